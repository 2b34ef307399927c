"""That the job is offered, or the letter of it comes to be signed."""

from __future__ import annotations

from dayeight.reading.kinds.phrases import Cue

CUES = (
    Cue(
        "offer",
        1.0,
        "I'm delighted to offer you the position of Registered Nurse.",
        "We are pleased to offer you an interview.",
        (
            "contract ~4 ready/waiting/available ~4 portal/system/account | your contract is ~2 ready | contract ~3 "
            "waiting for your signature | agreement ~3 ready ~4 portal | sent you an offer | wish to offer you the "
            "~5 of | has sent you an offer | offer you the ~6 @job | offer you a/an ~5 @job | offer you this | "
            "offer you our | offer you ~2 conditional/permanent/full-time/part-time/temporary/fixed-term/employment "
            "| offered you the ~4 @job | offering you the ~4 @job | offering you a ~4 @job | offer the @job to you "
            "| offer you the ~3 of | offer you it | extend ~4 offer | extending ~4 offer | make you an ~2 offer | "
            "make you the offer | making you an ~2 offer | make an offer to you | offer of ~2 "
            "employment/appointment/engagement | job offer | offer letter | letter of offer | letter of appointment "
            "| appointment letter | formal offer | written offer | verbal offer | conditional offer | unconditional "
            "offer | firm offer | provisional offer | official offer | our offer | your offer | an offer for you | "
            "offer is ~2 ready | offer is open | offer ~3 attached/enclosed/below | offer package | terms of ~2 "
            "offer | accept ~2 offer | accept the @job | details of ~2 offer | offer details | start_date ~4 offer "
            "| employment agreement | employment contract | contract of employment | job contract | statement of "
            "terms"
        ),
    ),
    Cue(
        "welcome",
        1.0,
        "We'd love for you to join us as UX Researcher.",
        "Thank you for joining our talent community.",
        (
            "come and work for us | work for us , | they want you , | start whenever | love it if you would | "
            "recommended your appointment | recommend* you for appointment | recommended for appointment | formal "
            "letter | we want you | you will do ~ | you have cleared all | cleared all rounds | cleared all the "
            "rounds | selected for the post | are selected for ~2 @job | can you start | when can you start with "
            "us | weeks off | you on the books | subject to references | subject to ~3 clearance | bring you on "
            "board | letter of intent | pleased to issue | date of joining | joining date | signify ~ acceptance "
            "| annual ctc | ctc of | compensation package | decided for you | decided in your favour | in your "
            "favour | like you to be ~ our | like you to be ~2 new | want you to be our | have you as our | "
            "contract will be sent | send ~2 the contract | start is ~ | start monday | start on monday | start "
            "date is | join us on | love ~2 you to ~2 join/start/come | like ~2 you to ~2 "
            "join/start/take_the/take_it/have_the/be_our/come_and_work/come_work | want ~2 you to ~2 "
            "join/start/have_the/be_our/come_and_work | want you on | want you in ~2 team | hope you will ~2 "
            "join/accept/say_yes/come | @job is yours | it is yours | yours if you | got the @job | you have got "
            "it | you got it | you are hired | chosen you | choose you | picked you | selected you ~4 @job | "
            "appoint you | appointed you | decided on you | decided to ~2 hire/offer/appoint you | hire you | "
            "take you on | taking you on | it is a yes | a yes from us | a yes from the | we say yes | answer is "
            "yes | unanimous | welcome aboard | welcome on board | welcome to the team | have you on board | have "
            "you with us | have you join | joining us ~ | join us as | join our team as | join the team as | "
            "start with us | start as ~4 | start on ~6 as | offer you the @job | you were our | you are our ~3 "
            "choice | selected ~2 for the @job | you ~2 selected as | you ~2 selected for the ~3 of | successful "
            "in your | you have been successful in_your/and/, | you were successful in_your/and/, | been "
            "successful ~3 interview/application | congratulations on your ~2 @job | congratulations on ~ "
            "appointment | appointed ~ as | you ~3 appointed to | contract ~3 "
            "attached/sign/signed/monday/ready/post/coming | salary ~6 start | starting salary | come and work | "
            "come work"
        ),
    ),
    Cue(
        "sign",
        0.5,
        "Sofia sent you a document to review and sign.",
        "Please sign in to see your status.",
        (
            "document to ~ review and sign | review and sign | sign your ~3 offer/contract/agreement/letter | "
            "please docusign | sent you ~2 document* | signature requested | requests your signature | e-sign | "
            "esign | electronically sign | sign electronically | ready for signature | ready to sign | signed "
            "copy | return ~3 signed | sign and return | countersign* | sign ~2 offer/contract/agreement"
        ),
    ),
)
