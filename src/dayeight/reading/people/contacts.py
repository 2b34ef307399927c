"""Who at the employer or agency a message names: its sender, its signature, its text, its calendar part."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace

from dayeight.errors import Unreadable
from dayeight.reading.invites import read_calendar
from dayeight.reading.kinds.model import Contact
from dayeight.reading.messages import Message
from dayeight.reading.people.names import (
    abbreviates,
    is_agency_name,
    is_organisation,
    is_person,
    is_shop,
    without_desk,
    without_letters,
)
from dayeight.reading.people.title_words import head_in
from dayeight.reading.platforms import domain_label, employer_domain, is_desk, is_machine, platform_of

_REACH = 6_000
_MOST = 12
_N = r"(?:[A-ZÀ-ÞŁŚŠŽ][\w'’-]+)"
_FULL = (
    rf"((?:(?:Dr|Prof|Mr|Mrs|Ms|Herr|Frau|Mme|M)\.? )?{_N}(?: (?:van|von|de|da|der|den|del|di"
    rf"|la|le|bin|al) ?(?:der |den |la )?| [A-Z]\. | ){_N}(?:[ -]{_N})?)"
)
_ADDRESS = re.compile(r"(?<![\w.+-])([\w.+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,4})")
_NAME_BEFORE = re.compile(_FULL + r"(?:,[^,()<>\n]{2,50})?[ \t]*[(<\[,:|/]*[ \t]*(?:e-?mail:?[ \t]*)?$")
_NAMED = re.compile(
    r"(?:\b(?:with|by|from|to|meet(?:ing)?|for|ask for|recruiter is|manager is|contact is"
    r"|host(?:ed by)?|and|speak(?:ing)? (?:to|with)|Who:|Interviewers?:?|join(?:ed by)?|chaired by"
    r"|panel:?|mit|avec|is|ist|sind)\s+|^[ \t•*-]*|\. |, )"
    + _FULL
    + r"(?:(?:, \(?| \()(?:our |the )?(?P<title>[A-Z][\w/&'’-]*(?: (?:of|and|&|for|the)? ?[A-Z][\w/&'’-]*){0,5})"
    r"|(?= (?:from our|went|will|is|has|may|and I|who|would|asked|invited|canceled|cancelled"
    r"|sent)\b)|(?=[.,;:)\n!]|$| -| –))",
    re.MULTILINE,
)
_TITLE_OF = re.compile(
    r"^[,\s–—|(-]*((?:our |the )?[A-ZÀ-Þ][\w&/'’-]+(?:[ ,]+(?:of |and |& |for |the )?[A-ZÀ-Þ&][\w&/'’-]*){0,5})"
)
# What stands for a title below a name: "Faizal | People Team".
_DEPARTMENT = re.compile(
    r"^(?:people|talent|recruit\w+|human resources|hr|staffing|hiring|personal\w*|bewerbermanagement|rrhh"
    r"|ressources humaines)(?: (?:team|ops|operations|and culture|& culture|department|acquisition|partner))?$",
    re.IGNORECASE,
)
# The first words of a sentence or a greeting, and what is no surname.
_FIRST_WORDS = """
guten hoi grüezi salut liebe lieber sehr viele beste herzliche freundliche schöne meilleures
unfortunately uncle auntie aunt dear hope glad sadly
"""
_NO_FIRST = frozenset(_FIRST_WORDS.split())
# How a person is addressed is no part of the name where first and last name are told.
_ADDRESSED = re.compile(r"^(?:Mr|Mrs|Ms|Mx)\.? (?=\S+ \S)")
_NO_LAST = frozenset(
    {
        "dr",
        "frau",
        "herr",
        "mr",
        "mrs",
        "ms",
        "mme",
        "prof",
        "grüße",
        "grüsse",
        "gruß",
        "gruss",
        "wishes",
        "salutations",
    }
)
_NO_NAME = re.compile(
    r"\b(?:Hi|Hey|Hej|Hallo|Bonjour|Good|Morning|Interview|Application|Team|Manager|Engineer|Zoom|Google"
    r"|Microsoft|Teams|Meet|Monday"
    r"|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May"
    r"|June|July"
    r"|August|September|October|November|December|Time|Dear|Hello|Thank|Thanks|Kind|Best"
    r"|Regards|Candidate|Home|Human|Resources|Street|Road|Room|Floor|Avenue|Square|Park|Wharf|Quay|Plaza|Building|Campus|Please"
    r"|Data|Product|Offer|Letter"
    r"|Background|Check|Phone|Video|Call|Hiring|Talent|Recruiting|Next|Steps|United|New|San"
    r"|Los|Senior|Junior|Staff|Lead)\b"
)  # fmt: skip


def contacts_of(
    message: Message, text: str, own: Collection[str], own_names: Collection[str], company: str = ""
) -> tuple[Contact, ...]:
    """The people on the other side, each once, in the order sender, calendar, text; "" where a part is not given.

    On the candidate's own mail they are the people it is addressed to. Desks and machines are no people.
    """
    mine = {name.casefold() for name in own_names if name}
    is_mine = message.from_.email in own
    if is_mine:
        found: Iterable[Contact] = (Contact(who.name, who.email, "") for who in (*message.to, *message.cc))
    else:
        found = _all(message, text, company)
    kept: dict[str, Contact] = {}
    for who in found:
        name = without_letters(re.sub(r"\s+", " ", who.name).strip(" ,"))
        if who.email in own or name.casefold() in mine or _is_mine(name, mine) or (not name and not who.email):
            continue
        if (
            who.email
            and not is_mine
            and (is_machine(who.email) or platform_of(who.email) or (is_desk(who.email) and not is_person(name)))
        ):
            continue
        is_org = is_mine and bool(name) and (not is_person(name) or is_shop(name)) and len(name.split()) > 1
        _merge(kept, Contact("" if is_org else name, who.email, who.title))
    for copied in () if is_mine else (*message.cc, *message.to):
        if copied.email not in own and not _nobody(copied.email):
            _complete(kept, Contact(copied.name, copied.email, ""))
    return tuple(list(kept.values())[:_MOST])


def sure_names(message: Message, own: Collection[str]) -> set[str]:
    """The names that are surely persons': who wrote, who received and answered, who is invited in a calendar part."""
    found = {
        who.name
        for who in (*message.to, *message.cc)
        if who.name and is_person(who.name) and not is_shop(who.name) and not _nobody(who.email)
    }
    shown, email = message.from_
    name = _bare_sender(shown)
    if email in own or (
        not _nobody(email) and is_person(name) and not is_shop(name) and without_desk(shown) == shown.strip()
    ):
        found.add(name)
    return found | {who.name for who in _in_calendars(message) if who.name and not _nobody(who.email)}


