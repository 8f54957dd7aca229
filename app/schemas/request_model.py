"""The base class of request schemas, and strict types for JSON."""

from typing import Any

from pydantic import BaseModel, BeforeValidator, Field
from pydantic_core import PydanticCustomError

from app.parsing.one_line import NOT_IN_A_LINE, is_one_line


class RequestModel(BaseModel):
    """The base class of request schemas; it refuses unknown fields."""

    model_config = {"extra": "forbid"}


def _to_int(value: Any) -> Any:
    return int(value) if isinstance(value, float) and value.is_integer() else value


# An addition to StrictInt, after its bounds: JSON does not distinguish 53.0 from 53.
IntegralFloat = BeforeValidator(_to_int)


def _refuse_control(value: Any) -> Any:
    if isinstance(value, str) and not is_one_line(value):
        raise PydanticCustomError(
            "invalid_character",
            "must not contain line breaks, control characters or marks that turn the writing",
        )
    return value


# Additions to a trimmed text of one line with a minimum length. JSON schema applies to the untrimmed text.
ONE_LINE = BeforeValidator(_refuse_control)
_BLANKS = r"[ \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]*"
NOT_BLANK = Field(
    json_schema_extra={"pattern": rf"^{_BLANKS}[^\s{NOT_IN_A_LINE}][^{NOT_IN_A_LINE}]*$"}
)
