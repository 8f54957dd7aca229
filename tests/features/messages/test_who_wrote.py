"""Whose message a mail becomes, through the import, on both databases."""

import pytest

from tests.factories import mail, new_contact, new_customer, new_user, take_in

OFFICE = "office@ours.example"
CUSTOMER = "nora.beck@wiese.example"
NORA = f"Nora Beck <{CUSTOMER}>"
WORDS = "The hinge is loose. When can you come?"
FORM = f"Name: Nora Beck\nE-mail: {CUSTOMER}\nPhone: 030 901820\nMessage: {WORDS}"


@pytest.fixture(autouse=True)
def _own(client):
    settings = {"own_addresses": [OFFICE, "wordpress@ours.example", "petra@ours.example"]}
    client.patch("/v1/workspace", json=settings).raise_for_status()


def to_us(number, **written):
    return mail(number, **{"sender": NORA, "to": OFFICE, "text": WORDS} | written)


def only(client, *mails):
    result = take_in(client, *mails)
    assert (len(result["items"]), result["errors"]) == (1, [])
    return result["items"][0]


def party(client, message):
    kind = "customers" if message["customer_id"] else "contacts"
    return client.get(f"/v1/{kind}/{message['customer_id'] or message['contact_id']}").json()


def address(client, message):
    return party(client, message)["emails"][0]["address"]


def contacts(client, **query):
    items = client.get("/v1/contacts", params=query).json()["items"]
    return {contact["emails"][0]["address"] for contact in items if contact["emails"]}


def listed(client, **query):
    return client.get("/v1/messages", params=query).json()["items"]


# Contact forms


@pytest.mark.parametrize(
    "written",
    [
        pytest.param({"sender": "wordpress@ours.example", "more": f"Reply-To: {NORA}\n"}, id="ours"),
        pytest.param({"sender": "no-reply@askpad.example", "more": f"Reply-To: {NORA}\n"}, id="service"),
        pytest.param({"sender": "no-reply@askpad.example"}, id="address in the text alone"),
        pytest.param({"sender": OFFICE}, id="from the office to itself"),
    ],
)  # fmt: skip
def test_a_form_brings_the_message_of_its_visitor(client, written):
    message = only(client, to_us(1, subject="New message", text=FORM, **written))
    assert (message["direction"], message["automatic"], message["needs_reply"]) == (
        "inbound", None, "yes",
    )  # fmt: skip
    assert (message["from"]["address"], message["reply_text"]) == (CUSTOMER, WORDS)
    contact = party(client, message)
    assert (contact["name"]["display"], contact["emails"][0]["address"]) == ("Nora Beck", CUSTOMER)
    assert contact["phones"][0]["number"] == "+4930901820"
    assert not contact["automated"]


def test_two_visitors_of_one_form_are_two_people(client):
    forms = [
        to_us(number, sender="no-reply@askpad.example", text=text, more=f"Reply-To: {who}\n")
        for number, text, who in ((1, "Do you engrave?", "a@x.example"), (2, "Where is it?", "b@x.example"))
    ]  # fmt: skip
    assert len(take_in(client, *forms)["items"]) == 2
    assert contacts(client) == {"a@x.example", "b@x.example"}


def test_a_visitor_may_leave_a_number_alone(client):
    anna = new_customer(client, phones=[{"raw": "0170 1234567"}])
    form = "Name: {}\nPhone: {}\nMessage: Please call me about the gate."
    sender = "wordpress@ours.example"
    known = only(client, to_us(1, sender=sender, text=form.format("Anna", "+49 170 1234567")))
    new = only(client, to_us(2, sender=sender, text=form.format("Ole Bo", "030 901820")))
    assert known["customer_id"] == anna["id"]
    contact = party(client, new)
    assert (contact["name"]["display"], contact["phones"][0]["number"]) == ("Ole Bo", "+4930901820")
    assert (new["from"], new["needs_reply"]) == (None, "yes")


def test_a_visitor_who_is_a_customer_already_stays_one(client):
    nora = new_customer(client, emails=[{"address": CUSTOMER}])
    message = only(client, to_us(1, sender="wordpress@ours.example", text=FORM))
    assert message["customer_id"] == nora["id"]


def test_a_notice_of_an_order_is_no_message_of_the_customer(client):
    text = "Nora Beck placed an order. Total: 48.00"
    sender = "mailer@shopsoft.example"
    only(
        client,
        to_us(1, sender=sender, subject="Order #1042", text=text, more=f"Reply-To: {NORA}\n"),
    )
    [message] = listed(client)
    assert message["from"]["address"] == sender


def test_colleagues_write_to_each_other(client):
    note = to_us(
        1, sender="petra@ours.example", text="Keys are in the drawer.", more=f"Reply-To: {NORA}\n"
    )
    result = take_in(client, note)
    assert (result["items"], result["errors"][0]["code"]) == ([], "internal")


