"""Where the data lies, how it is, and what to do if something is wrong."""

from __future__ import annotations

import sys
from importlib.metadata import version

import click

from dayeight.cli import page
from dayeight.cli.drafts import DraftFile
from dayeight.cli.frame import Frame, pass_frame
from dayeight.cli.given import as_json
from dayeight.core.words import count_words

_PACKAGES = ("dayeight", "Django", "click", "waitress", "holidays", "icalendar", "tzdata")


@click.command(short_help="Where the data lies and whether all is well.")
@as_json
@pass_frame
def doctor(frame: Frame, as_json: bool) -> None:
    """Where the data lies, its size, whether it is whole and private, the backups, and the versions.

    \b
    Example:
      dayeight doctor
    """
    from dayeight.store.whereabouts import where
    from dayeight.wiring import system_zone

    found = where(frame.config)
    versions = {"Python": sys.version.split()[0], **{name: version(name) for name in _PACKAGES}}
    problems = []
    if found.trouble is not None:
        problems.append(f"{found.trouble} {found.trouble.hint}".rstrip())
    elif found.exists and found.integrity != "ok":
        problems.append(f"The database is damaged ({found.integrity}). Bring back a backup with: dayeight restore FILE")
    problems += [
        f"Others on this computer can reach {path}. Close it with: chmod go= {path}" for path in found.open_to_others
    ]
    if found.free < 50_000_000:
        problems.append(f"Only {_size(found.free)} are free on the disk.")
    draft = DraftFile(frame.config.data)
    if as_json:
        page.print_json(
            {
                "data": str(found.data),
                "database": str(found.database) if found.exists else None,
                "size": found.size,
                "free": found.free,
                "facts": found.facts,
                "integrity": found.integrity,
                "journal_mode": found.journal_mode,
                "schema": found.schema,
                "private": found.private,
                "backups": [{"path": str(b.path), "size": b.size, "made": b.made.isoformat()} for b in found.backups],
                "timezone": system_zone().key,
                "now": frame.config.now,
                "versions": versions,
                "problems": problems,
            }
        )
    else:
        rows = [("Data", str(found.data))]
        if found.exists:
            how_many = count_words(found.facts or 0, "facts")
            rows.append(("Database", f"{found.database.name}, {_size(found.size)}, {how_many}"))
            rows.append(("Whole", "yes" if found.integrity == "ok" else "no"))
            rows.append(("Private", "yes" if found.private else "no"))
        else:
            rows.append(("Database", "none yet; it is made when the first fact is kept"))
        rows.append(("Free", _size(found.free)))
        rows.append(("Time zone", system_zone().key))
        if frame.config.now:
            rows.append(("Clock", f"{frame.config.now} (DAYEIGHT_NOW)"))
        if draft.read():
            rows.append(("Unfinished", f"a debrief, in {draft.path.name}"))
        rows.append(("Versions", ", ".join(f"{name} {number}" for name, number in versions.items())))
        page.table(rows)
        if found.backups:
            page.heading("Backups, newest first")
            for kept in found.backups:
                page.say(f"{kept.path} ({_size(kept.size)})", 2, 4)
        click.echo()
        if problems:
            page.items(problems, 0)
        else:
            page.say("All is well.")
    if problems:
        raise click.exceptions.Exit(1)


def _size(size: int) -> str:
    number = float(size)
    for unit in ("bytes", "kB", "MB"):
        if number < 1000:
            return f"{number:.0f} {unit}"
        number /= 1000
    return f"{number:.1f} GB"
