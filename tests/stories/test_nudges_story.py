"""Thanks, introductions and staying in touch, as a user lives them: through the API, the clock moved."""

import pytest

from app.evaluation import sweep
from tests import factories

# The event ends on Friday 27 February, 18:00 in Berlin; it is Monday 2 March, 10:00.
DUE_ON_MONDAY = "2026-03-02T16:00:00Z"


def queue(client) -> list[tuple[str, str]]:
    items = client.get("/v1/follow-ups").json()["items"]
    return [(item["rule_kind"], item["status"]) for item in items]


def flags(client, party, kind: str = "customers") -> dict[str, dict]:
    items = client.get(f"/v1/{kind}/{party['id']}/follow-ups").json()["items"]
    return {item["rule_kind"]: item for item in items}


def say(client, party, text: str = "Dear Anna, it was good to meet you.", **changes) -> dict:
    body = {"direction": "outbound", "channel": "email", "kind": "other", "body": text}
    return factories.new_message(client, party, **body | {"subject": "Thank you"} | changes)


@pytest.fixture
def anna(client):
    return factories.new_customer(client)


@pytest.fixture
def fair(client, anna):
    event = factories.new_event(client)
    factories.new_participant(client, event, anna)
    return event


def test_whoever_was_met_is_to_be_thanked_a_working_day_later(client, anna, fair, clock):
    thanks = flags(client, anna)["thank_you"]
    assert (thanks["status"], thanks["due_at"]) == ("waiting", DUE_ON_MONDAY)
    assert thanks["reason"]["text"] == (
        "Anna Weber was on the list of TechExpo on Thursday. A personal thank-you is due today."
    )
    clock.set(DUE_ON_MONDAY)
    assert queue(client) == [("thank_you", "due")]


@pytest.mark.parametrize(
    "how",
    [
        pytest.param({"channel": "phone", "body": None}, id="a call"),
        pytest.param({"channel": "in_person", "body": None}, id="a visit"),
        pytest.param({}, id="a mail that names her"),
        pytest.param({"body": "It was a pleasure at TechExpo."}, id="a mail that names the fair"),
        pytest.param({"channel": "letter"}, id="a letter"),
        pytest.param({"channel": "sms"}, id="a text message"),
        pytest.param({"channel": "chat"}, id="a chat"),
        pytest.param({"body": "See below.", "is_personal": True}, id="by a person's word"),
    ],
)
def test_a_personal_word_settles_it_over_every_channel(client, anna, fair, clock, how):
    clock.set(DUE_ON_MONDAY)
    word = say(client, anna, **how)
    thanks = flags(client, anna)["thank_you"]
    assert (thanks["status"], thanks["settled_by"]) == (
        "settled",
        {"type": "message", "id": word["id"]},
    )
    assert queue(client) == []


@pytest.mark.parametrize(
    "how",
    [
        pytest.param({"body": "Our new catalogue is out."}, id="impersonal"),
        pytest.param({"kind": "newsletter"}, id="a newsletter"),
        pytest.param({"automatic": "auto_reply"}, id="a machine's"),
        pytest.param({"status": "draft"}, id="a draft"),
        pytest.param({"status": "failed"}, id="not delivered"),
        pytest.param(
            {"to": [{"address": f"{name}@example.com"} for name in ("anna", "karl")]}, id="to two"
        ),
        pytest.param({"occurred_at": "2026-02-26T07:00:00Z"}, id="before it began"),
        pytest.param({"is_personal": False}, id="by a person's word"),
    ],
)
def test_what_is_not_personal_or_never_came_settles_no_thanks(client, anna, fair, clock, how):
    clock.set(DUE_ON_MONDAY)
    say(client, anna, **how)
    assert flags(client, anna)["thank_you"]["status"] == "due"


def test_a_verdict_on_being_personal_says_why_and_can_be_overruled(client, anna, fair):
    word = say(client, anna, "Our new catalogue is out.")
    assert (word["is_personal"], word["is_personal_evidence"]) == (False, "impersonal")
    url = f"/v1/messages/{word['id']}"
    overruled = client.patch(url, json={"is_personal": True}).json()
    assert (overruled["is_personal"], overruled["is_personal_evidence"]) == (True, "overruled")
    assert flags(client, anna)["thank_you"]["status"] == "settled"
    judged = client.patch(url, json={"is_personal": None}).json()
    assert (judged["is_personal"], judged["is_personal_evidence"]) == (False, "impersonal")
    assert flags(client, anna)["thank_you"]["status"] == "waiting"


