"""Messages as clients send and see them."""

from datetime import date
from enum import StrEnum
from typing import Annotated, Any, Self
from uuid import UUID

from pydantic import MISSING, AwareDatetime, BaseModel, Field, StrictBool, model_validator
from pydantic_core import PydanticCustomError

from app.engine.vocabulary import (
    CONVERSATIONS,
    Automatic,
    Channel,
    Direction,
    MessageKind,
    MessageStatus,
    NeedsReply,
)
from app.features.messages.mail_schemas import (
    Attachment,
    AttachmentRead,
    Correspondent,
    CorrespondentRead,
    MailHeaders,
    MailHeadersRead,
)
from app.features.parties.schemas import PARTY, PartyRead
from app.http.batch import BatchItems, DeferredValidation, examples_of
from app.http.cursors import PageQuery
from app.schemas.request_model import RequestModel
from app.schemas.resource_fields import (
    SORT,
    ArchivedAt,
    ArchivedFilter,
    CreatedAt,
    ExternalIdFilter,
    ExternalIds,
    ExternalIdsRead,
    PageRead,
    ResourceId,
    UpdatedAt,
)
from app.schemas.times import AwareTimestamp, CalendarDate

Subject = Annotated[str, Field(max_length=998)]
Body = Annotated[str, Field(max_length=200_000)]


CUSTOMER_ID = Field(description="Identifier of the customer the message is from or to.")
CONTACT_ID = Field(description="Identifier of the contact the message is from or to.")
THREAD_ID = Field(description="Identifier of the thread that the message belongs to.")
DIRECTION = Field(
    description="Direction of the message: `inbound` is from the customer or contact to you, "
    "`outbound` from you to them."
)
CHANNEL = Field(description="Channel of the message.")
KIND = Field(
    description="Kind of message. It decides which reply promise applies to an inbound message. The "
    "server decides by the words unless a client does."
)
STATUS = Field(
    description="State of the message: `received` for an inbound message; `draft`, `queued`, `sent` "
    "or `failed` for an outbound one."
)
AUTOMATIC = Field(
    description="Kind of automatic mail that the message is; null if a person wrote it. Automatic "
    "mail neither needs a reply nor is one."
)
SUBJECT = Field(description="Subject line.")
BODY = Field(description="Text of the message, with the earlier messages that it quotes.")
OCCURRED_AT = Field(
    description="Time when the message was sent or received, or the conversation took place; not in "
    "the future."
)
NEEDS_REPLY = Field(
    description="Whether the inbound message needs a reply: `yes`, `no`, or `perhaps` if its words "
    "do not tell. The server decides unless a client does."
)
EXPECTS_ANSWER = Field(
    description="Whether the outbound message asks for an answer. The server decides by the text "
    "unless a client does."
)
IS_PERSONAL = Field(
    description="Whether the outbound message is personal: it names the recipient or something "
    "shared with the recipient. The server decides by the text unless a client does."
)
SOLVES = Field(
    description="Whether the message solves the issue that it answers, or says that it is solved. An "
    "answer of yours does unless its words hold the answer off, such as “we are looking into it”."
)
PROMISED_UNTIL = Field(
    description="Last day on which you promised to be heard from, such as in “we come back to you by "
    "Friday”; null for an inbound message and without such a day. A follow-up of the kind `promised` is "
    "due then."
)
STATUS_OF_DIRECTION = (
    "`status` must be `received` for an inbound message, and must not be for an outbound one."
)
ANSWERS = Field(
    max_length=20,
    description="Identifiers of the inbound messages that this one answers. Only outbound messages "
    "and conversations (`phone`, `in_person`) answer any.",
)
ANSWERS_OF_DIRECTION = "`answers` must be empty unless the message is outbound or its channel is `phone` or `in_person`."
ABOUT = Field(
    max_length=20,
    description="Subjects of the message. A touch about one is personal for it, even if they began it. Without any, "
    "a message of ours is about the referral whose recipient it names to the referred person.",
)
PICKED_UP = Field(
    description="Whether somebody picked up the call; null if unknown or not a call. A call of theirs "
    "that nobody picked up needs a reply."
)
PICKED_UP_OF_CALL = "`picked_up` must be null unless the channel is `phone`."
SENDER = Field(description="Sender of the message.")
TO = Field(description="Recipients of the message.")
CC = Field(
    description="Recipients of a copy (Cc), who are neither answered nor touched by the message."
)
IS_COPY = Field(description="Whether the customer or contact only got a copy (Cc) of your message.")
FORWARDED_BY_ID = Field(
    description="Identifier of the user who forwarded the message of the customer or contact to "
    "you; null if none."
)
ATTACHMENTS = Field(description="Files attached to the message. Their content is not stored.")
HEADERS = Field(description="Identifiers of the mail, which connect it to its thread.")
IN_REPLY_TO_ID = Field(description="Identifier of the message that this one replies to.")


