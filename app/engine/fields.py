"""The fields for conditions: those of the party, and those that several triggers share."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from app.engine.conditions import Operator, Read, Value, find_unmet, holds
from app.engine.facts.party import Party
from app.engine.rules import Rule
from app.engine.vocabulary import (
    Automatic,
    Channel,
    EventKind,
    MessageKind,
    PartyKind,
    Prominence,
    Stage,
)

CUSTOM = "customer.custom_fields."
# Suffixes of the facts about comparisons that are not met. A sentence names at most three.
UNMET_SUFFIXES = ("", "_2", "_3")
MOST_UNMET = len(UNMET_SUFFIXES)


class FieldType(StrEnum):
    TEXT = "text"
    WORD = "word"
    NUMBER = "number"
    TIME = "time"
    TEXTS = "texts"
    ID = "id"


@dataclass(frozen=True, slots=True)
class Field:
    """A field for conditions. `words` are the possible values if the type is `word`."""

    field_type: FieldType
    read: Callable[[Any], Value]
    words: type[StrEnum] | None = None


def word_field(words: type[StrEnum], read: Callable[[Any], Value]) -> Field:
    return Field(FieldType.WORD, read, words)


_ORDER = (Operator.LT, Operator.LE, Operator.GT, Operator.GE)
_NULL = (Operator.IS_NULL, Operator.IS_NOT_NULL)
_SAME = (Operator.EQ, Operator.NE, Operator.IN, *_NULL)
OPERATORS: Mapping[FieldType, tuple[Operator, ...]] = {
    FieldType.TEXT: (*_SAME, Operator.CONTAINS, Operator.STARTS_WITH),
    FieldType.WORD: _SAME,
    FieldType.NUMBER: (*_SAME, *_ORDER),
    FieldType.TIME: (Operator.BEFORE, Operator.AFTER, Operator.WITHIN_LAST, *_NULL),
    FieldType.TEXTS: (Operator.CONTAINS, *_NULL),
    FieldType.ID: _SAME,
}


def _customer_since(party: Party) -> datetime | None:
    return party.created_at if party.kind is PartyKind.CUSTOMER else None


PARTY_FIELDS: Mapping[str, Field] = {
    "customer.stage": word_field(Stage, lambda party: party.stage),
    "customer.prominence": word_field(Prominence, lambda party: party.prominence),
    "customer.type": Field(FieldType.TEXT, lambda party: party.type),
    "customer.organization": Field(FieldType.TEXT, lambda party: party.organization),
    "customer.language": Field(FieldType.TEXT, lambda party: party.language),
    "customer.source": Field(FieldType.TEXT, lambda party: party.source),
    "customer.tags": Field(FieldType.TEXTS, lambda party: party.tags),
    "customer.owner_id": Field(FieldType.ID, lambda party: party.owner_id),
    "customer.created_at": Field(FieldType.TIME, _customer_since),
}
MESSAGE_FIELDS: Mapping[str, Field] = {
    "message.kind": word_field(MessageKind, lambda message: message.kind),
    "message.channel": word_field(Channel, lambda message: message.channel),
    "message.subject": Field(FieldType.TEXT, lambda message: message.subject),
}
RECEIVED_FIELDS: Mapping[str, Field] = {
    **MESSAGE_FIELDS,
    "message.from_address": Field(FieldType.TEXT, lambda message: message.from_address),
    "message.from_domain": Field(FieldType.TEXT, lambda message: message.from_domain),
    "message.automatic": word_field(Automatic, lambda message: message.automatic),
}
# The fact is an attendance or a card; a card can exist without an event.
EVENT_FIELDS: Mapping[str, Field] = {
    "event.kind": word_field(EventKind, lambda fact: fact.event and fact.event.kind),
    "event.name": Field(FieldType.TEXT, lambda fact: fact.event and fact.event.name),
}


def reader(party: Party, fields: Mapping[str, Field], fact: object) -> Read:
    """A function that returns the value of a field: of the party, or of the fact by `fields`."""

    def read(name: str) -> Value:
        if name.startswith(CUSTOM):
            return party.custom_fields.get(name.removeprefix(CUSTOM))
        if field := PARTY_FIELDS.get(name):
            return field.read(party)
        return fields[name].read(fact)

    return read


def meets(
    rule: Rule, party: Party, fields: Mapping[str, Field], fact: object, at: datetime
) -> bool:
    """Whether a subject meets the condition of a rule, if any; its clock starts at `at`."""
    return rule.where is None or holds(rule.where, reader(party, fields, fact), at)


def unmet_facts(
    rule: Rule, party: Party, fields: Mapping[str, Field], fact: object, at: datetime
) -> dict[str, Any]:
    """The facts for the explanation about the comparisons that fail; {} if these are more than three."""
    read = reader(party, fields, fact)
    unmet = find_unmet(rule.where, read, at) if rule.where else ()
    if len(unmet) > MOST_UNMET:
        return {}
    return {
        f"unmet_{name}{suffix}": value
        for suffix, one in zip(UNMET_SUFFIXES, unmet, strict=False)
        for name, value in (("field", one.field), ("op", one.op), ("value", one.value))
    }
