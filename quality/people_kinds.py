"""The kinds of mail that people write, in the envelopes in which they come."""

from collections.abc import Callable
from dataclasses import replace

from quality import mails
from quality.labels import RightValues, Verdict
from quality.mails import Envelope, Mail
from quality.scene import Call, Logged, Scene, Way, kind_of, reply_subject

Script = Callable[[Scene], None]
BULK_HEADERS = (
    {"Precedence": "bulk"},
    {"List-Unsubscribe": "<https://provider.example/out>", "Precedence": "list"},
    {"X-Auto-Response-Suppress": "All"},
)
HARMLESS_MARKS = (
    {"X-Spam-Flag": "NO", "X-Spam-Status": "No, score=1.2 required=5.0"},
    {"X-Mozilla-Status": "0001", "X-Mozilla-Status2": "00000000"},
    {"X-Gmail-Labels": "Inbox,Opened,Category Personal"},
)
ROLES = ("info", "office", "accounts", "orders", "service", "hello", "purchasing")
ASKED = (
    "question", "request", "order", "complaint", "quote", "appointment", "change", "callback",
    "interest", "application", "offer", "issue",
    "about_absence",
)  # fmt: skip
ENDS = {
    "conditional": Verdict.NO,
    "confirmation": Verdict.NO,
    "goodbye": Verdict.NO,
    "thanks": Verdict.NO,
    "agreement": Verdict.NO,
    "payment": Verdict.NO,
    "decline": Verdict.NO,
    "remark": Verdict.PERHAPS,
}


def _first_mail(section: str) -> Script:
    def play(scene: Scene) -> None:
        scene.settle(scene.ask(section))

    return play


def _last_mail(section: str) -> Script:
    """They ask, we answer, and they write once more."""

    def play(scene: Scene) -> None:
        scene.answer_back(_answered(scene), section, section, ENDS[section])

    return play


def _answered(scene: Scene) -> Mail:
    """A mail of ours that answers a question of theirs or proposes a date."""
    asked, answered = scene.random.choice((("appointment", "proposal"), ("question", "answer")))
    return scene.write(answered, parent=scene.ask(asked))


def _reminder(scene: Scene) -> None:
    question = scene.ask("request")
    scene.wait(60)
    text = scene.letter(scene.phrases.pick("reminder")) + scene.quote(question, scene.person)
    subject = reply_subject(question)
    scene.settle(scene.receive(subject, text, kind="reminder", parent=question))


def _photo(scene: Scene) -> None:
    ours = _answered(scene)
    scene.answer_back(ours, "photo", "photo", Verdict.NO, render=mails.with_picture)


def _thanks_and_question(scene: Scene) -> None:
    ours = _answered(scene)
    scene.settle(scene.answer_back(ours, "thanks_question", "thanks_and_question", Verdict.YES))


def _later_request(scene: Scene) -> None:
    """A new request in a thread in which we wrote, mostly without a question mark."""
    ours = _answered(scene)
    section = scene.random.choice(("request", "order", "complaint", "change", "callback"))
    scene.settle(_new_request(scene, ours, section, "later_request"))


def _new_request(
    scene: Scene, ours: Mail, section: str, kind: str, headers: dict[str, str] | None = None
) -> Mail:
    """A request that replies to a mail of ours."""
    _, text = scene.phrases.pick_mail(section)
    text = scene.letter(text) + scene.quote(ours, scene.office)
    subject = reply_subject(ours)
    return scene.receive(
        subject, text, kind=kind, parent=ours, headers=headers, message_kind=kind_of(section)
    )


def _later_issue(scene: Scene) -> None:
    ours = _answered(scene)
    scene.settle(scene.answer_back(ours, "later_issue", "later_issue", Verdict.YES))


def _thanks_first(scene: Scene) -> None:
    """Thanks that begin a thread."""
    subject, text = scene.phrases.pick_mail("thanks_first")
    scene.receive(
        subject,
        scene.letter(text),
        kind="thanks_first",
        needs_reply=Verdict.NO,
        message_kind="thank_you",
    )


