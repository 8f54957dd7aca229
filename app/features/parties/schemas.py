"""The fields that customers, contacts and the business's own card share."""

from typing import Annotated, Literal, Self
from uuid import UUID

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

from app.engine.vocabulary import PartyKind
from app.parsing import email_address, email_hints
from app.schemas import patterns
from app.schemas.request_model import NOT_BLANK, ONE_LINE, RequestModel
from app.schemas.resource_fields import CODE, DETAIL, POINTER, SUGGESTION, Notes
from app.schemas.times import AwareTimestamp

MOST_PHONES = 20

ShortText = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200), NOT_BLANK, ONE_LINE
]
DisplayName = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, max_length=400), NOT_BLANK, ONE_LINE
]
Label = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, max_length=50), NOT_BLANK, ONE_LINE
]
# No blanks and no control characters; spelled out, because dialects differ in what `\s` is.
URL_CHARACTER = r"[^\s\x00-\x20\x7f-\xa0\ufeff]"
Url = Annotated[str, Field(max_length=2000, pattern=rf"^https?://{URL_CHARACTER}+$")]
PartyType = TypeAliasType(
    "PartyType",
    Annotated[
        Literal["person", "organization"],
        Field(description="Type of a party: a person or an organization."),
    ],
)
PhoneType = TypeAliasType(
    "PhoneType",
    Annotated[
        Literal["mobile", "landline", "either", "fax", "other"],
        Field(
            description="Kind of phone line; `either` is a number that can be a mobile or a landline."
        ),
    ],
)
CountryCode = Annotated[str, Field(pattern=patterns.COUNTRY, min_length=2, max_length=2)]

# A party in other objects
EMAIL_TO_USE = Field(
    description="E-mail address to write to: the primary one, else the first; null if none works."
)
PHONE_TO_USE = Field(description="First phone number that is no fax, as E.164 if it is known.")
PARTY = Field(description="Customer or contact, with name, address and number.")

# A name in parts
GIVEN = Field(description="Given names.")
FAMILY = Field(description="Family name.")
PREFIX = Field(description="Title before the name, such as `Dr`.")
SUFFIX = Field(description="Addition after the name, such as `Jr` or `PhD`.")

# E-mail addresses, phone numbers and postal addresses
LABEL = Field(description="Label, such as `work` or `mobile`.")
ADDRESS = Field(description="E-mail address.")
IS_PRIMARY = Field(description="Whether this is the address to write to first.")
BOUNCED_AT = Field(
    description="Time when mail to the address was last returned as undeliverable; null if never."
)
EXTENSION = Field(description="Extension to dial after the number.")
PHONE_TYPE = Field(
    description="Kind of line. `either` is a number that can be a mobile or a landline."
)
STREET = Field(description="Street and house number.")
LOCALITY = Field(description="City or town.")
REGION = Field(description="State, province or region.")
POSTAL_CODE = Field(description="Postal code.")
COUNTRY = Field(description="Country as an ISO 3166-1 alpha-2 code, such as `DE`.")

# A person or an organization
TYPE = Field(description="Whether this is a person or an organization.")
NAME = Field(description="Name in parts, with the form to display.")
ORGANIZATION = Field(
    description="Name of the organization; for a person, the one that the person works for."
)
JOB_TITLE = Field(description="Position of the person in the organization.")
EMAILS = Field(description="E-mail addresses.")
PHONES = Field(description="Phone and fax numbers.")
ADDRESSES = Field(description="Postal addresses.")
URLS = Field(description="Addresses of web pages (http or https).")

# Parameters that look for a person or an organization
TextFilter = Annotated[
    Annotated[str, Field(max_length=200)] | None,
    Field(
        description="Words, or beginnings of words, in the name, the organization or an address."
    ),
]
EmailFilter = Annotated[
    Annotated[str, Field(max_length=254)] | None,
    Field(description="E-mail address that the person or organization has."),
]
PhoneFilter = Annotated[
    Annotated[str, Field(max_length=100)] | None,
    Field(description="Phone number that the person or organization has, in any usual form."),
]


def _read_email(text: str) -> str:
    try:
        return email_address.read(text)
    except email_address.InvalidEmail as error:
        context = {"requirement": error.requirement}
        if readable := email_hints.readable(text):
            context["suggestion"] = readable
        raise PydanticCustomError("invalid_format", "{requirement}", context) from None


EmailAddress = Annotated[
    str, Field(max_length=254, examples=["anna@example.com"]), AfterValidator(_read_email)
]


