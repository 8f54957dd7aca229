"""The rows of ready-made rules and templates, in another language. Names that a person chose stay."""

from sqlmodel import col, select

from app.features import resource_changes as changes
from app.features.packs.names import RULE_NAMES, TEMPLATE_NAMES
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
            col(Rule.name).in_(RULE_NAMES.all),
        )
    ).all()
    renamed = [
        (rule, name)
        for rule in ready_made
        if (name := RULE_NAMES.translate(rule.name, language)) != rule.name
    ]
    for rule, name in renamed:
        changes.set_columns(tx, rule, {"name": name})
    return bool(renamed)


def rename_templates(tx: Transaction, language: str) -> None:
    """Give the ready-made templates their names in a language, with all that share such a name.

    A name that would become that of another template stays, too.
    """
    by_name: dict[str, list[Template]] = {}
    known = select(Template).where(
        Template.workspace_id == tx.workspace_id, col(Template.name).in_(TEMPLATE_NAMES.all)
    )
    for row in tx.session.exec(known):
        by_name.setdefault(row.name, []).append(row)
    for name, rows in by_name.items():
        new_name = TEMPLATE_NAMES.translate(name, language)
        if new_name not in by_name and any(row.is_ready_made for row in rows):
            for row in rows:
                changes.set_columns(tx, row, {"name": new_name})
