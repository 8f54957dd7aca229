"""Die Gründe auf Deutsch."""

from collections.abc import Mapping
from datetime import tzinfo
from typing import Any

from app.engine.reasons.catalogue import MOMENT, Catalogue, ReasonContext, shortened
from app.engine.reasons.german_clauses import TRIGGER_CLAUSES
from app.engine.reasons.german_words import (
    BY,
    CALLED,
    CONTACTED,
    GUARDS,
    KINDS,
    NOT_APPLICABLE_TEXTS,
    WROTE,
    clock_time,
    day,
    day_and_time,
    short_day,
    span,
)
from app.engine.verdicts import Verdict
from app.engine.vocabulary import EventKind, RuleKind, SubjectType, Trigger


def _clause(verdict: Verdict, context: ReasonContext) -> str:
    return TRIGGER_CLAUSES[verdict.trigger](verdict, context)


def _reply(verdict: Verdict, context: ReasonContext) -> str:
    facts, zone = verdict.facts, context.zone
    at = day_and_time(facts["occurred_at"], zone)
    asked = f"{context.name} {CONTACTED[facts['channel']].format(at=at)}"
    about = f" („{shortened(facts['subject'])}“)" if facts["subject"] else ""
    if facts.get("evidence") == "missed_call":
        asked += ", und niemand nahm ab"
    within, due = span(facts["within"]), day_and_time(verdict.times.due_at, zone)
    since = f" {_their_call(facts, zone)}" if facts.get("their_call_at") else ""
    if facts["pressing_message_id"] != facts["message_id"]:
        again = day_and_time(facts["pressing_occurred_at"], zone)
        what = KINDS.get(facts["pressing_kind"], "eine Nachricht")
        return (
            f"{asked}{about} und noch einmal am {again}; {what} wird innerhalb von {within} "
            f"beantwortet, also ist eine Antwort bis {due} versprochen.{since}"
        )
    return f"{asked}{about}; eine Antwort ist innerhalb von {within} versprochen, bis {due}.{since}"


def _their_call(facts: Mapping[str, Any], zone: tzinfo) -> str:
    at = f"am {short_day(facts['their_call_at'], zone)} um {clock_time(facts['their_call_at'], zone)} Uhr"
    if "meeting_kind" in facts:
        return _meeting(facts, at)
    return f"{facts['person']} hat seitdem {at} {CALLED[facts['their_call_channel']]}."


def _meeting(facts: Mapping[str, Any], at: str) -> str:
    verb = "sprechen" if facts["meeting_kind"] is EventKind.CALL else "treffen"
    if not facts["is_attended"]:
        return f"{facts['person']} wollte Sie seitdem {at} {verb}."
    done = {"sprechen": "gesprochen", "treffen": "getroffen"}[verb]
    return f"{facts['person']} hat Sie seitdem {at} {done}."


def _perhaps(verdict: Verdict, context: ReasonContext) -> str:
    facts, zone = verdict.facts, context.zone
    on, about = short_day(facts["occurred_at"], zone), _about(facts["subject"])
    came = f"{context.name} {CONTACTED[facts['channel']].format(at=on)}{about}"
    if facts["we_wrote_at"]:
        ours = WROTE[facts["our_channel"]].format(at=short_day(facts["we_wrote_at"], zone))
        return f"{came}. {ours}{_about(facts['our_subject'])}: War das die Antwort?"
    match facts["evidence"]:
        case "invitation":
            return f"{context.name} hat am {on} eingeladen{about}: Sagen Sie zu oder ab."
        case "only_in_cc":
            return f"{came}, und Sie stehen nur in Kopie: Prüfen Sie, ob Sie antworten müssen."
        case _:
            return f"{came}: Prüfen Sie, ob {facts['person']} eine Antwort möchte."


def _about(subject: str | None) -> str:
    return f" („{shortened(subject)}“)" if subject else ""


def _reminder(verdict: Verdict, context: ReasonContext) -> str:
    set_at = day_and_time(verdict.facts["set_at"], context.zone)
    due = day_and_time(verdict.times.due_at, context.zone)
    text = verdict.facts["text"]
    return f"Erinnerung zu {context.name} für {due}, gesetzt am {set_at}: {text}"


def _thank_you(verdict: Verdict, context: ReasonContext) -> str:
    due = day_and_time(verdict.times.due_at, context.zone)
    happened, last = _clause(verdict, context), _last_day(verdict, context)
    return f"{happened}; ein persönlicher Dank ist bis {due} fällig{last}."


def _last_day(verdict: Verdict, context: ReasonContext) -> str:
    if verdict.times.expires_at is None:
        return ""
    return f", und {day(verdict.times.expires_at - MOMENT, context.zone)} ist der letzte gute Tag"


def _introduce(verdict: Verdict, context: ReasonContext) -> str:
    due = day_and_time(verdict.times.due_at, context.zone)
    last = _last_day(verdict, context)
    return f"{_clause(verdict, context)}; stellen Sie sich bis {due} vor{last}."


def _introduce_again(verdict: Verdict, context: ReasonContext) -> str:
    due = day(verdict.times.due_at, context.zone)
    last = _last_day(verdict, context)
    happened = _clause(verdict, context)
    return f"{happened}; kommt nichts zurück, melden Sie sich bis {due} noch einmal{last}."


