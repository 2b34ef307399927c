"""The letter editor: a draft, live checks, and the ways out. A person sends, or says yes on a page of its own."""

from __future__ import annotations

from dataclasses import dataclass, replace

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.views.decorators.http import require_http_methods, require_POST

from dayeight.core.slugs import slug
from dayeight.flows.log import mark_sent
from dayeight.flows.make_plan import case_and_plan
from dayeight.flows.plan_json import plan_json
from dayeight.flows.threads import thread_of
from dayeight.flows.write_letter import LetterDraft, as_eml, check_text, letter_for, mailto
from dayeight.letters import Finding
from dayeight.letters.limits import THANKS
from dayeight.web.at_hand import AtHand, at_hand
from dayeight.web.notice import back_to
from dayeight.web.once import new_token, once
from dayeight.web.shown.steps import StepShown, step_shown
from dayeight.web.shown.words import SPOKEN, step_title
from dayeight.wiring import mail_store, outbox

# What a browser sends for a letter; no letter is near that long.
LONGEST = 20_000

_WAYS = (("email", "Mail"), ("phone", "Call"), ("linkedin", "LinkedIn"), ("card", "Card"))


@dataclass(frozen=True, slots=True)
class Edited:
    """A letter as it stands in the editor."""

    channel: str
    subject: str
    text: str


def edited(request: HttpRequest) -> Edited:
    """What the editor sent: one line for the subject, plain lines for the text."""
    text = request.POST.get("text", "")[:LONGEST].replace("\r\n", "\n").replace("\r", "\n")
    return Edited(request.POST.get("channel", "email"), " ".join(request.POST.get("subject", "").split()), text)


@require_http_methods(["GET", "HEAD", "POST"])
def letter_page(request: HttpRequest, application: str, rule: str, to: str) -> HttpResponseBase:
    """The editor; sent back with POST it says "I sent it"."""
    here = at_hand()
    # What is asked in the talk has one way only.
    channel = None if rule in SPOKEN else request.GET.get("channel") or None
    found = letter_for(here.world, here.owner, application, rule, to, channel=channel)
    if request.method != "POST":
        return _page(request, here, found, *_at_first(here, found))
    typed = edited(request)
    findings = _found(here, found, typed)
    if any(finding.severity == "block" for finding in findings) and not request.POST.get("sure"):
        return _page(request, here, found, typed, findings, ask_again="sent")

    def work() -> HttpResponse:
        way = "in_person" if rule in SPOKEN else typed.channel
        fact = mark_sent(here.world, here.owner, application, rule, [to], way)
        return back_to("application", application, said="sent", fact=fact.id)

    return once(request, work)


@require_POST
def checks(request: HttpRequest, application: str, rule: str, to: str) -> HttpResponse:
    """What the checks find in the text as it stands, and the links that carry that text."""
    here = at_hand()
    typed = edited(request)
    found = letter_for(here.world, here.owner, application, rule, to, channel=typed.channel)
    shown = _checked(found, typed, _found(here, found, typed))
    return render(request, "dayeight/_checks.html", {**shown, "live": True})


@require_POST
def eml(request: HttpRequest, application: str, rule: str, to: str) -> HttpResponse:
    """The letter as it stands, as a file that mail programs open as a draft."""
    here = at_hand()
    typed = edited(request)
    found = letter_for(here.world, here.owner, application, rule, to, channel="email")
    data = as_eml(found, here.candidate(), typed.subject, typed.text)
    name = slug(rule, found.to_name).encode("ascii", "ignore").decode() or "letter"
    answer = HttpResponse(data, content_type="message/rfc822")
    answer.headers["Content-Disposition"] = f'attachment; filename="{name}.eml"'
    return answer


def found_in(here: AtHand, application: str, rule: str, to: str, typed: Edited) -> list[Finding]:
    """What the checks find in a letter as it was sent by the editor."""
    return _found(here, letter_for(here.world, here.owner, application, rule, to, channel=typed.channel), typed)


