"""Who does what a verb says, and in what mood: the candidate, the speaker or others; future, present, past or not."""

from __future__ import annotations

from dayeight.reading.promises.clauses import Hit
from dayeight.reading.promises.lexicon import Lexicon
from dayeight.reading.promises.tokens import Tokens

_LEFT = 14  # words within which a verb looks for its subject


def _is_object(tokens: Tokens, k: int) -> bool:
    """The pronoun at token `k` is no subject: "sleep on it and ring", "sort it out and call"."""
    after = tokens.word[k + 1]
    return after in ("and", ",") or (
        bool(tokens.verb[k - 1 if k else 0]) and after in ("out", "up", "over", "off", "all")
    )


def subject_of(tokens: Tokens, i: int, start: int, lexicon: Lexicon) -> tuple[str, int]:
    """Who does what stands at token `i` of a clause that begins at `start`, and where that subject stands.

    "you" (the candidate), "we" (the speaker), "they" (anyone else), or "" where the clause opens with its verb.
    """
    groups = lexicon.groups
    opening = True
    for k in range(i - 1, max(start, i - _LEFT) - 1, -1):
        word = tokens.word[k]
        if word == "to" and k - 2 > start and "expect" in tokens.verb[start : k - 2] and not tokens.verb[k - 1]:
            return "they", k - 1  # "expect our team to reach out"
        if word in groups["you"] and k and tokens.verb[k - 1] in groups["gives"] and tokens.tense[k - 1] == "base":
            continue  # "we will either offer you the post or tell you why not"
        if word == "you" and k and tokens.kind[k + 1 : k + 2] in (["the"], ["a"]):
            continue  # "I'll spare you the ramble and phone tomorrow"
        if word in groups["you"] and not (k and tokens.word[k - 1] in groups["case marker"]):
            return "you", k
        if word in ("we", "i", "you") and _in_relative(tokens, k, i, start):
            continue  # "the insurer I interviewed with will call me"
        if word in ("we", "i"):
            return "we", k
        if word == "hr" and tokens.kind[k - 1 if k else 0] != "number":
            return "they", k  # the department, not the hour
        if word in groups["employer"] and not (word == "it" and _is_object(tokens, k)):
            return "they", k
        if not (
            word in groups["aux"]
            or word in groups["modal"]
            or word in groups["polite"]
            or tokens.verb[k]
            or word in groups["soft"]
            or tokens.kind[k]
        ):
            opening = False
    return ("" if opening else "they"), start


def _in_relative(tokens: Tokens, k: int, i: int, start: int) -> bool:
    """A past verb stands between the pronoun at `k` and the "will" of token `i`, and a noun before the pronoun."""
    words = tokens.word
    modal = next((m for m in range(i - 1, k, -1) if words[m] == "will"), 0)
    if not modal or k <= start or tokens.verb[k - 1] or tokens.kind[k - 1] or not words[k - 1].isalpha():
        return False
    told = any(tokens.tense[m] == "past" for m in range(k + 1, modal))
    return told and not {"and", "but", "so", "that", "said"} & set(words[k:modal])


def mood(tokens: Tokens, hit: Hit, subject: int, lexicon: Lexicon) -> str:
    """future, present, past or "not" for the verb of a hit, from the words between its subject and itself."""
    groups = lexicon.groups
    between = tokens.word[subject : hit.i]
    tense = tokens.tense[hit.i]
    if not groups["not"].isdisjoint(between) or tokens.word[hit.i] in groups["not"]:
        return "not"
    modal = not groups["modal"].isdisjoint(between)
    if "was" in between or "were" in between or "had" in between:
        reported = groups["reports"] & set(between)
        if not reported and not groups["finite modal"] & set(between):
            return "past"
    before = tokens.word[hit.i - 1] if hit.i else ""
    if (
        modal
        and before == "to"
        and any(
            tokens.tense[k] == "past" and tokens.verb[k] in groups["reached you"] for k in range(subject, hit.i - 1)
        )
    ):
        return "past"  # "they rang on Friday to say no"
    if modal:
        if (
            tense in ("past", "done")
            and before in ("have", "had")
            and ("ought" in between or not ({"will", "to"} & set(between)))
            and tokens.verb[hit.i] != "hear"
        ):
            return "past"
        same = tokens.word[hit.i] in groups["same in the past"] and before == "have" and "would" in between
        if same or (tense == "past" and before == "would"):  # "we'd have let you know", "we'd hoped"
            return "past"
        return "future"
    if "been" in between or not groups["past aux"].isdisjoint(between):
        return "past"
    if tense in ("past", "done") and tense != tokens.tense[hit.i - 1]:
        goes_on = before != "and" or not groups["being"].isdisjoint(between[:-1])  # "they saw nine and made two offers"
        if before in groups["before a participle"] and goes_on:
            return "present"
        if "have" in between or tokens.word[hit.i] not in groups["same in the past"]:
            return "past"
    return "future" if tense == "ing" and not groups["being"].isdisjoint(between) else "present"
