"""An address that guesses keys is refused; those who have one go on there."""

from collections.abc import Iterator

import pytest
from fastapi import FastAPI
from starlette.testclient import TestClient

from app.config import Settings
from tests.conftest import add_key, create_workspace, make_settings

GUESSES = 3
INVENTED = "fu_" + "0" * 30 + "21ejPx"


@pytest.fixture
def settings(database_url: str) -> Settings:
    return make_settings(database_url, failed_keys_per_minute=GUESSES)


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
    assert get(app, add_key(app, admin, "read")) == 429  # nobody has seen it in the last minute


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
