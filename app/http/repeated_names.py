"""Names that occur twice in one object of a JSON text (RFC 8259, section 4): parsers keep only one."""

import json
import re
from typing import Any

from app.errors import reference_token

# The end of a name; a string may hold the same characters.
_END_OF_NAME = re.compile(rb'"[ \t\r\n]*:')


class _Pairs(list[tuple[str, Any]]):
    """The names and values of an object, in their order."""


def find_repeated_name(body: bytes, value: Any) -> str | None:
    """The JSON pointer of a name that an object repeats. `value` is the parsed body."""
    # As many ends of names as names: none was lost. Only strings with `":` need a second look.
    if len(_END_OF_NAME.findall(body)) == _count_names(value):
        return None
    return _find(json.loads(body, object_pairs_hook=_Pairs), "")


def _count_names(value: Any) -> int:
    if isinstance(value, dict):
        return len(value) + sum(_count_names(child) for child in value.values())
    if isinstance(value, list):
        return sum(_count_names(child) for child in value)
    return 0


def _find(value: Any, pointer: str) -> str | None:
    if isinstance(value, _Pairs):
        seen: set[str] = set()
        for name, child in value:
            at = pointer + reference_token(name)
            if name in seen:
                return at
            seen.add(name)
            if (found := _find(child, at)) is not None:
                return found
    elif isinstance(value, list):
        for index, child in enumerate(value):
            if (found := _find(child, f"{pointer}/{index}")) is not None:
                return found
    return None
