"""What an answer is about: the candidate's application, or some other thing ("which oven we're buying", "the car")."""

from __future__ import annotations

from dayeight.reading.promises.clauses import Hit
from dayeight.reading.promises.wording import ClauseWords

_ASKS_WHICH = frozenset({"which", "what", "whose"})
_ABOUT = frozenset({"about", "regarding", "concerning"})
_MINE = frozenset({"my", "your", "our"})
_TOPICAL = _ASKS_WHICH | _ABOUT | {"who", "on"}
_FAR = 10  # words behind an act in which its topic stands
_NAMED = 6  # words of the topic
_OF_THE_APPLICATION = (
    "concerns a candidate", "next cue", "decision cue", "candidates", "answer", "told of", "explicit decision",
    "hiring",
)  # fmt: skip


class Topics(ClauseWords):
    """A clause as far as it says what an answer is about."""

    def of_the_application(self, words: list[str]) -> bool:
        """Some of these words speak of a job, a round, a decision or those who applied."""
        named = any(not self.groups[name].isdisjoint(words) for name in _OF_THE_APPLICATION)
        return named or any(word.endswith("ship") for word in words)  # "the headship", "the apprenticeship"

    def of_a_thing(self, hit: Hit) -> bool:
        """The answer is about a thing: "tell you which bus to take", "ring you about the car"."""
        words, groups = self.t.word, self.groups
        if _TOPICAL.isdisjoint(words):
            return False
        for k in range(hit.j, min(hit.j + _FAR, len(words) - 2)):
            if words[k] in _ASKS_WHICH and words[k - 1] != "," and self._names_a_thing(k + 1):
                return True
            if words[k : k + 2] == ["who", "won"] and not groups["other things"].isdisjoint(words[k + 2 : k + 6]):
                return True  # "find out who won the bake-off"
            if k >= self.b:
                continue
            named = words[k + 1 : k + 1 + _NAMED]
            if (words[k] in _ABOUT or (words[k] == "on" and k == hit.j)) and not groups["other things"].isdisjoint(
                named
            ):
                return not self.of_the_application(named) and groups["question words"].isdisjoint(named)
        return False

    def by_outsiders(self, i: int) -> bool:
        """Somebody answers at token `i` whom people ask about other things than work: "my dentist will call me"."""
        t, groups = self.t, self.groups
        named = ("other answerers", "other trades", "other prefixes")
        if all(groups[name].isdisjoint(t.word) for name in named):
            return False
        for k in range(self.a, min(i, self.b)):
            before = t.word[k - 1] if k else ""
            agent = t.word[k] == "agent" and before in groups["other prefixes"]
            mine = t.word[k] in groups["other trades"] and (before in _MINE or self._speaks_of_a_thing())
            if (agent or mine or t.word[k] in groups["other answerers"]) and t.word[k + 1] not in groups["people of"]:
                return t.kind[k + 1] != "unit" and t.word[k + 1] != "holiday"
        return False

    def of_other_domains(self) -> bool:
        """The sentence speaks of a flat, a claim, a prescription or the like, which no application is about."""
        return not self.groups["other domains"].isdisjoint(self.t.word)

    def _speaks_of_a_thing(self) -> bool:
        return not self.groups["other things"].isdisjoint(self.t.word)

    def _names_a_thing(self, k: int) -> bool:
        """A noun that is no candidate, round or time stands behind "which" at token `k`."""
        t, groups = self.t, self.groups
        word = t.word[k]
        plain = not t.verb[k] and not t.kind[k] and word.isalpha()
        known = word in groups["finite"] or word in groups["subject"] or word in groups["determiner"]
        return plain and not known and word not in groups["asked of candidates"] and not self.of_the_application([word])
