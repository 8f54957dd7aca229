"""The command `followup serve` from its first line to its last."""

import signal

import pytest

from tests.serving import serve


@pytest.mark.parametrize("stop", [signal.SIGINT, signal.SIGTERM])
def test_a_server_that_is_stopped_has_nothing_more_to_say(tmp_path, stop):
    with serve(tmp_path, f"sqlite:///{tmp_path}/followup.db", stop=stop) as server:
        pass
    last = (tmp_path / "log.txt").read_text().splitlines()[-1]
    assert last == f"Swagger UI: {server.url}/docs"
