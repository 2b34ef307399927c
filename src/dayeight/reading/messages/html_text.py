"""HTML mail as text: paragraphs, lists and tables as lines, quotes marked with ">", what is hidden left out.

A tokeniser of one regular expression instead of html.parser:.
Mail HTML is seldom well formed, so elements that matter (quotes, signatures, hidden blocks) are tracked by
counting their own tags, and a hidden block that never ends hides nothing.
"""

from __future__ import annotations

import re
from html import unescape
from typing import NamedTuple

from dayeight.reading.messages.marks import FORWARD, is_attribution

# Matched only up to the last ">" of the page, so that no alternative can run to the end in vain again and
# again.
_TAG = r"[!?][^>]*>|(?P<close>/?)(?P<tag>[a-z][a-z0-9:]*)(?P<attributes>[^>]*)>"
_UNSHOWN = (
    r"(?P<unshown>!--.*?(?:-->|\Z)"
    r"|(?P<raw>style|script|title|template|svg|noscript)\b[^>]*>.*?(?:</(?P=raw)\s*>|\Z))"
)
_TOKEN = re.compile(f"<(?:{_UNSHOWN}|{_TAG})", re.DOTALL | re.IGNORECASE)
_ONLY_TAGS = re.compile(f"<(?:(?P<unshown>(?!))|{_TAG})", re.IGNORECASE)
_ATTRIBUTE = re.compile(r"([a-zA-Z-]+)\s*=\s*(\"[^\"]*\"|'[^']*'|[^\s\"'>]+)")
_SPACE = re.compile(r"[ \t\r\n\f\xa0\u2000-\u200a\u202f\u205f\u3000]+")
_INVISIBLE = re.compile(r"[\u00ad\u034f\u061c\u180e\u200b-\u200f\u2060-\u2064\ufeff]")
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all", re.IGNORECASE)
_NO_BORDER = re.compile(r"border\s*:\s*(none|0)|margin\s*:\s*0(px)?\s+0(px)?\s+0(px)?\s+40px", re.IGNORECASE)

