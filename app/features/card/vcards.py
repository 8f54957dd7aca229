"""The card as a vCard."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from app.features.card.schemas import CardRead
from app.features.parties.schemas import AddressRead, EmailRead, PhoneRead
from app.parsing import countries
from app.parsing.vcard import cards
from app.parsing.vcard.cards import Card

# Labels that the standard has a word for; others become a label of their own.
_WORDS = frozenset({"home", "work"})
# The words of the standard for a type of number.
_USES = {"mobile": ("cell",), "fax": ("fax",)}


def to_vcard(found: Sequence[CardRead], language: str) -> Card:
    """The vCard with the details alone, for a recipient to save.

    That of a user has the user's own name, title, addresses and numbers, then those of the business.
    """
    first, *others = (_to_vcard(each, language) for each in found)
    return _join(first, *others) if others else first


def make_replaceable(found: Sequence[CardRead], language: str) -> Card:
    """The card with an id and a revision, so that a program replaces the older one."""
    revision = f"{max(each.updated_at for each in found):%Y%m%dT%H%M%SZ}"
    return replace(to_vcard(found, language), uid=f"urn:uuid:{found[0].id}", rev=revision)


def _join(own: Card, business: Card) -> Card:
    addresses = {each.address.casefold() for each in own.emails}
    numbers = {(each.raw, each.extension) for each in own.phones}
    emails = (each for each in business.emails if each.address.casefold() not in addresses)
    phones = (each for each in business.phones if (each.raw, each.extension) not in numbers)
    return replace(
        own,
        organization=own.organization or business.organization or business.formatted_name,
        emails=(*own.emails, *_not_preferred(emails)) if own.emails else business.emails,
        phones=(*own.phones, *phones),
        addresses=own.addresses or business.addresses,
        urls=own.urls or business.urls,
        notes=own.notes or business.notes,
    )


def _not_preferred(emails: Iterable[cards.Email]) -> Iterator[cards.Email]:
    return (replace(each, is_preferred=False) for each in emails)


def _to_vcard(card: CardRead, language: str) -> Card:
    name = card.name
    return Card(
        kind="org" if card.type == "organization" else "",
        name=cards.Name(
            family=name.family or "",
            given=name.given or "",
            prefix=name.prefix or "",
            suffix=name.suffix or "",
        ),
        formatted_name=name.display,
        organization=card.organization or "",
        job_title=card.job_title or "",
        emails=tuple(map(_email, card.emails)),
        phones=tuple(map(_phone, card.phones)),
        addresses=tuple(_address(each, language) for each in card.addresses),
        urls=tuple(cards.Url(url=url) for url in card.urls),
        notes=(card.notes,) if card.notes else (),
    )


def _email(email: EmailRead) -> cards.Email:
    types, label = _label_parts(email.label)
    return cards.Email(
        address=email.address, types=types, label=label, is_preferred=email.is_primary
    )


def _phone(phone: PhoneRead) -> cards.Phone:
    """The phone in the international form, if it has one."""
    types, label = _label_parts(phone.label)
    return cards.Phone(
        raw=phone.number or phone.raw,
        extension=phone.extension or "",
        types=(*types, *_USES.get(phone.type, ())),
        label=label,
    )


def _address(address: AddressRead, language: str) -> cards.Address:
    """The address with the name of its country, as people and programs of that language write it."""
    types, label = _label_parts(address.label)
    return cards.Address(
        street=address.street or "",
        locality=address.locality or "",
        region=address.region or "",
        postal_code=address.postal_code or "",
        country=countries.country_name(address.country, language) if address.country else "",
        types=types,
        label=label,
    )


def _label_parts(label: str | None) -> tuple[tuple[str, ...], str]:
    """A label as the types and the words of a detail."""
    if label is None:
        return (), ""
    word = label.lower()
    return ((word,), "") if word in _WORDS else ((), label)