def _evidence(name: str, example: str) -> Any:
    """The description of the evidence for a field that the server decides."""
    return Field(
        max_length=64,
        description=f"Evidence for `{name}`, such as `{example}`; `overruled` if a client decided.",
    )


class AboutType(StrEnum):
    """Type of a subject that a message is about."""

    EVENT = "event"
    PURCHASE = "purchase"
    OPPORTUNITY = "opportunity"
    REFERRAL = "referral"


class MessageSubject(RequestModel):
    """A subject that a message is about."""

    type: AboutType = Field(description="Type of the subject.")
    id: UUID = Field(description="Identifier of the subject.")


class MessageCreate(RequestModel):
    """A message from or to one customer or contact.

    Give `customer_id`, `contact_id`, or the address in `from` or `to`. An unknown address becomes a
    new contact.
    """

    model_config = {
        "json_schema_extra": {
            "examples": [
                {
                    "from": {"address": "anna@example.com", "name": "Anna Weber"},
                    "direction": "inbound",
                    "channel": "email",
                    "subject": "Broken pump",
                    "body": "The pump stopped this morning. Can you help?",
                }
            ]
        },
        "populate_by_name": True,
    }

    customer_id: Annotated[UUID | None, CUSTOMER_ID] = None
    contact_id: Annotated[UUID | None, CONTACT_ID] = None
    direction: Annotated[Direction, DIRECTION]
    channel: Annotated[Channel, CHANNEL]
    kind: MessageKind | None = Field(
        default=None,
        description="Kind of message. Without it the words of an inbound message decide, such as "
        "`issue` or `order`; if they do not tell, it is `letter` for a letter and else `inquiry`. An outbound "
        "message is `other`.",
    )
    status: MessageStatus | None = Field(
        default=None,
        description="State of the message. Defaults to `received` for an inbound message and "
        "`sent` for an outbound one.",
    )
    automatic: Annotated[Automatic | None, AUTOMATIC] = None
    subject: Annotated[Subject | None, SUBJECT] = None
    body: Annotated[Body | None, BODY] = None
    occurred_at: AwareTimestamp | None = Field(
        default=None,
        description="Time when the message was sent or received, or the conversation took "
        "place; not in the future. Defaults to now.",
    )
    needs_reply: Annotated[NeedsReply | None, NEEDS_REPLY] = None
    expects_answer: Annotated[StrictBool | None, EXPECTS_ANSWER] = None
    is_personal: Annotated[StrictBool | None, IS_PERSONAL] = None
    solves: Annotated[StrictBool | None, SOLVES] = None
    promised_until: Annotated[CalendarDate | None, PROMISED_UNTIL] = None
    thread_id: UUID | None = Field(
        default=None,
        description="Identifier of the thread that the message belongs to. Defaults to the "
        "thread of the mail that `headers` or `in_reply_to_id` names.",
    )
    in_reply_to_id: Annotated[UUID | None, IN_REPLY_TO_ID] = None
    answers: Annotated[list[UUID], ANSWERS] = []
    about: Annotated[list[MessageSubject], ABOUT] = []
    picked_up: Annotated[StrictBool | None, PICKED_UP] = None
    headers: Annotated[MailHeaders | None, HEADERS] = None
    sender: Annotated[Correspondent | None, Field(alias="from"), SENDER] = None
    to: Annotated[list[Correspondent], Field(max_length=100), TO] = []
    cc: Annotated[list[Correspondent], Field(max_length=100), CC] = []
    attachments: Annotated[list[Attachment], Field(max_length=100), ATTACHMENTS] = []
    external_ids: ExternalIds = {}

    @model_validator(mode="after")
    def _require_one_party(self) -> Self:
        if self.customer_id and self.contact_id:
            raise PydanticCustomError(
                "exactly_one", "Give either `customer_id` or `contact_id`, not both."
            )
        if not (self.customer_id or self.contact_id or self.correspondent):
            raise PydanticCustomError(
                "exactly_one", "Give `customer_id`, `contact_id`, or the address in `from` or `to`."
            )
        return self

    @model_validator(mode="after")
    def _check_status(self) -> Self:
        inbound = self.direction is Direction.INBOUND
        if self.status and (self.status is MessageStatus.RECEIVED) is not inbound:
            raise PydanticCustomError("not_allowed", STATUS_OF_DIRECTION)
        return self

    @model_validator(mode="after")
    def _check_call(self) -> Self:
        if self.picked_up is not None and self.channel is not Channel.PHONE:
            raise PydanticCustomError("not_allowed", PICKED_UP_OF_CALL)
        is_inbound = self.direction is Direction.INBOUND
        if self.answers and is_inbound and self.channel not in CONVERSATIONS:
            raise PydanticCustomError("not_allowed", ANSWERS_OF_DIRECTION)
        return self

    @property
    def correspondent(self) -> Correspondent | None:
        if self.direction is Direction.INBOUND:
            return self.sender
        return self.to[0] if self.to else None


