"""The conventions of the API, tried as a stranger would."""

import re
from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.factories import new_customer, new_message

PROBLEM_FIELDS = {"type", "title", "status", "detail", "code", "errors", "request_id"}


def problem(answer, status, code):
    assert answer.status_code == status, answer.text
    assert answer.headers["content-type"] == "application/problem+json"
    body = answer.json()
    assert body.keys() >= PROBLEM_FIELDS
    assert body["code"] == code
    assert answer.headers["x-request-id"] == body["request_id"]
    return body


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(b"{", id="not JSON"),
        pytest.param(b'{"notes": NaN}', id="NaN"),
        pytest.param(b'{"notes": "\\ud800"}', id="lone surrogate"),
        pytest.param(b'{"notes": "\xff"}', id="broken UTF-8"),
        pytest.param(b"[" * 5000 + b"]" * 5000, id="5,000 brackets"),
    ],
)
def test_a_body_that_is_no_json_is_refused_with_the_place_of_the_fault(client, body):
    answer = client.post(
        "/v1/customers", content=body, headers={"Content-Type": "application/json"}
    )
    assert re.fullmatch(
        r"The body must be valid JSON in UTF-8; the fault is in line 1, column \d+\.",
        problem(answer, 400, "not_json")["detail"],
    )


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(b'{"notes": "\\u0000"}', id="NUL"),
        pytest.param(b"", id="no body"),
        pytest.param(b"[]", id="wrong type"),
        pytest.param(b'{"nots": "x"}', id="unknown field"),
        pytest.param(b'{"stage": 3}', id="wrong type of a field"),
    ],
)
def test_a_broken_body_is_a_clear_problem(client, body):
    answer = client.post(
        "/v1/customers", content=body, headers={"Content-Type": "application/json"}
    )
    assert problem(answer, 422, "invalid_request")["errors"]


def test_a_body_over_the_limit_is_too_large(client):
    answer = client.post("/v1/customers", json={"notes": "x" * 2_000_000})
    problem(answer, 413, "body_too_large")


def test_another_content_type_is_not_understood(client):
    answer = client.post("/v1/customers", content=b"x=1", headers={"Content-Type": "text/plain"})
    problem(answer, 415, "unsupported_media_type")


@pytest.mark.parametrize("query", ["limti=5", "limit=5&limit=6", "limit=0", "limit=201", "tag=%00"])
def test_query_parameters_are_read_strictly(client, query):
    problem(client.get(f"/v1/customers?{query}"), 422, "invalid_request")


def test_a_forged_cursor_is_refused(client):
    problem(client.get("/v1/customers?cursor=abc"), 400, "bad_cursor")


def test_405_lists_every_method_of_the_path(client):
    answer = client.put("/v1/customers")
    problem(answer, 405, "method_not_allowed")
    assert answer.headers["allow"] == "GET, HEAD, POST"


def test_an_unknown_path_and_an_unknown_id_are_not_found(client):
    problem(client.get("/v1/nothing"), 404, "not_found")
    problem(client.get("/v1/customers/0193a3c8-6f2e-7cc1-a5a5-3f8f6c1d2b3a"), 404, "not_found")
    problem(client.get("/v1/customers/none"), 404, "not_found")


@pytest.mark.parametrize("key", ["", "Bearer x", "Basic x", "Bearer fu_" + "0" * 36])
def test_a_missing_or_malformed_key_is_refused_before_the_body(client, key):
    answer = client.post("/v1/customers", content=b"{", headers={"Authorization": key})
    assert answer.status_code == 401
    assert answer.headers["www-authenticate"].startswith("Bearer")


def test_the_request_id_of_the_client_is_kept(client):
    answer = client.get("/v1/customers", headers={"X-Request-Id": "mine-1"})
    assert answer.headers["x-request-id"] == "mine-1"
    assert answer.headers["cache-control"] == "no-store"


def test_a_stale_etag_changes_nothing(client):
    customer = new_customer(client)
    path = f"/v1/customers/{customer['id']}"
    tag = client.get(path).headers["etag"]
    assert client.patch(path, json={"notes": "a"}, headers={"If-Match": tag}).status_code == 200
    problem(
        client.patch(path, json={"notes": "b"}, headers={"If-Match": tag}),
        412,
        "precondition_failed",
    )
    assert client.get(path).json()["notes"] == "a"
    again = client.get(path)
    assert client.get(path, headers={"If-None-Match": again.headers["etag"]}).status_code == 304


def test_if_match_can_be_required(client):
    client.patch("/v1/workspace", json={"require_if_match": True})
    customer = new_customer(client)
    path = f"/v1/customers/{customer['id']}"
    problem(client.patch(path, json={"notes": "a"}), 428, "precondition_required")
    problem(client.delete(path), 428, "precondition_required")


