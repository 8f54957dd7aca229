"""Duplicates as clients see them."""

from enum import StrEnum
from typing import Annotated
from uuid import UUID

from pydantic import AwareDatetime, BaseModel, Field

from app.features.parties.schemas import CandidateReason, PartyRead
from app.http.cursors import PageQuery
from app.schemas.resource_fields import SORT, CreatedAt, PageRead, ResourceId, UpdatedAt

Score = Annotated[float, Field(ge=0, le=1)]


class DuplicateRead(BaseModel):
    """Two customers or contacts that may be the same person or organization."""

    id: ResourceId
    survivor: PartyRead = Field(
        description="Party to keep, as a proposal: a customer before a contact, else the older one."
    )
    duplicate: PartyRead = Field(description="Party to merge into `survivor`, as a proposal.")
    score: Score = Field(description="Strength of the match, from 0 to 1 (certain).")
    evidence: list[CandidateReason] = Field(max_length=8, description="Details that both share.")
    dismissed_at: AwareDatetime | None = Field(
        description="Time when a person said that the two are not the same; null if nobody did."
    )
    dismissed_by_id: UUID | None = Field(description="User who said so, or null.")
    created_at: CreatedAt
    updated_at: UpdatedAt


class DuplicatePage(PageRead[DuplicateRead]):
    """A page of duplicates."""


class DuplicateSort(StrEnum):
    """Order of duplicates; `-` means descending."""

    SCORE = "score"
    SCORE_DESCENDING = "-score"


class DuplicateQuery(PageQuery):
    """The filters of the list of duplicates. A pair must match all filters."""

    dismissed: bool = Field(
        default=False, description="Whether to list the dismissed pairs instead of the others."
    )
    min_score: Score | None = Field(default=None, description="Least score of a pair.")
    sort: Annotated[DuplicateSort, SORT] = DuplicateSort.SCORE_DESCENDING
