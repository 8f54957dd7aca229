"""Hansen Pumps, a one-person workshop for garden pumps, and its customers."""

from dataclasses import dataclass, replace
from random import Random
from typing import Any

from demo.cards import Card
from demo.mailbox import Person

US = Person("Jonas", "Hansen", "jonas@hansen.example.com")
OUR_CARD = {
    "organization": "Hansen Pumps",
    "emails": [{"address": US.address}],
    "phones": [{"raw": "040 66969 401"}, {"raw": "0171 3920041"}],
    "addresses": [
        {"street": "Am Brunnen 4", "postal_code": "20095", "locality": "Hamburg", "country": "DE"}
    ],
}
CUSTOMERS = 200
KEY, IMPORTANT = 10, 35  # the first ones are key, those up to the second number important

GERMAN = [
    "Anna",
    "Lena",
    "Maria",
    "Katrin",
    "Sabine",
    "Petra",
    "Julia",
    "Claudia",
    "Birgit",
    "Heike",
    "Karl",
    "Uwe",
    "Jürgen",
    "Stefan",
    "Thomas",
    "Michael",
    "Dirk",
    "Björn",
    "Sönke",
    "Holger",
]
ENGLISH = [
    "Alice",
    "Emma",
    "Grace",
    "Helen",
    "Rachel",
    "Susan",
    "Laura",
    "Fiona",
    "James",
    "Oliver",
    "George",
    "Peter",
    "Simon",
    "Martin",
    "Hugh",
    "Daniel",
    "Robert",
    "Neil",
    "Andrew",
    "Colin",
]
GERMAN_FAMILIES = [
    "Weber",
    "Schulz",
    "Köhler",
    "Brandt",
    "Petersen",
    "Lorenzen",
    "Jensen",
    "Möller",
    "Voß",
    "Kröger",
    "Thomsen",
    "Behrens",
    "Dietz",
    "Franke",
    "Graf",
    "Hinrichs",
    "Ihde",
    "Jürgens",
    "Kaiser",
    "Lange",
    "Martens",
    "Nissen",
    "Ott",
    "Paulsen",
    "Rohde",
]
ENGLISH_FAMILIES = [
    "Archer",
    "Barnes",
    "Carter",
    "Dawson",
    "Ellis",
    "Fletcher",
    "Grant",
    "Hughes",
    "Irving",
    "Jarvis",
    "Keller",
    "Lawson",
    "Mercer",
    "Norris",
    "Osborne",
    "Palmer",
    "Quinn",
    "Reeves",
    "Sutton",
    "Turner",
    "Underwood",
    "Vaughan",
    "Walsh",
    "Yates",
    "Bennett",
]
TRADES = (
    "Garden Design", "Nurseries", "Golf", "Gartenbau", "Baumschule", "Landtechnik", "Hausverwaltung",
    "Campsite", "Brunnenbau", "Sanitär",
)  # fmt: skip
TITLES = ("Owner", "Geschäftsführer/in", "Head of Purchasing", "Einkauf", "Site manager")
ASCII = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})


@dataclass(frozen=True)
class Customer:
    person: Person
    organization: str | None
    stage: str
    prominence: str
    phone: str
    contact_rhythm: str | None = None
    do_not_contact: bool = False

    def as_json(self) -> dict[str, Any]:
        return {
            "name": {"given": self.person.given, "family": self.person.family},
            "organization": self.organization,
            "emails": [{"address": self.person.address, "is_primary": True}],
            "phones": [{"raw": self.phone}],
            "stage": self.stage,
            "prominence": self.prominence,
            "language": "de" if self.person.is_german else "en",
            "contact_rhythm": self.contact_rhythm,
            "permission": {"do_not_contact": self.do_not_contact},
        }


class Town:
    """All people of the demo, with distinct names."""

    def __init__(self, random: Random) -> None:
        self._random = random
        german = [(given, family) for given in GERMAN for family in GERMAN_FAMILIES]
        english = [(given, family) for given in ENGLISH for family in ENGLISH_FAMILIES]
        random.shuffle(german)
        random.shuffle(english)
        self._names = {True: german, False: english}
        self._mobiles = iter(range(200))

    def customers(self) -> list[Customer]:
        made = [self._customer(place) for place in range(CUSTOMERS)]
        made[KEY] = replace(made[KEY], contact_rhythm="P14D")
        made[-1] = replace(made[-1], do_not_contact=True)
        return made

    def cards(self, number: int) -> list[Card]:
        return [self._card() for _ in range(number)]

    def stranger(self, *, is_german: bool) -> Person:
        given, family = self._names[is_german].pop()
        return Person(given, family, _address(given, family, "example.net"), is_german)

    def _customer(self, place: int) -> Customer:
        person = self.stranger(is_german=self._random.random() < 0.6)
        organization = None
        if place < IMPORTANT or self._random.random() < 0.4:
            organization = f"{person.family} {self._random.choice(TRADES)}"
            domain = f"{_plain(organization).replace(' ', '-')}.example.org"
            person = replace(person, address=_address(person.given, person.family, domain))
        return Customer(
            person,
            organization,
            stage=self._random.choice(("active", "active", "active", "prospect", "past")),
            prominence=_prominence(place),
            phone=f"040 66969{place:03}",
        )

    def _card(self) -> Card:
        person = self.stranger(is_german=self._random.random() < 0.6)
        organization = f"{person.family} {self._random.choice(TRADES)}"
        domain = f"{_plain(organization).replace(' ', '-')}.example.org"
        number = next(self._mobiles)
        return Card(
            replace(person, address=_address(person.given, person.family, domain)),
            organization,
            self._random.choice(TITLES),
            mobile=f"0176 040690{number:02}" if number < 100 else f"0171 39200{number - 100:02}",
        )


def _prominence(place: int) -> str:
    if place < KEY:
        return "key"
    return "important" if place < IMPORTANT else "normal"


def _address(given: str, family: str, domain: str) -> str:
    return f"{_plain(given)}.{_plain(family)}@{domain}"


def _plain(text: str) -> str:
    return text.lower().translate(ASCII)