def _bare_sender(shown: str) -> str:
    return re.sub(r"\s+(?:via|at|from|@)\s+.*$|\s*[|(,].*$", "", shown).strip()


def _is_mine(name: str, mine: set[str]) -> bool:
    return bool(name) and any(name.casefold() in other.split() for other in mine)


def _nobody(email: str) -> bool:
    return is_machine(email) or is_desk(email) or platform_of(email) is not None


def _merge(kept: dict[str, Contact], new: Contact) -> None:
    for key, old in kept.items():
        same = bool(new.email) and new.email == old.email
        alike = _alike(new.name, old.name) and not (new.email and old.email and new.email != old.email)
        if same or alike or _address_is(new, old) or _address_is(old, new):
            longer = len(new.name.split()) > len(old.name.split()) and (not old.name or _alike(new.name, old.name))
            name = new.name if longer else old.name
            kept[key] = Contact(name, old.email or new.email, old.title or new.title)
            return
    kept[new.email or new.name.casefold()] = new


def _complete(kept: dict[str, Contact], copied: Contact) -> None:
    """Gives a person whom the text names the address under which the message was copied."""
    for key, old in kept.items():
        if not old.email and (_alike(old.name, copied.name) or _address_is(replace(copied, name=""), old)):
            kept[key] = replace(old, email=copied.email)
            return


def _alike(one: str, two: str) -> bool:
    """Whether two names are one person's: the same, or one is the other's first name."""
    a, b = one.casefold().split(), two.casefold().split()
    return bool(a and b) and (a == b or (len(a) == 1 and a[0] == b[0]) or (len(b) == 1 and b[0] == a[0]))


def _address_is(one: Contact, two: Contact) -> bool:
    """Whether an address without a name is that of a person without an address: ravi.menon@ and Ravi Menon."""
    if one.email and not one.name and two.name and not two.email:
        local = re.sub(r"[\W\d_]", "", one.email.partition("@")[0])
        words = [re.sub(r"\W", "", word.casefold()) for word in two.name.split()]
        return (
            local
            in (
                "".join(words),
                words[0],
                words[0][:1] + words[-1],
                words[0] + words[-1][:1],
                words[-1],
                words[-1] + words[0],
            )
            and len(local) > 2
        )
    return False


