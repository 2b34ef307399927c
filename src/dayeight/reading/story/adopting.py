"""Mail that says little by itself belongs to the application in whose thread, or from whose people, it comes."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from dayeight.core.search import company_key
from dayeight.core.slugs import slug
from dayeight.reading.kinds.model import Contact, Kind, MailRead
from dayeight.reading.messages import Message
from dayeight.reading.people import (
    company_votes,
    contacts_of,
    employer_domain,
    is_machine,
    names_in,
    platform_of,
)
from dayeight.reading.people.names import abbreviates, is_person
from dayeight.reading.platforms import domain_label, is_desk
from dayeight.reading.story.cues import MARKS, PUT_FORWARD

# What a company has in the weighing of names that stands in a place of companies.
_PLAIN = 4
# One word of more letters than this stands for a company's longer name.
_LONG = 5


def adopted(messages: Sequence[Message], reads: Sequence[MailRead], own: Collection[str]) -> list[MailRead]:
    """The same readings, the oldest first, with the mail of people at work on an application given to it.

    Such a mail keeps its kind `unrelated` (it tells that they met, or a friendly word); the candidate's own becomes
    `own_other`. Lists, reports and addresses that many share are left out.
    """
    by_id: dict[str, str] = {}
    by_person: dict[str, str] = {}
    found: list[MailRead] = []
    clients = _clients(messages, reads, own)
    client_of: dict[str, str] = {}
    answered = _answered(messages, reads, own)
    companies = {read.application: read.company for read in reads if read.application and read.company}
    for message, read in zip(messages, reads, strict=True):
        is_own = message.from_.email in own
        others = [p.email for p in (message.to if is_own else (message.from_,)) if _is_ones_own(p.email, own)]
        if not read.application and read.kind == "unrelated" and not message.is_bulk and not message.is_report:
            thread = (message.in_reply_to, *reversed(message.references))
            places = [by_id[name] for name in thread if name in by_id]
            places += [by_person[email] for email in others if email in by_person]
            if not places and not is_own and is_person(message.from_.name):
                places = answered.get(message.message_id, []) or _of_house(others, companies)
            if not places and not is_own and MARKS["referred"].search(message.new_text[:3_000]):
                places = _named_in(f"{message.subject} {message.new_text[:3_000]}", companies)
                if not places and (company := _company_in(message, own)):
                    # A friend's word for the candidate begins an application as well.
                    places = [f"referred-{slug(company)}"]
                    companies[places[0]] = company
                    read = replace(read, company=company)
            if places and (is_own or others):
                people = read.people or _people_of(message, own, companies.get(places[0], ""))
                kind: Kind = "own_other" if is_own else read.kind
                read = replace(read, application=places[0], kind=kind, review=False, people=people)
        domain = next((name for email in others if (name := employer_domain(email)) in clients), "")
        if read.application and domain:
            # The one client of an agent: all that goes through the agent is about it.
            read = replace(read, application=client_of.setdefault(domain, read.application), company=clients[domain])
        if read.application:
            if message.message_id:
                by_id[message.message_id] = read.application
            named = [who.email for who in read.people if _is_ones_own(who.email, own)]
            by_person.update(dict.fromkeys([*others, *named], read.application))
        found.append(read)
    return _with_applying(messages, found, own)


def _with_applying(messages: Sequence[Message], reads: Sequence[MailRead], own: Collection[str]) -> list[MailRead]:
    """The same readings, the candidate's letter of application given to what became of it at that employer."""
    places: dict[str, set[str]] = {}
    for message, read in zip(messages, reads, strict=True):
        domain = employer_domain(message.from_.email)
        if read.application and domain and message.from_.email not in own:
            places.setdefault(domain, set()).add(read.application)
    found = []
    for message, read in zip(messages, reads, strict=True):
        if message.from_.email in own and not read.application and MARKS["applies"].search(message.new_text[:3_000]):
            at_one = [places[d] for who in message.to if (d := employer_domain(who.email)) in places]
            if at_one and len(at_one[0]) == 1:
                read = replace(read, application=next(iter(at_one[0])), kind="own_other", review=False)
        found.append(read)
    return found


def _answered(messages: Sequence[Message], reads: Sequence[MailRead], own: Collection[str]) -> dict[str, list[str]]:
    """The applications of the candidate's answers, by the message that they answer."""
    return {
        message.in_reply_to: [read.application]
        for message, read in zip(messages, reads, strict=True)
        if message.from_.email in own and read.application and message.in_reply_to
    }


def _people_of(message: Message, own: Collection[str], company: str) -> tuple[Contact, ...]:
    """The people whom a mail names; of what is in no application nobody was read."""
    mine = {who.name for who in (message.from_, *message.to, *message.cc) if who.email in own}
    return contacts_of(message, message.new_text[:3_000], own, mine, company)


def _of_house(emails: Collection[str], companies: Mapping[str, str]) -> list[str]:
    """The one application at the company whose own domain somebody writes from."""
    domains = {domain for email in emails if not is_desk(email) and (domain := employer_domain(email))}
    found = [name for name, company in companies.items() if any(spells(domain, company) for domain in domains)]
    return found if len(found) == 1 else []


def _named_in(text: str, companies: Mapping[str, str]) -> list[str]:
    """The applications whose company a text names."""
    bare = f" {company_key(text)} "
    whole = [name for name, company in companies.items() if f" {company_key(company)} " in bare]
    named = names_in(text)
    return whole or [name for name, company in companies.items() if _begins(company_key(company).split(), named)]


def _begins(words: list[str], named: Collection[str]) -> bool:
    """Whether one of the names is the beginning of a company's: "Wattle Creek" of Wattle Creek Primary School."""
    begun = [" ".join(words[:size]) for size in range(1, len(words))]
    return any(name in named for name in begun if " " in name or len(name) > _LONG)


def _company_in(message: Message, own: Collection[str]) -> str:
    """The company that a friend names, where it is plain."""
    votes = company_votes(message, message.new_text[:3_000], own)
    return votes[0].name if votes and votes[0].weight >= _PLAIN else ""


def _clients(messages: Sequence[Message], reads: Sequence[MailRead], own: Collection[str]) -> dict[str, str]:
    """The client of each agent, by the agent's domain, where its mails put the candidate forward to exactly one."""
    named: dict[str, set[str]] = {}
    for message, read in zip(messages, reads, strict=True):
        domain = employer_domain(message.from_.email)
        if not domain or message.is_bulk or not PUT_FORWARD.search(message.new_text[:5_000]):
            continue
        company = read.company
        if not company or spells(domain, company):
            votes = company_votes(message, message.new_text[:5_000], own)
            company = next((v.name for v in votes if v.weight >= _PLAIN and not spells(domain, v.name)), "")
        if company:
            named.setdefault(domain, set()).add(company)
    return {domain: next(iter(companies)) for domain, companies in named.items() if len(companies) == 1}


def spells(domain: str, company: str) -> bool:
    """Whether a domain is the company's own: made of its name."""
    return bool(company) and abbreviates(domain_label(domain), company)


def _is_ones_own(email: str, own: Collection[str]) -> bool:
    return bool(email) and email not in own and not platform_of(email) and not is_machine(email)