class MessageBatch(RequestModel):
    """Up to 1,000 messages to create with one request."""

    model_config = {"json_schema_extra": {"examples": [{"items": examples_of(MessageCreate)}]}}

    items: BatchItems[Annotated[Any, DeferredValidation(MessageCreate)]]


class MessageUpdate(RequestModel):
    """The fields to change (RFC 7396). Absent fields keep their value; null clears a field.

    Set `kind`, `needs_reply`, `is_personal`, `expects_answer`, `solves` or `promised_until` to null to
    let the server decide again, and `solved_at` to null to take `POST /v1/messages/{id}/solve` back.
    """

    model_config = {"json_schema_extra": {"examples": [{"needs_reply": "no"}]}}

    customer_id: Annotated[UUID, CUSTOMER_ID] | MISSING = MISSING
    contact_id: Annotated[UUID, CONTACT_ID] | MISSING = MISSING
    kind: Annotated[MessageKind | None, KIND] | MISSING = MISSING
    status: Annotated[MessageStatus, STATUS] | MISSING = MISSING
    subject: Annotated[Subject | None, SUBJECT] | MISSING = MISSING
    body: Annotated[Body | None, BODY] | MISSING = MISSING
    occurred_at: Annotated[AwareTimestamp, OCCURRED_AT] | MISSING = MISSING
    needs_reply: Annotated[NeedsReply | None, NEEDS_REPLY] | MISSING = MISSING
    expects_answer: Annotated[StrictBool | None, EXPECTS_ANSWER] | MISSING = MISSING
    is_personal: Annotated[StrictBool | None, IS_PERSONAL] | MISSING = MISSING
    solves: Annotated[StrictBool | None, SOLVES] | MISSING = MISSING
    promised_until: Annotated[CalendarDate | None, PROMISED_UNTIL] | MISSING = MISSING
    solved_at: (
        Annotated[
            AwareTimestamp | None,
            Field(
                description="Time when the issue was solved, not in the future; null opens it again. "
                "Only for inbound messages."
            ),
        ]
        | MISSING
    ) = MISSING
    answers: Annotated[list[UUID], ANSWERS] | MISSING = MISSING
    about: Annotated[list[MessageSubject], ABOUT] | MISSING = MISSING
    picked_up: Annotated[StrictBool | None, PICKED_UP] | MISSING = MISSING


