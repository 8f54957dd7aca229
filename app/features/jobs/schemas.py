"""Jobs as clients see them."""

from enum import StrEnum
from typing import Annotated
from uuid import UUID

from pydantic import AwareDatetime, BaseModel, Field

from app.http.cursors import PageQuery
from app.schemas import patterns
from app.schemas.resource_fields import (
    CODE,
    DETAIL,
    SORT,
    CreatedAt,
    PageRead,
    ResourceId,
    UpdatedAt,
)
from app.storage.models.jobs import JobState

Count = Annotated[int, Field(ge=0, le=2**31 - 1)]
Kind = Annotated[str, Field(max_length=40, pattern=patterns.CODE_NAME, examples=["import"])]
STATE = Field(
    description="State: `waiting` for its time or for a worker, `running`, `succeeded`, `cancelled`, "
    "or `dead` after its last attempt."
)


class JobProgress(BaseModel):
    """Progress of a job."""

    done: Count = Field(description="Number of items that are done, such as mails.")
    total: Count | None = Field(description="Number of all items; null if it is not known yet.")


class JobError(BaseModel):
    """An item that the job could not process."""

    position: Count = Field(description="Position of the item, from 0.")
    code: Annotated[str, Field(max_length=64)] = CODE
    detail: Annotated[str, Field(max_length=1000)] = DETAIL


class JobRead(BaseModel):
    """A piece of background work, such as an import."""

    id: ResourceId
    kind: Kind = Field(description="Kind of work, such as `import` or `reevaluation`.")
    state: Annotated[JobState, STATE]
    progress: JobProgress = Field(description="Progress of the job.")
    result: dict[str, Count] | None = Field(
        description="Counts of the outcome by name; null before the end."
    )
    errors: list[JobError] = Field(
        max_length=100, description="Items that the job could not process, at most the first 100."
    )
    error: Annotated[str, Field(max_length=1000)] | None = Field(
        description="Reason why the last attempt failed; null if it did not."
    )
    attempts: Count = Field(description="Number of attempts without progress.")
    run_at: AwareDatetime = Field(
        description="Time of the next attempt while the job waits, else of its end or start."
    )
    is_cancellable: bool = Field(description="Whether clients may cancel the job.")
    cancel_requested_at: AwareDatetime | None = Field(
        description="Time when somebody cancelled the job; null if nobody did."
    )
    created_by_id: UUID | None = Field(
        description="User who started the job; null for work of the server."
    )
    started_at: AwareDatetime | None = Field(description="Time of the first attempt, or null.")
    finished_at: AwareDatetime | None = Field(description="Time of the end, or null.")
    created_at: CreatedAt
    updated_at: UpdatedAt


class JobPage(PageRead[JobRead]):
    """A page of jobs."""


class JobSort(StrEnum):
    """Order of jobs."""

    CREATED_AT = "created_at"
    CREATED_AT_DESC = "-created_at"


class JobQuery(PageQuery):
    """The filters of the list of jobs. A job must match all filters."""

    kind: Kind | None = Field(default=None, description="Kind of work.")
    state: Annotated[JobState | None, STATE] = None
    sort: Annotated[JobSort, SORT] = JobSort.CREATED_AT_DESC
