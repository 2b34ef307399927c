"""Does the letter name the right job and the right employer?"""

from __future__ import annotations

import re
from collections.abc import Iterator

from dayeight.letters.checks.page import Field, Page
from dayeight.letters.model import Finding
from dayeight.letters.names import called
from dayeight.letters.regex import regex
from dayeight.letters.texts.ordinary import CAPITALS, JOB_HEADS
from dayeight.letters.words import Span, fold, words

_ROLE_WORD = (
    r"(?:role|position|job|post|opening|vacancy|opportunity|interview|search|"
    r"application|internship|contract|posting|opportunit(?:y|ies))"
)
# "the District Manager role": the words before the role word, back to an article or preposition.
_BEFORE = regex(
    rf"\b(?:the|your|an?|this|that|for|about|of|on|as|re)\s+(?P<title>(?:[\w&'’/-]+,?\s+){{1,6}}?)("
    rf"?P<word>{_ROLE_WORD})\b",
    re.IGNORECASE,
)
_AFTER = regex(
    rf"\b{_ROLE_WORD}\s+(?:of|as)\s+(?:an?\s+|the\s+|your\s+)?(?P<title>[\w&'’/-]+(?:\s+[\w&'’/-]+){{0,4}})",
    re.IGNORECASE,
)
_FOR = regex(
    r"\b(?:interview(?:ed|ing)?|met|spoke|applied|applying|apply|talked|considered|"
    r"seen|seeing me|time)\b[^.?!]{0,60}?\b(?:for|about|as)\s+(?:an?\s+|the\s+|"
    r"your\s+)?"
    r"(?P<title>[A-Z][\w&'’/-]*(?:\s+[A-Z][\w&'’/-]*)*)"
)
_AS = regex(
    r"\b(?:serve|work|act|join\w*|start|begin|considered)(?: \w+){0,3} as (?:the |your |an? "
    r")?(?P<title>[A-Z][\w-]*(?: [A-Z][\w-]*)*)"
)
_EMPLOYER = regex(
    rf"(?P<own>\b(?:my|previous|former|last|old|first|current|another)\s+(?:\w+\s+)?)?\b(?:{_ROLE_WORD}"
    rf"|interviewed|joining|join)\s+(?:at|with|for|in)?\s*(?:the\s+)?"
    r"(?P<name>[A-Z][\w&'’-]*(?:\s+(?:&\s+)?[A-Z][\w&'’-]*)*)"
)
_THEIRS = regex(
    r"\b(?:you|your|team|role|position|job|join|joining|thank|thanks|talk|interview|look forward|bring\w*|"
    r"contribut\w+)\b",
    re.IGNORECASE,
)
_WORKED_FOR = regex(
    r"\b(?:work(?:ed|ing)?|did|built|made|led|ran|rework\w*|design\w*|years?|time|months|experience|job|role|project|"
    r"was|at|with|from) (?:\w+ ){0,3}?(?:for|at|with|by|from)?"
    r"\s*(?:the )?$",
    re.IGNORECASE,
)
# "this is Ann about the trainer job"
_ABOUT = regex(r"\b(?:about|regarding) (?:the |an? |your )?")
# Letters that tell which other job was taken.
_TAKEN = frozenset({"DONE-1", "WITHDRAW-1", "REF-3"})
_IN_PROCESS = regex(
    r"\b(?:trial|interview\w*|rounds?|talk(?:s|ing)?|finals?|stage|shortlist\w*|decid\w+|appl\w+|waiting|speaking|"
    r"offered)\b",
    re.IGNORECASE,
)
_OWN_PAST = regex(r"\b(?:my|I|we|our)\b")
_ABOUT_ELSEWHERE = regex(r"\b(?:offers?|process(?:es)?|elsewhere|also|other|another|meanwhile|off to)\b", re.IGNORECASE)


def check(page: Page) -> Iterator[Finding]:
    """A wrong title of the job, and another employer in this one's place."""
    role = {fold(w).rstrip("s") for w in words(page.case.details.role)}
    for field, sentence in page.parts():
        yield from _titles(page, field, sentence, role)
        yield from _rivals(page, field, sentence)
        yield from _employers(page, field, sentence)


