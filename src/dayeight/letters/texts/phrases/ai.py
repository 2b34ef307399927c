"""Words that readers take for a machine's."""

from __future__ import annotations

import re

from dayeight.letters.regex import regex
from dayeight.letters.texts.phrases.model import Wording

_MACHINE = "Readers take such words for a machine's; a plain one serves better."

AI = (
    Wording(
        (r"\bdelv(?:e|es|ed|ing)\b(?: (?:in)?to| deeper)?",),
        _MACHINE,
        instead="look into",
        of_notes=True,
    ),
    Wording(
        (r"\b(?:the|a|in the|new) (?-i:realms?)\b(?: of)?",),
        _MACHINE,
        instead="field",
        of_notes=True,
    ),
    Wording(
        (r"\bintrica(?:te(?:ly)?|c(?:y|ies))\b",),
        _MACHINE,
        instead="detailed",
        of_notes=True,
    ),
    Wording(
        (r"\bshowcas(?:es|ed|ing)\b|(?<!the )(?<!glass )\bshowcase\b(?! (?:by|near|in|with|at)\b)",),
        _MACHINE,
        instead="show",
        of_notes=True,
    ),
    Wording(
        (r"\bpivotal(?:ly)?\b",),
        _MACHINE,
        instead="important",
        of_notes=True,
    ),
    Wording(
        (r"\btapestr(?:y|ies) of\b|\b(?:rich|vibrant|complex|intricate|cultural|woven) (?:\w+ )?tapestr(?:y|ies)\b",),
        _MACHINE,
        of_notes=True,
    ),
    Wording(
        (
            (
                r"\b(?:is |as |are )?a (?:true |real |powerful |shining )?testament\b(?: "
                r"to)?"
            ),
            r"\btestament to\b",
        ),
        _MACHINE,
        instead="shows",
    ),
    Wording(
        (
            (
                r"\b(?:was|am|been|were) (?:truly |deeply |particularly |genuinely "
                r"|immediately )?struck by (?!lightning|a (?:car|ladder|ball|bus|van|truck|branch|swing))"
            ),
        ),
        _MACHINE,
        instead="I noticed",
    ),
    Wording(
        (
            (
                r"\bresonat(?:e|es|ed|ing) (?:\w+ )?(?:deeply|profoundly|strongly|"
                r"with (?:me|my))\b"
            ),
            r"\b(?:deeply|profoundly|strongly|truly) resonat\w+",
        ),
        _MACHINE,
        instead="stayed with me",
    ),
    Wording(
        (
            (
                r"\balign(?:s|ed|ing)? (?:perfectly|seamlessly|closely|beautifully|"
                r"deeply|so well|strongly)\b"
            ),
            r"\b(?:perfectly|seamlessly|closely|strongly|beautifully) align\w*\b",
            (
                r"\balign(?:s|ed)? with my (?:values|passion|skills|background|career|"
                r"goals|experience)\b[^.!?]{0,20}"
            ),
        ),
        _MACHINE,
        instead="fits",
    ),
    Wording(
        (r"\bleverag(?:e|es|ed|ing) (?:my|our|the|your|its|data|a|cutting)\b[^.!?,]{0,20}",),
        _MACHINE,
        instead="use",
        of_notes=True,
    ),
    Wording(
        (
            (
                r"\b(?:unwavering |steadfast |relentless |deep |strong |clear |your "
                r"(?:company's |team's )?)?commitment to (?:innovation|excellence|"
                r"quality|growth|diversity|sustainability|collaboration|integrity|"
                r"creativity|fostering)\b"
            ),
        ),
        "Praise that would fit any company says nothing about this one.",
        of_notes=True,
    ),
    Wording(
        (
            r"\bunwavering\b",
            r"\bsteadfast\b",
            r"\bmultifaceted\b",
            r"\bever[- ](?:evolving|changing)\b",
            (
                r"\b(?:fast[- ]paced|dynamic|rapidly evolving|evolving) (?:world|"
                r"landscape|environment|industry)\b"
            ),
            r"\blandscape of (?:modern|today\w*|\w+(?:care|ing|tion|ment|ology|ics|ance|work))\b",
            r"\bcutting[- ]edge\b",
            r"\bground[- ]?breaking\b",
            r"\bgame[- ]chang(?:er|ing)\b",
            r"\btransformative\b",
            r"\bholistic(?:ally)?\b",
            r"\bunderscor(?:e|es|ed|ing)\b(?= (?:the|my|your|our|how|why|that|its)\b(?! (?:word|line|name)))",
            r"\bplethora\b",
            r"\bmyriad\b",
            r"\bsynergies\b",
            r"\bembark(?:ing|ed)?\b",
            r"\bbeacon (?:of|for)\b",
            r"\bnavigat\w+ the complexit\w+",
            r"\bseamlessly\b",
            r"\bmeticulously\b",
            r"\bprofoundly\b",
            r"\bspearhead\w*",
            r"\bunparallell?ed\b",
            r"\bvibrant\b(?! (?:colou?rs?|reds?|blues?|greens?|yellows?|oranges?|paint|pink|sash|quilt))",
            r"\bat the intersection of\b",
            r"\bharness(?:ing)? the (?:power|potential)\b",
            r"\belevat(?:e|ing) (?:the|your|my)\b",
            r"\bin today's\b",
        ),
        _MACHINE,
        of_notes=True,
    ),
    Wording(
        (
            (
                r"\b(?:passion(?:ate)?|dedicated|committed|enthusiasm|excited) (?:about|"
                r"for|to) (?:foster|driv|leverag|empower|deliver|cultivat|creat|build|"
                r"harness|shap|unlock)ing\b[^.!?]{0,40}"
            ),
            (
                r"\bfoster(?:s|ed|ing)? (?:a |an )?(?:\w+ )?(?:culture|innovation|"
                r"collaboration|environment|growth|sense|community|inclusion|creativity|"
                r"connection)\w*"
            ),
        ),
        _MACHINE,
        of_notes=True,
    ),
    Wording(
        (
            (
                r"\b(?:deeply|truly|profoundly|incredibly) (?:inspir(?:ed|ing)|impressed|"
                r"honou?red|moved|humbled|resonated|passionate|insightful|grateful "
                r"for the opportunity)\b"
            ),
        ),
        "A strong adverb in front of a feeling sounds made up.",
        of_notes=True,
    ),
)

_ABSTRACT = (
    r"(?:passion|dedication|innovation|excellence|integrity|curiosity|rigou?r|empathy|creativity|"
    r"collaboration|vision|"
    r"commitment|leadership|growth|clarity|purpose|resilience|transparency|energy|enthusiasm|professionalism|"
    r"respect|teamwork|kindness|expertise|ingenuity|agility|diversity|inclusion|authenticity|ambition|drive|warmth|"
    r"wisdom|generosity|insight|compassion|openness|humility|determination|craftsmanship|community)"
)
_BEFORE = r"(?:(?:my|your|of|a|the|its|our|true|real|and)\s+)*"
THREE_NOUNS = regex(
    rf"\b{_BEFORE}{_ABSTRACT},\s+{_BEFORE}{_ABSTRACT},?\s+(?:and|&)\s+{_BEFORE}{_ABSTRACT}\b", re.IGNORECASE
)
"""Three abstract nouns in a row as praise."""

NOT_JUST = regex(
    r"\b(?:not (?:just|only|merely|simply)|more than just|isn't (?:just|only)|is not (?:just|only|merely))\b"
    r"[^.!?\n]{1,80}?(?:\bbut\b|—|–| - |,? it'?s?\b|;)",
    re.IGNORECASE,
)
"""'Not just X but Y'; a fault in series."""
