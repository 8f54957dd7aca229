"""Messages as clients send and see them."""

from enum import StrEnum
from typing import Annotated, Any, Self
from uuid import UUID

from pydantic import (
    MISSING,
    AwareDatetime,
    BaseModel,
    Field,
    StrictBool,
    StrictInt,
    model_validator,
)
from pydantic_core import PydanticCustomError

from app.engine.vocabulary import Automatic, Channel, Direction, MessageKind, MessageStatus
from app.features.parties.schemas import EmailAddress, ExternalIdOf, ExternalIds
from app.http.batch import MAX_ITEMS, DeferredValidation, examples_of
from app.http.cursors import PageQuery
from app.http.problems import ImportErrorDetail
from app.schemas.request_model import IntegralFloat, RequestModel
from app.schemas.times import AwareTimestamp

Subject = Annotated[str, Field(max_length=998)]
Body = Annotated[str, Field(max_length=200_000)]
MailId = Annotated[str, Field(min_length=1, max_length=998)]


class Correspondent(RequestModel):
    """A sender or recipient, as the message names them."""

    address: EmailAddress
    name: Annotated[str, Field(max_length=400)] = ""


class MailHeaders(RequestModel):
    """Identifiers of RFC 5322, section 3.6.4, with or without angle brackets."""

    message_id: MailId | None = None
    in_reply_to: MailId | None = None
    references: Annotated[list[MailId], Field(max_length=200)] = []


class Attachment(RequestModel):
    """What was attached; the content is not kept."""

    name: Annotated[str, Field(max_length=400)]
    type: Annotated[str, Field(max_length=200)]
    size: Annotated[StrictInt, Field(ge=0, le=2**53), IntegralFloat]


class MessageCreate(RequestModel):
    """One communication with one party: name the customer, the contact, or the address it is with."""

    model_config = {
        "json_schema_extra": {
            "examples": [
                {
                    "from": {"address": "anna@example.com", "name": "Anna Weber"},
                    "direction": "inbound",
                    "channel": "email",
                    "kind": "issue",
                    "subject": "Broken pump",
                    "body": "The pump stopped this morning. Can you help?",
                }
            ]
        },
        "populate_by_name": True,
    }

    customer_id: UUID | None = None
    contact_id: UUID | None = None
    direction: Direction
    channel: Channel
    kind: MessageKind | None = None
    status: MessageStatus | None = None
    automatic: Automatic | None = None
    subject: Subject | None = None
    body: Body | None = None
    occurred_at: AwareTimestamp | None = None
    needs_reply: StrictBool | None = None
    expects_answer: Annotated[
        StrictBool | None,
        Field(description="Whether this message of yours waits for an answer; by default judged."),
    ] = None
    is_personal: Annotated[
        StrictBool | None,
        Field(description="By default judged: it names them, or what passed between you."),
    ] = None
    thread_id: UUID | None = None
    in_reply_to_id: UUID | None = None
    headers: MailHeaders | None = None
    sender: Annotated[Correspondent | None, Field(alias="from")] = None
    to: Annotated[list[Correspondent], Field(max_length=100)] = []
    attachments: Annotated[list[Attachment], Field(max_length=100)] = []
    external_ids: ExternalIds = {}

    @model_validator(mode="after")
    def _with_somebody(self) -> Self:
        if self.customer_id and self.contact_id:
            raise PydanticCustomError("one_party", "Give customer_id or contact_id, not both.")
        if not (self.customer_id or self.contact_id or self.correspondent):
            raise PydanticCustomError(
                "one_party",
                "Give customer_id or contact_id, or the address that it came `from` or went `to`.",
            )
        return self

    @model_validator(mode="after")
    def _status_of_its_direction(self) -> Self:
        inbound = self.direction is Direction.INBOUND
        if self.status and (self.status is MessageStatus.RECEIVED) is not inbound:
            raise PydanticCustomError(
                "status_of_direction", "What comes in is `received`; what goes out never is."
            )
        return self

    @property
    def correspondent(self) -> Correspondent | None:
        if self.direction is Direction.INBOUND:
            return self.sender
        return self.to[0] if self.to else None


class MessageBatch(RequestModel):
    """Many messages at once."""

    model_config = {"json_schema_extra": {"examples": [{"items": examples_of(MessageCreate)}]}}

    items: Annotated[
        list[Annotated[Any, DeferredValidation(MessageCreate)]],
        Field(min_length=1, max_length=MAX_ITEMS),
    ]


class MessageUpdate(RequestModel):
    """The fields to change: absent stays, null clears; null in a verdict lets us judge again."""

    model_config = {"json_schema_extra": {"examples": [{"needs_reply": False}]}}

    customer_id: UUID | MISSING = MISSING
    contact_id: UUID | MISSING = MISSING
    kind: MessageKind | MISSING = MISSING
    status: MessageStatus | MISSING = MISSING
    subject: Subject | None | MISSING = MISSING
    body: Body | None | MISSING = MISSING
    occurred_at: AwareTimestamp | MISSING = MISSING
    needs_reply: StrictBool | None | MISSING = MISSING
    expects_answer: StrictBool | None | MISSING = MISSING
    is_personal: StrictBool | None | MISSING = MISSING


