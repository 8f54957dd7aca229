"""One person whose card was taken twice at one event is one contact, with one follow-up."""

from functools import partial
from typing import Any

import pytest

from tests import factories
from tests.concurrency import together
from tests.conftest import authorized_client
from tests.factories import take_in_cards, vcard

CONTACTS = "/v1/contacts"
KARL = {"name": {"given": "Karl", "family": "Weber"}, "emails": [{"address": "karl@weber.de"}]}


@pytest.fixture
def colleague(app, client):
    """A client with the key of a second user."""
    user = client.post("/v1/users", json={"name": "Berta", "email": "berta@ours.de"}).json()
    body = {"name": "Phone", "scope": "write", "user_id": user["id"]}
    made = client.post("/v1/api-keys", json=body).json()
    return authorized_client(app, made["key"])


@pytest.fixture
def event(client) -> dict[str, Any]:
    return factories.new_event(client)


def listed(client) -> list[dict[str, Any]]:
    return client.get(CONTACTS, params={"status": "new"}).json()["items"]


def introductions(client) -> list[dict[str, Any]]:
    items = client.get("/v1/follow-ups", params={"sort": "due_at"}).json()["items"]
    return [each for each in items if each["rule_kind"] == "introduce"]


def test_one_follow_up_shows_both(client, colleague, event):
    first = factories.new_contact(client, **KARL, event_id=event["id"])
    titled = {"name": {"display": "Dr. Karl Weber"}, "phones": [{"raw": "0171 2345678"}]}
    second = colleague.post(CONTACTS, json={**KARL, **titled, "event_id": event["id"]})
    assert second.status_code == 201, second.text
    assert second.json()["merged_into_id"] == first["id"]
    [kept] = listed(client)
    assert (kept["id"], len(kept["phones"])) == (first["id"], 1)
    [flag] = introductions(client)
    assert flag["contact_id"] == first["id"]
    assert flag["reason"]["text"].startswith("Two of you noted down Karl Weber at TechExpo")
    me = client.get(f"{CONTACTS}/{first['id']}").json()["captured_by_id"]
    assert flag["reason"]["facts"]["colleague_id"] not in {None, me}
    apart = client.post(f"{CONTACTS}/{second.headers['Location'].rpartition('/')[2]}/unmerge")
    assert apart.status_code == 200, apart.text
    texts = [each["reason"]["text"] for each in introductions(client)]
    assert [text.partition(" ")[0] for text in texts] == ["You", "You"]


FIRM = {"organization": "Weber Pumpen GmbH"}
SHARED = {"emails": [{"address": "info@weber-pumpen.de"}]}


@pytest.mark.parametrize(
    ("change", "is_one"),
    [
        pytest.param({}, True, id="the same mailbox"),
        pytest.param({"emails": [{"address": "Karl+fair@weber.de"}]}, True, id="with a tag"),
        pytest.param({"name": {"given": "Eva", "family": "Weber"}}, False, id="another name"),
        pytest.param({"name": {"given": "K.", "family": "Weber"}}, False, id="an initial"),
        pytest.param({"emails": [{"address": "karl@web.de"}]}, False, id="another mailbox"),
        pytest.param({"event_id": None}, False, id="without an event"),
    ],
)
def test_only_a_sure_card_of_a_colleague_is_the_same(
    client, colleague, event, change, is_one: bool
):
    factories.new_contact(client, **KARL, event_id=event["id"])
    body = {**KARL, "event_id": event["id"], **change}
    assert colleague.post(CONTACTS, json=body).status_code == 201
    assert len(listed(client)) == 2 - is_one


@pytest.mark.parametrize(
    ("first", "second", "is_one"),
    [
        pytest.param(FIRM, {"organization": "Weber Pumpen"}, True, id="one firm"),
        pytest.param(FIRM, {"organization": "Weber Motoren"}, False, id="another firm"),
        pytest.param(FIRM | SHARED, SHARED, True, id="one domain"),
        pytest.param(
            {"emails": [{"address": "info@gmail.com"}]},
            {"emails": [{"address": "office@gmail.com"}]},
            False,
            id="the domain of a freemailer",
        ),
        pytest.param(
            FIRM | {"emails": [{"address": "karl@weber.de"}]}, FIRM, True, id="a mailbox on one"
        ),
        pytest.param(
            FIRM | {"emails": [{"address": "karl@weber.de"}]},
            FIRM | {"emails": [{"address": "karl.weber@gmx.de"}]},
            False,
            id="two mailboxes",
        ),
        pytest.param(
            FIRM | {"phones": [{"raw": "0171 2345678"}]},
            FIRM | {"phones": [{"raw": "0172 3456789"}]},
            False,
            id="two mobile numbers",
        ),
        pytest.param(
            FIRM | {"phones": [{"raw": "0171 2345678"}]},
            FIRM | {"phones": [{"raw": "030 123450"}]},
            True,
            id="a mobile number and a landline",
        ),
        pytest.param(FIRM, FIRM | {"event_id": None}, False, id="without an event"),
        pytest.param({}, {}, False, id="a name alone"),
    ],
)
def test_the_same_name_from_the_same_firm_is_the_same(client, event, first, second, is_one: bool):
    for details in (first, second):
        factories.new_contact(client, **{"name": KARL["name"], "event_id": event["id"]} | details)
    assert len(listed(client)) == 2 - is_one