def _in_small_letters(scene: Scene) -> None:
    """A request as people type it on a phone: without greeting, closing or capital letters."""
    subject, text = scene.phrases.pick_mail("sms_style")
    scene.settle(scene.receive(subject.lower(), f"{text}\n", kind="in_small_letters"))


def _business_signature(scene: Scene) -> None:
    section = scene.random.choice(("thanks", "agreement", "confirmation"))
    _signed(scene, section, "business_signature", Verdict.NO)


def _signed_question(scene: Scene) -> None:
    scene.settle(_signed(scene, "thanks_question", "signed_question", Verdict.YES))


def _signed(scene: Scene, section: str, kind: str, needs_reply: Verdict) -> Mail:
    """A short reply above the signature of a business."""
    signature = scene.phrases.pick("signature")
    return scene.answer_back(
        _answered(scene), section, kind, needs_reply, ending=f"\n\n{signature}\n"
    )


def _offer_accepted(scene: Scene) -> None:
    """We wrote first; below their agreement stand our own words, which ask."""
    ours = scene.write("proposal")
    text = scene.phrases.pick("agreement") + "\n\n" + _header_block(scene, ours)
    scene.receive(reply_subject(ours), text, kind="top_posted", parent=ours, needs_reply=Verdict.NO)


def _header_block(scene: Scene, mail: Mail) -> str:
    """The headers of a mail above its text, as some mail programs quote it."""
    labels = scene.phrases.fields("forward_header")
    values = (scene.office[0], f"{mail.at:%d.%m.%Y %H:%M}", mail.label.subject, scene.customer.name)
    lines = [f"{label}: {value}" for label, value in zip(labels, values, strict=True)]
    return "\n".join(("_" * 32, *lines, "", mail.text))


def _top_posted_question(scene: Scene) -> None:
    ours = _answered(scene)
    text = scene.phrases.pick("thanks_question") + "\n\n" + _header_block(scene, ours)
    subject = reply_subject(ours)
    scene.settle(scene.receive(subject, text, kind="top_posted_question", parent=ours))


def _disclaimer(scene: Scene) -> None:
    ending = (
        f"\n{scene.customer.name}\n+49 30 901820\nwww.{scene.customer.address.rpartition('@')[2]}"
        f"\n\n{scene.phrases.pick('disclaimer')}\n"
    )
    ours = _answered(scene)
    scene.answer_back(ours, "thanks", "disclaimer", Verdict.NO, ending=ending)


def _phone_signature(scene: Scene) -> None:
    ending = f"\n\n{scene.phrases.pick('phone_signature')}\n"
    section = scene.random.choice(("thanks", "agreement"))
    ours = _answered(scene)
    scene.answer_back(ours, section, "phone_signature", Verdict.NO, ending=ending)


def _html_request(scene: Scene) -> None:
    subject, text = scene.phrases.pick_mail("request")
    scene.settle(scene.receive(subject, scene.letter(text), kind="html_request", render=mails.html))


def _html_thanks(scene: Scene) -> None:
    ours = _answered(scene)
    scene.answer_back(ours, "thanks", "html_thanks", Verdict.NO, render=mails.html)


def _bulk_in_thread(scene: Scene) -> None:
    """Some providers mark all mail as bulk; this one is a person's reply."""
    headers = scene.random.choice(
        ({"Precedence": "bulk"}, {"List-Unsubscribe": "<mailto:out@provider.example>"})
    )
    ours = _answered(scene)
    scene.settle(
        scene.answer_back(ours, "thanks_question", "bulk_in_thread", Verdict.YES, headers=headers)
    )


def _suppressed_responses(scene: Scene) -> None:
    """X-Auto-Response-Suppress is on ordinary mail of Exchange, too."""
    subject, text = scene.phrases.pick_mail("change")
    headers = {"X-Auto-Response-Suppress": "DR, OOF, AutoReply"}
    scene.settle(
        scene.receive(subject, scene.letter(text), kind="suppressed_responses", headers=headers)
    )


