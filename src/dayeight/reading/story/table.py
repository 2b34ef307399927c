"""The table from the kinds of mail to the facts they propose (the chronicle follows it; the docs print it)."""

from __future__ import annotations

from dataclasses import dataclass

from dayeight.reading.kinds.model import Kind


@dataclass(frozen=True, slots=True)
class Row:
    """What one kind of mail proposes: kinds of facts, and in words when. Nothing is proposed where `facts` is empty."""

    facts: tuple[str, ...]
    when: str


_TALK_HELD = "interviewed"

TABLE: dict[Kind, Row] = {
    "application_received": Row(("applied",), "The first of an application; later ones say nothing new."),
    "interview_invitation": Row(
        ("received",), "Good news without a time. If it offers one time, the candidate's yes to it arranges the talk."
    ),
    "interview_scheduled": Row(("scheduled", "received"), "The time, the stage and who will be there; one talk once."),
    "interview_rescheduled": Row(
        ("cancelled", "scheduled", "received"), "The old time falls away, the new one stands."
    ),
    "interview_cancelled": Row(("cancelled",), "The talk of that time, else the next one that was arranged."),
    "assessment": Row(("requested",), "A test or work sample, with its deadline."),
    "info_request": Row(("requested",), "Documents, references, availability or an answer, with the deadline."),
    "status_update": Row(
        ("received",), "They need more time, or a friendly word; a form where a program wrote it. Promises stand apart."
    ),
    "decision_promised": Row(("received",), "Beside the promise itself: a friendly word, or that they need more time."),
    "offer": Row(("offered",), "With the day by which they want the answer."),
    "rejection": Row(("rejected",), "Warm if the words are; `no_reply` where nobody reads an answer."),
    "own_thanks": Row(
        ("sent", "applied"), "TY-1 to TY-4 by the stage and the number of people met; to a referrer REF-1 or REF-2."
    ),
    "own_followup": Row(
        ("sent", "accepted", "withdrew", "applied"),
        "CHECK-1, then CHECK-2 and CLOSE-1 as long as no word came; AGENCY-1 to an agent.",
    ),
    "own_other": Row(
        ("sent", "accepted", "withdrew", "applied", "scheduled", "cancelled"),
        "By what it answers: NEXT-1 an invitation, MORE-1 a word on timing, NO-1 a rejection, OFFER-1 with an offer"
        " elsewhere, WITHDRAW-1 a withdrawal; an acceptance after an offer.",
    ),
    "recruiter_outreach": Row((), "There is no application yet."),
    "job_alert": Row((), ""),
    "newsletter": Row((), ""),
    "account_notice": Row((), "Nothing happened to an application."),
    "unrelated": Row(("received",), "Only a person's word in the thread of an application: a friendly word."),
}

ANY_TIME: tuple[tuple[str, str], ...] = (
    (
        _TALK_HELD,
        "An arranged talk took place when the candidate thanks for it, or when a person at the employer writes"
        " after it and does not move it, call it off or say that they missed each other. That its time"
        " has passed shows nothing: then the plan asks. What was entered by hand wins.",
    ),
    ("promised", "Every promise in an employer's mail, with its words; of several the longest counts."),
    ("received", "An automatic answer (out of office) is no sign of life."),
    ("referred", "A friend, or somebody who works there, tells that they spoke for the candidate."),
    ("instructed", "They ask for no thanks, or for no calls."),
    ("person", "Everybody whom the mail names, once, with title and address."),
)
"""Facts that mail of several kinds proposes."""

HOW_SURE = (
    "What a message gives goes in without asking where its kind, its application and the words that show them are"
    " plain; otherwise it waits in the review, with the words marked."
)