@pytest.mark.parametrize(
    ("words", "verdict"),
    [
        pytest.param("Great service, thank you!", "no", id="thanks"),
        pytest.param("Vielen Dank für die schnelle Hilfe!", "no", id="thanks in German"),
        pytest.param("Great service, thank you! When can you come again?", "yes", id="thanks and a question"),
    ],
)  # fmt: skip
def test_thanks_by_a_form_need_no_reply(client, words, verdict):
    frame = "\n\n---\nPage: https://ours.example/contact?question=1\nHow did you find us?: Friends"
    form = f"Name: Nora Beck\nE-mail: {CUSTOMER}\nMessage: {words}{frame}"
    message = only(client, to_us(1, sender="wordpress@ours.example", subject="Website", text=form))
    assert (message["reply_text"], message["needs_reply"]) == (words, verdict)


# Groups


@pytest.mark.parametrize(
    ("sender", "more"),
    [
        (
            f"'Nora Beck' via Office <{OFFICE}>",
            f"X-Original-From: {NORA}\nList-ID: <office.ours.example>\n",
        ),
        (f"'Nora Beck' via Office <{OFFICE}>", f"Reply-To: {NORA}\n"),
        (NORA, f"List-ID: <office.ours.example>\nList-Post: <mailto:{OFFICE}>\nPrecedence: list\n"),
    ],
)
def test_a_group_of_ours_brings_the_message_of_its_author(client, sender, more):
    message = only(client, to_us(1, sender=sender, more=more))
    assert (address(client, message), message["needs_reply"], message["automatic"]) == (
        CUSTOMER, "yes", None,
    )  # fmt: skip


def test_the_footer_of_a_group_is_no_newsletter(client):
    footer = (
        '\n\n-- \nYou received this message because you are subscribed to the Google Groups "Office" '
        "group.\nTo unsubscribe from this group, send an email to office+unsubscribe@ours.example.\n"
    )
    more = (
        f"X-Original-From: {NORA}\nList-ID: <office.ours.example>\nList-Post: <mailto:{OFFICE}>\n"
    )
    sender = f"'Nora Beck' via Office <{OFFICE}>"
    message = only(client, to_us(1, sender=sender, more=more, text=WORDS + footer))
    assert (address(client, message), message["needs_reply"]) == (CUSTOMER, "yes")


def test_the_list_of_somebody_else_stays_a_list(client):
    more = "List-ID: <all.club.example>\nList-Post: <mailto:all@club.example>\n"
    assert only(client, to_us(1, more=more))["automatic"] == "list"


# Forwards

HEAD = "---------- Forwarded message ---------\n"
BLOCK = f"From: {NORA}\nDate: Sun, 01 Mar 2026 18:30:00 +0100\nSubject: Hinge\nTo: petra@ours.example\n\n"
FORWARD = f"Please take over.\n\n{HEAD}{BLOCK}{WORDS}"


def forward(number, **written):
    usual = {"sender": "petra@ours.example", "subject": "Fwd: Hinge", "text": FORWARD}
    return to_us(number, **usual | written)


def test_a_colleague_forwards_the_message_of_the_customer(client):
    petra = new_user(client, email="petra@ours.example")
    message = only(client, forward(1))
    assert (message["direction"], message["needs_reply"]) == ("inbound", "yes")
    assert (address(client, message), message["subject"]) == (CUSTOMER, "Hinge")
    assert message["reply_text"] == WORDS
    assert "Please take over." in message["body"]
    assert message["occurred_at"] == "2026-03-01T17:30:00Z"
    assert message["forwarded_by_id"] == petra["id"]


def test_a_forward_of_somebody_without_a_user_names_no_user(client):
    assert only(client, forward(1))["forwarded_by_id"] is None


def test_our_answer_to_the_forward_answers_the_customer(client):
    question = only(client, forward(1))
    take_in(client, mail(2, sender=OFFICE, to=CUSTOMER, subject="Re: Hinge", text="On Monday.",
                         date="Mon, 02 Mar 2026 08:30:00 +0000", more="In-Reply-To: <1@example>\n"))  # fmt: skip
    assert client.get(f"/v1/messages/{question['id']}").json()["answered_at"]


@pytest.mark.parametrize("marks", ["In-Reply-To: <first@example>\n", ""], ids=["by id", "by words"])
@pytest.mark.parametrize("at_once", [True, False])
def test_a_forward_of_a_stored_mail_adds_nothing(client, marks, at_once):
    original = to_us("first", subject="Hinge", date="Sun, 01 Mar 2026 18:30:00 +0100")
    if at_once:
        result = take_in(client, forward(1, more=marks), original)
    else:
        take_in(client, original)
        result = take_in(client, forward(1, more=marks))
    [message] = listed(client)
    assert message["subject"] == "Hinge"
    assert result["duplicates"] == [message["id"]]
    assert result["errors"] == []


