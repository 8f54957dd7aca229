"""`/v1/mailboxes`."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Request, Response

from app.features.mailboxes import service as mailboxes
from app.features.mailboxes import testing
from app.features.mailboxes.schemas import (
    MailboxCreate,
    MailboxPage,
    MailboxQuery,
    MailboxRead,
    MailboxTest,
    MailboxUpdate,
)
from app.http.openapi import problems
from app.http.strict_route import StrictRoute
from app.http.unit_of_work import AdminReadUow, AdminWriteUow

router = APIRouter(prefix="/v1/mailboxes", tags=["mailboxes"], route_class=StrictRoute)
ONE = "/{mailbox_id:uuid}"


@router.get("", response_model=MailboxPage, summary="List mailboxes")
async def list_mailboxes(read: AdminReadUow, query: Annotated[MailboxQuery, Query()]) -> Response:
    """List mailboxes, the oldest first, with their state and the last error."""
    return await read(mailboxes.search, query)


@router.post("", status_code=201, response_model=MailboxRead, summary="Connect a mailbox")
async def create_mailbox(work: AdminWriteUow, data: MailboxCreate, request: Request) -> Response:
    """Connect a mailbox. The server fetches its inbox and its sent mail from now on.

    With `auth` `google`, `microsoft` or `generic`, log in next with `authorize`.
    """
    return await work(mailboxes.create, data, request.app.state.runtime.secrets)


@router.get(ONE, response_model=MailboxRead, summary="Get a mailbox")
async def get_mailbox(read: AdminReadUow, mailbox_id: UUID) -> Response:
    """Get a mailbox, without its password or tokens."""
    return await read(mailboxes.get, mailbox_id)


@router.patch(
    ONE, response_model=MailboxRead, responses=problems(412, 428), summary="Change a mailbox"
)
async def update_mailbox(
    work: AdminWriteUow, mailbox_id: UUID, data: MailboxUpdate, request: Request
) -> Response:
    """Change a mailbox. Absent fields keep their value; null clears a field."""
    return await work(mailboxes.update, mailbox_id, data, request.app.state.runtime.secrets)


@router.post(
    ONE + "/test",
    response_model=MailboxTest,
    responses=problems(412, 428),
    summary="Test a mailbox",
)
async def test_mailbox(work: AdminWriteUow, mailbox_id: UUID, request: Request) -> Response:
    """Log in now, list the folders, and name what is missing. It marks nothing as seen."""
    runtime, settings = request.app.state.runtime, request.app.state.settings
    found = await work.prepare_for(
        testing.look, mailbox_id, runtime.database, settings, runtime.secrets
    )
    return await work(testing.report, mailbox_id, found)


@router.delete(ONE, status_code=204, responses=problems(412, 428), summary="Disconnect a mailbox")
async def delete_mailbox(work: AdminWriteUow, mailbox_id: UUID) -> Response:
    """Disconnect a mailbox for good, with its password or tokens. Its messages stay."""
    return await work(mailboxes.remove, mailbox_id)
