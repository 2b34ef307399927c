"""A mailbox on a server: connect it, look into it, read it into facts, and forget it."""

from __future__ import annotations

import sys
from collections.abc import Collection, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import click

from dayeight.cli import page
from dayeight.cli.commands import Place
from dayeight.cli.frame import Frame, LazyGroup, pass_frame
from dayeight.cli.given import as_json
from dayeight.cli.proposals import ask_which, tell_proposed
from dayeight.core.words import count_words
from dayeight.errors import BadInput, DayEightError, NotFound

if TYPE_CHECKING:
    from dayeight.flows.mail_ports import Account, Mailbox, MailStore
    from dayeight.flows.read_mail import Proposal
    from dayeight.flows.sync_mail import Progress

COMMANDS = {
    "add": Place("dayeight.cli.mail_add", "add", "Connect a mailbox, step by step.", "Mailbox"),
    "check": Place("dayeight.cli.mail", "check", "Connect and say what is there; changes nothing.", "Mailbox"),
    "sync": Place("dayeight.cli.mail", "sync", "Read what is new into facts.", "Mailbox"),
    "list": Place("dayeight.cli.mail", "list_", "The mailboxes and how they are.", "Mailbox"),
    "forget": Place("dayeight.cli.mail", "forget", "Erase kept texts, or a whole mailbox, here.", "Mailbox"),
}


@click.group(cls=LazyGroup, commands_at=COMMANDS, short_help="Connect a mailbox and read it.")
def mail() -> None:
    """Read your mailbox into facts, over IMAP. Nothing in it is ever changed, and nothing leaves this computer.

    \b
    Examples:
      dayeight mail add me@example.com
      dayeight mail sync
    """


@click.command(short_help="Connect and say what is there.")
@click.argument("name", required=False)
@pass_frame
def check(frame: Frame, name: str | None) -> None:
    """Connect, say which folders there are and which of them would be read. Changes nothing, there or here.

    \b
    Example:
      dayeight mail check
    """
    from dayeight.wiring import mail_vault, open_mailbox

    vault = mail_vault(frame.config)
    for account in _accounts(frame, name):
        page.heading(f"{account.name} ({account.user} at {account.imap.host})")
        with open_mailbox(account, vault) as mailbox:
            tell_folders(account, mailbox)


def tell_folders(account: Account, mailbox: Mailbox) -> None:
    """Which folders there are, and how many messages those hold that would be read."""
    from dayeight.flows.sync_mail import folders_to_read

    there = mailbox.folders()
    reads = folders_to_read(account, there)
    rows = []
    for name in reads:
        opened = mailbox.open(name)
        number = len(mailbox.uids(0, account.since)) if account.since else opened.messages
        since = f", {number:,} of them since {account.since}" if account.since else ""
        rows.append((name, f"{opened.messages:,} messages{since}"))
    page.say("It lets you in. These folders are read:")
    page.table(rows, 2)
    others = [folder.name for folder in there if folder.name not in reads]
    if others:
        page.say(f"Not read: {', '.join(others)}. Choose others with --folder in dayeight mail add.")


@click.command(short_help="Read what is new into facts.")
@click.argument("name", required=False)
@click.option("--yes", is_flag=True, help="Keep all that is found without asking.")
@click.option("--again", is_flag=True, help="Begin anew, as if nothing had been read before.")
@click.option("--follow", is_flag=True, help="Go on waiting for new mail, until Ctrl-C.")
@pass_frame
def sync(frame: Frame, name: str | None, yes: bool, again: bool, follow: bool) -> None:
    """Read what is new in your mailboxes into facts: shown first, kept when you say so. What is not sure waits for you
    in dayeight review. It can be broken off at any time and goes on where it was.

    \b
    Examples:
      dayeight mail sync
      dayeight mail sync --yes
    """
    from dayeight.wiring import mail_store

    _, owner = frame.joined
    accounts = _accounts(frame, name)
    if again:
        store = mail_store()
        for account in accounts:
            with store.one_at_a_time(owner, account.name):
                store.forget_progress(owner, account.name)
    if follow:
        _follow(frame, accounts, yes)
        return
    troubles = [_sync_one(frame, account, yes) for account in accounts]
    if any(troubles):
        raise click.exceptions.Exit(1)


