"""Text in a value: escapes (RFC 6350 §3.4) and the parts of structured values."""

import re
from collections.abc import Iterator

MAX_PARTS = 200  # of one value; the longest of the standards has 18

# Not every space: what is cut here must be all that the charset layer cuts, and stay cut.
EDGES = " \t\n\ufeff\xa0"
_UNESCAPED = (("\\n", "\n"), ("\\N", "\n"), ("\\,", ","), ("\\;", ";"), ("\\:", ":"), ('\\"', '"'))
_HELD = "\0"  # occurs in no text that was cleaned
_SEPARATORS = {
    separators: re.compile(rf"\\.|[{separators}]", re.DOTALL) for separators in (";", ",", ";,")
}


def unescape(value: str) -> str:
    """Replaced in whole passes: one over matches would cost twenty times the text in memory.

    A backslash before anything else stays: careless programs write paths as they are.
    """
    if "\\" in value:
        value = value.replace("\\\\", _HELD)
        for escaped, plain in _UNESCAPED:
            value = value.replace(escaped, plain)
        value = value.replace(_HELD, "\\")
    return value.strip(EDGES)


def escape(text: str) -> str:
    return escape_uri(text).replace(",", "\\,").replace(";", "\\;")


def escape_uri(text: str) -> str:
    """A value that no comma or semicolon divides: others read those of addresses as they stand."""
    return (
        text.replace("\\", "\\\\").replace("\r\n", "\\n").replace("\n", "\\n").replace("\r", "\\n")
    )


def split(value: str, separators: str) -> list[str]:
    """The parts, unescaped: at most `MAX_PARTS`. An escaped separator divides nothing."""
    return [unescape(part) for part in _parts(value, _SEPARATORS[separators])]


def _parts(value: str, pattern: re.Pattern[str]) -> Iterator[str]:
    start, count = 0, 1
    for found in pattern.finditer(value):
        if not found[0].startswith("\\"):
            yield value[start : found.start()]
            start, count = found.end(), count + 1
            if count > MAX_PARTS:
                return
    yield value[start:]
