"""The filters of templates. None of them makes a text longer than its input."""

from collections.abc import Callable
from typing import Any, NamedTuple

from liquid import Undefined

LONGEST_SEPARATOR = 20
USUAL_LENGTH = 50
LONGEST_LENGTH = 1000


class TextList(tuple[str, ...]):
    """A fact of several texts; as a text it is a list of them."""

    __slots__ = ()

    def __str__(self) -> str:
        return ", ".join(self)


class Missing(Undefined):
    """A fact without a value: false in conditions, and its name in brackets in the text."""

    def __str__(self) -> str:
        return f"[{self.name}]"


class Filter(NamedTuple):
    apply: Callable[..., Any]
    most_arguments: int = 0


def _text_filter(change: Callable[..., str]) -> Callable[..., Any]:
    """A filter of one text. It passes a missing value on, so that a later `default` can replace it."""

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
    return (
        _text(separator)[:LONGEST_SEPARATOR].join(value) if isinstance(value, TextList) else value
    )


def _first(value: object) -> object:
    return value[0] if isinstance(value, TextList) and value else value


def _last(value: object) -> object:
    return value[-1] if isinstance(value, TextList) and value else value


def _size(value: object) -> int:
    if isinstance(value, Missing) or value is None:
        return 0
    return len(value if isinstance(value, TextList) else _text(value))


FILTERS = {
    "default": Filter(_default, 1),
    "capitalize": Filter(_text_filter(_capitalize)),
    "upcase": Filter(_text_filter(str.upper)),
    "downcase": Filter(_text_filter(str.lower)),
    "strip": Filter(_text_filter(str.strip)),
    "truncate": Filter(_text_filter(_truncate), 1),
    "join": Filter(_join, 1),
    "first": Filter(_first),
    "last": Filter(_last),
    "size": Filter(_size),
}