def _all(message: Message, text: str, company: str) -> Iterator[Contact]:
    signature = message.signature[:1_500]
    yield from _sender(message, signature, text)
    yield from _in_calendars(message)
    yield from _in_text(f"{text[:_REACH]}\n{signature}", company)


def _sender(message: Message, signature: str, text: str) -> Iterator[Contact]:
    shown, email = message.from_
    name = _bare_sender(shown)
    if (_nobody(email) or not email) and not (is_desk(email) and not shown and is_person(message.signed)):
        if is_person(name) and without_desk(name) == name and name != shown and not _NO_NAME.search(name):
            yield Contact(name, "", "")
        if is_person(message.signed) and not _NO_NAME.search(message.signed) and not _is_org(message.signed, message):
            yield Contact(message.signed, "", _title_in(signature, message.signed))
        return
    if not name and is_person(message.signed):
        name = message.signed
    is_house = " " in name and abbreviates(domain_label(employer_domain(email)), name)
    if name and (is_shop(name) or (is_house and not email.startswith(name.split()[0].casefold()))):
        return
    if name and not is_person(name) and (len(name.split()) > 1 or without_desk(name) != name):
        return
    signed = (
        message.signed
        if len(message.signed.split()) > 1 and name and message.signed.split()[0] == name.split()[0]
        else ""
    )
    yield Contact(name or signed, email, _title_in(signature, name) or _title_in(_below(text, name), name))


def _below(text: str, name: str) -> str:
    """The end of a text from the line on with which the sender signs; "" where it is not signed so."""
    lines = [line for line in text.split("\n") if line.strip()][-6:]
    first = name.split()[0] if name else ""
    begins = [place for place, line in enumerate(lines) if first and line.strip(" *_-–—").startswith(first)]
    return "\n".join(lines[begins[-1] :]) if begins else ""


def _is_org(name: str, message: Message) -> bool:
    """Whether a "person's" name is the sender's own: "Pallas Biotech" below a letter of Pallas Biotech Careers."""
    return name.casefold() in message.from_.name.casefold() or name.casefold() in message.subject.casefold()


def _title_in(signature: str, name: str) -> str:
    """The title in a signature: the piece of a line, near the name, that holds a word of a profession."""
    if not name:
        return ""
    for line in signature.split("\n")[:12]:
        for piece in re.split(r"\s+[|·•–—-]\s+|,\s+|\s*\|\s*|\s+(?:at|@|bei|chez)\s+|\s{2,}", line.strip(" *_-")):
            if (
                piece
                and piece.casefold() != name.casefold()
                and len(piece) < 60
                and (head_in(piece) or _DEPARTMENT.search(piece) is not None)
                and "@" not in piece
            ):
                return piece.strip(" ,.")
    return ""


def _in_calendars(message: Message) -> Iterator[Contact]:
    if not message.calendars or message.date is None or message.date.tzinfo is None:
        return
    for raw in message.calendars[:3]:
        try:
            invites = read_calendar(raw[:400_000], message.date.tzinfo).invites[:5]
        except Unreadable:
            continue
        for invite in invites:
            yield Contact(*invite.organizer, "")
            for guest in invite.attendees[:20]:
                yield Contact(guest.name, guest.email, "")


def _is_no_name(name: str) -> bool:
    words = name.casefold().split()
    return words[0] in _NO_FIRST or words[-1].rstrip(".") in _NO_LAST or is_organisation(name) or is_agency_name(name)


def _in_text(text: str, company: str) -> Iterator[Contact]:
    for match in _ADDRESS.finditer(text):
        before = _NAME_BEFORE.search(text[max(match.start() - 90, 0) : match.start()])
        name = before[1] if before and not _NO_NAME.search(before[1]) and not head_in(before[1]) else ""
        yield Contact(name, match[1].lower(), "")
    for match in _NAMED.finditer(text):
        name = _ADDRESSED.sub("", match[1])
        if (
            _NO_NAME.search(name)
            or _is_no_name(name)
            or head_in(name)
            or not is_person(name)
            or (company and name.casefold() in company.casefold())
        ):
            continue
        title = match["title"] or ""
        if not title:
            behind = _TITLE_OF.match(text[match.end(1) : match.end(1) + 80].split("\n")[0])
            title = behind[1] if behind else ""
        yield Contact(name, "", re.sub(r"^(?:our|the) ", "", title) if head_in(title) else "")
