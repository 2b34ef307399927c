"""What people log by hand, as a table: the question, the kind of fact, and the few fields that each needs."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from django import forms

from dayeight.core.facts import Person
from dayeight.web.forms.fields import DayField, MomentField, choice, line, several, text
from dayeight.web.shown.words import CHANNELS, SECTORS, SIZES, STAGES

_MEANINGS = {
    "question": "They asked me something",
    "warm": "A friendly word without news",
    "next_round": "There will be another round, no time yet",
    "more_time": "They need more time",
    "form": "A standard confirmation",
    "auto": "An automatic reply",
}
_WANTED = {
    "assessment": "A test or take-home task",
    "documents": "Documents",
    "references": "References",
    "availability": "Times at which I can come",
    "answer": "An answer to a question",
}
_NEVER = {
    "phone": "Not to call",
    "email": "Not to write mails",
    "thank_you": "Not to send thank-you letters",
    "linkedin": "Not to use LinkedIn",
    "any": "Not to contact them at all",
}
_CHANGES = {
    "closed": "It was taken down",
    "reopened": "It is open again",
    "reposted": "It was posted again",
    "edited": "It was edited",
    "upgraded": "It names a higher position now",
    "positions_added": "It names more positions now",
    "similar_opening": "A similar opening appeared",
    "deadline_moved": "Its deadline moved",
}
_NEWS = {
    "funding": "New funding",
    "layoffs": "Layoffs",
    "freeze": "A hiring freeze",
    "new_head": "A new head",
    "office": "A new office",
    "product": "A new product",
    "hired_left": "The person they hired has left",
}
_PROMISED = {
    "decision": "A decision",
    "next_round": "Word of the next round",
    "update": "An update",
    "scheduling": "A time for a talk",
    "reply": "An answer to a question",
}


@dataclass(frozen=True, slots=True)
class FactKind:
    """One thing that people log: `fixed` are the parts that its name says already, `asks` the fields it needs."""

    slug: str
    kind: str
    title: str
    asks: tuple[str, ...]
    fixed: dict[str, Any] = field(default_factory=dict)
    hint: str = ""
    offered: bool = True


FACT_KINDS: tuple[FactKind, ...] = (
    FactKind("sent", "sent", "I wrote or called", ("to", "channel", "at"), hint="Anything you sent on your own."),
    FactKind("timing", "promised", "They said when I will hear", ("quote", "due", "by", "at"),
             hint="In their words; the day is read from them, or name it yourself."),
    FactKind("more-time", "received", "They need more time", ("from", "quote", "due", "at"), {"meaning": "more_time"},
             hint="If they named a new day, write their words or the day."),
    FactKind("scheduled", "scheduled", "An interview is arranged", ("start", "stage", "people", "at")),
    FactKind("received", "received", "I heard from them", ("from", "meaning", "at")),
    FactKind("rejected", "rejected", "They said no", ("by", "warm", "no_reply", "at")),
    FactKind("requested", "requested", "They asked me for something", ("what", "deadline", "by", "at")),
    FactKind("offered", "offered", "They made an offer", ("deadline", "at")),
    FactKind("cancelled", "cancelled", "The interview was called off", ("by", "at")),
    FactKind("moved", "scheduled", "The interview was moved", ("start", "stage", "people", "at"),
             hint="The old time no longer counts; the new one does."),
    FactKind("instructed", "instructed", "They asked me not to do something", ("never", "by", "at")),
    FactKind("posting", "posting", "The posting changed", ("change", "at")),
    FactKind("news", "news", "There is news of the company", ("news", "at")),
    FactKind("offered-elsewhere", "offered_elsewhere", "I have an offer elsewhere", ("deadline", "at")),
    FactKind("referred", "referred", "Somebody referred me", ("by", "at")),
    FactKind("applied", "applied", "I applied", ("at",)),
    FactKind("accepted", "accepted", "I accepted their offer", ("at",)),
    FactKind("accepted-elsewhere", "accepted_elsewhere", "I accepted another offer", ("at",)),
    FactKind("withdrew", "withdrew", "I withdrew", ("at",)),
    FactKind("opened", "opened", "The application itself",
             ("company", "role", "country", "region", "timezone", "sector", "size", "posting_address"), offered=False),
    FactKind("interviewed", "interviewed", "An interview", ("stage", "people", "leave", "at"), offered=False),
    FactKind("promised", "promised", "A promise", ("promised", "due", "earliest", "quote", "by", "at"), offered=False),
    FactKind("settled", "settled", "A step set aside", ("at",), offered=False),
    FactKind("said", "said", "Their words", ("quote_said", "by", "at"), offered=False),
)  # fmt: skip

OFFERED: tuple[FactKind, ...] = tuple(kind for kind in FACT_KINDS if kind.offered)
BY_SLUG: dict[str, FactKind] = {kind.slug: kind for kind in FACT_KINDS}

# Field names of the forms that differ from the key of the fact.
KEYS: dict[str, str] = {
    "news": "what", "promised": "what", "quote_said": "text", "posting_address": "posting",
}  # fmt: skip


def kind_of(fact_kind: str) -> FactKind | None:
    """The entry with which a fact of this kind is corrected (None: it is not corrected by a form)."""
    whole = [kind for kind in FACT_KINDS if kind.kind == fact_kind and not kind.fixed]
    return next((kind for kind in whole if kind.slug in (fact_kind, fact_kind.replace("_", "-"))), None) or next(
        iter(whole), None
    )


def fact_form(kind: FactKind, people: dict[str, Person], *args: Any, **options: Any) -> forms.Form:
    """The form for one kind of fact, with the people of the application to choose from."""
    form = forms.Form(*args, **options)
    for name in kind.asks:
        form.fields[name] = _field(name, people)
    return form


def _field(name: str, people: dict[str, Person]) -> forms.Field:
    names = {person.person: person.name for person in people.values()}
    match name:
        case "at":
            return MomentField(label="When was that?", help_text="By your own clock. Left out, it is now.")
        case "to":
            return several("To whom?", names.items())
        case "people":
            return several("With whom?", names.items())
        case "by" | "from":
            return choice("Who?", names, none="I do not know, or nobody in the list")
        case "channel":
            return choice("How?", {key: words[:1].upper() + words[1:] for key, words in CHANNELS.items()})
        case "due":
            return DayField(label="By which day?", help_text="Only if you want to name it yourself.")
        case "earliest":
            return DayField(label="Not before which day?")
        case "deadline":
            return DayField(label="Until when?", help_text="Leave it out if no day was named.")
        case "start":
            return MomentField(label="When does it start?", help_text="By your own clock.", required=True)
        case "stage":
            return choice("What kind of talk?", STAGES)
        case "meaning":
            return choice("What did it mean?", _MEANINGS)
        case "what":
            return choice("For what?", _WANTED)
        case "promised":
            return choice("What did they promise?", _PROMISED)
        case "never":
            return several("What not to do?", _NEVER.items())
        case "change":
            return choice("What changed?", _CHANGES)
        case "news":
            return choice("What is the news?", _NEWS)
        case "warm":
            return forms.BooleanField(required=False, label="They were friendly about another time")
        case "no_reply":
            return forms.BooleanField(required=False, label="It came from an address that takes no answers")
        case "leave":
            return several("What did they agree to?", _leaves().items())
        case "quote" | "quote_said":
            return text("Their words", rows=2)
        case "company":
            return line("Company", required=True)
        case "sector":
            return choice("Kind of work", SECTORS, none="Any other")
        case "size":
            return choice("Size", SIZES, none="I do not know")
        case _:
            return line(_LINES[name])


_LINES = {
    "role": "Role",
    "country": "Country (two letters)",
    "region": "Region (such as CA-QC)",
    "timezone": "Time zone",
    "posting_address": "Address of the posting",
}


def _leaves() -> dict[str, str]:
    from dayeight.web.shown.words import LEAVES

    return LEAVES
