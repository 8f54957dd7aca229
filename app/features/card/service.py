"""The card: read it, change it, hand it out as a file or a code."""

from typing import Any
from uuid import UUID

from app.errors import NotFound
from app.features import resource_changes as changes
from app.features.card import codes, vcards
from app.features.card.queries import CARD, LANGUAGE, USER_CARD
from app.features.card.schemas import (
    CardDetails,
    CardQuery,
    CardRead,
    CardUpdate,
    CodeQuery,
    UserCardDetails,
    VcardQuery,
)
from app.features.parties.contact_details import Origin, read_details, to_request
from app.features.parties.schemas import PartyDetails
from app.http.responses import FileResponse, Resource, ResourceResponse
from app.http.transaction import ReadContext, Transaction, render_one
from app.parsing.vcard.writing import write
from app.storage.models import Card, User, Workspace


def get(context: ReadContext, query: CardQuery) -> ResourceResponse:
    if query.user_id is None:
        return ResourceResponse(CARD, context.workspace_id)
    return ResourceResponse(USER_CARD, query.user_id)


def update(tx: Transaction, data: CardUpdate, user_id: UUID | None) -> ResourceResponse:
    """Lock the owner of the card, so that only one of two first changes inserts it. Raises NotFound."""
    if user_id is None:
        workspace = tx.session.get_one(
            Workspace, tx.workspace_id, with_for_update={"key_share": True}
        )
        first: dict[str, Any] = {"organization": workspace.name}
        return _update(tx, data, CARD, CardDetails, workspace, first)
    key = (tx.workspace_id, user_id)
    user = tx.session.get(User, key, with_for_update={"key_share": True})
    if user is None:
        raise NotFound("user")
    emails = [{"address": user.email, "is_primary": True}] if user.email else []
    first = {"name": {"display": user.name}, "emails": emails}
    return _update(tx, data, USER_CARD, UserCardDetails, user, first)


def _update(
    tx: Transaction,
    data: CardUpdate,
    resource: Resource,
    schema: type[PartyDetails],
    owner: Workspace | User,
    first: dict[str, Any],
) -> ResourceResponse:
    """Change the card of an owner; `first` are the details before the first change."""
    tx.expect(resource, owner.id)
    card = tx.session.get(Card, (tx.workspace_id, owner.id))
    before = to_request(card, schema) if card else first
    whole = changes.apply_patch(schema, before, changes.as_patch(data))
    columns = read_details(whole, Origin(regions=(tx.actor.country,))).columns
    if card:
        changes.set_columns(tx, card, columns)
    else:
        changes.add(tx, Card, columns | {"created_at": owner.created_at}, owner.id)
    return ResourceResponse(resource, owner.id)


def as_vcard(context: ReadContext, query: VcardQuery) -> FileResponse:
    content = write(vcards.make_replaceable(*_read(context, query)), query.version)
    return FileResponse(
        content, "text/vcard", {"Content-Disposition": 'attachment; filename="card.vcf"'}
    )


def as_svg(context: ReadContext, query: CodeQuery) -> FileResponse:
    return _picture(context, query, "svg", "image/svg+xml")


def as_png(context: ReadContext, query: CodeQuery) -> FileResponse:
    return _picture(context, query, "png", "image/png")


def _read(context: ReadContext, query: CardQuery) -> tuple[list[CardRead], str]:
    """The card of the user, if one was chosen, and that of the business; and their language."""
    answers = [get(context, query), *([get(context, CardQuery())] if query.user_id else [])]
    found = [render_one(context, answer.resource, answer.id).body for answer in answers]
    [(language,)] = context.fetch(LANGUAGE, workspace_id=context.workspace_id)
    return [CardRead.model_validate_json(body) for body in found], language


def _picture(
    context: ReadContext, query: CodeQuery, kind: codes.Kind, media_type: str
) -> FileResponse:
    code = codes.encode(vcards.to_vcard(*_read(context, query)), query.max_bytes)
    headers = {
        "Content-Disposition": f'inline; filename="card.{kind}"',
        "Smallest-Print-Width": f"{code.print_width} mm",
    }
    if code.left_out:
        headers["Left-Out"] = ", ".join(code.left_out)
    return FileResponse(codes.draw(code, kind, query.scale), media_type, headers)
