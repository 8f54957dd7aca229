"""API keys as clients send and see them."""

from typing import Annotated
from uuid import UUID

from pydantic import MISSING, AwareDatetime, BaseModel, Field, StringConstraints

from app.http.auth import Scope
from app.http.cursors import PageQuery
from app.http.key_format import CHECK_DIGITS, HINT_LENGTH, LENGTH, PREFIX, RANDOM_DIGITS
from app.schemas.request_model import NOT_BLANK, RequestModel
from app.schemas.times import AwareTimestamp

KeyName = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=200),
    NOT_BLANK,
    Field(description="What the key is for."),
]
Expiry = Annotated[
    AwareTimestamp | None,
    Field(description="In the future; null: the key lasts until it is revoked."),
]


class ApiKeyCreate(RequestModel):
    """A key for a tool or a person."""

    model_config = {"json_schema_extra": {"examples": [{"name": "Web shop", "scope": "write"}]}}

    name: KeyName
    scope: Annotated[Scope, Field(description="A member's key has at most `write`.")]
    user_id: Annotated[
        UUID | None,
        Field(description="For whom the key acts; by default the user of the key that asks."),
    ] = None
    expires_at: Expiry = None


class ApiKeyUpdate(RequestModel):
    """The fields to change: absent stays, null clears."""

    model_config = {"json_schema_extra": {"examples": [{"name": "Web shop, staging"}]}}

    name: KeyName | MISSING = MISSING
    expires_at: Expiry | MISSING = MISSING


class ApiKeyRead(BaseModel):
    """A key to this API, without the key itself: only its hash is kept."""

    id: UUID
    name: Annotated[str, Field(max_length=200)]
    scope: Annotated[
        Scope, Field(description="What it may do now: at most `write`, if the user is a member.")
    ]
    user_id: Annotated[UUID, Field(description="For whom it acts.")]
    hint: Annotated[
        str, Field(max_length=HINT_LENGTH, description="The end of the key, to tell it by.")
    ]
    expires_at: AwareDatetime | None
    last_used_at: Annotated[
        AwareDatetime | None, Field(description="Exact to ten minutes; null: never.")
    ]
    revoked_at: AwareDatetime | None
    created_at: AwareDatetime
    updated_at: AwareDatetime


class ApiKeyCreated(ApiKeyRead):
    """A new key. Keep `key` in a safe place: it is never shown again."""

    key: Annotated[
        str,
        Field(
            min_length=LENGTH,
            max_length=LENGTH,
            pattern=f"^{PREFIX}[0-9A-Za-z]{{{RANDOM_DIGITS + CHECK_DIGITS}}}$",
            description="For `Authorization: Bearer …`.",
        ),
    ]


class ApiKeyPage(BaseModel):
    """A page of keys."""

    items: Annotated[list[ApiKeyRead], Field(max_length=200)]
    next_cursor: Annotated[str, Field(max_length=2000)] | None


class ApiKeyQuery(PageQuery):
    """Filters of the list of keys; all of them hold."""

    user_id: UUID | None = None
    scope: Scope | None = None
    revoked: Annotated[
        bool | None, Field(description="Only those that are revoked, or that are not.")
    ] = None
