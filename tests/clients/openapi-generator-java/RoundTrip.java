// Round trip over every resource with the client `java`, library `native`, of openapi-generator.

import followup.ApiClient;
import followup.ApiException;
import followup.ApiResponse;
import followup.api.*;
import followup.model.*;
import java.io.File;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

public class RoundTrip {
  static final OffsetDateTime STARTS = OffsetDateTime.parse("2026-03-04T08:00:00Z");
  static final OffsetDateTime ENDS = OffsetDateTime.parse("2026-03-04T17:00:00Z");
  static final ApiClient CLIENT = new ApiClient();

  interface Call<T> {
    T call() throws ApiException;
  }

  interface Creation<T> {
    ApiResponse<T> create(int number) throws ApiException;
  }

  interface Reading<P> {
    P read(String cursor) throws ApiException;
  }

  interface Change {
    Object change(UUID id, String etag) throws ApiException;
  }

  interface TaggedChange {
    Object change(String etag) throws ApiException;
  }

  static void check(boolean holds, Object shown) {
    if (!holds) throw new AssertionError(shown);
  }

  static Problem problem(int status, String code, Call<?> call) throws Exception {
    try {
      call.call();
    } catch (ApiException error) {
      Problem problem = CLIENT.getObjectMapper().readValue(error.getResponseBody(), Problem.class);
      check(error.getCode() == status && problem.getCode().equals(code), problem);
      return problem;
    }
    throw new AssertionError(code + " was expected");
  }

  /** The first change finds the object as it was read; the second does not. */
  static void changeTwice(ApiResponse<?> read, TaggedChange change) throws Exception {
    String etag = read.getHeaders().get("etag").get(0);
    change.change(etag);
    problem(412, "precondition_failed", () -> change.change(etag));
  }

  /** Follow `next_cursor` to the last page. */
  static <P> List<UUID> allIds(Reading<P> reading, Function<P, List<UUID>> ids, Function<P, String> next)
      throws ApiException {
    List<UUID> found = new ArrayList<>();
    String cursor = null;
    do {
      P page = reading.read(cursor);
      found.addAll(ids.apply(page));
      cursor = next.apply(page);
    } while (cursor != null);
    return found;
  }

  /** Create two objects, list them page by page and change one; return their ids. */
  static <T, P> List<UUID> goRound(
      Creation<T> creation,
      Function<T, UUID> id,
      Reading<P> reading,
      Function<P, List<UUID>> ids,
      Function<P, String> next,
      Change change)
      throws Exception {
    ApiResponse<T> first = creation.create(1), second = creation.create(2);
    List<UUID> created = List.of(id.apply(first.getData()), id.apply(second.getData()));
    check(allIds(reading, ids, next).containsAll(created), created);
    changeTwice(first, etag -> change.change(created.get(0), etag));
    return created;
  }

  static <T> List<UUID> ids(List<T> items, Function<T, UUID> id) {
    return items.stream().map(id).toList();
  }

  /** The first items of a list, as soon as it has one. */
  static <T> List<T> itemsInTime(Call<List<T>> reading) throws Exception {
    for (int attempt = 0; attempt < 120; attempt++) {
      List<T> items = reading.call();
      if (!items.isEmpty()) return items;
      Thread.sleep(500);
    }
    throw new AssertionError("The list stays empty.");
  }

