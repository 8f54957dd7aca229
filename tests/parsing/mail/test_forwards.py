"""Mails that are forwarded in the text, as programs write them in many languages."""

import pytest

from app.parsing.language import mail_subject
from app.parsing.mail import forwards

NOTE, WORDS = "Can you take this?", "Hello,\n\nhow long does it take?\n\nIda"
SENDER = "Ida Holm <ida.holm@fjord.example>"

# divider, sender, date, subject, recipient: as Gmail writes them
GMAIL = {
    "en": ("Forwarded message", "From", "Date", "Subject", "To"),
    "de": ("Weitergeleitete Nachricht", "Von", "Datum", "Betreff", "An"),
    "fr": ("Message transféré", "De", "Date", "Objet", "À"),
    "es": ("Mensaje reenviado", "De", "Fecha", "Asunto", "Para"),
    "it": ("Messaggio inoltrato", "Da", "Data", "Oggetto", "A"),
    "nl": ("Doorgestuurd bericht", "Van", "Datum", "Onderwerp", "Aan"),
    "pt": ("Mensagem encaminhada", "De", "Data", "Assunto", "Para"),
    "pl": ("Przekazana wiadomość", "Od", "Data", "Temat", "Do"),
    "sv": ("Vidarebefordrat meddelande", "Från", "Datum", "Ämne", "Till"),
    "da": ("Videresendt besked", "Fra", "Dato", "Emne", "Til"),
    "no": ("Videresendt melding", "Fra", "Dato", "Emne", "Til"),
    "fi": ("Välitetty viesti", "Lähettäjä", "Päivämäärä", "Aihe", "Vastaanottaja"),
    "cs": ("Přeposlaná zpráva", "Od", "Datum", "Předmět", "Komu"),
    "tr": ("İletilen mesaj", "Gönderen", "Tarih", "Konu", "Alıcı"),
    "ru": ("Пересылаемое сообщение", "От", "Дата", "Тема", "Кому"),
    "hu": ("Továbbított üzenet", "Feladó", "Dátum", "Tárgy", "Címzett"),
    "ro": ("Mesaj redirecționat", "De la", "Data", "Subiect", "Către"),
}
# prefix of the subject, labels: as Outlook writes them
OUTLOOK = {
    "en": ("FW:", "From", "Sent", "Subject", "To"),
    "de": ("WG:", "Von", "Gesendet", "Betreff", "An"),
    "fr": ("TR:", "De", "Envoyé", "Objet", "À"),
    "es": ("RV:", "De", "Enviado", "Asunto", "Para"),
    "it": ("I:", "Da", "Inviato", "Oggetto", "A"),
    "nl": ("Doorst:", "Van", "Verzonden", "Onderwerp", "Aan"),
    "pt": ("ENC:", "De", "Enviado", "Assunto", "Para"),
    "pl": ("PD:", "Od", "Wysłano", "Temat", "Do"),
    "sv": ("VB:", "Från", "Skickat", "Ämne", "Till"),
    "da": ("VS:", "Fra", "Sendt", "Emne", "Til"),
    "fi": ("VL:", "Lähettäjä", "Lähetetty", "Aihe", "Vastaanottaja"),
    "tr": ("İLT:", "Kimden", "Gönderildi", "Konu", "Kime"),
}


def block(labels, *, order=(0, 1, 2, 3), mark="", colon=":"):
    sender, date, subject, recipient = labels
    lines = [
        f"{mark}{sender}{colon}{mark} {SENDER}",
        f"{mark}{date}{colon}{mark} 23.11.2026 08:55",
        f"{mark}{subject}{colon}{mark} Delivery",
        f"{mark}{recipient}{colon}{mark} Kim <kim@ours.example>",
    ]
    return "\n".join(lines[index] for index in order)


def values(forward):
    return (
        forward.note,
        forward.sender_name,
        forward.sender_address,
        forward.date,
        forward.subject,
        forward.text,
    )


RIGHT = (NOTE, "Ida Holm", "ida.holm@fjord.example", "23.11.2026 08:55", "Delivery", WORDS)


@pytest.mark.parametrize("written", GMAIL.values(), ids=GMAIL)
def test_below_a_divider(written):
    divider, *labels = written
    text = f"{NOTE}\n\n---------- {divider} ---------\n{block(labels)}\n\n{WORDS}\n"
    assert values(forwards.find(text, subject="Delivery")) == RIGHT


@pytest.mark.parametrize("written", OUTLOOK.values(), ids=OUTLOOK)
@pytest.mark.parametrize("rule", ["", "_" * 32 + "\n", "-----Original Message-----\n"])
@pytest.mark.parametrize("mark", ["", "*"])
def test_header_block_below_a_subject_that_forwards(written, rule, mark):
    prefix, *labels = written
    text = f"{NOTE}\n\n{rule}{block(labels, order=(0, 1, 3, 2), mark=mark)}\n\n{WORDS}"
    assert values(forwards.find(text, subject=f"{prefix} Delivery")) == RIGHT


