"""What a language has to say. Sentences hold dates, never "today": they stay true."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from typing import NamedTuple

from app.engine.verdicts import Verdict
from app.engine.vocabulary import Guard, RuleKind

SUBJECT_LENGTH = 80
# What ends at midnight ended on the day before.
MOMENT = timedelta(microseconds=1)


class ReasonContext(NamedTuple):
    """Whom a verdict is about, on whose clock, and whether its clock has started."""

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
