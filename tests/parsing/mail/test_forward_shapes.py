"""Forwards of many programs and languages: the author, the words, and the notes around them."""

import base64
from typing import NamedTuple

import pytest

from app.parsing.mail.attribution import attribute
from app.parsing.mail.reading import read
from tests.parsing.mail.mailboxes import Own

COLLEAGUE = "Petra Ott <petra@ours.example>"
WORDS = "Hello,\n\ncan you repair a chair by Friday?\n\nIda"


class Forward(NamedTuple):
    id: str
    subject: str
    text: str
    words: str = WORDS
    address: str = "ida@lind.example"
    name: str = "Ida Lind"
    own_subject: str = "Chair"


def raw_mail(text, *, subject, sender=COLLEAGUE, kind="text/plain", more=""):
    return (
        f"From: {sender}\nTo: office@ours.example\nSubject: {subject}\nMessage-ID: <1@m.example>\n{more}"
        f"Date: Mon, 23 Nov 2026 09:00:00 +0100\nContent-Type: {kind}; charset=utf-8\n"
        f"Content-Transfer-Encoding: 8bit\n\n{text}"
    ).encode()


def head(
    labels,
    values=("Ida Lind <ida@lind.example>", "23.11.2026 08:30", "petra@ours.example", "Chair"),
    mark="",
):
    return "\n".join(f"{mark}{label}:{mark} {value}" for label, value in zip(labels, values, strict=True))  # fmt: skip


