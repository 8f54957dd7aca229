"""API keys, without the keys themselves."""

from typing import Annotated
from uuid import UUID

from pydantic import MISSING, AwareDatetime, BaseModel, Field, StringConstraints

from app.http.auth import Scope
from app.http.cursors import PageQuery
from app.http.key_format import CHECK_DIGITS, HINT_LENGTH, LENGTH, PREFIX, RANDOM_DIGITS
from app.schemas.request_model import NOT_BLANK, ONE_LINE, RequestModel
from app.schemas.resource_fields import CreatedAt, PageRead, ResourceId, UpdatedAt
from app.schemas.times import AwareTimestamp

KeyName = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=200),
    NOT_BLANK,
    ONE_LINE,
    Field(description="Name of the key, such as the tool that uses it."),
]
Expiry = Annotated[
    AwareTimestamp | None, Field(description="Future time when the key expires; null for never.")
]


class ApiKeyCreate(RequestModel):
    """An API key for a tool or a person."""

    model_config = {"json_schema_extra": {"examples": [{"name": "Web shop", "scope": "write"}]}}

    name: KeyName
    scope: Scope = Field(description="Scope of the key; at most `write` for a member.")
    user_id: UUID | None = Field(
        default=None,
        description="User for whom the key acts. Defaults to the user of the key that you use.",
    )
    expires_at: Expiry = None


class ApiKeyUpdate(RequestModel):
    """The fields to change (RFC 7396). Absent fields keep their value; null clears a field."""

    model_config = {"json_schema_extra": {"examples": [{"name": "Web shop, staging"}]}}

    name: KeyName | MISSING = MISSING
    expires_at: Expiry | MISSING = MISSING


class ApiKeyRead(BaseModel):
    """An API key, without the key itself: the server stores only its hash."""

    id: ResourceId
    name: str = Field(max_length=200, description="Name of the key, such as the tool that uses it.")
    scope: Scope = Field(
        description="Effective scope of the key; at most `write` while the user is a member."
    )
    user_id: UUID = Field(description="User for whom the key acts.")
    hint: str = Field(
        max_length=HINT_LENGTH, description="Last characters of the key, to recognize it."
    )
    expires_at: AwareDatetime | None = Field(
        description="Time when the key expires; null for never."
    )
    last_used_at: AwareDatetime | None = Field(
        description="Time of the last use, exact to ten minutes; null for never."
    )
    revoked_at: AwareDatetime | None = Field(
        description="Time when the key was revoked; null if it was not."
    )
    created_at: CreatedAt
    updated_at: UpdatedAt


class ApiKeyCreated(ApiKeyRead):
    """A new API key. Store `key` in a safe place: it is never shown again."""

    key: str = Field(
        min_length=LENGTH,
        max_length=LENGTH,
        pattern=f"^{PREFIX}[0-9A-Za-z]{{{RANDOM_DIGITS + CHECK_DIGITS}}}$",
        description="The key itself, for the header `Authorization: Bearer …`.",
    )


class ApiKeyPage(PageRead[ApiKeyRead]):
    """A page of API keys."""


class ApiKeyQuery(PageQuery):
    """Filters of the list of API keys."""

    user_id: UUID | None = Field(default=None, description="User for whom the keys act.")
    scope: Scope | None = Field(default=None, description="Effective scope of the keys.")
    revoked: bool | None = Field(default=None, description="Whether the keys are revoked.")
