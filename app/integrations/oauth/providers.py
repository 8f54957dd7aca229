"""Providers of OAuth 2 (RFC 6749) whose tokens open mailboxes: their addresses and what they ask for."""

from dataclasses import dataclass, field
from typing import Literal

from app.config import Settings

Name = Literal["google", "microsoft", "generic"]
MICROSOFT = "https://login.microsoftonline.com"
MICROSOFT_SCOPES = "https://outlook.office.com/IMAP.AccessAsUser.All https://outlook.office.com/SMTP.Send offline_access"


@dataclass(frozen=True, slots=True)
class Provider:
    """A provider, and the client that the operator has registered there."""

    name: Name
    client_id: str
    client_secret: str | None = field(repr=False)
    authorize_url: str
    token_url: str
    device_url: str | None
    """None where the device flow gives no rights to mail, as at Google."""
    scope: str
    extra: tuple[tuple[str, str], ...] = ()
    """Further parameters of the authorization request."""

    @property
    def authentication(self) -> str:
        """How the client proves who it is at the token endpoint."""
        return "client_secret_post" if self.client_secret else "none"


def find_provider(name: Name, settings: Settings) -> Provider | None:
    """The provider, if the operator has registered a client there."""
    if name == "google":
        return _google(settings)
    if name == "microsoft":
        return _microsoft(settings)
    return _generic(settings)


def settings_of(name: Name) -> str:
    """The settings that a provider needs, for people."""
    if name == "generic":
        return "FOLLOWUP_OAUTH_CLIENT_ID, FOLLOWUP_OAUTH_AUTHORIZE_URL and FOLLOWUP_OAUTH_TOKEN_URL"
    return f"FOLLOWUP_{name.upper()}_CLIENT_ID"


def _google(settings: Settings) -> Provider | None:
    if settings.google_client_id is None:
        return None
    return Provider(
        "google",
        settings.google_client_id,
        _value(settings.google_client_secret),
        "https://accounts.google.com/o/oauth2/v2/auth",
        "https://oauth2.googleapis.com/token",
        None,
        "https://mail.google.com/",
        (("access_type", "offline"), ("prompt", "consent")),
    )


def _microsoft(settings: Settings) -> Provider | None:
    if settings.microsoft_client_id is None:
        return None
    base = f"{MICROSOFT}/{settings.microsoft_tenant}/oauth2/v2.0"
    return Provider(
        "microsoft",
        settings.microsoft_client_id,
        _value(settings.microsoft_client_secret),
        f"{base}/authorize",
        f"{base}/token",
        f"{base}/devicecode",
        MICROSOFT_SCOPES,
    )


def _generic(settings: Settings) -> Provider | None:
    client_id, url = settings.oauth_client_id, settings.oauth_token_url
    if client_id is None or url is None or settings.oauth_authorize_url is None:
        return None
    return Provider(
        "generic",
        client_id,
        _value(settings.oauth_client_secret),
        settings.oauth_authorize_url,
        url,
        settings.oauth_device_url,
        settings.oauth_scope,
    )


def _value(secret: object) -> str | None:
    reveal = getattr(secret, "get_secret_value", None)
    return str(reveal()) if reveal else None
