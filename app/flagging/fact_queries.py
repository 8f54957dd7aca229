"""The statements that load facts: whole, compiled once, for one party or a batch of them.

What to load is told by rows of (party, subject): those that were noted in `stale`, or those that an
explanation asks for. Every arm is bounded, so a long history costs no more than a short one
(decision 0003): of a thread the oldest open questions of each kind, of touches the latest, of
events and cards those of the last weeks and those that a follow-up still stands open for.
"""

from collections.abc import Mapping
from typing import Any

import sqlalchemy as sa

from app.flagging.statements import sql, types_of
from app.models import FollowUp
from app.models.columns import Id
from app.models.messages import is_open_question, is_personal_touch, is_question, is_touch
from app.models.rules import IS_OPEN

MOST_TOUCHES = 20
# Of each thread and kind: a later one can be due earlier, where the first came late on a closed day.
MOST_QUESTIONS = 20

NOTED = "SELECT party_id, subject_id FROM stale WHERE workspace_id = :workspace_id"
# For an explanation: the party itself, and its latest messages and follow-ups by name.
ASKED = """
    SELECT :party_id AS party_id, NULL AS subject_id
    UNION ALL SELECT :party_id, id FROM (
        SELECT id FROM messages WHERE workspace_id = :workspace_id AND party_id = :party_id
          AND occurred_at <= :as_of ORDER BY occurred_at DESC, id DESC LIMIT 10) AS latest
    UNION ALL SELECT :party_id, subject_id FROM (
        SELECT subject_id FROM follow_ups
        WHERE workspace_id = :workspace_id AND party_id = :party_id
        ORDER BY due_at DESC LIMIT 10) AS flagged
"""
OPEN_AS_OF = f"{is_question('q')} AND (q.answered_at IS NULL OR q.answered_at > :as_of)"
CLOSED = """EXISTS (
    SELECT 1 FROM follow_ups f JOIN acts a ON a.workspace_id = f.workspace_id AND a.follow_up_id = f.id
    WHERE f.workspace_id = :workspace_id AND f.subject_id = {id} AND a.verb IN ('done', 'dismissed')
)"""

PARTY = {
    **types_of("parties", "id", "kind"),
    **types_of("customers", "display_name", "prominence", "owner_id"),
    "is_archived": sa.Boolean(),
    "do_not_contact": sa.Boolean(),
    "is_bounced": sa.Boolean(),
    **types_of("customers", "stage", "contact_rhythm", "created_at"),
    **types_of("parties", "reevaluate_at", "last_touch_at", "last_inbound_at"),
    "inbound_at": types_of("messages", "occurred_at")["occurred_at"],
    "has_reminders": sa.Boolean(),
    "has_events": sa.Boolean(),
    "has_cards": sa.Boolean(),
}
MESSAGE = types_of(
    "messages",
    "party_id", "id", "thread_id", "direction", "channel", "kind", "automatic", "needs_reply",
    "needs_reply_because", "subject", "occurred_at", "is_too_old", "archived_at", "answered_at",
    "answered_by_message_id",
)  # fmt: skip
TOUCH = types_of("messages", "party_id", "id", "occurred_at", "direction", "channel", "is_too_old")
EVENT = types_of("events", "id", "name", "kind", "starts_at", "ends_at", "archived_at")
_OF_EVENT = {f"event_{name}": kind for name, kind in EVENT.items()}
_FIRST_TOUCH = {"touch_id": Id(), **types_of("messages", "occurred_at")}
ATTENDANCE = {
    **types_of("participants", "party_id", "attended", "created_at"),
    **_OF_EVENT,
    **_FIRST_TOUCH,
}
CARD = {
    "party_id": Id(),
    "contact_id": Id(),
    **types_of("contacts", "captured_at", "created_at", "status"),
    **_OF_EVENT,
    **_FIRST_TOUCH,
}
REMINDER = types_of(
    "reminders", "party_id", "id", "text", "due_at", "created_at", "priority", "owner_id"
)
FOLLOW_UP = types_of("follow_ups", *FollowUp.__table__.c.keys())  # type: ignore[attr-defined]
ACT = {
    "party_id": Id(),
    "rule_id": Id(),
    "subject_id": Id(),
    **types_of("acts", "verb", "acted_at", "user_id", "until", "owner_id"),
}

