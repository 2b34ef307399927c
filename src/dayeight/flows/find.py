"""Which application is meant by an id, the beginning of an id, or words of the company, role or people."""

from __future__ import annotations

from dayeight.errors import BadInput, Conflict, NotFound
from dayeight.flows.ports import Owner, PlanRow, World

_SHOWN = 8


def find_application(world: World, owner: Owner, words: str) -> str:
    """The id of the one application that is meant. Raises NotFound, or Conflict listing those that fit."""
    wanted = words.strip()
    if not wanted:
        raise BadInput("No application was named.", "Give its id or the company's name.")
    exact = world.rows.get(owner, wanted)
    if exact is not None:
        return exact.application
    starting = _starting(world, owner, wanted)
    if len(starting) == 1:
        return starting[0].application
    found, total = world.rows.search(owner, words=wanted, limit=_SHOWN)
    found, total = (starting, len(starting)) if starting and not found else (found, total)
    if not found:
        raise NotFound(f"No application fits {wanted!r}.", "See what there is with: dayeight list")
    if total > 1:
        same_company = [row for row in found if row.company.casefold() == wanted.casefold()]
        if len(same_company) == 1:
            return same_company[0].application
        names = "; ".join(f"{row.application} ({row.company}{', ' + row.role if row.role else ''})" for row in found)
        more = f" and {total - len(found)} more" if total > len(found) else ""
        raise Conflict(f"{total} applications fit {wanted!r}: {names}{more}.", "Use the whole id of one.")
    return found[0].application


def _starting(world: World, owner: Owner, wanted: str) -> list[PlanRow]:
    """Applications whose id begins so: ids are made of the words of company and role."""
    words = wanted.replace("-", " ")
    rows, _ = world.rows.search(owner, words=words, limit=100)
    return [row for row in rows if row.application.startswith(wanted.casefold())]
