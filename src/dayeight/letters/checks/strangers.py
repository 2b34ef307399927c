"""Names in a letter that neither the facts nor the notes hold, and names that are misspelt."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from dayeight.letters.checks.calendar import MONTH_NAMES
from dayeight.letters.checks.figures import NUMBER_WORDS
from dayeight.letters.checks.page import Field, Page
from dayeight.letters.model import Finding
from dayeight.letters.phrases import is_foreign
from dayeight.letters.regex import regex
from dayeight.letters.texts.ordinary import CAPITALS, OPENERS, STATES
from dayeight.letters.words import Span, distance, fold, word_spans, words

_PRONOUN = regex(r"^I(?:['’]\w+)?$")
_JOINING = regex(r"^\s+(?:(?:of|the|de|van|von|and|&)\s+)?$|^\s*&\s*$|^-$")
_AFTER_STOP = regex(r"(?:^|[.!?:;…)]|[\"“‘(\[–—]|\n|^- | - )\s*$")
_PRIVATE = regex(
    r"\b(?:wife|husband|partner|family|parents|kids|children|grew up|born|live[sd]?|living|home|moving|moved|"
    r"holiday|weekend|"
    r"church|village|drive|train|bus|walk|cycle[sd]?)\b[^.;]{0,40}\b(?:in|from|near|to|at|of|around) $"
)
_IN_PUBLIC = regex(
    r"^(?:'s)? (?:paper|newspaper|news|press|bulletin|radio|magazine|website|fair|show|meetup|conference|report)\b"
)
_AT_HOME = regex(
    r"\b(?:I|[Mm]y (?:family|wife|husband|partner|parents|mother|father)|[Ww]e)\b[^.;]{0,30}\b(?:live|living|grew up|"
    r"born|based|"
    r"moving|moved|move|relocat\w+|commut\w+|home|travel)"
    r"(?: \w+)? (?:in|near|to|from|outside|by) $"
)
_TO_LEARN = regex(r"\b(?:learn|read up on|study|practi[sc]e|course (?:in|on)|new to|never used|yet to) (?:\w+ ){0,3}$")
_TITLE_BEFORE = regex(r"\b(?:Dr|Mr|Mrs|Ms|Mx|Prof|St)\.\s*$")
_NUMBER_BEHIND = regex(r"\s?\d+")
_NEXT_NAME = regex(r"\s(?P<name>[A-Z]\w+)")
# Short words that no English sentence holds three of.
_GERMAN = regex(r"\b(?:ich|mich|mir|und|nicht|dass|keine?n?|habe|für|mit|es|der|das|den|ein|eine|noch|wir|Sie|Ihnen)\b")
_ENOUGH = 3
_LEAST = 4
_NUMBERS = NUMBER_WORDS | MONTH_NAMES


def check(page: Page) -> Iterator[Finding]:
    """Unknown or misspelt names in subject, body and sign-off."""
    for field, sentence in page.parts():
        yield from _in_sentence(page, field, sentence)
    yield from _own_name(page)


def _in_sentence(page: Page, field: Field, sentence: Span) -> Iterator[Finding]:
    foreign = page.foreign or is_foreign(sentence.text) or len(_GERMAN.findall(sentence.text)) >= _ENOUGH
    for run in _runs(sentence.text):
        yield from _wrong_pair(page, field, sentence, run)
        unknown = [w for w in run if not _is_known(page, w, sentence.text)]
        if page.is_script and page.greeting and sentence.start + run[0].start < page.greeting.end("word"):
            unknown = [w for w in unknown if w is not run[0]]
        if not unknown or _abbreviated(page, run, sentence.text):
            continue
        wanted = _meant(page, unknown)
        lone = len(run) == 1
        starts = _starts(sentence.text, run[0].start)
        named = [w for w in unknown if not (starts and w is run[0] and fold(w.text) in OPENERS)]
        titled = not field.is_text and _is_title_case(sentence.text)
        if not wanted and (not named or foreign or titled or (lone and starts)):
            continue
        if wanted and lone and starts and fold(run[0].text) in OPENERS:
            continue
        listed = len(run) > 1 and "and" in sentence.text[run[0].end : run[1].start]
        if not wanted and starts and len(run) > 1 and unknown == [run[0]] and not listed:
            continue  # "Howya Bernie", "Losing Brandt": what opens a sentence has a capital anyway
        if not wanted and _TO_LEARN.search(sentence.text[: run[0].start]):
            continue
        before = sentence.text[: run[0].start]
        if not wanted and (
            _AT_HOME.search(before)
            or _IN_PUBLIC.match(sentence.text[run[-1].end :])
            or (_PRIVATE.search(before) and not _TITLE_BEFORE.search(before))
        ):
            continue  # where the candidate lives is theirs to tell
        if not wanted and lone and named[0].text.isupper() and len(named[0].text) <= _LEAST:
            continue  # an abbreviation of the trade says little by itself
        first, last = (
            (run[0], run[-1])
            if not (starts and fold(run[0].text) in OPENERS)
            else (run[1 if len(run) > 1 else 0], run[-1])
        )
        quote = sentence.text[first.start : last.end]
        why = f"It is written {wanted}." if wanted else f"Neither your facts nor your notes know {quote}."
        yield page.found("facts", field, quote, sentence.start + first.start, why, wanted)


def _wrong_pair(page: Page, field: Field, sentence: Span, run: list[Span]) -> Iterator[Finding]:
    """ "Sunbelt Foods" where the notes have Sunbelt Snacks, though both words are known."""
    details = page.case.details
    ours = {fold(w) for w in words(f"{details.company} {details.role} {page.candidate.name}")}
    for one, other in pairwise(run):
        low, following = fold(one.text), fold(other.text).removesuffix("'s")
        right = page.known.followers.get(low, frozenset())
        if not right or low in ours | CAPITALS | OPENERS or any(fold(w).startswith(following) for w in right):
            continue
        if following in CAPITALS or sentence.text[one.end : other.start] != " " or not page.known.has(other.text):
            continue
        quote, written = sentence.text[one.start : other.end], f"{one.text} {min(right)}"
        yield page.found("facts", field, quote, sentence.start + one.start, f"It is written {written}.", written)


def _abbreviated(page: Page, run: list[Span], sentence: str) -> bool:
    """True for what the notes have in short: "Key Stage 2" for KS2, "Section 106" for S106, "Reception" for Rec."""
    initials = "".join(fold(w.text)[0] for w in run)
    number = _NUMBER_BEHIND.match(sentence[run[-1].end :])
    if (number and f"{initials}{number.group().strip()}" in page.known.words) or (
        len(run) > 1 and initials in page.known.words
    ):
        return True
    if all(STATES.get(fold(w.text), "") in page.known.words for w in run):
        return True
    return all(
        any(fold(w.text).startswith(short) for short in page.known.shorts) or page.known.has(w.text) for w in run
    )


def _runs(sentence: str) -> Iterator[list[Span]]:
    """Runs of capitalised words, joined by spaces, "of" or "&"."""
    run: list[Span] = []
    for word in word_spans(sentence):
        if not word.text[0].isupper() or _PRONOUN.match(word.text):
            opens = fold(word.text) != "and" and bool(run) and _starts(sentence, run[-1].start)
            if run and (not _may_join(sentence, run[-1], word) or opens):
                yield run
                run = []
            continue
        if run and not _JOINING.match(sentence[run[-1].end : word.start]):
            yield run
            run = []
        run.append(word)
    if run:
        yield run


def _may_join(sentence: str, last: Span, word: Span) -> bool:
    return fold(word.text) in ("of", "the", "de", "van", "von", "and")


def _starts(sentence: str, at: int) -> bool:
    return bool(_AFTER_STOP.search(sentence[:at])) and not _TITLE_BEFORE.search(sentence[:at])


def _is_known(page: Page, word: Span, sentence: str) -> bool:
    low = fold(word.text)
    bare = low.removesuffix("'s").removesuffix("'")
    if all(part in _NUMBERS for part in bare.split("-")):
        return not _begins_a_name(page, word, sentence)
    return bare in CAPITALS or page.known.has(word.text) or low.partition("'")[0] == "i" or len(bare) < 2


def _begins_a_name(page: Page, word: Span, sentence: str) -> bool:
    """True for "Seven Homes" where the notes have Severn Homes."""
    behind = _NEXT_NAME.match(sentence[word.end :])
    return bool(behind and not _starts(sentence, word.start) and page.known.has(behind["name"]))


def _meant(page: Page, unknown: list[Span]) -> str | None:
    """The name that an unknown word is a misspelling of."""
    for word in unknown:
        bare = fold(word.text).removesuffix("'s").removesuffix("'")
        if len(bare) < _LEAST or bare in OPENERS:
            continue
        for low, written in page.known.names.items():
            limit = 2 if len(low) < 7 else 3
            if (
                low[0] == bare[0]
                and low != bare
                and distance(bare, low) < limit
                and not (bare.startswith(low) or low.startswith(bare))
            ):
                return written
    return None


def _is_title_case(subject: str) -> bool:
    long = [w.text for w in word_spans(subject) if len(w.text) > 3]
    return len(long) > 1 and all(w[0].isupper() for w in long)


def _own_name(page: Page) -> Iterator[Finding]:
    """The candidate's own name, misspelt in the sign-off."""
    end = page.text[page.body_end :]
    own = {fold(w.text): w.text for w in word_spans(page.candidate.name) if len(w.text) >= _LEAST}
    for word in word_spans(end):
        low = fold(word.text)
        if len(low) < _LEAST or low in own or page.known.has(word.text) or low in OPENERS or low in CAPITALS:
            continue
        for name, written in own.items():
            if name[0] == low[0] and len(name) > _LEAST and distance(low, name) < 2:
                at = page.body_end + word.start
                yield page.found("facts", page.fields[-1], word.text, at, f"Your name is written {written}.", written)
