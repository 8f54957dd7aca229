"""Waiting for what a thread or another process does."""

import time
from collections.abc import Callable
from typing import Any


def wait_until(condition: Callable[[], Any], seconds: float = 60) -> None:
    """Return once the condition is true. Raises AssertionError if it is not within so many seconds."""
    give_up_at = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < give_up_at, f"waited {seconds:.0f} seconds"
        time.sleep(0.01)
