"""Load what the engine needs to know: a few statements, for one party or a batch of them.

What to load is told by rows of (party, subject): those that were noted in `stale`, or those that an
explanation asks for. Of each thread only the oldest open question of each kind is loaded, so a long
history costs no more than a short one (decision 0003).
"""

from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from app.db import Prepared, Row
from app.engine.facts import Facts, Flag, Message, Party, Reminder, Standing
from app.engine.vocabulary import PartyKind, Prominence, Verb
from app.flagging.statements import sql, types_of
from app.models import FollowUp
from app.models.columns import Id
from app.models.messages import is_open_question, is_question

Fetch = Callable[[Prepared], list[Row]]

NOTED = "SELECT party_id, subject_id FROM stale WHERE workspace_id = :workspace_id"
# For an explanation: the party itself, and its latest messages and follow-ups by name.
ASKED = """
    SELECT :party_id AS party_id, NULL AS subject_id
    UNION ALL SELECT :party_id, id FROM (
        SELECT id FROM messages WHERE workspace_id = :workspace_id AND party_id = :party_id
          AND occurred_at <= :now ORDER BY occurred_at DESC, id DESC LIMIT 10) AS latest
    UNION ALL SELECT :party_id, subject_id FROM (
        SELECT subject_id FROM follow_ups
        WHERE workspace_id = :workspace_id AND party_id = :party_id
        ORDER BY due_at DESC LIMIT 10) AS flagged
"""
OPEN_AS_OF = f"{is_question('q')} AND (q.answered_at IS NULL OR q.answered_at > :now)"
CLOSED = """EXISTS (
    SELECT 1 FROM follow_ups f JOIN acts a ON a.workspace_id = f.workspace_id AND a.follow_up_id = f.id
    WHERE f.workspace_id = :workspace_id AND f.subject_id = {id} AND a.verb IN ('done', 'dismissed')
)"""

_PARTY = {
    **types_of("parties", "id", "kind"),
    **types_of("customers", "display_name", "prominence", "owner_id"),
    "is_archived": sa.Boolean(),
    "do_not_contact": sa.Boolean(),
    "is_bounced": sa.Boolean(),
    **types_of("parties", "reevaluate_at"),
}
_MESSAGE = types_of(
    "messages",
    "party_id", "id", "thread_id", "direction", "channel", "kind", "automatic", "needs_reply",
    "needs_reply_because", "subject", "occurred_at", "is_too_old", "archived_at", "answered_at",
    "answered_by_message_id",
)  # fmt: skip
_REMINDER = types_of(
    "reminders", "party_id", "id", "text", "due_at", "created_at", "priority", "owner_id"
)
_FOLLOW_UP = types_of("follow_ups", *FollowUp.__table__.c.keys())  # type: ignore[attr-defined]
_ACT = {
    "party_id": Id(),
    "rule_id": Id(),
    "subject_id": Id(),
    **types_of("acts", "verb", "acted_at", "user_id", "until", "owner_id"),
}


def _listed(columns: Mapping[str, Any], alias: str) -> str:
    return ", ".join(f"{alias}.{name}" for name in columns)


