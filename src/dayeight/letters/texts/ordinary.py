"""Words with a capital that are no names (weekdays, languages, titles, daily tools), and the nouns of job titles."""

from __future__ import annotations

from dayeight.letters.texts.word_set import word_set

# Capitalised anywhere in a sentence without being a person, an employer or a claim.
CAPITALS = word_set(
    "i i'm i've i'd i'll monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays "
    "thursdays fridays saturdays sundays january february march april may june july august september october "
    "november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun mr "
    "mrs ms miss mx dr prof professor sir madam dame mme madame monsieur frau herr mother father dad mum english "
    "german french spanish italian portuguese dutch polish norwegian swedish danish welsh irish scottish british "
    "american canadian european african asian indian chinese japanese linkedin zoom teams skype google meet "
    "whatsapp email e-mail pdf cv faq hr it uk us usa eu ok okay ps p.s re fwd aw wg christmas easter new year "
    "thanksgiving diwali ramadan am pm gmt bst cet est pst edt pdt utc url web website internet phone voicemail sms "
    "wifi q1 q2 q3 q4 faqs cc bcc fyi asap a.m p.m hi hello dear thank thanks best kind regards sincerely yours god "
    "lord via plus id nda dm hybrid god's powerpoint word europe africa asia america bank holiday spring summer "
    "autumn winter co-op ceo cto cfo coo vp svp evp hm head chair board director x g'day halloween hanukkah "
    "passover eid "
    "lent advent whitsun pentecost michaelmas hogmanay midsummer carnival holi navratri pongal onam yom kippur "
    "boxing memorial independence dank grüße gruß dienstag mittwoch donnerstag freitag montag lundi mardi mercredi "
    "jeudi vendredi "
)

# Words that a sentence or a line may start with; a lone capital there says nothing.
OPENERS = word_set(
    "the a an this that these those it its he she they we you your my our their his her there here what when "
    "where which who whose why how if as at in on by for from with without within into onto over under after "
    "before since until till while although though because so and or but nor yet not no yes both either neither "
    "each every all any some many most more much few several one two three four five six seven eight nine ten "
    "eleven twelve twenty thirty forty fifty hundred first second third last next then now today tomorrow "
    "yesterday again also too still even just only once twice very really quite rather thank thanks many please "
    "hope hoping looking look sorry good great glad happy grateful best kind warm well sincerely respectfully "
    "yours regards cheers hello hi dear hey could can would will should shall may might must do does did is are "
    "was were be been being am have has had having let lets let's give given giving get getting got make making "
    "made take taking took talk talking talked tell telling told say saying said see seeing saw seen meet meeting "
    "met speak speaking spoke hear hearing heard come coming came go going went work working worked learn "
    "learning learned show showing showed send sending sent write writing wrote call calling called ask asking "
    "asked answer answering follow following checking check circling touching leveraging having being regarding "
    "about concerning between among during despite given enough another other others such same nothing something "
    "anything everything nobody somebody anybody everybody someone anyone everyone whatever whenever wherever "
    "whichever however therefore moreover furthermore besides meanwhile otherwise instead perhaps maybe certainly "
    "clearly surely obviously apparently fortunately unfortunately honestly frankly personally separately finally "
    "lastly firstly secondly overall indeed anyway less least better worse little big small long short early late "
    "new old off out up down back away apart along around above below behind beyond near next inside outside "
    "across against toward towards through throughout upon per than like unlike welcome congratulations wishing "
    "enjoy enjoyed appreciate appreciated know knowing think thinking thought feel feeling want wanting need "
    "needing love loved like liked start starting started keep keeping kept try trying help helping use using "
    "used bring bringing brought build building built run running ran lead leading led manage managing move "
    "moving find finding found set put stay staying wait waiting accept accepting withdraw withdrawing hope wish "
    "might whoever whether unless except afterwards lately recently soon later always never often sometimes "
    "usually already almost nearly half part parts everything's that's it's there's here's what's i'm we're "
    "you're they're he's she's don't didn't can't couldn't won't wouldn't isn't aren't wasn't weren't haven't "
    "hasn't interview role position job update quick question timing thoughts note notes reply message offer "
    "decision status lunch coffee call conversation introduction application interest following merci bonjour "
    "danke vielen hallo guten bonne unser unsere je nous nobody's friday's monday's pump exhibit data children "
    "people making friends colleagues references reading"
)

# The nouns that name a job; a title with another one than the role's names another job.
JOB_HEADS = word_set(
    "head vp manager engineer developer designer analyst nurse officer teacher carpenter clerk technician assistant "
    "associate director coordinator specialist consultant administrator accountant paralegal lawyer solicitor "
    "attorney chef cook baker driver planner registrar architect scientist researcher editor writer producer buyer "
    "trader broker agent representative executive supervisor electrician plumber welder mechanic fitter machinist "
    "operator programmer tester surveyor lecturer professor postdoc fellow tutor trainer coach therapist "
    "physiotherapist pharmacist dentist doctor physician surgeon midwife carer caregiver receptionist secretary "
    "cashier barista bartender waiter waitress server host steward guard inspector auditor controller bookkeeper "
    "treasurer librarian archivist curator conservator journalist photographer translator interpreter recruiter "
    "recruitment marketer copywriter strategist economist statistician actuary underwriter foreman joiner mason "
    "roofer painter gardener farmer biologist chemist physicist geologist psychologist counsellor counselor worker "
    "hygienist apprentice trainee intern lead ux ui merchandiser stylist florist butcher fishmonger dispatcher "
    "courier pilot captain mate stewardess warden ranger bookseller salesperson salesman principal headteacher "
    "headmaster dean cleaner porter janitor housekeeper operative adviser advisor caseworker assessor adjuster "
    "adjudicator arborist instructor radiographer sonographer paramedic optician veterinarian groomer brewer tailor "
    "seamstress nanny childminder firefighter detective banker teller realtor valuer estimator scheduler "
    "storekeeper packer picker labourer laborer glazier plasterer tiler bricklayer decorator scaffolder rigger "
    "concierge bellhop caretaker custodian organiser organizer fundraiser campaigner lobbyist "
)

STATES: dict[str, str] = dict(
    pair.split("=")
    for pair in word_set(
        "alabama=al alaska=ak arizona=az arkansas=ar california=ca colorado=co connecticut=ct delaware=de florida=fl "
        "georgia=ga hawaii=hi idaho=id illinois=il indiana=in iowa=ia kansas=ks kentucky=ky louisiana=la maine=me "
        "maryland=md massachusetts=ma michigan=mi minnesota=mn mississippi=ms missouri=mo montana=mt nebraska=ne "
        "nevada=nv ohio=oh oklahoma=ok oregon=or pennsylvania=pa tennessee=tn texas=tx utah=ut vermont=vt virginia=va "
        "washington=wa wisconsin=wi wyoming=wy ontario=on quebec=qc alberta=ab manitoba=mb queensland=qld victoria=vic"
    )
)
"""States and provinces with the abbreviations that notes use."""
