"""Shapes of rare programs: files, parts, forwards, helpdesks, calendars, reports in prose."""

import pytest

from app.parsing.mail import forwards, quotation
from app.parsing.mail.reading import read

HEAD = "From: Ida <ida@lind.example>\nTo: office@ours.example\nSubject: {}\nMIME-Version: 1.0\n"


def test_a_quoted_separator_above_the_headers_is_skipped():
    found = read(
        (">From ida Mon Nov 23 08:10:00 2026\n" + HEAD.format("Ofen") + "\nKalt.").encode()
    )
    assert (found.sender.address, found.reply_text) == ("ida@lind.example", "Kalt.")  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("disposition", "expected"), [("inline", "Kommen Sie?"), ("attachment", "")]
)
def test_a_named_text_is_the_text_where_it_is_shown_and_no_other_is(disposition, expected):
    part = f'Content-Type: text/plain; name="body.txt"\nContent-Disposition: {disposition}\n\nKommen Sie?'
    mail = (
        f'{HEAD.format("Ofen")}Content-Type: multipart/mixed; boundary="b"\n\n--b\n{part}\n--b--\n'
    )
    found = read(mail.encode())
    assert (found.text, found.attachments[0].name) == (expected, "body.txt")


def test_a_named_text_beside_another_stays_an_attachment():
    named = 'Content-Type: text/plain; name="list.txt"\nContent-Disposition: inline\n\nSchrauben'
    mail = (
        f'{HEAD.format("Ofen")}Content-Type: multipart/mixed; boundary="b"\n\n'
        f"--b\nContent-Type: text/plain\n\nSiehe Liste.\n--b\n{named}\n--b--\n"
    )
    assert read(mail.encode()).text == "Siehe Liste."


BLOCK = 'From "Ida Lind" <ida@lind.example>\nTo "Petra" <petra@ours.example>\nDate 23/11/2026 08:02\nSubject Oven\n\nIs it ready?'


def test_a_block_without_colons_below_a_divider_is_a_forward():
    found = forwards.find(f"fyi\n\n------ Original Message ------\n{BLOCK}", subject="Fwd: Oven")
    assert found
    assert (found.sender_address, found.subject, found.text, found.note) == (
        "ida@lind.example", "Oven", "Is it ready?", "fyi",
    )  # fmt: skip


@pytest.mark.parametrize(
    "text", [BLOCK, "-----\nFrom Monday on we are at the fair, ask ida@lind.example"]
)
def test_sentences_without_colons_are_no_forward(text):
    assert forwards.find(text, subject="Fwd: Oven") is None


LINES = (
    "##- Please type your reply above this line -##", "---- Reply above this line ----",
    "##- Bitte antworten Sie oberhalb dieser Zeile -##", "=== Répondez au-dessus de cette ligne ===",
)  # fmt: skip


@pytest.mark.parametrize("line", LINES)
def test_the_line_of_a_helpdesk_begins_the_quotation(line):
    assert quotation.reply_text(f"Passt.\n\n{line}\n\nIst die Pumpe noch kaputt?") == "Passt."


@pytest.mark.parametrize("line", ["Please write above this line.", "-- above all --", "# Line 1"])
def test_words_on_lines_are_no_quotation(line):
    assert quotation.reply_text(f"Passt.\n\n{line}\n\nWann?").endswith("Wann?")


def test_the_event_of_a_vcalendar_is_told():
    mail = (
        f"{HEAD.format('Termin')}Content-Type: text/x-vcalendar; charset=utf-8\n\n"
        "BEGIN:VCALENDAR\nVERSION:1.0\nBEGIN:VEVENT\nDTSTART:20261201T090000\n"
        "SUMMARY;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Gespr=C3=A4ch\nEND:VEVENT\nEND:VCALENDAR"
    )
    assert read(mail.encode()).text == "Gespräch\n2026-12-01 09:00"


@pytest.mark.parametrize(
    ("sender", "subject", "text"),
    [
        ("system@kette.example", "Undeliverable: Offer", "Your message to ida@weg.example couldn't be delivered."),
        ("systeme@kette.example", "Échec de remise : Devis", "Le message n'a pas pu être remis :\n\nida@weg.example"),
        ("PostMaster@qq.example", "系统退信/The email is returned/", "很抱歉，您的邮件被退回。\n(ida@weg.example) 邮件无法送达。"),
    ],
)  # fmt: skip
def test_a_report_in_prose_names_who_did_not_get_the_mail(sender, subject, text):
    head = HEAD.format(subject).replace("Ida <ida@lind.example>", sender)
    found = read(f"{head}Content-Type: text/plain; charset=utf-8\n\n{text}".encode())
    assert (found.automatic, found.failed_recipients) == ("bounce", ("ida@weg.example",))


MARKS = (
    "X-Spam-Action: junk", "X-SpamExperts-Class: spam", "X-CMAE-Verdict: spam", "X-Sophos-Spam: Yes",
    "X-Yahoo-Filtered-Bulk: 192.0.2.1", "X-Microsoft-Antispam-Mailbox-Delivery: ucf:0;jmr:0;auth:0;dest:J;",
)  # fmt: skip
NO_MARKS = (
    "X-Spam-Action: no action", "X-SpamExperts-Class: ham", "X-CMAE-Verdict: clean", "X-Sophos-Spam: No",
    "X-Yahoo-Filtered-Bulk: no", "X-Microsoft-Antispam-Mailbox-Delivery: ucf:0;jmr:0;auth:0;dest:I;",
)  # fmt: skip


@pytest.mark.parametrize(
    ("field", "kind"), [*((one, "spam") for one in MARKS), *((one, None) for one in NO_MARKS)]
)
def test_marks_of_filters_say_whether_a_mail_is_spam(field, kind):
    assert read(f"{HEAD.format('Zins')}{field}\n\nHaben Sie Interesse?".encode()).automatic == kind


LONG = "> We could come on Tuesday at ten o'clock or on Wednesday at noon, and"


@pytest.mark.parametrize(
    ("text", "own"),
    [
        (f"Both are fine.\n\n{LONG}\nthen bring the door with us.\n> Ida", "Both are fine."),
        (f"{LONG} bring it.\nthe door is too wide.\n> Ida", "the door is too wide."),
        (f"{LONG}\nThursday is better.\n> Ida", "Thursday is better."),
        ("> Which day, and\nthursday.\n> Ida", "thursday."),
        (f"{LONG}\nthat is too late.\nCan you come on Monday?", "that is too late.\nCan you come on Monday?"),
    ],
    ids=["broken", "a whole sentence above", "a capital", "a short line above", "more words below"],
)  # fmt: skip
def test_the_end_of_a_broken_quoted_line_is_quoted(text, own):
    assert quotation.reply_text(text) == own
