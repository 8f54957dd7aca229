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
MOST_BYTES = 1200  # with more, the modules become too small for the cameras of phones


@dataclass(frozen=True, slots=True)
class Code:
    """A QR code; `left_out` names the fields that it omits."""

    drawn: QRCode
    left_out: tuple[str, ...]


def encode(card: Card) -> Code:
    """A code with as much of the card as phones read easily, or as fits for a long card.

    The error correction is M or better where that costs no room. Raises Conflict.
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
    # without `light` an SVG has no background and is unreadable on a dark page
    code.drawn.save(file, kind=kind, scale=scale, light="#fff")
    return file.getvalue()


def _texts(card: Card) -> Iterator[tuple[bytes, tuple[str, ...]]]:
    """The whole card, then shorter and shorter versions; the street address is dropped last."""
    brief = replace(card, notes=())
    briefer = replace(brief, urls=())
    for less in (card, brief, briefer, replace(briefer, addresses=())):
        gone = [
            name
            for name in ("notes", "urls", "addresses")
            if getattr(card, name) != getattr(less, name)
        ]
        yield write(less, "3.0"), tuple(gone)
