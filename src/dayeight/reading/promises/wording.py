"""The ground that all questions about a clause stand on: its words, acts, times and subjects."""

from __future__ import annotations

from dayeight.reading.promises.clauses import Hit, Sentence
from dayeight.reading.promises.lexicon import Lexicon
from dayeight.reading.promises.spans import When
from dayeight.reading.promises.subjects import subject_of

_ACTS_OF_EMPLOYER = frozenset({"tell", "respond", "hear", "know", "decide", "schedule", "wait", "regroup"})


class ClauseWords:
    """One clause of a sentence, tokens `a` to `b`, with its acts and times."""

    def __init__(self, sentence: Sentence, a: int, b: int, whens: list[When], lexicon: Lexicon) -> None:
        self.s, self.t, self.a, self.b, self.lexicon = sentence, sentence.tokens, a, b, lexicon
        self.groups = lexicon.groups
        self.words = self.t.word[a:b]
        self.set = set(self.words)
        self.verbs = set(self.t.verb[a:b])
        self.hits = [hit for hit in sentence.hits if a <= hit.i < b]
        self.whens = [when for when in whens if a <= when.i < b and not self._bound(when)]
        self.contrasts = "not" in self.set and any(map(self._denied, self.whens))  # "not on the 17th but on the 24th"
        if self.contrasts:
            self.whens = [when for when in self.whens if not self._denied(when)]
        if "instead" in self.set:
            told = [when for when in self.whens if self.t.word[when.i - 2 : when.i] != ["instead", "of"]]
            self.whens = told or self.whens  # "on the 19th instead of the 12th"
        self.acts = {hit.act for hit in self.hits}
        self.cues = self.cues_in(a, b)
        self._subjects: dict[int, tuple[str, int]] = {}

    def own_subject(self, i: int) -> tuple[str, int]:
        """Who, of those named in this clause, does what stands at token `i`, and where that subject stands."""
        found = self._subjects.get(i)
        if found is None:
            found = self._subjects[i] = subject_of(self.t, i, self.a, self.lexicon)
        return found

    def subject(self, i: int) -> tuple[str, int]:
        """Who does what stands at token `i`: the subject of this clause, or that of the clause it goes on from."""
        found, k = self.own_subject(i)
        first = self.a + (self.t.word[self.a] == ",")
        goes_on = self.t.word[first] in self.groups["joins"] and first + 1 < self.b
        if found == "" and goes_on and self.t.word[first + 1] in self.groups["finite modal"]:
            return self._subject_before(), self.a
        noted = goes_on and not self.groups["reports"].isdisjoint(self.t.word[: self.a])
        if found == "" and noted and self.t.tense[i] == "base" and self.t.word[i + 1] in self.groups["me"]:
            return self._subject_before(), self.a  # "she promised to find out and tell me by Monday"
        return found, k

    def _subject_before(self) -> str:
        """The first subject of the clause before this one, which its verb shares."""
        words, groups = self.t.word, self.groups
        start = max((a for a, b in self.s.clauses if b == self.a), default=self.a)
        for k in range(start, self.a):
            if words[k] in groups["you"]:
                return "you"
            if words[k] in ("we", "i"):
                return "we"
            if words[k] in groups["employer"]:
                return "they"
            if self.t.verb[k] and k > start + 1:
                return "they"
        return ""

    def has(self, group: str) -> bool:
        """A word of this group stands in the clause."""
        return not self.set.isdisjoint(self.groups[group])

    def cues_in(self, a: int, b: int) -> set[str]:
        """The phrases between two tokens that settle a kind or a strength, by the name of their row."""
        found = set()
        spoken = self.t.word[a:b]
        if "-" in spoken:
            spoken = [word for word in spoken if word != "-"]
        phrases = self.lexicon.cue_phrases
        spoken = [*spoken, ""]
        for k in [k for k, word in enumerate(spoken) if word in phrases]:
            seconds = phrases[spoken[k]]
            for words, cue in seconds.get(spoken[k + 1], ()):
                if len(words) <= 2 or spoken[k : k + len(words)] == words:
                    found.add(cue)
            if "" in seconds:
                found.update(cue for _, cue in seconds[""])
        return found

    def _bound(self, when: When) -> bool:
        """The time belongs to a noun ("your interview on Friday"), not to an answer."""
        if when.role not in ("at", "as early as") or self.t.kind[when.i] == "in":
            return False
        k = when.i - 1
        if self.t.kind[when.i] == "fill" and "in" in self.t.kind[when.i : when.i + 3]:
            return False  # "news about the next round sometime in June"
        if k >= 0 and self.t.word[k] in (",", "of", "("):
            k -= 1
        if k >= 0 and self.t.word[k] == "which":
            return True
        if k < 0 or self.t.word[k] not in self.groups["bound"] or (self.t.verb[k] and self.t.tense[k] == "ing"):
            return False
        if k and self.t.word[k - 1] in self.groups["verb marker"]:
            return False
        decides = self.has("strong answer") or not self.verbs.isdisjoint({"decide", "vote", "approve", "ratify"})
        if self.t.word[k - 1] == "by" and self.t.word[k] in ("email", "letter"):
            return False  # "the contract comes by email on Friday"
        if self.t.word[k] == "appointment" and decides:
            return False  # "announce its ruling on the appointment on 29 February"
        if self.t.word[k] in self.groups["tests"] and self._handed_before(k):
            return False  # "you will receive the coding test tomorrow"
        later = self.t.word[k - 1 : k + 1] in (
            ["second", "interviews"],
            ["final", "interviews"],
            ["first", "interviews"],
        )
        rounds = self.t.word[k] in ("round", "rounds") or later
        if rounds and any(hit.act in ("schedule", "hear", "tell") for hit in self.hits):
            return False  # "send you times for the final round tomorrow"
        return not any(
            hit.i < k <= hit.j + 1 or (hit.i == k and hit.j > k + 1)
            for hit in self.s.hits
            if hit.act in _ACTS_OF_EMPLOYER
        )

    def _denied(self, when: When) -> bool:
        """As in "not the 13th", "isn't on the 17th": the very day is denied."""
        if when.i == 0 or self.t.word[when.i - 1] != "not" or when.role not in ("at", "by", "span"):
            return False
        before = self.t.word[when.i - 2] if when.i > 1 else ""
        return before in ("", "is", "are", "be", ",", "-", "–", "—", ";", "so") and "all" not in self.set

    def _handed_before(self, k: int) -> bool:
        """The noun at token `k` is sent or received."""
        near = range(max(self.a, k - 4), k)
        return any(self.t.verb[m] in self.groups["hands out"] and "for" not in self.t.word[m:k] for m in near)

    def no_slot(self, hit: Hit) -> bool:
        """No time for a meeting is offered: "having a recommendation confirmed", "give me a day or two"."""
        if hit.who == "me" and self.t.word[hit.i] == "give" and self.own_subject(hit.i)[0] == "":
            return True
        settled = self.groups["strong answer"] | self.groups["goes out"] | {"recommendation"}
        return (
            hit.j > hit.i + 1
            and self.t.word[hit.j - 1] == "confirmed"
            and bool(settled & set(self.t.word[hit.i : hit.j]))
        )
