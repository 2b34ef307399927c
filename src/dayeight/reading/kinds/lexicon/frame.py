"""Whether a mail is about the reader's search for a job at all, or about a loan, a flat, a school, a podcast."""

from __future__ import annotations

from dayeight.reading.kinds.phrases import Cue

JOB = (
    Cue(
        "hiring",
        1.0,
        "Our recruiting team is hiring for this vacancy.",
        "The team plays on Friday.",
        (
            "hiring_team | hiring_manager | hiring manager | hiring process | hiring plans | hiring decision | we "
            "are hiring | is hiring | recruit* | vacancy | vacancies | candidate | candidates | candidacy | "
            "candidature | requisition | your cv | your resume | your résumé | job application | applicant | "
            "applicants | shortlist* | short-list* | talent acquisition | talent team | talent partner | people "
            "team | human resources | phone screen | final round | line manager | notice period | right to work | "
            "referees | background check | role at | position of | position at | post of | position as | role of "
            "| role as | for the ~4 "
            "role/position/post/vacancy/opening/job/internship/apprenticeship/traineeship/vacancies | the ~3 "
            "role/post | this role/position/post/vacancy/job | join our team | join the team | join us as | your "
            "candidacy | applied for the | applied for our | your application for | your application to | the "
            "panel | interview panel | the interviewers | your interviewers"
        ),
    ),
    Cue(
        "work",
        0.5,
        "We talked about the salary and the start date.",
        "The team plays on Friday.",
        (
            "cv | salary | start date | headcount | job title | employment | employer | references | onboarding | "
            "join ~2 team | join us | careers | hr | hiring | role | roles | position | job | apply | applied | "
            "applying | good talking | our talk | thanks for coming in | pleasure meeting you | pleasure having "
            "you | take-home | technical round | first round | second round | next round | skills test | coding | "
            "team lead | probation | work with us | work for us | working here | start with us | your portfolio | "
            "with client | the client | your profile | your form | your cv's | 1 1 with | our vp | our cto | "
            "selected ~ interview | clearance | your background | your experience | your skills | first day | "
            "trial shift"
        ),
    ),
    Cue(
        "interview",
        0.8,
        "Need to move our interview",
        "The article has pictures.",
        (
            "interview* | phone screen | onsite | on-site interview | screening call | offer letter | offer of "
            "employment | employment contract | employment agreement | intro call"
        ),
    ),
    Cue(
        "application",
        0.5,
        "We looked at your application.",
        "The article has pictures.",
        (
            "your application | your applications | application received | application form | letter of "
            "application | all applications | your ~2 application"
        ),
    ),
    Cue(
        "title",
        0.4,
        "Financial Analyst II - next steps",
        "Your parcel is on its way",
        (
            "engineer | developer | analyst | manager | designer | nurse | teacher | officer | coordinator | "
            "administrator | assistant | consultant | technician | executive | supervisor | director | specialist "
            "| scientist | researcher | accountant | controller | planner | editor | writer | paralegal | "
            "solicitor | attorney | receptionist | clerk | driver | chef | cook | barista | waiter | waitress | "
            "bartender | cashier | electrician | plumber | carpenter | joiner | welder | mechanic | machinist | "
            "fitter | operator | operative | labourer | foreman | architect | surveyor | buyer | merchandiser | "
            "fundraiser | caseworker | social_worker | midwife | physiotherapist | pharmacist | paramedic | "
            "radiographer | therapist | psychologist | counsellor | counselor | carer | caregiver | lecturer | "
            "professor | postdoc* | postdoctoral | tutor | librarian | archivist | curator | trainee | intern | "
            "internship | apprentice | apprenticeship | graduate_scheme | graduate_programme | sales_associate | "
            "associate | representative | copywriter | journalist | producer | photographer | translator | "
            "interpreter | recruiter | bookkeeper | auditor | actuary | underwriter | adviser | advisor | "
            "gardener | groundskeeper | ranger | cleaner | housekeeper | porter | guard | warden | florist | "
            "baker | butcher | hairdresser | stylist | instructor | coach | trainer | lead | head_of | scrum | "
            "devops | devsecops | sre | backend | frontend | full-stack | sysadmin | programmer | tester | qa | "
            "ux | crm | marketing | logistics | warehouse | bookseller | dispatcher | ecologist | economist | "
            "statistician | geologist | chemist | biologist | veterinarian | vet_nurse | dental_nurse | hygienist "
            "| optometrist | dietitian | nanny | au_pair | teaching_assistant | headteacher | principal | dean | "
            "registrar | secretary | pa | personal_assistant | product_owner | project_manager | steward | "
            "sommelier | concierge | pilot | conductor | postal"
        ),
    ),
)

