"""A letter taken apart for checking: subject, greeting, body, sign-off, sentences, each with its place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from dayeight.core.application import Case
from dayeight.core.facts import Candidate, Person
from dayeight.letters.checks.known import Known, known_of
from dayeight.letters.limits import VOICEMAIL_MARK
from dayeight.letters.model import Finding, FindingClass, Letter, finding
from dayeight.letters.phrases import is_foreign
from dayeight.letters.regex import regex
from dayeight.letters.words import Span, fold, one_line, sentences, words

_GREETING = regex(
    r"^(?P<word>(?:dear|hi|hello|hey|hiya|howdy|g['’]day|respected|kia ora|aloha|servus|namaste|ahoj|hei|hej|ol[áa]|"
    r"morning|"
    r"afternoon|evening|greetings|good (?:morning|afternoon|evening|day)|hallo|guten (?:tag|morgen|abend)|"
    r"moin|grüezi|liebe[rs]?|sehr geehrte[rs]?|bonjour|bonsoir|salut|chère?|hola|estimad[oa]|buen[oa]s \w+|ciao)\b)"
    r"(?P<rest>(?:\b(?:Dr|Mr|Mrs|Ms|Prof|Mx|St|M)\.|[^\n,:!.])*)[,:!.]?",
    re.IGNORECASE,
)
_CLOSING = regex(
    r"^(?:(?:with )?(?:kind(?:est)?|best|warm(?:est)?|many|all the|all my|"
    r"very|yours?)\b[^.?!\n]{0,30}|regards|sincerely[^.?!\n]{0,12}|respectfully[^.?!\n]{0,8}|"
    r"thanks?(?: you)?(?: (?:again|so much|very much))?|cheers|best|warmly|cordially|faithfully|take care|"
    r"mit (?:freundlichen|besten|herzlichen)[^.?!\n]{0,20}|(?:viele|beste|liebe|herzliche) grüße[^.?!\n]{0,15}|"
    r"cordialement|bien (?:à vous|cordialement)|sincères salutations|saludos|atentamente|un saludo)[,.!]?$",
    re.IGNORECASE,
)

_SIGNATURE, _SIGNED_WORDS = 60, 4


def _is_signature(line: str, own: set[str]) -> bool:
    """A line of its own with the candidate's name, also with a short first name: "Mila Hrabovská" for Ludmila."""
    tokens = [fold(w) for w in words(line)]
    if not tokens or len(line) >= _SIGNATURE:
        return False
    return tokens[0] in own or (len(tokens) <= _SIGNED_WORDS and tokens[-1] in own)


@dataclass(frozen=True, slots=True)
class Field:
    """The subject or the text; places in the subject are not reported."""

    text: str
    is_text: bool

    def place(self, at: int) -> int | None:
        """The place to report for a place in this field."""
        return at if self.is_text else None


@dataclass
class Page:
    """A letter with the case it is about, as the checks read it."""

    letter: Letter
    case: Case
    candidate: Candidate

    @cached_property
    def known(self) -> Known:
        """All that the facts and notes say."""
        return known_of(self.case, self.candidate)

    @property
    def text(self) -> str:
        """The text as written."""
        return self.letter.text

    @property
    def reader(self) -> Person | None:
        """Whom the letter is to."""
        return self.case.people.get(self.letter.to)

    @property
    def is_voicemail(self) -> bool:
        """True for a message on the machine."""
        return self.letter.channel == "phone" and self.text.lstrip().startswith(VOICEMAIL_MARK)

    @property
    def is_script(self) -> bool:
        """True for the script of a live call."""
        return self.letter.channel == "phone" and not self.is_voicemail

    @cached_property
    def fields(self) -> tuple[Field, ...]:
        """Subject (if any) and text."""
        subject = (Field(self.letter.subject, False),) if self.letter.subject else ()
        return (*subject, Field(self.text, True))

    @cached_property
    def greeting(self) -> re.Match[str] | None:
        """The greeting, with the name in the group `rest`."""
        start = len(self.text) - len(self.text.lstrip())
        if self.is_voicemail:
            return None
        return _GREETING.match(self.text[start:]) if start == 0 else _GREETING.match(self.text.lstrip())

    @cached_property
    def body_start(self) -> int:
        """The place behind the greeting."""
        return self.greeting.end() if self.greeting and not self.is_script else 0

    @cached_property
    def body_end(self) -> int:
        """The place where the sign-off starts."""
        own = one_line(self.candidate.name)
        if self.letter.channel == "linkedin" and own and self.text.rstrip().endswith(own):
            return self.text.rstrip().rindex(own)
        lines = list(re.finditer(r"[^\n]+", self.text))
        for line in reversed(lines[-8:]):
            if line.start() > self.body_start and _CLOSING.match(line.group().strip()):
                return line.start()
        own_words = {fold(w) for w in words(self.candidate.name)}
        for line in reversed(lines[-4:]):
            if line.start() > self.body_start and _is_signature(line.group(), own_words):
                return line.start()
        return len(self.text)

    @cached_property
    def body(self) -> str:
        """The text without greeting and sign-off."""
        return self.text[self.body_start : self.body_end]

    @cached_property
    def sentences(self) -> list[Span]:
        """The sentences of the body, placed in the text."""
        return [Span(s.text, s.start + self.body_start) for s in sentences(self.body)]

    @cached_property
    def foreign(self) -> bool:
        """True for a letter that is not in English: names, dates and numbers can be checked, wording cannot."""
        return is_foreign(self.body[:4000])

    def parts(self) -> Iterator[tuple[Field, Span]]:
        """Each sentence of subject and body with its field."""
        if self.letter.subject:
            yield self.fields[0], Span(self.letter.subject, 0)
        text = self.fields[-1]
        for sentence in self.sentences:
            yield text, sentence

    def found(
        self, class_: FindingClass, field: Field, quote: str, at: int, why: str, instead: str | None = None
    ) -> Finding:  # fmt: skip
        """A finding at a place of a field."""
        return finding(class_, quote, field.place(at), why, instead)
