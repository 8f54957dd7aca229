"""The server is killed again and again while clients write."""

import random

from tests.hold.checking import check_all
from tests.hold.place import Place
from tests.hold.server import serving
from tests.hold.writers import Ledger, wait_for_writes, writing

CLIENTS = 6
WRITES = range(35, 75)


def kills(place: Place) -> None:
    """SIGKILL at a random moment: no acknowledged write is lost, and none is doubled."""
    ledger, chance = Ledger(), random.Random(1)
    with serving(place.folder, place.database_url) as server:
        with writing(server, ledger, CLIENTS):
            for _ in range(place.kills):
                wait_for_writes(ledger, chance.choice(WRITES))
                server.kill()
                server.start()
            wait_for_writes(ledger, WRITES.start)
        check_all(place.outcome, server, place.database_url, ledger)
    place.outcome.figures = {"kills": place.kills} | place.outcome.figures
