"""The state of the answers depends on the times of the messages, not on the order of their arrival."""

import random
from typing import Any

import pytest

from tests import factories

OURS = {"sender": "me@example.net", "to": "anna@example.com", "text": "Here it is, Anna."}
MAILS = (
    factories.mail("q1", date="Mon, 02 Mar 2026 01:00:00 +0000"),
    factories.mail("q2", subject="Delivery", date="Mon, 02 Mar 2026 02:00:00 +0000"),
    # about nothing that is open, with two questions open
    factories.mail("a1", **OURS, subject="Invoice 17", date="Mon, 02 Mar 2026 03:00:00 +0000"),
    # a new mail about the first question
    factories.mail("a2", **OURS, subject="AW: Broken pump", date="Mon, 02 Mar 2026 04:00:00 +0000"),
    # about nothing that is open, with only the second question open
    factories.mail("a3", **OURS, subject="Our new shop", date="Mon, 02 Mar 2026 05:00:00 +0000"),
    factories.mail(
        "q3", date="Mon, 02 Mar 2026 06:00:00 +0000", more="In-Reply-To: <a2@example>\n"
    ),
    factories.mail(
        "a4", **OURS, date="Mon, 02 Mar 2026 07:00:00 +0000", more="In-Reply-To: <q3@example>\n"
    ),
    factories.mail("q4", subject="Opening hours", date="Mon, 02 Mar 2026 08:00:00 +0000"),
)
# The end of each question: its answer, and what may be one.
END = {"q1": ("a2", None), "q2": (None, "a3"), "q3": ("a4", None), "q4": (None, None)}
FLAGS = {"q1": {"reply": "settled"}, "q2": {"perhaps": "settled"}, "q3": {"reply": "settled"}}

REMINDER = "In-Reply-To: <q1@example>\n"
ONE_THREAD = (
    factories.mail("q1", date="Mon, 02 Mar 2026 01:00:00 +0000"),
    factories.mail("q2", date="Mon, 02 Mar 2026 02:00:00 +0000", more=REMINDER),
    # about nothing that is open, with one thread open
    factories.mail("a1", **OURS, subject="Invoice 17", date="Mon, 02 Mar 2026 03:00:00 +0000"),
    factories.mail("q3", date="Mon, 02 Mar 2026 04:00:00 +0000", more=REMINDER),
    factories.mail("q4", subject="Delivery", date="Mon, 02 Mar 2026 05:00:00 +0000"),
    # about nothing that is open, with two threads open
    factories.mail("a2", **OURS, subject="Our new shop", date="Mon, 02 Mar 2026 06:00:00 +0000"),
)


def orders(mails: tuple[bytes, ...]) -> list[Any]:
    inbox = [n for n in range(len(mails)) if mails[n].startswith(b"From: Anna")]
    sent = [n for n in range(len(mails)) if n not in inbox]
    everything = list(range(len(mails)))
    shuffled = [random.Random(seed).sample(everything, len(mails)) for seed in range(3)]
    return [
        pytest.param([everything], id="at once"),
        pytest.param([[n] for n in everything], id="one by one"),
        pytest.param([[n] for n in reversed(everything)], id="the latest first"),
        pytest.param([inbox, sent], id="inbox before sent"),
        pytest.param([sent, inbox], id="sent before inbox"),
        *(pytest.param([[n] for n in order], id=f"shuffled {order}") for order in shuffled),
    ]


@pytest.mark.parametrize("files", orders(MAILS))
def test_the_order_of_arrival_changes_no_answer_and_no_flag(client, files):
    assert end_of(client, MAILS, files) == (END, FLAGS)


@pytest.mark.parametrize("files", orders(ONE_THREAD))
def test_the_order_of_arrival_changes_no_possible_answer_of_a_thread(client, files):
    links, _ = end_of(client, ONE_THREAD, files)
    assert links == {"q1": (None, "a1"), "q2": (None, "a1"), "q3": (None, None), "q4": (None, None)}


def end_of(client, mails: tuple[bytes, ...], files: list[list[int]]) -> tuple[Any, Any]:
    """The links of the questions, and the settled follow-ups about each."""
    client.patch("/v1/workspace", json={"own_addresses": ["me@example.net"]}).raise_for_status()
    anna = factories.new_customer(client, emails=[{"address": "anna@example.com"}])
    for file in files:
        factories.take_in(client, *(mails[n] for n in file))
    items = client.get("/v1/messages", params={"customer_id": anna["id"]}).json()["items"]
    names = {item["id"]: item["headers"]["message_id"].partition("@")[0] for item in items}
    links = {
        names[item["id"]]: (
            names.get(item["answered_by_message_id"]),
            names.get(item["may_be_answered_by_message_id"]),
        )
        for item in items
        if item["direction"] == "inbound"
    }
    settled: dict[str, dict[str, str]] = {}
    for flag in client.get(f"/v1/customers/{anna['id']}/follow-ups").json()["items"]:
        if flag["status"] == "settled" and flag["rule_kind"] in ("reply", "perhaps"):
            settled.setdefault(names[flag["subject"]["id"]], {})[flag["rule_kind"]] = "settled"
    return links, settled