@pytest.mark.parametrize(
    "head",
    [
        pytest.param("Begin forwarded message:\n\n", id="apple"),
        pytest.param("Anfang der weitergeleiteten Nachricht:\n\n", id="apple, German"),
        pytest.param("Début du message transféré :\n\n", id="apple, French"),
        pytest.param("-------- Forwarded Message --------\n", id="thunderbird"),
        pytest.param("----- Forwarded by Kim/OURS on 23.11.2026 09:00 -----\n\n", id="notes"),
        pytest.param("- - - forwarded message - - -\n", id="spaced"),
    ],
)
@pytest.mark.parametrize("quote", ["", "> "])
def test_other_programs(head, quote):
    inside = block(("From", "Date", "Subject", "To"), order=(2, 1, 0, 3)) + f"\n\n{WORDS}"
    quoted = "\n".join(f"{quote}{line}".rstrip() for line in inside.split("\n"))
    found = forwards.find(f"{NOTE}\n\n{head}{quoted}", subject="Delivery")
    assert values(found) == RIGHT


@pytest.mark.parametrize(
    ("sender", "name", "address"),
    [
        ("Ida Holm <ida@fjord.example>", "Ida Holm", "ida@fjord.example"),
        ("ida@fjord.example", "", "ida@fjord.example"),
        ("Ida Holm [mailto:ida@fjord.example]", "Ida Holm", "ida@fjord.example"),
        ("Ida Holm (ida@fjord.example)", "Ida Holm", "ida@fjord.example"),
        ("Ida Holm <ida@fjord.example<mailto:ida@fjord.example>>", "Ida Holm", "ida@fjord.example"),
        ('"Holm, Ida" <ida@fjord.example>', "Holm, Ida", "ida@fjord.example"),
        ("Ida Holm", "Ida Holm", ""),
    ],
)
def test_the_sender_in_the_block(sender, name, address):
    text = f"From: {sender}\nSent: today\nTo: Kim\nSubject: Delivery\n\n{WORDS}"
    found = forwards.find(text, subject="Fwd: Delivery")
    assert (found.sender_name, found.sender_address) == (name, address)


def test_wrapped_recipients_and_empty_lines_between_the_headers():
    text = (
        f"From: {SENDER}\n\nSent: 23.11.2026 08:55\n\nTo: Kim <kim@ours.example>;\n"
        f"  Lee <lee@ours.example>\n\nCc: Bo\n\nSubject: Delivery\n\n{WORDS}"
    )
    found = forwards.find(text, subject="FW: Delivery")
    assert (found.subject, found.text) == ("Delivery", WORDS)


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        pytest.param(
            "RE: Delivery", f"Yes.\n\n{block(('From', 'Sent', 'Subject', 'To'))}\n\n{WORDS}",
            id="an answer quotes with the same block",
        ),
        pytest.param("AW: Lieferung", f"Ja.\n\n{block(('Von', 'Gesendet', 'Betreff', 'An'))}\n\nHallo",
                     id="an answer in German"),
        pytest.param("VS: Toimitus", f"{block(('Lähettäjä', 'Lähetetty', 'Aihe', 'Vastaanottaja'))}\n\nHei",
                     id="a Finnish answer"),
        pytest.param("Fwd: Delivery", "I forward this to you later.", id="without a block"),
        pytest.param("Trip", "From: Bergen\nTo: Oslo\nDate: 3 May", id="a journey"),
        pytest.param("", "", id="empty"),
    ],
)  # fmt: skip
def test_no_forward(subject, text):
    assert forwards.find(text, subject=subject) is None


@pytest.mark.parametrize(
    ("subject", "bare"),
    [
        ("Fwd: Delivery", "Delivery"),
        ("WG: AW: Lieferung", "AW: Lieferung"),
        ("Fw: Fwd: TR: RV: I: Doorst: ENC: PD: VB: x", "x"),
        ("Forwarding agents", "Forwarding agents"),
        ("I was there", "I was there"),
    ],
)
def test_the_subject_without_the_marks_of_a_forward(subject, bare):
    assert mail_subject.without_forward_prefixes(subject) == bare


@pytest.mark.parametrize("token", ["-", "> ", "From: ", "Von:\n", "*", "[", "Fwd: ", "\n", "(a@"])
def test_long_runs_take_linear_time(token):
    forwards.find(token * 100_000, subject=token * 10_000)
    forwards.find(f"From: {token * 50_000}\nDate: x\nSubject: y\n", subject="Fwd: x")
