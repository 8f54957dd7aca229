"""Separation of two cards on one picture, by the wide gap between their lines."""

from collections.abc import Callable, Sequence
from statistics import median

from app.parsing import email_address
from app.parsing.card_text.lines import Line
from app.parsing.card_text.reading import read
from app.parsing.vcard.cards import Broken, Card

_LEAST_LINES = 3
_GAP = 1.5  # in heights of a line
_MOST_CARDS = 8

Edges = Callable[[Line], tuple[float, float]]


def read_cards(lines: Sequence[Line]) -> list[Card | Broken]:
    """Return the cards on a picture: several only if each part of the picture names a person to reach."""
    found = _separate(list(lines), _MOST_CARDS)
    return [card for _, card in found] if len(found) > 1 else [read(lines)]


def _separate(lines: list[Line], most: int) -> list[tuple[list[Line], Card]]:
    card = read(lines)
    if isinstance(card, Broken) or not _is_whole(card):
        return []
    for edges in (_columns, _rows):
        for first, second in _divisions(lines, edges):
            parts = (
                [*_separate(first, most // 2), *_separate(second, most // 2)] if most > 1 else []
            )
            if len(parts) > 1 and _have_nothing_in_common([part for _, part in parts]):
                return parts
    return [(lines, card)]


def _divisions(lines: list[Line], edges: Edges) -> list[tuple[list[Line], list[Line]]]:
    """Return the divisions at gaps between lines, the widest first."""
    height = median(line.height for line in lines) if lines else 0
    ordered = sorted(lines, key=lambda line: edges(line)[0])
    gaps: list[tuple[float, int]] = []
    end = float("-inf")
    for place, line in enumerate(ordered):
        start, stop = edges(line)
        if _LEAST_LINES <= place <= len(ordered) - _LEAST_LINES and start - end > _GAP * height:
            gaps.append((start - end, place))
        end = max(end, stop)
    return [(ordered[:place], ordered[place:]) for _, place in sorted(gaps, reverse=True)[:2]]


def _is_whole(card: Card) -> bool:
    """Whether a card names a person and a way to reach them."""
    is_person = bool(card.name.family) and card.formatted_name != card.organization
    return is_person and bool(card.emails or card.phones)


def _have_nothing_in_common(cards: Sequence[Card]) -> bool:
    """Whether the cards have other names and other personal addresses, which two sides of one have not."""
    names = [card.formatted_name for card in cards]
    mails = [
        {
            email_address.key(each.address)
            for each in card.emails
            if not email_address.is_shared(each.address)
        }
        for card in cards
    ]
    return (
        len(set(names)) == len(names)
        and all(mails)
        and len(set.union(*mails)) == sum(map(len, mails))
    )


def _columns(line: Line) -> tuple[float, float]:
    return line.left, line.right


def _rows(line: Line) -> tuple[float, float]:
    return line.top, line.bottom
