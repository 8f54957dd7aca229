"""Business cards without a code, photographed, over HTTP and on both databases."""

import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from fastapi import FastAPI
from PIL import Image
from starlette.testclient import TestClient

from app.integrations.ocr import reader
from app.integrations.ocr.reader import OcrReader
from app.main import create_app
from tests import factories
from tests.conftest import authorized_client, create_workspace
from tests.pictures import drawn, photographed, printed, saved
from tests.scanning import fault, scan

GERMAN = (
    "Karl Weber", "Leiter Vertrieb", "Weber Maschinenbau GmbH", "Lindenweg 5", "70173 Stuttgart",
    "Tel. +49 711 123456", "Mobil 0171 2345678", "karl@weber-maschinenbau.de",
)  # fmt: skip
ENGLISH = (
    "Fiona Baker", "Managing Director", "Baker & Sons Ltd", "27 High Street, Leeds LS1 4AP",
    "United Kingdom", "t +44 113 496 0000", "f +44 113 496 0001", "fiona@bakerandsons.co.uk",
    "www.bakerandsons.co.uk",
)  # fmt: skip
FRENCH = (
    "Julie Martin", "Directrice commerciale", "Martin et Fils SARL", "12, rue de Rivoli",
    "75004 Paris", "France", "Port. : +33 6 12 34 56 78", "julie@martin-fils.fr",
)  # fmt: skip
# A child that answers when there is a file, with a card of two lines.
WAITING = """
import json, os, sys, time
from app.integrations.ocr import framing
while True:
    framing.read(sys.stdin.buffer)
    while not os.path.exists({path!r}):
        time.sleep(0.01)
    where = dict(left=0, right=100)
    lines = [
        dict(where, text="Karl Weber", top=0, bottom=20, confidence=0.99),
        dict(where, text="karl@weber.de", top=30, bottom=50, confidence=0.8),
    ]
    framing.write(sys.stdout.buffer, json.dumps(lines).encode())
"""
WHITE = saved(Image.new("L", (400, 300), "white"))


@pytest.fixture(scope="module")
def loaded() -> Iterator[OcrReader]:
    """Seconds are taken by its start, so that all tests of this module have one."""
    made = OcrReader(seconds=120, idle_seconds=600, most_waiting=4)
    yield made
    made.close()


@pytest.fixture
def photos(app: FastAPI, loaded: OcrReader) -> Iterator[OcrReader]:
    own, app.state.photos = app.state.photos, loaded
    yield loaded
    app.state.photos = own


@pytest.fixture
def waiting(monkeypatch, tmp_path) -> Any:
    """A child that waits for a file; touch it and a card is read."""
    path = tmp_path / "go on"
    monkeypatch.setattr(reader, "COMMAND", (sys.executable, "-c", WAITING.format(path=str(path))))
    return path


def photo(*lines: str) -> bytes:
    return saved(photographed(printed(*lines)), "JPEG")


def scanned(client: TestClient, *lines: str, query: str = "") -> dict[str, Any]:
    answer = scan(client, photo(*lines), query, content_type="image/jpeg")
    assert answer.status_code == 200, answer.text
    [contact] = answer.json()["items"]
    return contact


