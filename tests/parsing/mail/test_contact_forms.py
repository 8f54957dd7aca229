"""The fields of contact forms, in the shapes and languages in which websites send them."""

import pytest

from app.parsing.mail import contact_forms

NAME, ADDRESS = "Mara Lind", "mara.lind@flora.example"
WORDS = "The gate does not close.\nCould somebody look at it?"

LABELS = {
    "en": ("Name", "E-mail", "Phone", "Message"),
    "en, possessive": ("Your name", "Your email address", "Your phone number", "Your message"),
    "de": ("Name", "E-Mail-Adresse", "Telefon", "Nachricht"),
    "de, possessive": ("Ihr Name", "Ihre E-Mail", "Ihre Telefonnummer", "Ihre Nachricht"),
    "fr": ("Nom", "Courriel", "Téléphone", "Message"),
    "fr, possessive": ("Votre nom", "Votre adresse e-mail", "Votre téléphone", "Votre message"),
    "es": ("Nombre", "Correo electrónico", "Teléfono", "Mensaje"),
    "it": ("Nome", "Indirizzo email", "Telefono", "Messaggio"),
    "nl": ("Naam", "E-mailadres", "Telefoonnummer", "Bericht"),
    "pt": ("Nome", "Endereço de e-mail", "Telemóvel", "Mensagem"),
    "pl": ("Imię i nazwisko", "Adres e-mail", "Numer telefonu", "Treść wiadomości"),
    "sv": ("Namn", "E-postadress", "Telefonnummer", "Meddelande"),
    "da": ("Navn", "E-mail", "Telefon", "Besked"),
    "fi": ("Nimi", "Sähköposti", "Puhelinnumero", "Viesti"),
    "cs": ("Jméno", "E-mail", "Telefonní číslo", "Zpráva"),
    "tr": ("Ad Soyad", "E-posta", "Telefon numarası", "Mesajınız"),
    "ru": ("Имя", "Электронная почта", "Телефон", "Сообщение"),
}
SHAPES = {
    "label and value": "{0}: {name}\n{1}: {address}\n{2}: 0170 555 0199\n{3}: {words}",
    "a space before the colon": "{0} : {name}\n{1} : {address}\n{2} : 0170 555 0199\n{3} :\n{words}",
    "required fields": "{0}*: {name}\n{1}*: {address}\n{2}: 0170 555 0199\n{3}*:\n\n{words}",
    "label above the value": "{0}\n{name}\n\n{1}\n{address}\n\n{2}\n0170 555 0199\n\n{3}\n{words}",
    "bold labels": "*{0}:* {name}\n*{1}:* {address}\n*{2}:* 0170 555 0199\n*{3}:*\n{words}",
    "table with tabs": "{0}\t{name}\n{1}\t{address}\n{2}\t0170 555 0199\n{3}\t{words}",
    "rows of an HTML table": "{0} {name}\n{1} {address}\n{2} 0170 555 0199\n{3} {words}",
    "link on the address": "{0}: {name}\n{1}: <{address}> (mailto:{address})\n{2}: 0170 555 0199\n{3}: {words}",
}
FOOTER = "\n\n-- \nThis mail was sent from the contact form of https://flora.example\n"


@pytest.mark.parametrize("labels", LABELS.values(), ids=LABELS)
@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES)
def test_the_fields_of_a_form_are_read(shape, labels):
    fields = contact_forms.read(
        shape.format(*labels, name=NAME, address=ADDRESS, words=WORDS) + FOOTER
    )
    assert (fields.name, fields.address, fields.message) == (NAME, ADDRESS, WORDS)
    assert fields.phone == "0170 555 0199"


@pytest.mark.parametrize(
    ("text", "name", "message"),
    [
        pytest.param(
            f"From: {NAME} <{ADDRESS}>\nSubject: Gate\n\nMessage Body:\n{WORDS}{FOOTER}", NAME, WORDS,
            id="sender with the address in one line",
        ),
        pytest.param(
            f"Vorname: Mara\nNachname: Lind\nE-Mail: {ADDRESS}\nAnliegen: Angebot", NAME, "Angebot",
            id="given and family name in two fields",
        ),
        pytest.param(
            f"Name: {NAME}\nE-mail: {ADDRESS}\nMessage: Engrave it please:\nName: Otto\nDate: 3 May",
            NAME, "Engrave it please:\nName: Otto\nDate: 3 May",
            id="a label that the visitor typed",
        ),
        pytest.param(
            f"E-mail: {ADDRESS}\nMessage: Hello\nRemote IP: 192.0.2.1\nUser Agent: Browser 9",
            "", "Hello",
            id="facts about the visit",
        ),
        pytest.param(
            f"Message Details:\nName: {NAME}\nEmail: {ADDRESS}\nMessage: Hello",
            NAME, "Hello",
            id="a heading that sounds like a label",
        ),
        pytest.param(
            f"Question Answer\nFull name {NAME}\nE-mail {ADDRESS}\nMessage Hello",
            NAME, "Hello",
            id="the head of a table",
        ),
        pytest.param(
            f"* **What's your name?**\n{NAME}\n\n* **What's your email?**\n{ADDRESS}\n\n* **How can we help?**\nHello",
            NAME, "Hello",
            id="questions as labels",
        ),
        pytest.param(
            f"Prénom : Mara\nNom : Lind\nCourriel : {ADDRESS}\nVotre message à nous : Bonjour\nRGPD : oui",
            NAME, "Bonjour",
            id="a name in two fields, longer labels, consent",
        ),
    ],
)  # fmt: skip
def test_special_fields(text, name, message):
    fields = contact_forms.read(text)
    assert (fields.name, fields.address, fields.message) == (name, ADDRESS, message)


@pytest.mark.parametrize(
    "text",
    [
        "Hello,\nmy name is Mara: I would like to come on Monday.\nThank you",
        "Please note: the name of the rose\nIt is 10:30 now",
        "De quoi parlez-vous ?\nVon hier bis heute",
        "",
        "::::\n\n:",
    ],
)
def test_sentences_have_no_fields(text):
    fields = contact_forms.read(text)
    assert (fields.address, fields.message, fields.roles) == ("", "", frozenset())


@pytest.mark.parametrize(
    "token", ["Name ", "E-Mail: ", "| ", "\t", "* ", "-", "(", "@", "a@", "1 "]
)
def test_long_runs_take_linear_time(token):
    text = token * 60_000 + "\n" + f"{token}\n" * 5_000
    assert contact_forms.read(text) is not None
