"""The kinds of mail that machines write, and what servers and exports mark."""

from collections.abc import Callable
from dataclasses import dataclass

from quality import mails
from quality.labels import RightValues, Verdict
from quality.mails import Envelope, Mail
from quality.scene import Scene, reply_subject

Script = Callable[[Scene], None]
FROM_MACHINE: RightValues = {
    "needs_reply": Verdict.NO,
    "is_person": False,
    "party": None,
    "makes_contact": False,
}
ABSENCE_HEADERS = (
    {"Auto-Submitted": "auto-replied"},
    {"Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All"},
    {"X-Autoreply": "yes", "Precedence": "auto_reply"},
    {"Auto-Submitted": "auto-replied (vacation)", "Precedence": "bulk"},
)


@dataclass(frozen=True, slots=True)
class Sender:
    local_part: str
    domain: str
    headers: tuple[tuple[str, str], ...] = ()


NOTICES: dict[str, tuple[Sender, ...]] = {
    "newsletter": (
        Sender("news", "gardenworld.example", (("List-Unsubscribe", "<https://gardenworld.example/out>"),)),
        Sender("hello", "teahouse.example", (
            ("List-Unsubscribe", "<mailto:out@teahouse.example>"), ("List-ID", "<news.teahouse.example>"),
            ("Precedence", "bulk"))),
    ),
    "shop": (
        Sender("no-reply", "office-supply.example"),
        Sender("orders", "toolmarket.example", (("X-Mailer", "ShopMail 4"),)),
        Sender("mailer", "packshop.example"),
    ),
    "parcel": (
        Sender("noreply", "parcel-express.example"),
        Sender("tracking", "swiftpost.example"),
        Sender("notification", "couriernet.example"),
    ),
    "bank": (
        Sender("service", "savings-bank.example"),
        Sender("donotreply", "citybank.example"),
    ),
    "invoice": (
        Sender("billing", "phonecompany.example"),
        Sender("invoices", "waterworks.example"),
    ),
    "ticket": (
        Sender("support", "softhouse.example", (("X-Auto-Response-Suppress", "All"),)),
        Sender("helpdesk", "cloudhost.example", (("Auto-Submitted", "auto-replied"),)),
    ),
    "security_code": (
        Sender("no-reply", "cloudhost.example"),
        Sender("account-security", "officesuite.example"),
        Sender("login", "bookkeeping.example"),
    ),
    "appointment_reminder": (
        Sender("reminder", "dental-practice.example"),
        Sender("noreply", "bookaslot.example"),
        Sender("termine", "carworkshop.example"),
    ),
    "supplier_circular": (
        Sender("sales", "flourmill.example"),
        Sender("info", "pipewholesale.example"),
        Sender("vertrieb", "haircare-supply.example"),
    ),
    "survey": (
        Sender("feedback", "toolmarket.example"),
        Sender("no_reply", "surveyhub.example"),
    ),
}  # fmt: skip
SPAM_MARKS: dict[str, tuple[dict[str, str], ...]] = {
    "spam_marked": (
        {"X-Spam-Flag": "YES", "X-Spam-Status": "Yes, score=9.1 required=5.0"},
        {"X-Spam-Flag": "YES"},
    ),
    "deleted": ({"X-Mozilla-Status": "0009"}, {"X-Mozilla-Status": "0008"}),
}
SPAM_FOLDER, TRASH = 1, 2  # places in the section `folders`


def _notice(kind: str, senders: tuple[Sender, ...]) -> Script:
    def play(scene: Scene) -> None:
        sender = scene.random.choice(senders)
        subject, text = scene.phrases.pick_mail(kind)
        scene.receive(
            subject,
            f"{text}\n",
            kind=kind,
            sender=scene.machine(sender.local_part, sender.domain),
            headers=dict(sender.headers),
            render=scene.random.choice((mails.plain, mails.html)),
            **FROM_MACHINE,
        )

    return play


def _marked(kind: str, section: str) -> Script:
    """Spam and deleted mail are kept as messages, and make no contact."""

    def play(scene: Scene) -> None:
        _mark(scene, kind, section, scene.random.choice(SPAM_MARKS[kind]))

    return play


def _in_folder(kind: str, section: str, folder: int) -> Script:
    """The labels of an export name the folders in the language of the owner."""

    def play(scene: Scene) -> None:
        name = scene.phrases.fields("folders")[folder]
        labels = scene.random.choice((name, f"{name},Unread"))
        _mark(scene, kind, section, {"X-Gmail-Labels": labels})

    return play


