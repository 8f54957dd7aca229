"""Play a month of a small business, print its queue and keep the server running until Ctrl-C."""

import os
import signal
import sys
from argparse import ArgumentParser

from demo.api import Api
from demo.month import Month
from demo.office import Office
from demo.server import HOST, NotStarted, serve
from demo.table import counts, queue

DEFAULT_PORT = 8000


def main() -> None:
    options = ArgumentParser(prog="make demo", description=__doc__)
    options.add_argument("--exit", action="store_true", help="stop after printing the queue")
    ends_at_once = options.parse_args().exit
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        _demonstrate(int(os.environ.get("FOLLOWUP_PORT", DEFAULT_PORT)), ends_at_once)
    except NotStarted as why:
        sys.exit(str(why))
    except KeyboardInterrupt:
        print("\nThe server has stopped and its database is deleted.")


def _demonstrate(port: int, ends_at_once: bool) -> None:
    with serve(port) as server:
        print("A month at Hansen Pumps goes by ...", file=sys.stderr)
        api = Api(HOST, server.port, server.key)
        Month(Office(api)).live()
        print("The queue of Hansen Pumps on Monday 2 March 2026 at 15:00:\n")
        print(*queue(api), sep="\n")
        print(f"\nThe workspace now holds {counts(api)}.")
        if ends_at_once:
            return
        print(f"\nSwagger UI: {server.url}/docs")
        print(f"Press Authorize there and paste this key: {server.key}")
        print("Press Ctrl-C to stop the server and delete its database.", flush=True)
        server.process.wait()


if __name__ == "__main__":
    main()
