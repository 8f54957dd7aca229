"""Substitutes for members of a team who are away or have left it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID
from zoneinfo import ZoneInfo


@dataclass(frozen=True, slots=True)
class Member:
    """A member of a team; the days away are days of their time zone, both ends included.

    A member with a successor has left, and is away for good.
    """

    id: UUID
    time_zone: str
    away_from: date | None
    away_to: date | None
    substitute_id: UUID | None
    is_archived: bool
    successor_id: UUID | None = None

    @property
    def next_id(self) -> UUID | None:
        return self.successor_id or self.substitute_id

    def is_away(self, now: datetime) -> bool:
        if self.successor_id is not None:
            return True
        if self.away_from is None or self.away_to is None:
            return False
        return self.away_from <= now.astimezone(ZoneInfo(self.time_zone)).date() <= self.away_to


def substitutes(members: Iterable[Member], now: datetime) -> dict[UUID, UUID]:
    """The member who acts for each member of one team who is away at `now`.

    A substitute who is away hands on to their own. Nobody acts where this leads to somebody who is
    archived or unknown, to somebody away without a substitute, or round in a ring.
    """
    team = {member.id: member for member in members}
    ends: dict[UUID, UUID | None] = {}
    for member_id in team:
        _follow(member_id, team, now, ends)
    return {member_id: end for member_id, end in ends.items() if end is not None}


def _follow(
    start: UUID, team: Mapping[UUID, Member], now: datetime, ends: dict[UUID, UUID | None]
) -> None:
    """Record the end of the chain for everybody away on it. It visits nobody twice."""
    passed: dict[UUID, None] = {}
    here = team.get(start)
    while here and here.id not in ends and here.id not in passed and here.is_away(now):
        passed[here.id] = None
        here = team.get(here.next_id) if here.next_id else None
    end = None
    if here and here.id in ends:
        end = ends[here.id]
    elif here and here.id not in passed and not here.is_archived:
        end = here.id
    ends.update(dict.fromkeys(passed, end))
