"""The letter of one step, its checks, and the ways out of the program: mailto and .eml. A person sends."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import quote

from dayeight.core.application import THANKS, Case
from dayeight.core.channels import channel_of
from dayeight.core.facts import Candidate, Person
from dayeight.core.rules import RULES
from dayeight.core.search import Search
from dayeight.core.steps import ApplicationPlan
from dayeight.errors import BadInput, NotFound
from dayeight.flows.known import person_named
from dayeight.flows.make_plan import case_and_plan
from dayeight.flows.ports import Owner, World
from dayeight.flows.spelling import proposals
from dayeight.letters import RULES_WITH_LETTERS, Finding, Letter, LetterChannel, check, draft
from dayeight.letters.material import Material
from dayeight.letters.own import OwnWords

CHANNELS: tuple[LetterChannel, ...] = ("email", "phone", "linkedin", "card")


@dataclass(frozen=True, slots=True)
class LetterDraft:
    """A letter with what was found in it, to whom it goes, and a link that opens it in the mail program.

    `to_email` and `mailto` are "" where no address is known.
    """

    letter: Letter
    findings: tuple[Finding, ...]
    to_name: str
    to_email: str
    mailto: str
    application: str
    rule: str


def letter_for(
    world: World,
    owner: Owner,
    application: str,
    rule: str | None = None,
    to: str | None = None,
    *,
    channel: str | None = None,
    voicemail: bool = False,
) -> LetterDraft:
    """The letter of a step. Without `rule` or `to` it is that of the first step that is due and fits.

    `to` is a person's id, name or address. Raises NotFound, or BadInput where there is no letter for the rule.
    """
    search, case, plan = case_and_plan(world, owner, application)
    rule, person = _step(case, plan, rule, to)
    way = _channel(case, plan, rule, person, channel, voicemail)
    candidate = _candidate(search, case)
    own = world.own_words() if world.own_words else None
    others = _others(case, plan, candidate, rule, person, own)
    letter = draft(case, candidate, rule, person, way, others=others, voicemail=voicemail, own=own)
    found = check(letter, case, candidate, others=others)
    return _with_ways_out(case, letter, found)


def check_text(
    world: World,
    owner: Owner,
    application: str,
    rule: str,
    to: str,
    channel: str,
    subject: str | None,
    text: str,
) -> list[Finding]:
    """What is wrong with a letter as a person has written or changed it."""
    search, case, plan = case_and_plan(world, owner, application)
    rule, person = _step(case, plan, rule, to)
    way = _channel(case, plan, rule, person, channel, False)
    letter = Letter(rule, person, way, subject if way == "email" else None, text)
    candidate = _candidate(search, case)
    own = world.own_words() if world.own_words else None
    others = _others(case, plan, candidate, rule, person, own)
    return list(check(letter, case, candidate, others=others, speller=proposals))


def material_for(world: World, owner: Owner, application: str, rule: str, to: str | None) -> Material:
    """The facts that a letter of a rule to a person is made of."""
    search, case, plan = case_and_plan(world, owner, application)
    rule, person = _step(case, plan, rule, to)
    reader = case.people.get(person) or Person(at=case.details.at, application=application, person=person, name=person)
    return Material(case, _candidate(search, case), rule, reader)


def mailto(email: str, subject: str, text: str) -> str:
    """A link that opens a mail program with this letter; "" without an address."""
    if not email:
        return ""
    body = "\r\n".join(text.splitlines())
    return f"mailto:{quote(email, safe='@+')}?subject={quote(_one_line(subject), safe='')}&body={quote(body, safe='')}"


def as_eml(draft: LetterDraft, candidate: Candidate | None, subject: str, text: str) -> bytes:
    """The letter as an .eml file that mail programs open as a draft, not yet sent."""
    from email.headerregistry import Address
    from email.message import EmailMessage
    from email.policy import SMTP, SMTPUTF8

    own = candidate.emails[0] if candidate is not None and candidate.emails else ""
    policy = SMTP if (own + draft.to_email).isascii() else SMTPUTF8
    message = EmailMessage(policy)
    message["X-Unsent"] = "1"
    if own:
        message["From"] = Address(_one_line(candidate.name if candidate else ""), addr_spec=own)
    if draft.to_email:
        message["To"] = Address(_one_line(draft.to_name), addr_spec=draft.to_email)
    message["Subject"] = _one_line(subject)
    message.set_content(text, cte="quoted-printable" if not text.isascii() else None)
    return message.as_bytes()


def _with_ways_out(case: Case, letter: Letter, found: Sequence[Finding]) -> LetterDraft:
    person = case.people.get(letter.to)
    email = (person.email or "") if person else ""
    link = mailto(email, letter.subject or "", letter.text) if letter.channel == "email" else ""
    name = person.name if person else letter.to
    return LetterDraft(letter, tuple(found), name, email, link, case.record.id, letter.rule)


def _step(case: Case, plan: ApplicationPlan, rule: str | None, to: str | None) -> tuple[str, str]:
    """The rule and person that are meant."""
    if rule is not None and rule not in RULES:
        raise NotFound(
            f"There is no rule {rule!r}.", "Rules with a letter: " + ", ".join(sorted(RULES_WITH_LETTERS)) + "."
        )
    if rule is not None and rule not in RULES_WITH_LETTERS:
        raise BadInput(f"There is no letter for {rule}: {RULES[rule].says}")
    person = None
    if to:
        found = person_named(case.people, to)
        if found is None:
            names = ", ".join(p.name for p in case.people.values()) or "nobody yet"
            raise NotFound(f"{to!r} is none of the people of this application.", f"They are: {names}.")
        person = found.person
    # A thank-you is a thank-you: on a panel, TY-1 asked for is the TY-3 that is due.
    rules = THANKS if rule in THANKS else {rule}
    fitting = [
        step for step in plan.steps
        if step.rule in RULES_WITH_LETTERS and (rule is None or step.rule in rules) and person in (None, step.to)
    ]  # fmt: skip
    if fitting:
        return fitting[0].rule, fitting[0].to
    if rule is not None and person is not None:
        return rule, person
    if rule is not None and len(case.people) == 1:
        return rule, next(iter(case.people))
    if rule is None:
        quiet = " ".join(plan.why_quiet[:2])
        raise NotFound("No letter is due for this application.", quiet or "Name a rule to see its letter all the same.")
    raise NotFound(f"{rule} is not open for anybody now.", "Name the person to see the letter all the same.")


def _channel(
    case: Case, plan: ApplicationPlan, rule: str, person: str, wanted: str | None, voicemail: bool
) -> LetterChannel:
    if wanted is None and voicemail:
        wanted = "phone"
    if wanted is None:
        step = next((step for step in plan.steps if (step.rule, step.to) == (rule, person)), None)
        wanted = step.channel if step is not None else channel_of(case, rule, person)
        # What is said face to face is written like a call script.
        wanted = "phone" if wanted == "in_person" else wanted
    for channel in CHANNELS:
        if channel == wanted:
            return channel
    raise BadInput(f"{wanted!r} is not a way to write.", "Known: " + ", ".join(CHANNELS) + ".")


def _candidate(search: Search, case: Case) -> Candidate:
    return search.candidate or Candidate(at=case.details.at)


def _others(
    case: Case, plan: ApplicationPlan, candidate: Candidate, rule: str, person: str, own: OwnWords | None
) -> list[str]:
    """The drafts that come before this one on the list, so that a panel gets letters that differ."""
    texts: list[str] = []
    for step in plan.due:
        if step.to == person:
            if step.rule == rule:
                break
            continue
        if step.rule in RULES_WITH_LETTERS and step.channel in ("email", "linkedin"):
            way: LetterChannel = "linkedin" if step.channel == "linkedin" else "email"
            texts.append(draft(case, candidate, step.rule, step.to, way, others=texts, own=own).text)
    return texts


def _one_line(text: str) -> str:
    return " ".join(text.split())
