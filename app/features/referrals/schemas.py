"""Referrals: people passed on to the business or by it."""

from enum import StrEnum
from typing import Annotated, Any, Literal
from uuid import UUID

from pydantic import MISSING, AwareDatetime, BaseModel, Field
from typing_extensions import TypeAliasType

from app.engine.vocabulary import ReferralDirection
from app.features.parties.schemas import OneParty, ShortText
from app.http.batch import BatchItems, DeferredValidation, examples_of
from app.http.cursors import PageQuery
from app.schemas.request_model import RequestModel
from app.schemas.resource_fields import (
    ArchivedAt,
    ArchivedFilter,
    CreatedAt,
    Notes,
    PageRead,
    ResourceId,
    UpdatedAt,
)
from app.schemas.times import AwareTimestamp

ReferralOutcome = TypeAliasType("ReferralOutcome", Literal["won", "lost"])
DIRECTION = Field(description="Whether the person was referred to the business or by it.")
REFERRER = Field(
    description="Customer or contact who referred the person; null if the business did."
)
REFERRED = Field(description="Person who is referred; null until the person is named.")
RECIPIENT = Field(
    description="Business that the person is referred to, as a customer or contact; null if it is "
    "neither, or the referral was received."
)
RECIPIENT_NAME = Field(
    description="Name of the business that the person is referred to, if it is no customer or "
    "contact; else null."
)
ASKED_AT = Field(description="Time when the referral was asked for; null if it was not.")
NAMED_AT = Field(description="Time when the person was named; null until then.")
INFORMED_AT = Field(description="Time when the person was informed; null until then.")
CONTACTED_AT = Field(
    description="Time when the receiving business contacted the person; null until then."
)
OUTCOME = Field(description="Whether the referral led to business (`won`) or not; null until then.")
OUTCOME_AT = Field(description="Time of the outcome; null until then.")
THANKED_AT = Field(description="Time when the referrer was thanked; null until then.")
OBJECTED_AT = Field(
    description="Time when the person objected, which ends the referral; null if they did not."
)


CUSTOMER_ID = Field(description="Customer; null if it is a contact.")
CONTACT_ID = Field(description="Contact; null if it is a customer.")


class ReferralParty(OneParty):
    """Reference to a customer or a contact. A converted contact counts as its customer."""

    customer_id: Annotated[UUID | None, CUSTOMER_ID] = None
    contact_id: Annotated[UUID | None, CONTACT_ID] = None


class ReferralCreate(RequestModel):
    """A referral: a person passed on to the business (`received`) or by it (`given`).

    No time may be in the future. `named_at` defaults to now if `referred` is given, and otherwise
    `asked_at` does.
    """

    model_config = {
        "json_schema_extra": {
            "examples": [
                {
                    "direction": "received",
                    "referrer": {"customer_id": "0193a3c8-6f2e-7cc1-a5a5-3f8f6c1d2b3a"},
                    "notes": "Knows two more plants with the same pumps.",
                }
            ]
        }
    }

    direction: Annotated[ReferralDirection, DIRECTION]
    referrer: Annotated[ReferralParty | None, REFERRER] = None
    referred: Annotated[ReferralParty | None, REFERRED] = None
    recipient: Annotated[ReferralParty | None, RECIPIENT] = None
    recipient_name: Annotated[ShortText | None, RECIPIENT_NAME] = None
    asked_at: Annotated[AwareTimestamp | None, ASKED_AT] = None
    named_at: Annotated[AwareTimestamp | None, NAMED_AT] = None
    informed_at: Annotated[AwareTimestamp | None, INFORMED_AT] = None
    contacted_at: Annotated[AwareTimestamp | None, CONTACTED_AT] = None
    outcome: Annotated[ReferralOutcome | None, OUTCOME] = None
    outcome_at: Annotated[AwareTimestamp | None, OUTCOME_AT] = None
    thanked_at: Annotated[AwareTimestamp | None, THANKED_AT] = None
    objected_at: Annotated[AwareTimestamp | None, OBJECTED_AT] = None
    notes: Notes = None


class ReferralBatch(RequestModel):
    """A batch of referrals."""

    model_config = {"json_schema_extra": {"examples": [{"items": examples_of(ReferralCreate)}]}}

    items: BatchItems[Annotated[Any, DeferredValidation(ReferralCreate)]]


