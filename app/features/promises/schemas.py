"""Promises: reply times by kind of message and prominence of the customer."""

from typing import Annotated

from pydantic import MISSING, BaseModel, Field

from app.engine.vocabulary import MessageKind, Prominence
from app.http.cursors import PageQuery
from app.schemas.delays.models import TimeSpan
from app.schemas.request_model import RequestModel
from app.schemas.resource_fields import CreatedAt, PageRead, ResourceId, UpdatedAt

MESSAGE_KIND = Field(description="Kind of the messages that the promise covers.")
PROMINENCE = Field(
    description="Prominence of the customers that the promise covers; null for all without a "
    "promise of their own."
)
WITHIN = Field(description="Time from the message within which a reply is due.")
WARN_BEFORE = Field(
    description="Lead time of the warning before the due time; null for no warning."
)


class PromiseCreate(RequestModel):
    """A promise to reply to messages of a kind within a time."""

    model_config = {
        "json_schema_extra": {
            "examples": [
                {
                    "message_kind": "issue",
                    "prominence": "key",
                    "within": {"type": "working", "hours": 2},
                    "warn_before": {"type": "working", "minutes": 30},
                }
            ]
        }
    }

    message_kind: Annotated[MessageKind, MESSAGE_KIND]
    prominence: Annotated[Prominence | None, PROMINENCE] = None
    within: Annotated[TimeSpan, WITHIN]
    warn_before: Annotated[TimeSpan | None, WARN_BEFORE] = None


class PromiseUpdate(RequestModel):
    """The fields to change (RFC 7396). Absent fields keep their value; null clears a field.

    Objects are replaced as a whole.
    """

    model_config = {
        "json_schema_extra": {"examples": [{"within": {"type": "working", "hours": 3}}]}
    }

    message_kind: Annotated[MessageKind | MISSING, MESSAGE_KIND] = MISSING
    prominence: Annotated[Prominence | None | MISSING, PROMINENCE] = MISSING
    within: Annotated[TimeSpan | MISSING, WITHIN] = MISSING
    warn_before: Annotated[TimeSpan | None | MISSING, WARN_BEFORE] = MISSING


class PromiseRead(BaseModel):
    """A promise to reply to messages of a kind within a time."""

    id: ResourceId
    message_kind: Annotated[MessageKind, MESSAGE_KIND]
    prominence: Annotated[Prominence | None, PROMINENCE]
    within: Annotated[TimeSpan, WITHIN]
    warn_before: Annotated[TimeSpan | None, WARN_BEFORE]
    created_at: CreatedAt
    updated_at: UpdatedAt


class PromisePage(PageRead[PromiseRead]):
    """A page of promises."""


class PromiseQuery(PageQuery):
    """Filters of the list of promises."""

    message_kind: MessageKind | None = Field(
        default=None, description="Kind of the messages that the promises cover."
    )
    prominence: Prominence | None = Field(
        default=None, description="Prominence that the promises name."
    )
