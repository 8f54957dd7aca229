"""The JSON of contacts and their list."""

import sqlalchemy as sa

from app.features.contacts.schemas import MOST_CANDIDATES, CandidateRead, ContactRead
from app.features.parties.queries import filters
from app.http.filters import equals
from app.http.listing import Flag, Listing
from app.http.responses import make_resource
from app.storage.expressions import refers_to, text_literal
from app.storage.json_elements import JsonTexts
from app.storage.json_sql import json_array, json_object, render_row
from app.storage.models import metadata

_contacts = metadata.tables["contacts"]
_customers = metadata.tables["customers"]
_keys = metadata.tables["match_keys"]
_messages = metadata.tables["messages"]

# The certainty, in hundredths, that two parties with this in common are the same person.
SCORES = {"email": 90, "mobile": 80, "name_org": 70, "name_domain": 60, "landline": 30}
SURE = 100


def _candidates() -> sa.ColumnElement[str]:
    """The customers that share keys with a contact, the most similar first."""
    shared = _shared()
    total = sa.func.sum(shared.c.score)
    capped = sa.case((total > _number(SURE), _number(SURE)), else_=total)
    found = {
        "customer_id": shared.c.party_id,
        "score": sa.cast(capped, sa.Float) / _number(SURE),
        "evidence": JsonTexts(shared.c.kind),
    }
    return json_array(
        sa.select(
            json_object({name: found[name] for name in CandidateRead.model_fields}).label("item")
        )
        .group_by(shared.c.party_id)
        .order_by(total.desc(), shared.c.party_id)
        .limit(_number(MOST_CANDIDATES))
    )


def _shared() -> sa.Subquery:
    """The customers and the kinds of key that they share with the contact of the row."""
    mine, theirs = _keys.alias("mine"), _keys.alias("theirs")
    is_same = sa.and_(
        *(theirs.c[name] == mine.c[name] for name in ("workspace_id", "kind", "value"))
    )
    is_customer = refers_to(theirs.c.party_id, _customers)
    score = sa.case(
        *((mine.c.kind == text_literal(kind), _number(SCORES[kind])) for kind in SCORES)
    )
    return (
        sa.select(theirs.c.party_id, mine.c.kind, score.label("score"))
        .distinct()
        .select_from(mine.join(theirs, is_same).join(_customers, is_customer))
        .where(
            mine.c.workspace_id == _contacts.c.workspace_id,
            mine.c.party_id == _contacts.c.id,
            mine.c.kind.in_([text_literal(kind) for kind in SCORES]),
        )
        .correlate(_contacts)
        .subquery("shared")
    )


def _number(value: int) -> sa.ColumnElement[float]:
    return sa.literal_column(str(value), sa.Float)


# A newsletter's sender is known from automatic mails alone.
_has_correspondence = sa.exists().where(
    _messages.c.workspace_id == _contacts.c.workspace_id,
    _messages.c.party_id == _contacts.c.id,
    _messages.c.automatic.is_(None),
)
_is_from_mail = _contacts.c.source == text_literal("message")
_is_automated = sa.and_(_is_from_mail, ~_has_correspondence)
_json = render_row(
    ContactRead, _contacts, {"candidates": _candidates(), "automated": _is_automated}
)

CONTACT = make_resource("contact", "/v1/contacts", _contacts, _json)

LISTING = Listing(
    "contacts",
    _json,
    _contacts,
    _contacts,
    {"created_at": _contacts.c.created_at},
    {
        "status": equals(_contacts.c.status),
        "event_id": equals(_contacts.c.event_id),
        "automated": Flag(true=_is_automated, false=sa.or_(~_is_from_mail, _has_correspondence)),
        **filters(_contacts),
    },
)
