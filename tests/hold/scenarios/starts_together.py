"""Eight servers start at once on an empty database."""

import time

from tests.hold.calls import Caller
from tests.hold.place import Place
from tests.hold.server import HeldServer

SERVERS = 8


def starts_together(place: Place) -> None:
    """All come up, and one of them makes the workspace and prints its key."""
    assert place.cluster is not None
    database_url = place.cluster.create_empty("together")
    servers = [HeldServer(place.folder, database_url) for _ in range(SERVERS)]
    began = time.monotonic()
    try:
        for server in servers:
            server.begin()
        for server in servers:
            server.wait()
        keys = {server.key for server in servers if server.key}
        answers = [
            Caller(s.port, key).call("GET", "/v1/customers") for s in servers for key in keys
        ]
    finally:
        for server in servers:
            server.kill()
    place.outcome.figures |= {
        "servers that came up": len(answers),
        "keys printed": len(keys),
        "seconds until the last": time.monotonic() - began,
    }
    place.outcome.expect("One key is printed.", holds=len(keys) == 1)
    place.outcome.expect("Each server takes it.", holds={a.status for a in answers} == {200})
