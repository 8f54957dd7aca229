"""The statements of the queue: the most urgent follow-ups, by ranges of one index."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Literal
from uuid import UUID

import sqlalchemy as sa

from app.engine.vocabulary import OWED, RuleKind
from app.evaluation.reconcile import perhaps_ranks, ranks
from app.evaluation.status import NOW
from app.features.follow_ups.queries import FILTERS, JSON, RULE_KIND, SOURCE
from app.features.follow_ups.queue_schemas import QueueParty
from app.features.parties.queries import join_details, party_ids, reach
from app.identifiers import NIL
from app.storage.expressions import id_param, text_literal
from app.storage.json_sql import render
from app.storage.models import metadata
from app.storage.models.columns import Id
from app.storage.prepared import Prepared
from app.storage.value_lists import has_id_of

_f = metadata.tables["follow_ups"]
_parties = metadata.tables["parties"]
_WORKSPACE = id_param("workspace_id")
# Up to this many owners have ranges of their own. More become a condition, which reads other rows too.
MOST_OWNERS = 4

Part = Literal["item", "party", "count", "count_parties"]
REPLY_OVERDUE, REPLY_WARNED, EXPIRING, OTHER_DUE = range(4)
REPLIES = (REPLY_OVERDUE, REPLY_WARNED)
BEGIN = datetime(1900, 1, 1, tzinfo=UTC)
_SIZE: sa.BindParameter[Any] = sa.bindparam("size", type_=sa.Integer())
_NUDGES_LEFT: sa.BindParameter[Any] = sa.bindparam("nudges_left", type_=sa.Integer())

_is_reminder = _f.c.rule_kind == text_literal(RuleKind.REMINDER)
_is_nudge = sa.and_(
    _f.c.rule_kind != text_literal(RuleKind.REMINDER),
    _f.c.rule_kind != text_literal(RuleKind.PERHAPS),
)
CLOSED_NUDGES = Prepared(
    sa.select(sa.func.count()).where(
        _f.c.workspace_id == _WORKSPACE,
        _f.c.closed_by_id == id_param("user_id"),
        _f.c.closed_at >= sa.bindparam("since", type_=_f.c.closed_at.type),
        _f.c.is_reply.is_(False),
        _is_nudge,
    )
)


_AT = _f.c.expires_at.type
_is_visible = sa.and_(
    _f.c.workspace_id == _WORKSPACE,
    _f.c.closed_at.is_(None),
    _f.c.settled_at.is_(None),
    _f.c.withdrawn_at.is_(None),
)
_expires_later = sa.or_(
    _f.c.expires_at.is_(None), _f.c.expires_at > sa.bindparam("expiring", type_=_AT)
)
_expires_today = _f.c.expires_at <= sa.bindparam("today_ends", type_=_AT)


def owner_params(owners: Iterable[UUID]) -> dict[str, UUID]:
    """The parameters of the ranges, one for each owner."""
    return {f"owner_{place}": owner for place, owner in enumerate(owners)}


def _columns(bucket: int, rank: Any, *, is_counted: bool) -> list[sa.ColumnElement[Any]]:
    return [
        sa.literal_column(str(bucket)).label("bucket"),
        rank.label("rank"),
        _f.c.surfaces_at.label("at"),
        _f.c.id.label("id"),
        sa.literal_column(str(int(is_counted))).label("counts"),
    ]


def _range(
    bucket: int, rank: int, filters: list[Any], *, has_cursor: bool, is_counted: bool = False
) -> sa.Select[Any]:
    """One range of the index: one bucket of the queue at one rank. A counted one uses the budget."""
    after = _f.c.surfaces_at > NOW if bucket == REPLY_WARNED else _f.c.surfaces_at <= NOW
    not_expired = sa.or_(_f.c.expires_at.is_(None), _f.c.expires_at > NOW)
    arm = (
        sa.select(*_columns(bucket, sa.literal_column(str(rank)), is_counted=is_counted))
        .where(
            _is_visible,
            _f.c.is_reply.is_(bucket in REPLIES),
            _f.c.rank == sa.literal_column(str(rank)),
            after,
            not_expired if bucket in REPLIES or rank in perhaps_ranks() else _expires_later,
            *([_f.c.warns_at <= NOW] if bucket == REPLY_WARNED else []),
            *filters,
        )
        .order_by(_f.c.surfaces_at, _f.c.id)
        .limit(_SIZE)
    )
    return arm.where(*_after_cursor(bucket * 100 + rank)) if has_cursor else arm


def _expiring(filters: list[Any], *, has_cursor: bool, is_counted: bool = False) -> sa.Select[Any]:
    """The follow-ups that expire soon, of all ranks: the range of an index by `expires_at`, then sorted.

    `coalesce` keeps the databases from the index of the queue, which has all that is due.
    """
    place: sa.ColumnElement[int] = sa.literal_column(str(EXPIRING * 100)) + _f.c.rank
    arm = (
        sa.select(*_columns(EXPIRING, _f.c.rank, is_counted=is_counted))
        .where(
            _is_visible,
            sa.not_(sa.func.coalesce(_f.c.is_reply, _f.c.is_reply)),
            sa.func.coalesce(_f.c.rank, _f.c.rank) <= sa.literal_column(str(ranks()[-1])),
            sa.func.coalesce(_f.c.surfaces_at, _f.c.surfaces_at) <= NOW,
            _f.c.expires_at > NOW,
            _f.c.expires_at <= sa.bindparam("expiring", type_=_AT),
            *filters,
        )
        .order_by(_f.c.rank, _f.c.surfaces_at, _f.c.id)
        .limit(_SIZE)
    )
    if not has_cursor:
        return arm
    after_place: sa.BindParameter[Any] = sa.bindparam("after_place", type_=sa.Integer())
    cursor = sa.tuple_(
        after_place, sa.bindparam("after", type_=_f.c.surfaces_at.type), id_param("after_id")
    )
    return arm.where(
        after_place < sa.literal_column(str(OTHER_DUE * 100)),
        sa.tuple_(place, _f.c.surfaces_at, _f.c.id) > cursor,
    )


def _after_cursor(place: int) -> tuple[sa.ColumnElement[bool], ...]:
    """The condition for rows after the cursor; it reads no row of the ranges before the cursor."""
    here: sa.BindParameter[Any] = sa.bindparam("after_place", type_=sa.Integer())
    is_here = here == sa.literal_column(str(place))
    at = sa.bindparam("after", type_=_f.c.surfaces_at.type)
    begin = sa.bindparam("begin", BEGIN, type_=_f.c.surfaces_at.type)
    row_id, nil = id_param("after_id"), sa.bindparam("nil", NIL, type_=Id())
    last = sa.tuple_(sa.case((is_here, at), else_=begin), sa.case((is_here, row_id), else_=nil))
    return here <= sa.literal_column(str(place)), sa.tuple_(_f.c.surfaces_at, _f.c.id) > last


def _first_rows(
    ranges: Iterable[sa.Select[Any]], size: sa.ColumnElement[int] = _SIZE
) -> sa.Select[Any]:
    """The first rows of several ranges, in the order of the queue.

    No range is read further than needed, and none at all with a size of zero.
    """
    rows = sa.union_all(*(sa.select(one.subquery()) for one in ranges)).subquery()
    return sa.select(rows).order_by(rows.c.bucket, rows.c.rank, rows.c["at"], rows.c.id).limit(size)


def _rows_left(rows: sa.CTE) -> sa.ColumnElement[int]:
    """The number of rows left on the page. Use it once: SQLite runs the CTE again for each use."""
    return _SIZE - sa.select(sa.func.count()).select_from(rows).scalar_subquery()


def _has_owner(place: int) -> sa.ColumnElement[bool]:
    return _f.c.owner_id == id_param(f"owner_{place}")


def _may_be(bucket: int) -> sa.ColumnElement[bool]:
    """Whether this bucket can hold the requested kind; if not, no row of the bucket is read."""
    owed = [text_literal(kind) for kind in sorted(OWED)]
    return RULE_KIND.in_(owed) if bucket in REPLIES else RULE_KIND.not_in(owed)


@dataclass(frozen=True)
class _Ranges:
    """The ranges of the index with the requested rows; each bucket and rank has one for each owner."""

    filters: list[sa.ColumnElement[bool]]
    owners: int
    has_cursor: bool
    has_kind: bool

    def of_bucket(
        self, bucket: int, *more: Any, of: range = ranks(), is_counted: bool = False
    ) -> list[sa.Select[Any]]:
        return [
            _range(bucket, rank, conditions, has_cursor=self.has_cursor, is_counted=is_counted)
            for rank in of
            for conditions in self._conditions(bucket, more)
        ]

    def expiring(self, *more: Any, is_counted: bool = False) -> list[sa.Select[Any]]:
        return [
            _expiring(conditions, has_cursor=self.has_cursor, is_counted=is_counted)
            for conditions in self._conditions(EXPIRING, more)
        ]

    def _conditions(self, bucket: int, more: tuple[Any, ...]) -> list[list[Any]]:
        kind = [_may_be(bucket)] if self.has_kind else []
        every_owner = [[_has_owner(place)] for place in range(self.owners)] or [[]]
        return [[*owner, *self.filters, *more, *kind] for owner in every_owner]


def queue(
    names: tuple[str, ...],
    *,
    has_cursor: bool,
    has_budget: bool = False,
    owners: int = 0,
    part: Part = "item",
) -> Prepared:
    """The top of the queue: one range for each bucket, rank and owner, then the first rows of them all.

    `part` decides on the first column: the JSON of the follow-up (`item`), or the id of its party
    (`party`). With `count` and `count_parties` the statement returns a number alone.

    Less urgent buckets fill the room that more urgent ones leave. With a budget the nudges have
    ranges of their own, and `nudges_left` limits them.
    """
    filters = [FILTERS[name] for name in names]
    ranges = _Ranges(filters, owners, has_cursor, has_kind="rule_kind" in names)
    overdue = _first_rows(ranges.of_bucket(REPLY_OVERDUE)).cte("overdue")
    warned = _first_rows(ranges.of_bucket(REPLY_WARNED), _rows_left(overdue))
    replies = _first_rows([sa.select(overdue), warned]).cte("replies")
    nudges = _budgeted(ranges) if has_budget else _unlimited(ranges)
    others = [*nudges, *ranges.of_bucket(OTHER_DUE, of=perhaps_ranks())]
    # the limit comes before the join, or every row of every range would be rendered
    first = _first_rows([sa.select(replies), _first_rows(others, _rows_left(replies))])
    return Prepared(_select(first.subquery("top"), part))


def _unlimited(ranges: _Ranges) -> list[sa.Select[Any]]:
    return [*ranges.expiring(), *ranges.of_bucket(OTHER_DUE)]


def _budgeted(ranges: _Ranges) -> list[sa.Select[Any]]:
    """All reminders, all nudges that expire today, and as many others as the budget leaves."""
    is_counted = sa.and_(_is_nudge, sa.not_(_expires_today))
    nudges = [
        *ranges.expiring(is_counted, is_counted=True),
        *ranges.of_bucket(OTHER_DUE, _is_nudge, is_counted=True),
    ]
    return [
        *ranges.expiring(sa.not_(is_counted)),
        *ranges.of_bucket(OTHER_DUE, _is_reminder),
        _first_rows(nudges, _NUDGES_LEFT),
    ]


def _select(top: sa.Subquery, part: Part) -> sa.Select[Any]:
    """The requested part of the follow-ups at the top, in their order, or a number."""
    is_row = sa.and_(_f.c.workspace_id == _WORKSPACE, _f.c.id == top.c.id)
    if part == "count":
        return sa.select(sa.func.count()).select_from(top)
    if part == "count_parties":
        parties = sa.func.count(_f.c.party_id.distinct())
        return sa.select(parties).select_from(_f.join(top, is_row))
    columns: dict[str, Any] = {"item": JSON, "party": _f.c.party_id}
    return (
        sa.select(columns[part], top.c.bucket, top.c.rank, top.c["at"], top.c.id, top.c.counts)
        .select_from(SOURCE.join(top, is_row))
        .order_by(top.c.bucket, top.c.rank, top.c["at"], top.c.id)
    )


_first_perhaps: sa.ColumnElement[int] = sa.literal_column(str(perhaps_ranks()[0]))
_is_surfaced = sa.and_(_f.c.surfaces_at.is_not(None), _f.c.surfaces_at <= NOW)
_is_expiring = sa.and_(
    _f.c.rank < _first_perhaps, _f.c.expires_at.is_not(None), sa.not_(_expires_later)
)
_bucket = sa.case(
    (sa.and_(_f.c.is_reply, _is_surfaced), sa.literal_column(str(REPLY_OVERDUE))),
    (_f.c.is_reply, sa.literal_column(str(REPLY_WARNED))),
    (_is_expiring, sa.literal_column(str(EXPIRING))),
    else_=sa.literal_column(str(OTHER_DUE)),
)
# The follow-ups of some people that are in the queue, in its order.
VISIBLE = Prepared(
    sa.select(
        _f.c.party_id,
        _f.c.owner_id,
        _bucket.label("bucket"),
        _f.c.rank,
        _f.c.surfaces_at,
        _f.c.id,
        JSON,
    )
    .select_from(SOURCE)
    .where(
        _is_visible,
        has_id_of("parties", _f.c.party_id),
        sa.or_(_is_surfaced, sa.and_(_f.c.is_reply, _f.c.warns_at <= NOW)),
        sa.or_(_f.c.expires_at.is_(None), _f.c.expires_at > NOW),
    )
    .order_by("bucket", _f.c.rank, _f.c.surfaces_at, _f.c.id)
)
# The contact details of some people, as their cards show them.
PARTIES = Prepared(
    sa.select(_parties.c.id, render(QueueParty, {**party_ids(_parties), **reach()}))
    .select_from(join_details(_parties))
    .where(_parties.c.workspace_id == _WORKSPACE, has_id_of("parties", _parties.c.id))
)
