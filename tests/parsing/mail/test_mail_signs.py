"""Signs in whole mails: marks, calendar messages, complaints, lists and words beside quotations."""

from datetime import date

import pytest

from app.parsing.mail.reading import Mail, read


def mail(
    *fields: str, subject: str = "Angebot", sender: str = "anna@kunde.example", text: str = "Hallo"
) -> Mail:
    head = [f"From: {sender}", f"Subject: {subject}", "Date: Tue, 24 Nov 2026 09:00:00 +0100"]
    return read("\n".join([*head, *fields, "", text]).encode())


@pytest.mark.parametrize(
    ("field", "evidence"),
    [
        ("X-Spam-Flag: YES", "spam_flag"),
        ("X-Spam-Status: Yes, score=9.1 required=5.0", "spam_flag"),
        ("X-Spam: Yes", "spam_flag"),
        ("X-Spamd-Result: default: True [16.1 / 15.0]", "spam_flag"),
        ("X-Bogosity: Spam, tests=bogofilter", "spam_flag"),
        ("X-Forefront-Antispam-Report: CIP:1.2.3.4;CTRY:DE;SFV:SPM;SCL:5", "spam_flag"),
        ("X-MS-Exchange-Organization-SCL: 6", "spam_flag"),
        ("X-GMX-Antispam: 6 (nemesis mail header analyzer); Detail=V3;", "spam_flag"),
        ("X-YahooFilteredBulk: 192.0.2.4", "spam_flag"),
        ("X-Mozilla-Keys: $label2 Junk", "spam_flag"),
        ("X-Keywords: $Junk", "spam_flag"),
        ("X-Gmail-Labels: Spam,Unread", "spam_folder"),
        ("X-Gmail-Labels: =?UTF-8?B?0KHQv9Cw0Lw=?=", "spam_folder"),
        ("X-Gmail-Labels: Søppelpost", "spam_folder"),
        ("X-Folder: INBOX/Junk-E-Mail", "spam_folder"),
        ("Subject: [SPAM] Angebot", "spam_subject"),
        ("Subject: *****SPAM***** Angebot", "spam_subject"),
    ],
)
def test_marks_of_spam(field, evidence):
    found = read(f"From: a@b.example\n{field}\n\nHallo".encode())
    assert found.automatic == "spam"
    assert found.signs[0].evidence == evidence
    assert found.signs[0].strength == "mark"


@pytest.mark.parametrize(
    "field",
    [
        "X-Spam-Flag: NO",
        "X-Spam-Status: No, score=1.1 required=5.0",
        "X-Spamd-Result: default: False [1.1 / 15.0]",
        "X-Bogosity: Ham, tests=bogofilter",
        "X-Forefront-Antispam-Report: CIP:1.2.3.4;SFV:NSPM;SCL:1",
        "X-MS-Exchange-Organization-SCL: -1",
        "X-GMX-Antispam: 0 (Mail was not recognized as spam); Detail=V3;",
        "X-GMX-Antispam: -2 (not scanned)",
        "X-Mozilla-Keys: NonJunk $label1",
        "X-Keywords: $NotJunk",
        "X-Gmail-Labels: Inbox,Opened,Spam reports",
        "Subject: Re: [SPAM] Angebot",
        "X-Mozilla-Status: 0001",
        "X-Mozilla-Status: rubble",
        "X-Mozilla-Status2: 00400000",
        "X-Status: A",
    ],
)
def test_other_marks_mean_nothing(field):
    assert read(f"From: a@b.example\n{field}\n\nHallo".encode()).automatic is None


@pytest.mark.parametrize(
    "field",
    [
        "X-Mozilla-Status: 0009",
        "X-Mozilla-Status2: 00200000",
        "X-Gmail-Labels: Trash",
        "X-Gmail-Labels: Papierkorb,Unread",
        "X-Gmail-Labels: Papperskorg",
        "X-Gmail-Labels: Itens eliminados,Lidas",
        "X-Folder: Verwijderd",
        "X-Gmail-Labels: =?UTF-8?Q?Corbeille,Ouvert?=",
        "X-Status: D",
        "X-Folder: INBOX.Gelöschte Elemente",
    ],
)
def test_marks_of_deleted_mail(field):
    assert mail(field).automatic == "deleted"


@pytest.mark.parametrize(
    "fields",
    [
        ["X-Gmail-Labels: Drafts"],
        ["X-Gmail-Labels: =?UTF-8?Q?Entw=C3=BCrfe?="],
        ["X-Unsent: 1"],
        ["X-Uniform-Type-Identifier: com.apple.mail-draft"],
        ["X-Mozilla-Draft-Info: internal/draft; vcard=0"],
        ["X-Status: T"],
    ],
)
def test_drafts_are_known(fields):
    assert mail(*fields).is_draft


