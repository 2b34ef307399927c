"""The wording of every letter in English: short plain sentences, several for each place.

How to read it: a tuple holds sentences that can stand in the same place; which one is taken depends on the company and
on the reader, so that the notes of a panel and letters to several companies do not read alike. Within a tuple no two
sentences share a run of six words (a test holds that). Words in braces are filled from facts; a sentence whose facts
are missing is not used. No sentence here claims anything beyond what its slots hold.
"""

from __future__ import annotations

# -- Openings and closings -------------------------------------------------------------------------

CLOSINGS_UK = ("Kind regards", "Best wishes", "With best wishes", "With kind regards", "All the best")
CLOSINGS_US = ("Best regards", "Best", "Kind regards", "Warm regards", "All the best")
CLOSINGS_FORMAL_UK = ("Yours sincerely",)
CLOSINGS_FORMAL_US = ("Sincerely", "Respectfully")

# -- Thank-you -------------------------------------------------------------------------------------

THANKS_FIRST = (
    "Thank you for meeting me {day} about the {role} role.",
    "Thank you for your time {day} and for talking through the {role} role with me.",
    "I enjoyed our conversation {day} about the {role} role; thank you for making the time.",
    "It was good to meet you {day} and to hear more about the {role} role.",
    "Many thanks for seeing me {day} to talk about the {role} role.",
)
THANKS_PANEL = (
    "Thank you for your part in the conversation {day}.",
    "I appreciated the time you gave me {day}.",
    "It was good to meet you {day}.",
    "Many thanks for sitting down with me {day}.",
    "I was glad to meet you as well {day}.",
    "Thank you for making time for me {day}.",
)
THANKS_SCREEN = (
    "Thank you for the call {day} about the {role} role.",
    "Thanks for talking with me {day} about the {role} role.",
    "I appreciated our call {day} on the {role} role.",
)
THANKS_INFORMAL = (
    "Thank you for giving me your time {day}.",
    "Thank you for talking with me {day}; I learned a good deal.",
    "I am grateful for our talk {day}.",
)
TOPIC = (
    "What you told me about {topic} has stayed with me.",
    "I keep coming back to what you said about {topic}.",
    "I have been thinking about {topic} since we spoke.",
    "Hearing you on {topic} gave me a clear picture of the work.",
    "I was glad we came to talk about {topic}.",
    "Afterwards I was still turning over your points on {topic}.",
)
NEED = (
    "You said you {verb} {need}.",
    "As I understood it, you {verb} {need}.",
    "You told me that you {verb} {need}.",
    "If I heard you right, you {verb} {need}.",
)
PROOF_DOING_AT = (
    "At {place} I {doing}.",
    "In my work at {place} I {doing}.",
    "My own case was {place}, where I {doing}.",
    "The example I gave was {place}, where I {doing}.",
)
PROOF_DOING = (
    "As I mentioned, I {doing}.",
    "For my part, I {doing}.",
    "I {doing}, as I told you.",
)
PROOF_FACTS_AT = (
    "The example I gave was {place}: {facts}.",
    "What I would bring is what I learned at {place}: {facts}.",
    "My own case was {place}: {facts}.",
    "I spoke of {place}: {facts}.",
)
PROOF_FACTS = (
    "What I would bring to it: {facts}.",
    "From my own work I can offer this: {facts}.",
    "I told you a little of my record: {facts}.",
)
PROOF_THING = (
    "I would bring {thing} to it.",
    "Here {thing} should be of use.",
    "I think {thing} would help.",
)
PROOF_TOLD = ("I told you about {thing}.",)
PROOF_SAME = (
    "You mentioned {topic}; I {doing}.",
    "You spoke of {topic}, and I {doing}.",
)
REPAIR = (
    "When we spoke about {about} I was not clear. What I should have said: {better}.",
    "My answer on {about} fell short. The better one is this: {better}.",
)
REPAIR_BARE = (
    "One of my answers was not clear. What I should have said: {better}.",
    "There is one thing I should have said: {better}.",
)
INTEREST = (
    "I would very much like to do this work with you.",
    "The role interests me all the more for having talked to you.",
    "I would be glad to be part of it.",
    "I remain very interested in the role.",
    "It is work I would enjoy doing with your team.",
    "I left keen to do the job.",
)
INTEREST_FINAL = (
    "This is the job I want, and my references are ready whenever you wish to call them.",
    "I have decided that I want this job. My references are ready.",
    "My mind is made up: I would like to do this work. References are ready when you want them.",
    "I would say yes to this work gladly, and you can call my references at any time.",
)
FIRST_MONTHS = (
    "In my first months I would start there.",
    "That is where I would begin in the first months.",
    "It is the first thing I would take on.",
)
HEAR_BY = (
    "I look forward to hearing from you by {date}.",
    "You mentioned {date}; I look forward to your answer.",
    "I look forward to your news by {date}.",
)
HEAR_FROM_BY = (
    "I look forward to hearing from {by} by {date}.",
    "I will look out for news from {by} by {date}.",
)
INVITE_BY = ("I look forward to the next step by {date}.", "I will look out for the invitation by {date}.")
ASK_DATE = (
    "When do you expect to decide on the next step?",
    "When do you think you will know more?",
    "Roughly when do you expect to decide?",
)
INFO_LEARNED = (
    "I noted what you said about {topic} and will follow it up.",
    "What you told me about {topic} is something I will act on.",
)
INFO_STAY = (
    "May I write to you every few months to tell you how it goes?",
    "Would it be all right if I wrote every few months with what I find?",
)
INFO_END = (
    "I will let you know what comes of it.",
    "I will tell you how I get on.",
)

