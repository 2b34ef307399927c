"""What a company's name looks like, what belongs to it and what does not, and what a person's name looks like."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

# One word of a proper name as it is written: "Hale", "O'Neil", "Co-op", "Booking.com", "3M".
WORD = (
    r"(?:St\.|Dr\.|[A-ZÀ-ÞČŚŠŽ0-9][\w&'’+-]*(?:\.(?:com|io|ai|org|net|de|co))?|e[A-Z]\w+|i[A-Z]\w+"
    r"|[a-z][\w-]{2,20}\.(?:ai|io|com|app|dev))"
)

_DESK = re.compile(
    r"(?:^|[\s,|/–-]+)(?:(?:the|our)\s+)?(?:(?:early |global |campus "
    r"|university (?=recruiti|recruiter|talent)"
    r"|uk |us |emea |corporate )*(?:recruiting|recruitment|recruiters?|careers?|jobs?|talent"
    r"(?: acquisition| team| partners?)?|hiring|hr|h\.r\.|human resources|people(?: (?:team"
    r"|ops|operations|&|and) ?\w*)?|personnel|staffing|candidate (?:experience|care|services)"
    r"|applications?|notifications?|no[- ]?reply|do not reply|personalabteilung|karriere"
    r"|bewerbermanagement|bewerbungen|recrutement|ressources humaines"
    r"|recruitment services|rec|resourcing|hr ops|recruitment hub|pre-employment checks"
    r"|bewerbermanagement|bewerberservice|recruitment desk|principal['’]s office|school office"
    r"|head office|front office|front desk|reception desk|applicant services|hr admin"
    r"|registrar['’]s office|scheduling|assessments?|onboarding)"
    r"(?: team| dept\.?| department| services| office| notifications?)*)\s*$"
    r"|\s+(?:hiring |talent |recruiting |people )?team$",
    re.IGNORECASE,
)
_LEAD = re.compile(
    r"^(?:(?:bewerbermanagement|bewerbung(?:en)?|karriere|personalabteilung|recrutement|ressources humaines"
    r"|rrhh|seleccion"
    r"|vacatures)(?:\s+(?:bei|der|des|von|chez|de|du))?\s+(?=\S)|(?:the|team|talent|people|recruiting"
    r"|recruitment|careers|hr|jobs|human resources"
    r"|hiring)\s*(?:team|services|department)?\s*(?:@|at|from|of|,|-|–|:)\s*|the (?=[A-Z].*team$)"
    r"|team\s+|(?:team )?hr\s+(?!(?:solutions|services|partners?|group|consult\w*)\b)(?=\S))",
    re.IGNORECASE,
)
_NO_NAME_WORDS = """
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february
march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
today tomorrow montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz mai juni juli oktober
dezember zoom google meet calendar microsoft teams ms webex skype linkedin indeed glassdoor calendly docusign workday
greenhouse lever ashby workable smartrecruiters icims taleo outlook gmail hackerrank codesignal codility hirevue
testgorilla hireright checkr human resources hr recruiting recruitment recruiter talent acquisition careers career
people operations hiring team manager department candidate candidates home portal hi hello dear hey thanks thank best
regards kind cheers sincerely yours warmly congratulations congrats welcome please unfortunately yes no ok okay i we
you your our us it this that the a an my if as in on at to for and or but of by from with re fwd fw aw wg cv resume
pdf faq url id ref reference tel phone email e-mail mail mobile fax interview interviews application applications
applicant role position job jobs vacancy opening offer assessment assessments test challenge update updates next step
steps invitation confirmation reminder status feedback decision outcome screen onsite final technical first second
third new confirmed canceled cancelled rescheduled reschedule change changed note important notice action required
great good looking hope sorry ps eod asap room panel rh pt et ct mt est edt cst cdt mst mdt pst pdt gmt bst cet cest utc
ist am pm location date time when where who what how why sent iphone ios android signature english german french
remote hybrid full part received submitted complete completed round video call chat intro quick online link event
details schedule scheduled availability follow following up thank-you not all any more about here there her him them
me everyone someone join letter document documents background check references security code verification password
reset account profile data privacy support system automated message notification notifications do reply noreply
no-reply manage sign begin start record keep delete finish host powered unsubscribe hub md ceo cto hq site was is now
goodbye friends einladung bewerbung eingang eingangsbestätigung vorstellungsgespräch kennenlernen termin absage zusage
rückmeldung ihre ihr unsere equal opportunity employer employment dock way lane avenue north south east west city
county state co r req jr requisition number stage process phase week month year day days hours minutes uhr floor
building office street road management admin administration reception front registrar crewing dispatch greetings
dispatches & venue
hugs morning afternoon evening they he she these those both some others nobody somebody anybody everybody there who
"""
# Words that stand where a company's name may and are none; a name made of nothing else is no name.
_NO_WORDS = frozenset(_NO_NAME_WORDS.split())
_FORMS = ("AS", "AB", "AG", "SA", "SE", "NV", "BV", "KG")
_NAMELIKE = """
data home people state city county north south east west first second great good building street road security
support system online event events park office health video central co avenue third lane dock of the and for not
all any new school bank house
"""
# Words that sentences use and names hold all the same: "Harbor Home Care", "First Data".
_IN_NAMES = frozenset(_NAMELIKE.split())
_TRAILING_WORDS = """
hiring challenge interview interviews application assessment test offer update recruiting recruitment careers team
role position job jobs phone video onsite screening screen candidate final technical next i we our the a an in on at
for to of
"""
# What a sentence or a subject puts behind a company's name.
_TRAILING = frozenset(_TRAILING_WORDS.split())
_DAY_NAMES = "monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun"
_DAY_WORDS = frozenset(_DAY_NAMES.split())
# What stands behind a person's name: "Colm Doyle ACA".
_LETTERS = re.compile(
    r",? (?:ACA|ACCA|FCA|FCCA|CPA|CIMA|ACMA|CIPD|MCIPD|FCIPD|SHRM-CP|PHR|MBA|MSc|BSc|MA|BA|PhD|LLB|LLM|RN|MD|PE|PMP"
    r"|CFA|Esq|OBE|MBE|FRSA|CEng|SCP)\b\.?(?=$|,? [A-Z])"
)
_TITLES = re.compile(r"^(?:mr|mrs|ms|mx|dr|prof|herr|frau|mme|m|sir|dame)\.?\s+", re.IGNORECASE)
_PERSON = re.compile(
    r"^(?:(?:[A-ZÀ-ÞŁŚŠŽ][\w'’.-]*|[A-Z]\.|van|von|de|da|der|den|del|di|la|le|bin|al"
    r"|ter)\s+){1,4}[A-ZÀ-ÞŁŚŠŽ][\w'’-]*\.?$"
)
_ORG = re.compile(
    r"\b(?:inc|llc|ltd|limited|gmbh|ag|plc|corp|co|group|labs?|systems?|software|technolog(?:y"
    r"|ies)|solutions|services|bank|council|university|college|school|hospital|clinics?"
    r"|trust|foundation|museum|studio|studios|media|energy|health|care|foods?|games|digital"
    r"|partners|consulting|agency|press|insurance|logistics|capital|ventures|networks?|data"
    r"|analytics"
    r"|recruiting|recruitment|careers|talent|hiring|team|jobs|hr|support|staffing|alerts?"
    r"|news|newsletter|notifications?)\b\.?",
    re.IGNORECASE,
)


def without_desk(shown: str) -> str:
    """A shown name without the desk: "Acme" of "Acme Recruiting Team" and of "Talent @ Acme"; "" of "Recruiting"."""
    name = re.sub(
        r"\s*\((?:HR|Careers|Recruit\w+|Talent|Hiring|Jobs|People)[^()]{0,12}\)$", "", shown.strip(" \"'")[:120]
    )
    for _ in range(3):
        before = name
        name = _DESK.sub("", _LEAD.sub("", name)).strip(" ,|-–—:/")
        if name == before:
            break
    return name


# A unit of a house that hires in the house's name: "Acme Global Capability Centre", "Acme Group Shared Services".
_UNIT = re.compile(
    r"(?<=\w)(?:,? (?:Global|India|Group|International|Regional|Offshore))* (?:(?:Capability|Delivery|Development"
    r"|Technology|Competence|Innovation|Service) Cent(?:re|er)|Shared Services|GCC|Tech Hub)(?: India)?$"
)


def bare_company(raw: str) -> str:
    """A company's name without what the sentence put around it."""
    name = re.sub(r"\s+", " ", raw[:150]).strip(" .,;:!?-–—|\"“”'()*")
    name = re.sub(r"(?<=\w)['’]s$", "", name)
    name = re.sub(r"^(?:&|and|und|et) ", "", name)
    name = re.sub(r",? (?:(?:Pvt|Private|Pte|Pty)\.?(?: (?:Ltd|Limited)\.?)?|DAC|CLG|CIC)$", "", name)
    name = without_desk(name)
    name = re.sub(
        r"^(?:The|Team|Hi|Hello|Dear|Hey|Your|Our|At|From|With|For|And|Re|Thanks|Congratulations"
        r"|About|Join|Intro call)\s+(?=\S)",
        "",
        name,
    )
    name = _UNIT.sub("", name)
    words = name[:80].split()
    while len(words) > 1 and (words[-1] == "&" or words[-1].casefold() in _TRAILING or re.match(r"I['’]", words[-1])):
        words.pop()
    return " ".join(words)


