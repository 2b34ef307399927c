"""What a clause asks of the candidate: to send, sign, answer or decide by a day."""

from __future__ import annotations

from dayeight.reading.promises.clauses import Hit
from dayeight.reading.promises.spans import When
from dayeight.reading.promises.wording import ClauseWords

_DEADLINE_ROLES = frozenset({"by", "span", "before-that", "until", "at", "then"})
_NOTED = (["to", "follow"], ["to", "come"], ["from", "the"], ["from", "recruiter"], ["from", "agency"])
_ASKED = frozenset({"act", "tell", "respond", "decide", "schedule"})
_BOUNDS = frozenset({"by", "span", "before-that", "until"})


class Asking(ClauseWords):
    """A clause as far as it asks something of the candidate."""

    of_offer = False  # the sentence before named an offer, a link or the like, which "it" now stands for

    def waits(self) -> bool:
        """The clause asks the candidate for time."""
        raise NotImplementedError

    def asked_of_candidate(self) -> bool:
        """The clause asks, obliges or allows the candidate to do something."""
        if self.words[0] in self.groups["bids to expect"] and any(
            hit.act == "hear" and hit.i == self.a for hit in self.hits
        ):
            return False  # "expect a call next week to fix a date"
        if self.waits() or self.has("duties") or not self.cues.isdisjoint({"elsewhere", "you told us"}):
            return False
        return (
            (not self.acts.isdisjoint(_ASKED) and any(map(self._asks, self.hits)))
            or self._must_be_done()
            or self._has_time_to()
            or self._expires()
            or self._awaits_answer()
            or self._unless_yours()
            or (
                ("i" in self.set or not self.groups["owes"].isdisjoint(self.words[:2]))
                and any(map(self.owed_by_me, self.hits))
            )
            or ("my" in self.set and self._wants_mine())
            or self._welcomes_answer()
        )

    def _welcomes_answer(self) -> bool:
        """As in "we would appreciate a reply by Friday"."""
        t, when = self.t, next((when for when in self.whens if when.role in _BOUNDS), None)
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
        if t.word[hit.i - 1] != "to" or groups["owes"].isdisjoint(between) or groups["not"] & set(between):
            return False
        them = hit.act == "act" and hit.j > hit.i + 1 and not groups["them"].isdisjoint(t.word[hit.i : hit.j])
        bare = t.verb[hit.i] in groups["owed papers"] and hit.j == hit.i + 1
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
            return any(when.role in _BOUNDS for when in self.whens)
        yours = "your" in self.set or "from you" in " ".join(self.words)
        got = not self.verbs.isdisjoint({"hear", "receive", "get", "have"}) and {"we", "i"} & self.set
        return yours and bool(got) and any(when.role in _BOUNDS for when in self.whens)

    def _wants_mine(self) -> bool:
        """A candidate's note of what they want: "she needs my passport scan by tomorrow"."""
        t, groups = self.t, self.groups
        if self._passed_on():
            return False
        for k in range(self.a + 1, self.b - 1):
            if t.verb[k] not in groups["wanted"] or "my" not in t.word[k + 1 : k + 4]:
                continue
            mine = self.own_subject(k)
            if mine[0] == "they" and "i" not in t.word[self.a : k]:
                return any(when.role in _BOUNDS for when in self.whens) and "my other" not in " ".join(self.words)
        return False

    def _passed_on(self) -> bool:
        """What the candidate told this employer of another: "told Angela that Hartwell want my reply by the 25th"."""
        words = self.t.word[: self.b]
        return any(
            word in self.groups["tells on"]
            and words[k + 1] not in self.groups["me"]
            and words[k - 1 if k else k] in ("i", word)
            for k, word in enumerate(words[:-1])
        )

    def _asks(self, hit: Hit) -> bool:
        act, t = hit.act, self.t
        if act not in _ASKED:
            return False
        if "tell" in self.acts and any(other.act == "tell" and other.i < hit.i < other.j for other in self.hits):
            return False  # the "know" of "let you know"
        if t.verb[hit.i] == "send" and "thank" in t.word[hit.i : hit.i + 4]:
            return False  # a note to oneself
        subject, k = self.own_subject(hit.i)
        tense = t.tense[hit.i]
        if subject == "they" and act == "act" and t.word[hit.i - 1] in ("please", "kindly"):
            subject = ""  # "in the meantime, please complete the form"
            if t.word[k] in self.groups["employer"] and k > self.a + 1 and t.word[k - 1] != ",":
                return False
        if (
            subject == "they"
            and act == "act"
            and tense == "base"
            and not self.groups["applying"].isdisjoint(self.words[:3])
        ):
            before = t.word[max(self.a, hit.i - 3) : hit.i]
            if not self.groups["must"].isdisjoint(before):
                return True  # "accepted candidates must confirm by 7 January"
        if hit.who == "me" and "them" in t.word[max(self.a, hit.i - 3) : hit.i]:
            return False  # "I left a message asking them to ring me"
        if self._made_to_act(hit):
            return tense == "base" and act != "decide"
        if act == "respond" and any(
            other.act == "tell" and other.i == hit.i and other.who == "you" for other in self.hits
        ):
            return False
        to_us = act == "tell" and (hit.who == "me" or (hit.who == "" and t.verb[hit.i] == "let"))
        if t.verb[hit.i] in self.groups["also a verb"] and t.word[hit.i + 1 : hit.i + 3] in _NOTED:
            return False  # "update to follow"
        if act == "tell" and not to_us:
            return False
        reported = not {"promised", "said", "says"}.isdisjoint(t.word) and not self.groups["they"].isdisjoint(t.word)
        if reported and t.verb[hit.i] in self.groups["also a verb"] and t.word[hit.j : hit.j + 1] == ["by"]:
            return False  # "answer by the 13th, he promised"
        if t.word[hit.j : hit.j + 2] in (["the", "bell"], ["the", "buzzer"], ["the", "doorbell"]):
            return False
        if not self.groups["behind a noun"].isdisjoint(t.word[hit.j : hit.j + 1]):
            return False  # "call expected the 13th", "message says", "pay day"
        if t.word[hit.i - 2 : hit.i] == ["forget", "to"] and "not" in t.word[self.a : hit.i]:
            return True
        if t.word[hit.i - 2 : hit.i] == ["remember", "to"] and subject == "":
            return any(when.role in _BOUNDS for when in self.whens)
        if tense != "base" or any(word in self.groups["not"] for word in t.word[k : hit.i]):
            return False
        shares = t.word[hit.i - 1] in self.groups["joins"] and hit.i - 1 == self.a
        if subject == "" and shares and self._subject_before() == "we":
            return False  # "we mark on Fridays and reply within a week"
        if subject == "":
            purpose = t.word[self.a] == "to" and t.word[hit.i - 1] == ","  # "to proceed, upload your certificate"
            ruled = not purpose and any(word in self.groups["modal"] for word in t.word[self.a : hit.i])
            if ruled or not self._opens(hit.i):
                return False
            return act != "decide" or t.verb[hit.i] in self.groups["candidate decides"]
        if subject != "you":
            return False
        between = t.word[k : hit.i]
        before = t.word[max(self.a, k - 3) : k]
        asked = bool(set(before) & self.groups["asks you to"])
        obliged = any(word in self.groups["obliges you to"] for word in between)
        near = all(
            w in self.groups["aux"]
            or w in self.groups["modal"]
            or w in self.groups["polite"]
            or w in self.groups["asked"]
            for w in between[1:]
        )
        return near and (asked or obliged)

    def _made_to_act(self, hit: Hit) -> bool:
        """they asked me to send, we ask candidates to submit."""
        t = self.t
        goes_on = t.word[hit.i - 1] == "to" and t.word[hit.i - 2] in ("and", ",", "or")
        if goes_on and not {"asked", "requested", "required"}.isdisjoint(t.word[: hit.i - 2]):
            return True  # "candidates are asked to remain available, and to tell us by the 16th"
        if t.word[hit.i - 1] in self.groups["made to act"] and "that" in t.word[self.a : hit.i - 1]:
            return not self.groups["makes act"].isdisjoint(t.verb[self.a : hit.i - 1])  # "we ask that all complete"
        return (
            hit.i > self.a + 1
            and t.word[hit.i - 1] == "to"
            and t.word[hit.i - 2] in self.groups["made to act"]
            and self._bidden(hit.i - 2)
        )

    def _bidden(self, k: int) -> bool:
        """Someone asks those at token `k` to act; "expect" asks candidates, but not "expect us to reply"."""
        verbs = set(self.t.verb[self.a : k])
        expected = "expect" in verbs and self.t.word[k] in ("candidates", "applicants", "everyone")
        return expected or not self.groups["makes act"].isdisjoint(verbs)

    def _opens(self, i: int) -> bool:
        """Only polite words stand before token `i`, so its verb is an imperative."""
        for k in range(i - 1, self.a - 1, -1):
            word = self.t.word[k]
            if word in self.groups["opens a request"]:
                return True
            if word == "," or word in self.groups["joins"]:
                return True
            if word not in self.groups["polite"] and self.t.kind[k] == "" and self.t.verb[k] == "":
                return k == i - 1 and False
        return i == self.a or not any(self.t.verb[k] and self.t.verb[k] != self.t.word[i] for k in range(self.a, i))

    def _must_be_done(self) -> bool:
        """must be submitted, needs to be with us, is to be returned, must reach us."""
        t = self.t
        if "your" not in self.set and not self.set.isdisjoint(("applications", "checks", "screening", "interviews")):
            return False  # the closing date of an advert, an internal step
        if "handed over" in self.cues and self.has("must or should"):
            return not self.has("strong answer") or ("answer" in self.set and self.has("must"))
        if self._is_to_be_with():
            return True
        if self.has("strong answer") or any(
            hit.act in ("tell", "hear", "told") and hit.who == "you" for hit in self.hits
        ):
            return False
        for k in range(self.a, self.b) if "be" in self.set else ():
            before = t.word[max(self.a, k - 6) : k]
            if t.tense[k] not in ("past", "done") or "be" not in before[-3:]:
                continue
            verb = t.verb[k]
            if not self.groups["planned"].isdisjoint(before) and self.has("answer"):
                continue  # "offers are scheduled to be sent"
            obliged = self._obliged(before) or (before[-2:] == ["to", "be"] and verb in self.groups["handed in"])
            gently = "should" in before[-4:] and verb in self.groups["should be done"]
            if gently or (obliged and verb not in self.groups["told"]):
                return True
        return False

    def _is_to_be_with(self) -> bool:
        """As in "all four have to be with Lorraine by Monday"."""
        words = self.t.word
        for k in range(self.a + 2, self.b - 2):
            if words[k : k + 2] == ["be", "with"] and words[k + 2] not in self.groups["you"]:
                before = words[max(self.a, k - 3) : k]
                owed = words[k - 1] in ("must", "should") or (words[k - 1] == "to" and self._obliged(before))
                return owed and not self.has("answer") and any(w.role == "by" for w in self.whens)
        return False

    def _obliged(self, before: list[str]) -> bool:
        """must, needs to, has to; not the "have" of "if you have been successful"."""
        following = [*before[1:], ""]
        return any(
            word in self.groups["must"] and (word not in ("has", "have") or after in ("to", "got"))
            for word, after in zip(before, following, strict=True)
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
                and (words[k] in groups["you"] or (words[k] in groups["me"] and self.t.tense[k - 1] in ("past", "ing")))
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
                if k < when.i <= k + 2 and (when.role == "until" or lasts):
                    return True
        return False

    def _counts_to_act(self, k: int) -> bool:
        """As in "candidates who are made an offer have five days from receiving the letter to sign"."""
        counted = next((when for when in self.whens if when.i == k + 1 and when.length), None)
        acts = (hit.i for hit in self.hits if hit.act == "act" and self.t.word[hit.i - 1] == "to")
        return counted is not None and any(i > counted.j for i in acts)

    def _expires(self) -> bool:
        named = self.has("expiring") or (self.of_offer and not {"it", "this"}.isdisjoint(self.words[:2]))
        return named and any(
            hit.act == "expire" and not self._negated(hit) and (self.t.tense[hit.i] != "past" or "be" in self.words)
            for hit in self.hits
        )

    def _negated(self, hit: Hit) -> bool:
        return any(word in self.groups["not"] for word in self.t.word[max(self.a, hit.i - 3) : hit.i])

    def _awaits_answer(self) -> bool:
        """hear from you; your answer, references, form by; the deadline to accept; we need it by."""
        t = self.t
        stirs = not self.verbs.isdisjoint(("hear", "know")) or not self.set.isdisjoint(self.groups["deadline words"])
        for k in range(self.a, self.b - 2) if stirs else ():
            if (
                t.verb[k] == "hear"
                and t.word[k + 1 : k + 3] in (["from", "you"], ["back", "from"])
                and "you" in t.word[k + 2 : k + 4]
            ):
                return True
            wished = t.verb[k] == "know" and t.word[k - 1] == "to" and t.word[k - 2] in self.groups["wishes to know"]
            if wished and t.word[self.own_subject(k)[1]] in self.groups["they"] | {"hr"} and "offer" not in t.word:
                return any(w.role in _BOUNDS for w in self.whens)  # "she wants to know by Friday if I'll take it"
            if t.word[k] in self.groups["tests"] and t.word[k + 1 : k + 3] == ["is", "due"]:
                return "be" not in t.word[k + 3 : self.b]  # "is due by Monday", not "is due to be sent"
            last_day = t.word[k] == "last day" and t.word[k + 1] == "to"
            if t.word[k] == "deadline" and t.word[k - 1] in self.groups["by others"]:
                return False  # "their deadline for deciding is the 13th"
            moved = t.word[k + 1] == "to" and not t.verb[k + 2]  # "we've extended the deadline to the 20th"
            if last_day or (t.word[k] == "deadline" and t.word[k + 1] in ("to", "for") and not moved):
                ours = self.has("strong answer") and "your" not in self.set  # "our deadline for a decision"
                return not ours and self.set.isdisjoint({"applications", "apply", "applying", "application"})
        wants = not self.groups["wanted"].isdisjoint(self.verbs) and any(map(self._wants, range(self.a, self.b)))
        if not (wants or self.has("wanted word")) and "looks forward" not in self.cues:
            return "your" in self.set and self._would_have_yours()
        for k in range(self.a, self.b - 1):
            if t.word[k] == "your" and (
                t.word[k + 1] in self.groups["not from you"] or t.word[k - 1] == "about" or self._ours(k)
            ):
                continue
            unneeded = self.groups["needed"].isdisjoint(t.verb[self.a : k])
            if t.word[k] == "your" and not (self.has("modal") and "will" in self.set and unneeded):
                return any(when.role in _BOUNDS or when.role == "at" for when in self.whens) and not self._told_you()
            if t.word[k] == "from" and t.word[k + 1] == "you":
                return "nothing" not in self.set
        first_wanted = any(
            t.verb[k] in ("need", "require") and t.word[k - 1 if k else 0] in self.groups["those in need"]
            for k in range(self.a, self.b)
        )
        return (
            first_wanted
            and not self.has("no thing")
            and "you" not in self.set
            and any(when.role == "by" for when in self.whens)
            and not any(
                hit.act in ("tell", "decide", "schedule") and self.own_subject(hit.i)[0] != "you" for hit in self.hits
            )
        )

    def _ours(self, k: int) -> bool:
        """What is "yours" comes from the employer or is a meeting: "your outcome", "see you on your first day"."""
        met = "looks forward" in self.cues and not {"see", "meet", "welcome"}.isdisjoint(self.verbs)
        named = {"outcome", "result", "verdict"} & set(self.t.word[k + 1 : k + 4])
        return met or bool(named) or self._you_expect(k)

    def _wants(self, k: int) -> bool:
        """Someone wants something at token `k`; not "reference requests have gone out", not "ask for Sam" at a door."""
        t = self.t
        if t.verb[k] not in self.groups["wanted"]:
            return False
        if any(when.i == k + 1 and when.length for when in self.whens):
            return False  # "HR would need eight weeks"
        noun = t.word[k] == "requests" and t.word[k + 1 : k + 2] != [] and t.word[k + 1] in self.groups["aux"]
        at_the_door = t.word[k : k + 2] == ["ask", "for"] and t.word[k - 1 if k else 0] == ","
        return not noun and not at_the_door

    def _you_expect(self, k: int) -> bool:
        """As in "you can expect the results of your exercise": what is wanted comes from the employer."""
        t = self.t
        return any(t.verb[m] in self.groups["wanted"] and self.own_subject(m)[0] == "you" for m in range(self.a, k))

    def _would_have_yours(self) -> bool:
        """I must have your answer; could we have your references."""
        t = self.t
        for k in range(self.a + 1, self.b - 1):
            ours = t.word[k + 2] if k + 2 < self.b else ""
            if t.word[k] == "have" and t.word[k + 1] == "your" and ours not in self.groups["about you"]:
                return not self.groups["would have"].isdisjoint(t.word[max(self.a, k - 2) : k])
        return False

    def _told_you(self) -> bool:
        return any(
            hit.act in ("tell", "told", "hear") and hit.who in ("you", "") and hit.act != "hear" for hit in self.hits
        )

    def deadline(self) -> When | None:
        """The time by which the candidate must act, the bounded ones first."""
        roles = _DEADLINE_ROLES | {"for"} if any(hit.act == "expire" for hit in self.hits) else _DEADLINE_ROLES
        usable = [
            w
            for w in self.whens
            if w.due
            and w.role in roles
            and not (w.length and w.length.unit == "minute")
            and self.t.kind[w.i] != "every"
        ]
        if any(w.role == "vague-once" for w in self.whens):
            usable = [w for w in usable if w.role != "span"]  # "a week to decide once you have the offer"
        bounded = [w for w in usable if w.role in _BOUNDS]
        loose = [w for w in usable if w.role not in _BOUNDS and not self.has("availability")]
        found = bounded or loose
        return found[0] if found else None
