"""All tables of the database."""

from app.storage.models.calendars import WorkingCalendar
from app.storage.models.cards import Card, CardShare
from app.storage.models.columns import metadata
from app.storage.models.deals import Opportunity, Purchase, Referral
from app.storage.models.events import Event, Participant
from app.storage.models.figures import WorkspaceFigures
from app.storage.models.follow_ups import FollowUp, FollowUpAction
from app.storage.models.imports import Import, ImportItem, ImportMark
from app.storage.models.jobs import Job, Schedule
from app.storage.models.mailboxes import (
    InboundToken,
    Mailbox,
    MailboxAuthorization,
    MailboxFolder,
    MailboxNotice,
)
from app.storage.models.messages import MailSource, Message, RefusedMail, ThreadReference
from app.storage.models.parties import (
    CardUpdate,
    Contact,
    Customer,
    Details,
    Duplicate,
    DuplicateSearch,
    ExternalId,
    MatchKey,
    Merge,
    Party,
)
from app.storage.models.promises import Promise
from app.storage.models.reevaluations import Reevaluation, dirty_parties
from app.storage.models.reminders import Reminder
from app.storage.models.request_counts import RequestCount
from app.storage.models.rules import Rule
from app.storage.models.sender_rules import SenderRemoval, SenderReview, SenderRule
from app.storage.models.templates import Template
from app.storage.models.workspaces import ApiKey, IdempotencyKey, User, Workspace

__all__ = [
    "ApiKey",
    "Card",
    "CardShare",
    "CardUpdate",
    "Contact",
    "Customer",
    "Details",
    "Duplicate",
    "DuplicateSearch",
    "Event",
    "ExternalId",
    "FollowUp",
    "FollowUpAction",
    "IdempotencyKey",
    "Import",
    "ImportItem",
    "ImportMark",
    "InboundToken",
    "Job",
    "MailSource",
    "Mailbox",
    "MailboxAuthorization",
    "MailboxFolder",
    "MailboxNotice",
    "MatchKey",
    "Merge",
    "Message",
    "Opportunity",
    "Participant",
    "Party",
    "Promise",
    "Purchase",
    "Reevaluation",
    "Referral",
    "RefusedMail",
    "Reminder",
    "RequestCount",
    "Rule",
    "Schedule",
    "SenderRemoval",
    "SenderReview",
    "SenderRule",
    "Template",
    "ThreadReference",
    "User",
    "WorkingCalendar",
    "Workspace",
    "WorkspaceFigures",
    "dirty_parties",
    "metadata",
]
