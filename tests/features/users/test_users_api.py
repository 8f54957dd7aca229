"""Users over HTTP, on both databases: the team, who stands in for whom, and who may go."""

import pytest
from starlette.testclient import TestClient

from app.http.auth import Scope
from tests import factories
from tests.conftest import add_key, authorized_client

PATH = "/v1/users"
BERTA = {"name": "Berta Klein", "email": "Berta@Example.com", "time_zone": "Europe/Vienna"}
JULY = {"from": "2026-07-01", "to": "2026-07-14"}


@pytest.fixture
def owner(client) -> dict:
    """The first user, who was made with the workspace."""
    [user] = client.get(PATH).json()["items"]
    return user


def url(user: dict) -> str:
    return f"{PATH}/{user['id']}"


def client_for(app, client, user: dict, scope: str = "admin") -> TestClient:
    return authorized_client(app, factories.new_key(client, user_id=user["id"], scope=scope)["key"])


def fault(answer) -> tuple[int, str, str]:
    [only] = answer.json()["errors"]
    return answer.status_code, only["pointer"], only["code"]


def code(answer) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


def leave(client, user: dict, successor: dict) -> None:
    answer = client.delete(url(user), params={"successor_id": successor["id"]})
    assert answer.status_code == 204, answer.text


def names(client, **filters: str) -> list[str]:
    return [user["name"] for user in client.get(PATH, params=filters).json()["items"]]


def test_the_first_user_is_made_with_the_workspace_and_an_admin(owner):
    assert (owner["name"], owner["role"]) == ("Owner", "admin")
    assert owner["away"] is None
    assert owner["archived_at"] is None


@pytest.mark.fast
def test_somebody_joins_changes_leaves_and_comes_back(client, clock):
    made = client.post(PATH, json=BERTA)
    assert made.status_code == 201, made.text
    berta = made.json()
    assert (berta["email"], berta["role"]) == ("berta@example.com", "member")
    assert client.get(made.headers["location"]).text == made.text
    clock.advance(days=1)
    changed = client.patch(url(berta), json={"name": "Berta Groß", "time_zone": None}).json()
    assert (changed["name"], changed["time_zone"]) == ("Berta Groß", None)
    assert changed["email"] == berta["email"]
    assert changed["updated_at"] == "2026-03-03T09:00:00Z"
    for _ in range(2):
        assert client.delete(url(berta)).status_code == 204
    assert names(client) == ["Owner"]
    assert names(client, archived="true") == ["Berta Groß"]
    assert client.get(url(berta)).json()["archived_at"] == "2026-03-03T09:00:00Z"
    for _ in range(2):
        back = client.post(f"{url(berta)}/restore")
        assert (back.status_code, back.json()["archived_at"]) == (200, None)
    assert names(client) == ["Owner", "Berta Groß"]


def test_no_change_leaves_the_tag(client):
    user = factories.new_user(client, away=JULY)
    tag = client.get(url(user)).headers["etag"]
    same = {name: user[name] for name in ("name", "email", "role", "time_zone", "away")}
    assert client.patch(url(user), json=same).headers["etag"] == tag


def test_users_are_found_by_address_and_role(client):
    factories.new_user(client, **BERTA)
    factories.new_user(client, name="Carl", role="admin")
    assert names(client, email=" BERTA@example.com") == ["Berta Klein"]
    assert names(client, email="nobody@example.com") == []
    assert names(client, role="admin") == ["Owner", "Carl"]
    assert names(client, role="member", email="berta@example.com") == ["Berta Klein"]


