"""Beginnings of quotations as mail programs write them, in many languages.

Every shape stands above a quotation with marks and above one without; the reply is all that stays.
"""

from itertools import cycle

import pytest

from app.parsing.mail.quotation import reply_text

REPLIES = [
    "Ja, Dienstag passt.\n\nBitte klingeln Sie bei Berg.",
    "We take the second one.\nCan you bring it on 3 May?",
    "Meine neue Nummer: 0170 5550199\nRufen Sie bitte abends an.",
    "D'accord pour jeudi.\nLe code de la porte : 4417.",
    "Va bene così, grazie.\n\nMaria",
    "The address is\n12 Mill Lane\nDover",
]
QUOTED = "Do you still need the two lamps?\nThe pump is broken, we want a refund."
MARKED = "\n".join(f"> {line}" for line in QUOTED.split("\n"))
SHOP = "Lampen Lux <post@lux.example>"

# Labels for sender, date, recipient and subject, as Outlook in each language writes them.
HEADERS = {
    "en": ("From", "Sent", "To", "Subject"),
    "de": ("Von", "Gesendet", "An", "Betreff"),
    "fr": ("De", "Envoyé", "À", "Objet"),
    "es": ("De", "Enviado", "Para", "Asunto"),
    "it": ("Da", "Inviato", "A", "Oggetto"),
    "nl": ("Van", "Verzonden", "Aan", "Onderwerp"),
    "pt": ("De", "Enviado", "Para", "Assunto"),
    "pl": ("Od", "Wysłano", "Do", "Temat"),
    "sv": ("Från", "Skickat", "Till", "Ämne"),
    "da": ("Fra", "Sendt", "Til", "Emne"),
    "no": ("Fra", "Sendt", "Til", "Emne"),
    "fi": ("Lähettäjä", "Lähetetty", "Vastaanottaja", "Aihe"),
    "cs": ("Od", "Odesláno", "Komu", "Předmět"),
    "sk": ("Od", "Odoslané", "Komu", "Predmet"),
    "hu": ("Feladó", "Elküldve", "Címzett", "Tárgy"),
    "ro": ("De la", "Trimis", "Către", "Subiect"),
    "tr": ("Kimden", "Gönderildi", "Kime", "Konu"),
    "el": ("Από", "Στάλθηκε", "Προς", "Θέμα"),
    "ru": ("От", "Отправлено", "Кому", "Тема"),
    "uk": ("Від", "Надіслано", "Кому", "Тема"),
    "ja": ("差出人", "送信日時", "宛先", "件名"),
    "zh": ("发件人", "发送时间", "收件人", "主题"),
    "zh-TW": ("寄件者", "寄件日期", "收件者", "主旨"),
    "ko": ("보낸 사람", "보낸 날짜", "받는 사람", "제목"),
    "hr": ("Šalje", "Poslano", "Prima", "Predmet"),
    "sl": ("Od", "Poslano", "Za", "Zadeva"),
    "bg": ("От", "Изпратено", "До", "Относно"),
    "lt": ("Nuo", "Išsiųsta", "Kam", "Tema"),
}
# Languages whose labels nobody listed: Outlook's order tells them.
FOREIGN = {
    "et": ("Saatja", "Saadetud", "Adressaat", "Teema"),
    "lv": ("No", "Nosūtīts", "Kam", "Tēma"),
    "id": ("Dari", "Dikirim", "Kepada", "Subjek"),
    "he": ("מאת", "נשלח", "אל", "נושא"),
}


def outlook(labels: tuple[str, ...]) -> str:
    sender, sent, recipient, subject = labels
    return (
        f"{sender}: {SHOP}\n{sent}: 23.11.2026 09:00\n"
        f"{recipient}: Anna Berg <anna@berg.example>\n{subject}: Re: Zwei Lampen\n"
    )


def outlook_mobile(labels: tuple[str, ...]) -> str:
    return f"{'_' * 32}\n{outlook(labels)}"


