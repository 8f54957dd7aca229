"""Words that do not tell: a question in a first message, perhaps one after a message of ours."""

import itertools

import pytest

from tests.factories import mail, take_in

OPEN = "The old one was made in 1987."
FIRST = mail(1, subject="Chair", text=OPEN, date="Mon, 23 Feb 2026 08:00:00 +0000")
OURS = mail(
    2,
    subject="Re: Chair",
    text="Noted.",
    date="Tue, 24 Feb 2026 08:00:00 +0000",
    sender="me@example.net",
    to="anna@example.com",
    more="In-Reply-To: <1@example>\n",
)
LATER = mail(
    3,
    subject="Re: Chair",
    text=OPEN,
    date="Wed, 25 Feb 2026 08:00:00 +0000",
    more="In-Reply-To: <2@example>\n",
)


@pytest.fixture(autouse=True)
def _own_addresses(client):
    client.patch("/v1/workspace", json={"own_addresses": ["me@example.net"]})


def verdicts(client) -> list[tuple[str, str]]:
    """Those of the inbound messages, oldest first."""
    parameters = {"direction": "inbound", "sort": "occurred_at"}
    found = client.get("/v1/messages", params=parameters).json()["items"]
    return [(one["needs_reply"], one["needs_reply_evidence"]) for one in found]


@pytest.mark.fast
@pytest.mark.parametrize("order", list(itertools.permutations((FIRST, OURS, LATER))))
def test_the_order_of_the_imports_does_not_matter(client, order):
    for one in order:
        take_in(client, one)
    assert verdicts(client) == [("yes", "default"), ("perhaps", "default")]


def test_one_import_gives_the_same(client):
    take_in(client, LATER, OURS, FIRST)
    assert verdicts(client) == [("yes", "default"), ("perhaps", "default")]


GRATEFUL = mail(
    3,
    subject="Re: Chair",
    text="Got the quote, thanks. I'll get back to you next week once my husband has seen it.",
    date="Wed, 25 Feb 2026 08:00:00 +0000",
    more="In-Reply-To: <2@example>\n",
)


@pytest.mark.parametrize("order", [(OURS, GRATEFUL), (GRATEFUL, OURS)])
def test_thanks_that_close_after_a_message_of_ours_do_so_in_any_order(client, order):
    for one in order:
        take_in(client, one)
    assert verdicts(client) == [("no", "thanks_only")]
    take_in(client, FIRST)
    assert verdicts(client)[-1] == ("no", "thanks_only")


def declining(answered: int) -> bytes:
    """A mail with the words of a request, which a later message must ask more surely."""
    return mail(
        3,
        subject="Re: Chair",
        text="My wife would rather do it herself. I know better than to argue.",
        date="Wed, 25 Feb 2026 08:00:00 +0000",
        more=f"In-Reply-To: <{answered}@example>\n",
    )


@pytest.mark.parametrize("order", list(itertools.permutations((FIRST, OURS, declining(2)))))
def test_words_that_ask_are_judged_by_their_place_in_any_order(client, order):
    for one in order:
        take_in(client, one)
    assert verdicts(client) == [("yes", "default"), ("perhaps", "default")]


def test_a_mail_that_joins_two_threads_gives_their_messages_a_place(client):
    take_in(client, OURS, declining(9))
    assert verdicts(client) == [("yes", "request")]
    joining = mail(
        4,
        subject="Re: Chair",
        text="What does it cost?",
        date="Thu, 26 Feb 2026 08:00:00 +0000",
        more="References: <2@example> <3@example>\n",
    )
    take_in(client, joining)
    assert verdicts(client) == [("perhaps", "default"), ("yes", "question")]


def test_words_that_ask_are_judged_as_those_of_a_first_message_without_ours(client):
    take_in(client, declining(2))
    assert verdicts(client) == [("yes", "request")]


def test_a_person_overrules_the_thread(client):
    [message] = take_in(client, LATER)["items"]
    client.patch(f"/v1/messages/{message['id']}", json={"needs_reply": "yes"})
    take_in(client, OURS, FIRST)
    assert verdicts(client)[-1] == ("yes", "overruled")


def test_a_draft_of_ours_changes_nothing_until_it_is_sent(client):
    [first] = take_in(client, FIRST)["items"]
    [later] = take_in(client, LATER)["items"]
    draft = client.post(
        "/v1/messages",
        json={
            "contact_id": first["contact_id"],
            "direction": "outbound",
            "channel": "email",
            "status": "draft",
            "thread_id": later["thread_id"],
            "occurred_at": "2026-02-24T08:00:00Z",
        },
    ).json()
    before = [("yes", "default"), ("perhaps", "words_of_courtesy")]
    assert verdicts(client) == before
    sent = {"status": "sent", "occurred_at": "2026-02-24T08:00:00Z"}
    client.patch(f"/v1/messages/{draft['id']}", json=sent)
    assert verdicts(client) == [("yes", "default"), ("perhaps", "default")]
