"""A business card as plain data. Strings are empty where the card says nothing."""

from dataclasses import dataclass, field
from typing import Literal

from app.parsing.charsets import decode
from app.parsing.vcard.properties import Property

Version = Literal["3.0", "4.0"]  # those that are written
Fault = Literal["not_a_card", "empty_card", "too_many_properties"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    family: str = ""
    given: str = ""
    additional: str = ""
    prefix: str = ""
    suffix: str = ""

    def shown(self) -> str:
        parts = (self.prefix, self.given, self.additional, self.family, self.suffix)
        return " ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True, kw_only=True)
class Detail:
    """What a card may hold several of."""

    types: tuple[str, ...] = ()
    """In small letters, in the order of the card: work, home, cell, fax, voice …"""
    label: str = ""
    """What somebody called it, where the words of the standard did not do."""
    is_preferred: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Email(Detail):
    address: str
    """Trimmed, not checked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Phone(Detail):
    raw: str
    """As it was written, for `app.parsing.phone`; of a `tel:` URI the number."""
    extension: str = ""
    """Only what stood apart from the number, as `;ext=`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Url(Detail):
    url: str
    """As it was written: often without a scheme."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Address(Detail):
    street: str = ""
    """Lines: the street, then what the card has as the extended address."""
    po_box: str = ""
    locality: str = ""
    region: str = ""
    postal_code: str = ""
    country: str = ""
    country_code: str = ""
    """ISO 3166-1, where the card has it beside the name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class YearlyDate:
    month: int
    day: int
    year: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Photo:
    """In the card itself, or only its address, which nobody fetches."""

    media_type: str = ""
    data: bytes = field(default=b"", repr=False)
    uri: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    version: str = ""
    kind: str = ""
    """individual, org, group … (RFC 6350 §6.1.4)"""
    name: Name = field(default_factory=Name)
    formatted_name: str = ""
    """The name as written; where a card has none, of its parts, or the organization."""
    nicknames: tuple[str, ...] = ()
    organization: str = ""
    units: tuple[str, ...] = ()
    job_title: str = ""
    emails: tuple[Email, ...] = ()
    phones: tuple[Phone, ...] = ()
    addresses: tuple[Address, ...] = ()
    urls: tuple[Url, ...] = ()
    notes: tuple[str, ...] = ()
    birthday: YearlyDate | None = None
    anniversary: YearlyDate | None = None
    categories: tuple[str, ...] = ()
    photo: Photo | None = None
    uid: str = ""
    rev: str = ""
    unknown: tuple[Property, ...] = ()
    """What was not understood, in the order of the card."""
    is_closed: bool = field(default=True, compare=False)
    """False where the end is missing: the last lines may be cut off."""
    source: bytes = field(default=b"", compare=False, repr=False)
    """The card as it came, but for one of a file in UTF-16: that is in UTF-8."""

    @property
    def raw(self) -> str:
        return decode(self.source)


@dataclass(frozen=True, slots=True)
class Broken:
    """What could not be read as a card. `position` counts what the file holds, from 0."""

    position: int
    code: Fault
    detail: str
