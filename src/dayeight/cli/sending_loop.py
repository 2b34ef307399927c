"""While the web app runs it sends what has a yes and whose moment has come: a thread beside the pages."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event, Thread
from typing import TYPE_CHECKING

from dayeight.cli.frame import Frame
from dayeight.errors import DayEightError, MailBusy

if TYPE_CHECKING:
    from dayeight.flows.ports import Owner, World

# Seconds between two looks: a yes goes at most so long after its time of grace.
EVERY = 3.0
_LET_FINISH = 15.0
_log = logging.getLogger("dayeight.outbox")


@contextmanager
def sending(frame: Frame, every: float = EVERY) -> Iterator[None]:
    """Send what is due, again and again, while the `with` lasts.

    At the end a letter on its way has some time to finish; what is cut off then is looked for at the next start.
    """
    stop = Event()
    loop = Thread(target=_look, args=(frame, *frame.joined, stop, every), name="outbox", daemon=True)
    loop.start()
    try:
        yield
    finally:
        stop.set()
        loop.join(_LET_FINISH)


def _look(frame: Frame, world: World, owner: Owner, stop: Event, every: float) -> None:
    from dayeight.flows.send_letters import send_due
    from dayeight.wiring import post

    the_post = post(frame.config, world, owner)
    told = ""
    while not stop.wait(every):
        try:
            send_due(the_post, owner)
            told = ""
        except MailBusy:
            continue  # another process is at it
        except DayEightError as trouble:
            # Told once, not every few seconds; what is not sent goes on waiting.
            if str(trouble) != told:
                told = str(trouble)
                _log.warning("%s %s", trouble, trouble.hint)
        except Exception:  # noqa: BLE001 - whatever it was, the pages go on, and so does the next look
            _log.exception("A look at the outbox failed.")
