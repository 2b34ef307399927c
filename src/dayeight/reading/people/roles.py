"""The job a message is about: what its subject, its text and its calendar part call it, each with its weight."""

from __future__ import annotations

import re
from collections.abc import Collection
from itertools import islice
from typing import NamedTuple

from dayeight.reading.people.names import is_house
from dayeight.reading.people.role_places import TAIL, titles_in
from dayeight.reading.people.title_words import head_in, is_place

_REACH = 6_000  # characters of a text: who names the job does so early
_LONGEST = 90
_MOST = 60  # places that may name a title

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
# What an office puts before a title: "CRA/26/03 - ", "331-AV-26-207 ", "2026-1187 ", "JR1002 ".
_CODE = re.compile(
    r"^(?:(?=[\w/.-]*\d)(?:[A-Z]{1,6}|\d{2,})[\w.]*(?:[/-][\w.]+)+|[A-Z]{1,4}-?\d{3,}\w*"
    r"|\d{4,}[\w/-]*)\b\s*[-–—:|,]*\s+(?=\S)"
)
_BEFORE_CODE = re.compile(
    r"^(?:re: )?(?:(?:job|vacancy|post|your) )?(?:search|competition|requisition|posting|job|ref(?:erence)?|vacancy)"
    r"(?: (?:no|number|id)\b)?[ :#.]+(?=[A-Z#-]*\d)",
    re.IGNORECASE,
)
# The grade of a post, which is no part of its title, and what is told behind it; a teacher's is the pupils'.
_GRADE = re.compile(
    r"(?<!teacher)(?:,? \(|, ?| [-–—] )(?:(?:pay|salary|nhs|afc|njc|job|civil service) )?"
    r"(?:grade|band|scale|step|tier|level|spine(?: point)?|range):? ?"
    r"(?-i:[A-Z]{0,3}\d{1,2}[a-z]?|[A-Z]|[IV]{1,3})(?=\s*(?:[.,;:()|/–-]|$)).*$",
    re.IGNORECASE,
)
REQUISITION = re.compile(
    r"\b(?:[A-Z]{1,5}[-_]?\d{4,8}|[A-Z]{1,3}-\d{2,8}|[A-Z]{2,5}/\d{2,4}/\d{2,5}|[A-Z]{2,5}/\d{2,6}|(?:#"
    r"|\b(?:[Jj]ob|[Rr]eq|[Rr]ef(?:erence)?"
    r"|[Rr]equisition|[Vv]acancy)\.? (?:ID|No\.?|[Nn]umber|#)?:? ?#?)\d{3,9})\b"
)
_PLACE = re.compile(
    r"\s*[,(–-]\s*\(?(?:remote|hybrid|on-?site|full[- ]time|part[- ]time|contract|permanent"
    r"|temporary|fixed[- ]term|home ?office|m/w/d)\b.*$",
    re.IGNORECASE,
)
_NOT_TITLE = re.compile(
    r"^(?:immediate|heads|hi|hello|dear|hey|thank|thanks|your|you|we|our|please|re|update|application|interview"
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


# What a candidate is given to do: "Copywriter writing task", "Data Engineer take-home".
_TASK = (
    r"(?<!\bin )(?<!, )(?:(?:our |the )?(?:(?:online|technical|coding|writing|design|skills|practical|home|aptitude) )*"
    r"(?:take[- ]?home|case study|homework|exercise|challenge|task|assignment|assessment|(?-i:test))"
    r"(?: (?:exercise|challenge|task|assignment|test|assessment|project))?)"
)
# What a subject says behind a title: "Education Officer post at the museum", "Backend Engineer Challenge".
_AROUND = re.compile(
    r"\s+(?:(?:role|position|post|job|vacancy|opening) (?:at|in|with|for|on)\b.*|challenge|interview test"
    r"|interview\b.*|<>.*|ad|advert|eoi|(?-i:pool)|#\d+\b.*"
    r"|(?:roles|positions|posts|jobs|vacancies|openings|opportunities)(?: (?:at|in|with|near|around)\b.*)?"
    rf"|{_TASK})$",
    re.IGNORECASE,
)
# What may follow a title: a field behind a dash, or small words.
_FURTHER = re.compile(r"(?: [-–])?(?: (?!(?:at|with|from|by|for|to|on|in|is|and|has|will)\b|\d)[\w+#.&'’]{1,20}){1,4}")
# "Technical Lead - Java" is one title only if subject and text both write it so.
_DASHED = re.compile(r"\w [-–—] \w")


# A field in brackets, and what else stands in brackets behind a title.
_FIELD = re.compile(r"[a-z] \(([A-Z][a-z]+(?:(?: &| and)? [A-Z][a-z]+)?)\)\s*$")
_CONTRACT = re.compile(
    r"\b(?:cover|leave|term|time|remote|hybrid|contract|temporary|permanent|maternity|paternity|part|full|days?|nights?"
    r"|shifts?|site|office|junior|senior|casual|relief|freelance|intern|internship|urgent|new|ref|job|req|closed|agency"
    r"|graduate|seasonal|reduced|flexible|weekends?|evenings?|bank|locum)\b",
    re.IGNORECASE,
)
# What a subject tells behind a dash, and no field of a title.
_EVENT = re.compile(
    r"\b(?:meeting|stage|round|screen|invitation|invite|interview|chat|call|update|outcome|offer)s?\b", re.I
)


# What behind a title's comma is no field of it: a contract, a unit of the house, a place with its state.
_BEHIND = re.compile(
    r"^(?:(?:maternity|paternity|parental)\b|(?:full|part|fixed)[- ](?:time|term)\b|(?:ftc|mps|ups|job ?share"
    r"|term[- ]time|permanent|temporary|casual)\b)"
    r"|^(?-i:[A-Z]\w+(?: [A-Z]\w+)?(?:, [A-Z]{2}| (?:NSW|QLD|VIC|WA|SA|TAS|ACT|NT))$)"
    r"|^(?-i:Co\.? [A-Z])|^(?-i:[A-Z]\w+) (?:branch|office|store|depot|campus|site)$",
    re.IGNORECASE,
)
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
    for weight, raw, sure in islice(titles_in(_REPLY.sub("", subject)[:400], text, summaries), _MOST):
        title = clean_title(raw, _DASHED.search(raw) is not None and text.count(raw) > 0 and subject.count(raw) > 0)
        title = _without_names(_without_place(title, text), excluded)
        title = _with_field(title, subject, text, excluded)
        if not title or not _is_title(title, weight, sure):
            continue
        key = title_key(title)
        if key in excluded or (not head_in(title) and _is_in_names(key, excluded)):
            continue
        before = found.get(key, (0, title))
        found[key] = (max(before[0], weight) + min(before[0], 2), before[1])
    return sorted(
        (RoleVote(title, weight) for weight, title in found.values()), key=lambda vote: (-vote.weight, vote.title)
    )


def clean_title(raw: str, whole: bool = False) -> str:
    """A title without requisition numbers, gender marks, places and what stands around it; "" if nothing is left.

    `whole` keeps what stands behind a dash.
    """
    title = raw.split("\n")[0].strip(" \t\"“”„'*•-–—:;|")
    title = _GRADE.sub("", _GENDER.sub("", title))
    title = re.sub(
        r"^.*\b(?:Bewerbung|Stelle) als (?:eine?n? )?|^(?i:(?:(?:ihre|deine|votre|your|je|uw) )?"
        r"(?:bewerbung|candidature|sollicitatie|candidatura)\s*:?\s+(?:als |para )?)",
        "",
        title,
    )
    title = re.sub(r"\s+20\d\d$", "", title)
    title = _CODE.sub("", _BEFORE_CODE.sub("", title))
    title = _NUMBER.sub(" ", re.sub(r"\b[A-Z]{2,5}/\d{2,6}\b", "", title))
    title = re.sub(
        r"^(?:kennenlernen|einladung|bewerbung|application|vacancy|interview|offer|competition"
        r"|letter of intent)s?:?\s+(?=\S+\s)",
        "",
        title.strip(),
        flags=re.IGNORECASE,
    )
    title = re.split(r"\s+(?:on|by|with|before|until|from)\s+", title)[0]
    title = _PLACE.sub("", title)
    title = re.split(r"\s+/\s+(?=Application|Bewerbung|Candidature)", title)[0]
    title = re.split(r"\s+[|•·]\s+|;" if whole else r"\s+[|•·]\s+|\s+[-–—]\s+|;", title)[0]
    title = _END.split(title)[0]
    head, comma, tail = title.partition(", ")
    title = head if comma and (is_place(tail) or tail[:1].isdigit() or _BEHIND.search(tail)) else title
    if not head_in(title.partition("(")[2]) and not _is_field(title):
        title = re.sub(r"\s*\([^)]*\)?\s*$", "", title)
    title = re.sub(r"\s+(?:role|position|opening|vacancy|job)$", "", title, flags=re.IGNORECASE)
    around = _AROUND.search(title)
    if around is not None and head_in(title[: around.start()]):
        title = title[: around.start()]
    before, _, behind = title.rpartition(" for ")
    behind = re.sub(r"^(?:the|our|an?) (?:post of |role of |position of )?", "", behind)
    title = behind if before and head_in(behind) and not head_in(before) else title
    before, _, behind = title.partition(" (")
    title = behind if head_in(behind) and not head_in(before) else title
    title = re.sub(
        r"^(?:chat|call|talk|news|question|interview|meeting|trial|note|word) (?:about|on|re"
        r"|for) ",
        "",
        title,
        flags=re.I,
    )
    title = re.sub(r"^(?:the|an?|our|your|le|la|die|der|als)\s+", "", title, flags=re.IGNORECASE)
    title = " ".join(title.split()).rstrip(" .,;:!?-–\"“”'*()[]").lstrip(" ,;:!?-–\"“”'*()[]")
    title += ")" if title.count("(") > title.count(")") else ""
    return title if 2 < len(title) <= _LONGEST else ""


def _is_field(title: str) -> bool:
    """Whether a title ends in its field in brackets: "Civil Engineer (Highways)", not in a place or a contract."""
    found = _FIELD.search(title)
    return found is not None and not is_place(found[1]) and not _CONTRACT.search(found[1])


def _without_place(title: str, text: str) -> str:
    """A title without the place of work behind its comma, where the text shows that it is one."""
    head, comma, tail = title.rpartition(", ")
    if comma and len(tail) < 30 and head_in(head) and not head_in(tail):
        if f"{head}" in text and title not in text:
            return head  # "a Conveyancer" of the subject's "Conveyancer, Harrogate"
        place = re.escape(tail.split(",")[0])
        if text.count(tail.split(",")[0]) > 1 and re.search(
            rf"\b(?:in|near|from|to|at our|our|Location:|based in|Standort:|Ort:) {place}\b"
            rf"|\b{place} (?:office|site|plant|area|campus)\b",
            text,
        ):
            return head
    head, inside, tail = title.rpartition(" in ")
    if inside and head_in(head) and (is_place(tail) or (title not in text and f"{head}" in text and " " not in tail)):
        return head
    return title


def _without_names(title: str, others: set[str]) -> str:
    """A title without the employer's name before or behind its comma: "Executive Officer, Department of Harbours"."""
    head, comma, tail = title.rpartition(", ")
    if comma and title_key(head) in others and " " in head and head_in(tail) and not head_in(head):
        return tail
    if not comma:
        head, inside, house = title.partition(" for ")  # "a Head of Lettings for Trelawny Homes"
        return head if inside and is_house(house) and head_in(head) else title
    return head if is_house(tail) and title_key(tail) in others else title


def _with_field(title: str, subject: str, text: str, others: set[str]) -> str:
    """The title with what follows it in subject and text alike: "Technical Lead - Java", "Animatrice jeunesse"."""
    if not title or title not in subject or title not in text:
        return title
    for match in _FURTHER.finditer(subject, subject.find(title) + len(title)):
        words = match[0].split()
        for count in range(len(words), 0, -1):
            further = subject[match.start() : match.start() + len(" ".join(words[:count])) + 1].rstrip()
            bare = further.strip(" -–")
            if title_key(bare) in others or _EVENT.search(bare) or _AROUND.search(f"{title}{further}"):
                return title
            fits = f"{title}{further}" in text and not is_place(bare) and not TAIL.search(f"x {bare}")
            if bare and further[-1] not in "-–" and fits:
                return f"{title}{further}"
        break
    return title


_SHORT = {
    "sr": "senior", "jr": "junior", "mgr": "manager", "asst": "assistant", "assoc": "associate", "exec": "executive",
    "eng": "engineer", "dev": "developer", "coord": "coordinator", "admin": "administrator", "ops": "operations",
    "rep": "representative", "dir": "director", "tech": "technician",
}  # fmt: skip


def title_key(title: str) -> str:
    """A title for comparing: small letters, single spaces and no short forms."""
    return " ".join(_SHORT.get(word, word) for word in re.findall(r"\w+", title.lower()))


def _is_in_names(key: str, others: set[str]) -> bool:
    """Whether a title is made of the words of a name: of the employer's or a person's."""
    return any(set(key.split()) <= set(other.split()) for other in others)


def _is_title(title: str, weight: int, sure: bool) -> bool:
    if (_DESKS.fullmatch(title) and weight < 8) or len(title.split()) > 10:
        return False
    if re.search(r":(?!in\b)", title) or re.match(
        r"(?:cv|resume|application|interview|your|interest|details|invitation)\b", title, re.IGNORECASE
    ):
        return False
    needed = 6 if title.startswith("Technical ") else 8
    if _NOT_TITLE.match(title) and not (
        head_in(title) and len(title.split()) > 1 and weight >= needed and title[0].isupper()
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
    if title[0].isupper() and ((weight >= 10 and len(title) > 5) or sure):
        return True
    return weight >= 9 and title[0].isupper() and len(title.split()) >= 2
