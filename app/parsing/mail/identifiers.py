"""Message identifiers (RFC 5322 §3.6.4): read without brackets and without folds."""

import re

_BRACKETED = re.compile(r"<([^<>]+)>")
_MAX_LENGTH = 998
_MAX_COUNT = 200


def first(value: str) -> str | None:
    """Return the first identifier; without brackets, the first word."""
    found = every(value)
    return found[0] if found else None


def every(value: str) -> tuple[str, ...]:
    """Return the distinct identifiers in order; for very long threads only the latest."""
    candidates = ("".join(inside.split()) for inside in _BRACKETED.findall(value))
    if "<" not in value:
        candidates = (word.strip(",;>") for word in value.split() if "@" in word)
    known = dict.fromkeys(found for found in candidates if 0 < len(found) <= _MAX_LENGTH)
    return tuple(known)[-_MAX_COUNT:]
