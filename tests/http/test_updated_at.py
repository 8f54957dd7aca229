"""`updated_at` moves with every stored change of an object, whatever made it, and with nothing else."""

import pytest

from tests import factories
from tests.factories import mail, vcard

OWN = "me@example.net"
LISTS = (
    "customers", "contacts", "events", "messages", "purchases", "opportunities", "referrals",
    "card/shares", "follow-ups", "rules", "users", "sender-rules",
)  # fmt: skip
# Fields that follow from other objects, or from the time.
DERIVED = {
    "party", "rule_name", "updated_at", "status", "responsible_id", "is_up_to_date", "reason",
    "reply_due_at", "answers", "may_answer", "candidates", "automated", "hits", "name", "referrer",
    "referred", "recipient",
}  # fmt: skip


@pytest.fixture
def anna(client):
    client.patch("/v1/workspace", json={"own_addresses": [OWN]}).raise_for_status()
    return factories.new_customer(client, emails=[{"address": "anna@example.com"}])


def objects(client):
    """Every object by id, with its own values."""
    everything = {}
    for path in LISTS:
        for archived in ("false", "true"):
            # all of them, in the order of their changes
            query = {"updated_since": "2020-01-01T00:00:00Z", "limit": 200, "archived": archived}
            answer = client.get(f"/v1/{path}", params=query)
            if answer.status_code == 422:
                del query["archived"]
                answer = client.get(f"/v1/{path}", params=query)
            for item in answer.json()["items"]:
                own = {name: value for name, value in item.items() if name not in DERIVED}
                own |= {"the name": item["name"]} if path in {"customers", "rules"} else {}
                everything[item["id"]] = (path, item["updated_at"], own)
    return everything


def a_mail(client, anna):
    factories.take_in(client, mail(1))


def an_answer(client, anna):
    question = factories.new_message(client, anna)
    yield
    factories.new_answer(client, question)


def an_answer_in_another_thread(client, anna):
    factories.new_message(client, anna, subject="Price", thread_id=None)
    yield
    factories.new_message(
        client, anna, direction="outbound", channel="letter", kind="other", subject="Invoice 17"
    )


def a_mark(client, anna):
    question = factories.new_message(client, anna)
    yield
    client.post(f"/v1/messages/{question['id']}/answer", json={"channel": "phone"})


def an_answer_that_goes(client, anna):
    answer = factories.new_answer(client, factories.new_message(client, anna))
    yield
    client.delete(f"/v1/messages/{answer['id']}").raise_for_status()


def a_conversion(client, anna):
    contact = factories.new_contact(client)
    for new in (factories.new_message, factories.new_opportunity, factories.new_card_share):
        new(client, {"id": None}, customer_id=None, contact_id=contact["id"])
    yield
    client.post(f"/v1/contacts/{contact['id']}/convert", json={}).raise_for_status()


def a_merge(client, anna):
    [karl] = factories.take_in_cards(client, vcard("FN:Karl", "EMAIL:karl@example.com"))["items"]
    factories.new_message(client, {"id": None}, customer_id=None, contact_id=karl["id"])
    yield
    client.post(f"/v1/contacts/{karl['id']}/convert", json={"customer_id": anna["id"]})


def a_purchase(client, anna):
    factories.new_purchase(client, anna)


def a_bounce(client, anna):
    factories.new_reminder(client, anna)
    yield
    client.patch(f"/v1/customers/{anna['id']}", json={"stage": "past"}).raise_for_status()


def an_act(client, anna):
    reminder = factories.new_reminder(client, anna)
    yield
    client.post(f"/v1/follow-ups/{reminder['id']}/done").raise_for_status()


def a_sender_rule(client, anna):
    factories.take_in(client, mail(2, sender="shop@shop.example"))
    yield
    factories.new_sender_rule(client, pattern="shop@shop.example", effect="no_reply_needed")


def a_user_who_leaves(client, anna):
    user = factories.new_user(client)
    client.patch(f"/v1/customers/{anna['id']}", json={"owner_id": user["id"]}).raise_for_status()
    other = factories.new_user(client)
    yield
    client.delete(f"/v1/users/{user['id']}", params={"successor_id": other["id"]})


HAPPENINGS = [
    a_mail, an_answer, an_answer_in_another_thread, a_mark, an_answer_that_goes, a_conversion, a_merge,
    a_purchase, a_bounce, an_act, a_sender_rule, a_user_who_leaves,
]  # fmt: skip


@pytest.mark.parametrize("happens", HAPPENINGS)
def test_updated_at_moves_with_each_stored_change(client, clock, anna, happens):
    other = factories.new_customer(client, name={"given": "Ben"})
    steps = happens(client, anna) if happens.__code__.co_flags & 0x20 else None
    if steps:
        next(steps)
    clock.advance(minutes=1)
    before = objects(client)
    clock.advance(minutes=1)
    if steps:
        next(steps, None)
    else:
        happens(client, anna)
    after = objects(client)
    changed = {each for each in before if each in after and before[each][2] != after[each][2]}
    new = after.keys() - before.keys()
    assert changed | new, "nothing happened"
    unmoved = [
        (after[each][0], before[each][2], after[each][2])
        for each in changed
        if after[each][1] == before[each][1]
    ]
    assert not unmoved
    assert after[other["id"]] == before[other["id"]]


def test_time_alone_moves_nothing(client, clock, anna):
    factories.new_message(client, anna)
    factories.new_reminder(client, anna, due_at="2026-03-05T09:00:00Z")
    before = objects(client)
    clock.advance(days=30)
    assert objects(client) == before
