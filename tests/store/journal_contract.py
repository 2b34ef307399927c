"""What every `flows.ports.Journal` does; the fake and the real one inherit it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest
from tests.store.samples import KATHMANDU, START, one_application, sent, taken_back, texts

from dayeight.core.facts import Fact, Interviewed, Sent
from dayeight.errors import BadInput, Conflict
from dayeight.flows.ports import Journal, Owner


class JournalContract:
    """Inherit it and give the fixtures `journal`, `owner` and `other_owner`."""

    def test_facts_come_back_exactly_and_in_order(self, journal: Journal, owner: Owner) -> None:
        facts = one_application()
        assert journal.append(owner, facts) == len(facts)
        assert texts(journal.facts(owner)) == texts(facts)
        assert texts(journal.stream(owner)) == texts(facts)
        assert journal.facts(owner) == facts

    def test_an_empty_journal(self, journal: Journal, owner: Owner) -> None:
        assert journal.append(owner, []) == 0
        assert journal.facts(owner) == []
        assert journal.facts(owner, ["acme"]) == []
        assert list(journal.stream(owner)) == []
        assert journal.fact(owner, "s1") is None
        assert journal.last_entry(owner) == []
        assert journal.erase(owner, ["s1"]) == 0
        assert journal.rewrite(owner, [sent(1)]) == 0
        assert journal.facts(owner) == []

    def test_the_order_is_that_of_arrival(self, journal: Journal, owner: Owner) -> None:
        journal.append(owner, [sent(9), sent(3)])
        journal.append(owner, [sent(5), sent(1)])
        assert [fact.id for fact in journal.facts(owner)] == ["s9", "s3", "s5", "s1"]
        assert [fact.id for fact in journal.stream(owner)] == ["s9", "s3", "s5", "s1"]

    def test_the_same_fact_twice_is_kept_once(self, journal: Journal, owner: Owner) -> None:
        facts = one_application()
        journal.append(owner, facts[:3])
        assert journal.append(owner, [*facts, *facts]) == len(facts) - 3
        assert journal.append(owner, facts) == 0
        assert texts(journal.facts(owner)) == texts(facts)

    @pytest.mark.parametrize(
        "other",
        [
            replace(sent(1), rule="CHECK-1"),
            replace(sent(1), at=datetime(2026, 11, 2, 20, 31, tzinfo=KATHMANDU)),
            replace(sent(1), known=START),
            taken_back(sent(2), "s1"),
        ],
        ids=["content", "offset", "known", "kind"],
    )
    def test_another_fact_under_a_kept_id_is_refused_whole(self, journal: Journal, owner: Owner, other: Sent) -> None:
        journal.append(owner, [sent(1)])
        with pytest.raises(Conflict):
            journal.append(owner, [sent(2), other, sent(3)])
        assert journal.facts(owner) == [sent(1)]

    def test_two_facts_with_one_id_in_one_call_are_refused(self, journal: Journal, owner: Owner) -> None:
        with pytest.raises(Conflict):
            journal.append(owner, [sent(1), replace(sent(1), rule="CHECK-1")])
        assert journal.facts(owner) == []

    @pytest.mark.parametrize(
        "bad",
        [
            replace(sent(1), id=""),
            replace(sent(1), at=datetime(2026, 11, 2)),
            replace(sent(1), known=datetime(2026, 11, 2)),
            replace(sent(1), application="a" * 201),
            replace(sent(1), to=("\ud800",)),
            replace(sent(1), rule="x" * 20_001),
            replace(sent(1), at=START.replace(year=1900)),
            Interviewed(id="i1", at=START, decides=datetime(2026, 11, 2)),
        ],
        ids=[
            "no id",
            "no offset",
            "no offset of known",
            "long name",
            "half a character",
            "long text",
            "far past",
            "no offset inside",
        ],
    )
    def test_what_cannot_be_kept_is_refused_whole(self, journal: Journal, owner: Owner, bad: Fact) -> None:
        with pytest.raises(BadInput):
            journal.append(owner, [sent(2), bad])
        assert journal.facts(owner) == []

    def test_reading_by_application_includes_the_candidate(self, journal: Journal, owner: Owner) -> None:
        journal.append(owner, [*one_application("acme"), sent(1, "globex"), sent(2, "initech"), sent(3, "")])
        found = journal.facts(owner, ["globex", "hooli"])
        assert [fact.id for fact in found] == ["acme-0", "s1", "s3"]
        assert [fact.id for fact in journal.facts(owner, [])] == ["acme-0", "s3"]
        everything = [f"none{number}" for number in range(1200)] + ["globex"]
        assert texts(journal.facts(owner, everything)) == texts(found)

    def test_owners_do_not_see_each_other(self, journal: Journal, owner: Owner, other_owner: Owner) -> None:
        journal.append(owner, [sent(1)])
        assert journal.append(other_owner, [replace(sent(1), rule="CHECK-1")]) == 1
        assert journal.facts(other_owner, ["acme"]) == [replace(sent(1), rule="CHECK-1")]
        assert journal.rewrite(other_owner, [replace(sent(1), rule="TY-1")]) == 1
        assert journal.fact(owner, "s1") == sent(1)
        assert journal.erase(other_owner, ["s1"]) == 1
        assert list(journal.stream(other_owner)) == []
        assert journal.last_entry(other_owner) == []
        assert journal.facts(owner) == [sent(1)]

    def test_a_long_journal_streams(self, journal: Journal, owner: Owner) -> None:
        facts = [sent(number) for number in range(1203)]
        assert journal.append(owner, facts) == 1203
        assert list(journal.stream(owner)) == facts
        assert journal.append(owner, facts) == 0
        assert journal.erase(owner, [fact.id for fact in facts]) == 1203

    def test_the_last_entry_walks_backwards(self, journal: Journal, owner: Owner) -> None:
        first = [sent(1, entry="e1"), sent(2, entry="e1")]
        journal.append(owner, first)
        journal.append(owner, [sent(3)])
        assert journal.last_entry(owner) == [sent(3)]
        journal.append(owner, [taken_back(sent(3), "r1", entry="u1")])
        assert journal.last_entry(owner) == first
        journal.append(owner, [taken_back(first[0], "r2", entry="u2")])
        assert journal.last_entry(owner) == first, "half of it still counts"
        journal.append(owner, [taken_back(first[1], "r3", entry="u3")])
        assert journal.last_entry(owner) == []
        journal.append(owner, [taken_back(taken_back(sent(3), "r1"), "r4", entry="u4")])
        assert journal.last_entry(owner) == [sent(3)], "the retraction was retracted"

    def test_the_last_entry_can_be_a_correction(self, journal: Journal, owner: Owner) -> None:
        better = replace(sent(2, entry="e2"), corrects="s1")
        journal.append(owner, [sent(1, entry="e1"), better])
        assert journal.last_entry(owner) == [better]
        journal.append(owner, [taken_back(better, "r1")])
        assert journal.last_entry(owner) == [sent(1, entry="e1")]

    def test_erasing_and_rewriting(self, journal: Journal, owner: Owner) -> None:
        journal.append(owner, [sent(1), sent(2), sent(3)])
        assert journal.erase(owner, ["s1", "s1", "unknown"]) == 1
        assert journal.rewrite(owner, [replace(sent(3), to=()), sent(1)]) == 1
        assert journal.facts(owner) == [sent(2), replace(sent(3), to=())]
        journal.append(owner, [sent(1)])
        assert [fact.id for fact in journal.facts(owner)] == ["s2", "s3", "s1"]

    def test_counts_and_kinds_by_application(self, journal: Journal, owner: Owner) -> None:
        assert journal.counts(owner) == {}
        facts = [*one_application("acme"), *one_application("globex")]
        journal.append(owner, facts)
        counts = journal.counts(owner)
        assert sum(counts.values()) == len(facts)
        assert counts == {name: sum(1 for fact in facts if fact.application == name) for name in counts}
        kinds = {facts[0].kind}
        assert journal.applications_with(owner, kinds) == sorted({f.application for f in facts if f.kind in kinds})
        assert journal.applications_with(owner, ["nothing"]) == []
