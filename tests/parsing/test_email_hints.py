import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.parsing import email_hints, freemail


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        pytest.param("gmial.com", "gmail.com", id="two letters swapped"),
        pytest.param("gnail.com", "gmail.com", id="a wrong letter"),
        pytest.param("gmaill.com", "gmail.com", id="one too many"),
        pytest.param("hotmal.com", "hotmail.com", id="one missing"),
        pytest.param("tonline.de", "t-online.de", id="no hyphen"),
        pytest.param("GMIAL.COM", "gmail.com", id="capitals"),
        pytest.param("gmail.con", "gmail.com", id="an ending that does not exist"),
        pytest.param("gmail.co", "gmail.com", id="an ending that does"),
        pytest.param("gmial.con", "gmail.com", id="two slips, one in each half"),
        pytest.param("web.dd", "web.de", id="a short name with no such country"),
        pytest.param("gmx.nte", "gmx.net", id="a short name with an ending swapped"),
        pytest.param("weber-pumpen.con", "weber-pumpen.com", id="a company's domain"),
        pytest.param("mail.weber.cmo", "mail.weber.com", id="a company's subdomain"),
    ],
)
def test_a_slip_is_noticed(typed, meant):
    assert email_hints.suggestion(f"Anna.Weber@{typed}") == f"Anna.Weber@{meant}"


@pytest.mark.parametrize(
    "domain",
    [
        pytest.param("gmail.com", id="a provider"),
        pytest.param("mail.com", id="a provider one letter from another"),
        pytest.param("weg.de", id="a firm one letter from a short name"),
        pytest.param("web.dk", id="a short name in another country"),
        pytest.param("hotmail.dk", id="a provider in another country"),
        pytest.param("gmx.com.br", id="a longer ending"),
        pytest.param("gmali.cmx", id="two slips in one word"),
        pytest.param("weber-pumpen.de", id="a company"),
        pytest.param("weber.co", id="a country that is often a slip"),
        pytest.param("münchen.example", id="letters beyond ASCII"),
    ],
)
def test_what_may_be_right_is_left_alone(domain):
    assert email_hints.suggestion(f"anna@{domain}") is None


def test_no_provider_is_taken_for_a_slip_of_another():
    suggestions = {domain: email_hints.suggestion(f"anna@{domain}") for domain in freemail.DOMAINS}
    assert {domain: meant for domain, meant in suggestions.items() if meant} == {}


@given(st.text(max_size=300))
def test_a_suggestion_keeps_the_local_part_and_is_final(text):
    meant = email_hints.suggestion(text)

    if meant is not None:
        assert meant.rpartition("@")[0] == text.rpartition("@")[0]
        assert email_hints.suggestion(meant) is None


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        pytest.param("Anna Berg <anna@berg.de>", "anna@berg.de", id="a name and brackets"),
        pytest.param("anna at berg dot de", "anna@berg.de", id="words for both signs"),
        pytest.param("anna arroba berg punto es", "anna@berg.es", id="Spanish words"),
        pytest.param("anna chiocciola berg.it", "anna@berg.it", id="an Italian word"),
        pytest.param("anna\\@berg.de", "anna@berg.de", id="a backslash"),
        pytest.param("anna@berg:de", "anna@berg.de", id="a colon for a dot"),
        pytest.param("anna@berg de", "anna@berg.de", id="a blank for a dot"),
        pytest.param("anna @ berg.de", "anna@berg.de", id="blanks around the sign"),
        pytest.param("anna@berg,de.", "anna@berg.de", id="a comma, and a dot at the end"),
        pytest.param("ask Anna", None, id="no address"),
        pytest.param("anna at the desk", None, id="a word of a sentence"),
    ],
)
def test_the_address_that_anybody_reads_is_proposed(typed, meant):
    assert email_hints.readable(typed) == meant
