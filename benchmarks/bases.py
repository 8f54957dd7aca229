"""Seeded databases: cached files on SQLite, new ones on a temporary PostgreSQL server."""

import hashlib
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import sqlalchemy as sa

from app.config import Settings
from app.storage import migrations
from app.storage.database import Database
from app.storage.models import metadata
from benchmarks import copying, seeding
from tests.postgres import start_postgres

RESULTS = Path(__file__).parent / "results"
SAMPLE = 10_000


@dataclass(frozen=True, slots=True)
class Base:
    """Two equal databases, because both servers write.

    The service logs in as real ones do: on PostgreSQL, policies limit what it sees.
    """

    service_url: str
    owner_url: str
    limit_url: str
    key: str
    customers: list[str]


@contextmanager
def sqlite(customers: int) -> Iterator[Base]:
    seeded = _seeded(customers)
    with tempfile.TemporaryDirectory(dir=RESULTS) as folder:
        service, limit = (
            f"sqlite:///{shutil.copy(seeded, Path(folder) / name)}"
            for name in ("service.db", "limit.db")
        )
        yield Base(
            service, service, limit, seeded.with_suffix(".key").read_text(), _sample(service)
        )


@contextmanager
def postgresql(customers: int) -> Iterator[Base]:
    with start_postgres() as server:
        worker_url, owner_url = server.create_installation("service"), server.url("service")
        key = fill(owner_url, customers)
        server.create("limit", template="service")
        yield Base(worker_url, owner_url, server.url("limit"), key, _sample(owner_url))


def fill(database_url: str, customers: int) -> str:
    """Migrate a new database and seed it. Returns its key."""
    database = Database(Settings(database_url=database_url))
    try:
        migrations.migrate(database.engine)
        key = seeding.fill(database, customers)
    finally:
        database.close()
    return key


def _seeded(customers: int) -> Path:
    """Return a file that is cached until the schema or the seeding changes."""
    RESULTS.mkdir(exist_ok=True)
    sources = [
        Path(seeding.__file__),
        Path(copying.__file__),
        *sorted(migrations.MIGRATIONS.glob("versions/*.py")),
    ]
    digest = hashlib.sha256(b"".join(path.read_bytes() for path in sources)).hexdigest()[:12]
    seeded = RESULTS / f"{customers}-customers-{digest}.db"
    if not seeded.exists():
        print(f"Seeding {customers:,} customers; the file is kept for the next time ...")
        with tempfile.TemporaryDirectory(dir=RESULTS) as folder:
            path = Path(folder) / "seeded.db"
            seeded.with_suffix(".key").write_text(fill(f"sqlite:///{path}", customers))
            path.replace(seeded)
    return seeded


def _sample(database_url: str) -> list[str]:
    """Return the ids of some customers."""
    database = Database(Settings(database_url=database_url))
    try:
        with database.engine.connect() as connection:
            ids = sa.select(metadata.tables["customers"].c.id)
            some = connection.execute(ids.order_by(sa.func.random()).limit(SAMPLE))
            return [str(customer_id) for (customer_id,) in some]
    finally:
        database.close()
