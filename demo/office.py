"""Actions of a business with the API, one method for each."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Any

from demo.api import Api
from demo.cards import Card, vcf
from demo.mailbox import Bounce, Mail, mbox

MBOX, VCARD = "application/mbox", "text/vcard"


class Office:
    def __init__(self, api: Api) -> None:
        self._api = api

    def set_clock(self, now: datetime) -> None:
        self._api.post("/v1/test/clock", {"now": now.isoformat()})

    def introduce_itself(self, name: str, address: str) -> None:
        self._api.patch("/v1/workspace", {"name": name, "own_addresses": [address]})

    def print_card(self, card: dict[str, Any]) -> None:
        self._api.patch("/v1/card", card)

    def hand_card(self, event_id: str, given_at: datetime, *customers: str) -> None:
        for customer_id in customers:
            share = {"customer_id": customer_id, "shared_at": given_at.isoformat()}
            self._api.post("/v1/card/shares", share | {"event_id": event_id})

    def enter(self, customers: Iterable[dict[str, Any]]) -> list[str]:
        return self._api.add_all("/v1/customers", list(customers))

    def import_mails(self, mails: Sequence[Mail | Bounce]) -> None:
        if mails:
            self._api.upload("/v1/messages/import", mbox(mails), MBOX)

    def hold(self, name: str, kind: str, starts_at: datetime, ends_at: datetime) -> str:
        """Create an event without participants."""
        event = self._api.post(
            "/v1/events",
            {
                "name": name,
                "kind": kind,
                "starts_at": starts_at.isoformat(),
                "ends_at": ends_at.isoformat(),
            },
        )
        return str(event["id"])

    def meet(
        self, event_id: str, *, customers: Iterable[str] = (), contacts: Iterable[str] = ()
    ) -> None:
        people = [{"customer_id": customer_id} for customer_id in customers]
        people += [{"contact_id": contact_id} for contact_id in contacts]
        self._api.add_all(f"/v1/events/{event_id}/participants", people)

    def collect(self, event_id: str, cards: Sequence[Card]) -> list[str]:
        """Import the cards of an event; their owners become participants."""
        path = f"/v1/contacts/import?event_id={event_id}"
        taken = self._api.upload(path, vcf(cards), VCARD)
        ids = [str(contact["id"]) for contact in taken["items"]]
        self.meet(event_id, contacts=ids)
        return ids

    def take_down(self, card: Card, captured_at: datetime) -> str:
        """Create a contact from a typed card."""
        contact = self._api.post(
            "/v1/contacts",
            {
                "name": {"given": card.person.given, "family": card.person.family},
                "organization": card.organization,
                "emails": [{"address": card.person.address}],
                "captured_at": captured_at.isoformat(),
            },
        )
        return str(contact["id"])

    def convert(self, contact_id: str) -> None:
        self._api.post(f"/v1/contacts/{contact_id}/convert", {"stage": "prospect"})

    def discard(self, contact_id: str) -> None:
        self._api.post(f"/v1/contacts/{contact_id}/discard")

    def call(self, customers: Iterable[tuple[str, datetime]]) -> None:
        items = [
            {
                "customer_id": customer_id,
                "direction": "outbound",
                "channel": "phone",
                "kind": "other",
                "body": "Asked how the pump runs.",
                "occurred_at": called_at.isoformat(),
            }
            for customer_id, called_at in customers
        ]
        self._api.add_all("/v1/messages", items)

    def receive(
        self, customer_id: str, channel: str, kind: str, subject: str, received_at: datetime
    ) -> str:
        message = self._api.post(
            "/v1/messages",
            {
                "customer_id": customer_id,
                "direction": "inbound",
                "channel": channel,
                "kind": kind,
                "subject": subject,
                "occurred_at": received_at.isoformat(),
            },
        )
        return str(message["id"])

    def answer(self, message_id: str, channel: str, answered_at: datetime) -> None:
        said = {"channel": channel, "occurred_at": answered_at.isoformat()}
        self._api.post(f"/v1/messages/{message_id}/answer", said)

    def sell(self, customer_id: str, article: str, amount: str, *sold_at: datetime) -> None:
        """Record a purchase of the same product at each of the times."""
        items = [
            {
                "customer_id": customer_id,
                "purchased_at": at.isoformat(),
                "amount": amount,
                "currency": "EUR",
                "items": [{"name": article}],
            }
            for at in sold_at
        ]
        self._api.add_all("/v1/purchases", items)

    def open(self, customer_id: str, title: str) -> None:
        """Create an opportunity."""
        self._api.post("/v1/opportunities", {"customer_id": customer_id, "title": title})

    def close(self, customer_id: str, title: str, closed_at: datetime, lost: str | None) -> None:
        """Create an opportunity, and close it with its outcome."""
        opportunity = self._api.post(
            "/v1/opportunities", {"customer_id": customer_id, "title": title}
        )
        outcome = {"outcome": "lost", "lost_reason": lost} if lost else {"outcome": "won"}
        closed = outcome | {"closed_at": closed_at.isoformat()}
        self._api.patch(f"/v1/opportunities/{opportunity['id']}", closed)

    def be_referred(self, by: str, whom: str, named_at: datetime) -> None:
        self._api.post(
            "/v1/referrals",
            {
                "direction": "received",
                "referrer": {"customer_id": by},
                "referred": {"customer_id": whom},
                "named_at": named_at.isoformat(),
            },
        )

    def refer(self, whom: str, to: str, named_at: datetime) -> None:
        self._api.post(
            "/v1/referrals",
            {
                "direction": "given",
                "referred": {"customer_id": whom},
                "recipient_name": to,
                "named_at": named_at.isoformat(),
            },
        )

    def note_birthday(self, customer_id: str, day: date) -> None:
        dates = [{"label": "birthday", "month": day.month, "day": day.day}]
        self._api.patch(f"/v1/customers/{customer_id}", {"yearly_dates": dates})

    def remind(self, customer_id: str, due_at: datetime, text: str, priority: str) -> str:
        reminder = self._api.post(
            "/v1/follow-ups",
            {
                "customer_id": customer_id,
                "due_at": due_at.isoformat(),
                "text": text,
                "priority": priority,
            },
        )
        return str(reminder["id"])

    def tick_off(self, follow_up_id: str) -> None:
        self._api.post(f"/v1/follow-ups/{follow_up_id}/done")

    def put_off(self, follow_up_id: str, until: datetime) -> None:
        self._api.post(f"/v1/follow-ups/{follow_up_id}/snooze", {"until": until.isoformat()})

    def dismiss(self, contact_id: str, reason: str) -> None:
        """Dismiss the open follow-ups of a contact."""
        for found in self._api.all(f"/v1/contacts/{contact_id}/follow-ups"):
            if found["closed_at"] is None:
                self._api.post(f"/v1/follow-ups/{found['id']}/dismiss", {"reason": reason})