@pytest.mark.parametrize(
    "fields",
    [
        [],
        ["X-Unsent: 0"],
        ["X-Gmail-Labels: Sent,Opened"],
        ["X-Gmail-Labels: Offers/Drafts of Tom"],
        [
            "X-Mozilla-Draft-Info: internal/draft",
            "Received: from a by b; Tue, 24 Nov 2026 09:00:00 +0100",
        ],
    ],
)
def test_other_mail_is_no_draft(fields):
    assert not mail(*fields).is_draft


def meeting(method: str, text: str = "", *, event: str = "") -> Mail:
    event = (
        event
        or "SUMMARY:Begehung Dach\nDTSTART;TZID=Europe/Berlin:20261201T090000\nLOCATION:Hof 3\\, Tor B"
    )
    return read(
        "From: ralf@kunde.example\nSubject: Begehung\n"
        'Content-Type: multipart/alternative; boundary="c"\n\n'
        f"--c\nContent-Type: text/plain\n\n{text}\n"
        f"--c\nContent-Type: text/calendar; charset=utf-8; method={method}\n\n"
        f"BEGIN:VCALENDAR\nMETHOD:{method}\nBEGIN:VTIMEZONE\nBEGIN:STANDARD\nDTSTART:16010101T030000\n"
        f"END:STANDARD\nEND:VTIMEZONE\nBEGIN:VEVENT\n{event}\nEND:VEVENT\nEND:VCALENDAR\n--c--\n".encode()
    )


@pytest.mark.parametrize("method", ["REPLY", "CANCEL", "reply"])
def test_answers_and_cancellations_of_calendars_are_automatic(method):
    found = meeting(method)
    assert found.automatic == "calendar"
    assert found.signs[0].evidence == f"itip_{method.lower()}"
    assert found.calendar_method == method.upper()


@pytest.mark.parametrize("method", ["REQUEST", "COUNTER", "PUBLISH"])
def test_an_invitation_is_no_automatic_mail_and_says_when_and_what(method):
    found = meeting(method)
    assert found.automatic is None
    assert found.calendar_method == method
    assert (
        found.text
        == found.reply_text
        == "Begehung Dach\n2026-12-01 09:00 Europe/Berlin\nHof 3, Tor B"
    )


@pytest.mark.parametrize(
    "text",
    [
        "Nina Ott lädt Sie zu einer Videokonferenz ein.\nBesprechung beitreten: https://video.example/4411\nKennung: 4411 2210",
        "This is an automatically generated invitation. Please do not reply to this e-mail.",
    ],
)
def test_the_words_of_a_program_in_an_invitation_make_it_no_notice(text):
    fields = ["MIME-Version: 1.0", 'Content-Type: multipart/alternative; boundary="b"']
    parts = [
        f"--b\nContent-Type: text/plain; charset=utf-8\n\n{text}",
        f"--b\nContent-Type: text/calendar; method=REQUEST\n\n{EVENT}",
        "--b--",
    ]
    assert mail(*fields, subject="Besprechung", text="\n".join(parts)).automatic is None


EVENT = (
    "BEGIN:VCALENDAR\nMETHOD:REQUEST\nBEGIN:VEVENT\nSUMMARY:Besprechung\nEND:VEVENT\nEND:VCALENDAR"
)


def test_words_beside_an_invitation_come_first():
    assert meeting("REQUEST", "Passt das?").text == "Passt das?"


def test_a_question_beside_an_answer_of_a_calendar_is_a_persons():
    assert meeting("REPLY", "Can we begin at ten?").automatic is None
    assert meeting("REPLY", "See you there.").automatic == "calendar"


@pytest.mark.parametrize(
    ("event", "expected"),
    [
        ("SUMMARY:Tag\nDTSTART;VALUE=DATE:20261201", "Tag\n2026-12-01"),
        ("SUMMARY:Zoom\nDTSTART:20261201T090000Z", "Zoom\n2026-12-01 09:00 UTC"),
        ("SUMMARY:Long su\n mmary\nDTSTART:rubble", "Long summary"),
        ("DTSTART:20261201T090000\nSUMMARY;LANGUAGE=de:Tee", "Tee\n2026-12-01 09:00"),
    ],
)
def test_events_are_told_in_plain_words(event, expected):
    assert meeting("REQUEST", event=event).text == expected


def feedback(part: str, original: str = "To: rosa@isp.example\n") -> Mail:
    return read(
        "From: fbl@isp.example\nSubject: complaint\n"
        "Content-Type: multipart/report; report-type=feedback-report; boundary=f\n\n"
        f"--f\nContent-Type: message/feedback-report\n\nFeedback-Type: abuse\n{part}\n"
        f"--f\nContent-Type: message/rfc822\n\n{original}Message-ID: <o@ours.example>\n\nHallo\n--f--\n".encode()
    )


