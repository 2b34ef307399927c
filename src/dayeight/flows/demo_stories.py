"""The invented applications of the demo, each in one interesting situation, told around today."""

from __future__ import annotations

from datetime import timedelta

from dayeight.flows.demo_days import Days, Story, moment

WEEK = timedelta(days=7)


def running_promise(d: Days) -> Story:
    """A promised week that runs: silence is what they told you to expect."""
    story = Story("northwind-analytics-data-analyst", "Northwind Analytics", "Data analyst").begin(d.ago(20))
    day = d.business_ago(3)
    dana = story.person("Dana Whitfield", "hiring_manager", day)
    story.tell("applied", d.ago(19), "9:10", "applied on their site")
    notes = {
        dana: "moving 40 dashboards from Excel to dbt; nobody owns the metric definitions; liked my churn model at "
        "Brightline (forecast error 18 -> 11 %). wants someone who talks to sales"
    }
    story.talk(day, "15:00", [dana], notes)
    story.promise(day, "15:00", dana, day + WEEK, "we get back to everybody within a week")
    return story.sent(day, "20:10", "TY-1", dana)


def day_eight(d: Days) -> Story:
    """The promised day has passed: today is the day for a check-in, by phone, since they said you may call."""
    due = d.workdays.last_before(d.workdays.on(d.today))
    day = due - WEEK if d.workdays.is_business_day(due - WEEK) else d.workdays.last_before(due - WEEK)
    story = Story("halden-pike-reporting-analyst", "Halden & Pike", "Reporting analyst").begin(d.ago(30))
    marcus = story.person("Marcus Bell", "hiring_manager", day, phone="+1 555 0142")
    notes = {marcus: "month-end report takes them 4 days, wants it in 1; asked how I'd test SQL. said call any time"}
    story.talk(day, "11:00", [marcus], notes, leave=["phone"])
    story.promise(day, "11:00", marcus, due, "you'll hear from me in a week, give me a ring otherwise")
    return story.sent(day, "17:30", "TY-1", marcus)


def panel(d: Days) -> Story:
    """Thank-you letters are due for a panel of three, from each talk's own notes."""
    day = d.business_ago(1)
    story = Story("brightwater-health-bi-engineer", "Brightwater Health", "BI engineer").begin(d.ago(25))
    priya = story.person("Priya Raman", "hiring_manager", day)
    tom = story.person("Tom Okello", "interviewer", day)
    ines = story.person("Inês Duarte", "interviewer", day)
    notes = {
        priya: "needs one source of truth for bed occupancy, clinicians don't trust the numbers. told her about the "
        "reconciliation I built at Brightline, disputes down from 30 to 4 a month",
        tom: "on call for the nightly load, fails twice a week; asked about Airflow retries. I cut failures by half "
        "at Brightline with idempotent loads",
        ines: "designs the ward screens; wants fewer charts, asked how I decide what to leave out. showed her the "
        "one-page ops report",
    }
    story.talk(day, "15:30", [priya, tom, ines], notes, stage="later")
    return story.promise(day, "15:30", priya, day + 2 * WEEK, "we decide within two weeks")


def second_check_in(d: Days) -> Story:
    """The first check-in stayed without an answer: a second and last one is acceptable today."""
    checked = d.ago(7)
    due = d.workdays.last_before(checked)
    day = d.workdays.last_before(due - WEEK)
    story = Story("osprey-robotics-operations-analyst", "Osprey Robotics", "Operations analyst").begin(d.ago(40))
    ken = story.person("Ken Adeyemi", "hiring_manager", day)
    notes = {ken: "spare parts pile up in 3 depots, no forecast; told him about the inventory project, 12 % less stock"}
    story.talk(day, "10:00", [ken], notes)
    story.promise(day, "10:00", ken, due, "by the end of next week you know more")
    story.sent(day, "16:00", "TY-1", ken)
    return story.sent(checked, "9:40", "CHECK-1", ken)


def closing_note(d: Days) -> Story:
    """Two check-ins without an answer: a closing note leaves the door open."""
    second = d.ago(15)
    first = d.workdays.last_before(second - WEEK + timedelta(days=1))
    due = d.workdays.last_before(first)
    day = d.workdays.last_before(due - WEEK)
    story = Story("lumen-harbor-insights-analyst", "Lumen Harbor", "Insights analyst").begin(d.ago(60))
    rita = story.person("Rita Svensson", "hiring_manager", day)
    story.talk(day, "14:00", [rita], {rita: "survey data in 6 tools; wants one pipeline. budget still open"})
    story.promise(day, "14:00", rita, due, "we'll be back to you within the week")
    story.sent(day, "18:20", "TY-1", rita)
    story.sent(first, "10:15", "CHECK-1", rita)
    return story.sent(second, "10:05", "CHECK-2", rita)


