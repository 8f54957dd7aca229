"""The facts of a draft: plain texts, each with the object that it comes from."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from app.engine.vocabulary import Language, PartyKind, RuleKind, SubjectType
from app.features.drafts import phrases
from app.features.drafts.recent_activity import Activity
from app.features.templates.filters import Several
from app.parsing.language import mail_subject

LONGEST_FACT = 1000
MOST_ITEMS = 50


@dataclass(frozen=True, slots=True)
class RecipientFacts:
    """Whom a draft is for, and who writes it."""

    kind: PartyKind
    id: UUID
    type: str
    name: dict[str, Any]
    display_name: str
    organization: str | None
    job_title: str | None
    emails: list[dict[str, Any]]
    phones: list[dict[str, Any]]
    addresses: list[dict[str, Any]]
    warnings: list[dict[str, Any]]
    language: str | None
    permission: dict[str, Any] | None
    is_archived: bool
    business: str
    business_language: str
    time_zone: str
    user_id: UUID
    user_name: str
    user_email: str | None

    @property
    def full_name(self) -> str | None:
        """The name of a person, and not the firm or the address that is shown where there is none."""
        if self.type != "person":
            return None
        parts = [self.name.get(part) for part in ("prefix", "given", "family", "suffix")]
        if self.name.get("given") or self.name.get("family"):
            return " ".join(part for part in parts if part)
        stands_in = {self.organization, *(email["address"] for email in self.emails)}
        stands_in |= {phone["raw"] for phone in self.phones}
        return None if self.display_name in stands_in else self.display_name


@dataclass(frozen=True, slots=True)
class FollowUpContext:
    """The follow-up that a draft is for."""

    id: UUID
    rule_kind: RuleKind
    subject_type: SubjectType
    subject_id: UUID
    facts: Mapping[str, str]
    status: str
    template_id: UUID | None


@dataclass(frozen=True, slots=True)
class Fact:
    value: str | Several
    source: str
    source_id: UUID


Found = dict[str, tuple[str | Several | None, str, UUID]]


def facts_of(
    person: RecipientFacts,
    happenings: list[Activity],
    task: FollowUpContext | None,
    language: Language,
    workspace_id: UUID,
) -> dict[str, Fact]:
    """Only those that have a value."""
    found: Found = {
        **_of_person(person, language),
        **_of_happenings(person, happenings, task, language),
        **_of_day(task),
        "me.name": (person.user_name, "user", person.user_id),
        "me.email": (person.user_email, "user", person.user_id),
        "business.name": (person.business, "workspace", workspace_id),
    }
    return {
        name: Fact(cleaned, source, source_id)
        for name, (value, source, source_id) in found.items()
        if (cleaned := _cleaned(value))
    }


def _of_person(person: RecipientFacts, language: Language) -> Found:
    is_firm = person.type == "organization"
    values = {
        "person.name": person.full_name,
        "person.given_name": None if is_firm else person.name.get("given"),
        "person.family_name": None if is_firm else person.name.get("family"),
        "person.salutation": phrases.salutation(language, person.full_name),
        "person.organization": person.organization or (person.display_name if is_firm else None),
        "person.job_title": person.job_title,
    }
    return {name: (value, person.kind, person.id) for name, value in values.items()}


def _of_happenings(
    person: RecipientFacts,
    happenings: list[Activity],
    task: FollowUpContext | None,
    language: Language,
) -> Found:
    return {
        name: (value, happening.source, happening.id)
        for source in ("event", "purchase", "opportunity", "referral", "message")
        if (happening := _chosen(source, happenings, task)) is not None
        for name, value in _said(happening, person.time_zone, language)
    }


def _chosen(
    source: str, happenings: list[Activity], task: FollowUpContext | None
) -> Activity | None:
    """What the follow-up is about; the latest, unless it is about one of the sort and has none."""
    subject = latest = None
    for happening in happenings:
        if happening.source == source and happening.is_subject:
            subject = happening
        elif happening.source == source:
            latest = happening
    if subject is not None:
        return subject
    # the card of a follow-up may have come from elsewhere than from the last event
    of_card = source == "event" and task is not None and task.subject_type is SubjectType.CONTACT
    return None if of_card else latest


def _said(
    happening: Activity, time_zone: str, language: Language
) -> Iterator[tuple[str, str | Several | None]]:
    zone = ZoneInfo(happening.zone or time_zone)
    day = phrases.day(language, happening.at, zone) if happening.at else None
    match happening.source:
        case "event":
            yield "event.name", happening.text
            yield "event.date", day
            yield "event.venue", happening.more
        case "purchase":
            yield "purchase.items", Several(item["name"] for item in happening.items or ())
            yield "purchase.date", day
            yield "purchase.amount", phrases.price(language, happening.text or "")
        case "opportunity":
            yield "opportunity.title", happening.text
        case "referral":
            yield "referral.name", happening.text
        case _:
            yield "message.topic", mail_subject.bare(happening.text or "")
            yield "message.date", day


def _of_day(task: FollowUpContext | None) -> Found:
    if task is None or task.subject_type is not SubjectType.YEARLY_DATE:
        return {}
    return {"yearly_date.label": (task.facts.get("label"), "yearly_date", task.subject_id)}


def _cleaned(value: str | Several | None) -> str | Several:
    """In one line, and not too long."""
    if isinstance(value, Several):
        return Several(line for item in value[:MOST_ITEMS] if (line := _line(item)))
    return _line(value or "")


def _line(text: str) -> str:
    return " ".join(text.split())[:LONGEST_FACT]
