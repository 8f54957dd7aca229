"""Where a draft goes to on its channel, and what a person should know before sending it."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from app.features.drafts.facts import RecipientFacts
from app.parsing import email_address

POSTAL = ("street", "locality", "region", "postal_code", "country")
REACHED_BY_SMS = frozenset({"mobile", "either"})


@dataclass(frozen=True, slots=True)
class Recipient:
    """An address, and the place of it in the details of the party."""

    name: str
    address: str
    pointer: str
    is_bounced: bool = False


@dataclass(frozen=True, slots=True)
class RecipientWarning:
    pointer: str
    code: str
    detail: str
    suggestion: str | None = None


def recipient(person: RecipientFacts, channel: str) -> Recipient | None:
    """The first that can be used: one that did not come back, and the primary one before others."""
    match channel:
        case "email":
            found = sorted(_emails(person), key=lambda one: one.is_bounced)
        case "sms":
            found = list(_phones(person))
        case "letter":
            found = list(_addresses(person))
        case _:
            found = []
    return found[0] if found else None


def recipient_warnings(
    person: RecipientFacts, channel: str, to: Recipient | None, *, answers: bool
) -> Iterator[RecipientWarning]:
    permission = person.permission or {}
    if permission.get("do_not_contact") and not answers:
        detail = f"{person.display_name} does not want to be contacted."
        yield RecipientWarning("/to", "do_not_contact", detail)
    if permission.get("channels", {}).get(channel) is False:
        yield RecipientWarning(
            "/channel",
            "channel_not_permitted",
            f"The recipient does not want messages by {channel}.",
        )
    if person.is_archived:
        yield RecipientWarning("/to", "archived", f"{person.display_name} is archived.")
    if to is None:
        if channel != "chat":
            yield RecipientWarning(
                "/to", "no_address", f"The recipient has no address for {channel}."
            )
        return
    if to.is_bounced:
        yield RecipientWarning(
            "/to", "address_bounced", f"Mail to {to.address} was returned as undeliverable."
        )
    for warning in person.warnings:
        if warning["pointer"].startswith(f"{to.pointer}/"):
            yield RecipientWarning("/to", warning["code"], warning["detail"], warning["suggestion"])


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
    """A mail may have brought one that nobody could write to."""
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
