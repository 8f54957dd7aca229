"""Contacts as clients send and see them."""

from enum import StrEnum
from typing import Annotated, Any, Literal
from uuid import UUID

from pydantic import MISSING, AwareDatetime, BaseModel, Field
from typing_extensions import TypeAliasType

from app.engine.vocabulary import Prominence, Stage
from app.features.parties.schemas import Described, DescribedRead, DescribedUpdate, StoredEmails
from app.http.batch import MAX_ITEMS, DeferredValidation, examples_of
from app.http.cursors import PageQuery
from app.http.problems import ImportErrorDetail
from app.schemas.request_model import RequestModel
from app.schemas.times import AwareTimestamp

ContactStatus = TypeAliasType("ContactStatus", Literal["new", "converted", "merged", "discarded"])
ContactSource = TypeAliasType(
    "ContactSource", Literal["typed", "vcard", "qr", "photo", "csv", "message"]
)
CandidateReason = TypeAliasType(
    "CandidateReason", Literal["email", "mobile", "name_org", "name_domain", "landline"]
)
MOST_CANDIDATES = 10
MOST_PROPERTIES = 200
LONGEST_PROPERTY = 10_000
LONGEST_CARD = 70_000_000
MOST_CARDS = 100_000


class ContactCreate(Described):
    """Somebody who was met, or who wrote, and is not a customer yet."""

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

    captured_at: (
        Annotated[
            AwareTimestamp,
            Field(
                description="When the details were taken, never in the future; by default the start of the event, without one now."
            ),
        ]
        | None
    ) = None
    event_id: Annotated[UUID, Field(description="Where the card was collected.")] | None = None


class ContactBatch(RequestModel):
    """Many contacts at once."""

    model_config = {"json_schema_extra": {"examples": [{"items": examples_of(ContactCreate)}]}}

    items: Annotated[
        list[Annotated[Any, DeferredValidation(ContactCreate)]],
        Field(min_length=1, max_length=MAX_ITEMS),
    ]


class StoredContact(ContactCreate):
    """A stored contact whose addresses are not changed and so not looked at again."""

    emails: StoredEmails = []  # type: ignore[assignment]  # a wider type of address


class ContactUpdate(DescribedUpdate):
    """The fields to change (RFC 7396): absent stays, null clears."""

    model_config = {"json_schema_extra": {"examples": [{"job_title": "Head of purchasing"}]}}

    captured_at: AwareTimestamp | MISSING = MISSING
    event_id: UUID | None | MISSING = MISSING


class ContactConvert(RequestModel):
    """Make a customer of a contact, or merge it into one who is there."""

    model_config = {
        "json_schema_extra": {
            "examples": [
                {"stage": "active", "prominence": "important"},
                {"customer_id": "0198d2f0-11aa-7c3e-8d55-6b0f9e2d4c10"},
            ]
        }
    }

    customer_id: (
        Annotated[
            UUID,
            Field(
                description="Merge into this customer, which gets the e-mail addresses and phone numbers it lacks."
            ),
        ]
        | None
    ) = None
    stage: Stage | None = None
    owner_id: UUID | None = None
    prominence: Prominence | None = None


class PropertyRead(BaseModel):
    """A line of a business card for which there is no field."""

    name: Annotated[str, Field(max_length=130, examples=["BDAY"])]
    params: Annotated[
        dict[
            Annotated[str, Field(max_length=100)],
            Annotated[list[Annotated[str, Field(max_length=1000)]], Field(max_length=100)],
        ],
        Field(max_length=100),
    ]
    value: Annotated[
        str,
        Field(max_length=LONGEST_PROPERTY, description="Cut if it is longer; `card` has it all."),
    ]


class CandidateRead(BaseModel):
    """A customer who may be the same person."""

    customer_id: UUID
    score: Annotated[float, Field(ge=0, le=1)]
    evidence: Annotated[
        list[CandidateReason],
        Field(
            max_length=5,
            description="What agrees. `name_org` is the name at the same organization, `name_domain` "
            "the name with the same e-mail domain, where that is not everybody's.",
        ),
    ]


class ContactRead(DescribedRead):
    """A contact; `customer_id` is what it became."""

    id: UUID
    status: ContactStatus
    source: ContactSource
    customer_id: UUID | None
    captured_at: AwareDatetime
    captured_by_id: UUID | None
    event_id: UUID | None
    card: Annotated[
        Annotated[str, Field(max_length=LONGEST_CARD)] | None,
        Field(
            description="The business card (vCard) as it came, or all that was read on its photo."
        ),
    ]
    other_properties: Annotated[
        list[PropertyRead],
        Field(max_length=MOST_PROPERTIES, description="What else the card says."),
    ]
    candidates: Annotated[
        list[CandidateRead],
        Field(max_length=MOST_CANDIDATES, description="Whom it may be merged into, likely first."),
    ]
    created_at: AwareDatetime
    updated_at: AwareDatetime


class ContactPage(BaseModel):
    """A page of contacts."""

    items: Annotated[list[ContactRead], Field(max_length=200)]
    next_cursor: Annotated[str, Field(max_length=2000)] | None


class ContactImport(BaseModel):
    """What came of a file of cards: new contacts, contacts that were here before, what failed."""

    items: Annotated[list[ContactRead], Field(max_length=MOST_CARDS)]
    duplicates: Annotated[list[UUID], Field(max_length=MOST_CARDS)]
    errors: Annotated[list[ImportErrorDetail], Field(max_length=MOST_CARDS)]


class ContactSort(StrEnum):
    """The order of a list; `-` is descending."""

    CREATED_AT = "created_at"
    CREATED_AT_DESCENDING = "-created_at"


class ContactQuery(PageQuery):
    """Filters of the list of contacts; all of them hold."""

    status: ContactStatus | None = None
    event_id: UUID | None = None
    automatic: Annotated[
        bool | None,
        Field(description="False leaves out those known from newsletters and the like alone."),
    ] = None
    text: (
        Annotated[
            str,
            Field(
                max_length=200,
                description="Words, or beginnings of words, of the name, the organization or an address.",
            ),
        ]
        | None
    ) = None
    email: Annotated[str, Field(max_length=254)] | None = None
    phone: (
        Annotated[str, Field(max_length=100, description="In any form that can be dialled.")] | None
    ) = None
    sort: ContactSort = ContactSort.CREATED_AT_DESCENDING
