"""Ids: UUID version 7 (RFC 9562, section 5.7), in order of their making within a process."""

from uuid import UUID

from uuid_utils.compat import uuid7

NIL = UUID(int=0)
LAST = UUID(int=2**128 - 1)


def new_id() -> UUID:
    return uuid7()
