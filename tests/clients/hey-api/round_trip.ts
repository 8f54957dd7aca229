// Round trip over every resource with the client of @hey-api/openapi-ts.

import { deepEqual, equal, ok } from "node:assert/strict";
import { readFileSync } from "node:fs";
import * as api from "./client";
import { client } from "./client/client.gen";

type Item = { id: string };
type Page = { items: Item[]; next_cursor: string | null };
type Answer<Data> = { data?: Data; error?: api.Problem; response?: Response };
type IfMatch = { "If-Match": string };

const starts = "2026-03-04T08:00:00Z";
const ends = "2026-03-04T17:00:00Z";
const parseAs = "blob";
const picture = Buffer.from("\x89PNG\r\n\x1a\nfollow-up", "latin1");
client.setConfig({ baseUrl: process.env.FOLLOWUP_URL, auth: process.env.FOLLOWUP_KEY });

/** The object of an answer that is no problem. */
async function done<Data>(call: Promise<Answer<Data>>): Promise<Data> {
  const { data, error, response } = await call;
  ok(data !== undefined, `${response?.status} ${JSON.stringify(error)}`);
  return data;
}

async function isProblem(call: Promise<Answer<unknown>>, status: number, code: string): Promise<api.Problem> {
  const { error, response } = await call;
  ok(error);
  deepEqual([response?.status, error.code], [status, code]);
  return error;
}

/** The first change finds the object as it was read; the second does not. */
async function changeTwice(
  read: Answer<unknown>,
  change: (headers: IfMatch) => Promise<Answer<unknown>>,
): Promise<void> {
  const etag = read.response?.headers.get("ETag");
  ok(etag);
  await done(change({ "If-Match": etag }));
  await isProblem(change({ "If-Match": etag }), 412, "precondition_failed");
}

/** Follow `next_cursor` to the last page. */
async function allIds(read: (cursor?: string) => Promise<Answer<Page>>): Promise<string[]> {
  let page = await done(read());
  const ids = page.items.map((item) => item.id);
  while (page.next_cursor !== null) {
    page = await done(read(page.next_cursor));
    ids.push(...page.items.map((item) => item.id));
  }
  return ids;
}

/** The operations of a resource, and what they send. */
type Resource<Path, New, Change> = {
  path: (id: string) => Path;
  item: (number: number) => New;
  change: Change;
  create: (options: { body: New }) => Promise<Answer<Item>>;
  list: (options: { query: { limit: number; cursor?: string } }) => Promise<Answer<Page>>;
  read: (options: { path: Path }) => Promise<Answer<Item>>;
  update: (options: { path: Path; headers: IfMatch; body: Change }) => Promise<Answer<Item>>;
  remove: (options: { path: Path }) => Promise<Answer<unknown>>;
  restore?: (options: { path: Path }) => Promise<Answer<Item>>;
  batch?: (options: { body: { items: New[] } }) => Promise<Answer<api.BatchRead>>;
};

