"""Limits of requests that several processes keep together, over one database."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
import sqlalchemy as sa
from fastapi import FastAPI
from sqlmodel import select

from app.config import Settings
from app.http import request_counts
from app.http.request_counts import RequestCounts
from app.identifiers import new_id
from app.main import close_runtime, create_app
from app.storage.database import Database
from app.storage.models import RequestCount
from tests.conftest import (
    NOW,
    add_key,
    authorized_client,
    create_workspace,
    make_settings,
    recorded_statements,
)

QUOTA = 6
INVENTED = "fu_" + "0" * 30 + "21ejPx"


@pytest.fixture
def limits() -> dict[str, int]:
    return {"rate_limit_per_minute": QUOTA}


@pytest.fixture
def settings(database_url: str, limits: dict[str, int]) -> Settings:
    return make_settings(database_url, **limits)


@pytest.fixture
def other_app(settings: Settings) -> Iterator[FastAPI]:
    """Another process on the same database, as far as they can know of each other."""
    app = create_app(settings)
    yield app
    close_runtime(app)


@pytest.fixture
def database(app: FastAPI) -> Database:
    return app.state.runtime.database


@pytest.fixture
def other_database(other_app: FastAPI) -> Database:
    return other_app.state.runtime.database


def statuses(apps: list[FastAPI], keys: list[str], each: int) -> list[int]:
    """Answers to clients of all apps that ask in turn, with all keys."""
    clients = [authorized_client(app, key) for app in apps for key in keys]
    return [client.get("/v1/card").status_code for _ in range(each) for client in clients]


def test_two_processes_share_the_quota_of_a_key(app, other_app, key):
    found = statuses([app, other_app], [key], QUOTA)
    assert found == [200] * QUOTA + [429] * QUOTA
    refused = authorized_client(other_app, key).get("/v1/card")
    assert refused.json()["detail"] == f"A key must not exceed {QUOTA} requests a minute."
    assert (refused.headers["ratelimit"], refused.headers["retry-after"]) == (
        '"key";r=0;t=60',
        "60",
    )


def test_another_key_and_the_next_minute_have_their_own(app, key, clock):
    statuses([app], [key], QUOTA + 1)
    assert statuses([app], [add_key(app, key, "read")], 1) == [200]
    assert statuses([app], [key], 1) == [429]
    clock.advance(minutes=1)
    assert statuses([app], [key], 1) == [200]


@pytest.mark.parametrize("limits", [{"workspace_rate_limit_per_minute": QUOTA}])
def test_the_keys_of_a_workspace_share_one_quota(app, other_app, key):
    keys = [key, add_key(app, key, "read")]
    assert statuses([app, other_app], keys, QUOTA)[: QUOTA + 1] == [200] * QUOTA + [429]
    refused = authorized_client(app, key).get("/v1/card")
    assert refused.json()["detail"].startswith("The keys of a workspace must not exceed")
    assert refused.headers["ratelimit-policy"] == f'"workspace";q={QUOTA};w=60'
    assert statuses([app], [create_workspace(app, "Beta")], 1) == [200]


@pytest.mark.parametrize("limits", [{"failed_keys_per_minute": QUOTA}])
def test_two_processes_share_the_quota_of_an_address_that_guesses(app, other_app, key):
    assert statuses([app, other_app], [INVENTED], QUOTA) == [401] * QUOTA + [429] * QUOTA
    assert statuses([app], [key], 1) == [429]  # nobody has seen it in the last hour


@pytest.mark.parametrize("quota", [100, 1000, 6000])
def test_no_quota_is_missed_by_a_tenth_and_few_requests_write(app, database, other_database, quota):
    counts = [RequestCounts(one, quota) for one in (database, other_database)]
    subject, sent = new_id(), list[str]()
    with recorded_statements(app, sent):
        found = [one.count(subject, NOW) for _ in range(quota) for one in counts]
    admitted = sum(number <= quota for number in found)
    assert quota <= admitted <= quota * 1.1
    assert len(sent) <= request_counts.PARTS


def test_no_request_waits_for_a_writer(client, database):
    with database.transaction():
        assert client.get("/v1/card").status_code == 200


@pytest.mark.parametrize(
    ("ahead", "counts_together"),
    [
        pytest.param(1, True, id="a clock that is a little ahead"),
        pytest.param(60, False, id="a wrong clock, set right since"),
    ],
)
def test_a_count_of_a_later_minute(database, other_database, ahead, counts_together):
    subject, later = new_id(), NOW + timedelta(minutes=ahead)
    RequestCounts(database, QUOTA).count(subject, later)
    assert RequestCounts(other_database, QUOTA).count(subject, NOW) == 1 + counts_together


def test_a_flood_of_subjects_writes_a_bounded_number_of_rows(database):
    counts = RequestCounts(database, QUOTA, additions_per_second=0)
    assert [counts.count(new_id(), NOW) for _ in range(3)] == [1, 1, 1]
    assert number_of_rows(database) == 0


def test_old_counts_are_deleted(database):
    counts = RequestCounts(database, QUOTA)
    for minutes in (0, 60):
        counts.count(new_id(), NOW + timedelta(minutes=minutes))
    later = NOW + timedelta(minutes=61)
    assert request_counts.has_old(database, later)
    request_counts.purge_old(database, later)
    assert not request_counts.has_old(database, later)
    assert number_of_rows(database) == 1


def number_of_rows(database: Database) -> int:
    with database.transaction() as session:
        return session.exec(select(sa.func.count()).select_from(RequestCount)).one()