SENDER_LAST = ("Chair", "Ida Lind <ida@lind.example>", "23.11.2026 08:30", "petra@ours.example")
FORWARDS = [
    Forward("yahoo, one line", "Fw: Chair",
            "   ----- Forwarded Message ----- From: Ida Lind <ida@lind.example>To: petra@ours.example <petra@ours.example>"
            f"Sent: Monday, November 23, 2026 at 08:30:00 AM GMT+1Subject: Chair\n{WORDS}"),
    Forward("a phone that quotes", "Fwd: Chair", f"Am 23.11.26, 08:30 schrieb Ida Lind <ida@lind.example>:\n\n{WORDS}"),
    Forward("proton, with marks", "Fw: Chair",
            "please\n\n-------- Original Message --------\nOn 11/23/26 08:30, Ida Lind <ida@lind.example> wrote:\n\n"
            + "\n".join(f"> {line}" for line in WORDS.split("\n"))),
    Forward("gmail, English", "Fwd: Chair",
            "---------- Forwarded message ---------\nFrom: Ida Lind <ida@lind.example>\nDate: Mon, Nov 23, 2026 at 8:30 AM\n"
            f"Subject: Chair\nTo: <petra@ours.example>\n\n\n{WORDS}"),
    Forward("gmail, Spanish, with a note", "Fwd: Silla",
            "¿Puedes responder?\n\n---------- Forwarded message ---------\nDe: Ida Lind <ida@lind.example>\nDate: lun, 23 nov 2026 a las 8:30\n"
            f"Subject: Chair\nTo: <petra@ours.example>\n\n{WORDS}"),
    Forward("a subject of the colleague", "the chair again",
            "Please answer.\n\n" + head(("From", "Sent", "To", "Subject")) + f"\n\n{WORDS}"),
    Forward("a subject of the colleague, German", "Stuhl",
            head(("Von", "Gesendet", "An", "Betreff")) + f"\n\n{WORDS}"),
    Forward("outlook, German, bold", "WG: Stuhl",
            "Bitte übernehmen.\n\nGruß\nPetra\n\n" + head(("Von", "Gesendet", "An", "Betreff"), mark="*") + f"\n\n{WORDS}"),
    Forward("outlook on the web, French, a rule", "TR: Chaise",
            "Pour toi.\n" + "_" * 32 + "\n" + head(("De", "Envoyé", "À", "Objet")) + f"\n\n{WORDS}"),
    Forward("outlook for mac, Italian, weekday", "I: Sedia",
            head(("Da", "Data", "A", "Oggetto"), ("Ida Lind <ida@lind.example>", "lunedì, 23 novembre 2026 alle ore 08:30", "Petra <petra@ours.example>", "Chair")) + f"\n\n{WORDS}"),
    Forward("apple, Dutch", "Fwd: Stoel",
            "Begin doorgestuurd bericht:\n\n" + "\n".join(f"> {line}" for line in (head(("Onderwerp", "Van", "Datum", "Aan"), SENDER_LAST) + f"\n\n{WORDS}").split("\n"))),
    Forward("apple, Polish", "Fwd: Krzesło",
            "Początek przekazywanej wiadomości:\n\n" + head(("Od", "Temat", "Data", "Do"), ("Ida Lind <ida@lind.example>", "Chair", "23.11.2026 08:30", "petra@ours.example")) + f"\n\n{WORDS}"),
    Forward("thunderbird, Swedish", "Fwd: Stol",
            "Kan du?\n\n-------- Vidarebefordrat meddelande --------\n" + head(("Ämne", "Datum", "Från", "Till"), ("Chair", "23.11.2026 08:30", "Ida Lind <ida@lind.example>", "petra@ours.example")) + f"\n\n{WORDS}"),
    Forward("thunderbird, tabs behind the labels", "Fwd: Chair",
            "-------- Forwarded Message --------\nSubject: \tChair\nDate: \tMon, 23 Nov 2026 08:30:00 +0100\nFrom: \tIda Lind <ida@lind.example>\nTo: \tpetra@ours.example\n\n" + WORDS),
    Forward("thunderbird, wrapped columns", "WG: Stuhl",
            "-------- Weitergeleitete Nachricht --------\nBetreff: \tChair\nDatum: \tMon, 23 Nov 2026 08:30:00 +0100\nVon: \tIda Lind <ida@lind.example>\nAntwort an: \tida@lind.example\nAn: \tpetra@ours.example\nKopie (CC): \tkim@ours.example\n\n" + WORDS),
    Forward("samsung, Portuguese", "ENC: Cadeira",
            "-------- Mensagem original --------\n" + head(("De", "Data", "Para", "Assunto"), ("Ida Lind <ida@lind.example>", "23/11/2026 08:30 (GMT+01:00)", "petra@ours.example", "Chair")) + f"\n\n{WORDS}"),
    Forward("web mailer, Danish, signature above", "VS: Stol",
            "Se nedenfor.\n\nVenlig hilsen\nPetra Ott\n\nFra: Ida Lind <ida@lind.example>\nSendt: 23. november 2026 08:30\nTil: Petra Ott\nEmne: Chair\n\n" + WORDS),
    Forward("proton", "Fw: Chair",
            "Sent with a secure mailer.\n\n------- Forwarded Message -------\nFrom: Ida Lind <ida@lind.example>\nDate: On Monday, 23 November 2026 at 08:30\nSubject: Chair\nTo: petra@ours.example <petra@ours.example>\n\n" + WORDS),
    Forward("yahoo, on lines", "Fw: Chair",
            "----- Forwarded message -----\n" + head(("From", "To", "Sent", "Subject"), ("Ida Lind <ida@lind.example>", "petra@ours.example", "Monday 23 November 2026 at 08:30:00 CET", "Chair")) + f"\n\n{WORDS}"),
    Forward("gmx", "Fw: Stuhl",
            'Kümmerst du dich?\n\nGesendet: Montag, 23. November 2026 um 08:30 Uhr\nVon: "Ida Lind" <ida@lind.example>\nAn: petra@ours.example\nBetreff: Chair\n\n' + WORDS),
    Forward("zoho", "Fwd: Chair",
            "============ Forwarded message ============\nFrom: Ida Lind <ida@lind.example>\nTo: <petra@ours.example>\nDate: Mon, 23 Nov 2026 08:30:00 +0100\nSubject: Chair\n============ Forwarded message ============\n\n" + WORDS),
    Forward("mutt", "(fwd) Chair",
            "----- Forwarded message from Ida Lind <ida@lind.example> -----\n\nDate: Mon, 23 Nov 2026 08:30:00 +0100\nFrom: Ida Lind <ida@lind.example>\nTo: petra@ours.example\nSubject: Chair\n\n" + WORDS + "\n\n----- End forwarded message -----"),
    Forward("web mailer, asterisks", "Fwd: Chair",
            "-------- Original Message --------\nSubject: Chair\nDate: 2026-11-23 08:30\nFrom: Ida Lind <ida@lind.example>\nTo: petra@ours.example\n\n" + WORDS),
    Forward("notes", "Fw: Chair",
            "----- Forwarded by Petra Ott/Ours on 23/11/2026 09:00 -----\n\nFrom:\tIda Lind <ida@lind.example>\nTo:\tpetra@ours.example\nDate:\t23/11/2026 08:30\nSubject:\tChair\n\n" + WORDS),
    Forward("a note below the words", "Fwd: Chair",
            "---------- Forwarded message ---------\nFrom: Ida Lind <ida@lind.example>\nDate: Mon, Nov 23, 2026 at 8:30 AM\nSubject: Chair\nTo: <petra@ours.example>\n\n"
            f"{WORDS}\n\n-- \nPetra Ott, Ours"),
    Forward("nested, two colleagues", "WG: WG: Stuhl",
            "Kannst du?\n\n" + head(("Von", "Gesendet", "An", "Betreff"), ("Kim Rau <kim@ours.example>", "23.11.2026 08:45", "petra@ours.example", "WG: Stuhl"))
            + "\n\nBitte.\n\n" + head(("Von", "Gesendet", "An", "Betreff")) + f"\n\n{WORDS}"),
    Forward("nested, marks of quotation", "Fwd: Fwd: Chair",
            "Begin forwarded message:\n\n> From: Kim Rau <kim@ours.example>\n> Subject: Fwd: Chair\n> Date: 23 November 2026 at 08:45:00 CET\n> To: petra@ours.example\n> \n> Begin forwarded message:\n> \n"
            + "\n".join(f">> {line}" for line in (head(("Subject", "From", "Date", "To"), SENDER_LAST) + f"\n\n{WORDS}").split("\n"))),
    Forward("the customer answers our mail, forwarded", "Fwd: Re: Chair",
            "---------- Forwarded message ---------\nFrom: Ida Lind <ida@lind.example>\nDate: Mon, Nov 23, 2026 at 8:30 AM\nSubject: Re: Chair\nTo: <petra@ours.example>\n\n"
            f"{WORDS}\n\nOn Sun, Nov 22, 2026 at 7:00 PM Petra Ott <petra@ours.example> wrote:\n> We repair chairs.", own_subject="Re: Chair"),
    Forward("Czech", "Přep: Židle",
            "---------- Forwarded message ---------\n" + head(("Od", "Date", "To", "Subject")) + f"\n\n{WORDS}"),
    Forward("Turkish, Outlook", "İLT: Sandalye",
            head(("Kimden", "Gönderildi", "Kime", "Konu")) + f"\n\n{WORDS}"),
    Forward("Hungarian, Gmail", "Fwd: Szék",
            "---------- Forwarded message ---------\n" + head(("Feladó", "Date", "To", "Subject")) + f"\n\n{WORDS}"),
    Forward("Norwegian, Outlook", "VS: Stol",
            head(("Fra", "Sendt", "Til", "Emne"), ("Ida Lind <ida@lind.example>", "mandag 23. november 2026 08:30", "Petra Ott <petra@ours.example>", "Chair")) + f"\n\n{WORDS}"),
    Forward("Finnish", "VL: Tuoli",
            head(("Lähettäjä", "Lähetetty", "Vastaanottaja", "Aihe")) + f"\n\n{WORDS}"),
    Forward("Greek", "ΠΡΘ: Καρέκλα",
            head(("Από", "Στάλθηκε", "Προς", "Θέμα")) + f"\n\n{WORDS}"),
    Forward("Japanese", "FW: 椅子",
            head(("差出人", "送信日時", "宛先", "件名")) + f"\n\n{WORDS}"),
    Forward("no subject in the block", "Fwd:",
            "---------- Forwarded message ---------\nFrom: Ida Lind <ida@lind.example>\nDate: Mon, Nov 23, 2026 at 8:30 AM\nSubject:\nTo: <petra@ours.example>\n\n" + WORDS, own_subject=""),
]  # fmt: skip


