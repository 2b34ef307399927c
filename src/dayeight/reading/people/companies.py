"""The employer a message names: what From, subject, text and signature call it, each with its weight."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from itertools import islice
from typing import NamedTuple

from dayeight.core.search import company_key
from dayeight.reading.messages import Message
from dayeight.reading.people.company_domains import (
    ends_spelled,
    is_personal,
    is_spelled,
    labels_below,
    labels_of,
    whole_labels,
)
from dayeight.reading.people.company_places import (
    ACTED,
    AGENT,
    CLIENTS,
    NAME,
    PASSED_ON,
    RUN,
    SUBJECT_PLACES,
    TEXT_PLACES,
    TOLD,
)
from dayeight.reading.people.names import (
    adds_before,
    adds_words,
    bare_company,
    is_agency_name,
    is_no_company,
    is_organisation,
    is_person,
    is_shop,
    is_short_for,
    is_titled,
    without_desk,
    without_soft_desk,
)
from dayeight.reading.people.title_words import ends_like_work, head_in
from dayeight.reading.platforms import (
    Platform,
    domain_label,
    employer_domain,
    is_desk,
    is_free,
    is_machine,
    platform_of,
)

_REACH = 6_000
_MOST_RUNS = 200
_SURE = 6  # what a name has that stands in a place of companies
_SENDER = (
    re.compile(r"^[^|,(@]{2,60}?\s+(?:at|from|@|of|bei|chez|with)\s+(.{2,60})$"),
    re.compile(r"^[^|,(@]{2,60}?\s*[|,·•/–-]\s+(.{2,60})$"),
    re.compile(r"^[^|,(@]{2,60}?\s*\(([^()]{2,60})\)$"),
)
_VIA = re.compile(
    r"\s+(?:via|through|by|über|using)\s+\w[\w .]{1,30}$|\s*\((?:via )?(?:Greenhouse|Lever"
    r"|Ashby|Workday|Workable|LinkedIn|Indeed)\)$",
    re.IGNORECASE,
)
# How a short letter ends without a signature: "Karen Baird, Strathmuir Solicitors".
_CLOSING = re.compile(
    rf"(?:[.!?)\n:]|\bx) ?[A-ZÀ-Þ][\w.'’ ()/-]{{1,40}}(?:, [A-Z][\w /-]{{1,30}})?(?:,| [|@–-]) {NAME}\.?$"
)
# How somebody says who he is who writes no capitals: "its kev from brough haulage".
_SPOKEN = re.compile(
    r"\b(?:it['’]?s|this is|i['’]?m) \w{2,15},? (?:from|at|of|with) (?:the )?([a-z]+(?: [a-z]+){1,2})\b"
)
_INITIALS = re.compile(r"(?!AG|AB|AS|SE|SA|NV|BV|KG|UK|US|PLC|LLP|LLC|NHS|ISD)[A-Z]{2,4}")
# A house that finds people for others, as its people sign, and what shows that they do.
_AGENTS_HOUSE = re.compile(
    r"(?:^|[|,·–-] )((?:[A-ZÀ-Þ&][\w'’]*[ ]){1,4}(?:Recruitment|Personnel|Staffing|Resourcing|Talent|Search))"
    r"(?: (?:Ltd|Limited|LLP|Group|Partners))?[ .]*$",
    re.MULTILINE,
)
_FOR_CLIENT = re.compile(
    r"\b(?:the|my|our) client\b(?![- ](?:success|services?|relations|facing|teams?|support|round))"
    r"|^(?:\w+ ){0,2}consultant\b(?=$|[ ]?[,|])",
    re.IGNORECASE | re.MULTILINE,
)
_DOTTED = re.compile(r" (?:[A-Za-z]\.){2,3}$")  # "B.V.", "e.V."
_INSTITUTION = re.compile(
    r"^(?:University|College|City|Town|County|Bank|Church|Museum|School|Institute?|Ministry|Consulate"
    r"|Embassy|Port|Royal|Ysgol|Prifysgol|Coleg|Scoil|Gaelscoil|Colegio|Lycée|École|Gymnasium|Schule"
    r"|Universit[äé]t?|Hochschule|Stadt|Gemeinde|Klinik|Spital|Kanzlei|Praxis|Ville|Mairie|Institut|Ayuntamiento"
    r"|Ministerio|Universidad|Hotel|Hôtel)(?: (?:of|de|du|des|del|der)(?: the| la)?)? (?=[A-ZÀ-Þ])"
)
_SIGNATURE_CUT = re.compile(r"\s+[|·•–—-]\s+|,\s+|\s+(?:at|@|bei|chez)\s+|\s*\|\s*|\s{2,}")


class CompanyVote(NamedTuple):
    """A name as a message writes it, and how surely it is the employer's.

    `is_client`: an agency calls it its client. `firm`: it stands alone in From, a signature or on a line, so that
    nothing of the sentence is in it.
    """

    name: str
    weight: int
    is_client: bool = False
    firm: bool = False


def company_votes(message: Message, text: str, own: Collection[str], people: Collection[str] = ()) -> list[CompanyVote]:
    """The names by which a message calls the employer, surest first.

    `text` is what is read of its body; `own` are the candidate's addresses; `people` are names of persons, which
    are no company. A name that the sender's domain spells ("Acme Foods" of acme-foods.example) is the surest.
    """
    labels = labels_of(message, own)
    whole = tuple(re.sub(r"[\W_]", "", label) for label in whole_labels(message, own))
    persons = {company_key(name) for name in people if name and not (" " in name and is_spelled(name, whole))}
    via = _VIA.sub("", message.from_.name).strip()
    platform = platform_of(message.from_.email)
    signs = _signs(via, f"{text}\n{message.signature}") or (
        platform is not None and platform.does == "esign" and is_person(via) and not is_organisation(via)
    )
    if via != message.from_.name and signs:
        persons.add(company_key(via))
    called = {company_key(who.name).split()[0] for who in message.to if company_key(who.name)}
    found: dict[str, CompanyVote] = {}
    words = f"{message.from_.name}\n{message.subject}\n{text}\n{message.signature}"
    for weight, raw, how in _raw(message, text, own, labels):
        name = raw if how == "agent" else _without_desk_word(_without_title(raw), words, labels)
        name = _without_job(name, words, labels) if how == "" else name
        if any(label == f"{re.sub(r'[^a-z0-9]', '', name.casefold())}s" for label in whole) and re.search(
            rf"{re.escape(name)}['’]s\b", words
        ):
            name = f"{name}'s"
        key = company_key(name)
        if not key or key in persons or is_no_company(name) or _is_part_of(key, persons):
            continue
        if is_titled(name) and not is_organisation(name):
            continue
        if key.split()[-1] in called and len(key.split()) == 2 and not is_spelled(name, labels):
            continue  # "Alright Kasia"
        if head_in(name) and not is_spelled(name, labels) and not _is_firm_of(name):
            continue
        if is_spelled(name, labels):
            weight += 8 if is_spelled(name, whole) else 6
        elif how == "" and ends_like_work(name):
            weight -= 3  # "for Casual Bar Staff"
        elif " " not in name and how != "firm":
            weight -= 2  # a bare word behind "at" or "with" is as often a place or a person
        before = found.get(key, CompanyVote(name, 0))
        found[key] = CompanyVote(
            before.name, min(max(weight, before.weight) + (1 if before.weight else 0), 20),
            how == "client" or before.is_client, how in ("firm", "agent") or before.firm,
        )  # fmt: skip
    return _folded(sorted(found.values(), key=lambda vote: (-vote.weight, vote.name)), whole)


def _without_title(raw: str) -> str:
    """A company's name without the title that a sentence put behind it: "Acme for the Data Engineer .."."""
    name = bare_company(raw)
    before, _, behind = name.partition(" for ")
    if behind and is_organisation(before):
        name = before
    return bare_company(re.split(r" (?:for|as|in|on|re) ", name)[0]) if head_in(name) else name


