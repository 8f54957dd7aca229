"""Re-evaluations: the progress of a change through all follow-ups."""

from enum import StrEnum
from typing import Annotated

from pydantic import AwareDatetime, BaseModel, Field

from app.http.cursors import PageQuery
from app.schemas.resource_fields import CreatedAt, PageRead, ResourceId

Count = Annotated[int, Field(ge=0, le=2**31 - 1)]


class ReevaluationStatus(StrEnum):
    """Status of a re-evaluation."""

    RUNNING = "running"
    FINISHED = "finished"
    # A later change came before the end and has begun from the start.
    SUPERSEDED = "superseded"


class ReevaluationRead(BaseModel):
    """A re-evaluation of all follow-ups after a change of rules, promises, calendar or language."""

    id: ResourceId
    reason: str = Field(
        max_length=64,
        description="Setting that changed, such as `rules`, `promises`, `calendar` or `language`.",
    )
    status: ReevaluationStatus = Field(description="Status of the re-evaluation.")
    done: Count = Field(description="Number of customers and contacts that are up to date.")
    total: Count | None = Field(
        description="Number of customers and contacts to process, counted at the start; null "
        "before the start."
    )
    created_at: CreatedAt
    started_at: AwareDatetime | None = Field(description="Time of the start; null before it.")
    finished_at: AwareDatetime | None = Field(description="Time of the end; null before it.")


class ReevaluationPage(PageRead[ReevaluationRead]):
    """A page of re-evaluations."""


class ReevaluationQuery(PageQuery):
    """Parameters of the list of re-evaluations."""
