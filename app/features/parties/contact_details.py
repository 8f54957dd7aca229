"""The details of a person as a client sends them and as they are stored, with their match keys."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from itertools import islice
from typing import Any

from app.errors import FieldError, Invalid
from app.features.parties import warnings
from app.features.parties.schemas import MOST_PHONES, Address, Email, Name, PartyDetails, Phone
from app.features.parties.warnings import Columns
from app.parsing import phone
from app.parsing.matching import MatchKey, match_keys

PhoneReader = Callable[[str, str], tuple[phone.Phone, ...]]
NO_NUMBER = "`{name}` must be a phone number, such as `030 901820` or `+4930901820`."


@dataclass(frozen=True, slots=True)
class ContactDetails:
    columns: Columns
    keys: tuple[MatchKey, ...]

    @property
    def is_bounced(self) -> bool:
        return is_bounced(self.columns["emails"], self.columns["phones"])

    def with_keys(self, more: Iterable[MatchKey]) -> "ContactDetails":
        """The same details with further keys."""
        return replace(self, keys=(*self.keys, *more))

    def with_warnings(self, more: Iterable[Columns]) -> "ContactDetails":
        """The same details with further warnings."""
        return replace(
            self, columns=self.columns | {"warnings": [*self.columns["warnings"], *more]}
        )


def is_bounced(emails: list[Columns], phones: list[Columns]) -> bool:
    """Whether mail to every address bounced and there is no phone number."""
    return bool(emails) and all(email["bounced_at"] for email in emails) and not phones


def read_details(
    data: PartyDetails,
    region: str,
    *,
    tags: list[str] | None = None,
    external_ids: Mapping[str, str] | None = None,
) -> ContactDetails:
    """Read the details. A number without a country is one of the address's country or of `region`."""
    display_name = data.display_name() or ""
    name = data.name.full_name() or data.organization
    countries = (address.country for address in data.addresses if address.country)
    phones = _phones(data.phones, list(dict.fromkeys([*islice(countries, 1), region])))
    columns: Columns = {
        "type": data.type,
        "name": data.name.model_dump() | {"display": display_name},
        "display_name": display_name,
        "organization": data.organization,
        "job_title": data.job_title,
        "emails": [_email(email) for email in data.emails],
        "phones": [stored for stored, _ in phones],
        "addresses": [_address(address) for address in data.addresses],
        "urls": data.urls,
        "notes": data.notes,
    }
    keys = match_keys(
        emails=[email.address for email in data.emails],
        phones=[read for _, read in phones],
        display_name=display_name,
        name=name,
        organization=data.organization or (name if data.type == "organization" else None),
        tags=tags or (),
        external_ids=external_ids,
    )
    return ContactDetails(columns | {"warnings": warnings.find_warnings(columns)}, keys)


def refuse_unreadable_phones(
    data: PartyDetails, details: ContactDetails, stored: Iterable[Columns] = ()
) -> None:
    """Raises Invalid for a typed phone that is no number; one from a card may stay as it is stored."""
    unreadable = {given["raw"] for given in details.columns["phones"] if given["number"] is None}
    faults = [
        FieldError(f"/phones/{place}/{name}", "invalid_format", NO_NUMBER.format(name=name))
        for place, given in enumerate(data.phones)
        for name in ("raw" if given.raw is not None else "number",)
        if (given.raw or given.number or "").strip() in unreadable - {p["raw"] for p in stored}
    ]
    if faults:
        raise Invalid(*faults)


def read_phones(raw: str, region: str) -> tuple[list[Columns], list[phone.Phone]]:
    """The columns and the numbers of a typed text, which may hold two numbers; none if it is empty."""
    given = [Phone(raw=raw)] if raw else []
    found = _phones(given, [region])
    return [stored for stored, _ in found], [read for _, read in found]


def _email(email: Email) -> Columns:
    return email.model_dump(mode="json")


def _address(address: Address) -> Columns:
    return address.model_dump(mode="json")


def _phones(given: list[Phone], regions: list[str]) -> list[tuple[Columns, phone.Phone]]:
    """The phones of the request. Two numbers in one field become two phones if there is room."""
    for read in (phone.read_all, _read_as_one):
        phones = [
            (_phone_columns(each, found), _as_fax(each, found))
            for each in given
            for found in _read_phone(each, regions, read)
        ]
        if len(phones) <= MOST_PHONES:
            break
    return phones


def _read_phone(given: Phone, regions: list[str], read: PhoneReader) -> tuple[phone.Phone, ...]:
    """The reading that the client has seen, else that of the first region where it is a number."""
    readings = []
    for region in regions:
        found = read(given.raw or given.number or "", region)
        if found[0].number and (given.raw is None or given.number in {None, found[0].number}):
            return found
        readings.append(found)
    return next((found for found in readings if found[0].number), _read_number(given, readings[0]))


def _read_number(given: Phone, reading: tuple[phone.Phone, ...]) -> tuple[phone.Phone, ...]:
    """The given number with a text that is none, such as the name of a department."""
    if given.raw is None or given.number is None:
        return reading
    return (replace(phone.read(given.number, ""), raw=given.raw.strip()),)


def _read_as_one(raw: str, region: str) -> tuple[phone.Phone, ...]:
    return (phone.read(raw, region),)


def _as_fax(given: Phone, read: phone.Phone) -> phone.Phone:
    """The phone as fax if the client says so; in North America any number may be a mobile."""
    return replace(read, type="fax") if given.type == "fax" else read


def _phone_columns(given: Phone, read: phone.Phone) -> Columns:
    return {
        "number": read.number,
        "raw": read.raw,
        "extension": given.extension or read.extension,
        "label": given.label,
        "type": given.type or read.type,
    }


def to_request(row: Any, schema: type[PartyDetails]) -> Columns:
    """A stored customer or contact as a client has to send it to create it."""
    values = {
        name: value for name in schema.model_fields if (value := getattr(row, name)) is not None
    }
    parts = {part: text for part, text in row.name.items() if part != "display" and text}
    if row.name["display"] == _default_display_name(row, parts):
        # it is the default, which creation derives again
        return values | {"name": parts}
    return values


def _default_display_name(row: Any, parts: Mapping[str, str]) -> str | None:
    """The name of a party whose client gave no `display`."""
    names = [row.organization, Name.model_validate(parts).full_name()]
    if row.type == "person":
        names.reverse()
    reach = [email["address"] for email in row.emails] + [given["raw"] for given in row.phones]
    return next((name for name in [*names, *reach] if name), None)
