"""Pairs of parties that may be the same: found by a job, listed, dismissed, merged."""

from collections.abc import Iterator
from functools import partial
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests import factories
from tests.background import run_jobs
from tests.concurrency import statuses, together

DUPLICATES, CONTACTS = "/v1/customers/duplicates", "/v1/contacts"
ONE = "/v1/duplicates"
UNKNOWN = "0198d2f0-11aa-7c3e-8d55-6b0f9e2d4c10"


def search(app, client) -> dict[str, Any]:
    started = client.post(f"{DUPLICATES}/search")
    assert started.status_code == 202, started.text
    run_jobs(app)
    job = client.get(f"/v1/jobs/{started.json()['id']}").json()
    assert (job["state"], job["errors"]) == ("succeeded", [])
    return job


def listed(client, **query: Any) -> list[dict[str, Any]]:
    answer = client.get(DUPLICATES, params=query)
    assert answer.status_code == 200, answer.text
    return answer.json()["items"]


def as_ids(pair: dict[str, Any]) -> tuple[str, str]:
    return pair["survivor"]["id"], pair["duplicate"]["id"]


def act(client, pair: dict[str, Any], action: str) -> dict[str, Any]:
    answer = client.post(f"{ONE}/{pair['id']}/{action}")
    assert answer.status_code == 200, answer.text
    return answer.json()


def customer(client, given: str = "Anna", **fields: Any) -> dict[str, Any]:
    name = {"given": given, "family": "Weber"}
    answer = client.post("/v1/customers?allow_duplicate=true", json={"name": name, **fields})
    assert answer.status_code == 201, answer.text
    return answer.json()


def contact(client, given: str = "Anna", **fields: Any) -> dict[str, Any]:
    return factories.new_contact(client, name={"given": given, "family": "Weber"}, **fields)


@pytest.fixture
def twins(client) -> tuple[dict[str, Any], dict[str, Any]]:
    """Two records of one person at one firm."""
    return customer(client, organization="Pumpen GmbH"), customer(client, organization="Pumpen")


@pytest.mark.fast
def test_a_search_finds_a_pair_with_its_score_and_its_reasons(app, client, twins):
    older, newer = twins
    job = search(app, client)
    assert (job["kind"], job["result"]) == ("duplicate_search", {"searched": 2})
    [pair] = listed(client)
    assert as_ids(pair) == (older["id"], newer["id"])
    assert (pair["score"], pair["evidence"], pair["dismissed_at"]) == (0.7, ["name_org"], None)
    assert pair["survivor"]["organization"] == "Pumpen GmbH"
    assert client.get(f"{ONE}/{pair['id']}").json() == pair
    search(app, client)
    assert listed(client) == [pair]


PHONE, MAIL = {"phones": [{"raw": "0171 2345678"}]}, {"emails": [{"address": "anna@weber.de"}]}
FIRM = {"type": "organization", "name": {}, "organization": "Pumpen GmbH"}


@pytest.mark.parametrize(
    ("one", "other", "evidence"),
    [
        pytest.param(PHONE, PHONE, ["mobile"], id="mobile"),
        pytest.param(PHONE | MAIL, PHONE | MAIL, ["email", "mobile", "name_domain"], id="all"),
        pytest.param(FIRM, FIRM | {"organization": "Pumpen"}, ["organization"], id="firms"),
        pytest.param(FIRM | PHONE, PHONE, None, id="a firm and its owner"),
        pytest.param({"phones": [{"raw": "030 901820"}]}, {"phones": [{"raw": "030 901820"}]}, None,
                     id="a landline alone"),
        pytest.param({"name": {"given": "Anna", "family": "Berg"}}, {}, None, id="nothing"),
    ],
)  # fmt: skip
def test_what_makes_a_pair(app, client, one, other, evidence):
    factories.new_contact(client, **{"name": {"given": "Anna", "family": "Weber"}} | one)
    factories.new_contact(client, **{"name": {"given": "Anna", "family": "Weber"}} | other)
    search(app, client)
    assert [pair["evidence"] for pair in listed(client)] == ([evidence] if evidence else [])


def test_a_customer_is_kept_before_an_older_contact(app, client):
    card, known = contact(client, **PHONE), customer(client, **PHONE)
    search(app, client)
    [pair] = listed(client)
    assert as_ids(pair) == (known["id"], card["id"])
    assert [pair[name]["kind"] for name in ("survivor", "duplicate")] == ["customer", "contact"]


