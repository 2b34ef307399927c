"""Entering and putting right: log, undo, correct."""

from __future__ import annotations

from typing import Any

import click

from dayeight.cli import page
from dayeight.cli.frame import Frame, pass_frame
from dayeight.cli.given import as_json, moment
from dayeight.core.facts import Fact
from dayeight.errors import BadInput
from dayeight.flows.ports import Owner, World

EXAMPLES = {
    "applied": 'dayeight log applied --company Acme --role "Data analyst"',
    "scheduled": 'dayeight log scheduled acme start=2026-12-01T10:00 stage=first people="Lee Chu <lee@acme.example>"',
    "cancelled": "dayeight log cancelled acme start=2026-12-01T10:00",
    "interviewed": "dayeight log interviewed acme people=dana,lee stage=later leave=linkedin",
    "promised": 'dayeight log promised acme by=dana due=2026-11-30 quote="you hear from us in a week"',
    "sent": "dayeight log sent acme rule=TY-1 to=dana channel=email",
    "received": "dayeight log received acme from=dana meaning=more_time",
    "requested": "dayeight log requested acme by=dana what=references deadline=2026-12-04",
    "instructed": "dayeight log instructed acme by=lee never=phone",
    "rejected": "dayeight log rejected acme by=dana warm=yes",
    "offered": "dayeight log offered acme deadline=2026-12-04",
    "offered_elsewhere": "dayeight log offered_elsewhere acme deadline=2026-12-04",
    "accepted": "dayeight log accepted acme",
    "accepted_elsewhere": "dayeight log accepted_elsewhere acme",
    "withdrew": "dayeight log withdrew acme",
    "referred": 'dayeight log referred acme by="Sam Ortiz <sam@friends.example> referrer"',
    "posting": "dayeight log posting acme change=reposted",
    "news": "dayeight log news acme what=funding",
    "moved": "dayeight log moved acme person=dana company=Initech",
    "settled": "dayeight log settled acme for=CHECK-1",
    "person": 'dayeight log person acme person=dana name="Dana Whitfield" phone="+1 555 0100"',
    "said": 'dayeight log said acme by=dana text="we will be in touch"',
    "opened": 'dayeight log opened --company Acme --role "Data analyst" country=US timezone=America/New_York',
}

_OWN_COMMANDS = {"candidate": "me", "chosen": "choose", "retracted": "undo"}


@click.command(short_help="Enter any fact: sent, received, rejected, posting..")
@click.argument("kind", required=False)
@click.argument("words", nargs=-1, metavar="[APPLICATION] [KEY=VALUE]...")
@click.option(
    "--at", "at", metavar="MOMENT", help='When it happened: "yesterday 15:00", 2026-11-23T15:00. Default: now.'
)
@click.option("--company", help="A new application at this company.")
@click.option("--role", default="", help="The role of the new application.")
@click.option("--kinds", is_flag=True, help="All kinds of facts, their keys, and an example of each.")
@as_json
@pass_frame
def log(
    frame: Frame,
    kind: str | None,
    words: tuple[str, ...],
    at: str | None,
    company: str | None,
    role: str,
    kinds: bool,
    as_json: bool,
) -> None:
    """Enter a fact of any KIND. People are named as you name them; new ones are added.

    \b
    Examples:
      dayeight log applied --company Acme --role "Data analyst"
      dayeight log scheduled acme start=2026-12-01T10:00 people="Lee Chu <lee@acme.example> recruiter"
      dayeight log sent acme rule=TY-1 to=dana --at "today 9:30"
      dayeight log received acme from=dana meaning=more_time
      dayeight log rejected acme by=dana warm=yes
      dayeight log --kinds
    """
    from dayeight.flows.find import find_application
    from dayeight.flows.known import known_application, local_zone
    from dayeight.flows.log import log as keep_log
    from dayeight.flows.log import open_application
    from dayeight.flows.typed_words import kind_named

    if kinds or kind is None:
        _tell_kinds(kind)
        return
    kind_named(kind)
    names = [word for word in words if "=" not in word]
    values = dict(word.split("=", 1) for word in words if "=" in word)
    world, owner = frame.joined
    if kind in _OWN_COMMANDS:
        raise BadInput("This has a command of its own.", f"See: dayeight {_OWN_COMMANDS[kind]} --help")
    if company:
        details = {key: values.pop(key) for key in ("country", "region", "timezone", "sector", "size") if key in values}
        name = open_application(world, owner, company, role, source="command", **details)
        if kind == "opened":
            page.say(f"Begun as {name}.")
            return
    elif names:
        name = find_application(world, owner, " ".join(names))
    else:
        raise BadInput("No application was named.", f"For example: {EXAMPLES.get(kind, 'dayeight log sent acme')}")
    now = world.clock()
    place = local_zone(known_application(world, owner, name), now)
    when = moment(at, place, now) if at else None
    shown = " ".join(words)
    fact = keep_log(world, owner, name, kind, dict(values), at=when, words=shown)
    _tell(world, owner, [fact], "Kept", as_json)