class MessageAnswer(RequestModel):
    """Either `answered_by_message_id`, or how we answered."""

    model_config = {
        "json_schema_extra": {
            "examples": [{"channel": "phone", "body": "Told her how to restart the pump."}]
        }
    }

    answered_by_message_id: UUID | None = None
    channel: Channel | None = None
    occurred_at: AwareTimestamp | None = None
    subject: Subject | None = None
    body: Body | None = None

    @model_validator(mode="after")
    def _either(self) -> Self:
        logged = {"channel", "occurred_at", "subject", "body"} & self.model_fields_set
        if (self.answered_by_message_id is None) == (self.channel is None) or (
            self.answered_by_message_id and logged
        ):
            raise PydanticCustomError(
                "one_answer", "Give `answered_by_message_id`, or the `channel` of the answer."
            )
        return self


class CorrespondentRead(BaseModel):
    address: Annotated[str, Field(max_length=1000)]
    name: Annotated[str, Field(max_length=1000)]


class AttachmentRead(BaseModel):
    name: Annotated[str, Field(max_length=1000)]
    type: Annotated[str, Field(max_length=200)]
    size: Annotated[int, Field(ge=0, le=2**53)]


class MailHeadersRead(BaseModel):
    message_id: Annotated[str, Field(max_length=998)] | None
    in_reply_to: Annotated[str, Field(max_length=998)] | None
    references: Annotated[list[Annotated[str, Field(max_length=998)]], Field(max_length=1000)]


class MessageRead(BaseModel):
    """A message, with what is known of its answer."""

    id: UUID
    customer_id: UUID | None
    contact_id: UUID | None
    direction: Direction
    channel: Channel
    kind: MessageKind
    kind_evidence: Annotated[
        str,
        Field(
            max_length=64,
            description="`given` or `overruled` by whoever writes here, else what said so.",
        ),
    ]
    status: MessageStatus
    automatic: Automatic | None
    subject: Annotated[str, Field(max_length=998)] | None
    body: Annotated[str, Field(max_length=70_000_000)] | None
    reply_text: (
        Annotated[str, Field(max_length=70_000_000, description="Without what was quoted.")] | None
    )
    sender: Annotated[CorrespondentRead | None, Field(alias="from")]
    to: Annotated[list[CorrespondentRead], Field(max_length=10_000)]
    attachments: Annotated[list[AttachmentRead], Field(max_length=10_000)]
    headers: MailHeadersRead | None
    thread_id: UUID | None
    in_reply_to_id: UUID | None
    needs_reply: bool
    needs_reply_evidence: Annotated[str, Field(max_length=64)]
    expects_answer: bool
    expects_answer_evidence: Annotated[str, Field(max_length=64)]
    is_personal: bool
    is_personal_evidence: Annotated[str, Field(max_length=64)]
    reply_due_at: AwareDatetime | None
    answered_at: AwareDatetime | None
    answered_by_message_id: UUID | None
    external_ids: Annotated[dict[str, Annotated[str, Field(max_length=200)]], Field(max_length=20)]
    occurred_at: AwareDatetime
    recorded_at: AwareDatetime
    archived_at: AwareDatetime | None
    created_at: AwareDatetime
    updated_at: AwareDatetime


class MessagePage(BaseModel):
    """A page of messages."""

    items: Annotated[list[MessageRead], Field(max_length=200)]
    next_cursor: Annotated[str, Field(max_length=2000)] | None


class MessageImport(BaseModel):
    """What came of a file of mails: new messages, mails that were here before, and what failed."""

    items: Annotated[list[MessageRead], Field(max_length=100_000)]
    duplicates: Annotated[list[UUID], Field(max_length=100_000)]
    errors: Annotated[list[ImportErrorDetail], Field(max_length=100_000)]


class MessageSort(StrEnum):
    """The order of a list; `-` is descending."""

    OCCURRED_AT = "occurred_at"
    OCCURRED_AT_DESCENDING = "-occurred_at"


class MessageQuery(PageQuery):
    """Filters of the list of messages; all of them hold."""

    customer_id: UUID | None = None
    contact_id: UUID | None = None
    thread_id: UUID | None = None
    direction: Direction | None = None
    channel: Channel | None = None
    kind: MessageKind | None = None
    needs_reply: bool | None = None
    answered: bool | None = None
    external_id: ExternalIdOf | None = None
    archived: Annotated[bool, Field(description="True lists the archived ones instead.")] = False
    sort: MessageSort = MessageSort.OCCURRED_AT_DESCENDING
