"""Drafts as a user tells it: what do I say, to whom, and does it count? On both databases."""

from datetime import datetime, timedelta
from typing import Any

import pytest

from app.engine.vocabulary import Language
from app.features.drafts import phrases
from tests import factories

ANNA = {
    "name": {"given": "Anna", "family": "Weber"},
    "emails": [{"address": "anna@example.com", "is_primary": True}],
    "stage": "prospect",
}
UNKNOWN = "0193a3c8-6f2e-7cc1-a5a5-3f8f6c1d2b3a"


@pytest.fixture
def anna(client) -> dict[str, Any]:
    return factories.new_customer(client, **ANNA)


@pytest.fixture
def thanks(client, anna, clock) -> dict[str, Any]:
    """The follow-up to thank her for TechExpo, now due."""
    event = factories.new_event(client, venue="Hall 4", time_zone="Europe/Berlin")
    factories.new_participant(client, event, anna)
    clock.set("2026-03-03T09:00:00Z")
    [item] = client.get("/v1/follow-ups").json()["items"]
    assert item["rule_kind"] == "thank_you"
    return item


def draft(client, follow_up, **body) -> dict[str, Any]:
    answer = client.post(f"/v1/follow-ups/{follow_up['id']}/draft", json=body)
    assert answer.status_code == 200, answer.text
    return answer.json()


def refused(client, follow_up, status, **body) -> dict[str, Any]:
    answer = client.post(f"/v1/follow-ups/{follow_up['id']}/draft", json=body)
    assert answer.status_code == status, answer.text
    return answer.json()


def template(client, body, **more) -> dict[str, Any]:
    answer = client.post("/v1/templates", json={"name": "Mine", "body": body, **more})
    assert answer.status_code == 201, answer.text
    return answer.json()


def preview(client, customer, body, **more) -> dict[str, Any]:
    about = {"customer_id": customer["id"]} if customer else {}
    answer = client.post("/v1/templates/preview", json={"body": body, **about, **more})
    assert answer.status_code == 200, answer.text
    return answer.json()


def filled(client, customer, body, **more) -> str:
    return preview(client, customer, body, **more)["body"]


def codes(made) -> list[str]:
    return [warning["code"] for warning in made["warnings"]]


@pytest.mark.fast
def test_an_event_leads_to_a_draft_that_names_person_and_event_and_settles_when_sent(
    client, anna, thanks
):
    made = draft(client, thanks)
    assert made["subject"] == "Thank you for our conversation"
    assert made["body"].startswith(
        "Dear Anna Weber,\n\nIt was good to meet you at TechExpo on 26 February 2026."
    )
    assert made["body"].endswith("Kind regards\nOwner\nAlpha")
    assert made["to"] == {"name": "Anna Weber", "address": "anna@example.com"}
    assert (made["is_personal"], made["is_personal_evidence"]) == (True, "names_person")
    assert (made["warnings"], made["missing"], made["message_id"]) == ([], [], None)
    assert made["facts"]["event.name"] == {
        "value": "TechExpo",
        "source": "event",
        "source_id": thanks["subject"]["id"],
    }
    # nothing was stored, and so nothing is settled
    assert client.get("/v1/messages").json()["items"] == []
    assert client.get(f"/v1/follow-ups/{thanks['id']}").json()["status"] == "due"
    sent = factories.new_message(
        client,
        anna,
        direction="outbound",
        kind="thank_you",
        subject=made["subject"],
        body=made["body"],
    )
    settled = client.get(f"/v1/follow-ups/{thanks['id']}").json()
    assert (settled["status"], settled["settled_by"]["id"]) == ("settled", sent["id"])


