"""Mailboxes whose mail the server fetches, without their secrets."""

from enum import StrEnum
from typing import Annotated, Self
from uuid import UUID

from pydantic import (
    MISSING,
    AwareDatetime,
    BaseModel,
    Field,
    SecretStr,
    StrictBool,
    StrictInt,
    StringConstraints,
    model_validator,
)
from pydantic_core import PydanticCustomError

from app.features.parties.schemas import EmailAddress
from app.http.cursors import PageQuery
from app.schemas import patterns
from app.schemas.request_model import NOT_BLANK, ONE_LINE, IntegralFloat, RequestModel
from app.schemas.resource_fields import CreatedAt, PageRead, ResourceId, UpdatedAt
from app.storage.models.mailboxes import MailboxAuth, MailboxSecurity, MailboxState

MAX_FOLDERS = 50
MAX_FOLDER_NAME = 400
DEFAULT_DAYS = 90

NAME = Field(description="Name of the mailbox. Defaults to its address.")
ADDRESS = Field(description="E-mail address of the mailbox; it becomes one of the own addresses.")
USER_ID = Field(
    description="User whose mailbox it is, and who owns the new contacts that it brings; null for a "
    "shared one."
)
AUTH = Field(description="Way to log in: a password, or OAuth 2 with a provider.")
HOST = Field(description="Name of the IMAP server.")
PORT = Field(description="Port of the IMAP server.")
SECURITY = Field(
    description="Encryption: `tls` from the start, `starttls`, or `none`. Certificates are always checked."
)
USERNAME = Field(description="Name to log in with. Defaults to the address.")
PASSWORD = Field(description="Password to log in with; only for `auth` `password`. Never shown.")
FOLDERS = Field(
    max_length=MAX_FOLDERS,
    description="Further folders to read, by their names. The inbox and sent mail are always read; drafts, "
    "junk and trash never. Name the folder of sent mail here if `test` does not find it.",
)
SINCE_DAYS = Field(description="Number of days before the creation from which mail is fetched.")
ONLY_CORRESPONDENTS = Field(
    description="Whether to leave out mail of people to whom you have never written."
)

MailboxName = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=200),
    NOT_BLANK,
    ONE_LINE,
    NAME,
]
Host = Annotated[
    str, Field(max_length=253, pattern=patterns.SERVER, examples=["imap.example.com"]), HOST
]
Port = Annotated[StrictInt, Field(ge=1, le=65535), IntegralFloat, PORT]
Username = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=320),
    NOT_BLANK,
    ONE_LINE,
    USERNAME,
]
Password = Annotated[SecretStr, Field(min_length=1, max_length=1000), PASSWORD]
FolderName = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=MAX_FOLDER_NAME),
    NOT_BLANK,
    ONE_LINE,
]
Folders = Annotated[list[FolderName], FOLDERS]
SinceDays = Annotated[StrictInt, Field(ge=0, le=3650), IntegralFloat, SINCE_DAYS]


class MailboxCreate(RequestModel):
    """A mailbox to connect."""

    model_config = {
        "json_schema_extra": {
            "examples": [
                {
                    "address": "shop@example.com",
                    "host": "imap.example.com",
                    "password": "correct-horse",
                }
            ]
        }
    }

    address: Annotated[EmailAddress, ADDRESS]
    name: Annotated[MailboxName | None, NAME] = None
    user_id: Annotated[UUID | None, USER_ID] = None
    auth: Annotated[MailboxAuth, AUTH] = MailboxAuth.PASSWORD
    host: Host | None = Field(
        default=None,
        description="Name of the IMAP server. Required unless `auth` is `google` or `microsoft`.",
    )
    port: Port | None = Field(
        default=None, description="Port of the IMAP server. Defaults to 993, or 143 without `tls`."
    )
    security: Annotated[MailboxSecurity, SECURITY] = MailboxSecurity.TLS
    username: Annotated[Username | None, USERNAME] = None
    password: Annotated[Password | None, PASSWORD] = None
    folders: Folders = []
    since_days: SinceDays = DEFAULT_DAYS
    only_correspondents: Annotated[StrictBool, ONLY_CORRESPONDENTS] = False

    @model_validator(mode="after")
    def _check_login(self) -> Self:
        has_password = self.password is not None
        if has_password is not (self.auth is MailboxAuth.PASSWORD):
            needed = "is required when" if not has_password else "is allowed only when"
            code = "not_allowed" if has_password else "required"
            raise PydanticCustomError(code, f"`password` {needed} `auth` is `password`.")
        if self.host is None and self.auth in {MailboxAuth.PASSWORD, MailboxAuth.GENERIC}:
            raise PydanticCustomError(
                "required", "`host` is required unless `auth` is `google` or `microsoft`."
            )
        return self


