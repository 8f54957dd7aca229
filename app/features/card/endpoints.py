"""`/v1/card`, its files, and `/v1/card/shares`."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Path, Query, Response

from app.features.card import service as card
from app.features.card import shares
from app.features.card.schemas import (
    USER_ID,
    CardQuery,
    CardRead,
    CardShareCreate,
    CardSharePage,
    CardShareQuery,
    CardShareRead,
    CardShareUpdate,
    CardUpdate,
    CodeQuery,
    VcardQuery,
)
from app.http.openapi import file, problems
from app.http.strict_route import StrictRoute
from app.http.unit_of_work import AdminWriteUow, ReadUow, WriteUow

router = APIRouter(prefix="/v1/card", tags=["card"], route_class=StrictRoute)
ShareId = Annotated[UUID, Path(description="Identifier of the entry.")]
SHARE = "/shares/{share_id:uuid}"
MOST_BYTES = 1_000_000
CODE = problems("state_conflict", 404)
CODE_HEADERS = ("Left-Out", "Smallest-Print-Width")
UserId = Annotated[UUID | None, Query(description=USER_ID.description)]


@router.get("", response_model=CardRead, responses=problems(404), summary="Get your business card")
async def get_card(read: ReadUow, query: Annotated[CardQuery, Query()]) -> Response:
    """Get the business's own card, or what a user's card has of its own.

    `warnings` lists the details that may be wrong.
    """
    return await read(card.get, query)


@router.patch(
    "",
    response_model=CardRead,
    responses=problems(404, 412, 428),
    summary="Change your business card",
)
async def update_card(work: AdminWriteUow, data: CardUpdate, user_id: UserId = None) -> Response:
    """Change your business card. Absent fields keep their value; null clears a field.

    The vCard and the QR codes show the change at once. Those of a user have the user's own name,
    title, e-mail addresses and phone numbers, then what the card of the business has.
    """
    return await work(card.update, data, user_id)


@router.get(
    ".vcf",
    response_class=Response,
    responses=file("text/vcard", MOST_BYTES) | problems(404),
    summary="Download the card as vCard",
)
async def get_card_vcard(read: ReadUow, query: Annotated[VcardQuery, Query()]) -> Response:
    """Get the card as a vCard, to attach to a mail or to import elsewhere."""
    return await read(card.as_vcard, query)


@router.get(
    ".svg",
    response_class=Response,
    responses=file("image/svg+xml", MOST_BYTES, *CODE_HEADERS) | CODE,
    summary="Download the card as QR code (SVG)",
)
async def get_card_svg(read: ReadUow, query: Annotated[CodeQuery, Query()]) -> Response:
    """Get the card as a QR code with a vCard, to print.

    If the vCard is longer than `max_bytes`, the code omits what is needed least; the header `Left-Out`
    names it. The response is 409 if the rest is still too long. `Smallest-Print-Width` is the width
    at which phones still read the code from paper.
    """
    return await read(card.as_svg, query)


@router.get(
    ".png",
    response_class=Response,
    responses=file("image/png", MOST_BYTES, *CODE_HEADERS) | CODE,
    summary="Download the card as QR code (PNG)",
)
async def get_card_png(read: ReadUow, query: Annotated[CodeQuery, Query()]) -> Response:
    """Get the card as a QR code with a vCard, to show on a screen.

    The code omits the same fields as the SVG does.
    """
    return await read(card.as_png, query)


@router.get("/shares", response_model=CardSharePage, summary="List cards that you handed out")
async def list_card_shares(read: ReadUow, query: Annotated[CardShareQuery, Query()]) -> Response:
    """List the cards that you handed out, the latest first."""
    return await read(shares.search, query)


@router.post(
    "/shares", status_code=201, response_model=CardShareRead, summary="Log a card you handed out"
)
async def create_card_share(work: WriteUow, data: CardShareCreate) -> Response:
    """Log that you handed out your card.

    A contact that was converted logs its customer. The entry does not count towards the
    `cards_handed_out` of an event.
    """
    return await work(shares.create, data)


@router.get(SHARE, response_model=CardShareRead, summary="Get an entry of the log of cards")
async def get_card_share(read: ReadUow, share_id: ShareId) -> Response:
    """Get one entry of the log."""
    return await read(shares.get, share_id)


@router.patch(
    SHARE,
    response_model=CardShareRead,
    responses=problems(412, 428),
    summary="Change an entry of the log of cards",
)
async def update_card_share(work: WriteUow, share_id: ShareId, data: CardShareUpdate) -> Response:
    """Change an entry of the log. Absent fields keep their value; null clears a field."""
    return await work(shares.update, share_id, data)


@router.delete(
    SHARE,
    status_code=204,
    responses=problems(412, 428),
    summary="Remove an entry of the log of cards",
)
async def delete_card_share(work: WriteUow, share_id: ShareId) -> Response:
    """Remove an entry of the log for good."""
    return await work(shares.delete, share_id)
