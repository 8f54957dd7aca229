"""Take in business cards from a picture: those in its QR codes. The picture is not kept."""

from collections.abc import Iterator

from app.auth import Actor
from app.contacts import importing
from app.contacts.importing import File
from app.details import codes, mecard, pictures
from app.details.vcard.cards import Broken, Card
from app.details.vcard.reading import read
from app.errors import Fault, Invalid

PICTURES = ("image/png", "image/jpeg", "image/webp")
MOST_SHOWN = 200


def parse(actor: Actor, body: bytes) -> File:
    """All cards on a picture. Takes no database, so that it runs before the transaction."""
    try:
        texts = codes.read(body)
    except pictures.NotAPicture:
        detail = "This is no PNG, JPEG or WebP picture that can be read."
        raise Invalid(Fault("", "not_a_picture", detail)) from None
    except pictures.TooManyPixels:
        detail = "The picture has too many pixels. Make it smaller, or cut out the code."
        raise Invalid(Fault("", "too_many_pixels", detail)) from None
    if not texts:
        detail = "No QR code can be read on the picture. Take it from closer, straight and sharp."
        raise Invalid(Fault("", "no_code", detail))
    return importing.gather(_cards(texts), actor.country, "qr")


def _cards(texts: list[str]) -> Iterator[Card | Broken]:
    for position, text in enumerate(texts):
        if text.lstrip().upper().startswith("BEGIN:VCARD"):
            yield from read(text.encode())
        else:
            detail = f"The code holds no card. It says: {text[:MOST_SHOWN]}"
            yield mecard.read(text) or Broken(position, "not_a_card", detail)
