"""How contacts are shown and found."""

import sqlalchemy as sa

from app.contacts.schemas import ContactRead
from app.db import Prepared
from app.details import match_keys
from app.edge.answers import Resource
from app.listing import Is, Listing
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

_has_email = sa.exists().where(
    _keys.c.workspace_id == _contacts.c.workspace_id,
    _keys.c.party_id == _contacts.c.id,
    _keys.c.kind == "email",
    _keys.c.value == sa.bindparam("email"),
)

LISTING = Listing(
    "contacts",
    _shown,
    _contacts,
    _contacts,
    {"created_at": _contacts.c.created_at},
    {
        "status": Is(_contacts.c.status == sa.bindparam("status"), "status"),
        "email": Is(_has_email, "email", lambda value: match_keys.of_email(value.strip()).value),
    },
)
