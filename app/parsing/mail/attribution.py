"""Whose mail a mail is.

Contact forms, groups and colleagues send what somebody else wrote. `attribute` returns the mail of
that author, and any other mail as it is.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

from app.parsing.email_address import is_shared
from app.parsing.language import mail_subject
from app.parsing.mail import contact_forms, dates, form_frames, forwards, groups
from app.parsing.mail.addresses import Address
from app.parsing.mail.bodies import MAX_TEXT
from app.parsing.mail.contact_forms import FormFields
from app.parsing.mail.forwards import Forward
from app.parsing.mail.groups import OwnMailboxes
from app.parsing.mail.quotation import reply_text
from app.parsing.mail.reading import Mail, read
from app.parsing.signs import local_parts, sign, subjects
from app.parsing.signs.sign import Sign
from app.parsing.signs.words import find_sign_in_words

_MAX_DEPTH = 3  # a colleague may forward what another one forwarded, or a form
_NO_FORM = frozenset({"bounce", "delay", "complaint", "calendar", "receipt", "reaction"})
_BULK = frozenset({"list", "newsletter"})
_FORM_FIELDS = frozenset(
    {"name", "given", "family", "email", "from", "phone", "message", "subject"}
)
_MIN_FIELDS = 2
_TOTAL = re.compile(
    r"(?:total|summe|gesamtsumme|gesamtbetrag|gesamt|montant|importe|totale|totaal|suma|razem|totalt"
    r"|i alt|yhteensä|celkem|toplam|итого|subtotal|zwischensumme)\s{0,3}:?\s{0,3}"
    r"(?:[€$£]|eur|usd|chf|pln|sek)?\s{0,3}\d{1,9}[.,]\d\d",
    re.IGNORECASE,
)
_CLOCK_DIFFERENCE = timedelta(minutes=10)
_ZONE = re.compile(r"[+-]\d{4}\b|\b(?:GMT|UTC)\b")
_LINE_ENDS = re.compile(r"[\r\n]+")
_DIVIDER = "---------- Forwarded message ----------"


def attribute(mail: Mail, own: OwnMailboxes) -> Mail:
    """The mail as its author wrote it, or the same mail; the first of several attached ones."""
    return attribute_each(mail, own)[0]


def attribute_each(mail: Mail, own: OwnMailboxes) -> tuple[Mail, ...]:
    """The mails that a mail brings: several if a colleague attaches those of customers."""
    return _attribute(mail, own, _MAX_DEPTH)


def _attribute(mail: Mail, own: OwnMailboxes, depth: int) -> tuple[Mail, ...]:
    sender = mail.sender
    if sender is None or depth == 0:
        return (mail,)
    if groups.is_own_list(mail.list_id, mail.list_address, own):
        mail = _judged(replace(mail, is_own_list=True), mail.signs)
    if sender.address not in own:
        is_of_list = sender.address == mail.list_address or bool(groups.author_name(sender.name))
        is_list = mail.is_own_list and is_of_list
        is_unnamed = is_list or own.has_domain(sender.address.rpartition("@")[2])
        group = _from_group(mail, own) if is_unnamed else None
        found = group or _from_form_service(mail, own) or _from_market_place(mail, own)
        return (found or _with_forwarded_words(mail, own),)
    if not _is_to_us(mail, own):
        return (_from_us(mail),)
    if group := _from_group(mail, own):
        return (group,)
    return _forwarded(mail, own, depth) or (_from_own_form(mail, own) or mail,)


def _is_to_us(mail: Mail, own: OwnMailboxes) -> bool:
    recipients = (*mail.recipients_to, *mail.recipients_cc, *mail.recipients_bcc)
    return all(recipient.address in own for recipient in recipients)


def _from_us(mail: Mail) -> Mail:
    """A mail of ours: one that replies is by hand unless it says otherwise, a new one may be a notice."""
    is_reply = bool(mail.in_reply_to) or mail_subject.has_prefix(mail.subject)
    if is_reply:
        return _judged(mail, tuple(_signs_of_reply(mail)))
    if mail.automatic is None and (found := _sign_in_new_of_ours(mail)):
        return _judged(mail, sign.strongest_first((*mail.signs, found)))
    return mail


def _signs_of_reply(mail: Mail) -> Iterator[Sign]:
    """The signs in a reply of ours: by its words, whatever the address from which a program sends it."""
    for one in mail.signs:
        if one.evidence == "sender_address":
            found = find_sign_in_words(mail.subject, mail.reply_text, None)
            if found and found.evidence not in _JUDGED:
                yield found
        elif one.evidence not in _JUDGED:
            yield one


_JUDGED = frozenset({"words_of_machine"})


def _sign_in_new_of_ours(mail: Mail) -> Sign | None:
    return find_sign_in_words(mail.subject, mail.reply_text, None, is_new_of_ours=True)


def _from_group(mail: Mail, own: OwnMailboxes) -> Mail | None:
    assert mail.sender is not None  # the caller has checked it
    author = groups.author(mail.sender, mail.original_sender, mail.reply_to, own)
    if author is None:
        return None
    return _judged(replace(mail, sender=author, origin="group", is_own_list=True), mail.signs)


# Contact forms


def _from_own_form(mail: Mail, own: OwnMailboxes) -> Mail | None:
    """A form on the website, which sends under an address of ours."""
    assert mail.sender is not None  # the caller has checked it
    if mail.automatic in _NO_FORM:
        return None
    fields = contact_forms.read(mail.text)
    reply_to = _usable(mail.reply_to, own)
    labelled = _labelled_address(fields, own)
    is_site = local_parts.is_program(mail.sender.address) or is_shared(mail.sender.address)
    if reply_to is not None:
        is_to_itself = any(to.address == mail.sender.address for to in mail.recipients_to)
        is_named = bool(reply_to.name) and reply_to.name == mail.sender.name
        if not (_is_form(fields) or is_site or is_to_itself or is_named):
            return None  # a colleague whose mail program sets Reply-To
        has_words = bool(fields.message) or not _is_about_an_order(mail)
        return _as_form(mail, fields, reply_to) if has_words else None
    if not _is_form(fields) or not (is_site or fields.message or fields.is_whole):
        return None
    return _as_form(mail, fields, labelled) if labelled else _from_caller(mail, fields)


def _from_form_service(mail: Mail, own: OwnMailboxes) -> Mail | None:
    """A form whose service or hoster sends under its own address."""
    sender = mail.sender
    assert sender is not None  # the caller has checked it
    is_program = local_parts.is_program(sender.address) or _introduces_author(mail)
    if mail.automatic in _NO_FORM or not (is_program or is_shared(sender.address)):
        return None
    if any(one.kind == "list" for one in mail.signs):
        return None  # the program of a list quotes the headers of a mail
    if mail.in_reply_to and mail_subject.has_prefix(mail.subject):
        return None  # an answer may quote a form
    fields = contact_forms.read(mail.text)
    reply_to = _usable(mail.reply_to, own, besides=sender)
    labelled = _labelled_address(fields, own, besides=sender)
    author = reply_to or labelled
    if author is None:
        return _from_caller(mail, fields) if is_program and _is_form(fields) else None
    if _is_form(fields):
        has_words = bool(fields.message) or not _is_about_an_order(mail)
        is_filled = has_words and (is_program or reply_to is not None)
        return _as_form(mail, fields, author) if is_filled else None
    is_words_alone = (
        reply_to is not None
        and is_program
        and not is_shared(reply_to.address)
        and mail.automatic not in _BULK
        and not _is_about_an_order(mail)
        and not _tells_in_words_of_program(mail)
    )
    return _as_form(mail, fields, author) if is_words_alone else None


def _tells_in_words_of_program(mail: Mail) -> bool:
    """Whether a service tells what somebody did, who gets the answer: "Anna shared a document"."""
    found = find_sign_in_words(mail.subject, mail.reply_text, None)
    return found is not None and found.strength == "strong"


def _from_market_place(mail: Mail, own: OwnMailboxes) -> Mail | None:
    """A message that a market place passes on, with an address of its own for each customer."""
    sender = mail.sender
    assert sender is not None  # the caller has checked it
    answered = next(iter(mail.reply_to), sender)
    if answered.address in own or not _is_relay(answered, sender) or mail.in_reply_to:
        return None
    if mail.automatic in _NO_FORM | _BULK or any(one.kind == "list" for one in mail.signs):
        return None
    fields = contact_forms.read(mail.text)
    name, words = form_frames.relayed(mail.text) or ("", fields.message)
    if not words:
        return None
    relayed = replace(
        mail,
        sender=Address(name or answered.name or sender.name, answered.address),
        reply_text=reply_text(words),
        origin="contact_form",
    )
    return _judged(relayed, _marks(mail))


def _is_relay(answered: Address, sender: Address) -> bool:
    """Whether an address stands for one person only: it has a number, and the domain of the sender."""
    is_numbered = any(map(str.isdigit, answered.address.partition("@")[0]))
    is_of_service = _organization(answered.address) == _organization(sender.address)
    return is_numbered and is_of_service and local_parts.role(answered.address) is None


def _introduces_author(mail: Mail) -> bool:
    """Whether a market place says that somebody wrote, who gets the answer."""
    author = next(iter(mail.reply_to), None)
    return author is not None and form_frames.introduces(mail.reply_text, author.name)


def _is_form(fields: FormFields) -> bool:
    return len(fields.roles & _FORM_FIELDS) >= _MIN_FIELDS


def _is_about_an_order(mail: Mail) -> bool:
    return subjects.is_of_order(mail.subject) or bool(_TOTAL.search(mail.text))


def _usable(
    candidates: tuple[Address, ...], own: OwnMailboxes, besides: Address | None = None
) -> Address | None:
    """The first address of a customer: not ours, not that of the service, and one that is read."""
    for found in candidates:
        if found.address in own or local_parts.is_no_reply(found.address):
            continue
        if besides is None or _organization(found.address) != _organization(besides.address):
            return found
    return None


def _labelled_address(
    fields: FormFields, own: OwnMailboxes, besides: Address | None = None
) -> Address | None:
    if not fields.address:
        return None
    return _usable((Address(fields.name, fields.address),), own, besides)


def _organization(address: str) -> str:
    """The last two names of the domain, which a service shares with its addresses for answers."""
    return ".".join(address.rpartition("@")[2].split(".")[-2:])


def _from_caller(mail: Mail, fields: FormFields) -> Mail | None:
    """A visitor who leaves a number and words, but no address."""
    if fields.address or not (fields.phone and fields.message):
        return None
    return _as_form(mail, fields, Address("", ""))


def _as_form(mail: Mail, fields: FormFields, author: Address) -> Mail:
    form = replace(
        mail,
        sender=Address(fields.name or author.name, author.address),
        reply_text=_words_of_visitor(mail, fields, author),
        origin="contact_form",
        form_subject=fields.subject,
        author_phone=fields.phone,
    )
    return _judged(form, _marks(mail))


def _words_of_visitor(mail: Mail, fields: FormFields, author: Address) -> str:
    """The words without labels, names and sentences of the program, where they can be told."""
    if fields.message:
        return reply_text(fields.message)
    visitor = author.address, fields.name or author.name
    if _is_form(fields):
        return form_frames.without_introduction(fields.words, *visitor) or mail.reply_text
    words = form_frames.without_introduction(mail.reply_text, *visitor)
    return form_frames.without_frame(words)


def _marks(mail: Mail) -> tuple[Sign, ...]:
    """Authorship by the mailbox of the mail; its sender, a program, says nothing of the author."""
    return tuple(found for found in mail.signs if found.strength == "mark")


def _judged(mail: Mail, signs: tuple[Sign, ...]) -> Mail:
    """The mail with these signs and the decision on them."""
    decisive = sign.decide(
        signs, is_reply_to_ours=False, has_answered_us=False, own_list=mail.is_own_list
    )
    return replace(mail, signs=signs, automatic=decisive.kind if decisive else None)


# Forwards


def _forwarded(mail: Mail, own: OwnMailboxes, depth: int) -> tuple[Mail, ...]:
    """The mails that a colleague forwards to us. Their sender may be a name without an address."""
    if mail.attached:
        return _attached(mail, own, depth)
    forward = forwards.find(mail.text, subject=mail.subject)
    if forward is None or not (forward.sender_address or forward.sender_name):
        return ()
    if not forward.sender_address:
        # A colleague's program names a colleague without the address, who may forward a customer's mail.
        nested = forwards.find(forward.text, subject=forward.subject)
        forward = nested if nested and nested.sender_address else forward
    original_id = mail.forwarded_message_id or mail.in_reply_to
    inner = _read_forward(forward, mail)
    return tuple(
        _as_forward(mail, one, mail.text, original_id)
        for one in _attribute(inner, own, depth - 1)
        if _is_of_customer(one, own)
    )


def _attached(mail: Mail, own: OwnMailboxes, depth: int) -> tuple[Mail, ...]:
    """The attached mails of customers; the text of the first shows those that are no messages."""
    found: list[Mail] = []
    others = [mail.text]
    for attached in mail.attached:
        each = _attribute(attached, own, depth - 1)
        inners = [one for one in each if _is_of_customer(one, own)]
        if not inners:
            others.append(_with_header(attached))
        found += (
            replace(one, text=_with_header(replace(attached, text=one.text))) for one in inners
        )
    if len(found) > 1:  # no thread of several customers
        mail = replace(mail, message_id=None, in_reply_to=None, references=())
    forwarded = [
        _as_forward(mail, one, "\n".join((*others[:1], one.text))[:MAX_TEXT], one.message_id)
        for one in found
    ]
    if forwarded and len(others) > 1:
        text = "\n".join((forwarded[0].text, *others[1:]))[:MAX_TEXT]
        forwarded[0] = replace(forwarded[0], text=text)
    return tuple(forwarded)


def _is_of_customer(mail: Mail, own: OwnMailboxes) -> bool:
    return mail.sender is not None and mail.sender.address not in own


def _as_forward(mail: Mail, inner: Mail, text: str, original_id: str | None) -> Mail:
    """The inner mail in the envelope of the outer one."""
    assert mail.sender is not None  # the callers have checked it
    known_ids = (inner.in_reply_to, *inner.references, *mail.references, mail.message_id)
    forward = replace(
        inner,
        message_id=original_id or mail.message_id,
        references=tuple(dict.fromkeys(known for known in known_ids if known)),
        sent_at=_sound_date(inner, mail),
        received_at=mail.received_at,
        recipients_to=mail.recipients_to,
        recipients_cc=mail.recipients_cc,
        recipients_bcc=mail.recipients_bcc,
        delivered_to=mail.delivered_to,
        subject=inner.subject or mail_subject.without_forward_prefixes(mail.subject),
        text=text,
        reply_to=(),
        attachments=(*inner.attachments, *mail.attachments),
        origin="forward",
        forwarded_by=mail.sender.address,
    )
    return _judged(forward, sign.strongest_first((*_marks(mail), *inner.signs)))


def _sound_date(inner: Mail, mail: Mail) -> datetime | None:
    limit = mail.sent_at or mail.received_at
    if inner.sent_at is None or (limit is not None and inner.sent_at > limit + _CLOCK_DIFFERENCE):
        return mail.sent_at
    return inner.sent_at


def _read_forward(forward: Forward, mail: Mail) -> Mail:
    """The forwarded words as a mail of their own, so that they are judged like one."""
    fields = {
        "From": _mailbox(forward),
        "To": ", ".join(to.address for to in mail.recipients_to),
        "Subject": forward.subject or mail_subject.without_forward_prefixes(mail.subject),
        "Content-Type": "text/plain; charset=utf-8",
        "Content-Transfer-Encoding": "8bit",
    }
    head = "".join(f"{name}: {_LINE_ENDS.sub(' ', value)}\n" for name, value in fields.items())
    inner = read(f"{head}\n{forward.text}".encode())
    is_zoned = _ZONE.search(forward.date) is not None
    date = forward.date if is_zoned else f"{forward.date} {mail.date_offset}"
    sender = inner.sender if forward.sender_address else Address(forward.sender_name, "")
    return replace(
        inner, sender=sender, sent_at=dates.parse(date, mail.sent_at or mail.received_at)
    )


def _mailbox(forward: Forward) -> str:
    name = forward.sender_name.replace("\\", "").replace('"', "")
    return f'"{name}" <{forward.sender_address}>' if name else forward.sender_address


def _with_header(attached: Mail) -> str:
    """An attached mail as a program forwards it in the text."""
    head = [_DIVIDER]
    if sender := attached.sender:
        head.append(f"From: {sender.name} <{sender.address}>".replace(":  <", ": <"))
    return "\n".join((*head, f"Subject: {attached.subject}", "", attached.text, ""))


def _with_forwarded_words(mail: Mail, own: OwnMailboxes) -> Mail:
    """A forward of somebody else stays theirs, and the words that they pass on are theirs, too."""
    if mail.automatic is not None:
        return mail
    if mail.attached:
        passed_on = [
            one for one in mail.attached if _is_of_customer(one, own) and one.automatic is None
        ]
        words = [mail.reply_text, *(one.reply_text for one in passed_on)]
        text = "\n".join((mail.text, *map(_with_header, mail.attached)))[:MAX_TEXT]
        return replace(mail, text=text, reply_text="\n\n".join(filter(None, words)))
    forward = forwards.find(mail.text, subject=mail.subject)
    if forward is None or forward.sender_address in own:
        return mail
    return replace(mail, reply_text=words_of_forward(forward) or mail.reply_text)


def words_of_forward(forward: Forward) -> str:
    """The words of the one who forwards, and those that are passed on."""
    words = (reply_text(forward.note) if forward.note else "", reply_text(forward.text))
    return "\n\n".join(filter(None, words))
