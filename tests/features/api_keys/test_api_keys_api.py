"""API keys over HTTP, on both databases: shown once, gone at once, and never the last admin's."""

import logging

import pytest

from app.http.auth import Scope
from app.http.key_format import is_well_formed
from tests import factories
from tests.conftest import add_key, authorized_client

PATH = "/v1/api-keys"
SHOP = {"name": "Web shop", "scope": "write"}
IN_A_YEAR = "2027-03-02T09:00:00Z"
FIELDS = {
    "id", "name", "scope", "user_id", "hint", "expires_at", "last_used_at", "revoked_at",
    "created_at", "updated_at",
}  # fmt: skip


@pytest.fixture
def first(client) -> dict:
    """The key that the workspace was made with, which is the client's own and in use."""
    client.get("/v1/workspace")
    return client.get(PATH).json()["items"][0]


def url(key: dict) -> str:
    return f"{PATH}/{key['id']}"


def code(answer) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


def fault(answer) -> tuple[int, str, str]:
    [only] = answer.json()["errors"]
    return answer.status_code, only["pointer"], only["code"]


def ids(client, **filters) -> list[str]:
    return [key["id"] for key in client.get(PATH, params=filters).json()["items"]]


@pytest.mark.fast
def test_a_key_is_made_shown_once_used_renamed_and_revoked(app, client, clock, first):
    made = client.post(PATH, json=SHOP)
    assert made.status_code == 201, made.text
    created = made.json()
    assert created.keys() == FIELDS | {"key"}
    key = created.pop("key")
    assert is_well_formed(key)
    assert key.endswith(created["hint"])
    assert created["user_id"] == first["user_id"]
    assert made.headers["cache-control"] == "no-store"

    shown = client.get(made.headers["location"])
    assert shown.json() == created
    assert shown.headers["etag"] == made.headers["etag"]

    shop = authorized_client(app, key)
    assert shop.post("/v1/customers", json={"name": {"given": "Anna"}}).status_code == 201
    assert code(shop.get(PATH)) == (403, "scope_missing")
    assert client.get(url(created)).json()["last_used_at"] == "2026-03-02T09:00:00Z"

    clock.advance(hours=1)
    renamed = client.patch(url(created), json={"name": "Shop"}).json()
    assert (renamed["name"], renamed["updated_at"]) == ("Shop", "2026-03-02T10:00:00Z")
    clock.advance(hours=1)
    for _ in range(2):
        assert client.delete(url(created)).status_code == 204
        assert code(shop.get("/v1/customers")) == (401, "key_invalid")
        clock.advance(hours=1)
    assert client.get(url(created)).json()["revoked_at"] == "2026-03-02T11:00:00Z"


def test_a_key_is_in_no_other_answer_and_in_no_log(app, client, caplog):
    caplog.set_level(logging.DEBUG)
    logging.getLogger("sqlalchemy.engine").setLevel(logging.DEBUG)
    try:
        created = factories.new_key(client)
        key = created["key"]
        shop = authorized_client(app, key)
        answers = [
            client.get(PATH),
            client.get(url(created)),
            client.patch(url(created), json={"name": "Shop"}),
            client.patch(url(created), json={"name": key, "nmae": key}),
            shop.get("/v1/customers"),
            shop.post(PATH, json=SHOP),
            shop.post("/v1/customers", content=b"{"),
            client.delete(url(created)),
            shop.get("/v1/customers"),
        ]
    finally:
        logging.getLogger("sqlalchemy.engine").setLevel(logging.NOTSET)
    assert "UPDATE api_keys" in caplog.text  # the log can hold it
    for text in [caplog.text, *(answer.text + str(answer.headers) for answer in answers)]:
        assert key not in text
        assert key[3:-4] not in text


def test_keys_are_listed_by_user_scope_and_revocation(client, first):
    berta = factories.new_user(client, role="admin")
    shop = factories.new_key(client, user_id=berta["id"])
    admin = factories.new_key(client, scope="admin")
    assert ids(client) == [first["id"], shop["id"], admin["id"]]
    assert ids(client, user_id=berta["id"]) == [shop["id"]]
    assert ids(client, scope="admin") == [first["id"], admin["id"]]
    client.delete(url(shop))
    assert ids(client) == [first["id"], shop["id"], admin["id"]]
    assert ids(client, revoked=True) == [shop["id"]]
    assert ids(client, revoked=False) == [first["id"], admin["id"]]
    assert ids(client, revoked=False, limit=1) == [first["id"]]


