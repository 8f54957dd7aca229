"""Settings, read from the environment once, by whoever composes the application."""

from typing import Literal

from pydantic import AwareDatetime, Field
from pydantic_settings import BaseSettings, SettingsConfigDict

MEBIBYTE = 1024 * 1024


class Settings(BaseSettings):
    """Each field is the environment variable `FOLLOWUP_<NAME>`; docs/settings.md lists them."""

    model_config = SettingsConfigDict(env_prefix="FOLLOWUP_", extra="ignore", frozen=True)

    database_url: str = Field(
        default="sqlite:///followup.db", description="`sqlite:///path` or `postgresql://…`."
    )
    host: str = Field(default="127.0.0.1", description="Address to listen on.")
    port: int = Field(default=8000, ge=0, le=65535, description="Port to listen on.")
    threads: int | None = Field(
        default=None,
        ge=1,
        le=64,
        description="Worker threads, each with a connection; by default 4 on SQLite, 8 on PostgreSQL.",
    )
    sqlite_synchronous: Literal["FULL", "NORMAL"] = Field(
        default="FULL",
        description="FULL: an acknowledged write survives a power cut. NORMAL: it may not, and is faster.",
    )
    statement_timeout_seconds: int = Field(
        default=30, ge=1, le=600, description="PostgreSQL ends a statement that takes longer."
    )
    lock_timeout_seconds: int = Field(
        default=5, ge=1, le=60, description="How long a request waits for another one's lock."
    )
    max_body_bytes: int = Field(default=MEBIBYTE, ge=1024, description="Largest JSON body.")
    max_import_messages: int = Field(
        default=5000, ge=1, le=50_000, description="Most messages in one imported mailbox file."
    )
    max_import_cards: int = Field(
        default=20_000, ge=1, le=100_000, description="Most business cards in one imported file."
    )
    max_waiting_photos: int = Field(
        default=4,
        ge=0,
        le=100,
        description="Most photos that wait while one is read for its letters, for each process.",
    )
    photo_seconds: float = Field(
        default=30,
        gt=0,
        le=600,
        description="How long one photo may be read; what reads it is ended then.",
    )
    photo_idle_seconds: float = Field(
        default=300,
        gt=0,
        description="After so long without a photo, what reads them ends and gives back its memory.",
    )
    rate_limit_per_minute: int = Field(
        default=6000, ge=1, description="Requests a key may make in a minute, for each process."
    )
    clock: AwareDatetime | None = Field(
        default=None, description="Pins the time (RFC 3339). Only for tests and demos."
    )
    test_clock: bool = Field(
        default=False, description="Serves `POST /v1/test/clock`. Only for tests and demos."
    )

    @property
    def is_sqlite(self) -> bool:
        return self.database_url.startswith("sqlite")

    @property
    def thread_count(self) -> int:
        return self.threads or (4 if self.is_sqlite else 8)
