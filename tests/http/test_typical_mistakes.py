"""Fifty mistakes that an integrator makes on the first day, each with its exact answer."""

from typing import Any

import pytest

from app.errors import PROBLEM_TYPES

CUSTOMERS, EVENTS, MESSAGES = "/v1/customers", "/v1/events", "/v1/messages"
LONG = "x" * 9000
PURCHASES = "/v1/purchases"
ANNA = {"name": {"given": "Anna"}}
FAIR = {"name": "Fair", "kind": "trade_show"} | {
    f"{end}_at": f"2026-03-0{day}T09:00:00Z" for end, day in (("starts", 1), ("ends", 2))
}
MAIL = {"customer_id": "019a3c86-f2e7-7cc1-a5a5-3f8f6c1d2b3a", "direction": "inbound"} | {
    "channel": "email",
    "body": "Hello",
}


def post(path: str, body: Any) -> tuple[str, str, dict[str, Any]]:
    return "POST", path, {"json": body}


def get(path: str) -> tuple[str, str, dict[str, Any]]:
    return "GET", path, {}


def raw(path: str, content: bytes, content_type: str) -> tuple[str, str, dict[str, Any]]:
    return "POST", path, {"content": content, "headers": {"Content-Type": content_type}}


DURATION = (
    "`contact_rhythm` must be a duration in ISO 8601, such as P2D or PT4H, more than zero and at "
    "most 366 days."
)
IN_FIELDS = {
    "no name at all": (
        post(CUSTOMERS, {}),
        ("", "required", "Give at least one of `name`, `organization`, `emails` and `phones`."),
    ),
    "a misspelled field": (
        post(CUSTOMERS, ANNA | {"organisation": "Weber"}),
        ("/organisation", "unknown_field", "`organisation` is not a known field.", "organization"),
    ),
    "a misspelled field inside": (
        post(CUSTOMERS, {"emails": [{"adress": "anna@example.com", "address": "a@example.com"}]}),
        ("/emails/0/adress", "unknown_field", "`adress` is not a known field.", "address"),
    ),
    "a field that nothing resembles": (
        post(CUSTOMERS, ANNA | {"shoe_size": 40}),
        ("/shoe_size", "unknown_field", "`shoe_size` is not a known field."),
    ),
    "a name as a string": (
        post(CUSTOMERS, {"name": "Anna Weber"}),
        ("/name", "wrong_type", "`name` must be an object."),
    ),
    "one address instead of a list": (
        post(CUSTOMERS, {"emails": "anna@example.com"}),
        ("/emails", "wrong_type", "`emails` must be an array."),
    ),
    "an address without an @": (
        post(CUSTOMERS, {"emails": [{"address": "anna.example.com"}]}),
        ("/emails/0/address", "invalid_format", "`address` must contain an @."),
    ),
    "an address without a dot": (
        post(CUSTOMERS, {"emails": [{"address": "anna@example"}]}),
        (
            "/emails/0/address",
            "invalid_format",
            "`address` must have a domain with a dot, such as example.com.",
        ),
    ),
    "an address twice": (
        post(CUSTOMERS, {"emails": [{"address": "anna@shop.de"}, {"address": "ANNA@shop.de"}]}),
        ("/emails", "repeated", "`emails` must not contain the same address twice."),
    ),
    "a misspelled choice": (
        post(CUSTOMERS, ANNA | {"stage": "activ"}),
        (
            "/stage",
            "unknown_value",
            "`stage` must be one of `prospect`, `active`, `past`.",
            "active",
        ),
    ),
    "a country by name": (
        post(CUSTOMERS, ANNA | {"addresses": [{"country": "Germany"}]}),
        ("/addresses/0/country", "too_long", "`country` must have at most 2 characters."),
    ),
    "an unknown time zone": (
        post(CUSTOMERS, ANNA | {"time_zone": "Berlin"}),
        (
            "/time_zone",
            "unknown_value",
            "`time_zone` must be a time zone of the IANA database, such as Europe/Berlin.",
        ),
    ),
    "a long text": (
        post(CUSTOMERS, ANNA | {"job_title": "x" * 201}),
        ("/job_title", "too_long", "`job_title` must have at most 200 characters."),
    ),
    "a duration in words": (
        post(CUSTOMERS, ANNA | {"contact_rhythm": "P"}),
        ("/contact_rhythm", "invalid_format", DURATION),
    ),
    "an owner by name": (
        post(CUSTOMERS, ANNA | {"owner_id": "Berta"}),
        ("/owner_id", "invalid_format", "`owner_id` must be a UUID."),
    ),
    "a time without an offset": (
        post(EVENTS, FAIR | {"starts_at": "2026-03-01T09:00:00"}),
        (
            "/starts_at",
            "invalid_format",
            "`starts_at` must be a time with an offset (RFC 3339), such as 2026-03-02T09:00:00Z.",
        ),
    ),
    "seconds since 1970": (
        post(EVENTS, FAIR | {"starts_at": 1772438400}),
        (
            "/starts_at",
            "invalid_format",
            "`starts_at` must be a time with an offset (RFC 3339), such as 2026-03-02T09:00:00Z.",
        ),
    ),
    "an end before the start": (
        post(EVENTS, FAIR | {"ends_at": "2026-02-01T09:00:00Z"}),
        ("/ends_at", "ends_before_it_starts", "`ends_at` must be after `starts_at`."),
    ),
    "a number in quotes": (
        post(EVENTS, FAIR | {"cards_handed_out": "95"}),
        ("/cards_handed_out", "wrong_type", "`cards_handed_out` must be a whole number."),
    ),
    "fewer than none": (
        post(EVENTS, FAIR | {"cards_handed_out": -1}),
        ("/cards_handed_out", "out_of_range", "`cards_handed_out` must be at least 0."),
    ),
    "an unknown customer": (
        post(MESSAGES, MAIL),
        ("/customer_id", "unknown_id", "`customer_id` must be the id of an existing customer."),
    ),
    "a message from the future": (
        post(MESSAGES, MAIL | {"occurred_at": "2030-01-01T00:00:00Z"}),
        ("/occurred_at", "in_the_future", "`occurred_at` must not be in the future."),
    ),
    "money as a number": (
        post(PURCHASES, {"customer_id": MAIL["customer_id"], "amount": 129.9, "currency": "EUR"}),
        ("/amount", "wrong_type", "`amount` must be a string."),
    ),
    "a misspelled parameter": (
        get(f"{CUSTOMERS}?limti=5"),
        ("limti", "unknown_parameter", "`limti` is not a parameter of this operation.", "limit"),
    ),
    "a page that is too long": (
        get(f"{CUSTOMERS}?limit=1000"),
        ("limit", "out_of_range", "`limit` must be at most 200."),
    ),
    "a `+` of an offset that the address does not escape": (
        get(f"{CUSTOMERS}?updated_since=2026-03-01T09:00:00+01:00"),
        (
            "updated_since",
            "invalid_format",
            "`updated_since` must be a time with an offset (RFC 3339), whose `+` is written `%2B` in an address.",
            "2026-03-01T09:00:00+01:00",
        ),
    ),
    "a list of values for a filter of one": (
        get(f"{CUSTOMERS}?stage=active,past"),
        ("stage", "unknown_value", "`stage` must be one of `prospect`, `active`, `past`."),
    ),
    "a number of the page, as other APIs have": (
        get(f"{CUSTOMERS}?page=2"),
        ("page", "unknown_parameter", "`page` is not a parameter of this operation.", "cursor"),
    ),
    "words to search for, by another name": (
        get(f"{CUSTOMERS}?q=anna"),
        ("q", "unknown_parameter", "`q` is not a parameter of this operation.", "text"),
    ),
    "an order by another name": (
        get(f"{CUSTOMERS}?order_by=name"),
        (
            "order_by",
            "unknown_parameter",
            "`order_by` is not a parameter of this operation.",
            "sort",
        ),
    ),
    "an external id without its system": (
        get(f"{CUSTOMERS}?external_id=4711"),
        ("external_id", "invalid_format", "`external_id` must have the form `system=value`."),
    ),
    "no body": (
        ("POST", CUSTOMERS, {"content": b"", "headers": {"Content-Type": "application/json"}}),
        ("", "required", "The body is required."),
    ),
    "null for a required field": (
        post(EVENTS, FAIR | {"name": None}),
        ("/name", "wrong_type", "`name` must be a string, not null."),
    ),
    "null for a choice": (
        post(EVENTS, FAIR | {"kind": None}),
        (
            "/kind",
            "unknown_value",
            "`kind` must be one of `trade_show`, `corporate_event`, `meeting`, `interview`, `call`, `other`, not null.",
        ),
    ),
    "a choice in another case": (
        post(CUSTOMERS, ANNA | {"stage": "Active"}),
        (
            "/stage",
            "unknown_value",
            "`stage` must be one of `prospect`, `active`, `past`.",
            "active",
        ),
    ),
    "a field that the server sets": (
        post(CUSTOMERS, ANNA | {"id": MAIL["customer_id"]}),
        ("/id", "unknown_field", "`id` is set by the server: leave it out."),
    ),
    "a decimal comma": (
        post(
            PURCHASES, {"customer_id": MAIL["customer_id"], "amount": "129,90", "currency": "EUR"}
        ),
        (
            "/amount",
            "invalid_format",
            "`amount` must be a decimal number with a point, such as 129.90.",
        ),
    ),
    "a currency in small letters": (
        post(
            PURCHASES, {"customer_id": MAIL["customer_id"], "amount": "129.90", "currency": "eur"}
        ),
        (
            "/currency",
            "invalid_format",
            "`currency` must be a currency code of three capital letters (ISO 4217), such as EUR.",
        ),
    ),
    "addresses as strings": (
        post(CUSTOMERS, {"emails": ["anna@example.com"]}),
        ("/emails/0", "wrong_type", "`emails/0` must be an object."),
    ),
    "a day instead of a time": (
        post(EVENTS, FAIR | {"starts_at": "2026-03-01"}),
        (
            "/starts_at",
            "invalid_format",
            "`starts_at` must be a time with an offset (RFC 3339), such as 2026-03-02T09:00:00Z.",
        ),
    ),
    "a parameter twice": (
        get(f"{CUSTOMERS}?limit=5&limit=6"),
        ("limit", "repeated", "`limit` must not be given more than once."),
    ),
}
ELSEWHERE = {
    "JSON with a comma too many": (
        raw(CUSTOMERS, b'{"stage": "active",}', "application/json"),
        (400, "not_json"),
        "The body must be valid JSON in UTF-8; the fault is in line 1, column 20.",
    ),
    "a form instead of JSON": (
        raw(CUSTOMERS, b"name=Anna", "application/x-www-form-urlencoded"),
        (415, "unsupported_media_type"),
        "`Content-Type` must be application/json; it is application/x-www-form-urlencoded.",
    ),
    "a body over the limit": (
        post(CUSTOMERS, ANNA | {"notes": "x" * 1_100_000}),
        (413, "body_too_large"),
        "The body must not exceed 1,048,576 bytes (1 MiB).",
    ),
    "an id that is no UUID": (
        get(f"{CUSTOMERS}/4711"),
        (404, "not_found"),
        "`customer_id` must be a UUID, not `4711`.",
    ),
    "an unknown id": (
        get(f"{CUSTOMERS}/{MAIL['customer_id']}"),
        (404, "not_found"),
        "The customer does not exist.",
    ),
    "a method that the path lacks": (
        ("PUT", CUSTOMERS, {"json": ANNA}),
        (405, "method_not_allowed"),
        "Use one of the methods that the `Allow` header lists.",
    ),
    "a table instead of cards": (
        raw("/v1/contacts/import", b"name,email", "text/csv"),
        (415, "unsupported_media_type"),
        "`Content-Type` must be one of multipart/form-data, text/vcard; it is text/csv.",
    ),
    "a slash behind the path": (
        get(f"{CUSTOMERS}/"),
        (404, "not_found"),
        "No operation has this path; the nearest is `/v1/customers`.",
    ),
    "a slash behind the id": (
        get(f"{CUSTOMERS}/{MAIL['customer_id']}/"),
        (404, "not_found"),
        f"No operation has this path; the nearest is `{CUSTOMERS}/{MAIL['customer_id']}`.",
    ),
    "a path with `_`": (
        get("/v1/follow_ups"),
        (404, "not_found"),
        "No operation has this path; the nearest is `/v1/follow-ups`.",
    ),
    "a path that nothing resembles": (
        get("/v1/invoices/2026"),
        (404, "not_found"),
        "No operation has this path.",
    ),
    "a key without its scheme": (
        ("GET", CUSTOMERS, {"headers": {"Authorization": "fu_" + "0" * 36}}),
        (401, "key_invalid"),
        "`Authorization` must be `Bearer` and an API key, such as `Bearer fu_…`.",
    ),
    "a cursor of another list": (
        get(f"{CUSTOMERS}?cursor=abc"),
        (400, "bad_cursor"),
        PROBLEM_TYPES["bad_cursor"].explanation,
    ),
}


