"""Writing of cards in version 3.0 (RFC 2426) and 4.0 (RFC 6350). A property_ card reads as the same card."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import count

from app.parsing.vcard import dates, details, labels, parameters, photos, property_reader
from app.parsing.vcard.cards import Card, Detail, Version, YearlyDate
from app.parsing.vcard.lines import fold
from app.parsing.vcard.properties import Property
from app.parsing.vcard.values import escape, escape_uri


def write(card: Card, version: Version) -> bytes:
    """Return one card as UTF-8 with CRLF. A file with several cards is their concatenation."""
    properties = (
        Property("BEGIN", "VCARD"),
        Property("VERSION", version),
        *_name_properties(card),
        *_grouped_properties(card, version),
        *_other_properties(card, version),
        *card.unknown,
        Property("END", "VCARD"),
    )
    return b"".join(fold(_line(each).encode("utf-8", "replace")) for each in properties)


def _name_properties(card: Card) -> Iterator[Property]:
    """Yield name and organization. Version 3.0 requires N and FN, 4.0 FN, even if they are empty."""
    name = card.name
    parts = (name.family, name.given, name.additional, name.prefix, name.suffix)
    yield Property("N", _structured(parts))
    yield Property("FN", escape(card.formatted_name or name.display_name() or card.organization))
    if card.nicknames:
        yield Property("NICKNAME", _list(card.nicknames))
    if card.organization or card.units:
        yield Property("ORG", _structured((card.organization, *card.units)))
    if card.job_title:
        yield Property("TITLE", escape(card.job_title))


def _grouped_properties(card: Card, version: Version) -> Iterator[Property]:
    """Yield the properties that need a group if they have a typed label."""
    used_groups = {each.group for each in card.unknown}
    groups = (name for number in count(1) if (name := f"item{number}") not in used_groups)
    for email in card.emails:
        yield from _detail(Property("EMAIL", escape(email.address)), email, groups, version)
    for phone in card.phones:
        yield from _detail(details.write_phone(phone, version), phone, groups, version)
    for address in card.addresses:
        code = address.country_code
        property_ = Property("ADR", _structured(details.address_parts(address)))
        yield from _detail(property_, address, groups, version, country_code=code)
    for url in card.urls:
        yield from _detail(Property("URL", escape_uri(url.url)), url, groups, version)
    if card.anniversary is not None:
        yield from _anniversary(card.anniversary, groups, version)


def _other_properties(card: Card, version: Version) -> Iterator[Property]:
    for note in card.notes:
        yield Property("NOTE", escape(note))
    if card.birthday is not None:
        yield dates.write("BDAY", card.birthday, version)
    if card.categories:
        yield Property("CATEGORIES", _list(card.categories))
    if card.photo is not None:
        yield photos.write(card.photo, version)
    if card.kind:
        yield _kind(card.kind, version)
    if card.uid:
        yield Property("UID", escape_uri(card.uid))
    if card.rev:
        yield Property("REV", escape_uri(card.rev))


def _detail(
    property_: Property,
    detail: Detail,
    groups: Iterator[str],
    version: Version,
    *,
    country_code: str = "",
) -> Iterator[Property]:
    group = next(groups) if detail.label or country_code else ""
    kinds = labels.write(detail.types, is_preferred=detail.is_preferred, version=version)
    yield replace(property_, parameters=(*property_.parameters, *kinds), group=group)
    if detail.label:
        yield Property("X-ABLabel", escape(detail.label), (), group)
    if country_code:
        yield Property(property_reader.COUNTRY, country_code.lower(), (), group)


def _anniversary(day: YearlyDate, groups: Iterator[str], version: Version) -> Iterator[Property]:
    """Yield the anniversary. Version 3.0 has no such property; most programs know that of Apple."""
    if version == "4.0":
        yield dates.write("ANNIVERSARY", day, version)
    else:
        group = next(groups)
        yield replace(dates.write("X-ABDATE", day, version), group=group)
        yield Property("X-ABLabel", "_$!<Anniversary>!$_", (), group)


def _kind(kind: str, version: Version) -> Property:
    if version == "4.0":
        return Property("KIND", escape(kind))
    if kind == "org":
        return Property("X-ABShowAs", "COMPANY")
    return Property("X-ADDRESSBOOKSERVER-KIND", escape(kind))


def _structured(parts: Iterable[str]) -> str:
    return ";".join(map(escape, parts))


def _list(items: Iterable[str]) -> str:
    return ",".join(map(escape, items))


def _line(property_: Property) -> str:
    """Render a property. No value or name can end the line."""
    group = f"{parameters.escape_name(property_.group)}." if property_.group else ""
    head = parameters.escape_name(property_.name) + parameters.write(property_.parameters)
    value = property_.value.replace("\r", "\\n").replace("\n", "\\n")
    return f"{group}{head}:{value}"
