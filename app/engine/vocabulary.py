"""The words of the product that code, tables and API share (product.md, "Words")."""

from enum import StrEnum


class PartyKind(StrEnum):
    CUSTOMER = "customer"
    CONTACT = "contact"


class Stage(StrEnum):
    PROSPECT = "prospect"
    ACTIVE = "active"
    PAST = "past"


class Prominence(StrEnum):
    KEY = "key"
    IMPORTANT = "important"
    NORMAL = "normal"


class Priority(StrEnum):
    URGENT = "urgent"
    HIGH = "high"
    NORMAL = "normal"
    LOW = "low"


class Direction(StrEnum):
    INBOUND = "inbound"
    OUTBOUND = "outbound"


class Channel(StrEnum):
    EMAIL = "email"
    LETTER = "letter"
    PHONE = "phone"
    SMS = "sms"
    CHAT = "chat"
    IN_PERSON = "in_person"


CONVERSATIONS = frozenset({Channel.PHONE, Channel.IN_PERSON})


class MessageKind(StrEnum):
    INQUIRY = "inquiry"
    ISSUE = "issue"
    LETTER = "letter"
    ORDER = "order"
    THANK_YOU = "thank_you"
    FOLLOW_UP = "follow_up"
    REFERRAL_NOTICE = "referral_notice"
    NEWSLETTER = "newsletter"
    OTHER = "other"


class MessageStatus(StrEnum):
    DRAFT = "draft"
    QUEUED = "queued"
    SENT = "sent"
    FAILED = "failed"
    RECEIVED = "received"


class Automatic(StrEnum):
    """Why nobody sits behind a message."""

    AUTO_REPLY = "auto_reply"
    BOUNCE = "bounce"
    LIST = "list"
    NEWSLETTER = "newsletter"
    COMPLAINT = "complaint"


class RuleKind(StrEnum):
    REPLY = "reply"
    REMINDER = "reminder"


class Trigger(StrEnum):
    MESSAGE_RECEIVED = "message_received"
    REMINDER_SET = "reminder_set"


class Settler(StrEnum):
    REPLIED = "replied"


class SubjectType(StrEnum):
    MESSAGE = "message"
    REMINDER = "reminder"


class Guard(StrEnum):
    """What keeps a nudge quiet though its time has come."""

    ARCHIVED = "archived"
    DO_NOT_CONTACT = "do_not_contact"
    BOUNCED = "bounced"


class Verb(StrEnum):
    """What people do to a follow-up."""

    DONE = "done"
    DISMISSED = "dismissed"
    SNOOZED = "snoozed"
    ASSIGNED = "assigned"


class Status(StrEnum):
    """What a follow-up is at one moment, read off its times."""

    WAITING = "waiting"
    WARNED = "warned"
    DUE = "due"
    SUPPRESSED = "suppressed"
    DONE = "done"
    DISMISSED = "dismissed"
    SETTLED = "settled"
    MISSED = "missed"
    WITHDRAWN = "withdrawn"
    NOT_APPLICABLE = "not_applicable"
