"""Whether a message tells trouble or orders, from the judgements on it and on its parts.

A logistic regression weighs the log odds of the whole and of the part that tells most, with other weights for each plain
phrase. It is fitted to lines from which nothing is trained: `python -m quality.limits` prints its weights.
"""

import math
from collections.abc import Mapping, Sequence
from typing import Literal

from app.parsing.classifier.model import Judgement, judge, judge_part
from app.parsing.classifier.splitting import split_sentences
from app.parsing.language.gratitude import after_thanks, find_turn
from app.parsing.language.reading import Statement

Kind = Literal["issue", "order"]
Phrase = Statement | None
Row = tuple[float, ...]

# For a kind and a phrase: the log odds of the whole and of the part that tells most, whether it is a later message of a
# thread, and the bias.
WEIGHTS: Mapping[tuple[Kind, Phrase], Row] = {
    ("issue", None): (0.81, 0.12, -0.25, 0.38),
    ("issue", "issue"): (0.85, 0.03, -0.3, 0.99),
    ("issue", "request"): (0.82, 0.08, -0.39, -0.23),
    ("issue", "question"): (0.98, 0.03, -0.21, -0.43),
    ("order", None): (0.82, 0.15, -0.56, 0.45),
    ("order", "request"): (0.88, 0.06, -0.37, -0.08),
    ("order", "question"): (0.99, 0.0, -0.89, -0.06),
}
# Probabilities, by the same lines; a phrase of trouble needs less.
LIMITS: Mapping[Kind, float] = {"issue": 0.7, "order": 0.65}
LIMIT_WITH_PHRASE = 0.28


def tells(kind: Kind, phrase: Phrase, subject: str, text: str, *, is_continuation: bool) -> bool:
    """Whether a message with this phrase, or without one, is of a kind."""
    row = measures(kind, phrase, subject, text, is_continuation=is_continuation)
    score = sum(weight * one for weight, one in zip(WEIGHTS[kind, phrase], row, strict=True))
    return score > _odds_of(LIMIT_WITH_PHRASE if phrase == kind else LIMITS[kind])


def measures(kind: Kind, phrase: Phrase, subject: str, text: str, *, is_continuation: bool) -> Row:
    """Return the numbers that the weights belong to."""
    sentences = split_sentences(text)
    whole = _log_odds(kind, judge(subject, text))
    parts = _parts(phrase, text, sentences) if kind == "issue" else sentences
    highest = max((_log_odds(kind, judge_part(part)) for part in parts), default=whole)
    return (whole, highest, float(is_continuation), 1.0)


def _parts(phrase: Phrase, text: str, sentences: Sequence[str]) -> Sequence[str]:
    """Return the parts that may tell trouble: a question does not."""
    if phrase == "issue":
        return [*sentences, *filter(None, (after_thanks(text), find_turn(text)))]
    if phrase in {"question", "request"}:
        return [one for one in sentences if "?" not in one]
    return sentences


def _log_odds(kind: Kind, judged: Judgement) -> float:
    return _odds_of(judged.issue if kind == "issue" else judged.order)


def _odds_of(probability: float) -> float:
    return math.log(probability / (1 - probability))