def _keep_in_touch(verdict: Verdict, context: ReasonContext) -> str:
    rhythm, due = span(verdict.facts["rhythm"]), day(verdict.times.due_at, context.zone)
    again = "" if verdict.facts["last_touch_at"] is None else " wieder"
    return f"{_clause(verdict, context)}; melden Sie sich nach {rhythm}{again}, bis {due}."


def _chase(verdict: Verdict, context: ReasonContext) -> str:
    due = day_and_time(verdict.times.due_at, context.zone)
    last = _last_day(verdict, context)
    return f"{_clause(verdict, context)}; kommt keine Antwort, fragen Sie bis {due} nach{last}."


def _revive(verdict: Verdict, context: ReasonContext) -> str:
    due = day(verdict.times.due_at, context.zone)
    return f"{_clause(verdict, context)}; melden Sie sich bis {due}."


def _promised(verdict: Verdict, context: ReasonContext) -> str:
    facts, told = verdict.facts, _clause(verdict, context)
    if facts["promised_until"] is not None:
        return f"{told}."
    due = day_and_time(verdict.times.due_at, context.zone)
    return f"{told}; melden Sie sich bis {due} bei {facts['person']}."


def _buy_again(verdict: Verdict, context: ReasonContext) -> str:
    facts, zone = verdict.facts, context.zone
    product = f" von {shortened(facts['product'])}" if facts["product"] else ""
    rhythm, due = span(facts["rhythm"]), day(verdict.times.due_at, zone)
    return (
        f"{context.name} hat zuletzt am {day(facts['purchased_at'], zone)} gekauft; nach {rhythm} "
        f"ist der nächste Kauf{product} zu erwarten, und ein persönliches Wort ist bis {due} fällig."
    )


def _ask_referral(verdict: Verdict, context: ReasonContext) -> str:
    due = day_and_time(verdict.times.due_at, context.zone)
    last = _last_day(verdict, context)
    return (
        f"{_clause(verdict, context)}; bitten Sie bis {due} darum, weiterempfohlen und nicht "
        f"vergessen zu werden{last}."
    )


def _inform_referral(verdict: Verdict, context: ReasonContext) -> str:
    due = day_and_time(verdict.times.due_at, context.zone)
    last = _last_day(verdict, context)
    return (
        f"{_clause(verdict, context)}; sagen Sie {context.name} bis {due} Bescheid, dass ein "
        f"Anruf kommen kann{last}."
    )


def _greet(verdict: Verdict, context: ReasonContext) -> str:
    due = day_and_time(verdict.times.due_at, context.zone)
    last = _last_day(verdict, context)
    return f"{_clause(verdict, context)}; ein persönlicher Gruß ist bis {due} fällig{last}."


def _custom(verdict: Verdict, context: ReasonContext) -> str:
    due = day_and_time(verdict.times.due_at, context.zone)
    happened, last = _clause(verdict, context), _last_day(verdict, context)
    return f"{happened}; „{shortened(verdict.rule_name)}“ ist bis {due} fällig{last}."


def _settled(verdict: Verdict, context: ReasonContext) -> str:
    assert verdict.settled_by is not None  # asked only of what is settled
    assert verdict.times.settled_at is not None
    at = day_and_time(verdict.times.settled_at, context.zone)
    match verdict.settled_by.type:
        case _ if verdict.trigger is Trigger.MESSAGE_RECEIVED:
            return f"Beantwortet am {at} {BY[verdict.facts['answer_channel']]}."
        case SubjectType.MESSAGE if "answered_at" in verdict.facts:
            is_answer = verdict.times.settled_at == verdict.facts["answered_at"]
            return f"Die Antwort kam am {at}." if is_answer else f"Sie haben am {at} nachgefragt."
        case SubjectType.EVENT:
            return f"Sie haben sich am {at} getroffen."
        case SubjectType.PURCHASE:
            return f"Der nächste Kauf kam am {at}."
        case SubjectType.OPPORTUNITY if verdict.trigger is Trigger.OPPORTUNITY_OPEN:
            return f"Am {at} gewonnen oder verloren."
        case SubjectType.OPPORTUNITY:
            return f"Sie haben den Auftrag am {at} gewonnen."
        case SubjectType.REFERRAL:
            return f"Am {at} als erledigt vermerkt."
        case _:
            return f"Sie waren am {at} in Kontakt."


GERMAN = Catalogue(
    sentences={
        RuleKind.REPLY: _reply,
        RuleKind.PERHAPS: _perhaps,
        RuleKind.REMINDER: _reminder,
        RuleKind.THANK_YOU: _thank_you,
        RuleKind.INTRODUCE: _introduce,
        RuleKind.INTRODUCE_AGAIN: _introduce_again,
        RuleKind.KEEP_IN_TOUCH: _keep_in_touch,
        RuleKind.CHASE: _chase,
        RuleKind.REVIVE: _revive,
        RuleKind.PROMISED: _promised,
        RuleKind.BUY_AGAIN: _buy_again,
        RuleKind.ASK_REFERRAL: _ask_referral,
        RuleKind.INFORM_REFERRAL: _inform_referral,
        RuleKind.GREET: _greet,
        RuleKind.CUSTOM: _custom,
    },
    settled=_settled,
    guards=GUARDS,
    not_applicable_texts=NOT_APPLICABLE_TEXTS,
    day_and_time=day_and_time,
)
