"""Rules that are tried out before they are saved, and packs, on both databases."""

from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import pytest
import sqlalchemy as sa

from app.features.packs import PACKS, Pack
from app.features.packs.names import GERMAN
from app.features.rules import dry_run
from app.features.rules.preview_schemas import RuleBacktestRead, RulePreviewRead
from app.identifiers import new_id
from app.storage.models import Opportunity, Purchase, Workspace
from tests import factories
from tests.conftest import every_row

KEEP = {"name": "Keep", "kind": "keep_in_touch", "after": {"type": "calendar", "duration": "P20D"}}
THANK = {
    "name": "Thank",
    "kind": "thank_you",
    "trigger": "event_attended",
    "after": {"type": "working", "days": 1},
    "expires_after": "P7D",
}
RULES = [
    pytest.param(KEEP, id="keep in touch"),
    pytest.param(
        KEEP | {"where": {"field": "customer.tags", "op": "contains", "value": "vip"}},
        id="keep in touch with some",
    ),
    pytest.param(THANK, id="thank you beside the one that is there"),
    pytest.param(
        {"name": "R", "kind": "reply", "after": {"type": "working", "hours": 2}},
        id="a second reply",
    ),
    pytest.param(
        {"name": "I", "kind": "introduce", "after": {"type": "calendar", "duration": "P1D"}},
        id="introduce",
    ),
    pytest.param(
        {"name": "C", "kind": "chase", "after": {"type": "calendar", "duration": "P1D"}}, id="chase"
    ),
    pytest.param({"name": "B", "kind": "buy_again", "after": {"type": "buying_rhythm"}}, id="buy"),
    pytest.param({"name": "G", "kind": "greet", "after": {"type": "on_the_day"}}, id="greet"),
    pytest.param(
        {
            "name": "X",
            "kind": "custom",
            "trigger": "opportunity_lost",
            "after": {"type": "calendar", "duration": "P3D"},
            "where": {"field": "opportunity.lost_reason", "op": "ne", "value": "bad_service"},
        },
        id="custom",
    ),
]


def posted(client, path: str, body: dict[str, Any]) -> dict[str, Any]:
    answer = client.post(path, json=body)
    assert answer.status_code == 200, answer.text
    return answer.json()


def preview(client, rule: dict[str, Any], **more: Any) -> dict[str, Any]:
    return posted(client, "/v1/rules/preview", {"rule": rule, **more})


def backtest(client, rule: dict[str, Any], days: int, **more: Any) -> dict[str, Any]:
    return posted(client, "/v1/rules/backtest", {"rule": rule, "days": days, **more})


def lose(app, customer: dict[str, Any], reason: str, at: datetime) -> UUID:
    opportunity_id = new_id()
    row = dict.fromkeys(("amount", "currency", "owner_id", "notes", "archived_at"))
    with every_row(app.state.runtime.database) as session:
        workspace_id = session.execute(sa.select(Workspace.id)).scalars().first()
        session.add(
            Opportunity(
                **row,
                workspace_id=workspace_id,
                id=opportunity_id,
                party_id=UUID(customer["id"]),
                title="Roof",
                outcome="lost",
                lost_reason=reason,
                closed_at=at,
                outcome_recorded_at=at,
                external_ids={},
                created_at=at,
                updated_at=at,
            )
        )
        session.commit()
    return opportunity_id


def buy(app, customer: dict[str, Any], *times: datetime) -> None:
    with every_row(app.state.runtime.database) as session:
        workspace_id = session.execute(sa.select(Workspace.id)).scalars().first()
        for at in times:
            session.add(
                Purchase(
                    workspace_id=workspace_id,
                    id=new_id(),
                    customer_id=UUID(customer["id"]),
                    purchased_at=at,
                    amount="10.00",
                    currency="EUR",
                    items=[],
                    external_ids={},
                    notes=None,
                    archived_at=None,
                    created_at=at,
                    updated_at=at,
                )
            )
        session.commit()


