"""What the candidate owes: a duty noted down, or time left to act, as in "I have until Friday"."""

from __future__ import annotations

from dayeight.reading.promises.clauses import Hit
from dayeight.reading.promises.topics import Topics

BOUNDS = frozenset({"by", "span", "before-that", "until"})


class Owing(Topics):
    """A clause as far as it leaves the candidate time to act, or names what is owed."""

    of_offer = False  # the sentence before named an offer, a link or the like, which "it" now stands for

    def _welcomes_answer(self) -> bool:
        """As in "we would appreciate a reply by Friday"."""
        t, when = self.t, next((when for when in self.whens if when.role in BOUNDS), None)
        if when is None or when.i < self.a + 3 or t.word[when.i - 1] not in ("answer", "reply", "response", "decision"):
            return False
        return (
            t.kind[when.i - 2] == "a"
            and t.word[when.i - 3] in ("appreciate", "for", "welcome")
            and self.has("grateful")
        )

    def owed_by_me(self, hit: Hit) -> bool:
        """A candidate's note of a duty: "I need to let them know", "I promised to send my certificates"."""
        t, groups = self.t, self.groups
        subject, k = self.own_subject(hit.i)
        first = t.word[self.a + (t.word[self.a] == ",")]
        own = (subject == "we" and t.word[k] == "i") or (subject == "" and first in groups["owes"])
        if not own or "you" in self.set or "your" in self.set or t.tense[hit.i] != "base" or hit.j - hit.i > 5:
            return False
        between = t.word[k : hit.i]
        if t.word[k : hit.i] == ["i", "am", "to"]:
            return "my" in t.word[hit.i : hit.i + 4]  # "I'm to email my availability to Jo"
        if (
            t.word[hit.i - 1] not in ("to", "must")
            or groups["owes"].isdisjoint(between)
            or groups["not"] & set(between)
        ):
            return False
        them = hit.act == "act" and hit.j > hit.i + 1 and not groups["them"].isdisjoint(t.word[hit.i : hit.j])
        bare = t.verb[hit.i] in groups["owed papers"] and hit.j == hit.i + 1
        bare = bare or (hit.act == "act" and hit.i == self.a + 1 and t.verb[hit.i] in groups["handed in"])
        return them or bare or (hit.act == "act" and "my" in t.word[hit.i : hit.i + 4])

    def _unless_yours(self) -> bool:
        """As in "if we have not got your form by Friday", "unless we hear from you": the candidate's silence."""
        if self.words[0] not in ("if", "unless") or not (self.words[0] == "unless" or self.has("not")):
            return False
        if (
            self.words[0] == "unless"
            and self.words[1:2] == ["you"]
            and not self.verbs.isdisjoint(self.groups["you answer"])
        ):
            return any(when.role in BOUNDS for when in self.whens)
        yours = "your" in self.set or "from you" in " ".join(self.words)
        got = not self.verbs.isdisjoint({"hear", "receive", "get", "have"}) and {"we", "i"} & self.set
        return yours and bool(got) and any(when.role in BOUNDS for when in self.whens)

    def _wants_mine(self) -> bool:
        """A candidate's note of what they want: "she needs my passport scan by tomorrow"."""
        t, groups = self.t, self.groups
        if self._passed_on():
            return False
        if t.word[self.a] == "my" and t.word[self.a + 2 : self.a + 4] == ["is", "due"] and self.has("answer"):
            return True  # "my answer is due Tuesday"
        for k in range(self.a + 1, self.b - 1):
            from_me = ["from", "me"] in (t.word[k + 2 : k + 4], t.word[k + 3 : k + 5])
            if t.verb[k] not in groups["wanted"] or not ("my" in t.word[k + 1 : k + 4] or from_me):
                continue
            theirs = self.own_subject(k)[0] == "they" or (
                self.words[0] == "and" and k == self.a + 1 and self._subject_before() == "they"
            )
            if theirs and "i" not in t.word[self.a : k]:
                return any(when.role in BOUNDS for when in self.whens) and "my other" not in " ".join(self.words)
        return False

    def _needs_back(self) -> bool:
        """As in "(I'll send the contract) and need the signed copy back by Monday"."""
        if not {"need", "back"} <= self.set or "my" in self.set:
            return False
        k = self.words.index("need")
        handed = self.words[k + 1 : k + 2] != ["to"] and "back" in self.words[k + 1 : k + 7]
        return handed and any(when.role in BOUNDS for when in self.whens)

    def _passed_on(self) -> bool:
        """What the candidate told this employer of another: "told Angela that Hartwell want my reply by the 25th"."""
        words = self.t.word[: self.b]
        return any(
            word in self.groups["tells on"]
            and words[k + 1] not in self.groups["me"]
            and words[k - 1 if k else k] in ("i", word)
            for k, word in enumerate(words[:-1])
        )

    def _has_time_to(self) -> bool:
        """you have five days to ..., you have until Friday; "you will have" hangs on what has not come yet."""
        words, groups = self.t.word, self.groups
        if not self.whens or (self.set.isdisjoint(groups["me"]) and not self.has("those asked")):
            return False
        if self.verbs.isdisjoint(groups["gives time"]) and self.set.isdisjoint(groups["has time"]):
            return False
        for k in range(self.a, self.b - 1):
            before = words[max(self.a, k - 3) : k]
            given = (
                k > self.a
                and self.t.verb[k - 1] in groups["gives time"]
                and (
                    words[k] in groups["you"]
                    or (words[k] in groups["me"] and self.t.tense[k - 1] in ("past", "done", "ing"))
                )
            )
            general = (
                words[k] == "have" and not groups["applying"].isdisjoint(self.words[:3]) and self._counts_to_act(k)
            )
            if general:
                return True
            if words[k] == "need" and "will" in before:
                continue  # "understood, you'll need until Friday"
            if not given and (words[k] not in groups["has time"] or groups["those asked"].isdisjoint(before)):
                continue
            for when in self.whens:
                unknown = not {"will", "would", "then"}.isdisjoint(before)  # hangs on an offer that has not come yet
                lasts = when.role in ("span", "for") and "to" in words[when.j : when.j + 2] and not unknown
                handed = not groups["answer"].isdisjoint(words[k + 1 : when.i])  # "we give you feedback until Friday"
                if k < when.i <= k + 2 and (when.role == "until" or lasts) and not handed:
                    return True
        return False

    def _counts_to_act(self, k: int) -> bool:
        """As in "candidates who are made an offer have five days from receiving the letter to sign"."""
        counted = next((when for when in self.whens if when.i == k + 1 and when.length), None)
        acts = (hit.i for hit in self.hits if hit.act == "act" and self.t.word[hit.i - 1] == "to")
        return counted is not None and any(i > counted.j for i in acts)

    def _expires(self) -> bool:
        held = self.has("held") and not self.verbs.isdisjoint({"hold", "keep", "save"})
        advert = self.set & self.groups["expiring"] == {"position"} and "open" in self.set and "you" not in self.set
        named = (
            held
            or (self.has("expiring") and not advert)
            or (self.words[0] == "and" and not self.groups["expiring"].isdisjoint(self.t.word[: self.a]))
            or (self.of_offer and not {"it", "this"}.isdisjoint(self.words[:2]))
        )
        return named and any(
            hit.act == "expire" and not self._negated(hit) and (self.t.tense[hit.i] != "past" or "be" in self.words)
            for hit in self.hits
        )

    def _negated(self, hit: Hit) -> bool:
        return any(word in self.groups["not"] for word in self.t.word[max(self.a, hit.i - 3) : hit.i])
