import string

import phonenumbers
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.parsing import phone

REGIONS = st.sampled_from(["DE", "AT", "IT", "US", "GB", "AR", "de", "XX", "", "001"])
ANY_TEXT = st.text(st.characters(exclude_categories=()))
PHONE_LIKE = st.text(string.digits + "+()-/. x;=#*\uff0b\u0661extDurchwahl", max_size=40)


@pytest.mark.parametrize(
    ("raw", "region", "number", "kind"),
    [
        pytest.param("0171 2345678", "DE", "+491712345678", "mobile", id="mobile"),
        pytest.param("030/123456", "DE", "+4930123456", "landline", id="landline"),
        pytest.param("(212) 555-0123", "US", "+12125550123", "either", id="nobody can tell"),
        pytest.param("0800 1234567", "DE", "+498001234567", "other", id="toll-free"),
        pytest.param("+44 20 7946 0958", "DE", "+442079460958", "landline", id="from abroad"),
        pytest.param("0049 30 123456", "DE", "+4930123456", "landline", id="international prefix"),
        pytest.param("+49 (0)30 123456", "US", "+4930123456", "landline", id="a zero in brackets"),
        pytest.param("+39 06 1234 5678", "DE", "+390612345678", "landline", id="Italian zero"),
        pytest.param("011 15-2345-6789", "AR", "+5491123456789", "mobile", id="Argentine mobile"),
        pytest.param("0171 2345678", "de", "+491712345678", "mobile", id="region in small letters"),
        pytest.param(
            "\uff0b\uff14\uff19 171 2345678", "US", "+491712345678", "mobile", id="full width"
        ),
        pytest.param("٠١٧١٢٣٤٥٦٧٨", "DE", "+491712345678", "mobile", id="Arabic digits"),
        pytest.param("tel:+49-171-2345678", "US", "+491712345678", "mobile", id="tel URI"),
        pytest.param("tel:0171-2345678;phone-context=+49", "US", "+491712345678", "mobile", id="tel URI with a context"),
        pytest.param("Tel. 030 123456", "DE", "+4930123456", "landline", id="label before it"),
        pytest.param("030 123456 office", "DE", "+4930123456", "landline", id="remark after it"),
        pytest.param("0171 2345678 (privat)", "DE", "+491712345678", "mobile", id="remark in brackets"),
        pytest.param("1-800-FLOWERS", "US", "+18003569377", "other", id="letters as digits"),
    ],
)  # fmt: skip
def test_a_number_is_read_as_it_is_dialled_in_the_region(raw, region, number, kind):
    read = phone.read(raw, region)

    assert (read.number, read.type, read.extension) == (number, kind, None)


@pytest.mark.parametrize(
    ("raw", "region"),
    [
        pytest.param("", "DE", id="nothing"),
        pytest.param("ask Anna", "DE", id="words"),
        pytest.param("0171 23", "DE", id="too short"),
        pytest.param("0171 2345678 2345678", "DE", id="too long"),
        pytest.param("0171 2345678 / 030 123456", "DE", id="two numbers"),
        pytest.param("030 123456 office 2", "DE", id="letters are not digits outside America"),
        pytest.param("0171 2345678", "XX", id="unknown region"),
        pytest.param("+999 123456", "DE", id="unknown country code"),
        pytest.param("110", "DE", id="emergency"),
        pytest.param("1" * 251, "DE", id="a line of digits"),
    ],
)
def test_what_is_no_valid_number_is_kept_as_typed(raw, region):
    assert phone.read(raw, region) == phone.Phone(None, raw, None, "other")


def test_the_text_is_kept_as_typed_but_for_the_space_around_it():
    assert phone.read("  0171 / 2345678\n", "DE").raw == "0171 / 2345678"


@pytest.mark.parametrize(
    "raw",
    [
        pytest.param("030 123456 ext. 12", id="ext."),
        pytest.param("030 123456 x12", id="x"),
        pytest.param("030 123456 (ext 12)", id="in brackets"),
        pytest.param("030 123456 ext 12 (office)", id="with a remark"),
        pytest.param("030 123456 Durchwahl 12", id="Durchwahl"),
        pytest.param("030 123456, DURCHWAHL: 12", id="Durchwahl in capitals"),
        pytest.param("030/123456 (Durchwahl 12)", id="Durchwahl in brackets"),
        pytest.param("030 123456 DW12", id="DW"),
        pytest.param("030 123456 App. 12", id="Apparat"),
        pytest.param("4930123456 x12", id="with a lost plus"),
        pytest.param("tel:+49-30-123456;ext=12", id="tel URI"),
    ],
)
def test_an_extension_is_told_from_the_number(raw):
    read = phone.read(raw, "DE")

    assert (read.number, read.extension) == ("+4930123456", "12")


