"""Which letters belong to one application: one employer, one role, one seeker."""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from dayeight.reading.kinds.model import OUTSIDE, Kind
from dayeight.reading.mailbox.employers import Names, name_employers
from dayeight.reading.mailbox.letters import NAMED, Letter
from dayeight.reading.people.roles import title_key

# A role that is named less surely than this does not begin an application of its own.
_SURE = 7
# A receipt so long after a rejection is of another application.
_AGAIN = timedelta(days=14)
# What may begin an application: anything else that names a title anew may call the same job by another name.
_BEGINS: frozenset[Kind] = frozenset({"application_received", "own_other", "interview_invitation"})
_COMMON_WORDS = """
senior junior assistant associate principal officer manager engineer analyst developer director specialist coordinator
executive consultant administrator advisor adviser leader trainee graduate technician
"""
_COMMON = frozenset(_COMMON_WORDS.split())
# A letter that fits one application better than another by less than this may belong to either.
_CLEAR = 0.5


@dataclass(slots=True)
class _Application:
    """The letters of one application as they come, oldest first."""

    key: str
    letters: list[Letter] = field(default_factory=list)
    roles: Counter[str] = field(default_factory=Counter)
    ended: datetime | None = None

    def take(self, letter: Letter) -> None:
        self.letters.append(letter)
        for rank, vote in enumerate(letter.roles[:3]):
            self.roles[vote.title] += vote.weight if rank == 0 else vote.weight // 3
        if letter.kind == "rejection":
            self.ended = letter.date

    def fits(self, title: str, letter: Letter) -> bool:
        """Whether a title can be this application's: the same, or a longer or shorter form of it.

        A receipt long after the end is of a new application.
        """
        if letter.kind == "application_received" and self.ended and letter.date and letter.date > self.ended + _AGAIN:
            return False
        key = title_key(title)
        return any(_same_title(key, title_key(own)) for own, weight in self.roles.items() if weight >= _SURE - 1)


def put_together(letters: list[Letter], names: Names) -> None:
    """Fills in company, role, agency and application of the letters of one seeker."""
    inside = sorted((letter for letter in letters if letter.kind not in OUTSIDE), key=lambda letter: letter.order)
    employers = name_employers(inside, names)
    groups: dict[str, list[Letter]] = defaultdict(list)
    for letter in inside:
        groups[employers[letter.place]].append(letter)
    for key, group in groups.items():
        if not key:
            for letter in group:
                _without_employer(letter)
            continue
        for application in _split(key, group):
            _fill(application, key, names)
    for letter in letters:
        if letter.kind in NAMED:
            letter.company = letter.companies[0].name if letter.companies else ""
            letter.role = letter.roles[0].title if letter.roles else ""


def _without_employer(letter: Letter) -> None:
    """Own mail to no employer and about no job is none about an application; anything else a person should see."""
    if letter.is_own and not letter.roles:
        letter.kind = "unrelated"
    else:
        letter.review = True


def _split(key: str, group: list[Letter]) -> list[_Application]:
    """The applications at one employer: a new one where a letter surely names another role."""
    found: list[_Application] = []
    waiting: list[Letter] = []
    for letter in group:
        title = _title_of(letter)
        if letter.kind == "rejection" and len(found) == 1 and (not title or found[0].fits(title, letter)):
            found[0].take(letter)
            continue
        if not title:
            waiting.append(letter)
            continue
        numbered = [a for a in found if letter.numbers and any(letter.numbers & other.numbers for other in a.letters)]
        fitting = numbered or [application for application in found if application.fits(title, letter)]
        fitting = fitting or [application for application in found if _continues(letter, application)]
        if not fitting:
            found.append(_Application(key))
            fitting = found[-1:]
        _best(letter, fitting).take(letter)
    if not found:
        found.append(_Application(key))
    if len(found) == 1:
        for letter in waiting:
            found[0].take(letter)
    else:
        for letter in waiting:
            _best(letter, found).take(letter)
    for application in found:
        application.letters.sort(key=lambda letter: letter.order)
    return found


