"""A form of a web page becomes a message of the visitor."""

import pytest
from starlette.testclient import TestClient

from tests.factories import new_customer

OWN = "me@example.net"
FORM = {
    "name": "Ida Holm",
    "email": "ida@holm.example.org",
    "message": "Could you send me a price?",
}
HTML = {"Accept": "text/html,application/xhtml+xml"}


@pytest.fixture
def visitor(app) -> TestClient:
    return TestClient(app, raise_server_exceptions=False, follow_redirects=False)


@pytest.fixture
def path(client):
    return create_token(client)


def create_token(client, **changes):
    client.patch("/v1/workspace", json={"own_addresses": [OWN]}).raise_for_status()
    answer = client.post("/v1/inbound-tokens", json={"name": "Form on the website"} | changes)
    return answer.json()["path"]


def messages(client):
    return client.get("/v1/messages").json()["items"]


@pytest.mark.fast
@pytest.mark.parametrize("way", ["json", "data", "files"])
def test_a_form_is_an_inquiry_of_the_visitor(client, visitor, path, way):
    sent = {name: (None, value) for name, value in FORM.items()} if way == "files" else FORM
    answer = visitor.post(path, **{way: sent})
    assert (answer.status_code, answer.json()) == (200, {"result": "stored", "code": None})
    [message] = messages(client)
    assert message["from"] == {"address": "ida@holm.example.org", "name": "Ida Holm"}
    assert message["kind"] == "inquiry"
    assert message["needs_reply"] == "yes"
    assert message["reply_text"] == "Could you send me a price?"
    assert message["subject"] == "Form on the website"
    assert message["party"]["name"] == "Ida Holm"


def test_a_known_customer_is_known_in_a_form(client, visitor, path):
    customer = new_customer(client, emails=[{"address": "ida@holm.example.org"}])
    visitor.post(path, json=FORM).raise_for_status()
    assert messages(client)[0]["customer_id"] == customer["id"]


def test_every_other_field_stays_in_the_text(client, visitor, path):
    more = {"company": "Holm A/S", "pumps": 2, "when": ["Monday", "Friday"], "newsletter": True}
    visitor.post(path, json=FORM | more).raise_for_status()
    [message] = messages(client)
    for text in ("company: Holm A/S", "pumps: 2", "when: Monday, Friday", "newsletter: yes"):
        assert text in message["body"]
    assert message["reply_text"] == "Could you send me a price?"


@pytest.mark.parametrize(
    "form",
    [
        {
            "Ihr Name": "Ida Holm",
            "E-Mail-Adresse": "ida@holm.example.org",
            "Nachricht": "Haben Sie Pumpen?",
        },
        {
            "vorname": "Ida",
            "nachname": "Holm",
            "email": "ida@holm.example.org",
            "anfrage": "Haben Sie Pumpen?",
        },
        {
            "your-name": "Ida Holm",
            "your-email": "ida@holm.example.org",
            "your-message": "Haben Sie Pumpen?",
        },
        {"nom": "Ida Holm", "courriel": "ida@holm.example.org", "message": "Haben Sie Pumpen?"},
    ],
)
def test_fields_are_known_in_other_languages(client, visitor, path, form):
    visitor.post(path, data=form).raise_for_status()
    [message] = messages(client)
    assert message["from"] == {"address": "ida@holm.example.org", "name": "Ida Holm"}
    assert message["reply_text"] == "Haben Sie Pumpen?"


def test_a_number_is_enough(client, visitor, path):
    form = {"name": "Ida Holm", "phone": "+45 32 12 34 56", "message": "Please call me back."}
    visitor.post(path, data=form).raise_for_status()
    [contact] = client.get("/v1/contacts").json()["items"]
    assert contact["phones"][0]["number"] == "+4532123456"
    assert messages(client)[0]["needs_reply"] == "yes"


def test_the_phone_number_reaches_the_contact(client, visitor, path):
    visitor.post(path, json=FORM | {"phone": "+45 32 12 34 56"}).raise_for_status()
    [contact] = client.get("/v1/contacts").json()["items"]
    assert contact["phones"][0]["number"] == "+4532123456"


@pytest.mark.parametrize(
    "message",
    [
        "Name: Somebody Else\nE-mail: other@example.org\nMessage: hello",
        "--\nPhone: 123\n---\nSubject: x",
        "From me@example.net Mon Mar  2 09:00:00 2026\nFrom: x@example.org\n\nHello, are you there?",
        "Out of office\nundelivered mail returned to sender",
        "a\r\nBcc: x@example.org\r\n\r\nb",
        "ü" * 3000 + "?",
    ],
)
def test_words_of_a_visitor_are_only_words(client, visitor, path, message):
    visitor.post(path, json=FORM | {"message": message}).raise_for_status()
    [stored] = messages(client)
    assert stored["from"] == {"address": "ida@holm.example.org", "name": "Ida Holm"}
    assert stored["automatic"] is None
    for line in message.split():
        assert line in stored["body"]


