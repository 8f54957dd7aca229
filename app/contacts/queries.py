"""How contacts are shown and found."""

from collections.abc import Mapping
from typing import Any

import sqlalchemy as sa

from app.contacts.schemas import ContactRead
from app.db import Prepared
from app.details import folding, match_keys
from app.edge.answers import Resource
from app.listing import Condition, Is, Listing
from app.models import metadata
from app.models.columns import Id
from app.rendering import render

_contacts = metadata.tables["contacts"]
_keys = metadata.tables["match_keys"]
_shown = render(ContactRead, {name: _contacts.c[name] for name in ContactRead.model_fields})

CONTACT = Resource(
    "contact",
    "/v1/contacts",
    Prepared(
        sa.select(_shown).where(
            _contacts.c.workspace_id == sa.bindparam("workspace_id", type_=Id()),
            _contacts.c.id == sa.bindparam("id", type_=Id()),
        )
    ),
)


def _has_key(*conditions: Any) -> Condition:
    return sa.exists().where(
        _keys.c.workspace_id == _contacts.c.workspace_id,
        _keys.c.party_id == _contacts.c.id,
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
    "contacts",
    _shown,
    _contacts,
    _contacts,
    {"created_at": _contacts.c.created_at},
    {
        "status": Is(_contacts.c.status == sa.bindparam("status"), "status"),
        "text": _Words(),
        "email": Is(
            _of_kind("email", "email"), "email", lambda v: match_keys.of_email(v.strip()).value
        ),
        "phone": Is(_of_kind("phone", "mobile", "landline"), "phone"),
    },
)
