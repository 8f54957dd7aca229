"""Details that programs write into other fields of a card, or several times."""

import pytest

from app.parsing.card_completion import complete
from app.parsing.vcard.reading import read


def completed(*lines: str):
    [card] = read("\r\n".join(["BEGIN:VCARD", "VERSION:3.0", *lines, "END:VCARD"]).encode())
    return complete(card)


@pytest.mark.parametrize(
    ("display", "given", "family", "is_proposed"),
    [
        pytest.param("van der Velde\\, Jan", "Jan", "van der Velde", False, id="family first"),
        pytest.param("HART\\, LUCY M.", "Lucy M.", "Hart", False, id="capitals"),
        pytest.param("Lucy Hart", "Lucy", "Hart", False, id="two words"),
        pytest.param("Dr. med. Ina Roth", "Ina", "Roth", False, id="titles"),
        pytest.param("ROTH Ina", "Ina", "Roth", False, id="the family name in capitals"),
        pytest.param("Ana Luz Roca", "Ana Luz", "Roca", True, id="three words"),
        pytest.param("山田 太郎", "太郎", "山田", False, id="East Asian"),
        pytest.param("Madonna", "", "", False, id="one word"),
    ],
)
def test_a_lone_name_is_divided(display, given, family, is_proposed):
    name = completed(f"FN:{display}").name
    assert (name.given, name.family, name.is_proposed) == (given, family, is_proposed)


def test_the_parts_of_a_card_stay():
    name = completed("FN:Lucy Hart", "N:Hart-Berg;Lucy Ann;;;").name
    assert (name.given, name.family) == ("Lucy Ann", "Hart-Berg")


def test_a_firm_is_no_person():
    card = completed("FN:Hart Optik GmbH")
    assert (card.kind, card.organization, card.name.family) == ("org", "Hart Optik GmbH", "")


@pytest.mark.parametrize(
    ("display", "emails", "phones"),
    [
        pytest.param("info@hart.example", ["lucy@hart.example", "info@hart.example"], [], id="an address"),
        pytest.param("+49 171 2345670", ["lucy@hart.example"], ["+49 171 2345670"], id="a number"),
    ],
)  # fmt: skip
def test_an_address_or_a_number_is_no_name(display, emails, phones):
    card = completed(f"FN:{display}", "EMAIL:lucy@hart.example")
    assert card.formatted_name == ""
    assert [each.address for each in card.emails] == emails
    assert [each.raw for each in card.phones] == phones


def test_a_role_is_the_job_title_of_a_card_without_one():
    assert completed("FN:L", "ROLE:Buyer").job_title == "Buyer"
    assert completed("FN:L", "ROLE:Buyer", "TITLE:Head").job_title == "Head"


@pytest.mark.parametrize(
    "line",
    [
        pytest.param(r"LABEL;TYPE=WORK:Weg 3\n89073 Ulm\nDeutschland", id="a label"),
        pytest.param(r"ADR;TYPE=WORK:;;Weg 3\n89073 Ulm\nDeutschland;;;;", id="all in the street"),
        pytest.param("ADR;TYPE=WORK:;;Weg 3\\, 89073 Ulm\\, Deutschland;;;;", id="on one line"),
    ],
)
def test_an_address_in_one_text_is_divided(line):
    [address] = completed("FN:L", line).addresses
    assert (address.street, address.postal_code, address.locality) == ("Weg 3", "89073", "Ulm")
    assert address.country == "Deutschland"


def test_an_address_that_cannot_be_read_stays_as_typed():
    [address] = completed("FN:L", "ADR:;;behind the church;;;;").addresses
    assert address.street == "behind the church"


def test_each_detail_is_there_once():
    address, url = "ADR:;;Weg 3;Ulm;;89073;", "URL:https://hart.example"
    card = completed("FN:L", address, address, url, "URL:http://www.hart.example/")
    assert (len(card.addresses), len(card.urls)) == (1, 1)


def test_names_have_no_line_breaks():
    card = completed(r"FN:Lucy\nHart", r"ORG:Hart\nOptik")
    assert (card.formatted_name, card.organization) == ("Lucy Hart", "Hart Optik")
