"""Make the generated pages of the docs: rules.md with its pictures, playbook.md, settings.md,
letters.md, reading-mail.md. `make docs` runs it.

Each picture is drawn from the planner itself: a small story is planned every hour, and the bar shows when the step is
due (full) or fine (light). A test fails if the pages are not up to date.
"""

from __future__ import annotations

import dataclasses
import sys
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

from dayeight.calendars.public_holidays import workdays
from dayeight.config import SETTINGS
from dayeight.core.plan import plan_one
from dayeight.core.playbook import COUNTRIES, PLAYBOOK, SECTORS, STAGES
from dayeight.core.playbook.choices import CHOICES
from dayeight.core.playbook.laws import LAWS, LOOKED_AT
from dayeight.core.rules import RULES
from dayeight.flows.histories import search_from
from dayeight.reading.story.table import ANY_TIME, HOW_SURE, TABLE

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

from letter_gallery import gallery  # noqa: E402
from rule_stories import STORIES, Story  # noqa: E402

_HUSHES = {
    "promise": "a promise that still runs",
    "interview": "an interview that is arranged",
    "offer_note": "a note about an offer elsewhere",
    "presumed": "presuming the process closed",
    "outcome": "an outcome",
    "cap": "four messages without an answer",
    "same_day": "a message to the same person that day",
    "agency": "an agency in between",
}
_TO = {
    "ASK-1": "the first person of the interview",
    "AGENCY-1": "the agent",
    "REF-1": "who referred you",
    "REF-2": "who referred you",
    "REF-3": "who referred you",
    "DONE-1": "everyone who referred you or helped",
    "NEXT-1": "who invited you",
    "MORE-1": "who wrote",
    "LI-1": "each person you met",
    "STAY-1": "the host of the talk",
    "NO-1": "who told you",
    "CHECK-1": "the contact agreed in the talk, else the recruiter, else the manager",
    "CHECK-2": "the same person",
    "CLOSE-1": "the same person",
}


def pages() -> dict[Path, str]:
    """Every generated file and its text."""
    made = {HERE / "rules.md": _rules(), HERE / "playbook.md": _playbook(), HERE / "settings.md": _settings()}
    made[HERE / "letters.md"] = gallery()
    made[HERE / "reading-mail.md"] = _mail()
    made.update({HERE / "rules" / f"{rule}.svg": _picture(STORIES[rule]) for rule in RULES})
    return made


def _mail() -> str:
    lines = [
        "# What mail becomes",
        "",
        "Made by `make docs` from `reading/story/table.py`. Each message has one of nineteen kinds; in an application",
        "each kind proposes these facts.",
        "",
        "| kind of mail | facts | when |",
        "| --- | --- | --- |",
    ]
    for kind, row in TABLE.items():
        facts = ", ".join(f"`{fact}`" for fact in row.facts) or "none"
        lines.append(f"| `{kind}` | {facts} | {row.when} |")
    lines += ["", "From mail of several kinds:", "", "| fact | when |", "| --- | --- |"]
    lines += [f"| `{fact}` | {when} |" for fact, when in ANY_TIME]
    return "\n".join([*lines, "", "## How sure", "", HOW_SURE, ""])


def _rules() -> str:
    lines = [
        "# The rules",
        "",
        "Made by `make docs` from the code. Each picture is one small story, planned hour by hour: the dark bar is",
        "when the step is due, the light bar when it is fine but not wanted, the dots are what happened.",
        "",
    ]
    for rule in RULES.values():
        blocked = [words for name, words in _HUSHES.items() if name in rule.yields_to]
        who = _TO.get(rule.id, "each interviewer" if rule.id[:2] in ("TY", "IN") else "the manager, else the recruiter")
        lines += [
            f"## {rule.id}",
            "",
            rule.says,
            "",
            f"- **Serves** rule {rule.article} of the article. **To** {who}.",
            f"- **Silenced by** {', '.join(blocked) if blocked else 'nothing'}.",
            f"- **What would change it:** {rule.changes}",
            f"- **Source:** {rule.source}; {rule.strength}.",
            "",
            f"![{STORIES[rule.id].title}](rules/{rule.id}.svg)",
            "",
        ]
    return "\n".join(lines)


