"""What the notes say fragment by fragment: which words stand beside which number, month, weekday or opposite."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from dayeight.letters.checks.calendar import months_in, weekday_of
from dayeight.letters.checks.figures import NUMBER_WORDS, digit_figures, figures_in, word_figures
from dayeight.letters.regex import regex
from dayeight.letters.telegram import spell_out
from dayeight.letters.texts.word_set import word_set
from dayeight.letters.words import fold, word_spans

_ENDS = regex(r"[;!?\n]|\.(?=\s|$)|,\s|\s[-–—]\s|\s(?:but|and then)\s")
_OWN = regex(
    r"\b(?:told (?:him|her|them)|I(?:'ve|'d|'m)?\b(?! liked| think| enjoyed)|said I|i told|my|have it|got it|got "
    r"mine)\b|\b(?:at|with) (?-i:[A-Z])"
)
_NUMBER = regex(r"[£$€]?\d[\d.,]*(?:st|nd|rd|th)?")
_DAYS = {"second": 1 / 86400, "minute": 1 / 1440, "hour": 1 / 24, "day": 1.0, "week": 7.0, "month": 30.4, "year": 365.0}
_TIME_UNIT = regex(r"[\s-]*(?:full |working |business )?(?P<unit>[^\W\d_]+)")
_TIMES_A = regex(
    r"\b(?:(?P<x>\d+)\s?x\s?/?\s?(?:a |per |pro )?|(?P<word>once|twice|\w+ times) (?:a|per|every) )"
    r"(?P<unit>day|week|wk|month|mo|year|yr|hour|woche)\b",
    re.IGNORECASE,
)
_UNIT = regex(r"%|[^\W\d_]+")
_DECIMAL = regex(r"\d[.,]\d")
_ONE = regex(r"\ban? (?:\w+ )?(?:minute|hour|day|week|month|year)\b")
_HUNDRED = 100
_SHORT = regex(r"\b(?:may|mar|sat|sun|wed|fall)\b")
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
_DAY = regex(
    rf"\b(?P<a>\d{{1,2}})(?:st|nd|rd|th)\b|\b{_MONTH} (?P<b>\d{{1,2}})\b|\b(?P<c>\d{{1,2}}) {_MONTH}\b", re.IGNORECASE
)

# Words that stand beside anything, so that sharing one of them says nothing about what is spoken of.
_COMMON = word_set(
    "about above after again also always among another anything around asked because been before being best better "
    "both came come could does doing done down each early easy either else enough even ever every feel felt find fine "
    "first from full gave get gets getting give glad goes going gone good got great had half happy hard has have "
    "having "
    "hear heard help her here hers him his how idea into its job just keep kept kind knew know known last late later "
    "least left less like little live long look lot made make many may me mean means meet met might more most "
    "much must "
    "need needs never new next nice not nothing now off often old once one only open other our out over own part "
    "people "
    "place put quite rather really right role room said same saw say says see seem seen she should show shown "
    "since small "
    "some somebody something soon start started still such sure take taken talk tell than thank thanks that the their "
    "them then there these they thing things think this those thought through time times today told too took try turn "
    "under until use used very want wants was way well went were what when where which while who whole why will wish "
    "with within without word words work worked works would year years your yours week weeks month months day "
    "days hour "
    "hours minute minutes second seconds morning afternoon evening night tonight per cent percent about during across "
    "back hear call reply answer decide decision applicants everyone everybody nobody anyone somebody "
    "and are but can did for you all any few nor yet yes got two three four five six seven eight nine ten team company "
    "interview question questions note notes answer call date timing position post mail letter"
)
_UNITS: dict[str, str] = {
    **dict.fromkeys(("second", "seconds", "sec", "secs"), "second"),
    **dict.fromkeys(("minute", "minutes", "min", "mins"), "minute"),
    **dict.fromkeys(("hour", "hours", "hr", "hrs", "h"), "hour"),
    **dict.fromkeys(("day", "days", "d"), "day"),
    **dict.fromkeys(("week", "weeks", "wk", "wks"), "week"),
    **dict.fromkeys(("month", "months", "mth", "mths"), "month"),
    **dict.fromkeys(("year", "years", "yr", "yrs"), "year"),
    **dict.fromkeys(("%", "percent", "pct", "cent"), "%"),
}
_SEASONS = {"spring": "spring", "summer": "summer", "autumn": "autumn", "fall": "autumn", "winter": "winter"}
_HOLIDAYS = {
    w: f"h-{w}" for w in ("easter", "christmas", "xmas", "thanksgiving", "ramadan", "diwali", "eid", "halloween")
}
_HOW_OFTEN = {
    w: f"f-{w[:5]}" for w in ("daily", "weekly", "fortnightly", "monthly", "quarterly", "yearly", "hourly", "nightly")
}
_YEAR = regex(r"(?:19|20)\d\d")
_QUARTERS = {f"q{n}": f"q{n}" for n in range(1, 5)}
_SHORT_MONTH = 4
OPPOSITES: dict[str, str] = {}
for _one, _other in (
    ("low", "high"), ("lower", "higher"), ("rising", "falling"), ("early", "late"), ("hot", "cold"),
    ("morning", "evening"), ("night", "day"), ("weekday", "weekend"), ("indoor", "outdoor"), ("paper", "digital"),
    ("shrinking", "growing"), ("internal", "external"), ("part-time", "full-time"), ("smaller", "larger"),
    ("overdue", "early"), ("short", "long"), ("fast", "slow"), ("quicker", "slower"),
    ("first", "last"), ("upstairs", "downstairs"), ("north", "south"),
    ("won", "lost"), ("win", "lose"), ("weekly", "monthly"), ("daily", "weekly"),
    ("east", "west"), ("import", "export"), ("manual", "automatic"), ("domestic", "foreign"), ("public", "private"),
):  # fmt: skip
    OPPOSITES[_one], OPPOSITES[_other] = _other, _one

# Things of one kind, where one told for the other is told wrongly.
KINDRED: tuple[frozenset[str], ...] = (
    word_set(
        "german french spanish italian portuguese dutch polish norwegian swedish danish welsh irish mandarin cantonese "
        "japanese korean arabic russian ukrainian turkish hindi urdu punjabi tamil bengali greek czech hungarian "
        "romanian "
        "somali farsi vietnamese tagalog gujarati swahili"
    ),
    word_set(
        "golf golfer tennis football footballer soccer rugby basketball volleyball cricket cricketer hockey baseball "
        "badminton squash rowing rower cycling cyclist running runner swimming swimmer sailing sailor chess climbing "
        "climber hurling camogie netball softball skiing skier judo karate darts bowling fishing angler"
    ),
    word_set("mayor bishop priest vicar headmaster sheriff"),
    word_set("listeria salmonella legionella campylobacter coli"),
    word_set("quilt lace pottery ceramics basketry"),
    word_set("playwright cypress selenium puppeteer"),
    word_set("kafka kinesis rabbitmq pulsar flink"),
    word_set("postgres mysql oracle mongodb"),
    word_set("dog cat parrot horse rabbit hamster goat tortoise"),
)


@dataclass(frozen=True, slots=True)
class Said:
    """One fragment of notes: its telling stems, its numbers, the units and nouns counted, and its times.

    `own` is true where the candidate's own record is told. `times` holds months ("m7"), weekdays ("w4"), days of the
    month ("d22"), seasons and quarters, `beside` those of the whole sentence; `durations` are its spans of time in
    days. `order` has all words in their order, and `context` the telling stems of the whole sentence.
    """

    stems: frozenset[str]
    order: tuple[str, ...]
    context: frozenset[str]
    figures: frozenset[float]
    units: frozenset[str]
    counted: frozenset[str]
    durations: frozenset[float]
    times: frozenset[str]
    beside: frozenset[str]
    own: bool


@lru_cache(maxsize=4096)
def stem(word: str) -> str:
    """The part of a word that its forms share: "stations" and "station", "registered" and "registers"."""
    low = fold(word).removesuffix("'s").strip("'")
    if len(low) > 4:
        low = re.sub(r"(?:ies|y)$", "i", re.sub(r"(?<=[a-z]{3})(?:ings?|ed|es|s)$", "", low))
        low = re.sub(r"(?<=[a-z])([bdgmnprt])\1$", r"\1", low)
    elif len(low) == 4 and low.endswith("s") and not low.endswith("ss"):
        low = low[:-1]
    return low[:6]


@lru_cache(maxsize=4096)
def is_telling(word: str) -> bool:
    """True for a word that tells what is spoken of."""
    low = fold(word)
    return (
        len(low) > 2
        and low not in _COMMON
        and low not in NUMBER_WORDS
        and low not in _UNITS
        and not low[0].isdigit()
        and time_of(word) is None
    )


@lru_cache(maxsize=4096)
def time_of(word: str) -> str | None:
    """The month ("m7"), weekday ("w4"), season or quarter that a word names; "may" and "sat" with a capital only."""
    low = fold(word).removesuffix("'s").strip(".")
    if low in _SEASONS and not (low == "fall" and word[0].islower()):
        return _SEASONS[low]
    if low in _QUARTERS:
        return low
    if low in _HOLIDAYS or low in _HOW_OFTEN:
        return _HOLIDAYS.get(low) or _HOW_OFTEN[low]
    if _YEAR.fullmatch(low):
        return f"y{low}"
    bare = low.removesuffix("s") if len(low) > 6 else low
    weekday = weekday_of(bare.capitalize() if word[0].isupper() else bare)
    if weekday is not None:
        return f"w{weekday}"
    months = months_in(low)
    return f"m{min(months)}" if months and (word[0].isupper() or len(low) > _SHORT_MONTH) else None


@lru_cache(maxsize=4096)
def loose_time_of(word: str) -> str | None:
    """As `time_of`, for notes, where months and weekdays are often written small: "in aug", "trial shift fri"."""
    low = fold(word).strip(".")
    return time_of(word) or (None if low in ("may", "mar", "sat", "sun", "fall", "wed") else time_of(low.capitalize()))


def unit_of(word: str) -> str | None:
    """The unit of time or share that a word is."""
    return _UNITS.get(fold(word))


@lru_cache(maxsize=64)
def said_in(text: str) -> tuple[Said, ...]:
    """The fragments of notes: "told her Acme: cut alerts 40 -> 9, in 3 months" is two, both the candidate's own."""
    return tuple(_fragments(text))


