"""Sender rules: decisions about all messages of an address or a domain."""

from enum import StrEnum
from typing import Annotated
from uuid import UUID

from pydantic import MISSING, AwareDatetime, BaseModel, Field, StringConstraints

from app.engine.vocabulary import Automatic, NeedsReply, SenderEffect
from app.features.contacts.schemas import ContactRead
from app.http.cursors import PageQuery
from app.schemas.request_model import NOT_BLANK, ONE_LINE, RequestModel
from app.schemas.resource_fields import CreatedAt, PageRead, ResourceId, UpdatedAt

MAX_PATTERN = 320
MOST_EXAMPLES = 20
MOST_SUGGESTIONS = 50

PATTERN = Field(
    description="E-mail address, or `@` and a domain with its subdomains. A rule for an address "
    "precedes one for a domain, and a longer domain precedes a shorter one."
)
EFFECT = Field(
    description="Effect on the messages of the sender: `ignore` treats them as spam, keeps them for "
    "30 days and leaves them out of lists; `no_reply_needed` keeps them, and none needs a reply; "
    "`always` never takes them for automatic mail."
)
NOTE = Field(description="Note about the rule, for internal use.")
PatternText = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=MAX_PATTERN),
    NOT_BLANK,
    ONE_LINE,
]
NoteText = Annotated[str, Field(max_length=500)]
Pattern = Annotated[str, Field(max_length=MAX_PATTERN)]
Count = Annotated[int, Field(ge=0, le=2**53)]


class SenderRuleCreate(RequestModel):
    """A decision about all messages of an address or a domain."""

    model_config = {
        "json_schema_extra": {
            "examples": [
                {
                    "pattern": "@parcels.example.com",
                    "effect": "no_reply_needed",
                    "note": "Notices about deliveries.",
                }
            ]
        }
    }

    pattern: Annotated[PatternText, PATTERN]
    effect: Annotated[SenderEffect, EFFECT]
    note: Annotated[NoteText | None, NOTE] = None


class SenderRuleUpdate(RequestModel):
    """The fields to change (RFC 7396). Absent fields keep their value; null clears a field."""

    model_config = {"json_schema_extra": {"examples": [{"effect": "ignore"}]}}

    pattern: Annotated[PatternText | MISSING, PATTERN] = MISSING
    effect: Annotated[SenderEffect | MISSING, EFFECT] = MISSING
    note: Annotated[NoteText | None | MISSING, NOTE] = MISSING


class SenderRuleHits(BaseModel):
    """The messages of the last 90 days that a rule covers, with those removed since."""

    count: Count = Field(description="Number of messages.")
    last_at: AwareDatetime | None = Field(
        description="Time of the latest message; null if there is none."
    )


class SenderRuleRead(BaseModel):
    """A decision about all messages of an address or a domain."""

    id: ResourceId
    pattern: Annotated[Pattern, PATTERN]
    effect: Annotated[SenderEffect, EFFECT]
    note: Annotated[NoteText | None, NOTE]
    hits: SenderRuleHits = Field(description="Messages of the last 90 days that the rule covers.")
    created_by_id: UUID = Field(description="User who created the rule.")
    created_at: CreatedAt
    updated_at: UpdatedAt


class SenderRuleBrief(BaseModel):
    """A sender rule."""

    id: UUID = Field(description="Identifier of the rule. Delete the rule to undo it.")
    pattern: Annotated[Pattern, Field(description="Address of the sender.")]
    effect: SenderEffect = Field(description="Effect on the messages of the sender.")


class SilentEffect(StrEnum):
    """Effect of a sender rule of which no message needs a reply."""

    IGNORE = "ignore"
    NO_REPLY_NEEDED = "no_reply_needed"


class DiscardedContact(ContactRead):
    """A discarded contact, and the sender rules that silence its addresses."""

    sender_rules: list[SenderRuleBrief] = Field(
        max_length=20, description="Rules for its addresses; empty without `sender_effect`."
    )


class SenderRulePage(PageRead[SenderRuleRead]):
    """A page of sender rules."""


class SenderRuleQuery(PageQuery):
    """Filters of the list of sender rules."""

    pattern: PatternText | None = Field(
        default=None, description="Pattern of the rule, in any spelling."
    )
    address: PatternText | None = Field(
        default=None, description="E-mail address that the rules cover."
    )
    effect: SenderEffect | None = Field(default=None, description="Effect of the rules.")


class SenderRulePreview(RequestModel):
    """A sender rule to try out."""

    model_config = {
        "json_schema_extra": {
            "examples": [{"pattern": "@parcels.example.com", "effect": "no_reply_needed"}]
        }
    }

    pattern: Annotated[PatternText, PATTERN]
    effect: Annotated[SenderEffect, EFFECT]


class ChangedMessage(BaseModel):
    """A message with another verdict under the rule."""

    message_id: UUID = Field(description="Identifier of the message.")
    customer_id: UUID | None = Field(description="Customer who sent it; null for a contact.")
    contact_id: UUID | None = Field(description="Contact who sent it; null for a customer.")
    party_name: str = Field(max_length=400, description="Name of the customer or contact.")
    subject: Annotated[str, Field(max_length=998)] | None = Field(description="Subject line.")
    occurred_at: AwareDatetime = Field(description="Time when the message was received.")
    needs_reply_before: NeedsReply = Field(description="Verdict as it is stored.")
    needs_reply_after: NeedsReply = Field(description="Verdict under the rule.")
    automatic_before: Automatic | None = Field(description="Kind of automatic mail as stored.")
    automatic_after: Automatic | None = Field(description="Kind of automatic mail under the rule.")


class SenderRulePreviewRead(BaseModel):
    """The changes that a sender rule would have made in the last 90 days."""

    pattern: Annotated[Pattern, PATTERN]
    effect: Annotated[SenderEffect, EFFECT]
    messages: Count = Field(description="Number of messages that the pattern covers.")
    changed: Count = Field(description="Number of messages with another verdict.")
    flags_removed: Count = Field(
        description="Number of messages that need a reply, or perhaps do, and would not."
    )
    flags_added: Count = Field(
        description="Number of messages that need no reply and would need one, or perhaps would."
    )
    is_complete: bool = Field(description="False if only the latest 10,000 messages were examined.")
    examples: list[ChangedMessage] = Field(
        max_length=MOST_EXAMPLES, description="Changed messages, the latest first."
    )


class SenderSuggestion(BaseModel):
    """A sender whose mail seems to need no reply, with the figures of the last 90 days."""

    pattern: Annotated[Pattern, PATTERN]
    effect: SenderEffect = Field(description="Proposed effect.")
    messages: Count = Field(description="Number of messages that no machine sent.")
    dismissed: Count = Field(
        description="Number of follow-ups about them that users dismissed as needless."
    )
    answered: Count = Field(description="Number of messages with an answer.")
    addresses: Count = Field(description="Number of addresses that the figures cover.")
    is_customer: bool = Field(description="Whether one of the addresses belongs to a customer.")
    last_at: AwareDatetime = Field(description="Time of the latest message.")


class SenderSuggestions(BaseModel):
    """Senders for whom a rule may save work."""

    items: list[SenderSuggestion] = Field(
        max_length=MOST_SUGGESTIONS,
        description="Senders, those with the most dismissals and messages first.",
    )
