"""Whether a message's body need be read at all, from its head alone."""

from __future__ import annotations

import re
from collections.abc import Collection

from dayeight.reading.kinds.senders import service, sounds_like_hiring
from dayeight.reading.messages import Heading

_JOB_WORDS = re.compile(
    r"applic|apply|appli|interview|intervw|candida|position|vacan|recruit|hiring|career|your cv|resume|résumé"
    r"|\brole\b|\bjob|offer|assessment"
    r"|\btest\b|exercise|opportunit|talent|onboard|reference|outcome|decision|next step|shortlist|screening"
    r"|schedul|invit|bewerbung|stelle|gespräch"
    r"|absage|eingang|emploi|poste|entretien|candidature|recrut|puesto|entrevista|empleo|\bhr\b|your profile|follow",
    re.IGNORECASE,
)


def may_matter(
    heading: Heading, own: Collection[str], *, known: Collection[str] = (), threads: Collection[str] = ()
) -> bool:
    """False only where the head shows mail to many that has nothing to do with a search for a job.

    `own` are the candidate's addresses, `known` addresses of employers (both in lower case), `threads` identities of
    messages that belong to an application. What did not go to a list is read: employers write as plainly as friends.
    """
    if not (heading.is_bulk or heading.is_report):
        return True
    sender = heading.from_.email
    if (
        sender in own
        or sender in known
        or heading.in_reply_to in threads
        or any(ref in threads for ref in heading.references)
    ):
        return True
    if heading.is_report:
        return False
    return service(sender) is not None or sounds_like_hiring(heading) or _JOB_WORDS.search(heading.subject) is not None
