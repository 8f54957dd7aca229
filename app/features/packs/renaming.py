"""The rows of ready-made rules and templates, in another language. Names that a person chose stay."""

from sqlmodel import col, select

from app.features import resource_changes as changes
from app.features.packs import names, templates
from app.http.transaction import Transaction
from app.storage.models import Rule, Template


def rename_rules(tx: Transaction, language: str) -> bool:
    """Give the ready-made rules their names in a language.

    Returns whether a name has changed; then the caller requests a reevaluation.
    """
    ready_made = tx.session.exec(
        select(Rule).where(
            Rule.workspace_id == tx.workspace_id,
            col(Rule.created_by_pack).is_not(None),
            col(Rule.name).in_(names.READY_MADE),
        )
    ).all()
    renamed = [rule for rule in ready_made if rule.name != names.name_in(language, rule.name)]
    for rule in renamed:
        changes.set_columns(tx, rule, {"name": names.name_in(language, rule.name)})
    return bool(renamed)


def rename_templates(tx: Transaction, language: str) -> None:
    """Give the ready-made templates their names in a language, with all that share such a name.

    A name that would become that of another template stays, too.
    """
    by_name: dict[str, list[Template]] = {}
    known = select(Template).where(
        Template.workspace_id == tx.workspace_id, col(Template.name).in_(templates.READY_MADE)
    )
    for row in tx.session.exec(known):
        by_name.setdefault(row.name, []).append(row)
    for name, rows in by_name.items():
        new_name = templates.name_in(language, name)
        if new_name not in by_name and any(row.is_ready_made for row in rows):
            for row in rows:
                changes.set_columns(tx, row, {"name": new_name})
