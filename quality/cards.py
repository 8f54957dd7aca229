"""Draw business cards of seventeen countries, read them, and print how many of their fields are right.

`python -m quality.cards` reads the lines of the cards; with `--photos` it draws them, takes a photo of each in
perspective, shadow and low light, and recognizes the letters, which takes some seconds for each.
"""

from argparse import ArgumentParser
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from random import Random

import phonenumbers
from phonenumbers import PhoneNumberFormat, PhoneNumberType

from app.features.contacts.importing import ParsedCard, read_cards
from app.parsing.card_text.lines import Line
from app.parsing.card_text.reading import read
from app.parsing.normalization import normalize
from quality.card_pictures import PrintedLine, arrange, photograph, recognize
from quality.card_places import COUNTRIES, CardCountry, City

WORKSPACE = "DE"
SEEDS = {"work": 1, "held_out": 1001}
DOUBTS = ("phone_country_unsure", "phone_unreadable")


@dataclass(frozen=True, slots=True)
class Truth:
    country: str
    name: str
    organization: str
    job_title: str
    email: str
    numbers: tuple[str, ...]
    street: str
    postal_code: str
    locality: str


@dataclass(frozen=True, slots=True)
class GeneratedCard:
    truth: Truth
    lines: tuple[PrintedLine, ...]


@dataclass(slots=True)
class CardFigures:
    right: Counter[str] = field(default_factory=Counter)
    wrong: Counter[str] = field(default_factory=Counter)
    undoubted: int = 0
    """Numbers that are wrong without a warning about them."""
    errors: list[str] = field(default_factory=list)

    @property
    def share(self) -> float:
        right = sum(self.right.values())
        return right / ((right + sum(self.wrong.values())) or 1)


def generate(seed: int, count: int) -> Iterator[GeneratedCard]:
    """Yield cards, of each country in turn."""
    random = Random(seed)
    countries = list(COUNTRIES.values())
    for number in range(count):
        yield _card(random, countries[number % len(countries)])


def _card(random: Random, country: CardCountry) -> GeneratedCard:
    given, family = random.choice(country.given), random.choice(country.families)
    firm = f"{_firm_name(random, country, family)} {random.choice(country.forms)}"
    city = random.choice(country.cities)
    code = random.choice(city.postal_codes)
    street = random.choice(country.streets).format(random.randint(2, 98))
    job = random.choice(country.jobs)
    landline, mobile = (
        _number(random, country.code, kind)
        for kind in (PhoneNumberType.FIXED_LINE, PhoneNumberType.MOBILE)
    )
    numbers = [landline, mobile]
    domain = _domain(random, country, firm)
    email = f"{_local_part(random, given, family)}@{domain}"
    name = _titled(random, country, f"{given} {family}")
    address = _address_lines(random, country, street, code, city)
    labels = random.choice(country.labels)
    printed = [_national(random, number) for number in numbers]
    contact = [f"{label} {number}" for label, number in zip(labels, printed, strict=False)]
    if random.random() < 0.15:
        contact = [printed[0], f"{labels[1]} {printed[1]}"]
    contact.append(f"{labels[2]} {email}" if random.random() < 0.4 else email)
    if random.random() < 0.5:
        contact.append(f"www.{domain}")
    shown = name.upper() if random.random() < 0.15 else name
    person = [PrintedLine(shown, 1.5), PrintedLine(job, 1.0)]
    rest = [PrintedLine(each, 0.9) for each in (*address, *contact)]
    if country.registers and random.random() < 0.3:
        rest.append(PrintedLine(random.choice(country.registers), 0.7))
    title = PrintedLine(firm, random.choice((1.0, 1.3, 1.7)))
    lines = [title, *person, *rest] if random.random() < 0.7 else [*person, title, *rest]
    truth = Truth(
        country.code, shown, firm, job, email,
        tuple(phonenumbers.format_number(each, PhoneNumberFormat.E164) for each in numbers),
        street, code, city.name,
    )  # fmt: skip
    return GeneratedCard(truth, tuple(lines))


def _firm_name(random: Random, country: CardCountry, family: str) -> str:
    trade = random.choice(country.trades)
    invented = random.choice(("Novalis", "Bluepeak", "Arkadia", "Rivona"))
    return random.choice(
        (f"{trade} {family}", f"{family} {trade}", f"{invented} {trade}", invented)
    )


def _titled(random: Random, country: CardCountry, name: str) -> str:
    if country.titles and random.random() < 0.3:
        return f"{random.choice(country.titles)} {name}"
    if country.degrees and random.random() < 0.3:
        return f"{name}, {random.choice(country.degrees)}"
    return name


def _domain(random: Random, country: CardCountry, firm: str) -> str:
    chance = random.random()
    if chance < 0.1:
        return "gmail.com"
    words = [word for word in normalize(firm).split() if len(word) > 3][:2] or ["firm"]
    ending = "com" if chance < 0.25 else country.ending
    return f"{random.choice(('', '-')).join(words)}.{ending}"


