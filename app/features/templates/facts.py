"""The facts that a template may ask for. docs/templates.md lists the same; a test compares them."""

from collections.abc import Mapping

from app.features.templates.checking import Vocabulary

FACTS: Mapping[str, str] = {
    "person.name": "given and family name, with a title if there is one",
    "person.given_name": "given name",
    "person.family_name": "family name",
    "person.salutation": "“Dear Anna Weber”, or “Hello” where no name is known",
    "person.organization": "where they work, or the organization that the customer is",
    "person.job_title": "what they do there",
    "event.name": "the event that it is about, else the last one where you met",
    "event.date": "the day on which it began",
    "event.venue": "where it was",
    "purchase.items": "what was bought: the purchase that it is about, else the last one",
    "purchase.date": "the day of it",
    "purchase.amount": "what it cost, with the currency",
    "opportunity.title": "the business that it is about, else the one that was closed last",
    "referral.name": "the other side of a referral: whom they sent, or to whom you sent them",
    "yearly_date.label": "the birthday or other day that it is about, as you named it",
    "message.topic": "subject of the message that it is about, else of the last one either way",
    "message.date": "the day of it",
    "me.name": "who writes: the user of the key",
    "me.email": "their e-mail address",
    "business.name": "the workspace",
}
LISTS = ("purchase.items",)
VOCABULARY = Vocabulary(FACTS, LISTS)
# A text with one of them names the person, or an occasion on which you met (details.personal).
PERSONAL = frozenset(
    {*("person.name", "person.given_name", "person.family_name", "person.salutation"), "event.name"}
)
