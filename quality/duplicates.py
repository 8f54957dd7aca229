"""Label pairs of records, bring them into the service, and print how many duplicates it names.

`python -m quality.duplicates` writes for each pair a customer and a contact. A pair is labelled `same`, or
`other` with what makes it look alike. A found duplicate is a candidate; a false one is a candidate of a pair
of others with a score above 0.8.
"""

from argparse import ArgumentParser
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from random import Random
from typing import Any

from starlette.testclient import TestClient

from app.features.workspace import seed as workspaces
from quality.service import start

SEEDS = {"work": 1, "held_out": 1001}
NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
MOST_FALSE = 0.8
Record = dict[str, Any]

_GIVEN = (
    "Anna",
    "Jonas",
    "Elif",
    "Marek",
    "Greta",
    "Luis",
    "Priya",
    "Sven",
    "Clara",
    "Nils",
    "Amira",
    "Theo",
    "Ingrid",
    "Pavel",
    "Rosa",
    "Felix",
)
_LONG = (
    ("Christopher", "Chris"), ("Michael", "Mike"), ("Robert", "Bob"), ("Elizabeth", "Liz"),
    ("Alexander", "Alex"), ("Katherine", "Kate"), ("William", "Bill"), ("Thomas", "Tom"),
)  # fmt: skip
_SCRIPTS = (
    ("Алексей", "Смирнов", "Alexey", "Smirnov"), ("Юлия", "Волкова", "Yulia", "Volkova"),
    ("Дмитрий", "Козлов", "Dmitry", "Kozlov"), ("Γιώργος", "Νικολάου", "Giorgos", "Nikolaou"),
)  # fmt: skip
_FAMILY = (
    "Hofmann",
    "Brandt",
    "Çelik",
    "Nowak",
    "Lindqvist",
    "Ferreira",
    "Müller",
    "Sørensen",
    "Weiß",
    "Jäger",
    "Baumann",
    "Dvořák",
    "Rossi",
)
_FIRMS = (
    "Nordlicht",
    "Kranich",
    "Alpina",
    "Meridian",
    "Tauber",
    "Kompass",
    "Quelle",
    "Ahorn",
    "Basalt",
    "Zirbel",
)
_TRADES = ("Optik", "Holzbau", "Logistik", "Druck", "Werkzeug", "Energie", "Garten")
_FORMS = (
    ("GmbH", "G.m.b.H."), ("GmbH", ""), ("AG", ""), ("S.p.A.", "SpA"), ("s.r.o.", ""), ("Ltd", "Limited"),
    ("Sp. z o.o.", "sp. z o. o."), ("S.L.", "SL"), ("B.V.", "BV"), ("A/S", ""), ("e.K.", ""),
)  # fmt: skip
_TITLES = ("Dr. med.", "Dipl.-Ing. (FH)", "Prof. Dr.", "mgr inż.", "Dott.ssa", "Mag.")
_DEGREES = ("MBA", "PhD", "M.Sc.", "CPA", "LL.M.")
_PROVIDERS = (
    ("gmail.com", "gmial.com"),
    ("gmx.de", "gmx.dee"),
    ("hotmail.com", "hotmial.com"),
    ("outlook.com", "outlok.com"),
)


@dataclass(frozen=True, slots=True)
class Pair:
    kind: str
    customer: Record
    contact: Record
    is_same: bool


@dataclass(slots=True)
class DuplicateFigures:
    same: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    others: Counter[str] = field(default_factory=Counter)
    false: Counter[str] = field(default_factory=Counter)
    errors: list[str] = field(default_factory=list)

    @property
    def share(self) -> float:
        return sum(self.found.values()) / (sum(self.same.values()) or 1)


class Draw:
    """Draws names, firms and numbers; each firm and number is new."""

    def __init__(self, seed: int) -> None:
        self.random = Random(seed)
        self._count = 0

    def next(self) -> int:
        self._count += 1
        return self._count

    def person(self) -> tuple[str, str]:
        return self.random.choice(_GIVEN), self.random.choice(_FAMILY)

    def firm(self) -> str:
        return f"{self.random.choice(_FIRMS)} {self.random.choice(_TRADES)} {self.next()}"

    def mobile(self) -> str:
        return f"+49 171 {2_000_000 + self.next()}"

    def landline(self) -> str:
        return f"+49 30 {200_000 + self.next()}"

    def domain(self) -> str:
        return f"{self.random.choice(_FIRMS).lower()}-{self.next()}.de"


def _same(kind: str, customer: Record, contact: Record) -> Pair:
    return Pair(kind, customer, contact, is_same=True)


def _others(kind: str, customer: Record, contact: Record) -> Pair:
    return Pair(kind, customer, contact, is_same=False)


def _name(given: str, family: str, **more: str) -> Record:
    return {"given": given, "family": family, **more}


def _mail(address: str) -> Record:
    return {"emails": [{"address": address}]}


def _display(text: str, firm: str) -> Record:
    return {"name": {"display": text}, "organization": firm}


