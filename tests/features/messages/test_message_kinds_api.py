"""Which kind a message has, imported or logged, and whose word that is, on both databases."""

from uuid import UUID

import pytest
import sqlalchemy as sa
from sqlmodel import col

from app.engine.vocabulary import MessageKind
from app.parsing.reply_verdict import needs_reply
from app.storage.models import Message
from tests.conftest import every_row
from tests.factories import mail, new_customer, new_message, new_sender_rule, take_in

ISSUE = {"subject": "Pump", "text": "The pump is broken again."}
TROUBLE = "The pump stopped this morning, water everywhere."
QUESTION = "What does a pump cost?"
BY_DEFAULT, BY_ISSUE = ("inquiry", "default"), ("issue", "words_of_issue")
CHANNELS = ["email", "letter", "phone", "sms", "chat", "in_person"]


@pytest.fixture(autouse=True)
def _own_addresses(client):
    client.patch("/v1/workspace", json={"own_addresses": ["me@example.net"]})


def only(client, **written) -> dict:
    [item] = take_in(client, mail(1, **written))["items"]
    return item


def logged(client, customer=None, **changes) -> dict:
    """A message that a client logs without its kind, unless the changes name one."""
    written = {"kind": None, "subject": None, "body": TROUBLE}
    return new_message(client, customer or new_customer(client), **(written | changes))


def stored_by_older_version(client, app, **changes) -> dict:
    """A message whose words counted for nothing when it was logged."""
    message = logged(client, **changes)
    statement = sa.update(Message).where(col(Message.id) == UUID(message["id"]))
    with every_row(app.state.runtime.database) as session:
        session.execute(statement.values(kind=MessageKind.INQUIRY, kind_evidence="default"))
        session.commit()
    return message


def patched(client, message: dict, **changes) -> dict:
    answer = client.patch(f"/v1/messages/{message['id']}", json=changes)
    assert answer.status_code == 200, answer.text
    return answer.json()


def read(client, message: dict) -> dict:
    return client.get(f"/v1/messages/{message['id']}").json()


def kind_of(message: dict) -> tuple[str, str]:
    return message["kind"], message["kind_evidence"]


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        (ISSUE, ("issue", "words_of_issue")),
        ({"subject": "Hallo", "text": "hiermit bestelle ich 3"}, ("order", "words_of_order")),
        ({"subject": "Re: Offer", "text": "Grazie mille!"}, ("thank_you", "thanks_only")),
        ({"subject": "Offer", "text": "What does it cost?"}, ("inquiry", "default")),
        (
            {**ISSUE, "more": "List-Unsubscribe: <https://a.example>\n"},
            ("newsletter", "newsletter"),
        ),
        ({**ISSUE, "more": "Auto-Submitted: auto-replied\n"}, ("other", "automatic")),
        ({**ISSUE, "sender": "me@example.net", "to": "anna@example.com"}, ("other", "default")),
    ],
)
def test_the_words_of_an_imported_mail_propose_its_kind(client, written, expected):
    assert kind_of(only(client, **written)) == expected


def test_what_is_quoted_below_says_nothing(client):
    quoted = "Can you come?\n\nOn Monday 2 March 2026 at 08:00, Tom wrote:\n> The pump is broken."
    assert kind_of(only(client, subject="Re: Visit", text=quoted)) == ("inquiry", "default")


@pytest.mark.fast
def test_thanks_are_said_to_be_the_reason_that_no_reply_is_needed(client):
    thanks = only(client, subject="Re: Offer", text="Thanks a lot!")
    assert (thanks["needs_reply"], thanks["needs_reply_evidence"]) == ("no", "thanks_only")


