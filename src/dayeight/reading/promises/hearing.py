"""What the candidate is to hear or know, and when such words are no promise: sounds, the past, a candidate's plans."""

from __future__ import annotations

from dayeight.reading.promises.answers import Answers, Deed
from dayeight.reading.promises.clauses import Hit

_WORK = frozenset({"job", "role", "post", "position", "vacancy", "interview", "trial", "contract"})


class Hearing(Answers):
    """A clause as far as somebody hears, receives or knows something in it."""

    def _hears(self, hit: Hit, subject: str, how: str) -> Deed | None:
        t = self.t
        awaited = t.word[max(self.a, hit.i - 3) : hit.i]
        if "took" in t.word[self.a : hit.i] or ("until" in awaited and t.word[hit.i - 1] == "we"):
            return None  # "the last person took six weeks to hear", "until we hear from the ministry"
        if how == "present" and ("before" in awaited or "until" in awaited):
            how = "future"
        if subject == "we" and t.word[hit.i - 1] == "to" and t.word[hit.i - 2] in self.groups["wishful"]:
            return None  # "I'd love to hear by Friday"
        hopes = t.word[self.subject(hit.i)[1]] == "i" and not {"hope", "hoping"}.isdisjoint(awaited)
        if hopes and t.word[hit.j : hit.j + 1] != ["from"] and "you" not in t.word:
            return None  # "I really hope to hear by Friday"
        if t.word[self.subject(hit.i)[1]] == "we" and t.word[hit.j : hit.j + 1] == ["from"] and "you" not in t.word:
            return None  # "we expect to hear from the auditors by Friday"
        if t.word[hit.j - 1] == "one" and hit.j == hit.i + 2 and not self.of_answer:
            return None  # "you'll have one by Friday" of a badge
        if t.word[hit.j - 1] == "it" and hit.j == hit.i + 2 and self.a and not self._it_is_news():
            return None  # "I owe you ten pounds for the taxi, you'll get it tomorrow"
        if how == "present" and self._noted(hit, subject):
            return Deed("hear", hit.i)
        wanted = t.word[hit.j : hit.j + 2] == ["from", "me"] and not self.groups["wished"].isdisjoint(awaited)
        if wanted or self.of_other_things(hit) or self.of_a_thing(hit) or self._learns_of_a_thing(hit):
            return None  # "he wants to hear from me"
        if (
            t.word[hit.i - 1] == "to"
            and t.word[hit.i - 2] in ("glad", "happy", "delighted", "pleased")
            and "i" in self.set
        ):
            return None  # "I would be glad to hear of any role later on"
        if how == "present" and t.word[max(self.a, hit.i - 2) : hit.i] == ["hope", "you"]:
            return None  # "I hope you hear soon from all the places you applied to"
        if t.word[hit.i] == "hearing" and self.groups["before a hearing"].isdisjoint(
            t.word[max(self.a, hit.i - 2) : hit.i]
        ):
            return None  # "the licence hearing is on 10 June"
        if "help" in t.word[self.a : hit.i]:
            return None  # "it would help me to hear by Friday"
        if subject == "we" and ("looks forward" in self.cues or t.word[hit.j : hit.j + 1] == ["your"]):
            return None  # "we're excited to hear your presentation"
        if t.word[hit.i - 1] == "have" and self.groups["guesses"] & set(awaited):
            return None  # "as you may have heard"
        if (
            t.word[hit.j : hit.j + 1] == ["from"]
            and t.kind[hit.j + 1 : hit.j + 2] == ["number"]
            and t.word[hit.j + 1] != "one"
        ):
            return None
        sound = t.verb[hit.i] == "hear" and hit.j == hit.i + 1 and t.kind[hit.j : hit.j + 1] in (["a"], ["the"])
        named = t.kind[hit.j : hit.j + 1] == ["the"] and self.of_the_application(t.word[hit.j + 1 : hit.j + 5])
        if sound and not named and not any(w.i == hit.j for w in self.whens):
            return None  # "you will hear a bell"
        settled = any(w.role == "for" for w in self.whens) or "scheduled you" in " ".join(t.word[: self.a])
        if "invite" in t.word[hit.i : hit.j] and settled:
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
        if (
            heard
            and not {"would", "should", "ought"}.isdisjoint(awaited)
            and not any(w.role == "by" and w.due for w in self.whens)
        ):
            return None  # "normally you'd have heard by now"
        if how == "present" and self._hears_from_us(hit, subject):
            return Deed("hear", hit.i)
        if (t.tense[hit.i] in ("past", "done") and not heard) or (how == "present" and t.tense[hit.i] != "ing"):
            return None
        if how == "not" and not any(w.role in ("until", "not before", "by") for w in self.whens):
            return None
        if t.verb[hit.i] in ("see", "have") and subject == "we":
            return None
        return Deed("hear", hit.i, how == "not", direct=subject == "you" and t.verb[hit.i] == "hear")

    def _it_is_news(self) -> bool:
        """An answer or a message, which "it" may stand for, is named before this clause."""
        before = self.t.word[: self.a]
        return any(not self.groups[name].isdisjoint(before) for name in ("answer", "messages", "owed answer", "hiring"))

    def _learns_of_a_thing(self, hit: Hit) -> bool:
        """As in "you'll learn about our products", not "you'll hear about the next round"."""
        words = self.t.word
        named = words[hit.j + 1 : hit.j + 6]
        learns = self.t.verb[hit.i] in ("learn", "hear", "find", "discover")
        about = learns and words[hit.j : hit.j + 1] == ["about"] and named[:1] not in (["it"], ["that"], ["your"])
        return about and not self.of_the_application(named)

    def _hears_from_us(self, hit: Hit, subject: str) -> bool:
        """As in "shortlisted applicants hear from us within a week", "and you get the call on Tuesday"."""
        t = self.t
        if t.verb[hit.i] in ("get", "receive") and not self.groups["candidates"].isdisjoint(t.word[self.a : hit.i]):
            return "if" not in self.set and any(w.due and w.i >= hit.j for w in self.whens)
        got = t.verb[hit.i] in ("get", "receive") and subject == "you" and "if" not in t.word[self.a : hit.i]
        if got and hit.j > hit.i + 1 and any(w.role in ("by", "span") for w in self.whens):
            return True  # "you get a text by Friday"
        if t.verb[hit.i] == "get":
            return subject == "you" and t.word[hit.i + 1 : hit.i + 3] == ["the", "call"]
        spans = any(w.role in ("by", "span") and w.i == hit.j for w in self.whens)
        if t.word[hit.i] == "hear" and spans and not self.groups["candidates"].isdisjoint(t.word[self.a : hit.i]):
            return "if" not in self.set  # "usually people hear within two weeks"
        from_us = ("us" in t.word[hit.i : hit.j + 2] and "from" in t.word[hit.i : hit.j + 1]) or t.word[
            hit.j - 1
        ] == "back"
        return from_us and subject != "we" and t.tense[hit.i] == "base" and hit.i > self.a and "if" not in self.set

    def _noted(self, hit: Hit, subject: str) -> bool:
        """A candidate's note: "hear back EOW", "I find out Friday", "waiting on a call Thursday"."""
        t = self.t
        if t.verb[hit.i] == "wait":
            return t.tense[hit.i] == "ing" and subject in ("", "we") and "you" not in self.set
        hears = subject == "we" and t.word[hit.i - 1] == "we" and self.groups["say"] & set(t.word)
        if hears and hit.j == hit.i + 1 and t.word[hit.i] == "hear" and any(w.i == hit.j for w in self.whens):
            return True  # "recruiter says we hear on Monday"
        mine = (subject == "" and hit.i == self.a) or (subject == "we" and t.word[hit.i - 1] == "i")
        answered = t.word[hit.j - 1] in ("back", "out", "told") and hit.j == hit.i + 2 and not self.has("habit")
        return mine and answered and t.tense[hit.i] == "base" and any(w.i == hit.j for w in self.whens)

    def _knows(self, hit: Hit, subject: str, how: str) -> Deed | None:
        awaited = self.t.word[max(self.a, hit.i - 2) : hit.i]
        if self._says_when_free(hit) or self.of_other_things(hit) or self.of_a_thing(hit):
            return None
        if how == "present" and "before" in awaited:
            how = "future"
        general = subject == "they" and self.t.tense[hit.i] == "s" and self.has("candidates")
        if how == "present" and general and any(w.role in ("by", "span") for w in self.whens):
            return Deed("know", hit.i)  # "by the 31st each applicant knows"
        if (how != "future" and how != "not") or any(h.act == "tell" and h.i < hit.i < h.j for h in self.s.hits):
            return None
        if set(self.t.word[max(self.a, hit.i - 3) : hit.i]) & self.groups["wishes to know"]:
            return None
        after = self.t.word[hit.j : hit.j + 4]
        known = [self.groups[name] for name in ("told of", "next cue", "answer", "decision cue", "explicit decision")]
        plain = self.t.kind[hit.j + 1 : hit.j + 2] == [""] and after[:1] in (["the"], ["everyone"])
        if plain and all(group.isdisjoint(after) for group in known):
            return None  # "after a month you'll know the till by heart"
        when = subject == "you" and how == "future" and self.t.word[hit.j : hit.j + 1] == ["when"]
        return Deed("know", hit.i, how == "not", direct=when)  # "you'll know when I know"

    def of_other_things(self, hit: Hit) -> bool:
        """What will be known is no answer to a candidate: "we'll know by Friday if the boiler can be saved"."""
        words, groups = self.t.word, self.groups
        if "if" not in words and "whether" not in words:
            return False
        start = next((k for k in range(hit.j, len(words)) if words[k] in ("if", "whether")), None)
        if start is None or (start >= self.b and not any(a == start for a, _ in self.s.clauses)):
            return False
        end = next((b for a, b in self.s.clauses if a <= start < b), len(words))
        about = set(words[start + 1 : end])
        if not groups["other things"].isdisjoint(about) and about.isdisjoint(_WORK | groups["next cue"]):
            return True  # "if your loan has been approved"
        names = ("concerns a candidate", "next cue", "decision cue", "candidates", "answer", "test words", "hiring")
        return all(about.isdisjoint(groups[name]) for name in names) and not self.cues_in(start, end) - {"wishes"}

    def _says_when_free(self, hit: Hit) -> bool:
        """A candidate's own affair: "I'll know by Friday whether I can get the time off"."""
        words = self.t.word
        if "if" not in words and "whether" not in words:
            return False
        for k in range(hit.j, self.b - 3):
            if words[k] in ("if", "whether") and words[k + 1] == "i" and words[k + 2] in ("can", "could", "am", "will"):
                return words[k + 3] in self.groups["what a candidate does"]
        return False
