"""Each ready-made rule about business: what begins it, and what it then says."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest

from tests import factories

OWN = "me@example.net"
QUESTION = {"subject": "Offer", "body": "Dear Anna, which of the two pumps would you like?"}
Made = dict[str, Any]


def ours(client, anna: Made, **changes: Any) -> Made:
    """A personal message of ours that asks nothing."""
    body = {"direction": "outbound", "channel": "email", "kind": "other", "subject": "Pumps"}
    return factories.new_message(
        client, anna, **body | {"body": "Dear Anna, here is what you should know."} | changes
    )


def _referred_by(client, anna: Made) -> Made:
    karl = factories.new_contact(client)
    return factories.new_referral(client, anna, referred={"contact_id": karl["id"]})


def _referred_to(client, anna: Made) -> Made:
    return factories.new_referral(
        client, referred={"customer_id": anna["id"]}, recipient_name="Rohr AG"
    )


def _bought_thrice(client, anna: Made) -> Made:
    days = ("2026-01-01T09:00:00Z", "2026-01-31T09:00:00Z", "2026-03-02T09:00:00Z")
    return [factories.new_purchase(client, anna, purchased_at=day) for day in days][-1]


def _met(client, anna: Made) -> Made:
    times = {"starts_at": "2026-03-02T08:00:00Z", "ends_at": "2026-03-02T09:00:00Z"}
    event = factories.new_event(client, kind="meeting", name="Visit", **times)
    factories.new_participant(client, event, anna)
    return event


def _born(client, anna: Made) -> Made:
    url = f"/v1/customers/{anna['id']}"
    day = {"label": "birthday", "month": 3, "day": 4, "year": 1980}
    assert client.patch(url, json={"yearly_dates": [day]}).status_code == 200
    return {}


@dataclass
class Case:
    """A rule, what starts its clock at NOW, when it is due and missed, and what is said without it."""

    rule: str
    kind: str
    begin: Callable[[Any, Made], Made]
    path: str
    due_at: str
    missed_at: str
    not_applicable: str
    reason: str


TUESDAY, THURSDAY = "2026-03-03T09:00:00Z", "2026-03-05T09:00:00Z"
A_WEEK, A_FORTNIGHT, A_MONTH = (
    "2026-03-09T09:00:00Z",
    "2026-03-16T09:00:00Z",
    "2026-04-01T09:00:00Z",
)
CASES = {
    "thanks for a meeting": Case(
        "Thank people after meeting them", "thank_you", _met, "events", TUESDAY, A_WEEK,
        "cancelled",
        "You were to meet Anna Weber today (Visit). A personal thank-you is due tomorrow.",
    ),
    "thanks for a purchase": Case(
        "Thank customers for a purchase", "thank_you", factories.new_purchase, "purchases",
        TUESDAY, A_WEEK, "no_purchase",
        "Anna Weber bought for 129.90 EUR today. A personal thank-you is due tomorrow.",
    ),
    "thanks for business": Case(
        "Thank customers for business won", "thank_you",
        lambda client, anna: factories.new_opportunity(client, anna, outcome="won"),
        "opportunities", TUESDAY, A_WEEK, "none_won",
        "You won “Pumps for the new plant” with Anna Weber today. A personal thank-you is due tomorrow.",
    ),
    "thanks for a referral": Case(
        "Thank people for a referral", "thank_you", _referred_by, "referrals", TUESDAY, A_WEEK,
        "no_referral",
        "Anna Weber referred Karl Klein to you today. A personal thank-you is due tomorrow.",
    ),
    "chase": Case(
        "Ask again when nobody answers", "chase",
        lambda client, anna: ours(client, anna, **QUESTION),
        "messages", THURSDAY, A_FORTNIGHT, "nothing_asked",
        "You wrote to Anna Weber today at 10:00 (“Offer”). You have heard nothing since. Asking again "
        "is due on Thursday.",
    ),
    "buy again": Case(
        "Write when it is time to buy again", "buy_again", _bought_thrice, "purchases",
        "2026-04-20T09:00:00Z", "2026-05-05T09:00:00Z", "no_buying_rhythm",
        "Anna Weber bought for 129.90 EUR today. Usually the next purchase comes after 30 days: it is "
        "expected on Wednesday 1 April.",
    ),
    "ask for a referral": Case(
        "Ask for a referral when business is lost", "ask_referral",
        lambda client, anna: factories.new_opportunity(
            client, anna, outcome="lost", lost_reason="price"
        ),
        "opportunities", THURSDAY, A_MONTH, "none_lost",
        "You lost “Pumps for the new plant” with Anna Weber today. Ask them to recommend you "
        "and to keep you in mind: it is due on Thursday.",
    ),
    "tell of a referral": Case(
        "Tell people whom you referred them to", "inform_referral", _referred_to, "referrals",
        TUESDAY, A_MONTH, "no_referral",
        "You referred Anna Weber to Rohr AG today. Let them know that a call may come: it is due tomorrow.",
    ),
    "greet": Case(
        "Greet people on their day", "greet", _born, "", "2026-03-04T08:00:00Z",
        "2026-03-06T23:00:00Z", "no_yearly_date",
        "Anna Weber turns 46 on Wednesday. A personal greeting is due that day.",
    ),
}  # fmt: skip
every_rule = pytest.mark.parametrize("case", CASES.values(), ids=list(CASES))


@pytest.fixture
def anna(client):
    client.patch("/v1/workspace", json={"own_addresses": [OWN]})
    return factories.new_customer(client, emails=[{"address": "anna@example.com"}])


def flag_of(client, anna: Made, case: Case, made: Made) -> Made:
    items = client.get(f"/v1/customers/{anna['id']}/follow-ups").json()["items"]
    mine = [
        item for item in items
        if item["rule_kind"] == case.kind and made.get("id") in {None, item["subject"]["id"]}
    ]  # fmt: skip
    return min(mine, key=lambda item: item["due_at"])
