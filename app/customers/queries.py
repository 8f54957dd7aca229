"""How customers are shown and found."""

from collections.abc import Mapping
from typing import Any

import sqlalchemy as sa

from app.customers.schemas import CustomerRead
from app.db import Prepared
from app.details import folding, match_keys
from app.edge.answers import Resource
from app.listing import Condition, Flag, Is, Listing
from app.models import metadata
from app.models.columns import Id
from app.rendering import render

_customers = metadata.tables["customers"]
_parties = metadata.tables["parties"]
_keys = metadata.tables["match_keys"]

_source = _customers.join(
    _parties,
    sa.and_(_parties.c.workspace_id == _customers.c.workspace_id, _parties.c.id == _customers.c.id),
)
_shown = render(
    CustomerRead,
    {
        name: (_parties if name in {"last_touch_at", "last_inbound_at"} else _customers).c[name]
        for name in CustomerRead.model_fields
    },
)

CUSTOMER = Resource(
    "customer",
    "/v1/customers",
    Prepared(
        sa.select(_shown)
        .select_from(_source)
        .where(
            _customers.c.workspace_id == sa.bindparam("workspace_id", type_=Id()),
            _customers.c.id == sa.bindparam("id", type_=Id()),
        )
    ),
)


def _has_key(*conditions: Any) -> Condition:
    return sa.exists().where(
        _keys.c.workspace_id == _customers.c.workspace_id,
        _keys.c.party_id == _customers.c.id,
        *conditions,
    )


def _of_kind(name: str, *kinds: str) -> Condition:
    return _has_key(
        sa.or_(*(_keys.c.kind == kind for kind in kinds)), _keys.c.value == sa.bindparam(name)
    )


class _Words:
    """Every typed word is the beginning of a stored one, in one of its spellings."""

    def shape(self, value: str) -> tuple[int, ...]:
        return tuple(len(spellings) for spellings in folding.query_words(value))

    def condition(self, shape: tuple[int, ...]) -> Condition:
        if not shape:
            return sa.false()
        words = ([f"word_{i}_{j}" for j in range(count)] for i, count in enumerate(shape))
        return sa.and_(
            *(_has_key(_keys.c.kind == "word", sa.or_(*map(self._begins, word))) for word in words)
        )

    def params(self, value: str) -> Mapping[str, Any]:
        return {
            f"word_{i}_{j}{end}": spelling + tail
            for i, spellings in enumerate(folding.query_words(value))
            for j, spelling in enumerate(spellings)
            for end, tail in (("", ""), ("_end", "{"))  # the character after z
        }

    @staticmethod
    def _begins(name: str) -> Condition:
        return sa.and_(
            _keys.c.value >= sa.bindparam(name), _keys.c.value < sa.bindparam(f"{name}_end")
        )


LISTING = Listing(
    "customers",
    _shown,
    _source,
    _customers,
    {
        "created_at": _customers.c.created_at,
        "updated_at": _customers.c.updated_at,
        "name": _customers.c.sort_name,
    },
    {
        "text": _Words(),
        "email": Is(
            _of_kind("email", "email"), "email", lambda v: match_keys.of_email(v.strip()).value
        ),
        "phone": Is(_of_kind("phone", "mobile", "landline"), "phone"),
        "external_id": Is(_of_kind("external_id", "external_id"), "external_id"),
        "tag": Is(_of_kind("tag", "tag"), "tag", lambda v: match_keys.of_tag(v).value),
        "stage": Is(
            _customers.c.stage == sa.bindparam("stage", type_=_customers.c.stage.type), "stage"
        ),
        "owner_id": Is(_customers.c.owner_id == sa.bindparam("owner_id", type_=Id()), "owner_id"),
        "archived": Flag(
            true=_customers.c.archived_at.is_not(None), false=_customers.c.archived_at.is_(None)
        ),
    },
)