def outlook_bold(labels: tuple[str, ...]) -> str:
    return "\n".join(
        f"*{label}:* {value}"
        for label, value in zip(
            labels, (SHOP, "23.11.2026 09:00", "Anna Berg", "Zwei Lampen"), strict=True
        )
    )


def gmx(labels: tuple[str, ...]) -> str:
    sender, sent, recipient, subject = labels
    return (
        f"{sent}: Montag, 23. November 2026 um 09:00 Uhr\n{sender}: {SHOP}\n"
        f"{recipient}: anna@berg.example\n{subject}: Zwei Lampen"
    )


def spaced(labels: tuple[str, ...]) -> str:
    """French typography, wide colons of East Asia, a copy, and recipients over two lines."""
    sender, sent, recipient, subject = labels
    return (
        f"{sender} : {SHOP}\n{sent} : 23/11/2026 09:00\n{recipient}：Anna Berg;\n"
        f"    Otto Berg <otto@berg.example>\nCc: Eva\n{subject}：Zwei Lampen\n"
    )


def without_subject(labels: tuple[str, ...]) -> str:
    """A mail without a subject: three labels, an address, a date and time."""
    sender, sent, recipient, _ = labels
    return f"{sender}: {SHOP}\n{sent}: 23.11.2026 09:00\n{recipient}: anna@berg.example\n"


BLOCKS = [
    pytest.param(program(labels), id=f"{program.__name__}-{language}")
    for program in (outlook, outlook_mobile, outlook_bold, gmx, spaced, without_subject)
    for language, labels in HEADERS.items()
]


@pytest.mark.parametrize("labels", FOREIGN.values(), ids=FOREIGN)
def test_header_lines_with_unknown_labels_are_told_by_their_values(labels):
    assert reply_text(f"{REPLIES[1]}\n\n{outlook(labels)}\n{QUOTED}") == REPLIES[1]


@pytest.mark.parametrize(
    "text",
    [
        "Here are the dates:\nIda: ida@lind.example\nFriday: 27.11.2026 09:00\nSaturday: none\nSunday: none",
        "Contact: Ida Lind <ida@lind.example>\nMobile: 0170 5550199\nFax: none\nHours: 9 to 5",
        "Contact: Ida Lind <ida@lind.example>\nVisit: 27.11.2026 09:00\n\nCan you come then?",
    ],
)
def test_a_list_of_the_author_is_no_block(text):
    assert reply_text(text) == text


