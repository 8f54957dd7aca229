"""A newer export of a known card: what it changes, what stays, and how it is taken back."""

from typing import Any

import pytest

from tests import factories
from tests.factories import take_in_cards, vcard

CONTACTS = "/v1/contacts"
LINES = {
    "FN": "FN:Karl Weber",
    "N": "N:Weber;Karl;;;",
    "ORG": "ORG:Weber Pumpen GmbH",
    "TITLE": "TITLE:Buyer",
    "EMAIL": "EMAIL;TYPE=WORK:karl@weber-pumpen.de",
    "TEL": "TEL;TYPE=CELL:+49 171 2345678",
    "UID": "UID:karl-1",
}


def card(**changes: str | None) -> bytes:
    return vcard(*filter(None, (LINES | changes).values()))


def taken(client, *cards: bytes) -> dict[str, Any]:
    answer = take_in_cards(client, *cards)
    assert answer["errors"] == []
    return answer


def read(client, contact: dict[str, Any]) -> dict[str, Any]:
    return client.get(f"{CONTACTS}/{contact['id']}").json()


def undo(client, contact: dict[str, Any], **headers: str):
    return client.post(f"{CONTACTS}/{contact['id']}/undo-card-update", headers=headers)


@pytest.fixture
def karl(client) -> dict[str, Any]:
    [contact] = taken(client, card())["items"]
    return contact


def details(contact: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in contact.items() if name != "updated_at"}


@pytest.mark.parametrize(
    ("lines", "changes"),
    [
        pytest.param({"TITLE": "TITLE:Head of Sales"}, [("job_title", "Buyer", "Head of Sales")],
                     id="a value"),
        pytest.param({"TITLE": None}, [("job_title", "Buyer", None)], id="a value that is gone"),
        pytest.param({"TEL": "TEL;TYPE=CELL:+49 171 9999999"},
                     [("phones", "+491712345678 (cell)", None),
                      ("phones", None, "+491719999999 (cell)")], id="another number"),
        pytest.param({"NEW": "EMAIL;TYPE=HOME:karl@web.de"},
                     [("emails", None, "karl@web.de (home)")], id="a further address"),
        pytest.param({"NEW": "URL:https://weber-pumpen.de"},
                     [("urls", None, "https://weber-pumpen.de")], id="a page"),
        pytest.param({"NEW": "X-SHOE-SIZE:43"}, [("other_properties", None, "X-SHOE-SIZE: 43")],
                     id="a line without a field"),
        pytest.param({"FN": "FN:Karl Berg", "N": "N:Berg;Karl;;;"},
                     [("name", "Karl Weber", "Karl Berg")], id="a name, with the same mailbox"),
    ],
)  # fmt: skip
def test_a_newer_export_changes_the_contact_and_one_call_takes_it_back(
    client, karl, lines: dict[str, str | None], changes: list[tuple[str, str, str]]
):
    answer = taken(client, card(**lines))
    assert (answer["items"], answer["duplicates"]) == ([], [])
    [update] = answer["updates"]
    assert (update["contact_id"], update["kept"]) == (karl["id"], [])
    assert [tuple(each.values()) for each in update["changes"]] == changes
    [whole] = [each for each in client.get(CONTACTS).json()["items"] if each["id"] == karl["id"]]
    for name, before, _ in changes:
        assert whole[name] != karl[name], before
    restored = undo(client, karl)
    assert restored.status_code == 200, restored.text
    assert details(restored.json()) == details(karl)
    assert undo(client, karl).json() == restored.json()
    again = taken(client, card(**lines))
    assert (again["updates"], again["duplicates"]) == ([], [karl["id"]])


