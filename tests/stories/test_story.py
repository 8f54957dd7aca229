"""The main job as a user tells it: a mailbox goes in, the replies that go stale come out."""

import pytest

from tests import factories
from tests.factories import mail, mbox, new_contact, new_customer, new_message, take_in


@pytest.fixture
def own(client):
    answer = client.patch("/v1/workspace", json={"own_addresses": ["me@example.net"]})
    assert answer.status_code == 200
    return client


def queue(client):
    return client.get("/v1/follow-ups").json()["items"]


def test_a_mailbox_without_own_addresses_is_refused_with_a_proposal(client):
    answer = client.post(
        "/v1/messages/import", content=mail(1), headers={"Content-Type": "message/rfc822"}
    )
    assert answer.status_code == 422
    [fault] = answer.json()["errors"]
    assert fault["code"] == "own_addresses_missing"
    assert "anna@example.com" in fault["suggestion"]


def test_a_proposal_of_long_addresses_is_cut(client):
    long = [f"{letter * 64}@{'a' * 60}.{'b' * 60}.{'c' * 55}.example" for letter in "xyz"]
    body = mbox(*(mail(n, sender=one, to=one) for n, one in enumerate(long)))
    answer = client.post(
        "/v1/messages/import", content=body, headers={"Content-Type": "application/mbox"}
    )
    assert answer.status_code == 422
    [fault] = answer.json()["errors"]
    assert len(fault["suggestion"]) == 500


def test_an_unanswered_mail_is_warned_about_then_due_and_the_reason_is_true(own, clock):
    take_in(own, mail(1, subject="New pump", text="What does one cost?"))
    assert queue(own) == []
    # an inquiry: one working day, warned two working hours before
    clock.set("2026-03-02T13:59:59Z")
    assert queue(own) == []
    clock.set("2026-03-02T14:00:00Z")
    [item] = queue(own)
    assert item["status"] == "warned"
    clock.set("2026-03-03T08:00:00Z")
    [item] = queue(own)
    assert item["status"] == "due"
    assert item["due_at"] == "2026-03-03T08:00:00Z"
    assert item["reason"]["text"] == (
        "Anna wrote yesterday at 09:00 (“New pump”). You promise an answer within 1 working day: it was "
        "due today at 09:00."
    )


def test_our_mail_in_the_thread_settles_the_follow_up_by_that_very_message(own, clock):
    take_in(own, mail(1))
    clock.set("2026-03-03T09:00:00Z")
    [item] = queue(own)
    taken = take_in(
        own,
        mail(
            2,
            sender="me@example.net",
            to="anna@example.com",
            date="Tue, 03 Mar 2026 08:30:00 +0000",
            more="In-Reply-To: <1@example>\n",
        ),
    )
    assert queue(own) == []
    settled = own.get(f"/v1/follow-ups/{item['id']}").json()
    assert settled["status"] == "settled"
    assert settled["settled_by"] == {"type": "message", "id": taken["items"][0]["id"]}
    assert settled["closed_at"] == "2026-03-03T08:30:00Z"


@pytest.mark.parametrize("channel", ["phone", "in_person", "letter", "sms", "chat", "email"])
def test_an_answer_that_was_logged_settles_it_over_every_channel(own, clock, channel):
    [message] = take_in(own, mail(1))["items"]
    clock.set("2026-03-03T09:00:00Z")
    answer = own.post(f"/v1/messages/{message['id']}/answer", json={"channel": channel})
    assert answer.status_code == 200, answer.text
    assert answer.json()["answered_at"] == "2026-03-03T09:00:00Z"
    assert queue(own) == []


@pytest.mark.parametrize(("questions", "left"), [(1, 0), (2, 2)], ids=["one", "several"])
def test_a_logged_call_settles_the_only_open_question(own, clock, questions, left):
    customer = new_customer(own, emails=[{"address": "anna@example.com"}])
    take_in(own, *[mail(n, subject=f"Pump {n}") for n in range(questions)])
    clock.set("2026-03-03T09:00:00Z")
    assert len(queue(own)) == questions
    new_message(
        own, customer_id=customer["id"], direction="outbound", channel="phone", kind="other"
    )
    assert len(queue(own)) == left