def test_a_draft_that_is_kept_settles_nothing_until_it_is_sent(client, anna, thanks):
    made = draft(client, thanks, save=True)
    message = client.get(f"/v1/messages/{made['message_id']}").json()
    assert message["status"] == "draft"
    assert message["kind"] == "thank_you"
    assert message["to"] == [{"address": "anna@example.com", "name": "Anna Weber"}]
    assert message["is_personal"] is made["is_personal"]
    assert message["is_personal_evidence"] == made["is_personal_evidence"]
    assert (message["subject"], message["body"]) == (made["subject"], made["body"])
    assert client.get(f"/v1/follow-ups/{thanks['id']}").json()["status"] == "due"
    client.patch(f"/v1/messages/{message['id']}", json={"status": "sent"}).raise_for_status()
    settled = client.get(f"/v1/follow-ups/{thanks['id']}").json()
    assert (settled["status"], settled["settled_by"]["id"]) == ("settled", message["id"])


@pytest.mark.parametrize(
    ("changes", "hours"),
    [
        pytest.param({"status": "sent"}, 5, id="when it is said to be sent"),
        pytest.param({"status": "sent", "occurred_at": "LATER"}, 2, id="when somebody says"),
        pytest.param({"status": "queued"}, 0, id="not yet"),
    ],
)
def test_a_draft_went_out_when_it_was_sent_and_not_when_it_was_written(
    client, thanks, clock, changes, hours
):
    message_id = draft(client, thanks, save=True)["message_id"]
    written = datetime.fromisoformat(client.get(f"/v1/messages/{message_id}").json()["occurred_at"])
    clock.advance(hours=5)
    if "occurred_at" in changes:
        changes = changes | {"occurred_at": (written + timedelta(hours=2)).isoformat()}
    sent = client.patch(f"/v1/messages/{message_id}", json=changes).json()
    assert datetime.fromisoformat(sent["occurred_at"]) == written + timedelta(hours=hours)
    # to say so again moves nothing
    clock.advance(hours=1)
    again = client.patch(f"/v1/messages/{message_id}", json={"status": changes["status"]}).json()
    assert again["occurred_at"] == sent["occurred_at"]


def test_a_draft_is_kept_for_the_follow_up_as_it_was_read(client, thanks):
    url = f"/v1/follow-ups/{thanks['id']}"
    stale = {"If-Match": client.get(url).headers["etag"]}
    assert client.post(f"{url}/draft", json={"save": True}, headers=stale).status_code == 200
    client.post(f"{url}/done").raise_for_status()
    assert client.post(f"{url}/draft", json={"save": True}, headers=stale).status_code == 412
    assert client.post(f"{url}/draft", json={}, headers=stale).status_code == 412
    assert len(client.get("/v1/messages").json()["items"]) == 1


def test_a_tag_is_required_only_of_what_is_kept(client, thanks):
    client.patch("/v1/workspace", json={"require_if_match": True}).raise_for_status()
    url = f"/v1/follow-ups/{thanks['id']}/draft"
    assert client.post(url, json={}).status_code == 200
    assert client.post(url, json={"save": True}).status_code == 428


def test_a_retry_keeps_one_draft(client, thanks):
    url, headers = f"/v1/follow-ups/{thanks['id']}/draft", {"Idempotency-Key": "once"}
    first, second = (client.post(url, json={"save": True}, headers=headers) for _ in range(2))
    assert first.json() == second.json()
    assert len(client.get("/v1/messages").json()["items"]) == 1


def test_a_reply_is_drafted_into_the_thread_of_the_question(client, anna, clock):
    question = factories.new_message(client, anna, subject="Antwort: VS: R: Broken pump")
    clock.advance(hours=5)
    [reply] = client.get("/v1/follow-ups").json()["items"]
    made = draft(client, reply, save=True)
    assert made["subject"] == "Re: Broken pump"
    assert "your message of 2 March 2026" in made["body"]
    assert made["is_personal_evidence"] == "answers"
    message = client.get(f"/v1/messages/{made['message_id']}").json()
    assert message["in_reply_to_id"] == question["id"]
    assert message["thread_id"] == question["thread_id"]
    assert client.get(f"/v1/follow-ups/{reply['id']}").json()["status"] == "due"
    client.patch(f"/v1/messages/{message['id']}", json={"status": "sent"}).raise_for_status()
    assert client.get(f"/v1/follow-ups/{reply['id']}").json()["status"] == "settled"


