"""`/v1/rules`."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Response, status

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

router = APIRouter(prefix="/v1/rules", tags=["rules"], route_class=StrictRoute)


@router.get("", response_model=RulePage, responses=problems(400))
async def list_rules(read: ReadUow, query: Annotated[RuleQuery, Query()]) -> Response:
    """Rules by page, oldest first; archived ones only when asked for."""
    return await read(rules.search, query)


@router.post(
    "",
    status_code=status.HTTP_201_CREATED,
    response_model=RuleRead,
    responses=problems("too_many_rules"),
)
async def create_rule(work: AdminWriteUow, data: RuleCreate) -> Response:
    """Add a rule. It flags at once whom it is about; `warnings` tells what is doubtful about it."""
    return await work(rules.create, data)


@router.post("/preview", response_model=RulePreviewRead, responses=problems(400))
async def preview_rule(read: ReadUow, data: RulePreview) -> Response:
    """Whom a rule would flag if it were saved now. Nothing is stored.

    Up to 5,000 customers and contacts are examined in one request, in the order of their ids;
    `next_cursor` goes on with the others. A rule that could not be saved is refused as it would be.
    """
    return await read(preview, data)


@router.post("/backtest", response_model=RuleBacktestRead, responses=problems(400))
async def backtest_rule(read: ReadUow, data: RuleBacktest) -> Response:
    """What a rule would have flagged in the past days, and what came of it without the rule.

    `flagged` are the subjects that came due within these days and that nothing had settled by then;
    `answered_anyway` those of them that something settled later and before they expired; `lost` the
    rest: missed, or open still. It is what is known today: what was deleted since, and what kept
    other rules quiet at that time, is not. Whoever gets no outreach now is left out, and of each
    customer the latest 20 touches, questions of ours and purchases count. Up to 5,000 customers and
    contacts are examined in one request; `next_cursor` goes on, and the counts add up.
    """
    return await read(backtest, data)


@router.get("/packs", response_model=PackList)
async def list_rule_packs(read: ReadUow) -> Response:
    """The packs of ready-made rules, with their rules. A new workspace has `small_business`."""
    return await read(installation.listed)


@router.post(
    "/packs/{pack}/install", response_model=PackInstalled, responses=problems("too_many_rules")
)
async def install_rule_pack(work: AdminWriteUow, pack: Pack) -> Response:
    """Add the rules of a pack that are not there yet; answers those that were added.

    A ready-made rule that is there by its name, from whichever pack, is left as it is: changed,
    switched off or archived. So a pack that is installed twice adds nothing. The ready-made
    templates that are missing are added, too; a rule that was there before does not name one by
    itself.
    """
    return await work(installation.install, pack)


@router.get("/{rule_id:uuid}", response_model=RuleRead, responses=problems(404))
async def get_rule(read: ReadUow, rule_id: UUID) -> Response:
    """One rule, archived or not."""
    return await read(rules.get, rule_id)


@router.patch("/{rule_id:uuid}", response_model=RuleRead, responses=problems(404, 412, 428))
async def update_rule(work: AdminWriteUow, rule_id: UUID, data: RuleUpdate) -> Response:
    """Change a rule, or switch it on or off. Raises `version`; open follow-ups are dated anew.

    Kind and trigger stay: another kind is another rule. Where only `template_id` changes, `version`
    and the follow-ups stay as they are.
    """
    return await work(rules.update, rule_id, data)


@router.delete(
    "/{rule_id:uuid}", status_code=status.HTTP_204_NO_CONTENT, responses=problems(404, 412, 428)
)
async def delete_rule(work: AdminWriteUow, rule_id: UUID) -> Response:
    """Archive a rule. Its open follow-ups are withdrawn; what was done stays known."""
    return await work(rules.archive, rule_id)


@router.post(
    "/{rule_id:uuid}/restore",
    response_model=RuleRead,
    responses=problems(404, "too_many_rules", 412, 428),
)
async def restore_rule(work: AdminWriteUow, rule_id: UUID) -> Response:
    """Bring an archived rule back, with the follow-ups that are still grounded."""
    return await work(rules.restore, rule_id)
