"""The statements of the reports: each reads the follow-ups that came due in a range, and groups them."""

from functools import cache
from typing import Any, NamedTuple

import sqlalchemy as sa

from app.engine.vocabulary import RuleKind
from app.evaluation.status import NOW
from app.evaluation.status import STATUS as _STATUS
from app.features.reports.sla import answered_at, ended_at, reply_outcome, was_in_time
from app.storage.expressions import id_param, text_literal
from app.storage.models import metadata
from app.storage.prepared import Prepared

_workspaces = metadata.tables["workspaces"]
_f = metadata.tables["follow_ups"]
# A promise of our own is no reply.
_is_no_promise = _f.c.rule_kind != text_literal(RuleKind.PROMISED)
_messages = metadata.tables["messages"]
_customers = metadata.tables["customers"]
_rules = metadata.tables["rules"]
_users = metadata.tables["users"]
_INSTANT = _f.c.due_at.type
WORKSPACE = id_param("workspace_id")
_nobody: sa.ColumnElement[Any] = sa.literal_column("NULL", sa.Text)

ZONE = Prepared(sa.select(_workspaces.c.time_zone).where(_workspaces.c.id == WORKSPACE))
STATUS = sa.type_coerce(_STATUS, sa.Text)
ENDED_AT = ended_at(_f.c.closed_as, _f.c.closed_at, _f.c.settled_at)


class _Grouping(NamedTuple):
    """The key of the groups, their name, and the table with the name if it is another one."""

    key: sa.ColumnElement[Any]
    name: sa.ColumnElement[Any] = _nobody
    table: sa.Table | None = None
    points_here: sa.ColumnElement[Any] | None = None


def due_in_range(*, until_now: bool) -> list[sa.ColumnElement[bool]]:
    """The conditions of a follow-up that came due in the range and is not withdrawn.

    Messages that perhaps need a reply have no place in reports.
    """
    moments = [_f.c.due_at >= sa.bindparam("start", type_=_INSTANT)]
    moments.append(_f.c.due_at < sa.bindparam("end", type_=_INSTANT))
    if until_now:
        moments.append(_f.c.due_at <= NOW)
    is_promised = _f.c.rule_kind != text_literal(RuleKind.PERHAPS)
    return [_f.c.workspace_id == WORKSPACE, *moments, _f.c.withdrawn_at.is_(None), is_promised]


@cache
def replies(group_by: str, month_start_count: int, *, has_owner: bool) -> Prepared:
    """Rows of key, name, outcome, times of an answered question and its answer, and their number."""
    answered = answered_at(_messages.c.answered_at, _f.c.closed_as, _f.c.closed_at)
    outcome = reply_outcome(_f.c.due_at, answered, _f.c.closed_as, NOW)
    grouping = _grouping(group_by, month_start_count)
    source = _f.join(_messages, _same(_messages, _f.c.subject_id))
    was_answered = sa.or_(
        outcome == text_literal("answered_in_time"), outcome == text_literal("answered_late")
    )
    rows = (
        sa.select(
            grouping.key.label("key"),
            grouping.name.label("name"),
            outcome.label("outcome"),
            sa.case((was_answered, _messages.c.occurred_at)).label("asked_at"),
            sa.case((was_answered, answered)).label("answered_at"),
        )
        .select_from(_with(source, grouping))
        .where(
            *due_in_range(until_now=False),
            _f.c.is_reply,
            _is_no_promise,
            _is_first_of_its_message(),
        )
    )
    if has_owner:
        rows = rows.where(_f.c.owner_id == id_param("owner_id"))
    return _counted(rows)


@cache
def follow_ups(group_by: str, month_start_count: int) -> Prepared:
    """Rows of key, name, status, whether it was in time, times of a reminder, and their number.

    The due time and the end of a reminder that was completed later decide whether it was in time.
    """
    grouping = _grouping(group_by, month_start_count)
    in_time = was_in_time(ENDED_AT, _f.c.due_at, _f.c.expires_at)
    is_late_reminder = sa.and_(
        _f.c.rule_kind == text_literal(RuleKind.REMINDER), _f.c.due_at < ENDED_AT
    )
    return _counted(
        sa.select(
            grouping.key.label("key"),
            grouping.name.label("name"),
            STATUS.label("status"),
            in_time.label("in_time"),
            sa.case((is_late_reminder, _f.c.due_at)).label("reminder_due_at"),
            sa.case((is_late_reminder, ENDED_AT)).label("reminder_ended_at"),
        )
        .select_from(_with(_f, grouping))
        .where(*due_in_range(until_now=True))
    )


def _counted(rows: sa.Select[Any]) -> Prepared:
    # around a subquery: PostgreSQL takes two copies of one expression for two expressions
    each = rows.subquery("each")
    return Prepared(sa.select(*each.c, sa.func.count()).group_by(*each.c))


def _grouping(group_by: str, month_start_count: int) -> _Grouping:
    match group_by:
        case "owner":
            return _Grouping(_f.c.owner_id, _users.c.name, _users, _f.c.owner_id)
        case "rule":
            return _Grouping(_f.c.rule_id, _rules.c.name, _rules, _f.c.rule_id)
        case "prominence":
            return _Grouping(_customers.c.prominence, _nobody, _customers, _f.c.party_id)
        case "month":
            return _Grouping(_month(month_start_count))
        case _:
            return _Grouping(_messages.c[group_by])


def _month(month_start_count: int) -> sa.ColumnElement[int]:
    """The index of the month of a row in the range, from 0."""
    if not month_start_count:
        return sa.literal_column("0", sa.Integer)
    earlier = (
        (
            _f.c.due_at < sa.bindparam(f"month_start_{place}", type_=_INSTANT),
            sa.literal_column(str(place), sa.Integer),
        )
        for place in range(month_start_count)
    )
    return sa.case(*earlier, else_=sa.literal_column(str(month_start_count), sa.Integer))


def _with(source: sa.FromClause, grouping: _Grouping) -> sa.FromClause:
    if grouping.table is None:
        return source
    return source.outerjoin(grouping.table, _same(grouping.table, grouping.points_here))


def _same(table: sa.FromClause, points_here: Any) -> sa.ColumnElement[bool]:
    return sa.and_(table.c.workspace_id == _f.c.workspace_id, table.c.id == points_here)


def _is_first_of_its_message() -> sa.ColumnElement[bool]:
    """Whether a follow-up is the first due one of its message, which sets the promise."""
    other = _f.alias("other")
    return sa.not_(
        sa.exists().where(
            other.c.workspace_id == _f.c.workspace_id,
            other.c.subject_id == _f.c.subject_id,
            other.c.is_reply,
            other.c.withdrawn_at.is_(None),
            sa.tuple_(other.c.due_at, other.c.id) < sa.tuple_(_f.c.due_at, _f.c.id),
        )
    )
