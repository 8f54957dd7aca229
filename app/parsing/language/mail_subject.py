"""Prefixes of a mail subject, which mail programs add to an answer or a forwarded mail."""

import re

MOST_PREFIXES = 20
_PREFIX = re.compile(
    r"\s*(?:re|aw|antw|antwort|sv|vs|r|rif|ref|rv|tr|i|fw|fwd|wg)\s*(?:\[\d+\]\s*)?[:\uff1a]\s*",
    re.IGNORECASE,
)


def has_prefix(subject: str) -> bool:
    """Whether the subject has a prefix, and so is that of another mail."""
    return _PREFIX.match(subject) is not None


def without_prefixes(subject: str) -> str:
    """Return the subject without its prefixes."""
    for _ in range(MOST_PREFIXES):
        prefix = _PREFIX.match(subject)
        if prefix is None:
            break
        subject = subject[prefix.end() :]
    return subject.strip()
