"""On PostgreSQL an index serves the ids and the changes of a list.

So few rows are read as a whole by default, so the plans here are those without that.
"""

import re
from datetime import timedelta
from typing import Any

import pytest

from app.config import Settings
from app.main import create_app
from app.storage.database import Database, ReadConnection
from app.storage.roles import become
from benchmarks import seeding
from tests.conftest import authorized_client, owner_url

CUSTOMERS = 200
LISTS = ("customers", "messages", "purchases", "follow_ups")
LATER = seeding.NOW + timedelta(hours=1)


@pytest.fixture
def client(database_url):
    owner = Database(Settings(database_url=owner_url(database_url)))
    key = seeding.fill(owner, CUSTOMERS)
    owner.close()
    app = create_app(Settings(database_url=database_url, clock=LATER))
    yield authorized_client(app, key)
    app.state.runtime.close()


@pytest.fixture
def plans(monkeypatch):
    shown: list[str] = []
    run = ReadConnection._run

    def explain(self: ReadConnection, statement: Any, params: Any) -> Any:
        sql, values = statement.bind(self.dialect, params)
        driver: Any = self._connection.connection.driver_connection
        with driver.transaction(), driver.cursor() as cursor:
            if self._app_role:
                become(driver, self._app_role, self._workspace_id)
            for kind in ("seqscan", "hashjoin", "mergejoin"):
                cursor.execute(f"SET enable_{kind} = off")
            cursor.execute(f"EXPLAIN {sql}", values)
            shown.append("\n".join(row[0] for row in cursor.fetchall()))
        return run(self, statement, params)

    monkeypatch.setattr(ReadConnection, "_run", explain)
    return shown


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
def test_ids_and_changes_are_found_by_an_index(client, plans):
    for table in LISTS:
        path = f"/v1/{table.replace('_', '-')}"
        some = client.get(path, params={"limit": 3, "updated_since": "2020-01-01T00:00:00Z"}).json()
        ids = ",".join(item["id"] for item in some["items"])
        for query in (
            {"ids": ids},
            {"updated_since": LATER.isoformat()},
            {"updated_since": LATER.isoformat(), "count": "true"},
        ):
            plans.clear()
            client.get(path, params=query).raise_for_status()
            plan = "\n".join(plans)
            assert f"Seq Scan on {table}" not in plan, plan
            found_by = (
                rf"{table}_workspace_id_updated_at_id"
                if "ids" not in query
                else r"Index Cond: .*\bid = ANY"
            )
            assert re.search(found_by, plan), plan
