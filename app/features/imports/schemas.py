"""Imports as clients see them."""

from enum import StrEnum
from typing import Annotated
from uuid import UUID

from pydantic import AwareDatetime, BaseModel, Field

from app.features.contacts.schemas import CardUpdateRead
from app.http.cursors import PageQuery
from app.schemas.resource_fields import CODE, DETAIL, CreatedAt, PageRead, ResourceId, UpdatedAt

Count = Annotated[int, Field(ge=0, le=2**31 - 1)]
MOST_ERRORS = 100
MOST_UPDATES = 100
MOST_WAITING = 100


class ImportState(StrEnum):
    """State of an import."""

    WAITING = "waiting"
    RUNNING = "running"
    FINISHED = "finished"
    CANCELLED = "cancelled"
    # Every attempt failed; an admin can retry the job.
    DEAD = "dead"
    UNDOING = "undoing"
    UNDONE = "undone"


class ImportProgress(BaseModel):
    """Progress of an import."""

    done: Count = Field(description="Number of mails and cards that are done.")
    total: Count | None = Field(
        description="Number of mails and cards; null until they are counted."
    )


class ImportFault(BaseModel):
    """A mail or a card that could not be imported."""

    position: Count = Field(description="Position in the file, from 0.")
    code: Annotated[str, Field(max_length=64)] = CODE
    detail: Annotated[str, Field(max_length=1000)] = DETAIL


class WaitingQuestion(BaseModel):
    """A question of the last 90 days that nobody has answered."""

    name: Annotated[str, Field(max_length=400)] = Field(description="Name of the person who waits.")
    email: Annotated[str, Field(max_length=340)] | None = Field(
        description="Address of the person; null if it is not known."
    )
    subject: Annotated[str, Field(max_length=998)] = Field(description="Subject of the mail.")
    sentence: Annotated[str, Field(max_length=300)] = Field(
        description="Sentence that asks or requests, or the first one of the mail."
    )
    asked_at: AwareDatetime = Field(description="Time of the oldest mail that waits.")


class FirstLook(BaseModel):
    """The answers to questions in a file: how many there were, how fast, and who still waits."""

    questions: Count = Field(
        description="Number of questions; several mails without an answer between them are one."
    )
    answered: Count = Field(description="Number of questions with an answer.")
    median_seconds: Count | None = Field(
        description="Median of the working time until the answer, in seconds; null without answers."
    )
    p90_seconds: Count | None = Field(
        description="Working time in seconds within which 9 in 10 answers came, or null."
    )
    waiting: list[WaitingQuestion] = Field(
        max_length=MOST_WAITING,
        description="Questions of the last 90 days without an answer, the oldest first.",
    )
    waiting_count: Count = Field(description="Number of these questions, also of those not listed.")


class ImportRead(BaseModel):
    """An import of a file."""

    id: ResourceId
    job_id: UUID = Field(description="Job that does the import; cancel or retry it there.")
    filename: Annotated[str, Field(max_length=200)] | None = Field(
        description="Name of the file in the form; null if it came raw."
    )
    size: int = Field(ge=0, le=2**53 - 1, description="Size of the file in bytes.")
    is_dry_run: bool = Field(description="Whether the import stores no mail and no card.")
    state: ImportState = Field(description="State of the import.")
    progress: ImportProgress = Field(description="Progress of the import.")
    imported: Count = Field(description="Number of mails and cards that are stored.")
    duplicates: Count = Field(description="Number of those that were known.")
    ignored: Count = Field(description="Number of those that are no messages, such as drafts.")
    failed: Count = Field(description="Number of those in `errors`, also of those not listed.")
    errors: list[ImportFault] = Field(
        max_length=MOST_ERRORS,
        description="Mails and cards that could not be imported, at most the first 100.",
    )
    updates: list[CardUpdateRead] = Field(
        max_length=MOST_UPDATES,
        description="Known contacts of whose card a newer export came, at most the first 100; "
        "`undo-card-update` of the contact takes one back.",
    )
    first_look: FirstLook | None = Field(
        description="Questions in the file and their answers; null before the end and for an event's cards."
    )
    created_by_id: UUID = Field(description="User who sent the file.")
    finished_at: AwareDatetime | None = Field(
        description="Time when the whole file was done; null before, and if it was cancelled."
    )
    undone_at: AwareDatetime | None = Field(description="Time when the import was undone, or null.")
    created_at: CreatedAt
    updated_at: UpdatedAt


class ImportPage(PageRead[ImportRead]):
    """A page of imports."""


class ImportQuery(PageQuery):
    """Parameters of the list of imports."""
