"""SIGTERM while clients write: each request that the server took gets its answer."""

from tests.hold.checking import check_all
from tests.hold.place import Place
from tests.hold.server import serving
from tests.hold.writers import Ledger, wait_for_writes, writing

CLIENTS = 6
WRITES = 60
STOPS = 10


def graceful_stop(place: Place) -> None:
    """No connection breaks between a request and its answer; a new one is refused."""
    ledger = Ledger()
    codes: set[int | None] = set()
    with serving(place.folder, place.database_url) as server:
        with writing(server, ledger, CLIENTS):
            for _ in range(STOPS):
                wait_for_writes(ledger, WRITES)
                codes.add(server.stop())
                server.start()
        check_all(place.outcome, server, place.database_url, ledger)
    place.outcome.figures = {"stops": STOPS} | place.outcome.figures
    place.outcome.expect("No request breaks.", holds=ledger.broken_requests == 0)
    place.outcome.expect(f"Each stop ends with code 0: {codes}", holds=codes == {0})