_SOFT_DESK = re.compile(
    r"\s+(?:admin(?:istration|istrator)?|office|reception|crewing|dispatch|enquiries|bookings|secretary"
    r"|management|manager)$",
    re.IGNORECASE,
)


def without_soft_desk(name: str) -> str:
    """A name without a word that is a desk's as often as it is part of a name: "Elmhurst House Office"."""
    return _SOFT_DESK.sub("", name)


_ORGANISATION = re.compile(
    r"^(?:labs?|systems?|software|technolog(?:y|ies)|solutions|services|bank|council|university|college|school|academy"
    r"|hospital|clinics?|hospice|trust|foundation|museum|gallery|theatre|theater|studios?|media|energy"
    r"|health|healthcare"
    r"|foods?|games|digital|partners|consulting|press|publishing|insurance|logistics|capital|ventures|networks?"
    r"|analytics|diagnostics|therapeutics|pharma|biologics|biotech|ferries|airways|airlines|lines|tours|travel|hotels?"
    r"|mobility|robotics|instruments|metals|living|advisory|aerospace|chemicals|packaging"
    r"|semiconductors|interactive|aviation|inn|resort|spa|kitchen|bakery|cafe|café|coffee|restaurant|brewing|brewery|farms?|station|nurser(?:y|ies)|garden"
    r"|gardens|reserve|zoo|park|estate|homes|construction|builders|building|roofing|electric|electrical|plumbing"
    r"|engineering|motors|garage|haulage|transport|freight|shipping|marine|aggregates|textiles|apparel|fashion|toys"
    r"|music|arts|pictures|films?|productions|festival|institute|society|association|union|authority|agency|assembly"
    r"|ministry|consulate|embassy|dental|vets|veterinary|surgery|pharmacy|optical|law|legal|solicitors|architects"
    r"|accountants|group|holdings|industries|works|mills?|steel|timber|water|power|hydro|rail|council|house"
    r"|stores?|shop"
    r"|supply|storage|club|church|charity|library|archive|cooperative|co-op|gmbh|ltd|llc|inc|plc|llp|ag|ab|as|bv|nv|oy"
    r"|sa|sarl|kg|srl)$",
    re.IGNORECASE,
)


