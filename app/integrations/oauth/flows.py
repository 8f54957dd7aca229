"""The flows of OAuth 2: authorization code with PKCE (RFC 7636), device (RFC 8628), and refresh.

Authlib stores nothing, so the callers keep state, verifier and tokens. Every failure is an OAuthFailure
whose `is_final` tells a refusal from an outage.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import httpx2
from authlib.common.errors import AuthlibBaseError
from authlib.integrations.httpx_client import OAuth2Client

from app.integrations.oauth.providers import Provider

SECONDS = 10.0
DEVICE_GRANT = "urn:ietf:params:oauth:grant-type:device_code"
USUAL_LIFETIME = 3600
MAX_WORDS = 200
_WAITING = frozenset({"authorization_pending", "slow_down"})
# Answers of a provider that is out of order, not of one that refuses.
_OUTAGES = frozenset({"temporarily_unavailable", "server_error", "slow_down", "invalid_response"})


class OAuthFailure(Exception):  # the name without "Error", as in app.errors
    """The provider gave no token. `words` hold no secret."""

    def __init__(self, words: str, *, is_final: bool, code: str = "") -> None:
        self.words = words
        self.is_final = is_final
        self.code = code
        super().__init__(words)

    @property
    def is_waiting(self) -> bool:
        """Whether the person has not confirmed the device yet."""
        return self.code in _WAITING


@dataclass(frozen=True, slots=True)
class Tokens:
    """Tokens that a provider gave; never a part of a representation."""

    access_token: str
    refresh_token: str | None
    expires_at: datetime

    def __repr__(self) -> str:
        return f"Tokens(expires_at={self.expires_at.isoformat()})"

    def as_document(self) -> dict[str, Any]:
        return {
            "access_token": self.access_token,
            "refresh_token": self.refresh_token,
            "expires_at": self.expires_at.isoformat(),
        }

    @classmethod
    def from_document(cls, document: Mapping[str, Any]) -> "Tokens":
        expires_at = datetime.fromisoformat(document["expires_at"])
        return cls(document["access_token"], document["refresh_token"], expires_at)


@dataclass(frozen=True, slots=True)
class DeviceLogin:
    """A login that a person confirms on another device."""

    device_code: str
    user_code: str
    verification_uri: str
    interval: int
    lifetime: int


def authorization_url(
    provider: Provider, *, redirect_uri: str, state: str, verifier: str, login: str
) -> str:
    """The address to which a person goes to log in."""
    with _client(provider, redirect_uri) as client:
        url, _ = client.create_authorization_url(
            provider.authorize_url,
            state=state,
            code_verifier=verifier,
            login_hint=login,
            **dict(provider.extra),
        )
    return str(url)


def redeem_code(
    provider: Provider, *, code: str, redirect_uri: str, verifier: str, now: datetime
) -> Tokens:
    with _in_words(provider), _client(provider, redirect_uri) as client:
        token = client.fetch_token(
            provider.token_url, grant_type="authorization_code", code=code, code_verifier=verifier
        )
        return _tokens(token, now, None)


def refresh(provider: Provider, refresh_token: str, now: datetime) -> Tokens:
    """New tokens; the provider may replace the refresh token or keep it."""
    with _in_words(provider), _client(provider) as client:
        token = client.refresh_token(provider.token_url, refresh_token=refresh_token)
        return _tokens(token, now, refresh_token)


def begin_device_login(provider: Provider) -> DeviceLogin:
    assert provider.device_url is not None  # the caller has checked it
    with _in_words(provider), httpx2.Client(timeout=SECONDS) as client:
        fields = {"client_id": provider.client_id, "scope": provider.scope}
        if provider.client_secret:
            fields["client_secret"] = provider.client_secret
        answer = client.post(provider.device_url, data=fields)
        answer.raise_for_status()
        found = answer.json()
        return DeviceLogin(
            str(found["device_code"]),
            str(found["user_code"]),
            str(found.get("verification_uri") or found["verification_url"]),
            max(int(found.get("interval", 5)), 1),
            min(int(found["expires_in"]), USUAL_LIFETIME),
        )


def redeem_device(provider: Provider, device_code: str, now: datetime) -> Tokens:
    """Raises OAuthFailure, with `is_waiting` until the person has confirmed."""
    with _in_words(provider), _client(provider) as client:
        token = client.fetch_token(
            provider.token_url, grant_type=DEVICE_GRANT, device_code=device_code
        )
        return _tokens(token, now, None)


def _client(provider: Provider, redirect_uri: str | None = None) -> Any:
    return OAuth2Client(
        provider.client_id,
        provider.client_secret,
        scope=provider.scope,
        redirect_uri=redirect_uri,
        token_endpoint_auth_method=provider.authentication,
        code_challenge_method="S256",
        timeout=SECONDS,
    )


def _tokens(token: Mapping[str, Any], now: datetime, before: str | None) -> Tokens:
    seconds = int(token.get("expires_in") or USUAL_LIFETIME)
    return Tokens(
        str(token["access_token"]),
        token.get("refresh_token") or before,
        now + timedelta(seconds=seconds),
    )


@contextmanager
def _in_words(provider: Provider) -> Iterator[None]:
    try:
        yield
    except AuthlibBaseError as error:
        code = str(error.error or "")[:50]
        raise OAuthFailure(
            f"{provider.name} refused: {_error_text(error, code)}",
            is_final=code not in _OUTAGES,
            code=code,
        ) from None
    except httpx2.HTTPStatusError as error:
        status = error.response.status_code
        raise OAuthFailure(
            f"{provider.name} answered with the status {status}.", is_final=False
        ) from None
    except httpx2.HTTPError:
        raise OAuthFailure(f"{provider.name} cannot be reached.", is_final=False) from None
    except (KeyError, ValueError, TypeError):
        raise OAuthFailure(f"{provider.name} sent an unknown answer.", is_final=False) from None


def _error_text(error: AuthlibBaseError, code: str) -> str:
    """The words of the provider in one line; they hold no token."""
    words = " ".join(str(error.description or "").split())[:MAX_WORDS]
    return f"{code} ({words})" if words else code
