// Round trip over every resource with openapi-fetch and the types of openapi-typescript.

import { deepEqual, equal, ok } from "node:assert/strict";
import { readFileSync } from "node:fs";
import createClient from "openapi-fetch";
import type { components, paths } from "./client";

type Schemas = components["schemas"];
type Item = { id: string };
type Page = { items: Item[]; next_cursor: string | null };
type Answer<Data> = { data?: Data; error?: Schemas["Problem"]; response: Response };
type IfMatch = { "If-Match": string };

const starts = "2026-03-04T08:00:00Z";
const ends = "2026-03-04T17:00:00Z";
const parseAs = "arrayBuffer";
const picture = Buffer.from("\x89PNG\r\n\x1a\nfollow-up", "latin1");
const api = createClient<paths>({
  baseUrl: process.env.FOLLOWUP_URL,
  headers: { Authorization: `Bearer ${process.env.FOLLOWUP_KEY}` },
});

/** The object of an answer that is no problem. */
async function done<Data>(call: Promise<Answer<Data>>): Promise<Data> {
  const { data, error, response } = await call;
  ok(data !== undefined, `${response.status} ${JSON.stringify(error)}`);
  return data;
}

async function isProblem(call: Promise<Answer<unknown>>, status: number, code: string): Promise<Schemas["Problem"]> {
  const { error, response } = await call;
  ok(error);
  deepEqual([response.status, error.code], [status, code]);
  return error;
}