def _without_desk_word(name: str, words: str, labels: tuple[str, ...]) -> str:
    """A name without its desk ("Elmhurst House Office"), where the domain or the text calls the house without it."""
    bare = without_soft_desk(name)
    if bare != name and (
        is_spelled(bare, labels) or len(re.findall(rf"\b{re.escape(bare)}\b", words)) > words.count(name)
    ):
        return bare
    return name


def _without_job(name: str, words: str, labels: tuple[str, ...]) -> str:
    """A domain's name without the short form of a job that a subject puts behind it: "Indravelle SDET"."""
    house, _, job = name.rpartition(" ")
    if _INITIALS.fullmatch(job) and words.count(name) == 1 and is_spelled(house, labels):
        return house
    return name


def _is_firm_of(name: str) -> bool:
    """Whether a name is of people of one trade: "Strathmuir Solicitors", not "Legal Secretary"."""
    words = name.split()
    return len(words) > 1 and words[-1].endswith("s") and not head_in(" ".join(words[:-1]))


def names_in(text: str) -> frozenset[str]:
    """The keys of the capitalised names in a text and of their parts."""
    return frozenset(
        company_key(piece) for match in islice(RUN.finditer(text), _MOST_RUNS) for piece in _pieces(match[0])
    )


def _is_part_of(key: str, persons: set[str]) -> bool:
    return any(key in person.split() for person in persons)


