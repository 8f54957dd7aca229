"""The time of an event in the facts of a verdict, for the clauses of every language."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any


def span_of_event(facts: Mapping[str, Any]) -> tuple[datetime, datetime]:
    """Its start and end. The facts of an attendance name them without the prefix `event_`."""
    starts_at = facts.get("event_starts_at") or facts["starts_at"]
    return starts_at, facts.get("event_ends_at") or facts["ends_at"]


def has_day_of_card(facts: Mapping[str, Any]) -> bool:
    """Whether the day of a card is known: one that was entered with its event alone has its start."""
    starts_at = facts.get("event_starts_at") or facts.get("starts_at")
    return bool(facts["captured_at"] != starts_at)
