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
_NUMBERS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty twenty-one"
).split()
_ORDINALS = (
    "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
).split()

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
TIME.update({word: ("ordinal", n) for n, word in enumerate(_ORDINALS)})
TIME.update({
    "couple": ("number", 2), "few": ("number", 3), "several": ("number", 4), "dozen": ("number", 12),
    "thirty": ("number", 30), "forty": ("number", 40), "sixty": ("number", 60), "ninety": ("number", 90),
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

PHRASES: dict[str, tuple[str, Value]] = {
    # not later than
    **dict.fromkeys(
        (
            "no later than", "not later than", "not any later than", "on or before", "latest by", "at the latest by",
            "by no later than", "by latest", "by the latest", "no later then", "any time before the end of the",
        ),
        ("by", None),
    ),
    "up to and including": ("until", None),
    "up until": ("until", None),
    # before
    **dict.fromkeys(
        ("prior to", "ahead of", "in advance of", "in time for", "previous to", "this side of"), ("before", None)
    ),
    # a span that starts now
    **dict.fromkeys(
        (
            "inside of", "in under", "in less than", "in no more than", "no more than", "not more than", "up to",
            "at most", "at the most", "under", "less than", "in max", "inside", "maximum", "max", "in around",
            "not longer than", "no longer than", "throughout", "in the space of", "withing", "with in",
        ),
        ("within", None),
    ),
    # lower bounds
    **dict.fromkeys(
        (
            "no sooner than", "no earlier than", "not earlier than", "not sooner than", "not before", "not until",
            "not till", "at the earliest by", "earliest by", "any earlier than", "any sooner than", "on or after",
            "not prior to", "never before",
        ),
        ("not before", None),
    ),
    "at the earliest": ("earliest", None),
    "at earliest": ("earliest", None),
    "at the soonest": ("earliest", None),
    "onwards": ("onwards", None),
    "onward": ("onwards", None),
    "at the latest": ("latest", None),
    "at latest": ("latest", None),
    "at the very latest": ("latest", None),
    "as early as": ("as early as", None),
    "as soon as": ("once", None),
    "the moment": ("once", None),
    "the minute": ("once", None),
    "the day that": ("once", None),
    "as and when": ("once", None),
    "on my return": ("once", "return"),
    "upon my return": ("once", "return"),
    "on our return": ("once", "return"),
    "on return": ("once", "return"),
    "upon return": ("once", "return"),
    "upon returning": ("once", "return"),
    "on his return": ("once", "return"),
    "on her return": ("once", "return"),
    "on their return": ("once", "return"),
    "when i return": ("once", "return"),
    "once i return": ("once", "return"),
    "when i get back": ("once", "return"),
    "once i get back": ("once", "return"),
    "when i am back": ("once", "return"),
    "once i am back": ("once", "return"),
    "when he is back": ("once", "return"),
    "when she is back": ("once", "return"),
    "once she is back": ("once", "return"),
    "once he is back": ("once", "return"),
    "when they are back": ("once", "return"),
    "when we are back": ("once", "return"),
    "once we are back": ("once", "return"),
    "when we return": ("once", "return"),
    "when she returns": ("once", "return"),
    "when he returns": ("once", "return"),
    # after
    **dict.fromkeys(
        (
            "straight after", "right after", "immediately after", "directly after", "shortly after", "soon after",
            "subsequent to", "the far side of", "the other side of", "any time after", "anytime after",
            "sometime after", "just after", "immediately following", "directly following",
        ),
        ("after", None),
    ),
    **dict.fromkeys(
        (
            "after that", "after this", "after which", "straight afterwards", "right afterwards", "shortly afterwards",
            "soon afterwards", "immediately afterwards", "following that", "following this", "off the back of that",
            "once that is done", "once that is over", "after then", "straight thereafter", "soon thereafter",
            "shortly thereafter", "directly afterwards", "once it is done", "once done", "once that is complete",
        ),
        ("after that", None),
    ),
    **dict.fromkeys(
        (
            "at which point", "at that point", "that day", "that same day", "the same day", "same day", "that evening",
            "that afternoon", "that morning", "that night", "on the day", "by then", "before then", "at that time",
            "that same evening", "there and then", "on that date", "by that date", "by that point", "by which time",
            "by that time", "that week", "that same week", "the same evening", "the same afternoon",
        ),
        ("then", "that"),
    ),
    "the day after": ("day after", 1),
    "the next day": ("day after", 1),
    "the following day": ("day after", 1),
    "the day following": ("day after", 1),
    "the morning after": ("day after", 1),
    "the following morning": ("day after", 1),
    "the next morning": ("day after", 1),
    "the day before": ("day after", -1),
    "the evening before": ("day after", -1),
    "day after tomorrow": ("today", 2),
    "the day after tomorrow": ("today", 2),
    "overmorrow": ("today", 2),
    "in the morning": ("today", 1),
    "first thing in the morning": ("today", 1),
    # today
    **dict.fromkeys(
        (
            "this morning", "this afternoon", "this evening", "later today", "later on today", "in an hour",
            "within the hour", "within an hour", "by tonight", "end of today", "later tonight",
        ),
        ("today", 0),
    ),
    **dict.fromkeys(
        (
            "end of day", "end of the day", "end of play", "end of business", "end of the business day",
            "end of business day", "close of business", "close of play", "close of day", "end of the working day",
            "end of the workday", "the close of business", "the close of play", "the end of play", "the end of the day",
            "the end of day", "the end of business", "the close of the day", "end of office hours", "first thing",
            "the end of the working day", "last thing", "close of the day", "the day is out", "the day is over",
            "the end of office hours",
        ),
        ("eod", None),
    ),
    # weeks
    **dict.fromkeys(("week commencing", "week beginning", "week starting", "week of", "wk commencing"), ("weekof", None)),
    "week ending": ("weekend-of", None),
    "week ended": ("weekend-of", None),
    "week after next": ("week after next", None),
    "the week after next": ("week after next", None),
    "mid-week": ("midweek", None),
    "mid week": ("midweek", None),
    "the middle of the week": ("midweek", None),
    "end of week": ("this-end", "week"),
    "end of month": ("this-end", "month"),
    "month end": ("this-end", "month"),
    "end of quarter": ("this-end", "quarter"),
    "end of year": ("this-end", "year"),
    "year end": ("this-end", "year"),
    "quarter end": ("this-end", "quarter"),
    "this time next week": ("week from now", None),
    "back end": ("part", "end"),
    "tail end": ("part", "end"),
    "latter end": ("part", "end"),
    "far end": ("part", "end"),
    "latter part": ("part", "late"),
    "early part": ("part", "early"),
    "first part": ("part", "early"),
    "start of": ("part", "early"),
    "end of": ("part", "end"),
    "first half": ("part", "first half"),
    "second half": ("part", "second half"),
    "latter half": ("part", "second half"),
    "last half": ("part", "second half"),
    "last few days": ("part", "end"),
    "last days": ("part", "end"),
    "first few days": ("part", "early"),
    "first days": ("part", "early"),
    "last week": ("last week", None),
    "final week": ("last week", None),
    "the last week": ("last week", None),
    "the final week": ("last week", None),
    # vague
    **dict.fromkeys(
        (
            "in due course", "due course", "as soon as possible", "as soon as we can", "as soon as i can",
            "as soon as practicable", "as soon as practical", "as soon as we possibly can", "as soon as we are able",
            "in the coming days", "in the coming weeks", "in the coming months", "over the coming days",
            "over the coming weeks", "over the coming months", "in coming weeks", "in coming days",
            "in the next days", "in the next weeks", "over the next days", "in the following days", "in the near future",
            "before long", "before too long", "at some point", "in a while", "in a bit", "at the earliest opportunity",
            "at our earliest convenience", "at the earliest convenience", "at my earliest convenience",
            "at our earliest opportunity", "as quickly as possible", "as quickly as we can", "as fast as we can",
            "in no time", "any day now", "any time now", "very soon", "pretty soon", "real soon", "one of these days",
            "in the days ahead", "in the weeks ahead", "over the next while", "within days", "within weeks",
            "within hours", "in a matter of days", "in days", "in weeks", "when we can", "when i can", "once we can",
            "whenever i can", "whenever we can", "as we progress", "down the line", "down the road",
            "as promptly as possible", "at the first opportunity", "in the days to come", "in the weeks to come",
            "later on", "this spring", "this summer", "this autumn", "this winter", "this fall", "next spring",
            "next summer", "next fall", "in the fall", "in the short term", "when time permits", "in the coming while",
            "upcoming weeks", "upcoming days", "in the upcoming days", "in the upcoming weeks", "in the not too distant future",
            "without delay", "promptly", "by half-term", "before half-term", "after half-term", "by the end of term", "end of term",
            "the end of the semester", "end of the semester", "end of the school year", "by the summer", "before the summer",
            "after the summer", "after the summer holidays", "before the summer holidays", "at the soonest", "over the days ahead", "over the coming while",
        ),
        ("vague", None),
    ),
    "24/7": ("", None),
    "9-5": ("", None),
    # approximations that follow
    **dict.fromkeys(
        ("or so", "or thereabouts", "give or take", "or around then", "or something", "or something like that"),
        ("or so", None),
    ),
    "on or around": ("approx", None),
    "on or about": ("approx", None),
    "something like": ("approx", None),
    "more like": ("approx", None),
    "in or around": ("approx", None),
    "somewhere around": ("approx", None),
    "in the region of": ("approx", None),
    "in about": ("in approx", None),
    "some time": ("fill", None),
    "sometime": ("fill", None),
    "toward": ("fill", None),
    "towards": ("fill", None),
    "any time": ("fill", None),
    "at some point in": ("fill", None),
    "at some point": ("vague", None),
    # holidays
    "christmas eve": ("holiday", "christmas eve"),
    "christmas day": ("holiday", "christmas"),
    "boxing day": ("holiday", "boxing day"),
    **dict.fromkeys(
        ("the holidays", "the holiday season", "the festive season", "the festive period", "the festive break",
         "the christmas break", "the christmas holidays", "the winter break", "christmas break", "holiday season"),
        ("holiday", "christmas"),
    ),
    "the new year": ("new year", None),
    "new year": ("new year", None),
    "new years": ("holiday", "new year"),
    "new year day": ("holiday", "new year"),
    "new year's day": ("holiday", "new year"),
    "new year eve": ("holiday", "new year's eve"),
    "new year's eve": ("holiday", "new year's eve"),
    "thanksgiving day": ("holiday", "thanksgiving"),
    "labor day": ("holiday", "labor day"),
    "labour day": ("holiday", "labor day"),
    "memorial day": ("holiday", "memorial day"),
    "mlk day": ("holiday", "mlk day"),
    "martin luther king day": ("holiday", "mlk day"),
    "presidents day": ("holiday", "presidents day"),
    "president day": ("holiday", "presidents day"),
    "columbus day": ("holiday", "columbus day"),
    "indigenous peoples day": ("holiday", "columbus day"),
    "veterans day": ("holiday", "veterans day"),
    "veteran day": ("holiday", "veterans day"),
    "independence day": ("holiday", "independence day"),
    "the fourth of july": ("holiday", "independence day"),
    "valentine day": ("holiday", "valentine's"),
    "valentines day": ("holiday", "valentine's"),
    "valentines": ("holiday", "valentine's"),
    "valentine": ("holiday", "valentine's"),
    "st patrick day": ("holiday", "st patrick's"),
    "st patricks day": ("holiday", "st patrick's"),
    "paddy day": ("holiday", "st patrick's"),
    "anzac day": ("holiday", "anzac day"),
    "australia day": ("holiday", "australia day"),
    "republic day": ("holiday", "australia day"),
    "canada day": ("holiday", "canada day"),
    "good friday": ("holiday", "good friday"),
    "easter monday": ("holiday", "easter monday"),
    "easter sunday": ("holiday", "easter"),
    "the easter break": ("holiday", "easter"),
    "the easter weekend": ("holiday", "easter"),
    "easter weekend": ("holiday", "easter"),
    "may day": ("holiday", "may day"),
    "early may bank holiday": ("holiday", "may day"),
    "spring bank holiday": ("holiday", "spring bank holiday"),
    "late may bank holiday": ("holiday", "spring bank holiday"),
    "august bank holiday": ("holiday", "august bank holiday"),
    "summer bank holiday": ("holiday", "august bank holiday"),
    "bank holiday": ("holiday", "bank holiday"),
    "bank holiday monday": ("holiday", "bank holiday"),
    "the holiday weekend": ("holiday weekend", None),
    "the long weekend": ("holiday weekend", None),
    "the bank holiday weekend": ("holiday weekend", None),
}
