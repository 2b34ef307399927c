"""The batch format: streaming, unknown keys, bad lines."""

import json
from datetime import date

from dayeight.core.workdays import Workdays
from dayeight.flows.json_lines import BadLine, map_lines
from dayeight.flows.read_promises import read_lines


def run(*lines, workdays_for=lambda country, region: Workdays()):
    out, err = [], []
    good = read_lines(lines, workdays_for, out.append, err.append)
    return good, [json.loads(line) for line in out], err


LINE = {"id": "a", "said_at": "2026-11-04T10:00", "channel": "email", "text": "We will decide by Friday."}


def test_a_good_line():
    good, out, err = run(json.dumps(LINE))
    promise = {"kind": "decision", "due": "2026-11-06", "earliest": None, "strength": "firm"}
    assert good
    assert err == []
    assert out == [
        {"id": "a", "promises": [promise | {"quote": "We will decide by Friday"}], "candidate_deadline": None}
    ]


def test_bad_lines_are_numbered_and_do_not_stop_the_others():
    lines = [
        "{",
        json.dumps(LINE | {"surprise": 1}),
        "",
        b"\xff",
        json.dumps(LINE | {"said_at": "soon"}),
        json.dumps({"id": "b", "text": "x"}),
        "[]",
        json.dumps(LINE | {"text": 3}),
        json.dumps(LINE).encode(),
    ]
    good, out, err = run(*lines)
    assert not good
    assert [row["id"] for row in out] == ["a"]
    assert [line.split(":")[0] for line in err] == [f"line {n}" for n in (1, 2, 4, 5, 6, 7, 8)]
    assert '"surprise"' in err[1]
    assert '"said_at"' in err[4]


def test_the_commands_own_output_and_expect_are_ignored():
    good, out, _ = run(json.dumps(LINE | {"promises": [], "candidate_deadline": None, "expect": {}}))
    assert good
    assert len(out) == 1


def test_the_country_brings_its_holidays():
    asked = []

    def workdays_for(country, region):
        asked.append((country, region))
        return Workdays(lambda year: {date(2026, 11, 5): "a holiday"})

    text = "We will reply within one business day."
    _, out, _ = run(json.dumps(LINE | {"text": text, "country": "GB"}), json.dumps(LINE), workdays_for=workdays_for)
    assert asked == [("GB", None), ("US", None)]
    assert out[0]["promises"][0]["due"] == "2026-11-06"


def test_lines_are_written_as_they_are_read():
    written = []

    def lines():
        for n in range(3):
            yield json.dumps({"id": n})
            assert len(written) == n + 1

    def each(record):
        if record["id"] == 9:
            raise BadLine("never")
        yield record

    assert map_lines(lines(), frozenset({"id"}), frozenset({"id"}), each, written.append, written.append)
