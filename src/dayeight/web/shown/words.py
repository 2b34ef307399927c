"""Names of steps, states and channels as a person reads them."""

from __future__ import annotations

STATES: dict[str, str] = {
    "scheduled": "interview ahead",
    "interviewed": "just interviewed",
    "waiting": "waiting",
    "lapsed": "their date has passed",
    "long": "a long search",
    "offer": "offer made",
    "warm": "door left open",
    "presumed_closed": "probably closed",
    "closed": "closed",
}
"""The states in the order in which the filter offers them."""

STATE_SENTENCES: dict[str, str] = {
    "scheduled": "An interview lies ahead.",
    "interviewed": "The interview is just behind you.",
    "waiting": "You are waiting, and that is as it should be.",
    "lapsed": "The day they named has passed.",
    "long": "This is a long search. A note every few weeks is enough.",
    "offer": "They made you an offer.",
    "warm": "They said no and left the door open.",
    "presumed_closed": "An answer has become rare. A word from them opens it again.",
    "closed": "This one is closed.",
}

_STEPS: dict[str, str] = {
    "ASK-1": "Take a question along for {name}",
    "NEXT-1": "Confirm the interview to {name}",
    "MORE-1": "Answer {name}",
    "TY-1": "Thank {name}",
    "TY-2": "Thank {name}",
    "TY-3": "Thank {name}",
    "TY-4": "Thank {name}",
    "TY-5": "Thank {name} before they decide",
    "INFO-1": "Thank {name} for the talk",
    "OFFER-1": "Tell {name} about your other offer",
    "WITHDRAW-1": "Tell {name} what you decided",
    "CHECK-1": "Check in with {name}",
    "CHECK-2": "Check in with {name} once more",
    "CLOSE-1": "Send {name} a closing note",
    "LONG-1": "Send {name} something of value",
    "STAY-1": "Ask {name} whether you may stay in touch",
    "AGENCY-1": "Give {name} a word on where things stand",
    "NO-1": "Answer the no from {name}",
    "WARM-1": "Say hello to {name}",
    "TRIG-1": "Write to {name} again",
    "WATCH-2": "Ask {name} about the new posting",
    "WATCH-3": "Write to {name} about the changed posting",
    "WATCH-4": "Send {name} a note on their good news",
    "LI-1": "Invite {name} on LinkedIn",
    "REF-1": "Thank {name} for referring you",
    "REF-2": "Tell {name} how the interview went",
    "REF-3": "Tell {name} how it ended",
    "DONE-1": "Tell {name} that you have accepted",
}

CHANNELS: dict[str, str] = {
    "email": "by mail",
    "phone": "by phone",
    "in_person": "in person",
    "linkedin": "on LinkedIn",
    "card": "on a card",
    "portal": "through their portal",
    "text": "by text message",
}

PARTS: dict[str, str] = {
    "interviewer": "interviewer",
    "hiring_manager": "hiring manager",
    "recruiter": "recruiter",
    "agent": "agent or headhunter",
    "referrer": "referred you",
    "contact": "contact",
}

STAGES: dict[str, str] = {
    "screen": "A first call or screen",
    "first": "First interview",
    "later": "A later round",
    "final": "Final round",
    "informational": "A talk for advice, no opening",
}

LEAVES: dict[str, str] = {
    "linkedin": "We can connect on LinkedIn",
    "phone": "I may call them",
    "check_in": "I may check in",
}

SECTORS: dict[str, str] = {
    "hourly": "Hourly work",
    "hospitality": "Hotels and restaurants",
    "healthcare": "Healthcare",
    "academia": "University or research",
    "government": "Government",
    "startup": "A startup",
    "residency": "A residency match",
}

SIZES: dict[str, str] = {"small": "Small", "large": "A thousand people or more"}

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

SPOKEN = frozenset({"ASK-1"})
"""The rules whose words are said in the talk itself."""

BANDS: dict[str, str] = {
    "likely": "An answer is still likely.",
    "even": "An answer may still come, or may not. Both are common by now.",
    "unlikely": "An answer has become unlikely, though some still come after this long.",
    "rare": "An answer has become rare. It is fine to let this one rest.",
}


def step_title(rule: str, name: str) -> str:
    """What a step asks for, in one line."""
    return _STEPS.get(rule, "Write to {name}").format(name=name or "them")
