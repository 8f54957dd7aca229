"""A token brings mail and forms in, and does nothing else."""

import pytest
from starlette.testclient import TestClient

from tests.conftest import make_settings
from tests.factories import mail

OWN = "me@example.net"
MAIL = {"Content-Type": "message/rfc822"}


@pytest.fixture
def nobody(app) -> TestClient:
    return TestClient(app, raise_server_exceptions=False, follow_redirects=False)


@pytest.fixture
def token(client):
    client.patch("/v1/workspace", json={"own_addresses": [OWN]}).raise_for_status()
    return new_token(client)


def new_token(client, **changes):
    answer = client.post("/v1/inbound-tokens", json={"name": "Website"} | changes)
    assert answer.status_code == 201, answer.text
    return answer.json()


def messages(client):
    return client.get("/v1/messages").json()["items"]


@pytest.mark.fast
def test_a_mail_becomes_a_message_once(client, nobody, token):
    for result in ("stored", "known"):
        answer = nobody.post(token["path"], content=mail(1), headers=MAIL)
        assert (answer.status_code, answer.json()) == (200, {"result": result, "code": None})
    [message] = messages(client)
    assert (message["subject"], message["direction"]) == ("Broken pump", "inbound")


def test_our_own_mail_in_blind_copy_is_outbound(client, nobody, token):
    own = mail(1, sender=f"Shop <{OWN}>", to="anna@example.com", subject="Offer")
    assert nobody.post(token["path"], content=own, headers=MAIL).json()["result"] == "stored"
    [message] = messages(client)
    assert (message["direction"], message["party"]["email"]) == ("outbound", "anna@example.com")


def test_a_renewed_token_ends_the_old_one(client, nobody, token):
    renewed = client.post(f"/v1/inbound-tokens/{token['id']}/renew").json()
    assert renewed["path"] != token["path"]
    refused = nobody.post(token["path"], content=mail(1), headers=MAIL)
    assert (refused.status_code, refused.json()["code"]) == (404, "not_found")
    assert nobody.post(renewed["path"], content=mail(1), headers=MAIL).status_code == 200
    client.delete(f"/v1/inbound-tokens/{token['id']}").raise_for_status()
    assert nobody.post(renewed["path"], content=mail(2), headers=MAIL).status_code == 404
    assert len(messages(client)) == 1


def test_a_token_is_no_key_and_a_key_no_token(client, nobody, token, key):
    secret = token["path"].rpartition("/")[2]
    asked = nobody.get("/v1/messages", headers={"Authorization": f"Bearer {secret}"})
    assert asked.status_code == 401
    posted = nobody.post(f"/v1/inbound/{key}", content=mail(1), headers=MAIL)
    assert posted.status_code == 404
    assert nobody.get(token["path"]).status_code == 405


def test_the_secret_is_shown_once(client, token):
    secret = token["path"].rpartition("/")[2]
    shown = client.get(f"/v1/inbound-tokens/{token['id']}")
    assert secret.endswith(shown.json()["hint"])
    for answer in (shown, client.get("/v1/inbound-tokens")):
        assert secret not in answer.text


def test_tokens_are_for_admins(read_client, other_client, token):
    assert read_client.get("/v1/inbound-tokens").status_code == 403
    assert other_client.get(f"/v1/inbound-tokens/{token['id']}").status_code == 404


def test_what_a_token_of_a_user_brings_is_theirs(client, nobody, token):
    user = client.post("/v1/users", json={"name": "Berta"}).json()
    theirs = new_token(client, user_id=user["id"])
    nobody.post(theirs["path"], content=mail(1), headers=MAIL).raise_for_status()
    nobody.post(token["path"], content=mail(2, sender="ben@example.org"), headers=MAIL)
    owners = {
        c["emails"][0]["address"]: c["owner_id"] for c in client.get("/v1/contacts").json()["items"]
    }
    assert owners == {"anna@example.com": user["id"], "ben@example.org": None}


def test_use_is_noted(client, nobody, token):
    assert token["last_used_at"] is None
    nobody.post(token["path"], content=mail(1), headers=MAIL)
    used = client.get(f"/v1/inbound-tokens/{token['id']}").json()
    assert used["last_used_at"] == "2026-03-02T09:00:00Z"


@pytest.mark.parametrize(
    ("content", "headers", "status", "code"),
    [
        pytest.param(b"", MAIL, 422, "invalid_request", id="nothing"),
        pytest.param(
            b"{", {"Content-Type": "application/json"}, 400, "not_json", id="half an object"
        ),
        pytest.param(
            b"[]", {"Content-Type": "application/json"}, 422, "invalid_request", id="a list"
        ),
        pytest.param(
            b"x", {"Content-Type": "text/plain"}, 415, "unsupported_media_type", id="text"
        ),
        pytest.param(
            b"x", {"Content-Type": "multipart/form-data"}, 422, "invalid_request", id="no boundary"
        ),
        pytest.param(
            b"From a Mon Mar  2 09:00:00 2026\n"
            + mail(1)
            + b"\nFrom b Mon Mar  2 09:00:00 2026\n"
            + mail(2),
            MAIL,
            422,
            "invalid_request",
            id="two mails",
        ),
        pytest.param(
            b"\x89PNG\r\n\x1a\n" + b"0" * 50, MAIL, 415, "unsupported_media_type", id="picture"
        ),
    ],
)
def test_what_is_no_mail_is_refused(client, nobody, token, content, headers, status, code):
    answer = nobody.post(token["path"], content=content, headers=headers)
    assert (answer.status_code, answer.json()["code"]) == (status, code)
    assert messages(client) == []


def test_a_refused_mail_is_listed(client, nobody, token):
    answer = nobody.post(token["path"], content=b"Subject: x\n\nNobody wrote this.\n", headers=MAIL)
    assert answer.json() == {"result": "refused", "code": "no_sender"}
    [refused] = client.get("/v1/refused-mails").json()["items"]
    assert refused["code"] == "no_sender"


def test_without_own_addresses_the_service_is_to_try_again(client, nobody):
    path = new_token(client)["path"]
    answer = nobody.post(path, content=mail(1), headers=MAIL)
    assert answer.json()["errors"][0]["code"] == "own_addresses_missing"


def test_unknown_tokens_are_counted(database_url, client, nobody, token):
    unknown = "/v1/inbound/fi_" + "0" * 36
    assert nobody.post(unknown, content=mail(1), headers=MAIL).status_code == 404


class TestLimits:
    @pytest.fixture
    def settings(self, database_url):
        return make_settings(
            database_url, inbound_per_minute=5, forms_per_minute=2, failed_keys_per_minute=2
        )

    def test_a_token_has_a_limit(self, nobody, token):
        answers = [nobody.post(token["path"], content=mail(n), headers=MAIL) for n in range(7)]
        assert [a.status_code for a in answers][-1] == 429
        assert int(answers[-1].headers["retry-after"]) > 0

    def test_an_address_sends_few_forms(self, app, client, token):
        def send(address, number):
            visitor = TestClient(app, client=(address, 1))
            form = {"email": f"v{number}@example.org", "message": "Do you have pumps?"}
            return visitor.post(token["path"], json=form).status_code

        assert [send("192.0.2.1", n) for n in range(3)] == [200, 200, 429]
        assert send("192.0.2.2", 3) == 200

    def test_whoever_guesses_tokens_is_refused(self, nobody, token):
        guess = "/v1/inbound/fi_" + "0" * 36
        statuses = [nobody.post(guess, json={"message": "x"}).status_code for _ in range(3)]
        assert statuses == [404, 404, 429]
