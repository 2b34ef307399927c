"""What one clause does: promise an answer, ask something of the candidate, speak of an old promise, or nothing.

Each question ("who must act?", "is this an appointment?") is one small method over the acts, the words and the time
expressions of the clause.
"""

from __future__ import annotations

from typing import NamedTuple

from dayeight.reading.promises.clauses import Hit, Sentence, mood, subject_of
from dayeight.reading.promises.lexicon import Lexicon
from dayeight.reading.promises.times import When

_ACTS_OF_EMPLOYER = frozenset({"tell", "respond", "hear", "know", "decide", "schedule", "wait", "delay", "told", "answer"})
_DEADLINE_ROLES = frozenset({"by", "span", "before-that", "until", "at", "then"})
_BOUNDS = frozenset({"by", "span", "before-that", "until"})
_REPLY_SIZED = 3  # words between "need" and the time that is asked for
_SHORT_UNITS = frozenset({"minute", "hour"})


class Deed(NamedTuple):
    """What an employer's clause announces: the act and the token it stands at; `direct` if it tells the candidate."""

    act: str
    i: int
    negated: bool = False
    direct: bool = False


class Clause:
    """One clause of a sentence, tokens `a` to `b`, with its acts and times."""

    def __init__(self, sentence: Sentence, a: int, b: int, whens: list[When], lexicon: Lexicon) -> None:
        self.s, self.t, self.a, self.b, self.lexicon = sentence, sentence.tokens, a, b, lexicon
        self.groups = lexicon.groups
        self.words = self.t.word[a:b]
        self.set = set(self.words)
        self.hits = [hit for hit in sentence.hits if a <= hit.i < b]
        self.whens = [when for when in whens if a <= when.i < b and not self._bound(when)]
        self.cues = self._cues()

    def has(self, group: str) -> bool:
        """A word of this group stands in the clause."""
        return not self.set.isdisjoint(self.groups[group])

    def _cues(self) -> set[str]:
        found = set()
        phrases = self.lexicon.cue_phrases
        for k, word in enumerate(self.words):
            for words, cue in phrases.get(word, ()):
                if self.words[k : k + len(words)] == list(words):
                    found.add(cue)
        return found

    def _bound(self, when: When) -> bool:
        """The time belongs to a noun ("your interview on Friday"), not to an answer."""
        if when.role not in ("at", "as early as") or self.t.kind[when.i] == "in":
            return False
        k = when.i - 1
        if k >= 0 and self.t.word[k] in (",", "of", "("):
            k -= 1
        if k < 0 or self.t.word[k] not in self.groups["bound"] or self.t.verb[k] and self.t.tense[k] == "ing":
            return False
        if k and self.t.word[k - 1] in ("will", "to", "can", "should"):
            return False
        return not any(hit.i < k <= hit.j + 1 or (hit.i == k and hit.j > k + 1) for hit in self.s.hits if hit.act in _ACTS_OF_EMPLOYER)

    # the candidate must act

    def asked_of_candidate(self) -> bool:
        """The clause asks, obliges or allows the candidate to do something."""
        if any(hit.act == "wait" and self._deed(hit) for hit in self.hits):
            return False
        return (
            any(self._asks(hit) for hit in self.hits)
            or self._must_be_done()
            or self._has_time_to()
            or self._expires()
            or self._awaits_answer()
        )

    def _asks(self, hit: Hit) -> bool:
        act, t = hit.act, self.t
        if act not in ("act", "tell", "respond", "decide", "schedule"):
            return False
        subject, k = subject_of(t, hit.i, self.a, self.lexicon)
        tense = t.tense[hit.i]
        if t.word[hit.i - 1] == "to" and hit.i > self.a + 1 and t.word[hit.i - 2] in self.groups["made to act"]:
            if any(verb in ("ask", "tell", "want", "need", "require", "invite", "request", "remind") for verb in t.verb[self.a : hit.i - 2]):
                return tense == "base" and act != "decide"
        if act == "respond" and any(other.act == "tell" and other.i == hit.i and other.who == "you" for other in self.hits):
            return False
        to_us = act == "tell" and (hit.who == "me" or (hit.who == "" and t.verb[hit.i] == "let"))
        if t.verb[hit.i] in ("update", "answer", "offer") and t.word[hit.i + 1 : hit.i + 2] == ["to"]:
            return False  # "update to follow"
        if act == "tell" and not to_us:
            return False
        if tense != "base" or any(word in self.groups["not"] for word in t.word[k : hit.i]):
            return False
        if subject == "":
            if any(word in self.groups["modal"] for word in t.word[self.a : hit.i]) or not self._opens(hit.i):
                return False
            return act != "decide" or t.verb[hit.i] in ("choose", "select", "decide", "pick", "make", "take")
        if subject != "you":
            return False
        between = t.word[k:hit.i]
        before = t.word[max(self.a, k - 3) : k]
        asked = bool(set(before) & {"could", "can", "would", "that", "if", "ask", "asks", "need", "like", "want", "will", "request", "require", "grateful", "ensure", "sure", "expect"})
        obliged = any(word in ("must", "need", "should", "to", "required", "have", "please", "kindly") for word in between)
        near = all(w in self.groups["aux"] or w in self.groups["modal"] or w in self.groups["polite"] or w in self.groups["asked"] for w in between[1:])
        return near and (asked or obliged)

    def _opens(self, i: int) -> bool:
        """Only polite words stand before token `i`, so its verb is an imperative."""
        for k in range(i - 1, self.a - 1, -1):
            word = self.t.word[k]
            if word in ("please", "kindly", "that"):
                return True
            if word == "," or word in ("because", "and", "so", "but", "then"):
                return True
            if word not in self.groups["polite"] and self.t.kind[k] == "" and self.t.verb[k] == "":
                return k == i - 1 and False
        return i == self.a or not any(self.t.verb[k] and self.t.verb[k] != self.t.word[i] for k in range(self.a, i))

    def _must_be_done(self) -> bool:
        """must be submitted, needs to be with us, is to be returned, must reach us."""
        words, t = self.words, self.t
        if self.has("strong answer") or any(hit.act in ("tell", "hear", "told") and hit.who == "you" for hit in self.hits):
            return False
        for k in range(self.a, self.b):
            if t.tense[k] in ("past", "done") and "be" in t.word[max(self.a, k - 3) : k]:
                obliged = set(t.word[max(self.a, k - 6) : k]) & {"must", "need", "needs", "required", "has", "have"}
                gently = "should" in t.word[max(self.a, k - 4) : k]
                verb = t.verb[k]
                obliged |= {"be"} & set(t.word[k - 1 : k]) if t.word[k - 2] == "to" and verb in self.groups["handed in"] else set()
                if obliged and verb not in self.groups["told"] or gently and verb in ("submit", "return", "upload", "send", "complete", "receive"):
                    return True
        joined = " ".join(words)
        must = bool({"must", "need", "needs", "should", "ensure", "sure"} & self.set)
        return must and ("reaches us" in joined or "with us" in joined or "reach us" in joined or "reach me" in joined or "with me" in joined)

    def _has_time_to(self) -> bool:
        """you have five days to ..., you have until Friday."""
        t = self.t
        for k in range(self.a, self.b - 1):
            if t.word[k] in ("have", "got", "get", "need") and set(t.word[max(self.a, k - 3) : k]) & {"you", "candidates", "applicants"}:
                for when in self.whens:
                    if k < when.i <= k + 2 and when.role in ("until", "span", "for") and (
                        when.role == "until" or "to" in t.word[when.j : when.j + 2]
                    ):
                        return True
        return False

    def _expires(self) -> bool:
        named = self.has("expiring")
        return named and any(
            hit.act == "expire" and not self._negated(hit) and (self.t.tense[hit.i] != "past" or "be" in self.words)
            for hit in self.hits
        ) and not self.set & {"extend", "position", "receive"} - {"position"} & {"receive"}

    def _negated(self, hit: Hit) -> bool:
        return any(word in self.groups["not"] for word in self.t.word[max(self.a, hit.i - 3) : hit.i])

    def _awaits_answer(self) -> bool:
        """hear from you; your answer, references, form by; the deadline to accept; we need it by."""
        t = self.t
        for k in range(self.a, self.b - 2):
            if t.verb[k] == "hear" and t.word[k + 1] in ("back", "from") and "you" in t.word[k + 2 : k + 4] and t.word[k + 1 : k + 3] != ["from", "back"]:
                if t.word[k + 1] == "from" or t.word[k + 2] == "from":
                    return True
            if t.word[k] == "deadline" and t.word[k + 1] in ("to", "for"):
                return "applications" not in self.set
        wanted = any(t.verb[k] in self.groups["wanted"] or t.word[k] in ("grateful", "forward", "due", "love") for k in range(self.a, self.b))
        if not wanted:
            return False
        for k in range(self.a, self.b - 1):
            if t.word[k] == "your" and not (self.has("modal") and "will" in self.set and "need" not in self.set):
                return any(when.role in _BOUNDS or when.role == "at" for when in self.whens) and not self._told_you()
            if t.word[k] == "from" and t.word[k + 1] == "you":
                return True
        first_wanted = any(t.verb[k] in ("need", "require") and t.word[k - 1 if k else 0] in ("we", "i", "will", "would", "team", "hr", "do") for k in range(self.a, self.b))
        return first_wanted and any(when.role == "by" for when in self.whens) and not any(
            hit.act in ("tell", "decide", "schedule") and subject_of(t, hit.i, self.a, self.lexicon)[0] != "you" for hit in self.hits
        )

    def _told_you(self) -> bool:
        return any(hit.act in ("tell", "told", "hear") and hit.who in ("you", "") and hit.act != "hear" for hit in self.hits)

    def deadline(self) -> When | None:
        """The time by which the candidate must act, the bounded ones first."""
        roles = _DEADLINE_ROLES | {"for"} if any(hit.act == "expire" for hit in self.hits) else _DEADLINE_ROLES
        usable = [w for w in self.whens if w.due and w.role in roles and not (w.length and w.length.unit == "minute")]
        bounded = [w for w in usable if w.role in _BOUNDS]
        loose = [w for w in usable if w.role not in _BOUNDS and self._may_be_deadline(w)]
        found = bounded or loose
        return found[0] if found else None

    def _may_be_deadline(self, when: When) -> bool:
        return not self.set & self.groups["availability"]

    # the employer promises

    def deeds(self) -> list[Deed]:
        """The answers that the clause announces, in order."""
        found = [deed for hit in self.hits if (deed := self._deed(hit))]
        found += self._passives()
        found += self._answers()
        if not found and "decision phrases" in self.cues and self.whens and not self.has("old"):
            found.append(Deed("decide", self.a))
        return sorted(found, key=lambda deed: deed.i)

    def _deed(self, hit: Hit) -> Deed | None:
        check = _CHECKS.get(hit.act)
        if check is None:
            return None
        subject, k = subject_of(self.t, hit.i, self.a, self.lexicon)
        how = mood(self.t, hit, k, self.lexicon)
        if how == "past" and not (hit.act == "wait" and self.t.verb[hit.i] == "ask"):
            return None
        return check(self, hit, subject, how)

    def _tells(self, hit: Hit, subject: str, how: str) -> Deed | None:
        if subject == "you" or hit.who == "them" or self.t.tense[hit.i] in ("past", "done"):
            return None
        if hit.who == "" and self.t.verb[hit.i] == "let" and subject == "" and how == "present":
            return None
        if hit.who == "me" and subject in ("", "we") and "said" not in self.set:
            return None
        if self._appointed(hit) or self.cues & {"invitation", "elsewhere"}:
            return None
        return Deed("tell", hit.i, how == "not", direct=hit.who == "you" and how == "future")

    def _appointed(self, hit: Hit) -> bool:
        """"We will call you on Tuesday for your interview" is an appointment."""
        if self.t.verb[hit.i] not in ("call", "ring", "phone", "telephone", "speak", "see", "give", "dial", "connect", "catch"):
            return False
        for k in range(hit.j, self.b - 1):
            if self.t.word[k] == "for" and self.t.word[k + 1] in self.groups["determiner"] | {"a", "an"} and set(self.t.word[k + 1 : k + 5]) & {"interview", "screen", "screening", "chat", "conversation"}:
                return not any(h.act == "schedule" for h in self.hits)
        return False

    def _responds(self, hit: Hit, subject: str, how: str) -> Deed | None:
        if subject == "you" or self.t.tense[hit.i] in ("past", "done") or "invitation" in self.cues:
            return None
        if subject == "" and how == "present" and self.t.tense[hit.i] != "ing":
            return None
        after = self.t.word[hit.j : hit.j + 2]
        if self.t.word[hit.i : hit.j] and hit.j == hit.i + 1 and self.t.verb[hit.i] in self.groups["bare tell"]:
            follows = self.t.kind[hit.j] if hit.j < self.b else ""
            before = self.t.word[hit.i - 1] if hit.i else ""
            governed = before in self.groups["modal"] | self.groups["aux"] | self.groups["polite"] | self.groups["employer"]
            if how != "future" or not governed or not (follows not in ("", "the", "a", "comma") or hit.j >= self.b or after[:1] in (["about"], ["with"], ["back"], ["."])):
                return None
        if after[:1] == ["to"] and set(after[1:]) & {"us", "me", "this"} or after[:1] in (["us"], ["me"]):
            return None
        if self.t.word[hit.j - 1] == "back" and hit.j == hit.i + 2 and self.t.verb[hit.i] in ("come", "get") and (subject != "we" or self.t.tense[hit.i] != "base"):
            return None
        if self.t.verb[hit.i] in ("announce", "publish") and self.has("advert"):
            return None
        if self.t.word[hit.i] == "confirm" and (how == "present" or after[:1] in (["your"], ["receipt"], ["that"], ["you"]) and after[1:] not in (["about"], ["on"])):
            return None
        direct = how == "future" and self.t.word[hit.i] != "confirm" and self.t.verb[hit.i] not in ("follow", "respond", "reply", "announce", "publish", "check", "pass", "put", "write")
        return Deed("confirm" if self.t.word[hit.i] == "confirm" else "respond", hit.i, how == "not", direct=direct)

    def _regroups(self, hit: Hit, subject: str, how: str) -> Deed | None:
        return Deed("regroup", hit.i) if how == "future" else None

    def _hears(self, hit: Hit, subject: str, how: str) -> Deed | None:
        t = self.t
        if "elsewhere" in self.cues:
            return None
        awaited = t.word[max(self.a, hit.i - 3) : hit.i]
        if how == "present" and ("before" in awaited or "until" in awaited):
            how = "future"
        if "you" in t.word[hit.j : hit.j + 2] and "from" in t.word[hit.j - 1 : hit.j + 1]:
            return None
        if t.word[hit.i] in ("look", "watch", "keep", "expect", "check", "be") and how == "present" and subject == "":
            return Deed("hear", hit.i, direct=True)
        if t.verb[hit.i] in ("expect", "watch", "look", "keep") and subject in ("we", "they") and t.verb[hit.i] != "expect":
            return None
        reported = bool(self.set & {"said", "told", "says", "advised"}) and t.word[hit.i - 1] == "to"
        if t.verb[hit.i] == "expect" and subject in ("we", "they") and not reported:
            return None
        heard = how == "future" and t.word[hit.i - 1] == "have"
        if (t.tense[hit.i] in ("past", "done") and not heard) or (how == "present" and t.tense[hit.i] != "ing"):
            return None
        if how == "not" and not any(w.role in ("until", "not before", "by") for w in self.whens):
            return None
        if t.verb[hit.i] in ("see", "have") and subject == "we":
            return None
        return Deed("hear", hit.i, how == "not", direct=subject == "you" and t.verb[hit.i] == "hear")

    def _knows(self, hit: Hit, subject: str, how: str) -> Deed | None:
        if how != "future" and how != "not" or any(h.act == "tell" and h.i < hit.i < h.j for h in self.s.hits):
            return None
        if set(self.t.word[max(self.a, hit.i - 3) : hit.i]) & {"need", "want", "like", "let", "needs"}:
            return None
        return Deed("know", hit.i, how == "not")

    def _decides(self, hit: Hit, subject: str, how: str) -> Deed | None:
        t = self.t
        if subject == "you" or (t.tense[hit.i] in ("past", "done") and "be" not in t.word[max(self.a, hit.i - 3) : hit.i] and not self._made_to_have(hit)):
            return None
        verb = t.verb[hit.i]
        if verb in ("wrap", "sort", "tie", "close", "finalise", "finalize", "settle", "sign", "complete") and self.has("own affairs") and not self.has("strong answer"):
            return None
        if subject == "" and how == "present" and t.tense[hit.i] == "base":
            return None
        return Deed("decide", hit.i, how == "not")

    def _made_to_have(self, hit: Hit) -> bool:
        """"have everything decided", "get budgets signed off" with a future before it."""
        before = self.t.word[max(self.a, hit.i - 6) : hit.i]
        return any(word in ("have", "get", "having", "getting") for word in before) and self.has("modal") or "hoping" in before

    def _schedules(self, hit: Hit, subject: str, how: str) -> Deed | None:
        if subject == "you" or how == "present" or self.t.tense[hit.i] in ("past", "done"):
            return None
        if set(self.t.word[max(self.a, hit.i - 4) : hit.i]) & {"like", "love", "want", "shall", "happy", "delighted", "pleased"}:
            return None
        if "?" in self.t.word and set(self.t.word[self.a : hit.i]) & {"can", "could", "shall"}:
            return None
        if any(w.role == "for" for w in self.whens):
            return None
        return Deed("schedule", hit.i, how == "not")

    def _waits(self, hit: Hit, subject: str, how: str) -> Deed | None:
        t, verb = self.t, self.t.verb[hit.i]
        asked = [w for w in self.whens if w.i >= hit.i and w.role in ("until", "span", "for", "by", "at", "after") and (w.due or w.role == "after")]
        if how == "not" or not asked or (t.tense[hit.i] in ("past", "done") and verb != "ask") or (asked[0].length and asked[0].length.unit in _SHORT_UNITS and asked[0].length.high < 24):
            return None
        if verb in ("need", "want", "require", "take", "ask"):
            gap = t.word[hit.j : asked[0].i]
            if subject == "you" or verb in ("want", "take") or len(gap) > _REPLY_SIZED + 2 or any(w not in self.groups["between need and time"] for w in gap):
                return None
            if t.kind[asked[0].i] in ("by", "within", "in", "on", "at", "after", "this", "next") or (verb == "need" and asked[0].role == "at"):
                return None
            return Deed("wait", hit.i)
        if verb == "allow" and (subject in ("we", "they") or self.has("logistics") or subject == "you" and not self.set & {"should", "please"}):
            return None
        if verb == "give" and subject in ("we", "they") and "let" not in self.set:
            return None
        if verb == "wait" and subject in ("we", "they"):
            return None
        return Deed("wait", hit.i)

    def _delays(self, hit: Hit, subject: str, how: str) -> Deed | None:
        return None

    def _passives(self) -> list[Deed]:
        """will be contacted, are notified, should be told."""
        t, found = self.t, []
        for k in range(self.a + 1, self.b):
            if t.tense[k] not in ("past", "done") or t.verb[k] not in self.groups["told"]:
                continue
            before = t.word[max(self.a, k - 3) : k]
            if not set(before) & {"be", "being", "get", "is", "are"} or set(t.word[self.a : k]) & {"has", "have", "had", "was", "were", "been"} - ({"have"} if "will" in before else set()):
                continue
            if t.word[k - 1] in ("are", "is", "be", "being", "get") or t.verb[k - 1] == "":
                negated = bool(set(t.word[max(self.a, k - 6) : k]) & self.groups["not"])
                if t.verb[k] != "announce" and not set(t.word[self.a : k]) & (self.groups["candidates"] | {"you", "i", "who"}):
                    continue
                direct = "will" in before and bool(set(t.word[max(self.a, k - 9) : k]) & {"you", "candidates", "applicants", "everyone", "all"})
                if t.verb[k] in ("announce", "reach", "approach", "answer", "email", "mail", "message") and not direct and t.verb[k] != "announce":
                    continue
                found.append(Deed("tell", k, negated, direct))
        return found

    def _answers(self) -> list[Deed]:
        """An answer noun with a verb that carries it: have an update, a contract will follow, results go out."""
        t, found = self.t, []
        groups = self.groups
        for k in range(self.a, self.b):
            noun = t.word[k]
            if noun not in groups["answer"] or t.kind[k] or (t.verb[k] and k and t.word[k - 1] in groups["modal"] | {"not"} and noun in ("answer", "update", "reply", "call", "offer")) or (k and t.word[k - 1] == "your" and noun not in ("outcome", "result", "contract", "offer", "shortlist", "test", "assessment") and t.word[k + 1 : k + 2] != ["test"]):
                continue
            if self.whens and not any(t.verb[m] and t.tense[m] != "ing" and m != k for m in range(self.a, self.b)):
                found.append(Deed("answer", k, direct=True))  # "decision in ten days", "more news soon"
                continue
            carrier = self._carrier(k, noun in groups["strong answer"])
            if carrier is not None:
                found.append(Deed("answer", min(k, carrier[0]), carrier[1]))
        return found[:1]

    def _carrier(self, k: int, strong: bool) -> tuple[int, bool] | None:
        t, groups = self.t, self.groups
        for m in [*range(k - 1, max(self.a, k - 9) - 1, -1), *range(k + 1, min(self.b, k + 12))]:
            verb = t.verb[m]
            if verb not in groups["carrier"]:
                continue
            if verb == "be" and not strong and not set(t.word[m : m + 4]) & {"due", "ready", "with", "out", "available", "on"}:
                continue
            if verb == "be" and m < k and not strong:
                continue
            if verb == "be" and t.tense[m] == "past":
                continue
            delayed = verb in groups["delayed"] or verb == "promise"
            if m > k and t.tense[m] == "base" and not set(t.word[k:m]) & groups["modal"] and verb not in ("be",) and not strong and t.word[k] not in ("offer", "invitations", "replies", "letters", "result", "emails"):
                continue
            subject, s = subject_of(t, m, self.a, self.lexicon)
            if m > k:
                subject, s = "they", k
            how = mood(t, Hit("answer", m, m + 1), s, self.lexicon)
            if how == "past" and not delayed:
                continue
            if subject != "you" and verb in ("see", "await") or subject == "you" and verb not in groups["you carriers"]:
                continue
            if subject == "we" and verb == "have" and how == "present":
                continue
            if subject == "" and verb not in ("expect", "await", "look", "hope") and t.tense[m] == "base" and how == "present":
                continue
            if verb in ("expect", "await", "look") and subject == "we" and "your" in t.word[m:k]:
                continue
            return m, how == "not"
        return None


_CHECKS = {
    "tell": Clause._tells, "respond": Clause._responds, "hear": Clause._hears, "know": Clause._knows,
    "decide": Clause._decides, "schedule": Clause._schedules, "wait": Clause._waits, "regroup": Clause._regroups,
}  # fmt: skip
