"""Round trip over every resource with the Python client of openapi-generator."""

import os
import time
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from http import HTTPStatus
from pathlib import Path
from typing import Any, Protocol, TypeVar
from uuid import UUID

import followup_client as client
from followup_client import ApiException

New = TypeVar("New")
Changes = TypeVar("Changes")
Changes_contra = TypeVar("Changes_contra", contravariant=True)

PICTURE = b"\x89PNG\r\n\x1a\nfollow-up"
STARTS, ENDS = datetime(2026, 3, 4, 8, tzinfo=UTC), datetime(2026, 3, 4, 17, tzinfo=UTC)
api = client.ApiClient(
    client.Configuration(host=os.environ["FOLLOWUP_URL"], access_token=os.environ["FOLLOWUP_KEY"])
)
customers, contacts, events = (
    client.CustomersApi(api),
    client.ContactsApi(api),
    client.EventsApi(api),
)
messages, purchases, rules = client.MessagesApi(api), client.PurchasesApi(api), client.RulesApi(api)
opportunities, referrals = client.OpportunitiesApi(api), client.ReferralsApi(api)
cards, promises, users = client.CardApi(api), client.PromisesApi(api), client.UsersApi(api)
templates, sender_rules = client.TemplatesApi(api), client.SenderRulesApi(api)
imports, jobs = client.ImportsApi(api), client.JobsApi(api)
inbound, mailboxes = client.InboundApi(api), client.MailboxesApi(api)
keys, follow_ups = client.ApiKeysApi(api), client.FollowUpsApi(api)
reports = client.ReportsApi(api)
workspaces, calendars = client.WorkspaceApi(api), client.WorkingCalendarApi(api)


def problem(status: HTTPStatus, code: str, call: Callable[[], Any]) -> client.Problem:
    try:
        call()
    except ApiException as error:
        refused = error
    assert refused.status == status
    assert isinstance(refused.data, client.Problem)
    assert refused.data.code == code
    return refused.data


def etag(response: client.ApiResponse[Any]) -> str:
    assert response.headers
    return response.headers["etag"]


def change_twice(tag: str, change: Callable[[str], Any]) -> None:
    """The first change finds the object as it was read; the second does not."""
    change(tag)
    problem(HTTPStatus.PRECONDITION_FAILED, "precondition_failed", lambda: change(tag))


def all_ids(read: Callable[[str | None], Any]) -> list[UUID]:
    """Follow `next_cursor` to the last page."""
    page = read(None)
    ids = [item.id for item in page.items]
    while page.next_cursor is not None:
        page = read(page.next_cursor)
        ids += [item.id for item in page.items]
    return ids


class Page(Protocol):
    def __call__(self, *, limit: int, cursor: str | None) -> Any: ...


class Update(Protocol[Changes_contra]):
    def __call__(self, each: UUID, changes: Changes_contra, /, *, if_match: str) -> Any: ...


def go_round(
    item: Callable[[int], New],
    changes: Changes,
    *,
    create: Callable[[New], client.ApiResponse[Any]],
    page: Page,
    read: Callable[[UUID], Any],
    update: Update[Changes],
    remove: Callable[[UUID], client.ApiResponse[None]],
    restore: Callable[[UUID], Any] | None = None,
    batch: Callable[[list[New]], client.BatchRead] | None = None,
) -> tuple[UUID, UUID]:
    """Create objects, list them page by page, change the first, remove and restore the second."""
    first, second = create(item(1)), create(item(2))
    assert first.status_code == second.status_code == HTTPStatus.CREATED
    one, two = first.data.id, second.data.id
    assert {one, two} <= set(all_ids(lambda cursor: page(limit=1, cursor=cursor)))
    change_twice(etag(first), lambda tag: update(one, changes, if_match=tag))
    assert read(two).id == two
    assert remove(two).status_code == HTTPStatus.NO_CONTENT
    if restore:
        assert restore(two).id == two
    if batch:
        results = batch([item(3)]).items
        assert [result.status for result in results] == [HTTPStatus.CREATED]
    return one, two


def items_in_time(read: Callable[[], Any]) -> list[Any]:
    """The first items of a list, as soon as it has one."""
    for _ in range(120):
        items: list[Any] = read().items
        if items:
            return items
        time.sleep(0.5)
    raise TimeoutError


change_twice(
    etag(workspaces.get_workspace_with_http_info()),
    lambda tag: workspaces.update_workspace(
        client.WorkspaceUpdate(own_addresses=["me@example.net"]), if_match=tag
    ),
)
closed = client.SpecialDaysWrite.model_validate(
    {"from": "2026-03-04", "to": "2026-03-04", "open": []}
)
change_twice(
    etag(calendars.get_working_calendar_with_http_info()),
    lambda tag: calendars.update_working_calendar(
        client.WorkingCalendarUpdate(exceptions=[closed]), if_match=tag
    ),
)
change_twice(
    etag(cards.get_card_with_http_info()),
    lambda tag: cards.update_card(client.CardUpdate(job_title="Engineer"), if_match=tag),
)