def asked_again(
    request: HttpRequest, here: AtHand, application: str, rule: str, to: str, typed: Edited
) -> HttpResponse:
    """The editor once more, because what the checks found would go out with the letter."""
    found = letter_for(here.world, here.owner, application, rule, to, channel=typed.channel)
    way = request.POST.get("way", "send")
    return _page(request, here, found, typed, _found(here, found, typed), ask_again=way)


def _found(here: AtHand, found: LetterDraft, typed: Edited) -> list[Finding]:
    subject = typed.subject if typed.channel == "email" else None
    return check_text(
        here.world, here.owner, found.application, found.rule, found.letter.to, typed.channel, subject, typed.text
    )


def _at_first(here: AtHand, found: LetterDraft) -> tuple[Edited, list[Finding]]:
    """The draft as the editor first shows it: what answers a mail has the subject of that."""
    letter = found.letter
    drafted = Edited(letter.channel, letter.subject or "", letter.text)
    if letter.channel == "email":
        _, case, _ = case_and_plan(here.world, here.owner, found.application)
        person = case.people.get(letter.to)
        if person is not None:
            thread = thread_of(mail_store(), outbox(), here.owner, case, found.rule, person)
            if thread.subject:
                answer = replace(drafted, subject=thread.subject)
                return answer, _found(here, found, answer)
    return drafted, list(found.findings)


def _checked(found: LetterDraft, typed: Edited, findings: list[Finding]) -> dict[str, object]:
    words = len(typed.text.split())
    return {
        "findings": [f for f in findings if f.severity == "block"] + [f for f in findings if f.severity != "block"],
        "blocked": any(finding.severity == "block" for finding in findings),
        "length": f"{words} words",
        "mailto": mailto(found.to_email, typed.subject, typed.text) if typed.channel == "email" else "",
        "draft": found,
    }


def _page(
    request: HttpRequest,
    here: AtHand,
    found: LetterDraft,
    typed: Edited,
    findings: list[Finding],
    *,
    ask_again: str = "",
) -> HttpResponse:
    letter = found.letter
    _, case, plan = case_and_plan(here.world, here.owner, found.application)
    step = _step(plan_json(plan, case), found, here)
    person = case.people.get(letter.to)
    voicemail = ""
    spoken = found.rule in SPOKEN
    if letter.channel == "phone" and not spoken:
        voicemail = _voicemail(here, found)
    return render(
        request,
        "dayeight/letter.html",
        {
            "here": "applications",
            "token": new_token(),
            "application": found.application,
            "company": case.details.company,
            "rule": found.rule,
            "to": letter.to,
            "title": step_title(found.rule, found.to_name),
            "person": person,
            "ways": [
                (way, words, way == letter.channel)
                for way, words in _WAYS
                if way != "card" or found.rule in THANKS or letter.channel == "card"
            ],
            "channel": letter.channel,
            "letter": letter,
            "typed": typed,
            "voicemail": voicemail,
            "spoken": spoken,
            "step": step,
            "ask_again": ask_again,
            "mailboxes": letter.channel == "email" and bool(mail_store().accounts(here.owner)),
            **_checked(found, typed, findings),
        },
        status=409 if ask_again else 200,
    )


def _voicemail(here: AtHand, found: LetterDraft) -> str:
    spoken = letter_for(
        here.world, here.owner, found.application, found.rule, found.letter.to, channel="phone", voicemail=True
    )
    return spoken.letter.text


def _step(plan: dict[str, object], found: LetterDraft, here: AtHand) -> StepShown | None:
    """The step of this letter, if it is open now."""
    steps = plan["steps"]
    assert isinstance(steps, list)
    for step in steps:
        if step["rule"] == found.rule and step["to"] == found.letter.to:
            return step_shown(step, plan, here.now())
    return None
