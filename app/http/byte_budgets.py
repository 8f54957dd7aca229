"""The bytes that a connection may send, each kind with a limit of its own (decision 0030)."""

from dataclasses import dataclass, field

from app.config import MEBIBYTE

# Headers of all requests without an answer; above that, each has room for little.
MAX_HEADER_BYTES = 4 * MEBIBYTE
LITTLE_BYTES = 4 * 1024
# Bytes of all connections behind the headers of a request whose key has not been looked up.
MAX_UNPARSED_BYTES = 4 * MEBIBYTE
# The rest of a body that nobody reads, so that a simple client sees the response before it is cut off.
MAX_DISCARDED_BYTES = MEBIBYTE
# The part of it that the parser still reads if it comes in chunks, which may hold one byte each.
MAX_DISCARDED_CHUNKS = 1024
# The pieces of that part: the guard cuts at empty lines, and one is four bytes long.
MAX_DISCARDED_PIECES = 16


@dataclass(slots=True)
class SharedBudget:
    """Bytes that all connections of a server may hold together."""

    most: int
    used: int = 0

    @property
    def is_exceeded(self) -> bool:
        return self.used > self.most


@dataclass(slots=True)
class Share:
    """The bytes of one connection in a shared budget."""

    budget: SharedBudget
    size: int = 0

    def hold(self, size: int) -> None:
        """Count so many bytes in place of the earlier ones."""
        self.budget.used += size - self.size
        self.size = size


@dataclass(slots=True)
class ServerBudgets:
    """The shared budgets of one server."""

    headers: SharedBudget = field(default_factory=lambda: SharedBudget(MAX_HEADER_BYTES))
    unparsed: SharedBudget = field(default_factory=lambda: SharedBudget(MAX_UNPARSED_BYTES))


class ByteBudgets:
    """The budgets of one connection."""

    def __init__(self, server: ServerBudgets, max_header_bytes: int) -> None:
        self.headers = Share(server.headers)
        self._unparsed = Share(server.unparsed)
        self._max_header_bytes = max_header_bytes
        self._framing = self._discarded = self._discarded_pieces = 0

    def admits_headers(self, size: int) -> bool:
        """Count bytes of headers, unless they exceed the limit."""
        most = self._max_header_bytes
        if self.headers.budget.is_exceeded:
            most = min(most, LITTLE_BYTES)
        if self.headers.size + size > most:
            return False
        self.headers.hold(self.headers.size + size)
        return True

    def admits_unparsed(self, size: int) -> bool:
        """Count bytes that wait for the parser; False if the connections hold too many together."""
        self._unparsed.hold(size)
        return not size or not self._unparsed.budget.is_exceeded

    def admits_framing(self, size: int) -> bool:
        """Count bytes of chunks that have brought no part of a body, such as trailers."""
        self._framing += size
        return self._framing <= self._max_header_bytes

    def admits_discarded(self, size: int) -> bool:
        """Count a piece of a body that nobody reads."""
        self._discarded += size
        self._discarded_pieces += 1
        return self._discarded <= MAX_DISCARDED_BYTES

    @property
    def has_many_discarded(self) -> bool:
        """Whether it would cost too much to parse more chunks that nobody reads."""
        return (
            self._discarded > MAX_DISCARDED_CHUNKS or self._discarded_pieces > MAX_DISCARDED_PIECES
        )

    def begin_part(self) -> None:
        """A part of a body has come, so that the bytes of chunks before it had a reason."""
        self._framing = 0

    def end_request(self) -> None:
        """The request has come whole."""
        self._framing = self._discarded = self._discarded_pieces = 0
