"""Accuracy and speed of reading mail: `python -m bench.mail [FOLDER...] [--unrelated FOLDER] [--show]`.

A FOLDER holds an mbox and `labels.jsonl` (kind, company, role, application_id, people, interview; joined on
message_id); without one the project's own sets in tests/corpora/mail are read. Each is read as `dayeight read mail`
reads it. Beside it stand two rules as trackers of applications use them, on the same messages:

  words    a table of words in subject and text, first match wins: rejection ("unfortunately", "other candidates"),
           offer, interview, assessment, receipt ("thank you for applying"); no company, role or time
  filter   a search in the subject ("application", "interview", "next step" ..) and the sender (careers@, services),
           minus newsletters: it only says whether a message is about an application at all

`--unrelated` names a folder of raw messages that have nothing to do with jobs (such as the SpamAssassin corpus): they
are mixed with the other messages, 97 to 3, and read against the standard library: mailbox.mbox, compat32, seven
fields and the first text body.
"""

from __future__ import annotations

import argparse
import itertools
import json
import mailbox
import random
import re
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from dayeight.flows.read_mail_lines import read_mail_lines
from dayeight.mail.files import messages
from dayeight.reading.messages import read_message
from dayeight.wiring import workdays_of

OWN_SETS = Path(__file__).resolve().parent.parent / "tests/corpora/mail"
TALKS = {"interview_invitation", "interview_scheduled", "interview_rescheduled", "interview_cancelled"}
SHARE = 0.03  # of mail about applications in a mailbox
Row = dict[str, Any]

WORDS = (
    (
        "rejection",
        r"unfortunately|regret to|not (?:be )?(?:moving|selected|successful)|other candidates"
        r"|position has been filled",
    ),
    ("offer", r"offer letter|pleased to offer|job offer"),
    ("interview_invitation", r"interview|phone screen|schedule a (?:call|time)"),
    ("assessment", r"assessment|coding (?:test|challenge)|take-?home"),
    (
        "application_received",
        r"thank(?:s| you) for (?:applying|your application)|received your application"
        r"|application (?:was )?(?:received|sent|submitted)",
    ),
)
ABOUT = re.compile(
    r"appl(?:ication|ied|ying)|thank you for your (?:application|interest|submission)|interview|next steps?|assessment"
    r"|screen",
    re.IGNORECASE,
)
SENDERS = re.compile(
    r"careers?@|@(?:[\w.-]*\.)?(?:ashbyhq|greenhouse|greenhouse-mail|lever|smartrecruiters|myworkday|docusign)\."
)
BULLETIN = re.compile(r"newsletter|% off|sign.?in link|verify your|new jobs|jobs for you", re.IGNORECASE)


def ours(raws: list[bytes]) -> list[Row]:
    """What `dayeight read mail` says."""
    lines: list[str] = []
    read_mail_lines(lambda: raws, (), workdays_of, lines.append)
    return [json.loads(line) for line in lines]


def words(raws: list[bytes]) -> list[Row]:
    """The table of words."""
    rows = []
    for raw in raws:
        message = read_message(raw)
        text = f"{message.subject}\n{message.text}"
        kind = next((kind for kind, pattern in WORDS if re.search(pattern, text, re.IGNORECASE)), "unrelated")
        rows.append({"message_id": message.message_id, "kind": kind})
    return rows


def about_jobs(raws: list[bytes]) -> set[str]:
    """The identities of messages that a tracker's search finds."""
    found = set()
    for raw in raws:
        message = read_message(raw)
        hit = ABOUT.search(message.subject) or SENDERS.search(message.from_.email)
        if hit and not BULLETIN.search(message.subject):
            found.add(message.message_id)
    return found


def score(labels: list[Row], rows: list[Row], show: bool = False) -> str:
    """The figures of one reader in a line."""
    got = {row["message_id"]: row for row in rows}
    right: Counter[str] = Counter()
    of: Counter[str] = Counter()
    hits: dict[str, Counter[str]] = defaultdict(Counter)
    mine: dict[str, list[str]] = defaultdict(list)
    theirs: dict[str, list[str]] = defaultdict(list)
    for label in labels:
        row = got.get(label["message_id"], {})
        kind, said = label["kind"], row.get("kind")
        hits[kind]["tp"] += said == kind
        hits[kind]["fn"] += said != kind
        if said in hits or said is not None:
            hits[str(said)]["fp"] += said != kind
        of["messages"] += 1
        right["false rejections"] += said == "rejection" != kind
        tell(right, of, "missed interviews", kind in TALKS, said not in TALKS | {"assessment"})
        inside = label["application_id"] is not None
        stated = inside and bool(label.get("company_stated", True)) and bool(label["company"])
        tell(right, of, "company", stated, plain(row.get("company")) == plain(label["company"]))
        tell(right, of, "role", bool(label["role"]), plain(row.get("role")) == plain(label["role"]))
        start = (label["interview"] or {}).get("start")
        tell(right, of, "interview", bool(start), instant((row.get("interview") or {}).get("start")) == instant(start))
        emails = {(who["email"] or "").lower() for who in row.get("people") or []}
        for who in label["people"] or []:
            tell(right, of, "people", bool(who["email"]), (who["email"] or "").lower() in emails)
        if inside:
            theirs[f"{label['seeker']} {label['application_id']}"].append(label["message_id"])
        if row.get("application"):
            mine[f"{label['seeker']} {row['application']}"].append(label["message_id"])
        if show and said != kind:
            print(f"    {kind:24} read as {said!s:24} {label['message_id']}")
    kinds = sorted({label["kind"] for label in labels})
    f1 = sum(2 * hits[k]["tp"] / max(2 * hits[k]["tp"] + hits[k]["fp"] + hits[k]["fn"], 1) for k in kinds) / len(kinds)
    parts = [f"macro-F1 {100 * f1:.1f} %", f"false rejections {right['false rejections']} of {of['messages']}"]
    parts.append(f"missed interviews {right['missed interviews']} of {of['missed interviews']}")
    parts += [
        f"{name} {100 * right[name] / max(of[name], 1):.1f} %" for name in ("company", "role", "interview", "people")
    ]
    together, wanted = pairs(mine), pairs(theirs)
    parts.append(f"applications F1 {200 * len(together & wanted) / max(len(together) + len(wanted), 1):.1f} %")
    return ", ".join(parts)