def test_the_list_has_pages_and_filters(app, client, twins):
    weak = customer(client, "A.", organization="Pumpen"), customer(client, "Karl", **MAIL)
    customer(client, "Karl", **MAIL, organization="Other")
    search(app, client)
    pairs = listed(client)
    assert [pair["score"] for pair in pairs] == [1.0, 0.7, 0.25, 0.25]
    first = client.get(DUPLICATES, params={"limit": 2, "count": True}).json()
    rest = client.get(DUPLICATES, params={"limit": 2, "cursor": first["next_cursor"]}).json()
    assert (first["items"] + rest["items"], first["count"]) == (pairs, 4)
    assert [pair["score"] for pair in listed(client, min_score=0.7)] == [1.0, 0.7]
    assert listed(client, sort="score") == pairs[::-1]
    assert {as_ids(pair)[1] for pair in pairs[2:]} == {weak[0]["id"]}


def test_a_pair_is_gone_when_nothing_speaks_for_it_any_more(app, client, twins):
    search(app, client)
    client.patch(f"/v1/customers/{twins[1]['id']}", json={"organization": "Wells"})
    search(app, client)
    assert listed(client) == []


# Dismissals


def test_a_dismissed_pair_stays_dismissed(app, client, twins):
    search(app, client)
    [pair] = listed(client)
    dismissed = act(client, pair, "dismiss")
    assert dismissed["dismissed_at"] is not None
    assert dismissed["dismissed_by_id"] is not None
    assert act(client, pair, "dismiss") == dismissed
    search(app, client)
    assert (listed(client), listed(client, dismissed=True)) == ([], [dismissed])
    assert act(client, pair, "restore")["dismissed_at"] is None
    assert [each["id"] for each in listed(client)] == [pair["id"]]


@pytest.mark.parametrize(
    ("change", "comes_back"),
    [
        pytest.param(PHONE, True, id="a further reason"),
        pytest.param({"name": {"given": "A.", "family": "Weber"}}, False, id="a weaker reason"),
        pytest.param({"organization": "Wells"}, False, id="no reason"),
        pytest.param({"notes": "Likes pumps."}, False, id="something else"),
    ],
)
def test_a_dismissed_pair_comes_back_with_new_reasons_only(app, client, change, comes_back: bool):
    older = customer(client, organization="Pumpen", **PHONE)
    newer = customer(client, organization="Pumpen GmbH")
    search(app, client)
    act(client, listed(client)[0], "dismiss")
    path = f"/v1/customers/{newer['id']}"
    assert client.patch(f"{path}?allow_duplicate=true", json=change).status_code == 200
    search(app, client)
    assert [as_ids(p) for p in listed(client)] == [(older["id"], newer["id"])] * comes_back
    # what was dismissed once, and went away meanwhile, is not asked again
    client.patch(
        path, json={"organization": "Pumpen", "name": {"given": "Anna", "family": "Weber"}}
    )
    search(app, client)
    assert len(listed(client)) == comes_back


@pytest.mark.parametrize("way", ["convert", "merge"])
def test_a_dismissal_goes_with_a_contact_that_becomes_a_customer(app, client, way: str):
    known, card = customer(client, **PHONE), contact(client, organization="Pumpen", **PHONE)
    search(app, client)
    act(client, listed(client)[0], "dismiss")
    other = {"customer_id": customer(client, "Karl")["id"]} if way == "merge" else {}
    path = f"{CONTACTS}/{card['id']}/{way}"
    done = client.post(path, json=other, params={} if other else {"allow_duplicate": True})
    assert done.status_code == 200, done.text
    search(app, client)
    assert listed(client) == []
    [pair] = listed(client, dismissed=True)
    assert as_ids(pair)[0] == known["id"]


# Merges, and others


def merge(client, pair: dict[str, Any]):
    kept, merged = as_ids(pair)
    return client.post(f"/v1/customers/{merged}/merge", json={"survivor_id": kept})


def test_a_merged_pair_is_gone_and_comes_back_with_unmerge(app, client, twins):
    third = customer(client, organization="Pumpen AG")
    search(app, client)
    before = listed(client)
    assert len(before) == 3
    pair = next(each for each in before if as_ids(each) == (twins[0]["id"], twins[1]["id"]))
    assert merge(client, pair).status_code == 200
    assert [as_ids(each) for each in listed(client)] == [(twins[0]["id"], third["id"])]
    assert client.get(f"{ONE}/{pair['id']}").status_code == 404
    assert client.post(f"{ONE}/{pair['id']}/dismiss").status_code == 404
    search(app, client)
    assert len(listed(client)) == 1
    assert client.post(f"/v1/customers/{twins[1]['id']}/unmerge").status_code == 200
    search(app, client)
    assert sorted(map(as_ids, listed(client))) == sorted(map(as_ids, before))