NAMES = ("Anna", "Berta", "Carla")
anna, berta = go_round(
    lambda number: client.CustomerCreate(
        name=client.PartyName(given=NAMES[number - 1], family="Weber"),
        emails=[client.EmailAddress(address=f"{NAMES[number - 1].lower()}@example.com")],
        phones=[client.PhoneNumber(raw=f"0171 234567{number}")],
    ),
    client.CustomerUpdate(tags=["pumps"]),
    create=customers.create_customer_with_http_info,
    page=customers.list_customers,
    read=customers.get_customer,
    update=customers.update_customer,
    remove=customers.delete_customer_with_http_info,
    restore=customers.restore_customer,
    batch=lambda items: customers.create_customers(client.CustomerBatch(items=items)),
)
go_round(
    lambda number: client.ContactCreate(organization=f"Company {number}"),
    client.ContactUpdate(notes="Met at the fair."),
    create=contacts.create_contact_with_http_info,
    page=contacts.list_contacts,
    read=contacts.get_contact,
    update=contacts.update_contact,
    remove=contacts.delete_contact_with_http_info,
    restore=contacts.restore_contact,
    batch=lambda items: contacts.create_contacts(client.ContactBatch(items=items)),
)
fair, _ = go_round(
    lambda number: client.EventCreate(
        name=f"Fair {number}", kind=client.EventKind.TRADE_SHOW, starts_at=STARTS, ends_at=ENDS
    ),
    client.EventUpdate(venue="Hall 4"),
    create=events.create_event_with_http_info,
    page=events.list_events,
    read=events.get_event,
    update=events.update_event,
    remove=events.delete_event_with_http_info,
    restore=events.restore_event,
    batch=lambda items: events.create_events(client.EventBatch(items=items)),
)
go_round(
    lambda number: client.ParticipantCreate(customer_id=anna if number == 1 else berta),
    client.ParticipantUpdate(attended=True),
    create=partial(events.create_participant_with_http_info, fair),
    page=partial(events.list_participants, fair),
    read=partial(events.get_participant, fair),
    update=partial(events.update_participant, fair),
    remove=partial(events.delete_participant_with_http_info, fair),
    batch=lambda items: events.create_participants(fair, client.ParticipantBatch(items=items)),
)
go_round(
    lambda number: client.MessageCreate(
        customer_id=berta,
        direction=client.MessageDirection.OUTBOUND,
        channel=client.MessageChannel.EMAIL,
        subject=f"Offer {number}",
        body="Here is our offer.",
    ),
    client.MessageUpdate(is_personal=True),
    create=messages.create_message_with_http_info,
    page=messages.list_messages,
    read=messages.get_message,
    update=messages.update_message,
    remove=messages.delete_message_with_http_info,
    restore=messages.restore_message,
    batch=lambda items: messages.create_messages(client.MessageBatch(items=items)),
)
go_round(
    lambda number: client.PurchaseCreate(customer_id=berta, amount=f"{number}9.90", currency="EUR"),
    client.PurchaseUpdate(notes="In cash."),
    create=purchases.create_purchase_with_http_info,
    page=purchases.list_purchases,
    read=purchases.get_purchase,
    update=purchases.update_purchase,
    remove=purchases.delete_purchase_with_http_info,
    restore=purchases.restore_purchase,
    batch=lambda items: purchases.create_purchases(client.PurchaseBatch(items=items)),
)
go_round(
    lambda number: client.OpportunityCreate(customer_id=berta, title=f"Plant {number}"),
    client.OpportunityUpdate(notes="In May."),
    create=opportunities.create_opportunity_with_http_info,
    page=opportunities.list_opportunities,
    read=opportunities.get_opportunity,
    update=opportunities.update_opportunity,
    remove=opportunities.delete_opportunity_with_http_info,
    restore=opportunities.restore_opportunity,
    batch=lambda items: opportunities.create_opportunities(client.OpportunityBatch(items=items)),
)
go_round(
    lambda number: client.ReferralCreate(
        direction=client.ReferralDirection.RECEIVED,
        referrer=client.ReferralParty(customer_id=berta),
        notes=f"Plant {number}",
    ),
    client.ReferralUpdate(notes="Two plants."),
    create=referrals.create_referral_with_http_info,
    page=referrals.list_referrals,
    read=referrals.get_referral,
    update=referrals.update_referral,
    remove=referrals.delete_referral_with_http_info,
    restore=referrals.restore_referral,
    batch=lambda items: referrals.create_referrals(client.ReferralBatch(items=items)),
)
go_round(
    lambda number: client.CardShareCreate(name=f"Guest {number}"),
    client.CardShareUpdate(notes="At the stand."),
    create=cards.create_card_share_with_http_info,
    page=cards.list_card_shares,
    read=cards.get_card_share,
    update=cards.update_card_share,
    remove=cards.delete_card_share_with_http_info,
)
go_round(
    lambda number: client.PromiseCreate(
        message_kind=[client.MessageKind.ISSUE, client.MessageKind.ORDER][number - 1],
        prominence=client.CustomerProminence.KEY,
        within=client.TimeSpan(type=client.SpanType.WORKING, hours=2),
    ),
    client.PromiseUpdate(within=client.TimeSpan(type=client.SpanType.CALENDAR, duration="P1D")),
    create=promises.create_promise_with_http_info,
    page=promises.list_promises,
    read=promises.get_promise,
    update=promises.update_promise,
    remove=promises.delete_promise_with_http_info,
)

