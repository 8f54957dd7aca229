"""Business cards from lines of letters: layouts of several countries, and lines of any sort."""

from dataclasses import dataclass, field
from typing import Any

import hypothesis
import pytest
from hypothesis import strategies as st

from app.parsing.card_text.lines import LONGEST_LINE, MOST_LINES, Line
from app.parsing.card_text.reading import read
from app.parsing.vcard.cards import Broken, Card

WORK, FAX, CELL = ("work",), ("work", "fax"), ("cell",)


def stacked(text: str, left: float = 0, top: float = 0) -> list[Line]:
    """Lines one below the other; each # before one makes it larger."""
    lines = []
    for each in filter(None, map(str.strip, text.splitlines())):
        words = each.lstrip("#")
        height = 20 + 12 * (len(each) - len(words))
        right = left + height * len(words) / 2
        lines.append(Line(text=words, left=left, top=top, right=right, bottom=top + height))
        top += height * 1.4
    return lines


@dataclass(frozen=True)
class Expected:
    name: str = ""
    organization: str = ""
    job: str = ""
    emails: tuple[str, ...] = ()
    phones: dict[str, tuple[str, ...]] = field(default_factory=dict)
    urls: tuple[str, ...] = ()
    address: tuple[str, ...] = ()
    """Street, postal code, locality, region, country and its code."""
    notes: tuple[str, ...] = ()


def seen(card: Card) -> Expected:
    return Expected(
        name=card.formatted_name,
        organization=card.organization,
        job=card.job_title,
        emails=tuple(each.address for each in card.emails),
        phones={each.raw: each.types for each in card.phones},
        urls=tuple(each.url for each in card.urls),
        address=tuple(
            part
            for each in card.addresses
            for part in (
                each.street,
                each.postal_code,
                each.locality,
                each.region,
                each.country,
                each.country_code,
            )
        ),
        notes=card.notes,
    )


def layout(what: str, text: str, **expected: Any) -> Any:
    return pytest.param(text, Expected(**expected), id=what)