def _folded(votes: list[CompanyVote], labels: tuple[str, ...]) -> list[CompanyVote]:
    """Joins a short form to the longer name that begins with it ("Luxan" to "Luxan Diagnostics") where that stands
    alone somewhere, and what only a sentence made longer to the short form."""
    kept: list[CompanyVote] = []
    for vote in votes:
        key = company_key(vote.name)
        for place, other in enumerate(kept):
            longer, shorter = (other, vote) if len(company_key(other.name)) > len(key) else (vote, other)
            whole, part = company_key(longer.name), company_key(shorter.name)
            if whole.endswith(f" {part}") and longer.weight >= _SURE and adds_before(shorter.name, longer.name):
                kept[place] = longer._replace(
                    weight=min(other.weight + 1, 20), is_client=vote.is_client or other.is_client
                )
                break
            if is_short_for(shorter.name, longer.name):
                kept[place] = longer._replace(weight=min(other.weight + 1, 20), firm=longer.firm or shorter.firm)
                break
            if not whole.startswith(f"{part} "):
                continue
            stands = longer.firm or is_organisation(longer.name) or ends_spelled(longer.name, labels)
            is_whole = stands and (
                adds_words(shorter.name, longer.name) or _AGENTS_HOUSE.fullmatch(longer.name) is not None
            )
            best = longer if is_whole else other
            kept[place] = best._replace(weight=min(other.weight + 1, 20), is_client=vote.is_client or other.is_client)
            break
        else:
            kept.append(vote)
    return sorted(kept, key=lambda vote: (-vote.weight, vote.name))


def _raw(message: Message, text: str, own: Collection[str], labels: tuple[str, ...]) -> Iterator[tuple[int, str, str]]:
    subject = message.subject[:400]
    body = text[:_REACH]
    signature = message.signature[:1_500]
    is_own = message.from_.email in own
    if is_own:
        yield from ((7, who.name, "firm") for who in message.to if is_free(who.email) and is_shop(who.name))
    if not is_own:
        yield from (
            (weight, name, "firm") for weight, name in _from_sender(message, f"{subject}\n{body}\n{signature}", labels)
        )
    words = f"{subject}\n{body}"
    told = [(weight, match, "client") for weight, pattern in CLIENTS for match in pattern.finditer(words)]
    passed = [(weight, match, "client") for weight, pattern in PASSED_ON for match in pattern.finditer(words)]
    if not is_own:
        said = [(weight, match, "client") for weight, pattern in TOLD for match in pattern.finditer(words)]
        acts = [match for weight, match, _ in said if weight == ACTED]
        if _is_agents(message, f"{body}\n{signature}", [*(match for _, match, _ in passed), *acts], labels):
            told += passed + said
    for weight, match, how in told:
        name = next(filter(None, match.groups()))
        yield weight, name, "" if is_spelled(bare_company(name), labels) else how
    for match in _SPOKEN.finditer(body):
        if is_organisation(match[1]):
            yield 7, " ".join(word.capitalize() for word in match[1].split()), "firm"
    for weight, pattern in SUBJECT_PLACES:
        for match in pattern.finditer(
            re.sub(r"^(?:(?:re|aw|fwd?|wg|fw|tr)\s*:\s*)+", "", subject, flags=re.IGNORECASE)
        ):
            yield weight, match[1], ""
    for weight, pattern in TEXT_PLACES:
        for match in pattern.finditer(f"{subject}\n{body}"):
            yield weight - (1 if is_own else 0), match[1], ""
    if not is_own:
        yield from ((weight, name, "firm") for weight, name in _from_signature(signature, body))
        if _FOR_CLIENT.search(f"{subject}\n{body}\n{signature}"):
            yield from ((7, match[1], "agent") for match in _AGENTS_HOUSE.finditer(f"{body}\n{signature}"))
    passed_on = () if is_own else labels_below(message, own, labels)
    if labels or passed_on:
        for match in RUN.finditer(f"{subject}\n{body}\n{signature}"):
            for piece in _pieces(match[0]):
                if labels and is_spelled(piece, labels):
                    yield 4, piece, ""
                elif _INSTITUTION.match(piece) and is_spelled(_INSTITUTION.sub("", piece), labels):
                    yield 6, piece, "firm"
                elif passed_on and is_spelled(piece, passed_on):
                    yield 9, piece, "client"


