"""Is the letter greeted to the person it goes to, with the name right and in the right form?"""

from __future__ import annotations

from collections.abc import Iterator

from dayeight.core.facts import Person
from dayeight.letters.checks.page import Page
from dayeight.letters.model import Finding
from dayeight.letters.names import TITLES, greeting, manner_of, name_of
from dayeight.letters.texts.word_set import word_set
from dayeight.letters.words import Span, distance, fold, word_spans, words

_NOBODY = word_set(
    "all everyone everybody there team colleagues sir madam sirs hiring manager recruiter recruiting committee panel "
    "careers people department office hr folks both and to whom it may concern again committee search board "
    "messieurs dames damen herren und"
)
_SIRS, _MADAMS = word_set("mr herr monsieur sir"), word_set("mrs ms miss frau madame mme dame")
_TWO_SHORT = 3


def check(page: Page) -> Iterator[Finding]:
    """Wrong, misspelt or over-familiar names in the greeting."""
    reader, found = page.reader, page.greeting
    if reader is None or found is None:
        return
    name = name_of(reader.name)
    text = page.fields[-1]
    offset = len(page.text) - len(page.text.lstrip()) + found.start("rest")
    rest = found["rest"]
    if page.is_script:
        rest = rest.split(" this ")[0].split(" here")[0]
    spans = [s for s in word_spans(rest) if fold(s.text).rstrip(".") not in TITLES]
    spans = _name_run([Span(s.text, s.start + offset) for s in spans])
    if not spans:
        return
    right = greeting(page.case, reader).partition(" ")[2] or name.whole
    quote = page.text[spans[0].start : spans[-1].end]
    if not name.collective and not all(fold(s.text) in _NOBODY for s in spans):
        wrong = [s for s in spans if not _is_of(s.text, reader, page)]
        if wrong:
            yield page.found("facts", text, quote, spans[0].start, _why(page, wrong[0].text, reader), right)
            return
    manner = manner_of(page.case, reader)
    written = [t for t in (fold(w).rstrip(".") for w in words(rest)) if t in _SIRS | _MADAMS]
    noted = fold(manner.title or "").split()
    if (
        written
        and noted
        and ((written[0] in _SIRS and _MADAMS & set(noted)) or (written[0] in _MADAMS and _SIRS & set(noted)))
    ):
        title = next(w for w in words(rest) if fold(w).rstrip(".") == written[0])
        at = offset + rest.index(title)
        yield page.found("facts", text, title, at, f"Your notes call them {manner.title}.", right)
        return
    full_name = manner.title is None and len(spans) > 1
    if manner.formal and not (full_name or _has_title(rest) or _only_family(spans, name.family)):
        yield page.found(
            "form", text, quote, spans[0].start,
            f"Your notes or their title say that {name.whole} is addressed formally.", right,
        )  # fmt: skip


def _name_run(spans: list[Span]) -> list[Span]:
    """The words of the greeting that are a name: "Hi Gus, ..." has one, "Hi there" none."""
    capital = [s for s in spans if s.text[0].isupper() or not s.text[0].islower()]
    return capital[:5]


def _is_of(word: str, reader: Person, page: Page) -> bool:
    low = fold(word)
    own = [*words(reader.name), reader.person, *words(reader.title or "")]
    given = fold(name_of(reader.name).given)
    for part in own:
        whole = fold(part)
        if low == whole:
            return not _lost_letters(word, part, reader)
        if low in whole.split("-") or low in whole.split("'"):
            return True
    short = given.startswith(low) and len(given) - len(low) != 1
    if len(low) >= _TWO_SHORT and (short or _is_long_form(low, given)):
        return True
    return low in _NOBODY or f"call me {low}" in fold(page.known.notes)


def _is_long_form(low: str, given: str) -> bool:
    """ "Daniel" for "Dan" and "Sammy" for "Sam", but not "Noelle" for "Noel"."""
    return low.startswith(given) and (len(low) - len(given) >= _TWO_SHORT or low.endswith(("y", "ie")))


def _lost_letters(word: str, part: str, reader: Person) -> bool:
    """True for a family name without its special letters ("Ni Cheallaigh" for "Ní Cheallaigh")."""
    family = name_of(reader.name).family
    plain = part.replace("’", "'").casefold()
    return part in words(family) and word.replace("’", "'").casefold() != plain


def _why(page: Page, word: str, reader: Person) -> str:
    low = fold(word)
    for other in page.case.people.values():
        if other.person != reader.person and low in {fold(w) for w in words(other.name)}:
            return f"The letter goes to {reader.name}, not to {other.name}."
    if any(distance(low, fold(w)) < 3 for w in words(reader.name)):
        return f"The name is written {reader.name}."
    return f"The letter goes to {reader.name}; {word} is not their name."


def _has_title(rest: str) -> bool:
    return any(fold(w).rstrip(".") in TITLES for w in words(rest))


def _only_family(spans: list[Span], family: str) -> bool:
    return bool(family) and all(fold(s.text) in {fold(w) for w in words(family)} for s in spans)
