"""Repetition of transactions that PostgreSQL aborts because of a conflict with another one."""

import time
from collections.abc import Callable
from typing import TypeVar

from sqlalchemy.exc import DBAPIError

from app.storage.database import RETRYABLE_SQLSTATES, sqlstate

T = TypeVar("T")
ATTEMPTS = 5
PAUSE_SECONDS = 0.01


def retry_aborted(transaction: Callable[[], T]) -> T:
    """Run a whole transaction, again if it is aborted, at most ATTEMPTS times. It blocks the thread."""
    for _ in range(ATTEMPTS - 1):
        try:
            return transaction()
        except DBAPIError as error:
            if sqlstate(error) not in RETRYABLE_SQLSTATES:
                raise
            time.sleep(PAUSE_SECONDS)  # let the other transaction finish
    return transaction()
