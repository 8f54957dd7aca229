"""How contacts are shown and found."""

import sqlalchemy as sa

from app.features.contacts.schemas import MOST_CANDIDATES, CandidateRead, ContactRead
from app.features.parties.queries import filters
from app.http.listing import Flag, Is, Listing
from app.http.responses import make_resource
from app.storage.json_sql import json_array, json_object, json_words, render
from app.storage.models import metadata
from app.storage.models.columns import Id

_contacts = metadata.tables["contacts"]
_customers = metadata.tables["customers"]
_keys = metadata.tables["match_keys"]
_messages = metadata.tables["messages"]

# How sure it is that two with this in common are the same person, in hundredths.
SCORES = {"email": 90, "mobile": 80, "name_org": 70, "name_domain": 60, "landline": 30}
SURE = 100


def _candidates() -> sa.ColumnElement[str]:
    """The customers with whom a contact shares keys, those with most in common first."""
    shared = _shared()
    total = sa.func.sum(shared.c.score)
    capped = sa.case((total > _number(SURE), _number(SURE)), else_=total)
    found = {
        "customer_id": shared.c.party_id,
        "score": sa.cast(capped, sa.Float) / _number(SURE),
        "evidence": json_words(shared.c.kind),
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
    """Which customer shares which kinds of key with the contact of the row."""
    mine, theirs = _keys.alias("mine"), _keys.alias("theirs")
    is_same = sa.and_(
        *(theirs.c[name] == mine.c[name] for name in ("workspace_id", "kind", "value"))
    )
    is_customer = sa.and_(
        _customers.c.workspace_id == theirs.c.workspace_id, _customers.c.id == theirs.c.party_id
    )
    score = sa.case(*((mine.c.kind == _word(kind), _number(SCORES[kind])) for kind in SCORES))
    return (
        sa.select(theirs.c.party_id, mine.c.kind, score.label("score"))
        .distinct()
        .select_from(mine.join(theirs, is_same).join(_customers, is_customer))
        .where(
            mine.c.workspace_id == _contacts.c.workspace_id,
            mine.c.party_id == _contacts.c.id,
            mine.c.kind.in_([_word(kind) for kind in SCORES]),
        )
        .correlate(_contacts)
        .subquery("shared")
    )


def _word(text: str) -> sa.ColumnElement[str]:
    return sa.literal_column(f"'{text}'", sa.Text)


def _number(value: int) -> sa.ColumnElement[float]:
    return sa.literal_column(str(value), sa.Float)


_shown = render(
    ContactRead,
    {
        name: _candidates() if name == "candidates" else _contacts.c[name]
        for name in ContactRead.model_fields
    },
)

CONTACT = make_resource("contact", "/v1/contacts", _contacts, _shown)


# A newsletter's sender is known from automatic mails alone.
_has_correspondence = sa.exists().where(
    _messages.c.workspace_id == _contacts.c.workspace_id,
    _messages.c.party_id == _contacts.c.id,
    _messages.c.automatic.is_(None),
)
_is_from_mail = _contacts.c.source == _word("message")

LISTING = Listing(
    "contacts",
    _shown,
    _contacts,
    _contacts,
    {"created_at": _contacts.c.created_at},
    {
        "status": Is(_contacts.c.status == sa.bindparam("status"), "status"),
        "event_id": Is(_contacts.c.event_id == sa.bindparam("event_id", type_=Id()), "event_id"),
        "automatic": Flag(
            true=sa.and_(_is_from_mail, ~_has_correspondence),
            false=sa.or_(~_is_from_mail, _has_correspondence),
        ),
        **filters(_contacts),
    },
)
