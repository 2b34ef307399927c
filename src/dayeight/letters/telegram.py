"""Notes as telegrams: cut into fragments, with shorthand spelt out in full words."""

from __future__ import annotations

import re

from dayeight.letters.days import MONTHS
from dayeight.letters.regex import regex
from dayeight.letters.texts import shorthand
from dayeight.letters.texts.ordinary import OPENERS
from dayeight.letters.words import one_line

_LONGEST_FRAGMENT = 260
_MONTHS = {month[:3].lower(): month for month in MONTHS}

_ENDS = regex(r"[;\n•]+|[.!?]+(?=\s|$)")
_KEEP_DOT = regex(r"(?:^|[\s(])(?:mr|mrs|ms|dr|prof|st|v|sr|jr|bros|co|inc|ltd|no|approx|vs|e\.g|i\.e|[A-Z])$", re.I)
_ARROW = regex(r"(\bfrom )?([£$€]?\d[\d.,]*(?:\s?%|[kKM]\b)?)\s*(?:->|→|=>)\s*([£$€]?\d[\d.,]*(?:\s?%|[kKM]\b)?)")
_DAYS = "|".join(f"{d}days?" for d in ("mon", "tues", "wednes", "thurs", "fri", "satur", "sun"))
_COUNTED_ONES = "test|report|order|machine|customer|client|panel|rule|project|ticket|student|patient|employee|supplier"
_AFTER_A_NOUN = "automatic|manual|new|more|per|with|in|and|for|from|by|to|every|at|on"
_WHOLE_MONTHS = "|".join(month.lower() for month in MONTHS)
_GERUNDS = (
    ("ask", "asking"),
    ("wait", "waiting"),
    ("use", "using"),
    ("make", "making"),
    ("have", "having"),
    ("tell", "telling"),
    ("call", "calling"),
    ("lose", "losing"),
    ("stop", "stopping"),
)
_UNITS = regex(r"(?<![\d.,])((?:[2-9]|\d{2,})) (hour|minute|month|year|week|day|weekend|season)(?=$|[,;)]| to\b)")
_SPELT = tuple(
    (regex(pattern), words_)
    for pattern, words_ in (
        (r"(?<!\S)([A-Z]\S*)\s*(?:->|→|=>)\s*([A-Z]\S*)", r"the move from \1 to \2"),
        (r"(?<=[\dhm%kKM])\s*(?:->|→|=>)\s*(?=\d)", " to "),
        (r"\s*(?:->|→|=>)\s*", " → "),
        (r"\s*\b(?:they|he|she) (?:say|says|said)$", ""),
        (r"(?<![\w.])i(?= [a-z]|'(?:ve|d|m|ll)\b)", "I"),
        (r"(?<![\w.,$£€])(\d{1,3})k\b", r"\1,000"),
        (r"(\d)\s?wpm\b", r"\1 words a minute"),
        (r"(\d) cr\b", r"\1 crore"),
        (r"(?<=\d)\s?/\s?(day|week|month|year|hour)\b", r" a \1"),
        (r"(?<=\d)/hr\b", " an hour"),
        (r"(?<=\w)/(day|week|month|year)\b", r" a \1"),
        (r"(?<![\d/.:-])(\d{1,3})\s?[-–]\s?(\d{1,3})(?![\d/.:%-])", r"\1 to \2"),
        (r"(?<!to )(?<![\d.,])\b0 (?=[a-z]{3,})(?!to )", "no "),
        (r"\bevery 2nd\b", "every second"),
        (r"\bevery 3rd\b", "every third"),
        (r"(?<=[a-z] )(?<!on )(?<!and )(?<!of )((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days)(?=$|,)", r"on \1"),
        *(
            (rf"(?<=(?:in|by|of) ){m[:3].lower()}\b", m)
            for m in ("January", "February", "August", "October", "November", "December")
        ),
        (r">\s*(?=\d)", "more than "),
        (r"<\s*(?=\d)", "under "),
        (r" \+ (?=\w)", " and "),
        (r"(?<=[a-z0-9)%]) & (?=[a-z0-9])", " and "),
        (r"\bY(\d{1,2})\b", r"Year \1"),
        (r"(\d) pct\b", r"\1%"),
        (r"\bevery ~\s?(?=\d)", "every "),
        (r"(?<=\d)\s?min(?:s|utes)?(?=$|[,.;)!]| (?:on|avg|average|before|after|per|to|for|each|a|at)\b)", " minutes"),
        (r"(?<=\d)\s?min (?=[a-z]{3})", "-minute "),
        (r"(\d \w+) (?:avg|average)\b(?! of)", r"\1 on average"),
        (rf"(?<=since )({_WHOLE_MONTHS})\b", lambda m: m[0].capitalize()),
        (r"\bmock up\b", "mock-up"),
        (r"(?<=[a-z] )(?<!the )(?<!a )(?<!is )(?<!are )(?<!goes )(?<!go )(?<!went )wrong (?=[a-z]{3})", "the wrong "),
        (rf"(?<![\d.,])([2-9]|\d{{2,}}) ({_COUNTED_ONES})(?= (?:{_AFTER_A_NOUN})\b|$|,)", r"\1 \2s"),
        (r"\bspeak ([A-Za-z]+) fluent(?:ly)?\b", r"speak fluent \1"),
        (r"(?<!the )(?<!a )\bmain con\b", "the main contractor"),
        (r"\bfail (?=\d+ times)", "failed "),
        (rf"\b({_DAYS})\b", lambda m: m[0].capitalize()),
        *((rf"\bwithout {base}(?= )", f"without {gerund}") for base, gerund in _GERUNDS),
    )
)
_AGE = regex(r"(?<=[\d ])\s*yo\b")


