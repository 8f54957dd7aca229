"""Labelled messages of ours, and how often the service reads their promises right, per language.

They lie in `tests/parsing/labelled/promises`, a file for each language; its README says what the
columns mean.
"""

import csv
from argparse import ArgumentParser
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from app.parsing.language.promises import find_promise, holding_sentence

FOLDER = Path(__file__).parents[1] / "tests" / "parsing" / "labelled" / "promises"
SETS = ("work", "reported")
WRITTEN_ON = date(2026, 11, 30)


@dataclass(frozen=True, slots=True)
class Message:
    language: str
    phrasing_set: str
    holds_off: bool
    promised: date | None
    text: str


@dataclass(slots=True)
class Counts:
    """Right ones, false ones and missed ones."""

    right: int = 0
    false: int = 0
    missed: int = 0
    errors: list[str] = field(default_factory=list)

    @property
    def precision(self) -> float:
        return self.right / max(self.right + self.false, 1)

    @property
    def recall(self) -> float:
        return self.right / max(self.right + self.missed, 1)


def languages() -> list[str]:
    return sorted(path.stem for path in FOLDER.glob("*.tsv"))


def read_messages(language: str, phrasing_set: str) -> list[Message]:
    with (FOLDER / f"{language}.tsv").open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        messages = [
            Message(
                language,
                row["set"],
                row["holds_off"] == "true",
                None if row["promised"] == "-" else date.fromisoformat(row["promised"]),
                row["text"],
            )
            for row in rows
        ]
    return [message for message in messages if message.phrasing_set == phrasing_set]


def measure_promises(messages: Iterable[Message]) -> Counts:
    """A promise with another day than the labelled one is a false one and a missed one."""
    counts = Counts()
    for message in messages:
        promise = find_promise(message.text, WRITTEN_ON)
        found = promise.due_on if promise else None
        counts.right += found is not None and found == message.promised
        counts.false += found is not None and found != message.promised
        counts.missed += message.promised is not None and found != message.promised
        if found != message.promised:
            counts.errors.append(f"{message.promised} expected, {found} found: {message.text}")
    return counts


def measure_holding(messages: Iterable[Message]) -> Counts:
    counts = Counts()
    for message in messages:
        found = holding_sentence(message.text) is not None
        counts.right += found and message.holds_off
        counts.false += found and not message.holds_off
        counts.missed += not found and message.holds_off
        if found is not message.holds_off:
            counts.errors.append(f"{message.holds_off} expected, {found} found: {message.text}")
    return counts


def _lines(phrasing_set: str, *, shows_errors: bool) -> Iterator[str]:
    yield f"{phrasing_set}: promises and holding answers, each with precision and recall"
    for language in languages():
        messages = read_messages(language, phrasing_set)
        promises, holding = measure_promises(messages), measure_holding(messages)
        figures = (promises.precision, promises.recall, holding.precision, holding.recall)
        yield f"{language:4}{len(messages):5}" + "".join(f"{one:9.1%}" for one in figures)
        if shows_errors:
            yield from (f"  {error}" for error in [*promises.errors, *holding.errors])


def main() -> None:
    parser = ArgumentParser(prog="python -m quality.promises", description=__doc__)
    parser.add_argument("--errors", action="store_true", help="list the errors of the set `work`")
    options = parser.parse_args()
    for phrasing_set in SETS:
        shows_errors = options.errors and phrasing_set == "work"
        print(*_lines(phrasing_set, shows_errors=shows_errors), sep="\n")


if __name__ == "__main__":
    main()