@pytest.mark.parametrize("way", ["archive", "discard", "convert"])
def test_a_pair_is_hidden_while_one_of_the_two_is_not_there(app, client, way: str):
    card, other = contact(client, **PHONE), contact(client, **PHONE)
    search(app, client)
    path = f"{CONTACTS}/{card['id']}"
    if way == "archive":
        client.delete(path)
    else:
        assert (
            client.post(f"{path}/{way}", json={} if way == "convert" else None).status_code == 200
        )
    assert listed(client) == []
    if way != "convert":
        client.post(f"{path}/restore")
        assert [set(as_ids(pair)) for pair in listed(client)] == [{card["id"], other["id"]}]


def test_another_workspace_sees_and_dismisses_nothing(app, client, other_client, twins):
    customer(other_client, organization="Pumpen")
    search(app, other_client)
    search(app, client)
    [pair] = listed(client)
    assert (listed(other_client), listed(other_client, ids=pair["id"])) == ([], [])
    for action in ("dismiss", "restore"):
        assert other_client.post(f"{ONE}/{pair['id']}/{action}").status_code == 404
        assert client.post(f"{ONE}/{UNKNOWN}/{action}").status_code == 404
    assert other_client.get(f"{ONE}/{pair['id']}").status_code == 404


def test_a_key_that_many_have_leads_to_the_first_of_them(app, client):
    for _ in range(25):
        contact(client, **MAIL)
    search(app, client)
    pairs = [each for cursor in pages(client) for each in cursor]
    assert len(pairs) == 20 * 19 / 2 + 5 * 20


def pages(client) -> Iterator[list[dict[str, Any]]]:
    cursor = {}
    while True:
        page = client.get(DUPLICATES, params={"limit": 200, **cursor}).json()
        yield page["items"]
        if page["next_cursor"] is None:
            return
        cursor = {"cursor": page["next_cursor"]}


def test_two_searches_and_dismissals_at_once(app, client, twins):
    search(app, client)
    [pair] = listed(client)
    dismiss = partial(client.post, f"{ONE}/{pair['id']}/dismiss")
    again = partial(client.post, f"{DUPLICATES}/search")
    answers = together(dismiss, again, dismiss, again, partial(merge, client, pair))
    assert set(statuses(answers)) <= {200, 202, 404}
    run_jobs(app)
    waiting = {answer.json()["id"] for answer in answers if answer.status_code == 202}
    assert len(waiting) == 1
    assert listed(client) == []


# The same as the candidates, and as a search of everything


SCHEMES = st.fixed_dictionaries(
    {"name": st.sampled_from(["Anna Weber", "Dr. Anna Weber", "A. Weber", "Anna Maria Weber"])},
    optional={
        "organization": st.sampled_from(["Pumpen GmbH", "Pumpen", "Wells"]),
        "mail": st.sampled_from(["anna@pumpen-weber.de", "a.weber@gmail.com", "info@wells.de"]),
        "phone": st.sampled_from(["0171 2345678", "030 901820"]),
    },
)
CHANGES = st.lists(st.tuples(st.integers(0, 4), SCHEMES | st.none()), max_size=4)


def as_request(scheme: dict[str, str]) -> dict[str, Any]:
    return {
        "name": {"display": scheme["name"]},
        "organization": scheme.get("organization"),
        "emails": [{"address": scheme["mail"]}] if "mail" in scheme else [],
        "phones": [{"raw": scheme["phone"]}] if "phone" in scheme else [],
    }


def found(client) -> dict[frozenset[str], float]:
    return {frozenset(as_ids(each)): each["score"] for page in pages(client) for each in page}


def candidates(client, ids: list[str]) -> dict[frozenset[str], float]:
    """The pairs that the contacts name themselves."""
    return {
        frozenset((contact_id, each["contact_id"])): each["score"]
        for contact_id in ids
        if (card := client.get(f"{CONTACTS}/{contact_id}").json())["status"] == "new"
        for each in card["candidates"]
        if each["relation"] == "same" and each["score"] >= 0.25
    }


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
@settings(
    max_examples=4, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(schemes=st.lists(SCHEMES, min_size=2, max_size=6), changes=CHANGES)
def test_the_pairs_are_the_candidates_whatever_changed(app, client, clock, schemes, changes):
    for row in client.get(CONTACTS, params={"limit": 200}).json()["items"]:
        client.delete(f"{CONTACTS}/{row['id']}")
    made = client.post(f"{CONTACTS}/batch", json={"items": list(map(as_request, schemes))}).json()
    ids = [item["id"] for item in made["items"]]
    search(app, client)
    for place, scheme in changes:
        path = f"{CONTACTS}/{ids[place % len(ids)]}"
        clock.advance(seconds=1)
        if scheme is None:
            client.delete(path)
        else:
            client.patch(path, json=as_request(scheme))
    clock.advance(minutes=2)
    run_jobs(app)
    followed = found(client)
    search(app, client)
    assert found(client) == followed == candidates(client, ids)
