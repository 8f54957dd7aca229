"""A person looks for work, from the application to "remember me": each morning's queue, day by day."""

from datetime import UTC, datetime, timedelta

import pytest

from app.evaluation import sweep
from tests import factories

FIRST, LAST = datetime(2026, 3, 2, tzinfo=UTC), datetime(2026, 6, 12, tzinfo=UTC)
MORNING = timedelta(hours=8)  # in Berlin it is 9 or 10 o'clock


class Seeker:
    """The acts of the applicant and their results; each act is one or two requests."""

    def __init__(self, client, kind: str) -> None:
        self.client = client
        client.patch("/v1/workspace", json={"own_addresses": ["me@example.net"]}).raise_for_status()
        client.post("/v1/rules/packs/job_seeker/install").raise_for_status()
        make = factories.new_contact if kind == "contact" else factories.new_customer
        petra = make(client, name={"given": "Petra", "family": "Prom"}, emails=[], phones=[])
        self.petra = {f"{kind}_id": petra["id"]}
        self.thread: str | None = None

    def write(self, body: str, **changes) -> dict:
        ours = {"direction": "outbound", "kind": "other", "subject": "Fitter", "body": body}
        return self._message(ours | changes)

    def hear(self, body: str, **changes) -> dict:
        return self._message({"kind": "inquiry", "subject": "Re: Fitter", "body": body} | changes)

    def _message(self, body: dict) -> dict:
        reply = {"in_reply_to_id": self.thread} if self.thread else {}
        made = factories.new_message(self.client, **self.petra, **reply | body)
        self.thread = made["id"]
        return made

    def apply(self) -> None:
        made = self.client.post(
            "/v1/opportunities", json={**self.petra, "title": "Fitter at Rohr AG"}
        )
        assert made.status_code == 201, made.text
        self.application = made.json()
        self.write("Dear Ms Prom, please find attached my application as a fitter.")

    def ask_again(self) -> None:
        self.write("Dear Ms Prom, have you had time to look at my application?")

    def get_invited(self) -> None:
        self.hear("Could you come to an interview on 18 March at 10?")
        self.write("Dear Ms Prom, 18 March suits me well.")
        times = {"starts_at": "2026-03-18T09:00:00Z", "ends_at": "2026-03-18T10:00:00Z"}
        event = factories.new_event(self.client, kind="interview", name="Interview", **times)
        factories.new_participant(self.client, event, **self.petra)

    def thank(self) -> None:
        self.write("Dear Ms Prom, thank you for the time you took for me.", kind="thank_you")

    def ask_for_news(self) -> None:
        self.write("Dear Ms Prom, is there any news about the position?")

    def get_rejected(self) -> None:
        self.hear("We have chosen somebody else. All the best.", needs_reply="no")
        url = f"/v1/opportunities/{self.application['id']}"
        lost = {"outcome": "lost", "lost_reason": "competitor"}
        self.client.patch(url, json=lost).raise_for_status()

    def ask_to_be_remembered(self) -> None:
        self.write("Dear Ms Prom, thank you all the same. I would be glad to stay in your mind.")

    def wait(self) -> None:
        """Nothing happens."""


# Day by day: what is in the queue that morning, and what happens after that. Other days are empty.
STORY = {
    "2026-03-02": ([], Seeker.apply),
    # five working days after the application
    "2026-03-10": (["chase"], Seeker.ask_again),
    "2026-03-12": ([], Seeker.get_invited),
    # a working day after the interview
    "2026-03-20": (["thank_you"], Seeker.thank),
    # seven working days after the thanks
    "2026-04-01": (["chase"], Seeker.ask_for_news),
    "2026-04-02": ([], Seeker.get_rejected),
    # three working days after the loss, Easter in between
    "2026-04-10": (["ask_referral"], Seeker.ask_to_be_remembered),
    # sixty days after the last word
    "2026-06-10": (["keep_in_touch"], Seeker.wait),
    "2026-06-11": (["keep_in_touch"], Seeker.wait),
    "2026-06-12": (["keep_in_touch"], Seeker.wait),
}


@pytest.mark.parametrize("kind", ["contact", "customer"])
def test_each_morning_the_queue_is_what_an_assistant_would_say(app, client, clock, kind):
    clock.set((FIRST + MORNING).isoformat())
    seeker = Seeker(client, kind)
    for days in range((LAST - FIRST).days + 1):
        morning = FIRST + timedelta(days=days)
        clock.set((morning + MORNING).isoformat())
        sweep.reevaluate_due(app.state.runtime.database, morning + MORNING)
        expected, act = STORY.get(f"{morning:%Y-%m-%d}", ([], Seeker.wait))
        items = client.get("/v1/follow-ups").json()["items"]
        assert (morning.date(), [item["rule_kind"] for item in items]) == (morning.date(), expected)
        clock.advance(hours=2)
        act(seeker)