def long_search(d: Days) -> Story:
    """A long search: they asked for more time twice, and a note every few weeks is enough."""
    day = d.ago(75)
    story = Story("tallgrass-energy-senior-analyst", "Tallgrass Energy", "Senior analyst").begin(d.ago(95))
    joan = story.person("Joan Pruitt", "hiring_manager", day)
    notes = {joan: "meter data for 200k homes; reorg until year end; wants someone who stays. asked about Python"}
    story.talk(day, "13:00", [joan], notes, stage="final", leave=["check_in"])
    story.promise(day, "13:00", joan, day + 2 * WEEK, "about two weeks")
    story.sent(day, "19:00", "TY-4", joan)
    story.tell("received", d.ago(58), "11:30", "the reorganisation takes longer than we thought", from_=joan,
               meaning="more_time")  # fmt: skip
    story.sent(d.ago(57), "9:20", "MORE-1", joan)
    story.tell("received", d.ago(31), "16:05", "still no budget, still keen", from_=joan, meaning="more_time")
    return story.sent(d.ago(30), "9:30", "MORE-1", joan)


def offer_elsewhere(d: Days) -> Story:
    """Another employer's offer with a deadline: the one you prefer should know, without a threat."""
    day = d.business_ago(4)
    story = Story("quillmark-analytics-engineer", "Quillmark", "Analytics engineer").begin(d.ago(30))
    story.person("Sofia Marchetti", "recruiter", day)
    lena = story.person("Lena Hofer", "hiring_manager", day)
    notes = {lena: "dbt + Snowflake, 5 analysts, no code review yet; asked for my testing approach. my first choice"}
    story.talk(day, "16:00", [lena], notes, stage="final")
    story.promise(day, "16:00", lena, d.ahead(6), "we want to decide in two weeks")
    story.sent(day, "20:00", "TY-4", lena)
    deadline = d.ahead(4).isoformat()
    return story.tell("offered_elsewhere", d.business_ago(1), "17:00", "offer of Vela Insurance", deadline=deadline)


def their_offer(d: Days) -> Story:
    """This employer made an offer: it is your turn to decide."""
    day = d.business_ago(6)
    story = Story("vela-insurance-data-analyst", "Vela Insurance", "Data analyst").begin(d.ago(35))
    amir = story.person("Amir Haddad", "hiring_manager", day)
    story.talk(day, "11:30", [amir], {amir: "claims data, team of 6, hybrid 3 days. fair, a bit slow"}, stage="final")
    story.sent(day, "18:00", "TY-4", amir)
    deadline = d.ahead(4).isoformat()
    return story.tell("offered", d.business_ago(1), "16:40", "pleased to offer you the role", deadline=deadline)


def warm_no(d: Days) -> Story:
    """A warm no three months ago: a friendly note keeps the door open."""
    no = d.ago(95)
    day = d.workdays.last_before(no - 2 * WEEK)
    story = Story("ardent-learning-learning-analyst", "Ardent Learning", "Learning analyst").begin(d.ago(140))
    grace = story.person("Grace Liu", "hiring_manager", day)
    notes = {grace: "course completion falls at week 3; second choice at the end, by a hair. wants to stay in touch"}
    story.talk(day, "10:30", [grace], notes, stage="final")
    story.sent(day, "16:00", "TY-4", grace)
    story.tell("rejected", no, "15:20", "it was very close, please stay in touch", by=grace, warm=True)
    return story.sent(d.ago(94), "9:15", "NO-1", grace)


def cold_no(d: Days) -> Story:
    """A no of yesterday: a gracious answer within days, and then it is closed."""
    no = d.business_ago(1)
    day = d.workdays.last_before(no - WEEK)
    story = Story("copperline-pricing-analyst", "Copperline", "Pricing analyst").begin(d.ago(30))
    pete = story.person("Pete Marlow", "recruiter", day)
    story.talk(day, "9:30", [pete], {pete: "20 min call; salary band lower than the ad; spreadsheets"}, stage="screen")
    story.sent(day, "11:00", "TY-2", pete)
    return story.tell("rejected", no, "10:10", "we will not be moving forward", by=pete)


def presumed_closed(d: Days) -> Story:
    """Weeks of silence after the date they named: likely closed, not certain."""
    day = d.ago(70)
    story = Story("saltmarsh-foods-demand-planner", "Saltmarsh Foods", "Demand planner").begin(d.ago(85))
    owen = story.person("Owen Tate", "hiring_manager", day)
    story.talk(day, "15:00", [owen], {owen: "seasonal peaks, forecasts by gut; liked the holiday model"})
    story.promise(day, "15:00", owen, day + WEEK, "you hear from us within a week")
    story.sent(day, "19:45", "TY-1", owen)
    story.sent(d.ago(61), "10:00", "CHECK-1", owen)
    story.sent(d.ago(53), "10:00", "CHECK-2", owen)
    return story.sent(d.ago(38), "10:00", "CLOSE-1", owen)


