"""What settles a subject: the first of the signs that its rule waits for."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Protocol

from app.engine.facts import Facts, Touch
from app.engine.vocabulary import Settler, SubjectType

Signs = Mapping[Settler, Iterable[Touch]]


class Touched(Protocol):
    """A fact with the first message of ours after it, and the first personal one."""

    @property
    def touch(self) -> Touch | None: ...
    @property
    def personal_touch(self) -> Touch | None: ...


def first(until: Iterable[Settler], signs: Signs) -> Touch | None:
    found = [sign for settler in until for sign in signs.get(settler, ())]
    return min(found, key=lambda sign: (sign.at, sign.id), default=None)


def signs_after(facts: Facts, of: Touched, since: datetime, now: datetime) -> Signs:
    """What came after a fact: a message may count from earlier on than an encounter or a purchase."""
    return {
        Settler.TOUCHED: [*_known(of.touch), *_encounters(facts, since, now)],
        Settler.TOUCHED_PERSONALLY: _known(of.personal_touch),
        Settler.PURCHASED: _purchases(facts, since, now),
    }


def signs_from(facts: Facts, since: datetime, now: datetime) -> Signs:
    """The same by the latest touches, for what no message is loaded with."""
    touches = [touch for touch in facts.touches if touch.at >= since]
    return {
        Settler.TOUCHED: [*touches, *_encounters(facts, since, now)],
        Settler.TOUCHED_PERSONALLY: [touch for touch in touches if touch.is_personal],
        Settler.PURCHASED: _purchases(facts, since, now),
    }


def _encounters(facts: Facts, since: datetime, now: datetime) -> list[Touch]:
    return [encounter for encounter in facts.encounters(now) if encounter.at > since]


def _purchases(facts: Facts, since: datetime, now: datetime) -> list[Touch]:
    return [
        Touch(SubjectType.PURCHASE, purchase.id, purchase.purchased_at)
        for purchase in facts.purchases
        if since < purchase.purchased_at <= now
    ]


def _known(touch: Touch | None) -> list[Touch]:
    return [touch] if touch else []
