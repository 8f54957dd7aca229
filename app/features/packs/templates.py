"""The ready-made templates of a workspace: written where they are missing.

A new workspace and one that installs a pack both need them, and rules name them, so this lies below
the features.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlmodel import Session, col, select

from app.engine.vocabulary import Channel, Language
from app.features.packs.names import TEMPLATE_NAMES
from app.features.packs.texts import TEXTS
from app.identifiers import new_id
from app.storage.locks import advisory_lock
from app.storage.models import Template
from app.storage.prepared import insert

FIRST = Language.ENGLISH


def add(
    session: Session, workspace_id: UUID, now: datetime, language: str = FIRST
) -> Mapping[str, UUID]:
    """The templates that a rule may name, by English name: each in the first language.

    One that is there by its name and language, changed or archived, is left as it is. New ones have
    their names in the language of the workspace.
    """
    lock_templates(session, workspace_id)
    there = {
        (TEMPLATE_NAMES.key(row.name), row.language): row
        for row in session.exec(
            select(Template)
            .where(
                Template.workspace_id == workspace_id,
                col(Template.channel) == Channel.EMAIL,
                col(Template.name).in_(TEMPLATE_NAMES.all),
            )
            .order_by(col(Template.is_ready_made))
        )
    }
    rows = [
        _row(workspace_id, now, name, of_text) | {"name": TEMPLATE_NAMES.translate(name, language)}
        for of_text, texts in TEXTS.items()
        for name in texts
        if (name, of_text) not in there
    ]
    insert(session, Template, *rows)
    usable = {TEMPLATE_NAMES.key(row.name): row.id for row in there.values() if _may_be_named(row)}
    return usable | {
        TEMPLATE_NAMES.key(row["name"]): row["id"] for row in rows if row["language"] is FIRST
    }


def lock_templates(session: Session, workspace_id: UUID) -> None:
    """Wait for transactions that change templates, and let later ones wait for this one."""
    advisory_lock(session, f"{workspace_id}:templates")


def _may_be_named(template: Template) -> bool:
    return template.language is FIRST and template.archived_at is None


def _row(workspace_id: UUID, now: datetime, name: str, language: Language) -> dict[str, Any]:
    text = TEXTS[language][name]
    return {
        "workspace_id": workspace_id,
        "id": new_id(),
        "name": name,
        "channel": Channel.EMAIL,
        "language": language,
        "subject": text.subject,
        "body": text.body,
        "is_ready_made": True,
        "warnings": [],
        "archived_at": None,
        "created_at": now,
        "updated_at": now,
    }