ATTRIBUTIONS = {
    "gmail-en": "On Mon, Nov 23, 2026 at 9:00 AM Lampen Lux <post@lux.example> wrote:",
    "gmail-de": "Am Mo., 23. Nov. 2026 um 09:00 Uhr schrieb Lampen Lux <post@lux.example>:",
    "gmail-fr": "Le lun. 23 nov. 2026 à 09:00, Lampen Lux <post@lux.example> a écrit :",
    "gmail-es": "El lun, 23 nov 2026 a las 9:00, Lampen Lux (<post@lux.example>) escribió:",
    "gmail-it": "Il giorno lun 23 nov 2026 alle ore 09:00 Lampen Lux <post@lux.example> ha scritto:",
    "gmail-nl": "Op ma 23 nov 2026 om 09:00 schreef Lampen Lux <post@lux.example>:",
    "gmail-pt": "Em seg., 23 de nov. de 2026 às 09:00, Lampen Lux <post@lux.example> escreveu:",
    "gmail-pt-PT": "Lampen Lux <post@lux.example> escreveu (segunda, 23/11/2026 à(s) 09:00):",
    "gmail-pl": "pon., 23 lis 2026 o 09:00 Lampen Lux <post@lux.example> napisał(a):",
    "gmail-sv": "Den mån 23 nov. 2026 kl 09:00 skrev Lampen Lux <post@lux.example>:",
    "gmail-da": "Den man. 23. nov. 2026 kl. 09.00 skrev Lampen Lux <post@lux.example>:",
    "gmail-no": "man. 23. nov. 2026 kl. 09:00 skrev Lampen Lux <post@lux.example>:",
    "gmail-fi": "ma 23. marrask. 2026 klo 9.00 Lampen Lux (post@lux.example) kirjoitti:",
    "gmail-cs": "po 23. 11. 2026 v 9:00 odesílatel Lampen Lux <post@lux.example> napsal:",
    "gmail-sk": "po 23. 11. 2026 o 9:00 Lampen Lux <post@lux.example> napísal(a):",
    "gmail-hu": "Lampen Lux <post@lux.example> ezt írta (időpont: 2026. nov. 23., H, 9:00):",
    "gmail-ro": "În lun., 23 nov. 2026 la 09:00, Lampen Lux <post@lux.example> a scris:",
    "gmail-tr": "Lampen Lux <post@lux.example>, 23 Kas 2026 Pzt, 09:00 tarihinde şunu yazdı:",
    "gmail-el": "Στις Δευ 23 Νοε 2026 στις 9:00 π.μ., ο χρήστης Lux <post@lux.example> έγραψε:",
    "gmail-ru": "пн, 23 нояб. 2026 г. в 09:00, Lampen Lux <post@lux.example>:",
    "gmail-uk": "пн, 23 лист. 2026 р. о 09:00 Lampen Lux <post@lux.example> пише:",
    "gmail-ja": "2026年11月23日(月) 9:00 Lampen Lux <post@lux.example>:",
    "gmail-zh": "Lampen Lux <post@lux.example> 于2026年11月23日周一 09:00写道：",
    "gmail-zh-TW": "Lampen Lux <post@lux.example> 於 2026年11月23日 週一 上午9:00寫道：",
    "gmail-ko": "2026년 11월 23일 (월) 오전 9:00, Lampen Lux <post@lux.example>님이 작성:",
    "gmail-old": "2026-11-23 9:00 GMT+01:00 Lampen Lux <post@lux.example>:",
    "apple-en": "On 23 Nov 2026, at 09:00, Lampen Lux <post@lux.example> wrote:",
    "apple-de": "Am 23.11.2026 um 09:00 schrieb Lampen Lux <post@lux.example>:",
    "apple-fr": "Le 23 nov. 2026 à 09:00, Lampen Lux <post@lux.example> a écrit :",
    "apple-es": "El 23 nov 2026, a las 9:00, Lampen Lux <post@lux.example> escribió:",
    "apple-it": "Il giorno 23 nov 2026, alle ore 09:00, Lampen Lux <post@lux.example> ha scritto:",
    "apple-nl": "Op 23 nov. 2026, om 09:00 heeft Lampen Lux <post@lux.example> geschreven:",
    "apple-nl-2": "Op 23 nov 2026 om 09:00 heeft Lampen Lux <post@lux.example> het volgende geschreven:",
    "apple-pt": "No dia 23/11/2026, às 09:00, Lampen Lux <post@lux.example> escreveu:",
    "apple-pl": "Wiadomość napisana przez Lampen Lux <post@lux.example> w dniu 23 lis 2026, o godz. 09:00:",
    "apple-sv": "23 nov. 2026 kl. 09:00 skrev Lampen Lux <post@lux.example>:",
    "apple-da": "Den 23. nov. 2026 kl. 09.00 skrev Lampen Lux <post@lux.example>:",
    "apple-fi": "Lampen Lux <post@lux.example> kirjoitti 23.11.2026 kello 9.00:",
    "apple-cs": "23. 11. 2026 v 9:00, Lampen Lux <post@lux.example>:",
    "apple-tr": "Lampen Lux <post@lux.example> şunları yazdı (23 Kas 2026 09:00):",
    "apple-ru": "23 нояб. 2026 г., в 9:00, Lampen Lux <post@lux.example> написал(а):",
    "apple-ja": "2026/11/23 9:00、Lampen Lux <post@lux.example>のメール:",
    "thunderbird-en": "On 23/11/2026 09:00, Lampen Lux wrote:",
    "thunderbird-de": "Am 23.11.26 um 09:00 schrieb Lampen Lux:",
    "thunderbird-fr": "Le 23/11/2026 à 09:00, Lampen Lux a écrit :",
    "thunderbird-es": "El 23/11/2026 a las 9:00, Lampen Lux escribió:",
    "thunderbird-it": "Il 23/11/2026 09:00, Lampen Lux ha scritto:",
    "thunderbird-nl": "Op 23-11-2026 om 09:00 schreef Lampen Lux:",
    "thunderbird-pt": "Em 23/11/2026 09:00, Lampen Lux escreveu:",
    "thunderbird-pl": "W dniu 23.11.2026 o 09:00, Lampen Lux pisze:",
    "thunderbird-sv": "Den 2026-11-23 kl. 09:00, skrev Lampen Lux:",
    "thunderbird-da": "Den 23.11.2026 kl. 09:00 skrev Lampen Lux:",
    "thunderbird-fi": "Lampen Lux kirjoitti 23.11.2026 klo 9.00:",
    "thunderbird-cs": "Dne 23. 11. 26 v 9:00 Lampen Lux napsal(a):",
    "thunderbird-hu": "2026. 11. 23. 9:00 keltezéssel, Lampen Lux írta:",
    "thunderbird-ru": "23.11.2026 9:00, Lampen Lux пишет:",
    "thunderbird-ja": "On 2026/11/23 9:00, Lampen Lux wrote:",
    "yahoo-en": "On Monday, November 23, 2026, 09:00:00 AM GMT+1, Lampen Lux <post@lux.example> wrote:",
    "yahoo-de": "Am Montag, 23. November 2026 um 09:00:00 MEZ hat Lampen Lux <post@lux.example> Folgendes geschrieben:",
    "yahoo-fr": "Le lundi 23 novembre 2026 à 09:00:00 UTC+1, Lampen Lux <post@lux.example> a écrit :",
    "yahoo-es": "El lunes, 23 de noviembre de 2026, 09:00:00 CET, Lampen Lux <post@lux.example> escribió:",
    "yahoo-it": "Il lunedì 23 novembre 2026 alle ore 09:00:00 CET, Lampen Lux <post@lux.example> ha scritto:",
    "yahoo-nl": "Op maandag 23 november 2026 om 09:00:00 CET schreef Lampen Lux <post@lux.example>:",
    "yahoo-pt": "Em segunda-feira, 23 de novembro de 2026 09:00:00 BRT, Lampen Lux <post@lux.example> escreveu:",
    "zoho-en": "---- On Mon, 23 Nov 2026 09:00:00 +0100 Lampen Lux <post@lux.example> wrote ----",
    "zoho-bare": "On Mon, 23 Nov 2026 09:00:00 +0100 Lampen Lux <post@lux.example> wrote",
    "zoho-de": "---- Am Mo., 23 Nov. 2026 09:00:00 +0100 schrieb Lampen Lux <post@lux.example> ----",
    "yandex-ru": '23.11.2026, 09:00, "Lampen Lux" <post@lux.example>:',
    "yandex-en": '11:00, 23 November 2026, "Lampen Lux" <post@lux.example>:',
    "zoho-name": "---- On Mon, 23 Nov 2026 09:00:00 +0100 lampen lux wrote ----",
    "tuta-en": "Nov 23, 2026, 09:00 by post@lux.example:",
    "tuta-de": "23. Nov. 2026, 09:00 von post@lux.example:",
    "tuta-fr": "23 nov. 2026, 09:00 de post@lux.example :",
    "mailru": "Понедельник, 23 ноября 2026, 9:00 +03:00 от Lampen Lux <post@lux.example>:",
    "mailru-en": "Monday, 23 November 2026, 9:00 +0300 from Lampen Lux <post@lux.example>:",
    "proton": "On Monday, November 23rd, 2026 at 9:00 AM, Lampen Lux <post@lux.example> wrote:",
    "webde": "Lampen Lux <post@lux.example> schrieb am Mo., 23. Nov. 2026, 09:00:",
    "wp-pl": "Dnia 23 listopada 2026 09:00 Lampen Lux <post@lux.example> napisał(a):",
    "libero": "In data 23 novembre 2026 09:00:31 Lampen Lux <post@lux.example> ha scritto:",
    "ipad": 'Am 23.11.2026 09:00 schrieb "Lampen Lux <post@lux.example>:',
    "lotus": "Anna Berg/Einkauf/LUX schrieb am 23.11.2026 09:00:00:",
    "spark-de": "Am 23. Nov. 2026, 09:00 +0100 schrieb Lampen Lux <post@lux.example>:",
    "netease": 'At 2026-11-23 09:00:00, "Lampen Lux" <post@lux.example> wrote:',
    "apple-zh": "在 2026年11月23日，09:00，Lampen Lux <post@lux.example> 写道：",
    "front": "On November 23, 2026 at 9:00 AM GMT+1 post@lux.example wrote:",
    "etsy": "On 23/11/2026 09:00, Lux via Etsy wrote:",
    "gmail-fr-tail": "Lampen Lux <post@lux.example> a écrit le 23/11/2026 à 09:00 :",
    "name-is-a-pronoun": "On 23 Nov 2026, at 09:00, Wei Du <wei.du@lux.example> wrote:",
}  # fmt: skip