def test_a_mail_about_another_subject_answers_only_when_it_is_marked(own, clock):
    [question] = take_in(own, mail(1))["items"]
    clock.set("2026-03-03T09:00:00Z")
    elsewhere = mail(
        9,
        sender="me@example.net",
        to="anna@example.com",
        subject="Invoice 17",
        date="Tue, 03 Mar 2026 08:30:00 +0000",
    )
    [answer] = take_in(own, elsewhere)["items"]
    assert [item["rule_kind"] for item in queue(own)] == ["perhaps"]
    marked = own.post(
        f"/v1/messages/{question['id']}/answer", json={"answered_by_message_id": answer["id"]}
    )
    assert marked.status_code == 200
    assert queue(own) == []


def test_a_second_mail_does_not_postpone_the_promise(own, clock):
    asked = {"subject": "New pump", "text": "What does one cost?"}
    take_in(own, mail(1, **asked))
    again = "Mon, 02 Mar 2026 08:50:00 +0000"
    take_in(own, mail(2, **asked, date=again, more="References: <1@example>\n"))
    clock.set("2026-03-03T08:00:00Z")
    [item] = queue(own)
    assert item["due_at"] == "2026-03-03T08:00:00Z"


def test_a_late_import_of_an_older_mail_takes_the_place_of_the_younger(own, clock):
    [younger] = take_in(own, mail(2, more="In-Reply-To: <1@example>\n"))["items"]
    [older] = take_in(own, mail(1, date="Fri, 27 Feb 2026 09:00:00 +0000"))["items"]
    [item] = queue(own)
    assert item["subject"]["id"] == older["id"]
    contact = older["contact_id"]
    everything = own.get(f"/v1/contacts/{contact}/follow-ups").json()["items"]
    assert {f["subject"]["id"]: f["status"] for f in everything} == {
        older["id"]: "due",
        younger["id"]: "withdrawn",
    }


@pytest.mark.parametrize(
    ("more", "text"),
    [
        pytest.param("Auto-Submitted: auto-replied\n", "I am away until Monday?", id="auto-reply"),
        pytest.param("List-Unsubscribe: <mailto:u@example.com>\n", "Buy now?", id="newsletter"),
        pytest.param("", "Thanks!", id="thanks only"),
        pytest.param("", "Danke, passt so. LG Anna", id="thanks only, German"),
    ],
)
def test_what_needs_no_reply_starts_no_clock(own, clock, more, text):
    take_in(own, mail(1, subject="Re: Pump", more=more, text=text))
    clock.set("2026-03-20T08:00:00Z")
    assert queue(own) == []


@pytest.mark.parametrize(
    "ours",
    [
        pytest.param({"more": "Auto-Submitted: auto-replied\n"}, id="an auto-reply"),
        pytest.param({"date": "Mon, 02 Mar 2026 07:59:59 +0000"}, id="older than the question"),
        pytest.param({"to": "me@example.net"}, id="a note to ourselves"),
    ],
)
def test_what_is_no_answer_of_a_person_of_ours_leaves_the_question_open(own, clock, ours):
    """Notices, notes among us and old mail that is taken in later close nothing."""
    [question] = take_in(own, mail(1))["items"]
    clock.set("2026-03-03T09:00:00Z")
    thread = f"In-Reply-To: <1@example>\n{ours.get('more', '')}"
    body = {
        "sender": "me@example.net",
        "to": "anna@example.com",
        "date": "Tue, 03 Mar 2026 08:30:00 +0000",
        "text": "We come this afternoon.",
    }
    take_in(own, mail(2, **body | ours | {"more": thread}))
    [item] = queue(own)
    assert (item["subject"]["id"], item["status"]) == (question["id"], "due")


def test_old_conversations_that_are_logged_later_close_nothing_that_is_newer(own, clock):
    customer = new_customer(own)
    question = new_message(own, customer)
    clock.set("2026-03-03T09:00:00Z")
    for channel in ("phone", "in_person", "letter"):
        new_message(
            own,
            customer,
            direction="outbound",
            channel=channel,
            kind="other",
            occurred_at="2026-03-02T08:59:59Z",
        )
    [item] = queue(own)
    assert (item["subject"]["id"], item["status"]) == (question["id"], "due")


