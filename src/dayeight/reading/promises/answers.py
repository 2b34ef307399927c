"""Answers as nouns: "will be notified", "have an update", "results go out", "decision in ten days"."""

from __future__ import annotations

from typing import NamedTuple

from dayeight.reading.promises.asking import Asking
from dayeight.reading.promises.clauses import Hit, mood

_TOPIC_SIZED = 5  # words of what the news is about


class Deed(NamedTuple):
    """What an employer's clause announces: the act and the token it stands at; `direct` if it tells the candidate."""

    act: str
    i: int
    negated: bool = False
    direct: bool = False


class Answers(Asking):
    """A clause as far as it hands out an answer that is named, or tells people who stand as its subject."""

    def _passives(self) -> list[Deed]:
        """will be contacted, are notified, should be told."""
        told = not self.groups["told"].isdisjoint(self.verbs) or not self.verbs.isdisjoint({"invite", "write"})
        return (self._told_passively() if told else []) + self._fixed_passively()

    def _fixed_passively(self) -> list[Deed]:
        """Interviews will be scheduled, slots are sent out."""
        if not self.has("meetings"):
            return []
        return [Deed("schedule", k) for k in range(self.a + 1, self.b) if self._put_in_diary(k)]

    def _told_passively(self) -> list[Deed]:
        t, found = self.t, []
        for k in range(self.a + 1, self.b):
            invited = t.verb[k] == "invite" and any(w.role in ("by", "span") or w.earliest for w in self.whens)
            written = t.word[k] == "written" and t.word[k + 1 : k + 2] == ["to"]
            if t.tense[k] not in ("past", "done") or not (invited or written or t.verb[k] in self.groups["told"]):
                continue
            before = t.word[max(self.a, k - 3) : k]
            gone = "will" not in before and not self.groups["perfect or past"].isdisjoint(t.word[self.a : k])
            told_by_then = before == ["will", "have", "been"]
            if gone or not (told_by_then or set(before) & self.groups["passive"]):
                continue
            if told_by_then or t.word[k - 1] in self.groups["passive"] or t.verb[k - 1] == "":
                negated = any(
                    t.word[m] in self.groups["not"] and t.word[m + 1] not in self.groups["describes"]
                    for m in range(max(self.a, k - 6), k)
                )
                if t.verb[k] == "announce" and (self.has("advert") or self.has("other results")):
                    continue
                if (
                    t.verb[k] != "announce"
                    and t.word[k + 1 : k + 3] != ["to", "you"]
                    and not set(t.word[self.a : k]) & (self.groups["candidates"] | {"you", "i", "who"})
                ):
                    continue
                if any(t.word[m] in ("where", "how", "what") and t.word[m + 1] == "to" for m in range(k, self.b - 1)):
                    continue
                direct = "will" in before and bool(set(t.word[max(self.a, k - 9) : k]) & self.groups["told ones"])
                if t.verb[k] in self.groups["not only to people"] and not direct and t.verb[k] != "announce":
                    continue
                found.append(Deed("tell", k, negated, direct))
        return found

    def _put_in_diary(self, k: int) -> bool:
        """Meetings or their times are fixed by a day: "visits will be scheduled by the 13th"."""
        t, groups = self.t, self.groups
        if t.tense[k] not in ("past", "done") or t.word[k - 1] not in groups["passive"] or not self.whens:
            return False
        before = t.word[self.a : k]
        if t.verb[k] in groups["fixes"]:
            bounded = any(w.role in ("by", "span") for w in self.whens)
            loose = t.verb[k] == "arrange" or t.word[k - 1] in ("get", "gets")
            return (bounded or loose) and not groups["meetings"].isdisjoint(before)
        return t.verb[k] in groups["is sent"] and not groups["slots"].isdisjoint(before)

    def _answers(self) -> list[Deed]:
        """An answer noun with a verb that carries it: have an update, a contract will follow, results go out."""
        for k in range(self.a, self.b) if self.has("answer") else ():
            if not self._is_answer(k):
                continue
            if self._announces(k):
                return [Deed("answer", k, direct=True)]
            if k and self.t.word[k - 1] == "no":
                if any(w.role in ("until", "not before") for w in self.whens):
                    return [Deed("answer", k, negated=True)]  # "no news until the 2nd"
                if not {"has", "have"}.isdisjoint(self.words):
                    continue  # "no decision has been made"
            carrier = self._carrier(k, self.t.word[k] in self.groups["strong answer"])
            if carrier is not None:
                return [Deed("answer", min(k, carrier[0]), carrier[1])]
        return self._which_comes()

    def _is_answer(self, k: int) -> bool:
        """An answer noun that is the employer's to give ("your answer" is the candidate's, "to answer" a verb)."""
        words, groups = self.t.word, self.groups
        noun, before = words[k], words[k - 1] if k else ""
        if noun not in groups["answer"] or self.t.kind[k] or words[k + 1 : k + 2] == ["-"]:
            return False
        if noun in groups["explicit decision"] and self.has("other results"):
            return False
        if before in groups["own decisions"] or before in groups["cleared"]:
            return False  # "budget decisions", "security clearance"
        if before == "to" and self.t.verb[k] and words[k - 2 if k > 1 else 0] in groups["fails to"]:
            return False  # "sorry to message on a Sunday"
        if words[k + 1 : k + 2] and words[k + 1] in groups["not the answer"]:
            return False
        if before in groups["asks politely"] and noun in groups["also a verb"]:
            return False
        own = before == "my" and noun in ("answer", "reply", "response", "decision")
        if own and ("due" in self.set or not groups["them"].isdisjoint(self.set)):
            return False  # "I'd get back to them by Friday with my answer"
        of_own = noun in ("decision", "verdict", "ruling", "announcement") and words[k + 1 : k + 2] in (
            ["on"],
            ["about"],
            ["regarding"],
            ["over"],
        )
        if of_own and not groups["own decisions"].isdisjoint(words[k + 2 : k + 6]):
            return False  # "a decision about the rota"
        if noun == "go" and before not in ("a", "the", "no", "-", "or", "of"):
            return False  # "bins go out on Thursday"
        if noun == "appointment" and words[k + 1 : k + 2] == ["with"]:
            return False
        if noun == "emails" and words[k + 1 : k + 2] and not (self.t.kind[k + 1] or self.t.verb[k + 1]):
            return words[k + 1] in ("out", "will", "should")  # "the agency emails timesheets"
        if noun in ("list", "names") and before in groups["other lists"]:
            return False
        if noun in ("list", "names") and groups["put up"].isdisjoint(words[k + 1 : k + (7 if noun == "list" else 4)]):
            return False  # "the list of documents"
        if noun == "steps" and before not in ("next", "further", "following"):
            return False
        if noun == "details" and "next phrases" not in self.cues:
            return False
        if (self.t.verb[k] and noun in groups["also a verb"]) and (before in groups["modal"] or before == "not"):
            return False
        return before != "your" or noun in groups["about you"] or words[k + 1 : k + 2] == ["test"] or self.handed_you(k)

    def handed_you(self, k: int) -> bool:
        """As in "you'll have your answer in two weeks", "I'll give you your answer on Friday"."""
        t = self.t
        for m in range(max(self.a, k - 4), k - 1):
            gets = t.verb[m] in ("get", "have", "receive", "hear", "know") and t.tense[m] == "base"
            if gets and self.own_subject(m)[0] == "you" and "will" in t.word[self.a : m]:
                return True
            if t.verb[m] in ("give", "send", "tell") and t.word[m + 1] == "you" and self.own_subject(m)[0] != "you":
                return True
        return False

    def _announces(self, k: int) -> bool:
        """A note without a verb: "decision in ten days", "more news soon", "decision expected Monday"."""
        t, filler = self.t, self.groups["note filler"]
        end = self.b
        if (
            self.whens
            and self.whens[0].role in ("by", "span")
            and t.word[self.whens[0].i - 1] in self.groups["noted done"]
        ):
            filler, end = filler | self.groups["noted done"], self.whens[0].i  # "shortlist announced by Friday"
        filler = filler | self.groups["say"]
        if any(t.verb[m] and t.tense[m] != "ing" and m != k and t.word[m] not in filler for m in range(self.a, end)):
            return False
        handed = ["your", "inbox"] in (t.word[k + 2 : k + 4], t.word[k + 3 : k + 5])
        far = k - self.a > (4 if ":" in t.word[k : k + 3] else 2)
        if far or self.has("thanks") or "you" in self.set or ("your" in self.set and not handed):
            return False
        for when in self.whens:
            between = t.word[k + 1 : when.i]
            if between[:1] in (["about"], ["regarding"], ["on"]) and len(between) <= _TOPIC_SIZED:
                between = []  # "news about the second stage in July"
            if between[:1] == ["from"]:
                between = between[3 if between[1:2] == ["the"] else 2 :]  # "update from the agent by Monday"
            if "ends" in between or "ended" in between:
                continue
            noted = all(word in filler for word in between)
            if when.i > k and when.role != "past" and (noted or when.i <= k + 2) and t.kind[when.i] != "today":
                return True
        return False

    def _which_comes(self) -> list[Deed]:
        """As in "(the exercise,) which I will send by Friday", "(our call,) it will come by Saturday"."""
        t, groups = self.t, self.groups
        if not self.whens:
            return []
        if handed := self._which_you_get():
            return handed
        shares = self.words[0] == "and" and self.words[1] in groups["finite modal"] if len(self.words) > 1 else False
        if shares and self._subject_before() == "they":
            return self._shared_answer()
        if groups["points back"].isdisjoint(self.words[:3]):
            return []
        before = t.word[max(0, self.a - 6) : self.a]
        if groups["answer"].isdisjoint(before) and not ("call" in before and "our" in before):
            return []
        verbs = groups["sends"] if "which" in self.words[:3] else groups["comes"]
        sends = [k for k in range(self.a, self.b) if t.verb[k] in verbs and t.tense[k] == "base" and self.has("modal")]
        return [Deed("answer", sends[0])] if sends else []

    def _which_you_get(self) -> list[Deed]:
        """As in "they prepare the contract and you receive it in a week", "(times for a call,) which you'll have"."""
        t, groups = self.t, self.groups
        before = set(t.word[max(0, self.a - 10) : self.a])
        which = "which" in self.words[:2]
        if before.isdisjoint(groups["answer"] | ({"times", "dates"} if which else set())):
            return []
        for k in range(self.a + 1, self.b):
            gets = t.verb[k] in ("receive", "get", "have") and t.tense[k] == "base" and self.own_subject(k)[0] == "you"
            if gets and (t.word[k + 1 : k + 2] in (["it"], ["them"]) or (which and self.has("modal"))):
                return [Deed("answer", k)]
        return []

    def _shared_answer(self) -> list[Deed]:
        """As in "the offer is being typed and should land in your inbox tomorrow"."""
        start = max((a for a, b in self.s.clauses if b == self.a), default=self.a)
        if self.groups["answer"].isdisjoint(self.t.word[start : start + 3]):
            return []
        lands = (k for k in range(self.a, self.b) if self.t.verb[k] in self.groups["comes"] and self.t.verb[k] != "be")
        return [Deed("answer", k) for k in lands][:1]

    def _handed_out(self, m: int) -> bool:
        """As in "the test will be with you by Friday", not "the test is on Friday"."""
        after = self.t.word[m : m + 4]
        return not self.groups["handed out"].isdisjoint(after) or ("with" in after and "you" in after)

    def _carrier(self, k: int, strong: bool) -> tuple[int, bool] | None:
        t, groups = self.t, self.groups
        for m in [*range(k - 1, max(self.a, k - 9) - 1, -1), *range(k + 1, min(self.b, k + 12))]:
            verb = t.verb[m]
            if verb not in groups["carrier"]:
                continue
            if verb == "hope" and (
                t.word[m + 1 : m + 2] != ["for"] or self.own_subject(m)[0] == "" or t.word[m - 1] == "i"
            ):
                continue  # "hoping for good news on Friday!"
            if verb == "have" and t.tense[m] in ("base", "s") and t.tense[m + 1 : m + 2] in (["past"], ["done"]):
                continue  # "they have frozen all offers"
            if t.word[k] in groups["tests"] and (
                (verb in groups["takes place"] and not self._handed_out(m)) or (m < k and "for" in t.word[m:k])
            ):
                continue  # "your test is on the 14th", "you have two hours for the test"
            there = verb == "be" and m < k and "there" in t.word[max(self.a, m - 3) : m] and self.has("modal")
            if there and t.word[k] in groups["told of"]:
                return m, mood(t, Hit("answer", m, m + 1), max(self.a, m - 3), self.lexicon) == "not"
            if verb == "be" and not strong and not set(t.word[m : m + 4]) & self.groups["state of an answer"]:
                continue
            if verb == "be" and m < k and not strong:
                continue
            if (
                m > k
                and verb == "go"
                and t.word[m + 1 : m + 2] == ["to"]
                and groups["told ones"].isdisjoint(t.word[m + 2 : m + 3])
            ):
                continue  # "the recommendation goes to the board"
            if m < k and verb in groups["comes"] and verb != "be" and not {"with", "out"} & set(t.word[m:k]):
                continue  # "go through the scores"
            if verb == "be" and t.tense[m] == "past":
                continue
            if t.tense[m] in ("past", "done") and t.word[m - 1] == "would":
                continue  # "they'd made their decision on Monday"
            if verb in groups["told"] and t.word[m + 1 : m + 3] == ["to", "this"]:
                continue
            delayed = verb in groups["delayed"] or verb == "promise"
            if (
                m > k
                and t.tense[m] == "base"
                and not set(t.word[k:m]) & groups["modal"]
                and verb not in ("be",)
                and not strong
                and t.word[k] not in self.groups["goes out"]
            ):
                continue
            subject, s = self.own_subject(m)
            if m > k:
                subject, s = "they", k
            how = mood(t, Hit("answer", m, m + 1), s, self.lexicon)
            if how == "past" and not delayed:
                continue
            passive = subject == "you" and verb in self.groups["is sent"] and t.word[m - 1] in self.groups["passive"]
            if (subject != "you" and verb in ("see", "await")) or (
                subject == "you" and verb not in groups["you carriers"] and not passive
            ):
                continue
            if subject == "we" and verb == "have" and how == "present":
                continue
            if subject == "" and verb not in self.groups["awaits"] and t.tense[m] == "base" and how == "present":
                continue
            if verb in self.groups["awaits"] and subject == "we" and "your" in t.word[m:k]:
                continue
            return m, how == "not"
        return None
