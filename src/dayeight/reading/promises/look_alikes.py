"""What sounds like a promise and is none: wishes, hearsay, questions, what was done before, what nobody guarantees."""

from __future__ import annotations

import re

from dayeight.reading.promises.lexicon import Groups
from dayeight.reading.promises.tokens import Tokens

_NEAR = 4  # words in which what is unsaid or not guaranteed follows its "not"
# "..., but they didn't", "and never did", "but nothing so far": the promise in front of it was not kept.
_NOT_KEPT = re.compile(
    r"\b(?:but|and|yet|though|although|[,;]) (?:\w+ ){0,3}?"
    r"(?:(?:did|have|has) not(?: \w+){0,2}|never \w+(?: \w+)?|(?:heard )?nothing"
    r"|no (?:call|word|news|email|reply|answer))"
    r"(?: (?:yet|so far|since|either|though|then|from them|at all))* ?[.!]*$"
)


# What nobody expects to happen: the call it would bring is no answer.
_EXCEPTION = re.compile(
    r"(?:\bif(?! you\b)|^(?:, )?should(?! you\b)|\bin case)\b(?: \w+){0,5}?"
    r" (?:changes?|comes? free|drops? out|running late|have any questions"
    r"|(?:need|want|have) (?:any|anything|more|further)|has to be moved|strike|snow|can not make it"
    r"|not suit|not work)\b"
)


def exceptional(words: list[str]) -> bool:
    """As in "if anything changes", "should we have any questions", "in case of snow"."""
    return bool(_EXCEPTION.search(" ".join(words)))


def looks_alike(words: list[str], found: set[str], past: bool, groups: Groups) -> bool:
    """The clause of these words tells no answer to come, whatever its verbs; `past` if it opens with a time gone by.

    `found` are the words as a set.
    """
    if "wish" in found and not groups["wished one"].isdisjoint(words[words.index("wish") + 1 :][:1]):
        return True  # "I wish they'd tell me by Friday"
    if not groups["sources"].isdisjoint(found) and not groups["say so"].isdisjoint(found):
        return True  # "everyone online says they reply within two weeks"
    if _wonders(words, found, groups):
        return True
    if "i" in found and "you" not in found and _own_plan(words, found, groups):
        return True
    if "you" in found and words[words.index("you") + 1 :][:1] == ["wrote"]:
        return True  # "in your mail you wrote 'I hope to hear by Friday'"
    if "used" in found and words[words.index("used") + 1 :][:1] == ["to"] and "be" not in found:
        return True  # "it used to take us two weeks"
    if "took" in found and groups["finite modal"].isdisjoint(found):
        return True  # "last time it took them three weeks to decide"
    if past and groups["finite modal"].isdisjoint(found) and not groups["same in the past"].isdisjoint(found):
        return True  # "last year we let people know within a week"
    if not groups["unsaid"].isdisjoint(found) and unsaid(words, groups):
        return True
    return _unguaranteed(words, found, groups)


def _wonders(words: list[str], found: set[str], groups: Groups) -> bool:
    """As in "I wonder if they'll call by Friday", "I forgot to ask when they'd decide"."""
    if not found.isdisjoint({"bet", "doubt"}):
        return True
    return "ask" in found and not groups["asks when"].isdisjoint(words[words.index("ask") + 1 : words.index("ask") + 6])


def _own_plan(words: list[str], found: set[str], groups: Groups) -> bool:
    """As in "I'm going to wait until Friday and then write", "if I don't hear by Friday I'll write again"."""
    if words[:2] == ["if", "i"] and "hear" in found:
        return any(
            word == "i" and words[k + 1 : k + 2] and words[k + 1] in groups["planning"] for k, word in enumerate(words)
        )
    waits = words.index("wait") if "wait" in found else 0
    return (
        "i" in words[:waits] and words[waits - 1] in ("will", "to") and not {"going", "will"}.isdisjoint(words[:waits])
    )


def _unguaranteed(words: list[str], found: set[str], groups: Groups) -> bool:
    """As in "we can't promise a decision by Friday", "no guarantee that you'll hear this week"."""
    if groups["guarantees"].isdisjoint(found) or not found.isdisjoint({"but", "before", "until", "not before"}):
        return False
    denied = groups["not"] | {"no"}
    return any(word in groups["guarantees"] and denied & set(words[max(0, k - 3) : k]) for k, word in enumerate(words))


def unsaid(words: list[str], groups: Groups) -> bool:
    """As in "they didn't say when they would be in touch": that day is not known."""
    for k, word in enumerate(words):
        if word in groups["unsaid"] and (groups["not"] | {"no"}) & set(words[max(0, k - 3) : k]):
            return not groups["asks when"].isdisjoint(words[k + 1 : k + 1 + _NEAR])
    return False


def unreal(words: list[str], groups: Groups) -> bool:
    """What would be if it were so: "if we had the budget we would tell you tomorrow"."""
    if words[:2] == ["if", "only"] or not groups["no real promise"].isdisjoint(words) or _for_another(words, groups):
        return True
    if "would" not in words or "will" in words or not groups["put out"].isdisjoint(words):
        return False  # "I'd be amazed if they hadn't decided by Friday" expects that they have
    if words[0] in ("had", "were"):
        return True
    for k, word in enumerate(words):
        if word == "if" and words[k + 1 : k + 2] != ["you"] and not groups["unreal"].isdisjoint(words[k + 2 : k + 5]):
            return True
    return False


def _for_another(words: list[str], groups: Groups) -> bool:
    """As in "this was meant for Tom: we'll let you know by Friday"."""
    if "for" not in words or ("meant" not in words and "intended" not in words):
        return False
    for k, word in enumerate(words[:-2]):
        if word in ("meant", "intended") and words[k + 1] == "for" and words[k - 1 if k else 0] in groups["was"]:
            return words[k + 2] not in groups["you"] and words[k + 2] not in groups["me"]
    return False


def asks_for_an_answer(tokens: Tokens, groups: Groups) -> bool:
    """A question of whoever waits: "when can I expect to hear?", "will they decide this week?"."""
    words = tokens.word
    if words[-1] != "?" or not groups["agreeable"].isdisjoint(words):
        return False
    first = next((k for k, word in enumerate(words) if word not in groups["before a question"]), 0)
    asks_you = words[first : first + 2] in (
        ["would", "you"],
        ["could", "you"],
        ["can", "you"],
        ["are", "you"],
        ["may", "i"],
    )
    return asks_you or words[first] in groups["opens a question"]


def not_kept(words: list[str], groups: Groups) -> bool:
    """What was said has not come: "they said they'd ring on Monday but they didn't"."""
    if "nobody" in words and words[words.index("nobody") + 1 :][:1] in (["told"], ["said"], ["gave"]):
        return True  # "I guess I'll hear in a week, nobody told me anything"
    if "i" in words and not {"wonder", "wondering"}.isdisjoint(words):
        return True  # "I wonder if they'll call by Friday"
    pleaded = next(
        (k for k, word in enumerate(words) if word in ("asked", "begged") and "i" in words[max(0, k - 3) : k]), -1
    )
    asked = words[pleaded + 1 : pleaded + 1 + 2 * _NEAR] if pleaded >= 0 else []
    if not {"if", "whether", "to", "for", "when"}.isdisjoint(asked) and groups["say"].isdisjoint(words):
        return "told" not in words  # "I asked if they could tell me by Friday"
    if groups["not kept"].isdisjoint(words) or groups["said or promised"].isdisjoint(words):
        return False
    return bool(_NOT_KEPT.search(" ".join(words)))
