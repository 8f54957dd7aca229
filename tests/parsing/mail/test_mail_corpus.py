"""Whole mails, as programs really write them, through `read`."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from app.parsing.mail.addresses import Address
from app.parsing.mail.bodies import Attachment
from app.parsing.mail.reading import Mail, read

MAILS = Path(__file__).parent / "mails"
SHOP = Address("", "shop@firma.de")
QUARTER_PAST_TEN = datetime(2026, 11, 23, 9, 15, tzinfo=UTC)  # in Berlin


def the_mail(name: str) -> Mail:
    return read((MAILS / f"{name}.eml").read_bytes())


EXPECTED: dict[str, dict[str, Any]] = {
    "gmail_reply": {
        "message_id": "CAKxyz@mail.gmail.com",
        "in_reply_to": "2@firma.de",
        "references": ("1@firma.de", "2@firma.de"),
        "sent_at": QUARTER_PAST_TEN,
        "received_at": datetime(2026, 11, 23, 9, 15, 7, tzinfo=UTC),
        "sender": Address("Anna Müller", "anna@example.com"),
        "recipients_to": (Address("Shop", "shop@firma.de"),),
        "delivered_to": ("shop@firma.de",),
        "subject": "Re: Angebot für Küche",
        "reply_text": "Können Sie am Dienstag kommen?",
        "attachments": (),
        "automatic": None,
    },
    "gmail_english_wrapped": {
        "reply_text": "Where is it?",
        "sent_at": datetime(2026, 11, 23, 15, 15, tzinfo=UTC),
    },
    "gmail_html_only_quote": {
        "text": "Passt, aber bitte erst um 15 Uhr.\n\nAnna\n\n"
        "Am Mo., 23. Nov. 2026 um 09:00 Uhr schrieb Shop <shop@firma.de>:\n"
        "> Geht 14 Uhr?\n> Ihr Shop",
        "reply_text": "Passt, aber bitte erst um 15 Uhr.\n\nAnna",
    },
    "gmail_forward": {
        "reply_text": "---------- Forwarded message ---------\n"
        "From: Bernd Beispiel <bernd@example.org>\nDate: Sun, 22 Nov 2026 at 18:00\n"
        "Subject: Anfrage\nTo: Anna <anna@example.com>\n\nHaben Sie Stühle?"
    },
    "outlook_english": {
        "sender": Address("Miller, Tom", "tom@example.com"),
        "recipients_to": (SHOP,),
        "recipients_cc": (
            Address("Schmidt, Eva", "eva@firma.de"),
            Address("Lager", "lager@firma.de"),
        ),
        "reply_text": "Please deliver on Friday.\n\nTom",
        "automatic": None,  # Exchange sets X-Auto-Response-Suppress on what people write, too
    },
    "outlook_german_html": {
        "sender": Address("Müller, Anna", "Anna.Mueller@example.com"),
        "recipients_to": (SHOP,),
        "subject": "AW: Küche",
        "reply_text": "Die Farbe sei grün.",
        "attachments": (Attachment("image001.png", "image/png", 8),),
    },
    "outlook_original_message": {"reply_text": "Die Rechnung ist bezahlt. Schöne Grüße"},
    "outlook_ios": {"reply_text": "80 mal 120."},
    "apple_mail_reply": {
        "reply_text": "Chocolate, please 🍫",
        "text": "Chocolate, please 🍫\n\nSent from my iPhone\n\n"
        "> On 23. Nov 2026, at 09:00, Shop <shop@firma.de> wrote:\n> \n> Which flavour?",
    },
    "apple_mail_attachments": {
        "text": "The door:\nand the window.",
        "attachments": (Attachment("Tür.jpg", "image/jpeg", 6),),
    },
    "thunderbird_inline": {"reply_text": "Blau, und zwar das dunkle.\n\nIm März."},
    "thunderbird_flowed_delsp": {"text": ">no quote, stuffed\none word"},
    "webde_reply": {"reply_text": "Ja, ich nehme zwei."},
    "gmx_mobile": {"reply_text": "Der Stuhl wackelt."},
    "french_reply": {"reply_text": "C'est trop cher.", "sent_at": QUARTER_PAST_TEN},
    "spanish_reply": {"reply_text": "¿Cuándo llega?"},
    "bottom_post": {"reply_text": "Zu teuer."},
    "html_only_newsletter": {
        "text": "Links Rechts\nUnten\n- eins\n- zwei\n\nMehr hier.",
        "automatic": "newsletter",
    },
    "placeholder_plain": {"text": "The real words"},
    "latin1_undeclared": {
        "sender": Address("Jürgen Groß", "juergen@example.de"),
        "subject": "Schöne Grüße",
        "text": "Das Maß stimmt – fünf €.",
    },
    "utf8_undeclared": {"subject": "Schöne Grüße", "text": "Fünf."},
    "utf8_declared_latin_sent": {"text": "Größe"},
    "unknown_charset": {
        "sender": Address("Jürgen", "a@example.de"),
        "subject": "Grüße x",
        "text": "Größe",
    },
    "one_bad_byte": {"text": "Grüße, Äpfel, Öl und \ufffd"},
    "japanese": {
        "sender": Address("山田", "yamada@example.jp"),
        "subject": "山田",
        "text": "山田です",
    },
    "split_encoded_words": {
        "sender": Address("Müller Berühmtü", "m@example.de"),
        "subject": "Eine sehr lange Zeile mit Leerzeichen und mehr",
    },
    "nul_and_controls": {
        "message_id": "n1@example.de",
        "sender": Address("", "anna@example.de"),
        "subject": "ab",
    },
    "broken_base64": {"text": "Hallo Welt"},
    "broken_quoted_printable": {"text": "100=% gut, ü =ZZ"},
    "no_date_no_id": {
        "message_id": None,
        "sent_at": None,
        "received_at": datetime(2026, 11, 23, 9, 15, 7, tzinfo=UTC),
        "recipients_to": (),
        "subject": "",
    },
    "absurd_date": {"sent_at": None, "message_id": "missing-brackets@example.de"},
    "headers_doubled_and_folded": {
        "sender": Address("", "first@example.de"),
        "recipients_to": (Address("", "one@firma.de"), Address("", "two@firma.de")),
        "subject": "first line and second",
        "message_id": "a-very-long-id-in-two-pieces@example.de",
        "references": ("r1@example.de", "r2@example.de", "r3@example.de"),
        "in_reply_to": "r3@example.de",
        "sent_at": datetime(2026, 11, 23, 15, 15, tzinfo=UTC),
    },
    "header_only": {"subject": "nothing", "text": "", "reply_text": ""},
    "body_without_headers": {"sender": None, "text": "Just some words\nand: more"},
    "boundary_missing": {"text": "The words are here.", "attachments": ()},
    "unterminated_multipart": {"text": "No headers at all, cut"},
    "nested_forward_attached": {
        "text": "See attached.",
        "message_id": "nf1@example.de",
        "attachments": (
            Attachment("Inneres Ärgernis", "message/rfc822", 114),
            Attachment("Rechnung 2026's.pdf", "application/pdf", 5),
            Attachment("notes.txt", "text/plain", 20),
        ),
        "original_message_id": None,
    },
    "signed": {
        "text": "Signed words",
        "attachments": (Attachment("signature.asc", "application/pgp-signature", 1),),
    },
    "exchange_ndr": {
        "automatic": "bounce",
        "failed_recipients": ("Gone@example.com",),
        "is_permanent": True,
        "original_message_id": "sent-by-us@firma.de",
    },
    "postfix_mailbox_full": {
        "automatic": "bounce",
        "failed_recipients": ("alias@example.com",),
        "is_permanent": False,
        "original_message_id": "sent2@firma.de",
    },
    "qmail_bounce": {
        "automatic": "bounce",
        "failed_recipients": ("nobody@example.com",),
        "is_permanent": True,
        "original_message_id": None,
    },
    "delayed_notice": {"automatic": "delay", "failed_recipients": ("slow@example.com",)},
    "out_of_office": {"automatic": "auto_reply", "subject": "Abwesenheitsnotiz: Re: Angebot"},
    "read_receipt": {"automatic": "receipt"},
    "spam_complaint": {"automatic": "complaint", "original_message_id": "sent4@firma.de"},
    "mailing_list": {"automatic": "list", "list_address": "talk@lists.example.org"},
    "group_and_odd_addresses": {
        "sender": Address("Anna Example", "anna@example.com"),
        "reply_to": (Address("Müller, Eva", "eva@example.com"), Address("", "tom@example.com")),
        "recipients_to": (
            Address("Schmidt, Hans", "hans@example.com"),
            Address("", "info@firma.de"),
            Address("Bare Words", "eva2@example.com"),
            Address("", "routed@example.com"),
        ),
        "recipients_cc": (
            Address("unterminated", "who@example.com"),
            Address("", "second@example.com"),
        ),
        "recipients_bcc": (Address("", '"odd local"@example.com'),),
        "delivered_to": ("Box@firma.de", "alias@firma.de"),
        "sent_at": QUARTER_PAST_TEN,
    },
    "mbox_from_line_kept": {"sender": Address("", "anna@example.com"), "text": "Words"},
    "old_mac_line_ends": {"subject": "mac", "text": "Words\nmore"},
    "byte_order_mark": {"subject": "bom", "text": "Words"},
}


@pytest.mark.parametrize(
    ("name", "expected"), [pytest.param(*item, id=item[0]) for item in EXPECTED.items()]
)
def test_a_mail_is_read_as_its_reader_sees_it(name: str, expected: dict[str, Any]) -> None:
    mail = the_mail(name)
    assert {field: getattr(mail, field) for field in expected} == expected


def test_every_mail_of_the_corpus_is_expected() -> None:
    assert {path.stem for path in MAILS.glob("*.eml")} == set(EXPECTED)
    assert len(EXPECTED) >= 40


@pytest.mark.parametrize("name", EXPECTED)
def test_line_ends_change_nothing(name: str) -> None:
    raw = (MAILS / f"{name}.eml").read_bytes().replace(b"\r\n", b"\n")
    assert read(raw) == read(raw.replace(b"\n", b"\r\n"))
