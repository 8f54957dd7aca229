"""Facts as the engine wants them, from the rows that `fact_queries` loads."""

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

from app.engine.facts import (
    Attendance,
    Card,
    Event,
    Facts,
    Flag,
    FlagState,
    Interaction,
    Message,
    Opportunity,
    Party,
    Purchase,
    Question,
    Referral,
    Reminder,
    YearlyDate,
    number_consecutive,
)
from app.engine.vocabulary import (
    CONVERSATIONS,
    ActionType,
    Direction,
    PartyKind,
    Prominence,
    Stage,
    SubjectType,
)
from app.evaluation.fact_queries import Loader
from app.evaluation.fact_sources import EVENT, FOLLOW_UP, MESSAGE, PARTY, REFERRAL
from app.schemas.durations import parse_duration
from app.storage.database import Prepared, Row

TOUCH_COLUMNS = 4
_RULE, _SUBJECT = (list(FOLLOW_UP).index(name) for name in ("rule_id", "subject_id"))

Run = Callable[..., list[Row]]

# How far back events and cards are looked for, and follow-ups that were missed.
HORIZON = timedelta(days=60)
# How long a person's closing can keep other nudges quiet (engine.guards), with room to spare.
RECENT = timedelta(days=14)
# How long a follow-up of a yearly date is looked at: no rule keeps one for longer than a year.
YEAR = timedelta(days=400)
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


