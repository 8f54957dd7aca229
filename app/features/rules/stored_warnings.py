"""The warnings about a rule that depend on stored rows: its name and the custom fields."""

from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlmodel import col, select

from app.features.rules import warnings
from app.http.transaction import Transaction
from app.storage.models import Customer, Rule


def find_warnings(tx: Transaction, rule_id: UUID, columns: dict[str, Any]) -> list[dict[str, Any]]:
    asked = warnings.custom_fields(columns["where"])
    return [
        *warnings.find_warnings(columns, asked - _known_custom_fields(tx, asked)),
        *_same_name(tx, rule_id, columns["name"]),
    ]


def _known_custom_fields(tx: Transaction, names: frozenset[str]) -> set[str]:
    """The custom fields that at least one customer has."""
    if not names:
        return set()
    fields = Customer.__table__.c.custom_fields  # type: ignore[attr-defined]  # SQLModel does not declare it
    known = (
        select(sa.literal(name).label("name")).where(
            sa.exists().where(
                col(Customer.workspace_id) == tx.workspace_id, fields[name].as_string().is_not(None)
            )
        )
        for name in sorted(names)
    )
    return set(tx.session.exec(select(sa.union_all(*known).subquery().c.name)))


def _same_name(tx: Transaction, rule_id: UUID, name: str) -> list[dict[str, Any]]:
    others = tx.session.exec(
        select(Rule.id)
        .where(
            Rule.workspace_id == tx.workspace_id,
            Rule.name == name,
            Rule.id != rule_id,
            col(Rule.archived_at).is_(None),
        )
        .limit(1)
    ).all()
    detail = "Another rule has the same `name`."
    return [warnings.warning("/name", "same_name", detail)] if others else []
