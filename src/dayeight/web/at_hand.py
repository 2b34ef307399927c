"""The world and the owner that this process serves: made once, by `dayeight.wiring`, when a page first asks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, tzinfo
from threading import Lock

from dayeight.core.facts import Candidate
from dayeight.core.moments import zone
from dayeight.flows.ports import Owner, World


@dataclass(frozen=True, slots=True)
class AtHand:
    """What every page works with."""

    world: World
    owner: Owner

    def now(self) -> datetime:
        """The present moment, aware, on the candidate's own clock: the one today of every page."""
        return self.world.clock()

    def candidate(self) -> Candidate | None:
        """Who is looking for work, by the last fact about them that stands (one query)."""
        from dayeight.core.search import search_of

        return search_of(self.world.journal.facts(self.owner, ()), self.world.workdays_of).candidate

    def clock_of(self, candidate: Candidate | None) -> tzinfo:
        """The time zone in which the candidate types times: their own, else that of the clock."""
        return zone(candidate.timezone) if candidate else self.now().tzinfo or zone("UTC")


_lock = Lock()
_kept: AtHand | None = None


def at_hand() -> AtHand:
    """The world and owner of this process, on the candidate's own clock as it is set at this request.

    Raises StoreTrouble where the database cannot be used.
    """
    from dayeight.wiring import own_world

    kept = _kept_world()
    return AtHand(own_world(kept.world, kept.owner), kept.owner)


def _kept_world() -> AtHand:
    with _lock:
        if _kept is not None:
            return _kept
    # Imported here: tests and tools that bring their own world do not need the adapters.
    from dayeight.config import read_config
    from dayeight.wiring import local_world

    return serve_with(*local_world(read_config()))


def serve_with(world: World, owner: Owner) -> AtHand:
    """Serve this world from now on (the wiring's, or one that a test brings)."""
    global _kept
    with _lock:
        _kept = AtHand(world, owner)
        return _kept


def forget_world() -> None:
    """Serve no world: the next page asks the wiring for one."""
    from dayeight.web.once import forget_tokens

    global _kept
    with _lock:
        _kept = None
    forget_tokens()
