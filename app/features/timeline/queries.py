"""The history of a party as one list; each arm is read only as far as the page goes."""

from collections.abc import Iterator
from functools import cache
from typing import Any

import sqlalchemy as sa
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement

from app.features.timeline.schemas import MAX_DETAIL, MAX_REASON, MAX_TITLE, TimelineEntry
from app.http.listing import MAX_COUNT, has_id, is_updated_since, select_count
from app.storage.expressions import id_param, refers_to, text_literal
from app.storage.json_sql import render
from app.storage.models import metadata
from app.storage.models.message_conditions import is_no_spam
from app.storage.prepared import Prepared

_messages = metadata.tables["messages"]
_follow_ups = metadata.tables["follow_ups"]
_actions = metadata.tables["follow_up_actions"]
_events = metadata.tables["events"]
_participants = metadata.tables["participants"]
_purchases = metadata.tables["purchases"]
_opportunities = metadata.tables["opportunities"]
_referrals = metadata.tables["referrals"]
_shares = metadata.tables["card_shares"]
# The timeline ends now: it shows no future entries.
_NOW: sa.BindParameter[Any] = sa.bindparam("now", type_=_messages.c.occurred_at.type)
_NOTHING: sa.ColumnElement[Any] = sa.literal_column("NULL", sa.Text)


class _Reason(FunctionElement[str]):
    """The text of a follow-up's reason."""

    type = sa.Text()
    inherit_cache = True


@compiles(_Reason, "sqlite")
def _(element: _Reason, compiler: SQLCompiler, **kw: Any) -> str:
    return f"coalesce(json_extract({compiler.process(element.clauses, **kw)}, '$.text'), '')"


@compiles(_Reason, "postgresql")
def _(element: _Reason, compiler: SQLCompiler, **kw: Any) -> str:
    return f"coalesce({compiler.process(element.clauses, **kw)} ->> 'text', '')"


@cache
def page(filters: tuple[str, ...], *, has_cursor: bool) -> Prepared:
    """The rendered entries of a page, each with its place in the order."""
    size: sa.BindParameter[int] = sa.bindparam("size", type_=sa.Integer())
    arms = (_narrowed(arm, filters, has_cursor=has_cursor) for arm in _arms())
    firsts = [sa.select(_first_rows(arm, size).subquery()) for arm in arms]
    every = sa.union_all(*firsts).subquery()
    columns = {name: every.c[name] for name in TimelineEntry.model_fields}
    return Prepared(
        sa.select(render(TimelineEntry, columns).label("item"), every.c.at, every.c.id)
        .order_by(every.c.at.desc(), every.c.id.desc())
        .limit(size)
    )


@cache
def count(filters: tuple[str, ...]) -> Prepared:
    """The number of entries."""
    most: sa.ColumnElement[int] = sa.literal_column(str(MAX_COUNT))
    arms = (_narrowed(arm, filters, has_cursor=False) for arm in _arms())
    every = sa.union_all(*(sa.select(_first_rows(arm, most).subquery()) for arm in arms))
    return Prepared(select_count(sa.select(every.subquery())))


def _arms() -> list[sa.Select[Any]]:
    return [
        _message_arm(),
        _event_arm(),
        _follow_up_arm(),
        _action_arm(),
        _purchase_arm(),
        *_opportunity_arms(),
        *_referral_arms(),
        _card_share_arm(),
    ]


def _message_arm() -> sa.Select[Any]:
    channel, direction = (sa.type_coerce(_messages.c[n], sa.Text) for n in ("channel", "direction"))
    subject = sa.func.coalesce(text_literal(": ") + _messages.c.subject, text_literal(""))
    title = channel + text_literal(" ") + direction + subject
    detail = _excerpt(_messages.c.reply_text, MAX_DETAIL)
    return _arm("message", _messages.c.occurred_at, _messages.c.id, title, detail).where(
        *_belongs_to_party(_messages),
        _messages.c.archived_at.is_(None),
        sa.literal_column(is_no_spam(), sa.Boolean),
    )


def _event_arm() -> sa.Select[Any]:
    title = sa.type_coerce(_events.c.kind, sa.Text) + text_literal(": ") + _events.c.name
    return (
        _arm("event", _events.c.starts_at, _events.c.id, title, _NOTHING)
        .select_from(_participants.join(_events, refers_to(_participants.c.event_id, _events)))
        .where(
            *_belongs_to_party(_participants),
            _participants.c.attended.is_not(False),
            _events.c.archived_at.is_(None),
            _events.c.starts_at <= _NOW,
        )
    )


def _follow_up_arm() -> sa.Select[Any]:
    title = _Reason(_follow_ups.c.reason)
    # a shorter cut could go through a mark
    return _arm(
        "follow_up", _follow_ups.c.starts_at, _follow_ups.c.id, title, _NOTHING, MAX_REASON
    ).where(
        *_belongs_to_party(_follow_ups),
        _follow_ups.c.withdrawn_at.is_(None),
        _follow_ups.c.starts_at <= _NOW,
    )


