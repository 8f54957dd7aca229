"""`followup mailboxes authorize` takes the answer of the provider on the own computer."""

import threading
import urllib.request
from collections.abc import Iterator

import httpx2
import pytest
from typer.testing import CliRunner

from app.cli import main
from tests.factories import new_mailbox
from tests.oauth_server import Provider, start_provider
from tests.serving import serve


@pytest.fixture
def provider() -> Iterator[Provider]:
    with start_provider() as running:
        running.user = "shop@example.net"
        yield running


def test_a_browser_on_the_own_computer_logs_in(provider, tmp_path, monkeypatch):
    settings = {
        "oauth_client_id": "followup",
        "oauth_authorize_url": f"{provider.url}/authorize",
        "oauth_token_url": f"{provider.url}/token",
        "mailbox_hosts": "127.0.0.1",
    }

    def open_browser(url: str) -> bool:
        address = provider.log_in(url)
        threading.Thread(target=lambda: urllib.request.urlopen(address).read()).start()
        return True

    monkeypatch.setattr("webbrowser.open", open_browser)
    with serve(tmp_path, f"sqlite:///{tmp_path}/served.db", **settings) as server:
        with httpx2.Client(
            base_url=server.url, headers={"Authorization": f"Bearer {server.key}"}
        ) as client:
            mailbox = new_mailbox(client, auth="generic")
            done = CliRunner().invoke(
                main,
                ["mailboxes", "authorize", mailbox["id"], "--url", server.url, "--key", server.key],
            )
            assert (done.exit_code, done.output.splitlines()[-1]) == (
                0,
                "shop@example.net is connected.",
            )
            assert provider.access
        refused = CliRunner().invoke(
            main,
            ["mailboxes", "authorize", "x", "--url", server.url, "--key", "fu_x", "--no-browser"],
        )
        assert refused.exit_code == 2
        assert len(refused.output.strip().splitlines()) == 1
