"""Business cards over HTTP, on both databases: the vCard file of a trade show."""

import asyncio
import json
import shutil
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import hypothesis
import pytest
from hypothesis import strategies as st
from starlette.testclient import TestClient

from app.config import MEBIBYTE, Settings
from app.features.contacts.endpoints import MAX_FILE_BYTES
from app.features.contacts.schemas import ContactImport
from app.main import create_app
from tests.conftest import NOW, authorized_client, create_workspace
from tests.factories import new_contact, new_event, take_in_cards, vcard

KARL = vcard(
    "N:Weber;Karl;;;",
    "FN:Karl Weber",
    "ORG:Weber Pumpen GmbH",
    "EMAIL;TYPE=WORK:karl@weber-pumpen.de",
    "TEL;TYPE=CELL:0171 2345678",
    "UID:karl-1",
)
EVA = vcard("FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Eva M=C3=BCller", "TEL;CELL:0171 2345679", version="2.1")  # fmt: skip
OTTO = vcard("FN:Otto", "TEL;VALUE=uri:tel:+49-171-2345670", version="4.0")
UNKNOWN = "0198d2f0-11aa-7c3e-8d55-6b0f9e2d4c10"


def post(client: TestClient, body: bytes, query: str = "", content_type: str = "text/vcard"):
    headers = {"Content-Type": content_type}
    return client.post(f"/v1/contacts/import{query}", content=body, headers=headers)


def names(answer: dict) -> list[str]:
    return [contact["name"]["display"] for contact in answer["items"]]


def test_the_cards_of_a_trade_show_are_contacts_at_it(client):
    event = new_event(client)
    broken = b"BEGIN:VCARD\r\nVERSION:3.0\r\nNOTE:nobody\r\nEND:VCARD\r\n"
    taken = take_in_cards(client, KARL, EVA, broken, OTTO, event=event)
    assert names(taken) == ["Karl Weber", "Eva Müller", "Otto"]
    assert [(each["position"], each["code"]) for each in taken["errors"]] == [(2, "required")]
    assert taken["duplicates"] == []
    for contact in taken["items"]:
        assert client.get(f"/v1/contacts/{contact['id']}").json() == contact
        assert (contact["source"], contact["status"]) == ("vcard", "new")
        assert contact["event_id"] == event["id"]
        assert contact["captured_by_id"]
        assert contact["captured_at"] == event["starts_at"]
    at_it = client.get(f"/v1/contacts?event_id={event['id']}").json()["items"]
    assert {each["id"] for each in at_it} == {each["id"] for each in taken["items"]}
    assert client.get(f"/v1/contacts?event_id={UNKNOWN}").json()["items"] == []
    assert client.get(f"/v1/events/{event['id']}/ledger").json()["collected"] == 3


def test_the_card_is_kept_as_it_came(client):
    [contact] = take_in_cards(client, KARL)["items"]
    assert contact["card"] == KARL.decode().replace("\r\n", "\n").strip()
    assert contact["other_properties"] == []


@pytest.mark.parametrize("odd", ["\u0085", "\x9b", "\ufeff"])
def test_a_page_with_what_belongs_in_no_address_is_kept_beside_the_fields(client, odd):
    card = vcard("FN:Eva", "URL:https://a.example", f"URL:https://b{odd}.example")
    [contact] = take_in_cards(client, card)["items"]
    assert contact["urls"] == ["https://a.example"]
    assert [each["name"] for each in contact["other_properties"]] == ["URL"]


def test_a_second_import_of_the_file_makes_nobody_twice(client):
    first = take_in_cards(client, KARL, EVA)
    [eva] = [each["id"] for each in first["items"] if each["name"]["display"] == "Eva Müller"]
    again = take_in_cards(client, OTTO, KARL, EVA, KARL)
    assert names(again) == ["Otto"]
    assert again["duplicates"] == [first["items"][0]["id"], eva]
    assert len(client.get("/v1/contacts").json()["items"]) == 3


def test_a_card_twice_in_a_file_is_one_contact(client):
    taken = take_in_cards(client, KARL, KARL.replace(b"Weber Pumpen", b"Weber"))
    assert (names(taken), taken["duplicates"]) == (["Karl Weber"], [])


