"""English verbs that matter when employers and candidates owe each other an answer, with all their forms."""

from __future__ import annotations

_REGULAR = (
    "accept acknowledge act advise aim allow announce anticipate appoint apply approve arrange ask assess assume "
    "attach attend award book brief call cancel chase check circle circulate claim clear close collect "
    "communicate complete conclude confirm consider contact coordinate convene correspond debrief decline delay "
    "deliver determine dial discuss dispatch download drop email e-mail enclose endeavour endeavor engage ensure "
    "evaluate expect expire extend fill finalise finalize finish fix follow forward guess happen hire hope identify "
    "inform intend interview introduce invite issue join lapse liaise look loop mail  message move narrow "
    "nominate notify offer onboard open order organise organize pass phone pick ping plan post postpone prepare "
    "present process promise proceed progress provide publish push reach recommend reconvene register regroup reject "
    "release remember reply report request reschedule resolve respond result return revert review "
    "schedule score screen select settle share shortlist short-list shout sign slip sort start state submit supply "
    "swing target telephone text touch try turn update upload use vote wait want whatsapp whittle "
    "work wrap need require remind reckon anticipate estimate project propose visit cover land regret "
    "sift connect instruct dispatch buzz poke enter handle verify outline answer trim mention skype chat crunch "
    "convey relay reveal disclose transmit apprise enlighten nail firm mull ponder deliberate rank receive "
    "learn discover sound intimate place like request arrive"
).split()
_DOUBLED = {"drop", "plan", "slip", "submit", "wrap", "regret", "refer", "commit", "trim", "chat", "prefer", "swap"}
# base, s, past, done, ing
_IRREGULAR = (
    "be is was been being", "have has had had having", "do does did done doing", "get gets got gotten getting",
    "let lets let let letting", "tell tells told told telling", "know knows knew known knowing",
    "hear hears heard heard hearing", "come comes came come coming", "go goes went gone going",
    "make makes made made making", "choose chooses chose chosen choosing", "give gives gave given giving",
    "send sends sent sent sending", "write writes wrote written writing", "ring rings rang rung ringing",
    "speak speaks spoke spoken speaking", "say says said said saying", "take takes took taken taking",
    "find finds found found finding", "keep keeps kept kept keeping", "put puts put put putting",
    "set sets set set setting", "bring brings brought brought bringing", "see sees saw seen seeing",
    "meet meets met met meeting", "hold holds held held holding", "bear bears bore borne bearing",
    "sit sits sat sat sitting", "hang hangs hung hung hanging", "draw draws drew drawn drawing",
    "leave leaves left left leaving", "think thinks thought thought thinking", "shut shuts shut shut shutting",
    "feed feeds fed fed feeding", "shoot shoots shot shot shooting", "fly flies flew flown flying",
    "stand stands stood stood standing", "run runs ran run running", "return returns returned returned returning",
    "decide decides decided decided deciding", "fall falls fell fallen falling", "seek seeks sought sought seeking",
    "withdraw withdraws withdrew withdrawn withdrawing", "begin begins began begun beginning",
    "feel feels felt felt feeling", "show shows showed shown showing", "stay stays stayed stayed staying",
    "read reads read read reading", "cut cuts cut cut cutting", "strike strikes struck struck striking",
    "lie lies lay lain lying", "bid bids bid bid bidding", "wind winds wound wound winding",
    "pay pays paid paid paying", "understand understands understood understood understanding",
    "inform informs informed informed informing", "catch catches caught caught catching",
)  # fmt: skip


def _regular(verb: str) -> dict[str, tuple[str, str]]:
    if verb in _DOUBLED:
        stem = verb + verb[-1]
    elif verb.endswith("e"):
        stem = verb[:-1]
    else:
        stem = verb
    if verb.endswith("y") and verb[-2] not in "aeiou":
        s, past = verb[:-1] + "ies", verb[:-1] + "ied"
    else:
        s = verb + ("es" if verb.endswith(("s", "sh", "ch", "x", "z")) else "s")
        past = stem + "ed"
    return {verb: (verb, "base"), s: (verb, "s"), past: (verb, "past"), stem + "ing": (verb, "ing")}


def forms() -> dict[str, tuple[str, str]]:
    """Every form of every verb: its lemma and its tense (base, s, ing, past, done)."""
    found: dict[str, tuple[str, str]] = {}
    for verb in _REGULAR:
        found.update(_regular(verb))
    for row in _IRREGULAR:
        base, s, past, done, ing = row.split()
        for form, tense in ((s, "s"), (past, "past"), (done, "done"), (ing, "ing"), (base, "base")):
            found[form] = (base, tense)
    found.update({"am": ("be", "s"), "are": ("be", "s"), "were": ("be", "past"), "cancelled": ("cancel", "past"),
                  "pencil": ("pencil", "base"), "pencilled": ("pencil", "past")})  # fmt: skip
    return found
