"""A large file of cards is stored in short transactions: a repetition completes what a break leaves."""

from contextlib import ExitStack

import psycopg
import pytest

from app.features.contacts.importing import PART
from tests.factories import new_event, vcard
from tests.sent_statements import observed

COUNT = 2 * PART + 7
VCARD = {"Content-Type": "text/vcard"}


def cards(*numbers: int) -> bytes:
    return b"".join(vcard(f"FN:Person {n}\nEMAIL:p{n}@example.com") for n in numbers)


def post(client, content, **options):
    return client.post("/v1/contacts/import", content=content, headers=VCARD, **options)


@pytest.fixture
def on_insert(app):
    """Call a function with the number of each insertion of contacts."""
    with ExitStack() as stack:

        def listen(call):
            calls = []

            def before(sql, _driver):
                if sql.startswith("INSERT INTO contacts"):
                    calls.append(sql)
                    call(len(calls))

            stack.enter_context(observed(app.state.runtime.database, before=before))
            return calls

        yield listen


def test_a_large_file_is_stored_in_parts_and_answered_at_once(client):
    held = new_event(client)
    broken = b"BEGIN:VCARD\r\nVERSION:3.0\r\nEND:VCARD\r\n"
    content = cards(*range(COUNT)) + broken + cards(0)
    found = post(client, content, params={"event_id": held["id"]}).json()
    assert len({item["id"] for item in found["items"]}) == COUNT
    assert {item["event_id"] for item in found["items"]} == {held["id"]}
    assert found["duplicates"] == []  # the last card is the first one, which is new
    assert [error["position"] for error in found["errors"]] == [COUNT]
    again = post(client, content).json()
    assert again["items"] == []
    assert again["duplicates"] == [item["id"] for item in found["items"]]


@pytest.mark.parametrize("headers", [{}, {"Idempotency-Key": "a"}], ids=["bare", "with key"])
def test_a_repetition_stores_the_rest_after_a_break(client, on_insert, headers):
    def lose(number):
        if number == 2:
            raise psycopg.OperationalError("the connection is lost")

    on_insert(lose)
    client.headers.update(headers)
    assert post(client, cards(*range(COUNT))).status_code == 503
    again = post(client, cards(*range(COUNT))).json()
    assert (len(again["items"]), len(again["duplicates"])) == (COUNT - PART, PART)


def test_each_part_has_an_insertion_of_its_own(client, on_insert):
    made = on_insert(lambda _: None)
    post(client, cards(*range(COUNT)))
    assert len(made) == 3
    post(client, cards(*range(COUNT, COUNT + PART)))
    assert len(made) == 4
