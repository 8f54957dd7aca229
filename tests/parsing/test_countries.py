import pytest

from app.parsing import countries


@pytest.mark.parametrize(
    ("text", "code"),
    [
        pytest.param("DE", "DE", id="two letters"),
        pytest.param("deu", "DE", id="three letters"),
        pytest.param("Germany", "DE", id="English"),
        pytest.param("Deutschland", "DE", id="its own name"),
        pytest.param(" ÖSTERREICH ", "AT", id="capitals and space"),
        pytest.param("Oesterreich", "AT", id="spelled out"),
        pytest.param("U.S.A.", "US", id="full stops"),
        pytest.param("United States", "US", id="two words"),
        pytest.param("Côte d'Ivoire", "CI", id="an apostrophe"),
        pytest.param("Россия", "RU", id="another script"),
        pytest.param("Hong Kong", "HK", id="in one word or two"),
        pytest.param("Absurdistan", None, id="no country"),
        pytest.param("", None, id="nothing"),
    ],
)
def test_a_country_is_known_by_code_and_name(text, code):
    assert countries.find_country_code(text) == code


@pytest.mark.parametrize(
    ("postal_code", "country", "does_fit"),
    [
        pytest.param("10115", "DE", True, id="German"),
        pytest.param("1011", "DE", False, id="a digit missing"),
        pytest.param("D-10115", "DE", True, id="as it was written once"),
        pytest.param(" 10115 ", "DE", True, id="space around it"),
        pytest.param("10115", "AT", False, id="German in Austria"),
        pytest.param("sw1a1aa", "GB", True, id="small letters and no space"),
        pytest.param("94043-1234", "US", True, id="plus four"),
        pytest.param("00950", "PL", True, id="no hyphen"),
        pytest.param("1010", "LV", True, id="without the country's sign"),
        pytest.param("anything", "HK", True, id="a country without postal codes"),
        pytest.param("anything", "XX", True, id="a country that nobody knows"),
    ],
)
def test_a_postal_code_is_held_against_its_country(postal_code, country, does_fit):
    assert countries.is_postal_code(postal_code, country) is does_fit


def test_the_examples_fit():
    known = ["DE", "AT", "CH", "GB", "US", "NL", "PL", "LV", "JP", "CN"]
    assert [
        c for c in known if not countries.is_postal_code(countries.example_postal_code(c), c)
    ] == []
