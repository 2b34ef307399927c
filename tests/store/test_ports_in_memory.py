"""The fakes meet the contracts of their ports."""

from __future__ import annotations

import pytest
from tests.fakes import MemoryJournal, MemoryPlanRows
from tests.store.journal_contract import JournalContract
from tests.store.plan_rows_contract import PlanRowsContract


@pytest.fixture
def owner() -> int:
    return 1


@pytest.fixture
def other_owner() -> int:
    return 2


class TestMemoryJournal(JournalContract):
    @pytest.fixture
    def journal(self) -> MemoryJournal:
        return MemoryJournal()


class TestMemoryPlanRows(PlanRowsContract):
    @pytest.fixture
    def rows(self) -> MemoryPlanRows:
        return MemoryPlanRows()
