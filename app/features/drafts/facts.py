"""The facts of a draft: plain texts, each with the object that it comes from."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from app.engine.vocabulary import Language, PartyKind, RuleKind, SubjectType
from app.features.drafts import phrases
from app.features.drafts.recent_activity import Activity
from app.features.templates.filters import TextList
from app.parsing.language import mail_subject

LONGEST_FACT = 1000
MOST_ITEMS = 50


@dataclass(frozen=True, slots=True)
class RecipientFacts:
    """The recipient of a draft, and the user who writes it."""

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
    def customer_id(self) -> UUID | None:
        return self.id if self.kind is PartyKind.CUSTOMER else None

    @property
    def contact_id(self) -> UUID | None:
        return self.id if self.kind is PartyKind.CONTACT else None

    @property
    def languages(self) -> list[Language]:
        """The languages of the product that fit the recipient, best first; `de-AT` is German."""
        own = (self.language or "").partition("-")[0].lower()
        business = Language(self.business_language)
        return list(dict.fromkeys([*(one for one in Language if one == own), business]))

    @property
    def full_name(self) -> str | None:
        """The name of a person; None if `display_name` is an organization or an address."""
        if self.type != "person":
            return None
        parts = [self.name.get(part) for part in ("prefix", "given", "family", "suffix")]
        if self.name.get("given") or self.name.get("family"):
            return " ".join(part for part in parts if part)
        substitutes = {self.organization, *(email["address"] for email in self.emails)}
        substitutes |= {phone["raw"] for phone in self.phones}
        return None if self.display_name in substitutes else self.display_name


@dataclass(frozen=True, slots=True)
class FollowUpContext:
    """The follow-up that a draft is for."""

    id: UUID
    party_kind: PartyKind
    party_id: UUID
    rule_kind: RuleKind
    subject_type: SubjectType
    subject_id: UUID
    facts: Mapping[str, str]
    status: str
    template_id: UUID | None


@dataclass(frozen=True, slots=True)
class Fact:
    value: str | TextList
    source: str
    source_id: UUID


FactValues = dict[str, tuple[str | TextList | None, str, UUID]]


def collect_facts(
    person: RecipientFacts,
    activities: list[Activity],
    follow_up: FollowUpContext | None,
    language: Language,
    workspace_id: UUID,
) -> dict[str, Fact]:
    """The facts that have a value."""
    values: FactValues = {
        **_recipient_values(person, language),
        **_activity_values(person, activities, follow_up, language),
        **_yearly_date_values(follow_up),
        "me.name": (person.user_name, "user", person.user_id),
        "me.email": (person.user_email, "user", person.user_id),
        "business.name": (person.business, "workspace", workspace_id),
    }
    return {
        name: Fact(text, source, source_id)
        for name, (value, source, source_id) in values.items()
        if (text := _single_line(value))
    }


def _recipient_values(person: RecipientFacts, language: Language) -> FactValues:
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


def _activity_values(
    person: RecipientFacts,
    activities: list[Activity],
    follow_up: FollowUpContext | None,
    language: Language,
) -> FactValues:
    return {
        name: (value, activity.source, activity.id)
        for source in ("event", "purchase", "opportunity", "referral", "message")
        if (activity := _activity_of_source(source, activities, follow_up)) is not None
        for name, value in _values_from_activity(activity, person.time_zone, language)
    }


def _activity_of_source(
    source: str, activities: list[Activity], follow_up: FollowUpContext | None
) -> Activity | None:
    """The subject of the follow-up, else the latest; None for a card that names no event."""
    subject = latest = None
    for activity in activities:
        if activity.source == source and activity.is_subject:
            subject = activity
        elif activity.source == source:
            latest = activity
    if subject is not None:
        return subject
    is_about_card = follow_up is not None and follow_up.subject_type is SubjectType.CONTACT
    # the card may come from elsewhere than from the last event
    return None if source == "event" and is_about_card else latest


def _values_from_activity(
    activity: Activity, time_zone: str, language: Language
) -> Iterator[tuple[str, str | TextList | None]]:
    zone = ZoneInfo(activity.zone or time_zone)
    day = phrases.format_day(language, activity.at, zone) if activity.at else None
    match activity.source:
        case "event":
            yield "event.name", activity.text
            yield "event.date", day
            yield "event.venue", activity.more
        case "purchase":
            yield "purchase.items", TextList(item["name"] for item in activity.items or ())
            yield "purchase.date", day
            yield "purchase.amount", phrases.format_price(language, activity.text or "")
        case "opportunity":
            yield "opportunity.title", activity.text
        case "referral":
            yield "referral.name", activity.text
        case _:
            yield "message.topic", mail_subject.without_prefixes(activity.text or "")
            yield "message.date", day


def _yearly_date_values(follow_up: FollowUpContext | None) -> FactValues:
    if follow_up is None or follow_up.subject_type is not SubjectType.YEARLY_DATE:
        return {}
    return {
        "yearly_date.label": (follow_up.facts.get("label"), "yearly_date", follow_up.subject_id)
    }


def _single_line(value: str | TextList | None) -> str | TextList:
    """The value in one line, and not too long."""
    if isinstance(value, TextList):
        return TextList(line for item in value[:MOST_ITEMS] if (line := _line(item)))
    return _line(value or "")


def _line(text: str) -> str:
    return " ".join(text.split())[:LONGEST_FACT]
