"""Forms of many plugins, hosters and languages: who filled them in, and the words alone."""

from typing import NamedTuple

import pytest

from app.parsing.mail.attribution import attribute
from app.parsing.mail.reading import read
from tests.parsing.mail.mailboxes import Own

PROGRAM = "Website <wordpress@ours.example>"
SERVICE = "Forms <noreply@askpad.example>"


class Form(NamedTuple):
    id: str
    text: str
    name: str
    address: str
    words: str
    phone: str = ""
    sender: str = PROGRAM
    reply_to: str = ""
    subject: str = "New message"


def attributed(form: Form):
    kind = "html" if form.text.lstrip().startswith("<") else "plain"
    reply_to = f"Reply-To: {form.reply_to}\n" if form.reply_to else ""
    raw = (
        f"From: {form.sender}\nTo: office@ours.example\nSubject: {form.subject}\n{reply_to}"
        f"Message-ID: <1@m.example>\nDate: Mon, 23 Nov 2026 09:00:00 +0100\n"
        f"Content-Type: text/{kind}; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n{form.text}"
    )
    return attribute(read(raw.encode()), Own())


FORMS = [
    Form(
        "dots between label and value",
        "Name.........: Ruth Falk\nE-Mail.......: ruth@falk.example\nNachricht....: Bauen Sie Regale?",
        "Ruth Falk", "ruth@falk.example", "Bauen Sie Regale?",
    ),
    Form(
        "the name of the site below the words",
        "--- Name ---\n\nRuth Falk\n\n--- Email ---\n\nruth@falk.example\n\n--- Message ---\n\nDo you build shelves?\n\n\nSent from Wood and Co",
        "Ruth Falk", "ruth@falk.example", "Do you build shelves?",
    ),
    Form(
        "calls of a service to its customer",
        "Name:\nRuth Falk\n\nEmail:\nruth@falk.example\n\nMessage:\nDo you build shelves?\n\nView submission\n\n"
        "Does this submission look like spam? Tell us.\n\nTo change your notification settings, open the app.",
        "Ruth Falk", "ruth@falk.example", "Do you build shelves?", sender=SERVICE,
    ),
    Form(
        "technical lines of a plugin in German",
        "Name: Ruth Falk\nE-Mail: ruth@falk.example\nNachricht: Bauen Sie Regale?\n\n---\n\nDatum: 23. November 2026\nUhrzeit: 09:00\n"
        "Seiten-URL: https://ours.example/kontakt\nBenutzer-Agent: Mozilla/5.0\nRemote-IP: 203.0.113.4\nUnterstützt von: Bauwerk",
        "Ruth Falk", "ruth@falk.example", "Bauen Sie Regale?",
    ),
    Form(
        "a market place introduces the words, from an address like a person's",
        "Ruth Falk hat Ihnen eine Nachricht geschrieben:\n\nKönnten Sie ein Regal bauen?\n\nAntworten Sie einfach auf diese E-Mail, um Ruth zu antworten.",
        "Ruth Falk", "r-41@relay.example", "Könnten Sie ein Regal bauen?",
        sender="Werkplatz <auftrag@werkplatz.example>", reply_to="Ruth Falk <r-41@relay.example>",
    ),
    Form(
        "a market place greets its customer first",
        "Hello Petra,\n\na buyer has sent you a message about “Oak shelf”:\n\nIs it still for sale?\n\nSimply reply to this message.",
        "Ruth Falk", "r-41@relay.example", "Is it still for sale?",
        sender=SERVICE, reply_to="Ruth Falk <r-41@relay.example>",
    ),
    Form(
        "name and address under two labels, neither of which says name",
        "Von: Ruth Falk\nBetreff: Regal\nMail: ruth@falk.example\n\nBauen Sie Regale nach Maß?",
        "Ruth Falk", "ruth@falk.example", "Bauen Sie Regale nach Maß?",
    ),
    Form(
        "the page that it came from is no name",
        "From: https://ours.example/contact\nEmail: ruth@falk.example\nMessage: Do you build shelves?",
        "", "ruth@falk.example", "Do you build shelves?",
    ),
    Form(
        "signature of a plugin below the words",
        "From: Ida Lind <ida@lind.example>\nSubject: Bookshelf\n\nMessage Body:\nDo you build shelves to size?\n"
        "Oak, 240 cm.\n\n-- \nThis e-mail was sent from a contact form on Ours (https://ours.example)",
        "Ida Lind", "ida@lind.example", "Do you build shelves to size?\nOak, 240 cm.",
    ),
    Form(
        "labels above values, English",
        "Name\n\nOwen Pryce\n\nEmail\n\nowen@pryce.example\n\nTelephone\n\n020 7946 0112\n\nHow can we help?\n\n"
        "The gate will not close.\nCould someone look at it?\n\nSent from https://ours.example/contact/",
        "Owen Pryce", "owen@pryce.example", "The gate will not close.\nCould someone look at it?",
        "020 7946 0112",
    ),
    Form(
        "page builder with technical lines",
        "Name: Marta Gil\nEmail: marta@gil.example\nMessage: ¿Tienen mesas de pino?\nGracias de antemano.\n\n---\n\n"
        "Date: November 23, 2026\nTime: 9:02 am\nPage URL: https://ours.example/contacto/\nUser Agent: Mozilla/5.0\n"
        "Remote IP: 203.0.113.4\nPowered by: Pagebuilder",
        "Marta Gil", "marta@gil.example", "¿Tienen mesas de pino?\nGracias de antemano.",
    ),
    Form(
        "technical lines without a rule",
        "Name: Jonas Falk\nE-Mail: jonas@falk.example\nNachricht: Wann haben Sie am Samstag geöffnet?\n"
        "IP-Adresse: 203.0.113.9\nSeite: https://ours.example/kontakt\nDatum: 23.11.2026\nUhrzeit: 09:01",
        "Jonas Falk", "jonas@falk.example", "Wann haben Sie am Samstag geöffnet?",
    ),
    Form(
        "definition list",
        "<dl><dt>Nom</dt><dd>Luc Petit</dd><dt>E-mail</dt><dd><a href='mailto:luc@petit.example'>luc@petit.example</a>"
        "</dd><dt>Téléphone</dt><dd>01 99 00 12 34</dd><dt>Message</dt><dd>Livrez-vous à Lyon ?<br>Merci.</dd></dl>",
        "Luc Petit", "luc@petit.example", "Livrez-vous à Lyon ?\nMerci.", "01 99 00 12 34",
    ),
    Form(
        "table of two columns, Italian",
        "<p>Nuovo invio dal sito</p><table><tr><th>Campo</th><th>Valore</th></tr><tr><td>Nome</td><td>Gaia Riva</td></tr>"
        "<tr><td>Email</td><td>gaia@riva.example</td></tr><tr><td>Telefono</td><td>02 5550 1234</td></tr>"
        "<tr><td>Messaggio</td><td>Quanto costa la riparazione?</td></tr></table>",
        "Gaia Riva", "gaia@riva.example", "Quanto costa la riparazione?", "02 5550 1234",
    ),
    Form(
        "table with a label in a row of its own",
        "<table><tr><td><b>Naam</b></td></tr><tr><td>Bram Smit</td></tr><tr><td><b>E-mailadres</b></td></tr><tr><td>"
        "bram@smit.example</td></tr><tr><td><b>Uw bericht</b></td></tr><tr><td>Kunt u de stoel repareren?</td></tr></table>",
        "Bram Smit", "bram@smit.example", "Kunt u de stoel repareren?", sender=SERVICE,
    ),
    Form(
        "tabs between labels and values",
        "Imię i nazwisko\tEwa Nowak\nE-mail\tewa@nowak.example\nTelefon\t22 555 01 23\nWiadomość\tCzy naprawiają Państwo stare krzesła?",
        "Ewa Nowak", "ewa@nowak.example", "Czy naprawiają Państwo stare krzesła?", "22 555 01 23",
    ),
    Form(
        "the words in the middle",
        "Meddelande: Kan ni laga en stol?\nDen är av ek.\nNamn: Liv Ek\nE-post: liv@ek.example\nTelefon: 08 555 123 45",
        "Liv Ek", "liv@ek.example", "Kan ni laga en stol?\nDen är av ek.", "08 555 123 45",
    ),
    Form(
        "lines with colons in the words",
        "Name: Tom Hale\nEmail: tom@hale.example\nMessage: I need three things:\nSize: 40 x 60\nColour: red\nDelivery: by Friday\n"
        "Is that possible?",
        "Tom Hale", "tom@hale.example",
        "I need three things:\nSize: 40 x 60\nColour: red\nDelivery: by Friday\nIs that possible?",
    ),
    Form(
        "a known label in the words",
        "Name: Nils Berg\nE-Mail: nils@berg.example\nNachricht: Bitte ein Angebot.\nTelefon: erreiche ich nie, also per Mail.\nDanke",
        "Nils Berg", "nils@berg.example", "Bitte ein Angebot.\nTelefon: erreiche ich nie, also per Mail.\nDanke",
    ),
    Form(
        "two addresses",
        "Name: Ana Reis\nE-mail: ana@reis.example\nMensagem: Mandem a fatura para contabil@reis.example, por favor. Qual é o prazo?",
        "Ana Reis", "ana@reis.example",
        "Mandem a fatura para contabil@reis.example, por favor. Qual é o prazo?",
    ),
    Form(
        "the address twice",
        "Vorname: Pia\nNachname: Holt\nE-Mail-Adresse: pia@holt.example\nE-Mail-Adresse wiederholen: pia@holt.example\n"
        "Ihre Nachricht: Haben Sie noch Termine?",
        "Pia Holt", "pia@holt.example", "Haben Sie noch Termine?", sender=SERVICE,
    ),
    Form(
        "phone alone, French",
        "Nom : Zoé Roy\nTéléphone : 01 99 00 55 66\nMessage : Rappelez-moi au sujet du devis.",
        "Zoé Roy", "", "Rappelez-moi au sujet du devis.", "01 99 00 55 66",
    ),
    Form(
        "shop, labels above values with colons",
        "You received a new message from your online store's contact form.\n\nCountry Code:\nGB\n\nName:\nEve Marsh\n\n"
        "Email:\neve@marsh.example\n\nPhone:\n+44 20 7946 0990\n\nBody:\nIs the blue one back soon?",
        "Eve Marsh", "eve@marsh.example", "Is the blue one back soon?", "+44 20 7946 0990",
        sender="Ours <mailer@shopsoft.example>", reply_to="eve@marsh.example",
    ),
    Form(
        "values below labels of a form of a content system",
        "Submitted on Monday, November 23, 2026 - 09:00\nSubmitted by anonymous user: 203.0.113.7\nSubmitted values are:\n\n"
        "Your name: Ole Dahl\nYour e-mail address: ole@dahl.example\nYour question: Do you ship to Norway?\n\n"
        "The results of this submission may be viewed at:\nhttps://ours.example/node/7/submission/31",
        "Ole Dahl", "ole@dahl.example", "Do you ship to Norway?",
    ),
    Form(
        "sentence with the name above",
        "This is an enquiry e-mail via https://ours.example from:\nRita Moss <rita@moss.example>\n\nCan I visit on Sunday?",
        "Rita Moss", "rita@moss.example", "Can I visit on Sunday?", reply_to="Rita Moss <rita@moss.example>",
    ),
    Form(
        "notice of a hoster around the words",
        "Guten Tag,\n\nüber das Formular auf Ihrer Website wurde eine Nachricht gesendet.\n\nName: Kai Brandt\nE-Mail: kai@brandt.example\n"
        "Nachricht:\nIch suche einen Tisch.\nGibt es den in Eiche?\n\nDiese Nachricht wurde über das Kontaktformular auf https://ours.example gesendet.",
        "Kai Brandt", "kai@brandt.example", "Ich suche einen Tisch.\nGibt es den in Eiche?", sender=SERVICE,
        reply_to="kai@brandt.example",
    ),
    Form(
        "questions and answers",
        "<h2>New response</h2><table><tr><td>What is your name?</td><td>Gus Webb</td></tr><tr><td>What is your email address?</td>"
        "<td>gus@webb.example</td></tr><tr><td>What can we do for you?</td><td>Sharpen four knives, please.</td></tr></table>"
        "<p>Manage your notifications in the settings.</p>",
        "Gus Webb", "gus@webb.example", "Sharpen four knives, please.", sender="notifications@askpad.example",
    ),
    Form(
        "bold labels with values below",
        "<p><strong>Név</strong><br>Kata Kis</p><p><strong>E-mail cím</strong><br>kata@kis.example</p><p><strong>Üzenet</strong>"
        "<br>Mikor jöhetek a székért?</p>",
        "Kata Kis", "kata@kis.example", "Mikor jöhetek a székért?",
    ),
    Form(
        "Czech with marks of obligation",
        "Jméno a příjmení *: Jan Malý\nE-mail *: jan@maly.example\nTelefon: 777 123 456\nVáš dotaz *: Opravujete i staré skříně?",
        "Jan Malý", "jan@maly.example", "Opravujete i staré skříně?", "777 123 456",
    ),
    Form(
        "Turkish",
        "Adınız Soyadınız: Can Ak\nE-posta adresiniz: can@ak.example\nTelefon numaranız: 0212 555 01 02\nMesajınız: Masa fiyatı nedir?",
        "Can Ak", "can@ak.example", "Masa fiyatı nedir?", "0212 555 01 02",
    ),
    Form(
        "Danish with more fields",
        "Navn: Bo Friis\nFirma: Friis ApS\nE-mail: bo@friis.example\nTlf.: 33 12 34 56\nEmne: Reol\nBesked: Kan I bygge en reol?\n"
        "Samtykke: Ja",
        "Bo Friis", "bo@friis.example", "Kan I bygge en reol?", "33 12 34 56",
    ),
    Form(
        "own fields around the words",
        "Name: Lea Vogt\nE-Mail: lea@vogt.example\nWunschtermin: 4. Dezember\nAnzahl Personen: 6\nNachricht: Ist da noch frei?\n"
        "Wie haben Sie von uns erfahren?: Freunde\nDatenschutz: akzeptiert",
        "Lea Vogt", "lea@vogt.example", "Ist da noch frei?",
    ),
    Form(
        "keys of a program",
        "your-name: Max Orr\nyour-email: max@orr.example\nyour-message: Are the chairs in stock?\n_wpcf7_unit_tag: wpcf7-f6",
        "Max Orr", "max@orr.example", "Are the chairs in stock?",
    ),
    Form(
        "keys with underlines",
        "first_name: Amy\nlast_name: Low\nemail_address: amy@low.example\nphone_number: 020 7946 0333\nmessage: Can you engrave a ring?",
        "Amy Low", "amy@low.example", "Can you engrave a ring?", "020 7946 0333", sender=SERVICE,
    ),
    Form(
        "labels in brackets",
        "[Name] Finn Otte\n[E-Mail] finn@otte.example\n[Nachricht] Reparieren Sie Fahrräder?",
        "Finn Otte", "finn@otte.example", "Reparieren Sie Fahrräder?",
    ),
    Form(
        "dots and equals signs",
        "Naam ....... Saar Bos\nE-mail ..... saar@bos.example\nVraag ...... Levert u ook aan huis?",
        "Saar Bos", "saar@bos.example", "Levert u ook aan huis?",
    ),
    Form(
        "Portuguese with paragraphs",
        "Você recebeu um novo contato pelo site.\n\nNome: Davi Luz\nE-mail: davi@luz.example\nCelular: (11) 95555-0101\nMensagem:\n"
        "Boa tarde!\n\nVocês consertam portas?\n\nObrigado,\nDavi\n\nEsta mensagem foi enviada pelo formulário de contato de https://ours.example",
        "Davi Luz", "davi@luz.example", "Boa tarde!\n\nVocês consertam portas?\n\nObrigado,\nDavi",
        "(11) 95555-0101",
    ),
    Form(
        "page address below the words",
        "Nom et prénom : Inès Roux\nAdresse e-mail : ines@roux.example\nVotre demande : Avez-vous un créneau jeudi ?\n"
        "Page : https://ours.example/rdv\nEnvoyé le : 23/11/2026 à 09:00",
        "Inès Roux", "ines@roux.example", "Avez-vous un créneau jeudi ?",
    ),
    Form(
        "thanks by a form",
        "Name: Joy Hart\nEmail: joy@hart.example\nMessage: Great service, thank you!\n\nSubmitted from: https://ours.example/contact?ask=1\nPage title: Need help? Ask us",
        "Joy Hart", "joy@hart.example", "Great service, thank you!",
    ),
    Form(
        "Russian",
        "Имя: Олег Панов\nТелефон: +7 495 555 01 01\nЭлектронная почта: oleg@panov.example\nСообщение: Вы чините часы?",
        "Олег Панов", "oleg@panov.example", "Вы чините часы?", "+7 495 555 01 01",
    ),
]  # fmt: skip


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.id)
def test_a_form_brings_its_visitor_and_the_words_alone(form):
    found = attributed(form)
    assert (found.origin, found.sender.address, found.sender.name, found.reply_text) == (
        "contact_form", form.address, form.name, form.words,
    )  # fmt: skip
    assert found.author_phone == form.phone
    assert found.automatic is None


