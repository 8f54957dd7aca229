"""The rows of ready-made rules, in another language."""

from sqlmodel import col, select

from app.features import resource_changes as changes
from app.features.packs.names import READY_MADE, name_in
from app.http.transaction import Transaction
from app.storage.models import Rule


def rename_ready_made(tx: Transaction, language: str) -> bool:
    """Give the ready-made rules their names in a language. Names that a person chose stay.

    Returns whether a name has changed; then the caller requests a reevaluation.
    """
    ready_made = tx.session.exec(
        select(Rule).where(
            Rule.workspace_id == tx.workspace_id,
            col(Rule.created_by_pack).is_not(None),
            col(Rule.name).in_(READY_MADE),
        )
    ).all()
    renamed = [rule for rule in ready_made if rule.name != name_in(language, rule.name)]
    for rule in renamed:
        changes.set_columns(tx, rule, {"name": name_in(language, rule.name)})
    return bool(renamed)