def _bulk_request_in_thread(scene: Scene) -> None:
    """A request in our thread that bears the headers of a list."""
    headers = scene.random.choice(BULK_HEADERS)
    section = scene.random.choice(("request", "order", "issue", "change"))
    request = _new_request(scene, _answered(scene), section, "bulk_request_in_thread", headers)
    scene.settle(request)


def _labelled_request(scene: Scene) -> None:
    """The marks of a server or an export on ordinary mail."""
    inbox = scene.phrases.fields("folders")[0]
    marks = (*HARMLESS_MARKS, {"X-Gmail-Labels": f"{inbox},Important"})
    subject, text = scene.phrases.pick_mail("request")
    headers = scene.random.choice(marks)
    scene.settle(
        scene.receive(subject, scene.letter(text), kind="labelled_request", headers=headers)
    )


def _spam_mark_of_customer(scene: Scene) -> None:
    """A server marks a mail of somebody who has answered a mail of ours by hand."""
    scene.answer_back(_answered(scene), "thanks", "thanks", Verdict.NO)
    subject, text = scene.phrases.pick_mail("request")
    headers = {"X-Spam-Flag": "YES", "X-Spam-Level": "******"}
    scene.settle(
        scene.receive(subject, scene.letter(text), kind="spam_mark_of_customer", headers=headers)
    )


def _contact_form(scene: Scene) -> None:
    _form(scene, "contact_form", (scene.business.name, scene.business.web), replies=True)


def _form_service(scene: Scene) -> None:
    sender = scene.machine("noreply", scene.random.choice(("formpost.example", "askbox.example")))
    _form(scene, "form_service", sender, replies=scene.random.random() < 0.5)


def _form(scene: Scene, kind: str, sender: tuple[str, str], *, replies: bool) -> None:
    """A machine sends what a customer typed, whose address is in Reply-To or in the text alone."""
    _, text = scene.phrases.pick_mail(scene.random.choice(("question", "quote", "appointment")))
    name, address, message = scene.phrases.fields("form")
    body = "\n".join(
        (f"{name}: {scene.customer.name}", f"{address}: {scene.customer.address}",
         f"{message}: {text}", "", "--", f"https://www.{scene.business.domain}"),
    )  # fmt: skip
    headers = {"Reply-To": scene.customer.address} if replies else {}
    question = scene.receive(
        scene.phrases.first_line("form"), body, kind=kind, sender=sender, headers=headers
    )
    scene.settle(question)


def _thanks_by_form(scene: Scene) -> None:
    """A customer thanks through the form."""
    _, text = scene.phrases.pick_mail("thanks_first")
    name, address, message = scene.phrases.fields("form")
    body = (
        f"{name}: {scene.customer.name}\n{address}: {scene.customer.address}\n{message}: {text}\n"
    )
    scene.receive(
        scene.phrases.first_line("form"),
        body,
        kind="thanks_by_form",
        sender=(scene.business.name, scene.business.web),
        headers={"Reply-To": scene.customer.address},
        needs_reply=Verdict.NO,
        message_kind="thank_you",
    )


def _role_address(scene: Scene) -> None:
    """A person writes from the address of a role, such as that of the accounts of a firm."""
    local_part = scene.random.choice(ROLES)
    address = f"{local_part}@{scene.customer.address.partition('@')[0].replace('.', '-')}.example"
    scene.customer = replace(scene.customer, address=address)
    section = scene.random.choice(("question", "request", "order", "issue"))
    scene.settle(scene.ask(section, kind="role_address"))


