"""Events, who took part in them and what came of them, as clients send and see them."""

from datetime import datetime, timedelta
from enum import StrEnum
from typing import Annotated, Any, Self
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
    model_validator,
)
from pydantic_core import PydanticCustomError

from app.engine.vocabulary import EventKind
from app.features.parties.schemas import (
    ExternalIdOf,
    ExternalIds,
    ExternalIdsUpdate,
    Notes,
    ShortText,
)
from app.http.batch import MAX_ITEMS, DeferredValidation, examples_of
from app.http.cursors import PageQuery
from app.schemas.request_model import IntegralFloat, RequestModel
from app.schemas.times import AwareTimestamp, TimeZone

LONGEST = timedelta(days=366)
CardCount = Annotated[StrictInt, Field(ge=0, le=1_000_000), IntegralFloat]
Count = Annotated[int, Field(ge=0, le=2**53)]


class EventCreate(RequestModel):
    """An occasion where people meet."""

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

    name: ShortText
    kind: EventKind
    starts_at: AwareTimestamp
    ends_at: Annotated[
        AwareTimestamp,
        Field(description="After `starts_at`, at most 366 days. Follow-ups count from it."),
    ]
    time_zone: Annotated[
        TimeZone | None, Field(description="Where it takes place; by default the workspace's.")
    ] = None
    venue: ShortText | None = None
    cards_handed_out: CardCount = 0
    notes: Notes | None = None
    external_ids: ExternalIds = {}

    @field_validator("ends_at")
    @classmethod
    def _after_its_start(cls, ends_at: datetime, info: ValidationInfo) -> datetime:
        starts_at = info.data.get("starts_at")
        if starts_at is None:
            return ends_at  # what is wrong with the start is said there
        if ends_at <= starts_at:
            raise PydanticCustomError("ends_too_early", "An event ends after it starts.")
        if ends_at - starts_at > LONGEST:
            raise PydanticCustomError("too_long", "An event lasts at most 366 days.")
        return ends_at


class EventBatch(RequestModel):
    """Many events at once."""

    model_config = {"json_schema_extra": {"examples": [{"items": examples_of(EventCreate)}]}}

    items: Annotated[
        list[Annotated[Any, DeferredValidation(EventCreate)]],
        Field(min_length=1, max_length=MAX_ITEMS),
    ]


class EventUpdate(RequestModel):
    """The fields to change (RFC 7396): absent stays, null clears."""

    model_config = {
        "json_schema_extra": {"examples": [{"venue": "Hall 5", "cards_handed_out": 95}]}
    }

    name: ShortText | MISSING = MISSING
    kind: EventKind | MISSING = MISSING
    starts_at: AwareTimestamp | MISSING = MISSING
    ends_at: AwareTimestamp | MISSING = MISSING
    time_zone: TimeZone | MISSING = MISSING
    venue: ShortText | None | MISSING = MISSING
    cards_handed_out: CardCount | MISSING = MISSING
    notes: Notes | None | MISSING = MISSING
    external_ids: ExternalIdsUpdate | MISSING = MISSING


class EventRead(BaseModel):
    """An event."""

    id: UUID
    name: Annotated[str, Field(max_length=200)]
    kind: EventKind
    starts_at: AwareDatetime
    ends_at: AwareDatetime
    time_zone: Annotated[str, Field(max_length=64)]
    venue: Annotated[str, Field(max_length=200)] | None
    cards_handed_out: CardCount
    notes: Annotated[str, Field(max_length=20_000)] | None
    external_ids: Annotated[dict[str, Annotated[str, Field(max_length=200)]], Field(max_length=20)]
    archived_at: AwareDatetime | None
    created_at: AwareDatetime
    updated_at: AwareDatetime


class EventPage(BaseModel):
    """A page of events."""

    items: Annotated[list[EventRead], Field(max_length=200)]
    next_cursor: Annotated[str, Field(max_length=2000)] | None


class EventSort(StrEnum):
    """The order of a list; `-` is descending."""

    STARTS_AT = "starts_at"
    STARTS_AT_DESCENDING = "-starts_at"


class EventQuery(PageQuery):
    """Filters of the list of events; all of them hold."""

    kind: EventKind | None = None
    starts_after: Annotated[AwareTimestamp, Field(description="Starts then or later.")] | None = (
        None
    )
    starts_before: Annotated[AwareTimestamp, Field(description="Starts before then.")] | None = None
    external_id: ExternalIdOf | None = None
    customer_id: Annotated[UUID, Field(description="Who is a participant.")] | None = None
    contact_id: Annotated[UUID, Field(description="Who is a participant.")] | None = None
    archived: Annotated[bool, Field(description="True lists the cancelled ones instead.")] = False
    sort: EventSort = EventSort.STARTS_AT_DESCENDING


class ParticipantCreate(RequestModel):
    """Who takes part: a customer or a contact."""

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

    customer_id: UUID | None = None
    contact_id: UUID | None = None
    role: ShortText | None = None
    attended: Annotated[
        StrictBool | None, Field(description="Whether they came; null counts as yes after the end.")
    ] = None

    @model_validator(mode="after")
    def _one_party(self) -> Self:
        if (self.customer_id is None) == (self.contact_id is None):
            raise PydanticCustomError("one_party", "Give either customer_id or contact_id.")
        return self


class ParticipantBatch(RequestModel):
    """Many participants at once."""

    model_config = {"json_schema_extra": {"examples": [{"items": examples_of(ParticipantCreate)}]}}

    items: Annotated[
        list[Annotated[Any, DeferredValidation(ParticipantCreate)]],
        Field(min_length=1, max_length=MAX_ITEMS),
    ]


class ParticipantUpdate(RequestModel):
    """The fields to change: absent stays, null clears."""

    model_config = {"json_schema_extra": {"examples": [{"attended": False}]}}

    role: ShortText | None | MISSING = MISSING
    attended: StrictBool | None | MISSING = MISSING


class ParticipantRead(BaseModel):
    """One party at one event."""

    id: UUID
    event_id: UUID
    customer_id: UUID | None
    contact_id: UUID | None
    name: Annotated[str, Field(max_length=400, description="Of the customer or the contact.")]
    role: Annotated[str, Field(max_length=200)] | None
    attended: bool | None
    created_at: AwareDatetime
    updated_at: AwareDatetime


class ParticipantPage(BaseModel):
    """A page of the participants of an event."""

    items: Annotated[list[ParticipantRead], Field(max_length=200)]
    next_cursor: Annotated[str, Field(max_length=2000)] | None


class ParticipantQuery(PageQuery):
    """The participants of an event have no filters."""


class ParticipantsOfEvent(ParticipantQuery):
    event_id: UUID


class LedgerRead(BaseModel):
    """What came of an event.

    The flags counted are the thank-yous for the event and the introductions to its cards, by their
    status now; dismissed and withdrawn ones are not counted.
    """

    collected: Annotated[
        Count, Field(description="Cards of the event that were neither discarded nor made of mail.")
    ]
    converted: Annotated[
        Count, Field(description="Of these: became a customer, or were merged into one.")
    ]
    touched_in_time: Annotated[Count, Field(description="Flags that are settled or done.")]
    missed: Annotated[Count, Field(description="Flags whose moment has passed.")]
    open: Annotated[Count, Field(description="Flags that are waiting, warned, due or suppressed.")]
    next_due_at: Annotated[
        AwareDatetime | None,
        Field(description="The earliest `due_at` of the open ones; past if one is due already."),
    ]
