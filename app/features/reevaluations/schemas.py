"""Reevaluations as clients see them."""

from enum import StrEnum
from typing import Annotated
from uuid import UUID

from pydantic import AwareDatetime, BaseModel, Field

from app.http.cursors import PageQuery

Count = Annotated[int, Field(ge=0, le=2**31 - 1)]


class ReevaluationStatus(StrEnum):
    RUNNING = "running"
    FINISHED = "finished"
    # A later change came before the end and has begun from the start.
    SUPERSEDED = "superseded"


class ReevaluationRead(BaseModel):
    """How far a change of the rules, the promises, the calendar or the language has been carried through."""

    id: UUID
    reason: Annotated[
        str,
        Field(
            max_length=64,
            description="What was changed, such as `rules`, `promises`, `calendar`, `language`.",
        ),
    ]
    status: ReevaluationStatus
    done: Annotated[Count, Field(description="Customers and contacts that are up to date.")]
    total: Annotated[
        Count | None, Field(description="How many there are to do, as counted at the beginning.")
    ]
    created_at: AwareDatetime
    started_at: AwareDatetime | None
    finished_at: AwareDatetime | None


class ReevaluationPage(BaseModel):
    """A page of reevaluations."""

    items: Annotated[list[ReevaluationRead], Field(max_length=200)]
    next_cursor: Annotated[str, Field(max_length=2000)] | None


class ReevaluationQuery(PageQuery):
    """A page of reevaluations."""
