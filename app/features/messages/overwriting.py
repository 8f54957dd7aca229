"""Replacement of a stored message by a new row of the same message. The verdicts of people stay."""

from collections.abc import Iterable, Mapping
from typing import Any

from app.http.transaction import Transaction
from app.storage.models import Message

# Evidence of a verdict that a person or a client decided.
DECIDED = frozenset({"overruled", "given"})


def overwrite(
    tx: Transaction,
    message: Message,
    row: Mapping[str, Any],
    *,
    kept: Iterable[str],
    verdicts: Iterable[str],
) -> None:
    """Set all columns except for `kept` and for those `verdicts` that a person or a client decided.

    The subjects that a message names stay unless the row names others.
    """
    decided = {name for name in verdicts if getattr(message, f"{name}_evidence") in DECIDED}
    unchanged = {*kept, *decided, *(f"{name}_evidence" for name in decided)}
    if not row["about"]:
        unchanged.add("about")
    for name, value in row.items():
        if name not in unchanged:
            setattr(message, name, value)
    message.updated_at = tx.now
