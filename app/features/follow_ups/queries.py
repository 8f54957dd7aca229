"""The JSON of follow-ups, their list and the queue."""

import json
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import Any, Literal
from uuid import UUID

import sqlalchemy as sa

from app.engine.reasons.marks import read_marks
from app.engine.vocabulary import OWED, ActionType, RuleKind
from app.evaluation.reconcile import perhaps_ranks, ranks
from app.evaluation.reevaluation import OVERDUE
from app.evaluation.status import NOW, STATUS
from app.features.follow_ups.schemas import FollowUpRead, QueueParty
from app.features.parties.queries import (
    join_details,
    join_party,
    party,
    party_filters,
    party_ids,
    reach,
)
from app.features.users import staffing
from app.http.listing import Is, Listing
from app.http.responses import RequestContext, make_resource
from app.identifiers import LAST, NIL
from app.storage.expressions import id_param, refers_to, text_literal
from app.storage.json_elements import InIds, ReplacedId
from app.storage.json_sql import json_object, render, render_row
from app.storage.models import metadata
from app.storage.models.columns import Id
from app.storage.prepared import Prepared

_f = metadata.tables["follow_ups"]
_parties = metadata.tables["parties"]
_WORKSPACE = id_param("workspace_id")


_rules = metadata.tables["rules"]
_source = join_party(_f).outerjoin(_rules, refers_to(_f.c.rule_id, _rules))
# The id of the last party that the running re-evaluation has processed.
_running = metadata.tables["reevaluations"]
_reached = (
    sa.select(sa.func.coalesce(_running.c.cursor, sa.bindparam("not_begun", NIL, type_=Id())))
    .where(_running.c.workspace_id == _WORKSPACE, _running.c.finished_at.is_(None))
    .scalar_subquery()
)
_OVERDUE: sa.BindParameter[Any] = sa.bindparam(
    "overdue", OVERDUE, type_=_parties.c.reevaluate_at.type
)
_actions = metadata.tables["follow_up_actions"]
_latest_cause = (
    sa.select(_actions.c.cause)
    .where(
        _actions.c.workspace_id == _f.c.workspace_id,
        _actions.c.follow_up_id == _f.c.id,
        _actions.c.action == text_literal(ActionType.DISMISSED),
    )
    .order_by(_actions.c.acted_at.desc(), _actions.c.id.desc())
    .limit(sa.literal_column("1"))
    .scalar_subquery()
)
_computed: dict[str, Any] = {
    **party(),
    "rule_name": _rules.c.name,
    "subject": json_object({"type": _f.c.subject_type, "id": _f.c.subject_id}),
    "settled_by": sa.case(
        (
            _f.c.settled_by_id.is_not(None),
            json_object({"type": _f.c.settled_by_type, "id": _f.c.settled_by_id}),
        )
    ),
    "status": STATUS,
    "dismissal_cause": sa.case(
        (_f.c.closed_as == text_literal(ActionType.DISMISSED), _latest_cause)
    ),
    "is_up_to_date": sa.and_(
        _f.c.party_id <= sa.func.coalesce(_reached, sa.bindparam("ended", LAST, type_=Id())),
        sa.or_(_parties.c.reevaluate_at.is_(None), _parties.c.reevaluate_at != _OVERDUE),
    ),
    "responsible_id": ReplacedId(sa.bindparam("substitutes", type_=sa.String()), _f.c.owner_id),
    "closed_at": sa.func.coalesce(_f.c.closed_at, _f.c.settled_at),
}
_json = render_row(FollowUpRead, _f, _computed)


def substitutes_param(acting: Mapping[UUID, UUID]) -> dict[str, str]:
    """The parameter of the rendering: the substitute of each user."""
    return {"substitutes": json.dumps({str(owner): str(other) for owner, other in acting.items()})}


def _current_substitutes(context: RequestContext) -> dict[str, str]:
    return substitutes_param(staffing.current_delegation(context, context.now).substitutes)


def ids_param(name: str, ids: Iterable[UUID]) -> dict[str, str]:
    """A parameter with ids for `InIds`: the owners whose follow-ups to list, or some parties."""
    return {name: json.dumps([each.hex for each in ids])}


def owner_params(owners: Iterable[UUID]) -> dict[str, UUID]:
    """The parameters of the ranges: one for each owner whose follow-ups to queue."""
    return {f"owner_{place}": owner for place, owner in enumerate(owners)}


# Clients change a follow-up by their actions, and only the engine writes its row.
_actions_taken = (
    sa.select(sa.func.count() + sa.literal_column("1"))
    .where(_actions.c.workspace_id == _f.c.workspace_id, _actions.c.follow_up_id == _f.c.id)
    .scalar_subquery()
)
FOLLOW_UP = make_resource(
    "follow-up",
    "/v1/follow-ups",
    _f,
    _json,
    _source,
    _current_substitutes,
    read_marks,
    _actions_taken,
)

FOLLOW_UP_OF_REMINDER = Prepared(
    sa.select(_f.c.id).where(
        _f.c.workspace_id == _WORKSPACE,
        _f.c.rule_id.is_(None),
        _f.c.subject_id == id_param("subject_id"),
    )
)


