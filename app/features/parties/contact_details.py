"""The details of a person as a client sends them and as they are stored, with their match keys."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any
from urllib.parse import urlsplit

from app.errors import FieldError, Invalid
from app.features.parties import warnings
from app.features.parties.schemas import MOST_PHONES, Address, Email, Name, PartyDetails, Phone
from app.features.parties.warnings import Columns
from app.parsing import national_number, phone
from app.parsing.card_text.labels import is_mobile, is_office
from app.parsing.country_clues import Clue, PostalParts, find_clues
from app.parsing.matching import MatchKey, Street, match_keys

NO_NUMBER = "`{name}` must be a phone number, such as `030 901820` or `+4930901820`."
MOST_TEXT = 5_000  # of the words that show a language
LONGEST_NAME = 400  # that is displayed
_LEAST_SAME_DIGITS = 7


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """The origin of details, which helps to find the country of a number that is written without one."""

    regions: tuple[str, ...]
    """Countries of the event and of the workspace."""
    is_card: bool = False
    text: str = ""
    """Whole text of a card."""
    doubts: Mapping[str, Columns] = field(default_factory=dict)
    """Warnings about stored numbers that nobody confirmed since, by number."""


def read_details(
    data: PartyDetails,
    origin: Origin,
    *,
    tags: list[str] | None = None,
    external_ids: Mapping[str, str] | None = None,
) -> ContactDetails:
    """Read the details. A doubtful number gets a warning, and finds nobody."""
    display_name = (data.display_name() or "")[:LONGEST_NAME]
    name = data.name.full_name() or data.organization
    phones = _phones(data, origin)
    columns: Columns = {
        "type": data.type,
        "name": data.name.model_dump() | {"display": display_name},
        "display_name": display_name,
        "organization": data.organization,
        "job_title": data.job_title,
        "emails": [_email(email) for email in data.emails],
        "phones": [each.columns for each in phones],
        "addresses": [_address(address) for address in data.addresses],
        "urls": data.urls,
        "notes": data.notes,
    }
    keys = match_keys(
        emails=[email.address for email in data.emails],
        phones=[each.read for each in phones if not each.doubt],
        display_name=display_name,
        name=name,
        given=data.name.given,
        family=data.name.family,
        streets=[Street(each.street or "", each.postal_code or "") for each in data.addresses],
        is_organization=data.type == "organization",
        organization=data.organization or (name if data.type == "organization" else None),
        tags=tags or (),
        external_ids=external_ids,
    )
    doubts = [
        each.doubt | {"pointer": f"/phones/{index}/number"}
        for index, each in enumerate(phones)
        if each.doubt
    ]
    return ContactDetails(columns | {"warnings": warnings.find_warnings(columns) + doubts}, keys)


def find_doubts(row: Any) -> dict[str, Columns]:
    """The warnings about the numbers of a stored party whose country is not sure."""
    return {
        number: each
        for each in row.warnings
        if each["code"] == warnings.PHONE_COUNTRY_UNSURE
        and (index := int(each["pointer"].split("/")[2])) < len(row.phones)
        and (number := row.phones[index]["number"])
    }


def find_doubts_of_both(one: Any, other: Any) -> dict[str, Columns]:
    """The warnings about the numbers of two parties that neither of them has for sure."""
    doubts = (find_doubts(one), find_doubts(other))
    sure = {
        number
        for party, own in zip((one, other), doubts, strict=True)
        for phone in party.phones
        if (number := phone["number"]) and number not in own
    }
    return {n: each for own in doubts for n, each in own.items() if n not in sure}


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
    if not raw:
        return [], []
    data = PartyDetails(phones=[Phone(raw=raw)])
    found = _phones(data, Origin(regions=(region,)))
    return [each.columns for each in found], [each.read for each in found]


def _email(email: Email) -> Columns:
    return email.model_dump(mode="json")


def _address(address: Address) -> Columns:
    return address.model_dump(mode="json")


@dataclass(frozen=True, slots=True)
class _ReadPhone:
    columns: Columns
    read: phone.Phone
    doubt: Columns | None


class _PhoneReader:
    """Reads the phones of one party; the clues are found with the first number that needs them."""

    def __init__(self, data: PartyDetails, origin: Origin) -> None:
        self._data = data
        self._origin = origin

    @cached_property
    def _clues(self) -> tuple[Clue, ...]:
        return _find_clues(self._data, self._origin.text)

    def read(self, given: Phone, *, as_one: bool) -> list[_ReadPhone]:
        raw = given.raw or given.number or ""
        if confirmed := self._confirmed(given, raw):
            return [confirmed]
        reading = national_number.read(
            raw,
            () if phone.is_international(raw) else self._clues,
            self._origin.regions,
            is_mobile=is_mobile(given.label or ""),
            is_card=self._origin.is_card,
        )
        if reading.phone.number is None and given.raw is not None and given.number is not None:
            # the text is none, such as the name of a department
            whole = replace(phone.read(given.number, phone.NO_REGION), raw=given.raw.strip())
            return [_ReadPhone(_phone_columns(given, whole), _as_labelled(given, whole), None)]
        region = phone.country_of(reading.phone.number or "") or self._origin.regions[-1]
        several = () if as_one else phone.read_all(raw, region)
        if len(several) > 1:
            return [
                _ReadPhone(_phone_columns(given, each), _as_labelled(given, each), None)
                for each in several
            ]
        doubt = warnings.of_phone_country(reading) if reading.is_doubtful else None
        return [
            _ReadPhone(
                _phone_columns(given, reading.phone), _as_labelled(given, reading.phone), doubt
            )
        ]

    def _confirmed(self, given: Phone, raw: str) -> _ReadPhone | None:
        """The number that the client gives in addition to the text, with the same digits."""
        if given.number is None:
            return None
        found = phone.read(given.number, phone.NO_REGION)
        if not found.number or not _has_same_digits(raw, found.number):
            return None
        local = phone.read(raw, phone.country_of(found.number) or phone.NO_REGION)
        whole = replace(found, raw=raw.strip(), extension=local.extension or found.extension)
        doubt = self._origin.doubts.get(found.number)
        return _ReadPhone(_phone_columns(given, whole), _as_labelled(given, whole), doubt)


def _has_same_digits(raw: str, number: str) -> bool:
    """Whether a text ends in the digits of the number, or in most of them: without country and prefix."""
    digits = "".join(each for each in raw if each.isdigit()).lstrip("0")
    return bool(digits) and (
        digits.endswith(number[-_LEAST_SAME_DIGITS:])
        or number.endswith(digits)
        or number[-_LEAST_SAME_DIGITS:] in digits
    )


def _phones(data: PartyDetails, origin: Origin) -> list[_ReadPhone]:
    """The phones of the request. Two numbers in one field become two phones if there is room."""
    reader = _PhoneReader(data, origin)
    phones: list[_ReadPhone] = []
    for as_one in (False, True):
        phones = [found for each in data.phones for found in reader.read(each, as_one=as_one)]
        if len(phones) <= MOST_PHONES:
            break
    return _distinct(phones) if origin.is_card else phones


def _distinct(phones: list[_ReadPhone]) -> list[_ReadPhone]:
    """The phones without repeated numbers, which programs write into cards. A fax differs from a phone."""
    first: dict[object, _ReadPhone] = {}
    for each in phones:
        columns = each.columns
        if columns["number"]:
            key = (columns["number"], columns["extension"], columns["type"] == "fax")
        else:
            key = (len(first), None, False)
        first.setdefault(key, each)
    return list(first.values())


def _find_clues(data: PartyDetails, text: str) -> tuple[Clue, ...]:
    hosts = [email.address.rpartition("@")[2] for email in data.emails]
    hosts += [urlsplit(url).hostname or "" for url in data.urls]
    words = [data.organization, data.job_title, data.notes, text]
    words += [each.label for each in data.phones] + [each.street for each in data.addresses]
    return find_clues(
        numbers=[each.number or each.raw or "" for each in data.phones],
        addresses=[
            PostalParts(
                each.country, each.postal_code or "", each.locality or "", each.region or ""
            )
            for each in data.addresses
        ],
        hosts=hosts,
        organization=data.organization or "",
        text="\n".join(filter(None, words))[:MOST_TEXT],
    )


def _as_labelled(given: Phone, read: phone.Phone) -> phone.Phone:
    """The phone as the client labels it: in North America any number may be a mobile, or that of an office."""
    if given.type == "fax":
        return replace(read, type="fax")
    has_office = is_office(given.label or "") or bool(given.extension or read.extension)
    return replace(read, type="landline") if read.type == "either" and has_office else read


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