def _mark(scene: Scene, kind: str, section: str, headers: dict[str, str]) -> None:
    subject, text = scene.phrases.pick_mail(section)
    scene.receive(subject, scene.letter(text), kind=kind, headers=headers, **FROM_MACHINE)


def _absence(scene: Scene) -> None:
    _absent(scene, "absence", scene.random.choice(ABSENCE_HEADERS))


def _absence_without_header(scene: Scene) -> None:
    _absent(scene, "absence_without_header", {})


def _absent(scene: Scene, kind: str, headers: dict[str, str], section: str = "absence") -> None:
    ours = scene.write("sent_offer")
    subject, text = scene.phrases.pick_mail(section)
    scene.receive(
        subject,
        f"{text}\n\n{scene.customer.name}\n",
        kind=kind,
        needs_reply=Verdict.NO,
        parent=ours if scene.random.random() < 0.5 else None,
        headers=headers,
        is_person=False,
    )


def _bounce(scene: Scene) -> None:
    """A report of RFC 3464: the message belongs to the recipient who was not reached."""
    _report_failure(scene, "bounce", "Undelivered Mail Returned to Sender", "failed", "5.1.1")


def _delay(scene: Scene) -> None:
    subject = "Warning: could not send message for past 4 hours"
    _report_failure(scene, "delay", subject, "delayed", "4.4.1")


def _report_failure(scene: Scene, kind: str, subject: str, action: str, status: str) -> None:
    scene.write("sent_offer")
    fields = {
        "Reporting-MTA": "dns; mx.hosting.example",
        "": "",
        "Final-Recipient": f"rfc822; {scene.customer.address}",
        "Action": action,
        "Status": status,
    }
    text = f"The message to <{scene.customer.address}> could not be delivered yet.\n"
    _server_notice(
        scene,
        kind,
        subject,
        text,
        lambda envelope, body: mails.report(envelope, body, "delivery-status", fields),
    )


def _bounce_in_prose(scene: Scene) -> None:
    _prose(scene, "bounce_in_prose", "bounce_prose")


def _delay_in_prose(scene: Scene) -> None:
    _prose(scene, "delay_in_prose", "delay_prose")


def _prose(scene: Scene, kind: str, section: str) -> None:
    ours = scene.write("sent_offer")
    notice = scene.phrases.pick(section, subject=ours.label.subject)
    subject, _, text = notice.partition(" || ")
    _server_notice(scene, kind, subject, f"{text}\n", mails.plain)


def _complaint_report(scene: Scene) -> None:
    """A provider reports that our mail was marked as spam (RFC 5965)."""
    ours = scene.write("sent_offer")
    fields = {
        "Feedback-Type": "abuse",
        "User-Agent": "FeedbackLoop/2.0",
        "Version": "1",
        "Original-Mail-From": f"<{scene.business.office}>",
        "Original-Rcpt-To": f"<{scene.customer.address}>",
    }
    text = "This is an email abuse report for a message that was sent from your domain.\n"
    _server_notice(
        scene,
        "complaint_report",
        f"complaint about message: {ours.label.subject}",
        text,
        lambda envelope, body: mails.report(
            envelope, body, "feedback-report", fields, ours.content
        ),
        sender=("Feedback Loop", "fbl@feedback.webmail.example"),
    )


def _server_notice(
    scene: Scene,
    kind: str,
    subject: str,
    text: str,
    render: Callable[[Envelope, str], bytes],
    sender: tuple[str, str] = ("Mail Delivery System", "MAILER-DAEMON@mx.hosting.example"),
) -> Mail:
    """A notice about the customer to whom we wrote, and under whom it is filed."""
    right: RightValues = {**FROM_MACHINE, "party": scene.customer.address}
    return scene.receive(subject, text, kind=kind, sender=sender, render=render, **right)


def _left_company(scene: Scene) -> None:
    """An automatic answer of somebody who works there no longer."""
    _absent(scene, "left_company", scene.random.choice(({}, *ABSENCE_HEADERS)), "left_company")


def _ticket_in_thread(scene: Scene) -> None:
    """The helpdesk of a supplier to whom we wrote confirms the receipt."""
    ours = scene.write("our_request")
    _, text = scene.phrases.pick_mail("ticket")
    headers = scene.random.choice(({}, {"X-Auto-Response-Suppress": "All"}))
    scene.receive(
        reply_subject(ours),
        text + scene.quote(ours, scene.office),
        kind="ticket_in_thread",
        needs_reply=Verdict.NO,
        parent=ours,
        headers=headers,
        is_person=False,
    )


