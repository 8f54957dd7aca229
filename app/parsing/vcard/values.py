"""Values: escapes (RFC 6350 §3.4) and the parts of structured values."""

import re
from collections.abc import Iterator

MAX_PARTS = 200  # of one value; the standards have at most 18

# Only these spaces, the same as in the charset layer, so that a second pass cuts nothing more.
EDGES = " \t\n\ufeff\xa0"
_UNESCAPED = (("\\n", "\n"), ("\\N", "\n"), ("\\,", ","), ("\\;", ";"), ("\\:", ":"), ('\\"', '"'))
_PLACEHOLDER = "\0"  # does not occur in cleaned text
_SEPARATORS = {
    separators: re.compile(rf"\\.|[{separators}]", re.DOTALL) for separators in (";", ",", ";,")
}


def unescape(value: str) -> str:
    """Replace escapes. Whole passes take a twentieth of the memory of a pass over matches.

    A backslash before any other character stays, because careless programs do not escape paths.
    """
    if "\\" in value:
        value = value.replace("\\\\", _PLACEHOLDER)
        for escaped, plain in _UNESCAPED:
            value = value.replace(escaped, plain)
        value = value.replace(_PLACEHOLDER, "\\")
    return value.strip(EDGES)


def escape(text: str) -> str:
    return escape_uri(text).replace(",", "\\,").replace(";", "\\;")


def escape_uri(text: str) -> str:
    """Escape a value in which commas and semicolons stay, as programs expect in URIs."""
    return (
        text.replace("\\", "\\\\").replace("\r\n", "\\n").replace("\n", "\\n").replace("\r", "\\n")
    )


def split(value: str, separators: str) -> list[str]:
    """Return at most `MAX_PARTS` parts, without escapes. An escaped separator does not split."""
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