@pytest.mark.parametrize(
    ("changes", "pointer"),
    [
        ({"name": " "}, "/name"),
        ({"name": None}, "/name"),
        ({"name": "x" * 201}, "/name"),
        ({"email": "berta"}, "/email"),
        ({"role": "owner"}, "/role"),
        ({"role": None}, "/role"),
        ({"time_zone": "Mars/Olympus"}, "/time_zone"),
        ({"away": {"from": "2026-07-01"}}, "/away/to"),
        ({"away": {}}, "/away/from"),
        ({"away": JULY | {"to": "2026-06-30"}}, "/away/to"),
        ({"away": JULY | {"to": "1969-12-31"}}, "/away/to"),
        ({"away": JULY | {"to": "tomorrow"}}, "/away/to"),
        ({"away": JULY | {"substitute_id": "Carl"}}, "/away/substitute_id"),
        ({"away": JULY | {"since": "2026-07-01"}}, "/away/since"),
        ({"archived_at": None}, "/archived_at"),
    ],
)
def test_what_is_wrong_is_pointed_at(client, changes, pointer):
    user = factories.new_user(client)
    for refused in (
        client.post(PATH, json={"name": "Carl"} | changes),
        client.patch(url(user), json=changes),
    ):
        assert refused.status_code == 422, refused.text
        assert refused.json()["errors"][0]["pointer"] == pointer
    assert client.get(url(user)).json() == user


def test_the_days_away_are_merged_and_cleared(client, owner):
    user = factories.new_user(client, away=JULY | {"substitute_id": owner["id"]})
    assert user["away"] == JULY | {"substitute_id": owner["id"]}
    longer = client.patch(url(user), json={"away": {"to": "2026-07-21"}}).json()
    assert longer["away"] == user["away"] | {"to": "2026-07-21"}
    alone = client.patch(url(user), json={"away": {"substitute_id": None}}).json()
    assert alone["away"] == longer["away"] | {"substitute_id": None}
    too_short = client.patch(url(user), json={"away": {"to": "2026-06-30"}})
    assert fault(too_short) == (422, "/away/to", "ends_before_it_starts")
    one_day = client.patch(url(user), json={"away": {"to": "2026-07-01"}}).json()
    assert one_day["away"]["to"] == "2026-07-01"
    assert client.patch(url(user), json={"away": None}).json()["away"] is None


@pytest.mark.parametrize("changes", [{}, {"name": "Carl"}], ids=["create", "update"])
def test_a_substitute_is_somebody_of_the_team(client, other_client, changes):
    [stranger] = other_client.get(PATH).json()["items"]
    gone = factories.new_user(client, name="Gone")
    client.delete(url(gone))
    user = factories.new_user(client)
    for substitute, why in ((stranger, "unknown_id"), (gone, "archived")):
        away = {"away": JULY | {"substitute_id": substitute["id"]}}
        answer = (
            client.patch(url(user), json=changes | away)
            if changes
            else client.post(PATH, json={"name": "Carl"} | away)
        )
        assert fault(answer) == (422, "/away/substitute_id", why)


def test_nobody_stands_in_for_themselves(client, owner):
    answer = client.patch(url(owner), json={"away": JULY | {"substitute_id": owner["id"]}})
    assert fault(answer) == (422, "/away/substitute_id", "self_reference")


@pytest.mark.parametrize(
    ("first", "last", "is_loop"),
    [
        pytest.param("2026-06-20", "2026-06-30", False, id="back the day before"),
        pytest.param("2026-06-20", "2026-07-01", True, id="one day in common, the first"),
        pytest.param("2026-07-05", "2026-07-06", True, id="in the middle"),
        pytest.param("2026-06-01", "2026-08-01", True, id="all of it"),
        pytest.param("2026-07-14", "2026-07-20", True, id="one day in common, the last"),
        pytest.param("2026-07-15", "2026-07-20", False, id="leaving the day after"),
    ],
)
def test_two_stand_in_for_each_other_only_at_different_times(client, owner, first, last, is_loop):
    berta = factories.new_user(client, away=JULY | {"substitute_id": owner["id"]})
    away = {"from": first, "to": last, "substitute_id": berta["id"]}
    answer = client.patch(url(owner), json={"away": away})
    if is_loop:
        assert fault(answer) == (422, "/away/substitute_id", "self_reference")
    else:
        assert answer.json()["away"] == away
        # nor by moving the days of the other one
        moved = client.patch(url(berta), json={"away": {"from": "2026-06-01", "to": "2026-08-01"}})
        assert fault(moved) == (422, "/away/substitute_id", "self_reference")


