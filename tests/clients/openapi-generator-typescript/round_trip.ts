// Round trip over every resource with the client `typescript-fetch` of openapi-generator.

import { deepEqual, equal, ok } from "node:assert/strict";
import { readFileSync } from "node:fs";
import * as client from "./client";

const starts = new Date("2026-03-04T08:00:00Z");
const ends = new Date("2026-03-04T17:00:00Z");
const configuration = new client.Configuration({
  basePath: process.env.FOLLOWUP_URL,
  accessToken: process.env.FOLLOWUP_KEY,
});
const customers = new client.CustomersApi(configuration);
const contacts = new client.ContactsApi(configuration);
const events = new client.EventsApi(configuration);
const messages = new client.MessagesApi(configuration);
const purchases = new client.PurchasesApi(configuration);
const opportunities = new client.OpportunitiesApi(configuration);
const referrals = new client.ReferralsApi(configuration);
const cards = new client.CardApi(configuration);
const promises = new client.PromisesApi(configuration);
const rules = new client.RulesApi(configuration);
const templates = new client.TemplatesApi(configuration);
const senderRules = new client.SenderRulesApi(configuration);
const imports = new client.ImportsApi(configuration);
const jobs = new client.JobsApi(configuration);
const inbound = new client.InboundApi(configuration);
const mailboxes = new client.MailboxesApi(configuration);
const users = new client.UsersApi(configuration);
const keys = new client.ApiKeysApi(configuration);
const followUps = new client.FollowUpsApi(configuration);
const reports = new client.ReportsApi(configuration);
const workspaces = new client.WorkspaceApi(configuration);
const calendars = new client.WorkingCalendarApi(configuration);

type Item = { id: string };
type Page = { items: Item[]; nextCursor: string | null };

async function isProblem(call: Promise<unknown>, status: number, code: string): Promise<client.Problem> {
  const error = await call.catch((reason: unknown) => reason);
  ok(error instanceof client.ResponseError);
  equal(error.response.status, status);
  const problem = client.ProblemFromJSON(await error.response.json());
  equal(problem.code, code);
  return problem;
}

/** The first change finds the object as it was read; the second does not. */
async function changeTwice(read: client.ApiResponse<unknown>, change: (ifMatch: string) => Promise<unknown>): Promise<void> {
  const etag = read.raw.headers.get("ETag");
  ok(etag);
  await change(etag);
  await isProblem(change(etag), 412, "precondition_failed");
}

/** Follow `nextCursor` to the last page. */
async function allIds(read: (cursor?: string) => Promise<Page>): Promise<string[]> {
  const ids: string[] = [];
  let page = await read();
  ids.push(...page.items.map((item) => item.id));
  while (page.nextCursor !== null) {
    page = await read(page.nextCursor);
    ids.push(...page.items.map((item) => item.id));
  }
  return ids;
}

/** Create two objects, list them page by page and change one; return their ids. */
async function goRound(
  create: (number: number) => Promise<client.ApiResponse<Item>>,
  read: (cursor?: string) => Promise<Page>,
  change: (id: string, ifMatch: string) => Promise<unknown>,
): Promise<[string, string]> {
  const [first, second] = [await create(1), await create(2)];
  const [one, two] = [(await first.value()).id, (await second.value()).id];
  const listed = await allIds(read);
  ok(listed.includes(one) && listed.includes(two));
  await changeTwice(first, (ifMatch) => change(one, ifMatch));
  return [one, two];
}

/** The first items of a list, as soon as it has one. */
async function itemsInTime<Row>(read: () => Promise<{ items: Row[] }>): Promise<Row[]> {
  for (let attempt = 0; attempt < 120; attempt++) {
    const { items } = await read();
    if (items.length > 0) return items;
    await new Promise((wake) => setTimeout(wake, 500));
  }
  throw new Error("The list stays empty.");
}