_wanted: sa.BindParameter[Any] = sa.bindparam("rule_kind", type_=_f.c.rule_kind.type)
_kind = _f.c.rule_kind == _wanted
_due_before = _f.c.due_at < sa.bindparam("due_before", type_=_f.c.due_at.type)
# `coalesce` keeps SQLite in the order of the queue; it would sort all rows of these owners.
_owner_id = sa.func.coalesce(_f.c.owner_id, _f.c.owner_id, type_=Id())
_owners = InIds(sa.bindparam("owners", type_=sa.String()), _owner_id)
FILTERS = {
    "due_before": _due_before,
    "owners": _owners,
    "rule_kind": _kind,
    "of_parties": InIds(sa.bindparam("of_parties", type_=sa.String()), _f.c.party_id),
    "changed_since": _f.c.updated_at >= sa.bindparam("changed_since", type_=_f.c.updated_at.type),
}
# Up to this many owners have ranges of their own. More become a condition, which reads other rows too.
MOST_OWNERS = 4

LISTING = Listing(
    "follow-ups",
    _json,
    _source,
    _f,
    {"due_at": _f.c.due_at, "created_at": _f.c.created_at},
    {
        "due_before": Is(_due_before, "due_before"),
        "owner_id": Is(_owners),
        "rule_kind": Is(_kind, "rule_kind"),
        "status": Is(sa.bindparam("status", type_=sa.Text()) == STATUS, "status"),
        **party_filters(_f.c.party_id),
    },
)

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
    """The first of several ranges, in the order of the queue; no range is read further than that.

    With a size of zero no range is read at all; a condition would read them.
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
    return _wanted.in_(owed) if bucket in REPLIES else _wanted.not_in(owed)


def queue(
    names: tuple[str, ...],
    *,
    has_cursor: bool,
    has_budget: bool = False,
    owners: int = 0,
    part: Part = "item",
) -> Prepared:
    """The top of the queue: one range for each bucket, rank and owner, then the first of them all.

    `part` is the first column: the JSON of the follow-up, or the id of its party; or else the only
    one: the number of the follow-ups, or of their parties.

    Less urgent buckets fill the room that more urgent ones leave. With a budget the nudges have
    ranges of their own, and `nudges_left` limits them.
    """
    filters = [FILTERS[name] for name in names]
    every_owner = [[_has_owner(place)] for place in range(owners)] or [[]]

    def ranges(
        bucket: int, *more: Any, of: range = ranks(), is_counted: bool = False
    ) -> list[sa.Select[Any]]:
        narrowed = [*filters, *more, *([_may_be(bucket)] if "rule_kind" in names else [])]
        return [
            _range(bucket, rank, [*whose, *narrowed], has_cursor=has_cursor, is_counted=is_counted)
            for rank in of
            for whose in every_owner
        ]

    def expiring(*more: Any, is_counted: bool = False) -> list[sa.Select[Any]]:
        narrowed = [*filters, *more, *([_may_be(EXPIRING)] if "rule_kind" in names else [])]
        return [
            _expiring([*whose, *narrowed], has_cursor=has_cursor, is_counted=is_counted)
            for whose in every_owner
        ]

    overdue = _first_rows(ranges(REPLY_OVERDUE)).cte("overdue")
    warned = _first_rows(ranges(REPLY_WARNED), _rows_left(overdue))
    replies = _first_rows([sa.select(overdue), warned]).cte("replies")
    others = [*expiring(), *ranges(OTHER_DUE)]
    if has_budget:
        is_counted = sa.and_(_is_nudge, sa.not_(_expires_today))
        nudges = [
            *expiring(is_counted, is_counted=True),
            *ranges(OTHER_DUE, _is_nudge, is_counted=True),
        ]
        others = [
            *expiring(sa.not_(is_counted)),
            *ranges(OTHER_DUE, _is_reminder),
            _first_rows(nudges, _NUDGES_LEFT),
        ]
    others += ranges(OTHER_DUE, of=perhaps_ranks())
    # the limit comes before the join, or every row of every range would be rendered
    every = _first_rows([sa.select(replies), _first_rows(others, _rows_left(replies))])
    top = every.subquery("top")
    if part == "count":
        return Prepared(sa.select(sa.func.count()).select_from(top))
    rows = _f.join(top, sa.and_(_f.c.workspace_id == _WORKSPACE, _f.c.id == top.c.id))
    if part == "count_parties":
        return Prepared(sa.select(sa.func.count(_f.c.party_id.distinct())).select_from(rows))
    columns: dict[str, Any] = {"item": _json, "party": _f.c.party_id}
    return Prepared(
        sa.select(columns[part], top.c.bucket, top.c.rank, top.c["at"], top.c.id, top.c.counts)
        .select_from(
            _source.join(top, sa.and_(_f.c.workspace_id == _WORKSPACE, _f.c.id == top.c.id))
        )
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
_parties_param: sa.BindParameter[Any] = sa.bindparam("parties", type_=sa.String())
# The follow-ups of some people that are in the queue, in its order.
VISIBLE = Prepared(
    sa.select(
        _f.c.party_id,
        _f.c.owner_id,
        _bucket.label("bucket"),
        _f.c.rank,
        _f.c.surfaces_at,
        _f.c.id,
        _json,
    )
    .select_from(_source)
    .where(
        _is_visible,
        InIds(_parties_param, _f.c.party_id),
        sa.or_(_is_surfaced, sa.and_(_f.c.is_reply, _f.c.warns_at <= NOW)),
        sa.or_(_f.c.expires_at.is_(None), _f.c.expires_at > NOW),
    )
    .order_by("bucket", _f.c.rank, _f.c.surfaces_at, _f.c.id)
)
# The contact details of some people, as their cards show them.
PARTIES = Prepared(
    sa.select(_parties.c.id, render(QueueParty, {**party_ids(_parties), **reach()}))
    .select_from(join_details(_parties))
    .where(_parties.c.workspace_id == _WORKSPACE, InIds(_parties_param, _parties.c.id))
)
