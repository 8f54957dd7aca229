"""Pages by cursor (AIP-158). A signature binds a cursor to workspace, resource, filters and sort."""

import base64
import hashlib
import hmac
import json
from dataclasses import dataclass
from typing import Annotated, Any
from uuid import UUID

from pydantic import BaseModel, BeforeValidator, Field

from app.errors import ProblemError
from app.schemas.times import AwareTimestamp

DEFAULT_LIMIT = 50
MAX_LIMIT = 200
MAX_IDS = 200
SIGNATURE_BYTES = 16

Limit = Annotated[
    int, Field(ge=1, le=MAX_LIMIT, description="Maximum number of items on the page.")
]
CURSOR = Field(
    description="Position of the page: the `next_cursor` of the page before, with the same filters "
    "and sort."
)

Cursor = Annotated[str, Field(max_length=2000)]


COUNT = Field(
    description="Whether to add `count`, the number of items on all pages, to the page. Counting "
    "takes time, so ask for it once."
)
IDS = Field(
    description="Identifiers of the items to list, separated by commas or as repeated parameters. "
    "Unknown ones are left out; archived ones are in the list unless `archived` is given."
)
UPDATED_SINCE = Field(
    description="Time at or after which the items last changed (`updated_at`). Without `sort` the "
    "list has the order of the changes, the oldest first. Archived items are in it unless `archived` is "
    "given. With a time in the future it is empty."
)


def _split(values: Any) -> Any:
    """The ids of a parameter that is repeated, has commas, or both."""
    if not isinstance(values, list):
        return values
    return [part for value in values for part in str(value).split(",")]


Ids = Annotated[list[UUID], Field(min_length=1, max_length=MAX_IDS), BeforeValidator(_split)]


class PageQuery(BaseModel):
    """Parameters of every list. Subclasses add the filters as fields."""

    model_config = {"extra": "forbid"}

    limit: Limit = DEFAULT_LIMIT
    cursor: Annotated[Cursor | None, CURSOR] = None
    count: Annotated[bool, COUNT] = False
    ids: Annotated[Ids | None, IDS] = None
    updated_since: Annotated[AwareTimestamp | None, UPDATED_SINCE] = None

    def filters(self) -> dict[str, Any]:
        """The filters that a cursor is bound to."""
        return self.model_dump(mode="json", exclude={"limit", "cursor", "count"}, exclude_none=True)

    def filter_value(self, name: str) -> Any:
        """The value of a filter; a default hides nothing that is asked for by id or as changed."""
        is_default = name in type(self).model_fields and name not in self.model_fields_set
        if is_default and (self.ids is not None or self.updated_since is not None):
            return None
        return getattr(self, name)

    def order(self, usual: str) -> str:
        """The order that the client chose, that of the changes with `updated_since`, or the usual one."""
        if self.updated_since is not None and "sort" not in self.model_fields_set:
            return "updated_at"
        return usual


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
