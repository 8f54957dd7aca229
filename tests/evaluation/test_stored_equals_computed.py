"""Whatever happens, in whatever order: the stored follow-ups are what the engine says of the whole history.

The service loads a few messages and keeps which of them answered which; here all messages are loaded,
and a slow, literal reading of the rules says what answered them.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from decimal import Decimal
from email.utils import format_datetime
from functools import partial
from itertools import count
from typing import Any
from uuid import UUID

import pytest
from fastapi import FastAPI
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlmodel import Session, select
from starlette.testclient import TestClient

from app.config import Settings
from app.engine import facts as engine
from app.engine.evaluation import evaluate
from app.engine.vocabulary import (
    CONVERSATIONS,
    ActionType,
    Channel,
    Direction,
    MessageKind,
    MessageStatus,
    NeedsReply,
    PartyKind,
    ReferralDirection,
    SubjectType,
)
from app.evaluation import rulebook, sweep
from app.evaluation.reconcile import Changes
from app.evaluation.sources.follow_ups import VERDICT
from app.http.runtime import Runtime
from app.main import create_app
from app.schemas.durations import parse_duration
from app.storage.models import (
    Contact,
    Customer,
    Event,
    FollowUp,
    FollowUpAction,
    Message,
    Opportunity,
    Participant,
    Party,
    Purchase,
    Referral,
    Reminder,
    User,
    Workspace,
)
from tests import factories
from tests.conftest import NOW, authorized_client, copy_of_template, create_workspace

OWN = "me@example.net"
FINAL = (ActionType.DONE, ActionType.DISMISSED)
_histories = count(1)


@dataclass
class World:
    app: FastAPI
    client: TestClient

    @property
    def runtime(self) -> Runtime:
        return self.app.state.runtime

    @property
    def user_id(self) -> str:
        with own_rows(self.runtime) as session:
            return str(session.exec(select(User.id)).one())


@contextmanager
def own_rows(runtime: Runtime) -> Iterator[Session]:
    """A session that sees the rows of the only workspace."""
    with runtime.database.reading() as reader, reader.session() as session:
        workspace_id = session.exec(select(Workspace.id)).one()
    mine = runtime.database.for_workspace(workspace_id)
    with mine.reading() as reader, reader.session() as session:
        yield session


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def world(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[World]:
    folder = tmp_path_factory.mktemp("histories")
    with copy_of_template(request, request.param, folder, "histories") as url:
        limits = dict.fromkeys(("rate_limit_per_minute", "workspace_rate_limit_per_minute"), 10**6)
        app = create_app(Settings(database_url=url, clock=NOW, **limits))
        client = authorized_client(app, create_workspace(app, "Alpha"))
        client.patch("/v1/workspace", json={"own_addresses": [OWN], "thank_you_from": "400.00"})
        yield World(app, client)
        app.state.runtime.close()


number = st.integers(0, 30)
ago = st.integers(0, 60 * 24 * 4).map(lambda minutes: timedelta(minutes=minutes))
party = st.sampled_from([0, 0, 0, 1, 2])
channel = st.sampled_from(["email", "email", "phone", "chat", "letter"])
text = st.sampled_from(
    [
        "Can you help me?",
        "Can you help me?",
        "We are looking into it.",
        "We will come back to you by 6 March 2026.",
        "Thanks, it works again.",
    ]
)
kind = st.sampled_from(["issue", "inquiry", "letter", "thank_you"])
subject = st.sampled_from(["Pump", "Pump", "Re: pump", "Invoice", None])
about = st.none() | st.tuples(
    st.sampled_from(["event", "purchase", "opportunity", "referral"]), number
)
logged = st.tuples(
    st.just("log"),
    st.fixed_dictionaries(
        {
            "party": party,
            "ago": ago,
            "channel": channel,
            "parent": st.none() | number,
            "direction": st.sampled_from(["inbound", "inbound", "outbound"]),
            "kind": kind,
            "status": st.sampled_from(["sent", "sent", "sent", "draft", "failed"]),
            "needs_reply": st.sampled_from([None, "yes", "yes", "perhaps", "no"]),
            "subject": subject,
            "text": text,
            "picked_up": st.sampled_from([None, None, True, False]),
            "answers": st.lists(number, max_size=2),
            "about": about,
        }
    ),
)
mailed = st.tuples(
    st.just("mail"),
    st.fixed_dictionaries(
        {
            "party": party,
            "ago": ago,
            "direction": st.sampled_from(["inbound", "outbound"]),
            "id": st.integers(0, 5),
            "references": st.lists(st.integers(0, 5), max_size=2),
            "subject": subject,
            "text": text,
        }
    ),
)
a_mail = st.fixed_dictionaries(
    {
        "party": party,
        "ago": ago,
        "direction": st.sampled_from(["inbound", "inbound", "outbound"]),
        "id": st.integers(0, 5),
        "references": st.lists(st.integers(0, 5), max_size=2),
        "text": st.sampled_from(
            [
                "Can you help me?",
                "Can you help me?",
                "Thanks!",
                "I am away until 5 March 2026.",
                "We are looking into it.",
            ]
        ),
        "more": st.sampled_from(["", "", "Auto-Submitted: auto-replied\n"]),
    }
)
imported = st.tuples(st.just("take_in"), st.lists(a_mail, min_size=1, max_size=3))
within = st.sampled_from(
    [
        {"type": "working", "hours": 2},
        {"type": "working", "days": 1},
        {"type": "calendar", "duration": "PT3H"},
        {"type": "calendar", "duration": "P4D"},
    ]
)
rule_changes = st.one_of(
    st.builds(lambda flag: {"enabled": flag}, st.booleans()),
    st.builds(lambda after: {"after": after}, st.just({"type": "promise"}) | within),
    st.builds(lambda p: {"priority": p}, st.sampled_from(["high", "urgent"])),
    st.builds(
        lambda w: {"warn_before": w},
        st.sampled_from([None, {"type": "calendar", "duration": "PT1H"}]),
    ),
)
# A second rule of a kind, or one of one's own beside a ready-made one.
a_day = {"after": {"type": "calendar", "duration": "P1D"}}
twins = st.none() | st.sampled_from(
    [
        {"kind": "reply", "after": {"type": "working", "hours": 6}},
        {"kind": "custom", "trigger": "message_received", "until": ["replied"]} | a_day,
        {"kind": "chase", "expires_after": "P10D"} | a_day,
        {"kind": "chase", "trigger": "event_attended", "expires_after": "P10D"} | a_day,
        {"kind": "custom", "trigger": "event_attended", "until": ["sign_of_life"]} | a_day,
        {"kind": "custom", "trigger": "last_touch", "until": ["touched"]} | a_day,
        {"kind": "introduce"} | a_day,
        {"kind": "introduce_again"} | a_day,
        {"kind": "revive", "until": ["sign_of_life", "closed"]} | a_day,
        {"kind": "thank_you", "trigger": "event_attended"} | a_day,
        {"kind": "keep_in_touch"} | a_day,
        {"kind": "inform_referral", "until": ["touched"]} | a_day,
        {"kind": "greet", "after": {"type": "before", "duration": "P2D"}},
    ]
)
hours = st.integers(-60, 60)
event = st.tuples(
    st.just("event"),
    st.sampled_from(["meeting", "interview", "trade_show", "call"]),
    hours,
    st.lists(party, min_size=1, max_size=2, unique=True),
)
bought = st.tuples(
    st.just("buy"), st.sampled_from([0, 0, 1]), st.integers(0, 60 * 24 * 40).map(lambda m: timedelta(minutes=m)),
    st.sampled_from(["Filter", "Pump"]), st.sampled_from(["0.00", "12.50", "400.00"]),
)  # fmt: skip
opening = st.sampled_from([[["09:00", "17:00"]], [["08:00", "12:00"], ["13:00", "18:30"]], []])
changes = st.one_of(
    st.builds(lambda a: {"ago": a}, ago),
    st.builds(lambda k: {"kind": k}, kind),
    st.builds(lambda n: {"needs_reply": n}, st.sampled_from(["yes", "perhaps", "no", None])),
    st.builds(lambda s: {"status": s}, st.sampled_from(["sent", "draft", "failed"])),
    st.builds(lambda s: {"solves": s}, st.sampled_from([True, False, None])),
    st.builds(lambda d: {"promised_until": d}, st.sampled_from(["2026-03-04", "2026-03-09", None])),
    st.builds(lambda t: {"solved_at": t}, st.sampled_from(["2026-03-02T09:00:00Z", None])),
    st.builds(lambda p: {"party": p}, party),
    st.builds(lambda s: {"subject": s}, subject),
    st.builds(lambda a: {"about": a}, about),
)
# The first ones make a history; the others need one that they can change.
BEGINNING = st.lists(st.one_of(logged, logged, mailed, imported), min_size=4, max_size=8)
STEP = st.one_of(
    logged,
    logged,
    mailed,
    imported,
    st.tuples(st.just("promise"), st.sampled_from(["issue", "inquiry"]), within),
    st.tuples(st.just("rule"), rule_changes),
    st.tuples(st.just("opening_hours"), st.sampled_from(["mon", "tue"]), opening),
    st.tuples(st.just("assign"), number, st.booleans()),
    event,
    event,
    st.tuples(st.just("take_part"), number, party, st.sampled_from([None, True, False])),
    st.tuples(st.just("attended"), number, st.sampled_from([None, True, False])),
    st.tuples(st.just("take_off"), number),
    st.tuples(st.just("move_event"), number, hours),
    st.tuples(st.just("cancel"), number),
    st.tuples(st.just("card"), st.none() | number),
    st.tuples(st.just("card_at"), number, st.none() | number),
    st.tuples(st.just("card_becomes"), number, st.sampled_from([0, 1])),
    st.tuples(st.just("hold_after_all"), number),
    st.tuples(st.just("discard")),
    st.tuples(st.just("change"), number, changes),
    st.tuples(st.just("change"), number, changes),
    bought,
    bought,
    st.tuples(st.just("take_back"), number),
    st.tuples(st.just("bought_after_all"), number),
    st.tuples(st.just("hope"), party, st.sampled_from(["open", "won", "lost"]), ago),
    st.tuples(st.just("comes_out"), number, st.sampled_from(["open", "won", "lost"])),
    st.tuples(st.just("refer"), st.sampled_from(["received", "given"]), party, party),
    st.tuples(
        st.just("referral_goes_on"),
        number,
        st.sampled_from(["informed_at", "thanked_at", "objected_at", "archive", "restore"]),
    ),
    st.tuples(st.just("notice"), party),
    st.tuples(st.just("birthday"), st.sampled_from([0, 1]), st.integers(-3, 3)),
    st.tuples(st.just("rename"), party),
    st.tuples(st.just("archive"), number),
    st.tuples(st.just("restore"), number),
    st.tuples(st.just("answer_by"), number, number),
    st.tuples(st.just("name"), number, st.lists(number, max_size=2)),
    st.tuples(st.just("solve"), number),
    st.tuples(st.just("answer_with"), number, st.sampled_from(["phone", "email"])),
    st.tuples(st.just("close"), number, st.sampled_from(["done", "dismiss"])),
    st.tuples(st.just("snooze"), number, st.integers(1, 72)),
    st.tuples(st.just("wait_for_them"), number),
    st.tuples(st.just("reopen"), number),
    st.tuples(st.just("remind"), party, st.integers(1, 72)),
    st.tuples(st.just("prominence"), st.sampled_from(["normal", "key"])),
    st.tuples(st.just("rhythm"), party, st.sampled_from([None, "P1D", "P30D"])),
    st.tuples(st.just("do_not_contact"), st.booleans()),
    st.tuples(st.just("merge")),
    st.tuples(st.just("later"), st.integers(1, 40)),
)


class History:
    """Two customers and a contact, and what happens with them. Each step is one request."""

    def __init__(self, world: World, expiry: str | None, twin: dict[str, Any] | None) -> None:
        self._world = world
        self._client = world.client
        self._name = next(_histories)
        self._clock = world.runtime.clock
        self._clock.pin(NOW)
        # what was answered meanwhile is history that nobody writes down later
        self.was_switched_off = False
        self._reset_rulebook(expiry, twin)
        made = [factories.new_customer(self._client, emails=self._emails(n)) for n in range(2)]
        self.customers = [customer["id"] for customer in made]
        self.contact = factories.new_contact(self._client, emails=self._emails(2))["id"]
        self.messages: list[str] = []
        self.events: list[str] = []
        self.participants: list[str] = []
        self.cards: list[str] = []
        self.purchases: list[str] = []
        self.opportunities: list[str] = []
        self.referrals: list[str] = []

    @property
    def parties(self) -> list[UUID]:
        return [UUID(party_id) for party_id in (*self.customers, self.contact, *self.cards)]

    def log(self, given: dict[str, Any]) -> None:
        body = self._at(given) | {
            name: given[name] for name in ("direction", "channel", "kind", "needs_reply")
        }
        if given["direction"] == "outbound":
            body |= {"status": given["status"], "kind": "other", "needs_reply": None}
        if given["parent"] is not None and self.messages:
            body["in_reply_to_id"] = self._pick(given["parent"])
        if given["channel"] == "phone":
            body["picked_up"] = given["picked_up"]
        body["about"] = self._subjects(given["about"])
        text = {"subject": given["subject"], "body": given["text"]}
        if self.messages and given["answers"]:
            self._post("messages", body | text | {"answers": self._named(given["answers"])})
        else:
            self._post("messages", body | text)

    def _subjects(self, about: tuple[str, int] | None) -> list[dict[str, str]]:
        kind, at = about or ("event", 0)
        known = {
            "event": self.events,
            "purchase": self.purchases,
            "opportunity": self.opportunities,
            "referral": self.referrals,
        }[kind]
        if about is None or not known:
            return []
        return [{"type": kind, "id": known[at % len(known)].rpartition("/")[2]}]

    def name(self, at: int, answers: list[int]) -> None:
        if self.messages:
            self._act(at, "PATCH", "", {"answers": self._named(answers)})

    def _named(self, answers: list[int]) -> list[str]:
        return [self._pick(number) for number in answers]

    def mail(self, given: dict[str, Any]) -> None:
        headers = {
            "message_id": self._mail_id(given["id"]),
            "references": [self._mail_id(reference) for reference in given["references"]],
        }
        text = {"subject": given["subject"], "body": given["text"]}
        body = text | {"direction": given["direction"], "channel": "email"}
        self._post("messages", self._at(given) | body | {"headers": headers})

    def change(self, at: int, changed: dict[str, Any]) -> None:
        body = self._at(changed) if {"ago", "party"} & changed.keys() else changed
        if "about" in changed:
            body = {"about": self._subjects(changed["about"])}
        self._act(at, "PATCH", "", body)

    def archive(self, at: int) -> None:
        self._act(at, "DELETE", "", None)

    def restore(self, at: int) -> None:
        self._act(at, "POST", "/restore", None)

    def answer_by(self, at: int, by: int) -> None:
        if self.messages:
            self._act(at, "POST", "/answer", {"answered_by_message_id": self._pick(by)})

    def answer_with(self, at: int, channel: str) -> None:
        self._act(at, "POST", "/answer", {"channel": channel})

    def solve(self, at: int) -> None:
        self._act(at, "POST", "/solve", None)

    def take_in(self, mails: list[dict[str, Any]]) -> None:
        box = factories.mbox(*(self._mail(given) for given in mails))
        headers = {"Content-Type": "application/mbox"}
        answer = self._client.post("/v1/messages/import", content=box, headers=headers)
        assert answer.status_code == 200, answer.text
        self.messages += [message["id"] for message in answer.json()["items"]]

    def promise(self, kind: str, within: dict[str, Any]) -> None:
        [found] = self._client.get("/v1/promises", params={"message_kind": kind}).json()["items"]
        body = {"within": within, "warn_before": None}
        assert self._send("PATCH", f"/v1/promises/{found['id']}", body)

    def rule(self, changed: dict[str, Any]) -> None:
        found, *_ = self._client.get("/v1/rules", params={"kind": "reply"}).json()["items"]
        answer = self._send("PATCH", f"/v1/rules/{found['id']}", changed)
        self.was_switched_off |= answer is not None and not answer["enabled"]

    def opening_hours(self, day: str, intervals: list[list[str]]) -> None:
        assert self._send("PATCH", "/v1/working-calendar", {"hours": {day: intervals}})

    def assign(self, at: int, to_us: bool) -> None:
        if follow_up := self._open_follow_up(at):
            body = {"owner_id": self._world.user_id if to_us else None}
            self._send("POST", f"/v1/follow-ups/{follow_up}/assign", body)

    def event(self, kind: str, begins_in: int, parties: list[int]) -> None:
        body = {"name": "Spring visit", "kind": kind} | self._times(begins_in)
        made = self._send("POST", "/v1/events", body)
        assert made is not None
        self.events.append(made["id"])
        for one in parties:
            self.take_part(len(self.events) - 1, one, None)

    def take_part(self, at: int, party: int, attended: bool | None) -> None:
        if self.events:
            event_id = self.events[at % len(self.events)]
            body = self._with(party) | {"attended": attended}
            made = self._send("POST", f"/v1/events/{event_id}/participants", body)
            if made is not None:
                self.participants.append(f"/v1/events/{event_id}/participants/{made['id']}")

    def attended(self, at: int, attended: bool | None) -> None:
        if self.participants:
            url = self.participants[at % len(self.participants)]
            self._send("PATCH", url, {"attended": attended})

    def take_off(self, at: int) -> None:
        if self.participants:
            self._send("DELETE", self.participants.pop(at % len(self.participants)), None)

    def move_event(self, at: int, begins_in: int) -> None:
        self._act_on_event(at, "PATCH", "", self._times(begins_in))

    def card(self, at: int | None) -> None:
        body = {"name": {"display": "Eva Card"}, "event_id": self._event(at)}
        made = self._send("POST", "/v1/contacts", body)
        if made is not None:
            self.cards.append(made["id"])

    def card_at(self, card: int, at: int | None) -> None:
        if self.cards:
            url = f"/v1/contacts/{self.cards[card % len(self.cards)]}"
            self._send("PATCH", url, {"event_id": self._event(at)})

    def card_becomes(self, card: int, party: int) -> None:
        if self.cards:
            url = f"/v1/contacts/{self.cards[card % len(self.cards)]}/convert"
            self._send("POST", url, {"customer_id": self.customers[party]})

    def buy(self, party: int, before: timedelta, article: str, amount: str) -> None:
        body = {
            "customer_id": self.customers[party],
            "purchased_at": (self._clock.now() - before).isoformat(),
            "amount": amount,
            "currency": "EUR",
            "items": [{"name": article}],
        }
        self._made(self.purchases, "/v1/purchases", body)

    def take_back(self, at: int) -> None:
        self._act_on(self.purchases, at, "DELETE", "", None)

    def bought_after_all(self, at: int) -> None:
        self._act_on(self.purchases, at, "POST", "/restore", None)

    def hope(self, party: int, outcome: str, before: timedelta) -> None:
        body = self._with(party) | {"title": "Ten pumps"} | self._out(outcome)
        if outcome != "open":
            body["closed_at"] = (self._clock.now() - before).isoformat()
        self._made(self.opportunities, "/v1/opportunities", body)

    def comes_out(self, at: int, outcome: str) -> None:
        self._act_on(self.opportunities, at, "PATCH", "", self._out(outcome))

    def refer(self, direction: str, referred: int, other: int) -> None:
        body = {"direction": direction, "referred": self._with(referred)}
        if direction == "received":
            body["referrer"] = self._with(other)
        else:
            body["recipient"] = self._with(other)
        self._made(self.referrals, "/v1/referrals", body)

    def referral_goes_on(self, at: int, what: str) -> None:
        if what == "archive":
            self._act_on(self.referrals, at, "DELETE", "", None)
        elif what == "restore":
            self._act_on(self.referrals, at, "POST", "/restore", None)
        else:
            self._act_on(self.referrals, at, "PATCH", "", {what: self._in(0)})

    def notice(self, party: int) -> None:
        body = {"direction": "outbound", "channel": "email", "kind": "referral_notice"}
        self._post("messages", self._with(party) | body | {"body": "They may call you."})

    def birthday(self, party: int, in_days: int) -> None:
        day = (self._clock.now() + timedelta(days=in_days)).date()
        dates = [{"label": "birthday", "month": day.month, "day": day.day, "year": 1980}]
        self._send("PATCH", f"/v1/customers/{self.customers[party]}", {"yearly_dates": dates})

    def rename(self, party: int) -> None:
        [(kind, party_id)] = self._with(party).items()
        name = {"display": f"Eva {len(self.messages)}"}
        self._send("PATCH", f"/v1/{kind.removesuffix('_id')}s/{party_id}", {"name": name})

    def _out(self, outcome: str) -> dict[str, Any]:
        return {"outcome": outcome, "lost_reason": "price" if outcome == "lost" else None}

    def _made(self, kept: list[str], url: str, body: dict[str, Any]) -> None:
        made = self._send("POST", url, body)
        if made is not None:
            kept.append(f"{url}/{made['id']}")

    def _act_on(
        self, urls: list[str], at: int, method: str, verb: str, body: dict[str, Any] | None
    ) -> None:
        if urls:
            self._send(method, f"{urls[at % len(urls)]}{verb}", body)

    def _event(self, at: int | None) -> str | None:
        return None if at is None or not self.events else self.events[at % len(self.events)]

    def cancel(self, at: int) -> None:
        self._act_on_event(at, "DELETE", "", None)

    def hold_after_all(self, at: int) -> None:
        self._act_on_event(at, "POST", "/restore", None)

    def discard(self) -> None:
        self._send("POST", f"/v1/contacts/{self.contact}/discard", None)

    def close(self, at: int, how: str) -> None:
        if follow_up := self._open_follow_up(at):
            body = {} if how == "dismiss" else None
            self._send("POST", f"/v1/follow-ups/{follow_up}/{how}", body)

    def snooze(self, at: int, hours: int) -> None:
        if follow_up := self._open_follow_up(at):
            self._send("POST", f"/v1/follow-ups/{follow_up}/snooze", {"until": self._in(hours)})

    def wait_for_them(self, at: int) -> None:
        if follow_up := self._open_follow_up(at):
            self._send("POST", f"/v1/follow-ups/{follow_up}/snooze", {"for": "when_they_reply"})

    def reopen(self, at: int) -> None:
        for status in ("done", "dismissed"):
            page = self._client.get("/v1/follow-ups", params={"status": status}).json()["items"]
            if page:
                self._send("POST", f"/v1/follow-ups/{page[at % len(page)]['id']}/reopen", None)

    def remind(self, party: int, hours: int) -> None:
        body = self._with(party) | {"due_at": self._in(hours), "text": "Ask"}
        self._send("POST", "/v1/follow-ups", body)

    def prominence(self, prominence: str) -> None:
        self._send("PATCH", f"/v1/customers/{self.customers[0]}", {"prominence": prominence})

    def rhythm(self, party: int, rhythm: str | None) -> None:
        [(kind, party_id)] = self._with(party).items()
        url = f"/v1/{kind.removesuffix('_id')}s/{party_id}"
        self._send("PATCH", url, {"contact_rhythm": rhythm})

    def do_not_contact(self, flag: bool) -> None:
        body = {"permission": {"do_not_contact": flag}}
        self._send("PATCH", f"/v1/customers/{self.customers[0]}", body)

    def merge(self) -> None:
        body = {"customer_id": self.customers[0]}
        self._send("POST", f"/v1/contacts/{self.contact}/convert", body)

    def later(self, hours: int) -> None:
        self._clock.pin(self._clock.now() + timedelta(hours=hours))
        sweep.reevaluate_due(self._world.runtime.database, self._clock.now())

    def _reset_rulebook(self, expiry: str | None, twin: dict[str, Any] | None) -> None:
        for rule in self._client.get("/v1/rules", params={"limit": 200}).json()["items"]:
            if rule["name"] == "Twin":
                self._send("DELETE", f"/v1/rules/{rule['id']}", None)
        self.rule(
            {
                "enabled": True,
                "after": {"type": "promise"},
                # not changed later, for what was settled by the one that was is history
                "expires_after": expiry,
                "priority": "high",
                "warn_before": None,
            }
        )
        self.promise("issue", {"type": "working", "hours": 4})
        self.promise("inquiry", {"type": "working", "days": 1})
        for day in ("mon", "tue"):
            self.opening_hours(day, [["09:00", "17:00"]])
        if twin:
            assert self._send("POST", "/v1/rules", {"name": "Twin"} | twin)

    def _emails(self, at: int) -> list[dict[str, str]]:
        return [{"address": self._address(at)}]

    def _address(self, at: int) -> str:
        return f"{self._name}.{at}@example.com"

    def _mail(self, given: dict[str, Any]) -> bytes:
        theirs = self._address(given["party"])
        sender, to = (theirs, OWN) if given["direction"] == "inbound" else (OWN, theirs)
        references = " ".join(map(self._mail_id, given["references"]))
        return factories.mail(
            f"{self._name}.{given['id']}",
            sender=sender,
            to=to,
            date=format_datetime(self._clock.now() - given["ago"]),
            text=given["text"],
            more=given["more"] + (f"References: {references}\n" if references else ""),
        )

    def _at(self, given: dict[str, Any]) -> dict[str, Any]:
        body: dict[str, Any] = self._with(given["party"]) if "party" in given else {}
        if "ago" in given:
            body["occurred_at"] = (self._clock.now() - given["ago"]).isoformat()
        return body

    def _with(self, party: int) -> dict[str, str]:
        return (
            {"contact_id": self.contact} if party == 2 else {"customer_id": self.customers[party]}
        )

    def _times(self, begins_in: int) -> dict[str, str]:
        return {"starts_at": self._in(begins_in), "ends_at": self._in(begins_in + 1)}

    def _act_on_event(self, at: int, method: str, verb: str, body: dict[str, Any] | None) -> None:
        if self.events:
            self._send(method, f"/v1/events/{self.events[at % len(self.events)]}{verb}", body)

    def _in(self, hours: int) -> str:
        return (self._clock.now() + timedelta(hours=hours)).isoformat()

    def _mail_id(self, at: int) -> str:
        return f"<{self._name}.{at}@example>"

    def _pick(self, at: int) -> str:
        return self.messages[at % len(self.messages)]

    def _open_follow_up(self, at: int) -> UUID | None:
        with own_rows(self._world.runtime) as session:
            rows = [row.id for row in stored(session, self.parties) if is_open(row)]
        return rows[at % len(rows)] if rows else None

    def _act(self, at: int, method: str, verb: str, body: dict[str, Any] | None) -> None:
        if self.messages:
            self._send(method, f"/v1/messages/{self._pick(at)}{verb}", body)

    def _post(self, path: str, body: dict[str, Any]) -> None:
        answer = self._send("POST", f"/v1/{path}", body)
        if answer is not None:
            self.messages.append(answer["id"])

    def _send(self, method: str, url: str, body: dict[str, Any] | None) -> dict[str, Any] | None:
        answer = self._client.request(method, url, **({} if body is None else {"json": body}))
        assert answer.status_code in {200, 201, 204, 404, 409, 422}, answer.text
        return answer.json() if answer.status_code in {200, 201} else None


@given(
    expiry=st.sampled_from([None, "P5D", "P1D"]),
    twin=twins,
    beginning=BEGINNING,
    steps=st.lists(STEP, min_size=10, max_size=15),
)
@settings(
    max_examples=20,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
def test_the_stored_follow_ups_are_what_the_engine_says_of_the_whole_history(
    world, expiry, twin, beginning, steps
):
    history = History(world, expiry, twin)
    for name, *arguments in (*beginning, *steps):
        getattr(history, name)(*arguments)
        assert_stored_equals_computed(world.runtime, history)


def assert_stored_equals_computed(runtime: Runtime, history_of: History) -> None:
    parties = history_of.parties
    now = runtime.clock.now()
    with own_rows(runtime) as session:
        workspace_id = session.exec(select(Workspace.id)).one()
        book = rulebook.load_rulebook(session, workspace_id, now.date())
        rows = stored(session, parties)
        for party_id in parties:
            history = whole_history(session, party_id, now)
            assert {m.id: m.answered_by_message_id for m in history.rows} == history.answered_by
            assert {m.id: m.answered_at for m in history.rows} == history.answered_at
            assert {
                m.id: m.may_be_answered_by_id for m in history.rows if m.may_be_answered_by_id
            } == history.may_be_answered_by
            values = Changes(workspace_id, book, now).values
            computed = [
                dict(zip(VERDICT, values(verdict, history.facts.party), strict=True))
                for verdict in evaluate(history.facts, book.rules, book.calendar, now)
            ]
            mine = [row for row in rows if row.party_id == party_id]
            # what is over is not written anew when the customer's prominence changes
            if not history_of.was_switched_off:
                assert settled_of(mine) == settled_of(FollowUp(**made) for made in computed)
            assert [
                row.model_dump(include=made.keys()) for row, made in paired(mine, computed)
            ] == [made for _, made in paired(mine, computed)]
            assert {flag(row) for row in mine if is_open(row)} == {
                (made["rule_id"], made["subject_id"]) for made in computed if made_open(made)
            }


@dataclass
class WholeHistory:
    """All messages of a party with their answers, derived from the rules in the slowest way."""

    rows: list[Message]
    facts: engine.Facts
    answered_by: dict[UUID, UUID | None] = field(default_factory=dict)
    answered_at: dict[UUID, datetime | None] = field(default_factory=dict)
    may_be_answered_by: dict[UUID, UUID] = field(default_factory=dict)


def whole_history(session: Session, party_id: UUID, now: datetime) -> WholeHistory:
    rows = list(session.exec(select(Message).where(Message.party_id == party_id)))
    everything = {row.id: row for row in session.exec(select(Message))}
    links = Links(rows, everything)
    answers = {row.id: links.answers.get(row.id) for row in rows}
    touches = [touch_of(message) for message in in_order(rows) if is_touch(message)]
    history = WholeHistory(
        rows,
        engine.Facts(
            party=party_of(session, party_id),
            messages=tuple(
                engine_message(row, answers[row.id], links.possible.get(row.id)) for row in rows
            ),
            possible_questions=tuple(possible_questions(rows, links)),
            reminders=tuple(
                engine.follow_ups.Reminder(
                    r.id, r.text, r.due_at, r.created_at, r.priority, r.owner_id
                )
                for r in session.exec(select(Reminder).where(Reminder.party_id == party_id))
            ),
            touches=tuple(touches),
            touches_about=tuple(
                engine.interactions.TouchAbout(
                    engine.interactions.Interaction(SubjectType.MESSAGE, m.id, m.occurred_at),
                    frozenset(UUID(one["id"]) for one in m.about),
                )
                for m in in_order(rows)
                if m.about and is_touch(m)
            ),
            message_signs=tuple(sign_of(m) for m in in_order(rows) if is_sign_of_life(m)),
            absences=tuple(
                engine.messages.Absence(m.occurred_at, m.away_until)
                for m in in_order(rows)
                if m.away_until and not m.archived_at
            ),
            last_inbound_at=max((m.occurred_at for m in rows if came_in(m)), default=None),
            attendances=tuple(attendances(session, party_id, rows)),
            cards=tuple(cards(session, party_id, touches, rows)),
            questions=tuple(map(partial(question_of, rows), asked(rows))),
            commitments=tuple(commitments(rows)),
            issues=tuple(issues(rows, answers)),
            purchases=tuple(purchases(session, party_id, touches)),
            opportunities=tuple(opportunities(session, party_id, touches, rows)),
            referrals=tuple(referrals(session, party_id, touches, rows)),
            flags=frozenset(
                flag(row)
                for row in session.exec(select(FollowUp).where(FollowUp.party_id == party_id))
            ),
            flag_states=standings(session, party_id),
        ),
    )
    for row_id, answer in answers.items():
        history.answered_by[row_id] = answer.id if answer else None
        history.answered_at[row_id] = answer.occurred_at if answer else None
    history.may_be_answered_by = {row_id: ours.id for row_id, ours in links.possible.items()}
    return history


class Links:
    """The answers of all questions of a party, message by message in the order of time."""

    def __init__(self, rows: list[Message], everything: dict[UUID, Message]) -> None:
        self.answers: dict[UUID, Message] = {}
        self.possible: dict[UUID, Message] = {}
        self._rows, self._everything = in_order(rows), everything
        self._named = {row.marked_answer_id for row in everything.values()}
        for row in rows:
            marked = everything.get(row.marked_answer_id) if row.marked_answer_id else None
            if marked and can_be_marked(marked) and (is_question(row) or is_perhaps(row)):
                self.answers[row.id] = marked
        self._marked = set(self.answers)
        for row in self._rows:
            if can_be_marked(row) and row.channel in CONVERSATIONS:
                self._answer_missed_calls(row)
            if is_answer(row):
                self._answer(row)

    def _answer_missed_calls(self, spoken: Message) -> None:
        for call in self._rows:
            is_earlier = is_question(call) and place(call) < place(spoken)
            if is_earlier and is_missed_call(call) and call.id not in self.answers:
                self.answers[call.id] = spoken

    def _answer(self, ours: Message) -> None:
        earlier = [q for q in self._rows if is_question(q) and place(q) < place(ours)]
        unmarked = [q for q in earlier if q.id not in self._marked and q.id not in self.answers]
        in_thread = [q for q in unmarked if q.thread_id and q.thread_id == ours.thread_id]
        self.answers |= {q.id: ours for q in in_thread}
        is_reply = ours.thread_id is not None and any(
            other.thread_id == ours.thread_id and place(other) < place(ours) for other in self._rows
        )
        if is_reply or in_thread or ours.id in self._named:
            return
        is_spoken = ours.channel in CONVERSATIONS
        alike = [q for q in unmarked if q.subject_key and q.subject_key == ours.subject_key]
        if alike and not is_spoken:
            self.answers |= {q.id: ours for q in alike}
        # those that have a possible answer are no longer open
        elif not alike or is_spoken:
            self._meet([q for q in earlier if self._is_open(q, ours)], ours)

    def _meet(self, still_open: list[Message], ours: Message) -> None:
        threads = {q.thread_id or q.id for q in still_open}
        if len(threads) != 1 or any(q.id in self._marked for q in still_open):
            return
        links = self.answers if ours.channel in CONVERSATIONS else self.possible
        links |= {q.id: ours for q in still_open}

    def _is_open(self, question: Message, ours: Message) -> bool:
        answer = self.answers.get(question.id)
        return question.id not in self.possible and (answer is None or place(answer) > place(ours))


def place(message: Message) -> tuple[datetime, UUID]:
    return message.occurred_at, message.id


def is_missed_call(message: Message) -> bool:
    is_call = message.direction is Direction.INBOUND and message.channel is Channel.PHONE
    return is_call and message.picked_up is False


def can_be_marked(message: Message) -> bool:
    is_spoken = is_conversation(message) and message.automatic is None
    return is_answer(message) or (is_spoken and message.picked_up is not False)


def is_perhaps(message: Message) -> bool:
    is_open_verdict = message.needs_reply == "perhaps" and not message.is_too_old
    return is_open_verdict and message.archived_at is None


def possible_questions(
    rows: list[Message], links: Links
) -> Iterator[engine.messages.PossibleQuestion]:
    for row in rows:
        ours = links.possible.get(row.id)
        if ours is None and not is_perhaps(row):
            continue
        since = ours.occurred_at if ours else row.occurred_at
        touches = [touch_of(m) for m in in_order(rows) if is_answer(m)]
        answer = links.answers.get(row.id)
        settled = [first_after(touches, since), touch_of(answer) if answer else None]
        fulfilment = min(filter(None, settled), key=lambda one: (one.at, one.id), default=None)
        yield engine.messages.PossibleQuestion(
            engine_message(row, answer, ours),
            engine.messages.PossibleAnswer(ours.id, ours.occurred_at, ours.channel, ours.subject)
            if ours
            else None,
            fulfilment
            and engine.interactions.Interaction(SubjectType.MESSAGE, fulfilment.id, fulfilment.at),
            min(replacements(row, since, rows, links), default=None),
        )


def replacements(
    row: Message, since: datetime, rows: list[Message], links: Links
) -> Iterator[datetime]:
    for other in rows:
        if row.thread_id is None or other.thread_id != row.thread_id or other.id == row.id:
            continue
        ends = (links.answers.get(other.id), links.possible.get(other.id))
        is_open = all(end is None or end.occurred_at > since for end in ends)
        is_later = (other.occurred_at, other.id) > (since, row.id)
        ours = links.possible.get(row.id)
        is_represented = ours is not None and ours is links.possible.get(other.id)
        is_open |= is_represented and place(other) < place(row)
        if (is_question(other) and is_open) or (is_perhaps(other) and is_later):
            yield max(since, other.occurred_at)


def is_question(message: Message) -> bool:
    asks = message.needs_reply == "yes" and not message.is_too_old
    return asks and message.direction is Direction.INBOUND and message.archived_at is None


def in_order(messages: Iterable[Message]) -> list[Message]:
    return sorted(messages, key=lambda message: (message.occurred_at, message.id))


def is_touch(message: Message) -> bool:
    """A sent message of ours, or a conversation, whoever began it."""
    if message.automatic or message.kind is MessageKind.NEWSLETTER or message.archived_at:
        return False
    if message.is_copy or message.picked_up is False:
        return False
    if message.channel in CONVERSATIONS:
        return message.status in {MessageStatus.SENT, MessageStatus.RECEIVED}
    return message.direction is Direction.OUTBOUND and message.status is MessageStatus.SENT


def came_in(message: Message) -> bool:
    is_by_hand = message.automatic is None and message.archived_at is None
    return is_by_hand and message.direction is Direction.INBOUND


def is_sign_of_life(message: Message) -> bool:
    """Their messages and attempts, and conversations, no matter who began them."""
    return came_in(message) or (is_conversation(message) and message.automatic is None)


def touch_of(message: Message) -> engine.interactions.Interaction:
    is_ours = message.direction is Direction.OUTBOUND
    return engine.interactions.Interaction(
        SubjectType.MESSAGE,
        message.id,
        message.occurred_at,
        asks=is_ours and message.expects_answer,
        is_too_old=message.is_too_old,
        is_personal=is_ours and (message.is_personal or message.channel in CONVERSATIONS),
        their_channel=None if is_ours else message.channel,
    )


def sign_of(message: Message) -> engine.interactions.Interaction:
    return replace(touch_of(message), asks=False, is_personal=False)


def first_sign(rows: list[Message], at: datetime) -> engine.interactions.Interaction | None:
    signs = (sign_of(message) for message in in_order(rows) if is_sign_of_life(message))
    return first_after(signs, at)


def asked(rows: Iterable[Message]) -> list[Message]:
    return [row for row in in_order(rows) if is_answer(row) and row.expects_answer]


def question_of(rows: list[Message], row: Message) -> engine.questions.Question:
    answers = (
        message
        for message in in_order(rows)
        if (came_in(message) or is_conversation(message))
        and message.occurred_at > row.occurred_at
        and (None in (message.thread_id, row.thread_id) or message.thread_id == row.thread_id)
    )
    answer = next(answers, None)
    return engine.questions.Question(
        id=row.id,
        thread_id=row.thread_id,
        channel=row.channel,
        kind=row.kind,
        subject=row.subject,
        occurred_at=row.occurred_at,
        subject_key=row.subject_key,
        is_too_old=row.is_too_old,
        answer=touch_of(answer) if answer else None,
        sign_of_life=first_sign(rows, row.occurred_at),
    )


def commitments(rows: list[Message]) -> Iterator[engine.messages.Commitment]:
    touches = [touch_of(message) for message in in_order(rows) if is_touch(message)]
    for row in in_order(rows):
        if is_answer(row) and (row.promised_until or not row.solves):
            solved = [
                message
                for message in rows
                if message.answered_by_message_id == row.id and message.kind is MessageKind.ISSUE
            ]
            is_overruled = row.promised_until_evidence == "overruled"
            yield engine.messages.Commitment(
                id=row.id,
                channel=row.channel,
                kind=row.kind,
                subject=row.subject,
                occurred_at=row.occurred_at,
                until=row.promised_until,
                sentence=None if is_overruled else row.promised_until_evidence,
                is_about_issue=bool(solved),
                is_too_old=row.is_too_old,
                touch=first_after(touches, row.occurred_at),
                solution=solution(row, solved, rows),
            )


def solution(
    ours: Message, held_off: list[Message], rows: list[Message]
) -> engine.interactions.Interaction | None:
    """The first word of theirs that an issue is solved, or the issue that a person marked so."""
    threads = {issue.thread_id for issue in held_off if issue.thread_id}
    words = [
        engine.interactions.Interaction(SubjectType.MESSAGE, row.id, row.occurred_at)
        for row in in_order(rows)
        if row.solves
        and came_in(row)
        and not row.is_too_old
        and row.occurred_at > ours.occurred_at
        and row.thread_id in threads
    ]
    by_hand = [
        engine.interactions.Interaction(SubjectType.MESSAGE, issue.id, issue.solved_at)
        for issue in sorted(held_off, key=lambda issue: issue.id)
        if issue.solved_at
    ]
    first = [*words[:1], *sorted(by_hand, key=lambda one: one.at)[:1]]
    return min(first, key=lambda one: one.at, default=None)


def issues(
    rows: list[Message], answers: dict[UUID, Message | None]
) -> Iterator[engine.messages.Issue]:
    words = [row.occurred_at for row in rows if is_word(row)]
    for row in in_order(rows):
        is_issue = is_question(row) and row.kind is MessageKind.ISSUE
        if is_issue and row.solved_at is None and not is_solved(row, rows, answers[row.id]):
            yield engine.messages.Issue(row.id, row.occurred_at, max([*words, row.occurred_at]))


def is_solved(issue: Message, rows: list[Message], answer: Message | None) -> bool:
    return any(
        row.solves and (is_answer(row) or (came_in(row) and not row.is_too_old))
        for row in rows
        if row.occurred_at > issue.occurred_at
        and (row is answer or (row.thread_id and row.thread_id == issue.thread_id))
    )


def is_word(message: Message) -> bool:
    """Messages and conversations of either side, without drafts and bounced ones."""
    is_over = message.status in {MessageStatus.SENT, MessageStatus.RECEIVED}
    return is_over and message.automatic is None and message.archived_at is None


def is_conversation(message: Message) -> bool:
    is_over = message.status in {MessageStatus.SENT, MessageStatus.RECEIVED}
    was_held = is_over and message.picked_up is not False
    return message.channel in CONVERSATIONS and was_held and message.archived_at is None


def purchases(
    session: Session, party_id: UUID, touches: list[engine.interactions.Interaction]
) -> Iterator[engine.deals.Purchase]:
    rows = session.exec(select(Purchase).where(Purchase.customer_id == party_id))
    personal = [touch.at for touch in touches if touch.is_personal]
    is_first = True
    for row in sorted(rows, key=lambda row: (row.purchased_at, row.id)):
        if row.archived_at is None:
            before = [at for at in personal if at <= row.purchased_at]
            yield engine.deals.Purchase(
                is_first=is_first,
                touched_before=max(before, default=None),
                id=row.id,
                purchased_at=row.purchased_at,
                amount=Decimal(row.amount),
                currency=row.currency,
                products=(row.items[0]["name"],),
                recorded_at=row.created_at,
                **first_touches(touches, row.purchased_at),
            )
            is_first = is_first and not Decimal(row.amount)


def opportunities(
    session: Session,
    party_id: UUID,
    touches: list[engine.interactions.Interaction],
    rows: list[Message],
) -> Iterator[engine.deals.Opportunity]:
    for row in session.exec(select(Opportunity).where(Opportunity.party_id == party_id)):
        if row.archived_at is None:
            yield engine.deals.Opportunity(
                id=row.id,
                title=row.title,
                outcome=row.outcome,
                closed_at=row.closed_at,
                recorded_at=row.outcome_recorded_at or row.created_at,
                created_at=row.created_at,
                lost_reason=row.lost_reason,
                word_before=word_before(rows, row.closed_at) if row.closed_at else None,
                **(first_touches(touches, row.closed_at) if row.closed_at else {}),
            )


def referrals(
    session: Session,
    party_id: UUID,
    touches: list[engine.interactions.Interaction],
    rows: list[Message],
) -> Iterator[engine.deals.Referral]:
    for row in session.exec(select(Referral)):
        is_received = row.direction is ReferralDirection.RECEIVED
        whose = row.referrer_party_id if is_received else row.referred_party_id
        other = row.referred_party_id if is_received else row.recipient_party_id
        if party_id != whose or row.archived_at or not row.named_at or not row.referred_party_id:
            continue
        assert row.named_recorded_at
        notices = (
            touch_of(message)
            for message in in_order(rows)
            if message.kind is MessageKind.REFERRAL_NOTICE and is_touch(message)
        )
        told = [first_after(notices, row.named_at)] if not is_received else []
        if row.informed_at:
            told.append(
                engine.interactions.Interaction(SubjectType.REFERRAL, row.id, row.informed_at)
            )
        yield engine.deals.Referral(
            id=row.id,
            direction=row.direction,
            named_at=row.named_at,
            recorded_at=row.named_recorded_at,
            other_name=party_of(session, other).name if other else None,
            is_objected=row.objected_at is not None,
            informed=min(filter(None, told), key=lambda touch: touch.at, default=None),
            thanked_at=row.thanked_at,
            word_before=word_before(rows, row.named_at),
            **first_touches(touches, row.named_at),
        )


def word_before(rows: list[Message], at: datetime) -> engine.interactions.WordBefore | None:
    """Our last personal message up to a time that asked nothing, and their last sign of life."""
    earlier = [row for row in in_order(rows) if row.occurred_at <= at]
    words = [
        row
        for row in earlier
        if is_touch(row) and row.channel not in CONVERSATIONS and row.is_personal
        if row.direction is Direction.OUTBOUND and not row.expects_answer
    ]
    if not words:
        return None
    signs = [row.occurred_at for row in earlier if is_sign_of_life(row)]
    touch = engine.interactions.Interaction(
        SubjectType.MESSAGE, words[-1].id, words[-1].occurred_at
    )
    is_thanks = words[-1].kind is MessageKind.THANK_YOU
    return engine.interactions.WordBefore(touch, is_thanks, max(signs, default=None))


def first_touches(
    touches: list[engine.interactions.Interaction], at: datetime
) -> dict[str, engine.interactions.Interaction | None]:
    personal = [touch for touch in touches if touch.is_personal]
    return {"touch": first_after(touches, at), "personal_touch": first_after(personal, at)}


def first_after(
    touches: Iterable[engine.interactions.Interaction], at: datetime
) -> engine.interactions.Interaction | None:
    first = next((touch for touch in touches if touch.at > at), None)
    if first is None:
        return None
    return replace(first, asks=False, is_too_old=False, is_personal=False, their_channel=None)


def attendances(
    session: Session, party_id: UUID, messages: list[Message]
) -> Iterator[engine.events.Attendance]:
    touches = [touch_of(message) for message in in_order(messages) if is_touch(message)]
    personal = [touch for touch in touches if touch.is_personal]
    there = session.exec(
        select(Participant, Event).where(
            Participant.event_id == Event.id, Participant.party_id == party_id
        )
    )
    for participant, event in there:
        touch = first_after(personal, event.starts_at)
        yield engine.events.Attendance(
            occasion(event),
            participant.attended,
            participant.created_at,
            touch,
            first_after(touches, event.ends_at),
            first_sign(messages, event.ends_at),
        )


def cards(
    session: Session,
    party_id: UUID,
    touches: list[engine.interactions.Interaction],
    rows: list[Message],
) -> Iterator[engine.cards.Card]:
    for contact in session.exec(select(Contact)):
        if contact.source == "message" or (contact.customer_id or contact.id) != party_id:
            continue
        event = session.get(Event, (contact.workspace_id, contact.event_id or contact.id))
        yield engine.cards.Card(
            contact_id=contact.id,
            captured_at=contact.captured_at,
            recorded_at=contact.created_at,
            event=occasion(event) if event else None,
            is_discarded=contact.status == "discarded",
            is_typed=contact.source in {"typed", "csv"},
            **first_touches(touches, contact.captured_at),
            sign_of_life=first_sign(rows, contact.captured_at),
        )


def occasion(event: Event) -> engine.events.Event:
    return engine.events.Event(
        id=event.id,
        name=event.name,
        kind=event.kind,
        starts_at=event.starts_at,
        ends_at=event.ends_at,
        is_cancelled=event.archived_at is not None,
    )


def is_answer(message: Message) -> bool:
    return (
        message.direction is Direction.OUTBOUND
        and message.status is MessageStatus.SENT
        and message.automatic is None
        and message.archived_at is None
        and message.kind is not MessageKind.NEWSLETTER
        and not message.is_copy
        and message.picked_up is not False
    )


def engine_message(
    row: Message, answer: Message | None, possible: Message | None
) -> engine.messages.Message:
    return engine.messages.Message(
        id=row.id,
        thread_id=row.thread_id,
        direction=row.direction,
        channel=row.channel,
        kind=row.kind,
        automatic=row.automatic,
        needs_reply=row.needs_reply,
        needs_reply_evidence=row.needs_reply_evidence,
        subject=row.subject,
        occurred_at=row.occurred_at,
        from_address=row.sender["address"] if row.sender else None,
        is_too_old=row.is_too_old,
        is_archived=row.archived_at is not None,
        answered_at=answer.occurred_at if answer else None,
        answered_by_id=answer.id if answer else None,
        answer_channel=answer.channel if answer else None,
        may_be_answered_by_id=possible.id if possible else None,
    )


def party_of(session: Session, party_id: UUID) -> engine.party.Party:
    kind = session.exec(select(Party.kind).where(Party.id == party_id)).one()
    if kind == PartyKind.CUSTOMER:
        customer = session.exec(select(Customer).where(Customer.id == party_id)).one()
        return engine.party.Party(
            kind=PartyKind.CUSTOMER,
            id=party_id,
            name=customer.display_name,
            given_name=customer.name.get("given"),
            prominence=customer.prominence,
            owner_id=customer.owner_id,
            is_archived=customer.archived_at is not None,
            do_not_contact=customer.do_not_contact,
            is_bounced=customer.is_bounced,
            stage=customer.stage,
            contact_rhythm=parse_duration(customer.contact_rhythm)
            if customer.contact_rhythm
            else None,
            created_at=customer.created_at,
            yearly_dates=tuple(engine.party.YearlyDate(**date) for date in customer.yearly_dates),
        )
    contact = session.exec(select(Contact).where(Contact.id == party_id)).one()
    return engine.party.Party(
        kind=PartyKind.CONTACT,
        id=party_id,
        name=contact.display_name,
        given_name=contact.name.get("given"),
        is_archived=contact.status == "discarded",
        is_discarded=contact.status == "discarded" or contact.customer_id is not None,
        is_bounced=contact.is_bounced,
        contact_rhythm=parse_duration(contact.contact_rhythm) if contact.contact_rhythm else None,
        created_at=contact.created_at,
    )


def standings(
    session: Session, party_id: UUID
) -> dict[engine.follow_ups.Flag, engine.follow_ups.FlagState]:
    acts = session.exec(
        select(FollowUp, FollowUpAction)
        .where(FollowUpAction.follow_up_id == FollowUp.id, FollowUp.party_id == party_id)
        .order_by(FollowUpAction.acted_at, FollowUpAction.id)  # type: ignore[arg-type]  # columns of a class
    )
    found: dict[engine.follow_ups.Flag, engine.follow_ups.FlagState] = {}
    for row, act in acts:
        before = found.get(flag(row), engine.follow_ups.FlagState())
        if act.action in FINAL:
            before = replace(
                before, closed_as=act.action, closed_at=act.acted_at, closed_by_id=act.user_id
            )
        elif act.action is ActionType.SNOOZED:
            before = replace(before, snooze=snoozed(session, row, act))
        elif act.action is ActionType.REOPENED:
            before = replace(before, closed_as=None, closed_at=None, closed_by_id=None)
        else:
            before = replace(before, is_assigned=True, owner_id=act.owner_id)
        found[flag(row)] = before
    return found


def snoozed(session: Session, row: FollowUp, act: FollowUpAction) -> engine.follow_ups.Snooze:
    """The snooze, with the first message of theirs that arrived since and ends it."""
    messages = session.exec(select(Message).where(Message.party_id == row.party_id)).all()
    wakers = [
        message.recorded_at
        for message in messages
        if message.direction is Direction.INBOUND
        and message.archived_at is None
        and not message.is_too_old
        and message.occurred_at > row.starts_at
        and message.recorded_at > act.acted_at
        and (
            message.needs_reply is NeedsReply.YES
            or (act.is_until_reply and message.automatic is None and message.kind != "newsletter")
        )
    ]
    if row.subject_type is SubjectType.PURCHASE:
        purchases = session.exec(select(Purchase).where(Purchase.customer_id == row.party_id))
        wakers += [
            one.created_at
            for one in purchases
            if one.archived_at is None
            and one.purchased_at > row.starts_at
            and one.created_at > act.acted_at
        ]
    return engine.follow_ups.Snooze(act.until, act.subject_starts_at, min(wakers, default=None))


def stored(session: Session, parties: list[UUID]) -> list[FollowUp]:
    rows = session.exec(select(FollowUp).order_by(FollowUp.due_at, FollowUp.id))  # type: ignore[arg-type]
    return [row for row in rows if row.party_id in parties]


def flag(row: FollowUp) -> engine.follow_ups.Flag:
    return row.rule_id, row.subject_id


def is_open(row: FollowUp) -> bool:
    return row.closed_at is None and row.settled_at is None and row.withdrawn_at is None


def made_open(made: dict[str, Any]) -> bool:
    return made["closed_at"] is None and made["settled_at"] is None


def settled_of(
    rows: Iterable[FollowUp],
) -> dict[engine.follow_ups.Flag, tuple[datetime, UUID | None]]:
    return {
        flag(row): (row.settled_at, row.settled_by_id)
        for row in rows
        if row.settled_at and row.closed_at is None and row.withdrawn_at is None
    }


def paired(
    rows: list[FollowUp], computed: list[dict[str, Any]]
) -> list[tuple[FollowUp, dict[str, Any]]]:
    by_flag = {flag(row): row for row in rows if is_open(row)}
    pairs = ((by_flag.get((m["rule_id"], m["subject_id"])), m) for m in computed if made_open(m))
    return [(row, made) for row, made in pairs if row is not None]
