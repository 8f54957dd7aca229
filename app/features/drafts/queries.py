"""The statements for a draft: the follow-up, the recipient, and the templates of one name."""

from typing import Any

import sqlalchemy as sa

from app.evaluation.status import STATUS
from app.storage.expressions import id_param, refers_to, text_literal
from app.storage.models import metadata
from app.storage.prepared import Prepared

_follow_ups = metadata.tables["follow_ups"]
_parties = metadata.tables["parties"]
_rules = metadata.tables["rules"]
_templates = metadata.tables["templates"]
_workspaces = metadata.tables["workspaces"]
_users = metadata.tables["users"]
_customers = metadata.tables["customers"]
_contacts = metadata.tables["contacts"]


_WORKSPACE, _PARTY = id_param("workspace_id"), id_param("party_id")


FOLLOW_UP_CONTEXT = Prepared(
    sa.select(
        _follow_ups.c.party_id,
        _parties.c.kind,
        _follow_ups.c.rule_kind,
        _follow_ups.c.subject_type,
        _follow_ups.c.subject_id,
        _follow_ups.c.reason,
        STATUS.label("status"),
        _rules.c.template_id,
    )
    .select_from(
        _follow_ups.join(_parties, refers_to(_follow_ups.c.party_id, _parties)).outerjoin(
            _rules, refers_to(_follow_ups.c.rule_id, _rules)
        )
    )
    .where(_follow_ups.c.workspace_id == _WORKSPACE, _follow_ups.c.id == id_param("follow_up_id"))
)


def _recipient_facts(table: sa.Table, *more: Any) -> Prepared:
    details = (
        "id", "type", "name", "display_name", "organization", "job_title", "emails", "phones",
        "addresses", "warnings",
    )  # fmt: skip
    return Prepared(
        sa.select(
            *(table.c[name] for name in details),
            *more,
            _workspaces.c.name.label("business"),
            _workspaces.c.language.label("business_language"),
            _workspaces.c.time_zone,
            _users.c.id.label("user_id"),
            _users.c.name.label("user_name"),
            _users.c.email,
        )
        .select_from(
            table.join(_workspaces, _workspaces.c.id == table.c.workspace_id).join(
                _users,
                sa.and_(
                    _users.c.workspace_id == table.c.workspace_id,
                    _users.c.id == id_param("user_id"),
                ),
            )
        )
        .where(table.c.workspace_id == _WORKSPACE, table.c.id == _PARTY)
    )


CUSTOMER_FACTS = _recipient_facts(
    _customers,
    _customers.c.language,
    _customers.c.permission,
    _customers.c.archived_at.is_not(None).label("is_archived"),
)
CONTACT_FACTS = _recipient_facts(
    _contacts,
    sa.cast(sa.null(), sa.Text).label("language"),
    sa.cast(sa.null(), _customers.c.permission.type).label("permission"),
    (_contacts.c.status == text_literal("discarded")).label("is_archived"),
)

_named = _templates.alias("named")
# All templates with the name of one: the same text in other languages and for other channels.
TEMPLATE_SIBLINGS = Prepared(
    sa.select(
        _templates.c.id,
        _templates.c.channel,
        _templates.c.language,
        _templates.c.subject,
        _templates.c.body,
        _templates.c.archived_at.is_not(None).label("is_archived"),
    )
    .select_from(
        _templates.join(
            _named,
            sa.and_(
                _named.c.workspace_id == _templates.c.workspace_id,
                _named.c.name == _templates.c.name,
            ),
        )
    )
    .where(_named.c.workspace_id == _WORKSPACE, _named.c.id == id_param("template_id"))
    .order_by(_templates.c.id)
)
