"""Mail that talks as employers do, of interviews, panels and decisions, about something else entirely."""

from __future__ import annotations

from dayeight.reading.kinds.phrases import Cue

LOOKALIKES = (
    Cue(
        "look-alike",
        6.0,
        "Your appointment at the visa centre is confirmed; grant of visa is not guaranteed.",
        "Do you need visa sponsorship to work here?",
        (
            "visa centre | visa center | visa fee | grant of visa | national visa | schengen visa | tourist visa | "
            "visa officer | interview at the consulate/embassy | biometrics | juror | jurors | jury duty/service | "
            "jury commission* | jury summons | summoned to | interview as a witness | witness interview | "
            "witness statement | as a witness | interview with attorney/counsel/detective/det/constable/sergeant | "
            "regarding the ~4 collision/accident/injury/theft/burglary | deposition | affidavit | "
            "police statement | statement to the police | loss adjuster | loss adjuster's | "
            "claims adjuster/handler/assessor | proceed with your claim | decision on your claim | "
            "wear and tear | your claim ~4 denied/declined/rejected/approved/settled"
        ),
    ),
    Cue(
        "look-alike",
        6.0,
        "Dear parents, we are sorry that your daughter was not given a part.",
        "The second part of the interview is with the team.",
        (
            "dear parent | dear parents | to audition | for a part | the cast | cast list | youth theatre | school "
            "play | open auditions | callback* ~ audition | application to adopt | to adopt him/her/a/an/our | "
            "adoption fee | home check | yard check | rehom* | your new puppy/dog/kitten/cat | scholarship* | "
            "scholars | scholar | take up the award | bursar* | mark sheets | matrimony | matrimonial | bride | "
            "groom | suitable match* | suitable profiles | lucky draw | mega draw | lottery | raffle | you have won "
            "| your prize | prize draw | mobile number has been selected | landlord | landlord's | lettings | "
            "letting agent | tenancy | the tenants"
        ),
    ),
    Cue(
        "look-alike",
        6.0,
        "You are invited to serve on the evaluation panel; an honorarium is paid.",
        "The panel evaluated your interview.",
        (
            "serve on ~4 panel/committee/jury/board | evaluation panel | invite*/ask* you to "
            "assess/review/evaluate/judge ~4 applications/proposals/entries/submissions/manuscripts | honorarium | "
            "as a reviewer/judge/evaluator/panellist | volunteer roster/rota/shift* | roster below | rota below | "
            "interviews for new members/volunteers | new members will"
        ),
    ),
    Cue(
        "hirer",
        6.0,
        "Your ad closed last night with 23 applicants; send me a shortlist of five.",
        "We had 23 applicants and shortlisted five.",
        (
            "shortlist of two/three/four/five/six/seven/eight to | give/send me ~2 shortlist | have ruled out | "
            "your ~4 vacancy ~ closed/closes/has | ad for your | advert for your | applicants for your | "
            "candidates for your | applied to your ~3 ad/advert/post/posting/vacancy | responses to your "
            "ad/advert/post/posting | our side of the table | my side of the table | we are interviewing ~2 "
            "two/three/four/five/students/candidates | saw your ~3 ad/advert/posting | saw your post "
            "on/for | what is it pay | what does it pay | whats it pay | can start "
            "sat/sun/mon/monday/tomorrow/straight/right_away | my resume is | resume attached | "
            "looking for work | your first week | your first day ~"
        ),
    ),
)
