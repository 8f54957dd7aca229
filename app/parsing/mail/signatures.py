"""Contact data that businesses put under their names.

The closing and the name below it stay; a name without closing is part of the data. In doubt a line stays: numbers and addresses above the closing are
the message, and below it a postscript, a question or a sentence is.
"""

import re
from dataclasses import dataclass

from app.parsing.mail import signature_phrases
from app.parsing.mail.contact_lines import is_contact_line, is_link_to_show

_MARKS = " \t\xa0\u200b*_"
_LONGEST_LINE = 300
_LONGEST_CLOSING = 120
_MOST_LINES = 40
_MOST_NAME_WORDS = 6
_MOST_TAIL_WORDS = 5
_NEAR = 4  # lines from a closing to the name
_LONGEST_CARD = 14  # lines
_FEWEST_CARD_LINES = 3
_FEWEST_CARD_DATA = 2
_FEWEST_SENTENCE_WORDS = 4
_SHORT_MESSAGE = 4  # words


def _words(table: str) -> tuple[str, ...]:
    entries = (" ".join(entry.split()) for entry in table.split("|"))
    return tuple(sorted(filter(None, entries), key=len, reverse=True))


def _either(*tables: str) -> str:
    return "|".join(re.escape(word) for table in tables for word in _words(table))


_CLOSING = re.compile(rf"(?:{_either(signature_phrases.CLOSINGS)})(?![\w])", re.IGNORECASE)
_THANKS = re.compile(rf"(?:{_either(signature_phrases.THANKS_AS_CLOSING)})(?![\w])", re.IGNORECASE)
_BELOW = re.compile(rf"(?<!\w)(?:{_either(signature_phrases.BELOW)})(?!\w)", re.IGNORECASE)
_PERSONAL = re.compile(rf"(?<!\w)(?:{_either(signature_phrases.PERSONAL)})(?!\w)", re.IGNORECASE)
_ANNOUNCING = re.compile(rf"(?<!\w)(?:{_either(signature_phrases.ANNOUNCING)})", re.IGNORECASE)
_POSTSCRIPT = re.compile(
    rf"(?:{_either(signature_phrases.POSTSCRIPTS)})(?:[\s:.,-]|$)", re.IGNORECASE
)
_SENTENCE_END = (".", "!", "?", "…", ")", "。", "\uff01")
_SEPARATOR = re.compile(r"[—\u2013_*=~-]{1,80}")
_TITLE = re.compile(r"\s?[|,/]\s|\s[-\u2013—]\s")  # between a name and a title
_DIGIT = re.compile(r"\d")


def without_contact_data(lines: list[str]) -> list[str]:
    """Return the lines without the contact data at their end, with the closing and the name."""
    first = max(0, len(lines) - _MOST_LINES)
    if not any(is_contact_line(line) for line in lines[first:]):
        return lines
    if (separator := _separator(lines, first)) is not None:
        return lines[:separator]
    if (closing := _closing(lines, first)) is not None:
        return _cut_below(lines, closing)
    return _without_card(lines)


@dataclass(frozen=True, slots=True)
class _Closing:
    index: int
    has_name: bool
    """Whether the name stands in the same line."""


def _separator(lines: list[str], first: int) -> int | None:
    """Return the line of dashes above a short end with contact data and without a question."""
    for index in range(len(lines) - 1, max(first, 1) - 1, -1):
        line = lines[index].strip()
        if "?" in line:
            return None
        if line and _SEPARATOR.fullmatch(line):
            is_first = not any(above.strip() for above in lines[:index])
            return None if is_first or _has_words(lines[index + 1 :]) else index
    return None


def _has_words(lines: list[str]) -> bool:
    return len(lines) > _LONGEST_CARD or any(map(_is_for_the_reader, lines))


def _closing(lines: list[str], first: int) -> _Closing | None:
    """Return the last closing with contact data below it."""
    has_data = False
    for index in range(len(lines) - 1, first - 1, -1):
        line = lines[index].strip(_MARKS)
        if has_data and (closing := _read_closing(lines, index, line)):
            return None if _points_below(lines[:index]) else closing
        has_data = has_data or is_contact_line(line)
    return None


def _points_below(lines: list[str]) -> bool:
    return any(_BELOW.search(line) for line in lines if len(line) <= _LONGEST_LINE)


