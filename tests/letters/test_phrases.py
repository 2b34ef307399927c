"""Each list of phrases both ways: sentences that have the fault, and look-alikes that are none.

A line for a new phrase goes into both tables.
"""

from __future__ import annotations

import pytest
from tests.letters.made_up import CANDIDATE, case_of, mail

from dayeight.letters import check

PANEL = ("dana", "omar", "lin", "petra")

FAULTS = [
    ("pressure", "Please get back to me today with your decision."),
    ("pressure", "I must have your answer by Friday or I will have to accept the other position."),
    ("pressure", "Kindly treat this as a priority and respond at once."),
    ("pressure", "I am waiting for your response at the earliest."),
    ("pressure", "Could you speed things up on your side?"),
    ("pressure", "This is a gentle reminder about my interview."),
    ("pressure", "Please take another look at my application."),
    ("guilt", "Here we are ten days later with no word."),
    ("guilt", "I stayed in all evening for your call."),
    ("guilt", "Thanks for nothing."),
    ("guilt", "I was shocked and disappointed by your email."),
    ("guilt", "Surely the panel has met by now."),
    ("desperation", "I'll take whatever rate you've got."),
    ("desperation", "I've got bills piling up."),
    ("desperation", "Please consider me for any suitable vacancy."),
    ("cliche", "I'd like to join your professional network."),
    ("claims", "My buddy Kevin from your fraud team says hi."),
    ("claims", "Your last team leader got sacked for stealing."),
    ("claims", "I may have to contact the state labor board."),
    ("pressure", "My other offer expires soon, so you need to hurry."),
    ("pressure", "I would ask you to look at your decision again."),
    ("guilt", "It has been two weeks and I have heard nothing from you."),
    ("guilt", "You told me a week; it is now three."),
    ("guilt", "I find it strange that nobody has replied to my two mails."),
    ("guilt", "This is my third message and I have had no reply."),
    ("guilt", "I was under the impression that you would write by Monday."),
    ("guilt", "One line would have been enough."),
    ("guilt", "I guess my mails end up in your spam folder."),
    ("guilt", "A simple no would have been more respectful."),
    ("desperation", "I am open to any role at any salary."),
    ("desperation", "I have three kids to feed and cannot afford to lose this."),
    ("desperation", "Please give me a chance, I beg you."),
    ("desperation", "I have been looking for eight months and my savings are gone."),
    ("desperation", "I would work for less than the others."),
    ("desperation", "This job is everything to me and I don't know what I'll do without it."),
    ("apology", "I apologize for disturbing you again."),
    ("apology", "I hope I am not bothering you with this email."),
    ("apology", "Sorry for taking up your valuable time."),
    ("apology", "I know you have a lot on your plate, and I feel bad for writing."),
    ("apology", "Please excuse my poor English."),
    ("cliche", "I just wanted to follow up and touch base."),
    ("cliche", "I would love to pick your brains over coffee."),
    ("cliche", "I am a team player with a can-do attitude."),
    ("cliche", "I always give 110 percent."),
    ("cliche", "I think outside the box and hit the ground running."),
    ("cliche", "I hope this email finds you well."),
    ("cliche", "Let's take this offline and connect the dots."),
    ("ai", "Our conversation was a testament to your pivotal role."),
    ("ai", "Your vision resonated deeply with me."),
    ("ai", "I am eager to leverage my skills to foster a culture of innovation."),
    ("ai", "I was particularly struck by the vibrant tapestry of your team."),
    ("ai", "It is not just a job but a calling, not just a team but a family."),
    ("ai", "Your mission aligns seamlessly with my values."),
    ("claims", "At Acme I cut costs by 62%."),
    ("claims", "I closed $2 million in deals last year."),
    ("claims", "My uncle plays golf with your CEO."),
    ("claims", "I heard from someone inside that Omar is about to be fired."),
    ("claims", "I can bring Harbor Foods' customer list with me."),
    ("claims", "I would be better than the other candidates you are seeing."),
    ("claims", "If I am not hired I will have to talk to my lawyer."),
    ("claims", "I managed a team of 45 at Acme."),
    ("facts", "Thank you for meeting me about the Data Scientist role at Northwind."),
    ("facts", "I enjoyed hearing about Northwood and its plans."),
    ("facts", "Thank you for the talk on Tuesday, November 3."),
    ("facts", "I look forward to hearing from you by Friday, November 13."),
    ("facts", "You mentioned that I would hear within three days."),
    ("facts", "Dana, it was also good to meet Oscar from the platform team."),
    ("facts", "I hold a PMP certification and a Six Sigma black belt."),
    ("facts", "You are my first choice, and I have another offer from Contoso."),
    ("facts", "My five years at Microsoft taught me a lot."),
    ("facts", "I have a master's degree in statistics."),
    ("facts", "Thank you for the tour of the Portland office."),
    ("facts", "As we agreed, I will start on Monday."),
    ("facts", "As a certified scrum master I would fit in."),
    ("facts", "I am fluent in Mandarin and Spanish."),
    ("facts", "I look forward to your call on [date]."),
    ("form", "Thank you! It was great! I mean it!"),
    ("form", "Thank you for your time 🙂 it was good."),
    ("form", "When will you decide?"),
    ("form", "Where do I stand in the process?"),
]

