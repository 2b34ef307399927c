"""Connecting a mailbox: first what happens in plain words, then a few questions, then a look whether it works."""

from __future__ import annotations

import sys
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import click

from dayeight.cli import page
from dayeight.cli.frame import Frame, pass_frame
from dayeight.errors import BadInput, Conflict, Unreadable

if TYPE_CHECKING:
    from dayeight.flows.mail_ports import Account, Auth
    from dayeight.mail.providers import Provider
    from dayeight.mail.secrets import Secret, Vault

# A search takes months; older mail is of no use to it, and a first look should not take an hour.
_DAYS_BACK = 365


@click.command(short_help="Connect a mailbox, step by step.")
@click.argument("address", required=False)
@click.option("--name", help="Your word for this mailbox. Default: the address's domain.")
@click.option("--provider", metavar="NAME", help="A known provider, for an address at a domain of your own.")
@click.option("--imap", metavar="HOST[:PORT][/SECURITY]", help="The server to read from; security is tls or starttls.")
@click.option("--smtp", metavar="HOST[:PORT][/SECURITY]", help="The server to send by, for drafts that you send.")
@click.option("--user", help="The name to log in with, if it is not the address.")
@click.option(
    "--password-command", metavar="COMMAND", help="A command that prints the password, as for mutt or mbsync."
)
@click.option("--token-command", metavar="COMMAND", help="A command that prints an OAuth access token.")
@click.option(
    "--certificate", metavar="FILE", help="The certificate (PEM) of your own server or bridge, to be trusted."
)
@click.option("--folder", "folders", multiple=True, metavar="NAME", help="A folder to read (repeatable).")
@click.option("--since", metavar="DATE", help="Nothing older is looked at; all for everything. Default: a year back.")
@click.option("--no-texts", is_flag=True, help="Do not keep the texts of messages, only facts and quoted words.")
@click.option("--no-check", is_flag=True, help="Do not connect now.")
@click.option("--replace", "over", is_flag=True, help="Put it in the place of the mailbox of that name.")
@pass_frame
def add(
    frame: Frame,
    address: str | None,
    name: str | None,
    provider: str | None,
    imap: str | None,
    smtp: str | None,
    user: str | None,
    password_command: str | None,
    token_command: str | None,
    certificate: str | None,
    folders: tuple[str, ...],
    since: str | None,
    no_texts: bool,
    no_check: bool,
    over: bool,
) -> None:
    """Connect a mailbox, step by step. The password is asked for, or read from standard input; never give it as a word.

    \b
    Examples:
      dayeight mail add me@gmail.com
      dayeight mail add me@example.com --imap mail.example.com --password-command "pass show mail"
    """
    from dayeight.mail.accounts import SMTP_PORTS, checked_account, server_of
    from dayeight.mail.privacy import BEFORE_CONNECTING
    from dayeight.wiring import mail_store, mail_vault

    world, owner = frame.joined
    store, vault = mail_store(), mail_vault(frame.config)
    page.items(BEFORE_CONNECTING, 0)
    click.echo()
    address = address or click.prompt("Your mail address")
    if password_command and token_command:
        raise BadInput("Give one command.", "--password-command for a password, --token-command for an OAuth token.")
    account, known = _known(address, provider)
    if imap is not None:
        account = replace(account, imap=server_of(imap))
    elif known is None:
        shown = f"{account.imap.host}:{account.imap.port}/{account.imap.security}"
        account = replace(account, imap=server_of(click.prompt("The IMAP server, as your provider names it", shown)))
    if smtp is not None:
        account = replace(account, smtp=server_of(smtp, SMTP_PORTS))
    account = checked_account(
        replace(
            account,
            name=name or account.name,
            user=user or account.user,
            auth="token" if token_command else "password" if password_command else account.auth,
            command=password_command or token_command or "",
            certificate=_file(certificate) if certificate else "",
            folders=folders,
            since=_since(since, world.clock().date()),
            keep_texts=not no_texts,
        )
    )
    before = store.account(owner, account.name)
    if before is not None and not over:
        raise Conflict(
            f"There is already a mailbox {account.name}.",
            "Name this one with --name, or put it in its place: --replace",
        )
    if not account.command:
        _tell_steps(known)
        if account.auth == "token":
            raise BadInput(f"{known.name if known else 'This provider'} takes no password.", "Use --token-command.")
        account = replace(account, sealed=vault.seal(_asked()))
    if not no_check:
        _look(account, vault)
    store.put_account(owner, account)
    if before is not None and _is_more(before, account):
        store.forget_progress(owner, account.name)
    page.say(f"{account.name} is connected. Read it with: dayeight mail sync")
    if account.smtp is None:
        page.say("To send letters by it, too, name its server: dayeight outbox via smtp.example.com")


def _known(address: str, named: str | None) -> tuple[Account, Provider | None]:
    from dayeight.mail.accounts import preset_account
    from dayeight.mail.providers import PROVIDERS, provider_named

    account, known = preset_account(address)
    if named is None:
        return account, known
    provider = provider_named(named)
    if provider is None:
        raise BadInput(f"{named!r} is not a provider known here.", f"Known: {', '.join(p.name for p in PROVIDERS)}.")
    auth: Auth = "token" if provider.tokens_only else "password"
    return replace(account, imap=provider.imap, smtp=provider.smtp, auth=auth), provider


def _tell_steps(provider: Provider | None) -> None:
    if provider is None:
        return
    page.say(f"{provider.name}: the way to the password ({provider.source})")
    for number, step in enumerate(provider.steps, 1):
        page.say(f"{number}. {step}", 2, 3)


def _asked() -> Secret:
    """The password, typed without showing it, or the first line of standard input."""
    from dayeight.mail.secrets import Secret

    if sys.stdin.isatty():
        typed = click.prompt("Password (nothing is shown while you type)", hide_input=True)
    else:
        typed = sys.stdin.readline().rstrip("\r\n")
    if not typed or not typed.isprintable():
        raise BadInput("There is no password.", "Type it, or name a command that prints it: --password-command")
    return Secret(typed)


def _look(account: Account, vault: Vault) -> None:
    """Connect and say what is there, before anything is kept."""
    from dayeight.cli.mail import tell_folders
    from dayeight.wiring import open_mailbox

    page.say(f"Connecting to {account.imap.host} ..")
    with open_mailbox(account, vault) as mailbox:
        tell_folders(account, mailbox)


def _is_more(before: Account, after: Account) -> bool:
    """Whether an account that takes another's place is another mailbox, or reaches further back."""
    if (before.imap, before.user) != (after.imap, after.user):
        return True
    return before.since is not None and (after.since is None or after.since < before.since)


def _since(given: str | None, today: date) -> date | None:
    if given is None:
        return today - timedelta(days=_DAYS_BACK)
    if given.casefold() == "all":
        return None
    try:
        return date.fromisoformat(given)
    except ValueError:
        raise BadInput(f"{given!r} is not a day.", "Write it as 2026-01-31, or all.") from None


def _file(path: str) -> str:
    try:
        text = Path(path).expanduser().read_text(encoding="ascii")
    except (OSError, UnicodeDecodeError):
        raise Unreadable(f"{path} is not a certificate that can be read.", "Give a PEM file.") from None
    if "PRIVATE KEY" in text:
        raise BadInput(f"{path} holds a private key.", "Give the certificate alone; the key belongs to the server.")
    return text