def test_a_mail_to_a_list_says_so(client):
    message = only(client, **ISSUE, more="List-Id: <a.example>\nList-Post: <mailto:a@b.example>\n")
    assert (message["needs_reply"], message["needs_reply_evidence"]) == ("no", "list_mail")


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        pytest.param({}, BY_ISSUE, id="trouble"),
        pytest.param(
            {"subject": "Broken pump", "body": None}, BY_ISSUE, id="trouble in the subject alone"
        ),
        pytest.param(
            {"body": "Seit heute Morgen läuft die Pumpe nicht mehr."}, BY_ISSUE, id="German"
        ),
        pytest.param({"body": "La pompe ne marche plus depuis hier."}, BY_ISSUE, id="French"),
        pytest.param(
            {"body": "Hierbij bestel ik drie pompen."},
            ("order", "words_of_order"),
            id="Dutch order",
        ),
        pytest.param({"body": "Thanks a lot!"}, ("thank_you", "thanks_only"), id="thanks"),
        pytest.param(
            {"body": "Perfect, see you on Tuesday."}, ("other", "closing"), id="a closing"
        ),
        pytest.param({"body": QUESTION}, BY_DEFAULT, id="a question"),
        pytest.param({"body": "Pumppu meni rikki eilen."}, BY_DEFAULT, id="a language not known"),
        pytest.param({"body": None}, BY_DEFAULT, id="no words"),
        pytest.param(
            {"body": f"Can you come?\n\nOn Monday 2 March 2026 at 08:00, Tom wrote:\n> {TROUBLE}"},
            BY_DEFAULT,
            id="trouble in the quotation alone",
        ),
        pytest.param({"automatic": "notice"}, ("other", "automatic"), id="a notice"),
        pytest.param({"automatic": "newsletter"}, ("newsletter", "newsletter"), id="a newsletter"),
        pytest.param({"kind": "inquiry"}, ("inquiry", "given"), id="trouble called an inquiry"),
        pytest.param({"kind": "letter"}, ("letter", "given"), id="trouble called a letter"),
        pytest.param({"direction": "outbound"}, ("other", "default"), id="trouble of ours"),
        pytest.param(
            {"direction": "outbound", "automatic": "newsletter"},
            ("newsletter", "newsletter"),
            id="a newsletter of ours",
        ),
    ],
)
def test_the_words_of_a_logged_message_propose_its_kind(client, words, expected):
    assert kind_of(logged(client, **words)) == expected


@pytest.mark.parametrize("channel", CHANNELS)
def test_words_propose_the_kind_on_each_channel(client, channel):
    customer = new_customer(client)
    assert kind_of(logged(client, customer, channel=channel)) == BY_ISSUE
    by_default = ("letter", "default") if channel == "letter" else BY_DEFAULT
    assert kind_of(logged(client, customer, channel=channel, body=None)) == by_default


def test_the_words_are_read_once_for_the_kind_and_the_verdict(client):
    customer = new_customer(client)
    needs_reply.cache_clear()
    logged(client, customer)
    assert needs_reply.cache_info().misses == 1


def test_the_items_of_a_batch_have_the_kinds_of_their_words(client):
    item = {"customer_id": new_customer(client)["id"], "direction": "inbound", "channel": "chat"}
    items = [item | {"body": body} for body in (TROUBLE, QUESTION)]
    items.append(items[0] | {"kind": "order"})
    answer = client.post("/v1/messages/batch", json={"items": items}).json()
    kinds = [kind_of(read(client, one)) for one in answer["items"]]
    assert kinds == [BY_ISSUE, BY_DEFAULT, ("order", "given")]


@pytest.mark.fast
def test_trouble_that_a_client_logs_is_promised_as_an_issue(client):
    """The story of a request by hand: only who, where and the words."""
    known = {"direction": "inbound", "channel": "email", "from": {"address": "ida@example.com"}}
    trouble, question, named = (
        client.post("/v1/messages", json=known | more).json()
        for more in ({"body": TROUBLE}, {"body": QUESTION}, {"body": QUESTION, "kind": "issue"})
    )
    assert (trouble["needs_reply_evidence"], kind_of(trouble)) == ("issue", BY_ISSUE)
    assert trouble["reply_due_at"] == named["reply_due_at"] < question["reply_due_at"]
    found = client.get("/v1/messages?kind=issue").json()["items"]
    assert {one["id"] for one in found} == {trouble["id"], named["id"]}


def test_a_rule_for_the_sender_takes_the_kind_and_gives_it_back(client):
    message = logged(client, **{"from": {"address": "notice@parcels.test-firm.de"}})
    rule = new_sender_rule(client, effect="ignore")
    assert kind_of(read(client, message)) == ("other", "automatic")
    client.delete(f"/v1/sender-rules/{rule['id']}").raise_for_status()
    assert kind_of(read(client, message)) == BY_ISSUE


def test_a_person_overrules_what_was_proposed(client):
    message = only(client, **ISSUE)
    assert kind_of(patched(client, message, kind="order")) == ("order", "overruled")
    assert kind_of(patched(client, message, kind="inquiry")) == ("inquiry", "overruled")


def test_a_person_may_say_that_the_proposal_is_right(client):
    message = only(client, **ISSUE)
    assert kind_of(patched(client, message, kind="issue")) == ("issue", "given")


def test_a_kind_that_was_given_stays_given(client):
    message = new_message(client, new_customer(client))
    assert kind_of(patched(client, message, kind="order")) == ("order", "given")


@pytest.mark.parametrize("kind", ["issue", "letter"])
def test_other_words_change_no_kind_that_a_person_named(client, kind):
    message = only(client, **ISSUE)
    named = kind_of(patched(client, message, kind=kind))
    changes = {"subject": "Order", "body": "We would like to order two pumps."}
    assert kind_of(patched(client, message, **changes)) == named


