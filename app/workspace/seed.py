"""What a new workspace starts with: a user, hours, promises, the ready-made rules, an admin key."""

import secrets
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlmodel import Session

from app.auth import Role, Scope, add_key
from app.db import insert
from app.engine.vocabulary import MessageKind, Priority, RuleKind, Settler, Trigger
from app.identifiers import new_id
from app.models import Promise, Rule, User, WorkingCalendar, Workspace

WEEK = ("mon", "tue", "wed", "thu", "fri")


def found(
    session: Session,
    now: datetime,
    *,
    name: str = "My business",
    user_name: str = "Owner",
    country: str = "DE",
    time_zone: str = "Europe/Berlin",
) -> str:
    """Write a new workspace. Returns its first admin key, which is shown nowhere else."""
    workspace_id, user_id = new_id(), new_id()
    times = {"created_at": now, "updated_at": now}
    mine = {"workspace_id": workspace_id, **times}
    workspace: dict[str, Any] = {
        "id": workspace_id,
        "name": name,
        "country": country,
        "time_zone": time_zone,
        "language": "en",
        "own_addresses": [],
        "own_domains": [],
        "require_if_match": False,
        "nudges_per_day": None,
        "rulebook_version": 1,
        "cursor_secret": secrets.token_bytes(32),
        **times,
    }
    insert(session, Workspace, workspace)
    insert(session, User, mine | _user(user_id, user_name))
    insert(session, WorkingCalendar, mine | _calendar(country, time_zone))
    insert(session, Promise, *(mine | {"id": new_id()} | promise for promise in _promises()))
    insert(session, Rule, *(mine | {"id": new_id()} | rule for rule in _rules()))
    return add_key(session, now, workspace_id, user_id, name="first key", scope=Scope.ADMIN)


def _user(user_id: UUID, name: str) -> dict[str, Any]:
    return {
        "id": user_id,
        "name": name,
        "email": None,
        "role": Role.ADMIN,
        "time_zone": None,
        "away_from": None,
        "away_to": None,
        "substitute_id": None,
        "nudges_per_day": None,
        "archived_at": None,
    }


def _calendar(country: str, time_zone: str) -> dict[str, Any]:
    return {
        "time_zone": time_zone,
        "hours": {day: [["09:00", "17:00"]] for day in WEEK} | {"sat": [], "sun": []},
        "holidays": {"country": country, "region": None, "off": []},
        "exceptions": [],
        "version": 1,
    }


def _promises() -> list[dict[str, Any]]:
    within_hours = {"working": {"hours": 4}}, {"working": {"hours": 1}}
    within_a_day = {"working": {"days": 1}}, {"working": {"hours": 2}}
    within_two_days = {"working": {"days": 2}}, {"working": {"hours": 2}}
    promised = {
        MessageKind.ISSUE: within_hours,
        MessageKind.ORDER: within_hours,
        MessageKind.INQUIRY: within_a_day,
        MessageKind.OTHER: within_a_day,
        MessageKind.LETTER: within_two_days,
    }
    return [
        {"message_kind": kind, "prominence": None, "within": within, "warn_before": warn_before}
        for kind, (within, warn_before) in promised.items()
    ]


def _rules() -> list[dict[str, Any]]:
    """The ready-made rules (product.md), in the order in which they are listed."""
    return [
        _rule(
            "Reply as promised",
            RuleKind.REPLY,
            Trigger.MESSAGE_RECEIVED,
            {"promise": True},
            Settler.REPLIED,
            priority=Priority.HIGH,
        ),
        _rule(
            "Thank people after meeting them",
            RuleKind.THANK_YOU,
            Trigger.EVENT_ATTENDED,
            {"working": {"days": 1}},
            Settler.TOUCHED_PERSONALLY,
            expires_after="P7D",
        ),
        _rule(
            "Introduce yourself to new contacts",
            RuleKind.INTRODUCE,
            Trigger.CARD_COLLECTED,
            {"working": {"days": 2}},
            Settler.TOUCHED,
            expires_after="P30D",
        ),
        _rule(
            "Keep in touch",
            RuleKind.KEEP_IN_TOUCH,
            Trigger.LAST_TOUCH,
            {"contact_rhythm": True},
            Settler.TOUCHED,
        ),
    ]


def _rule(
    name: str,
    kind: RuleKind,
    trigger: Trigger,
    after: dict[str, Any],
    until: Settler,
    *,
    expires_after: str | None = None,
    priority: Priority = Priority.NORMAL,
) -> dict[str, Any]:
    return {
        "name": name,
        "kind": kind,
        "is_enabled": True,
        "trigger": trigger,
        "after": after,
        "until": [until],
        "expires_after": expires_after,
        "priority": priority,
        "warn_before": None,
        "where": None,
        "times_at_most": None,
        "assign_to_id": None,
        "settings": None,
        "created_by_pack": None,
        "disabled_because": None,
        "version": 1,
        "archived_at": None,
    }
