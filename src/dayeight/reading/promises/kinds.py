"""Which kind of answer a promise is about, how firmly it is given, and what to ask where it is vague."""

from __future__ import annotations

from dayeight.reading.promises.answers import Deed
from dayeight.reading.promises.judging import Clause
from dayeight.reading.promises.model import Kind

_ANSWERS = frozenset({"tell", "respond", "hear", "know", "answer", "decide", "schedule", "regroup"})
_ASKS = {
    "days": "Is that closer to two days or to five?",
    "weeks": "Closer to one week or three?",
    "after": "Do they know roughly which day that will be?",
    "lower": "Roughly how long after that: one week or three?",
    "soon": "Is that closer to one week or three?",
}


def kind_of(clauses: list[Clause], deeds: list[Deed], beside_decision: bool = False) -> Kind:
    """The first kind that fits: scheduling, next round, decision, status (guideline section 2).

    An explicit decision, outcome or result beats the next round, except the result of shortlisting.
    `beside_decision` is true where the same sentence speaks of deciding.
    """
    cues = set().union(*(clause.cues for clause in clauses))
    words = set().union(*(clause.set for clause in clauses))
    groups = clauses[0].groups
    if not any(_promised_answer(clause) for clause in clauses):
        words = words - {"answer"}
    acts = {deed.act for deed in deeds}
    explicit = not words.isdisjoint(groups["explicit decision"])
    winding_up = "wait" in acts and not words.isdisjoint(groups["process"])
    decides = ("decide" in acts and not winding_up) or not words.isdisjoint(groups["decision cue"])
    decides = decides or not cues.isdisjoint({"decision phrases", "hired phrases"})
    if "result of shortlisting" in cues:
        return "next_round"
    if not explicit and "schedule" not in acts and (asked := _kind_of_question(clauses[0], deeds)):
        return asked
    if "schedule" in acts or (("schedule phrases" in cues or _schedules(clauses)) and not explicit):
        return "scheduling"
    if explicit:
        return "decision"
    if "next phrases" in cues or words & (groups["next cue"] - {"finalists"}):
        return "next_round"
    if ("test phrases" in cues or words & groups["test words"]) and not words & groups["after a test"]:
        return "next_round"
    if "finalists" in words and not decides and not beside_decision:
        return "next_round"
    if decides and not words & groups["question words"]:
        return "decision"
    return "status"


def _kind_of_question(clause: Clause, deeds: list[Deed]) -> Kind | None:
    """What the answer is about where the clause says so: "... whether you are through", "... if the job is yours"."""
    start = max((deed.i for deed in deeds), default=clause.b)
    for k in range(start, clause.b):
        if clause.t.word[k] in ("if", "whether"):
            cues = clause.cues_in(k, clause.b)
            if not clause.groups["next cue"].isdisjoint(clause.t.word[k : clause.b]):
                return "next_round"
            if cues & {"decision phrases", "hired phrases"} and "next phrases" not in cues:
                return "decision"
            return "next_round" if "next phrases" in cues else None
    return None


def _promised_answer(clause: Clause) -> bool:
    """The word "answer" as the noun that is promised, not the candidate's answer and not the verb."""
    if "answer" not in clause.set:
        return False
    before_verb = clause.groups["modal"] | {"your", "not", "and", "then", "also", "i", "we"}
    return any(
        word == "answer"
        and (k == 0 or clause.words[k - 1] not in before_verb or clause.handed_you(clause.a + k))
        and not _on_that(clause, k)
        and not any(deed.act == "respond" and deed.i == clause.a + k for deed in clause.deeds())
        for k, word in enumerate(clause.words)
    )


def _on_that(clause: Clause, k: int) -> bool:
    """An answer to what the candidate asked: "an answer on that"."""
    if _of_a_question(clause.t.word[: clause.a + k]):
        return True
    k += 2 * (clause.words[k + 1 : k + 3] == ["for", "you"])
    if clause.words[k + 1 : k + 3] == ["to", "your"] and {"email", "mail", "letter", "message", "note", "question"} & {
        *clause.words[k + 3 : k + 5]
    }:
        return True
    return clause.words[k + 1 : k + 3] in (["on", "that"], ["to", "that"], ["about", "that"], ["on", "those"])


def _of_a_question(words: list[str]) -> bool:
    """The candidate's question is named before: "I've passed your salary question on and will have an answer"."""
    asked = (k for k, word in enumerate(words) if word in ("question", "query", "questions", "queries"))
    return any("your" in words[max(0, k - 3) : k] for k in asked) or ["asked", "about"] in (
        words[k : k + 2] for k in range(len(words))
    )


def _schedules(clauses: list[Clause]) -> bool:
    for clause in clauses:
        if (
            _to_fix_a_meeting(clause)
            or clause.words[-2:] in (["when", "."], [",", "when"])
            or clause.words[-1] == "when"
        ):
            return True
        for hit in clause.hits:
            expects = hit.act == "hear" and hit.j > hit.i + 1
            if expects and clause.t.word[hit.j - 1] in clause.groups["slots"]:
                return True  # "expect a few times from our coordinator"
            if hit.act == "schedule" and _free(clause, hit.i) and not clause.no_slot(hit):
                return True
    return False


