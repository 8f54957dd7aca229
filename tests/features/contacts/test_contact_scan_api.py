"""Business cards from pictures over HTTP, on both databases: the codes on the badges of a show."""

import pytest

from app.features.contacts.endpoints import MAX_PICTURE_BYTES
from tests import factories
from tests.pictures import drawn, saved, side_by_side
from tests.scanning import fault, scan

VCARD = factories.vcard("FN:Jörg Weiß", "TEL;CELL:0171 2345678", "EMAIL:joerg@weiss.de").decode()
MECARD = "MECARD:N:Klein,Eva;TEL:0171 2345679;EMAIL:eva@klein.de;;"
UNKNOWN = "0198d2f0-11aa-7c3e-8d55-6b0f9e2d4c10"


@pytest.mark.fast
def test_a_badge_becomes_a_contact_at_the_event_and_is_to_be_greeted(client):
    event = factories.new_event(client)
    answer = scan(client, saved(drawn(VCARD)), f"?event_id={event['id']}")
    assert answer.status_code == 200, answer.text
    [contact] = answer.json()["items"]
    assert contact["name"]["display"] == "Jörg Weiß"
    assert contact["phones"][0]["number"] == "+491712345678"
    assert contact["emails"][0]["address"] == "joerg@weiss.de"
    assert (contact["source"], contact["event_id"]) == ("qr", event["id"])
    assert contact["card"].splitlines() == VCARD.splitlines()
    queue = client.get(f"/v1/follow-ups?contact_id={contact['id']}&status=waiting").json()["items"]
    assert "introduce" in {each["rule_kind"] for each in queue}


@pytest.mark.parametrize(
    ("kind", "content_type"), [("JPEG", "image/jpeg"), ("PNG", "image/png"), ("WEBP", "image/webp")]
)
def test_a_short_card_is_read_from_any_sort_of_picture(client, kind, content_type):
    answer = scan(client, saved(drawn(MECARD), kind), content_type=content_type)
    [contact] = answer.json()["items"]
    assert contact["name"]["display"] == "Eva Klein"
    assert contact["card"] == MECARD


def test_each_code_of_a_picture_is_taken_or_listed(client):
    picture = side_by_side(drawn(VCARD), drawn("https://example.com/eva"), drawn(MECARD))
    answer = scan(client, saved(picture)).json()
    assert {each["name"]["display"] for each in answer["items"]} == {"Jörg Weiß", "Eva Klein"}
    [error] = answer["errors"]
    assert error["code"] == "not_a_card"
    assert "https://example.com/eva" in error["detail"]


def test_a_card_that_was_here_is_a_duplicate_however_it_came(client):
    [contact] = factories.take_in_cards(client, VCARD.encode())["items"]
    answer = scan(client, saved(drawn(VCARD))).json()
    assert (answer["items"], answer["duplicates"]) == ([], [contact["id"]])


@pytest.mark.parametrize(
    ("picture", "code"),
    [
        pytest.param(b"", "invalid_format", id="nothing"),
        pytest.param(b"BEGIN:VCARD", "invalid_format", id="a text"),
        pytest.param(saved(drawn(VCARD))[:200], "invalid_format", id="cut off"),
    ],
)
def test_what_is_no_picture_is_refused(client, picture, code):
    assert fault(scan(client, picture)) == (422, "", code)
    assert client.get("/v1/contacts").json()["items"] == []


def test_an_event_that_is_not_there_is_refused(client, other_client):
    other = factories.new_event(other_client)
    for event_id in (UNKNOWN, other["id"]):
        answer = scan(client, saved(drawn(VCARD)), f"?event_id={event_id}")
        assert fault(answer) == (422, "event_id", "unknown_id")
    assert client.get("/v1/contacts").json()["items"] == []


def test_other_files_are_refused(client):
    assert scan(client, saved(drawn(VCARD), "GIF"), content_type="image/gif").status_code == 415
    assert scan(client, VCARD.encode(), content_type="text/vcard").status_code == 415
    assert scan(client, bytes(MAX_PICTURE_BYTES + 1)).status_code == 413
