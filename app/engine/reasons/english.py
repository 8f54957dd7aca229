"""The reasons in English."""

from collections.abc import Mapping
from typing import Any

from app.engine.reasons.catalogue import (
    A_DAY,
    Catalogue,
    Ending,
    ReasonContext,
    Sentence,
    shortened,
)
from app.engine.reasons.english_clauses import TRIGGER_CLAUSES, about, are_back
from app.engine.reasons.english_words import (
    BY,
    CALLED,
    CLOSED,
    COVERED,
    GUARDS,
    KINDS,
    NOT_APPLICABLE_TEXTS,
    WROTE,
    span,
)
from app.engine.reasons.marks import mark_stages
from app.engine.verdicts import Verdict
from app.engine.vocabulary import (
    CONVERSATIONS,
    INTRODUCTIONS,
    EventKind,
    RuleKind,
    SubjectType,
    Trigger,
)


def _happened(verdict: Verdict, context: ReasonContext) -> str:
    return TRIGGER_CLAUSES[verdict.trigger](verdict, context)


def _is_due(task: str) -> Sentence:
    """The sentence of a task, in the past tense once it is missed."""

    def sentence(verdict: Verdict, context: ReasonContext) -> str:
        return _task(task, verdict, context)

    return sentence


def _task(task: str, verdict: Verdict, context: ReasonContext) -> str:
    times = verdict.times
    missed = f"{task} was due {context.on_day(times.due_at)} and was missed."
    return Ending(missed, COVERED).after(times, f"{task} {context.is_due(times.due_at)}.")


def _reply(verdict: Verdict, context: ReasonContext) -> str:
    facts, due_at = verdict.facts, verdict.times.due_at
    is_same = facts["pressing_message_id"] == facts["message_id"]
    what = "" if is_same else f" to {KINDS.get(facts['pressing_kind'], 'a message')}"
    promise = f"You promise an answer{what} within {span(facts['within'])}"
    is_due = f"{promise}: it {mark_stages('is', (due_at, 'was'))} due {context.on_time(due_at)}."
    return f"{is_due} {_their_call(facts, context)}" if facts.get("their_call_at") else is_due


def _their_call(facts: Mapping[str, Any], context: ReasonContext) -> str:
    person, on = shortened(facts["person"]), context.on_time(facts["their_call_at"])
    if "meeting_kind" not in facts:
        return f"{person} has {CALLED[facts['their_call_channel']]} since, {on}."
    is_call = facts["meeting_kind"] is EventKind.CALL
    if facts["is_attended"]:
        return f"{person} has {'spoken with' if is_call else 'met'} you since, {on}."
    return f"{person} was to {'speak with' if is_call else 'meet'} you {on}."


def _perhaps(verdict: Verdict, context: ReasonContext) -> str:
    lapsed = Ending(NOT_APPLICABLE_TEXTS["lapsed"], COVERED)
    return lapsed.after(verdict.times, _possible_task(verdict.facts, context))


def _possible_task(facts: Mapping[str, Any], context: ReasonContext) -> str:
    if facts["we_wrote_at"]:
        wrote = WROTE[facts["our_channel"]].format(name="them")
        on = context.on_day(facts["we_wrote_at"])
        return f"You {wrote} {on}{about(facts['our_subject'])}: did that answer it?"
    match facts["evidence"]:
        case "invitation":
            return "Accept or decline it."
        case "only_in_cc":
            return "See whether you need to answer."
        case _:
            return f"See whether {shortened(facts['person'])} wants an answer."


def _reminder(verdict: Verdict, context: ReasonContext) -> str:
    due_at = verdict.times.due_at
    return f"It {mark_stages('is', (due_at, 'was'))} due {context.on_time(due_at)}."


def _keep_in_touch(verdict: Verdict, context: ReasonContext) -> str:
    rhythm = f"every {span(verdict.facts['rhythm'])}".replace("every 1 ", "every ", 1)
    return _task(f"You keep in touch {rhythm}: a personal word", verdict, context)


def _chase(verdict: Verdict, context: ReasonContext) -> str:
    facts, is_message = verdict.facts, verdict.trigger is Trigger.MESSAGE_SENT
    task = _task("Asking again" if is_message else "Asking for news", verdict, context)
    nothing = f"{_nothing_heard(facts, context)} "
    if not is_message and not facts.get("last_message_at"):
        nothing = mark_stages("", (facts["ends_at"], nothing))
    returns_at = facts.get("returns_at")
    if returns_at is None:
        return f"{nothing}{task}"
    return f"{nothing}{are_back('They', returns_at, context)}. {task}"


def _nothing_heard(facts: Mapping[str, Any], context: ReasonContext) -> str:
    meeting_at = facts.get("meeting_at")
    if meeting_at is None:
        return "You have heard nothing since."
    are_to = mark_stages("will", (facts["meeting_ends_at"], "were to"))
    what = "speak with" if facts["meeting_kind"] is EventKind.CALL else "meet"
    on = context.on_day(meeting_at)
    return f"You {are_to} {what} them {on}; you have heard nothing else since."


def _introduce_again(verdict: Verdict, context: ReasonContext) -> str:
    return f"You have heard nothing since. {_task('A second try', verdict, context)}"


