"""`/v1/card`, its files, and `/v1/card/shares`."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Response, status

from app.features.card import service as card
from app.features.card import shares
from app.features.card.schemas import (
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
MOST_BYTES = 1_000_000
CODE = problems("state_conflict")


@router.get("", response_model=CardRead)
async def get_card(read: ReadUow) -> Response:
    """The business's own card, with `warnings` about what may be mistyped."""
    return await read(card.get)


@router.patch("", response_model=CardRead, responses=problems(412, 428))
async def update_card(work: AdminWriteUow, data: CardUpdate) -> Response:
    """Change some fields: absent stays, null clears. Files and codes say so from then on."""
    return await work(card.update, data)


@router.get(".vcf", response_class=Response, responses=file("text/vcard", MOST_BYTES))
async def get_card_vcard(read: ReadUow, query: Annotated[VcardQuery, Query()]) -> Response:
    """The card as a vCard, to attach to a mail or to import elsewhere."""
    return await read(card.as_vcard, query)


@router.get(
    ".svg", response_class=Response, responses=file("image/svg+xml", MOST_BYTES, "Left-Out") | CODE
)
async def get_card_svg(read: ReadUow, query: Annotated[CodeQuery, Query()]) -> Response:
    """The vCard as a QR code, to print.

    Where the vCard has more than 1,200 bytes, the code leaves out notes, then URLs, then
    addresses; `Left-Out` names them. 409 if even then it does not fit.
    """
    return await read(card.as_svg, query)


@router.get(
    ".png", response_class=Response, responses=file("image/png", MOST_BYTES, "Left-Out") | CODE
)
async def get_card_png(read: ReadUow, query: Annotated[CodeQuery, Query()]) -> Response:
    """The vCard as a QR code, to show on a screen. What is left out is the same as in the SVG."""
    return await read(card.as_png, query)


@router.get("/shares", response_model=CardSharePage, responses=problems(400))
async def list_card_shares(read: ReadUow, query: Annotated[CardShareQuery, Query()]) -> Response:
    """Who was given the card, the latest first."""
    return await read(shares.search, query)


@router.post("/shares", status_code=status.HTTP_201_CREATED, response_model=CardShareRead)
async def create_card_share(work: WriteUow, data: CardShareCreate) -> Response:
    """Note that somebody was given the card.

    A contact that became a customer stands for that customer. It counts in nothing else: an event
    has its own `cards_handed_out`.
    """
    return await work(shares.create, data)


@router.get("/shares/{share_id:uuid}", response_model=CardShareRead, responses=problems(404))
async def get_card_share(read: ReadUow, share_id: UUID) -> Response:
    """One entry of the log."""
    return await read(shares.get, share_id)


@router.patch(
    "/shares/{share_id:uuid}", response_model=CardShareRead, responses=problems(404, 412, 428)
)
async def update_card_share(work: WriteUow, share_id: UUID, data: CardShareUpdate) -> Response:
    """Change some fields of an entry: absent stays, null clears (JSON Merge Patch)."""
    return await work(shares.update, share_id, data)


@router.delete(
    "/shares/{share_id:uuid}",
    status_code=status.HTTP_204_NO_CONTENT,
    responses=problems(404, 412, 428),
)
async def delete_card_share(work: WriteUow, share_id: UUID) -> Response:
    """Take an entry out of the log; it is gone then."""
    return await work(shares.delete, share_id)
