"""Splitting of HTML into tags and text, in one pass over any input.

Not `html.parser`: until Python 3.13.6 it needs hours for a megabyte of `<!--` or `<a "`.
"""

import html
import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)|<[!?][^>]*+(?:>|\Z)", re.DOTALL)
_TAG = re.compile(r"<(/?)([a-zA-Z][^\s/<>]*+)")
_QUOTED_REST = re.compile(r"""((?:[^<>"']|"[^"]*+"|'[^']*+')*+)(?:>|(["'])|)""")
_PLAIN_REST = re.compile(r"([^<>]*+)>?")
_RAW_END = {
    name: re.compile(rf"</{name}\b[^>]*>?", re.IGNORECASE) for name in ("script", "style", "xmp")
}
_ATTRIBUTE = re.compile(r"""([^\s"'=/<>]+)\s*+(?:=\s*+(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?+""")
_LONG_NUMBER = re.compile(r"&#[0-9]{12,};?")


class Token(NamedTuple):
    kind: Literal["text", "start", "end"]
    value: str
    """The text, or the tag's name in lower case."""
    attributes: str = ""


def tokens(source: str) -> Iterator[Token]:
    """Yield tags and texts in order, without comments, declarations, scripts and style sheets."""
    tag_end = _TagEnd()
    position = 0
    while (start := source.find("<", position)) >= 0:
        if start > position:
            yield Token("text", unescape(source[position:start]))
        if comment := _COMMENT.match(source, start):
            position = comment.end()
        elif tag := _TAG.match(source, start):
            name = tag[2].lower()
            raw, position = tag_end.find(source, tag.end())
            yield Token("end" if tag[1] else "start", name, raw)
            if not tag[1] and name in _RAW_END:
                position = _skip_raw(source, name, position)
        else:
            yield Token("text", "<")
            position = start + 1
    yield Token("text", unescape(source[position:]))


def attributes(raw: str) -> dict[str, str]:
    """Return the attributes by lower-case name; the first of repeated ones counts."""
    found: dict[str, str] = {}
    for name, *values in _ATTRIBUTE.findall(raw):
        found.setdefault(name.lower(), unescape("".join(values)))
    return found


def unescape(text: str) -> str:
    """`html.unescape`, which raises on numbers of more than 4,300 digits."""
    return html.unescape(_LONG_NUMBER.sub("\ufffd", text)) if "&" in text else text


class _TagEnd:
    """Finds where a tag ends, be it inside quotes, until a quote is found that never does.

    A search for its end at each tag would be quadratic, so later quotes have no meaning.
    """

    def __init__(self) -> None:
        self._are_quotes_sound = True

    def find(self, source: str, position: int) -> tuple[str, int]:
        """Return the raw attributes and the position after the tag. A `<` also ends the tag."""
        pattern = _QUOTED_REST if self._are_quotes_sound else _PLAIN_REST
        rest = pattern.match(source, position)
        assert rest is not None  # both match the empty string
        if self._are_quotes_sound and rest[2]:
            self._are_quotes_sound = False
            return self.find(source, position)
        return rest[1], rest.end()


def _skip_raw(source: str, name: str, position: int) -> int:
    end = _RAW_END[name].search(source, position)
    return end.end() if end else len(source)