def _read_closing(lines: list[str], index: int, line: str) -> _Closing | None:
    if not line or len(line) > _LONGEST_CLOSING or "?" in line:
        return None
    below = (text.strip(_MARKS) for text in lines[index + 1 : index + _NEAR])
    following = next(filter(None, below), "")
    if match := _CLOSING.match(line):
        tail = line[match.end() :].strip(" ,.!;-\u2013…")
        words = tail.split()
        if (len(words) > _MOST_TAIL_WORDS and not _is_formal(line)) or _DIGIT.search(tail):
            return None
        has_name = _is_name(tail) and tail[0].isupper()
        if has_name or is_contact_line(following) or _is_name(following):
            return _Closing(index, has_name=has_name)
        return None
    if match := _THANKS.match(line):
        tail = line[match.end() :].strip(" ,.!;-\u2013…")
        if _is_name(tail):
            return _Closing(index, has_name=True)
        if not tail and _is_name(following):
            return _Closing(index, has_name=False)
    return None


def _is_formal(line: str) -> bool:
    return line.lower().startswith(("veuillez", "je vous prie"))


def _is_name(text: str) -> bool:
    words = text.strip(" ,.()").split()
    if not 1 <= len(words) <= _MOST_NAME_WORDS or _DIGIT.search(text) or ":" in text or "@" in text:
        return False
    last = words[-1].lstrip("(")[:1]
    return len(words) == 1 or last.isupper() or not last.isascii()


def _cut_below(lines: list[str], closing: _Closing) -> list[str]:
    """Return the lines without the data below a closing: what speaks to the reader stays."""
    kept = lines[: closing.index + 1]
    wants_name, is_postscript = not closing.has_name, False
    for line in lines[closing.index + 1 :]:
        if not line.strip():
            is_postscript = False
            kept.append("")
        elif wants_name and not is_contact_line(line):
            wants_name = False
            kept.append(line)
        elif is_postscript or _is_for_the_reader(line):
            is_postscript = is_postscript or _goes_on(line)
            kept.append(line)
        else:
            wants_name = False
    return kept


def _is_for_the_reader(line: str) -> bool:
    line = line.strip(_MARKS)
    if len(line) > _LONGEST_LINE or line.endswith("?") or _POSTSCRIPT.match(line):
        return True
    if line.endswith((":", "\uff1a")) or is_link_to_show(line) or _PERSONAL.search(line):
        return True
    return _is_sentence(line) and not is_contact_line(line)


def _goes_on(line: str) -> bool:
    """Whether the lines below belong to a line that speaks to the reader."""
    line = line.strip(_MARKS)
    if line.endswith((":", "\uff1a")) or _POSTSCRIPT.match(line):
        return True
    is_open = not line.endswith(_SENTENCE_END) and not _DIGIT.search(line)
    return is_open and _PERSONAL.search(line) is not None


def _is_sentence(line: str) -> bool:
    words = line.split()
    if len(words) < _FEWEST_SENTENCE_WORDS:
        return False
    return (line[0].islower() and not _DIGIT.search(line)) or (
        line.endswith(_SENTENCE_END) and "." not in words[-1][:-1]
    )


def _without_card(lines: list[str]) -> list[str]:
    """Return the lines without a card at the end, with its name, that has no closing above it."""
    end = len(lines)
    while end > 0 and not lines[end - 1].strip():
        end -= 1
    first = end
    while first > 0 and end - first < _LONGEST_CARD and lines[first - 1].strip():
        first -= 1
    for start in range(first, end - _FEWEST_CARD_LINES + 1):
        if _begins_card(lines, start) and _is_business_card(lines[start + 1 : end]):
            return lines[:start]
    return lines


def _begins_card(lines: list[str], start: int) -> bool:
    name = _TITLE.split(lines[start].strip(_MARKS), maxsplit=1)[0]
    return (
        not name.endswith((*_SENTENCE_END, ","))
        and not is_contact_line(name)
        and _is_name(name)
        and _ends_message(lines[:start])
    )


def _ends_message(above: list[str]) -> bool:
    """Whether the last line is a whole sentence or short words, and does not announce the data."""
    last = next((line.strip() for line in reversed(above) if line.strip()), "")
    if _ANNOUNCING.search(last):
        return False
    if last.endswith(_SENTENCE_END):
        return True
    is_short = 0 < len(last.split()) < _SHORT_MESSAGE and not above[-1].strip()
    return is_short and not last.endswith((":", "\uff1a")) and not _PERSONAL.search(last)


def _is_business_card(data: list[str]) -> bool:
    """Whether two lines are contact data, one of a kind that a private address lacks."""
    contacts = [line for line in data if is_contact_line(line)]
    if len(contacts) < _FEWEST_CARD_DATA or _has_words(data):
        return False
    return any(is_contact_line(line, only_business=True) for line in contacts)
