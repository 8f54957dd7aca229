"""Dry runs of a rule before it is saved: the engine evaluates party by party, nothing is written."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from typing import Any
from uuid import UUID

from app.engine.facts.party import Party
from app.engine.rules import Calendar, Rule, Rules
from app.engine.vocabulary import PartyKind
from app.evaluation.fact_queries import Loader
from app.evaluation.facts import HORIZON, Loaded, load_facts, with_late_touches
from app.evaluation.rulebook import Rulebook, load_rulebook, to_rule
from app.features.rules import service
from app.features.rules.schemas import RuleCreate
from app.http.cursors import Signer
from app.http.transaction import ReadContext
from app.identifiers import NIL, new_id
from app.storage.models import Rule as RuleRow

PAGE = 250


def engine_rule(data: RuleCreate) -> Rule:
    """The rule as if it were saved and enabled. Raises Invalid."""
    columns: dict[str, Any] = {"id": new_id(), "version": 1, **service.to_columns(data)}
    return replace(to_rule(RuleRow(**columns)), is_enabled=True)


def load_rulebook_at(context: ReadContext, at: datetime) -> Rulebook:
    with context.reader.session() as session:
        return load_rulebook(session, context.workspace_id, at.date())


def with_rule(rules: Rules, rule: Rule) -> Rules:
    """The rules of a workspace with the rule to try."""
    return replace(rules, rules=(*rules.rules, rule))


def load_pages(
    context: ReadContext,
    loader: Loader,
    cursor: UUID | None,
    most: int,
    now: datetime,
    rules: Rules,
    calendar: Calendar,
    back: timedelta = HORIZON,
) -> Iterator[list[Loaded]]:
    """The facts of up to `most` parties after the cursor, in id order; a short page is the last."""
    after = cursor or NIL
    for _ in range(most // PAGE):
        run = partial(context.fetch, workspace_id=context.workspace_id, cursor=after, size=PAGE)
        loaded = [
            with_late_touches(one, run, rules, calendar, now, now)
            for one in load_facts(loader, run, now, now, back)
        ]
        yield loaded
        if len(loaded) < PAGE:
            return
        after = loaded[-1].facts.party.id


class PartyCursor:
    """The position of the next request: a party, and the moment that the first request evaluated."""

    def __init__(self, context: ReadContext, name: str, bound: dict[str, Any]) -> None:
        self._signer = Signer(context.cursor_secret, name, bound)

    def read(self, cursor: str | None) -> tuple[datetime | None, UUID | None]:
        """Raises `bad_cursor`."""
        if cursor is None:
            return None, None
        at, party_id = self._signer.read(cursor)
        return datetime.fromisoformat(at), UUID(party_id)

    def sign(self, at: datetime, party_id: UUID) -> str:
        return self._signer.sign([at.isoformat(), str(party_id)])


def party_reference(party: Party) -> dict[str, Any]:
    """The ids and the name of the party that an item of the response is about."""
    is_customer = party.kind is PartyKind.CUSTOMER
    return {
        "customer_id": party.id if is_customer else None,
        "contact_id": None if is_customer else party.id,
        "name": party.name,
    }
