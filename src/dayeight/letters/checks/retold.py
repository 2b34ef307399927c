"""What was said, told otherwise: a number, a month, a weekday or an opposite beside the same words as in the notes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from dayeight.letters.checks.calendar import mentions
from dayeight.letters.checks.figures import Figure, digit_figures, is_near, loose_figures, ratios_in, word_figures
from dayeight.letters.checks.noted import KINDRED, OPPOSITES, days_of, how_often, is_telling, stem, time_of, unit_of
from dayeight.letters.checks.page import Field, Page
from dayeight.letters.model import Finding, FindingClass
from dayeight.letters.regex import regex
from dayeight.letters.words import Span, fold, word_spans

# How many words around a number say what it counts.
_REACH = 7
_TWO = 2
_PLAN = regex(
    r"\b(?:would|will|could|can|may|might|shall|should|I'(?:d|ll)|let me|hope|free|available|suggest|perhaps|maybe|if|"
    r"my idea|imagine|say,|used to|another|extra|at least|best part of)\b",
    re.IGNORECASE,
)
# The notice period is a fact also in a plan: "I can join after 45 days' notice".
_NOTICE = regex(r"\bnotice\b", re.IGNORECASE)
_HYPHENED = regex(r"-(?P<unit>day|week|month|year)s?\b")
_CODED = regex(r"\b(?P<word>[A-Z][\w]+) $")
_NUMBERED = regex(r"\b(?P<word>[A-Z][\w]+) (?P<numbers>\d{1,2}(?:\s?[-,/&+]\s?\d{1,2})*)\b")
_NAMED = regex(r"[A-Z]\w+\s[A-Z]\w")
_NO_COUNT = regex(
    r"[\d:.-]$|\b(?:first|some|about|around|roughly|nearly|almost|next|page|room|phase|year|level|grade|aisle) $",
    re.IGNORECASE,
)
_OFTEN = regex(r"\b(?:once a|every|a (?:day|week|month))\b", re.IGNORECASE)
_BREAK = regex(r"[,;:]\s|\s[–—-]\s|\b(?:so|but|and|because|since|when|while|which)\s")
_IDLE = regex(
    r"^[\s-]*(?:or|things?|points?|words?|lines?|ideas?|ways?|questions?|notes?|thoughts?|o'clock|[ap]\.?m\b|minutes? "
    r"(?:from|away)|of (?:us|you|them|these|those|my)|pages?|weeks?'|months?'|people\b|hands|more\b|bins?\b|[-]\w+)",
    re.IGNORECASE,
)
_CHAIN = regex(r"\bfrom (?:\S+) (?P<what>(?:\w+ ){1,2})to $")
_KINDS = {"m": "month", "w": "weekday", "q": "quarter", "d": "day", "y": "year"}
_YOURS = regex(r"\byour\b|\byou\b(?! (?:could|can|would|will|may|should))", re.IGNORECASE)
_OLD_JOB = regex(
    r"\bmy (?:last|old|previous|former|current|present) (?:job|post|role|employer|place|company|firm|team|school|"
    r"ward|shop)\b",
    re.IGNORECASE,
)
_THOUSAND = 1000
_ROUGH = 0.15
_FAR = 200.0


@dataclass(frozen=True, slots=True)
class _Place:
    """A sentence with its words, for looking around a place."""

    text: str
    words: tuple[Span, ...]

    def around(self, start: int, end: int) -> frozenset[str]:
        """The telling stems near a run."""
        before = [w for w in self.words if w.end <= start][-_REACH:]
        behind = [w for w in self.words if w.start >= end][:_REACH]
        near = [*before, *behind]
        return frozenset(stem(w.text) for w in near if is_telling(w.text)) | {t for w in near if (t := time_of(w.text))}

    def behind(self, end: int, many: int = 3) -> list[str]:
        """The words that follow a place."""
        return [w.text for w in self.words if w.start >= end][:many]


def check(page: Page) -> Iterator[Finding]:
    """Numbers, times and opposites that differ from what the notes have beside the same words."""
    said = page.known.said
    if not said:
        return
    if page.foreign:
        yield from _codes(page)
        return
    for field, sentence in page.parts():
        if not field.is_text:
            continue
        place = _Place(sentence.text, tuple(word_spans(sentence.text)))
        taken = [(m.start, m.start + len(m.quote)) for m in mentions(sentence.text, page.case.today)]
        for figure in _all_figures(sentence.text):
            if not any(a <= figure.start < b for a, b in taken):
                yield from _number(page, field, sentence, place, figure)
        yield from _times(page, field, sentence, place)
        yield from _opposites(page, field, sentence, place)
        yield from _kindred(page, field, sentence, place)


def _all_figures(text: str) -> list[Figure]:
    """Numbers in digits and words, and "a hundred"; words that begin a name ("Seven Homes") are none."""
    named = [f.start for f in word_figures(text) if f.start and _NAMED.match(text[f.start :])]
    told = [f for f in (*word_figures(text), *loose_figures(text)) if f.start not in named]
    return [*digit_figures(text), *(f for f in told if not text[f.start + len(f.quote) :].startswith(" and "))]


def _number(page: Page, field: Field, sentence: Span, place: _Place, figure: Figure) -> Iterator[Finding]:
    text, end = sentence.text, figure.start + len(figure.quote)
    after = text[end:]
    if spell := _HYPHENED.match(after):  # "one-week blocks"
        near = place.around(figure.start, end)
        if any(len(s.stems & near) >= _TWO for s in page.known.said if s.durations):
            yield from _duration(page, field, sentence, figure, figure.value * (days_of(spell["unit"]) or 0.0), near)
        return
    yield from _code(page, field, sentence, figure)
    if figure.value < _TWO or _IDLE.match(after) or figure.money or _is_year(figure):
        return
    if re.match(r"(?:st|nd|rd|th|:\d|\.\d)", after):
        return
    clause, at = _clause(text, figure.start)
    if (_PLAN.search(clause[:at]) and not _NOTICE.search(clause)) or _NO_COUNT.search(text[: figure.start]):
        return
    near = place.around(figure.start, end)
    own_words = {stem(w) for w in (page.case.details.company + " " + page.case.details.role).split()}
    behind = place.behind(end)
    unit = "%" if re.match(r"\s?%", after) else next((u for w in behind[:2] if (u := unit_of(w))), None)
    counted = {stem(w) for w in behind if is_telling(w)}
    if chain := _CHAIN.search(text[: figure.start]):  # "from fourteen stations to twenty"
        counted |= {stem(w) for w in chain["what"].split() if is_telling(w)}
    if _OFTEN.search(clause) and not any(counted & s.counted for s in page.known.said):
        return
    scaled = unit in ("minute", "month") or figure.value >= _THOUSAND
    if span := next((d for w in behind[:2] if (d := days_of(w))), None):
        yield from _duration(page, field, sentence, figure, figure.value * span, near - own_words)
        return
    if (
        unit is None
        and not any(is_telling(w) for w in behind[:1])
        and re.search(r"\b(?:at|by|before|after|until|till|past|from) $", text[: figure.start])
    ):
        return
    alike = [s for s in page.known.said if s.figures and len((s.stems & near) - own_words) > 0]
    if not alike or any(is_near(figure.value, s.figures, scaled=scaled) for s in alike):
        return
    if is_near(figure.value, page.known.measures, scaled=scaled) or _follows(page, figure.value):
        # A number that stands elsewhere: only wrong where the same thing is counted.
        percents = [s for s in page.known.said if "%" in s.units]
        elsewhere = any(is_near(figure.value, s.figures) for s in percents) or _follows(page, figure.value)
        shares = [s for s in alike if unit == "%" and s in percents and not elsewhere]
        bound = shares or [s for s in alike if counted & s.counted and not unit and len(s.stems & near) >= _TWO]
    else:
        bound = [
            s for s in alike
            if (unit is not None and unit in s.units and (s.stems & near) - own_words)
            or (counted & s.counted)
            or (len((s.stems & near) - own_words) and len((s.context & near) - own_words) >= _TWO)
        ]  # fmt: skip
    if not bound or any(counted & s.counted and is_near(figure.value, s.figures) for s in page.known.said):
        return
    class_: FindingClass = "claims" if all(s.own for s in bound) or _OLD_JOB.search(text) else "facts"
    yield page.found(class_, field, figure.quote, sentence.start + figure.start, "Your notes have another number here.")


def _codes(page: Page) -> Iterator[Finding]:
    """What can be compared in any language."""
    for field, sentence in page.parts():
        for figure in digit_figures(sentence.text) if field.is_text else ():
            yield from _code(page, field, sentence, figure)


def _code(page: Page, field: Field, sentence: Span, figure: Figure) -> Iterator[Finding]:
    """ "CACES 9" where the notes have CACES 1-3-5: a number that belongs to the capitalised word before it."""
    word = _CODED.search(sentence.text[: figure.start])
    if not word or not figure.quote.isdigit() or _is_year(figure):
        return
    noted = [m["numbers"] for m in _NUMBERED.finditer(page.known.notes) if fold(m["word"]) == fold(word["word"])]
    if noted and not any(figure.quote in re.findall(r"\d+", numbers) for numbers in noted):
        yield page.found("facts", field, figure.quote, sentence.start + figure.start, f"Your notes have {noted[0]}.")


def _duration(
    page: Page, field: Field, sentence: Span, figure: Figure, days: float, near: frozenset[str]
) -> Iterator[Finding]:
    """ "three weeks" where the notes have eleven days of the same thing."""
    alike = [s for s in page.known.said if s.durations and s.stems & near]
    alike += [s for s in page.known.said if s.durations and not s.stems & near and len(s.context & near) >= _TWO]
    beside = [s for s in page.known.said if (s.stems | s.context) & near]
    same = any(abs(d - days) <= _ROUGH * max(d, days) for s in beside for d in s.durations)
    best = max((len(s.stems & near) for s in alike), default=0)
    # What is told in minutes is not what the notes have in years.
    alike = [
        s for s in alike
        if len(s.stems & near) == best and any(d and days and max(d / days, days / d) <= _FAR for d in s.durations)
    ]  # fmt: skip
    bare = [s for s in beside if not s.durations]
    if not alike or same or any(figure.value in s.figures for s in (*alike, *bare)):
        return
    class_: FindingClass = "claims" if all(s.own for s in alike) else "facts"
    yield page.found(class_, field, figure.quote, sentence.start + figure.start, "Your notes have another time here.")


def _is_year(figure: Figure) -> bool:
    return len(figure.quote) == 4 and figure.quote[:2] in ("19", "20")


def _follows(page: Page, value: float) -> bool:
    """True for a number that two numbers of the notes yield."""
    return any(abs(abs(1 - r) * 100 - value) <= _TWO or abs(r - value) < 0.2 for r in ratios_in(page.known.notes))


def _clause(text: str, at: int) -> tuple[str, int]:
    """The clause around a place, and the place in it."""
    start = max((m.end() for m in _BREAK.finditer(text, 0, at)), default=0)
    end = _BREAK.search(text, at)
    return text[start : end.start() if end else len(text)], at - start


def _times(page: Page, field: Field, sentence: Span, place: _Place) -> Iterator[Finding]:
    """ "in December" where the notes say November of the same thing."""
    often = [(t, Span(sentence.text[a:b], a)) for t, a, b in how_often(sentence.text)]
    told = [(time, w) for w in place.words if (time := time_of(w.text)) and not _is_part_of_date(sentence.text, w)]
    days = [
        (f"d{int(number.group())}", Span(m.quote, m.start))
        for m in mentions(sentence.text, page.case.today)
        if m.day not in page.known.dates and (number := re.search(r"\d{1,2}", m.quote))
    ]
    for time, word in (*told, *days, *often):
        near = frozenset(s for s in place.around(word.start, word.end) if not _is_time(s))
        alike = [s for s in page.known.said if near & s.stems and _of_kind(s.times, time)]
        best = max((len(near & s.stems) for s in alike), default=0)
        alike = [s for s in alike if len(near & s.stems) == best]
        clause, at = _clause(sentence.text, word.start)
        if (
            alike
            and not any(time in s.beside for s in page.known.said if near & s.stems)
            and not (best < _TWO and (_PLAN.search(clause[:at]) or time in page.known.times or _is_loose(time)))
        ):
            own_pace = time.startswith("f-") and all(s.own for s in alike)
            class_: FindingClass = "claims" if own_pace else "facts"
            yield page.found(
                class_, field, word.text, sentence.start + word.start, "Your notes name another time for this."
            )


def _is_loose(time: str) -> bool:
    """True for seasons, holidays, years and frequencies, of which there may be several in one talk."""
    return _kind(time) not in ("month", "weekday", "day", "quarter")


def _is_time(stem_: str) -> bool:
    return stem_[1:].isdigit() or stem_[1:2] == "-" or stem_ in ("spring", "summer", "autumn", "winter")


def _of_kind(times: frozenset[str], time: str) -> frozenset[str]:
    return frozenset(t for t in times if _kind(t) == _kind(time))


def _kind(time: str) -> str | None:
    if time[1] == "-":
        return time[0]
    return _KINDS.get(time[0]) if time[1:].isdigit() else "season"


def _is_part_of_date(text: str, word: Span) -> bool:
    return bool(
        re.search(r"\d(?:st|nd|rd|th)?(?: of)? $", text[: word.start]) or re.match(r",? (?:the )?\d", text[word.end :])
    )


def _opposites(page: Page, field: Field, sentence: Span, place: _Place) -> Iterator[Finding]:
    """ "high temperature" where the notes have low temperature."""
    for word, following in pairwise(place.words):
        other = OPPOSITES.get(fold(word.text))
        if other is None or not is_telling(following.text):
            continue
        head, own = stem(following.text), fold(word.text)
        pairs = [s.order for s in page.known.said if any(w[:4] == head[:4] for w in s.stems)]
        has_other = any(_before(order, other, head) for order in pairs)
        if has_other and not any(own in order or stem(own) in order for order in pairs):
            quote = sentence.text[word.start : following.end]
            yield page.found("facts", field, quote, sentence.start + word.start, f"Your notes say {other}.")


def _kindred(page: Page, field: Field, sentence: Span, place: _Place) -> Iterator[Finding]:
    """ "Spanish immersion" where the notes have French, "basketball" where they have volleyball."""
    for kind in KINDRED:
        noted = {w for w in page.known.words if w in kind}
        for word in place.words if noted else ():
            low = fold(word.text)
            if low not in kind or low in noted or _PLAN.search(sentence.text[: word.start]):
                continue
            near = place.around(word.start, word.end)
            if near & {s for said in page.known.said for s in said.context} or _YOURS.search(sentence.text):
                why = f"Your notes have {', '.join(sorted(noted))} instead."
                yield page.found("facts", field, word.text, sentence.start + word.start, why)


def _before(order: tuple[str, ...], word: str, head: str) -> bool:
    return any(a in (word, stem(word)) and b[:4] == head[:4] for a, b in pairwise(order))