WITH_VERB = frozenset({
    "gmail-en", "gmail-de", "gmail-nl", "gmail-cs", "gmail-tr", "apple-de", "apple-nl", "apple-sv", "apple-ru",
    "thunderbird-en", "thunderbird-de", "thunderbird-fr", "thunderbird-es", "thunderbird-it",
    "thunderbird-nl", "thunderbird-pt", "thunderbird-pl", "thunderbird-sv", "thunderbird-da",
    "thunderbird-cs", "thunderbird-ru", "yahoo-en", "yahoo-de", "proton", "webde", "spark-de", "front",
})  # fmt: skip

# The same, as programs wrap long lines.
WRAPPED = {
    "name": "On Mon, Nov 23, 2026 at 9:00 AM Lampen Lux\n<post@lux.example> wrote:",
    "bracket": "Op 23 november 2026 09:00 schreef Lampen Lux <\npost@lux.example>:",
    "verb": "Il giorno lun 23 nov 2026 alle ore 09:00 Lampen Lux <post@lux.example>\nha scritto:",
    "twice": "Em segunda-feira, 23 de novembro de 2026 09:00:00 BRT,\nLampen Lux\n<post@lux.example> escreveu:",
    "verb alone": "On Monday 23 November 2026, Lampen Lux <post@lux.example>\nwrote:",
    "date alone": "Le lundi 23 novembre 2026 à 09:00:00 UTC+1,\nLampen Lux <post@lux.example> a écrit :",
    "finnish": "pe 20. marraskuuta 2026 klo 17.50 Lampen Lux\n<post@lux.example> kirjoitti:",
    "polish": "W dniu 2026-11-23 09:00:39 użytkownik Lampen Lux\n<post@lux.example> napisał:",
    "turkish": "Lampen Lux <post@lux.example>, 23 Kas 2026 Pzt,\n09:00 tarihinde şunu yazdı:",
    "russian": "пн, 23 нояб. 2026 г. в 09:00, Lampen Lux\n<post@lux.example>:",
    "bold": "*On Mon, Nov 23, 2026 at 9:00 AM Lampen Lux <post@lux.example> wrote:*",
    "indented": "  On Mon, Nov 23, 2026 at 9:00 AM Lampen Lux <post@lux.example> wrote:",
    "link": "On Nov 23, 2026, at 9:00 AM, Lampen Lux <post@lux.example<mailto:post@lux.example>> wrote:",
    "narrow space": "On Mon, Nov 23, 2026 at 9:00\u202fAM Lampen Lux <post@lux.example> wrote:",
}  # fmt: skip

