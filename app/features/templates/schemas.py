"""Templates as clients send and see them."""

from typing import Annotated, Any, Literal
from uuid import UUID

from pydantic import MISSING, AwareDatetime, BaseModel, Field, StringConstraints
from typing_extensions import TypeAliasType

from app.engine.vocabulary import Language
from app.features.templates.facts import FACTS
from app.features.templates.filters import FILTERS
from app.features.templates.scanning import LONGEST_SOURCE
from app.http.cursors import PageQuery
from app.schemas.request_model import NOT_BLANK, RequestModel

LONGEST_SUBJECT = 998

EXAMPLE: dict[str, Any] = {
    "name": "Thank you for the visit",
    "channel": "email",
    "language": "en",
    "subject": "Your visit{% if event.name %} at {{ event.name }}{% endif %}",
    "body": "{{ person.salutation }},\n\nthank you for your visit.\n\n{{ me.name }}",
}
SOURCE = (
    "Liquid with the facts "
    + ", ".join(f"`{name}`" for name in FACTS)
    + ", the filters "
    + ", ".join(f"`{name}`" for name in FILTERS)
    + " and the tags `if`, `unless`, `for` and `comment`."
)

TemplateChannel = TypeAliasType("TemplateChannel", Literal["email", "letter", "sms", "chat"])
TemplateName = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=200),
    NOT_BLANK,
    Field(description="Those of one name say the same in other languages or on other channels."),
]
TemplateSubject = Annotated[
    str, Field(min_length=1, max_length=LONGEST_SUBJECT, description=f"Only of a mail. {SOURCE}")
]
TemplateBody = Annotated[
    str, Field(min_length=1, max_length=LONGEST_SOURCE, description=f"Plain text. {SOURCE}")
]
LANGUAGE = "Null: for all languages that have none of their own."


class TemplateCreate(RequestModel):
    """A text with facts in it, from which drafts are made."""

    model_config = {"json_schema_extra": {"examples": [EXAMPLE]}}

    name: TemplateName
    channel: TemplateChannel = "email"
    language: Annotated[Language | None, Field(description=LANGUAGE)] = None
    subject: TemplateSubject | None = None
    body: TemplateBody


class TemplateUpdate(RequestModel):
    """The fields to change: absent stays, null clears."""

    model_config = {
        "json_schema_extra": {"examples": [{"body": "{{ person.salutation }},\n\nthank you."}]}
    }

    name: TemplateName | MISSING = MISSING
    channel: TemplateChannel | MISSING = MISSING
    language: Language | None | MISSING = MISSING
    subject: TemplateSubject | None | MISSING = MISSING
    body: TemplateBody | MISSING = MISSING


class TemplateWarning(BaseModel):
    """Something doubtful about a template."""

    pointer: Annotated[str, Field(max_length=200)]
    code: Annotated[str, Field(max_length=64, pattern="^[a-z0-9_]+$", examples=["names_nobody"])]
    detail: Annotated[str, Field(max_length=500)]


class TemplateRead(BaseModel):
    """A text with facts in it, from which drafts are made."""

    id: UUID
    name: Annotated[str, Field(max_length=200)]
    channel: TemplateChannel
    language: Language | None
    subject: Annotated[str, Field(max_length=LONGEST_SUBJECT)] | None
    body: Annotated[str, Field(max_length=LONGEST_SOURCE)]
    is_ready_made: Annotated[bool, Field(description="Whether it came with a pack of rules.")]
    warnings: Annotated[list[TemplateWarning], Field(max_length=20)]
    archived_at: AwareDatetime | None
    created_at: AwareDatetime
    updated_at: AwareDatetime


class TemplatePage(BaseModel):
    """A page of templates."""

    items: Annotated[list[TemplateRead], Field(max_length=200)]
    next_cursor: Annotated[str, Field(max_length=2000)] | None


class TemplateQuery(PageQuery):
    """Filters of the list of templates; all of them hold."""

    name: Annotated[str, Field(min_length=1, max_length=200)] | None = None
    channel: TemplateChannel | None = None
    language: Language | None = None
    archived: Annotated[bool, Field(description="True lists the archived ones instead.")] = False
