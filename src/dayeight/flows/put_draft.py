"""A letter put into the person's own Drafts folder, at their word, and not twice."""

from __future__ import annotations

from dataclasses import replace

from dayeight.errors import Conflict, NotFound
from dayeight.flows.outbox import the_letter
from dayeight.flows.outgoing import message_of
from dayeight.flows.ports import Owner
from dayeight.flows.sending_ports import OPEN_TO_CHANGE, OutLetter, Post


def put_into_drafts(post: Post, owner: Owner, number: int) -> OutLetter:
    """Put a letter into Drafts, from where the person sends it; it is looked for there first.

    Raises NotFound where there is no such folder or it is closed, Conflict where the letter waits to be sent, may have
    gone, or lies there with other words, MailTrouble, and MailBusy while another process sends.
    """
    with post.outbox.one_at_a_time(owner):
        letter = the_letter(post, owner, number)
        if letter.state == "holding":
            raise Conflict(
                f"The letter to {letter.to_name} waits to be sent.",
                f"Take that back first: dayeight outbox undo {number}",
            )
        if letter.state not in OPEN_TO_CHANGE:
            raise Conflict(f"The letter to {letter.to_name} may have gone already.", "See: dayeight outbox")
        account = post.mail.account(owner, letter.account)
        if account is None:
            raise NotFound(f"The mailbox {letter.account} is not connected any more.", "See: dayeight mail list")
        raw = message_of(letter, post.world.clock())
        shelf = post.shelf(account)
        try:
            found = shelf.find(letter.message_id)
            gone = next((at or letter.made for role, at in found.items() if role in ("sent", "all")), None)
            if gone is not None:
                return _kept(post, owner, letter, replace(letter, state="sent", copied=True, tried=gone))
            if "drafts" in found and letter.drafted:
                raise Conflict(
                    f"The letter to {letter.to_name} lies in {letter.drafted} already.",
                    "If you changed it since: delete it there first, then put it there again.",
                )
            folder = "Drafts" if "drafts" in found else shelf.put("drafts", raw)
        finally:
            shelf.close()
        return _kept(post, owner, letter, replace(letter, drafted=folder, reason="", hint=""))


def _kept(post: Post, owner: Owner, before: OutLetter, after: OutLetter) -> OutLetter:
    found = post.outbox.swap(owner, before, after)
    if found is None:
        raise Conflict("This letter was changed by another process just now.", "Look at it again: dayeight outbox")
    return found