@pytest.mark.parametrize(
    ("raw", "region", "number"),
    [
        pytest.param("491712345678", "DE", "+491712345678", id="German mobile"),
        pytest.param("49 30 123456", "DE", "+4930123456", id="German landline"),
        pytest.param("tel:491712345678", "DE", "+491712345678", id="tel URI without the plus"),
        pytest.param("436641234567", "AT", "+436641234567", id="Austrian mobile"),
        pytest.param("393331234567", "IT", "+393331234567", id="Italian mobile"),
        pytest.param("12125550123", "US", "+12125550123", id="the code is the trunk prefix"),
        pytest.param("0491 712345678", "DE", "+49491712345678", id="an area that looks like the code"),
        pytest.param("+49 491 712345678", "DE", "+49491712345678", id="the same with its plus"),
        pytest.param("\uff0b49 491 712345678", "DE", "+49491712345678", id="the same in full width"),
        pytest.param("3906123456", "IT", "+393906123456", id="a network that looks like the code"),
        pytest.param("47123456", "NO", "+4747123456", id="a subscriber that looks like the code"),
        pytest.param("491712345678", "US", None, id="the code of another region"),
    ],
)  # fmt: skip
def test_a_lost_plus_is_noticed(raw, region, number):
    assert phone.read(raw, region).number == number


@pytest.mark.parametrize(
    ("raw", "kind"),
    [
        pytest.param("Fax: 030 123456", "fax", id="before it"),
        pytest.param("030 123456 (Telefax)", "fax", id="after it"),
        pytest.param("FAX 0171 2345678", "fax", id="even of a mobile"),
        pytest.param("Tel./Fax 030 123456", "landline", id="also for talking"),
        pytest.param("030 123456 Faxenmacher", "landline", id="only the beginning of a word"),
        pytest.param("Fax: none", "other", id="no number"),
    ],
)
def test_a_fax_is_told_by_its_label(raw, kind):
    assert phone.read(raw, "DE").type == kind


@pytest.mark.parametrize(
    ("raw", "region", "numbers"),
    [
        pytest.param("0171 2345678 / 030 123456", "DE", ["+491712345678", "+4930123456"], id="slash"),
        pytest.param("0171/2345678 oder 030/123456", "DE", ["+491712345678", "+4930123456"], id="a word between areas with a slash"),
        pytest.param("0711/123-45 / 0711/123-46", "DE", ["+4971112345", "+4971112346"], id="a slash between areas with a slash"),
        pytest.param("+49 30 123456 +49 171 2345678", "DE", ["+4930123456", "+491712345678"], id="a plus begins the second"),
        pytest.param("Tel: 030 123456 Fax: 030 123457", "DE", ["+4930123456", "+4930123457"], id="a label begins the second"),
        pytest.param("030 123456, 0171 2345678; 030 123457", "DE", [None], id="kinds that are mixed are not guessed at"),
        pytest.param("(030) 123456\n(0171) 2345678", "DE", ["+4930123456", "+491712345678"], id="lines"),
        pytest.param("212-555-0123 or 212-555-0124", "US", ["+12125550123", "+12125550124"], id="no trunk prefix there"),
        pytest.param("030/123456", "DE", ["+4930123456"], id="an area"),
        pytest.param("030 / 123 45 67", "DE", ["+49301234567"], id="an area with space"),
        pytest.param("030 123456, 12", "DE", ["+4930123456"], id="an extension"),
        pytest.param("tel:0171-2345678;phone-context=+49", "DE", ["+491712345678"], id="a tel URI"),
        pytest.param("ask Anna or Eva", "DE", [None], id="no number"),
        pytest.param("030 123456 / " * 30, "DE", [None], id="too long"),
        pytest.param("", "DE", [None], id="nothing"),
    ],
)  # fmt: skip
def test_two_numbers_in_one_field_are_two_phones(raw, region, numbers):
    phones = phone.read_all(raw, region)

    assert [read.number for read in phones] == numbers
    assert len(phones) > 1 or phones[0].raw == raw.strip()


def test_a_second_number_without_its_area_is_not_dialled_as_another_one():
    assert "+49765433" not in {read.number for read in phone.read_all("030 765432 / 765433", "DE")}


@given(ANY_TEXT | PHONE_LIKE, REGIONS)
def test_any_field_is_one_phone_or_several_that_are_read(text, region):
    phones = phone.read_all(text, region)

    assert len(phones) == 1 or all(read.number for read in phones)


@given(ANY_TEXT | PHONE_LIKE, REGIONS)
@example("491", "DE")
@example(" " * 100_000 + "x", "DE")
@example("tel:;phone-context=", "DE")
def test_any_text_is_read(text, region):
    read = phone.read(text, region)

    assert read.raw == text.strip()
    assert (read.number is None) <= (read.extension is None and read.type == "other")


@given(PHONE_LIKE, REGIONS)
def test_a_number_that_is_read_is_valid_and_reads_as_itself(text, region):
    number = phone.read(text, region).number

    if number is not None:
        assert phonenumbers.is_valid_number(phonenumbers.parse(number))
        assert phone.read(number, region).number == number


def test_the_examples_of_every_region_are_read_in_both_forms():
    misread = {}
    for region in phonenumbers.SUPPORTED_REGIONS:
        example = phonenumbers.example_number(region)
        e164, national = (
            phonenumbers.format_number(example, form)
            for form in (
                phonenumbers.PhoneNumberFormat.E164,
                phonenumbers.PhoneNumberFormat.NATIONAL,
            )
        )
        numbers = phone.read(e164, "DE").number, phone.read(national, region).number
        if numbers != (e164, e164):
            misread[region] = (e164, *numbers)

    assert misread == {}
