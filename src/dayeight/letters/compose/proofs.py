"""The candidate's own work as one sentence, in the words of the notes."""

from __future__ import annotations

import re
from collections.abc import Iterable

from dayeight.letters.compose.sheet import capital
from dayeight.letters.days import listed
from dayeight.letters.material import Material
from dayeight.letters.notes import Proof
from dayeight.letters.phrases import as_subject, with_article
from dayeight.letters.regex import regex
from dayeight.letters.texts import en

_STORY = regex(r"(?:how|when|what|why|that)\b", re.IGNORECASE)
_FROM_TO = regex(
    r"^(?P<what>[^\d]{2,50}?) (?:(?P<way>down|up) )?(?:from )?"
    r"(?P<a>[£$€]?\d[\w.,%]*(?: (?:in|per|out of|every) \d+(?: [a-z]+)?| [a-z]+)?) to "
    r"(?P<b>(?:(?:under |over |about )?[£$€]?\d|zero\b|none\b|nil\b).*)$"
)
_SHORT_CLAUSE = regex(
    r"^(?P<what>(?:(?!I |since |after |when |because )[\w-]+ ){0,5}?(?!I )[\w-]+) "
    r"(?P<did>(?:halved|doubled|tripled|fell|rose|dropped|grew|went|brought|won|saved|raised|"
    r"passed|came|beat|reached) .+)$"
)
_YEARS = regex(r"^(?P<years>\d+\+? years?)(?P<where> (?:in|at|as|with|of|[a-z]+ing) .+)?$")
_AT = regex(r"\bat (?P<place>[A-Z][\w&'’-]+(?: [A-Z][\w&'’-]+)*)(?=[:,]| which\b| where\b|$)")
_CLAUSE_BEHIND = regex(r"(?<=\w)(?<! of)(?<! in)(?<! for)(?<! at)(?<! to)(?= where I | which )")
_LASTED = regex(r"^\d+\+? (?:years?|months?|weeks?|weekends?|days?|seasons?|terms?)$")
# What was done in the talk itself, which shows nothing about earlier work.
_IN_THE_TALK = regex(r"^(?:showed you|suggested|proposed)\b")


def place_of(proof: Proof) -> str:
    """The former employer of a proof, also where the notes name it behind the work: "the arrears review at Acme"."""
    found = _AT.search(proof.lead) or next((f for told in proof.facts if (f := _AT.search(told))), None)
    return proof.place or (found["place"] if found else "")


def proof_sentence(m: Material, proof: Proof, *before: str) -> str:
    """One proof as a sentence: what was done, what came of it, where."""
    years, facts = _years(proof)
    changes = [c for f in facts if (c := _change(f))]
    rest = [f for f in facts if not _change(f)]
    if not proof.doing and (not changes or (proof.told and not proof.place and not _change(proof.facts[0]))):
        return _bare(m, proof, proof.facts)
    did = f"I {listed(proof.doing)}" if proof.doing else ""
    clause = listed([*([did] if did else []), *changes]) if len(changes) < 2 else _strung(did, changes)
    if proof.doing and changes and len(changes) < 2:
        clause = f"{did}, and {changes[0]}"
    if rest:
        clause += _tail(rest, after_change=not proof.doing)
    if any(_IN_THE_TALK.match(d) for d in proof.doing):
        return m.pick(en.PROOF_IN_TALK, *before).format(clause=clause)
    if proof.doing[:1] and proof.doing[0].startswith("offered to "):
        return en.PROOF_OFFERED.format(offer=clause.removeprefix("I offered "))
    if ": " in proof.lead:
        return _told_in_order(proof)
    if years:
        return f"In my {years}{f' at {proof.place}' if proof.place else ''} {clause}."
    if proof.lead:
        return en.PROOF_TOLD_LEAD[0].format(lead=_mine(proof.lead, True), clause=clause)
    if proof.about:
        return m.pick(en.PROOF_SAME).format(topic=proof.about, clause=clause)
    if proof.place:
        return m.pick(en.PROOF_AT).format(place=proof.place, clause=clause)
    return m.pick(en.PROOF_TOLD_DOING if proof.told else en.PROOF_DOING, *before).format(clause=clause)


