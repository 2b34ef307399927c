"""Which nouns name an answer the employer owes: not "your decision", not "the list of documents"."""

from __future__ import annotations

from dayeight.reading.promises.asking import Asking


class Naming(Asking):
    """A clause as far as its nouns name answers."""

    def _is_answer(self, k: int) -> bool:
        """An answer noun that is the employer's to give ("your answer" is the candidate's, "to answer" a verb)."""
        words, groups = self.t.word, self.groups
        noun, before = words[k], words[k - 1] if k else ""
        if noun not in groups["answer"] or self.t.kind[k] or words[k + 1 : k + 2] == ["-"]:
            return False
        named = words[k + 2 : k + 8]
        about = words[k + 1 : k + 2] == ["about"] and named and named[0] in groups["determiner"] - {"your"}
        if about and not self.of_the_application(named):
            return False  # "news about the merger"
        if words[k + 1 : k + 2] == ["of"] and not groups["other things"].isdisjoint(named[:2]):
            return False  # "the resolution of the complaint"
        if noun in groups["explicit decision"] and self.has("other results"):
            return False
        if noun == "agreement" and before not in ("employment", "work", "written", "signed"):
            return False
        if before == "who" and self.t.verb[k]:
            return False  # "candidates who answer within 48 hours"
        if before in groups["own decisions"] or before in groups["cleared"]:
            return False  # "budget decisions", "security clearance"
        if before == "to" and self.t.verb[k] and words[k - 2 if k > 1 else 0] in groups["fails to"]:
            return False  # "sorry to message on a Sunday"
        if words[k + 1 : k + 2] and words[k + 1] in groups["not the answer"]:
            return (
                noun == "decision"
                and words[k + 1] == "day"
                and words[k + 2 : k + 3] in ([":"], ["is"], ["will"], ["falls"])
            )
        if before in groups["asks politely"] and noun in groups["also a verb"]:
            return False
        own = before == "my" and noun in ("answer", "reply", "response", "decision")
        if own and ("due" in self.set or not groups["them"].isdisjoint(self.set)):
            return False  # "I'd get back to them by Friday with my answer"
        of_own = noun in ("decision", "verdict", "ruling", "announcement") and words[k + 1 : k + 2] in (
            ["on"],
            ["about"],
            ["regarding"],
            ["over"],
        )
        if of_own and not groups["own decisions"].isdisjoint(words[k + 2 : k + 6]):
            return False  # "a decision about the rota"
        if k > 1 and self.t.verb[k - 2] == "sign":
            return False  # "once you've signed the contract"
        if (
            noun in ("letter", "letters", "emails")
            and words[k + 1 : k + 2] == ["for"]
            and not (self.of_the_application(words[k + 2 : k + 4]) or "you" in words[k + 2 : k + 4])
        ):
            return False  # "letters for the sign"
        if noun == "go" and before not in ("a", "the", "no", "-", "or", "of"):
            return False  # "bins go out on Thursday"
        to_others = words[k + 1 : k + 2] == ["to"] and groups["told ones"].isdisjoint(words[k + 2 : k + 5])
        if words[k + 1 : k + 3] == ["to", "the"] and not groups["not told"].isdisjoint(words[k + 3 : k + 4]):
            return False  # "my update to the board"
        if noun == "answer" and not groups["duties"].isdisjoint(words[k + 1 : k + 3]):
            return False  # "the call centre answers most calls"
        if noun in ("recommendation", "ranking") and before in groups["by others"]:
            return False  # "the committee makes its recommendation on Friday"
        if noun in ("recommendation", "report", "ranking") and to_others:
            return False  # "forward its recommendation to the Provost"
        if noun in groups["tests"] and not {"after", "before", "during"}.isdisjoint(words[max(0, k - 2) : k]):
            return False  # "after the test on Friday you'll be given lunch"
        if noun == "appointment" and words[k + 1 : k + 2] == ["with"]:
            return False
        if noun == "emails" and words[k + 1 : k + 2] and not (self.t.kind[k + 1] or self.t.verb[k + 1]):
            return words[k + 1] in ("out", "will", "should")  # "the agency emails timesheets"
        if noun in ("list", "names") and before in groups["other lists"]:
            return False
        if noun in ("list", "names") and self.t.verb[k - 2 if k > 1 else k] in (
            "release",
            "publish",
            "announce",
            "post",
            "communicate",
        ):
            return True  # "the office releases the names on the 31st"
        if noun in ("list", "names") and groups["put up"].isdisjoint(
            words[
                k + 1 : k
                + (
                    7
                    if noun == "list" and words[k + 1 : k + 2] != ["of"]
                    else 11
                    if words[k + 1 : k + 2] == ["of"]
                    else 4
                )
            ]
        ):
            return False  # "the list of documents"
        if noun == "steps" and before not in ("next", "further", "following"):
            return False
        if noun == "details" and "next phrases" not in self.cues:
            return False
        if (self.t.verb[k] and noun in groups["also a verb"]) and (before in groups["modal"] or before == "not"):
            return False
        return before != "your" or noun in groups["about you"] or words[k + 1 : k + 2] == ["test"] or self.handed_you(k)

    def handed_you(self, k: int) -> bool:
        """As in "you'll have your answer in two weeks", "I'll give you your answer on Friday"."""
        t = self.t
        for m in range(max(self.a, k - 4), k - 1):
            gets = t.verb[m] in ("get", "have", "receive", "hear", "know") and t.tense[m] == "base"
            dated = any(w.due and w.role in ("then", "at", "by", "span") for w in self.whens)
            given = "will" in t.word[self.a : m] or (t.word[m - 1] == "you" and dated)
            if gets and self.own_subject(m)[0] == "you" and given:
                return True
            if t.verb[m] in ("give", "send", "tell") and t.word[m + 1] == "you" and self.own_subject(m)[0] != "you":
                return True
        return False
