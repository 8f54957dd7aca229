"""`/v1/sender-rules`."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Path, Query, Response

from app.features.sender_rules import service as sender_rules
from app.features.sender_rules.discarding import discard
from app.features.sender_rules.previewing import preview
from app.features.sender_rules.schemas import (
    DiscardedContact,
    SenderRuleCreate,
    SenderRulePage,
    SenderRulePreview,
    SenderRulePreviewRead,
    SenderRuleQuery,
    SenderRuleRead,
    SenderRuleUpdate,
    SenderSuggestions,
    SilentEffect,
)
from app.features.sender_rules.suggesting import suggestions
from app.http.openapi import problems
from app.http.strict_route import StrictRoute
from app.http.unit_of_work import ReadUow, WriteUow

contact_router = APIRouter(prefix="/v1/contacts", tags=["contacts"], route_class=StrictRoute)
router = APIRouter(prefix="/v1/sender-rules", tags=["sender-rules"], route_class=StrictRoute)
ONE = "/{sender_rule_id:uuid}"
ContactId = Annotated[UUID, Path(description="Identifier of the contact.")]
RuleId = Annotated[UUID, Path(description="Identifier of the sender rule.")]


@router.get("", response_model=SenderRulePage, summary="List rules for senders")
async def list_sender_rules(read: ReadUow, query: Annotated[SenderRuleQuery, Query()]) -> Response:
    """List sender rules, the oldest first. With `address` the list holds those that cover it."""
    return await read(sender_rules.search, query)


@router.post(
    "",
    status_code=201,
    response_model=SenderRuleRead,
    responses={
        200: {"model": SenderRuleRead, "description": "The same rule, which exists already."},
        **problems("sender_rule_exists", "state_conflict"),
    },
    summary="Create a sender rule",
)
async def create_sender_rule(work: WriteUow, data: SenderRuleCreate) -> Response:
    """Decide about all messages of an address, or of a domain with its subdomains.

    The stored messages of the sender are judged again: those of the last 90 days and the open ones.
    A user's own verdict on a message stays. The domain of a public e-mail provider and your own
    addresses are refused. The response is 200 if the same rule exists, and 409 if a rule for the
    same pattern has another effect or note.
    """
    return await work(sender_rules.create, data)


@router.post("/preview", response_model=SenderRulePreviewRead, summary="Preview a sender rule")
async def preview_sender_rule(read: ReadUow, data: SenderRulePreview) -> Response:
    """Preview the verdicts of the last 90 days if the rule had existed. Nothing is stored.

    Messages with a user's own verdict, and those that a narrower rule covers, do not change.
    """
    return await read(preview, data)


@router.get(
    "/suggestions", response_model=SenderSuggestions, summary="List suggestions for sender rules"
)
async def list_sender_suggestions(read: ReadUow) -> Response:
    """List up to 50 senders of the last 90 days for whom a rule may save work.

    They are senders whose follow-ups were dismissed with the cause `no_reply_needed` or
    `not_a_customer`, and senders of at least three messages to whom nobody wrote or spoke. Several
    addresses of one domain are one suggestion. Senders with a rule, own addresses and automatic mail are left out.
    """
    return await read(suggestions)


@router.get(ONE, response_model=SenderRuleRead, summary="Get a sender rule")
async def get_sender_rule(read: ReadUow, sender_rule_id: RuleId) -> Response:
    """Get a sender rule, with the number of messages that it covers."""
    return await read(sender_rules.get, sender_rule_id)


@router.patch(
    ONE,
    response_model=SenderRuleRead,
    responses=problems("sender_rule_exists", 412, 428),
    summary="Change a sender rule",
)
async def update_sender_rule(
    work: WriteUow, sender_rule_id: RuleId, data: SenderRuleUpdate
) -> Response:
    """Change a sender rule. Absent fields keep their value; null clears a field.

    The stored messages of the sender are judged again.
    """
    return await work(sender_rules.update, sender_rule_id, data)


@router.delete(ONE, status_code=204, responses=problems(412, 428), summary="Delete a sender rule")
async def delete_sender_rule(work: WriteUow, sender_rule_id: RuleId) -> Response:
    """Delete a sender rule. The messages that it silenced are judged again and come back."""
    return await work(sender_rules.delete, sender_rule_id)


@contact_router.post(
    "/{contact_id:uuid}/discard",
    response_model=DiscardedContact,
    responses=problems("state_conflict", 412, 428),
    summary="Discard a contact",
)
async def discard_contact(
    work: WriteUow,
    contact_id: ContactId,
    sender_effect: Annotated[
        SilentEffect | None,
        Query(description="Effect of a new sender rule for each address of the contact."),
    ] = None,
) -> Response:
    """Discard a contact. Its open follow-ups end, and its later messages make none.

    `restore` takes the contact back, with its follow-ups. With `sender_effect` a sender rule for each
    e-mail address of the contact is created; `sender_rules` names them, and they stay until they are
    deleted.
    """
    return await work(discard, contact_id, sender_effect)
