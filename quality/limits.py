"""Cross-validation of the limits of the kind `issue`: `python -m quality.limits`, some minutes.

Each labelled sentence is judged by weights that were trained without it, without its like in other languages, and
without the lines around it. The table shows precision and recall for each pair of limits: that above which a message
without plain phrases is an issue, and that below which a phrase of trouble does not count.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from operator import attrgetter
from typing import Any

import numpy as np
from sklearn.feature_extraction import DictVectorizer

from app.parsing.classifier.features import extract_features
from app.parsing.language.reading import Statement, find_statement
from quality.examples import FOLDER, LABELLED, Example, labelled_in, surrounded, written_in
from quality.figures import Score
from quality.labels import Verdict
from quality.train import common_features, mean_regression, scaled

FOLDS = 5
TOGETHER = 8  # lines in a row, in all languages
IS_ISSUE = (0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9)
IS_NO_ISSUE = (0.1, 0.15, 0.2, 0.3, 0.4)
IS_ISSUE_THAT_ASKS = 0.95
IS_ISSUE_IN_FEW_WORDS, FEW = 0.8, 6
TROUBLE = {"issue", "complaint"}


@dataclass(frozen=True, slots=True)
class Line:
    fold: int
    example: Example


@dataclass(frozen=True, slots=True)
class Judged:
    """A labelled sentence, its plain phrase, and its probability from weights without it."""

    is_issue: bool
    statement: Statement | None
    count: int
    probability: float

    def is_taken(self, above: float, below: float) -> bool:
        """Whether it is read as an issue with these limits."""
        if self.statement in TROUBLE:
            return self.count < FEW or self.probability >= below
        if self.statement == "order":
            return False
        if self.statement:
            return self.probability > IS_ISSUE_THAT_ASKS
        return self.probability > (above if self.count >= FEW else IS_ISSUE_IN_FEW_WORDS)


def lines() -> Iterator[Line]:
    """Everything that people wrote, with its fold: files of one name are the same in each language."""
    for path in sorted(FOLDER.glob("*.tsv")):
        name = path.stem.partition("_")[2] or path.stem
        yield from _folded(name, [one for one in written_in(path) if not one.is_machine])
    for folder in LABELLED:
        for path in sorted(folder.glob("*.tsv")):
            yield from _folded(folder.name, list(labelled_in(path)))


def _folded(name: str, examples: list[Example]) -> Iterator[Line]:
    for number, example in enumerate(examples):
        group = f"{name} {number // TOGETHER}"
        yield Line(int(sha256(group.encode()).hexdigest(), 16) % FOLDS, example)


def judged(fold: int, all_lines: list[Line]) -> Iterator[Judged]:
    """Judge the labelled sentences of a fold by weights of the others."""
    known = [one.example for one in all_lines if one.fold != fold]
    texts = [*known, *surrounded(known)]
    asked = [one.example for one in all_lines if one.fold == fold and _is_measured(one.example)]
    for example, probability in zip(asked, _probabilities(texts, asked), strict=True):
        statement = find_statement(example.subject, example.text)
        count = len(set(example.text.split()))
        yield Judged(bool(example.is_issue), statement, count, float(probability))


def _is_measured(example: Example) -> bool:
    return example.source != "written" and example.is_issue is not None


def _probabilities(texts: list[Example], asked: list[Example]) -> Any:
    found = [_found(one) for one in texts]
    common = common_features(texts, found)
    vectorizer = DictVectorizer()
    matrix = vectorizer.fit_transform([scaled(one, common) for one in found])
    fit = mean_regression(texts, matrix, attrgetter("is_issue"))
    scores = vectorizer.transform([scaled(_found(one), common) for one in asked]) @ fit.weights
    return 1 / (1 + np.exp(-(scores + fit.bias)))


def _found(example: Example) -> Counter[str]:
    return Counter(extract_features(example.subject, example.text))


def score(sentences: list[Judged], above: float, below: float) -> Score:
    figures = Score()
    for one in sentences:
        is_taken = one.is_taken(above, below)
        figures.count(expected=one.is_issue, found=Verdict.YES if is_taken else Verdict.NO)
    return figures


def main() -> None:
    all_lines = list(lines())
    sentences = [one for fold in range(FOLDS) for one in judged(fold, all_lines)]
    print(f"{'':>6}" + "".join(f"{f'> {above}':>17}" for above in IS_ISSUE))
    for below in IS_NO_ISSUE:
        scores = [score(sentences, above, below) for above in IS_ISSUE]
        cells = (f"{one.precision or 0:.1%} / {one.recall or 0:.1%}" for one in scores)
        print(f"< {below:<4}" + "".join(f"{cell:>17}" for cell in cells))


if __name__ == "__main__":
    main()
