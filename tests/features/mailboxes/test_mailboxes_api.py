"""`/v1/mailboxes`: what is asked for, what is shown, and what never is."""

import pytest

from tests.conftest import every_row
from tests.dovecot import PASSWORD
from tests.factories import mail, new_mailbox
from tests.scripted_imap import serve_script

BODY = {"address": "shop@example.net", "host": "127.0.0.1", "port": 9, "password": "horse"}


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, {"port": 9, "security": "tls", "username": "shop@example.net", "name": "shop@example.net"}),
        ({"port": None}, {"port": 993}),
        ({"port": None, "security": "starttls"}, {"port": 143}),
        ({"host": "IMAP.Example.NET"}, {"host": "imap.example.net"}),
        ({"host": "2001:DB8::1"}, {"host": "2001:db8::1"}),
        ({"host": None, "auth": "google", "password": None}, {"host": "imap.gmail.com", "state": "needs_login"}),
        ({"host": None, "auth": "microsoft", "password": None}, {"host": "outlook.office365.com"}),
        ({}, {"state": "waiting", "since_days": 90, "only_correspondents": False, "folders": []}),
    ],
)  # fmt: skip
def test_what_is_left_out_has_a_usual_value(client, changes, expected):
    body = {name: value for name, value in (BODY | changes).items() if value is not None}
    made = client.post("/v1/mailboxes", json=body)
    assert made.status_code == 201, made.text
    assert {name: made.json()[name] for name in expected} == expected


@pytest.mark.parametrize(
    ("changes", "pointer", "code"),
    [
        ({"password": None}, "", "required"),
        ({"auth": "google"}, "", "not_allowed"),
        ({"host": None}, "", "required"),
        ({"host": "mail server"}, "/host", "invalid_format"),
        ({"host": "mail.example.net/x"}, "/host", "invalid_format"),
        ({"host": "mail.example.net:993"}, "/host", "invalid_format"),
        ({"port": 0}, "/port", "out_of_range"),
        ({"security": "ssl"}, "/security", "unknown_value"),
        ({"since_days": -1}, "/since_days", "out_of_range"),
        ({"folders": ["a\r\nb"]}, "/folders/0", "invalid_character"),
        ({"username": "a\r\nA1 LOGOUT"}, "/username", "invalid_character"),
        ({"user_id": "0193a3c8-6f2e-7cc1-a5a5-3f8f6c1d2b3a"}, "/user_id", "unknown_id"),
        ({"pasword": "x"}, "/pasword", "unknown_field"),
    ],
)
def test_what_is_wrong_is_named(client, changes, pointer, code):
    body = {name: value for name, value in (BODY | changes).items() if value is not None}
    answer = client.post("/v1/mailboxes", json=body)
    assert answer.status_code == 422
    fault = answer.json()["errors"][0]
    assert (fault["pointer"], fault["code"]) == (pointer, code)
    assert "horse" not in answer.text


@pytest.mark.fast
def test_its_address_becomes_one_of_ours(client):
    new_mailbox(client)
    new_mailbox(client)
    assert client.get("/v1/workspace").json()["own_addresses"] == ["shop@example.net"]


def test_the_password_is_never_shown_and_never_stored_as_it_is(app, client, caplog, work):
    canary = "canary-4711-horse"
    made = client.post("/v1/mailboxes", json=BODY | {"password": canary})
    one = f"/v1/mailboxes/{made.json()['id']}"
    answers = [made, client.get(one), client.get("/v1/mailboxes"), client.post(one + "/test")]
    answers.append(client.patch(one, json={"password": canary, "port": 10}))
    answers.append(client.post("/v1/mailboxes", json=BODY | {"password": [canary], "auth": canary}))
    work()
    answers += [client.get(one), client.get("/v1/jobs")]
    for answer in answers:
        assert canary not in answer.text
    assert canary not in caplog.text
    with every_row(app.state.runtime.database) as session:
        for table in ("mailboxes", "jobs"):
            rows = session.connection().exec_driver_sql(f"SELECT * FROM {table}").all()
            assert rows
            assert canary not in str(rows)


