"""The subject of a follow-up in responses."""

from typing import Annotated
from uuid import UUID

from pydantic import BaseModel, Field

from app.engine.verdicts import Subject
from app.engine.vocabulary import SubjectType


class SubjectRead(BaseModel):
    """The record that a follow-up is about, or that settled it."""

    type: Annotated[SubjectType, Field(description="Type of the record.")]
    id: Annotated[UUID, Field(description="Id of the record.")]


def subject_of(subject: Subject | None) -> SubjectRead | None:
    """The subject for a response; None without a subject."""
    return SubjectRead(type=subject.type, id=subject.id) if subject else None
