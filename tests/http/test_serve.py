"""The command `followup serve` from its first line to its last."""

import http.client
import signal
from urllib.parse import urlsplit

import pytest

from tests.serving import serve


@pytest.mark.parametrize("stop", [signal.SIGINT, signal.SIGTERM])
def test_a_server_that_is_stopped_has_nothing_more_to_say(tmp_path, stop):
    with serve(tmp_path, f"sqlite:///{tmp_path}/followup.db", stop=stop) as server:
        pass
    last = (tmp_path / "log.txt").read_text().splitlines()[-1]
    assert last == f"Swagger UI: {server.url}/docs"


@pytest.mark.parametrize("offered", ["h2c", "websocket", "TLS/1.3"])
def test_an_offer_of_another_protocol_is_ignored(tmp_path, offered):
    with serve(tmp_path, f"sqlite:///{tmp_path}/followup.db") as server:
        connection = http.client.HTTPConnection(urlsplit(server.url).netloc)
        key = {"Authorization": f"Bearer {server.key}", "Content-Type": "application/json"}
        offer = key | {"Connection": "Upgrade, HTTP2-Settings", "Upgrade": offered}
        statuses = []
        for method, path, body, headers in (
            ("GET", "/v1/card", None, offer),
            ("POST", "/v1/customers", '{"organization": "One"}', offer),
            ("POST", "/v1/customers", '{"organization": "Two"}', key),
            ("GET", "/v1/customers", None, offer),
        ):
            connection.request(method, path, body, headers)
            answer = connection.getresponse()
            answer.read()
            statuses.append(answer.status)
        connection.close()
    assert statuses == [200, 201, 201, 200]
    assert "pgrade" not in (tmp_path / "log.txt").read_text()
