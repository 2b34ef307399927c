"""Texts that wait, read into proposals a good number at a time, and kept as somebody chooses."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from dayeight.flows.ports import Owner, World
from dayeight.flows.read_mail import Proposal, keep_proposal, propose
from dayeight.flows.sync_mail import Outcome, RawMail
from dayeight.reading.messages import identity
from dayeight.reading.story.chronicle import message_key

# Messages that are read together: enough for threads and applications to be seen, few enough for memory.
TOGETHER = 1_000

# Which of the proposals to keep, by number from 0; None for all.
Choose = Callable[[Proposal], Collection[int] | None]


@dataclass(frozen=True, slots=True)
class ProposalReader:
    """Reads messages into facts: proposes, asks `choose`, keeps. `own` are the candidate's addresses."""

    world: World
    owner: Owner
    own: Collection[str]
    choose: Choose

    def __call__(self, pieces: Iterable[RawMail]) -> Outcome:
        """What was kept of these messages, and which of them held facts that are kept, now or since before."""
        matched: set[bytes] = set()
        facts = 0
        rest = iter(pieces)
        while some := list(islice(rest, TOGETHER)):
            found = propose(self.world, self.owner, some, owners=self.own)
            if found.proposed:
                facts += keep_proposal(self.world, self.owner, found, self.choose(found))
            matched |= set(self._matched(some))
        return Outcome(frozenset(matched), facts)

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