def load(
    loader: Loader,
    run: Run,
    now: datetime,
    as_of: datetime = ALL_IS_KNOWN,
    back: timedelta = HORIZON,
) -> list[Loaded]:
    """The parties that `loader` asks for, in id order, with the facts up to `as_of`."""
    times = {"as_of": as_of, "horizon": now - back, "recent": now - RECENT, "year_ago": now - YEAR}

    def fetch(statement: Prepared) -> dict[UUID, list[Row]]:
        return _by_party(run(statement, **times))

    found = [dict(zip(PARTY, row, strict=True)) for row in run(loader.parties, **times)]
    messages, touches = fetch(loader.messages), fetch(loader.touches)
    sources = {
        "has_reminders": loader.reminders,
        "has_events": loader.attendances,
        "has_cards": loader.cards,
        "has_questions": loader.questions,
        "has_purchases": loader.purchases,
        "has_opportunities": loader.opportunities,
        "has_referrals": loader.referrals,
    }
    present = frozenset(has for has in sources if any(party[has] for party in found))
    reminders, attendances, cards, questions, purchases, opportunities, referrals = (
        fetch(statement) if has in present else {} for has, statement in sources.items()
    )
    rows = run(loader.follow_ups(present), **times)
    follow_ups = _by_party(rows, party=list(FOLLOW_UP).index("party_id"))
    return [
        _loaded(
            party,
            messages=tuple(_message(row, as_of) for row in messages.get(party["id"], ())),
            reminders=tuple(Reminder(*row[1:]) for row in reminders.get(party["id"], ())),
            touches=tuple(_touch(row) for row in touches.get(party["id"], ())),
            attendances=tuple(_attendance(row) for row in attendances.get(party["id"], ())),
            cards=tuple(_card(row) for row in cards.get(party["id"], ())),
            questions=tuple(
                number_consecutive(_question(row) for row in questions.get(party["id"], ()))
            ),
            purchases=tuple(_purchase(row) for row in purchases.get(party["id"], ())),
            opportunities=tuple(_opportunity(row) for row in opportunities.get(party["id"], ())),
            referrals=tuple(_referral(row, as_of) for row in referrals.get(party["id"], ())),
            stored=_stored(follow_ups.get(party["id"], [])),
            flag_states=_standings(follow_ups.get(party["id"], [])),
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
        contact_rhythm=parse_duration(rhythm) if rhythm else None,
        created_at=row["created_at"],
        type=row["type"],
        organization=row["organization"],
        language=row["language"],
        source=row["source"],
        tags=tuple(row["tags"] or ()),
        custom_fields={name: _field(value) for name, value in (row["custom_fields"] or {}).items()},
        yearly_dates=tuple(
            YearlyDate(date["label"], date["month"], date["day"], date.get("year"))
            for date in row["yearly_dates"] or ()
        ),
    )


def _field(value: Any) -> str | bool | Decimal | None:
    """A custom field; numbers become exact, as those of a condition are."""
    is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
    return Decimal(str(value)) if is_number else value


def _message(row: Row, as_of: datetime) -> Message:
    values = dict(zip(MESSAGE, row, strict=True))
    answered_at = values.pop("answered_at")
    answered_by_id = values.pop("answered_by_message_id")
    del values["party_id"]
    message = Message(**values | {"is_archived": values.pop("archived_at") is not None})
    if answered_at is None or answered_at > as_of:
        return message
    return replace(message, answered_at=answered_at, answered_by_id=answered_by_id)


def _touch(row: Row) -> Interaction:
    _, message_id, at, direction, channel, is_too_old, is_personal = row
    is_conversation = channel in CONVERSATIONS
    return Interaction(
        SubjectType.MESSAGE,
        message_id,
        at,
        waits=direction is Direction.OUTBOUND and not is_conversation,
        is_too_old=is_too_old,
        is_personal=is_personal or is_conversation,
    )


def _attendance(row: Row) -> Attendance:
    _, attended, recorded_at, *event = row[:-TOUCH_COLUMNS]
    occasion = _occasion(event)
    assert occasion is not None  # a participant has an event
    return Attendance(occasion, attended, recorded_at, **_first_touches(row))


def _card(row: Row) -> Card:
    _, contact_id, captured_at, recorded_at, status, *event = row[:-TOUCH_COLUMNS]
    return Card(
        contact_id=contact_id,
        captured_at=captured_at,
        recorded_at=recorded_at,
        event=_occasion(event),
        is_discarded=status == "discarded",
        **_first_touches(row),
    )


def _question(row: Row) -> Question:
    _, message_id, thread_id, channel, kind, subject, occurred_at, is_too_old, *answer = row
    return Question(
        id=message_id,
        thread_id=thread_id,
        channel=channel,
        kind=kind,
        subject=subject,
        occurred_at=occurred_at,
        is_too_old=is_too_old,
        answer=_first_touch(*answer),
    )


def _purchase(row: Row) -> Purchase:
    _, purchase_id, purchased_at, amount, currency, items, is_too_old, is_recent, *_ = row
    return Purchase(
        id=purchase_id,
        purchased_at=purchased_at,
        amount=Decimal(amount),
        currency=currency,
        products=tuple(dict.fromkeys(item.get("product") or item["name"] for item in items)),
        is_too_old=is_too_old,
        is_recent=bool(is_recent),
        **_first_touches(row),
    )


def _opportunity(row: Row) -> Opportunity:
    _, opportunity_id, title, outcome, closed_at, recorded_at, amount, currency, lost, *_ = row
    return Opportunity(
        id=opportunity_id,
        title=title,
        outcome=outcome,
        closed_at=closed_at,
        recorded_at=recorded_at,
        amount=Decimal(amount) if amount is not None else None,
        currency=currency,
        lost_reason=lost,
        **_first_touches(row),
    )


def _referral(row: Row, as_of: datetime) -> Referral:
    values = dict(zip(REFERRAL, row, strict=True))
    objected_at, informed_at, thanked_at = (
        at if at is not None and at <= as_of else None
        for at in (values["objected_at"], values["informed_at"], values["thanked_at"])
    )
    told = _first_touch(values["notice_id"], values["noticed_at"])
    if informed_at and (told is None or informed_at < told.at):
        told = Interaction(SubjectType.REFERRAL, values["id"], informed_at)
    return Referral(
        id=values["id"],
        direction=values["direction"],
        named_at=values["named_at"],
        recorded_at=values["named_recorded_at"],
        other_name=values["display_name"],
        is_objected=objected_at is not None,
        informed=told,
        thanked_at=thanked_at,
        **_first_touches(row),
    )


def _occasion(row: list[Any]) -> Event | None:
    values = dict(zip(EVENT, row, strict=True))
    is_cancelled = values.pop("archived_at") is not None
    return Event(**values, is_cancelled=is_cancelled) if values["id"] else None


def _first_touches(row: Row) -> dict[str, Interaction | None]:
    """From the last columns of a row (`fact_sources.first_touches`)."""
    touch_id, touched_at, personal_id, personally_at = row[-TOUCH_COLUMNS:]
    return {
        "touch": _first_touch(touch_id, touched_at),
        "personal_touch": _first_touch(personal_id, personally_at),
    }


def _first_touch(message_id: UUID | None, at: datetime) -> Interaction | None:
    return Interaction(SubjectType.MESSAGE, message_id, at) if message_id else None


def _stored(rows: list[Row]) -> dict[Flag, dict[str, Any]]:
    found = {}
    for row in rows:
        follow_up = dict(zip(FOLLOW_UP, row, strict=False))  # the act follows
        found[follow_up["rule_id"], follow_up["subject_id"]] = follow_up
    return found


def _standings(rows: list[Row]) -> dict[Flag, FlagState]:
    standings: dict[Flag, FlagState] = {}
    for row in rows:
        action, acted_at, user_id, until, owner_id = row[len(FOLLOW_UP) :]
        if action is None:
            continue
        flag = (row[_RULE], row[_SUBJECT])
        before = standings.get(flag, FlagState())
        match action:
            case ActionType.SNOOZED:
                standings[flag] = replace(before, snoozed_until=until)
            case ActionType.ASSIGNED:
                standings[flag] = replace(before, is_assigned=True, owner_id=owner_id)
            case _:
                standings[flag] = replace(
                    before, closed_as=action, closed_at=acted_at, closed_by_id=user_id
                )
    return standings