_MINE = "(SELECT party_id FROM work)"
_CARD_PARTY = "coalesce(k.customer_id, k.id)"


def _listed(columns: Mapping[str, Any], alias: str) -> str:
    return ", ".join(f"{alias}.{name}" for name in columns)


def _first(column: str, party: str, since: str, condition: str) -> str:
    """A column of the first message after a time that meets a condition."""
    return f"""(SELECT m.{column} FROM messages m
      WHERE m.workspace_id = :workspace_id AND m.party_id = {party} AND {condition}
        AND m.occurred_at > {since} AND m.occurred_at <= :as_of
      ORDER BY m.occurred_at, m.id LIMIT 1)"""


def _stands_open(subject: str) -> str:
    return f"""EXISTS (SELECT 1 FROM follow_ups WHERE workspace_id = :workspace_id
      AND subject_id = {subject} AND {IS_OPEN} AND (expires_at IS NULL OR expires_at > :horizon))"""


# The last meeting, interview or call may be the last touch, however long ago it was.
_LAST_ENCOUNTER = """(SELECT max(le.ends_at) FROM participants la JOIN events le
      ON le.workspace_id = la.workspace_id AND le.id = la.event_id
      WHERE la.workspace_id = :workspace_id AND la.party_id = a.party_id
        AND (la.attended IS NULL OR la.attended) AND le.archived_at IS NULL
        AND le.kind IN ('meeting', 'interview', 'call') AND le.ends_at <= :as_of)"""
_ATTENDANCES = f"""FROM participants a JOIN events e
      ON e.workspace_id = a.workspace_id AND e.id = a.event_id
    WHERE a.workspace_id = :workspace_id AND a.party_id IN {_MINE} AND a.created_at <= :as_of
      AND (e.ends_at > :horizon OR e.ends_at = {_LAST_ENCOUNTER} OR {_stands_open("e.id")})"""
_CARDS = f"""FROM contacts k LEFT JOIN events e
      ON e.workspace_id = k.workspace_id AND e.id = k.event_id
    WHERE k.workspace_id = :workspace_id AND k.source <> 'message' AND k.created_at <= :as_of
      AND (k.id IN {_MINE} AND k.customer_id IS NULL OR k.customer_id IN {_MINE})
      AND (k.captured_at > :horizon OR e.ends_at > :horizon OR {_stands_open("k.id")})"""
_REMINDERS = f"""FROM reminders r
    WHERE r.workspace_id = :workspace_id AND r.party_id IN {_MINE} AND r.created_at <= :as_of
      AND (r.id IN (SELECT subject_id FROM work) OR NOT {CLOSED.format(id="r.id")})"""
# From the twentieth latest on, so that an index range serves it.
_TOUCHES = f"""FROM (SELECT DISTINCT party_id FROM work) AS mine JOIN messages m
      ON m.workspace_id = :workspace_id AND m.party_id = mine.party_id
    WHERE {is_touch("m")} AND m.occurred_at <= :as_of AND m.occurred_at >= coalesce(
        (SELECT t.occurred_at FROM messages t
          WHERE t.workspace_id = :workspace_id AND t.party_id = mine.party_id
            AND {is_touch("t")} AND t.occurred_at <= :as_of
          ORDER BY t.occurred_at DESC LIMIT 1 OFFSET {MOST_TOUCHES - 1}), '1900-01-01')"""
