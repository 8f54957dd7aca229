"""Outcome of a card, line by line; no database is asked."""

import pytest

from app.features.contacts import importing
from app.http.auth import Actor, Scope
from app.identifiers import new_id
from tests.factories import vcard

ACTOR = Actor(new_id(), new_id(), new_id(), Scope.WRITE, require_if_match=False, cursor_secret=b"", country="DE")  # fmt: skip


def read(*lines: str) -> importing.ParsedCard:
    [card] = importing.parse(ACTOR, vcard(*lines), 10).cards
    return card


def columns(*lines: str) -> dict:
    return read(*lines).details.columns


def others(*lines: str) -> list[tuple[str, str]]:
    return [(each["name"], each["value"]) for each in read(*lines).other_properties]


def warned(*lines: str) -> list[tuple[str, str]]:
    return [(each["pointer"], each["code"]) for each in columns(*lines)["warnings"]]


@pytest.mark.parametrize(
    ("lines", "kind", "shown"),
    [
        pytest.param(["FN:Dr. Karl Weber", "N:Weber;Karl;;;"], "person", "Dr. Karl Weber", id="the name as written"),
        pytest.param(["N:Weber;Karl;Heinz;Dr.;"], "person", "Dr. Karl Heinz Weber", id="its parts"),
        pytest.param(["NICKNAME:Kalle", "EMAIL:k@example.com"], "person", "Kalle", id="a nickname"),
        pytest.param(["EMAIL:k@example.com"], "person", "k@example.com", id="an address"),
        pytest.param(["TEL:030 123456"], "person", "030 123456", id="a number"),
        pytest.param(["ORG:Weber GmbH"], "organization", "Weber GmbH", id="a firm alone"),
        pytest.param(["FN:Weber GmbH", "ORG:Weber GmbH"], "organization", "Weber GmbH", id="a firm twice"),
        pytest.param(["FN:Karl Weber", "ORG:Weber GmbH"], "person", "Karl Weber", id="a person at a firm"),
        pytest.param(["FN:Karl Weber", "X-ABShowAs:COMPANY"], "organization", "Karl Weber", id="a firm by its own word"),
    ],
)  # fmt: skip
def test_a_card_is_shown_by_what_it_says(lines, kind, shown):
    card = columns(*lines)
    assert (card["type"], card["display_name"]) == (kind, shown)


def test_a_name_keeps_its_parts():
    name = columns("N:Weber;Karl;Heinz;Dr.;jr.", "FN:Karl H. Weber")["name"]
    assert name == {
        "given": "Karl Heinz",
        "family": "Weber",
        "prefix": "Dr.",
        "suffix": "jr.",
        "display": "Karl H. Weber",
    }


def test_an_address_is_trimmed_and_what_is_none_is_kept_with_a_warning():
    lines = (
        "FN:K",
        "EMAIL;TYPE=work,pref: karl@Example.COM ",
        "EMAIL:karl at example",
        "EMAIL:KARL@example.com",
    )
    shown = [
        (each["address"], each["label"], each["is_primary"]) for each in columns(*lines)["emails"]
    ]
    assert shown == [("karl@example.com", "work", True), ("karl at example", None, False)]
    assert warned(*lines) == [("/emails/1/address", "email_invalid")]


@pytest.mark.parametrize(
    ("lines", "phones"),
    [
        pytest.param(["TEL;TYPE=CELL:0171 2345678"], [("+491712345678", "mobile", "cell")], id="in the workspace"),
        pytest.param(["TEL:0664 1234567", "ADR:;;;Wien;;1010;Österreich"], [("+436641234567", "mobile", None)], id="where the address is"),
        pytest.param(["TEL:0171 2345678", "ADR:;;;New York;;10001;USA"], [("+491712345678", "mobile", None)], id="in the workspace, where it is none there"),
        pytest.param(["TEL;TYPE=FAX,WORK:030 123456"], [("+4930123456", "fax", "fax work")], id="a fax by its type"),
        pytest.param(["TEL:Fax 030 123456"], [("+4930123456", "fax", None)], id="a fax by its label"),
        pytest.param(["TEL:0171 2345678 / 030 123456"], [("+491712345678", "mobile", None), ("+4930123456", "landline", None)], id="two in one field"),
        pytest.param(["TEL;VALUE=uri:tel:+49-30-123456;ext=12"], [("+4930123456", "landline", None)], id="a URI"),
        pytest.param(["TEL:491712345678"], [("+491712345678", "mobile", None)], id="a lost plus"),
        pytest.param(["TEL:ask Anna"], [(None, "other", None)], id="no number"),
    ],
)  # fmt: skip
def test_a_number_is_read_in_the_region_of_its_card(lines, phones):
    shown = columns("FN:K", *lines)["phones"]
    assert [(each["number"], each["type"], each["label"]) for each in shown] == phones


def test_a_fax_in_america_is_nobodys_own():
    keys = read("FN:K", "TEL;TYPE=FAX:+1 212 555 0123").details.keys
    assert [key.kind for key in keys if key.value == "+12125550123"] == ["landline"]


def test_an_address_has_its_country_by_code():
    [address] = columns("FN:K", "ADR;TYPE=home:12345;;Weg 1;Bern;BE;3000;Schweiz")["addresses"]
    assert address == {
        "street": "Weg 1\nP.O. Box 12345",
        "locality": "Bern",
        "region": "BE",
        "postal_code": "3000",
        "country": "CH",
        "label": "home",
    }


