"""Die Gründe auf Deutsch."""

from collections.abc import Mapping

from app.engine.reasons.catalogue import MOMENT, Catalogue, Context, Sentence, shortened
from app.engine.reasons.german_words import (
    BY,
    CONTACTED,
    GUARDS,
    KINDS,
    NOT_APPLICABLE_TEXTS,
    YEAR,
    YEARLY,
    count,
    day,
    day_and_time,
    ordinal,
    span,
)
from app.engine.verdicts import Verdict
from app.engine.vocabulary import (
    EventKind,
    Outcome,
    ReferralDirection,
    RuleKind,
    SubjectType,
    Trigger,
)


def _reply(verdict: Verdict, context: Context) -> str:
    facts, zone = verdict.facts, context.zone
    at = day_and_time(facts["occurred_at"], zone)
    asked = f"{context.name} {CONTACTED[facts['channel']].format(at=at)}"
    about = f" („{shortened(facts['subject'])}“)" if facts["subject"] else ""
    within, due = span(facts["within"]), day_and_time(verdict.times.due_at, zone)
    if facts["pressing_message_id"] != facts["message_id"]:
        again = day_and_time(facts["pressing_occurred_at"], zone)
        what = KINDS.get(facts["pressing_kind"], "eine Nachricht")
        return (
            f"{asked}{about} und noch einmal am {again}; {what} wird innerhalb von {within} "
            f"beantwortet, also ist eine Antwort bis {due} versprochen."
        )
    return f"{asked}{about}; eine Antwort ist innerhalb von {within} versprochen, bis {due}."


def _reminder(verdict: Verdict, context: Context) -> str:
    set_at = day_and_time(verdict.facts["set_at"], context.zone)
    due = day_and_time(verdict.times.due_at, context.zone)
    text = verdict.facts["text"]
    return f"Erinnerung zu {context.name} für {due}, gesetzt am {set_at}: {text}"


def _thank_you(verdict: Verdict, context: Context) -> str:
    due = day_and_time(verdict.times.due_at, context.zone)
    happened, last = HAPPENED[verdict.trigger](verdict, context), _last_day(verdict, context)
    return f"{happened}; ein persönlicher Dank ist bis {due} fällig{last}."


def _met(verdict: Verdict, context: Context) -> str:
    facts, name = verdict.facts, context.name
    on, event = day(facts["starts_at"], context.zone), shortened(facts["event_name"])
    if facts["event_kind"] is EventKind.INTERVIEW:
        verb = "war" if context.has_started else "ist"
        return f"Ihr Gespräch mit {name} („{event}“) {verb} am {on}"
    if facts["event_kind"] is EventKind.MEETING:
        verb = "haben" if context.has_started else "werden"
        end = "getroffen" if context.has_started else "treffen"
        return f"Sie {verb} {name} am {on} {end} („{event}“)"
    verb = "haben" if context.has_started else "werden"
    end = "getroffen" if context.has_started else "treffen"
    return f"Sie {verb} {name} bei „{event}“ am {on} {end}"


def _last_day(verdict: Verdict, context: Context) -> str:
    if verdict.times.expires_at is None:
        return ""
    return f", und {day(verdict.times.expires_at - MOMENT, context.zone)} ist der letzte gute Tag"


def _introduce(verdict: Verdict, context: Context) -> str:
    due = day_and_time(verdict.times.due_at, context.zone)
    last = _last_day(verdict, context)
    return f"{_taken(verdict, context)}; stellen Sie sich bis {due} vor{last}."


def _taken(verdict: Verdict, context: Context) -> str:
    facts = verdict.facts
    at_event = f" bei „{shortened(facts['event_name'])}“" if facts["event_name"] else ""
    on = day(facts["captured_at"], context.zone)
    return f"Sie haben die Karte von {context.name}{at_event} am {on} bekommen"


def _keep_in_touch(verdict: Verdict, context: Context) -> str:
    rhythm, due = span(verdict.facts["rhythm"]), day(verdict.times.due_at, context.zone)
    again = "" if verdict.facts["last_touch_at"] is None else " wieder"
    return f"{_last_contact(verdict, context)}; melden Sie sich nach {rhythm}{again}, bis {due}."


def _last_contact(verdict: Verdict, context: Context) -> str:
    facts, zone = verdict.facts, context.zone
    if facts["last_touch_at"] is None:
        return f"{context.name} gehört seit {day(facts['customer_since'], zone)} zu Ihren Kunden"
    return f"Der letzte Kontakt mit {context.name} war am {day(facts['last_touch_at'], zone)}"


def _chase(verdict: Verdict, context: Context) -> str:
    due = day_and_time(verdict.times.due_at, context.zone)
    last = _last_day(verdict, context)
    return f"{_asked(verdict, context)}; kommt keine Antwort, fragen Sie bis {due} nach{last}."


def _asked(verdict: Verdict, context: Context) -> str:
    facts = verdict.facts
    about = f" („{shortened(facts['subject'])}“)" if facts["subject"] else ""
    at = day_and_time(facts["occurred_at"], context.zone)
    again = f" zum {ordinal(facts['place'])} Mal" if facts["place"] > 1 else ""
    return f"Sie haben {context.name} am {at} {BY[facts['channel']]}{again} gefragt{about}"


def _wrote(verdict: Verdict, context: Context) -> str:
    facts = verdict.facts
    about = f" („{shortened(facts['subject'])}“)" if facts["subject"] else ""
    at = day_and_time(facts["occurred_at"], context.zone)
    return f"{context.name} {CONTACTED[facts['channel']].format(at=at)}{about}"


