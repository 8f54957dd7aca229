"""Place of a scenario: a folder, an empty database, and the options of the command."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.hold.cluster import Cluster
from tests.hold.outcomes import Outcome

DATABASES = ("sqlite", "postgresql")
BOTH = DATABASES


@dataclass(frozen=True)
class Place:
    folder: Path
    database_url: str
    outcome: Outcome
    cluster: Cluster | None
    kills: int
    mails: int

    @property
    def is_sqlite(self) -> bool:
        return self.cluster is None


@dataclass(frozen=True)
class Scenario:
    run: Callable[[Place], None]
    databases: tuple[str, ...] = BOTH

    @property
    def name(self) -> str:
        return self.run.__name__


@contextmanager
def place_for(outcome: Outcome, kills: int, mails: int) -> Iterator[Place]:
    """An empty folder with an SQLite file, or with a PostgreSQL of its own that makes each commit durable."""
    with TemporaryDirectory(prefix="followup-hold-", dir="/tmp") as name:
        folder = Path(name)
        if outcome.database == "sqlite":
            yield Place(folder, f"sqlite:///{folder}/followup.db", outcome, None, kills, mails)
            return
        with Cluster.in_folder(folder / "cluster") as cluster:
            url = cluster.create("held")
            yield Place(folder, url, outcome, cluster, kills, mails)