/** The first change finds the object as it was read; the second does not. */
async function changeTwice(
  read: Answer<unknown>,
  change: (header: IfMatch) => Promise<Answer<unknown>>,
): Promise<void> {
  const etag = read.response.headers.get("ETag");
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
type Resource<Path, New> = {
  path: (id: string) => Path;
  item: (number: number) => New;
  create: (body: New) => Promise<Answer<Item>>;
  list: (query: { limit: number; cursor?: string }) => Promise<Answer<Page>>;
  read: (path: Path) => Promise<Answer<Item>>;
  change: (path: Path, header: IfMatch) => Promise<Answer<Item>>;
  remove: (path: Path) => Promise<Answer<unknown>>;
  restore?: (path: Path) => Promise<Answer<Item>>;
  batch?: (items: New[]) => Promise<Answer<Schemas["BatchRead"]>>;
};

/** Create objects, list them page by page, change the first, remove and restore the second; return their ids. */
async function goRound<Path, New>(resource: Resource<Path, New>): Promise<[string, string]> {
  const first = await resource.create(resource.item(1));
  const one = (await done(Promise.resolve(first))).id;
  const two = (await done(resource.create(resource.item(2)))).id;
  const listed = await allIds((cursor) => resource.list({ limit: 1, cursor }));
  ok(listed.includes(one) && listed.includes(two));
  await changeTwice(first, (header) => resource.change(resource.path(one), header));

  const second = resource.path(two);
  equal((await done(resource.read(second))).id, two);
  equal((await resource.remove(second)).response.status, 204);
  if (resource.restore) equal((await done(resource.restore(second))).id, two);
  if (resource.batch) {
    const { items } = await done(resource.batch([resource.item(3)]));
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

async function bytes(file: Promise<Answer<ArrayBuffer>>): Promise<Buffer> {
  return Buffer.from(await done(file));
}

async function main(): Promise<void> {
  await changeTwice(await api.GET("/v1/workspace"), (header) =>
    api.PATCH("/v1/workspace", { params: { header }, body: { own_addresses: ["me@example.net"] } }),
  );
  const closed = { from: "2026-03-04", to: "2026-03-04", open: [] };
  await changeTwice(await api.GET("/v1/working-calendar"), (header) =>
    api.PATCH("/v1/working-calendar", { params: { header }, body: { exceptions: [closed] } }),
  );
  await changeTwice(await api.GET("/v1/card"), (header) =>
    api.PATCH("/v1/card", { params: { header }, body: { job_title: "Engineer" } }),
  );

  const customFields = { boiler: "B-7", pumps: 3, vip: true };
  const names = ["Anna", "Berta", "Carla"];
  const [anna, berta] = await goRound({
    path: (customer_id) => ({ customer_id }),
    item: (number): Schemas["CustomerCreate"] => ({
      name: { given: names[number - 1], family: "Weber" },
      emails: [{ address: `${names[number - 1].toLowerCase()}@example.com` }],
      phones: [{ raw: `0171 234567${number}` }],
      custom_fields: customFields,
    }),
    create: (body) => api.POST("/v1/customers", { body }),
    list: (query) => api.GET("/v1/customers", { params: { query } }),
    read: (path) => api.GET("/v1/customers/{customer_id}", { params: { path } }),
    change: (path, header) =>
      api.PATCH("/v1/customers/{customer_id}", { params: { path, header }, body: { tags: ["pumps"] } }),
    remove: (path) => api.DELETE("/v1/customers/{customer_id}", { params: { path } }),
    restore: (path) => api.POST("/v1/customers/{customer_id}/restore", { params: { path } }),
    batch: (items) => api.POST("/v1/customers/batch", { body: { items } }),
  });
  const customer = await done(api.GET("/v1/customers/{customer_id}", { params: { path: { customer_id: anna } } }));
  deepEqual(customer.custom_fields, customFields);
  await goRound({
    path: (contact_id) => ({ contact_id }),
    item: (number): Schemas["ContactCreate"] => ({ organization: `Company ${number}` }),
    create: (body) => api.POST("/v1/contacts", { body }),
    list: (query) => api.GET("/v1/contacts", { params: { query } }),
    read: (path) => api.GET("/v1/contacts/{contact_id}", { params: { path } }),
    change: (path, header) =>
      api.PATCH("/v1/contacts/{contact_id}", { params: { path, header }, body: { notes: "Met at the fair." } }),
    remove: (path) => api.DELETE("/v1/contacts/{contact_id}", { params: { path } }),
    restore: (path) => api.POST("/v1/contacts/{contact_id}/restore", { params: { path } }),
    batch: (items) => api.POST("/v1/contacts/batch", { body: { items } }),
  });
  const [fair] = await goRound({
    path: (event_id) => ({ event_id }),
    item: (number): Schemas["EventCreate"] => ({
      name: `Fair ${number}`,
      kind: "trade_show",
      starts_at: starts,
      ends_at: ends,
    }),
    create: (body) => api.POST("/v1/events", { body }),
    list: (query) => api.GET("/v1/events", { params: { query } }),
    read: (path) => api.GET("/v1/events/{event_id}", { params: { path } }),
    change: (path, header) =>
      api.PATCH("/v1/events/{event_id}", { params: { path, header }, body: { venue: "Hall 4" } }),
    remove: (path) => api.DELETE("/v1/events/{event_id}", { params: { path } }),
    restore: (path) => api.POST("/v1/events/{event_id}/restore", { params: { path } }),
    batch: (items) => api.POST("/v1/events/batch", { body: { items } }),
  });
  await goRound({
    path: (participant_id) => ({ event_id: fair, participant_id }),
    item: (number): Schemas["ParticipantCreate"] => ({ customer_id: number === 1 ? anna : berta }),
    create: (body) => api.POST("/v1/events/{event_id}/participants", { params: { path: { event_id: fair } }, body }),
    list: (query) => api.GET("/v1/events/{event_id}/participants", { params: { path: { event_id: fair }, query } }),
    read: (path) => api.GET("/v1/events/{event_id}/participants/{participant_id}", { params: { path } }),
    change: (path, header) =>
      api.PATCH("/v1/events/{event_id}/participants/{participant_id}", {
        params: { path, header },
        body: { attended: true },
      }),
    remove: (path) => api.DELETE("/v1/events/{event_id}/participants/{participant_id}", { params: { path } }),
    batch: (items) =>
      api.POST("/v1/events/{event_id}/participants/batch", { params: { path: { event_id: fair } }, body: { items } }),
  });
  await goRound({
    path: (message_id) => ({ message_id }),
    item: (number): Schemas["MessageCreate"] => ({
      customer_id: berta,
      direction: "outbound",
      channel: "email",
      subject: `Offer ${number}`,
      body: "Here is our offer.",
    }),
    create: (body) => api.POST("/v1/messages", { body }),
    list: (query) => api.GET("/v1/messages", { params: { query } }),
    read: (path) => api.GET("/v1/messages/{message_id}", { params: { path } }),
    change: (path, header) =>
      api.PATCH("/v1/messages/{message_id}", { params: { path, header }, body: { is_personal: true } }),
    remove: (path) => api.DELETE("/v1/messages/{message_id}", { params: { path } }),
    restore: (path) => api.POST("/v1/messages/{message_id}/restore", { params: { path } }),
    batch: (items) => api.POST("/v1/messages/batch", { body: { items } }),
  });
  await goRound({
    path: (purchase_id) => ({ purchase_id }),
    item: (number): Schemas["PurchaseCreate"] => ({ customer_id: berta, amount: `${number}9.90`, currency: "EUR" }),
    create: (body) => api.POST("/v1/purchases", { body }),
    list: (query) => api.GET("/v1/purchases", { params: { query } }),
    read: (path) => api.GET("/v1/purchases/{purchase_id}", { params: { path } }),
    change: (path, header) =>
      api.PATCH("/v1/purchases/{purchase_id}", { params: { path, header }, body: { notes: "In cash." } }),
    remove: (path) => api.DELETE("/v1/purchases/{purchase_id}", { params: { path } }),
    restore: (path) => api.POST("/v1/purchases/{purchase_id}/restore", { params: { path } }),
    batch: (items) => api.POST("/v1/purchases/batch", { body: { items } }),
  });
  await goRound({
    path: (opportunity_id) => ({ opportunity_id }),
    item: (number): Schemas["OpportunityCreate"] => ({ customer_id: berta, title: `Plant ${number}` }),
    create: (body) => api.POST("/v1/opportunities", { body }),
    list: (query) => api.GET("/v1/opportunities", { params: { query } }),
    read: (path) => api.GET("/v1/opportunities/{opportunity_id}", { params: { path } }),
    change: (path, header) =>
      api.PATCH("/v1/opportunities/{opportunity_id}", { params: { path, header }, body: { notes: "In May." } }),
    remove: (path) => api.DELETE("/v1/opportunities/{opportunity_id}", { params: { path } }),
    restore: (path) => api.POST("/v1/opportunities/{opportunity_id}/restore", { params: { path } }),
    batch: (items) => api.POST("/v1/opportunities/batch", { body: { items } }),
  });
  await goRound({
    path: (referral_id) => ({ referral_id }),
    item: (number): Schemas["ReferralCreate"] => ({
      direction: "received",
      referrer: { customer_id: berta },
      notes: `Plant ${number}`,
    }),
    create: (body) => api.POST("/v1/referrals", { body }),
    list: (query) => api.GET("/v1/referrals", { params: { query } }),
    read: (path) => api.GET("/v1/referrals/{referral_id}", { params: { path } }),
    change: (path, header) =>
      api.PATCH("/v1/referrals/{referral_id}", { params: { path, header }, body: { notes: "Two plants." } }),
    remove: (path) => api.DELETE("/v1/referrals/{referral_id}", { params: { path } }),
    restore: (path) => api.POST("/v1/referrals/{referral_id}/restore", { params: { path } }),
    batch: (items) => api.POST("/v1/referrals/batch", { body: { items } }),
  });
  await goRound({
    path: (share_id) => ({ share_id }),
    item: (number): Schemas["CardShareCreate"] => ({ name: `Guest ${number}` }),
    create: (body) => api.POST("/v1/card/shares", { body }),
    list: (query) => api.GET("/v1/card/shares", { params: { query } }),
    read: (path) => api.GET("/v1/card/shares/{share_id}", { params: { path } }),
    change: (path, header) =>
      api.PATCH("/v1/card/shares/{share_id}", { params: { path, header }, body: { notes: "At the stand." } }),
    remove: (path) => api.DELETE("/v1/card/shares/{share_id}", { params: { path } }),
  });
  await goRound({
    path: (promise_id) => ({ promise_id }),
    item: (number): Schemas["PromiseCreate"] => ({
      message_kind: number === 1 ? "issue" : "order",
      prominence: "key",
      within: { type: "working", hours: 2 },
    }),
    create: (body) => api.POST("/v1/promises", { body }),
    list: (query) => api.GET("/v1/promises", { params: { query } }),
    read: (path) => api.GET("/v1/promises/{promise_id}", { params: { path } }),
    change: (path, header) =>
      api.PATCH("/v1/promises/{promise_id}", {
        params: { path, header },
        body: { within: { type: "calendar", duration: "P1D" } },
      }),
    remove: (path) => api.DELETE("/v1/promises/{promise_id}", { params: { path } }),
  });

  const large: Schemas["RuleCondition"] = { field: "purchase.amount", op: "ge", value: "500" };
  const vip: Schemas["RuleCondition"] = { field: "customer.tags", op: "contains", value: "vip" };
  const inStages: Schemas["RuleCondition"] = { field: "customer.stage", op: "in", values: ["active", "past"] };
  const newRule = (number: number): Schemas["RuleCreate"] => ({
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
    create: (body) => api.POST("/v1/rules", { body }),
    list: (query) => api.GET("/v1/rules", { params: { query } }),
    read: (path) => api.GET("/v1/rules/{rule_id}", { params: { path } }),
    change: (path, header) =>
      api.PATCH("/v1/rules/{rule_id}", { params: { path, header }, body: { where: inStages } }),
    remove: (path) => api.DELETE("/v1/rules/{rule_id}", { params: { path } }),
    restore: (path) => api.POST("/v1/rules/{rule_id}/restore", { params: { path } }),
  });
  const stored = (await done(api.GET("/v1/rules"))).items.find((each) => each.id === rule);
  deepEqual(stored?.where, inStages);
  const preview = await done(api.POST("/v1/rules/preview", { body: { rule: newRule(3) } }));
  ok(preview.examined > 0);
  const backtest = await done(api.POST("/v1/rules/backtest", { body: { rule: newRule(3), days: 30 } }));
  ok(backtest.examined > 0);
  const packs = await done(api.GET("/v1/rules/packs"));
  ok(packs.items.map((pack) => pack.name).includes("consultant"));
  const installed = await done(
    api.POST("/v1/rules/packs/{pack}/install", { params: { path: { pack: "consultant" } } }),
  );
  ok(installed.items.length > 0);

  await goRound({
    path: (template_id) => ({ template_id }),
    item: (number): Schemas["TemplateCreate"] => ({ name: `Thanks ${number}`, subject: "Thanks", body: "Thank you." }),
    create: (body) => api.POST("/v1/templates", { body }),
    list: (query) => api.GET("/v1/templates", { params: { query } }),
    read: (path) => api.GET("/v1/templates/{template_id}", { params: { path } }),
    change: (path, header) =>
      api.PATCH("/v1/templates/{template_id}", { params: { path, header }, body: { subject: "Thank you" } }),
    remove: (path) => api.DELETE("/v1/templates/{template_id}", { params: { path } }),
    restore: (path) => api.POST("/v1/templates/{template_id}/restore", { params: { path } }),
  });
  await goRound({
    path: (sender_rule_id) => ({ sender_rule_id }),
    item: (number): Schemas["SenderRuleCreate"] => ({
      pattern: `@parcels${number}.example.com`,
      effect: "no_reply_needed",
    }),
    create: (body) => api.POST("/v1/sender-rules", { body }),
    list: (query) => api.GET("/v1/sender-rules", { params: { query } }),
    read: (path) => api.GET("/v1/sender-rules/{sender_rule_id}", { params: { path } }),
    change: (path, header) =>
      api.PATCH("/v1/sender-rules/{sender_rule_id}", { params: { path, header }, body: { note: "Deliveries." } }),
    remove: (path) => api.DELETE("/v1/sender-rules/{sender_rule_id}", { params: { path } }),
  });
  await goRound({
    path: (inbound_token_id) => ({ inbound_token_id }),
    item: (number): Schemas["InboundTokenCreate"] => ({ name: `Form ${number}` }),
    create: (body) => api.POST("/v1/inbound-tokens", { body }),
    list: (query) => api.GET("/v1/inbound-tokens", { params: { query } }),
    read: (path) => api.GET("/v1/inbound-tokens/{inbound_token_id}", { params: { path } }),
    change: (path, header) =>
      api.PATCH("/v1/inbound-tokens/{inbound_token_id}", { params: { path, header }, body: { name: "Contact form" } }),
    remove: (path) => api.DELETE("/v1/inbound-tokens/{inbound_token_id}", { params: { path } }),
  });
  await goRound({
    path: (mailbox_id) => ({ mailbox_id }),
    item: (number): Schemas["MailboxCreate"] => ({
      address: `shop${number}@example.com`,
      host: "127.0.0.1",
      port: 1,
      password: "secret",
    }),
    create: (body) => api.POST("/v1/mailboxes", { body }),
    list: (query) => api.GET("/v1/mailboxes", { params: { query } }),
    read: (path) => api.GET("/v1/mailboxes/{mailbox_id}", { params: { path } }),
    change: (path, header) =>
      api.PATCH("/v1/mailboxes/{mailbox_id}", { params: { path, header }, body: { since_days: 30 } }),
    remove: (path) => api.DELETE("/v1/mailboxes/{mailbox_id}", { params: { path } }),
  });
  await goRound({
    path: (user_id) => ({ user_id }),
    item: (number): Schemas["UserCreate"] => ({ name: `Colleague ${number}` }),
    create: (body) => api.POST("/v1/users", { body }),
    list: (query) => api.GET("/v1/users", { params: { query } }),
    read: (path) => api.GET("/v1/users/{user_id}", { params: { path } }),
    change: (path, header) =>
      api.PATCH("/v1/users/{user_id}", { params: { path, header }, body: { time_zone: "Europe/Paris" } }),
    remove: (path) => api.DELETE("/v1/users/{user_id}", { params: { path } }),
    restore: (path) => api.POST("/v1/users/{user_id}/restore", { params: { path } }),
  });
  await goRound({
    path: (api_key_id) => ({ api_key_id }),
    item: (number): Schemas["ApiKeyCreate"] => ({ name: `Shop ${number}`, scope: "read" }),
    create: (body) => api.POST("/v1/api-keys", { body }),
    list: (query) => api.GET("/v1/api-keys", { params: { query } }),
    read: (path) => api.GET("/v1/api-keys/{api_key_id}", { params: { path } }),
    change: (path, header) =>
      api.PATCH("/v1/api-keys/{api_key_id}", { params: { path, header }, body: { name: "Web shop" } }),
    remove: (path) => api.DELETE("/v1/api-keys/{api_key_id}", { params: { path } }),
  });

  const again = api.POST("/v1/customers", { body: { emails: [{ address: "anna@example.com" }] } });
  const known = await isProblem(again, 409, "customer_exists");
  deepEqual(known.candidates?.map((candidate) => candidate.customer_id), [anna]);
  const broken = api.POST("/v1/customers", { body: { emails: [{ address: "anna" }] } });
  const invalid = await isProblem(broken, 422, "invalid_request");
  deepEqual(invalid.errors.map((error) => error.pointer), ["/emails/0/address"]);

  const file = (name: string, type: string) => ({
    body: readFileSync(name, "utf-8"),
    bodySerializer: (body: unknown) => body as string,
    headers: { "Content-Type": type },
  });
  const imported = await done(api.POST("/v1/contacts/import", file("card.vcf", "text/vcard")));
  deepEqual(imported.items.map((contact) => contact.name.display), ["Karl Klein"]);
  const newer = await done(api.POST("/v1/contacts/import", file("newer_card.vcf", "text/vcard")));
  const [{ contact_id, changes }] = newer.updates;
  deepEqual([contact_id, changes[0].after], [imported.items[0].id, "Head of Sales"]);
  const ofContact = { params: { path: { contact_id } } };
  const undone = await done(api.POST("/v1/contacts/{contact_id}/undo-card-update", ofContact));
  equal(undone.job_title, "Buyer");
  const reading = await done(
    api.POST("/v1/events/{event_id}/cards", {
      params: { path: { event_id: fair } },
      ...file("card.vcf", "text/vcard"),
    }),
  );
  const ofJob = { params: { path: { job_id: reading.id } } };
  equal((await done(api.GET("/v1/jobs/{job_id}", ofJob))).kind, reading.kind);
  const mails = await done(api.POST("/v1/messages/import", file("question.eml", "message/rfc822")));
  const [question] = mails.items;
  equal(question.customer_id, anna);
  const message_id = question.id;
  const source = api.GET("/v1/messages/{message_id}/source", { params: { path: { message_id } }, parseAs });
  deepEqual(await bytes(source), readFileSync("question.eml"));
  const path = { message_id, number: 0 };
  const attachment = api.GET("/v1/messages/{message_id}/attachments/{number}", { params: { path }, parseAs });
  deepEqual(await bytes(attachment), picture);
  ok((await bytes(api.GET("/v1/card.png", { parseAs }))).includes("PNG"));
  ok((await bytes(api.GET("/v1/card.svg", { parseAs }))).includes("<svg"));
  ok((await bytes(api.GET("/v1/card.vcf", { parseAs }))).includes("BEGIN:VCARD"));

  const accepted = await done(api.POST("/v1/imports", file("question.eml", "message/rfc822")));
  const { id: import_id, job_id } = accepted;
  const shown = await done(api.GET("/v1/imports/{import_id}", { params: { path: { import_id } } }));
  equal(shown.job_id, job_id);
  const job = await done(api.GET("/v1/jobs/{job_id}", { params: { path: { job_id } } }));
  equal(job.kind, "import");
  const imports = await allIds((cursor) => api.GET("/v1/imports", { params: { query: { cursor } } }));
  ok(imports.includes(import_id));
  const jobs = await allIds((cursor) => api.GET("/v1/jobs", { params: { query: { cursor } } }));
  ok(jobs.includes(job_id));

  const ada = { name: { display: "Ada Kern" }, organization: "Kern Optik" };
  for (const body of [ada, ada]) await done(api.POST("/v1/contacts", { body }));
  equal((await done(api.POST("/v1/customers/duplicates/search"))).kind, "duplicate_search");
  const [pair] = await itemsInTime(() => done(api.GET("/v1/customers/duplicates")));
  const ofPair = { params: { path: { duplicate_id: pair.id } } };
  ok((await done(api.POST("/v1/duplicates/{duplicate_id}/dismiss", ofPair))).dismissed_at);
  equal((await done(api.POST("/v1/duplicates/{duplicate_id}/restore", ofPair))).dismissed_at, null);
  equal((await done(api.GET("/v1/duplicates/{duplicate_id}", ofPair))).duplicate.name, "Ada Kern");

  const reminder = await done(
    api.POST("/v1/follow-ups", { body: { customer_id: berta, due_at: starts, text: "Call back." } }),
  );
  const reminded = { params: { path: { follow_up_id: reminder.id } } };
  equal((await done(api.POST("/v1/follow-ups/{follow_up_id}/done", reminded))).status, "done");
  equal((await done(api.POST("/v1/follow-ups/{follow_up_id}/reopen", reminded))).status, "waiting");
  const due = await allIds((cursor) => api.GET("/v1/follow-ups", { params: { query: { limit: 1, cursor } } }));
  const [first] = (await done(api.GET("/v1/queue", { params: { query: { limit: 50 } } }))).items;
  deepEqual([first.party.name, first.party.phone], ["Anna Weber", "+491712345671"]);
  const [flag] = first.follow_ups;
  ok(flag.reason.text.startsWith("Anna Weber "));
  ok(due.includes(flag.id));

  const explained = await done(
    api.GET("/v1/customers/{customer_id}/explain", { params: { path: { customer_id: anna } } }),
  );
  ok(explained.items.map((item) => item.status).includes("due"));
  await done(
    api.POST("/v1/messages/{message_id}/answer", {
      params: { path: { message_id: question.id } },
      body: { channel: "phone", body: "Restart it." },
    }),
  );
  const settled = await done(
    api.GET("/v1/follow-ups/{follow_up_id}", { params: { path: { follow_up_id: flag.id } } }),
  );
  equal(settled.status, "settled");
  ok(settled.settled_by);

  const ofAnna = { params: { path: { customer_id: anna } } };
  const entries = await done(api.GET("/v1/customers/{customer_id}/timeline", ofAnna));
  ok(entries.items.some((entry) => entry.type === "message"));
  ok(Array.isArray((await done(api.GET("/v1/sender-rules/suggestions"))).items));
  const march = { params: { query: { from: "2026-03-01", to: "2026-03-31" } } };
  const replies = await done(api.GET("/v1/reports/replies", march));
  deepEqual([replies.from, replies.to], ["2026-03-01", "2026-03-31"]);
  equal((await done(api.GET("/v1/reports/follow-ups"))).time_zone, replies.time_zone);
  equal((await done(api.GET("/v1/reports/outcomes"))).time_zone, replies.time_zone);
  equal((await done(api.GET("/v1/reports/flags"))).time_zone, replies.time_zone);
}

void main();
