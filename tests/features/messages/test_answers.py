"""Messages that count as an answer: by thread, by subject, by name, or as the only open question."""

from typing import Any

import pytest

from tests import factories
from tests.concurrency import together


@pytest.fixture
def anna(client) -> dict[str, Any]:
    client.patch("/v1/workspace", json={"own_addresses": ["me@example.net"]}).raise_for_status()
    return factories.new_customer(
        client, name={"given": "Anna", "family": "Berg"}, emails=[{"address": "anna@example.com"}]
    )


@pytest.fixture
def ask(client, anna, clock):
    def asked(subject: str | None = "Broken pump", **changes: Any) -> dict[str, Any]:
        clock.advance(minutes=10)
        return factories.new_message(client, anna, subject=subject, **changes)

    return asked


@pytest.fixture
def write(client, anna, clock):
    """Log a message of ours outside any thread, unless the changes say so."""

    def written(channel: str = "letter", subject: str | None = None, **changes: Any):
        clock.advance(minutes=10)
        body = {"direction": "outbound", "channel": channel, "subject": subject, "kind": "other"}
        return factories.new_message(client, anna, **body | {"body": "As discussed."} | changes)

    return written


@pytest.fixture
def read(client):
    def message(made: dict[str, Any]) -> dict[str, Any]:
        return client.get(f"/v1/messages/{made['id']}").json()

    return message


@pytest.fixture
def flags(client, anna):
    def by_kind(status: str | None = None) -> dict[tuple[str, str], str]:
        """The status of each reply and perhaps by kind and message."""
        path = f"/v1/customers/{anna['id']}/follow-ups"
        params = {"status": status} if status else {}
        items = client.get(path, params=params).json()["items"]
        return {
            (item["rule_kind"], item["subject"]["id"]): item["status"]
            for item in items
            if item["rule_kind"] in {"reply", "perhaps"}
        }

    return by_kind


def answered_by(read, question):
    return read(question)["answered_by_message_id"]


@pytest.mark.parametrize(
    ("channel", "subject", "answers"),
    [
        pytest.param("letter", "Broken pump", True, id="a letter about the subject"),
        pytest.param("email", "AW: Re: broken  PUMP", True, id="a new mail about the subject"),
        pytest.param("sms", "Broken pump", True, id="a text message about the subject"),
        pytest.param("chat", "broken pump", True, id="a chat about the subject"),
        pytest.param("chat", None, False, id="a chat without a subject"),
        pytest.param("sms", "Pump", False, id="a part of the subject"),
        pytest.param("chat", "Invoice 17", False, id="another subject"),
        pytest.param("letter", None, False, id="no subject"),
        pytest.param("email", "Re:", False, id="nothing but a prefix"),
    ],
)
def test_a_message_outside_the_thread_answers_the_questions_of_its_subject(
    ask, write, read, channel, subject, answers
):
    first, second, other = ask(), ask("Re: Broken pump"), ask("Delivery")
    ours = write(channel, subject)
    expected = ours["id"] if answers else None
    assert [answered_by(read, q) for q in (first, second, other)] == [expected, expected, None]
    listed = [] if answers else [first["id"], second["id"], other["id"]]
    assert sorted(ours["may_answer"]) == sorted(listed)
    assert sorted(ours["answers"]) == sorted([first["id"], second["id"]] if answers else [])


def test_a_reply_to_another_mail_answers_nothing_about_its_subject(ask, write, read):
    earlier = write("email", "Broken pump")
    question = ask()
    reply = write("email", "Re: Broken pump", in_reply_to_id=earlier["id"])
    assert answered_by(read, question) is None
    assert reply["may_answer"] == []
    assert read(question)["may_be_answered_by_message_id"] is None


@pytest.mark.parametrize("subject", [None, "Re:", "  "])
def test_an_empty_subject_equals_nothing(ask, write, read, flags, subject):
    question = ask(subject, channel="sms")
    ours = write("sms", subject)
    assert answered_by(read, question) is None
    assert read(question)["may_be_answered_by_message_id"] == ours["id"]
    assert flags() == {("reply", question["id"]): "withdrawn", ("perhaps", question["id"]): "due"}


