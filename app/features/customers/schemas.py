"""Customers as clients send and see them."""

from enum import StrEnum
from typing import Annotated, Any
from uuid import UUID

from pydantic import (
    MISSING,
    AwareDatetime,
    BaseModel,
    Field,
    StrictBool,
    StrictInt,
    StringConstraints,
    ValidationError,
    ValidatorFunctionWrapHandler,
    WrapValidator,
)
from pydantic_core import PydanticCustomError, PydanticKnownError
from typing_extensions import TypeAliasType

from app.engine.vocabulary import Channel, Prominence, Stage
from app.features.parties.merge_schemas import MergedIntoId
from app.features.parties.schemas import (
    EmailFilter,
    PartyDetails,
    PartyDetailsRead,
    PartyDetailsUpdate,
    PhoneFilter,
    ShortText,
    StoredEmails,
    TextFilter,
)
from app.http.batch import BatchItems, DeferredValidation, examples_of
from app.http.cursors import PageQuery
from app.schemas import patterns
from app.schemas.durations import Iso8601Duration
from app.schemas.request_model import NOT_BLANK, ONE_LINE, IntegralFloat, RequestModel
from app.schemas.resource_fields import (
    SORT,
    ArchivedAt,
    ArchivedFilter,
    CreatedAt,
    ExternalIdFilter,
    ExternalIds,
    ExternalIdsRead,
    ExternalIdsUpdate,
    PageRead,
    ResourceId,
    UpdatedAt,
)
from app.schemas.times import TimeZone

Language = Annotated[str, Field(max_length=35, pattern=patterns.LANGUAGE_TAG)]
Tag = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, max_length=50), NOT_BLANK, ONE_LINE
]

STAGE = Field(
    description="Stage of the business relationship: `prospect` has not bought yet, `active` buys, "
    "`past` does not buy any more."
)
PROMINENCE = Field(
    description="Importance of the customer. It decides how often to stay in touch, and the place "
    "in the queue."
)
OWNER_ID = Field(description="Identifier of the user who looks after the customer; null for none.")
TAGS = Field(description="Tags to group and find customers by.")
LANGUAGE = Field(description="Language to write to the customer in (BCP 47), such as `de`.")
TIME_ZONE = Field(description="Time zone of the customer (IANA), such as `Europe/Berlin`.")
YEARLY_DATES = Field(description="Dates that return every year, such as a birthday.")
CONTACT_RHYTHM = Field(
    description="Longest time without contact, as an ISO 8601 duration such as `P90D`. Null uses "
    "the default for the prominence and the stage."
)
PERMISSION = Field(description="Consent of the customer to being contacted.")
CUSTOM_FIELDS = Field(description="Additional values of your own, by field name.")
SOURCE = Field(description="Origin of the customer, such as `website` or `trade show`.")
LABEL = Field(description="Name of the date, such as `birthday`.")
MONTH = Field(description="Month, from 1 to 12.")
DAY = Field(description="Day of the month, from 1 to 31.")
YEAR = Field(
    description="Year of the first occurrence, such as the year of birth; null if unknown."
)
DO_NOT_CONTACT = Field(
    description="Whether the customer objects to being contacted. Their questions still get a reply."
)
CHANNELS = Field(
    description="Consent by channel: true if the customer agrees, false if they object."
)

Tags = Annotated[list[Tag], Field(max_length=50), TAGS]


def _one_error(value: Any, read: ValidatorFunctionWrapHandler) -> Any:
    """One error instead of one for each type of the union."""
    try:
        return read(value)
    except ValidationError as error:
        for fault in error.errors():
            if not fault["type"].endswith(("_type", "_parsing", "_from_float")):
                kind: Any = fault["type"]
                raise PydanticKnownError(kind, fault.get("ctx")) from None
        raise PydanticCustomError(
            "wrong_type", "must be a string, a number, true or false"
        ) from None