def _buy_again(verdict: Verdict, context: Context) -> str:
    facts, zone = verdict.facts, context.zone
    product = f" von {shortened(facts['product'])}" if facts["product"] else ""
    rhythm, due = span(facts["rhythm"]), day(verdict.times.due_at, zone)
    return (
        f"{context.name} hat zuletzt am {day(facts['purchased_at'], zone)} gekauft; nach {rhythm} "
        f"ist der nächste Kauf{product} zu erwarten, und ein persönliches Wort ist bis {due} fällig."
    )


def _bought(verdict: Verdict, context: Context) -> str:
    facts = verdict.facts
    on = day(facts["purchased_at"], context.zone)
    amount = f"{facts['amount']}".replace(".", ",")
    return f"{context.name} hat am {on} für {amount} {facts['currency']} gekauft"


def _ask_referral(verdict: Verdict, context: Context) -> str:
    due = day_and_time(verdict.times.due_at, context.zone)
    last = _last_day(verdict, context)
    return (
        f"{_closed(verdict, context)}; bitten Sie bis {due} darum, weiterempfohlen und nicht "
        f"vergessen zu werden{last}."
    )


def _closed(verdict: Verdict, context: Context) -> str:
    facts = verdict.facts
    on, title = day(facts["closed_at"], context.zone), shortened(facts["title"])
    if facts["outcome"] is Outcome.WON:
        return f"Sie haben „{title}“ mit {context.name} am {on} gewonnen"
    return f"„{title}“ mit {context.name} ging am {on} verloren"


def _inform_referral(verdict: Verdict, context: Context) -> str:
    due = day_and_time(verdict.times.due_at, context.zone)
    last = _last_day(verdict, context)
    return (
        f"{_referred(verdict, context)}; sagen Sie {context.name} bis {due} Bescheid, dass ein "
        f"Anruf kommen kann{last}."
    )


def _referred(verdict: Verdict, context: Context) -> str:
    facts = verdict.facts
    on = day(facts["named_at"], context.zone)
    other = shortened(facts["other_name"]) if facts["other_name"] else None
    if facts["direction"] is ReferralDirection.GIVEN:
        to = f" an {other}" if other else ""
        return f"Sie haben {context.name} am {on}{to} weiterempfohlen"
    return f"{context.name} hat Ihnen am {on} {other or 'jemanden'} empfohlen"


def _greet(verdict: Verdict, context: Context) -> str:
    due = day_and_time(verdict.times.due_at, context.zone)
    last = _last_day(verdict, context)
    return f"{_returns(verdict, context)}; ein persönlicher Gruß ist bis {due} fällig{last}."


def _returns(verdict: Verdict, context: Context) -> str:
    facts, name = verdict.facts, context.name
    years = f" ({count(facts['years'], YEAR)})" if facts["years"] else ""
    verb = "war" if context.has_started else "ist"
    label, on = facts["label"], day(facts["day"], context.zone)
    called = YEARLY.get(label.casefold(), f"„{shortened(label)}“")
    return f"{called} von {name} {verb} am {on}{years}"


def _custom(verdict: Verdict, context: Context) -> str:
    due = day_and_time(verdict.times.due_at, context.zone)
    happened, last = HAPPENED[verdict.trigger](verdict, context), _last_day(verdict, context)
    return f"{happened}; „{shortened(verdict.rule_name)}“ ist bis {due} fällig{last}."


# Was die Uhr gestellt hat, in einem Satz; mit ihm beginnen die Sätze der meisten Arten.
HAPPENED: Mapping[Trigger, Sentence] = {
    Trigger.MESSAGE_RECEIVED: _wrote,
    Trigger.MESSAGE_SENT: _asked,
    Trigger.EVENT_ATTENDED: _met,
    Trigger.CARD_COLLECTED: _taken,
    Trigger.PURCHASE_MADE: _bought,
    Trigger.OPPORTUNITY_WON: _closed,
    Trigger.OPPORTUNITY_LOST: _closed,
    Trigger.REFERRAL_RECEIVED: _referred,
    Trigger.REFERRAL_GIVEN: _referred,
    Trigger.LAST_TOUCH: _last_contact,
    Trigger.YEARLY_DATE: _returns,
}


def _settled(verdict: Verdict, context: Context) -> str:
    assert verdict.settled_by is not None  # asked only of what is settled
    assert verdict.times.settled_at is not None
    at = day_and_time(verdict.times.settled_at, context.zone)
    match verdict.settled_by.type:
        case _ if verdict.trigger is Trigger.MESSAGE_RECEIVED:
            return f"Beantwortet am {at}."
        case _ if verdict.trigger is Trigger.MESSAGE_SENT:
            is_answer = verdict.times.settled_at == verdict.facts["answered_at"]
            return f"Die Antwort kam am {at}." if is_answer else f"Sie haben am {at} nachgefragt."
        case SubjectType.EVENT:
            return f"Sie haben sich am {at} getroffen."
        case SubjectType.PURCHASE:
            return f"Der nächste Kauf kam am {at}."
        case SubjectType.REFERRAL:
            return f"Am {at} als erledigt vermerkt."
        case _:
            return f"Sie waren am {at} in Kontakt."


GERMAN = Catalogue(
    sentences={
        RuleKind.REPLY: _reply,
        RuleKind.REMINDER: _reminder,
        RuleKind.THANK_YOU: _thank_you,
        RuleKind.INTRODUCE: _introduce,
        RuleKind.KEEP_IN_TOUCH: _keep_in_touch,
        RuleKind.CHASE: _chase,
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
