"""The JSON of contacts and their list."""

from dataclasses import dataclass

import sqlalchemy as sa

from app.features.contacts.schemas import MOST_CANDIDATES, CandidateRead, ContactRead
from app.features.parties.queries import filters
from app.http.filters import equals
from app.http.listing import Flag, Listing
from app.http.responses import make_resource
from app.parsing import matching
from app.storage.expressions import refers_to, text_literal
from app.storage.json_elements import JsonTexts
from app.storage.json_sql import json_array, json_object, render_row
from app.storage.models import metadata

_contacts = metadata.tables["contacts"]
_customers = metadata.tables["customers"]
_keys = metadata.tables["match_keys"]
_messages = metadata.tables["messages"]
_parties = metadata.tables["parties"]

# The certainty, in hundredths, that two parties of one type with this in common are the same.
_SCORES = {"mailbox": 80, "mobile": 70, "landline": 20, "organization": 70, "shared_email": 40}
_EVIDENCE = {"mailbox": "email"}
# The same for a name at one place, by what both records have of it.
_LEVELS = {
    ("first", "first"): 70,
    ("full", "full"): 70,
    ("first", "middle"): 60,
    ("middle", "first"): 60,
    ("variant", "variant"): 50,
    ("family", "family"): 40,
    ("middle", "middle"): 30,
    ("initial", "initial"): 25,
    ("swapped", "swapped"): 20,
}
# A person and the organization that the person belongs to.
_BELONGS = {("works_at", "organization"), ("organization", "works_at")}
BELONGS_SCORE = 30
SURE = 100
MOST_WITHOUT_NAME = 80


@dataclass(frozen=True, slots=True)
class _Pair:
    """Two kinds of key with the same value, and what they say."""

    mine: str
    theirs: str
    evidence: str
    score: int
    is_name: bool = False


def _pairs() -> tuple[_Pair, ...]:
    details = (
        _Pair(kind, kind, _EVIDENCE.get(kind, kind), score) for kind, score in _SCORES.items()
    )
    names = (
        _Pair(f"{place}_{mine}", f"{place}_{theirs}", f"name_{place}", score, is_name=True)
        for place in matching.PLACES
        for (mine, theirs), score in _LEVELS.items()
    )
    firms = (_Pair(mine, theirs, "organization", BELONGS_SCORE) for mine, theirs in _BELONGS)
    return (*details, *names, *firms)


_PAIRS = _pairs()


def _candidates() -> sa.ColumnElement[str]:
    """The customers and contacts that share keys with a contact, the most similar first."""
    shared = _shared()
    is_name = shared.c.is_name == _number(1)
    by_name = sa.func.max(sa.case((is_name, shared.c.score), else_=_number(0)))
    rest = sa.func.sum(sa.case((is_name, _number(0)), else_=shared.c.score))
    is_too_much = sa.and_(by_name == _number(0), rest > _number(MOST_WITHOUT_NAME))
    total = sa.case((is_too_much, _number(MOST_WITHOUT_NAME)), else_=by_name + rest)
    is_other = shared.c.relation == text_literal("belongs_to")
    score = sa.case(
        (is_other, _number(BELONGS_SCORE)), (total > _number(SURE), _number(SURE)), else_=total
    )
    found = {
        "customer_id": shared.c.customer_id,
        "contact_id": shared.c.contact_id,
        "name": shared.c.name,
        "relation": shared.c.relation,
        "score": sa.cast(score, sa.Float) / _number(SURE),
        "evidence": JsonTexts(shared.c.evidence),
    }
    party = ("party_id", "customer_id", "contact_id", "name", "relation")
    return json_array(
        sa.select(
            json_object({name: found[name] for name in CandidateRead.model_fields}).label("item")
        )
        .group_by(*(shared.c[name] for name in party))
        .order_by(score.desc(), shared.c.party_id)
        .limit(_number(MOST_CANDIDATES))
    )


def _shared() -> sa.Subquery:
    """The other parties, each with the best evidence of each kind that they share with the contact."""
    mine, theirs, other = _keys.alias("mine"), _keys.alias("theirs"), _contacts.alias("other")
    pairs = _pairs_of_kinds()
    is_same = sa.and_(
        theirs.c.workspace_id == mine.c.workspace_id,
        theirs.c.kind == pairs.c.theirs,
        theirs.c.value == mine.c.value,
        theirs.c.party_id != mine.c.party_id,
    )
    table = (
        mine.join(pairs, pairs.c.mine == mine.c.kind)
        .join(theirs, is_same)
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


def _pairs_of_kinds() -> sa.Subquery:
    """The pairs as rows."""
    rows = (
        sa.select(
            text_literal(pair.mine).label("mine"),
            text_literal(pair.theirs).label("theirs"),
            text_literal(pair.evidence).label("evidence"),
            _number(pair.score).label("score"),
            _number(int(pair.is_name)).label("is_name"),
        )
        for pair in _PAIRS
    )
    return sa.union_all(*rows).subquery("pairs")


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
        "automated": Flag(true=_is_automated, false=sa.or_(~_is_from_mail, _has_correspondence)),
        **filters(_contacts),
    },
)
