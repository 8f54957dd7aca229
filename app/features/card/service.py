"""The card: read it, change it, hand it out as a file or a code."""

from app.features import resource_changes as changes
from app.features.card import codes, vcards
from app.features.card.queries import CARD
from app.features.card.schemas import CardDetails, CardRead, CardUpdate, CodeQuery, VcardQuery
from app.features.parties.contact_details import Origin, read_details, to_request
from app.http.responses import FileResponse, ResourceResponse
from app.http.transaction import ReadContext, Transaction, render_one
from app.parsing.vcard.writing import write
from app.storage.models import Card, Workspace


def get(context: ReadContext) -> ResourceResponse:
    return ResourceResponse(CARD, context.workspace_id)


def update(tx: Transaction, data: CardUpdate) -> ResourceResponse:
    """Lock the workspace, so that only one of two first changes inserts the card."""
    workspace = tx.session.get_one(Workspace, tx.workspace_id, with_for_update={"key_share": True})
    tx.expect(CARD, tx.workspace_id)
    card = tx.session.get(Card, (tx.workspace_id, tx.workspace_id))
    before = to_request(card, CardDetails) if card else {"organization": workspace.name}
    whole = changes.apply_patch(CardDetails, before, changes.as_patch(data))
    columns = read_details(whole, Origin(regions=(tx.actor.country,))).columns
    if card:
        changes.set_columns(tx, card, columns)
    else:
        changes.add(tx, Card, columns | {"created_at": workspace.created_at}, tx.workspace_id)
    return ResourceResponse(CARD, tx.workspace_id)


def as_vcard(context: ReadContext, query: VcardQuery) -> FileResponse:
    content = write(vcards.to_replaceable_vcard(_read_card(context)), query.version)
    return FileResponse(
        content, "text/vcard", {"Content-Disposition": 'attachment; filename="card.vcf"'}
    )


def as_svg(context: ReadContext, query: CodeQuery) -> FileResponse:
    return _picture(
        codes.encode(vcards.to_vcard(_read_card(context))), "svg", "image/svg+xml", query
    )


def as_png(context: ReadContext, query: CodeQuery) -> FileResponse:
    return _picture(codes.encode(vcards.to_vcard(_read_card(context))), "png", "image/png", query)


def _read_card(context: ReadContext) -> CardRead:
    return CardRead.model_validate_json(render_one(context, CARD, context.workspace_id).body)


def _picture(code: codes.Code, kind: codes.Kind, media_type: str, query: CodeQuery) -> FileResponse:
    headers = {"Content-Disposition": f'inline; filename="card.{kind}"'}
    if code.left_out:
        headers["Left-Out"] = ", ".join(code.left_out)
    return FileResponse(codes.draw(code, kind, query.scale), media_type, headers)