def is_organisation(name: str) -> bool:
    """Whether a name ends in a word that only organisations have: "Dusty Creek Station", "Salazar Roofing LLC"."""
    words = name.split()
    return len(words) > 1 and _ORGANISATION.match(words[-1].strip(".,")) is not None


_ROOM = re.compile(
    r"^(?:ward|room|gate|suite|unit|building|floor|level|bay|door|block|wing|lab|platform|area|zone|line"
    r"|team|grade|band|tier|step|scale|class) ?\w{1,3}$",
    re.IGNORECASE,
)


def is_shop(name: str) -> bool:
    """Whether a shown name is that of a shop, not of a person: "Bert's Bakes", "Salazar Roofing"."""
    return is_organisation(name) or re.match(r"^[A-Z]\w+['’]s [A-Z]", name) is not None


def is_house(name: str) -> bool:
    """Whether a name is that of an office or an organisation: "Department of Harbours"."""
    return (
        is_organisation(name)
        or re.match(r"^(?:Department|Ministry|Office|Council|Agency) (?:of|for) ", name) is not None
    )


def is_no_company(name: str) -> bool:
    """Whether a name is a day, a tool, a number, a greeting or another word that only stands where a company's may."""
    words = re.findall(r"[\w'’&-]+", name.casefold())
    if _ROOM.match(name):
        return True
    words = [re.sub(r"['’](?:d|ll|re|ve|m|s)$", "", word) for word in words]
    if len(name) < 2 or all(
        word in _NO_WORDS or word.isdigit() or re.fullmatch(r"[a-z]{0,4}-?\d[\w-]*", word) for word in words
    ):
        return True
    return words[0] in _DAY_WORDS and len(words) <= 4


def is_short_for(short: str, longer: str) -> bool:
    """Whether a name writes the last words of a longer one as initials: "Emu Flat PS", "Emu Flat Primary School"."""
    *kept, initials = short.split() or [""]
    words = longer.split()
    rest = words[len(kept) :]
    return (
        len(initials) > 1 and initials.isupper() and bool(kept) and words[: len(kept)] == kept
        and initials == "".join(word[0] for word in rest)
    )  # fmt: skip


