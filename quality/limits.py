"""Cross-validation of the limits of the kinds `issue` and `order`: `python -m quality.limits`, some ten minutes.

Each labelled sentence is judged by weights that were trained without it, without its like in other languages, and
without the lines around it: alone, and in a mail with a greeting, an opening, and a goodbye. The openings are friendly
sentences of others that were left out, too. A table shows precision and recall for each pair of limits: that above which
a message without plain phrases is an issue, and that below which a phrase of trouble does not count.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from operator import attrgetter
from random import Random
from typing import Any

import numpy as np
from sklearn.feature_extraction import DictVectorizer

from app.parsing.classifier.features import extract_features
from app.parsing.classifier.model import Judgement
from app.parsing.classifier.parts import judge_by_parts
from app.parsing.classifier.splitting import split_sentences
from app.parsing.language.gratitude import after_thanks, find_turn
from app.parsing.language.reading import Statement, find_statement
from quality.examples import (
    FOLDER,
    LABELLED,
    Example,
    labelled_in,
    sentences_of,
    surrounded,
    written_in,
)
from quality.figures import Score
from quality.labels import Verdict
from quality.surroundings import SURROUNDINGS
from quality.train import Fit, common_features, mean_regression, scaled

FOLDS = 5
TOGETHER = 8  # lines in a row, in all languages
IS_ISSUE = (0.6, 0.7, 0.75, 0.8, 0.9)
IS_NO_ISSUE = (0.05, 0.1, 0.15, 0.2, 0.3)
IS_ORDER = (0.5, 0.6, 0.7, 0.8, 0.9, 0.95)
IS_ISSUE_THAT_ASKS = 0.9
IS_ISSUE_IN_FEW_WORDS, FEW = 0.8, 6
LONGEST_OPENING = 140  # characters
TROUBLE = {"issue", "complaint"}


@dataclass(frozen=True, slots=True)
class Line:
    fold: int
    example: Example


@dataclass(frozen=True, slots=True)
class Judged:
    """A labelled sentence, its plain phrase, and its probabilities from weights without it."""

    is_issue: bool
    is_order: bool
    statement: Statement | None
    count: int
    issue: float
    order: float

    def is_taken(self, above: float, below: float) -> bool:
        """Whether it is read as an issue with these limits."""
        if self.statement in TROUBLE:
            return self.count < FEW or self.issue >= below
        if self.statement == "order":
            return False
        if self.statement:
            return self.issue > IS_ISSUE_THAT_ASKS
        return self.issue > (above if self.count >= FEW else IS_ISSUE_IN_FEW_WORDS)

    def is_ordered(self, above: float) -> bool:
        """Whether it is read as an order with this limit."""
        if self.statement in TROUBLE or self.count < FEW:
            return False
        return self.statement == "order" or (self.order > above and self.issue < IS_ISSUE_THAT_ASKS)


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


def judged(fold: int, all_lines: list[Line]) -> Iterator[tuple[Judged, Judged]]:
    """Judge the labelled sentences of a fold by weights of the others: alone and in a mail."""
    judge = _trained([one.example for one in all_lines if one.fold != fold])
    left_out = [one.example for one in all_lines if one.fold == fold]
    write_mail = _writer_of_mails(left_out, Random(fold))
    for example in filter(_is_measured, left_out):
        yield (_judged(example, example.text, judge), _judged(example, write_mail(example), judge))


def _judged(example: Example, text: str, judge: Callable[[str, str], Judgement]) -> Judged:
    statement = find_statement(example.subject, text)
    found = judge_by_parts(example.subject, text, _parts(statement, text), judge)
    count = len(set(text.split()))
    return Judged(
        bool(example.is_issue), bool(example.is_order), statement, count, found.issue, found.order
    )


def _parts(statement: Statement | None, text: str) -> list[str]:
    """The parts of a text that the service judges."""
    sentences = split_sentences(text)
    if statement == "issue":
        return [*sentences, *filter(None, (after_thanks(text), find_turn(text)))]
    if statement in {"question", "request"}:
        return [one for one in sentences if "?" not in one]
    return sentences


def _is_measured(example: Example) -> bool:
    return example.source != "written" and example.is_issue is not None


def _writer_of_mails(left_out: list[Example], random: Random) -> Callable[[Example], str]:
    openings: defaultdict[str, list[str]] = defaultdict(list)
    for one in left_out:
        is_calm = one.verdict is Verdict.NO and one.is_issue is False
        if is_calm and len(one.text.split()) > FEW and len(one.text) < LONGEST_OPENING:
            openings[one.language].append(" ".join(one.text.split()))

    def write_mail(example: Example) -> str:
        around, known = SURROUNDINGS[example.language], openings[example.language]
        opening = random.choice(known) if known else ""
        greeting, goodbye = random.choice(around.greetings), random.choice(around.goodbyes)
        return f"{greeting}\n\n{opening} {example.text}\n\n{goodbye}"

    return write_mail


def _trained(known: list[Example]) -> Callable[[str, str], Judgement]:
    texts = [*known, *surrounded(known), *sentences_of(known)]
    found = [_found(one.subject, one.text) for one in texts]
    common = common_features(texts, found)
    vectorizer = DictVectorizer()
    matrix = vectorizer.fit_transform([scaled(one, common) for one in found])
    fits = [mean_regression(texts, matrix, attrgetter(one)) for one in ("is_issue", "is_order")]

    def judge(subject: str, text: str) -> Judgement:
        features = vectorizer.transform([scaled(_found(subject, text), common)])
        issue, order = (_probability(features, one) for one in fits)
        return Judgement(0.0, 0.0, 0.0, issue, order, known=1.0)

    return judge


def _probability(features: Any, fit: Fit) -> float:
    score = float((features @ fit.weights)[0]) + fit.bias
    return float(1 / (1 + np.exp(-np.clip(score, -30, 30))))


def _found(subject: str, text: str) -> Counter[str]:
    return Counter(extract_features(subject, text))


def score(answers: Iterator[tuple[bool, bool]]) -> str:
    """Return precision and recall of what was expected and found."""
    figures = Score()
    for expected, found in answers:
        figures.count(expected=expected, found=Verdict.YES if found else Verdict.NO)
    return f"{figures.precision or 0:.1%} / {figures.recall or 0:.1%}"


def table(sentences: list[Judged]) -> Iterator[str]:
    """Yield the lines of the table of issues, and that of orders."""
    yield f"{'':>6}" + "".join(f"{f'> {above}':>17}" for above in IS_ISSUE)
    for below in IS_NO_ISSUE:
        cells = (
            score((one.is_issue, one.is_taken(above, below)) for one in sentences)
            for above in IS_ISSUE
        )
        yield f"< {below:<4}" + "".join(f"{cell:>17}" for cell in cells)
    for above in IS_ORDER:
        cell = score((one.is_order, one.is_ordered(above)) for one in sentences)
        yield f"order > {above:<4} {cell}"


def main() -> None:
    all_lines = list(lines())
    found = [both for fold in range(FOLDS) for both in judged(fold, all_lines)]
    for name, sentences in zip(("alone", "in a mail"), zip(*found, strict=True), strict=True):
        print(name, *table(list(sentences)), sep="\n")


if __name__ == "__main__":
    main()
