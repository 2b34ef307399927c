"""English words of time: each with its class and, where it has one, its value.

The classes are what the productions in `times/` speak of. To teach a new spelling, add the word to the right class;
to teach a new fixed phrase, add it to `PHRASES`. Nothing here is a date: dates are counted in `almanac`.
"""

from __future__ import annotations

from dayeight.reading.promises.lexicon import Value

_WEEKDAYS = (
    "monday mon", "tuesday tue tues", "wednesday wed weds", "thursday thu thur thurs", "friday fri",
    "saturday sat", "sunday sun",
)  # fmt: skip
_MONTHS = (
    "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
    "september sep sept", "october oct", "november nov", "december dec",
)  # fmt: skip
_UNITS = {
    "minute": "minute minutes min mins",
    "hour": "hour hours hr hrs h",
    "day": "day days",
    "week": "week weeks wk wks",
    "fortnight": "fortnight fortnights",
    "month": "month months mth mths",
    "quarter": "quarter quarters",
    "year": "year years yr yrs",
    "weekend": "weekend weekends",
}
_NUMBERS = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty",
]
_TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
_ORDINALS = [
    "zeroth",
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
    "twentieth",
]

# class: words that have no value of their own, or share one
_PLAIN: dict[str, str] = {
    "a": "a an",
    "the": "the",
    "of": "of",
    "and": "and &",
    "or": "or",
    "to": "to",
    "dash": "- – — /",
    "comma": ",",
    "this": "this",
    "next": "next",
    "coming": "coming upcoming forthcoming",
    "following": "following",
    "last": "last past previous",
    "by": "by",
    "within": "within",
    "in": "in during over",
    "before": "before",
    "after": "after",
    "until": "until till til 'til",
    "on": "on at",
    "between": "between",
    "from": "from starting",
    "for": "for",
    "since": "since",
    "past": "ago earlier yesterday",
    "every": "every each",
    "more": "more further additional extra other full clear consecutive short good solid whole calendar",
    "another": "another",
    "business": "business working work bd",
    "half": "half",
    "once": "once when upon whenever",
    "today": "today tonight tonite",
    "tomorrow": "tomorrow",
    "daypart": "morning afternoon evening lunchtime lunch noon midday midnight night am pm teatime",
    "eod": "eod cob cop eob",
    "clock": "o'clock",
    "zone": "et est edt ct cst cdt mt pt pst pdt gmt bst ist utc aest aedt cet",
    "weekof": "commencing beginning w/c wc w/b",
    "weekend-of": "ending w/e",
    "then": "then",
    "right away": "immediately straightaway",
    "after that": "thereafter afterwards afterward",
    "vague": (
        "shortly soon asap presently imminently eventually momentarily soonish anon later spring summer "
        "autumn winter diwali eid holi ramadan passover"
    ),
    "approx": "about around roughly approximately approx circa ~ maybe perhaps probably likely possibly hopefully",
    "fill": "just right well even somewhere anytime either",
}

TIME: dict[str, tuple[str, Value]] = {}
for _kind, _words in _PLAIN.items():
    for _word in _words.split():
        TIME.setdefault(_word, (_kind, None))
for _n, _words in enumerate(_WEEKDAYS):
    TIME.update(dict.fromkeys(_words.split(), ("weekday", _n)))
for _n, _words in enumerate(_MONTHS, 1):
    TIME.update(dict.fromkeys(_words.split(), ("month", _n)))
for _unit, _words in _UNITS.items():
    TIME.update(dict.fromkeys(_words.split(), ("unit", _unit)))
TIME.update({word: ("number", n) for n, word in enumerate(_NUMBERS)})
TIME.update({word: ("number", n) for word, n in _TENS.items()})
TIME.update({word: ("ordinal", n) for n, word in enumerate(_ORDINALS)})
TIME.update({
    "couple": ("number", 2), "few": ("number", 3), "several": ("number", 4), "dozen": ("number", 12),
    "hundred": ("number", 100), "thirtieth": ("ordinal", 30),
    "early": ("part", "early"), "beginning": ("part", "early"), "start": ("part", "early"),
    "mid": ("part", "mid"), "middle": ("part", "mid"), "mid-": ("part", "mid"),
    "late": ("part", "late"), "later": ("part", "later"), "end": ("part", "end"), "close": ("part", "end"),
    "midweek": ("midweek", None), "eow": ("this-end", "week"), "eom": ("this-end", "month"),
    "eoq": ("this-end", "quarter"), "eoy": ("this-end", "year"),
    "q1": ("quarter", 1), "q2": ("quarter", 2), "q3": ("quarter", 3), "q4": ("quarter", 4),
    "easter": ("holiday", "easter"), "christmas": ("holiday", "christmas"), "xmas": ("holiday", "christmas"),
    "thanksgiving": ("holiday", "thanksgiving"), "halloween": ("holiday", "halloween"),
    "juneteenth": ("holiday", "juneteenth"), "valentine's": ("holiday", "valentine's"),
    "latest": ("latest", None), "earliest": ("earliest", None), "ish": ("or so", None),
    "weekdays": ("", None),
})  # fmt: skip
# What a word of number only says roughly.
ROUGH_NUMBERS = frozenset({"couple", "few", "several", "dozen"})
# What a holiday before it only describes: "our Christmas temps" names no day.
SEASONAL = frozenset({
    "temp", "temps", "staff", "party", "parties", "market", "markets", "rush", "menu", "menus", "cover", "shift",
    "shifts", "job", "jobs", "season", "casuals", "team", "hires", "contract", "contracts", "work", "trading",
    "rota", "help", "lunch", "dinner", "bonus", "pay", "leave",
})  # fmt: skip