LAYOUTS = [
    layout(
        "German",
        """#Weiß & Söhne GmbH
        ##Dr. Jörg Weiß
        Geschäftsführer
        Hauptstraße 12a
        10115 Berlin
        Tel. +49 30 1234567
        Fax +49 30 1234568
        Mobil 0171 2345678
        joerg.weiss@weiss-soehne.de
        www.weiss-soehne.de""",
        name="Dr. Jörg Weiß",
        organization="Weiß & Söhne GmbH",
        job="Geschäftsführer",
        emails=("joerg.weiss@weiss-soehne.de",),
        phones={"+49 30 1234567": WORK, "+49 30 1234568": FAX, "0171 2345678": CELL},
        urls=("www.weiss-soehne.de",),
        address=("Hauptstraße 12a", "10115", "Berlin", "", "", ""),
    ),
    layout(
        "American, with two things on a line",
        """##ACME Widgets
        #John Q. Smith
        Senior Vice President, Sales
        123 Main Street, Suite 400
        Springfield, IL 62701
        T: (217) 555-0123  M: +1 217 555 0199
        john.smith@acmewidgets.com | acmewidgets.com""",
        name="John Q. Smith",
        organization="ACME Widgets",
        job="Senior Vice President, Sales",
        emails=("john.smith@acmewidgets.com",),
        phones={"(217) 555-0123": WORK, "+1 217 555 0199": CELL},
        urls=("acmewidgets.com",),
        address=("123 Main Street, Suite 400", "62701", "Springfield", "IL", "", ""),
    ),
    layout(
        "American, the address on one line",
        """Jane Doe, MBA
        Head of Marketing
        Globex Corporation
        742 Evergreen Terrace, Springfield, OR 97403, USA
        Office 541-555-0100 · Cell 541-555-0111
        jane@globex.com""",
        name="Jane Doe, MBA",
        organization="Globex Corporation",
        job="Head of Marketing",
        emails=("jane@globex.com",),
        phones={"541-555-0100": WORK, "541-555-0111": CELL},
        address=("742 Evergreen Terrace", "97403", "Springfield", "OR", "USA", ""),
    ),
    layout(
        "British, the code on a line of its own",
        """Fiona O'Neill
        Managing Director
        O'Neill & Partners Ltd
        27 High Street
        Leeds
        LS1 4AP
        United Kingdom
        t 0113 496 0000
        m 07700 900123
        fiona@oneill-partners.co.uk
        Registered in England 0123456""",
        name="Fiona O'Neill",
        organization="O'Neill & Partners Ltd",
        job="Managing Director",
        emails=("fiona@oneill-partners.co.uk",),
        phones={"0113 496 0000": WORK, "07700 900123": CELL},
        address=("27 High Street", "LS1 4AP", "Leeds", "", "United Kingdom", ""),
        notes=("Registered in England 0123456",),
    ),
    layout(
        "British, the code behind the town",
        """Tom Baker
        4 Castle Lane
        Edinburgh EH1 2DP
        tom@baker.scot""",
        name="Tom Baker",
        emails=("tom@baker.scot",),
        address=("4 Castle Lane", "EH1 2DP", "Edinburgh", "", "", ""),
    ),
    layout(
        "French",
        """Hélène CÔTÉ-LEFÈVRE
        Directrice générale
        Établissements Noël & Cie
        27, rue de l'Église
        69003 Lyon CEDEX 03
        France
        Tél. : 04 78 12 34 56
        Port. : 06 12 34 56 78
        helene@noel-cie.fr
        SIRET 123 456 789 00012""",
        name="Hélène CÔTÉ-LEFÈVRE",
        organization="Établissements Noël & Cie",
        job="Directrice générale",
        emails=("helene@noel-cie.fr",),
        phones={"04 78 12 34 56": WORK, "06 12 34 56 78": CELL},
        address=("27, rue de l'Église", "69003", "Lyon CEDEX 03", "", "France", ""),
        notes=("SIRET 123 456 789 00012",),
    ),
    layout(
        "Italian",
        """Dott. Marco De Luca
        Responsabile commerciale
        Fratelli Rossi S.p.A.
        Via Garibaldi, 12
        20121 Milano (MI) - Italia
        Tel. 02 1234567 - Cell. 333 1234567
        m.deluca@fratellirossi.it
        P. IVA 01234567890""",
        name="Dott. Marco De Luca",
        organization="Fratelli Rossi S.p.A.",
        job="Responsabile commerciale",
        emails=("m.deluca@fratellirossi.it",),
        phones={"02 1234567": WORK, "333 1234567": CELL},
        address=("Via Garibaldi, 12", "20121", "Milano", "MI", "Italia", ""),
        notes=("P. IVA 01234567890",),
    ),
    layout(
        "Spanish",
        """María José García López
        Gerente de ventas
        Construcciones Ibéricas, S.L.
        C/ Mayor, 15, 3º B
        28013 Madrid
        Tel. 912 345 678
        Móvil: 612 345 678
        mjgarcia@ibericas.es""",
        name="María José García López",
        organization="Construcciones Ibéricas, S.L.",
        job="Gerente de ventas",
        emails=("mjgarcia@ibericas.es",),
        phones={"912 345 678": WORK, "612 345 678": CELL},
        address=("C/ Mayor, 15, 3º B", "28013", "Madrid", "", "", ""),
    ),
    layout(
        "Swiss, the country before the code",
        """Beat Müller, Projektleiter
        Müller Maschinenbau
        AG
        Bahnhofstrasse 3, CH-8001 Zürich
        Natel +41 79 123 45 67
        beat.mueller@mmb.ch""",
        name="Beat Müller",
        organization="Müller Maschinenbau AG",
        job="Projektleiter",
        emails=("beat.mueller@mmb.ch",),
        phones={"+41 79 123 45 67": CELL},
        address=("Bahnhofstrasse 3", "8001", "Zürich", "", "", "CH"),
    ),
    layout(
        "Austrian, the street behind the city",
        """Mag. Anna Huber
        Steuerberaterin
        Kanzlei Huber
        A-1010 Wien, Graben 5
        anna.huber@gmx.at
        0043 1 5123456-0""",
        name="Mag. Anna Huber",
        organization="Kanzlei Huber",
        job="Steuerberaterin",
        emails=("anna.huber@gmx.at",),
        phones={"0043 1 5123456-0": ()},
        address=("Graben 5", "1010", "Wien", "", "", "AT"),
    ),
    layout(
        "Dutch",
        """Jan de Vries
        Accountmanager
        Tulpen B.V.
        Keizersgracht 123
        1015 CJ Amsterdam
        The Netherlands
        +31 20 123 4567
        jan@tulpen.nl""",
        name="Jan de Vries",
        organization="Tulpen B.V.",
        job="Accountmanager",
        emails=("jan@tulpen.nl",),
        phones={"+31 20 123 4567": ()},
        address=("Keizersgracht 123", "1015 CJ", "Amsterdam", "", "The Netherlands", ""),
    ),
    layout(
        "all on one line",
        """KARL WEBER
        Architekt
        Lindenweg 5 | 70173 Stuttgart | 0711 123456 | karl@weber-architektur.de""",
        name="KARL WEBER",
        job="Architekt",
        emails=("karl@weber-architektur.de",),
        phones={"0711 123456": ()},
        address=("Lindenweg 5", "70173", "Stuttgart", "", "", ""),
    ),
    layout(
        "a firm without a person",
        """##Gasthof zum Löwen GmbH
        Familie kocht seit 1890
        Marktplatz 3
        80331 München
        089/123456""",
        name="Gasthof zum Löwen GmbH",
        organization="Gasthof zum Löwen GmbH",
        phones={"089/123456": ()},
        address=("Marktplatz 3", "80331", "München", "", "", ""),
        notes=("Familie kocht seit 1890",),
    ),
    layout(
        "a slogan, and a year that is no postal code",
        """Quality since 1998
        1998 Quality Award
        #Sam Green
        Green Gardens LLC
        sam@greengardens.com""",
        name="Sam Green",
        organization="Green Gardens LLC",
        emails=("sam@greengardens.com",),
        notes=("Quality since 1998\n1998 Quality Award",),
    ),
]


