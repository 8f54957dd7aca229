"""Warnings of our own server above the words of a mail from outside, and words that only sound so."""

import pytest

from app.parsing.mail.quotation import reply_text

WORDS = "Passt Ihnen Donnerstag um neun?"
BANNERS = {
    "English, wrapped": "CAUTION: This email originated from outside of the company. Do not click\nlinks or open attachments unless you know\nthe sender.",
    "a mark alone": "[EXTERNAL]",
    "a mark and a name": "External Sender",
    "Outlook's tip": "You don't often get email from ida@lind.example. Learn why this is important",
    "Outlook's tip with a link": "You don't often get email from ida@lind.example. Learn why this is important<https://links.example/a>",
    "Outlook's tip, German": "Sie erhalten nicht häufig E-Mails von ida@lind.example. Erfahren Sie, warum dies wichtig ist",
    "Outlook's tip, French": "Vous n'obtenez pas souvent d'e-mail à partir de ida@lind.example. Pourquoi c'est important",
    "Outlook's tip, Dutch": "U ontvangt niet vaak e-mail van ida@lind.example. Meer informatie over waarom dit belangrijk is",
    "German": "*ACHTUNG:* Diese Nachricht kommt von einem externen Absender. Klicken Sie keine Links an.",
    "French": "ATTENTION : courriel externe. Ne cliquez pas sur les liens et n'ouvrez pas les pièces jointes.",
    "Spanish": "PRECAUCIÓN: correo externo. No abra adjuntos si no conoce al remitente.",
    "Italian": "ATTENZIONE: mittente esterno. Non aprire allegati.",
    "Swedish": "Varning: extern avsändare. Öppna inga bilagor.",
    "two of them": "[EXTERNAL]\n\nExternal email: please be careful with attachments.",
}  # fmt: skip


@pytest.mark.parametrize("gap", ["\n", "\n\n", "\n\n________________________________\n\n"])
@pytest.mark.parametrize("banner", BANNERS.values(), ids=BANNERS)
def test_a_banner_is_left_out(banner, gap):
    assert reply_text(banner + gap + WORDS) == WORDS


@pytest.mark.parametrize(
    "text",
    [
        "The external sensor light flickers.\nPlease be careful, it is hot.",
        "Achtung, wir haben eine externe E-Mail mit Ihrem Namen bekommen. War die von Ihnen?",
        "Die Außenlampe hat einen externen Schalter.",
        "You don't often get praise, so here it is.",
        "[EXTERNAL]",
        "Attention: the external door is locked, ring the bell.",
    ],
)
def test_words_of_the_author_stay(text):
    assert reply_text(text) == text


@pytest.mark.parametrize(
    "token", ["[EXTERNAL]\n", "caution external email ", "outside of the ", "- "]
)
def test_long_runs_take_linear_time(token):
    assert reply_text(token * 40_000)
