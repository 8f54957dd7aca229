"""Events, their participants and their results, as clients send and see them."""

from datetime import datetime, timedelta
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
    ValidationInfo,
    field_validator,
)
from pydantic_core import PydanticCustomError

from app.engine.vocabulary import EventKind
from app.features.parties.schemas import OneParty, ShortText
from app.http.batch import BatchItems, DeferredValidation, examples_of
from app.http.cursors import PageQuery
from app.schemas.request_model import IntegralFloat, RequestModel
from app.schemas.resource_fields import (
    SORT,
    ArchivedAt,
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
from app.schemas.times import AwareTimestamp, TimeZone

LONGEST = timedelta(days=366)
CardCount = Annotated[
    StrictInt,
    Field(ge=0, le=1_000_000, description="Number of your own cards that were handed out."),
    IntegralFloat,
]
Count = Annotated[int, Field(ge=0, le=2**53)]

NAME = Field(description="Name of the event.")
KIND = Field(description="Kind of event.")
STARTS_AT = Field(description="Start of the event.")
ENDS_AT = Field(
    description="End of the event, after `starts_at` and at most 366 days later. Follow-ups count "
    "from it."
)
TIME_ZONE = Field(
    description="Time zone of the place (IANA), such as `Europe/Berlin`. Defaults to the "
    "workspace's."
)
VENUE = Field(description="Place of the event.")
ROLE = Field(description="Role of the participant, such as `speaker`.")
ATTENDED = Field(
    description="Whether the participant came; null if unknown, which counts as yes after the end."
)
CUSTOMER_ID = Field(description="Identifier of the customer who takes part; null for a contact.")
CONTACT_ID = Field(description="Identifier of the contact who takes part; null for a customer.")


class EventCreate(RequestModel):
    """An occasion where people meet, such as a trade show or a meeting."""

    model_config = {
        "json_schema_extra": {
            "examples": [
                {
                    "name": "TechExpo",
                    "kind": "trade_show",
                    "starts_at": "2026-03-02T09:00:00+01:00",
                    "ends_at": "2026-03-04T18:00:00+01:00",
                    "time_zone": "Europe/Berlin",
                    "venue": "Messe Berlin, hall 4",
                    "cards_handed_out": 120,
                }
            ]
        }
    }

    name: Annotated[ShortText, NAME]
    kind: Annotated[EventKind, KIND]
    starts_at: Annotated[AwareTimestamp, STARTS_AT]
    ends_at: Annotated[AwareTimestamp, ENDS_AT]
    time_zone: Annotated[TimeZone | None, TIME_ZONE] = None
    venue: Annotated[ShortText | None, VENUE] = None
    cards_handed_out: CardCount = 0
    notes: Notes = None
    external_ids: ExternalIds = {}

    @field_validator("ends_at")
    @classmethod
    def _check_length(cls, ends_at: datetime, info: ValidationInfo) -> datetime:
        starts_at = info.data.get("starts_at")
        if starts_at is None:
            return ends_at  # the error is about `starts_at`
        if ends_at <= starts_at:
            raise PydanticCustomError(
                "ends_before_it_starts", "`ends_at` must be after `starts_at`."
            )
        if ends_at - starts_at > LONGEST:
            raise PydanticCustomError(
                "too_long", "`ends_at` must be at most 366 days after `starts_at`."
            )
        return ends_at


class EventBatch(RequestModel):
    """Up to 1,000 events to create with one request."""

    model_config = {"json_schema_extra": {"examples": [{"items": examples_of(EventCreate)}]}}

    items: BatchItems[Annotated[Any, DeferredValidation(EventCreate)]]


class EventUpdate(RequestModel):
    """The fields to change (RFC 7396). Absent fields keep their value; null clears a field."""

    model_config = {
        "json_schema_extra": {"examples": [{"venue": "Hall 5", "cards_handed_out": 95}]}
    }

    name: Annotated[ShortText, NAME] | MISSING = MISSING
    kind: Annotated[EventKind, KIND] | MISSING = MISSING
    starts_at: Annotated[AwareTimestamp, STARTS_AT] | MISSING = MISSING
    ends_at: Annotated[AwareTimestamp, ENDS_AT] | MISSING = MISSING
    time_zone: Annotated[TimeZone, TIME_ZONE] | MISSING = MISSING
    venue: Annotated[ShortText | None, VENUE] | MISSING = MISSING
    cards_handed_out: CardCount | MISSING = MISSING
    notes: Notes | MISSING = MISSING
    external_ids: ExternalIdsUpdate | MISSING = MISSING


class EventRead(BaseModel):
    """An occasion where people meet, such as a trade show or a meeting."""

    id: ResourceId
    name: Annotated[str, Field(max_length=200), NAME]
    kind: Annotated[EventKind, KIND]
    starts_at: Annotated[AwareDatetime, STARTS_AT]
    ends_at: Annotated[AwareDatetime, ENDS_AT]
    time_zone: Annotated[str, Field(max_length=64), TIME_ZONE]
    venue: Annotated[Annotated[str, Field(max_length=200)] | None, VENUE]
    cards_handed_out: CardCount
    notes: Notes
    external_ids: ExternalIdsRead
    archived_at: ArchivedAt
    created_at: CreatedAt
    updated_at: UpdatedAt


class EventPage(PageRead[EventRead]):
    """A page of events."""


class EventSort(StrEnum):
    """The order of the list; `-` means descending."""

    STARTS_AT = "starts_at"
    STARTS_AT_DESCENDING = "-starts_at"


class EventQuery(PageQuery):
    """The filters and the order of the list of events. An event must match all filters."""

    kind: Annotated[EventKind | None, KIND] = None
    starts_after: AwareTimestamp | None = Field(
        default=None, description="Earliest start of the event."
    )
    starts_before: AwareTimestamp | None = Field(
        default=None, description="Time before which the event starts."
    )
    external_id: ExternalIdFilter = None
    customer_id: UUID | None = Field(
        default=None, description="Identifier of a customer who takes part."
    )
    contact_id: UUID | None = Field(
        default=None, description="Identifier of a contact who takes part."
    )
    archived: bool = Field(
        default=False, description="Whether to list the cancelled events instead of the others."
    )
    sort: Annotated[EventSort, SORT] = EventSort.STARTS_AT_DESCENDING


class ParticipantCreate(OneParty):
    """A customer or a contact who takes part in an event."""

    model_config = {
        "json_schema_extra": {
            "examples": [
                {
                    "customer_id": "0193a3c8-6f2e-7cc1-a5a5-3f8f6c1d2b3a",
                    "role": "speaker",
                    "attended": True,
                }
            ]
        }
    }

    customer_id: Annotated[UUID | None, CUSTOMER_ID] = None
    contact_id: Annotated[UUID | None, CONTACT_ID] = None
    role: Annotated[ShortText | None, ROLE] = None
    attended: Annotated[StrictBool | None, ATTENDED] = None


class ParticipantBatch(RequestModel):
    """Up to 1,000 participants to add with one request."""

    model_config = {"json_schema_extra": {"examples": [{"items": examples_of(ParticipantCreate)}]}}

    items: BatchItems[Annotated[Any, DeferredValidation(ParticipantCreate)]]


class ParticipantUpdate(RequestModel):
    """The fields to change (RFC 7396). Absent fields keep their value; null clears a field."""

    model_config = {"json_schema_extra": {"examples": [{"attended": False}]}}

    role: Annotated[ShortText | None, ROLE] | MISSING = MISSING
    attended: Annotated[StrictBool | None, ATTENDED] | MISSING = MISSING


class ParticipantRead(BaseModel):
    """A customer or a contact who takes part in an event."""

    id: ResourceId
    event_id: UUID = Field(description="Identifier of the event.")
    customer_id: Annotated[UUID | None, CUSTOMER_ID]
    contact_id: Annotated[UUID | None, CONTACT_ID]
    name: str = Field(max_length=400, description="Display name of the customer or the contact.")
    role: Annotated[Annotated[str, Field(max_length=200)] | None, ROLE]
    attended: Annotated[bool | None, ATTENDED]
    created_at: CreatedAt
    updated_at: UpdatedAt


class ParticipantPage(PageRead[ParticipantRead]):
    """A page of the participants of an event."""


class ParticipantQuery(PageQuery):
    """Filters of the participants of an event."""


class ParticipantsOfEvent(ParticipantQuery):
    """Filters of the participants of one event."""

    event_id: UUID


class LedgerRead(BaseModel):
    """The results of an event: cards collected, and follow-ups done, missed and open.

    The follow-ups counted are the thank-yous for the event and the introductions to the people
    whose cards were collected there, except for those dismissed or withdrawn.
    """

    collected: Count = Field(
        description="Number of people whose cards were collected at the event, without those "
        "discarded and without senders of messages."
    )
    converted: Count = Field(
        description="Number of these people who were converted or merged into customers."
    )
    touched_in_time: Count = Field(description="Number of follow-ups that are settled or done.")
    missed: Count = Field(description="Number of follow-ups whose time has passed.")
    open: Count = Field(
        description="Number of follow-ups that are waiting, warned, due or suppressed."
    )
    next_due_at: AwareDatetime | None = Field(
        description="Earliest due time of an open follow-up, in the past if it is due already; "
        "null if none is open."
    )
