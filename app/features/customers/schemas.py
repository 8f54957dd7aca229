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
from app.features.parties.schemas import (
    Described,
    DescribedRead,
    DescribedUpdate,
    ExternalIdOf,
    ExternalIds,
    ExternalIdsUpdate,
    ShortText,
    StoredEmails,
)
from app.http.batch import MAX_ITEMS, DeferredValidation, examples_of
from app.http.cursors import PageQuery
from app.schemas.durations import Iso8601Duration
from app.schemas.request_model import NOT_BLANK, IntegralFloat, RequestModel
from app.schemas.times import TimeZone

Language = Annotated[str, Field(max_length=35, pattern="^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$")]
Tag = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, max_length=50), NOT_BLANK
]
Tags = Annotated[list[Tag], Field(max_length=50)]


def _one_fault(value: Any, read: ValidatorFunctionWrapHandler) -> Any:
    """A value is of one type or too large for it; each type would say that it is not of its own."""
    try:
        return read(value)
    except ValidationError as error:
        for fault in error.errors():
            if not fault["type"].endswith(("_type", "_parsing", "_from_float")):
                kind: Any = fault["type"]
                raise PydanticKnownError(kind, fault.get("ctx")) from None
        raise PydanticCustomError("no_value", "Give a text, a number, true or false.") from None


CustomFieldValue = TypeAliasType(
    "CustomFieldValue",
    Annotated[
        Annotated[str, Field(max_length=2000)]
        | bool
        | Annotated[int, Field(ge=-(2**53), le=2**53)]
        | Annotated[float, Field(ge=-1e15, le=1e15)],
        WrapValidator(_one_fault),
    ],
)
FieldName = Annotated[str, Field(min_length=1, max_length=50)]
CustomFields = Annotated[dict[FieldName, CustomFieldValue], Field(max_length=50)]
CustomFieldsUpdate = Annotated[dict[FieldName, CustomFieldValue | None], Field(max_length=50)]


class YearlyDate(RequestModel):
    """A day that comes back every year, such as a birthday."""

    label: Annotated[str, Field(min_length=1, max_length=50)]
    month: Annotated[StrictInt, Field(ge=1, le=12), IntegralFloat]
    day: Annotated[StrictInt, Field(ge=1, le=31), IntegralFloat]
    year: Annotated[StrictInt, Field(ge=1800, le=2200), IntegralFloat] | None = None


class Permission(RequestModel):
    """What the customer allows."""

    do_not_contact: StrictBool = False
    channels: Annotated[dict[Channel, StrictBool], Field(max_length=6)] = {}


YearlyDates = Annotated[list[YearlyDate], Field(max_length=20)]


class CustomerCreate(Described):
    """A person or organization the business deals, or wants to deal, with."""

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

    stage: Stage = Stage.PROSPECT
    prominence: Prominence = Prominence.NORMAL
    owner_id: UUID | None = None
    tags: Tags = []
    language: Language | None = None
    time_zone: TimeZone | None = None
    yearly_dates: YearlyDates = []
    contact_rhythm: Iso8601Duration | None = None
    permission: Permission = Permission()
    custom_fields: CustomFields = {}
    external_ids: ExternalIds = {}
    source: ShortText | None = None


class CustomerBatch(RequestModel):
    """Many customers at once."""

    model_config = {"json_schema_extra": {"examples": [{"items": examples_of(CustomerCreate)}]}}

    items: Annotated[
        list[Annotated[Any, DeferredValidation(CustomerCreate)]],
        Field(min_length=1, max_length=MAX_ITEMS),
    ]


class StoredCustomer(CustomerCreate):
    """A stored customer whose addresses are not changed and so not looked at again."""

    emails: StoredEmails = []  # type: ignore[assignment]  # a wider type of address


class CustomerUpdate(DescribedUpdate):
    """The fields to change (RFC 7396): absent stays, null clears."""

    model_config = {
        "json_schema_extra": {"examples": [{"stage": "active", "notes": "Met at the fair."}]}
    }

    stage: Stage | MISSING = MISSING
    prominence: Prominence | MISSING = MISSING
    owner_id: UUID | None | MISSING = MISSING
    tags: Tags | MISSING = MISSING
    language: Language | None | MISSING = MISSING
    time_zone: TimeZone | None | MISSING = MISSING
    yearly_dates: YearlyDates | MISSING = MISSING
    contact_rhythm: Iso8601Duration | None | MISSING = MISSING
    permission: Permission | MISSING = MISSING
    custom_fields: CustomFieldsUpdate | MISSING = MISSING
    external_ids: ExternalIdsUpdate | MISSING = MISSING
    source: ShortText | None | MISSING = MISSING


class YearlyDateRead(BaseModel):
    label: Annotated[str, Field(max_length=50)]
    month: Annotated[int, Field(ge=1, le=12)]
    day: Annotated[int, Field(ge=1, le=31)]
    year: Annotated[int, Field(ge=1800, le=2200)] | None


class PermissionRead(BaseModel):
    do_not_contact: bool
    channels: Annotated[dict[Channel, bool], Field(max_length=6)]


class CustomerRead(DescribedRead):
    """A customer."""

    id: UUID
    stage: Stage
    prominence: Prominence
    owner_id: UUID | None
    tags: Annotated[list[Annotated[str, Field(max_length=50)]], Field(max_length=50)]
    language: Annotated[str, Field(max_length=35)] | None
    time_zone: Annotated[str, Field(max_length=64)] | None
    yearly_dates: Annotated[list[YearlyDateRead], Field(max_length=20)]
    contact_rhythm: Annotated[str, Field(max_length=40)] | None
    permission: PermissionRead
    custom_fields: CustomFields
    external_ids: Annotated[dict[str, Annotated[str, Field(max_length=200)]], Field(max_length=20)]
    source: Annotated[str, Field(max_length=200)] | None
    last_touch_at: AwareDatetime | None
    last_inbound_at: AwareDatetime | None
    archived_at: AwareDatetime | None
    created_at: AwareDatetime
    updated_at: AwareDatetime


class CustomerPage(BaseModel):
    """A page of customers."""

    items: Annotated[list[CustomerRead], Field(max_length=200)]
    next_cursor: Annotated[str, Field(max_length=2000)] | None


class CustomerSort(StrEnum):
    """The order of a list; `-` is descending."""

    CREATED_AT = "created_at"
    CREATED_AT_DESCENDING = "-created_at"
    UPDATED_AT = "updated_at"
    UPDATED_AT_DESCENDING = "-updated_at"
    NAME = "name"
    NAME_DESCENDING = "-name"


class CustomerQuery(PageQuery):
    """Filters of the list of customers; all of them hold."""

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
    external_id: ExternalIdOf | None = None
    tag: Annotated[str, Field(max_length=50)] | None = None
    stage: Stage | None = None
    owner_id: UUID | None = None
    archived: Annotated[bool, Field(description="True lists the archived ones instead.")] = False
    sort: CustomerSort = CustomerSort.CREATED_AT_DESCENDING