def _playbook() -> str:
    lines = [
        "# The playbook",
        "",
        "Made by `make docs` from `core/playbook`. Every number the rules use, once.",
        "",
    ]
    lines += ["| number | value | why | source |", "| --- | --- | --- | --- |"]
    for field in dataclasses.fields(PLAYBOOK):
        about = field.metadata
        value = f"{field.default} {about['unit']}"
        lines.append(f"| `{field.name}` | {value} | {about['why']} | {about['source']} |")
    lines += ["", "## Places: the first check-in where no date was named", ""]
    lines += ["| place | wait | factor on the time to an answer | first by phone |", "| --- | --- | --- | --- |"]
    for code, norm in COUNTRIES.items():
        wait = f"{norm.wait} {norm.unit.replace('_', ' ')}" if norm.wait else "5 business days x factor"
        lines.append(f"| {norm.name} ({code}) | {wait} | {norm.factor} | {'yes' if norm.phone_first else ''} |")
    lines += ["", "## Sectors", "", "| sector | wait | factor | first by phone |", "| --- | --- | --- | --- |"]
    for name, sector in SECTORS.items():
        wait = f"{sector.wait} {sector.unit.replace('_', ' ')}" if sector.wait else "that of the place"
        lines.append(f"| {name} | {wait} | {sector.factor} | {'yes' if sector.phone_first else ''} |")
    lines += ["", "## How long answers take (a prior, not a measurement)", ""]
    lines += ["| stage | median days | shape | share that never answers |", "| --- | --- | --- | --- |"]
    lines += [f"| {n} | {p.m} | {p.k} | {p.g} ({p.g_low} to {p.g_high}) |" for n, p in STAGES.items()]
    lines += ["", f"## Laws and platform limits (last looked at in {LOOKED_AT:%B %Y})", ""]
    lines += ["| where | what | since | source |", "| --- | --- | --- | --- |"]
    lines += [f"| {law.where} | {law.says} | {law.since} | {law.source} |" for law in LAWS]
    lines += [
        "",
        "## Yours to choose",
        "",
        "`dayeight choose`, or Settings in the app; within bounds that never allow",
        "pestering.",
        "",
    ]
    lines += ["| name | what | bounds | why |", "| --- | --- | --- | --- |"]
    for choice in CHOICES:
        bounds = ", ".join(choice.options) if choice.options else f"{choice.low} to {choice.high}"
        lines.append(f"| `{choice.name}` | {choice.says} | {bounds} | {choice.why} |")
    return "\n".join([*lines, ""])


def _settings() -> str:
    lines = [
        "# Settings",
        "",
        "Made by `make docs` from `config.py`. All else is entered in the app and kept as facts.",
        "",
    ]
    lines += ["| variable | default | what for |", "| --- | --- | --- |"]
    lines += [f"| `{s.name}` | {s.default} | {s.why} |" for s in SETTINGS]
    return "\n".join([*lines, ""])


def _spans(story: Story) -> Iterator[tuple[str, datetime, datetime]]:
    search, name, place = search_from(story.history(), workdays)
    moment, before = story.start, None
    started = moment
    while moment <= story.end:
        _, found = plan_one(search, name, moment.replace(tzinfo=place))
        here = [s for s in found.steps if s.rule == story.rule]
        now = ("due" if any(s.due for s in here) else "may") if here else None
        if now != before:
            if before:
                yield before, started, moment
            before, started = now, moment
        moment += timedelta(hours=1)
    if before:
        yield before, started, story.end


def _picture(story: Story) -> str:
    days = (story.end - story.start).days
    width, left, scale = 760, 26, (760 - 52) / days

    def x(moment: datetime) -> float:
        return round(left + (moment - story.start).total_seconds() / 86400 * scale, 1)

    parts: list[str] = []
    step = next(n for n in (1, 2, 7, 14, 28, 56) if days / n <= 16)
    for n in range(0, days + 1, step):
        day = story.start + timedelta(days=n)
        parts.append(f'<line x1="{x(day)}" y1="40" x2="{x(day)}" y2="74" class="grid"/>')
        parts.append(f'<text x="{x(day)}" y="90" class="day">{day:%-d %b}</text>')
    for kind, start, end in _spans(story):
        wide = max(round(x(end) - x(start), 1), 3)
        parts.append(f'<rect x="{x(start)}" y="50" width="{wide}" height="14" rx="4" class="{kind}"/>')
    level = 0
    last_end = -1000.0
    for at, label in story.marks():
        place = x(at)
        anchor = "end" if place > width * 0.75 else "start"
        level = 1 - level if place < last_end else 0
        last_end = place + 6.2 * len(label)
        parts.append(f'<circle cx="{place}" cy="57" r="4" class="fact"/>')
        parts.append(f'<text x="{place}" y="{30 - 15 * level}" text-anchor="{anchor}" class="label">{label}</text>')
        parts.append(f'<line x1="{place}" y1="{33 - 15 * level}" x2="{place}" y2="53" class="stem"/>')
    style = (
        ".grid{stroke:#d9d4c9}.day{font:11px sans-serif;fill:#6b6459;text-anchor:middle}"
        ".label{font:12px sans-serif;fill:#3b362e}.stem{stroke:#b9b2a4}.fact{fill:#3b362e}"
        ".due{fill:#2f6f6a}.may{fill:#bcd7d3}rect.bg{fill:#fbf9f5}"
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} 100" role="img" aria-label="{story.title}">'
        f"<title>{story.title}</title><style>{style}</style>"
        f'<rect class="bg" width="{width}" height="100" rx="8"/>{"".join(parts)}</svg>\n'
    )


def main() -> None:
    """Write all generated pages."""
    (HERE / "rules").mkdir(exist_ok=True)
    for path, text in pages().items():
        path.write_text(text, encoding="utf-8")
    print(f"{len(pages())} files written to {HERE.name}/")


if __name__ == "__main__":
    main()
