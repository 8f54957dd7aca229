"""The list of the morning: whom to call, why and on which number, in one request."""

from tests import factories

PEOPLE = 50


def test_a_morning_list_is_one_call(client, clock, statements):
    people = [
        factories.new_customer(
            client,
            name={"given": "Anna", "family": f"Berg {number}"},
            emails=[{"address": f"anna{number}@example.com"}],
            phones=[{"raw": f"030 9018{number:02}"}],
        )
        for number in range(PEOPLE)
    ]
    for person in people:
        factories.new_message(client, person, subject="Broken pump", body="Can you come?")
    clock.advance(days=4)
    statements.clear()
    page = client.get("/v1/follow-ups", params={"limit": PEOPLE, "count": "true"}).json()
    assert len(statements) <= 7, statements
    assert (len(page["items"]), page["count"], page["next_cursor"]) == (PEOPLE, PEOPLE, None)
    called = {
        (item["party"]["name"], item["party"]["phone"], item["party"]["email"])
        for item in page["items"]
    }
    assert called == {
        (f"Anna Berg {number}", f"+49309018{number:02}", f"anna{number}@example.com")
        for number in range(PEOPLE)
    }
    for item in page["items"]:
        assert item["party"]["id"] == item["customer_id"]
        assert item["party"]["name"] in item["reason"]["text"]
        assert item["rule_name"]