def _fragments(text: str) -> Iterator[Said]:
    for sentence in re.split(r"[;\n]|[.!?]+(?=\s|$)", text):
        own, spelt = bool(_OWN.search(sentence)), spell_out(sentence[:260])
        beside = frozenset(_times_of(spelt)) | {t for w in _SHORT.findall(spelt) if (t := time_of(w.capitalize()))}
        context = frozenset(stem(s.text) for s in word_spans(spelt) if is_telling(s.text))
        for piece in _ENDS.split(spelt):
            if piece and piece.strip():
                yield replace(_said(piece), context=context, beside=beside, own=own)


def whose(said: Iterable[Said], near: frozenset[str]) -> bool | None:
    """True where what is told with these stems is the candidate's own, False where it is theirs, None if unknown."""
    alike = [s for s in said if s.figures and (s.stems | s.context) & near]
    best = max((_likeness(s, near) for s in alike), default=0)
    owns = {s.own for s in alike if _likeness(s, near) == best}
    return owns.pop() if len(owns) == 1 else None


def _likeness(said: Said, near: frozenset[str]) -> int:
    """How much a fragment speaks of the same: its own words count twice, those of its sentence once."""
    return len(said.stems & near) + len((said.context | said.stems) & near)


def how_often(text: str) -> Iterator[tuple[str, int, int]]:
    """How often something is ("3x/wk", "twice a month") as a time, with its place."""
    for m in _TIMES_A.finditer(text):
        many = m["x"] or {"once": "1", "twice": "2"}.get((m["word"] or "").lower(), "")
        if not many:
            many = next((f"{f.value:g}" for f in (*digit_figures(m.group()), *word_figures(m.group()))), "")
        unit = unit_of(m["unit"]) or {"woche": "week", "mo": "month"}.get(m["unit"].lower(), "")
        if many and unit:
            yield f"f-{many}-{unit}", m.start(), m.end()


