"""Wording that apologises for writing at all."""

from __future__ import annotations

import re

from dayeight.letters.regex import regex
from dayeight.letters.texts.phrases.model import Wording

_SMALL = "Apologising for writing makes the letter smaller than it is."

APOLOGY = (
    Wording(
        (
            r"\b(?:a lot|so much|enough|plenty) on your plate\b|\byour hands (?:are )?full\b",
            r"\bI feel (?:bad|guilty|terrible|awful|embarrassed) (?:for|about|to|that I)\b[^.!?]{0,40}",
        ),
        _SMALL,
    ),
    Wording(
        (
            (
                r"\b(?:so |very |really |truly |again )?sorry (?:to|for|if I(?:'m|"
                r" am)?|about) (?:be |once )?(?:again )?(?:bother|troubl|disturb|"
                r"pester|nag|chas|keep|be(?:ing)? (?:a )?(?:nuisance|pain|pest|pushy|"
                r"persistent|annoying|back)|interrupt|writ(?:e|ing) (?:again|so)|"
                r"contact|email|e-mail|call|follow|bug|impos|another|yet|the (?:many|"
                r"repeated|extra|long)|taking|take up)\w*[^.!?;,]{0,30}"
            ),
        ),
        _SMALL,
    ),
    Wording(
        (
            (
                r"\bI (?:know|realize|realise|am sure|'m sure|understand|imagine|"
                r"appreciate)(?: that)?(?: how)? you(?:'re| are| must be| all are)? "
                r"(?:\w+ )?(?:busy|snowed under|swamped|overwhelmed|stretched)\b[^.!?]{0,50}"
            ),
            (
                r"\bI (?:know|realize|realise|am sure|understand|imagine)(?: that)?(?: "
                r"how)? (?:busy|your (?:schedule|inbox|desk|calendar|diary|time) "
                r"(?:is|must))\b[^.!?]{0,40}"
            ),
            r"\bhow busy you (?:are|must be)\b",
            r"\byou (?:must|will) be (?:very |so |terribly )?busy\b",
        ),
        _SMALL,
        unless=(r"\bpractice is busy\b",),
    ),
    Wording(
        (
            r"\b(?:my )?apologies (?:for|if|again|in advance)\b[^.!?;]{0,40}",
            r"\bapologi[sz]e (?:for|if|again|in advance|that)\b[^.!?;]{0,50}",
        ),
        _SMALL,
        unless=(
            (
                r"\b(?:typo|error|mistake|wrong|late|attachment|missed call|no longer|"
                r"withdraw)\b"
            ),
        ),
    ),
    Wording(
        (r"\b(?:forgive|excuse|pardon) (?:me|my|the)\b[^.!?;]{0,40}",),
        _SMALL,
    ),
    Wording(
        (
            (
                r"\b(?:hate|don't (?:mean|want|wish)|do not (?:mean|want|wish)|hope "
                r"I'm not|hope I am not|without wanting|at the risk of|not trying) "
                r"(?:to |being |sounding )?(?:be (?:a |an )?(?:nuisance|pain|pest|"
                r"bother|burden|pushy|nag)|(?:a |an )?(?:nuisance|pain|pest|pushy)|"
                r"bother|disturb|trouble you|nag|pester|impose|interrupt|bug you|"
                r"ask again|seem (?:pushy|impatient)|sound (?:pushy|impatient))\w*[^.!?;]{0,30}"
            ),
        ),
        _SMALL,
        unless=(r"\bno pressure\b",),
    ),
    Wording(
        (
            (
                r"\b(?:sorry|excuse|apolog\w+|forgive|pardon)\b[^.!?]{0,12}\bmy (?:\w+ "
                r")?(?:english|german|french|spanish|language|accent|grammar|spelling|"
                r"writing|nerves)\b"
            ),
        ),
        "Your language is good enough; the reader will not mind it.",
    ),
    Wording(
        (
            (
                r"\b(?:entschuldigen Sie (?:die|bitte die) Störung|(?:tut mir leid|"
                r"entschuldigung),? (?:dass|für)|désolée? de (?:vous )?(?:déranger|"
                r"importuner)|excusez[- ]moi de)\b[^.!?]{0,30}"
            ),
        ),
        _SMALL,
    ),
)

SORRY = regex(
    r"\b(?:sorry|apolog(?:y|ies|i[sz]e[sd]?|i[sz]ing)|forgive me|pardon me|excuse me|excuse my|regret to have)\b",
    re.IGNORECASE,
)
"""Every word of apology; more than one in a letter is too many."""
