"""Figures of a scenario, the promises that it found broken, and how both are printed."""

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

Figure = int | float | str


class Skipped(Exception):
    """The machine cannot run the scenario; the message says why."""


@dataclass
class Outcome:
    scenario: str
    database: str
    seconds: float = 0
    figures: dict[str, Figure] = field(default_factory=dict)
    broken: list[str] = field(default_factory=list)
    skipped: str = ""

    def expect(self, promise: str, *, holds: bool) -> None:
        """Note a promise that is broken."""
        if not holds:
            self.broken.append(promise)

    @contextmanager
    def guarded(self) -> Iterator[None]:
        """Turn an error into a broken promise, so that the other scenarios still run."""
        try:
            yield
        except Skipped as reason:
            self.skipped = str(reason)
        except Exception as error:  # noqa: BLE001  # whatever it is, the scenario did not end well
            self.broken.append(f"The scenario ended with {type(error).__name__}: {error}")

    def print(self) -> None:
        """Print a line for people, a line for each figure, and one line of JSON."""
        state = (self.skipped and "skipped") or ("BROKEN" if self.broken else "holds")
        print(f"\n{self.scenario} on {self.database}: {state} ({self.seconds:.0f} s)")
        for name, figure in self.figures.items():
            shown = (
                f"{figure:,.1f}"
                if isinstance(figure, float)
                else f"{figure:,}"
                if isinstance(figure, int)
                else figure
            )
            print(f"  {name:44} {shown:>14}")
        for line in (*self.broken, *([self.skipped] if self.skipped else [])):
            print(f"  ! {line}")
        print(self._json(), flush=True)

    def _json(self) -> str:
        load = round(os.getloadavg()[0], 1)
        return json.dumps(vars(self) | {"seconds": round(self.seconds, 1), "load": load})


def percentile(values: list[float], percent: float) -> float:
    """Return the value below which so many percent of the values lie, or 0 without values."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * percent / 100))] if ordered else 0.0
