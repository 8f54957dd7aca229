"""Rules as clients see, make and change them."""

from typing import Annotated, Any
from uuid import UUID

from pydantic import (
    MISSING,
    AfterValidator,
    AwareDatetime,
    BaseModel,
    Field,
    StrictBool,
    StrictInt,
    StringConstraints,
)
from pydantic_core import PydanticCustomError

from app.engine.vocabulary import FulfilledBy, Priority, RuleKind, Trigger
from app.features.packs import Pack
from app.http.cursors import PageQuery
from app.schemas.conditions.requests import Where
from app.schemas.conditions.responses import RuleConditionRead
from app.schemas.delays.requests import RuleDelay, TimeSpan
from app.schemas.delays.responses import RuleDelayRead, TimeSpanRead
from app.schemas.durations import Iso8601Duration
from app.schemas.request_model import NOT_BLANK, IntegralFloat, RequestModel

MOST_TIMES = 10

EXAMPLE: dict[str, Any] = {
    "name": "Thank big spenders",
    "kind": "thank_you",
    "trigger": "purchase_made",
    "where": {
        "all": [
            {"field": "purchase.amount", "op": "ge", "value": "500"},
            {"field": "customer.tags", "op": "contains", "value": "vip"},
        ]
    },
    "after": {"working": {"days": 1}},
    "until": ["touched_personally"],
    "expires_after": "P7D",
    "priority": "high",
}


def _each_once(events: list[FulfilledBy]) -> list[FulfilledBy]:
    if len(set(events)) < len(events):
        raise PydanticCustomError("repeated", "Name each of them once.")
    return events


RuleName = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200), NOT_BLANK
]
Settlers = Annotated[
    list[FulfilledBy],
    Field(min_length=1, max_length=6, json_schema_extra={"uniqueItems": True}),
    AfterValidator(_each_once),
]
TimesAtMost = Annotated[StrictInt, Field(ge=1, le=MOST_TIMES), IntegralFloat]

UNTIL = "What settles it, any of these; left out: what is usual for the kind."
WHERE = "Which subjects are meant; left out or null: all of them."
EXPIRES = "From the trigger on; then the follow-up is missed."
TIMES = "Only for the kind `chase`: how many messages in a row are asked after."
ASSIGNED = "Who gets its follow-ups; null: the owner of the customer."
TEMPLATE = "The text that drafts of its follow-ups are made of; see `/v1/templates`."
TRIGGER = "What starts the clock; it goes without saying where the kind has only one."


class RuleSettings(RequestModel):
    """All that can be changed of a rule."""

    name: RuleName
    enabled: StrictBool
    after: RuleDelay
    until: Settlers
    where: Where | None
    expires_after: Iso8601Duration | None
    priority: Priority
    warn_before: TimeSpan | None
    assign_to_id: UUID | None
    template_id: UUID | None
    times_at_most: TimesAtMost | None


class RuleCreate(RequestModel):
    """When something happened, after a delay, unless something else did: flag it."""

    model_config = {"json_schema_extra": {"examples": [EXAMPLE]}}

    name: RuleName
    kind: RuleKind
    trigger: Annotated[Trigger | None, Field(description=TRIGGER)] = None
    enabled: StrictBool = True
    after: RuleDelay
    until: Annotated[Settlers | None, Field(description=UNTIL)] = None
    where: Annotated[Where | None, Field(description=WHERE)] = None
    expires_after: Annotated[Iso8601Duration | None, Field(description=EXPIRES)] = None
    priority: Priority = Priority.NORMAL
    warn_before: TimeSpan | None = None
    assign_to_id: Annotated[UUID | None, Field(description=ASSIGNED)] = None
    template_id: Annotated[UUID | None, Field(description=TEMPLATE)] = None
    times_at_most: Annotated[TimesAtMost | None, Field(description=TIMES)] = None


class RuleUpdate(RequestModel):
    """The fields to change: absent stays, null clears. A span or a condition is replaced as a whole."""

    model_config = {"json_schema_extra": {"examples": [{"enabled": True, "priority": "urgent"}]}}

    name: RuleName | MISSING = MISSING
    enabled: StrictBool | MISSING = MISSING
    after: RuleDelay | MISSING = MISSING
    until: Settlers | MISSING = MISSING
    where: Where | None | MISSING = MISSING
    expires_after: Iso8601Duration | None | MISSING = MISSING
    priority: Priority | MISSING = MISSING
    warn_before: TimeSpan | None | MISSING = MISSING
    assign_to_id: UUID | None | MISSING = MISSING
    template_id: UUID | None | MISSING = MISSING
    times_at_most: TimesAtMost | None | MISSING = MISSING


class RuleWarning(BaseModel):
    """Something doubtful about a rule, as it was when the rule was last changed."""

    pointer: Annotated[str, Field(max_length=500)]
    code: Annotated[str, Field(max_length=64, pattern="^[a-z0-9_]+$", examples=["never_fires"])]
    detail: Annotated[str, Field(max_length=500)]


class RuleRead(BaseModel):
    """When something happened, after a delay, unless something else did: flag it."""

    id: UUID
    name: Annotated[str, Field(max_length=200)]
    kind: RuleKind
    enabled: bool
    disabled_reason: Annotated[
        str | None,
        Field(
            max_length=64,
            description="Why the system leaves an enabled rule out: `unreadable_condition`.",
        ),
    ]
    trigger: Trigger
    where: RuleConditionRead | None
    after: RuleDelayRead
    until: Annotated[list[FulfilledBy], Field(max_length=20, description="What settles it.")]
    expires_after: Annotated[str, Field(max_length=40, description=EXPIRES)] | None
    priority: Priority
    warn_before: TimeSpanRead | None
    times_at_most: Annotated[int, Field(ge=1, le=MOST_TIMES)] | None
    assign_to_id: UUID | None
    template_id: Annotated[UUID | None, Field(description=TEMPLATE)]
    created_by_pack: Pack | None
    warnings: Annotated[list[RuleWarning], Field(max_length=100)]
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
    trigger: Trigger | None = None
    archived: Annotated[bool, Field(description="True lists the archived ones instead.")] = False
