"""The address that a draft goes to on its channel."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from app.features.drafts.facts import RecipientFacts
from app.parsing import email_address

POSTAL = ("street", "locality", "region", "postal_code", "country")
REACHED_BY_SMS = frozenset({"mobile", "either"})


@dataclass(frozen=True, slots=True)
class Recipient:
    """An address, and its pointer into the details of the party."""

    name: str
    address: str
    pointer: str
    is_bounced: bool = False


def select_recipient(person: RecipientFacts, channel: str) -> Recipient | None:
    """The first usable address: not bounced before bounced, then primary before others."""
    match channel:
        case "email":
            candidates = sorted(_emails(person), key=lambda one: one.is_bounced)
        case "sms":
            candidates = list(_phones(person))
        case "letter":
            candidates = list(_addresses(person))
        case _:
            candidates = []
    return candidates[0] if candidates else None


def _emails(person: RecipientFacts) -> Iterator[Recipient]:
    numbered = sorted(enumerate(person.emails), key=lambda one: not one[1]["is_primary"])
    for index, email in numbered:
        if _is_readable(email["address"]):
            yield Recipient(
                person.display_name,
                email["address"],
                f"/emails/{index}",
                is_bounced=email["bounced_at"] is not None,
            )


def _is_readable(address: str) -> bool:
    """Whether mail can go to the address; an imported mail may bring an unusable one."""
    try:
        email_address.read(address)
    except email_address.InvalidEmail:
        return False
    return True


def _phones(person: RecipientFacts) -> Iterator[Recipient]:
    for index, phone in enumerate(person.phones):
        if phone["number"] and phone["type"] in REACHED_BY_SMS:
            yield Recipient(person.display_name, phone["number"], f"/phones/{index}")


def _addresses(person: RecipientFacts) -> Iterator[Recipient]:
    for index, address in enumerate(person.addresses):
        if address["street"] or address["locality"]:
            yield Recipient(person.display_name, _lines(address), f"/addresses/{index}")


def _lines(address: dict[str, Any]) -> str:
    return ", ".join(address[part] for part in POSTAL if address[part])