def _titles(page: Page, field: Field, sentence: Span, role: set[str]) -> Iterator[Finding]:
    if not role or page.foreign:
        return
    for pattern in (_BEFORE, _AFTER, _FOR, _AS):
        for m in pattern.finditer(sentence.text):
            title = _ABOUT.split(m["title"])[-1].strip(" ,")
            heads = [w for w in words(title) if fold(w).rstrip("s") in JOB_HEADS]
            wrong = [w for w in heads if fold(w).rstrip("s") not in role]
            ranks = [w for w in words(title) if fold(w) in _RANKS and fold(w) not in role and heads]
            company = {fold(w) for w in words(page.case.details.company)}
            if pattern is _BEFORE and heads and not (wrong or ranks):
                own = {fold(w).removesuffix("'s") for w in words(page.case.details.role)} | company
                wrong = [
                    w for w in words(title) if w[0].isupper() and fold(w).removesuffix("'s") not in own | CAPITALS
                ][:1]
            if not (wrong or ranks) or _is_a_person(page, title):
                continue
            quote = _title_run(title, (wrong or ranks)[0])
            start = sentence.start + m.start("title") + m["title"].index(quote)
            right = page.case.details.role
            yield page.found("facts", field, quote, start, f"The job is {right}.", right)


_RANKS = frozenset(("senior junior lead principal staff head deputy assistant associate chief graduate").split())  # noqa: SIM905


def _title_run(title: str, word: str) -> str:
    """The words of the title around the wrong one, without what stands before it in small letters."""
    tokens = title.split()
    at = next(i for i, t in enumerate(tokens) if word in t)
    first = at
    while first and (tokens[first - 1][0].isupper() or fold(tokens[first - 1]) in _RANKS):
        first -= 1
    return title[title.index(tokens[first]) :].strip() if first == at else " ".join(tokens[first:])


def _is_a_person(page: Page, title: str) -> bool:
    """ "the call with the hiring manager": somebody's part, not the job."""
    return bool(re.search(r"\b(?:hiring manager|recruiter)\b", title, re.IGNORECASE))


def _rivals(page: Page, field: Field, sentence: Span) -> Iterator[Finding]:
    """Another employer of the same search where this one is meant."""
    if not page.known.rivals or page.letter.rule.startswith(("AGENCY", "REF")) or page.letter.rule in _TAKEN:
        return
    if _ABOUT_ELSEWHERE.search(sentence.text):
        return
    company, text = page.case.details.company, sentence.text
    theirs, past = _THEIRS.search(text), _OWN_PAST.search(text) and not _IN_PROCESS.search(text)
    for m in re.finditer(r"[^\W\d_][\w&-]+(?:['’]s)?", text):
        if not theirs and not (past and _WORKED_FOR.search(text[: m.start()])):
            continue
        if fold(m.group()).removesuffix("'s") in page.known.rivals and m.group()[0].isupper():
            yield page.found(
                "facts", field, m.group(), sentence.start + m.start(),
                f"This letter goes to {company}; {m.group()} is another employer of your search.", company,
            )  # fmt: skip


def _employers(page: Page, field: Field, sentence: Span) -> Iterator[Finding]:
    """ "the role at Castellan": a former employer named as this one."""
    company = page.case.details.company
    right = {fold(w) for w in words(f"{company} {page.case.details.role}")}
    for m in _EMPLOYER.finditer(sentence.text):
        named = [fold(w).removesuffix("'s") for w in words(m["name"])]
        if (
            m["own"]
            or page.letter.rule in _TAKEN
            or re.search(r"\b(?:my|previous|former|last|old)\s+(?:\w+\s+)?$", sentence.text[: m.start()])
        ):
            continue
        if not re.search(rf"(?:at|with|join|joining)\s+(?:the\s+)?{re.escape(m['name'])}", m.group()):
            continue
        people = {fold(w) for p in page.case.people.values() for w in words(f"{p.name} {called(page.case, p.person)}")}
        if any(w in right or w in people or w in CAPITALS for w in named) or all(not page.known.has(w) for w in named):
            continue
        initials = "".join(fold(w)[0] for w in words(company))
        if named == [initials]:
            continue
        at = sentence.start + m.start("name")
        yield page.found("facts", field, m["name"], at, f"This letter is about the job at {company}.", company)
