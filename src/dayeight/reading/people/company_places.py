"""Where letters write the name of an employer: the words around it in subject and text, each with its weight."""

from __future__ import annotations

import re

from dayeight.reading.people.names import WORD

_SMALL = r"(?:&|and|of|the|for|de|du|des|der|und|für|et|y|la|le|van|von|den|am|im|zu|zur|del|della|do|da|het|i)"
NAME = (
    rf"({WORD}(?:[ \t]+(?:{_SMALL}[ \t]+){{0,2}}{WORD}){{0,5}}(?:,? (?:Inc|Ltd|LLC|GmbH|Co|Corp"
    rf"|S\.A|AG|SE|KG|LLP|PLC|plc|Cie|AB|AS|BV|NV|Oy|SARL|SAS|B\.V|N\.V|e\.V|S\.L|S\.p\.A"
    rf"|S\.r\.l)\b\.?(?: & Co\.? KGa?A?)?)?)"
)
# What an agent tells of a client: with a plural verb no person is meant.
_ACTS = (
    r"(?:have|want|are|need|like|liked|loved|were|seem|say|said|feel|came back|went|asked|decided|chose"
    r"|picked|would like"
    r"|requested|interviewed)"
)

ACTED = 7  # what a name has of which a letter tells that it acts
_CLIENT: tuple[tuple[int, str], ...] = (
    (9, rf"\b(?:[Oo]ur|[Mm]y|[Tt]he) client,? (?:at |is )?{NAME}"),
    (9, rf"\b(?:act(?:ing)? for|instructed by|retained by|engaged by) (?:the )?{NAME}"),
    (9, rf"\b(?:compte|nom) de (?:notre client )?{NAME}|\bnotre client,? {NAME}"),
    (9, rf"\bunser(?:en|em|e)? (?:Kunden?|Mandant(?:en)?),? (?:(?:die|der|das|den|dem) )?{NAME}"),
    (9, rf"\bon behalf of (?:our client,? |my client,? )?{NAME}"),
    (9, rf"(?m:^[ \t•*-]*(?:Company|Client|Employer|Organi[sz]ation|Firma|Entreprise)[ \t]*:[ \t]*){NAME}"),
)
# What an agent does with a candidate; an employer may send a CV to a colleague as well.
_PASSES_ON: tuple[tuple[int, str], ...] = (
    (
        8,
        rf"\b(?:in front of|(?:[Pp]ut|[Pp]utting|[Ss]ubmitted|[Ss]ent|[Ss]hared|[Pp]assed|[Ff]orwarded|[Pp]resented"
        rf"|[Ii]ntroduced) (?:you|your (?:CV|cv|resume|résumé|profile|details|name|application)s?)"
        rf"(?: (?:forward|across|over|on|in|through))? (?:to|for|with)|phone (?:to|with)"
        rf"|a no from|a yes from) (?:the )?{NAME}",
    ),
)
# Told by an agent of a client, by anybody of anybody: counts where the sender is known to be an agent.
_TOLD = (
    (
        ACTED,
        rf"\b(?:[Ii] represent|[Ww]e represent|[Ii] assist|[Ww]e assist|(?:working|recruiting|hiring) (?:with|for)"
        rf"|(?:nothing|no news|word|heard)(?: back)? (?:yet )?from|waiting (?:on|for)"
        rf"|[Ff]eedback from) (?:the )?{NAME}",
    ),
    (
        ACTED,
        rf"\b(?:[Dd]ie|[Dd]er|[Dd]as) {NAME} (?:braucht|möchte|hat|lädt|sucht|bittet|wünscht)\b"
        rf"|\b(?:[Ll]a |[Ll]e |[Ll]['’])?{NAME} (?:souhaite|recherche|aimerait)\b",
    ),
    (ACTED, rf"(?:^|[.!?:,\n] |\n|\bthat |\bas ){NAME},? (?:is |are )?(?:looking for|hiring|seeking|recruiting)\b"),
    (ACTED, rf"(?:^|[.!?:,\n] |\n|\bthat |\bas ){NAME} {_ACTS}\b"),
    (
        6,
        rf"\b(?:role|position|job|post|vacancy|opening|interview|opportunity|process|meeting) (?:at|with"
        rf"|for) (?:the )?{NAME}",
    ),
    (6, rf"\b(?:[Ii]t['’]s|is|role is|job is) (?:with|at|for) (?:the )?{NAME}"),
    (5, rf"\({NAME}\)"),
)
_SUBJECT = (
    (5, rf"^\[{NAME}\]"),
    (
        6,
        rf"\b(?:[Aa]pplication|[Aa]pplying|[Aa]pplied|[Aa]pply|[Ii]nterest|[Ii]nterview|[Cc]andidacy"
        rf"|[Ii]nterest in joining|[Aa]ssessment|[Oo]ffer|[Bb]ewerbung|[Cc]andidature|[Oo]pportunit(?:y"
        rf"|ies)|[Rr]ole|[Pp]osition|[Cc]areers?|[Jj]ob|[Ii]nterviewing|[Ss]ubmission|[Ii]nterest in working"
        rf"|[Ss]creen) (?:to|at|with|in|from|bei|chez|for|was sent to|@) (?:the )?{NAME}",
    ),
    (
        5,
        rf"\b(?:was sent to|[Ww]elcome to|[Tt]hanks? (?:you )?from|from all of us at|[Nn]ote from"
        rf"|[Uu]pdate from|[Mm]essage from|[Nn]ews from|[Yy]our (?:data|candidate profile"
        rf"|account|profile) (?:at|with)|[Mm]eet|[Mm]eeting) (?:the )?{NAME}",
    ),
    (5, rf"^{NAME} (?:sent you|has (?:requested|invited|asked)|invited you|[-–—|:/] )"),
    (5, rf"^{NAME}(?:: | [-–—|/] )"),
    (4, rf"(?: [-–—|@/] |\bat ){NAME}(?: [-–—|@(]|$)"),
    (4, rf"\b[Yy]our (?:the )?{NAME} (?:application|interview|assessment|offer|candidacy|account|profile|test)\b"),
    (4, rf"\b(?:for|from|at|with) (?:the )?{NAME}[!.]?$"),
    (
        5,
        rf"^(?:Confirmed|Invitation|Updated [Ii]nvitation|Cancell?ed|New [Ee]vent|Cancell?ed [Ee]vent"
        rf"|Accepted|Rescheduled): (?:the )?{NAME} (?:intro|interview|call|chat|phone|screen|technical"
        rf"|first|final|video|onsite|panel|conversation)\b",
    ),
)
_TEXT = (
    (
        6,
        rf"\b(?:apply(?:ing)?|application|applied|interview\w*|interest|considered) (?:for|in|as) [^.!?\n]{{3,60}}? "
        rf"(?:with|at) (?:the )?{NAME}",
    ),
    (
        6,
        rf"\b(?:apply(?:ing)? (?:to|at|with)|applied (?:to|at|with)|[Aa]pplication (?:to|at"
        rf"|with)|(?:role|position|opening|job|vacancy|post|opportunity|opportunities|career"
        rf"|roles|positions|Stelle|interview|team) (?:at|with|bei|chez)|was sent to|were sent to"
        rf"|interest in (?:joining |working (?:at|for|with) |a career (?:at|with) |the team at )?"
        rf"|(?:joining|join) (?:us at |the team at )?|[Ww]elcome to|employment (?:at|with)"
        rf"|working (?:at|for)|work (?:at|for)) ?(?:the )?{NAME}",
    ),
    (
        6,
        rf"\b(?:all of us at|everyone at|here at|us at|the team at|behalf of|from the|colleagues at"
        rf"|friends at|over at|meet us at|[Tt]alent @|[Pp]eople @) (?:the )?{NAME}",
    ),
    (5, rf"\b[\w'’-]{1, 30} (?:here )?(?:from|at|with|of) (?:the )?{NAME} here\b"),
    (
        5,
        rf"\b(?:[Tt]he|[Yy]our|[Tt]eam) (?:the )?{NAME} (?:[Tt]eam|[Rr]ecruit\w+|[Tt]alent|[Hh]iring"
        rf"|[Pp]eople|HR|[Cc]areers|[Ii]nterview|[Aa]pplication|office|group)\b",
    ),
    (5, rf"\b(?:an?|the) (?:the )?{NAME} employee\b"),
    (5, rf"\b(?:by|with) (?:the )?{NAME} (?:for|as) (?:the|a|our)\b"),
    (
        5,
        rf"(?:^|\. |\n){NAME} (?:has (?:requested|asked|invited|received)|would like|is (?:pleased"
        rf"|delighted|excited|happy|hiring|looking|an equal)|have received|invites|wants|invited you"
        rf"|sent you|thanks? you)\b",
    ),
    (6, rf"\b(?:received|sent|submitted|forwarded|delivered) (?:by|to) (?:the )?{NAME}"),
    (4, rf"\b(?:for|at|from|with|to|bei|von|chez|@) (?:the )?{NAME}"),
    (4, rf"(?:[-–—|:] |\bWhat ){NAME} (?:interview|phone screen|intro|call|chat|with)\b"),
    (5, rf"\b(?:[Gg]reetings|[Rr]egards|[Hh]ello) from (?:the )?{NAME}"),
    (5, rf"\bThis is \w{1, 30} (?:from|at|with) (?:the )?{NAME}"),
)
CLIENTS = tuple((weight, re.compile(pattern)) for weight, pattern in _CLIENT)
PASSED_ON = tuple((weight, re.compile(pattern)) for weight, pattern in _PASSES_ON)
AGENT = re.compile(
    r"\b(?:(?:our|my|the|a) clients?\b|put(?:ting)? you (?:forward|across)|notre client|unser(?:en|em"
    r"|e)? (?:Kunde|Mandant)"
    r"|(?:recruitment|staffing|search|talent) (?:consultants?|agency|firm|partners)|^(?:\w+ )?consultant\b)",
    re.IGNORECASE | re.MULTILINE,
)
TOLD = tuple((weight, re.compile(pattern)) for weight, pattern in _TOLD)
SUBJECT_PLACES = tuple((weight, re.compile(pattern)) for weight, pattern in _SUBJECT)
TEXT_PLACES = tuple((weight, re.compile(pattern)) for weight, pattern in _TEXT)
RUN = re.compile(rf"{WORD}(?:[ \t]+(?:{_SMALL}[ \t]+){{0,2}}{WORD}){{0,5}}")
"""A run of capitalised words, small ones between them."""
