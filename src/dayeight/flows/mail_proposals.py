"""Texts that wait, read into proposals a good number at a time: what is sure is kept as somebody chooses, the rest
waits for the review."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from dayeight.flows.ports import Owner, World
from dayeight.flows.read_mail import Proposal, keep_proposal, propose
from dayeight.flows.sync_mail import Outcome, RawMail
from dayeight.reading.messages import Heading, identity, read_heading
from dayeight.reading.story.told import message_key

# Messages that are read together: enough for threads and applications to be seen, few enough for memory.
TOGETHER = 1_000
# Kept messages that are read again beside new ones, because they are of the same thread or people.
BESIDE = 200

# Which of the proposals to keep, by number from 0; None for all.
Choose = Callable[[Proposal], Collection[int] | None]


@dataclass(frozen=True, slots=True)
class ProposalReader:
    """Reads messages into facts: proposes, asks `choose` about what is sure, and keeps that.

    `own` are the candidate's addresses, `kept` gives the messages that were kept before.
    """

    world: World
    owner: Owner
    own: Collection[str]
    kept: Callable[[], Iterable[RawMail]]
    choose: Choose

    def __call__(self, pieces: Iterable[RawMail]) -> Outcome:
        """What was kept of these messages, which of them held facts that are kept, and which wait for the review."""
        matched: set[bytes] = set()
        unsure: set[bytes] = set()
        facts = 0
        rest = iter(pieces)
        while some := list(islice(rest, TOGETHER)):
            found = propose(self.world, self.owner, [*self._beside(some), *some], owners=self.own)
            keys = {mail.place: mail.key for mail in some}
            offered = [n for n, each in enumerate(found.proposed) if each.sure and each.place in keys]
            if offered:
                shown = replace(found, proposed=tuple(found.proposed[n] for n in offered))
                chosen = self.choose(shown)
                only = set(offered) if chosen is None else {offered[n] for n in chosen}
                facts += keep_proposal(self.world, self.owner, found, only)
            unsure |= {keys[each.place] for each in found.proposed if not each.sure and each.place in keys}
            matched |= set(self._matched(some))
        return Outcome(frozenset(matched), facts, frozenset(unsure - matched))

    def _beside(self, some: Sequence[RawMail]) -> list[RawMail]:
        """Kept messages of the same threads and people: a reply is understood by what it answers."""
        links: set[str] = set()
        for mail in some:
            links |= self._links(read_heading(mail.raw))
        new = {mail.key for mail in some}
        related = [
            mail
            for mail in self.kept()
            if mail.key not in new and not links.isdisjoint(self._links(read_heading(mail.raw)))
        ]
        return related[-BESIDE:]

    def _links(self, heading: Heading) -> set[str]:
        people = {each.email for each in (heading.from_, *heading.to) if each.email} - set(self.own)
        return {*people, *heading.references, heading.in_reply_to, heading.message_id} - {""}

    def _matched(self, some: Iterable[RawMail]) -> Iterator[bytes]:
        """Those of which the journal has a fact: by the message's key, or by where the fact was found."""
        keys, places = set(), set()
        for fact in self.world.journal.stream(self.owner):
            keys.add("-".join(fact.id.split("-")[:2]))
            if fact.evidence is not None:
                # An invitation's evidence names the event behind the place.
                places |= {fact.evidence.where, fact.evidence.where.rpartition(" ")[0]}
        for mail in some:
            if mail.place in places or message_key(identity(mail.raw)) in keys:
                yield mail.key
