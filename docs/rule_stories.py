"""One small story for each rule, from which `make_pages.py` draws its picture. All firms and people are invented."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

Told = dict[str, Any]

_PEOPLE = {
    "dana": {"name": "Dana Whitfield", "part": "hiring_manager", "email": "dana@larkfield.example"},
    "rae": {"name": "Rae Okafor", "part": "recruiter", "email": "rae@larkfield.example"},
}
_REFERRER = {"sam": {"name": "Sam Ito", "part": "referrer", "email": "sam@friends.example"}}
_AGENT = {"al": {"name": "Al Moreau", "part": "agent", "email": "al@agency.example"}}


@dataclass(frozen=True)
class Story:
    """A story: its facts (moment, kind, further keys), the words at its dots, and the span that is drawn."""

    rule: str
    title: str
    facts: tuple[tuple[str, str, Told], ...]
    days: int
    words: tuple[str, ...]
    people: Told = field(default_factory=dict)

    @property
    def start(self) -> datetime:
        """The first minute drawn: the day of the first fact."""
        return datetime.fromisoformat(self.facts[0][0]).replace(hour=0, minute=0)

    @property
    def end(self) -> datetime:
        """The last minute drawn."""
        return self.start + timedelta(days=self.days)

    def history(self) -> Told:
        """The story in the batch format of histories."""
        return {
            "id": self.rule,
            "application": {"company": "Larkfield", "role": "Analyst", "country": "US", "timezone": "America/New_York"},
            "people": {**_PEOPLE, **self.people},
            "facts": [{"at": at, "kind": kind, **more} for at, kind, more in self.facts],
        }

    def marks(self) -> list[tuple[datetime, str]]:
        """The dots: moment and words."""
        return [(datetime.fromisoformat(fact[0]), words) for fact, words in zip(self.facts, self.words, strict=True)]


def _talk(stage: str = "first", at: str = "2026-11-02T15:00", **more: Any) -> tuple[str, str, Told]:
    return (at, "interviewed", {"stage": stage, "people": ["dana"], **more})


def _sent(rule: str, at: str, to: str = "dana") -> tuple[str, str, Told]:
    return (at, "sent", {"rule": rule, "to": [to], "channel": "email"})


_TALK = "interview"
_WEEK = ("2026-11-02T15:00", "promised", {"by": "dana", "due": "2026-11-09", "quote": "within a week"})
_NO = ("2026-11-16T10:00", "rejected", {"by": "dana", "warm": True})
_CHECK_1 = _sent("CHECK-1", "2026-11-10T09:30", "rae")
_CHECK_2 = _sent("CHECK-2", "2026-11-18T09:30", "rae")

STORIES: dict[str, Story] = {
    story.rule: story
    for story in (
        Story("NEXT-1", "An invitation comes in and is confirmed within a day",
              (("2026-11-02T11:00", "scheduled", {"start": "2026-11-06T10:00", "people": ["dana"], "by": "rae"}),),
              6, ("invitation",)),
        Story("MORE-1", "They need more time and name a new date",
              (_talk(), ("2026-11-10T11:00", "received", {"from": "rae", "meaning": "more_time"}),
               ("2026-11-10T11:00", "promised", {"by": "rae", "due": "2026-11-17"})),
              14, (_TALK, "need more time", "")),
        Story("ASK-1", "The question to bring along to the interview",
              (("2026-11-02T11:00", "scheduled", {"start": "2026-11-06T10:00", "people": ["dana"], "by": "rae"}),),
              6, ("invitation for 6 Nov, 10:00",)),
        Story("TY-1", "A thank-you after a talk with one person", (_talk(),), 8, (_TALK,)),
        Story("TY-2", "A thank-you after a screen", (_talk("screen"),), 8, ("screen",)),
        Story("TY-3", "Notes to a panel",
              (("2026-11-02T15:00", "interviewed", {"stage": "later", "people": ["dana", "rae"]}),), 8, ("panel",)),
        Story("TY-4", "A thank-you after the final round", (_talk("final"),), 8, ("final round",)),
        Story("TY-5", "They decide tomorrow at noon",
              (_talk(decides="2026-11-03T12:00"),), 3, ("they decide tomorrow noon",)),
        Story("INFO-1", "An informational talk: thanks, and later what became of the advice",
              (_talk("informational"), _sent("INFO-1", "2026-11-03T09:00")), 32, ("talk", "thanks sent")),
        Story("OFFER-1", "An offer elsewhere with a deadline",
              (_talk(), ("2026-11-05T10:00", "offered_elsewhere", {"deadline": "2026-11-13"})),
              14, (_TALK, "offer elsewhere, until 13 Nov")),
        Story("WITHDRAW-1", "You decide against it",
              (_talk(), ("2026-11-05T10:00", "withdrew", {})), 12, (_TALK, "you withdraw")),
        Story("CHECK-1", "A promised week: silence for seven days, a check-in on day eight",
              (_talk(), _WEEK, _sent("TY-1", "2026-11-02T20:00")), 21, ("interview, a week promised", "", "")),
        Story("CHECK-2", "No answer to the check-in", (_talk(), _CHECK_1), 30, (_TALK, "check-in")),
        Story("CLOSE-1", "No answer to the second check-in",
              (_talk(), _CHECK_1, _CHECK_2), 52, (_TALK, "check-in", "second")),
        Story("LONG-1", "A long search: two answers without a date",
              (_talk(), ("2026-11-12T10:00", "received", {"from": "rae", "meaning": "more_time"}),
               ("2026-11-30T10:00", "received", {"from": "rae", "meaning": "more_time"})),
              77, (_TALK, "need more time", "still need more time")),
        Story("STAY-1", "A talk without an opening: may I write every few months?",
              (_talk("informational"),), 12, ("talk",)),
        Story("AGENCY-1", "An agency in between: a report, then a weekly word",
              (_talk(), _sent("AGENCY-1", "2026-11-03T09:00", "al")), 21, (_TALK, "report"), _AGENT),
        Story("NO-1", "A gracious reply to a no", (_talk("final"), _NO), 24, ("final round", "a kind no")),
        Story("WARM-1", "Kept warm after a late and friendly no",
              (_talk("final"), _NO, _sent("NO-1", "2026-11-17T09:00")), 224, ("final round, a kind no", "", "")),
        Story("TRIG-1", "A new opening after a warm no",
              (_talk("final"), _NO, _sent("NO-1", "2026-11-17T09:00"),
               ("2026-12-07T10:00", "posting", {"change": "similar_opening"})),
              56, ("final round", "a kind no", "", "similar opening")),
        Story("WATCH-2", "The posting appears again after the ladder's first window has passed",
              (_talk(), ("2026-11-16T10:00", "posting", {"change": "reposted"})), 35, (_TALK, "posted again")),
        Story("WATCH-3", "The posting is edited",
              (_talk(), _CHECK_1, ("2026-11-19T10:00", "posting", {"change": "edited"})),
              40, (_TALK, "check-in", "edited")),
        Story("WATCH-4", "Good news of the company",
              (_talk(), _CHECK_1, ("2026-11-19T10:00", "news", {"what": "funding"})),
              40, (_TALK, "check-in", "funding")),
        Story("LI-1", "They agreed to connect",
              (_talk(leave=["linkedin"]),), 35, ("interview; they agreed to connect",)),
        Story("REF-1", "Somebody refers you", (("2026-11-02T10:00", "referred", {"by": "sam"}),), 6,
              ("referred",), _REFERRER),
        Story("REF-2", "The referrer hears how it went, and once more if a check-in stays open",
              (("2026-10-28T10:00", "referred", {"by": "sam"}), _talk(), _CHECK_1), 40,
              ("referred", _TALK, "check-in"), _REFERRER),
        Story("REF-3", "The referrer hears how it ended",
              (("2026-10-28T10:00", "referred", {"by": "sam"}), _talk(), _NO), 30,
              ("referred", _TALK, "a no"), _REFERRER),
        Story("DONE-1", "You accept: those who helped hear it",
              (("2026-10-28T10:00", "referred", {"by": "sam"}), _talk(), ("2026-11-16T10:00", "accepted", {})),
              30, ("referred", _TALK, "accepted"), _REFERRER),
    )
}  # fmt: skip
