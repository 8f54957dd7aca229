"""Trigger: a referral was made. The rule asks to thank the referrer or to inform the person."""

from collections.abc import Iterator
from datetime import datetime
from functools import partial

from app.engine.facts import Facts
from app.engine.facts.deals import Referral
from app.engine.facts.interactions import Interaction
from app.engine.fulfilment import (
    TOUCHED_OR_PURCHASED,
    earliest_fulfilment,
    evidence_after,
    thanks_before,
    touches_about,
)
from app.engine.rules import SPANS, Calendar, Rule, Rules, add_span, as_span
from app.engine.trigger_match import TriggerMatch, is_too_old
from app.engine.trigger_spec import TriggerSpec
from app.engine.verdicts import NotApplicable, Subject
from app.engine.vocabulary import FulfilledBy, ReferralDirection, RuleKind, SubjectType, Trigger


def find_matches(
    direction: ReferralDirection,
    facts: Facts,
    rule: Rule,
    _rules: Rules,
    calendar: Calendar,
    now: datetime,
) -> Iterator[TriggerMatch | NotApplicable]:
    referrals = [referral for referral in facts.referrals if referral.direction is direction]
    for referral in referrals:
        subject = Subject(SubjectType.REFERRAL, referral.id)
        due_at = add_span(calendar, referral.named_at, as_span(rule.after))
        if reason := _exclusion_reason(referral, due_at):
            yield NotApplicable(rule.id, rule.kind, reason, subject, _facts(referral))
        else:
            thanks = thanks_before(facts, rule, referral, referral.named_at, calendar, now)
            yield _match(facts, rule, referral, subject, now, due_at=due_at, thanks=thanks)
    if not referrals:
        yield NotApplicable(rule.id, rule.kind, "no_referral")


def _exclusion_reason(referral: Referral, due_at: datetime) -> str | None:
    if referral.is_objected:
        return "objected"
    return "too_old" if is_too_old(due_at, referral.recorded_at) else None


def _match(
    facts: Facts,
    rule: Rule,
    referral: Referral,
    subject: Subject,
    now: datetime,
    *,
    due_at: datetime,
    thanks: Interaction | None,
) -> TriggerMatch:
    evidence = {
        **evidence_after(facts, referral, referral.named_at, now, rule=rule, due_at=due_at),
        FulfilledBy.INFORMED: [
            *([referral.informed] if referral.informed else []),
            *touches_about(facts, referral, referral.named_at),
        ],
    }
    fulfilment = thanks or earliest_fulfilment(rule.until, evidence)
    if referral.thanked_at and (fulfilment is None or referral.thanked_at < fulfilment.at):
        fulfilment = Interaction(SubjectType.REFERRAL, referral.id, referral.thanked_at)
    return TriggerMatch(
        subject=subject,
        starts_at=referral.named_at,
        due_at=due_at,
        fulfilment=fulfilment,
        fact=referral,
        facts=_facts(referral),
    )


def _facts(referral: Referral) -> dict[str, object]:
    return {
        "referral_id": referral.id,
        "direction": referral.direction,
        "named_at": referral.named_at,
        "other_name": referral.other_name,
    }


RECEIVED = TriggerSpec(
    trigger=Trigger.REFERRAL_RECEIVED,
    find_matches=partial(find_matches, ReferralDirection.RECEIVED),
    needed_facts=lambda facts: facts.referrals,
    delays=SPANS,
    fulfilled_by=TOUCHED_OR_PURCHASED,
    kinds=(RuleKind.THANK_YOU,),
)
GIVEN = TriggerSpec(
    trigger=Trigger.REFERRAL_GIVEN,
    find_matches=partial(find_matches, ReferralDirection.GIVEN),
    needed_facts=lambda facts: facts.referrals,
    delays=SPANS,
    fulfilled_by=(FulfilledBy.INFORMED, FulfilledBy.TOUCHED, FulfilledBy.TOUCHED_PERSONALLY),
    kinds=(RuleKind.INFORM_REFERRAL,),
)
