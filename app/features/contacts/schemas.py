"""Contacts as clients send and see them."""

from enum import StrEnum
from typing import Annotated, Any, Literal
from uuid import UUID

from pydantic import MISSING, AwareDatetime, BaseModel, Field
from typing_extensions import TypeAliasType

from app.engine.vocabulary import Prominence, Stage
from app.features.parties.merge_schemas import MergedIntoId
from app.features.parties.schemas import (
    CandidateReason,
    EmailFilter,
    OneParty,
    PartyDetails,
    PartyDetailsRead,
    PartyDetailsUpdate,
    PhoneFilter,
    StoredEmails,
    TextFilter,
)
from app.http.batch import BatchItems, DeferredValidation, examples_of
from app.http.cursors import PageQuery
from app.http.problems import ImportErrorDetail
from app.schemas.durations import Iso8601Duration
from app.schemas.request_model import RequestModel
from app.schemas.resource_fields import SORT, CreatedAt, PageRead, ResourceId, UpdatedAt
from app.schemas.times import AwareTimestamp

ContactStatus = TypeAliasType(
    "ContactStatus",
    Annotated[
        Literal["new", "converted", "merged", "discarded"], Field(description="State of a contact.")
    ],
)
ContactSource = TypeAliasType(
    "ContactSource",
    Annotated[
        Literal["typed", "vcard", "qr", "photo", "csv", "message"],
        Field(description="Origin of a contact."),
    ],
)
CandidateRelation = TypeAliasType(
    "CandidateRelation",
    Annotated[
        Literal["same", "belongs_to"], Field(description="Relation of a candidate to a contact.")
    ],
)
CAPTURED_AT = Field(
    description="Time when the details were taken down, not in the future. Defaults to the start "
    "of the event, or to now without an event."
)
EVENT_ID = Field(description="Identifier of the event where the card was collected.")
CONTACT_RHYTHM = Field(
    description="Longest time without contact, as an ISO 8601 duration such as `P90D`. Null uses "
    "45 days once you were in touch."
)
STATUS = Field(
    description="State of the contact: `new`, `converted` into a customer, `merged` into an "
    "existing customer, or `discarded`."
)

MOST_CANDIDATES = 10
MOST_PROPERTIES = 200
LONGEST_PROPERTY = 10_000
LONGEST_CARD = 70_000_000
MOST_CARDS = 100_000


class ContactCreate(PartyDetails):
    """A person or an organization that is not a customer yet, such as a business card collected."""

    model_config = {
        "json_schema_extra": {
            "examples": [
                {
                    "name": {"given": "Karl", "family": "Weber"},
                    "organization": "Weber & Sons",
                    "emails": [{"address": "karl@example.com"}],
                }
            ]
        }
    }

    captured_at: Annotated[AwareTimestamp | None, CAPTURED_AT] = None
    event_id: Annotated[UUID | None, EVENT_ID] = None
    contact_rhythm: Annotated[Iso8601Duration | None, CONTACT_RHYTHM] = None


class ContactBatch(RequestModel):
    """Up to 1,000 contacts to create with one request."""

    model_config = {"json_schema_extra": {"examples": [{"items": examples_of(ContactCreate)}]}}

    items: BatchItems[Annotated[Any, DeferredValidation(ContactCreate)]]


class StoredContact(ContactCreate):
    """A stored contact whose e-mail addresses do not change and are not validated again."""

    emails: StoredEmails = []  # type: ignore[assignment]  # a wider type of address


class ContactUpdate(PartyDetailsUpdate):
    """The fields to change (RFC 7396). Absent fields keep their value; null clears a field."""

    model_config = {"json_schema_extra": {"examples": [{"job_title": "Head of purchasing"}]}}

    captured_at: Annotated[AwareTimestamp, CAPTURED_AT] | MISSING = MISSING
    event_id: Annotated[UUID | None, EVENT_ID] | MISSING = MISSING
    contact_rhythm: Annotated[Iso8601Duration | None, CONTACT_RHYTHM] | MISSING = MISSING


class ContactConvert(RequestModel):
    """The customer to create from the contact, or the existing one to merge it into."""

    model_config = {
        "json_schema_extra": {
            "examples": [
                {"stage": "active", "prominence": "important"},
                {"customer_id": "0198d2f0-11aa-7c3e-8d55-6b0f9e2d4c10"},
            ]
        }
    }

    customer_id: UUID | None = Field(
        default=None,
        description="Identifier of the customer to merge the contact into. The customer "
        "receives the e-mail addresses and phone numbers that are new. Null creates a customer.",
    )
    stage: Stage | None = Field(
        default=None,
        description="Stage of the customer. A new customer is a `prospect` by default.",
    )
    owner_id: UUID | None = Field(
        default=None, description="Identifier of the user who looks after the customer."
    )
    prominence: Prominence | None = Field(
        default=None,
        description="Importance of the customer. A new customer is `normal` by default.",
    )


class ContactConversion(ContactConvert):
    """A contact to convert, and the customer to make of it."""

    model_config = {
        "json_schema_extra": {
            "examples": [
                {"contact_id": "0198d2f0-11aa-7c3e-8d55-6b0f9e2d4c10", "prominence": "important"}
            ]
        }
    }

    contact_id: UUID = Field(description="Identifier of the contact.")


class ContactConversionBatch(RequestModel):
    """Up to 1,000 contacts to convert with one request, such as the cards of a trade show."""

    model_config = {"json_schema_extra": {"examples": [{"items": examples_of(ContactConversion)}]}}

    items: BatchItems[Annotated[Any, DeferredValidation(ContactConversion)]]