class MessageAnswer(RequestModel):
    """The answer to a message: an existing message of yours, or a new one to log.

    Give either `answered_by_message_id`, or `channel` and the other fields.
    """

    model_config = {
        "json_schema_extra": {
            "examples": [{"channel": "phone", "body": "Told her how to restart the pump."}]
        }
    }

    answered_by_message_id: UUID | None = Field(
        default=None, description="Identifier of a later outbound message that is the answer."
    )
    channel: Channel | None = Field(default=None, description="Channel of the answer to log.")
    occurred_at: AwareTimestamp | None = Field(
        default=None, description="Time of the answer to log, not in the future. Defaults to now."
    )
    subject: Subject | None = Field(default=None, description="Subject line of the answer to log.")
    body: Body | None = Field(default=None, description="Text of the answer to log.")
    about: Annotated[list[MessageSubject], ABOUT] = []

    @model_validator(mode="after")
    def _require_one_answer(self) -> Self:
        logged = {"channel", "occurred_at", "subject", "body", "about"} & self.model_fields_set
        if (self.answered_by_message_id is None) == (self.channel is None) or (
            self.answered_by_message_id and logged
        ):
            raise PydanticCustomError(
                "exactly_one",
                "Give either `answered_by_message_id`, or `channel` and what was said.",
            )
        return self


class MessageRead(BaseModel):
    """A message from or to one customer or contact, and whether it is answered."""

    id: ResourceId
    party: Annotated[PartyRead, PARTY]
    customer_id: UUID | None = Field(
        description="Identifier of the customer the message is from or to; null for a contact."
    )
    contact_id: UUID | None = Field(
        description="Identifier of the contact the message is from or to; null for a customer."
    )
    direction: Annotated[Direction, DIRECTION]
    channel: Annotated[Channel, CHANNEL]
    kind: Annotated[MessageKind, KIND]
    kind_evidence: str = Field(
        max_length=64,
        description="Evidence for `kind`, such as `words_of_issue`; `given` or `overruled` if a "
        "client decided.",
    )
    status: Annotated[MessageStatus, STATUS]
    automatic: Annotated[Automatic | None, AUTOMATIC]
    automatic_evidence: Annotated[str, Field(max_length=64)] | None = Field(
        description="Evidence for `automatic`, such as `sender_rule`; null if there is none."
    )
    away_until: date | None = Field(
        description="Last day of the absence that an automatic reply names; null if it names none."
    )
    subject: Annotated[Annotated[str, Field(max_length=998)] | None, SUBJECT]
    body: Annotated[Annotated[str, Field(max_length=70_000_000)] | None, BODY]
    reply_text: Annotated[str, Field(max_length=70_000_000)] | None = Field(
        description="Text of the message without the earlier messages that it quotes."
    )
    sender: Annotated[CorrespondentRead | None, Field(alias="from"), SENDER]
    to: Annotated[list[CorrespondentRead], Field(max_length=10_000), TO]
    cc: Annotated[list[CorrespondentRead], Field(max_length=1000), CC]
    is_copy: Annotated[bool, IS_COPY]
    forwarded_by_id: Annotated[UUID | None, FORWARDED_BY_ID]
    attachments: Annotated[list[AttachmentRead], Field(max_length=10_000), ATTACHMENTS]
    headers: Annotated[MailHeadersRead | None, HEADERS]
    thread_id: Annotated[UUID | None, THREAD_ID]
    in_reply_to_id: Annotated[UUID | None, IN_REPLY_TO_ID]
    needs_reply: Annotated[NeedsReply, NEEDS_REPLY]
    needs_reply_evidence: Annotated[str, _evidence("needs_reply", "question")]
    expects_answer: Annotated[bool, EXPECTS_ANSWER]
    expects_answer_evidence: Annotated[str, _evidence("expects_answer", "question")]
    is_personal: Annotated[bool, IS_PERSONAL]
    is_personal_evidence: Annotated[str, _evidence("is_personal", "names_person")]
    solves: Annotated[bool, SOLVES]
    solves_evidence: Annotated[str, _evidence("solves", "holding")]
    solved_at: AwareDatetime | None = Field(
        description="Time when a person marked the issue as solved; null if nobody did."
    )
    promised_until: Annotated[date | None, PROMISED_UNTIL]
    promised_until_evidence: str | None = Field(
        max_length=320,
        description="Sentence in which you promise to be heard from or hold the answer off; "
        "`overruled` if a client decided, and null without such a sentence.",
    )
    reply_due_at: AwareDatetime | None = Field(
        description="Time when the reply is due; null if the message starts no follow-up for a "
        "reply."
    )
    answered_at: AwareDatetime | None = Field(
        description="Time of the answer; null while there is none, and for a message that was too "
        "old for a follow-up when it was recorded."
    )
    answered_by_message_id: UUID | None = Field(
        description="Identifier of the message that is the answer; null as `answered_at` is."
    )
    may_be_answered_by_message_id: UUID | None = Field(
        description="Identifier of a message of yours that may be the answer; null without one."
    )
    answers: list[UUID] = Field(
        max_length=100, description="Identifiers of the inbound messages that this one answers."
    )
    may_answer: list[UUID] = Field(
        max_length=20,
        description="Identifiers of the inbound messages that were open when this one was sent, and "
        "that it may answer; empty if it answers any. Name those that it answers in `answers`.",
    )
    about: Annotated[list[MessageSubject], ABOUT]
    picked_up: Annotated[bool | None, PICKED_UP]
    external_ids: ExternalIdsRead
    occurred_at: Annotated[AwareDatetime, OCCURRED_AT]
    recorded_at: AwareDatetime = Field(
        description="Time when the message was stored on the server."
    )
    archived_at: ArchivedAt
    created_at: CreatedAt
    updated_at: UpdatedAt


