"""What the conditions of a rule can ask about: fields of the party, and of what started the clock."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from app.engine.conditions import Operator, Read, Value, holds
from app.engine.facts import Party
from app.engine.rules import Rule
from app.engine.vocabulary import (
    Channel,
    EventKind,
    LostReason,
    MessageKind,
    Prominence,
    Stage,
    Trigger,
)

CUSTOM = "customer.custom_fields."


class FieldType(StrEnum):
    TEXT = "text"
    WORD = "word"
    NUMBER = "number"
    TIME = "time"
    TEXTS = "texts"
    ID = "id"


@dataclass(frozen=True, slots=True)
class Field:
    """`words` are the only values of a field of the sort `word`."""

    sort: FieldType
    read: Callable[[Any], Value]
    words: type[StrEnum] | None = None


def _word(words: type[StrEnum], read: Callable[[Any], Value]) -> Field:
    return Field(FieldType.WORD, read, words)


_ORDER = (Operator.LT, Operator.LE, Operator.GT, Operator.GE)
_SAME = (Operator.EQ, Operator.NE, Operator.IN, Operator.IS_NULL)
OPERATORS: Mapping[FieldType, tuple[Operator, ...]] = {
    FieldType.TEXT: (*_SAME, Operator.CONTAINS, Operator.STARTS_WITH),
    FieldType.WORD: _SAME,
    FieldType.NUMBER: (*_SAME, *_ORDER),
    FieldType.TIME: (Operator.BEFORE, Operator.AFTER, Operator.WITHIN_LAST, Operator.IS_NULL),
    FieldType.TEXTS: (Operator.CONTAINS, Operator.IS_NULL),
    FieldType.ID: _SAME,
}

PARTY_FIELDS: Mapping[str, Field] = {
    "customer.stage": _word(Stage, lambda party: party.stage),
    "customer.prominence": _word(Prominence, lambda party: party.prominence),
    "customer.type": Field(FieldType.TEXT, lambda party: party.type),
    "customer.organization": Field(FieldType.TEXT, lambda party: party.organization),
    "customer.language": Field(FieldType.TEXT, lambda party: party.language),
    "customer.source": Field(FieldType.TEXT, lambda party: party.source),
    "customer.tags": Field(FieldType.TEXTS, lambda party: party.tags),
    "customer.owner_id": Field(FieldType.ID, lambda party: party.owner_id),
    "customer.created_at": Field(FieldType.TIME, lambda party: party.created_at),
}
_MESSAGE: Mapping[str, Field] = {
    "message.kind": _word(MessageKind, lambda message: message.kind),
    "message.channel": _word(Channel, lambda message: message.channel),
    "message.subject": Field(FieldType.TEXT, lambda message: message.subject),
}
_EVENT: Mapping[str, Field] = {
    "event.kind": _word(EventKind, lambda attended: attended.event and attended.event.kind),
    "event.name": Field(FieldType.TEXT, lambda attended: attended.event and attended.event.name),
}
_PURCHASE: Mapping[str, Field] = {
    "purchase.amount": Field(FieldType.NUMBER, lambda purchase: purchase.amount),
    "purchase.currency": Field(FieldType.TEXT, lambda purchase: purchase.currency),
    "purchase.products": Field(FieldType.TEXTS, lambda purchase: purchase.products),
}
_OPPORTUNITY: Mapping[str, Field] = {
    "opportunity.title": Field(FieldType.TEXT, lambda opportunity: opportunity.title),
    "opportunity.amount": Field(FieldType.NUMBER, lambda opportunity: opportunity.amount),
    "opportunity.currency": Field(FieldType.TEXT, lambda opportunity: opportunity.currency),
}
_LOST: Mapping[str, Field] = {
    **_OPPORTUNITY,
    "opportunity.lost_reason": _word(LostReason, lambda opportunity: opportunity.lost_reason),
}
TRIGGER_FIELDS: Mapping[Trigger, Mapping[str, Field]] = {
    Trigger.MESSAGE_RECEIVED: _MESSAGE,
    Trigger.MESSAGE_SENT: _MESSAGE,
    Trigger.EVENT_ATTENDED: _EVENT,
    Trigger.CARD_COLLECTED: _EVENT,
    Trigger.PURCHASE_MADE: _PURCHASE,
    Trigger.OPPORTUNITY_WON: _OPPORTUNITY,
    Trigger.OPPORTUNITY_LOST: _LOST,
    Trigger.REFERRAL_RECEIVED: {},
    Trigger.REFERRAL_GIVEN: {},
    Trigger.LAST_TOUCH: {},
    Trigger.YEARLY_DATE: {"date.label": Field(FieldType.TEXT, lambda date: date.label)},
}
# No two triggers use a name for different things; custom fields are not among them.
_OF_TRIGGERS = {name: field for fields in TRIGGER_FIELDS.values() for name, field in fields.items()}
NAMED: Mapping[str, Field] = {**PARTY_FIELDS, **_OF_TRIGGERS}


def find(trigger: Trigger, name: str) -> Field | None:
    """The field of that name that a rule with this trigger can ask about; custom fields have none."""
    return PARTY_FIELDS.get(name) or TRIGGER_FIELDS.get(trigger, {}).get(name)


def reader(party: Party, of: object) -> Read:
    """Reads fields of the party and of the fact that started the clock."""

    def read(name: str) -> Value:
        if name.startswith(CUSTOM):
            return party.custom_fields.get(name.removeprefix(CUSTOM))
        if field := PARTY_FIELDS.get(name):
            return field.read(party)
        return _OF_TRIGGERS[name].read(of)

    return read


def meets(rule: Rule, party: Party, of: object, at: datetime) -> bool:
    """Whether a subject whose clock starts at `at` meets the condition of a rule, if it has one."""
    return rule.where is None or holds(rule.where, reader(party, of), at)
