"""A first and a second look into a mailbox of 10,000 messages on a real Dovecot: `python -m bench.mailbox`.

Whole processes are timed, with their peak memory. Needs Dovecot; nothing but loopback is used. Its mail lies in a box
with an index (sdbox): to open a Maildir of 10,000 files alone takes Dovecot half a second each time.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from email.message import EmailMessage
from itertools import count
from pathlib import Path

from tests.mail.imap.dovecot import PASSWORD, Dovecot

MESSAGES = 10_000
NEW = 10
# One message in so many is about an interview; the rest is what fills mailboxes, about 3.5 kB each.
EVERY = 50
_FILLER = "Twenty new offers for your garden, and a few words on how to keep it green through the winter. " * 35


def made(first: int, number_of: int) -> Iterator[bytes]:
    """Messages of some months, each with its own identity."""
    for number in range(first, first + number_of):
        about_a_job = number % EVERY == 0
        message = EmailMessage()
        message["From"] = f"Dana <dana@company{number}.example>" if about_a_job else "News <news@shop.example>"
        message["To"] = "robin@vale.example"
        message["Subject"] = f"Your interview for analyst, {number}" if about_a_job else f"Offers of the week {number}"
        message["Date"] = f"{1 + number % 28:02} {('Aug', 'Sep', 'Oct')[number % 3]} 2026 08:{number % 60:02}:00 +0000"
        message["Message-ID"] = f"<bench-{number}@vale.example>"
        words = "Thank you for your time today. We will be in touch within a week.\n" if about_a_job else _FILLER
        message.set_content(words)
        yield message.as_bytes().replace(b"\n", b"\r\n")


def run(environment: dict[str, str], *words: str) -> tuple[float, float, str]:
    """One command as a process: seconds, peak megabytes, and its last line."""
    code = (
        "import resource, subprocess, sys; done = subprocess.run(sys.argv[1:], capture_output=True, text=True);"
        "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1000, done.returncode);"
        "print(done.stdout.strip()[-200:], done.stderr[-2000:])"
    )
    start = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-c", code, sys.executable, "-m", "dayeight", *words],
        env=environment, capture_output=True, text=True, check=True,
    )  # fmt: skip
    seconds = time.perf_counter() - start
    first, _, rest = done.stdout.partition("\n")
    peak, returned = first.split()
    assert returned == "0", done.stdout
    return seconds, float(peak), rest.strip().splitlines()[-1]


def look_alone() -> float:
    """Seconds of one look in this process: login, heads, bodies, and all of it kept; nothing is read yet."""
    from dayeight.config import read_config
    from dayeight.flows.sync_mail import sync
    from dayeight.wiring import local_world, mail_look

    config = read_config()
    world, owner = local_world(config)
    look = mail_look(config, world, owner)
    (account,) = look.store.accounts(owner)
    start = time.perf_counter()
    sync(look, owner, account)
    return time.perf_counter() - start


def main() -> None:
    """Fill, connect, look twice, and print."""
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        place.chmod(0o755)
        environment = {**os.environ, "DAYEIGHT_DATA": str(place / "data"), "DAYEIGHT_NOW": "2026-11-10T09:30+00:00"}
        server = Dovecot(place / "dovecot", maildir=False)
        try:
            start = time.perf_counter()
            server.put("robin", made(0, MESSAGES))
            print(f"{MESSAGES:,} messages delivered in {time.perf_counter() - start:.0f} s, which is not counted")
            run(
                environment, "mail", "add", "robin@vale.example", "--user", "robin", "--name", "vale",
                "--imap", f"127.0.0.1:{server.port}/none", "--password-command", f"echo {PASSWORD}",
            )  # fmt: skip
            os.environ.update(environment)
            numbers = count(MESSAGES, NEW)
            print(f"first look, {MESSAGES:,} messages: {look_alone():.1f} s for fetching")
            seconds, peak, said = run(environment, "mail", "sync", "--yes")
            print(f"reading them, with no gate before it: {seconds:.1f} s, peak {peak:.0f} MB ({said})")
            for _ in range(3):
                server.put("robin", made(next(numbers), NEW))
                print(f"a look with {NEW} new messages: {1000 * look_alone():.0f} ms for fetching")
                seconds, peak, said = run(environment, "mail", "sync", "--yes")
                print(f"reading them, as a process: {seconds:.2f} s, peak {peak:.0f} MB ({said})")
            for _ in range(3):
                server.put("robin", made(next(numbers), NEW))
                seconds, peak, said = run(environment, "mail", "sync", "--yes")
                print(f"dayeight mail sync with {NEW} new messages: {seconds:.2f} s, peak {peak:.0f} MB ({said})")
            seconds, peak, said = run(environment, "mail", "sync", "--yes")
            print(f"dayeight mail sync with nothing new: {seconds:.2f} s, peak {peak:.0f} MB ({said})")
        finally:
            server.kill()


if __name__ == "__main__":
    main()