NO_FAULTS = [
    "Thank you for your prompt reply today; I can answer that question better now.",
    "I passed the exam in the spring, as I told you.",
    "The date in the posting has passed the audit team as well.",
    "At Acme I moved 110 models to dbt and cut alerts from 40 to 9 a week.",
    "In my first months I would start with the on-call rota and the refunds backlog.",
    "I handled confidential files every day.",
    "I still have the notes from our talk and keep coming back to them.",
    "I could send a two-page summary by tomorrow if that is of use.",
    "If any position in analytics opens later, I would be glad to hear of it.",
    "I hope you find the right candidate for the role.",
    "Should you change your mind about the timing, that is fine.",
    "As you may recall, we spoke about the warehouse.",
    "I never called a customer without reading the ticket first.",
    "You can reach me before noon on most days.",
    "I look forward to hearing from you by Monday, November 9.",
    "You mentioned a week, so I look forward to hearing by the 9th.",
    "Thank you for seeing me this afternoon.",
    "I was glad to meet Omar and Lin as well.",
    "My last message to customers always names the next step.",
    "We worked through the most urgent tickets first.",
    "I promised my old team to stay until the audit was done.",
    "I would do everything in the first week by hand to learn it.",
    "I enjoyed the talk. Could you tell me which version of dbt you use?",
    "The overdue invoices reminded me of the backlog at Acme.",
    "I waited tables through college, so pressure does not scare me.",
    "The report is on top of the list you showed me.",
    "It is a demanding job and I would enjoy it, not least for the people.",
    "I am free on Thursday afternoon or any time on Friday.",
    "Your team's rota is something I would like to see from the inside.",
    "I am applying through your site as well.",
    "I have no questions for now; thank you for the clear picture.",
    "My notice period is four weeks.",
    "At the end of the day shift I always wrote the handover.",
    "Nobody likes a pager at three in the morning, and I liked how you put that.",
    "Sorry I could not stay for coffee.",
    "I do not need an answer to this.",
    "The rent roll and the savings we made were part of the report.",
    "I think a weekly review of alerts would help more than another tool.",
    "I grew up near Seattle and know the region a little.",
    "It was a pleasure; the hour went by quickly.",
    "Thank you for the gentle reminder; the form is attached.",
    "The news was disappointing, of course, but I understand.",
    "If another suitable role comes up, please keep me in mind.",
    "Whatever hours you run, I am used to shifts.",
    "I swept the floor of the shop before I ever sold a thing there.",
    "I took another look at the dashboard you showed me.",
]


@pytest.mark.parametrize(("class_", "sentence"), FAULTS)
def test_a_fault_is_found_in_its_class_and_place(class_: str, sentence: str) -> None:
    rule = "CHECK-1" if class_ in ("guilt", "pressure") else "TY-1"
    letter = mail(sentence, rule=rule)
    found = [f for f in check(letter, case_of(people=PANEL), CANDIDATE) if f.class_ == class_]
    assert found
    for f in found:
        assert f.quote in letter.text
        assert f.start is None or letter.text[f.start :].startswith(f.quote)
        assert f.why.endswith(".")
        assert f.severity == ("block" if class_ in ("facts", "claims") else "warn")


@pytest.mark.parametrize("sentence", NO_FAULTS)
def test_a_look_alike_is_no_fault(sentence: str) -> None:
    assert check(mail(sentence), case_of(people=PANEL), CANDIDATE) == []