@pytest.mark.parametrize(
    ("line", "warning"),
    [
        pytest.param("EMAIL:karl@gmial.com", ("/emails/0/address", "email_typo"), id="typo"),
        pytest.param("TEL:ask Anna", ("/phones/0/raw", "phone_unreadable"), id="no number"),
        pytest.param("ADR:;;;Berlin;;1011;DE", ("/addresses/0/postal_code", "postal_code_unusual"), id="postal code"),
        pytest.param("TITLE:" + "x" * 201, ("/card", "card_cut"), id="too long"),
    ],
)  # fmt: skip
def test_what_a_person_should_look_at_is_pointed_out(line, warning):
    assert warned("FN:Karl", line) == [warning]


@pytest.mark.parametrize(
    "line", ["EMAIL:karl@gmail.com", "TEL:+49 30 123456", "ADR:;;;Berlin;;10115;DE"]
)
def test_what_is_right_earns_no_warning(line):
    assert warned("FN:Karl", line) == []


def test_more_than_there_is_room_for_is_cut_and_said():
    card = columns("FN:" + "x" * 500, *(f"TEL:+49 30 12345{n:02}" for n in range(30)))
    assert (len(card["display_name"]), len(card["phones"])) == (400, 20)
    assert [each["code"] for each in card["warnings"]] == ["card_cut"]


def test_two_numbers_in_a_field_stay_one_where_there_is_no_room():
    card = columns("FN:K", *(["TEL:0171 2345678 / 030 123456"] * 20))
    assert [each["number"] for each in card["phones"]] == [None] * 20


@pytest.mark.parametrize(
    ("line", "urls"),
    [
        pytest.param("URL:www.weber.de/a?b", ["https://www.weber.de/a?b"], id="no scheme"),
        pytest.param("URL:HTTP://Weber.de", ["http://Weber.de"], id="capitals"),
        pytest.param("URL:ask me", [], id="no address"),
        pytest.param("URL:javascript:alert(1)", [], id="another scheme"),
        pytest.param("URL:ftp://weber.de", [], id="no web"),
    ],
)
def test_a_web_address_is_one_and_others_are_kept_beside(line, urls):
    assert columns("FN:K", line)["urls"] == urls
    assert others("FN:K", line) == ([] if urls else [("URL", line.removeprefix("URL:"))])


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        pytest.param("BDAY:19800203", [("BDAY", "1980-02-03")], id="birthday"),
        pytest.param("BDAY:--0203", [("BDAY", "--02-03")], id="birthday without a year"),
        pytest.param("ORG:Weber;Sales", [("ORG", "Weber, Sales")], id="unit"),
        pytest.param("CATEGORIES:a,b", [("CATEGORIES", "a, b")], id="categories"),
        pytest.param("ADR:;;;Nowhere;;;Absurdistan", [("ADR", "Absurdistan")], id="country"),
        pytest.param("X-FOO:a\\, b", [("X-FOO", "a, b")], id="not understood"),
        pytest.param("item1.X-FOO:a", [("item1.X-FOO", "a")], id="in a group"),
        pytest.param("LOGO;ENCODING=b:AAAA", [("LOGO", "")], id="a picture"),
        pytest.param("PHOTO;VALUE=uri:https://a.de/b.jpg", [("PHOTO", "https://a.de/b.jpg")], id="a picture elsewhere"),
        pytest.param("X-FOO:" + "x" * 20_000, [("X-FOO", "x" * 10_000)], id="long"),
        pytest.param("PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQ", [], id="the picture itself"),
    ],
)  # fmt: skip
def test_what_has_no_field_is_kept(line, kept):
    assert others("FN:K", line) == kept


def test_parameters_are_kept_as_lists():
    [shown] = read("FN:K", "X-FOO;A=1;B=2;A=3:x").other_properties
    assert shown["params"] == {"A": ["1", "3"], "B": ["2"]}


def test_no_more_than_a_list_holds_is_shown():
    assert len(others("FN:K", *(f"X-FOO:{n}" for n in range(300)))) == 200


@pytest.mark.parametrize(
    ("one", "other", "is_same"),
    [
        pytest.param(["FN:K", "TEL:1"], ["FN:K", "TEL:1"], True, id="the same text"),
        pytest.param(["FN:K", "REV:2020"], ["FN:K", "REV:2021"], True, id="exported again"),
        pytest.param(["FN:K", "UID:1"], ["UID:1", "FN:K", "TEL:1"], True, id="the same id"),
        pytest.param(["FN:Karl", "UID:1"], ["FN:Eva", "UID:1"], False, id="an id for two people"),
        pytest.param(["FN:K", "TEL:1"], ["FN:K", "TEL:2"], False, id="another text"),
    ],
)
def test_two_readings_of_one_card_have_a_key_in_common(one, other, is_same):
    assert bool(set(read(*one).keys) & set(read(*other).keys)) is is_same


def test_a_card_that_breaks_off_is_taken_with_a_warning():
    [card] = importing.parse(ACTOR, b"BEGIN:VCARD\r\nFN:Karl\r\nTITLE:Bu", 10).cards
    assert [each["code"] for each in card.details.columns["warnings"]] == ["card_unclosed"]
    assert card.text == "BEGIN:VCARD\nFN:Karl\nTITLE:Bu"