def month(client, app) -> list[dict[str, Any]]:
    """People of whom every rule has something to say."""
    anna = factories.new_customer(
        client, tags=["vip"], yearly_dates=[{"label": "birthday", "month": 3, "day": 9}]
    )
    bo = factories.new_customer(client, name={"given": "Bo"}, stage="active")
    cleo = factories.new_customer(client, name={"given": "Cleo"})
    dora = factories.new_customer(
        client, name={"given": "Dora"}, permission={"do_not_contact": True}
    )
    factories.new_message(client, anna, occurred_at="2026-02-27T08:00:00Z")
    event = factories.new_event(client)
    for one in (anna, bo, dora):
        factories.new_participant(client, event, one)
    factories.new_message(
        client, bo, direction="outbound", kind="inquiry", occurred_at="2026-02-26T08:00:00Z"
    )
    factories.new_contact(client, event_id=event["id"])
    buy(app, cleo, *(datetime(2026, 2, day, tzinfo=UTC) for day in (1, 10, 19)))
    lose(app, cleo, "price", datetime(2026, 2, 26, tzinfo=UTC))
    lose(app, bo, "bad_service", datetime(2026, 2, 26, tzinfo=UTC))
    client.patch(f"/v1/customers/{cleo['id']}", json={"notes": "settled after the loss"})
    return [anna, bo, cleo, dora]


def known(item: dict[str, Any]) -> tuple[Any, ...]:
    text = item["reason"] if isinstance(item["reason"], str) else item["reason"]["text"]
    subject = (item["subject"]["type"], item["subject"]["id"])
    times = (item["starts_at"], item["due_at"])
    party = item["customer_id"] or item["contact_id"]
    return (party, subject, times, item["status"], item["guard"], text)


@pytest.mark.parametrize("rule", RULES)
def test_a_preview_shows_the_follow_ups_that_the_saved_rule_has(client, app, rule):
    people = month(client, app)
    shown = preview(client, rule)
    RulePreviewRead.model_validate(shown, extra="forbid")
    made = client.post("/v1/rules", json=rule).json()
    paths = [f"/v1/customers/{one['id']}/follow-ups" for one in people]
    paths += [
        f"/v1/contacts/{one['id']}/follow-ups" for one in client.get("/v1/contacts").json()["items"]
    ]
    written = [
        item
        for path in paths
        for item in client.get(path).json()["items"]
        if item["rule_id"] == made["id"]
    ]
    assert shown["items"]
    is_open = {"due", "warned", "waiting", "suppressed"}
    assert sorted(map(known, shown["items"])) == sorted(
        known(item) for item in written if item["status"] in is_open
    )
    statuses = [item["status"] for item in written]
    assert shown["counts"] == {name: statuses.count(name) for name in shown["counts"]}
    assert (shown["is_complete"], shown["next_cursor"], shown["examined"]) == (True, None, 5)


def test_a_preview_writes_nothing_and_looks_ahead(client, app):
    month(client, app)
    before = client.get("/v1/follow-ups").json(), client.get("/v1/rules").json()
    shown = preview(client, KEEP, as_of="2026-04-01T10:00:00Z")
    assert shown["as_of"] == "2026-04-01T10:00:00Z"
    assert [item["status"] for item in shown["items"]] == ["due"] * 2 + ["suppressed"] * 2
    assert preview(client, KEEP)["counts"]["due"] == 0
    assert (client.get("/v1/follow-ups").json(), client.get("/v1/rules").json()) == before


@pytest.mark.parametrize("path", ["preview", "backtest"])
def test_a_request_ends_after_many_follow_ups_and_the_counts_add_up(client, app, monkeypatch, path):
    monkeypatch.setattr(dry_run, "PAGE", 2)
    monkeypatch.setattr(f"app.features.rules.{path}ing.MOST_SUBJECTS", 1)
    for n in range(5):
        customer = factories.new_customer(client, name={"given": f"C{n}"})
        buy(app, customer, datetime(2026, 2, 10, 9, tzinfo=UTC))
    body = {"rule": THANK_RECENT} | ({"days": 28} if path == "backtest" else {})
    pages = [posted(client, f"/v1/rules/{path}", body)]
    while cursor := pages[-1]["next_cursor"]:
        pages.append(posted(client, f"/v1/rules/{path}", body | {"cursor": cursor}))
    assert [page["examined"] for page in pages] == [2, 2, 1]
    assert sum(len(page["items"]) for page in pages) == 5


