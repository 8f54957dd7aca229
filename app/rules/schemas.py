"""Rules as clients see and change them."""

from typing import Annotated
from uuid import UUID

from pydantic import MISSING, AwareDatetime, BaseModel, Field, StrictBool, StringConstraints

from app.engine.vocabulary import Priority, RuleKind, Settler, Trigger
from app.pagination import PageQuery
from app.schedules import Iso8601Duration, RuleDelay, RuleDelayRead, Strict, TimeSpan, TimeSpanRead

RuleName = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200)]


class RuleSettings(Strict):
    """All that can be changed of a rule."""

    name: RuleName
    enabled: bool
    after: RuleDelay
    expires_after: Iso8601Duration | None
    priority: Priority
    warn_before: TimeSpan | None


class RuleUpdate(Strict):
    """The fields to change: absent stays, null clears. A span is replaced as a whole."""

    model_config = {"json_schema_extra": {"examples": [{"enabled": True, "priority": "urgent"}]}}

    name: RuleName | MISSING = MISSING
    enabled: StrictBool | MISSING = MISSING
    after: RuleDelay | MISSING = MISSING
    expires_after: Iso8601Duration | None | MISSING = MISSING
    priority: Priority | MISSING = MISSING
    warn_before: TimeSpan | None | MISSING = MISSING


class RuleRead(BaseModel):
    """When something happened, after a delay, unless something else did: flag it."""

    id: UUID
    name: Annotated[str, Field(max_length=200)]
    kind: RuleKind
    enabled: bool
    trigger: Trigger
    after: RuleDelayRead
    until: Annotated[list[Settler], Field(max_length=20, description="What settles it.")]
    expires_after: (
        Annotated[
            str,
            Field(max_length=40, description="From the trigger on; then the follow-up is missed."),
        ]
        | None
    )
    priority: Priority
    warn_before: TimeSpanRead | None
    version: Annotated[int, Field(ge=1, le=2**31 - 1)]
    archived_at: AwareDatetime | None
    created_at: AwareDatetime
    updated_at: AwareDatetime


class RulePage(BaseModel):
    """A page of rules."""

    items: Annotated[list[RuleRead], Field(max_length=200)]
    next_cursor: Annotated[str, Field(max_length=2000)] | None


class RuleQuery(PageQuery):
    """Filters of the list of rules; all of them hold."""

    enabled: bool | None = None
    kind: RuleKind | None = None