DIVIDERS = {
    "telekom": "--- Original-Nachricht ---",
    "emclient": '------ Originalnachricht ------\nVon "Lux" <post@lux.example>\nAn "Anna" <a@berg.example>',
    "seznam": "---------- Původní e-mail ----------\nOd: Lux\nDatum: 23. 11. 2026 9:00",
    "orange": '========================\nMessage du : 23/11/2026 09:00\nDe : "Lux" <post@lux.example>\nA : Anna\nSujet : Lampes',
    "labels and values on lines of their own": "From:\nLux\nSent:\nMonday 9:00\nTo:\nAnna\nSubject:\nx",
    "en": "-----Original Message-----",
    "en-samsung": "-------- Original message --------",
    "en-proton-hyphens": "‐‐‐‐‐‐‐ Original Message ‐‐‐‐‐‐‐",
    "en-proton": "------- Original Message -------",
    "de": "-----Ursprüngliche Nachricht-----",
    "de-samsung": "-------- Ursprüngliche Nachricht --------",
    "fr": "-----Message d'origine-----",
    "fr-curly": "-------- Message d’origine --------",
    "fr-zimbra": "----- Mail original -----",
    "fr-mail": "----- Mail d'origine -----",
    "en-mail": "----- Original Mail -----",
    "it-e-mail": "----- E-mail originale -----",
    "nl-e-mail": "----- Originele e-mail -----",
    "es": "-----Mensaje original-----",
    "it": "-----Messaggio originale-----",
    "nl": "-----Oorspronkelijk bericht-----",
    "pt": "-----Mensagem original-----",
    "pl": "-----Wiadomość oryginalna-----",
    "pl-thunderbird": "-------- Oryginalna wiadomość --------",
    "sv": "-----Ursprungligt meddelande-----",
    "sv-samsung": "-------- Originalmeddelande --------",
    "da": "-----Oprindelig meddelelse-----",
    "da-samsung": "-------- Oprindelig besked --------",
    "no": "-----Opprinnelig melding-----",
    "fi": "-----Alkuperäinen viesti-----",
    "cs": "-----Původní zpráva-----",
    "sk": "-----Pôvodná správa-----",
    "hu": "-----Eredeti üzenet-----",
    "ro": "-----Mesaj original-----",
    "tr": "-----Orijinal Mesaj-----",
    "el": "-----Αρχικό μήνυμα-----",
    "ru": "-----Исходное сообщение-----",
    "uk": "-----Вихідне повідомлення-----",
    "ja": "-----元のメッセージ-----",
    "zh": "-----邮件原件-----",
    "qq": "------------------ 原始邮件 ------------------",
    "qq-en": "------------------ Original ------------------",
    "qq-en-header": "------------------&nbsp;Original&nbsp;------------------",
    "zh-TW": "-----原始郵件-----",
    "ko": "-----원본 메시지-----",
    "nl-forward": "---------- Doorgestuurd bericht ---------",
    "it-forward": "---------- Messaggio inoltrato ---------",
    "pl-forward": "---------- Wiadomość przekazana dalej ---------",
    "sv-apple-forward": "Vidarebefordrat brev:",
    "nl-apple-forward": "Begin doorgestuurd bericht:",
}


