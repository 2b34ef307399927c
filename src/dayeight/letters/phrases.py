"""Whether a fragment of notes can stand in an English sentence, and how: noun phrases behind "about", whole clauses."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from dayeight.letters.regex import regex
from dayeight.letters.texts import shorthand
from dayeight.letters.texts.word_set import word_set
from dayeight.letters.words import fold, words

_LONGEST = 9
_LONGEST_CLAUSE, _SHORTEST_CLAUSE = 15, 3
_ARTICLE_FROM = 3
_OPEN_WANTS = word_set(
    "someone somebody people person one more less fewer better to what how each every two three four daily weekly"
)
_DETERMINERS = word_set(
    "two three four five six seven eight nine ten "
    "the a an this that these those his her their your our my no any some all every each only"
)
_PREPOSITIONS = word_set(
    "of in on at for with from to by about over under since until than as not after before between against without "
    "into during through"
)
_CONJUNCTIONS = word_set("when if because while though but who whom which that so once where whether")
_HEAD_ENDS = _PREPOSITIONS | _CONJUNCTIONS | {"every", "each"}
# Behind a participle, these show that it is a passive: "invoices matched by hand", "parents told late".
_PASSIVE = word_set("by when like under manually late since weekly monthly daily twice")
_TRAILING_NUMBERS = regex(r"(?:\s+(?:at|of|to|from|about|~)?\s*[~<>£$€]?\d[\d.,/:+x]*\s?(?:%|k|m|x|p|a)?)+$", re.I)
# "pick rate 92 an hour", "forklift incidents 3 since June": the figure ends the noun phrase.
_MEASURED = regex(
    r"^(?P<what>(?:[a-z][a-z-]+ ){1,3}?(?P<last>[a-z]{3,})) [~<>]?\d\S* (?:an?|since|target|per|against)\b"
)
_LATIN = regex(r"^[\x00-\u024f\u1e00-\u1eff‘’“”–—…€]*$")
_LONE_NOUN = regex(r"(?:[^s]s|ship|ment|tion|sion|ance|ence|ity|ics|ing|logy|ism)$")
_BARE_PERSON = regex(r"(?:[\w-]+ )?(?:[A-Z]{2,4}|[a-z]+(?:er|or|ist)) (?:who|that|to)\b")
_AGENT = regex(r"(?:ers|ors|ists|ians|ents|guys|people|staff|parents|kids|volunteers)$")
_NUMBERED = word_set(
    "year band set level grade phase stage type key room unit day chapter tier class aisle line to and"
)
# A predicate of "they are" ("still on paper", "out on the water"), never the beginning of a noun phrase.
_NO_NOUN = word_set("out down up still again everywhere too not behind twice mainly")
_ADVERBS = word_set("only often just always never mostly still")
_MONTHS = word_set(
    "january february march april june july august september october november december "
    "monday tuesday wednesday thursday friday saturday sunday"
)
_BAD = regex(r"[<>{}=@\\|#/£$€+?→]|['’](?:\s|$)|\bLinkedIn\b|\d\s*-\s*\d+\s|->|https?:")
_BAD_IN_CLAUSE = regex(r"[<>{}=@\\|#→?\"“”:]|!!|['’](?:\s|$)|->|https?:")
# What a thing can be in a telegram without "is".
_STATES = shorthand.ADJECTIVES | word_set("overdue stuck broken missing late down behind empty full lost")
_BARE_INSIDE = regex(
    rf"\b(with|from|for|at|to|after|during) ((?!(?:{'|'.join(sorted(_DETERMINERS))}) )(?:[a-z]+ )?"
    rf"(?:{'|'.join(sorted(shorthand.COUNTED))}))(?=$| (?:{'|'.join(sorted(_PREPOSITIONS))})\b)"
)
_THEY_DID = regex(r"^(?P<what>(?:[\w'’-]+ ){2,5})they (?P<did>(?!are\b|have\b|will\b)[a-z]+(?: [\w'’-]+){0,5})$")


def is_foreign(text: str) -> bool:
    """True for notes that are not in English, so that an English letter must not quote them."""
    if not _LATIN.match(text):
        return True
    tokens = [fold(w) for w in words(text)]
    return sum(t in shorthand.FOREIGN for t in tokens) * 8 >= max(len(tokens), 8)


def possessive_free(text: str) -> str:
    """The text without a loose end of punctuation."""
    return text.strip(" ,;:.'\"!?")


def as_topic(text: str, *, named: bool = False) -> str | None:
    """The fragment as a noun phrase that can follow "about", or None where that would not be good English.

    `named` is for what the notes themselves put behind "about": there a single word will do.
    """
    text = re.sub(r"\s*\([^()]*\)", "", possessive_free(text)).partition(" → ")[0]
    text = _TRAILING_NUMBERS.sub("", text)
    measured = _MEASURED.match(text)
    if measured and measured["last"] not in _NUMBERED | _PREPOSITIONS and not _is_participle(measured["last"]):
        text = measured["what"]
    text = re.sub(r"^(?:re|about|on|also|and|but|lots? of|so|\+)\s+", "", text, flags=re.IGNORECASE)
    theirs = _THEY_DID.match(text)
    if theirs and _CONJUNCTIONS.isdisjoint(_folded(theirs["what"].split())):
        what = as_topic(theirs["what"], named=True)
        return f"{what} you {theirs['did']}" if what else None
    text = yours(_subject(possessive_free(text)))
    text = re.sub(r"\s+thing(?= at\b| with\b|$)", "", text)
    tokens = text.split()
    if not 1 <= len(tokens) <= _LONGEST or _BAD.search(text) or not _LATIN.match(text):
        return None
    low = _folded(tokens)
    if any(t.partition("'")[0] in shorthand.PRONOUNS for t in low) or not (
        (named and len(tokens) == 1) or _reads_well(tokens, low)
    ):
        return None
    if low[-1] in shorthand.LOOSE_ENDS or low[0] in _PREPOSITIONS or not _CONJUNCTIONS.isdisjoint(low):
        return None
    if not any(len(t) > 3 and t.replace("-", "").isalpha() for t in low) and not (
        len(tokens) == 1 and tokens[0][:-1].isupper()
    ):
        return None
    if (
        is_a_person(low)
        or (low[0] in shorthand.NO_START and not (named and low[0] == "my"))
        or (_is_past(tokens[0]) and not named)
    ):
        return None
    if tokens[0][0].isdigit() or low[0] in shorthand.FINITE | _ADVERBS | _NO_NOUN or low[0].endswith("ly"):
        return None
    return with_the_inside(with_article(tokens))


def as_clause(text: str) -> str | None:
    """The fragment as a clause for behind "you told me that", or None: "nobody fills the form" can stand as it is."""
    text = yours(re.sub(r"\s*\([^()]*\)", "", possessive_free(text))).replace(" but no ", " but with no ")
    tokens = _with_verb(re.sub(r"(?<= when) they (?=[a-z]+)", " you ", text).split())
    if not _SHORTEST_CLAUSE <= len(tokens) <= _LONGEST_CLAUSE or _BAD_IN_CLAUSE.search(text) or not _LATIN.match(text):
        return None
    low = _folded(tokens)
    verb = _verb_at(low)
    nobody = next((i for i in range(1, verb) if low[i] in shorthand.ANYBODY), 0)
    if nobody and low[nobody - 1] not in _PREPOSITIONS | _CONJUNCTIONS | {"and", "or", "because"}:
        return as_clause(" ".join(tokens[nobody:]))
    if (low[0] in shorthand.ANYBODY and len(low) < _SHORTEST_CLAUSE + 1) or low[0] in shorthand.FINITE:
        return None
    if not 1 <= verb <= 5 or (verb == len(low) - 1 and low[verb] not in shorthand.INTRANSITIVE):
        return None
    loose = low[-1] in _PREPOSITIONS - {"in", "on", "about", "over"} or low[-1] in ("and", "or", "the", "a", "very")
    if loose or low[0] in shorthand.NO_START or low[0] in _PREPOSITIONS or low[0] in ("and", "but", "so", "also"):
        return None
    spoken = [t for t in low if t.partition("'")[0] in shorthand.PRONOUNS - shorthand.ANYBODY or t in ("my", "me")]
    if spoken or is_a_person(low[:verb]) or (low[0].endswith("ly") and verb == 1):
        return None
    if any(a.isdigit() and b.isdigit() for a, b in pairwise(low)):
        return None
    noun = verb - 1 if verb > 1 and low[verb - 1] in _ADVERBS else verb
    said = with_the_inside(f"{as_subject(tokens[:noun])} {' '.join(tokens[noun:])}")
    told, because, why = said.partition(" because ")
    return f"{told}{because}{' '.join(_with_verb(why.split()))}" if because else said


def as_subject(tokens: Sequence[str]) -> str:
    """A noun phrase in front of its verb: "the room holds 25", "nobody fills the form"."""
    low = fold(tokens[0])
    alone = len(tokens) == 1 and tokens[0].islower() and tokens[0].isalpha()
    if alone and not (is_plural(low) or low in shorthand.MASS | shorthand.ANYBODY | _DETERMINERS):
        return f"the {tokens[0]}"
    return " ".join(tokens) if low in shorthand.ANYBODY else with_article(tokens)


def yours(text: str) -> str:
    """ "their rota" is "your rota" to the reader."""
    return re.sub(r"^(?:their|her|his|our)\s+", "your ", text, flags=re.IGNORECASE)


def is_a_person(low: Sequence[str]) -> bool:
    """ "lab manager", "registrar 19 years", "VP sales": who somebody is, not what was talked about."""
    return len(low) <= 4 and any(t in shorthand.JOB_NOUNS for t in low)


def as_need(text: str) -> str:
    """What they want, behind "you would like": "Year 8 algebra unit by September" gets its article."""
    tokens = re.sub(r"\s*\([^()]*\)", "", re.sub(r"(?<=\w) not (?=\w)", ", not ", text)).split()
    first = fold(tokens[0])
    if _BARE_PERSON.match(text) and first not in _OPEN_WANTS | _DETERMINERS:
        return f"{'an' if first[0] in 'aeiou' else 'a'} {' '.join(tokens)}"
    if len(tokens) < _ARTICLE_FROM or first in _OPEN_WANTS or (first.endswith("er") and len(first) > 4):
        return " ".join(tokens)
    return with_article(tokens)


def with_article(tokens: Sequence[str]) -> str:
    """Set "the" before a singular phrase of several words: "the backlog of derm blocks", but "detention fees"."""
    low = _folded(tokens)
    end = next(
        (i for i, t in enumerate(low) if i and (t in _HEAD_ENDS or _is_participle_at(low, i))),
        len(tokens),
    )
    head = low[end - 1].rstrip("!")
    if head.isdigit() and end > 1:
        head = low[end - 2]
    plural = is_plural(head)
    bare = head in shorthand.MASS or (head.endswith("ing") and len(head) > 5)
    named = tokens[0][0].isupper() and len(tokens) == 1
    gerund = low[0].endswith("ing") and len(low[0]) > 4 and not (len(low) == 2 and head in shorthand.COUNTED)
    told = " ".join(tokens)
    counted = low[0][0].isdigit() and not re.fullmatch(r"\d[A-Z]", tokens[0])  # "3D" counts nothing
    if low[0] in _DETERMINERS or counted or plural or bare or named or gerund or len(tokens) == 1:
        return told
    if " and " in f" {told} " or all(t[0].isupper() for t in tokens) or (tokens[0].isupper() and end == 1):
        return told
    return f"the {told}"


def with_the_inside(text: str) -> str:
    """Set the article that telegrams leave out behind a preposition: "double entry with department"."""
    return _BARE_INSIDE.sub(r"\1 the \2", text)


def is_plural(head: str) -> bool:
    """True for "keyholders" and "people"."""
    return (head.endswith("s") and not head.endswith(("ss", "us", "is", "'s"))) or head in shorthand.PLURALS


def _folded(tokens: Sequence[str]) -> list[str]:
    return [fold(t).strip(",.'\"") or t for t in tokens]


def _is_past(word: str) -> bool:
    return word.islower() and (word in shorthand.PAST or (word.endswith("ed") and len(word) > 4))


def _is_participle_at(low: Sequence[str], at: int) -> bool:
    """True for "taking" in "voids taking 9 months", but not for "reading" in "summer reading signups"."""
    if not _is_participle(low[at]) or not low[at].endswith("ing"):
        return _is_participle(low[at])
    after = low[at + 1] if at + 1 < len(low) else ""
    return bool(after) and (is_plural(low[at - 1]) or after[0].isdigit() or after in _DETERMINERS | _PREPOSITIONS)


def _is_participle(low: str) -> bool:
    return low in ("being", "done", "taken", "written", "made", "kept") or (
        len(low) > 5 and low.endswith(("ing", "ed")) and "-" not in low
    )


def _reads_well(tokens: list[str], low: list[str]) -> bool:
    """No bare number in the middle, no loose month or participle at the end, no lonely adjective."""
    if len(tokens) == 1:
        initials = tokens[0].endswith("s") and tokens[0][:-1].isupper() and len(tokens[0]) > 2
        return initials or low[0] in shorthand.MASS or (bool(_LONE_NOUN.search(low[0])) and len(low[0]) > 4)
    for before, token in pairwise(low):
        if token.isdigit() and before not in _NUMBERED | {"every"} and before not in _PREPOSITIONS:
            return _is_participle(before)
    if low[-1] in _MONTHS and low[-2] not in _PREPOSITIONS and low[-2] not in ("every", "each", "second"):
        return False
    if low[-1].endswith("ed") and len(low[-1]) > 4:
        return False
    return not (tokens[0][0].isupper() and low[1].endswith("ing") and len(low) > 2 and low[2] in _PREPOSITIONS)


def _with_verb(tokens: list[str]) -> list[str]:
    """Set the verb that telegrams leave out: "loan book flat" is "loan book is flat"."""
    low = _folded(tokens)
    if _verb_at(low) or low[0] in _DETERMINERS - {"your", "the"}:
        return tokens
    for at in range(1, min(len(low), 6)):
        if is_a_person(low[:at]) or low[0] in shorthand.PREDICATES:
            break
        if low[at - 1] in _PREPOSITIONS:
            continue
        adverb = at + 1 if low[at] in _ADVERBS | {"not", "half", "too"} else at
        if adverb >= len(low) or low[at - 1].isdigit():
            break
        word, after = low[adverb], low[adverb + 1] if adverb + 1 < len(low) else ""
        adjective = word in _STATES and (not after or after in _PREPOSITIONS)
        passive = _is_participle(word) and not word.endswith("ing")
        passive = passive and (after in _PASSIVE or low[at] == "not" or _a_span(low[adverb + 1 : adverb + 3]))
        if adjective or passive:
            head = low[next((i for i in range(1, at) if low[i] in _PREPOSITIONS), at) - 1]
            many = is_plural(head) if at == 1 or head not in shorthand.MASS else False
            be = (["have"] if many else ["has"]) if "since" in low[adverb:] else ["are" if many else "is"]
            been = ["been"] if "since" in low[adverb:] else []
            negated = ["not"] if low[at] == "not" else []
            rest = tokens[at + len(negated) :]
            return [*tokens[:at], *be, *negated, *been, *rest]
    return tokens


def _a_span(low: Sequence[str]) -> bool:
    """True for "7 weeks" in "the site delayed 7 weeks"."""
    return len(low) > 1 and low[0].isdigit() and low[1] in ("days", "weeks", "months", "years", "hours")


def _verb_at(low: Sequence[str]) -> int:
    """The place of the first finite verb; 0 if there is none."""
    for at, token in enumerate(low):
        if at == 0:
            continue
        before = low[at - 1]
        if before in ("being", "been", "to", "get", "gets"):
            continue
        if token in shorthand.FINITE and not (token in shorthand.FINITE_PLURAL and not _plural_subject(before)):
            return at
        if token in shorthand.FINITE_PLURAL and _plural_subject(before):
            return at
        if token in shorthand.AGENTS_DO and _AGENT.search(before) and at + 1 < len(low):
            return at
        if before in shorthand.ANYBODY and at == 1 and token.endswith("s"):
            return at
    return 0


def _plural_subject(before: str) -> bool:
    return is_plural(before) or before in _ADVERBS


def _subject(text: str) -> str:
    """What stands before the predicate where there is one: "privilege logs" of "privilege logs are a mess"."""
    tokens = text.split()
    low = _folded(tokens)
    verb = _verb_at(low) or len(tokens)
    if verb > 1 and low[verb - 1] in _ADVERBS:
        verb -= 1
    if low[verb - 1] in shorthand.ADJECTIVES and verb > 1:
        verb -= 1
    if "being" in low[:verb]:
        return " ".join(tokens[:verb])
    for at, token in enumerate(low[:verb]):
        last = at + 1 == len(low)
        loose = _is_participle(token) and token.endswith("ed") and (last or low[at + 1] not in _PREPOSITIONS)
        if at and (token in shorthand.PREDICATES or loose) and low[at - 1] not in _PREPOSITIONS:
            return " ".join(tokens[:at])
    return " ".join(tokens[:verb])
