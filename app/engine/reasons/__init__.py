"""Reasons of follow-ups in the language of the workspace."""

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from app.engine.reasons import english_conditions, german_conditions
from app.engine.reasons.catalogue import Catalogue, ReasonContext
from app.engine.reasons.english import ENGLISH
from app.engine.reasons.english_words import span as in_english
from app.engine.reasons.german import GERMAN
from app.engine.reasons.marks import mark_stages, read_marks, without_marks
from app.engine.rules import CalendarTime, WorkingDays, WorkingTime
from app.engine.verdicts import NotApplicable, Verdict
from app.engine.vocabulary import Language

CATALOGUES = {Language.ENGLISH: ENGLISH, Language.GERMAN: GERMAN}
CONDITION_TEXTS = {
    Language.ENGLISH: english_conditions.ENGLISH,
    Language.GERMAN: german_conditions.GERMAN,
}
CLOSING_QUOTES = "”“"
END_OF_SENTENCE = (".", "!", "?", "…", ":")


def reason(verdict: Verdict, name: str, zone: ZoneInfo, language: Language, now: datetime) -> str:
    """The reason for a flag as it reads at `now`: who, what happened, since when it waits."""
    return read_marks(marked_reason(verdict, name, zone, language), now)


def marked_reason(verdict: Verdict, name: str, zone: ZoneInfo, language: Language) -> str:
    """The reason for a flag with marks, to be stored; it depends on no moment."""
    context = ReasonContext(without_marks(name), zone, language)
    catalogue = CATALOGUES[language]
    sentences = _sentences(verdict, context, catalogue)
    return " ".join(filter(None, sentences)) + _guarded(verdict, catalogue)


def _sentences(verdict: Verdict, context: ReasonContext, catalogue: Catalogue) -> Iterator[str]:
    happened = catalogue.happened(verdict, context)
    is_whole = happened.rstrip(CLOSING_QUOTES).endswith(END_OF_SENTENCE)
    yield happened if is_whole else f"{happened}."
    times = verdict.times
    if times.closed_as and verdict.closed_at:
        yield catalogue.closed[times.closed_as].format(on=context.on_day(verdict.closed_at))
    elif verdict.settled_by and times.settled_at:
        yield catalogue.settled(verdict, context)
    else:
        yield catalogue.open_sentences[verdict.rule_kind](verdict, context)


def _guarded(verdict: Verdict, catalogue: Catalogue) -> str:
    """The sentence of the guard, as long as it holds the follow-up back."""
    times = verdict.times
    if times.guard is None or not times.is_open:
        return ""
    text = f" {catalogue.guards[times.guard]}"
    ends = [end for end in (times.guard_lifts_at, times.expires_at) if end]
    return mark_stages(text, (min(ends), "")) if ends else text


def not_applicable_text(found: NotApplicable, language: Language) -> str:
    """The reason why there is no flag; one text for all evidence against a reply that has no text of its own."""
    if unmet := CONDITION_TEXTS[language].sentence(found.facts):
        return unmet
    texts = CATALOGUES[language].not_applicable_texts
    return texts.get(found.reason, texts["no_reply_needed"])


def to_json_facts(facts: dict[str, Any]) -> dict[str, str]:
    """The facts as text for programs, the same in every language: times as RFC 3339, spans in words."""
    return {
        name: _PLAIN.get(type(value), str)(value)
        for name, value in facts.items()
        if value is not None
    }


def _to_rfc_3339(at: datetime) -> str:
    return at.isoformat().replace("+00:00", "Z")


_PLAIN: Mapping[type, Callable[[Any], str]] = {
    datetime: _to_rfc_3339,
    timedelta: lambda length: in_english(CalendarTime(length)),
    tuple: ", ".join,
    **dict.fromkeys((WorkingDays, WorkingTime, CalendarTime), in_english),
}