def test_a_mailbox_of_the_past_opens_no_flood(own):
    [old] = take_in(own, mail(1, date="Fri, 30 Jan 2026 08:59:59 +0000"))["items"]
    assert queue(own) == []
    [found] = [
        item
        for item in own.get(f"/v1/contacts/{old['contact_id']}/explain").json()["items"]
        if item["subject"]
    ]
    assert (found["status"], found["code"]) == ("not_applicable", "too_old")


def test_the_same_mail_twice_is_one(own):
    [first] = take_in(own, mail(1))["items"]
    again = take_in(own, mail(1), mail(1))
    assert again == {
        "items": [],
        "duplicates": [first["id"], first["id"]],
        "ignored": [],
        "errors": [],
        "mails": {"total": 2, "imported": 0, "duplicates": 2, "ignored": 0, "errors": 0},
    }


@pytest.mark.parametrize("content_type", ["message/rfc822", "application/mbox"])
def test_a_mailbox_is_taken_in_whole_whatever_it_is_called(own, content_type):
    for body, subjects in (
        (mbox(mail(1, subject="One"), mail(2, subject="Two")), ["One", "Two"]),
        (mail(3, subject="Three"), ["Three"]),
    ):
        answer = own.post(
            "/v1/messages/import", content=body, headers={"Content-Type": content_type}
        )
        assert [item["subject"] for item in answer.json()["items"]] == subjects


def test_any_bytes_are_listed_and_stop_no_other_mail(own):
    taken = take_in(own, b"\xff\x00\xfe broken\n", mail(1))
    assert [item["subject"] for item in taken["items"]] == ["Broken pump"]
    assert [fault["position"] for fault in taken["errors"]] == [0]


def test_a_mail_to_three_known_people_is_one_row_each(own):
    for name in ("a", "b", "c"):
        new_customer(own, emails=[{"address": f"{name}@example.com"}])
    to_all = mail(1, sender="me@example.net", to="a@example.com, b@example.com, c@example.com")
    assert len(take_in(own, to_all)["items"]) == 3


def test_an_archived_customer_who_writes_comes_back(own):
    customer = new_customer(own, emails=[{"address": "anna@example.com"}])
    assert own.delete(f"/v1/customers/{customer['id']}").status_code == 204
    take_in(own, mail(1))
    assert own.get(f"/v1/customers/{customer['id']}").json()["archived_at"] is None


def test_done_takes_the_message_out_of_the_search(own, clock):
    take_in(own, mail(1))
    clock.set("2026-03-03T09:00:00Z")
    [item] = queue(own)
    assert own.post(f"/v1/follow-ups/{item['id']}/done").json()["status"] == "done"
    assert queue(own) == []
    assert own.post(f"/v1/follow-ups/{item['id']}/done").status_code == 200
    conflict = own.post(f"/v1/follow-ups/{item['id']}/dismiss", json={})
    assert (conflict.status_code, conflict.json()["code"]) == (409, "already_closed")


def test_a_contact_who_becomes_a_customer_takes_the_history_along(own, clock):
    [message] = take_in(own, mail(1))["items"]
    converted = own.post(f"/v1/contacts/{message['contact_id']}/convert", json={})
    assert converted.status_code == 200, converted.text
    customer_id = converted.json()["customer_id"]
    assert own.get(f"/v1/messages/{message['id']}").json()["customer_id"] == customer_id
    clock.set("2026-03-03T09:00:00Z")
    [item] = queue(own)
    assert item["customer_id"] == customer_id


