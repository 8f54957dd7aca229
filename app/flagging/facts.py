"""Facts as the engine wants them, from the rows that `fact_queries` loads."""

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from app.db import Prepared, Row
from app.engine.facts import (
    Attendance,
    Card,
    Facts,
    Flag,
    Message,
    Occasion,
    Party,
    Reminder,
    Standing,
    Touch,
)
from app.engine.vocabulary import (
    CONVERSATIONS,
    Direction,
    PartyKind,
    Prominence,
    Stage,
    SubjectType,
    Verb,
)
from app.flagging.fact_queries import EVENT, FOLLOW_UP, MESSAGE, PARTY, Loader
from app.schedules import duration

Run = Callable[..., list[Row]]

# How far back events and cards are looked for, and follow-ups that were missed.
HORIZON = timedelta(days=60)
# How long a person's closing can keep other nudges quiet (engine.guards), with room to spare.
RECENT = timedelta(days=14)
# For whoever keeps rows all that is written is known, whatever the clocks of the servers say.
ALL_IS_KNOWN = datetime(9999, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Loaded:
    """The facts of one party, and what stands stored beside them."""

    facts: Facts
    stored: dict[Flag, dict[str, Any]]
    reevaluate_at: datetime | None
    last_touch_at: datetime | None
    last_inbound_at: datetime | None


def load(loader: Loader, run: Run, now: datetime, as_of: datetime = ALL_IS_KNOWN) -> list[Loaded]:
    """The parties that `loader` asks for, in id order, with the facts up to `as_of`."""
    times = {"as_of": as_of, "horizon": now - HORIZON, "recent": now - RECENT}

    def fetch(statement: Prepared) -> dict[UUID, list[Row]]:
        return _by_party(run(statement, **times))

    found = [dict(zip(PARTY, row, strict=True)) for row in run(loader.parties, **times)]
    messages, touches = fetch(loader.messages), fetch(loader.touches)
    reminders, attendances, cards = (
        fetch(statement) if any(party[has] for party in found) else {}
        for has, statement in (
            ("has_reminders", loader.reminders),
            ("has_events", loader.attendances),
            ("has_cards", loader.cards),
        )
    )
    rows = run(loader.follow_ups, **times)
    stored = _by_party(rows, party=list(FOLLOW_UP).index("party_id"))
    acts = fetch(loader.acts) if stored else {}
    return [
        _loaded(
            party,
            messages=tuple(_message(row, as_of) for row in messages.get(party["id"], ())),
            reminders=tuple(Reminder(*row[1:]) for row in reminders.get(party["id"], ())),
            touches=tuple(_touch(row) for row in touches.get(party["id"], ())),
            attendances=tuple(_attendance(row) for row in attendances.get(party["id"], ())),
            cards=tuple(_card(row) for row in cards.get(party["id"], ())),
            stored=_follow_ups(stored.get(party["id"], [])),
            standings=_standings(acts.get(party["id"], [])),
        )
        for party in sorted(found, key=lambda party: party["id"].bytes)
    ]


def _loaded(party: dict[str, Any], *, stored: dict[Flag, dict[str, Any]], **facts: Any) -> Loaded:
    return Loaded(
        facts=Facts(
            party=_party(party),
            last_inbound_at=party["inbound_at"],
            flags=frozenset(stored),
            **facts,
        ),
        stored=stored,
        reevaluate_at=party["reevaluate_at"],
        last_touch_at=party["last_touch_at"],
        last_inbound_at=party["last_inbound_at"],
    )


def _by_party(rows: list[Row], party: int = 0) -> dict[UUID, list[Row]]:
    found: defaultdict[UUID, list[Row]] = defaultdict(list)
    for row in rows:
        found[row[party]].append(row)
    return found


def _party(row: dict[str, Any]) -> Party:
    rhythm = row["contact_rhythm"]
    return Party(
        kind=PartyKind(row["kind"]),
        id=row["id"],
        name=row["display_name"],
        prominence=Prominence(row["prominence"]),
        owner_id=row["owner_id"],
        is_archived=row["is_archived"],
        do_not_contact=row["do_not_contact"],
        is_bounced=row["is_bounced"],
        stage=Stage(row["stage"]) if row["stage"] else None,
        contact_rhythm=duration(rhythm) if rhythm else None,
        created_at=row["created_at"],
    )


def _message(row: Row, as_of: datetime) -> Message:
    values = dict(zip(MESSAGE, row, strict=True))
    answered_at = values.pop("answered_at")
    answered_by_id = values.pop("answered_by_message_id")
    del values["party_id"]
    message = Message(**values | {"is_archived": values.pop("archived_at") is not None})
    if answered_at is None or answered_at > as_of:
        return message
    return replace(message, answered_at=answered_at, answered_by_id=answered_by_id)


def _touch(row: Row) -> Touch:
    _, message_id, at, direction, channel, is_too_old = row
    waits = direction is Direction.OUTBOUND and channel not in CONVERSATIONS
    return Touch(SubjectType.MESSAGE, message_id, at, waits=waits, is_too_old=is_too_old)


def _attendance(row: Row) -> Attendance:
    _, attended, recorded_at, *event, touch_id, touched_at = row
    occasion = _occasion(event)
    assert occasion is not None  # a participant has an event
    return Attendance(occasion, attended, recorded_at, _first_touch(touch_id, touched_at))


def _card(row: Row) -> Card:
    _, contact_id, captured_at, recorded_at, status, *event, touch_id, touched_at = row
    return Card(
        contact_id=contact_id,
        captured_at=captured_at,
        recorded_at=recorded_at,
        event=_occasion(event),
        is_discarded=status == "discarded",
        touch=_first_touch(touch_id, touched_at),
    )


def _occasion(row: list[Any]) -> Occasion | None:
    values = dict(zip(EVENT, row, strict=True))
    is_cancelled = values.pop("archived_at") is not None
    return Occasion(**values, is_cancelled=is_cancelled) if values["id"] else None


def _first_touch(message_id: UUID | None, at: datetime) -> Touch | None:
    return Touch(SubjectType.MESSAGE, message_id, at) if message_id else None


def _follow_ups(rows: list[Row]) -> dict[Flag, dict[str, Any]]:
    stored = [dict(zip(FOLLOW_UP, row, strict=True)) for row in rows]
    return {(row["rule_id"], row["subject_id"]): row for row in stored}


def _standings(rows: list[Row]) -> dict[Flag, Standing]:
    standings: dict[Flag, Standing] = {}
    for _, rule_id, subject_id, verb, acted_at, user_id, until, owner_id in rows:
        flag = (rule_id, subject_id)
        before = standings.get(flag, Standing())
        match verb:
            case Verb.SNOOZED:
                standings[flag] = replace(before, snoozed_until=until)
            case Verb.ASSIGNED:
                standings[flag] = replace(before, is_assigned=True, owner_id=owner_id)
            case _:
                standings[flag] = replace(
                    before, closed_as=verb, closed_at=acted_at, closed_by_id=user_id
                )
    return standings
