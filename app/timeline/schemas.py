"""What happened with one party, as clients see it."""

from typing import Annotated, Literal
from uuid import UUID

from pydantic import AwareDatetime, BaseModel, Field
from typing_extensions import TypeAliasType

from app.pagination import PageQuery

MAX_TITLE = 500
MAX_DETAIL = 500

TimelineType = TypeAliasType("TimelineType", Literal["message", "event", "follow_up", "act"])


class TimelineEntry(BaseModel):
    """A message, an event they take part in, a follow-up that began, or what somebody did to one."""

    type: TimelineType
    at: AwareDatetime
    id: Annotated[UUID, Field(description="Of the message, the event, the follow-up or the act.")]
    title: Annotated[
        str,
        Field(
            max_length=MAX_TITLE,
            description=(
                "Channel, direction and subject of a message, kind and name of an event, "
                "the reason of a follow-up, the verb of an act."
            ),
        ),
    ]
    detail: (
        Annotated[
            str,
            Field(
                max_length=MAX_DETAIL,
                description="The beginning of what a message says, without the quote.",
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
