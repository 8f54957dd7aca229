"""Reading of files of business cards. `read` accepts any bytes and never raises."""

import re
from collections.abc import Iterator
from itertools import islice

from app.parsing.charsets import decode
from app.parsing.vcard import (
    blocks,
    charset,
    dates,
    details,
    lines,
    photos,
    properties,
    templates,
    values,
)
from app.parsing.vcard.blocks import Block
from app.parsing.vcard.cards import Broken, Card, Name
from app.parsing.vcard.properties import Property
from app.parsing.vcard.property_reader import PropertyReader

MAX_PROPERTIES = 5_000  # real cards have less than a hundred; a photo is one property
MAX_EXCERPT = 80

_ABOUT_THE_CARD = frozenset({"PRODID", "REV", "UID", "VERSION"})
_IN_PARTS = frozenset({"ADR", "CATEGORIES", "N", "NICKNAME", "ORG"})
_FRAMES = frozenset({"AGENT", "BEGIN", "END"})
_FRAME = re.compile(r"(?:BEGIN\s*:\s*)?VCARD\s*(?:BEGIN.*)?", re.IGNORECASE | re.DOTALL)


def read(data: bytes) -> Iterator[Card | Broken]:
    """Yield the cards and the unreadable parts of a file, in order."""
    text, is_utf_8 = charset.to_utf_8(data)
    text = templates.repair(text)
    for position, block in enumerate(blocks.split(text)):
        if block.is_card:
            yield _card(position, block, text, is_utf_8=is_utf_8)
        else:
            yield Broken(
                position, "not_a_card", f"This text is not part of a card: {_excerpt(text, block)}"
            )


def _card(position: int, block: Block, text: bytes, *, is_utf_8: bool) -> Card | Broken:
    every = list(islice(_properties(block, text, is_utf_8=is_utf_8), MAX_PROPERTIES + 1))
    if len(every) > MAX_PROPERTIES:
        detail = f"A card must not have more than {MAX_PROPERTIES} properties."
        return Broken(position, "too_many_properties", detail)
    found = [each for each in every if not _is_empty(each)]
    if all(each.name in _ABOUT_THE_CARD for each in found):
        return Broken(
            position, "empty_card", "The card contains no details of a person or an organization."
        )
    return _read(PropertyReader(found), block, text[block.span.start : block.span.end])


def _read(reader: PropertyReader, block: Block, source: bytes) -> Card:
    name = reader.first(details.name, "N") or Name()
    organization, units = reader.first(details.organization, "ORG") or ("", ())
    return Card(
        version=reader.text("VERSION"),
        kind=reader.first(_kind, "KIND", "X-ADDRESSBOOKSERVER-KIND", "X-ABSHOWAS") or "",
        name=name,
        formatted_name=reader.text("FN") or name.display_name() or organization,
        nicknames=_merge(reader.every(_list, "NICKNAME")),
        organization=organization,
        units=units,
        job_title=reader.text("TITLE"),
        emails=reader.details(details.email, "EMAIL"),
        phones=reader.details(details.phone, "TEL"),
        addresses=reader.addresses(),
        urls=reader.details(details.url, "URL"),
        notes=reader.every(Property.text, "NOTE"),
        birthday=reader.first(dates.read, "BDAY"),
        anniversary=reader.anniversary(),
        categories=_merge(reader.every(_list, "CATEGORIES")),
        photo=reader.first(photos.read, "PHOTO"),
        uid=reader.text("UID"),
        rev=reader.text("REV"),
        unknown=reader.remaining(),
        is_closed=block.is_closed,
        source=source,
    )


def _excerpt(text: bytes, block: Block) -> str:
    start, end = block.span.start, block.span.end
    return decode(text[start : min(end, start + MAX_EXCERPT)]).strip()


def _properties(block: Block, text: bytes, *, is_utf_8: bool) -> Iterator[Property]:
    start, end = block.span.inside_start, block.span.inside_end
    for agent in (*block.agents, None):
        for line in lines.unfold(text, start, end if agent is None else agent.start):
            yield properties.parse(line, is_utf_8=is_utf_8)
        if agent is not None:
            yield properties.agent(text[agent.inside_start : agent.inside_end])
            start = agent.end


def _is_empty(found: Property) -> bool:
    """Whether a property has no value (`ADR:;;;;;;`), or would be read as the frame of a card."""
    edges = values.EDGES + ";," if found.name in _IN_PARTS else values.EDGES
    content = found.value.strip(edges)
    is_frame = found.name in _FRAMES and _FRAME.fullmatch(content)
    return bool(is_frame) or not (content or found.first("LABEL"))


def _kind(found: Property) -> str:
    kind = found.text().lower()
    return "org" if found.name == "X-ABSHOWAS" and kind == "company" else kind


def _list(found: Property) -> tuple[str, ...]:
    return tuple(part for part in values.split(found.content(), ";,") if part)


def _merge(lists: tuple[tuple[str, ...], ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(item for items in lists for item in items))
