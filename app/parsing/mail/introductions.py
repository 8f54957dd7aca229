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
_RULES = frozenset("-_=*\u2013—")


def _either(part: str) -> str:
    """Return an alternation of a part's texts, the longest first."""
    return "|".join(map(re.escape, sorted(set(alternatives(part)), key=len, reverse=True)))


_OPENING = re.compile(rf"(?:{_either('opening')})[\s\d]", re.IGNORECASE)
# East Asian verbs follow a name or a time without a space.
_WROTE = re.compile(rf"(?:(?<!\w)|(?<=[^\W_a-z]))(?:{_either('wrote')})(?!\w)", re.IGNORECASE)
_VERBS = tuple(set(alternatives("wrote")))
_ADDRESSED = re.compile(rf"(?<!\w)(?:{_either('addressed')})(?!\w)", re.IGNORECASE)
_DATE_FIRST = re.compile(r"\d{1,4}[-./:年 ]|\w{2,12}[.,]{0,2} \d{1,2}[. ]")
_BRACKETED = re.compile(r"[<(\[][^<>()\[\]\s]{1,100}@[^<>()\[\]\s]{1,255}[>)\]<]")
# Gmail of old and Yandex: 2026-11-23 10:15 GMT+01:00 Anna Müller <anna@example.com>:
_DATED_ADDRESS = re.compile(r"<[^<>\s]{1,100}@[^<>\s]{1,255}>\s?[:\uff1a]")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d{2}(?!\d)|\d{1,2}\.\s?\d{1,2}\.\s?\d{2}(?!\d)")
_TIME = re.compile(r"\d{1,2}[:.]\d{2}")
_DASHED = re.compile(r"-{2,8}\s(.{10,300})\s-{2,8}")


@dataclass(frozen=True, slots=True)
class Introduction:
    after: int
    """The index of the first line behind it."""
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
    if not text or not _may_wrap(text):
        return None
    if _is_without_colon(text):
        return Introduction(index + 1, is_certain=True)
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
    if "@" not in text or not (_DASHED.fullmatch(text) or _OPENING.match(text)):
        return False
    verbs = list(_WROTE.finditer(text))
    if not verbs or not (_BRACKETED.search(text) and _TIME.search(text)):
        return False
    return text.endswith("-") or verbs[-1].end() == len(text)


def _assess(lines: list[str], index: int, at: int, text: str) -> Introduction | None:
    is_dated = has_moment(text)
    if not _has_verb(text):
        if not (is_dated and has_address(text)):
            return None
        is_certain = bool(
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
