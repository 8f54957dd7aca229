"""Beginnings of quotations of earlier mails: dividers, blocks of header lines, attributions.

Each test reads only a few short lines, so that a test at every line takes linear time.
"""

import re
from dataclasses import dataclass

from app.parsing.mail.quoted_headers import (
    LONGEST_LINE,
    after_few_labels,
    after_header_block,
    after_labels,
    has_address,
    has_moment,
    is_divider,
    is_foreign_block,
    role,
)
from app.parsing.mail.reply_phrases import alternatives

_ATTRIBUTION_LINES = 4
_MARKS = " \t\xa0\u200b\u200e\u200f\ufeff*_"
_COLONS = (":", "\uff1a")
_AFTER_DATE = re.compile(r"[\d,:;.]+(?:\s(?:AM|PM|Uhr|h)\b,?)?\s")
_QUOTES = " \t\xa0\"'„“”"
_LONGEST_NAME = 120
_MOST_WORDS = 16
_MOST_NAME_WORDS = 4
_MOST_WORDS_OF_TUTA = 8
_BY = frozenset(
    {"by", "von", "de", "da", "van", "od", "av", "af", "от", "por", "door", "från", "fra"}
)
_RULES = frozenset("#-_=*\u2010\u2013—")


def _either(part: str) -> str:
    """Return an alternation of a part's texts, the longest first."""
    return "|".join(map(re.escape, sorted(set(alternatives(part)), key=len, reverse=True)))


_OPENING = re.compile(rf"(?:{_either('opening')})[\s\d]", re.IGNORECASE)
# East Asian verbs follow a name or a time without a space.
_WROTE = re.compile(rf"(?:(?<!\w)|(?<=[^\W_a-z]))(?:{_either('wrote')})(?!\w)", re.IGNORECASE)
_VERBS = tuple(set(alternatives("wrote")))
_ADDRESSED = re.compile(rf"(?<!\w)(?:{_either('addressed')})(?!\w)", re.IGNORECASE)
_DATE_FIRST = re.compile(r"\d{1,4}[-./:年 ]|\w{2,12}[.,]{0,2} \d{1,2}[., ]")
_BRACKETED = re.compile(r"[<(\[][^<>()\[\]\s]{1,100}@[^<>()\[\]\s]{1,255}[>)\]<]")
# Gmail of old and Yandex: 2026-11-23 10:15 GMT+01:00 Anna Müller <anna@example.com>:
_DATED_ADDRESS = re.compile(r"<[^<>\s]{1,100}@[^<>\s]{1,255}>\s?[:\uff1a]")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d{2}(?!\d)|\d{1,2}\.\s?\d{1,2}\.\s?\d{2}(?!\d)")
_WEEKDAY = re.compile(r"\w{2,9}[.,]{0,2} \d{1,2}[. ]")
_TIME = re.compile(r"\d{1,2}[:.]\d{2}")
_DASHED = re.compile(r"-{2,8}\s(.{10,300})\s-{2,8}")


@dataclass(frozen=True, slots=True)
class Introduction:
    after: int
    """The index of the first line after it."""
    is_certain: bool
    """A program wrote it: what follows is quoted even without marks."""


def find(lines: list[str], index: int) -> Introduction | None:
    """Return the introduction that begins at a line, or None."""
    line = lines[index].strip()
    if not line or len(line) > LONGEST_LINE:
        return None
    if ":" in line or line[0] in _RULES or "\uff1a" in line:
        if is_divider(line):
            return Introduction(after_labels(lines, index + 1), is_certain=True)
        if line[0] in _RULES or role(line) is not None:
            introduction = _header_lines(lines, index)
            if introduction is not None:
                return introduction
        if "@" in line and is_foreign_block(lines, index):
            return Introduction(index + 1, is_certain=True)
    return _attribution(lines, index)


def name_before(text: str) -> str:
    """Return the name at the end of an attribution that is cut before the address."""
    after_verb = _WROTE.split(text)[-1]
    return _AFTER_DATE.split(after_verb)[-1].strip(_QUOTES)[:_LONGEST_NAME]


def _header_lines(lines: list[str], index: int) -> Introduction | None:
    after = after_header_block(lines, index)
    if after is not None:
        return Introduction(after, is_certain=True)
    after = after_few_labels(lines, index)
    return None if after is None else Introduction(after, is_certain=False)


def _attribution(lines: list[str], index: int) -> Introduction | None:
    """On … wrote: and its kin, wrapped over up to four lines. They end in a colon, Zoho's in dashes."""
    text = lines[index].strip(_MARKS)
    if text.endswith(_COLONS):
        return _assess(lines, index, index, text)
    if not text:
        return None
    if _is_without_colon(text):
        return Introduction(index + 1, is_certain=True)
    if introduction := _short_of_colon(lines, index, text):
        return introduction
    if not _may_wrap(text):
        return None
    for at in range(index + 1, min(index + _ATTRIBUTION_LINES, len(lines))):
        line = lines[at].strip(_MARKS)
        if not line or len(text) + len(line) > LONGEST_LINE:
            return None
        text = f"{text} {line}"
        if text.endswith(_COLONS):
            return _assess(lines, index, at, text)
    return None