@pytest.mark.parametrize("verb", ["convert", "discard"])
def test_a_card_stays_known_whatever_becomes_of_the_contact(client, verb):
    [contact] = take_in_cards(client, KARL)["items"]
    assert client.patch(f"/v1/contacts/{contact['id']}", json={"notes": "x"}).status_code == 200
    assert client.post(f"/v1/contacts/{contact['id']}/{verb}", json={}).status_code == 200
    again = take_in_cards(client, KARL)
    assert (again["items"], again["duplicates"]) == ([], [contact["id"]])


def test_cards_that_were_here_are_put_at_the_event_if_they_are_at_none(client):
    here, elsewhere = new_event(client), new_event(client)
    take_in_cards(client, EVA, event=elsewhere)
    [karl, otto] = take_in_cards(client, KARL, OTTO)["items"]
    client.post(f"/v1/contacts/{otto['id']}/discard")
    assert len(take_in_cards(client, KARL, EVA, OTTO, event=here)["duplicates"]) == 3
    at_it = client.get(f"/v1/contacts?event_id={here['id']}").json()["items"]
    assert [each["id"] for each in at_it] == [karl["id"]]


@pytest.mark.parametrize("codec", ["utf-16", "utf-16-le", "utf-16-be", "utf-8-sig"])
def test_a_file_in_another_encoding_is_read(client, codec):
    [contact] = take_in_cards(client, vcard("FN:Eva Müller").decode().encode(codec))["items"]
    assert contact["name"]["display"] == "Eva Müller"


@pytest.mark.parametrize(
    "body", [pytest.param(b"", id="nothing"), pytest.param(b" \r\n", id="blank")]
)
def test_an_empty_body_is_refused(client, body):
    answer = post(client, body)
    assert (answer.status_code, answer.json()["errors"][0]["code"]) == (422, "required")


@pytest.mark.parametrize(
    ("body", "codes"),
    [
        pytest.param(bytes(range(256)) * 100, ["not_a_card"], id="binary"),
        pytest.param(b"Hello", ["not_a_card"], id="text"),
        pytest.param(b"BEGIN:VCARD\nEND:VCARD\n", ["empty_card"], id="nothing in it"),
        pytest.param(vcard("FN:K", *["X-A:1"] * 100_000), ["too_many_properties"], id="100,000 lines"),
        pytest.param(vcard("NOTE:x"), ["required"], id="nobody"),
    ],
)  # fmt: skip
def test_what_is_no_card_is_listed(client, body, codes):
    answer = post(client, body)
    assert answer.status_code == 200, answer.text
    assert [each["code"] for each in answer.json()["errors"]] == codes
    assert answer.json()["items"] == []


def test_a_long_folded_picture_is_one_line_of_the_card(client):
    picture = "\r\n ".join(["PHOTO;ENCODING=b;TYPE=JPEG:", *["QUJD" * 18] * 20_000])
    [contact] = take_in_cards(client, vcard("FN:Karl", picture))["items"]
    assert contact["other_properties"] == []
    assert len(contact["card"]) > 20_000 * 72


def test_cards_inside_cards_do_not_end_it(client):
    deep = (
        b"BEGIN:VCARD\r\nFN:Karl\r\n"
        + b"AGENT:\r\nBEGIN:VCARD\r\n" * 1000
        + b"END:VCARD\r\n" * 1001
    )
    assert names(take_in_cards(client, deep, EVA))[-1] == "Eva Müller"


@pytest.mark.parametrize("other", [UNKNOWN, "archived", "foreign"])
def test_an_event_that_is_not_there_is_refused(client, other_client, other):
    if other == "archived":
        other = new_event(client)["id"]
        client.delete(f"/v1/events/{other}")
    elif other == "foreign":
        other = new_event(other_client)["id"]
    contact = new_contact(client)
    asked = {
        "event_id": post(client, KARL, f"?event_id={other}"),
        "/event_id": client.post("/v1/contacts", json={"name": {"given": "K"}, "event_id": other}),
    }
    changed = client.patch(f"/v1/contacts/{contact['id']}", json={"event_id": other})
    for pointer, answer in (*asked.items(), ("/event_id", changed)):
        assert answer.status_code == 422, answer.text
        [fault] = answer.json()["errors"]
        assert (fault["pointer"], fault["code"]) == (pointer, "unknown_id")
    assert [each["id"] for each in client.get("/v1/contacts").json()["items"]] == [contact["id"]]


