"""The card as a vCard."""

from dataclasses import replace

from app.features.card.schemas import CardRead
from app.features.parties.schemas import AddressRead, EmailRead, PhoneRead
from app.parsing.vcard import cards
from app.parsing.vcard.cards import Card

# Labels that the standard has a word for; others become a label of their own.
_WORDS = frozenset({"home", "work"})
# The words of the standard for a type of number.
_USES = {"mobile": ("cell",), "fax": ("fax",)}


def to_vcard(card: CardRead) -> Card:
    """The vCard with the details alone, for a recipient to save."""
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
        addresses=tuple(map(_address, card.addresses)),
        urls=tuple(cards.Url(url=url) for url in card.urls),
        notes=(card.notes,) if card.notes else (),
    )


def to_replaceable_vcard(card: CardRead) -> Card:
    """The card with an id and a revision, so that a program replaces the older one."""
    revision = f"{card.updated_at:%Y%m%dT%H%M%SZ}"
    return replace(to_vcard(card), uid=f"urn:uuid:{card.id}", rev=revision)


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


def _address(address: AddressRead) -> cards.Address:
    types, label = _label_parts(address.label)
    return cards.Address(
        street=address.street or "",
        locality=address.locality or "",
        region=address.region or "",
        postal_code=address.postal_code or "",
        country=address.country or "",
        types=types,
        label=label,
    )


def _label_parts(label: str | None) -> tuple[tuple[str, ...], str]:
    """A label as the types and the words of a detail."""
    if label is None:
        return (), ""
    word = label.lower()
    return ((word,), "") if word in _WORDS else ((), label)
