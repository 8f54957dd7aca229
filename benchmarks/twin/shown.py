"""Rows as clients see them: the same fields as the service shows."""

from typing import Any

import orjson

from app.engine.reasons.marks import read_marks
from benchmarks.twin.drivers import NOW, Driver

Row = tuple[Any, ...]


def customer(db: Driver, row: Row) -> dict[str, Any]:
    return {
        "type": row[0],
        "name": db.document(row[1]),
        "organization": row[2],
        "job_title": row[3],
        "emails": db.document(row[4]),
        "phones": db.document(row[5]),
        "addresses": db.document(row[6]),
        "urls": db.document(row[7]),
        "notes": row[8],
        "warnings": db.document(row[9]),
        "id": db.id(row[10]),
        "stage": row[11],
        "prominence": row[12],
        "owner_id": db.id(row[13]),
        "tags": db.document(row[14]),
        "language": row[15],
        "time_zone": row[16],
        "yearly_dates": db.document(row[17]),
        "contact_rhythm": row[18],
        "permission": db.document(row[19]),
        "custom_fields": db.document(row[20]),
        "external_ids": db.document(row[21]),
        "source": row[22],
        "last_touch_at": db.at(row[23]),
        "last_inbound_at": db.at(row[24]),
        "archived_at": db.at(row[25]),
        "merged_into_id": db.id(row[26]),
        "created_at": db.at(row[27]),
        "updated_at": db.at(row[28]),
    }


def reach(row: Row) -> dict[str, Any]:
    """The name and the organization of a party, and the address and the number to use."""
    emails, phones = (orjson.loads(text) for text in row[2:4])
    emails = [email for email in emails if not email["bounced_at"]]
    phones = [phone for phone in phones if phone["type"] != "fax"]
    emails.sort(key=lambda email: not email["is_primary"])
    return {
        "name": row[0],
        "organization": row[1],
        "email": emails[0]["address"] if emails else None,
        "phone": (phones[0]["number"] or phones[0]["raw"]) if phones else None,
    }


def follow_up(db: Driver, row: Row) -> dict[str, Any]:
    party_id = db.id(row[2])
    return {
        "id": db.id(row[0]),
        "party": {"id": party_id, "kind": row[1], **reach(row[26:30])},
        "customer_id": party_id if row[1] == "customer" else None,
        "contact_id": party_id if row[1] == "contact" else None,
        "rule_id": db.id(row[3]),
        "rule_kind": row[4],
        "rule_name": row[30],
        "rule_version": row[5],
        "calendar_version": row[25],
        "subject": {"type": row[6], "id": db.id(row[7])},
        "status": row[8],
        "starts_at": db.at(row[9]),
        "warn_at": db.at(row[10]),
        "due_at": db.at(row[11]),
        "expires_at": db.at(row[12]),
        "snoozed_until": db.at(row[13]),
        "guard": row[14],
        "guard_lifts_at": db.at(row[15]),
        "priority": row[16],
        "reason": db.document(read_marks(row[17], NOW)),
        "owner_id": db.id(row[18]),
        "responsible_id": db.id(row[18]),
        "settled_by": {"type": row[19], "id": db.id(row[20])} if row[20] else None,
        "closed_at": db.at(row[21]),
        "closed_by_id": db.id(row[22]),
        "dismissal_cause": None,
        "is_up_to_date": True,
        "created_at": db.at(row[23]),
        "updated_at": db.at(row[24]),
    }
