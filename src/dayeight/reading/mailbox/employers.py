"""Which employer each letter is about: by the names it states, the sender's domain, the people, the thread."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

from dayeight.core.search import company_key
from dayeight.reading.mailbox.letters import Letter
from dayeight.reading.people.names import abbreviates, adds_before, adds_words, is_agency_name
from dayeight.reading.platforms import domain_label

# Below this a name is a guess that the domain or the thread may overrule.
SURE = 5


class Names:
    """How companies are written, and which company a domain is, over a whole mailbox."""

    def __init__(self, letters: Iterable[Letter]) -> None:
        letters = list(letters)
        full = {
            company_key(who.name)
            for letter in letters
            for who in letter.people
            if (who.email or who.title) and " " in who.name
        }
        self.persons = full | {name.split()[0] for name in full}
        by_domain: dict[str, Counter[str]] = defaultdict(Counter)
        spelled: dict[str, Counter[str]] = defaultdict(Counter)
        clients: dict[str, set[str]] = defaultdict(set)
        shown: dict[str, bool] = {}
        self.firm: set[str] = set()
        self.alone = Counter(company_key(vote.name) for letter in letters for vote in letter.companies if vote.firm)
        seen: Counter[str] = Counter()
        for letter in letters:
            letter.companies = tuple(vote for vote in letter.companies if company_key(vote.name) not in self.persons)
            for rank, vote in enumerate(letter.companies[:4]):
                key = company_key(vote.name)
                seen[key] += 1
                if vote.firm or (vote.weight >= SURE and seen[key] > 1):
                    self.firm.add(key)
                spelled[key][vote.name] += vote.weight
                if (
                    letter.domain
                    and not vote.is_client
                    and (not letter.is_own or abbreviates(domain_label(letter.domain), vote.name))
                ):
                    by_domain[letter.domain][key] += vote.weight if rank == 0 else vote.weight // 2
                if letter.domain and vote.is_client:
                    clients[letter.domain].add(key)
            if letter.domain:
                label = domain_label(letter.domain)
                shown[letter.domain] = is_agency_name(label) or any(
                    is_agency_name(v.name) for v in letter.companies[:1]
                )
        self.company_of = {
            domain: self._longest(_first(_spelled(votes, domain, spelled) or votes), votes)
            for domain, votes in by_domain.items()
            if votes and max(votes.values()) >= SURE - 1
        }
        self.clients = {domain: frozenset(keys) for domain, keys in clients.items()}
        self._known_elsewhere(letters, spelled)
        self.agencies = {
            d for d, keys in clients.items() if keys - {self.company_of.get(d, "")} and (shown[d] or len(keys) > 0)
        }
        self.agencies |= {domain for domain, agency in shown.items() if agency}
        self._spelled = {key: _first(names) for key, names in spelled.items()}

    def _known_elsewhere(self, letters: list[Letter], spelled: Mapping[str, Counter[str]]) -> None:
        """Names domains that their letters leave unnamed after a company that others name and they are made of."""
        for domain in sorted({letter.domain for letter in letters if letter.domain}):
            if self.is_spelled(domain):
                continue
            label = domain_label(domain)
            fitting = [key for key in spelled if key in self.firm and abbreviates(label, _first(spelled[key]))]
            if fitting:
                self.company_of[domain] = max(fitting, key=lambda key: (spelled[key].total(), key))

    def _longest(self, key: str, votes: Mapping[str, int]) -> str:
        """The longer form of a company's key, where that stands alone in some letter of its domain."""
        longer = [
            other for other in votes if other in self.firm and other.startswith(f"{key} ") and adds_words(key, other)
        ]
        return max(longer, key=lambda other: (votes[other], other)) if longer else key

    def written(self, key: str) -> str:
        """The usual spelling of a company's key."""
        return self._spelled.get(key, key.title())

    def is_named(self, key: str) -> bool:
        """Whether a letter writes a company so."""
        return key in self._spelled

    def of_domain(self, domain: str) -> str:
        """The key of the company a domain is; made from its label where no letter names it."""
        if not domain:
            return ""
        return self.company_of.get(domain) or company_key(domain_label(domain).replace("-", " "))

    def is_spelled(self, domain: str) -> bool:
        """Whether the company a domain is has the name that the domain spells: a vendor's domain is no employer's."""
        return abbreviates(domain_label(domain), self.company_of.get(domain, ""))


def _spelled(votes: Mapping[str, int], domain: str, written: Mapping[str, Counter[str]]) -> dict[str, int]:
    """Those of the names that a domain spells: what its letters say in passing may be said more often."""
    label = domain_label(domain)
    return {key: count for key, count in votes.items() if abbreviates(label, _first(written[key]))}


def _first(votes: Mapping[str, int]) -> str:
    return min(votes, key=lambda name: (-votes[name], name))


def name_employers(letters: list[Letter], names: Names) -> dict[int, str]:
    """The employer's key for each letter of one seeker (by place), "" where nothing shows it; letters are in order."""
    found: dict[int, str] = {}
    by_id = {letter.message_id: letter for letter in letters if letter.message_id}
    for letter in letters:
        found[letter.place] = _stated(letter, names)
    _fold_short_forms(letters, found, names)
    _from_others(letters, found, by_id, names)
    return found


