"""Round trip over every resource with the client of openapi-python-client."""

import os
import time
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from http import HTTPStatus
from pathlib import Path
from typing import Any, Protocol, TypeVar
from uuid import UUID

import httpx
from followup_client import AuthenticatedClient, models
from followup_client.api.api_keys import (
    create_api_key,
    delete_api_key,
    get_api_key,
    list_api_keys,
    update_api_key,
)
from followup_client.api.card import (
    create_card_share,
    delete_card_share,
    get_card,
    get_card_png,
    get_card_share,
    get_card_svg,
    get_card_vcard,
    list_card_shares,
    update_card,
    update_card_share,
)
from followup_client.api.contacts import (
    create_contact,
    create_contacts,
    delete_contact,
    get_contact,
    import_contacts,
    list_contacts,
    restore_contact,
    undo_card_update,
    update_contact,
)
from followup_client.api.customers import (
    create_customer,
    create_customers,
    delete_customer,
    dismiss_duplicate,
    get_customer,
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
    create_events,
    create_participant,
    create_participants,
    delete_event,
    delete_participant,
    get_event,
    get_participant,
    import_event_cards,
    list_events,
    list_participants,
    restore_event,
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
    delete_inbound_token,
    get_inbound_token,
    list_inbound_tokens,
    update_inbound_token,
)
from followup_client.api.jobs import get_job, list_jobs
from followup_client.api.mailboxes import (
    create_mailbox,
    delete_mailbox,
    get_mailbox,
    list_mailboxes,
    update_mailbox,
)
from followup_client.api.messages import (
    answer_message,
    create_message,
    create_messages,
    delete_message,
    get_message,
    get_message_attachment,
    get_message_source,
    import_messages,
    list_messages,
    restore_message,
    update_message,
)
from followup_client.api.opportunities import (
    create_opportunities,
    create_opportunity,
    delete_opportunity,
    get_opportunity,
    list_opportunities,
    restore_opportunity,
    update_opportunity,
)
from followup_client.api.promises import (
    create_promise,
    delete_promise,
    get_promise,
    list_promises,
    update_promise,
)
from followup_client.api.purchases import (
    create_purchase,
    create_purchases,
    delete_purchase,
    get_purchase,
    list_purchases,
    restore_purchase,
    update_purchase,
)
from followup_client.api.referrals import (
    create_referral,
    create_referrals,
    delete_referral,
    get_referral,
    list_referrals,
    restore_referral,
    update_referral,
)
from followup_client.api.reports import (
    get_flag_report,
    get_follow_up_report,
    get_outcome_report,
    get_reply_report,
)
from followup_client.api.rules import (
    backtest_rule,
    create_rule,
    delete_rule,
    get_rule,
    install_rule_pack,
    list_rule_packs,
    list_rules,
    preview_rule,
    restore_rule,
    update_rule,
)
from followup_client.api.sender_rules import (
    create_sender_rule,
    delete_sender_rule,
    get_sender_rule,
    list_sender_rules,
    list_sender_suggestions,
    update_sender_rule,
)
from followup_client.api.templates import (
    create_template,
    delete_template,
    get_template,
    list_templates,
    restore_template,
    update_template,
)
from followup_client.api.users import (
    create_user,
    delete_user,
    get_user,
    list_users,
    restore_user,
    update_user,
)
from followup_client.api.working_calendar import get_working_calendar, update_working_calendar
from followup_client.api.workspace import get_workspace, update_workspace
from followup_client.types import UNSET, File, Response, Unset

New = TypeVar("New")
New_contra = TypeVar("New_contra", contravariant=True)
Changes = TypeVar("Changes")
Changes_contra = TypeVar("Changes_contra", contravariant=True)

PICTURE = b"\x89PNG\r\n\x1a\nfollow-up"
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


def shown_id(response: Response[Any]) -> UUID:
    assert response.status_code == HTTPStatus.OK, response
    assert response.parsed
    found: UUID = response.parsed.id
    return found


class Create(Protocol[New_contra]):
    def __call__(self, *, client: AuthenticatedClient, body: New_contra) -> Response[Any]: ...


class Page(Protocol):
    def __call__(self, *, client: AuthenticatedClient, limit: int, cursor: str | Unset) -> Any: ...


class Update(Protocol[Changes_contra]):
    def __call__(
        self, each: UUID, /, *, client: AuthenticatedClient, body: Changes_contra, if_match: str
    ) -> Response[Any]: ...


class Act(Protocol):
    def __call__(self, each: UUID, /, *, client: AuthenticatedClient) -> Response[Any]: ...