def _told_in_order(proof: Proof) -> str:
    """ "the arrears review at Acme: sampled 1,200 files, closed in May": a story in the order of the notes."""
    subject, _, first = proof.lead.partition(": ")
    return f"I told you about {_mine(subject, True)}: {', '.join([first, *proof.facts, *proof.doing])}."


def _strung(did: str, changes: list[str]) -> str:
    return ", ".join([*([did] if did else []), listed(changes)])


def _tail(rest: list[str], *, after_change: bool) -> str:
    """What is left of the facts, behind the clause."""
    told = ", ".join(rest)
    if after_change:
        return f", with {told}"
    if all(_YEARS.match(f) or _LASTED.match(f) for f in rest):
        return f" ({told})"
    return f": {told}" if any(c.isdigit() for c in told) and "(" not in told else f" ({told})"


def _years(proof: Proof) -> tuple[str, list[str]]:
    """ "4 years" and the other facts, where a number of years can stand in front: "In my 4 years at Acme"."""
    facts = list(proof.facts)
    found = _YEARS.match(facts[0]) if facts else None
    helps = proof.doing or any(_change(f) for f in facts)
    if found is None or not helps or proof.about or bool(proof.place) == bool(found["where"]):
        return "", facts
    return f"{found['years']}{found['where'] or ''}", facts[1:]


def _change(fact: str) -> str:
    """ "shrink from 2.4 to 1.5" as a clause: "shrink went from 2.4 to 1.5"; "" for anything else."""
    if " went " in fact:
        return fact
    found = _FROM_TO.match(fact)
    if found is None:
        clause = _SHORT_CLAUSE.match(fact)
        return f"{as_subject(clause['what'].split())} {clause['did']}" if clause else ""
    what = re.sub(r"\s+(?:was|of)$", "", found["what"])
    way = f" {found['way']}" if found["way"] else ""
    return f"{as_subject(what.split())} went{way} from {found['a']} to {found['b']}"


def _bare(m: Material, proof: Proof, facts: Iterable[str]) -> str:
    told = ", ".join(facts)
    first = proof.facts[0]
    if proof.place and _YEARS.fullmatch(first) and proof.facts[1:]:
        return en.PROOF_FACTS_YEARS[0].format(years=first, place=proof.place, facts=", ".join(proof.facts[1:]))
    if proof.place:
        return m.pick(en.PROOF_FACTS_AT).format(place=proof.place, facts=told)
    if proof.told and _STORY.match(first):
        return en.PROOF_TOLD_STORY[0].format(facts=told)
    if proof.told:
        shown = f"{_mine(first, proof.told)}: {', '.join(proof.facts[1:])}" if proof.facts[1:] else _mine(first, True)
        return m.pick(en.PROOF_TOLD_FACTS).format(facts=shown)
    if len(proof.facts) == 1 and not told[0].isdigit():
        return capital(m.pick(en.PROOF_THING).format(thing=_mine(told, proof.told)))
    return m.pick(en.PROOF_FACTS).format(facts=told)


def _mine(thing: str, told: bool) -> str:
    """ "my dbt migration at Castellan Foods": the candidate's own work."""
    named = re.sub(r"\s+thing(?= at\b| with\b|$)", "", thing)
    tokens = _CLAUSE_BEHIND.sub(",", named).split()
    first = tokens[0].lower()
    gerund = first.endswith("ing") and len(first) > 5
    if _YEARS.match(" ".join(tokens)):
        return f"my {' '.join(tokens)}"
    if first in ("my", "the", "a", "an", "our") or first[0].isdigit() or gerund:
        return " ".join(tokens)
    if not told and tokens[0][0].islower():
        return f"my {' '.join(tokens)}"
    return with_article(tokens)
