"""A person or an organization as JSON: the fields that customers and contacts share."""

from typing import Annotated, Literal, Self

from pydantic import (
    MISSING,
    AfterValidator,
    AwareDatetime,
    BaseModel,
    Field,
    StrictBool,
    StringConstraints,
    field_validator,
    model_validator,
)
from pydantic_core import PydanticCustomError
from typing_extensions import TypeAliasType

from app.parsing import email_address
from app.schemas.request_model import NOT_BLANK, RequestModel
from app.schemas.times import AwareTimestamp

MOST_PHONES = 20

ShortText = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200), NOT_BLANK
]
Label = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, max_length=50), NOT_BLANK
]
Notes = Annotated[str, Field(max_length=20_000)]
# No blanks and no control characters; spelled out, for dialects differ in what `\s` is.
OF_URLS = r"[^\s\x00-\x20\x7f-\xa0\ufeff]"
Url = Annotated[str, Field(max_length=2000, pattern=rf"^https?://{OF_URLS}+$")]
PartyType = TypeAliasType("PartyType", Literal["person", "organization"])
PhoneType = TypeAliasType("PhoneType", Literal["mobile", "landline", "either", "fax", "other"])
System = Annotated[str, Field(min_length=1, max_length=50, pattern="^[^=]+$")]
IdThere = Annotated[str, Field(min_length=1, max_length=200)]
ExternalIds = Annotated[dict[System, IdThere], Field(max_length=20, examples=[{"shop": "4711"}])]
ExternalIdsUpdate = Annotated[dict[System, IdThere | None], Field(max_length=20)]
ExternalIdOf = Annotated[
    str,
    Field(
        max_length=251, pattern="^[^=]+=.+$", examples=["shop=4711"], description="`system=value`."
    ),
]
CountryCode = Annotated[str, Field(pattern="^[A-Z]{2}$", min_length=2, max_length=2)]


def _read_email(text: str) -> str:
    try:
        return email_address.read(text)
    except email_address.InvalidEmail as error:
        raise PydanticCustomError("invalid_email", "{detail}", {"detail": error.detail}) from None


EmailAddress = Annotated[
    str, Field(max_length=254, examples=["anna@example.com"]), AfterValidator(_read_email)
]


class Name(RequestModel):
    """A name in parts; `display` is how it is shown, and is made from the parts where absent."""

    given: ShortText | None = None
    family: ShortText | None = None
    prefix: ShortText | None = None
    suffix: ShortText | None = None
    display: (
        Annotated[
            str, StringConstraints(strip_whitespace=True, min_length=1, max_length=400), NOT_BLANK
        ]
        | None
    ) = None

    def shown(self) -> str | None:
        parts = (self.prefix, self.given, self.family, self.suffix)
        return self.display or " ".join(part for part in parts if part) or None


class Email(RequestModel):
    address: EmailAddress
    label: Label | None = None
    is_primary: StrictBool = False
    bounced_at: AwareTimestamp | None = None


class Phone(RequestModel):
    """Give `raw` as it was written, or `number`; the other is worked out (E.164, or null)."""

    raw: Annotated[str, Field(min_length=1, max_length=100)] | None = None
    number: Annotated[str, Field(min_length=1, max_length=100)] | None = None
    extension: Annotated[str, Field(max_length=20)] | None = None
    label: Label | None = None
    type: PhoneType | None = None

    @model_validator(mode="after")
    def _either(self) -> Self:
        if self.raw is None and self.number is None:
            raise PydanticCustomError("required", "Give `raw` or `number`.")
        return self


class Address(RequestModel):
    street: Annotated[str, Field(max_length=400)] | None = None
    locality: ShortText | None = None
    region: ShortText | None = None
    postal_code: Annotated[str, Field(max_length=20)] | None = None
    country: CountryCode | None = None
    label: Label | None = None


class StoredEmail(Email):
    """An address as it is stored: a mail may have held one that nobody could type in."""

    address: Annotated[str, Field(max_length=1000)]