/** Create objects, list them page by page, change the first, remove and restore the second; return their ids. */
async function goRound<Path, New, Change>(resource: Resource<Path, New, Change>): Promise<[string, string]> {
  const first = await resource.create({ body: resource.item(1) });
  const one = (await done(Promise.resolve(first))).id;
  const two = (await done(resource.create({ body: resource.item(2) }))).id;
  const listed = await allIds((cursor) => resource.list({ query: { limit: 1, cursor } }));
  ok(listed.includes(one) && listed.includes(two));
  await changeTwice(first, (headers) => resource.update({ path: resource.path(one), headers, body: resource.change }));

  const second = { path: resource.path(two) };
  equal((await done(resource.read(second))).id, two);
  equal((await resource.remove(second)).response?.status, 204);
  if (resource.restore) equal((await done(resource.restore(second))).id, two);
  if (resource.batch) {
    const { items } = await done(resource.batch({ body: { items: [resource.item(3)] } }));
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

async function bytes(file: Promise<Answer<Blob>>): Promise<Buffer> {
  return Buffer.from(await (await done(file)).arrayBuffer());
}

async function main(): Promise<void> {
  await changeTwice(await api.getWorkspace(), (headers) =>
    api.updateWorkspace({ headers, body: { own_addresses: ["me@example.net"] } }),
  );
  const closed = { from: "2026-03-04", to: "2026-03-04", open: [] };
  await changeTwice(await api.getWorkingCalendar(), (headers) =>
    api.updateWorkingCalendar({ headers, body: { exceptions: [closed] } }),
  );
  await changeTwice(await api.getCard(), (headers) =>
    api.updateCard({ headers, body: { job_title: "Engineer" } }),
  );

  const customFields = { boiler: "B-7", pumps: 3, vip: true };
  const names = ["Anna", "Berta", "Carla"];
  const [anna, berta] = await goRound({
    path: (customer_id) => ({ customer_id }),
    item: (number): api.CustomerCreate => ({
      name: { given: names[number - 1], family: "Weber" },
      emails: [{ address: `${names[number - 1].toLowerCase()}@example.com` }],
      phones: [{ raw: `0171 234567${number}` }],
      custom_fields: customFields,
    }),
    change: { tags: ["pumps"] } satisfies api.CustomerUpdate,
    create: api.createCustomer,
    list: api.listCustomers,
    read: api.getCustomer,
    update: api.updateCustomer,
    remove: api.deleteCustomer,
    restore: api.restoreCustomer,
    batch: api.createCustomers,
  });
  const customer = await done(api.getCustomer({ path: { customer_id: anna } }));
  deepEqual(customer.custom_fields, customFields);
  await goRound({
    path: (contact_id) => ({ contact_id }),
    item: (number): api.ContactCreate => ({ organization: `Company ${number}` }),
    change: { notes: "Met at the fair." } satisfies api.ContactUpdate,
    create: api.createContact,
    list: api.listContacts,
    read: api.getContact,
    update: api.updateContact,
    remove: api.deleteContact,
    restore: api.restoreContact,
    batch: api.createContacts,
  });
  const [fair] = await goRound({
    path: (event_id) => ({ event_id }),
    item: (number): api.EventCreate => ({
      name: `Fair ${number}`,
      kind: "trade_show",
      starts_at: starts,
      ends_at: ends,
    }),
    change: { venue: "Hall 4" } satisfies api.EventUpdate,
    create: api.createEvent,
    list: api.listEvents,
    read: api.getEvent,
    update: api.updateEvent,
    remove: api.deleteEvent,
    restore: api.restoreEvent,
    batch: api.createEvents,
  });
  const ofFair = { path: { event_id: fair } };
  await goRound({
    path: (participant_id) => ({ ...ofFair.path, participant_id }),
    item: (number): api.ParticipantCreate => ({ customer_id: number === 1 ? anna : berta }),
    change: { attended: true } satisfies api.ParticipantUpdate,
    create: (options) => api.createParticipant({ ...ofFair, ...options }),
    list: (options) => api.listParticipants({ ...ofFair, ...options }),
    read: api.getParticipant,
    update: api.updateParticipant,
    remove: api.deleteParticipant,
    batch: (options) => api.createParticipants({ ...ofFair, ...options }),
  });
  await goRound({
    path: (message_id) => ({ message_id }),
    item: (number): api.MessageCreate => ({
      customer_id: berta,
      direction: "outbound",
      channel: "email",
      subject: `Offer ${number}`,
      body: "Here is our offer.",
    }),
    change: { is_personal: true } satisfies api.MessageUpdate,
    create: api.createMessage,
    list: api.listMessages,
    read: api.getMessage,
    update: api.updateMessage,
    remove: api.deleteMessage,
    restore: api.restoreMessage,
    batch: api.createMessages,
  });
  await goRound({
    path: (purchase_id) => ({ purchase_id }),
    item: (number): api.PurchaseCreate => ({ customer_id: berta, amount: `${number}9.90`, currency: "EUR" }),
    change: { notes: "In cash." } satisfies api.PurchaseUpdate,
    create: api.createPurchase,
    list: api.listPurchases,
    read: api.getPurchase,
    update: api.updatePurchase,
    remove: api.deletePurchase,
    restore: api.restorePurchase,
    batch: api.createPurchases,
  });
  await goRound({
    path: (opportunity_id) => ({ opportunity_id }),
    item: (number): api.OpportunityCreate => ({ customer_id: berta, title: `Plant ${number}` }),
    change: { notes: "In May." } satisfies api.OpportunityUpdate,
    create: api.createOpportunity,
    list: api.listOpportunities,
    read: api.getOpportunity,
    update: api.updateOpportunity,
    remove: api.deleteOpportunity,
    restore: api.restoreOpportunity,
    batch: api.createOpportunities,
  });
  await goRound({
    path: (referral_id) => ({ referral_id }),
    item: (number): api.ReferralCreate => ({
      direction: "received",
      referrer: { customer_id: berta },
      notes: `Plant ${number}`,
    }),
    change: { notes: "Two plants." } satisfies api.ReferralUpdate,
    create: api.createReferral,
    list: api.listReferrals,
    read: api.getReferral,
    update: api.updateReferral,
    remove: api.deleteReferral,
    restore: api.restoreReferral,
    batch: api.createReferrals,
  });
  await goRound({
    path: (share_id) => ({ share_id }),
    item: (number): api.CardShareCreate => ({ name: `Guest ${number}` }),
    change: { notes: "At the stand." } satisfies api.CardShareUpdate,
    create: api.createCardShare,
    list: api.listCardShares,
    read: api.getCardShare,
    update: api.updateCardShare,
    remove: api.deleteCardShare,
  });
  await goRound({
    path: (promise_id) => ({ promise_id }),
    item: (number): api.PromiseCreate => ({
      message_kind: number === 1 ? "issue" : "order",
      prominence: "key",
      within: { type: "working", hours: 2 },
    }),
    change: { within: { type: "calendar", duration: "P1D" } } satisfies api.PromiseUpdate,
    create: api.createPromise,
    list: api.listPromises,
    read: api.getPromise,
    update: api.updatePromise,
    remove: api.deletePromise,
  });

  const large: api.RuleCondition = { field: "purchase.amount", op: "ge", value: "500" };
  const vip: api.RuleCondition = { field: "customer.tags", op: "contains", value: "vip" };
  const inStages: api.RuleCondition = { field: "customer.stage", op: "in", values: ["active", "past"] };
  const newRule = (number: number): api.RuleCreate => ({
    name: `Thank buyers ${number}`,
    kind: "thank_you",
    trigger: "purchase_made",
    after: { type: "working", days: 1 },
    until: ["touched_personally"],
    where: { all: [large, { not: vip }] },
  });
  const [rule] = await goRound({
    path: (rule_id) => ({ rule_id }),
    item: newRule,
    change: { where: inStages } satisfies api.RuleUpdate,
    create: api.createRule,
    list: api.listRules,
    read: api.getRule,
    update: api.updateRule,
    remove: api.deleteRule,
    restore: api.restoreRule,
  });
  const stored = (await done(api.listRules())).items.find((each) => each.id === rule);
  deepEqual(stored?.where, inStages);
  const preview = await done(api.previewRule({ body: { rule: newRule(3) } }));
  ok(preview.examined > 0);
  const backtest = await done(api.backtestRule({ body: { rule: newRule(3), days: 30 } }));
  ok(backtest.examined > 0);
  const packs = await done(api.listRulePacks());
  ok(packs.items.map((pack) => pack.name).includes("consultant"));
  const installed = await done(api.installRulePack({ path: { pack: "consultant" } }));
  ok(installed.items.length > 0);

  await goRound({
    path: (template_id) => ({ template_id }),
    item: (number): api.TemplateCreate => ({ name: `Thanks ${number}`, subject: "Thanks", body: "Thank you." }),
    change: { subject: "Thank you" } satisfies api.TemplateUpdate,
    create: api.createTemplate,
    list: api.listTemplates,
    read: api.getTemplate,
    update: api.updateTemplate,
    remove: api.deleteTemplate,
    restore: api.restoreTemplate,
  });
  await goRound({
    path: (sender_rule_id) => ({ sender_rule_id }),
    item: (number): api.SenderRuleCreate => ({ pattern: `@parcels${number}.example.com`, effect: "no_reply_needed" }),
    change: { note: "Deliveries." } satisfies api.SenderRuleUpdate,
    create: api.createSenderRule,
    list: api.listSenderRules,
    read: api.getSenderRule,
    update: api.updateSenderRule,
    remove: api.deleteSenderRule,
  });
  await goRound({
    path: (inbound_token_id) => ({ inbound_token_id }),
    item: (number): api.InboundTokenCreate => ({ name: `Form ${number}` }),
    change: { name: "Contact form" } satisfies api.InboundTokenUpdate,
    create: api.createInboundToken,
    list: api.listInboundTokens,
    read: api.getInboundToken,
    update: api.updateInboundToken,
    remove: api.deleteInboundToken,
  });
  await goRound({
    path: (mailbox_id) => ({ mailbox_id }),
    item: (number): api.MailboxCreate => ({
      address: `shop${number}@example.com`,
      host: "127.0.0.1",
      port: 1,
      password: "secret",
    }),
    change: { since_days: 30 } satisfies api.MailboxUpdate,
    create: api.createMailbox,
    list: api.listMailboxes,
    read: api.getMailbox,
    update: api.updateMailbox,
    remove: api.deleteMailbox,
  });
  await goRound({
    path: (user_id) => ({ user_id }),
    item: (number): api.UserCreate => ({ name: `Colleague ${number}` }),
    change: { time_zone: "Europe/Paris" } satisfies api.UserUpdate,
    create: api.createUser,
    list: api.listUsers,
    read: api.getUser,
    update: api.updateUser,
    remove: api.deleteUser,
    restore: api.restoreUser,
  });
  await goRound({
    path: (api_key_id) => ({ api_key_id }),
    item: (number): api.ApiKeyCreate => ({ name: `Shop ${number}`, scope: "read" }),
    change: { name: "Web shop" } satisfies api.ApiKeyUpdate,
    create: api.createApiKey,
    list: api.listApiKeys,
    read: api.getApiKey,
    update: api.updateApiKey,
    remove: api.deleteApiKey,
  });

  const again = api.createCustomer({ body: { emails: [{ address: "anna@example.com" }] } });
  const known = await isProblem(again, 409, "customer_exists");
  deepEqual(known.candidates?.map((candidate) => candidate.customer_id), [anna]);
  const broken = api.createCustomer({ body: { emails: [{ address: "anna" }] } });
  const invalid = await isProblem(broken, 422, "invalid_request");
  deepEqual(invalid.errors.map((error) => error.pointer), ["/emails/0/address"]);

  const file = (name: string) => ({ body: { file: new Blob([readFileSync(name)]) } });
  const imported = await done(api.importContacts(file("card.vcf")));
  deepEqual(imported.items.map((contact) => contact.name.display), ["Karl Klein"]);
  const newer = await done(api.importContacts(file("newer_card.vcf")));
  const [{ contact_id, changes }] = newer.updates;
  deepEqual([contact_id, changes[0].after], [imported.items[0].id, "Head of Sales"]);
  equal((await done(api.undoCardUpdate({ path: { contact_id } }))).job_title, "Buyer");
  const collected = { file: [new Blob([readFileSync("card.vcf")])] };
  const reading = await done(api.importEventCards({ path: { event_id: fair }, body: collected }));
  equal((await done(api.getJob({ path: { job_id: reading.id } }))).kind, reading.kind);
  const mails = await done(api.importMessages(file("question.eml")));
  const [question] = mails.items;
  equal(question.customer_id, anna);
  const message_id = question.id;
  deepEqual(await bytes(api.getMessageSource({ path: { message_id }, parseAs })), readFileSync("question.eml"));
  deepEqual(await bytes(api.getMessageAttachment({ path: { message_id, number: 0 }, parseAs })), picture);
  ok((await bytes(api.getCardPng({ parseAs }))).includes("PNG"));
  ok((await bytes(api.getCardSvg({ parseAs }))).includes("<svg"));
  ok((await bytes(api.getCardVcard({ parseAs }))).includes("BEGIN:VCARD"));

  const accepted = await done(api.createImport(file("question.eml")));
  const shown = await done(api.getImport({ path: { import_id: accepted.id } }));
  equal(shown.job_id, accepted.job_id);
  equal((await done(api.getJob({ path: { job_id: accepted.job_id } }))).kind, "import");
  ok((await allIds((cursor) => api.listImports({ query: { cursor } }))).includes(accepted.id));
  ok((await allIds((cursor) => api.listJobs({ query: { cursor } }))).includes(accepted.job_id));

  const ada = { name: { display: "Ada Kern" }, organization: "Kern Optik" };
  for (const body of [ada, ada]) await done(api.createContact({ body }));
  equal((await done(api.searchDuplicates())).kind, "duplicate_search");
  const [pair] = await itemsInTime(() => done(api.listDuplicates()));
  const duplicate = { path: { duplicate_id: pair.id } };
  ok((await done(api.dismissDuplicate(duplicate))).dismissed_at);
  equal((await done(api.restoreDuplicate(duplicate))).dismissed_at, null);
  equal((await done(api.getDuplicate(duplicate))).duplicate.name, "Ada Kern");

  const reminder = await done(
    api.createFollowUp({ body: { customer_id: berta, due_at: starts, text: "Call back." } }),
  );
  const reminded = { path: { follow_up_id: reminder.id } };
  equal((await done(api.completeFollowUp(reminded))).status, "done");
  equal((await done(api.reopenFollowUp(reminded))).status, "waiting");
  const due = await allIds((cursor) => api.listFollowUps({ query: { limit: 1, cursor } }));
  const [first] = (await done(api.listQueue({ query: { limit: 50 } }))).items;
  deepEqual([first.party.name, first.party.phone], ["Anna Weber", "+491712345671"]);
  const [flag] = first.follow_ups;
  ok(flag.reason.text.startsWith("Anna Weber "));
  ok(due.includes(flag.id));

  const explained = await done(api.explainCustomer({ path: { customer_id: anna } }));
  ok(explained.items.map((item) => item.status).includes("due"));
  await done(
    api.answerMessage({ path: { message_id: question.id }, body: { channel: "phone", body: "Restart it." } }),
  );
  const settled = await done(api.getFollowUp({ path: { follow_up_id: flag.id } }));
  equal(settled.status, "settled");
  ok(settled.settled_by);

  const entries = await done(api.listCustomerTimeline({ path: { customer_id: anna } }));
  ok(entries.items.some((entry) => entry.type === "message"));
  ok(Array.isArray((await done(api.listSenderSuggestions())).items));
  const replies = await done(api.getReplyReport({ query: { from: "2026-03-01", to: "2026-03-31" } }));
  deepEqual([replies.from, replies.to], ["2026-03-01", "2026-03-31"]);
  const flags = await done(api.getFlagReport());
  const figures = [await done(api.getFollowUpReport()), await done(api.getOutcomeReport()), flags];
  for (const report of figures) equal(report.time_zone, replies.time_zone);
}

void main();
