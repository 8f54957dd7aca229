"""Entity tags (RFC 9110, section 8.8.3): strong, from the very bytes that are shown."""

import re
from hashlib import blake2b

# Of `If-Match` and `If-None-Match`: one star, or tags in double quotes.
PATTERN = r'\*|(W/)?"[!#-~]*"(, ?(W/)?"[!#-~]*")*'
_form = re.compile(PATTERN)


def etag(shown: str) -> str:
    return f'"{blake2b(shown.encode(), digest_size=12).hexdigest()}"'


def is_list(header: str) -> bool:
    return _form.fullmatch(header) is not None


def matches(header: str, tag: str, *, weak: bool = False) -> bool:
    """Whether a list of tags, or `*`, names this one. If-None-Match compares weakly, If-Match does not."""
    if header == "*":
        return True
    given = [part.strip() for part in header.split(",")]
    if weak:
        given = [part.removeprefix("W/") for part in given]
    return tag in given
