"""How events, their participants and their ledgers are shown and found."""

from typing import Any

import sqlalchemy as sa

from app.engine.vocabulary import FollowUpStatus, RuleKind, SubjectType
from app.evaluation.status import STATUS
from app.features.events.schemas import EventRead, ParticipantRead
from app.features.parties.queries import HasExternalId
from app.http.listing import Flag, Is, Listing
from app.http.responses import make_resource
from app.storage.json_sql import render
from app.storage.models import metadata
from app.storage.models.columns import Id
from app.storage.prepared import Prepared

_events = metadata.tables["events"]
_participants = metadata.tables["participants"]
_customers = metadata.tables["customers"]
_contacts = metadata.tables["contacts"]
_f = metadata.tables["follow_ups"]
_WORKSPACE: sa.BindParameter[Any] = sa.bindparam("workspace_id", type_=Id())
_EVENT_ID: sa.BindParameter[Any] = sa.bindparam("event_id", type_=Id())

_event_shown = render(EventRead, {name: _events.c[name] for name in EventRead.model_fields})

EVENT = make_resource("event", "/v1/events", _events, _event_shown)


def _text(value: str) -> sa.ColumnElement[str]:
    return sa.literal_column(f"'{value}'")


def _same_party(table: sa.Table) -> sa.ColumnElement[bool]:
    return sa.and_(
        table.c.workspace_id == _participants.c.workspace_id, table.c.id == _participants.c.party_id
    )


def _takes_part(table: sa.Table, name: str) -> Is:
    """The events of a customer or a contact."""
    theirs = (
        sa.select(_participants.c.event_id)
        .join(table, _same_party(table))
        .where(
            _participants.c.workspace_id == _WORKSPACE,
            _participants.c.party_id == sa.bindparam(name, type_=Id()),
        )
    )
    return Is(_events.c.id.in_(theirs), name)


def _moment(name: str) -> sa.BindParameter[Any]:
    return sa.bindparam(name, type_=_events.c.starts_at.type)


LISTING = Listing(
    "events",
    _event_shown,
    _events,
    _events,
    {"starts_at": _events.c.starts_at},
    {
        "kind": Is(_events.c.kind == sa.bindparam("kind", type_=_events.c.kind.type), "kind"),
        "starts_after": Is(_events.c.starts_at >= _moment("starts_after"), "starts_after"),
        "starts_before": Is(_events.c.starts_at < _moment("starts_before"), "starts_before"),
        "external_id": HasExternalId(_events, "event"),
        "customer_id": _takes_part(_customers, "customer_id"),
        "contact_id": _takes_part(_contacts, "contact_id"),
        "archived": Flag(
            true=_events.c.archived_at.is_not(None), false=_events.c.archived_at.is_(None)
        ),
    },
)

EXISTS = Prepared(
    sa.select(_events.c.id).where(_events.c.workspace_id == _WORKSPACE, _events.c.id == _EVENT_ID)
)

_whom = _participants.outerjoin(_customers, _same_party(_customers)).outerjoin(
    _contacts, _same_party(_contacts)
)
_elsewhere: dict[str, Any] = {
    "customer_id": _customers.c.id,
    "contact_id": _contacts.c.id,
    "name": sa.func.coalesce(_customers.c.display_name, _contacts.c.display_name),
}
_participant_shown = render(
    ParticipantRead,
    {
        name: _elsewhere[name] if name in _elsewhere else _participants.c[name]
        for name in ParticipantRead.model_fields
    },
)

PARTICIPANT = make_resource(
    "participant", "/v1/events/{event_id}/participants", _participants, _participant_shown, _whom
)

PARTICIPANTS = Listing(
    "participants",
    _participant_shown,
    _whom,
    _participants,
    {"created_at": _participants.c.created_at},
    {"event_id": Is(_participants.c.event_id == _EVENT_ID, "event_id")},
)

TAKES_PART = Prepared(
    sa.select(_participants.c.id).where(
        _participants.c.workspace_id == _WORKSPACE,
        _participants.c.id == sa.bindparam("participant_id", type_=Id()),
        _participants.c.event_id == _EVENT_ID,
    )
)


def _ledger() -> Prepared:
    """One row with the numbers of `LedgerRead` in their order; none where there is no such event."""
    cards = (
        sa.select(_contacts.c.id, _contacts.c.customer_id)
        .where(
            _contacts.c.workspace_id == _WORKSPACE,
            _contacts.c.event_id == _EVENT_ID,
            _contacts.c.source != _text("message"),
            _contacts.c.status != _text("discarded"),
        )
        .cte("cards")
    )
    thanks = (_f.c.rule_kind == _text(RuleKind.THANK_YOU)) & (
        _f.c.subject_type == _text(SubjectType.EVENT)
    )
    introductions = (_f.c.rule_kind == _text(RuleKind.INTRODUCE)) & (
        _f.c.subject_type == _text(SubjectType.CONTACT)
    )
    # two arms, each a range of the index over subjects
    flags = sa.union_all(
        _flags().where(_f.c.subject_id == _EVENT_ID, thanks),
        _flags().join(cards, cards.c.id == _f.c.subject_id).where(introductions),
    ).cte("flags")

    def among(*statuses: FollowUpStatus) -> sa.ColumnElement[bool]:
        return flags.c.status.in_([_text(status) for status in statuses])

    is_open = among(
        FollowUpStatus.WAITING, FollowUpStatus.WARNED, FollowUpStatus.DUE, FollowUpStatus.SUPPRESSED
    )
    return Prepared(
        sa.select(
            sa.select(sa.func.count()).select_from(cards).scalar_subquery(),
            sa.select(sa.func.count(cards.c.customer_id)).scalar_subquery(),
            sa.func.count().filter(among(FollowUpStatus.SETTLED, FollowUpStatus.DONE)),
            sa.func.count().filter(among(FollowUpStatus.MISSED)),
            sa.func.count().filter(is_open),
            sa.func.min(flags.c.due_at).filter(is_open),
        )
        .select_from(_events.outerjoin(flags, sa.true()))
        .where(_events.c.workspace_id == _WORKSPACE, _events.c.id == _EVENT_ID)
        .group_by(_events.c.id)
    )


def _flags() -> sa.Select[Any]:
    return sa.select(STATUS.label("status"), _f.c.due_at).where(_f.c.workspace_id == _WORKSPACE)


LEDGER = _ledger()