def test_asking_again_stays_in_the_thread(client, anna, clock):
    asked = factories.new_message(
        client,
        anna,
        direction="outbound",
        kind="other",
        subject="Delivery date",
        body="When can you deliver?",
    )
    clock.set("2026-03-06T09:00:00Z")
    [chase] = client.get("/v1/follow-ups", params={"rule_kind": "chase"}).json()["items"]
    made = draft(client, chase, save=True)
    assert made["subject"] == "Re: Delivery date"
    assert "On 2 March 2026 I sent you a question about “Delivery date”." in made["body"]
    message = client.get(f"/v1/messages/{made['message_id']}").json()
    assert message["thread_id"] == asked["thread_id"]
    assert message["in_reply_to_id"] is None


def test_a_referral_is_told_with_the_kind_that_settles_it(client, anna, clock):
    company = factories.new_customer(
        client, type="organization", name={}, organization="Weber Pumpen GmbH"
    )
    factories.new_referral(
        client,
        referred={"customer_id": anna["id"]},
        recipient={"customer_id": company["id"]},
        named_at="2026-03-02T08:00:00Z",
    )
    clock.set("2026-03-04T09:00:00Z")
    [task] = client.get("/v1/follow-ups", params={"rule_kind": "inform_referral"}).json()["items"]
    made = draft(client, task, save=True)
    assert "passed your name on to Weber Pumpen GmbH" in made["body"]
    assert made["facts"]["referral.name"]["source"] == "referral"
    message = client.get(f"/v1/messages/{made['message_id']}").json()
    assert message["kind"] == "referral_notice"
    client.patch(f"/v1/messages/{message['id']}", json={"status": "sent"}).raise_for_status()
    assert client.get(f"/v1/follow-ups/{task['id']}").json()["status"] == "settled"


def test_a_purchase_is_thanked_for_with_what_was_bought(client, anna, clock):
    factories.new_purchase(
        client,
        anna,
        items=[{"name": "Pump"}, {"name": "Hose"}],
        purchased_at="2026-03-02T08:00:00Z",
    )
    clock.set("2026-03-04T09:00:00Z")
    [task] = client.get("/v1/follow-ups", params={"rule_kind": "thank_you"}).json()["items"]
    assert "Thank you for buying Pump, Hose on 2 March 2026." in draft(client, task)["body"]


def test_a_card_is_introduced_to_by_the_event_it_comes_from(client, clock):
    event = factories.new_event(client)
    factories.new_contact(
        client,
        name={"given": "Karl", "family": "Klein"},
        emails=[{"address": "karl@example.com"}],
        event_id=event["id"],
    )
    clock.set("2026-03-05T09:00:00Z")
    [task] = client.get("/v1/follow-ups", params={"rule_kind": "introduce"}).json()["items"]
    made = draft(client, task)
    assert made["subject"] == "Good to meet you at TechExpo"
    assert made["contact_id"] == task["contact_id"]
    assert made["to"]["address"] == "karl@example.com"


def test_a_card_without_an_event_is_not_told_of_another_one(client, clock):
    contact = factories.new_contact(client, name={"given": "Karl", "family": "Klein"})
    event = factories.new_event(client)
    factories.new_participant(client, event, contact_id=contact["id"])
    clock.set("2026-03-05T09:00:00Z")
    quiet = {"rule_kind": "introduce", "status": "suppressed"}
    [task] = client.get("/v1/follow-ups", params=quiet).json()["items"]
    made = draft(client, task)
    assert made["subject"] == "Good to meet you"
    assert codes(made) == ["no_address", "suppressed"]
    assert "event.name" in made["missing"]


def test_a_birthday_is_greeted_by_its_name(client, clock):
    factories.new_customer(
        client, **ANNA, yearly_dates=[{"label": "birthday", "month": 3, "day": 4}]
    )
    clock.set("2026-03-04T09:00:00Z")
    [task] = client.get("/v1/follow-ups", params={"rule_kind": "greet"}).json()["items"]
    made = draft(client, task)
    assert made["subject"] == "Birthday"
    assert made["facts"]["yearly_date.label"]["value"] == "birthday"


