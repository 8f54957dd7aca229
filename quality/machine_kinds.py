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
    "survey": (
        Sender("feedback", "toolmarket.example"),
        Sender("no_reply", "surveyhub.example"),
    ),
}  # fmt: skip
BOUNCES = {
    "Mail delivery failed: returning message to sender": (
        "A message that you sent could not be delivered to all of its recipients.\n\n"
        "  {address}\n    Unrouteable address\n"
    ),
    "failure notice": (
        "Hi. I'm afraid I wasn't able to deliver your message.\n\n<{address}>:\nno such user\n"
    ),
}
DELAYS = {
    "Delivery Status Notification (Delay)": (
        "There was a temporary problem while delivering your message to {address}. The server will "
        "try for 45 more hours.\n"
    ),
    "Delayed Mail (still being retried)": (
        "Your message to <{address}> has been waiting for 4 hours. You need not send it again.\n"
    ),
}
SPAM_MARKS = {
    "spam_marked": {"X-Spam-Flag": "YES", "X-Spam-Status": "Yes, score=9.1 required=5.0"},
    "spam_folder": {"X-Gmail-Labels": "Spam,Unread"},
    "deleted": {"X-Mozilla-Status": "0009"},
}


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


def _marked(kind: str) -> Script:
    """Spam and deleted mail are kept as messages, and make no contact."""

    def play(scene: Scene) -> None:
        section = "question" if kind == "deleted" else "spam"
        subject, text = scene.phrases.pick_mail(section)
        scene.receive(
            subject, scene.letter(text), kind=kind, headers=SPAM_MARKS[kind], **FROM_MACHINE
        )

    return play


def _absence(scene: Scene) -> None:
    _absent(scene, "absence", scene.random.choice(ABSENCE_HEADERS))


def _absence_without_header(scene: Scene) -> None:
    _absent(scene, "absence_without_header", {})


def _absent(scene: Scene, kind: str, headers: dict[str, str]) -> None:
    ours = scene.write("sent_offer")
    subject, text = scene.phrases.pick_mail("absence")
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
    _prose(scene, "bounce_in_prose", BOUNCES)


def _delay_in_prose(scene: Scene) -> None:
    _prose(scene, "delay_in_prose", DELAYS)


def _prose(scene: Scene, kind: str, notices: dict[str, str]) -> None:
    scene.write("sent_offer")
    subject, text = scene.random.choice(list(notices.items()))
    text = text.format(address=scene.customer.address)
    _server_notice(scene, kind, subject, text, mails.plain)


def _server_notice(
    scene: Scene, kind: str, subject: str, text: str, render: Callable[[Envelope, str], bytes]
) -> Mail:
    sender = ("Mail Delivery System", "MAILER-DAEMON@mx.hosting.example")
    return scene.receive(subject, text, kind=kind, sender=sender, render=render, **FROM_MACHINE)


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
    **{kind: _marked(kind) for kind in SPAM_MARKS},
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
