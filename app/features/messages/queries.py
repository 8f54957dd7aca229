"""The statements that render, list and describe messages."""

import sqlalchemy as sa

from app.features.messages.schemas import MessageRead
from app.features.parties.queries import HasExternalId
from app.http.listing import Flag, Is, Listing
from app.http.responses import make_resource
from app.storage.json_sql import render
from app.storage.models import metadata
from app.storage.models.columns import Id
from app.storage.prepared import Prepared

_messages = metadata.tables["messages"]
_parties = metadata.tables["parties"]
_follow_ups = metadata.tables["follow_ups"]

_source = _messages.join(
    _parties,
    sa.and_(
        _parties.c.workspace_id == _messages.c.workspace_id, _parties.c.id == _messages.c.party_id
    ),
)
_reply_due_at = (
    sa.select(sa.func.max(_follow_ups.c.due_at))
    .where(
        _follow_ups.c.workspace_id == _messages.c.workspace_id,
        _follow_ups.c.subject_id == _messages.c.id,
        _follow_ups.c.withdrawn_at.is_(None),
    )
    .scalar_subquery()
)


def _party_of(kind: str) -> sa.ColumnElement[object]:
    return sa.case((_parties.c.kind == sa.literal_column(f"'{kind}'"), _parties.c.id))


_other_sources = {
    "customer_id": _party_of("customer"),
    "contact_id": _party_of("contact"),
    "from": _messages.c.sender,
    "to": _messages.c.recipients,
    "reply_due_at": _reply_due_at,
}
_json = render(
    MessageRead,
    {
        name: _other_sources[name] if name in _other_sources else _messages.c[name]
        for name in (field.alias or n for n, field in MessageRead.model_fields.items())
    },
)

MESSAGE = make_resource("message", "/v1/messages", _messages, _json, _source)


def _equals(name: str) -> Is:
    column = _messages.c[name]
    return Is(column == sa.bindparam(name, type_=column.type), name)


def _is_party(name: str) -> Is:
    kind: sa.ColumnElement[str] = sa.literal_column(f"'{name.removesuffix('_id')}'")
    same = _messages.c.party_id == sa.bindparam(name, type_=Id())
    return Is(sa.and_(same, _parties.c.kind == kind), name)


LISTING = Listing(
    "messages",
    _json,
    _source,
    _messages,
    {"occurred_at": _messages.c.occurred_at},
    {
        "customer_id": _is_party("customer_id"),
        "contact_id": _is_party("contact_id"),
        "thread_id": _equals("thread_id"),
        "direction": _equals("direction"),
        "channel": _equals("channel"),
        "kind": _equals("kind"),
        "needs_reply": Flag(
            true=_messages.c.needs_reply.is_(True), false=_messages.c.needs_reply.is_(False)
        ),
        "answered": Flag(
            true=_messages.c.answered_at.is_not(None), false=_messages.c.answered_at.is_(None)
        ),
        "external_id": HasExternalId(_messages, "message"),
        "archived": Flag(
            true=_messages.c.archived_at.is_not(None), false=_messages.c.archived_at.is_(None)
        ),
    },
)

MOST_OCCASIONS = 20
_PARTY = (sa.bindparam("workspace_id", type_=Id()), sa.bindparam("party_id", type_=Id()))


def _display_name(table: sa.Table) -> sa.Select[tuple[str]]:
    workspace_id, party_id = _PARTY
    return sa.select(table.c.display_name).where(
        table.c.workspace_id == workspace_id, table.c.id == party_id
    )


# The names of a party, and the latest events that it attended or at which we took its card.
NAMES = Prepared(
    sa.union_all(
        _display_name(metadata.tables["customers"]), _display_name(metadata.tables["contacts"])
    )
)


def _occasions_statement() -> Prepared:
    workspace_id, party_id = _PARTY
    events, participants = metadata.tables["events"], metadata.tables["participants"]
    contacts = metadata.tables["contacts"]
    attended = sa.select(participants.c.event_id).where(
        participants.c.workspace_id == workspace_id, participants.c.party_id == party_id
    )
    card_taken = sa.select(contacts.c.event_id).where(
        contacts.c.workspace_id == workspace_id,
        sa.or_(contacts.c.id == party_id, contacts.c.customer_id == party_id),
        contacts.c.event_id.is_not(None),
    )
    return Prepared(
        sa.select(events.c.name)
        .where(
            events.c.workspace_id == workspace_id,
            events.c.id.in_(sa.union_all(attended, card_taken)),
        )
        .order_by(events.c.starts_at.desc())
        .limit(sa.literal_column(str(MOST_OCCASIONS)))
    )


OCCASIONS = _occasions_statement()
