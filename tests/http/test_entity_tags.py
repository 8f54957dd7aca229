"""Entity tags: clients who change one object at once stop each other, and nothing else does."""

import re

import pytest

from tests import factories

FORM = re.compile(r'"[1-9][0-9]*\.[0-9a-f]{28}"')
OWN = "me@example.net"


@pytest.fixture
def anna(client):
    client.patch("/v1/workspace", json={"own_addresses": [OWN]}).raise_for_status()
    return factories.new_customer(client, emails=[{"address": "anna@example.com"}])


def tag_of(client, path):
    return client.get(path).headers["etag"]


def version(tag):
    return int(tag.strip('"').partition(".")[0])


def of(customer):
    return f"/v1/customers/{customer['id']}"


def weak(tag):
    return f"W/{tag}"


def coded(tag, suffix="-gzip"):
    return f'{tag[:-1]}{suffix}"'


def test_a_tag_is_a_version_and_a_digest(client, anna):
    tag = tag_of(client, of(anna))
    assert FORM.fullmatch(tag)
    assert version(tag) == 1
    changed = client.patch(of(anna), json={"notes": "x"}).headers["etag"]
    assert version(changed) == 2
    assert client.patch(of(anna), json={"notes": "x"}).headers["etag"] == changed


@pytest.mark.parametrize(
    ("make", "status"),
    [
        pytest.param(lambda tag: tag, 200, id="as it was sent"),
        pytest.param(weak, 200, id="weak"),
        pytest.param(coded, 200, id="of the gzipped answer"),
        pytest.param(lambda tag: weak(coded(tag)), 200, id="weak, of the gzipped answer"),
        pytest.param(lambda tag: coded(tag, "--gzip"), 200, id="with two dashes"),
        pytest.param(lambda tag: coded(tag, ";br"), 200, id="with a semicolon"),
        pytest.param(lambda tag: f'"other", {tag}', 200, id="second of two"),
        pytest.param(lambda _: "*", 200, id="any"),
        pytest.param(lambda _: '"abc"', 412, id="not ours"),
        pytest.param(lambda _: '""', 412, id="empty"),
        pytest.param(lambda _: '"1"', 412, id="a version alone"),
        pytest.param(lambda tag: f'"{tag.strip(chr(34))}0"', 412, id="with a digit more"),
        pytest.param(lambda tag: coded(tag, "-2"), 412, id="with a number behind it"),
        pytest.param(lambda tag: tag.replace('"1.', '"2.'), 412, id="of a later version"),
        pytest.param(lambda tag: tag.replace('"1.', '"01.'), 412, id="with a leading zero"),
        pytest.param(lambda tag: tag.strip('"'), 422, id="without quotes"),
    ],
)
def test_if_match_reads_the_version(client, anna, make, status):
    tag = tag_of(client, of(anna))
    answer = client.patch(of(anna), json={"notes": "x"}, headers={"If-Match": make(tag)})
    assert answer.status_code == status, answer.text
    assert client.get(of(anna)).json()["notes"] == ("x" if status == 200 else None)


@pytest.mark.parametrize("make", [lambda tag: tag, weak, coded], ids=["strong", "weak", "gzip"])
def test_an_old_version_changes_nothing(client, anna, make):
    tag = make(tag_of(client, of(anna)))
    client.patch(of(anna), json={"notes": "mine"}).raise_for_status()
    for request in (
        lambda: client.patch(of(anna), json={"notes": "yours"}, headers={"If-Match": tag}),
        lambda: client.delete(of(anna), headers={"If-Match": tag}),
    ):
        answer = request()
        assert (answer.status_code, answer.json()["code"]) == (412, "precondition_failed")
    shown = client.get(of(anna)).json()
    assert (shown["notes"], shown["archived_at"]) == ("mine", None)


def test_the_tag_of_another_object_does_not_match(client, anna):
    other = factories.new_customer(client, name={"given": "Ben"})
    event = factories.new_event(client)
    for path in (of(other), f"/v1/events/{event['id']}", "/v1/workspace"):
        headers = {"If-Match": tag_of(client, path)}
        assert client.patch(of(anna), json={"notes": "x"}, headers=headers).status_code == 412
    # the workspace, its card and its calendar have one id
    card = {"If-Match": tag_of(client, "/v1/card")}
    assert client.patch("/v1/working-calendar", json={}, headers=card).status_code == 412


def buys(client, customer):
    factories.new_purchase(client, customer)


def writes(client, customer):
    factories.take_in(client, factories.mail(1))


def is_answered(client, customer):
    writes(client, customer)
    question = client.get("/v1/messages").json()["items"][0]
    factories.new_answer(client, question)


@pytest.mark.parametrize("happens", [writes, buys, is_answered])
def test_what_follows_from_something_else_stops_nobody(client, anna, clock, happens):
    before = client.get(of(anna))
    clock.advance(minutes=1)
    happens(client, anna)
    after = client.get(of(anna))
    assert after.headers["etag"] != before.headers["etag"]
    assert version(after.headers["etag"]) == version(before.headers["etag"])
    assert after.json()["updated_at"] > before.json()["updated_at"]
    headers = {"If-Match": before.headers["etag"]}
    assert client.patch(of(anna), json={"notes": "x"}, headers=headers).status_code == 200


def test_a_mail_brings_an_archived_customer_back_and_stops_nobody(client, anna):
    client.delete(of(anna)).raise_for_status()
    headers = {"If-Match": tag_of(client, of(anna))}
    factories.take_in(client, factories.mail(1))
    assert client.get(of(anna)).json()["archived_at"] is None
    assert client.patch(of(anna), json={"notes": "x"}, headers=headers).status_code == 200


def test_a_304_is_never_stale(client, anna, clock):
    question = factories.new_message(client, anna)
    [follow_up] = client.get("/v1/follow-ups", params={"customer_id": anna["id"]}).json()["items"]
    path = f"/v1/follow-ups/{follow_up['id']}"
    tags = [tag_of(client, path)]
    for happens in (
        lambda: clock.advance(days=3),
        lambda: client.patch(of(anna), json={"phones": [{"raw": "030 901820"}]}),
        lambda: client.patch(f"/v1/rules/{follow_up['rule_id']}", json={"name": "Answer soon"}),
        lambda: factories.new_answer(client, question),
    ):
        happens()
        answer = client.get(path, headers={"If-None-Match": ", ".join(tags)})
        assert answer.status_code == 200
        tags.append(answer.headers["etag"])
    assert {version(tag) for tag in tags} == {1}
    for tag in (tags[-1], weak(tags[-1]), coded(tags[-1]), "*"):
        assert client.get(path, headers={"If-None-Match": tag}).status_code == 304


def test_each_act_on_a_follow_up_counts_once(client, anna, clock):
    reminder = factories.new_reminder(client, anna)
    path = f"/v1/follow-ups/{reminder['id']}"
    first = tag_of(client, path)
    done = client.post(f"{path}/done", headers={"If-Match": first})
    assert version(done.headers["etag"]) == version(first) + 1
    assert client.post(f"{path}/done").headers["etag"] == done.headers["etag"]
    assert client.post(f"{path}/reopen", headers={"If-Match": first}).status_code == 412
    reopened = client.post(f"{path}/reopen", headers={"If-Match": done.headers["etag"]})
    assert version(reopened.headers["etag"]) == version(first) + 2
