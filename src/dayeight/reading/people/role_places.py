"""Where letters write the title of a job: fields, phrases, subjects, and how people say it in passing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from dayeight.reading.people.names import is_titled
from dayeight.reading.people.title_words import ends_like_work, head_in, is_head, is_level

_LONGEST = 90
_GUESS = 3  # a title only by its ending, in a subject

# One word of a title as it is written: capitals, or a small word between two such.
_CAP = (
    r"(?:\.NET|[A-ZÀ-ÞČŠŽ0-9][\w'’+#./*:-]*|\(?(?:[mfwdxMFWDX](?:/[mfwdxMFWDX*]){1,3}|all genders|gn)\)?"
    r"|e[A-Z]\w+|i[A-Z]\w+)"
)
_SMALL = r"(?:of|and|&|for|the|to|in|de|des|du|la|le|en|für|im|und|der|y|e|et|/|-|–)"
_TITLE = rf"({_CAP}(?:,?[ \t]+(?:{_SMALL}[ \t]+){{0,2}}{_CAP}){{0,9}}(?:[ \t]?\([^()\n]{{1,40}}\))?)"

_FIELD = re.compile(
    r"^[ \t>*•-]{0,6}(?:the )?(?:job|position|role|vacancy|opening|job title|position title"
    r"|post|title|topic|jd|(?:you )?applied for|requisition|re|"
    r"stelle|position als|stellenbezeichnung|poste|puesto|application for|stellenausschreibung|vacature)"
    r"(?: title| name| applied for| you applied for)?\*?[ \t]*[:–][ \t]*\*?([^\n]{3,120})$",
    re.IGNORECASE | re.MULTILINE,
)
_TABLE = re.compile(
    r"^[ \t]*(?:vacancy|post|position|role|job title|job|position title|requisition|event"
    r"|topic)[ \t]*:?(?:[ \t]*\n\s*|[ \t]+)([A-Z][^\n]{3,80})$",
    re.IGNORECASE | re.MULTILINE,
)
# A title in small letters, by somebody who writes as he speaks: "the line cook spot", "I still need a bookseller".
_SPOKEN = re.compile(
    r"\b(?:(?:the|our|that|this) ((?:[a-z-]+ ){0,3}[a-z-]+?)(?:['’]s)? (?:role|position|post|job|spot"
    r"|seat|opening|vacancy|gig|req)\b"
    r"|(?:need|hiring|looking for|want|after|as|for|be|find|choosing|give) (?:an?|our|my|every|new) "
    r"((?:[a-z-]+ ){0,2}[a-z-]+)"
    r"|(?:list|applying|applied|application|interview|running|book"
    r"|shift|trial) (?:for|as|on) (?:the )?((?:[a-z-]+ ){0,2}[a-z-]+)"
    r"|(?:(?:job|post|role|position) of|you (?:as|to be) (?:an?|our)) ((?:[a-z-]+ ){0,2}[a-z-]+))"
)
# Where the title in such a run of small words begins anew: "note about the barista".
_BREAKING = "a an the our my your their this that about for of to as on in with and or is was be at"
_BREAKS = frozenset(_BREAKING.split())
_PHRASES: tuple[tuple[int, re.Pattern[str]], ...] = tuple(
    (weight, re.compile(pattern))
    for weight, pattern in (
        (10, rf"\b(?:[Bb]ewerbung|beworben) als (?:eine?n? )?[\"“„'*]?{_TITLE}"),
        (
            10,
            rf"\b(?:poste|emploi|puesto|plaza) (?:de |d['’]|: ?)"
            rf"{_TITLE[:-1]}(?:(?: (?:de|du|des|en|à) | d['’])[a-zà-ÿ-]{{3,15}}){{0,2}})",
        ),
        (8, rf"\b(?:role|position|job|post|Position|Role|Stelle|vacancy|opening|opportunity) [\"“„'*]?{_TITLE}"),
        (8, rf"\bals {_TITLE} (?:bei|in|an|für)\b"),
        (
            10,
            rf"\b(?:position|role|post|job|vacancy|opening|opportunity|title|Position|Role"
            rf"|Post|Stelle) (?:of|as|de|als|:|titled|called) (?:an? |our |the |unser(?:e"
            rf"|en)? )?[\"“„'*]?{_TITLE}",
        ),
        (9, rf"\b(?:job|position|role|vacancy|post|opening)(?: below| (?:in|at|with) [^.:;\n]{{3,50}})?: {_TITLE}"),
        (8, rf"\b[Tt]itle (?:would be|will be|is|being) {_TITLE}"),
        (
            9,
            rf"\b(?:the|our|a|an|this|your|new|that|open|my|their|its|his|her|Our|The|Their"
            rf"|ouverte|die) [\"“„'*]?{_TITLE}[\"”“'*]?(?: [-–] [A-Z]\w+)? (?:role|position|post|job|vacancy"
            rf"|opening|seat|requisition|posting|spot|Stelle|Position)\b",
        ),
        (
            8,
            rf"\b(?:the|our|a|an|this|your|Our|The) [\"“„'*]?{_TITLE}[\"”“'*]? (?:opportunity"
            rf"|process|interviews?|search|application|candidates?|panel|hire|offer|hiring process"
            rf"|recruitment|assessment|stage)\b",
        ),
        (
            8,
            rf"\b(?:[Aa]pplication|[Aa]pplications|[Aa]pplied|[Aa]pplying|[Cc]andidacy|[Cc]andidature"
            rf"|[Bb]ewerbung|[Ii]nterview|[Ii]nterviews|[Ii]nterest|[Cc]andidates?|[Rr]eferred you"
            rf"|[Cc]onsidered|[Oo]ffer|[Tt]est|[Aa]ssessment|[Aa]pply|shortlisting|[Mm]aterials|[Pp]rocess"
            rf"|[Nn]ext steps?"
            rf"|documents|CV|resume|CV and answers|[Ss]hortlisted|qualifications|[Ii]nterview you"
            rf"|[Ss]elected|[Ss]ubmission|[Rr]equisition \d+:?) ?(?:for|as"
            rf"|in|to|to be|als|en tant que|pour|to be our next|to the role of|to join us as)(?: (?:the"
            rf"|a|an|our|your|le poste de|la|post of|position of|role of|job of|die|der|den"
            rf"|als|next|new|eine?))* ?[\"“„'*]?{_TITLE}",
        ),
        (
            7,
            rf"\b(?:offer you the|offer for|join(?:ing)? (?:us |the team |\w+ )?as|hired? (?:as"
            rf"|for)|hiring|hiring for|looking for|search for|recruiting(?: for)?"
            r"|(?:have )?filled|being our|need(?:s)?|hire"
            rf"|next|requirement for|started an application for|seeking|wanted|(?:is|are|['’]re|['’]m) after|lose"
            rf"|replace|to be our|for our|as a|as an|in the recruitment of) (?:a |an "
            rf"|the |our |your |new |first |freelance |part-time |full-time )*[\"“„'*]?{_TITLE}",
        ),
        (
            5,
            rf"\b(?:for|as|als|pour|about|on|regarding|re) (?:the |a |an |our |your |le |la "
            rf"|die |der )?[\"“„'*]?{_TITLE}",
        ),
    )
)
_SUBJECT_CUT = re.compile(
    r"\s+(?:[-–—|·•/]|<>)\s+|\s*[:|–—]\s+|\s*[\[\]()]\s*|\s+(?:at|@|with|bei|chez|from|by)\s+(?=[A-ZÀ-Þ0-9])"
    r"|[\"“”„]|(?<=[a-z]), (?=your|we|you)|[!?]"
)
_LEADS = re.compile(
    r"^.*?\b(?:kennenlernen|einladung|application|interview|vacancy|offer|application (?:for"
    r"|as)|applying (?:for|as|to be)|applied (?:for|as|to)|candidacy for|interview(?:s)? for"
    r"|interest in"
    r"|position of|role of|post of|job of|for the|for our|for a|for an|for|as our|as a|as an"
    r"|als|pour|the|your|our|steps for|about|on|re)\s+(?=[A-ZÀ-Þ0-9])"
)
TAIL = re.compile(
    r"\s+(?:role|position|post|job|vacancy|opening|opportunity|interviews?|application|applications"
    r"|process|assessment|candidate|team|offer"
    r"|(?:online|technical) assessment"
    r"|phone screen|screen|update|onsite|panel|requisition|hiring|chat|call|conversation"
    r"|intro|loop|trial|next steps?|final|technical|position\s.*)\s*$",
    re.IGNORECASE,
)
_ADVERT = re.compile(
    r"^(?:(?:your|the|my) )?(?P<title>[\w'’/& -]{3,40}?) (?:ad|advert|advertisement|vacancy|posting|eoi"
    r"|expression of interest)$",
    re.IGNORECASE,
)
# What a subject in small letters puts before a title.
_ABOUT = re.compile(r"^(?:about|re|regarding|for|on)[: ]+(?:the |your |our )?", re.IGNORECASE)


# What stands before the title where a subject is nothing but the title.
_TRIGGER = (
    r"\b(?:appl(?:ication|ying|ied|y)|interview\w*|position|post|role|job|vacancy|selected|shortlist\w*|considered"
    r"|candidat\w+|bewerbung|sollicitatie) (?:you )?(?:for|of|as|to be|als|para|pour|au poste de|voor)\W+"
)


class Raw(NamedTuple):
    """A title as it is written, how surely it is the job, and whether its place shows that, whatever its words are."""

    weight: int
    text: str
    sure: bool


def titles_in(subject: str, text: str, summaries: tuple[str, ...]) -> Iterator[Raw]:
    """What stands in a place of titles in subject, text and calendar summaries, as it is written there."""
    for match in _FIELD.finditer(text):
        yield Raw(10, match[1], False)
    for match in _TABLE.finditer(text):
        if is_head(_last_word(match[1].split(",")[0])):
            yield Raw(9, match[1], False)
    yield from (Raw(weight, title, True) for weight, title in _spoken(text))
    whole = _whole(subject)
    whole = whole.title() if whole.islower() else whole
    if whole and re.search(rf"{_TRIGGER}(?:an? |the |our |your )?{re.escape(whole)}\b", text, re.I):
        yield Raw(8, whole, True)  # subject and text name the same
    advert = _ADVERT.match(subject)
    if advert is not None:
        yield Raw(8, advert["title"], True)
    for weight, pattern in _PHRASES:
        for source in (subject, text):
            for match in pattern.finditer(source):
                yield Raw(weight, match[1], False)
    for place, summary in enumerate((subject, *summaries)):
        for piece in _SUBJECT_CUT.split(summary[:300]):
            forms = (piece, _LEADS.sub("", piece), _ABOUT.sub("", piece))
            bares = [TAIL.sub("", TAIL.sub("", each.strip())) for each in forms]
            for bare in dict.fromkeys(bares):
                if head_in(bare):
                    yield Raw(6 if place == 0 else 7, bare, False)
                elif bare[:1].isupper() and len(bare.split()) < 6 and ends_like_work(bare) and not is_titled(bare):
                    yield Raw(_GUESS, bare, True)
    lines = [
        line for raw in text.split("\n")[:12]
        if 4 <= len(line := raw.strip(" *•-\t")) <= _LONGEST
        and re.fullmatch(_TITLE, line)
        and is_head(_last_word(line))
    ]  # fmt: skip
    for line in lines:
        yield Raw(7 if len(lines) == 1 else 4, line, False)


def _spoken(text: str) -> Iterator[tuple[int, str]]:
    """Titles in small letters, where only a title can stand."""
    for match in _SPOKEN.finditer(text):
        words = (match[1] or match[2] or match[3] or match[4]).split()
        if match[4]:
            words = words[: next((place for place, word in enumerate(words) if word in _BREAKS), len(words))]
        while any(word in _BREAKS for word in words[:-1]) and not match[3]:
            words = words[next(place for place, word in enumerate(words) if word in _BREAKS) + 1 :]
        heads = [place for place, word in enumerate(words) if is_head(word)]
        if not heads and (match[1] or match[3] or match[4]):
            # "the fencer job", "applied for tree climber": it looks like somebody's work.
            heads = [place for place, word in enumerate(words) if ends_like_work(word)]
        if heads and (match[1] or match[2] or match[4] or heads[-1] > 0):
            words = words[: heads[-1] + 1]
            words[-1] = words[-1].removesuffix("s") if is_head(words[-1].removesuffix("s")) else words[-1]
            yield 7 if match[1] or match[4] or heads[-1] > 0 else 4, " ".join(word.capitalize() for word in words)


def _whole(subject: str) -> str:
    """A subject of few words without what stands around a title, "" for a longer one."""
    bare = TAIL.sub("", re.sub(r"\s*\([^)]*\)$", "", subject.strip()))
    return bare if 1 <= len(bare.split()) <= 6 and len(bare) > 4 else ""


def _last_word(line: str) -> str:
    words = [word for word in re.findall(r"[^\W\d_][\w'’]*", re.sub(r"\(.*", "", line)) if not is_level(word)]
    return words[-1] if words else ""