class MessagePage(PageRead[MessageRead]):
    """A page of messages."""


class MessageSort(StrEnum):
    """The order of the list; `-` means descending."""

    OCCURRED_AT = "occurred_at"
    OCCURRED_AT_DESCENDING = "-occurred_at"


class MessageQuery(PageQuery):
    """The filters and the order of the list of messages. A message must match all filters."""

    customer_id: Annotated[UUID | None, CUSTOMER_ID] = None
    contact_id: Annotated[UUID | None, CONTACT_ID] = None
    thread_id: Annotated[UUID | None, THREAD_ID] = None
    direction: Annotated[Direction | None, DIRECTION] = None
    channel: Annotated[Channel | None, CHANNEL] = None
    kind: MessageKind | None = Field(default=None, description="Kind of message.")
    needs_reply: NeedsReply | None = Field(
        default=None, description="Whether the message needs a reply, answered or not."
    )
    answered: bool | None = Field(
        default=None, description="Whether the message has an `answered_at`."
    )
    automatic: Automatic | None = Field(
        default=None,
        description="Kind of automatic message. Without this filter the list leaves out `spam`.",
    )
    text: Annotated[str, Field(max_length=200)] | None = Field(
        default=None,
        description="Words that the subject or the body contains, each of them anywhere. Combine it "
        "with other filters, because the server reads the messages one after the other.",
    )
    occurred_after: AwareTimestamp | None = Field(
        default=None, description="Time at or after which the messages occurred."
    )
    occurred_before: AwareTimestamp | None = Field(
        default=None, description="Time before which the messages occurred."
    )
    external_id: ExternalIdFilter = None
    archived: ArchivedFilter = False
    sort: Annotated[MessageSort, SORT] = MessageSort.OCCURRED_AT_DESCENDING

    @property
    def leaves_out_spam(self) -> bool | None:
        return True if self.automatic is None else None
