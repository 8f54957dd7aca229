"""The conditions of rules in English."""

from app.engine.conditions import Negation, Operator
from app.engine.reasons.condition_texts import ConditionTexts
from app.engine.reasons.english_words import date, span
from app.engine.vocabulary import (
    Automatic,
    Channel,
    EventKind,
    LostReason,
    MessageKind,
    Prominence,
    Stage,
)

_WORDS = {
    "customer.stage": Stage,
    "customer.prominence": Prominence,
    "message.kind": MessageKind,
    "message.channel": Channel,
    "message.automatic": Automatic,
    "event.kind": EventKind,
    "opportunity.lost_reason": LostReason,
}
ENGLISH = ConditionTexts(
    applies_only="The rule applies only if {clause}.",
    comparisons={
        Operator.EQ: "{field} is {value}",
        Operator.NE: "{field} is not {value}",
        Operator.IN: "{field} is {value}",
        Operator.LT: "{field} is below {value}",
        Operator.LE: "{field} is at most {value}",
        Operator.GT: "{field} is above {value}",
        Operator.GE: "{field} is at least {value}",
        Operator.CONTAINS: "{field} contains {value}",
        Operator.STARTS_WITH: "{field} begins with {value}",
        Operator.IS_NULL: "{field} is missing",
        Operator.IS_NOT_NULL: "{field} is known",
        Operator.BEFORE: "{field} is before {value}",
        Operator.AFTER: "{field} is after {value}",
        Operator.WITHIN_LAST: "{field} is at most {value} earlier",
        Negation.NOT_IN: "{field} is not {value}",
        Negation.NOT_CONTAINS: "{field} does not contain {value}",
        Negation.NOT_STARTS_WITH: "{field} does not begin with {value}",
        Negation.NOT_BEFORE: "{field} is not before {value}",
        Negation.NOT_AFTER: "{field} is not after {value}",
        Negation.NOT_WITHIN_LAST: "{field} is more than {value} earlier",
    },
    fields={
        "customer.stage": "the stage",
        "customer.prominence": "the prominence",
        "customer.type": "the type",
        "customer.organization": "the organization",
        "customer.language": "the language",
        "customer.source": "the source",
        "customer.tags": "the list of tags",
        "customer.owner_id": "the owner",
        "customer.created_at": "the day of the record",
        "message.kind": "the kind of the message",
        "message.channel": "the channel",
        "message.subject": "the subject",
        "message.from_address": "the address of the sender",
        "message.from_domain": "the domain of the sender",
        "message.automatic": "the kind of automatic message",
        "event.kind": "the kind of the event",
        "event.name": "the name of the event",
        "purchase.amount": "the amount",
        "purchase.currency": "the currency",
        "purchase.products": "the list of products",
        "opportunity.title": "the title",
        "opportunity.amount": "the amount",
        "opportunity.currency": "the currency",
        "opportunity.lost_reason": "the reason for the loss",
        "date.label": "the label of the day",
    },
    words={
        f"{field} {word}": f"“{word.replace('_', ' ')}”"
        for field, words in _WORDS.items()
        for word in words
    },
    quoted="“{value}”",
    joined=" or ",
    decimal_mark=".",
    custom_field="the field “{name}”",
    span=span,
    date=date,
)
