"""Wording that apologises for writing at all."""

from __future__ import annotations

import re

from dayeight.letters.regex import regex
from dayeight.letters.texts.phrases.model import Wording

_SMALL = "Apologising for writing makes the letter smaller than it is."

_PEST = r"(?:nuisance|pain|pest|bother|burden|nag|nuisances|pushy|cheeky|annoying|annoyance|tiresome|importunate)"

APOLOGY = (
    Wording(
        (
            r"\b(?:sick|tired|fed up) of (?:me|my|hearing from me|seeing my)\b[^.!?]{0,20}",
            rf"\b(?:my|these|all these) (?:\w+ )?(?:e?-?mails?|messages?|questions?|calls?|notes?|letters?) (?:are|"
            rf"must be|is|"
            rf"may be|might be) (?:becoming )?(?:a |an )?(?:\w+ )?{_PEST}\b",
            rf"\bI\b[^.!?]{{0,40}}\b(?:being|be|am|become|becoming|sound\w*|seem\w*|appear|look\w*|"
            rf"feel like)(?: such| like| a bit|"
            rf" rather| too| so| very)* (?:a |an )?{_PEST}\b(?! (?:control|clinic|of proof|relief))[^.!?]{{0,20}}",
            r"\b(?:cheeky|bold|rude|presumptuous|forward) of me\b[^.!?]{0,20}",
            r"\bI (?:feel|am|'m) (?:a bit |a little |rather |very |so |quite |almost )*(?:awkward|silly|ashamed|"
            r"foolish|stupid|embarrassed|"
            r"reluctant|loath|shy|hesitant)(?: about| to| that| for|,)? ?(?:ask|writ|disturb|bother|troubl|chas|call|"
            r"follow|email|again|"
            r"com|tak)\w*[^.!?]{0,30}",
            r"\b(?:so |very |really |truly )?sorry (?:that|if|because) I(?:'m| am| have)? (?:\w+ )?(?:writ|ask|"
            r"bother|troubl|chas|call|"
            r"contact|disturb|email|press|insist|keep|again)\w*[^.!?]{0,30}",
            r"\bsorry (?:to|for) (?:be|being|have to|keep|come back|chase|ask|press)\b[^.!?]{0,30}",
            r"\bI (?:know|realise|realize|am aware|understand|appreciate|imagine|am sure|can see|see|do not doubt|"
            r"expect|can imagine)\b"
            r"[^.!?]{0,20}\byou(?:r|'re|'ve)?\b[^.!?]{0,25}\b(?:busy|flat out|run off (?:your|their) feet|"
            r"rushed off your feet|up to (?:your|"
            r"the) (?:ears|eyes|neck|eyeballs)|snowed under|swamped|little time|no time|hardly (?:have|any) time|"
            r"time is "
            r"(?:precious|short|limited|valuable|money)|precious time|better things to do|more important (?:things|"
            r"matters)|(?:hundreds|thousands|dozens) of (?:these|such|e?-?mails|"
            r"messages|applicants|applications|letters|requests|candidates)|a thousand things|"
            r"pushed for time)\b[^.!?]{0,40}",
            r"\b(?:how )?(?:little time|precious your time|full your (?:inbox|diary|desk))\b[^.!?]{0,20}",
            r"\b(?:take|taking|took|waste|wasting|steal|stealing|claim) (?:up )?(?:any |more |too much |so much |"
            r"even more |some )*(?:of )?your "
            r"(?:precious |valuable )(?:time|attention)\b|\bwast(?:e|ing) your time\b|\bmore of your precious\b",
            r"\bhope (?:that )?you (?:don't|do not|won't|will not) mind (?:me|my|that I|if I)\b[^.!?]{0,30}",
            r"\bbear with me\b[^.!?]{0,20}",
            r"\bhope (?:that )?you(?:'ll| will| can| could)? (?:forgive|excuse|pardon|overlook)\b[^.!?]{0,30}",
            r"\b(?:don't|do not|please don't) be (?:angry|cross|annoyed|mad)\b[^.!?]{0,20}",
            r"\b(?:hate|loath|loathe|don't like|do not like|wish I did not have|dislike) to (?:have to )?(?:trouble|"
            r"bother|disturb|ask|chase|nag|"
            r"pester|press|keep)\b[^.!?]{0,30}",
            r"\bmy (?:bad|poor|weak|broken|clumsy|rusty|terrible|limited|imperfect) (?:english|german|french|spanish|"
            r"dutch|italian|language|"
            r"grammar|spelling|writing)\b",
        ),
        _SMALL,
        unless=(
            r"\bbusy (?:time|season|month|week|shift|ward|place)\b",
            r"\bno (?:hurry|rush)\b",
            r"\b(?:thank|grateful)\w*[^.!?]{0,20}\b(?:busy|time)\b",
        ),
    ),
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
