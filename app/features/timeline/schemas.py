"""What happened with one party, as clients see it."""

from typing import Annotated, Literal
from uuid import UUID

from pydantic import AwareDatetime, BaseModel, Field
from typing_extensions import TypeAliasType

from app.http.cursors import PageQuery

MAX_TITLE = 500
MAX_DETAIL = 500

TimelineType = TypeAliasType(
    "TimelineType",
    Literal[
        "message", "event", "follow_up", "act", "purchase", "opportunity", "referral", "card_share"
    ],
)


class TimelineEntry(BaseModel):
    """One thing that happened.

    A message, an event they take part in, a follow-up that began, what somebody did to one, a
    purchase, an opportunity as it opened and as it was won or lost, a referral with them, or our card
    that they were given.
    """

    type: TimelineType
    at: AwareDatetime
    id: Annotated[UUID, Field(description="Of the message, the event, the follow-up and so on.")]
    title: Annotated[
        str,
        Field(
            max_length=MAX_TITLE,
            description=(
                "Channel, direction and subject of a message, kind and name of an event, "
                "the reason of a follow-up, the verb of an act, amount and currency of a purchase, "
                "outcome and title of an opportunity, the direction of a referral, channel and event "
                "of a card given."
            ),
        ),
    ]
    detail: (
        Annotated[
            str,
            Field(
                max_length=MAX_DETAIL,
                description=(
                    "The beginning of what a message says, without the quote, or of the notes on "
                    "a purchase, a referral or a card given."
                ),
            ),
        ]
        | None
    )


class TimelinePage(BaseModel):
    """A page of a timeline."""

    items: Annotated[list[TimelineEntry], Field(max_length=200)]
    next_cursor: Annotated[str, Field(max_length=2000)] | None


class TimelineQuery(PageQuery):
    """A timeline has no filters."""