def test_the_only_open_question_becomes_a_perhaps_that_says_what_we_wrote(
    client, ask, write, read, flags
):
    question = ask()
    ours = write("letter", "Invoice 17")
    assert flags() == {("reply", question["id"]): "withdrawn", ("perhaps", question["id"]): "due"}
    [item] = client.get("/v1/follow-ups").json()["items"]
    assert (item["priority"], item["rule_id"], item["warn_at"]) == ("low", None, None)
    assert item["reason"]["text"] == (
        "Anna Berg wrote today (“Broken pump”). You sent them a letter today (“Invoice 17”): did that "
        "answer it?"
    )
    assert ours["may_answer"] == [question["id"]]
    # what may be answered is no open question: a call settles the next one alone
    later = ask("Delivery")
    call = write("phone", None)
    assert call["answers"] == [later["id"]]
    assert flags()["perhaps", question["id"]] == "settled"


@pytest.fixture
def ben(client, clock) -> dict[str, Any]:
    """A customer older than Anna."""
    ben = factories.new_customer(client, name={"given": "Ben", "family": "Ash"})
    clock.advance(minutes=1)
    return ben


def test_the_open_questions_of_one_party_do_not_count_for_another(
    client, ben, anna, ask, clock, flags
):
    """One batch has a message to each, and only Anna has asked something."""
    question = ask()
    clock.advance(days=1)
    ours = {"direction": "outbound", "channel": "letter", "subject": "Invoice 17", "body": "Hi."}
    items = [ours | {"customer_id": party["id"]} for party in (ben, anna)]
    client.post("/v1/messages/batch", json={"items": items}).raise_for_status()
    assert flags() == {("reply", question["id"]): "withdrawn", ("perhaps", question["id"]): "due"}


def test_the_threads_of_others_do_not_make_a_message_a_reply(client, ben, ask, write):
    mails = client.post(
        "/v1/messages/import",
        headers={"Content-Type": "application/mbox"},
        content=b"".join(
            b"From ben@example.com Mon Mar  2 08:00:00 2026\nFrom: ben@example.com\n"
            b"To: me@example.net\nSubject: Visit\nMessage-ID: <%d@example.com>\n"
            b"In-Reply-To: <1@example.com>\nDate: Mon, 2 Mar 2026 0%d:00:00 +0000\n\nHello?\n\n"
            % (number, number)
            for number in (1, 2)
        ),
    ).json()["items"]
    assert len({mail["thread_id"] for mail in mails}) == 1
    question = ask()
    assert write("letter", "Invoice 17")["may_answer"] == [question["id"]]


def test_a_possible_answer_is_confirmed_by_name(client, ask, write, read, flags):
    question = ask()
    ours = write("letter", "Invoice 17")
    named = client.patch(f"/v1/messages/{ours['id']}", json={"answers": [question["id"]]})
    assert named.json()["answers"] == [question["id"]]
    assert (answered_by(read, question), flags()) == (
        ours["id"],
        {("reply", question["id"]): "settled", ("perhaps", question["id"]): "withdrawn"},
    )
    client.patch(f"/v1/messages/{ours['id']}", json={"answers": []})
    assert answered_by(read, question) is None
    assert flags()["perhaps", question["id"]] == "due"


@pytest.mark.parametrize("channel", ["phone", "in_person"])
def test_our_conversation_answers_the_only_open_question(ask, write, read, channel):
    ask_before_that = ask("Delivery")
    first = write("email", "Delivery")
    question = ask()
    talk = write(channel, None)
    assert answered_by(read, ask_before_that) == first["id"]
    assert answered_by(read, question) == talk["id"]


@pytest.fixture
def remind(ask):
    """A question and their reminder in its thread."""

    def reminded() -> tuple[dict[str, Any], dict[str, Any]]:
        question = ask()
        return question, ask("Re: Broken pump", in_reply_to_id=question["id"])

    return reminded


def test_a_conversation_answers_the_only_thread_with_open_questions(remind, write, read, flags):
    question, reminder = remind()
    call = write("phone", None)
    assert [answered_by(read, q) for q in (question, reminder)] == [call["id"], call["id"]]
    assert flags() == {("reply", question["id"]): "settled"}


