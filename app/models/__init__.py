"""Every table. Constraints have the last word."""

from app.models.business import Opportunity, Purchase, Referral
from app.models.cards import Card, CardShare
from app.models.columns import metadata
from app.models.events import Event, Participant
from app.models.messages import Message, ThreadReference
from app.models.parties import Contact, Customer, Details, ExternalId, MatchKey, Party
from app.models.rules import (
    Act,
    FollowUp,
    Promise,
    Reevaluation,
    Reminder,
    Rule,
    WorkingCalendar,
    stale,
)
from app.models.templates import Template
from app.models.workspaces import ApiKey, IdempotencyKey, User, Workspace

__all__ = [
    "Act",
    "ApiKey",
    "Card",
    "CardShare",
    "Contact",
    "Customer",
    "Details",
    "Event",
    "ExternalId",
    "FollowUp",
    "IdempotencyKey",
    "MatchKey",
    "Message",
    "Opportunity",
    "Participant",
    "Party",
    "Promise",
    "Purchase",
    "Reevaluation",
    "Referral",
    "Reminder",
    "Rule",
    "Template",
    "ThreadReference",
    "User",
    "WorkingCalendar",
    "Workspace",
    "metadata",
    "stale",
]
