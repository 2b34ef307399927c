"""Letters on their way out: made, said yes to, taken back, and asked about. Nothing here talks to a server.

A yes names the recipient and the subject and holds for one text. Whatever changes of the three, it lapses.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from dayeight.core.application import Case
from dayeight.core.facts import Candidate, Person
from dayeight.core.plan import plan_one
from dayeight.core.rules import RULES
from dayeight.core.words import day_words
from dayeight.errors import BadDate, BadInput, Conflict, NotFound
from dayeight.flows.mail_ports import Account
from dayeight.flows.make_plan import case_and_plan
from dayeight.flows.outgoing import checked_address, checked_subject, clean_text, message_of, new_message_id, one_line
from dayeight.flows.ports import Owner
from dayeight.flows.sending_ports import OPEN_TO_CHANGE, OutLetter, Post, State, Yes
from dayeight.flows.threads import thread_of
from dayeight.flows.write_letter import check_text, letter_for

# Seconds in which a yes can be taken back.
GRACE = 20
# Days for which a letter may be put off: what is planned for later does not know what happens till then.
LONGEST_WAIT = timedelta(days=60)
_LONGEST_TEXT = 20_000
_WENT: frozenset[State] = frozenset({"sent"})
# What is said in the talk, and the note of an invitation on LinkedIn.
NOT_MAILED = frozenset({"ASK-1", "LI-1"})


def prepare(
    post: Post,
    owner: Owner,
    application: str,
    rule: str | None,
    to: str | None,
    *,
    subject: str | None = None,
    text: str | None = None,
    account: str | None = None,
    sure: bool = False,
) -> OutLetter:
    """The letter of a step in the outbox, with this subject and text or as it is: a draft of its own, or the words that
    wait with a yes already. Nothing goes.

    One that is there already keeps its Message-ID; a change lets the yes to it lapse. Raises BadInput for what must not
    be sent (also where the checks of one's own text block, unless `sure`), NotFound, and Conflict if it may have gone.
    """
    draft = letter_for(post.world, owner, application, rule, to, channel="email")
    if draft.rule in NOT_MAILED:
        raise BadInput(f"{draft.rule} is no letter that goes by mail.", "Use its words where they belong.")
    search, case, _ = case_and_plan(post.world, owner, application)
    person = case.people.get(draft.letter.to)
    if person is None:
        raise NotFound("This person is no longer part of the application.", "Look at it with: dayeight show")
    check_may_be_written_to(case, draft.rule, person)
    thread = thread_of(post.mail, post.outbox, owner, case, draft.rule, person)
    held = letter_of_step(post, owner, application, draft.rule, person.person)
    if held is None or held.state != "holding":
        held = None
    written = (thread.subject or draft.letter.subject or "", draft.letter.text)
    if held is not None:
        written = (held.subject, held.text)
    words = clean_text(text if text is not None else written[1])
    title = checked_subject(subject if subject is not None else written[0])
    if not words.strip() or len(words) > _LONGEST_TEXT:
        raise BadInput("The letter is empty or far too long.", "Write a few lines.")
    if not sure and (held is None or (title, words) != written):
        _check_words(post, owner, draft.application, draft.rule, person, title, words)
    from_ = sending_account(post, owner, search.candidate, account or (held.account if held is not None else None))
    made = OutLetter(
        application=application,
        rule=draft.rule,
        person=person.person,
        account=from_.name,
        from_name=search.candidate.name if search.candidate else "",
        from_email=from_.address,
        to_name=one_line(person.name, "The recipient's name"),
        to_email=(person.email or "").strip(),
        subject=title,
        text=words,
        message_id=new_message_id(from_.address),
        in_reply_to=thread.in_reply_to,
        references=thread.references,
        made=post.world.clock(),
    )
    message_of(made, made.made)  # what cannot become a message is told now, and not when it should go
    return _kept(post, owner, made)


def _check_words(post: Post, owner: Owner, application: str, rule: str, person: Person, title: str, words: str) -> None:
    found = check_text(post.world, owner, application, rule, person.person, "email", title, words)
    blocking = next((each for each in found if each.severity == "block"), None)
    if blocking is not None:
        quote = f' ("{blocking.quote[:80]}")' if blocking.quote else ""
        raise BadInput(
            f"Something in the letter looks wrong{quote}: {blocking.why}", "Change it, or say that it is right."
        )


def check_may_be_written_to(case: Case, rule: str, person: Person) -> None:
    """Raise BadInput where this person must not, or cannot, be sent a mail under this rule."""
    if not (person.email or "").strip():
        raise BadInput(f"No address of {person.name} is known.", "Add it to the person first.")
    checked_address(person.email or "")
    asks = RULES[rule]
    forbidden = [never for never in ("any", "email") if case.bound(never) and never not in asks.holds_under]
    if asks.stopped_by is not None and case.bound(asks.stopped_by):
        forbidden.append(asks.stopped_by)
    if asks.to_employer and forbidden:
        raise BadInput(
            f"{case.details.company or 'They'} asked not to be sent this, so it is not sent.",
            "If that was read wrongly, take the fact back first.",
        )


def sending_account(post: Post, owner: Owner, candidate: Candidate | None, named: str | None) -> Account:
    """The mailbox to send from: the one named, else the one of the candidate's first address, else the first one.

    Raises NotFound where there is none, and BadInput where it is not known by which server it sends.
    """
    every = post.mail.accounts(owner)
    if not every:
        raise NotFound("No mailbox is connected.", "Connect one with: dayeight mail add")
    if named:
        wanted = named.casefold()
        fitting = [each for each in every if wanted in (each.name.casefold(), each.address.casefold())]
        if not fitting:
            raise NotFound(f"There is no mailbox {named!r}.", "See the names with: dayeight mail list")
    else:
        own = [email.casefold() for email in candidate.emails] if candidate else []
        every = [each for each in every if each.smtp is not None] or every
        fitting = sorted(
            every, key=lambda e: own.index(e.address.casefold()) if e.address.casefold() in own else len(own)
        )
    found = fitting[0]
    if found.smtp is None:
        raise BadInput(
            f"It is not known by which server {found.name} sends.",
            f"Name it: dayeight outbox via smtp.example.com --account {found.name}",
        )
    return found


def _kept(post: Post, owner: Owner, made: OutLetter) -> OutLetter:
    """The letter of this step that is there already, changed to this one, or a new one."""
    old = letter_of_step(post, owner, made.application, made.rule, made.person)
    if old is None:
        _check_is_new(post, owner, made)
        old = post.outbox.add(owner, made)
        if old.message_id == made.message_id:
            return old
    if old.state not in OPEN_TO_CHANGE:
        raise Conflict(
            f"The letter to {old.to_name} may have gone already.", "See what is known of it first: dayeight outbox"
        )
    changes: dict[str, Any] = {
        name: getattr(made, name)
        for name in (
            "account", "from_name", "from_email", "to_name", "to_email", "subject", "text", "in_reply_to", "references"
        )
    }  # fmt: skip
    changed = replace(old, **changes)
    if changed == old:
        return old
    if not changed.has_yes:
        reason = "It was changed after your yes." if old.yes is not None else ""
        changed = replace(changed, state="draft", yes=None, due=None, not_before=None, tries=0, reason=reason, hint="")
    return _swapped(post, owner, old, changed)


def _check_is_new(post: Post, owner: Owner, made: OutLetter) -> None:
    """A page left open, and sent once more, is no second letter."""
    same = (made.application, made.to_email, made.text)
    for each in post.outbox.letters(owner, _WENT):
        if (each.application, each.to_email, each.text) == same and each.tried is not None:
            raise Conflict(
                f"This very letter went to {made.to_name} on {day_words(each.tried.date(), made.made.date())}.",
                "If you want to write once more, write other words.",
            )


def letter_of_step(post: Post, owner: Owner, application: str, rule: str, person: str) -> OutLetter | None:
    """The letter of this step that is not known to have gone; None if there is none."""
    step = (application, rule, person)
    found = [
        each for each in post.outbox.letters(owner)
        if (each.application, each.rule, each.person) == step and each.state != "sent"
    ]  # fmt: skip
    return found[-1] if found else None


def the_letter(post: Post, owner: Owner, number: int) -> OutLetter:
    """A letter by its number. Raises NotFound."""
    found = post.outbox.letter(owner, number)
    if found is None:
        raise NotFound(f"There is no letter {number} in the outbox.", "See the numbers with: dayeight outbox")
    return found


def say_yes(
    post: Post,
    owner: Owner,
    number: int,
    to: str,
    subject: str,
    *,
    digest: str | None = None,
    at: datetime | None = None,
    grace: int = GRACE,
) -> OutLetter:
    """Keep a person's yes to this recipient and subject: the letter is held until `at` (aware), or for `grace` seconds.

    `digest` is that of the letter which the person was shown. Raises BadInput where one of these is not that of the
    letter, BadDate for a moment that has passed or is far off, and Conflict where it may have gone.
    """
    letter = the_letter(post, owner, number)
    if letter.state not in OPEN_TO_CHANGE:
        raise Conflict(f"The letter to {letter.to_name} may have gone already.", "See what is known: dayeight outbox")
    if to.strip().casefold() != letter.to_email.casefold() or subject.strip() != letter.subject:
        raise BadInput(
            f'The letter goes to {letter.to_email} with the subject "{letter.subject}".',
            "A yes names exactly these two; nothing was sent.",
        )
    if digest is not None and digest != letter.digest:
        raise BadInput("The letter was changed after it was shown to you.", "Read it as it is now; nothing was sent.")
    now = post.world.clock()
    if at is not None and not now < at <= now + LONGEST_WAIT:
        raise BadDate("A letter can be put off by sixty days at most, and not into the past.", "Name another moment.")
    due = at or now + timedelta(seconds=grace)
    open_now, open_then = _is_open(post, owner, letter, now), _is_open(post, owner, letter, due)
    if at is not None and open_now and not open_then:
        raise BadInput("By then it is too late for this letter: its step is over.", "Name an earlier moment.")
    yes = Yes(letter.to_email, letter.subject, letter.digest, now)
    held = replace(
        letter, state="holding", yes=yes, due=due, wanted=at is not None, tries=0, not_before=None,
        expected=open_now or open_then, reason="", hint="",
    )  # fmt: skip
    return _swapped(post, owner, letter, held)


def _is_open(post: Post, owner: Owner, letter: OutLetter, moment: datetime) -> bool:
    """Whether the step is open at a moment, if nothing else happens till then."""
    search, _, _ = case_and_plan(post.world, owner, letter.application)
    _, plan = plan_one(search, letter.application, moment)
    return any((step.rule, step.to) == (letter.rule, letter.person) for step in plan.steps)


def take_back(post: Post, owner: Owner, number: int) -> OutLetter:
    """Take a yes back before the letter goes. Raises Conflict where it is too late, or there was no yes."""
    letter = the_letter(post, owner, number)
    if letter.state != "holding":
        raise Conflict(
            f"The letter to {letter.to_name} is not waiting to go.",
            "It may have gone: dayeight outbox" if letter.state not in OPEN_TO_CHANGE else "There is nothing to undo.",
        )
    reason = "You took it back."
    return _swapped(post, owner, letter, replace(letter, state="stopped", yes=None, due=None, reason=reason, hint=""))


def answer(post: Post, owner: Owner, number: int, *, arrived: bool, grace: int = GRACE) -> OutLetter:
    """The person's word on a letter of which nobody knows whether it went: it arrived, or send it again.

    Again is a yes of its own to the same recipient, subject and text. Raises Conflict where nothing was asked.
    """
    letter = the_letter(post, owner, number)
    if letter.state not in ("ask", "unknown"):
        raise Conflict(f"Nothing is asked about the letter to {letter.to_name}.", "See all with: dayeight outbox")
    now = post.world.clock()
    if arrived:
        gone = replace(letter, state="sent", copied=True, not_before=None, reason="You said that it arrived.", hint="")
        return _swapped(post, owner, letter, gone)
    yes = Yes(letter.to_email, letter.subject, letter.digest, now)
    again = replace(
        letter, state="holding", yes=yes, due=now + timedelta(seconds=grace), wanted=False, tries=0, not_before=None,
        reason="", hint="",
    )  # fmt: skip
    return _swapped(post, owner, letter, again)


def _swapped(post: Post, owner: Owner, before: OutLetter, after: OutLetter) -> OutLetter:
    """Raises Conflict if another process was quicker."""
    found = post.outbox.swap(owner, before, after)
    if found is None:
        raise Conflict(
            "This letter was changed or sent by another process just now.", "Look at it again: dayeight outbox"
        )
    return found
