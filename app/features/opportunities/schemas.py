"""Opportunities as clients send and see them."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated, Any
from uuid import UUID

from pydantic import MISSING, AwareDatetime, BaseModel, Field, ValidationInfo, field_validator
from pydantic_core import PydanticCustomError

from app.engine.vocabulary import LostReason, Outcome
from app.features.parties.schemas import ShortText
from app.http.batch import MAX_ITEMS, DeferredValidation, examples_of
from app.http.cursors import PageQuery
from app.schemas.money import Money, MoneyRead
from app.schemas.request_model import RequestModel
from app.schemas.resource_fields import ExternalIdFilter, ExternalIds, ExternalIdsUpdate, Notes
from app.schemas.times import AwareTimestamp


class OpportunityCreate(RequestModel):
    """Business that is hoped for, or was."""

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

    customer_id: UUID
    title: ShortText
    value: Annotated[Money | None, Field(description="What it would bring in.")] = None
    outcome: Outcome = Outcome.OPEN
    lost_reason: Annotated[
        LostReason | None,
        Field(validate_default=True, description="Needed where it is lost, and nowhere else."),
    ] = None
    closed_at: Annotated[
        AwareTimestamp | None,
        Field(description="When it was won or lost, never in the future; by default now."),
    ] = None
    owner_id: Annotated[UUID | None, Field(description="A user.")] = None
    external_ids: ExternalIds = {}
    notes: Notes = None

    @field_validator("lost_reason")
    @classmethod
    def _of_a_loss(cls, reason: LostReason | None, info: ValidationInfo) -> LostReason | None:
        outcome = info.data.get("outcome")
        if outcome is Outcome.LOST and reason is None:
            raise PydanticCustomError(
                "required", "`lost_reason` is required when `outcome` is `lost`."
            )
        if outcome in {Outcome.OPEN, Outcome.WON} and reason is not None:
            raise PydanticCustomError(
                "not_lost", "`lost_reason` is allowed only when `outcome` is `lost`."
            )
        return reason

    @field_validator("closed_at")
    @classmethod
    def _of_an_end(cls, closed_at: datetime | None, info: ValidationInfo) -> datetime | None:
        if closed_at is not None and info.data.get("outcome") is Outcome.OPEN:
            raise PydanticCustomError(
                "still_open", "`closed_at` is not allowed when `outcome` is `open`."
            )
        return closed_at


class OpportunityBatch(RequestModel):
    """Many opportunities at once."""

    model_config = {"json_schema_extra": {"examples": [{"items": examples_of(OpportunityCreate)}]}}

    items: Annotated[
        list[Annotated[Any, DeferredValidation(OpportunityCreate)]],
        Field(min_length=1, max_length=MAX_ITEMS),
    ]


class OpportunityUpdate(RequestModel):
    """The fields to change (RFC 7396): absent stays, null clears. A value is given as a whole."""

    model_config = {
        "json_schema_extra": {"examples": [{"outcome": "lost", "lost_reason": "price"}]}
    }

    customer_id: Annotated[UUID, Field(description="Whose it is instead.")] | MISSING = MISSING
    title: ShortText | MISSING = MISSING
    value: Money | None | MISSING = MISSING
    outcome: Outcome | MISSING = MISSING
    lost_reason: LostReason | None | MISSING = MISSING
    closed_at: AwareTimestamp | None | MISSING = MISSING
    owner_id: UUID | None | MISSING = MISSING
    external_ids: ExternalIdsUpdate | MISSING = MISSING
    notes: Notes | MISSING = MISSING


class OpportunityRead(BaseModel):
    """Business that is hoped for, or was."""

    id: UUID
    customer_id: UUID
    title: Annotated[str, Field(max_length=200)]
    value: MoneyRead | None
    outcome: Outcome
    lost_reason: LostReason | None
    closed_at: AwareDatetime | None
    owner_id: UUID | None
    external_ids: Annotated[dict[str, Annotated[str, Field(max_length=200)]], Field(max_length=20)]
    notes: Annotated[str, Field(max_length=20_000)] | None
    archived_at: AwareDatetime | None
    created_at: AwareDatetime
    updated_at: AwareDatetime


class OpportunityPage(BaseModel):
    """A page of opportunities."""

    items: Annotated[list[OpportunityRead], Field(max_length=200)]
    next_cursor: Annotated[str, Field(max_length=2000)] | None


class OpportunitySort(StrEnum):
    """The order of a list; `-` is descending."""

    CREATED_AT = "created_at"
    CREATED_AT_DESCENDING = "-created_at"
    UPDATED_AT = "updated_at"
    UPDATED_AT_DESCENDING = "-updated_at"


class OpportunityQuery(PageQuery):
    """Filters of the list of opportunities; all of them hold."""

    customer_id: UUID | None = None
    outcome: Outcome | None = None
    owner_id: UUID | None = None
    external_id: ExternalIdFilter = None
    archived: Annotated[bool, Field(description="True lists the archived ones instead.")] = False
    sort: OpportunitySort = OpportunitySort.CREATED_AT_DESCENDING
