"""Drafts as clients request and see them."""

from typing import Annotated, Literal, Self
from uuid import UUID

from pydantic import BaseModel, Field, StrictBool, model_validator
from pydantic_core import PydanticCustomError
from typing_extensions import TypeAliasType

from app.engine.vocabulary import Language
from app.features.templates.language import LONGEST_TEXT
from app.features.templates.schemas import (
    CHANNEL,
    EXAMPLE,
    LONGEST_SUBJECT,
    TemplateBody,
    TemplateChannel,
    TemplateSubject,
)
from app.schemas.request_model import RequestModel
from app.schemas.resource_fields import CODE, DETAIL, POINTER, SUGGESTION

FactSource = TypeAliasType(
    "FactSource",
    Annotated[
        Literal[
            "customer", "contact", "event", "purchase", "opportunity", "referral", "message",
            "yearly_date", "user", "workspace",
        ],
        Field(description="Type of the object that a fact comes from."),
    ],
)  # fmt: skip
FactName = Annotated[str, Field(max_length=100)]


class DraftRequest(RequestModel):
    """The template and the channel of the draft. All fields are optional."""

    model_config = {
        "json_schema_extra": {
            "examples": [{"template_id": "0193a3c8-6f2e-7cc1-a5a5-3f8f6c1d2b3a", "save": False}]
        }
    }

    template_id: UUID | None = Field(
        default=None,
        description="Identifier of the template. Defaults to the template of the rule, in the "
        "language of the customer if it exists.",
    )
    channel: TemplateChannel | None = Field(
        default=None, description="Channel of the draft. Defaults to the channel of the template."
    )
    save: StrictBool = Field(
        default=False,
        description="Whether to store the draft as a message with the status `draft`. It does "
        "not settle the follow-up until it is sent.",
    )


class TemplatePreview(RequestModel):
    """A template that need not be stored, and the recipient or the follow-up to fill it in for."""

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

    subject: TemplateSubject = None
    body: TemplateBody
    channel: Annotated[TemplateChannel, CHANNEL] = "email"
    language: Language | None = Field(
        default=None,
        description="Language of the text (ISO 639-1). Defaults to the language of the "
        "customer, or else of the workspace.",
    )
    customer_id: UUID | None = Field(
        default=None, description="Identifier of the customer who is the recipient."
    )
    contact_id: UUID | None = Field(
        default=None, description="Identifier of the contact who is the recipient."
    )
    follow_up_id: UUID | None = Field(
        default=None, description="Identifier of the follow-up that the draft is for."
    )

    @model_validator(mode="after")
    def _require_a_recipient(self) -> Self:
        if self.customer_id and self.contact_id:
            raise PydanticCustomError(
                "exactly_one", "Give either `customer_id` or `contact_id`, not both."
            )
        if not (self.customer_id or self.contact_id or self.follow_up_id):
            raise PydanticCustomError(
                "exactly_one", "Give `customer_id`, `contact_id` or `follow_up_id`."
            )
        return self


class DraftRecipient(BaseModel):
    """The recipient of a draft."""

    name: str = Field(max_length=400, description="Display name of the recipient.")
    address: str = Field(
        max_length=2000,
        description="E-mail address, phone number or postal address, by the channel.",
    )


class DraftFact(BaseModel):
    """A fact in the text of a draft, and the object that it comes from."""

    value: str = Field(max_length=60_000, description="Value as it is in the text.")
    source: FactSource = Field(description="Type of the object that the fact comes from.")
    source_id: UUID = Field(description="Identifier of the object that the fact comes from.")


class DraftWarning(BaseModel):
    """A point to check before the draft is sent."""

    pointer: Annotated[str, Field(max_length=200), POINTER]
    code: Annotated[
        str, Field(max_length=64, pattern="^[a-z0-9_]+$", examples=["no_address"]), CODE
    ]
    detail: Annotated[str, Field(max_length=1000), DETAIL]
    suggestion: Annotated[Annotated[str, Field(max_length=400)] | None, SUGGESTION]


class DraftRead(BaseModel):
    """A message to send, filled in from a template, with the facts and the warnings about it."""

    follow_up_id: UUID | None = Field(
        description="Identifier of the follow-up that the draft is for; null for none."
    )
    customer_id: UUID | None = Field(
        description="Identifier of the customer who is the recipient; null for a contact."
    )
    contact_id: UUID | None = Field(
        description="Identifier of the contact who is the recipient; null for a customer."
    )
    template_id: UUID | None = Field(
        description="Identifier of the template; null if the text is not stored as one."
    )
    channel: TemplateChannel = Field(description="Channel of the draft.")
    language: Language = Field(description="Language of the draft (ISO 639-1).")
    to: DraftRecipient | None = Field(
        description="Recipient of the draft; null if there is no address for the channel."
    )
    subject: Annotated[str, Field(max_length=LONGEST_SUBJECT)] | None = Field(
        description="Subject line of an e-mail; null for other channels."
    )
    body: str = Field(max_length=LONGEST_TEXT, description="Text of the draft.")
    facts: dict[FactName, DraftFact] = Field(
        max_length=100, description="Facts in the text, by their name in the template."
    )
    missing: list[FactName] = Field(
        max_length=100,
        description="Names of the facts that the template uses and that have no value.",
    )
    is_personal: bool = Field(
        description="Whether the draft is personal: it names the recipient or something shared "
        "with the recipient."
    )
    is_personal_evidence: str = Field(
        max_length=64, description="Evidence for `is_personal`, such as `names_person`."
    )
    warnings: list[DraftWarning] = Field(
        max_length=100, description="Points to check before the draft is sent."
    )
    message_id: UUID | None = Field(
        description="Identifier of the message stored from the draft; null if none was."
    )
