"""The words that job titles are made of, in English, German, French and Spanish."""

from __future__ import annotations

import re

# A title ends in one of these, or holds it before a comma or an "of".
_HEADS = """
operative operatives hand crewmember cooperator docent lektor sommelière apothecary clerk typist
engineer developer programmer architect designer analyst manager director officer coordinator administrator assistant
associate specialist consultant advisor adviser lead head representative rep executive accountant auditor bookkeeper
controller supervisor technician technologist scientist researcher researcher's nurse physician therapist pharmacist
teacher lecturer professor tutor instructor trainer coach librarian archivist curator editor writer copywriter author
journalist reporter producer translator interpreter paralegal lawyer attorney solicitor counsel clerk secretary
receptionist recruiter sourcer buyer planner scheduler dispatcher operator driver mechanic electrician plumber welder
carpenter machinist inspector tester chef cook baker barista waiter server bartender host cashier salesperson seller
merchandiser marketer strategist partner president vp cto cfo ceo coo ciso intern apprentice trainee fellow postdoc
postdoctoral phd graduate worker carer caretaker cleaner guard guide agent broker underwriter actuary economist
statistician mathematician physicist chemist biologist geologist ecologist epidemiologist psychologist counsellor
counselor chaplain midwife dentist veterinarian vet paramedic radiographer sonographer dietitian nutritionist
hygienist fundraiser organizer organiser campaigner surveyor estimator draughtsperson drafter animator illustrator
artist photographer videographer musician conductor captain pilot steward attendant superintendent foreman principal
dean registrar provost bursar treasurer comptroller negotiator adjuster assessor examiner investigator detective
practitioner educator matron sister bookseller exec mgr dev devsecops appraiser headteacher deputy warden porter
hostess bellhop butler florist jeweller tailor seamstress upholsterer caseworker keyworker youthworker childminder
nanny governess invigilator sommelier brewer distiller butcher fishmonger stylist hairdresser barber beautician
masseur lifeguard referee choreographer composer dramaturg assembler fabricator fitter rigger roofer tiler plasterer
painter glazier scaffolder bricklayer labourer laborer founder cofounder chief marshal sergeant firefighter signaller
courier rider phlebotomist optometrist orthoptist podiatrist audiologist embryologist pathologist radiologist
oncologist surgeon anaesthetist resident prosthetist orthotist perfusionist medic doctor gp ranger gardener landscaper
farmer grower arborist concierge housekeeper picker packer loader handler stocker crew expert evangelist advocate
ambassador owner scrum sre devops tpm entwickler entwicklerin ingenieur ingenieurin sachbearbeiter sachbearbeiterin
leiter leiterin referent referentin berater beraterin buchhalter buchhalterin kaufmann kauffrau fachkraft mitarbeiter
mitarbeiterin werkstudent werkstudentin praktikant praktikantin techniker technikerin pfleger pflegerin krankenpfleger
erzieher erzieherin ingénieur ingénieure développeur développeuse cheffe chargé chargée responsable assistante
directeur directrice comptable technicien technicienne vendeur vendeuse gestionnaire conseiller conseillère ingeniero
ingeniera desarrollador desarrolladora gerente analista contable técnico coordinador coordinadora
tech mason stonemason
leader keeper installer consul attaché mayor councillor governor forester retoucher framer sawyer miller blender
grinder polisher sprayer setter moulder caster
valuer finisher lineman linesman packager sorter washer ironer presser steward stewardess purser skipper
coxswain diver lecturer reader demonstrator examiner marker proofreader subeditor columnist blogger vlogger streamer
moderator facilitator mediator liaison navigator collector enforcer valet chambermaid doorman bouncer croupier dealer
cutter joiner deckhand stagehand farmhand bosun stoker teller underwriter adjudicator usher projectionist gaffer grip
electric wigmaker
caterer barkeep runner gofer conveyancer notary bailiff magistrate clinician clinicians nannies roofers
disponent disponentin elektroniker elektronikerin mechatroniker mechatronikerin schlosser schweißer schreiner tischler
maurer fliesenleger koch köchin konditor konditorin bäcker bäckerin kellner kellnerin fahrer fahrerin verkäufer
verkäuferin lagerist lageristin jurist juristin rechtsanwalt rechtsanwältin anwalt anwältin notar konstrukteur
konstrukteurin analytiker analytikerin laborant laborantin gärtner gärtnerin arzt ärztin lehrer lehrerin dozent
dozentin redakteur redakteurin gestalter gestalterin grafiker grafikerin steuerberater steuerberaterin
steuerfachangestellte fachangestellte fachangestellter angestellte angestellter assistentin betreuer betreuerin
hausmeister hausmeisterin monteur monteurin controllerin projektleiter projektleiterin vertriebler
soudeur soudeuse contrôleur contrôleuse animateur animatrice infirmier infirmière cuisinier cuisinière serveur serveuse
boulanger boulangère pâtissier pâtissière chauffeur livreur caissier caissière secrétaire juriste avocat avocate
éducateur éducatrice professeur professeure formateur formatrice rédacteur rédactrice graphiste chercheur chercheuse
acheteur acheteuse électricien électricienne mécanicien mécanicienne agent menuisier plombier ouvrier ouvrière
auxiliar camarero camarera cocinero cocinera enfermero enfermera profesor profesora abogado abogada dependiente
dependienta conductor conductora recepcionista fisioterapeuta administrativo administrativa asistente vendedor vendedora
electricista mecánico contador contadora diseñador diseñadora investigador investigadora
medewerker medewerkster adviseur verpleegkundige leraar docent kok bezorger chauffeur
sdet swe trader
"""
HEADS = frozenset(_HEADS.split())
# Kinds of work that are a title without a person's word: "Head of Data", "Marketing Internship".
_FIELDS = frozenset(
    {
        "internship",
        "apprenticeship",
        "traineeship",
        "fellowship",
        "residency",
        "praktikum",
        "ausbildung",
        "stage",
        "alternance",
    }
)
_GERMAN_END = re.compile(
    r"(?:entwickler|ingenieur|berater|leiter|leitung|manager|techniker|pfleger|referent|kaufmann|kauffrau"
    r"|kraft|arbeiter"
    r"|mechaniker|meister|assistenz|student|assistent|analyst)(?:in|:in|\*in|_in|/in)?$"
)
# What the names of many professions end in: "Hydrologist", "Physiotherapist", "Zookeeper".
_END = re.compile(
    r"(?:ologist|ographer|ometrist|therapist|ician|keeper|maker|smith|wright|woman|worker|rider|monger|iatrist)$"
    r"|(?:anwalts|fach|heil)?angestellter?$|(?:designer|manager|entwickler|berater):in$"
)
_LEVEL = re.compile(r"^(?:i{1,3}|iv|v|vi|[1-5]|l[1-9]|jr|sr|senior|junior|mid|staff|principal)\.?$")
_WORD = re.compile(r"[^\W\d_][\w'’]*")