def named(table: dict[str, str]) -> list[object]:
    return [pytest.param(shape, id=name) for name, shape in table.items()]


NUMBERED = cycle(REPLIES)


@pytest.mark.parametrize("quotation", [QUOTED, MARKED], ids=["unmarked", "marked"])
@pytest.mark.parametrize(
    "introduction", [*BLOCKS, *named(ATTRIBUTIONS), *named(WRAPPED), *named(DIVIDERS)]
)
def test_a_quotation_is_cut_where_a_program_introduces_it(introduction, quotation):
    reply = next(NUMBERED)
    assert reply_text(f"{reply}\n\n{introduction}\n\n{quotation}\n") == reply


@pytest.mark.parametrize("quotation", [QUOTED, MARKED], ids=["unmarked", "marked"])
@pytest.mark.parametrize(
    "attribution", named({name: text for name, text in ATTRIBUTIONS.items() if name in WITH_VERB})
)
def test_an_attribution_may_lack_its_colon(attribution, quotation):
    introduction = attribution.rstrip(" :")
    assert reply_text(f"Ja, gern.\n\n{introduction}\n\n{quotation}\n") == "Ja, gern."


@pytest.mark.parametrize(
    "text",
    [
        "Am 23.11.2026 um 10:15 schrieb ich Ihnen bereits\nund warte seither.",
        "Am 23.11.2026 um 10:15 schrieb Herr Lux, der Stuhl sei fertig.\nStimmt das?",
        "On 23 Nov 2026 at 10:15 Lux wrote\nthat the chair is ready. Is it?",
        "On 23 Nov 2026 at 10:15 you wrote that it is ready.",
        "Le 23/11/2026 à 10:15 vous avez écrit\nque c'est prêt ?",
        "Den 23.11.2026 kl. 10.15 skrev jeg til jer\n\nHvornår svarer I?",
        "I found what Lampen Lux wrote\n\nIs it true?",
    ],
)
def test_a_sentence_on_who_wrote_is_no_attribution(text):
    assert reply_text(f"Guten Tag,\n\n{text}") == f"Guten Tag,\n\n{text}"


