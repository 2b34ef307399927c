"""What kind of sender a mail comes from, by its address and the marks of its head."""

from __future__ import annotations

import re
from typing import Literal

from dayeight.reading.messages import Heading

Sender = Literal["ats", "tests", "scheduling", "signing", "board", "list", "machine", "person"]

# Domains of services that send mail for employers; a mail from a domain under one counts too.
_SERVICES: dict[Sender, str] = {
    "ats": (
        "greenhouse-mail.io greenhouse.io lever.co ashbyhq.com myworkday.com myworkdayjobs.com workday.com icims.com"
        " smartrecruiters.com workablemail.com workable.com teamtailor-mail.com teamtailor.com successfactors.com"
        " successfactors.eu taleo.net oraclecloud.com bamboohr.com jobvite.com recruitee.com pinpointhq.com"
        " breezy-mail.com breezy.hr applytojob.com jazzhr.com jazz.co brassring.com gem.com personio.de personio.com"
        " welcomekit.co welcometothejungle.com rippling.com comeet-notifications.com comeet.co recruiterbox.com"
        " trakstar.com zohorecruit.com zohocorp.com avature.net eightfold.ai phenompeople.com phenom.com paylocity.com"
        " paycomonline.net ultipro.com ukg.com adp.com dayforce.com cornerstoneondemand.com csod.com silkroad.com"
        " neogov.com governmentjobs.com usajobs.gov usastaffing.gov trac.jobs jobs.nhs.uk nhsjobs.net"
        " civilservicejobs.service.gov.uk tal.net jobtrain.co.uk eploy.co.uk applied.com beapplied.com hireserve.com"
        " stonefish.co.uk networxrecruitment.com havaspeople.com pageuppeople.com livehire.com snaphire.com"
        " jobadder.com bullhorn.com bullhornmail.com crelate.com join.com softgarden.io softgarden.de rexx-systems.com"
        " umantis.com concludis.de onlyfy.jobs prescreen.io talentsoft.com digitalrecruiters.com flatchr.io homerun.co"
        " manatal.com freshteam.com keka.com darwinbox.in dover.com gusto.com wellfound.com polymer.co kula.ai"
        " fountain.com harri.com paradox.ai olivia.paradox.ai traffit.com erecruiter.pl jobylon.com varbi.com"
        " reachmee.com emply.com hr-manager.net"
    ),
    "tests": (
        "hackerrank.com hackerrankforwork.com codesignal.com codility.com testgorilla.com hackerearth.com"
        " coderbyte.com coderpad.io testdome.com devskiller.com qualified.io criteriacorp.com shl.com talentqgroup.com"
        " cut-e.com aon.com pymetrics.com arcticshores.com predictiveindex.com vervoe.com mettl.com mercermettl.com"
        " imocha.io byteboard.dev karat.com woven.team hirevue.com sparkhire.com willotalent.com myinterview.com"
        " modernhire.com vidcruiter.com"
    ),
    "scheduling": (
        "calendly.com goodtime.io cronofy.com x.ai doodle.com youcanbook.me savvycal.com cal.com modernloop.io"
        " prelude.co calendar.google.com acuityscheduling.com candidate.fyi"
    ),
    "signing": (
        "docusign.net docusign.com adobesign.com echosign.com hellosign.com dropboxsign.com pandadoc.com"
        " signrequest.com yousign.com skribble.com signnow.com eversign.com zohosign.com"
    ),
    "board": (
        "linkedin.com indeed.com indeedemail.com glassdoor.com ziprecruiter.com monster.com dice.com totaljobs.com"
        " reed.co.uk cv-library.co.uk stepstone.de xing.com seek.com.au naukri.com jobs.ac.uk otta.com hired.com"
        " welovesalt.com adzuna.com simplyhired.com jooble.org careerbuilder.com handshake.com joinhandshake.com"
        " guardianjobs.com charityjob.co.uk"
    ),
}
_BY_DOMAIN = {domain: sender for sender, domains in _SERVICES.items() for domain in domains.split()}
_MACHINE = re.compile(
    r"(?:^|[._+-])(?:no-?_?reply|do-?_?not-?_?reply|notifications?|notify|system|mailer|mailer-daemon|postmaster"
    r"|auto(?:mated|reply)?|alerts?"
    r"|donotreply|rss\w*|feeds?|nobody|digest|lists?|support|privacy|security|accounts?|verify|members?|billing|updates?|news(?:letter)?)(?:$|[._+-])"
)
HIRING_LOCAL = re.compile(
    r"(?:^|[._+-])(?:careers?|jobs?|recruit\w*|talent\w*|hiring|hr|people|vacanc\w+|bewerbung|bewerbungen"
    r"|personal|candidat\w*"
    r"|applications?|applicants?|humanresources|human-resources|staffing|resourcing|interviews?|assessments?"
    r"|workforce|employment)(?:$|[._+-])"
)
HIRING_NAME = re.compile(
    r"\b(?:careers?|jobs|recruit\w+|talent|hiring|human resources|hr|people (?:team|ops|operations|& culture)"
    r"|staffing|resourcing|"
    r"headhunt\w*|assessments?|interviews?)\b",
    re.IGNORECASE,
)


def service(email: str) -> Sender | None:
    """The kind of service an address belongs to, None for any other domain."""
    domain = email.rpartition("@")[2]
    while "." in domain:
        if (found := _BY_DOMAIN.get(domain)) is not None:
            return found
        domain = domain.partition(".")[2]
    return None


def sender_of(heading: Heading) -> Sender:
    """What kind of sender a mail has."""
    known = service(heading.from_.email)
    if known is not None and not (known == "board" and not heading.is_bulk and "hit-reply" in heading.from_.email):
        return known
    if heading.is_bulk:
        return "list"
    if _MACHINE.search(heading.from_.email.partition("@")[0]):
        return "machine"
    return "person"


def sounds_like_hiring(heading: Heading) -> bool:
    """Whether the sender's name or address says that it hires: "careers@", "Talent Acquisition"."""
    local, _, domain = heading.from_.email.partition("@")
    return bool(
        HIRING_LOCAL.search(local)
        or HIRING_NAME.search(heading.from_.name)
        or HIRING_LOCAL.search(domain.partition(".")[0])
    )


_PRIVATE = (
    "gmail.com googlemail.com yahoo.com yahoo.co.uk ymail.com hotmail.com hotmail.co.uk outlook.com live.com"
    " msn.com icloud.com me.com mac.com aol.com gmx.de gmx.net gmx.com web.de t-online.de freenet.de posteo.de"
    " mailbox.org proton.me protonmail.com pm.me tutanota.com fastmail.com zoho.com yandex.com mail.ru orange.fr"
    " free.fr laposte.net wanadoo.fr libero.it btinternet.com"
)


def is_private(email: str) -> bool:
    """Whether an address is one of a mailbox service for everybody."""
    return email.rpartition("@")[2] in _PRIVATE.split()
