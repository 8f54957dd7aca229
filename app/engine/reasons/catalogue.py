"""The catalogue of one language. Its sentences mark times, so that they are true when they are read."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from app.engine.reasons.days import Form
from app.engine.reasons.marks import mark_day, mark_stages, without_marks
from app.engine.verdicts import Times, Verdict
from app.engine.vocabulary import ActionType, Guard, Language, RuleKind

SUBJECT_LENGTH = 80
A_DAY = timedelta(days=1)
_PREFIXES = re.compile(
    r"\s{0,9}(?:(?:re|aw|wg|fwd?|sv|vs|vl|antw|rv|rif|tr|doorst|odp|pd|enc|res|ynt|ilt) ?(?:\[\d{1,3}\])? ?: {0,3}){1,9}",
    re.IGNORECASE,
)


class ReasonContext(NamedTuple):
    """The name of the party, and the time zone and language of the workspace."""

    name: str
    zone: ZoneInfo
    language: Language

    def on_day(self, at: datetime) -> str:
        """Such as "on Friday", "today"."""
        return self._mark(Form.ON_DAY, at)

    def on_time(self, at: datetime) -> str:
        """Such as "on Friday at 17:40"."""
        return self._mark(Form.ON_TIME, at)

    def since(self, at: datetime) -> str:
        """Such as "since Friday"."""
        return self._mark(Form.SINCE, at)

    def by(self, at: datetime) -> str:
        """Such as "by Friday", and "now" when that is past."""
        return self._mark(Form.BY, at)

    def is_due(self, at: datetime) -> str:
        """Such as "is due on Friday", "has been due since Friday"."""
        return self._mark(Form.IS_DUE, at)

    def is_expected(self, at: datetime) -> str:
        """Such as "is expected on Friday", "is 3 days late"."""
        return self._mark(Form.IS_EXPECTED, at)

    def is_one_day(self, first: datetime, last: datetime) -> bool:
        return first.astimezone(self.zone).date() == last.astimezone(self.zone).date()

    def _mark(self, form: Form, at: datetime) -> str:
        return mark_day(self.language, self.zone, form, at)


Sentence = Callable[[Verdict, ReasonContext], str]


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The sentences of a language: `happened` says what started the clock, `open_sentences` what to do."""

    happened: Sentence
    open_sentences: Mapping[RuleKind, Sentence]
    settled: Sentence
    closed: Mapping[ActionType, str]
    guards: Mapping[Guard, str]
    not_applicable_texts: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Ending:
    """The sentence of a follow-up that has expired: `covered` if another one covered it until then."""

    missed: str
    covered: str

    def after(self, times: Times, words: str, *later: tuple[datetime, str]) -> str:
        """The words, then the later ones until the follow-up expires, then the ending."""
        ends_at = times.expires_at
        if ends_at is None:
            return mark_stages(words, *later) if later else words
        ending = self.covered if times.is_covered_throughout else self.missed
        return mark_stages(words, *(one for one in later if one[0] < ends_at), (ends_at, ending))


def without_prefixes(subject: str) -> str:
    """A subject without the prefixes of answers and forwards."""
    return _PREFIXES.sub("", subject, count=1) if _PREFIXES.match(subject) else subject


def shortened(text: str) -> str:
    """A text of a user, shortened for a sentence and without marks."""
    subject = without_marks(text)
    return subject if len(subject) <= SUBJECT_LENGTH else subject[: SUBJECT_LENGTH - 1] + "…"