def test_thanks_are_missed_after_a_week(client, anna, fair, clock):
    clock.set("2026-03-06T16:59:59Z")
    assert queue(client) == [("thank_you", "due")]
    clock.set("2026-03-06T17:00:00Z")
    assert queue(client) == []
    say(client, anna)
    assert flags(client, anna)["thank_you"]["status"] == "missed"


@pytest.mark.parametrize(
    ("until", "code"),
    [
        pytest.param("2026-03-06T17:00:00Z", "out_of_range", id="as they expire"),
        pytest.param("2026-06-01T09:00:00Z", "out_of_range", id="long after"),
        pytest.param("2026-03-02T09:00:00Z", "out_of_range", id="now"),
        pytest.param("2026-03-01T09:00:00Z", "out_of_range", id="yesterday"),
        pytest.param("2027-03-04T09:00:00Z", "out_of_range", id="more than a year ahead"),
    ],
)
def test_thanks_are_snoozed_to_a_time_before_they_expire(client, anna, fair, until, code):
    thanks = flags(client, anna)["thank_you"]
    path = f"/v1/follow-ups/{thanks['id']}"
    refused = client.post(f"{path}/snooze", json={"until": until})
    assert refused.status_code == 422
    [fault] = refused.json()["errors"]
    assert (fault["pointer"], fault["code"]) == ("/until", code)
    assert client.get(path).json() == thanks
    last = client.post(f"{path}/snooze", json={"until": "2026-03-06T16:59:59Z"})
    assert last.json()["snoozed_until"] == "2026-03-06T16:59:59Z"


@pytest.mark.parametrize("due_at", ["2026-03-02T09:00:00Z", "2026-03-02T08:59:59Z"])
def test_a_reminder_lies_ahead(client, anna, due_at):
    body = {"customer_id": anna["id"], "text": "Call back", "due_at": due_at}
    refused = client.post("/v1/follow-ups", json=body)
    assert refused.status_code == 422
    [fault] = refused.json()["errors"]
    assert (fault["pointer"], fault["code"]) == ("/due_at", "in_the_past")
    assert client.get("/v1/follow-ups").json()["items"] == []
    reminder = factories.new_reminder(client, anna, due_at="2026-03-02T09:00:01Z")
    assert reminder["status"] == "waiting"


def test_a_moved_event_is_dated_anew_and_a_cancelled_one_withdrawn(client, anna, fair):
    url = f"/v1/events/{fair['id']}"
    times = {"starts_at": "2026-03-03T08:00:00Z", "ends_at": "2026-03-03T17:00:00Z"}
    assert client.patch(url, json=times).status_code == 200
    assert flags(client, anna)["thank_you"]["due_at"] == "2026-03-04T16:00:00Z"
    client.delete(url)
    assert flags(client, anna)["thank_you"]["status"] == "withdrawn"
    client.post(f"{url}/restore")
    assert flags(client, anna)["thank_you"]["status"] == "waiting"


def test_whoever_was_not_there_is_not_thanked_and_explain_says_so(client, anna, fair):
    [there] = client.get(f"/v1/events/{fair['id']}/participants").json()["items"]
    url = f"/v1/events/{fair['id']}/participants/{there['id']}"
    client.patch(url, json={"attended": False})
    assert flags(client, anna)["thank_you"]["status"] == "withdrawn"
    items = client.get(f"/v1/customers/{anna['id']}/explain").json()["items"]
    [finding] = [item for item in items if item["subject"] and item["rule_kind"] == "thank_you"]
    assert (finding["code"], finding["reason"]) == ("not_attended", "They did not attend.")


def test_a_card_asks_for_an_introduction_and_any_word_settles_it(client, clock):
    karl = factories.new_contact(client)
    card = flags(client, karl, "contacts")["introduce"]
    assert (card["status"], card["due_at"]) == ("waiting", "2026-03-04T09:00:00Z")
    assert card["reason"]["text"].startswith(
        "You noted down Karl Klein today. Your introduction is due on Wednesday."
    )
    clock.set("2026-03-04T09:00:00Z")
    assert queue(client) == [("introduce", "due")]
    body = {"direction": "outbound", "channel": "email", "body": "Our catalogue."}
    word = factories.new_message(client, contact_id=karl["id"], **body)
    card = flags(client, karl, "contacts")["introduce"]
    assert (card["status"], card["settled_by"]["id"]) == ("settled", word["id"])


