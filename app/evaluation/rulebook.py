"""The rulebook of a workspace: its rules, promises and calendar as values for the engine.

An application caches rulebooks. Each change of a rule, a promise or the calendar increments
`workspaces.rulebook_version`, and a cached rulebook of another version is not used.
"""

import logging
import threading
from collections import OrderedDict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import sqlalchemy as sa
from sqlmodel import Session, col, select

from app.engine.rules import Calendar, Promise, Promises, Rule, Rules
from app.engine.vocabulary import FulfilledBy, Language
from app.evaluation.statements import column_types, sql
from app.schemas.calendars import calendar_of
from app.schemas.conditions.stored import Unreadable, condition_of
from app.schemas.delays.stored import delay_of, span_of
from app.schemas.durations import parse_duration
from app.schemas.figures import figures_of_document
from app.storage.database import ReadConnection
from app.storage.locks import Lock, advisory_lock, take_locks
from app.storage.models import Promise as PromiseRow
from app.storage.models import Rule as RuleRow
from app.storage.models import WorkingCalendar, Workspace, WorkspaceFigures
from app.storage.prepared import fetch
from app.storage.round_trips import change_and_fetch

MAX_CACHED = 1000
# Key in the `info` of a session: the RulebookCache of the application, made by `create_app`.
RULEBOOK_CACHE = "rulebook_cache"
# Key in the `info` of a session: true if its transaction has changed the rulebook.
CHANGED = "rulebook_changed"
UNREADABLE_CONDITION = "unreadable_condition"

log = logging.getLogger(__name__)

_VERSION = sql(
    "SELECT rulebook_version FROM workspaces WHERE id = :workspace_id",
    column_types("workspaces", "rulebook_version"),
)


def lock_rulebook(session: Session, workspace_id: UUID) -> None:
    """Wait for transactions that use or change the rulebook, and let later ones wait for this one.

    A change of rules takes it before the row of the workspace (decision 28).
    """
    advisory_lock(session, _lock_name(workspace_id))


def _lock_name(workspace_id: UUID) -> str:
    """The advisory lock of a rulebook: exclusive for a change, shared for an evaluation."""
    return f"{workspace_id}:rulebook"


def lock_parties(
    session: Session, workspace_id: UUID, party_ids: Iterable[UUID], others: Iterable[Lock] = ()
) -> None:
    """Lock parties and others, after the rulebook by which the parties are evaluated."""
    parties = [Lock("party", party_id) for party_id in party_ids]
    rulebook = [shared_rulebook_lock(workspace_id)] if parties else []
    take_locks(session, workspace_id, [*rulebook, *others, *parties])


def shared_rulebook_lock(workspace_id: UUID) -> Lock:
    """The lock of a transaction that evaluates parties; one that adds a party takes it with its names."""
    return Lock("shared", _lock_name(workspace_id))


@dataclass(frozen=True, slots=True)
class Rulebook:
    version: int
    year: int
    rules: Rules
    calendar: Calendar
    calendar_version: int
    zone: ZoneInfo
    language: Language
    # rules that are disabled because their condition is unreadable
    unreadable: tuple[UUID, ...] = ()
    # rules that another version of the service disabled and that this version can read
    readable_again: tuple[UUID, ...] = ()


