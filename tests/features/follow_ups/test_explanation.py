"""An explanation names each rule, groups the verdicts, and says what would change them."""

import pytest

from app.engine.reasons import CATALOGUES
from app.engine.reasons.changes import CHANGE_TEXTS
from app.engine.vocabulary import FindingGroup, FulfilledBy, Guard, Language, RuleKind
from tests import factories

# It is Monday 2 March 2026, 10:00 in Berlin; the shop opens from 9 to 17.
ASKED_AT = "2026-03-02T08:30:00Z"
DUE_AT = "2026-03-03T08:30:00Z"


@pytest.fixture
def anna(client):
    return factories.new_customer(client)


@pytest.fixture
def question(client, anna):
    return factories.new_message(client, anna, occurred_at=ASKED_AT, body="Do you have the pump?")


@pytest.fixture
def explain(client, anna):
    """The items of an explanation, or those of one kind of rule that have a subject."""

    def items(kind=None, **params):
        answer = client.get(f"/v1/customers/{anna['id']}/explain", params=params)
        answer.raise_for_status()
        found = answer.json()["items"]
        if kind is None:
            return found
        return [item for item in found if item["rule_kind"] == kind and item["starts_at"]]

    return items


def meet(client, anna, **who):
    times = {"starts_at": "2026-02-26T08:00:00Z", "ends_at": "2026-02-26T09:00:00Z"}
    event = factories.new_event(client, kind="meeting", name="Visit", **times)
    body = {"customer_id": anna["id"], **who}
    client.post(f"/v1/events/{event['id']}/participants", json=body).raise_for_status()
    return event


def test_every_item_names_its_rule_and_says_what_would_change_it(client, explain):
    names = {rule["id"]: rule["name"] for rule in client.get("/v1/rules").json()["items"]}
    built_in = {"reminder": "Reminder", "perhaps": "Perhaps a reply"}
    items = explain()
    assert [item["rule_name"] for item in items] == [
        names.get(item["rule_id"]) or built_in[item["rule_kind"]] for item in items
    ]
    assert all(item["changes_with"].endswith(".") for item in items)
    assert not any("{" in item["changes_with"] for item in items)


def test_a_converted_contact_is_explained_as_the_customer_that_it_became(client):
    karl = factories.new_contact(client)
    url = f"/v1/contacts/{karl['id']}"
    converted = client.post(f"{url}/convert", json={"stage": "prospect"}).json()
    customer = {"id": converted["customer_id"]}
    factories.new_message(client, customer, body="Do you have the pump?")
    by_contact = client.get(f"{url}/explain").json()
    assert by_contact == client.get(f"/v1/customers/{customer['id']}/explain").json()
    assert "reply" in [one["rule_kind"] for one in by_contact["items"] if one["starts_at"]]


def test_disabled_rules_are_explained_only_on_request(client, explain):
    disabled = {
        rule["name"] for rule in client.get("/v1/rules").json()["items"] if not rule["enabled"]
    }
    [rule] = client.get("/v1/rules", params={"kind": "greet"}).json()["items"]
    url = f"/v1/rules/{rule['id']}"
    assert rule["name"] in {item["rule_name"] for item in explain()}
    client.patch(url, json={"enabled": False}).raise_for_status()
    disabled.add(rule["name"])
    assert disabled.isdisjoint(item["rule_name"] for item in explain())
    shown = {
        item["rule_name"]
        for item in explain(include_disabled=True)
        if item["code"] == "rule_disabled"
    }
    assert shown == disabled


def test_items_are_in_the_order_of_their_groups(client, anna, question, explain, clock):
    meet(client, anna)
    reminder = {"customer_id": anna["id"], "due_at": "2026-03-20T09:00:00Z", "text": "Call"}
    client.post("/v1/follow-ups", json=reminder).raise_for_status()
    clock.set(DUE_AT)
    groups = [item["group"] for item in explain()]
    order = [str(group) for group in FindingGroup]
    assert groups == sorted(groups, key=order.index)
    assert set(groups) == {"due", "waiting", "quiet", "not_applicable"}
    back = {"channel": "phone", "body": "Yes."}
    client.post(f"/v1/messages/{question['id']}/answer", json=back).raise_for_status()
    [reply] = explain("reply")
    assert (reply["group"], reply["status"]) == ("settled", "settled")