def test_the_only_thread_with_open_questions_becomes_one_perhaps(remind, write, read, flags):
    question, reminder = remind()
    ours = write("letter", "Invoice 17")
    assert [read(q)["may_be_answered_by_message_id"] for q in (question, reminder)] == [
        ours["id"],
        ours["id"],
    ]
    assert sorted(ours["may_answer"]) == sorted([question["id"], reminder["id"]])
    assert flags() == {("reply", question["id"]): "withdrawn", ("perhaps", question["id"]): "due"}


def test_a_reminder_alone_is_a_perhaps_once_the_question_is_gone(
    client, remind, write, read, flags
):
    question, reminder = remind()
    write("letter", "Invoice 17")
    client.delete(f"/v1/messages/{question['id']}").raise_for_status()
    assert flags("due") == {("perhaps", reminder["id"]): "due"}


@pytest.mark.parametrize("channel", ["phone", "letter"])
def test_open_questions_of_two_threads_stay_open(ask, remind, write, read, flags, channel):
    question, reminder = remind()
    other = ask("Delivery")
    ours = write(channel, "Invoice 17")
    assert [answered_by(read, q) for q in (question, reminder, other)] == [None, None, None]
    assert sorted(ours["may_answer"]) == sorted([question["id"], reminder["id"], other["id"]])
    assert flags() == {("reply", question["id"]): "waiting", ("reply", other["id"]): "waiting"}


def test_open_questions_without_a_thread_are_several(ask, write, read):
    asked = [ask(None, channel="sms"), ask(None, channel="sms")]
    call = write("phone", None)
    assert [answered_by(read, q) for q in asked] == [None, None]
    assert sorted(call["may_answer"]) == sorted(q["id"] for q in asked)


def test_a_reminder_stays_open_in_a_thread_whose_answer_a_person_named(client, remind, write, read):
    question, reminder = remind()
    call = write("phone", None)
    later = write("letter", "Invoice 17")
    client.patch(f"/v1/messages/{later['id']}", json={"answers": [question["id"]]})
    assert [answered_by(read, q) for q in (question, reminder)] == [later["id"], None]
    assert read(call)["answers"] == []


def test_with_several_open_a_conversation_answers_those_that_it_names(ask, write, read):
    first, second = ask(), ask("Delivery")
    silent = write("phone", None)
    assert sorted(silent["may_answer"]) == sorted([first["id"], second["id"]])
    assert (answered_by(read, first), answered_by(read, second)) == (None, None)
    named = write("phone", None, answers=[second["id"]])
    assert (named["answers"], named["may_answer"]) == ([second["id"]], [])
    assert (answered_by(read, first), answered_by(read, second)) == (None, named["id"])


def test_a_call_that_names_a_question_leaves_the_only_other_one_open(ask, write, read):
    first, second = ask(), ask("Delivery")
    write("phone", None, answers=[first["id"]])
    assert answered_by(read, second) is None


@pytest.mark.parametrize(
    "changes",
    [
        pytest.param({"automatic": "notice"}, id="a machine's"),
        pytest.param({"status": "draft"}, id="a draft"),
        pytest.param({"status": "failed"}, id="a failure"),
        pytest.param({"kind": "newsletter"}, id="a newsletter"),
        pytest.param({"channel": "phone", "picked_up": False}, id="a call without success"),
    ],
)
def test_some_messages_of_ours_answer_nothing(ask, write, read, flags, changes):
    question = ask()
    ours = write(**{"channel": "email", "subject": "Broken pump"} | changes)
    assert answered_by(read, question) is None
    assert (ours["answers"], ours["may_answer"]) == ([], [])
    assert flags() == {("reply", question["id"]): "waiting"}


NOTICES = {
    "a parcel notice": ("Broken pump", "Your parcel has been shipped. Tracking number: 00340434."),
    "an invoice": (
        "Broken pump",
        (
            "Please find attached invoice no. 2026-117 over 120.00 EUR. This e-mail was generated "
            "automatically, please do not reply."
        ),
    ),
    "a reminder of an appointment": (
        "Broken pump",
        "This is an automatic reminder of your appointment on Tuesday at 10:00. Please do not reply.",
    ),
}