@pytest.mark.parametrize(("text", "expected"), LAYOUTS)
def test_a_layout_is_understood(text, expected):
    card = read(stacked(text))
    assert isinstance(card, Card)
    assert seen(card) == expected


def test_blanks_that_were_not_seen_part_nothing():
    card = read(stacked("AnnaNowak\nKanzlei Nowak\nLindenweg5\n70173Stuttgart\nanna@nowak.de"))
    assert isinstance(card, Card)
    assert seen(card) == Expected(
        name="Anna Nowak",
        organization="Kanzlei Nowak",
        emails=("anna@nowak.de",),
        address=("Lindenweg 5", "70173", "Stuttgart", "", "", ""),
    )


def test_two_columns_are_not_one():
    left = stacked("Weber Metallbau GmbH\nIndustriestraße 4\n04109 Leipzig")
    right = stacked("Karl Weber\nMeister\n0341 123456", left=600)
    card = read([*right, *left])
    assert isinstance(card, Card)
    assert seen(card) == Expected(
        name="Karl Weber",
        organization="Weber Metallbau GmbH",
        job="Meister",
        phones={"0341 123456": ()},
        address=("Industriestraße 4", "04109", "Leipzig", "", "", ""),
    )


def test_a_word_far_from_its_number_still_names_it():
    words = stacked("Mobil\nTelefax:\nE-Mail")
    values = stacked("0171 2345678\n030 1234568\nkarl@weber.de", left=300)
    card = read([*words, *values])
    assert isinstance(card, Card)
    assert seen(card) == Expected(
        emails=("karl@weber.de",), phones={"0171 2345678": CELL, "030 1234568": FAX}
    )


