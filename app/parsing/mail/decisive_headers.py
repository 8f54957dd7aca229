"""Header fields that decide who wrote a mail and whether a person did, to show them with the message."""

from app.parsing.mail.encoded_words import decode
from app.parsing.mail.headers import Headers

NAMES = (
    "reply-to",
    "sender",
    "return-path",
    "list-id",
    "list-post",
    "list-unsubscribe",
    "auto-submitted",
    "precedence",
    "x-auto-response-suppress",
    "x-spam-flag",
    "x-gmail-labels",
    "x-mozilla-status",
    "x-original-from",
)
MAX_VALUE = 998


def extract(headers: Headers) -> tuple[tuple[str, str], ...]:
    """Return the fields that the mail has, in the spelling `reply_to`, with their first value."""
    found = ((name, decode(headers.first(name)).strip()[:MAX_VALUE]) for name in NAMES)
    return tuple((name.replace("-", "_"), value) for name, value in found if value)
