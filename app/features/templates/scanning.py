"""The pieces of a template, read once from left to right before the library sees it.

The library's own lexer takes half a minute for 20,000 spaces after `{{`. A source that has passed
here has short pieces, each of them closed, and no tag that is not on the list.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from app.schemas.suggestions import nearest_name

LONGEST_SOURCE = 20_000
LONGEST_PIECE = 300
MOST_PIECES = 500
TAGS = (
    *("if", "elsif", "else", "endif"),
    *("unless", "endunless"),
    *("for", "endfor"),
    *("comment", "endcomment"),
)

_MARK = re.compile(r"\{\{|\{%|\}\}|%\}")
_CLOSED_BY = {"{{": "}}", "{%": "%}"}
_NAME = re.compile(r"[\w#]*")


@dataclass(frozen=True, slots=True)
class Flaw:
    """A part of a template that is not allowed, and its position in the source."""

    at: int
    code: str
    detail: str
    suggestion: str | None = None


@dataclass(frozen=True, slots=True)
class _Piece:
    """The text within `{{ }}` or `{% %}`."""

    at: int
    opening: str
    text: str


def scan(source: str) -> Iterator[Flaw]:
    """The flaws of the pieces; the library checks the syntax within them."""
    if len(source) > LONGEST_SOURCE:
        yield Flaw(
            0, "too_long", f"A template must not have more than {LONGEST_SOURCE:,} characters."
        )
        return
    for count, found in enumerate(_pieces(source)):
        if count == MOST_PIECES:
            detail = f"A template must not have more than {MOST_PIECES} outputs and tags."
            yield Flaw(found.at, "too_complex", detail)
            return
        if isinstance(found, Flaw):
            yield found
        else:
            yield from _piece_flaws(found)


def format_position(source: str, at: int) -> str:
    """The position as line and column, for people."""
    line = source.count("\n", 0, at) + 1
    column = at - source.rfind("\n", 0, at)
    return f"line {line}, column {column}"


def _pieces(source: str) -> Iterator[_Piece | Flaw]:
    begun: re.Match[str] | None = None
    for mark in _MARK.finditer(source):
        opens = mark.group() in _CLOSED_BY
        if begun is None:
            begun = mark if opens else None  # a stray `}}` is text
            continue
        if mark.group() == _CLOSED_BY[begun.group()]:
            yield _Piece(begun.start(), begun.group(), source[begun.end() : mark.start()])
            begun = None
            continue
        yield _unclosed_flaw(begun)
        begun = mark if opens else None
    if begun is not None:
        yield _unclosed_flaw(begun)


def _unclosed_flaw(begun: re.Match[str]) -> Flaw:
    opening = begun.group()
    return Flaw(begun.start(), "syntax", f"`{opening}` must be closed by `{_CLOSED_BY[opening]}`.")


def _piece_flaws(piece: _Piece) -> Iterator[Flaw]:
    if len(piece.text) > LONGEST_PIECE:
        detail = f"`{piece.opening}` must not contain more than {LONGEST_PIECE} characters."
        yield Flaw(piece.at, "too_long", detail)
        return
    text = piece.text.strip("-").strip()
    if not text:
        yield Flaw(piece.at, "syntax", f"`{piece.opening}` must not be empty.")
        return
    if piece.opening == "{%":
        name = _NAME.match(text)
        assert name is not None  # it matches nothing, too
        if name.group() not in TAGS:
            yield Flaw(
                piece.at,
                "unknown_tag",
                f"The tag `{name.group() or text[:20]}` does not exist. Tags are `if`, `unless`, "
                "`for` and `comment`.",
                nearest_name(name.group(), TAGS),
            )
