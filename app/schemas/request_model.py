"""The base class of request schemas, and strict types for JSON."""

from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, Field
from pydantic_core import PydanticCustomError


class RequestModel(BaseModel):
    """The base class of request schemas; it refuses unknown fields."""

    model_config = {"extra": "forbid"}


def _to_int(value: Any) -> Any:
    return int(value) if isinstance(value, float) and value.is_integer() else value


# An addition to StrictInt, after its bounds: JSON does not distinguish 53.0 from 53.
IntegralFloat = BeforeValidator(_to_int)
# An addition to a trimmed text with a minimum length, which JSON schema applies to the untrimmed text.
NOT_BLANK = Field(json_schema_extra={"pattern": r"\S"})


def _reject_one(value: Any) -> Any:
    """Refuse 1, which Python treats as equal to True."""
    if value is not True:
        raise PydanticCustomError("unknown_value", "must be true; omit the field otherwise")
    return value


LiteralTrue = Annotated[Literal[True], BeforeValidator(_reject_one)]
