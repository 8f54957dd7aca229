"""Loads what a draft is rendered from: the follow-up, the recipient, activities, templates."""

from uuid import UUID

from app.engine.vocabulary import PartyKind, RuleKind, SubjectType
from app.features.drafts.facts import FollowUpContext, RecipientFacts
from app.features.drafts.queries import (
    CONTACT_FACTS,
    CUSTOMER_FACTS,
    FOLLOW_UP_CONTEXT,
    TEMPLATE_SIBLINGS,
)
from app.features.drafts.recent_activity import RECENT_ACTIVITY, Activity
from app.features.drafts.selection import TemplateText
from app.http.responses import RequestContext
from app.http.transaction import ReadContext, Transaction
from app.identifiers import NIL


def load_follow_up(context: RequestContext, follow_up_id: UUID) -> FollowUpContext | None:
    rows = context.fetch(
        FOLLOW_UP_CONTEXT,
        workspace_id=context.workspace_id,
        follow_up_id=follow_up_id,
        now=context.now,
    )
    for party_id, kind, rule_kind, subject_type, subject_id, reason, status, template_id in rows:
        return FollowUpContext(
            follow_up_id,
            PartyKind(kind),
            party_id,
            RuleKind(rule_kind),
            SubjectType(subject_type),
            subject_id,
            reason["facts"],
            status,
            template_id,
        )
    return None


def load_recipient(
    context: ReadContext | Transaction, kind: PartyKind, party_id: UUID
) -> RecipientFacts | None:
    rows = context.fetch(
        CUSTOMER_FACTS if kind is PartyKind.CUSTOMER else CONTACT_FACTS,
        workspace_id=context.workspace_id,
        party_id=party_id,
        user_id=context.actor.user_id,
    )
    return RecipientFacts(kind, *rows[0]) if rows else None


def load_activities(
    context: RequestContext, party_id: UUID, follow_up: FollowUpContext | None
) -> list[Activity]:
    rows = context.fetch(
        RECENT_ACTIVITY,
        workspace_id=context.workspace_id,
        party_id=party_id,
        subject_id=follow_up.subject_id if follow_up else NIL,
        now=context.now,
    )
    return [Activity(*row) for row in rows]


def load_siblings(tx: Transaction, template_id: UUID | None) -> list[TemplateText]:
    if template_id is None:
        return []
    rows = tx.fetch(TEMPLATE_SIBLINGS, workspace_id=tx.workspace_id, template_id=template_id)
    return [TemplateText(*row) for row in rows]
