"""The reasons in English."""

from collections.abc import Mapping
from datetime import tzinfo
from typing import Any

from app.engine.reasons.catalogue import MOMENT, Catalogue, ReasonContext, shortened
from app.engine.reasons.english_clauses import TRIGGER_CLAUSES
from app.engine.reasons.english_words import (
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
    asked = f"{context.name} {CONTACTED[facts['channel']]} on {day_and_time(facts['occurred_at'], zone)}"
    about = f" (“{shortened(facts['subject'])}”)" if facts["subject"] else ""
    if facts.get("evidence") == "missed_call":
        asked += " and nobody picked up"
    within = span(facts["within"])
    due = day_and_time(verdict.times.due_at, zone)
    since = f" {_their_call(facts, zone)}" if facts.get("their_call_at") else ""
    if facts["pressing_message_id"] != facts["message_id"]:
        again = day_and_time(facts["pressing_occurred_at"], zone)
        what = KINDS.get(facts["pressing_kind"], "a message")
        return (
            f"{asked}{about} and again on {again}; {what} is answered within {within}, "
            f"so an answer is promised by {due}.{since}"
        )
    return f"{asked}{about}; an answer is promised within {within}, by {due}.{since}"


def _their_call(facts: Mapping[str, Any], zone: tzinfo) -> str:
    at = facts["their_call_at"]
    verb = _meeting(facts) if "meeting_kind" in facts else CALLED[facts["their_call_channel"]]
    return f"{facts['person']} {verb} on {short_day(at, zone)} at {clock_time(at, zone)} since."


def _meeting(facts: Mapping[str, Any]) -> str:
    if facts["meeting_kind"] is EventKind.CALL:
        return "spoke with you" if facts["is_attended"] else "was to speak with you"
    return "met you" if facts["is_attended"] else "was to meet you"


def _perhaps(verdict: Verdict, context: ReasonContext) -> str:
    facts, zone = verdict.facts, context.zone
    on, about = short_day(facts["occurred_at"], zone), _about(facts["subject"])
    came = f"{context.name} {CONTACTED[facts['channel']]} on {on}{about}"
    if facts["we_wrote_at"]:
        wrote = f"You {WROTE[facts['our_channel']]} on {short_day(facts['we_wrote_at'], zone)}"
        return f"{came}. {wrote}{_about(facts['our_subject'])}: did that answer it?"
    match facts["evidence"]:
        case "invitation":
            return f"{context.name} sent an invitation on {on}{about}: accept or decline it."
        case "only_in_cc":
            return f"{came} to somebody else, with you in Cc: see whether you need to answer."
        case _:
            return f"{came}: see whether {facts['person']} wants an answer."


def _about(subject: str | None) -> str:
    return f" (“{shortened(subject)}”)" if subject else ""


def _reminder(verdict: Verdict, context: ReasonContext) -> str:
    set_at = day_and_time(verdict.facts["set_at"], context.zone)
    due = day_and_time(verdict.times.due_at, context.zone)
    return f"Reminder about {context.name} for {due}, set on {set_at}: {verdict.facts['text']}"


def _thank_you(verdict: Verdict, context: ReasonContext) -> str:
    due = day_and_time(verdict.times.due_at, context.zone)
    happened = _clause(verdict, context)
    return f"{happened}; a personal thank-you is due by {due}{_last_day(verdict, context)}."


def _last_day(verdict: Verdict, context: ReasonContext) -> str:
    if verdict.times.expires_at is None:
        return ""
    return f", and {day(verdict.times.expires_at - MOMENT, context.zone)} is the last good day"


def _introduce(verdict: Verdict, context: ReasonContext) -> str:
    due = day_and_time(verdict.times.due_at, context.zone)
    last = _last_day(verdict, context)
    return f"{_clause(verdict, context)}; introduce yourself by {due}{last}."


def _introduce_again(verdict: Verdict, context: ReasonContext) -> str:
    due = day(verdict.times.due_at, context.zone)
    last = _last_day(verdict, context)
    return f"{_clause(verdict, context)}; if nothing comes back, try again by {due}{last}."


def _keep_in_touch(verdict: Verdict, context: ReasonContext) -> str:
    rhythm, due = span(verdict.facts["rhythm"]), day(verdict.times.due_at, context.zone)
    again = "" if verdict.facts["last_touch_at"] is None else " again"
    return f"{_clause(verdict, context)}; get in touch{again} after {rhythm}, by {due}."


def _chase(verdict: Verdict, context: ReasonContext) -> str:
    due = day_and_time(verdict.times.due_at, context.zone)
    last = _last_day(verdict, context)
    return f"{_clause(verdict, context)}; if no answer comes, ask again by {due}{last}."


def _revive(verdict: Verdict, context: ReasonContext) -> str:
    due = day(verdict.times.due_at, context.zone)
    return f"{_clause(verdict, context)}; get in touch by {due}."


def _promised(verdict: Verdict, context: ReasonContext) -> str:
    facts, told = verdict.facts, _clause(verdict, context)
    if facts["promised_until"] is not None:
        return f"{told}."
    due = day_and_time(verdict.times.due_at, context.zone)
    return f"{told}; get back to {facts['person']} by {due}."


def _buy_again(verdict: Verdict, context: ReasonContext) -> str:
    facts, zone = verdict.facts, context.zone
    product = f" of {shortened(facts['product'])}" if facts["product"] else ""
    rhythm, due = span(facts["rhythm"]), day(verdict.times.due_at, zone)
    return (
        f"{context.name} last bought on {day(facts['purchased_at'], zone)}; after {rhythm} the next "
        f"purchase{product} is to be expected, and a personal word is due by {due}."
    )


def _ask_referral(verdict: Verdict, context: ReasonContext) -> str:
    due = day_and_time(verdict.times.due_at, context.zone)
    last = _last_day(verdict, context)
    return (
        f"{_clause(verdict, context)}; ask by {due} to be referred to others and to be "
        f"remembered{last}."
    )


def _inform_referral(verdict: Verdict, context: ReasonContext) -> str:
    due = day_and_time(verdict.times.due_at, context.zone)
    last = _last_day(verdict, context)
    return f"{_clause(verdict, context)}; tell them by {due} that a call may come{last}."


def _greet(verdict: Verdict, context: ReasonContext) -> str:
    due = day_and_time(verdict.times.due_at, context.zone)
    last = _last_day(verdict, context)
    return f"{_clause(verdict, context)}; a personal greeting is due by {due}{last}."


def _custom(verdict: Verdict, context: ReasonContext) -> str:
    due = day_and_time(verdict.times.due_at, context.zone)
    happened = _clause(verdict, context)
    name, last = shortened(verdict.rule_name), _last_day(verdict, context)
    return f"{happened}; “{name}” is due by {due}{last}."


def _settled(verdict: Verdict, context: ReasonContext) -> str:
    assert verdict.settled_by is not None  # asked only of what is settled
    assert verdict.times.settled_at is not None
    at = day_and_time(verdict.times.settled_at, context.zone)
    match verdict.settled_by.type:
        case _ if verdict.trigger is Trigger.MESSAGE_RECEIVED:
            return f"Answered {BY[verdict.facts['answer_channel']]} on {at}."
        case SubjectType.MESSAGE if "answered_at" in verdict.facts:
            is_answer = verdict.times.settled_at == verdict.facts["answered_at"]
            return f"They answered on {at}." if is_answer else f"You asked again on {at}."
        case SubjectType.EVENT:
            return f"You met on {at}."
        case SubjectType.PURCHASE:
            return f"They bought on {at}."
        case SubjectType.OPPORTUNITY if verdict.trigger is Trigger.OPPORTUNITY_OPEN:
            return f"It was won or lost on {at}."
        case SubjectType.OPPORTUNITY:
            return f"You won their business on {at}."
        case SubjectType.REFERRAL:
            return f"Recorded as done on {at}."
        case _:
            return f"You were in touch on {at}."


ENGLISH = Catalogue(
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
