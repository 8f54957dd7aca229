"""Import business cards from a picture: those in its QR codes, else the printed one.

The picture is not kept.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from app.errors import FieldError, Invalid
from app.features.contacts import importing
from app.features.contacts.importing import CardFile
from app.features.parties.warnings import Columns, warning
from app.http.auth import Actor
from app.parsing import codes, mecard, pictures
from app.parsing.card_text import reading
from app.parsing.card_text.lines import Line
from app.parsing.vcard.cards import Broken, Card
from app.parsing.vcard.reading import read

PICTURES = ("image/png", "image/jpeg", "image/webp")
MOST_SHOWN = 200
SURE = 0.95
MOST_UNSURE = 20


def parse(actor: Actor, body: bytes, *, reads_letters: bool) -> CardFile | None:
    """All cards in the codes of a picture; None where it has none and letters are read.

    Takes no database, so that it runs before the transaction.
    """
    try:
        texts = codes.read(body)
    except pictures.NotAPicture:
        detail = "The body must be a readable PNG, JPEG or WebP picture."
        raise Invalid(FieldError("", "invalid_format", detail)) from None
    except pictures.TooManyPixels:
        detail = "The picture must have fewer pixels. Scale it down, or crop it to the card."
        raise Invalid(FieldError("", "out_of_range", detail)) from None
    if texts:
        return importing.read_cards(_cards(texts), actor.country, "qr")
    if not reads_letters:
        detail = (
            "The picture must show a QR code, close, straight and sharp. This server cannot read "
            "printed text, because its extra `ocr` is not installed."
        )
        raise Invalid(FieldError("", "nothing_read", detail))
    return None


def parse_letters(actor: Actor, lines: Sequence[Line]) -> CardFile:
    """The printed card, with a warning that a machine has read it."""
    if not lines:
        detail = "The picture must show a QR code or printed text, close, straight and sharp."
        raise Invalid(FieldError("", "nothing_read", detail))
    file = importing.read_cards([reading.read(lines)], actor.country, "photo")
    warnings = list(_warnings(lines))
    return replace(
        file,
        cards=[replace(card, details=card.details.with_warnings(warnings)) for card in file.cards],
    )


def _warnings(lines: Sequence[Line]) -> Iterator[Columns]:
    yield warning(
        "/card",
        "read_from_photo",
        "The details were read from a photo. Compare them with the card.",
    )
    unsure = [line for line in lines if line.confidence < SURE]
    for line in unsure[:MOST_UNSURE]:
        yield warning("/card", "read_unsurely", f"This line was hard to read: {line.text}")


def _cards(texts: list[str]) -> Iterator[Card | Broken]:
    for position, text in enumerate(texts):
        if text.lstrip().upper().startswith("BEGIN:VCARD"):
            yield from read(text.encode())
        else:
            detail = f"The QR code must contain a business card. It contains: {text[:MOST_SHOWN]}"
            yield mecard.read(text) or Broken(position, "not_a_card", detail)
