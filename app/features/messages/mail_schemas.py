"""Parts of a mail as clients send and see them: addresses, identifiers, header fields, attachments."""

from typing import Annotated, Any

from pydantic import BaseModel, Field, StrictInt

from app.features.parties.schemas import EmailAddress
from app.schemas.request_model import IntegralFloat, RequestModel

MailId = Annotated[str, Field(min_length=1, max_length=998)]
MOST_DELIVERED_TO = 10
MESSAGE_ID = Field(description="Identifier of the mail (`Message-ID`).")
IN_REPLY_TO = Field(description="Identifier of the mail that this one replies to (`In-Reply-To`).")
REFERENCES = Field(description="Identifiers of the earlier mails in the thread (`References`).")
NAME = Field(description="Display name; empty if there is none.")
FILE_NAME = Field(description="Name of the file.")
FILE_TYPE = Field(description="Media type of the file, such as `application/pdf`.")
FILE_SIZE = Field(description="Size of the file in bytes.")


class Correspondent(RequestModel):
    """A sender or a recipient of a message."""

    address: EmailAddress = Field(description="E-mail address.")
    name: Annotated[str, Field(max_length=400), NAME] = ""


class MailHeaders(RequestModel):
    """Identifiers of a mail (RFC 5322, section 3.6.4), with or without angle brackets."""

    message_id: Annotated[MailId | None, MESSAGE_ID] = None
    in_reply_to: Annotated[MailId | None, IN_REPLY_TO] = None
    references: Annotated[list[MailId], Field(max_length=200), REFERENCES] = []


class Attachment(RequestModel):
    """A file attached to a message. Its content is not stored."""

    name: Annotated[str, Field(max_length=400), FILE_NAME]
    type: Annotated[str, Field(max_length=200), FILE_TYPE]
    size: Annotated[StrictInt, Field(ge=0, le=2**53), IntegralFloat, FILE_SIZE]


class CorrespondentRead(BaseModel):
    """A sender or a recipient of a message."""

    address: str = Field(max_length=1000, description="E-mail address.")
    name: Annotated[str, Field(max_length=1000), NAME]


class AttachmentRead(BaseModel):
    """A file attached to a message. Its content is kept with the source of an imported mail."""

    name: Annotated[str, Field(max_length=1000), FILE_NAME]
    type: Annotated[str, Field(max_length=200), FILE_TYPE]
    size: Annotated[int, Field(ge=0, le=2**53), FILE_SIZE]


class MailIdentifiersRead(BaseModel):
    """Identifiers of a mail (RFC 5322, section 3.6.4)."""

    message_id: Annotated[Annotated[str, Field(max_length=998)] | None, MESSAGE_ID]
    in_reply_to: Annotated[Annotated[str, Field(max_length=998)] | None, IN_REPLY_TO]
    references: Annotated[
        list[Annotated[str, Field(max_length=998)]], Field(max_length=1000), REFERENCES
    ]


HeaderText = Annotated[str, Field(max_length=998)] | None


def _field(name: str, meaning: str) -> Any:
    return Field(description=f"Value of `{name}`: {meaning}. Absent if the mail has none.")


class MailHeadersRead(MailIdentifiersRead):
    """Identifiers of a mail, and the header fields that decided who wrote it and what it is."""

    reply_to: Annotated[HeaderText, _field("Reply-To", "where answers go")] = None
    sender: Annotated[HeaderText, _field("Sender", "who sent it for the author")] = None
    return_path: Annotated[HeaderText, _field("Return-Path", "where bounces go")] = None
    list_id: Annotated[HeaderText, _field("List-Id", "the mailing list")] = None
    list_post: Annotated[HeaderText, _field("List-Post", "where the list is written to")] = None
    list_unsubscribe: Annotated[HeaderText, _field("List-Unsubscribe", "the way off the list")] = (
        None
    )
    auto_submitted: Annotated[
        HeaderText, _field("Auto-Submitted", "whether a machine wrote it (RFC 3834)")
    ] = None
    precedence: Annotated[HeaderText, _field("Precedence", "such as `bulk` or `list`")] = None
    x_auto_response_suppress: Annotated[
        HeaderText, _field("X-Auto-Response-Suppress", "which automatic replies it refuses")
    ] = None
    x_spam_flag: Annotated[
        HeaderText, _field("X-Spam-Flag", "whether the server took it for spam")
    ] = None
    x_gmail_labels: Annotated[HeaderText, _field("X-Gmail-Labels", "its labels in Gmail")] = None
    x_mozilla_status: Annotated[
        HeaderText, _field("X-Mozilla-Status", "its state in Thunderbird")
    ] = None
    x_original_from: Annotated[
        HeaderText, _field("X-Original-From", "the author of a mail to a group")
    ] = None
    calendar_method: HeaderText = Field(
        default=None,
        description="Method of a calendar message (RFC 5546), such as `REQUEST` for an invitation.",
    )
    origin: HeaderText = Field(
        default=None,
        description="Way by which the mail of this party came in one of somebody else: "
        "`contact_form`, `group` or `forward`.",
    )
    form_subject: HeaderText = Field(
        default=None,
        description="Subject that the visitor typed into a form; `subject` is that of the form's mail.",
    )
    forwarded_by: HeaderText = Field(
        default=None,
        description="Address of the colleague who forwarded the mail of this party to us.",
    )
    delivered_to: Annotated[
        list[Annotated[str, Field(max_length=1000)]], Field(max_length=MOST_DELIVERED_TO)
    ] = Field(
        default=[],
        description="Addresses of yours to which servers delivered the mail (`Delivered-To` and "
        "its like).",
    )
    reported_message_id: HeaderText = Field(
        default=None, description="Message-ID of the mail of yours that a bounce is about."
    )
    failed_recipients: list[Annotated[str, Field(max_length=1000)]] = Field(
        default=[], max_length=100, description="Addresses that did not get that mail."
    )
