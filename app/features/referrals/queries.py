"""How referrals are shown and found."""

from typing import Any

import sqlalchemy as sa

from app.features.referrals.schemas import ReferralRead, ReferralState
from app.http.listing import Flag, Is, Listing
from app.http.responses import make_resource
from app.storage.json_sql import json_object, render
from app.storage.models import metadata
from app.storage.models.columns import Id

_referrals = metadata.tables["referrals"]
_parties = metadata.tables["parties"]
_ROLES = ("referrer", "referred", "recipient")


def _text(value: str) -> sa.ColumnElement[str]:
    return sa.literal_column(f"'{value}'", sa.Text)


# The first of these that has a time is the farthest step.
_state = sa.case(
    (_referrals.c.objected_at.is_not(None), _text(ReferralState.OBJECTED)),
    (_referrals.c.thanked_at.is_not(None), _text(ReferralState.THANKED)),
    (_referrals.c.outcome_at.is_not(None), sa.type_coerce(_referrals.c.outcome, sa.Text)),
    (_referrals.c.contacted_at.is_not(None), _text(ReferralState.CONTACTED)),
    (_referrals.c.informed_at.is_not(None), _text(ReferralState.INFORMED)),
    (_referrals.c.named_at.is_not(None), _text(ReferralState.NAMED)),
    else_=_text(ReferralState.ASKED),
)


def _role(name: str) -> sa.ColumnElement[Any]:
    return _referrals.c[f"{name}_party_id"]


_in_role = {name: _parties.alias(name) for name in _ROLES}
_source: sa.FromClause = _referrals
for _name, _party in _in_role.items():
    _source = _source.outerjoin(
        _party,
        sa.and_(_party.c.workspace_id == _referrals.c.workspace_id, _party.c.id == _role(_name)),
    )


def _whom(party: sa.FromClause) -> sa.ColumnElement[Any]:
    ids = {
        f"{kind}_id": sa.case((party.c.kind == _text(kind), party.c.id))
        for kind in ("customer", "contact")
    }
    return sa.case((party.c.id.is_not(None), json_object(ids)))


_elsewhere = {name: _whom(party) for name, party in _in_role.items()} | {"state": _state}
_shown = render(
    ReferralRead,
    {
        name: _elsewhere[name] if name in _elsewhere else _referrals.c[name]
        for name in ReferralRead.model_fields
    },
)

REFERRAL = make_resource("referral", "/v1/referrals", _referrals, _shown, _source)


def _takes_part(table: sa.Table, name: str) -> Is:
    """The referrals with a customer or a contact in any role."""
    theirs = sa.union_all(
        *(
            sa.select(_referrals.c.id)
            .join(
                table,
                sa.and_(
                    table.c.workspace_id == _referrals.c.workspace_id, table.c.id == _role(role)
                ),
            )
            .where(
                _referrals.c.workspace_id == sa.bindparam("workspace_id", type_=Id()),
                _role(role) == sa.bindparam(name, type_=Id()),
            )
            for role in _ROLES
        )
    )
    return Is(_referrals.c.id.in_(theirs), name)


def _equals(name: str, value: sa.ColumnElement[Any]) -> Is:
    return Is(value == sa.bindparam(name, type_=value.type), name)


LISTING = Listing(
    "referrals",
    _shown,
    _source,
    _referrals,
    {"created_at": _referrals.c.created_at, "updated_at": _referrals.c.updated_at},
    {
        "direction": _equals("direction", _referrals.c.direction),
        "state": _equals("state", _state),
        "customer_id": _takes_part(metadata.tables["customers"], "customer_id"),
        "contact_id": _takes_part(metadata.tables["contacts"], "contact_id"),
        "archived": Flag(
            true=_referrals.c.archived_at.is_not(None), false=_referrals.c.archived_at.is_(None)
        ),
    },
)
