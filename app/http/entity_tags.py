"""Entity tags (RFC 9110, section 8.8.3): `"<version>.<digest>"`.

The version counts the changes by clients, and `If-Match` compares it alone: what follows from an incoming
mail stops nobody. The digest names the object and covers the rendered answer, so that a 304 is never
stale.
"""

import re
from collections.abc import Iterator
from hashlib import blake2b
from uuid import UUID

# The value of `If-Match` or `If-None-Match`: one star, or tags in double quotes.
PATTERN = r'\*|(W/)?"[!#-~]*"(, ?(W/)?"[!#-~]*")*'
_TAG_LIST = re.compile(PATTERN)
# Servers in between make tags weak, and append the coding of the answer: `"…-gzip"`, `"…;br"`.
_CHANGED = re.compile(r'(?:W/)?(?P<tag>"[!#-~]*?)(?:[-;]{1,2}[a-z]{1,10})?"')
_OWN = re.compile(r'"(?P<version>[1-9][0-9]{0,9})\.(?P<object>[0-9a-f]{8})[0-9a-f]{20}"')


def entity_tag(version: int, resource: str, object_id: UUID, body: str) -> str:
    """The tag of an object whose rendered answer is `body`."""
    return f'"{version}.{_object_digest(resource, object_id)}{_digest(body.encode(), 10)}"'


def is_tag_list(header: str) -> bool:
    return _TAG_LIST.fullmatch(header) is not None


def is_same_version(if_match: str, version: int, resource: str, object_id: UUID) -> bool:
    """Whether `If-Match` is `*`, or has a tag of this version of this object."""
    if if_match == "*":
        return True
    expected = str(version), _object_digest(resource, object_id)
    own = (_OWN.fullmatch(tag) for tag in _tags(if_match))
    return any((tag["version"], tag["object"]) == expected for tag in own if tag)


def is_same_answer(if_none_match: str, tag: str) -> bool:
    """Whether `If-None-Match` is `*`, or has this tag."""
    return if_none_match == "*" or tag in _tags(if_none_match)


def _tags(header: str) -> Iterator[str]:
    """The tags of a list, without the changes of servers in between."""
    for part in header.split(","):
        if found := _CHANGED.fullmatch(part.strip()):
            yield found["tag"] + '"'


def _object_digest(resource: str, object_id: UUID) -> str:
    return _digest(resource.encode() + object_id.bytes, 4)


def _digest(data: bytes, size: int) -> str:
    return blake2b(data, digest_size=size).hexdigest()
