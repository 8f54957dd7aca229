"""The figures as a table and as JSON."""

import json
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

from quality.figures import Error, Figures, Measurement, Score

RESULTS = Path(__file__).parent / "results"
COLUMNS = (
    "kind", "mails", "yes", "false", "missed", "prec.", "recall", "perhaps",
    "due", "false", "missed", "prec.", "recall",
    "contacts", "wrong", "missed", "lost", "kept",
)  # fmt: skip
_WIDTHS = (24, *(max(len(column), 6) + 1 for column in COLUMNS[1:]))


def table(measurement: Measurement) -> Iterator[str]:
    """The worst kinds first, the total last."""
    yield _line(COLUMNS)
    worst_first = sorted(measurement.by_kind.items(), key=lambda one: (-one[1].wrong, one[0]))
    for kind, figures in worst_first:
        yield _line((kind, *_cells(figures)))
    yield _line(("all", *_cells(measurement.total)))


def summary(measurement: Measurement) -> Iterator[str]:
    total = measurement.total
    yield f"verdict: precision {_percent(total.verdict.precision)}, recall {_percent(total.verdict.recall)}"
    yield f"due replies: precision {_percent(total.due.precision)}, recall {_percent(total.due.recall)}"
    yield f"`perhaps` among the mails of people: {_percent(total.share_of_perhaps)}"
    yield f"real requests that are `yes`: {_percent(total.verdict.certain)}"
    yield (
        f"contacts: {total.contacts.right} right, {total.contacts.false} wrong, "
        f"{total.contacts.missed} missing; {total.lost} messages of customers lost"
    )


def errors(measurement: Measurement, limit: int) -> Iterator[str]:
    for error in measurement.errors[:limit]:
        yield _sentence(error)


def write(name: str, measurement: Measurement, options: dict[str, Any]) -> Path:
    RESULTS.mkdir(exist_ok=True)
    path = RESULTS / f"{name}.json"
    content = {
        "options": options,
        "all": _figures(measurement.total),
        "kinds": {kind: _figures(one) for kind, one in sorted(measurement.by_kind.items())},
        "errors": [asdict(error) for error in measurement.errors],
    }
    path.write_text(json.dumps(content, ensure_ascii=False, indent=1) + "\n", "utf-8")
    return path


def _cells(figures: Figures) -> tuple[str, ...]:
    return (
        str(figures.mails), *_score(figures.verdict), _percent(figures.share_of_perhaps),
        *_score(figures.due),
        str(figures.contacts.right), str(figures.contacts.false), str(figures.contacts.missed),
        str(figures.lost), str(figures.kept_wrongly),
    )  # fmt: skip


def _score(score: Score) -> tuple[str, ...]:
    return (
        str(score.expected), str(score.false), str(score.missed),
        _percent(score.precision), _percent(score.recall),
    )  # fmt: skip


def _figures(figures: Figures) -> dict[str, Any]:
    shares = {
        "share_of_perhaps": figures.share_of_perhaps,
        "share_of_requests_named": figures.verdict.certain,
    }
    scores = {
        name: asdict(score) | {"precision": score.precision, "recall": score.recall}
        for name, score in (
            ("verdict", figures.verdict), ("due", figures.due), ("contacts", figures.contacts)
        )
    }  # fmt: skip
    return asdict(figures) | scores | shares


def _sentence(error: Error) -> str:
    found = f"{error.expected} expected, {error.found} found"
    evidence = f" ({error.evidence})" if error.evidence else ""
    return f"{error.about:8} {error.kind:24} {error.language}  {error.subject[:50]:50}  {found}{evidence}"


def _line(cells: tuple[str, ...]) -> str:
    first, *rest = zip(cells, _WIDTHS, strict=True)
    return f"{first[0]:{first[1]}}" + "".join(f"{cell:>{width}}" for cell, width in rest)


def _percent(share: float | None) -> str:
    return "-" if share is None else f"{share:.1%}"
