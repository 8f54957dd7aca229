"""The explanation of the follow-ups of a customer or contact."""

from typing import Annotated
from uuid import UUID

from pydantic import AwareDatetime, BaseModel, Field

from app.engine.vocabulary import FindingGroup, FollowUpStatus, Guard, RuleKind
from app.features.follow_ups.schemas import (
    DUE_AT,
    GUARD,
    KIND,
    RULE,
    SETTLED_BY,
    STARTS_AT,
    WARN_AT,
    Facts,
)
from app.schemas.follow_up_subject import SubjectRead
from app.schemas.times import AwareTimestamp


class ExplainQuery(BaseModel):
    """Parameters of an explanation."""

    model_config = {"extra": "forbid"}

    include_disabled: bool = Field(
        default=False, description="Whether to explain disabled rules as well."
    )

    as_of: AwareTimestamp | None = Field(
        default=None, description="Time to explain. Defaults to now."
    )


class EvidenceRead(SubjectRead):
    """A record that decided about a follow-up."""

    path: str = Field(max_length=100, description="Path at which to read the record.")


class FindingRead(BaseModel):
    """The verdict of one rule about one object, with its reason."""

    group: FindingGroup = Field(
        description="Group of the status: `due` (also `warned`), `waiting`, `quiet` (suppressed or "
        "snoozed), `settled` (also `done`, `dismissed`, `missed` and `withdrawn`) or "
        "`not_applicable`."
    )
    rule_id: Annotated[UUID | None, RULE]
    rule_name: str = Field(max_length=200, description="Name of the rule.")
    rule_kind: Annotated[RuleKind, KIND]
    status: FollowUpStatus = Field(description="Status at the time of the explanation.")
    reason: str = Field(max_length=5000, description="Reason in the language of the workspace.")
    code: Annotated[str, Field(max_length=64)] | None = Field(
        description="Stable code of the reason why there is no follow-up; else null."
    )
    changes_with: str = Field(
        max_length=2000,
        description="Events that would change the verdict, in the language of the workspace.",
    )
    evidence: list[EvidenceRead] = Field(
        max_length=10,
        description="Records that decided: the object, what settled it, and what its guard is about.",
    )
    subject: SubjectRead | None = Field(
        description="Object that the verdict is about; null if the rule found none."
    )
    starts_at: Annotated[AwareDatetime | None, STARTS_AT]
    warn_at: Annotated[AwareDatetime | None, WARN_AT]
    due_at: Annotated[AwareDatetime | None, DUE_AT]
    guard: Annotated[Guard | None, GUARD]
    settled_by: Annotated[SubjectRead | None, SETTLED_BY]
    changes_at: AwareDatetime | None = Field(
        description="Time when the status changes by itself; null if it does not."
    )
    facts: Facts
    intervals: list[Annotated[list[AwareDatetime], Field(min_length=2, max_length=2)]] = Field(
        max_length=200,
        description="Opening hours counted between `starts_at` and `due_at`, as pairs of times.",
    )


MOST_FINDINGS = 500


class Explanation(BaseModel):
    """The verdicts of all rules about one customer or contact."""

    as_of: AwareDatetime = Field(description="Time that is explained.")
    items: list[FindingRead] = Field(
        max_length=MOST_FINDINGS,
        description="Verdicts by group, and within a group by due time: the first 500.",
    )