class RulebookCache:
    """The latest rulebooks of one application. Threads can share it."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._rulebooks: OrderedDict[UUID, Rulebook] = OrderedDict()

    def get(self, workspace_id: UUID, version: int, year: int) -> Rulebook | None:
        """The rulebook if it has this version and this year of public holidays."""
        with self._lock:
            rulebook = self._rulebooks.get(workspace_id)
        if rulebook is None or (rulebook.version, rulebook.year) != (version, year):
            return None
        return rulebook

    def put(self, workspace_id: UUID, rulebook: Rulebook) -> None:
        with self._lock:
            self._rulebooks[workspace_id] = rulebook
            self._rulebooks.move_to_end(workspace_id)
            while len(self._rulebooks) > MAX_CACHED:
                self._rulebooks.popitem(last=False)


def find_rulebook(
    session: Session,
    workspace_id: UUID,
    now: datetime,
    earlier_changes: Callable[[], None] | None = None,
) -> Rulebook:
    """The current rulebook, from the cache if possible. It also records unreadable rules.

    Earlier changes go to the database in the same round trip.
    """
    call = (_VERSION, {"workspace_id": workspace_id})
    [(version,)] = (
        change_and_fetch(session, earlier_changes, call)
        if earlier_changes
        else fetch(session, _VERSION, workspace_id=workspace_id)
    )
    # a change can be rolled back, so its transaction does not use the cache
    cache: RulebookCache | None = (
        None if session.info.get(CHANGED) else session.info.get(RULEBOOK_CACHE)
    )
    rulebook = cache.get(workspace_id, version, now.year) if cache else None
    if rulebook is None:
        rulebook = load_rulebook(session, workspace_id, now.date())
        _record_unreadable(session, workspace_id, rulebook, now)
        if cache:
            cache.put(workspace_id, rulebook)
    return rulebook


def find_calendar(reader: ReadConnection, workspace_id: UUID, now: datetime) -> Calendar:
    """The current calendar, from the cache if possible. It writes nothing."""
    [(version,)] = reader.fetch(_VERSION, workspace_id=workspace_id)
    cache: RulebookCache | None = reader.session_info.get(RULEBOOK_CACHE)
    rulebook = cache.get(workspace_id, version, now.year) if cache else None
    if rulebook is None:
        with reader.session() as session:
            rulebook = load_rulebook(session, workspace_id, now.date())
        # only a write records unreadable rules, and only while the rulebook is not in the cache
        if cache and not (rulebook.unreadable or rulebook.readable_again):
            cache.put(workspace_id, rulebook)
    return rulebook.calendar


def load_rulebook(session: Session, workspace_id: UUID, today: date) -> Rulebook:
    """The rulebook as this transaction reads it. Raises NoResultFound without a workspace."""
    version, language, thank_you_from = session.exec(
        select(Workspace.rulebook_version, Workspace.language, Workspace.thank_you_from).where(
            Workspace.id == workspace_id
        )
    ).one()
    figures = session.get_one(WorkspaceFigures, workspace_id).figures
    stored = session.get_one(WorkingCalendar, workspace_id)
    rules = session.exec(
        select(RuleRow)
        .where(RuleRow.workspace_id == workspace_id, col(RuleRow.archived_at).is_(None))
        .order_by(col(RuleRow.id))
    ).all()
    promises = session.exec(select(PromiseRow).where(PromiseRow.workspace_id == workspace_id)).all()
    readings = [(row, *_read_rule(row)) for row in rules]
    return Rulebook(
        version=version,
        year=today.year,
        rules=Rules(
            tuple(rule for _, rule, _ in readings),
            _to_promises(promises),
            figures_of_document(figures),
            Decimal(thank_you_from) if thank_you_from else None,
        ),
        calendar=calendar_of(
            stored.time_zone, stored.hours, stored.holidays, stored.exceptions, today
        ),
        calendar_version=stored.version,
        zone=ZoneInfo(stored.time_zone),
        language=Language(language),
        unreadable=tuple(row.id for row, _, is_readable in readings if not is_readable),
        readable_again=tuple(
            row.id
            for row, _, is_readable in readings
            if is_readable and row.disabled_reason == UNREADABLE_CONDITION
        ),
    )


def _record_unreadable(
    session: Session, workspace_id: UUID, rulebook: Rulebook, now: datetime
) -> None:
    for reason, rule_ids in (
        (UNREADABLE_CONDITION, rulebook.unreadable),
        (None, rulebook.readable_again),
    ):
        if rule_ids:
            session.exec(
                sa.update(RuleRow)
                .where(col(RuleRow.workspace_id) == workspace_id, col(RuleRow.id).in_(rule_ids))
                .values(disabled_reason=reason, updated_at=now)
                .execution_options(synchronize_session=False)
            )


def _read_rule(row: RuleRow) -> tuple[Rule, bool]:
    """The rule, and whether its condition is readable; otherwise the rule is disabled."""
    try:
        return to_rule(row), True
    except Unreadable:
        log.exception("The rule %s of workspace %s is left out.", row.id, row.workspace_id)
        return replace(_without_condition(row), is_enabled=False), False


def to_rule(row: RuleRow) -> Rule:
    """A stored rule as a value for the engine. Raises Unreadable for its condition."""
    return replace(_without_condition(row), where=condition_of(row.where) if row.where else None)


def _without_condition(row: RuleRow) -> Rule:
    return Rule(
        id=row.id,
        kind=row.kind,
        name=row.name,
        trigger=row.trigger,
        after=delay_of(row.after),
        until=tuple(FulfilledBy(event) for event in row.until),
        priority=row.priority,
        version=row.version,
        is_enabled=row.is_enabled,
        expires_after=parse_duration(row.expires_after) if row.expires_after else None,
        warn_before=span_of(row.warn_before) if row.warn_before else None,
        times_at_most=row.times_at_most,
        assign_to_id=row.assign_to_id,
    )


def _to_promises(rows: Any) -> Promises:
    return Promises(
        {
            (row.message_kind, row.prominence): Promise(
                span_of(row.within), span_of(row.warn_before) if row.warn_before else None
            )
            for row in rows
        }
    )
