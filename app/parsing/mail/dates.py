"""Dates of mails as UTC: RFC 5322 §3.3 and §4.3, ISO 8601, and the forms that programs write instead.

The parts decide, not their order: a time, a year, a month by name or number, a day, a zone.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from app.parsing import date_words

# Mails before RFC 822 had no such dates; a clock without power shows 1970.
_EARLIEST, _LATEST = 1982, 2200
_MAX_LENGTH = 100
_MAX_OFFSET = timedelta(hours=15)
_MONTHS = _NOON = 12
_OLDEST_SHORT_YEAR = 70  # a year of two digits: 70 is 1970, 69 is 2069

_COMMENT = re.compile(r"\([^()]*\)")
_EPOCH = re.compile(r"@?([0-9]{9,10})")
_TOKEN = re.compile(
    r"""(?P<basic>\b[0-9]{8})T(?P<clock>[0-9]{4,6})(?![0-9])
    | (?P<iso>\b[0-9]{4}[-/.年][ ]?[0-9]{1,2}[-/.月][ ]?[0-9]{1,2}(?![0-9]))
    | (?P<numeric>\b[0-9]{1,2}(?P<mark>[./-])[ ]?[0-9]{1,2}(?P=mark)[ ]?(?:[0-9]{4}|[0-9]{2})(?![0-9:]))
    | (?P<time>(?<![0-9.])[0-9]{1,2}[:.h][0-9]{2}(?![0-9])(?:[:.][0-9]{2}(?:[.,][0-9]{1,9})?)?)
        (?:[ ]?(?P<half>[ap])\.?m\b\.?)?
    | (?:\b(?:GMT|UTC?)[ ]?|(?<![^\W0-9_]))(?P<offset>[+-][0-9]{1,2}:?[0-9]{2}(?![0-9]))
    | \b(?:GMT|UTC)[ ]?(?P<hours>[+-][0-9]{1,2})(?![0-9:])
    | (?P<number>[0-9]++)(?:st|nd|rd|th|er)?(?![^\W0-9_])
    | (?P<word>[^\W0-9_]++(?:-feira|['\u2019][^\W0-9_]++)?)
    | (?P<other>[^\s.,;:'\u2019°º"-])
    """,
    re.VERBOSE | re.IGNORECASE,
)
_DIGITS = re.compile(r"[0-9]+")


def parse(value: str, near: datetime | None = None) -> datetime | None:
    """Return the instant, or None if it is missing or impossible. A date without a zone is in UTC.

    `near` decides whether 03/04 is in March or April. Without it, the month is first.
    """
    text = _COMMENT.sub(" ", value[:_MAX_LENGTH]).strip()
    if epoch := _EPOCH.fullmatch(text):
        return _plausible(datetime.fromtimestamp(int(epoch[1]), UTC))
    return _nearest(_read(text), near)


def _nearest(parts: "_Parts", near: datetime | None) -> datetime | None:
    found = [instant for instant in map(parts.instant, parts.days) if instant is not None]
    if near is not None and len(found) > 1:
        return min(found, key=lambda instant: abs(instant - near))
    return found[0] if found else None


def parse_received(value: str) -> datetime | None:
    """Return the date of a Received field, after its last semicolon (RFC 5321 §4.4)."""
    return parse(value.rpartition(";")[2])


def parse_timestamp(text: str) -> datetime | None:
    """Return the instant of a text that consists of a date with a time, and of nothing else."""
    if len(text) > _MAX_LENGTH:
        return None
    parts = _read(_COMMENT.sub(" ", text))
    return _nearest(parts, None) if parts.has_time and not parts.has_other_words else None


@dataclass(slots=True)
class _Parts:
    has_other_words: bool = False
    has_time: bool = False
    time: timedelta | None = timedelta()
    offset: timedelta = timedelta()
    month: int | None = None
    year: int | None = None
    numbers: list[int] = field(default_factory=list)
    """Day, and a year of two digits, by their position."""
    numeric: list[tuple[int, int, int]] = field(default_factory=list)
    """Year, month and day of a date in digits, in each order that is possible."""

    @property
    def days(self) -> list[tuple[int, int, int]]:
        if self.numeric:
            return self.numeric
        if self.month is None or not self.numbers:
            return []
        day, *others = self.numbers
        year = self.year or (_full_year(others[0]) if others else None)
        return [(year, self.month, day)] if year is not None else []

    def instant(self, day: tuple[int, int, int]) -> datetime | None:
        if self.time is None or abs(self.offset) > _MAX_OFFSET:
            return None
        try:
            return _plausible(datetime(*day, tzinfo=UTC) + self.time - self.offset)
        except (ValueError, OverflowError):
            return None  # a thirteenth month, 31 February


def _plausible(instant: datetime) -> datetime | None:
    return instant if _EARLIEST <= instant.year <= _LATEST else None


def _read(text: str) -> _Parts:
    parts = _Parts()
    for token in _TOKEN.finditer(text):
        _take(parts, token)
    return parts


def _take(parts: _Parts, token: re.Match[str]) -> None:
    if token["basic"]:
        digits = token["basic"]
        parts.numeric = [(int(digits[:4]), int(digits[4:6]), int(digits[6:]))]
        _take_time(parts, re.findall("..", token["clock"]), None)
    elif token["iso"]:
        year, month, day = _integers(token["iso"])
        parts.numeric = [(year, month, day)]
    elif token["numeric"] and token["mark"] == "." and parts.month is not None:
        _take_time(parts, _DIGITS.findall(token["numeric"]), None)  # 20 Nov 2026 10.00.00
    elif token["numeric"]:
        parts.numeric = list(_orders(token["mark"], *_integers(token["numeric"])))
    elif token["time"]:
        _take_time(parts, _DIGITS.findall(token["time"]), token["half"])
    elif offset := token["offset"] or token["hours"]:
        parts.offset = _offset(offset)
    elif token["number"]:
        _take_number(parts, token["number"])
    elif token["word"]:
        _take_word(parts, token["word"])
    else:
        parts.has_other_words = True


def _take_time(parts: _Parts, digits: list[str], half: str | None) -> None:
    hour, minute, second = (*map(int, digits[:3]), 0)[:3]
    if half:
        hour = hour % _NOON + (_NOON if half in "pP" else 0)
    # RFC 5322 §3.3 allows the leap second 60; datetime does not.
    time = timedelta(hours=hour, minutes=minute, seconds=min(second, 59))
    is_possible = hour < 24 and minute < 60  # noqa: PLR2004 - of a day and an hour
    parts.has_time, parts.time = True, time if is_possible else None


def _take_number(parts: _Parts, digits: str) -> None:
    if len(digits) <= 2:  # noqa: PLR2004 - digits of a day
        parts.numbers.append(int(digits))
    elif len(digits) == 4:  # noqa: PLR2004 - digits of a year
        parts.year = int(digits)
    elif len(digits) == 3 and digits[0] == "1":  # noqa: PLR2004 - years since 1900 (RFC 5322 §4.3)
        parts.year = 1900 + int(digits)
    else:
        parts.has_other_words = True


def _take_word(parts: _Parts, word: str) -> None:
    zone = date_words.ZONES.get(word.lower())
    month = date_words.month(word)
    if zone is not None:
        parts.offset = timedelta(minutes=zone)
    elif month is not None and (parts.month is None or not date_words.is_other_word(word)):
        parts.month = month
    elif word not in "Tt" and not date_words.is_other_word(word):
        parts.has_other_words = True


def _integers(text: str) -> Iterator[int]:
    return map(int, _DIGITS.findall(text))


def _orders(mark: str, first: int, second: int, year: int) -> Iterator[tuple[int, int, int]]:
    """Yield the possible orders of day and month, the usual one of the mark first."""
    month_first = (_full_year(year), first, second)
    day_first = (_full_year(year), second, first)
    orders = (month_first, day_first) if mark == "/" else (day_first, month_first)
    yield from (order for order in orders if order[1] <= _MONTHS)


def _full_year(year: int) -> int:
    if year >= 100:  # noqa: PLR2004 - it has more than two digits
        return year
    return year + (1900 if year >= _OLDEST_SHORT_YEAR else 2000)


def _offset(text: str) -> timedelta:
    digits = text[1:].replace(":", "")
    hours, minutes = (digits[:-2], digits[-2:]) if len(digits) > 2 else (digits, "0")  # noqa: PLR2004
    size = timedelta(hours=int(hours), minutes=int(minutes))
    return -size if text.startswith("-") else size
