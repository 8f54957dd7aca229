"""Entity tags (RFC 9110, section 8.8.3): strong tags, computed from the bytes of the response body."""

import re
from hashlib import blake2b

# The value of `If-Match` or `If-None-Match`: one star, or tags in double quotes.
PATTERN = r'\*|(W/)?"[!#-~]*"(, ?(W/)?"[!#-~]*")*'
_TAG_LIST = re.compile(PATTERN)


def etag(body: str) -> str:
    return f'"{blake2b(body.encode(), digest_size=12).hexdigest()}"'


def is_tag_list(header: str) -> bool:
    return _TAG_LIST.fullmatch(header) is not None


def matches(header: str, tag: str, *, weak: bool = False) -> bool:
    """Whether a list of tags, or `*`, contains a tag. If-None-Match compares weakly, If-Match strongly."""
    if header == "*":
        return True
    tags = [part.strip() for part in header.split(",")]
    if weak:
        tags = [part.removeprefix("W/") for part in tags]
    return tag in tags
