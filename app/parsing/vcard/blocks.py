"""Positions of the cards in a file, from their first and last lines."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

MAX_AGENTS = 6_000  # more than a card may have properties, so that such a card is refused

# A whole line, except for losses and additions of programs: a missing line end between two joined
# files, a byte order mark in the middle, the Ctrl-Z of DOS. In 2.1 an AGENT contains a whole card.
_MARK = rb"""(?xi)
    (?:\xef\xbb\xbf)?
    (?:
        (?P<agent> (?:[\w-]++\.)? AGENT [^:\r\n]*+ : [ \t\r\n]*+ )?
        (?P<begin> BEGIN [ \t]*+ : [ \t]*+ VCARD )
        | END [ \t]*+ : [ \t]*+ VCARD
    )
    [ \t\0\x1a]*+ (?= [\r\n] | BEGIN | \Z )
"""
_HERE = re.compile(_MARK)
_LATER = re.compile(_MARK.replace(b"(?xi)", rb"(?xi) [\r\n] (?= [^\s] )", 1))
_NOT_BLANK = re.compile(rb"[^\s\0\x1a\xef\xbb\xbf]")


@dataclass(frozen=True, slots=True)
class Span:
    """Positions of the first and last line, and of the content between them."""

    start: int
    inside_start: int
    inside_end: int
    end: int


@dataclass(frozen=True, slots=True)
class Block:
    """Card, or text outside of any card."""

    span: Span
    is_card: bool
    is_closed: bool = True
    agents: tuple[Span, ...] = ()
    """Inner cards, each from its line AGENT on."""


class _OpenCard:
    """Card before its last line."""

    def __init__(self, first: re.Match[bytes]) -> None:
        self._start, self._inside_start = first.start("begin"), first.end()
        self._agents: list[Span] = []
        self._agent: re.Match[bytes] | None = None  # the first line of the open inner card
        self._depth = 1

    def open_agent(self, first: re.Match[bytes]) -> None:
        self._agent = self._agent or first
        self._depth += 1

    def close(self, last: re.Match[bytes]) -> Block | None:
        """Return the card, or None if the line ends an inner card."""
        self._depth -= 1
        if self._depth == 1:
            self._close_agent(last.start(), last.end())
        return self._block(last.start(), last.end(), is_closed=True) if self._depth == 0 else None

    def close_early(self, end: int) -> Block:
        self._close_agent(end, end)
        return self._block(end, end, is_closed=False)

    def _block(self, inside_end: int, end: int, *, is_closed: bool) -> Block:
        span = Span(self._start, self._inside_start, inside_end, end)
        return Block(span, is_card=True, is_closed=is_closed, agents=tuple(self._agents))

    def _close_agent(self, inside_end: int, end: int) -> None:
        if self._agent is not None and len(self._agents) < MAX_AGENTS:
            self._agents.append(Span(*self._agent.span(), inside_end, end))
        self._agent = None


def split(data: bytes) -> Iterator[Block]:
    """Yield the blocks in order. A card without its last line ends where the next one begins."""
    card: _OpenCard | None = None
    position = 0  # the end of the processed part
    for mark in _marks(data):
        if mark["begin"] is None:
            if card is None:
                yield from _end_block(None, data, position, mark.end())
            elif block := card.close(mark):
                yield block
                card = None
        elif card is not None and mark["agent"] is not None:
            card.open_agent(mark)
        else:
            yield from _end_block(card, data, position, mark.start())
            card = _OpenCard(mark)
        position = mark.end()
    yield from _end_block(card, data, position, len(data))


def _marks(data: bytes) -> Iterator[re.Match[bytes]]:
    mark = _HERE.match(data)
    position = 0
    while mark := mark or _LATER.search(data, position):
        yield mark
        position = mark.end()
        mark = _HERE.match(data, position)


def _end_block(card: _OpenCard | None, data: bytes, start: int, end: int) -> Iterator[Block]:
    """End the open card, or the text before a new card or the end of the file."""
    if card is not None:
        yield card.close_early(end)
    elif _NOT_BLANK.search(data, start, end):
        yield Block(Span(start, start, end, end), is_card=False)
