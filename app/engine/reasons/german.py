"""Die Gründe auf Deutsch."""

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
from app.engine.reasons.german_clauses import TRIGGER_CLAUSES, about, is_back
from app.engine.reasons.german_words import (
    BY,
    CALLED,
    CLOSED,
    COVERED,
    GUARDS,
    KINDS,
    NOT_APPLICABLE_TEXTS,
    WROTE,
    every,
    span,
)
from app.engine.reasons.marks import mark_stages
from app.engine.verdicts import Verdict
from app.engine.vocabulary import (
    CONVERSATIONS,
    INTRODUCTIONS,
    EventKind,
    Outcome,
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
    missed = f"{task} war {context.on_day(times.due_at)} fällig und wurde versäumt."
    return Ending(missed, COVERED).after(times, f"{task} {context.is_due(times.due_at)}.")


def _reply(verdict: Verdict, context: ReasonContext) -> str:
    facts, due_at = verdict.facts, verdict.times.due_at
    answer = f"eine Antwort innerhalb von {span(facts['within'])}"
    if facts["pressing_message_id"] == facts["message_id"]:
        promise = f"Sie versprechen {answer}"
    else:
        what = KINDS.get(facts["pressing_kind"], "eine Nachricht")
        promise = f"Auf {what} versprechen Sie {answer}"
    verb = mark_stages("fällig ist", (due_at, "fällig war"))
    is_due = f"{promise}; {verb} sie {context.on_time(due_at)}."
    return f"{is_due} {_their_call(facts, context)}" if facts.get("their_call_at") else is_due


def _their_call(facts: Mapping[str, Any], context: ReasonContext) -> str:
    person, on = shortened(facts["person"]), context.on_time(facts["their_call_at"])
    if "meeting_kind" not in facts:
        return f"{person} hat seitdem {CALLED[facts['their_call_channel']]}, {on}."
    is_call = facts["meeting_kind"] is EventKind.CALL
    if facts["is_attended"]:
        return f"{person} hat Sie seitdem {'gesprochen' if is_call else 'getroffen'}, {on}."
    return f"{person} wollte Sie {on} {'sprechen' if is_call else 'treffen'}."


def _perhaps(verdict: Verdict, context: ReasonContext) -> str:
    lapsed = Ending(NOT_APPLICABLE_TEXTS["lapsed"], COVERED)
    return lapsed.after(verdict.times, _possible_task(verdict.facts, context))


def _possible_task(facts: Mapping[str, Any], context: ReasonContext) -> str:
    if facts["we_wrote_at"]:
        on = context.on_day(facts["we_wrote_at"])
        wrote = WROTE[facts["our_channel"]].format(name=shortened(facts["person"]), on=on)
        return f"{wrote}{about(facts['our_subject'])}: War das die Antwort?"
    match facts["evidence"]:
        case "invitation":
            return "Sagen Sie zu oder ab."
        case "only_in_cc":
            return "Prüfen Sie, ob Sie antworten müssen."
        case _:
            return f"Prüfen Sie, ob {shortened(facts['person'])} eine Antwort möchte."


def _reminder(verdict: Verdict, context: ReasonContext) -> str:
    due_at = verdict.times.due_at
    return f"Sie {mark_stages('ist', (due_at, 'war'))} {context.on_time(due_at)} fällig."


def _keep_in_touch(verdict: Verdict, context: ReasonContext) -> str:
    rhythm = every(verdict.facts["rhythm"])
    return _task(f"Sie melden sich {rhythm}: Ein persönliches Wort", verdict, context)


def _chase(verdict: Verdict, context: ReasonContext) -> str:
    facts, is_message = verdict.facts, verdict.trigger is Trigger.MESSAGE_SENT
    task = _task("Ihre Nachfrage", verdict, context)
    nothing = f"{_nothing_heard(facts, context)} "
    if not is_message and not facts.get("last_message_at"):
        nothing = mark_stages("", (facts["ends_at"], nothing))
    returns_at = facts.get("returns_at")
    if returns_at is None:
        return f"{nothing}{task}"
    return f"{nothing}{is_back('Die', returns_at, context)}. {task}"


def _nothing_heard(facts: Mapping[str, Any], context: ReasonContext) -> str:
    meeting_at = facts.get("meeting_at")
    if meeting_at is None:
        return "Seitdem haben Sie nichts gehört."
    are_to = mark_stages("werden", (facts["meeting_ends_at"], "wollten"))
    what = "sprechen" if facts["meeting_kind"] is EventKind.CALL else "treffen"
    on = context.on_day(meeting_at)
    return f"Sie {are_to} sich {on} {what}; sonst haben Sie seitdem nichts gehört."


def _introduce_again(verdict: Verdict, context: ReasonContext) -> str:
    return f"Seitdem haben Sie nichts gehört. {_task('Ein zweiter Versuch', verdict, context)}"


def _buy_again(verdict: Verdict, context: ReasonContext) -> str:
    facts, times = verdict.facts, verdict.times
    product = f" von „{shortened(facts['product'])}“" if facts["product"] else ""
    expected_at = facts.get("expected_at") or times.due_at
    usual = f"Meist kommt der nächste Kauf{product} nach {span(facts['rhythm'])}"
    missed = f"{usual}; er wurde {context.on_day(expected_at)} erwartet und blieb aus."
    return Ending(missed, COVERED).after(times, f"{usual}; er {context.is_expected(expected_at)}.")


def _greet(verdict: Verdict, context: ReasonContext) -> str:
    facts, times = verdict.facts, verdict.times
    is_due = f"Ein persönlicher Gruß {context.is_due(times.due_at)}."
    if verdict.trigger is not Trigger.YEARLY_DATE:
        return _task("Ein persönlicher Gruß", verdict, context)
    day_ends = facts["day"] + A_DAY
    if facts.get("is_closed_day"):
        ahead = f"Dann haben Sie geschlossen: Gratulieren Sie {context.by(times.due_at)}."
        stages = [
            (
                facts["day"],
                f"Heute haben Sie geschlossen: Gratulieren Sie {context.by(times.due_at)}.",
            ),
            (day_ends, f"Da hatten Sie geschlossen: {is_due}"),
        ]
    elif facts["day"] <= times.due_at < day_ends:
        ahead, stages = "Ein persönlicher Gruß ist an diesem Tag fällig.", [(facts["day"], is_due)]
    else:
        return _task("Ein persönlicher Gruß", verdict, context)
    missed = f"Ein persönlicher Gruß war {context.on_day(times.due_at)} fällig und wurde versäumt."
    return Ending(missed, COVERED).after(times, ahead, *stages)


def _custom(verdict: Verdict, context: ReasonContext) -> str:
    return _task(f"„{shortened(verdict.rule_name)}“", verdict, context)


def _met(verdict: Verdict, context: ReasonContext) -> str:
    facts, at = verdict.facts, verdict.times.settled_at
    assert at is not None  # asked only of what is settled
    if "planned_ends_at" not in facts:
        return f"Ihr Treffen war {context.on_day(at)}."
    verb = mark_stages("ist", (facts["planned_ends_at"], "war"))
    what = "Treffen" if facts["planned_kind"] is EventKind.MEETING else "Gespräch"
    return f"Ihr {what} {verb} {context.on_day(facts['planned_at'])}."


def _settled(verdict: Verdict, context: ReasonContext) -> str:
    settled_by, at = verdict.settled_by, verdict.times.settled_at
    assert settled_by is not None  # asked only of what is settled
    assert at is not None
    on = context.on_day(at)
    match settled_by.type:
        case _ if verdict.trigger is Trigger.MESSAGE_RECEIVED:
            channel = verdict.facts["answer_channel"]
            answered = "gesprochen" if channel in CONVERSATIONS else "geantwortet"
            return f"Sie haben {context.on_time(at)} {BY[channel]} {answered}."
        case SubjectType.MESSAGE if "answered_at" in verdict.facts:
            is_answer = at == verdict.facts["answered_at"]
            heard = f"Sie haben {on} von {context.name} gehört."
            return heard if is_answer else f"Sie haben {on} nachgefragt."
        case SubjectType.MESSAGE if verdict.facts.get("is_solved"):
            return f"Das Problem wurde {on} gelöst."
        case SubjectType.OPPORTUNITY if verdict.trigger is Trigger.OPPORTUNITY_OPEN:
            is_won = verdict.facts["outcome"] is Outcome.WON
            return f"Das Geschäft {'wurde' if is_won else 'ging'} {on} {'gewonnen' if is_won else 'verloren'}."
        case SubjectType.OPPORTUNITY:
            return f"Sie haben {on} einen Auftrag gewonnen."
        case SubjectType.EVENT:
            return _met(verdict, context)
        case SubjectType.PURCHASE:
            bought = "Der nächste Kauf" if verdict.trigger is Trigger.PURCHASE_MADE else "Ein Kauf"
            return f"{bought} kam {on}."
        case SubjectType.REFERRAL:
            is_theirs = verdict.rule_kind in INTRODUCTIONS
            return (
                f"Sie haben {on} eine Empfehlung bekommen."
                if is_theirs
                else f"Es wurde {on} als erledigt vermerkt."
            )
        case _ if verdict.trigger is Trigger.LAST_TOUCH:
            has_contact = verdict.facts["last_touch_at"] is not None
            return f"Der nächste Kontakt war {on}." if has_contact else f"Kontakt gab es {on}."
        case _:
            return f"Sie waren {on} in Kontakt."


GERMAN = Catalogue(
    happened=_happened,
    open_sentences={
        RuleKind.REPLY: _reply,
        RuleKind.PERHAPS: _perhaps,
        RuleKind.REMINDER: _reminder,
        RuleKind.THANK_YOU: _is_due("Ein persönlicher Dank"),
        RuleKind.INTRODUCE: _is_due("Ihre Vorstellung"),
        RuleKind.INTRODUCE_AGAIN: _introduce_again,
        RuleKind.KEEP_IN_TOUCH: _keep_in_touch,
        RuleKind.CHASE: _chase,
        RuleKind.PROMISED: _is_due("Das"),
        RuleKind.REVIVE: _is_due("Eine Nachricht von Ihnen"),
        RuleKind.BUY_AGAIN: _buy_again,
        RuleKind.ASK_REFERRAL: _is_due(
            "Bitten Sie um eine Empfehlung und darum, dass man an Sie denkt: Das"
        ),
        RuleKind.INFORM_REFERRAL: _is_due("Sagen Sie Bescheid, dass ein Anruf kommen kann: Das"),
        RuleKind.GREET: _greet,
        RuleKind.CUSTOM: _custom,
    },
    settled=_settled,
    closed=CLOSED,
    guards=GUARDS,
    not_applicable_texts=NOT_APPLICABLE_TEXTS,
)
