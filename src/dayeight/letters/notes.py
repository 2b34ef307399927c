"""The candidate's short notes of a talk, sorted into what a letter can use: topics, needs, proofs and slips.

Notes are telegrams: "moving the warehouse to dbt; I did that at Acme; she worries about on-call". Nothing is invented
here: every piece keeps the words of the notes, with shorthand spelt out. What cannot be turned into decent English is
left out, since a letter without it is better than a broken sentence.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from dayeight.letters.deeds import am, in_the_past, tells_a_deed, with_articles
from dayeight.letters.phrases import as_clause, as_need, as_topic, is_a_person, is_foreign, possessive_free
from dayeight.letters.regex import regex
from dayeight.letters.telegram import fragments
from dayeight.letters.texts import shorthand
from dayeight.letters.words import fold

# The rank of a condition or a hobby: true, but nothing to come back to in a letter.
MINOR = 6
# Notes of a talk are a screenful; what is pasted beyond that is not read.
READ_AT_MOST = 6000
_TAG = regex(r"<[a-zA-Z/!]|https?://|&[a-z]+;|[{}\\]")
_PARTS = regex(r",\s+(?![^(]*\))|\s+[-–—]\s+")
_OWN = regex(r"(?:\s*,\s*|\s+[-–—]\s+)(?=I (?!think|guess|hope)[a-z]+\b)")
_TOLD = regex(
    r"^(?:and |so |then )?(?:i )?(?:(?P<shown>showed?)|told|tell|walked)"
    r"(?: (?:her|him|them|both|\w+)|(?=:))(?: through)?"
    r"(?:\s*\([^()]*\))?\s*(?::|about\b|of\b|that\b)?\s*:?\s*(?P<rest>.+)$",
    re.IGNORECASE,
)
_SAID = regex(
    r"^(?:i (?:[a-z]+ nothing but )?(?:said?|say|mention(?:ed)?)\s+(?:that\s+)?|(?:said|mentioned)\s+(?:that\s+)?"
    r"(?=I (?!should|could|would|need|must|can)|at [A-Z]))(?P<rest>.+)$",
    re.IGNORECASE,
)
_EXPLAINED = regex(
    r"^(?:I )?(?:explain(?:ed)?|describe[sd]?|talked about|brought up) (?P<rest>my .+|how .+|the .+)$", re.IGNORECASE
)
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
    r"excited|raved|big|interested|curious|asked(?: me| us)?|asks|q|question)"
    r"(?: a lot| most| mostly)?\s+(?:about|on|re|(?<=interested )in)\s+(?P<rest>.+)$",
    re.IGNORECASE,
)
_PROPOSED = regex(r"^(?:she |he |they )?(?:suggest|propose)(?:s|d|ed)? (?P<rest>(?:a|an|the|some) .+)$", re.IGNORECASE)
_ASKED = regex(
    r"^(?:(?:she|he|they) (?:was |is )?)?(?:asked|asks|q|question|interested in my|curious about my)\b", re.IGNORECASE
)
_PROCESS = regex("|".join(shorthand.PROCESS), re.IGNORECASE)
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
_ELLIPSIS = regex(r"\bthe \w+ one\b|^(?:so|that|this|it|yes|no)\b(?! at\b| for\b)", re.IGNORECASE)
_ANAPHORA = regex(r"^i (?:did|built|led|ran|owned) (?:that|this|it|the same)\b", re.IGNORECASE)
_AT_PLACE = regex(
    r"^(?:at|with|in) (?P<place>(?:the )?[A-Z][\w&'’.-]*(?: (?:&|and|of|[A-Z][\w&'’.-]*))*?),? (?P<rest>"
    r"(?:I |my |our |[a-z]+ed |(?:" + "|".join(sorted(shorthand.PAST)) + r") ).{4,})$"
)
_YEARS_AT = regex(r"^(?:at|in|with) (?P<place>[A-Z][^,\d]{2,40}?),? (?P<years>\d+\+? years?)(?P<rest>,.*)$")
_NEGATIVE = regex(r"^(?:i )?(?:don'?t|do not|didn'?t|can'?t|cannot|haven'?t|have no|never|no|not)\b", re.IGNORECASE)
_DOUBT = regex(
    r"\b(?:not sure (?:i want|about (?:this|it|the job))|probably not for me|prob not for me|don'?t think i want|"
    r"not for me|wouldn'?t take it)\b",
    re.IGNORECASE,
)
_REFERENCES = regex(r"\b(?:refs?|references?)\b[^.;]{0,12}\b(?:ready|lined up|fine|ok)\b|\bready to give refs?", re.I)
_ADVICE = regex(
    r"^(?:(?:she |he )?(?:said|told me|suggested|advised|recommended)(?: to| that I| I)? |(?:also |and )?)"
    r"(?P<do>(?:read|go to|talk to|speak to|join|contact|write to|apply to|look at|look into|try|visit|follow|learn|"
    r"sign up|get|take|ask)\b .{3,70})$",
    re.IGNORECASE,
)
_LEARN_IT = regex(r"^(?P<what>[\w&' -]{3,40}), (?:learn|read|try|get) it$", re.IGNORECASE)
_PRESENT_FOR_PAST = regex(r"^(?:and |so |then )?I (?:tell|say|explain|mention)\b", re.IGNORECASE)
_TO_DO = regex(r"^that (?P<who>[\w-]+s|people|staff) (?=[a-z]+ )")
_UNSURE = regex(r"^(?:yes|no|ok|fine|asked|q)\b|\?$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Topic:
    """Something this person spoke of, as a noun phrase that can follow "about"; `rank` is low for the best.

    `clause` is the same as a clause that can follow "you told me that", where the notes have one (`phrase` may then be
    ""). `asked` is true where they asked the candidate about it, `idea` where they proposed it.
    """

    phrase: str
    rank: int
    clause: str = ""
    asked: bool = False
    idea: bool = False


@dataclass(frozen=True, slots=True)
class Need:
    """What they want, as the object of "you would like"."""

    phrase: str
    verb: str


@dataclass(frozen=True, slots=True)
class Proof:
    """What the candidate has done that answers it.

    `doing` are clauses whose subject is I ("matched invoices to gate logs"), `facts` bare phrases ("55 blocks an
    hour"), `place` the former employer or "" if the notes name none. `about` is the topic or need that "that" stands
    for in "I did that at Acme". `told` is true where the notes say that the candidate spoke of it in the talk; `lead`
    is then what it was about where that came first: "told her about the fig at Bassendean, saved it with cabling".
    """

    place: str
    doing: tuple[str, ...]
    facts: tuple[str, ...]
    about: str = ""
    told: bool = False
    lead: str = ""


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
    advice: tuple[str, ...] = ()
    foreign: bool = False
    doubtful: bool = False
    references: bool = False

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
    advice: list[str] = []
    last = ""
    for at, fragment in enumerate(fragments(text)):
        if _SLIP.search(fragment):
            slips.append(_slip(fragment))
            continue
        for whole in _OWN.split(_TAIL.sub("", fragment)):
            piece = _before_private(whole)
            if not piece or _TAG.search(whole):
                continue
            proof = _proof(piece, last)
            if proof is not None:
                proofs.append(proof)
            elif not _FIRST_PERSON.match(piece) and not _TOLD.match(piece):
                advice += _advice(piece)
                last = _take_theirs(piece, topics, needs, first=at == 0) or last
    topics.sort(key=lambda t: t.rank)
    return Notes(
        tuple(topics), tuple(needs), tuple(proofs), tuple(s for s in slips if s.about or s.better), tuple(advice),
        doubtful=bool(_DOUBT.search(text)), references=bool(_REFERENCES.search(text)),
    )  # fmt: skip


def _before_private(piece: str) -> str:
    """The piece up to the part that is for the candidate's eyes; what follows that part may belong to it."""
    private = _PRIVATE.search(piece)
    if private is None:
        return piece
    ends = [m.start() for m in _PARTS.finditer(piece) if m.end() <= private.start()]
    return piece[: ends[-1]] if ends else ""


def _advice(piece: str) -> list[str]:
    """What they advised, as a phrase behind "to": "go to the meetup in October"."""
    learn = _LEARN_IT.match(piece)
    if learn:
        return [f"learn {as_topic(learn['what'], named=True) or learn['what']}"]
    found = []
    for part in _PARTS.split(piece):
        told = _ADVICE.match(part.strip())
        if told and not _THEY.search(told["do"]) and not re.search(r"\b(?:I|me|you)\b", told["do"]):
            found.append(told["do"][0].lower() + told["do"][1:])
    return found


def _proof(piece: str, last: str) -> Proof | None:
    """The candidate's own work, if the piece tells of it; `last` is what "that" in it stands for."""
    told = _TOLD.match(piece) or _SAID.match(piece) or _EXPLAINED.match(piece)
    if told is None and not _FIRST_PERSON.match(piece):
        return None
    rest = told["rest"] if told else piece
    place, rest = _place(rest)
    rest = re.sub(r"\b(with|shadow|join|help|visit) (?:her|him|them)\b", r"\1 you", rest)
    if _THEY.search(rest) or _UNSURE.search(rest) or _NEGATIVE.match(rest) or "?" in rest or _ELLIPSIS.search(rest):
        return None
    if told and told.groupdict().get("shown"):
        return Proof("", (f"showed you {rest}",), (), told=True)
    if _PRESENT_FOR_PAST.match(piece):
        rest = ", ".join(in_the_past(piece) for piece in _PARTS.split(rest))
    anaphora = _ANAPHORA.match(rest)
    doing, facts = _sort_pieces(rest)
    if not place and len(facts) + len(doing) > 1 and facts and _is_place(facts[0]) and rest.startswith(facts[0]):
        place = "" if facts[0].endswith(")") or any(c.isdigit() for c in facts[0]) else facts.pop(0)
    if not (doing or facts) or (anaphora and not last):
        return None
    lead = facts.pop(0) if told and doing and not place and facts and rest.startswith(facts[0]) else ""
    if lead and lead[0].isdigit():
        facts, lead = [lead, *facts], ""
    return Proof(place, tuple(doing), tuple(facts), last if anaphora else "", told is not None, lead)


def _place(rest: str) -> tuple[str, str]:
    """The former employer at the start: "Acme: cut alerts", "Acme - cut alerts", "at Acme I cut alerts"."""
    for mark in (": ", " - ", " – ", " — "):
        place, found, after = rest.partition(mark)
        if found and after and _is_place(place):
            return place.strip(), after.strip()
    long = _YEARS_AT.match(rest)
    if long:
        return long["place"], f"{long['years']}{long['rest']}"
    at = _AT_PLACE.match(rest)
    return (at["place"], at["rest"]) if at else ("", rest)


def _is_place(text: str) -> bool:
    tokens = text.split()
    name = tokens[1:] if tokens[:1] == ["the"] else tokens
    return 0 < len(name) <= 5 and name[0][0].isupper() and name[0].casefold() != "i"


def _sort_pieces(rest: str) -> tuple[list[str], list[str]]:
    doing: list[str] = []
    facts: list[str] = []
    for piece in _PARTS.split(rest):
        piece = re.sub(r"^(?=(?:biggest|largest|best|longest|smallest|highest) )", "the ", piece.replace(" → ", " to "))
        piece = re.sub(r"^(team|crew|staff|group) of (?=\d)", r"a \1 of ", piece.strip(" ,:"))
        if not piece or _PRIVATE.search(piece):
            continue
        first, _, tail = piece.partition(" ")
        if fold(first) in ("i", "i've", "i'd", "i'm") and tail:
            doing.append(with_articles(am(first, tail)))
        elif tells_a_deed(first, tail):
            doing.append(with_articles(piece))
        else:
            facts.append(piece)
    return doing[:3], facts[:3]


def _slip(fragment: str) -> Slip:
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


def _take_theirs(piece: str, topics: list[Topic], needs: list[Need], *, first: bool) -> str:
    """Sort what they said into topics and needs; what came last. The `first` fragment often tells who somebody is."""
    last = ""
    for at, part in enumerate(_PARTS.split(piece)):
        part = part.strip(" ,:'\"")
        if first and _tells_who(part, at):
            continue
        need = _NEED.match(part)
        if need is not None:
            rest = _TO_DO.sub(r"\g<who> to ", need["rest"].strip())
            if not _THEY.search(rest) and _wanted(rest):
                verb = "need" if need["verb"].lower().startswith("need") else "want"
                needs.append(Need(rest, verb))
                last = f"that you {'need' if verb == 'need' else 'would like'} {as_need(rest)}"
            continue
        found = _topic(part, 1 if first else 0)
        if found is not None:
            topics.append(found)
            last = found.phrase or last
    return last


def _topic(part: str, lower: int) -> Topic | None:
    idea = _PROPOSED.match(part)
    if idea is not None:
        phrase = as_topic(re.sub(r"\b(?:her|his|their)\b", "your", idea["rest"]), named=True)
        return Topic(f"your idea of {phrase}", 1, idea=True) if phrase else None
    for pattern, rank in ((_LABEL, 0), (_ABOUT, 0), (_LIKES, 2)):
        found = pattern.match(part)
        if found is not None:
            phrase = as_topic(found["rest"], named=True)
            asked = bool(_ASKED.search(part))
            return Topic(phrase, 4 if asked else rank, asked=asked) if phrase else None
    if _UNSURE.search(part) or _PROCESS.search(part):
        return None
    clause = as_clause(part) or ""
    phrase = as_topic(part) or ""
    if not phrase and not clause:
        return None
    rank = _rank(phrase or clause, part)
    return Topic(phrase, min(rank, 2) if clause else rank + lower, clause)


def _tells_who(part: str, at: int) -> bool:
    """ "ADON renal", "EM", "chair of governors": the title that notes on a person begin with."""
    tokens = part.split()
    if not tokens:
        return True
    title = tokens[0].isupper() and tokens[0].isalpha() and 1 < len(tokens[0]) < 6
    short = len(tokens) <= 2 and (title or tokens[-1] in ("team", "lead", "head", "boss") or len(tokens) == 1)
    does = at < 3 and fold(tokens[0]) in shorthand.WHO_THEY_ARE
    return does or is_a_person([fold(t) for t in tokens[:4]]) or (at < 2 and short)


def _wanted(rest: str) -> bool:
    it = re.search(r"(?:^|\s)(?:it|this|that|me|I)(?:\s|$)", rest)
    quality = " " not in rest.strip() and rest.endswith(("al", "ive", "ous", "ful", "ble", "ic", "ed"))
    return (
        1 <= len(rest.split()) <= 14 and not it and not quality and not _UNSURE.search(rest) and not _TAG.search(rest)
    )


def _rank(phrase: str, said: str) -> int:
    """What troubles them comes first, what they plan next; conditions and hobbies last."""
    if _MINOR.search(phrase):
        return MINOR
    if len(phrase.split()) == 1:
        return 5
    if _TROUBLE.search(said):
        return 1
    return 2 if phrase.split()[0].endswith("ing") or phrase.startswith("the move ") else 3
