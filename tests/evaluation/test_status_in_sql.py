"""The status that SQL reads off a follow-up's times is the one the engine reads off them."""

from datetime import UTC, datetime, timedelta
from itertools import product
from typing import Any
from uuid import UUID

from app.engine.verdicts import Times
from app.engine.vocabulary import ActionType, Guard, Priority, RuleKind, SubjectType
from app.identifiers import new_id
from app.storage.models import FollowUp, metadata
from app.storage.prepared import insert
from tests import factories
from tests.conftest import every_row

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
PAST, AHEAD = NOW - timedelta(seconds=1), NOW + timedelta(seconds=1)


def every_sort_of_times() -> list[dict[str, Any]]:
    """All combinations of passed, present and coming times, and of how a flag can end."""
    ends: list[dict[str, Any]] = [
        {},
        {"settled_at": PAST},
        {"closed_as": ActionType.DONE},
        {"closed_as": ActionType.DISMISSED, "settled_at": PAST},
        {"withdrawn_at": PAST, "closed_as": ActionType.DONE},
    ]
    clocks = [
        {"due_at": due, "warn_at": warn, "expires_at": expires, "snoozed_until": snoozed}
        for due, warn, expires, snoozed in product(
            (PAST, NOW, AHEAD), (None, NOW, AHEAD), (None, NOW, AHEAD), (None, NOW, AHEAD)
        )
    ]
    guards = [
        {"guard": None},
        {"guard": Guard.ARCHIVED},
        {"guard": Guard.BOUNCED, "guard_lifts_at": NOW},
        {"guard": Guard.BOUNCED, "guard_lifts_at": AHEAD},
        {"guard": Guard.COVERED},
        {"guard": Guard.COVERED, "guard_lifts_at": PAST},
        {"guard": Guard.COVERED, "guard_lifts_at": NOW},
    ]
    return [{**end, **clock, **guard} for end, clock, guard in product(ends, clocks, guards)]


def test_both_say_the_same_of_every_sort_of_times(app, client):
    customer = factories.new_customer(client)
    workspace_id = UUID(client.get("/v1/workspace").json()["id"])
    expected = {}
    rows = []
    for times in every_sort_of_times():
        row_id = new_id()
        expected[str(row_id)] = Times(**times).status(NOW)
        nothing = dict.fromkeys(metadata.tables["follow_ups"].c.keys())
        rows.append(
            nothing
            | {
                "workspace_id": workspace_id,
                "id": row_id,
                "party_id": UUID(customer["id"]),
                "rule_kind": RuleKind.REMINDER,
                "subject_type": SubjectType.REMINDER,
                "subject_id": row_id,
                "starts_at": PAST,
                "priority": Priority.NORMAL,
                "reason": {"text": "", "facts": {}},
                "calendar_version": 1,
                "is_reply": False,
                "rank": 0,
                "created_at": PAST,
                "updated_at": PAST,
            }
            | times
        )
    with every_row(app.state.runtime.database) as session:
        insert(session, FollowUp, *rows)
        session.commit()
    shown, query = {}, {"limit": 200}
    while True:
        url = f"/v1/customers/{customer['id']}/follow-ups"
        page = client.get(url, params=query).json()
        shown |= {item["id"]: item["status"] for item in page["items"]}
        if page["next_cursor"] is None:
            break
        query["cursor"] = page["next_cursor"]
    assert shown == {row_id: str(status) for row_id, status in expected.items()}
