"""Templates over HTTP, on both databases: kept, refused, named by rules, and the ready-made ones."""

import re
from itertools import repeat

import pytest

from app.features.packs.texts import GERMAN_NAMES, TEXTS
from app.features.templates.facts import FACTS, PERSONAL, VOCABULARY
from app.features.templates.language import check_source
from tests.concurrency import AT_ONCE, statuses, together

PATH = "/v1/templates"
TEXT = {
    "name": "Thank you for the visit",
    "language": "en",
    "subject": "Your visit",
    "body": "{{ person.salutation }},\n\nthank you for your visit.",
}


@pytest.fixture
def template(client) -> dict:
    answer = client.post(PATH, json=TEXT)
    assert answer.status_code == 201, answer.text
    return answer.json()


def url_of(template) -> str:
    return f"{PATH}/{template['id']}"


@pytest.mark.fast
def test_a_template_is_made_shown_changed_archived_and_restored(client):
    made = client.post(PATH, json=TEXT)
    assert made.status_code == 201, made.text
    template, url = made.json(), made.headers["location"]
    assert template == template | TEXT | {"channel": "email", "is_ready_made": False}
    assert template["warnings"] == []
    assert client.get(url).json() == template
    changed = client.patch(url, json={"subject": "Thank you", "language": None})
    assert (changed.json()["subject"], changed.json()["language"]) == ("Thank you", None)
    assert client.delete(url).status_code == 204
    assert client.get(url).json()["archived_at"] is not None
    assert client.delete(url).status_code == 204
    assert client.post(f"{url}/restore").json()["archived_at"] is None
    assert client.post(f"{url}/restore").status_code == 200


def test_the_list_is_filtered_and_paged(client, template):
    def names(**filters):
        return [item["name"] for item in client.get(PATH, params=filters).json()["items"]]

    assert names(name=TEXT["name"]) == [TEXT["name"]]
    assert len(names(language="de")) == len(names(language="en")) - 1
    assert names(channel="sms") == []
    client.delete(url_of(template))
    assert names(name=TEXT["name"]) == []
    assert names(archived=True) == [TEXT["name"]]
    page = client.get(PATH, params={"limit": 2}).json()
    following = client.get(PATH, params={"limit": 2, "cursor": page["next_cursor"]}).json()
    assert {item["id"] for item in page["items"]}.isdisjoint(i["id"] for i in following["items"])


@pytest.mark.parametrize(
    ("changes", "pointer", "code"),
    [
        ({"body": "Dear {{ person.nmae }},"}, "/body", "unknown_variable"),
        ({"subject": "{{ person.nmae }}"}, "/subject", "unknown_variable"),
        ({"body": "{{ person.name | shout }}"}, "/body", "unknown_filter"),
        ({"body": "{% include 'x' %}"}, "/body", "unknown_tag"),
        ({"body": "{{ person.name"}, "/body", "syntax"),
        ({"body": "{% if person.name %}"}, "/body", "syntax"),
        ({"body": ""}, "/body", "too_short"),
        ({"body": "a" * 20_001}, "/body", "too_long"),
        ({"body": None}, "/body", "wrong_type"),
        ({"body": "a\0"}, "/body", "invalid_character"),
        ({"subject": "a" * 999}, "/subject", "too_long"),
        ({"channel": "letter"}, "/subject", "not_allowed"),
        ({"channel": "phone", "subject": None}, "/channel", "unknown_value"),
        ({"channel": None}, "/channel", "unknown_value"),
        ({"language": "tlh"}, "/language", "unknown_value"),
        ({"name": "  "}, "/name", "too_short"),
        ({"is_ready_made": True}, "/is_ready_made", "unknown_field"),
    ],
)
def test_what_is_wrong_is_pointed_at(client, template, changes, pointer, code):
    before = client.get(url_of(template)).text
    made = client.post(PATH, json=TEXT | {"name": "Another"} | changes)
    for refused in (made, client.patch(url_of(template), json=changes)):
        assert refused.status_code == 422, refused.text
        fault = refused.json()["errors"][0]
        assert (fault["pointer"], fault["code"]) == (pointer, code)
    assert client.get(url_of(template)).text == before


