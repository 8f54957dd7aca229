"""Refused mails as clients see them."""

from typing import Annotated
from uuid import UUID

from pydantic import AwareDatetime, BaseModel, Field

from app.http.cursors import PageQuery
from app.schemas import patterns
from app.schemas.resource_fields import CreatedAt, PageRead, UpdatedAt
from app.schemas.times import AwareTimestamp

Text = Annotated[str, Field(max_length=1000)]
CODE = Field(
    description="Reason of the refusal, such as `internal` (from one own address to another), "
    "`no_sender`, `no_recipient` or `draft`."
)
Code = Annotated[str, Field(max_length=64, pattern=patterns.CODE_NAME)]


class RefusedMailAddress(BaseModel):
    """A sender or a recipient of a refused mail."""

    address: Text = Field(description="E-mail address.")
    name: Text = Field(description="Name of the person; empty if the mail gives none.")


class RefusedMailHeaders(BaseModel):
    """The header fields of a refused mail."""

    sender: Annotated[
        RefusedMailAddress | None,
        Field(alias="from", description="Sender; null if the mail names none."),
    ]
    to: list[RefusedMailAddress] = Field(max_length=1000, description="Recipients.")
    cc: list[RefusedMailAddress] = Field(max_length=1000, description="Recipients of a copy.")
    subject: str = Field(max_length=998, description="Subject; empty if there is none.")
    message_id: Annotated[str, Field(max_length=998)] | None = Field(
        description="`Message-ID` without angle brackets; null if there is none."
    )
    other: dict[str, Annotated[str, Field(max_length=998)]] = Field(
        description="Further fields that tell who sent the mail, such as `reply_to` or `list_id`."
    )


class RefusedMailRead(BaseModel):
    """A mail of an import that became no message."""

    id: UUID = Field(description="Identifier of the refused mail.")
    code: Annotated[Code, CODE]
    detail: Text = Field(description="Explanation of the refusal.")
    headers: RefusedMailHeaders = Field(description="Header fields of the mail.")
    is_whole: bool = Field(
        description="Whether the server keeps the whole mail (`FOLLOWUP_KEEP_REFUSED`), so that it "
        "is read again when the own addresses change."
    )
    sent_at: AwareDatetime | None = Field(
        description="Time when the mail was sent; null if nothing says so."
    )
    created_at: CreatedAt
    updated_at: UpdatedAt


class RefusedMailPage(PageRead[RefusedMailRead]):
    """A page of refused mails."""


class RefusedMailQuery(PageQuery):
    """The filters of the list of refused mails. A mail must match all filters."""

    code: Annotated[Code | None, CODE] = None
    since: AwareTimestamp | None = Field(
        default=None, description="Time from which on the mails were refused."
    )
