"""The end of every transaction: evaluate the marked parties and write the changed follow-ups."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import partial
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlmodel import Session

from app.engine.evaluation import changes_next_at, evaluate
from app.engine.verdicts import Verdict
from app.engine.vocabulary import PartyKind, RuleKind, Trigger
from app.evaluation import reply_links
from app.evaluation.fact_queries import MARKED_FACTS
from app.evaluation.facts import Loaded, load_facts, with_late_touches
from app.evaluation.reconcile import Changes
from app.evaluation.rulebook import Rulebook, find_rulebook, lock_parties
from app.evaluation.statements import sql
from app.storage.models import dirty_parties
from app.storage.models.columns import Id
from app.storage.prepared import Prepared, Row, execute, execute_many, fetch, insertion
from app.storage.round_trips import fetch_together, one_round_trip

_MARKS = sql(
    """SELECT party_id, count(subject_id) FROM dirty_parties
    WHERE workspace_id = :workspace_id GROUP BY party_id""",
    {"party_id": Id(), "subjects": sa.Integer()},
)
_TIMES = ("now", "touch_at", "inbound_at")
_UPDATE_TIMES = sql(
    """UPDATE parties SET reevaluate_at = :now, last_touch_at = :touch_at, last_inbound_at = :inbound_at
    WHERE workspace_id = :workspace_id AND id = :party_id"""
)
# The API shows the times of the last touch and the last message as fields of the customer.
_NOTE_CHANGE = sql(
    "UPDATE customers SET updated_at = :now WHERE workspace_id = :workspace_id AND id = :party_id"
)
# Without statistics PostgreSQL expects few rows and scans the whole workspace for each message.
MANY_SUBJECTS = 20
_ANALYZE_MARKS = sql("ANALYZE dirty_parties")
# ANALYZE of a small table is cheap; autovacuum sees to a large one.
_HAS_FEW_MESSAGES = sql(
    "SELECT 1 FROM pg_class WHERE oid = 'messages'::regclass AND reltuples < 10000",
    {"found": sa.Integer()},
)
_ANALYZE_MESSAGES = sql("ANALYZE messages")
# A custom rule about received messages has guards, which depend on all questions of a party.
_MARK_WHOLE_PARTIES = sql(
    """INSERT INTO dirty_parties (workspace_id, party_id, subject_id)
    SELECT DISTINCT workspace_id, party_id, nullif(party_id, party_id) FROM dirty_parties
    WHERE workspace_id = :workspace_id"""
)
_DELETE_MARKS = sql("DELETE FROM dirty_parties WHERE workspace_id = :workspace_id")


def reevaluate_parties(
    session: Session, workspace_id: UUID, parties: list[UUID], now: datetime
) -> None:
    """Bring the follow-ups of these parties and of all marked parties up to date."""
    rows = [
        {"workspace_id": workspace_id, "party_id": party_id, "subject_id": None}
        for party_id in parties
    ]
    execute_many(session, insertion(dirty_parties), rows)
    reevaluate_dirty_parties(session, workspace_id, now)


def reevaluate_dirty_parties(session: Session, workspace_id: UUID, now: datetime) -> None:
    """Bring the follow-ups of all parties in `dirty_parties` up to date, and empty the table."""
    marks = fetch(session, _MARKS, workspace_id=workspace_id)
    if not marks:
        return
    subjects = sum(count for _, count in marks)
    lock_parties(session, workspace_id, (party_id for party_id, _ in marks))
    if subjects > MANY_SUBJECTS and session.connection().dialect.name == "postgresql":
        _analyze(session)
    answers = partial(reply_links.update_answers, session, workspace_id, now) if subjects else None
    rulebook = find_rulebook(session, workspace_id, now, earlier_changes=answers)
    if any(rule.kind is not RuleKind.REPLY for rule in rulebook.rules.of(Trigger.MESSAGE_RECEIVED)):
        execute(session, _MARK_WHOLE_PARTIES, workspace_id=workspace_id)
    run = partial(fetch, session, workspace_id=workspace_id)
    run_all = partial(_run_all, session, workspace_id)
    loaded = [
        with_late_touches(one, run, rulebook.rules, rulebook.calendar, now)
        for one in load_facts(MARKED_FACTS, run, now, run_all=run_all)
    ]
    with one_round_trip(session):
        _write_verdicts(session, workspace_id, loaded, rulebook, now)
        execute(session, _DELETE_MARKS, workspace_id=workspace_id)


def _run_all(
    session: Session, workspace_id: UUID, statements: Sequence[Prepared], params: Mapping[str, Any]
) -> list[list[Row]]:
    all_params = {"workspace_id": workspace_id, **params}
    return fetch_together(session, [(statement, all_params) for statement in statements])


def _analyze(session: Session) -> None:
    execute(session, _ANALYZE_MARKS)
    if fetch(session, _HAS_FEW_MESSAGES):
        execute(session, _ANALYZE_MESSAGES)


def _write_verdicts(
    session: Session, workspace_id: UUID, loaded: list[Loaded], rulebook: Rulebook, now: datetime
) -> None:
    changes = Changes(workspace_id, rulebook, now)
    changed_times: list[dict[str, Any]] = []
    changed_customers: list[dict[str, Any]] = []
    for party in loaded:
        verdicts = evaluate(party.facts, rulebook.rules, rulebook.calendar, now)
        changes.compare(party, verdicts)
        touches = party.facts.all_touches(now)
        times = (
            _next_change(party, verdicts, now),
            touches[-1].at if touches else None,
            party.facts.last_inbound_at,
        )
        if times != party.stored_times:
            key = {"workspace_id": workspace_id, "party_id": party.facts.party.id}
            changed_times.append(key | dict(zip(_TIMES, times, strict=True)))
            is_customer = party.facts.party.kind is PartyKind.CUSTOMER
            if is_customer and times[1:] != party.stored_times[1:]:
                changed_customers.append(key | {"now": now})
    execute_many(session, _UPDATE_TIMES, changed_times)
    execute_many(session, _NOTE_CHANGE, changed_customers)
    changes.write(session)


def _next_change(party: Loaded, verdicts: list[Verdict], now: datetime) -> datetime | None:
    """The time of the next change that needs no new fact.

    If only some questions are loaded, it is not after the stored time, which covers all of them.
    """
    change_at = changes_next_at(party.facts, verdicts, now)
    if party.is_whole:
        return change_at
    return min(filter(None, (change_at, party.stored_times[0])), default=None)