def test_another_mail_of_the_same_customer_is_none_of_them(client):
    take_in(client, to_us("first", subject="Lamp", text="Do you sell lamps, too?"))
    only(client, forward(1, more="In-Reply-To: <unknown@example>\n"))


WITHOUT_ADDRESS = FORWARD.replace(f" <{CUSTOMER}>", "")


@pytest.mark.parametrize("name", ["Nora Beck", "Beck, Nora", "NORA BECK"])
def test_a_forward_without_an_address_belongs_to_the_only_party_of_that_name(client, name):
    nora = new_customer(client, name={"display": "Nora Beck"}, emails=[{"address": CUSTOMER}])
    new_customer(client, name={"display": "Nora Becker"}, emails=[{"address": "nb@x.example"}])
    message = only(client, forward(1, text=WITHOUT_ADDRESS.replace("Nora Beck", name)))
    assert (message["customer_id"], message["reply_text"]) == (nora["id"], WORDS)


def test_a_name_may_be_that_of_a_sender_in_the_same_file(client):
    other = to_us("first", subject="Lamp", text="Do you sell lamps, too?")
    result = take_in(client, forward(1, text=WITHOUT_ADDRESS), other)
    assert (len(result["items"]), result["errors"]) == (2, [])
    assert contacts(client) == {CUSTOMER}


@pytest.mark.parametrize(
    ("text", "namesakes"),
    [(WITHOUT_ADDRESS, 0), (WITHOUT_ADDRESS, 2), (WITHOUT_ADDRESS.replace(" Beck", ""), 1)],
    ids=["nobody", "two people", "a given name alone"],
)
def test_a_forward_without_an_address_is_listed_with_what_is_missing(client, text, namesakes):
    for number in range(namesakes):
        emails = [{"address": f"{number}@x.example"}]
        new_customer(client, name={"display": "Nora Beck"}, emails=emails)
    result = take_in(client, forward(1, text=text))
    [error] = result["errors"]
    assert (result["items"], error["code"]) == ([], "internal")
    assert "without an address" in error["detail"]
    assert "Nora" in error["detail"]


@pytest.mark.parametrize("marks", ["In-Reply-To: <first@example>\n", ""], ids=["by id", "by words"])
def test_the_original_may_come_after_its_forward(client, marks):
    new_user(client, email="petra@ours.example")
    original = to_us("first", subject="Hinge", date="Sun, 01 Mar 2026 18:30:00 +0100")
    first = only(client, forward(1, more=marks))
    client.patch(f"/v1/messages/{first['id']}", json={"kind": "issue"}).raise_for_status()
    result = take_in(client, original)
    assert (result["items"], result["duplicates"]) == ([], [first["id"]])
    [message] = listed(client)
    assert (message["id"], message["body"].strip(), message["kind"]) == (
        first["id"],
        WORDS,
        "issue",
    )
    assert message["headers"]["message_id"] == "first@example"
    assert (message["headers"].get("forwarded_by"), message["forwarded_by_id"]) == (None, None)
    again = take_in(client, forward(1, more=marks), original)
    assert (again["items"], len(again["duplicates"])) == ([], 2)


def test_another_mail_after_a_forward_is_a_message_of_its_own(client):
    only(client, forward(1))
    assert only(client, to_us("first", subject="Lamp", text="Do you sell lamps, too?"))
    assert len(listed(client)) == 2


def attached(*inners, sender="petra@ours.example", note="See below."):
    parts = "".join(f"--b\nContent-Type: message/rfc822\n\n{one.decode()}\n" for one in inners)
    return to_us(
        "outer", sender=sender, subject="Mails", more="Content-Type: multipart/mixed; boundary=b\n",
        text=f"--b\nContent-Type: text/plain\n\n{note}\n{parts}--b--\n",
    )  # fmt: skip


def test_each_mail_that_a_colleague_attaches_is_a_message(client):
    mails = [
        to_us("a", text="Do you engrave rings?", subject="Rings"),
        to_us("b", text="And do you sell lamps?", subject="Lamps"),
        to_us("c", sender="Paul <paul@x.example>", text="Where are you?", subject="Way"),
        to_us("d", sender=OFFICE, to=CUSTOMER, text="Yes, we engrave.", subject="Re: Rings"),
    ]
    result = take_in(client, attached(*mails))
    assert (result["mails"]["imported"], result["errors"]) == (1, [])
    found = {(one["from"]["address"], one["subject"]) for one in listed(client)}
    assert found == {(CUSTOMER, "Rings"), (CUSTOMER, "Lamps"), ("paul@x.example", "Way")}
    assert len({one["thread_id"] for one in listed(client)}) == 3
    assert any("Yes, we engrave." in one["body"] for one in listed(client))
    again = take_in(client, attached(*mails), *mails[:3])
    assert (again["items"], again["mails"]["duplicates"]) == ([], 4)
    assert len(listed(client)) == 3
    for message in listed(client):
        reread = client.post(f"/v1/messages/{message['id']}/reclassify").json()
        assert reread["reply_text"] == message["reply_text"]