large = client.RuleCondition(field="purchase.amount", op=client.ConditionOperator.GE, value="500")
vip = client.RuleCondition(field="customer.tags", op=client.ConditionOperator.CONTAINS, value="vip")
in_stages = client.RuleCondition(
    field="customer.stage", op=client.ConditionOperator.IN, values=["active", "past"]
)


def new_rule(number: int) -> client.RuleCreate:
    return client.RuleCreate(
        name=f"Thank buyers {number}",
        kind=client.RuleKind.THANK_YOU,
        trigger=client.RuleTrigger.PURCHASE_MADE,
        after=client.RuleDelay(type=client.RuleDelayType.WORKING, days=1),
        until=[client.FulfilledBy.TOUCHED_PERSONALLY],
        where=client.RuleCondition(all=[large, client.RuleCondition.model_validate({"not": vip})]),
    )


rule, _ = go_round(
    new_rule,
    client.RuleUpdate(where=in_stages),
    create=rules.create_rule_with_http_info,
    page=rules.list_rules,
    read=rules.get_rule,
    update=rules.update_rule,
    remove=rules.delete_rule_with_http_info,
    restore=rules.restore_rule,
)
assert [each.where for each in rules.list_rules().items if each.id == rule] == [in_stages]
assert rules.preview_rule(client.RulePreview(rule=new_rule(3))).examined > 0
assert rules.backtest_rule(client.RuleBacktest(rule=new_rule(3), days=30)).examined > 0
assert client.PackName.CONSULTANT in [pack.name for pack in rules.list_rule_packs().items]
assert rules.install_rule_pack(client.PackName.CONSULTANT).items

go_round(
    lambda number: client.TemplateCreate(
        name=f"Thanks {number}", subject="Thanks", body="Thank you."
    ),
    client.TemplateUpdate(subject="Thank you"),
    create=templates.create_template_with_http_info,
    page=templates.list_templates,
    read=templates.get_template,
    update=templates.update_template,
    remove=templates.delete_template_with_http_info,
    restore=templates.restore_template,
)
go_round(
    lambda number: client.SenderRuleCreate(
        pattern=f"@parcels{number}.example.com", effect=client.SenderEffect.NO_REPLY_NEEDED
    ),
    client.SenderRuleUpdate(note="Deliveries."),
    create=sender_rules.create_sender_rule_with_http_info,
    page=sender_rules.list_sender_rules,
    read=sender_rules.get_sender_rule,
    update=sender_rules.update_sender_rule,
    remove=sender_rules.delete_sender_rule_with_http_info,
)
go_round(
    lambda number: client.InboundTokenCreate(name=f"Form {number}"),
    client.InboundTokenUpdate(name="Contact form"),
    create=inbound.create_inbound_token_with_http_info,
    page=inbound.list_inbound_tokens,
    read=inbound.get_inbound_token,
    update=inbound.update_inbound_token,
    remove=inbound.delete_inbound_token_with_http_info,
)
go_round(
    lambda number: client.MailboxCreate(
        address=f"shop{number}@example.com", host="127.0.0.1", port=1, password="secret"
    ),
    client.MailboxUpdate(since_days=30),
    create=mailboxes.create_mailbox_with_http_info,
    page=mailboxes.list_mailboxes,
    read=mailboxes.get_mailbox,
    update=mailboxes.update_mailbox,
    remove=mailboxes.delete_mailbox_with_http_info,
)
go_round(
    lambda number: client.UserCreate(name=f"Colleague {number}"),
    client.UserUpdate(time_zone="Europe/Paris"),
    create=users.create_user_with_http_info,
    page=users.list_users,
    read=users.get_user,
    update=users.update_user,
    remove=users.delete_user_with_http_info,
    restore=users.restore_user,
)
go_round(
    lambda number: client.ApiKeyCreate(name=f"Shop {number}", scope=client.ApiKeyScope.READ),
    client.ApiKeyUpdate(name="Web shop"),
    create=keys.create_api_key_with_http_info,
    page=keys.list_api_keys,
    read=keys.get_api_key,
    update=keys.update_api_key,
    remove=keys.delete_api_key_with_http_info,
)

