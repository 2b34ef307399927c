"""Whether a sentence names a day and an hour; what they are is read elsewhere."""

from __future__ import annotations

import re

_NUMBER = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_CLOCK = re.compile(
    rf" (?=[\daefhmnoqst])"  # how the forms begin: most words need not be tried
    rf"(?:\d{{1,2}}[:.h]\d{{2}}(?:[ap]m?)?(?: ?[ap]\.?m\.?)?|\d{{1,2}} ?(?:[ap]m|[ap]\.m\.?|a\.m|p\.m|hrs|h00|h"
    rf"|uhr|o'clock)|\d{{3,4}} ?hrs"
    rf"|(?:half|quarter) (?:past|to) [\w]+|at (?:about |around )?(?:{_NUMBER}|\d{{1,2}})(?! (?:days?|weeks?|people"
    rf"|hours?|minutes?|of|candidates?|months?|years?|st|th|nd|rd|\w+ (?:street|road|avenue|rue)))"
    rf"|noon|midday"
    rf"|(?<! at the )same (?:time|hour)|(?:\d{{1,2}}|{_NUMBER}) sharp"
    rf"|from \d{{1,2}} (?:to|until|till) \d{{1,2}}|{_NUMBER} o'clock|\d{{1,2}}[ap]m?-\d{{1,2}}[ap]m"
    rf"|\d{{1,2}}-\d{{1,2}} ?[ap]m) "
)
_DAY = re.compile(
    r" (?=[\dadfjlmnostvw])"
    r"(?:mon(?:day)?|tue(?:s|sday)?|wed(?:s|nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?"
    r"|today|tomorrow|tonight|tomorrow's|today's|this (?:morning|afternoon|evening)"
    r"|\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
    r"|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d{1,2}(?:st|nd|rd|th)?|the \d{1,2}(?:st|nd|rd|th)"
    r"|\d{4}-\d{2}-\d{2}|\d{1,2}[./-]\d{1,2}(?:[./-]\d{2,4})?|montag|dienstag|mittwoch|donnerstag|freitag|lundi"
    r"|mardi|mercredi|jeudi|vendredi) "
)
# An hour behind these is a limit, not a time to meet.
_LIMIT = re.compile(
    r" (?:by|before|until|till|after|later than|between|closes|closing|deadline|expires?)(?: [^ ]+){0,3} $"
)


def has_clock(plain: str) -> bool:
    """Whether an hour is named: "at 3", "15:30", "half past two"."""
    return any(not _LIMIT.search(plain[: found.start() + 1]) for found in _CLOCK.finditer(plain))


def has_day(plain: str) -> bool:
    """Whether a day is named: a weekday, a date, "tomorrow"."""
    return _DAY.search(plain) is not None


def days_named(plain: str) -> int:
    """How many days a sentence names."""
    return len(_DAY.findall(re.sub(r" ,", "  ,", plain.replace(" ", "  "))))


def day_or_clock_marked(plain: str) -> str:
    """A sentence with "#clock" for each hour and "#day" for each day it names."""
    apart = plain.replace(" ", "  ")
    return _DAY.sub(" #day ", _CLOCK.sub(" #clock ", apart))