def test_a_preview_goes_on_where_it_ended(client, monkeypatch):
    ids = [factories.new_customer(client, name={"given": f"C{n}"})["id"] for n in range(5)]
    monkeypatch.setattr(dry_run, "PAGE", 2)
    monkeypatch.setattr("app.features.rules.previewing.MOST_EXAMINED", 2)
    cursor, found, rounds = None, [], 0
    while rounds == 0 or cursor:
        shown = preview(client, KEEP, cursor=cursor)
        found += [item["customer_id"] for item in shown["items"]]
        cursor, rounds = shown["next_cursor"], rounds + 1
        assert shown["is_complete"] is (cursor is None)
    assert (found, rounds) == (ids, 3)
    first = preview(client, KEEP)["next_cursor"]
    body = {"rule": KEEP | {"name": "Another"}, "cursor": first}
    refused = client.post("/v1/rules/preview", json=body)
    assert (refused.status_code, refused.json()["code"]) == (400, "bad_cursor")


@pytest.mark.parametrize("path", ["preview", "backtest"])
def test_a_rule_that_cannot_be_saved_cannot_be_tried_out(client, path):
    body: dict[str, Any] = {"rule": KEEP | {"expires_after": "P20D"}}
    refused = client.post(
        f"/v1/rules/{path}", json=body | ({"days": 5} if path == "backtest" else {})
    )
    assert refused.status_code == 422
    assert refused.json()["errors"][0]["code"] == "too_short"


def test_a_preview_says_how_many_flags_it_makes_a_week_and_for_whom(client, app):
    owners = [
        client.post("/v1/users", json={"name": name, "email": f"{name}@example.com"}).json()["id"]
        for name in ("berta", "carl")
    ]
    buyers = [
        factories.new_customer(client, name={"given": f"C{n}"}, owner_id=owner)
        for n, owner in enumerate([owners[0], owners[0], owners[1], None])
    ]
    long_ago, recently = (datetime(2026, month, 9, 9, tzinfo=UTC) for month in (1, 2))
    for buyer in buyers:
        buy(app, buyer, recently)
    buy(app, buyers[1], long_ago)
    shown = preview(client, THANK_RECENT)
    assert shown["flags_per_week"] == 1.0
    assert [(one["owner_id"], one["flags_per_week"]) for one in shown["by_owner"]] == [
        (owners[0], 0.5),
        (owners[1], 0.25),
        (None, 0.25),
    ]
    assert {one["due"] for one in shown["by_owner"]} == {1, 3}
    assert {item["owner_id"] for item in shown["items"]} == {*owners, None}


THANK_RECENT = {
    "name": "Recent",
    "kind": "custom",
    "trigger": "purchase_made",
    "after": {"type": "calendar", "duration": "P2D"},
}


def test_a_preview_says_who_is_not_in_the_queue_today(client, app):
    """Both bought, one of them has a reminder that is due by then."""
    silent, reminded = (factories.new_customer(client, name={"given": n}) for n in ("A", "B"))
    for one in (silent, reminded):
        buy(app, one, datetime(2026, 2, 2, 9, tzinfo=UTC))
    factories.new_reminder(client, reminded, due_at="2026-03-09T09:00:00Z")
    assert preview(client, THANK_RECENT)["new"] == 2
    shown = preview(client, THANK_RECENT, as_of="2026-03-10T09:00:00Z")
    assert {item["customer_id"]: item["is_new"] for item in shown["items"]} == {
        silent["id"]: True,
        reminded["id"]: False,
    }
    assert (shown["counts"]["due"], shown["new"]) == (2, 1)


def test_a_preview_leaves_room_for_those_that_wait(client, app, monkeypatch):
    monkeypatch.setattr("app.features.rules.previewing.MOST_ITEMS", 4)
    monkeypatch.setattr("app.features.rules.previewing.MOST_PRESENT", 2)
    for day in (2, 3, 4, 5, 6, 28):
        customer = factories.new_customer(client, name={"given": f"C{day}"})
        buy(app, customer, datetime(2026, 2, day, 9, 30, tzinfo=UTC))
    shown = preview(client, THANK_RECENT | {"after": {"type": "calendar", "duration": "P3D"}})
    assert [item["status"] for item in shown["items"]] == ["due", "due", "due", "waiting"]
    assert shown["counts"]["due"] == 5