_BLOCKS = frozenset(
    [
        "address",
        "article",
        "aside",
        "body",
        "center",
        "dd",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figure",
        "footer",
        "form",
        "header",
        "main",
        "nav",
        "section",
        "tr",
        "table",
        "tbody",
        "thead",
        "tfoot",
        "caption",
    ]
)
_SPACED = frozenset(["p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "pre", "blockquote", "hr", "table"])
_VOID = frozenset(
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"]
)
_QUOTE_CLASSES = ("yahoo_quoted", "protonmail_quote", "zmail_extra", "tutanota_quote")
_SIGNATURES = ("gmail_signature", "moz-signature", "protonmail_signature_block")
_MOST_LINKS = 200
_DEEPEST_QUOTE = 10


class HtmlText(NamedTuple):
    """The text, and the web addresses it links to, in order, each once."""

    text: str
    links: tuple[str, ...]


def html_text(html: str) -> HtmlText:
    """The text of an HTML body as a person sees it."""
    page = _Page(hide=True)
    page.read(html)
    if page.hides_to_the_end:  # a hidden block without its end: show all rather than nothing
        page = _Page(hide=False)
        page.read(html)
    return HtmlText(page.text(), tuple(page.links))


class _Page:
    """The lines written so far and the open elements that matter."""

    def __init__(self, hide: bool) -> None:
        self._hide = hide
        self._lines: list[str] = []
        self._line: list[str] = []
        self._quotes = 0
        self._hidden = 0
        self._pre = 0
        self._open: list[list[str | int]] = []  # [tag, kind, how many of this tag are open within]
        self._lists: list[int] = []  # number of the next item, 0 for a list without numbers
        self.links: dict[str, None] = {}

    @property
    def hides_to_the_end(self) -> bool:
        """Whether a hidden block was still open when the text ended."""
        return self._hidden > 0

    def read(self, html: str) -> None:
        """Takes in the whole page."""
        position: int | None = 0
        only_tags = False
        last = html.rfind(">") + 1
        while position is not None:
            position, only_tags = self._read_from(html, position, last, only_tags)
        self._break()

    def _read_from(self, html: str, position: int, last: int, only_tags: bool) -> tuple[int | None, bool]:
        """Reads on to the end (None), or to where a damaged tag was and reading has to begin anew."""
        for token in (_ONLY_TAGS if only_tags else _TOKEN).finditer(html, position, last):
            start, end = token.span()
            if start > position:
                self._text(html[position:start])
            position = end
            unshown, close, tag, attributes = token.group("unshown", "close", "tag", "attributes")
            if tag:
                if close:
                    self._end(tag.lower())
                    continue
                self._start(tag.lower(), attributes)
                if '"' in attributes and attributes.count('"') % 2:  # a ">" within quotation marks
                    quote = html.find('">', end, min(end + 2000, last))
                    if quote >= 0:
                        return quote + 2, only_tags
            elif unshown and not _is_ended(unshown, token["raw"]):
                # A comment or style without its end would swallow the letter: read on behind its beginning.
                return (html.find(">", start, last) + 1 if token["raw"] else start + 4), True
        self._text(html[position:])
        return None, only_tags

    def _text(self, run: str) -> None:
        if self._hidden:
            return
        if "&" in run:
            run = unescape(run)
        if not run.isascii():
            run = _INVISIBLE.sub("", run)
        if self._pre:
            first, *rest = run.replace("\r", "").split("\n")
            self._line.append(first)
            for line in rest:
                self._break()
                self._line.append(line)
        else:
            self._line.append(run)

    def _break(self, blank: bool = False) -> None:
        """Ends the line; with `blank` an empty one follows unless there is one."""
        line = "".join(self._line)
        line = line.rstrip() if self._pre else _SPACE.sub(" ", line).strip()
        self._line = []
        if line:
            self._lines.append("> " * self._quotes + line)
        if blank and self._lines and self._lines[-1].strip("> "):
            self._lines.append("> " * self._quotes)

    def _start(self, tag: str, attributes: str) -> None:
        for entry in reversed(self._open):
            if entry[0] == tag:
                entry[2] = int(entry[2]) + 1
                break
        if tag == "br":
            if "".join(self._line).strip() or self._hidden:
                self._break()
            elif self._lines and self._lines[-1].strip("> "):
                self._break(blank=True)
            return
        if tag in ("td", "th"):
            self._line.append(" ")
        elif tag in _SPACED:
            self._break(blank=True)
        elif tag in _BLOCKS or tag == "li":
            self._break()
        if tag == "hr":
            self._line.append("_" * 32)
            self._break()
        elif tag == "li":
            self._item()
        elif tag in ("ul", "ol"):
            self._lists.append(1 if tag == "ol" else 0)
        elif tag == "a":
            self._link(attributes)
        if tag not in _VOID:
            kind = self._kind(tag, attributes)
            if kind and len(self._open) < 200:
                self._enter(tag, kind)

    def _item(self) -> None:
        number = self._lists[-1] if self._lists else 0
        self._line.append(f"{number}. " if number else "- ")
        if number:
            self._lists[-1] = number + 1

    def _link(self, attributes: str) -> None:
        if self._hidden or len(self.links) >= _MOST_LINKS or "http" not in attributes:
            return
        target = _SPACE.sub("", unescape(_attributes(attributes).get("href", "")))
        if target.startswith(("http://", "https://")) and len(target) <= 2000:
            self.links[target] = None

    def _kind(self, tag: str, attributes: str) -> str:
        """What an element means to the reading, "" for nothing."""
        if tag == "pre":
            return "pre"
        if tag == "blockquote":
            return "quote" if self._is_quote(attributes) else ""
        if not attributes:
            return ""
        if self._hide and _may_hide(attributes.lower()) and _HIDDEN.search(attributes):
            return "hidden"
        if "class" not in attributes and "id" not in attributes:
            return ""
        named = _attributes(attributes)
        classes = named.get("class", "") + " " + named.get("id", "")
        if any(name in classes for name in _QUOTE_CLASSES):
            return "quote"
        if "gmail_attr" in classes or "moz-cite-prefix" in classes:
            return "attribution"
        if named.get("id", "").lower() == "signature" or any(name in classes.split() for name in _SIGNATURES):
            return "signature"
        return ""

    def _is_quote(self, attributes: str) -> bool:
        """A blockquote may also be an indented paragraph: only what shows itself as a quote is taken for
        one."""
        lowered = attributes.lower()
        if "cite" in lowered or "quote" in lowered:
            return True
        if _NO_BORDER.search(lowered):
            return False
        if self._quotes or "border-left" in lowered:
            return True
        written = [line for line in self._lines[-4:] if line.strip()]
        return bool(written) and any(is_attribution(" ".join(written[-n:])) for n in (1, 2))

    def _enter(self, tag: str, kind: str) -> None:
        if kind == "quote":
            if self._quotes >= _DEEPEST_QUOTE:
                return
            self._quotes += 1
        elif kind == "hidden":
            self._hidden += 1
        elif kind == "pre":
            self._pre += 1
        elif kind == "signature":
            self._break()
            if not self._quotes and not (self._lines and self._lines[-1].strip() in ("-- ", "--")):
                self._lines.append("-- ")
        self._open.append([tag, kind, 1, len(self._lines)])

    def _end(self, tag: str) -> None:
        if tag in _SPACED:
            self._break(blank=tag != "table")
        elif tag in ("td", "th"):
            self._line.append(" ")
        elif tag in _BLOCKS or tag == "li":
            self._break()
        if tag in ("ul", "ol") and self._lists:
            self._lists.pop()
        for place in range(len(self._open) - 1, -1, -1):
            entry = self._open[place]
            if entry[0] == tag:
                entry[2] = int(entry[2]) - 1
                if entry[2] == 0:
                    for left in reversed(self._open[place:]):  # what was left open inside ends here too
                        self._leave(str(left[1]), int(left[3]))
                    del self._open[place:]
                break

    def _leave(self, kind: str, since: int) -> None:
        if kind == "quote":
            self._break()
            self._quotes -= 1
        elif kind == "hidden":
            self._hidden -= 1
        elif kind == "pre":
            self._break()
            self._pre -= 1
        elif kind == "attribution":
            self._break()
            written = self._lines[since:]
            if not any(FORWARD.search(line) for line in written):  # a forwarded head is told by its own words
                self._lines[since:] = ["> " + line for line in written if line.strip("> ")]

    def text(self) -> str:
        """The lines as one text, never more than one empty line in a row."""
        lines: list[str] = []
        for line in self._lines:
            if line.strip("> ") or (lines and lines[-1].strip("> ")):
                lines.append(line if line == "-- " else line.rstrip())
        while lines and not lines[-1].strip("> "):
            lines.pop()
        return "\n".join(lines).strip("\n")


def _is_ended(unshown: str, element: str | None) -> bool:
    ending = unshown[-40:].lower()
    return f"</{element.lower()}" in ending if element else ending.endswith("-->")


def _may_hide(lowered: str) -> bool:
    return "display" in lowered or "visibility" in lowered or "mso-hide" in lowered


def _attributes(text: str) -> dict[str, str]:
    return {name.lower(): value.strip("\"'") for name, value in _ATTRIBUTE.findall(text[:4000])}
