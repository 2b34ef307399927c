"""The strip of an application: its interviews, promise windows, messages, quiet time and today, as one SVG of our own.

Drawn twice, wide and for a phone; the words beside it say the same, so that nobody needs the picture.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from html import escape
from itertools import pairwise

from django.utils.safestring import SafeString, mark_safe

from dayeight.core.words import day_words

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_LETTER_WIDTH = 6.7
_SHORTEST = timedelta(days=12)


@dataclass(frozen=True, slots=True)
class Span:
    """A time with a beginning and a last day."""

    start: date
    end: date
    words: str = ""
    quote: str = ""


@dataclass(frozen=True, slots=True)
class Mark:
    """Something on one day."""

    day: date
    words: str


@dataclass(slots=True)
class Strip:
    """What one strip shows; every list in the order of time."""

    name: str
    today: date
    talks: list[Mark] = field(default_factory=list)
    coming: list[Mark] = field(default_factory=list)
    promises: list[Span] = field(default_factory=list)
    written: list[Mark] = field(default_factory=list)
    heard: list[Mark] = field(default_factory=list)
    quiet: Span | None = None
    begun: Mark | None = None

    def lines(self) -> list[tuple[date, str]]:
        """The same in words, in the order of time."""
        found = [(mark.day, mark.words) for mark in (*self.talks, *self.coming, *self.written, *self.heard)]
        found += [(span.start, span.words) for span in self.promises]
        if self.begun is not None:
            found.append((self.begun.day, self.begun.words))
        if self.quiet is not None:
            found.append((self.quiet.start, self.quiet.words))
        return sorted(found, key=lambda line: line[0])

    def days(self) -> list[date]:
        """All days that must fit."""
        marks = [mark.day for mark in (*self.talks, *self.coming, *self.written, *self.heard)]
        marks += [day for span in self.promises for day in (span.start, span.end)]
        if self.quiet is not None:
            marks.append(self.quiet.end)
        if self.begun is not None:
            marks.append(self.begun.day)
        return sorted([*marks, self.today])


@dataclass(frozen=True, slots=True)
class _Scale:
    first: date
    last: date
    left: float
    right: float

    def x(self, day: date, part: float = 0.5) -> float:
        days = (self.last - self.first).days + 1
        return round(self.left + ((day - self.first).days + part) / days * (self.right - self.left), 1)


def strip_svg(strip: Strip, *, phone: bool) -> SafeString:
    """The strip as an SVG with a title and a description."""
    width = 360 if phone else 880
    days = strip.days()
    first, last = days[0], days[-1]
    spare = max(timedelta(days=1), (last - first) / 24)
    first, last = first - spare, max(last + spare, first + _SHORTEST)
    scale = _Scale(first, last, 8, width - 8)
    kind = "phone" if phone else "desk"
    told = ". ".join(f"{day_words(day, strip.today)}: {words}" for day, words in strip.lines())
    labels = _labels(strip, scale, width, phone)
    rows = 1 + max((row for *_, row in labels), default=0)
    top = 8 + rows * 19
    body = [
        f'<svg class="picture on-{kind}" viewBox="0 0 {width} {top + 104}" role="img" '
        f'aria-labelledby="strip-{kind}-title strip-{kind}-desc">',
        f'<title id="strip-{kind}-title">{escape(strip.name)}: the time line</title>',
        f'<desc id="strip-{kind}-desc">{escape(told)}.</desc>',
        *_ticks(scale, top, phone),
        *_spans(strip, scale, top),
        *_today(strip, scale, top),
        f'<line class="axis" x1="8" x2="{width - 8}" y1="{top + 46}" y2="{top + 46}"/>',
        *_marks(strip, scale, top + 46),
        *(
            f'<text x="{x}" y="{6 + 19 * (row + 1) - 6}" text-anchor="{anchor}" class="{css}">{escape(words)}</text>'
            for words, css, x, anchor, row in labels
        ),
        "</svg>",
    ]
    return mark_safe("".join(body))


def _spans(strip: Strip, scale: _Scale, top: int) -> Iterable[str]:
    if strip.quiet is not None:
        x, end = scale.x(strip.quiet.start), scale.x(strip.quiet.end, 0)
        yield f'<rect class="quiet" x="{x}" y="{top + 20}" width="{max(end - x, 3):.1f}" height="52" rx="6"/>'
    for span in strip.promises:
        x, end = scale.x(span.start), scale.x(span.end, 1)
        yield f'<rect class="promise" x="{x}" y="{top + 6}" width="{max(end - x, 4):.1f}" height="24" rx="5"/>'
        if span.quote and len(span.quote) * _LETTER_WIDTH < end - x - 14:
            yield f'<text class="inside" x="{x + 10}" y="{top + 22}">{escape(span.quote)}</text>'
        yield f'<line class="promise-end" x1="{end}" x2="{end}" y1="{top + 4}" y2="{top + 32}"/>'


def _today(strip: Strip, scale: _Scale, top: int) -> Iterable[str]:
    x = scale.x(strip.today)
    yield f'<line class="today" x1="{x}" x2="{x}" y1="{top - 2}" y2="{top + 78}"/>'


def _marks(strip: Strip, scale: _Scale, y: int) -> Iterable[str]:
    if strip.begun is not None:
        yield f'<circle class="begun" cx="{scale.x(strip.begun.day)}" cy="{y}" r="5"/>'
    for mark in strip.written:
        x = scale.x(mark.day)
        yield f'<path class="out" d="M{x - 6} {y + 19}h12l-6 -11z"/>'
    for mark in strip.heard:
        x = scale.x(mark.day)
        yield f'<path class="in" d="M{x - 6} {y + 8}h12l-6 11z"/>'
    for mark in strip.talks:
        yield f'<circle class="talk" cx="{scale.x(mark.day)}" cy="{y}" r="8"/>'
    for mark in strip.coming:
        yield f'<circle class="coming" cx="{scale.x(mark.day)}" cy="{y}" r="7"/>'
    if strip.quiet is not None:
        yield f'<circle class="next" cx="{scale.x(strip.quiet.end)}" cy="{y}" r="6"/>'


def _ticks(scale: _Scale, top: int, phone: bool) -> Iterable[str]:
    """A line and a date every so many days, few enough to be read."""
    span = (scale.last - scale.first).days
    step = next((s for s in (1, 2, 7, 14, 28, 56, 91, 182) if span / s <= (4.5 if phone else 10)), 365)
    day = scale.first + timedelta(days=1)
    if step >= 7:
        day += timedelta(days=-day.weekday() % 7)
    while day < scale.last:
        x = scale.x(day, 0)
        yield f'<line class="tick" x1="{x}" x2="{x}" y1="{top + 2}" y2="{top + 82}"/>'
        if scale.left + 16 < x < scale.right - 16:
            words = f"{day.day} {_MONTHS[day.month - 1]}"
            yield f'<text class="faint" x="{x}" y="{top + 99}" text-anchor="middle">{words}</text>'
        day += timedelta(days=step)


_Label = tuple[str, str, float, str, int]


def _labels(strip: Strip, scale: _Scale, width: int, phone: bool) -> list[_Label]:
    """Words above the strip, the weightiest first; what finds no room stays unsaid here and stands in the list."""
    wanted: list[tuple[date, str, str]] = [(strip.today, "today", "strong")]
    if strip.quiet is not None:
        wanted.append((strip.quiet.end, _short(strip.quiet.end), "strong"))
    wanted += [(span.end, f"by {_short(span.end)}", "sand-ink") for span in strip.promises[-1:]]
    talks = [(mark.day, _short(mark.day) if phone else f"interview {_short(mark.day)}", "") for mark in strip.talks]
    wanted += [(mark.day, f"interview {_short(mark.day)}", "") for mark in strip.coming]
    wanted += reversed(talks)
    if strip.begun is not None:
        wanted.append((strip.begun.day, f"applied {_short(strip.begun.day)}", "faint"))
    return _placed(wanted, scale, width)


def _placed(wanted: Sequence[tuple[date, str, str]], scale: _Scale, width: int) -> list[_Label]:
    placed: list[_Label] = []
    taken: list[list[tuple[float, float]]] = [[], [], []]
    for day, words, css in wanted:
        x, half = scale.x(day), len(words) * _LETTER_WIDTH / 2 + 5
        anchor, low, high = "middle", x - half, x + half
        if low < 0:
            anchor, low, high = "start", x, x + 2 * half
        elif high > width:
            anchor, low, high = "end", x - 2 * half, x
        for row, spans in enumerate(taken):
            if all(high <= a or low >= b for a, b in spans):
                spans.append((low, high))
                placed.append((words, css, x, anchor, row))
                break
    return _downwards(placed)


def _downwards(placed: list[_Label]) -> list[_Label]:
    """The first row of labels stands next to the strip, so rows count from below."""
    rows = max((label[4] for label in placed), default=0)
    return [(words, css, x, anchor, rows - row) for words, css, x, anchor, row in placed]


def _short(day: date) -> str:
    return f"{day.day} {_MONTHS[day.month - 1]}"


_ZONES = ((0.0, 0.15, "rare"), (0.15, 0.4, "unlikely"), (0.4, 0.6, "either way"), (0.6, 1.0, "likely"))


def waiting_svg(low: float, high: float, words: str) -> SafeString:
    """The picture of waiting: where between rare and likely an answer lies by now, as a band without digits."""
    width, left = 340, 2
    scale = width - 2 * left
    body = [
        f'<svg class="picture" viewBox="0 0 {width} 50" role="img" aria-labelledby="waiting-title waiting-desc">',
        '<title id="waiting-title">How likely an answer still is</title>',
        f'<desc id="waiting-desc">{escape(words)}</desc>',
        f'<rect class="trough" x="{left}" y="6" width="{scale}" height="16" rx="8"/>',
    ]
    body += [
        f'<line class="tick" x1="{left + end * scale:.1f}" x2="{left + end * scale:.1f}" y1="4" y2="24"/>'
        for (_, end, _), _ in pairwise(_ZONES)
    ]
    start, wide = left + low * scale, max((high - low) * scale, 14)
    start = min(start, left + scale - wide)
    body.append(f'<rect class="band" x="{start:.1f}" y="6" width="{wide:.1f}" height="16" rx="8"/>')
    for begin, end, word in _ZONES:
        x = left + (begin + end) / 2 * scale
        body.append(f'<text class="faint" x="{x:.1f}" y="43" text-anchor="middle">{word}</text>')
    return mark_safe("".join([*body, "</svg>"]))