def _helpdesk_question(scene: Scene) -> None:
    """A person answers through the helpdesk of a supplier and asks something."""
    ours = scene.write("our_request")
    text = scene.phrases.pick("helpdesk_question") + scene.quote(ours, scene.office)
    headers = {"X-Auto-Response-Suppress": "All", "X-Mailer": "Helpdesk 7"}
    subject = f"{reply_subject(ours)} [#{scene.conversation.number}]"
    question = scene.receive(subject, text, kind="helpdesk_question", parent=ours, headers=headers)
    scene.settle(question)


def _group_address(scene: Scene) -> None:
    """A group of ours sends the customer's mail on under its own address."""
    section = scene.random.choice(("question", "complaint"))
    subject, text = scene.phrases.pick_mail(section)
    group = scene.business.group
    headers = {
        "Reply-To": scene.customer.address,
        "X-Original-From": f"<{scene.customer.address}>",
        "List-ID": f"<{group.replace('@', '.')}>",
        "List-Post": f"<mailto:{group}>",
        "Precedence": "list",
    }
    sender = (f"'{scene.customer.name}' via Team", group)
    question = scene.receive(
        subject,
        scene.letter(text),
        kind="group_address",
        sender=sender,
        to=group,
        headers=headers,
        message_kind=kind_of(section),
    )
    scene.settle(question)


def _colleague(scene: Scene) -> tuple[str, str]:
    return scene.business.colleague.name, scene.business.colleague.address


def _forward(scene: Scene) -> None:
    """A colleague forwards a customer's mail to the office, in the text."""
    section = scene.random.choice(("question", "complaint", "quote"))
    subject, text = scene.phrases.pick_mail(section)
    labels = scene.phrases.fields("forward_header")
    person, address = scene.person
    values = (f"{person} <{address}>", f"{scene.at:%d.%m.%Y %H:%M}", subject, _colleague(scene)[1])
    lines = [f"{label}: {value}" for label, value in zip(labels, values, strict=True)]
    note = scene.phrases.pick("forward_note")
    head = scene.phrases.first_line("forward_header")
    body = "\n".join((note, "", head, *lines, "", scene.letter(text)))
    forward = scene.receive(
        f"Fwd: {subject}",
        body,
        kind="forward",
        sender=_colleague(scene),
        message_kind=kind_of(section),
    )
    _settle_forward(scene, forward, subject)


def _forward_attached(scene: Scene) -> None:
    subject, text = scene.phrases.pick_mail(scene.random.choice(("question", "appointment")))
    inner_id = scene.next_id(scene.customer.address)
    to = scene.business.colleague.address
    inner = Envelope(scene.person, to, subject, scene.at, inner_id)
    attached = mails.plain(inner, scene.letter(text))
    forward = scene.receive(
        f"Fwd: {subject}",
        scene.phrases.pick("forward_note"),
        kind="forward_attached",
        sender=_colleague(scene),
        render=lambda envelope, note: mails.with_mail(envelope, note, attached),
        inner_id=inner_id,
    )
    _settle_forward(scene, forward, subject)


def _settle_forward(scene: Scene, forward: Mail, subject: str) -> None:
    """We answer the customer, whose mail bears the subject without `Fwd:`."""
    question = replace(forward, label=replace(forward.label, subject=subject))
    scene.settle(question, may_thread=False)


def _forward_by_outsider(scene: Scene) -> None:
    """A customer thanks and forwards what another one asks of us."""
    subject, text = scene.phrases.pick_mail("question")
    head = scene.phrases.first_line("forward_header")
    labels = scene.phrases.fields("forward_header")
    values = ("Kim <kim@elsewhere.example>", f"{scene.at:%d.%m.%Y}", subject, scene.customer.name)
    lines = [f"{label}: {value}" for label, value in zip(labels, values, strict=True)]
    body = "\n".join((scene.phrases.pick("thanks"), "", head, *lines, "", text, ""))
    scene.settle(scene.receive(f"Fwd: {subject}", body, kind="forward_by_outsider"))


