"""Opportunities: business hoped for, open, won or lost."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated, Any, Self
from uuid import UUID

from pydantic import (
    MISSING,
    AwareDatetime,
    BaseModel,
    Field,
    ValidationInfo,
    field_validator,
    model_validator,
)
from pydantic_core import PydanticCustomError

from app.engine.vocabulary import LostReason, Outcome
from app.features.parties.schemas import PARTY, PartyRead, ShortText
from app.http.batch import BatchItems, DeferredValidation, examples_of
from app.http.cursors import PageQuery
from app.schemas.money import Money, MoneyRead
from app.schemas.request_model import RequestModel
from app.schemas.resource_fields import (
    ArchivedAt,
    ArchivedFilter,
    CreatedAt,
    ExternalIdFilter,
    ExternalIds,
    ExternalIdsRead,
    ExternalIdsUpdate,
    Notes,
    PageRead,
    ResourceId,
    UpdatedAt,
)
from app.schemas.times import AwareTimestamp

CUSTOMER = Field(description="Customer of the opportunity; null if it is a contact.")
CONTACT = Field(description="Contact of the opportunity; null if it is a customer.")
TITLE = Field(description="Title of the opportunity.")
VALUE = Field(description="Expected value; null if it is not known.")
OUTCOME = Field(description="Whether the opportunity is open, won or lost.")
LOST_REASON = Field(description="Reason for the loss; null unless `outcome` is `lost`.")
CLOSED_AT = Field(description="Time when the opportunity was won or lost; null while it is open.")
OWNER = Field(description="User who owns the opportunity; null for nobody.")


class OpportunityCreate(RequestModel):
    """An opportunity: business hoped for, such as a sale or a job that somebody applies for.

    Give either `customer_id` or `contact_id`.
    """

    model_config = {
        "json_schema_extra": {
            "examples": [
                {
                    "customer_id": "0193a3c8-6f2e-7cc1-a5a5-3f8f6c1d2b3a",
                    "title": "Pumps for the new plant",
                    "value": {"amount": "48000", "currency": "EUR"},
                }
            ]
        }
    }

    customer_id: Annotated[UUID | None, CUSTOMER] = None
    contact_id: Annotated[UUID | None, CONTACT] = None
    title: Annotated[ShortText, TITLE]
    value: Annotated[Money | None, VALUE] = None
    outcome: Annotated[Outcome, OUTCOME] = Outcome.OPEN
    lost_reason: Annotated[
        LostReason | None,
        Field(
            validate_default=True,
            description="Reason for the loss. Required if `outcome` is `lost`, else not allowed.",
        ),
    ] = None
    closed_at: AwareTimestamp | None = Field(
        default=None,
        description="Time when the opportunity was won or lost, not in the future. Defaults to "
        "now.",
    )
    owner_id: Annotated[UUID | None, OWNER] = None
    external_ids: ExternalIds = {}
    notes: Notes = None

    @model_validator(mode="after")
    def _require_one_party(self) -> Self:
        if (self.customer_id is None) == (self.contact_id is None):
            raise PydanticCustomError("exactly_one", "Give either `customer_id` or `contact_id`.")
        return self

    @field_validator("lost_reason")
    @classmethod
    def _check_lost_reason(
        cls, reason: LostReason | None, info: ValidationInfo
    ) -> LostReason | None:
        outcome = info.data.get("outcome")
        if outcome is Outcome.LOST and reason is None:
            raise PydanticCustomError(
                "required", "`lost_reason` is required when `outcome` is `lost`."
            )
        if outcome in {Outcome.OPEN, Outcome.WON} and reason is not None:
            raise PydanticCustomError(
                "not_allowed", "`lost_reason` is allowed only when `outcome` is `lost`."
            )
        return reason

    @field_validator("closed_at")
    @classmethod
    def _check_closed_at(cls, closed_at: datetime | None, info: ValidationInfo) -> datetime | None:
        if closed_at is not None and info.data.get("outcome") is Outcome.OPEN:
            raise PydanticCustomError(
                "not_allowed", "`closed_at` is not allowed when `outcome` is `open`."
            )
        return closed_at


class OpportunityBatch(RequestModel):
    """A batch of opportunities."""

    model_config = {"json_schema_extra": {"examples": [{"items": examples_of(OpportunityCreate)}]}}

    items: BatchItems[Annotated[Any, DeferredValidation(OpportunityCreate)]]


class OpportunityUpdate(RequestModel):
    """The fields to change (RFC 7396). Absent fields keep their value; null clears a field.

    `value` is replaced as a whole.
    """

    model_config = {
        "json_schema_extra": {"examples": [{"outcome": "lost", "lost_reason": "price"}]}
    }

    customer_id: Annotated[
        UUID | MISSING, Field(description="Customer to whom the opportunity moves.")
    ] = MISSING
    contact_id: Annotated[
        UUID | MISSING, Field(description="Contact to whom the opportunity moves.")
    ] = MISSING
    title: Annotated[ShortText | MISSING, TITLE] = MISSING
    value: Annotated[Money | None | MISSING, VALUE] = MISSING
    outcome: Annotated[Outcome | MISSING, OUTCOME] = MISSING
    lost_reason: Annotated[LostReason | None | MISSING, LOST_REASON] = MISSING
    closed_at: Annotated[AwareTimestamp | None | MISSING, CLOSED_AT] = MISSING
    owner_id: Annotated[UUID | None | MISSING, OWNER] = MISSING
    external_ids: ExternalIdsUpdate | MISSING = MISSING
    notes: Notes | MISSING = MISSING


class OpportunityRead(BaseModel):
    """An opportunity: business hoped for, such as a sale or a job that somebody applies for."""

    id: ResourceId
    party: Annotated[PartyRead, PARTY]
    customer_id: Annotated[UUID | None, CUSTOMER]
    contact_id: Annotated[UUID | None, CONTACT]
    title: Annotated[str, Field(max_length=200), TITLE]
    value: Annotated[MoneyRead | None, VALUE]
    outcome: Annotated[Outcome, OUTCOME]
    lost_reason: Annotated[LostReason | None, LOST_REASON]
    closed_at: Annotated[AwareDatetime | None, CLOSED_AT]
    owner_id: Annotated[UUID | None, OWNER]
    external_ids: ExternalIdsRead
    notes: Notes
    archived_at: ArchivedAt
    created_at: CreatedAt
    updated_at: UpdatedAt


class OpportunityPage(PageRead[OpportunityRead]):
    """A page of opportunities."""


class OpportunitySort(StrEnum):
    """Order of the list of opportunities; `-` means descending."""

    CREATED_AT = "created_at"
    CREATED_AT_DESCENDING = "-created_at"
    UPDATED_AT = "updated_at"
    UPDATED_AT_DESCENDING = "-updated_at"


class OpportunityQuery(PageQuery):
    """Filters and order of the list of opportunities."""

    customer_id: UUID | None = Field(default=None, description="Customer of the opportunities.")
    contact_id: UUID | None = Field(default=None, description="Contact of the opportunities.")
    outcome: Outcome | None = Field(
        default=None, description="Whether the opportunities are open, won or lost."
    )
    owner_id: UUID | None = Field(default=None, description="User who owns the opportunities.")
    external_id: ExternalIdFilter = None
    archived: ArchivedFilter = False
    sort: OpportunitySort = Field(
        default=OpportunitySort.CREATED_AT_DESCENDING, description="Order of the list."
    )
