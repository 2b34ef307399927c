"""One application in full: what was promised, what to do with all reasons, what is owed and asked, and every fact."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import click

from dayeight.cli import page
from dayeight.cli.frame import Frame, pass_frame
from dayeight.cli.given import application, as_json, moment
from dayeight.cli.looking import STATES, WAYS, answers, later, other_clock, step_title, until_words
from dayeight.core.application import Case
from dayeight.core.facts import Retracted
from dayeight.core.search import Search
from dayeight.core.steps import ApplicationPlan
from dayeight.core.words import day_words, relative_words, time_words
from dayeight.flows.ports import Owner, World


@click.command(short_help="One application: promise, steps, reasons, facts.")
@application
@as_json
@pass_frame
def show(frame: Frame, application: tuple[str, ...], as_json: bool) -> None:
    """One application: the promise with its arithmetic, steps with reasons, what you owe, questions, and all facts.

    \b
    Example:
      dayeight show acme
    """
    from dayeight.core.facts.codec import fact_to_json
    from dayeight.flows.find import find_application
    from dayeight.flows.make_plan import case_and_plan
    from dayeight.flows.plan_json import plan_json
    from dayeight.flows.undo import history

    world, owner = frame.joined
    name = find_application(world, owner, " ".join(application))
    search, case, plan = case_and_plan(world, owner, name)
    data = plan_json(plan, case)
    lines = history(world, owner, name)
    if as_json:
        people = [{"id": p.person, "name": p.name, "part": p.part, "email": p.email, "phone": p.phone}
                  for p in case.people.values()]  # fmt: skip
        facts = [{"words": each.words, "standing": each.standing, "fact": fact_to_json(each.fact)} for each in lines]
        page.print_json({**data, "people": people, "facts": facts})
        return
    _head(case, data)
    now = world.clock()
    _promise(case, now.date())
    _plan(search, case, plan, data, now)
    if case.people:
        page.heading("People")
        rows = [(p.name, p.part.replace("_", " "), p.email or "", p.phone or "") for p in case.people.values()]
        page.table(rows, 2)
    page.heading("Facts, newest first (with what was taken back: dayeight history)")
    for line in lines:
        if not line.standing or isinstance(line.fact, Retracted):
            continue
        known = line.known.astimezone(case.record.place)
        shown = f' From: "{line.evidence}"' if line.evidence and line.evidence != line.words else ""
        page.say(f"{known:%d %b}  {line.words}.{shown}", 2, 8)


@click.command(short_help="Why it advises that, now or at an earlier moment.")
@application
@click.option("--at", "at", metavar="MOMENT", help="An earlier moment; only what was known by then counts.")
@as_json
@pass_frame
def why(frame: Frame, application: tuple[str, ...], at: str | None, as_json: bool) -> None:
    """Why this is advised: the rule, the facts, the arithmetic; now, or as it was at an earlier moment.

    \b
    Examples:
      dayeight why acme
      dayeight why acme --at "monday 9:00"
      dayeight why acme --at 2026-11-20T09:00
    """
    from dayeight.flows.find import find_application
    from dayeight.flows.make_plan import case_and_plan_at
    from dayeight.flows.plan_json import plan_json

    world, owner = frame.joined
    name = find_application(world, owner, " ".join(application))
    now = world.clock()
    asked = moment(at, now.tzinfo or UTC, now) if at else now
    search, case, plan = case_and_plan_at(world, owner, name, asked)
    data = plan_json(plan, case)
    if as_json:
        page.print_json(data)
        return
    click.echo(f"As of {day_words(case.now.date(), now.date())}, {case.now:%H:%M} at {case.details.company}:")
    _plan(search, case, plan, data, asked.astimezone(now.tzinfo))


def tell_plan(world: World, owner: Owner, name: str) -> None:
    """The promise and the plan of an application, as after a debrief."""
    from dayeight.flows.make_plan import case_and_plan
    from dayeight.flows.plan_json import plan_json

    search, case, plan = case_and_plan(world, owner, name)
    now = world.clock()
    _promise(case, now.date())
    _plan(search, case, plan, plan_json(plan, case), now)
    if any(step.due and step.channel == "email" for step in plan.steps):
        click.echo()
        page.say(f"The letters: dayeight letter {name}")
    if search.candidate is None or not search.candidate.name:
        page.say('Letters are signed with your name: dayeight me --name "Your Name" --email you@example.com')


def _head(case: Case, data: dict[str, Any]) -> None:
    details = case.details
    page.say(", ".join(part for part in (details.company, details.role) if part))
    place = ", ".join(part for part in (details.country, details.timezone, details.sector) if part)
    page.say(f"{STATES.get(data['state'], data['state']).capitalize()}. ({place})")


def _promise(case: Case, today: date) -> None:
    from dayeight.core.reasons import fact_words
    from dayeight.flows.timing import how_counted

    if case.pledge is None:
        return
    page.heading("Promise")
    due = case.pledge.due
    gone = "has passed" if due < today else "runs"
    page.say(f"{fact_words(case, case.pledge.fact)}.", 2)
    counted = how_counted(case)
    if counted:
        page.say(counted, 2)
    page.say(f"It {gone}: {day_words(due, today)} {'was' if due < today else 'is'} {relative_words(due, today)}.", 2)


def _plan(search: Search, case: Case, plan: ApplicationPlan, data: dict[str, Any], now: datetime) -> None:
    from dayeight.flows.timing import quiet_after_talk
    from dayeight.wiring import next_opening

    today, timezone = now.date(), data["timezone"]
    due = [step for step in data["steps"] if step["due"]]
    fine = [step for step in data["steps"] if not step["due"]]
    if due:
        page.heading("To do")
        for step in due:
            _step(step, timezone, now)
        quiet = quiet_after_talk(case, data["state"])
        if quiet is not None:
            page.heading("Then")
            page.items(quiet)
    else:
        opening = next_opening(search, data["application"], plan, now)
        if opening is not None and opening.at.date() == today:
            page.heading("Later today")
            later(opening, now)
        else:
            page.heading("Nothing to do now")
            if plan.quiet_until is not None:
                page.say(f"Quiet until {day_words(plan.quiet_until, today)}.", 2)
        for line in data["why_quiet"]:
            page.say(line, 2)
    if fine:
        page.heading("Fine, and not needed")
        for step in fine:
            _step(step, timezone, now)
    if data["own"]:
        page.heading("What you owe them")
        for own in data["own"]:
            until = f", until {day_words(date.fromisoformat(own['until']), today)}" if own["until"] else ""
            page.say(f"{own['what'][:1].upper()}{own['what'][1:]}{until}.", 2)
    if data["questions"]:
        page.heading("Questions")
        for question in data["questions"]:
            page.say(question["text"], 2)
            answers(data["application"], question)


def _step(step: dict[str, Any], timezone: str, now: datetime) -> None:
    parts = [WAYS.get(step["channel"], step["channel"]), until_words(step["closes"], timezone, now)]
    title = step_title(step)
    page.say(f"{title[:1].upper()}{title[1:]}, {', '.join(part for part in parts if part)}.", 2, 2)
    ideal = datetime.fromisoformat(step["ideal"])
    whose = " (their time)" if other_clock(timezone, now) else ""
    page.say(f"Best: {day_words(ideal.date(), now.date())}, {time_words(ideal)}{whose}.", 4)
    page.items(step["why"], 4)
    page.items(step["changes"], 4)
