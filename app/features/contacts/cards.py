"""A business card as the fields of a contact, with the properties that have no field.

Text that does not fit into a field is cut, with a warning: the contact keeps the whole card.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import TypeVar

from app.features.contacts.card_properties import country_code, other_properties, web_address
from app.features.contacts.schemas import ContactCreate, StoredContact
from app.features.parties.schemas import MOST_PHONES
from app.features.parties.warnings import Columns, warning
from app.http.validation import validate
from app.parsing import email_address
from app.parsing.card_completion import complete
from app.parsing.normalization import normalize
from app.parsing.one_line import to_one_line
from app.parsing.vcard import cards
from app.parsing.vcard.cards import Card, Detail

T = TypeVar("T")

MOST_EMAILS, MOST_ADDRESSES, MOST_URLS = 20, 10, 20
_REVISION = re.compile(r"^REV[:;].*\n?", re.IGNORECASE | re.MULTILINE)
_DAY = len("20260302")
_SAYS_NOTHING = frozenset({"voice", "internet", "pref", "msg"})


@dataclass(frozen=True, slots=True)
class ContactCard:
    """A card as a contact. `digests` are the same for two copies of one card."""

    contact: ContactCreate
    other_properties: list[Columns]
    warnings: list[Columns]
    text: str
    printed_text: str
    """Text of a printed card, which shows its language; empty for a vCard."""
    digests: tuple[str, ...]
    revision: str = ""
    """Time of the export, in digits; empty if the card has none."""


def read(card: Card) -> ContactCard:
    """Raises Invalid if a card has neither a name, nor an address, nor a number."""
    card = complete(card)
    field = _Fields()
    contact = validate(StoredContact, _contact(card, field))
    text = card.raw.strip()
    return ContactCard(
        contact=contact,
        other_properties=other_properties(card),
        warnings=list(_warnings(card, field)),
        text=text,
        printed_text="" if text.upper().startswith("BEGIN") else text,
        digests=tuple(_digests(card, text)),
        revision=_revision(text),
    )


class _Fields:
    """Cuts values to the length of their fields, and records whether it did."""

    has_cut = False

    def text(self, text: str, most: int) -> str | None:
        self.has_cut |= len(text) > most
        return text[:most].strip() or None

    def line(self, text: str, most: int) -> str | None:
        return self.text(to_one_line(text), most)

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
    is_firm = card.kind == "org" or (not name.display_name() and display == card.organization != "")
    return {
        "type": "organization" if is_firm else "person",
        "name": {part: field.line(text.strip(), 200) for part, text in parts.items()}
        | {"display": field.line(display, 400)},
        "organization": field.line(card.organization, 200),
        "job_title": field.line(card.job_title, 200),
        "emails": field.several(_emails(card, field), MOST_EMAILS),
        "phones": field.several((_phone(each, field) for each in card.phones), MOST_PHONES),
        "addresses": field.several(
            (_address(each, field) for each in card.addresses), MOST_ADDRESSES
        ),
        "urls": field.several(
            filter(None, (web_address(each.url) for each in card.urls)), MOST_URLS
        ),
        "notes": field.text("\n\n".join(card.notes), 20_000),
    }


def _emails(card: Card, field: _Fields) -> Iterator[Columns]:
    """Each address once. Text that is no address stays as it is, for a person to check."""
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
        "number": phone.number or None,
        "extension": field.text(phone.extension, 20),
        "label": _label(phone, field),
        "type": "fax" if "fax" in phone.types else None,
    }


def _address(address: cards.Address, field: _Fields) -> Columns:
    box = f"P.O. Box {address.po_box}" if address.po_box.isdigit() else address.po_box
    return {
        "street": field.text("\n".join(filter(None, (address.street, box))), 400),
        "locality": field.line(address.locality, 200),
        "region": field.line(address.region, 200),
        "postal_code": field.text(address.postal_code, 20),
        "country": country_code(address),
        "label": _label(address, field),
    }


def _label(detail: Detail, field: _Fields) -> str | None:
    """The label that a person gave, else the words of the standard."""
    words = " ".join(word for word in detail.types if word not in _SAYS_NOTHING)
    return field.line(detail.label or words, 50)


def _warnings(card: Card, field: _Fields) -> Iterator[Columns]:
    if not card.is_closed:
        yield warning(
            "/card", "card_unclosed", "The end of the card is missing. The card may be incomplete."
        )
    if card.name.is_proposed:
        yield warning(
            "/name",
            "name_parts_proposed",
            f"The card has the name as one text. Check the given name {card.name.given} and the "
            f"family name {card.name.family}.",
        )
    for index, address in enumerate(card.addresses[:MOST_ADDRESSES]):
        if address.country and country_code(address) is None:
            yield warning(
                f"/addresses/{index}/country",
                "country_unknown",
                f"The country {address.country} is unknown. Give its code of two letters.",
            )
    for name in card.unsure:
        yield warning(
            f"/{name}", "read_unsurely", "Only the place on the card speaks for this reading."
        )
    if field.has_cut:
        yield warning("/card", "card_cut", "The card contains more than fits into the fields.")


def _digests(card: Card, text: str) -> Sequence[str]:
    """The digest of the text without the time of its export, and those of its id with the name or a mailbox.

    There are programs that give all cards one id, and a person must not be lost for that.
    """
    said = [_REVISION.sub("", text)]
    if card.uid:
        said.append(f"{card.uid}\n{normalize(card.formatted_name)}")
        said += [f"{card.uid}\n{key}" for key in _own_addresses(card)]
    return [sha256(each.encode()).hexdigest() for each in said]


def _own_addresses(card: Card) -> Iterator[str]:
    """The addresses of the person, which a new name does not change."""
    for each in card.emails[:MOST_EMAILS]:
        if "@" in each.address and not email_address.is_shared(each.address):
            yield email_address.key(each.address)


def _revision(text: str) -> str:
    """The time of the export as `20260302T090000Z`, which texts compare by; empty for other forms."""
    line = _REVISION.search(text)
    digits = re.sub(r"[^0-9TZ]", "", line.group().partition(":")[2].strip()) if line else ""
    return digits if len(digits) >= _DAY else ""