def test_an_attached_mail_that_is_stored_already_does_not_hide_the_others(client):
    known = to_us("a", text="Do you engrave rings?", subject="Rings")
    take_in(client, known)
    new = to_us("b", text="And do you sell lamps?", subject="Lamps")
    assert only(client, attached(known, new))["subject"] == "Lamps"


def test_a_mail_that_somebody_else_attaches_adds_its_words(client):
    inner = mail(
        "a", sender="Ida <ida@x.example>", to="paul@partner.example", text="Can you repair it?"
    )
    message = only(client, attached(inner, sender="Paul <paul@partner.example>", note="Thanks!"))
    assert (address(client, message), message["needs_reply"]) == ("paul@partner.example", "yes")
    assert message["reply_text"] == "Thanks!\n\nCan you repair it?"
    assert "Can you repair it?" in message["body"]


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        pytest.param(f"Thanks!\n\n{HEAD}{BLOCK}{WORDS}", "yes", id="a question"),
        pytest.param(f"Thanks!\n\n{HEAD}{BLOCK}Thank you, all is well.", "no", id="thanks"),
        pytest.param(f"Thanks!\n\n{HEAD}{BLOCK.replace(CUSTOMER, OFFICE)}{WORDS}", "no", id="our words"),
    ],
)  # fmt: skip
def test_a_client_logs_a_forward(client, text, verdict):
    sender = {"address": "paul@partner.example", "name": "Paul"}
    logged = {"from": sender, "direction": "inbound", "channel": "email", "subject": "Fwd: Hinge"}
    message = client.post("/v1/messages", json=logged | {"body": text}).json()
    assert message["needs_reply"] == verdict
    assert ("hinge is loose" in message["reply_text"]) is (verdict == "yes")
    again = client.patch(f"/v1/messages/{message['id']}", json={"body": text + "\n"}).json()
    assert again["needs_reply"] == verdict


def test_a_forward_of_somebody_else_is_theirs_and_asks_what_they_pass_on(client):
    text = f"Thanks!\n\n{HEAD}{BLOCK}{WORDS}"
    message = only(client, forward(1, sender="Paul <paul@partner.example>", text=text))
    assert (address(client, message), message["needs_reply"]) == ("paul@partner.example", "yes")
    assert message["forwarded_by_id"] is None


# Users


def test_the_address_of_a_user_is_ours(client):
    client.patch("/v1/workspace", json={"own_addresses": []})
    refused = client.post(
        "/v1/messages/import", content=to_us(1), headers={"Content-Type": "message/rfc822"}
    )
    assert refused.status_code == 422
    new_user(client, email="kurt@house.example")
    message = only(client, mail(2, sender="Kurt <kurt@house.example>", to=CUSTOMER))
    assert message["direction"] == "outbound"


def test_a_reply_of_ours_is_by_hand_though_its_words_are_those_of_a_shop(client):
    text = "Su pedido 72346 está listo y puede recogerlo cuando quiera."
    ours = mail(2, sender=OFFICE, to=NORA, subject="Re: Broken pump", text=text)
    take_in(client, to_us(1), ours)
    answer, question = sorted(listed(client), key=lambda one: one["direction"], reverse=True)
    assert (answer["automatic"], question["answered_by_message_id"]) == (None, answer["id"])


def test_mail_to_a_user_is_that_users(client):
    kurt = new_user(client, email="kurt@house.example")
    message = only(client, to_us(1, to="kurt@house.example"))
    assert party(client, message)["owner_id"] == kurt["id"]
    [follow_up] = client.get("/v1/follow-ups", params={"status": "waiting"}).json()["items"]
    assert follow_up["owner_id"] == kurt["id"]
    contact_id = message["contact_id"]
    answer = client.post(f"/v1/contacts/{contact_id}/convert", json={})
    assert answer.json()["customer_id"]
    customer = client.get(f"/v1/customers/{answer.json()['customer_id']}").json()
    assert customer["owner_id"] == kurt["id"]


@pytest.mark.parametrize("to", [OFFICE, f"{OFFICE}, kurt@house.example"])
def test_mail_to_the_office_is_nobodys(client, to):
    new_user(client, email="kurt@house.example")
    assert party(client, only(client, to_us(1, to=to)))["owner_id"] is None


