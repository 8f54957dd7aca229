"""The stored follow-ups, and the actions of people on them.

The statement loads the follow-ups of exactly the subjects that are loaded: `reconcile` inserts a row
if none is loaded, and withdraws a loaded row without a verdict.
"""

from collections.abc import Iterable
from dataclasses import replace

from app.engine.facts.follow_ups import NO_STATE, Flag, FlagState, Snooze
from app.engine.vocabulary import ActionType, SubjectType, Trigger
from app.evaluation.marks import FactTable, Mark
from app.evaluation.sources.messages import wanted_ctes
from app.evaluation.sources.source import Scope, Subjects
from app.evaluation.statements import column_types
from app.storage.models.follow_ups import IS_OPEN
from app.storage.models.message_conditions import is_inbound_by_hand, is_question
from app.storage.prepared import Row

# The columns of a verdict, in the order of `reconcile`.
VERDICT = (
    "rule_id", "rule_kind", "rule_version", "subject_type", "subject_id", "starts_at", "warn_at",
    "due_at", "expires_at", "snoozed_until", "guard", "guard_lifts_at", "settled_at",
    "settled_by_type", "settled_by_id", "withdrawn_at", "closed_at", "closed_as", "closed_by_id",
    "owner_id", "priority", "reason", "is_reply", "rank", "surfaces_at", "warns_at",
)  # fmt: skip
_FOLLOW_UP = column_types("follow_ups", "party_id", "id", *VERDICT)
_ACTION = column_types(
    "follow_up_actions", "action", "acted_at", "user_id", "until", "subject_starts_at", "owner_id",
    "is_until_reply",
)  # fmt: skip
COLUMNS = (
    _FOLLOW_UP
    | {f"latest_{name}": kind for name, kind in _ACTION.items()}
    | {"woken_at": column_types("messages", "recorded_at")["recorded_at"]}
    | {"bought_at": column_types("purchases", "created_at")["created_at"]}
)
ID, _RULE, _SUBJECT, CLOSED_AT, WITHDRAWN_AT = (
    list(_FOLLOW_UP).index(name)
    for name in ("id", "rule_id", "subject_id", "closed_at", "withdrawn_at")
)
VERDICT_VALUES = slice(len(_FOLLOW_UP) - len(VERDICT), len(_FOLLOW_UP))
"""The positions of VERDICT in a row."""
_LATEST_ACTION = len(_FOLLOW_UP)
TABLE = FactTable(
    "follow_up_actions",
    ("action", "acted_at", "until", "owner_id"),
    (
        Mark(
            party="(SELECT party_id FROM follow_ups"
            " WHERE workspace_id = {row}.workspace_id AND id = {row}.follow_up_id)",
            subject="(SELECT subject_id FROM follow_ups"
            " WHERE workspace_id = {row}.workspace_id AND id = {row}.follow_up_id)",
        ),
    ),
)

# The arrival of their first message after the snooze that needs a reply, or of any by a person.
_WOKEN_AT = f"""
        SELECT min(m.recorded_at) FROM messages m
        WHERE m.workspace_id = :workspace_id AND m.party_id = f.party_id
          AND m.occurred_at > f.starts_at AND m.recorded_at > latest.acted_at
          AND m.recorded_at <= :as_of
          AND ({is_question("m")} OR latest.is_until_reply AND {is_inbound_by_hand("m")})"""  # noqa: S608  # made of constants

# The arrival of their next purchase after the snooze of a follow-up about a purchase.
_BOUGHT_AT = """
        SELECT min(p.created_at) FROM purchases p
        WHERE p.workspace_id = :workspace_id AND p.customer_id = f.party_id
          AND p.archived_at IS NULL AND p.purchased_at > f.starts_at
          AND p.created_at > latest.acted_at AND p.created_at <= :as_of"""


