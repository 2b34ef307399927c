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
    "Thank you for making the time {day} to take me through the {role} role.",
    "It was good to meet you {day} and to hear more about the {role} role.",
    "Many thanks for the time you gave me {day} to talk about the {role} role.",
)
THANKS_PANEL = (
    "Thank you for your part in the conversation {day}.",
    "I appreciated the time you gave me {day}.",
    "It was good to meet you {day}.",
    "Many thanks for your time {day}.",
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
    "Thank you for talking with me {day} and for answering my questions.",
    "I am grateful for our talk {day}.",
)
TOPIC = (
    "It was useful to hear about {topic}.",
    "I made a note of what you said about {topic}.",
    "I was glad that we could talk about {topic}.",
    "It helped me to hear from you about {topic}.",
    "Thank you for telling me about {topic}.",
    "Thank you also for what you told me about {topic}.",
)
TOLD = (
    "You told me that {clause}.",
    "I made a note that {clause}.",
    "It helped to hear that {clause}.",
    "You mentioned that {clause}.",
    "It was useful to know that {clause}.",
    "From what you said, {clause}.",
)
TOPIC_ASKED = (
    "I was glad that you asked about {topic}.",
    "Thank you for asking about {topic}.",
)
ALSO = (
    "We also spoke about {topic}.",
    "You told me about {topic} as well.",
    "We talked about {topic} too.",
)
ALSO_TOLD = (
    "You also said that {clause}.",
    "And I noted that {clause}.",
    "You added that {clause}.",
)
NEED = (
    "You said you {want} {need}.",
    "As I understood it, you {want} {need}.",
    "You told me that you {want} {need}.",
    "I also noted that you {want} {need}.",
)
START = (
    "I would be glad to help with that.",
    "That is something I would like to work on.",
    "I would take that on gladly.",
    "I would like to be of use there.",
    "That is work I would like to do.",
)
START_PERSON = (
    "I would like to be that person.",
    "I hope to be that person for you.",
)
PROOF_AT = (
    "At {place} {clause}.",
    "In my work at {place} {clause}.",
    "To give one example, at {place} {clause}.",
)
PROOF_TOLD_DOING = (
    "As I mentioned, {clause}.",
    "I told you that {clause}.",
    "As I said, {clause}.",
)
PROOF_IN_TALK = ("When we spoke {clause}.", "In our talk {clause}.")
PROOF_OFFERED = "My offer {offer} stands."
PROOF_DOING = (
    "For my part, {clause}.",
    "On my side, {clause}.",
)
PROOF_FACTS_AT = (
    "The example I would give is {place}: {facts}.",
    "What I would bring is what I learned at {place}: {facts}.",
    "One example from my work is {place}: {facts}.",
    "From {place} I can offer this: {facts}.",
)
PROOF_FACTS_YEARS = ("From my {years} at {place} I can offer this: {facts}.",)
PROOF_FACTS = (
    "From my own work I can offer this: {facts}.",
    "What I can offer from my own work: {facts}.",
)
PROOF_TOLD_FACTS = (
    "I told you about {facts}.",
    "I mentioned {facts}.",
)
PROOF_TOLD_LEAD = ("I told you about {lead}; {clause}.",)
PROOF_TOLD_STORY = ("I told you {facts}.",)
PROOF_THING = (
    "I would bring {thing} to the job.",
    "On my side there is {thing}.",
)
PROOF_SAME = (
    "You mentioned {topic}; {clause}.",
    "You mentioned {topic}, and {clause}.",
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
    "I am very interested in the job.",
    "I would be glad to do this work with you.",
    "I remain very interested in the role.",
    "I would like to be part of your team.",
    "I would very much like to do this work.",
    "I would be happy to join you.",
)
INTEREST_AFTER_HELP = (
    "I remain very interested.",
    "The job appeals to me very much.",
    "I am keen to join.",
)
INTEREST_SCREEN = (
    "I am very interested in the job.",
    "I would be glad to go on to the next step.",
    "I remain interested and would like to know more.",
)
INTEREST_FINAL = (
    "I would very much like to have this job.",
    "I would gladly take this job on.",
    "It would be a pleasure to work with you and the team.",
    "I would take this job on with real pleasure.",
    "I would be very glad to join you.",
    "It would be good to work with you.",
)
INTEREST_DECIDED = (
    "I have decided that I want this job.",
    "This is the job I want.",
)
REFERENCES_READY = (
    "My references are ready whenever you wish to call them.",
    "My references are ready.",
)
REFERENCES = (
    "I can give you references whenever you want them.",
    "If references would help, I will send them.",
    "I am happy to name referees.",
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
    "I made a note of what you said about {topic}.",
    "It was useful to hear from you about {topic}.",
)
INFO_ADVICE = (
    "Your advice to {advice} is on my list.",
    "You suggested that I {advice}, and I will.",
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
    "I remain interested, and I can send whatever would be of use.",
    "I would still like to do the work, and I am glad to send anything you need.",
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
    "if it would help, I can name references or send a sample of my work.",
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
    "Thank you again for the time {you} gave me to talk about the {role} role.",
    "I am grateful for the conversation about the {role} role.",
)
CLOSE_DOOR = (
    "If things change, I would be glad to hear from you. I wish you and the team well.",
    "Should the role come up again, I would be happy to talk. All good wishes to you and the team.",
)

CLOSE_DOOR_TOPIC = (
    "If things change, I would be glad to hear from you. I wish you well with {topic}.",
    "Should the role come up again, I would be happy to talk. All good wishes for {topic}.",
)

# -- Phone -----------------------------------------------------------------------------------------

CALL_OPEN = "Hello {name}, this is {me}. {Met} Is this a good moment?"
CALL_TIMING = "{You} mentioned {timing}, so I am just checking in. Has the timing changed?"
CALL_NO_DATE = "We did not settle on a date then, so I am just checking in. Do you know when you expect to decide?"
CALL_TIMING_2 = "I called a little while ago, so I will be brief. Is there a date you have in mind now?"
CALL_TIMING_AFTER_MAIL = "I sent you a short note earlier, so I will be brief. Is there a date you have in mind now?"
CALL_HELP = "Is there anything I can send you that would help?"
CALL_IF_BUSY = "(If this is no good time) Of course. I will send you a short mail instead. Thank you."
CALL_IF_OPEN = "(If they are still deciding) That is fine. Would a note from me around {date} be welcome?"
CALL_IF_NO = "(If it is a no) Thank you for telling me, and for your time. I wish you and the team well."
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
