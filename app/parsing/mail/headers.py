"""Header fields (RFC 5322 §2.2) as text without folds; encoded words are left as they are."""

import re
from collections.abc import Iterable, KeysView

from app.parsing.charsets import decode

MAX_FIELDS = 1_000
MAX_VALUE = 32_768  # bytes: five hundred recipients; a longer value is cut

# A name, a colon, and the rest of the line with its continuations (§2.2.3).
_FIELD = re.compile(rb"([!-9;-~]{1,200}+)[ \t]*+:([^\n]*+(?:\n[ \t][^\n]*+)*+)\n?")


class Headers:
    """Fields by name, in order; the case of names does not matter."""

    def __init__(self, fields: Iterable[tuple[str, str]] = ()) -> None:
        self._values: dict[str, list[str]] = {}
        for name, value in fields:
            self._values.setdefault(name.lower(), []).append(value)

    def __contains__(self, name: str) -> bool:
        return name.lower() in self._values

    @property
    def names(self) -> KeysView[str]:
        """The names of all fields in lower case."""
        return self._values.keys()

    def first(self, name: str) -> str:
        """Return the first field with a name, or an empty text."""
        values = self._values.get(name.lower())
        return values[0] if values else ""

    def every(self, name: str) -> tuple[str, ...]:
        return tuple(self._values.get(name.lower(), ()))


def split(data: bytes) -> tuple[Headers, bytes]:
    """Split into fields and body. Lines must end in line feeds.

    The body begins at the first line that is not a field, with or without an empty line before it.
    """
    fields: list[tuple[str, str]] = []
    position = 0
    while match := _FIELD.match(data, position):
        position = match.end()
        if len(fields) < MAX_FIELDS:
            fields.append((match[1].decode("ascii"), _unfold(match[2])))
    return Headers(fields), data[position:].removeprefix(b"\n")


def _unfold(value: bytes) -> str:
    return decode(value[:MAX_VALUE]).replace("\n", "").strip()