def statement(scope: Scope, subjects: Iterable[Subjects]) -> str:
    """The statement for follow-ups, with one row for each latest action of a type.

    It selects the follow-ups of yearly dates by their rules, because a party with a long history
    has many follow-ups within a year; `coalesce` keeps SQLite from the index by due time. `wanted` is
    materialized, because PostgreSQL would otherwise repeat the ranking of messages in each use of it,
    and read 5 % more blocks for a message.
    """
    by_subjects = "\n      UNION ".join(map(_select_by_subjects, subjects))
    follow_up = ", ".join(f"f.{name}" for name in _FOLLOW_UP)
    action = ", ".join(f"latest.{name}" for name in _ACTION)
    return f"""
    {wanted_ctes(scope, materialized=True)},
    chosen AS (
      SELECT id FROM follow_ups
      WHERE workspace_id = :workspace_id AND party_id IN (SELECT party_id FROM whole)
        AND {IS_OPEN} AND (expires_at IS NULL OR expires_at > :horizon)
      UNION SELECT id FROM follow_ups
      WHERE workspace_id = :workspace_id AND party_id IN (SELECT party_id FROM scope)
        AND closed_at > :recent
      UNION SELECT id FROM follow_ups
      WHERE workspace_id = :workspace_id AND party_id IN (SELECT party_id FROM scope)
        AND subject_id IN (SELECT subject_id FROM scope WHERE subject_id IS NOT NULL)
        AND (rule_id IS NULL OR rule_id IN (SELECT id FROM rules
          WHERE workspace_id = :workspace_id AND trigger <> '{Trigger.YEARLY_DATE}'))
      UNION SELECT f.id FROM rules y CROSS JOIN follow_ups f
      WHERE y.workspace_id = :workspace_id AND y.trigger = '{Trigger.YEARLY_DATE}'
        AND f.workspace_id = :workspace_id AND f.party_id IN (SELECT party_id FROM scope)
        AND f.rule_id = y.id AND f.subject_type = 'yearly_date'
        AND coalesce(f.due_at, f.due_at) > :year_ago
      UNION {by_subjects}),
    latest AS (
      SELECT a.follow_up_id, a.action, a.acted_at, a.user_id, a.until, a.is_until_reply,
        a.subject_starts_at, a.owner_id,
        row_number() OVER (
          PARTITION BY a.follow_up_id,
            CASE WHEN a.action IN ('done', 'dismissed', 'reopened') THEN 'closed' ELSE a.action END
          ORDER BY a.acted_at DESC, a.id DESC) AS nth
      FROM chosen CROSS JOIN follow_up_actions a
      WHERE a.workspace_id = :workspace_id AND a.follow_up_id = chosen.id
        AND a.acted_at <= :as_of)
    SELECT {follow_up}, {action},
      CASE WHEN latest.action = '{ActionType.SNOOZED}' THEN ({_WOKEN_AT}) END AS woken_at,
      CASE WHEN latest.action = '{ActionType.SNOOZED}' AND f.subject_type = '{SubjectType.PURCHASE}'
        THEN ({_BOUGHT_AT}) END AS bought_at
    FROM chosen CROSS JOIN follow_ups f
    LEFT JOIN latest ON latest.follow_up_id = f.id AND latest.nth = 1
    WHERE f.workspace_id = :workspace_id AND f.id = chosen.id
    """  # noqa: S608  # made of constants


def _select_by_subjects(subjects: Subjects) -> str:
    """A whole SELECT of the ids of the follow-ups on some subjects.

    It usually searches by subject, because a subject concerns one or two parties. PostgreSQL expects
    one party and one subject; `coalesce` keeps it from comparing all follow-ups of the parties with
    all subjects. CROSS JOIN keeps SQLite from the opposite order.
    """
    if subjects.by_party:
        return f"""SELECT id FROM follow_ups
      WHERE workspace_id = :workspace_id AND party_id IN (SELECT party_id FROM scope)
        AND {_has_rule("rule_id", subjects.trigger)} AND subject_id IN ({subjects.ids})"""  # noqa: S608  # made of constants
    return f"""SELECT f.id FROM ({subjects.ids}) AS s CROSS JOIN follow_ups f
      WHERE f.workspace_id = :workspace_id AND f.subject_id = s.id
        AND coalesce(f.party_id, f.party_id) IN (SELECT party_id FROM scope)
        AND {_has_rule("f.rule_id", subjects.trigger)}"""  # noqa: S608  # made of constants


def _has_rule(column: str, trigger: Trigger | None) -> str:
    if trigger is None:
        return f"{column} IS NULL"
    return f"""{column} IN (
          SELECT id FROM rules WHERE workspace_id = :workspace_id AND trigger = '{trigger}')"""  # noqa: S608  # made of constants


def by_flag(rows: Iterable[Row]) -> dict[Flag, Row]:
    """One row of each follow-up by its key."""
    return {(row[_RULE], row[_SUBJECT]): row for row in rows}


def flag_states(rows: Iterable[Row]) -> dict[Flag, FlagState]:
    """The state of each follow-up with actions, by its key."""
    states: dict[Flag, FlagState] = {}
    for row in rows:
        if row[_LATEST_ACTION] is not None:
            flag = (row[_RULE], row[_SUBJECT])
            states[flag] = _after_action(states.get(flag, NO_STATE), row)
    return states


def _after_action(state: FlagState, row: Row) -> FlagState:
    action, acted_at, user_id, until, starts_at, owner_id, is_until_reply, *ends = row[
        _LATEST_ACTION:
    ]
    match action:
        case ActionType.SNOOZED:
            woken_at = min(filter(None, ends), default=None)
            snooze = Snooze(until, starts_at, woken_at, waits_for_reply=bool(is_until_reply))
            return replace(state, snooze=snooze)
        case ActionType.ASSIGNED:
            return replace(state, is_assigned=True, owner_id=owner_id)
        case ActionType.REOPENED:
            return state
    return replace(state, closed_as=action, closed_at=acted_at, closed_by_id=user_id)
