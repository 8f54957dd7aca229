"""Mailboxes with OAuth 2: logged in once, renewed by themselves, and honest about a revocation."""

import threading
from urllib.parse import urlsplit
from uuid import UUID

import pytest
from sqlmodel import select
from starlette.testclient import TestClient

from app.features.mailboxes import access
from app.features.mailboxes.tokens import LoginSource
from app.storage.models import Mailbox
from tests.conftest import every_row, make_settings
from tests.factories import mail
from tests.features.mailboxes.conftest import reload, subjects


@pytest.fixture(autouse=True)
def fresh(provider, account):
    provider.revoke()
    provider.user, provider.is_out_of_order, provider.expires_in = account.address, False, 3600
    provider.asked.clear()
    provider.devices.clear()


@pytest.fixture
def settings(database_url, provider):
    return make_settings(
        database_url,
        oauth_client_id="followup",
        oauth_authorize_url=f"{provider.url}/authorize",
        oauth_token_url=f"{provider.url}/token",
        oauth_device_url=f"{provider.url}/device",
        oauth_scope="mail offline_access",
        google_client_id="google-client",
        google_client_secret="google-secret",
    )


@pytest.fixture
def browser(app) -> TestClient:
    return TestClient(app, raise_server_exceptions=False)


@pytest.fixture
def mailbox(client, account):
    body = account.body(auth="generic")
    del body["password"]
    answer = client.post("/v1/mailboxes", json=body)
    assert answer.status_code == 201, answer.text
    return answer.json()


def begin(client, mailbox, **body):
    answer = client.post(f"/v1/mailboxes/{mailbox['id']}/authorize", json=body)
    assert answer.status_code == 200, answer.text
    return answer.json()


def log_in(client, browser, provider, mailbox):
    address = provider.log_in(begin(client, mailbox)["url"])
    parts = urlsplit(address)
    return browser.get(f"{parts.path}?{parts.query}")


def test_three_calls_and_a_browser_connect_a_mailbox(
    client, browser, provider, account, mailbox, work
):
    assert mailbox["state"] == "needs_login"
    account.deliver(mail(1, to=account.address))
    page = log_in(client, browser, provider, mailbox)
    assert (page.status_code, "is connected" in page.text) == (200, True)
    assert page.headers["referrer-policy"] == "no-referrer"
    work()
    assert subjects(client) == [("inbound", "Broken pump")]
    assert reload(client, mailbox)["state"] == "connected"
    assert client.post(f"/v1/mailboxes/{mailbox['id']}/test").json()["is_connected"] is True


def test_a_pasted_address_connects_where_the_browser_cannot_come_back(
    client, provider, mailbox, work
):
    begun = begin(client, mailbox, redirect_uri="http://127.0.0.1:45678/")
    address = provider.log_in(begun["url"])
    assert address.startswith("http://127.0.0.1:45678/?state=")
    finish = f"/v1/mailboxes/{mailbox['id']}/authorize/finish"
    assert client.post(finish, json={"address": address}).json()["state"] == "waiting"
    work()
    assert reload(client, mailbox)["state"] == "connected"
    again = client.post(finish, json={"address": address})
    assert again.json()["errors"][0]["code"] == "not_allowed"


def test_a_device_confirms_the_login(client, provider, mailbox, work, clock):
    begun = begin(client, mailbox, flow="device")
    assert (begun["user_code"], begun["redirect_uri"]) == ("ABCD-EFGH", None)
    clock.advance(seconds=6)
    work()
    assert reload(client, mailbox)["state"] == "needs_login"
    provider.confirm_devices()
    clock.advance(seconds=6)
    work()
    work()
    assert reload(client, mailbox)["state"] == "connected"


def test_a_device_that_nobody_confirms(client, mailbox, work, clock):
    begin(client, mailbox, flow="device")
    clock.advance(minutes=11)
    work()
    shown = reload(client, mailbox)
    assert (shown["state"], shown["error"]) == (
        "needs_login",
        "Nobody confirmed the login in time.",
    )