def test_the_language_is_the_customers_if_there_is_a_template_in_it(client, anna, thanks):
    client.patch(f"/v1/customers/{anna['id']}", json={"language": "de"}).raise_for_status()
    made = draft(client, thanks)
    assert made["language"] == "de"
    assert made["body"].startswith(
        "Guten Tag Anna Weber,\n\nvielen Dank für das gute Gespräch am 26. Februar 2026 (TechExpo)"
    )
    client.delete(f"/v1/templates/{made['template_id']}")
    assert draft(client, thanks)["language"] == "en"


def test_the_language_is_the_workspaces_where_the_customer_has_none(client, thanks):
    client.patch("/v1/workspace", json={"language": "de"}).raise_for_status()
    assert draft(client, thanks)["language"] == "de"


@pytest.mark.parametrize(
    ("tag", "text"),
    [
        ("de-AT", "Guten Tag Anna Weber, 26. Februar 2026"),
        ("DE", "Guten Tag Anna Weber, 26. Februar 2026"),
        ("en-GB", "Dear Anna Weber, 26 February 2026"),
        ("fr", "Dear Anna Weber, 26 February 2026"),
        ("gsw-u-sd-chzh", "Dear Anna Weber, 26 February 2026"),
    ],
)
def test_a_language_of_a_customer_is_read_by_its_first_part(client, anna, thanks, tag, text):
    mine = template(client, "{{ person.salutation }}, {{ event.date }}")
    client.patch(f"/v1/customers/{anna['id']}", json={"language": tag}).raise_for_status()
    assert draft(client, thanks, template_id=mine["id"])["body"] == text
    assert draft(client, thanks)["language"] == ("de" if tag.lower()[:2] == "de" else "en")


def test_a_template_for_all_languages_has_dates_in_the_customers(client, anna, thanks):
    mine = template(client, "{{ person.salutation }}, {{ event.date }}")
    client.patch(f"/v1/customers/{anna['id']}", json={"language": "de"}).raise_for_status()
    made = draft(client, thanks, template_id=mine["id"])
    assert made["body"] == "Guten Tag Anna Weber, 26. Februar 2026"


def test_the_template_that_is_asked_for_is_taken_whatever_its_language(client, thanks):
    mine = template(client, "Hallo {{ person.given_name }}", language="de")
    made = draft(client, thanks, template_id=mine["id"])
    assert (made["template_id"], made["body"], made["language"]) == (mine["id"], "Hallo Anna", "de")


def test_another_channel_takes_the_text_for_it_if_there_is_one(client, anna, thanks):
    client.patch(
        f"/v1/customers/{anna['id']}", json={"phones": [{"raw": "0171 2345678"}]}
    ).raise_for_status()
    by_mail = draft(client, thanks)
    without = draft(client, thanks, channel="sms")
    assert (without["body"], without["subject"]) == (by_mail["body"], None)
    template(
        client, "Thanks, {{ person.given_name }}!", channel="sms", name="Thank you for the meeting"
    )
    made = draft(client, thanks, channel="sms")
    assert (made["body"], made["to"]["address"]) == ("Thanks, Anna!", "+491712345678")
    assert draft(client, thanks) == by_mail


def test_without_a_template_there_is_no_draft(client, anna):
    reminder = factories.new_reminder(client, anna)
    assert refused(client, reminder, 409)["code"] == "no_template"
    mine = template(client, "Dear {{ person.name }}")
    assert draft(client, reminder, template_id=mine["id"])["body"] == "Dear Anna Weber"


def test_an_archived_template_is_not_taken(client, thanks):
    english = draft(client, thanks)["template_id"]
    client.delete(f"/v1/templates/{english}")
    assert draft(client, thanks)["language"] == "de"
    [fault] = refused(client, thanks, 422, template_id=english)["errors"]
    assert (fault["pointer"], fault["code"]) == ("/template_id", "archived")
    client.delete(f"/v1/templates/{draft(client, thanks)['template_id']}")
    assert refused(client, thanks, 409)["code"] == "no_template"


