"""Joins flows to adapters: the local person's world, with Django started only here and only when it is needed."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from dayeight.config import Config, read_config
from dayeight.core.moments import read_moment, zone
from dayeight.core.workdays import Workdays
from dayeight.errors import BadDate, Unreadable
from dayeight.flows.ports import Owner, PlanRow, World

if TYPE_CHECKING:
    from wsgiref.types import WSGIApplication

    from dayeight.core.search import Search
    from dayeight.core.steps import ApplicationPlan
    from dayeight.flows.mail_ports import Account
    from dayeight.flows.sending_ports import Post
    from dayeight.flows.sync_mail import Look, Progress, RawMail
    from dayeight.letters.own import OwnWords
    from dayeight.mail.files import RawFile
    from dayeight.mail.imap import ImapMailbox
    from dayeight.mail.secrets import Vault
    from dayeight.mail.shelf import ImapShelf
    from dayeight.reading.messages import Heading
    from dayeight.store.mail_rows import DjangoMailStore
    from dayeight.store.outbox_rows import DjangoOutbox
    from dayeight.store.own_files import OwnFiles

_LOCALTIME = Path("/etc/localtime")
_UTC = frozenset({"Etc/UTC", "Etc/UCT", "Etc/Universal", "Etc/Zulu", "UCT", "Universal", "Zulu", "Etc/GMT", "GMT"})


def local_world(config: Config | None = None) -> tuple[World, Owner]:
    """The world of the one local person: the database is made or brought up to date where that is needed.

    Raises StoreTrouble, and BadDate if DAYEIGHT_NOW is no moment. Once Django has started, the database of this
    process is settled; another `config` must come before that.
    """
    config = config or read_config()
    clock = clock_of(config)
    # Settings read the environment once, when Django starts.
    os.environ["DAYEIGHT_DATA"] = str(config.data)
    from dayeight.store.starting import start_django

    start_django()
    from dayeight.store.journal import DjangoJournal
    from dayeight.store.opening import open_store
    from dayeight.store.plan_rows import DjangoPlanRows

    owner = open_store()
    world = World(DjangoJournal(), DjangoPlanRows(), workdays_of, clock, _KeptTexts(), lambda: _own_words(config))
    return world, owner


def own_files(config: Config | None = None) -> OwnFiles:
    """The person's own templates and phrases: text files in the data folder."""
    from dayeight.store.own_files import OwnFiles

    return OwnFiles((config or read_config()).data / "templates")


def _own_words(config: Config) -> OwnWords:
    from dayeight.flows.own_templates import own_words

    return own_words(own_files(config))


class _KeptTexts:
    """All texts beside the facts: kept mail, and the letters of the outbox."""

    def forget_mentions(self, owner: Owner, mentions: Callable[[bytes], bool]) -> int:
        """Truly erase the texts of which this is true; returns how many there were."""
        return mail_store().forget_mentions(owner, mentions) + outbox().forget_mentions(owner, mentions)

    def forget_all_but(self, owner: Owner, applications: Collection[str]) -> int:
        """Truly erase the letters of applications that are not among these; returns how many there were."""
        return outbox().forget_all_but(owner, applications)


def own_world(world: World, owner: Owner) -> World:
    """The same world with its clock in the candidate's time zone, so that there is one today for all pages and words.

    Where no candidate is kept it stays the clock of this computer. One small query.
    """
    from dayeight.core.search import search_of

    candidate = search_of(world.journal.facts(owner, ()), world.workdays_of).candidate
    if candidate is None:
        return world
    try:
        place = zone(candidate.timezone)
    except BadDate:  # an import may bring a zone that this computer does not know
        return world
    clock = world.clock
    return replace(world, clock=lambda: clock().astimezone(place))


@dataclass(frozen=True, slots=True)
class Opening:
    """The steps of one application that open next if nothing else happens, and when (on the clock of `now`)."""

    application: str
    at: datetime
    plan: dict[str, Any]
    steps: list[dict[str, Any]]


# A plan changes by the clock a few times before its next step; further looks would be guesses.
_LOOKS = 8
# How many applications are asked again on one page.
_ASKED = 25


def next_opening(search: Search, application: str, found: ApplicationPlan, now: datetime) -> Opening | None:
    """What opens next: the plan asked again at its own next moments. Nothing is decided here."""
    from dayeight.core.plan import plan_one
    from dayeight.flows.plan_json import plan_json

    open_now = {(step.rule, step.to) for step in found.steps if step.due}
    moment = found.next_look
    for _ in range(_LOOKS):
        if moment is None or moment <= now:
            return None
        case, later = plan_one(search, application, moment)
        plan = plan_json(later, case)
        fresh = [step for step in plan["steps"] if step["due"] and (step["rule"], step["to"]) not in open_now]
        if fresh:
            return Opening(application, moment.astimezone(now.tzinfo), plan, fresh)
        moment = later.next_look
    return None


def later_today(world: World, owner: Owner, rows: Iterable[PlanRow]) -> list[Opening]:
    """What opens before the midnight of the world's clock in these applications, the earliest first."""
    from dayeight.core.plan import plan_one
    from dayeight.flows.make_plan import load_search

    now = world.clock()
    midnight = datetime.combine(now.date() + timedelta(days=1), datetime.min.time(), now.tzinfo)
    names = [row.application for row in rows if row.next_look is not None and now < row.next_look < midnight]
    names = names[:_ASKED]
    if not names:
        return []
    search = load_search(world, owner, names)
    found = []
    for name in names:
        if name in search.records:
            opening = next_opening(search, name, plan_one(search, name, now)[1], now)
            if opening is not None and opening.at < midnight:
                found.append(opening)
    return sorted(found, key=lambda opening: (opening.at, opening.application))