async function main(): Promise<void> {
  await changeTwice(await workspaces.getWorkspaceRaw({}), (ifMatch) =>
    workspaces.updateWorkspace({ ifMatch, workspaceUpdate: { ownAddresses: ["me@example.net"] } }),
  );
  const closed = { from: ends, to: ends, open: [] };
  await changeTwice(await calendars.getWorkingCalendarRaw({}), (ifMatch) =>
    calendars.updateWorkingCalendar({ ifMatch, workingCalendarUpdate: { exceptions: [closed] } }),
  );
  await changeTwice(await cards.getCardRaw({}), (ifMatch) =>
    cards.updateCard({ ifMatch, cardUpdate: { jobTitle: "Engineer" } }),
  );

  const customFields = { boiler: "B-7", pumps: 3, vip: true };
  const [anna, berta] = await goRound(
    (number) =>
      customers.createCustomerRaw({
        customerCreate: {
          name: { given: ["Anna", "Berta"][number - 1], family: "Weber" },
          emails: [{ address: ["anna", "berta"][number - 1] + "@example.com" }],
          phones: [{ raw: `0171 234567${number}` }],
          customFields,
        },
      }),
    (cursor) => customers.listCustomers({ limit: 1, cursor }),
    (customerId, ifMatch) => customers.updateCustomer({ customerId, ifMatch, customerUpdate: { tags: ["pumps"] } }),
  );
  deepEqual((await customers.getCustomer({ customerId: anna })).customFields, customFields);
  await goRound(
    (number) => contacts.createContactRaw({ contactCreate: { organization: `Company ${number}` } }),
    (cursor) => contacts.listContacts({ limit: 1, cursor }),
    (contactId, ifMatch) =>
      contacts.updateContact({ contactId, ifMatch, contactUpdate: { notes: "Met at the fair." } }),
  );
  const [eventId] = await goRound(
    (number) =>
      events.createEventRaw({
        eventCreate: { name: `Fair ${number}`, kind: client.EventKind.TradeShow, startsAt: starts, endsAt: ends },
      }),
    (cursor) => events.listEvents({ limit: 1, cursor }),
    (eventId, ifMatch) => events.updateEvent({ eventId, ifMatch, eventUpdate: { venue: "Hall 4" } }),
  );
  await goRound(
    (number) => events.createParticipantRaw({ eventId, participantCreate: { customerId: [anna, berta][number - 1] } }),
    (cursor) => events.listParticipants({ eventId, limit: 1, cursor }),
    (participantId, ifMatch) =>
      events.updateParticipant({ eventId, participantId, ifMatch, participantUpdate: { attended: true } }),
  );
  await goRound(
    (number) =>
      messages.createMessageRaw({
        messageCreate: {
          customerId: berta,
          direction: client.MessageDirection.Outbound,
          channel: client.MessageChannel.Email,
          subject: `Offer ${number}`,
          body: "Here is our offer.",
        },
      }),
    (cursor) => messages.listMessages({ limit: 1, cursor }),
    (messageId, ifMatch) => messages.updateMessage({ messageId, ifMatch, messageUpdate: { isPersonal: true } }),
  );
  await goRound(
    (number) =>
      purchases.createPurchaseRaw({ purchaseCreate: { customerId: berta, amount: `${number}9.90`, currency: "EUR" } }),
    (cursor) => purchases.listPurchases({ limit: 1, cursor }),
    (purchaseId, ifMatch) => purchases.updatePurchase({ purchaseId, ifMatch, purchaseUpdate: { notes: "In cash." } }),
  );
  await goRound(
    (number) =>
      opportunities.createOpportunityRaw({ opportunityCreate: { customerId: berta, title: `Plant ${number}` } }),
    (cursor) => opportunities.listOpportunities({ limit: 1, cursor }),
    (opportunityId, ifMatch) =>
      opportunities.updateOpportunity({ opportunityId, ifMatch, opportunityUpdate: { notes: "In May." } }),
  );
  await goRound(
    (number) =>
      referrals.createReferralRaw({
        referralCreate: {
          direction: client.ReferralDirection.Received,
          referrer: { customerId: berta },
          notes: `Plant ${number}`,
        },
      }),
    (cursor) => referrals.listReferrals({ limit: 1, cursor }),
    (referralId, ifMatch) =>
      referrals.updateReferral({ referralId, ifMatch, referralUpdate: { notes: "Two plants." } }),
  );
  await goRound(
    (number) => cards.createCardShareRaw({ cardShareCreate: { name: `Guest ${number}` } }),
    (cursor) => cards.listCardShares({ limit: 1, cursor }),
    (shareId, ifMatch) => cards.updateCardShare({ shareId, ifMatch, cardShareUpdate: { notes: "At the stand." } }),
  );
  await goRound(
    (number) =>
      promises.createPromiseRaw({
        promiseCreate: {
          messageKind: [client.MessageKind.Issue, client.MessageKind.Order][number - 1],
          prominence: client.CustomerProminence.Key,
          within: { type: client.SpanType.Working, hours: 2 },
        },
      }),
    (cursor) => promises.listPromises({ limit: 1, cursor }),
    (promiseId, ifMatch) =>
      promises.updatePromise({
        promiseId,
        ifMatch,
        promiseUpdate: { within: { type: client.SpanType.Calendar, duration: "P1D" } },
      }),
  );

  const large = { field: "purchase.amount", op: client.ConditionOperator.Ge, value: "500" };
  const vip = { field: "customer.tags", op: client.ConditionOperator.Contains, value: "vip" };
  const inStages = { field: "customer.stage", op: client.ConditionOperator.In, values: ["active", "past"] };
  const newRule = (number: number): client.RuleCreate => ({
    name: `Thank buyers ${number}`,
    kind: client.RuleKind.ThankYou,
    trigger: client.RuleTrigger.PurchaseMade,
    after: { type: client.RuleDelayType.Working, days: 1 },
    until: new Set([client.FulfilledBy.TouchedPersonally]),
    where: { all: [large, { not: vip }] },
  });
  const [rule] = await goRound(
    (number) => rules.createRuleRaw({ ruleCreate: newRule(number) }),
    (cursor) => rules.listRules({ limit: 1, cursor }),
    (ruleId, ifMatch) => rules.updateRule({ ruleId, ifMatch, ruleUpdate: { where: inStages } }),
  );
  const stored = (await rules.listRules({})).items.find((each) => each.id === rule);
  deepEqual(stored?.where?.values, inStages.values);
  const preview = await rules.previewRule({ rulePreview: { rule: newRule(3) } });
  ok(preview.examined > 0);
  const backtest = await rules.backtestRule({ ruleBacktest: { rule: newRule(3), days: 30 } });
  ok(backtest.examined > 0);
  const packs = await rules.listRulePacks();
  ok(packs.items.map((pack) => pack.name).includes(client.PackName.Consultant));
  ok((await rules.installRulePack({ pack: client.PackName.Consultant })).items.length > 0);

  await goRound(
    (number) =>
      templates.createTemplateRaw({
        templateCreate: { name: `Thanks ${number}`, subject: "Thanks", body: "Thank you." },
      }),
    (cursor) => templates.listTemplates({ limit: 1, cursor }),
    (templateId, ifMatch) =>
      templates.updateTemplate({ templateId, ifMatch, templateUpdate: { subject: "Thank you" } }),
  );
  await goRound(
    (number) =>
      senderRules.createSenderRuleRaw({
        senderRuleCreate: { pattern: `@parcels${number}.example.com`, effect: client.SenderEffect.NoReplyNeeded },
      }),
    (cursor) => senderRules.listSenderRules({ limit: 1, cursor }),
    (senderRuleId, ifMatch) =>
      senderRules.updateSenderRule({ senderRuleId, ifMatch, senderRuleUpdate: { note: "Deliveries." } }),
  );
  await goRound(
    (number) => inbound.createInboundTokenRaw({ inboundTokenCreate: { name: `Form ${number}` } }),
    (cursor) => inbound.listInboundTokens({ limit: 1, cursor }),
    (inboundTokenId, ifMatch) =>
      inbound.updateInboundToken({ inboundTokenId, ifMatch, inboundTokenUpdate: { name: "Contact form" } }),
  );
  await goRound(
    (number) =>
      mailboxes.createMailboxRaw({
        mailboxCreate: { address: `shop${number}@example.com`, host: "127.0.0.1", port: 1, password: "secret" },
      }),
    (cursor) => mailboxes.listMailboxes({ limit: 1, cursor }),
    (mailboxId, ifMatch) => mailboxes.updateMailbox({ mailboxId, ifMatch, mailboxUpdate: { sinceDays: 30 } }),
  );
  await goRound(
    (number) => users.createUserRaw({ userCreate: { name: `Colleague ${number}` } }),
    (cursor) => users.listUsers({ limit: 1, cursor }),
    (userId, ifMatch) => users.updateUser({ userId, ifMatch, userUpdate: { timeZone: "Europe/Paris" } }),
  );
  await goRound(
    (number) => keys.createApiKeyRaw({ apiKeyCreate: { name: `Shop ${number}`, scope: client.ApiKeyScope.Read } }),
    (cursor) => keys.listApiKeys({ limit: 1, cursor }),
    (apiKeyId, ifMatch) => keys.updateApiKey({ apiKeyId, ifMatch, apiKeyUpdate: { name: "Web shop" } }),
  );

  const again = customers.createCustomer({ customerCreate: { emails: [{ address: "anna@example.com" }] } });
  const known = await isProblem(again, 409, "customer_exists");
  deepEqual(known.candidates?.map((candidate) => candidate.customerId), [anna]);
  const broken = customers.createCustomer({ customerCreate: { emails: [{ address: "anna" }] } });
  const invalid = await isProblem(broken, 422, "invalid_request");
  deepEqual(invalid.errors.map((error) => error.pointer), ["/emails/0/address"]);

  const imported = await contacts.importContacts({ file: new Blob([readFileSync("card.vcf")]) });
  deepEqual(imported.items.map((contact) => contact.name.display), ["Karl Klein"]);
  const newer = await contacts.importContacts({ file: new Blob([readFileSync("newer_card.vcf")]) });
  const [{ contactId, changes }] = newer.updates;
  deepEqual([contactId, changes[0].after], [imported.items[0].id, "Head of Sales"]);
  equal((await contacts.undoCardUpdate({ contactId })).jobTitle, "Buyer");
  const reading = await events.importEventCards({ eventId, file: [new Blob([readFileSync("card.vcf")])] });
  equal((await jobs.getJob({ jobId: reading.id })).kind, reading.kind);
  const mails = await messages.importMessages({ file: new Blob([readFileSync("question.eml")]) });
  const [question] = mails.items;
  equal(question.customerId, anna);

  const accepted = await imports.createImport({ file: new Blob([readFileSync("question.eml")]) });
  equal((await imports.getImport({ importId: accepted.id })).jobId, accepted.jobId);
  equal((await jobs.getJob({ jobId: accepted.jobId })).kind, "import");
  ok((await allIds((cursor) => imports.listImports({ cursor }))).includes(accepted.id));
  ok((await allIds((cursor) => jobs.listJobs({ cursor }))).includes(accepted.jobId));

  const ada = { name: { display: "Ada Kern" }, organization: "Kern Optik" };
  for (const contactCreate of [ada, ada]) await contacts.createContact({ contactCreate });
  equal((await customers.searchDuplicates({})).kind, "duplicate_search");
  const [{ id: duplicateId }] = await itemsInTime(() => customers.listDuplicates({}));
  ok((await customers.dismissDuplicate({ duplicateId })).dismissedAt);
  equal((await customers.restoreDuplicate({ duplicateId })).dismissedAt, null);
  equal((await customers.getDuplicate({ duplicateId })).duplicate.name, "Ada Kern");

  const reminder = await followUps.createFollowUp({
    reminderCreate: { customerId: berta, dueAt: starts, text: "Call back." },
  });
  const completed = await followUps.completeFollowUp({ followUpId: reminder.id });
  equal(completed.status, client.FollowUpStatus.Done);
  const reopened = await followUps.reopenFollowUp({ followUpId: reminder.id });
  equal(reopened.status, client.FollowUpStatus.Waiting);
  const due = await allIds((cursor) => followUps.listFollowUps({ limit: 1, cursor }));
  const [first] = (await followUps.listQueue({ limit: 50 })).items;
  deepEqual([first.party.name, first.party.phone], ["Anna Weber", "+491712345671"]);
  const [flag] = first.followUps;
  ok(flag.reason.text.startsWith("Anna Weber "));
  ok(due.includes(flag.id));

  const explained = await followUps.explainCustomer({ customerId: anna });
  ok(explained.items.map((item) => item.status).includes(client.FollowUpStatus.Due));
  await messages.answerMessage({
    messageId: question.id,
    messageAnswer: { channel: client.MessageChannel.Phone, body: "Restart it." },
  });
  const settled = await followUps.getFollowUp({ followUpId: flag.id });
  equal(settled.status, client.FollowUpStatus.Settled);
  ok(settled.settledBy);

  const entries = await customers.listCustomerTimeline({ customerId: anna });
  ok(entries.items.some((entry) => entry.type === client.TimelineType.Message));
  ok(Array.isArray((await senderRules.listSenderSuggestions()).items));
  const replies = await reports.getReplyReport({ from: starts, to: ends });
  equal(replies.from.getTime(), replies.to.getTime());
  equal((await reports.getFollowUpReport({})).timeZone, replies.timeZone);
  equal((await reports.getOutcomeReport({})).timeZone, replies.timeZone);
  equal((await reports.getFlagReport({})).timeZone, replies.timeZone);

  await customers.deleteCustomer({ customerId: berta });
  equal((await customers.restoreCustomer({ customerId: berta })).archivedAt, null);
}

void main();
