import pytest
from email_validator import (
    SPECIAL_USE_DOMAIN_NAMES,
    EmailNotValidError,
    rfc_constants,
    validate_email,
)
from hypothesis import example, given
from hypothesis import strategies as st

from app.parsing import email_address
from app.parsing.email_address import InvalidEmail

ANY_TEXT = st.text(st.characters(exclude_categories=()))

LOCAL_PARTS = st.one_of(
    st.text("aZ0_+-.", min_size=1, max_size=12),
    st.text("a", min_size=60, max_size=250),
    st.sampled_from(sorted(email_address.ROLE_LOCAL_PARTS)).map(str.title),
    st.sampled_from(rfc_constants.CASE_INSENSITIVE_MAILBOX_NAMES).map(str.upper),
)
DOMAINS = st.one_of(
    st.lists(st.text("aZ0-", max_size=5), min_size=1, max_size=4).map(".".join),
    st.sampled_from(SPECIAL_USE_DOMAIN_NAMES).flatmap(
        lambda name: st.sampled_from([name, f"shop.{name}", f"shop.{name}.de", f"x{name}.{name}x"])
    ),
    st.integers(55, 70).map(lambda length: f"{'a' * length}.de"),
    st.sampled_from(["xn--mller-kva.de", "xn--a.de", "ab--c.de", "shop.xn--p1ai", "a.b.c.d.co.uk"]),
)
ADDRESSES = st.builds("{}@{}".format, LOCAL_PARTS, DOMAINS)


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        pytest.param("anna@shop.example", "anna@shop.example", id="plain"),
        pytest.param(" \tanna@shop.example\r\n", "anna@shop.example", id="white space around it"),
        pytest.param("anna@SHOP.Example", "anna@shop.example", id="domain in capitals"),
        pytest.param("Anna.M@shop.example", "Anna.M@shop.example", id="local part keeps its case"),
        pytest.param("INFO@shop.example", "info@shop.example", id="role names have no case"),
        pytest.param("anna+crm@shop.example", "anna+crm@shop.example", id="sub-address stays"),
        pytest.param("o'neill@shop.example", "o'neill@shop.example", id="apostrophe"),
        pytest.param("anna@xn--mller-kva.de", "anna@müller.de", id="Punycode is shown as letters"),
        pytest.param("anna@MÜLLER.de", "anna@müller.de", id="umlaut in the domain"),
        pytest.param("ju\u0308rgen@shop.de", "jürgen@shop.de", id="decomposed umlaut"),
        pytest.param(f"{'a' * 246}@shop.de", f"{'a' * 246}@shop.de", id="254 characters"),
    ],
)
def test_an_address_is_read_in_its_normal_form(typed, address):
    assert email_address.read(typed) == address


@pytest.mark.parametrize(
    ("typed", "requirement"),
    [
        pytest.param("", "must contain an @", id="nothing"),
        pytest.param("anna", "must contain an @", id="no at sign"),
        pytest.param("anna@", "must have a domain after the @", id="no domain"),
        pytest.param("@shop.de", "must have a name before the @", id="no local part"),
        pytest.param(
            "anna@shop",
            "must have a domain with a dot, such as example.com",
            id="no dot in the domain",
        ),
        pytest.param("anna@@shop.de", "must contain only one @", id="two at signs"),
        pytest.param(
            "anna..m@shop.de", "must not contain two dots in a row", id="two dots in a row"
        ),
        pytest.param("anna@shop.de.", "must be a valid e-mail address", id="dot at the end"),
        pytest.param("anna@-shop.de", "must be a valid e-mail address", id="hyphen begins a label"),
        pytest.param(
            "anna@192.168.0.1", "must be a valid e-mail address", id="address of a machine"
        ),
        pytest.param(
            "anna@shop.local", "must not have the reserved domain shop.local", id="reserved domain"
        ),
        pytest.param(
            "anna@shop.LOCALHOST",
            "must not have the reserved domain shop.LOCALHOST",
            id="reserved domain in capitals",
        ),
        pytest.param("Anna <anna@shop.de>", "must not contain spaces", id="with a display name"),
        pytest.param("anna@shop.de, bea@shop.de", "must not contain spaces", id="two addresses"),
        pytest.param(
            "anna@shop.de\nBcc: all@shop.de", "must not contain spaces", id="header injection"
        ),
        pytest.param("an\x00na@shop.de", "must be a valid e-mail address", id="NUL"),
        pytest.param("anna\ud800@shop.de", "must be a valid e-mail address", id="lone surrogate"),
        pytest.param(
            f"{'a' * 247}@shop.de", "must have at most 254 characters", id="255 characters"
        ),
        pytest.param(
            f"anna@{'a' * 64}.de", "must be a valid e-mail address", id="label of 64 characters"
        ),
    ],
)
def test_what_is_no_address_is_refused_in_our_own_words(typed, requirement):
    with pytest.raises(InvalidEmail) as refusal:
        email_address.read(typed)

    assert refusal.value.requirement == requirement
    assert str(refusal.value) == f"The e-mail address {requirement}."


def test_a_very_long_text_is_refused_in_few_words():
    with pytest.raises(InvalidEmail, match="at most 254 characters"):
        email_address.read("a@" * 1_000_000)


@given(ADDRESSES)
def test_the_fast_path_agrees_with_the_library(address):
    assert _read(address) == _read_by_library(address)


@given(st.emails())
def test_real_looking_addresses_are_read_as_the_library_reads_them(address):
    assert _read(address) == _read_by_library(address)


def test_common_addresses_do_not_reach_the_library(monkeypatch):
    monkeypatch.delattr(email_address, "validate_email")

    assert email_address.read("Anna.Mueller+crm@Mail.Shop-24.co.uk")
    assert email_address.read("info@shop.de")


@given(ANY_TEXT)
@example("\ud800@\ud800.de")
@example("a@\u2488.de")
def test_any_text_is_read_or_refused(text):
    _read(text)


@given(ADDRESSES | st.emails())
def test_reading_twice_changes_nothing(address):
    once = _read(address)

    assert once is None or _read(once) == once


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        pytest.param("Anna@shop.de", "anna@shop.de", True, id="case"),
        pytest.param("STRAßE@shop.de", "strasse@shop.de", True, id="case that changes the length"),
        pytest.param("an.na@gmail.com", "anna@gmail.com", False, id="dots are not ignored"),
        pytest.param("anna+x@shop.de", "anna@shop.de", False, id="sub-addresses are not ignored"),
        pytest.param("a@straße.de", "a@strasse.de", False, id="domains that differ in IDNA 2008"),
    ],
)
def test_two_spellings_of_one_address_share_a_key(one, other, same):
    keys = {email_address.key(email_address.read(address)) for address in (one, other)}

    assert (len(keys) == 1) is same


@pytest.mark.parametrize(
    ("address", "shared"),
    [
        pytest.param("info@shop.de", True, id="info"),
        pytest.param("Kontakt@shop.de", True, id="capital letter"),
        pytest.param("no-reply@shop.de", True, id="nobody reads it"),
        pytest.param("office+crm@shop.de", True, id="sub-address of a role"),
        pytest.param("anna@info.de", False, id="the domain does not count"),
        pytest.param("infomaria@shop.de", False, id="only begins like a role"),
    ],
)
def test_the_address_of_a_role_is_shared(address, shared):
    assert email_address.is_shared(address) is shared


def _read(text):
    try:
        return email_address.read(text)
    except InvalidEmail:
        return None


def _read_by_library(text):
    try:
        return validate_email(text, check_deliverability=False).normalized
    except EmailNotValidError:
        return None
