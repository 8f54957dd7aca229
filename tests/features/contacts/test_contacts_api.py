"""Contacts over HTTP, on both databases."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from fastapi import FastAPI
from starlette.testclient import TestClient

from app.features.contacts import service as contacts
from app.http import auth
from app.http.transaction import Transaction
from tests import factories
from tests.conftest import NOW

CARD = {
    "name": {"given": "Jonas", "family": "Keller"},
    "organization": "Keller Metallbau",
    "emails": [{"address": "jonas@example.com"}],
    "phones": [{"raw": "+49 171 7654321"}],
}
UNKNOWN = "0198d2f0-11aa-7c3e-8d55-6b0f9e2d4c10"


def made(client: TestClient, **changes) -> dict:
    response = client.post("/v1/contacts", json=CARD | changes)
    assert response.status_code == 201, response.text
    return response.json()


def customer(client: TestClient, **fields) -> dict:
    response = client.post("/v1/customers?allow_duplicate=true", json=fields)
    assert response.status_code == 201, response.text
    return response.json()


def act(client: TestClient, contact: dict, verb: str, body: dict | None = None, query: str = ""):
    url = f"/v1/contacts/{contact['id']}/{verb}{query}"
    return client.post(url, json=body) if body is not None else client.post(url)


@pytest.fixture
def from_mail(app: FastAPI, client: TestClient):
    """Makes a contact of a mail's sender, as an import does."""

    def make(address: str, name: str) -> dict:
        runtime = app.state.runtime
        with runtime.database.reading() as reader:
            token = client.headers["Authorization"].removeprefix("Bearer ")
            actor = auth.authenticate(reader, token, NOW)
        with runtime.database.for_workspace(actor.workspace_id).transaction() as session:
            contact_id = contacts.from_address(Transaction(actor, NOW, session), address, name)
            session.commit()
        return client.get(f"/v1/contacts/{contact_id}").json()

    return make


def test_a_created_contact_is_new_and_typed_by_whoever_made_it(client):
    contact = made(client)
    assert contact["status"] == "new"
    assert contact["source"] == "typed"
    assert contact["captured_at"] == "2026-03-02T09:00:00Z"
    assert contact["captured_by_id"]
    assert contact["customer_id"] is None
    assert client.get(f"/v1/contacts/{contact['id']}").json() == contact


def test_it_is_not_captured_in_the_future(client):
    at = "2026-03-02T09:05:01Z"
    for response in (
        client.post("/v1/contacts", json=CARD | {"captured_at": at}),
        client.patch(f"/v1/contacts/{made(client)['id']}", json={"captured_at": at}),
    ):
        assert response.status_code == 422
        assert response.json()["errors"][0]["pointer"] == "/captured_at"


@pytest.mark.parametrize(
    ("query", "count"),
    [
        ("text=kel", 1),
        ("text=nobody", 0),
        ("email=JONAS@example.com", 1),
        ("phone=0171%207654321", 1),
        ("phone=0171%207654322", 0),
        ("status=new", 1),
        ("status=discarded", 0),
    ],
)
def test_the_list_filters(client, query, count):
    made(client)
    assert len(client.get(f"/v1/contacts?{query}").json()["items"]) == count


def test_the_list_is_newest_first_by_page(client, clock):
    ids = []
    for _ in range(3):
        ids.append(made(client)["id"])
        clock.advance(seconds=1)
    first = client.get("/v1/contacts?limit=2").json()
    second = client.get(f"/v1/contacts?limit=2&cursor={first['next_cursor']}").json()
    assert [c["id"] for c in first["items"] + second["items"]] == ids[::-1]
    assert second["next_cursor"] is None


def test_a_patch_keeps_what_it_does_not_name(client):
    contact = made(client)
    url = f"/v1/contacts/{contact['id']}"
    changed = client.patch(url, json={"job_title": "Buyer", "organization": None}).json()
    assert changed["job_title"] == "Buyer"
    assert changed["organization"] is None
    assert changed["emails"] == contact["emails"]


