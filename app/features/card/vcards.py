"""The card as a vCard."""

from dataclasses import replace

from app.features.card.schemas import CardRead
from app.features.parties.schemas import AddressRead, EmailRead, PhoneRead
from app.parsing.vcard import cards
from app.parsing.vcard.cards import Card

# Labels that the standard has a word for; others are written beside the detail as they are.
_WORDS = frozenset({"home", "work"})
# What a phone does with a number.
_USES = {"mobile": ("cell",), "fax": ("fax",)}


def written(shown: CardRead) -> Card:
    """What a stranger saves: the details alone."""
    name = shown.name
    return Card(
        kind="org" if shown.type == "organization" else "",
        name=cards.Name(
            family=name.family or "",
            given=name.given or "",
            prefix=name.prefix or "",
            suffix=name.suffix or "",
        ),
        formatted_name=name.display,
        organization=shown.organization or "",
        job_title=shown.job_title or "",
        emails=tuple(map(_email, shown.emails)),
        phones=tuple(map(_phone, shown.phones)),
        addresses=tuple(map(_address, shown.addresses)),
        urls=tuple(cards.Url(url=url) for url in shown.urls),
        notes=(shown.notes,) if shown.notes else (),
    )


def lasting(shown: CardRead) -> Card:
    """With what tells a newer card from an older one, so that a program replaces it."""
    revision = f"{shown.updated_at:%Y%m%dT%H%M%SZ}"
    return replace(written(shown), uid=f"urn:uuid:{shown.id}", rev=revision)


def _email(email: EmailRead) -> cards.Email:
    types, label = _said(email.label)
    return cards.Email(
        address=email.address, types=types, label=label, is_preferred=email.is_primary
    )


def _phone(phone: PhoneRead) -> cards.Phone:
    """As it can be dialled from everywhere, if it can."""
    types, label = _said(phone.label)
    return cards.Phone(
        raw=phone.number or phone.raw,
        extension=phone.extension or "",
        types=(*types, *_USES.get(phone.type, ())),
        label=label,
    )


def _address(address: AddressRead) -> cards.Address:
    types, label = _said(address.label)
    return cards.Address(
        street=address.street or "",
        locality=address.locality or "",
        region=address.region or "",
        postal_code=address.postal_code or "",
        country=address.country or "",
        types=types,
        label=label,
    )


def _said(label: str | None) -> tuple[tuple[str, ...], str]:
    """A label as the types and the words of a detail."""
    if label is None:
        return (), ""
    word = label.lower()
    return ((word,), "") if word in _WORDS else ((), label)