@pytest.mark.parametrize(("request_", "fault"), IN_FIELDS.values(), ids=IN_FIELDS)
def test_a_mistake_in_a_field_is_named(client, request_, fault):
    method, path, arguments = request_
    answer = client.request(method, path, **arguments)
    problem = answer.json()
    assert (answer.status_code, problem["code"]) == (422, "invalid_request"), answer.text
    assert [tuple(error.values()) for error in problem["errors"]] == [fault]
    assert problem["detail"] == fault[2]


@pytest.mark.parametrize(("request_", "kind", "detail"), ELSEWHERE.values(), ids=ELSEWHERE)
def test_a_mistake_elsewhere_is_named(client, request_, kind, detail):
    method, path, arguments = request_
    answer = client.request(method, path, **arguments)
    problem = answer.json()
    assert (answer.status_code, problem["code"], problem["detail"]) == (*kind, detail)
    assert client.get(problem["type"]).status_code == 200


def test_there_are_fifty_of_them():
    assert len(IN_FIELDS) + len(ELSEWHERE) >= 50


def test_an_object_that_is_sent_back_whole_names_each_field_of_the_server(client):
    anna = client.post(CUSTOMERS, json=ANNA).json()
    answer = client.patch(f"{CUSTOMERS}/{anna['id']}", json=anna)
    assert answer.status_code == 422
    faults = {error["pointer"]: error["detail"] for error in answer.json()["errors"]}
    assert faults["/created_at"] == "`created_at` is set by the server: leave it out."
    assert all(detail.endswith("is set by the server: leave it out.") for detail in faults.values())
    known = {name: value for name, value in anna.items() if f"/{name}" not in faults}
    known["name"].pop("display", None)
    assert known.keys() >= {"name", "emails", "stage"}