@click.command(short_help="Take back what was entered last, or one fact.")
@click.option("--fact", "fact_id", metavar="ID", help="One fact, by its id (dayeight history APPLICATION --ids).")
@click.option("--redo", is_flag=True, help="Bring back what was undone last.")
@click.option("--why", "reason", default="", help="The reason, for the history.")
@as_json
@pass_frame
def undo(frame: Frame, fact_id: str | None, redo: bool, reason: str, as_json: bool) -> None:
    """Take back the last entry, with all facts that were entered together. Nothing is lost: --redo brings it back.

    \b
    Examples:
      dayeight undo
      dayeight undo --redo
      dayeight undo --fact 01m88a828nd3qb6bfb0gv6cqvy
    """
    from dayeight.flows.undo import redo_last, retract, undo_last

    world, owner = frame.joined
    if redo:
        _tell(world, owner, redo_last(world, owner), "Brought back", as_json)
    elif fact_id:
        _tell(world, owner, [retract(world, owner, fact_id, reason)], "Taken back", as_json)
    else:
        _tell(world, owner, undo_last(world, owner), "Taken back", as_json)


@click.command(short_help="Put something right in a fact.")
@click.argument("fact_id", metavar="FACT")
@click.argument("words", nargs=-1, required=True, metavar="KEY=VALUE...")
@as_json
@pass_frame
def correct(frame: Frame, fact_id: str, words: tuple[str, ...], as_json: bool) -> None:
    """Put something right in a fact; the old one stays in the history. Ids: dayeight history APPLICATION --ids.

    \b
    Examples:
      dayeight correct 01m88a828nd3qb6bfb0gv6cqvy due=2026-12-01
      dayeight correct 01m88a828nd3qb6bfb0gv6cqvy at=2026-11-23T15:00
    """
    from dayeight.errors import NotFound
    from dayeight.flows.typed_words import typed
    from dayeight.flows.undo import correct as keep_correction

    world, owner = frame.joined
    old = world.journal.fact(owner, fact_id)
    if old is None:
        raise NotFound(f"There is no fact {fact_id!r}.", "See the ids with: dayeight history APPLICATION --ids")
    for word in words:
        if "=" not in word:
            raise BadInput(f"{word!r} is not a change.", "Write KEY=VALUE, such as due=2026-12-01.")
    changes = typed(type(old), dict(word.split("=", 1) for word in words))
    _tell(world, owner, [keep_correction(world, owner, fact_id, changes)], "Now", as_json)


def _tell(world: World, owner: Owner, facts: list[Fact], verb: str, as_json: bool) -> None:
    from dayeight.core.facts.codec import fact_to_json
    from dayeight.flows.telling import lines_of

    if as_json:
        page.print_json([fact_to_json(fact) for fact in facts])
        return
    if not facts:
        page.say("There is nothing to take back." if verb == "Taken back" else "There is nothing to bring back.")
        return
    known = world.journal.facts(owner, {fact.application for fact in facts if fact.application})
    before = [fact for fact in known if fact not in facts]
    lines = lines_of(facts, before, world.clock(), world.workdays_of)
    if len(lines) == 1:
        page.say(f"{verb}: {lines[0]}.")
    else:
        page.say(f"{verb}:")
        page.items(lines)


def _tell_kinds(kind: str | None) -> None:
    from dayeight.core.facts import KINDS
    from dayeight.flows.typed_words import keys_of, kind_named

    chosen: list[Any] = [kind_named(kind)] if kind else [KINDS[name] for name in EXAMPLES]
    for cls in chosen:
        page.heading(cls.kind)
        page.say((cls.__doc__ or "").strip().split("\n")[0], 2)
        for key, wanted in keys_of(cls).items():
            page.say(f"{key}: {wanted}", 4, 4)
        page.say(EXAMPLES[cls.kind], 2, 4)
