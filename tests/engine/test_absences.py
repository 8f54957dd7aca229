"""Who acts for whom: from the first moment away to the last, along chains, and never round in rings."""

from datetime import UTC, date, datetime
from itertools import pairwise
from uuid import UUID

import pytest

from app.engine.absences import Member, substitutes

ANNA, BERTA, CARL, DORA = (UUID(int=number) for number in range(1, 5))
FIRST, LAST = date(2026, 7, 1), date(2026, 7, 14)
NOON = datetime(2026, 7, 7, 12, tzinfo=UTC)


def member(who: UUID, **changes) -> Member:
    here = {
        "time_zone": "Europe/Berlin",
        "away_from": None,
        "away_to": None,
        "substitute_id": None,
        "is_archived": False,
    }
    return Member(id=who, **here | changes)


def away(who: UUID, substitute: UUID | None, **changes) -> Member:
    days = {"away_from": FIRST, "away_to": LAST, "substitute_id": substitute}
    return member(who, **days | changes)


@pytest.mark.parametrize(
    ("zone", "now", "is_covered"),
    [
        pytest.param("Europe/Berlin", "2026-06-30T21:59:59Z", False, id="a second before"),
        pytest.param("Europe/Berlin", "2026-06-30T22:00:00Z", True, id="the first midnight"),
        pytest.param("Europe/Berlin", "2026-07-14T21:59:59Z", True, id="the last second"),
        pytest.param("Europe/Berlin", "2026-07-14T22:00:00Z", False, id="back"),
        pytest.param("Pacific/Kiritimati", "2026-06-30T09:59:59Z", False, id="before, far east"),
        pytest.param("Pacific/Kiritimati", "2026-06-30T10:00:00Z", True, id="first, far east"),
        pytest.param("Pacific/Pago_Pago", "2026-07-15T10:59:59Z", True, id="last, far west"),
        pytest.param("Pacific/Pago_Pago", "2026-07-15T11:00:00Z", False, id="back, far west"),
        pytest.param("Europe/Berlin", "2026-07-01T00:00:00+02:00", True, id="with an offset"),
    ],
)
def test_the_days_away_are_days_of_ones_own_zone(zone, now, is_covered):
    team = [away(ANNA, BERTA, time_zone=zone), member(BERTA)]
    assert substitutes(team, datetime.fromisoformat(now)) == ({ANNA: BERTA} if is_covered else {})


@pytest.mark.parametrize(
    ("team", "acting"),
    [
        pytest.param([], {}, id="nobody"),
        pytest.param([member(ANNA), member(BERTA)], {}, id="nobody away"),
        pytest.param([away(ANNA, None)], {}, id="no substitute"),
        pytest.param([away(ANNA, BERTA)], {}, id="a substitute from elsewhere"),
        pytest.param([away(ANNA, BERTA), member(BERTA, is_archived=True)], {}, id="archived"),
        pytest.param([away(ANNA, BERTA), away(BERTA, None)], {}, id="away without another"),
        pytest.param(
            [away(ANNA, BERTA), away(BERTA, CARL), member(CARL)],
            {ANNA: CARL, BERTA: CARL},
            id="a chain",
        ),
        pytest.param(
            [member(CARL), away(BERTA, CARL), away(ANNA, BERTA)],
            {ANNA: CARL, BERTA: CARL},
            id="a chain, read from its end",
        ),
        pytest.param(
            [away(ANNA, BERTA), away(BERTA, CARL, away_from=date(2026, 7, 8)), member(CARL)],
            {ANNA: BERTA},
            id="the next link is still here",
        ),
        pytest.param(
            [away(ANNA, BERTA), away(BERTA, CARL, is_archived=True), member(CARL)],
            {ANNA: CARL, BERTA: CARL},
            id="by way of one who has left",
        ),
        pytest.param(
            [member(ANNA, is_archived=True, successor_id=BERTA), member(BERTA)],
            {ANNA: BERTA},
            id="a successor",
        ),
        pytest.param(
            [away(ANNA, CARL, is_archived=True, successor_id=BERTA), member(BERTA), member(CARL)],
            {ANNA: BERTA},
            id="a successor before the substitute",
        ),
        pytest.param(
            [
                member(ANNA, is_archived=True, successor_id=BERTA),
                member(BERTA, is_archived=True, successor_id=CARL),
                away(CARL, DORA),
                member(DORA),
            ],
            {ANNA: DORA, BERTA: DORA, CARL: DORA},
            id="a successor who has left for one who is away",
        ),
        pytest.param([away(ANNA, ANNA)], {}, id="for oneself"),
        pytest.param([away(ANNA, BERTA), away(BERTA, ANNA)], {}, id="a ring of two"),
        pytest.param(
            [away(ANNA, BERTA), away(BERTA, CARL), away(CARL, ANNA)], {}, id="a ring of three"
        ),
        pytest.param(
            [away(DORA, ANNA), away(ANNA, BERTA), away(BERTA, ANNA)], {}, id="into a ring"
        ),
        pytest.param(
            [away(ANNA, CARL), away(BERTA, CARL), member(CARL)],
            {ANNA: CARL, BERTA: CARL},
            id="one for two",
        ),
    ],
)
def test_the_end_of_the_chain_acts(team, acting):
    assert substitutes(team, NOON) == acting
    assert substitutes(reversed(team), NOON) == acting


def test_a_long_chain_is_walked_once():
    ids = [UUID(int=number) for number in range(1, 20_001)]
    team = [away(one, other) for one, other in pairwise(ids)]
    acting = substitutes([*team, member(ids[-1])], NOON)
    assert acting == dict.fromkeys(ids[:-1], ids[-1])
