"""The JSON of events, participants and ledgers, and their lists."""

from typing import Any

import sqlalchemy as sa

from app.engine.vocabulary import FollowUpStatus, RuleKind, SubjectType
from app.evaluation.status import STATUS
from app.features.events.schemas import EventRead, ParticipantRead
from app.features.parties.queries import HasExternalId, join_names, names
from app.http.filters import before, equals, has_value, not_before
from app.http.listing import Is, Listing
from app.http.responses import make_resource
from app.storage.expressions import id_param, refers_to, text_literal
from app.storage.json_sql import render_row
from app.storage.models import metadata
from app.storage.prepared import Prepared

_events = metadata.tables["events"]
_participants = metadata.tables["participants"]
_customers = metadata.tables["customers"]
_contacts = metadata.tables["contacts"]
_f = metadata.tables["follow_ups"]
_WORKSPACE = id_param("workspace_id")
_EVENT_ID = id_param("event_id")

_event_json = render_row(EventRead, _events)

EVENT = make_resource("event", "/v1/events", _events, _event_json)


def _takes_part(table: sa.Table, name: str) -> Is:
    """The events of a customer or a contact."""
    theirs = (
        sa.select(_participants.c.event_id)
        .join(table, refers_to(_participants.c.party_id, table))
        .where(
            _participants.c.workspace_id == _WORKSPACE, _participants.c.party_id == id_param(name)
        )
    )
    return Is(_events.c.id.in_(theirs), name)


LISTING = Listing(
    "events",
    _event_json,
    _events,
    _events,
    {"starts_at": _events.c.starts_at},
    {
        "kind": equals(_events.c.kind),
        "starts_after": not_before(_events.c.starts_at, "starts_after"),
        "starts_before": before(_events.c.starts_at, "starts_before"),
        "external_id": HasExternalId(_events, "event"),
        "customer_id": _takes_part(_customers, "customer_id"),
        "contact_id": _takes_part(_contacts, "contact_id"),
        "archived": has_value(_events.c.archived_at),
    },
)

EXISTS = Prepared(
    sa.select(_events.c.id).where(_events.c.workspace_id == _WORKSPACE, _events.c.id == _EVENT_ID)
)

_source = join_names(_participants)
_participant_json = render_row(ParticipantRead, _participants, names())

PARTICIPANT = make_resource(
    "participant", "/v1/events/{event_id}/participants", _participants, _participant_json, _source
)

PARTICIPANTS = Listing(
    "participants",
    _participant_json,
    _source,
    _participants,
    {"created_at": _participants.c.created_at},
    {"event_id": equals(_participants.c.event_id)},
)

TAKES_PART = Prepared(
    sa.select(_participants.c.id).where(
        _participants.c.workspace_id == _WORKSPACE,
        _participants.c.id == id_param("participant_id"),
        _participants.c.event_id == _EVENT_ID,
    )
)


_cards = (
    sa.select(_contacts.c.id, _contacts.c.customer_id)
    .where(
        _contacts.c.workspace_id == _WORKSPACE,
        _contacts.c.event_id == _EVENT_ID,
        _contacts.c.source != text_literal("message"),
        _contacts.c.status != text_literal("discarded"),
        # a part of another contact
        sa.or_(_contacts.c.status != text_literal("merged"), _contacts.c.customer_id.is_not(None)),
    )
    .cte("cards")
)


def _follow_ups(kind: RuleKind, subject_type: SubjectType) -> sa.Select[Any]:
    return sa.select(STATUS.label("status"), _f.c.due_at).where(
        _f.c.workspace_id == _WORKSPACE,
        _f.c.rule_kind == text_literal(kind),
        _f.c.subject_type == text_literal(subject_type),
    )


# two arms, each a range of the index over subjects
_flags = sa.union_all(
    _follow_ups(RuleKind.THANK_YOU, SubjectType.EVENT).where(_f.c.subject_id == _EVENT_ID),
    _follow_ups(RuleKind.INTRODUCE, SubjectType.CONTACT).join(
        _cards, _cards.c.id == _f.c.subject_id
    ),
).cte("flags")


def _has_status(*statuses: FollowUpStatus) -> sa.ColumnElement[bool]:
    return _flags.c.status.in_([text_literal(status) for status in statuses])


_is_open = _has_status(
    FollowUpStatus.WAITING, FollowUpStatus.WARNED, FollowUpStatus.DUE, FollowUpStatus.SUPPRESSED
)
# One row with the numbers of `LedgerRead` in their order; none if there is no such event.
LEDGER = Prepared(
    sa.select(
        sa.select(sa.func.count()).select_from(_cards).scalar_subquery(),
        sa.select(sa.func.count(_cards.c.customer_id)).scalar_subquery(),
        sa.func.count().filter(_has_status(FollowUpStatus.SETTLED, FollowUpStatus.DONE)),
        sa.func.count().filter(_has_status(FollowUpStatus.MISSED)),
        sa.func.count().filter(_is_open),
        sa.func.min(_flags.c.due_at).filter(_is_open),
    )
    .select_from(_events.outerjoin(_flags, sa.true()))
    .where(_events.c.workspace_id == _WORKSPACE, _events.c.id == _EVENT_ID)
    .group_by(_events.c.id)
)
