"""The search in a few figures, as a command and after a first import."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from dayeight.cli import page
from dayeight.cli.frame import Frame, pass_frame
from dayeight.cli.given import as_json
from dayeight.core.words import count_words

if TYPE_CHECKING:
    from dayeight.flows.summary import Summary


@click.command(short_help="Your search in a few figures.")
@as_json
@pass_frame
def summary(frame: Frame, as_json: bool) -> None:
    """How many applications and interviews there are, which employers kept the dates they gave, and what is due.

    \b
    Example:
      dayeight summary
    """
    from dayeight.flows.summary import summary_of

    found = summary_of(*frame.joined)
    if not as_json:
        tell_summary(found)
        return
    page.print_json(
        {
            "applications": found.applications,
            "closed": found.closed,
            "probably_closed": found.probably_closed,
            "interviews": found.interviews,
            "ahead": found.ahead,
            "promises": [
                {
                    "company": each.company,
                    "words": [
                        {
                            "said": word.said.isoformat(timespec="minutes"),
                            "due": word.due.isoformat(),
                            "fate": word.fate,
                        }
                        for word in each.words
                    ],
                }
                for each in found.employers
            ],
            "due": [row.application for row in found.due],
        }
    )


def tell_summary(found: Summary) -> None:
    """The figures, the promises by employer, and what is due now."""
    page.heading("Your search")
    for line in found.told:
        page.say(line)
    if found.employers:
        page.heading("Dates they gave")
        page.table([(each.company, each.told) for each in found.employers], 2)
    if found.due:
        steps = sum(len(row.due) for row in found.due)
        page.say(f"Due now: {count_words(steps, 'steps')}. See dayeight today.")
    elif found.applications:
        page.say("Nothing is due now.")