# Of every kind the subjects that are loaded, so that what became of each is known and no row is
# written twice; and no others, for a row without its subject would be withdrawn.
_SUBJECTS = {
    (
        "reply",
        "reminder",
        "thank_you",
        "keep_in_touch",
    ): """SELECT subject_id FROM work WHERE subject_id IS NOT NULL
        UNION SELECT id FROM wanted""",
    ("reminder",): f"SELECT r.id {_REMINDERS}",
    ("thank_you", "keep_in_touch"): f"SELECT e.id {_ATTENDANCES}",
    ("introduce",): f"SELECT k.id {_CARDS}",
    ("keep_in_touch",): f"SELECT m.id {_TOUCHES} UNION SELECT party_id FROM work",
}
_OF_SUBJECTS = " ".join(
    f"""UNION SELECT id FROM follow_ups WHERE workspace_id = :workspace_id AND party_id IN {_MINE}
      AND rule_kind IN ({", ".join(f"'{kind}'" for kind in kinds)}) AND subject_id IN ({subjects})"""
    for kinds, subjects in _SUBJECTS.items()
)
_CHOSEN = f"""
    SELECT id FROM follow_ups WHERE workspace_id = :workspace_id AND party_id IN {_MINE}
      AND {IS_OPEN} AND (expires_at IS NULL OR expires_at > :horizon)
    UNION SELECT id FROM follow_ups WHERE workspace_id = :workspace_id AND party_id IN {_MINE}
      AND closed_at > :recent
    {_OF_SUBJECTS}"""


class Loader:
    """The statements for one way of telling what to load."""

    def __init__(self, work: str, open_question: str, too: str = "") -> None:
        with_work = f"WITH work AS ({work})"
        with_wanted = _wanted(work, open_question, too)
        with_chosen = f"{with_wanted}, chosen AS ({_CHOSEN})"
        self.parties = sql(f"{with_work} {_PARTIES}", PARTY)
        self.messages = sql(
            f"""{with_wanted} SELECT {_listed(MESSAGE, "m")} FROM messages m
            WHERE m.workspace_id = :workspace_id AND m.party_id IN {_MINE}
              AND m.id IN (SELECT id FROM wanted) AND m.occurred_at <= :as_of""",
            MESSAGE,
        )
        self.touches = sql(
            f"""{with_work} SELECT {_listed(TOUCH, "m")} {_TOUCHES}
            ORDER BY m.occurred_at, m.id""",
            TOUCH,
        )
        personal = is_personal_touch("m")
        self.attendances = sql(
            f"""{with_work} SELECT a.party_id, a.attended, a.created_at, {_listed(EVENT, "e")},
              {_first("id", "a.party_id", "e.starts_at", personal)},
              {_first("occurred_at", "a.party_id", "e.starts_at", personal)} {_ATTENDANCES}""",
            ATTENDANCE,
        )
        self.cards = sql(
            f"""{with_work} SELECT {_CARD_PARTY}, k.id, k.captured_at, k.created_at, k.status,
              {_listed(EVENT, "e")},
              {_first("id", _CARD_PARTY, "k.captured_at", is_touch("m"))},
              {_first("occurred_at", _CARD_PARTY, "k.captured_at", is_touch("m"))} {_CARDS}""",
            CARD,
        )
        self.reminders = sql(f"{with_work} SELECT {_listed(REMINDER, 'r')} {_REMINDERS}", REMINDER)
        self.follow_ups = sql(
            f"""{with_chosen} SELECT {_listed(FOLLOW_UP, "f")} FROM follow_ups f
            WHERE f.workspace_id = :workspace_id AND f.id IN (SELECT id FROM chosen)""",
            FOLLOW_UP,
        )
        self.acts = sql(
            f"""{with_chosen}, latest AS (
              SELECT f.party_id, f.rule_id, f.subject_id, a.verb, a.acted_at, a.user_id, a.until,
                a.owner_id, row_number() OVER (
                  PARTITION BY a.follow_up_id,
                    CASE WHEN a.verb IN ('done', 'dismissed') THEN 'closed' ELSE a.verb END
                  ORDER BY a.acted_at DESC, a.id DESC) AS place
              FROM follow_ups f
              JOIN acts a ON a.workspace_id = f.workspace_id AND a.follow_up_id = f.id
              WHERE f.workspace_id = :workspace_id AND f.id IN (SELECT id FROM chosen)
                AND a.acted_at <= :as_of)
            SELECT {_listed(ACT, "latest")} FROM latest WHERE place = 1""",
            ACT,
        )


