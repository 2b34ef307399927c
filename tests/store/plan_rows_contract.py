"""What every `flows.ports.PlanRows` does; the fake and the real one inherit it."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from tests.store.samples import KATHMANDU, START, row

from dayeight.flows.ports import Owner, PlanRows

DUE = [{"rule": "CHECK-1", "to": ["p1"], "words": "Grüße 李"}]


class PlanRowsContract:
    """Inherit it and give the fixtures `rows`, `owner` and `other_owner`."""

    def test_a_row_comes_back_equal(self, rows: PlanRows, owner: Owner) -> None:
        kept = row(
            "acme", due=DUE, plan={"steps": DUE, "own": [], "n": None}, people="Zoë Đỗ",
            linked=("company:acme gmbh", "agent:al@x.example"),
            next_look=START.astimezone(KATHMANDU), closes=START + timedelta(microseconds=1),
        )  # fmt: skip
        bare = row("bare", quiet_until=None, next_look=None, last_fact=None)
        rows.put(owner, [kept, bare])
        assert rows.get(owner, "acme") == kept
        assert rows.get(owner, "bare") == bare
        assert rows.get(owner, "none") is None

    def test_putting_replaces_all_of_a_row(self, rows: PlanRows, owner: Owner) -> None:
        rows.put(owner, [row("acme", due=DUE, linked=("x",)), row("globex")])
        newer = row("acme", company="Other", state="closed", people="Ann", quiet_until=None)
        rows.put(owner, [row("acme", state="offer"), newer])
        assert rows.get(owner, "acme") == newer
        assert rows.search(owner, words="ann other") == ([newer], 1)
        assert rows.search(owner)[1] == 2
        rows.put(owner, [])

    def test_what_has_to_be_looked_at(self, rows: PlanRows, owner: Owner) -> None:
        rows.put(
            owner,
            [
                row("later", next_look=START + timedelta(microseconds=1)),
                row("now", next_look=START.astimezone(KATHMANDU)),
                row("before", next_look=START - timedelta(days=1)),
                row("never", next_look=None),
            ],
        )
        told = dict.fromkeys(("later", "now", "before", "never"), 0)
        assert rows.stale(owner, START, told) == ["before", "now"]
        assert rows.stale(owner, START.astimezone(KATHMANDU), told) == ["before", "now"]

    def test_a_row_that_rests_on_other_facts_than_are_told_is_stale(self, rows: PlanRows, owner: Owner) -> None:
        rows.put(owner, [row(name, facts=5, next_look=None) for name in ("same", "more", "gone")])
        assert rows.stale(owner, START, {"": 2, "same": 3, "more": 4, "new": 1}) == ["gone", "more", "new"]

    def test_links(self, rows: PlanRows, owner: Owner) -> None:
        rows.put(owner, [row("c", linked=("x",)), row("a", linked=("x",)), row("b", linked=("y",)), row("d")])
        assert rows.linked(owner, ["x", "z", ""]) == ["a", "c"]
        assert rows.linked(owner, ["x", "y"]) == ["a", "b", "c"]
        assert rows.linked(owner, []) == []

    def test_what_is_due_comes_first_then_what_is_quiet_the_shortest(self, rows: PlanRows, owner: Owner) -> None:
        wanted = [
            row("due-closing", due=DUE, closes=START, quiet_until=None),
            row("due-later", due=DUE, closes=START + timedelta(hours=1)),
            row("due-open-10", due=DUE),
            row("due-open-none", due=DUE, quiet_until=None),
            row("quiet-9", quiet_until=date(2026, 11, 9)),
            row("quiet-10-a"),
            row("quiet-10-b"),
            row("quiet-none", quiet_until=None),
        ]
        rows.put(owner, wanted[::-1])
        assert rows.search(owner) == (wanted, 8)
        assert rows.search(owner, limit=3, offset=2) == (wanted[2:5], 8)
        assert rows.search(owner, limit=3, offset=6) == (wanted[6:], 8)
        assert rows.search(owner, limit=8) == (wanted, 8)
        assert rows.search(owner, offset=20) == ([], 8)
        assert rows.search(owner, limit=0) == ([], 8)

    @pytest.mark.parametrize(
        ("words", "found"),
        [
            ("", ["a", "b", "c"]),
            ("  ", ["a", "b", "c"]),
            ("ZOE", ["a"]),
            ("zoë acme", ["a"]),
            ("strasse", ["b"]),
            ("GROẞE", ["b"]),
            ("李", ["a"]),
            ("50%", ["c"]),
            ("5_%", []),
            ("\\", ["c"]),
            ("engineer acme", ["a"]),
            ("acmezoë", []),
            ("nobody", []),
            ("'; drop table dayeight_plan; --", []),
        ],
    )
    def test_searching_by_words(self, rows: PlanRows, owner: Owner, words: str, found: list[str]) -> None:
        rows.put(
            owner,
            [
                row("a", company="ACME", people="Zoë 李"),
                row("b", company="Große Straße", role="Ingénieur"),
                row("c", company="50% \\ off"),
            ],
        )
        assert [each.application for each in rows.search(owner, words=words)[0]] == found
        assert rows.search(owner, words=words)[1] == len(found)

    def test_searching_by_state(self, rows: PlanRows, owner: Owner) -> None:
        rows.put(owner, [row("a", state="offer"), row("b"), row("c", state="closed")])
        assert [each.application for each in rows.search(owner, states=["offer", "closed"])[0]] == ["a", "c"]
        assert rows.search(owner, states=["offer"], words="company b") == ([], 0)
        assert rows.counts(owner) == {"offer": 1, "waiting": 1, "closed": 1}

    def test_dropping(self, rows: PlanRows, owner: Owner) -> None:
        rows.put(owner, [row("a"), row("b"), row("c")])
        rows.drop(owner, [])
        assert rows.search(owner)[1] == 3
        rows.drop(owner, ["a", "unknown"])
        assert rows.get(owner, "a") is None
        assert rows.search(owner)[1] == 2
        rows.drop(owner)
        assert rows.search(owner) == ([], 0)
        assert rows.counts(owner) == {}

    def test_owners_do_not_see_each_other(self, rows: PlanRows, owner: Owner, other_owner: Owner) -> None:
        rows.put(owner, [row("a", linked=("x",))])
        rows.put(other_owner, [row("a", state="offer")])
        rows.drop(other_owner)
        assert rows.get(other_owner, "a") is None
        assert rows.stale(other_owner, START, {}) == []
        assert rows.linked(other_owner, ["x"]) == []
        assert rows.search(other_owner) == ([], 0)
        assert rows.counts(other_owner) == {}
        assert rows.get(owner, "a") == row("a", linked=("x",))
