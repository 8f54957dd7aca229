"""Templates as clients send and see them."""

from typing import Annotated, Any, Literal

from pydantic import MISSING, BaseModel, Field, StringConstraints
from typing_extensions import TypeAliasType

from app.engine.vocabulary import Language
from app.features.templates.facts import FACTS
from app.features.templates.filters import FILTERS
from app.features.templates.scanning import LONGEST_SOURCE
from app.http.cursors import PageQuery
from app.schemas.request_model import NOT_BLANK, ONE_LINE, RequestModel
from app.schemas.resource_fields import (
    CODE,
    DETAIL,
    POINTER,
    ArchivedAt,
    ArchivedFilter,
    CreatedAt,
    PageRead,
    ResourceId,
    UpdatedAt,
)

LONGEST_SUBJECT = 998

EXAMPLE: dict[str, Any] = {
    "name": "Thank you for the visit",
    "channel": "email",
    "language": "en",
    "subject": "Your visit{% if event.name %} at {{ event.name }}{% endif %}",
    "body": "{{ person.salutation }},\n\nthank you for your visit.\n\n{{ me.name }}",
}
SOURCE = (
    "Liquid markup with the facts "
    + ", ".join(f"`{name}`" for name in FACTS)
    + ", the filters "
    + ", ".join(f"`{name}`" for name in FILTERS)
    + " and the tags `if`, `unless`, `for` and `comment`."
)

TemplateChannel = TypeAliasType(
    "TemplateChannel",
    Annotated[
        Literal["email", "letter", "sms", "chat"],
        Field(description="Channel that a template is for."),
    ],
)
NAME = Field(
    description="Name of the template. Templates of one name are versions of the same text in "
    "different languages or for different channels."
)
CHANNEL = Field(description="Channel that the template is for.")
LANGUAGE = Field(
    description="Language of the template (ISO 639-1). Null serves every language without a "
    "template of its own."
)
TemplateName = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=200),
    NOT_BLANK,
    ONE_LINE,
    NAME,
]
TemplateSubject = Annotated[
    Annotated[str, Field(min_length=1, max_length=LONGEST_SUBJECT)] | None,
    Field(description="Subject line, for the channel `email` only, in the same markup as `body`."),
]
TemplateBody = Annotated[
    str, Field(min_length=1, max_length=LONGEST_SOURCE, description=f"Plain text: {SOURCE}")
]


class TemplateCreate(RequestModel):
    """A text with placeholders for facts, from which drafts are made."""

    model_config = {"json_schema_extra": {"examples": [EXAMPLE]}}

    name: TemplateName
    channel: Annotated[TemplateChannel, CHANNEL] = "email"
    language: Annotated[Language | None, LANGUAGE] = None
    subject: TemplateSubject = None
    body: TemplateBody


class TemplateUpdate(RequestModel):
    """The fields to change (RFC 7396). Absent fields keep their value; null clears a field."""

    model_config = {
        "json_schema_extra": {"examples": [{"body": "{{ person.salutation }},\n\nthank you."}]}
    }

    name: TemplateName | MISSING = MISSING
    channel: Annotated[TemplateChannel, CHANNEL] | MISSING = MISSING
    language: Annotated[Language | None, LANGUAGE] | MISSING = MISSING
    subject: TemplateSubject | MISSING = MISSING
    body: TemplateBody | MISSING = MISSING


class TemplateWarning(BaseModel):
    """A possible mistake in a template."""

    pointer: Annotated[str, Field(max_length=200), POINTER]
    code: Annotated[
        str, Field(max_length=64, pattern="^[a-z0-9_]+$", examples=["names_nobody"]), CODE
    ]
    detail: Annotated[str, Field(max_length=500), DETAIL]


class TemplateRead(BaseModel):
    """A text with placeholders for facts, from which drafts are made."""

    id: ResourceId
    name: Annotated[str, Field(max_length=200), NAME]
    channel: Annotated[TemplateChannel, CHANNEL]
    language: Annotated[Language | None, LANGUAGE]
    subject: Annotated[str, Field(max_length=LONGEST_SUBJECT)] | None = Field(
        description="Subject line in Liquid markup; null for channels other than `email`."
    )
    body: str = Field(max_length=LONGEST_SOURCE, description="Plain text in Liquid markup.")
    is_ready_made: bool = Field(description="Whether the template came with a pack of rules.")
    warnings: list[TemplateWarning] = Field(
        max_length=20, description="Possible mistakes in the template."
    )
    archived_at: ArchivedAt
    created_at: CreatedAt
    updated_at: UpdatedAt


class TemplatePage(PageRead[TemplateRead]):
    """A page of templates."""


class TemplateQuery(PageQuery):
    """The filters of the list of templates. A template must match all filters."""

    name: Annotated[str, Field(min_length=1, max_length=200)] | None = Field(
        default=None, description="Exact name of the template."
    )
    channel: Annotated[TemplateChannel | None, CHANNEL] = None
    language: Language | None = Field(
        default=None, description="Language of the template (ISO 639-1)."
    )
    archived: ArchivedFilter = False