CustomFieldValue = TypeAliasType(
    "CustomFieldValue",
    Annotated[
        Annotated[str, Field(max_length=2000)]
        | bool
        | Annotated[int, Field(ge=-(2**53), le=2**53)]
        | Annotated[float, Field(ge=-1e15, le=1e15)],
        WrapValidator(_one_error),
    ],
)
FieldName = Annotated[str, Field(min_length=1, max_length=50)]
CustomFields = Annotated[dict[FieldName, CustomFieldValue], Field(max_length=50), CUSTOM_FIELDS]
CustomFieldsUpdate = Annotated[
    dict[FieldName, CustomFieldValue | None],
    Field(max_length=50, description="Additional values to set, by field name; null removes one."),
]


class YearlyDate(RequestModel):
    """A date that returns every year, such as a birthday."""

    label: Annotated[str, Field(min_length=1, max_length=50), LABEL]
    month: Annotated[StrictInt, Field(ge=1, le=12), IntegralFloat, MONTH]
    day: Annotated[StrictInt, Field(ge=1, le=31), IntegralFloat, DAY]
    year: Annotated[Annotated[StrictInt, Field(ge=1800, le=2200), IntegralFloat] | None, YEAR] = (
        None
    )


class Permission(RequestModel):
    """Consent of the customer to being contacted."""

    do_not_contact: Annotated[StrictBool, DO_NOT_CONTACT] = False
    channels: Annotated[dict[Channel, StrictBool], Field(max_length=6), CHANNELS] = {}


YearlyDates = Annotated[list[YearlyDate], Field(max_length=20), YEARLY_DATES]


class CustomerCreate(PartyDetails):
    """A person or an organization that the business deals with, or wants to."""

    model_config = {
        "json_schema_extra": {
            "examples": [
                {
                    "type": "person",
                    "name": {"given": "Anna", "family": "Weber"},
                    "organization": "Weber Pumpen GmbH",
                    "stage": "active",
                    "emails": [{"address": "anna@example.com", "is_primary": True}],
                    "phones": [{"raw": "0171 2345678", "label": "mobile"}],
                    "tags": ["pumps"],
                }
            ]
        }
    }

    stage: Annotated[Stage, STAGE] = Stage.PROSPECT
    prominence: Annotated[Prominence, PROMINENCE] = Prominence.NORMAL
    owner_id: Annotated[UUID | None, OWNER_ID] = None
    tags: Tags = []
    language: Annotated[Language | None, LANGUAGE] = None
    time_zone: Annotated[TimeZone | None, TIME_ZONE] = None
    yearly_dates: YearlyDates = []
    contact_rhythm: Annotated[Iso8601Duration | None, CONTACT_RHYTHM] = None
    permission: Annotated[Permission, PERMISSION] = Permission()
    custom_fields: CustomFields = {}
    external_ids: ExternalIds = {}
    source: Annotated[ShortText | None, SOURCE] = None


class CustomerBatch(RequestModel):
    """Up to 1,000 customers to create with one request."""

    model_config = {"json_schema_extra": {"examples": [{"items": examples_of(CustomerCreate)}]}}

    items: BatchItems[Annotated[Any, DeferredValidation(CustomerCreate)]]


class StoredCustomer(CustomerCreate):
    """A stored customer whose e-mail addresses do not change and are not validated again."""

    emails: StoredEmails = []  # type: ignore[assignment]  # a wider type of address


class CustomerUpdate(PartyDetailsUpdate):
    """The fields to change (RFC 7396). Absent fields keep their value; null clears a field."""

    model_config = {
        "json_schema_extra": {"examples": [{"stage": "active", "notes": "Met at the fair."}]}
    }

    stage: Annotated[Stage, STAGE] | MISSING = MISSING
    prominence: Annotated[Prominence, PROMINENCE] | MISSING = MISSING
    owner_id: Annotated[UUID | None, OWNER_ID] | MISSING = MISSING
    tags: Tags | MISSING = MISSING
    language: Annotated[Language | None, LANGUAGE] | MISSING = MISSING
    time_zone: Annotated[TimeZone | None, TIME_ZONE] | MISSING = MISSING
    yearly_dates: YearlyDates | MISSING = MISSING
    contact_rhythm: Annotated[Iso8601Duration | None, CONTACT_RHYTHM] | MISSING = MISSING
    permission: Annotated[Permission, PERMISSION] | MISSING = MISSING
    custom_fields: CustomFieldsUpdate | MISSING = MISSING
    external_ids: ExternalIdsUpdate | MISSING = MISSING
    source: Annotated[ShortText | None, SOURCE] | MISSING = MISSING