def test_tokens_are_renewed_before_they_end_and_the_new_refresh_token_is_kept(
    client, browser, provider, account, mailbox, work, clock
):
    log_in(client, browser, provider, mailbox)
    work()
    before = provider.refreshes
    for hours in range(1, 4):
        clock.advance(hours=1)
        account.deliver(mail(hours, to=account.address, subject=f"Question {hours}"))
        work()
    assert provider.refreshes == before + 3
    assert len(subjects(client)) == 3
    assert reload(client, mailbox)["state"] == "connected"


def test_a_revoked_login_is_said_once(client, browser, provider, mailbox, work, clock, caplog):
    log_in(client, browser, provider, mailbox)
    work()
    provider.revoke()
    for _ in range(3):
        clock.advance(hours=2)
        work()
    shown = reload(client, mailbox)
    assert (shown["state"], "invalid_grant" in shown["error"]) == ("needs_login", True)
    assert sum("needs_login" in line for line in caplog.messages) == 1
    [notice] = client.get("/v1/follow-ups").json()["items"]
    assert "invalid_grant" in notice["reason"]["text"]
    log_in(client, browser, provider, mailbox)
    work()
    assert reload(client, mailbox)["state"] == "connected"
    assert client.get("/v1/follow-ups").json()["items"] == []


def test_a_token_that_the_mail_server_refuses_is_renewed_at_once(
    client, browser, provider, mailbox, work, clock
):
    log_in(client, browser, provider, mailbox)
    work()
    provider.access.clear()
    clock.advance(minutes=1)
    work()
    assert reload(client, mailbox)["state"] == "connected"


def test_a_provider_out_of_order_is_no_refusal(client, browser, provider, mailbox, work, clock):
    log_in(client, browser, provider, mailbox)
    work()
    provider.is_out_of_order = True
    clock.advance(hours=2)
    work()
    shown = reload(client, mailbox)
    assert (shown["state"], "503" in shown["error"]) == ("unreachable", True)
    provider.is_out_of_order = False
    clock.advance(hours=2)
    work()
    assert reload(client, mailbox)["state"] == "connected"