def go_round(
    item: Callable[[int], New],
    changes: Changes,
    *,
    create: Create[New],
    page: Page,
    read: Act,
    update: Update[Changes],
    remove: Act,
    restore: Act | None = None,
    batch: Callable[[list[New]], models.BatchRead | models.Problem | None] | None = None,
) -> tuple[UUID, UUID]:
    """Create objects, list them page by page, change the first, remove and restore the second."""
    first, second = (create(client=client, body=item(number)) for number in (1, 2))
    assert first.status_code == second.status_code == HTTPStatus.CREATED, (first, second)
    assert first.parsed
    assert second.parsed
    one, two = first.parsed.id, second.parsed.id
    assert {one, two} <= set(all_ids(lambda cursor: page(client=client, limit=1, cursor=cursor)))
    change_twice(
        first.headers["ETag"], lambda etag: update(one, client=client, body=changes, if_match=etag)
    )
    assert shown_id(read(two, client=client)) == two
    removed = remove(two, client=client)
    assert removed.status_code == HTTPStatus.NO_CONTENT, removed
    if restore:
        assert shown_id(restore(two, client=client)) == two
    if batch:
        results = batch([item(3)])
        assert isinstance(results, models.BatchRead)
        assert [result.status for result in results.items] == [HTTPStatus.CREATED], results
    return one, two


def content(file: File | models.Problem | None) -> bytes:
    assert isinstance(file, File)
    read: bytes = file.payload.read()
    return read


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

