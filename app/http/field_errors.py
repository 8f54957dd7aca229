"""Faults of the input in the words of this API: no code and no text of pydantic reaches a client."""

import re
from collections.abc import Iterator, Mapping, Sequence
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel
from typing_extensions import TypeAliasType

from app.errors import FieldError, reference_token
from app.http.field_codes import FIELD_CODES
from app.schemas.patterns import FORMS, WEB_ADDRESS
from app.schemas.suggestions import nearest_name

MOST_FAULTS = 100
PATTERN_MISMATCH = "must match the pattern `{pattern}`"
WHOLE_NUMBER = "must be a whole number"
NUMBER = "must be a number"
TRUTH = "must be true or false"
DATE = "must be a date of the form YYYY-MM-DD"
TIME = "must be a time with an offset (RFC 3339), such as 2026-03-02T09:00:00Z"
DURATION = "must be a duration in ISO 8601, such as P2D"
UUID = "must be a UUID"

# The beginning of pydantic's types of errors, our code, and what the field must be. A longer
# beginning precedes a shorter one. A test holds the table against all types that pydantic has.
REQUIREMENTS: Sequence[tuple[str, str, str]] = (
    ("missing_sentinel", "not_allowed", "must be absent"),
    ("missing", "required", "is required"),
    ("extra_forbidden", "unknown_field", "is not a known field"),
    ("string_too_short", "too_short", "must have at least {min_length} characters"),
    ("string_too_long", "too_long", "must have at most {max_length} characters"),
    ("string_pattern_mismatch", "invalid_format", PATTERN_MISMATCH),
    ("string_unicode", "invalid_character", "must be valid Unicode"),
    ("string_not_ascii", "invalid_character", "must hold ASCII characters alone"),
    ("string", "wrong_type", "must be a string"),
    ("bytes_too_short", "too_short", "must have at least {min_length} bytes"),
    ("bytes_too_long", "too_long", "must have at most {max_length} bytes"),
    ("bytes", "wrong_type", "must be a string"),
    ("too_short", "too_short", "must have at least {min_length} entries"),
    ("too_long", "too_long", "must have at most {max_length} entries"),
    ("greater_than_equal", "out_of_range", "must be at least {ge}"),
    ("greater_than", "out_of_range", "must be greater than {gt}"),
    ("less_than_equal", "out_of_range", "must be at most {le}"),
    ("less_than", "out_of_range", "must be less than {lt}"),
    ("multiple_of", "out_of_range", "must be a multiple of {multiple_of}"),
    ("finite_number", "out_of_range", "must be a finite number"),
    ("enum", "unknown_value", "must be one of {expected}"),
    ("literal_error", "unknown_value", "must be one of {expected}"),
    ("union_tag_not_found", "required", "must have a `type`"),
    ("union_tag", "unknown_value", "must have one of the known types"),
    ("date_past", "in_the_future", "must be in the past"),
    ("date_future", "in_the_past", "must be in the future"),
    ("datetime_past", "in_the_future", "must be in the past"),
    ("datetime_future", "in_the_past", "must be in the future"),
    ("datetime", "invalid_format", TIME),
    ("date", "invalid_format", DATE),
    ("timezone", "invalid_format", TIME),
    ("time_delta", "invalid_format", DURATION),
    ("time", "invalid_format", "must be a time of day, such as 09:30"),
    ("uuid", "invalid_format", UUID),
    ("url_too_long", "too_long", "must have at most {max_length} characters"),
    ("url", "invalid_format", WEB_ADDRESS),
    ("int", "wrong_type", WHOLE_NUMBER),
    ("float", "wrong_type", NUMBER),
    ("decimal_max", "out_of_range", "must have fewer digits"),
    ("decimal_whole", "out_of_range", "must have fewer digits"),
    ("decimal", "wrong_type", NUMBER),
    ("complex", "wrong_type", NUMBER),
    ("bool", "wrong_type", TRUTH),
    ("none_required", "not_allowed", "must be null"),
    *(
        (name, "wrong_type", "must be an array")
        for name in ("list", "tuple", "set", "frozen_set", "iterable", "iteration")
    ),
    *(
        (name, "wrong_type", "must be an object")
        for name in ("dict", "mapping", "model", "dataclass", "get_attribute", "arguments")
    ),
    ("json", "invalid_format", "must be valid JSON"),
    ("recursion_loop", "too_complex", "must not contain itself"),
)
INVALID = ("invalid_format", "must be valid")
# Context of pydantic's error for each code that is ours and also a type of pydantic's errors.
OF_PYDANTIC = "actual_length"
ONE_CHARACTER = "must not be empty"
_CHOICE = re.compile(r"'((?:[^'\\]|\\.)*)'")


def to_field_errors(
    errors: Sequence[Mapping[str, Any]], annotation: Any = None, answer: Any = None
) -> tuple[FieldError, ...]:
    """Convert pydantic's errors: `("body", "emails", 0, "address")` becomes `/emails/0/address`.

    `annotation` is the type of the body, which has the fields that an unknown one may stand for, and
    `answer` that of the response, which has fields that the server sets.
    """
    return tuple(
        _to_read_only_error(error)
        if _is_read_only(error, answer)
        else _to_field_error(error, annotation)
        for error in errors[:MOST_FAULTS]
    )