def _with_title(draw: Draw) -> Pair:
    (given, family), firm = draw.person(), draw.firm()
    title = draw.random.choice(_TITLES)
    return _same(
        "title", _display(f"{given} {family}", firm), _display(f"{title} {given} {family}", firm)
    )


def _with_degree(draw: Draw) -> Pair:
    (given, family), firm = draw.person(), draw.firm()
    text = f"{given} {family}, {draw.random.choice(_DEGREES)}"
    return _same("degree", _display(f"{given} {family}", firm), _display(text, firm))


def _with_other_form(draw: Draw) -> Pair:
    (given, family), firm = draw.person(), draw.firm()
    one, other = draw.random.choice(_FORMS)
    text = f"{given} {family}"
    return _same(
        "legal form", _display(text, f"{firm} {one}"), _display(text, f"{firm.upper()} {other}")
    )


def _with_typing_error(draw: Draw) -> Pair:
    given, family = draw.person()
    right, wrong = draw.random.choice(_PROVIDERS)
    local = f"{given}.{draw.next()}".lower()
    name = {"name": _name(given, family)}
    return _same("typing error", name | _mail(f"{local}@{right}"), name | _mail(f"{local}@{wrong}"))


def _with_short_form(draw: Draw) -> Pair:
    long, short = draw.random.choice(_LONG)
    family, firm = draw.person()[1], draw.firm()
    return _same(
        "short form",
        {"name": _name(long, family), "organization": firm},
        {"name": _name(short, family), "organization": firm},
    )


def _with_initial(draw: Draw) -> Pair:
    (given, family), firm = draw.person(), draw.firm()
    return _same(
        "initial", _display(f"{given} {family}", firm), _display(f"{given[0]}. {family}", firm)
    )


def _with_second_family(draw: Draw) -> Pair:
    (given, family), firm = draw.person(), draw.firm()
    second = draw.random.choice(_FAMILY)
    return _same(
        "double name",
        {"name": _name(given, f"{family}-{second}"), "organization": firm},
        {"name": _name(given, f"{second}-{family}"), "organization": firm},
    )


def _with_maiden_name(draw: Draw) -> Pair:
    (given, family), firm = draw.person(), draw.firm()
    second = draw.random.choice(_FAMILY)
    return _same(
        "second family name",
        _display(f"{given} {family} {second}", firm),
        _display(f"{given} {family}", firm),
    )


def _in_other_script(draw: Draw) -> Pair:
    given, family, latin_given, latin_family = draw.random.choice(_SCRIPTS)
    domain = draw.domain()
    one = {"name": {"display": f"{given} {family}"}} | _mail(f"a@{domain}")
    return _same("script", one, {"name": _name(latin_given, latin_family)} | _mail(f"b@{domain}"))


def _at_gmail(draw: Draw) -> Pair:
    given, family = draw.person()
    local = f"{given[0]}.{'abcdefghij'[draw.next() % 10]}{draw.next()}".lower()
    name = {"name": _name(given, family)}
    return _same(
        "mailbox",
        name | _mail(f"{local}@gmail.com"),
        name | _mail(f"{local.replace('.', '')}+fair@googlemail.com"),
    )


def _with_mobile(draw: Draw) -> Pair:
    (given, family), phones = draw.person(), [{"raw": draw.mobile()}]
    return _same(
        "mobile",
        {"name": _name(given, family), "phones": phones},
        {"name": {"display": f"{family}, {given}"}, "phones": phones},
    )


def _at_street(draw: Draw) -> Pair:
    given, family = draw.person()
    number = draw.next()
    one, other = (
        {"addresses": [{"street": f"{street} {number}", "postal_code": "10115"}]}
        for street in ("Lindenstraße", "Lindenstr.")
    )
    name = {"name": _name(given, family)}
    return _same("street", name | one, name | other)


def _colleague_at_info(draw: Draw) -> Pair:
    firm, domain = draw.firm(), draw.domain()
    people: list[Record] = [
        {"name": _name(*draw.person()), "organization": firm} | _mail(f"info@{domain}")
        for _ in range(2)
    ]
    if people[0]["name"]["given"] == people[1]["name"]["given"]:
        return _colleague_at_info(draw)
    return _others("shared mailbox", *people)


def _couple(draw: Draw) -> Pair:
    family, firm, domain = draw.person()[1], draw.firm(), draw.domain()
    one, other = (
        {"name": {"prefix": prefix, "family": family}, "organization": firm}
        | _mail(f"{family[0].lower()}{number}@{domain}")
        for number, prefix in enumerate(("Herr", "Frau"))
    )
    return _others("Herr and Frau", one, other)


def _other_middle_name(draw: Draw) -> Pair:
    (given, family), firm = draw.person(), draw.firm()
    return _others(
        "middle name",
        _display(f"{given} Maria {family}", firm),
        _display(f"{given} Lena {family}", firm),
    )


def _swapped(draw: Draw) -> Pair:
    firm = draw.firm()
    return _others("swapped name", _display("Martin Peter", firm), _display("Peter Martin", firm))


