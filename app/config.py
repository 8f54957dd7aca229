"""Settings. The composition of the application reads them once from the environment."""

import re
from ipaddress import ip_network
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import AwareDatetime, BeforeValidator, Field, SecretStr, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict
from sqlalchemy import make_url
from sqlalchemy.exc import ArgumentError

MEBIBYTE = 1024 * 1024
_ORIGIN = re.compile(r"https?://[a-z0-9.-]+(:[0-9]{1,5})?|https?://\[[0-9a-f:.]+\](:[0-9]{1,5})?")
# 32 bytes in Base64 for URLs.
_SECRET_KEY = re.compile(r"[A-Za-z0-9_-]{43}=")
_PUBLIC_URL = re.compile(r"https?://[^\s/?#]+(/[^\s?#]*)?")


def _split_keys(keys: SecretStr) -> list[str]:
    return keys.get_secret_value().replace(",", " ").split()


def _read_origins(text: Any) -> Any:
    """The origins of a list with commas, as browsers send them: in lower case, without a path."""
    if not isinstance(text, str):
        return text
    origins = tuple(
        part.strip().lower().removesuffix("/") for part in text.split(",") if part.strip()
    )
    for origin in origins:
        if not _ORIGIN.fullmatch(origin):
            raise ValueError(f"must hold origins such as https://crm.example.com, not {origin}")
    return origins


def _read_names(text: Any) -> Any:
    """The names of a list with commas, in lower case."""
    if not isinstance(text, str):
        return text
    return tuple(part.strip().lower() for part in text.split(",") if part.strip())


def _check_url(text: str) -> str:
    """The URL of a database that can be read, and that names a file on SQLite."""
    try:
        url = make_url(text)
    except (ArgumentError, ValueError):
        raise ValueError("must be like `postgresql://user:password@host:5432/name`") from None
    if url.drivername == "sqlite" and url.database in {None, "", ":memory:"}:
        raise ValueError("must name a file, such as `sqlite:///followup.db`")
    return text


