"""The rules, promises and calendar of a workspace as the engine wants them, kept between requests.

A change of any of them raises `workspaces.rulebook_version`; a kept rulebook of another version is
loaded anew.
"""

import logging
import threading
from collections import OrderedDict
from dataclasses import dataclass, replace
from datetime import date
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import sqlalchemy as sa
from sqlmodel import Session, col, select

from app.engine.rules import Calendar, Promise, Promises, Rule, Rules
from app.engine.vocabulary import FulfilledBy, Language
from app.schemas.calendars import calendar_of
from app.schemas.conditions.stored import Unreadable, condition_of
from app.schemas.delays.stored import delay_of, span_of
from app.schemas.durations import parse_duration
from app.storage.models import Promise as PromiseRow
from app.storage.models import Rule as RuleRow
from app.storage.models import WorkingCalendar, Workspace

KEPT = 1000
# In the `info` of a session whose transaction has changed the rulebook.
CHANGED = "rulebook_changed"
UNREADABLE_CONDITION = "unreadable_condition"

log = logging.getLogger(__name__)


def lock_name(workspace_id: UUID) -> str:
    """Who changes the rulebook takes turns under this name with those who settle by it."""
    return f"{workspace_id}:rulebook"


@dataclass(frozen=True, slots=True)
class Rulebook:
    version: int
    year: int
    rules: Rules
    calendar: Calendar
    calendar_version: int
    zone: ZoneInfo
    language: Language
    # rules that are left out because what they say can no longer be read
    unreadable: tuple[UUID, ...] = ()
    # those of which this was said and is so no more, since another version of the service runs
    readable_again: tuple[UUID, ...] = ()


class RulebookCache:
    """The rulebooks used last."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._books: OrderedDict[UUID, Rulebook] = OrderedDict()

    def find(self, session: Session, workspace_id: UUID, version: int, today: date) -> Rulebook:
        """Tells beside the rules, too, which of them are left out: this transaction may write."""
        if session.info.get(CHANGED):  # what may yet be rolled back must not be kept
            return _noted(session, workspace_id, load(session, workspace_id, today))
        with self._lock:
            book = self._books.get(workspace_id)
        if book is None or (book.version, book.year) != (version, today.year):
            book = _noted(session, workspace_id, load(session, workspace_id, today))
            with self._lock:
                self._books[workspace_id] = book
                self._books.move_to_end(workspace_id)
                while len(self._books) > KEPT:
                    self._books.popitem(last=False)
        return book


def load(session: Session, workspace_id: UUID, today: date) -> Rulebook:
    """The rulebook as this transaction sees it."""
    version, language = session.exec(
        select(Workspace.rulebook_version, Workspace.language).where(Workspace.id == workspace_id)
    ).one()
    stored = session.get_one(WorkingCalendar, workspace_id)
    rules = session.exec(
        select(RuleRow)
        .where(RuleRow.workspace_id == workspace_id, col(RuleRow.archived_at).is_(None))
        .order_by(col(RuleRow.id))
    ).all()
    promises = session.exec(select(PromiseRow).where(PromiseRow.workspace_id == workspace_id)).all()
    read = [_rule(row) for row in rules]
    found = [(row, is_read) for row, (_, is_read) in zip(rules, read, strict=True)]
    return Rulebook(
        version=version,
        year=today.year,
        rules=Rules(tuple(rule for rule, _ in read), _promises(promises)),
        calendar=calendar_of(
            stored.time_zone, stored.hours, stored.holidays, stored.exceptions, today
        ),
        calendar_version=stored.version,
        zone=ZoneInfo(stored.time_zone),
        language=Language(language),
        unreadable=tuple(row.id for row, is_read in found if not is_read),
        readable_again=tuple(row.id for row, is_read in found if is_read and row.disabled_reason),
    )


def _noted(session: Session, workspace_id: UUID, book: Rulebook) -> Rulebook:
    for reason, rule_ids in ((UNREADABLE_CONDITION, book.unreadable), (None, book.readable_again)):
        if rule_ids:
            session.execute(
                sa.update(RuleRow)
                .where(col(RuleRow.workspace_id) == workspace_id, col(RuleRow.id).in_(rule_ids))
                .values(disabled_reason=reason)
                .execution_options(synchronize_session=False)
            )
    return book


def _rule(row: RuleRow) -> tuple[Rule, bool]:
    """The rule, and whether all of it can be read; what cannot be is switched off."""
    try:
        return rule_of(row), True
    except Unreadable:
        log.exception("The rule %s of workspace %s is left out.", row.id, row.workspace_id)
        return replace(_unconditional(row), is_enabled=False), False


def rule_of(row: RuleRow) -> Rule:
    """A rule as the engine wants it. Raises Unreadable."""
    return replace(_unconditional(row), where=condition_of(row.where) if row.where else None)


def _unconditional(row: RuleRow) -> Rule:
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


def _promises(rows: Any) -> Promises:
    return Promises(
        {
            (row.message_kind, row.prominence): Promise(
                span_of(row.within), span_of(row.warn_before) if row.warn_before else None
            )
            for row in rows
        }
    )
