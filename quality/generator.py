"""Mailboxes of three months from a seed: every kind in every language, spread over the businesses."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random
from zoneinfo import ZoneInfo

from quality import machine_kinds, people_kinds, phrasebook
from quality.people import BUSINESSES, Business, Person, strangers
from quality.phrasebook import Phrasebook
from quality.scene import Conversation, Scene, Way

KINDS = people_kinds.SCRIPTS | machine_kinds.SCRIPTS
ZONE = ZoneInfo("Europe/Berlin")
END = datetime(2026, 11, 27, 17, tzinfo=ZONE)
WEEKS = 13
WAYS = {
    Way.IN_THREAD: 8,
    Way.NEW_MAIL: 3,
    Way.CALL: 2,
    Way.LOGGED: 2,
    Way.LETTER: 1,
    Way.TEXT_MESSAGE: 1,
    Way.OTHER_SUBJECT: 2,
    Way.NOTHING: 6,
    Way.TOO_OLD: 2,
}
# A conversation lasts up to five days. One that nobody answers is due when it ends, and no flag of
# it is older than the 30 days after which an import starts none; one of long ago is older.
LONGEST_DAYS = 5
DAYS_AGO = {Way.NOTHING: (LONGEST_DAYS + 4, 25), Way.TOO_OLD: (LONGEST_DAYS + 40, WEEKS * 7 - 1)}
SHARE_OF_KNOWN = 0.3


@dataclass(frozen=True, slots=True)
class Mailbox:
    """The mail of one business, and the calls that it made."""

    business: Business
    conversations: tuple[Conversation, ...]

    @property
    def known(self) -> list[Person]:
        return [one.known for one in self.conversations if one.known]


def mailboxes(
    seed: int,
    phrasing_set: str,
    *,
    per_kind: int = 2,
    kinds: Collection[str] = tuple(KINDS),
    languages: Collection[str] | None = None,
) -> list[Mailbox]:
    """One mailbox for each business. Each kind has `per_kind` conversations in each language."""
    languages = phrasebook.languages(phrasing_set) if languages is None else languages
    random = Random(f"{seed} {phrasing_set}")
    people = {language: strangers(random, language) for language in languages}
    by_business: dict[str, list[Conversation]] = {one.key: [] for one in BUSINESSES}
    wanted = [(kind, language) for _ in range(per_kind) for language in languages for kind in kinds]
    random.shuffle(wanted)
    for number, (kind, language) in enumerate(wanted):
        business = BUSINESSES[number % len(BUSINESSES)]
        customer = next(people[language])
        by_business[business.key].append(
            _conversation(random, number, kind, language, business, customer, phrasing_set)
        )
    return [Mailbox(one, tuple(by_business[one.key])) for one in BUSINESSES]


def _conversation(
    random: Random,
    number: int,
    kind: str,
    language: str,
    business: Business,
    customer: Person,
    phrasing_set: str,
) -> Conversation:
    way = random.choices(list(WAYS), list(WAYS.values()))[0]
    conversation = Conversation(number, kind, language, business, way)
    facts = {
        "item": random.choice(phrasebook.items(phrasing_set, language, business.key)),
        "amount": f"{random.randint(2, 90) * 10} €",
        "order": str(random.randint(20_000, 90_000)),
        "given": business.owner.given,
        "family": business.owner.family,
        "company": business.name,
        "name": customer.name,
        "firm": customer.family,
        "web": customer.address.rpartition("@")[2],
        "address": customer.address,
        "phone": f"+49 30 90{random.randint(1_000, 9_999)}",
    }
    phrases = Phrasebook(random, phrasing_set, language, facts)
    scene = Scene(random, conversation, phrases, customer, _start(random, way))
    KINDS[kind](scene)
    _note_known(random, conversation, scene.customer)
    return conversation


def _start(random: Random, way: Way) -> datetime:
    nearest, farthest = DAYS_AGO.get(way, (LONGEST_DAYS + 4, WEEKS * 7 - 1))
    day = END - timedelta(days=random.randint(nearest, farthest))
    return day.replace(hour=random.randint(8, 16), minute=random.randint(0, 59))


def _note_known(random: Random, conversation: Conversation, customer: Person) -> None:
    """Some who write are customers already."""
    takes_part = any(label.party and label.makes_contact for label in conversation.labels)
    if takes_part and random.random() < SHARE_OF_KNOWN:
        conversation.known = customer