class Name(RequestModel):
    """A name in parts."""

    given: Annotated[ShortText | None, GIVEN] = None
    family: Annotated[ShortText | None, FAMILY] = None
    prefix: Annotated[ShortText | None, PREFIX] = None
    suffix: Annotated[ShortText | None, SUFFIX] = None
    display: DisplayName | None = Field(
        default=None,
        description="Name as it is displayed. Defaults to the parts in their usual order.",
    )

    def full_name(self) -> str | None:
        parts = (self.prefix, self.given, self.family, self.suffix)
        return self.display or " ".join(part for part in parts if part) or None


class Email(RequestModel):
    """An e-mail address of a person or an organization."""

    address: Annotated[EmailAddress, ADDRESS]
    label: Annotated[Label | None, LABEL] = None
    is_primary: Annotated[StrictBool, IS_PRIMARY] = False
    bounced_at: Annotated[AwareTimestamp | None, BOUNCED_AT] = None


class Phone(RequestModel):
    """A phone number. Give `raw` or `number`; the server derives the other one."""

    raw: Annotated[str, Field(min_length=1, max_length=100)] | None = Field(
        default=None, description="Number as it was written, in any usual form."
    )
    number: Annotated[str, Field(min_length=1, max_length=100)] | None = Field(
        default=None, description="Number in the international format E.164, such as `+4930901820`."
    )
    extension: Annotated[Annotated[str, Field(max_length=20)] | None, EXTENSION] = None
    label: Annotated[Label | None, LABEL] = None
    type: PhoneType | None = Field(
        default=None, description="Kind of line. Defaults to the kind that the number shows."
    )

    @model_validator(mode="after")
    def _require_raw_or_number(self) -> Self:
        if self.raw is None and self.number is None:
            raise PydanticCustomError("required", "Give `raw` or `number`.")
        return self


class Address(RequestModel):
    """A postal address of a person or an organization."""

    street: Annotated[Annotated[str, Field(max_length=400)] | None, STREET] = None
    locality: Annotated[ShortText | None, LOCALITY] = None
    region: Annotated[ShortText | None, REGION] = None
    postal_code: Annotated[Annotated[str, Field(max_length=20)] | None, POSTAL_CODE] = None
    country: Annotated[CountryCode | None, COUNTRY] = None
    label: Annotated[Label | None, LABEL] = None


class StoredEmail(Email):
    """A stored e-mail address, which may come from a mail and be one that is refused as input."""

    address: str = Field(max_length=1000)


Emails = Annotated[list[Email], Field(max_length=20), EMAILS]
StoredEmails = Annotated[list[StoredEmail], Field(max_length=20)]
Phones = Annotated[list[Phone], Field(max_length=MOST_PHONES), PHONES]
Addresses = Annotated[list[Address], Field(max_length=10), ADDRESSES]
Urls = Annotated[list[Url], Field(max_length=20), URLS]


class OneParty(RequestModel):
    """A customer or a contact."""

    customer_id: UUID | None = None
    contact_id: UUID | None = None

    @model_validator(mode="after")
    def _require_one_party(self) -> Self:
        if (self.customer_id is None) == (self.contact_id is None):
            raise PydanticCustomError("exactly_one", "Give either `customer_id` or `contact_id`.")
        return self


class PartyDetails(RequestModel):
    """The details of a person or an organization."""

    type: Annotated[PartyType, TYPE] = "person"
    name: Annotated[Name, NAME] = Name()
    organization: Annotated[ShortText | None, ORGANIZATION] = None
    job_title: Annotated[ShortText | None, JOB_TITLE] = None
    emails: Emails = []
    phones: Phones = []
    addresses: Addresses = []
    urls: Urls = []
    notes: Notes = None

    @field_validator("emails")
    @classmethod
    def _refuse_repeated_addresses(cls, emails: list[Email]) -> list[Email]:
        keys = [email_address.key(email.address) for email in emails]
        if len(set(keys)) < len(keys):
            raise PydanticCustomError(
                "repeated", "`emails` must not contain the same address twice."
            )
        return emails

    @model_validator(mode="after")
    def _require_a_name(self) -> Self:
        if self.display_name() is None:
            raise PydanticCustomError(
                "required", "Give at least one of `name`, `organization`, `emails` and `phones`."
            )
        return self

    def display_name(self) -> str | None:
        names = [self.organization, self.name.full_name()]
        if self.type == "person":
            names.reverse()
        reach = [e.address for e in self.emails] + [p.raw or p.number for p in self.phones]
        return next((name for name in [*names, *reach] if name), None)


