"""Whose mail a mail is: forms, groups and forwards, and the mails that only look like them."""

from datetime import UTC, datetime

import pytest

from app.parsing.mail.attribution import attribute
from app.parsing.mail.reading import read
from tests.parsing.mail.mailboxes import Own

CUSTOMER = "nora.beck@wiese.example"
FORM = f"Name: Nora Beck\nE-mail: {CUSTOMER}\nPhone: 0151 555 0142\nMessage: The hinge is loose."
FREE = "The hinge is loose. When can you come?"


def mail(text: str, sender: str, *more: str, to="office@ours.example", subject="Enquiry"):
    head = "".join(f"{line}\n" for line in more)
    raw = (
        f"From: {sender}\nTo: {to}\nSubject: {subject}\nMessage-ID: <1@m.example>\n"
        f"Date: Mon, 23 Nov 2026 09:00:00 +0100\n{head}"
        f"Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n{text}"
    )
    return attribute(read(raw.encode()), Own())


REPLY_TO = f"Reply-To: Nora Beck <{CUSTOMER}>"


@pytest.mark.parametrize(
    "written",
    [
        pytest.param((FORM, "Site <wordpress@ours.example>", REPLY_TO), id="site of ours"),
        pytest.param((FORM, "wordpress@ours.example"), id="address in the text alone"),
        pytest.param((FORM, "office@ours.example", REPLY_TO), id="from the office to itself"),
        pytest.param((FORM, "noreply@askpad.example", REPLY_TO), id="service"),
        pytest.param((FORM, "noreply@askpad.example"), id="service, address in the text alone"),
        pytest.param((FORM, "Web <w0123456@server7.host.example>", REPLY_TO), id="account at a hoster"),
        pytest.param((FORM, "submissions@pages.example", REPLY_TO, "Precedence: bulk"), id="sent in bulk"),
        pytest.param((FORM, "wp@ours.example", REPLY_TO, "Auto-Submitted: auto-generated"), id="generated"),
        pytest.param(
            (FORM, "noreply@askpad.example", "Reply-To: relay+77@in.askpad.example"),
            id="the service answers through its own address",
        ),
        pytest.param((FORM, "wordpress@ours.example", "Reply-To: office@ours.example"), id="reply to us"),
        pytest.param((FORM, "site@ours.example", "Reply-To: no-reply@ours.example"), id="no reply"),
        pytest.param((FORM, "termine@ours.example"), id="a mailbox of ours with any name"),
    ],
)  # fmt: skip
def test_a_form_brings_the_mail_of_its_visitor(written):
    text, sender, *more = written
    found = mail(text, sender, *more)
    assert (found.origin, found.sender.address, found.sender.name) == (
        "contact_form", CUSTOMER, "Nora Beck",
    )  # fmt: skip
    assert (found.reply_text, found.automatic) == ("The hinge is loose.", None)
    assert found.author_phone == "0151 555 0142"
    assert FORM in found.text


@pytest.mark.parametrize("sender", ["noreply@askpad.example", "wordpress@ours.example"])
def test_a_form_may_send_the_words_alone(sender):
    found = mail(FREE, sender, REPLY_TO)
    assert (found.sender.address, found.reply_text) == (CUSTOMER, FREE)