def test_mailboxes_are_for_admins_of_their_workspace(client, read_client, other_client):
    one = f"/v1/mailboxes/{new_mailbox(client)['id']}"
    assert read_client.get(one).status_code == 403
    for answer in (
        other_client.get(one),
        other_client.delete(one),
        other_client.post(one + "/test"),
    ):
        assert answer.status_code == 404


@pytest.mark.parametrize(
    "changes", [{"host": "localhost"}, {"port": 10}, {"security": "none"}, {"username": "x"}]
)
def test_the_password_goes_to_no_other_server_unseen(client, changes):
    one = f"/v1/mailboxes/{new_mailbox(client)['id']}"
    refused = client.patch(one, json=changes)
    assert refused.json()["errors"][0]["pointer"] == "/password"
    assert client.patch(one, json=changes | {"password": "horse"}).status_code == 200
    assert client.patch(one, json={"name": "Shop"}).status_code == 200


def test_oauth_with_another_server_needs_another_login(client):
    made = client.post(
        "/v1/mailboxes", json={"address": "a@example.net", "auth": "generic", "host": "127.0.0.1"}
    )
    one = f"/v1/mailboxes/{made.json()['id']}"
    changed = client.patch(one, json={"host": "localhost"}).json()
    assert (changed["state"], changed["host"]) == ("needs_login", "localhost")
    assert client.patch(one, json={"password": "x"}).json()["errors"][0]["code"] == "not_allowed"


def test_a_test_tells_what_was_found(client, dovecot, account):
    account.deliver(mail(1, to=account.address))
    made = client.post("/v1/mailboxes", json=account.body()).json()
    found = client.post(f"/v1/mailboxes/{made['id']}/test").json()
    assert (found["is_connected"], found["state"], found["error"]) == (True, "connected", None)
    by_name = {one["name"]: (one["role"], one["mails"]) for one in found["folders"]}
    assert by_name["INBOX"] == ("inbox", 1)
    assert by_name["Sent"] == ("sent", 0)
    assert by_name["Drafts"] == (None, None)


def test_a_test_says_why_it_failed(client, dovecot, account):
    made = client.post("/v1/mailboxes", json=account.body(password="wrong")).json()
    one = f"/v1/mailboxes/{made['id']}"
    found = client.post(one + "/test").json()
    assert (found["is_connected"], found["state"]) == (False, "needs_login")
    assert client.get(one).json()["error"] == found["error"]
    client.patch(one, json={"password": PASSWORD}).raise_for_status()
    assert client.post(one + "/test").json()["is_connected"] is True


def test_a_mailbox_without_sent_mail_says_so(client):
    only_inbox = {"LIST": ['* LIST () "/" INBOX', '* LIST () "/" Ausgang', "{tag} OK done"]}
    with serve_script(only_inbox) as server:
        body = BODY | {"port": server.port, "security": "none"}
        one = f"/v1/mailboxes/{client.post('/v1/mailboxes', json=body).json()['id']}"
        assert "No folder with sent mail" in client.post(one + "/test").json()["error"]
        client.patch(one, json={"folders": ["Ausgang"]}).raise_for_status()
        assert client.post(one + "/test").json()["error"] is None


def test_lists_filter_by_state(client, work):
    new_mailbox(client)
    work()
    states = {
        s: len(client.get(f"/v1/mailboxes?state={s}").json()["items"])
        for s in ("waiting", "unreachable")
    }
    assert states == {"waiting": 0, "unreachable": 1}


def test_the_pauses_of_a_mailbox_that_fails_grow(client, work, clock):
    with serve_script(greeting=["* BYE not now"]) as server:
        client.post(
            "/v1/mailboxes", json=BODY | {"port": server.port, "security": "none"}
        ).raise_for_status()
        looks = []
        for _ in range(40):
            work()
            looks.append(client.get("/v1/jobs?kind=mailbox_sync").json()["items"][0]["run_at"])
            clock.advance(seconds=60)
    assert 5 < len(set(looks)) < 15