def _is_read_only(error: Mapping[str, Any], answer: Any) -> bool:
    """Whether the error is about a field of the response that no request has."""
    place = error["loc"]
    is_unknown = error["type"] == "extra_forbidden" and len(place) == len(("body", "id"))
    return is_unknown and place[-1] in known_fields(answer, ())


def _to_read_only_error(error: Mapping[str, Any]) -> FieldError:
    place = error["loc"]
    detail = f"{_field(place)} is set by the server: leave it out."
    return FieldError(_pointer(place), "unknown_field", detail)


def code_of(kind: str) -> tuple[str, str]:
    """The code for a type of pydantic's errors, and the text of its requirement."""
    return next(
        ((code, text) for start, code, text in REQUIREMENTS if kind.startswith(start)), INVALID
    )


def _to_field_error(error: Mapping[str, Any], annotation: Any) -> FieldError:
    kind, context, place = error["type"], error.get("ctx") or {}, error["loc"]
    if kind in FIELD_CODES and OF_PYDANTIC not in context:
        code, requirement = kind, str(error["msg"])
    else:
        code, template = code_of(kind)
        requirement = _fill_in(template, context) + _instead_of_null(error, template)
    is_clause = requirement.startswith(("must ", "is "))
    return FieldError(
        _pointer(place),
        code,
        f"{_field(place)} {requirement}." if is_clause else requirement,
        context.get("suggestion") or _suggestion(error, annotation),
    )


def _instead_of_null(error: Mapping[str, Any], template: str) -> str:
    """Say that null is refused, and name the empty list: some clients send null for lists that they do not set."""
    if error.get("input", ...) is not None or not template.startswith("must be"):
        return ""
    return ", not null; `[]` is an empty one" if error["type"].startswith("list") else ", not null"


def _fill_in(template: str, context: Mapping[str, Any]) -> str:
    """The requirement with its limits: 20000 as 20,000, a day as it is written in JSON."""
    limits = {
        name: f"{value:,}" if isinstance(value, int | float) else str(value)
        for name, value in context.items()
    }
    if context.get("min_length") == 1:
        return ONE_CHARACTER
    if "expected" in context:
        choices = _choices(context)
        one_of = "" if len(choices) == 1 else "one of "
        return f"must be {one_of}{', '.join(f'`{choice}`' for choice in choices)}"
    if (form := FORMS.get(str(context.get("pattern")))) is not None:
        return form
    text = template.format_map(limits)
    return text.replace(" 1 characters", " 1 character").replace(" 1 entries", " 1 entry")


def _choices(context: Mapping[str, Any]) -> list[str]:
    """The values of an enum, which pydantic writes as "'person' or 'organization'"."""
    return _CHOICE.findall(context["expected"]) or [context["expected"]]


def _suggestion(error: Mapping[str, Any], annotation: Any) -> str | None:
    """The nearest known field or value."""
    if error["type"] == "extra_forbidden":
        _, *path = error["loc"]
        return nearest_name(str(path[-1]), known_fields(annotation, path[:-1]))
    given, context = error.get("input"), error.get("ctx") or {}
    if "expected" in context and isinstance(given, str):
        return nearest_name(given, _choices(context))
    return None


def known_fields(annotation: Any, path: Sequence[str | int]) -> set[str]:
    """The fields of the objects at a path into a type."""
    kinds = [annotation]
    for step in path:
        kinds = [member for kind in _alternatives(kinds) for member in _members(kind, step)]
    return {name for kind in _alternatives(kinds) for name in _fields(kind)}


def _alternatives(kinds: Sequence[Any]) -> Iterator[Any]:
    """The types without `Annotated`, aliases and unions."""
    for kind in kinds:
        if isinstance(kind, TypeAliasType):
            yield from _alternatives([kind.__value__])
        elif get_origin(kind) is Annotated:
            yield from _alternatives(get_args(kind)[:1])
        elif get_origin(kind) in {Union, UnionType}:
            yield from _alternatives(get_args(kind))
        else:
            yield kind


def _members(kind: Any, step: str | int) -> Iterator[Any]:
    if get_origin(kind) is list:
        yield from get_args(kind)
    elif get_origin(kind) is dict:
        yield from get_args(kind)[1:]
    else:
        yield from (known for name, known in _fields(kind).items() if name == step)


def _fields(kind: Any) -> dict[str, Any]:
    """The types of the fields of a model by the names that clients know."""
    if not (isinstance(kind, type) and issubclass(kind, BaseModel)):
        return {}
    return {field.alias or name: field.annotation for name, field in kind.model_fields.items()}


def _pointer(location: Sequence[str | int]) -> str:
    place, *path = location or ("body",)
    if place != "body":
        return ".".join(str(part) for part in path)
    return "".join(reference_token(str(part)) for part in path)


def _field(location: Sequence[str | int]) -> str:
    """The last name of a location, with the indexes after it."""
    path = [str(part) for part in location[1:]]
    start = max((i for i, part in enumerate(path) if not part.isdigit()), default=0)
    return f"`{'/'.join(path[start:])}`" if path else "The body"