# Fixed phrases of time under their class and value, parted by bars.
_PHRASES: dict[tuple[str, Value], str] = {
    ("by", None): (
        "no later than | not later than | not any later than | on or before | latest by | at the latest by | by no "
        "later than | by latest | by the latest | no later then | any time before the end of the | by the time"
    ),
    ("until", None): "up to and including | up until",
    ("before", None): "prior to | ahead of | in advance of | in time for | previous to | this side of",
    ("within", None): (
        "inside of | in under | in less than | in no more than | no more than | not more than | up to | at most | "
        "at the most | under | less than | in max | inside | maximum | max | not longer than | no "
        "longer than | throughout | in the space of | withing | with in"
    ),
    ("not before", None): (
        "no sooner than | no earlier than | not earlier than | not sooner than | not before | not until | not till | "
        "at the earliest by | earliest by | any earlier than | sooner than | earlier than | any sooner than | on or "
        "after | not prior to | never before"
    ),
    ("earliest", None): "at the earliest | at earliest",
    ("vague", None): (
        "at the soonest | in due course | due course | as soon as possible | as soon as we can | as soon as i can | "
        "as soon as practicable | as soon as practical | as soon as we possibly can | as soon as we are able | in the "
        "coming days | in the coming weeks | in the coming months | over the coming days | over the coming weeks | "
        "over the coming months | in coming weeks | in coming days | in the next days | in the next weeks | over the "
        "next days | in the following days | in the near future | before long | before too long | at some point | in "
        "a while | in a bit | at the earliest opportunity | at our earliest convenience | at the earliest convenience "
        "| at my earliest convenience | at our earliest opportunity | as quickly as possible | as quickly as we can | "
        "as fast as we can | in no time | any day now | any time now | very soon | pretty soon | real soon | one of "
        "these days | in the days ahead | in the weeks ahead | over the next while | within days | within weeks | "
        "within hours | in a matter of days | in days | in weeks | when we can | when i can | once we can | whenever "
        "i can | whenever we can | as we progress | down the line | down the road | as promptly as possible | at the "
        "first opportunity | in the days to come | in the weeks to come | later on | this spring | this summer | this "
        "autumn | this winter | this fall | next spring | next summer | next fall | in the fall | in the short term | "
        "when time permits | in the coming while | upcoming weeks | upcoming days | in the upcoming days | in the "
        "upcoming weeks | in the not too distant future | without delay | promptly | by half-term | before half-term "
        "| after half-term | by half term | before half term | after half term | by the end of term | end of term | "
        "the end of the semester | end of the semester | end of the school year | by the summer | before the summer | "
        "after the summer | after the summer holidays | before the summer holidays | over the days ahead | over the "
        "coming while | in good time"
    ),
    ("onwards", None): "onwards | onward",
    ("latest", None): "at the latest | at latest | at the very latest",
    ("as early as", None): "as early as",
    ("once", None): "as soon as | the moment | the minute | the day that | as and when",
    ("once", "return"): (
        "on my return | upon my return | on our return | on return | upon return | upon returning | on his return "
        "| on her return | on their return | when i return | once i return | when i get back | once i get back | "
        "when i am back | once i am back | when he is back | when she is back | once she is back | once he is "
        "back | when they are back | when we are back | once we are back | when we return | when she returns | "
        "when he returns"
    ),
    ("after", None): (
        "straight after | right after | immediately after | directly after | shortly after | soon after | "
        "subsequent to | the far side of | the other side of | any time after | anytime after | sometime after | "
        "just after | immediately following | directly following"
    ),
    ("right away", None): "straight away | right away",
    ("after that", None): (
        "once that is out of the way | once it is out of the way | once that is finished | once it is over | "
        "once it is finished | once that is behind us | when that is over | when that is done | when it is over | "
        "once this is over | once this is done | "
        "after that | after this | after which | straight afterwards | right afterwards | shortly afterwards | "
        "soon afterwards | immediately afterwards | following that | following this | off the back of that | once "
        "that is done | once that is over | after then | straight thereafter | soon thereafter | shortly "
        "thereafter | directly afterwards | once it is done | once done | once that is complete"
    ),
    ("then", "that"): (
        "at which point | at that point | that day | that same day | the same day | same day | that evening | that "
        "afternoon | that morning | that night | on the day | by then | before then | at that time | that same "
        "evening | that is when | which is when | this is when | there and then | on that date | by that date | by "
        "that point | by which time | by that time | the same evening | the same afternoon | after lunch | after work "
        "| after dinner | after supper | after tea | after breakfast | after school | after closing | at the end of "
        "which | at the end of that | by the end of which | at the end of this period | at the end of that period"
    ),
    ("day after", 1): (
        "the day after | the next day | the following day | the day following | the morning after | the following "
        "morning | the next morning"
    ),
    ("day after", -1): "the day before | the evening before",
    ("today", 2): "day after tomorrow | the day after tomorrow | overmorrow",
    ("today", 1): "in the morning | first thing in the morning",
    ("today", 0): (
        "this morning | this afternoon | this evening | later today | later on today | in an hour | within the "
        "hour | within an hour | by tonight | end of today | later tonight"
    ),
    ("eod", None): (
        "end of day | end of the day | end of play | end of business | end of the business day | end of business "
        "day | close of business | close of play | close of day | end of the working day | end of the workday | "
        "the close of business | the close of play | the end of play | the end of the day | the end of day | the "
        "end of business | the close of the day | end of office hours | first thing | the end of the working day "
        "| last thing | close of the day | the day is out | the day is over | the end of office hours"
    ),
    ("weekof", None): "week commencing | week beginning | week starting | week of | wk commencing",
    ("weekend-of", None): "week ending | week ended",
    ("week after next", None): "week after next | the week after next",
    ("that week", None): "that week | that same week | the same week",
    ("midweek", None): "mid-week | mid week | the middle of the week",
    ("this-end", "week"): "end of week",
    ("this-end", "month"): "end of month | month end | month - end",
    ("this-end", "quarter"): "end of quarter | quarter end | quarter - end",
    ("this-end", "year"): "end of year | year end | year - end",
    ("week from now", None): (
        "this time next week | this day next week | this day week | today week | this very day next week | same day "
        "next week | the same day next week | same time next week | the same time next week"
    ),
    ("part", "end"): "back end | tail end | latter end | far end | end of | last few days | last days | last day",
    ("part", "late"): "latter part",
    ("part", "early"): "early doors | early part | first part | start of | first few days | first days",
    ("part", "first half"): "first half",
    ("part", "second half"): "second half | latter half | last half",
    ("last week", None): "last week | final week | the last week | the final week",
    ("", None): "24/7 | 9-5",
    ("or so", None): "or so | or thereabouts | give or take | or around then | or something | or something like that",
    ("approx", None): (
        "on or around | on or about | something like | more like | in or around | somewhere around | in the region of"
    ),
    ("in approx", None): "in about | in around | in roughly | in approximately | in some",
    ("fill", None): "some time | sometime | toward | towards | any time | at some point in",
    ("holiday", "christmas eve"): "christmas eve",
    ("holiday", "christmas"): (
        "christmas day | the holidays | the holiday season | the festive season | the festive period | the "
        "festive break | the christmas break | the christmas holidays | the winter break | christmas break | "
        "holiday season"
    ),
    ("holiday", "boxing day"): "boxing day",
    ("new year", None): "the new year | new year",
    ("holiday", "new year"): "new years | new year day | new year's day",
    ("holiday", "new year's eve"): "new year eve | new year's eve",
    ("holiday", "thanksgiving"): "thanksgiving day",
    ("holiday", "labor day"): "labor day | labour day",
    ("holiday", "memorial day"): "memorial day",
    ("holiday", "mlk day"): "mlk day | martin luther king day",
    ("holiday", "presidents day"): "presidents day | president day",
    ("holiday", "columbus day"): "columbus day | indigenous peoples day",
    ("holiday", "veterans day"): "veterans day | veteran day",
    ("holiday", "independence day"): "independence day | the fourth of july",
    ("holiday", "valentine's"): "valentine day | valentines day | valentines | valentine",
    ("holiday", "st patrick's"): "st patrick day | st patricks day | paddy day",
    ("holiday", "anzac day"): "anzac day",
    ("holiday", "australia day"): "australia day | republic day",
    ("holiday", "canada day"): "canada day",
    ("holiday", "good friday"): "good friday",
    ("holiday", "easter monday"): "easter monday",
    ("holiday", "easter sunday"): "easter sunday",
    ("holiday", "easter"): "the easter break | the easter weekend | easter weekend",
    ("holiday", "may day"): "may day | early may bank holiday",
    ("holiday", "spring bank holiday"): "spring bank holiday | late may bank holiday",
    ("holiday", "august bank holiday"): "august bank holiday | summer bank holiday",
    ("holiday", "bank holiday"): "bank holiday | bank holiday monday",
    ("holiday weekend", None): "the holiday weekend | the long weekend | the bank holiday weekend",
}
PHRASES = {phrase: meaning for meaning, phrases in _PHRASES.items() for phrase in phrases.split(" | ")}
for _tens, _ten in _TENS.items():
    for _n, (_one, _first) in enumerate(zip(_NUMBERS[1:10], _ORDINALS[1:10], strict=True), 1):
        for _dash in ("-", ""):
            PHRASES[" ".join(f"{_tens} {_dash} {_one}".split())] = ("number", _ten + _n)
            if _ten + _n <= 31:
                PHRASES[" ".join(f"{_tens} {_dash} {_first}".split())] = ("ordinal", _ten + _n)
