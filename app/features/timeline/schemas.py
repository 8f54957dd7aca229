"""The history of one party, as clients see it."""

from typing import Annotated, Literal
from uuid import UUID

from pydantic import AwareDatetime, BaseModel, Field
from typing_extensions import TypeAliasType

from app.http.cursors import Ids, PageQuery
from app.schemas.resource_fields import PageRead
from app.schemas.times import AwareTimestamp

MAX_TITLE = 500
MAX_REASON = 5000
MAX_DETAIL = 500

TimelineType = TypeAliasType(
    "TimelineType",
    Annotated[
        Literal[
            "message",
            "event",
            "follow_up",
            "act",
            "purchase",
            "opportunity",
            "referral",
            "card_share",
        ],
        Field(description="Type of an entry in a timeline."),
    ],
)


class TimelineEntry(BaseModel):
    """One event in the history of a customer or a contact."""

    type: TimelineType = Field(
        description="Type of the entry: a message, an event attended, the start of a follow-up, "
        "an action on a follow-up (`act`), a purchase, the opening or the end of an "
        "opportunity, a referral, or your card handed out."
    )
    at: AwareDatetime = Field(description="Time of the entry.")
    id: UUID = Field(description="Identifier of the object that the entry is about, by its `type`.")
    title: str = Field(
        max_length=MAX_REASON,
        description="Summary of the entry, such as channel, direction and subject of a message.",
    )
    detail: Annotated[str, Field(max_length=MAX_DETAIL)] | None = Field(
        description="Beginning of the text of a message, or of the notes on a purchase, a "
        "referral or a card handed out; null for other types."
    )


class TimelinePage(PageRead[TimelineEntry]):
    """A page of a timeline."""


class TimelineQuery(PageQuery):
    """Filters of a timeline."""

    ids: Annotated[
        Ids | None, Field(description="Identifiers of the objects whose entries to list.")
    ] = None
    updated_since: AwareTimestamp | None = Field(
        default=None, description="Time at or after which the objects of the entries last changed."
    )