class Settings(BaseSettings):
    """Settings of the service, each from the variable `FOLLOWUP_<NAME>`; docs/settings.md lists them."""

    model_config = SettingsConfigDict(env_prefix="FOLLOWUP_", extra="ignore", frozen=True)

    database_url: str = Field(
        default="sqlite:///followup.db",
        description="URL of the database: `sqlite:///path` or `postgresql://…`.",
    )
    owner_database_url: str | None = Field(
        default=None,
        description="URL of the same PostgreSQL database for the owner of its tables, who migrates, backs up and restores. Needed where `FOLLOWUP_DATABASE_URL` is that of the role from `followup roles create`.",
    )
    host: str = Field(default="127.0.0.1", description="Address to listen on.")
    port: int = Field(default=8000, ge=0, le=65535, description="Port to listen on.")
    threads: int | None = Field(
        default=None,
        ge=1,
        le=64,
        description="Number of threads for reads, and of those for writes; 4 on SQLite and 8 on PostgreSQL if empty.",
    )
    sqlite_synchronous: Literal["FULL", "NORMAL"] = Field(
        default="FULL",
        description="Durability on SQLite. `FULL`: a committed write survives a power cut. `NORMAL`: faster, and a power cut may lose the last writes.",
    )
    statement_timeout_seconds: int = Field(
        default=30,
        ge=1,
        le=600,
        description="Time in seconds after which PostgreSQL cancels a statement.",
    )
    lock_timeout_seconds: int = Field(
        default=5,
        ge=1,
        le=60,
        description="Time in seconds that a request waits for the lock of another request.",
    )
    worker: bool = Field(
        default=True,
        description="Switch for a worker inside `followup serve`. Without it, at least one `followup worker` must run.",
    )
    worker_threads: int = Field(
        default=4,
        ge=1,
        le=64,
        description="Number of long jobs that a worker runs at once, such as imports.",
    )
    mailbox_threads: int = Field(
        default=16,
        ge=1,
        le=200,
        description="Number of mailboxes that a worker looks into at once; a mail server that hangs holds one. "
        "New mail is stored from `FOLLOWUP_WORKER_THREADS` of them at a time.",
    )
    max_body_bytes: int = Field(
        default=MEBIBYTE, ge=1024, description="Maximum size of a JSON body in bytes."
    )
    max_bytes_in_flight: int = Field(
        default=512 * MEBIBYTE,
        ge=MEBIBYTE,
        description="Maximum number of bytes of all bodies that a process receives or handles at once; further ones get 503.",
    )
    max_bytes_in_flight_per_key: int = Field(
        default=160 * MEBIBYTE,
        ge=MEBIBYTE,
        description="Maximum number of bytes of the bodies of one API key that a process receives or handles at once.",
    )
    max_connections: int = Field(
        default=1000,
        ge=1,
        description="Maximum number of open connections of a process; further ones get 503.",
    )
    max_header_bytes: int = Field(
        default=64 * 1024,
        ge=4096,
        description="Maximum size in bytes of the headers of a request, together with its first line.",
    )
    max_headers: int = Field(
        default=100, ge=20, description="Maximum number of headers of a request."
    )
    header_timeout_seconds: float = Field(
        default=10,
        gt=0,
        description="Time in seconds within which the headers of a request must arrive.",
    )
    body_timeout_seconds: float = Field(
        default=30,
        gt=0,
        description="Time in seconds that a body may take, longer for each 16 KiB that arrive, and the longest pause in it.",
    )
    idle_timeout_seconds: int = Field(
        default=30,
        ge=1,
        description="Time in seconds after which an idle connection is closed. A reverse proxy must close its idle connections earlier.",
    )
    trusted_proxies: str = Field(
        default="127.0.0.1",
        description="Addresses or networks of reverse proxies, with commas between them, whose `X-Forwarded-For` and `X-Forwarded-Proto` are believed; `*` for all.",
    )
    max_import_bytes: int = Field(
        default=2048 * MEBIBYTE,
        ge=MEBIBYTE,
        description="Maximum size in bytes of a file for `POST /v1/imports`.",
    )
    import_folder: str = Field(
        default="",
        description="Folder of uploaded files that wait for their import. Empty: `<database>-imports` beside an SQLite file, `followup-imports` in the working directory with PostgreSQL. Servers and workers on several machines must share it.",
    )
    max_import_messages: int = Field(
        default=5000,
        ge=1,
        le=50_000,
        description="Maximum number of messages in one imported mailbox file.",
    )
    max_import_cards: int = Field(
        default=20_000,
        ge=1,
        le=100_000,
        description="Maximum number of business cards in one imported file.",
    )
    max_waiting_photos: int = Field(
        default=4,
        ge=0,
        le=100,
        description="Maximum number of photos that wait for text recognition, per process.",
    )
    photo_seconds: float = Field(
        default=30,
        gt=0,
        le=600,
        description="Time in seconds after which the text recognition of a photo is stopped.",
    )
    photo_idle_seconds: float = Field(
        default=300,
        gt=0,
        description="Time in seconds without a photo after which the OCR process ends and frees its memory.",
    )
    keep_source_days: int = Field(
        default=365,
        ge=0,
        le=36_500,
        description="Number of days for which imported mails are kept as they came. A kept mail can be read again by a later version. 0 keeps none.",
    )
    keep_attachment_bytes: int = Field(
        default=2 * MEBIBYTE,
        ge=0,
        description="Maximum size in bytes of an attachment that is kept with its mail; larger ones are cut out.",
    )
    keep_refused: bool = Field(
        default=False,
        description="Switch for keeping refused mails whole, so that they can be read again when the own addresses change. Otherwise only their headers are kept.",
    )
    rate_limit_per_minute: int = Field(
        default=6000, ge=1, description="Maximum number of requests a minute for each API key."
    )
    workspace_rate_limit_per_minute: int = Field(
        default=30_000,
        ge=1,
        description="Maximum number of requests a minute for all API keys of a workspace.",
    )
    cors_origins: Annotated[tuple[str, ...], NoDecode, BeforeValidator(_read_origins)] = Field(
        default=(),
        description="Origins whose pages may call the API from a browser, with commas between them: `https://crm.example.com,http://localhost:5173`. Empty for none.",
    )
    failed_keys_per_minute: int = Field(
        default=60,
        ge=1,
        description="Maximum number of requests with unknown keys a minute from a client address; further ones get 429. An IPv6 address counts as its network of 64 bits.",
    )
    secret_key: SecretStr | None = Field(
        default=None,
        description="Key that encrypts passwords and tokens of mailboxes, from `followup secrets new-key`; while you change it, the new and the old one with a comma between them. If empty, SQLite has its key in a file beside the database; PostgreSQL needs this setting.",
    )
    mailbox_hosts: Annotated[tuple[str, ...], NoDecode, BeforeValidator(_read_names)] = Field(
        default=(),
        description="Mail servers to which mailboxes may connect, with commas between them; `public` allows all public addresses and no private ones. Empty for all.",
    )
    public_url: str | None = Field(
        default=None,
        description="Address at which browsers reach the server, such as `https://crm.example.com`. Logins of mailboxes return to it; `http://127.0.0.1` and the port if empty.",
    )
    google_client_id: str | None = Field(
        default=None, description="Client id registered at Google for mailboxes."
    )
    google_client_secret: SecretStr | None = Field(
        default=None, description="Client secret registered at Google."
    )
    microsoft_client_id: str | None = Field(
        default=None, description="Client id registered at Microsoft (Entra) for mailboxes."
    )
    microsoft_client_secret: SecretStr | None = Field(
        default=None,
        description="Client secret registered at Microsoft; empty for a public client.",
    )
    microsoft_tenant: str = Field(
        default="common",
        pattern=r"^[A-Za-z0-9.-]{1,100}$",
        description="Tenant at Microsoft: its id, or `common` for several.",
    )
    oauth_client_id: str | None = Field(
        default=None, description="Client id at another provider of OAuth 2 (`auth`: `generic`)."
    )
    oauth_client_secret: SecretStr | None = Field(
        default=None, description="Client secret at that provider; empty for a public client."
    )
    oauth_authorize_url: str | None = Field(
        default=None, description="Authorization endpoint of that provider."
    )
    oauth_token_url: str | None = Field(
        default=None, description="Token endpoint of that provider."
    )
    oauth_device_url: str | None = Field(
        default=None, description="Device authorization endpoint of that provider, if it has one."
    )
    oauth_scope: str = Field(
        default="offline_access",
        description="Scopes to ask that provider for, with blanks between.",
    )
    mailbox_seconds: float = Field(
        default=20,
        gt=0,
        le=120,
        description="Time in seconds after which a mail server that does not answer is given up.",
    )
    metrics_token: SecretStr | None = Field(
        default=None,
        description="Token that Prometheus sends as `Authorization: Bearer …` to `GET /metrics`. If empty, there is no such page.",
    )
    inbound_per_minute: int = Field(
        default=600, ge=1, description="Maximum number of requests a minute for each inbound token."
    )
    forms_per_minute: int = Field(
        default=20,
        ge=1,
        description="Maximum number of forms a minute from a client address for each inbound token. An IPv6 address counts as its network of 64 bits.",
    )
    clock: AwareDatetime | None = Field(
        default=None, description="Fixed time of the server (RFC 3339). Only for tests and demos."
    )
    test_clock: bool = Field(
        default=False,
        description="Switch for `POST /v1/test/clock`, which sets the time. Only for tests and demos.",
    )

    @field_validator("owner_database_url")
    @classmethod
    def _refuse_other_database(cls, url: str | None) -> str | None:
        if not url or url.startswith(("postgresql://", "postgresql+psycopg://")):
            return _check_url(url) if url else None
        raise ValueError("must begin with `postgresql://`")

    @field_validator("database_url")
    @classmethod
    def _refuse_unknown_scheme(cls, url: str) -> str:
        if url.startswith(("sqlite:///", "postgresql://", "postgresql+psycopg://", "postgres://")):
            return _check_url(
                url.replace("postgres://", "postgresql://", 1)
                if url.startswith("postgres://")
                else url
            )
        raise ValueError("must begin with `sqlite:///` or `postgresql://`")

    @field_validator("secret_key")
    @classmethod
    def _check_secret_key(cls, key: SecretStr | None) -> SecretStr | None:
        if key is None or not key.get_secret_value().strip():
            return None
        if all(_SECRET_KEY.fullmatch(one) for one in _split_keys(key)):
            return key
        raise ValueError(
            "must hold keys of 44 characters, as `followup secrets new-key` prints them"
        )

    @field_validator("public_url")
    @classmethod
    def _check_public_url(cls, url: str | None) -> str | None:
        if url is None or _PUBLIC_URL.fullmatch(url):
            return url
        raise ValueError("must be an address such as https://crm.example.com")

    @field_validator("trusted_proxies")
    @classmethod
    def _check_networks(cls, text: str) -> str:
        """Refuse a text that is no address: uvicorn would take it for the name of a socket."""
        for part in text.split(",") if text.strip() != "*" else ():
            try:
                ip_network(part.strip() or "::1")
            except ValueError:
                raise ValueError(
                    f"must hold addresses and networks such as 10.0.0.0/8, not {part.strip()}"
                ) from None
        return text.strip()

    @property
    def secret_keys(self) -> list[str]:
        """The keys that encrypt secrets, the current one first."""
        return _split_keys(self.secret_key) if self.secret_key else []

    @property
    def is_sqlite(self) -> bool:
        return self.database_url.startswith("sqlite")

    @property
    def of_owner(self) -> "Settings":
        """These settings with the URL of the owner of the tables."""
        if self.is_sqlite or self.owner_database_url is None:
            return self
        return self.model_copy(update={"database_url": self.owner_database_url})

    @property
    def import_path(self) -> Path:
        """The folder of uploaded files."""
        if self.import_folder:
            return Path(self.import_folder)
        if self.is_sqlite:
            return Path(self.database_url.removeprefix("sqlite:///") + "-imports")
        return Path("followup-imports")

    @property
    def thread_count(self) -> int:
        return self.threads or (4 if self.is_sqlite else 8)

    @property
    def connection_count(self) -> int:
        """The most connections of a process: two for each thread that writes, and one for one that reads."""
        return self.thread_count * 3 + (self.worker_threads + 2) * 2 + 7