def _sync_one(frame: Frame, account: Account, yes: bool) -> DayEightError | None:
    """Look for new mail and read it; trouble with one mailbox is told and leaves the others alone."""
    from dayeight.flows.sync_mail import sync as look_for_new
    from dayeight.wiring import mail_look

    world, owner = frame.joined
    bar = _Bar()
    look = mail_look(frame.config, world, owner, bar)
    try:
        looked = look_for_new(look, owner, account)
    except DayEightError as error:
        click.echo(f"{account.name}: {error}\n{error.hint}".rstrip(), err=True)
        return error
    finally:
        bar.end()
    new = looked.heads - looked.known
    passed = f", {looked.passed_over} of them passed over" if looked.passed_over else ""
    page.say(f"{account.name}: {count_words(new, 'new messages')}{passed}.")
    if any(True for _ in look.store.waiting(owner, account.name)):
        if yes or sys.stdin.isatty():
            _read_new(frame, look.store, account, yes)
        else:
            page.say("There is mail to read: run dayeight mail sync in a terminal, or with --yes.")
    return None


def _read_new(frame: Frame, store: MailStore, account: Account, yes: bool) -> None:
    """Read what waits: what is sure is kept at a word, the rest waits for the review."""
    from dayeight.cli.summary import tell_summary
    from dayeight.flows.mail_proposals import ProposalReader  # slow to load, and mostly nothing waits
    from dayeight.flows.summary import nothing_yet, summary_of
    from dayeight.flows.sync_mail import read_waiting
    from dayeight.wiring import kept_mail

    world, owner = frame.joined
    first = nothing_yet(world, owner)
    own, _ = kept_mail(owner)
    reader = ProposalReader(world, owner, own, lambda: kept_mail(owner)[1], _Choice(keep_all=yes))
    outcome = read_waiting(store, owner, account, reader)
    page.say(f"{count_words(outcome.facts, 'facts').capitalize()} kept.")
    if outcome.unsure:
        waits = "waits" if len(outcome.unsure) == 1 else "wait"
        page.say(f"{count_words(len(outcome.unsure), 'messages').capitalize()} {waits} for your word: dayeight review")
    if first and outcome.facts:
        tell_summary(summary_of(world, owner))


def _follow(frame: Frame, accounts: Sequence[Account], yes: bool) -> None:
    """Look into all mailboxes whenever the first one has news; Ctrl-C ends it."""
    from dayeight.flows.sync_mail import due, follow
    from dayeight.wiring import mail_look

    world, owner = frame.joined
    look = mail_look(frame.config, world, owner)

    def news() -> None:
        # Not those that wait after trouble, nor those that stopped: a refused password is not tried again and again.
        for each in due(look.store, owner, world.clock()):
            if each in accounts:
                _sync_one(frame, each, yes)

    with suppress(KeyboardInterrupt):
        follow(look, accounts[0], news)


class _Choice:
    """Shows proposals and asks which to keep."""

    def __init__(self, *, keep_all: bool) -> None:
        self._keep_all = keep_all

    def __call__(self, found: Proposal) -> Collection[int] | None:
        tell_proposed(found)
        return None if self._keep_all else ask_which(len(found.proposed))


