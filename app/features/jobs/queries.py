"""The JSON of jobs and their list."""

import sqlalchemy as sa

from app.features.jobs.schemas import JobRead
from app.http.filters import equals
from app.http.listing import Listing
from app.http.responses import make_resource
from app.storage.json_sql import json_object, render_row
from app.storage.models import metadata

_j = metadata.tables["jobs"]


_json = render_row(JobRead, _j, {"progress": json_object({"done": _j.c.done, "total": _j.c.total})})

JOB = make_resource("job", "/v1/jobs", _j, _json, version=sa.literal_column("1", sa.Integer))

LISTING = Listing(
    "jobs",
    _json,
    _j,
    _j,
    {"created_at": _j.c.created_at},
    {"kind": equals(_j.c.kind), "state": equals(_j.c.state)},
)
