"""`/v1/rules`."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Response, status

from app.edge.requests import StrictRoute
from app.edge.work import AdminWrites, Reads
from app.openapi import problems
from app.rules import service as rules
from app.rules.schemas import RuleCreate, RulePage, RuleQuery, RuleRead, RuleUpdate

router = APIRouter(prefix="/v1/rules", tags=["rules"], route_class=StrictRoute)


@router.get("", response_model=RulePage, responses=problems(400))
async def list_rules(read: Reads, query: Annotated[RuleQuery, Query()]) -> Response:
    """Rules by page, oldest first; archived ones only when asked for."""
    return await read(rules.search, query)


@router.post(
    "",
    status_code=status.HTTP_201_CREATED,
    response_model=RuleRead,
    responses=problems("too_many_rules"),
)
async def create_rule(work: AdminWrites, data: RuleCreate) -> Response:
    """Add a rule. It flags at once whom it is about; `warnings` tells what is doubtful about it."""
    return await work(rules.create, data)


@router.get("/{rule_id:uuid}", response_model=RuleRead, responses=problems(404))
async def get_rule(read: Reads, rule_id: UUID) -> Response:
    """One rule, archived or not."""
    return await read(rules.get, rule_id)


@router.patch("/{rule_id:uuid}", response_model=RuleRead, responses=problems(404, 412, 428))
async def update_rule(work: AdminWrites, rule_id: UUID, data: RuleUpdate) -> Response:
    """Change a rule, or switch it on or off. Raises `version`; open follow-ups are dated anew.

    Kind and trigger stay: another kind is another rule.
    """
    return await work(rules.update, rule_id, data)


@router.delete(
    "/{rule_id:uuid}", status_code=status.HTTP_204_NO_CONTENT, responses=problems(404, 412, 428)
)
async def delete_rule(work: AdminWrites, rule_id: UUID) -> Response:
    """Archive a rule. Its open follow-ups are withdrawn; what was done stays known."""
    return await work(rules.archive, rule_id)


@router.post(
    "/{rule_id:uuid}/restore",
    response_model=RuleRead,
    responses=problems(404, "too_many_rules", 412, 428),
)
async def restore_rule(work: AdminWrites, rule_id: UUID) -> Response:
    """Bring an archived rule back, with the follow-ups that are still grounded."""
    return await work(rules.restore, rule_id)
