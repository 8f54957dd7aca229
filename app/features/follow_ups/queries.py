"""The JSON of follow-ups, and their list."""

import json
from collections.abc import Mapping
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from app.engine.reasons.marks import read_marks
from app.engine.vocabulary import ActionType
from app.evaluation.reevaluation import OVERDUE
from app.evaluation.status import STATUS
from app.features.follow_ups.schemas import FollowUpRead
from app.features.parties.queries import join_party, party, party_filters
from app.features.users import staffing
from app.http.listing import Is, Listing
from app.http.responses import RequestContext, make_resource
from app.identifiers import LAST, NIL
from app.storage.expressions import id_param, refers_to, text_literal
from app.storage.json_elements import ReplacedId
from app.storage.json_sql import json_object, render_row
from app.storage.models import metadata
from app.storage.models.columns import Id
from app.storage.prepared import Prepared
from app.storage.value_lists import has_id_of

_f = metadata.tables["follow_ups"]
_parties = metadata.tables["parties"]
_rules = metadata.tables["rules"]
_WORKSPACE = id_param("workspace_id")
SOURCE = join_party(_f).outerjoin(_rules, refers_to(_f.c.rule_id, _rules))
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
JSON = render_row(FollowUpRead, _f, _computed)


def substitutes_param(acting: Mapping[UUID, UUID]) -> dict[str, str]:
    """The parameter of the rendering: the substitute of each user."""
    return {"substitutes": json.dumps({str(owner): str(other) for owner, other in acting.items()})}


def _current_substitutes(context: RequestContext) -> dict[str, str]:
    return substitutes_param(staffing.current_delegation(context, context.now).substitutes)


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
    JSON,
    SOURCE,
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

RULE_KIND: sa.BindParameter[Any] = sa.bindparam("rule_kind", type_=_f.c.rule_kind.type)
_kind = _f.c.rule_kind == RULE_KIND
_due_before = _f.c.due_at < sa.bindparam("due_before", type_=_f.c.due_at.type)
# `coalesce` keeps SQLite in the order of the queue; it would sort all rows of these owners.
_owner_id = sa.func.coalesce(_f.c.owner_id, _f.c.owner_id, type_=Id())
_owners = has_id_of("owners", _owner_id)
FILTERS = {
    "due_before": _due_before,
    "owners": _owners,
    "rule_kind": _kind,
    "of_parties": has_id_of("of_parties", _f.c.party_id),
    "changed_since": _f.c.updated_at >= sa.bindparam("changed_since", type_=_f.c.updated_at.type),
}
LISTING = Listing(
    "follow-ups",
    JSON,
    SOURCE,
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
