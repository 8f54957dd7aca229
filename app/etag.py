"""Entity tags (RFC 9110, section 8.8.3): strong, from the very bytes that are shown."""

from hashlib import blake2b


def etag(shown: str) -> str:
    return f'"{blake2b(shown.encode(), digest_size=12).hexdigest()}"'


def matches(header: str, tag: str, *, weak: bool = False) -> bool:
    """Whether a list of tags, or `*`, names this one. If-None-Match compares weakly, If-Match does not."""
    if header.strip() == "*":
        return True
    given = [part.strip() for part in header.split(",")]
    if weak:
        given = [part.removeprefix("W/") for part in given]
    return tag in given