@pytest.mark.parametrize(
    ("days", "is_loop"),
    [
        pytest.param(("2026-07-14", "2026-07-31"), True, id="one day on which all are away"),
        pytest.param(("2026-07-15", "2026-07-31"), False, id="two at a time, never all"),
    ],
)
def test_a_ring_of_three_is_refused_where_all_are_away_at_once(client, owner, days, is_loop):
    carl = factories.new_user(client, name="Carl", away=JULY | {"substitute_id": owner["id"]})
    away = {"from": "2026-07-10", "to": "2026-08-10", "substitute_id": carl["id"]}
    berta = factories.new_user(client, name="Berta", away=away)
    first, last = days
    away = {"from": first, "to": last, "substitute_id": berta["id"]}
    answer = client.patch(url(owner), json={"away": away})
    if is_loop:
        assert fault(answer) == (422, "/away/substitute_id", "self_reference")
        assert "2026-07-14" in answer.json()["detail"]
    else:
        assert answer.json()["away"] == away


def test_a_substitute_who_leaves_stays_named_until_another_is(client, owner):
    carl = factories.new_user(client, name="Carl")
    user = factories.new_user(client, away=JULY | {"substitute_id": carl["id"]})
    assert client.delete(url(carl)).status_code == 204
    renamed = client.patch(url(user), json={"name": "Anna", "away": {"to": "2026-07-10"}})
    assert renamed.json()["away"] == user["away"] | {"to": "2026-07-10"}
    other = client.patch(url(user), json={"away": {"substitute_id": owner["id"]}})
    assert other.json()["away"]["substitute_id"] == owner["id"]
    back = client.patch(url(user), json={"away": {"substitute_id": carl["id"]}})
    assert fault(back) == (422, "/away/substitute_id", "archived")


def test_an_address_belongs_to_one_user_who_is_there(client):
    berta = factories.new_user(client, **BERTA)
    taken = client.post(PATH, json={"name": "Bo", "email": "BERTA@example.com"})
    assert code(taken) == (409, "email_taken")
    bo = factories.new_user(client, name="Bo", email="bo@example.com")
    assert code(client.patch(url(bo), json={"email": "berta@EXAMPLE.com"})) == (409, "email_taken")
    assert client.patch(url(berta), json=BERTA).status_code == 200
    client.delete(url(berta))
    assert client.patch(url(bo), json={"email": "berta@example.com"}).status_code == 200
    assert code(client.post(f"{url(berta)}/restore")) == (409, "email_taken")
    assert client.patch(url(berta), json={"email": None}).status_code == 200
    assert client.post(f"{url(berta)}/restore").status_code == 200


def test_two_workspaces_may_have_the_same_address(client, other_client):
    assert factories.new_user(client, **BERTA)["email"]
    assert factories.new_user(other_client, **BERTA)["email"]


def test_an_archived_user_is_out_at_once_and_back_with_their_keys(app, client):
    berta = factories.new_user(client, role="admin")
    hers = client_for(app, client, berta)
    assert hers.get("/v1/customers").status_code == 200
    client.delete(url(berta))
    assert code(hers.get("/v1/customers")) == (401, "key_invalid")
    assert code(hers.post("/v1/customers", json={})) == (401, "key_invalid")
    client.post(f"{url(berta)}/restore")
    assert hers.get("/v1/customers").status_code == 200


def test_a_member_writes_at_most_whatever_the_key_was_made_for(app, client):
    berta = factories.new_user(client, role="admin")
    hers = client_for(app, client, berta)
    mine = {"params": {"user_id": berta["id"]}}
    assert hers.post(PATH, json={"name": "Carl"}).status_code == 201
    client.patch(url(berta), json={"role": "member"})
    assert code(hers.post(PATH, json={"name": "Dora"})) == (403, "scope_missing")
    assert hers.post("/v1/customers", json={"name": {"given": "Anna"}}).status_code == 201
    [shown] = client.get("/v1/api-keys", **mine).json()["items"]
    assert shown["scope"] == "write"
    assert client.get("/v1/api-keys?scope=write").json()["items"] == [shown]
    client.patch(url(berta), json={"role": "admin"})
    assert hers.get("/v1/api-keys").status_code == 200
    assert client.get("/v1/api-keys", **mine).json()["items"][0]["scope"] == "admin"


