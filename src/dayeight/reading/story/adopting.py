"""Mail that says little by itself belongs to the application in whose thread, or from whose people, it comes."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from dayeight.reading.kinds.model import MailRead
from dayeight.reading.messages import Message
from dayeight.reading.people import is_machine, platform_of


def adopted(messages: Sequence[Message], reads: Sequence[MailRead], own: Collection[str]) -> list[MailRead]:
    """The same readings, the oldest first, with the mail of people at work on an application given to it.

    Such a mail keeps its kind `unrelated` (it tells that they met, or a friendly word); the candidate's own becomes
    `own_other`. Lists, reports and addresses that many share are left out.
    """
    by_id: dict[str, str] = {}
    by_person: dict[str, str] = {}
    found: list[MailRead] = []
    for message, read in zip(messages, reads, strict=True):
        is_own = message.from_.email in own
        others = [p.email for p in (message.to if is_own else (message.from_,)) if _is_ones_own(p.email, own)]
        if not read.application and read.kind == "unrelated" and not message.is_bulk and not message.is_report:
            thread = (message.in_reply_to, *reversed(message.references))
            places = [by_id[name] for name in thread if name in by_id]
            places += [by_person[email] for email in others if email in by_person]
            if places and (is_own or others):
                read = replace(read, application=places[0], kind="own_other" if is_own else read.kind, review=False)
        if read.application:
            if message.message_id:
                by_id[message.message_id] = read.application
            named = [who.email for who in read.people if _is_ones_own(who.email, own)]
            by_person.update(dict.fromkeys([*others, *named], read.application))
        found.append(read)
    return found


def _is_ones_own(email: str, own: Collection[str]) -> bool:
    return bool(email) and email not in own and not platform_of(email) and not is_machine(email)
