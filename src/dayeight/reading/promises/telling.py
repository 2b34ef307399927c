"""Who tells whom: "we'll let you know", and when such words are no promise: appointments, news of other things."""

from __future__ import annotations

from dayeight.reading.promises.answers import Deed
from dayeight.reading.promises.clauses import Hit
from dayeight.reading.promises.hearing import Hearing

_PAPERS = frozenset({"form", "forms", "map", "reminder", "handbook", "rota", "badge", "voucher", "receipt"})
_RINGS = frozenset({"ring", "call", "phone", "text", "email", "try", "write"})


class Telling(Hearing):
    """A clause as far as somebody tells or answers somebody in it."""

    def _tells(self, hit: Hit, subject: str, how: str) -> Deed | None:
        if subject == "you" and self.t.word[hit.i + 1 : hit.i + 2] == ["you"] and how == "future":
            subject = "they"  # nobody tells himself: "great having you will let you know"
        done = self.t.tense[hit.i] in ("past", "done") and self.t.word[max(0, hit.i - 2) : hit.i] != ["will", "have"]
        if done and self.t.verb[hit.i] == "promise" and hit.who == "me" and subject == "they":
            return Deed("tell", hit.i)  # "they promised me a call by Saturday"
        if subject == "you" or hit.who == "them" or done:
            return None
        if self._only_doing(hit, how) or (hit.who == "you" and (self._of_my_own() or self._part_of_the_job(hit))):
            return None
        if hit.who == "me" and subject in ("", "we") and "said" not in self.set:
            return None
        after = self.t.word[hit.j : hit.j + 2]
        if hit.who == "" and self.t.verb[hit.i] == "let" and hit.j > hit.i + 2:
            gap = self.t.word[hit.i + 1 : hit.j - 1]
            if all(self.groups[name].isdisjoint(gap) for name in ("you", "me", "candidates")):
                return None  # "let reception know"
        if subject == "" and how == "present" and self.t.word[hit.i] in ("talk", "speak", "chat", "catch"):
            return None  # "talk to you Friday!"
        if hit.who == "me" and "you" in self.set and subject == "they":
            return None  # "reception will ring me when you arrive"
        if self._tells_now(hit) or self._tells_of_a_thing(hit) or self.of_other_things(hit) or self.of_a_thing(hit):
            return None
        if hit.who == "me" and subject == "they" and self._told_to_us(hit):
            return None
        if hit.who == "me" and {"finalist", "finalists", "candidate", "candidates"} & set(self.t.word[self.a : hit.i]):
            return None  # "the other finalist has to let us know"
        if self.t.kind[hit.j : hit.j + 1] in (["a"], ["the"]) and after[1:] and after[1] in _PAPERS:
            return None  # "they will email you a form"
        if self._tells_the_way(hit) or self._says_when_free(hit):
            return None
        if after[:1] and after[0] in self.groups["out of a room"] and self.t.verb[hit.i] in self.groups["meets"]:
            return None  # "we'll call you down from reception"
        if self.t.verb[hit.i] == "say" and subject == "" and how == "present" and hit.i == self.a:
            return None  # "say yes by tomorrow"
        if after[:1] == ["at"] and self.t.kind[hit.j + 1 : hit.j + 2] == ["number"] and not self.whens:
            return None  # "she will call you at 555-0190"
        if self.t.verb[hit.i] == "dial" and after[:1] == ["in"]:
            return None  # "he will dial you in"
        if self.t.verb[hit.i] == "try" and after[:1] == ["out"]:
            return None  # "we'll try you out on Friday"
        if self.t.verb[hit.i] == "say" and after[:1] == ["i"] and subject == "we":
            return None  # "I'll say whether I can come"
        if hit.who == "" and self.t.verb[hit.i] == "let" and how == "present":
            return None  # "we let the old tenant know"
        if how == "present" and "until" in self.t.word[max(self.a, hit.i - 3) : hit.i]:
            return None  # "wait in reception until someone calls you"
        awaited = "before" in self.t.word[max(self.a, hit.i - 3) : hit.i]
        if self.t.verb[hit.i] == "have" and how == "present" and not awaited:
            return None  # "we have one more candidate"
        if self._appointed(hit) or "invitation" in self.cues:
            return None
        now = self.t.word[hit.i - 1] == "can" and not self.whens  # "I can inform you about the procedure"
        return Deed("tell", hit.i, how == "not", direct=hit.who == "you" and how == "future" and not now)

    def _part_of_the_job(self, hit: Hit) -> bool:
        """As in "part of the job is replying to all enquiries within a day"."""
        if self.t.tense[hit.i] != "ing" or self.groups["duties"].isdisjoint(self.t.word[hit.j : hit.j + 2]):
            return False
        return {"you", "your"}.isdisjoint(self.t.word)

    def _of_my_own(self) -> bool:
        """A candidate to a friend: "I'll call you after my interview on Thursday"."""
        words = self.t.word
        mine = (k for k, word in enumerate(words) if word == "my") if "my" in words else ()
        return any(words[k + 1 : k + 2] and words[k + 1] in ("interview", "trial", "exam", "test") for k in mine)

    def _told_to_us(self, hit: Hit) -> bool:
        """Others tell the employer: "the plasterer will let us know by Friday", not "they'll let us know"."""
        k = self.own_subject(hit.i)[1]
        if "us" not in self.t.word[hit.i : hit.j] or self.t.word[k] in self.groups["employer"]:
            return False
        return not self.of_the_application([word for word in self.words if word not in ("us", "i", "it", "not")])

    def _tells_now(self, hit: Hit) -> bool:
        """What is told by these very words: "I'm writing to confirm ...", "we would like to inform you that ..."."""
        words, groups = self.t.word, self.groups
        after, before = words[hit.j : hit.j + 1], words[max(self.a, hit.i - 3) : hit.i]
        if self.t.tense[hit.i] == "ing":
            later = any(w.j == hit.i - 2 or w.i == hit.j for w in self.whens)  # "on Monday I'm writing to everyone"
            writes = before[-1:] == ["am"] and self.t.verb[hit.i] in groups["done by writing"] and not later
            states = before[-1:] == ["are"] and after == ["to"] and bool(self.t.verb[hit.j + 1 : hit.j + 2] != [""])
            writes = writes or (states and not later)  # "we are writing to let you know that ..."
            opens = hit.i == self.a or before[-1:] == ["am"]
            return writes or (opens and not {"about", "regarding"}.isdisjoint(words[hit.j : hit.j + 3]))
        if not before or before[-1] != "to":
            return False
        if before[:2] == ["this", "is"]:
            return True  # "this is to inform you that the test is on the 19th"
        if not groups["writes now"].isdisjoint(before):
            return True
        named = after == ["that"] or (self.t.verb[hit.i] == "confirm" and after in (["our"], ["your"]))
        return not groups["wished"].isdisjoint(before) and named

    def _tells_of_a_thing(self, hit: Hit) -> bool:
        """What is told is no answer: "our guides will tell you about the history of the site"."""
        words, groups = self.t.word, self.groups
        if self.t.verb[hit.i] not in ("tell", "explain", "talk"):
            return False
        k = hit.j + (words[hit.j : hit.j + 1] == ["all"])
        if words[k : k + 1] != ["about"]:
            return False
        told = set(words[k + 1 : k + 6])
        if not told.isdisjoint({"next", "stage", "round", "rounds", "interviews", "it", "that", "your"}):
            return False
        return all(told.isdisjoint(groups[name]) for name in ("told of", "next cue", "answer", "decision cue"))

    def _only_doing(self, hit: Hit, how: str) -> bool:
        """A bare participle: "just confirming our chat" tells of now; "we anticipate notifying" of what will come."""
        doing = how == "present" and self.t.tense[hit.i] == "ing"
        dated = hit.i == 0 and self.t.verb[hit.i] in _RINGS and any(w.i == hit.j and w.due for w in self.whens)
        if doing and dated:
            return False  # "ringing round on Tuesday"
        return doing and (hit.i == self.a or self.t.word[hit.i - 1] not in self.groups["soft"])

    def _appointed(self, hit: Hit) -> bool:
        """An appointment: "we will call you on Tuesday for your interview", "... to conduct the screening"."""
        meets = not self.groups["meets"].isdisjoint((self.t.verb[hit.i], self.t.word[hit.i]))
        contacts = self.t.verb[hit.i] == "contact" and any(w.role == "at" for w in self.whens)
        if meets and "agreed before" in self.cues:
            return True  # "Lena will ring you Friday at 2 as arranged"
        if not (meets or contacts) or any(other.act == "schedule" for other in self.hits):
            return False
        words, groups = self.t.word, self.groups
        fancies = words[hit.i - 2 : hit.i] in (["like", "to"], ["love", "to"])
        if fancies and words[hit.i] in ("speak", "talk", "chat", "catch") and any(w.role == "at" for w in self.whens):
            return True  # "I'd like to talk to you on Friday, are you free?"
        for k in range(hit.j, self.b - 1):
            if meets and words[k] == "to" and words[k + 1] in groups["conducts"]:
                return True
            determined = words[k + 1] in groups["determiner"] or self.t.kind[k + 1] == "a"
            if words[k] == "for" and determined and not groups["talk"].isdisjoint(words[k + 1 : k + 5]):
                return True
        return False

    def _tells_the_way(self, hit: Hit) -> bool:
        """How to get there: "I'll let you know on Monday where to park"."""
        words = self.t.word
        if self.set.isdisjoint(("where", "how", "what")):
            return False
        for k in range(hit.j, self.b - 2):
            if words[k] in ("where", "how", "what") and words[k + 1] == "to":
                return words[k + 2] not in ("proceed", "expect", "continue")
        return False

    def _responds(self, hit: Hit, subject: str, how: str) -> Deed | None:
        done = self.t.tense[hit.i] in ("past", "done") and self.t.word[max(0, hit.i - 2) : hit.i] != ["will", "have"]
        if subject == "you" or done or "invitation" in self.cues:
            return None
        if self._tells_now(hit) or self.of_a_thing(hit):
            return None
        duty = not self.groups["duties"].isdisjoint(self.t.word[hit.j : hit.j + 3])
        if duty and "you" not in self.t.word[hit.i : self.b]:
            return None  # "we respond to incidents within four hours"
        if self.words[0] in ("please", "kindly") and subject == "":
            return None  # "please pass this on to anyone interested"
        if self._only_doing(hit, how) or (subject == "" and how == "present" and self.t.tense[hit.i] != "ing"):
            return None
        between = self.t.word[self.a : hit.i]
        plans = "i" in between and not {"plan", "planning", "intend", "going", "might"}.isdisjoint(between)
        must = "i" in self.t.word and "you" not in self.t.word and self.t.verb[hit.i] in ("answer", "reply", "respond")
        if must and (between[-1:] == ["must"] or between[-2:] in (["need", "to"], ["have", "to"])):
            return None  # "I have an offer in hand that I must answer by Friday"
        if plans and self.t.verb[hit.i] in ("follow", "check") and "you" not in self.set:
            return None  # "I plan to follow up next Wednesday" is as well the candidate's
        if hit.who == "" and self._given_time(hit):
            return None
        if not self.groups["third parties"].isdisjoint(self.t.word[hit.j : hit.j + 4]) and "you" not in self.set:
            return None  # "will be in touch with your referees"
        after = self.t.word[hit.j : hit.j + 2]
        if hit.j == hit.i + 1 and self.t.verb[hit.i] in self.groups["bare tell"]:
            if self.t.tense[hit.i] == "ing" and after[:1] == ["about"]:
                return None
            follows = self.t.kind[hit.j] if hit.j < self.b else ""
            before = self.t.word[hit.i - 1] if hit.i else ""
            governed = any(before in self.groups[name] for name in ("modal", "aux", "polite", "employer")) or (
                before == "and" and bool(self.set & self.groups["shares"])
            )
            if self._habitually(hit, subject, how) or self._on_a_day(hit, subject, how):
                return Deed("respond", hit.i)
            noun = before == "to" and hit.i > 1 and not self._to_infinitive(hit.i - 1)
            if (
                noun
                or how != "future"
                or not governed
                or not (
                    follows not in ("", "the", "a", "comma")
                    or hit.j >= self.b
                    or (bool(after) and after[0] in self.groups["after a bare call"])
                )
            ):
                return None
        if (after[:1] == ["to"] and set(after[1:]) & self.groups["to others"]) or after[:1] in (["us"], ["me"]):
            return None
        if (
            self.t.word[hit.j - 1] == "back"
            and hit.j == hit.i + 2
            and self.t.verb[hit.i] in ("come", "get")
            and (subject != "we" or self.t.tense[hit.i] != "base" or how == "present")
            and not self._habitually(hit, subject, how)
            and self.t.word[hit.j : hit.j + 1] != ["with"]
            and not (how == "future" and self._bounded_next(hit))
        ):
            return None
        if self.t.verb[hit.i] in ("announce", "publish") and (
            self.has("advert") or self.has("other results") or self._other_news(hit)
        ):
            return None
        if self.t.word[hit.i] == "confirm" and how == "not" and any(w.role in ("until", "by") for w in self.whens):
            return Deed("confirm", hit.i, negated=True)
        if self.t.word[hit.i] in ("confirm", "confirms") and (
            how != "future"
            or (after[:1] in (["your"], ["receipt"], ["that"], ["you"]) and after[1:] not in (["about"], ["on"]))
        ):
            return None
        if (
            self.t.word[hit.i] == "confirm"
            and after[:1] in (["we"], ["i"])
            and self.t.tense[hit.j + 1 : hit.j + 2] == ["past"]
        ):
            return None  # "I can confirm we received your documents on Monday"
        direct = (
            how == "future"
            and self.t.word[hit.i] != "confirm"
            and self.t.verb[hit.i] not in self.groups["no direct answer"]
        )
        return Deed("confirm" if self.t.word[hit.i] == "confirm" else "respond", hit.i, how == "not", direct=direct)

    def _given_time(self, hit: Hit) -> bool:
        """Others have time to answer others: "your referees have ten days to respond"."""
        t = self.t
        if t.word[hit.i - 1] == "to" and hit.i - 2 > self.a and t.verb[hit.i - 2] == "":
            asked = t.verb[max(self.a, hit.i - 5) : hit.i - 2]
            if not self.groups["makes act"].isdisjoint(asked) and t.word[hit.i - 2] not in self.groups["me"]:
                return True  # "we have asked your referees to reply by Monday"
        when = next((w for w in self.whens if w.j == hit.i - 1 and t.word[w.j] == "to"), None)
        return when is not None and not self.groups["has or is given"].isdisjoint(
            t.word[max(self.a, when.i - 3) : when.i]
        )

    def _to_infinitive(self, k: int) -> bool:
        """The "to" at token `k` belongs to a verb ("going to call"), not to a noun ("access to email")."""
        before, groups = self.t.word[k - 1], self.groups
        return bool(self.t.verb[k - 1]) or any(before in groups[name] for name in ("aux", "modal", "soft", "able"))

    def _habitually(self, hit: Hit, subject: str, how: str) -> bool:
        """What they always do, said of a length of time: "HR calls within 48 hours", "they come back in a week"."""
        t = self.t
        if how != "present" or subject not in ("they", "we") or t.tense[hit.i] not in ("base", "s"):
            return False
        bounded = any(w.role == "span" and hit.j <= w.i <= hit.j + 1 for w in self.whens)
        caller = t.word[self.own_subject(hit.i)[1]] in self.groups["they"] | self.groups["bosses"]
        if caller and any(w.role == "at" and w.i == hit.j and w.j >= self.b - 1 for w in self.whens):
            return t.verb[hit.i] in self.groups["meets"]  # a note: "they see the last one Friday and HR calls Monday"
        on_what = t.word[hit.j : hit.j + 1] and t.word[hit.j] in self.groups["conditions"]
        return bounded or bool(on_what and self.whens)

    def _on_a_day(self, hit: Hit, subject: str, how: str) -> bool:
        """The present for what will come: "I write on the 30th", "we answer by Friday"."""
        t = self.t
        plain = how == "present" and subject == "we" and t.tense[hit.i] == "base" and t.word[hit.i - 1] in ("we", "i")
        answers = t.verb[hit.i] in ("write", "answer", "reply", "respond")
        return plain and answers and any(w.i == hit.j and w.due and w.role in ("at", "by") for w in self.whens)

    def _other_news(self, hit: Hit) -> bool:
        """What is announced is no answer: "we will announce the new shop in December"."""
        t, groups = self.t, self.groups
        if self.t.kind[hit.j : hit.j + 1] not in (["the"], ["a"]) and t.word[hit.j : hit.j + 1] not in (
            ["our"],
            ["your"],
            ["her"],
            ["my"],
            ["his"],
            ["their"],
            ["its"],
        ):
            return False
        said = set(t.word[hit.j : hit.j + 5])
        return all(
            said.isdisjoint(groups[name]) for name in ("answer", "next cue", "decision cue", "candidates", "news")
        )

    def _bounded_next(self, hit: Hit) -> bool:
        """A last day follows at once: "they will come back by the 13th"; people return on a day, not by one."""
        subject = self.t.word[self.own_subject(hit.i)[1]]
        person = (subject in self.groups["employer"] and subject != "it") or self.subject(hit.i)[0] == "we"
        return person and any(w.role in ("by", "span") and w.i == hit.j for w in self.whens)
