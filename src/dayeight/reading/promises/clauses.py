"""Sentences into clauses, and the acts in them: which phrase of the lexicon stands where, about whom, in what mood."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from dayeight.reading.promises.lexicon import Frame, Frames, Lexicon
from dayeight.reading.promises.tokens import Tokens

_HARD_MARKS = frozenset({";", ":", "—", "…", "(", ")", "•", "|"})
_GAP = 4  # most words that "~" stands for
_AHEAD = 7  # words within which a new clause must show its verb
_DAY_KINDS = frozenset({"weekday", "today", "tomorrow", "month", "daypart"})
_STATES_TIME = _DAY_KINDS | {"by", "within", "unit", "date", "ordinal", "this", "next", "part", "holiday", "vague"}
_PREPOSITIONS = frozenset({"before", "after", "until", "by", "in", "on", "within"})


_TEXTS = frozenset({"text", "ring", "call", "phone", "message", "tell", "email"})  # "mad till Sunday, text you then"
_NOTED = frozenset({
    "by", "within", "in", "on", "weekday", "tomorrow", "next", "this", "today", "number", "ordinal", "month",
})  # fmt: skip


class Hit(NamedTuple):
    """An act of the lexicon at tokens `i` to `j` (exclusive); `who` is told: you, me, them or "" ."""

    act: str
    i: int
    j: int
    who: str = ""


@dataclass(slots=True)
class Sentence:
    """The tokens of one sentence with its clauses (ranges of tokens) and hits."""

    tokens: Tokens
    clauses: list[tuple[int, int]]
    hits: list[Hit]


def read_sentence(tokens: Tokens, lexicon: Lexicon) -> Sentence:
    """Finds the acts of the lexicon and where clauses begin."""
    frames = lexicon.frames
    hits: list[Hit] = []
    for i, (word, verb) in enumerate(zip(tokens.word, tokens.verb, strict=True)):
        if word in frames or verb in frames:
            hits += _hits_at(tokens, i, lexicon)
    return Sentence(tokens, _clauses(tokens, lexicon), hits)


def _hits_at(tokens: Tokens, i: int, lexicon: Lexicon) -> list[Hit]:
    word, verb = tokens.word[i], tokens.verb[i]
    rows = lexicon.frames.get(word)
    lemma_rows = lexicon.frames.get(verb) if verb and verb != word else None
    if (
        i > 0
        and (tokens.tense[i] in ("base", "s", "") or word in lexicon.groups["answer"])
        and (tokens.word[i - 1] in lexicon.groups["determiner"] or tokens.kind[i - 1] == "a")
    ):
        return []  # a noun ("the offer", "an update")
    if "-" in tokens.word[i + 1 : i + 2] and tokens.tense[i] == "base" and tokens.end[i] == tokens.start[i + 1]:
        return []  # a noun of two parts: "sign-off is slow this year"
    found: dict[str, Hit] = {}
    for frames in (rows, lemma_rows):
        if frames is not None:
            _match_frames(tokens, i, frames, lexicon, found)
    return list(found.values())


def _match_frames(tokens: Tokens, i: int, frames: Frames, lexicon: Lexicon, found: dict[str, Hit]) -> None:
    """Adds the longest match of each act that begins at token `i`."""
    words, verbs, n = tokens.word, tokens.verb, len(tokens.word)
    j = i + 1
    candidates: list[tuple[Frame, str]] = []
    if frames.literal and j < n:
        literal = frames.literal
        k = j + 1 if words[j] in lexicon.groups["between verbs"] and j + 1 < n else j
        candidates += literal.get(words[j], ())
        if verbs[j] and verbs[j] != words[j]:
            candidates += literal.get(verbs[j], ())
        if k > j:
            for key in {words[k], verbs[k]} - {words[j], verbs[j]}:
                candidates += literal.get(key, ())
    if frames.told and (told := recipient(tokens, j, lexicon)) is not None:
        for frame, act in frames.told:
            end = _rest(tokens, told[0], frame[2:], told[1], lexicon)
            if end and (act not in found or end[0] > found[act].j):
                found[act] = Hit(act, i, *end)
    gap = frames.gap
    if gap and not (gap.keys().isdisjoint(words[j : j + _GAP + 1]) and gap.keys().isdisjoint(verbs[j : j + _GAP + 1])):
        for k in range(j, min(n, j + _GAP + 1)):
            for key in (words[k], verbs[k]) if verbs[k] and verbs[k] != words[k] else (words[k],):
                candidates += gap.get(key, ())
    for frame, act in candidates:
        end = _rest(tokens, j, frame[1:], "", lexicon)
        if end and (act not in found or end[0] > found[act].j):
            found[act] = Hit(act, i, *end)
    for act in frames.alone:
        found.setdefault(act, Hit(act, i, j))


def _rest(tokens: Tokens, j: int, parts: Frame, who: str, lexicon: Lexicon) -> tuple[int, str] | None:
    """Matches the rest of a frame from token `j`: where it ends, and who is told."""
    n, gap = len(tokens.word), False
    for part in parts:
        if part == "~":
            gap = True
            continue
        if part == "@":
            told = recipient(tokens, j, lexicon)
            if told is None:
                return None
            j, who = told
            continue
        skip = j < n and tokens.word[j] in lexicon.groups["between verbs"]
        for k in range(j, min(n, j + _GAP + 1 if gap else j + 1 + skip)):
            another = part == "a" and tokens.word[k] == "another"  # "give you another ring"
            if tokens.word[k] == part or tokens.verb[k] == part or another:
                j = k + 1
                break
            if gap and tokens.word[k] in lexicon.groups["finite"]:
                return None
        else:
            return None
        gap = False
    return j, who


def recipient(tokens: Tokens, j: int, lexicon: Lexicon) -> tuple[int, str] | None:
    """The people told at token `j`: the index behind them and who they are."""
    groups = lexicon.groups
    n = len(tokens.word)
    first = tokens.word[j] if j < n else ""
    if first in groups["you"]:
        j += 1
        while j < n and tokens.word[j] in groups["after you"]:
            j += 1
        return j, "you"
    if first in groups["me"]:
        return j + 1, "me"
    if first in groups["them"]:
        return j + 1, "them"
    k = j
    while k < min(n, j + 6):
        word = tokens.word[k]
        if word in groups["candidates"] and (
            k + 1 >= n
            or (tokens.word[k + 1] not in groups["candidates"] and (tokens.word[k + 1] != "of" or word != "all"))
        ):
            return k + 1, "you"
        if word in groups["you"]:
            return k + 1, "you"
        counted = tokens.kind[k] in ("number", "approx")
        if not counted and word not in groups["candidate words"] and word not in groups["candidates"]:
            return None
        k += 1
    return None


def _clauses(tokens: Tokens, lexicon: Lexicon) -> list[tuple[int, int]]:
    starts = [0]
    words, verbs = tokens.word, tokens.verb
    may_cut, verb_like, groups = lexicon.may_cut, lexicon.verb_like, lexicon.groups
    modal = groups["finite modal"]
    has_verb = governed = False
    for i, word in enumerate(words):
        if word in may_cut:
            cut = _cut_at(tokens, i, starts[-1], has_verb, governed, groups)
            if cut > starts[-1]:
                starts.append(cut)
                has_verb = governed = False
        if (word in modal or word == "to") and not governed and _governs(words, i, groups):
            governed = True
        if verbs[i] or word in verb_like:
            has_verb = True
    return _rejoined(tokens, [(a, b) for a, b in zip(starts, [*starts[1:], len(words)], strict=True) if a < b], groups)


def _governs(words: list[str], i: int, groups: Mapping[str, frozenset[str]]) -> bool:
    """The modal or "to" at token `i` rules the verbs behind it: "our records team will check them and reply"."""
    before = words[i - 1 if i else 0]
    if words[i] == "to":
        return before in groups["aims for"]
    if before in groups["employer"]:
        return True
    return words[i] == "will" and before.isalpha() and before not in groups["you"] | groups["candidates"]


def _rejoined(
    tokens: Tokens, clauses: list[tuple[int, int]], groups: Mapping[str, frozenset[str]]
) -> list[tuple[int, int]]:
    """Puts an interrupted clause together: "an offer, should one be made, would go out on Monday"."""
    words = tokens.word
    joined: list[tuple[int, int]] = []
    for a, b in clauses:
        goes_on = words[a] == "," and words[a + 1 : a + 2] and words[a + 1] in groups["finite modal"]
        goes_on = goes_on or _comes_behind(tokens, a, groups)
        behind = [n for n in (1, 2) if n <= len(joined) and _interrupted(words, joined[-n][0], a, groups)]
        if goes_on and behind and words[a + 2 : a + 3] and words[a + 2] not in groups["subject"]:
            a = joined[-behind[0]][0]
            del joined[-behind[0] :]
        joined.append((a, b))
    return joined


def _comes_behind(tokens: Tokens, i: int, groups: Mapping[str, frozenset[str]]) -> bool:
    """A comma at token `i` and the verb of an answer: "our offer, if there is one, follows on the 19th"."""
    return tokens.word[i] == "," and tokens.tense[i + 1 : i + 2] == ["s"] and tokens.verb[i + 1] in groups["comes"]


def _interrupted(words: list[str], start: int, end: int, groups: Mapping[str, frozenset[str]]) -> bool:
    """An answer without its verb, a comma, and what interrupts it stand from `start` to `end`."""
    comma = next((k for k in range(start + 1, end - 1) if words[k] == ","), 0)
    if not comma or words[comma + 1] not in groups["interrupts"]:
        return False
    opening = set(words[start:comma])
    return not opening.isdisjoint(groups["answer"]) and opening.isdisjoint(groups["finite"])


def _cut_at(
    tokens: Tokens, i: int, start: int, has_verb: bool, governed: bool, groups: Mapping[str, frozenset[str]]
) -> int:
    """Where a new clause begins at or behind token `i`; -1 where none does."""
    words = tokens.word
    word = words[i]
    if word in groups["ends a part"] and word != "," and word != "because":
        if (word == ":" and _dates_a_note(tokens, i, start, groups)) or (word in "()" and _aside(tokens, i)):
            return -1
        if word in _HARD_MARKS or (word in ("-", "–", "--") and _spaced(tokens, i)):
            return i + 1
    if i <= start:
        return -1
    if word == ",":
        if not has_verb and "not" in words[start:i] and words[i + 1 : i + 2] and words[i + 1] in groups["they"]:
            return i  # "manager not in till Monday, she will call me back on Tuesday"
        said = i + 1 < len(words) and words[i + 1] in groups["say"]
        if words[start] == "," and words[start + 1] in groups["interrupts"] and _comes_behind(tokens, i, groups):
            return i
        if _of_the_meeting(tokens, start, i, groups):
            return i
        texts = words[i + 2 : i + 3] == ["you"] and tokens.tense[i + 1] == "base" and words[i + 1] in _TEXTS
        return i if said or texts or (has_verb and _starts_clause(tokens, start, i + 1, groups, governed)) else -1
    if not has_verb or words[i : i + 2] == ["or", "not"] or words[i - 1 : i + 1] == ["way", "or"]:
        return -1
    if word == "because" or _runs_on(tokens, i, start, groups):
        return i
    joins = word in groups["conjunction"] and words[i - 1] not in (",", "try")
    return i if joins and _starts_clause(tokens, start, i + 1, groups, governed) else -1


def _dates_a_note(tokens: Tokens, i: int, start: int, groups: Mapping[str, frozenset[str]]) -> bool:
    """As in "final decision: 13 November", "outcome expected: by the 13th"."""
    if i - start not in range(1, 6) or tokens.kind[i + 1 : i + 2] in ([], [""]):
        return False
    noted = set(tokens.word[start:i])
    plain = i - start > 1 and tokens.kind[i + 1] in ("weekday", "number", "by")
    told = plain and ("feedback" in noted or not groups["told of"].isdisjoint(noted))
    return told or "deadline" in noted or not groups["strong answer"].isdisjoint(noted)


def _aside(tokens: Tokens, i: int) -> bool:
    """A few words without a time or a verb in brackets at token `i`: "fill in the form (link below) by Friday"."""
    words = tokens.word
    if words[i] == "(":
        a, b = i, next((k for k in range(i + 1, min(i + 7, len(words))) if words[k] == ")"), -1)
    else:
        a, b = next((k for k in range(i - 1, max(-1, i - 7), -1) if words[k] == "("), -1), i
    if a <= 0 or b < 0 or b + 1 >= len(words):
        return False
    return not any(tokens.kind[k] or tokens.verb[k] for k in range(a + 1, b))


def _spaced(tokens: Tokens, i: int) -> bool:
    return (
        0 < i < len(tokens.word) - 1
        and tokens.end[i - 1] < tokens.start[i]
        and (tokens.kind[i - 1] != "number" or tokens.kind[i + 1] not in ("number", "ordinal"))
    )


def _runs_on(tokens: Tokens, i: int, start: int, groups: Mapping[str, frozenset[str]]) -> bool:
    """A new subject with its verb and no mark before it: "thanks for coming today we will ring you"."""
    words = tokens.word
    if words[i] not in groups["subject"] or i + 1 >= len(words) or words[i + 1] not in groups["finite"]:
        return False
    opens = tokens.kind[start] == "" and words[start] not in groups["frames"]
    return opens and (tokens.kind[i - 1] in _DAY_KINDS or words[i - 1] in groups["ends a clause"])


def _new_subject_behind(tokens: Tokens, k: int, groups: Mapping[str, frozenset[str]]) -> bool:
    """As in "but by Wednesday you will ...": words of time or manner, then a subject with its verb."""
    words = tokens.word
    for m in range(k + 2, min(len(words) - 1, k + _AHEAD)):
        if words[m] in groups["subject"] and words[m + 1] in groups["finite"]:
            return True
        if words[m] in groups["conjunction"] or words[m] == "," or (tokens.verb[m] and not tokens.kind[m]):
            return False
    return False


def _is_note(tokens: Tokens, k: int, groups: Mapping[str, frozenset[str]]) -> bool:
    """An answer and its time without a verb between them: "decision by Friday", "offers 12 June"."""
    k += tokens.kind[k] in ("a", "the") and k + 1 < len(tokens.word)  # "touch wood, a decision by the 21st"
    noun = tokens.word[k] in groups["strong answer"] or tokens.word[k] in groups["goes out"]
    k += 1 + (tokens.word[k + 1 : k + 2] in (["out"], ["due"], ["expected"], ["made"]))  # "offer out Friday"
    return noun and k < len(tokens.word) and tokens.kind[k] in _NOTED


def _another_which(words: list[str], k: int, groups: Mapping[str, frozenset[str]]) -> bool:
    """As in "(the form, which I'll send today,) and times for a call, which you'll have by Friday"."""
    for m in range(k, min(len(words) - 1, k + 2 * _AHEAD)):
        if words[m] in groups["finite"]:
            return False
        if words[m] == "," and m > k:
            return words[m + 1] == "which"
    return False


def _of_the_meeting(tokens: Tokens, start: int, i: int, groups: Mapping[str, frozenset[str]]) -> bool:
    """Behind the comma at token `i` stands the time of the meeting itself: "will call by Friday to fix a day, probably
    in March", "will tell people by Friday, with interviews in March"."""
    words = tokens.word
    if _STATES_TIME.isdisjoint(tokens.kind[start:i]) or i + 2 >= len(words):
        return False
    if words[i + 1] in ("start", "starts", "starting", "interviews") and tokens.kind[i + 2]:
        return True  # "contract on Friday, start 1 March"
    if words[i + 1] == "with":
        return not groups["meetings held"].isdisjoint(words[i + 2 : i + 4])
    fixes = any(words[k] == "to" and tokens.verb[k + 1] in groups["fixes a time"] for k in range(start, i - 1))
    return fixes and words[i + 1] in groups["loosely"]


