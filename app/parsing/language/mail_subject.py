"""Prefixes of a mail subject, which mail programs add to an answer or a forwarded mail."""

import re
import unicodedata

MOST_PREFIXES = 20
_PREFIX = re.compile(
    r"\s*(?:re|aw|antw|antwort|sv|vs|r|rif|ref|rv|tr|i|fw|fwd|wg|res|enc|odp|vb|ynt|ilt|doorst)"
    r"\s*(?:\[\d+\]\s*)?[:\uff1a]\s*",
    re.IGNORECASE,
)
# The mark that mail servers put before the subject of a mail from outside.
_EXTERNAL = re.compile(r"\s*\[(?:ext|extern|external|externe|externo|esterno)\]\s*", re.IGNORECASE)
MAX_KEY = 200


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


def subject_key(subject: str | None) -> str | None:
    """The subject without prefixes, case and spaces at the ends; None if nothing is left."""
    bare = without_prefixes(_without_external(subject or ""))
    folded = unicodedata.normalize("NFKC", _without_external(bare)).casefold()
    return " ".join(folded.split())[:MAX_KEY].strip() or None


def _without_external(subject: str) -> str:
    mark = _EXTERNAL.match(subject)
    return subject[mark.end() :] if mark else subject