# Words that a person may write in a thread, and a machine outside of it.
INVOICE = {
    "channel": "email",
    "subject": "Invoice R-118",
    "body": "Please find invoice R-118 attached. Amount due: £214.00, payable by 12 December.",
}


def test_a_notice_in_everyday_words_answers_nothing(ask, write, read, flags):
    question = ask()
    ours = write(**INVOICE)
    assert (ours["automatic"], ours["may_answer"]) == ("notice", [])
    assert answered_by(read, question) is None
    assert flags() == {("reply", question["id"]): "waiting"}


def test_the_same_words_in_the_thread_of_a_question_answer_it(ask, write, read):
    question = ask("Your bill")
    ours = write(**INVOICE, in_reply_to_id=question["id"])
    assert (ours["automatic"], answered_by(read, question)) == (None, ours["id"])


@pytest.mark.parametrize("channel", ["email", "letter"])
def test_the_same_words_below_the_subject_of_a_question_answer_it(ask, write, read, channel):
    question = ask("Your bill")
    ours = write(**INVOICE | {"channel": channel, "subject": "Re: Your bill"})
    assert (ours["automatic"], answered_by(read, question)) == (None, ours["id"])


def test_words_of_a_notice_are_an_answer_where_a_client_says_so(client, ask, write, read):
    logged, named, later, marked = (ask(f"Question {number}") for number in range(4))
    client.post(f"/v1/messages/{logged['id']}/answer", json=INVOICE).raise_for_status()
    assert read(logged)["answered_at"]
    at_once = write(**INVOICE, answers=[named["id"]])
    assert answered_by(read, named) == at_once["id"]
    notice = write(**INVOICE)
    path = f"/v1/messages/{notice['id']}"
    client.patch(path, json={"answers": [later["id"]]}).raise_for_status()
    assert (read(notice)["automatic"], answered_by(read, later)) == (None, notice["id"])
    notice = write(**INVOICE)
    json = {"answered_by_message_id": notice["id"]}
    client.post(f"/v1/messages/{marked['id']}/answer", json=json).raise_for_status()
    client.post(f"/v1/messages/{notice['id']}/reclassify").raise_for_status()
    assert (read(notice)["automatic"], answered_by(read, marked)) == (None, notice["id"])


@pytest.mark.parametrize("words", ["subject", "body"])
def test_a_draft_that_a_person_sends_is_no_notice(client, clock, write, read, words):
    draft = write(**INVOICE, status="draft")
    clock.advance(minutes=5)
    path = f"/v1/messages/{draft['id']}"
    client.patch(path, json={"status": "sent", words: INVOICE[words]}).raise_for_status()
    client.post(f"{path}/reclassify").raise_for_status()
    assert read(draft)["automatic"] is None


@pytest.mark.parametrize(("subject", "body"), NOTICES.values(), ids=NOTICES)
@pytest.mark.parametrize("channel", ["email", "sms"])
def test_a_notice_that_we_sent_answers_nothing(ask, write, read, flags, channel, subject, body):
    question = ask()
    ours = write(channel, subject, body=body)
    assert ours["automatic"] == "notice"
    assert (answered_by(read, question), ours["answers"], ours["may_answer"]) == (None, [], [])
    assert flags() == {("reply", question["id"]): "waiting"}


@pytest.mark.parametrize(
    ("changes", "answers"),
    [
        pytest.param({"to": "anna@work.example.com"}, True, id="another address of the party"),
        pytest.param({"to": "Ben <ben@example.org>"}, False, id="to somebody else"),
        pytest.param(
            {"to": "ben@example.org", "more": "Cc: anna@example.com\n"}, False, id="a copy"
        ),
    ],
)
@pytest.mark.parametrize("reply", ["In-Reply-To: <q@example>\n", ""], ids=["a reply", "a new mail"])
def test_our_mail_answers_the_party_in_to(
    client, anna, clock, read, flags, changes, answers, reply
):
    addresses = [{"address": "anna@example.com"}, {"address": "anna@work.example.com"}]
    client.patch(f"/v1/customers/{anna['id']}", json={"emails": addresses}).raise_for_status()
    factories.new_customer(client, name={"display": "Ben"}, emails=[{"address": "ben@example.org"}])
    [question] = factories.take_in(client, ASKED)["items"]
    clock.set("2026-03-02T12:00:00Z")
    more = {"more": reply + changes.get("more", "")}
    factories.take_in(client, sent("a", **changes | more))
    assert (answered_by(read, question) is not None) is answers
    status = "settled" if answers else "warned"
    assert flags() == {("reply", question["id"]): status}