def test_discard_and_restore_may_be_repeated(client):
    contact = made(client)
    for _ in range(2):
        assert act(client, contact, "discard").json()["status"] == "discarded"
    assert client.delete(f"/v1/contacts/{contact['id']}").status_code == 204
    patched = client.patch(f"/v1/contacts/{contact['id']}", json={"notes": "x"})
    assert patched.json()["code"] == "state_conflict"
    assert act(client, contact, "convert", {}).json()["code"] == "state_conflict"
    for _ in range(2):
        assert act(client, contact, "restore").json()["status"] == "new"


def test_converting_makes_one_customer_with_the_history(client):
    contact = made(client)
    message = {"contact_id": contact["id"], "direction": "inbound", "channel": "email"}
    message_id = client.post("/v1/messages", json=message | {"body": "A quote?"}).json()["id"]
    answers = [act(client, contact, "convert", {"stage": "active"}).json() for _ in range(2)]
    assert answers[0] == answers[1]
    assert answers[0]["status"] == "converted"
    made_of_it = client.get(f"/v1/customers/{answers[0]['customer_id']}").json()
    assert made_of_it["stage"] == "active"
    assert made_of_it["name"]["display"] == "Jonas Keller"
    assert made_of_it["emails"] == contact["emails"]
    assert made_of_it["last_inbound_at"] == "2026-03-02T09:00:00Z"
    moved = client.get(f"/v1/messages/{message_id}").json()
    assert (moved["customer_id"], moved["contact_id"]) == (made_of_it["id"], None)
    assert not client.get("/v1/contacts?email=jonas@example.com").json()["items"]
    for verb in ("discard", "restore"):
        assert act(client, contact, verb).json()["code"] == "state_conflict"
    other = customer(client, name={"given": "Eva"})
    again = act(client, contact, "convert", {"customer_id": other["id"]})
    assert again.json()["code"] == "state_conflict"


def test_twenty_at_once_make_one_customer(client):
    contact = made(client)
    with ThreadPoolExecutor(20) as pool:
        answers = list(pool.map(lambda _: act(client, contact, "convert", {}), range(20)))
    assert {answer.status_code for answer in answers} == {200}
    assert len({answer.json()["customer_id"] for answer in answers}) == 1
    assert len(client.get("/v1/customers").json()["items"]) == 1


def test_a_known_customer_is_named_instead_of_doubled(client):
    known = customer(client, emails=CARD["emails"])
    contact = made(client)
    refused = act(client, contact, "convert", {})
    assert refused.status_code == 409
    assert refused.json()["candidates"][0]["customer_id"] == known["id"]
    assert client.get(f"/v1/contacts/{contact['id']}").json() == contact
    assert client.get("/v1/contacts?email=jonas@example.com").json()["items"]
    done = act(client, contact, "convert", {}, "?allow_duplicate=true").json()
    assert done["customer_id"] != known["id"]


def test_merging_adds_what_the_customer_lacks(client):
    known = customer(client, name={"given": "Jonas"}, emails=[{"address": "JONAS@example.com"}])
    contact = made(client, emails=[*CARD["emails"], {"address": "jk@example.com"}])
    body = {"customer_id": known["id"], "prominence": "key"}
    merged = [act(client, contact, "convert", body).json() for _ in range(2)]
    assert merged[0] == merged[1]
    assert (merged[0]["status"], merged[0]["customer_id"]) == ("merged", known["id"])
    now = client.get(f"/v1/customers/{known['id']}").json()
    assert [e["address"] for e in now["emails"]] == ["JONAS@example.com", "jk@example.com"]
    assert [p["number"] for p in now["phones"]] == ["+491717654321"]
    assert now["prominence"] == "key"
    assert now["name"]["display"] == "Jonas"
    assert client.get("/v1/customers?email=jk@example.com").json()["items"]


