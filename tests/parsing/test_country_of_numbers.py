"""The country of a number without one, from the other details of its card."""

from typing import Any

import pytest

from app.parsing import national_number
from app.parsing.country_clues import PostalParts, agreed_country, find_clues


def read(raw: str, *, is_mobile: bool = False, is_card: bool = True, **card: Any):
    clues = find_clues(**card)
    return national_number.read(raw, clues, ("DE",), is_mobile=is_mobile, is_card=is_card)


@pytest.mark.parametrize(
    ("raw", "card", "number"),
    [
        pytest.param("044 555 18 00", {"numbers": ["+41 79 555 45 67"]}, "+41445551800", id="another number"),
        pytest.param("01 5551234", {"addresses": [PostalParts("AT")]}, "+4315551234", id="a written country"),
        pytest.param("(415) 555-2670", {"addresses": [PostalParts(None, "94104", "San Francisco", "CA")]}, "+14155552670", id="a state"),
        pytest.param("07911 123450", {"addresses": [PostalParts(None, "M1 2AB", "Manchester")]}, "+447911123450", id="the form of a postal code"),
        pytest.param("0512 345678", {"addresses": [PostalParts(None, "A-6020", "Innsbruck")]}, "+43512345678", id="a sign"),
        pytest.param("030-2345670", {"hosts": ["bakker.nl"]}, "+31302345670", id="the ending of a domain"),
        pytest.param("04 78 00 12 35", {"text": "SIRET 512 345 678 00017"}, "+33478001235", id="a register"),
        pytest.param("58 301 23 46", {"organization": "Nowak Sp. z o.o."}, "+48583012346", id="a legal form"),
        pytest.param("0212 555 01 03", {"text": "Satış Müdürü, Atatürk Cad."}, "+902125550103", id="the language"),
        pytest.param("0171 2345670", {}, "+491712345670", id="the workspace"),
        pytest.param("030 123450", {"hosts": ["weber.de"]}, "+4930123450", id="the same country"),
    ],
)  # fmt: skip
def test_the_best_clue_decides(raw, card, number):
    reading = read(raw, **card)
    assert reading.phone.number == number


@pytest.mark.parametrize(
    ("raw", "card", "number", "others"),
    [
        pytest.param("044 555 18 00", {"numbers": ["+41 79 555 45 67"], "hosts": ["brunner.de"]}, "+41445551800", ["+49445551800"], id="two clues"),
        pytest.param("(415) 555-2670", {"hosts": ["hale.com"]}, "+494155552670", ["+14155552670"], id="a foreign form"),
        pytest.param("044 555 18 00", {"text": "Leiterin Verkauf, Telefon"}, "+49445551800", ["+41445551800"], id="a language of several countries"),
    ],
)  # fmt: skip
def test_a_contradiction_names_both_readings(raw, card, number, others):
    reading = read(raw, **card)
    assert (reading.phone.number, [each.number for each in reading.alternatives]) == (
        number,
        others,
    )


@pytest.mark.parametrize(
    ("raw", "card", "is_doubted"),
    [
        pytest.param("030 123450", {}, True, id="nothing on the card"),
        pytest.param("030 123450", {"is_card": False}, False, id="typed by a person"),
        pytest.param("0171 2345670", {"is_mobile": True}, False, id="a mobile of the workspace"),
        pytest.param(
            "06 12345678", {"is_mobile": True, "hosts": ["bos.nl"]}, False, id="a mobile abroad"
        ),
        pytest.param("+41 44 555 18 00", {}, False, id="with its country"),
    ],
)
def test_a_number_without_a_clue_is_doubtful(raw, card, is_doubted):
    assert bool(read(raw, **card).alternatives) is is_doubted


@pytest.mark.parametrize(
    ("raw", "card", "is_mobile", "number", "is_doubted"),
    [
        pytest.param("07700 900122", {"addresses": [PostalParts("GB")]}, True, None, False, id="no number there"),
        pytest.param("040 12345670", {"addresses": [PostalParts("US")]}, False, None, False, id="a landline elsewhere"),
        pytest.param("0171 2345670", {"addresses": [PostalParts("FR")]}, True, "+491712345670", True, id="a mobile of the workspace"),
        pytest.param("040 12345670", {"hosts": ["weber.fr"]}, False, "+494012345670", True, id="a domain alone"),
        pytest.param("0171 2345670", {"addresses": [PostalParts("FR")], "hosts": ["weber.it"]}, False, "+3901712345670", True, id="a country of another clue"),
        pytest.param("040 12345670", {"addresses": [PostalParts("FR")], "is_card": False}, False, "+494012345670", True, id="typed by a person"),
    ],
)  # fmt: skip
def test_a_number_that_the_country_of_the_card_lacks_is_doubted(
    raw, card, is_mobile, number, is_doubted
):
    reading = read(raw, is_mobile=is_mobile, **card)
    assert (reading.phone.number, reading.is_doubtful) == (number, is_doubted)


def test_a_mobile_is_no_landline():
    reading = read("06-12345678", is_mobile=True, text="Directeur, Kantoor")
    assert (reading.phone.number, reading.phone.type) == ("+31612345678", "mobile")


@pytest.mark.parametrize(
    ("card", "country"),
    [
        pytest.param(
            {"hosts": ["nowak.pl"], "addresses": [PostalParts(None, "80-830")]}, "PL", id="several"
        ),
        pytest.param({"hosts": ["nowak.pl", "nowak.de"]}, None, id="two countries"),
        pytest.param({"text": "Geschäftsführer, Telefon"}, None, id="a language of several"),
        pytest.param({"hosts": ["acme.io"]}, None, id="an ending in general use"),
        pytest.param({}, None, id="none"),
    ],
)
def test_clues_agree_in_one_country_or_in_none(card, country):
    assert agreed_country(find_clues(**card)) == country
