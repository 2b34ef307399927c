"""The words by which the story tells apart what the kind of a mail leaves open."""

from __future__ import annotations

import re
from typing import Literal

from dayeight.core.facts.kinds import Stage, Wanted

Mark = Literal[
    "more_time", "warm", "no_reply", "question", "met", "not_met", "accepts", "withdraws", "rival_offer", "applies",
    "referred", "vouches", "settled", "for_client", "confirms", "talked", "went", "offers",
    "asks",
]  # fmt: skip


def _cue(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(patterns), re.IGNORECASE)


MARKS: dict[Mark, re.Pattern[str]] = {
    # They need longer than they said, or have not decided.
    "more_time": _cue(
        r"\b(?:need|needs|take|takes|taking)\b[^.!?\n]{0,40}\b(?:until|more time|longer|another|extra)\b",
        r"\b(?:more time|a (?:bit|little|few days) longer|another (?:week|fortnight|few days|couple)|"
        r"(?:one|two|three|a few|some) more (?:days?|weeks?))\b",
        r"\b(?:delay(?:ed|s)?|pushed back|postponed|held up|behind schedule|running (?:late|behind)|slipped)\b",
        r"\bno (?:decision|news|answer|update) (?:yet|so far)\b",
        r"\b(?:not|n't|haven't) (?:yet )?(?:decided|made (?:a|our) decision)\b",
        r"\bstill (?:deciding|reviewing|interviewing|waiting|considering|finali[sz]ing|making|discussing|"
        r"in discussion)\b",
        r"\bnow (?:decides?|meets?|expects?)\b",
        r"\bbear with us\b",
        r"\bthank(?:s| you) for (?:your|the) patience\b",
        r"\bapproval (?:\w+ ){0,6}pending\b",
        r"\bapologies for the (?:wait|delay)\b",
        r"\beverything else stopped\b",
        r"\b(?:noch etwas|mehr|ein wenig|etwas mehr) (?:zeit|geduld)\b|\bverzögert\b|\b(?:dauert|brauchen) (?:leider )?"
        r"(?:noch|länger)\b|\bnoch nicht entschieden\b",
    ),
    # A friendly word, or a door left open.
    "warm": _cue(
        r"\b(?:enjoyed|pleasure|impressed|impressive|lovely|great|nice|good|fun|delighted|liked|"
        r"appreciated)\b[^.!?\n]{0,40}\b(?:meet(?:ing)?|talk(?:ing)?|speak(?:ing)?|call|chat(?:ting)?|"
        r"conversation|exchange|interview|you|it|feedback)\b",
        r"\bwelcome an(?:other)? application\b",
        r"\bapply again\b",
        r"\bgladly see you\b",
        r"\bstay in touch\b",
        r"\bkeep in touch\b",
        r"\b(?:next|other|future) (?:role|opening|vacanc|opportunit)\w*[^.!?\n]{0,60}\b(?:you|contact|touch|"
        r"mind)\b",
        r"\bvery close\b",
        r"\bstrong candidate\b",
        r"\b(?:hat|haben) (?:uns|mich|mir) (?:sehr |wirklich )?(?:gefreut|gefallen|beeindruckt)\b",
        r"\byou(?:'|’)ll be fine\b",
        r"\bfeedback is positive\b",
    ),
    # Nobody reads an answer.
    "no_reply": _cue(
        r"\b(?:do not|don(?:'|’)t|please do not) (?:reply|respond)\b",
        r"\bmailbox is not monitored\b",
        r"\bunmonitored\b",
        r"\bautomat(?:ed|ic) (?:message|mail|e-?mail)\b",
        r"\bno-?reply\b",
    ),
    "question": _cue(
        r"\?\s",
        r"\?$",
    ),
    # They speak of a talk that took place.
    "met": _cue(
        r"\b(?:thank(?:s| you)|merci|danke)\b[^.!?\n]{0,60}\b(?:coming in|meeting|met|interview(?:ing|ed)?|"
        r"talk(?:ing)?|speaking|call|time|visit|conversation|discussion|exchange|chat|\w*gespräch|kennenlernen|treffen"
        r"|entretien|échange|rencontre)\b",
        r"\byour interview\b",
        r"\b(?:enjoyed|pleasure|nice|great|good|lovely|fun)\b[^.!?\n]{0,40}\b(?:meet(?:ing)?|talk(?:ing)?|"
        r"speak(?:ing)?|call|chat(?:ting)?|conversation|exchange)\b",
        r"\b(?:when|since|after) we (?:met|spoke|talked)\b",
        r"\bthe interview (?:went|on|was)\b",
    ),
    "not_met": _cue(
        r"\b(?:sorry (?:that )?we missed (?:you|each other)|you (?:did not|didn't) (?:attend|join|show)|"
        r"missed (?:our|the|your) (?:call|interview|appointment)|could not reach you|couldn't reach you|"
        r"tried to call you|no[- ]show)\b",
    ),
    "accepts": _cue(
        r"\b(?:accept|accepting|accepted)\b[^.!?\n]{0,40}\b(?:offer|position|role|job)\b",
        r"\b(?:offer|position|role|job)\b[^.!?\n]{0,30}\bi accept\b",
        r"\bsigned (?:the )?(?:letter|contract|offer|copy)\b",
        r"\b(?:signed|countersigned) (?:and )?(?:attached|enclosed)\b",
        r"\blook forward to (?:starting|joining)\b",
        r"\b(?:happy|glad|delighted|pleased|thrilled) to accept\b",
        r"\b(?:yes|absolutely|of course)(?: please)?[!,.:;–-]* (?:of course[!,.]* )?i(?:'ll|’ll| will)?(?: gladly"
        r"| happily)? (?:accept|take it|"
        r"take the job|join)\b",
        r"\bi (?:hereby |gladly |happily |formally )?accept(?: gladly| happily| with (?:great )?pleasure)?[.!]",
        r"\bcount me in\b",
        r"\b(?:nehme|nehm)\b[^.!?\n]{0,40}\b(?:an|angebot)\b|\bsage (?:gern(?:e)? )?zu\b",
        r"\bi(?:'d|’d| would) (?:love|(?:be|feel) (?:very |so )?(?:happy|delighted|glad|thrilled|honou?red|proud)) to "
        r"(?:accept|take (?:it|the)|join|start|say yes)\b",
    ),
    "withdraws": _cue(
        r"\bwithdraw(?:ing|n)?\b",
        r"\b(?:decided|chosen|going) (?:not )?to (?:decline|accept another|take another|go with another)\b",
        r"\baccept(?:ed|ing)? (?:another|a different) (?:position|offer|role|job)\b",
        r"\btaken (?:another|a different) (?:position|offer|role|job)\b",
        r"\b(?:must|have to|need to|would like to|will) decline\b",
        r"\bno longer (?:be )?(?:available|interested|pursuing|in the running)\b",
        r"\bremove me from\b",
        r"\bstep(?:ping)? (?:out|back) (?:of|from)\b",
        r"\bpull(?:ing)? out\b",
        r"\bnot (?:be )?(?:pursuing|continuing)\b",
    ),
    "rival_offer": _cue(
        r"\b(?:another|other|an|competing|written|second) (?:\w+ )?offer\b",
        r"\boffer (?:in hand|from (?:another|elsewhere|a different))\b",
        r"\bbeen offered\b",
    ),
    # The candidate applies by mail.
    "applies": _cue(
        r"\b(?:please find|find)\b[^.!?\n]{0,30}\b(?:attached|enclosed)\b[^.!?\n]{0,60}\b(?:cv|resume|résumé|"
        r"application|covering letter|cover letter)\b",
        r"\b(?:attached|enclosed)\b[^.!?\n]{0,40}\b(?:cv|resume|résumé|cover(?:ing)? letter)\b",
        r"\bi(?:'d| would)? (?:am writing to |would like to |like to |wish to )?apply(?:ing)? for\b",
        r"\bmy application for\b",
        r"\b(?:cv|resume|résumé) (?:is )?(?:attached|enclosed)\b",
    ),
    # They give thanks for a talk.
    "talked": _cue(
        r"\bthank(?:s| you)(?: again| so much| very much)? for (?:coming (?:in|by|along|down)|your interview|"
        r"interviewing|meeting (?:with )?(?:us|me)|"
        r"(?:taking the time|your time) (?:to (?:meet|speak|talk)|today|yesterday))\b",
        r"\bit was (?:really |very )?(?:good|nice|great|lovely|a pleasure) (?:to meet|meeting|to talk|talking|speaking|"
        r"to speak)\b",
    ),
    # Somebody tells or asks how a talk was.
    "went": _cue(
        r"\bhow (?:did (?:it|that|you)|was (?:it|the interview|your interview)|you found (?:it|them|him|her))\b",
        r"\bhow it went\b",
        r"\byour (?:own )?(?:impressions?|side|view of it)\b",
        r"\b(?:it|the interview|the meeting|the talk|that|they) (?:really |just )?(?:went"
        r"|seemed to go) (?:very |really |quite )?"
        r"(?:well|ok(?:ay)?|fine|great|badly|smoothly)\b",
        r"\bi (?:just )?(?:had|spent) [^.!?\n]{0,40}\b(?:hours?|minutes|half) with\b",
        r"\b(?:just (?:back|out|finished)|home now|all done|out of (?:the|my) interview)\b",
        r"\b(?:he|she|they) (?:asked|walked me|showed me|grilled me|wanted to know)\b",
    ),
    # The candidate says yes to a time.
    "confirms": _cue(
        r"\b(?:i |we )?(?:can |gladly |hereby |happily )?confirm(?:ed|ing)?\b",
        r"\b(?:suits|works for|is fine (?:for|with)|is good for) (?:me|us)\b",
        r"\b(?:works|suits)(?: (?:me|very|perfectly|well|great|fine))*[.!,]",
        r"\b(?:see|meet|speak to|talk to) you (?:on|at|then|there|tomorrow|next|monday|tuesday|wednesday|"
        r"thursday|friday)\b",
        r"\bi(?:'ll| will|’ll) (?:be there|come|see you|attend|dial in|be ready|call)\b",
        r"\b(?:perfect|accepted|will do|that will do|it is noted|noted)\b",
        r"\b(?:at )?\d{1,2}(?:[:.h]\d{2})?\s?(?:am|pm|a\.m\.|p\.m\.|uhr|h|o'clock)? (?:it is|is (?:fine"
        r"|good|perfect|great|noted|ok(?:ay)?)|"
        r"sounds (?:good|great|fine|perfect))\b",
        r"\byes[,.!]",
        r"\bis noted\b",
        r"\b(?:passt|bestätige|sehr gern(?:e)?|bis (?:dann|montag|dienstag|mittwoch|donnerstag|freitag))\b",
    ),
    # The sender stands between the candidate and the employer.
    "for_client": _cue(
        r"\b(?:our|my|the|a) clients?\b",
        r"\bput(?:ting)? you (?:forward|across)\b",
        r"\b(?:submitted|sent|forwarded|presented) (?:you|your (?:cv|resume|résumé|profile|details))(?: \w+){0,3} to\b",
        r"\b(?:recruitment|staffing|search) (?:consultant|agency|firm|partner)\b",
        r"\b(?:everything|all contact|all communication|it all) (?:runs|goes|has to go|must go) through (?:me|us)\b",
    ),
    # The candidate has a job.
    "settled": _cue(
        r"\b(?:i|we) (?:have |'ve |’ve )?(?:just )?(?:signed|accepted)\b",
        r"\b(?:signed|accepted) (?:with|an offer|the offer|a (?:job|role|position))\b",
        r"\b(?:i (?:got|took|have taken)|i've (?:got|taken)) (?:the|a|another) (?:\w+ )?(?:job|role|position|post)\b",
        r"\bi(?:'ll| will|'m| am)? (?:be )?start(?:ing)? (?:at|with|on|in|my new)\b",
    ),
    # Somebody spoke for the candidate, which nobody does who turns them down.
    "vouches": _cue(
        r"\b(?:i(?:['’]ve| have)?|we(?:['’]ve| have)?) (?:just |already |internally |went ahead and |gone ahead and )*"
        r"(?:referred|recommended) you\b",
        r"\bput in a (?:good )?word\b",
        r"\b(?:passed|gave|forwarded|sent|handed|showed)\b[^.!?\n]{0,10}"
        r"\byour (?:cv|resume|résumé|name|details|profile)\b[^.!?\n]{0,20}"
        r"\bto my (?:\w+ )?(?:manager|boss|lead|director|supervisor|chef|head|colleagues?)\b",
    ),
    # Somebody passed the candidate on.
    "referred": _cue(
        r"\b(?:handed|passed|gave|forwarded|sent|put)\b[^.!?\n]{0,40}\byour (?:cv|resume|résumé|name|details|"
        r"profile)\b",
        r"\bput in a (?:good )?word\b",
        r"\breferred you\b",
        r"\brecommended you\b",
        r"\bi(?:'ve| have)? mentioned you\b",
        r"\btold (?:(?:him|her|them) you|[^.!?\n]{1,60}\babout you)\b",
        r"\b(?:introduc(?:e|ing) you to|put(?:ting)? you in touch with|"
        r"gave (?:him|her|them) your (?:name|address|number))\b",
    ),
    # The candidate asks how things stand.
    "asks": _cue(
        r"\b(?:asking|ask|check(?:ing|ed)?(?: in)?|follow(?:ing|ed)? up|wonder(?:ing|ed)?|enquir\w+|inquir\w+)\b"
        r"[^.!?\n]{0,60}\b(?:after|about|on|if|whether|once more|again|news|status|update|timing|decision)\b",
        r"\b(?:nachfragen|nachhaken|nach dem stand|neuigkeiten)\b",
    ),
    # An offer is spoken of.
    "offers": _cue(
        r"\boffer(?:s|ed|ing)?\b",
        r"\b(?:contract|start(?:ing)? date|salary of|you(?:['’]ve| have)? got (?:it|the job)|the job is yours"
        r"|want you to (?:start|join))\b",
        r"\b(?:zusage|arbeitsvertrag|angebot|offre|contrat|oferta|contrato)\b",
    ),
}

