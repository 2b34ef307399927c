"""English: phrases that settle the kind or the strength of a promise, or that take one back."""

from __future__ import annotations

# Phrases that settle the kind or the strength of a promise.
CUES = {
    "at a meeting": (
        "at the interview | when we meet | when you come | when you arrive | when you get here | when we speak | "
        "when i get to | when i am outside | from the car | in person on | at our meeting | at your interview"
    ),
    "agreed before": "as arranged | as agreed | as discussed | as planned | agreed time | arranged time | as scheduled",
    "looks forward": "look forward | looking forward",
    "handed over": (
        "with us | with me | reach us | reach me | reaches us | reach hr | reach our | reach the | reaches me | "
        "be in by | be in before | be in no"
    ),
    "soft phrases": (
        "push for | pushing it | all being well | all going well | with luck | with any luck | fingers crossed | "
        "if all goes | would hope | would expect | would think | would say | would imagine | god willing | touch "
        "wood | we expect | i expect | they expect | committee expects | panel expects | feel like | no promises "
        "| can not promise | best guess | as a rule | should all go | if all is well | do our best | do my best | "
        "doing our best | do our utmost | our best to | our aim | is due to be | sounds like | looks like | "
        "looking like | look like | in theory | give or take | inshallah | in principle | timeline is | time "
        "frame is | timeframe is | timescale is | plan is | goal is | target is | intention is | subject to | "
        "shooting for | aiming for | pushing for | gunning for | on track | working towards | working toward | we "
        "are expecting | in the main | as things stand | unless something | barring | make every effort | every "
        "effort | knock on wood | please god | in an ideal world | ideal world | all things being equal | other "
        "things being equal | keen to | eager to | i would guess | my guess | guesstimate | the hope is | hope is "
        "| the aim is | aim is | the idea is | the thinking is | meant to be | supposed to | expectation is | "
        "current thinking | do not quote me | not set in stone | subject to change | to plan | assuming all | "
        "assuming nothing | provided nothing | if nothing | looking at | looking to | if possible | where "
        "possible | pencilled in | penciled in | on paper | with a fair wind | fair wind | god permitting | "
        "weather permitting | cross fingers | crossing fingers | crossing our fingers | angling for | hankering | "
        "to try to | try and | a stab at | we trust | i trust | minded to | envisaged | envisages | envisage | "
        "nudge her for | nudge him for | nudge them for | chase them for | chase her for | chase him for | press "
        "them for | press her for | press him for"
    ),
    "decision phrases": (
        "confirmation of selection | either way | one way or another | one way or the other | yes or no | yes or a "
        "no | a yes | a no | go no go | which way | final call | make the call | if you got it | if you have got | "
        "if you are hired | whether you have got | whether you got | the job is yours | if you got the | if it is "
        "you | final selection | final selections | if i got | got it | got the job | have the job | have got the "
        "job | have the role | got the position | got the role | get the job | got the post | hiring decision | if "
        "you are successful | whether you are successful | if you were successful | whether you were successful | "
        "whether you have been successful | if you have been successful | who got | offer stage | whether we can "
        "offer | whether to hire | successful or not | whether or not you | if we are going to offer | got it or not "
        "| whichever way | whatever way | way it goes | way it falls | way it went | green light | red light | "
        "thumbs up | the nod | go ahead | go-ahead | yay or nay | yea or nay | whether you passed | if you passed | "
        "whether you have passed | if you have passed | passed or failed | pass or fail | whether i passed | if i "
        "passed"
    ),
    "next phrases": (
        "next step | next steps | next stage | next stages | next round | second interview | second interviews | "
        "final interview | final interviews | second round | final round | third round | third interview | round two "
        "| round 2 | 2nd round | 2nd interview | second stage | final stage | stage two | stage 2 | further steps | "
        "campus visit | campus visits | on site visit | an invitation to | through to | taken forward | taking you "
        "forward | moving forward | move forward | move you forward | going forward | take you forward | taking "
        "forward | put forward | selected for interview | selected for an interview | invited to interview | called "
        "for interview | be called to interview | assessment centre | assessment center | further interview | "
        "interview invitation | interview invitations | invitation to interview | invitations to interview | "
        "invitation for interview | invitations for interview | first interview | first round interviews | the "
        "shortlist | short list | trial shift | trial day | to interview you | for interview | for an interview | "
        "another interview | face to face | in the mix | made it through | made the cut | got through | onto the "
        "next | on to the next | the next part | phone screen | inviting you | invite you | want to meet you | see "
        "you again | in for a second | following stage | following round | getting through | bringing back | bring "
        "back | are through | you are in | you are included | one of them | made the list | calling back for | "
        "callback for | asking back | asked back | back in for | trial lesson | second visit | return visit | second "
        "meeting | second conversation | second call | final panel | onsite interview | second chat | further "
        "conversation | follow up interview | eligible list | on the list | make the list | on the shortlist | "
        "whether you are on | if you are on | want to meet me | want to see me | wants to see me | wants to meet me "
        "| want me back | want you back | want them back | wants me back | want to interview | wants to interview | "
        "to interview me | like to interview | want to meet | are inviting | inviting to | been invited | if i am "
        "through | am through | whether i am through | who is through | going through to | peer interview | gd round "
        "| group discussion | next interview | interview list | super day | assessment day | assessment days | panel "
        "interview | panel interviews | technical round | tech round | called back | call me back in | go further | "
        "going further | take it further | put you through | putting you through | who we are interviewing | we will "
        "be interviewing | called to | to the second | to the third | to the final | to the next | to stage | to "
        "round | you have passed the first | sent through | go through to | gone through | got through to | made it "
        "to | make it to | through to the | further round | subsequent round | subsequent stage | the interview "
        "stage | invitation to the | invite to the | to shortlist | the longlist | interview shortlist | shortlisted "
        "for | asked for interview | asked in for | bring you back | bring you in | bring me in | have you back | "
        "have you in | have me back | have me in | come back in | come in again | meet the team | for a second | for "
        "the second | the practical | practical test | practical assessment | people going through | those going "
        "through | candidates going through | ones going through | the list on | put the list | is in the final | "
        "are in the final | in the final two | in the final three | in the final four | in the final five | in the "
        "final six | in the last two | in the last three | in the last four | made the final | reached the final | "
        "campus invitation | onsite invitation | visit invitation | fly out | campus interview | campus interviews | "
        "got an interview | get an interview | have an interview | got the interview | got a trial | get a trial | "
        "have a trial | got a second | to see again | to meet again | to speak to again | we want to see | we would "
        "like to see | we want to meet | hr round | interview is offered | offered an interview | offer you an "
        "interview | offering an interview | panel stage | goes on to | go on to | going on to | managerial round | "
        "manager round | client round"
    ),
    "schedule phrases": (
        "about dates | about times | to sort out a | to fix a | to schedule | to arrange | setting up | set up | "
        "set something up | to book | booking a | pick a slot | choose a slot | to find a time | interview times "
        "| some times | possible times | possible dates | interview slot | on the calendar | in the diary | "
        "scheduling team | our scheduler | to coordinate | time slots | interview dates | scheduling | interview "
        "timetable | interview schedule | to fix a time | to sort a time | arranging a | to organise | to "
        "organize | with times | with dates | with some dates | with a time | with a date | a date for | a time "
        "for | to line up | lining up | your availability | to agree a time | to confirm a time | a slot for | "
        "time and date | date and time | proposed times | available times | available slots | interview time | to "
        "confirm the time | to put something in | with a slot | with slots | with options | with a few options | "
        "calendar invite | calendar invitation | with which | which day | what day | what time | when to come | a "
        "day for | times for | dates for | with a day | to pin down a | pin down a time | to lock in a time | "
        "lock in a time | lock in a slot | a time that | times that | dates that | to see when | when you can "
        "come | when you are free | when you could come | to get you in | to nail down a time | your slot | "
        "interview slots | slot for | possible slots | options for a"
    ),
    "elsewhere": (
        "other company | another company | other employer | another employer | other firm | another firm | other "
        "offer | another offer | other place | other job | offer to another | offering another | to another "
        "candidate | to someone else | to somebody else | another applicant | blood result | scan result | lab "
        "result | your prescription | your order | the other candidate | those we turned down | those we rejected | "
        "old days | degree result | from uni | my daughter | my son | my degree | counter offer | my current firm | "
        "my current boss | another place | test "
        "provider | test platform | here we are | works for me | suits me | my own visa | bar "
        "exam | driving test | on request | upon request | delivery firm | delivery company | courier | delivery "
        "driver | support desk | service desk | help desk | current employer | present employer | my employer | "
        "current job"
    ),
    "another role": (
        "meant for another | meant for someone | intended for another | intended for someone | sent in error | by "
        "mistake | similar role | similar roles | suitable vacancy | another role | other roles | future "
        "opportunities | other opportunities | suitable role | other vacancies | future vacancies | right role | "
        "suitable position | similar position | similar positions | anything suitable | something suitable | similar "
        "opportunities | another vacancy | another position | suitable roles | other positions | something similar | "
        "future roles"
    ),
    "invitation": (
        "feel free | welcome to | happy for you to | do not hesitate | you can always | check back with us | you "
        "may contact | by all means"
    ),
    "result of shortlisting": (
        "result of shortlisting | result of the shortlisting | outcome of shortlisting | outcome of the "
        "shortlisting | result of the shortlist | outcome of the shortlist | result of the sift | outcome of the "
        "sift | shortlisting result | shortlisting outcome | shortlisting decision | sift result | outcome of the "
        "short listing | result of our shortlisting | outcome of our shortlisting"
    ),
    "test phrases": (
        "online test | technical test | technical exercise | coding test | coding exercise | coding challenge | "
        "take home | the test | a test | the exercise | an exercise | the assessment | an assessment | aptitude "
        "test | case study | the task | a task | online assessment | test link | the challenge | a challenge | "
        "written test | skills test | typing test | test invitation | a written exercise | the questionnaire"
    ),
    "wishes": "want to | wants to | would like to | would love to | like to | love to",
    "means no": (
        "did not get it | did not make it | not got it | have not got it | it is a no | is a no | a no | not this "
        "time | no luck | unlucky | not been successful | someone else | somebody else | did not get the | not "
        "got the | look elsewhere | not for you | not moving | not progressing | not hired | other candidates | "
        "another candidate | bad news"
    ),
    "hired phrases": (
        "berth for you | a place for you | a job for you | a spot for you | room for you | who is picked | who is "
        "chosen | who is selected | if your in | if your picked | if your on | on the books | post is yours | "
        "position is yours | role is yours | spot is yours | place is yours | it is yours | got the spot | got a "
        "place | got a spot | get a place | get the spot | get a spot | if i start | whether i start | if you start "
        "| whether you start | if your hired | if i am hired | hired or not | whether you are hired | who we have "
        "picked | who we have chosen | who we are hiring | who we are taking | who we want | who they have picked | "
        "who they picked | who we picked | who they want | who we chose | who it is | take me on | taking me on | "
        "taken on | take you on | taking you on | taking us on | to hire me | to hire you | good news or bad | good "
        "or bad | if i have got it | i have got it | you have got it | got the gig | gets the job | gets it | "
        "getting the job | get it or not | whether it is you | if it is me | who has been picked | who has been "
        "chosen | who was picked | who was chosen | who gets | who is getting | who made it | if i have the job | "
        "you are hired | whether i got | have been appointed | been appointed | been selected | have been hired | an "
        "offer or not | whether an offer | whether to offer | to offer me | in or out | job yours | place yours | "
        "spot yours | the successful candidate | successful applicant | the successful applicants | whether i am in "
        "| if i am in | if i am starting | whether i am starting | if you are starting | whether you are starting | "
        "if i have it | whether i have it | if you are picked | whether you are picked"
    ),
    "you told us": (
        "telling me that | telling us that | letting me know that | letting us know that | mentioning that | you "
        "mentioned | you told me | you told us | you said that | you have told"
    ),
    "once hired": (
        "first day | first week | day one | your start date | when you start | after you start | before you start | "
        "once you start | once you have started | your shift | your first shift | your rota | shift changes | first "
        "rota | your shifts"
    ),
}
