"""Round trip over every resource with the client of openapi-python-client."""

import os
import time
from collections.abc import Callable
from datetime import UTC, datetime
from http import HTTPStatus
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any
from uuid import UUID

import httpx
from followup_client import AuthenticatedClient, models
from followup_client.api.api_keys import create_api_key, list_api_keys, update_api_key
from followup_client.api.card import (
    create_card_share,
    get_card,
    list_card_shares,
    update_card,
    update_card_share,
)
from followup_client.api.contacts import (
    create_contact,
    import_contacts,
    list_contacts,
    undo_card_update,
    update_contact,
)
from followup_client.api.customers import (
    create_customer,
    delete_customer,
    dismiss_duplicate,
    get_duplicate,
    list_customer_timeline,
    list_customers,
    list_duplicates,
    restore_customer,
    restore_duplicate,
    search_duplicates,
    update_customer,
)
from followup_client.api.events import (
    create_event,
    create_participant,
    import_event_cards,
    list_events,
    list_participants,
    update_event,
    update_participant,
)
from followup_client.api.follow_ups import (
    complete_follow_up,
    create_follow_up,
    explain_customer,
    get_follow_up,
    list_follow_ups,
    list_queue,
    reopen_follow_up,
)
from followup_client.api.imports import create_import, get_import, list_imports
from followup_client.api.inbound import (
    create_inbound_token,
    list_inbound_tokens,
    update_inbound_token,
)
from followup_client.api.jobs import get_job, list_jobs
from followup_client.api.mailboxes import create_mailbox, list_mailboxes, update_mailbox
from followup_client.api.messages import (
    answer_message,
    create_message,
    import_messages,
    list_messages,
    update_message,
)
from followup_client.api.opportunities import (
    create_opportunity,
    list_opportunities,
    update_opportunity,
)
from followup_client.api.promises import create_promise, list_promises, update_promise
from followup_client.api.purchases import create_purchase, list_purchases, update_purchase
from followup_client.api.referrals import create_referral, list_referrals, update_referral
from followup_client.api.reports import (
    get_flag_report,
    get_follow_up_report,
    get_outcome_report,
    get_reply_report,
)
from followup_client.api.rules import (
    backtest_rule,
    create_rule,
    install_rule_pack,
    list_rule_packs,
    list_rules,
    preview_rule,
    update_rule,
)
from followup_client.api.sender_rules import (
    create_sender_rule,
    list_sender_rules,
    list_sender_suggestions,
    update_sender_rule,
)
from followup_client.api.templates import create_template, list_templates, update_template
from followup_client.api.users import create_user, list_users, update_user
from followup_client.api.working_calendar import get_working_calendar, update_working_calendar
from followup_client.api.workspace import get_workspace, update_workspace
from followup_client.types import UNSET, File, Response

STARTS, ENDS = datetime(2026, 3, 4, 8, tzinfo=UTC), datetime(2026, 3, 4, 17, tzinfo=UTC)
client = AuthenticatedClient(
    base_url=os.environ["FOLLOWUP_URL"],
    token=os.environ["FOLLOWUP_KEY"],
    timeout=httpx.Timeout(30),
    raise_on_unexpected_status=True,
)


def is_problem(response: Response[Any], status: HTTPStatus, code: str) -> models.Problem:
    problem = response.parsed
    assert isinstance(problem, models.Problem), problem
    assert (response.status_code, problem.code) == (status, code)
    return problem


def change_twice(etag: str, change: Callable[[str], Response[Any]]) -> None:
    """The first change finds the object as it was read; the second does not."""
    changed = change(etag)
    assert changed.status_code == HTTPStatus.OK, changed
    is_problem(change(etag), HTTPStatus.PRECONDITION_FAILED, "precondition_failed")


def all_ids(read: Callable[[Any], Any]) -> list[UUID]:
    """Follow `next_cursor` to the last page."""
    ids: list[UUID] = []
    cursor: Any = UNSET
    while cursor is not None:
        page = read(cursor)
        ids += [item.id for item in page.items]
        cursor = page.next_cursor
    return ids


def operation(tag: str, name: str) -> Any:
    """The module of an operation, or None if there is none."""
    module = f"followup_client.api.{tag}.{name}"
    return import_module(module) if find_spec(module) else None