def _copy_only(scene: Scene) -> None:
    """The question is to somebody else; we are in Cc."""
    subject, text = scene.phrases.pick_mail("other")
    scene.receive(
        subject,
        scene.letter(text),
        kind="copy_only",
        needs_reply=Verdict.PERHAPS,
        to="architect@planwerk.example",
        headers={"Cc": scene.business.office},
        makes_contact=None,
    )


def _undisclosed(scene: Scene) -> None:
    """A person writes to many at once."""
    subject, text = scene.phrases.pick_mail("circular")
    scene.receive(
        subject,
        scene.letter(text),
        kind="undisclosed",
        needs_reply=Verdict.NO,
        to="undisclosed-recipients:;",
        makes_contact=None,
    )


def _private_answer(scene: Scene) -> None:
    """The owner answers from a private address, with the office in Cc."""
    question = scene.ask("question")
    owner = scene.business.owner
    scene.receive(
        reply_subject(question),
        scene.letter_of_ours(scene.phrases.pick("answer")) + scene.quote(question, scene.person),
        kind="private_answer",
        needs_reply=Verdict.NO,
        sender=(owner.name, f"{owner.given}.{owner.family}@webmail.example".lower()),
        to=scene.customer.address,
        parent=question,
        headers={"Cc": scene.business.office},
        is_inbound=False,
        makes_contact=False,
    )


def _their_call(scene: Scene) -> None:
    """They phone after their mail, and nobody says what about."""
    question = scene.ask("question")
    _phone(scene, "their_call", picked_up=True, needs_reply=Verdict.NO)
    scene.settle(question)


def _their_call_about_it(scene: Scene) -> None:
    """They phone after their mail, and the call is logged as the answer."""
    answers = scene.ask("question").label.identifiers[0]
    _phone(scene, "their_call_about_it", picked_up=True, needs_reply=Verdict.NO, answers=answers)


def _missed_call(scene: Scene) -> None:
    call = _phone(scene, "missed_call", picked_up=False, needs_reply=Verdict.YES)
    way = scene.conversation.way
    if way is Way.NOTHING:
        scene.conversation.is_due = True
    elif way is not Way.TOO_OLD:
        scene.conversation.calls.append(
            Call(scene.customer.address, scene.at, call.label.identifiers[0])
        )


def _phone(
    scene: Scene, kind: str, *, picked_up: bool, needs_reply: Verdict, answers: str | None = None
) -> Logged:
    return scene.log(kind, "phone", picked_up=picked_up, answers=answers, needs_reply=needs_reply)


def _text_message(scene: Scene) -> None:
    _, text = scene.phrases.pick_mail("sms_style")
    scene.settle(scene.log("text_message", "sms", text))


def _logged_notice(scene: Scene) -> None:
    """A tool logs the notice of a parcel as a text message."""
    _, text = scene.phrases.pick_mail("parcel")
    right: RightValues = {"needs_reply": Verdict.NO, "is_person": False, "makes_contact": None}
    scene.log("logged_notice", "sms", text, **right)


def _posted_letter(scene: Scene) -> None:
    section = scene.random.choice(("request", "complaint", "appointment"))
    subject, text = scene.phrases.pick_mail(section)
    letter = scene.letter(text)
    scene.settle(scene.log("posted_letter", "letter", letter, subject=subject))


def _our_notice(scene: Scene) -> None:
    """A machine of ours writes to the customer, which answers nothing."""
    question = scene.ask("question")
    if scene.random.random() < 0.5:
        scene.notify(scene.random.choice(("shop", "parcel", "invoice")))
    else:
        _, text = scene.phrases.pick_mail("appointment_reminder")
        scene.log("our_notice", "sms", text, is_inbound=False, needs_reply=Verdict.NO)
    scene.settle(question)


def _we_ask(scene: Scene) -> None:
    scene.write(scene.random.choice(("our_request", "sent_offer")), kind="we_ask")


def _we_close(scene: Scene) -> None:
    thanks = scene.answer_back(_answered(scene), "thanks", "thanks", Verdict.NO)
    scene.write("our_closing", kind="we_close", parent=thanks)


