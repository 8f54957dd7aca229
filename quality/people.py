"""Businesses and the people who write to them."""

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

from anyascii import anyascii

GIVEN = {
    "en": "Alice Emma Grace Helen Rachel James Oliver Peter Simon Hugh",
    "de": "Anna Lena Katrin Sabine Heike Karl Uwe Jürgen Stefan Björn",
    "fr": "Camille Élodie Chloé Inès Margaux Luc Thierry Mathieu Rémi Benoît",
    "es": "Lucía Carmen Sofía Marta Nuria Javier Álvaro Diego Pablo Íñigo",
    "it": "Giulia Chiara Elena Paola Francesca Marco Luca Davide Matteo Niccolò",
    "nl": "Sanne Lotte Femke Anouk Marieke Daan Sven Jeroen Bram Thijs",
    "pl": "Agnieszka Zofia Małgorzata Ewa Łucja Tomasz Wojciech Paweł Michał Grzegorz",
    "pt": "Inês Mariana Joana Beatriz Conceição João Tiago Gonçalo Rui Miguel",
    "sv": "Ebba Linnéa Åsa Maja Karin Anders Björn Göran Erik Nils",
}
FAMILY = {
    "en": "Archer Barnes Carter Dawson Ellis Fletcher Grant Irving Mercer Quinn",
    "de": "Köhler Brandt Petersen Möller Kröger Dietz Franke Hinrichs Martens Ott",
    "fr": "Lefèvre Moreau Girard Fontaine Perrin Gaillard Renaud Chevalier Marchand Noël",
    "es": "Ortega Navarro Ibáñez Molina Serrano Castaño Vidal Núñez Prieto Rojas",
    "it": "Ferrari Bianchi Colombo Greco Conti Marino Rinaldi Fabbri Gatti Sartori",
    "nl": "Bakker Visser Mulder Dekker Brouwer Hoekstra Kuipers Postma Verhoeven Smit",
    "pl": "Zieliński Wójcik Kamiński Sobczak Pawlak Górski Jabłoński Mazur Krawczyk Lis",
    "pt": "Carvalho Magalhães Ferreira Teixeira Marques Simões Brandão Lopes Nogueira Pires",
    "sv": "Lindqvist Åkesson Nyström Björklund Sandberg Ekström Hedlund Öberg Forsberg Dahl",
}
MAIL_PROVIDERS = ("postbox.example", "webmail.example", "letterbox.example")


@dataclass(frozen=True, slots=True)
class Person:
    given: str
    family: str
    address: str

    @property
    def name(self) -> str:
        return f"{self.given} {self.family}"


@dataclass(frozen=True, slots=True)
class Business:
    """A business. `web` sends its contact form; `group` is an address that a group rewrites."""

    key: str
    name: str
    domain: str
    owner: Person
    colleague: Person

    @property
    def office(self) -> str:
        return f"office@{self.domain}"

    @property
    def web(self) -> str:
        return f"wordpress@{self.domain}"

    @property
    def group(self) -> str:
        return f"team@{self.domain}"

    @property
    def own_addresses(self) -> list[str]:
        return [self.office, self.web, self.group, self.owner.address, self.colleague.address]


def _business(key: str, name: str, domain: str, owner: str, colleague: str) -> Business:
    return Business(key, name, domain, _member(owner, domain), _member(colleague, domain))


def _member(name: str, domain: str) -> Person:
    given, _, family = name.partition(" ")
    return Person(given, family, f"{given.lower()}@{domain}")


BUSINESSES = (
    _business("pumps", "Seeberg Pumps", "seeberg-pumps.example", "Jan Seeberg", "Ute Lind"),
    _business(
        "hairdresser", "Salon Mirella", "salon-mirella.example", "Mirella Sand", "Tom Reuter"
    ),
    _business("consultant", "Adler Advice", "adler-advice.example", "Vera Adler", "Finn Moll"),
    _business("bakery", "Bakery Kornblum", "kornblum.example", "Paul Kornblum", "Rosa Witte"),
    _business("school", "Lingua House", "lingua-house.example", "Nora Beck", "Igor Lenz"),
)


def strangers(random: Random, language: str) -> Iterator[Person]:
    """People with an address of their own each."""
    given, family = GIVEN[language].split(), FAMILY[language].split()
    names = [(one, other) for one in given for other in family]
    random.shuffle(names)
    for number, (first, last) in enumerate(names * 20):
        domain = random.choice((*MAIL_PROVIDERS, f"{_plain(last)}-{language}.example"))
        suffix = number // len(names) or ""
        yield Person(first, last, f"{_plain(first)}.{_plain(last)}{suffix}@{domain}")


def _plain(text: str) -> str:
    return anyascii(text).lower()
