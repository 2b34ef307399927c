"""Which words of a sentence are signs that somebody owes somebody an answer: the cheap look before the close one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple


class Signs(NamedTuple):
    """Signs by strength: `strong` words tell of a future, a duty or a report; `present` forms and answers may.

    `done` forms show only beside one of `passive` ("are notified"); `gone` words tell a story of the past, in which
    neither of these counts.
    """

    strong: frozenset[str]
    present: frozenset[str]
    done: frozenset[str]
    passive: frozenset[str]
    gone: frozenset[str]

    def show(self, words: list[str]) -> bool:
        """The lower-case words of a sentence hold a sign."""
        if not self.strong.isdisjoint(words):
            return True
        if not self.gone.isdisjoint(words):
            return False
        if not self.present.isdisjoint(words):
            return True
        return not (self.done.isdisjoint(words) or self.passive.isdisjoint(words))


def signs_of(
    phrases: Iterable[tuple[str, ...]],
    lemmas: Mapping[str, tuple[str, str]],
    aliases: Mapping[str, str],
    groups: Mapping[str, frozenset[str]],
) -> Signs:
    """The signs of a language: the telling word of each phrase of its acts in every form, and the classes named."""
    strong = groups["sign"] | groups["say"] | groups["old"] | groups["thinks"] | groups["soft"]
    telling = {next((word for word in phrase if word not in groups["too common"]), "") for phrase in phrases} - {""}
    forms = [(form, tense) for form, (lemma, tense) in lemmas.items() if lemma in telling or form in telling]
    done = {form for form, tense in forms if tense in ("past", "done")}
    present = (telling | groups["answer"] | groups["delayed"] | {form for form, _ in forms}) - done
    spelt = [(spelling, set(meant.split())) for spelling, meant in aliases.items()]
    return Signs(
        frozenset(strong | {spelling for spelling, meant in spelt if meant & strong}),
        frozenset(present | {spelling for spelling, meant in spelt if meant & present}),
        frozenset(done | {spelling for spelling, meant in spelt if meant & done}),
        groups["passive sign"],
        groups["gone"],
    )
