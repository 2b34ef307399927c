"""The letter of a step: draft, checks, and the ways out."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from dayeight.cli import page
from dayeight.cli.frame import Frame, pass_frame
from dayeight.cli.given import application, as_json
from dayeight.errors import Unreadable

if TYPE_CHECKING:
    from dayeight.flows.ports import Owner, World
    from dayeight.letters import Finding
    from dayeight.wiring import Opening

_LARGEST = 200_000
SPOKEN = frozenset({"ASK-1"})
"""The rules whose words are said in the talk itself."""


@click.command(short_help="The letter or call script of a step, and its checks.")
@application
@click.option("--rule", metavar="ID", help="The rule, such as TY-1. Default: the first step that has a letter.")
@click.option("--to", metavar="PERSON", help="To whom, by name or address.")
@click.option("--call", is_flag=True, help="The words for a call.")
@click.option("--voicemail", is_flag=True, help="The words for the machine.")
@click.option("--channel", type=click.Choice(["email", "phone", "linkedin", "card"]), help="Another way to write.")
@click.option("--check", "check_file", metavar="FILE", help="Check your own text (- for standard input) in its place.")
@click.option("--eml", metavar="FILE", help="Write it as an .eml file that your mail program opens as a draft.")
@click.option("--sent", is_flag=True, help="Note that you sent it, now.")
@as_json
@pass_frame
def letter(
    frame: Frame,
    application: tuple[str, ...],
    rule: str | None,
    to: str | None,
    call: bool,
    voicemail: bool,
    channel: str | None,
    check_file: str | None,
    eml: str | None,
    sent: bool,
    as_json: bool,
) -> None:
    """The letter or call script of a step, from the facts and your notes, with what is wrong in it. You send it, or
    have it sent after a yes: dayeight outbox send.

    \b
    Examples:
      dayeight letter acme
      dayeight letter acme --rule TY-1 --to dana --eml dana.eml
      dayeight letter acme --rule CHECK-1 --call
      dayeight letter acme --rule TY-1 --to dana --check my-own.txt
      dayeight letter acme --rule TY-1 --to dana --sent
      dayeight letter template list
    """
    if application[:1] == ("template",):
        from dayeight.cli.templates import run

        run(frame, application[1:], to, as_json)
        return
    from dayeight.flows.find import find_application
    from dayeight.flows.log import mark_sent
    from dayeight.flows.me import candidate_of
    from dayeight.flows.write_letter import as_eml, check_text, letter_for

    world, owner = frame.joined
    name = find_application(world, owner, " ".join(application))
    way = channel or ("phone" if call else None)
    opens = None
    if rule is None and not sent:
        rule, to, opens = _next(world, owner, name, to)
    draft = letter_for(world, owner, name, rule, to, channel=way, voicemail=voicemail)
    made = draft.letter
    if check_file:
        subject, text = own_text(check_file)
        found = check_text(world, owner, name, made.rule, made.to, made.channel, subject or made.subject, text)
        if as_json:
            page.print_json([_finding(each) for each in found])
        else:
            _tell(found, "Nothing to say against it.")
        if any(each.severity == "block" for each in found):
            raise click.exceptions.Exit(1)
        return
    if eml:
        _write(Path(eml), as_eml(draft, candidate_of(world, owner), made.subject or "", made.text))
    if sent:
        mark_sent(world, owner, name, made.rule, [made.to], made.channel, source="command")
    if as_json:
        page.print_json(
            {
                "application": name,
                "rule": made.rule,
                "to": made.to,
                "name": draft.to_name,
                "email": draft.to_email or None,
                "channel": made.channel,
                "subject": made.subject,
                "text": made.text,
                "ask": made.ask,
                "opens": opens.at.isoformat(timespec="minutes") if opens else None,
                "findings": [_finding(each) for each in draft.findings],
                "mailto": draft.mailto or None,
            }
        )
        return
    if opens is not None:
        from dayeight.cli.looking import opens_words

        page.say(f"Not due yet: it opens {opens_words(opens, world.clock())}. This is the draft.")
        click.echo()
    address = f" <{draft.to_email}>" if draft.to_email and made.channel == "email" else ""
    way = "Say to" if made.rule in SPOKEN else "Call" if made.channel == "phone" else "To"
    click.echo(f"{way}: {draft.to_name}{address}")
    if made.subject:
        click.echo(f"Subject: {made.subject}")
    click.echo()
    for line in made.text.split("\n"):
        page.say(line)
    click.echo()
    if made.ask:
        page.say(f"One answer would make it better: {made.ask}")
    _tell(draft.findings, "")
    if eml:
        page.say(f"Written to {eml}.")
    if sent:
        page.say(f"Noted as sent. If that was a slip: dayeight undo. What comes next: dayeight show {name}")


def _next(world: World, owner: Owner, name: str, to: str | None) -> tuple[str | None, str | None, Opening | None]:
    """The rule and person of the letter that opens next, where none is open now; else all is left as it was."""
    from dayeight.flows.known import person_named
    from dayeight.flows.make_plan import case_and_plan
    from dayeight.letters import RULES_WITH_LETTERS
    from dayeight.wiring import next_opening

    now = world.clock()
    search, case, plan = case_and_plan(world, owner, name)
    found = person_named(case.people, to) if to else None
    person = found.person if found else to
    if any(step.rule in RULES_WITH_LETTERS and person in (None, step.to) for step in plan.steps):
        return None, to, None
    opening = next_opening(search, name, plan, now)
    for step in opening.steps if opening else ():
        if step["rule"] in RULES_WITH_LETTERS and person in (None, step["to"]):
            return step["rule"], step["to"], opening
    return None, to, None


def _tell(found: Iterable[Finding], nothing: str) -> None:
    told = list(found)
    for each in told:
        word = "Must be changed" if each.severity == "block" else "Better changed"
        quote = f' "{each.quote}"' if each.quote else ""
        instead = f" Instead: {each.instead}" if each.instead else ""
        page.say(f"{word}:{quote} {each.why}{instead}", 0, 2)
    if not told and nothing:
        page.say(nothing)


def _finding(each: Finding) -> dict[str, Any]:
    return {
        "class": each.class_,
        "severity": each.severity,
        "quote": each.quote,
        "start": each.start,
        "why": each.why,
        "instead": each.instead,
    }


def own_text(name: str) -> tuple[str | None, str]:
    """Subject (where the first line is one) and text of a file or of standard input."""
    try:
        with click.open_file(name, "r", encoding="utf-8", errors="replace") as file:
            text = file.read(_LARGEST + 1)
    except OSError as error:
        raise Unreadable(f"{name} cannot be read: {error.strerror}.", "Give the path of a text file.") from None
    if len(text) > _LARGEST:
        raise Unreadable(f"{name} is too long to be a letter.", "Give the text of the letter alone.")
    first, _, rest = text.partition("\n")
    if first.lower().startswith("subject:"):
        return first.partition(":")[2].strip(), rest.lstrip("\n")
    return None, text


def _write(path: Path, data: bytes) -> None:
    try:
        path.write_bytes(data)
    except OSError as error:
        raise Unreadable(f"{path} cannot be written: {error.strerror}.", "Name another file.") from None
