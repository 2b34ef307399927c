"""The mailboxes read anew just before a letter goes that was said yes to earlier: what came overnight counts."""

from __future__ import annotations

from datetime import datetime, timedelta

from dayeight.errors import MailTrouble
from dayeight.flows.mail_ports import Account
from dayeight.flows.mail_proposals import ProposalReader
from dayeight.flows.ports import Owner
from dayeight.flows.sync_mail import Look, read_waiting, sync
from dayeight.reading.messages import Heading, read_heading

# Older mail that is seen for the first time is no news: a first look brings that of a year.
_SHORTLY = timedelta(days=3)


def freshen(look: Look, owner: Owner, reader: ProposalReader, own: Account, since: datetime) -> list[Heading]:
    """Look into all mailboxes, keep what the reader keeps, and return the heads of what nobody can have known of at a
    moment: mail that may matter and is dated since, or that came shortly before and is seen only now.

    Raises MailTrouble where the mailbox `own`, to which answers come, cannot be looked into; another one that cannot is
    passed over.
    """
    found: list[Heading] = []
    for account in look.store.accounts(owner):
        known = {text.key for text in look.store.kept(owner, account.name)}
        try:
            sync(look, owner, account)
        except MailTrouble:
            if account.name == own.name:
                raise
        # Before it is read: where no texts are kept, they are gone after that.
        for text in look.store.kept(owner, account.name):
            if text.at > since or (text.key not in known and text.at > since - _SHORTLY):
                found.append(read_heading(text.raw))
        read_waiting(look.store, owner, account, reader)
    return found