def remove(tag: str, noun: str, *ids: UUID) -> None:
    """Read and remove an object, and restore one that a removal archives."""
    shown = operation(tag, f"get_{noun}").sync(*ids, client=client)
    assert shown.id == ids[-1]
    removed = operation(tag, f"delete_{noun}").sync_detailed(*ids, client=client)
    assert removed.status_code == HTTPStatus.NO_CONTENT, removed
    if restore := operation(tag, f"restore_{noun}"):
        assert restore.sync(*ids, client=client).id == ids[-1]


def go_round(
    tag: str,
    noun: str,
    create: Callable[[int], Response[Any]],
    read: Callable[[Any], Any],
    change: Callable[[UUID, str], Response[Any]],
    parents: tuple[UUID, ...] = (),
) -> tuple[UUID, UUID]:
    """Create two objects, list them page by page, change the first and remove the second."""
    first, second = create(1), create(2)
    assert first.status_code == second.status_code == HTTPStatus.CREATED, (first, second)
    assert first.parsed
    assert second.parsed
    ids = first.parsed.id, second.parsed.id
    assert set(ids) <= set(all_ids(read))
    change_twice(first.headers["ETag"], lambda etag: change(ids[0], etag))
    remove(tag, noun, *parents, ids[1])
    return ids


def items_in_time(read: Callable[[], Any]) -> list[Any]:
    """The first items of a list, as soon as it has one."""
    for _ in range(120):
        items: list[Any] = read().items
        if items:
            return items
        time.sleep(0.5)
    raise TimeoutError


workspace = get_workspace.sync_detailed(client=client)
own = models.WorkspaceUpdate(own_addresses=["me@example.net"])
change_twice(
    workspace.headers["ETag"],
    lambda etag: update_workspace.sync_detailed(client=client, body=own, if_match=etag),
)

calendar = get_working_calendar.sync_detailed(client=client)
days = models.SpecialDaysWrite(from_=ENDS.date(), to=ENDS.date(), open_=[])
closed = models.WorkingCalendarUpdate(exceptions=[days])
change_twice(
    calendar.headers["ETag"],
    lambda etag: update_working_calendar.sync_detailed(client=client, body=closed, if_match=etag),
)

card = get_card.sync_detailed(client=client)
engineer = models.CardUpdate(job_title="Engineer")
change_twice(
    card.headers["ETag"],
    lambda etag: update_card.sync_detailed(client=client, body=engineer, if_match=etag),
)

anna, berta = go_round(
    "customers",
    "customer",
    lambda number: create_customer.sync_detailed(
        client=client,
        body=models.CustomerCreate(
            name=models.PartyName(given=["Anna", "Berta"][number - 1], family="Weber"),
            emails=[models.EmailAddress(address=["anna", "berta"][number - 1] + "@example.com")],
            phones=[models.PhoneNumber(raw=f"0171 234567{number}")],
        ),
    ),
    lambda cursor: list_customers.sync(client=client, limit=1, cursor=cursor),
    lambda each, etag: update_customer.sync_detailed(
        each, client=client, body=models.CustomerUpdate(tags=["pumps"]), if_match=etag
    ),
)

go_round(
    "contacts",
    "contact",
    lambda number: create_contact.sync_detailed(
        client=client, body=models.ContactCreate(organization=f"Company {number}")
    ),
    lambda cursor: list_contacts.sync(client=client, limit=1, cursor=cursor),
    lambda each, etag: update_contact.sync_detailed(
        each, client=client, body=models.ContactUpdate(notes="Met at the fair."), if_match=etag
    ),
)

fair, _ = go_round(
    "events",
    "event",
    lambda number: create_event.sync_detailed(
        client=client,
        body=models.EventCreate(
            name=f"Fair {number}", kind=models.EventKind.TRADE_SHOW, starts_at=STARTS, ends_at=ENDS
        ),
    ),
    lambda cursor: list_events.sync(client=client, limit=1, cursor=cursor),
    lambda each, etag: update_event.sync_detailed(
        each, client=client, body=models.EventUpdate(venue="Hall 4"), if_match=etag
    ),
)

