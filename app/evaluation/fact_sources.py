"""What facts are made of: the columns of each sort, and the rows that it is bounded to.

`work` names the parties that are asked for. Every source is bounded, so that a long history costs
no more than a short one (decision 0003): of touches, of our questions and of purchases the latest,
of all else what lies within the horizon, and whatever a follow-up still stands open for.
"""

from collections.abc import Mapping
from typing import Any

import sqlalchemy as sa

from app.evaluation.statements import types_of
from app.storage.models import FollowUp
from app.storage.models.columns import Id
from app.storage.models.messages import is_asked, is_open_question, is_personal_touch, is_touch
from app.storage.models.follow_ups import IS_OPEN

MOST_TOUCHES = 20
MOST_QUESTIONS = 20
MOST_PURCHASES = 20

CLOSED = """EXISTS (
    SELECT 1 FROM follow_ups f JOIN follow_up_actions a ON a.workspace_id = f.workspace_id AND a.follow_up_id = f.id
    WHERE f.workspace_id = :workspace_id AND f.subject_id = {id} AND a.action IN ('done', 'dismissed')
)"""

PARTY = {
    **types_of("parties", "id", "kind"),
    **types_of("customers", "display_name", "prominence", "owner_id"),
    "is_archived": sa.Boolean(),
    "do_not_contact": sa.Boolean(),
    "is_bounced": sa.Boolean(),
    **types_of(
        "customers",
        "stage", "contact_rhythm", "created_at", "type", "organization", "language", "source",
        "tags", "custom_fields", "yearly_dates",
    ),
    **types_of("parties", "reevaluate_at", "last_touch_at", "last_inbound_at"),
    "inbound_at": types_of("messages", "occurred_at")["occurred_at"],
    "has_reminders": sa.Boolean(),
    "has_events": sa.Boolean(),
    "has_cards": sa.Boolean(),
    "has_questions": sa.Boolean(),
    "has_purchases": sa.Boolean(),
    "has_opportunities": sa.Boolean(),
    "has_referrals": sa.Boolean(),
}  # fmt: skip
MESSAGE = types_of(
    "messages",
    "party_id", "id", "thread_id", "direction", "channel", "kind", "automatic", "needs_reply",
    "needs_reply_evidence", "subject", "occurred_at", "is_too_old", "archived_at", "answered_at",
    "answered_by_message_id",
)  # fmt: skip
TOUCH = types_of(
    "messages", "party_id", "id", "occurred_at", "direction", "channel", "is_too_old", "is_personal"
)
EVENT = types_of("events", "id", "name", "kind", "starts_at", "ends_at", "archived_at")
_OF_EVENT = {f"event_{name}": kind for name, kind in EVENT.items()}
_INSTANT = types_of("messages", "occurred_at")["occurred_at"]
_FIRST_TOUCHES = {
    "touch_id": Id(),
    "touched_at": _INSTANT,
    "personal_touch_id": Id(),
    "personally_touched_at": _INSTANT,
}
ATTENDANCE = {
    **types_of("participants", "party_id", "attended", "created_at"),
    **_OF_EVENT,
    **_FIRST_TOUCHES,
}
CARD = {
    "party_id": Id(),
    "contact_id": Id(),
    **types_of("contacts", "captured_at", "created_at", "status"),
    **_OF_EVENT,
    **_FIRST_TOUCHES,
}
QUESTION = {
    **types_of(
        "messages",
        "party_id", "id", "thread_id", "channel", "kind", "subject", "occurred_at", "is_too_old",
    ),
    "answer_id": Id(),
    "answered_at": _INSTANT,
}  # fmt: skip
PURCHASE = {
    **types_of(
        "purchases",
        "customer_id", "id", "purchased_at", "amount", "currency", "items", "is_too_old",
    ),
    "is_recent": sa.Boolean(),
    **_FIRST_TOUCHES,
}  # fmt: skip
OPPORTUNITY = {
    **types_of(
        "opportunities",
        "customer_id", "id", "title", "outcome", "closed_at", "outcome_recorded_at", "amount",
        "currency", "lost_reason",
    ),
    **_FIRST_TOUCHES,
}  # fmt: skip
REFERRAL = {
    "party_id": Id(),
    **types_of("referrals", "id", "direction", "named_at", "named_recorded_at"),
    **types_of("customers", "display_name"),
    **types_of("referrals", "objected_at", "informed_at", "thanked_at"),
    "notice_id": Id(),
    "noticed_at": _INSTANT,
    **_FIRST_TOUCHES,
}
REMINDER = types_of(
    "reminders", "party_id", "id", "text", "due_at", "created_at", "priority", "owner_id"
)
FOLLOW_UP = types_of("follow_ups", *FollowUp.__table__.c.keys())  # type: ignore[attr-defined]
ACT = types_of("follow_up_actions", "action", "acted_at", "user_id", "until", "owner_id")


def _has(table: str, condition: str) -> str:
    return f"""EXISTS (SELECT 1 FROM {table} h
        WHERE h.workspace_id = p.workspace_id AND {condition})"""


