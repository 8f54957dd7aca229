// Round trip over every resource with the client `java`, library `native`, of openapi-generator.

import followup.ApiClient;
import followup.ApiException;
import followup.ApiResponse;
import followup.api.*;
import followup.api.ApiKeysApi.*;
import followup.api.CardApi.*;
import followup.api.ContactsApi.*;
import followup.api.CustomersApi.*;
import followup.api.EventsApi.*;
import followup.api.FollowUpsApi.*;
import followup.api.ImportsApi.*;
import followup.api.InboundApi.*;
import followup.api.JobsApi.*;
import followup.api.MailboxesApi.*;
import followup.api.MessagesApi.*;
import followup.api.OpportunitiesApi.*;
import followup.api.PromisesApi.*;
import followup.api.PurchasesApi.*;
import followup.api.ReferralsApi.*;
import followup.api.ReportsApi.*;
import followup.api.RulesApi.*;
import followup.api.SenderRulesApi.*;
import followup.api.TemplatesApi.*;
import followup.api.UsersApi.*;
import followup.api.WorkingCalendarApi.*;
import followup.api.WorkspaceApi.*;
import followup.model.*;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;

public class RoundTrip {
  static final OffsetDateTime STARTS = OffsetDateTime.parse("2026-03-04T08:00:00Z");
  static final OffsetDateTime ENDS = OffsetDateTime.parse("2026-03-04T17:00:00Z");
  static final ApiClient CLIENT = new ApiClient();

  interface Call<T> {
    T call() throws ApiException;
  }

  interface Creation<C, T> {
    ApiResponse<T> create(C item) throws ApiException;
  }

  interface Act<S, R> {
    R act(S subject) throws ApiException;
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

