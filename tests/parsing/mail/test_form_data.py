"""Forms that send their fields in a notation of programs instead of labelled lines."""

import json
from urllib.parse import urlencode

import pytest

from app.parsing.mail import contact_forms, form_data, html_text

NAME, ADDRESS, WORDS = "Mara Lind", "mara.lind@flora.example", "Könnte jemand am Montag kommen?"
LABELS = {
    "en": ("name", "email", "message"),
    "de": ("Ihr Name", "E-Mail-Adresse", "Ihre Nachricht"),
    "fr": ("Nom", "Courriel", "Demande"),
    "es": ("Nombre", "Correo electrónico", "Mensaje"),
    "pl": ("Imię i nazwisko", "Adres e-mail", "Treść wiadomości"),
    "sv": ("Namn", "E-postadress", "Meddelande"),
    "tr": ("Ad Soyad", "E-posta", "Mesaj"),
    "ru": ("Имя", "Электронная почта", "Сообщение"),
}
VALUES = (NAME, ADDRESS, WORDS)


def _lines(pattern):
    return lambda labels: "\n".join(map(pattern.format, labels, VALUES))


def _object(labels):
    return dict(zip(labels, VALUES, strict=True))


NOTATIONS = {
    "an object of JSON": lambda labels: json.dumps(_object(labels), ensure_ascii=False),
    "an object with escapes": lambda labels: json.dumps(_object(labels)),
    "an object over several lines": lambda labels: json.dumps(_object(labels), indent=2),
    "an object in another one": lambda labels: json.dumps({"form": "a", "data": _object(labels)}),
    "objects of a label and a value": lambda labels: json.dumps(
        [{"label": label, "value": value} for label, value in _object(labels).items()]
    ),
    "lines of an object": _lines('"{}": "{}",'),
    "pairs in one line": lambda labels: ", ".join(map('"{}": "{}"'.format, labels, VALUES)),
    "a dictionary of Python": lambda labels: str(_object(labels)),
    "an array of PHP": _lines("    [{}] => {}"),
    "a dump of PHP": _lines('["{}"]=>\n  string(9) "{}"'),
    "YAML": _lines("{}: {}"),
    "YAML with quotes": _lines('{}: "{}"'),
    "a list of YAML": _lines("- {}: {}"),
    "spaces around the equals sign": _lines("{} = {}"),
    "an equals sign alone": _lines("{}={}"),
    "quotes behind the equals sign": _lines('{} = "{}"'),
    "semicolons": _lines("{}; {}"),
    "dashes": _lines("{} - {}"),
    "numbers": lambda labels: "\n".join(
        f"{number}. {label}: {value}" for number, (label, value) in enumerate(_object(labels).items())
    ),
    "a body as browsers send it": lambda labels: urlencode(_object(labels)),
    "rows of CSV": lambda labels: "\n".join(
        ",".join(map('"{}"'.format, row)) for row in (labels, VALUES)
    ),
    "a table of Markdown": lambda labels: (
        f"| {' | '.join(labels)} |\n|---|---|---|\n| {' | '.join(VALUES)} |"
    ),
}  # fmt: skip
HTML = {
    "bold labels": ("<b>{}:</b> {}<br>", ""),
    "a row for each field": ("<tr><th>{}</th><td>{}</td></tr>", "table"),
    "a definition list": ("<dt>{}</dt><dd>{}</dd>", "dl"),
    "a list": ("<li>{}: {}</li>", "ul"),
    "spans": ("<div><span>{}:</span> <span>{}</span></div>", ""),
    "label above the value": ("<p><strong>{}</strong><br>{}</p>", ""),
}


@pytest.mark.parametrize("labels", LABELS.values(), ids=LABELS)
@pytest.mark.parametrize("notation", NOTATIONS.values(), ids=NOTATIONS)
def test_the_fields_of_a_notation_are_read(notation, labels):
    fields = contact_forms.read(notation(labels))
    assert (fields.name, fields.address, fields.message) == (NAME, ADDRESS, WORDS)


@pytest.mark.parametrize("labels", LABELS.values(), ids=LABELS)
@pytest.mark.parametrize(("row", "tag"), HTML.values(), ids=HTML)
def test_the_fields_of_a_page_are_read(row, tag, labels):
    rows = "".join(map(row.format, labels, VALUES))
    fields = contact_forms.read(html_text.to_text(f"<{tag}>{rows}</{tag}>" if tag else rows))
    assert (fields.name, fields.address, fields.message) == (NAME, ADDRESS, WORDS)


@pytest.mark.parametrize("labels", LABELS.values(), ids=LABELS)
def test_the_head_of_a_table_names_the_fields(labels):
    head, row = (
        f"<tr>{''.join(map('<td>{}</td>'.format, cells))}</tr>" for cells in (labels, VALUES)
    )
    fields = contact_forms.read(html_text.to_text(f"<table>{head}{row}</table>"))
    assert (fields.name, fields.address, fields.message) == (NAME, ADDRESS, WORDS)


@pytest.mark.parametrize(
    ("text", "name", "message"),
    [
        pytest.param(
            f'{{"firstName":"Mara","lastName":"Lind","emailAddress":"{ADDRESS}","body":"a\\nb"}}',
            NAME, "a\nb",
            id="keys in camel case and a message of two lines",
        ),
        pytest.param(
            f"<form><name>Mara &amp; Co</name><email>{ADDRESS}</email><message>a</message></form>",
            "Mara & Co", "a",
            id="elements of XML",
        ),
        pytest.param(
            f'{{name: "{NAME}", email: "{ADDRESS}", message: "a"}}', NAME, "a",
            id="keys without quotes",
        ),
        pytest.param(
            f"form[name]={NAME}\nform[email]={ADDRESS}\nform[message]=a\n\nb", NAME, "a\n\nb",
            id="keys in brackets, and lines below the message",
        ),
        pytest.param(
            "First name Last name E-mail Phone Message\n"
            f"Mara Lind {ADDRESS} 0170 555 0199 Are you open?",
            NAME, "Are you open?",
            id="the head of a table with a number",
        ),
    ],
)  # fmt: skip
def test_special_notations(text, name, message):
    fields = contact_forms.read(text)
    assert (fields.name, fields.address, fields.message) == (name, ADDRESS, message)


@pytest.mark.parametrize(
    "text",
    [
        "Hello,\nI set name = Bob in the settings, and it fails. Can you help?",
        "The price - as agreed - is 40, and the name; well, choose one.",
        'It says "error": "none". What now?',
        "Name - I have none.\nEmail - call me instead.",
        "<b>bold</b> and a < b, c > d",
        "a=1&b=2",
        (
            '{"type": "complaint", "headers": [{"name": "From", "value": "a@flora.example"}, '
            '{"name": "Reply-To", "value": "b@flora.example"}, {"name": "Subject", "value": "x"}]}'
        ),
        "",
    ],
)
def test_words_of_people_are_no_notation(text):
    assert form_data.labelled_fields(text) == []


def test_values_hold_no_characters_that_databases_refuse():
    text = '{"name": "a\\u0000\\ud800b", "email": "a@flora.example", "message": "c"}'
    assert dict(form_data.labelled_fields(text))["name"] == "a\ufffdb"


@pytest.mark.parametrize(
    "token", ['"name":"', '"a":"\\', "'a':\"", "{a:'", "<name>", "name=", "a - ", "name,", "a&b="]
)
def test_long_runs_of_a_notation_take_linear_time(token):
    assert isinstance(form_data.labelled_fields(token * 20_000), list)
    assert isinstance(form_data.labelled_fields(f"{token}\n" * 20_000), list)