@pytest.mark.parametrize(
    ("text", "phones"),
    [
        ("Tel. +49 30 1234567", {"+49 30 1234567": WORK}),
        ("Tel./Fax: 030 123456", {"030 123456": WORK}),
        ("Tel. mobil: 0171 2345678", {"0171 2345678": CELL}),
        ("Telefax 030 123456", {"030 123456": FAX}),
        ("T +49 30 12345  F +49 30 12346", {"+49 30 12345": WORK, "+49 30 12346": FAX}),
        ("Telefon 030 1234567 (Sekretariat)", {"030 1234567": WORK}),
        ("+1 555.123.4567 x12", {"+1 555.123.4567 x12": ()}),
        ("privat 030 1234567", {"030 1234567": ("home",)}),
        ("912 345 678", {"912 345 678": ()}),
        ("01.02.2023", {}),
        ("1998 - 2024", {}),
        ("Mobile Solutions", {}),
        ("F 75008 Paris", {}),
        ("P. IVA 01234567890", {}),
        ("C.F. 01234567890", {}),
        ("IBAN DE02 1203 0000 0000 2020 51", {}),
    ],
)
def test_a_phone_is_told_from_other_numbers(text, phones):
    card = read(stacked(f"{text}\nkarl@weber.de"))
    assert isinstance(card, Card)
    assert seen(card).phones == phones


@pytest.mark.parametrize(
    ("text", "phones"),
    [
        pytest.param("Tel. +49 3O 1234567", {"+49 3O 1234567": WORK}, id="O for 0 inside"),
        pytest.param("Tel. 030 12345 lO", {"030 12345 lO": WORK}, id="l and O at the end"),
        pytest.param("+49 3O 1234567", {}, id="nothing says that it is a number"),
    ],
)
def test_no_digit_is_made_up_or_left_out(text, phones):
    card = read(stacked(f"{text}\nkarl@weber.de"))
    assert isinstance(card, Card)
    assert seen(card).phones == phones
    assert bool(card.notes) is not bool(phones)


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("joerg.weiss @ weiss-soehne . de", "joerg.weiss@weiss-soehne.de"),
        ("E-Mail: joerg. weiss@weiss-soehne.de", "joerg.weiss@weiss-soehne.de"),
        ("E. weiss@weiss-soehne.de", "weiss@weiss-soehne.de"),
        ("e.weiss@weiss-soehne.de", "e.weiss@weiss-soehne.de"),
        ("mail.weiss@weiss-soehne.de", "mail.weiss@weiss-soehne.de"),
        ("Write to info@weiss-soehne.de.", "info@weiss-soehne.de"),
    ],
)
def test_blanks_that_nobody_printed_are_no_part_of_an_address(text, address):
    card = read(stacked(text))
    assert isinstance(card, Card)
    assert seen(card).emails == (address,)


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("Web: www. weiss .de", "www.weiss.de"),
        ("WWW.WEISS.DE", "WWW.WEISS.DE"),
        ("https://weiss.de/kontakt?a=1", "https://weiss.de/kontakt?a=1"),
        ("linkedin.com/in/joerg-weiss", "linkedin.com/in/joerg-weiss"),
    ],
)
def test_a_web_address_is_read(text, url):
    card = read(stacked(f"{text}\nkarl@weber.de"))
    assert isinstance(card, Card)
    assert seen(card) == Expected(emails=("karl@weber.de",), urls=(url,))


@pytest.mark.parametrize("text", ["Dr.med Weber", "St.Gallen", "S.r.l."])
def test_a_dot_is_no_web_address(text):
    card = read(stacked(f"{text}\nkarl@weber.de"))
    assert isinstance(card, Card)
    assert card.urls == ()