  /** Create objects, list them page by page, change the first, remove and restore the second; return their ids. */
  static <C, T, P> List<UUID> goRound(
      IntFunction<C> item,
      Creation<C, T> creation,
      Function<T, UUID> id,
      Reading<P> reading,
      Function<P, List<UUID>> ids,
      Function<P, String> next,
      Change change,
      Act<UUID, UUID> read,
      Act<UUID, ApiResponse<Void>> removal,
      Act<UUID, UUID> restoration,
      Act<List<C>, BatchRead> batch)
      throws Exception {
    ApiResponse<T> first = creation.create(item.apply(1)), second = creation.create(item.apply(2));
    UUID one = id.apply(first.getData()), two = id.apply(second.getData());
    check(allIds(reading, ids, next).containsAll(List.of(one, two)), two);
    changeTwice(first, etag -> change.change(one, etag));

    check(read.act(two).equals(two), two);
    check(removal.act(two).getStatusCode() == 204, two);
    if (restoration != null) check(restoration.act(two).equals(two), two);
    if (batch != null) {
      BatchRead results = batch.act(List.of(item.apply(3)));
      check(results.getItems().stream().map(BatchItemRead::getStatus).toList().equals(List.of(201)), results);
    }
    return List.of(one, two);
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

  static String latin(File file) throws IOException {
    return Files.readString(file.toPath(), StandardCharsets.ISO_8859_1);
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
        workspaces.getWorkspaceWithHttpInfo(APIGetWorkspaceRequest.newBuilder().build()),
        etag ->
            workspaces.updateWorkspace(
                APIUpdateWorkspaceRequest.newBuilder().workspaceUpdate(own).ifMatch(etag).build()));
    var day = LocalDate.parse("2026-03-04");
    var closed = new SpecialDaysWrite().from(day).to(day).open(List.of());
    var closing = new WorkingCalendarUpdate().exceptions(List.of(closed));
    changeTwice(
        calendars.getWorkingCalendarWithHttpInfo(APIGetWorkingCalendarRequest.newBuilder().build()),
        etag ->
            calendars.updateWorkingCalendar(
                APIUpdateWorkingCalendarRequest.newBuilder().workingCalendarUpdate(closing).ifMatch(etag).build()));
    var engineer = new CardUpdate().jobTitle("Engineer");
    changeTwice(
        cards.getCardWithHttpInfo(APIGetCardRequest.newBuilder().build()),
        etag ->
            cards.updateCard(APIUpdateCardRequest.newBuilder().cardUpdate(engineer).ifMatch(etag).build()));

    var customFields =
        Map.of(
            "boiler", new CustomFieldValue("B-7"),
            "pumps", new CustomFieldValue(3L),
            "vip", new CustomFieldValue(true));
    var names = List.of("Anna", "Berta", "Carla");
    var customerUpdate = new CustomerUpdate().tags(List.of("pumps"));
    List<UUID> both = goRound(
        number -> new CustomerCreate()
                .name(new PartyName().given(names.get(number - 1)).family("Weber"))
                .emails(List.of(new EmailAddress().address(names.get(number - 1).toLowerCase() + "@example.com")))
                .phones(List.of(new PhoneNumber().raw("0171 234567" + number)))
                .customFields(customFields),
        item ->
            customers.createCustomerWithHttpInfo(
                APICreateCustomerRequest.newBuilder().customerCreate(item).build()),
        CustomerRead::getId,
        cursor ->
            customers.listCustomers(APIListCustomersRequest.newBuilder().limit(1).cursor(cursor).build()),
        page -> ids(page.getItems(), CustomerRead::getId),
        CustomerPage::getNextCursor,
        (id, etag) ->
            customers.updateCustomer(
                APIUpdateCustomerRequest.newBuilder().customerId(id).ifMatch(etag).customerUpdate(customerUpdate).build()),
        id -> customers.getCustomer(APIGetCustomerRequest.newBuilder().customerId(id).build()).getId(),
        id ->
            customers.deleteCustomerWithHttpInfo(
                APIDeleteCustomerRequest.newBuilder().customerId(id).build()),
        id ->
            customers.restoreCustomer(APIRestoreCustomerRequest.newBuilder().customerId(id).build()).getId(),
        items ->
            customers.createCustomers(
                APICreateCustomersRequest.newBuilder().customerBatch(new CustomerBatch().items(items)).build()));
    UUID anna = both.get(0), berta = both.get(1);
    var customer = customers.getCustomer(APIGetCustomerRequest.newBuilder().customerId(anna).build());
    check(customer.getCustomFields().get("boiler").getString().equals("B-7"), customer);
    var contactUpdate = new ContactUpdate().notes("Met at the fair.");
    goRound(
        number -> new ContactCreate().organization("Company " + number),
        item ->
            contacts.createContactWithHttpInfo(
                APICreateContactRequest.newBuilder().contactCreate(item).build()),
        ContactRead::getId,
        cursor -> contacts.listContacts(APIListContactsRequest.newBuilder().limit(1).cursor(cursor).build()),
        page -> ids(page.getItems(), ContactRead::getId),
        ContactPage::getNextCursor,
        (id, etag) ->
            contacts.updateContact(
                APIUpdateContactRequest.newBuilder().contactId(id).ifMatch(etag).contactUpdate(contactUpdate).build()),
        id -> contacts.getContact(APIGetContactRequest.newBuilder().contactId(id).build()).getId(),
        id -> contacts.deleteContactWithHttpInfo(APIDeleteContactRequest.newBuilder().contactId(id).build()),
        id -> contacts.restoreContact(APIRestoreContactRequest.newBuilder().contactId(id).build()).getId(),
        items ->
            contacts.createContacts(
                APICreateContactsRequest.newBuilder().contactBatch(new ContactBatch().items(items)).build()));
    var eventUpdate = new EventUpdate().venue("Hall 4");
    UUID fair = goRound(
        number ->
            new EventCreate().name("Fair " + number).kind(EventKind.TRADE_SHOW).startsAt(STARTS).endsAt(ENDS),
        item -> events.createEventWithHttpInfo(APICreateEventRequest.newBuilder().eventCreate(item).build()),
        EventRead::getId,
        cursor -> events.listEvents(APIListEventsRequest.newBuilder().limit(1).cursor(cursor).build()),
        page -> ids(page.getItems(), EventRead::getId),
        EventPage::getNextCursor,
        (id, etag) ->
            events.updateEvent(
                APIUpdateEventRequest.newBuilder().eventId(id).ifMatch(etag).eventUpdate(eventUpdate).build()),
        id -> events.getEvent(APIGetEventRequest.newBuilder().eventId(id).build()).getId(),
        id -> events.deleteEventWithHttpInfo(APIDeleteEventRequest.newBuilder().eventId(id).build()),
        id -> events.restoreEvent(APIRestoreEventRequest.newBuilder().eventId(id).build()).getId(),
        items ->
            events.createEvents(
                APICreateEventsRequest.newBuilder().eventBatch(new EventBatch().items(items)).build())).get(0);
    var participantUpdate = new ParticipantUpdate().attended(true);
    goRound(
        number -> new ParticipantCreate().customerId(number == 1 ? anna : berta),
        item ->
            events.createParticipantWithHttpInfo(
                APICreateParticipantRequest.newBuilder().eventId(fair).participantCreate(item).build()),
        ParticipantRead::getId,
        cursor ->
            events.listParticipants(
                APIListParticipantsRequest.newBuilder().eventId(fair).limit(1).cursor(cursor).build()),
        page -> ids(page.getItems(), ParticipantRead::getId),
        ParticipantPage::getNextCursor,
        (id, etag) ->
            events.updateParticipant(
                APIUpdateParticipantRequest.newBuilder().eventId(fair).participantId(id).ifMatch(etag).participantUpdate(participantUpdate).build()),
        id ->
            events.getParticipant(
                APIGetParticipantRequest.newBuilder().eventId(fair).participantId(id).build()).getId(),
        id ->
            events.deleteParticipantWithHttpInfo(
                APIDeleteParticipantRequest.newBuilder().eventId(fair).participantId(id).build()),
        null,
        items ->
            events.createParticipants(
                APICreateParticipantsRequest.newBuilder().eventId(fair).participantBatch(new ParticipantBatch().items(items)).build()));
    var messageUpdate = new MessageUpdate().isPersonal(true);
    goRound(
        number -> new MessageCreate()
                .customerId(berta)
                .direction(MessageDirection.OUTBOUND)
                .channel(MessageChannel.EMAIL)
                .subject("Offer " + number)
                .body("Here is our offer."),
        item ->
            messages.createMessageWithHttpInfo(
                APICreateMessageRequest.newBuilder().messageCreate(item).build()),
        MessageRead::getId,
        cursor -> messages.listMessages(APIListMessagesRequest.newBuilder().limit(1).cursor(cursor).build()),
        page -> ids(page.getItems(), MessageRead::getId),
        MessagePage::getNextCursor,
        (id, etag) ->
            messages.updateMessage(
                APIUpdateMessageRequest.newBuilder().messageId(id).ifMatch(etag).messageUpdate(messageUpdate).build()),
        id -> messages.getMessage(APIGetMessageRequest.newBuilder().messageId(id).build()).getId(),
        id -> messages.deleteMessageWithHttpInfo(APIDeleteMessageRequest.newBuilder().messageId(id).build()),
        id -> messages.restoreMessage(APIRestoreMessageRequest.newBuilder().messageId(id).build()).getId(),
        items ->
            messages.createMessages(
                APICreateMessagesRequest.newBuilder().messageBatch(new MessageBatch().items(items)).build()));
    var purchaseUpdate = new PurchaseUpdate().notes("In cash.");
    goRound(
        number -> new PurchaseCreate().customerId(berta).amount(number + "9.90").currency("EUR"),
        item ->
            purchases.createPurchaseWithHttpInfo(
                APICreatePurchaseRequest.newBuilder().purchaseCreate(item).build()),
        PurchaseRead::getId,
        cursor ->
            purchases.listPurchases(APIListPurchasesRequest.newBuilder().limit(1).cursor(cursor).build()),
        page -> ids(page.getItems(), PurchaseRead::getId),
        PurchasePage::getNextCursor,
        (id, etag) ->
            purchases.updatePurchase(
                APIUpdatePurchaseRequest.newBuilder().purchaseId(id).ifMatch(etag).purchaseUpdate(purchaseUpdate).build()),
        id -> purchases.getPurchase(APIGetPurchaseRequest.newBuilder().purchaseId(id).build()).getId(),
        id ->
            purchases.deletePurchaseWithHttpInfo(
                APIDeletePurchaseRequest.newBuilder().purchaseId(id).build()),
        id ->
            purchases.restorePurchase(APIRestorePurchaseRequest.newBuilder().purchaseId(id).build()).getId(),
        items ->
            purchases.createPurchases(
                APICreatePurchasesRequest.newBuilder().purchaseBatch(new PurchaseBatch().items(items)).build()));
    var opportunityUpdate = new OpportunityUpdate().notes("In May.");
    goRound(
        number -> new OpportunityCreate().customerId(berta).title("Plant " + number),
        item ->
            opportunities.createOpportunityWithHttpInfo(
                APICreateOpportunityRequest.newBuilder().opportunityCreate(item).build()),
        OpportunityRead::getId,
        cursor ->
            opportunities.listOpportunities(
                APIListOpportunitiesRequest.newBuilder().limit(1).cursor(cursor).build()),
        page -> ids(page.getItems(), OpportunityRead::getId),
        OpportunityPage::getNextCursor,
        (id, etag) ->
            opportunities.updateOpportunity(
                APIUpdateOpportunityRequest.newBuilder().opportunityId(id).ifMatch(etag).opportunityUpdate(opportunityUpdate).build()),
        id ->
            opportunities.getOpportunity(
                APIGetOpportunityRequest.newBuilder().opportunityId(id).build()).getId(),
        id ->
            opportunities.deleteOpportunityWithHttpInfo(
                APIDeleteOpportunityRequest.newBuilder().opportunityId(id).build()),
        id ->
            opportunities.restoreOpportunity(
                APIRestoreOpportunityRequest.newBuilder().opportunityId(id).build()).getId(),
        items ->
            opportunities.createOpportunities(
                APICreateOpportunitiesRequest.newBuilder().opportunityBatch(new OpportunityBatch().items(items)).build()));
    var referralUpdate = new ReferralUpdate().notes("Two plants.");
    goRound(
        number -> new ReferralCreate()
                .direction(ReferralDirection.RECEIVED)
                .referrer(new ReferralParty().customerId(berta))
                .notes("Plant " + number),
        item ->
            referrals.createReferralWithHttpInfo(
                APICreateReferralRequest.newBuilder().referralCreate(item).build()),
        ReferralRead::getId,
        cursor ->
            referrals.listReferrals(APIListReferralsRequest.newBuilder().limit(1).cursor(cursor).build()),
        page -> ids(page.getItems(), ReferralRead::getId),
        ReferralPage::getNextCursor,
        (id, etag) ->
            referrals.updateReferral(
                APIUpdateReferralRequest.newBuilder().referralId(id).ifMatch(etag).referralUpdate(referralUpdate).build()),
        id -> referrals.getReferral(APIGetReferralRequest.newBuilder().referralId(id).build()).getId(),
        id ->
            referrals.deleteReferralWithHttpInfo(
                APIDeleteReferralRequest.newBuilder().referralId(id).build()),
        id ->
            referrals.restoreReferral(APIRestoreReferralRequest.newBuilder().referralId(id).build()).getId(),
        items ->
            referrals.createReferrals(
                APICreateReferralsRequest.newBuilder().referralBatch(new ReferralBatch().items(items)).build()));
    var cardShareUpdate = new CardShareUpdate().notes("At the stand.");
    goRound(
        number -> new CardShareCreate().name("Guest " + number),
        item ->
            cards.createCardShareWithHttpInfo(
                APICreateCardShareRequest.newBuilder().cardShareCreate(item).build()),
        CardShareRead::getId,
        cursor -> cards.listCardShares(APIListCardSharesRequest.newBuilder().limit(1).cursor(cursor).build()),
        page -> ids(page.getItems(), CardShareRead::getId),
        CardSharePage::getNextCursor,
        (id, etag) ->
            cards.updateCardShare(
                APIUpdateCardShareRequest.newBuilder().shareId(id).ifMatch(etag).cardShareUpdate(cardShareUpdate).build()),
        id -> cards.getCardShare(APIGetCardShareRequest.newBuilder().shareId(id).build()).getId(),
        id -> cards.deleteCardShareWithHttpInfo(APIDeleteCardShareRequest.newBuilder().shareId(id).build()),
        null,
        null);
    var promiseUpdate = new PromiseUpdate().within(new TimeSpan().type(SpanType.CALENDAR).duration("P1D"));
    goRound(
        number -> new PromiseCreate()
                .messageKind(number == 1 ? MessageKind.ISSUE : MessageKind.ORDER)
                .prominence(CustomerProminence.KEY)
                .within(new TimeSpan().type(SpanType.WORKING).hours(2)),
        item ->
            promises.createPromiseWithHttpInfo(
                APICreatePromiseRequest.newBuilder().promiseCreate(item).build()),
        PromiseRead::getId,
        cursor -> promises.listPromises(APIListPromisesRequest.newBuilder().limit(1).cursor(cursor).build()),
        page -> ids(page.getItems(), PromiseRead::getId),
        PromisePage::getNextCursor,
        (id, etag) ->
            promises.updatePromise(
                APIUpdatePromiseRequest.newBuilder().promiseId(id).ifMatch(etag).promiseUpdate(promiseUpdate).build()),
        id -> promises.getPromise(APIGetPromiseRequest.newBuilder().promiseId(id).build()).getId(),
        id -> promises.deletePromiseWithHttpInfo(APIDeletePromiseRequest.newBuilder().promiseId(id).build()),
        null,
        null);

    var large = new RuleCondition().field("purchase.amount").op(ConditionOperator.GE).value("500");
    var vip = new RuleCondition().field("customer.tags").op(ConditionOperator.CONTAINS).value("vip");
    var inStages =
        new RuleCondition().field("customer.stage").op(ConditionOperator.IN).values(List.of("active", "past"));
    IntFunction<RuleCreate> newRule =
        number ->
            new RuleCreate()
                .name("Thank buyers " + number)
                .kind(RuleKind.THANK_YOU)
                .trigger(RuleTrigger.PURCHASE_MADE)
                .after(new RuleDelay().type(RuleDelayType.WORKING).days(1))
                .until(Set.of(FulfilledBy.TOUCHED_PERSONALLY))
                .where(new RuleCondition().all(List.of(large, new RuleCondition().not(vip))));
    var ruleUpdate = new RuleUpdate().where(inStages);
    UUID rule = goRound(
        newRule,
        item -> rules.createRuleWithHttpInfo(APICreateRuleRequest.newBuilder().ruleCreate(item).build()),
        RuleRead::getId,
        cursor -> rules.listRules(APIListRulesRequest.newBuilder().limit(1).cursor(cursor).build()),
        page -> ids(page.getItems(), RuleRead::getId),
        RulePage::getNextCursor,
        (id, etag) ->
            rules.updateRule(
                APIUpdateRuleRequest.newBuilder().ruleId(id).ifMatch(etag).ruleUpdate(ruleUpdate).build()),
        id -> rules.getRule(APIGetRuleRequest.newBuilder().ruleId(id).build()).getId(),
        id -> rules.deleteRuleWithHttpInfo(APIDeleteRuleRequest.newBuilder().ruleId(id).build()),
        id -> rules.restoreRule(APIRestoreRuleRequest.newBuilder().ruleId(id).build()).getId(),
        null).get(0);
    var listed = rules.listRules(APIListRulesRequest.newBuilder().build()).getItems();
    var stored = listed.stream().filter(each -> each.getId().equals(rule)).findFirst().orElseThrow();
    check(stored.getWhere().getValues().equals(inStages.getValues()), stored);
    var preview = rules.previewRule(APIPreviewRuleRequest.newBuilder().rulePreview(new RulePreview().rule(newRule.apply(3))).build());
    check(preview.getExamined() > 0, preview);
    var backtest = rules.backtestRule(APIBacktestRuleRequest.newBuilder().ruleBacktest(new RuleBacktest().rule(newRule.apply(3)).days(30)).build());
    check(backtest.getExamined() > 0, backtest);
    var packs = rules.listRulePacks();
    check(packs.getItems().stream().anyMatch(pack -> pack.getName() == PackName.CONSULTANT), packs);
    var installed = rules.installRulePack(APIInstallRulePackRequest.newBuilder().pack(PackName.CONSULTANT).build());
    check(!installed.getItems().isEmpty(), installed);

    var templateUpdate = new TemplateUpdate().subject("Thank you");
    goRound(
        number -> new TemplateCreate().name("Thanks " + number).subject("Thanks").body("Thank you."),
        item ->
            templates.createTemplateWithHttpInfo(
                APICreateTemplateRequest.newBuilder().templateCreate(item).build()),
        TemplateRead::getId,
        cursor ->
            templates.listTemplates(APIListTemplatesRequest.newBuilder().limit(1).cursor(cursor).build()),
        page -> ids(page.getItems(), TemplateRead::getId),
        TemplatePage::getNextCursor,
        (id, etag) ->
            templates.updateTemplate(
                APIUpdateTemplateRequest.newBuilder().templateId(id).ifMatch(etag).templateUpdate(templateUpdate).build()),
        id -> templates.getTemplate(APIGetTemplateRequest.newBuilder().templateId(id).build()).getId(),
        id ->
            templates.deleteTemplateWithHttpInfo(
                APIDeleteTemplateRequest.newBuilder().templateId(id).build()),
        id ->
            templates.restoreTemplate(APIRestoreTemplateRequest.newBuilder().templateId(id).build()).getId(),
        null);
    var senderRuleUpdate = new SenderRuleUpdate().note("Deliveries.");
    goRound(
        number ->
            new SenderRuleCreate(
                ).pattern("@parcels" + number + ".example.com").effect(SenderEffect.NO_REPLY_NEEDED),
        item ->
            senderRules.createSenderRuleWithHttpInfo(
                APICreateSenderRuleRequest.newBuilder().senderRuleCreate(item).build()),
        SenderRuleRead::getId,
        cursor ->
            senderRules.listSenderRules(
                APIListSenderRulesRequest.newBuilder().limit(1).cursor(cursor).build()),
        page -> ids(page.getItems(), SenderRuleRead::getId),
        SenderRulePage::getNextCursor,
        (id, etag) ->
            senderRules.updateSenderRule(
                APIUpdateSenderRuleRequest.newBuilder().senderRuleId(id).ifMatch(etag).senderRuleUpdate(senderRuleUpdate).build()),
        id ->
            senderRules.getSenderRule(APIGetSenderRuleRequest.newBuilder().senderRuleId(id).build()).getId(),
        id ->
            senderRules.deleteSenderRuleWithHttpInfo(
                APIDeleteSenderRuleRequest.newBuilder().senderRuleId(id).build()),
        null,
        null);
    var inboundTokenUpdate = new InboundTokenUpdate().name("Contact form");
    goRound(
        number -> new InboundTokenCreate().name("Form " + number),
        item ->
            inbound.createInboundTokenWithHttpInfo(
                APICreateInboundTokenRequest.newBuilder().inboundTokenCreate(item).build()),
        InboundTokenCreated::getId,
        cursor ->
            inbound.listInboundTokens(
                APIListInboundTokensRequest.newBuilder().limit(1).cursor(cursor).build()),
        page -> ids(page.getItems(), InboundTokenRead::getId),
        InboundTokenPage::getNextCursor,
        (id, etag) ->
            inbound.updateInboundToken(
                APIUpdateInboundTokenRequest.newBuilder().inboundTokenId(id).ifMatch(etag).inboundTokenUpdate(inboundTokenUpdate).build()),
        id ->
            inbound.getInboundToken(
                APIGetInboundTokenRequest.newBuilder().inboundTokenId(id).build()).getId(),
        id ->
            inbound.deleteInboundTokenWithHttpInfo(
                APIDeleteInboundTokenRequest.newBuilder().inboundTokenId(id).build()),
        null,
        null);
    var mailboxUpdate = new MailboxUpdate().sinceDays(30);
    goRound(
        number -> new MailboxCreate()
                .address("shop" + number + "@example.com")
                .host("127.0.0.1")
                .port(1)
                .password("secret"),
        item ->
            mailboxes.createMailboxWithHttpInfo(
                APICreateMailboxRequest.newBuilder().mailboxCreate(item).build()),
        MailboxRead::getId,
        cursor ->
            mailboxes.listMailboxes(APIListMailboxesRequest.newBuilder().limit(1).cursor(cursor).build()),
        page -> ids(page.getItems(), MailboxRead::getId),
        MailboxPage::getNextCursor,
        (id, etag) ->
            mailboxes.updateMailbox(
                APIUpdateMailboxRequest.newBuilder().mailboxId(id).ifMatch(etag).mailboxUpdate(mailboxUpdate).build()),
        id -> mailboxes.getMailbox(APIGetMailboxRequest.newBuilder().mailboxId(id).build()).getId(),
        id -> mailboxes.deleteMailboxWithHttpInfo(APIDeleteMailboxRequest.newBuilder().mailboxId(id).build()),
        null,
        null);
    var userUpdate = new UserUpdate().timeZone("Europe/Paris");
    goRound(
        number -> new UserCreate().name("Colleague " + number),
        item -> users.createUserWithHttpInfo(APICreateUserRequest.newBuilder().userCreate(item).build()),
        UserRead::getId,
        cursor -> users.listUsers(APIListUsersRequest.newBuilder().limit(1).cursor(cursor).build()),
        page -> ids(page.getItems(), UserRead::getId),
        UserPage::getNextCursor,
        (id, etag) ->
            users.updateUser(
                APIUpdateUserRequest.newBuilder().userId(id).ifMatch(etag).userUpdate(userUpdate).build()),
        id -> users.getUser(APIGetUserRequest.newBuilder().userId(id).build()).getId(),
        id -> users.deleteUserWithHttpInfo(APIDeleteUserRequest.newBuilder().userId(id).build()),
        id -> users.restoreUser(APIRestoreUserRequest.newBuilder().userId(id).build()).getId(),
        null);
    var apiKeyUpdate = new ApiKeyUpdate().name("Web shop");
    goRound(
        number -> new ApiKeyCreate().name("Shop " + number).scope(ApiKeyScope.READ),
        item -> keys.createApiKeyWithHttpInfo(APICreateApiKeyRequest.newBuilder().apiKeyCreate(item).build()),
        ApiKeyCreated::getId,
        cursor -> keys.listApiKeys(APIListApiKeysRequest.newBuilder().limit(1).cursor(cursor).build()),
        page -> ids(page.getItems(), ApiKeyRead::getId),
        ApiKeyPage::getNextCursor,
        (id, etag) ->
            keys.updateApiKey(
                APIUpdateApiKeyRequest.newBuilder().apiKeyId(id).ifMatch(etag).apiKeyUpdate(apiKeyUpdate).build()),
        id -> keys.getApiKey(APIGetApiKeyRequest.newBuilder().apiKeyId(id).build()).getId(),
        id -> keys.deleteApiKeyWithHttpInfo(APIDeleteApiKeyRequest.newBuilder().apiKeyId(id).build()),
        null,
        null);

    var sameAddress = new CustomerCreate().emails(List.of(new EmailAddress().address("anna@example.com")));
    var known =
        problem(409, "customer_exists", () -> customers.createCustomer(APICreateCustomerRequest.newBuilder().customerCreate(sameAddress).build()));
    check(ids(known.getCandidates(), DuplicateCandidate::getCustomerId).equals(List.of(anna)), known);
    var noAddress = new CustomerCreate().emails(List.of(new EmailAddress().address("anna")));
    var invalid =
        problem(422, "invalid_request", () -> customers.createCustomer(APICreateCustomerRequest.newBuilder().customerCreate(noAddress).build()));
    check(invalid.getErrors().get(0).getPointer().equals("/emails/0/address"), invalid);

    var imported = contacts.importContacts(APIImportContactsRequest.newBuilder()._file(new File("card.vcf")).build());
    check(imported.getItems().get(0).getName().getDisplay().equals("Karl Klein"), imported);
    var newer = contacts.importContacts(APIImportContactsRequest.newBuilder()._file(new File("newer_card.vcf")).build());
    var update = newer.getUpdates().get(0);
    check(update.getContactId().equals(imported.getItems().get(0).getId()), update);
    check(update.getChanges().get(0).getAfter().equals("Head of Sales"), update);
    var undone = contacts.undoCardUpdate(APIUndoCardUpdateRequest.newBuilder().contactId(update.getContactId()).build());
    check(undone.getJobTitle().equals("Buyer"), undone);
    var reading = events.importEventCards(APIImportEventCardsRequest.newBuilder().eventId(fair)._file(List.of(new File("card.vcf"))).build());
    var readJob = jobs.getJob(APIGetJobRequest.newBuilder().jobId(reading.getId()).build());
    check(readJob.getKind().equals(reading.getKind()), readJob);
    var mails = messages.importMessages(APIImportMessagesRequest.newBuilder()._file(new File("question.eml")).build());
    var question = mails.getItems().get(0);
    check(question.getCustomerId().equals(anna), question);
    var source =
        messages.getMessageSource(APIGetMessageSourceRequest.newBuilder().messageId(question.getId()).build());
    check(Files.mismatch(source.toPath(), Path.of("question.eml")) == -1, source);
    var attachment =
        messages.getMessageAttachment(
            APIGetMessageAttachmentRequest.newBuilder().messageId(question.getId()).number(0).build());
    check(latin(attachment).equals("\u0089PNG\r\n\u001a\nfollow-up"), attachment);
    check(latin(cards.getCardPng(APIGetCardPngRequest.newBuilder().build())).contains("PNG"), "PNG");
    check(latin(cards.getCardSvg(APIGetCardSvgRequest.newBuilder().build())).contains("<svg"), "SVG");
    check(latin(cards.getCardVcard(APIGetCardVcardRequest.newBuilder().build())).startsWith("BEGIN:VCARD"), "vCard");

    var accepted = imports.createImport(APICreateImportRequest.newBuilder()._file(new File("question.eml")).build());
    var shown = imports.getImport(APIGetImportRequest.newBuilder().importId(accepted.getId()).build());
    check(shown.getJobId().equals(accepted.getJobId()), shown);
    var job = jobs.getJob(APIGetJobRequest.newBuilder().jobId(accepted.getJobId()).build());
    check(job.getKind().equals("import"), job);
    var importIds =
        allIds(
            cursor -> imports.listImports(APIListImportsRequest.newBuilder().cursor(cursor).build()),
            page -> ids(page.getItems(), ImportRead::getId),
            ImportPage::getNextCursor);
    check(importIds.contains(accepted.getId()), importIds);
    var jobIds =
        allIds(
            cursor -> jobs.listJobs(APIListJobsRequest.newBuilder().cursor(cursor).build()),
            page -> ids(page.getItems(), JobRead::getId),
            JobPage::getNextCursor);
    check(jobIds.contains(job.getId()), jobIds);

    var ada = new ContactCreate().name(new PartyName().display("Ada Kern")).organization("Kern Optik");
    for (var each : List.of(ada, ada)) contacts.createContact(APICreateContactRequest.newBuilder().contactCreate(each).build());
    var search = customers.searchDuplicates(APISearchDuplicatesRequest.newBuilder().build());
    check(search.getKind().equals("duplicate_search"), search);
    var pair = itemsInTime(() -> customers.listDuplicates(APIListDuplicatesRequest.newBuilder().build()).getItems()).get(0).getId();
    var dismissed = customers.dismissDuplicate(APIDismissDuplicateRequest.newBuilder().duplicateId(pair).build());
    check(dismissed.getDismissedAt() != null, dismissed);
    var restored = customers.restoreDuplicate(APIRestoreDuplicateRequest.newBuilder().duplicateId(pair).build());
    check(restored.getDismissedAt() == null, restored);
    var found = customers.getDuplicate(APIGetDuplicateRequest.newBuilder().duplicateId(pair).build());
    check(found.getDuplicate().getName().equals("Ada Kern"), found);

    var reminder = new ReminderCreate().customerId(berta).dueAt(STARTS).text("Call back.");
    var reminded = followUps.createFollowUp(APICreateFollowUpRequest.newBuilder().reminderCreate(reminder).build()).getId();
    var completed = followUps.completeFollowUp(APICompleteFollowUpRequest.newBuilder().followUpId(reminded).build());
    check(completed.getStatus() == FollowUpStatus.DONE, completed);
    var reopened = followUps.reopenFollowUp(APIReopenFollowUpRequest.newBuilder().followUpId(reminded).build());
    check(reopened.getStatus() == FollowUpStatus.WAITING, reopened);
    var due =
        allIds(
            cursor -> followUps.listFollowUps(APIListFollowUpsRequest.newBuilder().limit(1).cursor(cursor).build()),
            page -> ids(page.getItems(), FollowUpRead::getId),
            FollowUpPage::getNextCursor);
    var queue = followUps.listQueue(APIListQueueRequest.newBuilder().limit(50).build());
    var first = queue.getItems().get(0);
    check(first.getParty().getName().equals("Anna Weber"), first);
    check(first.getParty().getPhone().equals("+491712345671"), first);
    var flag = first.getFollowUps().get(0);
    check(flag.getReason().getText().startsWith("Anna Weber "), flag);
    check(due.contains(flag.getId()), due);

    var explained = followUps.explainCustomer(APIExplainCustomerRequest.newBuilder().customerId(anna).build());
    check(explained.getItems().stream().anyMatch(item -> item.getStatus() == FollowUpStatus.DUE), explained);
    var answer = new MessageAnswer().channel(MessageChannel.PHONE).body("Restart it.");
    messages.answerMessage(APIAnswerMessageRequest.newBuilder().messageId(question.getId()).messageAnswer(answer).build());
    var settled = followUps.getFollowUp(APIGetFollowUpRequest.newBuilder().followUpId(flag.getId()).build());
    check(settled.getStatus() == FollowUpStatus.SETTLED && settled.getSettledBy() != null, settled);

    var entries = customers.listCustomerTimeline(APIListCustomerTimelineRequest.newBuilder().customerId(anna).build());
    check(entries.getItems().stream().anyMatch(entry -> entry.getType() == TimelineType.MESSAGE), entries);
    check(senderRules.listSenderSuggestions().getItems() != null, "suggestions");
    var replies = reports.getReplyReport(APIGetReplyReportRequest.newBuilder().from(day).to(day).build());
    check(replies.getFrom().equals(day) && replies.getTo().equals(day), replies);
    var followUpReport = reports.getFollowUpReport(APIGetFollowUpReportRequest.newBuilder().build());
    check(followUpReport.getTimeZone().equals(replies.getTimeZone()), followUpReport);
    var outcomes = reports.getOutcomeReport(APIGetOutcomeReportRequest.newBuilder().build());
    check(outcomes.getTimeZone().equals(replies.getTimeZone()), outcomes);
    var flags = reports.getFlagReport(APIGetFlagReportRequest.newBuilder().build());
    check(flags.getTimeZone().equals(replies.getTimeZone()), flags);
  }
}
