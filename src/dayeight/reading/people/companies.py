"""The employer a message names: what From, subject, text and signature call it, each with its weight."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import NamedTuple

from dayeight.core.search import company_key
from dayeight.reading.messages import Message
from dayeight.reading.people.names import (
    WORD,
    abbreviates,
    adds_before,
    adds_words,
    bare_company,
    is_no_company,
    is_person,
    without_desk,
)
from dayeight.reading.people.title_words import head_in
from dayeight.reading.platforms import (
    domain_label,
    employer_domain,
    is_desk,
    is_free,
    is_machine,
    platform_of,
    tenant_of,
)

_REACH = 6_000
_SURE = 6  # what a name has that stands in a place of companies
_SMALL = r"(?:&|and|of|the|for|de|du|des|der|und|für|et|y|la|le|van|von|den|am|im|zu|zur|del|della|do|da|het|i)"
_NAME = (
    rf"({WORD}(?:[ \t]+(?:{_SMALL}[ \t]+){{0,2}}{WORD}){{0,5}}(?:,? (?:Inc|Ltd|LLC|GmbH|Co|Corp"
    rf"|S\.A|AG|SE|KG|LLP|PLC|plc|Cie)\.?)?)"
)

_CLIENT: tuple[tuple[int, str], ...] = (
    (9, rf"\b(?:our|my|the) client,? (?:at |is )?{_NAME}"),
    (9, rf"\bon behalf of (?:our client,? |my client,? )?{_NAME}"),
    (
        8,
        rf"\b(?:in front of|put(?:ting)? you (?:forward )?(?:to|for|with)|put(?:ting)? your \w+ (?:forward )?(?:to"
        rf"|in to)|[Ss]ubmitted you to|sent your (?:CV|cv|resume|profile) to|phone (?:to|with)"
        rf"|a no from|a yes from) (?:the )?{_NAME}",
    ),
    (9, rf"(?m:^[ \t•*-]*(?:Company|Client|Employer|Organi[sz]ation|Firma|Entreprise)[ \t]*:[ \t]*){_NAME}"),
)
_SUBJECT = (
    (
        6,
        rf"\b(?:[Aa]pplication|[Aa]pplying|[Aa]pplied|[Aa]pply|[Ii]nterest|[Ii]nterview|[Cc]andidacy"
        rf"|[Ii]nterest in joining|[Aa]ssessment|[Oo]ffer|[Bb]ewerbung|[Cc]andidature|[Oo]pportunit(?:y"
        rf"|ies)|[Rr]ole|[Pp]osition|[Cc]areers?|[Jj]ob|[Ii]nterviewing|[Ss]ubmission|[Ii]nterest in working"
        rf"|[Ss]creen) (?:to|at|with|in|from|bei|chez|for|was sent to|@) (?:the )?{_NAME}",
    ),
    (
        5,
        rf"\b(?:was sent to|[Ww]elcome to|[Tt]hanks? (?:you )?from|from all of us at|[Nn]ote from"
        rf"|[Uu]pdate from|[Mm]essage from|[Nn]ews from|[Yy]our (?:data|candidate profile"
        rf"|account|profile) (?:at|with)|[Mm]eet|[Mm]eeting) (?:the )?{_NAME}",
    ),
    (5, rf"^{_NAME} (?:sent you|has (?:requested|invited|asked)|invited you|[-–—|:/] )"),
    (5, rf"^{_NAME}(?:: | [-–—|/] )"),
    (4, rf"(?: [-–—|@/] |\bat ){_NAME}(?: [-–—|@(]|$)"),
    (4, rf"\b[Yy]our (?:the )?{_NAME} (?:application|interview|assessment|offer|candidacy|account|profile|test)\b"),
    (4, rf"\b(?:for|from|at|with) (?:the )?{_NAME}[!.]?$"),
    (
        5,
        rf"^(?:Confirmed|Invitation|Updated [Ii]nvitation|Cancell?ed|New [Ee]vent|Cancell?ed [Ee]vent"
        rf"|Accepted|Rescheduled): (?:the )?{_NAME} (?:intro|interview|call|chat|phone|screen|technical"
        rf"|first|final|video|onsite|panel|conversation)\b",
    ),
)
_TEXT = (
    (
        6,
        rf"\b(?:apply(?:ing)? (?:to|at|with)|applied (?:to|at|with)|[Aa]pplication (?:to|at"
        rf"|with)|(?:role|position|opening|job|vacancy|post|opportunity|opportunities|career"
        rf"|roles|positions|Stelle|interview|team) (?:at|with|bei|chez)|was sent to|were sent to"
        rf"|interest in (?:joining |working (?:at|for|with) |a career (?:at|with) |the team at )?"
        rf"|(?:joining|join) (?:us at |the team at )?|[Ww]elcome to|employment (?:at|with)"
        rf"|working (?:at|for)|work (?:at|for)) ?(?:the )?{_NAME}",
    ),
    (
        6,
        rf"\b(?:all of us at|everyone at|here at|us at|the team at|behalf of|from the|colleagues at"
        rf"|friends at|over at|meet us at|[Tt]alent @|[Pp]eople @) (?:the )?{_NAME}",
    ),
    (5, rf"\b[\w'’-]{1, 30} (?:here )?(?:from|at|with|of) (?:the )?{_NAME} here\b"),
    (
        5,
        rf"\b(?:[Tt]he|[Yy]our|[Tt]eam) (?:the )?{_NAME} (?:[Tt]eam|[Rr]ecruit\w+|[Tt]alent|[Hh]iring"
        rf"|[Pp]eople|HR|[Cc]areers|[Ii]nterview|[Aa]pplication|office|group)\b",
    ),
    (5, rf"\b(?:an?|the) (?:the )?{_NAME} employee\b"),
    (5, rf"\b(?:by|with) (?:the )?{_NAME} (?:for|as) (?:the|a|our)\b"),
    (
        5,
        rf"(?:^|\. |\n){_NAME} (?:has (?:requested|asked|invited|received)|would like|is (?:pleased"
        rf"|delighted|excited|happy|hiring|looking|an equal)|have received|invites|wants)\b",
    ),
    (4, rf"\b(?:for|at|from|with|to|bei|von|chez|@) (?:the )?{_NAME}"),
    (4, rf"(?:[-–—|:] |\bWhat ){_NAME} (?:interview|phone screen|intro|call|chat|with)\b"),
    (5, rf"\b(?:[Gg]reetings|[Rr]egards|[Hh]ello) from (?:the )?{_NAME}"),
    (5, rf"\bThis is \w{1, 30} (?:from|at|with) (?:the )?{_NAME}"),
)
_AS = tuple((weight, re.compile(pattern)) for weight, pattern in _CLIENT)
_SUBJECT_RE = tuple((weight, re.compile(pattern)) for weight, pattern in _SUBJECT)
_TEXT_RE = tuple((weight, re.compile(pattern)) for weight, pattern in _TEXT)
_SENDER = (
    re.compile(r"^[^|,(@]{2,60}?\s+(?:at|from|@|of|bei|chez|with)\s+(.{2,60})$"),
    re.compile(r"^[^|,(@]{2,60}?\s*[|,·•/–-]\s+(.{2,60})$"),
    re.compile(r"^[^|,(@]{2,60}?\s*\(([^()]{2,60})\)$"),
)
_VIA = re.compile(
    r"\s+(?:via|through|by|über|using)\s+\w[\w .]{1,30}$|\s*\((?:via )?(?:Greenhouse|Lever"
    r"|Ashby|Workday|Workable|LinkedIn|Indeed)\)$",
    re.IGNORECASE,
)
_RUN = re.compile(rf"{WORD}(?:[ \t]+(?:{_SMALL}[ \t]+){{0,2}}{WORD}){{0,5}}")
_UMLAUTS = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ß": "ss", "ø": "oe", "å": "aa"}
)
_SIGNATURE_CUT = re.compile(r"\s+[|·•–—-]\s+|,\s+|\s+(?:at|@|bei|chez)\s+|\s*\|\s*|\s{2,}")


class CompanyVote(NamedTuple):
    """A name as a message writes it, and how surely it is the employer's.

    `is_client`: an agency calls it its client. `firm`: it stands alone in From, a signature or on a line, so that
    nothing of the sentence is in it.
    """

    name: str
    weight: int
    is_client: bool = False
    firm: bool = False


def company_votes(message: Message, text: str, own: Collection[str], people: Collection[str] = ()) -> list[CompanyVote]:
    """The names by which a message calls the employer, surest first.

    `text` is what is read of its body; `own` are the candidate's addresses; `people` are names of persons, which
    are no company. A name that the sender's domain spells ("Acme Foods" of acme-foods.example) is the surest.
    """
    labels = _labels(message, own)
    persons = {company_key(name) for name in people if name}
    found: dict[str, CompanyVote] = {}
    for weight, raw, how in _raw(message, text, own, labels):
        name = bare_company(raw)
        if head_in(name):  # "Acme for the Data Engineer .."
            name = bare_company(re.split(r" (?:for|as|in|on) ", name)[0])
        key = company_key(name)
        if not key or key in persons or is_no_company(name) or _is_part_of(key, persons):
            continue
        if head_in(name) and not _spelled(name, labels):
            continue
        if _spelled(name, labels):
            weight += 8
        elif " " not in name and how != "firm":
            weight -= 2  # a bare word behind "at" or "with" is as often a place or a person
        before = found.get(key, CompanyVote(name, 0))
        found[key] = CompanyVote(
            before.name, min(max(weight, before.weight) + (1 if before.weight else 0), 20),
            how == "client" or before.is_client, how == "firm" or before.firm,
        )  # fmt: skip
    return _folded(sorted(found.values(), key=lambda vote: (-vote.weight, vote.name)))


def _is_part_of(key: str, persons: set[str]) -> bool:
    return any(key in person.split() for person in persons)


def _folded(votes: list[CompanyVote]) -> list[CompanyVote]:
    """Joins a short form to the longer name that begins with it ("Luxan" to "Luxan Diagnostics") where that stands
    alone somewhere, and what only a sentence made longer to the short form."""
    kept: list[CompanyVote] = []
    for vote in votes:
        key = company_key(vote.name)
        for place, other in enumerate(kept):
            longer, shorter = (other, vote) if len(company_key(other.name)) > len(key) else (vote, other)
            whole, part = company_key(longer.name), company_key(shorter.name)
            if whole.endswith(f" {part}") and longer.weight >= _SURE and adds_before(shorter.name, longer.name):
                kept[place] = longer._replace(
                    weight=min(other.weight + 1, 20), is_client=vote.is_client or other.is_client
                )
                break
            if not whole.startswith(f"{part} "):
                continue
            best = longer if longer.firm and adds_words(shorter.name, longer.name) else other
            kept[place] = best._replace(weight=min(other.weight + 1, 20), is_client=vote.is_client or other.is_client)
            break
        else:
            kept.append(vote)
    return sorted(kept, key=lambda vote: (-vote.weight, vote.name))


def _labels(message: Message, own: Collection[str]) -> tuple[str, ...]:
    """What the addresses of the other side call the employer, squeezed: "acmefoods"."""
    others = (message.to + message.cc) if message.from_.email in own else (message.from_, *message.reply_to)
    found: dict[str, None] = {}
    for person in others:
        if person.email in own:
            continue
        label = domain_label(employer_domain(person.email)) or tenant_of(person.email)
        if platform_of(person.email) and person.name and _is_personal(person.name, person.email):
            continue
        if label:
            found[re.sub(r"[\W_]", "", label)] = None
    return tuple(found)


def _spelled(name: str, labels: tuple[str, ...]) -> bool:
    """Whether a domain spells a name, whole or by the beginnings of its words; umlauts may be two letters there."""
    forms = {name, name.translate(_UMLAUTS)}
    return any(abbreviates(label, form) for label in labels for form in forms)


def _raw(message: Message, text: str, own: Collection[str], labels: tuple[str, ...]) -> Iterator[tuple[int, str, str]]:
    subject = message.subject[:400]
    body = text[:_REACH]
    signature = message.signature[:1_500]
    is_own = message.from_.email in own
    if not is_own:
        yield from ((weight, name, "firm") for weight, name in _from_sender(message))
    for weight, pattern in _AS:
        for match in pattern.finditer(f"{subject}\n{body}"):
            yield weight, match[1], "client"
    for weight, pattern in _SUBJECT_RE:
        for match in pattern.finditer(
            re.sub(r"^(?:(?:re|aw|fwd?|wg|fw|tr)\s*:\s*)+", "", subject, flags=re.IGNORECASE)
        ):
            yield weight, match[1], ""
    for weight, pattern in _TEXT_RE:
        for match in pattern.finditer(f"{subject}\n{body}"):
            yield weight - (1 if is_own else 0), match[1], ""
    if not is_own:
        yield from ((weight, name, "firm") for weight, name in _from_signature(signature, body))
    if labels:
        for match in _RUN.finditer(f"{subject}\n{body}\n{signature}"):
            for piece in _pieces(match[0]):
                if _spelled(piece, labels):
                    yield 4, piece, ""


def _pieces(run: str) -> Iterator[str]:
    """A run of capitalised words and its parts, of which one may be what a domain spells."""
    words = run.split()
    for begin in range(len(words)):
        for end in range(len(words), begin, -1):
            yield " ".join(words[begin:end])


def _from_sender(message: Message) -> Iterator[tuple[int, str]]:
    shown, email = message.from_
    platform = platform_of(email)
    if platform is not None and platform.does not in ("ats", "assessment", "video_interview"):
        return
    name = _VIA.sub("", shown).strip()
    for pattern in _SENDER:
        found = pattern.match(name)
        if found is not None and without_desk(found[1]):
            yield 7, without_desk(found[1])
            return
    if _is_personal(name, email):
        return
    if platform is not None or is_machine(email) or is_desk(email) or without_desk(name) != name or not is_person(name):
        bare = without_desk(name)
        if bare and (platform is None or company_key(bare) != platform.name):
            yield 8, bare


def _is_personal(name: str, email: str) -> bool:
    """Whether a sender is a person by name and address: "Gus <gus@..>", "Kelly Marsh <kelly.marsh@..>", free mail."""
    words = [re.sub(r"\W", "", word) for word in name.casefold().split()]
    local = re.sub(r"[\W\d_]", "", email.partition("@")[0])
    if not words or is_machine(email) or is_desk(email):
        return False
    return (
        is_free(email) or local in ("".join(words), words[0][:1] + words[-1]) or (len(words) == 1 and local == words[0])
    )


def _from_signature(signature: str, body: str) -> Iterator[tuple[int, str]]:
    lines = [line.strip(" *_-\t") for line in signature.split("\n") if line.strip()]
    tail = [line.strip(" *_-\t") for line in body.split("\n") if line.strip()]
    for weight, line in (
        [(5, line) for line in lines] + [(4, line) for line in tail[-3:]] + [(3, line) for line in tail[:2]]
    ):
        if len(line) > 90 or (re.search(r"https?:|@\w|\b\d{4,}\b", line) and "|" not in line and "  " not in line):
            continue
        pieces = [piece for piece in _SIGNATURE_CUT.split(line) if piece]
        if len(pieces) == 1 and not _RUN.fullmatch(without_desk(line)):
            continue
        if len(pieces) > 2 and all(" " not in piece for piece in pieces[1:]):
            pieces = pieces[:1]  # "Brightharbor Staffing | Buffalo - Erie": places
        for piece in pieces[-2:] if len(pieces) > 1 else pieces:
            bare = without_desk(piece.strip(" .,"))
            if bare and _RUN.fullmatch(bare) and not head_in(bare):
                yield weight if len(pieces) == 1 or piece is pieces[-1] else weight - 1, bare
