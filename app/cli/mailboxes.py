"""`followup mailboxes`: logins from the own computer, where the browser cannot reach the server."""

import time
import webbrowser
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Annotated, Any

import httpx2
import typer

from app.cli.failures import refuse

commands = typer.Typer(no_args_is_help=True, help="Log in to mailboxes.")
SECONDS = 15.0
LOGIN_SECONDS = 600.0
PAGE = b"<!doctype html><title>Follow-Up</title><p>You can close this page."


@commands.callback()
def _group() -> None:
    """Log in to mailboxes."""


@commands.command("authorize")
def authorize(
    mailbox_id: Annotated[str, typer.Argument(help="ID of the mailbox.")],
    url: Annotated[
        str, typer.Option(help="Address of the server.", envvar="FOLLOWUP_URL")
    ] = "http://127.0.0.1:8000",
    key: Annotated[
        str,
        typer.Option(
            help="API key of an admin.", envvar="FOLLOWUP_KEY", prompt=True, hide_input=True
        ),
    ] = "",
    *,
    port: Annotated[int, typer.Option(help="Port on this computer; 0 for any.")] = 0,
    browser: Annotated[bool, typer.Option(help="Open the browser.")] = True,
) -> None:
    """Log in to a mailbox with OAuth 2 in the browser of this computer.

    The browser returns to this command, which passes the answer on to the server.
    """
    path = f"/v1/mailboxes/{mailbox_id}/authorize"
    with (
        HTTPServer(("127.0.0.1", port), _Handler) as listener,
        httpx2.Client(
            base_url=url, headers={"Authorization": f"Bearer {key}"}, timeout=SECONDS
        ) as client,
    ):
        redirect = f"http://127.0.0.1:{listener.server_port}/"
        begun = _post(client, path, {"redirect_uri": redirect})
        typer.echo(f"Log in here:\n\n  {begun['url']}\n")
        if browser:
            webbrowser.open(str(begun["url"]))
        address = _wait(listener, redirect)
        mailbox = _post(client, path + "/finish", {"address": address})
    typer.echo(f"{mailbox['address']} is connected.")


class _Handler(BaseHTTPRequestHandler):
    """Takes one request with an answer of the provider."""

    def do_GET(self) -> None:
        if "state=" in self.path:
            self.server.answer = self.path  # type: ignore[attr-defined]  # read by _wait
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        self.wfile.write(PAGE)

    def log_message(self, *_: object) -> None:
        """Print nothing: the address holds the code."""


def _wait(listener: HTTPServer, redirect: str) -> str:
    listener.timeout = LOGIN_SECONDS
    give_up_at = time.monotonic() + LOGIN_SECONDS
    while not hasattr(listener, "answer"):
        listener.handle_request()
        if time.monotonic() > give_up_at:
            raise refuse("Nobody logged in within ten minutes. Start again.")
    return redirect.rstrip("/") + str(listener.answer)


def _post(client: httpx2.Client, path: str, body: dict[str, Any]) -> dict[str, Any]:
    try:
        answer = client.post(path, json=body)
    except httpx2.HTTPError:
        raise refuse(f"{client.base_url} cannot be reached. Check --url.") from None
    document: dict[str, Any] = answer.json()
    if not answer.is_success:
        raise refuse(str(document.get("detail", "The server refused the request.")))
    return document
