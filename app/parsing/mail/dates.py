"""Dates of mails (RFC 5322 §3.3 and §4.3) as UTC."""

import re
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_tz

# Mails before RFC 822 had no such dates; a clock without power shows 1970.
_EARLIEST, _LATEST = 1982, 2200
_MAX_LENGTH = 100
_MAX_OFFSET = timedelta(hours=15)

_COMMENT = re.compile(r"\([^()]*\)")
# §4.3 reads every other name as UTC, but European programs use these.
_EUROPEAN_ZONES = {"CET": "+0100", "MEZ": "+0100", "CEST": "+0200", "MESZ": "+0200", "BST": "+0100"}
_ZONE_NAME = re.compile(rf"\b({'|'.join(_EUROPEAN_ZONES)})\s*\Z", re.IGNORECASE)


def parse(value: str) -> datetime | None:
    """Return the instant, or None if it is missing or impossible. A date without a zone is in UTC."""
    text = _COMMENT.sub(" ", value[:_MAX_LENGTH]).strip()
    text = _ZONE_NAME.sub(lambda zone: _EUROPEAN_ZONES[zone[1].upper()], text)
    if not text.isascii():
        return None
    try:
        return _instant(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None  # a thirteenth month, a 25th hour, and what parsedate_tz itself stumbles over


def parse_received(value: str) -> datetime | None:
    """Return the date of a Received field, after its last semicolon (RFC 5321 §4.4)."""
    return parse(value.rpartition(";")[2])


def _instant(text: str) -> datetime | None:
    parts = parsedate_tz(text)
    if parts is None or not _EARLIEST <= parts[0] <= _LATEST:
        return None
    year, month, day, hour, minute, second = parts[:6]
    offset = timedelta(seconds=parts[9] or 0)
    if abs(offset) > _MAX_OFFSET:
        return None
    # RFC 5322 §3.3 allows the leap second 60; datetime does not.
    local = datetime(year, month, day, hour, minute, min(second, 59), tzinfo=UTC)
    return local - offset
