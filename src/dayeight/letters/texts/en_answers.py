"""The wording of answers, decisions, long searches, referrers and short notes; built like `en.py`."""

from __future__ import annotations

# -- NEXT-1, MORE-1 --------------------------------------------------------------------------------

NEXT_CONFIRM = (
    "Thank you for the invitation. I confirm {when}{who}.",
    "Thank you, that works well. I will be there {when}{who}.",
)
NEXT_QUESTION = (
    "Is there anything I should prepare or bring?",
    "Is there anything you would like me to look at beforehand?",
)
NEXT_INVITED = (
    "Thank you for inviting me to the next round for the {role} role. I would be glad to come.",
    "Thank you for the good news about the {role} role. I would be glad to meet again.",
)
NEXT_GLAD = ("I look forward to it.", "I am glad to be going on with you.")
MORE_THANKS = (
    "Thank you for letting me know. I understand, and my interest has not changed.",
    "Thank you for the news. That is quite all right, and I am still interested.",
)
MORE_DATE = ("I have noted {date}.", "{date} is fine.")
MORE_ASK = ("Would a note from me around {date} be all right?",)

# -- NO-1, WITHDRAW-1, OFFER-1 ---------------------------------------------------------------------

NO_THANKS = (
    "Thank you for letting me know, and for the time you all gave me.",
    "Thank you for telling me, and for the conversations along the way.",
)
NO_THANKS_BARE = ("Thank you for letting me know.",)
NO_REGRET = (
    "I would have liked to work with you, and I wish you and the team well.",
    "I am sorry that it did not work out this time, and I wish the team every success.",
)
NO_REGRET_TOPIC = (
    "I would have liked to work with you, and I wish you well with {topic}.",
    "I am sorry that it did not work out this time; I wish the team well with {topic}.",
)
NO_AGAIN = (
    "If another {role} post comes up, I would be glad to be considered.",
    "Should you look for a {role} again, I would be happy to hear of it.",
)
NO_FEEDBACK = (
    "If there is one thing I could do better next time, a line would help me; please skip this if time is short."
)
NO_TALENT_POOL = "I would be glad to stay in your talent pool, and agree to my details being kept for that."
NO_LINKEDIN = "I would also be happy to stay in touch on LinkedIn."
WITHDRAW = (
    "I would like to withdraw my application for the {role} role.",
    "I am writing to withdraw from the search for the {role} role.",
)
WITHDRAW_ELSEWHERE = (
    "I have accepted another offer and am withdrawing my application for the {role} role.",
    "I have taken another job and would like to withdraw from the {role} search.",
)
WITHDRAW_THANKS = (
    "Thank you for your time and for the talks we had.",
    "Thank you for the time and care you put into our talks.",
)
WITHDRAW_WISH = (
    "I wish you and the team well, and hope we meet again.",
    "All good wishes for the search and the team.",
)
WITHDRAW_WISH_TOPIC = ("I wish you and the team well, not least with {topic}.",)
DECLINE = ("I have decided not to take up your offer of the {role} role.",)
OFFER_FACT = (
    "I wanted you to know early that I have an offer elsewhere, with an answer due by {deadline}.",
    "A short note on a date on my side: I hold an offer elsewhere that needs an answer by {deadline}.",
)
OFFER_THEIRS = (
    "You mentioned {date}, so it may fit as it stands.",
    "I know that your own date is {date}.",
)
OFFER_INTEREST = (
    "I remain very interested in the {role} role.",
    "I am still very interested in the {role} role.",
)
OFFER_FIRST = ("Yours is the job I would rather take.",)
OFFER_QUESTION = (
    "Is there a chance of hearing where things stand by then? If not, that is quite all right.",
    "Might there be news before that day? If it cannot be, I understand.",
)

# -- LONG-1, WARM-1, TRIG-1, WATCH-2 to 4 ----------------------------------------------------------

KEEP_OPEN_TOPIC = (
    "When we spoke {day} you told me about {topic}.",
    "I still have my notes from our talk {day} about {topic}.",
)
KEEP_OPEN = ("We last spoke {day} about the {role} role.", "It is a while since our talk {day} about the {role} role.")
KEEP_VALUE = (
    "If it is of use, I can send you a page on how I went about it at {place}.",
    "Should it help, I would be glad to write up what worked at {place}.",
)
KEEP_VALUE_BARE = (
    "If a page with my thoughts on it would be of use, I will gladly send one.",
    "I would be glad to write down a few ideas on it, should that help.",
)
KEEP_NO_REPLY = ("No reply needed.", "There is no need to answer this.")
KEEP_WISH = ("I hope the work goes well.", "All good wishes to you and the team.")
LONG_INTEREST = (
    "I remain interested, and there is no hurry on my side.",
    "My interest is unchanged, and I am in no hurry.",
)
TRIGGER: dict[str, tuple[str, ...]] = {
    "reposted": ("I see that the {role} role is open again.", "I saw that you are looking for a {role} again."),
    "reopened": ("I see that the {role} role is open again.",),
    "similar_opening": ("I saw that {company} has a new opening close to the {role} role we discussed.",),
    "positions_added": ("I saw that {company} is looking for more people for the {role} role.",),
    "upgraded": ("I saw that the {role} role is now advertised at a higher level.",),
    "edited": ("I saw that the description of the {role} role has changed.",),
    "board_growing": ("I saw that {company} has more openings than before.",),
    "funding": ("I read about the new funding at {company}; congratulations.",),
    "new_head": ("I read that {company} has somebody new at the head; I wish the team a good start.",),
    "office": ("I read about the new office of {company}; congratulations.",),
    "product": ("I read about what {company} has brought out; congratulations.",),
    "moved": ("I saw that you have a new post{at}; congratulations.",),
}
TRIGGER_BARE = ("I thought of our talk about the {role} role.",)
TRIG_EARLIER = ("We spoke {day} about the {role} role.", "You may remember our talk {day}.")
TRIG_APPLY = (
    "I would like to be considered, and I am applying through your site as well.",
    "I am still interested and will also apply in the usual way.",
)
TRIG_TALK = ("If a word beforehand would help, I am glad to talk.", "I would be happy to talk if that is of use.")
WATCH_2_QUESTION = (
    "I am still interested in the {role} role: has the timing or the profile changed?",
    "My interest in the {role} role is unchanged. Has the timing or the profile changed?",
)
WATCH_3_LEVEL = "I would be glad to be considered at that level."
WATCH_FIT = ("I would be glad to show you where I fit it.",)

