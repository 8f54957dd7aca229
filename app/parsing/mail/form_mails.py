"""Mails that a contact form or a market place sends for a visitor.

Each function returns the mail as if the visitor had sent it, or None if it is no such mail.
"""

import re
from dataclasses import replace

from app.parsing.email_address import is_shared
from app.parsing.language import mail_subject
from app.parsing.mail import contact_forms, form_frames
from app.parsing.mail.addresses import Address
from app.parsing.mail.contact_forms import FormFields
from app.parsing.mail.groups import OwnMailboxes
from app.parsing.mail.quotation import reply_text
from app.parsing.mail.reading import Mail
from app.parsing.signs import local_parts, subjects
from app.parsing.signs.words import find_sign_in_words

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


def from_own_form(mail: Mail, own: OwnMailboxes) -> Mail | None:
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


def from_form_service(mail: Mail, own: OwnMailboxes) -> Mail | None:
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
    """Whether the service itself reports what somebody did, as in "Anna shared a document"."""
    found = find_sign_in_words(mail.subject, mail.reply_text, None)
    return found is not None and found.strength == "strong"


def from_market_place(mail: Mail, own: OwnMailboxes) -> Mail | None:
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
    return relayed.with_signs(mail.marks)


def _is_relay(answered: Address, sender: Address) -> bool:
    """Whether an address stands for one person only: it has a number, and the domain of the sender."""
    is_numbered = any(map(str.isdigit, answered.address.partition("@")[0]))
    is_of_service = _organization(answered.address) == _organization(sender.address)
    return is_numbered and is_of_service and local_parts.role(answered.address) is None


def _introduces_author(mail: Mail) -> bool:
    """Whether the text says that the person in Reply-To wrote, as market places do."""
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
    return form.with_signs(mail.marks)


def _words_of_visitor(mail: Mail, fields: FormFields, author: Address) -> str:
    """The words of the visitor, as far as the labels and sentences of the program can be told."""
    if fields.message:
        return reply_text(fields.message)
    visitor = author.address, fields.name or author.name
    if _is_form(fields):
        return form_frames.without_introduction(fields.words, *visitor) or mail.reply_text
    words = form_frames.without_introduction(mail.reply_text, *visitor)
    return form_frames.without_frame(words)
