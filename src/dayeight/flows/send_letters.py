"""What has a yes and whose moment has come goes out; what may have gone is looked for before anything else is done.

Each step is kept on the disk before the next one begins, so that a process may die anywhere: that a letter may have
reached a server is written down before the end mark is sent (`before_end`), and from then on nothing sends it again but
a person's word.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta

from dayeight.errors import AnswerLost, BadInput, DayEightError, MailTrouble, NotFound, StoreTrouble
from dayeight.flows.mail_ports import Account
from dayeight.flows.outgoing import checked_address, message_of
from dayeight.flows.ports import Owner
from dayeight.flows.sending_ports import NO_FACT, Answer, OutLetter, Parcel, Post
from dayeight.flows.sent_facts import note_sent, own_word_of
from dayeight.flows.still_fitting import why_not
from dayeight.reading.messages import Heading

# Minutes until the next try after trouble that passes, one after the other; greylisting wants about five.
WAITS = (1, 5, 15, 30, 60)
# So long after its moment a letter is not sent any more: it was meant for that hour.
TOO_LATE = timedelta(hours=4)
# So long after its moment the Sent folder is looked into first: the database may be an older copy that was restored.
LATE = timedelta(minutes=10)
# Between two looks for a letter of which nobody knows whether it went.
_LOOK_AGAIN = timedelta(minutes=10)
_GONE = frozenset({"sent", "all"})
_ASK = "It may have gone: the server had all of it, and no answer came. It does not lie in your Sent folder."
_ASK_HINT = (
    "Look whether it arrived, then say so, or have it sent again: dayeight outbox answer {number} --arrived or --again"
)


def send_due(post: Post, owner: Owner, *, at_once: int | None = None) -> list[OutLetter]:
    """Send what is due, look for what may have gone, and note what went; returns the letters that changed, as they are.

    `at_once` is the number of a letter whose time of grace the caller has waited for. Raises MailBusy if another
    process is at it, and StoreTrouble; trouble with one letter is kept with it and leaves the others alone.
    """
    changed: dict[int, OutLetter] = {}
    with post.outbox.one_at_a_time(owner):
        sender = _Sender(post, owner)
        # Those for which mail has to be read come last: whatever goes wrong there holds up no other.
        for letter in sorted(post.outbox.unfinished(owner), key=lambda each: each.wanted):
            found = sender.move_on(letter, at_once == letter.id)
            if found != letter:
                changed[letter.id] = found
    return list(changed.values())


class _Sender:
    """Moves letters on, one after the other, while the outbox is held."""

    def __init__(self, post: Post, owner: Owner) -> None:
        self._post = post
        self._owner = owner

    def move_on(self, letter: OutLetter, at_once: bool) -> OutLetter:
        now = self._post.world.clock()
        if letter.state == "sending":
            # Whoever was at it is gone, or the outbox could not be held.
            letter = self._after_a_crash(letter, now)
        if letter.state in ("unknown", "ask") and _may_try(letter, now):
            letter = self._look_for(letter, now)
        if letter.state == "draft":
            letter = self._by_hand(letter)
        if letter.state == "holding" and letter.due is not None:
            now = max(now, letter.due) if at_once else now
            if letter.due <= now and (at_once or _may_try(letter, now)):
                letter = self._send(letter, now)
        if letter.state == "sent" and not letter.fact:
            letter = self._noted(letter)
        if letter.state == "sent" and not letter.copied and _may_try(letter, now):
            letter = self._copy(letter, now)
        return letter

    def _after_a_crash(self, letter: OutLetter, now: datetime) -> OutLetter:
        if letter.handed:
            return self._swap(letter, state="unknown")
        # The end mark was not sent, so no server has taken it: it goes on waiting for its turn. What breaks again and
        # again waits longer, and holds up no other.
        again = letter.tries - 2
        wait = now + timedelta(minutes=WAITS[min(again, len(WAITS) - 1)]) if again >= 0 else None
        return self._swap(letter, state="holding", not_before=wait)

    # --- before it goes --------------------------------------------------------------------------------------

    def _send(self, letter: OutLetter, now: datetime) -> OutLetter:
        post = self._post
        assert letter.due is not None
        if now - letter.due > TOO_LATE:
            said = f" {letter.reason}" if letter.reason else ""
            return self._stop(letter, f"Its moment passed and it could not go then.{said}", "Say yes to it anew.")
        account = post.mail.account(self._owner, letter.account)
        if account is None or account.smtp is None:
            return self._stop(
                letter, f"The mailbox {letter.account} is not there to send from.", "See yours with: dayeight mail list"
            )
        late = now - letter.due > LATE
        try:
            if letter.drafted or letter.handed or late:
                gone, at = self._went(account, letter)
                if gone:
                    return self._swap(letter, state="sent", copied=True, tried=at or now, reason="", hint="")
            news: list[Heading] = []
            if (letter.wanted or late) and letter.yes:
                news = post.freshen(account, letter.yes.at)
            reason = why_not(post, self._owner, letter, news)
            if reason is not None and not reason.lapsed:
                return self._stop(letter, reason.reason, reason.hint)
            if reason is not None:
                return self._swap(letter, state="draft", yes=None, reason=reason.reason, hint=reason.hint)
        except StoreTrouble:
            raise
        except DayEightError as trouble:
            # What has to be known first cannot be known now, and nothing went.
            return self._not_taken(letter, now, trouble)
        try:
            parcel = Parcel(
                message_of(letter, now), checked_address(letter.from_email), checked_address(letter.to_email)
            )
        except BadInput as refused:
            return self._stop(letter, str(refused), refused.hint)
        return self._hand_over(letter, account, parcel, now)

    def _hand_over(self, letter: OutLetter, account: Account, parcel: Parcel, now: datetime) -> OutLetter:
        claim = replace(
            letter,
            state="sending",
            tried=now,
            tries=letter.tries + 1,
            handed=False,
            not_before=None,
            reason="",
            hint="",
        )
        claimed = self._post.outbox.swap(self._owner, letter, claim)
        if claimed is None:  # taken back, changed, or sent by somebody else while it was looked at
            return self._as_kept(letter)
        at_hand = claimed

        def before_end() -> None:
            nonlocal at_hand
            found = self._post.outbox.swap(self._owner, at_hand, replace(at_hand, handed=True))
            if found is None:
                raise StoreTrouble(
                    "The letter was changed while it was sent, and it did not go.", "Look at the outbox."
                )
            at_hand = found

        try:
            answer = self._post.hand_over(account, parcel, before_end)
        except AnswerLost as lost:
            unknown = self._swap(at_hand, state="unknown", reason=str(lost), hint=lost.hint)
            return self._look_for(unknown, now)
        except MailTrouble as trouble:
            return self._not_taken(replace(at_hand, handed=False), now, trouble)
        return self._answered(at_hand, account, answer, parcel.raw)

    def _not_taken(self, letter: OutLetter, now: datetime, trouble: DayEightError) -> OutLetter:
        if isinstance(trouble, MailTrouble) and trouble.permanent:
            return self._stop(letter, str(trouble), trouble.hint)
        return self._later(letter, now, trouble)

    def _answered(self, letter: OutLetter, account: Account, answer: Answer, raw: bytes) -> OutLetter:
        if not answer.taken:
            reason = f"The server refused it{answer.words and f': {answer.words}'}."
            return self._swap(
                letter, state="refused", yes=None, handed=False, reason=reason, hint="Check the address and the words."
            )
        try:
            return self._gone(letter)
        except StoreTrouble:
            # It went and that cannot be kept: a copy in Sent is where the next look finds it.
            with suppress(MailTrouble, NotFound):
                self._put_copy(account, letter, raw)
            raise

    def _gone(self, letter: OutLetter) -> OutLetter:
        """The server has said that it took the letter: that stands, whatever somebody else took it for meanwhile."""
        found = self._swap(letter, state="sent", reason="", hint="")
        if found.state in ("sending", "unknown", "ask"):
            return self._swap(found, state="sent", not_before=None, reason="", hint="")
        return found

    # --- after it went, or may have --------------------------------------------------------------------------

    def _look_for(self, letter: OutLetter, now: datetime) -> OutLetter:
        """Look for a letter that may have gone. It is never sent again from here."""
        account = self._post.mail.account(self._owner, letter.account)
        if account is None:
            return self._asking(letter, now)
        try:
            gone, _ = self._went(account, letter)
        except MailTrouble as trouble:
            return self._swap(
                letter, not_before=now + _LOOK_AGAIN, hint=f"Your mailbox could not be looked into: {trouble}"
            )
        if gone:
            return self._swap(letter, state="sent", copied=True, not_before=None, reason="", hint="")
        return self._asking(letter, now)

    def _asking(self, letter: OutLetter, now: datetime) -> OutLetter:
        hint = _ASK_HINT.format(number=letter.id)
        return self._swap(letter, state="ask", not_before=now + _LOOK_AGAIN, reason=_ASK, hint=hint)

    def _by_hand(self, letter: OutLetter) -> OutLetter:
        """A draft whose step the person has answered in another way is done."""
        fact = own_word_of(self._post.world, self._owner, letter)
        if fact is None:
            return letter
        return self._swap(
            letter, state="sent", copied=True, fact=fact.id, tried=fact.at, reason="You wrote it yourself."
        )

    def _noted(self, letter: OutLetter) -> OutLetter:
        try:
            return self._swap(letter, fact=note_sent(self._post.world, self._owner, letter))
        except StoreTrouble:
            raise
        except DayEightError as problem:  # the application or the person was taken back or forgotten meanwhile
            return self._swap(letter, fact=NO_FACT, reason=f"It is not in your plans: {problem}", hint=problem.hint)

    def _copy(self, letter: OutLetter, now: datetime) -> OutLetter:
        account = self._post.mail.account(self._owner, letter.account)
        if account is None:
            return self._swap(letter, copied=True)
        assert letter.tried is not None
        try:
            self._put_copy(account, letter, message_of(letter, letter.tried))
        except NotFound as missing:
            return self._swap(
                letter, copied=True, reason=f"It went. No copy of it was kept: {missing}", hint=missing.hint
            )
        except MailTrouble as trouble:
            if trouble.permanent:
                return self._swap(letter, copied=True, reason=f"It went. No copy of it was kept: {trouble}")
            return self._swap(letter, not_before=now + _LOOK_AGAIN)
        return self._swap(letter, copied=True, not_before=None, reason="", hint="")

    def _put_copy(self, account: Account, letter: OutLetter, raw: bytes) -> None:
        if self._post.saves_copies(account):
            return
        shelf = self._post.shelf(account)
        try:
            if not shelf.find(letter.message_id).keys() & _GONE:
                shelf.put("sent", raw)
        finally:
            shelf.close()

    def _went(self, account: Account, letter: OutLetter) -> tuple[bool, datetime | None]:
        """Whether the letter lies where only letters lie that went, and its Date."""
        shelf = self._post.shelf(account)
        try:
            found = shelf.find(letter.message_id)
        finally:
            shelf.close()
        return bool(found.keys() & _GONE), next((at for role, at in found.items() if role in _GONE and at), None)

    # --- keeping ---------------------------------------------------------------------------------------------

    def _stop(self, letter: OutLetter, reason: str, hint: str) -> OutLetter:
        return self._swap(letter, state="stopped", yes=None, not_before=None, reason=reason, hint=hint)

    def _later(self, letter: OutLetter, now: datetime, trouble: DayEightError) -> OutLetter:
        tries = letter.tries + (letter.state == "holding")  # one that was claimed is counted already
        minutes = WAITS[min(tries, len(WAITS)) - 1]
        return self._swap(
            letter, state="holding", tries=tries, reason=str(trouble),
            hint=trouble.hint, not_before=now + timedelta(minutes=minutes),
        )  # fmt: skip

    def _swap(self, letter: OutLetter, **changes: object) -> OutLetter:
        """The letter with these changes; as it is now, without them, if somebody else was quicker."""
        after = replace(letter, **changes)  # type: ignore[arg-type]
        if after == letter:
            return letter
        return self._post.outbox.swap(self._owner, letter, after) or self._as_kept(letter)

    def _as_kept(self, letter: OutLetter) -> OutLetter:
        """The letter as somebody else has left it; one that was forgotten meanwhile is stopped."""
        return self._post.outbox.letter(self._owner, letter.id) or replace(letter, state="stopped")


def _may_try(letter: OutLetter, now: datetime) -> bool:
    return letter.not_before is None or letter.not_before <= now
