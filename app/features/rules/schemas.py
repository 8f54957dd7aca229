"""Rules: what makes a follow-up, and when."""

from typing import Annotated, Any
from uuid import UUID

from pydantic import (
    MISSING,
    AfterValidator,
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
from app.schemas.conditions.models import Condition, Where
from app.schemas.delays.models import Delay, TimeSpan
from app.schemas.durations import Iso8601Duration
from app.schemas.request_model import NOT_BLANK, ONE_LINE, IntegralFloat, RequestModel
from app.schemas.resource_fields import (
    CODE,
    DETAIL,
    POINTER,
    ArchivedAt,
    ArchivedFilter,
    CreatedAt,
    PageRead,
    ResourceId,
    UpdatedAt,
    Version,
)

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
    "after": {"type": "working", "days": 1},
    "until": ["touched_personally"],
    "expires_after": "P7D",
    "priority": "high",
}


def _each_once(events: list[FulfilledBy]) -> list[FulfilledBy]:
    if len(set(events)) < len(events):
        raise PydanticCustomError("repeated", "`until` must not contain a value twice.")
    return events


RuleName = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200), NOT_BLANK, ONE_LINE
]
Settlers = Annotated[
    list[FulfilledBy],
    Field(min_length=1, max_length=len(FulfilledBy), json_schema_extra={"uniqueItems": True}),
    AfterValidator(_each_once),
]
TimesAtMost = Annotated[StrictInt, Field(ge=1, le=MOST_TIMES), IntegralFloat]

NAME = Field(description="Name of the rule.")
KIND = Field(description="Kind of the follow-ups that the rule makes.")
TRIGGER = Field(description="Trigger: the event that starts the delay.")
ENABLED = Field(description="Whether the rule makes follow-ups.")
AFTER = Field(description="Delay from the trigger to the due time.")
UNTIL = Field(description="Events that fulfil the follow-up; any one of them is enough.")
WHERE = Field(description="Condition that the subject must meet; null for every subject.")
EXPIRES = Field(
    description="Time from the trigger after which an open follow-up is `missed`, as an ISO 8601 "
    "duration; null for never. With the delay `buying_rhythm` it is fixed."
)
PRIORITY = Field(description="Priority of the follow-ups.")
WARN_BEFORE = Field(
    description="Lead time of the warning before the due time; null for no warning."
)
ASSIGNED = Field(
    description="User who owns the follow-ups; null for the owner of the customer or contact."
)
TEMPLATE = Field(
    description="Template for the drafts of the follow-ups (`/v1/templates`); null for none."
)
TIMES = Field(
    description="Number of unanswered messages in a row to follow up, for the kind `chase`; else "
    "null."
)


class RuleSettings(RequestModel):
    """The fields of a rule that can be changed."""

    name: Annotated[RuleName, NAME]
    enabled: Annotated[StrictBool, ENABLED]
    after: Annotated[Delay, AFTER]
    until: Annotated[Settlers, UNTIL]
    where: Annotated[Where | None, WHERE]
    expires_after: Annotated[Iso8601Duration | None, EXPIRES]
    priority: Annotated[Priority, PRIORITY]
    warn_before: Annotated[TimeSpan | None, WARN_BEFORE]
    assign_to_id: Annotated[UUID | None, ASSIGNED]
    template_id: Annotated[UUID | None, TEMPLATE]
    times_at_most: Annotated[TimesAtMost | None, TIMES]


class RuleCreate(RequestModel):
    """A rule: after a trigger and a delay it makes a follow-up, unless something fulfils it first."""

    model_config = {"json_schema_extra": {"examples": [EXAMPLE]}}

    name: Annotated[RuleName, NAME]
    kind: Annotated[RuleKind, KIND]
    trigger: Trigger | None = Field(
        default=None,
        description="Trigger: the event that starts the delay. Required if the kind has several "
        "triggers.",
    )
    enabled: Annotated[StrictBool, ENABLED] = True
    after: Annotated[Delay, AFTER]
    until: Settlers | None = Field(
        default=None,
        description="Events that fulfil the follow-up; any one of them is enough. Defaults to "
        "the usual ones for the kind.",
    )
    where: Annotated[Where | None, WHERE] = None
    expires_after: Annotated[Iso8601Duration | None, EXPIRES] = None
    priority: Annotated[Priority, PRIORITY] = Priority.NORMAL
    warn_before: Annotated[TimeSpan | None, WARN_BEFORE] = None
    assign_to_id: Annotated[UUID | None, ASSIGNED] = None
    template_id: Annotated[UUID | None, TEMPLATE] = None
    times_at_most: Annotated[TimesAtMost | None, TIMES] = None


