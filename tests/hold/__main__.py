"""`make test-hold`: run the scenarios one after another, and end with 1 if a promise is broken.

Each prints a table and a line of JSON. `python -m tests.hold --only kills --kills 10` is a quick look.
"""

import argparse
import signal
import sys
import time
from collections.abc import Callable, Sequence

from tests.hold.outcomes import Outcome
from tests.hold.place import DATABASES, Place, place_for
from tests.hold.scenarios import SCENARIOS


def main() -> int:
    options = arguments(sys.argv[1:])
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # so that servers end, too
    began, outcomes = time.monotonic(), []
    for scenario in SCENARIOS:
        for database in scenario.databases:
            if scenario.name not in options.only or database not in options.database:
                continue
            outcome = Outcome(scenario.name, database)
            if time.monotonic() - began > options.minutes * 60:
                outcome.broken.append(f"The time of {options.minutes} minutes is over.")
            else:
                _run(scenario.run, outcome, options)
            outcome.print()
            outcomes.append(outcome)
    broken = sum(bool(outcome.broken) for outcome in outcomes)
    print(
        f"\n{len(outcomes)} runs in {(time.monotonic() - began) / 60:.1f} minutes, {broken} broken."
    )
    return 1 if broken else 0


def _run(run: Callable[[Place], None], outcome: Outcome, options: argparse.Namespace) -> None:
    began = time.monotonic()
    with outcome.guarded(), place_for(outcome, options.kills, options.mails) as place:
        run(place)
    outcome.seconds = time.monotonic() - began


def arguments(given: Sequence[str]) -> argparse.Namespace:
    names = [scenario.name for scenario in SCENARIOS]
    parser = argparse.ArgumentParser(prog="make test-hold", description=__doc__)
    parser.add_argument(
        "--kills", type=int, default=100, help="kills of the server, on each database"
    )
    parser.add_argument(
        "--mails", type=int, default=5_000, help="mails of the import beside others"
    )
    parser.add_argument("--only", nargs="+", choices=names, default=names)
    parser.add_argument("--database", nargs="+", choices=DATABASES, default=DATABASES)
    parser.add_argument(
        "--minutes", type=int, default=40, help="no scenario begins after this time"
    )
    return parser.parse_args(given)


if __name__ == "__main__":
    sys.exit(main())