def test_the_place_and_what_was_probably_meant_are_told(client):
    body = "Dear {{ person.given_name }},\n\nabout {{ evnt.name }}"
    [fault] = client.post(PATH, json=TEXT | {"body": body}).json()["errors"]
    assert "line 3, column 10" in fault["detail"]
    assert fault["suggestion"] == "event.name"


def test_all_that_is_wrong_is_told_at_once(client):
    refused = client.post(PATH, json=TEXT | {"subject": "{{ a }}", "body": "{{ b }}{{ c }}"})
    assert [fault["pointer"] for fault in refused.json()["errors"]] == [
        "/subject",
        "/body",
        "/body",
    ]


def test_what_is_doubtful_is_told_and_taken(client, template):
    changed = client.patch(url_of(template), json={"body": "Thank you.", "subject": None}).json()
    assert [w["code"] for w in changed["warnings"]] == ["names_nobody", "no_subject"]
    mended = client.patch(url_of(template), json={"body": "Dear {{ person.name }}", "subject": "x"})
    assert mended.json()["warnings"] == []
    with_event = client.patch(url_of(template), json={"body": "After {{ event.name }}"}).json()
    assert with_event["warnings"] == []


def test_a_letter_needs_no_subject(client):
    made = client.post(PATH, json=TEXT | {"channel": "letter", "subject": None})
    assert made.json()["warnings"] == []


def test_one_text_for_a_name_a_language_and_a_channel(client, template):
    again = client.post(PATH, json=TEXT)
    assert (again.status_code, again.json()["code"]) == (409, "state_conflict")
    german = client.post(PATH, json=TEXT | {"language": "de"})
    letter = client.post(PATH, json=TEXT | {"channel": "letter", "subject": None})
    everywhere = client.post(PATH, json=TEXT | {"language": None})
    assert {german.status_code, letter.status_code, everywhere.status_code} == {201}
    assert client.post(PATH, json=TEXT | {"language": None}).status_code == 409
    assert client.patch(url_of(german.json()), json={"language": "en"}).status_code == 409
    client.delete(url_of(template))
    assert client.patch(url_of(german.json()), json={"language": "en"}).status_code == 200
    assert client.post(f"{url_of(template)}/restore").status_code == 409


def test_twenty_equal_templates_at_once_are_one(client):
    answers = together(*repeat(lambda: client.post(PATH, json=TEXT), AT_ONCE))
    assert statuses(answers) == {201: 1, 409: AT_ONCE - 1}


def test_a_stale_tag_changes_nothing(client, template):
    url = url_of(template)
    stale = client.get(url).headers["etag"]
    client.patch(url, json={"subject": "Newer"})
    for refused in (
        client.patch(url, json={"subject": "Older"}, headers={"If-Match": stale}),
        client.delete(url, headers={"If-Match": stale}),
    ):
        assert refused.status_code == 412
    assert client.get(url).json()["subject"] == "Newer"


def test_a_retry_makes_one_template(client):
    headers = {"Idempotency-Key": "once"}
    first, second = (client.post(PATH, json=TEXT, headers=headers) for _ in range(2))
    assert first.json() == second.json()
    assert second.headers["idempotent-replayed"] == "true"


def test_reading_keys_change_nothing_and_strangers_see_nothing(
    read_client, other_client, client, template
):
    url = url_of(template)
    assert read_client.get(url).json() == template
    assert read_client.post(PATH, json=TEXT).status_code == 403
    assert read_client.patch(url, json={"name": "x"}).status_code == 403
    assert other_client.get(url).status_code == 404
    assert other_client.patch(url, json={"name": "x"}).status_code == 404
    assert other_client.delete(url).status_code == 404
    assert client.get(url).json() == template


