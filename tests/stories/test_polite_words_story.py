"""Polite words start no clock: through the API, the clock moved."""

import pytest

from tests import factories, rule_cases

anna = rule_cases.anna  # a fixture
OFFER = "Dear Anna, the two pumps are 14,800 euros. Does that suit you? Jonas"
LATER = "2026-03-10T16:00:00Z"


def kinds(client, clock, anna):
    clock.set(LATER)
    items = client.get(f"/v1/customers/{anna['id']}/follow-ups").json()["items"]
    due = {i["rule_kind"] for i in items if i["status"] == "due"}
    return due & {"chase", "reply", "perhaps"}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param(
            "Dear Anna, thank you for your order. I look forward to seeing you on Friday. Jonas",
            set(), id="a look-ahead",
        ),
        pytest.param(
            "Dear Anna, thank you for your order. I hope you like the pumps. Jonas",
            set(), id="a hope",
        ),
        pytest.param(
            "Dear Anna, thank you for your visit. I look forward to your decision. Jonas",
            {"chase"}, id="a decision",
        ),
        pytest.param(OFFER, {"chase"}, id="an offer"),
    ],
)  # fmt: skip
def test_a_polite_ending_of_ours_is_not_chased(client, clock, anna, text, found):
    rule_cases.ours(client, anna, subject="Your order", body=text)
    assert kinds(client, clock, anna) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param(
            "Dear Jonas, thank you for the offer. We need a few days to talk it over and will get"
            " back to you. Anna",
            set(), id="time to decide",
        ),
        pytest.param(
            "Dear Jonas, thank you. We need a few days to decide. Could you hold the price? Anna",
            {"reply"}, id="and a request",
        ),
    ],
)  # fmt: skip
def test_time_to_decide_waits_for_nothing(client, clock, anna, text, found):
    offer = rule_cases.ours(client, anna, subject="Your offer", body=OFFER)
    clock.advance(hours=1)
    factories.new_message(
        client, anna, subject="Re: Your offer", body=text, in_reply_to_id=offer["id"]
    )
    assert kinds(client, clock, anna) == found


def test_an_offer_that_is_only_promised_is_no_first_offer(client, clock, anna):
    promise = "Dear Anna, I will send you our offer by Tuesday. Jonas"
    first = rule_cases.ours(client, anna, subject="Your offer", body=promise)
    assert (first["expects_answer"], first["promised_until"]) == (False, "2026-03-03")
    clock.advance(hours=4)
    rule_cases.ours(client, anna, subject="Your offer", body=OFFER, in_reply_to_id=first["id"])
    clock.set(LATER)
    items = client.get(f"/v1/customers/{anna['id']}/follow-ups").json()["items"]
    [chase] = [i for i in items if i["rule_kind"] == "chase"]
    assert chase["reason"]["text"].startswith(
        "You wrote to Anna Weber on Monday 2 March at 14:00 (“Your offer”). "
    )