NAMES = ("Anna", "Berta", "Carla")
anna, berta = go_round(
    lambda number: models.CustomerCreate(
        name=models.PartyName(given=NAMES[number - 1], family="Weber"),
        emails=[models.EmailAddress(address=f"{NAMES[number - 1].lower()}@example.com")],
        phones=[models.PhoneNumber(raw=f"0171 234567{number}")],
    ),
    models.CustomerUpdate(tags=["pumps"]),
    create=create_customer.sync_detailed,
    page=list_customers.sync,
    read=get_customer.sync_detailed,
    update=update_customer.sync_detailed,
    remove=delete_customer.sync_detailed,
    restore=restore_customer.sync_detailed,
    batch=lambda items: create_customers.sync(
        client=client, body=models.CustomerBatch(items=items)
    ),
)
go_round(
    lambda number: models.ContactCreate(organization=f"Company {number}"),
    models.ContactUpdate(notes="Met at the fair."),
    create=create_contact.sync_detailed,
    page=list_contacts.sync,
    read=get_contact.sync_detailed,
    update=update_contact.sync_detailed,
    remove=delete_contact.sync_detailed,
    restore=restore_contact.sync_detailed,
    batch=lambda items: create_contacts.sync(client=client, body=models.ContactBatch(items=items)),
)
fair, _ = go_round(
    lambda number: models.EventCreate(
        name=f"Fair {number}", kind=models.EventKind.TRADE_SHOW, starts_at=STARTS, ends_at=ENDS
    ),
    models.EventUpdate(venue="Hall 4"),
    create=create_event.sync_detailed,
    page=list_events.sync,
    read=get_event.sync_detailed,
    update=update_event.sync_detailed,
    remove=delete_event.sync_detailed,
    restore=restore_event.sync_detailed,
    batch=lambda items: create_events.sync(client=client, body=models.EventBatch(items=items)),
)
go_round(
    lambda number: models.ParticipantCreate(customer_id=anna if number == 1 else berta),
    models.ParticipantUpdate(attended=True),
    create=partial(create_participant.sync_detailed, fair),
    page=partial(list_participants.sync, fair),
    read=partial(get_participant.sync_detailed, fair),
    update=partial(update_participant.sync_detailed, fair),
    remove=partial(delete_participant.sync_detailed, fair),
    batch=lambda items: create_participants.sync(
        fair, client=client, body=models.ParticipantBatch(items=items)
    ),
)
go_round(
    lambda number: models.MessageCreate(
        customer_id=berta,
        direction=models.MessageDirection.OUTBOUND,
        channel=models.MessageChannel.EMAIL,
        subject=f"Offer {number}",
        body="Here is our offer.",
    ),
    models.MessageUpdate(is_personal=True),
    create=create_message.sync_detailed,
    page=list_messages.sync,
    read=get_message.sync_detailed,
    update=update_message.sync_detailed,
    remove=delete_message.sync_detailed,
    restore=restore_message.sync_detailed,
    batch=lambda items: create_messages.sync(client=client, body=models.MessageBatch(items=items)),
)
go_round(
    lambda number: models.PurchaseCreate(customer_id=berta, amount=f"{number}9.90", currency="EUR"),
    models.PurchaseUpdate(notes="In cash."),
    create=create_purchase.sync_detailed,
    page=list_purchases.sync,
    read=get_purchase.sync_detailed,
    update=update_purchase.sync_detailed,
    remove=delete_purchase.sync_detailed,
    restore=restore_purchase.sync_detailed,
    batch=lambda items: create_purchases.sync(
        client=client, body=models.PurchaseBatch(items=items)
    ),
)
go_round(
    lambda number: models.OpportunityCreate(customer_id=berta, title=f"Plant {number}"),
    models.OpportunityUpdate(notes="In May."),
    create=create_opportunity.sync_detailed,
    page=list_opportunities.sync,
    read=get_opportunity.sync_detailed,
    update=update_opportunity.sync_detailed,
    remove=delete_opportunity.sync_detailed,
    restore=restore_opportunity.sync_detailed,
    batch=lambda items: create_opportunities.sync(
        client=client, body=models.OpportunityBatch(items=items)
    ),
)
go_round(
    lambda number: models.ReferralCreate(
        direction=models.ReferralDirection.RECEIVED,
        referrer=models.ReferralParty(customer_id=berta),
        notes=f"Plant {number}",
    ),
    models.ReferralUpdate(notes="Two plants."),
    create=create_referral.sync_detailed,
    page=list_referrals.sync,
    read=get_referral.sync_detailed,
    update=update_referral.sync_detailed,
    remove=delete_referral.sync_detailed,
    restore=restore_referral.sync_detailed,
    batch=lambda items: create_referrals.sync(
        client=client, body=models.ReferralBatch(items=items)
    ),
)
go_round(
    lambda number: models.CardShareCreate(name=f"Guest {number}"),
    models.CardShareUpdate(notes="At the stand."),
    create=create_card_share.sync_detailed,
    page=list_card_shares.sync,
    read=get_card_share.sync_detailed,
    update=update_card_share.sync_detailed,
    remove=delete_card_share.sync_detailed,
)
go_round(
    lambda number: models.PromiseCreate(
        message_kind=[models.MessageKind.ISSUE, models.MessageKind.ORDER][number - 1],
        prominence=models.CustomerProminence.KEY,
        within=models.TimeSpan(type_=models.SpanType.WORKING, hours=2),
    ),
    models.PromiseUpdate(within=models.TimeSpan(type_=models.SpanType.CALENDAR, duration="P1D")),
    create=create_promise.sync_detailed,
    page=list_promises.sync,
    read=get_promise.sync_detailed,
    update=update_promise.sync_detailed,
    remove=delete_promise.sync_detailed,
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
    new_rule,
    models.RuleUpdate(where=changed_where),
    create=create_rule.sync_detailed,
    page=list_rules.sync,
    read=get_rule.sync_detailed,
    update=update_rule.sync_detailed,
    remove=delete_rule.sync_detailed,
    restore=restore_rule.sync_detailed,
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
    lambda number: models.TemplateCreate(
        name=f"Thanks {number}", subject="Thanks", body="Thank you."
    ),
    models.TemplateUpdate(subject="Thank you"),
    create=create_template.sync_detailed,
    page=list_templates.sync,
    read=get_template.sync_detailed,
    update=update_template.sync_detailed,
    remove=delete_template.sync_detailed,
    restore=restore_template.sync_detailed,
)
go_round(
    lambda number: models.SenderRuleCreate(
        pattern=f"@parcels{number}.example.com", effect=models.SenderEffect.NO_REPLY_NEEDED
    ),
    models.SenderRuleUpdate(note="Deliveries."),
    create=create_sender_rule.sync_detailed,
    page=list_sender_rules.sync,
    read=get_sender_rule.sync_detailed,
    update=update_sender_rule.sync_detailed,
    remove=delete_sender_rule.sync_detailed,
)
go_round(
    lambda number: models.InboundTokenCreate(name=f"Form {number}"),
    models.InboundTokenUpdate(name="Contact form"),
    create=create_inbound_token.sync_detailed,
    page=list_inbound_tokens.sync,
    read=get_inbound_token.sync_detailed,
    update=update_inbound_token.sync_detailed,
    remove=delete_inbound_token.sync_detailed,
)
go_round(
    lambda number: models.MailboxCreate(
        address=f"shop{number}@example.com", host="127.0.0.1", port=1, password="secret"
    ),
    models.MailboxUpdate(since_days=30),
    create=create_mailbox.sync_detailed,
    page=list_mailboxes.sync,
    read=get_mailbox.sync_detailed,
    update=update_mailbox.sync_detailed,
    remove=delete_mailbox.sync_detailed,
)
go_round(
    lambda number: models.UserCreate(name=f"Colleague {number}"),
    models.UserUpdate(time_zone="Europe/Paris"),
    create=create_user.sync_detailed,
    page=list_users.sync,
    read=get_user.sync_detailed,
    update=update_user.sync_detailed,
    remove=delete_user.sync_detailed,
    restore=restore_user.sync_detailed,
)
go_round(
    lambda number: models.ApiKeyCreate(name=f"Shop {number}", scope=models.ApiKeyScope.READ),
    models.ApiKeyUpdate(name="Web shop"),
    create=create_api_key.sync_detailed,
    page=list_api_keys.sync,
    read=get_api_key.sync_detailed,
    update=update_api_key.sync_detailed,
    remove=delete_api_key.sync_detailed,
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
source = get_message_source.sync(question.id, client=client)
assert content(source) == Path("question.eml").read_bytes()
assert content(get_message_attachment.sync(question.id, 0, client=client)) == PICTURE
assert content(get_card_png.sync(client=client)).startswith(b"\x89PNG")
assert b"<svg" in content(get_card_svg.sync(client=client))
assert content(get_card_vcard.sync(client=client)).startswith(b"BEGIN:VCARD")

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
