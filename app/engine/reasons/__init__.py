"""Reasons of follow-ups in the language of the workspace."""

from datetime import datetime, tzinfo
from typing import Any

from app.engine.reasons.catalogue import ReasonContext
from app.engine.reasons.english import ENGLISH
from app.engine.reasons.english_words import span as in_english
from app.engine.reasons.german import GERMAN
from app.engine.rules import CalendarTime, WorkingDays, WorkingTime
from app.engine.verdicts import NotApplicable, Verdict
from app.engine.vocabulary import FollowUpStatus, Language

CATALOGUES = {Language.ENGLISH: ENGLISH, Language.GERMAN: GERMAN}


def reason(verdict: Verdict, name: str, zone: tzinfo, language: Language, now: datetime) -> str:
    """The reason for a flag, in one or two sentences."""
    catalogue = CATALOGUES[language]
    context = ReasonContext(name, zone, has_started=verdict.starts_at <= now)
    sentences = [catalogue.sentences[verdict.rule_kind](verdict, context)]
    if verdict.settled_by and verdict.times.settled_at:
        sentences.append(catalogue.settled(verdict, context))
    elif verdict.times.guard and verdict.times.status(now) is FollowUpStatus.SUPPRESSED:
        sentences.append(catalogue.guards[verdict.times.guard])
    return " ".join(sentences)


def not_applicable_text(found: NotApplicable, language: Language) -> str:
    """The reason that there is no flag. The evidence against a reply has one text for all others."""
    texts = CATALOGUES[language].not_applicable_texts
    return texts.get(found.reason, texts["no_reply_needed"])


def to_json_facts(facts: dict[str, Any]) -> dict[str, str]:
    """The facts as text for programs, the same in every language: times as RFC 3339, spans in words."""
    return {name: _plain(value) for name, value in facts.items() if value is not None}


def _plain(value: Any) -> str:
    match value:
        case datetime():
            return value.isoformat().replace("+00:00", "Z")
        case WorkingDays() | WorkingTime() | CalendarTime():
            return in_english(value)
        case _:
            return str(value)
