"""The condition of a rule in responses."""

from typing import Annotated

from pydantic import BaseModel, Field
from typing_extensions import TypeAliasType

from app.schemas.conditions.comparisons import AnyComparison
from app.schemas.conditions.requests import MOST_COMPARISONS


class AllOfRead(BaseModel):
    """Met if every one of its conditions is."""

    all: Annotated[list["RuleConditionRead"], Field(max_length=MOST_COMPARISONS)]


class AnyOfRead(BaseModel):
    """Met if at least one of its conditions is."""

    any: Annotated[list["RuleConditionRead"], Field(max_length=MOST_COMPARISONS)]


class NotOfRead(BaseModel):
    """Met if its condition is not."""

    model_config = {"serialize_by_alias": True}

    not_: Annotated["RuleConditionRead", Field(alias="not")]


# Groups are recursive, so responses need their own groups; they share the comparisons.
RuleConditionRead = TypeAliasType(
    "RuleConditionRead", AllOfRead | AnyOfRead | NotOfRead | AnyComparison
)
