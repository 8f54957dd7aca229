"""Repetition of transactions that PostgreSQL aborts because of a conflict with another one."""

import random
import time
from collections.abc import Callable
from typing import TypeVar

from sqlalchemy.exc import DBAPIError

from app.errors import Unavailable
from app.storage.database import RETRYABLE_SQLSTATES, sqlstate

T = TypeVar("T")
ATTEMPTS = 6
FIRST_PAUSE_SECONDS = 0.01
AGAIN = f"Other requests changed the same records at the same time, {ATTEMPTS} times in a row."


def retry_aborted(transaction: Callable[[], T]) -> T:
    """Run a whole transaction, again if it is aborted, at most ATTEMPTS times. It blocks the thread.

    Raises Unavailable if each attempt is aborted.
    """
    for attempt in range(1, ATTEMPTS + 1):
        try:
            return transaction()
        except DBAPIError as error:
            if sqlstate(error) not in RETRYABLE_SQLSTATES:
                raise
            if attempt == ATTEMPTS:
                raise Unavailable(AGAIN) from error
        # each pause has its own length, so that the same transactions do not meet again
        time.sleep(random.uniform(0, FIRST_PAUSE_SECONDS * 2**attempt))  # noqa: S311  # no secret
    raise AssertionError
