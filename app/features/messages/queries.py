"""The statements that render, list and describe messages."""

from uuid import UUID

import sqlalchemy as sa

from app.engine.vocabulary import ReferralDirection, RuleKind
from app.features.messages.schemas import MessageRead
from app.features.parties.queries import HasExternalId, join_party, party, party_filters
from app.http.filters import Contains, before, equals, has_value, not_before
from app.http.listing import Flag, Listing
from app.http.responses import make_resource
from app.storage.expressions import id_param, text_literal
from app.storage.json_elements import RawJson
from app.storage.json_sql import json_ids, render_row
from app.storage.models import metadata
from app.storage.models.message_conditions import is_answer, is_no_spam, is_question
from app.storage.prepared import Prepared

_messages = metadata.tables["messages"]
_follow_ups = metadata.tables["follow_ups"]

MAX_ANSWERS, MAX_MAY_ANSWER = 100, 20


def _precedes(message: sa.FromClause, other: sa.FromClause) -> sa.ColumnElement[bool]:
    places = (sa.tuple_(table.c.occurred_at, table.c.id) for table in (message, other))
    first, second = places
    return first < second


_source = join_party(_messages)
_reply_due_at = (
    sa.select(sa.func.max(_follow_ups.c.due_at))
    .where(
        _follow_ups.c.workspace_id == _messages.c.workspace_id,
        _follow_ups.c.subject_id == _messages.c.id,
        _follow_ups.c.rule_kind != text_literal(RuleKind.PROMISED),
        _follow_ups.c.withdrawn_at.is_(None),
    )
    .scalar_subquery()
)


_asked = _messages.alias("asked")
_is_same_party = sa.and_(
    _asked.c.workspace_id == _messages.c.workspace_id, _asked.c.party_id == _messages.c.party_id
)
_answers = (
    sa.select(_asked.c.id)
    .where(
        _asked.c.workspace_id == _messages.c.workspace_id,
        _asked.c.answered_by_message_id == _messages.c.id,
    )
    .correlate(_messages)
)
_earlier = _messages.alias("earlier")
_is_reply = (
    sa.exists()
    .where(
        _earlier.c.workspace_id == _messages.c.workspace_id,
        _earlier.c.thread_id == _messages.c.thread_id,
        _earlier.c.party_id == _messages.c.party_id,
        _precedes(_earlier, _messages),
    )
    .correlate(_messages)
)
_may_answer = (
    sa.select(_asked.c.id)
    .where(
        _is_same_party,
        sa.literal_column(is_question("asked"), sa.Boolean),
        _precedes(_asked, _messages),
        sa.or_(
            _asked.c.answered_at.is_(None),
            sa.and_(
                _asked.c.answered_at >= _messages.c.occurred_at,
                _asked.c.answered_by_message_id != _messages.c.id,
            ),
        ),
        sa.or_(_asked.c.only_open_at.is_(None), _asked.c.only_open_at >= _messages.c.occurred_at),
    )
    .correlate(_messages)
    .order_by(_asked.c.occurred_at, _asked.c.id)
    .limit(MAX_MAY_ANSWER)
)

# Before the questions are read, of which there can be thousands.
_answers_nothing = sa.and_(
    sa.literal_column(is_answer(), sa.Boolean), sa.not_(_is_reply), sa.not_(sa.exists(_answers))
)
_no_ids: sa.ColumnClause[str] = sa.literal_column("'[]'")

_computed = {
    "answers": json_ids(_answers.limit(MAX_ANSWERS)),
    "may_answer": RawJson(sa.case((_answers_nothing, json_ids(_may_answer)), else_=_no_ids)),
    "may_be_answered_by_message_id": _messages.c.may_be_answered_by_id,
    **party(),
    "from": _messages.c.sender,
    "to": _messages.c.recipients,
    "cc": _messages.c.cc_recipients,
    "about": sa.func.coalesce(
        _messages.c.about, sa.literal_column("'[]'"), type_=_messages.c.about.type
    ),
    "reply_due_at": _reply_due_at,
}
_json = render_row(MessageRead, _messages, _computed)

MESSAGE = make_resource("message", "/v1/messages", _messages, _json, _source)


LISTING = Listing(
    "messages",
    _json,
    _source,
    _messages,
    {"occurred_at": _messages.c.occurred_at},
    {
        **party_filters(_messages.c.party_id),
        "thread_id": equals(_messages.c.thread_id),
        "direction": equals(_messages.c.direction),
        "channel": equals(_messages.c.channel),
        "kind": equals(_messages.c.kind),
        "needs_reply": equals(_messages.c.needs_reply),
        "answered": has_value(_messages.c.answered_at),
        "external_id": HasExternalId(_messages, "message"),
        "archived": has_value(_messages.c.archived_at),
        "text": Contains(_messages.c.subject, _messages.c.body),
        "occurred_after": not_before(_messages.c.occurred_at, "occurred_after"),
        "occurred_before": before(_messages.c.occurred_at, "occurred_before"),
        "automatic": equals(_messages.c.automatic),
        "leaves_out_spam": Flag(true=sa.literal_column(is_no_spam(), sa.Boolean)),
    },
)

# The mail of a party that has a Message-ID.
SAME_MAIL = Prepared(
    sa.select(_messages.c.id).where(
        _messages.c.workspace_id == id_param("workspace_id"),
        _messages.c.mail_key == sa.bindparam("mail_key", type_=sa.String()),
        _messages.c.party_id == id_param("party_id"),
    )
)

_sources = metadata.tables["mail_sources"]

# The source of a message: its hash, and its content while it is kept.
SOURCE = Prepared(
    sa.select(_messages.c.source_hash, _sources.c.content)
    .select_from(
        _messages.outerjoin(
            _sources,
            sa.and_(
                _sources.c.workspace_id == _messages.c.workspace_id,
                _sources.c.hash == _messages.c.source_hash,
            ),
        )
    )
    .where(_messages.c.workspace_id == id_param("workspace_id"), _messages.c.id == id_param("id"))
)

MOST_OCCASIONS = 20
_PARTY = (id_param("workspace_id"), id_param("party_id"))


def _display_name(table: sa.Table) -> sa.Select[tuple[str, UUID | None]]:
    workspace_id, party_id = _PARTY
    return sa.select(
        table.c.display_name, sa.cast(sa.null(), metadata.tables["referrals"].c.id.type)
    ).where(table.c.workspace_id == workspace_id, table.c.id == party_id)


def _recipients_of_referrals() -> sa.Select[tuple[str, UUID | None]]:
    """The name of each recipient to whom we referred the party, and the referral."""
    workspace_id, party_id = _PARTY
    referrals = metadata.tables["referrals"]
    names = [
        sa.select(table.c.display_name)
        .where(
            table.c.workspace_id == referrals.c.workspace_id,
            table.c.id == referrals.c.recipient_party_id,
        )
        .scalar_subquery()
        for table in map(metadata.tables.__getitem__, ("customers", "contacts"))
    ]
    return sa.select(
        sa.func.coalesce(*names, referrals.c.recipient_name, ""), referrals.c.id
    ).where(
        referrals.c.workspace_id == workspace_id,
        referrals.c.referred_party_id == party_id,
        referrals.c.direction == ReferralDirection.GIVEN,
        referrals.c.archived_at.is_(None),
        referrals.c.informed_at.is_(None),
    )


# The names of a party, those of the recipients of referrals with the referral, and the latest events that
# the party attended or at which we took its card.
NAMES = Prepared(
    sa.union_all(
        _display_name(metadata.tables["customers"]),
        _display_name(metadata.tables["contacts"]),
        _recipients_of_referrals(),
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
