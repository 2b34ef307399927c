"""Every row of the guideline's table of dates, said on one Wednesday, and the rules around it."""

from datetime import date, datetime

import pytest

from dayeight.core.workdays import Workdays
from dayeight.reading.promises import explain, read_promises

SAID = date(2026, 11, 4)  # a Wednesday; Thanksgiving is the 26th


def d(text):
    return date.fromisoformat(text) if text else None


def one(text, said=SAID, **more):
    promises = read_promises(text, said, **more).promises
    assert len(promises) == 1, (text, promises)
    return promises[0]


@pytest.mark.parametrize(
    ("words", "due", "earliest"),
    [
        ("in ten days", "2026-11-14", None),
        ("within 3 days", "2026-11-07", None),
        ("in the next five days", "2026-11-09", None),
        ("within two business days", "2026-11-06", None),
        ("within 5 working days", "2026-11-11", None),
        ("within 48 hours", "2026-11-06", None),
        ("within 24 hours", "2026-11-05", None),
        ("in an hour", "2026-11-04", None),
        ("this afternoon", "2026-11-04", None),
        ("tonight", "2026-11-04", None),
        ("within a week", "2026-11-11", None),
        ("in a week's time", "2026-11-11", None),
        ("in the next week", "2026-11-11", None),
        ("in the coming week", "2026-11-11", None),
        ("this time next week", "2026-11-11", None),
        ("within three weeks", "2026-11-25", None),
        ("in a fortnight", "2026-11-18", None),
        ("within two months", "2027-01-04", None),
        ("over the next month", "2026-12-04", None),
        ("within a couple of days", "2026-11-06", None),
        ("in a few days", "2026-11-07", None),
        ("in several days", "2026-11-08", None),
        ("within two and a half days", "2026-11-07", None),
        ("in 7-10 days", "2026-11-14", "2026-11-11"),
        ("in two or three weeks", "2026-11-25", "2026-11-18"),
        ("in a week or two", "2026-11-18", "2026-11-11"),
        ("in a day or two", "2026-11-06", None),
        ("in two weeks, maybe three", "2026-11-25", "2026-11-18"),
        ("today", "2026-11-04", None),
        ("by EOD", "2026-11-04", None),
        ("by close of business", "2026-11-04", None),
        ("tomorrow", "2026-11-05", None),
        ("on Friday", "2026-11-06", None),
        ("by COB Friday", "2026-11-06", None),
        ("on Wednesday", "2026-11-11", None),
        ("this Friday", "2026-11-06", None),
        ("next Friday", "2026-11-13", None),
        ("Friday week", "2026-11-13", None),
        ("a week from Thursday", "2026-11-12", None),
        ("a week on Thursday", "2026-11-12", None),
        ("on Monday or Tuesday", "2026-11-10", "2026-11-09"),
        ("between the 24th and 28th", "2026-11-28", "2026-11-24"),
        ("this week", "2026-11-06", None),
        ("later this week", "2026-11-06", None),
        ("by EOW", "2026-11-06", None),
        ("before the week is out", "2026-11-06", None),
        ("by the weekend", "2026-11-06", None),
        ("over the weekend", "2026-11-08", "2026-11-07"),
        ("early next week", "2026-11-11", "2026-11-09"),
        ("at the start of next week", "2026-11-11", "2026-11-09"),
        ("in the middle of next week", "2026-11-12", None),
        ("by the back end of next week", "2026-11-13", None),
        ("next week", "2026-11-13", "2026-11-09"),
        ("sometime next week", "2026-11-13", "2026-11-09"),
        ("the week after next", "2026-11-20", "2026-11-16"),
        ("the following week", "2026-11-13", "2026-11-09"),
        ("the week of November 16", "2026-11-20", "2026-11-16"),
        ("in the week commencing 16 November", "2026-11-20", "2026-11-16"),
        ("in the week ending 20 November", "2026-11-20", None),
        ("in early December", "2026-12-10", "2026-12-01"),
        ("by early December", "2026-12-10", None),
        ("in mid-December", "2026-12-20", "2026-12-11"),
        ("in late December", "2026-12-31", "2026-12-21"),
        ("at the end of December", "2026-12-31", None),
        ("in the last few days of December", "2026-12-31", None),
        ("in the first half of December", "2026-12-15", "2026-12-01"),
        ("in the second half of December", "2026-12-31", "2026-12-16"),
        ("in the first week of December", "2026-12-11", "2026-12-07"),
        ("in the second week of December", "2026-12-18", "2026-12-14"),
        ("in December", "2026-12-31", "2026-12-01"),
        ("by December", "2026-12-31", None),
        ("next month", "2026-12-31", "2026-12-01"),
        ("this month", "2026-11-30", None),
        ("by EOM", "2026-11-30", None),
        ("within the month", "2026-11-30", None),
        ("before December", "2026-11-30", None),
        ("before the 6th", "2026-11-05", None),
        ("prior to Thanksgiving", "2026-11-25", None),
        ("on the 14th", "2026-11-14", None),
        ("by 3 May", "2027-05-03", None),
        ("by the end of Q4", "2026-12-31", None),
        ("before the year is out", "2026-12-31", None),
        ("by Thanksgiving", "2026-11-26", None),
        ("after Thanksgiving", "2026-12-03", "2026-11-27"),
        ("straight after the 10th", "2026-11-17", "2026-11-11"),
        ("once we are back on the 10th", "2026-11-17", "2026-11-10"),
        ("the day after Thanksgiving", "2026-11-27", None),
        ("the week after Thanksgiving", "2026-12-04", "2026-11-30"),
        ("the Monday after Thanksgiving", "2026-11-30", None),
        ("before the holidays", "2026-12-24", None),
        ("after Christmas", "2027-01-08", "2027-01-02"),
        ("after New Year", "2027-01-08", "2027-01-02"),
        ("in the new year", "2027-01-31", "2027-01-01"),
        ("before Easter", "2027-03-27", None),
        ("by Easter", "2027-03-28", None),
        ("after Easter", "2027-04-05", "2027-03-30"),
        ("no sooner than December 1", None, "2026-12-01"),
        ("on December 1 at the earliest", None, "2026-12-01"),
        ("by 2026-11-20", "2026-11-20", None),
        ("by 11/20/2026", "2026-11-20", None),
        ("by 20/11", "2026-11-20", None),
        ("two days after the interview on the 10th", "2026-11-12", None),
        ("shortly", None, None),
        ("in due course", None, None),
        ("in the coming weeks", None, None),
        ("once all interviews are done", None, None),
    ],
)
def test_row_of_the_table(words, due, earliest):
    promise = one(f"We will let you know {words}.")
    assert (promise.due, promise.earliest) == (d(due), d(earliest))
    assert (promise.strength == "vague") == (promise.due is None)
    assert promise.kind == "status"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("We will be in touch by Friday to arrange a call.", "scheduling"),
        ("We will let you know about next steps by Friday.", "next_round"),
        ("We will tell you the result of shortlisting by Friday.", "next_round"),
        ("We will tell you the outcome of the second interview by Friday.", "decision"),
        ("You will have our answer by Friday.", "decision"),
        ("You will hear either way by Friday.", "decision"),
        ("I will give you an update by Friday.", "status"),
        ("I will answer your questions by Friday.", "status"),
    ],
)
def test_kind(text, kind):
    assert one(text).kind == kind


