"""The short cards of QR codes, as the generators of the web write them."""

import hypothesis
import pytest
from hypothesis import strategies as st

from app.parsing import mecard
from app.parsing.vcard.cards import Address, Broken, Card, Email, Name, Phone, Url, YearlyDate

DOCOMO = (
    "MECARD:N:Owen,Sean;TEL:+12125551212;TEL:+12125551213;EMAIL:srowen@example.com;"
    "URL:https\\://example.com;BDAY:19800517;NOTE:Pumps\\; valves;ORG:Müller\\, Schmidt & Co.;"
    "TITLE:Engineer;NICKNAME:Sea;;"
)


def test_a_mecard_is_read_whole():
    card = mecard.read(DOCOMO)
    assert card == Card(
        name=Name(family="Owen", given="Sean"),
        formatted_name="Sean Owen",
        nicknames=("Sea",),
        organization="Müller, Schmidt & Co.",
        job_title="Engineer",
        emails=(Email(address="srowen@example.com"),),
        phones=(Phone(raw="+12125551212"), Phone(raw="+12125551213")),
        urls=(Url(url="https://example.com"),),
        notes=("Pumps; valves",),
        birthday=YearlyDate(year=1980, month=5, day=17),
    )
    assert card.raw == DOCOMO


def test_a_bizcard_is_read_whole():
    text = (
        "BIZCARD:N:Sean;X:Owen;T:Engineer;C:Google;A:76 9th Avenue, New York;"
        "B:+12125551212;M:+12125551213;F:+12125551214;E:srowen@example.com;;"
    )
    assert mecard.read(text) == Card(
        name=Name(family="Owen", given="Sean"),
        formatted_name="Sean Owen",
        organization="Google",
        job_title="Engineer",
        emails=(Email(address="srowen@example.com"),),
        phones=(
            Phone(raw="+12125551212", types=("work",)),
            Phone(raw="+12125551213", types=("cell",)),
            Phone(raw="+12125551214", types=("work", "fax")),
        ),
        addresses=(Address(street="76 9th Avenue, New York", types=("work",)),),
    )


@pytest.mark.parametrize(
    ("written", "address"),
    [
        ("ADR:Hauptstr. 1, 10115 Berlin", Address(street="Hauptstr. 1, 10115 Berlin")),
        (
            "ADR:,,Hauptstr. 1,Berlin,,10115,DE",
            Address(
                street="Hauptstr. 1",
                locality="Berlin",
                postal_code="10115",
                country="DE",
                country_code="DE",
            ),
        ),
        ("ADR:,,Hof 1\\, Tor 2,Berlin,,,", Address(street="Hof 1, Tor 2", locality="Berlin")),
    ],
)
def test_an_address_has_parts_or_is_a_text(written, address):
    assert mecard.read(f"MECARD:N:Eva;{written};;").addresses == (address,)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("MECARD:N:Eva Klein;;", "Eva Klein"),
        ("mecard:n:Klein,Eva", "Eva Klein"),
        ("MECARD: N:Klein,Eva ; TEL:1;;", "Eva Klein"),
        ("MECARD:ORG:Klein GmbH;;", "Klein GmbH"),
        ("MECARD:N:Klein\\, Eva;;", "Klein, Eva"),
    ],
)
def test_a_name_is_known_however_it_is_written(text, name):
    assert mecard.read(text).formatted_name == name


def test_what_has_no_field_is_kept():
    [sound] = mecard.read("MECARD:N:Eva;SOUND:Ewa;;").unknown
    assert (sound.name, sound.value) == ("X-SOUND", "Ewa")


@pytest.mark.parametrize("text", ["MECARD:", "MECARD:;;", "BIZCARD:;;"])
def test_a_card_of_nobody_is_broken(text):
    assert isinstance(mecard.read(text), Broken)


@pytest.mark.parametrize("text", ["", "https://example.com", "WIFI:S:home;;", "MECARD"])
def test_another_text_is_no_card(text):
    assert mecard.read(text) is None


@hypothesis.given(st.text(alphabet=st.sampled_from("NXTEL:;,\\\r\n BEGIN:VCARD"), max_size=200))
def test_any_text_is_one_card_at_most(rest):
    assert isinstance(mecard.read(f"MECARD:{rest}"), Card | Broken)
