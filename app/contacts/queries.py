"""How contacts are shown and found."""

import sqlalchemy as sa

from app.contacts.schemas import ContactRead
from app.edge.answers import resource
from app.listing import Is, Listing
from app.models import metadata
from app.parties.queries import filters
from app.rendering import render

_contacts = metadata.tables["contacts"]
_shown = render(ContactRead, {name: _contacts.c[name] for name in ContactRead.model_fields})

CONTACT = resource("contact", "/v1/contacts", _contacts, _shown)


LISTING = Listing(
    "contacts",
    _shown,
    _contacts,
    _contacts,
    {"created_at": _contacts.c.created_at},
    {"status": Is(_contacts.c.status == sa.bindparam("status"), "status"), **filters(_contacts)},
)
