"""Rules: look at them, add them and change them. Every change re-dates what is open."""

from collections.abc import Collection
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlmodel import col, func, select

from app.engine.vocabulary import RuleKind, Trigger
from app.errors import Conflict, FieldError, Invalid, NotFound, unknown_reference
from app.evaluation import reevaluation
from app.evaluation.rulebook import lock_name
from app.features.rules import compatibility, warnings
from app.features.rules.queries import LISTING, RULE
from app.features.rules.schemas import RuleCreate, RuleQuery, RuleSettings, RuleUpdate
from app.features.users import staffing
from app.http.responses import NoContent, Page, ResourceResponse, created
from app.http.transaction import ReadContext, Transaction
from app.http.validation import validated
from app.identifiers import new_id
from app.schemas.delays.stored import stored_span
from app.storage.locks import advisory_lock
from app.storage.models import Customer, Rule, Template
from app.storage.prepared import insert

MOST_RULES = 200
# What is about the rule and no setting of it.
NO_SETTINGS = {"kind", "trigger"}


def search(context: ReadContext, query: RuleQuery) -> Page:
    return Page(*LISTING.page(context, query, "created_at"))


def get(_reading: ReadContext, rule_id: UUID) -> ResourceResponse:
    return ResourceResponse(RULE, rule_id)


def create(tx: Transaction, data: RuleCreate) -> ResourceResponse:
    """Raises Conflict `too_many_rules`."""
    advisory_lock(tx.session, lock_name(tx.workspace_id))
    make_room(tx, 1)
    columns = described(data)
    staffing.require(tx, "/assign_to_id", columns["assign_to_id"])
    _require_template(tx, columns["template_id"])
    rule_id = new_id()
    add(tx, rule_id, columns | {"warnings": warnings_of(tx, rule_id, columns)})
    changed(tx, [columns["trigger"]])
    return created(RULE, rule_id)


def update(tx: Transaction, rule_id: UUID, data: RuleUpdate) -> ResourceResponse:
    rule = _find(tx, rule_id)
    changes = data.model_dump(mode="json", exclude_unset=True)
    settings = validated(RuleSettings, _settings(rule) | changes)
    columns = _columns(rule.kind, rule.trigger, settings)
    staffing.require(tx, "/assign_to_id", columns["assign_to_id"], before=rule.assign_to_id)
    _require_template(tx, columns["template_id"], before=rule.template_id)
    changed_names = {name for name, value in columns.items() if getattr(rule, name) != value}
    if changed_names == {"template_id"}:  # what a draft is made of dates nothing
        rule.sqlmodel_update({"template_id": columns["template_id"], "updated_at": tx.now})
    elif changed_names:
        about = {"kind": rule.kind, "trigger": rule.trigger}
        found = warnings_of(tx, rule_id, columns | about)
        _change(tx, rule, columns | {"warnings": found, "disabled_reason": None})
    return ResourceResponse(RULE, rule_id)


def archive(tx: Transaction, rule_id: UUID) -> NoContent:
    rule = _find(tx, rule_id)
    if rule.archived_at is None:
        _change(tx, rule, {"archived_at": tx.now})
    return NoContent()


def restore(tx: Transaction, rule_id: UUID) -> ResourceResponse:
    """Raises Conflict `too_many_rules`."""
    rule = _find(tx, rule_id)
    if rule.archived_at is not None:
        make_room(tx, 1)
        _change(tx, rule, {"archived_at": None})
    return ResourceResponse(RULE, rule_id)


def described(data: RuleCreate) -> dict[str, Any]:
    """The columns of a rule that is not there yet. Raises Invalid."""
    trigger = compatibility.trigger_of(data.kind, data.trigger)
    if isinstance(trigger, FieldError):
        raise Invalid(trigger)
    given = data.model_dump(mode="json", exclude_unset=True, exclude=NO_SETTINGS)
    usual = {
        "enabled": data.enabled,
        "where": None,
        "expires_after": None,
        "priority": data.priority,
        "warn_before": None,
        "assign_to_id": None,
        "template_id": None,
        "times_at_most": None,
    }
    if given.get("until") is None:
        given["until"] = list(compatibility.default_fulfilment(data.kind, trigger))
    settings = validated(RuleSettings, usual | given)
    return {"kind": data.kind, "trigger": trigger, **_columns(data.kind, trigger, settings)}


def add(tx: Transaction, rule_id: UUID, columns: dict[str, Any]) -> None:
    """Write a rule; `changed` is to follow."""
    row = {
        "workspace_id": tx.workspace_id,
        "id": rule_id,
        "created_by_pack": None,
        "disabled_reason": None,
        "version": 1,
        "archived_at": None,
        "created_at": tx.now,
        "updated_at": tx.now,
    }
    insert(tx.session, Rule, row | columns)