# Each says which other business; it outweighs hiring only where the words of that are fewer.
OTHER = (
    Cue(
        "money",
        1.0,
        "Thank you for your recent loan application.",
        "Thank you for applying at our bank.",
        (
            "loan | mortgage | credit_card | credit_limit | credit report | credit history | credit score | "
            "cashback | card ~2 approved | line of credit | overdraft | underwriting | borrower | lender | "
            "lending | refinanc* | interest_rate | apr | insurance policy | policyholder | premium ~ policy | "
            "your quote | your claim | claim number | claimant | benefits claim | weekly claim | universal_credit "
            "| unemployment | pension ~ claim | savings account | current account | your account ~2 approved | "
            "repayment* | tax return | tax refund | rebate | funding round | lock in this rate | personal offer | "
            "pre-approved | investment | investor"
        ),
    ),
    Cue(
        "home",
        1.0,
        "We regret to inform you that the owner has selected another applicant for the flat.",
        "Our office is on the first floor.",
        (
            "rental | tenancy | tenant | tenants | landlord | landlady | lease | leasing | letting | lettings | "
            "apartment | flat | flatshare | housemate | flatmate | roommate | rent | viewing ~ property | viewing "
            "~2 flat/apartment/unit/house | the unit | holding deposit | security deposit | estate agent | "
            "homeowner* | hoa | fence | planning permission | planning application | planning_application | "
            "building permit | conservatory | extension ~ permission | allotment | mortgage* | house share | "
            "spare room | bedroom | housing association | housing list | parking permit | resident permit"
        ),
    ),
    Cue(
        "learning",
        1.0,
        "A decision has been made on your application to the MBA program.",
        "We teach our staff on the job.",
        (
            "admission | admissions | mba | undergraduate | bachelor's | master's program* | masters_programme | "
            "degree program* | phd ~ admission | university place | ucas | enrolment | enrollment | enrol | "
            "enroll | kindergarten | nursery place | daycare | creche | school place | your child | your child's "
            "| your son | your daughter | parent-teacher | parent | families | pupils' | term dates | scholarship "
            "| bursary | tuition | student_loan | financial_aid | class of | course starting | syllabus | your "
            "course | evening class | cohort ~ program* | bootcamp | summer school | exam board | dissertation | "
            "thesis"
        ),
    ),
    Cue(
        "state",
        1.0,
        "Your visa interview is confirmed; bring your passport.",
        "Do you need visa sponsorship to work here?",
        (
            "visa_application | visa application | visa interview | visa appointment | consular | consulate | "
            "embassy | passport ~ application | passport ~ appointment | passport_office | passport office | "
            "immigration | citizenship | naturalisation | naturalization | green_card | residence permit | uscis "
            "| biometric* | driving test | licence_application | jury | court | blue badge | census | electoral | "
            "council tax | ballot | gun licence | firearms"
        ),
    ),
    Cue(
        "giving",
        1.3,
        "Thank you for applying to the Community Arts Fund.",
        "The charity is looking for a fundraiser.",
        (
            "grant ~ application | grant application | your grant | arts fund | community fund | award scheme | "
            "grants ~ office | grants panel | funding application | your proposal | call for ~ proposals | call "
            "for papers | abstract | manuscript | reviewers | your paper | submission ~ journal | conference ~ "
            "talk | speakers | accelerator | pitch | startup ~ batch | seed | adoption | adopt | adopter | foster "
            "| fostering | rescue | puppy | kitten | dog | cat | rehoming | rehome | volunteer | volunteers | "
            "volunteering | food_bank | trustee ~ vacancy | donor | donation"
        ),
    ),
    Cue(
        "voices",
        1.0,
        "I'd like to invite you for an interview on my podcast.",
        "We interview on Mondays.",
        (
            "casting | your tape | contestant* | your entry | audition tape | talent show | podcast | on the show "
            "| my show | radio | journalist ~ story | article about | for an article | story on | documentary | "
            "broadcast | usability | user research | user interview | research study | research participant* | "
            "participant | participants | study ~ participants | incentive | paid ~ interview | screener | focus "
            "group | gift card | voucher | honorarium | oral history | census interview | magazine ~ feature | "
            "quoted in | press office | alumni magazine | guest ~ episode"
        ),
    ),
    Cue(
        "look-alike",
        4.0,
        "Your visa interview is confirmed for Wednesday.",
        "Your interview is confirmed for Wednesday.",
        (
            "application for ~3 "
            "naturalisation/naturalization/citizenship/membership/housing/loan/mortgage/credit/grant/visa/permit/"
            "licence/license/allotment/plot/place/benefit/benefits/allowance/adoption/tenancy/rental/rent/flat/"
            "apartment/house/room/card/account/insurance/nursery/kita/scholarship/refund/planning/settlement/"
            "residency/asylum/passport/funding/accreditation/exhibition/course/degree/mba "
            "| application to ~4 college/university/school/fund/council_housing | waitlist status | household | "
            "unit type | on deadline | short interview about | interview about | you ~3 doing the hiring | i am "
            "free for an interview | send you my cv | my cv is attached | my cv attached | here is my cv | i "
            "would like to apply | i am applying | apply for the job you | without interview | ssn | direct "
            "deposit | money order | western union | bank name | online login | next of kin | home interviews | "
            "adoption ~ application | social worker , | manuscript | sixty teams | guideline | fix and resubmit | "
            "please resubmit | loan offer | pupils would like | the pupils | your loan | night-shift study | for "
            "~2 study | study ~6 voucher | writing a/an ~3 piece/article/story/book/feature | for an article | "
            "for a piece | reporter | journalist ~ | for my book | for my thesis | for my channel | for my blog | "
            "love to interview you for | has applied for ~ | given your name | gave your name | name as a referee "
            "| you are interviewing | parent-teacher | parent teacher | school office | visa interview | "
            "visa_application | consular | podcast | on the show | user interview* | research interview | press "
            "interview | exit interview | citizenship interview | naturalization interview | mortgage application "
            "| loan application | rental application | tenancy application | grant application | planning "
            "application | adoption application | volunteer application | visa application | passport application "
            "| credit card application | insurance application | membership application | school application | "
            "your child's | admissions | oauth"
        ),
    ),
    Cue(
        "panel",
        4.0,
        "Thanks for agreeing to sit on the panel; we have three candidates on Tuesday.",
        "The panel will interview you on Tuesday.",
        (
            "agreeing to sit | sit on the panel | sit on ~ panel | on the interview panel | interview panel for | "
            "three candidates | two candidates | four candidates | five candidates | candidates on | resumes "
            "attached | cvs attached | can you interview | could you interview | you are interviewing | "
            "interviewing ~2 candidates ~ with | interview kit | scorecard | score card | your feedback on ~2 "
            "candidate* | feedback on ~2 candidate | submit your ~2 feedback | debrief at | helping us interview "
            "| as a panel member | thoughtful panel member | reference for ~2 | gave your name as ~ | as a "
            "referee | named you as ~ | provide a reference | requested a reference ~ from you | listed you as"
        ),
    ),
    Cue(
        "machine",
        1.0,
        "A third-party OAuth application was authorized on your account.",
        "You will build web applications.",
        (
            "oauth | pull request | pull_request | github | repository | issue ~ opened | build failed | pipeline "
            "failed | application ~2 health | health degraded | degraded | incident | outage | instances | app "
            "store | your app | recording is now | cloud recording | certificate expires | ssl | dns | domain "
            "renewal | ticket ~ resolved | support ticket | interior | exterior | downtime | maintenance window | "
            "patch"
        ),
    ),
    Cue(
        "selling",
        1.0,
        "Click here to make money at home, 100% guaranteed.",
        "We guarantee an interview.",
        (
            "click here | click below | click the link | make money | extra money | extra cash | work from home , "
            "| work at home | home based business | home-based business | mlm | annuity | annuities | stock "
            "market | investors | next of kin | next-of-kin | deceased | fund transfer | million dollars | us$ | "
            "bank account | credit cards | tax help | viagra | enlargement | weight loss | lose weight | casino | "
            "lottery | jackpot | guaranteed | no obligation | limited offer | special offer | risk free | "
            "risk-free | toll free | free trial | free offer | mailing list | bulk email | diplomas"
        ),
    ),
    Cue(
        "trade",
        1.0,
        "Your parcel has been rescheduled for Friday.",
        "We sell parcels of land.",
        (
            "your parcel | parcel ~3 has | the parcel | delivery | shipped | shipping | your order | "
            "order_confirm* | order confirmed | order number | tracking | courier | receipt from | payment of | "
            "invoice | subscription | renewal | billing | refund | checkout | basket | coupon | booking reference "
            "| flight | hotel | reservation | your stay | your table | restaurant ~ table | tickets | concert | "
            "gym membership | membership | your trip | rental car | appointment with dr | dentist | dental | "
            "doctor's | gp | surgery | clinic appointment | prescription | vaccination appointment | blood test | "
            "patient | optician | haircut | salon | mot | boiler | plumber's | meter reading | repair | engineer "
            "~ visit | technician ~ visit | expense report | timesheet | proposal | website refresh | quote for | "
            "quotation"
        ),
    ),
    Cue(
        "friends",
        0.8,
        "Did you ever hear back from the place you interviewed with? Call me!",
        "We heard from your references.",
        (
            "mom | mum | dad | papa | maman | grandma | nana | sis | bro | mate | dude | lol | haha | xx | xoxo | "
            "hugs | love you | dinner | brunch | lunch ~ sunday | pint | beer | beers | drinks | pub | party | "
            "birthday | wedding | kids | baby | fingers crossed | job hunt | did you ever hear | did you hear "
            "back | did you get the | did you get that | how did ~2 interview go | how did the | how did it go | "
            "how was the interview | how'd it | what happened with | the place you | good luck with | good luck "
            "for | good luck tomorrow | good luck on | rooting for | proud of you | they rejected me | i got "
            "rejected | i got the job | my new job | my boss | my offer | book club | potluck | weekend | "
            "five-a-side | surf | football | cricket | game night | miss you | catch up soon | you'll smash | "
            "smash it | they'd be lucky | dating | new likes | date now | rsvp | members are going | meetup"
        ),
    ),
    Cue(
        "well-wisher",
        1.8,
        "Good luck with the interview tomorrow!",
        "Good luck with your search.",
        (
            "look over my cv | look at my cv | got an interview at | i have an interview | bricking it | ghosting "
            "you | did ~5 ever ~ back | ever write back | ever hear back | ever get back | good luck with ~3 "
            "interview | good luck tomorrow | good luck for ~2 interview | how did ~4 interview go | fingers "
            "crossed | you will smash | ring me after | call me after | how did it go ~ with | tell me how it "
            "went | let me know how it goes"
        ),
    ),
)