class _Bar:
    """A progress bar a folder, on a terminal only."""

    def __init__(self) -> None:
        self._bar: Any = None
        self._folder = ""

    def __call__(self, progress: Progress) -> None:
        """Show how far it is."""
        if not sys.stderr.isatty() or not progress.total:
            return
        if progress.folder != self._folder:
            self.end()
            self._folder = progress.folder
            self._bar = click.progressbar(length=progress.total, label=progress.folder, file=sys.stderr)
            self._bar.__enter__()
        self._bar.update(progress.done - self._bar.pos)

    def end(self) -> None:
        """Leave the line."""
        if self._bar is not None:
            self._bar.__exit__(None, None, None)
        self._bar = None


@click.command(name="list", short_help="The mailboxes and how they are.")
@as_json
@pass_frame
def list_(frame: Frame, as_json: bool) -> None:
    """The connected mailboxes: when each was last read, what is the trouble, and how many texts are kept.

    \b
    Example:
      dayeight mail list
    """
    from dayeight.wiring import mail_store

    _, owner = frame.joined
    store = mail_store()
    rows = []
    for account in store.accounts(owner):
        standing = store.standing(owner, account.name)
        rows.append(
            {
                "name": account.name,
                "address": account.address,
                "server": f"{account.imap.host}:{account.imap.port}",
                "read": standing.worked.isoformat() if standing.worked else None,
                "trouble": standing.trouble,
                "stopped": standing.stopped,
                "texts": store.texts(owner, account.name),
                "keeps_texts": account.keep_texts,
            }
        )
    if as_json:
        page.print_json(rows)
        return
    if not rows:
        page.say("No mailbox is connected. Connect one with: dayeight mail add")
    for row in rows:
        page.heading(f"{row['name']} ({row['address']}, {row['server']})")
        page.say(f"Last read: {row['read'] or 'not yet'}. Texts kept: {row['texts']}.", 2)
        if row["trouble"]:
            page.say(str(row["trouble"]), 2)


@click.command(short_help="Erase kept texts, or a whole mailbox, here.")
@click.option("--texts", is_flag=True, help="Erase the kept texts of all mailboxes (with --account: of one).")
@click.option("--account", metavar="NAME", help="Forget a mailbox: password, texts and all that is remembered of it.")
@click.option("--yes", is_flag=True, help="Do not ask.")
@pass_frame
def forget(frame: Frame, texts: bool, account: str | None, yes: bool) -> None:
    """Erase for good what is kept here of a mailbox. The facts stay: dayeight forget erases those.

    Nothing in the mailbox itself is touched.

    \b
    Examples:
      dayeight mail forget --texts
      dayeight mail forget --account gmail.com
    """
    from dayeight.flows.sync_mail import forget_mailbox
    from dayeight.wiring import mail_store

    if not texts and account is None:
        raise BadInput("Say what to forget.", "--texts for the kept texts, --account NAME for a whole mailbox.")
    _, owner = frame.joined
    store = mail_store()
    accounts = _accounts(frame, account)
    what = "the kept texts" if texts else f"the mailbox {accounts[0].name} with its password and texts"
    if not yes and not click.confirm(f"Erase {what} from this computer? There is no undo.", default=False):
        page.say("Nothing was erased.")
        return
    if texts:
        number = sum(store.forget_texts(owner, each.name) for each in accounts)
        page.say(f"The texts of {count_words(number, 'messages')} are erased. Older backups still hold them.")
        return
    forget_mailbox(store, owner, accounts[0].name)
    page.say(f"{accounts[0].name} is forgotten. The facts that came from it stay. Older backups still hold the rest.")


def _accounts(frame: Frame, name: str | None) -> list[Account]:
    """The account of this name or address, or all. Raises NotFound."""
    from dayeight.wiring import mail_store

    _, owner = frame.joined
    store: MailStore = mail_store()
    every = store.accounts(owner)
    if not every:
        raise NotFound("No mailbox is connected.", "Connect one with: dayeight mail add")
    if name is None:
        return every
    found = [each for each in every if name.casefold() in (each.name.casefold(), each.address.casefold())]
    if not found:
        raise NotFound(f"There is no mailbox {name!r}.", "See the names with: dayeight mail list")
    return found