def _action_arm() -> sa.Select[Any]:
    title = sa.type_coerce(_actions.c.action, sa.Text)
    return (
        _arm("act", _actions.c.acted_at, _actions.c.id, title, _NOTHING)
        .select_from(_actions.join(_follow_ups, refers_to(_actions.c.follow_up_id, _follow_ups)))
        .where(*_belongs_to_party(_follow_ups))
    )


def _purchase_arm() -> sa.Select[Any]:
    title = _purchases.c.amount + text_literal(" ") + _purchases.c.currency
    detail = _excerpt(_purchases.c.notes, MAX_DETAIL)
    return _arm("purchase", _purchases.c.purchased_at, _purchases.c.id, title, detail).where(
        *_belongs_to_party(_purchases, "customer_id"), _purchases.c.archived_at.is_(None)
    )


def _opportunity_arms() -> Iterator[sa.Select[Any]]:
    columns, closed_at = _opportunities.c, _opportunities.c.closed_at
    is_visible = (*_belongs_to_party(_opportunities, "party_id"), columns.archived_at.is_(None))
    # one that was won or lost before it was written down has no opening
    title = text_literal("open: ") + columns.title
    yield _arm("opportunity", columns.created_at, columns.id, title, _NOTHING).where(
        *is_visible, sa.or_(closed_at.is_(None), closed_at > columns.created_at)
    )
    title = sa.type_coerce(columns.outcome, sa.Text) + text_literal(": ") + columns.title
    yield _arm("opportunity", closed_at, columns.id, title, _NOTHING).where(
        *is_visible, closed_at.is_not(None)
    )


def _referral_arms() -> Iterator[sa.Select[Any]]:
    columns = _referrals.c
    at = sa.func.coalesce(columns.named_at, columns.asked_at, columns.created_at)
    title = sa.type_coerce(columns.direction, sa.Text)
    detail = _excerpt(columns.notes, MAX_DETAIL)
    for role in ("referrer_party_id", "referred_party_id", "recipient_party_id"):
        yield _arm("referral", at, columns.id, title, detail).where(
            *_belongs_to_party(_referrals, role), columns.archived_at.is_(None)
        )


def _card_share_arm() -> sa.Select[Any]:
    way = text_literal("card given: ") + sa.type_coerce(_shares.c.channel, sa.Text)
    place = sa.func.coalesce(text_literal(", ") + _events.c.name, text_literal(""))
    detail = _excerpt(_shares.c.notes, MAX_DETAIL)
    return (
        _arm("card_share", _shares.c.shared_at, _shares.c.id, way + place, detail)
        .select_from(_shares.outerjoin(_events, refers_to(_shares.c.event_id, _events)))
        .where(*_belongs_to_party(_shares))
    )


def _arm(
    kind: str,
    at: sa.ColumnElement[Any],
    row_id: sa.Column[Any],
    title: sa.ColumnElement[Any],
    detail: sa.ColumnElement[Any],
    title_length: int = MAX_TITLE,
) -> sa.Select[Any]:
    columns = row_id.table.c
    return sa.select(
        text_literal(kind).label("type"),
        at.label("at"),
        row_id.label("id"),
        columns["updated_at" if "updated_at" in columns else "acted_at"].label("changed_at"),
        _excerpt(title, title_length).label("title"),
        # a bare NULL has no type that the arms could agree on
        sa.cast(detail, sa.Text).label("detail"),
    )


def _narrowed(arm: sa.Select[Any], filters: tuple[str, ...], *, has_cursor: bool) -> sa.Select[Any]:
    at, row_id, changed_at = (arm.selected_columns[n].element for n in ("at", "id", "changed_at"))
    if "ids" in filters:
        arm = arm.where(has_id(row_id).condition(None))
    if "updated_since" in filters:
        arm = arm.where(is_updated_since(changed_at).condition(None))
    if has_cursor:
        after = sa.bindparam("after", type_=at.type)
        arm = arm.where(sa.tuple_(at, row_id) < sa.tuple_(after, id_param("after_id")))
    return arm


def _first_rows(arm: sa.Select[Any], size: sa.ColumnElement[int]) -> sa.Select[Any]:
    at, row_id = arm.selected_columns.at.element, arm.selected_columns.id.element
    return arm.order_by(at.desc(), row_id.desc()).limit(size)


def _belongs_to_party(
    table: sa.Table, column: str = "party_id"
) -> tuple[sa.ColumnElement[bool], ...]:
    return (
        table.c.workspace_id == id_param("workspace_id"),
        table.c[column] == id_param("party_id"),
    )


def _excerpt(text: sa.ColumnElement[Any], length: int) -> sa.ColumnElement[Any]:
    return sa.func.substr(text, sa.literal_column("1"), sa.literal_column(str(length)))