class ReferralUpdate(RequestModel):
    """The fields to change (RFC 7396). Absent fields keep their value; null clears a field.

    Objects are replaced as a whole.
    """

    model_config = {"json_schema_extra": {"examples": [{"notes": "Prefers to be called."}]}}

    referrer: Annotated[
        ReferralParty | MISSING, Field(description="Customer or contact who referred the person.")
    ] = MISSING
    referred: Annotated[ReferralParty | None | MISSING, REFERRED] = MISSING
    recipient: Annotated[ReferralParty | None | MISSING, RECIPIENT] = MISSING
    recipient_name: Annotated[ShortText | None | MISSING, RECIPIENT_NAME] = MISSING
    asked_at: Annotated[AwareTimestamp | None | MISSING, ASKED_AT] = MISSING
    named_at: Annotated[AwareTimestamp | None | MISSING, NAMED_AT] = MISSING
    informed_at: Annotated[AwareTimestamp | None | MISSING, INFORMED_AT] = MISSING
    contacted_at: Annotated[AwareTimestamp | None | MISSING, CONTACTED_AT] = MISSING
    outcome: Annotated[ReferralOutcome | None | MISSING, OUTCOME] = MISSING
    outcome_at: Annotated[AwareTimestamp | None | MISSING, OUTCOME_AT] = MISSING
    thanked_at: Annotated[AwareTimestamp | None | MISSING, THANKED_AT] = MISSING
    objected_at: Annotated[AwareTimestamp | None | MISSING, OBJECTED_AT] = MISSING
    notes: Notes | MISSING = MISSING


class ReferralState(StrEnum):
    """Latest step of a referral; an objection overrides every other step."""

    ASKED = "asked"
    NAMED = "named"
    INFORMED = "informed"
    CONTACTED = "contacted"
    WON = "won"
    LOST = "lost"
    THANKED = "thanked"
    OBJECTED = "objected"


class ReferralPartyRead(BaseModel):
    """Reference to a customer or a contact; the other one is null."""

    customer_id: Annotated[UUID | None, CUSTOMER_ID]
    contact_id: Annotated[UUID | None, CONTACT_ID]


class ReferralRead(BaseModel):
    """A referral: a person passed on to the business or by it."""

    id: ResourceId
    direction: Annotated[ReferralDirection, DIRECTION]
    referrer: Annotated[ReferralPartyRead | None, REFERRER]
    referred: Annotated[ReferralPartyRead | None, REFERRED]
    recipient: Annotated[ReferralPartyRead | None, RECIPIENT]
    recipient_name: Annotated[Annotated[str, Field(max_length=200)] | None, RECIPIENT_NAME]
    state: ReferralState = Field(description="Latest step of the referral.")
    asked_at: Annotated[AwareDatetime | None, ASKED_AT]
    named_at: Annotated[AwareDatetime | None, NAMED_AT]
    informed_at: Annotated[AwareDatetime | None, INFORMED_AT]
    contacted_at: Annotated[AwareDatetime | None, CONTACTED_AT]
    outcome: Annotated[ReferralOutcome | None, OUTCOME]
    outcome_at: Annotated[AwareDatetime | None, OUTCOME_AT]
    thanked_at: Annotated[AwareDatetime | None, THANKED_AT]
    objected_at: Annotated[AwareDatetime | None, OBJECTED_AT]
    notes: Notes
    archived_at: ArchivedAt
    created_at: CreatedAt
    updated_at: UpdatedAt


class ReferralPage(PageRead[ReferralRead]):
    """A page of referrals."""


class ReferralSort(StrEnum):
    """Order of the list of referrals; `-` means descending."""

    CREATED_AT = "created_at"
    CREATED_AT_DESCENDING = "-created_at"
    UPDATED_AT = "updated_at"
    UPDATED_AT_DESCENDING = "-updated_at"


class ReferralQuery(PageQuery):
    """Filters and order of the list of referrals."""

    direction: ReferralDirection | None = Field(
        default=None, description="Direction of the referrals."
    )
    state: ReferralState | None = Field(default=None, description="Latest step of the referrals.")
    customer_id: UUID | None = Field(
        default=None, description="Customer who is the referrer, the person or the recipient."
    )
    contact_id: UUID | None = Field(
        default=None, description="Contact who is the referrer, the person or the recipient."
    )
    archived: ArchivedFilter = False
    sort: ReferralSort = Field(
        default=ReferralSort.CREATED_AT_DESCENDING, description="Order of the list."
    )
