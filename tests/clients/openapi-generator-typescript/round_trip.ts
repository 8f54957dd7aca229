// Round trip over every resource with the client `typescript-fetch` of openapi-generator.

import { deepEqual, equal, ok } from "node:assert/strict";
import { readFileSync } from "node:fs";
import * as client from "./client";

const starts = new Date("2026-03-04T08:00:00Z");
const ends = new Date("2026-03-04T17:00:00Z");
const picture = Buffer.from("\x89PNG\r\n\x1a\nfollow-up", "latin1");
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

/** The operations of a resource, and what they send. */
type Resource<Path, New> = {
  path: (id: string) => Path;
  item: (number: number) => New;
  create: (item: New) => Promise<client.ApiResponse<Item>>;
  list: (query: { limit: number; cursor?: string }) => Promise<Page>;
  read: (path: Path) => Promise<Item>;
  change: (request: Path & { ifMatch: string }) => Promise<Item>;
  remove: (path: Path) => Promise<client.ApiResponse<void>>;
  restore?: (path: Path) => Promise<Item>;
  batch?: (items: New[]) => Promise<client.BatchRead>;
};

/** Create objects, list them page by page, change the first, remove and restore the second; return their ids. */
async function goRound<Path, New>(resource: Resource<Path, New>): Promise<[string, string]> {
  const first = await resource.create(resource.item(1));
  const one = (await first.value()).id;
  const two = (await (await resource.create(resource.item(2))).value()).id;
  const listed = await allIds((cursor) => resource.list({ limit: 1, cursor }));
  ok(listed.includes(one) && listed.includes(two));
  await changeTwice(first, (ifMatch) => resource.change({ ...resource.path(one), ifMatch }));

  const second = resource.path(two);
  equal((await resource.read(second)).id, two);
  equal((await resource.remove(second)).raw.status, 204);
  if (resource.restore) equal((await resource.restore(second)).id, two);
  if (resource.batch) {
    const { items } = await resource.batch([resource.item(3)]);
    deepEqual(items.map((item) => item.status), [201]);
  }
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

async function bytes(file: Promise<Blob>): Promise<Buffer> {
  return Buffer.from(await (await file).arrayBuffer());
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
  const names = ["Anna", "Berta", "Carla"];
  const [anna, berta] = await goRound({
    path: (customerId) => ({ customerId }),
    item: (number): client.CustomerCreate => ({
      name: { given: names[number - 1], family: "Weber" },
      emails: [{ address: `${names[number - 1].toLowerCase()}@example.com` }],
      phones: [{ raw: `0171 234567${number}` }],
      customFields,
    }),
    create: (customerCreate) => customers.createCustomerRaw({ customerCreate }),
    list: (query) => customers.listCustomers(query),
    read: (path) => customers.getCustomer(path),
    change: (request) => customers.updateCustomer({ ...request, customerUpdate: { tags: ["pumps"] } }),
    remove: (path) => customers.deleteCustomerRaw(path),
    restore: (path) => customers.restoreCustomer(path),
    batch: (items) => customers.createCustomers({ customerBatch: { items } }),
  });
  deepEqual((await customers.getCustomer({ customerId: anna })).customFields, customFields);
  await goRound({
    path: (contactId) => ({ contactId }),
    item: (number): client.ContactCreate => ({ organization: `Company ${number}` }),
    create: (contactCreate) => contacts.createContactRaw({ contactCreate }),
    list: (query) => contacts.listContacts(query),
    read: (path) => contacts.getContact(path),
    change: (request) => contacts.updateContact({ ...request, contactUpdate: { notes: "Met at the fair." } }),
    remove: (path) => contacts.deleteContactRaw(path),
    restore: (path) => contacts.restoreContact(path),
    batch: (items) => contacts.createContacts({ contactBatch: { items } }),
  });
  const [eventId] = await goRound({
    path: (eventId) => ({ eventId }),
    item: (number): client.EventCreate => ({
      name: `Fair ${number}`,
      kind: client.EventKind.TradeShow,
      startsAt: starts,
      endsAt: ends,
    }),
    create: (eventCreate) => events.createEventRaw({ eventCreate }),
    list: (query) => events.listEvents(query),
    read: (path) => events.getEvent(path),
    change: (request) => events.updateEvent({ ...request, eventUpdate: { venue: "Hall 4" } }),
    remove: (path) => events.deleteEventRaw(path),
    restore: (path) => events.restoreEvent(path),
    batch: (items) => events.createEvents({ eventBatch: { items } }),
  });
  await goRound({
    path: (participantId) => ({ eventId, participantId }),
    item: (number): client.ParticipantCreate => ({ customerId: number === 1 ? anna : berta }),
    create: (participantCreate) => events.createParticipantRaw({ eventId, participantCreate }),
    list: (query) => events.listParticipants({ eventId, ...query }),
    read: (path) => events.getParticipant(path),
    change: (request) => events.updateParticipant({ ...request, participantUpdate: { attended: true } }),
    remove: (path) => events.deleteParticipantRaw(path),
    batch: (items) => events.createParticipants({ eventId, participantBatch: { items } }),
  });
  await goRound({
    path: (messageId) => ({ messageId }),
    item: (number): client.MessageCreate => ({
      customerId: berta,
      direction: client.MessageDirection.Outbound,
      channel: client.MessageChannel.Email,
      subject: `Offer ${number}`,
      body: "Here is our offer.",
    }),
    create: (messageCreate) => messages.createMessageRaw({ messageCreate }),
    list: (query) => messages.listMessages(query),
    read: (path) => messages.getMessage(path),
    change: (request) => messages.updateMessage({ ...request, messageUpdate: { isPersonal: true } }),
    remove: (path) => messages.deleteMessageRaw(path),
    restore: (path) => messages.restoreMessage(path),
    batch: (items) => messages.createMessages({ messageBatch: { items } }),
  });
  await goRound({
    path: (purchaseId) => ({ purchaseId }),
    item: (number): client.PurchaseCreate => ({ customerId: berta, amount: `${number}9.90`, currency: "EUR" }),
    create: (purchaseCreate) => purchases.createPurchaseRaw({ purchaseCreate }),
    list: (query) => purchases.listPurchases(query),
    read: (path) => purchases.getPurchase(path),
    change: (request) => purchases.updatePurchase({ ...request, purchaseUpdate: { notes: "In cash." } }),
    remove: (path) => purchases.deletePurchaseRaw(path),
    restore: (path) => purchases.restorePurchase(path),
    batch: (items) => purchases.createPurchases({ purchaseBatch: { items } }),
  });
  await goRound({
    path: (opportunityId) => ({ opportunityId }),
    item: (number): client.OpportunityCreate => ({ customerId: berta, title: `Plant ${number}` }),
    create: (opportunityCreate) => opportunities.createOpportunityRaw({ opportunityCreate }),
    list: (query) => opportunities.listOpportunities(query),
    read: (path) => opportunities.getOpportunity(path),
    change: (request) => opportunities.updateOpportunity({ ...request, opportunityUpdate: { notes: "In May." } }),
    remove: (path) => opportunities.deleteOpportunityRaw(path),
    restore: (path) => opportunities.restoreOpportunity(path),
    batch: (items) => opportunities.createOpportunities({ opportunityBatch: { items } }),
  });
  await goRound({
    path: (referralId) => ({ referralId }),
    item: (number): client.ReferralCreate => ({
      direction: client.ReferralDirection.Received,
      referrer: { customerId: berta },
      notes: `Plant ${number}`,
    }),
    create: (referralCreate) => referrals.createReferralRaw({ referralCreate }),
    list: (query) => referrals.listReferrals(query),
    read: (path) => referrals.getReferral(path),
    change: (request) => referrals.updateReferral({ ...request, referralUpdate: { notes: "Two plants." } }),
    remove: (path) => referrals.deleteReferralRaw(path),
    restore: (path) => referrals.restoreReferral(path),
    batch: (items) => referrals.createReferrals({ referralBatch: { items } }),
  });
  await goRound({
    path: (shareId) => ({ shareId }),
    item: (number): client.CardShareCreate => ({ name: `Guest ${number}` }),
    create: (cardShareCreate) => cards.createCardShareRaw({ cardShareCreate }),
    list: (query) => cards.listCardShares(query),
    read: (path) => cards.getCardShare(path),
    change: (request) => cards.updateCardShare({ ...request, cardShareUpdate: { notes: "At the stand." } }),
    remove: (path) => cards.deleteCardShareRaw(path),
  });
  const days = { type: client.SpanType.Calendar, duration: "P1D" };
  await goRound({
    path: (promiseId) => ({ promiseId }),
    item: (number): client.PromiseCreate => ({
      messageKind: number === 1 ? client.MessageKind.Issue : client.MessageKind.Order,
      prominence: client.CustomerProminence.Key,
      within: { type: client.SpanType.Working, hours: 2 },
    }),
    create: (promiseCreate) => promises.createPromiseRaw({ promiseCreate }),
    list: (query) => promises.listPromises(query),
    read: (path) => promises.getPromise(path),
    change: (request) => promises.updatePromise({ ...request, promiseUpdate: { within: days } }),
    remove: (path) => promises.deletePromiseRaw(path),
  });

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
  const [rule] = await goRound({
    path: (ruleId) => ({ ruleId }),
    item: newRule,
    create: (ruleCreate) => rules.createRuleRaw({ ruleCreate }),
    list: (query) => rules.listRules(query),
    read: (path) => rules.getRule(path),
    change: (request) => rules.updateRule({ ...request, ruleUpdate: { where: inStages } }),
    remove: (path) => rules.deleteRuleRaw(path),
    restore: (path) => rules.restoreRule(path),
  });
  const stored = (await rules.listRules({})).items.find((each) => each.id === rule);
  deepEqual(stored?.where?.values, inStages.values);
  const preview = await rules.previewRule({ rulePreview: { rule: newRule(3) } });
  ok(preview.examined > 0);
  const backtest = await rules.backtestRule({ ruleBacktest: { rule: newRule(3), days: 30 } });
  ok(backtest.examined > 0);
  const packs = await rules.listRulePacks();
  ok(packs.items.map((pack) => pack.name).includes(client.PackName.Consultant));
  ok((await rules.installRulePack({ pack: client.PackName.Consultant })).items.length > 0);

  await goRound({
    path: (templateId) => ({ templateId }),
    item: (number): client.TemplateCreate => ({ name: `Thanks ${number}`, subject: "Thanks", body: "Thank you." }),
    create: (templateCreate) => templates.createTemplateRaw({ templateCreate }),
    list: (query) => templates.listTemplates(query),
    read: (path) => templates.getTemplate(path),
    change: (request) => templates.updateTemplate({ ...request, templateUpdate: { subject: "Thank you" } }),
    remove: (path) => templates.deleteTemplateRaw(path),
    restore: (path) => templates.restoreTemplate(path),
  });
  await goRound({
    path: (senderRuleId) => ({ senderRuleId }),
    item: (number): client.SenderRuleCreate => ({
      pattern: `@parcels${number}.example.com`,
      effect: client.SenderEffect.NoReplyNeeded,
    }),
    create: (senderRuleCreate) => senderRules.createSenderRuleRaw({ senderRuleCreate }),
    list: (query) => senderRules.listSenderRules(query),
    read: (path) => senderRules.getSenderRule(path),
    change: (request) => senderRules.updateSenderRule({ ...request, senderRuleUpdate: { note: "Deliveries." } }),
    remove: (path) => senderRules.deleteSenderRuleRaw(path),
  });
  await goRound({
    path: (inboundTokenId) => ({ inboundTokenId }),
    item: (number): client.InboundTokenCreate => ({ name: `Form ${number}` }),
    create: (inboundTokenCreate) => inbound.createInboundTokenRaw({ inboundTokenCreate }),
    list: (query) => inbound.listInboundTokens(query),
    read: (path) => inbound.getInboundToken(path),
    change: (request) => inbound.updateInboundToken({ ...request, inboundTokenUpdate: { name: "Contact form" } }),
    remove: (path) => inbound.deleteInboundTokenRaw(path),
  });
  await goRound({
    path: (mailboxId) => ({ mailboxId }),
    item: (number): client.MailboxCreate => ({
      address: `shop${number}@example.com`,
      host: "127.0.0.1",
      port: 1,
      password: "secret",
    }),
    create: (mailboxCreate) => mailboxes.createMailboxRaw({ mailboxCreate }),
    list: (query) => mailboxes.listMailboxes(query),
    read: (path) => mailboxes.getMailbox(path),
    change: (request) => mailboxes.updateMailbox({ ...request, mailboxUpdate: { sinceDays: 30 } }),
    remove: (path) => mailboxes.deleteMailboxRaw(path),
  });
  await goRound({
    path: (userId) => ({ userId }),
    item: (number): client.UserCreate => ({ name: `Colleague ${number}` }),
    create: (userCreate) => users.createUserRaw({ userCreate }),
    list: (query) => users.listUsers(query),
    read: (path) => users.getUser(path),
    change: (request) => users.updateUser({ ...request, userUpdate: { timeZone: "Europe/Paris" } }),
    remove: (path) => users.deleteUserRaw(path),
    restore: (path) => users.restoreUser(path),
  });
  await goRound({
    path: (apiKeyId) => ({ apiKeyId }),
    item: (number): client.ApiKeyCreate => ({ name: `Shop ${number}`, scope: client.ApiKeyScope.Read }),
    create: (apiKeyCreate) => keys.createApiKeyRaw({ apiKeyCreate }),
    list: (query) => keys.listApiKeys(query),
    read: (path) => keys.getApiKey(path),
    change: (request) => keys.updateApiKey({ ...request, apiKeyUpdate: { name: "Web shop" } }),
    remove: (path) => keys.deleteApiKeyRaw(path),
  });

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
  const messageId = question.id;
  deepEqual(await bytes(messages.getMessageSource({ messageId })), readFileSync("question.eml"));
  deepEqual(await bytes(messages.getMessageAttachment({ messageId, number: 0 })), picture);
  ok((await bytes(cards.getCardPng())).includes("PNG"));
  ok((await bytes(cards.getCardSvg())).includes("<svg"));
  ok((await bytes(cards.getCardVcard())).includes("BEGIN:VCARD"));

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
}

void main();
