"""Sender rules: create, find, change and delete. Each change judges stored messages again."""

from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlmodel import col, select

from app.engine.vocabulary import SenderEffect
from app.errors import Conflict, FieldError, Invalid
from app.features import resource_changes as changes
from app.features.messages import sender_review, sender_rules
from app.features.sender_rules.queries import LISTING, SENDER_RULE, counted_since
from app.features.sender_rules.schemas import (
    SenderRuleBrief,
    SenderRuleCreate,
    SenderRuleQuery,
    SenderRuleUpdate,
)
from app.features.workspace import own_addresses
from app.features.workspace.own_addresses import OwnAddresses
from app.http.responses import NoContent, Page, ResourceResponse, created
from app.http.transaction import ReadContext, Transaction
from app.http.validation import validate
from app.parsing import sender_pattern
from app.storage.models import SenderRemoval, SenderRule

MOST_RULES = 2_000


def search(context: ReadContext, query: SenderRuleQuery) -> Page:
    if query.pattern is not None:
        normalized = sender_pattern.normalize(query.pattern)
        query = query.model_copy(update={"pattern": normalized})
    return Page(*LISTING.page(context, query, "created_at", **counted_since(context)))


def get(_reading: ReadContext, rule_id: UUID) -> ResourceResponse:
    return ResourceResponse(SENDER_RULE, rule_id)


def create(tx: Transaction, data: SenderRuleCreate) -> ResourceResponse:
    """Answers with the existing rule if it is the same. Raises Conflict if its effect differs."""
    pattern = read_pattern(data.pattern)
    refuse_own(own_addresses.load(tx), pattern)
    sender_rules.lock(tx.session, tx.workspace_id)
    if existing := find_by_pattern(tx, pattern):
        if existing.effect is not data.effect or existing.note != (data.note or existing.note):
            raise _exists(existing)
        return ResourceResponse(SENDER_RULE, existing.id)
    return created(SENDER_RULE, _add(tx, pattern, data.effect, data.note))


def make_silent(tx: Transaction, address: str, effect: SenderEffect, note: str) -> SenderRule:
    """The rule that silences an address: a new one, or the existing one of the address."""
    pattern = read_pattern(address)
    sender_rules.lock(tx.session, tx.workspace_id)
    if (rule := find_by_pattern(tx, pattern)) is None:
        _add(tx, pattern, effect, note)
        return _get(tx, pattern)
    if rule.effect not in sender_rules.SILENT:
        changes.set_columns(tx, rule, {"effect": effect, "note": note})
        _judge_senders(tx, rule)
    return rule


def make_silent_brief(
    tx: Transaction, address: str, effect: SenderEffect, note: str
) -> dict[str, Any]:
    """The JSON of the rule that silences an address."""
    rule = make_silent(tx, address, effect, note)
    brief = SenderRuleBrief(id=rule.id, pattern=rule.pattern, effect=rule.effect)
    return brief.model_dump(mode="json")


def pattern_of(tx: Transaction, address: str) -> str | None:
    """The pattern for an address; None if no rule can name it, as for own and invalid ones."""
    if address in own_addresses.load(tx):
        return None
    try:
        return sender_pattern.read(address)
    except sender_pattern.InvalidPattern:  # mails hold invalid addresses too
        return None


def update(tx: Transaction, rule_id: UUID, data: SenderRuleUpdate) -> ResourceResponse:
    sender_rules.lock(tx.session, tx.workspace_id)
    rule = _find(tx, rule_id)
    before = changes.as_document(rule, SenderRuleCreate.model_fields)
    whole = validate(SenderRuleCreate, before | changes.as_patch(data))
    columns = _columns(read_pattern(whole.pattern), whole.effect, whole.note)
    if columns["pattern"] != rule.pattern:
        refuse_own(own_addresses.load(tx), columns["pattern"])
        if other := find_by_pattern(tx, columns["pattern"]):
            raise _exists(other)
    if all(getattr(rule, name) == value for name, value in columns.items()):
        return ResourceResponse(SENDER_RULE, rule_id)
    old_range = (rule.first_key, rule.end_key)
    changes.set_columns(tx, rule, columns)
    tx.session.flush()
    sender_review.judge_senders(tx, *old_range)
    if old_range != (rule.first_key, rule.end_key):
        _judge_senders(tx, rule)
    return ResourceResponse(SENDER_RULE, rule_id)


def delete(tx: Transaction, rule_id: UUID) -> NoContent:
    sender_rules.lock(tx.session, tx.workspace_id)
    rule = _find(tx, rule_id)
    removals = sa.delete(SenderRemoval).where(
        col(SenderRemoval.workspace_id) == tx.workspace_id, col(SenderRemoval.rule_id) == rule_id
    )
    tx.session.exec(removals)
    tx.session.delete(rule)
    tx.session.flush()
    _judge_senders(tx, rule)
    return NoContent()


def read_pattern(text: str) -> str:
    """The pattern in normal form. Raises Invalid."""
    try:
        return sender_pattern.read(text)
    except sender_pattern.InvalidPattern as error:
        raise Invalid(FieldError("/pattern", error.code, error.detail)) from error


def find_by_pattern(tx: Transaction, pattern: str) -> SenderRule | None:
    return tx.session.exec(
        select(SenderRule).where(
            SenderRule.workspace_id == tx.workspace_id, col(SenderRule.pattern) == pattern
        )
    ).first()


def _get(tx: Transaction, pattern: str) -> SenderRule:
    rule = find_by_pattern(tx, pattern)
    assert rule is not None  # just added under the lock
    return rule


def _find(tx: Transaction, rule_id: UUID) -> SenderRule:
    return changes.lock_expected(tx, SenderRule, SENDER_RULE, rule_id)


def _add(tx: Transaction, pattern: str, effect: SenderEffect, note: str | None) -> UUID:
    _refuse_too_many(tx)
    columns = _columns(pattern, effect, note) | {"created_by_id": tx.actor.user_id}
    rule_id = changes.add(tx, SenderRule, columns)
    sender_review.judge_senders(tx, columns["first_key"], columns["end_key"])
    return rule_id


def _columns(pattern: str, effect: SenderEffect, note: str | None) -> dict[str, Any]:
    first_key, end_key = sender_pattern.key_range(pattern)
    return {
        "pattern": pattern,
        "effect": effect,
        "note": note,
        "first_key": first_key,
        "end_key": end_key,
    }


def _judge_senders(tx: Transaction, rule: SenderRule) -> None:
    sender_review.judge_senders(tx, rule.first_key, rule.end_key)


def _refuse_too_many(tx: Transaction) -> None:
    """Raises Conflict at MOST_RULES rules, because every import loads all of them."""
    statement = select(SenderRule.id).where(SenderRule.workspace_id == tx.workspace_id)
    if len(tx.session.exec(statement.limit(MOST_RULES)).all()) >= MOST_RULES:
        detail = f"A workspace must not have more than {MOST_RULES} sender rules. Delete one first."
        raise Conflict("state_conflict", detail)


def refuse_own(own: OwnAddresses, pattern: str) -> None:
    """Raises Invalid for a pattern that covers an own address."""
    if own.is_covered_by(pattern):
        detail = "`pattern` must not cover an address or a domain of your own."
        raise Invalid(FieldError("/pattern", "own_address", detail))


def _exists(rule: SenderRule) -> Conflict:
    detail = f"A rule for `{rule.pattern}` exists already, with the effect `{rule.effect}`."
    return Conflict("sender_rule_exists", detail, sender_rule_id=str(rule.id))