_MONTH_RANGE = regex(rf"\b({'|'.join(_MONTHS)})-({'|'.join(_MONTHS)})\b", re.IGNORECASE)


def fragments(text: str) -> list[str]:
    """The telegrams of a text, each spelt out."""
    found: list[str] = []
    start = 0
    for end in _ENDS.finditer(text):
        if end.group() == "." and _KEEP_DOT.search(text[max(start, end.start() - 12) : end.start()]):
            continue
        found.append(text[start : end.start()])
        start = end.end()
    found.append(text[start:])
    return [spelt for f in found if 2 < len(f.strip()) <= _LONGEST_FRAGMENT and (spelt := spell_out(f))]


def spell_out(text: str) -> str:
    """Shorthand in full words: "waits 41% -> 58% in 2 yrs" becomes "waits from 41% to 58% in 2 years"."""
    text = one_line(text, _LONGEST_FRAGMENT).strip(" ,-–—:*")
    text = _ARROW.sub(lambda m: f"from {m[2].strip()} to {m[3].strip()}", text)
    text = _MONTH_RANGE.sub(lambda m: f"{_MONTHS[m[1].lower()]} to {_MONTHS[m[2].lower()]}", text)
    for pattern, words_ in _SPELT:
        text = pattern.sub(words_, text)
    told = _AGE.sub(" years old", " ".join(_long_form(t) for t in _begun_small(text).split()))
    return _UNITS.sub(r"\1 \2s", told)


def _begun_small(text: str) -> str:
    """The text without the capital that only stands there because a sentence begins: "Moving to the new tool"."""
    first, _, rest = text.partition(" ")
    small = first[:1].lower() + first[1:]
    plain = small.isalpha() and small.islower() and len(small) > 1
    ordinary = small in OPENERS or small.endswith(("ing", "ed")) or small in shorthand.FINITE
    return f"{small} {rest}" if plain and rest and ordinary and not rest[:1].isupper() else text


def _long_form(token: str) -> str:
    bare = token.strip("(),:;'\"")
    long = shorthand.SHORT.get(bare) or shorthand.SHORT.get(bare.lower() if bare.islower() else "")
    if long is None or not bare:
        return token
    return token.replace(bare, long, 1)
