"""The clock of the machine goes back by hours while clients write, as after a wrong NTP server."""

from datetime import UTC, datetime, timedelta

from tests.hold.calls import Caller
from tests.hold.checking import check_all
from tests.hold.place import Place
from tests.hold.server import serving
from tests.hold.writers import Ledger, wait_for_writes, writing

CLIENTS = 4
WRITES = 60
STEPS = (timedelta(0), timedelta(hours=-6), timedelta(minutes=-30), timedelta(days=-2))


def clock_back(place: Place) -> None:
    """The clock of the service is set by its own means; leases of jobs keep to the machine's."""
    ledger = Ledger()
    with serving(place.folder, place.database_url, test_clock="true") as server:
        operator = Caller(server.port, server.key)
        with writing(server, ledger, CLIENTS):
            for step in STEPS:
                now = (datetime.now(UTC) + step).isoformat()
                answer = operator.call("POST", "/v1/test/clock", {"now": now})
                place.outcome.expect(
                    f"The clock is set: {answer.status}", holds=answer.status == 200
                )
                wait_for_writes(ledger, WRITES)
            operator.call("POST", "/v1/test/clock", {"now": None})
            wait_for_writes(ledger, WRITES)
        listed = operator.call("GET", "/v1/messages?limit=200")
        check_all(place.outcome, server, place.database_url, ledger)
    place.outcome.expect("Messages are listed.", holds=listed.status == 200)
    place.outcome.figures = {"jumps back": 3} | place.outcome.figures