def test_an_endless_path_has_no_nearest_one(client):
    answer = client.get("/v1/" + "x" * 5000)
    assert (answer.status_code, answer.json()["detail"]) == (404, "No operation has this path.")


def test_the_segment_of_a_path_that_is_no_id_is_named(client):
    answer = client.get(f"/v1/customers/{MAIL['customer_id']}x/timeline")
    assert answer.status_code == 404
    assert [error["pointer"] for error in answer.json()["errors"]] == ["customer_id"]


def test_a_key_is_checked_before_any_mistake(client):
    headers = {"Authorization": "Bearer fu_" + "0" * 36}
    for (method, path, arguments), *_ in IN_FIELDS.values():
        answer = client.request(method, path, **arguments | {"headers": headers})
        assert answer.status_code == 401


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        pytest.param({"json": {LONG: 1}}, 422, id="unknown field"),
        pytest.param({"json": {"custom_fields": {LONG: 1}}}, 422, id="unknown custom field"),
        pytest.param({"json": {"external_ids": {LONG: "1"}}}, 422, id="external system"),
        pytest.param({"json": {"stage": LONG}}, 422, id="value"),
        pytest.param({"json": {}, "params": {LONG: "1"}}, 422, id="parameter"),
        pytest.param({"content": b"{}", "headers": {"Content-Type": LONG}}, 415, id="content type"),
        pytest.param(
            {"json": {}, "headers": {"Content-Encoding": LONG}}, 415, id="content encoding"
        ),
    ],
)
def test_a_mistake_of_any_length_is_named(client, arguments, status):
    answer = client.post(CUSTOMERS, **arguments)
    assert (answer.status_code, answer.headers["Content-Type"]) == (
        status,
        "application/problem+json",
    )
    assert len(answer.json()["detail"]) <= 4000


@pytest.mark.parametrize(
    ("body", "pointer"),
    [
        pytest.param(b'{"custom_fields": {"a/b~": "\\u0000"}}', "/custom_fields/a~1b~0", id="text"),
        pytest.param(b'{"custom_fields": {"\\u0000": "a"}}', "/custom_fields", id="name"),
        pytest.param(b'{"tags": ["a", "\\u0000"]}', "/tags/1", id="entry"),
    ],
)
def test_the_place_of_nul_is_a_json_pointer(client, body, pointer):
    answer = client.post(CUSTOMERS, content=body, headers={"Content-Type": "application/json"})
    assert [error["pointer"] for error in answer.json()["errors"]] == [pointer]
