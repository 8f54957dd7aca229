"""Drafts as clients ask for and see them."""

from typing import Annotated, Literal, Self
from uuid import UUID

from pydantic import BaseModel, Field, StrictBool, model_validator
from pydantic_core import PydanticCustomError
from typing_extensions import TypeAliasType

from app.engine.vocabulary import Language
from app.features.templates.language import LONGEST_TEXT
from app.features.templates.schemas import (
    EXAMPLE,
    LANGUAGE,
    LONGEST_SUBJECT,
    TemplateBody,
    TemplateChannel,
    TemplateSubject,
)
from app.schemas.request_model import RequestModel

FactSource = TypeAliasType(
    "FactSource",
    Literal[
        "customer", "contact", "event", "purchase", "opportunity", "referral", "message",
        "yearly_date", "user", "workspace",
    ],
)  # fmt: skip
FactName = Annotated[str, Field(max_length=100)]
ASKED = "Left out: the template of the rule, in the language of the customer if there is one."
SAVE = "Also keep it as a message of the status `draft`, which settles nothing until it is sent."
BECAUSE = "Why it would count as personal or not; the same judgement as of a message."


class DraftRequest(RequestModel):
    """What to make the draft of; all of it may be left out."""

    model_config = {"json_schema_extra": {"examples": [{"channel": "email", "save": False}]}}

    template_id: Annotated[UUID | None, Field(description=ASKED)] = None
    channel: Annotated[
        TemplateChannel | None, Field(description="Left out: that of the template.")
    ] = None
    save: Annotated[StrictBool, Field(description=SAVE)] = False


class TemplatePreview(RequestModel):
    """A text that need not be saved, and whom or which follow-up it would be for."""

    model_config = {
        "json_schema_extra": {
            "examples": [
                {
                    "customer_id": "0193a3c8-6f2e-7cc1-a5a5-3f8f6c1d2b3a",
                    "subject": EXAMPLE["subject"],
                    "body": EXAMPLE["body"],
                }
            ]
        }
    }

    subject: TemplateSubject | None = None
    body: TemplateBody
    channel: TemplateChannel = "email"
    language: Annotated[Language | None, Field(description=LANGUAGE)] = None
    customer_id: UUID | None = None
    contact_id: UUID | None = None
    follow_up_id: UUID | None = None

    @model_validator(mode="after")
    def _for_somebody(self) -> Self:
        if self.customer_id and self.contact_id:
            raise PydanticCustomError("one_party", "Give customer_id or contact_id, not both.")
        if not (self.customer_id or self.contact_id or self.follow_up_id):
            raise PydanticCustomError(
                "one_party", "Give customer_id or contact_id, or the follow_up_id that it is for."
            )
        return self


class DraftRecipient(BaseModel):
    """Whom it goes to."""

    name: Annotated[str, Field(max_length=400)]
    address: Annotated[
        str, Field(max_length=2000, description="E-mail address, number, or postal address.")
    ]


class DraftFact(BaseModel):
    """A fact that went into the text, and the object that it comes from."""

    value: Annotated[str, Field(max_length=60_000)]
    source: FactSource
    source_id: UUID


class DraftWarning(BaseModel):
    """Something to look at before it is sent."""

    pointer: Annotated[str, Field(max_length=200)]
    code: Annotated[str, Field(max_length=64, pattern="^[a-z0-9_]+$", examples=["no_address"])]
    detail: Annotated[str, Field(max_length=1000)]
    suggestion: Annotated[str, Field(max_length=400)] | None


class DraftRead(BaseModel):
    """What one would send, and what is known about it."""

    follow_up_id: UUID | None
    customer_id: UUID | None
    contact_id: UUID | None
    template_id: UUID | None
    channel: TemplateChannel
    language: Language
    to: DraftRecipient | None
    subject: Annotated[str, Field(max_length=LONGEST_SUBJECT)] | None
    body: Annotated[str, Field(max_length=LONGEST_TEXT)]
    facts: Annotated[dict[FactName, DraftFact], Field(max_length=100)]
    missing: Annotated[
        list[FactName],
        Field(max_length=100, description="Facts that were asked for and have no value."),
    ]
    is_personal: bool
    is_personal_evidence: Annotated[str, Field(max_length=64, description=BECAUSE)]
    warnings: Annotated[list[DraftWarning], Field(max_length=100)]
    message_id: Annotated[UUID | None, Field(description="The message, if it was saved.")]