  public static void main(String[] arguments) throws Exception {
    CLIENT.updateBaseUri(System.getenv("FOLLOWUP_URL"));
    String authorization = "Bearer " + System.getenv("FOLLOWUP_KEY");
    CLIENT.setRequestInterceptor(request -> request.header("Authorization", authorization));
    var customers = new CustomersApi(CLIENT);
    var contacts = new ContactsApi(CLIENT);
    var events = new EventsApi(CLIENT);
    var messages = new MessagesApi(CLIENT);
    var purchases = new PurchasesApi(CLIENT);
    var opportunities = new OpportunitiesApi(CLIENT);
    var referrals = new ReferralsApi(CLIENT);
    var cards = new CardApi(CLIENT);
    var promises = new PromisesApi(CLIENT);
    var rules = new RulesApi(CLIENT);
    var templates = new TemplatesApi(CLIENT);
    var senderRules = new SenderRulesApi(CLIENT);
    var imports = new ImportsApi(CLIENT);
    var jobs = new JobsApi(CLIENT);
    var inbound = new InboundApi(CLIENT);
    var mailboxes = new MailboxesApi(CLIENT);
    var users = new UsersApi(CLIENT);
    var keys = new ApiKeysApi(CLIENT);
    var followUps = new FollowUpsApi(CLIENT);
    var reports = new ReportsApi(CLIENT);
    var workspaces = new WorkspaceApi(CLIENT);
    var calendars = new WorkingCalendarApi(CLIENT);

    var own = new WorkspaceUpdate().ownAddresses(List.of("me@example.net"));
    changeTwice(
        workspaces.getWorkspaceWithHttpInfo(WorkspaceApi.APIGetWorkspaceRequest.newBuilder().build()),
        etag ->
            workspaces.updateWorkspace(
                WorkspaceApi.APIUpdateWorkspaceRequest.newBuilder().workspaceUpdate(own).ifMatch(etag).build()));
    var day = LocalDate.parse("2026-03-04");
    var closed = new SpecialDaysWrite().from(day).to(day).open(List.of());
    var closing = new WorkingCalendarUpdate().exceptions(List.of(closed));
    changeTwice(
        calendars.getWorkingCalendarWithHttpInfo(WorkingCalendarApi.APIGetWorkingCalendarRequest.newBuilder().build()),
        etag ->
            calendars.updateWorkingCalendar(
                WorkingCalendarApi.APIUpdateWorkingCalendarRequest.newBuilder().workingCalendarUpdate(closing).ifMatch(etag).build()));
    var engineer = new CardUpdate().jobTitle("Engineer");
    changeTwice(
        cards.getCardWithHttpInfo(CardApi.APIGetCardRequest.newBuilder().build()),
        etag -> cards.updateCard(CardApi.APIUpdateCardRequest.newBuilder().cardUpdate(engineer).ifMatch(etag).build()));

    var customFields =
        Map.of(
            "boiler", new CustomFieldValue("B-7"),
            "pumps", new CustomFieldValue(3L),
            "vip", new CustomFieldValue(true));
    List<UUID> both =
        goRound(
        number ->
            customers.createCustomerWithHttpInfo(
                CustomersApi.APICreateCustomerRequest.newBuilder().customerCreate(new CustomerCreate()
                    .name(new PartyName().given(List.of("Anna", "Berta").get(number - 1)).family("Weber"))
                    .emails(
                        List.of(
                            new EmailAddress()
                                .address(List.of("anna", "berta").get(number - 1) + "@example.com")))
                    .phones(List.of(new PhoneNumber().raw("0171 234567" + number)))
                    .customFields(customFields)).build()),
        CustomerRead::getId,
        cursor -> customers.listCustomers(CustomersApi.APIListCustomersRequest.newBuilder().limit(1).cursor(cursor).build()),
        page -> ids(page.getItems(), CustomerRead::getId),
        CustomerPage::getNextCursor,
        (id, etag) ->
            customers.updateCustomer(CustomersApi.APIUpdateCustomerRequest.newBuilder().customerId(id).customerUpdate(new CustomerUpdate().tags(List.of("pumps"))).ifMatch(etag).build()));
    UUID anna = both.get(0), berta = both.get(1);
    var customer = customers.getCustomer(CustomersApi.APIGetCustomerRequest.newBuilder().customerId(anna).build());
    check(customer.getCustomFields().get("boiler").getString().equals("B-7"), customer);
    goRound(
        number ->
            contacts.createContactWithHttpInfo(
                ContactsApi.APICreateContactRequest.newBuilder().contactCreate(new ContactCreate().organization("Company " + number)).build()),
        ContactRead::getId,
        cursor -> contacts.listContacts(ContactsApi.APIListContactsRequest.newBuilder().limit(1).cursor(cursor).build()),
        page -> ids(page.getItems(), ContactRead::getId),
        ContactPage::getNextCursor,
        (id, etag) ->
            contacts.updateContact(ContactsApi.APIUpdateContactRequest.newBuilder().contactId(id).contactUpdate(new ContactUpdate().notes("Met at the fair.")).ifMatch(etag).build()));
    UUID fair =
        goRound(
        number ->
            events.createEventWithHttpInfo(
                EventsApi.APICreateEventRequest.newBuilder().eventCreate(new EventCreate().name("Fair " + number).kind(EventKind.TRADE_SHOW).startsAt(STARTS).endsAt(ENDS)).build()),
        EventRead::getId,
        cursor -> events.listEvents(EventsApi.APIListEventsRequest.newBuilder().limit(1).cursor(cursor).build()),
        page -> ids(page.getItems(), EventRead::getId),
        EventPage::getNextCursor,
        (id, etag) ->
            events.updateEvent(EventsApi.APIUpdateEventRequest.newBuilder().eventId(id).eventUpdate(new EventUpdate().venue("Hall 4")).ifMatch(etag).build())).get(0);
    goRound(
        number ->
            events.createParticipantWithHttpInfo(
                EventsApi.APICreateParticipantRequest.newBuilder().eventId(fair).participantCreate(new ParticipantCreate().customerId(List.of(anna, berta).get(number - 1))).build()),
        ParticipantRead::getId,
        cursor -> events.listParticipants(EventsApi.APIListParticipantsRequest.newBuilder().eventId(fair).limit(1).cursor(cursor).build()),
        page -> ids(page.getItems(), ParticipantRead::getId),
        ParticipantPage::getNextCursor,
        (id, etag) ->
            events.updateParticipant(
                EventsApi.APIUpdateParticipantRequest.newBuilder().eventId(fair).participantId(id).participantUpdate(new ParticipantUpdate().attended(true)).ifMatch(etag).build()));
    goRound(
        number ->
            messages.createMessageWithHttpInfo(
                MessagesApi.APICreateMessageRequest.newBuilder().messageCreate(new MessageCreate()
                    .customerId(berta)
                    .direction(MessageDirection.OUTBOUND)
                    .channel(MessageChannel.EMAIL)
                    .subject("Offer " + number)
                    .body("Here is our offer.")).build()),
        MessageRead::getId,
        cursor -> messages.listMessages(MessagesApi.APIListMessagesRequest.newBuilder().limit(1).cursor(cursor).build()),
        page -> ids(page.getItems(), MessageRead::getId),
        MessagePage::getNextCursor,
        (id, etag) ->
            messages.updateMessage(MessagesApi.APIUpdateMessageRequest.newBuilder().messageId(id).messageUpdate(new MessageUpdate().isPersonal(true)).ifMatch(etag).build()));
    goRound(
        number ->
            purchases.createPurchaseWithHttpInfo(
                PurchasesApi.APICreatePurchaseRequest.newBuilder().purchaseCreate(new PurchaseCreate().customerId(berta).amount(number + "9.90").currency("EUR")).build()),
        PurchaseRead::getId,
        cursor -> purchases.listPurchases(PurchasesApi.APIListPurchasesRequest.newBuilder().limit(1).cursor(cursor).build()),
        page -> ids(page.getItems(), PurchaseRead::getId),
        PurchasePage::getNextCursor,
        (id, etag) ->
            purchases.updatePurchase(PurchasesApi.APIUpdatePurchaseRequest.newBuilder().purchaseId(id).purchaseUpdate(new PurchaseUpdate().notes("In cash.")).ifMatch(etag).build()));
    goRound(
        number ->
            opportunities.createOpportunityWithHttpInfo(
                OpportunitiesApi.APICreateOpportunityRequest.newBuilder().opportunityCreate(new OpportunityCreate().customerId(berta).title("Plant " + number)).build()),
        OpportunityRead::getId,
        cursor -> opportunities.listOpportunities(OpportunitiesApi.APIListOpportunitiesRequest.newBuilder().limit(1).cursor(cursor).build()),
        page -> ids(page.getItems(), OpportunityRead::getId),
        OpportunityPage::getNextCursor,
        (id, etag) ->
            opportunities.updateOpportunity(OpportunitiesApi.APIUpdateOpportunityRequest.newBuilder().opportunityId(id).opportunityUpdate(new OpportunityUpdate().notes("In May.")).ifMatch(etag).build()));
    goRound(
        number ->
            referrals.createReferralWithHttpInfo(
                ReferralsApi.APICreateReferralRequest.newBuilder().referralCreate(new ReferralCreate()
                    .direction(ReferralDirection.RECEIVED)
                    .referrer(new ReferralParty().customerId(berta))
                    .notes("Plant " + number)).build()),
        ReferralRead::getId,
        cursor -> referrals.listReferrals(ReferralsApi.APIListReferralsRequest.newBuilder().limit(1).cursor(cursor).build()),
        page -> ids(page.getItems(), ReferralRead::getId),
        ReferralPage::getNextCursor,
        (id, etag) ->
            referrals.updateReferral(ReferralsApi.APIUpdateReferralRequest.newBuilder().referralId(id).referralUpdate(new ReferralUpdate().notes("Two plants.")).ifMatch(etag).build()));
    goRound(
        number ->
            cards.createCardShareWithHttpInfo(
                CardApi.APICreateCardShareRequest.newBuilder().cardShareCreate(new CardShareCreate().name("Guest " + number)).build()),
        CardShareRead::getId,
        cursor -> cards.listCardShares(CardApi.APIListCardSharesRequest.newBuilder().limit(1).cursor(cursor).build()),
        page -> ids(page.getItems(), CardShareRead::getId),
        CardSharePage::getNextCursor,
        (id, etag) ->
            cards.updateCardShare(CardApi.APIUpdateCardShareRequest.newBuilder().shareId(id).cardShareUpdate(new CardShareUpdate().notes("At the stand.")).ifMatch(etag).build()));
    var kinds = List.of(MessageKind.ISSUE, MessageKind.ORDER);
    goRound(
        number ->
            promises.createPromiseWithHttpInfo(
                PromisesApi.APICreatePromiseRequest.newBuilder().promiseCreate(new PromiseCreate()
                    .messageKind(kinds.get(number - 1))
                    .prominence(CustomerProminence.KEY)
                    .within(new TimeSpan().type(SpanType.WORKING).hours(2))).build()),
        PromiseRead::getId,
        cursor -> promises.listPromises(PromisesApi.APIListPromisesRequest.newBuilder().limit(1).cursor(cursor).build()),
        page -> ids(page.getItems(), PromiseRead::getId),
        PromisePage::getNextCursor,
        (id, etag) ->
            promises.updatePromise(PromisesApi.APIUpdatePromiseRequest.newBuilder().promiseId(id).promiseUpdate(new PromiseUpdate().within(new TimeSpan().type(SpanType.CALENDAR).duration("P1D"))).ifMatch(etag).build()));

    var large = new RuleCondition().field("purchase.amount").op(ConditionOperator.GE).value("500");
    var vip = new RuleCondition().field("customer.tags").op(ConditionOperator.CONTAINS).value("vip");
    var inStages =
        new RuleCondition().field("customer.stage").op(ConditionOperator.IN).values(List.of("active", "past"));
    Function<Integer, RuleCreate> newRule =
        number ->
            new RuleCreate()
                .name("Thank buyers " + number)
                .kind(RuleKind.THANK_YOU)
                .trigger(RuleTrigger.PURCHASE_MADE)
                .after(new RuleDelay().type(RuleDelayType.WORKING).days(1))
                .until(Set.of(FulfilledBy.TOUCHED_PERSONALLY))
                .where(new RuleCondition().all(List.of(large, new RuleCondition().not(vip))));
    UUID rule =
        goRound(
        number ->
            rules.createRuleWithHttpInfo(
                RulesApi.APICreateRuleRequest.newBuilder().ruleCreate(newRule.apply(number)).build()),
        RuleRead::getId,
        cursor -> rules.listRules(RulesApi.APIListRulesRequest.newBuilder().limit(1).cursor(cursor).build()),
        page -> ids(page.getItems(), RuleRead::getId),
        RulePage::getNextCursor,
        (id, etag) ->
            rules.updateRule(RulesApi.APIUpdateRuleRequest.newBuilder().ruleId(id).ruleUpdate(new RuleUpdate().where(inStages)).ifMatch(etag).build())).get(0);
    var listed = rules.listRules(RulesApi.APIListRulesRequest.newBuilder().build()).getItems();
    var stored = listed.stream().filter(each -> each.getId().equals(rule)).findFirst().orElseThrow();
    check(stored.getWhere().getValues().equals(inStages.getValues()), stored);
    var preview = rules.previewRule(RulesApi.APIPreviewRuleRequest.newBuilder().rulePreview(new RulePreview().rule(newRule.apply(3))).build());
    check(preview.getExamined() > 0, preview);
    var backtest = rules.backtestRule(RulesApi.APIBacktestRuleRequest.newBuilder().ruleBacktest(new RuleBacktest().rule(newRule.apply(3)).days(30)).build());
    check(backtest.getExamined() > 0, backtest);
    var packs = rules.listRulePacks();
    check(packs.getItems().stream().anyMatch(pack -> pack.getName() == PackName.CONSULTANT), packs);
    var installed = rules.installRulePack(RulesApi.APIInstallRulePackRequest.newBuilder().pack(PackName.CONSULTANT).build());
    check(!installed.getItems().isEmpty(), installed);

    goRound(
        number ->
            templates.createTemplateWithHttpInfo(
                TemplatesApi.APICreateTemplateRequest.newBuilder().templateCreate(new TemplateCreate().name("Thanks " + number).subject("Thanks").body("Thank you.")).build()),
        TemplateRead::getId,
        cursor -> templates.listTemplates(TemplatesApi.APIListTemplatesRequest.newBuilder().limit(1).cursor(cursor).build()),
        page -> ids(page.getItems(), TemplateRead::getId),
        TemplatePage::getNextCursor,
        (id, etag) ->
            templates.updateTemplate(TemplatesApi.APIUpdateTemplateRequest.newBuilder().templateId(id).templateUpdate(new TemplateUpdate().subject("Thank you")).ifMatch(etag).build()));
    goRound(
        number ->
            senderRules.createSenderRuleWithHttpInfo(
                SenderRulesApi.APICreateSenderRuleRequest.newBuilder().senderRuleCreate(new SenderRuleCreate().pattern("@parcels" + number + ".example.com").effect(SenderEffect.NO_REPLY_NEEDED)).build()),
        SenderRuleRead::getId,
        cursor -> senderRules.listSenderRules(SenderRulesApi.APIListSenderRulesRequest.newBuilder().limit(1).cursor(cursor).build()),
        page -> ids(page.getItems(), SenderRuleRead::getId),
        SenderRulePage::getNextCursor,
        (id, etag) ->
            senderRules.updateSenderRule(SenderRulesApi.APIUpdateSenderRuleRequest.newBuilder().senderRuleId(id).senderRuleUpdate(new SenderRuleUpdate().note("Deliveries.")).ifMatch(etag).build()));
    goRound(
        number ->
            inbound.createInboundTokenWithHttpInfo(
                InboundApi.APICreateInboundTokenRequest.newBuilder().inboundTokenCreate(new InboundTokenCreate().name("Form " + number)).build()),
        InboundTokenCreated::getId,
        cursor -> inbound.listInboundTokens(InboundApi.APIListInboundTokensRequest.newBuilder().limit(1).cursor(cursor).build()),
        page -> ids(page.getItems(), InboundTokenRead::getId),
        InboundTokenPage::getNextCursor,
        (id, etag) ->
            inbound.updateInboundToken(InboundApi.APIUpdateInboundTokenRequest.newBuilder().inboundTokenId(id).inboundTokenUpdate(new InboundTokenUpdate().name("Contact form")).ifMatch(etag).build()));
    goRound(
        number ->
            mailboxes.createMailboxWithHttpInfo(
                MailboxesApi.APICreateMailboxRequest.newBuilder().mailboxCreate(new MailboxCreate().address("shop" + number + "@example.com").host("127.0.0.1").port(1).password("secret")).build()),
        MailboxRead::getId,
        cursor -> mailboxes.listMailboxes(MailboxesApi.APIListMailboxesRequest.newBuilder().limit(1).cursor(cursor).build()),
        page -> ids(page.getItems(), MailboxRead::getId),
        MailboxPage::getNextCursor,
        (id, etag) ->
            mailboxes.updateMailbox(MailboxesApi.APIUpdateMailboxRequest.newBuilder().mailboxId(id).mailboxUpdate(new MailboxUpdate().sinceDays(30)).ifMatch(etag).build()));
    goRound(
        number ->
            users.createUserWithHttpInfo(
                UsersApi.APICreateUserRequest.newBuilder().userCreate(new UserCreate().name("Colleague " + number)).build()),
        UserRead::getId,
        cursor -> users.listUsers(UsersApi.APIListUsersRequest.newBuilder().limit(1).cursor(cursor).build()),
        page -> ids(page.getItems(), UserRead::getId),
        UserPage::getNextCursor,
        (id, etag) ->
            users.updateUser(UsersApi.APIUpdateUserRequest.newBuilder().userId(id).userUpdate(new UserUpdate().timeZone("Europe/Paris")).ifMatch(etag).build()));
    goRound(
        number ->
            keys.createApiKeyWithHttpInfo(
                ApiKeysApi.APICreateApiKeyRequest.newBuilder().apiKeyCreate(new ApiKeyCreate().name("Shop " + number).scope(ApiKeyScope.READ)).build()),
        ApiKeyCreated::getId,
        cursor -> keys.listApiKeys(ApiKeysApi.APIListApiKeysRequest.newBuilder().limit(1).cursor(cursor).build()),
        page -> ids(page.getItems(), ApiKeyRead::getId),
        ApiKeyPage::getNextCursor,
        (id, etag) ->
            keys.updateApiKey(ApiKeysApi.APIUpdateApiKeyRequest.newBuilder().apiKeyId(id).apiKeyUpdate(new ApiKeyUpdate().name("Web shop")).ifMatch(etag).build()));

    var sameAddress = new CustomerCreate().emails(List.of(new EmailAddress().address("anna@example.com")));
    var known =
        problem(409, "customer_exists", () -> customers.createCustomer(CustomersApi.APICreateCustomerRequest.newBuilder().customerCreate(sameAddress).build()));
    check(ids(known.getCandidates(), DuplicateCandidate::getCustomerId).equals(List.of(anna)), known);
    var noAddress = new CustomerCreate().emails(List.of(new EmailAddress().address("anna")));
    var invalid =
        problem(422, "invalid_request", () -> customers.createCustomer(CustomersApi.APICreateCustomerRequest.newBuilder().customerCreate(noAddress).build()));
    check(invalid.getErrors().get(0).getPointer().equals("/emails/0/address"), invalid);

    var imported = contacts.importContacts(ContactsApi.APIImportContactsRequest.newBuilder()._file(new File("card.vcf")).build());
    check(imported.getItems().get(0).getName().getDisplay().equals("Karl Klein"), imported);
    var newer = contacts.importContacts(ContactsApi.APIImportContactsRequest.newBuilder()._file(new File("newer_card.vcf")).build());
    var update = newer.getUpdates().get(0);
    check(update.getContactId().equals(imported.getItems().get(0).getId()), update);
    check(update.getChanges().get(0).getAfter().equals("Head of Sales"), update);
    var undone = contacts.undoCardUpdate(ContactsApi.APIUndoCardUpdateRequest.newBuilder().contactId(update.getContactId()).build());
    check(undone.getJobTitle().equals("Buyer"), undone);
    var reading = events.importEventCards(EventsApi.APIImportEventCardsRequest.newBuilder().eventId(fair)._file(List.of(new File("card.vcf"))).build());
    var readJob = jobs.getJob(JobsApi.APIGetJobRequest.newBuilder().jobId(reading.getId()).build());
    check(readJob.getKind().equals(reading.getKind()), readJob);
    var mails = messages.importMessages(MessagesApi.APIImportMessagesRequest.newBuilder()._file(new File("question.eml")).build());
    var question = mails.getItems().get(0);
    check(question.getCustomerId().equals(anna), question);

    var accepted = imports.createImport(ImportsApi.APICreateImportRequest.newBuilder()._file(new File("question.eml")).build());
    var shown = imports.getImport(ImportsApi.APIGetImportRequest.newBuilder().importId(accepted.getId()).build());
    check(shown.getJobId().equals(accepted.getJobId()), shown);
    var job = jobs.getJob(JobsApi.APIGetJobRequest.newBuilder().jobId(accepted.getJobId()).build());
    check(job.getKind().equals("import"), job);
    var importIds =
        allIds(
            cursor -> imports.listImports(ImportsApi.APIListImportsRequest.newBuilder().cursor(cursor).build()),
            page -> ids(page.getItems(), ImportRead::getId),
            ImportPage::getNextCursor);
    check(importIds.contains(accepted.getId()), importIds);
    var jobIds =
        allIds(
            cursor -> jobs.listJobs(JobsApi.APIListJobsRequest.newBuilder().cursor(cursor).build()),
            page -> ids(page.getItems(), JobRead::getId),
            JobPage::getNextCursor);
    check(jobIds.contains(job.getId()), jobIds);

    var ada = new ContactCreate().name(new PartyName().display("Ada Kern")).organization("Kern Optik");
    for (var each : List.of(ada, ada)) contacts.createContact(ContactsApi.APICreateContactRequest.newBuilder().contactCreate(each).build());
    var search = customers.searchDuplicates(CustomersApi.APISearchDuplicatesRequest.newBuilder().build());
    check(search.getKind().equals("duplicate_search"), search);
    var pair = itemsInTime(() -> customers.listDuplicates(CustomersApi.APIListDuplicatesRequest.newBuilder().build()).getItems()).get(0).getId();
    var dismissed = customers.dismissDuplicate(CustomersApi.APIDismissDuplicateRequest.newBuilder().duplicateId(pair).build());
    check(dismissed.getDismissedAt() != null, dismissed);
    var restored = customers.restoreDuplicate(CustomersApi.APIRestoreDuplicateRequest.newBuilder().duplicateId(pair).build());
    check(restored.getDismissedAt() == null, restored);
    var found = customers.getDuplicate(CustomersApi.APIGetDuplicateRequest.newBuilder().duplicateId(pair).build());
    check(found.getDuplicate().getName().equals("Ada Kern"), found);

    var reminder = new ReminderCreate().customerId(berta).dueAt(STARTS).text("Call back.");
    var reminded = followUps.createFollowUp(FollowUpsApi.APICreateFollowUpRequest.newBuilder().reminderCreate(reminder).build()).getId();
    var completed = followUps.completeFollowUp(FollowUpsApi.APICompleteFollowUpRequest.newBuilder().followUpId(reminded).build());
    check(completed.getStatus() == FollowUpStatus.DONE, completed);
    var reopened = followUps.reopenFollowUp(FollowUpsApi.APIReopenFollowUpRequest.newBuilder().followUpId(reminded).build());
    check(reopened.getStatus() == FollowUpStatus.WAITING, reopened);
    var due =
        allIds(
            cursor -> followUps.listFollowUps(FollowUpsApi.APIListFollowUpsRequest.newBuilder().limit(1).cursor(cursor).build()),
            page -> ids(page.getItems(), FollowUpRead::getId),
            FollowUpPage::getNextCursor);
    var queue = followUps.listQueue(FollowUpsApi.APIListQueueRequest.newBuilder().limit(50).build());
    var first = queue.getItems().get(0);
    check(first.getParty().getName().equals("Anna Weber"), first);
    check(first.getParty().getPhone().equals("+491712345671"), first);
    var flag = first.getFollowUps().get(0);
    check(flag.getReason().getText().startsWith("Anna Weber "), flag);
    check(due.contains(flag.getId()), due);

    var explained = followUps.explainCustomer(FollowUpsApi.APIExplainCustomerRequest.newBuilder().customerId(anna).build());
    check(explained.getItems().stream().anyMatch(item -> item.getStatus() == FollowUpStatus.DUE), explained);
    var answer = new MessageAnswer().channel(MessageChannel.PHONE).body("Restart it.");
    messages.answerMessage(MessagesApi.APIAnswerMessageRequest.newBuilder().messageId(question.getId()).messageAnswer(answer).build());
    var settled = followUps.getFollowUp(FollowUpsApi.APIGetFollowUpRequest.newBuilder().followUpId(flag.getId()).build());
    check(settled.getStatus() == FollowUpStatus.SETTLED && settled.getSettledBy() != null, settled);

    var entries = customers.listCustomerTimeline(CustomersApi.APIListCustomerTimelineRequest.newBuilder().customerId(anna).build());
    check(entries.getItems().stream().anyMatch(entry -> entry.getType() == TimelineType.MESSAGE), entries);
    check(senderRules.listSenderSuggestions().getItems() != null, "suggestions");
    var replies = reports.getReplyReport(ReportsApi.APIGetReplyReportRequest.newBuilder().from(day).to(day).build());
    check(replies.getFrom().equals(day) && replies.getTo().equals(day), replies);
    var followUpReport = reports.getFollowUpReport(ReportsApi.APIGetFollowUpReportRequest.newBuilder().build());
    check(followUpReport.getTimeZone().equals(replies.getTimeZone()), followUpReport);
    var outcomes = reports.getOutcomeReport(ReportsApi.APIGetOutcomeReportRequest.newBuilder().build());
    check(outcomes.getTimeZone().equals(replies.getTimeZone()), outcomes);
    var flags = reports.getFlagReport(ReportsApi.APIGetFlagReportRequest.newBuilder().build());
    check(flags.getTimeZone().equals(replies.getTimeZone()), flags);

    customers.deleteCustomer(CustomersApi.APIDeleteCustomerRequest.newBuilder().customerId(berta).build());
    var back = customers.restoreCustomer(CustomersApi.APIRestoreCustomerRequest.newBuilder().customerId(berta).build());
    check(back.getArchivedAt() == null, back);
  }
}
