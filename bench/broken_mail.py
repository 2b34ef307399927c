"""Broken mail, read from end to end: `python -m bench.broken_mail [FOLDER...] [--mutations N] [--of MBOX]`.

Each FOLDER is walked and every file in it read as one message (or as an mbox where it is one); CPython's own malformed
messages are read where this Python has them. Then N mutations (bytes changed, cut, doubled, swapped, lines moved,
headers broken) of the messages of an mbox, by default the project's own, are read one by one. Prints what was read,
what raised, and the slowest message.
"""

from __future__ import annotations

import argparse
import importlib.util
import random
import time
from collections.abc import Iterator
from pathlib import Path

from bench.mail import OWN_SETS, ours
from dayeight.mail.files import messages

_SPICE = (
    *b"\x00 \xff\xfe =?utf-8?b? =? -- \r \n\n \n charset=unknown-8bit < > base64".split(b" "),
    b"BEGIN:VEVENT\n", b"From ", b";" * 40, b"(" * 40, b"&#x", "\u202e\U0001f600".encode(),
)  # fmt: skip


def cpythons() -> list[Path]:
    """The files of CPython's own broken messages, none where this Python came without them."""
    spec = importlib.util.find_spec("test")
    data = Path(spec.origin).parent / "test_email" / "data" if spec and spec.origin else None
    return sorted(path for path in data.iterdir() if path.is_file()) if data and data.is_dir() else []


def mutated(raw: bytes, chance: random.Random) -> bytes:
    """A message with one to six things gone wrong."""
    data = bytearray(raw)
    for _ in range(chance.randint(1, 6)):
        size = max(1, len(data))
        at, to = sorted((chance.randrange(size), chance.randrange(size)))
        to = min(to, at + 400)
        match chance.randrange(7):
            case 0:
                data[at : at + 1] = bytes([chance.randrange(256)])
            case 1:
                del data[at:to]
            case 2:
                data[at:at] = data[at:to]
            case 3:
                data[at:at] = chance.choice(_SPICE)
            case 4:
                lines = bytes(data).split(b"\n")
                chance.shuffle(head := lines[: chance.randint(2, 14)])
                data = bytearray(b"\n".join([*head, *lines[len(head) :]]))
            case 5:
                del data[at:]
            case _:
                data = data.replace(chance.choice((b":", b"=", b"\n", b"--", b"/")), chance.choice(_SPICE), 2)
    return bytes(data)


def broken(raws: Iterator[bytes] | list[bytes]) -> tuple[int, int, float]:
    """How many were read, how many raised (each is printed), and the seconds of the slowest."""
    count, raised, slowest = 0, 0, 0.0
    for raw in raws:
        start = time.perf_counter()
        try:
            ours([raw])
        except Exception as problem:  # noqa: BLE001 - whatever it is, it is what is looked for
            raised += 1
            print(f"    raised {type(problem).__name__}: {problem} on {raw[:80]!r}")
        count, slowest = count + 1, max(slowest, time.perf_counter() - start)
    return count, raised, slowest


def tell(name: str, raws: Iterator[bytes] | list[bytes]) -> None:
    """Reads them and prints the line."""
    count, raised, slowest = broken(raws)
    print(f"{name}: {count} messages, {raised} raised, the slowest took {1000 * slowest:.0f} ms")


def main() -> None:
    """Prints a line for each set."""
    reader = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    reader.add_argument("folders", nargs="*", type=Path, metavar="FOLDER")
    reader.add_argument("--mutations", type=int, default=20_000, metavar="N")
    reader.add_argument("--of", type=Path, nargs="*", default=sorted(OWN_SETS.glob("*/*.mbox")), metavar="MBOX")
    given = reader.parse_args()
    files = cpythons()
    tell("CPython's own", [path.read_bytes() for path in files])
    for folder in given.folders:
        files = sorted(path for path in folder.rglob("*") if path.is_file())
        tell(folder.name, (path.read_bytes() for path in files))
    whole = [found.raw for path in given.of for found in messages(path)]
    chance = random.Random(8)
    tell("mutations", (mutated(chance.choice(whole), chance) for _ in range(given.mutations)))


if __name__ == "__main__":
    main()