@pytest.mark.parametrize("forward", FORWARDS, ids=lambda forward: forward.id)
def test_a_colleague_forwards_the_mail_of_a_customer(forward):
    found = attribute(read(raw_mail(forward.text, subject=forward.subject)), Own())
    assert (found.origin, found.sender.address, found.sender.name) == (
        "forward", forward.address, forward.name,
    )  # fmt: skip
    assert (found.subject, found.forwarded_by) == (forward.own_subject, "petra@ours.example")
    assert found.reply_text.removesuffix("\n\nIda") == forward.words.removesuffix("\n\nIda")


HTML = {
    "yahoo": "<div>Please answer</div><div class='quoted'><div>----- Forwarded Message -----</div><div><b>From:</b> Ida Lind &lt;ida@lind.example&gt;</div><div><b>To:</b> petra@ours.example</div>"
    "<div><b>Sent:</b> Monday, 23 November 2026 at 08:30:00 CET</div><div><b>Subject:</b> Chair</div><div><br></div><div>can you repair a chair by Friday?</div></div>",
    "outlook": "<p>Bitte.</p><div style='border-top:solid'><p><b>Von:</b> Ida Lind &lt;ida@lind.example&gt;<br><b>Gesendet:</b> Montag, 23. November 2026 08:30"
    "<br><b>An:</b> petra@ours.example<br><b>Betreff:</b> Chair</p></div><p>can you repair a chair by Friday?</p>",
    "gmail": "<div>See below</div><div class='gmail_quote'><div>---------- Forwarded message ---------<br>Von: <b>Ida Lind</b> <span>&lt;<a href='mailto:ida@lind.example'>"
    "ida@lind.example</a>&gt;</span><br>Date: Mo., 23. Nov. 2026 um 08:30 Uhr<br>Subject: Chair<br>To:  &lt;<a href='mailto:petra@ours.example'>petra@ours.example</a>&gt;<br></div><br><p>can you repair a chair by Friday?</p></div>",
    "table": "<p>Forwarded:</p><hr><table><tr><th>Subject: </th><td>Chair</td></tr><tr><th>Date: </th><td>Mon, 23 Nov 2026 08:30:00 +0100</td></tr><tr><th>From: </th><td>Ida Lind &lt;ida@lind.example&gt;</td></tr>"
    "<tr><th>To: </th><td>petra@ours.example</td></tr></table><p>can you repair a chair by Friday?</p>",
}  # fmt: skip


