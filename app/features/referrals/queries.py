"""The JSON of referrals and their list."""

from typing import Any

import sqlalchemy as sa

from app.features.parties.queries import party_ids
from app.features.referrals.schemas import ReferralRead, ReferralState
from app.http.filters import equals, has_value
from app.http.listing import Is, Listing
from app.http.responses import make_resource
from app.storage.expressions import id_param, refers_to, text_literal
from app.storage.json_sql import json_object, render_row
from app.storage.models import metadata

_referrals = metadata.tables["referrals"]
_parties = metadata.tables["parties"]
_ROLES = ("referrer", "referred", "recipient")


# The first of these with a time is the latest step.
_state = sa.case(
    (_referrals.c.objected_at.is_not(None), text_literal(ReferralState.OBJECTED)),
    (_referrals.c.thanked_at.is_not(None), text_literal(ReferralState.THANKED)),
    (_referrals.c.outcome_at.is_not(None), sa.type_coerce(_referrals.c.outcome, sa.Text)),
    (_referrals.c.contacted_at.is_not(None), text_literal(ReferralState.CONTACTED)),
    (_referrals.c.informed_at.is_not(None), text_literal(ReferralState.INFORMED)),
    (_referrals.c.named_at.is_not(None), text_literal(ReferralState.NAMED)),
    else_=text_literal(ReferralState.ASKED),
)


def _party_column(name: str) -> sa.ColumnElement[Any]:
    return _referrals.c[f"{name}_party_id"]


_in_role = {name: _parties.alias(name) for name in _ROLES}
_source: sa.FromClause = _referrals
for _name, _party in _in_role.items():
    _source = _source.outerjoin(_party, refers_to(_party_column(_name), _party))


def _party_json(party: sa.FromClause) -> sa.ColumnElement[Any]:
    return sa.case((party.c.id.is_not(None), json_object(party_ids(party))))


_computed = {name: _party_json(party) for name, party in _in_role.items()} | {"state": _state}
_json = render_row(ReferralRead, _referrals, _computed)

REFERRAL = make_resource("referral", "/v1/referrals", _referrals, _json, _source)


def _takes_part(table: sa.Table, name: str) -> Is:
    """The referrals with a customer or a contact in any role."""
    theirs = sa.union_all(
        *(
            sa.select(_referrals.c.id)
            .join(table, refers_to(_party_column(role), table))
            .where(
                _referrals.c.workspace_id == id_param("workspace_id"),
                _party_column(role) == id_param(name),
            )
            for role in _ROLES
        )
    )
    return Is(_referrals.c.id.in_(theirs), name)


LISTING = Listing(
    "referrals",
    _json,
    _source,
    _referrals,
    {"created_at": _referrals.c.created_at, "updated_at": _referrals.c.updated_at},
    {
        "direction": equals(_referrals.c.direction),
        "state": equals(_state, "state"),
        "customer_id": _takes_part(metadata.tables["customers"], "customer_id"),
        "contact_id": _takes_part(metadata.tables["contacts"], "contact_id"),
        "archived": has_value(_referrals.c.archived_at),
    },
)
