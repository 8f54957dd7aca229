"""Cross-validation of the kinds `issue` and `order`: `python -m quality.limits`, some ten minutes.

Each line is judged by weights that were trained without it, without its like in other languages, and without the lines
around it: alone, in a letter with a greeting and a goodbye, and in one below a friendly sentence of others that were left
out, too. A regression over these judgements learns how much the whole and its parts tell for each plain phrase. It prints
precision and recall for each limit, as learned from the other folds, and the weights for `app.parsing.classifier.kinds`.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from itertools import product
from math import exp
from operator import attrgetter, mul
from random import Random

import numpy as np
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from app.parsing.classifier.features import extract_features
from app.parsing.classifier.kinds import LIMIT_WITH_PHRASE, WEIGHTS, Kind, Phrase, Row, measures
from app.parsing.classifier.model import Judgement
from app.parsing.language.reading import find_statement
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
from quality.train import common_features, mean_regression, scaled

FOLDS = 5
TOGETHER = 8  # lines in a row, in all languages
LIMITS = (0.4, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9)
KINDS: tuple[Kind, ...] = ("issue", "order")
WAYS = ("alone", "letter", "below an opening")
SURE = {"issue": "complaint", "order": "order"}  # phrases that tell the kind by themselves
SHARE_OF_WRITTEN = 0.2  # a line of training, many of which only look like trouble
SHORT, LONGEST_OPENING = 6, 140  # words, characters
Weights = dict[tuple[Kind, Phrase], Row]


@dataclass(frozen=True, slots=True)
class Line:
    fold: int
    example: Example


@dataclass(frozen=True, slots=True)
class Judged:
    """A message in one of the ways, its plain phrase, and the measures from weights without it."""

    fold: int
    way: str
    is_labelled: bool
    is_short: bool
    phrase: Phrase
    kinds: dict[Kind, bool]
    measures: dict[Kind, Row]


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
    """Judge the lines of a fold by weights of the others, in each of the ways."""
    judge = _trained([one.example for one in all_lines if one.fold != fold])
    left_out = [one.example for one in all_lines if one.fold == fold]
    random = Random(fold)
    openings = _openings(left_out)
    for example in left_out:
        if example.is_issue is None:
            continue
        letter = _letter(example, random, "")
        opening = random.choice(openings[example.language] or [""])
        texts = (example.text, letter, _letter(example, random, f"{opening} "))
        for way, text in zip(WAYS, texts, strict=True):
            yield _judged(fold, way, example, text, judge)


def _judged(
    fold: int, way: str, example: Example, text: str, judge: Callable[[str, str], Judgement]
) -> Judged:
    phrase = find_statement(example.subject, text)
    return Judged(
        fold,
        way,
        example.source != "written",
        len(set(text.split())) < SHORT,
        phrase,
        {"issue": bool(example.is_issue), "order": bool(example.is_order)},
        {
            kind: measures(
                kind,
                phrase,
                example.subject,
                text,
                is_continuation=example.is_continuation,
                judge=judge,
            )
            for kind in KINDS
        },
    )


def _openings(left_out: list[Example]) -> defaultdict[str, list[str]]:
    """Return sentences of each language that ask for nothing and tell no trouble."""
    openings: defaultdict[str, list[str]] = defaultdict(list)
    for one in left_out:
        is_calm = one.verdict is Verdict.NO and one.is_issue is False
        if is_calm and len(one.text.split()) > SHORT and len(one.text) < LONGEST_OPENING:
            openings[one.language].append(" ".join(one.text.split()))
    return openings


def _letter(example: Example, random: Random, opening: str) -> str:
    around = SURROUNDINGS[example.language]
    greeting, goodbye = random.choice(around.greetings), random.choice(around.goodbyes)
    return f"{greeting}\n\n{opening}{example.text}\n\n{goodbye}"


def _trained(known: list[Example]) -> Callable[[str, str], Judgement]:
    texts = [*known, *surrounded(known), *sentences_of(known)]
    found = [_found(one.subject, one.text) for one in texts]
    common = common_features(texts, found)
    vectorizer = DictVectorizer()
    matrix = vectorizer.fit_transform([scaled(one, common) for one in found])
    fits = [mean_regression(texts, matrix, attrgetter(one)) for one in ("is_issue", "is_order")]

    tables = [
        dict(zip(vectorizer.feature_names_, fit.weights.tolist(), strict=True)) for fit in fits
    ]

    @cache
    def judge(subject: str, text: str) -> Judgement:
        features = scaled(_found(subject, text), common)
        issue, order = (
            _probability(features, table, fit.bias) for table, fit in zip(tables, fits, strict=True)
        )
        return Judgement(0.0, 0.0, 0.0, issue, order, absence=0.0, known=1.0)

    return judge


def _probability(features: dict[str, float], table: dict[str, float], bias: float) -> float:
    score = bias + sum(value * table[name] for name, value in features.items())
    return 1 / (1 + exp(-max(-30.0, min(30.0, score))))


def _found(subject: str, text: str) -> Counter[str]:
    return Counter(extract_features(subject, text))


def fitted(messages: Sequence[Judged]) -> Weights:
    """Return the weights of each kind and phrase."""
    return {
        (kind, phrase): _fit(kind, [one for one in messages if one.phrase == phrase])
        for kind, phrase in WEIGHTS
    }


def _fit(kind: Kind, messages: Sequence[Judged]) -> Row:
    rows = np.array([one.measures[kind][:-1] for one in messages])
    shares = [1.0 if one.is_labelled else SHARE_OF_WRITTEN for one in messages]
    fit = LogisticRegression(max_iter=2000).fit(rows, [one.kinds[kind] for one in messages], shares)
    return tuple(round(float(one), 2) for one in (*fit.coef_[0], *fit.intercept_))


def probability(kind: Kind, message: Judged, weights: Weights) -> float:
    """Return the probability of a kind; a phrase that tells it by itself is sure, and one in few words."""
    if message.phrase == SURE[kind] or (message.phrase == kind and message.is_short):
        return 1.0
    row = weights.get((kind, message.phrase))
    return 1 / (1 + exp(-sum(map(mul, row, message.measures[kind])))) if row else 0.0


def score(answers: Iterable[tuple[bool, bool]]) -> str:
    """Return precision and recall of the expected and found values."""
    figures = Score()
    for expected, found in answers:
        figures.count(expected=expected, found=Verdict.YES if found else Verdict.NO)
    return f"{figures.precision or 0:.1%} / {figures.recall or 0:.1%}"


def table(kind: Kind, messages: Sequence[Judged], found: Sequence[float]) -> Iterator[str]:
    """Yield a line for each way and source of the messages, with a column for each limit."""
    yield f"{kind:26}" + "".join(f"{f'> {limit}':>17}" for limit in LIMITS)
    for is_labelled, way in product((True, False), WAYS):
        chosen = [
            (one.kinds[kind], value, one.phrase == kind)
            for one, value in zip(messages, found, strict=True)
            if one.way == way and one.is_labelled is is_labelled
        ]
        cells = (
            score(
                (told, value > (LIMIT_WITH_PHRASE if has_phrase else limit))
                for told, value, has_phrase in chosen
            )
            for limit in LIMITS
        )
        name = f"{'labelled' if is_labelled else 'written'}, {way}"
        yield f"{name:26}" + "".join(f"{cell:>17}" for cell in cells)


def main() -> None:
    all_lines = list(lines())
    messages = [one for fold in range(FOLDS) for one in judged(fold, all_lines)]
    by_fold = [fitted([one for one in messages if one.fold != fold]) for fold in range(FOLDS)]
    for kind in KINDS:
        found = [probability(kind, one, by_fold[one.fold]) for one in messages]
        print(*table(kind, messages, found), "", sep="\n")
    for (kind, phrase), row in fitted(messages).items():
        print(f'    ("{kind}", {phrase and f"{phrase!r}"}): {row},'.replace("'", '"'))


if __name__ == "__main__":
    main()
