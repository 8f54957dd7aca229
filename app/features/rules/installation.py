"""The ready-made rules by pack: list them, and add the missing ones."""

from sqlmodel import col, select

from app.evaluation.rulebook import lock_name
from app.features import packs
from app.features.packs import Pack, templates
from app.features.rules import service as rules
from app.features.rules.pack_schemas import PackList, PackRead, PackRuleRead
from app.features.rules.queries import RULE
from app.features.rules.stored_warnings import find_warnings
from app.http.responses import BatchResponse, JsonResponse
from app.http.transaction import ReadContext, Transaction
from app.identifiers import new_id
from app.storage.locks import advisory_lock
from app.storage.models import Rule


def list_packs(_reading: ReadContext) -> JsonResponse:
    return JsonResponse(
        PackList(
            items=[
                PackRead(
                    name=pack, rules=[PackRuleRead(**_read_pack_rule(rule)) for rule in ready_made]
                )
                for pack, ready_made in packs.PACKS.items()
            ]
        )
    )


def install(tx: Transaction, pack: Pack) -> BatchResponse:
    """The rules that were added. Raises Conflict `too_many_rules`."""
    advisory_lock(tx.session, lock_name(tx.workspace_id))
    there = set(
        tx.session.exec(
            select(Rule.name).where(
                Rule.workspace_id == tx.workspace_id, col(Rule.created_by_pack).is_not(None)
            )
        )
    )
    ready_made = packs.rules(pack, templates.add(tx.session, tx.workspace_id, tx.now))
    missing = [rule for rule in ready_made if rule["name"] not in there]
    rules.make_room(tx, len(missing))
    ids = [new_id() for _ in missing]
    for rule_id, rule in zip(ids, missing, strict=True):
        rules.add(tx, rule_id, rule | {"warnings": find_warnings(tx, rule_id, rule)})
    if missing:
        rules.request_reevaluation(tx, {rule["trigger"] for rule in missing})
    return BatchResponse(RULE, ids)


def _read_pack_rule(rule: dict[str, object]) -> dict[str, object]:
    return {name: rule[name] for name in PackRuleRead.model_fields}