@pytest.mark.parametrize(
    ("act", "body", "group", "changes"),
    [
        pytest.param(None, None, "waiting", "Becomes due today at 13:30. Settles itself when you answer.", id="waiting"),
        pytest.param("snooze", {"until": "2026-03-05T09:00:00Z"}, "quiet",
            "Comes back on Thursday at 10:00, or earlier with a new message that needs a reply. Settles itself "
            "when you answer.", id="snoozed"),
        pytest.param("done", None, "settled", "Comes back when somebody reopens it.", id="done"),
        pytest.param("dismiss", {}, "settled", "Comes back when somebody reopens it.", id="dismissed"),
    ],
)  # fmt: skip
def test_what_would_change_a_reply(client, question, explain, act, body, group, changes):
    [flag] = client.get("/v1/follow-ups", params={"rule_kind": "reply", "status": "waiting"}).json()["items"]  # fmt: skip
    if act:
        client.post(f"/v1/follow-ups/{flag['id']}/{act}", json=body).raise_for_status()
    [reply] = explain("reply")
    assert reply["group"] == group
    assert reply["changes_with"] == changes
    message = f"/v1/messages/{question['id']}"
    assert [(one["type"], one["path"]) for one in reply["evidence"]] == [("message", message)]


def test_a_guard_links_the_question_and_says_what_lifts_it(client, anna, question, explain, clock):
    event = meet(client, anna)
    [thanks] = explain("thank_you")
    assert (thanks["group"], thanks["guard"]) == ("quiet", "reply_owed")
    assert thanks["reason"].endswith("Paused: they are still waiting to hear from you.")
    assert thanks["changes_with"] == "Comes back when you have answered Anna, or kept your promise."
    assert [one["path"] for one in thanks["evidence"]] == [
        f"/v1/events/{event['id']}",
        f"/v1/messages/{question['id']}",
    ]


def test_a_promise_of_ours_is_the_evidence_of_its_guard(client, anna, explain):
    meet(client, anna, attended=True)
    body = {"direction": "outbound", "channel": "chat", "kind": "other", "is_personal": False}
    ours = factories.new_message(client, anna, **body, body="I will send you the list by Friday.")
    [thanks] = explain("thank_you")
    assert thanks["guard"] == "reply_owed"
    assert thanks["evidence"][1]["path"] == f"/v1/messages/{ours['id']}"


@pytest.mark.parametrize(
    ("reason", "code"),
    [("bad_service", "condition"), ("price", None)],
    ids=["served badly", "price"],
)
def test_a_loss_that_a_rule_leaves_out_says_why(client, anna, explain, reason, code):
    lost = {"title": "Well", "outcome": "lost", "lost_reason": reason, "customer_id": anna["id"]}
    client.post("/v1/opportunities", json=lost).raise_for_status()
    [ask] = [item for item in explain() if item["rule_kind"] == "ask_referral"]
    assert ask["code"] == code
    told = "The rule applies only if the reason for the loss is not “bad service”."
    assert (ask["reason"] == told) is (code is not None)
    unmet = {
        "unmet_field": "opportunity.lost_reason",
        "unmet_op": "ne",
        "unmet_value": "bad_service",
    }
    assert (ask["facts"] == unmet) is (code is not None)


@pytest.mark.parametrize(
    ("snooze", "told"),
    [
        ({"until": "2026-03-07T09:00:00Z"}, ", or earlier with a new message that needs a reply."),
        ({"for": "when_they_reply"}, ", or earlier with any message of Anna."),
    ],
    ids=["a time", "a reply"],
)
def test_what_ends_a_snooze_is_told(client, anna, explain, clock, snooze, told):
    client.post("/v1/opportunities", json={"title": "Well", "customer_id": anna["id"]})
    act = f"/v1/follow-ups/{waiting(client, 'revive')}/snooze"
    client.post(act, json=snooze).raise_for_status()
    [revive] = explain("revive")
    assert told in revive["changes_with"]


def waiting(client, kind):
    found = client.get("/v1/follow-ups", params={"status": "waiting", "rule_kind": kind})
    return found.json()["items"][0]["id"]


