"""Days around today and the making of invented facts: what the demo's stories are told with."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any

from dayeight.core.facts import Fact
from dayeight.core.facts.codec import fact_from_json
from dayeight.core.moments import zone
from dayeight.core.workdays import Workdays

HOME = "America/New_York"


@dataclass(frozen=True, slots=True)
class Days:
    """Business and calendar days of a place, counted from today."""

    today: date
    workdays: Workdays

    def ago(self, days: int) -> date:
        """The business day that lies that many days back, or the one before it."""
        day = self.today - timedelta(days=days)
        return day if self.workdays.is_business_day(day) else self.workdays.last_before(day)

    def business_ago(self, number: int) -> date:
        """So many business days back."""
        day = self.today
        for _ in range(number):
            day = self.workdays.last_before(day)
        return day

    def ahead(self, number: int) -> date:
        """So many business days ahead."""
        return self.workdays.bd(self.today, number)


@dataclass(slots=True)
class Story:
    """One invented application, told fact by fact."""

    id: str
    company: str
    role: str
    timezone: str = HOME
    country: str = "US"
    region: str | None = None
    sector: str | None = None
    size: str | None = None
    facts: list[Fact] = field(default_factory=list)

    def begin(self, day: date) -> Story:
        """The application is opened."""
        details = {"company": self.company, "role": self.role, "timezone": self.timezone, "country": self.country}
        more = {"region": self.region, "sector": self.sector, "size": self.size}
        return self.tell("opened", day, "8:00", **details, **{k: v for k, v in more.items() if v is not None})

    def person(self, name: str, part: str, day: date, *, phone: str | None = None, at: str | None = None) -> str:
        """A person of the application; the address is made of name and company. Returns the id."""
        first, _, last = name.partition(" ")
        person = f"{first}-{last}".casefold().replace(" ", "-")
        domain = at or "".join(letter for letter in self.company.casefold() if letter.isascii() and letter.isalnum())
        email = f"{first}.{last}".casefold().replace(" ", "") + f"@{domain}.example"
        order = sum(1 for fact in self.facts if fact.kind == "person")
        self.tell("person", day, "8:00", person=person, name=name, part=part, email=email, phone=phone, order=order)
        return person

    def tell(self, kind: str, day: date, time: str, words: str = "", **values: Any) -> Story:
        """One fact at a time of the employer's clock."""
        place = zone(self.timezone)
        number = len(self.facts)
        data = {
            "kind": kind,
            "at": f"{day.isoformat()}T{time.zfill(5)}",
            "application": self.id,
            "id": f"demo-{self.id}-{number:02d}",
            "entry": f"demo-{self.id}-{day.isoformat()}",
            "evidence": {"source": "demo", "words": words},
            **{key.rstrip("_"): value for key, value in values.items() if value is not None},
        }
        self.facts.append(fact_from_json(data, place))
        return self

    def talk(
        self,
        day: date,
        time: str,
        people: Sequence[str],
        notes: Mapping[str, str],
        *,
        stage: str = "first",
        leave: Sequence[str] = (),
    ) -> Story:
        """An interview that took place, with the notes of each talk."""
        told = [{"person": person, "text": text} for person, text in notes.items()]
        shown = next(iter(notes.values()), "")
        return self.tell(
            "interviewed", day, time, shown, people=list(people), stage=stage, leave=list(leave), notes=told
        )  # fmt: skip

    def promise(self, day: date, time: str, by: str, due: date | None, quote: str, **more: Any) -> Story:
        """When they said they would answer."""
        given = {"what": "decision", "strength": "firm" if due else "vague", **more}
        due_text = due.isoformat() if due else None
        return self.tell("promised", day, time, quote, by=by, due=due_text, quote=quote, **given)

    def sent(self, day: date, time: str, rule: str | None, *to: str, channel: str = "email") -> Story:
        """What the candidate wrote."""
        return self.tell("sent", day, time, f"{rule or 'by hand'}", rule=rule, to=list(to), channel=channel)


def moment(day: date, time: str, timezone: str = HOME) -> str:
    """A moment of a place in ISO form, for values of facts."""
    hour, _, minute = time.partition(":")
    return datetime(day.year, day.month, day.day, int(hour), int(minute), tzinfo=zone(timezone)).isoformat()
