"""The figures as a table and as JSON."""

import json
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

from quality.figures import Error, Figures, Measurement, Score, Words

RESULTS = Path(__file__).parent / "results"
COLUMNS = (
    "kind", "mails", "yes", "false", "missed", "prec.", "recall", "perhaps",
    "due", "false", "missed", "prec.", "recall",
    "contacts", "wrong", "missed", "lost", "kept",
)  # fmt: skip
WORD_COLUMNS = (
    "language", "texts", "exact", "share",
    "yes", "false", "missed", "prec.", "recall",
    "asking", "false", "missed", "prec.", "recall",
    "issues", "false", "missed", "prec.", "recall",
)  # fmt: skip
_FIRST_WIDTH, _WIDTH = 24, 9
MOST_PERHAPS = 0.10  # of the mails of people
FEWEST_CERTAIN = 0.90  # of the requests are `yes`


def table(measurement: Measurement) -> Iterator[str]:
    """The worst kinds first, the total last."""
    yield _line(COLUMNS)
    worst_first = sorted(measurement.by_kind.items(), key=lambda one: (-one[1].wrong, one[0]))
    for kind, figures in worst_first:
        yield _line((kind, *_cells(figures)))
    yield _line(("all", *_cells(measurement.total)))


def words_table(measurement: Measurement) -> Iterator[str]:
    """The words: exact reply texts, then the verdict, `expects_answer` and the kind `issue`."""
    yield _line(WORD_COLUMNS)
    for language, words in sorted(measurement.by_language.items()):
        yield _line((language, *_word_cells(words)))
    yield _line(("all", *_word_cells(measurement.words)))


def _word_cells(words: Words) -> tuple[str, ...]:
    return (
        str(words.reply_texts), str(words.exact), _percent(words.share_of_exact),
        *_score(words.verdict), *_score(words.expects_answer), *_score(words.issue),
    )  # fmt: skip


def summary(measurement: Measurement) -> Iterator[str]:
    total = measurement.total
    yield f"verdict: precision {_percent(total.verdict.precision)}, recall {_percent(total.verdict.recall)}"
    yield f"due replies: precision {_percent(total.due.precision)}, recall {_percent(total.due.recall)}"
    perhaps, certain = total.share_of_perhaps, total.verdict.certain
    kept = perhaps is None or perhaps <= MOST_PERHAPS
    yield f"`perhaps` among the mails of people: {_percent(perhaps)} (at most 10 %: {_kept(kept)})"
    kept = certain is None or certain >= FEWEST_CERTAIN
    yield f"real requests that are `yes`: {_percent(certain)} (at least 90 %: {_kept(kept)})"
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
        "words": {
            language: _word_figures(one)
            for language, one in sorted(
                (measurement.by_language | {"all": measurement.words}).items()
            )
        },
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


def _word_figures(words: Words) -> dict[str, Any]:
    return {
        name: asdict(score) | {"precision": score.precision, "recall": score.recall}
        for name, score in (
            ("verdict", words.verdict),
            ("expects_answer", words.expects_answer),
            ("issue", words.issue),
        )
    } | {"reply_texts": words.reply_texts, "exact": words.exact}


def _sentence(error: Error) -> str:
    found = f"{error.expected} expected, {error.found} found"
    evidence = f" ({error.evidence})" if error.evidence else ""
    return f"{error.about:14} {error.kind:24} {error.language}  {error.subject[:50]:50}  {found}{evidence}"


def _line(cells: tuple[str, ...]) -> str:
    first, *rest = cells
    return f"{first:{_FIRST_WIDTH}}" + "".join(f"{cell:>{_WIDTH}}" for cell in rest)


def _kept(is_kept: bool) -> str:
    return "kept" if is_kept else "not kept"


def _percent(share: float | None) -> str:
    return "-" if share is None else f"{share:.1%}"
