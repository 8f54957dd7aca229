"""The status of a follow-up as an SQL expression of its times and the parameter `now`."""

from typing import Any

import sqlalchemy as sa

from app.engine.vocabulary import FollowUpStatus, Guard, RuleKind
from app.storage.expressions import text_literal
from app.storage.models import metadata

_f = metadata.tables["follow_ups"]
NOW: sa.BindParameter[Any] = sa.bindparam("now", type_=_f.c.due_at.type)


def _is_past(column: Any) -> sa.ColumnElement[bool]:
    return sa.and_(column.is_not(None), column <= NOW)


_is_covered_throughout = sa.and_(
    _f.c.guard == text_literal(Guard.COVERED),
    sa.or_(_f.c.guard_lifts_at.is_(None), _f.c.guard_lifts_at >= _f.c.expires_at),
)
# The same decision as `engine.verdicts.Times.status`; a test compares the two.
STATUS: sa.ColumnElement[str] = sa.case(
    (_f.c.withdrawn_at.is_not(None), text_literal(FollowUpStatus.WITHDRAWN)),
    (_f.c.closed_as.is_not(None), sa.cast(_f.c.closed_as, sa.Text)),
    (_f.c.settled_at.is_not(None), text_literal(FollowUpStatus.SETTLED)),
    (
        sa.and_(
            _is_past(_f.c.expires_at),
            sa.or_(_f.c.rule_kind == text_literal(RuleKind.PERHAPS), _is_covered_throughout),
        ),
        text_literal(FollowUpStatus.WITHDRAWN),
    ),
    (_is_past(_f.c.expires_at), text_literal(FollowUpStatus.MISSED)),
    (
        sa.and_(_f.c.guard.is_not(None), sa.not_(_is_past(_f.c.guard_lifts_at))),
        text_literal(FollowUpStatus.SUPPRESSED),
    ),
    (
        sa.and_(_f.c.snoozed_until.is_not(None), _f.c.snoozed_until > NOW),
        text_literal(FollowUpStatus.WAITING),
    ),
    (_f.c.due_at <= NOW, text_literal(FollowUpStatus.DUE)),
    (_is_past(_f.c.warn_at), text_literal(FollowUpStatus.WARNED)),
    else_=text_literal(FollowUpStatus.WAITING),
)
