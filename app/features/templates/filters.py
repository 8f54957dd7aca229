"""The filters of templates. None of them makes a text longer than what it was given."""

from collections.abc import Callable
from typing import Any, NamedTuple

from liquid import Undefined

LONGEST_SEPARATOR = 20
USUAL_LENGTH = 50
LONGEST_LENGTH = 1000


class Several(tuple[str, ...]):
    """A fact of several texts; as a text it is a list of them."""

    __slots__ = ()

    def __str__(self) -> str:
        return ", ".join(self)


class Missing(Undefined):
    """A fact without a value: false in conditions, and seen where it was to be written."""

    def __str__(self) -> str:
        return f"[{self.name}]"


class Filter(NamedTuple):
    apply: Callable[..., Any]
    most_arguments: int = 0


def _of_text(change: Callable[..., str]) -> Callable[..., Any]:
    """What has no value is handed on, for a `default` that follows or as the gap that it is."""

    def apply(value: object, *arguments: object) -> object:
        return value if isinstance(value, Missing) else change(_text(value), *arguments)

    return apply


def _text(value: object) -> str:
    return "" if value is None else str(value)


def _default(value: object, fallback: object = "") -> object:
    return fallback if isinstance(value, Missing) or value in {None, "", False} else value


def _capitalize(text: str) -> str:
    return text[:1].upper() + text[1:]


def _truncate(text: str, length: object = USUAL_LENGTH) -> str:
    most = length if isinstance(length, int) else USUAL_LENGTH
    most = max(1, min(most, LONGEST_LENGTH))
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"


def _join(value: object, separator: object = ", ") -> object:
    return _text(separator)[:LONGEST_SEPARATOR].join(value) if isinstance(value, Several) else value


def _first(value: object) -> object:
    return value[0] if isinstance(value, Several) and value else value


def _last(value: object) -> object:
    return value[-1] if isinstance(value, Several) and value else value


def _size(value: object) -> int:
    if isinstance(value, Missing) or value is None:
        return 0
    return len(value if isinstance(value, Several) else _text(value))


FILTERS = {
    "default": Filter(_default, 1),
    "capitalize": Filter(_of_text(_capitalize)),
    "upcase": Filter(_of_text(str.upper)),
    "downcase": Filter(_of_text(str.lower)),
    "strip": Filter(_of_text(str.strip)),
    "truncate": Filter(_of_text(_truncate), 1),
    "join": Filter(_join, 1),
    "first": Filter(_first),
    "last": Filter(_last),
    "size": Filter(_size),
}
