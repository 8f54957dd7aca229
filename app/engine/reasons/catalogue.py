"""The catalogue of one language. Sentences name dates, never "today", so that they stay true."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from typing import NamedTuple

from app.engine.verdicts import Verdict
from app.engine.vocabulary import Guard, RuleKind

SUBJECT_LENGTH = 80
# A time that ends at midnight ended on the day before.
MOMENT = timedelta(microseconds=1)


class ReasonContext(NamedTuple):
    """The name of the party, the time zone, and whether the clock of the verdict has started."""

    name: str
    zone: tzinfo
    has_started: bool = True


Sentence = Callable[[Verdict, ReasonContext], str]


@dataclass(frozen=True, slots=True)
class Catalogue:
    sentences: Mapping[RuleKind, Sentence]
    settled: Sentence
    guards: Mapping[Guard, str]
    not_applicable_texts: Mapping[str, str]
    day_and_time: Callable[[datetime, tzinfo], str]


def shortened(subject: str) -> str:
    return subject if len(subject) <= SUBJECT_LENGTH else subject[: SUBJECT_LENGTH - 1] + "…"