known = problem(
    HTTPStatus.CONFLICT,
    "customer_exists",
    lambda: customers.create_customer(
        client.CustomerCreate(emails=[client.EmailAddress(address="anna@example.com")])
    ),
)
assert [candidate.customer_id for candidate in known.candidates or []] == [anna]
invalid = problem(
    HTTPStatus.UNPROCESSABLE_ENTITY,
    "invalid_request",
    lambda: customers.create_customer(
        client.CustomerCreate(emails=[client.EmailAddress(address="anna")])
    ),
)
assert [error.pointer for error in invalid.errors] == ["/emails/0/address"]

imported = contacts.import_contacts(file=("card.vcf", Path("card.vcf").read_bytes()))
assert [contact.name.display for contact in imported.items] == ["Karl Klein"]
newer = contacts.import_contacts(file=("newer_card.vcf", Path("newer_card.vcf").read_bytes()))
assert newer.updates[0].contact_id == imported.items[0].id
assert newer.updates[0].changes[0].after == "Head of Sales"
assert contacts.undo_card_update(imported.items[0].id).job_title == "Buyer"
reading = events.import_event_cards(fair, [("card.vcf", Path("card.vcf").read_bytes())])
assert jobs.get_job(reading.id).kind == reading.kind
mails = messages.import_messages(file=("question.eml", Path("question.eml").read_bytes()))
[question] = mails.items
assert question.customer_id == anna
assert messages.get_message_source(question.id) == Path("question.eml").read_bytes()
assert messages.get_message_attachment(question.id, 0) == PICTURE
assert cards.get_card_png().startswith(b"\x89PNG")
assert b"<svg" in cards.get_card_svg()
assert cards.get_card_vcard().startswith(b"BEGIN:VCARD")

accepted = imports.create_import(file=("question.eml", Path("question.eml").read_bytes()))
assert imports.get_import(accepted.id).job_id == accepted.job_id
assert jobs.get_job(accepted.job_id).kind == "import"
assert accepted.id in all_ids(lambda cursor: imports.list_imports(cursor=cursor))
assert accepted.job_id in all_ids(lambda cursor: jobs.list_jobs(cursor=cursor))

ada = client.ContactCreate(name=client.PartyName(display="Ada Kern"), organization="Kern Optik")
for twin in (ada, ada):
    contacts.create_contact(twin)
assert customers.search_duplicates().kind == "duplicate_search"
pair = items_in_time(customers.list_duplicates)[0].id
assert customers.dismiss_duplicate(pair).dismissed_at is not None
assert customers.restore_duplicate(pair).dismissed_at is None
assert customers.get_duplicate(pair).duplicate.name == "Ada Kern"

reminder = follow_ups.create_follow_up(
    client.ReminderCreate(customer_id=berta, due_at=STARTS, text="Call back.")
)
assert follow_ups.complete_follow_up(reminder.id).status is client.FollowUpStatus.DONE
assert follow_ups.reopen_follow_up(reminder.id).status is client.FollowUpStatus.WAITING
due = all_ids(lambda cursor: follow_ups.list_follow_ups(limit=1, cursor=cursor))
first = follow_ups.list_queue(limit=50).items[0]
assert (first.party.name, first.party.phone) == ("Anna Weber", "+491712345671")
assert first.follow_ups[0].reason.text.startswith("Anna Weber ")
assert first.follow_ups[0].id in due

explained = follow_ups.explain_customer(anna)
assert client.FollowUpStatus.DUE in [item.status for item in explained.items]
messages.answer_message(
    question.id, client.MessageAnswer(channel=client.MessageChannel.PHONE, body="Restart it.")
)
settled = follow_ups.get_follow_up(first.follow_ups[0].id)
assert settled.status is client.FollowUpStatus.SETTLED
assert settled.settled_by is not None

entries = customers.list_customer_timeline(anna).items
assert client.TimelineType.MESSAGE in [entry.type for entry in entries]
assert isinstance(sender_rules.list_sender_suggestions().items, list)
replies = reports.get_reply_report(var_from=STARTS.date(), to=ENDS.date())
assert replies.var_from == replies.to == ENDS.date()
assert reports.get_follow_up_report().time_zone == replies.time_zone
assert reports.get_outcome_report().time_zone == replies.time_zone
assert reports.get_flag_report().time_zone == replies.time_zone
