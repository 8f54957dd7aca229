"""Writes of the limit: the same rows as the service, without a look at what they hold."""

import re
from collections.abc import Callable
from typing import Any

import orjson

from benchmarks.twin import sql
from benchmarks.twin.drivers import Driver
from benchmarks.twin.shown import reach

Shown = dict[str, Any]
Write = Callable[[Driver, Any, Any], Shown]


def create_customer(db: Driver, workspace_id: Any, data: Any) -> Shown:
    customer_id = db.new_id()
    documents = _documents(data)
    plain = {
        "type": data["type"],
        "organization": data["organization"],
        "job_title": None,
        "notes": None,
        "stage": data["stage"],
        "prominence": "normal",
        "owner_id": None,
        "language": None,
        "time_zone": None,
        "contact_rhythm": None,
        "source": None,
        "archived_at": None,
    }
    display_name = documents["name"]["display"]
    reach = [("email", email["address"]) for email in documents["emails"]]
    reach += [("mobile", phone["number"]) for phone in documents["phones"]]
    for kind, value in reach:
        known = db.execute(sql.KNOWN, workspace_id=workspace_id, kind=kind, value=value)
        assert known.fetchone() is None
    db.execute(sql.NEW_PARTY, workspace_id=workspace_id, id=customer_id, kind="customer")
    keys = reach + [("tag", tag) for tag in data["tags"]]
    words = " ".join([display_name, data["organization"], *(value for _, value in reach[:1])])
    keys += [("word", word) for word in dict.fromkeys(re.findall(r"\w+", words.lower()))]
    mine = {"workspace_id": workspace_id, "party_id": customer_id}
    db.execute_many(sql.NEW_KEY, [mine | {"kind": kind, "value": value} for kind, value in keys])
    db.execute(
        sql.NEW_CUSTOMER,
        **plain,
        **{name: orjson.dumps(document).decode() for name, document in documents.items()},
        workspace_id=workspace_id,
        id=customer_id,
        display_name=display_name,
        sort_name=display_name.lower(),
        do_not_contact=False,
        is_bounced=False,
        now=db.now,
    )
    now = db.at(db.now)
    return (
        plain
        | documents
        | {"id": db.id(customer_id), "created_at": now, "updated_at": now}
        | {"last_touch_at": None, "last_inbound_at": None, "merged_into_id": None}
    )


def _documents(data: Any) -> dict[str, Any]:
    """The columns that hold JSON."""
    given, family = data["name"]["given"], data["name"]["family"]
    return {
        "name": {
            "given": given,
            "family": family,
            "prefix": None,
            "suffix": None,
            "display": f"{given} {family}",
        },
        "emails": [{**email, "label": None, "bounced_at": None} for email in data["emails"]],
        "phones": [
            {**phone, "number": phone["raw"], "extension": None, "type": "mobile"}
            for phone in data["phones"]
        ],
        "addresses": [],
        "urls": [],
        "warnings": [],
        "tags": data["tags"],
        "yearly_dates": [],
        "permission": {"do_not_contact": False, "channels": {}},
        "custom_fields": {},
        "external_ids": {},
    }


def create_message(db: Driver, workspace_id: Any, data: Any) -> Shown:
    """The row and no more: no follow-up comes of it."""
    message_id, thread_id = db.new_id(), db.new_id()
    party_id = db.read_id(data["customer_id"])
    receiver = db.execute(sql.RECEIVER, workspace_id=workspace_id, id=party_id).fetchone()
    assert receiver[:2] == ("customer", None)
    plain = {
        "direction": data["direction"],
        "channel": data["channel"],
        "kind": data["kind"],
        "status": "received",
        "subject": data["subject"],
        "body": data["body"],
        "reply_text": data["body"],
        "needs_reply": "yes",
        "needs_reply_evidence": "issue",
        "is_personal": False,
        "is_personal_evidence": "inbound",
    }
    db.execute(
        sql.NEW_MESSAGE,
        **plain,
        workspace_id=workspace_id,
        id=message_id,
        party_id=party_id,
        thread_id=thread_id,
        now=db.now,
    )
    db.execute(sql.FORGET, workspace_id=workspace_id)
    now = db.at(db.now)
    return plain | {
        "id": db.id(message_id),
        "party": {"id": data["customer_id"], "kind": "customer", **reach(receiver[2:])},
        "kind_evidence": "given",
        "expects_answer": False,
        "expects_answer_evidence": "inbound",
        "solves": False,
        "solves_evidence": "inbound",
        "promised_until": None,
        "promised_until_evidence": None,
        "solved_at": None,
        "customer_id": data["customer_id"],
        "contact_id": None,
        "automatic": None,
        "automatic_evidence": None,
        "away_until": None,
        "from": None,
        "to": [],
        "cc": [],
        "is_copy": False,
        "forwarded_by_id": None,
        "attachments": [],
        "headers": None,
        "thread_id": db.id(thread_id),
        "in_reply_to_id": None,
        "reply_due_at": None,
        "answered_at": None,
        "answered_by_message_id": None,
        "may_be_answered_by_message_id": None,
        "answers": [],
        "may_answer": [],
        "about": [],
        "picked_up": None,
        "external_ids": {},
        "occurred_at": now,
        "recorded_at": now,
        "archived_at": None,
        "created_at": now,
        "updated_at": now,
    }
