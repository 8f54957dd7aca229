"""The parts of every request schema: the base class and strict forms of JSON's types."""

from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, Field
from pydantic_core import PydanticCustomError


class RequestModel(BaseModel):
    """The base of what clients send; it refuses unknown fields."""

    model_config = {"extra": "forbid"}


def _to_int(value: Any) -> Any:
    return int(value) if isinstance(value, float) and value.is_integer() else value


# Goes with StrictInt, and after its bounds: JSON has one kind of number, so 53.0 is as whole as 53.
IntegralFloat = BeforeValidator(_to_int)
# Goes with a trimmed text of a least length; the document states that length for the whole text.
NOT_BLANK = Field(json_schema_extra={"pattern": r"\S"})


def _reject_one(value: Any) -> Any:
    """Python takes 1 for True."""
    if value is not True:
        raise PydanticCustomError(
            "literal_error", "The value must be true; omit the field otherwise."
        )
    return value


LiteralTrue = Annotated[Literal[True], BeforeValidator(_reject_one)]
