"""Round trip over every resource with the Python client of openapi-generator."""

import os
import time
from collections.abc import Callable
from datetime import UTC, datetime
from http import HTTPStatus
from pathlib import Path
from typing import Any
from uuid import UUID

import followup_client as client
from followup_client import ApiException

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


def go_round(
    create: Callable[[int], Any],
    read: Callable[[str | None], Any],
    change: Callable[[UUID, str], Any],
) -> tuple[UUID, UUID]:
    """Create two objects, list them page by page and change one; return their ids."""
    first, second = create(1), create(2)
    assert first.status_code == second.status_code == HTTPStatus.CREATED
    ids = first.data.id, second.data.id
    assert set(ids) <= set(all_ids(read))
    change_twice(etag(first), lambda tag: change(ids[0], tag))
    return ids


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

anna, berta = go_round(
    lambda number: customers.create_customer_with_http_info(
        client.CustomerCreate(
            name=client.PartyName(given=["Anna", "Berta"][number - 1], family="Weber"),
            emails=[client.EmailAddress(address=["anna", "berta"][number - 1] + "@example.com")],
            phones=[client.PhoneNumber(raw=f"0171 234567{number}")],
        )
    ),
    lambda cursor: customers.list_customers(limit=1, cursor=cursor),
    lambda each, tag: customers.update_customer(
        each, client.CustomerUpdate(tags=["pumps"]), if_match=tag
    ),
)
go_round(
    lambda number: contacts.create_contact_with_http_info(
        client.ContactCreate(organization=f"Company {number}")
    ),
    lambda cursor: contacts.list_contacts(limit=1, cursor=cursor),
    lambda each, tag: contacts.update_contact(
        each, client.ContactUpdate(notes="Met at the fair."), if_match=tag
    ),
)
fair, _ = go_round(
    lambda number: events.create_event_with_http_info(
        client.EventCreate(
            name=f"Fair {number}", kind=client.EventKind.TRADE_SHOW, starts_at=STARTS, ends_at=ENDS
        )
    ),
    lambda cursor: events.list_events(limit=1, cursor=cursor),
    lambda each, tag: events.update_event(each, client.EventUpdate(venue="Hall 4"), if_match=tag),
)
go_round(
    lambda number: events.create_participant_with_http_info(
        fair, client.ParticipantCreate(customer_id=[anna, berta][number - 1])
    ),
    lambda cursor: events.list_participants(fair, limit=1, cursor=cursor),
    lambda each, tag: events.update_participant(
        fair, each, client.ParticipantUpdate(attended=True), if_match=tag
    ),
)
go_round(
    lambda number: messages.create_message_with_http_info(
        client.MessageCreate(
            customer_id=berta,
            direction=client.MessageDirection.OUTBOUND,
            channel=client.MessageChannel.EMAIL,
            subject=f"Offer {number}",
            body="Here is our offer.",
        )
    ),
    lambda cursor: messages.list_messages(limit=1, cursor=cursor),
    lambda each, tag: messages.update_message(
        each, client.MessageUpdate(is_personal=True), if_match=tag
    ),
)
go_round(
    lambda number: purchases.create_purchase_with_http_info(
        client.PurchaseCreate(customer_id=berta, amount=f"{number}9.90", currency="EUR")
    ),
    lambda cursor: purchases.list_purchases(limit=1, cursor=cursor),
    lambda each, tag: purchases.update_purchase(
        each, client.PurchaseUpdate(notes="In cash."), if_match=tag
    ),
)
go_round(
    lambda number: opportunities.create_opportunity_with_http_info(
        client.OpportunityCreate(customer_id=berta, title=f"Plant {number}")
    ),
    lambda cursor: opportunities.list_opportunities(limit=1, cursor=cursor),
    lambda each, tag: opportunities.update_opportunity(
        each, client.OpportunityUpdate(notes="In May."), if_match=tag
    ),
)
go_round(
    lambda number: referrals.create_referral_with_http_info(
        client.ReferralCreate(
            direction=client.ReferralDirection.RECEIVED,
            referrer=client.ReferralParty(customer_id=berta),
            notes=f"Plant {number}",
        )
    ),
    lambda cursor: referrals.list_referrals(limit=1, cursor=cursor),
    lambda each, tag: referrals.update_referral(
        each, client.ReferralUpdate(notes="Two plants."), if_match=tag
    ),
)
go_round(
    lambda number: cards.create_card_share_with_http_info(
        client.CardShareCreate(name=f"Guest {number}")
    ),
    lambda cursor: cards.list_card_shares(limit=1, cursor=cursor),
    lambda each, tag: cards.update_card_share(
        each, client.CardShareUpdate(notes="At the stand."), if_match=tag
    ),
)
go_round(
    lambda number: promises.create_promise_with_http_info(
        client.PromiseCreate(
            message_kind=[client.MessageKind.ISSUE, client.MessageKind.ORDER][number - 1],
            prominence=client.CustomerProminence.KEY,
            within=client.TimeSpan(type=client.SpanType.WORKING, hours=2),
        )
    ),
    lambda cursor: promises.list_promises(limit=1, cursor=cursor),
    lambda each, tag: promises.update_promise(
        each,
        client.PromiseUpdate(within=client.TimeSpan(type=client.SpanType.CALENDAR, duration="P1D")),
        if_match=tag,
    ),
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
    lambda number: rules.create_rule_with_http_info(new_rule(number)),
    lambda cursor: rules.list_rules(limit=1, cursor=cursor),
    lambda each, tag: rules.update_rule(each, client.RuleUpdate(where=in_stages), if_match=tag),
)
assert [each.where for each in rules.list_rules().items if each.id == rule] == [in_stages]
assert rules.preview_rule(client.RulePreview(rule=new_rule(3))).examined > 0
assert rules.backtest_rule(client.RuleBacktest(rule=new_rule(3), days=30)).examined > 0
assert client.PackName.CONSULTANT in [pack.name for pack in rules.list_rule_packs().items]
assert rules.install_rule_pack(client.PackName.CONSULTANT).items