def test_an_application_without_a_word_is_asked_about_twice_and_then_revived(app, client, clock):
    clock.set((FIRST + MORNING).isoformat())
    seeker = Seeker(client, "contact")
    seeker.apply()
    for day, kinds in (("2026-03-10", ["chase"]), ("2026-03-18", ["chase"])):
        clock.set(f"{day}T08:00:00Z")
        assert [i["rule_kind"] for i in client.get("/v1/follow-ups").json()["items"]] == kinds
        seeker.ask_again()
    clock.set("2026-04-03T08:00:00Z")
    [revive] = client.get("/v1/follow-ups").json()["items"]
    assert (revive["rule_kind"], revive["priority"]) == ("revive", "high")
    assert revive["subject"] == {"type": "opportunity", "id": seeker.application["id"]}
    assert revive["reason"]["text"].startswith("“Fitter at Rohr AG” with Petra Prom is open")


def test_an_interview_takes_the_place_of_the_application_though_nobody_says_that_it_took_place(
    app, client, clock
):
    clock.set((FIRST + MORNING).isoformat())
    seeker = Seeker(client, "contact")
    seeker.apply()
    clock.set("2026-03-06T08:00:00Z")
    times = {"starts_at": "2026-03-12T09:00:00Z", "ends_at": "2026-03-12T10:00:00Z"}
    event = factories.new_event(client, kind="interview", name="Interview", **times)
    participant = factories.new_participant(client, event, **seeker.petra)

    def queue(at: str) -> list[str]:
        clock.set(at)
        sweep.reevaluate_due(app.state.runtime.database, datetime.fromisoformat(at))
        return [item["rule_kind"] for item in client.get("/v1/follow-ups").json()["items"]]

    assert queue("2026-03-10T08:00:00Z") == []
    assert queue("2026-03-16T08:00:00Z") == ["thank_you"]
    [told] = client.get("/v1/follow-ups").json()["items"]
    assert told["reason"]["text"].startswith(
        "You were to have an interview with Petra Prom on Thursday (Interview)."
    )
    url = f"/v1/events/{event['id']}/participants/{participant['id']}"
    client.patch(url, json={"attended": False}).raise_for_status()
    # the quiet opportunity is what the chase asks about, so it is no second item
    assert queue("2026-03-16T09:00:00Z") == ["chase"]
    assert queue("2026-04-01T08:00:00Z") == ["revive"]


def test_a_planned_interview_asks_for_no_introduction_and_a_forgotten_thank_you_is_missed_once(
    app, client, clock
):
    clock.set((FIRST + MORNING).isoformat())
    seeker = Seeker(client, "contact")
    # a rule of their own, which the interview meets as well
    twin = {"name": "Be polite", "kind": "thank_you", "trigger": "event_attended"}
    twin |= {"after": {"type": "working", "days": 1}, "expires_after": "P7D"}
    assert client.post("/v1/rules", json=twin).status_code == 201
    times = {"starts_at": "2026-03-12T09:00:00Z", "ends_at": "2026-03-12T10:00:00Z"}
    event = factories.new_event(client, kind="interview", name="Interview", **times)
    factories.new_participant(client, event, **seeker.petra)

    def status_at(at: str) -> dict[str, list[str]]:
        clock.set(at)
        sweep.reevaluate_due(app.state.runtime.database, datetime.fromisoformat(at))
        url = f"/v1/contacts/{seeker.petra['contact_id']}/follow-ups"
        found: dict[str, list[str]] = {}
        for item in client.get(url).json()["items"]:
            found.setdefault(item["rule_kind"], []).append(item["status"])
        return {kind: sorted(statuses) for kind, statuses in found.items()}

    # two working days after the contact was typed in
    assert status_at("2026-03-05T08:00:00Z")["introduce"] == ["settled"]
    assert client.get("/v1/follow-ups").json()["items"] == []
    assert status_at("2026-03-16T08:00:00Z")["thank_you"] == ["due", "suppressed"]
    for day in (19, 20):
        later = status_at(f"2026-03-{day}T10:00:00Z")
        assert later["thank_you"] == ["missed", "withdrawn"]
        assert later["introduce"] == ["settled"]
    url = f"/v1/contacts/{seeker.petra['contact_id']}/explain"
    told = [one["reason"] for one in client.get(url).json()["items"]]
    assert sum("was missed" in reason for reason in told) == 1
    assert sum(reason.endswith("Another follow-up covered this.") for reason in told) == 1


THANKS_BY_EVENT = {
    "interview": ["Thank the people who interviewed you"],
    "meeting": ["Thank people after other meetings"],
    "trade_show": ["Thank people after other meetings"],
    "corporate_event": ["Thank people after other meetings"],
    "call": [],
    "other": [],
}


@pytest.mark.parametrize(("kind", "names"), THANKS_BY_EVENT.items(), ids=list(THANKS_BY_EVENT))
def test_one_rule_of_the_pack_thanks_for_an_event(client, clock, kind, names):
    clock.set((FIRST + MORNING).isoformat())
    seeker = Seeker(client, "contact")
    times = {"starts_at": "2026-03-02T09:00:00Z", "ends_at": "2026-03-02T10:00:00Z"}
    event = factories.new_event(client, kind=kind, name="Talk", **times)
    factories.new_participant(client, event, **seeker.petra)
    clock.set("2026-03-03T10:00:00Z")
    url = f"/v1/contacts/{seeker.petra['contact_id']}/follow-ups"
    found = [one for one in client.get(url).json()["items"] if one["rule_kind"] == "thank_you"]
    assert [(one["rule_name"], one["status"]) for one in found] == [(name, "due") for name in names]
