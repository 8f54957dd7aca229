"""An address that guesses keys is refused; those who have one go on there."""

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any

import pytest
from fastapi import FastAPI
from starlette.testclient import TestClient

from app.config import Settings
from app.http import auth
from app.identifiers import NIL
from tests.conftest import add_key, authorized_client, create_workspace, make_settings
from tests.waiting import wait_until

GUESSES = 3
INVENTED = "fu_" + "0" * 30 + "21ejPx"


@pytest.fixture
def limits() -> dict[str, int]:
    return {"failed_keys_per_minute": GUESSES}


@pytest.fixture
def settings(database_url: str, limits: dict[str, int]) -> Settings:
    return make_settings(database_url, **limits)


@pytest.fixture
def admin(app: FastAPI) -> str:
    return create_workspace(app, "Alpha")


def get(app: FastAPI, key: str, address: str = "192.0.2.1") -> int:
    client = TestClient(app, client=(address, 1), headers={"Authorization": f"Bearer {key}"})
    answer = client.get("/v1/customers")
    if answer.status_code == 429:
        assert int(answer.headers["retry-after"]) > 0
        assert answer.json()["code"] == "too_many_requests"
    return answer.status_code


def guesses(app: FastAPI, addresses: Iterator[str]) -> list[int]:
    return [get(app, INVENTED, address) for address in addresses]


def test_after_the_quota_an_address_is_refused_until_the_minute_ends(app, clock, admin):
    assert guesses(app, ("192.0.2.1" for _ in range(5))) == [401, 401, 401, 429, 429]
    assert get(app, INVENTED, "192.0.2.2") == 401
    assert get(app, admin, "192.0.2.2") == 200
    clock.advance(minutes=1)
    assert get(app, INVENTED) == 401


def test_a_key_in_use_goes_on_at_such_an_address(app, admin):
    assert get(app, admin) == 200
    guesses(app, ("192.0.2.1" for _ in range(GUESSES)))
    assert get(app, admin) == 200
    assert get(app, add_key(app, admin, "read")) == 429  # nobody has seen it in the last hour


@pytest.mark.parametrize(
    ("addresses", "last"),
    [
        pytest.param([f"2001:db8::{n}" for n in range(4)], 429, id="one network"),
        pytest.param([f"2001:db8:0:{n}::1" for n in range(4)], 401, id="several networks"),
        pytest.param([f"192.0.2.{n}" for n in range(4)], 401, id="several addresses"),
    ],
)
def test_addresses_of_one_ipv6_network_count_together(app, addresses, last):
    assert guesses(app, iter(addresses))[-1] == last


def test_requests_with_a_body_count_too(app):
    client = TestClient(app, headers={"Authorization": f"Bearer {INVENTED}"})
    found = [client.post("/v1/customers", json={}).status_code for _ in range(5)]
    assert found == [401, 401, 401, 429, 429]


STRANGERS = 20


@pytest.mark.parametrize("limits", [{"failed_keys_per_minute": 1_000}])
def test_a_key_in_use_does_not_wait_for_the_keys_of_strangers(app, admin, monkeypatch):
    assert get(app, admin) == 200
    answered, look_up = threading.Event(), auth.authenticate

    def wait(reader: Any, key: str, now: Any) -> Any:
        if key == INVENTED:
            answered.wait()
        return look_up(reader, key, now)

    monkeypatch.setattr(auth, "authenticate", wait)
    runtime, known = app.state.runtime, authorized_client(app, admin)
    stranger = authorized_client(app, INVENTED)
    with ThreadPoolExecutor(STRANGERS * 3) as threads:
        try:
            waiting = [
                threads.submit(ask)
                for ask in (
                    partial(stranger.get, "/v1/customers"),
                    partial(stranger.post, "/v1/customers", json={"organization": "One"}),
                    partial(stranger.delete, f"/v1/customers/{NIL}"),
                )
                for _ in range(STRANGERS)
            ]
            at_work = runtime.lookups._max_workers
            wait_until(lambda: runtime.lookups._work_queue.qsize() == len(waiting) - at_work)
            made = known.post("/v1/customers", json={"organization": "One"})
            assert made.status_code == 201
            assert known.get("/v1/customers").json()["items"] == [made.json()]
            assert known.delete(made.headers["location"]).status_code == 204
            assert not any(answer.done() for answer in waiting)
        finally:
            answered.set()
        assert {answer.result().status_code for answer in waiting} == {401}


def test_a_revoked_key_is_that_of_a_stranger_after_its_first_refusal(app, admin):
    key = add_key(app, admin, "read")
    assert get(app, key) == 200
    owner = authorized_client(app, admin)
    [made] = [one for one in owner.get("/v1/api-keys").json()["items"] if one["scope"] == "read"]
    assert owner.delete(f"/v1/api-keys/{made['id']}").status_code == 204
    found = [get(app, key) for _ in range(GUESSES + 2)]
    assert found == [401] * GUESSES + [429] * 2


def test_an_unknown_key_is_looked_up_once(app, statements):
    assert get(app, INVENTED) == 401
    assert sum("key" in statement for statement in statements) == 1, statements
