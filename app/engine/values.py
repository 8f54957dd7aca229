"""Values: classes whose instances do not change after they were made."""

from dataclasses import dataclass, field
from typing import TypeVar, dataclass_transform

T = TypeVar("T")


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def value(cls: type[T]) -> type[T]:
    """A dataclass that is frozen for the type checker only.

    Python needs three times as long to make an instance that is frozen while it runs, and one
    evaluation makes a hundred instances.
    """
    return dataclass(slots=True, unsafe_hash=True)(cls)
