"""Tokens for mail that is pushed, and the receipts for it."""

import re
from enum import StrEnum
from typing import Annotated
from uuid import UUID

from pydantic import MISSING, AfterValidator, AwareDatetime, BaseModel, Field, StringConstraints
from pydantic_core import PydanticCustomError

from app.http.cursors import PageQuery
from app.http.key_format import CHECK_DIGITS, HINT_LENGTH, INBOUND_PREFIX, RANDOM_DIGITS
from app.schemas import patterns
from app.schemas.request_model import NOT_BLANK, ONE_LINE, RequestModel
from app.schemas.resource_fields import CreatedAt, PageRead, ResourceId, UpdatedAt

# A host of printable characters without / ? # and @, and the rest of the address.
_URL = re.compile(patterns.WEB_PAGE)
DEFAULT_HONEYPOT = "_gotcha"
MAX_URL = 2000


def _web_address(url: str) -> str:
    if not _URL.fullmatch(url):
        raise PydanticCustomError("invalid_format", "must be like https://shop.example/thanks")
    return url


NAME = Field(description="Name of the token, such as the service that posts to it.")
USER_ID = Field(description="User who owns the contacts that it brings; null for nobody.")
HONEYPOT = Field(
    description="Name of the form field that people do not see. A form with text in it is dropped."
)
THANK_YOU_URL = Field(
    description="Address of the page that a browser shows after a form; null for a receipt in JSON."
)
TokenName = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=200),
    NOT_BLANK,
    ONE_LINE,
    NAME,
]
HoneypotField = Annotated[
    str, Field(min_length=1, max_length=100, pattern=patterns.FORM_FIELD), HONEYPOT
]
ThankYouUrl = Annotated[
    Annotated[
        str,
        Field(max_length=MAX_URL, json_schema_extra={"pattern": patterns.WEB_PAGE}),
        AfterValidator(_web_address),
    ]
    | None,
    THANK_YOU_URL,
]


class InboundTokenCreate(RequestModel):
    """A token for a mail service or a form."""

    model_config = {"json_schema_extra": {"examples": [{"name": "Form on the website"}]}}

    name: TokenName
    user_id: Annotated[UUID | None, USER_ID] = None
    honeypot_field: HoneypotField = DEFAULT_HONEYPOT
    thank_you_url: ThankYouUrl = None


class InboundTokenUpdate(RequestModel):
    """The fields to change (RFC 7396). Absent fields keep their value; null clears a field."""

    model_config = {
        "json_schema_extra": {"examples": [{"thank_you_url": "https://shop.example/thanks"}]}
    }

    name: TokenName | MISSING = MISSING
    user_id: Annotated[UUID | None, USER_ID] | MISSING = MISSING
    honeypot_field: HoneypotField | MISSING = MISSING
    thank_you_url: ThankYouUrl | MISSING = MISSING


class InboundTokenRead(BaseModel):
    """A token, without the secret itself: the server stores only its hash."""

    id: ResourceId
    name: Annotated[str, Field(max_length=200), NAME]
    user_id: Annotated[UUID | None, USER_ID]
    honeypot_field: Annotated[str, Field(max_length=100), HONEYPOT]
    thank_you_url: Annotated[Annotated[str, Field(max_length=MAX_URL)] | None, THANK_YOU_URL]
    hint: str = Field(
        max_length=HINT_LENGTH, description="Last characters of the token, to recognize it."
    )
    last_used_at: AwareDatetime | None = Field(
        description="Time of the last use, exact to ten minutes; null for never."
    )
    created_at: CreatedAt
    updated_at: UpdatedAt


class InboundTokenCreated(InboundTokenRead):
    """A token with its secret. Store `path` in a safe place: it is never shown again."""

    path: str = Field(
        max_length=100,
        pattern=f"^/v1/inbound/{INBOUND_PREFIX}[0-9A-Za-z]{{{RANDOM_DIGITS + CHECK_DIGITS}}}$",
        description="Path on this server to which the service or form posts. It needs no key.",
    )


class InboundTokenPage(PageRead[InboundTokenRead]):
    """A page of inbound tokens."""


class InboundTokenQuery(PageQuery):
    """Filters of the list of inbound tokens."""

    user_id: UUID | None = Field(
        default=None, description="User who owns the contacts that the tokens bring."
    )


class InboundOutcome(StrEnum):
    """Outcome of a mail or form: `stored`, `known` already, `ignored` or `refused`."""

    STORED = "stored"
    KNOWN = "known"
    IGNORED = "ignored"
    REFUSED = "refused"


class InboundReceipt(BaseModel):
    """The receipt for a mail or form. It shows nothing of what is stored."""

    result: InboundOutcome = Field(
        description="Outcome: `stored`, `known` already, `ignored` as a draft, or `refused`. A "
        "refused mail is in the list of refused mails."
    )
    code: Annotated[str, Field(max_length=64)] | None = Field(
        description="Code of the reason why the mail was ignored or refused; else null."
    )