@pytest.mark.parametrize("field", ["name", "subject", "company"])
def test_a_line_break_in_a_field_makes_no_header(client, visitor, path, field):
    value = "Ida\r\nBcc: x@example.org\r\nFrom: y@example.org"
    visitor.post(path, json=FORM | {field: value}).raise_for_status()
    [stored] = messages(client)
    assert stored["from"]["address"] == "ida@holm.example.org"
    assert [to["address"] for to in stored["to"]] == [OWN]


def test_a_form_sent_twice_is_one(client, visitor, path, clock):
    results = []
    for minutes in (0, 5, 30):
        clock.advance(minutes=minutes)
        results.append(visitor.post(path, json=FORM).json()["result"])
    assert results == ["stored", "known", "stored"]
    assert len(messages(client)) == 2


def test_a_robot_fills_in_what_nobody_sees(client, visitor):
    path = create_token(client, honeypot_field="website")
    answer = visitor.post(path, data=FORM | {"website": "https://spam.example"})
    assert (answer.status_code, answer.json()) == (200, {"result": "stored", "code": None})
    assert messages(client) == []
    visitor.post(path, data=FORM | {"website": " "}).raise_for_status()
    assert len(messages(client)) == 1


def test_a_browser_is_shown_the_page_that_thanks(client, visitor):
    path = create_token(client, thank_you_url="https://shop.example/thanks")
    answer = visitor.post(path, data=FORM, headers=HTML)
    assert (answer.status_code, answer.headers["location"]) == (303, "https://shop.example/thanks")
    assert len(messages(client)) == 1
    assert visitor.post(path, json=FORM, headers=HTML).status_code == 200


@pytest.mark.parametrize(
    ("form", "pointer", "code"),
    [
        pytest.param({"message": "Hello"}, "/email", "required", id="nobody to answer"),
        pytest.param(FORM | {"email": "ida at holm"}, "/email", "invalid_format", id="no address"),
        pytest.param({"email": "ida@holm.example.org"}, "/message", "required", id="nothing said"),
        pytest.param(FORM | {"email": OWN}, "/email", "own_address", id="our own address"),
        pytest.param(FORM | {"message": "x" * 1_000_000}, "/message", "too_long", id="1 MB"),
        pytest.param(
            FORM | {"company": "x" * 1_000_000}, "/company", "too_long", id="1 MB elsewhere"
        ),
        pytest.param({f"f{n}": "x" for n in range(400)}, "", "too_long", id="400 fields"),
    ],
)
def test_a_form_without_what_matters_is_refused(client, visitor, path, form, pointer, code):
    answer = visitor.post(path, json=form)
    assert answer.status_code == 422
    fault = answer.json()["errors"][0]
    assert (fault["pointer"], fault["code"]) == (pointer, code)
    assert messages(client) == []


def test_a_request_without_a_body_is_refused(client, visitor, path):
    answer = visitor.post(path)
    assert (answer.status_code, answer.json()["code"]) == (422, "invalid_request")
    assert messages(client) == []


def test_bytes_of_other_charsets_are_read(client, visitor, path):
    body = b"name=J%F6rg&email=j%40holm.example.org&message=Gr%FC%DFe%3F&_charset_=iso-8859-1"
    form = {"Content-Type": "application/x-www-form-urlencoded"}
    visitor.post(path, content=body, headers=form).raise_for_status()
    [message] = messages(client)
    assert (message["from"]["name"], message["reply_text"]) == ("Jörg", "Grüße?")


def test_a_page_of_any_origin_may_post(visitor, path):
    origin = {"Origin": "https://shop.example"}
    asked = visitor.options(
        path,
        headers=origin
        | {
            "Access-Control-Request-Method": "POST",
            "Access-Control-Request-Headers": "content-type",
        },
    )
    assert (asked.status_code, asked.headers["access-control-allow-origin"]) == (200, "*")
    answer = visitor.post(path, json=FORM, headers=origin)
    assert answer.headers["access-control-allow-origin"] == "*"
    assert "access-control-allow-credentials" not in answer.headers


def test_no_other_path_is_open_to_other_origins(visitor):
    answer = visitor.get("/v1/messages", headers={"Origin": "https://shop.example"})
    assert "access-control-allow-origin" not in answer.headers


def test_a_file_in_a_form_is_an_attachment(client, visitor, path):
    files = {"plan": ("plan.pdf", b"%PDF-1.7", "application/pdf")}
    visitor.post(path, data=FORM, files=files).raise_for_status()
    [message] = messages(client)
    assert [(a["name"], a["type"], a["size"]) for a in message["attachments"]] == [
        ("plan.pdf", "application/pdf", 8)
    ]