def test_at_most_twenty_open_questions_are_listed_the_oldest(ask, write):
    asked = [ask(f"Question {number}") for number in range(22)]
    call = write("phone", None)
    assert sorted(call["may_answer"]) == sorted(q["id"] for q in asked[:20])


def test_a_later_message_of_ours_in_the_thread_answers_all_before_it(client, ask, read, clock):
    first = ask()
    second = ask("Re: Broken pump", in_reply_to_id=first["id"])
    clock.advance(minutes=10)
    ours = factories.new_answer(client, second)
    assert [answered_by(read, q) for q in (first, second)] == [ours["id"], ours["id"]]


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        pytest.param({"channel": "phone"}, "Anna has phoned since, today at 10:20.", id="a call"),
        pytest.param(
            {"channel": "in_person"},
            "Anna has spoken with you since, today at 10:20.",
            id="a visit",
        ),
    ],
)
def test_their_conversation_answers_only_what_it_names(client, ask, read, flags, changes, sentence):
    question = ask()
    talk = ask(None, body="About the pump.", **changes)
    assert (answered_by(read, question), talk["answers"]) == (None, [])
    path = f"/v1/customers/{question['customer_id']}/explain"
    [reply] = [i for i in client.get(path).json()["items"] if i["status"] == "waiting"]
    assert reply["reason"].endswith(sentence)
    named = client.patch(f"/v1/messages/{talk['id']}", json={"answers": [question["id"]]})
    assert named.json()["answers"] == [question["id"]]
    assert flags() == {("reply", question["id"]): "settled"}


def test_a_conversation_does_not_answer_itself(client, ask):
    talk = ask(None, channel="phone", body="About the pump.")
    answer = client.patch(f"/v1/messages/{talk['id']}", json={"answers": [talk["id"]]})
    [error] = answer.json()["errors"]
    assert (answer.status_code, error["pointer"]) == (422, "/answers/0")
    assert error["code"] == "not_allowed"


@pytest.mark.parametrize(
    ("attended", "told"),
    [
        (True, "Anna has met you since, today at 12:00."),
        (None, "Anna was to meet you today at 12:00."),
        (False, None),
    ],
    ids=["attended", "perhaps", "missed"],
)
def test_a_meeting_since_is_named_and_answers_nothing(
    client, anna, ask, read, flags, clock, attended, told
):
    question = ask()
    times = {"starts_at": "2026-03-02T11:00:00Z", "ends_at": "2026-03-02T11:30:00Z"}
    event = factories.new_event(client, kind="meeting", **times)
    who = {"customer_id": anna["id"], "attended": attended}
    client.post(f"/v1/events/{event['id']}/participants", json=who).raise_for_status()
    clock.advance(hours=3)
    path = f"/v1/customers/{anna['id']}/explain"
    [reason] = [
        item["reason"]
        for item in client.get(path).json()["items"]
        if item["rule_kind"] == "reply" and item["status"] in {"waiting", "warned", "due"}
    ]
    assert answered_by(read, question) is None
    assert reason.endswith(told) if told else "meet" not in reason


@pytest.mark.parametrize(
    ("channel", "how"),
    [
        ("phone", "spoke by phone"),
        ("letter", "answered by letter"),
        ("email", "answered by e-mail"),
    ],
)
def test_an_explanation_names_the_channel_of_the_answer(client, ask, clock, channel, how):
    question = ask()
    clock.advance(minutes=10)
    body = {"channel": channel, "body": "We come today."}
    client.post(f"/v1/messages/{question['id']}/answer", json=body).raise_for_status()
    path = f"/v1/customers/{question['customer_id']}/explain"
    [settled] = [i for i in client.get(path).json()["items"] if i["status"] == "settled"]
    assert settled["reason"].endswith(f" You {how} today at 10:20.")