@pytest.mark.parametrize("make", [new_customer, new_contact])
def test_a_party_without_an_owner_gets_one_and_keeps_it(client, make):
    kurt, lea = (new_user(client, email=f"{name}@house.example") for name in ("kurt", "lea"))
    make(client, emails=[{"address": CUSTOMER}])
    message = only(client, to_us(1, to="kurt@house.example"))
    assert party(client, message)["owner_id"] == kurt["id"]
    again = only(client, to_us(2, to="lea@house.example"))
    assert party(client, again)["owner_id"] == kurt["id"] != lea["id"]


# Answers by an address of ours that nobody named

PRIVATE = "Petra <petra.private@home.example>"


def private_answer(**written):
    usual = {
        "sender": PRIVATE,
        "to": NORA,
        "subject": "Re: Broken pump",
        "text": "On Monday. Petra",
    }
    more = f"Cc: {OFFICE}\nIn-Reply-To: <1@example>\n"
    return mail(2, **usual | {"date": "Mon, 02 Mar 2026 08:30:00 +0000", "more": more} | written)


@pytest.mark.parametrize("at_once", [True, False])
def test_an_answer_to_mail_for_us_alone_is_ours(client, at_once):
    if at_once:
        take_in(client, to_us(1), private_answer())
    else:
        take_in(client, to_us(1))
        take_in(client, private_answer())
    answer, question = listed(client)
    assert (answer["direction"], question["answered_by_message_id"]) == ("outbound", answer["id"])
    assert contacts(client) == {CUSTOMER}
    suggested = client.get("/v1/workspace/address-suggestions").json()["items"]
    assert [(one["address"], one["reason"], one["count"]) for one in suggested] == [
        ("petra.private@home.example", "answered_for_you", 1)
    ]
    client.patch("/v1/workspace", json={"own_addresses": [OFFICE, "petra.private@home.example"]})
    assert client.get("/v1/workspace/address-suggestions").json()["items"] == []


@pytest.mark.parametrize(
    "written",
    [
        pytest.param({"more": f"Cc: {OFFICE}\n"}, id="no reply"),
        pytest.param({"to": OFFICE}, id="not to the customer"),
        pytest.param({"sender": "Kim <kim@partner.example>"}, id="a customer"),
    ],
)
def test_other_mail_of_an_unknown_address_is_theirs(client, written):
    new_customer(client, emails=[{"address": "kim@partner.example"}])
    take_in(client, to_us(1))
    assert only(client, private_answer(**written))["direction"] == "inbound"


def test_an_answer_to_mail_that_others_got_too_is_theirs_and_proposes_the_address(client):
    take_in(client, to_us(1, to=f"{OFFICE}, other@firm.example"))
    assert only(client, private_answer())["direction"] == "inbound"
    suggested = client.get("/v1/workspace/address-suggestions").json()["items"]
    assert [one["address"] for one in suggested] == ["petra.private@home.example"]


def test_an_address_to_which_our_mail_goes_is_proposed(client):
    take_in(client, *(to_us(number, sender=f"a{number}@x.example", to="shop@ours.example") for number in range(3)))  # fmt: skip
    suggested = client.get("/v1/workspace/address-suggestions").json()["items"]
    assert [(one["address"], one["reason"], one["count"]) for one in suggested] == [
        ("shop@ours.example", "receives_your_mail", 3)
    ]


@pytest.mark.parametrize("name", ["Delivered-To", "X-Original-To"])
def test_an_alias_that_servers_note_is_proposed(client, name):
    mails = (to_us(number, sender=f"a{number}@x.example", to="everybody@club.example",
                   more=f"{name}: alias@host.example\n") for number in range(2))  # fmt: skip
    take_in(client, *mails)
    suggested = client.get("/v1/workspace/address-suggestions").json()["items"]
    assert [one["address"] for one in suggested] == ["alias@host.example"]


def test_a_mailbox_with_mail_to_several_people_proposes_their_sender(client):
    take_in(client, *(mail(number, sender="owner@home.example", to=f"a{number}@x.example") for number in range(2)))  # fmt: skip
    suggested = client.get("/v1/workspace/address-suggestions").json()["items"]
    assert [(one["address"], one["reason"]) for one in suggested] == [
        ("owner@home.example", "sends_your_mail")
    ]


def test_the_address_of_a_customer_is_not_proposed(client):
    new_customer(client, emails=[{"address": "owner@home.example"}])
    take_in(client, *(mail(number, sender="owner@home.example", to=f"a{number}@x.example") for number in range(2)))  # fmt: skip
    assert client.get("/v1/workspace/address-suggestions").json()["items"] == []


# Copies


