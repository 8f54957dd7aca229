"""Text of a mail without quotations and signature.

In doubt a line stays. If nothing would stay (a bare forward), the result is the whole text.
"""

import re
from itertools import takewhile
from operator import attrgetter

from app.parsing.mail import introductions
from app.parsing.mail.reply_phrases import LANGUAGES

_QUOTED = re.compile(r" {0,3}>")
_SIGNATURE = "-- "  # RFC 3676 §4.3
# Without the space, which servers may remove, it may be a ruler: long texts and questions stay.
_STRIPPED_SIGNATURE = "--"
_LONGEST_STRIPPED_SIGNATURE = 10  # lines
_MOBILE = re.compile(rf"(?:{'|'.join(map(attrgetter('mobile'), LANGUAGES))})\.?", re.IGNORECASE)
_LONGEST_MOBILE = 120
_GAP = re.compile(r"\n{3,}")


def reply_text(text: str) -> str:
    lines = text.split("\n")
    own = "\n".join(_own_lines(lines)).strip()
    return _GAP.sub("\n\n", own) or text.strip()


def _own_lines(lines: list[str]) -> list[str]:
    own: list[str] = []
    index, is_signature = 0, False
    while index < len(lines):
        line = lines[index]
        if is_quoted(line):
            own.append("")
            index, is_signature = index + 1, False  # an answer may follow below or between
            continue
        if introduction := introductions.find(lines, index):
            following = _next_filled(lines, introduction.after)
            if following < len(lines) and is_quoted(lines[following]):
                index = following
                continue
            if introduction.is_certain:
                return own  # quoted to the end, without marks
        is_signature = is_signature or _begins_signature(lines, index)
        if not is_signature and not _is_mobile_signature(line):
            own.append(line)
        index += 1
    return own


def is_quoted(line: str) -> bool:
    return _QUOTED.match(line) is not None


def _next_filled(lines: list[str], index: int) -> int:
    while index < len(lines) and not lines[index].strip():
        index += 1
    return index


def _begins_signature(lines: list[str], index: int) -> bool:
    if lines[index] == _SIGNATURE:
        return True
    if lines[index] != _STRIPPED_SIGNATURE:
        return False
    window = lines[index + 1 : index + 2 + _LONGEST_STRIPPED_SIGNATURE]
    below = list(takewhile(lambda line: not is_quoted(line), window))
    return len(below) <= _LONGEST_STRIPPED_SIGNATURE and not any("?" in line for line in below)


def _is_mobile_signature(line: str) -> bool:
    line = line.strip()
    return len(line) <= _LONGEST_MOBILE and _MOBILE.fullmatch(line) is not None