def _buy_again(verdict: Verdict, context: ReasonContext) -> str:
    facts, times = verdict.facts, verdict.times
    product = f" of “{shortened(facts['product'])}”" if facts["product"] else ""
    expected_at = facts.get("expected_at") or times.due_at
    usual = f"Usually the next purchase{product} comes after {span(facts['rhythm'])}"
    missed = f"{usual}: it was expected {context.on_day(expected_at)} and did not come."
    return Ending(missed, COVERED).after(times, f"{usual}: it {context.is_expected(expected_at)}.")


def _greet(verdict: Verdict, context: ReasonContext) -> str:
    facts, times = verdict.facts, verdict.times
    is_due = f"A personal greeting {context.is_due(times.due_at)}."
    if verdict.trigger is not Trigger.YEARLY_DATE:
        return _task("A personal greeting", verdict, context)
    day_ends = facts["day"] + A_DAY
    if facts.get("is_closed_day"):
        ahead = f"You are closed then: greet them {context.by(times.due_at)}."
        stages = [
            (facts["day"], f"You are closed today: greet them {context.by(times.due_at)}."),
            (day_ends, f"You were closed then: a{is_due[1:]}"),
        ]
    elif facts["day"] <= times.due_at < day_ends:
        ahead, stages = "A personal greeting is due that day.", [(facts["day"], is_due)]
    else:
        return _task("A personal greeting", verdict, context)
    missed = f"A personal greeting was due {context.on_day(times.due_at)} and was missed."
    return Ending(missed, COVERED).after(times, ahead, *stages)


def _custom(verdict: Verdict, context: ReasonContext) -> str:
    return _task(f"“{shortened(verdict.rule_name)}”", verdict, context)


def _heard_or_asked(verdict: Verdict) -> str:
    if verdict.times.settled_at == verdict.facts["answered_at"]:
        return "You heard from them"
    return "You asked again" if verdict.trigger is Trigger.MESSAGE_SENT else "You asked"


def _met(verdict: Verdict, context: ReasonContext) -> str:
    facts, at = verdict.facts, verdict.times.settled_at
    assert at is not None  # asked only of what is settled
    if "planned_ends_at" not in facts:
        return f"Your meeting with them was {context.on_day(at)}."
    verb = mark_stages("is", (facts["planned_ends_at"], "was"))
    return f"Your {facts['planned_kind']} with them {verb} {context.on_day(facts['planned_at'])}."


def _settled(verdict: Verdict, context: ReasonContext) -> str:
    settled_by, at = verdict.settled_by, verdict.times.settled_at
    assert settled_by is not None  # asked only of what is settled
    assert at is not None
    on = context.on_day(at)
    match settled_by.type:
        case _ if verdict.trigger is Trigger.MESSAGE_RECEIVED:
            channel = verdict.facts["answer_channel"]
            answered = "spoke" if channel in CONVERSATIONS else "answered"
            return f"You {answered} {BY[channel]} {context.on_time(at)}."
        case SubjectType.MESSAGE if "answered_at" in verdict.facts:
            return f"{_heard_or_asked(verdict)} {on}."
        case SubjectType.MESSAGE if verdict.facts.get("is_solved"):
            return f"The issue was solved {on}."
        case SubjectType.OPPORTUNITY if verdict.trigger is Trigger.OPPORTUNITY_OPEN:
            return f"It was {verdict.facts['outcome']} {on}."
        case SubjectType.OPPORTUNITY:
            return f"You won an opportunity with them {on}."
        case SubjectType.EVENT:
            return _met(verdict, context)
        case SubjectType.PURCHASE:
            again = " again" if verdict.trigger is Trigger.PURCHASE_MADE else ""
            return f"They bought{again} {on}."
        case SubjectType.REFERRAL:
            is_theirs = verdict.rule_kind in INTRODUCTIONS
            return (
                f"They referred somebody to you {on}."
                if is_theirs
                else f"It was recorded as done {on}."
            )
        case _ if verdict.trigger is Trigger.LAST_TOUCH:
            has_contact = verdict.facts["last_touch_at"] is not None
            return f"The next contact was {on}." if has_contact else f"There was contact {on}."
        case _:
            return f"You were in touch {on}."


ENGLISH = Catalogue(
    happened=_happened,
    open_sentences={
        RuleKind.REPLY: _reply,
        RuleKind.PERHAPS: _perhaps,
        RuleKind.REMINDER: _reminder,
        RuleKind.THANK_YOU: _is_due("A personal thank-you"),
        RuleKind.INTRODUCE: _is_due("Your introduction"),
        RuleKind.INTRODUCE_AGAIN: _introduce_again,
        RuleKind.KEEP_IN_TOUCH: _keep_in_touch,
        RuleKind.CHASE: _chase,
        RuleKind.PROMISED: _is_due("This"),
        RuleKind.REVIVE: _is_due("A word from you"),
        RuleKind.BUY_AGAIN: _buy_again,
        RuleKind.ASK_REFERRAL: _is_due("Ask them to recommend you and to keep you in mind: it"),
        RuleKind.INFORM_REFERRAL: _is_due("Let them know that a call may come: it"),
        RuleKind.GREET: _greet,
        RuleKind.CUSTOM: _custom,
    },
    settled=_settled,
    closed=CLOSED,
    guards=GUARDS,
    not_applicable_texts=NOT_APPLICABLE_TEXTS,
)
