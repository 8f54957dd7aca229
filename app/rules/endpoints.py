"""`/v1/rules`."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Response

from app.edge.requests import StrictRoute
from app.edge.work import AdminWrites, Reads
from app.openapi import problems
from app.rules import service as rules
from app.rules.schemas import RulePage, RuleQuery, RuleRead, RuleUpdate

router = APIRouter(prefix="/v1/rules", tags=["rules"], route_class=StrictRoute)


@router.get("", response_model=RulePage, responses=problems(400))
async def list_rules(read: Reads, query: Annotated[RuleQuery, Query()]) -> Response:
    """Rules by page, oldest first."""
    return await read(rules.search, query)


@router.get("/{rule_id:uuid}", response_model=RuleRead, responses=problems(404))
async def get_rule(read: Reads, rule_id: UUID) -> Response:
    """One rule."""
    return await read(rules.get, rule_id)


@router.patch("/{rule_id:uuid}", response_model=RuleRead, responses=problems(404, 412, 428))
async def update_rule(work: AdminWrites, rule_id: UUID, data: RuleUpdate) -> Response:
    """Switch a rule on or off, or change its times. Raises `version`; open follow-ups are dated anew."""
    return await work(rules.update, rule_id, data)