class RuleUpdate(RequestModel):
    """The fields to change (RFC 7396). Absent fields keep their value; null clears a field.

    Objects are replaced as a whole.
    """

    model_config = {"json_schema_extra": {"examples": [{"enabled": True, "priority": "urgent"}]}}

    name: Annotated[RuleName | MISSING, NAME] = MISSING
    enabled: Annotated[StrictBool | MISSING, ENABLED] = MISSING
    after: Annotated[Delay | MISSING, AFTER] = MISSING
    until: Annotated[Settlers | MISSING, UNTIL] = MISSING
    where: Annotated[Where | None | MISSING, WHERE] = MISSING
    expires_after: Annotated[Iso8601Duration | None | MISSING, EXPIRES] = MISSING
    priority: Annotated[Priority | MISSING, PRIORITY] = MISSING
    warn_before: Annotated[TimeSpan | None | MISSING, WARN_BEFORE] = MISSING
    assign_to_id: Annotated[UUID | None | MISSING, ASSIGNED] = MISSING
    template_id: Annotated[UUID | None | MISSING, TEMPLATE] = MISSING
    times_at_most: Annotated[TimesAtMost | None | MISSING, TIMES] = MISSING


class RuleWarning(BaseModel):
    """A warning about a rule, from its last change."""

    pointer: Annotated[str, Field(max_length=500), POINTER]
    code: Annotated[
        str, Field(max_length=64, pattern="^[a-z0-9_]+$", examples=["never_fires"]), CODE
    ]
    detail: Annotated[str, Field(max_length=500), DETAIL]


class RuleRead(BaseModel):
    """A rule: after a trigger and a delay it makes a follow-up, unless something fulfils it first."""

    id: ResourceId
    name: Annotated[str, Field(max_length=200), NAME]
    kind: Annotated[RuleKind, KIND]
    enabled: Annotated[bool, ENABLED]
    disabled_reason: str | None = Field(
        max_length=64,
        description="Code of the reason why the system ignores an enabled rule "
        "(`unreadable_condition`) or disabled it (`replaced_by_pack`); else null.",
    )
    trigger: Annotated[Trigger, TRIGGER]
    where: Annotated[Condition | None, WHERE]
    after: Annotated[Delay, AFTER]
    until: Annotated[list[FulfilledBy], Field(max_length=20), UNTIL]
    expires_after: Annotated[Annotated[str, Field(max_length=40)] | None, EXPIRES]
    priority: Annotated[Priority, PRIORITY]
    warn_before: Annotated[TimeSpan | None, WARN_BEFORE]
    times_at_most: Annotated[Annotated[int, Field(ge=1, le=MOST_TIMES)] | None, TIMES]
    assign_to_id: Annotated[UUID | None, ASSIGNED]
    template_id: Annotated[UUID | None, TEMPLATE]
    created_by_pack: Pack | None = Field(
        description="Pack that the rule comes from; null for a rule of your own."
    )
    warnings: list[RuleWarning] = Field(max_length=100, description="Warnings about the rule.")
    version: Version
    archived_at: ArchivedAt
    created_at: CreatedAt
    updated_at: UpdatedAt


class RulePage(PageRead[RuleRead]):
    """A page of rules."""


class RuleQuery(PageQuery):
    """Filters of the list of rules."""

    enabled: bool | None = Field(default=None, description="Whether the rules are enabled.")
    kind: RuleKind | None = Field(default=None, description="Kind of the rules.")
    trigger: Trigger | None = Field(default=None, description="Trigger of the rules.")
    archived: ArchivedFilter = False
