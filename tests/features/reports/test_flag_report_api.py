"""The report on flags: dismissed as needless, and answers that no flag asked for."""

import pytest

from app.engine.vocabulary import DismissalCause
from app.features.reports import figures
from app.features.reports.figures import FlagCount
from tests import factories
from tests.features.sender_rules.test_sender_previews_api import dismiss, flags_of
from tests.features.sender_rules.test_sender_rules_api import ADDRESS, take_in

PATH = "/v1/reports/flags"
MARCH = {"from": "2026-03-01", "to": "2026-03-31"}


@pytest.fixture(autouse=True)
def own_address(client):
    client.patch("/v1/workspace", json={"own_addresses": ["me@example.net"]}).raise_for_status()


def report(client, **query) -> dict:
    answer = client.get(PATH, params=MARCH | query)
    assert answer.status_code == 200, answer.text
    return answer.json()


def numbers(shown: dict) -> tuple:
    return tuple(shown[name] for name in ("flagged", "closed", "dismissed", "needless"))


@pytest.mark.fast
def test_dismissals_count_by_cause_and_by_sender(client):
    parcels = [take_in(client, f"p{number}", subject=f"Parcel {number}") for number in range(3)]
    anna = take_in(client, "a", sender="anna@other-firm.de", subject="Pump")
    dismiss(client, parcels[0], "no_reply_needed")
    dismiss(client, parcels[1], "later")
    [flag] = flags_of(client, anna)
    client.post(f"/v1/follow-ups/{flag['id']}/done").raise_for_status()
    shown = report(client)
    assert numbers(shown) == (4, 3, 2, 1)
    assert shown["precision"] == 0.6667
    assert shown["by_cause"] == [
        {"cause": "later", "flags": 1},
        {"cause": "no_reply_needed", "flags": 1},
    ]
    assert shown["by_sender"] == [{"address": ADDRESS, "flags": 3, "needless": 1}]


def test_a_dismissal_as_not_a_customer_stays_counted(client):
    dismiss(client, take_in(client, 1), "not_a_customer")
    shown = report(client)
    assert numbers(shown) == (1, 1, 1, 1)
    assert shown["precision"] == 0
    dismiss(client, take_in(client, 2, sender="anna@other-firm.de"), None)
    assert report(client)["by_cause"] == [
        {"cause": None, "flags": 1},
        {"cause": "not_a_customer", "flags": 1},
    ]


def test_nothing_closed_gives_no_estimate(client):
    assert report(client)["precision"] is None
    take_in(client, 1)
    shown = report(client)
    assert (numbers(shown), shown["precision"]) == ((1, 0, 0, 0), None)


def test_a_reminder_counts_and_has_no_sender(client):
    reminder = factories.new_reminder(client, factories.new_customer(client))
    body = {"cause": "no_reply_needed"}
    client.post(f"/v1/follow-ups/{reminder['id']}/dismiss", json=body).raise_for_status()
    shown = report(client)
    assert (numbers(shown), shown["by_sender"]) == ((1, 1, 1, 1), [])


def answered(client, number: str, **mail) -> dict:
    """A message with our answer in its thread."""
    message = take_in(client, number, **mail)
    reply = factories.mail(
        f"re-{number}",
        sender="me@example.net",
        to=ADDRESS,
        date="Mon, 02 Mar 2026 08:30:00 +0000",
        text="We have put it right.",
        more=f"In-Reply-To: <{number}@example>\n",
    )
    factories.take_in(client, reply)
    return message


def test_an_answer_that_no_flag_asked_for_is_shown(client):
    listed = answered(client, "l", subject="News", more="List-Id: <n.test-firm.de>\n")
    assert listed["needs_reply"] == "no"
    answered(client, "q", subject="A question")
    take_in(client, "u", subject="Unanswered", more="List-Id: <n.test-firm.de>\n")
    overruled = answered(client, "o", subject="Told", more="List-Id: <n.test-firm.de>\n")
    client.patch(f"/v1/messages/{overruled['id']}", json={"needs_reply": "no"}).raise_for_status()
    shown = report(client)
    assert shown["unflagged_answers"] == 1
    assert shown["examples"] == [
        {
            "message_id": listed["id"],
            "party_id": listed["contact_id"],
            "address": ADDRESS,
            "subject": "News",
            "occurred_at": "2026-03-02T08:00:00Z",
            "needs_reply_evidence": listed["needs_reply_evidence"],
            "automatic": listed["automatic"],
        }
    ]
    assert report(client, to="2026-03-01")["unflagged_answers"] == 0


def test_a_message_between_makes_it_the_answer_of_another(client):
    first = answered(client, "l", more="List-Id: <n.test-firm.de>\n")
    take_in(
        client,
        "b",
        subject="Still waiting",
        date="Mon, 02 Mar 2026 08:10:00 +0000",
        more="In-Reply-To: <l@example>\n",
    )
    assert first["id"] not in [one["message_id"] for one in report(client)["examples"]]


def test_another_workspace_has_its_own_figures(client, other_client):
    dismiss(client, take_in(client, 1), "no_reply_needed")
    shown = report(other_client)
    assert (numbers(shown), shown["by_sender"], shown["examples"]) == ((0, 0, 0, 0), [], [])


def counted(many: int, cause: DismissalCause | None = None, *, is_closed: bool = True) -> FlagCount:
    return FlagCount(cause, cause is not None, is_closed, many)


@pytest.mark.parametrize(
    ("rows", "precision"),
    [
        ([], None),
        ([counted(5, is_closed=False)], None),
        ([counted(3)], 1),
        ([counted(2), counted(1, DismissalCause.NO_REPLY_NEEDED)], 0.6667),
        ([counted(4, DismissalCause.LATER)], 1),
        ([counted(4, DismissalCause.NOT_A_CUSTOMER)], 0),
    ],
)
def test_the_estimate_leaves_out_what_is_open(rows, precision):
    assert figures.flags(rows)["precision"] == precision


def test_days_are_checked_as_in_other_reports(client):
    answer = client.get(PATH, params={"from": "2026-03-02", "to": "2026-03-01"})
    assert answer.status_code == 422