# The sender will be there beside those who are named.
JOINS = _cue(
    r"\b(?:with|meet|by) (?:both |us|[^.!?\n]{0,60}\band )?(?:me|myself)\b",
    r"\bme and\b",
    r"\band (?:me|myself)\b",
    r"\b(?-i:(?!Monday|Tuesday|Wednesday|Thursday|Friday)[A-Z][\w’'-]+) and i\b",
    r"\bi(?:'ll| will|’ll) (?:also )?(?:be there|join|meet you|interview you|sit in|see you)\b",
)

_STAGES: dict[Stage, re.Pattern[str]] = {
    "final": _cue(
        r"\bfinal(?:[- ](?:round|stage))?[- ](?:interview|talk|meeting|conversation|round|panel|stage)\b",
        r"\bfinal\b[^.\n]{0,20}\binterview\b",
        r"\blast (?:interview|round)\b",
    ),
    "informational": _cue(
        r"\binformational\b",
        r"\bcoffee chat\b",
        r"\bpick your brain\b",
    ),
    "screen": _cue(
        r"\b(?:phone|telephone|telephonic|recruiter|initial|hr|intro(?:ductory)?|pre-?)[- ]?(?:screen(?:ing)?|"
        r"interview screen|call|chat)\b",
        r"\bscreening\b",
        r"\bscreen(?:ing)? call\b",
        r"\b(?:quick|short|brief|first) (?:intro(?:ductory)? )?(?:call|chat)\b",
    ),
    "later": _cue(
        r"\b(?:second|2nd|third|3rd|fourth|next)[- ](?:round|interview|stage|conversation|talk|meeting)\b",
        r"\btechnical (?:round|interview|panel)\b",
        r"\bround (?:two|three|2|3)\b",
        r"\bteam interview\b",
        r"\bmeet the team\b",
    ),
    "first": _cue(
        r"\bfirst[- ](?:round|interview|stage|conversation|meeting|talk)\b",
        r"\b1st (?:round|interview)\b",
    ),
}