def test_a_friend_who_refers_somebody_is_thanked_and_never_asked_for_an_introduction(client, clock):
    friend, karl = (
        factories.new_contact(client, name={"given": "Jules"}),
        factories.new_contact(client),
    )
    body = {"direction": "received", "referrer": {"contact_id": friend["id"]}}
    body |= {"referred": {"contact_id": karl["id"]}}
    referral = client.post("/v1/referrals", json=body).json()

    def found(contact, at):
        clock.set(at)
        items = client.get(f"/v1/contacts/{contact['id']}/follow-ups").json()["items"]
        return {item["rule_kind"]: item for item in items}

    def status(contact, at):
        return {kind: item["status"] for kind, item in found(contact, at).items()}

    assert status(friend, "2026-03-05T10:00:00Z") == {"thank_you": "due", "introduce": "settled"}
    # the thank-you is missed after a week
    assert status(friend, "2026-03-10T10:00:00Z") == {"thank_you": "missed", "introduce": "settled"}
    assert status(karl, "2026-03-10T10:00:00Z") == {"introduce": "due"}
    introduce = found(friend, "2026-03-10T10:00:00Z")["introduce"]
    assert introduce["reason"]["text"].endswith(" They referred somebody to you on Monday 2 March.")
    assert introduce["settled_by"] == {"type": "referral", "id": referral["id"]}
    client.delete(f"/v1/referrals/{referral['id']}").raise_for_status()
    assert status(friend, "2026-03-10T10:00:00Z")["introduce"] == "due"


@pytest.mark.parametrize(
    ("begin", "words"),
    [
        pytest.param(factories.new_purchase, "They bought on Monday 2 March.", id="purchase"),
        pytest.param(
            lambda client, karl: factories.new_opportunity(client, karl, outcome="won"),
            "You won an opportunity with them on Monday 2 March.",
            id="business won",
        ),
    ],
)
def test_a_customer_whose_thank_you_was_missed_is_not_asked_for_an_introduction(
    client, clock, begin, words
):
    contact = factories.new_contact(client)
    done = client.post(f"/v1/contacts/{contact['id']}/convert", json={}).json()
    karl = {"id": done["customer_id"]}
    clock.advance(hours=1)
    begin(client, karl)
    clock.set("2026-03-05T10:00:00Z")
    assert ("introduce", "due") not in queue(client)
    clock.set("2026-03-10T10:00:00Z")
    found = flags(client, karl)
    assert (found["thank_you"]["status"], found["introduce"]["status"]) == ("missed", "settled")
    assert found["introduce"]["reason"]["text"].endswith(f" {words}")
    assert "introduce" not in [kind for kind, _ in queue(client)]
    say(client, karl)
    clock.set("2026-03-26T10:00:00Z")
    assert "introduce_again" not in [kind for kind, _ in queue(client)]


def test_a_card_that_is_entered_late_was_taken_at_its_event_and_a_word_since_settles_it(client):
    event = factories.new_event(client)
    mail = factories.mail(
        1,
        sender="me@example.net",
        to="karl@example.com",
        date="Sat, 28 Feb 2026 10:00:00 +0100",
        text="Dear Karl, it was good to meet you.",
    )
    card = factories.vcard("FN:Karl Weber", "EMAIL:karl@example.com")
    [contact] = factories.take_in_cards(client, card, event=event)["items"]
    assert flags(client, contact, "contacts")["introduce"]["reason"]["text"].startswith(
        "You took the card of Karl Weber at TechExpo, which ended on Friday."
    )
    client.patch("/v1/workspace", json={"own_addresses": ["me@example.net"]})
    [word] = factories.take_in(client, mail)["items"]
    introduction = flags(client, contact, "contacts")["introduce"]
    assert introduction["status"] == "settled"
    assert introduction["settled_by"] == {"type": "message", "id": word["id"]}


@pytest.mark.parametrize(
    ("starts_at", "captured_at"),
    [
        pytest.param("2026-02-26T08:00:00Z", "2026-02-26T08:00:00Z", id="over"),
        pytest.param("2026-03-02T08:59:59Z", "2026-03-02T08:59:59Z", id="has just begun"),
        pytest.param("2026-03-02T09:00:01Z", "2026-03-02T09:00:00Z", id="to come"),
    ],
)
def test_a_card_was_taken_when_its_event_began_if_it_has(client, starts_at, captured_at):
    event = factories.new_event(client, starts_at=starts_at, ends_at="2026-03-03T17:00:00Z")
    assert factories.new_contact(client, event_id=event["id"])["captured_at"] == captured_at


def test_conversion_settles_nothing_and_takes_the_introduction_along(client, clock):
    karl = factories.new_contact(client)
    done = client.post(f"/v1/contacts/{karl['id']}/convert", json={}).json()
    customer = {"id": done["customer_id"]}
    assert flags(client, customer)["introduce"]["status"] == "waiting"
    clock.advance(minutes=1)
    say(client, customer, "Dear Karl, here is the offer.")
    assert flags(client, customer)["introduce"]["status"] == "settled"