@pytest.mark.parametrize(
    ("body", "pointer", "code"),
    [
        ({"template_id": UNKNOWN}, "/template_id", "unknown_id"),
        ({"template_id": "x"}, "/template_id", "invalid_format"),
        ({"channel": "phone"}, "/channel", "unknown_value"),
        ({"save": 1}, "/save", "wrong_type"),
        ({"bcc": "me"}, "/bcc", "unknown_field"),
    ],
)
def test_what_is_wrong_with_a_request_is_pointed_at(client, thanks, body, pointer, code):
    [fault] = refused(client, thanks, 422, **body)["errors"]
    assert (fault["pointer"], fault["code"]) == (pointer, code)


def test_a_text_that_grows_too_long_is_a_conflict(client, anna, thanks):
    client.patch(f"/v1/customers/{anna['id']}", json={"organization": "x" * 200})
    body = "{{ person.organization }}" * 400
    mine = template(client, body)
    problem = refused(client, thanks, 409, template_id=mine["id"])
    assert problem["code"] == "template_unusable"
    answer = client.post("/v1/templates/preview", json={"customer_id": anna["id"], "body": body})
    assert answer.json()["errors"][0]["code"] == "too_complex"


def test_strangers_and_readers_draft_nothing(client, other_client, read_client, anna, thanks):
    url = f"/v1/follow-ups/{thanks['id']}/draft"
    assert other_client.post(url, json={}).status_code == 404
    assert read_client.post(url, json={}).status_code == 403
    theirs = other_client.get("/v1/templates").json()["items"][0]
    [fault] = refused(client, thanks, 422, template_id=theirs["id"])["errors"]
    assert (fault["pointer"], fault["code"]) == ("/template_id", "unknown_id")
    for name, of in (("customer_id", anna), ("follow_up_id", thanks)):
        answer = other_client.post("/v1/templates/preview", json={"body": "x", name: of["id"]})
        [fault] = answer.json()["errors"]
        assert (fault["pointer"], fault["code"]) == (f"/{name}", "unknown_id")


def test_a_gap_is_marked_and_told(client, anna):
    made = preview(client, anna, "Dear {{ person.job_title }}, {{ event.name | default: 'hello' }}")
    assert made["body"] == "Dear [person.job_title], hello"
    assert made["missing"] == ["person.job_title", "event.name"]
    assert [w["pointer"] for w in made["warnings"] if w["code"] == "placeholder_left"] == ["/body"]


def test_a_text_that_names_nobody_is_told_to_be_impersonal(client, anna):
    made = preview(client, anna, "Thank you.")
    assert (made["is_personal"], made["is_personal_evidence"]) == (False, "impersonal")
    assert "not_personal" in codes(made)


def test_a_subject_is_one_line(client, anna):
    made = preview(client, anna, "x", subject="a\r\nBcc: evil@example.com\n {{ person.name }}")
    assert made["subject"] == "a Bcc: evil@example.com Anna Weber"


def test_a_fact_is_no_template(client):
    customer = factories.new_customer(client, name={"display": "{{ me.email }} {% if %}"})
    assert filled(client, customer, "Dear {{ person.name }}") == "Dear {{ me.email }} {% if %}"


@pytest.mark.parametrize(
    ("details", "salutation"),
    [
        pytest.param({"name": {"given": "Anna"}}, "Dear Anna", id="a given name"),
        pytest.param(
            {"name": {"family": "Weber", "prefix": "Dr."}}, "Dear Dr. Weber", id="a title"
        ),
        pytest.param({"name": {"display": "Anna W."}}, "Dear Anna W.", id="as it is shown"),
        pytest.param(
            {"name": {"given": "Anna", "display": "Weber & Co"}}, "Dear Anna", id="parts first"
        ),
        pytest.param(
            {"name": {}, "emails": [{"address": "info@example.com"}]}, "Hello", id="an address"
        ),
        pytest.param({"name": {}, "phones": [{"raw": "0171 2345678"}]}, "Hello", id="a number"),
        pytest.param({"name": {}, "organization": "Weber GmbH"}, "Hello", id="a firm alone"),
        pytest.param(
            {"type": "organization", "name": {}, "organization": "Weber GmbH"},
            "Hello",
            id="an organization",
        ),
    ],
)
def test_nobody_is_greeted_by_what_is_no_name(client, details, salutation):
    customer = factories.new_customer(client, **details)
    assert filled(client, customer, "{{ person.salutation }},") == f"{salutation},"


