"""A text as sentences of plain lower-case words, each with the exact run of the text it came from."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

# What a mail is about shows early; a newsletter's tail or an endless thread adds only time.
LONGEST_TEXT = 12_000
_LONGEST_SENTENCE = 700

_SHORT_LINE = 52
_ENDS = re.compile(
    r"(?<!\b[A-Z])(?<!\bMr)(?<!\bMs)(?<!\bMrs)(?<!\bDr)(?<!\bSt)(?<!\bNo)(?<!\be\.g)(?<!\bi\.e)(?<!\bapprox)(?<!\bref)"
    r"[.!?…]+[)\"'”’]*(?=\s)|(?<=[a-z])[.!?](?=[A-Z][a-z])|\n\s*\n"
)
_BULLET = re.compile(r"\s*(?:[-*•·–>]|\d{1,2}[.)]|[A-Z][\w ]{1,18}:)\s")
_TOKEN = re.compile(r"[a-z0-9à-öø-ÿā-ž]+(?:['&@./:-][a-z0-9à-öø-ÿā-ž]+)*|[,;:()?–—]|\s-\s|\$|£|€")
_MARKS = frozenset(",;:()–—")

_RANGE = re.compile(r"(?<=\d\d)\s?(?:-|–|—)\s?(?=\d{1,2}[:.]\d\d)")
_SHORT_FORMS = (
    (re.compile(r"\b(wo|ca|sha)n't\b"), lambda m: {"wo": "will not", "ca": "can not", "sha": "shall not"}[m[1]]),
    (re.compile(r"n't\b"), " not"),
    (re.compile(r"'re\b"), " are"),
    (re.compile(r"'ve\b"), " have"),
    (re.compile(r"'ll\b"), " will"),
    (re.compile(r"'m\b"), " am"),
    (re.compile(r"'d\b"), " would"),
    (re.compile(r"\b(it|that|there|here|what|he|she|who|where|how|everything)'s\b"), r"\1 is"),
    (re.compile(r"\blet's\b"), "let us"),
    (re.compile(r"\bcannot\b"), "can not"),
    (re.compile(r"\bwont\b"), "will not"),
    (re.compile(r"\bdont\b"), "do not"),
    (re.compile(r"\bdidnt\b"), "did not"),
    (re.compile(r"\bcant\b"), "can not"),
    (re.compile(r"\bpls\b|\bplz\b|\bkindly\b"), "please"),
    (re.compile(r"\bre-?schedul"), "reschedul"),
    (re.compile(r"\bcancell"), "cancel"),
    (re.compile(r"\bcancele"), "cancele"),
)


@dataclass(frozen=True, slots=True)
class Sentence:
    """`raw` is the exact run of the text; `plain` its words parted by single spaces with one at each end, short forms
    written out, marks of a clause kept as `,`, a question's mark as `?`; `keys` what phrases are looked up by."""

    raw: str
    plain: str
    keys: frozenset[str]

    @property
    def asks(self) -> bool:
        """Whether it is a question."""
        return " ? " in self.plain


def sentences(text: str) -> list[Sentence]:
    """The sentences of a text, in order, of its first part."""
    return [sentence(run) for run in _runs(text[:LONGEST_TEXT])]


def sentence(raw: str) -> Sentence:
    """One run of text as a sentence."""
    low = raw.lower().replace("’", "'").replace("‘", "'").replace("`", "'")
    if "'" in low or "cannot" in low or "resch" in low or "re-s" in low or "cancel" in low or "nt" in low or "pl" in low:
        for form, written in _SHORT_FORMS:
            low = form.sub(written, low)
    low = _RANGE.sub(" to ", low)
    if "kindly" in low:
        low = low.replace("kindly", "please")
    found = [("," if token.strip() in _MARKS or token == " - " else token) for token in _TOKEN.findall(low)]
    return Sentence(raw, f" {' '.join(token.strip() for token in found)} ", frozenset(token[:4] for token in found))


def _runs(text: str) -> Iterator[str]:
    for paragraph in _lines_joined(text):
        start = 0
        for end in [found.end() for found in _ENDS.finditer(paragraph)] + [len(paragraph)]:
            run = paragraph[start:end].strip()
            start = end
            while len(run) > _LONGEST_SENTENCE:
                cut = run.rfind(" ", 1, _LONGEST_SENTENCE)
                cut = cut if cut > 0 else _LONGEST_SENTENCE
                yield run[:cut]
                run = run[cut:].strip()
            if run:
                yield run


def _lines_joined(text: str) -> Iterator[str]:
    """Runs of lines that are one flow of text: a short line, a bullet or a "Label:" stands alone."""
    gathered = ""
    before = ""
    for line in text.split("\n"):
        if not line.strip():
            starts_anew = True
        else:
            small = line.lstrip()[:1].islower()
            starts_anew = bool(_BULLET.match(line)) or (not small and len(before.strip()) < _SHORT_LINE)
        if starts_anew and gathered.strip():
            yield gathered.strip("\n")
            gathered = ""
        gathered = f"{gathered}\n{line}" if gathered else line
        before = line
    if gathered.strip():
        yield gathered.strip("\n")