def ours(number, *, to, cc=None, **written):
    more = f"Cc: {cc}\n" if cc else ""
    return mail(number, sender=OFFICE, to=to, text="May I make you an offer?", more=more, **written)


def test_a_lead_in_to_is_not_lost_beside_a_customer_in_cc(client):
    kai = new_customer(client, emails=[{"address": "kai@known.example"}])
    rows = take_in(client, ours(1, to="Lea <lea@new.example>", cc="Kai <kai@known.example>"))[
        "items"
    ]
    by_address = {address(client, row): row for row in rows}
    assert set(by_address) == {"lea@new.example", "kai@known.example"}
    assert [by_address[one]["is_copy"] for one in ("lea@new.example", "kai@known.example")] == [
        False,
        True,
    ]
    copy = by_address["kai@known.example"]
    assert ([to["address"] for to in copy["to"]], [cc["address"] for cc in copy["cc"]]) == (
        ["lea@new.example"], ["kai@known.example"],
    )  # fmt: skip
    assert client.get(f"/v1/customers/{kai['id']}").json()["last_touch_at"] is None


def test_somebody_in_cc_is_not_answered(client):
    question = only(client, to_us(1))
    copy = mail(2, sender=OFFICE, to="lea@new.example", subject="Re: Broken pump", text="He asked.",
                date="Mon, 02 Mar 2026 08:30:00 +0000", more=f"Cc: {CUSTOMER}\nIn-Reply-To: <1@example>\n")  # fmt: skip
    take_in(client, copy)
    assert client.get(f"/v1/messages/{question['id']}").json()["answered_at"] is None


def test_the_known_in_to_and_the_first_unknown_get_the_message(client):
    new_customer(client, emails=[{"address": "kai@known.example"}])
    rows = take_in(client, ours(1, to="kai@known.example, a@new.example, b@new.example"))["items"]
    assert sorted(address(client, row) for row in rows) == ["a@new.example", "kai@known.example"]
    assert not any(row["is_copy"] for row in rows)


def test_a_client_logs_a_copy(client):
    body = {"direction": "outbound", "channel": "email", "to": [{"address": "a@new.example"}],
            "cc": [{"address": "b@new.example", "name": "B"}], "body": "Hello"}  # fmt: skip
    message = client.post("/v1/messages", json=body).json()
    assert message["cc"] == [{"address": "b@new.example", "name": "B"}]
    assert contacts(client) == {"a@new.example"}


@pytest.mark.parametrize(
    ("to", "cc", "verdict"),
    [
        ("tom@firm.example", OFFICE, "perhaps"),
        (f"tom@firm.example, {OFFICE}", "lea@firm.example", "yes"),
        (OFFICE, "tom@firm.example", "yes"),
    ],
)
def test_a_question_to_somebody_else_is_perhaps_one_to_us(client, to, cc, verdict):
    message = only(client, to_us(1, to=to, more=f"Cc: {cc}\n"))
    changes = {"body": "What does it cost?"}
    changed = client.patch(f"/v1/messages/{message['id']}", json=changes).json()
    for one in (message, changed):
        assert one["needs_reply"] == verdict
        assert (one["needs_reply_evidence"] == "only_in_cc") is (verdict == "perhaps")


def test_thanks_to_somebody_else_ask_for_nothing(client):
    thanks = {"subject": "Re: Visit", "text": "Thanks a lot!", "more": f"Cc: {OFFICE}\n"}
    message = only(client, to_us(1, to="tom@firm.example", **thanks))
    assert message["needs_reply"] == "no"


def test_mail_to_undisclosed_recipients_is_a_notice(client):
    message = only(client, to_us(1, to="undisclosed-recipients:;"))
    assert (message["automatic"], message["needs_reply"]) == ("notice", "no")


def test_a_reply_to_us_is_none_however_it_is_addressed(client):
    take_in(client, ours(1, to=CUSTOMER))
    reply = to_us(2, to="undisclosed-recipients:;", more="In-Reply-To: <1@example>\n")
    assert only(client, reply)["automatic"] is None


# Reports


def bounce(number, recipient):
    return (
        f"From: MAILER-DAEMON@mx.example\nTo: {OFFICE}\nSubject: Undelivered\nMessage-ID: <{number}@x>\n"
        "Date: Mon, 02 Mar 2026 08:30:00 +0000\n"
        "Content-Type: multipart/report; report-type=delivery-status; boundary=x\n\n--x\n"
        "Content-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example\n\n"
        f"Final-Recipient: rfc822; {recipient}\nAction: failed\nStatus: 5.1.1\n\n--x--\n"
    ).encode()


def test_a_bounce_about_a_stranger_makes_no_contact(client):
    message = only(client, bounce(1, "gone@x.example"))
    assert (message["automatic"], address(client, message)) == ("bounce", "gone@x.example")
    assert contacts(client) == set()