@pytest.mark.parametrize(
    ("change", "guard"),
    [
        pytest.param({"permission": {"do_not_contact": True}}, "do_not_contact", id="no contact"),
        pytest.param(
            {"emails": [{"address": "a@example.com", "bounced_at": "2026-03-01T00:00:00Z"}]},
            "bounced",
            id="bounced",
        ),
    ],
)
def test_a_guard_keeps_a_nudge_quiet_but_no_reply_and_no_reminder(own, clock, change, guard):
    customer = new_customer(own)
    new_message(own, customer_id=customer["id"])
    reminder = own.post(
        "/v1/follow-ups",
        json={"customer_id": customer["id"], "due_at": "2026-03-03T09:00:00Z", "text": "Call"},
    ).json()
    factories.new_purchase(own, customer)
    changed = own.patch(f"/v1/customers/{customer['id']}", json=change)
    assert changed.status_code == 200, changed.text
    clock.set("2026-03-04T09:00:00Z")
    assert {item["rule_kind"] for item in queue(own)} == {"reply", "reminder"}
    shown = own.get(f"/v1/follow-ups/{reminder['id']}").json()
    assert (shown["status"], shown["guard"]) == ("due", None)
    items = own.get(f"/v1/customers/{customer['id']}/follow-ups").json()["items"]
    [thanks] = [item for item in items if item["rule_kind"] == "thank_you"]
    assert (thanks["status"], thanks["guard"]) == ("suppressed", guard)


DELIVERY_REPORT = b"""From: MAILER-DAEMON@example.net
To: me@example.net
Subject: Undelivered Mail Returned to Sender
Date: Mon, 02 Mar 2026 08:30:00 +0000
Message-ID: <report@example>
Content-Type: multipart/report; report-type=delivery-status; boundary=x

--x
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.example.net

Final-Recipient: rfc822; karl@example.com
Action: failed
Status: 5.1.1

--x--
"""


@pytest.mark.parametrize("make", [new_customer, new_contact])
def test_a_mail_that_comes_back_for_good_is_noted_and_keeps_nudges_quiet(own, make):
    kind = make.__name__.removeprefix("new_")
    party = make(own, emails=[{"address": "karl@example.com"}])
    fair = factories.new_event(own)
    factories.new_participant(own, fair, **{f"{kind}_id": party["id"]})
    [report] = take_in(own, DELIVERY_REPORT)["items"]
    assert (report["automatic"], report[f"{kind}_id"]) == ("bounce", party["id"])
    shown = own.get(f"/v1/{kind}s/{party['id']}").json()
    assert shown["emails"][0]["bounced_at"] == "2026-03-02T09:00:00Z"
    items = own.get("/v1/follow-ups", params={f"{kind}_id": party["id"], "status": "suppressed"})
    [quiet] = [item for item in items.json()["items"] if item["rule_kind"] == "thank_you"]
    assert (quiet["status"], quiet["guard"]) == ("suppressed", "bounced")


def test_a_snoozed_reminder_comes_back(own, clock):
    customer = new_customer(own)
    body = {"customer_id": customer["id"], "due_at": "2026-03-03T09:00:00Z", "text": "Call"}
    reminder = own.post("/v1/follow-ups", json=body).json()
    path = f"/v1/follow-ups/{reminder['id']}"
    snoozed = own.post(f"{path}/snooze", json={"until": "2026-03-05T09:00:00Z"})
    assert snoozed.json()["status"] == "waiting"
    clock.set("2026-03-05T08:59:59Z")
    assert queue(own) == []
    clock.set("2026-03-05T09:00:00Z")
    assert [item["id"] for item in queue(own)] == [reminder["id"]]


def test_the_queue_shows_late_replies_before_warned_ones_before_the_rest(own, clock):
    customer = new_customer(own)
    body = {"customer_id": customer["id"], "due_at": "2026-03-02T09:30:00Z", "text": "Call"}
    own.post("/v1/follow-ups", json=body | {"priority": "urgent"})
    new_message(own, customer_id=customer["id"], subject="late")
    clock.set("2026-03-02T12:30:00Z")
    new_message(own, customer_id=customer["id"], subject="warned")
    clock.set("2026-03-03T07:45:00Z")
    shown = [(i["rule_kind"], i["status"]) for i in queue(own)]
    assert shown == [("reply", "due"), ("reply", "warned"), ("reminder", "due")]
    pages, cursor = [], None
    while True:
        query = {"limit": 1} | ({"cursor": cursor} if cursor else {})
        page = own.get("/v1/follow-ups", params=query).json()
        pages += [(i["rule_kind"], i["status"]) for i in page["items"]]
        cursor = page["next_cursor"]
        if cursor is None:
            break
    assert pages == shown