def test_a_kind_that_came_from_words_goes_with_them(client):
    thanks = only(client, subject="Re: Offer", text="Thanks a lot!")
    changed = patched(client, thanks, body="Thanks a lot! But the pump does not work.")
    assert kind_of(changed) == ("issue", "words_of_issue")
    assert changed["needs_reply"] == "yes"


@pytest.mark.parametrize(
    ("given", "changes", "expected"),
    [
        pytest.param({"body": QUESTION}, {"body": TROUBLE}, BY_ISSUE, id="trouble comes"),
        pytest.param({}, {"body": QUESTION}, BY_DEFAULT, id="trouble goes"),
        pytest.param({"body": None}, {"subject": "Broken pump"}, BY_ISSUE, id="by the subject"),
        pytest.param({}, {"needs_reply": "no"}, BY_ISSUE, id="other changes leave it"),
        pytest.param(
            {"kind": "letter"}, {"body": QUESTION}, ("letter", "given"), id="a given one stays"
        ),
        pytest.param({"kind": "letter"}, {"kind": None}, BY_ISSUE, id="a given one is cleared"),
        pytest.param(
            {"kind": "letter"},
            {"kind": None, "body": QUESTION},
            BY_DEFAULT,
            id="cleared with other words",
        ),
        pytest.param({"body": QUESTION}, {"kind": "issue"}, ("issue", "overruled"), id="overruled"),
        pytest.param(
            {}, {"kind": "letter", "body": QUESTION}, ("letter", "overruled"), id="named with words"
        ),
        pytest.param(
            {"direction": "outbound", "kind": "thank_you"},
            {"kind": None},
            ("other", "default"),
            id="ours is cleared",
        ),
    ],
)
def test_a_change_of_a_logged_message(client, given, changes, expected):
    message = logged(client, **given)
    changed = patched(client, message, **changes)
    assert kind_of(changed) == expected
    assert kind_of(read(client, message)) == expected


def test_an_overruled_kind_that_is_cleared_follows_the_words_again(client):
    message = only(client, **ISSUE)
    patched(client, message, kind="order")
    assert kind_of(patched(client, message, kind=None)) == BY_ISSUE
    assert kind_of(patched(client, message, subject="Pump", body=QUESTION)) == BY_DEFAULT


def test_other_changes_leave_the_kind(client):
    message = only(client, **ISSUE)
    assert kind_of(patched(client, message, needs_reply="no")) == kind_of(message)


def test_a_message_of_an_older_version_keeps_its_kind_until_it_is_read_again(client, app):
    message = stored_by_older_version(client, app)
    assert kind_of(patched(client, message, needs_reply="yes")) == BY_DEFAULT
    again = client.post(f"/v1/messages/{message['id']}/reclassify").json()
    assert kind_of(again) == BY_ISSUE


def test_the_same_mail_again_changes_nothing(client):
    message = only(client, **ISSUE)
    overruled = patched(client, message, kind="inquiry")
    again = take_in(client, mail(1, **ISSUE))
    assert (again["items"], again["duplicates"]) == ([], [message["id"]])
    assert client.get(f"/v1/messages/{message['id']}").json() == overruled


def test_an_issue_is_promised_sooner_than_an_inquiry(client):
    issue, inquiry = take_in(
        client, mail(1, **ISSUE), mail(2, sender="b@example.com", subject="Offer", text="A price?")
    )["items"]
    assert issue["reply_due_at"] < inquiry["reply_due_at"]


def test_senders_of_newsletters_are_left_out_of_the_contacts(client):
    news = "List-Unsubscribe: <https://a.example>\n"
    client.post("/v1/contacts", json={"name": {"display": "Karl"}}).raise_for_status()
    take_in(
        client,
        mail(1, sender="Journal <news@example.com>", more=news),
        mail(2),
        mail(3, sender="Shop <shop@example.com>", more=news),
        mail(4, sender="Shop <shop@example.com>", text="Where do we send it?"),
    )

    def named(query: str) -> set[str]:
        items = client.get(f"/v1/contacts{query}").json()["items"]
        return {item["name"]["display"] for item in items}

    assert named("") == named("?automated=false") == {"Karl", "Anna", "Shop"}
    assert named("?automated=true") == {"Journal"}


@pytest.mark.parametrize(
    ("changes", "kind"),
    [
        ({"channel": "letter"}, "letter"),
        ({"channel": "sms"}, "inquiry"),
        ({"channel": "letter", "kind": "order"}, "order"),
        ({"channel": "letter", "direction": "outbound"}, "other"),
    ],
)
def test_a_letter_is_a_letter_unless_the_client_knows_more(client, changes, kind):
    written = {
        "customer_id": new_customer(client)["id"],
        "direction": "inbound",
        "body": "Dear Jonas",
    }
    message = client.post("/v1/messages", json=written | changes)
    assert message.status_code == 201, message.text
    assert message.json()["kind"] == kind