@pytest.mark.parametrize(
    ("first", "second", "is_one"),
    [
        pytest.param("FN:Karl Weber", "FN:Dr. Karl Weber", True, id="a title"),
        pytest.param("FN:Karl Weber", "FN:KarlWeber", True, id="a blank that a reader lost"),
        pytest.param("FN:Ali Kılıç", "FN:Ali Kilic", True, id="letters without marks"),
        pytest.param("FN:Jan Weber", "FN:Jana Weber", False, id="a couple with one mailbox"),
    ],
)
def test_ones_own_second_card_is_the_same(client, event, first, second, is_one: bool):
    one, other = (vcard(name, "EMAIL:weber@weber.de") for name in (first, second))
    [older] = take_in_cards(client, one, event=event)["items"]
    answer = take_in_cards(client, other, event=event)
    assert answer["duplicates"] == ([older["id"]] if is_one else [])
    ledger = client.get(f"/v1/events/{event['id']}/ledger").json()
    found = (len(listed(client)), len(introductions(client)), ledger["collected"], ledger["open"])
    assert found == (2 - is_one,) * 4
    assert introductions(client)[0]["reason"]["text"].startswith("You took")


def test_two_cards_of_one_file_are_one_contact(client, event):
    cards = [vcard("FN:Karl Weber", "EMAIL:karl@weber.de", f"TITLE:{n}") for n in ("A", "B", "C")]
    answer = take_in_cards(client, *cards, event=event)
    assert [each["job_title"] for each in answer["items"]] == ["A"]
    assert (answer["duplicates"], len(listed(client))) == ([], 1)


def test_a_card_of_another_event_is_a_candidate(client, colleague, event):
    other = factories.new_event(client, name="Hannover")
    factories.new_contact(client, **KARL, event_id=event["id"])
    colleague.post(CONTACTS, json={**KARL, "event_id": other["id"]}).raise_for_status()
    assert [len(each["candidates"]) for each in listed(client)] == [1, 1]


@pytest.mark.parametrize("sure_first", [True, False])
def test_a_number_that_one_card_has_for_sure_is_no_longer_doubtful(client, event, sure_first):
    """The doubt of a photo ends when the exported card has the same number with its country."""
    number = {True: "+49 30 123450", False: "030 123450"}
    for is_sure in (sure_first, not sure_first):
        take_in_cards(
            client,
            vcard("FN:Karl Weber", "EMAIL:k@weber.com", f"TEL:{number[is_sure]}"),
            event=event,
        )
    [card] = listed(client)
    assert [phone["number"] for phone in card["phones"]] == ["+4930123450"]
    assert card["warnings"] == []


@pytest.mark.parametrize("sure", ["customer", "contact"])
def test_a_number_that_a_customer_or_its_contact_has_for_sure_is_sure(client, event, sure):
    doubtful = vcard("FN:Karl Weber", "TEL:030 123450")
    exact = vcard("FN:Karl Weber", "TEL:+49 30 123450")
    first, second = (exact, doubtful) if sure == "customer" else (doubtful, exact)
    [one] = take_in_cards(client, first)["items"]
    made = client.post(f"{CONTACTS}/{one['id']}/convert", json={}).json()
    [other] = take_in_cards(client, second)["items"]
    body = {"customer_id": made["customer_id"]}
    client.post(f"{CONTACTS}/{other['id']}/merge", json=body).raise_for_status()
    customer = client.get(f"/v1/customers/{made['customer_id']}").json()
    assert [phone["number"] for phone in customer["phones"]] == ["+4930123450"]
    assert customer["warnings"] == []


def test_a_number_that_no_card_has_for_sure_stays_doubtful(client, event):
    for number in ("030 123450", "040 123450"):
        card = vcard("FN:Karl Weber", "EMAIL:k@weber.com", f"TEL:{number}")
        take_in_cards(client, card, event=event)
    [card] = listed(client)
    assert [each["code"] for each in card["warnings"]] == ["phone_country_unsure"] * 2


def test_a_file_of_cards_joins_those_of_a_colleague(client, colleague, event):
    cards = [vcard("N:Weber;Karl;;;", "EMAIL:karl@weber.de", f"TITLE:{n}") for n in ("A", "B")]
    [first] = take_in_cards(client, cards[0], event=event)["items"]
    second = take_in_cards(colleague, cards[1], vcard("FN:Eva Klein"), event=event)
    assert [each["name"]["display"] for each in second["items"]] == ["Eva Klein"]
    assert second["duplicates"] == [first["id"]]
    again = take_in_cards(colleague, cards[1], event=event)
    assert (again["items"], len(listed(client))) == ([], 2)


def test_two_colleagues_at_once(client, colleague, event):
    body = {**KARL, "event_id": event["id"]}
    answers = together(*(partial(each.post, CONTACTS, json=body) for each in (client, colleague)))
    assert [answer.status_code for answer in answers] == [201, 201]
    assert len(listed(client)) == 1