def web_application() -> WSGIApplication:
    """The web app as a WSGI application, once the world is open; its pages are found through Django's settings."""
    from django.core.handlers.wsgi import WSGIHandler

    return WSGIHandler()


def workdays_of(country: str | None, region: str | None) -> Workdays:
    """The business days of a place; the holiday library is loaded when a year is first asked for."""
    from dayeight.calendars.public_holidays import workdays

    return workdays(country, region)


def clock_of(config: Config) -> Callable[[], datetime]:
    """The clock, in this computer's time zone: the real one, or the moment that stands in for it.

    Raises BadDate if that is no moment.
    """
    here = system_zone()
    if config.now is None:
        return lambda: datetime.now(here)
    try:
        moment = read_moment(config.now, here).astimezone(here)
    except BadDate as error:
        raise BadDate(f"DAYEIGHT_NOW: {error}", "Write it as 2026-11-10T10:30+00:00, or leave it out.") from None
    return lambda: moment


def system_zone() -> ZoneInfo:
    """This computer's time zone by its IANA name, UTC where none is set."""
    for name in (_linked_name(), _named_in_file()):
        if name:
            try:
                return zone("UTC" if name in _UTC else name)
            except BadDate:
                continue
    return ZoneInfo("UTC")


def _linked_name() -> str | None:
    try:
        target = str(_LOCALTIME.resolve(strict=True))
    except OSError:
        return None
    _, found, name = target.partition("zoneinfo/")
    return name if found else None


def _named_in_file() -> str | None:
    try:
        return Path("/etc/timezone").read_text(encoding="ascii").strip() or None
    except (OSError, UnicodeDecodeError):
        return None


def pieces_at(paths: Iterable[Path], problems: list[str]) -> Iterator[RawFile]:
    """The messages and calendars at these paths; what cannot be read is told in `problems`, and the rest goes on."""
    from dayeight.mail.files import calendars, kind_of, messages

    for path in paths:
        try:
            if kind_of(path) == "ics":
                yield from calendars(path)
                continue
            yield from messages(path)
        except Unreadable as error:
            problems.append(f"{error} {error.hint}".rstrip())
        if path.is_dir():
            with suppress(Unreadable):  # a folder of mail without invitations beside it
                yield from calendars(path)


def mail_store() -> DjangoMailStore:
    """What is remembered of mailboxes, once the world is open."""
    from dayeight.store.mail_rows import DjangoMailStore

    return DjangoMailStore()


def kept_mail(owner: Owner) -> tuple[tuple[str, ...], list[RawMail]]:
    """The addresses of the connected mailboxes, and the messages of theirs that are kept here."""
    from dayeight.flows.sync_mail import RawMail

    store = mail_store()
    accounts = store.accounts(owner)
    kept = [RawMail(text.raw, text.place, text.key) for account in accounts for text in store.kept(owner, account.name)]
    return tuple(account.address for account in accounts), kept


def mail_vault(config: Config) -> Vault:
    """What seals and opens mail passwords; its key is made when it is first needed."""
    from dayeight.mail.secrets import Vault
    from dayeight.store.secret import MAIL, secret_key

    return Vault(config.data / MAIL, lambda: secret_key(config.data, MAIL))


def mail_look(
    config: Config, world: World, owner: Owner, progress: Callable[[Progress], None] = lambda _: None
) -> Look:
    """All that a look into a mailbox needs, on a real server."""
    from dayeight.flows.mail_gate import Gate
    from dayeight.flows.sent_facts import SeenInMail
    from dayeight.flows.sync_mail import Look

    store, vault = mail_store(), mail_vault(config)
    return Look(
        store=store,
        connect=lambda account: open_mailbox(account, vault),
        fingerprint=vault.fingerprint,
        may_matter=SeenInMail(Gate(world, owner, store), world, owner, store, outbox()),
        clock=world.clock,
        pause=time.sleep,
        progress=progress,
    )


def open_mailbox(account: Account, vault: Vault) -> ImapMailbox:
    """The account's mailbox on its server, logged in. Raises MailTrouble."""
    from dayeight.mail.imap import ImapMailbox
    from dayeight.mail.secrets import secret_of

    return ImapMailbox(account, secret_of(account, vault))


def outbox() -> DjangoOutbox:
    """The letters on their way out, once the world is open."""
    from dayeight.store.outbox_rows import DjangoOutbox

    return DjangoOutbox()


def post(config: Config, world: World, owner: Owner) -> Post:
    """All that sending needs, on real servers. Nothing is connected until a letter goes or is looked for."""
    from dayeight.flows.sending_ports import Answer, Parcel, Post
    from dayeight.mail.providers import saves_copies
    from dayeight.mail.secrets import secret_of

    vault = mail_vault(config)

    def hand_over(account: Account, parcel: Parcel, before_end: Callable[[], None]) -> Answer:
        from dayeight.mail.smtp import hand_over

        return hand_over(account, secret_of(account, vault), parcel, before_end)

    def shelf(account: Account) -> ImapShelf:
        from dayeight.mail.shelf import ImapShelf

        return ImapShelf(account, secret_of(account, vault))

    def freshen(account: Account, since: datetime) -> list[Heading]:
        from dayeight.flows.fresh_mail import freshen
        from dayeight.flows.mail_proposals import ProposalReader

        own, _ = kept_mail(owner)
        reader = ProposalReader(world, owner, own, lambda: kept_mail(owner)[1], lambda _: None)
        return freshen(mail_look(config, world, owner), owner, reader, account, since)

    return Post(world, outbox(), mail_store(), hand_over, shelf, saves_copies, freshen)


def demo_config(config: Config) -> Config:
    """The folder of the invented search, beside the person's own."""
    return replace(config, data=config.data.with_name(f"{config.data.name}-demo"))
