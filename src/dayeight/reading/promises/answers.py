"""Answers as nouns: "will be notified", "have an update", "results go out", "decision in ten days"."""

from __future__ import annotations

from typing import NamedTuple

from dayeight.reading.promises.clauses import Hit
from dayeight.reading.promises.naming import Naming
from dayeight.reading.promises.subjects import mood

_TOLD_TOO = frozenset({"invite", "write", "ask", "answer"})
_MAIL = frozenset({"email", "mail", "message", "letter", "query", "question", "enquiry"})
_ARRIVES = frozenset({"reach", "come", "land", "arrive", "be"})
_TOPIC_SIZED = 5  # words of what the news is about


class Deed(NamedTuple):
    """What an employer's clause announces: the act and the token it stands at; `direct` if it tells the candidate."""

    act: str
    i: int
    negated: bool = False
    direct: bool = False


def _on_condition(words: list[str]) -> bool:
    """The verb stands in a condition: "offer by the 26th if nothing goes wrong", not "our offer, if any, follows"."""
    return "if" in words and "," not in words[words.index("if") :]


class Answers(Naming):
    """A clause as far as it hands out an answer that is named, or tells people who stand as its subject."""

    of_answer = False  # the sentence before named an answer that is owed, which "it" now stands for

    def _passives(self) -> list[Deed]:
        """will be contacted, are notified, should be told."""
        told = not self.groups["told"].isdisjoint(self.verbs) or not self.verbs.isdisjoint(_TOLD_TOO)
        return (self._told_passively() if told else []) + self._fixed_passively()

    def _fixed_passively(self) -> list[Deed]:
        """Interviews will be scheduled, slots are sent out."""
        if not self.has("meetings"):
            return []
        done = (k for k in range(self.a + 1, self.b) if self.t.tense[k] in ("past", "done"))
        return [Deed("schedule", k) for k in done if self._put_in_diary(k)]

    def _told_passively(self) -> list[Deed]:
        t, found = self.t, []
        done = [k for k in range(self.a + 1, self.b) if t.tense[k] in ("past", "done")]
        for k in done:
            invited = t.verb[k] == "invite" and any(w.role in ("by", "span") or w.earliest for w in self.whens)
            written = t.word[k] == "written" and t.word[k + 1 : k + 2] == ["to"]
            written = written or (t.word[k] == "asked" and t.word[k + 1 : k + 2] in (["back"], ["in"]))
            written = written or (t.word[k : k + 2] == ["asked", "to"] and t.kind[k + 2 : k + 3] == ["a"])
            written = written or (
                t.word[k] == "answered" and not {"your", "yours", "all"}.isdisjoint(t.word[self.a : k])
            )
            mail = "your" in t.word[self.a : k] and not _MAIL.isdisjoint(t.word[self.a : k])
            named = t.word[k] == "answered" and (mail or "yours" in t.word[self.a : k])
            if not (invited or written or t.verb[k] in self.groups["told"]):
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
                if t.verb[k] == "announce" and any(map(self.has, ("advert", "other results", "own decisions"))):
                    continue
                if (
                    t.verb[k] != "announce"
                    and not named
                    and t.word[k + 1 : k + 3] != ["to", "you"]
                    and not set(t.word[self.a : k]) & (self.groups["candidates"] | {"you", "i", "who", "ones"})
                ):
                    continue
                if any(t.word[m] in ("where", "how", "what") and t.word[m + 1] == "to" for m in range(k, self.b - 1)):
                    continue
                direct = "will" in before and bool(set(t.word[max(self.a, k - 9) : k]) & self.groups["told ones"])
                if (
                    t.verb[k] in self.groups["not only to people"]
                    and not direct
                    and not named
                    and t.verb[k] != "announce"
                ):
                    continue
                found.append(Deed("tell", k, negated, direct))
        return found

    def _put_in_diary(self, k: int) -> bool:
        """Meetings or their times are fixed by a day: "visits will be scheduled by the 13th"."""
        t, groups = self.t, self.groups
        if t.word[k - 1] not in groups["passive"] or not self.whens:
            return False
        before = t.word[self.a : k]
        if t.verb[k] in groups["fixes"]:
            bounded = any(w.role in ("by", "span") for w in self.whens)
            loose = t.verb[k] == "arrange" or t.word[k - 1] in ("get", "gets")
            return (bounded or loose) and not groups["meetings"].isdisjoint(before)
        return t.verb[k] in groups["is sent"] and not groups["slots"].isdisjoint(before)

    def _answers(self) -> list[Deed]:
        """An answer noun with a verb that carries it: have an update, a contract will follow, results go out."""
        if self.words[0] == "decision" and self.words[:3] == ["decision", "day", ":"] and self.whens:
            return [Deed("answer", self.a)]
        if self.whens and (self._dates_the_decision() or self._takes_time_to_answer()):
            return [Deed("answer", self.a)]
        for k in range(self.a, self.b) if self.has("answer") else ():
            if not self._is_answer(k):
                continue
            if self._announces(k):
                return [Deed("answer", k, direct=True)]
            if k and self.t.word[k - 1] == "no":
                if any(w.role == "vague-until" for w in self.whens):
                    return [Deed("answer", k)]
                if any(w.role in ("until", "not before") or self.t.kind[w.i] == "before" for w in self.whens):
                    return [Deed("answer", k, negated=True)]  # "no news until the 2nd"
                if not {"has", "have"}.isdisjoint(self.words):
                    continue  # "no decision has been made"
            carrier = self._carrier(k, self.t.word[k] in self.groups["strong answer"])
            if carrier is not None:
                direct = self.t.word[k] in self.groups["told of"] and self._you_will_get(carrier[0])
                return [Deed("answer", min(k, carrier[0]), carrier[1], direct)]
        return self._reaches_you() or self._which_comes()

    def _dates_the_decision(self) -> bool:
        """As in "we have set April 1 as our decision date", not "your decision date was the 1st"."""
        behind = self.t.word[self.b : self.b + 1] == ["as"]
        if not ("decision" in self.set or behind) or not any(w.due and w.role in ("at", "by") for w in self.whens):
            return False
        words = self.t.word[self.a : self.b + 5 if behind else self.b]
        dates = (k for k in range(1, len(words) - 1) if words[k] == "decision" and words[k + 1] in ("date", "day"))
        return any(words[k - 1] != "your" for k in dates) and self.set.isdisjoint({"was", "were", "missed"})

    def _takes_time_to_answer(self) -> bool:
        """As in "our response time is currently five working days"."""
        words = self.words
        if not {"time", "turnaround"} & self.set or not any(w.role == "span" for w in self.whens):
            return False
        times = (["response", "time"], ["reply", "time"], ["turnaround", "time"], ["turnaround", "is"])
        return "be" in self.verbs and any(words[k : k + 2] in times for k in range(len(words) - 1))

    def _reaches_you(self) -> list[Deed]:
        """As in "a calendar invite will reach you by Friday", "a call from Jo is coming your way on Monday"."""
        t, groups = self.t, self.groups
        arrives = bool(self.whens) and self.has("messages") and not self.verbs.isdisjoint(_ARRIVES)
        for k in range(self.a + 2, self.b - 1) if arrives else ():
            reaches = t.verb[k] == "reach" and t.word[k + 1] == "you"
            comes = t.word[k - 1 : k + 3] == ["is", "coming", "your", "way"] or t.word[k : k + 3] == [
                "come",
                "your",
                "way",
            ]
            lands = t.verb[k] in ("land", "arrive", "be") and t.word[k + 1 : k + 3] in (["with", "you"], ["in", "your"])
            message = not groups["messages"].isdisjoint(t.word[self.a : k]) and not self.has("logistics")
            if (reaches or comes or lands) and message and t.tense[k] in ("base", "s", "ing"):
                return [Deed("answer", k)]
        return []

    def _announces(self, k: int) -> bool:
        """A note without a verb: "decision in ten days", "more news soon", "decision expected Monday"."""
        t, filler = self.t, self.groups["note filler"]
        if t.word[-1] == "?":
            return False  # "final answer by Sunday?"
        end = self.b
        if (
            self.whens
            and self.whens[0].role in ("by", "span")
            and t.word[self.whens[0].i - 1] in self.groups["noted done"]
        ):
            filler, end = filler | self.groups["noted done"], self.whens[0].i  # "shortlist announced by Friday"
        filler = filler | self.groups["say"]
        acts = (m for m in range(self.a, end) if t.verb[m] and t.tense[m] != "ing" and m != k)
        if any(t.word[m] not in filler and t.word[m - 1] not in self.groups["determiner"] for m in acts):
            return False
        handed = ["your", "inbox"] in (t.word[k + 2 : k + 4], t.word[k + 3 : k + 5])
        far = k - self.a > (4 if ":" in t.word[k : k + 3] else 2)
        if far or self.has("thanks") or "you" in self.set or ("your" in self.set and not handed):
            return False
        for when in self.whens:
            between = t.word[k + 1 : when.i]
            if between[:1] in (["about"], ["regarding"], ["on"], ["of"]) and len(between) <= _TOPIC_SIZED:
                between = []  # "news about the second stage in July"
            if between[:1] == ["from"]:
                between = between[3 if between[1:2] == ["the"] else 2 :]  # "update from the agent by Monday"
            if "ends" in between or "ended" in between:
                continue
            noted = all(word in filler for word in between)
            if when.i > k and when.role != "past" and (noted or when.i <= k + 2) and t.kind[when.i] != "today":
                return True
        return False

    def _you_will_get(self, m: int) -> bool:
        """As in "you will get an answer from me", with no time."""
        gets = self.t.verb[m] in ("get", "have", "receive") and self.t.tense[m] == "base"
        return gets and self.t.word[m - 1] == "will" and self.own_subject(m)[0] == "you"

    def _which_comes(self) -> list[Deed]:
        """As in "(the exercise,) which I will send by Friday", "(our call,) it will come by Saturday"."""
        t, groups = self.t, self.groups
        if not self.whens:
            return []
        if handed := self._which_you_get():
            return handed
        shares = self.words[0] == "and" and self.words[1] in groups["finite modal"] if len(self.words) > 1 else False
        goes = (
            self.words[0] == "and"
            and t.tense[self.a + 1 : self.a + 2] == ["s"]
            and t.verb[self.a + 1] in groups["comes"]
        )
        if (shares or goes) and self._subject_before() == "they":
            return self._shared_answer()
        if self.words[0] == "and" and (sent := self._sends_them()):
            return sent
        if (
            self.words[0] == "yours"
            and (self.has("modal") or "due" in self.set)
            and not groups["owed answer"].isdisjoint(t.word[: self.a])
        ):
            return [Deed("answer", k) for k in range(self.a, self.b) if t.verb[k] in groups["comes"]][:1]
        if groups["points back"].isdisjoint(self.words[:3]):
            return []
        if self.of_answer and (comes := self._it_comes()):
            return comes
        before = t.word[max(0, self.a - 6) : self.a]
        if groups["answer"].isdisjoint(before) and not ("call" in before and "our" in before):
            return []
        verbs = groups["sends"] if "which" in self.words[:3] else groups["comes"]
        sends = [k for k in range(self.a, self.b) if t.verb[k] in verbs and t.tense[k] == "base" and self.has("modal")]
        return [Deed("answer", sends[0])] if sends else []

    def _it_comes(self) -> list[Deed]:
        """As in "(we owe you a reply.) It's coming by the 13th", "(no decision yet.) It should be Friday"."""
        t, when = self.t, self.whens[0]
        for k in range(self.a + 1, min(self.a + 5, self.b)):
            if t.verb[k] == "be" and (t.tense[k] == "base" or self._handed_out(k)):
                if self._handed_out(k) or when.i <= k + 2:
                    return [Deed("answer", k)]
            elif t.verb[k] in self.groups["comes"] and t.tense[k] in ("base", "ing"):
                return [Deed("answer", k)]
        return []

    def _sends_them(self) -> list[Deed]:
        """As in "I'll get three slots off Dana and send them over by Friday"."""
        t, groups = self.t, self.groups
        before = t.word[max(0, self.a - 10) : self.a]
        named = not groups["answer"].isdisjoint(before) or not groups["slots"].isdisjoint(before)
        if not named or groups["finite modal"].isdisjoint(before):
            return []
        sends = t.verb[self.a + 1] in groups["sends"] and t.tense[self.a + 1] == "base"
        return [Deed("answer", self.a + 1)] if sends and self.words[2:3] in (["it"], ["them"]) else []

    def _which_you_get(self) -> list[Deed]:
        """As in "they prepare the contract and you receive it in a week", "(times for a call,) which you'll have"."""
        t, groups = self.t, self.groups
        before = t.word[max(0, self.a - 10) : self.a]
        which = "which" in self.words[:2]
        if groups["answer"].isdisjoint(before) and not (which and ("times" in before or "dates" in before)):
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
        t, groups = self.t, self.groups
        lands = (
            k
            for k in range(self.a, self.b)
            if (t.verb[k] in groups["comes"] and (t.verb[k] != "be" or (t.tense[k] == "base" and self._handed_out(k))))
            or (
                t.verb[k] in groups["is sent"] and t.tense[k] in ("past", "done") and t.word[k - 1] in groups["passive"]
            )
        )
        return [Deed("answer", k) for k in lands][:1]

    def _handed_out(self, m: int) -> bool:
        """As in "the test will be with you by Friday", not "the test is on Friday"."""
        after = self.t.word[m : m + 4]
        return not self.groups["handed out"].isdisjoint(after) or ("with" in after and "you" in after)

    def _carrier(self, k: int, strong: bool) -> tuple[int, bool] | None:
        t, groups = self.t, self.groups
        for m in [*range(k - 1, max(self.a, k - 9) - 1, -1), *range(k + 1, min(self.b, k + 12))]:
            verb = t.verb[m]
            if verb not in groups["carrier"] or (m > k and _on_condition(t.word[k:m])):
                continue
            if verb == "hope" and (
                t.word[m + 1 : m + 2] != ["for"] or self.own_subject(m)[0] == "" or t.word[m - 1] == "i"
            ):
                continue  # "hoping for good news on Friday!"
            if (
                t.word[m + 1 : m + 3] in (["to", "us"], ["to", "me"])
                and m > k
                and verb in ("return", "send", "forward")
            ):
                continue  # "results are returned to us"
            if (
                t.word[m - 1] == "to"
                and m < k
                and t.word[k] in groups["tests"]
                and verb in ("complete", "finish", "submit")
            ):
                continue
            if verb == "have" and m < k and t.word[k] in groups["tests"] and "to" in t.word[m:k]:
                continue  # "you'll have one week to complete the case study"
            if verb == "put" and t.word[k] in groups["tests"]:
                continue  # "I would put the test data on one screen"
            if verb == "hand" and t.word[m + 1] == "in":
                continue  # "we all hand in our scores"
            if verb == "leave" and (m < k or t.word[m + 1 : m + 2] not in (["our"], ["us"], ["here"], ["the"])):
                continue  # "letters leave our office on Friday", not "contract, 30 days' leave"
            if verb == "have" and t.tense[m] in ("base", "s") and t.tense[m + 1 : m + 2] in (["past"], ["done"]):
                continue  # "they have frozen all offers"
            if t.word[k] in groups["tests"] and (
                (verb in groups["takes place"] and not self._handed_out(m))
                or (m < k and "for" in t.word[m:k] and "link" not in t.word[m:k])
            ):
                continue  # "your test is on the 14th", "you have two hours for the test"
            there = verb == "be" and m < k and "there" in t.word[max(self.a, m - 3) : m] and self.has("modal")
            if there and t.word[k] in groups["told of"]:
                return m, mood(t, Hit("answer", m, m + 1), max(self.a, m - 3), self.lexicon) == "not"
            if verb == "be" and not strong and not set(t.word[m : m + 4]) & self.groups["state of an answer"]:
                continue
            if verb == "be" and m < k and not strong:
                continue
            done = t.word[m + 1 : m + 2]
            if verb == "be" and not strong and done and done[0].endswith("ed") and not t.verb[m + 1]:
                continue  # "the scores are averaged on Friday"
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
            is_set = (
                verb in ("set", "schedule", "fix", "plan")
                and t.word[m - 1] == "been"
                and t.kind[m + 1] in ("for", "by")
            )
            if how == "past" and not delayed and not (is_set and "has" in t.word[s:m]):
                continue  # not "has been set for the 21st"
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
