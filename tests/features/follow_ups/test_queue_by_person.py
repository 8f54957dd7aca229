"""The queue by person: one card for each person, ordered by their first follow-up."""

from itertools import pairwise

import pytest

from tests import factories

QUEUE, FLAT = "/v1/queue", "/v1/follow-ups"
FRIDAY = "2026-02-27T10:00:00Z"
NOON = "2026-03-02T11:30:00Z"
REMIND_AT = "2026-03-02T10:00:00Z"


def cards(client, **query):
    return client.get(QUEUE, params=query).json()["items"]


def names(page):
    return [card["party"]["name"] for card in page]


def walk(client, size, **query):
    query |= {"limit": size}
    while True:
        page = client.get(QUEUE, params=query).json()
        yield from page["items"]
        if page["next_cursor"] is None:
            return
        query["cursor"] = page["next_cursor"]


def customer(client, name, **changes):
    return factories.new_customer(client, name={"display": name}, **changes)


def remind(client, party, **changes):
    return factories.new_reminder(client, party, due_at=REMIND_AT, **changes)


@pytest.mark.fast
def test_a_person_has_one_card_with_all_that_is_due(client, clock):
    anna = customer(
        client,
        "Anna Berg",
        organization="Berg Ltd",
        emails=[{"address": "berg@example.com"}, {"address": "a@example.com", "is_primary": True}],
        phones=[{"raw": "+49 30 901821", "type": "fax"}, {"raw": "+49 30 901820"}],
    )
    ben = customer(client, "Ben Cole")
    for party in (anna, ben, anna):
        remind(client, party)
    factories.new_message(client, anna, occurred_at=FRIDAY)
    clock.set(NOON)
    first, second = cards(client)
    assert first["party"] == {
        "customer_id": anna["id"],
        "contact_id": None,
        "name": "Anna Berg",
        "organization": "Berg Ltd",
        "email": "a@example.com",
        "phone": "+4930901820",
    }
    kinds = [item["rule_kind"] for item in first["follow_ups"]]
    assert (kinds, first["open_count"]) == (["reply", "reminder", "reminder"], 3)
    assert (names([second]), second["open_count"]) == (["Ben Cole"], 1)
    assert [second["party"][name] for name in ("organization", "email", "phone")] == [None] * 3


def test_nothing_that_waits_or_is_closed_is_on_a_card(client, clock):
    anna = customer(client, "Anna Berg")
    remind(client, anna)
    factories.new_reminder(client, anna, due_at="2026-03-09T10:00:00Z")
    closed = remind(client, customer(client, "Ben Cole"))
    client.post(f"{FLAT}/{closed['id']}/done").raise_for_status()
    assert cards(client) == []
    clock.set(NOON)
    [card] = cards(client)
    assert (names([card]), card["open_count"]) == (["Anna Berg"], 1)


def test_a_contact_has_a_card(client, clock):
    contact = factories.new_contact(client, emails=[{"address": "karl@example.com"}])
    body = {"contact_id": contact["id"], "due_at": REMIND_AT, "text": "Call"}
    client.post(FLAT, json=body).raise_for_status()
    clock.set(NOON)
    [card] = cards(client)
    assert card["party"]["contact_id"] == contact["id"]
    assert (names([card]), card["party"]["email"]) == (["Karl Klein"], "karl@example.com")


def test_an_address_that_bounced_is_not_proposed(client, clock):
    emails = [
        {"address": "old@example.com", "is_primary": True, "bounced_at": FRIDAY},
        {"address": "new@example.com"},
    ]
    remind(client, customer(client, "Anna Berg", emails=emails))
    clock.set(NOON)
    assert [card["party"]["email"] for card in cards(client)] == ["new@example.com"]


@pytest.mark.parametrize("size", [1, 2, 3, 5, 50])
def test_the_pages_show_each_person_once_in_the_order_of_the_list(client, clock, size):
    people = [customer(client, f"Person {number}") for number in range(6)]
    for person in (*people, *people[::-1], *people[::2]):
        remind(client, person)
    for person in people[3:5]:
        factories.new_message(client, person, occurred_at=FRIDAY)
    clock.set(NOON)
    in_list = [item["customer_id"] for item in client.get(FLAT).json()["items"]]
    pages = list(walk(client, size))
    assert [c["party"]["customer_id"] for c in pages] == list(dict.fromkeys(in_list))
    assert sum(card["open_count"] for card in pages) == len(in_list)


def test_a_card_that_comes_due_between_two_pages_waits_for_the_next_list(client, clock):
    for name in ("Anna", "Ben", "Cleo"):
        remind(client, customer(client, name))
    clock.set(NOON)
    first = client.get(QUEUE, params={"limit": 1}).json()
    late = customer(client, "Dora")
    factories.new_reminder(client, late, due_at="2026-03-02T11:40:00Z", priority="urgent")
    clock.set("2026-03-02T12:00:00Z")
    rest = cards(client, cursor=first["next_cursor"], limit=50)
    assert names([*first["items"], *rest]) == ["Anna", "Ben", "Cleo"]
    assert names(cards(client))[0] == "Dora"


def fair_that_ended(client, name, ends_at):
    """An event whose thank-you expires a week after its end."""
    event = factories.new_event(client, starts_at="2026-02-20T08:00:00Z", ends_at=ends_at)
    person = customer(client, name)
    factories.new_participant(client, event, person)
    return person


