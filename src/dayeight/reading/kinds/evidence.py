"""What one message shows: its sentences, who sent it, and which cues of which book stand in it."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from functools import cached_property

from dayeight.reading.kinds.lexicon import (
    frame,
    interviews,
    lookalikes,
    offers,
    outside,
    own,
    progress,
    rejection,
    tasks,
)
from dayeight.reading.kinds.lexicon.classes import CLASSES
from dayeight.reading.kinds.phrases import Cue, Hit, Phrasebook, Shelf
from dayeight.reading.kinds.senders import HIRING_NAME, Sender, sender_of, sounds_like_hiring
from dayeight.reading.kinds.sentences import Sentence, sentence, sentences
from dayeight.reading.kinds.times import has_clock, has_day
from dayeight.reading.messages import Message
from dayeight.reading.platforms import is_free
from dayeight.reading.promises import PromiseRead, read_promises

_REPLY = re.compile(
    r"^\s*(?:(?:re|aw|sv|antw|rif|fwd?|wg|tr|rv|enc|accepted|automatic reply)\s*(?:\[\d+\])?\s*:\s*)+", re.IGNORECASE
)
_FORWARD_HEAD = re.compile(
    r"^\s*(?:-{2,}.*|(?:from|von|de|to|an|date|sent|subject|cc|reply-to)\s*:.*)$", re.IGNORECASE | re.MULTILINE
)
_FORWARDED_TO = re.compile(r"^\s*(?:to|an|à|para)\s*:.*$", re.IGNORECASE | re.MULTILINE)
_YOUR_APPLICATION = (
    " your application ", " your interest ", " for applying ", " you applied ", " your interview ", " to apply to ",
    " your candidature ", " your candidacy ", " shortlisted ", " application submitted ", " application sent ",
    " expression of interest ", " our advert ", " for raising your hand ",
)  # fmt: skip
# Below this many characters a text is read whatever its words.
_LONG = 750
_HIRING_WORDS = (
    "interview", "applica", "applied", "applying", "position", "vacanc", "recruit", "hiring", "hired", "candida",
    "shortlist", " cv", "resume", "résumé", " role", " job", " post", "opening", "internship", "talent", "referee",
    "salary", "notice period", "employ",
)  # fmt: skip
# A forward with less of its own than this is what it forwards.
_LITTLE = 220
_LEAVE_LIST = (
    "unsubscribe",
    "opt-out",
    "opt out",
    "remove me",
    "remove yourself",
    "be removed",
    "removed from",
    "take me off",
    "not spam",
)
# What programs add to every mail: how to change a time, what else to try.
_BY_THE_WAY = re.compile(
    r" (?:need to (?:reschedule|cancel|change|make)[^?]* \?|(?:reschedule|cancel) (?:here|, reschedule"
    r"|/ ?reschedule)|to (?:reschedule|cancel)(?: or (?:reschedule|cancel))? "
    r"|make changes to this event|boost your|increase your chances|stand out|skill quiz|add to calendar|(?:can"
    r"|can not|cannot|not able to|unable to) (?:make|attend) (?:it|this time) \?"
    r"|to (?:swap|change|amend|move) (?:your |the |a )?(?:slots?|times?|booking|appointment)|you (?:can"
    r"|may) (?:reschedule|cancel|withdraw|update|edit|amend|change)|not (?:a )?(?:good|suitable"
    r"|convenient) time \?|change of plans"
    r"|(?:does|do|shall|will) not (?:by itself |in itself )?(?:imply|confer|constitute|guarantee|entitle)"
    r"|employers (?:decide|hire|tend|usually|often)|most (?:people|applicants|candidates)"
    r"|(?:does|do|shall|will) not (?:by itself |in itself |of itself )?(?:imply|confer|constitute|guarantee|entitle)) "
)

_BOOKS = {
    "rejection": rejection.CUES,
    "offer": offers.CUES,
    "called_off": interviews.CALLED_OFF,
    "moved": interviews.MOVED,
    "fixed": interviews.FIXED,
    "invitation": interviews.INVITATION,
    "assessment": tasks.ASSESSMENT,
    "info": tasks.INFO,
    "promised": progress.PROMISED,
    "status": progress.STATUS,
    "received": progress.RECEIVED,
    "outreach": outside.OUTREACH,
    "alert": outside.ALERT,
    "account": outside.ACCOUNT,
    "bulletin": outside.BULLETIN,
    "own_thanks": own.THANKS,
    "own_followup": own.FOLLOWUP,
    "own_other": own.OTHER,
    "talked": interviews.TALK,
    "job": frame.JOB,
    "other": (*frame.OTHER, *lookalikes.LOOKALIKES),
}
_ANYHOW = ("job", "other", "outreach", "alert", "account", "bulletin")
BOOKS = {name: Phrasebook(cues, CLASSES, name.startswith("own_") or name in _ANYHOW) for name, cues in _BOOKS.items()}

_SHELF = Shelf(BOOKS)
_OF_THE_SUBJECT = ("job", "other")
_OF_THE_MARGIN = ("job", "other", "account", "alert", "bulletin")


def phrasebook(cues: tuple[Cue, ...]) -> Phrasebook:
    """Cues as a book with the classes all share."""
    return Phrasebook(cues, CLASSES)


@dataclass(frozen=True)
class Evidence:
    """A message with its cues, looked up once and only when asked for."""

    message: Message
    own: Collection[str]

    @cached_property
    def is_mine(self) -> bool:
        """Whether the candidate sent it, other than by passing on to themselves what came in."""
        message = self.message
        if message.from_.email not in self.own:
            return False
        to = [person.email for person in (*message.to, *message.cc)]
        return not (message.forwarded and to and all(email in self.own for email in to))

    @cached_property
    def text(self) -> str:
        """What is read: what is new, and where that is next to nothing what is passed on."""
        message = self.message
        if message.forwarded and len(message.new_text.strip()) < _LITTLE and not self.is_mine:
            return message.new_text + "\n\n" + _FORWARD_HEAD.sub("", message.forwarded)
        return message.new_text

    @cached_property
    def passed_on_by_a_friend(self) -> bool:
        """Whether a private person passes on what was written to somebody else."""
        message = self.message
        if not message.forwarded or self.is_mine or self.hires or HIRING_NAME.search(message.signature):
            return False
        to = _FORWARDED_TO.search(message.forwarded)
        return bool(to and "@" in to[0] and self.own and not any(email in to[0].lower() for email in self.own))

    @cached_property
    def subject(self) -> Sentence:
        """The subject without "Re:"."""
        return sentence(_REPLY.sub("", self.message.subject)[:300])

    @cached_property
    def answers(self) -> bool:
        """Whether the subject is that of an earlier message."""
        return _REPLY.match(self.message.subject) is not None

    @cached_property
    def body(self) -> list[Sentence]:
        """The sentences of the text."""
        return sentences(self.text)

    @cached_property
    def quoted(self) -> list[Sentence]:
        """The first sentences of what is answered."""
        return sentences(self.message.quoted[:1500])

    @cached_property
    def sender(self) -> Sender:
        """What kind of sender it has."""
        return sender_of(self.message)

    @cached_property
    def hires(self) -> bool:
        """Whether the sender's name says that it hires."""
        return sounds_like_hiring(self.message)

    def hits(self, book: str) -> list[Hit]:
        """The cues of a book in subject and text; a subject that answers is another message's."""
        return self._found.get(book, [])

    @cached_property
    def _found(self) -> dict[str, list[Hit]]:
        """All cues by book."""
        found: dict[str, list[Hit]] = {}
        for one in [self.subject, *self.body]:
            by_the_way = bool(_BY_THE_WAY.search(one.plain))
            noted = " please note " in one.plain
            for book, hit in _SHELF.hits(one):
                if one is self.subject and self.answers and book not in _OF_THE_SUBJECT:
                    continue
                if (by_the_way and book not in _OF_THE_MARGIN) or (noted and book == "info"):
                    continue
                found.setdefault(book, []).append(hit)
        return found

    @cached_property
    def promises(self) -> tuple[PromiseRead, ...]:
        """What the text promises, told on the day of the message; nothing where that has no date."""
        date = self.message.date
        return read_promises(self.text, date).promises if date is not None else ()

    def body_hits(self, book: str) -> list[Hit]:
        """The cues of a book in the text alone."""
        return [hit for hit in self.hits(book) if hit.sentence is not self.subject]

    def score(self, book: str, cap: float = 1.0) -> float:
        """The weight of a book's cues: each cue up to `cap` times its weight."""
        totals: dict[int, float] = {}
        weights: dict[int, float] = {}
        for hit in self.hits(book):
            totals[id(hit.cue)] = totals.get(id(hit.cue), 0.0) + hit.cue.weight
            weights[id(hit.cue)] = hit.cue.weight * cap
        return sum(min(total, weights[key]) for key, total in totals.items())

    def says(self, book: str, what: str) -> Hit | None:
        """The first hit of a cue."""
        return next((hit for hit in self.hits(book) if hit.cue.says == what), None)

    @cached_property
    def timed(self) -> list[Sentence]:
        """The sentences that name an hour."""
        return [one for one in self.body if has_clock(one.plain)]

    @cached_property
    def names_day(self) -> bool:
        """Whether a day is named anywhere."""
        return any(has_day(one.plain) for one in [self.subject, *self.body])

    @cached_property
    def calendar_method(self) -> str:
        """What the calendar part does: REQUEST, CANCEL, REPLY, COUNTER, PUBLISH, "" if there is none with an event."""
        for raw in self.message.calendars:
            head = raw[:60_000].upper()
            if b"BEGIN:VEVENT" not in head:
                continue
            if b"METHOD:CANCEL" in head or b"STATUS:CANCELLED" in head:
                return "CANCEL"
            found = re.search(rb"METHOD:([A-Z]+)", head)
            return found[1].decode("ascii") if found else "PUBLISH"
        return ""

    @cached_property
    def job(self) -> float:
        """How much speaks for a mail about a job the reader seeks."""
        sender = {"ats": 2.5, "tests": 1.5, "board": 1.0, "scheduling": 1.0, "signing": 0.3}.get(self.sender, 0.0)
        if self.sender == "person" and not is_free(self.message.from_.email):
            sender += 0.25
        signature = sentence(self.message.signature[:300])
        if HIRING_NAME.search(self.message.signature[:300]):
            sender += 1.0
        around = sum(
            min(hit.cue.weight, 0.5) for one in [*self.quoted[:6], signature] for hit in BOOKS["job"].hits(one)
        )
        return sender + (1.2 if self.hires else 0.0) + self.score("job", cap=2) + 0.4 * self.titled + min(around, 1.0)

    @cached_property
    def names_job(self) -> bool:
        """Whether a word of hiring stands anywhere in it."""
        plain = ("title", "work")
        return (
            len({hit.sentence.plain[hit.start : hit.end] for hit in self.hits("job") if hit.cue.says == "work"}) > 1
            or any(hit.cue.says not in plain for hit in self.hits("job"))
            or any(hit.cue.says != "title" for one in self.quoted[:6] for hit in BOOKS["job"].hits(one))
        )

    @cached_property
    def plainly_other(self) -> bool:
        """Whether a long text of a stranger has no word of hiring, as most mail; told before a sentence is read."""
        message = self.message
        if (
            message.is_bulk
            or message.quoted
            or self.hires
            or self.sender not in ("person", "machine")
            or len(self.text) < _LONG
        ):
            return False
        low = f"{message.subject}\n{self.text}".lower()
        return not message.calendars and not any(word in low for word in _HIRING_WORDS)

    @cached_property
    def speaks_of_application(self) -> bool:
        """Whether it speaks of an application that the reader made."""
        whole = [self.subject, *self.body]
        return self.sender in ("ats", "tests") or any(
            phrase in one.plain for one in whole for phrase in _YOUR_APPLICATION
        )

    @cached_property
    def titled(self) -> bool:
        """Whether the subject names an occupation."""
        return any(hit.cue.says == "title" and hit.sentence is self.subject for hit in self.hits("job"))

    @cached_property
    def to_many(self) -> bool:
        """Whether it went to many: by its head, or because it says how to be left alone."""
        return self.message.is_bulk or any(word in self.message.text.lower() for word in _LEAVE_LIST)

    @cached_property
    def other(self) -> float:
        """How much speaks for another business."""
        if self.hires or self.titled or self.sender in ("ats", "tests", "signing", "scheduling"):
            return self.score("other", cap=2.5)
        who = sentence(re.sub(r"[@._-]", " ", f"{self.message.from_.name} {self.message.from_.email}"))
        return self.score("other", cap=2.5) + sum(hit.cue.weight for hit in BOOKS["other"].hits(who))
