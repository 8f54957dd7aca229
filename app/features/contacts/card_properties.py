"""The lines of a business card that no field of a contact holds."""

import re
from collections.abc import Iterator, Sequence

from app.features.contacts.schemas import LONGEST_PROPERTY, MOST_PROPERTIES
from app.features.parties.schemas import URL_CHARACTER
from app.features.parties.warnings import Columns
from app.parsing import countries
from app.parsing.vcard import cards, dates
from app.parsing.vcard.cards import Card, YearlyDate
from app.parsing.vcard.properties import Property

FIRST_YEAR, LAST_YEAR = 1800, 2200  # of a yearly date
LONGEST_PARAMETER, LONGEST_URL = 1000, 2000
_WEB = re.compile(
    rf"https?://{URL_CHARACTER}+|[\w-]+(?:\.[\w-]+)+(?:[/?#:]{URL_CHARACTER}*)?", re.IGNORECASE
)


def other_properties(card: Card) -> list[Columns]:
    return [_as_json(each) for each in _others(card)][:MOST_PROPERTIES]


def _others(card: Card) -> Iterator[Property]:
    """The properties that were understood and have no field, then the unknown ones."""
    lists = {
        "NICKNAME": card.nicknames,
        "ORG": (card.organization, *card.units) if card.units else (),
        "BDAY": _day(card.birthday),
        "ANNIVERSARY": _day(card.anniversary),
        "CATEGORIES": card.categories,
        "PHOTO": (card.photo.uri,) if card.photo and card.photo.uri else (),
        "KIND": (card.kind,) if card.kind not in {"", "individual", "org"} else (),
    }
    yield from (Property(name, ", ".join(texts)) for name, texts in lists.items() if texts)
    for url in card.urls:
        if web_address(url.url) is None:
            yield Property("URL", url.url)
    for address in card.addresses:
        if address.country and country_code(address) is None:
            yield Property("ADR", address.country)
    yield from card.unknown


def _day(date: YearlyDate | None) -> tuple[str, ...]:
    """The date in ISO 8601; without a year in the form of vCard 4.0."""
    if date is None:
        return ()
    year = "-" if date.year is None else f"{date.year:04}"
    return (f"{year}-{date.month:02}-{date.day:02}",)


def yearly_dates(other_properties: Sequence[Columns]) -> list[Columns]:
    """The birthday among the other properties, as a yearly date of a customer."""
    said = (each["value"] for each in other_properties if each["name"] == "BDAY")
    for day in filter(None, (dates.read(Property("BDAY", value)) for value in said)):
        year = day.year if day.year is not None and FIRST_YEAR <= day.year <= LAST_YEAR else None
        return [{"label": "birthday", "month": day.month, "day": day.day, "year": year}]
    return []


def _as_json(found: Property) -> Columns:
    """The property as JSON, without the data of pictures and sounds."""
    params: dict[str, list[str]] = {}
    for name, value in found.parameters:
        params.setdefault(name, []).append(value[:LONGEST_PARAMETER])
    is_data = found.is_base64 or found.value.startswith("data:")
    return {
        "name": f"{found.group}.{found.name}" if found.group else found.name,
        "params": params,
        "value": "" if is_data else found.text()[:LONGEST_PROPERTY],
    }


def web_address(url: str) -> str | None:
    """The web address that a text is, with its scheme; None if it is none. A host alone is one."""
    scheme, mark, rest = url.partition("://")
    whole = f"{scheme.lower()}{mark}{rest}" if mark else f"https://{url}"
    is_web = _WEB.fullmatch(url) and len(whole) <= LONGEST_URL
    return whole if is_web else None


def country_code(address: cards.Address) -> str | None:
    given = (address.country_code, address.country)
    return next((code for text in given if (code := countries.find_country_code(text))), None)