@pytest.mark.parametrize(
    ("line", "date"),
    [
        pytest.param("BDAY:1980-05-17", (5, 17, 1980), id="with its year"),
        pytest.param("BDAY:--0517", (5, 17, None), id="without a year"),
        pytest.param("BDAY;X-APPLE-OMIT-YEAR=1604:1604-02-29", (2, 29, None), id="as Apple writes it"),
        pytest.param("BDAY:17.05.1980", (5, 17, 1980), id="German"),
        pytest.param("BDAY:0001-05-17", (5, 17, None), id="in a year that nobody lived in"),
        pytest.param("BDAY:in May", None, id="words"),
        pytest.param("NOTE:none", None, id="no birthday"),
    ],
)  # fmt: skip
def test_a_birthday_on_the_card_is_a_yearly_date_of_the_customer(client, line, date):
    names = ("label", "month", "day", "year")
    expected = [dict(zip(names, ("birthday", *date), strict=True))] if date else []
    [contact] = factories.take_in_cards(client, factories.vcard("FN:Karl", line))["items"]
    done = act(client, contact, "convert", {}).json()
    made_of_it = client.get(f"/v1/customers/{done['customer_id']}").json()
    assert made_of_it["yearly_dates"] == expected
    eva = customer(client, name={"given": "Eva"})
    [again] = factories.take_in_cards(client, factories.vcard("FN:Eva", line))["items"]
    act(client, again, "convert", {"customer_id": eva["id"]})
    assert client.get(f"/v1/customers/{eva['id']}").json()["yearly_dates"] == expected


def test_merging_brings_places_and_pages_along_and_keeps_what_is_known(client):
    home = {"street": "Ring 1", "locality": "Wien", "country": "AT"}
    work = {"street": "Hof 2", "locality": "Graz", "country": "AT"}
    birthday = {"label": "Birthday", "month": 1, "day": 2, "year": None}
    known = customer(
        client,
        name={"given": "Jonas"},
        addresses=[home],
        urls=["https://a.example"],
        yearly_dates=[birthday],
    )
    card = factories.vcard(
        "FN:Jonas",
        "BDAY:1980-05-17",
        "ADR:;;Ring 1;Wien;;;AT",
        "ADR:;;Hof 2;Graz;;;AT",
        "URL:https://a.example",
        "URL:https://b.example",
    )
    [contact] = factories.take_in_cards(client, card)["items"]
    act(client, contact, "convert", {"customer_id": known["id"]})
    now = client.get(f"/v1/customers/{known['id']}").json()
    shown = [{name: place[name] for name in home} for place in now["addresses"]]
    assert shown == [home, work]
    assert now["urls"] == ["https://a.example", "https://b.example"]
    assert now["yearly_dates"] == [birthday]


def test_merging_does_not_give_away_the_address_of_a_third(client):
    known = customer(client, name={"given": "Eva"})
    third = customer(client, emails=CARD["emails"])
    contact = made(client)
    refused = act(client, contact, "convert", {"customer_id": known["id"]})
    assert refused.status_code == 409
    assert [c["customer_id"] for c in refused.json()["candidates"]] == [third["id"]]


def test_a_merge_that_makes_a_list_too_long_says_which_and_changes_nothing(client):
    urls = [f"https://example.com/{number}" for number in range(15)]
    known = customer(client, name={"given": "Eva"}, urls=urls[:10])
    contact = made(client, urls=[url.replace("com", "net") for url in urls[:11]])
    refused = act(client, contact, "convert", {"customer_id": known["id"]})
    assert refused.status_code == 422
    [fault] = refused.json()["errors"]
    assert (fault["pointer"], fault["code"]) == ("/customer_id", "too_long")
    assert fault["detail"].startswith(
        "`urls` must not have more than 20 entries; Eva would have 21."
    )
    assert "`urls`" in fault["detail"]
    assert client.get(f"/v1/contacts/{contact['id']}").json() == contact
    fewer = {"urls": contact["urls"][:10]}
    client.patch(f"/v1/contacts/{contact['id']}", json=fewer).raise_for_status()
    assert act(client, contact, "convert", {"customer_id": known["id"]}).status_code == 200
    assert len(client.get(f"/v1/customers/{known['id']}").json()["urls"]) == 20