def _repeated_id(scene: Scene) -> None:
    """A device gives two mails one Message-ID."""
    for section in ("question", "order"):
        subject, text = scene.phrases.pick_mail(section)
        mail = scene.receive(
            f"{subject} ({section})",
            scene.letter(text),
            kind="repeated_id",
            message_kind=kind_of(section),
            shares_id=True,
            message_id=f"<{scene.conversation.number}@scanner.example>",
        )
        if scene.conversation.way in (Way.NOTHING, Way.TOO_OLD):
            scene.settle(mail)
        else:
            scene.write("answer", subject=reply_subject(mail))


def _two_exports(scene: Scene) -> None:
    """A mail is in a second export, with headers that a mail program added."""
    question = scene.ask("question", kind="two_exports")
    added = b"X-Mozilla-Status: 0001\nX-Mozilla-Keys: label1\n"
    scene.conversation.exported_again.append(replace(question, content=added + question.content))
    scene.settle(question)


def _draft(scene: Scene) -> None:
    """We began an answer and never sent it."""
    question = scene.ask("question")
    subject = reply_subject(question)
    drafts = scene.phrases.fields("folders")[3]
    mark = scene.random.choice(
        ({"X-Gmail-Labels": drafts}, {"X-Mozilla-Draft-Info": "internal/draft; vcard=0"})
    )
    scene.receive(
        subject,
        scene.letter_of_ours(scene.phrases.pick("answer")),
        kind="draft",
        needs_reply=Verdict.NO,
        sender=scene.office,
        to=scene.customer.address,
        parent=question,
        headers=mark,
        is_inbound=False,
        is_person=False,
        becomes_message=False,
    )
    scene.settle(question)


def _internal_note(scene: Scene) -> None:
    subject, text = scene.phrases.pick_mail("internal")
    scene.receive(
        subject,
        text,
        kind="internal_note",
        needs_reply=Verdict.NO,
        sender=_colleague(scene),
        becomes_message=False,
        is_person=False,
        party=None,
        makes_contact=False,
    )


SCRIPTS: dict[str, Script] = {
    **{section: _first_mail(section) for section in ASKED},
    **{section: _last_mail(section) for section in ENDS},
    "reminder": _reminder,
    "later_issue": _later_issue,
    "thanks_first": _thanks_first,
    "in_small_letters": _in_small_letters,
    "business_signature": _business_signature,
    "signed_question": _signed_question,
    "bulk_request_in_thread": _bulk_request_in_thread,
    "labelled_request": _labelled_request,
    "spam_mark_of_customer": _spam_mark_of_customer,
    "undisclosed": _undisclosed,
    "private_answer": _private_answer,
    "their_call": _their_call,
    "their_call_about_it": _their_call_about_it,
    "missed_call": _missed_call,
    "text_message": _text_message,
    "posted_letter": _posted_letter,
    "logged_notice": _logged_notice,
    "our_notice": _our_notice,
    "we_ask": _we_ask,
    "we_close": _we_close,
    "repeated_id": _repeated_id,
    "two_exports": _two_exports,
    "photo": _photo,
    "thanks_and_question": _thanks_and_question,
    "later_request": _later_request,
    "top_posted": _offer_accepted,
    "top_posted_question": _top_posted_question,
    "disclaimer": _disclaimer,
    "phone_signature": _phone_signature,
    "html_request": _html_request,
    "html_thanks": _html_thanks,
    "bulk_in_thread": _bulk_in_thread,
    "suppressed_responses": _suppressed_responses,
    "contact_form": _contact_form,
    "form_service": _form_service,
    "thanks_by_form": _thanks_by_form,
    "role_address": _role_address,
    "helpdesk_question": _helpdesk_question,
    "group_address": _group_address,
    "forward": _forward,
    "forward_attached": _forward_attached,
    "forward_by_outsider": _forward_by_outsider,
    "copy_only": _copy_only,
    "draft": _draft,
    "internal_note": _internal_note,
}
