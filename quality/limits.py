"""What the judgements count, on lines of authors from whom nothing is trained: `python -m quality.limits`, some minutes.

A regression learns for each question how much the words and the network tell (`SHARES` of `app.parsing.classifier.model`).
Another one learns for each plain phrase how much a whole message and its parts tell of the kinds `issue` and `order`
(`WEIGHTS` of `app.parsing.classifier.kinds`): each line is judged alone, and below a friendly sentence of others. It
prints precision and recall for each limit, as learned from the other authors.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from math import exp
from operator import mul
from random import Random

import numpy as np
from sklearn.linear_model import LogisticRegression

from app.parsing.classifier import model, network
from app.parsing.classifier.kinds import LIMIT_WITH_PHRASE, WEIGHTS, Kind, Phrase, Row, measures
from app.parsing.classifier.model import QUESTIONS, Odds
from app.parsing.language.letter import body_of_letter
from app.parsing.language.reading import find_statement
from quality.examples import CALIBRATION, Example, written_in
from quality.figures import Score
from quality.labels import Verdict
from quality.train import TARGETS

LIMITS = (0.4, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9)
KINDS: tuple[Kind, ...] = ("issue", "order")
WAYS = ("alone", "below an opening")
SURE = {"issue": "complaint", "order": "order"}  # phrases that tell the kind by themselves
SHORT, LONGEST_OPENING = 6, 140  # words, characters
Weights = dict[tuple[Kind, Phrase], Row]


@dataclass(frozen=True, slots=True)
class Judged:
    """A message in one of the ways, its plain phrase, and the measures of its kinds."""

    author: str
    way: str
    is_short: bool
    phrase: Phrase
    kinds: dict[Kind, bool]
    measures: dict[Kind, Row]


def lines() -> Iterator[tuple[str, Example]]:
    """Yield each line with its author, who may write in several languages."""
    for path in sorted(CALIBRATION.glob("*.tsv")):
        author = path.stem.partition("_")[2]
        yield from ((author, line) for line in written_in(path))


def shares(examples: Sequence[Example]) -> Iterator[Row]:
    """Yield what the words, the network and the bias count for each question."""
    texts = {(one.subject, one.text) for one in examples}
    odds = {(subject, text): _odds(subject, body_of_letter(text)) for subject, text in texts}
    for number, question in enumerate(QUESTIONS):
        told = [(one, TARGETS[question](one)) for one in examples]
        rows = [
            [row[number] for row in odds[one.subject, one.text]]
            for one, answer in told
            if answer is not None
        ]
        answers = [answer for _, answer in told if answer is not None]
        fit = LogisticRegression(max_iter=2000).fit(np.array(rows), answers)
        yield _rounded((*fit.coef_[0], *fit.intercept_))


def _odds(subject: str, body: str) -> tuple[Odds, Odds]:
    return model.trained().log_odds(subject, body)[0], network.trained().log_odds(subject, body)


def judged(all_lines: Sequence[tuple[str, Example]]) -> Iterator[Judged]:
    """Judge what people wrote to us in each of the ways."""
    random = Random(0)
    openings = _openings([line for _, line in all_lines])
    for author, line in all_lines:
        if line.is_issue is None:
            continue
        opening = random.choice(openings[line.language])
        texts = (line.text, f"{opening} {body_of_letter(line.text)}")
        for way, text in zip(WAYS, texts, strict=True):
            yield _judged(author, way, line, text)


def _judged(author: str, way: str, example: Example, text: str) -> Judged:
    phrase, is_continuation = find_statement(example.subject, text), example.is_continuation
    return Judged(
        author,
        way,
        len(set(text.split())) < SHORT,
        phrase,
        {"issue": bool(example.is_issue), "order": bool(example.is_order)},
        {
            kind: measures(kind, phrase, example.subject, text, is_continuation=is_continuation)
            for kind in KINDS
        },
    )


def _openings(examples: Sequence[Example]) -> defaultdict[str, list[str]]:
    """Return sentences of each language that ask for nothing and tell no trouble."""
    openings: defaultdict[str, list[str]] = defaultdict(list)
    for one in examples:
        is_calm = one.verdict is Verdict.NO and one.is_issue is False
        if is_calm and len(one.text.split()) > SHORT and len(one.text) < LONGEST_OPENING:
            openings[one.language].append(" ".join(one.text.split()))
    return openings


def fitted(messages: Sequence[Judged]) -> Weights:
    """Return the weights of each kind and phrase."""
    return {
        (kind, phrase): _fit(kind, [one for one in messages if one.phrase == phrase])
        for kind, phrase in WEIGHTS
    }


def _fit(kind: Kind, messages: Sequence[Judged]) -> Row:
    """Fit the weights; that of the parts is nothing if the whole leaves it below zero."""
    rows = np.array([one.measures[kind][:-1] for one in messages])
    answers = [one.kinds[kind] for one in messages]
    fit = LogisticRegression(max_iter=2000).fit(rows, answers)
    if fit.coef_[0][1] < 0:
        rows[:, 1] = 0
        fit = LogisticRegression(max_iter=2000).fit(rows, answers)
    return _rounded((*fit.coef_[0], *fit.intercept_))


def _rounded(row: Iterable[float]) -> Row:
    return tuple(round(float(one), 2) for one in row)


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
    """Yield a line for each way of the messages, with a column for each limit."""
    yield f"{kind:26}" + "".join(f"{f'> {limit}':>17}" for limit in LIMITS)
    for way in WAYS:
        chosen = [
            (one.kinds[kind], value, one.phrase == kind)
            for one, value in zip(messages, found, strict=True)
            if one.way == way
        ]
        cells = (
            score(
                (told, value > (LIMIT_WITH_PHRASE if has_phrase else limit))
                for told, value, has_phrase in chosen
            )
            for limit in LIMITS
        )
        yield f"{way:26}" + "".join(f"{cell:>17}" for cell in cells)


def main() -> None:
    all_lines = list(lines())
    print(
        *(
            f"    {row},  # {one}"
            for one, row in zip(QUESTIONS, shares([line for _, line in all_lines]), strict=True)
        ),
        sep="\n",
    )
    messages = list(judged(all_lines))
    by_author = {
        author: fitted([one for one in messages if one.author != author])
        for author in {one.author for one in messages}
    }
    for kind in KINDS:
        found = [probability(kind, one, by_author[one.author]) for one in messages]
        print("", *table(kind, messages, found), "", sep="\n")
    for (kind, phrase), row in fitted(messages).items():
        print(f'    ("{kind}", {phrase and f"{phrase!r}"}): {row},'.replace("'", '"'))


if __name__ == "__main__":
    main()
