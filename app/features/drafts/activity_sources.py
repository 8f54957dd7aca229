"""The sources of recent activity: each gives the subject of a follow-up, and the latest row."""

from collections.abc import Iterator
from typing import Any

import sqlalchemy as sa

from app.storage.expressions import id_param, text_literal
from app.storage.models import metadata
from app.storage.models.columns import Id

_events = metadata.tables["events"]
_participants = metadata.tables["participants"]
_contacts = metadata.tables["contacts"]
_customers = metadata.tables["customers"]
_purchases = metadata.tables["purchases"]
_opportunities = metadata.tables["opportunities"]
_referrals = metadata.tables["referrals"]
_messages = metadata.tables["messages"]

# The latest messages with a party among which the statement looks for one with a subject.
MOST_MESSAGES = 50

_WORKSPACE = id_param("workspace_id")
_PARTY = id_param("party_id")
_SUBJECT = id_param("subject_id")
_NOW: sa.BindParameter[Any] = sa.bindparam("now", type_=_events.c.starts_at.type)


def _columns(
    source: str,
    table: Any,
    at: Any,
    text: Any,
    *,
    is_subject: bool,
    more: Any = None,
    zone: Any = None,
    items: Any = None,
    thread_id: Any = None,
) -> sa.Select[Any]:
    nothing = sa.cast(sa.null(), sa.Text)
    return sa.select(
        text_literal(source).label("source"),
        (sa.true() if is_subject else sa.false()).label("is_subject"),
        table.c.id.label("id"),
        at.label("at"),
        sa.cast(text, sa.Text).label("text"),
        sa.cast(nothing if more is None else more, sa.Text).label("more"),
        sa.cast(nothing if zone is None else zone, sa.Text).label("zone"),
        (sa.cast(sa.null(), _purchases.c["items"].type) if items is None else items).label("items"),
        (sa.cast(sa.null(), Id()) if thread_id is None else thread_id).label("thread_id"),
    ).where(table.c.workspace_id == _WORKSPACE)


def event_statements() -> Iterator[sa.Select[Any]]:
    def select(*, is_subject: bool) -> sa.Select[Any]:
        e = _events.c
        return _columns(
            "event", _events, e.starts_at, e.name, is_subject=is_subject, more=e.venue,
            zone=e.time_zone,
        )  # fmt: skip

    card = sa.select(_contacts.c.event_id).where(
        _contacts.c.workspace_id == _WORKSPACE, _contacts.c.id == _SUBJECT
    )
    yield select(is_subject=True).where(
        sa.or_(_events.c.id == _SUBJECT, _events.c.id == card.scalar_subquery())
    )
    yield (
        select(is_subject=False)
        .where(
            _events.c.id.in_(_event_ids_of_party()),
            _events.c.archived_at.is_(None),
            _events.c.starts_at <= _NOW,
        )
        .order_by(_events.c.starts_at.desc(), _events.c.id.desc())
    )


def _event_ids_of_party() -> sa.CompoundSelect[Any]:
    """The events that the party attended, and those at which we took its card."""
    attended = sa.select(_participants.c.event_id).where(
        _participants.c.workspace_id == _WORKSPACE,
        _participants.c.party_id == _PARTY,
        sa.or_(_participants.c.attended.is_(None), _participants.c.attended),
    )
    card_taken = sa.select(_contacts.c.event_id).where(
        _contacts.c.workspace_id == _WORKSPACE,
        sa.or_(_contacts.c.id == _PARTY, _contacts.c.customer_id == _PARTY),
        _contacts.c.event_id.is_not(None),
    )
    return sa.union_all(attended, card_taken)


def purchase_statements() -> Iterator[sa.Select[Any]]:
    def select(*, is_subject: bool) -> sa.Select[Any]:
        p = _purchases.c
        price = p.amount + text_literal(" ") + p.currency
        return _columns(
            "purchase", _purchases, p.purchased_at, price, is_subject=is_subject, items=p["items"]
        )

    yield select(is_subject=True).where(_purchases.c.id == _SUBJECT)
    yield (
        select(is_subject=False)
        .where(_purchases.c.customer_id == _PARTY, _purchases.c.archived_at.is_(None))
        .order_by(_purchases.c.purchased_at.desc(), _purchases.c.id.desc())
    )


def opportunity_statements() -> Iterator[sa.Select[Any]]:
    def select(*, is_subject: bool) -> sa.Select[Any]:
        o = _opportunities.c
        return _columns("opportunity", _opportunities, o.closed_at, o.title, is_subject=is_subject)

    yield select(is_subject=True).where(_opportunities.c.id == _SUBJECT)
    yield (
        select(is_subject=False)
        .where(_opportunities.c.party_id == _PARTY, _opportunities.c.archived_at.is_(None))
        .order_by(_opportunities.c.created_at.desc(), _opportunities.c.id.desc())
    )


def referral_statements() -> Iterator[sa.Select[Any]]:
    """Referrals from the view of the party that is to be informed; see `app.evaluation`."""
    r = _referrals.c
    is_received = r.direction == text_literal("received")
    other = sa.case((is_received, r.referred_party_id), else_=r.recipient_party_id)
    names = (
        sa.select(table.c.display_name)
        .where(table.c.workspace_id == r.workspace_id, table.c.id == other)
        .scalar_subquery()
        for table in (_customers, _contacts)
    )
    name = sa.func.coalesce(*names, sa.case((sa.not_(is_received), r.recipient_name)))
    select = {
        is_subject: _columns("referral", _referrals, r.named_at, name, is_subject=is_subject)
        for is_subject in (True, False)
    }
    yield select[True].where(r.id == _SUBJECT)
    yield (
        select[False]
        .where(
            sa.or_(
                sa.and_(is_received, r.referrer_party_id == _PARTY),
                sa.and_(sa.not_(is_received), r.referred_party_id == _PARTY),
            ),
            r.archived_at.is_(None),
            r.named_at.is_not(None),
        )
        .order_by(r.named_at.desc(), r.id.desc())
    )


def message_statements() -> Iterator[sa.Select[Any]]:
    def select(table: Any, *, is_subject: bool) -> sa.Select[Any]:
        m = table.c
        return _columns(
            "message", table, m.occurred_at, m.subject, is_subject=is_subject, more=m.direction,
            thread_id=m.thread_id,
        )  # fmt: skip

    yield select(_messages, is_subject=True).where(_messages.c.id == _SUBJECT)
    latest = (
        sa.select(_messages)
        .where(_messages.c.workspace_id == _WORKSPACE, _messages.c.party_id == _PARTY)
        .order_by(_messages.c.occurred_at.desc(), _messages.c.id.desc())
        .limit(sa.literal_column(str(MOST_MESSAGES)))
        .subquery("latest")
    )
    yield (
        select(latest, is_subject=False)
        .where(
            latest.c.subject.is_not(None),
            latest.c.automatic.is_(None),
            latest.c.archived_at.is_(None),
            latest.c.status.in_([text_literal("sent"), text_literal("received")]),
        )
        .order_by(latest.c.occurred_at.desc(), latest.c.id.desc())
    )


SOURCES = (
    event_statements,
    purchase_statements,
    opportunity_statements,
    referral_statements,
    message_statements,
)