def _stated(letter: Letter, names: Names) -> str:
    best = letter.companies[0] if letter.companies else None
    if letter.domain in names.agencies:
        client = next((vote for vote in letter.companies if vote.is_client), None)
        if client is not None:
            return company_key(client.name)
        mentioned = _mentioned(letter, names.clients.get(letter.domain, frozenset()))
        if mentioned:
            return mentioned
        own = names.company_of.get(letter.domain, "")
        other = next(
            (
                v
                for v in letter.companies
                if company_key(v.name) != own and v.weight >= SURE and " " in v.name and not is_agency_name(v.name)
            ),
            None,
        )
        return company_key(other.name) if other is not None else ""
    if letter.domain:
        key = company_key(best.name) if best is not None else ""
        if (
            best is not None
            and not letter.is_own
            and (best.weight >= 12 or (best.weight >= SURE and not names.is_spelled(letter.domain)))
        ):
            return key
        return names.of_domain(letter.domain)
    if best is not None and best.weight >= (SURE if letter.is_own else SURE - 1):
        return company_key(best.name)
    return ""


def _mentioned(letter: Letter, clients: frozenset[str]) -> str:
    """The one client of an agent that a letter names, by its first words at least ("Skua" of Skua Civils)."""
    whole = [key for key in sorted(clients) if key in letter.named]
    begun = [
        key for key in sorted(clients) if any(key.startswith(f"{name} ") for name in letter.named if len(name) > 3)
    ]
    found = whole or begun
    return found[0] if len(found) == 1 else ""


def _fold_short_forms(letters: list[Letter], found: dict[int, str], names: Names) -> None:
    """One key for "luxan" and "luxan diagnostics": the longer, where only one begins so."""
    keys = sorted({key for key in found.values() if key})
    labels = {domain_label(letter.domain).replace("-", "") for letter in letters if letter.domain}
    longer: dict[str, str] = {}
    for key in keys:
        short = key.replace(" ", "")
        others = [other for other in keys if other.startswith(f"{key} ")]
        squeezed = [other for other in keys if other != key and other.replace(" ", "") == short]
        if squeezed and " " not in key:
            longer[key] = squeezed[0]
            continue
        known = [other for other in others if other.replace(" ", "") in labels]
        fuller = _fuller(key, letters, found, names)
        if len(key) > 3 and (known or fuller):
            longer[key] = fuller or known[0]
        elif short in labels and not names.is_named(key) and len(others) == 1:
            longer[key] = others[0]  # the domain alone says the short form
        elif short in labels:
            whole = [other for other in others if names.alone[other] > names.alone[key] and adds_words(key, other)]
            if len(whole) == 1:
                longer[key] = whole[0]
            longer.update((other, key) for other in others if other not in whole)
    for letter in letters:
        found[letter.place] = longer.get(found[letter.place], found[letter.place])


def _fuller(key: str, letters: list[Letter], found: dict[int, str], names: Names) -> str:
    """The fuller form of a name that letters about that employer use, "" if none does."""
    votes: Counter[str] = Counter()
    for letter in letters:
        if found[letter.place] == key:
            for vote in letter.companies:
                other = company_key(vote.name)
                before = other.startswith(f"{key} ") and adds_words(key, other)
                if (before or (other.endswith(f" {key}") and adds_before(key, other))) and other in names.firm:
                    votes[other] += vote.weight
    return _first(votes) if votes else ""


def _from_others(letters: list[Letter], found: dict[int, str], by_id: dict[str, Letter], names: Names) -> None:
    """Fills what is still unknown: from the thread, the people, the agency's latest client; twice, for chains."""
    for _ in range(2):
        of_person: dict[str, str] = {}
        of_name: dict[str, str] = {}
        of_domain: dict[str, str] = {}
        for letter in letters:
            if not found[letter.place]:
                found[letter.place] = (
                    _by_thread(letter, found, by_id)
                    or next(
                        (of_person[who] for who in sorted(letter.addresses | {letter.sender}) if who in of_person), ""
                    )
                    or next((of_name[name] for name in _full_names(letter) if name in of_name), "")
                    or of_domain.get(letter.domain, "")
                )
            key = found[letter.place]
            if key:
                # On own mail the people are addressees; on the employer's they are its people.
                for email in letter.addresses | (
                    {letter.sender} if letter.domain and not letter.is_own else frozenset()
                ):
                    of_person[email] = key
                of_name.update(dict.fromkeys(_full_names(letter), key))
                if letter.domain in names.agencies:
                    of_domain[letter.domain] = key
    _from_later(letters, found, names)
    clients: dict[str, set[str]] = defaultdict(set)
    for letter in letters:
        if letter.domain in names.agencies and found[letter.place]:
            clients[letter.domain].add(found[letter.place])
    for letter in letters:
        if not found[letter.place] and letter.domain in names.agencies:
            only = clients[letter.domain]
            found[letter.place] = next(iter(only)) if len(only) == 1 else names.of_domain(letter.domain)


def _full_names(letter: Letter) -> list[str]:
    """The first and last names of the other side's people: a service writes in their name from its own address."""
    return [company_key(who.name) for who in letter.people if " " in who.name]


def _from_later(letters: list[Letter], found: dict[int, str], names: Names) -> None:
    """An agent tells the client's name late: what was written in the same thread before is about it."""
    of_thread: dict[str, str] = {}
    for letter in reversed(letters):
        thread = {letter.message_id, *letter.before} - {""}
        if not found[letter.place] and letter.domain in names.agencies:
            found[letter.place] = next((of_thread[name] for name in sorted(thread) if name in of_thread), "")
        if found[letter.place]:
            of_thread.update(dict.fromkeys(thread, found[letter.place]))


def _by_thread(letter: Letter, found: dict[int, str], by_id: dict[str, Letter]) -> str:
    for earlier in letter.before:
        if earlier in by_id and found.get(by_id[earlier].place):
            return found[by_id[earlier].place]
    return ""