def test_a_retry_is_refused_and_makes_nothing(client, first):
    answer = client.post(PATH, json=SHOP, headers={"Idempotency-Key": "order-1"})
    assert fault(answer) == (422, "Idempotency-Key", "not_allowed")
    assert ids(client) == [first["id"]]


def test_a_change_may_be_sent_again(client):
    path, headers = url(factories.new_key(client)), {"Idempotency-Key": "order-1"}
    answers = [client.patch(path, json={"name": "Shop"}, headers=headers) for _ in range(2)]
    assert answers[0].text == answers[1].text
    assert answers[1].headers["idempotent-replayed"] == "true"


@pytest.mark.parametrize(
    ("changes", "pointer", "why"),
    [
        ({"name": " "}, "/name", "too_short"),
        ({"name": "x" * 201}, "/name", "too_long"),
        ({"scope": "owner"}, "/scope", "unknown_value"),
        ({"scope": None}, "/scope", "unknown_value"),
        ({"user_id": "Berta"}, "/user_id", "invalid_format"),
        ({"key": "fu_mine"}, "/key", "unknown_field"),
        ({"hash": "00"}, "/hash", "unknown_field"),
        ({"revoked_at": None}, "/revoked_at", "unknown_field"),
        ({"expires_at": "2027-03-02"}, "/expires_at", "invalid_format"),
        ({"expires_at": "2027-03-02T09:00:00"}, "/expires_at", "invalid_format"),
        ({"expires_at": "9999-12-31T23:59:59-14:00"}, "/expires_at", "out_of_range"),
        ({"expires_at": "2026-03-02T09:00:00Z"}, "/expires_at", "in_the_past"),
        ({"expires_at": "2026-03-02T10:30:00+02:00"}, "/expires_at", "in_the_past"),
    ],
)
def test_what_is_wrong_is_pointed_at(client, first, changes, pointer, why):
    assert fault(client.post(PATH, json=SHOP | changes)) == (422, pointer, why)
    if not changes.keys() & {"scope", "user_id"}:
        assert fault(client.patch(url(first), json=changes)) == (422, pointer, why)
    assert client.get(PATH).json()["items"] == [first]


def test_scope_and_user_of_a_key_stay(client, first):
    for name in ("scope", "user_id"):
        answer = client.patch(url(first), json={name: first[name]})
        assert fault(answer) == (422, f"/{name}", "unknown_field")


@pytest.mark.parametrize(
    ("role", "scope", "is_allowed"),
    [
        ("admin", "read", True),
        ("admin", "write", True),
        ("admin", "admin", True),
        ("member", "read", True),
        ("member", "write", True),
        ("member", "admin", False),
    ],
)
def test_a_key_is_worth_what_its_user_may_do(client, role, scope, is_allowed):
    user = factories.new_user(client, role=role)
    answer = client.post(PATH, json={"name": "x", "scope": scope, "user_id": user["id"]})
    if is_allowed:
        assert (answer.status_code, answer.json()["scope"]) == (201, scope)
    else:
        assert fault(answer) == (422, "/scope", "not_allowed")


def test_a_key_is_for_a_user_of_the_workspace(client, other_client, first):
    [stranger] = other_client.get("/v1/users").json()["items"]
    answer = client.post(PATH, json=SHOP | {"user_id": stranger["id"]})
    assert fault(answer) == (422, "/user_id", "unknown_id")
    assert ids(client) == [first["id"]]


@pytest.mark.parametrize(
    ("moment", "status"),
    [
        pytest.param("2027-03-02T08:59:59.999999Z", 200, id="a microsecond before"),
        pytest.param("2027-03-02T09:00:00Z", 401, id="at its expiry"),
        pytest.param("2027-03-02T09:00:01Z", 401, id="a second after"),
    ],
)
def test_a_key_ends_at_its_expiry(app, client, clock, moment, status):
    key = factories.new_key(client, expires_at="2027-03-02T10:00:00+01:00")
    assert key["expires_at"] == IN_A_YEAR
    clock.set(moment)
    assert authorized_client(app, key["key"]).get("/v1/customers").status_code == status