def _to_fix_a_meeting(clause: Clause) -> bool:
    """As in "will contact you tomorrow to fix your meeting with the partner"."""
    words, groups = clause.words, clause.groups
    if "to" not in clause.set or (groups["talk"] | groups["meetings"]).isdisjoint(clause.set):
        return False
    fixes = (k for k in range(len(words) - 1) if words[k] == "to" and words[k + 1] in groups["fixes a time"])
    return any(not (groups["talk"] | groups["meetings"]).isdisjoint(words[k + 2 : k + 6]) for k in fixes)


def _free(clause: Clause, i: int) -> bool:
    return clause.t.tense[i] in ("base", "ing")


def hedged(clause: Clause) -> bool:
    """Something in the clause hedges: hope, should, probably, we expect, with luck."""
    words, groups = clause.words, clause.groups
    plain = clause.set.isdisjoint(groups["soft"]) and clause.set.isdisjoint(("expect", "may"))
    for k, word in enumerate(() if plain else words):
        if word == "expect" and words[k - 1 if k else 0] == "to" and {"told", "said", "can", "me"} & set(words[:k]):
            continue  # "they told me to expect a call on Friday"
        if word == "expect" and groups["expecting"] & set(words[max(0, k - 4) : k]) and "you" not in words[:k]:
            return True
        if word == "expect" and words[k - 1 if k else 0] == "and" and "we" in words[:k] and "you" not in words[:k]:
            return True  # "we start on the 20th and expect to invite people by the end of the month"
        if word not in groups["soft"]:
            continue
        after = words[k + 1] if k + 1 < len(words) else ""
        before = words[k - 1] if k else ""
        if (word == "looking" and after == "forward") or (word == "could" and ("earliest" in words or after == "you")):
            continue
        if (
            (word == "anticipate" and "you" in words[:k])
            or (word == "should" and (after == "you" or (before == "," and after in groups["subject"])))
            or (word in ("think", "hope") and before in ("to", "you"))
        ):
            continue
        if word == "should" and clause.waits():
            continue  # "we should all sit tight until Friday"
        if word in ("thinks", "think", "thought") and after in ("of", "about"):
            continue  # "I'll tell you tomorrow what he thinks of you"
        if word == "expected" and before == "be" and "can" in words[max(0, k - 2) : k]:
            continue
        if word == "wish" and before in ("we", "i") and words[k - 2 if k > 1 else 0] in groups["candidates"]:
            continue  # "those we wish to see again"
        if (word == "could" and k == 0) or (word == "thinking" and after == "and"):
            continue
        return True
    for k, word in enumerate(() if plain else words):
        if (
            word == "may"
            and not clause.t.kind[clause.a + k]
            and not (words[k - 1 if k else 0] == "you" and words[k + 1 : k + 2] in (["expect"], ["anticipate"]))
        ):
            return True
    if words[0] == "if" and not groups["put out"].isdisjoint(clause.t.word[max(0, clause.a - 5) : clause.a]):
        return True  # "I'd be surprised if they hadn't decided by the 21st"
    return ("soft phrases" in clause.cues and not _what_it_is_like(clause)) or (
        "wishes" in clause.cues and not clause.waits() and _wished(clause)
    )


def _what_it_is_like(clause: Clause) -> bool:
    """As in "explain what the next part looks like"."""
    words = clause.words
    if "like" not in words or words[words.index("like") - 1] not in ("looks", "look"):
        return False
    k = words.index("like")
    return not {"what", "how"}.isdisjoint(words[max(0, k - 7) : k])


def _wished(clause: Clause) -> bool:
    """As in "they want to decide by Friday": the wish stands before the answer and is not denied."""
    deeds, words = clause.deeds(), clause.words
    first = deeds[0].i - clause.a if deeds else len(words)
    return any(
        word in clause.groups["wished"]
        and words[k + 1] == "to"
        and words[k + 2 : k + 3] != ["wait"]
        and not (clause.groups["not"] | {"if", "whether"}) & set(words[max(0, k - 2) : k])
        for k, word in enumerate(words[: min(first + 1, len(words) - 1)])
    )


def question(role: str, phrase: str) -> str:
    """The one question that narrows a vague promise."""
    if role == "not before":
        return _ASKS["lower"]
    if role.startswith("vague-"):
        return _ASKS["after"]
    if "day" in phrase:
        return _ASKS["days"]
    return _ASKS["weeks" if "week" in phrase else "soon"]


def may_be_vague(clause: Clause, deeds: list[Deed]) -> bool:
    """A promise without a day still counts if it plainly tells or decides, and no condition hangs on it."""
    if "if" in clause.set and not any(d.act == "tell" for d in deeds):
        return False
    return any(d.act in _ANSWERS for d in deeds)


def only_logistics(clause: Clause, deeds: list[Deed]) -> bool:
    """A parking note or a link for something already agreed is no answer."""
    if not clause.has("logistics") or clause.has("question words"):
        return False
    if deeds[0].act in ("tell", "respond") and " with details" in " ".join(clause.words):
        return False  # "I'll get back to you with details"
    if "next phrases" in clause.cues and deeds[0].act == "answer":
        return False  # "details of round two"
    kind = kind_of([clause], deeds)
    return kind == "status" or (kind == "scheduling" and clause.has("own matters"))