def _firm_and_person(draw: Draw) -> Pair:
    (given, family), firm, phones = draw.person(), draw.firm(), [{"raw": draw.landline()}]
    mail = _mail(f"info@{draw.domain()}")
    return _others(
        "firm and person",
        {"type": "organization", "organization": firm, "phones": phones} | mail,
        {"name": _name(given, family), "organization": firm, "phones": phones} | mail,
    )


def _owner(draw: Draw) -> Pair:
    (given, family), phones = draw.person(), [{"raw": draw.mobile()}]
    firm = f"{family} {draw.firm()}"
    return _others(
        "firm and owner",
        {"type": "organization", "organization": firm, "phones": phones},
        {"name": _name(given, family), "organization": firm, "phones": phones},
    )


def _switchboard(draw: Draw) -> Pair:
    firm, phones = draw.firm(), [{"raw": draw.landline()}]
    return _others(
        "switchboard",
        {"name": _name("Anna", "Hofmann"), "organization": firm, "phones": phones},
        {"name": _name("Jonas", "Nowak"), "organization": firm, "phones": phones},
    )


def _office_in_america(draw: Draw) -> Pair:
    phones = [{"raw": f"+1 415 555 {2000 + draw.next() % 7000}", "label": "work"}]
    return _others(
        "American office",
        {"name": _name("Anna", "Hofmann"), "phones": phones},
        {"name": _name("Jonas", "Nowak"), "phones": phones},
    )


def _namesakes(draw: Draw) -> Pair:
    given, family = draw.person()
    return _others(
        "namesakes",
        {"name": _name(given, family), "organization": draw.firm()},
        {"name": _name(given, family), "organization": draw.firm()},
    )


def _siblings(draw: Draw) -> Pair:
    family, firm, domain = draw.person()[1], draw.firm(), draw.domain()
    one, other = (
        {"name": _name(given, family), "organization": firm} | _mail(f"{given.lower()}@{domain}")
        for given in ("Martin", "Michael")
    )
    return _others("siblings", one, other)


KINDS: tuple[Callable[[Draw], Pair], ...] = (
    _with_title, _with_degree, _with_other_form, _with_typing_error, _with_short_form, _with_initial,
    _with_second_family, _with_maiden_name, _in_other_script, _at_gmail, _with_mobile, _at_street,
    _colleague_at_info, _couple, _other_middle_name, _swapped, _firm_and_person, _owner, _switchboard,
    _office_in_america, _namesakes, _siblings,
)  # fmt: skip


def generate(seed: int, per_kind: int) -> Iterator[Pair]:
    draw = Draw(seed)
    for make in KINDS:
        for _ in range(per_kind):
            yield make(draw)


def measure(client: TestClient, pairs: Iterator[Pair]) -> DuplicateFigures:
    figures = DuplicateFigures()
    for pair in pairs:
        customer = client.post("/v1/customers?allow_duplicate=true", json=pair.customer).json()
        contact = client.post("/v1/contacts", json=pair.contact).json()
        found = [each for each in contact["candidates"] if each["customer_id"] == customer["id"]]
        score = max((each["score"] for each in found if each["relation"] == "same"), default=0)
        if pair.is_same:
            figures.same[pair.kind] += 1
            figures.found[pair.kind] += score > 0
        else:
            figures.others[pair.kind] += 1
            figures.false[pair.kind] += score > MOST_FALSE
        if (score > 0) != pair.is_same and (pair.is_same or score > MOST_FALSE):
            figures.errors.append(f"{pair.kind}: {score} for {pair.customer} and {pair.contact}")
    return figures


def run(seed: int, per_kind: int) -> DuplicateFigures:
    """Measure in a workspace of its own."""
    with start(NOW) as app:
        with app.state.runtime.database.transaction() as session:
            key = workspaces.create_workspace(session, NOW, name="Duplicates")
            session.commit()
        client = TestClient(app, headers={"Authorization": f"Bearer {key}"})
        return measure(client, generate(seed, per_kind))


def main() -> None:
    parser = ArgumentParser(prog="python -m quality.duplicates", description=__doc__)
    parser.add_argument("--set", choices=SEEDS, default="work", help="set of seeds")
    parser.add_argument("--seed", type=int, help="seed of the names and firms")
    parser.add_argument("--per-kind", type=int, default=10, help="pairs of each kind")
    parser.add_argument("--errors", type=int, default=0, help="number of wrong pairs to list")
    options = parser.parse_args()
    seed = SEEDS[options.set] if options.seed is None else options.seed
    print(*table(run(seed, options.per_kind), options.errors), sep="\n")


def table(figures: DuplicateFigures, errors: int) -> Iterator[str]:
    """The figures of each kind, those of all, and the first wrong pairs."""
    for kind, count in sorted(figures.same.items()):
        yield f"{kind:20} {figures.found[kind]:4} of {count:4} found"
    for kind, count in sorted(figures.others.items()):
        yield f"{kind:20} {figures.false[kind]:4} of {count:4} false above {MOST_FALSE}"
    yield f"found {figures.share:.1%}; false above {MOST_FALSE}: {sum(figures.false.values())}"
    yield from figures.errors[:errors]


if __name__ == "__main__":
    main()