def plain(text, sender, *, subject="Question", more=""):
    raw = (
        f"From: {sender}\nTo: office@ours.example\nSubject: {subject}\n{more}Message-ID: <1@m.example>\n"
        f"Date: Mon, 23 Nov 2026 09:00:00 +0100\nContent-Type: text/plain; charset=utf-8\n\n{text}"
    )
    return attribute(read(raw.encode()), Own())


FIELDS = "Name: Ida Lind\nEmail: ida@lind.example\nMessage: Do you build shelves?"


@pytest.mark.parametrize(
    ("text", "sender", "written"),
    [
        pytest.param(
            f"I sent you this a week ago and heard nothing:\n\n{FIELDS}", "Ida <ida@lind.example>", {},
            id="the visitor quotes the form",
        ),
        pytest.param(
            "Yes, please.\n\n" + "\n".join(f"> {line}" for line in FIELDS.split("\n")),
            "Lind <info@lind.example>",
            {"subject": "Re: New message", "more": "In-Reply-To: <0@ours.example>\n"},
            id="an answer from a shared address quotes the form",
        ),
        pytest.param(
            "Name: Ida\nShift: Monday to Friday\nPhone: 020 7946 0112", "Petra <petra@ours.example>",
            {"subject": "Rota"}, id="a colleague writes down who works when",
        ),
        pytest.param(
            "Name: Ida Lind\nEmail: ida@lind.example\nAddress: High Street 1\nTotal: 48.00 EUR",
            "Shop <mailer@shopsoft.example>",
            {"subject": "New order #1042", "more": "Reply-To: ida@lind.example\n"},
            id="a notice of an order",
        ),
    ],
)  # fmt: skip
def test_what_looks_like_a_form_is_none(text, sender, written):
    found = plain(text, sender, **written)
    assert found.origin is None
    assert found.sender.address in sender


