"""Beginnings of quotations of earlier mails: dividers, blocks of header lines, attributions.

Each test reads only a few short lines, so that a test at every line takes linear time.
"""

import re
from dataclasses import dataclass
from operator import attrgetter

from app.parsing.mail.reply_phrases import LANGUAGES

_LONGEST_LINE = 400
_ATTRIBUTION_LINES = 4
_BLOCK_LINES = 12


def _alternatives(part: str) -> str:
    return "|".join(map(attrgetter(part), LANGUAGES))


_DIVIDER = re.compile(
    rf"[-_*=\s]*[-_*=]{{2}}\s*(?:{_alternatives('divider')})\s*[-_*=:\s]*|(?:{_alternatives('undashed_divider')})",
    re.IGNORECASE,
)
_RULE = re.compile(r"[_-]{5,}")
# Bold labels become *From:* in plain text; French sets a space before the colon.
_LABEL = re.compile(
    rf"\*?(?:(?P<sender>{_alternatives('sender')})|(?P<sent>{_alternatives('sent')})|(?P<recipient>{_alternatives('recipient')})"
    rf"|(?P<subject>{_alternatives('subject')})|(?P<other>{_alternatives('other_label')}))\s?\*?:\*?(?:\s.*|)",
    re.IGNORECASE,
)
_OPENING = re.compile(rf"(?:{_alternatives('opening')})\s", re.IGNORECASE)
_WROTE = re.compile(rf"(?<!\w)(?:{_alternatives('wrote')})(?!\w)", re.IGNORECASE)
_ADDRESSED = re.compile(rf"(?<!\w)(?:{_alternatives('addressed')})(?!\w)", re.IGNORECASE)
_MOMENT = re.compile(r"\d{1,2}[:.h]\d{2}|\b(?:19|20)\d{2}\b")
_ADDRESS = re.compile(r"[\w.+-]@[\w-]")


@dataclass(frozen=True, slots=True)
class Introduction:
    after: int
    """The index of the first line behind it."""
    is_certain: bool
    """A program wrote it: what follows is quoted even without marks."""


def find(lines: list[str], index: int) -> Introduction | None:
    """Return the introduction that begins at a line, or None."""
    line = lines[index].strip()
    if not line or len(line) > _LONGEST_LINE:
        return None
    if _DIVIDER.fullmatch(line):
        return Introduction(_skip_labels(lines, index + 1), is_certain=True)
    return _header_block(lines, index) or _attribution(lines, index)


def _header_block(lines: list[str], index: int) -> Introduction | None:
    """Outlook's From, Sent, To, Subject.

    All four are required: people write "From: Berlin, To: Hamburg, Date: 3 May", and forms on
    websites send their visitors' words under such labels.
    """
    start = index + 1 if _RULE.fullmatch(lines[index].strip()) else index
    roles: set[str | None] = set()
    for line in lines[start : start + _BLOCK_LINES]:
        label = _label(line)
        if label:
            roles.add(label.lastgroup)
        elif not roles and line.strip():
            return None
    if not {"sender", "sent", "recipient", "subject"} <= roles:
        return None
    return Introduction(_skip_labels(lines, start), is_certain=True)


def _skip_labels(lines: list[str], index: int) -> int:
    """Return the line after the last header line nearby, past empty lines and wrapped recipients."""
    window = range(index, min(index + _BLOCK_LINES, len(lines)))
    return max((at + 1 for at in window if _label(lines[at])), default=index)


def _label(line: str) -> re.Match[str] | None:
    return _LABEL.fullmatch(line.strip()) if len(line) <= _LONGEST_LINE else None


def _attribution(lines: list[str], index: int) -> Introduction | None:
    """On … wrote: and its kin, wrapped over up to four lines. They end in a colon."""
    text = ""
    for at in range(index, min(index + _ATTRIBUTION_LINES, len(lines))):
        line = lines[at].strip()
        if not line or len(text) + len(line) > _LONGEST_LINE:
            return None
        text = f"{text} {line}".lstrip()
        if at == index and not _may_wrap(text) and not text.endswith(":"):
            return None
        if text.endswith(":"):
            return _assess_attribution(text, at + 1)
    return None


def _may_wrap(text: str) -> bool:
    """Whether a line may be the wrapped beginning of an attribution, and not a sentence before it."""
    return bool(_OPENING.match(text) or _ADDRESS.search(text))


def _assess_attribution(text: str, after: int) -> Introduction | None:
    has_address = bool(_ADDRESS.search(text))
    has_moment = bool(_MOMENT.search(text))
    if not _WROTE.search(text):
        # Gmail of old: 2026-11-23 10:15 GMT+01:00 Anna Müller <anna@example.com>:
        return Introduction(after, is_certain=False) if has_address and has_moment else None
    is_certain = (has_address or has_moment) and not _ADDRESSED.search(text)
    return Introduction(after, is_certain=is_certain)
