"""Several change the team at once: an admin key is left, and what must differ differs."""

import threading
from itertools import repeat

import pytest

from app.http.unit_of_work import Write
from tests import factories
from tests.concurrency import AT_ONCE, statuses, together
from tests.conftest import authorized_client

ROUNDS = 5
SOON = "2026-03-02T10:00:00Z"


@pytest.fixture
def admins(app, client) -> list[dict]:
    """Two admins, each with the only admin key of theirs; the first user has none any more."""
    made = []
    for name in ("Anna", "Berta"):
        user = factories.new_user(client, name=name, role="admin")
        key = factories.new_key(client, user_id=user["id"], scope="admin")
        made.append({"user": user, "key": key, "client": authorized_client(app, key["key"])})
    [first] = client.get("/v1/api-keys", params={"revoked": False}).json()["items"][:1]
    assert client.delete(f"/v1/api-keys/{first['id']}").status_code == 204
    return made


@pytest.fixture
def all_known(monkeypatch):
    """Both are let in before either begins, so that neither is stopped by what the other did."""
    barrier, begin = threading.Barrier(2, timeout=30), Write._repeat_aborted

    def meet(*args):
        barrier.wait()
        return begin(*args)

    monkeypatch.setattr(Write, "_repeat_aborted", meet)
    yield
    monkeypatch.undo()


def revoke(one, other):
    return one["client"].delete(f"/v1/api-keys/{other['key']['id']}")


def revoke_own(one, _other):
    return revoke(one, one)


def archive(one, other):
    return one["client"].delete(f"/v1/users/{other['user']['id']}")


def leave(one, _other):
    return archive(one, one)


def demote(one, other):
    return one["client"].patch(f"/v1/users/{other['user']['id']}", json={"role": "member"})


def let_expire(one, other):
    path = f"/v1/api-keys/{other['key']['id']}"
    return one["client"].patch(path, json={"expires_at": SOON})


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (revoke, revoke),
        (revoke_own, revoke_own),
        (archive, archive),
        (leave, leave),
        (demote, demote),
        (let_expire, let_expire),
        (revoke, archive),
        (revoke, demote),
        (archive, demote),
        (leave, revoke_own),
    ],
    ids=lambda act: act.__name__,
)
def test_of_two_who_would_leave_no_admin_key_one_is_refused(admins, all_known, first, second):
    anna, berta = admins
    answers = together(lambda: first(anna, berta), lambda: second(berta, anna))
    codes = sorted(answer.status_code for answer in answers)
    assert codes[0] in {200, 204}
    assert codes[1] == 409
    [refused] = (answer for answer in answers if answer.status_code == 409)
    assert refused.json()["code"] == "last_admin_key"


def test_an_address_that_is_taken_by_twenty_at_once_is_one_users(client):
    body = {"name": "Berta", "email": "berta@example.com"}
    answers = together(*repeat(lambda: client.post("/v1/users", json=body), AT_ONCE))
    assert statuses(answers) == {201: 1, 409: AT_ONCE - 1}
    assert len(client.get("/v1/users?email=berta@example.com").json()["items"]) == 1


def test_two_who_name_each_other_at_once_make_no_loop(client):
    for number in range(ROUNDS):
        one, other = (factories.new_user(client, name=f"{number}") for _ in range(2))

        def away(user: dict, substitute: dict):
            days = {"from": "2026-07-01", "to": "2026-07-14", "substitute_id": substitute["id"]}
            return client.patch(f"/v1/users/{user['id']}", json={"away": days})

        answers = together(lambda: away(one, other), lambda: away(other, one))  # noqa: B023
        assert statuses(answers) == {200: 1, 422: 1}


def test_two_who_leave_to_each_other_at_once_leave_one_who_looks_after_both(client):
    one, other = (factories.new_user(client, name=name) for name in ("Anna", "Berta"))
    for owner in (one, other):
        factories.new_customer(client, owner_id=owner["id"])

    def leave(user: dict, successor: dict):
        query = {"successor_id": successor["id"]}
        return client.delete(f"/v1/users/{user['id']}", params=query)

    answers = together(lambda: leave(one, other), lambda: leave(other, one))
    assert statuses(answers) == {204: 1, 422: 1}


def test_of_two_changes_of_a_key_with_one_tag_one_wins(client):
    path = f"/v1/api-keys/{factories.new_key(client)['id']}"
    for number in range(ROUNDS):
        headers = {"If-Match": client.get(path).headers["etag"]}
        answers = together(
            lambda: client.patch(path, json={"name": f"A {number}"}, headers=headers),  # noqa: B023
            lambda: client.patch(path, json={"name": f"B {number}"}, headers=headers),  # noqa: B023
        )
        assert statuses(answers) == {200: 1, 412: 1}