_WANTED: dict[Wanted, re.Pattern[str]] = {
    "references": _cue(
        r"\brefer(?:ence|ee)s?\b",
    ),
    "availability": _cue(
        r"\bavailab(?:le|ility)\b",
        r"\bslots?\b",
        r"\bwhat times?\b",
        r"\bwhich (?:day|time)s?\b",
    ),
    "documents": _cue(
        r"\b(?:document|certificate|transcript|diploma|licen[cs]e|passport|id card|payslip|form|portfolio|"
        r"proof|copy|copies|registration|check)\w*\b",
    ),
    "answer": _cue(
        r"\b(?:salary|notice period|expectation|ctc|question)\w*\b",
    ),
}


def marks_in(text: str) -> frozenset[Mark]:
    """What the words of a mail show. That somebody may need more time is no word on it if it is asked."""
    told = _QUESTION.sub(" ", text)
    return frozenset(mark for mark, cue in MARKS.items() if cue.search(told if mark == "more_time" else text))


_QUESTION = re.compile(r"[^.!?\n]*\?")


def stage_in(words: str) -> Stage | None:
    """The stage of the interview that the words name, None if they name none."""
    words = _PASSED.sub(" ", words)
    return next((stage for stage, cue in _STAGES.items() if cue.search(words)), None)