@pytest.mark.parametrize(
    ("part", "original", "expected"),
    [
        ("Original-Rcpt-To: a@isp.example", "To: b@isp.example\n", ("a@isp.example",)),
        (
            "Original-Rcpt-To: <a@isp.example>\nOriginal-Rcpt-To: <c@isp.example>",
            "",
            ("a@isp.example", "c@isp.example"),
        ),
        ("Removal-Recipient: a@isp.example", "To: b@isp.example\n", ("a@isp.example",)),
        ("", "To: Rosa <b@isp.example>\n", ("b@isp.example",)),
        ("", "", ()),
    ],
)
def test_a_complaint_names_who_complains(part, original, expected):
    found = feedback(part, original)
    assert (found.automatic, found.reported_recipients) == ("complaint", expected)
    assert found.original_message_id == "o@ours.example"


def test_a_reported_mail_without_a_report_is_a_complaint():
    found = read(
        b"From: staff@mailbox.example\nSubject: complaint about message from 192.0.2.2\n"
        b"Content-Type: multipart/mixed; boundary=f\n\n--f\nContent-Type: message/rfc822\n\n"
        b"X-HmXmrOriginalRecipient: rosa@mailbox.example\nTo: x@y.example\n\nHallo\n--f--\n"
    )
    assert (found.automatic, found.reported_recipients) == ("complaint", ("rosa@mailbox.example",))


def test_a_program_that_unsubscribes_complains_for_its_user():
    found = mail("X-Apple-Unsubscribe: true", "Auto-Submitted: auto-replied", subject="unsubscribe")
    assert (found.automatic, found.reported_recipients) == ("complaint", ("anna@kunde.example",))


@pytest.mark.parametrize(
    "to",
    [
        "undisclosed-recipients:;",
        "Undisclosed recipients:;",
        "Verborgene Empfänger: ;",
        "undisclosed-recipients",
    ],
)
def test_a_circular_to_nobody_is_a_notice(to):
    assert mail(f"To: {to}").automatic == "notice"


@pytest.mark.parametrize("to", ["Office <office@ours.example>", "Team: office@ours.example;", ""])
def test_mail_to_somebody_is_not(to):
    assert mail(f"To: {to}").automatic is None


QUOTED = "\n\nAm 23.11.2026 um 09:00 schrieb Shop <no-reply@shop.example>:\n> {}\n"


@pytest.mark.parametrize(
    "machine",
    [
        "Bitte antworten Sie nicht auf diese E-Mail.",
        "Ihre Bestellung 2231 wurde versandt. Ihr Paket kommt morgen.",
        "Ich bin im Urlaub. In dringenden Fällen wenden Sie sich bitte an Frau Lang.",
        "Ihre Nachricht konnte nicht zugestellt werden.",
    ],
)
def test_the_words_of_a_quotation_decide_nothing(machine):
    found = mail("In-Reply-To: <1@shop.example>", text="Passt, danke." + QUOTED.format(machine))
    assert found.automatic is None
    forwarded = (
        f"---------- Forwarded message ---------\nFrom: x@y.example\nSubject: Z\n\n{machine}"
    )
    assert mail(subject="Fwd: Z", text=f"Was ist das?\n\n{forwarded}").automatic is None


def test_a_note_of_absence_says_until_when():
    found = mail(
        "In-Reply-To: <1@ours.example>",
        subject="Abwesend: Re: Angebot",
        text="Vielen Dank für Ihre Nachricht. Ich bin bis zum 4.12. nicht im Büro.",
    )
    assert (found.automatic, found.away_until) == ("auto_reply", date(2026, 12, 4))
    assert mail(text="Ich bin bis zum 4.12. da.").away_until is None


@pytest.mark.parametrize(
    ("note", "expected"), [("Zur Kenntnis.", "bounce"), ("Warum kommt diese Mail zurück?", None)]
)
def test_a_forwarded_report_needs_a_reply_only_with_a_question(note, expected):
    text = f"{note}\n\n---------- Forwarded message ---------\nFrom: Mail System <MAILER-DAEMON@mx.example>\nSubject: x\n\nUser unknown"
    assert mail(subject="Fwd: Undelivered Mail Returned to Sender", text=text).automatic == expected


@pytest.mark.parametrize(
    ("path", "text", "kind"),
    [
        ("<>", "Your message did not reach the following recipients: a@b.example", "bounce"),
        ("<>", "The mailbox is full. 550 5.2.2", "bounce"),
        ("<>", "Thanks for writing. Our opening hours are 9 to 5.", None),
        ("<post@mx.example>", "There was a temporary problem while delivering your message.", None),
    ],
)
def test_the_prose_of_a_server_needs_the_empty_path(path, text, kind):
    assert mail(f"Return-Path: {path}", subject="E", text=text).automatic == kind
