"""The stored figures of a workspace, renewed in the background at most once a day.

The first computation follows the twentieth purchase. A changed figure counts as a changed rulebook:
the affected parties are re-evaluated in batches.
"""

import logging
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

from sqlmodel import Session

from app import jobs
from app.engine.figures import LEAST_PURCHASES, Sale, figures_of
from app.engine.rules import Calendar
from app.engine.vocabulary import Trigger
from app.evaluation import reevaluation
from app.evaluation.rulebook import find_rulebook
from app.evaluation.sources.purchases import product_names
from app.evaluation.statements import column_types, sql
from app.schemas.figures import to_document
from app.storage.database import Database
from app.storage.models import WorkspaceFigures
from app.storage.prepared import execute, fetch

KIND = "figures"
A_DAY = timedelta(days=1)
# The latest purchases show what is usual now, and bound the cost.
MAX_PURCHASES = 10_000
BATCH = 20

log = logging.getLogger(__name__)

_DUE = sql(
    f"""SELECT workspace_id FROM workspace_figures WHERE renew_at <= :now
    ORDER BY renew_at LIMIT {BATCH} + 0""",  # noqa: S608  # made of constants
    column_types("workspace_figures", "workspace_id"),
)
_CLAIM = sql(
    """UPDATE workspace_figures SET renew_at = :as_of
    WHERE workspace_id = :workspace_id AND renew_at <= :now"""
)
_NOT_STARTED = sql(
    """SELECT workspace_id FROM workspace_figures
    WHERE workspace_id = :workspace_id AND renew_at IS NULL""",
    column_types("workspace_figures", "workspace_id"),
)
_FIRST_SALES = sql(
    f"""SELECT id FROM purchases WHERE workspace_id = :workspace_id
    ORDER BY purchased_at, id LIMIT {LEAST_PURCHASES} + 0""",  # noqa: S608  # made of constants
    column_types("purchases", "id"),
)
_START = sql(
    """UPDATE workspace_figures SET renew_at = :now
    WHERE workspace_id = :workspace_id AND renew_at IS NULL"""
)
_SALES = sql(
    f"""SELECT customer_id, purchased_at, amount, currency, items FROM purchases
    WHERE workspace_id = :workspace_id AND archived_at IS NULL
    ORDER BY purchased_at DESC, id DESC LIMIT {MAX_PURCHASES} + 0""",  # noqa: S608  # made of constants
    column_types("purchases", "customer_id", "purchased_at", "amount", "currency", "items"),
)


def start(session: Session, workspace_id: UUID, now: datetime) -> None:
    """Enqueue the first computation of the figures as soon as there are enough purchases."""
    if not fetch(session, _NOT_STARTED, workspace_id=workspace_id):
        return
    if len(fetch(session, _FIRST_SALES, workspace_id=workspace_id)) < LEAST_PURCHASES:
        return
    if execute(session, _START, workspace_id=workspace_id, now=now):
        jobs.enqueue(session, kind=KIND, workspace_id=workspace_id, now=now, key=KIND)


def has_due(database: Database, now: datetime) -> bool:
    with database.reading() as reader:
        return bool(reader.fetch(_DUE, now=now))


def work_once(database: Database, now: datetime) -> bool:
    """Renew the figures of some workspaces. Returns whether there may be more to do."""
    with database.reading() as reader:
        due = reader.fetch(_DUE, now=now)
    for (workspace_id,) in due:
        try:
            with database.for_workspace(workspace_id).transaction() as session:
                _renew(session, workspace_id, now)
                session.commit()
        except Exception:
            log.exception("The figures of workspace %s cannot be renewed.", workspace_id)
            return False
    return len(due) == BATCH


def _renew(session: Session, workspace_id: UUID, now: datetime) -> None:
    if not execute(session, _CLAIM, workspace_id=workspace_id, now=now, as_of=now + A_DAY):
        return  # another server has renewed them
    row = session.get_one(WorkspaceFigures, workspace_id)
    calendar = find_rulebook(session, workspace_id, now).calendar
    rows = fetch(session, _SALES, workspace_id=workspace_id)
    document = to_document(figures_of(_sale(calendar, *row) for row in rows))
    if document != row.figures:
        row.figures, row.version = document, row.version + 1
        reevaluation.request(session, workspace_id, "figures", now, [Trigger.PURCHASE_MADE])


def _sale(
    calendar: Calendar,
    customer_id: UUID,
    purchased_at: datetime,
    amount: str,
    currency: str,
    items: list[dict[str, Any]],
) -> Sale:
    day = calendar.date_of(purchased_at)
    return Sale(customer_id, day, Decimal(amount), currency, product_names(items))