@pytest.mark.parametrize(
    "written",
    [
        pytest.param(("Keys are in the drawer.", "petra@ours.example", REPLY_TO), id="colleague"),
        pytest.param(
            (f"Call her:\nE-mail: {CUSTOMER}\nPhone: 0151 555 0142", "petra@ours.example"),
            id="details of somebody that a colleague passes on",
        ),
        pytest.param(
            ("New tools. Total: 9.90", "news@tools.example", "Reply-To: info@tools-shop.example"),
            id="newsletter that is answered elsewhere",
        ),
        pytest.param(
            ("Ready?", "hello@mailing.example", "Reply-To: kim@tools.example",
             "List-Unsubscribe: <https://mailing.example/out>"),
            id="newsletter of a person",
        ),
        pytest.param(
            ("Nora Beck placed an order. Total: 48.00", "mailer@shopsoft.example", REPLY_TO),
            id="notice of an order",
        ),
        pytest.param(
            (f"Name: Nora Beck\nE-mail: {CUSTOMER}\nTotal: 48.00", "shop@ours.example", REPLY_TO),
            id="notice of an order in our shop",
        ),
        pytest.param(
            (f"This post came twice:\n\nFrom: Nora <{CUSTOMER}>\nSubject: Walk\nTo: walks@club.example",
             "walks-admin@club.example", "X-ML-Name: walks"),
            id="program of a list that quotes a post",
        ),
        pytest.param((FORM, "lena@estate.example"), id="a person who writes for somebody else"),
        pytest.param(
            (f"Best\nTom\nPhone: 030 5550\nE-mail: {CUSTOMER}", f"Tom <{CUSTOMER}>"), id="signature",
        ),
        pytest.param((FORM.replace(CUSTOMER, "petra@ours.example"), "wordpress@ours.example"),
                     id="a form that one of us filled in"),
    ],
)  # fmt: skip
def test_what_only_looks_like_a_form(written):
    text, sender, *more = written
    found = mail(text, sender, *more)
    assert (found.origin, found.sender) == (None, mail("", sender).sender)


def test_a_form_without_a_message_keeps_its_own_fields():
    text = f"Date: 3 May\nName: Nora Beck\nE-mail: {CUSTOMER}\nService: Haircut"
    found = mail(text, "termine@ours.example")
    assert (found.sender.address, found.reply_text) == (CUSTOMER, "Date: 3 May\nService: Haircut")
    assert found.text == text


def test_a_form_that_the_server_marks_as_spam_stays_spam():
    found = mail(FORM, "wordpress@ours.example", REPLY_TO, "X-Spam-Flag: YES")
    assert found.sender.address == CUSTOMER


GROUP = ("List-ID: <office.ours.example>", "Precedence: list")


@pytest.mark.parametrize(
    ("sender", "more"),
    [
        ("'Nora Beck' via Office <office@ours.example>", (f"X-Original-From: Nora Beck <{CUSTOMER}>",)),
        (
            '"Nora Beck via Lists" <office=ours.example@lists.example>',
            (f"Reply-To: Nora Beck <{CUSTOMER}>", *GROUP),
        ),
        ("'Nora Beck' via Office <office@ours.example>", (f"X-Original-Sender: {CUSTOMER}", *GROUP)),
        ("Nora Beck über Büro <buero@ours.example>", (f"Reply-To: {CUSTOMER}", *GROUP)),
        ("'Nora Beck' a través de Oficina <office@ours.example>", (f"Reply-To: {CUSTOMER}",)),
        (f"Nora Beck <{CUSTOMER}>", ("List-Post: <mailto:office@ours.example>", *GROUP)),
    ],
)  # fmt: skip
def test_a_group_of_ours_brings_the_mail_of_its_author(sender, more):
    found = mail(FREE, sender, *more)
    assert (found.sender.address, found.sender.name) == (CUSTOMER, "Nora Beck")
    assert (found.automatic, found.reply_text) == (None, FREE)


class OwnByName(Own):
    """The same business, which has named one address only."""

    def __contains__(self, address: str) -> bool:
        return address == "boss@ours.example"


