"""A status is read off times: which goes before which, and when it next changes by itself."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from app.engine.verdicts import Times
from app.engine.vocabulary import ActionType, FollowUpStatus, Guard

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
HOUR = timedelta(hours=1)
BEFORE, AFTER = NOW - HOUR, NOW + HOUR


@pytest.mark.parametrize(
    ("times", "status"),
    [
        pytest.param({"due_at": AFTER}, FollowUpStatus.WAITING, id="ahead"),
        pytest.param({"due_at": NOW}, FollowUpStatus.DUE, id="this very moment"),
        pytest.param({"due_at": AFTER, "warn_at": NOW}, FollowUpStatus.WARNED, id="warned"),
        pytest.param({"snoozed_until": AFTER}, FollowUpStatus.WAITING, id="snoozed"),
        pytest.param({"snoozed_until": NOW}, FollowUpStatus.DUE, id="woken"),
        pytest.param({"guard": Guard.ARCHIVED}, FollowUpStatus.SUPPRESSED, id="guarded"),
        pytest.param(
            {"guard": Guard.ARCHIVED, "guard_lifts_at": AFTER},
            FollowUpStatus.SUPPRESSED,
            id="for a while",
        ),
        pytest.param(
            {"guard": Guard.ARCHIVED, "guard_lifts_at": NOW},
            FollowUpStatus.DUE,
            id="the guard has lifted",
        ),
        pytest.param({"expires_at": NOW}, FollowUpStatus.MISSED, id="its moment passed"),
        pytest.param(
            {"expires_at": NOW, "guard": Guard.ARCHIVED}, FollowUpStatus.MISSED, id="guarded too"
        ),
        pytest.param(
            {"settled_at": BEFORE, "expires_at": NOW}, FollowUpStatus.SETTLED, id="in time"
        ),
        pytest.param(
            {"closed_as": ActionType.DONE, "settled_at": BEFORE}, FollowUpStatus.DONE, id="done"
        ),
        pytest.param(
            {"closed_as": ActionType.DISMISSED, "withdrawn_at": BEFORE},
            FollowUpStatus.WITHDRAWN,
            id="withdrawn",
        ),
    ],
)
def test_the_first_that_holds_is_the_status(times: dict[str, Any], status):
    assert Times(**{"due_at": BEFORE} | times).status(NOW) is status


@pytest.mark.parametrize(
    ("times", "changes_at"),
    [
        pytest.param({"due_at": AFTER}, AFTER, id="due"),
        pytest.param({"due_at": AFTER + HOUR, "warn_at": AFTER}, AFTER, id="the warning first"),
        pytest.param({"due_at": BEFORE}, None, id="due stays due"),
        pytest.param({"due_at": BEFORE, "expires_at": AFTER}, AFTER, id="until it is missed"),
        pytest.param({"due_at": AFTER, "snoozed_until": AFTER + HOUR}, AFTER + HOUR, id="snoozed"),
        pytest.param({"due_at": AFTER, "settled_at": BEFORE}, None, id="settled"),
        pytest.param({"due_at": AFTER, "guard": Guard.BOUNCED}, None, id="guarded without end"),
    ],
)
def test_it_knows_when_it_changes_by_itself(times: dict[str, Any], changes_at):
    assert Times(**times).changes_at(NOW) == changes_at


@pytest.mark.parametrize(
    ("times", "surfaces_at"),
    [
        pytest.param({}, AFTER, id="with its time"),
        pytest.param({"snoozed_until": AFTER + HOUR}, AFTER + HOUR, id="after the snooze"),
        pytest.param({"guard": Guard.BOUNCED}, None, id="never while guarded"),
        pytest.param(
            {"guard": Guard.BOUNCED, "guard_lifts_at": AFTER + HOUR}, AFTER + HOUR, id="lifted"
        ),
        pytest.param({"expires_at": NOW}, None, id="never once missed"),
        pytest.param({"closed_as": ActionType.DONE}, None, id="never once closed"),
    ],
)
def test_it_comes_up_when_nothing_keeps_it(times: dict[str, Any], surfaces_at):
    assert Times(**{"due_at": AFTER} | times).surfaces_at(AFTER, NOW) == surfaces_at
