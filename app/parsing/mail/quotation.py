"""Text of a mail without quotations, signature and footers.

In doubt a line stays. If nothing would stay (a bare forward), the result is the whole text.
"""

import re
from collections.abc import Iterator
from itertools import takewhile

from app.parsing.mail import introductions
from app.parsing.mail.banners import without_banners
from app.parsing.mail.footers import without_footers
from app.parsing.mail.openpgp_armor import BEGIN_ARMOR, without_armor
from app.parsing.mail.program_lines import belongs_below_program_line, is_program_line
from app.parsing.mail.quoted_headers import is_rule
from app.parsing.mail.signatures import without_contact_data

_QUOTED = re.compile(r" {0,3}>")
_SIGNATURE = "-- "  # RFC 3676 §4.3
# Without the space, which servers may remove, it may be a ruler: long texts and questions stay.
_STRIPPED_SIGNATURE = "--"
_LONGEST_STRIPPED_SIGNATURE = 10  # lines
_SHORTEST_BROKEN = 60  # characters
_SENTENCE_ENDS = (".", "?", "!", ":", "\u2026")
_GAP = re.compile(r"\n{3,}")


def reply_text(text: str) -> str:
    lines = without_banners(text.split("\n"))
    if BEGIN_ARMOR in text:
        lines = without_armor(lines)
    passages = map(_without_end, _own_passages(lines))
    own = "\n\n".join(filter(None, ("\n".join(lines).strip() for lines in passages)))
    return _GAP.sub("\n\n", own) or text.strip()


def is_quoted(line: str) -> bool:
    return line[:1] in {">", " "} and _QUOTED.match(line) is not None


def _without_end(lines: list[str]) -> list[str]:
    """Return a passage without its signature; the author may sign above every quotation."""
    return without_contact_data(without_footers(_without_rule(lines)))


def _own_passages(lines: list[str]) -> Iterator[list[str]]:
    """Yield the author's lines between the quotations."""
    own: list[str] = []
    index, is_signature, is_below_program = 0, False, False
    while index < len(lines):
        line = lines[index]
        if is_quoted(line) or _is_wrapped(lines, index):
            if own:
                yield own
            own, is_signature = [], False  # an answer may follow below or between
            index += 1
            continue
        if introduction := introductions.find(lines, index):
            following = _next_filled(lines, introduction.after)
            if following < len(lines) and is_quoted(lines[following]):
                index = following
                continue
            if introduction.is_certain:
                break  # quoted to the end, without marks
        is_signature = is_signature or _begins_signature(lines, index)
        is_below = is_below_program and belongs_below_program_line(line)
        is_of_program = is_below or is_program_line(line)
        is_below_program = is_of_program or (is_below_program and not line.strip())
        if not is_signature and not is_of_program:
            own.append(line)
        index += 1
    yield own


def _is_wrapped(lines: list[str], index: int) -> bool:
    """Whether a line is the end of the quoted one above it, which a server has broken."""
    if index == 0 or not lines[index][:1].islower() or not is_quoted(lines[index - 1]):
        return False
    above = lines[index - 1].rstrip()
    below = lines[index + 1] if index + 1 < len(lines) else ""
    is_broken = len(above) >= _SHORTEST_BROKEN and not above.endswith(_SENTENCE_ENDS)
    return is_broken and (not below.strip() or is_quoted(below))


def _without_rule(lines: list[str]) -> list[str]:
    """Return the lines without a rule at the end, which stood above the quotation."""
    end = len(lines)
    while end > 0 and not lines[end - 1].strip():
        end -= 1
    return lines[: end - 1] if end > 1 and is_rule(lines[end - 1]) else lines


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
    return len(below) <= _LONGEST_STRIPPED_SIGNATURE and not any(map(_is_question, below))


def _is_question(line: str) -> bool:
    return "?" in line and not is_program_line(line)
