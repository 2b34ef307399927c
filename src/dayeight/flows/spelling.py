"""The dictionary of the letters' spelling check: pyspellchecker's English words, read when the first word is asked."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from dayeight.letters.texts.word_set import word_set

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
_NEW = word_set(
    "agat agus amongst anaesthetic anaesthetics app apps arvo backend backlog backlogs barcode barcodes barista "
    "baristas blog blogs bonjour burnt caesarean carpark coworker coworkers coworking cuppa danke dashboard "
    "dashboards dataset datasets deadline deadlines debrief debriefs diarrhoea downtime dreamt email emailed "
    "emailing emails firmware forex freelancer freelancers frontend fullstack gluten goodwill gruss gynaecology "
    "haemodialysis handover handovers headcount idempotency inbox intake laptop laptops leapt learnt livestream "
    "login logins maith meetup meetups merci middleware neurodiverse numeracy oesophagus offboarding offline "
    "onboarding online orthopaedic overdues paediatric paediatrics phlebotomy phonics physio physios podcast raibh "
    "refactor refactored refactoring retros roadmap roadmaps rollout rollouts rostered rostering rota rotas "
    "safeguarding sharded sharding signup signups slainte smartphone sourdough sparkies sparky spelt spreadsheet "
    "spreadsheets stakeholder stakeholders standup standups storytime tacho tapas teammate teammates telehealth "
    "throughput timeframe timeframes timetabling touchscreen tradie tradies triage upskill upskilling uptime ute "
    "utes vegan voicemail voicemails waitlist waitlists walkthrough webpage website websites whilst whinge "
    "whingeing wifi workflow workflows "
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
