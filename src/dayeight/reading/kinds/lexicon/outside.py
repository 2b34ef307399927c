"""Mail around a job search that is about no application: approaches, lists of openings, accounts, bulletins."""

from __future__ import annotations

from dayeight.reading.kinds.phrases import Cue

OUTREACH = (
    Cue(
        "approach",
        1.0,
        "I came across your profile and was impressed by your background.",
        "We looked through your background with interest after you applied.",
        (
            "name has come up | ever fancy a change | we have never met | "
            "never met , | no hard feelings if not | per diem ~ | nothing formal , just | matching with "
            "~4 requirement | interested candidates may/can | ideal candidates please | currently interviewing for "
            "| relocation package | wish to be considered | stumbled over your | if you wish to be considered | "
            "five minutes for me | are you still at | been retained to | name was given to me | speak in confidence "
            "| got a ~4 role | got a ~4 job for | shifts available | shifts in your area | reply to register | are "
            "you registered with | fancy a natter | for a client | i am looking for a/an ~4 | we are looking for "
            "a/an ~4 and | worth a ~2 call/chat/conversation | on the talent team | your name came up | name came "
            "up | nothing to apply | got your details | get your details | got your number | got your name | block "
            "bookings | bookings for | fancy it | up to date cv | up-to-date cv | enjoyed your article | enjoyed "
            "your talk | i search for | i am searching for | looking to fill | was recommended to me | were "
            "recommended to me | recommended to me | is after a/an ~4 | will i put you forward | shall i put you "
            "forward | put you forward ? | before i send the/your cv | my first ~2 notes/emails/messages | my first "
            "two | my last two | still have not found | send over the pack | willing to put in for | walk you "
            "through it | consider ~2 nights | would be conceivable | discreet | confidential search | role i am "
            "working on | roles i am working | i am working on a | would you consider | open to a move | experience "
            "jumped out | jumped out | i am recruiting for | immediate need | urgent need | direct client | job "
            "description below | even if you are not | not looking right now | read your ~3 "
            "blog/post/article/paper/talk | loved your ~2 talk/post/article | updated resume and | came across your "
            "| come across your | came_across you | found your ~2 "
            "profile/cv/resume/github/details/name/portfolio/website/work | found you on/through/via | saw your ~3 "
            "work/profile/github/talk/portfolio/post | noticed your ~2 profile/cv/resume/work | stumbled ~3 your | "
            "spotted your | your ~2 linkedin | your github | your profile on | your profile stood | your profile "
            "caught | your background caught | your experience caught | based on your ~2 "
            "profile/experience/background | your profile seems/looks/matches/would | gave me your "
            "name/details/number | passed me your | passed on your name | recommended you ~2 to me | mentioned your "
            "name | mutual friend | mutual connection | mutual contact | open to ~3 "
            "new/something/hearing/opportunit*/chat/exploring/conversation/discussing/change/move/offers/a_move | "
            "open for ~3 opportunit* | interested in hearing | interested in "
            "learning/exploring/discussing/a_new/something_new/new | might interest you | may interest you | could "
            "interest you | spark* your interest | exploring new | exploring other | looking for ~2 change/next | "
            "actively looking | not actively looking | not looking | happy where you | next move | tempt you | pick "
            "your brain | my client | a client of | clients ~3 looking/hiring/seeking | on behalf of ~2 client | "
            "well funded | well-funded | stealth | urgent requirement | immediate requirement | urgent opening | "
            "immediate opening | immediate start | immediate joiner* | greetings of the day | share your ~3 "
            "profile/cv/resume/updated if | share your updated | if this ~3 interest* | exciting opportunity | "
            "great opportunity | fantastic opportunity | amazing opportunity | a role that | a position that | i am "
            "recruiting | i am hiring | i recruit | i am a recruiter | headhunt* | talent scout | would be a ~2 fit "
            "| think you would | thought of you | wants to interview you | invites you to apply | invite you to "
            "apply | people like you | earlier emails | following up on my | hate for you to miss | referral bonus "
            "| inmail"
        ),
    ),
    Cue(
        "hint",
        0.5,
        "A great fit for our client; let me know if interested.",
        "Please reach the top shelf.",
        (
            "reaching out | reach out | are you interested | opportunity with | opportunity for | great fit | "
            "good fit | perfect fit | strong fit | hope this ~2 finds | if interested | if you are interested | "
            "on linkedin | our client | is looking for | we are hiring | is hiring | are hiring | new opportunity "
            "| your linkedin | career move | would you be interested | on the market | in the market | looking "
            "for a new | looking for new | next challenge | have an opening | have a vacancy | ideal for | i have "
            "a role | my last ~ | previous email | previous message | did you get ~2 message | suggested i | know "
            "someone | know anyone | updated cv | would this interest | currently looking | considering a ~ "
            "move/change | considering ~2 new | not interested | be of interest | send ~3 updated ~ "
            "resume/cv/profile | updated resume | explore new | former colleague"
        ),
    ),
)