# -- Referrers, helpers, agency --------------------------------------------------------------------

REF_1 = (
    "Thank you for putting me in touch with {company} about the {role} role.",
    "Thanks for passing my name on at {company} for the {role} role.",
)
REF_1_NEXT = ("I will tell you how it goes.", "I will let you know what comes of it.")
REF_APPLIED = "I have applied."
REF_2 = (
    "My interview at {company} was {day}, thanks to you.",
    "I had my interview at {company} {day}, and I owe it to you.",
)
REF_2_WITH = "I met {who}, and we spoke about {topic}."
REF_2_WHO = "I met {who}."
REF_2_END = ("Thank you for your help with it.", "Thank you again for passing my name on.")
REF_3_NO = (
    "A short word on {company}: they have gone another way with the {role} role.",
    "{company} has chosen somebody else for the {role} role, so my search goes on.",
)
REF_3_OFFER = ("Good news from {company}: they have offered me the {role} role.",)
REF_3_ACCEPTED = ("Good news: I have accepted the {role} role at {company}.",)
REF_3_ELSEWHERE = ("I have accepted a job elsewhere and am no longer in the running at {company}.",)
REF_3_CLOSED = ("A short word on {company}: I have not been able to take the {role} role further, so I keep looking.",)
REF_3_THANKS = (
    "Thank you for your help; I hope I can return it one day.",
    "Your help meant a lot, and I would be glad to do the same for you.",
)
DONE_HERE = (
    "I have accepted the {role} role at {company} and wanted you to be among the first to know.",
    "Good news: I am going to {company} as {role}.",
)
DONE = (
    "I have accepted a new job and wanted you to be among the first to know.",
    "A short note to tell you that I have accepted a job.",
)
DONE_THANKS = ("Thank you for your help along the way.", "Thank you for the part you had in it.")
DONE_OFFER = ("If I can do something for you, please say so.", "I would be glad to return the favour whenever I can.")
AGENCY_TALK = (
    "A short report: I talked with {who} {day} about the {role} role.",
    "I had my talk with {who} {day} about the {role} role.",
)
AGENCY_TOPIC = ("We spoke about {topic}.", "Among other things we talked about {topic}.")
AGENCY_PROOF = "I told {who} about my work at {place}."
AGENCY_INTEREST = ("I would like to go on with it.", "I remain keen to go on with it.")
AGENCY_FIRST = "This job is my first choice."
AGENCY_TIMING = "As for timing, {You} mentioned {timing}."
AGENCY_OTHERS = ("You know of my other talks; I will keep you posted on them.",)
AGENCY_QUESTION = ("What did you hear from their side?", "Have you had a first word from them?")

# -- Staying in touch, LinkedIn, the question to bring along ---------------------------------------

STAY = (
    "Would you mind if I wrote to you every few months?",
    "May I write to you every few months to hear how things are going?",
)
STAY_TOPIC = "I would like to hear how {topic} develops."
STAY_LINKEDIN = "I would also be glad to stay in touch on LinkedIn."
LINKEDIN = (
    "{greeting} thank you for the talk {day} about {topic}. I would be glad to stay in touch here. {me}",
    "{greeting} thanks again for our talk {day} about {topic}. I hope we can keep in touch. {me}",
    "{greeting} we spoke {day} about {topic}. May I connect with you here? {me}",
    "{greeting} good to meet you {day}. I would gladly talk about {topic} again some time. {me}",
)
LINKEDIN_SHORT = (
    "{greeting} thank you for the talk {day}. I would be glad to stay in touch here. {me}",
    "{greeting} thanks again for our talk {day}. I hope we can keep in touch. {me}",
    "{greeting} it was good to meet you {day}. May I connect with you here? {me}",
    "{greeting} good to meet you {day}; it would be nice to stay connected. {me}",
)
ASK = (
    "Before we finish: what are the next steps, and roughly when do you expect to decide?\n\n"
    "(If they name a time) Thank you. Will I hear from you, and by mail or by phone? "
    "If I have not heard by then, is it all right to write to you, or is somebody else better?\n\n"
    "(If they are vague) Is it closer to one week or to three?\n\n"
    "(Then) Thank you, that helps me to plan."
)
ASK_FORMAL = (
    "Before we finish: when do you expect to decide on the next round?\n\n"
    "(If they name a time) Thank you. If I have not heard by then, may I write to you, or is somebody else better?\n\n"
    "(If they are vague) Is it closer to one week or to three?\n\n"
    "(Then) Thank you, that helps me to plan."
)
