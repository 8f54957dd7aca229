"""Answers to UID FETCH as imaplib returns them: pairs of a head and a literal, and lines between them.

Servers send the items in any order, before or after the body. Changes of flags by other programs come in
between, and belong to no requested mail.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from imaplib import Internaldate2tuple
from time import mktime
from typing import Any

_UID = re.compile(rb"\bUID ([0-9]{1,10})\b")
_SIZE = re.compile(rb"\bRFC822\.SIZE ([0-9]{1,12})\b")
_FLAGS = re.compile(rb"\bFLAGS \(([^()]{0,2000})\)")
_BEGINS = re.compile(rb"[0-9]{1,10} \(")
_SKIPPED_FLAGS = frozenset({b"\\draft", b"\\deleted"})


@dataclass(frozen=True, slots=True)
class FetchedMail:
    """A mail as a server described it."""

    uid: int
    size: int | None = None
    arrived_at: datetime | None = None
    is_skipped: bool = False
    """Whether it is a draft, or marked as deleted."""
    content: bytes | None = None


def read_answers(data: Iterable[Any]) -> Iterator[FetchedMail]:
    """The mails in the data of an answer; those without a UID are left out."""
    for head, content in _join(data):
        uid = _UID.search(head)
        if uid is None:
            continue
        size, flags = _SIZE.search(head), _FLAGS.search(head)
        words = frozenset(flags[1].lower().split()) if flags else frozenset()
        yield FetchedMail(
            int(uid[1]),
            int(size[1]) if size else None,
            _internal_date(head),
            bool(words & _SKIPPED_FLAGS),
            content,
        )


def _join(data: Iterable[Any]) -> Iterator[tuple[bytes, bytes | None]]:
    """The items of each mail in one line, and its literal."""
    head: bytes | None = None
    content: bytes | None = None
    for part in data:
        text = part[0] if isinstance(part, tuple) else part
        if not isinstance(text, bytes):
            continue
        if _BEGINS.match(text):
            if head is not None:
                yield head, content
            head, content = text, None
        elif head is not None:
            head += b" " + text
        if isinstance(part, tuple) and head is not None:
            content = part[1]
    if head is not None:
        yield head, content


def _internal_date(head: bytes) -> datetime | None:
    local = Internaldate2tuple(head)
    if local is None:
        return None
    try:
        return datetime.fromtimestamp(mktime(local), UTC)
    except (ValueError, OverflowError, OSError):
        return None
