"""Pages of the queue: by follow-up, and by person."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any, NamedTuple, Self
from uuid import UUID

from app.engine.reasons.marks import read_marks
from app.errors import FieldError, Invalid, ProblemError
from app.evaluation.rulebook import find_calendar
from app.features.follow_ups.queries import substitutes_param
from app.features.follow_ups.queue_queries import (
    CLOSED_NUDGES,
    MOST_OWNERS,
    PARTIES,
    VISIBLE,
    Part,
    owner_params,
    queue,
)
from app.features.follow_ups.queue_schemas import MOST_ON_CARD, QueueQuery
from app.features.follow_ups.schemas import FollowUpQuery
from app.features.users import staffing
from app.http.cursors import Signer
from app.http.listing import MAX_COUNT
from app.http.responses import Page
from app.http.transaction import ReadContext
from app.storage.prepared import Prepared
from app.storage.value_lists import ids_value

# The working days before the expiry in which a follow-up precedes others.
EXPIRING_WITHIN = 2
# The number of follow-ups that one step reads to find the next people.
STEP = 200
_statement = cache(queue)


class Position(NamedTuple):
    """The place of a follow-up in the queue; a smaller one comes first."""

    place: int
    at: datetime
    id: UUID

    @classmethod
    def of(cls, bucket: int, rank: int, at: datetime, row_id: UUID) -> Self:
        return cls(bucket * 100 + rank, at, row_id)

    @property
    def key(self) -> tuple[int, datetime, bytes]:
        return self.place, self.at, self.id.bytes


class _Cursor(NamedTuple):
    """The start of a page, the time of the first page, and the nudges left for later pages."""

    moment: datetime
    position: Position
    nudges_left: int | None

    @classmethod
    def read(cls, values: list[Any]) -> Self:
        try:
            moment, place, at, row_id, left = values
            position = Position(place, datetime.fromisoformat(at), UUID(row_id))
            return cls(datetime.fromisoformat(moment), position, left)
        except (ValueError, TypeError):
            raise ProblemError("bad_cursor") from None

    def to_json(self) -> list[Any]:
        place, at, row_id = self.position
        return [self.moment.isoformat(), place, at.isoformat(), str(row_id), self.nudges_left]


@dataclass(frozen=True, slots=True)
class _Walk:
    """A request for the queue, whose statement can start at any position."""

    context: ReadContext
    now: datetime
    owners: list[UUID]
    narrowed: Mapping[str, Any]
    params: Mapping[str, Any]

    def statement(self, after: Position | None, nudges_left: int | None, part: Part) -> Prepared:
        are_many = "owners" in self.narrowed
        return _statement(
            tuple(self.narrowed),
            has_cursor=after is not None,
            has_budget=nudges_left is not None,
            owners=0 if are_many else len(self.owners),
            part=part,
        )

    def params_after(self, after: Position | None, nudges_left: int | None) -> dict[str, Any]:
        params = {**self.params, "nudges_left": nudges_left}
        if after:
            params |= {"after_place": after.place, "after": after.at, "after_id": after.id}
        return params


def _walk(
    context: ReadContext,
    now: datetime,
    owner_id: UUID | None,
    delegation: staffing.Delegation,
    **narrowed: Any,
) -> _Walk:
    requested = owners(owner_id, delegation.substitutes)
    narrowed["owners"] = requested if len(requested) > MOST_OWNERS else None
    narrowed = {name: value for name, value in narrowed.items() if value is not None}
    calendar = find_calendar(context.reader, context.workspace_id, now)
    params = {
        "workspace_id": context.workspace_id,
        "now": now,
        "expiring": calendar.add_days(now, EXPIRING_WITHIN),
        "today_ends": delegation.day_ends,
        **narrowed,
        "owners": ids_value(requested),
        **owner_params(requested),
        **substitutes_param(delegation.substitutes),
    }
    return _Walk(context, now, requested, narrowed, params)


def owners(owner_id: UUID | None, substitutes: Mapping[UUID, UUID]) -> list[UUID]:
    """The requested user, and the users for whom that user acts; none if nobody is requested."""
    if owner_id is None:
        return []
    covered = [owner for owner, other in substitutes.items() if other == owner_id]
    return [owner_id, *covered]


def moment_of(context: ReadContext, as_of: datetime | None) -> datetime:
    """The time that a list shows: `as_of`, else now. Raises Invalid if it is past."""
    if as_of is not None and as_of < context.now:
        raise Invalid(FieldError("as_of", "in_the_past", "`as_of` must not be in the past."))
    return as_of or context.now


def flat_page(context: ReadContext, query: FollowUpQuery) -> Page:
    """A page of the queue, one item for each follow-up."""
    signer, cursor = _read_cursor(context, "queue", query)
    # every page shows the queue at the time of its first page
    now = cursor.moment if cursor else context.now
    delegation = staffing.current_delegation(context, now, query.owner_id)
    left = cursor.nudges_left if cursor else _nudges_left(context, query, delegation)
    walk = _walk(
        context,
        now,
        query.owner_id,
        delegation,
        due_before=query.due_before,
        rule_kind=query.rule_kind,
    )
    after = cursor.position if cursor else None
    statement = walk.statement(after, left, "item")
    rows, last = context.reader.fetch_page(statement, query.limit, **walk.params_after(after, left))
    items = [read_marks(str(row[0]), now) for row in rows]
    count = _count(walk, query, delegation, "count")
    if last is None:
        return Page(items, None, count)
    if left is not None:
        left -= sum(row[-1] for row in rows)
    position = Position.of(*last[1:5])
    return Page(items, signer.sign(_Cursor(now, position, left).to_json()), count)


def _count(
    walk: _Walk, query: FollowUpQuery | QueueQuery, delegation: staffing.Delegation, part: Part
) -> int | None:
    """The number of follow-ups or people on all pages, if the client asks for it."""
    if not query.count:
        return None
    left = _nudges_left(walk.context, query, delegation)
    params = walk.params_after(None, left) | {"size": MAX_COUNT}
    [(count,)] = walk.context.fetch(walk.statement(None, left, part), **params)
    return int(count)


def card_page(context: ReadContext, query: QueueQuery) -> Page:
    """A page of the queue, one card for each person, in the order of their first follow-ups."""
    signer, cursor = _read_cursor(context, "queue-by-person", query)
    moment = moment_of(context, query.as_of)
    now = cursor.moment if cursor else moment
    delegation = staffing.current_delegation(context, now, query.owner_id)
    left = cursor.nudges_left if cursor else _nudges_left(context, query, delegation)
    walk = _walk(
        context,
        now,
        query.owner_id,
        delegation,
        of_parties=query.ids and ids_value(query.ids),
        changed_since=query.updated_since,
    )
    leads = list(_leads(walk, cursor.position if cursor else None, left, query.limit + 1))
    page, has_more = leads[: query.limit], len(leads) > query.limit
    read_at = now if query.as_of is None else context.now
    cards = _cards(walk, [lead.party_id for lead in page], read_at)
    count = _count(walk, query, delegation, "count_parties")
    if not has_more:
        return Page(cards, None, count)
    # the budget is counted from the first page on
    return Page(cards, signer.sign(_Cursor(now, page[-1].position, left).to_json()), count)


class _Lead(NamedTuple):
    """The first follow-up of a person in the queue."""

    party_id: UUID
    position: Position


def _leads(
    walk: _Walk, after: Position | None, nudges_left: int | None, limit: int
) -> Iterator[_Lead]:
    """The first follow-ups of the next people.

    With a budget or `changed_since` the earlier pages decide which follow-ups count, so the walk begins
    at the first page.
    """
    is_whole = nudges_left is not None or "changed_since" in walk.narrowed
    seen: set[UUID] = set()
    found = 0
    for batch in _batches(walk, None if is_whole else after, nudges_left):
        fresh = {lead.party_id: lead for lead in reversed(batch) if lead.party_id not in seen}
        firsts = {} if is_whole or after is None else _first_keys(walk, fresh)
        for lead in sorted(fresh.values(), key=lambda lead: lead.position.key):
            first = firsts.get(lead.party_id, lead.position.key)
            if after is None or first > after.key:
                yield lead
                found += 1
            if found == limit:
                return
        seen |= fresh.keys()


def _batches(
    walk: _Walk, after: Position | None, nudges_left: int | None
) -> Iterator[Sequence[_Lead]]:
    """The follow-ups in the order of the queue, in batches."""
    while True:
        statement = walk.statement(after, nudges_left, "party")
        params = walk.params_after(after, nudges_left) | {"size": STEP}
        rows = walk.context.fetch(statement, **params)
        yield [_Lead(row[0], Position.of(*row[1:5])) for row in rows]
        if len(rows) < STEP:
            return
        after = Position.of(*rows[-1][1:5])
        if nudges_left is not None:
            nudges_left -= sum(row[-1] for row in rows)


def _first_keys(walk: _Walk, party_ids: Iterable[UUID]) -> dict[UUID, tuple[Any, ...]]:
    """The position of the first follow-up of each person for the requested owners."""
    keys: dict[UUID, tuple[Any, ...]] = {}
    for party_id, owner_id, *place, _ in _visible(walk, party_ids):
        if not walk.owners or owner_id in walk.owners:
            keys.setdefault(party_id, Position.of(*place).key)
    return keys


def _visible(walk: _Walk, party_ids: Iterable[UUID]) -> list[Any]:
    """All follow-ups of some people that are due or warned, in the order of the queue."""
    return walk.context.fetch(VISIBLE, **walk.params, parties=ids_value(party_ids))


def _cards(walk: _Walk, party_ids: list[UUID], read_at: datetime) -> list[str]:
    """The cards of some people, with the reasons in the words of the time `read_at`."""
    items: dict[UUID, list[str]] = {party_id: [] for party_id in party_ids}
    for row in _visible(walk, party_ids):
        items[row[0]].append(read_marks(str(row[-1]), read_at, walk.now))
    context = walk.context
    details: dict[UUID, str] = dict(
        context.fetch(PARTIES, workspace_id=context.workspace_id, parties=ids_value(party_ids))
    )
    return [
        f'{{"party":{details[party_id]},"open_count":{len(items[party_id])},'
        f'"follow_ups":[{",".join(items[party_id][:MOST_ON_CARD])}]}}'
        for party_id in party_ids
    ]


def _read_cursor(
    context: ReadContext, name: str, query: FollowUpQuery | QueueQuery
) -> tuple[Signer, _Cursor | None]:
    signer = Signer(context.cursor_secret, name, query.filters())
    return signer, None if query.cursor is None else _Cursor.read(signer.read(query.cursor))


def _nudges_left(
    context: ReadContext, query: FollowUpQuery | QueueQuery, delegation: staffing.Delegation
) -> int | None:
    """The number of nudges that the user may still see today; None without a limit."""
    if delegation.nudges_per_day is None or query.as_of is not None:
        return delegation.nudges_per_day
    [(closed,)] = context.fetch(
        CLOSED_NUDGES,
        workspace_id=context.workspace_id,
        user_id=query.owner_id,
        since=delegation.day_began,
    )
    return max(0, delegation.nudges_per_day - int(closed))
