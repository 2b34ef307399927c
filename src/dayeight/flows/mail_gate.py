"""The gate before a message's body: what the journal and the kept mail know goes into the judgement of its head."""

from __future__ import annotations

from functools import cached_property

from dayeight.core.facts import Candidate, Person
from dayeight.flows.mail_ports import MailStore
from dayeight.flows.ports import Owner, World
from dayeight.reading.messages import Heading, read_heading


class Gate:
    """Whether a message may matter, by its head, the people known, and the threads of kept mail.

    What is known is loaded with the first head that needs it.
    """

    def __init__(self, world: World, owner: Owner, store: MailStore) -> None:
        self._world = world
        self._owner = owner
        self._store = store

    def __call__(self, heading: Heading) -> bool:
        """True to have its body fetched and read."""
        from dayeight.reading.kinds import may_matter  # slow to load

        if may_matter(heading, ()):
            return True
        # Whom and what the candidate knows can only let more in.
        own, known, threads = self._around
        return may_matter(heading, own, known=known, threads=threads)

    @cached_property
    def _around(self) -> tuple[set[str], set[str], set[str]]:
        """The candidate's addresses, those of people known, and the identities of kept messages."""
        accounts = self._store.accounts(self._owner)
        own = {account.address.casefold() for account in accounts}
        known = set()
        for fact in self._world.journal.stream(self._owner):
            if isinstance(fact, Candidate):
                own |= {address.casefold() for address in fact.emails}
            elif isinstance(fact, Person) and fact.email:
                known.add(fact.email.casefold())
        threads = {
            read_heading(text.raw).message_id
            for account in accounts
            for text in self._store.kept(self._owner, account.name)
        }
        return own, known - own, threads - {""}
