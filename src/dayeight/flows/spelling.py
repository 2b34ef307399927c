"""The dictionary of the letters' spelling check: pyspellchecker's English words, read when the first word is asked."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spellchecker import SpellChecker

# A word of the list that is this rare is as likely a slip in the texts that the list was counted from.
_RARE = 3
# How often the word that is meant must occur for a strange word to be called a slip of it.
_COMMON = 300
_PROPOSED = 3
# From this length on two slips in a word still leave no doubt about it.
_LONG = 8
# British endings and what American English, of which the list is made, has in their place.
_BRITISH = (
    ("isation", "ization"), ("isations", "izations"), ("ise", "ize"), ("ised", "ized"), ("ises", "izes"),
    ("iser", "izer"), ("isers", "izers"), ("ising", "izing"), ("yse", "yze"), ("ysed", "yzed"), ("yser", "yzer"),
    ("ysers", "yzers"), ("ysing", "yzing"), ("our", "or"), ("ours", "ors"), ("oured", "ored"), ("ouring", "oring"),
    ("ourable", "orable"), ("ourite", "orite"), ("ourites", "orites"), ("ourhood", "orhood"), ("ourly", "orly"),
    ("tre", "ter"), ("tres", "ters"), ("bre", "ber"), ("bres", "bers"), ("lled", "led"), ("lling", "ling"),
    ("ller", "ler"), ("llers", "lers"), ("ogue", "og"), ("ogues", "ogs"), ("ence", "ense"), ("ences", "enses"),
    ("gramme", "gram"), ("grammes", "grams"), ("ilful", "illful"), ("eable", "able"),
    ("mould", "mold"), ("plough", "plow"), ("cheque", "check"), ("cheques", "checks"), ("tyre", "tire"),
    ("tyres", "tires"), ("kerb", "curb"), ("grey", "gray"), ("pt", "ped"), ("nt", "ned"), ("lt", "led"),
)  # fmt: skip
_INSIDE = (("ae", "e"), ("oe", "e"), ("our", "or"), ("aluminium", "aluminum"))
# A stem that doubles its last letter before "-ed" and "-ing": "occur", "refer", "begin".
_DOUBLES = re.compile(r"[^aeiou][aeiou][bdgmnprt]$|ue$")
# Words of work and of the web that have come into use since the list was counted.
_NEW = frozenset(
    ["onboarding", "offboarding", "timeframe", "timeframes", "backlog", "backlogs", "waitlist", "waitlists", "rollout", "rollouts", "meetup", "meetups", "app", "apps", "inbox", "wifi", "barcode", "barcodes", "rota", "rotas", "rostered", "rostering", "storytime", "signup", "signups", "login", "logins", "workflow", "workflows", "spreadsheet", "spreadsheets", "dataset", "datasets", "upskill", "upskilling", "debrief", "debriefs", "stakeholder", "stakeholders", "deadline", "deadlines", "walkthrough", "handover", "handovers", "email", "emails", "emailed", "emailing", "voicemail", "voicemails", "online", "offline", "website", "websites", "webpage", "blog", "blogs", "podcast", "smartphone", "laptop", "laptops", "touchscreen", "livestream", "freelancer", "freelancers", "coworker", "coworkers", "coworking", "teammate", "teammates", "intake", "throughput", "uptime", "downtime", "standup", "standups", "retros", "refactor", "refactored", "refactoring", "idempotency", "sharded", "sharding", "firmware", "middleware", "backend", "frontend", "fullstack", "dashboard", "dashboards", "paediatric", "paediatrics", "haemodialysis", "orthopaedic", "anaesthetic", "anaesthetics", "gynaecology", "oesophagus", "diarrhoea", "caesarean", "physio", "physios", "triage", "phlebotomy", "telehealth", "neurodiverse", "safeguarding", "numeracy", "phonics", "timetabling", "cuppa", "tradie", "tradies", "sparky", "sparkies", "arvo", "ute", "utes", "whilst", "amongst", "learnt", "spelt", "burnt", "dreamt", "leapt", "whinge", "whingeing", "tacho", "forex", "overdues", "goodwill", "carpark", "headcount", "roadmap", "roadmaps", "sourdough", "gluten", "vegan", "tapas", "barista", "baristas", "raibh", "maith", "agat", "agus", "slainte", "bonjour", "merci", "danke", "gruss"]
)


@lru_cache(maxsize=1)
def _words() -> SpellChecker:
    from spellchecker import SpellChecker

    return SpellChecker(language="en", distance=1)


def proposals(word: str) -> Sequence[str] | None:
    """None for a word (in small letters) that is spelt rightly or that is strange without being near a common one.

    Else the common words that one slip leads to, the most common first.
    """
    words = _words()
    if _is_known(word, words):
        return None
    near = _common(words.candidates(word) or (), word, words)
    if not near and len(word) >= _LONG:
        near = _common(words.known(words.edit_distance_2(word)), word, words)
    return sorted(near, key=lambda w: (not _is_swap_or_double(word, w), -words.word_frequency[w]))[:_PROPOSED] or None


def _common(found: Iterable[str], word: str, words: SpellChecker) -> list[str]:
    """Those that are common and begin alike; few slip on the first letter, except that they swap it."""
    alike = [w for w in found if w != word and (w[0] == word[0] or sorted(w) == sorted(word))]
    return [w for w in alike if words.word_frequency[w] >= _COMMON]


def _is_known(word: str, words: SpellChecker) -> bool:
    forms = {word, word.replace("'", "")}
    forms |= {word.removesuffix(uk) + us for uk, us in _BRITISH if word.endswith(uk)}
    forms |= {word.replace(uk, us) for uk, us in _INSIDE if uk in word}
    forms |= {form.removesuffix(end) for form in tuple(forms) for end in ("s", "es", "'s")}
    stems = {form.removesuffix(end) for form in forms for end in ("ed", "ing", "ly", "er") if form.endswith(end)}
    forms |= {stem for stem in stems if not _DOUBLES.search(stem)}
    forms |= {f"{form.removesuffix('ing')}e" for form in tuple(forms) if form.endswith("ing")}
    forms |= {
        word.removeprefix(start) for start in ("un", "re", "non", "pre", "over", "under", "out", "mis") if word != start
    }
    return word in _NEW or any(len(f) > 1 and f in words and words.word_frequency[f] > _RARE for f in forms)


def _is_swap_or_double(one: str, other: str) -> bool:
    """True for what fingers do most: two letters swapped ("teh"), one doubled or made single ("adress")."""
    if len(one) == len(other):
        return sorted(one) == sorted(other)
    longer, shorter = (one, other) if len(one) > len(other) else (other, one)
    return any(
        longer[:n] + longer[n + 1 :] == shorter and longer[n] in (longer[n - 1 : n], longer[n + 1 : n + 2])
        for n in range(len(longer))
    )