go_round(
    lambda number: templates.create_template_with_http_info(
        client.TemplateCreate(name=f"Thanks {number}", subject="Thanks", body="Thank you.")
    ),
    lambda cursor: templates.list_templates(limit=1, cursor=cursor),
    lambda each, tag: templates.update_template(
        each, client.TemplateUpdate(subject="Thank you"), if_match=tag
    ),
)
go_round(
    lambda number: sender_rules.create_sender_rule_with_http_info(
        client.SenderRuleCreate(
            pattern=f"@parcels{number}.example.com", effect=client.SenderEffect.NO_REPLY_NEEDED
        )
    ),
    lambda cursor: sender_rules.list_sender_rules(limit=1, cursor=cursor),
    lambda each, tag: sender_rules.update_sender_rule(
        each, client.SenderRuleUpdate(note="Deliveries."), if_match=tag
    ),
)
go_round(
    lambda number: inbound.create_inbound_token_with_http_info(
        client.InboundTokenCreate(name=f"Form {number}")
    ),
    lambda cursor: inbound.list_inbound_tokens(limit=1, cursor=cursor),
    lambda each, tag: inbound.update_inbound_token(
        each, client.InboundTokenUpdate(name="Contact form"), if_match=tag
    ),
)
go_round(
    lambda number: mailboxes.create_mailbox_with_http_info(
        client.MailboxCreate(
            address=f"shop{number}@example.com", host="127.0.0.1", port=1, password="secret"
        )
    ),
    lambda cursor: mailboxes.list_mailboxes(limit=1, cursor=cursor),
    lambda each, tag: mailboxes.update_mailbox(
        each, client.MailboxUpdate(since_days=30), if_match=tag
    ),
)
go_round(
    lambda number: users.create_user_with_http_info(client.UserCreate(name=f"Colleague {number}")),
    lambda cursor: users.list_users(limit=1, cursor=cursor),
    lambda each, tag: users.update_user(
        each, client.UserUpdate(time_zone="Europe/Paris"), if_match=tag
    ),
)
go_round(
    lambda number: keys.create_api_key_with_http_info(
        client.ApiKeyCreate(name=f"Shop {number}", scope=client.ApiKeyScope.READ)
    ),
    lambda cursor: keys.list_api_keys(limit=1, cursor=cursor),
    lambda each, tag: keys.update_api_key(each, client.ApiKeyUpdate(name="Web shop"), if_match=tag),
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

customers.delete_customer(berta)
assert customers.restore_customer(berta).archived_at is None