# A stage that is behind the candidate names no stage to come.
_PASSED = _cue(
    r"\b(?:cleared|passed|completed|finished|through|after|following|since|enjoyed|from) (?:the |your |our )?(?:\w+ )?"
    r"(?:screening|(?:phone |video )?screen|call|chat|round|interview|stage)\b"
)


def wanted_in(words: str) -> Wanted | None:
    """What a request asks for, None if no word shows it."""
    return next((wanted for wanted, cue in _WANTED.items() if cue.search(words)), None)


# An agent has put the candidate forward to a client.
PUT_FORWARD = _cue(
    r"\bput(?:ting)? (?:you|your (?:cv|resume|résumé|profile|name)) (?:forward|across|to|in front of)\b",
    r"\b(?:submitted|sent|forwarded|presented|passed) (?:you|your (?:cv|resume|résumé|profile|details|application))\b"
    r"[^.!?\n]{0,60}\b(?:client|to)\b",
)

# Places of a region whose customs differ from those of its country (core.playbook.norms).
_REGIONS = {"CA-QC": _cue(r"\b(?:montr[ée]al|qu[ée]bec|laval|gatineau|sherbrooke|longueuil|trois-rivi[èe]res)\b")}


def region_in(words: str) -> str:
    """The region with customs of its own that the words name, "" if they name none."""
    return next((region for region, cue in _REGIONS.items() if cue.search(words)), "")