@pytest.mark.parametrize("text", HTML.values(), ids=HTML)
def test_a_forward_in_html(text):
    found = attribute(read(raw_mail(text, subject="WG: Chair", kind="text/html")), Own())
    assert (found.origin, found.sender.address) == ("forward", "ida@lind.example")
    assert found.reply_text == "can you repair a chair by Friday?"


INNER = f"From: Ida Lind <ida@lind.example>\nTo: petra@ours.example\nSubject: Chair\nMessage-ID: <9@lind.example>\n\n{WORDS}"


def attached(part_type, *inners, note="For you", encoding=""):
    parts = "".join(
        f"--b\nContent-Type: {part_type}\n{encoding}\n"
        f"{base64.encodebytes(inner.encode()).decode() if encoding else inner}\n"
        for inner in inners
    )
    text = f"--b\nContent-Type: text/plain\n\n{note}\n{parts}--b--\n"
    return (
        f"From: {COLLEAGUE}\nTo: office@ours.example\nSubject: Fwd: mails\nMessage-ID: <1@m.example>\n"
        f"Date: Mon, 23 Nov 2026 09:00:00 +0100\nContent-Type: multipart/mixed; boundary=b\n\n{text}"
    ).encode()


@pytest.mark.parametrize(
    ("part_type", "encoding"),
    [
        ("message/rfc822", ""),
        ("message/rfc822; name=Chair", ""),
        ("message/global", ""),
        ('message/rfc822; name="=?utf-8?Q?St=C3=BChle.eml?="', "Content-Disposition: attachment\n"),
        ("message/rfc822", "Content-Transfer-Encoding: base64\n"),
        ('application/octet-stream; name="Chair.EML"', "Content-Transfer-Encoding: base64\n"),
        ('application/octet-stream; name="=?utf-8?B?U3TDvGhsZS5lbWw=?="', "Content-Transfer-Encoding: base64\n"),
        ('application/eml; name="Chair.eml"', "Content-Transfer-Encoding: base64\n"),
        ('text/plain; name="Chair.eml"', "Content-Transfer-Encoding: base64\nContent-Disposition: attachment; filename=Chair.eml\n"),
        ('application/octet-stream; name="noname.eml"', "Content-Transfer-Encoding: base64\nContent-Disposition: attachment;\n filename*=utf-8''St%C3%BChle.eml\n"),
        ('application/x-unknown; name="Chair.eml"', "Content-Transfer-Encoding: base64\n"),
    ],
)  # fmt: skip
def test_a_colleague_attaches_the_mail_of_a_customer(part_type, encoding):
    encoding_of_part = encoding if "base64" in encoding else ""
    more = "" if encoding_of_part else encoding
    raw = attached(
        part_type + ("\n" + more.rstrip() if more else ""), INNER, encoding=encoding_of_part
    )
    found = attribute(read(raw), Own())
    assert (found.origin, found.sender.address, found.message_id) == (
        "forward", "ida@lind.example", "9@lind.example",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        pytest.param("Please read the handbook.\n\nFrom: Monday\nTo: Friday\nSubject: rota", "Rota", id="a rota"),
        pytest.param(
            "---------- Forwarded message ---------\nFrom: Kim Rau <kim@ours.example>\nDate: Mon, Nov 23, 2026 at 8:30 AM\n"
            "Subject: Keys\nTo: <petra@ours.example>\n\nThe keys are in the drawer.",
            "Fwd: Keys", id="the mail of a colleague",
        ),
        pytest.param(
            f"I told her that we can.\n\n{head(('From', 'Sent', 'To', 'Subject'))}\n\n{WORDS}", "RE: Chair",
            id="colleagues answer each other below a mail of the customer",
        ),
        pytest.param("The forwarded message was lost.\n\nPetra", "Lost mail", id="words about a forward"),
    ],
)  # fmt: skip
def test_mail_among_colleagues_is_no_forward(text, subject):
    found = attribute(read(raw_mail(text, subject=subject)), Own())
    assert (found.origin, found.sender.address) == (None, "petra@ours.example")


@pytest.mark.parametrize(
    "content", [b"just bytes", b"From: a\nno fields here", b"\x00\x01From: x", b"", b"To: a@b.example\n\nx"]
)  # fmt: skip
def test_other_files_are_no_attached_mail(content):
    encoded = base64.encodebytes(content).decode()
    raw = attached("application/octet-stream", note="See the file.").replace(
        b"--b--",
        f"--b\nContent-Type: application/octet-stream\nContent-Transfer-Encoding: base64\n\n{encoded}\n--b--".encode(),
    )
    assert read(raw).attached == ()


def test_an_attached_mail_without_a_name_is_told_by_its_fields():
    encoded = base64.encodebytes(INNER.encode()).decode()
    part = f"--b\nContent-Type: application/octet-stream\nContent-Transfer-Encoding: base64\n\n{encoded}\n--b--"
    raw = attached("text/plain").replace(b"--b--", part.encode())
    assert attribute(read(raw), Own()).sender.address == "ida@lind.example"
