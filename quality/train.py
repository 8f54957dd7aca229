"""Train the classifier of messages and write its weights into the package.

The texts come from `quality.examples`. The weights are those of a logistic regression for each question, over
one vocabulary, and rounded to small integers.
"""

from argparse import ArgumentParser
from collections import Counter
from collections.abc import Callable, Sequence
from math import sqrt
from operator import attrgetter
from pathlib import Path
from typing import Any

from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from app.parsing.classifier import model
from app.parsing.classifier.features import extract_features
from app.parsing.classifier.model import Model
from quality.examples import SURROUNDED, VARIED, Example, digest, examples
from quality.labels import Verdict

PATH = Path(model.__file__).with_name(model.FILE)
FEWEST = 2  # examples that have a feature
# `C` is the inverse of the regularization, less for questions whose limits are far out.
CERTAIN = {"C": 10.0, "max_iter": 500}
LIKELY = {"C": 30.0, "max_iter": 500, "solver": "liblinear", "tol": 1e-3, "random_state": 0}
LARGEST = 127  # of a signed byte
LEAST = 2  # a feature whose weights are all smaller is left out; a word tells a known language

SHARE_OF_MACHINES = 0.2  # of the weight, for any number of lines by people

Target = Callable[[Example], bool | None]


def _is_machine(example: Example) -> bool | None:
    return None if example.source == SURROUNDED else example.is_machine


def _asks(example: Example) -> bool | None:
    return None if example.verdict is None else example.verdict is Verdict.YES


# in the order of the questions
TARGETS: tuple[Target, ...] = (
    _is_machine,
    _asks,
    attrgetter("expects_answer"),
    attrgetter("is_issue"),
)


def train(texts: Sequence[Example], training: str = "") -> Model:
    features = [extract_features(one.subject, one.text) for one in texts]
    found = [Counter(one) for one in features]
    occurring = Counter(
        name
        for one, counts in zip(texts, found, strict=True)
        if one.source not in {VARIED, SURROUNDED}
        for name in counts
    )
    common = {name for name, count in occurring.items() if count >= FEWEST}
    vectorizer = DictVectorizer()
    matrix = vectorizer.fit_transform([_scaled(counts, common) for counts in found])
    of_letters = vectorizer.transform(
        [_scaled(Counter(one.of_letters()), common) for one in features]
    )
    regressions = [
        _regression(texts, of_letters, TARGETS[0], CERTAIN, SHARE_OF_MACHINES),
        _regression(texts, matrix, TARGETS[1], CERTAIN),
        *(_regression(texts, matrix, one, LIKELY) for one in TARGETS[2:]),
    ]
    scales = [max(map(abs, one.coef_[0])) / LARGEST for one in regressions]
    columns = [
        [round(weight / scale) for weight in one.coef_[0]]
        for one, scale in zip(regressions, scales, strict=True)
    ]
    rows = zip(vectorizer.feature_names_, zip(*columns, strict=True), strict=True)
    return Model(
        training,
        tuple(round(float(one.intercept_[0]), 4) for one in regressions),
        tuple(round(float(scale), 6) for scale in scales),
        {name: row for name, row in rows if name.isalpha() or max(map(abs, row)) >= LEAST},
    )


def _scaled(counts: Counter[str], common: set[str]) -> dict[str, float]:
    """The features as the model sums them: a long text weighs as much as a short one."""
    kept = {name: count for name, count in counts.items() if name in common}
    length = sqrt(max(sum(kept.values()), 1))
    return {name: count / length for name, count in kept.items()}


def _regression(
    texts: Sequence[Example],
    matrix: Any,
    target: Target,
    options: dict[str, Any],
    share: float | None = None,
) -> LogisticRegression:
    """Return the fitted regression, in which those that answer yes have a share of the weight."""
    answers = [target(one) for one in texts]
    rows = [row for row, answer in enumerate(answers) if answer is not None]
    told = [bool(answers[row]) for row in rows]
    weights = _shared([texts[row].weight for row in rows], told, share)
    return LogisticRegression(**options).fit(matrix[rows], told, weights)


def _shared(weights: list[float], told: list[bool], share: float | None) -> list[float]:
    yes = sum(weight for weight, is_yes in zip(weights, told, strict=True) if is_yes)
    if share is None or not yes:
        return weights
    factor = share / (1 - share) * (sum(weights) - yes) / yes
    return [
        weight * factor if is_yes else weight for weight, is_yes in zip(weights, told, strict=True)
    ]


def main() -> None:
    ArgumentParser(prog="python -m quality.train", description=__doc__).parse_args()
    texts = examples()
    content = model.pack(train(texts, digest()))
    PATH.write_bytes(content)
    print(f"{len(texts)} texts, {len(content) / 1000:.0f} kB: {PATH}")


if __name__ == "__main__":
    main()
