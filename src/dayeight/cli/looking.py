"""Today, the list of applications, and the history of one: what is read from the derived rows."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any, get_args

import click

from dayeight.cli import page
from dayeight.cli.frame import Frame, pass_frame
from dayeight.cli.given import application, as_json
from dayeight.core.moments import zone
from dayeight.core.steps import State
from dayeight.core.words import count_words, day_words, list_words, relative_words, time_words
from dayeight.flows.ports import PlanRow

if TYPE_CHECKING:
    from dayeight.wiring import Opening

# The words of the pages (web/shown/words.py); a test holds the two together.
STATES = {
    "scheduled": "interview ahead",
    "interviewed": "just interviewed",
    "waiting": "waiting",
    "lapsed": "their date has passed",
    "long": "a long search",
    "offer": "offer made",
    "presumed_closed": "probably closed",
    "closed": "closed",
    "warm": "door left open",
}
WAYS = {
    "email": "by mail",
    "phone": "by phone",
    "linkedin": "on LinkedIn",
    "in_person": "in the talk",
    "card": "by card",
}
_SHOWN_WAITING = 12


@click.command(short_help="What to do today, and what is waiting.")
@click.option("--all", "show_all", is_flag=True, help="Everything that is waiting, not only the nearest.")
@as_json
@pass_frame
def today(frame: Frame, show_all: bool = False, as_json: bool = False) -> None:
    """What to do today, or that there is nothing to do and why that is fine.

    \b
    Examples:
      dayeight today
      dayeight today --json
    """
    from dayeight.flows.make_plan import today as read_today
    from dayeight.wiring import later_today

    world, owner = frame.joined
    found = read_today(world, owner, limit=5000 if show_all or as_json else 100)
    if as_json:
        page.print_json(
            {
                "now": found.now.isoformat(timespec="minutes"),
                "due": [row_json(row) for row in found.due],
                "waiting": [row_json(row) for row in found.waiting],
                "total": found.total,
            }
        )
        return
    here = found.now.date()
    openings = later_today(world, owner, found.waiting)
    opens = {opening.application: opening for opening in openings}
    click.echo(day_words(here))
    if not found.total:
        click.echo()
        page.say("Nothing is kept yet, so there is nothing to do.")
        page.say("After an interview: dayeight debrief. To look around in an invented search: dayeight demo.")
        return
    _letters_that_wait(found.now, owner)
    _questions([*found.due, *found.waiting])
    if found.due:
        page.heading("To do")
        for row in found.due:
            for step in row.due:
                _step(row, step, found.now)
    elif not openings:
        click.echo()
        page.say("Nothing to do today, and that is fine: what is open is waiting for others.")
    if openings:
        page.heading("Later today")
        for opening in openings:
            later(opening, found.now)
        if not found.due:
            page.say("Nothing to do before then, and that is fine.", 2)
    waiting = [row for row in found.waiting if row.state not in ("closed",) and row.application not in opens]
    if waiting:
        page.heading("Waiting")
        shown = waiting if show_all else waiting[:_SHOWN_WAITING]
        for row in shown:
            _waiting(row, here)
        rest = found.total - len(found.due) - len(shown) - (len(found.waiting) - len(waiting))
        if rest > 0:
            page.say(f"and {rest} more: dayeight list", 2)


@click.command(name="list", short_help="All applications, by state or words.")
@click.argument("words", nargs=-1)
@click.option(
    "--state",
    "states",
    multiple=True,
    type=click.Choice(list(get_args(State))),
    help="Only in this state (repeatable).",
)
@click.option("--limit", default=100, show_default=True, type=click.IntRange(1, 100_000), help="At most so many.")
@as_json
@pass_frame
def list_(frame: Frame, words: tuple[str, ...], states: tuple[str, ...], limit: int, as_json: bool) -> None:
    """All applications, those with something to do first; WORDS of company, role or people narrow the list.

    \b
    Examples:
      dayeight list
      dayeight list acme
      dayeight list --state waiting --state lapsed
    """
    from dayeight.flows.make_plan import replan_stale

    world, owner = frame.joined
    replan_stale(world, owner)
    rows, total = world.rows.search(owner, words=" ".join(words), states=states, limit=limit)
    if as_json:
        page.print_json([row_json(row) for row in rows])
        return
    if not rows:
        page.say("No application fits." if words or states else "Nothing is kept yet. Begin with: dayeight debrief")
        return
    here = world.clock().date()
    titles = [title(row) for row in rows]
    # Two applications for one role at one company are told apart by their ids.
    shown = [t if titles.count(t) == 1 else f"{t} ({row.application})" for t, row in zip(titles, rows, strict=True)]
    page.table(
        [
            (t, STATES.get(row.state, row.state), _when(row, here, short=True))
            for t, row in zip(shown, rows, strict=True)
        ]
    )
    if total > len(rows):
        page.say(f"and {total - len(rows)} more: --limit {total}")


@click.command(short_help="All facts of an application, newest first.")
@application
@click.option("--ids", is_flag=True, help="With the id of each fact, for undo and correct.")
@as_json
@pass_frame
def history(frame: Frame, application: tuple[str, ...], ids: bool, as_json: bool) -> None:
    """All facts of an application, newest first, with what was taken back or corrected.

    \b
    Examples:
      dayeight history acme
      dayeight history acme --ids
    """
    from dayeight.core.facts.codec import fact_to_json
    from dayeight.flows.find import find_application
    from dayeight.flows.undo import history as read_history

    world, owner = frame.joined
    name = find_application(world, owner, " ".join(application))
    lines = read_history(world, owner, name)
    if as_json:
        page.print_json(
            [{"words": each.words, "standing": each.standing, "fact": fact_to_json(each.fact)} for each in lines]
        )
        return
    for line in lines:
        known = line.known.astimezone(world.clock().tzinfo)
        mark = "" if line.standing else " (no longer counts)"
        page.say(f"{known:%Y-%m-%d %H:%M}  {line.words}{mark}", 0, 18)
        if line.evidence and line.evidence != line.words:
            page.say(f'"{line.evidence}"', 18)
        if ids:
            page.say(line.fact.id, 18)


def row_json(row: PlanRow) -> dict[str, Any]:
    """One derived row as data."""
    return {
        "application": row.application,
        "company": row.company,
        "role": row.role,
        "state": row.state,
        "quiet_until": row.quiet_until.isoformat() if row.quiet_until else None,
        "next_look": row.next_look.isoformat() if row.next_look else None,
        "due": row.due,
        "why_quiet": row.plan.get("why_quiet", []),
        "own": row.plan.get("own", []),
        "questions": row.plan.get("questions", []),
    }


def title(row: PlanRow) -> str:
    """Company and role."""
    return f"{row.company}, {row.role}" if row.role else row.company


def until_words(closes: str | None, timezone: str, now: datetime) -> str:
    """ "until Friday 27 November" for the end of a window on the employer's clock; "" where it stays open.

    The day is called today only where it is the candidate's own today (that of `now`) as well.
    """
    if not closes:
        return ""
    end = datetime.fromisoformat(closes)
    midnight = (end.hour, end.minute) == (0, 0)
    own = (end - timedelta(minutes=1)).replace(tzinfo=zone(timezone)).astimezone(now.tzinfo).date()
    last = (end - timedelta(minutes=1)).date()
    if last == own == now.date():
        if midnight:
            return "until tonight"
        return f"until {time_words(end)} {'their time ' if other_clock(timezone, now) else ''}today"
    return f"until {day_words(last, now.date())}"


def other_clock(timezone: str, now: datetime) -> bool:
    """True where the employer's clock shows another hour than the candidate's."""
    return now.astimezone(zone(timezone)).utcoffset() != now.utcoffset()


def opens_words(opening: Opening, now: datetime) -> str:
    """ "today from 17:00", on the candidate's clock, with the employer's hour where it is another."""
    day, timezone = opening.at.date(), opening.plan["timezone"]
    distance = (day - now.date()).days
    near = relative_words(day, now.date()) if distance in (0, 1) else day_words(day, now.date())
    theirs = f" ({time_words(opening.at.astimezone(zone(timezone)))} their time)" if other_clock(timezone, now) else ""
    return f"{near} from {time_words(opening.at)}{theirs}"


def later(opening: Opening, now: datetime) -> None:
    """What opens next in an application: when, what, with whom, and how to read the draft now."""
    words = opens_words(opening, now)
    where = ", ".join(part for part in (opening.plan["company"], opening.plan["role"]) if part)
    titles = list_words([step_title(step) for step in opening.steps])
    page.say(f"{words[:1].upper()}{words[1:]}: {titles} ({where}).", 2, 2)
    ready = "The draft is ready" if len(opening.steps) == 1 else "The drafts are ready"
    page.say(f"{ready}: dayeight letter {opening.application}", 4, 2)


def _step(row: PlanRow, step: dict[str, Any], now: datetime) -> None:
    until = until_words(step["closes"], row.plan["timezone"], now)
    parts = [WAYS.get(step["channel"], step["channel"]), until]
    page.say(f"{title(row)}: {step_title(step)}, {', '.join(part for part in parts if part)}.", 2, 2)
    if len(step["why"]) > 1:
        page.say(f"{step['why'][1]}", 4)
    page.say(f"dayeight letter {row.application} --rule {step['rule']} --to {step['to']}", 4, 2)


TASKS = {
    "ASK-1": "a question to ask in the interview, with",
    "PROM-0": "ask for a date:",
    "TY-1": "thank-you to",
    "TY-2": "short thank-you to",
    "TY-3": "thank-you to",
    "TY-4": "thank-you to",
    "TY-5": "thank-you, before they decide, to",
    "INFO-1": "thank-you for the advice to",
    "CHECK-1": "check-in with",
    "CHECK-2": "second and last check-in with",
    "CLOSE-1": "closing note to",
    "MORE-1": "answer to",
    "NEXT-1": "confirm the interview with",
    "NO-1": "gracious answer to the no, to",
    "LONG-1": "a note in the long search to",
    "WARM-1": "a friendly note to",
    "OFFER-1": "tell of your other offer:",
    "LI-1": "connect with",
    "STAY-1": "ask to stay in touch:",
    "WATCH-2": "ask about the posting:",
    "WATCH-3": "a note on the changed posting to",
    "WATCH-4": "a note on their news to",
    "TRIG-1": "write while it is news, to",
    "WITHDRAW-1": "tell them that you withdraw:",
    "DONE-1": "tell how it ended:",
    "REF-1": "thanks for the referral to",
    "REF-2": "news for",
    "REF-3": "tell how it ended:",
    "AGENCY-1": "your side of it for the agency,",
}


def step_title(step: dict[str, Any]) -> str:
    """What to do and with whom: "thank-you to Dana Whitfield"."""
    return f"{TASKS.get(step['rule'], step['rule'] + ' with')} {step['name']}"


def _waiting(row: PlanRow, today: date) -> None:
    page.say(f"{title(row)}: {STATES.get(row.state, row.state)}, {_when(row, today)}.", 2, 2)
    why = row.plan.get("why_quiet") or []
    if why:
        page.say(why[0], 4)
    for own in row.plan.get("own") or []:
        until = f" until {day_words(date.fromisoformat(own['until']), today)}" if own["until"] else ""
        page.say(f"You owe them {own['what']}{until}.", 4)


def _when(row: PlanRow, today: date, *, short: bool = False) -> str:
    if row.due:
        return count_words(len(row.due), "things") + " to do"
    if row.quiet_until is not None and row.quiet_until <= today:
        return "later today"
    if row.quiet_until is not None and short:
        weekday, number, month, *year = day_words(row.quiet_until, today).split()
        return " ".join(["quiet until", weekday[:3], number, month[:3], *year])
    if row.quiet_until is not None:
        return f"quiet until {day_words(row.quiet_until, today)} ({relative_words(row.quiet_until, today)})"
    return "nothing to do"


def _letters_that_wait(now: datetime, owner: int) -> None:
    from dayeight.flows.outbox_words import TOLD, wait_for_the_person
    from dayeight.wiring import outbox

    letters = wait_for_the_person(outbox().letters(owner, TOLD), now)
    if letters:
        many = len(letters) > 1
        whom = f"to {letters[0].to_name}" + (" and others" if many else "")
        number = count_words(len(letters), "letters").capitalize()
        wait = f"{number} in your outbox {'wait' if many else 'waits'} for you"
        click.echo()
        page.say(f"{wait}, {whom}: dayeight outbox")


def _questions(rows: list[PlanRow]) -> None:
    asked = [(row, question) for row in rows for question in row.plan.get("questions") or []]
    if not asked:
        return
    page.heading("A question" if len(asked) == 1 else "Questions")
    for row, question in asked:
        page.say(f"{title(row)}: {question['text']}", 2, 2)
        answers(row.application, question)


def answers(application: str, question: dict[str, Any]) -> None:
    """How a question can be answered."""
    if question["code"] == "took_place":
        page.say(f"If so: dayeight debrief --application {application}", 4, 2)
        page.say(f"If not: dayeight log cancelled {application}", 4, 2)
    elif question["code"] == "no_address":
        page.say(f'Add them: dayeight log person {application} name="Their Name" email=name@company.example', 4, 2)
    elif question["about"]:
        page.say(f"Put it right: dayeight correct {question['about']} KEY=VALUE", 4, 2)
        page.say(f"Or take it back: dayeight undo --fact {question['about']}", 4, 2)