def test_settled_evidence_names_what_settled_it_and_it_can_be_read(client, anna, explain):
    event = meet(client, anna, attended=True)
    body = {"direction": "outbound", "channel": "email", "subject": "Thanks", "kind": "thank_you"}
    ours = factories.new_message(client, anna, **body, body="Dear Anna, thank you for your time.")
    [thanks] = explain("thank_you")
    assert (thanks["group"], thanks["settled_by"]["id"]) == ("settled", ours["id"])
    assert thanks["reason"] == "You met Anna Weber on Thursday (Visit). You were in touch today."
    assert thanks["changes_with"] == "Comes back only if what settled it is deleted."
    assert [one["id"] for one in thanks["evidence"]] == [event["id"], ours["id"]]
    assert all(client.get(one["path"]).status_code == 200 for one in thanks["evidence"])


def test_a_message_of_ours_is_no_reason_for_silence(client, anna, explain):
    body = {"direction": "outbound", "kind": "other", "body": "Dear Anna, all the best."}
    factories.new_message(client, anna, **body)
    codes = [item["code"] for item in explain() if item["rule_kind"] == "reply"]
    assert codes == ["no_question"]


def test_a_missed_one_speaks_in_the_past_tense(client, anna, explain, clock):
    meet(client, anna)
    clock.set("2026-03-06T09:00:00Z")
    [thanks] = explain("thank_you")
    assert (thanks["group"], thanks["status"]) == ("settled", "missed")
    assert thanks["reason"] == (
        "You were to meet Anna Weber on Thursday 26 February (Visit). A personal thank-you was due on "
        "Friday 27 February and was missed."
    )
    assert thanks["changes_with"] == "Its time is over; only a new occasion starts it again."


@pytest.mark.parametrize(
    ("language", "goes", "is_missed"),
    [
        ("en", "It goes away by itself on Monday 9 March at 10:00.", "is missed"),
        ("de", "Am Montag, 9. März um 10:00 Uhr verschwindet es von selbst.", "versäumt"),
    ],
)
def test_what_perhaps_needs_a_reply_goes_away_and_is_not_missed(
    client, anna, explain, language, goes, is_missed
):
    client.patch("/v1/workspace", json={"language": language}).raise_for_status()
    factories.new_message(client, anna)
    ours = {"direction": "outbound", "channel": "sms", "subject": None, "kind": "other"}
    factories.new_message(client, anna, **ours, body="Dear Anna, it costs 90 EUR.")
    [perhaps] = [item for item in explain("perhaps") if item["status"] == "due"]
    assert goes in perhaps["changes_with"]
    assert is_missed not in perhaps["changes_with"]


@pytest.mark.parametrize(("snooze", "comes_back"), [("tomorrow", True), ("when_they_reply", False)])
def test_a_snooze_that_lasts_as_long_as_the_follow_up_names_no_return(
    client, anna, explain, snooze, comes_back
):
    meet(client, anna, attended=True)
    act = f"/v1/follow-ups/{follow_up_of(client, 'thank_you')}/snooze"
    client.post(act, json={"for": snooze}).raise_for_status()
    [thanks] = explain("thank_you")
    assert ("Comes back" in thanks["changes_with"]) == comes_back
    assert "It is missed" in thanks["changes_with"]


def follow_up_of(client, kind):
    items = client.get("/v1/follow-ups").json()["items"]
    return next(item["id"] for item in items if item["rule_kind"] == kind)


def test_an_explanation_is_in_the_language_of_the_workspace(client, anna, explain):
    client.patch("/v1/workspace", json={"language": "de"}).raise_for_status()
    meet(client, anna, attended=True)
    [thanks] = explain("thank_you")
    assert thanks["reason"] == (
        "Sie haben Anna Weber am Donnerstag getroffen („Visit“). Ein persönlicher Dank ist seit "
        "Freitag fällig."
    )
    assert thanks["changes_with"].startswith("Erledigt sich, wenn Sie Anna persönlich schreiben")
    [reminder] = [item for item in explain() if item["rule_kind"] == "reminder"]
    assert (reminder["rule_name"], reminder["changes_with"]) == (
        "Erinnerung",
        "Gilt, wenn jemand eine Erinnerung setzt.",
    )