go_round(
    "events",
    "participant",
    lambda number: create_participant.sync_detailed(
        fair, client=client, body=models.ParticipantCreate(customer_id=[anna, berta][number - 1])
    ),
    lambda cursor: list_participants.sync(fair, client=client, limit=1, cursor=cursor),
    lambda each, etag: update_participant.sync_detailed(
        fair, each, client=client, body=models.ParticipantUpdate(attended=True), if_match=etag
    ),
    parents=(fair,),
)

go_round(
    "messages",
    "message",
    lambda number: create_message.sync_detailed(
        client=client,
        body=models.MessageCreate(
            customer_id=berta,
            direction=models.MessageDirection.OUTBOUND,
            channel=models.MessageChannel.EMAIL,
            subject=f"Offer {number}",
            body="Here is our offer.",
        ),
    ),
    lambda cursor: list_messages.sync(client=client, limit=1, cursor=cursor),
    lambda each, etag: update_message.sync_detailed(
        each, client=client, body=models.MessageUpdate(is_personal=True), if_match=etag
    ),
)

go_round(
    "purchases",
    "purchase",
    lambda number: create_purchase.sync_detailed(
        client=client,
        body=models.PurchaseCreate(customer_id=berta, amount=f"{number}9.90", currency="EUR"),
    ),
    lambda cursor: list_purchases.sync(client=client, limit=1, cursor=cursor),
    lambda each, etag: update_purchase.sync_detailed(
        each, client=client, body=models.PurchaseUpdate(notes="In cash."), if_match=etag
    ),
)

go_round(
    "opportunities",
    "opportunity",
    lambda number: create_opportunity.sync_detailed(
        client=client, body=models.OpportunityCreate(customer_id=berta, title=f"Plant {number}")
    ),
    lambda cursor: list_opportunities.sync(client=client, limit=1, cursor=cursor),
    lambda each, etag: update_opportunity.sync_detailed(
        each, client=client, body=models.OpportunityUpdate(notes="In May."), if_match=etag
    ),
)

go_round(
    "referrals",
    "referral",
    lambda number: create_referral.sync_detailed(
        client=client,
        body=models.ReferralCreate(
            direction=models.ReferralDirection.RECEIVED,
            referrer=models.ReferralParty(customer_id=berta),
            notes=f"Plant {number}",
        ),
    ),
    lambda cursor: list_referrals.sync(client=client, limit=1, cursor=cursor),
    lambda each, etag: update_referral.sync_detailed(
        each, client=client, body=models.ReferralUpdate(notes="Two plants."), if_match=etag
    ),
)

go_round(
    "card",
    "card_share",
    lambda number: create_card_share.sync_detailed(
        client=client, body=models.CardShareCreate(name=f"Guest {number}")
    ),
    lambda cursor: list_card_shares.sync(client=client, limit=1, cursor=cursor),
    lambda each, etag: update_card_share.sync_detailed(
        each, client=client, body=models.CardShareUpdate(notes="At the stand."), if_match=etag
    ),
)

go_round(
    "promises",
    "promise",
    lambda number: create_promise.sync_detailed(
        client=client,
        body=models.PromiseCreate(
            message_kind=[models.MessageKind.ISSUE, models.MessageKind.ORDER][number - 1],
            prominence=models.CustomerProminence.KEY,
            within=models.TimeSpan(type_=models.SpanType.WORKING, hours=2),
        ),
    ),
    lambda cursor: list_promises.sync(client=client, limit=1, cursor=cursor),
    lambda each, etag: update_promise.sync_detailed(
        each,
        client=client,
        body=models.PromiseUpdate(
            within=models.TimeSpan(type_=models.SpanType.CALENDAR, duration="P1D")
        ),
        if_match=etag,
    ),
)

where = models.RuleCondition(
    all_=[
        models.RuleCondition(field="purchase.amount", op=models.ConditionOperator.GE, value="500"),
        models.RuleCondition(
            not_=models.RuleCondition(
                field="customer.tags", op=models.ConditionOperator.CONTAINS, value="vip"
            )
        ),
    ]
)
changed_where = models.RuleCondition(
    field="customer.stage", op=models.ConditionOperator.IN, values=["active", "past"]
)


