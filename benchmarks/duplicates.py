"""`python -m benchmarks.duplicates`: the search for duplicates in a whole workspace, as its job runs it.

Half of the customers come in pairs that are one person, the other half in pairs that only look alike:
those of `python -m quality.duplicates`.
"""

import argparse
import resource
import tempfile
import time
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any
from uuid import UUID

from app import jobs
from app.clock import Clock
from app.config import Settings
from app.engine.vocabulary import PartyKind
from app.features.customers.schemas import CustomerCreate
from app.features.duplicates.searching import BATCH, KIND
from app.features.parties.contact_details import Origin, read_details
from app.features.workspace import seed
from app.http.validation import validate
from app.identifiers import new_id
from app.storage import migrations
from app.storage.database import Database
from app.storage.models import Customer, MatchKey, Party, metadata
from app.storage.prepared import Prepared, insert
from app.worker import create_worker
from benchmarks.seeding import NOW
from quality import duplicates as labelled
from tests.postgres import start_postgres

_workspaces, _jobs = metadata.tables["workspaces"], metadata.tables["jobs"]
_WORKSPACE = Prepared(_workspaces.select().with_only_columns(_workspaces.c.id))
_JOB = Prepared(_jobs.select().with_only_columns(_jobs.c.state, _jobs.c.done))
_found = metadata.tables["duplicates"]
_FOUND = Prepared(_found.select().with_only_columns(_found.c.score))


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.duplicates", description=__doc__)
    parser.add_argument("--customers", type=int, default=100_000)
    parser.add_argument("--database", choices=["sqlite", "postgresql"], default="sqlite")
    options = parser.parse_args()
    if options.database == "postgresql":
        with start_postgres() as server:
            server.create("service")
            _run(server.url("service"), options.customers)
    else:
        with tempfile.TemporaryDirectory() as folder:
            _run(f"sqlite:///{Path(folder) / 'service.db'}", options.customers)


def _run(database_url: str, customers: int) -> None:
    settings = Settings(database_url=database_url)
    database = Database(settings)
    try:
        migrations.migrate(database.engine)
        workspace_id = _seed(database, customers)
        _measure(settings, database, workspace_id)
    finally:
        database.close()


def _seed(database: Database, customers: int) -> UUID:
    with database.transaction() as session:
        seed.create_workspace(session, NOW)
        session.commit()
    with database.reading() as reader:
        [(workspace_id,)] = reader.fetch(_WORKSPACE)
    records = _records(customers)
    while batch := list(islice(records, BATCH)):
        with database.transaction() as session:
            for model, rows in _rows(workspace_id, batch).items():
                insert(session, model, *rows)
            session.commit()
    if database.dialect == "postgresql":
        with database.engine.begin() as connection:
            connection.exec_driver_sql("ANALYZE")
    return UUID(str(workspace_id))


def _records(customers: int) -> Iterator[dict[str, Any]]:
    pairs = labelled.generate(1, customers // (2 * len(labelled.KINDS)) + 1)
    return islice((each for pair in pairs for each in (pair.customer, pair.contact)), customers)


def _rows(workspace_id: UUID, records: Iterable[dict[str, Any]]) -> dict[Any, list[dict[str, Any]]]:
    rows: dict[Any, list[dict[str, Any]]] = {Party: [], MatchKey: [], Customer: []}
    columns = {
        model: {c.name: None for c in model.__table__.c if c.default is None}
        | {"workspace_id": workspace_id}
        for model in rows
    }
    for record in records:
        data = validate(CustomerCreate, record)
        details = read_details(data, Origin(regions=("DE",)))
        own = {"id": new_id(), "kind": PartyKind.CUSTOMER}
        rows[Party].append(columns[Party] | own)
        given = data.model_dump(mode="json") | details.columns
        shown = {name: value for name, value in given.items() if name in columns[Customer]}
        derived = {
            "id": own["id"],
            "sort_name": details.columns["display_name"].lower(),
            "do_not_contact": False,
            "is_bounced": False,
            "created_at": NOW,
            "updated_at": NOW,
        }
        rows[Customer].append(columns[Customer] | shown | derived)
        for key in details.keys:
            found = {"kind": key.kind, "value": key.value, "party_id": own["id"]}
            rows[MatchKey].append(columns[MatchKey] | found)
    return rows


def _measure(settings: Settings, database: Database, workspace_id: UUID) -> None:
    with database.transaction() as session:
        jobs.enqueue(session, kind=KIND, workspace_id=workspace_id, now=NOW)
        session.commit()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    began, used = time.perf_counter(), time.process_time()
    create_worker(settings, database, Clock(NOW)).run_all()
    seconds, cpu = time.perf_counter() - began, time.process_time() - used
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    with database.reading() as reader:
        [(state, searched)] = reader.fetch(_JOB)
        pairs = len(reader.fetch(_FOUND))
    print(
        f"{state}: {searched:,} customers in {seconds:.1f} s ({cpu:.1f} s of CPU), {pairs:,} pairs,"
        f" {grown / 1024:.0f} MB more memory"
    )


if __name__ == "__main__":
    main()
