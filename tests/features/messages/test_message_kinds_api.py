"""Which kind an imported mail has, and whose word that is, on both databases."""

import pytest

from tests.factories import mail, new_customer, new_message, take_in

ISSUE = {"subject": "Pump", "text": "The pump is broken again."}


@pytest.fixture(autouse=True)
def _own_addresses(client):
    client.patch("/v1/workspace", json={"own_addresses": ["me@example.net"]})


def only(client, **written) -> dict:
    [item] = take_in(client, mail(1, **written))["items"]
    return item


def patched(client, message: dict, **changes) -> dict:
    answer = client.patch(f"/v1/messages/{message['id']}", json=changes)
    assert answer.status_code == 200, answer.text
    return answer.json()


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


def test_a_client_gives_the_kind_or_leaves_it_open(client):
    customer = new_customer(client)
    assert kind_of(new_message(client, customer)) == ("issue", "given")
    assert kind_of(new_message(client, customer, kind=None)) == ("inquiry", "default")


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


def test_other_changes_leave_the_kind(client):
    message = only(client, **ISSUE)
    assert kind_of(patched(client, message, needs_reply="no")) == kind_of(message)


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