def _goes_on_to_meet(tokens: Tokens, start: int, k: int, groups: Mapping[str, frozenset[str]]) -> bool:
    """What follows the answer, or what is asked back, has its own time: "and to hold interviews in June", "and need it
    back by Monday", "and expect the new colleague to start in April"."""
    words = tokens.word
    if _STATES_TIME.isdisjoint(tokens.kind[start:k]):
        return False
    k += words[k] == "to"
    after = words[k + 1 : k + 7]
    if words[k] in ("hold", "interview", "conduct", "welcome"):
        return True
    if words[k] == "need":
        return "back" in after
    return words[k] in ("have", "expect", "hope", "want") and not groups["newcomers"].isdisjoint(after)


def _starts_clause(tokens: Tokens, start: int, k: int, groups: Mapping[str, frozenset[str]], governed: bool) -> bool:
    """A new subject with its verb, a verb of its own, or an answer that shares the verb before, starts here."""
    words, n = tokens.word, len(tokens.word)
    while k < n and ((words[k] in groups["conjunction"] and words[k] != "if") or words[k] in groups["between verbs"]):
        if words[k] in ("please", "kindly"):
            return True
        k += 1
    if k >= n:
        return False
    first = words[k]
    if words[k - 1] == "," and _is_note(tokens, k, groups):
        return True  # "they will sleep on it, verdict on Monday"
    if "which" in words[start : start + 2] and _another_which(words, k, groups):
        return True
    if first in groups["subject"] and not (first == "one" and words[k + 1 : k + 2] == ["way"]):
        return True
    if first in groups["starts a clause"]:
        return True
    if not governed and tokens.tense[k] == "base":
        wanted = groups["requests behind a comma"] if words[k - 1] == "," else frozenset()
        if first in groups["starts a request"] or first in wanted:
            return True
    if words[k - 1] == "which" and tokens.verb[k] in groups["takes its time"]:
        return True  # "the assessment centre, which takes place on the 9th"
    if (
        tokens.tense[k] == "s"
        and tokens.verb[k] in groups["stays open"]
        and not _STATES_TIME.isdisjoint(tokens.kind[start:k])
    ):
        return True  # "the offer will be with you on Monday and stays open until the 26th"
    if _goes_on_to_meet(tokens, start, k, groups):
        return True
    if tokens.kind[k] in _PREPOSITIONS or first in ("with", "to", "for"):
        return first != "to" and _new_subject_behind(tokens, k, groups)
    if governed and tokens.tense[k] == "base":
        return False  # a second verb under the same "will"
    for m in range(k, min(n, k + _AHEAD)):
        word = words[m]
        if word in groups["finite"]:
            if governed and m == k and word in groups["shares will"]:
                return False
            return word not in ("do", "does", "did") or m == k
        if word in (",", ";") or (m > k and word in groups["conjunction"]):
            return False
        named = word in groups["strong answer"] and tokens.kind[m] == ""
        if named and m > k and m - k <= 3 and not _STATES_TIME.isdisjoint(tokens.kind[start:k]):
            return True
    return False