def new_rule(number: int) -> models.RuleCreate:
    return models.RuleCreate(
        name=f"Thank buyers {number}",
        kind=models.RuleKind.THANK_YOU,
        trigger=models.RuleTrigger.PURCHASE_MADE,
        after=models.RuleDelay(type_=models.RuleDelayType.WORKING, days=1),
        until=[models.FulfilledBy.TOUCHED_PERSONALLY],
        where=where,
    )


rule, _ = go_round(
    "rules",
    "rule",
    lambda number: create_rule.sync_detailed(client=client, body=new_rule(number)),
    lambda cursor: list_rules.sync(client=client, limit=1, cursor=cursor),
    lambda each, etag: update_rule.sync_detailed(
        each, client=client, body=models.RuleUpdate(where=changed_where), if_match=etag
    ),
)
rules = list_rules.sync(client=client)
assert isinstance(rules, models.RulePage)
assert [each.where for each in rules.items if each.id == rule] == [changed_where]
preview = preview_rule.sync(client=client, body=models.RulePreview(rule=new_rule(3)))
assert isinstance(preview, models.RulePreviewRead)
assert preview.examined > 0

backtest = backtest_rule.sync(client=client, body=models.RuleBacktest(rule=new_rule(3), days=30))
assert isinstance(backtest, models.RuleBacktestRead)
assert backtest.examined > 0

packs = list_rule_packs.sync(client=client)
assert isinstance(packs, models.PackList)
assert models.PackName.CONSULTANT in [pack.name for pack in packs.items]
installed = install_rule_pack.sync(models.PackName.CONSULTANT, client=client)
assert isinstance(installed, models.PackInstalled)
assert installed.items

go_round(
    "templates",
    "template",
    lambda number: create_template.sync_detailed(
        client=client,
        body=models.TemplateCreate(name=f"Thanks {number}", subject="Thanks", body="Thank you."),
    ),
    lambda cursor: list_templates.sync(client=client, limit=1, cursor=cursor),
    lambda each, etag: update_template.sync_detailed(
        each, client=client, body=models.TemplateUpdate(subject="Thank you"), if_match=etag
    ),
)

go_round(
    "sender_rules",
    "sender_rule",
    lambda number: create_sender_rule.sync_detailed(
        client=client,
        body=models.SenderRuleCreate(
            pattern=f"@parcels{number}.example.com", effect=models.SenderEffect.NO_REPLY_NEEDED
        ),
    ),
    lambda cursor: list_sender_rules.sync(client=client, limit=1, cursor=cursor),
    lambda each, etag: update_sender_rule.sync_detailed(
        each, client=client, body=models.SenderRuleUpdate(note="Deliveries."), if_match=etag
    ),
)

go_round(
    "inbound",
    "inbound_token",
    lambda number: create_inbound_token.sync_detailed(
        client=client, body=models.InboundTokenCreate(name=f"Form {number}")
    ),
    lambda cursor: list_inbound_tokens.sync(client=client, limit=1, cursor=cursor),
    lambda each, etag: update_inbound_token.sync_detailed(
        each, client=client, body=models.InboundTokenUpdate(name="Contact form"), if_match=etag
    ),
)

go_round(
    "mailboxes",
    "mailbox",
    lambda number: create_mailbox.sync_detailed(
        client=client,
        body=models.MailboxCreate(
            address=f"shop{number}@example.com", host="127.0.0.1", port=1, password="secret"
        ),
    ),
    lambda cursor: list_mailboxes.sync(client=client, limit=1, cursor=cursor),
    lambda each, etag: update_mailbox.sync_detailed(
        each, client=client, body=models.MailboxUpdate(since_days=30), if_match=etag
    ),
)

go_round(
    "users",
    "user",
    lambda number: create_user.sync_detailed(
        client=client, body=models.UserCreate(name=f"Colleague {number}")
    ),
    lambda cursor: list_users.sync(client=client, limit=1, cursor=cursor),
    lambda each, etag: update_user.sync_detailed(
        each, client=client, body=models.UserUpdate(time_zone="Europe/Paris"), if_match=etag
    ),
)

