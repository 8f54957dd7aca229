"""Import business cards from a picture: the cards in its QR codes joined with the print around them.

The picture is not kept.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from app.errors import FieldError, Invalid
from app.features.contacts import importing
from app.features.contacts.importing import CardFile, ParsedCard
from app.features.parties.warnings import Columns, warning
from app.http.auth import Actor
from app.integrations.ocr.reader import OcrReader
from app.parsing import card_joining, code_contents, codes, email_address, pictures
from app.parsing.card_text.lines import Line
from app.parsing.card_text.separation import read_cards
from app.parsing.code_contents import Contents
from app.parsing.vcard.cards import Broken, Card

PICTURES = ("image/png", "image/jpeg", "image/webp", "image/heic", "image/heif")
SURE = 0.95
MOST_UNSURE = 20
# A code that takes up so much of a picture is a badge or a screen, without print around it.
FILLING = 0.3
_LEAST_OF_LINE = 3
_SQUARES = re.compile(r"[\u2e80-\u9fff\W_]{1,8}")


@dataclass(frozen=True, slots=True)
class ScannedCodes:
    """The codes of a picture, and whether to read its letters as well."""

    contents: Contents
    needs_letters: bool


def read_codes(body: bytes, *, reads_letters: bool) -> ScannedCodes:
    """The codes of a picture. Takes no database, so that it runs before the transaction."""
    try:
        found = codes.find(body)
    except (pictures.NotAPicture, pictures.TooManyPixels) as error:
        raise _refusal(error, body) from None
    contents = code_contents.read(code.text for code in found)
    if not found and not reads_letters:
        detail = (
            "The picture must show a QR code, close, straight and sharp. This server cannot read "
            "printed text, because its extra `ocr` is not installed."
        )
        raise Invalid(FieldError("", "nothing_read", detail))
    fills_picture = any(code.share > FILLING for code in found)
    is_badge = len(contents.cards) > 1 or (len(contents.cards) == 1 and fills_picture)
    return ScannedCodes(contents, reads_letters and not is_badge)


def require_content(body: bytes) -> bytes:
    """The picture of a client that may send one."""
    if not body:
        raise _refusal(pictures.NotAPicture(), body)
    return body


async def as_decodable(photos: OcrReader, body: bytes) -> bytes:
    """A picture in HEIC as a JPEG, and any other one as it is."""
    try:
        return await photos.as_decodable(body)
    except (pictures.NotAPicture, pictures.TooManyPixels) as error:
        raise _refusal(error, body) from None


def as_decodable_in_turn(
    photos: OcrReader, body: bytes, should_stop: Callable[[], bool]
) -> bytes | None:
    """The same for a job; None if the job should stop."""
    try:
        return photos.as_decodable_in_turn(body, should_stop)
    except (pictures.NotAPicture, pictures.TooManyPixels) as error:
        raise _refusal(error, body) from None


def _refusal(error: ValueError, body: bytes) -> Invalid:
    if isinstance(error, pictures.TooManyPixels):
        detail = "The picture must have fewer pixels. Scale it down, or crop it to the card."
        return Invalid(FieldError("", "out_of_range", detail))
    if pictures.is_heic(body):
        detail = (
            "The HEIC picture cannot be read: it is broken, or this server lacks its extra `ocr`. Send "
            "it as JPEG; iPhones take JPEG with Settings, Camera, Formats, Most Compatible."
        )
    else:
        detail = "The file must be a readable PNG, JPEG, WebP or HEIC picture."
    return Invalid(FieldError("", "invalid_format", detail))


def parse(actor: Actor, scanned: ScannedCodes, lines: Sequence[Line] = ()) -> CardFile:
    """The cards of a picture, from its codes and its printed lines."""
    contents = scanned.contents
    if contents.cards or contents.others:
        lines = _without_codes(lines)
    if not lines and not contents.cards and not contents.errors and not contents.others:
        detail = "The picture must show a QR code or printed text, close, straight and sharp."
        raise Invalid(FieldError("", "nothing_read", detail))
    printed = read_cards(lines) if lines else []
    prints = [each for each in printed if isinstance(each, Card)]
    if len(contents.cards) == 1:
        return _join(actor, contents, prints, lines)
    if contents.cards or not prints:
        return _codes_alone(actor, contents, printed)
    first, *others = prints
    cards = [card_joining.add_details(first, contents.details), *others]
    return _with_warnings(
        importing.read_cards([*cards, *contents.errors], actor.country, "photo"), lines
    )


def _without_codes(lines: Sequence[Line]) -> list[Line]:
    """The lines without what a recognizer reads in the squares of a code: 回 and the like."""
    is_latin = sum(not _SQUARES.fullmatch(line.text) for line in lines) > len(lines) / 2
    return [line for line in lines if not (is_latin and _SQUARES.fullmatch(line.text))]


def _codes_alone(actor: Actor, contents: Contents, printed: Sequence[Card | Broken]) -> CardFile:
    found: list[Card | Broken] = [*contents.cards, *contents.errors]
    if not contents.cards and contents.has_details:
        found.append(contents.details)
    elif contents.others:
        found += contents.others
    else:
        found += printed
    source = "qr" if contents.cards or contents.others else "photo"
    return importing.read_cards(found, actor.country, source)  # type: ignore[arg-type]  # a word of it


def _join(
    actor: Actor, contents: Contents, prints: Sequence[Card], lines: Sequence[Line]
) -> CardFile:
    """The card of the only code, with what the print adds; the print of another person is another card."""
    [card] = contents.cards
    mine = [each for each in prints if card_joining.is_of_same_person(card, each)][:1]
    others = [each for each in prints if each not in mine]
    card = card_joining.add_details(card, contents.details)
    joined = card_joining.join(card, mine[0]) if mine else card_joining.JoinedCard(card, ())
    file = importing.read_cards([joined.card, *contents.errors], actor.country, "qr")
    added = [
        warning(
            f"/{name}",
            "read_from_photo",
            f"Only the print has this, not the code: compare `{name}` with the card.",
        )
        for name in joined.added
    ]
    file = replace(file, cards=[each.with_warnings(added) for each in file.cards])
    if not others:
        return file
    more = _with_warnings(importing.read_cards(others, actor.country, "photo"), lines)
    return replace(file, cards=[*file.cards, *more.cards], errors=[*file.errors, *more.errors])


def _with_warnings(file: CardFile, lines: Sequence[Line]) -> CardFile:
    several = len(file.cards) > 1
    return replace(
        file,
        cards=[
            card.with_warnings(list(_warnings(card, lines, several=several))) for card in file.cards
        ],
    )


def _warnings(card: ParsedCard, lines: Sequence[Line], *, several: bool) -> Iterator[Columns]:
    yield warning(
        "/card",
        "read_from_photo",
        "The details were read from a photo. Compare them with the card.",
    )
    columns = card.details.columns
    own = set(card.text.splitlines())
    unsure = [
        line for line in lines if line.confidence < SURE and (not several or line.text in own)
    ]
    for line in unsure[:MOST_UNSURE]:
        pointer = next(_pointers(columns, line.text), "/card")
        yield warning(pointer, "read_unsurely", f"This line was hard to read: {line.text}")
    if not several and _names_several(columns):
        yield warning(
            "/emails",
            "several_cards",
            "The picture may show the cards of several people. Take a photo of each card.",
        )


def _names_several(columns: Columns) -> bool:
    personal = [
        each["address"]
        for each in columns["emails"]
        if not email_address.is_shared(each["address"])
    ]
    return len(personal) > 1


def _pointers(columns: Columns, line: str) -> Iterator[str]:
    """The fields that a line of the card has filled."""
    for index, email in enumerate(columns["emails"]):
        if email["address"].replace(" ", "") in line.replace(" ", ""):
            yield f"/emails/{index}/address"
    for index, phone in enumerate(columns["phones"]):
        if phone["raw"] in line:
            yield f"/phones/{index}/raw"
    for index, address in enumerate(columns["addresses"]):
        for part in ("postal_code", "locality", "street"):
            text = (address[part] or "").partition("\n")[0]
            if len(text) >= _LEAST_OF_LINE and text in line:
                yield f"/addresses/{index}/{part}"
    for name in ("display_name", "organization", "job_title"):
        text = columns[name] or ""
        if len(text) >= _LEAST_OF_LINE and (text in line or line in text):
            yield "/name" if name == "display_name" else f"/{name}"