def _is_agents(message: Message, text: str, about: list[re.Match[str]], labels: tuple[str, ...]) -> bool:
    """Whether a message is of somebody who finds people for others; `about` tells what another firm does."""
    shown, email = message.from_
    domain = employer_domain(email)
    if not domain:
        return False
    if is_agency_name(domain_label(domain)) or is_agency_name(shown) or AGENT.search(text):
        return True
    told = [_without_title(next(filter(None, match.groups()))) for match in about]
    others = [name for name in told if not is_spelled(name, labels)]
    if not any(is_organisation(name) or " & " in name for name in others):
        return False
    return any(is_spelled(piece, labels) for match in RUN.finditer(f"{shown}\n{text}") for piece in _pieces(match[0]))


def _pieces(run: str) -> Iterator[str]:
    """A run of capitalised words and its parts, of which one may be what a domain spells."""
    words = run.split()
    for begin in range(len(words)):
        for end in range(len(words), begin, -1):
            yield " ".join(words[begin:end])


def _from_sender(message: Message, words: str, labels: tuple[str, ...]) -> Iterator[tuple[int, str]]:
    shown, email = message.from_
    platform = platform_of(email)
    name = _VIA.sub("", shown).strip()
    speaks = ("ats", "assessment", "video_interview", *(("esign",) if is_organisation(name) else ()))
    if platform is not None and platform.does not in speaks:
        return
    for pattern in () if _INSTITUTION.match(name) else _SENDER:
        found = pattern.match(name)
        if found is not None and without_desk(found[1]):
            yield 7, without_desk(found[1])
            return
    if is_personal(name, email) or (name != shown and _signs(name, words)):
        return
    if (
        platform is not None
        or is_machine(email)
        or is_desk(email)
        or without_desk(name) != name
        or not is_person(name)
        or is_shop(name)
        or (" " in name and is_spelled(name, labels))  # "Oranje Fietsen" of oranjefietsen
    ):
        bare = without_desk(name)
        if bare and (platform is None or not (_is_service(bare, platform) or _is_service(name, platform))):
            # A service that no table knows sends in its own name: what the text says wins over it.
            shown_so = (platform is None and not labels) or is_spelled(bare, labels)
            yield (8 if shown_so or bare.casefold() in words.casefold() else 6), bare


def _signs(name: str, words: str) -> bool:
    """Whether somebody's first name ends a letter, so that a shown name is a person's: "Mina, Acme"."""
    first = re.escape(name.partition(" ")[0])
    ends = re.compile(rf"^{first}(?:,.{{0,60}})?$|[.!?] {first},[^\n.]{{0,60}}$", re.MULTILINE)
    return is_person(name) and ends.search(words) is not None


def _is_service(name: str, platform: Platform) -> bool:
    """Whether a shown name is that of the service itself: "Workday", "Civil Service Jobs"."""
    squeezed = re.sub(r"\W", "", name.casefold())
    return squeezed == platform.name.replace("_", "") or (
        len(squeezed) > 3 and domain_label(platform.domain).replace("-", "").startswith(squeezed)
    )


def _from_signature(signature: str, body: str) -> Iterator[tuple[int, str]]:
    lines = [line.strip(" *_-\t") for line in signature.split("\n") if line.strip()]
    tail = [line.strip(" *_-\t") for line in body.split("\n") if line.strip()]
    last = _CLOSING.search(body.rstrip()) if not lines else None
    if last is not None and without_desk(last[1]) == last[1] and not head_in(last[1]):
        yield 5, last[1]
    for weight, line in (
        [(5, line) for line in lines] + [(4, line) for line in tail[-3:]] + [(3, line) for line in tail[:2]]
    ):
        if len(line) > 90 or (re.search(r"https?:|@\w|\b\d{4,}\b", line) and "|" not in line and "  " not in line):
            continue
        form = _DOTTED.search(line)
        line = _DOTTED.sub("", line)
        pieces = [piece for piece in _SIGNATURE_CUT.split(line) if piece]
        if weight < 5 and pieces and len(pieces[0].split()) > 6:
            continue  # a sentence
        if len(pieces) == 1 and not RUN.fullmatch(without_desk(line)):
            continue
        if len(pieces) > 2 and all(" " not in piece for piece in pieces[1:]):
            pieces = pieces[:1]  # "Brightharbor Staffing | Buffalo - Erie": places
        for piece in pieces[-2:] if len(pieces) > 1 else pieces:
            bare = without_desk(piece.strip(" .,"))
            if bare and RUN.fullmatch(bare) and not head_in(bare):
                whole = f"{bare}{form[0]}" if form is not None and piece is pieces[-1] else bare
                yield weight if len(pieces) == 1 or piece is pieces[-1] else weight - 1, whole