go_round(
    "api_keys",
    "api_key",
    lambda number: create_api_key.sync_detailed(
        client=client,
        body=models.ApiKeyCreate(name=f"Shop {number}", scope=models.ApiKeyScope.READ),
    ),
    lambda cursor: list_api_keys.sync(client=client, limit=1, cursor=cursor),
    lambda each, etag: update_api_key.sync_detailed(
        each, client=client, body=models.ApiKeyUpdate(name="Web shop"), if_match=etag
    ),
)

again = create_customer.sync_detailed(
    client=client,
    body=models.CustomerCreate(emails=[models.EmailAddress(address="anna@example.com")]),
)
known = is_problem(again, HTTPStatus.CONFLICT, "customer_exists")
assert [candidate.customer_id for candidate in known.candidates or []] == [anna]
broken = create_customer.sync_detailed(
    client=client, body=models.CustomerCreate(emails=[models.EmailAddress(address="anna")])
)
invalid = is_problem(broken, HTTPStatus.UNPROCESSABLE_ENTITY, "invalid_request")
assert [error.pointer for error in invalid.errors] == ["/emails/0/address"]

with Path("card.vcf").open("rb") as file:
    cards = import_contacts.sync(client=client, body=File(payload=file))
assert isinstance(cards, models.ContactImport)
assert [contact.name.display for contact in cards.items] == ["Karl Klein"]
with Path("newer_card.vcf").open("rb") as file:
    newer = import_contacts.sync(client=client, body=File(payload=file))
assert isinstance(newer, models.ContactImport)
assert newer.updates[0].contact_id == cards.items[0].id
assert newer.updates[0].changes[0].after == "Head of Sales"
undone = undo_card_update.sync(cards.items[0].id, client=client)
assert isinstance(undone, models.ContactRead)
assert undone.job_title == "Buyer"
with Path("card.vcf").open("rb") as file:
    collected = models.ImportEventCardsFilesBody(file=[File(payload=file, file_name="card.vcf")])
    reading = import_event_cards.sync(fair, client=client, body=collected)
assert isinstance(reading, models.JobRead)
read_job = get_job.sync(reading.id, client=client)
assert isinstance(read_job, models.JobRead)
assert read_job.kind == reading.kind
with Path("question.eml").open("rb") as file:
    mails = import_messages.sync(client=client, body=File(payload=file))
assert isinstance(mails, models.MessageImport)
[question] = mails.items
assert question.customer_id == anna

with Path("question.eml").open("rb") as file:
    accepted = create_import.sync(client=client, body=File(payload=file))
assert isinstance(accepted, models.ImportRead)
shown = get_import.sync(accepted.id, client=client)
assert isinstance(shown, models.ImportRead)
assert shown.job_id == accepted.job_id
job = get_job.sync(accepted.job_id, client=client)
assert isinstance(job, models.JobRead)
assert job.kind == "import"
assert accepted.id in all_ids(lambda cursor: list_imports.sync(client=client, cursor=cursor))
assert job.id in all_ids(lambda cursor: list_jobs.sync(client=client, cursor=cursor))

ada = models.ContactCreate(name=models.PartyName(display="Ada Kern"), organization="Kern Optik")
for twin in (ada, ada):
    assert isinstance(create_contact.sync(client=client, body=twin), models.ContactRead)
search = search_duplicates.sync(client=client)
assert isinstance(search, models.JobRead)
pair = items_in_time(lambda: list_duplicates.sync(client=client))[0].id
dismissed = dismiss_duplicate.sync(pair, client=client)
assert isinstance(dismissed, models.DuplicateRead)
assert dismissed.dismissed_at is not None
restored = restore_duplicate.sync(pair, client=client)
assert isinstance(restored, models.DuplicateRead)
assert restored.dismissed_at is None
found = get_duplicate.sync(pair, client=client)
assert isinstance(found, models.DuplicateRead)
assert found.duplicate.name == "Ada Kern"

