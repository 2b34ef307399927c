"""The candidate's short notes of a talk, sorted into what a letter can use: topics, needs, proofs and slips.

Notes are telegrams: "moving the warehouse to dbt; I did that at Acme; she worries about on-call". Nothing is invented
here: every piece keeps the words of the notes, with shorthand spelt out. What cannot be turned into decent English is
left out, since a letter without it is better than a broken sentence.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from dayeight.letters.phrases import as_topic, is_foreign, possessive_free
from dayeight.letters.regex import regex
from dayeight.letters.texts import shorthand
from dayeight.letters.words import fold, one_line

# Notes of a talk are a screenful; what is pasted beyond that is not read.
READ_AT_MOST = 6000
_LONGEST_FRAGMENT = 260

_ENDS = regex(r"[;\n•]+|[.!?]+(?=\s|$)")
_KEEP_DOT = regex(r"(?:^|[\s(])(?:mr|mrs|ms|dr|prof|st|v|sr|jr|bros|co|inc|ltd|no|approx|vs|e\.g|i\.e|[A-Z])$", re.I)
_TAG = regex(r"<[a-zA-Z/!]|https?://|&[a-z]+;|[{}\\]")
_ARROW = regex(r"(\bfrom )?([£$€]?\d[\d.,]*(?:\s?%)?)\s*(?:->|→|=>)\s*([£$€]?\d[\d.,]*(?:\s?%)?)")
_MOVE = regex(r"(?<!\S)([A-Z]\S*)\s*(?:->|→|=>)\s*([A-Z]\S*)")
_OWN = regex(r"(?:\s*,\s*|\s+[-–—]\s+)(?=I (?!think|guess|hope)[a-z]+\b)")
_TOLD = regex(
    r"^(?:and |so |then )?(?:i )?(?:told|showed) (?:her|him|them|both|\w+)"
    r"(?:\s*\([^()]*\))?\s*(?::|about\b|of\b|that\b)?\s*:?\s*(?P<rest>.+)$",
    re.IGNORECASE,
)
_SAID = regex(r"^i (?:said|mentioned)\s+(?:that\s+)?(?P<rest>.+)$", re.IGNORECASE)
_FIRST_PERSON = regex(r"^(?:i|i've|i'd|i'm|my)\s", re.IGNORECASE)
_NEED = regex(
    r"^(?:so )?(?:(?:she|he|they|we|boss|team)\s+)?(?:really |badly |mainly )?"
    r"(?P<verb>wants?|needs?|(?:is |are )?looking for|(?:is |are )?after)\s+(?P<rest>.+)$",
    re.IGNORECASE,
)
_ABOUT = regex(
    r"^(?:(?:she|he|they|we)(?:'s|'re| is| are| was| were| seemed| sounded|"
    r" seems)?\s+)?(?:really |a bit |quite |very |also )?"
    r"(?:worr(?:y|ies|ied)|concerned|talked|talks|spoke|mentioned|cares|keen|"
    r"excited|raved|big|asked(?: me| us)?|q|question)"
    r"(?: a lot| most| mostly)?\s+(?:about|on|re)\s+(?P<rest>.+)$",
    re.IGNORECASE,
)
_LABEL = regex(
    r"^(?:the |their |her |his )?(?:main |biggest |big |key |first |top )?"
    r"(?:challenge|problem|issue|worry|pain point|priority|focus|topic|headache)s?\s*(?::|"
    r" is | are |=)\s*(?P<rest>.+)$",
    re.IGNORECASE,
)
_LIKES = regex(r"^(?:she|he|they)\s+(?:really )?(?:loves?|likes?|liked|enjoys?|enjoyed)\s+(?P<rest>.+)$", re.IGNORECASE)
# "told him so", "(told her)" behind a remark say nothing more.
_TAIL = regex(r",? ?\(?told (?:her|him|them)(?: so)?\)?$", re.IGNORECASE)
_PRIVATE = regex("|".join(shorthand.PRIVATE), re.IGNORECASE)
_SLIP = regex("|".join(shorthand.SLIP), re.IGNORECASE)
_SHOULD = regex(r"\bshould have (?:said|told|mentioned|asked)\s+(?:about\s+)?(?P<rest>.+)$", re.IGNORECASE)
_TROUBLE = regex("|".join(shorthand.TROUBLE), re.IGNORECASE)
_MINOR = regex("|".join(shorthand.MINOR), re.IGNORECASE)
_THEY = regex(r"\b(?:he|she|her|him|his|hers|they|them|their)\b", re.IGNORECASE)
_NEGATIVE = regex(r"^(?:i )?(?:don'?t|do not|didn'?t|can'?t|cannot|haven'?t|have no|never|no|not)\b", re.IGNORECASE)
_UNSURE = regex(r"^(?:yes|no|ok|fine|asked|q)\b|\?$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Topic:
    """Something this person spoke of, as a noun phrase that can follow "about"; `rank` is low for the best."""

    phrase: str
    rank: int


@dataclass(frozen=True, slots=True)
class Need:
    """What they want, as the object of "you want"."""

    phrase: str
    verb: str


@dataclass(frozen=True, slots=True)
class Proof:
    """What the candidate has done that answers it.

    `doing` are clauses whose subject is I ((
        "matched invoices to gate logs"
    )), `facts` bare phrases ("55 blocks an hour"),
    `place` the former employer or "" if the notes name none. `about` is what "that" stands for in "I did that at Acme".
    """

    place: str
    doing: tuple[str, ...]
    facts: tuple[str, ...]
    about: str = ""


@dataclass(frozen=True, slots=True)
class Slip:
    """An answer that went wrong: what it was about, and what should have been said (each may be "")."""

    about: str
    better: str


@dataclass(frozen=True, slots=True)
class Notes:
    """What one person's notes yield, each kind in the order of the notes (topics with the best first)."""

    topics: tuple[Topic, ...] = ()
    needs: tuple[Need, ...] = ()
    proofs: tuple[Proof, ...] = ()
    slips: tuple[Slip, ...] = ()
    foreign: bool = False

    @property
    def empty(self) -> bool:
        """True if no letter can be made of it."""
        return not (self.topics or self.needs)