def _times_of(piece: str) -> Iterator[str]:
    yield from (t for s in word_spans(piece) if (t := loose_time_of(s.text)))
    yield from (t for t, _, _ in how_often(piece))
    yield from (f"d{int(m['a'] or m['b'] or m['c'])}" for m in _DAY.finditer(piece))


def _figures(piece: str) -> frozenset[float]:
    """The numbers of a fragment; "loses a day" holds one, "1.2%" neither one nor two."""
    whole = {f.value for f in (*digit_figures(piece), *word_figures(piece))}
    parts = {value for value in figures_in(piece) if not _DECIMAL.search(piece) or value >= _HUNDRED}
    return frozenset(whole | parts | ({1.0} if _ONE.search(piece) else set()))


def _durations(piece: str) -> Iterator[float]:
    """The spans of time of a fragment, in days."""
    for f in (*digit_figures(piece), *word_figures(piece)):
        unit = _TIME_UNIT.match(piece[f.start + len(f.quote) :])
        if unit and (days := days_of(unit["unit"])):
            yield f.value * days
    for one in _ONE.finditer(piece):
        yield days_of(one.group().split()[-1]) or 0.0


def days_of(word: str) -> float | None:
    """How many days a unit of time has; None for any other word."""
    return _DAYS.get(unit_of(word) or "")


def _said(piece: str) -> Said:
    spans = list(word_spans(piece))
    times = frozenset(_times_of(piece))
    order = tuple(stem(s.text) if is_telling(s.text) else fold(s.text) for s in spans)
    counted: set[str] = set()
    for end in [m.end() for m in _NUMBER.finditer(piece)] + [f.start + len(f.quote) for f in word_figures(piece)]:
        behind = [s.text for s in spans if s.start >= end][:3]
        spell = _TIME_UNIT.match(piece[end:])
        if spell and days_of(spell["unit"]):
            continue  # "30 min screen" counts no screens
        counted.update(stem(w) for w in behind if is_telling(w))
    return Said(
        frozenset(stem(s.text) for s in spans if is_telling(s.text)) | times,
        order,
        frozenset(),
        _figures(piece),
        frozenset(u for w in _UNIT.findall(piece) if (u := unit_of(w))),
        frozenset(counted),
        frozenset(_durations(piece)),
        times,
        frozenset(),
        False,
    )
