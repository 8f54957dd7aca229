"""Inbound tokens: create, find, change, renew and remove."""

from uuid import UUID

from app.features import resource_changes as changes
from app.features.inbound.queries import INBOUND_TOKEN, LISTING
from app.features.inbound.schemas import InboundTokenCreate, InboundTokenQuery, InboundTokenUpdate
from app.features.users import staffing
from app.http.key_format import HINT_LENGTH, INBOUND_PREFIX, hash_key, new_key
from app.http.middleware import INBOUND_PATH
from app.http.responses import NoContent, Page, ResourceResponse, created
from app.http.transaction import ReadContext, Transaction
from app.storage.models import InboundToken


def search(context: ReadContext, query: InboundTokenQuery) -> Page:
    return Page(*LISTING.page(context, query, "created_at"))


def get(_reading: ReadContext, token_id: UUID) -> ResourceResponse:
    return ResourceResponse(INBOUND_TOKEN, token_id)


def create(tx: Transaction, data: InboundTokenCreate) -> ResourceResponse:
    """Write a token. Only this response contains it."""
    staffing.require(tx, "/user_id", data.user_id)
    token = new_key(INBOUND_PREFIX)
    columns = data.model_dump() | _secret_columns(token) | {"last_used_at": None}
    token_id = changes.add(tx, InboundToken, columns)
    return created(INBOUND_TOKEN, token_id, path=INBOUND_PATH + token)


def update(tx: Transaction, token_id: UUID, data: InboundTokenUpdate) -> ResourceResponse:
    row = _find(tx, token_id)
    columns = data.model_dump(exclude_unset=True)
    staffing.require(tx, "/user_id", columns.get("user_id"), before=row.user_id)
    changes.set_columns(tx, row, columns)
    return ResourceResponse(INBOUND_TOKEN, token_id)


def renew(tx: Transaction, token_id: UUID) -> ResourceResponse:
    """Replace the secret; the old one is unknown from now on."""
    row = _find(tx, token_id)
    token = new_key(INBOUND_PREFIX)
    changes.set_columns(tx, row, _secret_columns(token))
    return ResourceResponse(INBOUND_TOKEN, token_id, extra={"path": INBOUND_PATH + token})


def remove(tx: Transaction, token_id: UUID) -> NoContent:
    tx.session.delete(_find(tx, token_id))
    return NoContent()


def _find(tx: Transaction, token_id: UUID) -> InboundToken:
    """The token as the client expects it, locked. Raises NotFound."""
    return changes.lock_expected(tx, InboundToken, INBOUND_TOKEN, token_id, strength=True)


def _secret_columns(token: str) -> changes.Columns:
    return {"hash": hash_key(token), "hint": token[-HINT_LENGTH:]}
