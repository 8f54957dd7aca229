"""The words of the product that code, tables and API share; docs/glossary.md explains them."""

from enum import StrEnum


class Word(StrEnum):
    """A word of the product. Its hash is that of its text, which is three times as fast."""

    __hash__ = str.__hash__


class Language(Word):
    """A language of the product, as an ISO 639-1 code."""

    ENGLISH = "en"
    GERMAN = "de"


class PartyKind(Word):
    CUSTOMER = "customer"
    CONTACT = "contact"


class Stage(Word):
    """Stage of the business relationship with a customer."""

    PROSPECT = "prospect"
    ACTIVE = "active"
    PAST = "past"


class Prominence(Word):
    """Importance of a customer."""

    KEY = "key"
    IMPORTANT = "important"
    NORMAL = "normal"


class Priority(Word):
    """Priority of a follow-up in the queue."""

    URGENT = "urgent"
    HIGH = "high"
    NORMAL = "normal"
    LOW = "low"


class Direction(Word):
    """Direction of a message: to the business (`inbound`) or from it (`outbound`)."""

    INBOUND = "inbound"
    OUTBOUND = "outbound"


class Channel(Word):
    """Channel of a message."""

    EMAIL = "email"
    LETTER = "letter"
    PHONE = "phone"
    SMS = "sms"
    CHAT = "chat"
    IN_PERSON = "in_person"


CONVERSATIONS = frozenset({Channel.PHONE, Channel.IN_PERSON})


class MessageKind(Word):
    """Kind of message."""

    INQUIRY = "inquiry"
    ISSUE = "issue"
    LETTER = "letter"
    ORDER = "order"
    THANK_YOU = "thank_you"
    FOLLOW_UP = "follow_up"
    REFERRAL_NOTICE = "referral_notice"
    NEWSLETTER = "newsletter"
    OTHER = "other"


class MessageStatus(Word):
    """State of a message; inbound messages are always `received`."""

    DRAFT = "draft"
    QUEUED = "queued"
    SENT = "sent"
    FAILED = "failed"
    RECEIVED = "received"


class Automatic(Word):
    """Kind of automatic message, which no person wrote, or of mail that nobody has to read."""

    AUTO_REPLY = "auto_reply"
    BOUNCE = "bounce"
    DELAY = "delay"
    LIST = "list"
    NEWSLETTER = "newsletter"
    COMPLAINT = "complaint"
    NOTICE = "notice"
    CALENDAR = "calendar"
    RECEIPT = "receipt"
    REACTION = "reaction"
    SPAM = "spam"
    DELETED = "deleted"


class NeedsReply(Word):
    """Whether an inbound message needs a reply; `perhaps` if its words do not tell."""

    YES = "yes"
    PERHAPS = "perhaps"
    NO = "no"


class SenderEffect(Word):
    """Effect of a sender rule on the messages of its sender."""

    IGNORE = "ignore"
    NO_REPLY_NEEDED = "no_reply_needed"
    ALWAYS = "always"


class DismissalCause(Word):
    """Cause of the dismissal of a follow-up."""

    NO_REPLY_NEEDED = "no_reply_needed"
    NOT_A_CUSTOMER = "not_a_customer"
    ANSWERED_ELSEWHERE = "answered_elsewhere"
    LATER = "later"
    OTHER = "other"


class SenderRuleAbsence(Word):
    """Reason why the cause of a dismissal made no sender rule."""

    NO_MAIL = "no_mail"
    NO_ADDRESS = "no_address"
    ADDRESS_REFUSED = "address_refused"
    IS_CUSTOMER = "is_customer"
    ALREADY_SILENT = "already_silent"


class EventKind(Word):
    """Kind of event."""

    TRADE_SHOW = "trade_show"
    CORPORATE_EVENT = "corporate_event"
    MEETING = "meeting"
    INTERVIEW = "interview"
    CALL = "call"
    OTHER = "other"


# Events at which people talk to each other; at a trade show they may not.
ENCOUNTERS = frozenset({EventKind.MEETING, EventKind.INTERVIEW, EventKind.CALL})


class Outcome(Word):
    """Outcome of an opportunity."""

    OPEN = "open"
    WON = "won"
    LOST = "lost"


