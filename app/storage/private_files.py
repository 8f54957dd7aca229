"""Database files that only their owner can read and write; SQLite gives its other files the same mode."""

import os
import stat
from contextlib import suppress
from pathlib import Path

MODE = 0o600


def make_private(path: Path) -> None:
    """Create the file if there is none, and take it from others. A failure is left to the driver."""
    with suppress(OSError):
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT, MODE)
        try:
            if stat.S_IMODE(os.fstat(descriptor).st_mode) & ~MODE:
                os.fchmod(descriptor, MODE)
        finally:
            os.close(descriptor)
