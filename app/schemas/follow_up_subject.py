"""What a follow-up is about, as clients see it."""

from uuid import UUID

from pydantic import BaseModel

from app.engine.verdicts import Subject
from app.engine.vocabulary import SubjectType


class SubjectRead(BaseModel):
    """What a follow-up is about, or was settled by."""

    type: SubjectType
    id: UUID


def subject_of(subject: Subject | None) -> SubjectRead | None:
    return SubjectRead(type=subject.type, id=subject.id) if subject else None
