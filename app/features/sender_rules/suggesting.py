"""Suggestions for sender rules: senders whose mail was needless, or never answered."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from app.engine.vocabulary import DismissalCause, SenderEffect
from app.evaluation.statements import column_types, sql
from app.features.messages import sender_rules
from app.features.sender_rules.queries import COUNTED
from app.features.sender_rules.schemas import MOST_SUGGESTIONS, SenderSuggestion, SenderSuggestions
from app.features.workspace import own_addresses
from app.http.responses import JsonResponse
from app.http.transaction import ReadContext
from app.parsing import sender_pattern
from app.storage.models.message_conditions import is_touch

LEAST_UNANSWERED = 3
MOST_SENDERS = 1_000

_COLUMNS: dict[str, Any] = {
    **column_types("messages", "sender_key"),
    **dict.fromkeys(
        ("messages", "answered", "dismissed", "not_customers", "customers"), sa.Integer()
    ),
    "last_at": column_types("messages", "occurred_at")["occurred_at"],
}
# Senders of the last 90 days, with the dismissals of follow-ups about their messages. `coalesce` keeps
# SQLite from the index by sender, which has the messages of all time. Imported messages can be too
# old for a link to their answer, so nobody to whom we wrote counts as never answered.
_SENDERS = sql(
    f"""
    WITH sent AS MATERIALIZED (
      SELECT m.sender_key, m.id, m.party_id, m.occurred_at, m.answered_at,
        (SELECT a.cause FROM follow_ups f
          JOIN follow_up_actions a ON a.workspace_id = f.workspace_id
            AND a.follow_up_id = f.id AND a.action = 'dismissed'
            AND a.cause IN ('{DismissalCause.NO_REPLY_NEEDED}', '{DismissalCause.NOT_A_CUSTOMER}')
          WHERE f.workspace_id = m.workspace_id AND f.subject_id = m.id
            AND f.closed_as = 'dismissed'
          ORDER BY a.acted_at DESC LIMIT 1) AS cause
      FROM messages m
      WHERE m.workspace_id = :workspace_id AND coalesce(m.sender_key, '') <> ''
        AND m.occurred_at >= :recent AND m.automatic IS NULL AND m.archived_at IS NULL),
    touched AS MATERIALIZED (
      SELECT DISTINCT party_id FROM messages
      WHERE workspace_id = :workspace_id AND occurred_at >= :recent AND {is_touch()}),
    senders AS (
      SELECT sender_key, count(*) AS messages, count(answered_at) AS answered,
        count(cause) AS dismissed,
        count(CASE WHEN cause = '{DismissalCause.NOT_A_CUSTOMER}' THEN 1 END) AS not_customers,
        count(CASE WHEN EXISTS (SELECT 1 FROM customers c
          WHERE c.workspace_id = :workspace_id AND c.id = sent.party_id) THEN 1 END) AS customers,
        count(CASE WHEN party_id IN (SELECT party_id FROM touched) THEN 1 END) AS to_touched,
        max(occurred_at) AS last_at
      FROM sent GROUP BY sender_key)
    SELECT sender_key, messages, answered, dismissed, not_customers, customers, last_at
    FROM senders
    WHERE dismissed > 0 OR (answered = 0 AND to_touched = 0 AND messages >= {LEAST_UNANSWERED})
    ORDER BY dismissed DESC, messages DESC, sender_key LIMIT {MOST_SENDERS}
    """,  # noqa: S608  # made of constants
    _COLUMNS,
)


@dataclass(frozen=True, slots=True)
class _Sender:
    address: str
    messages: int
    answered: int
    dismissed: int
    not_customers: int
    customers: int
    last_at: datetime


def suggestions(context: ReadContext) -> JsonResponse:
    recent = context.now - COUNTED
    rows = context.fetch(_SENDERS, workspace_id=context.workspace_id, recent=recent)
    rules = sender_rules.read(context)
    with context.reader.session() as session:
        own = own_addresses.read(session, context.workspace_id)
    senders = (_Sender(sender_pattern.address_of(key), *figures) for key, *figures in rows)
    open_senders = [s for s in senders if s.address not in own and rules.effect(s.address) is None]
    items = [_suggestion(pattern, group) for pattern, group in _groups(open_senders)]
    items.sort(key=lambda item: (-item.dismissed, -item.messages, item.pattern))
    return JsonResponse(SenderSuggestions(items=items[:MOST_SUGGESTIONS]))


def _groups(senders: Iterable[_Sender]) -> Iterator[tuple[str, list[_Sender]]]:
    """The senders by pattern: their domain if several share it and it has one owner."""
    by_domain: defaultdict[str, list[_Sender]] = defaultdict(list)
    for sender in senders:
        by_domain[sender_pattern.domain_of(sender.address)].append(sender)
    for domain, group in by_domain.items():
        if len(group) > 1 and _is_pattern(f"@{domain}"):
            yield f"@{domain}", group
        else:
            yield from ((s.address, [s]) for s in group if _is_pattern(s.address))


def _is_pattern(text: str) -> bool:
    try:
        return sender_pattern.read(text) == text
    except sender_pattern.InvalidPattern:
        return False


def _suggestion(pattern: str, group: list[_Sender]) -> SenderSuggestion:
    is_stranger = all(s.not_customers > 0 and s.not_customers == s.dismissed for s in group)
    is_customer = any(sender.customers for sender in group)
    return SenderSuggestion(
        pattern=pattern,
        effect=SenderEffect.IGNORE
        if is_stranger and not is_customer
        else SenderEffect.NO_REPLY_NEEDED,
        messages=sum(sender.messages for sender in group),
        dismissed=sum(sender.dismissed for sender in group),
        answered=sum(sender.answered for sender in group),
        addresses=len(group),
        is_customer=is_customer,
        last_at=max(sender.last_at for sender in group),
    )
