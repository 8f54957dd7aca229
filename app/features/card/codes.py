"""The vCard as a QR code that a phone reads from a screen or from paper."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from io import BytesIO
from typing import Literal

from segno import DataOverflowError, QRCode, make_qr

from app.errors import Conflict
from app.parsing.vcard.cards import Card
from app.parsing.vcard.writing import write

Kind = Literal["svg", "png"]
MOST_BYTES = 1200  # more make modules so small that the cameras of phones miss them


@dataclass(frozen=True, slots=True)
class Code:
    """`left_out` names the fields of which the code says nothing."""

    drawn: QRCode
    left_out: tuple[str, ...]


def encode(card: Card) -> Code:
    """The most of a card that is read with ease, and still as much as a code can hold of a long one.

    Of error correction M or better, where that costs no room. Raises Conflict.
    """
    texts = list(_texts(card))
    text, left_out = next((each for each in texts if len(each[0]) <= MOST_BYTES), texts[-1])
    try:
        return Code(make_qr(text, error="m", mode="byte"), left_out)
    except DataOverflowError:
        detail = "The card is too long for a QR code. Shorten names, or remove phone numbers."
        raise Conflict("state_conflict", detail) from None


def draw(code: Code, kind: Kind, scale: int) -> bytes:
    file = BytesIO()
    # light is said: an SVG has no ground otherwise, and cannot be read on a dark page
    code.drawn.save(file, kind=kind, scale=scale, light="#fff")
    return file.getvalue()


def _texts(card: Card) -> Iterator[tuple[bytes, tuple[str, ...]]]:
    """The whole card, then less and less of it: the street address goes last."""
    brief = replace(card, notes=())
    briefer = replace(brief, urls=())
    for less in (card, brief, briefer, replace(briefer, addresses=())):
        gone = [
            name
            for name in ("notes", "urls", "addresses")
            if getattr(card, name) != getattr(less, name)
        ]
        yield write(less, "3.0"), tuple(gone)
