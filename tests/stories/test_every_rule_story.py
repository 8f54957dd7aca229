"""Each ready-made rule about business as a user lives it: from what happened to what settled it.

Replies are told in test_story.py, introductions and staying in touch in test_nudges_story.py.
"""

from datetime import datetime, timedelta

import pytest

from app.evaluation import sweep
from tests import factories
from tests.rule_cases import (
    CASES,
    OWN,
    QUESTION,
    THURSDAY,
    TUESDAY,
    Case,
    Made,
    anna,
    every_rule,
    flag_of,
    ours,
)

__all__ = ["anna"]  # a fixture


def explained(client, anna: Made, case: Case) -> list[Made]:
    rules = client.get("/v1/rules", params={"kind": case.kind}).json()["items"]
    [rule_id] = [rule["id"] for rule in rules if rule["name"] == case.rule]
    items = client.get(f"/v1/customers/{anna['id']}/explain").json()["items"]
    return [item for item in items if item["rule_id"] == rule_id]


def queue(client) -> list[tuple[str, str]]:
    items = client.get("/v1/follow-ups").json()["items"]
    return [(item["rule_kind"], item["status"]) for item in items]


def a_second_before(moment: str) -> str:
    return (datetime.fromisoformat(moment) - timedelta(seconds=1)).isoformat()


@every_rule
def test_from_what_happened_to_the_queue_to_being_missed(client, anna, clock, case):
    made = case.begin(client, anna)
    flag = flag_of(client, anna, case, made)
    assert (flag["status"], flag["due_at"]) == ("waiting", case.due_at)
    assert flag["reason"]["text"] == case.reason
    for moment, status in (
        (a_second_before(case.due_at), "waiting"),
        (case.due_at, "due"),
        (a_second_before(case.missed_at), "due"),
        (case.missed_at, "missed"),
    ):
        clock.set(moment)
        assert flag_of(client, anna, case, made)["status"] == status
        assert ((case.kind, "due") in queue(client)) is (status == "due")
    ours(client, anna)
    assert flag_of(client, anna, case, made)["status"] == "missed"


@every_rule
def test_explain_says_why_and_why_not(client, anna, clock, case):
    [nothing] = explained(client, anna, case)
    codes = {"cancelled": "no_event", "no_buying_rhythm": "no_purchase"}
    assert nothing["code"] == codes.get(case.not_applicable, case.not_applicable)
    made = case.begin(client, anna)
    clock.set(case.due_at)
    flag = flag_of(client, anna, case, made)
    found = [item for item in explained(client, anna, case) if item["subject"]]
    [finding] = [item for item in found if item["subject"]["id"] == flag["subject"]["id"]]
    assert (finding["status"], finding["due_at"]) == ("due", case.due_at)
    assert finding["reason"] == flag["reason"]["text"]


@every_rule
def test_it_goes_with_its_subject_and_returns_with_it(client, anna, clock, case):
    made = case.begin(client, anna)
    clock.set(case.due_at)
    if case.path:
        url = f"/v1/{case.path}/{made['id']}"
        assert client.delete(url).status_code in {200, 204}
    else:
        assert client.patch(f"/v1/customers/{anna['id']}", json={"yearly_dates": []}).is_success
    assert flag_of(client, anna, case, made)["status"] == "withdrawn"
    assert queue(client) == []
    assert case.not_applicable in {item["code"] for item in explained(client, anna, case)}
    if case.path:
        assert client.post(f"{url}/restore").status_code == 200
    else:
        case.begin(client, anna)
    flag = flag_of(client, anna, case, made)
    assert (flag["status"], flag["due_at"]) == ("due", case.due_at)


# what settles


PERSONAL = {
    "a mail that names her": {},
    "a letter": {"channel": "letter"},
    "a text message": {"channel": "sms"},
    "a chat": {"channel": "chat"},
    "a call": {"channel": "phone", "body": None},
    "a visit": {"channel": "in_person", "body": None},
    "by a person's word": {"body": "See below.", "is_personal": True},
}
IMPERSONAL = {
    "their call": {"channel": "phone", "direction": "inbound", "body": "Asked for the invoice."},
    "their visit": {"channel": "in_person", "direction": "inbound", "body": None},
    "impersonal": {"body": "Our new catalogue is out."},
    "a newsletter": {"kind": "newsletter"},
    "a machine's": {"automatic": "auto_reply"},
    "a draft": {"status": "draft"},
    "not delivered": {"status": "failed"},
    "before it happened": {"occurred_at": "2026-02-10T07:00:00Z"},
    "their mail": {"direction": "inbound", "body": "Thanks!", "needs_reply": "no"},
}
AT_ONCE = [name for name in CASES if name not in {"chase", "buy again", "tell of a referral"}]


def begun(client, anna: Made, clock, name: str) -> tuple[Case, Made]:
    """Until it is due."""
    made = CASES[name].begin(client, anna)
    clock.set(CASES[name].due_at)
    return CASES[name], made