@pytest.mark.parametrize(
    ("line", "name", "job"),
    [
        pytest.param("Ida Moser, ing.\nDirectrice de projets", ("Ida", "Moser", "ing."), "Directrice de projets", id="an abbreviation after a comma"),
        pytest.param("Ida Moser (Leiterin Einkauf)", ("Ida", "Moser", ""), "Leiterin Einkauf", id="a job in brackets"),
        pytest.param("Ida Moser (née Lang)", ("Ida", "Moser", ""), "", id="a name in brackets"),
        pytest.param("ida moser\ninteriorista", ("Ida", "Moser", ""), "interiorista", id="small letters"),
        pytest.param("ida design studio", None, "", id="a firm in small letters"),
    ],
)  # fmt: skip
def test_a_name_is_read_with_its_title_and_job(line, name, job):
    card = read(stacked(f"{line}\nLang Werke GmbH\nida@lang-werke.de\nTel. 030 1234567"))
    assert isinstance(card, Card)
    parts = (card.name.given, card.name.family, card.name.suffix)
    assert (parts if name else None) == name or not card.name.family
    assert card.job_title == job


@pytest.mark.parametrize(
    ("city", "label"),
    [("8000 Aarhus C", "Tlf."), ("1165 København K", "Dir."), ("018956 Singapore", "DID")],
)
def test_a_city_keeps_its_letter_and_a_label_its_number(city, label):
    card = read(stacked(f"Ida Moser\nStorgade 12\n{city}\n{label} 86 12 34 56\nida@moser.dk"))
    assert isinstance(card, Card)
    assert [each.locality for each in card.addresses] == [city.partition(" ")[2]]
    assert seen(card).phones == {"86 12 34 56": WORK}


def test_what_names_nobody_is_no_card():
    broken = read(stacked("EXIT\npush the door"))
    assert isinstance(broken, Broken)
    assert broken.code == "not_a_card"
    assert "push the door" in broken.detail


def test_all_that_was_read_is_kept_row_by_row():
    card = read([*stacked("Karl Weber\nkarl@weber.de"), *stacked("Since 1998", left=500)])
    assert isinstance(card, Card)
    assert card.raw == "Karl Weber\nSince 1998\nkarl@weber.de"


NUMBERS = st.floats(-1e6, 1e6)
WORDS = st.sampled_from(
    [
        "Tel.", "Mobil:", "+49 30 1234567", "karl@weber.de", "www.weber.de", "Weber GmbH", "GmbH",
        "10115 Berlin", "LS1 4AP", "Springfield, IL 62701", "Germany", "Dr.", "Karl Weber", "CEO",
        "Hauptstr. 5", " | ", ", ", "·", "@", "\0", "\ud800", "\n", "(", "T", "6",
    ]
)  # fmt: skip
TEXTS = st.one_of(
    st.text(st.characters(exclude_categories=()), max_size=40),
    st.lists(WORDS, max_size=8).map(" ".join),
)
LINES = st.builds(
    Line, text=TEXTS, confidence=NUMBERS, left=NUMBERS, top=NUMBERS, right=NUMBERS, bottom=NUMBERS
)


@hypothesis.given(st.lists(LINES, max_size=12))
@hypothesis.settings(deadline=None)
def test_any_lines_are_read_and_none_is_lost(lines):
    card = read(lines)
    if isinstance(card, Card):
        assert card.formatted_name or card.emails or card.phones
        shown = [
            " ".join("".join(c if c.isprintable() else " " for c in each.text).split())
            for each in lines
        ]
        assert sorted(card.raw.splitlines()) == sorted(filter(None, shown))


@pytest.mark.parametrize(
    "text",
    [
        "a. " * 5000,
        "1 " * 5000,
        "Tel. " * 5000,
        "a@" * 5000,
        "Aa " * 5000,
        "A.-" * 5000,
        "1-" * 5000,
        "www." * 5000,
        "(" * 9000,
    ],
)
def test_long_lines_are_cut_and_many_left_out(text):
    lines = stacked("\n".join(["Karl Weber", *[text] * (2 * MOST_LINES)]))
    card = read(lines)
    assert isinstance(card, Card | Broken)
    if isinstance(card, Card):
        assert len(card.raw) <= (LONGEST_LINE + 1) * MOST_LINES
