"""A page of the queue costs what it shows: neither what lies before it nor behind it is read."""

from datetime import UTC, datetime, timedelta
from itertools import count
from uuid import UUID

import pytest
import sqlalchemy as sa

from app.features.follow_ups.queries import substitutes_param
from app.features.follow_ups.queue_queries import owner_params, queue
from app.storage.models import Workspace
from tests import factories

PATH = "/v1/follow-ups"
FRIDAY, MONDAY = "2026-02-27T10:00:00Z", "2026-03-02T07:30:00Z"
# When what was asked on Monday is not yet warned of, and half an hour before it is due.
EARLY = "2026-03-02T09:00:00Z"
NOON = "2026-03-02T11:30:00Z"
LONG_AGO = datetime(2025, 3, 2, tzinfo=UTC)


def ask(client, number, occurred_at, **changes):
    for _ in range(number):
        customer = factories.new_customer(client, **changes)
        factories.new_message(client, customer, occurred_at=occurred_at)


def remind(client, number, **changes):
    for _ in range(number):
        factories.new_reminder(
            client, factories.new_customer(client), due_at="2026-03-02T10:00:00Z", **changes
        )


@pytest.fixture
def steps(app):
    """How many steps SQLite takes for a page of one follow-up."""
    database = app.state.runtime.database
    if database.dialect != "sqlite":
        pytest.skip("Only SQLite counts its steps.")

    def steps(now, names=(), owners=(), **given):
        statement = queue(names, has_cursor="after" in given, owners=len(owners))
        with database.reading() as reader:
            with reader.session() as session:
                workspace_id = session.scalars(sa.select(Workspace.id)).one()
            told = {"now": datetime.fromisoformat(now), "size": 1} | given | substitutes_param({})
            told |= owner_params(owners) | {"expiring": told["now"] + timedelta(days=2)}
            reader.fetch(statement, workspace_id=workspace_id, **told)  # the first reads the schema
            taken = count()
            driver = reader._connection.connection.dbapi_connection
            driver.set_progress_handler(lambda: next(taken) * 0, 1)
            shown = reader.fetch(statement, workspace_id=workspace_id, **told)
            driver.set_progress_handler(None, 0)
            assert len(shown) <= told["size"]
        return next(taken)

    return steps


def test_pages_show_what_one_page_shows(client, clock):
    ask(client, 3, FRIDAY)
    ask(client, 2, FRIDAY, prominence="key")
    ask(client, 3, MONDAY)
    remind(client, 3)
    remind(client, 2, priority="urgent")
    clock.set(NOON)
    expected = client.get(PATH).json()["items"]
    assert [item["status"] for item in expected] == ["due"] * 5 + ["warned"] * 3 + ["due"] * 5
    for size in (1, 2, 5, 8, 12, 13):
        query, seen = {"limit": size}, []
        while True:
            page = client.get(PATH, params=query).json()
            seen += page["items"]
            if page["next_cursor"] is None:
                break
            query["cursor"] = page["next_cursor"]
        assert seen == expected


def test_a_page_of_overdue_replies_reads_nothing_that_is_less_urgent(client, steps):
    ask(client, 1, FRIDAY)
    ask(client, 1, MONDAY)
    remind(client, 1)
    before = steps(EARLY)
    ask(client, 5, MONDAY)
    remind(client, 5)
    assert steps(EARLY) == before


def test_a_later_page_reads_nothing_of_those_before_it(client, steps):
    remind(client, 1)
    ask(client, 1, FRIDAY)
    ask(client, 1, MONDAY)
    last = {"after_place": 300, "after": LONG_AGO, "after_id": UUID(int=0)}
    before = steps(NOON, **last)
    ask(client, 5, FRIDAY)
    ask(client, 5, MONDAY)
    assert steps(NOON, **last) == before


def a_bit_of_everything(client, owner):
    customer = {"owner_id": owner["id"]}
    ask(client, 2, FRIDAY, **customer)
    ask(client, 2, MONDAY, **customer)
    remind(client, 2, **customer)


@pytest.mark.parametrize("owned", [0, 1])
def test_the_queue_of_an_owner_reads_nothing_of_others(client, steps, owned):
    anna, berta = (factories.new_user(client, name=name) for name in ("Anna", "Berta"))
    remind(client, owned, owner_id=anna["id"])
    a_bit_of_everything(client, berta)
    asked = {"owners": [UUID(anna["id"])]}
    before = steps(NOON, **asked)
    a_bit_of_everything(client, berta)
    assert steps(NOON, **asked) == before


def test_the_queue_of_several_owners_reads_nothing_of_others(client, steps):
    anna, berta, carl = (factories.new_user(client, name=name) for name in ("A", "B", "C"))
    remind(client, 1, owner_id=anna["id"])
    a_bit_of_everything(client, carl)
    asked = {"owners": [UUID(anna["id"]), UUID(berta["id"])]}
    before = steps(NOON, **asked)
    a_bit_of_everything(client, carl)
    assert steps(NOON, **asked) == before


def test_the_queue_of_replies_reads_nothing_else(client, steps):
    ask(client, 1, FRIDAY)
    ask(client, 1, MONDAY)
    remind(client, 1)
    asked = {"names": ("rule_kind",), "rule_kind": "reply", "size": 5}
    before = steps(NOON, **asked)
    remind(client, 5)
    assert steps(NOON, **asked) == before


def test_the_queue_of_another_kind_reads_no_replies(client, steps):
    ask(client, 1, FRIDAY)
    ask(client, 1, MONDAY)
    asked = {"names": ("rule_kind",), "rule_kind": "reminder"}
    before = steps(NOON, **asked)
    ask(client, 5, FRIDAY)
    ask(client, 5, MONDAY)
    assert steps(NOON, **asked) == before


def expire(client, number, ends_at):
    """Thank-yous for an event, which expire a week after its end."""
    for _ in range(number):
        event = factories.new_event(client, starts_at="2026-02-20T08:00:00Z", ends_at=ends_at)
        factories.new_participant(client, event, factories.new_customer(client))


def test_what_expires_soon_is_found_without_reading_the_rest(client, steps):
    expire(client, 1, "2026-02-23T16:00:00Z")
    expire(client, 1, "2026-02-27T08:00:00Z")
    before = steps("2026-03-02T15:00:00Z")
    expire(client, 5, "2026-02-27T08:00:00Z")
    assert steps("2026-03-02T15:00:00Z") == before