def settled_by(client, anna: Made, case: Case, made: Made) -> Made | None:
    flag = flag_of(client, anna, case, made)
    assert (flag["status"] == "settled") is (flag["settled_by"] is not None)
    return flag["settled_by"]


# Whom Anna referred; he has a card of his own.
THE_CARD_OF_KARL = [("introduce", "due")]


def all_begun(client, anna: Made, clock) -> list[tuple[Case, Made]]:
    """Every rule that one personal word settles; on Thursday all of them wait for it."""
    made = [(CASES[name], CASES[name].begin(client, anna)) for name in AT_ONCE]
    clock.set(THURSDAY)
    return made


@pytest.mark.parametrize("how", PERSONAL.values(), ids=list(PERSONAL))
def test_a_personal_word_settles_thanks_questions_and_greetings_over_every_channel(
    client, anna, clock, how
):
    begun = all_begun(client, anna, clock)
    assert queue(client) != THE_CARD_OF_KARL
    said = ours(client, anna, **how)
    for case, made in begun:
        assert settled_by(client, anna, case, made) == {"type": "message", "id": said["id"]}
    assert queue(client) == THE_CARD_OF_KARL


@pytest.mark.parametrize("how", PERSONAL.values(), ids=list(PERSONAL))
def test_a_personal_word_stands_for_the_one_to_buy_again_over_every_channel(
    client, anna, clock, how
):
    case, made = begun(client, anna, clock, "buy again")
    said = ours(client, anna, **how)
    assert settled_by(client, anna, case, made) == {"type": "message", "id": said["id"]}


def test_a_personal_mail_from_the_mailbox_settles_them(client, anna, clock):
    begun = all_begun(client, anna, clock)
    mail = factories.mail(
        7,
        sender=OWN,
        to="anna@example.com",
        date="Thu, 05 Mar 2026 08:30:00 +0000",
        text="Dear Anna, here is what you should know.",
    )
    [taken] = factories.take_in(client, mail)["items"]
    for case, made in begun:
        assert settled_by(client, anna, case, made) == {"type": "message", "id": taken["id"]}


@pytest.mark.parametrize("how", IMPERSONAL.values(), ids=list(IMPERSONAL))
def test_what_is_not_personal_or_never_came_settles_none_of_them(client, anna, clock, how):
    begun = all_begun(client, anna, clock)
    ours(client, anna, **how)
    assert [settled_by(client, anna, case, made) for case, made in begun] == [None] * len(begun)
    assert queue(client) != THE_CARD_OF_KARL


ANSWERS = {
    "their mail in the thread": {"channel": "email", "in_thread": True},
    "their letter": {"channel": "letter"},
    "their text message": {"channel": "sms"},
    "their chat": {"channel": "chat"},
    "their call": {"channel": "phone"},
    "a visit": {"channel": "in_person"},
    "our call": {"channel": "phone", "direction": "outbound"},
    "thanks": {"channel": "email", "in_thread": True, "body": "Thanks!"},
}


@pytest.mark.parametrize("how", ANSWERS.values(), ids=list(ANSWERS))
def test_an_answer_over_every_channel_ends_the_chase(client, anna, clock, how):
    case, question = begun(client, anna, clock, "chase")
    how = {"direction": "inbound", "subject": "Re: Offer", "body": "The red one."} | how
    if how.pop("in_thread", False):
        how["in_reply_to_id"] = question["id"]
    answer = factories.new_message(client, anna, kind="other", **how)
    assert settled_by(client, anna, case, question) == {"type": "message", "id": answer["id"]}


def test_their_mail_from_the_mailbox_ends_the_chase(client, anna, clock):
    def asked(number: int, subject: str) -> bytes:
        return factories.mail(
            number, sender=OWN, to="anna@example.com", subject=subject,
            date="Mon, 02 Mar 2026 09:00:00 +0000", text="Which one would you like?",
        )  # fmt: skip

    taken = factories.take_in(client, asked(1, "Offer"), asked(2, "Invoice"))["items"]
    clock.set(THURSDAY)
    assert queue(client) == [("chase", "due")] * 2
    answer = factories.mail(
        3,
        subject="Re: Offer",
        date="Thu, 05 Mar 2026 08:00:00 +0000",
        more="In-Reply-To: <1@example>\n",
        text="The red one.",
    )
    factories.take_in(client, answer)
    # a sign of life settles the question in the other thread, too
    for question in taken:
        assert flag_of(client, anna, CASES["chase"], question)["status"] == "settled"


NO_ANSWERS = {
    "a machine's": {"channel": "email", "automatic": "auto_reply", "in_thread": True},
    "before the question": {"channel": "letter", "occurred_at": "2026-03-02T08:59:59Z"},
}


@pytest.mark.parametrize("how", NO_ANSWERS.values(), ids=list(NO_ANSWERS))
def test_what_is_no_answer_to_it_does_not_end_the_chase(client, anna, clock, how):
    case, question = begun(client, anna, clock, "chase")
    how = {"direction": "inbound", "body": "Thanks!", "needs_reply": "no"} | how
    if how.pop("in_thread", False):
        how["in_reply_to_id"] = question["id"]
    factories.new_message(client, anna, **how)
    assert flag_of(client, anna, case, question)["status"] == "due"


