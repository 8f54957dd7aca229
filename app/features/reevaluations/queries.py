"""The JSON of re-evaluations and their list."""

import sqlalchemy as sa

from app.features.reevaluations.schemas import ReevaluationRead, ReevaluationStatus
from app.http.listing import Listing
from app.http.responses import make_resource
from app.storage.expressions import text_literal
from app.storage.json_sql import render
from app.storage.models import metadata

_r = metadata.tables["reevaluations"]


# A finished one has processed its total.
_status = sa.case(
    (_r.c.finished_at.is_(None), text_literal(ReevaluationStatus.RUNNING)),
    (_r.c.done < _r.c.total, text_literal(ReevaluationStatus.SUPERSEDED)),
    else_=text_literal(ReevaluationStatus.FINISHED),
)
_json = render(
    ReevaluationRead,
    {name: _status if name == "status" else _r.c[name] for name in ReevaluationRead.model_fields},
)

REEVALUATION = make_resource(
    "reevaluation", "/v1/reevaluations", _r, _json, version=sa.literal_column("1", sa.Integer)
)

LISTING = Listing("reevaluations", _json, _r, _r, {"created_at": _r.c.created_at}, {})
