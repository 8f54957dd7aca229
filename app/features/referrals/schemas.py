"""Referrals as clients send and see them."""

from enum import StrEnum
from typing import Annotated, Any, Literal, Self
from uuid import UUID

from pydantic import MISSING, AwareDatetime, BaseModel, Field, model_validator
from pydantic_core import PydanticCustomError
from typing_extensions import TypeAliasType

from app.engine.vocabulary import ReferralDirection
from app.features.parties.schemas import ShortText
from app.http.batch import MAX_ITEMS, DeferredValidation, examples_of
from app.http.cursors import PageQuery
from app.schemas.request_model import RequestModel
from app.schemas.resource_fields import Notes
from app.schemas.times import AwareTimestamp

ReferralOutcome = TypeAliasType("ReferralOutcome", Literal["won", "lost"])
AskedAt = Annotated[AwareTimestamp, Field(description="When somebody was asked for a referral.")]
NamedAt = Annotated[AwareTimestamp, Field(description="When the person was named.")]
InformedAt = Annotated[AwareTimestamp, Field(description="When the person was told of it.")]
ContactedAt = Annotated[
    AwareTimestamp, Field(description="When the business got in touch with them.")
]
OutcomeAt = Annotated[AwareTimestamp, Field(description="When business came of it or not.")]
ThankedAt = Annotated[AwareTimestamp, Field(description="When whoever referred them was thanked.")]
ObjectedAt = Annotated[
    AwareTimestamp, Field(description="When the person objected: nothing more is done about them.")
]


class ReferralParty(RequestModel):
    """A customer or a contact. A contact that became a customer stands for that customer."""

    customer_id: UUID | None = None
    contact_id: UUID | None = None

    @model_validator(mode="after")
    def _one_party(self) -> Self:
        if (self.customer_id is None) == (self.contact_id is None):
            raise PydanticCustomError("one_party", "Give either customer_id or contact_id.")
        return self


class ReferralCreate(RequestModel):
    """A person passed on: to us (`received`), or by us to another business (`given`).

    No time lies in the future. Without one, `named_at` is now where the person is named, and
    otherwise `asked_at` is.
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

    direction: ReferralDirection
    referrer: Annotated[
        ReferralParty | None, Field(description="Who passed them on to us; null where we did.")
    ] = None
    referred: Annotated[
        ReferralParty | None, Field(description="The person; null until they are named.")
    ] = None
    recipient: Annotated[
        ReferralParty | None, Field(description="The business we passed them on to.")
    ] = None
    recipient_name: Annotated[
        ShortText | None, Field(description="The business, where it is no party of ours.")
    ] = None
    asked_at: AskedAt | None = None
    named_at: NamedAt | None = None
    informed_at: InformedAt | None = None
    contacted_at: ContactedAt | None = None
    outcome: ReferralOutcome | None = None
    outcome_at: OutcomeAt | None = None
    thanked_at: ThankedAt | None = None
    objected_at: ObjectedAt | None = None
    notes: Notes = None


class ReferralBatch(RequestModel):
    """Many referrals at once."""

    model_config = {"json_schema_extra": {"examples": [{"items": examples_of(ReferralCreate)}]}}

    items: Annotated[
        list[Annotated[Any, DeferredValidation(ReferralCreate)]],
        Field(min_length=1, max_length=MAX_ITEMS),
    ]


class ReferralUpdate(RequestModel):
    """The fields to change: absent stays, null clears. A party is replaced as a whole."""

    model_config = {"json_schema_extra": {"examples": [{"notes": "Prefers to be called."}]}}

    referrer: ReferralParty | MISSING = MISSING
    referred: ReferralParty | None | MISSING = MISSING
    recipient: ReferralParty | None | MISSING = MISSING
    recipient_name: ShortText | None | MISSING = MISSING
    asked_at: AskedAt | None | MISSING = MISSING
    named_at: NamedAt | None | MISSING = MISSING
    informed_at: InformedAt | None | MISSING = MISSING
    contacted_at: ContactedAt | None | MISSING = MISSING
    outcome: ReferralOutcome | None | MISSING = MISSING
    outcome_at: OutcomeAt | None | MISSING = MISSING
    thanked_at: ThankedAt | None | MISSING = MISSING
    objected_at: ObjectedAt | None | MISSING = MISSING
    notes: Notes | MISSING = MISSING


class ReferralState(StrEnum):
    """The farthest step that was taken; an objection ends all of them."""

    ASKED = "asked"
    NAMED = "named"
    INFORMED = "informed"
    CONTACTED = "contacted"
    WON = "won"
    LOST = "lost"
    THANKED = "thanked"
    OBJECTED = "objected"


class ReferralPartyRead(BaseModel):
    """A customer or a contact; the other one is null."""

    customer_id: UUID | None
    contact_id: UUID | None


class ReferralRead(BaseModel):
    """A person passed on, to us or by us, and how far it has come."""

    id: UUID
    direction: ReferralDirection
    referrer: ReferralPartyRead | None
    referred: ReferralPartyRead | None
    recipient: ReferralPartyRead | None
    recipient_name: Annotated[str, Field(max_length=200)] | None
    state: ReferralState
    asked_at: AwareDatetime | None
    named_at: AwareDatetime | None
    informed_at: AwareDatetime | None
    contacted_at: AwareDatetime | None
    outcome: ReferralOutcome | None
    outcome_at: AwareDatetime | None
    thanked_at: AwareDatetime | None
    objected_at: AwareDatetime | None
    notes: Annotated[str, Field(max_length=20_000)] | None
    archived_at: AwareDatetime | None
    created_at: AwareDatetime
    updated_at: AwareDatetime


class ReferralPage(BaseModel):
    """A page of referrals."""

    items: Annotated[list[ReferralRead], Field(max_length=200)]
    next_cursor: Annotated[str, Field(max_length=2000)] | None


class ReferralSort(StrEnum):
    """The order of a list; `-` is descending."""

    CREATED_AT = "created_at"
    CREATED_AT_DESCENDING = "-created_at"
    UPDATED_AT = "updated_at"
    UPDATED_AT_DESCENDING = "-updated_at"


class ReferralQuery(PageQuery):
    """Filters of the list of referrals; all of them hold."""

    direction: ReferralDirection | None = None
    state: ReferralState | None = None
    customer_id: Annotated[UUID, Field(description="In any of the three roles.")] | None = None
    contact_id: Annotated[UUID, Field(description="In any of the three roles.")] | None = None
    archived: Annotated[bool, Field(description="True lists the archived ones instead.")] = False
    sort: ReferralSort = ReferralSort.CREATED_AT_DESCENDING
