"""The workspace: its settings."""

from collections.abc import Collection

import sqlalchemy as sa

from app.engine.vocabulary import Trigger
from app.evaluation import reevaluation
from app.evaluation.rulebook import lock_rulebook
from app.features import resource_changes as changes
from app.features.packs.renaming import rename_rules, rename_templates
from app.features.packs.templates import lock_templates
from app.features.workspace.calendar_move import move_calendar
from app.features.workspace.schemas import CalendarOutcome, WorkspaceRead, WorkspaceUpdate
from app.http.responses import Resource, ResourceResponse
from app.http.transaction import ReadContext, Transaction
from app.storage.expressions import id_param
from app.storage.json_sql import render_row
from app.storage.models import Workspace, metadata
from app.storage.prepared import Prepared

_workspaces = metadata.tables["workspaces"]
_is_own = _workspaces.c.id == id_param("workspace_id")
WORKSPACE = Resource(
    "workspace",
    "/v1/workspace",
    Prepared(
        sa.select(render_row(WorkspaceRead, _workspaces), _workspaces.c.revision).where(_is_own)
    ),
    Prepared(sa.select(_workspaces.c.revision).where(_is_own)),
)


def get(context: ReadContext) -> ResourceResponse:
    return ResourceResponse(WORKSPACE, context.workspace_id)


def update(tx: Transaction, data: WorkspaceUpdate) -> ResourceResponse:
    if "language" in data.model_fields_set:
        lock_rulebook(tx.session, tx.workspace_id)
        lock_templates(tx.session, tx.workspace_id)
    workspace = tx.session.get_one(Workspace, tx.workspace_id, with_for_update={"key_share": True})
    tx.expect(WORKSPACE, tx.workspace_id)
    columns = data.model_dump(exclude_unset=True, exclude={"move_calendar"})
    changed = {name for name, value in columns.items() if value != getattr(workspace, name)}
    move = move_calendar(tx, workspace, data)
    changes.set_columns(tx, workspace, columns)
    is_renamed = "language" in columns and rename_rules(tx, workspace.language)
    if "language" in columns:
        rename_templates(tx, workspace.language)
    if move.outcome is CalendarOutcome.MOVED:
        _reevaluate(tx, "calendar")
    elif "language" in changed or is_renamed:
        _reevaluate(tx, "language")
    elif "thank_you_from" in changed:
        _reevaluate(tx, "thank_you_from", [Trigger.PURCHASE_MADE])
    extra = {"working_calendar": move.model_dump(mode="json")}
    return ResourceResponse(WORKSPACE, tx.workspace_id, extra=extra)


def _reevaluate(tx: Transaction, reason: str, triggers: Collection[Trigger] | None = None) -> None:
    reevaluation.request(tx.session, tx.workspace_id, reason, tx.now, triggers)
