"""The JSON of imports and their list."""

import sqlalchemy as sa

from app.features.imports.schemas import ImportRead, ImportState
from app.http.listing import Listing
from app.http.responses import make_resource
from app.storage.expressions import text_literal
from app.storage.json_sql import json_object, render_row
from app.storage.models import metadata

_i = metadata.tables["imports"]
_j = metadata.tables["jobs"]
_job_state = (
    sa.select(_j.c.state)
    .where(_j.c.workspace_id == _i.c.workspace_id, _j.c.id == _i.c.job_id)
    .scalar_subquery()
)
_state = sa.case(
    (_i.c.undone_at.is_not(None), text_literal(ImportState.UNDONE)),
    (_i.c.finished_at.is_not(None), text_literal(ImportState.FINISHED)),
    # a job that has ended is kept for a limited time
    else_=sa.func.coalesce(sa.cast(_job_state, sa.Text), text_literal(ImportState.CANCELLED)),
)
_done = _i.c.imported + _i.c.duplicates + _i.c.ignored + _i.c.failed
_json = render_row(
    ImportRead,
    _i,
    {
        "state": _state,
        "progress": json_object(
            {"done": _done, "total": sa.func.nullif(_i.c.total, sa.literal_column("0"))}
        ),
    },
)

IMPORT = make_resource(
    "import", "/v1/imports", _i, _json, version=sa.literal_column("1", sa.Integer)
)

LISTING = Listing("imports", _json, _i, _i, {"created_at": _i.c.created_at}, {})