Emails = Annotated[list[Email], Field(max_length=20)]
StoredEmails = Annotated[list[StoredEmail], Field(max_length=20)]
Phones = Annotated[list[Phone], Field(max_length=MOST_PHONES)]
Addresses = Annotated[list[Address], Field(max_length=10)]
Urls = Annotated[list[Url], Field(max_length=20)]


class Described(RequestModel):
    """What is known of a person or an organization."""

    type: PartyType = "person"
    name: Name = Name()
    organization: ShortText | None = None
    job_title: ShortText | None = None
    emails: Emails = []
    phones: Phones = []
    addresses: Addresses = []
    urls: Urls = []
    notes: Notes | None = None

    @field_validator("emails")
    @classmethod
    def _no_address_twice(cls, emails: list[Email]) -> list[Email]:
        keys = [email_address.key(email.address) for email in emails]
        if len(set(keys)) < len(keys):
            raise PydanticCustomError("repeated_address", "An e-mail address is given twice.")
        return emails

    @model_validator(mode="after")
    def _somehow_named(self) -> Self:
        if self.display_name() is None:
            raise PydanticCustomError(
                "name_missing", "Give a name, an organization, an e-mail address or a phone number."
            )
        return self

    def display_name(self) -> str | None:
        names = [self.organization, self.name.shown()]
        if self.type == "person":
            names.reverse()
        reach = [e.address for e in self.emails] + [p.raw or p.number for p in self.phones]
        return next((name for name in [*names, *reach] if name), None)


class DescribedUpdate(RequestModel):
    """The same fields, to be changed."""

    type: PartyType | MISSING = MISSING
    name: Name | MISSING = MISSING
    organization: ShortText | None | MISSING = MISSING
    job_title: ShortText | None | MISSING = MISSING
    emails: Emails | MISSING = MISSING
    phones: Phones | MISSING = MISSING
    addresses: Addresses | MISSING = MISSING
    urls: Urls | MISSING = MISSING
    notes: Notes | None | MISSING = MISSING


class NameRead(BaseModel):
    given: Annotated[str, Field(max_length=200)] | None
    family: Annotated[str, Field(max_length=200)] | None
    prefix: Annotated[str, Field(max_length=200)] | None
    suffix: Annotated[str, Field(max_length=200)] | None
    display: Annotated[str, Field(max_length=400)]


class EmailRead(BaseModel):
    address: Annotated[str, Field(max_length=1000)]
    label: Annotated[str, Field(max_length=50)] | None
    is_primary: bool
    bounced_at: AwareDatetime | None


class PhoneRead(BaseModel):
    number: (
        Annotated[str, Field(max_length=20, description="E.164, or null if it cannot be read.")]
        | None
    )
    raw: Annotated[str, Field(max_length=100)]
    extension: Annotated[str, Field(max_length=20)] | None
    label: Annotated[str, Field(max_length=50)] | None
    type: PhoneType


class AddressRead(BaseModel):
    street: Annotated[str, Field(max_length=400)] | None
    locality: Annotated[str, Field(max_length=200)] | None
    region: Annotated[str, Field(max_length=200)] | None
    postal_code: Annotated[str, Field(max_length=20)] | None
    country: CountryCode | None
    label: Annotated[str, Field(max_length=50)] | None


class Warning(BaseModel):  # noqa: A001  # the word of the API
    """Something about a detail that a person should look at; nothing was changed."""

    pointer: Annotated[str, Field(max_length=200)]
    code: Annotated[str, Field(max_length=64)]
    detail: Annotated[str, Field(max_length=400)]
    suggestion: Annotated[str, Field(max_length=400)] | None


class DescribedRead(BaseModel):
    type: PartyType
    name: NameRead
    organization: Annotated[str, Field(max_length=200)] | None
    job_title: Annotated[str, Field(max_length=200)] | None
    emails: Annotated[list[EmailRead], Field(max_length=20)]
    phones: Annotated[list[PhoneRead], Field(max_length=MOST_PHONES)]
    addresses: Annotated[list[AddressRead], Field(max_length=10)]
    urls: Annotated[list[Annotated[str, Field(max_length=2000)]], Field(max_length=20)]
    notes: Annotated[str, Field(max_length=20_000)] | None
    warnings: Annotated[list[Warning], Field(max_length=100)]