class MailboxUpdate(RequestModel):
    """The fields to change (RFC 7396). Absent fields keep their value; null clears a field.

    A change of `host`, `port`, `security` or `username` needs the login again: give `password` with it.
    """

    model_config = {"json_schema_extra": {"examples": [{"since_days": 30}]}}

    name: MailboxName | MISSING = MISSING
    user_id: Annotated[UUID | None, USER_ID] | MISSING = MISSING
    host: Host | MISSING = MISSING
    port: Port | MISSING = MISSING
    security: Annotated[MailboxSecurity, SECURITY] | MISSING = MISSING
    username: Username | MISSING = MISSING
    password: Password | MISSING = MISSING
    folders: Folders | MISSING = MISSING
    since_days: SinceDays | MISSING = MISSING
    only_correspondents: Annotated[StrictBool, ONLY_CORRESPONDENTS] | MISSING = MISSING


class MailboxRead(BaseModel):
    """A mailbox, without its password or tokens."""

    id: ResourceId
    name: Annotated[str, Field(max_length=320), NAME]
    address: Annotated[str, Field(max_length=254), ADDRESS]
    user_id: Annotated[UUID | None, USER_ID]
    auth: Annotated[MailboxAuth, AUTH]
    host: Annotated[str, Field(max_length=253), HOST]
    port: Annotated[int, Field(ge=1, le=65535), PORT]
    security: Annotated[MailboxSecurity, SECURITY]
    username: Annotated[str, Field(max_length=320), USERNAME]
    folders: Annotated[list[Annotated[str, Field(max_length=MAX_FOLDER_NAME)]], FOLDERS]
    since_days: Annotated[int, Field(ge=0, le=3650), SINCE_DAYS]
    only_correspondents: Annotated[bool, ONLY_CORRESPONDENTS]
    state: MailboxState = Field(
        description="State: `waiting` for its first look, `connected`, `needs_login`, `unreachable`, or "
        "`failed` if a setting must change."
    )
    state_since: AwareDatetime = Field(description="Time when the state began.")
    error: Annotated[str, Field(max_length=500)] | None = Field(
        description="Reason of the state in words; null while all is well."
    )
    checked_at: AwareDatetime | None = Field(
        description="Time of the last look into the mailbox, exact to five minutes; null for never."
    )
    fetched: int = Field(ge=0, le=2**31 - 1, description="Number of mails fetched so far.")
    created_at: CreatedAt
    updated_at: UpdatedAt


class AuthorizationFlow(StrEnum):
    """Flow of a login: `code` in a browser, or `device` on another device."""

    CODE = "code"
    DEVICE = "device"


class AuthorizationStart(RequestModel):
    """How to log in to a mailbox with OAuth 2."""

    model_config = {"json_schema_extra": {"examples": [{"flow": "code"}]}}

    flow: AuthorizationFlow = Field(
        default=AuthorizationFlow.CODE,
        description="Flow: `code` in a browser, or `device` on another device (not at Google).",
    )
    redirect_uri: Annotated[str, Field(max_length=200, pattern=patterns.LOCAL_ADDRESS)] | None = (
        Field(
            default=None,
            description="Address on the computer of the person to which the browser returns; null for this "
            "server.",
        )
    )


class AuthorizationRead(BaseModel):
    """A login that has begun. Open `url` in a browser before it expires."""

    flow: AuthorizationFlow = Field(description="Flow of the login.")
    url: str = Field(max_length=4000, description="Address at which a person logs in.")
    user_code: Annotated[str, Field(max_length=100)] | None = Field(
        description="Code to enter there; null for the flow `code`."
    )
    redirect_uri: Annotated[str, Field(max_length=2000)] | None = Field(
        description="Address to which the browser returns; null for the flow `device`."
    )
    expires_at: AwareDatetime = Field(description="Time until which the login must be confirmed.")


class AuthorizationFinish(RequestModel):
    """The address of the page after a login, if the browser could not open it."""

    model_config = {
        "json_schema_extra": {
            "examples": [{"address": "http://127.0.0.1:8000/oauth/callback?state=x&code=y"}]
        }
    }

    address: Annotated[str, Field(min_length=1, max_length=8000)] = Field(
        description="Whole address in the address bar of the browser, with `state` and `code`."
    )


class MailboxPage(PageRead[MailboxRead]):
    """A page of mailboxes."""


class MailboxQuery(PageQuery):
    """Filters of the list of mailboxes."""

    user_id: UUID | None = Field(default=None, description="User whose mailboxes they are.")
    state: MailboxState | None = Field(default=None, description="State of the mailboxes.")


class FoundFolder(BaseModel):
    """A folder that a mailbox has."""

    name: str = Field(max_length=MAX_FOLDER_NAME, description="Name of the folder.")
    role: Annotated[str, Field(max_length=24)] | None = Field(
        description="Role: `inbox`, `sent` or `chosen`; null if the folder is not read."
    )
    mails: int | None = Field(
        ge=0, le=2**32, description="Number of mails in a folder that is read; else null."
    )


class MailboxTest(BaseModel):
    """The result of a look into a mailbox."""

    is_connected: bool = Field(description="Whether the login worked.")
    state: MailboxState = Field(description="State of the mailbox after the look.")
    error: Annotated[str, Field(max_length=500)] | None = Field(
        description="Reason in words why the login failed, or what is missing; else null."
    )
    folders: list[FoundFolder] = Field(max_length=5000, description="Folders of the mailbox.")
