"""Thanks that were written before somebody recorded the business: they count on the same day."""

import pytest

from tests import factories, rule_cases

anna = rule_cases.anna  # a fixture
THANKS = "Dear Anna, thank you so much for your order. The pumps are on their way."
EVENING, MONDAY, NEXT = "2026-03-01T22:59:59Z", "2026-03-01T23:00:00Z", "2026-03-03T10:00:00Z"


def write(client, anna, at, **changes):
    """A message of ours; in Berlin the clock shows an hour more than the times here."""
    return rule_cases.ours(client, anna, body=THANKS, occurred_at=at, **changes)


def hear(client, anna, at):
    body = {"body": "Yes, we take them.", "needs_reply": "no", "occurred_at": at}
    return factories.new_message(client, anna, kind="order", **body)


def win(client, anna):
    return factories.new_opportunity(client, anna, outcome="won")


def refer(client, anna):
    karl = factories.new_contact(client)
    return factories.new_referral(client, anna, referred={"contact_id": karl["id"]})


def thanks(client, clock, anna):
    clock.set(NEXT)
    items = client.get(f"/v1/customers/{anna['id']}/follow-ups").json()["items"]
    return [item for item in items if item["rule_kind"] == "thank_you"]


BEFORE = {
    "five minutes before": ([("write", "2026-03-02T08:55:00Z", {})], "settled"),
    "as the day began": ([("write", MONDAY, {})], "settled"),
    "on the evening before": ([("write", EVENING, {})], "due"),
    "after their word": (
        [("hear", "2026-03-02T08:40:00Z"), ("write", "2026-03-02T08:50:00Z", {})], "settled",
    ),
    "before their word": (
        [("write", "2026-03-02T08:40:00Z", {}), ("hear", "2026-03-02T08:50:00Z")], "due",
    ),
    "named a thank-you, before their word": (
        [("write", "2026-03-02T08:40:00Z", {"kind": "thank_you"}), ("hear", "2026-03-02T08:50:00Z")],
        "settled",
    ),
    "and a question after it": (
        [("write", "2026-03-02T08:40:00Z", {}),
         ("write", "2026-03-02T08:50:00Z", {"expects_answer": True})], "settled",
    ),
    "a question": ([("write", "2026-03-02T08:50:00Z", {"expects_answer": True})], "due"),
    "nothing personal": ([("write", "2026-03-02T08:50:00Z", {"is_personal": False})], "due"),
    "a call": ([("write", "2026-03-02T08:50:00Z", {"channel": "phone"})], "due"),
    "a draft": ([("write", None, {"status": "draft"})], "due"),
}  # fmt: skip


@pytest.mark.parametrize("begin", [win, refer])
@pytest.mark.parametrize(("acts", "status"), BEFORE.values(), ids=list(BEFORE))
def test_thanks_before_business_or_a_referral_is_recorded(client, clock, anna, begin, acts, status):
    for act, at, *changes in acts:
        hear(client, anna, at) if act == "hear" else write(client, anna, at, **changes[0])
    begin(client, anna)
    assert [item["status"] for item in thanks(client, clock, anna)] == [status]


def test_sent_mail_that_arrives_after_the_win_was_recorded_counts_as_long_as_it_is_there(
    client, clock, anna
):
    win(client, anna)
    clock.advance(minutes=20)
    mail = write(client, anna, "2026-03-02T08:55:00Z")
    [found] = thanks(client, clock, anna)
    assert (found["status"], found["settled_by"]["id"]) == ("settled", mail["id"])
    assert found["reason"]["text"].endswith(" You were in touch yesterday.")
    client.delete(f"/v1/messages/{mail['id']}").raise_for_status()
    assert [item["status"] for item in thanks(client, clock, anna)] == ["due"]


def test_a_purchase_that_is_recorded_after_the_thanks_calls_for_no_second_one(client, clock, anna):
    mail = write(client, anna, "2026-03-02T08:55:00Z")
    factories.new_purchase(client, anna, purchased_at="2026-03-02T08:30:00Z")
    [found] = thanks(client, clock, anna)
    assert (found["status"], found["settled_by"]["id"]) == ("settled", mail["id"])


def test_a_purchase_that_is_dated_after_the_thanks_calls_for_none(client, clock, anna):
    write(client, anna, "2026-03-02T08:55:00Z")
    factories.new_purchase(client, anna)
    assert thanks(client, clock, anna) == []
    items = client.get(f"/v1/customers/{anna['id']}/explain").json()["items"]
    assert "touched_lately" in {item["code"] for item in items}
