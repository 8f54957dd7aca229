"""A business card as the fields of a contact, with the properties that have no field.

Text that does not fit into a field is cut, with a warning: the contact keeps the whole card.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import TypeVar

from app.features.contacts.schemas import (
    LONGEST_PROPERTY,
    MOST_PROPERTIES,
    ContactCreate,
    StoredContact,
)
from app.features.parties.schemas import MOST_PHONES, OF_URLS
from app.features.parties.warnings import Columns, warning
from app.http.validation import validated
from app.parsing import countries, email_address
from app.parsing.normalization import normalize
from app.parsing.vcard import cards, dates
from app.parsing.vcard.cards import Card, Detail, YearlyDate
from app.parsing.vcard.properties import Property

FIRST_YEAR, LAST_YEAR = 1800, 2200  # of a yearly date
T = TypeVar("T")

MOST_EMAILS, MOST_ADDRESSES, MOST_URLS = 20, 10, 20
LONGEST_PARAMETER, LONGEST_URL = 1000, 2000
_REVISION = re.compile(r"^REV[:;].*\n?", re.IGNORECASE | re.MULTILINE)
_SAYS_NOTHING = frozenset({"voice", "internet", "pref", "msg"})
_WEB = re.compile(rf"https?://{OF_URLS}+|[\w-]+(?:\.[\w-]+)+(?:[/?#:]{OF_URLS}*)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class ContactCard:
    """A card as a contact. `digests` are the same for two copies of one card."""

    contact: ContactCreate
    other_properties: list[Columns]
    warnings: list[Columns]
    text: str
    digests: tuple[str, ...]


def read(card: Card) -> ContactCard:
    """Raises Invalid if a card has neither a name, nor an address, nor a number."""
    field = _Fields()
    contact = validated(StoredContact, _contact(card, field))
    text = card.raw.strip()
    return ContactCard(
        contact=contact,
        other_properties=[_as_json(each) for each in _others(card)][:MOST_PROPERTIES],
        warnings=list(_warnings(card, field)),
        text=text,
        digests=tuple(_digests(card, text)),
    )


class _Fields:
    """Cuts what a field does not hold, and knows whether it did."""

    has_cut = False

    def text(self, text: str, most: int) -> str | None:
        self.has_cut |= len(text) > most
        return text[:most].strip() or None

    def several(self, items: Iterable[T], most: int) -> list[T]:
        found = list(items)
        self.has_cut |= len(found) > most
        return found[:most]


def _contact(card: Card, field: _Fields) -> Columns:
    name = card.name
    parts = {
        "given": f"{name.given} {name.additional}",
        "family": name.family,
        "prefix": name.prefix,
        "suffix": name.suffix,
    }
    display = card.formatted_name or next(iter(card.nicknames), "")
    is_firm = card.kind == "org" or (not name.shown() and display == card.organization != "")
    return {
        "type": "organization" if is_firm else "person",
        "name": {part: field.text(text.strip(), 200) for part, text in parts.items()}
        | {"display": field.text(display, 400)},
        "organization": field.text(card.organization, 200),
        "job_title": field.text(card.job_title, 200),
        "emails": field.several(_emails(card, field), MOST_EMAILS),
        "phones": field.several((_phone(each, field) for each in card.phones), MOST_PHONES),
        "addresses": field.several(
            (_address(each, field) for each in card.addresses), MOST_ADDRESSES
        ),
        "urls": field.several(filter(None, (_url(each.url) for each in card.urls)), MOST_URLS),
        "notes": field.text("\n\n".join(card.notes), 20_000),
    }


def _emails(card: Card, field: _Fields) -> Iterator[Columns]:
    """Each once. What is no address is kept as it is, for somebody to look at."""
    seen: set[str] = set()
    has_primary = False
    for each in card.emails:
        try:
            address = email_address.read(each.address)
        except email_address.InvalidEmail:
            address = field.text(each.address, 1000) or ""
        if address and (key := email_address.key(address)) not in seen:
            seen.add(key)
            is_primary = each.is_preferred and not has_primary
            has_primary |= is_primary
            yield {"address": address, "label": _label(each, field), "is_primary": is_primary}


def _phone(phone: cards.Phone, field: _Fields) -> Columns:
    return {
        "raw": field.text(phone.raw, 100),
        "extension": field.text(phone.extension, 20),
        "label": _label(phone, field),
        "type": "fax" if "fax" in phone.types else None,
    }


def _address(address: cards.Address, field: _Fields) -> Columns:
    box = f"P.O. Box {address.po_box}" if address.po_box.isdigit() else address.po_box
    return {
        "street": field.text("\n".join(filter(None, (address.street, box))), 400),
        "locality": field.text(address.locality, 200),
        "region": field.text(address.region, 200),
        "postal_code": field.text(address.postal_code, 20),
        "country": _country(address),
        "label": _label(address, field),
    }


def _country(address: cards.Address) -> str | None:
    given = (address.country_code, address.country)
    return next((code for text in given if (code := countries.code_of(text))), None)


def _label(detail: Detail, field: _Fields) -> str | None:
    """What somebody called it, else the words of the standard."""
    words = " ".join(word for word in detail.types if word not in _SAYS_NOTHING)
    return field.text(detail.label or words, 50)


def _url(url: str) -> str | None:
    """A host alone is one, as people write it."""
    scheme, mark, rest = url.partition("://")
    whole = f"{scheme.lower()}{mark}{rest}" if mark else f"https://{url}"
    is_web = _WEB.fullmatch(url) and len(whole) <= LONGEST_URL
    return whole if is_web else None


def _others(card: Card) -> Iterator[Property]:
    """What was understood and has no field, then what was not understood."""
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
        if _url(url.url) is None:
            yield Property("URL", url.url)
    for address in card.addresses:
        if address.country and _country(address) is None:
            yield Property("ADR", address.country)
    yield from card.unknown


def _day(date: YearlyDate | None) -> tuple[str, ...]:
    """As ISO 8601; without a year in the way of vCard 4.0."""
    if date is None:
        return ()
    year = "-" if date.year is None else f"{date.year:04}"
    return (f"{year}-{date.month:02}-{date.day:02}",)


def yearly_dates(other_properties: Sequence[Columns]) -> list[Columns]:
    """The birthday, as a customer has it, of what a card said beside its fields."""
    said = (each["value"] for each in other_properties if each["name"] == "BDAY")
    for day in filter(None, (dates.read(Property("BDAY", value)) for value in said)):
        year = day.year if day.year is not None and FIRST_YEAR <= day.year <= LAST_YEAR else None
        return [{"label": "birthday", "month": day.month, "day": day.day, "year": year}]
    return []


def _as_json(found: Property) -> Columns:
    """Without pictures and sounds, of which nobody reads a line."""
    params: dict[str, list[str]] = {}
    for name, value in found.parameters:
        params.setdefault(name, []).append(value[:LONGEST_PARAMETER])
    is_data = found.is_base64 or found.value.startswith("data:")
    return {
        "name": f"{found.group}.{found.name}" if found.group else found.name,
        "params": params,
        "value": "" if is_data else found.text()[:LONGEST_PROPERTY],
    }


def _warnings(card: Card, field: _Fields) -> Iterator[Columns]:
    if not card.is_closed:
        yield warning("/card", "card_unclosed", "The end of the card is missing, and perhaps more.")
    if field.has_cut:
        yield warning("/card", "card_cut", "The card says more than fits into the fields.")


def _digests(card: Card, text: str) -> Sequence[str]:
    """Of the text without the time of its export; and of its id, if it is still the same name.

    There are programs that give all cards one id, and a person must not be lost for that.
    """
    said = [_REVISION.sub("", text)]
    if card.uid:
        said.append(f"{card.uid}\n{normalize(card.formatted_name)}")
    return [sha256(each.encode()).hexdigest() for each in said]