ALERT = (
    Cue(
        "openings",
        1.0,
        "34 new jobs in Atlanta match your preferences.",
        "We will let you know about the job on Friday.",
        (
            "new ~2 posts | posts in | recruiters are looking for | job agent | new hits | hits for | saved "
            "search | vacancies for | new matches | all hits | jobs "
            "found | new ads | new ~3 jobs | jobs ~3 match* | jobs for you | jobs you might | jobs you may | job "
            "alert* | job_alert | jobs in | jobs near | jobs like | similar jobs | recommended jobs | recommended "
            "for you | recommended ~2 roles/positions | roles ~3 match* | roles for you | positions ~3 match* | "
            "opportunities ~4 match* | openings ~3 match* | vacancies ~3 match* | matching jobs/roles/vacancies | "
            "match your ~3 preferences/profile/search/alert | matches your ~3 search/profile/alert/criteria | "
            "latest jobs | latest vacancies | new vacancies | new roles | new openings | new positions | new "
            "opportunities | top job picks | job picks | jobs this week | roles this week | roles ~2 in | jobs "
            "posted | posted ~3 ago | see all ~3 jobs | view all ~2 jobs | view jobs | all jobs | manage alerts | "
            "edit ~2 alert | your ~2 search agent | actively recruiting | easy apply | early applicant | urgently "
            "hiring | apply now | apply today | apply in under | closing soon | because you viewed | top applicant "
            "| daily alert | weekly alert | job recommendations | neue jobs | nouvelles offres | stellen | nouveaux "
            "postes | offres | ofertas | vacancies | 25 miles | positions were opened | is hiring for | hiring now "
            "| are hiring"
        ),
    ),
)

ACCOUNT = (
    Cue(
        "access",
        1.0,
        "Please verify your email address to activate your candidate account.",
        "We will verify your references with your former manager.",
        (
            "finish setting up | set up your profile | confirm your phone | people with a complete profile | "
            "not signed in | not logged in | log in before | your profile will be | one time password | otp | "
            "sign in from | signed in from | sign-in from | began ~2 applying | started applying | not finish | "
            "did not finish | finish up | jump back in | left something behind | login code | rate your ~ "
            "experience | rate your ~ candidate | minute to rate | unsubmitted ~2 application | unsubmitted | "
            "verify your ~3 account/email/address/identity/profile | verification code | security code | one-time "
            "~ code/passcode/password | one-time | access code | sign-in code | passcode | verification ~ link | "
            "confirm your ~2 email/address/account | activate your | activation | account ~ been created | "
            "account was created | created ~3 account | new account | candidate account | career site account | "
            "careers account | reset ~2 password | password reset | reset of your password | your password | "
            "change your password | sign-in ~ link | sign in link | magic link | log in link | new sign-in | new "
            "login | new device | finish your ~2 application | complete your application ~ | finish ~3 "
            "application | unfinished ~2 application | incomplete application | application is ~2 unfinished | "
            "started ~3 application | have not ~2 submitted ~2 application | not submit it | pick up where | "
            "still in draft | draft application | saved application | left off | rate your | rate us | your "
            "feedback | how did we do | how was your | how likely | survey | two-minute | your thoughts | "
            "candidate experience | tell us about your experience | profile ~3 viewed | appeared in ~2 search* | "
            "viewed your profile | profile views | profile is ~2 complete | complete your profile | update your "
            "profile | profile completeness"
        ),
    ),
    Cue(
        "data",
        1.0,
        "Under privacy law we may keep your data for twelve months.",
        "We analyse data.",
        (
            "your data | data protection | data retention | retention period | privacy ~2 "
            "notice/policy/statement/law | gdpr | personal data | keep your ~2 data | delete ~4 "
            "data/profile/account | profile will be deleted | data will be deleted | consent to ~3 | extend ~3 "
            "consent | terms of ~ use/service | updated ~2 terms | updated ~3 privacy"
        ),
    ),
)

BULLETIN = (
    Cue(
        "bulletin",
        1.0,
        "This week: how recruiters screen applications. Read on the web.",
        "I will write to you soon.",
        (
            "today's letter | happy friday | in today's | everyone | dear all | hi all | hello all | dear members "
            "| dear readers | dear subscribers | hi folks | this week | this month | this issue | in this edition "
            "| also inside | also in | top stories | three stories | top conversations | read more | read on | "
            "read the | read our | from the blog | on the blog | our guide | a guide | tips | our tips | ways to "
            "| how to | webinar | register now | register ~2 | registration closes | join us for | live event | "
            "career fair | careers fair | job fair | book a mock | mock interview | % off | off today | discount "
            "| upgrade | premium | try ~2 free | free trial | sponsored | newsletter | bulletin | digest | "
            "unsubscribe | subscribed | subscribe | signed up | view in browser | view online | vote | sale | "
            "deal | deals | last chance | limited time | promo | offer ends | course | courses | certified | "
            "podcast | episode | interview with | we interview | we interviewed | members | community | template "
            "| scripts"
        ),
    ),
)
