"""Letters that recognizers confuse are set right by the rest of the card, and nothing else changes."""

import pytest

from app.parsing.card_text import misreadings
from app.parsing.card_text.lines import Line
from app.parsing.card_text.reading import read
from app.parsing.vcard.cards import Card


@pytest.mark.parametrize(
    ("address", "name", "expected"),
    [
        ("1.berg@a.example", "Lara Berg", "l.berg@a.example"),
        ("I.berg@a.example", "Lara Berg", "l.berg@a.example"),
        ("pau1.mi11er@a.example", "Paul Miller", "paul.miller@a.example"),
        ("j0e@a.example", "Joe Berg", "joe@a.example"),
        ("lberg@a.example", "Ina Berg", "iberg@a.example"),
        ("desmetI@a.example", "Luc De Smet", "desmetl@a.example"),
        ("l_muller@a.example", "Ida Müller", "i_muller@a.example"),
        # right as it is, or not of this person
        ("i.lang@a.example", "Ina Lang", "i.lang@a.example"),
        ("l.berg@a.example", "Lara Berg", "l.berg@a.example"),
        ("Lara.Berg@a.example", "Lara Berg", "Lara.Berg@a.example"),
        ("1.berg@a.example", "Karl Berg", "1.berg@a.example"),
        ("info@a.example", "Ina Lfno", "info@a.example"),
        ("office1@a.example", "Lara Berg", "office1@a.example"),
        ("1@a.example", "Ina Lang", "1@a.example"),  # two letters are possible
        ("l.berg@1.example", "", "l.berg@1.example"),
    ],
)
def test_a_local_part_has_the_letters_of_the_name(address, name, expected):
    given, _, family = name.partition(" ")
    assert misreadings.mend_local_part(address, given, family) == expected


@pytest.mark.parametrize(
    ("street", "expected"),
    [
        ("Calle Hidalgo40", "Calle Hidalgo 40"),
        ("Lindenweg5a", "Lindenweg 5a"),
        ("Lindenweg 5", "Lindenweg 5"),
        ("A40", "A40"),
        ("7B High Street", "7B High Street"),
        ("C4 12-16", "C4 12-16"),
    ],
)
def test_a_house_number_follows_a_blank(street, expected):
    assert misreadings.separate_number(street) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("AnnaBerg", "Anna Berg"),
        ("ÁlvaroÖberg", "Álvaro Öberg"),
        ("LeiterVerkauf", "Leiter Verkauf"),
        ("Anna McBerg", "Anna McBerg"),
        ("McBerg", "McBerg"),
        ("DeSmet", "DeSmet"),
        ("ANNABERG", "ANNABERG"),
        ("Anna", "Anna"),
    ],
)
def test_words_without_a_blank_are_separated(text, expected):
    assert misreadings.separate_words(text) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Toronto ON M5X 1A9Cell (506) 234-3150", "Toronto ON M5X 1A9 Cell (506) 234-3150"),
        ("030 1234567Fax 030 1234568", "030 1234567 Fax 030 1234568"),
        ("70173 StuttgartTel. 0711", "70173 StuttgartTel. 0711"),
        ("4Cellular Ltd", "4Cellular Ltd"),
    ],
)
def test_a_label_of_the_next_column_follows_a_blank(line, expected):
    assert misreadings.separate_label(line) == expected


@pytest.mark.parametrize(
    ("organization", "expected"),
    [
        ("AhornGmbH", "Ahorn GmbH"),
        ("Ahorn HolzInc.", "Ahorn Holz Inc."),
        ("Ahorn S.r.I.", "Ahorn S.r.l."),
        ("AhornB.V.", "Ahorn B.V."),
        ("BlueOcean", "BlueOcean"),
        ("Incas", "Incas"),
        ("Ahorn GmbH", "Ahorn GmbH"),
    ],
)
def test_a_legal_form_follows_a_blank(organization, expected):
    assert misreadings.separate_legal_form(organization) == expected


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("NR24TE", "NR2 4TE"),
        ("M31AZ", "M3 1AZ"),
        ("EC1A1BB", "EC1A 1BB"),
        ("M5X1A9", "M5X 1A9"),
        ("M3 1AZ", "M3 1AZ"),
        ("1012AB", "1012AB"),
        ("D02X285", "D02X285"),
        ("70173", "70173"),
    ],
)
def test_a_british_or_canadian_code_has_a_blank(code, expected):
    assert misreadings.separate_code(code) == expected


@pytest.mark.parametrize(
    ("lines", "name", "street"),
    [
        (("Ayşe Yilmaz", "Bağdat Bulvari No:5", "34710 İstanbul"), "Ayşe Yılmaz", "Bağdat Bulvarı No:5"),
        (("ŞÜKRÜ YILDIZ", "34710 İstanbul"), "ŞÜKRÜ YILDIZ", None),
        (("Deniz Işik", "Şahin A.Ş."), "Deniz Işık", None),
        # nothing on the card is written with Turkish letters
        (("Ayse Yilmaz", "Lindenweg 5", "70173 Stuttgart"), "Ayse Yilmaz", "Lindenweg 5"),
        (("Şahin Demir", "Kadir Demir A.Ş."), "Şahin Demir", None),
    ],
)  # fmt: skip
def test_a_turkish_card_has_dotless_letters(lines, name, street):
    placed = [
        Line(text=text, left=0, right=10 * len(text), top=40 * row, bottom=40 * row + (30 if row == 0 else 20))
        for row, text in enumerate(lines)
    ]  # fmt: skip
    card = read(placed)
    assert isinstance(card, Card)
    assert card.formatted_name == name
    assert street is None or card.addresses[0].street == street
