"""The insertion of new messages. Every import and request uses it, so that no thread keeps an outdated verdict."""

from typing import Any

from app.features.messages import thread_context
from app.http.transaction import Transaction
from app.storage.models import Message
from app.storage.prepared import insert


def insert_rows(tx: Transaction, *rows: dict[str, Any]) -> None:
    """Insert the rows, and judge the messages of their threads that depend on them."""
    insert(tx.session, Message, *rows)
    thread_context.judge_rows(tx, rows)
