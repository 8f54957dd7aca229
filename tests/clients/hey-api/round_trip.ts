// Round trip over every resource with the client of @hey-api/openapi-ts.

import { deepEqual, equal, ok } from "node:assert/strict";
import { readFileSync } from "node:fs";
import * as api from "./client";
import { client } from "./client/client.gen";

type Item = { id: string };
type Page = { items: Item[]; next_cursor: string | null };
type Answer<Data> = { data?: Data; error?: api.Problem; response?: Response };

const starts = "2026-03-04T08:00:00Z";
const ends = "2026-03-04T17:00:00Z";
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
  change: (headers: { "If-Match": string }) => Promise<Answer<unknown>>,
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

/** Create two objects, list them page by page and change one; return their ids. */
async function goRound(
  create: (number: number) => Promise<Answer<Item>>,
  read: (cursor?: string) => Promise<Answer<Page>>,
  change: (id: string, headers: { "If-Match": string }) => Promise<Answer<unknown>>,
): Promise<[string, string]> {
  const [first, second] = [await create(1), await create(2)];
  ok(first.data && second.data);
  const [one, two] = [first.data.id, second.data.id];
  const listed = await allIds(read);
  ok(listed.includes(one) && listed.includes(two));
  await changeTwice(first, (headers) => change(one, headers));
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
  const [anna, berta] = await goRound(
    (number) =>
      api.createCustomer({
        body: {
          name: { given: ["Anna", "Berta"][number - 1], family: "Weber" },
          emails: [{ address: ["anna", "berta"][number - 1] + "@example.com" }],
          phones: [{ raw: `0171 234567${number}` }],
          custom_fields: customFields,
        },
      }),
    (cursor) => api.listCustomers({ query: { limit: 1, cursor } }),
    (customer_id, headers) => api.updateCustomer({ path: { customer_id }, headers, body: { tags: ["pumps"] } }),
  );
  const customer = await done(api.getCustomer({ path: { customer_id: anna } }));
  deepEqual(customer.custom_fields, customFields);
  await goRound(
    (number) => api.createContact({ body: { organization: `Company ${number}` } }),
    (cursor) => api.listContacts({ query: { limit: 1, cursor } }),
    (contact_id, headers) => api.updateContact({ path: { contact_id }, headers, body: { notes: "Met at the fair." } }),
  );
  const [fair] = await goRound(
    (number) =>
      api.createEvent({
        body: { name: `Fair ${number}`, kind: "trade_show", starts_at: starts, ends_at: ends },
      }),
    (cursor) => api.listEvents({ query: { limit: 1, cursor } }),
    (event_id, headers) => api.updateEvent({ path: { event_id }, headers, body: { venue: "Hall 4" } }),
  );
  await goRound(
    (number) =>
      api.createParticipant({ path: { event_id: fair }, body: { customer_id: [anna, berta][number - 1] } }),
    (cursor) => api.listParticipants({ path: { event_id: fair }, query: { limit: 1, cursor } }),
    (participant_id, headers) =>
      api.updateParticipant({ path: { event_id: fair, participant_id }, headers, body: { attended: true } }),
  );
  await goRound(
    (number) =>
      api.createMessage({
        body: {
          customer_id: berta,
          direction: "outbound",
          channel: "email",
          subject: `Offer ${number}`,
          body: "Here is our offer.",
        },
      }),
    (cursor) => api.listMessages({ query: { limit: 1, cursor } }),
    (message_id, headers) => api.updateMessage({ path: { message_id }, headers, body: { is_personal: true } }),
  );
  await goRound(
    (number) => api.createPurchase({ body: { customer_id: berta, amount: `${number}9.90`, currency: "EUR" } }),
    (cursor) => api.listPurchases({ query: { limit: 1, cursor } }),
    (purchase_id, headers) => api.updatePurchase({ path: { purchase_id }, headers, body: { notes: "In cash." } }),
  );
  await goRound(
    (number) => api.createOpportunity({ body: { customer_id: berta, title: `Plant ${number}` } }),
    (cursor) => api.listOpportunities({ query: { limit: 1, cursor } }),
    (opportunity_id, headers) => api.updateOpportunity({ path: { opportunity_id }, headers, body: { notes: "In May." } }),
  );
  await goRound(
    (number) =>
      api.createReferral({
        body: { direction: "received", referrer: { customer_id: berta }, notes: `Plant ${number}` },
      }),
    (cursor) => api.listReferrals({ query: { limit: 1, cursor } }),
    (referral_id, headers) => api.updateReferral({ path: { referral_id }, headers, body: { notes: "Two plants." } }),
  );
  await goRound(
    (number) => api.createCardShare({ body: { name: `Guest ${number}` } }),
    (cursor) => api.listCardShares({ query: { limit: 1, cursor } }),
    (share_id, headers) => api.updateCardShare({ path: { share_id }, headers, body: { notes: "At the stand." } }),
  );
  const kinds: api.MessageKind[] = ["issue", "order"];
  await goRound(
    (number) =>
      api.createPromise({
        body: { message_kind: kinds[number - 1], prominence: "key", within: { type: "working", hours: 2 } },
      }),
    (cursor) => api.listPromises({ query: { limit: 1, cursor } }),
    (promise_id, headers) => api.updatePromise({ path: { promise_id }, headers, body: { within: { type: "calendar", duration: "P1D" } } }),
  );

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
  const [rule] = await goRound(
    (number) => api.createRule({ body: newRule(number) }),
    (cursor) => api.listRules({ query: { limit: 1, cursor } }),
    (rule_id, headers) => api.updateRule({ path: { rule_id }, headers, body: { where: inStages } }),
  );
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

  await goRound(
    (number) => api.createTemplate({ body: { name: `Thanks ${number}`, subject: "Thanks", body: "Thank you." } }),
    (cursor) => api.listTemplates({ query: { limit: 1, cursor } }),
    (template_id, headers) => api.updateTemplate({ path: { template_id }, headers, body: { subject: "Thank you" } }),
  );
  await goRound(
    (number) =>
      api.createSenderRule({
        body: { pattern: `@parcels${number}.example.com`, effect: "no_reply_needed" },
      }),
    (cursor) => api.listSenderRules({ query: { limit: 1, cursor } }),
    (sender_rule_id, headers) => api.updateSenderRule({ path: { sender_rule_id }, headers, body: { note: "Deliveries." } }),
  );
  await goRound(
    (number) => api.createInboundToken({ body: { name: `Form ${number}` } }),
    (cursor) => api.listInboundTokens({ query: { limit: 1, cursor } }),
    (inbound_token_id, headers) =>
      api.updateInboundToken({ path: { inbound_token_id }, headers, body: { name: "Contact form" } }),
  );
  await goRound(
    (number) =>
      api.createMailbox({
        body: { address: `shop${number}@example.com`, host: "127.0.0.1", port: 1, password: "secret" },
      }),
    (cursor) => api.listMailboxes({ query: { limit: 1, cursor } }),
    (mailbox_id, headers) => api.updateMailbox({ path: { mailbox_id }, headers, body: { since_days: 30 } }),
  );
  await goRound(
    (number) => api.createUser({ body: { name: `Colleague ${number}` } }),
    (cursor) => api.listUsers({ query: { limit: 1, cursor } }),
    (user_id, headers) => api.updateUser({ path: { user_id }, headers, body: { time_zone: "Europe/Paris" } }),
  );
  await goRound(
    (number) => api.createApiKey({ body: { name: `Shop ${number}`, scope: "read" } }),
    (cursor) => api.listApiKeys({ query: { limit: 1, cursor } }),
    (api_key_id, headers) => api.updateApiKey({ path: { api_key_id }, headers, body: { name: "Web shop" } }),
  );

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

  const removed = await api.deleteCustomer({ path: { customer_id: berta } });
  equal(removed.response?.status, 204);
  equal((await done(api.restoreCustomer({ path: { customer_id: berta } }))).archived_at, null);
}

void main();