def test_a_missed_call_needs_a_reply(client, ask, write, read, flags):
    call = ask(None, channel="phone", picked_up=False, body=None)
    assert (call["needs_reply"], call["needs_reply_evidence"]) == ("yes", "missed_call")
    assert flags() == {("reply", call["id"]): "waiting"}
    [reason] = [
        item["reason"]["text"]
        for item in client.get(f"/v1/customers/{call['customer_id']}/follow-ups").json()["items"]
        if item["rule_kind"] == "reply"
    ]
    assert reason.startswith("Anna Berg called today at 10:10 and nobody picked up.")
    back = write("phone", None)
    assert answered_by(read, call) == back["id"]
    # somebody picked up after all
    picked = client.patch(f"/v1/messages/{call['id']}", json={"picked_up": True}).json()
    assert (picked["needs_reply"], flags()) == ("no", {("reply", call["id"]): "withdrawn"})


@pytest.mark.parametrize(
    ("changes", "pointer"),
    [
        ({"direction": "inbound", "channel": "email"}, ""),
        ({"direction": "outbound", "occurred_at": "2026-03-01T09:00:00Z"}, "/answers/0"),
    ],
    ids=["their mail", "earlier than the question"],
)
def test_answers_that_cannot_be_are_refused(client, anna, ask, changes, pointer):
    question = ask()
    body = {"customer_id": anna["id"], "channel": "letter", "answers": [question["id"]]} | changes
    refused = client.post("/v1/messages", json=body)
    assert refused.status_code == 422
    assert refused.json()["errors"][0]["pointer"] == pointer


def test_answers_of_somebody_else_are_refused(client, anna, ask, clock):
    karl = factories.new_customer(client, name={"display": "Karl"}, emails=[])
    question = ask()
    clock.advance(minutes=10)
    for named in (question["id"], karl["id"]):
        body = {"direction": "outbound", "channel": "phone", "answers": [named]}
        refused = client.post("/v1/messages", json=body | {"customer_id": karl["id"]})
        assert refused.status_code == 422, named


@pytest.mark.parametrize("channel", ["phone", "email", "letter"])
def test_both_ways_to_log_an_answer_agree_about_the_thread(client, ask, read, clock, channel):
    first, second = ask(), ask("Delivery")
    clock.advance(minutes=10)
    body = {"channel": channel, "body": "It is on its way."}
    client.post(f"/v1/messages/{first['id']}/answer", json=body).raise_for_status()
    by_log = read({"id": answered_by(read, first)})
    by_post = factories.new_answer(client, second, channel=channel)
    assert (by_log["thread_id"], by_post["thread_id"]) == (first["thread_id"], second["thread_id"])
    assert answered_by(read, second) == by_post["id"]


def test_the_same_answer_twice_within_ten_minutes_is_one(client, ask, read, clock):
    question = ask()
    path, body = f"/v1/messages/{question['id']}/answer", {"channel": "phone", "body": "Told her."}
    first = client.post(path, json=body)
    clock.advance(minutes=9)
    again = client.post(path, json=body)
    assert (again.status_code, again.json()) == (200, read(question))
    assert again.json()["answered_by_message_id"] == first.json()["answered_by_message_id"]
    clock.advance(minutes=2)
    later = client.post(path, json=body)
    assert later.json()["answered_by_message_id"] != first.json()["answered_by_message_id"]
    other = client.post(path, json=body | {"body": "And the price."})
    assert other.json()["answered_by_message_id"] != later.json()["answered_by_message_id"]


def test_twenty_answers_at_once_are_one(client, anna, ask):
    question = ask()
    path, body = f"/v1/messages/{question['id']}/answer", {"channel": "phone", "body": "Told her."}
    responses = together(*[lambda: client.post(path, json=body)] * 20)
    assert {response.status_code for response in responses} == {200}
    ours = {"customer_id": anna["id"], "direction": "outbound"}
    assert len(client.get("/v1/messages", params=ours).json()["items"]) == 1


