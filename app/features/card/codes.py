"""The vCard as a QR code that a phone reads from a screen or from paper."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from io import BytesIO
from math import ceil
from typing import Literal, TypeVar

from segno import DataOverflowError, QRCode, make_qr

from app.errors import Conflict
from app.parsing.vcard.cards import Card, Detail
from app.parsing.vcard.writing import write

D = TypeVar("D", bound=Detail)
Kind = Literal["svg", "png"]
DEFAULT_BYTES = 300
# Capacity of a code of error correction M.
MOST_BYTES = 2331
MODULE_MM = 0.33  # four dots of a printer with 300 dots per inch
QUIET_ZONE = 4


@dataclass(frozen=True, slots=True)
class Code:
    """A QR code; `left_out` names the fields that it omits in whole or in part."""

    drawn: QRCode
    left_out: tuple[str, ...]

    @property
    def print_width(self) -> int:
        """The smallest width in millimetres at which cameras of phones read the code from paper."""
        modules, _ = self.drawn.symbol_size(border=QUIET_ZONE)
        return ceil(modules * MODULE_MM)


def encode(card: Card, most_bytes: int = DEFAULT_BYTES) -> Code:
    """A code with as much of the card as fits into a number of bytes.

    The error correction is M, or better if that takes no more room. Raises Conflict.
    """
    texts = list(_texts(card))
    text, left_out = next((each for each in texts if len(each[0]) <= most_bytes), texts[-1])
    too_long = f"The card needs {len(text):,} bytes without all that can be left out. Shorten names"
    if len(text) > most_bytes:
        raise Conflict("state_conflict", f"{too_long}, or raise `max_bytes`.")
    try:
        return Code(make_qr(text, error="m", mode="byte"), left_out)
    except DataOverflowError:
        raise Conflict("state_conflict", f"{too_long}.") from None


def draw(code: Code, kind: Kind, scale: int) -> bytes:
    file = BytesIO()
    # without `light` an SVG has no background and is unreadable on a dark page
    code.drawn.save(file, kind=kind, scale=scale, light="#fff", border=QUIET_ZONE)
    return file.getvalue()


def _texts(card: Card) -> Iterator[tuple[bytes, tuple[str, ...]]]:
    """The whole card, then each step omits more; with the names of the fields that it omits."""
    gone: dict[str, None] = {}
    yield write(card, "3.0"), ()
    for name, omit in _STEPS:
        less = omit(card)
        if less != card:
            gone[name], card = None, less
            yield write(card, "3.0"), tuple(gone)


def _without_labels(card: Card) -> Card:
    return replace(
        card,
        emails=tuple(replace(each, label="") for each in card.emails),
        phones=tuple(replace(each, label="") for each in card.phones),
        addresses=tuple(replace(each, label="") for each in card.addresses),
    )


def _without_fax(card: Card) -> Card:
    return replace(card, phones=tuple(each for each in card.phones if "fax" not in each.types))


def _first(details: tuple[D, ...]) -> tuple[D, ...]:
    """The preferred detail, else the first."""
    return next(((each,) for each in details if each.is_preferred), details[:1])


def _without_organization(card: Card) -> Card:
    """The organization goes only where a name is left."""
    is_its_name = card.formatted_name in {"", card.organization}
    return card if is_its_name else replace(card, organization="")


# Names of fields and functions that omit them, the least needed first, as in docs/card.md.
_STEPS: tuple[tuple[str, Callable[[Card], Card]], ...] = (
    ("notes", lambda card: replace(card, notes=())),
    ("labels", _without_labels),
    ("fax", _without_fax),
    ("urls", lambda card: replace(card, urls=card.urls[:1])),
    ("addresses", lambda card: replace(card, addresses=_first(card.addresses))),
    ("emails", lambda card: replace(card, emails=_first(card.emails))),
    ("urls", lambda card: replace(card, urls=())),
    ("phones", lambda card: replace(card, phones=card.phones[:2])),
    ("addresses", lambda card: replace(card, addresses=())),
    ("job_title", lambda card: replace(card, job_title="")),
    ("phones", lambda card: replace(card, phones=_first(card.phones))),
    ("organization", _without_organization),
)
