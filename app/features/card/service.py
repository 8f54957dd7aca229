"""The card: read it, change it, hand it out as a file or a code."""

from typing import Any

from app.features.card import codes, vcards
from app.features.card.queries import CARD
from app.features.card.schemas import CardDetails, CardRead, CardUpdate, CodeQuery, VcardQuery
from app.features.parties.contact_details import describe, written
from app.http.patching import merge_patch
from app.http.responses import File, Shown
from app.http.transaction import Reading, Transaction, read
from app.http.validation import validated
from app.parsing.vcard.writing import write
from app.storage.database import insert
from app.storage.models import Card, Workspace


def get(reading: Reading) -> Shown:
    return Shown(CARD, reading.workspace_id)


def update(tx: Transaction, data: CardUpdate) -> Shown:
    """The workspace is held, so that two first changes do not both write the card."""
    workspace = tx.session.get_one(Workspace, tx.workspace_id, with_for_update={"key_share": True})
    tx.expect(CARD, tx.workspace_id)
    card = tx.session.get(Card, (tx.workspace_id, tx.workspace_id))
    before = written(card, CardDetails) if card else {"organization": workspace.name}
    patch = data.model_dump(mode="json", exclude_unset=True)
    whole = validated(CardDetails, merge_patch(before, patch))
    columns: dict[str, Any] = {**describe(whole, tx.actor.country).columns, "updated_at": tx.now}
    if card:
        card.sqlmodel_update(columns)
    else:
        ids = {"workspace_id": tx.workspace_id, "id": tx.workspace_id}
        insert(tx.session, Card, {**ids, "created_at": workspace.created_at, **columns})
    return Shown(CARD, tx.workspace_id)


def as_vcard(reading: Reading, query: VcardQuery) -> File:
    content = write(vcards.lasting(_shown(reading)), query.version)
    return File(content, "text/vcard", {"Content-Disposition": 'attachment; filename="card.vcf"'})


def as_svg(reading: Reading, query: CodeQuery) -> File:
    return _picture(codes.encode(vcards.written(_shown(reading))), "svg", "image/svg+xml", query)


def as_png(reading: Reading, query: CodeQuery) -> File:
    return _picture(codes.encode(vcards.written(_shown(reading))), "png", "image/png", query)


def _shown(reading: Reading) -> CardRead:
    return CardRead.model_validate_json(read(reading, CARD, reading.workspace_id))


def _picture(code: codes.Code, kind: codes.Kind, media_type: str, query: CodeQuery) -> File:
    headers = {"Content-Disposition": f'inline; filename="card.{kind}"'}
    if code.left_out:
        headers["Left-Out"] = ", ".join(code.left_out)
    return File(codes.draw(code, kind, query.scale), media_type, headers)