@pytest.mark.parametrize(
    ("sender", "more", "author"),
    [
        pytest.param(
            "'Nora Beck' via Repairs <repairs@ours.example>",
            (f"X-Original-From: Nora Beck <{CUSTOMER}>", "List-ID: <repairs.ours.example>"),
            CUSTOMER,
            id="of our domain",
        ),
        pytest.param(
            "'Nora Beck' via Club <all@club.example>",
            (f"X-Original-From: Nora Beck <{CUSTOMER}>", "List-ID: <all.club.example>"),
            "all@club.example",
            id="of somebody else",
        ),
    ],
)
def test_a_group_is_ours_by_its_domain_though_nobody_named_its_address(sender, more, author):
    head = "".join(f"{line}\n" for line in more)
    raw = f"From: {sender}\nTo: {sender}\nSubject: Enquiry\n{head}\n{FREE}"
    assert attribute(read(raw.encode()), OwnByName()).sender.address == author


def test_the_list_of_somebody_else_stays_a_list():
    found = mail(FREE, f"Nora <{CUSTOMER}>", "List-ID: <gardeners.club.example>",
                 "List-Post: <mailto:all@club.example>")  # fmt: skip
    assert (found.automatic, found.is_own_list) == ("list", False)


FORWARD = (
    f"Please take over.\n\n---------- Forwarded message ---------\nFrom: Nora Beck <{CUSTOMER}>\n"
    f"Date: Fri, 20 Nov 2026 08:30:00 +0100\nSubject: Hinge\nTo: petra@ours.example\n\n{FREE}"
)
PETRA = "Petra <petra@ours.example>"


def test_a_colleague_forwards_the_mail_of_its_author():
    found = mail(FORWARD, PETRA, "In-Reply-To: <first@wiese.example>", subject="Fwd: Hinge")
    assert (found.origin, found.forwarded_by) == ("forward", "petra@ours.example")
    assert (found.sender.address, found.sender.name) == (CUSTOMER, "Nora Beck")
    assert (found.subject, found.reply_text) == ("Hinge", FREE)
    assert found.text == FORWARD
    assert found.message_id == "first@wiese.example"
    assert "1@m.example" in found.references
    assert found.sent_at == datetime(2026, 11, 20, 7, 30, tzinfo=UTC)


def test_a_date_after_the_forward_is_not_believed():
    found = mail(FORWARD.replace("2026", "2027"), PETRA, subject="Fwd: Hinge")
    assert found.sent_at == datetime(2026, 11, 23, 8, tzinfo=UTC)


@pytest.mark.parametrize(
    "part",
    [
        "Content-Type: message/rfc822\n",
        'Content-Type: application/octet-stream\nContent-Disposition: attachment; filename="Hinge.eml"\n',
    ],
)
def test_a_colleague_attaches_the_mail_of_its_author(part):
    inner = (
        f"From: Nora Beck <{CUSTOMER}>\nTo: petra@ours.example\nSubject: Hinge\n"
        f"Date: Fri, 20 Nov 2026 08:30:00 +0100\nMessage-ID: <first@wiese.example>\n\n{FREE}"
    )
    raw = (
        f"From: {PETRA}\nTo: office@ours.example\nSubject: Fwd: Hinge\nMessage-ID: <1@m.example>\n"
        'Date: Mon, 23 Nov 2026 09:00:00 +0100\nContent-Type: multipart/mixed; boundary="b"\n\n'
        f"--b\nContent-Type: text/plain\n\nSee below.\n--b\n{part}\n{inner}\n--b--\n"
    )
    found = attribute(read(raw.encode()), Own())
    assert (found.sender.address, found.message_id) == (CUSTOMER, "first@wiese.example")
    assert (found.subject, found.reply_text) == ("Hinge", FREE)
    assert found.text.startswith("See below.")
    assert FREE in found.text
    assert found.sent_at == datetime(2026, 11, 20, 7, 30, tzinfo=UTC)


def test_a_colleague_forwards_a_form():
    form = f"---------- Forwarded message ---------\nFrom: wordpress@ours.example\nDate: today\nSubject: Form\nTo: a@ours.example\n\n{FORM}"
    found = mail(form, PETRA, subject="Fwd: Form")
    assert (found.sender.address, found.reply_text) == (CUSTOMER, "The hinge is loose.")
    assert found.forwarded_by == "petra@ours.example"