def test_we_ask_again_twice_and_then_no_more(client, anna, clock):
    questions = [CASES["chase"].begin(client, anna)]
    for place in (2, 3):
        clock.advance(days=7)
        assert queue(client) == [("chase", "due")]
        again = {"in_reply_to_id": questions[-1]["id"], **QUESTION}
        questions.append(ours(client, anna, **again))
        before = flag_of(client, anna, CASES["chase"], questions[-2])
        assert before["settled_by"] == {"type": "message", "id": questions[-1]["id"]}
        asked = [i for i in explained(client, anna, CASES["chase"]) if i["subject"]]
        [last] = [i for i in asked if i["subject"]["id"] == questions[-1]["id"]]
        assert last["code"] == ("chased_enough" if place == 3 else None)
    clock.advance(days=7)
    assert queue(client) == []


NOTICES = {
    name: how for name, how in PERSONAL.items() if name not in {"their call", "by a person's word"}
}


@pytest.mark.parametrize("how", NOTICES.values(), ids=list(NOTICES))
def test_a_notice_over_every_channel_tells_whom_we_referred(client, anna, clock, how):
    case, made = begun(client, anna, clock, "tell of a referral")
    ours(client, anna)
    assert settled_by(client, anna, case, made) is None
    told = ours(client, anna, kind="referral_notice", **how)
    assert settled_by(client, anna, case, made) == {"type": "message", "id": told["id"]}


@pytest.mark.parametrize("how", [{}, {"channel": "phone"}], ids=["a mail", "a call"])
def test_a_word_about_the_referral_tells_whom_we_referred(client, anna, clock, how):
    case, made = begun(client, anna, clock, "tell of a referral")
    about = [{"type": "referral", "id": made["id"]}]
    told = ours(client, anna, about=about, **how)
    assert settled_by(client, anna, case, made) == {"type": "message", "id": told["id"]}


@pytest.mark.parametrize(
    ("name", "field"),
    [("tell of a referral", "informed_at"), ("thanks for a referral", "thanked_at")],
)
def test_what_was_noted_on_the_referral_settles_it(client, anna, clock, name, field):
    case, made = begun(client, anna, clock, name)
    url = f"/v1/referrals/{made['id']}"
    assert client.patch(url, json={field: case.due_at}).status_code == 200
    assert settled_by(client, anna, case, made) == {"type": "referral", "id": made["id"]}
    assert client.patch(url, json={field: None}).status_code == 200
    assert flag_of(client, anna, case, made)["status"] == "due"


def test_whoever_objects_is_not_told(client, anna, clock):
    case, made = begun(client, anna, clock, "tell of a referral")
    url = f"/v1/referrals/{made['id']}"
    assert client.patch(url, json={"objected_at": case.due_at}).status_code == 200
    assert flag_of(client, anna, case, made)["status"] == "withdrawn"
    assert {item["code"] for item in explained(client, anna, case)} == {"objected"}


def test_the_next_purchase_settles_it_and_starts_it_again(client, anna, clock):
    case, made = begun(client, anna, clock, "buy again")
    again = factories.new_purchase(client, anna)
    assert settled_by(client, anna, case, made) == {"type": "purchase", "id": again["id"]}
    assert flag_of(client, anna, case, again)["due_at"] == "2026-06-17T09:00:00Z"


def test_the_thanks_for_a_purchase_ask_for_no_other(client, anna, clock):
    case, made = CASES["buy again"], CASES["buy again"].begin(client, anna)
    clock.set(TUESDAY)
    ours(client, anna)
    clock.set(case.due_at)
    assert flag_of(client, anna, case, made)["status"] == "due"


def test_business_that_was_lost_by_our_fault_asks_for_no_referral(client, anna, clock):
    lost = {"outcome": "lost", "lost_reason": "bad_service"}
    opportunity = factories.new_opportunity(client, anna, **lost)
    [finding] = explained(client, anna, CASES["ask for a referral"])
    assert (finding["code"], finding["subject"]["id"]) == ("condition", opportunity["id"])
    clock.set(THURSDAY)
    assert queue(client) == []
    url = f"/v1/opportunities/{opportunity['id']}"
    assert client.patch(url, json={"lost_reason": "timing"}).status_code == 200
    assert queue(client) == [("ask_referral", "due")]


def test_next_years_birthday_is_there_as_this_years_has_come(app, client, anna, clock):
    case, _ = begun(client, anna, clock, "greet")
    sweep.reevaluate_due(app.state.runtime.database, app.state.runtime.clock.now())
    items = client.get(f"/v1/customers/{anna['id']}/follow-ups").json()["items"]
    greetings = sorted((i["due_at"], i["status"]) for i in items if i["rule_kind"] == case.kind)
    assert greetings == [("2026-03-04T08:00:00Z", "due"), ("2027-03-04T08:00:00Z", "waiting")]
