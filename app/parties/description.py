"""From what clients say of a person to what is stored: columns, warnings and match keys."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from app.details import phone
from app.details.match_keys import MatchKey, match_keys
from app.parties.schemas import Address, Described, Email, Name, Phone

Columns = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Description:
    columns: Columns
    keys: tuple[MatchKey, ...]

    @property
    def is_bounced(self) -> bool:
        return is_bounced(self.columns["emails"], self.columns["phones"])


def is_bounced(emails: list[Columns], phones: list[Columns]) -> bool:
    """Nobody can be reached: mail to every address came back, and there is no number."""
    return bool(emails) and all(email["bounced_at"] for email in emails) and not phones


def describe(
    data: Described,
    region: str,
    *,
    tags: list[str] | None = None,
    external_ids: Mapping[str, str] | None = None,
) -> Description:
    """Read the details. `region` is where a number without a country is from (ISO 3166-1)."""
    display_name = data.display_name() or ""
    phones = [_phone(given, region) for given in data.phones]
    columns: Columns = {
        "type": data.type,
        "name": data.name.model_dump() | {"display": display_name},
        "display_name": display_name,
        "organization": data.organization,
        "job_title": data.job_title,
        "emails": [_email(email) for email in data.emails],
        "phones": [shown for shown, _ in phones],
        "addresses": [_address(address) for address in data.addresses],
        "urls": data.urls,
        "notes": data.notes,
        "warnings": [
            _unreadable(index, shown["raw"])
            for index, (shown, _) in enumerate(phones)
            if shown["number"] is None
        ],
    }
    keys = match_keys(
        emails=[email.address for email in data.emails],
        phones=[read for _, read in phones],
        display_name=display_name,
        organization=data.organization,
        tags=tags or (),
        external_ids=external_ids,
    )
    return Description(columns, keys)


def _email(email: Email) -> Columns:
    return email.model_dump(mode="json")


def _address(address: Address) -> Columns:
    return address.model_dump(mode="json")


def _phone(given: Phone, region: str) -> tuple[Columns, phone.Phone]:
    raw = given.raw or given.number or ""
    read = phone.read(raw, region)
    shown = {
        "number": read.number,
        "raw": read.raw,
        "extension": given.extension or read.extension,
        "label": given.label,
        "type": given.type or read.type,
    }
    return shown, read


def _unreadable(index: int, raw: str) -> Columns:
    return {
        "pointer": f"/phones/{index}/raw",
        "code": "phone_unreadable",
        "detail": f"{raw} is not a phone number that can be called from abroad.",
        "suggestion": None,
    }


def written(row: Any, schema: type[Described]) -> Columns:
    """A stored customer or contact as a client would have to send it to create it."""
    values = {
        name: value for name in schema.model_fields if (value := getattr(row, name)) is not None
    }
    parts = {part: text for part, text in row.name.items() if part != "display" and text}
    if row.name["display"] == _derived(row, parts):
        # it was made from the parts, or from what stood in for a name, and is made anew
        return values | {"name": parts}
    return values


def _derived(row: Any, parts: Mapping[str, str]) -> str | None:
    """What is shown where the client gave no `display`."""
    names = [row.organization, Name.model_validate(parts).shown()]
    if row.type == "person":
        names.reverse()
    reach = [email["address"] for email in row.emails] + [given["raw"] for given in row.phones]
    return next((name for name in [*names, *reach] if name), None)