def _may_wrap(text: str) -> bool:
    """Whether a line may be the wrapped beginning of an attribution, and not a sentence before it."""
    return "@" in text or bool(_OPENING.match(text) or _DATE_FIRST.match(text))


def _is_without_colon(text: str) -> bool:
    """Whether it is Zoho's: ---- On Mon, 23 Nov 2026 10:15:00 Anna <anna@example.com> wrote ----."""
    is_dashed = text.startswith("--") and _DASHED.fullmatch(text) is not None
    if is_dashed and _has_verb(text) and _TIME.search(text) and _YEAR.search(text):
        return True
    if "@" not in text or not (is_dashed or _OPENING.match(text)):
        return False
    verbs = list(_WROTE.finditer(text))
    if not verbs or not (_BRACKETED.search(text) and _TIME.search(text)):
        return False
    return text.endswith("-") or verbs[-1].end() == len(text)


def _short_of_colon(lines: list[str], index: int, text: str) -> Introduction | None:
    """An attribution that its program, or the writer, left without a colon.

    Above marks of quotation it needs a verb, a year and a time. Above other words it begins with the
    date, has nobody addressed, and stands alone: the name or the verb ends it.
    """
    if not _TIME.search(text):
        return None
    after = index + 1
    if after < len(lines) and lines[after].strip(_MARKS).startswith("<") and "@" in lines[after]:
        text, after = f"{text} {lines[after].strip(_MARKS)}", after + 1
    if not _is_dated_verb(text):
        return None
    below = next(filter(str.strip, lines[after : after + 2]), "").lstrip()
    if below.startswith(">"):
        return Introduction(after, is_certain=False)
    is_apart = not below[:1].islower() and (index == 0 or not lines[index - 1].strip())
    return Introduction(after, is_certain=True) if is_apart and _ends_in_name(text) else None


def _is_dated_verb(text: str) -> bool:
    if not (_TIME.search(text) and _YEAR.search(text)) or text.endswith(("?", "!", ",")):
        return False
    return len(text.split()) <= _MOST_WORDS and _has_verb(text) and not _ADDRESSED.search(text)


def _ends_in_name(text: str) -> bool:
    """Whether a date begins a line, and a verb, or a verb and a name, end it; or an address tells."""
    last = [*_WROTE.finditer(text)][-1]
    if _BRACKETED.search(text) and (text[-1].isdigit() or last.end() == len(text)):
        return True
    if not (_OPENING.match(text) or _DATE_FIRST.match(text) or _WEEKDAY.match(text)):
        return False
    name = text[last.end() :].strip(" .-)(").split()
    return len(name) <= _MOST_NAME_WORDS and all(
        word[0].isupper() or "@" in word or not word[0].isalpha() for word in name
    )


def _assess(lines: list[str], index: int, at: int, text: str) -> Introduction | None:
    is_dated = has_moment(text)
    if not _has_verb(text):
        if not (is_dated and has_address(text)):
            return None
        is_certain = _is_dated_by_address(text) or bool(
            _DATED_ADDRESS.search(text, max(0, len(text) - 360))
            and _YEAR.search(text)
            and _TIME.search(text)
            and text.endswith((">:", "> :", ">\uff1a"))
        )
        return Introduction(at + 1, is_certain=is_certain)
    if _begins_later(lines, index, at):
        return None
    if _BRACKETED.search(text) and is_dated:
        return Introduction(at + 1, is_certain=True)
    is_certain = (has_address(text) or is_dated) and not _ADDRESSED.search(text)
    return Introduction(at + 1, is_certain=is_certain)


def _is_dated_by_address(text: str) -> bool:
    """Whether it is Tuta's: 23. Nov. 2026, 10:15 by anna@example.com:."""
    words = text.strip(":\uff1a ").split()
    return (
        1 < len(words) <= _MOST_WORDS_OF_TUTA
        and "@" in words[-1]
        and words[-2] in _BY
        and bool(_DATE_FIRST.match(text) and _YEAR.search(text) and _TIME.search(text))
    )


def _has_verb(text: str) -> bool:
    lower = text.lower()
    return any(verb in lower for verb in _VERBS) and _WROTE.search(text) is not None


def _begins_later(lines: list[str], index: int, at: int) -> bool:
    """Whether a line below begins the attribution itself; those above it are the author's."""
    for start in range(at, index, -1):
        text = " ".join(line.strip(_MARKS) for line in lines[start : at + 1])
        if _OPENING.match(text) and has_moment(text) and _has_verb(text):
            return True
    return False