# What there is of a party `p` at all, so that nothing is looked for in vain.
HAS_REMINDERS = _has("reminders", "h.party_id = p.id")
HAS_EVENTS = _has("participants", "h.party_id = p.id")
HAS_CARDS = f"""({_has("contacts", "h.id = p.id AND h.source <> 'message'")}
        OR {_has("contacts", "h.customer_id = p.id")})"""
HAS_QUESTIONS = _has("messages", f"h.party_id = p.id AND {is_asked('h')}")
HAS_PURCHASES = _has("purchases", "h.customer_id = p.id")
HAS_OPPORTUNITIES = _has("opportunities", "h.customer_id = p.id")
HAS_REFERRALS = f"""({_has("referrals", "h.referrer_party_id = p.id")}
        OR {_has("referrals", "h.referred_party_id = p.id")})"""
HAS_OPEN_QUESTIONS = _has("messages", f"h.party_id = p.id AND {is_open_question('h')}")
HAS_YEARLY_DATES = _has("customers", "h.id = p.id AND CAST(h.yearly_dates AS TEXT) <> '[]'")

PARTY_IDS = "(SELECT party_id FROM work)"
CARD_PARTY = "coalesce(k.customer_id, k.id)"


def listed(columns: Mapping[str, Any], alias: str) -> str:
    return ", ".join(f"{alias}.{name}" for name in columns)


def first(column: str, party: str, since: str, condition: str) -> str:
    """A column of the first message after a time that meets a condition."""
    return f"""(SELECT m.{column} FROM messages m
      WHERE m.workspace_id = :workspace_id AND m.party_id = {party} AND {condition}
        AND m.occurred_at > {since} AND m.occurred_at <= :as_of
      ORDER BY m.occurred_at, m.id LIMIT 1)"""


def first_touches(party: str, touched_since: str, personally_since: str) -> str:
    """The first touch after one time, and the first personal one after another."""
    touch, personal = is_touch("m"), is_personal_touch("m")
    return f"""{first("id", party, touched_since, touch)},
      {first("occurred_at", party, touched_since, touch)},
      {first("id", party, personally_since, personal)},
      {first("occurred_at", party, personally_since, personal)}"""


def stands_open(subject: str) -> str:
    return f"""EXISTS (SELECT 1 FROM follow_ups WHERE workspace_id = :workspace_id
      AND subject_id = {subject} AND {IS_OPEN} AND (expires_at IS NULL OR expires_at > :horizon))"""


def _is_noted(subject: str) -> str:
    """What a statement has touched is looked at again, however old it is."""
    return f"{subject} IN (SELECT subject_id FROM work WHERE subject_id IS NOT NULL)"


# The last meeting, interview or call may be the last touch, however long ago it was.
_LAST_ENCOUNTER = """(SELECT max(le.ends_at) FROM participants la JOIN events le
      ON le.workspace_id = la.workspace_id AND le.id = la.event_id
      WHERE la.workspace_id = :workspace_id AND la.party_id = a.party_id
        AND (la.attended IS NULL OR la.attended) AND le.archived_at IS NULL
        AND le.kind IN ('meeting', 'interview', 'call') AND le.ends_at <= :as_of)"""
ATTENDANCES = f"""FROM participants a JOIN events e
      ON e.workspace_id = a.workspace_id AND e.id = a.event_id
    WHERE a.workspace_id = :workspace_id AND a.party_id IN {PARTY_IDS} AND a.created_at <= :as_of
      AND (e.ends_at > :horizon OR e.ends_at = {_LAST_ENCOUNTER} OR {stands_open("e.id")})"""
CARDS = f"""FROM contacts k LEFT JOIN events e
      ON e.workspace_id = k.workspace_id AND e.id = k.event_id
    WHERE k.workspace_id = :workspace_id AND k.source <> 'message' AND k.created_at <= :as_of
      AND (k.id IN {PARTY_IDS} AND k.customer_id IS NULL OR k.customer_id IN {PARTY_IDS})
      AND (k.captured_at > :horizon OR e.ends_at > :horizon OR {stands_open("k.id")})"""
REMINDERS = f"""FROM reminders r
    WHERE r.workspace_id = :workspace_id AND r.party_id IN {PARTY_IDS} AND r.created_at <= :as_of
      AND (r.id IN (SELECT subject_id FROM work) OR NOT {CLOSED.format(id="r.id")})"""
# From the twentieth latest on, so that an index range serves it.
TOUCHES = f"""FROM (SELECT DISTINCT party_id FROM work) AS mine JOIN messages m
      ON m.workspace_id = :workspace_id AND m.party_id = mine.party_id
    WHERE {is_touch("m")} AND m.occurred_at <= :as_of AND m.occurred_at >= coalesce(
        (SELECT t.occurred_at FROM messages t
          WHERE t.workspace_id = :workspace_id AND t.party_id = mine.party_id
            AND {is_touch("t")} AND t.occurred_at <= :as_of
          ORDER BY t.occurred_at DESC LIMIT 1 OFFSET {MOST_TOUCHES - 1}), '1900-01-01')"""