@lru_cache(maxsize=512)
def read_notes(text: str) -> Notes:
    """Sort notes into what a letter can use."""
    text = text[:READ_AT_MOST]
    if is_foreign(text):
        return Notes(foreign=True)
    topics: list[Topic] = []
    needs: list[Need] = []
    proofs: list[Proof] = []
    slips: list[Slip] = []
    for fragment in _fragments(text):
        if _SLIP.search(fragment):
            slips.append(_slip(fragment, topics))
            continue
        for piece in _OWN.split(_TAIL.sub("", fragment)):
            if _PRIVATE.search(piece) or _TAG.search(piece):
                continue
            proof = _proof(piece, topics)
            if proof is not None:
                proofs.append(proof)
            elif not _FIRST_PERSON.match(piece) and not _TOLD.match(piece):
                _take_theirs(piece, topics, needs)
    topics.sort(key=lambda t: t.rank)
    return Notes(tuple(topics), tuple(needs), tuple(proofs), tuple(s for s in slips if s.about or s.better))


def _fragments(text: str) -> list[str]:
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
    text = _MOVE.sub(r"the move from \1 to \2", text)
    text = re.sub(r"\s*(?:->|→|=>)\s*", " to ", text)
    text = re.sub(r">\s*(?=\d)", "more than ", re.sub(r"<\s*(?=\d)", "under ", text))
    text = re.sub(r" \+ (?=\w)", " and ", text)
    text = re.sub(r"(?<=[a-z0-9)]) & (?=[a-z0-9])", " and ", text)
    text = re.sub(r"\bY(\d{1,2})\b", r"Year \1", text)
    return re.sub(r"(?<=[\d ])\s*yo\b", " years old", " ".join(_long_form(t) for t in text.split()))


def _long_form(token: str) -> str:
    bare = token.strip("(),:;'\"")
    long = shorthand.SHORT.get(bare) or shorthand.SHORT.get(bare.lower() if bare.islower() else "")
    if long is None or not bare:
        return token
    return token.replace(bare, long, 1)


