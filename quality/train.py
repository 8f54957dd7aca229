"""Train the classifier of messages and write its weights into the package.

The texts come from `quality.examples`. The weights are those of a logistic regression for each question, over
one vocabulary, and rounded to small integers. Where plain phrases do not tell, it is the mean of two regressions:
one over the features as they are, and one over features that count as much as they distinguish yes from no.
"""

from argparse import ArgumentParser
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from math import sqrt
from operator import attrgetter
from pathlib import Path
from typing import Any

import numpy as np
from scipy.sparse import diags
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from app.parsing.classifier import model
from app.parsing.classifier.features import extract_features
from app.parsing.classifier.model import QUESTIONS, Model
from app.parsing.language.letter import body_of_letter
from quality.examples import ABSENCES, SENTENCE, SURROUNDED, VARIED, Example, digest, examples
from quality.labels import Verdict

PATH = Path(model.__file__).with_name(model.FILE)
FEWEST = 3  # examples that have a feature
# `C` is the inverse of the regularization, less for questions whose limits are far out.
CERTAIN = {"C": 10.0, "max_iter": 500}
LIKELY = {"C": 5.0, "max_iter": 500, "solver": "liblinear", "tol": 1e-3, "random_state": 0}
LARGEST = 127  # of a signed byte
LEAST = 6  # a feature whose weights are all smaller is left out; a word tells a known language

CONTRASTED = LIKELY | {"C": 15.0}
# Shares of the weight, for any number of lines by people.
SHARE_OF_MACHINES = 0.15
SHARE_OF_ABSENCES = 0.2

Target = Callable[[Example], bool | None]


def _is_machine(example: Example) -> bool | None:
    has_words_of_person = example.kind in ABSENCES
    is_told = example.source not in {SURROUNDED, SENTENCE} and not has_words_of_person
    return example.is_machine if is_told else None


def _asks(example: Example) -> bool | None:
    return None if example.verdict is None else example.verdict is Verdict.YES


def _is_absence(example: Example) -> bool | None:
    is_told = example.is_inbound and example.source != SENTENCE
    return example.kind in ABSENCES if is_told else None


@dataclass(frozen=True, slots=True)
class Fit:
    """The weights of the features for one question, and the bias."""

    weights: Any
    bias: float


TARGETS: Mapping[str, Target] = {
    "machine": _is_machine,
    "asks": _asks,
    "expects_answer": attrgetter("expects_answer"),
    "issue": attrgetter("is_issue"),
    "order": attrgetter("is_order"),
    "absence": _is_absence,
}
# Questions that one regression answers; the mean of two answers the others.
OF_ONE = {"machine": SHARE_OF_MACHINES, "absence": SHARE_OF_ABSENCES}


def train(texts: Sequence[Example], training: str = "") -> Model:
    features = [extract_features(one.subject, body_of_letter(one.text)) for one in texts]
    found = [Counter(one) for one in features]
    common = _common_features(texts, found)
    vectorizer = DictVectorizer()
    matrix = vectorizer.fit_transform([_scaled(counts, common) for counts in found])
    of_letters = vectorizer.transform(
        [_scaled(Counter(one.of_letters()), common) for one in features]
    )
    fits = [
        _regression(
            texts,
            of_letters if question == "machine" else matrix,
            TARGETS[question],
            CERTAIN,
            share=OF_ONE[question],
        )
        if question in OF_ONE
        else _mean_regression(texts, matrix, TARGETS[question])
        for question in QUESTIONS
    ]
    scales = [float(max(map(abs, one.weights))) / LARGEST for one in fits]
    columns = [
        [round(weight / scale) for weight in one.weights]
        for one, scale in zip(fits, scales, strict=True)
    ]
    rows = zip(vectorizer.feature_names_, zip(*columns, strict=True), strict=True)
    return Model(
        training,
        tuple(round(one.bias, 4) for one in fits),
        tuple(round(scale, 6) for scale in scales),
        {name: row for name, row in rows if name.isalpha() or max(map(abs, row)) >= LEAST},
    )


def _common_features(texts: Sequence[Example], found: Sequence[Counter[str]]) -> set[str]:
    """Return the features that occur often enough, varied lines aside."""
    occurring = Counter(
        name
        for one, counts in zip(texts, found, strict=True)
        if one.source not in {VARIED, SURROUNDED, SENTENCE}
        for name in counts
    )
    return {name for name, count in occurring.items() if count >= FEWEST}


def _scaled(counts: Counter[str], common: set[str]) -> dict[str, float]:
    """The features as the model sums them: a long text weighs as much as a short one."""
    kept = {name: count for name, count in counts.items() if name in common}
    length = sqrt(max(sum(kept.values()), 1))
    return {name: count / length for name, count in kept.items()}


def _mean_regression(texts: Sequence[Example], matrix: Any, target: Target) -> Fit:
    plain = _regression(texts, matrix, target, LIKELY)
    contrasted = _regression(texts, matrix, target, CONTRASTED, is_contrasted=True)
    return Fit((plain.weights + contrasted.weights) / 2, (plain.bias + contrasted.bias) / 2)


def _regression(
    texts: Sequence[Example],
    matrix: Any,
    target: Target,
    options: dict[str, Any],
    *,
    share: float | None = None,
    is_contrasted: bool = False,
) -> Fit:
    """Return the fitted regression, in which those that answer yes have a share of the weight."""
    answers = [target(one) for one in texts]
    rows = [row for row, answer in enumerate(answers) if answer is not None]
    told = [bool(answers[row]) for row in rows]
    weights = _shared([texts[row].weight for row in rows], told, share)
    known = matrix[rows]
    factors = _contrasts(known, told, weights) if is_contrasted else np.ones(known.shape[1])
    fitted = LogisticRegression(**options).fit(known @ diags(factors), told, weights)
    return Fit(fitted.coef_[0] * factors, float(fitted.intercept_[0]))


def _contrasts(matrix: Any, told: list[bool], weights: list[float]) -> Any:
    """Return how differently often each feature occurs with yes and with no: naive Bayes' log ratios."""
    occurs = (matrix > 0).astype(float)
    counts = [
        1 + occurs.T @ np.where(np.array(told) == answer, weights, 0.0) for answer in (True, False)
    ]
    yes, no = (count / count.sum() for count in counts)
    return np.abs(np.log(yes / no))


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
