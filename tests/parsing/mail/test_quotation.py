import pytest

from app.parsing.mail.quotation import reply_text

QUOTE = "> Passt Dienstag?\n> Ihr Shop"
UNMARKED = "Passt Dienstag?\nIhr Shop"


@pytest.mark.parametrize(
    "introduction",
    [
        "On Mon, Nov 23, 2026 at 9:00 AM Shop <shop@firma.de> wrote:",
        "On Mon, Nov 23, 2026 at 9:00 AM Customer Service <\nshop@firma.de> wrote:",
        "On 23 Nov 2026, at 09:00, Shop <shop@firma.de>\nwrote:",
        "Am Mo., 23. Nov. 2026 um 09:00 Uhr schrieb Shop <shop@firma.de>:",
        "Am 23.11.2026 um 09:00 schrieb Shop:",
        "Am Montag, den 23. November 2026, 09:00:00 MEZ hat Shop\n<shop@firma.de> geschrieben:",
        "Shop <shop@firma.de> schrieb am Mo., 23. Nov. 2026,\n09:00:",
        "Shop <shop@firma.de> wrote on 23.11.2026 09:00:",
        "Zitat von Shop <shop@firma.de>:",
        "Le lun. 23 nov. 2026 à 09:00, Shop <shop@firma.de> a écrit :",
        "El lun, 23 nov 2026 a las 9:00, Shop (<shop@firma.de>) escribió:",
        "-----Original Message-----",
        "-----Original Message-----\nFrom: Shop\nSent: Monday\nTo: Anna\nSubject: Re: x\n",
        "-----Ursprüngliche Nachricht-----\nVon: Shop\nGesendet: Montag\nAn: Anna\nBetreff: x\n",
        "-------- Original-Nachricht --------",
        "-------- Weitergeleitete Nachricht --------",
        "---------- Forwarded message ---------",
        "Begin forwarded message:",
        "Anfang der weitergeleiteten Nachricht:",
        "From: Shop\nSent: Monday, 23 November 2026 09:00\nTo: Anna\nSubject: Re: x\n",
        "*From:* Shop\n*Sent:* Monday\n*To:* Anna\n*Cc:* Tom\n*Subject:* x\n",
        "Von: Shop\nGesendet: Montag\nAn: Anna; Bernd;\n  Carla\nBetreff: x\n",
        "Gesendet: Montag\nVon: Shop\nAn: Anna\nBetreff: x\n",
        "________________________________\nVon: Shop\nGesendet: Montag\nAn: Anna\nBetreff: x\n",
        "De : Shop\nEnvoyé : lundi\nÀ : Anna\nObjet : x\n",
        "De: Shop\nEnviado el: lunes\nPara: Anna\nAsunto: x\n",
    ],
)
@pytest.mark.parametrize("quote", [QUOTE, UNMARKED], ids=["marked", "unmarked"])
def test_what_a_program_introduces_is_dropped(introduction, quote):
    assert reply_text(f"Ja, gern.\n\n{introduction}\n{quote}") == "Ja, gern."


@pytest.mark.parametrize(
    "introduction",
    [
        pytest.param("Shop schrieb:", id="no date, no address"),
        pytest.param("On Monday you wrote:", id="to the reader"),
        pytest.param("2026-11-23 9:00 GMT+01:00 Shop shop@firma.de:", id="no verb"),
    ],
)
def test_vague_introductions_count_before_marks_only(introduction):
    assert reply_text(f"Ja.\n\n{introduction}\n{QUOTE}") == "Ja."
    assert UNMARKED in reply_text(f"Ja.\n\n{introduction}\n{UNMARKED}")


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Am 3.11.2026 schrieben Sie mir:\nDie Ware kommt morgen.", id="German"),
        pytest.param("On 3 November 2026 you wrote:\nIt comes tomorrow.", id="English"),
        pytest.param("Transport gesucht\nVon: Berlin\nAn: Hamburg\nDatum: 3.12.", id="transport"),
        pytest.param("Kontaktformular\nVon: Anna\nBetreff: Stuhl\nHallo", id="form"),
        pytest.param("Am liebsten\nwäre mir Dienstag:\nda habe ich frei.", id="opening word"),
        pytest.param("2 Stühle\n--\n1 Tisch, was kostet das?", id="ruler before a question"),
        pytest.param("Liste\n--\n" + "Zeile\n" * 11 + "Ende", id="ruler before a long text"),
        pytest.param("Sent from the office in Berlin, call me.", id="no device"),
        pytest.param("--- Angebot ---\nWas kostet es?", id="own divider"),
        pytest.param("Menge: 3\nAn: Anna", id="two labels"),
    ],
)
def test_the_words_of_the_author_stay(text):
    assert reply_text(text) == text


def test_answers_below_and_between_quotations_stay():
    text = "Hallo,\n> Farbe?\nBlau.\n\n> Wann?\n> Wo?\n\nMorgen, hier.\n> Danke"
    assert reply_text(text) == "Hallo,\n\nBlau.\n\nMorgen, hier."


def test_an_answer_below_a_divider_with_marks_stays():
    text = "-----Original Message-----\n> From: Shop\n> Passt es?\n\nJa."
    assert reply_text(text) == "Ja."


@pytest.mark.parametrize(
    "signature",
    [
        pytest.param("-- \nAnna\nTel. 030 1", id="RFC 3676"),
        pytest.param("--\nAnna\nTel. 030 1", id="its space lost"),
        pytest.param("-- \n" + "Zeile\n" * 40, id="as long as it likes"),
        pytest.param("Sent from my iPhone", id="iPhone"),
        pytest.param("Von meinem iPhone gesendet", id="iPhone, German"),
        pytest.param("Gesendet von Mail für Windows", id="Windows"),
        pytest.param("Get Outlook for iOS", id="Outlook"),
        pytest.param("Envoyé de mon iPhone", id="French"),
        pytest.param("Enviado desde mi iPhone", id="Spanish"),
        pytest.param(
            "Diese Nachricht wurde von meinem Android Mobiltelefon mit WEB.DE Mail gesendet.",
            id="WEB.DE",
        ),
    ],
)
@pytest.mark.parametrize("below", ["", f"\n\nShop schrieb:\n{QUOTE}"], ids=["alone", "quote"])
def test_signatures_are_dropped(signature, below):
    assert reply_text(f"Ja.\n\n{signature}{below}") == "Ja."


def test_an_answer_below_a_signature_and_a_quotation_stays():
    assert reply_text(f"-- \nAnna\n{QUOTE}\nJa.") == "Ja."


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("---------- Forwarded message ---------\nFrom: B\n\nHilfe!", id="forward"),
        pytest.param("Sent from my iPhone\n\nBegin forwarded message:\n\n> Hilfe!", id="signed"),
        pytest.param(QUOTE, id="only a quotation"),
        pytest.param("-- \nAnna", id="only a signature"),
        pytest.param("", id="nothing"),
    ],
)
def test_where_nothing_would_remain_everything_does(text):
    assert reply_text(text) == text
