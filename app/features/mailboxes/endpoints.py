"""`/v1/mailboxes`."""

from html import escape
from http import HTTPStatus
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Request, Response
from fastapi.responses import HTMLResponse

from app.features.mailboxes import authorizing, testing
from app.features.mailboxes import service as mailboxes
from app.features.mailboxes.schemas import (
    AuthorizationFinish,
    AuthorizationFlow,
    AuthorizationRead,
    AuthorizationStart,
    MailboxCreate,
    MailboxPage,
    MailboxQuery,
    MailboxRead,
    MailboxTest,
    MailboxUpdate,
)
from app.http.openapi import problems
from app.http.openapi.headers import SECRET_ANSWER
from app.http.strict_route import StrictRoute
from app.http.unit_of_work import AdminReadUow, AdminWriteUow, SecretWriteUow

router = APIRouter(prefix="/v1/mailboxes", tags=["mailboxes"], route_class=StrictRoute)
callback_router = APIRouter()
ONE = "/{mailbox_id:uuid}"
PAGE = """\
<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Follow-Up</title></head>
<body><h1>Follow-Up</h1><p>{words}</p></body>
</html>
"""
PAGE_HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
}


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
        testing.look, mailbox_id, runtime.database, settings, runtime.secrets, runtime.clock.now()
    )
    return await work(testing.report, mailbox_id, found)


@router.post(
    ONE + "/authorize",
    response_model=AuthorizationRead,
    responses=problems("state_conflict", 412, 428),
    openapi_extra={SECRET_ANSWER: True},
    summary="Begin a login with OAuth 2",
)
async def authorize_mailbox(
    work: SecretWriteUow, mailbox_id: UUID, data: AuthorizationStart, request: Request
) -> Response:
    """Begin a login at the provider. Open `url` in a browser, and log in there.

    The browser returns to this server, which then fetches the mail. If it cannot reach the server,
    send the address of the page that failed to `authorize/finish`.
    """
    runtime, settings = request.app.state.runtime, request.app.state.settings
    device = None
    if data.flow is AuthorizationFlow.DEVICE:
        device = await work.prepare_for(
            authorizing.begin_device, mailbox_id, runtime.database, settings
        )
    return await work(authorizing.begin, mailbox_id, data, device, settings, runtime.secrets)


@router.post(
    ONE + "/authorize/finish",
    response_model=MailboxRead,
    responses=problems(412, 428),
    openapi_extra={SECRET_ANSWER: True},
    summary="Finish a login with a pasted address",
)
async def finish_mailbox_authorization(
    work: SecretWriteUow, mailbox_id: UUID, data: AuthorizationFinish, request: Request
) -> Response:
    """Finish a login whose page the browser could not open, with the address of that page."""
    runtime, settings = request.app.state.runtime, request.app.state.settings
    await work.prepare_for(
        authorizing.finish_pasted,
        mailbox_id,
        data.address,
        runtime.database,
        settings,
        runtime.secrets,
        runtime.clock.now(),
    )
    return await work(authorizing.show, mailbox_id)


@router.delete(ONE, status_code=204, responses=problems(412, 428), summary="Disconnect a mailbox")
async def delete_mailbox(work: AdminWriteUow, mailbox_id: UUID) -> Response:
    """Disconnect a mailbox for good, with its password or tokens. Its messages stay."""
    return await work(mailboxes.remove, mailbox_id)


@callback_router.get(authorizing.CALLBACK, include_in_schema=False)
async def finish_in_browser(request: Request) -> Response:
    """The page to which the provider sends the browser of a person."""
    runtime, settings = request.app.state.runtime, request.app.state.settings
    values = dict(request.query_params)
    done = await runtime.write_in_thread(
        lambda: authorizing.finish(
            values, runtime.database, settings, runtime.secrets, runtime.clock.now()
        )
    )
    status = HTTPStatus.OK if done.is_done else HTTPStatus.BAD_REQUEST
    return HTMLResponse(PAGE.format(words=escape(done.words)), status, PAGE_HEADERS)
