"""Whether a letter that was said yes to still fits at the moment at which it should go, and if not, why."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from dayeight.core.application import Case
from dayeight.core.facts import Fact, Received, Sent
from dayeight.core.moments import local
from dayeight.core.steps import ApplicationPlan
from dayeight.core.words import day_words, time_words
from dayeight.errors import BadInput, NotFound
from dayeight.flows.make_plan import case_and_plan
from dayeight.flows.outbox import check_may_be_written_to
from dayeight.flows.ports import Owner
from dayeight.flows.sending_ports import OutLetter, Post
from dayeight.flows.telling import lines_of
from dayeight.reading.messages import Heading

_SHORTLY = timedelta(days=3)
# What an employer or a friend does that a letter written before it does not know of.
_WORDS_OF_THEIRS = frozenset({
    "received", "rejected", "offered", "promised", "scheduled", "cancelled", "requested", "instructed",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Why:
    """Why a letter is not sent; `lapsed`: the yes was to another recipient than there is now."""

    reason: str
    hint: str
    lapsed: bool = False


def why_not(post: Post, owner: Owner, letter: OutLetter, news: Iterable[Heading] = ()) -> Why | None:
    """Why the letter must not go now; None if it still fits. `news` are the heads of mail since the yes."""
    yes = letter.yes
    if yes is None or not letter.has_yes:
        return Why("The letter was changed after your yes.", "Say yes to it as it is now.", lapsed=True)
    account = post.mail.account(owner, letter.account)
    if account is not None and account.address.casefold() != letter.from_email.casefold():
        changed = f"The mailbox {letter.account} now has the address {account.address}."
        return Why(changed, "Take the letter from its draft anew, then say yes to it.", lapsed=True)
    try:
        _, case, plan = case_and_plan(post.world, owner, letter.application)
    except NotFound as gone:
        return Why(str(gone), gone.hint)
    person = case.people.get(letter.person)
    if person is None:
        return Why(f"{letter.to_name} is no longer part of the application.", "Look at it before you write.")
    if (person.email or "").strip().casefold() != yes.to.casefold():
        return Why(f"The address of {person.name} was changed after your yes.", "Say yes to the new one.", lapsed=True)
    try:
        check_may_be_written_to(case, letter.rule, person)
    except BadInput as refused:
        return Why(str(refused), refused.hint)
    return _since(post, owner, case, plan, letter, yes.at, news)


def _since(
    post: Post,
    owner: Owner,
    case: Case,
    plan: ApplicationPlan,
    letter: OutLetter,
    since: datetime,
    news: Iterable[Heading],
) -> Why | None:
    """What has come since the yes that the letter does not know of."""
    facts = [timed.fact for timed in case.record.facts]
    told = [fact for fact in facts if _is_new(fact, since) and _is_a_word(fact, letter)]
    if told:
        (line,) = lines_of([told[-1]], facts, post.world.clock(), post.world.workdays_of)
        return Why(f"Since your yes something came: {line}.", "Read it; the letter may no longer fit.")
    people = {(person.email or "").casefold(): person for person in case.people.values()}
    # A colleague may answer, whom nobody here knows.
    ours = {letter.in_reply_to, *letter.references} - {""}
    own = {account.address.casefold() for account in post.mail.accounts(owner)}
    for heading in news:
        writer = people.get(heading.from_.email)
        in_thread = bool({heading.in_reply_to, *heading.references} & ours) and heading.from_.email not in own
        if (writer is not None or in_thread) and heading.date is not None and not heading.is_auto:
            name = writer.name if writer is not None else heading.from_.name or heading.from_.email
            return Why(_wrote(name, heading, case), "Read it; the letter may no longer fit.")
    if letter.expected and not any((step.rule, step.to) == (letter.rule, letter.person) for step in plan.steps):
        quiet = plan.why_quiet
        why = f" {quiet[0]}" if quiet else ""
        return Why(f"This step is not open any more.{why}", f"See: dayeight show {letter.application}")
    return None


def _is_new(fact: Fact, since: datetime) -> bool:
    """Whether a person cannot have known of it at that moment; what a first look brings from long ago is not meant."""
    return fact.at > since or ((fact.known or fact.at) > since and fact.at > since - _SHORTLY)


def _is_a_word(fact: Fact, letter: OutLetter) -> bool:
    if isinstance(fact, Sent):
        return letter.person in fact.to
    if isinstance(fact, Received) and fact.meaning == "auto":
        return False
    return fact.kind in _WORDS_OF_THEIRS


def _wrote(name: str, heading: Heading, case: Case) -> str:
    assert heading.date is not None
    at = local(heading.date, case.record.place)
    day = f"{day_words(at.date(), case.today)} at {time_words(at)}"
    return f'{name} wrote to you on {day}: "{heading.subject[:80]}".'