def test_a_reply_that_is_owed_keeps_a_new_rule_quiet(client):
    customer = factories.new_customer(client)
    factories.new_message(client, customer)
    [item] = preview(client, KEEP)["items"]
    assert (item["status"], item["guard"]) == ("suppressed", "reply_owed")


def test_looking_back_tells_what_was_answered_anyway_and_what_was_lost(client, clock):
    clock.set("2026-01-05T09:00:00+00:00")
    names = ("In time", "Late", "Never", "Too late", "Closed")
    people = [factories.new_customer(client, name={"given": name}) for name in names]
    asked = [
        factories.new_message(client, one, occurred_at="2026-01-05T09:00:00Z") for one in people
    ]
    rule = {
        "name": "R",
        "kind": "reply",
        "after": {"type": "calendar", "duration": "P2D"},
        "expires_after": "P10D",
    }
    answers = {0: "2026-01-06T09:00:00Z", 1: "2026-01-09T09:00:00Z", 3: "2026-01-20T09:00:00Z"}
    for place, at in answers.items():
        clock.set(at)
        factories.new_answer(client, asked[place], occurred_at=at)
    [flag] = client.get(f"/v1/customers/{people[4]['id']}/follow-ups").json()["items"]
    client.post(f"/v1/follow-ups/{flag['id']}/done")
    clock.set("2026-02-01T09:00:00+00:00")
    found = backtest(client, rule, 60)
    RuleBacktestRead.model_validate(found, extra="forbid")
    assert (found["flagged"], found["answered_anyway"], found["lost"]) == (4, 1, 3)
    told = {item["name"]: item["outcome"] for item in found["items"]}
    assert told == {
        "Late": "answered_anyway",
        "Never": "lost",
        "Too late": "lost",
        "Closed": "lost",
    }
    [late] = [item for item in found["items"] if item["name"] == "Late"]
    assert late["subject"] == {"type": "message", "id": asked[1]["id"]}
    assert (late["due_at"], late["settled_at"]) == ("2026-01-07T09:00:00Z", "2026-01-09T09:00:00Z")
    # they came due on 7 January: 25 days ago
    assert backtest(client, rule, 26)["flagged"] == 4
    assert backtest(client, rule, 24)["flagged"] == 0
    assert (found["is_complete"], found["examined"]) == (True, 5)


def test_looking_back_counts_every_gap_between_touches(client, clock):
    clock.set("2025-10-01T09:00:00+00:00")
    customer = factories.new_customer(client)
    for at in ("2025-10-05T09:00:00Z", "2025-11-20T09:00:00Z", "2025-11-25T09:00:00Z"):
        clock.set(at)
        factories.new_message(
            client, customer, direction="outbound", channel="phone", occurred_at=at
        )
    clock.set("2026-02-01T09:00:00+00:00")
    found = backtest(client, KEEP, 200)
    assert (found["flagged"], found["answered_anyway"], found["open"]) == (2, 1, 1)


def ask(client, clock, name: str, at: str = "2026-01-05T09:00:00Z") -> dict[str, Any]:
    """A question of a new customer."""
    clock.set(at)
    customer = factories.new_customer(client, name={"given": name})
    return factories.new_message(client, customer, occurred_at=at, kind="inquiry")


def outcomes(found: dict[str, Any]) -> dict[str, str]:
    return {item["name"]: item["outcome"] for item in found["items"]}


FOUR_HOURS = {"name": "R", "kind": "reply", "after": {"type": "calendar", "duration": "PT4H"}}
THANK_BUYERS = {
    "name": "T",
    "kind": "thank_you",
    "trigger": "purchase_made",
    "after": {"type": "calendar", "duration": "P1D"},
    "expires_after": "P7D",
}


def test_looking_back_an_open_question_is_open_and_no_loss(client, clock):
    ask(client, clock, "Anna")
    clock.set("2026-02-01T09:00:00+00:00")
    found = backtest(client, FOUR_HOURS, 60)
    assert outcomes(found) == {"Anna": "open"}
    assert (found["open"], found["lost"], found["base_rate"]) == (1, 0, None)