def tell(right: Counter[str], of: Counter[str], name: str, counts: bool, is_right: bool) -> None:
    """Counts one answer where it counts."""
    of[name] += counts
    right[name] += counts and is_right


def pairs(groups: dict[str, list[str]]) -> set[tuple[str, str]]:
    """Every two messages that are put together."""
    return {pair for group in groups.values() for pair in itertools.combinations(sorted(group), 2)}


def plain(name: str | None) -> str:
    """A name for comparing: without case, punctuation and legal form."""
    bare = re.sub(r"[^\w]+", " ", (name or "").lower())
    return " ".join(re.sub(r"\b(?:inc|llc|ltd|limited|gmbh|plc|corp|co|group|the)\b", "", bare).split())


def instant(text: str | None) -> datetime | None:
    """An ISO moment in UTC, its wall clock where it has no offset."""
    if not text:
        return None
    found = datetime.fromisoformat(text)
    return found.astimezone(UTC) if found.tzinfo else found


def accuracy(folder: Path, show: bool) -> list[bytes]:
    """Prints the figures of one set; gives its messages."""
    raws = [found.raw for found in messages(next(folder.glob("*.mbox")))]
    labels = [
        json.loads(line) for line in (folder / "labels.jsonl").read_text(encoding="utf-8").splitlines() if line.strip()
    ]
    print(f"{folder.name}: {len(raws)} messages")
    print(f"  dayeight  {score(labels, ours(raws), show)}")
    print(f"  words     {score(labels, words(raws))}")
    found = about_jobs(raws)
    inside = {label["message_id"] for label in labels if label["application_id"]}
    print(
        f"  filter    finds {len(found & inside)} of {len(inside)} messages of applications,"
        f" and {len(found - inside)} others"
    )
    return raws


def standard(path: Path) -> int:
    """How many messages the standard library reads: seven fields and the first text body of each."""
    count = 0
    for message in mailbox.mbox(path):
        for name in ("from", "to", "subject", "date", "message-id", "references", "in-reply-to"):
            message.get(name)
        for part in message.walk():
            if part.get_content_maintype() == "text":
                part.get_payload(decode=True)
                break
        count += 1
    return count


def ours_of(path: Path) -> int:
    """How many lines `dayeight read mail` writes."""
    lines: list[str] = []
    read_mail_lines(lambda: (found.raw for found in messages(path)), (), workdays_of, lines.append)
    return len(lines)


def speed(unrelated: Path, about: list[bytes]) -> None:
    """Messages a second, of a mailbox in which 3 % are about applications, against the standard library."""
    others = [path.read_bytes() for path in sorted(unrelated.rglob("*.txt")) if path.is_file()]
    chance = random.Random(1)
    mixed = [*others, *chance.sample(about, min(len(about), int(len(others) * SHARE)))]
    chance.shuffle(mixed)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "mixed.mbox"
        with path.open("wb") as file:
            for raw in mixed:
                file.write(
                    b"From x@example.com Thu Jan  1 00:00:00 2026\n"
                    + re.sub(rb"(?m)^(>*From )", rb">\1", raw)
                    + b"\n\n"
                )
        for name, read in (("standard library", standard), ("dayeight", ours_of)):
            start = time.process_time()
            count = read(path)
            print(f"  {name:18} {count / (time.process_time() - start):7.0f} messages/s of {count}")


def folders(given: Iterable[Path]) -> list[Path]:
    """The sets to read: those given, else the project's own."""
    return list(given) or sorted(path.parent for path in OWN_SETS.glob("*/labels.jsonl"))


def main() -> None:
    """Prints all figures."""
    reader = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    reader.add_argument("folders", nargs="*", type=Path, metavar="FOLDER")
    reader.add_argument("--unrelated", type=Path, help="a folder of raw messages that have nothing to do with jobs")
    reader.add_argument("--show", action="store_true", help="print each message that is read as another kind")
    given = reader.parse_args()
    about: list[bytes] = []
    for folder in folders(given.folders):
        about += accuracy(folder, given.show)
    if given.unrelated:
        print("speed, 3 % of the messages about applications:")
        speed(given.unrelated, about)


if __name__ == "__main__":
    main()
