"""Rules: look at them and change them. A change re-dates every open follow-up."""

from typing import Any
from uuid import UUID

from app.edge.answers import Page, Shown
from app.edge.transaction import Reading, Transaction
from app.engine.vocabulary import RuleKind
from app.errors import Fault, Invalid, NotFound
from app.flagging import reevaluation
from app.models import Rule
from app.rules.queries import LISTING, RULE
from app.rules.schemas import RuleQuery, RuleSettings, RuleUpdate
from app.schedules import duration, is_shorter, is_span, stored_span
from app.validation import validated

# What else than a span of its own the delay of a rule can be.
DELAYS = {RuleKind.REPLY: "promise", RuleKind.KEEP_IN_TOUCH: "contact_rhythm"}


def search(reading: Reading, query: RuleQuery) -> Page:
    return Page(*LISTING.page(reading, query, "created_at"))


def get(_reading: Reading, rule_id: UUID) -> Shown:
    return Shown(RULE, rule_id)


def update(tx: Transaction, rule_id: UUID, data: RuleUpdate) -> Shown:
    # not so strong as to wait for the foreign keys of follow-ups that are being written
    rule = tx.session.get(Rule, (tx.workspace_id, rule_id), with_for_update={"key_share": True})
    if rule is None:
        raise NotFound("rule")
    tx.expect(RULE, rule_id)
    before = _settings(rule)
    changes = data.model_dump(mode="json", exclude_unset=True)
    columns = _columns(rule.kind, validated(RuleSettings, before | changes))
    if any(getattr(rule, name) != value for name, value in columns.items()):
        rule.sqlmodel_update(columns | {"version": rule.version + 1, "updated_at": tx.now})
        tx.leaves_work = reevaluation.request(tx.session, tx.workspace_id, "rules", tx.now)
    return Shown(RULE, rule_id)


def _settings(rule: Rule) -> dict[str, Any]:
    return {
        "name": rule.name,
        "enabled": rule.is_enabled,
        "after": rule.after,
        "expires_after": rule.expires_after,
        "priority": rule.priority,
        "warn_before": rule.warn_before,
    }


def _columns(kind: RuleKind, data: RuleSettings) -> dict[str, Any]:
    after, warn_before = stored_span(data.after) or {}, stored_span(data.warn_before)
    if not is_span(after) and DELAYS.get(kind) not in after:
        detail = f"A rule of the kind {kind} needs a delay of its own here."
        raise Invalid(Fault("/after", "not_for_this_kind", detail))
    if not is_shorter(warn_before, after):
        raise Invalid(Fault("/warn_before", "too_long", "Warn by less than `after`."))
    if (
        data.expires_after is not None
        and "calendar" in after
        and duration(data.expires_after) <= duration(after["calendar"])
    ):
        fault = Fault("/expires_after", "too_short", "It would be missed before it is due.")
        raise Invalid(fault)
    return {
        "name": data.name,
        "is_enabled": data.enabled,
        "after": after,
        "expires_after": data.expires_after,
        "priority": data.priority,
        "warn_before": warn_before,
    }