_PARTIES = f"""
    SELECT p.id, p.kind, coalesce(c.display_name, k.display_name),
      coalesce(c.prominence, 'normal'), c.owner_id,
      (c.archived_at IS NOT NULL OR coalesce(k.status, '') = 'discarded'),
      (c.do_not_contact IS NOT NULL AND c.do_not_contact),
      coalesce(c.is_bounced, k.is_bounced), c.stage, c.contact_rhythm, c.created_at,
      p.reevaluate_at, p.last_touch_at, p.last_inbound_at,
      (SELECT m.occurred_at FROM messages m
        WHERE m.workspace_id = p.workspace_id AND m.party_id = p.id
          AND m.direction = 'inbound' AND m.automatic IS NULL AND m.archived_at IS NULL
          AND m.occurred_at <= :as_of
        ORDER BY m.occurred_at DESC, m.id DESC LIMIT 1),
      EXISTS (SELECT 1 FROM reminders r
        WHERE r.workspace_id = p.workspace_id AND r.party_id = p.id),
      EXISTS (SELECT 1 FROM participants a
        WHERE a.workspace_id = p.workspace_id AND a.party_id = p.id),
      (coalesce(k.source, 'message') <> 'message' OR EXISTS (SELECT 1 FROM contacts w
        WHERE w.workspace_id = p.workspace_id AND w.customer_id = p.id))
    FROM parties p
    LEFT JOIN customers c ON c.workspace_id = p.workspace_id AND c.id = p.id
    LEFT JOIN contacts k ON k.workspace_id = p.workspace_id AND k.id = p.id
    WHERE p.workspace_id = :workspace_id AND p.id IN {_MINE}"""


# A question that was answered too late still stands as missed.
_MISSED = f"""SELECT subject_id FROM follow_ups WHERE workspace_id = :workspace_id
      AND party_id IN {_MINE} AND rule_kind = 'reply' AND {IS_OPEN} AND expires_at > :horizon"""


def _wanted(work: str, open_question: str, too: str) -> str:
    """Which messages stand for their threads: of the open ones, and of those that were noted."""
    closed = CLOSED.format(id="q.id")
    oldest = f"""row_number() OVER (
        PARTITION BY q.party_id, q.thread_id, q.answered_by_message_id, q.kind,
          CASE WHEN {closed} THEN q.id END
        ORDER BY q.occurred_at, q.id) AS place"""
    spoken_for = f"(NOT {closed} OR q.id IN (SELECT subject_id FROM work))"
    return f"""
    WITH work AS ({work}),
    answers AS (
      SELECT DISTINCT m.party_id, m.thread_id, m.answered_by_message_id FROM messages m
      WHERE m.workspace_id = :workspace_id AND m.answered_by_message_id IS NOT NULL
        AND m.id IN (SELECT subject_id FROM work UNION {_MISSED})),
    ranked AS (
      SELECT q.id, {oldest} FROM messages q
      WHERE q.workspace_id = :workspace_id AND q.party_id IN {_MINE}
        AND {open_question} AND {spoken_for}
      UNION ALL
      SELECT q.id, {oldest} FROM answers
      JOIN messages q ON q.workspace_id = :workspace_id
        AND q.answered_by_message_id = answers.answered_by_message_id
        AND q.party_id = answers.party_id AND q.thread_id IS NOT DISTINCT FROM answers.thread_id
      WHERE {is_question("q")} AND {spoken_for}),
    wanted AS (SELECT id FROM ranked WHERE place <= {MOST_QUESTIONS} {too})"""


NOTED_FACTS = Loader(NOTED, is_open_question("q"))
# An explanation also tells why a message of theirs is no question.
ASKED_FACTS = Loader(ASKED, OPEN_AS_OF, "UNION SELECT subject_id FROM work")
