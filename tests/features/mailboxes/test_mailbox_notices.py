"""A mailbox that stays broken is one follow-up for an admin, which goes when the mailbox works again."""

import pytest

from tests import factories
from tests.dovecot import PASSWORD
from tests.features.mailboxes.conftest import connect, reload


def open_notices(client, path="/v1/follow-ups"):
    items = client.get(path).json()["items"]
    return [one for one in items if one["rule_kind"] == "reminder"]


def look_after(clock, work, **span):
    clock.advance(**span)
    work()


def test_a_refused_login_is_told_once_and_goes_with_the_right_password(
    client, account, work, clock
):
    mailbox = connect(client, account)
    work()
    account.server.add_account(account.address, "another-one")
    look_after(clock, work, minutes=1)
    assert reload(client, mailbox)["state"] == "needs_login"
    assert open_notices(client) == []  # a server may refuse logins for a moment
    look_after(clock, work, minutes=16)
    [notice] = open_notices(client)
    assert (notice["party"]["name"], notice["status"], notice["priority"]) == (
        f"Mailbox {account.address}", "due", "high"
    )  # fmt: skip
    assert "New mail does not come in. The server refused the login" in notice["reason"]["text"]
    [card] = client.get("/v1/queue").json()["items"]
    assert [one["id"] for one in card["follow_ups"]] == [notice["id"]]
    for _ in range(3):
        look_after(clock, work, hours=1)
    assert [one["id"] for one in open_notices(client)] == [notice["id"]]
    path = f"/v1/mailboxes/{mailbox['id']}"
    client.patch(path, json={"password": "another-one"}).raise_for_status()
    work()
    assert open_notices(client) == []
    assert client.get(f"/v1/follow-ups/{notice['id']}").json()["status"] == "withdrawn"


def test_a_host_has_hours_to_come_back(client, account, work, clock):
    connect(client, account)
    work()
    account.server.kill()
    try:
        look_after(clock, work, minutes=1)
        look_after(clock, work, hours=3)
        assert open_notices(client) == []
        look_after(clock, work, hours=2)
        assert len(open_notices(client)) == 1
    finally:
        account.server.start()
    look_after(clock, work, minutes=16)
    assert open_notices(client) == []


def break_and_wait(account, clock, work):
    account.server.add_account(account.address, "another-one")
    look_after(clock, work, minutes=1)
    look_after(clock, work, minutes=16)


def test_one_that_a_person_closed_comes_back_with_the_next_outage_alone(
    client, account, work, clock
):
    mailbox = connect(client, account)
    work()
    break_and_wait(account, clock, work)
    [first] = open_notices(client)
    client.post(f"/v1/follow-ups/{first['id']}/done").raise_for_status()
    look_after(clock, work, hours=2)
    assert open_notices(client) == []
    account.server.add_account(account.address, PASSWORD)
    client.post(f"/v1/mailboxes/{mailbox['id']}/test").raise_for_status()
    break_and_wait(account, clock, work)
    [second] = open_notices(client)
    assert second["id"] != first["id"]
    assert second["contact_id"] == first["contact_id"]  # one contact stands for a mailbox
    # which is not listed among people
    listed = {
        flag: client.get(f"/v1/contacts?automated={flag}").json()["items"] for flag in (True, False)
    }
    assert [len(listed[True]), len(listed[False])] == [1, 0]


def test_a_successful_test_takes_it_back(client, account, work, clock):
    mailbox = connect(client, account)
    work()
    break_and_wait(account, clock, work)
    account.server.add_account(account.address, PASSWORD)
    assert client.post(f"/v1/mailboxes/{mailbox['id']}/test").json()["is_connected"] is True
    assert open_notices(client) == []


def test_a_removed_mailbox_takes_it_along(client, account, work, clock):
    mailbox = connect(client, account)
    work()
    break_and_wait(account, clock, work)
    client.delete(f"/v1/mailboxes/{mailbox['id']}").raise_for_status()
    assert open_notices(client) == []
    assert client.get("/v1/contacts?status=new&automated=true").json()["items"] == []


@pytest.mark.parametrize("role", ["admin", "member"])
def test_it_goes_to_the_admin_of_the_mailbox_else_to_the_first_one(
    client, account, work, clock, role
):
    first = client.get("/v1/users").json()["items"][0]
    owner = factories.new_user(client, role=role)
    connect(client, account, user_id=owner["id"])
    work()
    break_and_wait(account, clock, work)
    [notice] = open_notices(client)
    assert notice["owner_id"] == (owner if role == "admin" else first)["id"]


def test_a_german_workspace_reads_german(client, account, work, clock):
    client.patch("/v1/workspace", json={"language": "de"}).raise_for_status()
    connect(client, account)
    work()
    break_and_wait(account, clock, work)
    [notice] = open_notices(client)
    assert notice["party"]["name"] == f"Postfach {account.address}"
    assert "Neue Mail kommt nicht an." in notice["reason"]["text"]
