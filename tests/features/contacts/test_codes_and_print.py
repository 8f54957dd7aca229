"""A picture with codes and print: what belongs to one card is one contact."""

import pytest

from app.features.contacts import scanning
from app.features.contacts.scanning import ScannedCodes
from app.http.auth import Actor, Scope
from app.identifiers import new_id
from app.parsing import code_contents
from app.parsing.card_text.lines import Line

ACTOR = Actor(new_id(), new_id(), new_id(), Scope.WRITE, require_if_match=False, cursor_secret=b"", country="DE")  # fmt: skip
VCARD = "BEGIN:VCARD\nVERSION:3.0\nN:Lind;Ida;;;\nFN:Ida Lind\nEMAIL:ida@lind-optik.de\nTEL:+49 711 555123\nEND:VCARD"  # fmt: skip
PRINT = ("Lind Optik GmbH", "Ida Lind", "Augenoptikerin", "Weg 3", "89073 Ulm", "Tel. 0711 555123", "Mobil 0171 2345670")  # fmt: skip


def printed(*texts: str, left: float = 0) -> list[Line]:
    return [
        Line(text=text, left=left, right=left + 10 * len(text), top=30 * place, bottom=30 * place + 20)
        for place, text in enumerate(texts)
    ]  # fmt: skip


def scan(texts: list[str], lines: list[Line]) -> scanning.CardFile:
    return scanning.parse(ACTOR, ScannedCodes(code_contents.read(texts), needs_letters=True), lines)


def test_the_print_adds_what_the_code_lacks_and_says_so():
    [card] = scan([VCARD], printed(*PRINT)).cards
    columns = card.details.columns
    assert columns["display_name"] == "Ida Lind"
    assert columns["organization"] == "Lind Optik GmbH"
    assert columns["job_title"] == "Augenoptikerin"
    assert [each["number"] for each in columns["phones"]] == ["+49711555123", "+491712345670"]
    assert [each["locality"] for each in columns["addresses"]] == ["Ulm"]
    added = {each["pointer"] for each in columns["warnings"] if each["code"] == "read_from_photo"}
    assert added == {"/organization", "/job_title", "/phones", "/addresses"}


def test_the_code_goes_before_the_print():
    [card] = scan([VCARD.replace("Ida Lind", "Ida Lind-Berg")], printed("Ida Lind", "ida@lind-optik.de")).cards  # fmt: skip
    assert card.details.columns["display_name"] == "Ida Lind-Berg"


def test_the_print_of_another_person_is_another_card():
    file = scan([VCARD], printed("Karl Moser", "Tischler", "karl@moser-holz.de"))
    assert [each.details.columns["display_name"] for each in file.cards] == ["Ida Lind", "Karl Moser"]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "column", "value"),
    [
        pytest.param("https://lind-optik.de/termin", "urls", "https://lind-optik.de/termin", id="a web address"),
        pytest.param("tel:+4971155577", "phones", "+4971155577", id="a number"),
        pytest.param("https://wa.me/491712345670", "phones", "+491712345670", id="WhatsApp"),
        pytest.param("mailto:ida@lind-optik.de?subject=Hello", "emails", "ida@lind-optik.de", id="an address"),
    ],
)  # fmt: skip
def test_a_code_adds_its_detail_to_the_print(text, column, value):
    [card] = scan([text], printed("Ida Lind", "Augenoptikerin", "Lind Optik GmbH")).cards
    entries = card.details.columns[column]
    assert value in [
        each if isinstance(each, str) else each.get("number") or each.get("address")
        for each in entries
    ]
    assert card.details.columns["display_name"] == "Ida Lind"


@pytest.mark.parametrize("text", ["WIFI:T:WPA;S:guests;P:secret;;", "https://lind-optik.de"])
def test_a_code_that_names_nobody_is_listed_without_a_print(text):
    file = scan([text], [])
    assert (file.cards, [each["code"] for each in file.errors]) == ([], ["not_a_card"])
    assert "secret" not in file.errors[0]["detail"]


def test_two_cards_side_by_side_are_two():
    one = printed("Ida Lind", "Augenoptikerin", "Lind Optik GmbH", "ida@lind-optik.de")
    other = printed("Karl Moser", "Tischler", "Moser Holz GmbH", "karl@moser-holz.de", left=800)
    file = scan([], [*one, *other])
    assert [each.details.columns["display_name"] for each in file.cards] == ["Ida Lind", "Karl Moser"]  # fmt: skip
    assert [each.details.columns["organization"] for each in file.cards] == ["Lind Optik GmbH", "Moser Holz GmbH"]  # fmt: skip


def test_two_columns_of_one_card_are_one():
    one = printed("Ida Lind", "Augenoptikerin", "Lind Optik GmbH")
    other = printed("ida@lind-optik.de", "Tel. 0711 555123", "www.lind-optik.de", left=800)
    [card] = scan([], [*one, *other]).cards
    assert not {"several_cards"} & {each["code"] for each in card.details.columns["warnings"]}


def test_several_personal_addresses_get_a_warning():
    [card] = scan([], printed("Lind Optik GmbH", "ida@lind-optik.de", "karl@lind-optik.de")).cards
    assert "several_cards" in {each["code"] for each in card.details.columns["warnings"]}
