"""`/v1/refused-mails`."""

from typing import Annotated

from fastapi import APIRouter, Query, Response

from app.features.refused_mails import service as refused_mails
from app.features.refused_mails.schemas import RefusedMailPage, RefusedMailQuery
from app.http.strict_route import StrictRoute
from app.http.unit_of_work import ReadUow

router = APIRouter(prefix="/v1/refused-mails", tags=["messages"], route_class=StrictRoute)


@router.get("", response_model=RefusedMailPage, summary="List mails that became no message")
async def list_refused_mails(
    read: ReadUow, query: Annotated[RefusedMailQuery, Query()]
) -> Response:
    """List the mails of imports that became no message, the latest first. Each mail is listed once.

    A mail leaves the list when it is imported after all. If the server keeps refused mails whole, it
    reads them again after a change of the own addresses or of the users.
    """
    return await read(refused_mails.search, query)
