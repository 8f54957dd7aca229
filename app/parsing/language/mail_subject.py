"""The prefixes of a mail subject: words of mail programs for an answer or a forwarded mail."""

import re

MOST_PREFIXES = 20
_PREFIX = re.compile(
    r"\s*(?:re|aw|antw|antwort|sv|vs|r|rif|ref|rv|tr|i|fw|fwd|wg)\s*(?:\[\d+\]\s*)?[:\uff1a]\s*",
    re.IGNORECASE,
)


def has_prefix(subject: str) -> bool:
    """Whether the subject is that of another mail, which is answered or forwarded."""
    return _PREFIX.match(subject) is not None


def without_prefixes(subject: str) -> str:
    """The subject without its prefixes."""
    for _ in range(MOST_PREFIXES):
        prefix = _PREFIX.match(subject)
        if prefix is None:
            break
        subject = subject[prefix.end() :]
    return subject.strip()
