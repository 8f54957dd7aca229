"""Pages of the queue: by follow-up, and by person."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

from app.engine.reasons.marks import read_marks
from app.features.follow_ups.queue_queries import PARTIES, VISIBLE
from app.features.follow_ups.queue_schemas import MOST_ON_CARD, QueueQuery
from app.features.follow_ups.queue_walk import (
    Position,
    QueueCursor,
    QueueWalk,
    budget_left,
    count_all,
    moment_of,
    read_cursor,
    start_walk,
)
from app.features.follow_ups.schemas import FollowUpQuery
from app.features.users import staffing
from app.http.responses import Page
from app.http.transaction import ReadContext
from app.storage.value_lists import ids_value

# The number of follow-ups that one step reads to find the next people.
STEP = 200


def flat_page(context: ReadContext, query: FollowUpQuery) -> Page:
    """A page of the queue, one item for each follow-up."""
    signer, cursor = read_cursor(context, "queue", query)
    # every page shows the queue at the time of its first page
    now = cursor.moment if cursor else context.now
    delegation = staffing.current_delegation(context, now, query.owner_id)
    left = cursor.nudges_left if cursor else budget_left(context, query, delegation)
    walk = start_walk(
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
    count = count_all(walk, query, delegation, "count")
    if last is None:
        return Page(items, None, count)
    if left is not None:
        left -= sum(row[-1] for row in rows)
    position = Position.of(*last[1:5])
    return Page(items, signer.sign(QueueCursor(now, position, left).to_json()), count)


def card_page(context: ReadContext, query: QueueQuery) -> Page:
    """A page of the queue, one card for each person, in the order of their first follow-ups."""
    signer, cursor = read_cursor(context, "queue-by-person", query)
    moment = moment_of(context, query.as_of)
    now = cursor.moment if cursor else moment
    delegation = staffing.current_delegation(context, now, query.owner_id)
    left = cursor.nudges_left if cursor else budget_left(context, query, delegation)
    walk = start_walk(
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
    count = count_all(walk, query, delegation, "count_parties")
    if not has_more:
        return Page(cards, None, count)
    # the budget is counted from the first page on
    return Page(cards, signer.sign(QueueCursor(now, page[-1].position, left).to_json()), count)


class _Lead(NamedTuple):
    """The first follow-up of a person in the queue."""

    party_id: UUID
    position: Position


def _leads(
    walk: QueueWalk, after: Position | None, nudges_left: int | None, limit: int
) -> Iterator[_Lead]:
    """The first follow-ups of the next people.

    With a budget or `changed_since` the earlier pages decide which follow-ups count, so the walk begins
    at the first page.
    """
    is_whole = nudges_left is not None or "changed_since" in walk.filters
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
    walk: QueueWalk, after: Position | None, nudges_left: int | None
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


def _first_keys(walk: QueueWalk, party_ids: Iterable[UUID]) -> dict[UUID, tuple[Any, ...]]:
    """The position of the first follow-up of each person for the requested owners."""
    keys: dict[UUID, tuple[Any, ...]] = {}
    for party_id, owner_id, *place, _ in _visible(walk, party_ids):
        if not walk.owners or owner_id in walk.owners:
            keys.setdefault(party_id, Position.of(*place).key)
    return keys


def _visible(walk: QueueWalk, party_ids: Iterable[UUID]) -> list[Any]:
    """All follow-ups of some people that are due or warned, in the order of the queue."""
    return walk.context.fetch(VISIBLE, **walk.params, parties=ids_value(party_ids))


def _cards(walk: QueueWalk, party_ids: list[UUID], read_at: datetime) -> list[str]:
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
