"""Packs of ready-made rules as clients see them."""

from typing import Annotated

from pydantic import BaseModel, Field

from app.engine.vocabulary import FulfilledBy, Priority, RuleKind, Trigger
from app.features.packs import Pack
from app.features.rules.schemas import EXPIRES, MOST_TIMES, RuleRead
from app.schemas.conditions.responses import RuleConditionRead
from app.schemas.delays.responses import RuleDelayRead


class PackRuleRead(BaseModel):
    """A ready-made rule; what it does not say is as of a new rule."""

    name: Annotated[str, Field(max_length=200)]
    kind: RuleKind
    trigger: Trigger
    where: RuleConditionRead | None
    after: RuleDelayRead
    until: Annotated[list[FulfilledBy], Field(max_length=20)]
    expires_after: Annotated[str, Field(max_length=40, description=EXPIRES)] | None
    priority: Priority
    times_at_most: Annotated[int, Field(ge=1, le=MOST_TIMES)] | None


class PackRead(BaseModel):
    """Rules that suit one sort of business."""

    name: Pack
    rules: Annotated[list[PackRuleRead], Field(max_length=50)]


class PackList(BaseModel):
    """All packs there are."""

    items: Annotated[list[PackRead], Field(max_length=50)]


class PackInstalled(BaseModel):
    """The rules that were added."""

    items: Annotated[list[RuleRead], Field(max_length=50)]