def test_what_expires_within_two_working_days_comes_before_other_nudges(client, clock):
    fair_that_ended(client, "Later", "2026-02-27T17:00:00Z")
    remind(client, customer(client, "Reminded", prominence="key"), priority="urgent")
    fair_that_ended(client, "Soon", "2026-02-25T12:00:00Z")
    factories.new_message(client, customer(client, "Asked"), occurred_at=FRIDAY)
    clock.set("2026-03-02T16:00:00Z")
    assert names(cards(client)) == ["Asked", "Soon", "Reminded", "Later"]
    flat = client.get(FLAT).json()["items"]
    soon = [item["expires_at"] for item in flat][1]
    assert soon == "2026-03-04T12:00:00Z"
    for earlier, later in pairwise(walk(client, 1)):
        assert earlier != later


def test_a_budget_never_hides_what_expires_today(client, clock):
    berta = factories.new_user(client, name="Berta", nudges_per_day=1)
    for name, ends_at in (
        ("Tomorrow", "2026-02-24T12:00:00Z"),
        ("Today", "2026-02-23T16:00:00Z"),
        ("Week", "2026-02-27T08:00:00Z"),
    ):
        person = fair_that_ended(client, name, ends_at)
        client.patch(f"/v1/customers/{person['id']}", json={"owner_id": berta["id"]})
    clock.set("2026-03-02T15:00:00Z")
    owned = {"owner_id": berta["id"]}
    assert set(names(cards(client, **owned))) == {"Today", "Tomorrow"}
    assert set(names(walk(client, 1, **owned))) == {"Today", "Tomorrow"}
    flat = client.get(FLAT, params=owned).json()["items"]
    assert len(flat) == 2
    assert set(names(cards(client))) == {"Today", "Tomorrow", "Week"}


def test_the_cards_of_an_owner_show_all_of_the_person(client, clock):
    berta = factories.new_user(client, name="Berta")
    anna, ben = customer(client, "Anna"), customer(client, "Ben")
    remind(client, anna, owner_id=berta["id"])
    remind(client, anna)
    remind(client, ben)
    clock.set(NOON)
    [card] = cards(client, owner_id=berta["id"])
    assert (names([card]), card["open_count"]) == (["Anna"], 2)


def test_another_workspace_has_its_own_queue(client, other_client, clock):
    remind(client, customer(client, "Anna"))
    clock.set(NOON)
    assert cards(other_client) == []
    first = client.get(QUEUE, params={"limit": 1}).json()
    assert len(first["items"]) == 1


@pytest.mark.parametrize(
    ("query", "status"),
    [
        pytest.param({"cursor": "nonsense"}, 400, id="a bad cursor"),
        pytest.param({"limit": 0}, 422, id="no item"),
        pytest.param({"rule_kind": "reply"}, 422, id="an unknown filter"),
    ],
)
def test_bad_parameters_are_refused(client, query, status):
    assert client.get(QUEUE, params=query).status_code == status


def test_the_sheet_of_a_morning_has_what_is_due_in_the_course_of_the_day(client, clock):
    """The queue shows what is due now; a sheet that is printed at eight needs the whole day."""
    anna, ben = customer(client, "Anna Berg"), customer(client, "Ben Cole")
    factories.new_message(client, anna, kind="inquiry", occurred_at=FRIDAY)
    times = {"starts_at": "2026-02-27T13:00:00Z", "ends_at": "2026-02-27T14:00:00Z"}
    visit = factories.new_event(client, kind="meeting", name="Visit", **times)
    factories.new_participant(client, visit, ben)
    clock.set("2026-03-02T07:00:00Z")
    assert cards(client) == []
    page = cards(client, as_of="2026-03-02T22:59:00Z")
    assert [card["follow_ups"][0]["reason"]["text"] for card in page] == [
        (
            "Anna Berg wrote on Friday at 11:00 (“Broken pump”). You promise an answer within 1 working "
            "day: it is due today at 11:00."
        ),
        "You were to meet Ben Cole on Friday (Visit). A personal thank-you is due today.",
    ]
    assert [card["follow_ups"][0]["status"] for card in page] == ["due", "due"]
    assert list(walk(client, 1, as_of="2026-03-02T22:59:00Z")) == page
    assert cards(client, as_of="2026-03-02T07:30:00Z") == []


def test_a_sheet_speaks_of_no_pause_that_ends_before_its_time(client):
    """The thank-you, which covers the introduction, is missed at 14:00 today."""
    times = {"starts_at": "2026-02-23T12:00:00Z", "ends_at": "2026-02-23T13:00:00Z"}
    visit = factories.new_event(client, kind="corporate_event", name="Open day", **times)
    eva = factories.new_contact(client, name={"given": "Eva"}, event_id=visit["id"])
    factories.new_participant(client, visit, contact_id=eva["id"])

    def told(**query):
        [card] = cards(client, **query)
        return [item["reason"]["text"] for item in card["follow_ups"]]

    noted = "You noted down Eva at Open day on Monday 23 February."
    assert told() == [f"{noted} A personal thank-you has been due since Tuesday."]
    evening = [f"{noted} Your introduction has been due since Wednesday."]
    assert told(as_of="2026-03-02T13:00:00Z") == evening
    assert told(as_of="2026-03-02T22:59:00Z") == evening


def test_a_queue_of_the_past_is_refused(client):
    for path in (QUEUE, FLAT):
        refused = client.get(path, params={"as_of": "2026-03-02T08:59:59Z"})
        assert refused.status_code == 422
        [error] = refused.json()["errors"]
        assert (error["pointer"], error["code"]) == ("as_of", "in_the_past")
