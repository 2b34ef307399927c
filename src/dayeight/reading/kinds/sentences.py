"""A text as sentences of plain lower-case words, each with the exact run of the text it came from."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

# What a mail is about shows early; a newsletter's tail or an endless thread adds only time.
LONGEST_TEXT = 8_000
_LONGEST_SENTENCE = 700

_SHORT_LINE = 52
_ENDS = re.compile(r"[.!?…]+[)\"'”’]*(?=\s)|[.!?](?=[A-Z][a-z])|\n\s*\n")
_SHORTENED = re.compile(r"(?:\b[A-Z]|\b(?:Mr|Ms|Mrs|Dr|St|No|Prof|approx|ref|e\.g|i\.e))\.$")
_BULLET = re.compile(r"\s*(?:[-*•·–>]|\d{1,2}[.)]|[A-Z][\w ]{1,18}:)\s")
_TOKEN = re.compile(r"[a-z0-9à-öø-ÿā-ž]+(?:['&@./:-][a-z0-9à-öø-ÿā-ž]+)*|[,;:()?–—]|\s-\s|\$|£|€")
_AS_COMMA = dict.fromkeys((*",;:()–—", " - "), ",")
_WORD = re.compile(r"\w+")

# Spellings and text speak that stand for other words.
_WRITTEN = {
    "u": "you", "yr": "your", "ur": "your", "tmrw": "tomorrow", "tmr": "tomorrow", "tomoz": "tomorrow", "thx":
    "thanks", "thru": "through",
    "im": "i am", "ive": "i have", "youre": "you are", "weds": "wed", "msg": "message", "mins": "minutes",
    "cannot": "can not", "wont": "will not",
    "dont": "do not", "didnt": "did not", "cant": "can not", "pls": "please", "plz": "please", "kindly": "please",
    "cheers for": "thanks for", "/": " / ",
}  # fmt: skip
_SPELLINGS = re.compile(
    r"\b(?:" + "|".join(word for word in _WRITTEN if word != "/") + r")\b|\bre-schedul|(?<=[a-z])/(?=[a-z])"
)
_SPELT_WORDS = frozenset(word.split()[0] for word in _WRITTEN)
_RANGE = re.compile(r"(?<=\d\d)\s?(?:-|–|—)\s?(?=\d{1,2}[:.]\d\d)")
_SHORT_FORMS = (
    (re.compile(r"\b(wo|ca|sha)n't\b"), lambda m: {"wo": "will not", "ca": "can not", "sha": "shall not"}[m[1]]),
    (re.compile(r"n't\b"), " not"),
    (re.compile(r"'re\b"), " are"),
    (re.compile(r"'ve\b"), " have"),
    (re.compile(r"'ll\b"), " will"),
    (re.compile(r"'m\b"), " am"),
    (re.compile(r"'d\b"), " would"),
    (re.compile(r"\b(it|job|that|there|here|what|he|she|who|where|how|everything)'s\b"), r"\1 is"),
    (re.compile(r"\blet's\b"), "let us"),
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
    if "'" in low:
        for form, written in _SHORT_FORMS:
            low = form.sub(written, low)
    if "/" in low or "re-schedul" in low or not _SPELT_WORDS.isdisjoint(_WORD.findall(low)):
        low = _SPELLINGS.sub(_spelt, low)
    if ":" in low or "." in low:
        low = _RANGE.sub(" to ", low)
    found = [_AS_COMMA.get(token) or token.strip() for token in _TOKEN.findall(low)]
    return Sentence(raw, f" {' '.join(found)} ", frozenset([token[:4] for token in found]))


def _spelt(found: re.Match[str]) -> str:
    return _WRITTEN.get(found[0], "reschedul")


def _runs(text: str) -> Iterator[str]:
    for paragraph in _lines_joined(text):
        start = 0
        for end in _ends(paragraph):
            run = paragraph[start:end].strip()
            start = end
            while len(run) > _LONGEST_SENTENCE:
                cut = run.rfind(" ", 1, _LONGEST_SENTENCE)
                cut = cut if cut > 0 else _LONGEST_SENTENCE
                yield run[:cut]
                run = run[cut:].strip()
            if run:
                yield run


def _ends(paragraph: str) -> Iterator[int]:
    for found in _ENDS.finditer(paragraph):
        end = found.end()
        if found[0] != "." or not _SHORTENED.search(paragraph[max(0, end - 8) : end]):
            yield end
    yield len(paragraph)


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