def interview_tomorrow(d: Days) -> Story:
    """An interview tomorrow: the question to bring along."""
    start = d.ahead(1)
    story = Story("juniper-row-product-analyst", "Juniper Row", "Product analyst").begin(d.ago(15))
    noor = story.person("Noor Rahimi", "hiring_manager", d.ago(5))
    tess = story.person("Tess Calder", "recruiter", d.ago(5))
    story.tell("applied", d.ago(14), "20:40", "applied on their site")
    story.tell("scheduled", d.business_ago(3), "14:10", "Interview with Noor, 45 minutes, video", people=[noor],
               by=tess, start=moment(start, "10:00"))  # fmt: skip
    return story.sent(d.business_ago(3), "15:00", "NEXT-1", tess)


def passed_interview(d: Days) -> Story:
    """An arranged interview whose time has passed: did it take place?"""
    start = d.business_ago(1)
    story = Story("foxglove-media-audience-analyst", "Foxglove Media", "Audience analyst").begin(d.ago(20))
    ben = story.person("Ben Castellano", "hiring_manager", d.ago(6))
    story.tell("scheduled", d.business_ago(5), "9:30", "Interview, 30 minutes, phone", people=[ben], by=ben,
               start=moment(start, "11:00"))  # fmt: skip
    return story.sent(d.business_ago(5), "10:15", "NEXT-1", ben)


def agency(d: Days) -> Story:
    """An agency in between: the agent wants your side of it, and speaks to the employer."""
    day = d.business_ago(1)
    story = Story("meridian-freight-logistics-analyst", "Meridian Freight", "Logistics analyst").begin(d.ago(20))
    story.person("Carla Mendes", "agent", d.ago(18), phone="+1 555 0177", at="sablestaffing")
    hugh = story.person("Hugh Ferris", "hiring_manager", day)
    notes = {hugh: "late trucks cost them 2 M a year; wants a daily lateness report; asked when I could start"}
    story.talk(day, "14:30", [hugh], notes)
    return story.promise(day, "14:30", hugh, day + WEEK, "we tell the agency within a week")


def vague_promise(d: Days) -> Story:
    """They named no day: the usual wait counts, and next time there is a question to ask."""
    day = d.business_ago(2)
    story = Story("pinecrest-credit-union-risk-analyst", "Pinecrest Credit Union", "Risk analyst").begin(d.ago(18))
    alma = story.person("Alma Reyes", "hiring_manager", day)
    notes = {alma: "small team (3), loan defaults by branch; SAS to Python; asked about explaining models to a board"}
    story.talk(day, "10:00", [alma], notes)
    story.promise(day, "10:00", alma, None, "we will be in touch soon")
    return story.sent(day, "15:45", "TY-1", alma)


def no_calls(d: Days) -> Story:
    """They asked not to be called: the check-in goes by mail."""
    due = d.business_ago(2)
    day = d.workdays.last_before(due - WEEK)
    story = Story("marrow-finch-research-analyst", "Marrow & Finch", "Research analyst").begin(d.ago(30))
    vera = story.person("Vera Lindqvist", "hiring_manager", day, phone="+1 555 0119")
    notes = {vera: "reader surveys, response 4 %; wants cleaner weighting. please no phone calls, they answer mail"}
    story.talk(day, "13:30", [vera], notes)
    story.promise(day, "13:30", vera, due, f"by {due:%A} next week at the latest")
    story.tell("instructed", day, "13:30", "please no phone calls", by=vera, never=["phone"])
    return story.sent(day, "17:10", "TY-1", vera)


def german_employer(d: Days) -> Story:
    """An employer in Bavaria: their public holidays and their clock count."""
    day = d.business_ago(5)
    story = Story(
        "kestrel-mobility-datenanalyst", "Kestrel Mobility GmbH", "Data analyst (m/f/d)", "Europe/Berlin", "DE", "DE-BY"
    ).begin(d.ago(28))
    anja = story.person("Anja Krüger", "hiring_manager", day, at="kestrel")
    notes = {anja: "charging stations, outages by region; team speaks English; decision with the works council"}
    story.talk(day, "10:00", [anja], notes)
    story.promise(day, "10:00", anja, day + 3 * WEEK, "it takes us about three weeks, the works council has a say")
    return story.sent(day, "14:30", "TY-1", anja)


def reposted(d: Days) -> Story:
    """The posting came back: it can mean many things, and a short question is fine after some days."""
    day = d.ago(24)
    story = Story("bluestem-transit-service-planner", "Bluestem Transit", "Service planner").begin(d.ago(45))
    ivy = story.person("Ivy Nakamura", "hiring_manager", day)
    notes = {ivy: "bus bunching on 3 lines, GPS data unused; liked the map I brought"}
    story.talk(day, "11:00", [ivy], notes)
    story.sent(day, "16:30", "TY-1", ivy)
    story.sent(d.ago(17), "9:50", "CHECK-1", ivy)
    story.tell("settled", d.ago(9), "8:30", "let it rest", for_="CHECK-2")
    return story.tell("posting", d.business_ago(6), "7:00", "the same title, posted again", change="reposted")


STORIES = (
    day_eight, panel, interview_tomorrow, passed_interview, running_promise, offer_elsewhere, their_offer,
    second_check_in, closing_note, vague_promise, german_employer, agency, no_calls, reposted, long_search, cold_no,
    warm_no, presumed_closed,
)  # fmt: skip