@pytest.mark.parametrize(
    "sender",
    [
        "Mail Delivery System <MAILER-DAEMON@ours.example>",
        "Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@ours.example>",
        "postmaster@ours.example",
    ],
)
def test_a_bounce_of_our_own_server_belongs_to_the_recipient(client, sender):
    text = (
        "Your message could not be delivered:\n\ngone@x.example\n550 5.1.10 Recipient not found\n"
    )
    message = only(client, to_us(1, sender=sender, subject="Undeliverable: Offer", text=text))
    assert (message["direction"], message["automatic"]) == ("inbound", "bounce")
    assert address(client, message) == "gone@x.example"


def test_a_delay_of_exchange_belongs_to_the_recipient(client):
    text = "Die Zustellung an die folgenden Empfänger ist verzögert:\n\nlate@x.example\n"
    sender = "Microsoft Outlook <postmaster@host.example>"
    message = only(client, to_us(1, sender=sender, subject="Verzögert: Angebot", text=text))
    assert (message["automatic"], address(client, message)) == ("delay", "late@x.example")


def test_a_bounce_about_nobody_is_refused(client):
    sender = "Mail Delivery System <MAILER-DAEMON@mx.example>"
    text = "Your mail could not be delivered. Unknown user."
    result = take_in(client, to_us(1, sender=sender, subject="Undelivered mail", text=text))
    assert (result["items"], result["errors"][0]["code"]) == ([], "bounce_of_unknown")
    assert contacts(client) == contacts(client, automated="true") == set()


@pytest.mark.parametrize("order", [1, -1], ids=["after the mail", "before the mail"])
def test_a_bounce_belongs_to_the_recipient_whom_we_wrote_to(client, order):
    result = take_in(client, *[ours(1, to="gone@x.example"), bounce(2, "gone@x.example")][::order])
    assert {message["automatic"] for message in result["items"]} == {None, "bounce"}
    assert contacts(client) == {"gone@x.example"}


def test_a_delay_belongs_to_the_recipient_whom_it_names(client):
    sender = "MAILER-DAEMON@mx.example"
    text = (
        f"Your message from {OFFICE} to <slow@x.example> is delayed. We will try for 2 more days."
    )
    message = only(client, to_us(1, sender=sender, subject="Delayed mail", text=text))
    assert (message["automatic"], address(client, message)) == ("delay", "slow@x.example")
    assert contacts(client) == set()


def test_a_complaint_belongs_to_the_person_who_complains(client):
    report = (
        f"From: loop@isp.example\nTo: {OFFICE}\nSubject: complaint\nMessage-ID: <1@x>\n"
        "Date: Mon, 02 Mar 2026 08:30:00 +0000\n"
        "Content-Type: multipart/report; report-type=feedback-report; boundary=x\n\n--x\n"
        "Content-Type: message/feedback-report\n\nFeedback-Type: abuse\nVersion: 1\n"
        "Original-Rcpt-To: iva@isp.example\n\n--x--\n"
    ).encode()
    message = only(client, report)
    assert (message["automatic"], address(client, message)) == ("complaint", "iva@isp.example")


# Signs that other mails weigh


def test_a_list_header_in_our_thread_is_no_sign(client):
    take_in(client, ours(1, to=CUSTOMER))
    more = "In-Reply-To: <1@example>\nList-Unsubscribe: <mailto:out@provider.example>\n"
    assert only(client, to_us(2, more=more))["automatic"] is None
    elsewhere = only(client, to_us(3, more=more.replace("<1@example>", "<9@x.example>")))
    assert (elsewhere["automatic"], elsewhere["automatic_evidence"]) == (
        "newsletter",
        "list_headers",
    )


def test_a_spam_mark_yields_to_somebody_who_has_answered_us(client):
    mark = "X-Spam-Flag: YES\n"
    assert take_in(client, to_us(1, more=mark))["items"][0]["automatic"] == "spam"
    take_in(client, ours(2, to=CUSTOMER), to_us(3, more="In-Reply-To: <2@example>\n",
            date="Mon, 02 Mar 2026 08:30:00 +0000"))  # fmt: skip
    assert only(client, to_us(4, more=mark, text="And when?"))["automatic"] is None


def test_a_draft_is_no_message(client):
    draft = mail(1, sender=OFFICE, to=CUSTOMER, more="X-Gmail-Labels: Drafts\n")
    result = take_in(client, draft)
    assert (result["items"], result["errors"][0]["code"]) == ([], "draft")


