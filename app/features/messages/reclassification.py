"""The verdicts on a changed message. The decision of a client stays until null clears it."""

from typing import Any

from app.engine.vocabulary import Automatic
from app.features.messages import classification, named_answers, sender_rules, threads
from app.features.messages.classification import MessageContent, Overrides
from app.features.messages.message_row import (
    automatic_of_words,
    message_content,
    own_words,
    replies,
    sender_effect,
)
from app.features.messages.overwriting import DECIDED
from app.features.messages.recipient_context import RecipientContextLoader
from app.http.transaction import Transaction
from app.parsing.signs import words
from app.storage.models import Message


def reclassify(
    tx: Transaction,
    message: Message,
    changes: dict[str, Any],
    *,
    is_continuation: bool,
    has_answered_us: bool = False,
    proposes_kind: bool = False,
    judges_words: bool = False,
) -> None:
    """Set `reply_text` and the verdicts; the other changes are applied already.

    With `judges_words` the words decide again whether the message is automatic, as they do after a
    change of the subject or the body. With `proposes_kind` they decide on its kind again.
    """
    if "body" in changes:
        message.reply_text = own_words(tx, message)
    overrides = _overrides(message, changes)
    effect = sender_effect(tx, message.sender_key, overrides)
    automatic_kind, evidence = classification.in_context(
        *_automatic(tx, message, judges_words=judges_words or _changes_words(changes)),
        is_continuation=is_continuation,
        has_answered_us=has_answered_us,
    )
    automatic = sender_rules.automatic_columns(effect, automatic_kind, evidence)
    content = message_content(
        tx,
        message,
        reply_text=message.reply_text,
        recipients=[*message.recipients, *message.cc_recipients],
        automatic=automatic["automatic"],
        sender_effect=effect,
        is_continuation=is_continuation,
    )
    proposes_kind |= automatic["automatic"] is not message.automatic or _changes_words(changes)
    _reclassify_kind(message, changes, content, proposes_kind=proposes_kind)
    recipient = RecipientContextLoader(tx).for_message(message.direction, message.party_id)
    verdicts = classification.verdict_columns(content, message.kind, overrides, recipient)
    message.away_until = classification.away_until(
        automatic_kind, message.subject, message.reply_text, message.occurred_at.date()
    )
    for name, value in (automatic | verdicts).items():
        setattr(message, name, value)


def _changes_words(changes: dict[str, Any]) -> bool:
    return not changes.keys().isdisjoint({"subject", "body"})


def _automatic(
    tx: Transaction, message: Message, *, judges_words: bool
) -> tuple[Automatic | None, str | None]:
    """The kind of automatic message and its evidence.

    Words decide only if no client, person or header has decided.
    """
    automatic, evidence = sender_rules.automatic_without_rule(message)
    if automatic is not None and evidence not in words.EVIDENCE:
        return automatic, evidence
    if judges_words:
        is_reply = replies(message) or threads.has_earlier(tx, message)
        automatic, evidence = automatic_of_words(message, message.reply_text, is_reply=is_reply)
    is_answer = automatic is not None and named_answers.is_named(tx, message)
    return (None, None) if is_answer else (automatic, evidence)


def _reclassify_kind(
    message: Message, changes: dict[str, Any], content: MessageContent, *, proposes_kind: bool
) -> None:
    """A kind that a client gives stays until null clears it; a kind from words changes with the words."""
    if kind := changes.get("kind"):
        if message.kind_evidence != "overruled":
            is_named_first = message.kind_evidence == "given" or kind is message.kind
            message.kind_evidence = "given" if is_named_first else "overruled"
        message.kind = kind
    elif "kind" in changes or (proposes_kind and message.kind_evidence not in DECIDED):
        message.kind, message.kind_evidence = classification.kind_from_words(content)


def _overrides(message: Message, changes: dict[str, Any]) -> Overrides:
    def override(name: str) -> Any:
        if name in changes:
            return changes[name]
        is_overruled = getattr(message, f"{name}_evidence") == "overruled"
        return getattr(message, name) if is_overruled else None

    return Overrides(
        needs_reply=override("needs_reply"),
        expects_answer=override("expects_answer"),
        is_personal=override("is_personal"),
        solves=override("solves"),
        promised_until=override("promised_until"),
    )
