"""Which mails are one: the counts of an import add up, and no different mail is lost."""

import pytest

from tests import factories
from tests.factories import mail, mbox, take_in

COUNTED = ("imported", "duplicates", "ignored", "errors")


@pytest.fixture
def own(client):
    client.patch("/v1/workspace", json={"own_addresses": ["me@example.net"]}).raise_for_status()
    return client


def counts(answer) -> tuple[int, ...]:
    """Imported, duplicate and refused mails."""
    mails = answer["mails"]
    assert sum(mails[name] for name in COUNTED) == mails["total"]
    assert len(answer["duplicates"]) == mails["duplicates"]
    assert len(answer["ignored"]) == mails["ignored"]
    assert len(answer["errors"]) == mails["errors"]
    return mails["imported"], mails["duplicates"], mails["errors"]


FIRST = mail(1, subject="Pumpkins", text="Do you have pumpkins?")
WITHOUT_ID = FIRST.replace(b"Message-ID: <1@example>\n", b"")


@pytest.mark.parametrize(
    "second",
    [
        pytest.param(mail(1, subject="Potatoes", text="Do you have pumpkins?"), id="subject"),
        pytest.param(mail(1, subject="Pumpkins", text="And potatoes?"), id="text"),
        pytest.param(
            mail(1, subject="Pumpkins", text="Do you have pumpkins?", sender="b@example.com"),
            id="sender",
        ),
        pytest.param(
            mail(
                1,
                subject="Pumpkins",
                text="Do you have pumpkins?",
                date="Mon, 02 Mar 2026 08:00:01 +0000",
            ),
            id="date",
        ),
    ],
)
def test_two_mails_with_one_message_id_are_two(own, second):
    assert counts(take_in(own, FIRST, second)) == (2, 0, 0)
    assert counts(take_in(own, second, FIRST)) == (0, 2, 0)


OTHER_EXPORTS = [
    pytest.param(FIRST, id="the same bytes"),
    pytest.param(b"X-Mozilla-Status: 0001\nStatus: RO\n" + FIRST, id="client headers"),
    pytest.param(b"X-Gmail-Labels: Inbox,Opened\n" + FIRST, id="labels"),
    pytest.param(b"Received: by x; Mon, 02 Mar 2026 08:00:09 +0000\n" + FIRST, id="server"),
    pytest.param(FIRST.replace(b"\n", b"\r\n"), id="line ends"),
    pytest.param(FIRST + b"\n\n", id="empty lines at the end"),
]


@pytest.mark.parametrize("other", [*OTHER_EXPORTS, pytest.param(WITHOUT_ID, id="no Message-ID")])
def test_one_mail_of_two_exports_is_one(own, other):
    [item] = take_in(own, FIRST)["items"]
    again = take_in(own, other)
    assert counts(again) == (0, 1, 0)
    assert again["duplicates"] == [item["id"]]


@pytest.mark.parametrize("other", [*OTHER_EXPORTS, pytest.param(WITHOUT_ID, id="no Message-ID")])
def test_one_mail_without_message_id_of_two_exports_is_one(own, other):
    assert counts(take_in(own, WITHOUT_ID)) == (1, 0, 0)
    assert counts(take_in(own, other)) == (0, 1, 0)


@pytest.mark.parametrize("other", OTHER_EXPORTS)
def test_one_mail_twice_in_a_file_is_one(own, other):
    answer = take_in(own, FIRST, other, WITHOUT_ID)
    assert counts(answer) == (1, 2, 0)
    assert answer["duplicates"] == [answer["items"][0]["id"]] * 2


def test_quoted_from_lines_are_one_mail_in_both_dialects(own):
    text = "Hello,\n\nFrom Monday on?"
    plain = mail(1, text=text)
    quoted = mail(1, text=text.replace("\nFrom", "\n>From"))
    assert counts(take_in(own, plain, quoted)) == (1, 1, 0)
    [again] = own.post(
        "/v1/messages/import", content=plain, headers={"Content-Type": "message/rfc822"}
    ).json()["duplicates"]
    assert own.get(f"/v1/messages/{again}").status_code == 200


def test_two_mails_without_message_id_are_two(own):
    assert counts(take_in(own, WITHOUT_ID, WITHOUT_ID.replace(b"pumpkins", b"cabbages"))) == (
        2,
        0,
        0,
    )


def test_a_mail_to_three_customers_is_counted_once(own):
    for name in ("a", "b", "c"):
        factories.new_customer(own, emails=[{"address": f"{name}@example.com"}])
    sent = mail(1, sender="me@example.net", to="a@example.com, b@example.com, c@example.com")
    answer = take_in(own, sent, mail(2), mail(3, sender="me@example.net", to="me@example.net"))
    assert len(answer["items"]) == 4
    assert counts(answer) == (2, 0, 1)
    assert counts(take_in(own, sent)) == (0, 1, 0)


def test_a_message_of_a_client_is_the_mail_with_its_message_id(own):
    customer = factories.new_customer(own, emails=[{"address": "anna@example.com"}])
    message = factories.new_message(own, customer, headers={"message_id": "<1@example>"})
    again = take_in(own, FIRST)
    assert (counts(again), again["duplicates"]) == ((0, 1, 0), [message["id"]])
    [item] = take_in(own, mail(2))["items"]
    body = {
        "customer_id": customer["id"],
        "direction": "inbound",
        "channel": "email",
        "headers": {"message_id": "2@example"},
    }
    answer = own.post("/v1/messages", json=body)
    assert (answer.status_code, answer.json()["id"]) == (200, item["id"])


def test_another_mail_with_the_message_id_leaves_the_first_to_clients(own):
    first, _ = take_in(own, FIRST, FIRST.replace(b"pumpkins", b"cabbages"))["items"]
    body = {
        "contact_id": first["contact_id"],
        "direction": "inbound",
        "channel": "email",
        "headers": {"message_id": "1@example"},
    }
    answer = own.post("/v1/messages", json=body)
    assert (answer.status_code, answer.json()["id"]) == (200, first["id"])


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(mbox(FIRST, FIRST, WITHOUT_ID), id="duplicates"),
        pytest.param(mbox(b"Subject: x\n\nx\n", b"\n", FIRST), id="no sender, no mail"),
        pytest.param(b"From x\n", id="only a separator"),
        pytest.param(b"Hello", id="no fields"),
        pytest.param(b"\0\xff\xfe", id="no text"),
    ],
)
def test_the_counts_of_any_file_add_up(own, content):
    answer = own.post(
        "/v1/messages/import", content=content, headers={"Content-Type": "application/mbox"}
    )
    assert answer.status_code == 200
    counts(answer.json())
