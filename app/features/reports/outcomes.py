"""The outcomes of nudges: one row for each party, with its actions in the days after the nudge."""

from typing import Any

import sqlalchemy as sa
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement

from app.engine.vocabulary import RuleKind
from app.features.reports.periods import DAYS_TO_DEAL, DAYS_TO_WRITE
from app.features.reports.queries import ENDED_AT, STATUS, WORKSPACE, due_in_range
from app.storage.expressions import refers_to, text_literal
from app.storage.models import metadata
from app.storage.prepared import Prepared

NUDGES = (
    RuleKind.THANK_YOU,
    RuleKind.INTRODUCE,
    RuleKind.KEEP_IN_TOUCH,
    RuleKind.CHASE,
    RuleKind.BUY_AGAIN,
    RuleKind.ASK_REFERRAL,
    RuleKind.GREET,
)

_f = metadata.tables["follow_ups"]
_messages = metadata.tables["messages"]
_purchases = metadata.tables["purchases"]
_opportunities = metadata.tables["opportunities"]
_referrals = metadata.tables["referrals"]


class _DaysAfter(FunctionElement[Any]):
    """The time a number of 24-hour days after another, in the stored form."""

    inherit_cache = True


@compiles(_DaysAfter, "sqlite")
def _(element: _DaysAfter, compiler: SQLCompiler, **kw: Any) -> str:
    since, days = (compiler.process(clause, **kw) for clause in element.clauses)
    return f"strftime('%Y-%m-%d %H:%M:%f000', {since}, '+{days} days')"


@compiles(_DaysAfter, "postgresql")
def _(element: _DaysAfter, compiler: SQLCompiler, **kw: Any) -> str:
    since, days = (compiler.process(clause, **kw) for clause in element.clauses)
    return f"({since} + interval '{days} days')"


def _nudges_in_range() -> sa.Subquery:
    """The nudges in the range: when somebody followed up, when it was missed, when they came first."""
    settling = _messages.alias("settling")
    # an answer or a purchase of theirs settles a nudge too, and then nobody followed up
    by_them = sa.or_(
        _f.c.settled_by_type == text_literal("purchase"),
        sa.and_(
            settling.c.direction == text_literal("inbound"),
            settling.c.channel != text_literal("phone"),
            settling.c.channel != text_literal("in_person"),
        ),
    )
    settled_by_them = sa.and_(
        text_literal("settled") == STATUS, sa.func.coalesce(by_them, sa.false())
    )
    return (
        sa.select(
            _f.c.party_id,
            sa.case((sa.not_(settled_by_them), ENDED_AT)).label("followed_up_at"),
            sa.case((text_literal("missed") == STATUS, _f.c.due_at)).label("missed_at"),
            sa.case((settled_by_them, _f.c.settled_at)).label("came_at"),
        )
        .select_from(_f.outerjoin(settling, refers_to(_f.c.settled_by_id, settling)))
        .where(
            *due_in_range(until_now=True),
            sa.or_(*(_f.c.rule_kind == text_literal(kind) for kind in NUDGES)),
        )
        .subquery("each")
    )


def _nudged_parties() -> sa.CTE:
    """Every party with a nudge in the range, with its group and the time of the first follow-up."""
    each = _nudges_in_range()
    party = (
        sa.select(
            each.c.party_id,
            *(
                sa.func.min(each.c[name]).label(name)
                for name in ("followed_up_at", "missed_at", "came_at")
            ),
        )
        .group_by(each.c.party_id)
        .subquery("party")
    )
    group = sa.case(
        (party.c.followed_up_at.is_not(None), text_literal("followed_up")),
        (party.c.missed_at.is_not(None), text_literal("missed")),
        (party.c.came_at.is_not(None), text_literal("came_first")),
    )
    # only parties that were followed up have outcomes
    since = party.c.followed_up_at
    return sa.select(party.c.party_id, group.label("group"), since.label("since")).cte("nudged")


_nudges = _nudged_parties()


def _within(at: sa.ColumnElement[Any], days: int) -> sa.ColumnElement[bool]:
    until = _DaysAfter(_nudges.c.since, sa.literal_column(str(days)))
    until.type = at.type
    return sa.and_(at > _nudges.c.since, at <= until)


def _theirs(table: sa.Table, column: str) -> sa.ColumnElement[bool]:
    return sa.and_(
        table.c.workspace_id == WORKSPACE,
        table.c[column] == _nudges.c.party_id,
        table.c.archived_at.is_(None),
    )


_BOUGHT = sa.and_(
    _theirs(_purchases, "customer_id"), _within(_purchases.c.purchased_at, DAYS_TO_DEAL)
)
_SIGNS = {
    "wrote_back": sa.and_(
        _theirs(_messages, "party_id"),
        _messages.c.direction == text_literal("inbound"),
        _messages.c.automatic.is_(None),
        _messages.c.kind != text_literal("newsletter"),
        _within(_messages.c.occurred_at, DAYS_TO_WRITE),
    ),
    "bought": _BOUGHT,
    "won": sa.and_(
        _theirs(_opportunities, "party_id"),
        _opportunities.c.outcome == text_literal("won"),
        _within(_opportunities.c.closed_at, DAYS_TO_DEAL),
    ),
    "referred": sa.and_(
        _theirs(_referrals, "referrer_party_id"),
        _referrals.c.direction == text_literal("received"),
        _within(_referrals.c.named_at, DAYS_TO_DEAL),
    ),
}


def _how_many(sign: sa.ColumnElement[bool]) -> sa.ColumnElement[int]:
    one, none = sa.literal_column("1", sa.Integer), sa.literal_column("0", sa.Integer)
    is_there = sa.exists().where(sign).correlate(_nudges)
    return sa.func.sum(sa.case((is_there, one), else_=none))


# Rows of group, number of parties, and number of parties with each sign.
PARTIES = Prepared(
    sa.select(
        _nudges.c.group,
        sa.func.count().label("parties"),
        *(_how_many(sign).label(name) for name, sign in _SIGNS.items()),
    )
    .where(_nudges.c.group.is_not(None))
    .group_by(_nudges.c.group)
)
SIGNS = tuple(_SIGNS)

# Rows of group, currency, amount and number of purchases.
SPENT = Prepared(
    sa.select(_nudges.c.group, _purchases.c.currency, _purchases.c.amount, sa.func.count())
    .select_from(_nudges.join(_purchases, _BOUGHT))
    .where(_nudges.c.since.is_not(None))
    .group_by(_nudges.c.group, _purchases.c.currency, _purchases.c.amount)
)
