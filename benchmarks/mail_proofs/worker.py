"""A worker for proofs of kills, whose leases end soon: `python -m benchmarks.mail_proofs.worker`."""

from datetime import timedelta

from app.clock import Clock
from app.config import Settings
from app.jobs import claims, worker
from app.storage.database import Database
from app.worker import create_worker


def main() -> None:
    claims.LEASE, worker.HEARTBEAT_SECONDS = timedelta(seconds=2), 0.4
    settings = Settings()
    create_worker(settings, Database(settings), Clock(settings.clock)).run()


if __name__ == "__main__":
    main()