def _local_part(random: Random, given: str, family: str) -> str:
    first, last = normalize(given).replace(" ", ""), normalize(family).replace(" ", "")
    return random.choice((f"{first}.{last}", f"{first[0]}.{last}", last, first, "info"))


def _address_lines(
    random: Random, country: CardCountry, street: str, code: str, city: City
) -> list[str]:
    form = random.choice(country.lines)
    text = form.format(street=street, code=code, city=city.name, region=city.region)
    return text.split("\n")


def _number(random: Random, region: str, kind: int) -> phonenumbers.PhoneNumber:
    example = phonenumbers.example_number_for_type(region, kind)
    assert example is not None  # the library has one for each of these countries
    while True:
        digits = phonenumbers.national_significant_number(example)
        changed = digits[:-4] + "".join(random.choice("123456789") for _ in range(4))
        number = phonenumbers.parse(f"+{example.country_code}{changed}")
        if phonenumbers.is_valid_number(number):
            return number


def _national(random: Random, number: phonenumbers.PhoneNumber) -> str:
    if random.random() < 0.25:
        return phonenumbers.format_number(number, PhoneNumberFormat.INTERNATIONAL)
    text = phonenumbers.format_number(number, PhoneNumberFormat.NATIONAL)
    return (
        text.replace(" ", random.choice((" ", " ", "-", "/")), 1) if text.startswith("0") else text
    )


def measure(cards: Sequence[GeneratedCard], *, photos: bool, seed: int) -> CardFigures:
    figures = CardFigures()
    random = Random(seed)
    pictures = [arrange(card.lines, random) for card in cards]
    lines = (
        recognize([photograph(each, random) for each in pictures])
        if photos
        else map(_as_lines, pictures)
    )
    for card, read_lines in zip(cards, lines, strict=True):
        file = read_cards([read(read_lines)], WORKSPACE, "photo")
        _score(figures, card, file.cards[0] if file.cards else None)
    return figures


def _as_lines(placed: Sequence[tuple[PrintedLine, Line]]) -> list[Line]:
    return [line for _, line in placed]


def _score(figures: CardFigures, card: GeneratedCard, parsed: ParsedCard | None) -> None:
    truth = card.truth
    columns = parsed.details.columns if parsed else None
    addresses = (columns["addresses"] if columns else None) or [{}]
    numbers = [each["number"] for each in columns["phones"]] if columns else []
    found = {
        "name": (truth.name, columns and columns["display_name"]),
        "organization": (truth.organization, columns and columns["organization"]),
        "job_title": (truth.job_title, columns and columns["job_title"]),
        "email": (
            truth.email,
            next((e["address"] for e in columns["emails"]), None) if columns else None,
        ),
        "street": (truth.street, addresses[0].get("street")),
        "postal_code": (truth.postal_code, addresses[0].get("postal_code")),
        "locality": (truth.locality, addresses[0].get("locality")),
        **{
            f"phone {place}": (number, number if number in numbers else str(numbers))
            for place, number in enumerate(truth.numbers)
        },
    }
    for name, (expected, got) in found.items():
        is_right = expected == got
        (figures.right if is_right else figures.wrong)[name] += 1
        if not is_right:
            figures.errors.append(f"{truth.country} {name}: {expected} expected, {got} found")
    if columns:
        doubted = {w["pointer"] for w in columns["warnings"] if w["code"] in DOUBTS}
        figures.undoubted += sum(
            number is not None
            and number not in truth.numbers
            and f"/phones/{place}/number" not in doubted
            for place, number in enumerate(numbers)
        )


def main() -> None:
    parser = ArgumentParser(prog="python -m quality.cards", description=__doc__)
    parser.add_argument("--set", choices=SEEDS, default="work", help="set of seeds")
    parser.add_argument("--seed", type=int, help="seed of the cards")
    parser.add_argument("--count", type=int, default=340, help="number of cards")
    parser.add_argument(
        "--photos", action="store_true", help="draw, photograph and recognize the cards"
    )
    parser.add_argument("--errors", type=int, default=0, help="number of wrong fields to list")
    options = parser.parse_args()
    seed = SEEDS[options.set] if options.seed is None else options.seed
    figures = measure(list(generate(seed, options.count)), photos=options.photos, seed=seed)
    print(*table(figures, options.errors), sep="\n")


def table(figures: CardFigures, errors: int) -> Iterator[str]:
    """The figures of each field, those of all, and the first wrong fields."""
    for name in sorted(figures.right | figures.wrong):
        right, wrong = figures.right[name], figures.wrong[name]
        yield f"{name:14} {right:5} of {right + wrong:5}  {right / (right + wrong):.1%}"
    yield f"all fields {figures.share:.1%}; wrong numbers without a warning: {figures.undoubted}"
    yield from figures.errors[:errors]


if __name__ == "__main__":
    main()
