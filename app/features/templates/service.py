"""Templates: the texts that drafts are made of."""

from typing import Any
from uuid import UUID

from sqlmodel import col, select

from app.errors import Conflict, NotFound
from app.features.packs.templates import turns
from app.features.templates import sources
from app.features.templates.queries import LISTING, TEMPLATE
from app.features.templates.schemas import TemplateCreate, TemplateQuery, TemplateUpdate
from app.http.responses import NoContent, Page, ResourceResponse, created
from app.http.transaction import ReadContext, Transaction
from app.http.validation import validated
from app.identifiers import new_id
from app.storage.locks import advisory_lock
from app.storage.models import Template
from app.storage.prepared import insert


def search(context: ReadContext, query: TemplateQuery) -> Page:
    return Page(*LISTING.page(context, query, "created_at"))


def get(_reading: ReadContext, template_id: UUID) -> ResourceResponse:
    return ResourceResponse(TEMPLATE, template_id)


def create(tx: Transaction, data: TemplateCreate) -> ResourceResponse:
    """Raises Conflict where the same text is there for the same language and channel."""
    template_id = new_id()
    row = {
        "workspace_id": tx.workspace_id,
        "id": template_id,
        "is_ready_made": False,
        "archived_at": None,
        "created_at": tx.now,
        "updated_at": tx.now,
        **_columns(data),
    }
    advisory_lock(tx.session, turns(tx.workspace_id))
    _refuse_another(tx, row)
    insert(tx.session, Template, row)
    return created(TEMPLATE, template_id)


def update(tx: Transaction, template_id: UUID, data: TemplateUpdate) -> ResourceResponse:
    """Raises Conflict as `create` does."""
    template = _find(tx, template_id)
    before = {name: getattr(template, name) for name in TemplateCreate.model_fields}
    columns = _columns(validated(TemplateCreate, before | data.model_dump(exclude_unset=True)))
    if any(getattr(template, name) != value for name, value in columns.items()):
        if template.archived_at is None:
            _refuse_another(tx, columns | {"id": template_id})
        template.sqlmodel_update(columns | {"updated_at": tx.now})
    return ResourceResponse(TEMPLATE, template_id)


def archive(tx: Transaction, template_id: UUID) -> NoContent:
    template = _find(tx, template_id)
    if template.archived_at is None:
        template.archived_at = template.updated_at = tx.now
    return NoContent()


def restore(tx: Transaction, template_id: UUID) -> ResourceResponse:
    """Raises Conflict as `create` does."""
    template = _find(tx, template_id)
    if template.archived_at is not None:
        _refuse_another(tx, template.model_dump())
        template.archived_at = None
        template.updated_at = tx.now
    return ResourceResponse(TEMPLATE, template_id)


def _find(tx: Transaction, template_id: UUID) -> Template:
    """The template as the client expects it, locked until the transaction ends. Raises NotFound."""
    advisory_lock(tx.session, turns(tx.workspace_id))
    # not so strong as to wait for the foreign keys of rules that are being written
    key = (tx.workspace_id, template_id)
    template = tx.session.get(Template, key, with_for_update={"key_share": True})
    if template is None:
        raise NotFound("template")
    tx.expect(TEMPLATE, template_id)
    return template


def _columns(data: TemplateCreate) -> dict[str, Any]:
    """What is to be stored. Raises Invalid."""
    names = sources.require_sound(data.channel, data.subject, data.body)
    warnings = list(sources.warnings_of(data.channel, data.subject, names))
    return data.model_dump() | {"warnings": warnings}


def _refuse_another(tx: Transaction, row: dict[str, Any]) -> None:
    another = select(Template.id).where(
        Template.workspace_id == tx.workspace_id,
        Template.name == row["name"],
        col(Template.channel) == row["channel"],
        col(Template.language).is_not_distinct_from(row["language"]),
        Template.id != row["id"],
        col(Template.archived_at).is_(None),
    )
    if tx.session.exec(another).first() is not None:
        language = row["language"] or "all languages"
        raise Conflict(
            "state_conflict",
            f"A template of this name already exists for {row['channel']} and {language}.",
        )
