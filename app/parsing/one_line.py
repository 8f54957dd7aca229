"""Texts of one line, such as names: no control characters, and no marks that turn the writing."""

import re

# C0 and C1 controls, line and paragraph separators, and the marks that embed, override or isolate a
# direction of writing (UAX 9): they make a name look like another one.
NOT_IN_A_LINE = r"\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069"
_BREAKS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
_TURNS = re.compile(r"[\u202a-\u202e\u2066-\u2069]")
_FORBIDDEN = re.compile(f"[{NOT_IN_A_LINE}]")


def is_one_line(text: str) -> bool:
    return _FORBIDDEN.search(text) is None


def to_one_line(text: str) -> str:
    """The text of a file that others wrote: line breaks and other controls become blanks."""
    return text if is_one_line(text) else _BREAKS.sub(" ", _TURNS.sub("", text)).strip()