class ContactMerge(OneParty):
    """The customer or the contact to merge into."""

    model_config = {
        "json_schema_extra": {"examples": [{"customer_id": "0198d2f0-11aa-7c3e-8d55-6b0f9e2d4c10"}]}
    }

    customer_id: UUID | None = Field(
        default=None, description="Identifier of the customer that receives details and history."
    )
    contact_id: UUID | None = Field(
        default=None, description="Identifier of the contact that receives details and history."
    )


class PropertyRead(BaseModel):
    """A property of a business card (vCard) that has no field of its own."""

    name: str = Field(max_length=130, examples=["BDAY"], description="Name of the property.")
    params: dict[
        Annotated[str, Field(max_length=100)],
        Annotated[list[Annotated[str, Field(max_length=1000)]], Field(max_length=100)],
    ] = Field(max_length=100, description="Parameters of the property, by name.")
    value: str = Field(
        max_length=LONGEST_PROPERTY,
        description="Value of the property, cut off if it is very long; `card` holds all of it.",
    )


class CandidateRead(BaseModel):
    """A customer or another contact who may be the same person or organization as the contact."""

    customer_id: UUID | None = Field(
        description="Identifier of the customer; null if the candidate is a contact."
    )
    contact_id: UUID | None = Field(
        description="Identifier of the contact; null if the candidate is a customer."
    )
    name: str = Field(max_length=400, description="Name of the candidate as it is displayed.")
    relation: CandidateRelation = Field(
        description="`same` for a candidate that may be the same person or organization; "
        "`belongs_to` for a person and their organization."
    )
    score: float = Field(ge=0, le=1, description="Strength of the match, from 0 to 1 (certain).")
    evidence: list[CandidateReason] = Field(
        max_length=8,
        description="Details that both share. `name_org`, `name_domain` and `name_street` are a "
        "similar name at the same organization, e-mail domain (except for the domains of public "
        "mail providers) or street. `shared_email` is an address such as info@.",
    )


class ContactRead(PartyDetailsRead):
    """A person or an organization that is not a customer yet, such as a business card collected."""

    id: ResourceId
    status: Annotated[ContactStatus, STATUS]
    source: ContactSource = Field(
        description="Origin of the contact: `typed` by a client, read from a file or a picture "
        "of a card, or `message` for the sender of a message."
    )
    customer_id: UUID | None = Field(
        description="Identifier of the customer that the contact was converted or merged into; "
        "null if it was not."
    )
    captured_at: AwareDatetime = Field(description="Time when the details were taken down.")
    captured_by_id: UUID | None = Field(
        description="Identifier of the user who took the details down; null if unknown."
    )
    event_id: Annotated[UUID | None, EVENT_ID]
    owner_id: UUID | None = Field(
        description="Identifier of the user to whose own address the person wrote; null if none."
    )
    contact_rhythm: Annotated[Annotated[str, Field(max_length=40)] | None, CONTACT_RHYTHM]
    automated: bool = Field(
        description="Whether the contact is known from automatic mail alone, such as newsletters "
        "and spam."
    )
    card: Annotated[str, Field(max_length=LONGEST_CARD)] | None = Field(
        description="Business card as it was received (vCard), or the text read from its photo; "
        "null without a card."
    )
    other_properties: list[PropertyRead] = Field(
        max_length=MOST_PROPERTIES,
        description="Properties of the card that have no field of their own.",
    )
    candidates: list[CandidateRead] = Field(
        max_length=MOST_CANDIDATES,
        description="Customers and contacts who may be the same, the most probable one first.",
    )
    merged_into_id: MergedIntoId
    created_at: CreatedAt
    updated_at: UpdatedAt


class ContactPage(PageRead[ContactRead]):
    """A page of contacts."""


class CardChange(BaseModel):
    """A value, or an entry of a list, in which a newer card differs from the contact."""

    field: str = Field(max_length=50, description="Name of the field.")
    before: Annotated[str, Field(max_length=400)] | None = Field(
        description="Value of the contact before the import; null for none."
    )
    after: Annotated[str, Field(max_length=400)] | None = Field(
        description="Value of the newer card; null where it has none any more."
    )


class CardUpdateRead(BaseModel):
    """A known contact of whose card a newer export came."""

    contact_id: UUID = Field(description="Identifier of the contact.")
    changes: list[CardChange] = Field(max_length=1000, description="Values that the contact took.")
    kept: list[CardChange] = Field(
        max_length=1000,
        description="Values that the contact did not take: a person changed `before` since, or the "
        "contact is not `new`.",
    )


class ContactImport(BaseModel):
    """The result of an import of business cards."""

    items: list[ContactRead] = Field(max_length=MOST_CARDS, description="Contacts that are new.")
    duplicates: list[UUID] = Field(
        max_length=MOST_CARDS,
        description="Identifiers of the contacts that existed before the import.",
    )
    updates: list[CardUpdateRead] = Field(
        max_length=MOST_CARDS,
        description="Known contacts of whose card a newer export with the same UID came.",
    )
    errors: list[ImportErrorDetail] = Field(
        max_length=MOST_CARDS, description="Cards that could not be imported."
    )


class ContactSort(StrEnum):
    """The order of the list; `-` means descending."""

    CREATED_AT = "created_at"
    CREATED_AT_DESCENDING = "-created_at"


class ContactQuery(PageQuery):
    """The filters and the order of the list of contacts. A contact must match all filters."""

    status: Annotated[ContactStatus | None, STATUS] = None
    event_id: Annotated[UUID | None, EVENT_ID] = None
    automated: bool = Field(
        default=False,
        description="Whether to list only the contacts known from automatic mail alone, such "
        "as newsletters and spam (true), or only the others (false).",
    )
    text: TextFilter = None
    email: EmailFilter = None
    phone: PhoneFilter = None
    sort: Annotated[ContactSort, SORT] = ContactSort.CREATED_AT_DESCENDING