class Loader:
    """The statements for one way of telling what to load."""

    def __init__(self, work: str, open_question: str, too: str = "") -> None:
        head = _wanted(work, open_question, too)
        mine = "(SELECT party_id FROM work)"
        self.parties = sql(
            f"""WITH work AS ({work})
            SELECT p.id, p.kind, coalesce(c.display_name, k.display_name),
              coalesce(c.prominence, 'normal'), c.owner_id,
              (c.archived_at IS NOT NULL OR coalesce(k.status, '') = 'discarded'),
              (c.do_not_contact IS NOT NULL AND c.do_not_contact),
              coalesce(c.is_bounced, k.is_bounced), p.reevaluate_at
            FROM parties p
            LEFT JOIN customers c ON c.workspace_id = p.workspace_id AND c.id = p.id
            LEFT JOIN contacts k ON k.workspace_id = p.workspace_id AND k.id = p.id
            WHERE p.workspace_id = :workspace_id AND p.id IN {mine}""",
            _PARTY,
        )
        self.messages = sql(
            f"""{head} SELECT {_listed(_MESSAGE, "m")} FROM messages m
            WHERE m.workspace_id = :workspace_id AND m.party_id IN {mine}
              AND m.id IN (SELECT id FROM wanted)""",
            _MESSAGE,
        )
        self.reminders = sql(
            f"""WITH work AS ({work}) SELECT {_listed(_REMINDER, "r")} FROM reminders r
            WHERE r.workspace_id = :workspace_id AND r.party_id IN {mine}
              AND (r.id IN (SELECT subject_id FROM work) OR NOT {CLOSED.format(id="r.id")})""",
            _REMINDER,
        )
        rows = f"""f.workspace_id = :workspace_id AND f.party_id IN {mine}
              AND (f.closed_at IS NULL AND f.settled_at IS NULL AND f.withdrawn_at IS NULL
                OR f.subject_id IN (SELECT subject_id FROM work)
                OR f.subject_id IN (SELECT id FROM wanted))"""
        self.follow_ups = sql(
            f"{head} SELECT {_listed(_FOLLOW_UP, 'f')} FROM follow_ups f WHERE {rows}", _FOLLOW_UP
        )
        self.acts = sql(
            f"""{head}, latest AS (
              SELECT f.party_id, f.rule_id, f.subject_id, a.verb, a.acted_at, a.user_id, a.until,
                a.owner_id, row_number() OVER (
                  PARTITION BY a.follow_up_id,
                    CASE WHEN a.verb IN ('done', 'dismissed') THEN 'closed' ELSE a.verb END
                  ORDER BY a.acted_at DESC, a.id DESC) AS place
              FROM follow_ups f
              JOIN acts a ON a.workspace_id = f.workspace_id AND a.follow_up_id = f.id
              WHERE {rows})
            SELECT {_listed(_ACT, "latest")} FROM latest WHERE place = 1""",
            _ACT,
        )


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
      WHERE m.workspace_id = :workspace_id AND m.id IN (SELECT subject_id FROM work)
        AND m.answered_by_message_id IS NOT NULL),
    ranked AS (
      SELECT q.id, {oldest} FROM messages q
      WHERE q.workspace_id = :workspace_id AND q.party_id IN (SELECT party_id FROM work)
        AND {open_question} AND {spoken_for}
      UNION ALL
      SELECT q.id, {oldest} FROM answers
      JOIN messages q ON q.workspace_id = :workspace_id
        AND q.answered_by_message_id = answers.answered_by_message_id
        AND q.party_id = answers.party_id AND q.thread_id IS NOT DISTINCT FROM answers.thread_id
      WHERE {is_question("q")} AND {spoken_for}),
    wanted AS (SELECT id FROM ranked WHERE place = 1 {too})"""


NOTED_FACTS = Loader(NOTED, is_open_question("q"))
# An explanation also tells why a message of theirs is no question.
ASKED_FACTS = Loader(ASKED, OPEN_AS_OF, "UNION SELECT subject_id FROM work")


@dataclass(frozen=True, slots=True)
class Loaded:
    """The facts of one party, and the follow-ups that stand stored beside them."""

    facts: Facts
    stored: dict[Flag, dict[str, Any]]
    reevaluate_at: datetime | None


def load(loader: Loader, fetch: Fetch, as_of: datetime) -> list[Loaded]:
    """The parties that `loader` asks for, in id order."""
    messages = _by_party(fetch(loader.messages))
    reminders = _by_party(fetch(loader.reminders))
    stored = _by_party(fetch(loader.follow_ups), party=list(_FOLLOW_UP).index("party_id"))
    acts = _by_party(fetch(loader.acts)) if stored else {}
    return [
        Loaded(
            facts=Facts(
                party=_party(row),
                messages=tuple(_message(m, as_of) for m in messages.get(row[0], ())),
                reminders=tuple(
                    Reminder(*r[1:]) for r in reminders.get(row[0], ()) if r[4] <= as_of
                ),
                standings=_standings(acts.get(row[0], []), as_of),
            ),
            stored=_follow_ups(stored.get(row[0], [])),
            reevaluate_at=row[8],
        )
        for row in sorted(fetch(loader.parties), key=lambda row: row[0].bytes)
    ]


def _by_party(rows: list[Row], party: int = 0) -> dict[UUID, list[Row]]:
    found: defaultdict[UUID, list[Row]] = defaultdict(list)
    for row in rows:
        found[row[party]].append(row)
    return found


def _party(row: Row) -> Party:
    party_id, kind, name, prominence, owner_id, is_archived, do_not_contact, is_bounced, _ = row
    return Party(
        kind=PartyKind(kind),
        id=party_id,
        name=name,
        prominence=Prominence(prominence),
        owner_id=owner_id,
        is_archived=is_archived,
        do_not_contact=do_not_contact,
        is_bounced=is_bounced,
    )


def _message(row: Row, as_of: datetime) -> Message:
    values = dict(zip(_MESSAGE, row, strict=True))
    answered_at = values.pop("answered_at")
    answered_by_id = values.pop("answered_by_message_id")
    del values["party_id"]
    message = Message(**values | {"is_archived": values.pop("archived_at") is not None})
    if answered_at is None or answered_at > as_of:
        return message
    return replace(message, answered_at=answered_at, answered_by_id=answered_by_id)


def _follow_ups(rows: list[Row]) -> dict[Flag, dict[str, Any]]:
    stored = [dict(zip(_FOLLOW_UP, row, strict=True)) for row in rows]
    return {(row["rule_id"], row["subject_id"]): row for row in stored}


def _standings(rows: list[Row], as_of: datetime) -> dict[Flag, Standing]:
    standings: dict[Flag, Standing] = {}
    for _, rule_id, subject_id, verb, acted_at, user_id, until, owner_id in rows:
        if acted_at > as_of:
            continue
        flag = (rule_id, subject_id)
        before = standings.get(flag, Standing())
        match verb:
            case Verb.SNOOZED:
                standings[flag] = replace(before, snoozed_until=until)
            case Verb.ASSIGNED:
                standings[flag] = replace(before, is_assigned=True, owner_id=owner_id)
            case _:
                standings[flag] = replace(
                    before, closed_as=verb, closed_at=acted_at, closed_by_id=user_id
                )
    return standings
