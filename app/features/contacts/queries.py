"""The JSON of contacts and their list."""

import sqlalchemy as sa

from app.features.contacts.schemas import MOST_CANDIDATES, CandidateRead, ContactRead
from app.features.parties.queries import filters, is_automated
from app.features.parties.similarity import (
    BELONGS_SCORE,
    BELONGS_TO,
    SAME_PARTY,
    SURE,
    is_same_key,
    key_pairs,
    number,
    total_score,
)
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
_parties = metadata.tables["parties"]


def _candidates() -> sa.ColumnElement[str]:
    """The customers and contacts that share keys with a contact, the most similar first."""
    shared = _shared()
    is_other = shared.c.relation == text_literal("belongs_to")
    score = sa.case((is_other, number(BELONGS_SCORE)), else_=total_score(shared))
    found = {
        "customer_id": shared.c.customer_id,
        "contact_id": shared.c.contact_id,
        "name": shared.c.name,
        "relation": shared.c.relation,
        "score": sa.cast(score, sa.Float) / number(SURE),
        "evidence": JsonTexts(shared.c.evidence),
    }
    party = ("party_id", "customer_id", "contact_id", "name", "relation")
    return json_array(
        sa.select(
            json_object({name: found[name] for name in CandidateRead.model_fields}).label("item")
        )
        .group_by(*(shared.c[name] for name in party))
        .order_by(score.desc(), shared.c.party_id)
        .limit(number(MOST_CANDIDATES))
    )


def _shared() -> sa.Subquery:
    """The other parties, each with the best evidence of each kind that they share with the contact."""
    mine, theirs, other = _keys.alias("mine"), _keys.alias("theirs"), _contacts.alias("other")
    pairs = key_pairs((*SAME_PARTY, *BELONGS_TO))
    table = (
        mine.join(pairs, pairs.c.mine == mine.c.kind)
        .join(theirs, is_same_key(mine, pairs, theirs))
        .outerjoin(_customers, refers_to(theirs.c.party_id, _customers))
        .outerjoin(other, refers_to(theirs.c.party_id, other))
    )
    has_type = sa.func.coalesce(_customers.c.type, other.c.type) == _contacts.c.type
    same, belongs = text_literal("same"), text_literal("belongs_to")
    columns = (
        theirs.c.party_id,
        _customers.c.id.label("customer_id"),
        other.c.id.label("contact_id"),
        sa.func.coalesce(_customers.c.display_name, other.c.display_name).label("name"),
        sa.case((has_type, same), else_=belongs).label("relation"),
        pairs.c.evidence,
        pairs.c.is_name,
    )
    return (
        sa.select(*columns, sa.func.max(pairs.c.score).label("score"))
        .select_from(table)
        .where(
            mine.c.workspace_id == _contacts.c.workspace_id,
            mine.c.party_id == _contacts.c.id,
            sa.or_(_customers.c.id.is_not(None), other.c.status == text_literal("new")),
        )
        .group_by(
            theirs.c.party_id,
            _customers.c.id,
            other.c.id,
            _customers.c.display_name,
            other.c.display_name,
            _customers.c.type,
            other.c.type,
            pairs.c.evidence,
            pairs.c.is_name,
        )
        .correlate(_contacts)
        .subquery("shared")
    )


_is_automated = is_automated(_contacts)
_json = render_row(
    ContactRead,
    _contacts,
    {
        "candidates": _candidates(),
        "automated": _is_automated,
        "merged_into_id": _parties.c.merged_into_id,
    },
)
_source = _contacts.join(_parties, refers_to(_contacts.c.id, _parties))

CONTACT = make_resource(
    "contact", "/v1/contacts", _contacts, _json, _source, merged_into=_parties.c.merged_into_id
)

LISTING = Listing(
    "contacts",
    _json,
    _source,
    _contacts,
    {"created_at": _contacts.c.created_at},
    {
        "status": equals(_contacts.c.status),
        "event_id": equals(_contacts.c.event_id),
        "automated": Flag(true=_is_automated, false=~_is_automated),
        **filters(_contacts),
    },
)