def test_a_stored_reason_is_true_whenever_somebody_reads_it(client, anna, clock):
    meet(client, anna, attended=True)
    texts = []
    for now in ("2026-03-02T09:00:00Z", "2026-03-04T09:00:00Z", "2027-01-11T09:00:00Z"):
        clock.set(now)
        [item] = [
            item
            for item in client.get(f"/v1/customers/{anna['id']}/follow-ups").json()["items"]
            if item["rule_kind"] == "thank_you"
        ]
        entries = client.get(f"/v1/customers/{anna['id']}/timeline").json()["items"]
        titles = [entry["title"] for entry in entries if entry["type"] == "follow_up"]
        assert item["reason"]["text"] in titles
        one = client.get(f"/v1/follow-ups/{item['id']}").json()
        assert one["reason"] == item["reason"]
        texts.append(item["reason"]["text"])
    assert texts == [
        "You met Anna Weber on Thursday (Visit). A personal thank-you has been due since Friday.",
        "You met Anna Weber on Thursday (Visit). A personal thank-you has been due since Friday.",
        (
            "You met Anna Weber on Thursday 26 February 2026 (Visit). A personal thank-you was due on "
            "Friday 27 February 2026 and was missed."
        ),
    ]


@pytest.mark.parametrize("language", list(Language))
def test_every_word_of_the_engine_has_a_text(language):
    texts = CHANGE_TEXTS[language]
    assert set(texts.fulfilled_when) >= set(FulfilledBy)
    assert set(texts.guards) >= set(Guard)
    evidence = {"no_reply_needed", "automatic", "thanks_only", "closing", "conversation", "kind", "empty"}  # fmt: skip
    assert set(texts.not_applicable) >= set(CATALOGUES[language].not_applicable_texts) - evidence
    assert set(texts.names) == {RuleKind.REMINDER, RuleKind.PERHAPS}


def test_a_sentence_about_many_purchases_stands_once_with_all_of_them(client, anna, explain, clock):
    days = ("2026-03-03", "2026-03-10", "2026-03-17", "2026-03-24")
    bought = []
    for day in days:
        clock.set(f"{day}T10:00:00Z")
        bought.append(factories.new_purchase(client, anna)["id"])
    [ordinary] = [item for item in explain() if item["code"] == "ordinary_purchase"]
    assert [one["id"] for one in ordinary["evidence"]] == bought[:0:-1]
    assert ordinary["subject"]["id"] == bought[-1]


def test_of_the_clocks_of_a_rhythm_the_current_and_the_last_settled_one_are_told(
    client, anna, explain, clock
):
    client.patch(f"/v1/customers/{anna['id']}", json={"prominence": "key"}).raise_for_status()
    for day in ("2026-02-03", "2026-02-10", "2026-02-17", "2026-02-24"):
        factories.new_purchase(client, anna, purchased_at=f"{day}T10:00:00Z")
    for day in ("2026-03-03", "2026-03-10"):
        clock.set(f"{day}T10:00:00Z")
        factories.new_purchase(client, anna)
    for kind, told in (
        ("keep_in_touch", "Anna Weber bought on Tuesday 3 March. They bought today."),
        (
            "buy_again",
            "Anna Weber bought for 129.90 EUR on Tuesday 3 March. They bought again today.",
        ),
    ):
        current, settled = explain(kind)
        assert (current["group"], settled["group"]) == ("waiting", "settled")
        assert settled["reason"] == told


def test_each_message_that_needs_no_reply_is_explained_by_itself(client, anna, explain):
    for subject in ("Thanks", "Thanks again"):
        factories.new_message(client, anna, kind="letter", subject=subject, body="Thank you!")
    found = [item["code"] for item in explain() if item["code"] == "thanks_only"]
    assert len(found) == 2


def test_the_chase_that_covers_an_opportunity_is_its_evidence(client, anna, explain, clock):
    hoped = factories.new_opportunity(client, anna)
    ours = {"direction": "outbound", "kind": "other", "subject": "Offer"}
    asked = factories.new_message(
        client, anna, **ours, body="Dear Anna, would you like us to go ahead?"
    )
    clock.set("2026-03-06T09:00:00Z")
    [revive] = explain("revive")
    assert (revive["group"], revive["guard"]) == ("quiet", "covered")
    assert [one["path"] for one in revive["evidence"]] == [
        f"/v1/opportunities/{hoped['id']}",
        f"/v1/messages/{asked['id']}",
    ]
    assert revive["changes_with"].startswith(
        "Comes back if the other follow-up ends without a word from you."
    )
