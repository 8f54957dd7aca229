"""The facts that a template may name; docs/templates.md lists the same, and a test compares them."""

from collections.abc import Mapping

from app.features.templates.checking import Vocabulary

FACTS: Mapping[str, str] = {
    "person.name": "given and family name with the title",
    "person.given_name": "given name",
    "person.family_name": "family name",
    "person.salutation": "“Dear Anna Weber”, or “Hello” without a name",
    "person.organization": "the employer, or the name of a customer that is an organization",
    "person.job_title": "the position there",
    "event.name": "the event that the follow-up is about, else the last one where you met",
    "event.date": "the first day of the event",
    "event.venue": "the place of the event",
    "purchase.items": "the items of the purchase that the follow-up is about, else of the last one",
    "purchase.date": "the day of the purchase",
    "purchase.amount": "the price with the currency",
    "opportunity.title": "the title of the opportunity that the follow-up is about, else of the last one that was closed",
    "referral.name": "the other side of a referral: the person they sent, or the one you sent them to",
    "yearly_date.label": "the label of the birthday or other yearly date",
    "message.topic": "the subject of the message that the follow-up is about, else of the last message in either direction",
    "message.date": "the day of that message",
    "me.name": "the name of the user of the key",
    "me.email": "the e-mail address of that user",
    "business.name": "the name of the workspace",
}
LISTS = ("purchase.items",)
VOCABULARY = Vocabulary(FACTS, LISTS)
# A text with one of these names the person or an event where you met (app.parsing.personal).
PERSONAL = frozenset(
    {*("person.name", "person.given_name", "person.family_name", "person.salutation"), "event.name"}
)