QUESTIONS = f"""FROM (SELECT DISTINCT party_id FROM work) AS mine JOIN messages q
      ON q.workspace_id = :workspace_id AND q.party_id = mine.party_id
    WHERE {is_asked("q")} AND q.occurred_at <= :as_of
      AND (q.occurred_at > :horizon AND q.occurred_at >= coalesce(
          (SELECT t.occurred_at FROM messages t
            WHERE t.workspace_id = :workspace_id AND t.party_id = mine.party_id
              AND {is_asked("t")} AND t.occurred_at <= :as_of
            ORDER BY t.occurred_at DESC LIMIT 1 OFFSET {MOST_QUESTIONS - 1}), '1900-01-01')
        OR {stands_open("q.id")} OR {_is_noted("q.id")})"""
# Theirs, or a conversation; in the same thread, unless one of the two has none.
_IS_ANSWER = """(m.direction = 'inbound' AND m.automatic IS NULL
        OR m.channel IN ('phone', 'in_person') AND m.status IN ('sent', 'received'))
      AND m.archived_at IS NULL
      AND (m.thread_id = q.thread_id OR m.thread_id IS NULL OR q.thread_id IS NULL)"""
ANSWERS = f"""{first("id", "q.party_id", "q.occurred_at", _IS_ANSWER)},
      {first("occurred_at", "q.party_id", "q.occurred_at", _IS_ANSWER)}"""
# The latest tell the rhythm; the last one of all and those within the horizon start clocks.
PURCHASES = f"""FROM (SELECT DISTINCT party_id FROM work) AS mine JOIN purchases u
      ON u.workspace_id = :workspace_id AND u.customer_id = mine.party_id
    WHERE u.archived_at IS NULL AND u.purchased_at <= :as_of AND u.created_at <= :as_of
      AND (u.purchased_at >= coalesce(
          (SELECT t.purchased_at FROM purchases t
            WHERE t.workspace_id = :workspace_id AND t.customer_id = mine.party_id
              AND t.archived_at IS NULL AND t.purchased_at <= :as_of AND t.created_at <= :as_of
            ORDER BY t.purchased_at DESC, t.id DESC LIMIT 1 OFFSET {MOST_PURCHASES - 1}),
          '1900-01-01')
        OR {stands_open("u.id")} OR {_is_noted("u.id")})"""
IS_RECENT = f"""(u.purchased_at > :horizon OR {stands_open("u.id")} OR {_is_noted("u.id")}
      OR u.id = (SELECT l.id FROM purchases l
        WHERE l.workspace_id = :workspace_id AND l.customer_id = u.customer_id
          AND l.archived_at IS NULL AND l.purchased_at <= :as_of AND l.created_at <= :as_of
        ORDER BY l.purchased_at DESC, l.id DESC LIMIT 1))"""
OPPORTUNITIES = f"""FROM opportunities o
    WHERE o.workspace_id = :workspace_id AND o.customer_id IN {PARTY_IDS}
      AND o.archived_at IS NULL AND o.outcome IN ('won', 'lost')
      AND o.closed_at <= :as_of AND o.created_at <= :as_of
      AND (o.closed_at > :horizon OR {stands_open("o.id")} OR {_is_noted("o.id")})"""
# Received: who referred is to be thanked. Given: whom we referred is to be told.
REFERRAL_PARTY = """CASE WHEN r.direction = 'received'
      THEN r.referrer_party_id ELSE r.referred_party_id END"""
REFERRALS = f"""FROM referrals r
    WHERE r.workspace_id = :workspace_id
      AND (r.direction = 'received' AND r.referrer_party_id IN {PARTY_IDS}
        OR r.direction = 'given' AND r.referred_party_id IN {PARTY_IDS})
      AND r.archived_at IS NULL AND r.referred_party_id IS NOT NULL
      AND r.named_at <= :as_of AND r.created_at <= :as_of
      AND (r.named_at > :horizon OR {stands_open("r.id")} OR {_is_noted("r.id")})"""
_OTHER = """CASE WHEN r.direction = 'received'
      THEN r.referred_party_id ELSE r.recipient_party_id END"""
OTHER_NAME = f"""coalesce(
      (SELECT n.display_name FROM customers n
        WHERE n.workspace_id = r.workspace_id AND n.id = {_OTHER}),
      (SELECT n.display_name FROM contacts n
        WHERE n.workspace_id = r.workspace_id AND n.id = {_OTHER}),
      r.recipient_name)"""
_IS_NOTICE = f"m.kind = 'referral_notice' AND {is_touch('m')}"
NOTICE = f"""{first("id", "r.referred_party_id", "r.named_at", _IS_NOTICE)},
      {first("occurred_at", "r.referred_party_id", "r.named_at", _IS_NOTICE)}"""