def test_a_merge_patch_tells_absent_from_null(client):
    customer = new_customer(client, notes="x", source="fair", tags=["a"])
    path = f"/v1/customers/{customer['id']}"
    changed = client.patch(
        path,
        json={"notes": None, "name": {"prefix": "Dr."}},
        headers={"Content-Type": "application/merge-patch+json"},
    ).json()
    assert changed["notes"] is None
    assert changed["source"] == "fair"
    assert changed["name"]["display"] == "Dr. Anna Weber"
    fault = problem(client.patch(path, json={"stage": None}), 422, "invalid_request")["errors"][0]
    assert fault["pointer"] == "/stage"


def test_the_same_customer_twice_is_a_conflict_with_candidates(client):
    first = new_customer(client, emails=[{"address": "anna@example.com"}])
    body = {"emails": [{"address": "ANNA@example.com"}]}
    answer = client.post("/v1/customers", json=body)
    [candidate] = problem(answer, 409, "customer_exists")["candidates"]
    assert candidate["customer_id"] == first["id"]
    assert client.post("/v1/customers?allow_duplicate=true", json=body).status_code == 201


def at_once(times, job):
    with ThreadPoolExecutor(times) as pool:
        return list(pool.map(job, range(times)))


def test_twenty_at_once_make_one_customer(client):
    body = {"emails": [{"address": "anna@example.com"}]}
    answers = at_once(20, lambda _: client.post("/v1/customers", json=body).status_code)
    assert sorted(answers) == [201] + [409] * 19


def test_twenty_retries_with_one_key_do_the_work_once(client):
    def send(_):
        return client.post(
            "/v1/customers", json={"name": {"given": "Bo"}}, headers={"Idempotency-Key": "k1"}
        )

    answers = at_once(20, send)
    assert {answer.status_code for answer in answers} == {201}
    assert len({answer.json()["id"] for answer in answers}) == 1
    replayed = [answer.headers.get("idempotent-replayed") for answer in answers]
    assert replayed.count("true") == 19
    other = client.post(
        "/v1/customers", json={"name": {"given": "Di"}}, headers={"Idempotency-Key": "k1"}
    )
    problem(other, 422, "idempotency_key_reused")


def test_a_failure_stores_nothing_under_its_key(client):
    headers = {"Idempotency-Key": "k2"}
    assert client.post("/v1/customers", json={}, headers=headers).status_code == 422
    made = client.post("/v1/customers", json={"name": {"given": "Bo"}}, headers=headers)
    assert made.status_code == 201


def test_of_two_changes_with_one_etag_one_wins(client):
    customer = new_customer(client)
    path = f"/v1/customers/{customer['id']}"
    for _ in range(5):
        tag = client.get(path).headers["etag"]
        answers = at_once(
            2,
            lambda n, tag=tag: (
                client.patch(
                    path, json={"notes": f"{tag}{n}"}, headers={"If-Match": tag}
                ).status_code
            ),
        )
        assert sorted(answers) == [200, 412]


def test_another_workspace_sees_nothing(client, other_client):
    customer = new_customer(client, emails=[{"address": "anna@example.com"}])
    message = new_message(client, customer_id=customer["id"])
    for path in (f"/v1/customers/{customer['id']}", f"/v1/messages/{message['id']}"):
        problem(other_client.get(path), 404, "not_found")
        problem(other_client.delete(path), 404, "not_found")
        problem(other_client.patch(path, json={}), 404, "not_found")
    body = {"customer_id": customer["id"], "direction": "inbound", "channel": "phone"}
    fault = problem(other_client.post("/v1/messages", json=body), 422, "invalid_request")["errors"]
    assert fault[0]["pointer"] == "/customer_id"
    listed = other_client.get("/v1/messages", params={"customer_id": customer["id"]})
    assert listed.json()["items"] == []


def test_pages_neither_repeat_nor_skip(client):
    made = [new_customer(client)["id"] for _ in range(7)]
    seen, query = [], {"limit": 3, "sort": "created_at"}
    while True:
        page = client.get("/v1/customers", params=query).json()
        seen += [item["id"] for item in page["items"]]
        if page["next_cursor"] is None:
            break
        query["cursor"] = page["next_cursor"]
    assert seen == made


@pytest.mark.parametrize("text", ["Müller", "mueller", "Muller", "mül", "anna mul"])
def test_a_customer_is_found_by_the_beginnings_of_words(client, text):
    customer = new_customer(client, name={"given": "Anna", "family": "Müller"})
    found = client.get("/v1/customers", params={"text": text}).json()["items"]
    assert [item["id"] for item in found] == [customer["id"]]


@pytest.mark.parametrize(
    "at", ["9999-12-31T23:59:59Z", "9999-12-31T23:59:59-14:00", "0001-01-01T00:00:00+14:00", 1]
)
def test_a_time_that_no_zone_could_show_is_refused(client, at):
    reminder = {"customer_id": new_customer(client)["id"], "text": "x", "due_at": at}
    message = {"direction": "outbound", "channel": "phone", "occurred_at": at}
    for refused in (
        client.post("/v1/follow-ups", json=reminder),
        client.post("/v1/messages", json=message),
        client.get("/v1/follow-ups", params={"due_before": at}),
        client.get("/v1/follow-ups", params={"as_of": at}),
    ):
        assert refused.status_code == 422, refused.text
