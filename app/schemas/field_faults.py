"""Faults of the fields of a schema that depend on each other, each with its own place."""

from collections.abc import Iterable
from dataclasses import dataclass

from pydantic_core import InitErrorDetails, PydanticCustomError, ValidationError


@dataclass(frozen=True, slots=True)
class FieldFault:
    """One fault: its place in the object, its code, and how to mend it."""

    location: tuple[str | int, ...]
    code: str
    detail: str
    suggestion: str | None = None


def refuse(faults: Iterable[FieldFault]) -> None:
    """Raise the faults from a validator of a model, which adds the place of the model to each."""
    if errors := [_to_error(fault) for fault in faults]:
        raise ValidationError.from_exception_data("Faults", errors)


def _to_error(fault: FieldFault) -> InitErrorDetails:
    context = {"detail": fault.detail}
    if fault.suggestion is not None:
        context["suggestion"] = fault.suggestion
    return InitErrorDetails(
        type=PydanticCustomError(fault.code, "{detail}", context), loc=fault.location, input=None
    )
