"""Promises as clients send and see them."""

from typing import Annotated
from uuid import UUID

from pydantic import MISSING, AwareDatetime, BaseModel, Field

from app.engine.vocabulary import MessageKind, Prominence
from app.http.cursors import PageQuery
from app.schemas.delays.requests import TimeSpan
from app.schemas.delays.responses import TimeSpanRead
from app.schemas.request_model import RequestModel


class PromiseCreate(RequestModel):
    """How soon a message of a kind is answered; with a prominence, only for customers of it."""

    model_config = {
        "json_schema_extra": {
            "examples": [
                {
                    "message_kind": "issue",
                    "prominence": "key",
                    "within": {"working": {"hours": 2}},
                    "warn_before": {"working": {"minutes": 30}},
                }
            ]
        }
    }

    message_kind: MessageKind
    prominence: Annotated[
        Prominence | None, Field(description="Null: for all that have no promise of their own.")
    ] = None
    within: TimeSpan
    warn_before: Annotated[
        TimeSpan | None, Field(description="How long before the promise breaks to warn.")
    ] = None


class PromiseUpdate(RequestModel):
    """The fields to change: absent stays, null clears. A span is replaced as a whole."""

    model_config = {"json_schema_extra": {"examples": [{"within": {"working": {"hours": 3}}}]}}

    message_kind: MessageKind | MISSING = MISSING
    prominence: Prominence | None | MISSING = MISSING
    within: TimeSpan | MISSING = MISSING
    warn_before: TimeSpan | None | MISSING = MISSING


class PromiseRead(BaseModel):
    """How soon a message of a kind is answered."""

    id: UUID
    message_kind: MessageKind
    prominence: Prominence | None
    within: TimeSpanRead
    warn_before: TimeSpanRead | None
    created_at: AwareDatetime
    updated_at: AwareDatetime


class PromisePage(BaseModel):
    """A page of promises."""

    items: Annotated[list[PromiseRead], Field(max_length=200)]
    next_cursor: Annotated[str, Field(max_length=2000)] | None


class PromiseQuery(PageQuery):
    """Filters of the list of promises; all of them hold."""

    message_kind: MessageKind | None = None
    prominence: Prominence | None = None