@pytest.mark.parametrize(
    ("details", "channel", "address", "warned"),
    [
        pytest.param(
            {
                "emails": [
                    {"address": "a@example.com"},
                    {"address": "b@example.com", "is_primary": True},
                ]
            },
            "email",
            "b@example.com",
            [],
            id="the primary one",
        ),
        pytest.param(
            {
                "emails": [
                    {
                        "address": "a@example.com",
                        "is_primary": True,
                        "bounced_at": "2026-02-01T08:00:00Z",
                    },
                    {"address": "b@example.com"},
                ]
            },
            "email",
            "b@example.com",
            [],
            id="one that did not come back",
        ),
        pytest.param(
            {"emails": [{"address": "a@example.com", "bounced_at": "2026-02-01T08:00:00Z"}]},
            "email",
            "a@example.com",
            ["address_bounced"],
            id="only one that came back",
        ),
        pytest.param(
            {"emails": [{"address": "a@gmial.com"}]},
            "email",
            "a@gmial.com",
            ["email_typo"],
            id="a typing error",
        ),
        pytest.param({}, "email", None, ["no_address"], id="no address"),
        pytest.param(
            {"phones": [{"raw": "030 1234567"}]}, "sms", None, ["no_address"], id="a landline"
        ),
        pytest.param(
            {"phones": [{"raw": "0171 2345678"}]}, "sms", "+491712345678", [], id="a mobile"
        ),
        pytest.param(
            {
                "addresses": [
                    {
                        "street": "Am Markt 1",
                        "locality": "Bonn",
                        "postal_code": "123",
                        "country": "DE",
                    }
                ]
            },
            "letter",
            "Am Markt 1, Bonn, 123, DE",
            ["postal_code_unusual"],
            id="a doubtful postal code",
        ),
        pytest.param({"addresses": []}, "letter", None, ["no_address"], id="no postal address"),
        pytest.param({}, "chat", None, [], id="a chat has no address"),
        pytest.param(
            {"emails": [{"address": "a@example.com"}], "permission": {"do_not_contact": True}},
            "email",
            "a@example.com",
            ["do_not_contact"],
            id="do not contact",
        ),
        pytest.param(
            {
                "emails": [{"address": "a@example.com"}],
                "permission": {"channels": {"email": False}},
            },
            "email",
            "a@example.com",
            ["channel_not_permitted"],
            id="not by mail",
        ),
    ],
)
def test_where_it_goes_and_what_is_doubtful_about_that(client, details, channel, address, warned):
    customer = factories.new_customer(client, **details)
    made = preview(client, customer, "Dear {{ person.name }}", channel=channel)
    assert (made["to"] and made["to"]["address"]) == address
    assert codes(made) == warned


def test_whoever_asked_gets_a_reply_though_they_want_no_contact(client, clock):
    customer = factories.new_customer(client, **ANNA, permission={"do_not_contact": True})
    factories.new_message(client, customer)
    clock.advance(hours=5)
    [reply] = client.get("/v1/follow-ups").json()["items"]
    assert codes(draft(client, reply)) == []


def test_what_is_over_is_told(client, thanks):
    client.post(f"/v1/follow-ups/{thanks['id']}/done").raise_for_status()
    assert codes(draft(client, thanks)) == ["closed"]


def test_a_text_is_tried_on_a_customer_a_contact_or_a_follow_up(client, anna, thanks):
    contact = factories.new_contact(client, name={"given": "Karl", "family": "Klein"})
    body = "{{ person.given_name }} {{ event.venue | default: 'nowhere' }}"
    assert filled(client, anna, body) == "Anna Hall 4"
    assert filled(client, None, body, contact_id=contact["id"]) == "Karl nowhere"
    made = preview(client, None, body, follow_up_id=thanks["id"])
    assert (made["body"], made["follow_up_id"]) == ("Anna Hall 4", thanks["id"])
    assert made["template_id"] is None