def test_looking_back_says_how_often_it_works_without_the_rule(client, clock):
    """Two are answered within the four hours, one later, and one question stays open."""
    asked = [ask(client, clock, name) for name in ("Soon", "Sooner", "Late", "Never")]
    times = ("2026-01-05T12:00:00Z", "2026-01-05T12:30:00Z", "2026-01-06T09:00:00Z")
    for question, at in zip(asked, times, strict=False):
        clock.set(at)
        factories.new_answer(client, question, occurred_at=at)
    clock.set("2026-02-01T09:00:00+00:00")
    found = backtest(client, FOUR_HOURS, 60)
    assert outcomes(found) == {"Late": "answered_anyway", "Never": "open"}
    assert (found["fulfilled_before"], found["base_rate"]) == (2, 1.0)
    expiring = FOUR_HOURS | {"expires_after": "P5D"}
    found = backtest(client, expiring, 60)
    assert outcomes(found) == {"Late": "answered_anyway", "Never": "lost"}
    assert found["base_rate"] == 0.75


@pytest.mark.parametrize(
    ("act", "body", "outcome"),
    [("done", {}, "answered_anyway"), ("dismiss", {"cause": "other"}, "dismissed")],
)
def test_looking_back_counts_what_a_person_did(client, clock, act, body, outcome):
    asked = ask(client, clock, "Anna")
    clock.set("2026-01-06T09:00:00+00:00")
    party = asked["customer_id"]
    [flag] = client.get(f"/v1/customers/{party}/follow-ups").json()["items"]
    assert client.post(f"/v1/follow-ups/{flag['id']}/{act}", json=body).status_code == 200
    clock.set("2026-02-01T09:00:00+00:00")
    found = backtest(client, FOUR_HOURS, 60)
    assert outcomes(found) == {"Anna": outcome}
    assert (found[outcome], found["open"], found["lost"]) == (1, 0, 0)


@pytest.mark.parametrize(
    ("answered_at", "figures"),
    [
        pytest.param(None, {"flagged": 0, "held_back": 1}, id="while a question was open"),
        pytest.param(
            "2026-01-08T09:00:00Z", {"flagged": 1, "lost": 1, "held_back": 0}, id="until answered"
        ),
        pytest.param(
            "2026-01-20T09:00:00Z", {"flagged": 0, "held_back": 1}, id="answered after its expiry"
        ),
    ],
)
def test_looking_back_a_guard_holds_as_it_did_then(client, app, clock, answered_at, figures):
    asked = ask(client, clock, "Anna")
    buy(app, {"id": asked["customer_id"]}, datetime(2026, 1, 5, 10, tzinfo=UTC))
    if answered_at:
        clock.set(answered_at)
        body = "We have sent the pump to the address that you gave us."
        factories.new_answer(client, asked, occurred_at=answered_at, body=body, is_personal=False)
    clock.set("2026-02-01T09:00:00+00:00")
    found = backtest(client, THANK_BUYERS, 60)
    assert {name: found[name] for name in figures} == figures


def test_looking_back_compares_with_the_rules_of_today(client, clock):
    """The rule of today promises one working day, so that the quick answer was never overdue."""
    quick, late = ask(client, clock, "Quick"), ask(client, clock, "Late")
    for question, at in ((quick, "2026-01-05T14:00:00Z"), (late, "2026-01-09T09:00:00Z")):
        clock.set(at)
        factories.new_answer(client, question, occurred_at=at)
    clock.set("2026-02-01T09:00:00+00:00")
    sooner = backtest(client, FOUR_HOURS, 60)
    assert (sooner["flagged"], sooner["new"]) == (2, 1)
    assert {item["name"]: item["is_new"] for item in sooner["items"]} == {
        "Quick": True,
        "Late": False,
    }
    present = sooner["present_rules"]
    assert (present["flagged"], present["answered_anyway"], present["fulfilled_before"]) == (
        1,
        1,
        1,
    )
    later = FOUR_HOURS | {"after": {"type": "calendar", "duration": "P30D"}}
    found = backtest(client, later, 60)
    assert (found["flagged"], found["new"], found["present_rules"]["flagged"]) == (0, 0, 1)