def test_a_discarded_card_asks_for_nothing(client):
    karl = factories.new_contact(client)
    client.post(f"/v1/contacts/{karl['id']}/discard")
    assert flags(client, karl, "contacts")["introduce"]["status"] == "withdrawn"


def test_a_key_customer_is_not_lost_sight_of(client, clock):
    anna = factories.new_customer(client, prominence="key")
    since_creation = flags(client, anna)["keep_in_touch"]
    assert (since_creation["subject"]["type"], since_creation["due_at"]) == (
        "customer",
        "2026-04-01T09:00:00Z",
    )
    call = say(client, anna, channel="phone", occurred_at="2026-03-01T10:00:00Z")
    assert flags(client, anna)["keep_in_touch"]["due_at"] in {
        "2026-03-31T10:00:00Z",
        "2026-04-01T09:00:00Z",
    }
    items = client.get(f"/v1/customers/{anna['id']}/follow-ups?status=waiting").json()["items"]
    [running] = items
    assert (running["subject"]["id"], running["due_at"]) == (call["id"], "2026-03-31T10:00:00Z")
    clock.set("2026-03-31T10:00:00Z")
    assert queue(client) == [("keep_in_touch", "due")]
    say(client, anna, channel="phone")
    assert queue(client) == []
    shown = client.get(f"/v1/customers/{anna['id']}").json()
    assert shown["last_touch_at"] == "2026-03-31T10:00:00Z"


def test_a_meeting_that_has_ended_is_the_last_touch(app, client, clock):

    anna = factories.new_customer(client, prominence="important")
    times = {"starts_at": "2026-03-02T10:00:00Z", "ends_at": "2026-03-02T11:00:00Z"}
    event = factories.new_event(client, kind="meeting", **times)
    factories.new_participant(client, event, anna)
    assert client.get(f"/v1/customers/{anna['id']}").json()["last_touch_at"] is None
    clock.set("2026-03-02T11:00:00Z")
    sweep.reevaluate_due(app.state.runtime.database, app.state.runtime.clock.now())
    assert client.get(f"/v1/customers/{anna['id']}").json()["last_touch_at"] == times["ends_at"]
    items = client.get(f"/v1/customers/{anna['id']}/follow-ups?status=waiting").json()["items"]
    assert {i["rule_kind"]: i["subject"]["id"] for i in items} == {
        "thank_you": event["id"],
        "keep_in_touch": event["id"],
    }


def test_someone_with_an_open_question_gets_no_nudge_before_it(client, anna, fair, clock):
    clock.set(DUE_ON_MONDAY)
    question = factories.new_message(client, anna)
    quiet = flags(client, anna)["thank_you"]
    assert (quiet["status"], quiet["guard"]) == ("suppressed", "reply_owed")
    clock.advance(days=1)
    assert queue(client) == [("reply", "due")]
    factories.new_answer(client, question, body="We come tomorrow.")
    # the answer is a personal word as well
    assert {k: f["status"] for k, f in flags(client, anna).items()} == {
        "reply": "settled",
        "thank_you": "settled",
        "keep_in_touch": "waiting",
    }


def test_a_dismissal_quiets_its_own_kind_for_a_week_and_no_event(client, anna, fair, clock):
    clock.set(DUE_ON_MONDAY)
    dismissed = flags(client, anna)["thank_you"]
    client.post(f"/v1/follow-ups/{dismissed['id']}/dismiss", json={"reason": "We spoke."})
    times = {"starts_at": "2026-03-02T15:00:00Z", "ends_at": "2026-03-02T15:30:00Z"}
    visit = factories.new_event(client, kind="meeting", name="Visit", **times)
    factories.new_participant(client, visit, anna)
    won = factories.new_opportunity(client, anna, outcome="won")
    factories.new_message(client, anna, needs_reply="no", direction="outbound", kind="other")
    items = client.get(f"/v1/customers/{anna['id']}/follow-ups").json()["items"]
    guards = {item["subject"]["id"]: (item["guard"], item["guard_lifts_at"]) for item in items}
    assert guards[visit["id"]] == (None, None)
    assert guards[won["id"]] == ("dismissed_lately", "2026-03-09T16:00:00Z")


def test_reasons_are_in_the_language_of_the_workspace(client, anna, fair):
    answer = client.patch("/v1/workspace", json={"language": "de"})
    assert answer.status_code == 200, answer.text
    assert flags(client, anna)["thank_you"]["reason"]["text"].startswith(
        "Anna Weber stand am Donnerstag auf der Liste von „TechExpo“."
    )
    explained = client.get(f"/v1/customers/{anna['id']}/explain").json()["items"]
    assert "Sie waren mit dieser Person noch nicht in Kontakt." in " ".join(
        item["reason"] for item in explained
    )