reminder = create_follow_up.sync(
    client=client, body=models.ReminderCreate(customer_id=berta, due_at=STARTS, text="Call back.")
)
assert isinstance(reminder, models.FollowUpRead)
completed = complete_follow_up.sync(reminder.id, client=client)
assert isinstance(completed, models.FollowUpRead)
assert completed.status is models.FollowUpStatus.DONE
reopened = reopen_follow_up.sync(reminder.id, client=client)
assert isinstance(reopened, models.FollowUpRead)
assert reopened.status is models.FollowUpStatus.WAITING
due = all_ids(lambda cursor: list_follow_ups.sync(client=client, limit=1, cursor=cursor))
queue = list_queue.sync(client=client, limit=50)
assert isinstance(queue, models.QueueCardPage)
first = queue.items[0]
assert (first.party.name, first.party.phone) == ("Anna Weber", "+491712345671")
assert first.follow_ups[0].reason.text.startswith("Anna Weber ")
assert first.follow_ups[0].id in due

explained = explain_customer.sync(anna, client=client)
assert isinstance(explained, models.FollowUpExplanation)
assert models.FollowUpStatus.DUE in [item.status for item in explained.items]
answer = models.MessageAnswer(channel=models.MessageChannel.PHONE, body="Restart it.")
answered = answer_message.sync(question.id, client=client, body=answer)
assert isinstance(answered, models.MessageRead)
settled = get_follow_up.sync(first.follow_ups[0].id, client=client)
assert isinstance(settled, models.FollowUpRead)
assert settled.status is models.FollowUpStatus.SETTLED
assert settled.settled_by is not None

entries = list_customer_timeline.sync(anna, client=client)
assert isinstance(entries, models.TimelinePage)
assert models.TimelineType.MESSAGE in [entry.type_ for entry in entries.items]
suggestions = list_sender_suggestions.sync(client=client)
assert isinstance(suggestions, models.SenderSuggestions)
replies = get_reply_report.sync(client=client, from_=STARTS.date(), to=ENDS.date())
assert isinstance(replies, models.ReplyReport)
assert replies.from_ == replies.to == ENDS.date()
follow_up_report = get_follow_up_report.sync(client=client)
assert isinstance(follow_up_report, models.FollowUpReport)
outcomes = get_outcome_report.sync(client=client)
assert isinstance(outcomes, models.OutcomeReport)
flags = get_flag_report.sync(client=client)
assert isinstance(flags, models.FlagReport)
assert {follow_up_report.time_zone, outcomes.time_zone, flags.time_zone} == {replies.time_zone}

removed = delete_customer.sync_detailed(berta, client=client)
assert removed.status_code == HTTPStatus.NO_CONTENT
back = restore_customer.sync(berta, client=client)
assert isinstance(back, models.CustomerRead)
assert back.archived_at is None

batches = (
    ("customers", (), models.CustomerBatch(items=[models.CustomerCreate(organization="Batch")])),
    ("contacts", (), models.ContactBatch(items=[models.ContactCreate(organization="Batch")])),
    (
        "events",
        (),
        models.EventBatch(
            items=[
                models.EventCreate(
                    name="Fair 3", kind=models.EventKind.TRADE_SHOW, starts_at=STARTS, ends_at=ENDS
                )
            ]
        ),
    ),
    (
        "participants",
        (fair,),
        models.ParticipantBatch(items=[models.ParticipantCreate(customer_id=berta)]),
    ),
    (
        "messages",
        (),
        models.MessageBatch(
            items=[
                models.MessageCreate(
                    customer_id=berta,
                    direction=models.MessageDirection.OUTBOUND,
                    channel=models.MessageChannel.EMAIL,
                    body="Here is our last offer.",
                )
            ]
        ),
    ),
    (
        "purchases",
        (),
        models.PurchaseBatch(
            items=[models.PurchaseCreate(customer_id=berta, amount="39.90", currency="EUR")]
        ),
    ),
    (
        "opportunities",
        (),
        models.OpportunityBatch(
            items=[models.OpportunityCreate(customer_id=berta, title="Plant 3")]
        ),
    ),
    (
        "referrals",
        (),
        models.ReferralBatch(
            items=[
                models.ReferralCreate(
                    direction=models.ReferralDirection.RECEIVED,
                    referrer=models.ReferralParty(customer_id=berta),
                )
            ]
        ),
    ),
)
for plural, parents, batch in batches:
    tag = "events" if parents else plural
    results = operation(tag, f"create_{plural}").sync(*parents, client=client, body=batch)
    assert isinstance(results, models.BatchRead)
    assert [item.status for item in results.items] == [HTTPStatus.CREATED], results