def test_the_last_who_can_make_keys_stays_an_admin(app, client, owner):
    """Another admin is not enough: there must be a key that works."""

    def refused() -> list[tuple[int, str]]:
        demoted = client.patch(url(owner), json={"role": "member"})
        return [code(client.delete(url(owner))), code(demoted)]

    no = [(409, "last_admin_key")] * 2
    assert refused() == no
    berta = factories.new_user(client, role="admin")
    assert refused() == no
    client_for(app, client, berta, scope="write")
    assert refused() == no
    hers = factories.new_key(client, user_id=berta["id"], scope="admin")
    client.patch(url(berta), json={"role": "member"})
    assert refused() == no
    client.patch(url(berta), json={"role": "admin"})
    client.delete(f"/v1/api-keys/{hers['id']}")
    assert refused() == no
    other = client_for(app, client, berta)
    client.delete(url(berta))
    assert refused() == no
    client.post(f"{url(berta)}/restore")
    assert client.get(url(owner)).json() == owner
    assert client.delete(url(owner)).status_code == 204
    assert code(client.get(PATH)) == (401, "key_invalid")
    assert code(other.delete(url(berta))) == (409, "last_admin_key")
    assert other.post(f"{url(owner)}/restore").status_code == 200


def test_only_admins_change_the_team(app, client, key):
    user = factories.new_user(client)
    writer = authorized_client(app, add_key(app, key, Scope.WRITE))
    assert writer.get(url(user)).json() == user
    for answer in (
        writer.post(PATH, json=BERTA),
        writer.patch(url(user), json={"name": "x"}),
        writer.delete(url(user)),
        writer.post(f"{url(user)}/restore"),
    ):
        assert code(answer) == (403, "scope_missing")


def test_what_an_archived_user_owns_stays_theirs_and_nothing_new_is_given_to_them(client, owner):
    carl = factories.new_user(client)
    customer = factories.new_customer(client, owner_id=carl["id"])
    other = factories.new_customer(client, name={"given": "Bo"}, owner_id=owner["id"])
    contact = factories.new_contact(client)
    reminder = factories.new_reminder(client, customer)
    assert reminder["owner_id"] == carl["id"]
    leave(client, carl, owner)

    path, his = f"/v1/customers/{customer['id']}", {"owner_id": carl["id"]}
    kept = client.patch(path, json={"notes": "x", "owner_id": carl["id"]})
    assert kept.json()["owner_id"] == carl["id"]
    assert [c["id"] for c in client.get("/v1/customers", params=his).json()["items"]] == [
        customer["id"]
    ]
    follow_up = f"/v1/follow-ups/{reminder['id']}/assign"
    assert client.post(follow_up, json=his).status_code == 200

    due = {"customer_id": other["id"], "due_at": "2026-03-03T09:00:00Z", "text": "Call"}
    convert = f"/v1/contacts/{contact['id']}/convert"
    assigned = factories.new_reminder(client, other)
    for answer in (
        client.post("/v1/customers", json={"name": {"given": "Anna"}} | his),
        client.patch(f"/v1/customers/{other['id']}", json=his),
        client.post("/v1/follow-ups", json=due | his),
        client.post(f"/v1/follow-ups/{assigned['id']}/assign", json=his),
        client.post(convert, json=his),
        client.post(convert, json=his | {"customer_id": other["id"]}),
        client.post("/v1/api-keys", json={"name": "x", "scope": "read", "user_id": carl["id"]}),
    ):
        [only] = answer.json()["errors"]
        assert (answer.status_code, only["code"]) == (422, "archived")
        assert only["pointer"] in {"/owner_id", "/user_id"}
        assert "archived" in only["detail"]
    moved = client.patch(path, json={"owner_id": owner["id"]})
    assert moved.json()["owner_id"] == owner["id"]
    assert client.patch(path, json=his).status_code == 422


def queue_of(client, user: dict) -> list[str]:
    query = {"owner_id": user["id"]}
    return [item["id"] for item in client.get("/v1/follow-ups", params=query).json()["items"]]


def own_a_customer(client, user: dict) -> None:
    factories.new_customer(client, owner_id=user["id"])


def own_a_follow_up(client, user: dict) -> None:
    factories.new_reminder(client, factories.new_customer(client), owner_id=user["id"])


