"""What the addresses of the other side call the employer: the labels of their domains, and names made of them."""

from __future__ import annotations

import re
from collections.abc import Collection

from dayeight.reading.messages import Message
from dayeight.reading.people.names import abbreviates, is_organisation, is_person, is_shop
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

_UMLAUTS = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ß": "ss", "ø": "oe", "å": "aa"}
)


def labels_of(message: Message, own: Collection[str]) -> tuple[str, ...]:
    """What the addresses of the other side call the employer, squeezed: "acmefoods", also up to a hyphen."""
    whole = whole_labels(message, own)
    begun = [begin for label in whole if len(begin := label.partition("-")[0]) > 4]
    return tuple(dict.fromkeys(re.sub(r"[\W_]", "", label) for label in (*whole, *begun)))


def whole_labels(message: Message, own: Collection[str]) -> list[str]:
    """The labels of the other side's domains, and its names at services, as they are written."""
    others = (message.to + message.cc) if message.from_.email in own else (message.from_, *message.reply_to)
    return [
        label
        for person in others
        if person.email not in own
        and not (platform_of(person.email) and person.name and is_personal(person.name, person.email))
        and (label := domain_label(employer_domain(person.email)) or _house_at(person.email))
    ]


def _house_at(email: str) -> str:
    """An employer's label at a service; "" for that of a job ("staff-accountant-7@..")."""
    tenant = tenant_of(email)
    return "" if head_in(re.sub(r"[\W_]", " ", tenant)) else tenant


def labels_below(message: Message, own: Collection[str], labels: tuple[str, ...]) -> tuple[str, ...]:
    """What the address calls its house from which a message that is passed on came: an agent passes on a client's."""
    found = re.findall(
        r"^(?:From|Von|De)\s*:[^\n]{0,80}?([\w.+-]{1,64}@[\w.-]{3,80})", message.forwarded[:2_000], re.MULTILINE
    )
    domains = [employer_domain(email.lower()) for email in found if email.lower() not in own]
    names = (re.sub(r"[\W_]", "", domain_label(domain)) for domain in domains if domain)
    return tuple(name for name in names if name not in labels)


def is_spelled(name: str, labels: tuple[str, ...]) -> bool:
    """Whether a domain spells a name, whole or by the beginnings of its words; umlauts may be two letters there."""
    forms = (name,) if name.isascii() else (name, name.translate(_UMLAUTS))
    return any(abbreviates(label, form) for label in labels for form in forms)


def ends_spelled(name: str, labels: tuple[str, ...]) -> bool:
    """Whether a domain spells a name to its last word."""
    return is_spelled(name, labels) and not is_spelled(name.rpartition(" ")[0], labels)


def is_personal(name: str, email: str) -> bool:
    """Whether a sender is a person by name and address: "Gus <gus@..>", "Kelly Marsh <kelly.marsh@..>", free mail."""
    words = [re.sub(r"\W", "", word) for word in name.casefold().split()]
    local = re.sub(r"[\W\d_]", "", email.partition("@")[0])
    platform = platform_of(email)
    if not words or is_machine(email) or is_desk(email) or (platform is not None and platform.name == "workday"):
        return False
    if is_free(email) and is_shop(name):
        return False
    return (
        is_free(email)
        or local in ("".join(words), words[0][:1] + words[-1])
        or (local == words[0] and (len(words) == 1 or (is_person(name) and not is_organisation(name))))
    )