def shown(contact: dict[str, Any]) -> dict[str, Any]:
    [address] = contact["addresses"]
    return {
        "name": contact["name"]["display"],
        "organization": contact["organization"],
        "job_title": contact["job_title"],
        "emails": [each["address"] for each in contact["emails"]],
        "phones": [(each["number"], each["type"]) for each in contact["phones"]],
        "urls": contact["urls"],
        "address": {name: value for name, value in address.items() if value and name != "label"},
    }


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        pytest.param(
            GERMAN,
            {
                "name": "Karl Weber",
                "organization": "Weber Maschinenbau GmbH",
                "job_title": "Leiter Vertrieb",
                "emails": ["karl@weber-maschinenbau.de"],
                "phones": [("+49711123456", "landline"), ("+491712345678", "mobile")],
                "urls": [],
                "address": {
                    "street": "Lindenweg 5",
                    "postal_code": "70173",
                    "locality": "Stuttgart",
                    "country": "DE",
                },
            },
            id="German",
        ),
        pytest.param(
            ENGLISH,
            {
                "name": "Fiona Baker",
                "organization": "Baker & Sons Ltd",
                "job_title": "Managing Director",
                "emails": ["fiona@bakerandsons.co.uk"],
                "phones": [("+441134960000", "landline"), ("+441134960001", "fax")],
                "urls": ["https://www.bakerandsons.co.uk"],
                "address": {
                    "street": "27 High Street",
                    "postal_code": "LS1 4AP",
                    "locality": "Leeds",
                    "country": "GB",
                },
            },
            id="English",
        ),
        pytest.param(
            FRENCH,
            {
                "name": "Julie Martin",
                "organization": "Martin et Fils SARL",
                "job_title": "Directrice commerciale",
                "emails": ["julie@martin-fils.fr"],
                "phones": [("+33612345678", "mobile")],
                "urls": [],
                "address": {
                    "street": "12, rue de Rivoli",
                    "postal_code": "75004",
                    "locality": "Paris",
                    "country": "FR",
                },
            },
            id="French",
        ),
    ],
)
@pytest.mark.usefixtures("photos")
def test_a_photographed_card_becomes_a_contact(client, lines, expected):
    contact = scanned(client, *lines)
    assert shown(contact) == expected
    assert contact["source"] == "photo"
    # the recognizer leaves out blanks here and there
    assert contact["card"].replace(" ", "").splitlines() == [
        each.replace(" ", "") for each in lines
    ]
    assert contact["notes"] is None
    assert "read_from_photo" in {warning["code"] for warning in contact["warnings"]}


@pytest.mark.usefixtures("photos")
def test_a_photo_goes_the_way_of_any_card(client, other_client):
    event = factories.new_event(client)
    known = factories.new_customer(
        client, name={"display": "Karl Weber"}, emails=[{"address": "karl@weber-maschinenbau.de"}]
    )
    contact = scanned(client, *GERMAN, query=f"?event_id={event['id']}")
    assert contact["event_id"] == event["id"]
    assert contact["candidates"][0]["customer_id"] == known["id"]
    again = scan(client, photo(*GERMAN), content_type="image/jpeg").json()
    assert (again["items"], again["duplicates"]) == ([], [contact["id"]])
    corrected = client.patch(f"/v1/contacts/{contact['id']}", json={"job_title": "Head of Sales"})
    assert corrected.json()["warnings"] == []
    assert other_client.get("/v1/contacts").json()["items"] == []
    assert other_client.get(f"/v1/contacts/{contact['id']}").status_code == 404
    converted = client.post(
        f"/v1/contacts/{contact['id']}/convert?allow_duplicate=true", json={"stage": "active"}
    )
    assert converted.status_code == 200, converted.text
    customer = client.get(f"/v1/customers/{converted.json()['customer_id']}").json()
    assert customer["phones"] == contact["phones"]


@pytest.mark.usefixtures("photos")
def test_a_picture_without_letters_or_without_anybody_says_so(client):
    assert fault(scan(client, WHITE)) == (422, "", "nothing_read")
    sign = scan(client, photo("EXIT", "push the door"), content_type="image/jpeg").json()
    assert sign["items"] == []
    [error] = sign["errors"]
    assert (error["position"], error["code"]) == (0, "not_a_card")
    assert "push the door" in error["detail"]
    assert client.get("/v1/contacts").json()["items"] == []


def test_what_was_hard_to_read_is_named(client, waiting):
    waiting.touch()
    [contact] = scan(client, WHITE).json()["items"]
    assert [(each["pointer"], each["code"]) for each in contact["warnings"]] == [
        ("/card", "read_from_photo"),
        ("/emails/0/address", "read_unsurely"),
    ]
    assert "karl@weber.de" in contact["warnings"][1]["detail"]


