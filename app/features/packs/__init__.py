"""The ready-made rules, in packs: ordinary rules that can be changed or switched off.

A new workspace starts with `small_business`.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import Any
from uuid import UUID

from app.engine.vocabulary import FulfilledBy, Language, Priority, RuleKind, Trigger
from app.features.packs import texts
from app.features.packs.names import RULE_NAMES

A_DAY, TWO_DAYS, THREE_DAYS, TEN_DAYS = (
    {"type": "working", "days": days} for days in (1, 2, 3, 10)
)


class Pack(StrEnum):
    """Name of a pack of ready-made rules."""

    SMALL_BUSINESS = "small_business"
    JOB_SEEKER = "job_seeker"
    CONSULTANT = "consultant"


def _rule(
    name: str,
    kind: RuleKind,
    trigger: Trigger,
    after: dict[str, Any],
    *until: FulfilledBy,
    expires_after: str | None = None,
    priority: Priority = Priority.NORMAL,
    where: dict[str, Any] | None = None,
    times_at_most: int | None = None,
) -> dict[str, Any]:
    return {
        "name": name,
        "kind": kind,
        "is_enabled": True,
        "trigger": trigger,
        "after": after,
        "until": list(until),
        "expires_after": expires_after,
        "priority": priority,
        "warn_before": None,
        "where": where,
        "times_at_most": times_at_most,
        "assign_to_id": None,
        "disabled_reason": None,
        "warnings": [],
        "version": 1,
        "archived_at": None,
    }


def _is(field: str, value: str, op: str = "eq") -> dict[str, Any]:
    return {"field": field, "op": op, "value": value}


REPLY = _rule(
    "Reply as promised",
    RuleKind.REPLY,
    Trigger.MESSAGE_RECEIVED,
    {"type": "promise"},
    FulfilledBy.REPLIED,
    priority=Priority.HIGH,
)
THANK_FOR_MEETING = _rule(
    "Thank people after meeting them",
    RuleKind.THANK_YOU,
    Trigger.EVENT_ATTENDED,
    A_DAY,
    FulfilledBy.TOUCHED_PERSONALLY,
    expires_after="P7D",
)
INTRODUCE = _rule(
    "Introduce yourself to new contacts",
    RuleKind.INTRODUCE,
    Trigger.CARD_COLLECTED,
    TWO_DAYS,
    FulfilledBy.TOUCHED,
    expires_after="P30D",
)
INTRODUCE_AGAIN = _rule(
    "Try again when an introduction got no answer",
    RuleKind.INTRODUCE_AGAIN,
    Trigger.CONTACT_TOUCHED_FIRST,
    TEN_DAYS,
    FulfilledBy.SIGN_OF_LIFE,
    expires_after="P30D",
    priority=Priority.LOW,
)
KEEP_IN_TOUCH = _rule(
    "Keep in touch",
    RuleKind.KEEP_IN_TOUCH,
    Trigger.LAST_TOUCH,
    {"type": "contact_rhythm"},
    FulfilledBy.TOUCHED,
    FulfilledBy.SIGN_OF_LIFE,
)
THANK_FOR_PURCHASE, THANK_FOR_BUSINESS, THANK_FOR_REFERRAL = (
    _rule(
        name,
        RuleKind.THANK_YOU,
        trigger,
        A_DAY,
        FulfilledBy.TOUCHED_PERSONALLY,
        expires_after="P7D",
    )
    for name, trigger in (
        ("Thank customers for a purchase", Trigger.PURCHASE_MADE),
        ("Thank customers for business won", Trigger.OPPORTUNITY_WON),
        ("Thank people for a referral", Trigger.REFERRAL_RECEIVED),
    )
)
CHASE = _rule(
    "Ask again when nobody answers",
    RuleKind.CHASE,
    Trigger.MESSAGE_SENT,
    THREE_DAYS,
    FulfilledBy.SIGN_OF_LIFE,
    expires_after="P14D",
    times_at_most=2,
)
REVIVE = _rule(
    "Revive opportunities that have gone quiet",
    RuleKind.REVIVE,
    Trigger.OPPORTUNITY_OPEN,
    TEN_DAYS,
    FulfilledBy.TOUCHED,
    FulfilledBy.SIGN_OF_LIFE,
    FulfilledBy.CLOSED,
    priority=Priority.HIGH,
)
PROMISED = _rule(
    "Do what you promised",
    RuleKind.PROMISED,
    Trigger.PROMISE_MADE,
    {"type": "promise"},
    FulfilledBy.WRITTEN_TO,
    priority=Priority.HIGH,
)
BUY_AGAIN = _rule(
    "Write when it is time to buy again",
    RuleKind.BUY_AGAIN,
    Trigger.PURCHASE_MADE,
    {"type": "buying_rhythm"},
    FulfilledBy.PURCHASED,
    FulfilledBy.TOUCHED_PERSONALLY,
    priority=Priority.LOW,
)
ASK_REFERRAL = _rule(
    "Ask for a referral when business is lost",
    RuleKind.ASK_REFERRAL,
    Trigger.OPPORTUNITY_LOST,
    THREE_DAYS,
    FulfilledBy.TOUCHED_PERSONALLY,
    expires_after="P30D",
    priority=Priority.LOW,
    where=_is("opportunity.lost_reason", "bad_service", "ne"),
)
INFORM_REFERRAL = _rule(
    "Tell people whom you referred them to",
    RuleKind.INFORM_REFERRAL,
    Trigger.REFERRAL_GIVEN,
    A_DAY,
    FulfilledBy.INFORMED,
    expires_after="P30D",
    priority=Priority.HIGH,
)
GREET = _rule(
    "Greet people on their day",
    RuleKind.GREET,
    Trigger.YEARLY_DATE,
    {"type": "on_the_day"},
    FulfilledBy.TOUCHED_PERSONALLY,
    expires_after="P3D",
)
THANK_FOR_INTERVIEW = THANK_FOR_MEETING | {
    "name": "Thank the people who interviewed you",
    "where": _is("event.kind", "interview"),
    "priority": Priority.HIGH,
}
# One interview calls for one rule.
THANK_FOR_OTHER_MEETING = THANK_FOR_MEETING | {
    "name": "Thank people after other meetings",
    "where": _is("event.kind", "interview", "ne"),
}
ASK_AGAIN_AFTER_A_WEEK = CHASE | {
    "name": "Ask about your application after a week",
    "after": {"type": "working", "days": 5},
    "expires_after": "P30D",
}
ASK_AFTER_INTERVIEW = _rule(
    "Ask for news after an interview",
    RuleKind.CHASE,
    Trigger.EVENT_ATTENDED,
    {"type": "working", "days": 7},
    FulfilledBy.SIGN_OF_LIFE,
    expires_after="P30D",
)
THANK_FOR_JOB = THANK_FOR_BUSINESS | {"name": "Thank the people who chose you"}
STAY_IN_MIND = KEEP_IN_TOUCH | {
    "name": "Stay in the mind of people who may hire you",
    "after": {"type": "calendar", "duration": "P60D"},
}
PACKS: Mapping[Pack, tuple[dict[str, Any], ...]] = {
    Pack.SMALL_BUSINESS: (
        REPLY,
        PROMISED,
        THANK_FOR_MEETING,
        INTRODUCE,
        INTRODUCE_AGAIN,
        KEEP_IN_TOUCH,
        THANK_FOR_PURCHASE,
        THANK_FOR_BUSINESS,
        THANK_FOR_REFERRAL,
        CHASE,
        REVIVE,
        BUY_AGAIN,
        ASK_REFERRAL,
        INFORM_REFERRAL,
        GREET,
    ),
    Pack.JOB_SEEKER: (
        REPLY,
        PROMISED,
        THANK_FOR_INTERVIEW,
        THANK_FOR_OTHER_MEETING,
        THANK_FOR_JOB,
        THANK_FOR_REFERRAL,
        INTRODUCE,
        INTRODUCE_AGAIN,
        STAY_IN_MIND,
        ASK_AGAIN_AFTER_A_WEEK,
        ASK_AFTER_INTERVIEW,
        REVIVE | {"name": "Ask about applications that have gone quiet"},
        ASK_REFERRAL | {"name": "Ask to be referred when you were not chosen"},
        INFORM_REFERRAL,
        GREET,
    ),
    Pack.CONSULTANT: (
        REPLY,
        PROMISED,
        THANK_FOR_MEETING,
        THANK_FOR_BUSINESS,
        THANK_FOR_REFERRAL,
        INTRODUCE,
        INTRODUCE_AGAIN,
        KEEP_IN_TOUCH,
        CHASE | {"name": "Follow up on proposals", "after": {"type": "working", "days": 5}},
        REVIVE,
        ASK_REFERRAL,
        INFORM_REFERRAL,
        GREET,
    ),
}


_OF_TRIGGERS = {
    Trigger.EVENT_ATTENDED: texts.THANK_FOR_MEETING,
    Trigger.PURCHASE_MADE: texts.THANK_FOR_PURCHASE,
    Trigger.OPPORTUNITY_WON: texts.THANK_FOR_BUSINESS,
    Trigger.REFERRAL_RECEIVED: texts.THANK_FOR_REFERRAL,
}
_OF_KINDS = {
    RuleKind.REPLY: texts.REPLY,
    RuleKind.INTRODUCE: texts.INTRODUCE,
    RuleKind.INTRODUCE_AGAIN: texts.INTRODUCE_AGAIN,
    RuleKind.KEEP_IN_TOUCH: texts.KEEP_IN_TOUCH,
    RuleKind.CHASE: texts.CHASE,
    RuleKind.PROMISED: texts.PROMISED,
    RuleKind.REVIVE: texts.KEEP_IN_TOUCH,
    RuleKind.BUY_AGAIN: texts.BUY_AGAIN,
    RuleKind.ASK_REFERRAL: texts.ASK_REFERRAL,
    RuleKind.INFORM_REFERRAL: texts.INFORM_REFERRAL,
    RuleKind.GREET: texts.GREET,
}


def rules(
    pack: Pack, templates: Mapping[str, UUID], language: str = Language.ENGLISH
) -> list[dict[str, Any]]:
    """The columns of its rules, in the order in which they are listed, named in a language.

    `templates` are the ready-made ones by name; a rule goes without where its own is missing.
    """
    return [
        rule
        | {
            "name": RULE_NAMES.translate(rule["name"], language),
            "created_by_pack": pack,
            "template_id": templates.get(_template_name(rule)),
        }
        for rule in PACKS[pack]
    ]


def _template_name(rule: dict[str, Any]) -> str:
    if rule["name"] == THANK_FOR_INTERVIEW["name"]:
        return texts.THANK_FOR_INTERVIEW
    if rule["kind"] is RuleKind.THANK_YOU:
        return _OF_TRIGGERS[rule["trigger"]]
    return _OF_KINDS.get(rule["kind"], "")
