"""The ready-made rules by pack: list them, and add the missing ones."""

from typing import Any

from sqlmodel import col, select

from app.evaluation.rulebook import lock_rulebook
from app.features import packs
from app.features import resource_changes as changes
from app.features.packs import Pack, templates
from app.features.packs.names import RULE_NAMES
from app.features.rules import service as rules
from app.features.rules.pack_schemas import PackList, PackRead, PackRuleRead
from app.features.rules.queries import LANGUAGE, RULE
from app.features.rules.stored_warnings import find_warnings
from app.http.responses import BatchResponse, JsonResponse
from app.http.transaction import ReadContext, Transaction
from app.identifiers import new_id
from app.storage.models import Rule, Workspace

REPLACED_BY_PACK = "replaced_by_pack"


def list_packs(context: ReadContext) -> JsonResponse:
    """The packs, with the names of their rules in the language of the workspace."""
    [(language,)] = context.fetch(LANGUAGE, workspace_id=context.workspace_id)
    return JsonResponse(
        PackList(
            items=[
                PackRead(
                    name=pack,
                    rules=[PackRuleRead(**_read_pack_rule(rule, language)) for rule in ready_made],
                )
                for pack, ready_made in packs.PACKS.items()
            ]
        )
    )


def install(tx: Transaction, pack: Pack) -> BatchResponse:
    """The rules that were added or enabled again. Raises Conflict `too_many_rules`."""
    lock_rulebook(tx.session, tx.workspace_id)
    there = tx.session.exec(
        select(Rule).where(
            Rule.workspace_id == tx.workspace_id, col(Rule.created_by_pack).is_not(None)
        )
    ).all()
    language = tx.session.get_one(Workspace, tx.workspace_id).language
    templates_by_name = templates.add(tx.session, tx.workspace_id, tx.now, language)
    ready_made = packs.rules(pack, templates_by_name, language)
    keys = {RULE_NAMES.key(rule["name"]) for rule in ready_made}
    known_keys = {RULE_NAMES.key(rule.name) for rule in there}
    missing = [rule for rule in ready_made if RULE_NAMES.key(rule["name"]) not in known_keys]
    rules.make_room(tx, len(missing))
    in_pack = [r for r in there if RULE_NAMES.key(r.name) in keys]
    returned = [r for r in in_pack if r.disabled_reason == REPLACED_BY_PACK]
    replaced = [r for r in there if r not in in_pack and r.is_enabled and not r.archived_at]
    _enable(tx, returned, is_enabled=True)
    _enable(tx, replaced, is_enabled=False)
    ids = [new_id() for _ in missing]
    for rule_id, rule in zip(ids, missing, strict=True):
        rules.add(tx, rule_id, rule | {"warnings": find_warnings(tx, rule_id, rule)})
    changed = {rule["trigger"] for rule in missing} | {r.trigger for r in (*returned, *replaced)}
    if changed:
        rules.request_reevaluation(tx, changed)
    return BatchResponse(RULE, [*(rule.id for rule in returned), *ids])


def _enable(tx: Transaction, ready_made: list[Rule], *, is_enabled: bool) -> None:
    for rule in ready_made:
        columns = {
            "is_enabled": is_enabled,
            "disabled_reason": None if is_enabled else REPLACED_BY_PACK,
            "version": rule.version + 1,
        }
        changes.set_columns(tx, rule, columns)
    tx.session.flush()


def _read_pack_rule(rule: dict[str, Any], language: str) -> dict[str, Any]:
    fields = {name: rule[name] for name in PackRuleRead.model_fields}
    return fields | {"name": RULE_NAMES.translate(rule["name"], language)}
