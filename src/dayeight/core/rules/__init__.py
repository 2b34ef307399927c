"""The rules, by what they ask a person to do, in the one order in which they run.

A rule is a function from a case to windows. To add one: write it in the file of what it asks for, describe it in that
file's `RULES`, put its numbers into the playbook, and add it to `ORDER` if the file is new. What silences a rule is
declared beside it; `core.limits` applies it.
"""

from dayeight.core.rules import (
    after_no,
    agency,
    answers,
    ask,
    check_in,
    linkedin,
    long,
    offers,
    referrer,
    thanks,
    watching,
)
from dayeight.core.rules.window import Rule, Sum, Window, Windows

__all__ = ["ORDER", "RULES", "Rule", "Sum", "Window"]

_FILES = (answers, ask, thanks, offers, check_in, long, agency, after_no, watching, linkedin, referrer)

ORDER: tuple[Windows, ...] = tuple(file.windows for file in _FILES)

RULES: dict[str, Rule] = {rule.id: rule for file in _FILES for rule in file.RULES}
