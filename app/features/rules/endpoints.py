"""`/v1/rules`."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Path, Query, Response

from app.features.packs import Pack
from app.features.rules import installation
from app.features.rules import service as rules
from app.features.rules.backtesting import backtest
from app.features.rules.pack_schemas import PackInstalled, PackList
from app.features.rules.preview_schemas import (
    RuleBacktest,
    RuleBacktestRead,
    RulePreview,
    RulePreviewRead,
)
from app.features.rules.previewing import preview
from app.features.rules.schemas import RuleCreate, RulePage, RuleQuery, RuleRead, RuleUpdate
from app.http.openapi import problems
from app.http.strict_route import StrictRoute
from app.http.unit_of_work import AdminWriteUow, ReadUow

PackName = Annotated[Pack, Path(description="Name of the pack.")]

router = APIRouter(prefix="/v1/rules", tags=["rules"], route_class=StrictRoute)
ONE = "/{rule_id:uuid}"


@router.get("", response_model=RulePage, summary="List rules")
async def list_rules(read: ReadUow, query: Annotated[RuleQuery, Query()]) -> Response:
    """List rules, the oldest first; archived ones only with `archived`."""
    return await read(rules.search, query)


@router.post(
    "",
    status_code=201,
    response_model=RuleRead,
    responses=problems("too_many_rules"),
    summary="Create a rule",
)
async def create_rule(work: AdminWriteUow, data: RuleCreate) -> Response:
    """Create a rule. It makes its follow-ups at once; `warnings` lists doubts about the rule."""
    return await work(rules.create, data)


@router.post(
    "/preview", response_model=RulePreviewRead, responses=problems(400), summary="Preview a rule"
)
async def preview_rule(read: ReadUow, data: RulePreview) -> Response:
    """Preview the follow-ups that a rule would make if it were saved now. Nothing is stored.

    `flags_per_week` and `by_owner` say how much work it makes, and `new` how many customers and
    contacts it adds to the queue of today's rules.

    A request examines up to 5,000 customers and contacts, in the order of their ids, fewer if these
    have thousands of follow-ups; send `next_cursor` as `cursor` to continue. An invalid rule gets the same errors as on creation.
    """
    return await read(preview, data)


@router.post(
    "/backtest", response_model=RuleBacktestRead, responses=problems(400), summary="Backtest a rule"
)
async def backtest_rule(read: ReadUow, data: RuleBacktest) -> Response:
    """Test a rule on the past days: the follow-ups it would have made, and their outcome without it.

    `flagged` counts the follow-ups that came due in these days before they were fulfilled, and that
    no guard held back. `present_rules` has the same figures for today's rules with the same trigger,
    and `base_rate` says how often the subjects were fulfilled without the rule.

    The test decides with the facts and guards of the time. Deleted facts are missing, and values
    without a history are those of today. The test leaves out customers and contacts who must not be
    contacted now. For each of the others it uses the latest 20 interactions, questions of the
    business and purchases. A request examines up to 5,000
    customers and contacts; send `next_cursor` as `cursor` to continue, and add up the counts.
    """
    return await read(backtest, data)


@router.get("/packs", response_model=PackList, summary="List packs of rules")
async def list_rule_packs(read: ReadUow) -> Response:
    """List the packs of ready-made rules. A new workspace starts with `small_business`."""
    return await read(installation.list_packs)


@router.post(
    "/packs/{pack}/install",
    response_model=PackInstalled,
    responses=problems("too_many_rules"),
    summary="Install a pack of rules",
)
async def install_rule_pack(work: AdminWriteUow, pack: PackName) -> Response:
    """Install the rules of a pack that are missing, and return them.

    The pack replaces the other packs: their rules are disabled, unless the pack has a rule with the
    same name. Such a rule stays as it is, even if it was changed, disabled or archived; one that an
    installation disabled is enabled again. Missing ready-made templates are added too, and only the new
    rules use them.
    """
    return await work(installation.install, pack)


@router.get(ONE, response_model=RuleRead, summary="Get a rule")
async def get_rule(read: ReadUow, rule_id: UUID) -> Response:
    """Get a rule, archived or not."""
    return await read(rules.get, rule_id)


@router.patch(ONE, response_model=RuleRead, responses=problems(412, 428), summary="Change a rule")
async def update_rule(work: AdminWriteUow, rule_id: UUID, data: RuleUpdate) -> Response:
    """Change a rule. Absent fields keep their value; null clears a field.

    A change increments `version` and recalculates the open follow-ups, except if only
    `template_id` changes. The kind and the trigger of a rule cannot be changed.
    """
    return await work(rules.update, rule_id, data)


@router.delete(ONE, status_code=204, responses=problems(412, 428), summary="Archive a rule")
async def delete_rule(work: AdminWriteUow, rule_id: UUID) -> Response:
    """Archive a rule. Its open follow-ups are withdrawn; completed ones are kept."""
    return await work(rules.archive, rule_id)


@router.post(
    ONE + "/restore",
    response_model=RuleRead,
    responses=problems("too_many_rules", 412, 428),
    summary="Restore a rule",
)
async def restore_rule(work: AdminWriteUow, rule_id: UUID) -> Response:
    """Restore an archived rule, with those of its follow-ups that still apply."""
    return await work(rules.restore, rule_id)
