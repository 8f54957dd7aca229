"""PostgreSQL itself is killed while clients write."""

from tests.hold.checking import check_all
from tests.hold.place import Place
from tests.hold.server import serving
from tests.hold.writers import Ledger, wait_for_writes, writing

CLIENTS = 6
WRITES = 60
KILLS = 5


def postmaster_killed(place: Place) -> None:
    """SIGKILL of the postmaster: clients get 503 until it is back, and go on without a restart of the server."""
    assert place.cluster is not None
    ledger = Ledger()
    with serving(place.folder, place.database_url) as server:
        with writing(server, ledger, CLIENTS):
            for _ in range(KILLS):
                wait_for_writes(ledger, WRITES)
                place.cluster.kill()
                place.cluster.start()
            wait_for_writes(ledger, WRITES)
        check_all(place.outcome, server, place.database_url, ledger, has_outage=True)
    place.outcome.figures = {"kills of the postmaster": KILLS} | place.outcome.figures
    place.outcome.expect("The server stays.", holds=ledger.refused_connections == 0)