class CustomerMerge(RequestModel):
    """The customer to merge into."""

    model_config = {
        "json_schema_extra": {"examples": [{"survivor_id": "0198d2f0-11aa-7c3e-8d55-6b0f9e2d4c10"}]}
    }

    survivor_id: UUID = Field(
        description="Identifier of the customer that receives the details and the history."
    )


class YearlyDateRead(BaseModel):
    """A date that returns every year, such as a birthday."""

    label: Annotated[str, Field(max_length=50), LABEL]
    month: Annotated[int, Field(ge=1, le=12), MONTH]
    day: Annotated[int, Field(ge=1, le=31), DAY]
    year: Annotated[Annotated[int, Field(ge=1800, le=2200)] | None, YEAR]


class PermissionRead(BaseModel):
    """Consent of the customer to being contacted."""

    do_not_contact: Annotated[bool, DO_NOT_CONTACT]
    channels: Annotated[dict[Channel, bool], Field(max_length=6), CHANNELS]


class CustomerRead(PartyDetailsRead):
    """A person or an organization that the business deals with, or wants to."""

    id: ResourceId
    stage: Annotated[Stage, STAGE]
    prominence: Annotated[Prominence, PROMINENCE]
    owner_id: Annotated[UUID | None, OWNER_ID]
    tags: Annotated[list[Annotated[str, Field(max_length=50)]], Field(max_length=50), TAGS]
    language: Annotated[Annotated[str, Field(max_length=35)] | None, LANGUAGE]
    time_zone: Annotated[Annotated[str, Field(max_length=64)] | None, TIME_ZONE]
    yearly_dates: Annotated[list[YearlyDateRead], Field(max_length=20), YEARLY_DATES]
    contact_rhythm: Annotated[Annotated[str, Field(max_length=40)] | None, CONTACT_RHYTHM]
    permission: Annotated[PermissionRead, PERMISSION]
    custom_fields: CustomFields
    external_ids: ExternalIdsRead
    source: Annotated[Annotated[str, Field(max_length=200)] | None, SOURCE]
    last_touch_at: AwareDatetime | None = Field(
        description="Time of the last touch: a message of yours to the customer, a "
        "conversation, or a meeting that took place; null if there was none."
    )
    last_inbound_at: AwareDatetime | None = Field(
        description="Time of the last message from the customer that is not automatic; null "
        "if there was none."
    )
    archived_at: ArchivedAt
    merged_into_id: MergedIntoId
    created_at: CreatedAt
    updated_at: UpdatedAt


class CustomerPage(PageRead[CustomerRead]):
    """A page of customers."""


class CustomerSort(StrEnum):
    """The order of the list; `-` means descending."""

    CREATED_AT = "created_at"
    CREATED_AT_DESCENDING = "-created_at"
    UPDATED_AT = "updated_at"
    UPDATED_AT_DESCENDING = "-updated_at"
    NAME = "name"
    NAME_DESCENDING = "-name"


class CustomerQuery(PageQuery):
    """The filters and the order of the list of customers. A customer must match all filters."""

    text: TextFilter = None
    email: EmailFilter = None
    phone: PhoneFilter = None
    external_id: ExternalIdFilter = None
    tag: Annotated[str, Field(max_length=50)] | None = Field(
        default=None, description="Tag of the customer."
    )
    stage: Stage | None = Field(default=None, description="Stage of the customer.")
    owner_id: UUID | None = Field(
        default=None, description="Identifier of the user who looks after the customer."
    )
    archived: ArchivedFilter = False
    sort: Annotated[CustomerSort, SORT] = CustomerSort.CREATED_AT_DESCENDING