# -- Check-ins and the closing note ----------------------------------------------------------------

MET = (
    "I interviewed with {who} {day} for the {role} role.",
    "I met {who} {day} about the {role} role.",
)
WE_MET = (
    "We met {day} about the {role} role.",
    "You and I spoke {day} about the {role} role.",
)
WE_SPOKE_OF = ("This is about the {role} role we discussed.",)
APPLIED_FOR = ("I am writing about the {role} role.",)
CHECK_TIMING = (
    "{You} mentioned {timing}, so I am just checking in on timing.",
    "{You} spoke of {timing}; I am just checking in on timing.",
)
CHECK_NO_DATE = (
    "We did not settle on a date, so I am just checking in on timing.",
    "No date was set then, so I am just checking in on timing.",
)
CHECK_INTEREST = (
    "I am still very interested, and happy to send anything that would help.",
    "My interest is as strong as it was, and I can send whatever would be of use.",
    "I would still very much like to do the work, and I am glad to send anything you need.",
)
CHECK_QUESTION = ("Is there a new date?", "Is there a new date you have in mind?", "Do you have a new date in view?")
CHECK_QUESTION_NO_DATE = (
    "Is there a date by which you expect to decide?",
    "Do you know when a decision is likely?",
)
ADD_TO = (
    "A short addition to my {earlier} about the {role} role:",
    "To add to my {earlier} about the {role} role:",
)
USEFUL_AT = (
    "I can put what I did at {place} on one page for you, if that would be of use.",
    "if it would help, I can write up the work at {place} on a single page.",
)
USEFUL_ON = (
    "I have a few thoughts on {topic} that I could put on one page, if that would be of use.",
    "if it would help, I can write down some ideas on {topic}.",
)
USEFUL = (
    "I can send references or a sample of my work, if that would be of use.",
    "my references are ready, and I can send a sample of my work.",
)
CHECK_2_QUESTION = (
    "Do you know when a decision is likely?",
    "Is there a date you have in mind now?",
)
CLOSE = (
    "I imagine other things have had to come first, and that is quite all right.",
    "I take it that other priorities have come up, which I understand.",
)
CLOSE_THANKS = (
    "Thank you again for the time {you} gave me over the {role} role.",
    "I am grateful for the conversation about the {role} role.",
)
CLOSE_DOOR = (
    "If things change, I would be glad to hear from you. I wish you and the team well.",
    "Should the role come up again, I would be happy to talk. All good wishes to you and the team.",
)

# -- Phone -----------------------------------------------------------------------------------------

CALL_OPEN = "Hello {name}, this is {me}. {Met} Is this a good moment?"
CALL_TIMING = "{You} mentioned {timing}, so I am just checking in. Has the timing changed?"
CALL_NO_DATE = "We did not settle on a date then, so I am just checking in. Do you know when you expect to decide?"
CALL_TIMING_2 = "I left a word with you earlier, so I will be brief. Is there a date you have in mind now?"
CALL_TIMING_AFTER_MAIL = "I sent you a short note earlier, so I will be brief. Is there a date you have in mind now?"
CALL_HELP = "Is there anything I can send you that would help?"
CALL_IF_BUSY = "(If this is no good time) Of course. I will send you a short mail instead. Thank you."
CALL_IF_OPEN = "(If they are still deciding) That is fine. Would a note from me around {date} be welcome?"
CALL_IF_NO = "(If it is a no) Thank you for telling me, and for the time you all took. I wish you well with it."
CALL_GATEKEEPER = (
    "(If somebody else answers) My name is {me}; it is about my interview for "
    "the {role} role. When is a good time to reach {name}?"
)
CALL_END = "Thank you, {name}. My number is {phone}."
CALL_END_BARE = "Thank you, {name}."
VOICEMAIL = "Voicemail: {me}{phone}. {name}, {met}. {said} {interest}{again}"
VOICEMAIL_TIMING = "{You} mentioned {timing}, so I am just checking in on timing."
VOICEMAIL_NO_DATE = "We did not settle on a date, so I am just checking in on timing."
VOICEMAIL_SECOND = "I wrote earlier, and wanted to ask whether there is a date in view now."
VOICEMAIL_INTEREST = "I am still very interested, and there is no hurry to call back."
VOICEMAIL_AGAIN = " My number again: {phone}."

# -- Subjects --------------------------------------------------------------------------------------

SUBJECT_THANKS = ("Thank you - {role}", "{role}: thank you", "Thank you, {role} interview")
SUBJECT_THANKS_TOPIC = ("Thank you for {day_short}", "Our conversation {day_short}", "Thank you")
SUBJECT_CHECK = ("{role} - timing", "{role} interview: timing")
SUBJECT_PLAIN = ("{role}",)
SUBJECT_REPLY = ("Re: {role}",)