@pytest.mark.parametrize(
    "words",
    [
        pytest.param("I filled in the contact form on your website last week. Nobody answered.", id="form"),
        pytest.param("Look at this lamp:\nhttps://lamps.example/oak\nDo you have it?", id="address"),
        pytest.param("Please send the price to my site: https://lind.example", id="a site of theirs"),
        pytest.param("We come on\nDate: 5 December\nTime: 18:00\nIs that fine?", id="date and time"),
        pytest.param("We would like to come.\nDate: 5 December\nTime: 18:00", id="date at the end"),
        pytest.param("First part.\n\n---\n\nSecond part: when can you come?", id="a rule between"),
        pytest.param("The page shows an error.\nBrowser: Firefox\nPlease help.", id="facts of the visitor"),
    ],
)  # fmt: skip
def test_the_words_of_the_visitor_stay_whole(words):
    form = f"Name: Ida Lind\nEmail: ida@lind.example\nMessage: {words}"
    footer = "\n\n-- \nThis message was sent through the form on https://ours.example/contact"
    assert plain(form, PROGRAM).reply_text == words
    assert plain(form + footer, PROGRAM).reply_text == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Name: Ida Lind\nEmail: ida@lind.example\nService: Oak shelf\nHeight: 240 cm", "Service: Oak shelf\nHeight: 240 cm"),
        ("Ida Lind\nida@lind.example\n\nDo you build shelves?", "Do you build shelves?"),
        ("You have received a new message from your website.\n\nDo you build shelves?", "Do you build shelves?"),
    ],
)  # fmt: skip
def test_a_form_without_a_label_of_the_message(text, words):
    found = plain(text, PROGRAM, more="Reply-To: Ida Lind <ida@lind.example>\n")
    assert (found.sender.address, found.reply_text) == ("ida@lind.example", words)


@pytest.mark.parametrize(
    "token", ["this message ", "https://a ", "Sent from ", "Date: ", "1.", "a:", "--", "\n"]
)
def test_frames_take_linear_time(token):
    plain(f"Name: A\nEmail: a@b.example\nMessage: x\n{token * 60_000}", PROGRAM)
    plain("Name: A\nEmail: a@b.example\nMessage: x\n" + f"{token}\n" * 1_900, PROGRAM)
