"""A small provider of OAuth 2 for the tests.

It has the code flow with PKCE, the device flow, refresh with rotation, revocation, and the introspection
(RFC 7662) that a mail server asks for.
"""

import base64
import hashlib
import json
import secrets
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit


@dataclass
class Provider:
    """Its state, which tests change: who logs in, and how it answers."""

    url: str = ""
    user: str = ""
    access: dict[str, str] = field(default_factory=dict)
    refresh: dict[str, str] = field(default_factory=dict)
    codes: dict[str, tuple[str, str, str]] = field(default_factory=dict)
    devices: dict[str, str | None] = field(default_factory=dict)
    expires_in: int = 3600
    is_out_of_order: bool = False
    refreshes: int = 0
    asked: list[dict[str, str]] = field(default_factory=list)

    def revoke(self) -> None:
        self.access.clear()
        self.refresh.clear()

    def confirm_devices(self) -> None:
        self.devices = dict.fromkeys(self.devices, self.user)

    def _tokens(self, user: str) -> dict[str, Any]:
        access, refresh = f"access-{secrets.token_hex(8)}", f"refresh-{secrets.token_hex(8)}"
        self.access[access], self.refresh[refresh] = user, user
        return {
            "access_token": access,
            "refresh_token": refresh,
            "expires_in": self.expires_in,
            "token_type": "Bearer",
        }

    def answer(self, path: str, form: dict[str, str]) -> tuple[int, dict[str, Any]]:
        if path == "/introspect":
            user = self.access.get(form.get("token", ""))
            return 200, {"active": True, "username": user} if user else {"active": False}
        self.asked.append(form)
        if self.is_out_of_order:
            return 503, {}
        if path == "/device":
            code = secrets.token_hex(8)
            self.devices[code] = None
            return 200, {
                "device_code": code,
                "user_code": "ABCD-EFGH",
                "verification_uri": f"{self.url}/confirm",
                "expires_in": 600,
                "interval": 5,
            }
        return self._token(form)

    def _token(self, form: dict[str, str]) -> tuple[int, dict[str, Any]]:
        match form.get("grant_type"):
            case "authorization_code":
                user, challenge, redirect = self.codes.pop(form.get("code", ""), ("", "", ""))
                digest = hashlib.sha256(form.get("code_verifier", "").encode()).digest()
                made = base64.urlsafe_b64encode(digest).decode().rstrip("=")
                if user and made == challenge and redirect == form.get("redirect_uri"):
                    return 200, self._tokens(user)
            case "refresh_token":
                self.refreshes += 1
                if user := self.refresh.pop(form.get("refresh_token", ""), ""):
                    return 200, self._tokens(user)
            case _:
                code = form.get("device_code", "")
                if code in self.devices:
                    if user := self.devices[code] or "":
                        return 200, self._tokens(user)
                    return 400, {"error": "authorization_pending"}
        return 400, {"error": "invalid_grant", "error_description": "The grant is not valid."}

    def log_in(self, url: str) -> str:
        """Consent of a person in a browser: the address to which the provider sends them."""
        query = dict(parse_qsl(urlsplit(url).query))
        code = secrets.token_hex(8)
        self.codes[code] = (self.user, query["code_challenge"], query["redirect_uri"])
        return f"{query['redirect_uri']}?{urlencode({'state': query['state'], 'code': code})}"


@contextmanager
def start_provider() -> Iterator[Provider]:
    provider = Provider()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            length = int(self.headers.get("content-length", "0"))
            form = dict(parse_qsl(self.rfile.read(length).decode()))
            status, document = provider.answer(urlsplit(self.path).path, form)
            body = json.dumps(document).encode() if document else b"<html>out of order</html>"
            self.send_response(status)
            self.send_header("Content-Type", "application/json" if document else "text/html")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    provider.url = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield provider
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