def _proof(piece: str, topics: list[Topic]) -> Proof | None:
    told = _TOLD.match(piece)
    said = _SAID.match(piece) if told is None else None
    if told is None and said is None and not _FIRST_PERSON.match(piece):
        return None
    rest = (told or said).group("rest") if (told or said) else piece  # type: ignore[union-attr]
    place, _, after = rest.partition(":")
    if after and _is_place(place):
        place, rest = place.strip(), after.strip()
    else:
        place = ""
    rest = re.sub(r"\bwith (?:her|him|them)\b", "with you", rest)
    if _THEY.search(rest) or _UNSURE.search(rest) or _NEGATIVE.match(rest) or "?" in rest:
        return None
    anaphora = re.match(r"^i (?:did|built|led|ran|owned) (?:that|this|it|the same)\b", rest, re.IGNORECASE)
    doing, facts = _sort_pieces(rest)
    if not place and not doing and len(facts) > 1 and _is_place(facts[0]) and not facts[0].endswith(")"):
        place = facts.pop(0)
    if not (doing or facts) or (anaphora and not topics):
        return None
    return Proof(place, tuple(doing), tuple(facts), topics[-1].phrase if anaphora else "")


def _is_place(text: str) -> bool:
    tokens = text.split()
    return 0 < len(tokens) <= 5 and tokens[0][0].isupper() and tokens[0].casefold() != "i"


def _sort_pieces(rest: str) -> tuple[list[str], list[str]]:
    doing: list[str] = []
    facts: list[str] = []
    for piece in re.split(r",\s+(?![^(]*\))|\s+[-–—]\s+", rest):
        piece = piece.strip(" ,:")
        if not piece or _PRIVATE.search(piece):
            continue
        first, _, tail = piece.partition(" ")
        if fold(first) in ("i", "i've", "i'd", "i'm") and tail:
            doing.append(_am(first, tail))
        elif is_past(first) and tail and not (first == "set" and tail[0].isdigit()):
            doing.append(piece)
        else:
            facts.append(piece)
    return doing[:3], facts[:3]


def _am(first: str, tail: str) -> str:
    contracted = {"i've": "have ", "i'd": "would ", "i'm": "am "}.get(fold(first), "")
    return contracted + tail


def is_past(word: str) -> bool:
    """True for "matched" or "ran": a verb in the past as notes of one's own work begin with it."""
    low = word.lower()
    return low.isalpha() and low == word and (low in shorthand.PAST or (low.endswith("ed") and len(low) > 4))


def _slip(fragment: str, topics: list[Topic]) -> Slip:
    better = _SHOULD.search(fragment)
    about = re.search(
        r"(?:asked (?:me )?(?:about|on)|\bq(?:uestion)? (?:on|about)|forgot to (?:ask|mention)(?: about)?)\s+(.+)$",
        fragment,
        re.IGNORECASE,
    )
    topic = ""
    if about:
        cut = re.split(r",|\s[-–—]\s|\bI\b", about.group(1), maxsplit=1)[0]
        cut = possessive_free(cut)
        topic = as_topic(cut) or (f"the {cut}" if cut and len(cut.split()) <= 4 and not _THEY.search(cut) else "")
    words_ = possessive_free(better.group("rest")) if better else ""
    return Slip(topic, "" if _THEY.search(words_) else words_)


def _take_theirs(piece: str, topics: list[Topic], needs: list[Need]) -> None:
    for part in re.split(r",\s+(?![^(]*\))|\s+[-–—]\s+", piece):
        part = part.strip(" ,:'\"")
        need = _NEED.match(part)
        if need is not None and not _THEY.search(need["rest"]) and _wanted(need["rest"]):
            needs.append(Need(need["rest"].strip(), "need" if need["verb"].lower().startswith("need") else "want"))
            continue
        for pattern, rank in ((_LABEL, 0), (_ABOUT, 0), (_LIKES, 2)):
            found = pattern.match(part)
            if found is not None:
                phrase = as_topic(found["rest"], named=True)
                if phrase:
                    topics.append(Topic(phrase, rank))
                break
        else:
            phrase = as_topic(part)
            if phrase and not _UNSURE.search(part):
                topics.append(Topic(phrase, _rank(phrase, piece)))


def _wanted(rest: str) -> bool:
    return 1 <= len(rest.split()) <= 14 and not _UNSURE.search(rest) and not _TAG.search(rest)


def _rank(phrase: str, said: str) -> int:
    """What troubles them comes first, what they plan next; conditions and hobbies last."""
    if _MINOR.search(phrase):
        return 6
    if len(phrase.split()) == 1:
        return 5
    if _TROUBLE.search(said):
        return 1
    return 2 if phrase.split()[0].endswith("ing") or phrase.startswith("the move ") else 3