def test_looking_back_counts_days_that_return(client, clock):
    clock.set("2025-03-01T09:00:00+00:00")
    factories.new_customer(client, yearly_dates=[{"label": "birthday", "month": 6, "day": 2}])
    clock.set("2026-02-01T09:00:00+00:00")
    greet = {"name": "G", "kind": "greet", "after": {"type": "on_the_day"}, "expires_after": "P3D"}
    found = backtest(client, greet, 300)
    assert [item["due_at"] for item in found["items"]] == ["2025-06-02T07:00:00Z"]
    assert backtest(client, greet, 30)["flagged"] == 0


def test_whoever_gets_no_outreach_is_left_out_when_looking_back(client, clock):
    clock.set("2025-10-01T09:00:00+00:00")
    factories.new_customer(client, permission={"do_not_contact": True})
    clock.set("2026-02-01T09:00:00+00:00")
    assert backtest(client, KEEP, 200)["flagged"] == 0


def test_business_lost_by_bad_service_is_no_ground_to_ask_for_a_referral(client, app):
    for reason in ("price", "bad_service"):
        customer = factories.new_customer(client, name={"given": reason})
        lost = lose(app, customer, reason, datetime(2026, 2, 27, tzinfo=UTC))
        client.patch(f"/v1/customers/{customer['id']}", json={"source": "fair"})
        path = f"/v1/customers/{customer['id']}/follow-ups"
        found = [
            item["subject"]["id"]
            for item in client.get(path).json()["items"]
            if item["rule_kind"] == "ask_referral"
        ]
        assert found == ([str(lost)] if reason == "price" else [])


def test_packs_are_listed_with_their_rules(client):
    items = client.get("/v1/rules/packs").json()["items"]
    assert [pack["name"] for pack in items] == list(Pack)
    assert [[rule["name"] for rule in pack["rules"]] for pack in items] == [
        [rule["name"] for rule in PACKS[pack]] for pack in Pack
    ]


@pytest.mark.parametrize("pack", list(Pack))
def test_every_ready_made_rule_could_have_been_written_by_hand(client, pack):
    for body in PACKS[pack]:
        left_out = {"is_enabled", "disabled_reason", "version", "archived_at", "warnings"}
        made = client.post("/v1/rules", json={n: v for n, v in body.items() if n not in left_out})
        assert made.status_code == 201, made.text
        assert {one["code"] for one in made.json()["warnings"]} <= {"same_name"}


def install(client, pack):
    return [rule["name"] for rule in client.post(f"/v1/rules/packs/{pack}/install").json()["items"]]


def enabled_names(client):
    rules = client.get("/v1/rules", params={"limit": 200}).json()["items"]
    return {rule["name"] for rule in rules if rule["enabled"]}


def test_a_pack_adds_what_is_missing_and_twice_is_once(client):
    there = {rule["name"] for rule in PACKS[Pack.SMALL_BUSINESS]}
    url = "/v1/rules/packs/job_seeker/install"
    added = client.post(url).json()["items"]
    assert [rule["name"] for rule in added] == [
        rule["name"] for rule in PACKS[Pack.JOB_SEEKER] if rule["name"] not in there
    ]
    assert {rule["created_by_pack"] for rule in added} == {"job_seeker"}
    assert client.post(url).json() == {"items": []}
    client.delete(f"/v1/rules/{added[0]['id']}")
    assert client.post(url).json() == {"items": []}
    assert client.get(f"/v1/rules/{added[0]['id']}").json()["archived_at"]


def test_a_pack_replaces_the_rules_of_the_others(client):
    own = client.post("/v1/rules", json=KEEP | {"name": "My own"}).json()["name"]
    install(client, "job_seeker")
    assert enabled_names(client) == {rule["name"] for rule in PACKS[Pack.JOB_SEEKER]} | {own}
    rules = client.get("/v1/rules", params={"limit": 200}).json()["items"]
    assert {rule["disabled_reason"] for rule in rules if not rule["enabled"]} == {
        "replaced_by_pack"
    }