def adds_words(short: str, longer: str) -> bool:
    """Whether a longer form of a name adds words of a name to it ("Labs"), not words of a sentence ("Interview")."""
    added = longer.split()[len(short.split()) :]
    return bool(added) and all(
        word.casefold().strip(".,") not in _NO_WORDS or word.casefold() in _IN_NAMES or word in _FORMS for word in added
    )


_HANGING_WORDS = (
    "careers jobs hr group hq mail uk us de online global inc ltd llc gmbh talent recruiting recruitment hiring team x"
)
_NO_LETTER = re.compile(r"[^a-z0-9à-ÿ]")
# What a domain may have behind a name.
_HANGERS = frozenset(_HANGING_WORDS.split())


def abbreviates(label: str, name: str) -> bool:
    """Whether a domain's label is made of a name: of its words or their beginnings, in order: "harborcu" of
    Harbor Credit Union, "tidebio" of Tide Biologics."""
    label, bare = _label(label)
    words = _words(name)
    if words and words[0] == "the" and not label.startswith("the"):
        words = words[1:]
    if not words or len(label) > 40 or bare[:1] != words[0][0]:
        return False
    for count in range(2, min(len(words), 4)):  # "nwforestry" of North West Forestry
        initials = "".join(word[0] for word in words[:count])
        if bare.startswith(initials) and len(bare) > count + 3 and _eaten(bare[count:], words[count:]):
            return True
    return any(bare.startswith(words[0][:size]) and _eaten(bare[size:], words[1:]) for size in _sizes(words[0]))


@lru_cache(maxsize=256)
def _label(label: str) -> tuple[str, str]:
    """A domain's label without accents, and its letters alone."""
    plain = _plain(label)
    return plain, re.sub(r"[\W_]", "", plain)


@lru_cache(maxsize=4096)
def _words(name: str) -> list[str]:
    """The words of a name as a domain may write them."""
    plain = _plain(name.casefold()).replace("&", " and ").replace("+", " and ")
    return [bare for word in plain.split()[:8] if (bare := _NO_LETTER.sub("", word))]


def _plain(text: str) -> str:
    """A text without accents."""
    if text.isascii():
        return text
    return "".join(letter for letter in unicodedata.normalize("NFKD", text) if not unicodedata.combining(letter))


def _sizes(word: str) -> list[int]:
    """How many letters of a first word may stand in a label: all, or three and more."""
    return [len(word), *range(min(len(word) - 1, 12), 2, -1)]


def _eaten(rest: str, words: list[str]) -> bool:
    """Whether beginnings of the words, in order and some left out, make the rest of a label."""
    reached = {0}
    for word in ("", *words):
        for start in tuple(reached):
            size = 1
            while size <= len(word) and rest.startswith(word[:size], start):
                reached.add(start + size)
                size += 1
        if any(rest[end:] in _HANGERS or end == len(rest) for end in reached):
            return True
    return False


def adds_before(short: str, longer: str) -> bool:
    """Whether a longer form of a name puts words of a name before it: "Maison Duval", "University of Tolland"."""
    added = longer.casefold().split()[: -len(short.split())]
    return bool(added) and added[0] not in _NO_WORDS and not (len(added) == 1 and added[0] in ("of", "the", "and"))


def is_person(shown: str) -> bool:
    """Whether a shown name can be a person's, not an organisation's."""
    name = _TITLES.sub("", shown.strip(" \"'"))
    return _PERSON.match(name) is not None and not _ORG.search(name) and "&" not in name


def without_letters(name: str) -> str:
    """A person's name without the letters behind it ("Colm Doyle ACA"), where a whole name is left."""
    bare = name
    while (shorter := re.sub(rf"(?:{_LETTERS.pattern})$", "", bare)) != bare and " " in shorter:
        bare = shorter
    return bare


def is_titled(name: str) -> bool:
    """Whether a name begins as a person is addressed: "Mr Murtagh"."""
    return _TITLES.match(name) is not None


_AGENCY = re.compile(
    r"recruit(?!ing$)|staffing|[a-z]staff$|headhunt|personnel|talent|search(?!es)|resourcing|personalberatung"
    r"|executive|consultants?\b|zeitarbeit|interim|manpower|placements?\b|[a-z]temps\b|-agency$",
    re.IGNORECASE,
)


def is_agency_name(name: str) -> bool:
    """Whether a name or a domain's label is that of an agency that finds people for others."""
    return _AGENCY.search(name) is not None
