"""A worker process that fetches mailboxes, for tests of kills: `python -m tests.killed_mailbox_worker URL`."""

import sys
from datetime import timedelta

from app.clock import Clock
from app.jobs import claims, worker
from app.storage.database import Database
from app.worker import create_worker
from tests.conftest import NOW, make_settings


def main() -> None:
    claims.LEASE, worker.HEARTBEAT_SECONDS = timedelta(seconds=1), 0.2
    settings = make_settings(sys.argv[1])
    create_worker(settings, Database(settings), Clock(NOW)).run()


if __name__ == "__main__":
    main()
