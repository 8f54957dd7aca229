"""Completion of a card: details that programs write into other fields, or write several times."""

import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any, TypeVar

from app.parsing import email_address, phone
from app.parsing.card_text import addresses, words
from app.parsing.countries import find_country_code
from app.parsing.country_clues import Clue, PostalParts, agreed_country, find_clues
from app.parsing.normalization import normalize
from app.parsing.person_name import propose
from app.parsing.vcard.cards import Address, Card, Email, Name, Phone
from app.parsing.vcard.properties import Property

T = TypeVar("T")

MOST_TEXT = 5_000
_SPACES = re.compile(r"\s+")
_SCHEME = re.compile(r"\A(?:https?://)?(?:www\.)?", re.IGNORECASE)


def complete(card: Card) -> Card:
    """Return the card with a job title, addresses and a name that it has elsewhere, each detail once."""
    card = _with_clean_texts(card)
    card = _with_job_title(card)
    card = _with_labels_as_addresses(card)
    card = _with_name(card)
    card = replace(
        card,
        addresses=_distinct(map(_divided, card.addresses), _address_key),
        urls=_distinct(card.urls, lambda url: _SCHEME.sub("", url.url).rstrip("/").lower()),
    )
    return replace(card, addresses=tuple(_with_country(each, card) for each in card.addresses))


def _distinct(items: Iterable[T], key: Callable[[T], Any]) -> tuple[T, ...]:
    first: dict[Any, T] = {}
    for item in items:
        first.setdefault(key(item), item)
    return tuple(first.values())


def _with_clean_texts(card: Card) -> Card:
    """Remove line breaks from names and titles."""
    name = card.name
    return replace(
        card,
        name=replace(
            name,
            family=_on_one_line(name.family),
            given=_on_one_line(name.given),
            additional=_on_one_line(name.additional),
            prefix=_on_one_line(name.prefix),
            suffix=_on_one_line(name.suffix),
        ),
        formatted_name=_on_one_line(card.formatted_name),
        organization=_on_one_line(card.organization),
        job_title=_on_one_line(card.job_title),
    )


def _on_one_line(text: str) -> str:
    return _SPACES.sub(" ", text).strip() if "\n" in text else text


def _with_job_title(card: Card) -> Card:
    role = next((each for each in card.unknown if each.name == "ROLE" and each.text()), None)
    if card.job_title or role is None:
        return card
    return replace(
        card, job_title=_on_one_line(role.text()), unknown=_without(card.unknown, [role])
    )


def _with_labels_as_addresses(card: Card) -> Card:
    """Read a printed address (LABEL) that the card has in no other form."""
    known = {each.types for each in card.addresses}
    used: list[Property] = []
    more: list[Address] = []
    for each in card.unknown:
        if each.name == "LABEL" and each.text():
            types = tuple(word.lower() for value in each.every("TYPE") for word in value.split(","))
            if types not in known:
                more.append(Address(street=each.text(), types=types))
            used.append(each)
    return (
        replace(card, addresses=(*card.addresses, *more), unknown=_without(card.unknown, used))
        if more
        else card
    )


def _without(properties: tuple[Property, ...], used: list[Property]) -> tuple[Property, ...]:
    return tuple(each for each in properties if not any(each is other for other in used))


def _divided(address: Address) -> Address:
    """Divide an address whose parts are all in one part; one that cannot be read stays as typed."""
    parts = (address.locality, address.region, address.postal_code, address.country)
    if not address.street or any(parts):
        return address
    read = addresses.read_text(address.street)
    if read is None:
        return address
    return replace(
        read,
        types=address.types,
        label=address.label or read.label,
        po_box=address.po_box,
        is_preferred=address.is_preferred,
    )


def _address_key(address: Address) -> tuple[str, ...]:
    parts = (address.street, address.po_box, address.locality, address.region, address.postal_code)
    return (
        *map(normalize, parts),
        find_country_code(address.country) or normalize(address.country),
        address.label,
        *address.types,
    )


def _with_country(address: Address, card: Card) -> Address:
    """Add the code of the country if several clues on the card agree in it."""
    if address.country or address.country_code or not address.postal_code:
        return address
    own = PostalParts(None, address.postal_code, address.locality, address.region)
    clues = clues_of(card)
    country = agreed_country(clues)
    has_strong = any(len(clue.countries) == 1 and clue.source != "language" for clue in clues)
    fits = find_clues(addresses=[own])
    is_own = any(country in clue.countries for clue in fits if country)
    return replace(address, country_code=country) if country and has_strong and is_own else address


def clues_of(card: Card) -> tuple[Clue, ...]:
    """Return the clues about the country of a card."""
    texts = (card.organization, card.job_title, *card.notes, *(each.label for each in card.phones))
    streets = (each.street for each in card.addresses)
    is_printed = not card.raw.lstrip().upper().startswith("BEGIN")
    return find_clues(
        numbers=[each.number or each.raw for each in card.phones],
        addresses=[
            PostalParts(
                each.country_code or find_country_code(each.country),
                each.postal_code,
                each.locality,
                each.region,
            )
            for each in card.addresses
        ],
        hosts=[
            *(each.address.rpartition("@")[2] for each in card.emails),
            *(_SCHEME.sub("", each.url).partition("/")[0] for each in card.urls),
        ],
        organization=card.organization,
        text="\n".join((*texts, *streets, card.raw if is_printed else ""))[:MOST_TEXT],
    )


def _with_name(card: Card) -> Card:
    """Divide a lone display name; a firm, an address and a number are no names of persons."""
    display = card.formatted_name.strip()
    is_divided = card.name.family and not _has_same_words(card.name.family, display)
    if card.name.given or is_divided or not display:
        return card
    if card.kind == "org":
        return card
    if "@" in display:
        return _with_display_as_email(card, display)
    if phone.is_international(display) or not any(map(str.isalpha, display)):
        has_it = any(each.raw.strip() == display for each in card.phones)
        phones = card.phones if has_it else (*card.phones, Phone(raw=display))
        return replace(card, formatted_name="", name=Name(), phones=phones)
    if words.has_legal_form(display):
        return replace(card, kind="org", name=Name(), organization=card.organization or display)
    if display == card.organization:
        return card
    proposed = propose(display)
    if proposed is None:
        return card
    name = Name(
        given=proposed.given,
        family=proposed.family,
        prefix=card.name.prefix or proposed.prefix,
        suffix=card.name.suffix or proposed.suffix,
        is_proposed=not proposed.is_sure or _may_be_reversed(display),
    )
    return replace(card, name=name)


def _may_be_reversed(display: str) -> bool:
    """Whether a name is in capitals, so that it does not show which word is the family name."""
    return display.isupper() and "," not in display


def _has_same_words(one: str, other: str) -> bool:
    return sorted(normalize(one).split()) == sorted(normalize(other).split())


def _with_display_as_email(card: Card, display: str) -> Card:
    """Move an address that a program wrote as the name to the addresses."""
    known = {email_address.key(each.address) for each in card.emails}
    emails = (
        card.emails
        if email_address.key(display) in known or " " in display
        else (*card.emails, Email(address=display))
    )
    return replace(card, formatted_name="", name=Name(), emails=emails)