@pytest.mark.parametrize(
    ("text", "strength"),
    [
        ("You can expect an email by Friday.", "firm"),
        ("Please allow 4-6 weeks for a reply.", "firm"),
        ("We hope to decide by Friday.", "soft"),
        ("We expect to decide by Friday.", "soft"),
        ("We will decide in about a week.", "soft"),
        ("We will decide in a couple of weeks.", "soft"),
        ("We will be in touch soon.", "vague"),
    ],
)
def test_strength(text, strength):
    assert one(text).strength == strength


def test_business_days_skip_the_public_holidays_that_are_handed_in():
    holidays = Workdays(lambda year: {date(year, 11, 11): "Veterans Day"})
    assert one("We will reply within five business days.", workdays=holidays).due == date(2026, 11, 12)


def test_the_clock_never_moves_a_day():
    late = datetime(2026, 11, 4, 23, 59)
    assert one("You will hear by noon on Monday.", late).due == date(2026, 11, 9)


def test_next_friday_has_two_readings_and_the_later_is_due():
    promise = one("We will decide next Friday.")
    assert (promise.due, promise.other_due) == (date(2026, 11, 13), date(2026, 11, 6))


def test_a_vague_promise_asks_back():
    assert one("We will be in touch in the coming days.").ask == "Is that closer to two days or to five?"
    assert one("We will be in touch soon.").ask
    assert one("We will be in touch by Friday.").ask is None


