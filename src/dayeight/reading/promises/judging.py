"""What a clause announces: which answer of the employer, or a request for time.

Each act of the lexicon has one small method that says when its words are no promise: an appointment, the past,
something the candidate does.
"""

from __future__ import annotations

from collections.abc import Mapping

from dayeight.reading.promises.answers import Answers, Deed
from dayeight.reading.promises.clauses import Hit, mood

_REPLY_SIZED = 3  # words between "need" and the time that is asked for
_SHORT_UNITS = frozenset({"minute", "hour"})


class Clause(Answers):
    """One clause of a sentence, with all that can be asked about it."""

    _deeds: list[Deed] | None = None

    def waits(self) -> bool:
        return any(hit.act == "wait" and self._deed(hit) for hit in self.hits)

    def deeds(self) -> list[Deed]:
        """The answers that the clause announces, in order."""
        if self._deeds is None:
            self._deeds = self._find_deeds()
        return self._deeds

    def _find_deeds(self) -> list[Deed]:
        if "elsewhere" in self.cues or self.words[:2] == ["let", "us"] or self._of_others():
            return []
        found = [deed for hit in self.hits if (deed := self._deed(hit))]
        found += self._passives()
        found += self._answers()
        asks = self.words[0] in ("if", "whether", "who") and self.a > 0
        if not found and not asks and "decision phrases" in self.cues and self.whens and not self.has("old"):
            found.append(Deed("decide", self.a))
        return sorted(found, key=lambda deed: deed.i)

    def _of_others(self) -> bool:
        """The clause is about customers, an election, or the first day at work: no answer to a candidate."""
        if "once hired" in self.cues:
            return not self.has("strong answer")
        if "you" in self.set or "me" in self.set or self.has("candidates"):
            return False
        return self.has("outsiders") or (self.has("other results") and self.has("explicit decision"))

    def _deed(self, hit: Hit) -> Deed | None:
        check = _CHECKS.get(hit.act)
        if check is None:
            return None
        subject, k = self.subject(hit.i)
        how = mood(self.t, hit, k, self.lexicon)
        if how == "past" and not (hit.act == "wait" and self.t.verb[hit.i] == "ask"):
            return None
        return check(self, hit, subject, how)

    def _tells(self, hit: Hit, subject: str, how: str) -> Deed | None:
        if subject == "you" and self.t.word[hit.i + 1] == "you" and how == "future":
            subject = "they"  # nobody tells himself: "great having you will let you know"
        if subject == "you" or hit.who == "them" or self.t.tense[hit.i] in ("past", "done"):
            return None
        if self._only_doing(hit, how):
            return None
        if hit.who == "me" and subject in ("", "we") and "said" not in self.set:
            return None
        after = self.t.word[hit.j : hit.j + 2]
        if self.t.verb[hit.i] == "say" and after[:1] == ["i"] and subject == "we":
            return None  # "I'll say whether I can come"
        if after[1:] == ["to"] and after[0] in ("where", "how", "what"):
            return None
        if hit.who == "" and self.t.verb[hit.i] == "let" and how == "present":
            return None  # "we let the old tenant know"
        if how == "present" and "until" in self.t.word[max(self.a, hit.i - 3) : hit.i]:
            return None  # "wait in reception until someone calls you"
        awaited = "before" in self.t.word[max(self.a, hit.i - 3) : hit.i]
        if self.t.verb[hit.i] == "have" and how == "present" and not awaited:
            return None  # "we have one more candidate"
        if self._appointed(hit) or "invitation" in self.cues:
            return None
        now = self.t.word[hit.i - 1] == "can" and not self.whens  # "I can inform you about the procedure"
        return Deed("tell", hit.i, how == "not", direct=hit.who == "you" and how == "future" and not now)

    def _only_doing(self, hit: Hit, how: str) -> bool:
        """A bare participle: "just confirming our chat" tells of now; "we anticipate notifying" of what will come."""
        doing = how == "present" and self.t.tense[hit.i] == "ing"
        return doing and (hit.i == self.a or self.t.word[hit.i - 1] not in self.groups["soft"])

    def _appointed(self, hit: Hit) -> bool:
        """An appointment: "we will call you on Tuesday for your interview", "... to conduct the screening"."""
        meets = self.t.verb[hit.i] in self.groups["meets"]
        contacts = self.t.verb[hit.i] == "contact" and any(w.role == "at" for w in self.whens)
        if not (meets or contacts) or any(other.act == "schedule" for other in self.hits):
            return False
        words, groups = self.t.word, self.groups
        for k in range(hit.j, self.b - 1):
            if meets and words[k] == "to" and words[k + 1] in groups["conducts"]:
                return True
            determined = words[k + 1] in groups["determiner"] or self.t.kind[k + 1] == "a"
            if words[k] == "for" and determined and not groups["talk"].isdisjoint(words[k + 1 : k + 5]):
                return True
        return False

    def _responds(self, hit: Hit, subject: str, how: str) -> Deed | None:
        if subject == "you" or self.t.tense[hit.i] in ("past", "done") or "invitation" in self.cues:
            return None
        if self._only_doing(hit, how) or (subject == "" and how == "present" and self.t.tense[hit.i] != "ing"):
            return None
        after = self.t.word[hit.j : hit.j + 2]
        if hit.j == hit.i + 1 and self.t.verb[hit.i] in self.groups["bare tell"]:
            if self.t.tense[hit.i] == "ing" and after[:1] == ["about"]:
                return None
            follows = self.t.kind[hit.j] if hit.j < self.b else ""
            before = self.t.word[hit.i - 1] if hit.i else ""
            governs = self.groups["modal"] | self.groups["aux"] | self.groups["polite"] | self.groups["employer"]
            governed = before in governs or (before == "and" and bool(self.set & self.groups["shares"]))
            if self._habitually(hit, subject, how):
                return Deed("respond", hit.i)
            noun = before == "to" and hit.i > 1 and not self._to_infinitive(hit.i - 1)
            if (
                noun
                or how != "future"
                or not governed
                or not (
                    follows not in ("", "the", "a", "comma")
                    or hit.j >= self.b
                    or (bool(after) and after[0] in self.groups["after a bare call"])
                )
            ):
                return None
        if (after[:1] == ["to"] and set(after[1:]) & self.groups["to us"]) or after[:1] in (["us"], ["me"]):
            return None
        if (
            self.t.word[hit.j - 1] == "back"
            and hit.j == hit.i + 2
            and self.t.verb[hit.i] in ("come", "get")
            and (subject != "we" or self.t.tense[hit.i] != "base")
            and not self._habitually(hit, subject, how)
            and self.t.word[hit.j : hit.j + 1] != ["with"]
        ):
            return None
        if self.t.verb[hit.i] in ("announce", "publish") and (self.has("advert") or self.has("other results")):
            return None
        if self.t.word[hit.i] == "confirm" and how == "not" and any(w.role in ("until", "by") for w in self.whens):
            return Deed("confirm", hit.i, negated=True)
        if self.t.word[hit.i] == "confirm" and (
            how != "future"
            or (after[:1] in (["your"], ["receipt"], ["that"], ["you"]) and after[1:] not in (["about"], ["on"]))
        ):
            return None
        direct = (
            how == "future"
            and self.t.word[hit.i] != "confirm"
            and self.t.verb[hit.i] not in self.groups["no direct answer"]
        )
        return Deed("confirm" if self.t.word[hit.i] == "confirm" else "respond", hit.i, how == "not", direct=direct)

    def _to_infinitive(self, k: int) -> bool:
        """The "to" at token `k` belongs to a verb ("going to call"), not to a noun ("access to email")."""
        before, groups = self.t.word[k - 1], self.groups
        return bool(self.t.verb[k - 1]) or before in groups["aux"] | groups["modal"] | groups["soft"] | groups["able"]

    def _habitually(self, hit: Hit, subject: str, how: str) -> bool:
        """What they always do, said of a length of time: "HR calls within 48 hours", "they come back in a week"."""
        t = self.t
        if how != "present" or subject not in ("they", "we") or t.tense[hit.i] not in ("base", "s"):
            return False
        bounded = any(w.role == "span" and hit.j <= w.i <= hit.j + 1 for w in self.whens)
        on_what = t.word[hit.j : hit.j + 1] and t.word[hit.j] in self.groups["conditions"]
        return bounded or bool(on_what and self.whens)

    def _regroups(self, hit: Hit, subject: str, how: str) -> Deed | None:
        return Deed("regroup", hit.i) if how == "future" else None

    def _hears(self, hit: Hit, subject: str, how: str) -> Deed | None:
        t = self.t
        awaited = t.word[max(self.a, hit.i - 3) : hit.i]
        if "took" in t.word[self.a : hit.i] or ("until" in awaited and t.word[hit.i - 1] == "we"):
            return None  # "the last person took six weeks to hear", "until we hear from the ministry"
        if how == "present" and ("before" in awaited or "until" in awaited):
            how = "future"
        if how == "present" and self._noted(hit, subject):
            return Deed("hear", hit.i)
        if t.word[hit.i - 1] == "have" and self.groups["guesses"] & set(awaited):
            return None  # "as you may have heard"
        if t.word[hit.j : hit.j + 1] == ["from"] and t.kind[hit.j + 1 : hit.j + 2] == ["number"]:
            return None
        if t.verb[hit.i] == "hear" and hit.j == hit.i + 1 and t.kind[hit.j : hit.j + 1] == ["a"]:
            return None  # "you will hear a bell"
        if "invite" in t.word[hit.i : hit.j] and any(w.role == "for" for w in self.whens):
            return None  # the invite for a meeting already agreed
        if "you" in t.word[hit.j : hit.j + 2] and "from" in t.word[hit.j - 1 : hit.j + 1]:
            return None
        if t.word[hit.i] in self.groups["bids to expect"] and how == "present" and subject == "":
            return Deed("hear", hit.i, direct=True)
        if t.verb[hit.i] in self.groups["expects"] and subject in ("we", "they") and t.verb[hit.i] != "expect":
            return None
        reported = bool(self.set & self.groups["reports"]) and t.word[hit.i - 1] == "to"
        if t.verb[hit.i] == "expect" and subject in ("we", "they") and not reported:
            return None
        heard = how == "future" and t.word[hit.i - 1] == "have"
        if how == "present" and self._hears_from_us(hit, subject):
            return Deed("hear", hit.i)
        if (t.tense[hit.i] in ("past", "done") and not heard) or (how == "present" and t.tense[hit.i] != "ing"):
            return None
        if how == "not" and not any(w.role in ("until", "not before", "by") for w in self.whens):
            return None
        if t.verb[hit.i] in ("see", "have") and subject == "we":
            return None
        return Deed("hear", hit.i, how == "not", direct=subject == "you" and t.verb[hit.i] == "hear")

    def _hears_from_us(self, hit: Hit, subject: str) -> bool:
        """As in "shortlisted applicants hear from us within a week", "and you get the call on Tuesday"."""
        t = self.t
        if t.verb[hit.i] == "get":
            return subject == "you" and t.word[hit.i + 1 : hit.i + 3] == ["the", "call"]
        from_us = ("us" in t.word[hit.i : hit.j + 2] and "from" in t.word[hit.i : hit.j + 1]) or t.word[
            hit.j - 1
        ] == "back"
        return from_us and subject != "we" and t.tense[hit.i] == "base" and hit.i > self.a and "if" not in self.set

    def _noted(self, hit: Hit, subject: str) -> bool:
        """A candidate's note: "hear back EOW", "I find out Friday", "waiting on a call Thursday"."""
        t = self.t
        if t.verb[hit.i] == "wait":
            return t.tense[hit.i] == "ing" and subject in ("", "we") and "you" not in self.set
        mine = (subject == "" and hit.i == self.a) or (subject == "we" and t.word[hit.i - 1] == "i")
        answered = t.word[hit.j - 1] in ("back", "out") and hit.j == hit.i + 2
        return mine and answered and t.tense[hit.i] == "base" and any(w.i == hit.j for w in self.whens)

    def _knows(self, hit: Hit, subject: str, how: str) -> Deed | None:
        awaited = self.t.word[max(self.a, hit.i - 2) : hit.i]
        if how == "present" and "before" in awaited:
            how = "future"
        if (how != "future" and how != "not") or any(h.act == "tell" and h.i < hit.i < h.j for h in self.s.hits):
            return None
        if set(self.t.word[max(self.a, hit.i - 3) : hit.i]) & self.groups["wishes to know"]:
            return None
        return Deed("know", hit.i, how == "not")

    def _decides(self, hit: Hit, subject: str, how: str) -> Deed | None:
        t = self.t
        if subject == "you" or (
            t.tense[hit.i] in ("past", "done")
            and "be" not in t.word[max(self.a, hit.i - 3) : hit.i]
            and not self._made_to_have(hit)
        ):
            return None
        verb = t.verb[hit.i]
        if any(other.act == "tell" and other.i == hit.i and other.who for other in self.hits):
            return None  # "close the loop with you"
        if verb == "invite" and (
            set(t.word[max(self.a, hit.i - 4) : hit.i]) & self.groups["pleased to"]
            or ("interview" in self.set and t.word[hit.i + 1] in self.groups["you"])
        ):
            return None
        if verb in self.groups["winds up"] and self.has("own affairs") and not self.has("strong answer"):
            return None
        if subject == "" and how == "present" and t.tense[hit.i] == "base":
            return None
        if t.word[hit.j - 1] == "calls" or (self.has("own decisions") and not self.has("strong answer")):
            return None
        perfect = verb in ("have", "get") and hit.j == hit.i + 2 and t.tense[hit.j - 1] in ("past", "done")
        if perfect or self.owed_by_me(hit):
            return None
        return Deed("decide", hit.i, how == "not")

    def _made_to_have(self, hit: Hit) -> bool:
        """As in "have everything decided", "get budgets signed off" with a future before it."""
        before = self.t.word[max(self.a, hit.i - 6) : hit.i]
        return (any(word in self.groups["has done"] for word in before) and self.has("modal")) or "hoping" in before

    def _schedules(self, hit: Hit, subject: str, how: str) -> Deed | None:
        if subject == "you" or how == "present" or self.t.tense[hit.i] in ("past", "done"):
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
        if t.word[hit.i - 1] == ",":
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
        if verb == "wait" and not self.groups["in a place"].isdisjoint(gap):
            return None  # "wait in reception until someone calls you"
        if verb == "give" and any(w not in self.groups["between need and time"] for w in gap):
            return None
        if verb in self.groups["needs time"]:
            if (
                subject == "you"
                or verb == "take"
                or (verb == "want" and self.groups["extra"].isdisjoint(t.word[asked[0].i : asked[0].j]))
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
            subject in ("we", "they")
            or self.has("logistics")
            or (subject == "you" and not self.set & {"should", "please"})
        ):
            return None
        if verb == "give" and subject in ("we", "they") and not self.set & self.groups["bids time"]:
            return None
        mine = t.word[k] == "i" and asked[0].role == "until"
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
