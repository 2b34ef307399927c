"""What a clause asks of the candidate: to send, sign, answer or decide by a day."""

from __future__ import annotations

from dayeight.reading.promises.clauses import Hit, recipient
from dayeight.reading.promises.owing import BOUNDS, Owing
from dayeight.reading.promises.spans import When

_DEADLINE_ROLES = frozenset({"by", "span", "before-that", "until", "at", "then"})
_NOTED = (["to", "follow"], ["to", "come"], ["from", "the"], ["from", "recruiter"], ["from", "agency"])
_REFEREES = frozenset({"referees", "referee", "references"})
_ASKED = frozenset({"act", "tell", "respond", "decide", "schedule"})


class Asking(Owing):
    """A clause as far as it asks something of the candidate."""

    def waits(self) -> bool:
        """The clause asks the candidate for time."""
        raise NotImplementedError

    def asked_of_candidate(self) -> bool:
        """The clause asks, obliges or allows the candidate to do something."""
        if self.words[0] in self.groups["bids to expect"] and any(
            hit.act == "hear" and hit.i <= self.a + 2 for hit in self.hits
        ):
            return False  # "expect a call next week to fix a date"
        if "if" in self.t.word and "if you have any" in " ".join(self.t.word) and "you" not in self.set:
            return False  # "call me on Friday if you have any questions"
        if (
            self.waits()
            or (self.has("duties") and "respond" in self.acts)
            or not self.cues.isdisjoint({"elsewhere", "you told us"})
        ):
            return False
        return (
            (not self.acts.isdisjoint(_ASKED) and any(map(self._asks, self.hits)))
            or self._must_be_done()
            or self._has_time_to()
            or self._expires()
            or self._awaits_answer()
            or self._unless_yours()
            or self._please_by()
            or (
                ("i" in self.set or not self.groups["owes"].isdisjoint(self.words[:2]))
                and any(map(self.owed_by_me, self.hits))
            )
            or (("my" in self.set or "me" in self.set) and self._wants_mine())
            or self._welcomes_answer()
            or self._needs_back()
        )

    def _asks(self, hit: Hit) -> bool:
        act, t = hit.act, self.t
        if act not in _ASKED:
            return False
        if "tell" in self.acts and any(other.act == "tell" and other.i < hit.i < other.j for other in self.hits):
            return False  # the "know" of "let you know"
        if t.verb[hit.i] == "send" and "thank" in t.word[hit.i : hit.i + 4]:
            return False  # a note to oneself
        if t.verb[hit.i] == "try" or (act == "tell" and hit.who == "you"):
            return False  # "try us again in the new year"
        if t.word[hit.i : hit.i + 2] == ["get", "back"] and act == "act" and t.word[hit.j - 1] == "to":
            return False  # "let me find out and get back to you", not "get the form back to us"
        if t.word[hit.i : hit.i + 2] == ["apply", "again"] or (t.word[hit.i] == "return" and t.word[hit.i - 1] == "by"):
            return False  # "do apply again next year", "by return of post"
        if "whether" in t.word[self.a : hit.i]:
            return False  # "you'll know whether you can hand in your notice"
        subject, k = self.own_subject(hit.i)
        tense = t.tense[hit.i]
        if subject == "they" and act == "act" and t.word[hit.i - 1] in ("please", "kindly"):
            subject = ""  # "in the meantime, please complete the form"
            if t.word[k] in self.groups["employer"] and k > self.a + 1 and t.word[k - 1] != ",":
                return False
        if (
            subject == "they"
            and act == "act"
            and tense == "base"
            and not self.groups["applying"].isdisjoint(self.words[:3])
        ):
            before = t.word[max(self.a, hit.i - 3) : hit.i]
            should = "should" in before and self.set.isdisjoint({"cv", "resume", "applications", "application"})
            if should or not self.groups["must"].isdisjoint(before):
                return True  # "accepted candidates must confirm by 7 January"
        if hit.who == "me" and "them" in t.word[max(self.a, hit.i - 3) : hit.i]:
            return False  # "I left a message asking them to ring me"
        if self._made_to_act(hit):
            return tense == "base" and act != "decide"
        if act == "respond" and any(
            other.act == "tell" and other.i == hit.i and other.who == "you" for other in self.hits
        ):
            return False
        to_us = act == "tell" and (hit.who == "me" or (hit.who == "" and t.verb[hit.i] == "let"))
        if t.verb[hit.i] in self.groups["also a verb"] and t.word[hit.i + 1 : hit.i + 3] in _NOTED:
            return False  # "update to follow"
        if act == "tell" and not to_us:
            return False
        reported = not {"promised", "said", "says"}.isdisjoint(t.word) and not self.groups["they"].isdisjoint(t.word)
        if reported and t.verb[hit.i] in self.groups["also a verb"] and t.word[hit.j : hit.j + 1] == ["by"]:
            return False  # "answer by the 13th, he promised"
        if t.word[hit.j : hit.j + 2] in (["the", "bell"], ["the", "buzzer"], ["the", "doorbell"]):
            return False
        follows = t.verb[hit.j] if hit.j < self.b else ""
        if t.verb[hit.i] in self.groups["also a verb"] and follows in self.groups["comes"]:
            return False  # "answers go out Monday"
        if not self.groups["behind a noun"].isdisjoint(t.word[hit.j : hit.j + 1]):
            return False  # "call expected the 13th", "message says", "pay day"
        if t.word[hit.i - 2 : hit.i] == ["forget", "to"] and "not" in t.word[self.a : hit.i]:
            return True
        if t.word[hit.i - 2 : hit.i] == ["remember", "to"] and subject == "":
            return any(when.role in BOUNDS for when in self.whens)
        if t.word[max(0, hit.i - 2) : hit.i] == ["to", "have"] and subject == "you" and act == "act":
            return self._obliged([*t.word[k : hit.i - 2], "to"])  # "you'll need to have finished it by the 26th"
        if tense == "ing" and t.word[hit.i - 1] == "mind":
            return True  # "would you mind returning the signed copy"
        if tense != "base" or any(word in self.groups["not"] for word in t.word[k : hit.i]):
            return False
        shares = t.word[hit.i - 1] in self.groups["joins"] and hit.i - 1 == self.a
        if subject == "" and shares and (self._subject_before() == "we" or self.subject(hit.i)[0] == "they"):
            return False  # "we mark on Fridays and reply within a week"
        if subject == "":
            purpose = t.word[self.a] == "to" and t.word[hit.i - 1] == ","  # "to proceed, upload your certificate"
            ruled = not purpose and any(word in self.groups["modal"] for word in t.word[self.a : hit.i])
            if ruled or not self._opens(hit.i):
                return False
            return act != "decide" or t.verb[hit.i] in self.groups["candidate decides"]
        if subject != "you":
            return False
        if act == "tell" and hit.who == "me" and self.words[0] == "you" and hit.i == self.a + 1:
            return any(when.role in BOUNDS for when in self.whens)  # "you tell me by Friday if ..."
        between = t.word[k : hit.i]
        if "will" in between and self.groups["obliges you to"].isdisjoint(between):
            return False  # "take it that you'll have your answer on the 13th"
        before = t.word[max(self.a, k - 3) : k]
        asked = bool(set(before) & self.groups["asks you to"])
        obliged = any(word in self.groups["obliges you to"] for word in between)
        near = all(
            w in self.groups["aux"]
            or w in self.groups["modal"]
            or w in self.groups["polite"]
            or w in self.groups["asked"]
            for w in between[1:]
        )
        return near and (asked or obliged)

    def _made_to_act(self, hit: Hit) -> bool:
        """they asked me to send, we ask candidates to submit."""
        t = self.t
        if t.word[hit.i - 2] in self.groups["them"] | {"them"} and not _REFEREES.isdisjoint(t.word):
            return False  # "we have emailed your referees and asked them to reply by Friday"
        goes_on = t.word[hit.i - 1] == "to" and t.word[hit.i - 2] in ("and", ",", "or")
        if goes_on and not {"asked", "requested", "required"}.isdisjoint(t.word[: hit.i - 2]):
            return True  # "candidates are asked to remain available, and to tell us by the 16th"
        if t.word[hit.i - 2 : hit.i] == ["said", "to"] and "my" in t.word[hit.i : hit.j + 2]:
            return True  # "he said to hand in my papers by Tuesday"
        if t.word[hit.i - 1] in self.groups["made to act"] and "that" in t.word[self.a : hit.i - 1]:
            return not self.groups["makes act"].isdisjoint(t.verb[self.a : hit.i - 1])  # "we ask that all complete"
        return (
            hit.i > self.a + 1
            and t.word[hit.i - 1] == "to"
            and t.word[hit.i - 2] in self.groups["made to act"]
            and self._bidden(hit.i - 2)
        )

    def _bidden(self, k: int) -> bool:
        """Someone asks those at token `k` to act; "expect" asks candidates, but not "expect us to reply"."""
        verbs = set(self.t.verb[self.a : k])
        expected = "expect" in verbs and self.t.word[k] in ("candidates", "applicants", "everyone")
        return expected or not self.groups["makes act"].isdisjoint(verbs)

    def _opens(self, i: int) -> bool:
        """Only polite words stand before token `i`, so its verb is an imperative."""
        for k in range(i - 1, self.a - 1, -1):
            word = self.t.word[k]
            if word in self.groups["opens a request"]:
                return True
            if word == "," or word in self.groups["joins"]:
                return True
            if word not in self.groups["polite"] and self.t.kind[k] == "" and self.t.verb[k] == "":
                return k == i - 1 and False
        return i == self.a or not any(
            self.t.verb[k] and self.t.verb[k] != self.t.word[i] and self.t.word[k] not in self.groups["polite"]
            for k in range(self.a, i)
        )

    def _must_be_done(self) -> bool:
        """must be submitted, needs to be with us, is to be returned, must reach us."""
        t = self.t
        if "filled" in self.set and self.has("held"):
            return False  # "the position must be filled by the 30th"
        if "your" not in self.set and not self.set.isdisjoint(("applications", "checks", "screening", "interviews")):
            return False  # the closing date of an advert, an internal step
        if "handed over" in self.cues and (self.has("must or should") or self._obliged(self.words)):
            return not self.has("strong answer") or ("answer" in self.set and self.has("must"))
        if self._is_to_be_with():
            return True
        if self.has("strong answer") or any(
            hit.act in ("tell", "hear", "told") and hit.who == "you" for hit in self.hits
        ):
            return False
        for k in range(self.a, self.b) if "be" in self.set else ():
            before = t.word[max(self.a, k - 6) : k]
            if t.tense[k] not in ("past", "done") or "be" not in before[-3:]:
                continue
            verb = t.verb[k]
            if not self.groups["planned"].isdisjoint(before) and self.has("answer"):
                continue  # "offers are scheduled to be sent"
            obliged = self._obliged(before) or (before[-2:] == ["to", "be"] and verb in self.groups["handed in"])
            gently = "should" in before[-4:] and verb in self.groups["should be done"]
            if gently or (obliged and verb not in self.groups["told"]):
                return True
        return False

    def _is_to_be_with(self) -> bool:
        """As in "all four have to be with Lorraine by Monday"."""
        words = self.t.word
        for k in range(self.a + 2, self.b - 2):
            if words[k : k + 2] == ["be", "with"] and words[k + 2] not in self.groups["you"]:
                before = words[max(self.a, k - 3) : k]
                owed = words[k - 1] in ("must", "should") or (words[k - 1] == "to" and self._obliged(before))
                return owed and not self.has("answer") and any(w.role == "by" for w in self.whens)
        return False

    def _obliged(self, before: list[str]) -> bool:
        """must, needs to, has to; not the "have" of "if you have been successful"."""
        following = [*before[1:], ""]
        return any(
            word in self.groups["must"] and (word not in ("has", "have") or after in ("to", "got"))
            for word, after in zip(before, following, strict=True)
        )

    def _awaits_answer(self) -> bool:
        """hear from you; your answer, references, form by; the deadline to accept; we need it by."""
        t = self.t
        stirs = not self.verbs.isdisjoint(("hear", "know")) or not self.set.isdisjoint(self.groups["deadline words"])
        if "ask" in self.verbs and self._asks_people_for():
            return True
        for k in self._stirring() if stirs else ():
            if (
                t.verb[k] == "hear"
                and t.word[k + 1 : k + 3] in (["from", "you"], ["back", "from"])
                and "you" in t.word[k + 2 : k + 4]
            ):
                return True
            mine = t.verb[k] == "hear" and t.word[k + 1 : k + 3] == ["from", "me"]
            if mine and not {"want", "need", "expect", "like"}.isdisjoint(t.verb[self.a : k]):
                return any(w.role in BOUNDS for w in self.whens)  # "he wants to hear from me by Tuesday"
            wished = t.verb[k] == "know" and t.word[k - 1] == "to" and t.word[k - 2] in self.groups["wishes to know"]
            if wished and t.word[self.own_subject(k)[1]] in self.groups["they"] | {"hr"} and "offer" not in t.word:
                return any(w.role in BOUNDS for w in self.whens)  # "she wants to know by Friday if I'll take it"
            if t.word[k] in self.groups["tests"] and t.word[k + 1 : k + 3] == ["is", "due"]:
                return "be" not in t.word[k + 3 : self.b]  # "is due by Monday", not "is due to be sent"
            last_day = t.word[k] == "last day" and t.word[k + 1] == "to"
            if t.word[k] == "deadline" and t.word[k - 1] in self.groups["by others"]:
                return False  # "their deadline for deciding is the 13th"
            moved = t.word[k + 1] == "to" and not t.verb[k + 2]  # "we've extended the deadline to the 20th"
            if last_day or (t.word[k] == "deadline" and t.word[k + 1] in ("to", "for") and not moved):
                ours = self.has("strong answer") and "your" not in self.set  # "our deadline for a decision"
                return not ours and self.set.isdisjoint({"applications", "apply", "applying", "application"})
        wants = not self.groups["wanted"].isdisjoint(self.verbs) and any(map(self._wants, range(self.a, self.b)))
        if not (wants or self.has("wanted word")) and "looks forward" not in self.cues:
            return "your" in self.set and self._would_have_yours()
        for k in range(self.a, self.b - 1):
            if t.word[k] == "your" and (
                t.word[k + 1] in self.groups["not from you"] or t.word[k - 1] == "about" or self._ours(k)
            ):
                continue
            unneeded = self.groups["needed"].isdisjoint(t.verb[self.a : k])
            if t.word[k] == "your" and not (self.has("modal") and "will" in self.set and unneeded):
                return any(when.role in BOUNDS or when.role == "at" for when in self.whens) and not self._told_you()
            if t.word[k] == "from" and t.word[k + 1] == "you":
                return self.set.isdisjoint(("nothing", "if"))
        first_wanted = any(
            t.verb[k] in ("need", "require") and t.word[k - 1 if k else 0] in self.groups["those in need"]
            for k in range(self.a, self.b)
        )
        return (
            first_wanted
            and not self.has("no thing")
            and "you" not in self._before_need()
            and any(when.role == "by" for when in self.whens)
            and not any(
                hit.act in ("tell", "decide", "schedule") and self.own_subject(hit.i)[0] != "you" for hit in self.hits
            )
        )

    def _asks_people_for(self) -> bool:
        """As in "we're asking both finalists for a writing sample by Friday"."""
        t = self.t
        for k in range(self.a, self.b - 2):
            told = recipient(t, k + 1, self.lexicon) if t.verb[k] == "ask" else None
            if (
                told
                and told[1] == "you"
                and t.word[told[0] : told[0] + 1] == ["for"]
                and self.own_subject(k)[0] != "you"
            ):
                return any(when.role in BOUNDS for when in self.whens) and not self.has("strong answer")
        return False

    def _stirring(self) -> list[int]:
        """Where somebody hears or knows, or a deadline or a test is named."""
        t, named = self.t, self.groups["deadline words"]
        return [k for k in range(self.a, self.b - 2) if t.verb[k] in ("hear", "know") or t.word[k] in named]

    def _please_by(self) -> bool:
        """As in "once you've uploaded your samples (by Friday please)"."""
        if "please" not in self.set or not self.a or len(self.words) > 7 or self.hits:
            return False
        before = self.t.word[: self.a]
        acts = any(hit.act == "act" and hit.i < self.a for hit in self.s.hits)
        return acts and not {"you", "your"}.isdisjoint(before) and any(when.role in BOUNDS for when in self.whens)

    def _before_need(self) -> list[str]:
        """The words up to what is needed: "I'd need a list of the days you can't work" has "you" behind them."""
        needs = (k for k in range(self.a, self.b) if self.t.verb[k] in ("need", "require"))
        return self.t.word[self.a : next(needs, self.a) + 4]

    def _ours(self, k: int) -> bool:
        """What is "yours" comes from the employer or is a meeting: "your outcome", "see you on your first day"."""
        met = "looks forward" in self.cues and not {"see", "meet", "welcome"}.isdisjoint(self.verbs)
        named = {"outcome", "result", "verdict"} & set(self.t.word[k + 1 : k + 4])
        return met or bool(named) or self._you_expect(k)

    def _wants(self, k: int) -> bool:
        """Someone wants something at token `k`; not "reference requests have gone out", not "ask for Sam" at a door."""
        t = self.t
        if t.verb[k] not in self.groups["wanted"]:
            return False
        if any(when.i == k + 1 and when.length for when in self.whens):
            return False  # "HR would need eight weeks"
        noun = t.word[k] == "requests" and t.word[k + 1 : k + 2] != [] and t.word[k + 1] in self.groups["aux"]
        at_the_door = t.word[k : k + 2] == ["ask", "for"] and t.word[k - 1 if k else 0] == ","
        return not noun and not at_the_door

    def _you_expect(self, k: int) -> bool:
        """As in "you can expect the results of your exercise": what is wanted comes from the employer."""
        t = self.t
        return any(t.verb[m] in self.groups["wanted"] and self.own_subject(m)[0] == "you" for m in range(self.a, k))

    def _would_have_yours(self) -> bool:
        """I must have your answer; could we have your references."""
        t = self.t
        for k in range(self.a + 1, self.b - 1):
            ours = t.word[k + 2] if k + 2 < self.b else ""
            if t.word[k] in ("have", "get") and t.word[k + 1] == "your" and ours not in self.groups["about you"]:
                pleased = (
                    t.word[k - 1] == "to" and "would" in t.word[self.a : k]
                )  # "it would be great to have your answer"
                return pleased or not self.groups["would have"].isdisjoint(t.word[max(self.a, k - 2) : k])
        return False

    def _told_you(self) -> bool:
        return any(
            hit.act in ("tell", "told", "hear") and hit.who in ("you", "") and hit.act != "hear" for hit in self.hits
        )

    def deadline(self) -> When | None:
        """The time by which the candidate must act, the bounded ones first."""
        roles = _DEADLINE_ROLES | {"for"} if any(hit.act == "expire" for hit in self.hits) else _DEADLINE_ROLES
        usable = [
            w
            for w in self.whens
            if w.due
            and w.role in roles
            and not (w.length and w.length.unit == "minute")
            and self.t.kind[w.i] != "every"
        ]
        if any(w.role == "vague-once" for w in self.whens):
            usable = [w for w in usable if w.role != "span"]  # "a week to decide once you have the offer"
        bounded = [w for w in usable if w.role in BOUNDS]
        brings = not self.verbs.isdisjoint(("bring", "carry"))  # what to bring to a meeting
        subjects = ("goes", "went", "suits", "works", "is", "does")  # "let me know how Friday goes"
        usable = [w for w in usable if w.role in BOUNDS or self.t.word[w.j : w.j + 1] not in ([s] for s in subjects)]
        loose = [w for w in usable if w.role not in BOUNDS and not brings and not self.has("availability")]
        found = bounded or loose
        return found[0] if found else None