class PartyDetailsUpdate(RequestModel):
    """The details of a person or an organization, to be changed."""

    type: Annotated[PartyType, TYPE] | MISSING = MISSING
    name: Annotated[Name, NAME] | MISSING = MISSING
    organization: Annotated[ShortText | None, ORGANIZATION] | MISSING = MISSING
    job_title: Annotated[ShortText | None, JOB_TITLE] | MISSING = MISSING
    emails: Emails | MISSING = MISSING
    phones: Phones | MISSING = MISSING
    addresses: Addresses | MISSING = MISSING
    urls: Urls | MISSING = MISSING
    notes: Notes | MISSING = MISSING


class NameRead(BaseModel):
    """A name in parts."""

    given: Annotated[Annotated[str, Field(max_length=200)] | None, GIVEN]
    family: Annotated[Annotated[str, Field(max_length=200)] | None, FAMILY]
    prefix: Annotated[Annotated[str, Field(max_length=200)] | None, PREFIX]
    suffix: Annotated[Annotated[str, Field(max_length=200)] | None, SUFFIX]
    display: str = Field(
        max_length=400,
        description="Name as it is displayed. Without a name, it is the organization, an "
        "e-mail address or a phone number.",
    )


class PartyRead(BaseModel):
    """The customer or the contact that an object is about, with the address and the number to use."""

    id: UUID = Field(description="Identifier of the customer or the contact.")
    kind: PartyKind = Field(description="Whether the party is a customer or a contact.")
    name: str = Field(max_length=400, description="Name to display.")
    organization: str | None = Field(max_length=200, description="Name of the organization.")
    email: Annotated[Annotated[str, Field(max_length=1000)] | None, EMAIL_TO_USE]
    phone: Annotated[Annotated[str, Field(max_length=100)] | None, PHONE_TO_USE]


class EmailRead(BaseModel):
    """An e-mail address of a person or an organization."""

    address: Annotated[str, Field(max_length=1000), ADDRESS]
    label: Annotated[Annotated[str, Field(max_length=50)] | None, LABEL]
    is_primary: Annotated[bool, IS_PRIMARY]
    bounced_at: Annotated[AwareDatetime | None, BOUNCED_AT]


class PhoneRead(BaseModel):
    """A phone number of a person or an organization."""

    number: Annotated[str, Field(max_length=20)] | None = Field(
        description="Number in the international format E.164; null if `raw` is no number."
    )
    raw: str = Field(max_length=100, description="Number as it was written.")
    extension: Annotated[Annotated[str, Field(max_length=20)] | None, EXTENSION]
    label: Annotated[Annotated[str, Field(max_length=50)] | None, LABEL]
    type: Annotated[PhoneType, PHONE_TYPE]


class AddressRead(BaseModel):
    """A postal address of a person or an organization."""

    street: Annotated[Annotated[str, Field(max_length=400)] | None, STREET]
    locality: Annotated[Annotated[str, Field(max_length=200)] | None, LOCALITY]
    region: Annotated[Annotated[str, Field(max_length=200)] | None, REGION]
    postal_code: Annotated[Annotated[str, Field(max_length=20)] | None, POSTAL_CODE]
    country: Annotated[CountryCode | None, COUNTRY]
    label: Annotated[Annotated[str, Field(max_length=50)] | None, LABEL]


class Warning(BaseModel):  # noqa: A001  # the word of the API
    """A detail that may be wrong. The server stores it unchanged; a person decides."""

    pointer: Annotated[str, Field(max_length=200), POINTER]
    code: Annotated[str, Field(max_length=64), CODE]
    detail: Annotated[str, Field(max_length=400), DETAIL]
    suggestion: Annotated[Annotated[str, Field(max_length=400)] | None, SUGGESTION]


class PartyDetailsRead(BaseModel):
    """The details of a person or an organization."""

    type: Annotated[PartyType, TYPE]
    name: Annotated[NameRead, NAME]
    organization: Annotated[Annotated[str, Field(max_length=200)] | None, ORGANIZATION]
    job_title: Annotated[Annotated[str, Field(max_length=200)] | None, JOB_TITLE]
    emails: Annotated[list[EmailRead], Field(max_length=20), EMAILS]
    phones: Annotated[list[PhoneRead], Field(max_length=MOST_PHONES), PHONES]
    addresses: Annotated[list[AddressRead], Field(max_length=10), ADDRESSES]
    urls: Annotated[list[Annotated[str, Field(max_length=2000)]], Field(max_length=20), URLS]
    notes: Notes
    warnings: list[Warning] = Field(max_length=100, description="Details that may be wrong.")


CandidateReason = TypeAliasType(
    "CandidateReason",
    Annotated[
        Literal[
            "email",
            "mobile",
            "landline",
            "name_org",
            "name_domain",
            "name_street",
            "organization",
            "shared_email",
        ],
        Field(description="Detail that two parties share."),
    ],
)
