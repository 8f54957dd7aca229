"""Templates: the texts that drafts are made of."""

from typing import Any
from uuid import UUID

from sqlmodel import col, select

from app.errors import Conflict
from app.features import resource_changes as changes
from app.features.packs.templates import lock_templates
from app.features.templates import sources
from app.features.templates.queries import LISTING, TEMPLATE
from app.features.templates.schemas import TemplateCreate, TemplateQuery, TemplateUpdate
from app.http.responses import NoContent, Page, ResourceResponse, created
from app.http.transaction import ReadContext, Transaction
from app.http.validation import validate
from app.identifiers import new_id
from app.storage.models import Template


def search(context: ReadContext, query: TemplateQuery) -> Page:
    return Page(*LISTING.page(context, query, "created_at"))


def get(_reading: ReadContext, template_id: UUID) -> ResourceResponse:
    return ResourceResponse(TEMPLATE, template_id)


def create(tx: Transaction, data: TemplateCreate) -> ResourceResponse:
    """Raises Conflict if one of this name exists for the same language and channel."""
    columns = _columns(data) | {"is_ready_made": False}
    lock_templates(tx.session, tx.workspace_id)
    _refuse_another(tx, columns)
    return created(TEMPLATE, changes.add(tx, Template, columns))


def update(tx: Transaction, template_id: UUID, data: TemplateUpdate) -> ResourceResponse:
    """Raises Conflict as `create` does."""
    template = _find(tx, template_id)
    before = changes.as_document(template, TemplateCreate.model_fields)
    columns = _columns(validate(TemplateCreate, before | data.model_dump(exclude_unset=True)))
    if any(getattr(template, name) != value for name, value in columns.items()):
        if template.archived_at is None:
            _refuse_another(tx, columns, excluding=template_id)
        changes.set_columns(tx, template, columns)
    return ResourceResponse(TEMPLATE, template_id)


def archive(tx: Transaction, template_id: UUID) -> NoContent:
    return changes.archive(tx, _find(tx, template_id))


def restore(tx: Transaction, template_id: UUID) -> ResourceResponse:
    """Raises Conflict as `create` does."""
    template = _find(tx, template_id)
    if template.archived_at is not None:
        _refuse_another(tx, template.model_dump(), excluding=template_id)
        changes.restore(tx, template)
    return ResourceResponse(TEMPLATE, template_id)


def _find(tx: Transaction, template_id: UUID) -> Template:
    """The template as the client expects it, locked until the transaction ends. Raises NotFound."""
    lock_templates(tx.session, tx.workspace_id)
    return changes.lock_expected(tx, Template, TEMPLATE, template_id)


def _columns(data: TemplateCreate) -> dict[str, Any]:
    """The columns of a template. Raises Invalid."""
    names = sources.require_sound(data.channel, data.subject, data.body)
    warnings = list(sources.find_warnings(data.channel, data.subject, names))
    return data.model_dump() | {"warnings": warnings}


def _refuse_another(tx: Transaction, row: dict[str, Any], *, excluding: UUID | None = None) -> None:
    another = select(Template.id).where(
        Template.workspace_id == tx.workspace_id,
        Template.name == row["name"],
        col(Template.channel) == row["channel"],
        col(Template.language).is_not_distinct_from(row["language"]),
        Template.id != (excluding or new_id()),
        col(Template.archived_at).is_(None),
    )
    if tx.session.exec(another).first() is not None:
        language = row["language"] or "all languages"
        raise Conflict(
            "state_conflict",
            f"A template of this name already exists for {row['channel']} and {language}.",
        )
