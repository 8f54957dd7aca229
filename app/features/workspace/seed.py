"""The rows of a new workspace: a user, hours, promises, ready-made rules and templates, a key."""

import secrets
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlmodel import Session

from app.engine.vocabulary import MessageKind
from app.features import packs
from app.features.packs import templates
from app.http.auth import Role, Scope, add_key
from app.identifiers import new_id
from app.storage.database import enter_workspace
from app.storage.models import Promise, Rule, User, WorkingCalendar, Workspace, WorkspaceFigures
from app.storage.prepared import insert

WEEK = ("mon", "tue", "wed", "thu", "fri")


def create_workspace(
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
        "thank_you_from": None,
        "rulebook_version": 1,
        "rules_match_new_customers": False,
        "cursor_secret": secrets.token_bytes(32),
        **times,
    }
    enter_workspace(session, workspace_id)
    insert(session, Workspace, workspace)
    insert(session, User, mine | _user(user_id, user_name))
    insert(session, WorkingCalendar, mine | _calendar(country, time_zone))
    figures = {"workspace_id": workspace_id, "figures": {}, "version": 1, "renew_at": None}
    insert(session, WorkspaceFigures, figures)
    insert(session, Promise, *(mine | {"id": new_id()} | promise for promise in _promises()))
    rules = packs.rules(packs.Pack.SMALL_BUSINESS, templates.add(session, workspace_id, now))
    insert(session, Rule, *(mine | {"id": new_id()} | rule for rule in rules))
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
        "successor_id": None,
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
    within_hours = {"type": "working", "hours": 4}, {"type": "working", "hours": 1}
    within_a_day = {"type": "working", "days": 1}, {"type": "working", "hours": 2}
    within_two_days = {"type": "working", "days": 2}, {"type": "working", "hours": 2}
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