def sent(number: str, **changes: Any) -> bytes:
    """Our mail from a mailbox, at 11:00 UTC."""
    return factories.mail(
        number,
        **{
            "sender": "me@example.net",
            "to": "anna@example.com",
            "subject": "Re: Broken pump",
            "date": "Mon, 02 Mar 2026 11:00:00 +0000",
            "text": "Dear Anna, we come today.",
        }
        | changes,
    )


ASKED = factories.mail("q", date="Mon, 02 Mar 2026 09:00:00 +0000")
REPLY = "In-Reply-To: <q@example>\n"


@pytest.mark.parametrize("more", [REPLY, ""], ids=["a reply", "a new mail about the subject"])
@pytest.mark.parametrize("is_log_first", [True, False], ids=["log first", "mail first"])
def test_a_logged_answer_and_its_mail_are_one(client, anna, clock, read, is_log_first, more):
    [question] = factories.take_in(client, ASKED)["items"]
    path, body = f"/v1/messages/{question['id']}/answer", {"channel": "email", "body": "We come."}
    clock.set("2026-03-02T12:00:00Z")
    if is_log_first:
        logged = client.post(path, json=body).json()["answered_by_message_id"]
        taken = factories.take_in(client, sent("a", more=more))
        assert (taken["items"], taken["duplicates"]) == ([], [logged])
    else:
        [mailed] = factories.take_in(client, sent("a", more=more))["items"]
        logged = client.post(path, json=body).json()["answered_by_message_id"]
        assert logged == mailed["id"]
    answer = read({"id": logged})
    assert answer["reply_text"] == "Dear Anna, we come today."
    assert (answer["occurred_at"], answer["subject"]) == ("2026-03-02T11:00:00Z", "Re: Broken pump")
    assert answer["headers"]["message_id"] == "a@example"
    assert answer["answers"] == [question["id"]]
    ours = {"customer_id": anna["id"], "direction": "outbound"}
    assert [m["id"] for m in client.get("/v1/messages", params=ours).json()["items"]] == [logged]
    # the mail is known now
    assert factories.take_in(client, sent("a", more=more))["duplicates"] == [logged]
    # and what refers to it belongs to the thread
    back = factories.mail(
        "b", date="Mon, 02 Mar 2026 11:30:00 +0000", more="In-Reply-To: <a@example>\n"
    )
    [reply] = factories.take_in(client, back)["items"]
    assert reply["thread_id"] == read({"id": logged})["thread_id"]


@pytest.mark.parametrize(
    ("channel", "changes"),
    [
        pytest.param("phone", {"more": REPLY}, id="the log of a call"),
        pytest.param("email", {"subject": "Invoice 17"}, id="a mail about something else"),
        pytest.param(
            "email",
            {"more": REPLY, "date": "Mon, 02 Mar 2026 08:30:00 +0000"},
            id="a mail before the question",
        ),
    ],
)
def test_a_log_and_another_mail_are_two(client, anna, clock, channel, changes):
    [question] = factories.take_in(client, ASKED)["items"]
    clock.set("2026-03-02T12:00:00Z")
    body = {"channel": channel, "body": "We come."}
    client.post(f"/v1/messages/{question['id']}/answer", json=body).raise_for_status()
    assert len(factories.take_in(client, sent("a", **changes))["items"]) == 1


def test_a_posted_log_of_a_mail_is_the_mail(client, anna, clock):
    [question] = factories.take_in(client, ASKED)["items"]
    [mailed] = factories.take_in(
        client, sent("a", more=REPLY, date="Mon, 02 Mar 2026 09:00:30 +0000")
    )["items"] or [None]
    clock.set("2026-03-02T12:00:00Z")
    logged = client.post(
        "/v1/messages",
        json={
            "customer_id": anna["id"],
            "direction": "outbound",
            "channel": "email",
            "in_reply_to_id": question["id"],
            "body": "We come.",
        },
    )
    assert (logged.status_code, logged.json()["id"]) == (200, mailed["id"])