@pytest.mark.parametrize(
    "newer",
    [
        pytest.param(card(), id="the same"),
        pytest.param(card(REV="REV:20260302T090000Z"), id="another time of export"),
        pytest.param(card(TEL="TEL;TYPE=CELL:+49 (171) 2345678"), id="the same number"),
    ],
)
def test_a_card_that_says_nothing_new_is_a_duplicate(client, karl, newer: bytes):
    answer = taken(client, newer)
    assert (answer["items"], answer["updates"], answer["duplicates"]) == ([], [], [karl["id"]])
    assert undo(client, karl).json()["code"] == "state_conflict"


def test_an_older_export_changes_nothing(client):
    [karl] = taken(client, card(REV="REV:2026-03-01T09:00:00Z"))["items"]
    older = taken(client, card(REV="REV:20260201T090000Z", TITLE="TITLE:Trainee"))
    assert (older["updates"], older["duplicates"]) == ([], [karl["id"]])
    assert read(client, karl)["job_title"] == "Buyer"


def test_what_a_person_changed_stays_and_is_told(client, karl):
    path = f"{CONTACTS}/{karl['id']}"
    typed = [{"raw": "030 901820"}]
    client.patch(path, json={"job_title": "Boss", "phones": typed}).raise_for_status()
    newer = card(TITLE="TITLE:Head of Sales", TEL="TEL;TYPE=CELL:+49 171 9999999", ORG="ORG:Weber")
    [update] = taken(client, newer)["updates"]
    assert [tuple(each.values()) for each in update["changes"]] == [
        ("organization", "Weber Pumpen GmbH", "Weber"),
        ("phones", None, "+491719999999 (cell)"),
    ]
    assert [tuple(each.values()) for each in update["kept"]] == [
        ("job_title", "Boss", "Head of Sales")
    ]
    now = read(client, karl)
    assert (now["job_title"], now["organization"]) == ("Boss", "Weber")
    assert [each["number"] for each in now["phones"]] == ["+4930901820", "+491719999999"]
    client.patch(path, json={"notes": "Likes pumps."}).raise_for_status()
    restored = undo(client, karl).json()
    assert (restored["organization"], restored["notes"]) == ("Weber Pumpen GmbH", "Likes pumps.")
    assert [each["number"] for each in restored["phones"]] == ["+4930901820"]


@pytest.mark.parametrize("way", ["convert", "discard"])
def test_a_contact_that_is_not_new_keeps_all_and_says_so(client, karl, way: str):
    body = {} if way == "convert" else None
    client.post(f"{CONTACTS}/{karl['id']}/{way}", json=body).raise_for_status()
    [update] = taken(client, card(TITLE="TITLE:Head of Sales"))["updates"]
    assert (update["changes"], [each["after"] for each in update["kept"]]) == (
        [],
        ["Head of Sales"],
    )
    assert read(client, karl)["job_title"] == "Buyer"
    assert undo(client, karl).status_code == 409


def test_an_id_for_two_people_changes_nobody(client, karl):
    eva = card(FN="FN:Eva Klein", N="N:Klein;Eva;;;", EMAIL="EMAIL:eva@klein.de", TEL=None)
    answer = taken(client, eva)
    assert ([each["name"]["display"] for each in answer["items"]], answer["updates"]) == (
        ["Eva Klein"],
        [],
    )


def test_another_workspace_undoes_nothing(client, other_client, karl):
    taken(client, card(TITLE="TITLE:Head of Sales"))
    assert undo(other_client, karl).status_code == 404
    stale = undo(client, karl, **{"If-Match": '"1.0"'})
    assert stale.status_code == 412
    assert read(client, karl)["job_title"] == "Head of Sales"


def test_a_number_in_doubt_stays_in_doubt(client, karl):
    event = factories.new_event(client)
    newer = card(TEL="TEL;TYPE=CELL:0171 2345678", ADR="ADR:;;Rue 1;Paris;;75001;France")
    taken_at = take_in_cards(client, newer, event=event)
    [update] = taken_at["updates"]
    assert "addresses" in {each["field"] for each in update["changes"]}
    assert read(client, karl)["event_id"] == event["id"]