def rule_of(client, kind="thank_you", trigger="event_attended"):
    return client.get("/v1/rules", params={"kind": kind, "trigger": trigger}).json()["items"][0]


def test_a_rule_names_a_template(client, template):
    rule = rule_of(client)
    changed = client.patch(f"/v1/rules/{rule['id']}", json={"template_id": template["id"]}).json()
    assert changed["template_id"] == template["id"]
    cleared = client.patch(f"/v1/rules/{rule['id']}", json={"template_id": None}).json()
    assert cleared["template_id"] is None
    body = {
        "name": "Thanks",
        "kind": "thank_you",
        "trigger": "purchase_made",
        "after": {"type": "calendar", "duration": "P1D"},
        "template_id": template["id"],
    }
    assert client.post("/v1/rules", json=body).json()["template_id"] == template["id"]


def test_another_template_dates_nothing_anew(client, template):
    rule = rule_of(client)
    before = client.get("/v1/reevaluations").json()
    changed = client.patch(f"/v1/rules/{rule['id']}", json={"template_id": template["id"]}).json()
    assert changed["version"] == rule["version"]
    assert client.get("/v1/reevaluations").json() == before
    both = client.patch(
        f"/v1/rules/{rule['id']}", json={"template_id": None, "priority": "urgent"}
    ).json()
    assert both["version"] == rule["version"] + 1
    assert client.get("/v1/reevaluations").json() != before


def test_a_rule_names_no_template_that_is_unknown_archived_or_anothers(
    client, other_client, template
):
    rule = f"/v1/rules/{rule_of(client)['id']}"
    theirs = other_client.get(PATH).json()["items"][0]["id"]
    for unknown in (theirs, "0193a3c8-6f2e-7cc1-a5a5-3f8f6c1d2b3a"):
        [fault] = client.patch(rule, json={"template_id": unknown}).json()["errors"]
        assert (fault["pointer"], fault["code"]) == ("/template_id", "unknown_id")
    client.delete(url_of(template))
    [fault] = client.patch(rule, json={"template_id": template["id"]}).json()["errors"]
    assert (fault["pointer"], fault["code"]) == ("/template_id", "archived")


def test_a_rule_keeps_a_template_that_is_archived_later(client, template):
    rule = f"/v1/rules/{rule_of(client)['id']}"
    client.patch(rule, json={"template_id": template["id"]})
    client.delete(url_of(template))
    kept = client.patch(rule, json={"priority": "urgent"})
    assert kept.status_code == 200
    assert kept.json()["template_id"] == template["id"]


def test_every_ready_made_rule_names_a_ready_made_template(client):
    for pack in ("job_seeker", "consultant"):
        client.post(f"/v1/rules/packs/{pack}/install").raise_for_status()
    rules = client.get("/v1/rules", params={"limit": 200}).json()["items"]
    # a promise names its own words
    rules = [rule for rule in rules if rule["kind"] != "promised"]
    named = {rule["name"]: client.get(f"{PATH}/{rule['template_id']}").json() for rule in rules}
    assert all(template["is_ready_made"] for template in named.values())
    assert named["Thank people after meeting them"]["name"] == "Thank you for the meeting"
    assert named["Thank the people who interviewed you"]["name"] == "Thank you for the interview"
    assert named["Thank customers for a purchase"]["name"] == "Thank you for the purchase"


def test_a_pack_brings_back_no_template_that_was_changed_or_archived(client):
    [english, german] = client.get(PATH, params={"name": "Keep in touch"}).json()["items"]
    client.patch(url_of(english), json={"body": "Dear {{ person.name }}"})
    client.delete(url_of(german))
    before = client.get(PATH, params={"limit": 200}).json()
    client.post("/v1/rules/packs/consultant/install").raise_for_status()
    assert client.get(PATH, params={"limit": 200}).json() == before


