"""Reading the mailboxes of the tests: raw messages of an mbox, and what a reader of one knows from the mail before."""

import json
import re
from collections import defaultdict
from email.message import EmailMessage
from pathlib import Path

from dayeight.reading.kinds import kind_of
from dayeight.reading.kinds.senders import service
from dayeight.reading.messages import read_message

OUTSIDE = {"recruiter_outreach", "job_alert", "newsletter", "account_notice", "unrelated"}


def raw_messages(path: Path) -> list[bytes]:
    parts = re.split(rb"(?:\A|\n\n)From [^\n]*\n", path.read_bytes())[1:]
    return [re.sub(rb"(?m)^>(>*From )", rb"\1", part) for part in parts]


def labels(path: Path) -> list[dict]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def other_side(message, own: set[str]) -> str:
    """Whose mail it is: the domain, or the address where many send from one domain; "" where a service sends."""
    other = message.from_.email if message.from_.email not in own else next((p.email for p in message.to), "")
    domain = other.rpartition("@")[2]
    return "" if service(other) else other if domain.startswith("example.") else domain


def judged(folder: Path, name: str, *, knowing: bool):
    """Pairs of label and judgement; `knowing` hands in the kinds of the employer's earlier mail, as a mailbox would."""
    known: dict[tuple[str, str], list[str]] = defaultdict(list)
    for raw, label in zip(raw_messages(folder / name), labels(folder / "labels.jsonl"), strict=True):
        message = read_message(raw)
        own = {label["seeker"].lower()}
        side = other_side(message, own)
        before = known[label["seeker"], side] if knowing and side else []
        found = kind_of(message, own, earlier=tuple(before))
        before.append(found.kind)
        yield label, found


def macro_f1(pairs) -> float:
    kinds = {label["kind"] for label, _ in pairs}
    scores = []
    for kind in kinds:
        right = sum(label["kind"] == kind == found.kind for label, found in pairs)
        wanted = sum(label["kind"] == kind for label, _ in pairs)
        got = sum(found.kind == kind for _, found in pairs)
        scores.append(2 * right / (wanted + got))
    return sum(scores) / len(scores)


def written(voice: dict, own: str = "me@example.com") -> bytes:
    """One of our own voices as a message."""
    mail = EmailMessage()
    mine = voice["from"] == "me"
    mail["From"], mail["To"] = (own, "hr@corp.example") if mine else (voice["from"], own)
    mail["Subject"], mail["Date"] = voice["subject"], "Mon, 04 May 2026 10:00:00 +0000"
    if voice["kind"] in ("job_alert", "newsletter"):
        mail["List-Unsubscribe"] = "<mailto:stop@bulk.example>"
    mail.set_content(voice["text"])
    return mail.as_bytes()
