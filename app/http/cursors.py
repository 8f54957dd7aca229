"""Pages by cursor (AIP-158). A signature binds a cursor to workspace, resource, filters and sort."""

import base64
import hashlib
import hmac
import json
from dataclasses import dataclass
from typing import Annotated, Any

from pydantic import BaseModel, Field

from app.errors import ProblemError

DEFAULT_LIMIT = 50
MAX_LIMIT = 200
SIGNATURE_BYTES = 16

Limit = Annotated[
    int, Field(ge=1, le=MAX_LIMIT, description="Maximum number of items on the page.")
]
CURSOR = Field(
    description="Position of the page: the `next_cursor` of the page before, with the same filters "
    "and sort."
)

Cursor = Annotated[str, Field(max_length=2000)]


class PageQuery(BaseModel):
    """Parameters of every list. Subclasses add the filters as fields."""

    model_config = {"extra": "forbid"}

    limit: Limit = DEFAULT_LIMIT
    cursor: Annotated[Cursor | None, CURSOR] = None

    def filters(self) -> dict[str, Any]:
        """The filters that a cursor is bound to."""
        return self.model_dump(mode="json", exclude={"limit", "cursor"}, exclude_none=True)


@dataclass(frozen=True, slots=True)
class Signer:
    """Signs and reads the cursors of one list."""

    secret: bytes
    resource: str
    filters: dict[str, Any]

    def sign(self, position: list[Any]) -> str:
        payload = json.dumps(position, separators=(",", ":")).encode()
        return base64.urlsafe_b64encode(self._signature(payload) + payload).rstrip(b"=").decode()

    def read(self, cursor: str) -> list[Any]:
        """Return the position in a cursor. Raises `bad_cursor` if this list did not sign the cursor."""
        try:
            decoded = base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4))
        except ValueError:
            raise ProblemError("bad_cursor") from None
        signature, payload = decoded[:SIGNATURE_BYTES], decoded[SIGNATURE_BYTES:]
        if not hmac.compare_digest(signature, self._signature(payload)):
            raise ProblemError("bad_cursor")
        position: list[Any] = json.loads(payload)
        return position

    def _signature(self, payload: bytes) -> bytes:
        scope = json.dumps([self.resource, self.filters], sort_keys=True).encode()
        message = len(scope).to_bytes(4) + scope + payload
        return hmac.digest(self.secret, message, hashlib.sha256)[:SIGNATURE_BYTES]