def test_a_pack_adds_the_templates_that_are_missing(client):
    [english, _] = client.get(PATH, params={"name": "Keep in touch"}).json()["items"]
    client.patch(url_of(english), json={"name": "Stay in touch"})
    client.post("/v1/rules/packs/consultant/install").raise_for_status()
    assert len(client.get(PATH, params={"name": "Keep in touch"}).json()["items"]) == 2


def ready_made(client) -> set[tuple[str, str]]:
    items = client.get(PATH, params={"limit": 200}).json()["items"]
    return {(one["name"], one["language"]) for one in items if one["is_ready_made"]}


def speak(client, language) -> None:
    client.patch("/v1/workspace", json={"language": language}).raise_for_status()


def test_ready_made_templates_have_their_names_in_the_language_of_the_workspace(client):
    english = ready_made(client)
    speak(client, "de")
    german = {(GERMAN_NAMES[name], language) for name, language in english}
    assert ready_made(client) == german
    client.post("/v1/rules/packs/job_seeker/install").raise_for_status()
    assert ready_made(client) == german
    rules = client.get("/v1/rules", params={"limit": 200}).json()["items"]
    assert all(rule["template_id"] for rule in rules if rule["kind"] != "promised")
    speak(client, "en")
    assert ready_made(client) == english


def test_a_missing_template_comes_back_with_its_german_name(client):
    speak(client, "de")
    [row] = client.get(PATH, params={"name": "Nachfrage", "language": "de"}).json()["items"]
    client.patch(url_of(row), json={"name": "Nachhaken"}).raise_for_status()
    client.post("/v1/rules/packs/consultant/install").raise_for_status()
    assert {("Nachfrage", "de"), ("Nachhaken", "de"), ("Nachfrage", "en")} <= ready_made(client)


def test_a_version_of_a_person_goes_with_the_template_whose_name_it_has(client):
    mine = {"name": "Greeting", "channel": "sms", "language": "de", "body": "Alles Gute!"}
    sms = client.post(PATH, json=mine).json()
    speak(client, "de")
    assert client.get(url_of(sms)).json()["name"] == "Glückwunsch"


def test_a_name_that_another_template_has_stays(client):
    mine = client.post(PATH, json=TEXT | {"name": "Vorstellung"}).json()
    changed = client.get(PATH, params={"name": "Buy again", "language": "en"}).json()["items"][0]
    client.patch(url_of(changed), json={"name": "New pumps"}).raise_for_status()
    speak(client, "de")
    assert {("Introduction", "en"), ("Introduction", "de")} <= ready_made(client)
    assert {("New pumps", "en"), ("Wieder einkaufen", "de")} <= ready_made(client)
    assert client.get(url_of(mine)).json()["name"] == "Vorstellung"


def test_every_ready_made_template_has_a_german_name_of_its_own():
    assert set(GERMAN_NAMES) == set(TEXTS["en"])
    assert len(set(GERMAN_NAMES.values())) == len(GERMAN_NAMES)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(text, id=f"{language} {name}")
        for language, texts in TEXTS.items()
        for name, text in texts.items()
    ],
)
def test_a_ready_made_template_is_sound_and_names_the_person(text):
    subject, body = check_source(text.subject, VOCABULARY), check_source(text.body, VOCABULARY)
    assert (subject.flaws, body.flaws) == ([], [])
    assert body.names & PERSONAL
    assert len(text.body) < 700


def test_every_language_has_every_ready_made_template():
    names = {language: set(texts) for language, texts in TEXTS.items()}
    assert len(set(map(frozenset, names.values()))) == 1


def test_the_document_names_every_fact(client):
    schemas = client.get("/openapi.json").json()["components"]["schemas"]
    described = schemas["TemplateCreate"]["properties"]["body"]["description"]
    assert set(re.findall(r"`(\w+\.\w+)`", described)) == set(FACTS)