class LostReason(Word):
    """Reason why an opportunity was lost."""

    PRICE = "price"
    COMPETITOR = "competitor"
    NO_NEED = "no_need"
    TIMING = "timing"
    NO_ANSWER = "no_answer"
    BAD_SERVICE = "bad_service"
    OTHER = "other"


class ReferralDirection(Word):
    """Received: somebody referred a person to us. Given: we referred somebody."""

    RECEIVED = "received"
    GIVEN = "given"


class RuleKind(Word):
    """Kind of a follow-up and of the rule that makes it."""

    REPLY = "reply"
    PERHAPS = "perhaps"
    REMINDER = "reminder"
    THANK_YOU = "thank_you"
    INTRODUCE = "introduce"
    INTRODUCE_AGAIN = "introduce_again"
    KEEP_IN_TOUCH = "keep_in_touch"
    CHASE = "chase"
    REVIVE = "revive"
    PROMISED = "promised"
    BUY_AGAIN = "buy_again"
    ASK_REFERRAL = "ask_referral"
    INFORM_REFERRAL = "inform_referral"
    GREET = "greet"
    CUSTOM = "custom"


# Kinds of what we owe: our answer, and what we promised in words of our own.
OWED = frozenset({RuleKind.REPLY, RuleKind.PROMISED})
INTRODUCTIONS = frozenset({RuleKind.INTRODUCE, RuleKind.INTRODUCE_AGAIN})


class Trigger(Word):
    """Event that starts the delay of a rule."""

    MESSAGE_RECEIVED = "message_received"
    MESSAGE_UNCLEAR = "message_unclear"
    MESSAGE_SENT = "message_sent"
    PROMISE_MADE = "promise_made"
    REMINDER_SET = "reminder_set"
    EVENT_ATTENDED = "event_attended"
    CARD_COLLECTED = "card_collected"
    CONTACT_TOUCHED_FIRST = "contact_touched_first"
    PURCHASE_MADE = "purchase_made"
    OPPORTUNITY_OPEN = "opportunity_open"
    OPPORTUNITY_WON = "opportunity_won"
    OPPORTUNITY_LOST = "opportunity_lost"
    REFERRAL_RECEIVED = "referral_received"
    REFERRAL_GIVEN = "referral_given"
    LAST_TOUCH = "last_touch"
    YEARLY_DATE = "yearly_date"


class FulfilledBy(Word):
    """Event that fulfils a follow-up."""

    REPLIED = "replied"
    ANSWER_RECEIVED = "answer_received"
    SIGN_OF_LIFE = "sign_of_life"
    TOUCHED = "touched"
    TOUCHED_PERSONALLY = "touched_personally"
    WRITTEN_TO = "written_to"
    PURCHASED = "purchased"
    INFORMED = "informed"
    CLOSED = "closed"


class SubjectType(Word):
    """Type of an object that a follow-up can be about."""

    MESSAGE = "message"
    REMINDER = "reminder"
    EVENT = "event"
    CONTACT = "contact"
    CUSTOMER = "customer"
    PURCHASE = "purchase"
    OPPORTUNITY = "opportunity"
    REFERRAL = "referral"
    YEARLY_DATE = "yearly_date"


class Guard(Word):
    """The reason that a nudge is suppressed although it is due."""

    DISCARDED = "discarded"
    ARCHIVED = "archived"
    DO_NOT_CONTACT = "do_not_contact"
    BOUNCED = "bounced"
    REPLY_OWED = "reply_owed"
    ISSUE_OPEN = "issue_open"
    UNANSWERED = "unanswered"
    COVERED = "covered"
    DISMISSED_LATELY = "dismissed_lately"


class ActionType(Word):
    """An action of a person on a follow-up."""

    DONE = "done"
    DISMISSED = "dismissed"
    SNOOZED = "snoozed"
    ASSIGNED = "assigned"
    REOPENED = "reopened"


class SnoozeFor(Word):
    """End of a snooze in words."""

    LATER_TODAY = "later_today"
    TOMORROW = "tomorrow"
    NEXT_WEEK = "next_week"
    WHEN_THEY_REPLY = "when_they_reply"


class FollowUpStatus(Word):
    """The status of a follow-up at one moment, computed from its times."""

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


class FindingGroup(Word):
    """The groups of an explanation, in their order."""

    DUE = "due"
    WAITING = "waiting"
    QUIET = "quiet"
    SETTLED = "settled"
    NOT_APPLICABLE = "not_applicable"
