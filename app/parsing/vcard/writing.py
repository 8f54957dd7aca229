"""Cards of version 3.0 (RFC 2426) and 4.0 (RFC 6350): what is written reads as the same card."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import count

from app.parsing.vcard import dates, details, labels, parameters, photos, sheets
from app.parsing.vcard.cards import Card, Detail, Version, YearlyDate
from app.parsing.vcard.lines import fold
from app.parsing.vcard.properties import Property
from app.parsing.vcard.values import escape, escape_uri


def write(card: Card, version: Version) -> bytes:
    """One card, as UTF-8 with CRLF. A file of several is these, one after the other."""
    written = (
        Property("BEGIN", "VCARD"),
        Property("VERSION", version),
        *_naming(card),
        *_grouped(card, version),
        *_others(card, version),
        *card.unknown,
        Property("END", "VCARD"),
    )
    return b"".join(fold(_line(each).encode("utf-8", "replace")) for each in written)


def _naming(card: Card) -> Iterator[Property]:
    """3.0 demands N and FN, 4.0 FN: they are there even if they say nothing."""
    name = card.name
    parts = (name.family, name.given, name.additional, name.prefix, name.suffix)
    yield Property("N", _structured(parts))
    yield Property("FN", escape(card.formatted_name or name.shown() or card.organization))
    if card.nicknames:
        yield Property("NICKNAME", _list(card.nicknames))
    if card.organization or card.units:
        yield Property("ORG", _structured((card.organization, *card.units)))
    if card.job_title:
        yield Property("TITLE", escape(card.job_title))


def _grouped(card: Card, version: Version) -> Iterator[Property]:
    """What may need a group, for the label that somebody typed to stand beside it."""
    taken = {each.group for each in card.unknown}
    groups = (name for number in count(1) if (name := f"item{number}") not in taken)
    for email in card.emails:
        yield from _detail(Property("EMAIL", escape(email.address)), email, groups, version)
    for phone in card.phones:
        yield from _detail(details.write_phone(phone, version), phone, groups, version)
    for address in card.addresses:
        code = address.country_code
        written = Property("ADR", _structured(details.parts_of(address)))
        yield from _detail(written, address, groups, version, country_code=code)
    for url in card.urls:
        yield from _detail(Property("URL", escape_uri(url.url)), url, groups, version)
    if card.anniversary is not None:
        yield from _anniversary(card.anniversary, groups, version)


def _others(card: Card, version: Version) -> Iterator[Property]:
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
    written: Property,
    detail: Detail,
    groups: Iterator[str],
    version: Version,
    *,
    country_code: str = "",
) -> Iterator[Property]:
    group = next(groups) if detail.label or country_code else ""
    kinds = labels.write(detail.types, is_preferred=detail.is_preferred, version=version)
    yield replace(written, parameters=(*written.parameters, *kinds), group=group)
    if detail.label:
        yield Property("X-ABLabel", escape(detail.label), (), group)
    if country_code:
        yield Property(sheets.COUNTRY, country_code.lower(), (), group)


def _anniversary(day: YearlyDate, groups: Iterator[str], version: Version) -> Iterator[Property]:
    """3.0 has no such property: Apple's is what most programs know."""
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


def _line(written: Property) -> str:
    """Nothing in a value or a name can end the line."""
    group = f"{parameters.as_name(written.group)}." if written.group else ""
    head = parameters.as_name(written.name) + parameters.write(written.parameters)
    value = written.value.replace("\r", "\\n").replace("\n", "\\n")
    return f"{group}{head}:{value}"
