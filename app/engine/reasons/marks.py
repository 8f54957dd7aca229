"""Marks in the text of a stored reason, which become words when somebody reads it.

A stored text is read on later days: "today" and "is due" would become wrong. So it holds marks in
their place (decision 27), enclosed in characters for private use that no other part of it keeps:

    DAY_BEGIN en Europe/Berlin on_day 1772442000 DAY_END   a time, in a form of the language
    STAGES_BEGIN is NEXT 1772442000 NEXT was STAGES_END    words until a time, then others
"""

import re
from collections.abc import Callable, Mapping
from datetime import datetime
from functools import cache, partial
from zoneinfo import ZoneInfo

from app.engine.reasons import english_days, german_days
from app.engine.reasons.days import Form, Moment
from app.engine.vocabulary import Language

DAY_BEGIN, DAY_END, STAGES_BEGIN, NEXT, STAGES_END = "\ue000\ue001\ue002\ue003\ue004"
MARKS = DAY_BEGIN + DAY_END + STAGES_BEGIN + NEXT + STAGES_END
_NO_MARKS = str.maketrans("", "", MARKS)
_DAY = re.compile(f"{DAY_BEGIN}([^{MARKS}]*){DAY_END}")
_STAGES = re.compile(f"{STAGES_BEGIN}([^{STAGES_BEGIN}{STAGES_END}]*){STAGES_END}")
_FORMS: Mapping[str, Mapping[str, Callable[[Moment], str]]] = {
    Language.ENGLISH: english_days.FORMS,
    Language.GERMAN: german_days.FORMS,
}


@cache
def _day_prefix(language: Language, zone: ZoneInfo, form: Form) -> str:
    return f"{DAY_BEGIN}{language} {zone} {form} "


def mark_day(language: Language, zone: ZoneInfo, form: Form, at: datetime) -> str:
    return f"{_day_prefix(language, zone, form)}{_seconds(at)}{DAY_END}"


def mark_stages(first: str, *later: tuple[datetime, str]) -> str:
    """Words that change: the first ones until the first of the later times, then the words of that time."""
    parts = [part for at, words in later for part in (str(_seconds(at)), words)]
    return f"{STAGES_BEGIN}{NEXT.join([first, *parts])}{STAGES_END}"


def without_marks(text: str) -> str:
    return text if text.isascii() else text.translate(_NO_MARKS)


def read_marks(text: str, now: datetime, shown_at: datetime | None = None) -> str:
    """The text, or JSON with such texts, as it reads at `now` in a list of what is due at `shown_at`.

    The words about a pause follow `shown_at`, because a follow-up that the list shows is not paused then.
    """
    if STAGES_BEGIN in text:
        at, shown = now.timestamp(), (shown_at or now).timestamp()
        text = _STAGES.sub(partial(_current_stage, now=at, shown_at=shown), text)
    return _DAY.sub(partial(_day, now=now), text) if DAY_BEGIN in text else text


def _seconds(at: datetime) -> int:
    return int(at.timestamp())


def _current_stage(mark: re.Match[str], now: float, shown_at: float) -> str:
    words, *later = mark[1].split(NEXT)
    moment = now if later[-1] else shown_at
    for at, next_words in zip(later[::2], later[1::2], strict=True):
        if moment < int(at):
            break
        words = next_words
    return words


def _day(mark: re.Match[str], now: datetime) -> str:
    language, zone, form, seconds = mark[1].split(" ")
    local_zone = ZoneInfo(zone)
    today = now.astimezone(local_zone).date()
    local = datetime.fromtimestamp(int(seconds), local_zone)
    return _FORMS[language][form](Moment(local, today, (local.date() - today).days))