def test_two_processes_use_a_refresh_token_once(app, client, browser, provider, mailbox, clock):
    """The second use of a token that rotates would end the login."""
    log_in(client, browser, provider, mailbox)
    clock.advance(hours=2)
    runtime, found = app.state.runtime, []
    workspace_id = workspace_of(app, mailbox)
    before = provider.refreshes

    def renew() -> None:
        database = runtime.database.for_workspace(workspace_id)
        row = access.find(database, workspace_id, UUID(mailbox["id"]))
        source = LoginSource(database, app.state.settings, runtime.secrets)
        found.append(source.login(row, runtime.clock.now()).access_token)

    threads = [threading.Thread(target=renew) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (provider.refreshes - before, len(found), len(set(found))) == (1, 4, 1)


def test_a_token_of_somebody_else_opens_nothing(client, browser, provider, account, mailbox, work):
    provider.user = "mallory@shop.example.net"
    log_in(client, browser, provider, mailbox)
    work()
    assert reload(client, mailbox)["state"] == "needs_login"


@pytest.mark.parametrize(
    "query",
    ["", "state=x&code=y", "state=&code=", "error=access_denied", "code=y", "state=x&state=y"],
)
def test_a_callback_that_nobody_began_does_nothing(browser, mailbox, query):
    page = browser.get(f"/oauth/callback?{query}")
    assert (page.status_code, "expired" in page.text) == (400, True)


def test_a_refusal_at_the_provider_is_shown(client, browser, provider, mailbox):
    address = provider.log_in(begin(client, mailbox)["url"])
    state = address.partition("state=")[2].partition("&")[0]
    page = browser.get(f"/oauth/callback?state={state}&error=<script>access_denied")
    assert page.status_code == 400
    assert "<script>" not in page.text
    assert "access_denied" in reload(client, mailbox)["error"]


def test_a_login_expires(client, browser, provider, mailbox, clock):
    address = provider.log_in(begin(client, mailbox)["url"])
    clock.advance(minutes=11)
    parts = urlsplit(address)
    assert browser.get(f"{parts.path}?{parts.query}").status_code == 400
    assert reload(client, mailbox)["state"] == "needs_login"


def test_a_login_belongs_to_its_workspace_and_mailbox(
    client, other_client, provider, account, mailbox
):
    address = provider.log_in(begin(client, mailbox)["url"])
    body = account.body(auth="generic")
    del body["password"]
    theirs = other_client.post("/v1/mailboxes", json=body).json()
    stolen = other_client.post(
        f"/v1/mailboxes/{theirs['id']}/authorize/finish", json={"address": address}
    )
    assert stolen.status_code == 422
    assert reload(other_client, theirs)["state"] == "needs_login"


def test_google_has_no_device_flow_for_mail(client):
    made = client.post(
        "/v1/mailboxes", json={"address": "shop@example.net", "auth": "google"}
    ).json()
    refused = client.post(f"/v1/mailboxes/{made['id']}/authorize", json={"flow": "device"})
    assert (refused.status_code, "`code`" in refused.json()["detail"]) == (409, True)
    url = client.post(f"/v1/mailboxes/{made['id']}/authorize", json={}).json()["url"]
    assert url.startswith("https://accounts.google.com/o/oauth2/v2/auth?")
    for part in (
        "access_type=offline",
        "prompt=consent",
        "code_challenge_method=S256",
        "mail.google.com",
    ):
        assert part in url
    assert "google-secret" not in url


@pytest.mark.parametrize("auth", ["microsoft", "password"])
def test_what_cannot_be_authorized_says_why(client, account, auth):
    body = account.body() if auth == "password" else {"address": "a@example.net", "auth": auth}
    made = client.post("/v1/mailboxes", json=body).json()
    refused = client.post(f"/v1/mailboxes/{made['id']}/authorize", json={})
    assert refused.status_code == 409
    words = "FOLLOWUP_MICROSOFT_CLIENT_ID" if auth == "microsoft" else "password"
    assert words in refused.json()["detail"]


@pytest.mark.parametrize(
    "uri",
    ["https://evil.example/", "http://evil.example:80/", "http://127.0.0.1:80@evil.example/", "x"],
)
def test_a_browser_returns_to_this_server_or_to_the_own_computer(client, mailbox, uri):
    refused = client.post(f"/v1/mailboxes/{mailbox['id']}/authorize", json={"redirect_uri": uri})
    assert refused.status_code == 422


def test_no_token_is_shown_or_logged(app, client, browser, provider, mailbox, work, clock, caplog):
    begun = begin(client, mailbox)
    address = provider.log_in(begun["url"])
    parts = urlsplit(address)
    answers = [browser.get(f"{parts.path}?{parts.query}")]
    work()
    clock.advance(hours=2)
    work()
    tokens = [*provider.access, *provider.refresh]
    one = f"/v1/mailboxes/{mailbox['id']}"
    answers += [client.get(one), client.post(one + "/test"), client.get("/v1/jobs")]
    with every_row(app.state.runtime.database) as session:
        rows = [
            session.connection().exec_driver_sql(f"SELECT * FROM {t}").all()
            for t in ("mailboxes", "jobs")
        ]
    shown = " ".join([*(a.text for a in answers), caplog.text, str(rows)])
    assert len(tokens) >= 2
    assert not [token for token in tokens if token in shown]


def workspace_of(app, mailbox):
    statement = select(Mailbox.workspace_id).where(Mailbox.id == UUID(mailbox["id"]))
    with every_row(app.state.runtime.database) as session:
        return session.exec(statement).one()
