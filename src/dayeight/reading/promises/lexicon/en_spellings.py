"""English: spellings, text speak, dictation and contractions, each with the words it stands for."""

from __future__ import annotations

# Spellings, text speak and dictation, each with the words it stands for: "spelling: words".
_SPELLINGS = (
    "u: you | ya: you | yous: you | y'all: you | yall: you | youse: you | ye: you | ur: your | youll: you will | "
    "theyll: they will | itll: it will | thatll: that will | weve: we have | youve: you have | nxt: next | r: are | "
    "ppl: people | n: and | take-home: take-home | take-homes: take-home | on-site: on-site | short-list: shortlist | "
    "short-listed: shortlisted | half-term: half-term | call-back: callback | go-ahead: go-ahead | follow-up: "
    "follow-up | dont: do not | wont: will not | cant: can not | cannot: can not | havent: have not | hasnt: has not "
    "| didnt: did not | doesnt: does not | isnt: is not | im: i am | ive: i have | theyre: they are | youre: you are "
    "| shouldnt: should not | tmrw: tomorrow | tmw: tomorrow | tomoz: tomorrow | 2moro: tomorrow | 2mrw: tomorrow | "
    "tomorow: tomorrow | tommorow: tomorrow | tommorrow: tomorrow | 2day: today | tonite: tonight | shd: should | wd: "
    "would | cd: could | wld: would | shld: should | cld: could | hv: have | thx: thanks | pls: please | plz: please "
    "| gonna: going to | wanna: want to | gotta: must | b4: before | bout: about | abt: about | til: until | till: "
    "until | cos: because | cuz: because | w: with | msg: message | txt: text | lyk: let you know | ttyl: later | "
    "fortnights: fortnight | wknd: weekend | weekand: weekend | thursay: thursday | wednesay: wednesday | wensday: "
    "wednesday | febuary: february | intvw: interview | feedbacks: feedback | hopefuly: hopefully | recieve: receive "
    "| recieved: received | wk's: week | hear'd: heard | no-go: go | c.o.b: cob | someones: someone | decsion: "
    "decision | decison: decision | outcomes: outcome | results: result | verdicts: verdict | decisions: decision | "
    "answers: answer | offers: offer | contracts: contract | updates: update | e-mail: email | e-mails: email | "
    "notifications: notification | responses: response | invitations: invitation | ill: i will | hed: he would | "
    "theyd: they would | youd: you would | thats: that is | hes: he is | shes: she is | whos: who is | arvo: "
    "afternoon | prolly: probably | mgr: manager | 2nite: tonight | tmr: tomorrow | tmrrw: tomorrow | tomorro: "
    "tomorrow | thurday: thursday | thursdy: thursday | wednsday: wednesday | wendsday: wednesday | tuseday: tuesday "
    "| teusday: tuesday | firday: friday | fryday: friday | saterday: saturday | munday: monday | nex: next | lemme: "
    "let me | imma: i am going to | wen: when | wil: will | wll: will | infos: info | informations: information | "
    "wether: whether | yr: your | hell: he will | id: i would | ID: ID | befor: before | wasnt: was not | arent: are "
    "not | wouldnt: would not | couldnt: could not | werent: were not | hadnt: had not | scores: score | marks: mark "
    "| grades: grade | noone: nobody | defo: definitely | giv: give | il: i will | gimme: give me | gimmie: give me | "
    "shud: should | b: be | bk: back | bck: back | biz: business | str8: straight | read-out: readout | read-outs: "
    "readout | ul: you will | ull: you will | nowt: nothing | owt: anything | summat: something | indoors: indoors | "
    "urself: yourself | 2morrow: tomorrow | nite: night | nyt: night | mornin: morning | rec: recruiter | mngr: "
    "manager | recr: recruiter"
)
ALIASES = dict(row.split(": ") for row in _SPELLINGS.split(" | "))

CONTRACTIONS = {
    "won't": ("will", "not"), "can't": ("can", "not"), "shan't": ("shall", "not"), "let's": ("let", "us"),
    "o'clock": ("o'clock",), "y'all": ("you",), "ain't": ("is", "not"), "ma'am": ("madam",), "'til": ("until",),
    "valentine's": ("valentine",), "gov't": ("government",),
    **{f"{verb}n't": (verb, "not") for verb in (
        "do", "does", "did", "have", "has", "had", "is", "are", "was", "were", "should", "would", "could", "need",
        "must", "might",
    )},
}  # fmt: skip
ENDINGS = {"ll": "will", "re": "are", "ve": "have", "d": "would", "m": "am"}
