"""Rules: find, create, change, archive and restore. A change recalculates open follow-ups."""

from collections.abc import Collection
from typing import Any
from uuid import UUID

from sqlmodel import col, func, select

from app.engine.vocabulary import RuleKind, Trigger
from app.errors import Conflict, FieldError, Invalid, unknown_reference
from app.evaluation import reevaluation
from app.evaluation.rulebook import lock_rulebook
from app.features import resource_changes as changes
from app.features.rules import compatibility
from app.features.rules.queries import LISTING, RULE
from app.features.rules.schemas import RuleCreate, RuleQuery, RuleSettings, RuleUpdate
from app.features.rules.stored_warnings import find_warnings
from app.features.users import staffing
from app.http.responses import NoContent, Page, ResourceResponse, created
from app.http.transaction import ReadContext, Transaction
from app.http.validation import validate
from app.identifiers import new_id
from app.schemas.delays.stored import stored_delay, stored_span
from app.storage.models import Rule, Template

MOST_RULES = 200
# Fields that are not settings.
NO_SETTINGS = {"kind", "trigger"}


def search(context: ReadContext, query: RuleQuery) -> Page:
    return Page(*LISTING.page(context, query, "created_at"))


def get(_reading: ReadContext, rule_id: UUID) -> ResourceResponse:
    return ResourceResponse(RULE, rule_id)


def create(tx: Transaction, data: RuleCreate) -> ResourceResponse:
    """Raises Conflict `too_many_rules`."""
    lock_rulebook(tx.session, tx.workspace_id)
    make_room(tx, 1)
    columns = to_columns(data)
    staffing.require(tx, "/assign_to_id", columns["assign_to_id"])
    _require_template(tx, columns["template_id"])
    rule_id = new_id()
    add(tx, rule_id, columns | {"warnings": find_warnings(tx, rule_id, columns)})
    request_reevaluation(tx, [columns["trigger"]])
    return created(RULE, rule_id)


def update(tx: Transaction, rule_id: UUID, data: RuleUpdate) -> ResourceResponse:
    rule = _find(tx, rule_id)
    settings = validate(RuleSettings, _settings(rule) | changes.as_patch(data))
    columns = _columns(rule.kind, rule.trigger, settings)
    staffing.require(tx, "/assign_to_id", columns["assign_to_id"], before=rule.assign_to_id)
    _require_template(tx, columns["template_id"], before=rule.template_id)
    changed_names = {name for name, value in columns.items() if getattr(rule, name) != value}
    if changed_names == {"template_id"}:  # the template of a draft changes no date
        changes.set_columns(tx, rule, {"template_id": columns["template_id"]})
    elif changed_names:
        identity = {"kind": rule.kind, "trigger": rule.trigger}
        hints = find_warnings(tx, rule_id, columns | identity)
        _change(tx, rule, columns | {"warnings": hints, "disabled_reason": None})
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


def to_columns(data: RuleCreate) -> dict[str, Any]:
    """The columns of a new rule. Raises Invalid."""
    trigger = compatibility.resolve_trigger(data.kind, data.trigger)
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
    settings = validate(RuleSettings, usual | given)
    return {"kind": data.kind, "trigger": trigger, **_columns(data.kind, trigger, settings)}


def add(tx: Transaction, rule_id: UUID, columns: dict[str, Any]) -> None:
    """Write a rule; call `request_reevaluation` after the last one."""
    new = {"created_by_pack": None, "disabled_reason": None, "version": 1}
    changes.add(tx, Rule, new | columns, rule_id)


def request_reevaluation(tx: Transaction, triggers: Collection[Trigger]) -> None:
    """Recalculate the open follow-ups of rules with these triggers."""
    reevaluation.request(tx.session, tx.workspace_id, "rules", tx.now, triggers)


def make_room(tx: Transaction, more: int) -> None:
    """Raises Conflict if the workspace cannot have that many more rules."""
    count = tx.session.exec(
        select(func.count())
        .select_from(Rule)
        .where(Rule.workspace_id == tx.workspace_id, col(Rule.archived_at).is_(None))
    ).one()
    if count + more > MOST_RULES:
        raise Conflict("too_many_rules")


def _find(tx: Transaction, rule_id: UUID) -> Rule:
    """The rule, locked after all others who change rules. Raises NotFound."""
    lock_rulebook(tx.session, tx.workspace_id)
    return changes.lock_expected(tx, Rule, RULE, rule_id)


def _change(tx: Transaction, rule: Rule, columns: dict[str, Any]) -> None:
    changes.set_columns(tx, rule, columns | {"version": rule.version + 1})
    request_reevaluation(tx, [rule.trigger])


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
        raise Invalid(FieldError("/template_id", "archived", detail))


def _settings(rule: Rule) -> dict[str, Any]:
    """The settings as a client has to send them."""
    columns = {"enabled": "is_enabled"}
    return {name: getattr(rule, columns.get(name, name)) for name in RuleSettings.model_fields}


def _columns(kind: RuleKind, trigger: Trigger, data: RuleSettings) -> dict[str, Any]:
    """Raises Invalid if the settings do not fit the kind, the trigger, or each other."""
    columns = {
        "name": data.name,
        "is_enabled": data.enabled,
        "after": stored_delay(data.after),
        "until": [str(event) for event in data.until],
        "where": data.where.model_dump(mode="json") if data.where else None,
        "expires_after": data.expires_after,
        "priority": data.priority,
        "warn_before": stored_span(data.warn_before),
        "assign_to_id": data.assign_to_id,
        "template_id": data.template_id,
        "times_at_most": data.times_at_most,
    }
    if errors := tuple(compatibility.find_errors(kind, trigger, columns)):
        raise Invalid(*errors)
    return columns
