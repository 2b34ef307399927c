"""English, put together from its tables."""

from __future__ import annotations

import re

from dayeight.reading.promises.lexicon import Lexicon
from dayeight.reading.promises.lexicon.en_acts import ENTRIES
from dayeight.reading.promises.lexicon.en_cues import CUES
from dayeight.reading.promises.lexicon.en_spellings import ALIASES, CONTRACTIONS, ENDINGS
from dayeight.reading.promises.lexicon.en_time import PHRASES, TIME
from dayeight.reading.promises.lexicon.en_verbs import forms
from dayeight.reading.promises.lexicon.en_words import GROUPS

ENGLISH = Lexicon(
    aliases=ALIASES,
    contractions=CONTRACTIONS,
    endings=ENDINGS,
    time=TIME | {words: meaning for words, meaning in PHRASES.items() if " " not in words},
    time_phrases={words: meaning for words, meaning in PHRASES.items() if " " in words},
    lemmas=forms(),
    entries=ENTRIES,
    groups=GROUPS,
    date_like=re.compile(r"\b(?:May|March|Mar)\b|[0-9](?:st|nd|rd|th)\b|[0-9][/.-][0-9]|[0-9] ?(?:may|mar)", re.ASCII),
    cues=CUES,
)