def test_an_expired_key_works_again_when_it_is_given_longer(app, client, clock):
    key = factories.new_key(client, expires_at="2026-03-02T10:00:00Z")
    shop = authorized_client(app, key["key"])
    clock.advance(hours=2)
    assert code(shop.get("/v1/customers")) == (401, "key_invalid")
    renamed = client.patch(url(key), json={"name": "x", "expires_at": key["expires_at"]})
    assert renamed.status_code == 200
    assert client.patch(url(key), json={"expires_at": None}).json()["expires_at"] is None
    assert shop.get("/v1/customers").status_code == 200


def test_a_revoked_key_stays_as_it_is(client):
    key = factories.new_key(client)
    client.delete(url(key))
    before = client.get(url(key)).text
    for changes in ({"name": "x"}, {"expires_at": IN_A_YEAR}):
        assert code(client.patch(url(key), json=changes)) == (409, "state_conflict")
    assert client.get(url(key)).text == before


LAST = (409, "last_admin_key")


@pytest.mark.parametrize(
    "others",
    [
        pytest.param([], id="the only key"),
        pytest.param([{"scope": "write"}, {"scope": "read"}], id="others that are no admin's"),
    ],
)
def test_the_last_admin_key_neither_goes_nor_expires(client, first, others):
    for other in others:
        factories.new_key(client, **other)
    before = client.get(url(first)).text
    assert code(client.delete(url(first))) == LAST
    assert code(client.patch(url(first), json={"expires_at": IN_A_YEAR})) == LAST
    assert client.get(url(first)).text == before


def test_a_revoked_or_expired_admin_key_is_no_other_one(client, first, clock):
    client.delete(url(factories.new_key(client, scope="admin")))
    assert code(client.delete(url(first))) == LAST
    factories.new_key(client, scope="admin", expires_at="2026-03-02T10:00:00Z")
    clock.set("2026-03-02T10:00:00Z")
    assert code(client.delete(url(first))) == LAST


@pytest.mark.parametrize(
    ("other_ends", "ends", "status"),
    [
        pytest.param(None, IN_A_YEAR, 200, id="the other lasts"),
        pytest.param("2027-03-02T09:00:01Z", IN_A_YEAR, 200, id="the other ends a second later"),
        pytest.param(IN_A_YEAR, IN_A_YEAR, 409, id="both end at once"),
        pytest.param("2027-03-02T08:59:59Z", IN_A_YEAR, 409, id="the other ends a second before"),
    ],
)
def test_an_admin_key_expires_only_before_another(client, first, other_ends, ends, status):
    factories.new_key(client, scope="admin", expires_at=other_ends)
    assert client.patch(url(first), json={"expires_at": ends}).status_code == status


def test_the_last_admin_key_may_last_longer_or_for_ever(app, client, first):
    key = factories.new_key(client, scope="admin", expires_at=IN_A_YEAR)
    assert client.delete(url(first)).status_code == 204
    last = authorized_client(app, key["key"])
    assert code(last.delete(url(key))) == LAST
    assert code(last.patch(url(key), json={"expires_at": "2027-03-02T08:00:00Z"})) == LAST
    for later in ("2027-03-02T10:00:00Z", None):
        changed = last.patch(url(key), json={"expires_at": later})
        assert (changed.status_code, changed.json()["expires_at"]) == (200, later)


def test_one_revokes_the_key_that_it_uses(app, client, first):
    other = authorized_client(app, factories.new_key(client, scope="admin")["key"])
    assert client.delete(url(first)).status_code == 204
    assert code(client.get("/v1/customers")) == (401, "key_invalid")
    assert other.get(url(first)).json()["revoked_at"] is not None


def test_only_admins_see_keys(app, client, key, first):
    writer = authorized_client(app, add_key(app, key, Scope.WRITE))
    for answer in (
        writer.get(PATH),
        writer.get(url(first)),
        writer.post(PATH, json=SHOP),
        writer.patch(url(first), json={"name": "x"}),
        writer.delete(url(first)),
    ):
        assert code(answer) == (403, "scope_missing")
