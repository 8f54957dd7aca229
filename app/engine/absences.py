"""Substitutes for members of a team who are away or have left it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID
from zoneinfo import ZoneInfo


@dataclass(frozen=True, slots=True)
class Member:
    """A member of a team.

    `away_from` and `away_to` are dates in the time zone of the member, both included. A member with
    a successor has left the team and is always away.
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
    """The id of the acting member, by the id of each member of one team who is away at `now`.

    If a substitute is away, the substitute of that member acts, and so on. Nobody acts if this
    chain ends at an archived or unknown member or at one without a substitute, or is circular.
    """
    team = {member.id: member for member in members}
    ends: dict[UUID, UUID | None] = {}
    for member_id in team:
        _follow_chain(member_id, team, now, ends)
    return {member_id: end for member_id, end in ends.items() if end is not None}


def _follow_chain(
    start: UUID, team: Mapping[UUID, Member], now: datetime, ends: dict[UUID, UUID | None]
) -> None:
    """Record in `ends` who acts for every absent member of the chain that begins at `start`."""
    visited: dict[UUID, None] = {}
    member = team.get(start)
    while member and member.id not in ends and member.id not in visited and member.is_away(now):
        visited[member.id] = None
        member = team.get(member.next_id) if member.next_id else None
    end = None
    if member and member.id in ends:
        end = ends[member.id]
    elif member and member.id not in visited and not member.is_archived:
        end = member.id
    ends.update(dict.fromkeys(visited, end))