def changed(tx: Transaction, triggers: Collection[Trigger]) -> None:
    """Re-date what is open, where rules with these triggers can say something else."""
    tx.has_background_work = reevaluation.request(
        tx.session, tx.workspace_id, "rules", tx.now, triggers
    )


def make_room(tx: Transaction, more: int) -> None:
    """Raises Conflict unless there may be so many rules more. Others who add some wait meanwhile."""
    there = tx.session.exec(
        select(func.count())
        .select_from(Rule)
        .where(Rule.workspace_id == tx.workspace_id, col(Rule.archived_at).is_(None))
    ).one()
    if there + more > MOST_RULES:
        raise Conflict("too_many_rules")


def _find(tx: Transaction, rule_id: UUID) -> Rule:
    """The rule as the client expects it, locked until the transaction ends. Raises NotFound."""
    advisory_lock(tx.session, lock_name(tx.workspace_id))
    # not so strong as to wait for the foreign keys of follow-ups that are being written
    rule = tx.session.get(Rule, (tx.workspace_id, rule_id), with_for_update={"key_share": True})
    if rule is None:
        raise NotFound("rule")
    tx.expect(RULE, rule_id)
    return rule


def _change(tx: Transaction, rule: Rule, columns: dict[str, Any]) -> None:
    rule.sqlmodel_update(columns | {"version": rule.version + 1, "updated_at": tx.now})
    changed(tx, [rule.trigger])


def _require_template(
    tx: Transaction, template_id: UUID | None, *, before: UUID | None = None
) -> None:
    """Raises Invalid unless a rule may name it: one that is not archived, or was named before."""
    if template_id is None or template_id == before:
        return
    template = tx.session.get(Template, (tx.workspace_id, template_id))
    if template is None:
        raise unknown_reference("/template_id", "template")
    if template.archived_at is not None:
        detail = "`template_id` must not be an archived template. Restore it, or use another one."
        raise Invalid(FieldError("/template_id", "template_archived", detail))


def _settings(rule: Rule) -> dict[str, Any]:
    """The rule as a client would have to send it to change all of it."""
    columns = {"enabled": "is_enabled"}
    return {name: getattr(rule, columns.get(name, name)) for name in RuleSettings.model_fields}


def _columns(kind: RuleKind, trigger: Trigger, data: RuleSettings) -> dict[str, Any]:
    """Raises Invalid if the settings do not fit the kind, the trigger, or each other."""
    columns = {
        "name": data.name,
        "is_enabled": data.enabled,
        "after": stored_span(data.after) or {},
        "until": [str(event) for event in data.until],
        "where": data.where.model_dump(mode="json") if data.where else None,
        "expires_after": data.expires_after,
        "priority": data.priority,
        "warn_before": stored_span(data.warn_before),
        "assign_to_id": data.assign_to_id,
        "template_id": data.template_id,
        "times_at_most": data.times_at_most,
    }
    if found := tuple(compatibility.find_errors(kind, trigger, columns)):
        raise Invalid(*found)
    return columns


def warnings_of(tx: Transaction, rule_id: UUID, columns: dict[str, Any]) -> list[dict[str, Any]]:
    asked = warnings.custom_fields(columns["where"])
    return [
        *warnings.of(columns, asked - _known_custom_fields(tx, asked)),
        *_same_name(tx, rule_id, columns["name"]),
    ]


def _known_custom_fields(tx: Transaction, names: frozenset[str]) -> set[str]:
    """Those that a customer has at the moment."""
    if not names:
        return set()
    fields = Customer.__table__.c.custom_fields  # type: ignore[attr-defined]  # SQLModel does not declare it
    known = (
        select(sa.literal(name).label("name")).where(
            sa.exists().where(
                col(Customer.workspace_id) == tx.workspace_id, fields[name].as_string().is_not(None)
            )
        )
        for name in sorted(names)
    )
    return set(tx.session.exec(select(sa.union_all(*known).subquery().c.name)))


def _same_name(tx: Transaction, rule_id: UUID, name: str) -> list[dict[str, Any]]:
    others = tx.session.exec(
        select(Rule.id)
        .where(
            Rule.workspace_id == tx.workspace_id,
            Rule.name == name,
            Rule.id != rule_id,
            col(Rule.archived_at).is_(None),
        )
        .limit(1)
    ).all()
    detail = "Another rule has the same `name`."
    return [warnings.warning("/name", "same_name", detail)] if others else []