@pytest.mark.parametrize("introduction", [*named(ATTRIBUTIONS), *named(WRAPPED)])
def test_an_answer_below_a_marked_quotation_is_kept(introduction):
    assert reply_text(f"{introduction}\n{MARKED}\n\nNein, danke.") == "Nein, danke."


@pytest.mark.parametrize(
    "labels",
    [
        "Gesendet: 23.11.2026 09:00\nVon: Lampen Lux <post@lux.example>",
        "From: Lampen Lux\nSubject: Two lamps",
        "De : Lampen Lux\nDate : 23/11/2026",
    ],
)
def test_two_labels_introduce_a_marked_quotation_only(labels):
    assert reply_text(f"Ja, gern.\n\n{labels}\n\n{MARKED}") == "Ja, gern."
    assert reply_text(f"Ja, gern.\n\n{labels}\n\n{QUOTED}").endswith(QUOTED)


def test_an_introduction_directly_below_the_reply_leaves_it_whole():
    reply = "On Tuesday I am free.\nAm Mittwoch auch."
    assert reply_text(f"{reply}\n{ATTRIBUTIONS['gmail-en']}\n{MARKED}") == reply


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Neue Anfrage\nVon: Rita Falk\nE-Mail: rita@falk.example\nTelefon: 030 1\n"
            "Datum: 23.11.2026 09:00\nNachricht: Können Sie liefern?",
            id="form with its own labels",
        ),
        pytest.param(
            "From: Rita Falk <rita@falk.example>\nSubject: Lamp\n\nMessage Body:\nIs it in stock?",
            id="form of a website",
        ),
        pytest.param(
            "Umzug am 3. Mai\nVon: Bremen\nAn: Hamburg\nDatum: 3.5.2026 09:00", id="removal"
        ),
        pytest.param("Op dinsdag:\nliever niet.\nOp woensdag:\nja graag.", id="Dutch opening"),
        pytest.param("Il prezzo è questo:\n30 euro.", id="Italian opening"),
        pytest.param("Den 3 maj passar:\nvi kommer då.", id="Swedish opening"),
        pytest.param("Termine:\n23.11.2026 09:00:\nAbholung bei Anna", id="a date and a colon"),
        pytest.param("Kontakt: anna@berg.example, ab 2026:\nneue Adresse", id="address, year"),
        pytest.param("Elle a écrit trois lettres :\nune à moi, deux à toi.", id="French verb"),
        pytest.param("------ Liste ------\n2 Lampen", id="own divider"),
        pytest.param("Temat: lampy\nDo: piątku", id="two Polish labels"),
        pytest.param("Der Shop schrieb:\nKommen Sie vorbei.", id="verb without date"),
        pytest.param("Original:\n2 Lampen", id="the word original"),
    ],
)
def test_the_words_of_the_author_are_not_taken_for_an_introduction(text):
    assert reply_text(text) == text