def _continues(letter: Letter, application: _Application) -> bool:
    """Whether a letter goes on with an application though it calls the job otherwise: "Fundraiser interview"."""
    if letter.kind in _BEGINS:
        return False
    stems = {stem for title in application.roles for stem in _stems(title)}
    return bool(stems & _stems(letter.roles[0].title))


def _stems(title: str) -> set[str]:
    """The beginnings of a title's words that say what the work is about: "fundr", not "officer"."""
    return {word[:5] for word in title_key(title).split() if len(word) > 4 and word not in _COMMON}


def _title_of(letter: Letter) -> str:
    needed = _SURE - (1 if letter.is_own or letter.kind == "application_received" else 0)
    return letter.roles[0].title if letter.roles and letter.roles[0].weight >= needed else ""


def _same_title(one: str, two: str) -> bool:
    a, b = one.split(), two.split()
    return bool(a and b) and (a == b or set(a) <= set(b) or set(b) <= set(a))


def _best(letter: Letter, applications: list[_Application]) -> _Application:
    """The application a letter fits best; where two fit nearly as well, a person should look."""
    ranked = sorted(
        (
            (_nearness(letter, application), _started(application), place)
            for place, application in enumerate(applications)
        ),
        reverse=True,
    )
    if len(ranked) > 1 and ranked[0][0] - ranked[1][0] < _CLEAR:
        letter.review = True
    return applications[ranked[0][2]]


def _started(application: _Application) -> float:
    first = application.letters[0].date if application.letters else None
    return first.timestamp() if first else 0.0


def _nearness(letter: Letter, application: _Application) -> float:
    """How much speaks for a letter belonging to an application: thread, interview, people, platform, time."""
    score = 0.0
    nearest = 0.0
    for other in application.letters:
        if other.message_id in letter.before or letter.message_id in other.before:
            score += 20
        elif set(other.before) & set(letter.before):
            score += 12
        if letter.talk is not None and other.talk is not None:
            if letter.talk.uid and letter.talk.uid == other.talk.uid:
                score += 15
            elif letter.talk.start.replace(tzinfo=None) == other.talk.start.replace(tzinfo=None):
                score += 6
        if letter.numbers & other.numbers:
            score += 15
        if letter.subject and letter.subject == other.subject:
            score += 2
        if letter.addresses & other.addresses:
            score += 3
        elif {w.name for w in letter.people if w.name} & {w.name for w in other.people if w.name}:
            score += 2
        elif letter.sender == other.sender:
            score += 0.5
        if letter.date and other.date:
            nearest = max(nearest, 3.0 / (1 + abs((letter.date - other.date).total_seconds()) / 864_000))
    started = application.letters[0].date if application.letters else None
    if letter.date and started and letter.date < started and letter.kind != "application_received":
        score -= 4
    if letter.date and application.ended and letter.date > application.ended and letter.kind != "own_other":
        score -= 5
    return score + nearest


def _fill(application: _Application, key: str, names: Names) -> None:
    first = application.letters[0]
    identity = hashlib.sha256(f"{first.seeker}\n{key}\n{first.message_id or first.place}".encode()).hexdigest()[:12]
    house = set(key.split())
    role = _role(Counter({t: n for t, n in application.roles.items() if not set(title_key(t).split()) <= house}))
    company = names.written(key)
    for letter in application.letters:
        letter.company, letter.role, letter.application = company, role, f"a-{identity}"
        if letter.domain in names.agencies and names.company_of.get(letter.domain, key) != key:
            letter.agency = names.written(names.company_of[letter.domain])


def _role(roles: Counter[str]) -> str:
    """The title to call it by: the one with most behind it, in the longer form where that is named too."""
    if not roles:
        return ""
    by_key: dict[str, Counter[str]] = defaultdict(Counter)
    for title, weight in roles.items():
        by_key[title_key(title)][title] += weight
    best = min(by_key, key=lambda key: (-by_key[key].total(), key))
    for key in sorted(by_key):
        longer = key.startswith(f"{best} ") and by_key[key].total() >= by_key[best].total()
        if longer or (" " not in best and key.endswith(f" {best}")):
            best = key
    return min(by_key[best], key=lambda title: (-by_key[best][title], title))
