"""Packs of ready-made rules."""

from typing import Annotated

from pydantic import BaseModel, Field

from app.engine.vocabulary import FulfilledBy, Priority, RuleKind, Trigger
from app.features.packs import Pack
from app.features.rules.schemas import (
    AFTER,
    EXPIRES,
    KIND,
    MOST_TIMES,
    NAME,
    PRIORITY,
    TIMES,
    TRIGGER,
    UNTIL,
    WHERE,
    RuleRead,
)
from app.schemas.conditions.models import Condition
from app.schemas.delays.models import Delay


class PackRuleRead(BaseModel):
    """A ready-made rule. Settings that are not listed have the defaults of a new rule."""

    name: Annotated[str, Field(max_length=200), NAME]
    kind: Annotated[RuleKind, KIND]
    trigger: Annotated[Trigger, TRIGGER]
    where: Annotated[Condition | None, WHERE]
    after: Annotated[Delay, AFTER]
    until: Annotated[list[FulfilledBy], Field(max_length=20), UNTIL]
    expires_after: Annotated[Annotated[str, Field(max_length=40)] | None, EXPIRES]
    priority: Annotated[Priority, PRIORITY]
    times_at_most: Annotated[Annotated[int, Field(ge=1, le=MOST_TIMES)] | None, TIMES]


class PackRead(BaseModel):
    """A pack of rules for one type of business."""

    name: Pack = Field(description="Name of the pack.")
    rules: list[PackRuleRead] = Field(max_length=50, description="Rules of the pack.")


class PackList(BaseModel):
    """All packs of rules."""

    items: list[PackRead] = Field(max_length=50, description="Packs of rules.")


class PackInstalled(BaseModel):
    """Result of the installation of a pack."""

    items: list[RuleRead] = Field(
        max_length=50, description="Rules that were added or enabled again."
    )
