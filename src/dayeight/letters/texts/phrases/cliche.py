"""Worn phrases."""

from __future__ import annotations

import re

from dayeight.letters.regex import regex
from dayeight.letters.texts.phrases.model import Wording

_WORN = "A worn phrase; readers have seen it too often to hear it."

CLICHE = (
    Wording(
        (
            r"\btake (?:this|it) offline\b",
            r"\bconnect(?:ing)? the dots\b",
            r"\bcan-do attitude\b",
            r"\bthink(?:ing)? big\b",
        ),
        _WORN,
        of_notes=True,
    ),
    Wording(
        (
            r"\b(?:just )?(?:touch(?:ing)?|reach(?:ing)?) base\b",
            r"\btouch base\b",
        ),
        _WORN,
        instead="checking in",
    ),
    Wording(
        (
            r"\bcircl(?:e|ing) back\b(?: on| to)?",
            r"\bloop(?:ing)? back\b",
            r"\bkeep(?:ing)? (?:me|you) in the loop\b",
            r"\bclos(?:e|ing) the loop\b",
            r"\bping(?:ing)? you\b",
        ),
        _WORN,
        instead="writing again",
    ),
    Wording(
        (
            r"\b(?:as )?per my (?:last|previous|earlier)\b[^.!?,]{0,20}",
            r"\bas (?:per|stated in) (?:my|our) (?:previous|last)\b[^.!?,]{0,20}",
        ),
        _WORN,
    ),
    Wording(
        (
            r"\bfollowing up on my follow[- ]?up\b",
            (
                r"\bfollow(?:ing)?[- ]up (?:on|to) my (?:last|previous|earlier) follow[- "
                r"]?up\b"
            ),
            r"\bI am following up on my follow\w*",
        ),
        _WORN,
        instead="to add to my earlier note",
    ),
    Wording(
        (r"\bpick(?:ing)? your brains?\b",),
        _WORN,
        instead="ask you about",
    ),
    Wording(
        (
            r"\b(?:perfect|ideal) (?:fit|match|candidate|person)\b",
            r"\b(?:great|excellent|natural|strong|amazing) fit\b",
        ),
        _WORN,
        instead="something concrete you would do in the job",
    ),
    Wording(
        (
            r"\b(?:think(?:ing|er)?|thought) (?:\w+ )?outside (?:of )?the box\b",
            r"\bout[- ]of[- ]the[- ]box\b",
            r"\boutside the box\b",
        ),
        _WORN,
    ),
    Wording(
        (
            r"\b(?:hit(?:ting)?|hits) the ground running\b",
            r"\bup and running (?:on|from) day one\b",
            r"\bground running\b",
        ),
        _WORN,
        instead="what you would do in the first weeks",
    ),
    Wording(
        (
            (
                r"\b(?:passionate |great |strong |true |real |natural |born |proven "
                r")?team[- ]?player\b"
            ),
            r"\bpassionate team\b",
        ),
        _WORN,
    ),
    Wording(
        (
            r"\bgo(?:es)?[- ]getter\b",
            r"\bself[- ]starter\b",
            r"\bgo-to person\b",
            r"\bpeople person\b",
            (
                r"\bhard[- ]?work(?:ing|er)\b(?= (?:and|team|professional|individual|"
                r"person))"
            ),
            r"\bdetail[- ]oriented\b",
            r"\bresults?[- ](?:driven|oriented)\b",
            r"\bhighly motivated\b",
            r"\bfast learner\b",
            r"\bquick learner\b",
            r"\bwear(?:ing)? many hats\b",
            r"\brock ?star\b",
            r"\bninja\b",
            r"\bguru\b",
            r"\bworkaholic\b",
            r"\bperfectionist\b",
        ),
        _WORN,
        of_notes=True,
    ),
    Wording(
        (
            (
                r"\b(?:give|gives|gave|giving) (?:it )?(?:a |my |you )?(?:110|120|"
                r"150|200|1000)\s?(?:%|per ?cent|percent)"
            ),
            r"\b(?:110|120)\s?%",
        ),
        _WORN,
    ),
    Wording(
        (
            (
                r"\btick(?:s|ed|ing)? (?:all|every|off all) (?:of )?(?:the|your) "
                r"box(?:es)?\b"
            ),
            r"\bcheck(?:s|ed)? all (?:the|of the|your) boxes\b",
            r"\btick the boxes\b",
        ),
        _WORN,
    ),
    Wording(
        (
            r"\blow[- ]hanging fruit\b",
            r"\bmove the needle\b",
            r"\bboil the ocean\b",
            r"\bblue[- ]sky thinking\b",
            r"\bwin[- ]win\b",
            r"\bparadigm shift\b",
            r"\bbest of breed\b",
            r"\bthought leader(?:ship)?\b",
            r"\bvalue[- ]add(?:ed)?\b",
            r"\bbring (?:\w+ )?to the table\b",
            r"\bto the next level\b",
            r"\bpush(?:ing)? the envelope\b",
            r"\braise the bar\b",
            r"\bgo the extra mile\b",
            r"\bextra mile\b",
            r"\bon the same page\b",
            r"\bin a nutshell\b",
            r"\bwheelhouse\b",
            r"\bsecret sauce\b",
            r"\bbandwidth\b(?= (?:to|for))",
            r"\bsynerg(?:y|ies|istic|ize)\b",
            r"\bwork hard,? play hard\b",
        ),
        _WORN,
        of_notes=True,
        unless=(r"\bthe same page (?:of|in) (?:the|a)\b",),
    ),
    Wording(
        (
            r"\b(?:to the |on )?top of (?:your|the) (?:inbox|mailbox)\b",
            r"\bbump(?:ing)? this(?: up)?\b",
            r"\bfloat(?:ing)? this\b",
        ),
        _WORN,
    ),
    Wording(
        (
            r"\b(?:add you to|be added to|join|be part of) (?:my|your) (?:professional |linkedin )?network\b",
            r"\bexpand my network\b",
            r"\bgrow my network\b",
        ),
        "It is the form text; say where you met instead.",
    ),
    Wording(
        (
            r"\bI(?:'ve| have) always (?:dreamed|dreamt|wanted|admired)\b",
            (
                r"\b(?:dream|once[- ]in[- ]a[- ]lifetime|golden) (?:job|opportunity|"
                r"role|company|chance)\b"
            ),
            r"\bsince (?:I was a child|childhood|my childhood)\b",
            r"\bmatch made in heaven\b",
            r"\b(?:proven|solid|strong) track record\b",
            r"\bunique (?:blend|combination|skill ?set|opportunity)\b",
            r"\bhonou?red and humbled\b",
            r"\bfresh pair of eyes\b",
            r"\bno[- ]brainer\b",
            r"\bgame of chess\b",
            (
                r"\bpassion(?:ate)? (?:is|for|about) (?:what I do|excellence|people|"
                r"success)\b"
            ),
        ),
        _WORN,
    ),
    Wording(
        (
            r"\bat your earliest convenience\b",
            r"\bto whom it may concern\b",
        ),
        _WORN,
    ),
)

HOPE_WELL = Wording(
    (
        r"\b(?:I |we )?(?:do |really )?(?:hope|trust)(?:ing)? (?:that )?"
        r"(?:this (?:e-?mail|message|note|letter)?|my (?:e-?mail|message|note)|all) ?"
        r"(?:finds|reaches|is|catches|meets) (?:you|well)\b[^.!?,]{0,30}",
        r"\bhope (?:that )?(?:this|my|the) (?:\w+ )?(?:note|e?-?mail|message|letter|mail)? ?(?:finds|reaches|"
        r"catches|meets) you\b[^.!?]{0,40}",
    ),
    "A worn opening; start with the thing itself.",
)
"""Fine in formal mail, worn in informal."""

CHECKING_IN = regex(r"\b(?:just|only|simply) check(?:ing)? in\b", re.IGNORECASE)
"""Allowed once, in the first check-in."""