def test_a_contact_goes_to_an_event_and_stays_when_that_is_cancelled(client):
    event = new_event(client)
    contact = new_contact(client, event_id=event["id"])
    assert contact["event_id"] == event["id"]
    client.delete(f"/v1/events/{event['id']}")
    url = f"/v1/contacts/{contact['id']}"
    kept = client.patch(url, json={"notes": "x", "event_id": event["id"]})
    assert (kept.status_code, kept.json()["event_id"]) == (200, event["id"])
    assert client.patch(url, json={"event_id": None}).json()["event_id"] is None


def test_other_content_types_are_refused(client):
    assert post(client, KARL, content_type="application/json").status_code == 415


def test_unknown_parameters_are_refused(client):
    assert post(client, KARL, "?source=qr").status_code == 422


def test_a_file_of_too_many_cards_is_refused_whole(app, client):
    app.state.settings = app.state.settings.model_copy(update={"max_import_cards": 2})
    assert len(take_in_cards(client, KARL, EVA)["items"]) == 2
    answer = post(client, KARL + EVA + OTTO)
    assert (answer.status_code, answer.json()["code"]) == (413, "body_too_large")


@pytest.mark.parametrize("told", [True, False], ids=["its size told", "its size not told"])
def test_a_file_of_200_mb_is_refused_before_it_is_read(client, told):
    """Sent piece by piece, as a server takes it from the network; TestClient would join the pieces."""
    piece, pieces, taken, sent = b"X" * MEBIBYTE, 200, 0, []

    async def receive():
        nonlocal taken
        taken += 1
        return {"type": "http.request", "body": piece, "more_body": taken < pieces}

    async def send(message):
        sent.append(message)

    headers = {"authorization": client.headers["Authorization"], "content-type": "text/vcard"}
    if told:
        headers["content-length"] = str(pieces * MEBIBYTE)
    scope = {
        "type": "http",
        "method": "POST",
        "path": "/v1/contacts/import",
        "raw_path": b"/v1/contacts/import",
        "query_string": b"",
        "headers": [(name.encode(), value.encode()) for name, value in headers.items()],
    }
    asyncio.run(client.app(scope, receive, send))
    start, body = sent[0], b"".join(message.get("body", b"") for message in sent[1:])
    assert start["status"] == 413
    assert (b"content-type", b"application/problem+json") in start["headers"]
    assert json.loads(body)["code"] == "body_too_large"
    assert taken <= (0 if told else MAX_FILE_BYTES // MEBIBYTE + 1)


def test_another_workspace_takes_the_same_file_for_itself(client, other_client):
    for each in (client, other_client):
        assert names(take_in_cards(each, KARL)) == ["Karl Weber"]


def test_two_imports_of_one_file_at_once_make_each_card_once(client):
    file = [vcard(f"FN:Person {n}", f"UID:{n}") for n in range(60)]
    with ThreadPoolExecutor(4) as pool:
        answers = list(pool.map(lambda _: take_in_cards(client, *file), range(4)))
    made = [each["id"] for answer in answers for each in answer["items"]]
    assert len(made) == len(set(made)) == 60
    assert sum(len(answer["duplicates"]) for answer in answers) == 180


def test_a_retry_with_the_same_key_gives_the_same_answer(client):
    headers = {"Content-Type": "text/vcard", "Idempotency-Key": "cards-1"}
    answers = [client.post("/v1/contacts/import", content=KARL, headers=headers) for _ in range(2)]
    assert answers[0].json() == answers[1].json()
    assert answers[1].headers["Idempotent-Replayed"] == "true"


@pytest.fixture(scope="module")
def any_client(sqlite_template, tmp_path_factory) -> Iterator[TestClient]:
    """One application for all examples."""
    path = tmp_path_factory.mktemp("any") / "any.db"
    shutil.copy(sqlite_template, path)
    app = create_app(Settings(database_url=f"sqlite:///{path}", clock=NOW))
    yield authorized_client(app, create_workspace(app, "Any"))
    app.state.runtime.close()


NAMES = st.sampled_from(["FN", "N", "TEL", "EMAIL", "ADR", "ORG", "X-A", "URL", "BDAY", "PHOTO"])
LINES = st.builds("{}:{}".format, NAMES, st.text(max_size=60))


@hypothesis.settings(max_examples=50, deadline=None)
@hypothesis.given(
    st.binary(min_size=1, max_size=300)
    | st.lists(LINES, max_size=12).map(lambda lines: vcard(*lines))
)
def test_any_bytes_and_any_card_are_answered(any_client, body):
    answer = post(any_client, body)
    assert answer.status_code in {200, 422}, answer.text
    if answer.status_code == 200:
        ContactImport.model_validate_json(answer.text, extra="forbid")