def test_a_mail_to_both_stays_once_when_they_are_merged(client):
    known = customer(client, name={"given": "Eva"})
    contact = made(client)
    mail = {
        "direction": "outbound",
        "channel": "email",
        "subject": "Hello",
        "headers": {"message_id": "<a@example.com>"},
    }
    for party in ({"customer_id": known["id"]}, {"contact_id": contact["id"]}):
        assert client.post("/v1/messages", json=mail | party).status_code == 201
    assert act(client, contact, "convert", {"customer_id": known["id"]}).status_code == 200
    assert len(client.get(f"/v1/messages?customer_id={known['id']}").json()["items"]) == 1


def test_a_message_that_was_moved_to_the_contact_comes_back_with_the_merge(client):
    known = customer(client, name={"given": "Eva"})
    contact = made(client)
    message = {"direction": "inbound", "channel": "email", "body": "A quote?"}
    logged = client.post("/v1/messages", json=message | {"customer_id": known["id"]}).json()
    client.patch(f"/v1/messages/{logged['id']}", json={"contact_id": contact["id"]})
    merged = act(client, contact, "convert", {"customer_id": known["id"]})
    assert merged.status_code == 200, merged.text
    assert client.get(f"/v1/messages/{logged['id']}").json()["customer_id"] == known["id"]
    timeline = client.get(f"/v1/customers/{known['id']}/timeline").json()["items"]
    assert [entry["type"] for entry in timeline].count("message") == 1
    flags = client.get(f"/v1/customers/{known['id']}/follow-ups").json()["items"]
    assert [flag["rule_kind"] for flag in flags].count("reply") == 1


@pytest.mark.parametrize("field", ["customer_id", "owner_id"])
def test_unknown_ids_are_pointed_at(client, field):
    known = customer(client, name={"given": "Eva"})
    contact = made(client)
    refused = act(client, contact, "convert", {"customer_id": known["id"], field: UNKNOWN})
    assert refused.status_code == 422
    assert refused.json()["errors"][0]["pointer"] == f"/{field}"
    assert act(client, {"id": UNKNOWN}, "convert", {}).status_code == 404


def test_another_workspace_does_not_see_it(client, other_client):
    contact = made(client)
    assert other_client.get(f"/v1/contacts/{contact['id']}").status_code == 404
    assert act(other_client, contact, "convert", {}).status_code == 404


def test_a_stale_tag_is_refused(client):
    contact = made(client)
    url = f"/v1/contacts/{contact['id']}/convert"
    assert client.post(url, json={}, headers={"If-Match": '"x"'}).status_code == 412


@pytest.mark.parametrize("address", ["anna@example.com", "not an address", "x" * 300])
def test_a_sender_keeps_name_and_address_through_change_and_conversion(client, from_mail, address):
    contact = from_mail(address, "Anna Weber")
    assert (contact["source"], contact["status"]) == ("message", "new")
    assert contact["emails"][0]["address"] == address[:254]
    changed = client.patch(f"/v1/contacts/{contact['id']}", json={"notes": "x"})
    assert changed.status_code == 200, changed.text
    assert changed.json()["name"]["display"] == "Anna Weber"
    done = act(client, contact, "convert", {})
    assert done.status_code == 200, done.text
    became = client.get(f"/v1/customers/{done.json()['customer_id']}").json()
    assert became["name"]["display"] == "Anna Weber"
    assert became["emails"][0]["address"] == address[:254]
    changed = client.patch(f"/v1/customers/{became['id']}", json={"notes": "x"})
    assert changed.status_code == 200, changed.text
    assert changed.json()["emails"] == became["emails"]


def test_a_sender_without_a_name_is_shown_by_the_address(client, from_mail):
    contact = from_mail("anna@example.com", "")
    assert contact["name"]["display"] == "anna@example.com"
    done = act(client, contact, "convert", {"prominence": "important"}).json()
    became = client.get(f"/v1/customers/{done['customer_id']}").json()
    assert became["name"]["display"] == "anna@example.com"
