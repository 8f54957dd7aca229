"""What stands before a subject: the words of mail programs for an answer or for what is passed on."""

import re

MOST_PREFIXES = 20
_PREFIX = re.compile(
    r"\s*(?:re|aw|antw|antwort|sv|vs|r|rif|ref|rv|tr|i|fw|fwd|wg)\s*(?:\[\d+\]\s*)?[:\uff1a]\s*",
    re.IGNORECASE,
)


def is_passed_on(subject: str) -> bool:
    """Whether it is the subject of something else, which is answered or passed on."""
    return _PREFIX.match(subject) is not None


def bare(subject: str) -> str:
    """A subject without what was put before it."""
    for _ in range(MOST_PREFIXES):
        found = _PREFIX.match(subject)
        if found is None:
            break
        subject = subject[found.end() :]
    return subject.strip()