def be_named_by_a_rule(client, user: dict) -> None:
    [rule, *_] = client.get("/v1/rules").json()["items"]
    body = {"assign_to_id": user["id"]}
    client.patch(f"/v1/rules/{rule['id']}", json=body).raise_for_status()


def own_an_opportunity(client, user: dict) -> None:
    factories.new_opportunity(client, factories.new_customer(client), owner_id=user["id"])


def succeed_another(client, user: dict) -> None:
    dora = factories.new_user(client, name="Dora")
    own_a_customer(client, dora)
    leave(client, dora, user)


@pytest.mark.parametrize(
    ("hold", "what"),
    [
        (own_a_customer, "customers"),
        (own_a_follow_up, "follow-ups"),
        (be_named_by_a_rule, "rules"),
        (own_an_opportunity, "opportunities"),
        (succeed_another, "the work of archived users"),
    ],
)
def test_whoever_has_anything_to_look_after_leaves_it_to_somebody(client, owner, hold, what):
    carl = factories.new_user(client, name="Carl")
    hold(client, carl)
    refused = client.delete(url(carl))
    assert code(refused) == (409, "successor_needed")
    assert refused.json()["detail"].startswith(f"Carl still has {what}.")
    assert client.get(url(carl)).json()["archived_at"] is None
    leave(client, carl, owner)
    assert client.get(url(carl)).json()["successor_id"] == owner["id"]


def test_what_is_over_needs_nobody(client, clock):
    carl = factories.new_user(client)
    gone = factories.new_customer(client, owner_id=carl["id"])
    reminder = factories.new_reminder(client, gone)
    client.post(f"/v1/follow-ups/{reminder['id']}/done").raise_for_status()
    client.delete(f"/v1/customers/{gone['id']}").raise_for_status()
    assert client.delete(url(carl)).status_code == 204


def test_the_queue_of_one_who_has_left_is_the_successors_until_they_are_back(client, clock, owner):
    berta, carl = (factories.new_user(client, name=name) for name in ("Berta", "Carl"))
    customer = factories.new_customer(client, owner_id=carl["id"])
    reminder = factories.new_reminder(client, customer)
    leave(client, carl, berta)
    later = factories.new_message(client, customer, occurred_at="2026-03-02T08:00:00Z")
    clock.advance(days=30)
    [reply] = client.get("/v1/follow-ups", params={"rule_kind": "reply"}).json()["items"]
    assert reply["subject"]["id"] == later["id"]
    assert (reply["owner_id"], reply["responsible_id"]) == (carl["id"], berta["id"])
    both = [reply["id"], reminder["id"]]
    assert queue_of(client, berta) == both
    leave(client, berta, owner)  # and on
    assert queue_of(client, owner) == both
    assert client.get(f"/v1/follow-ups/{both[0]}").json()["responsible_id"] == owner["id"]
    back = client.post(f"{url(carl)}/restore").json()
    assert back["successor_id"] is None
    assert queue_of(client, owner) == []
    assert queue_of(client, carl) == both


def test_another_can_be_named_for_somebody_who_has_left(client, owner):
    berta, carl = (factories.new_user(client, name=name) for name in ("Berta", "Carl"))
    assert client.delete(url(carl)).status_code == 204
    for successor in (berta, owner):
        leave(client, carl, successor)
        assert client.get(url(carl)).json()["successor_id"] == successor["id"]
    assert client.delete(url(carl)).status_code == 204
    assert client.get(url(carl)).json()["successor_id"] == owner["id"]


def test_a_successor_is_somebody_of_the_team_who_is_there(client, other_client, owner):
    carl, gone = (factories.new_user(client, name=name) for name in ("Carl", "Gone"))
    client.delete(url(gone))
    [stranger] = other_client.get(PATH).json()["items"]
    for who, why in ((stranger, "unknown_id"), (gone, "archived"), (carl, "self_reference")):
        answer = client.delete(url(carl), params={"successor_id": who["id"]})
        assert fault(answer) == (422, "successor_id", why)
        assert client.get(url(carl)).json()["archived_at"] is None
    answer = client.delete(url(stranger), params={"successor_id": owner["id"]})
    assert answer.status_code == 404