@pytest.mark.parametrize(
    ("text", "means_no"),
    [
        ("If you have not heard from us by 12 December, please assume you were unsuccessful.", True),
        ("If there is no news by Monday, chase me.", False),
    ],
)
def test_silence(text, means_no):
    assert one(text).silence_means_no is means_no


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("I know we said Friday, but we need until Wednesday.", "2026-11-11"),
        ("We told you the 10th. We need another week.", "2026-11-17"),
        ("We had hoped to tell you today, but it will be Monday.", "2026-11-09"),
    ],
)
def test_only_the_newest_promise_counts(text, due):
    assert one(text).due == d(due)


def test_several_promises_stand_in_order():
    text = "I will send interview times tomorrow. We hope to make a final decision by the 20th."
    assert [(p.kind, p.due) for p in read_promises(text, SAID).promises] == [
        ("scheduling", date(2026, 11, 5)),
        ("decision", date(2026, 11, 20)),
    ]


def test_a_decision_and_the_day_it_is_told_are_one_promise():
    promise = one("We will decide on Monday and will call you on Tuesday.")
    assert (promise.kind, promise.due) == ("decision", date(2026, 11, 10))


@pytest.mark.parametrize(
    "text",
    [
        "> We will let you know by Monday.\n\nThanks for your note.",
        "Thanks.\n\nOn Mon, 2 Nov 2026 at 09:00, Jo wrote:\nWe will let you know by Monday.",
        "FYI\n\n---------- Forwarded message ---------\nWe will let you know by Monday.",
        "FYI\n\nFrom: Jo\nSent: Monday\nSubject: x\n\nWe will let you know by Monday.",
    ],
)
def test_quoted_and_forwarded_text_is_left_out(text):
    assert read_promises(text, SAID).promises == ()


def test_wrapped_lines_are_one_sentence():
    text = "Thank you for taking the time to meet the whole team, and we will let you\nknow by Friday."
    assert one(text).due == date(2026, 11, 6)


def test_the_candidates_deadline_is_kept_apart():
    reading = read_promises("Please send your references by Monday and we will reply by Thursday.", SAID)
    assert reading.candidate_deadline == date(2026, 11, 9)
    assert [p.due for p in reading.promises] == [date(2026, 11, 5)]


def test_explain_shows_the_arithmetic():
    assert explain(one("We will reply within a week."), SAID) == (
        '"within a week", said on Wednesday 4 November: 7 days later, Wednesday 11 November.'
    )
    assert "the later day is taken" in explain(one("We will decide next Friday."), SAID)
    assert explain(one("We will reply soon."), SAID) == '"soon", said on Wednesday 4 November: that names no last day.'


@pytest.mark.parametrize(
    ("country", "due", "other"),
    [(None, "2027-04-12", "2026-12-04"), ("US", "2026-12-04", None), ("GB", "2027-04-12", None)],
)
def test_the_country_decides_the_order_of_day_and_month(country, due, other):
    promise = one("We will let you know by 12/4.", country=country)
    assert (promise.due, promise.other_due) == (d(due), d(other))


def test_a_date_with_one_valid_order_needs_no_country():
    assert one("We will let you know by 13/12.", country="US").due == d("2026-12-13")