HEIC = (Path(__file__).parent / "turned_code.heic").read_bytes()


def test_a_photo_of_an_iphone_is_read_upright(client, photos):
    pytest.importorskip("pillow_heif")
    [contact] = scan(client, HEIC, content_type="image/heic").json()["items"]
    assert (contact["name"]["display"], contact["source"]) == ("Eva Klein", "qr")


@pytest.mark.parametrize(
    "picture",
    [
        pytest.param(HEIC[: len(HEIC) // 2], id="cut off"),
        pytest.param(HEIC[:12] + bytes(400), id="nothing in it"),
        pytest.param(HEIC[:12], id="a beginning"),
        pytest.param(HEIC.replace(b"hvcC", b"hvcX"), id="no decoder"),
    ],
)
def test_a_broken_photo_of_an_iphone_says_how_to_send_another(client, photos, picture):
    answer = scan(client, picture, content_type="image/heic")
    assert fault(answer) == (422, "", "invalid_format")
    assert "JPEG" in answer.json()["errors"][0]["detail"]


def test_where_letters_are_not_read_a_photo_of_an_iphone_says_why(app, client):
    app.state.photos.is_installed = False
    answer = scan(client, HEIC, content_type="image/heic")
    assert fault(answer) == (422, "", "invalid_format")
    assert "`ocr`" in answer.json()["errors"][0]["detail"]
    assert not app.state.photos._thread.is_alive()


def test_a_picture_with_a_code_starts_nothing(app, client):
    assert scan(client, saved(drawn("MECARD:N:Klein,Eva;;"))).status_code == 200
    assert not app.state.photos._thread.is_alive()


def test_where_letters_are_not_read_a_picture_without_a_code_says_why(app, client):
    app.state.photos.is_installed = False
    answer = scan(client, WHITE)
    assert fault(answer) == (422, "", "nothing_read")
    assert "`ocr`" in answer.json()["detail"]
    assert not app.state.photos._thread.is_alive()


def test_strangers_and_readers_start_nothing(app, read_client):
    for picture in (WHITE, HEIC):
        assert scan(read_client, picture).status_code == 403
        assert scan(authorized_client(app, "fu_" + "0" * 36), picture).status_code == 401
    assert not app.state.photos._thread.is_alive()


def test_a_photo_that_is_not_read_changes_nothing_and_the_next_one_is_read(
    client, monkeypatch, waiting
):
    waiting.touch()
    with monkeypatch.context() as broken:
        broken.setattr(reader, "COMMAND", (sys.executable, "-c", "import sys; sys.exit(1)"))
        answer = scan(client, WHITE)
    assert (answer.status_code, answer.json()["code"]) == (503, "unavailable")
    assert answer.headers["retry-after"] == "1"
    assert client.get("/v1/contacts").json()["items"] == []
    assert len(scan(client, WHITE).json()["items"]) == 1


def test_nothing_is_held_while_a_photo_is_read(database_url, settings, waiting):
    app = create_app(settings.model_copy(update={"threads": 1, "max_waiting_photos": 0}))
    key = create_workspace(app, "Alpha")
    # the application starts, for one loop to serve all requests as a server has it
    with (
        TestClient(app, headers={"Authorization": f"Bearer {key}"}) as client,
        ThreadPoolExecutor() as pool,
    ):
        answer = pool.submit(scan, client, WHITE)
        while app.state.photos._child is None:
            assert not answer.done()
        for number in range(3):
            factories.new_customer(client, name={"display": f"Anna {number}"})
        busy = scan(client, WHITE)
        assert (busy.status_code, busy.headers["retry-after"]) == (503, "5")
        assert not answer.done()
        waiting.touch()
        [contact] = answer.result().json()["items"]
        assert contact["name"]["display"] == "Karl Weber"
        child = app.state.photos._child
        assert child.poll() is None
    assert child.poll() is not None
