"""Database files that only their owner can read and write; SQLite gives its other files the same mode."""

import os
import stat
from contextlib import suppress
from pathlib import Path

MODE = 0o600


def make_private(path: Path) -> None:
    """Create the file if there is none, and take it from others. A failure is left to the driver.

    A file that exists is not opened: a process that closes any descriptor of a file gives up all its
    locks of that file (POSIX), and so those of its connections to the database.
    """
    with suppress(OSError):
        file = path.resolve()
        try:
            os.close(os.open(file, os.O_RDWR | os.O_CREAT | os.O_EXCL, MODE))
        except FileExistsError:
            mode = file.stat().st_mode
            if stat.S_ISREG(mode) and stat.S_IMODE(mode) & ~MODE:
                file.chmod(MODE)