def test_a_colleague_forwards_what_another_one_forwarded():
    quoted = f"From: Kurt <kurt@ours.example>\nSent: today\nTo: {PETRA}\nSubject: FW: Hinge\n\nFor you.\n\n"
    inner = (
        f"From: Nora Beck <{CUSTOMER}>\nSent: 20.11.2026 08:30\nTo: Kurt\nSubject: Hinge\n\n{FREE}"
    )
    found = mail(f"Whose is it?\n\n{quoted}{inner}", PETRA, subject="FW: Hinge")
    assert (found.sender.address, found.reply_text) == (CUSTOMER, FREE)
    assert found.forwarded_by == "petra@ours.example"


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        pytest.param(FORWARD.replace(CUSTOMER, "kurt@ours.example"), "Fwd: Hinge", id="our own mail"),
        pytest.param(f"Yes.\n\nFrom: Nora <{CUSTOMER}>\nSent: today\nTo: Petra\nSubject: Hinge\n\n{FREE}",
                     "RE: Hinge", id="colleagues who discuss a mail"),
        pytest.param("The keys are in the drawer.", "Keys", id="note"),
    ],
)  # fmt: skip
def test_other_mails_among_colleagues_stay_theirs(text, subject):
    found = mail(text, PETRA, subject=subject)
    assert (found.origin, found.sender.address) == (None, "petra@ours.example")


def test_a_forward_may_name_its_author_without_an_address():
    found = mail(FORWARD.replace(f" <{CUSTOMER}>", ""), "petra@ours.example", subject="Fwd: Hinge")
    assert (found.origin, found.sender.name, found.sender.address) == ("forward", "Nora Beck", "")


def test_a_forward_to_a_customer_is_ours():
    found = mail(FORWARD, PETRA, to="kim@elsewhere.example", subject="Fwd: Hinge")
    assert (found.origin, found.sender.address) == (None, "petra@ours.example")


def test_a_forward_of_somebody_else_is_theirs_with_the_words_that_they_pass_on():
    found = mail(FORWARD, "Paul <paul@partner.example>", subject="Fwd: Hinge")
    assert (found.origin, found.sender.address) == (None, "paul@partner.example")
    assert found.reply_text == f"Please take over.\n\n{FREE}"


def test_our_own_words_that_somebody_sends_back_are_not_theirs():
    text = FORWARD.replace(CUSTOMER, "office@ours.example").replace("Please take over.", "Thanks!")
    assert mail(text, "Paul <paul@partner.example>", subject="Fwd: Hinge").reply_text == "Thanks!"


@pytest.mark.parametrize(
    ("subject", "more", "expected"),
    [
        ("Re: Gate", "In-Reply-To: <q@kunde.example>\n", None),
        ("Your enquiry", "", "notice"),
        ("Automatic reply: Gate", "In-Reply-To: <q@kunde.example>\n", "auto_reply"),
    ],
)
def test_only_a_reply_that_somebody_types_in_a_plugin_is_by_hand(subject, more, expected):
    raw = (
        f"From: Website <wordpress@ours.example>\nTo: ida@lind.example\nSubject: {subject}\n{more}"
        "Date: Mon, 23 Nov 2026 09:00:00 +0100\n\nHello Ida, we come on Thursday."
    )
    assert attribute(read(raw.encode()), Own()).automatic == expected


def test_the_group_may_have_a_subdomain_of_ours():
    raw = (
        "From: Ida Lind via Office <office@lists.ours.example>\nTo: office@lists.ours.example\nSubject: Gate\n"
        "Reply-To: Ida Lind <ida@lind.example>\nList-Id: <office.lists.ours.example>\n"
        "List-Post: <mailto:office@lists.ours.example>\nPrecedence: list\n\nWhen can you come?"
    )
    found = attribute(read(raw.encode()), Own())
    assert (found.sender.address, found.automatic) == ("ida@lind.example", None)