def test_a_follow_up_is_tried_on_whom_it_is_about(client, anna, thanks):
    other = factories.new_customer(client, name={"given": "Bo"})
    url, body = "/v1/templates/preview", {"body": "x", "follow_up_id": thanks["id"]}
    assert client.post(url, json=body | {"customer_id": anna["id"]}).status_code == 200
    [fault] = client.post(url, json=body | {"customer_id": other["id"]}).json()["errors"]
    assert (fault["pointer"], fault["code"]) == ("/follow_up_id", "not_allowed")


@pytest.mark.parametrize(
    ("body", "pointer", "code"),
    [
        ({"body": "{{ x }}"}, "/body", "unknown_variable"),
        ({"body": "x", "channel": "sms", "subject": "x"}, "/subject", "not_allowed"),
        ({"customer_id": None}, "", "exactly_one"),
        ({"contact_id": UNKNOWN}, "", "exactly_one"),
        ({"customer_id": UNKNOWN}, "/customer_id", "unknown_id"),
        ({"customer_id": None, "contact_id": UNKNOWN}, "/contact_id", "unknown_id"),
        ({"customer_id": None, "follow_up_id": UNKNOWN}, "/follow_up_id", "unknown_id"),
    ],
)
def test_a_preview_refuses_what_is_wrong(client, anna, body, pointer, code):
    answer = client.post(
        "/v1/templates/preview", json={"customer_id": anna["id"], "body": "x"} | body
    )
    assert answer.status_code == 422, answer.text
    [fault] = answer.json()["errors"]
    assert (fault["pointer"], fault["code"]) == (pointer, code)


def test_the_latest_of_each_sort_is_told_of_without_a_follow_up(client, anna):
    for name, day in (("First", "01"), ("Second", "02")):
        event = factories.new_event(
            client,
            name=name,
            starts_at=f"2026-02-{day}T08:00:00Z",
            ends_at=f"2026-02-{day}T09:00:00Z",
        )
        factories.new_participant(client, event, anna)
        factories.new_purchase(
            client, anna, purchased_at=f"2026-02-{day}T08:00:00Z", items=[{"name": name}]
        )
        factories.new_message(
            client, anna, subject=f"Re: {name}", occurred_at=f"2026-02-{day}T08:00:00Z"
        )
    factories.new_message(client, anna, subject=None, channel="sms")
    factories.new_opportunity(client, anna, title="The plant")
    body = "{{ event.name }}, {{ purchase.items }}, {{ message.topic }}, {{ opportunity.title }}"
    assert filled(client, anna, body) == "Second, Second, Second, The plant"


def test_what_is_to_come_or_was_missed_is_not_told_of(client, anna):
    coming = factories.new_event(
        client, starts_at="2026-04-01T08:00:00Z", ends_at="2026-04-02T08:00:00Z"
    )
    factories.new_participant(client, coming, anna)
    missed = factories.new_event(client)
    factories.new_participant(client, missed, anna, attended=False)
    assert filled(client, anna, "{{ event.name | default: 'none' }}") == "none"


def test_a_draft_takes_as_many_statements_for_a_long_history_as_for_a_short_one(
    app, client, anna, thanks, statements
):
    counts = []
    for size in (1, 20):
        for _ in range(size):
            factories.new_message(client, anna, channel="sms", subject=None)
            factories.new_purchase(client, anna)
        statements.clear()
        draft(client, thanks)
        counts.append(len(statements))
    # the key; the follow-up, the person, what passed between, the templates; names and occasions
    assert counts[0] == counts[1] <= 1 + 4 + 2 + 2, statements


def test_prices_are_written_as_the_reader_writes_them():
    assert phrases.format_price(Language.GERMAN, "129.90 EUR") == "129,90 EUR"
    assert phrases.format_price(Language.ENGLISH, "129.90 EUR") == "129.90 EUR"