def head_in(words: str) -> bool:
    """Whether any word of a short text is one that titles are made of."""
    return any(is_head(word) for word in _WORD.findall(words[:200]))


def is_head(word: str) -> bool:
    """Whether a word names who does a job: "Engineer", "Sachbearbeiterin"."""
    low = word.lower()
    if low in HEADS or low in _FIELDS:
        return True
    if low.endswith("s") and low[:-1] in HEADS:
        return True
    if len(low) > 7 and _END.search(low.removesuffix("s")) is not None:
        return True
    return len(low) > 8 and _GERMAN_END.search(low) is not None


def is_level(word: str) -> bool:
    """Whether a word is a grade behind a title: "II", "3", "Sr."."""
    return _LEVEL.match(word.lower()) is not None


_PLACES = """
london leeds manchester birmingham bristol glasgow edinburgh cardiff belfast liverpool sheffield newcastle nottingham
oxford cambridge brighton southampton dublin cork galway limerick paris lyon marseille toulouse bordeaux lille nantes
berlin munich münchen hamburg cologne köln frankfurt stuttgart düsseldorf leipzig dresden hannover nuremberg nürnberg
vienna wien graz zurich zürich geneva basel bern amsterdam rotterdam utrecht eindhoven brussels antwerp madrid
barcelona valencia lisbon porto milan rome turin warsaw krakow prague budapest bucharest sofia athens stockholm
gothenburg malmö oslo bergen copenhagen aarhus helsinki tallinn riga vilnius boston chicago seattle denver austin
dallas houston atlanta miami philadelphia phoenix portland detroit minneapolis columbus cleveland pittsburgh baltimore
nashville charlotte raleigh toronto montreal montréal vancouver calgary ottawa edmonton halifax winnipeg sydney
melbourne brisbane perth adelaide canberra auckland wellington singapore mumbai pune bangalore bengaluru hyderabad
chennai delhi gurgaon noida kolkata dubai riyadh doha nairobi lagos johannesburg tokyo osaka seoul shanghai beijing
remote hybrid england scotland wales ireland germany france spain italy netherlands belgium austria switzerland sweden
norway denmark finland poland canada australia india texas california ontario
"""
PLACES = frozenset(_PLACES.split())


def is_place(words: str) -> bool:
    """Whether what stands behind a title's comma is where the work is: "Leeds", "Berlin (Hybrid)", "New York, NY"."""
    bare = [word.strip(".,()").lower() for word in words.split()]
    if not bare or len(bare) > 5:
        return False
    return bare[0] in PLACES or " ".join(bare[:2]) in (
        "new york",
        "san francisco",
        "los angeles",
        "new delhi",
        "hong kong",
    )


_DOES = re.compile(
    r"(?:[a-zà-ÿ]{3,}(?:er|or|ist|ian|eur|euse|ière|erin|or[ai]n|man|woman|person)|parent"
    r"|staff|crew)s?$"
)
_THING_WORDS = """
after answer banner better calendar center chapter clear color cover december dinner either ever error factor flyer
folder further letter master matter member monitor never newsletter november number october offer order other over paper
power quarter reminder register river september server sponsor summer tower transfer under user visitor voucher water
weather whether winter floor door tour hour labor behavior corridor minor major motor vector mirror humor exist list
consist assist twist resist german human roman norman newer career timer
"""
_THINGS = frozenset(_THING_WORDS.split())


def ends_like_work(words: str) -> bool:
    """Whether the last word of what stands in a place of titles looks like somebody's work: "Organist", "Dog Groomer".

    It is a guess by its ending, for places where hardly anything but a title stands.
    """
    found = [word for word in _WORD.findall(words[:100].partition(",")[0].partition("(")[0]) if not is_level(word)]
    return bool(found) and _DOES.search(found[-1].lower()) is not None and found[-1].lower() not in _THINGS
