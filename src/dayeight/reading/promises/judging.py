"""What a clause announces: which answer of the employer, or a request for time.

Each act of the lexicon has one small method that says when its words are no promise: an appointment, the past,
something the candidate does.
"""

from __future__ import annotations

from collections.abc import Mapping

from dayeight.reading.promises.answers import Deed
from dayeight.reading.promises.clauses import Hit
from dayeight.reading.promises.look_alikes import exceptional, looks_alike
from dayeight.reading.promises.subjects import mood
from dayeight.reading.promises.telling import Telling

# How names of trades end: what is chosen is a person.
_TRADES = ("er", "or", "ist", "ian", "ant", "man", "woman", "person", "chef", "nurse", "cook", "vet", "dean", "clerk")
_REPLY_SIZED = 3  # words between "need" and the time that is asked for
_CHASES = (["send"], ["write"], ["email"], ["follow"], ["chase"], ["call"], ["ask"], ["reply"], ["respond"])
_AT_WORK = frozenset({"probation", "appraisal"})
_SHORT_UNITS = frozenset({"minute", "hour"})


class Clause(Telling):
    """One clause of a sentence, with all that can be asked about it."""

    _deeds: list[Deed] | None = None

    def waits(self) -> bool:
        return "wait" in self.acts and any(hit.act == "wait" and self._deed(hit) for hit in self.hits)

    def deeds(self) -> list[Deed]:
        """The answers that the clause announces, in order."""
        if self._deeds is None:
            self._deeds = self._find_deeds()
        return self._deeds

    def _find_deeds(self) -> list[Deed]:
        found = [deed for hit in self.hits if (deed := self._deed(hit))]
        found += self._passives()
        found += self._answers()
        if not found and "decision phrases" in self.cues and self.whens and not self.has("old"):
            asks = (self.words[0] == "who" and self.a > 0) or not {"if", "whether"}.isdisjoint(self.set)
            found += [] if asks else [Deed("decide", self.a)]
        if not found and self.words[0] == "if" and (unlikely := self._unlikely_not()):
            return [unlikely]
        if not found or "elsewhere" in self.cues or self.words[:2] == ["let", "us"] or self._of_others():
            return []
        if self._weighs_an_offer():
            return []  # "I'll think about your offer and let you know by Friday"
        if self.words[0] in ("once", "when") and self._only_of_then() and all(deed.act == "answer" for deed in found):
            return []  # "once a decision has been made the record changes"
        if self._at_a_meeting() or self._on_exception() or self._chases():
            return []
        past = bool(self.whens) and self.whens[0].role == "past" and self.whens[0].i <= self.a + 2
        if looks_alike(self.words, self.set, past or self.words[:2] == ["in", "previous"], self.groups):
            return []
        return sorted(found, key=lambda deed: deed.i) if len(found) > 1 else found

    def _only_of_then(self) -> bool:
        """Nothing is to come and no day is named: "once a decision has been made ..."."""
        return not self.has("finite modal") and not any(when.due for when in self.whens)

    def _weighs_an_offer(self) -> bool:
        words = self.t.word
        if "offer" not in words or not ("i" in self.set or words[0] == "i"):
            return False
        thinks = any(
            words[k : k + 2] in (["think", "about"], ["think", "over"], ["think", "on"]) for k in range(len(words))
        )
        return thinks or "consider" in words

    def _at_a_meeting(self) -> bool:
        """As in "I'll tell you more when we meet on Friday": said at an appointment, and no outcome."""
        if "at a meeting" not in self.cues:
            return False
        return not self.has("strong answer") and self.cues.isdisjoint({"decision phrases", "hired phrases"})

    def _unlikely_not(self) -> Deed | None:
        """As in "I'd be amazed if they hadn't decided by the 21st"."""
        before = self.t.word[max(0, self.a - 5) : self.a]
        amazed = not self.groups["put out"].isdisjoint(before) and "would" in before and "not" in self.set
        if not amazed or not any(w.due and w.role in ("by", "at", "span") for w in self.whens):
            return None
        if self.acts & {"decide"}:
            return Deed("decide", self.a)
        return Deed("answer", self.a) if self.acts & {"hear", "know", "tell"} or self.has("answer") else None

    def _chases(self) -> bool:
        """A candidate's plan: "I'm going to follow up next week if I hear nothing"."""
        words = self.t.word
        if "i" not in self.set or "if" not in words or "you" in words:
            return False
        quiet = not {"nothing", "not", "nobody"}.isdisjoint(words) and not {"hear", "heard"}.isdisjoint(words)
        return quiet and any(words[k : k + 2] == ["if", "i"] for k in range(len(words) - 2))

    def _on_exception(self) -> bool:
        """As in "we'll ring you if anything changes before Friday", "if someone drops out before Friday we'll call"."""
        words = self.t.word
        if "otherwise" in self.set:
            return False
        if "if" not in words and "case" not in words and words[self.a] != "should" and words[0] != "should":
            return False
        start, end = self.a, self.b
        if words[0] == "if" and self.words[0] == "and":
            start = 0  # "if Friday does not suit you, tell me and we'll find another day"
        for a, b in self.s.clauses:
            if (b == self.a and words[a] in ("if", "should", "in")) or (a == self.b and words[a] == "if"):
                start, end = min(start, a), max(end, b)
        return exceptional(words[start:end])

    def _of_others(self) -> bool:
        """The clause is about customers, an election, or the first day at work: no answer to a candidate."""
        if self.has("explicit decision") and not _AT_WORK.isdisjoint(self.t.word):
            return True  # "your manager will confirm the outcome of your probation"
        if "once hired" in self.cues:
            return not self.has("strong answer")
        if not self.groups["own decisions"].isdisjoint(self.t.word) and self._reviewed_before():
            return True
        if "you" in self.set or "me" in self.set or self.has("candidates"):
            return False
        before = max((a for a, b in self.s.clauses if b == self.a), default=self.a)
        if "which" in self.words[:2] and not self.groups["outsiders"].isdisjoint(self.t.word[before : self.a]):
            return True  # "your file is with the consulate, which will issue its decision by the 23rd"
        return self.has("outsiders") or (self.has("other results") and self.has("explicit decision"))

    def _reviewed_before(self) -> bool:
        """As in "we will review salaries in March and you will be told then"."""
        before = max((a for a, b in self.s.clauses if b == self.a), default=self.a)
        named = not self.groups["own decisions"].isdisjoint(self.t.word[before : self.a])
        return named and not self.has("strong answer") and "review" in self.t.verb[before : self.a]

    def _deed(self, hit: Hit) -> Deed | None:
        check = _CHECKS.get(hit.act)
        if check is None:
            return None
        subject, k = self.subject(hit.i)
        chosen = self.t.word[hit.i - 1] in ("we", "they") and hit.act == "decide"
        if chosen and hit.i > self.a + 1 and self.t.word[hit.i - 2] in self.groups["candidates"]:
            return None  # "the person we appoint will start in April"
        if self.t.word[hit.i - 1] == "who" and self.t.word[hit.i - 2] in self.groups["candidates"]:
            return None  # "candidates who answer within 48 hours"
        if (
            "myself" in self.t.word[max(self.a, hit.i - 4) : hit.i]
            and "to" in self.t.word[max(self.a, hit.i - 2) : hit.i]
        ):
            return None  # "I allow myself to come back to you"
        if self._failed_to(hit) or (hit.act in ("respond", "decide") and self._owed_by_candidates(hit)):
            return None
        how = mood(self.t, hit, k, self.lexicon)
        reported = self.t.verb[hit.i] == "promise" and hit.who == "me"
        if how == "past" and not reported and not (hit.act == "wait" and self.t.verb[hit.i] == "ask"):
            return None
        return check(self, hit, subject, how)

    def _owed_by_candidates(self, hit: Hit) -> bool:
        """As in "accepted candidates must confirm by 7 January"."""
        before = self.t.word[max(self.a, hit.i - 4) : hit.i]
        return not self.groups["must"].isdisjoint(before) and not self.groups["candidates"].isdisjoint(before)

    def _failed_to(self, hit: Hit) -> bool:
        """What is done now or was not done: "sorry to ring you on a Sunday", "I tried to phone you on Monday"."""
        before = self.t.word[max(self.a, hit.i - 3) : hit.i]
        to = before.index("to") if "to" in before else 0
        needless = before[max(0, to - 2) : to] == ["no", "need"]
        return bool(to) and (needless or before[to - 1] in self.groups["fails to"])

    def _regroups(self, hit: Hit, subject: str, how: str) -> Deed | None:
        return Deed("regroup", hit.i) if how == "future" else None

    def _decides(self, hit: Hit, subject: str, how: str) -> Deed | None:
        t = self.t
        if subject == "you" or (
            t.tense[hit.i] in ("past", "done")
            and "be" not in t.word[max(self.a, hit.i - 3) : hit.i]
            and not self._made_to_have(hit)
        ):
            return None
        verb = t.verb[hit.i]
        if verb == "land" and any(w.i in (hit.j - 1, hit.j) for w in self.whens):
            return None  # "she lands on Friday"
        if t.word[hit.j - 1] == "filled" and verb == "be" and t.word[hit.i - 1] != "will":
            return None  # "will be filled by Friday", not "the post is filled"
        if verb == "pick" and hit.j == hit.i + 1 and t.word[hit.i - 2 : hit.i] != ["will", "have"]:
            return None  # "she'll have picked by Friday", not "I'll pick you up"
        if any(other.act == "tell" and other.i == hit.i and other.who for other in self.hits):
            return None  # "close the loop with you"
        if (
            verb == "invite"
            and hit.j == hit.i + 2
            and not any(w.i == hit.j and w.role in ("by", "span") for w in self.whens)
        ):
            return None  # "we will invite them by the 19th"
        if verb == "invite" and (
            set(t.word[max(self.a, hit.i - 4) : hit.i]) & self.groups["pleased to"]
            or ("interview" in self.set and not self.groups["you"].isdisjoint(t.word[hit.i + 1 : hit.i + 2]))
        ):
            return None
        if (
            verb == "offer"
            and set(t.word[max(self.a, hit.i - 4) : hit.i]) & self.groups["pleased to"]
            and "soon" not in self.set
        ):
            return None  # "we are delighted to offer you the role from 1 December"
        aside = self._on_other_things(hit.j) or self.of_other_things(hit) or self.of_a_thing(hit)
        if verb in ("decide", "vote") and aside:
            return None
        if hit.j == hit.i + 1 and verb in self.groups["picks"] and self._picks_things(hit.j):
            return None
        if hit.j == hit.i + 1 and t.tense[hit.i] == "s" and t.tense[hit.j : hit.j + 1] == ["past"]:
            return None  # "the rules changed on the 20th"
        if t.tense[hit.i] == "ing" and t.tense[hit.i + 1 : hit.i + 2] == ["s"]:
            return None  # "voting closes on Friday"
        if verb in self.groups["winds up"] and self.has("own affairs") and not self.has("strong answer"):
            return None
        if subject == "" and how == "present" and t.tense[hit.i] == "base":
            return None
        of_that = "it" in self.set and not self.groups["own decisions"].isdisjoint(t.word[: self.a])
        if t.word[hit.j - 1] == "calls" or of_that or (self.has("own decisions") and not self.has("strong answer")):
            return None
        perfect = (
            verb == "have"
            and set(t.word[hit.i + 1 : hit.j - 1]) <= {"already", "just", "now"}
            and t.tense[hit.j - 1] in ("past", "done")
        )
        perfect = perfect or (how == "present" and t.word[hit.i + 1 : hit.i + 2] == ["been"])
        if perfect or self.owed_by_me(hit):
            return None
        return Deed("decide", hit.i, how == "not")

    def _on_other_things(self, j: int) -> bool:
        """As in "the insurers decide on our claim", not "they decide on the 13th", "... about the appointment"."""
        t, groups = self.t, self.groups
        if t.word[j : j + 1] not in (["on"], ["about"], ["over"], ["regarding"]) or j + 2 >= self.b:
            return False
        if t.word[j + 1] not in groups["determiner"] or t.kind[j + 2]:
            return False
        about = set(t.word[j + 2 : j + 7])
        names = ("concerns a candidate", "next cue", "decision cue", "candidates", "answer", "news")
        return all(about.isdisjoint(groups[name]) for name in names)

    def _picks_things(self, j: int) -> bool:
        """As in "we'll choose the wine on Friday", not "we choose our new drummer", "they pick the person"."""
        t, groups = self.t, self.groups
        if t.word[j : j + 1] == [] or t.word[j] not in groups["determiner"] | {"a"} or t.kind[j + 1 : j + 2] != [""]:
            return False
        picked = t.word[j + 1 : j + 5]
        names = (
            "concerns a candidate",
            "next cue",
            "decision cue",
            "candidates",
            "answer",
            "news",
            "explicit decision",
        )
        people = any(word == "new" or word.endswith(_TRADES) for word in picked)
        return not people and all(groups[name].isdisjoint(picked) for name in names)

    def _made_to_have(self, hit: Hit) -> bool:
        """As in "have everything decided", "get budgets signed off" with a future before it."""
        before = self.t.word[max(self.a, hit.i - 6) : hit.i]
        return (
            any(word in self.groups["has done"] for word in before)
            and not self.groups["modal"].isdisjoint(self.t.word[self.a : hit.i])
        ) or "hoping" in before

    def _schedules(self, hit: Hit, subject: str, how: str) -> Deed | None:
        proposes = (
            subject == "they" and self.t.tense[hit.i] == "s" and any(w.role in ("by", "span") for w in self.whens)
        )
        if subject == "you" or (how == "present" and not proposes) or self.t.tense[hit.i] in ("past", "done"):
            return None
        if self.no_slot(hit):
            return None
        if set(self.t.word[max(self.a, hit.i - 4) : hit.i]) & self.groups["would be pleased to"]:
            return None
        if "?" in self.t.word and set(self.t.word[self.a : hit.i]) & self.groups["asks leave"]:
            return None
        if any(w.role == "for" for w in self.whens):
            return None
        return Deed("schedule", hit.i, how == "not")

    def _waits(self, hit: Hit, subject: str, how: str) -> Deed | None:
        t, verb = self.t, self.t.verb[hit.i]
        k = self.subject(hit.i)[1]
        if t.word[hit.i - 1] in (",", "please", "kindly"):
            subject = ""  # "with the holiday, give us until Tuesday"
        asked = [
            w
            for w in self.whens
            if w.i >= hit.i and w.role in ("until", "span", "for", "by", "at", "after") and (w.due or w.role == "after")
        ]
        if (
            how == "not"
            or not asked
            or (t.tense[hit.i] in ("past", "done") and verb != "ask")
            or (asked[0].length and asked[0].length.unit in _SHORT_UNITS and asked[0].length.high < 24)
        ):
            return None
        gap = t.word[hit.j : asked[0].i]
        if gap[:1] == ["to"] and t.word[hit.j - 1] == "on":
            return None  # "hold on to your receipts until Friday"
        if verb == "leave" and t.word[hit.j - 1] == "until" and subject != "we":
            return None  # "can you leave it till Monday?"
        if verb == "wait" and not self.groups["in a place"].isdisjoint(gap):
            return None  # "wait in reception until someone calls you"
        if t.word[hit.i] in self.groups["asks leave"] and any(
            w not in self.groups["between need and time"] for w in gap
        ):
            return None  # "can we have your answer by Friday"
        if verb == "give" and any(w not in self.groups["between need and time"] for w in gap):
            return None
        if verb in self.groups["needs time"]:
            if (
                subject == "you"
                or (t.word[k] == "i" and t.tense[hit.i] == "past")  # "I asked for more time"
                or (
                    verb == "take"
                    and (t.word[hit.j] != "us" or not _more(t.word[asked[0].i : asked[0].j], self.groups))
                )
                or (
                    verb == "want"
                    and self.groups["extra"].isdisjoint(t.word[asked[0].i : asked[0].j])
                    and asked[0].role != "until"
                    and not ({"more", "time"} <= set(gap))
                    and not (subject == "they" and asked[0].length and t.word[asked[0].j : asked[0].j + 1] == ["to"])
                )
                or len(gap) > _REPLY_SIZED + 2
                or any(w not in self.groups["between need and time"] for w in gap)
            ):
                return None
            if t.kind[asked[0].i] in ("by", "within", "in", "on", "at", "after", "this", "next") or (
                verb == "need" and asked[0].role == "at"
            ):
                return None
            if (
                subject == "they"
                and t.word[hit.i - 1] == "would"
                and not _more(t.word[hit.i : asked[0].j], self.groups)
            ):
                return None  # "HR would need eight weeks for the visa"
            return Deed("wait", hit.i)
        if verb == "allow" and (
            (subject in ("we", "they") and t.word[hit.i - 2 : hit.i] != ["said", "to"])
            or self.has("logistics")
            or (subject == "you" and not self.set & {"should", "please"} and t.word[hit.j] not in self.groups["me"])
        ):
            return None
        bidden = self.groups["bids time"] - {"it"} if t.word[k] == "i" else self.groups["bids time"]
        if verb == "give" and subject in ("we", "they") and not self.set & bidden:
            return None
        planned = {"going", "will", "shall", "might", "may"} & set(t.word[k : hit.i])
        told = t.word[hit.i - 1] == "to" and t.word[hit.i - 2] in self.groups["me"] and self.has("told or asked")
        if verb == "wait" and told:
            return Deed("wait", hit.i)  # "she told me to wait a week"
        if t.word[hit.i - 1] == "to" and t.verb[hit.i - 2] == "decide":
            return None  # "I've decided to wait until Friday"
        own = t.word[asked[0].j : asked[0].j + 1] == ["to"] and t.verb[asked[0].j + 1 : asked[0].j + 2] in _CHASES
        if own and t.word[k] == "i" and verb == "wait":
            return None  # "I'm waiting until the weekend to send my note"
        mine = t.word[k] == "i" and asked[0].role == "until" and not planned
        if verb == "wait" and subject in ("we", "they") and not mine:
            return None
        return Deed("wait", hit.i)


def _more(words: list[str], groups: Mapping[str, frozenset[str]]) -> bool:
    """More time is asked for: another, extra, longer."""
    return not groups["extra"].isdisjoint(words) or "longer" in words


_CHECKS = {
    "tell": Clause._tells, "respond": Clause._responds, "hear": Clause._hears, "know": Clause._knows,
    "decide": Clause._decides, "schedule": Clause._schedules, "wait": Clause._waits, "regroup": Clause._regroups,
}  # fmt: skip
