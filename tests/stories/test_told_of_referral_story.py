"""A message that names the recipient of a referral tells the referred person of it."""

import pytest

from tests import factories, rule_cases

anna = rule_cases.anna  # a fixture
BODY = "Dear Anna, I gave your number to Rohr AG. They will call you."
NEXT = "2026-03-04T10:00:00Z"


def refer(client, anna, name="Rohr AG"):
    return factories.new_referral(client, referred={"customer_id": anna["id"]}, recipient_name=name)


def statuses(client, clock, anna):
    clock.set(NEXT)
    items = client.get(f"/v1/customers/{anna['id']}/follow-ups").json()["items"]
    return {i["subject"]["id"]: i["status"] for i in items if i["rule_kind"] == "inform_referral"}


@pytest.mark.parametrize(
    ("changes", "status"),
    [
        pytest.param({}, "settled", id="in a mail"),
        pytest.param({"channel": "sms", "subject": None}, "settled", id="in a text message"),
        pytest.param({"channel": "phone", "subject": None}, "settled", id="in the note of a call"),
        pytest.param({"subject": "Rohr AG will call you", "body": "Dear Anna, best wishes."},
                     "settled", id="in the subject"),
        pytest.param({"body": "Dear Anna, ROHR  AG has your number."}, "settled", id="in capitals"),
        pytest.param({"body": "Dear Anna, I gave your number to Rohr."}, "due", id="in part"),
        pytest.param({"body": "Dear Anna, the Rohr AGs of this world."}, "due", id="a longer word"),
        pytest.param({"body": "Dear Anna, a pump is in stock again."}, "due", id="not at all"),
        pytest.param({"status": "draft", "occurred_at": None}, "due", id="in a draft"),
        pytest.param({"automatic": "notice"}, "due", id="in a notice"),
        pytest.param({"body": "Dear Anna, fine.\n\n> I gave your number to Rohr AG."}, "due",
                     id="in a quotation"),
    ],
)  # fmt: skip
def test_a_message_of_ours_that_names_the_recipient_tells_of_the_referral(
    client, clock, anna, changes, status
):
    referral = refer(client, anna)
    clock.advance(hours=1)
    body = {"subject": "News", "body": BODY} | changes
    message = rule_cases.ours(client, anna, **body)
    assert statuses(client, clock, anna) == {referral["id"]: status}
    named = [{"type": "referral", "id": referral["id"]}]
    is_named = status == "settled" or changes.get("status") == "draft"
    assert message["about"] == (named if is_named else [])


def test_it_tells_of_that_referral_alone(client, clock, anna):
    first, second = refer(client, anna), refer(client, anna, "Becken GmbH")
    clock.advance(hours=1)
    rule_cases.ours(client, anna, body=BODY)
    assert statuses(client, clock, anna) == {first["id"]: "settled", second["id"]: "due"}


def test_the_recipient_may_be_a_customer_of_ours(client, clock, anna):
    marta = factories.new_customer(client, name={"given": "Marta", "family": "Nowak"}, emails=[])
    referral = factories.new_referral(
        client, referred={"customer_id": anna["id"]}, recipient={"customer_id": marta["id"]}
    )
    clock.advance(hours=1)
    rule_cases.ours(client, anna, body="Dear Anna, Marta Nowak has your number now.")
    assert statuses(client, clock, anna) == {referral["id"]: "settled"}


def test_what_a_client_names_and_a_message_of_theirs_stay_as_they_are(client, clock, anna):
    referral = refer(client, anna)
    opportunity = factories.new_opportunity(client, anna)
    clock.advance(hours=1)
    about = [{"type": "opportunity", "id": opportunity["id"]}]
    assert rule_cases.ours(client, anna, body=BODY, about=about)["about"] == about
    theirs = factories.new_message(client, anna, body="Is Rohr AG any good?")
    assert theirs["about"] == []
    assert statuses(client, clock, anna) == {referral["id"]: "due"}


def test_the_own_name_tells_nothing(client, clock, anna):
    referral = refer(client, anna, "Anna")
    clock.advance(hours=1)
    rule_cases.ours(client, anna, body="Dear Anna, a pump is in stock again.")
    assert statuses(client, clock, anna) == {referral["id"]: "due"}


def test_sent_mail_tells_too(client, clock, anna):
    client.patch("/v1/workspace", json={"own_addresses": ["me@example.net"]}).raise_for_status()
    referral = refer(client, anna)
    address = anna["emails"][0]["address"]
    mail = factories.mail(
        1, sender="me@example.net", to=address, date="Mon, 02 Mar 2026 11:00:00 +0100", text=BODY
    )
    clock.advance(hours=2)
    factories.take_in(client, mail)
    assert statuses(client, clock, anna) == {referral["id"]: "settled"}
