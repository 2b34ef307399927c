"""Which facts still stand: undo, undo of undo, corrections, in any order of arrival."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from dayeight.core.facts import Applied, Fact, Promised, Retracted, standing

AT = datetime(2026, 11, 2, 10, tzinfo=UTC)


def said(name: str, corrects: str = "") -> Promised:
    return Promised(at=AT, id=name, corrects=corrects)


def undo(name: str, of: str) -> Retracted:
    return Retracted(at=AT, id=name, fact=of)


def names(facts: Iterable[Fact]) -> set[str]:
    return {fact.id for fact in facts}


def in_any_order(told: Sequence[Fact], expected: set[str]) -> None:
    for order in itertools.permutations(told):
        assert names(standing(order)) == expected


def test_what_nobody_took_back_stands() -> None:
    in_any_order([said("a"), said("b")], {"a", "b"})


def test_a_retracted_fact_falls_and_the_retraction_is_no_fact_of_its_own() -> None:
    in_any_order([said("a"), said("b"), undo("u", "a")], {"b"})


def test_undo_of_undo_brings_a_fact_back() -> None:
    in_any_order([said("a"), undo("u", "a"), undo("v", "u")], {"a"})


def test_a_chain_of_undos_goes_back_and_forth() -> None:
    in_any_order([said("a"), undo("u", "a"), undo("v", "u"), undo("w", "v")], set())


def test_a_correction_stands_in_for_what_it_corrects() -> None:
    in_any_order([said("a"), said("b", corrects="a")], {"b"})


def test_a_correction_of_a_correction_stands_in_for_both() -> None:
    chain = [said("a"), said("b", corrects="a"), said("c", corrects="b")]
    in_any_order(chain, {"c"})
    in_any_order([*chain, said("d", corrects="c")], {"d"})
    in_any_order([*chain, undo("u", "c")], {"b"})


def test_a_retracted_correction_brings_the_first_word_back() -> None:
    in_any_order([said("a"), said("b", corrects="a"), undo("u", "b")], {"a"})


def test_a_fact_undone_twice_needs_both_undone() -> None:
    told = [said("a"), undo("u", "a"), undo("v", "a")]
    in_any_order(told, set())
    in_any_order([*told, undo("w", "u")], set())
    in_any_order([*told, undo("w", "u"), undo("x", "v")], {"a"})


def test_the_same_fact_read_twice_counts_once() -> None:
    assert len(standing([said("a"), said("a")])) == 1
    assert standing([said("a"), said("a"), undo("u", "a")]) == []


def test_facts_without_an_id_always_stand() -> None:
    nameless = [Applied(at=AT), Applied(at=AT)]
    assert len(standing([*nameless, said("a"), undo("u", "a")])) == 2


def test_a_retraction_of_something_unknown_does_nothing() -> None:
    in_any_order([said("a"), undo("u", "gone")], {"a"})


def test_a_long_chain_of_undo_and_redo_is_no_deep_call() -> None:
    chain: list[Fact] = [said("f0"), *(undo(f"f{n + 1}", f"f{n}") for n in range(5001))]
    assert names(standing(chain)) == set()
    assert names(standing(chain[:-1])) == {"f0"}


def naive(told: list[Fact]) -> set[str]:
    """The definition, by recursion: a fact falls if it is undone or if a correction, or one of that, is not."""
    undoers: dict[str, list[str]] = {}
    correctors: dict[str, list[str]] = {}
    for fact in told:
        if isinstance(fact, Retracted):
            undoers.setdefault(fact.fact, []).append(fact.id)
        if fact.corrects:
            correctors.setdefault(fact.corrects, []).append(fact.id)

    def undone(name: str) -> bool:
        return any(not undone(undoer) for undoer in undoers.get(name, ()))

    def replaced(name: str) -> bool:
        return any(not undone(other) or replaced(other) for other in correctors.get(name, ()))

    return {f.id for f in told if not isinstance(f, Retracted) and not undone(f.id) and not replaced(f.id)}


@st.composite
def undoing(draw: st.DrawFn) -> list[Fact]:
    """Facts of which each may take back or correct an earlier one."""
    told: list[Fact] = []
    for number in range(draw(st.integers(1, 12))):
        earlier = st.sampled_from([fact.id for fact in told] or [""])
        if told and draw(st.booleans()):
            told.append(undo(f"f{number}", draw(earlier)))
        else:
            told.append(said(f"f{number}", corrects=draw(st.just("") | earlier)))
    return told


@given(undoing(), st.randoms(use_true_random=False))
def test_what_stands_follows_the_definition_in_any_order(told: list[Fact], chance: Random) -> None:
    expected = naive(told)
    chance.shuffle(told)
    assert names(standing(told)) == expected


def test_in_a_circle_of_retractions_all_of_them_fall() -> None:
    in_any_order([said("a", corrects="b"), said("b", corrects="a"), said("c")], {"c"})
    in_any_order([said("a", corrects="a"), said("c")], {"c"})
