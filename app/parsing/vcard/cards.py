"""Business card as plain data. Strings are empty where the card has no value."""

from dataclasses import dataclass, field
from typing import Literal

from app.parsing.charsets import decode
from app.parsing.vcard.properties import Property

Version = Literal["3.0", "4.0"]  # versions of written cards
Fault = Literal["not_a_card", "empty_card", "too_many_properties"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    family: str = ""
    given: str = ""
    additional: str = ""
    prefix: str = ""
    suffix: str = ""
    is_proposed: bool = field(default=False, compare=False)
    """Whether the parts are only a proposal, from a name that is written as one text."""

    def display_name(self) -> str:
        parts = (self.prefix, self.given, self.additional, self.family, self.suffix)
        return " ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True, kw_only=True)
class Detail:
    """Detail of which a card may have several."""

    types: tuple[str, ...] = ()
    """Types in lower case, in the order of the card: work, home, cell, fax, voice …"""
    label: str = ""
    """Label that a person typed instead of a standard type."""
    is_preferred: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Email(Detail):
    address: str
    """Address, trimmed but not validated."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Phone(Detail):
    number: str = ""
    """Number in E.164 that a program writes in addition, as WhatsApp does in `waid`."""
    raw: str
    """Number as written, for `app.parsing.phone`; without the `tel:` of a URI."""
    extension: str = ""
    """Extension, only if the card has it apart from the number, as `;ext=`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Url(Detail):
    url: str
    """URL as written: often without a scheme."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Address(Detail):
    street: str = ""
    """Lines: the street, then the extended address."""
    po_box: str = ""
    locality: str = ""
    region: str = ""
    postal_code: str = ""
    country: str = ""
    country_code: str = ""
    """Code of ISO 3166-1, if the card has it in addition to the name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class YearlyDate:
    month: int
    day: int
    year: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Photo:
    """Photo in the card itself, or only its address, which is never fetched."""

    media_type: str = ""
    data: bytes = field(default=b"", repr=False)
    uri: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    version: str = ""
    kind: str = ""
    """Kind: individual, org, group … (RFC 6350 §6.1.4)"""
    name: Name = field(default_factory=Name)
    formatted_name: str = ""
    """Name as written, else the joined parts of the name, else the organization."""
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
    """Properties of unknown meaning, in the order of the card."""
    unsure: tuple[str, ...] = field(default=(), compare=False)
    """Fields of a printed card that follow from its layout alone."""
    is_closed: bool = field(default=True, compare=False)
    """False if the last line is missing: the card may be cut off."""
    source: bytes = field(default=b"", compare=False, repr=False)
    """Bytes of the card; a card in UTF-16 is converted to UTF-8."""

    @property
    def raw(self) -> str:
        return decode(self.source)


@dataclass(frozen=True, slots=True)
class Broken:
    """Part of a file that is not a readable card. `position` counts the parts from 0."""

    position: int
    code: Fault
    detail: str