def _list_by_customer(scene: Scene) -> None:
    """A customer of ours writes to all subscribers of a list."""
    scene.conversation.known = scene.customer
    subject, text = scene.phrases.pick_mail("newsletter")
    scene.receive(
        subject,
        f"{text}\n",
        kind="list_by_customer",
        needs_reply=Verdict.NO,
        headers={"List-ID": "<club.list.example>", "List-Unsubscribe": "<mailto:out@list.example>"},
        is_person=False,
        makes_contact=None,
    )


def _calendar_answer(kind: str, section: str, status: str) -> Script:
    def play(scene: Scene) -> None:
        ours = scene.write("proposal")
        _calendar(scene, kind, section, "REPLY", status, Verdict.NO, parent=ours)

    return play


def _cancellation(scene: Scene) -> None:
    _calendar(scene, "calendar_cancel", "cancelled", "CANCEL", "NEEDS-ACTION", Verdict.NO)


def _invitation(scene: Scene) -> None:
    _calendar(scene, "invitation", "invitation", "REQUEST", "NEEDS-ACTION", Verdict.PERHAPS)


def _calendar(
    scene: Scene,
    kind: str,
    section: str,
    method: str,
    status: str,
    needs_reply: Verdict,
    parent: Mail | None = None,
) -> None:
    scene.receive(
        scene.phrases.pick(section),
        "",
        kind=kind,
        needs_reply=needs_reply,
        parent=parent,
        render=lambda envelope, _: mails.calendar(envelope, method, scene.customer.address, status),
        is_person=False,
        makes_contact=None,
    )


def _read_receipt(scene: Scene) -> None:
    """A receipt of RFC 8098."""
    fields = {
        "Final-Recipient": f"rfc822; {scene.customer.address}",
        "Disposition": "manual-action/MDN-sent-manually; displayed",
    }
    _receipt(
        scene,
        "read_receipt",
        lambda envelope, text: mails.report(envelope, text, "disposition-notification", fields),
    )


def _read_receipt_in_prose(scene: Scene) -> None:
    _receipt(scene, "read_receipt_in_prose", mails.plain)


def _receipt(scene: Scene, kind: str, render: Callable[[Envelope, str], bytes]) -> None:
    ours = scene.write("sent_offer")
    subject, text = scene.phrases.pick_mail("receipt")
    scene.receive(
        subject,
        f"{text}\n",
        kind=kind,
        needs_reply=Verdict.NO,
        parent=ours,
        render=render,
        is_person=False,
    )


def _reaction(scene: Scene) -> None:
    ours = scene.write("answer", parent=scene.ask("question"))
    text = f"\N{THUMBS UP SIGN} {scene.phrases.pick('reaction', me=scene.customer.name)}\n"
    text += scene.quote(ours, scene.office)
    scene.receive(
        reply_subject(ours),
        text,
        kind="reaction",
        needs_reply=Verdict.NO,
        parent=ours,
        is_person=False,
    )


def _circular(scene: Scene) -> None:
    subject, text = scene.phrases.pick_mail("circular")
    scene.receive(
        subject,
        f"{text}\n",
        kind="circular",
        sender=scene.machine("sales", scene.random.choice(("mill.example", "wholesale.example"))),
        to="undisclosed-recipients:;",
        **FROM_MACHINE,
    )


SCRIPTS: dict[str, Script] = {
    **{kind: _notice(kind, senders) for kind, senders in NOTICES.items()},
    "spam_marked": _marked("spam_marked", "spam"),
    "deleted": _marked("deleted", "question"),
    "spam_folder": _in_folder("spam_folder", "spam", SPAM_FOLDER),
    "trash_folder": _in_folder("trash_folder", "question", TRASH),
    "left_company": _left_company,
    "complaint_report": _complaint_report,
    "ticket_in_thread": _ticket_in_thread,
    "list_by_customer": _list_by_customer,
    "absence": _absence,
    "absence_without_header": _absence_without_header,
    "bounce": _bounce,
    "bounce_in_prose": _bounce_in_prose,
    "delay": _delay,
    "delay_in_prose": _delay_in_prose,
    "calendar_accept": _calendar_answer("calendar_accept", "accepted", "ACCEPTED"),
    "calendar_decline": _calendar_answer("calendar_decline", "declined", "DECLINED"),
    "calendar_cancel": _cancellation,
    "invitation": _invitation,
    "read_receipt": _read_receipt,
    "read_receipt_in_prose": _read_receipt_in_prose,
    "reaction": _reaction,
    "circular": _circular,
}
