"""The job a message is about: what its subject, its text and its calendar part call it, each with its weight."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from itertools import islice
from typing import NamedTuple

from dayeight.reading.people.title_words import head_in, is_head, is_level, is_place

_REACH = 6_000  # characters of a text: who names the job does so early
_LONGEST = 90
_MOST = 60  # places that may name a title

# One word of a title as it is written: capitals, or a small word between two such.
_CAP = (
    r"(?:\.NET|[A-ZÀ-ÞČŠŽ0-9][\w'’+#./*:-]*|\(?(?:[mfwdxMFWDX](?:/[mfwdxMFWDX*]){1,3}|all genders|gn)\)?"
    r"|e[A-Z]\w+|i[A-Z]\w+)"
)
_SMALL = r"(?:of|and|&|for|the|to|in|de|des|du|la|le|en|für|im|und|der|y|e|et|/|-|–)"
_TITLE = rf"({_CAP}(?:,?[ \t]+(?:{_SMALL}[ \t]+){{0,2}}{_CAP}){{0,9}}(?:[ \t]?\([^()\n]{{1,40}}\))?)"

_FIELD = re.compile(
    r"^[ \t>*•-]{0,6}(?:the )?(?:job|position|role|vacancy|opening|job title|position title"
    r"|post|title|topic|applied for|requisition|re|"
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
    r"\b(?:(?:the|our|that|this) ((?:[a-z-]+ ){0,3}[a-z-]+) (?:role|position|post|job|spot"
    r"|seat|opening|vacancy|gig|req)\b"
    r"|(?:need|hiring|looking for|want|after|as|for|be|find) an? ((?:[a-z-]+ ){0,2}[a-z-]+)"
    r"|(?:list|applying|applied|application|interview|running) (?:for|as) (?:the )?((?:[a-z-]+ ){0,2}[a-z-]+))"
)
_PHRASES: tuple[tuple[int, re.Pattern[str]], ...] = tuple(
    (weight, re.compile(pattern))
    for weight, pattern in (
        (
            10,
            rf"\b(?:position|role|post|job|vacancy|opening|opportunity|title|Position|Role"
            rf"|Post|Stelle|poste) (?:of|as|de|als|:|titled|called) (?:an? |our |the |unser(?:e"
            rf"|en)? )?[\"“„'*]?{_TITLE}",
        ),
        (10, rf"(?:poste|puesto) d['’]{_TITLE}"),
        (9, rf"\b(?:job|position|role|vacancy|post|opening)(?: below)?: {_TITLE}"),
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
            rf"|[Cc]onsidered|[Oo]ffer|[Tt]est|[Aa]ssessment|[Aa]pply|shortlisting|[Mm]aterials"
            rf"|documents|CV|resume|CV and answers|[Ss]hortlisted|qualifications) (?:for|as"
            rf"|in|to|to be|als|en tant que|pour|to be our next|to the role of|to join us as)(?: (?:the"
            rf"|a|an|our|your|le poste de|la|post of|position of|role of|job of|die|der|den"
            rf"|als|next|new|eine?))* ?[\"“„'*]?{_TITLE}",
        ),
        (
            7,
            rf"\b(?:offer you the|offer for|join(?:ing)? (?:us |the team |\w+ )?as|hired? (?:as"
            rf"|for)|hiring|hiring for|looking for|search for|recruiting for|need(?:s)?|hire"
            rf"|next|requirement for|started an application for|seeking|wanted) (?:a |an "
            rf"|the |our |your |new )*[\"“„'*]?{_TITLE}",
        ),
        (
            5,
            rf"\b(?:for|as|als|pour|about|on|regarding|re) (?:the |a |an |our |your |le |la "
            rf"|die |der )?[\"“„'*]?{_TITLE}",
        ),
    )
)
_SUBJECT_CUT = re.compile(
    r"\s+[-–—|·•/]\s+|\s*[:|–—]\s+|\s*[\[\]()]\s*|\s+(?:at|@|with|bei|chez|from|by)\s+(?=[A-ZÀ-Þ0-9])"
    r"|[\"“”„]|(?<=[a-z]), (?=your|we|you)|[!?]"
)
_LEADS = re.compile(
    r"^.*?\b(?:kennenlernen|einladung|application|interview|vacancy|offer|application (?:for"
    r"|as)|applying (?:for|as|to be)|applied (?:for|as|to)|candidacy for|interview(?:s)? for"
    r"|interest in"
    r"|position of|role of|post of|job of|for the|for our|for a|for an|for|as our|as a|as an"
    r"|als|pour|the|your|our|steps for|about|on|re)\s+(?=[A-ZÀ-Þ0-9])"
)
_TAIL = re.compile(
    r"\s+(?:role|position|post|job|vacancy|opening|opportunity|interviews?|application|applications"
    r"|process|assessment|candidate|team|offer"
    r"|phone screen|screen|update|onsite|panel|requisition|hiring|chat|call|conversation"
    r"|intro|next steps?|final|technical|position\s.*)\s*$",
    re.IGNORECASE,
)
_REPLY = re.compile(r"^\s*(?:(?:re|aw|fwd?|wg|tr|sv|antw|res|rv|fw)\s*(?:\[\d+\])?\s*:\s*)+", re.IGNORECASE)
_GENDER = re.compile(
    r"\s*[(\[]?\b(?:[mfwdxhai]|div)(?:\s?[/|*]\s?(?:[mfwdxhain]|div)){1,3}\b\*?[)\]]?|\s*\((?:all genders"
    r"|gn|x|h/f|f/h|any gender)\)",
    re.IGNORECASE,
)
_NUMBER = re.compile(
    r"\s*[\[(#]?\s*\b(?:req(?:uisition)?|job|ref(?:erence)?|id|vacancy|posting|opening|stellen-?nr)?\.?\s*(?:id"
    r"|no|nr|number|code)?\.?\s*[#:]?\s*"
    r"(?:[A-Z]{1,5}[-_ ]?\d{3,}[\w/-]*|\d{4,}[\w/-]*|[A-Z]{1,4}-\d{2,}[\w/-]*)\s*[\])]?",
    re.IGNORECASE,
)
REQUISITION = re.compile(
    r"\b(?:[A-Z]{1,5}[-_]?\d{4,8}|[A-Z]{1,3}-\d{2,8}|(?:#|\b(?:[Jj]ob|[Rr]eq|[Rr]ef(?:erence)?"
    r"|[Rr]equisition|[Vv]acancy)\.? (?:ID|No\.?|[Nn]umber|#)?:? ?#?)\d{3,9})\b"
)
_PLACE = re.compile(
    r"\s*[,(–-]\s*\(?(?:remote|hybrid|on-?site|full[- ]time|part[- ]time|contract|permanent"
    r"|temporary|fixed[- ]term|home ?office|m/w/d)\b.*$",
    re.IGNORECASE,
)
_NOT_TITLE = re.compile(
    r"^(?:hi|hello|dear|hey|thank|thanks|your|you|we|our|please|re|update|application|interview"
    r"|invitation|confirmation|next|regards"
    r"|unfortunately|congratulations|the|this|i|it|if|on|in|at|to|for|monday|tuesday|wednesday"
    r"|thursday|friday|saturday|sunday|january|february"
    r"|march|april|may|june|july|august|september|october|november|december|no|not|all|any"
    r"|phone|technical|final|first|second|zoom|teams|google"
    r"|hiring|talent|recruiting|recruitment|human|candidate|team|join|about|new|job|role|position|resume|cv)\b",
    re.IGNORECASE,
)
_DESKS = re.compile(
    r"\b(?:hiring manager|hiring team|talent (?:acquisition|team|partner)|recruit(?:ing|ment) (?:team"
    r"|coordinator|manager|partner|lead)|recruiter"
    r"|board of directors|panel member|team lead(?:er)?|hr (?:manager|team|department)|human resources"
    r"|account manager|line manager|head office)\b",
    re.IGNORECASE,
)


# "Technical Lead - Java" is one title only if subject and text both write it so.
_DASHED = re.compile(r"\w [-–—] \w")


# Where a sentence goes on behind a title.
_END = re.compile(
    r"(?<!\bSr)(?<!\bJr)(?<!\bDr)(?<!\bAsst)(?<!\bAssoc)\.\s"
    r"|, (?:which|and|please|we|at|in|conversation|with|your|thank)\b|\s+(?:at|bei|chez)\s+(?=[A-ZÀ-Þ])"
)


class RoleVote(NamedTuple):
    """A title as a message writes it, cleaned, and how surely it is the job applied for."""

    title: str
    weight: int


def role_votes(
    subject: str, text: str, summaries: tuple[str, ...] = (), others: Collection[str] = ()
) -> list[RoleVote]:
    """What subject, text and calendar summaries call the job, surest first; each title once.

    `others` are names and titles of people and of the company, which are no title of a job.
    A title that holds no word of a profession needs a place that only a title can have ("Position: ..").
    """
    found: dict[str, tuple[int, str]] = {}
    excluded = {title_key(other) for other in others}
    text = text[:_REACH]
    for weight, raw in islice(_raw_titles(_REPLY.sub("", subject)[:400], text, summaries), _MOST):
        title = clean_title(raw, _DASHED.search(raw) is not None and text.count(raw) > 0 and subject.count(raw) > 0)
        title = _with_field(_without_place(title, text), subject, text, excluded)
        if not title or not _is_title(title, weight):
            continue
        key = title_key(title)
        if key in excluded:
            continue
        before = found.get(key, (0, title))
        found[key] = (max(before[0], weight) + min(before[0], 2), before[1])
    return sorted(
        (RoleVote(title, weight) for weight, title in found.values()), key=lambda vote: (-vote.weight, vote.title)
    )


def _raw_titles(subject: str, text: str, summaries: tuple[str, ...]) -> Iterator[tuple[int, str]]:
    for match in _FIELD.finditer(text):
        yield 10, match[1]
    for match in _TABLE.finditer(text):
        if is_head(_last_word(match[1].split(",")[0])):
            yield 9, match[1]
    for match in _SPOKEN.finditer(text):
        words = (match[1] or match[2] or match[3]).split()
        heads = [place for place, word in enumerate(words) if is_head(word)]
        if heads and (match[1] or heads[0] > 0 or match[2]):
            yield 7 if match[1] or heads[0] > 0 else 4, " ".join(word.capitalize() for word in words[: heads[-1] + 1])
    for weight, pattern in _PHRASES:
        for source in (subject, text):
            for match in pattern.finditer(source):
                yield weight, match[1]
    for place, summary in enumerate((subject, *summaries)):
        for piece in _SUBJECT_CUT.split(summary[:300]):
            for each in (piece, _LEADS.sub("", piece)):
                bare = _TAIL.sub("", _TAIL.sub("", each.strip()))
                if head_in(bare):
                    yield 6 if place == 0 else 7, bare
    lines = [
        line for raw in text.split("\n")[:12]
        if 4 <= len(line := raw.strip(" *•-\t")) <= _LONGEST
        and re.fullmatch(_TITLE, line)
        and is_head(_last_word(line))
    ]  # fmt: skip
    for line in lines:
        yield 7 if len(lines) == 1 else 4, line


def _last_word(line: str) -> str:
    words = [word for word in re.findall(r"[^\W\d_][\w'’]*", re.sub(r"\(.*", "", line)) if not is_level(word)]
    return words[-1] if words else ""


def clean_title(raw: str, whole: bool = False) -> str:
    """A title without requisition numbers, gender marks, places and what stands around it; "" if nothing is left.

    `whole` keeps what stands behind a dash.
    """
    title = raw.split("\n")[0].strip(" \t\"“”„'*•-–—:;|")
    title = _GENDER.sub("", title)
    title = _NUMBER.sub("", re.sub(r"\b[A-Z]{2,5}/\d{2,6}\b", "", title))
    title = re.sub(
        r"^(?:kennenlernen|einladung|bewerbung|application|vacancy|interview|offer|competition"
        r"|letter of intent)s?:?\s+(?=\S+\s)",
        "",
        title.strip(),
        flags=re.IGNORECASE,
    )
    title = re.split(r"\s+(?:on|by|with|before|until|from)\s+", title)[0]
    title = _PLACE.sub("", title)
    title = re.split(r"\s+[|•·]\s+|;" if whole else r"\s+[|•·]\s+|\s+[-–—]\s+|;", title)[0]
    title = _END.split(title)[0]
    head, comma, tail = title.partition(", ")
    title = head if comma and is_place(tail) else title
    title = re.sub(r"\s*\([^)]*\)?\s*$", "", title) if not head_in(title.partition("(")[2]) else title
    title = re.sub(r"\s+(?:role|position|opening|vacancy|job)$", "", title, flags=re.IGNORECASE)
    title = re.sub(r"^(?:the|an?|our|your|le|la|die|der|als)\s+", "", title, flags=re.IGNORECASE)
    title = " ".join(title.split()).rstrip(" .,;:!?-–\"“”'*()[]").lstrip(" ,;:!?-–\"“”'*()[]")
    return title if 2 < len(title) <= _LONGEST else ""


def _without_place(title: str, text: str) -> str:
    """A title without the place of work behind its comma, where the text shows that it is one."""
    head, comma, tail = title.rpartition(", ")
    if comma and len(tail) < 30 and text.count(tail.split(",")[0]) > 1 and head_in(head) and not head_in(tail):
        place = re.escape(tail.split(",")[0])
        if re.search(
            rf"\b(?:in|near|from|to|at our|our|Location:|based in|Standort:|Ort:) {place}\b"
            rf"|\b{place} (?:office|site|plant|area|campus)\b",
            text,
        ):
            return head
    return title


def _with_field(title: str, subject: str, text: str, others: set[str]) -> str:
    """The title with what stands behind its dash ("Technical Lead - Java"), where subject and text both write it so."""
    if not title or not (f"{title} - " in subject or f"{title} – " in subject):
        return title
    behind = re.search(rf"{re.escape(title)} [-–] ([A-Z][\w+#.]*\w)(?=\s*(?:$|[,.;|\n]))", subject)
    if behind is None or title_key(behind[1]) in others or f"{title} - {behind[1]}" not in text:
        return title
    return f"{title} - {behind[1]}"


def title_key(title: str) -> str:
    """A title for comparing: small letters and single spaces."""
    return " ".join(re.findall(r"\w+", title.lower()))


def _is_title(title: str, weight: int) -> bool:
    if _DESKS.fullmatch(title) or len(title.split()) > 10:
        return False
    if ":" in title or re.match(
        r"(?:cv|resume|application|interview|your|interest|details|invitation)\b", title, re.IGNORECASE
    ):
        return False
    if _NOT_TITLE.match(title) and not (
        head_in(title) and len(title.split()) > 1 and weight >= 8 and title[0].isupper()
    ):
        return False
    if re.search(
        r"\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b|\d{1,2}[:.]\d{2}|https?:|@",
        title,
        re.IGNORECASE,
    ):
        return False
    if head_in(title):
        return True
    return weight >= 9 and title[0].isupper() and len(title.split()) >= 2