@pytest.mark.parametrize("mark", ["X-Spam-Flag: YES\n", "X-Mozilla-Status: 0009\n"])
def test_spam_and_deleted_mail_of_strangers_stay_out_of_the_contacts(client, mark):
    [message] = take_in(client, to_us(1, more=mark))["items"]
    assert message["automatic"] in {"spam", "deleted"}
    assert contacts(client) == set()
    assert party(client, message)["automated"]


# Contacts of machines

LIST = "List-Unsubscribe: <https://news.example/out>\n"


def test_the_sender_of_newsletters_is_left_out_of_the_contacts(client):
    message = only(client, to_us(1, sender="news@shop.example", more=LIST))
    assert party(client, message)["automated"]
    assert contacts(client) == set()
    assert contacts(client, automated="true") == {"news@shop.example"}
    only(client, to_us(2, sender="news@shop.example"))
    assert not party(client, message)["automated"]
    assert contacts(client) == {"news@shop.example"}


def test_a_contact_that_somebody_typed_is_none_of_them(client):
    new_contact(client, emails=[{"address": "news@shop.example"}])
    only(client, to_us(1, sender="news@shop.example", more=LIST))
    assert contacts(client) == {"news@shop.example"}


# Market places and services

MARKET = "Market <ask@mail.market.example>"


@pytest.mark.parametrize(
    ("text", "reply_to", "words"),
    [
        ("New message from: nora77 (12)\n\nHi, is the chair still there?\n\nReply\n\nOak chair\nItem 4", "nora77 <talk-44@mail.market.example>", "Hi, is the chair still there?"),
        ("Neue Nachricht von Ihrem Gast\n\nNora Beck schrieb:\n\nHaben Sie einen Parkplatz?\n\nAntworten", "guest-44@mail.market.example", "Haben Sie einen Parkplatz?"),
        ("Sie haben eine Nachricht.\n\nNachricht:\nDie Lampe flackert, was tun?\n\nNachrichtenende", "nora <44ab@market.example>", "Die Lampe flackert, was tun?"),
    ],
    ids=["named", "wrote", "labelled"],
)  # fmt: skip
def test_a_market_place_brings_the_message_of_its_customer(client, text, reply_to, words):
    more = f"Reply-To: {reply_to}\n"
    message = only(client, to_us(1, sender=MARKET, subject="Order 4471", text=text, more=more))
    assert (message["needs_reply"], message["automatic"], message["reply_text"]) == ("yes", None, words)  # fmt: skip
    assert address(client, message) == reply_to.rpartition("<")[2].rstrip(">")


@pytest.mark.parametrize(
    ("sender", "text", "reply_to"),
    [
        (MARKET, "nora77 sent you a message on Market. Log in to read it.", "talk-44@mail.market.example"),
        ("Market <no-reply@market.example>", "New message from: nora77\n\nLog in to read it.", "no-reply@market.example"),
        ("Files <no-reply@files.example>", "Nora Beck has shared a file with you: Plan", NORA),
    ],
    ids=["without her words", "no answer is read", "what she did"],
)  # fmt: skip
def test_a_service_that_tells_what_somebody_did_is_a_machine(client, sender, text, reply_to):
    message = only(client, to_us(1, sender=sender, text=text, subject="News", more=f"Reply-To: {reply_to}\n"))  # fmt: skip
    assert (message["needs_reply"], message["automatic"]) == ("no", "notice")


@pytest.mark.parametrize(
    ("sender", "greeting", "name", "automatic"),
    [
        ("Nora Beck <n.beck@wiese.example>", "Hallo Frau Ott,", "Nora Beck", None),
        ("Nora <nora@wiese.example>", "Hi Petra,", "Nora", None),
        ("Wiese <billing@wiese.example>", "Hi Petra,", "Wiese", "notice"),
        ("Wiese <post@wiese.example>", "Sehr geehrte Damen und Herren,", "Wiese GmbH", "notice"),
    ],
)
def test_a_person_who_sends_an_invoice_is_no_machine(client, sender, greeting, name, automatic):
    text = f"{greeting}\n\nanbei die Rechnung 17 vom Freitag.\n\nViele Grüße\n{name}"
    message = only(client, to_us(1, sender=sender, subject="Rechnung 17", text=text))
    assert message["automatic"] == automatic
    assert message["needs_reply"] != "yes"


def test_a_spam_mark_yields_to_a_reply_to_a_mail_of_ours(client):
    more = "X-Spam-Flag: YES\nIn-Reply-To: <{}@example>\n"
    late = "Mon, 02 Mar 2026 08:30:00 +0000"
    take_in(client, ours(1, to=CUSTOMER), ours(2, to="Uwe <uwe@feld.example>"))
    answer = to_us(3, more=more.format(1), date=late)
    assert only(client, answer)["automatic"] is None
    stranger = to_us(4, more=more.format(2), date=late, sender="x@spam.example")
    assert only(client, stranger)["automatic"] == "spam"