def test_a_pack_that_returns_enables_its_rules_and_not_those_that_a_person_disabled(client):
    keep, greet = (
        next(rule for rule in client.get("/v1/rules").json()["items"] if rule["name"] == name)
        for name in ("Keep in touch", "Greet people on their day")
    )
    client.patch(f"/v1/rules/{greet['id']}", json={"enabled": False}).raise_for_status()
    install(client, "job_seeker")
    assert keep["name"] in install(client, "small_business")
    everything = {rule["name"] for rule in PACKS[Pack.SMALL_BUSINESS]}
    assert enabled_names(client) == everything - {greet["name"]}
    assert client.get(f"/v1/rules/{keep['id']}").json()["disabled_reason"] is None


def speak(client, language):
    client.patch("/v1/workspace", json={"language": language}).raise_for_status()


def rule_names(client):
    return [rule["name"] for rule in client.get("/v1/rules?limit=200").json()["items"]]


def test_every_ready_made_rule_has_a_german_name_of_its_own():
    english = {rule["name"] for rules in PACKS.values() for rule in rules}
    assert GERMAN.keys() == english
    assert len({*GERMAN.values(), *english}) == 2 * len(english)
    assert all(len(name) <= 200 for name in GERMAN.values())


def test_ready_made_rules_have_names_in_the_language_of_the_workspace(client):
    before = rule_names(client)
    speak(client, "de")
    assert rule_names(client) == [GERMAN[name] for name in before]
    assert client.get("/v1/rules/packs").json()["items"][1]["rules"][2]["name"] == (
        "Nach dem Vorstellungsgespräch danken"
    )
    added = install(client, "job_seeker")
    assert added
    assert set(added) <= set(GERMAN.values())
    assert install(client, "job_seeker") == []
    speak(client, "en")
    assert enabled_names(client) == {rule["name"] for rule in PACKS[Pack.JOB_SEEKER]}


def test_a_follow_up_and_its_explanation_have_the_name_in_the_language_of_the_workspace(client):
    speak(client, "de")
    customer = factories.new_customer(client, contact_rhythm="P30D")
    path = f"/v1/customers/{customer['id']}"

    def names():
        follow_ups, found = (
            client.get(f"{path}/{list_}").json()["items"] for list_ in ("follow-ups", "explain")
        )
        [explained] = [item for item in found if item["rule_kind"] == "keep_in_touch"]
        return {item["rule_name"] for item in follow_ups} | {explained["rule_name"]}

    assert names() == {"In Kontakt bleiben"}
    speak(client, "en")
    assert names() == {"Keep in touch"}


def test_a_name_that_a_person_chose_stays_in_every_language(client):
    own = client.post("/v1/rules", json=KEEP | {"name": "Greet people on their day"}).json()
    [keep] = [r for r in client.get("/v1/rules").json()["items"] if r["name"] == "Keep in touch"]
    client.patch(f"/v1/rules/{keep['id']}", json={"name": "Stay close"}).raise_for_status()
    speak(client, "de")
    assert {"Greet people on their day", "Stay close"} <= set(rule_names(client))
    assert client.get(f"/v1/rules/{own['id']}").json()["version"] == 1


def test_the_same_language_names_rules_that_have_the_name_of_another(client):
    speak(client, "de")
    [rule] = [r for r in client.get("/v1/rules").json()["items"] if r["kind"] == "greet"]
    client.patch(f"/v1/rules/{rule['id']}", json={"name": "Greet people on their day"})
    speak(client, "de")
    assert GERMAN["Greet people on their day"] in rule_names(client)


def test_packs_are_installed_by_admins(client, read_client):
    url = "/v1/rules/packs/job_seeker/install"
    writer = factories.new_key(client)["key"]
    assert read_client.post(url).status_code == 403
    assert client.post(url, headers={"Authorization": f"Bearer {writer}"}).status_code == 403
    assert read_client.get("/v1/rules/packs").status_code == 200
    assert preview(read_client, KEEP)["examined"] == 0
    assert client.post("/v1/rules/packs/unheard_of/install").status_code == 404


def test_another_workspace_is_not_looked_at(client, other_client):
    factories.new_customer(client)
    assert preview(other_client, KEEP)["examined"] == 0
    assert backtest(other_client, KEEP, 90)["examined"] == 0
