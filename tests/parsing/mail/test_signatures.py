"""Ends of mails that nobody wrote for the reader: signatures, disclaimers, footers, armor."""

import pytest

from app.parsing.mail.quotation import reply_text

QUOTE = "\n\nOn 23 Nov 2026, at 09:00, Shop <shop@lux.example> wrote:\n> Which one?"

MOBILE = [
    "Sent from my iPhone",
    "Sent from my Galaxy",
    "Sent from my Fairphone 5 5G",
    "*Sent from my iPad*",
    "Sent from Outlook for Android<https://links.example/a1>",
    "Get Outlook for iOS<https://links.example/o0>",
    "Get Outlook for Android (https://links.example/o0)",
    "Get [Outlook for iOS](https://links.example/o0)",
    "Sent from Yahoo Mail on Android",
    "Sent from Yahoo Mail for iPhone",
    "Sent from Mail for Windows",
    "Sent with Proton Mail secure email.",
    "Sent via BlackBerry by AT&T",
    "Get BlueMail for Android",
    "Sent with Spark",
    "Gesendet mit FairEmail",
    "Envoyé depuis l'application Mail Orange",
    "Küldve az iPhone-omról",
    "Von meinem iPhone gesendet",
    "Von meinem/meiner Galaxy gesendet",
    "Von meinem Samsung Galaxy Smartphone gesendet.",
    "Von unterwegs gesendet",
    "Gesendet von Outlook für Android",
    "Gesendet von Mail für Windows",
    "Gesendet mit der GMX Mail App",
    "Outlook für iOS herunterladen<https://links.example/o0>",
    "Diese Nachricht wurde von meinem Android Mobiltelefon mit GMX Mail gesendet.",
    "Envoyé de mon iPhone",
    "Envoyé depuis mon smartphone Samsung Galaxy.",
    "Envoyé à partir de Outlook pour iOS<https://links.example/o0>",
    "Télécharger Outlook pour Android<https://links.example/o0>",
    "Obtenir Outlook pour iOS",
    "Enviado desde mi iPhone",
    "Obtener Outlook para Android<https://links.example/o0>",
    "Inviato da iPhone",
    "Inviato dal mio Galaxy",
    "Scarica Outlook per iOS<https://links.example/o0>",
    "Verstuurd vanaf mijn iPhone",
    "Verzonden vanaf mijn Galaxy",
    "Outlook voor Android downloaden<https://links.example/o0>",
    "Enviado do meu iPhone",
    "Obter o Outlook para iOS<https://links.example/o0>",
    "Wysłane z iPhone'a",
    "Wysłano z telefonu Samsung",
    "Pobierz program Outlook dla systemu iOS<https://links.example/o0>",
    "Skickat från min iPhone",
    "Hämta Outlook för iOS<https://links.example/o0>",
    "Sendt fra min iPhone",
    "Hent Outlook til iOS<https://links.example/o0>",
    "Få Outlook for Android<https://links.example/o0>",
    "Lähetetty iPhonesta",
    "Hanki Outlook for Android<https://links.example/o0>",
    "Odesláno z iPhonu",
    "Odoslané z iPhonu",
    "Az iPhone-omról küldve",
    "Trimis de pe iPhone-ul meu",
    "iPhone'umdan gönderildi",
    "Στάλθηκε από το iPhone μου",
    "Отправлено с iPhone",
    "Отправлено из мобильной Яндекс Почты",
    "Надіслано з iPhone",
    "iPhoneから送信",
    "发自我的iPhone",
    "從我的 iPhone 傳送",
    "나의 iPhone에서 보냄",
]


PROGRAMS = [
    "Sent with Tuta; enjoy secure & ad-free emails",
    "Sent with Tuta; enjoy secure & ad-free emails: https://tuta.example",
    "Sent with Tuta; enjoy secure & ad-free emails:\nhttps://tuta.example/free",
    "Securely sent with Tutanota. Get your own encrypted, ad-free mailbox:\nhttps://tuta.example",
    "Gesendet mit Tuta; genießen Sie sichere & werbefreie E-Mails: https://tuta.example",
    "Sicher versendet mit Tutanota. Jetzt kostenloses Postfach holen: https://tuta.example",
    "Envoyé avec Tuta ; profitez d'e-mails sécurisés et sans publicité :\nhttps://tuta.example",
    "Enviado con Tuta; disfruta de correos seguros y sin anuncios: https://tuta.example",
    "Inviato con Tuta; goditi email sicure e senza pubblicità: https://tuta.example",
    "Verzonden met Tuta; geniet van veilige en reclamevrije e-mails: https://tuta.example",
    "Enviado com o Tuta; desfrute de e-mails seguros e sem anúncios: https://tuta.example",
    "Wysłano za pomocą Tuta; ciesz się bezpieczną pocztą bez reklam: https://tuta.example",
    "Skickat med Tuta; njut av säker och reklamfri e-post: https://tuta.example",
    "Отправлено с помощью Tuta; наслаждайтесь безопасной почтой без рекламы: https://tuta.example",
    "Mit Proton Mail gesendet, sichere E-Mail.",
    "Envoyé avec la messagerie sécurisée Proton Mail.",
    "Inviato con l'email sicura Proton Mail.",
    "Sent from Canary (https://canary.example)",
    "Sent via Spark",
    "Inviato con Spark",
    "Sent from Readdle Spark",
    "Sent with Spike - Conversational email",
    "Get Edison Mail for iPhone",
    "Von BlueMail gesendet",
    "Gesendet von meinem Android-Gerät mit K-9 Mail. Bitte entschuldigen Sie meine Kürze.",
    "Enviado desde mi dispositivo Android con K-9 Mail. Por favor, disculpa mi brevedad.",
    "Verstuurd met FairEmail",
    "Sent from eM Client | www.emclient.example",
    "Gesendet mit der mailbox.org App",
    "Sent from HEY for Email",
    "Sent via Superhuman ( https://superhuman.example/?vip=a@b.example )",
    "Sent via Missive",
    "Sent from Front",
    "Sent using Zoho Mail",
    "Sent using https://www.zoho.com/mail/",
    "Inviato con Thunderbird per Android",
    "Sent from my phone, please excuse brevity.",
    "Von meinem Handy gesendet, Tippfehler bitte ich zu entschuldigen.",
    "Yahoo Mail: Search, Organize, Conquer",
    "Sender notified by\nMailtrack",
]


@pytest.mark.parametrize("above", ["", "--\n"], ids=["alone", "below dashes"])
@pytest.mark.parametrize("signature", PROGRAMS)
def test_a_program_that_advertises_itself_is_dropped(signature, above):
    assert reply_text(f"Das zweite, bitte.\n\n{above}{signature}") == "Das zweite, bitte."


@pytest.mark.parametrize("below", ["", QUOTE], ids=["alone", "quotation"])
@pytest.mark.parametrize("signature", MOBILE)
def test_the_signature_of_a_phone_or_program_is_dropped(signature, below):
    assert reply_text(f"Das zweite, bitte.\n\n{signature}{below}") == "Das zweite, bitte."


@pytest.mark.parametrize(
    "text",
    [
        "Sent from my desk, which is easier.\nDid you get it?",
        "Sent from Bremen last week",
        "Gesendet von unserem Lager am Montag\nKam es an?",
        "Von meinem Mann gesendet, nicht von mir",
        "I use Outlook for iOS, does that work?",
        "Envoyé de mon bureau hier",
        "Inviato da Roma ieri",
        "Hent pakken til Outlook",
        "Verzonden vanaf ons magazijn",
        "The photos were sent from my iPhone.",
        "Sent with Tuta my regards to your wife",
        "Sent with love from Front Street",
        "Sent from HEY, who is that?",
        "Sent with the front wheel on Monday.",
        "Sent with Spike, our driver, at noon.",
        "Sent securely by courier, as you asked.",
        "Please excuse my brevity, I am in a meeting.",
        "Skickat med posten i går",
    ],
)
def test_a_sentence_about_sending_is_no_signature(text):
    assert reply_text(f"Hallo,\n{text}") == f"Hallo,\n{text}"


# (mail, reply): the closing and the name stay, the data below them go.
BUSINESS = {
    "de": (
        (
            "Passt.\n\nMit freundlichen Grüßen\n\nIris Boll\nEinkauf\n\nBoll Bau GmbH\n"
            "Am Markt 3\n28195 Bremen\nTel. +49 421 5550123\nFax +49 421 5550124\nwww.boll.example\n\n"
            "Geschäftsführer: Otto Boll, Amtsgericht Bremen HRB 12345\nUSt-IdNr. DE123456789"
        ),
        "Passt.\n\nMit freundlichen Grüßen\n\nIris Boll",
    ),
    "de, one line": (
        "Passt.\n\nViele Grüße, Iris Boll\nT: 0421 5550123 | M: 0170 5550123\niris@boll.example",
        "Passt.\n\nViele Grüße, Iris Boll",
    ),
    "de, abbreviated": (
        "Passt.\n\nMfG\nIris Boll\nTelefon: 0421/5550123",
        "Passt.\n\nMfG\nIris Boll",
    ),
    "de, on behalf": (
        "Geht klar.\n\nBeste Grüße\ni. A. Iris Boll\nAssistentin\nMobil 0170-5550123",
        "Geht klar.\n\nBeste Grüße\ni. A. Iris Boll",
    ),
    "en": (
        (
            "All good.\n\nKind regards,\n\nTom Reed\nSales Manager\nReed & Sons Ltd\n"
            "12 Mill Lane, Dover CT16 1AA\nPhone: +44 1304 555012\nMobile: +44 7700 900123\n"
            "https://reed.example\nVAT Reg. No. GB 123 4567 89\nRegistered in England No. 0123456"
        ),
        "All good.\n\nKind regards,\n\nTom Reed",
    ),
    "en, thanks as closing": (
        "Friday works.\n\nThanks,\nTom Reed\n\nReed & Sons Ltd | Dover\nt: 01304 555012",
        "Friday works.\n\nThanks,\nTom Reed",
    ),
    "en, short": ("Ok.\n\nBest,\nTom\n(555) 010-0199", "Ok.\n\nBest,\nTom"),
    "de, only the company": (
        "Passt.\n\nViele Grüße\nIris Boll\nEinkauf\nBoll Bau GmbH",
        "Passt.\n\nViele Grüße\nIris Boll",
    ),
    "a picture": (
        "Passt.\n\nViele Grüße\nIris Boll\n[cid:image001.png@01DC5C]\nTel. 0421 5550123",
        "Passt.\n\nViele Grüße\nIris Boll",
    ),
    "en, social": (
        "Ok.\n\nCheers\nTom\nDirector\nLinkedIn | Instagram | Facebook\nwww.reed.example",
        "Ok.\n\nCheers\nTom",
    ),
    "en, linked": (
        (
            "Ok.\n\nRegards\nTom Reed\ntom@reed.example<mailto:tom@reed.example>\n"
            "www.reed.example<http://www.reed.example/>"
        ),
        "Ok.\n\nRegards\nTom Reed",
    ),
    "fr": (
        (
            "C'est bon.\n\nCordialement,\n\nLuc Martin\nResponsable achats\nSARL Martin\n"
            "5 rue du Port\n29200 Brest\nTél. : 02 98 55 50 12\nSIRET 123 456 789 00012"
        ),
        "C'est bon.\n\nCordialement,\n\nLuc Martin",
    ),
    "fr, long": (
        (
            "C'est bon.\n\nVeuillez agréer, Madame, Monsieur, mes salutations distinguées.\n"
            "Luc Martin\nPort. 06 55 55 01 23"
        ),
        "C'est bon.\n\nVeuillez agréer, Madame, Monsieur, mes salutations distinguées.\nLuc Martin",
    ),
    "es": (
        "De acuerdo.\n\nUn saludo,\nEva Ruiz\nAdministración\nTel.: +34 910 555 012\nCIF B12345678",
        "De acuerdo.\n\nUn saludo,\nEva Ruiz",
    ),
    "it": (
        (
            "Va bene.\n\nCordiali saluti\nPaolo Neri\nNeri S.r.l.\nVia Roma 5\n20121 Milano\n"
            "Cell. 333 5550123\nP.IVA 01234567890"
        ),
        "Va bene.\n\nCordiali saluti\nPaolo Neri",
    ),
    "nl": (
        (
            "Prima.\n\nMet vriendelijke groet,\n\nJan Vos\nInkoop\nVos B.V.\nTel: 010 555 0123\n"
            "KvK 12345678\nBTW NL123456789B01"
        ),
        "Prima.\n\nMet vriendelijke groet,\n\nJan Vos",
    ),
    "pt": (
        "Combinado.\n\nAtenciosamente,\nRui Sá\nCompras\nTelefone: +351 21 555 0123\nNIF 123456789",
        "Combinado.\n\nAtenciosamente,\nRui Sá",
    ),
    "pl": (
        (
            "Zgoda.\n\nZ poważaniem\nEwa Lis\nLis Sp. z o.o.\nul. Polna 5\n00-001 Warszawa\n"
            "tel. 22 555 01 23\nNIP 1234567890"
        ),
        "Zgoda.\n\nZ poważaniem\nEwa Lis",
    ),
    "sv": (
        "Det går bra.\n\nMed vänliga hälsningar\nLars Ek\nEk AB\nTel 08-555 01 23\nOrg.nr 556000-0000",
        "Det går bra.\n\nMed vänliga hälsningar\nLars Ek",
    ),
    "da": (
        "Fint.\n\nMed venlig hilsen\nBo Holm\nHolm ApS\nTlf. 33 55 01 23\nCVR 12345678",
        "Fint.\n\nMed venlig hilsen\nBo Holm",
    ),
    "no": (
        "Greit.\n\nMed vennlig hilsen\nKari Dahl\nDahl AS\nMobil: 905 55 123",
        "Greit.\n\nMed vennlig hilsen\nKari Dahl",
    ),
    "fi": (
        "Sopii.\n\nYstävällisin terveisin\nAino Salo\nSalo Oy\nPuh. 09 555 0123",
        "Sopii.\n\nYstävällisin terveisin\nAino Salo",
    ),
    "cs": (
        "Dobře.\n\nS pozdravem\nJan Dub\nDub s.r.o.\nTel.: +420 225 550 123\nIČO 12345678",
        "Dobře.\n\nS pozdravem\nJan Dub",
    ),
    "tr": (
        "Tamam.\n\nSaygılarımla,\nAli Kaya\nTel: +90 212 555 01 23\nwww.kaya.example",
        "Tamam.\n\nSaygılarımla,\nAli Kaya",
    ),
    "ru": (
        "Хорошо.\n\nС уважением,\nИван Лис\nТел.: +7 495 555-01-23\nИНН 1234567890",
        "Хорошо.\n\nС уважением,\nИван Лис",
    ),
    "no closing": (
        (
            "Passt.\n\nIris Boll\nBoll Bau GmbH\nTel. +49 421 5550123\nFax +49 421 5550124\n"
            "www.boll.example"
        ),
        "Passt.",
    ),
    "no closing, a company": (
        "Super!\n\nEwa Lis\nWłaścicielka\nLis Sp. z o.o.\nul. Polna 5, 00-001 Warszawa\ntel. 22 555 01 23",
        "Super!",
    ),
    "no closing, a bare site": (
        "That's right.\n\nTom Reed\nTel. 01304 555012\nreed.example",
        "That's right.",
    ),
    "no closing, a title": (
        "Bien reçu.\n\nRémi Ott | Responsable de bureau\nOtt SARL\n02 98 55 50 12\nwww.ott.example",
        "Bien reçu.",
    ),
    "a dash instead of dashes": (
        "Ok.\n\n—\nTom Reed\nReed & Sons\n+44 1304 555012\nwww.reed.example",
        "Ok.",
    ),
    "a ruler": ("Ok.\n\n___________\nTom Reed\nTel 01304 555012\nwww.reed.example", "Ok."),
    "a postscript stays": (
        "Ok.\n\nBest regards\nTom Reed\nTel. 01304 555012\n\nPS: Could you bring the ladder?",
        "Ok.\n\nBest regards\nTom Reed\n\nPS: Could you bring the ladder?",
    ),
    "a question below stays": (
        "Ok.\n\nBest regards\nTom Reed\nTel. 01304 555012\n\nOne more thing, is it waterproof?",
        "Ok.\n\nBest regards\nTom Reed\n\nOne more thing, is it waterproof?",
    ),
    "a number of a customer stays": (
        "Ok.\n\nViele Grüße\nAnna Ott\nKundennummer 1234567\nTel. 0421 5550123",
        "Ok.\n\nViele Grüße\nAnna Ott\nKundennummer 1234567",
    ),
    "what a colon announces stays": (
        (
            "Ok.\n\nKind regards\nTom Reed\nPhone 01304 555012\n\nThe invoice goes to:\n"
            "Reed & Sons\n12 Mill Lane"
        ),
        "Ok.\n\nKind regards\nTom Reed\n\nThe invoice goes to:\nReed & Sons\n12 Mill Lane",
    ),
    "no closing, no empty line": (
        "Angekommen, danke.\nBjörn Ott\n+49 421 5550123\nwww.ott.example",
        "Angekommen, danke.",
    ),
    "a new number below stays": (
        "Ok.\n\nGruß\nIris\n\nMeine neue Nummer: 0170 5550199",
        "Ok.\n\nGruß\nIris\n\nMeine neue Nummer: 0170 5550199",
    ),
}


@pytest.mark.parametrize("below", ["", QUOTE], ids=["alone", "quotation"])
@pytest.mark.parametrize(
    ("mail", "reply"), [pytest.param(*case, id=name) for name, case in BUSINESS.items()]
)
def test_the_contact_data_of_a_business_are_dropped(mail, reply, below):
    assert reply_text(mail + below) == reply


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Meine neue Nummer: 0170 5550199\n\nGruß\nIris", id="number first"),
        pytest.param("Danke!\nMobil: 0170 5550199", id="number after thanks"),
        pytest.param("Danke!\n\nSie erreichen mich unter\n0170 5550199", id="number at the end"),
        pytest.param(
            "Bitte liefern an:\n\nIris Boll\nAm Markt 3\n28195 Bremen\nTel. 0421 5550123",
            id="address of delivery",
        ),
        pytest.param(
            "The new address is\n\nReed & Sons Ltd\n12 Mill Lane\nDover\nPhone: 01304 555012",
            id="address of a business",
        ),
        pytest.param(
            "Please send it to the address below.\n\nKind regards\nTom Reed\n12 Mill Lane\n"
            "Dover\nTel. 01304 555012",
            id="the mail points below",
        ),
        pytest.param("Mit freundlichen Grüßen\nIris Boll\nEinkauf", id="no data"),
        pytest.param(
            "Hi,\n\nthanks\nTom\n\nmy bank details are\nIBAN DE02 1203 0000 0000 2020 51",
            id="account",
        ),
        pytest.param(
            "Bitte liefern Sie es an folgende Adresse.\n\nIris Boll\nBoll Bau GmbH\nAm Markt 3\n"
            "28195 Bremen\nTel. 0421 5550123",
            id="a business without a colon",
        ),
        pytest.param(
            "Our architect is easy to reach.\n\nTom Reed\nReed Ltd\nPhone 01304 555012\nreed.example",
            id="somebody to call",
        ),
        pytest.param(
            "Here are two plumbers.\n\nTom Reed\nReed Ltd\nPhone 01304 555012\nreed.example",
            id="plumbers",
        ),
        pytest.param("Tel. 0421 5550123\nwww.boll.example", id="nothing else"),
        pytest.param("Viele Grüße aus Bremen!\n\nDie Lampe kam an. Fax 1 fehlt.", id="greeting"),
        pytest.param("Best price?\nTel. 0421 5550123", id="a word of closings"),
        pytest.param("Name: Iris Boll\nTel. 0421 5550123\nWann liefern Sie?", id="asked below"),
        pytest.param(
            "Best regards from Dover,\nwe arrived well.\nPhone: 01304 555012 works again",
            id="regards first",
        ),
        pytest.param(
            "Bitte rufen Sie Herrn Moser an.\n\nPeter Moser\nMoser AG\nTel. 0421 5550123\n"
            "www.moser.example\n\nDanke!\nIris",
            id="somebody else's card",
        ),
        pytest.param(
            "Please contact\nTom Reed\nReed Ltd\n01304 555012\nwww.reed.example", id="contact"
        ),
        pytest.param("Liebe Grüße\nAnna\n\nhttps://photos.example/kaputte-lampe", id="link"),
        pytest.param("Thanks,\nTom\n\nOrder no. 1234567", id="order number"),
        pytest.param("Vielen Dank!\nRufen Sie mich an?\nTel. 0421 5550123", id="call me"),
    ],
)
def test_numbers_and_addresses_that_somebody_gives_stay(text):
    assert reply_text(text) == text


FOOTERS = {
    "disclaimer-en": "This e-mail and any attachments are confidential and intended solely for the"
    " addressee. If you have received it in error, please notify the sender and delete it.",
    "disclaimer-en-wrapped": "CONFIDENTIALITY NOTICE: The contents of this email message are\n"
    "privileged and confidential. Any unauthorised use by persons other than\n"
    "the intended recipient is prohibited.",
    "disclaimer-de": "Diese E-Mail enthält vertrauliche Informationen. Wenn Sie nicht der richtige"
    " Adressat sind oder diese E-Mail irrtümlich erhalten haben, löschen Sie sie bitte.",
    "disclaimer-fr": "Ce message et ses pièces jointes sont confidentiels et établis à l'intention"
    " exclusive de leurs destinataires. Si vous l'avez reçu par erreur, merci de le détruire.",
    "disclaimer-es": "Este mensaje y sus archivos adjuntos son confidenciales y van dirigidos"
    " exclusivamente a su destinatario. Si lo ha recibido por error, elimínelo.",
    "disclaimer-it": "Le informazioni contenute in questo messaggio sono riservate e destinate"
    " esclusivamente al destinatario. Chi lo riceve per errore è pregato di cancellarlo.",
    "disclaimer-nl": "De informatie in dit e-mailbericht is vertrouwelijk en uitsluitend bestemd"
    " voor de geadresseerde. Als u dit bericht ten onrechte ontvangt, verwijder het dan.",
    "disclaimer-pt": "Esta mensagem é confidencial e destina-se exclusivamente ao destinatário."
    " Se a recebeu por engano, por favor elimine-a e avise o remetente.",
    "disclaimer-pl": "Niniejsza wiadomość jest poufna i przeznaczona wyłącznie dla adresata."
    " Jeżeli otrzymali ją Państwo omyłkowo, prosimy o jej usunięcie.",
    "disclaimer-sv": "Detta meddelande är konfidentiellt och endast avsett för mottagaren."
    " Om du har fått det av misstag ber vi dig att radera det.",
    "disclaimer-asks": "This message may contain privileged information for the addressee only."
    " Copying is prohibited. Not you? Then please notify the sender.",
    "liability-en": "Reed & Sons accepts no liability for any damage caused by viruses.",
    "liability-de": "Für Schäden durch Viren in dieser E-Mail wird keine Haftung übernommen.",
    "environment-en": "Please consider the environment before printing this e-mail.",
    "environment-de": "Bitte denken Sie an die Umwelt, bevor Sie diese E-Mail ausdrucken.",
    "environment-fr": "Pensez à l'environnement avant d'imprimer ce message.",
    "environment-nl": "Denk aan het milieu voordat u deze e-mail print.",
    "virus-avast": "Virus-free.www.avast.com<https://links.example/a>",
    "virus-de": "Diese E-Mail wurde von Avast-Antivirussoftware auf Viren geprüft.\nwww.avast.com",
    "virus-en": "---\nThis email has been checked for viruses by AVG.\nhttps://www.avg.com",
    "virus-fr": "Garanti sans virus. www.avast.com",
    "list-mailman": "_______________________________________________\nLamps mailing list\n"
    "lamps@lists.example\nhttps://lists.example/mailman/listinfo/lamps",
    "list-google": "--\nYou received this message because you are subscribed to the Google Groups"
    ' "Lamps" group.\nTo unsubscribe from this group, send an email to lamps@lists.example.',
    "list-bare": "To unsubscribe from this list, visit https://lists.example/lamps",
    "privacy-de": "Informationen zur Verarbeitung Ihrer Daten finden Sie unter"
    " https://boll.example/datenschutz",
    "two": "Please consider the environment before printing this email.\n\n"
    "This message is confidential. If you are not the intended recipient, please delete it.",
}


LEGAL_NOTICES = {
    "en": "Access by anybody else is unauthorised. Kindly inform the sender and erase the copy.",
    "de": "Sind Sie nicht die genannte Person, geben Sie dem Absender einen Wink und werfen Sie es weg.",
    "fr": "Vous n'êtes pas la bonne personne ? Un mot à l'expéditeur suffit, puis effacez cet envoi.",
    "es": "¿No es usted el interesado? Avise entonces al remitente y elimine esta comunicación.",
    "it": "Non siete chi vi è indicato? Avvisate il mittente e rimuovete la comunicazione.",
    "nl": "Is dit niet voor u bestemd, seint u dan de afzender in en gooit u dit bericht weg.",
    "pl": "Osoby nieuprawnione proszone są o sygnał do nadawcy i usunięcie tej korespondencji.",
    "pt": "Não sendo o destinatário, dê sinal ao remetente e elimine esta comunicação.",
    "sv": "Har det hamnat fel ber vi dig höra av dig till avsändaren och kasta meddelandet.",
}


@pytest.mark.parametrize("notice", LEGAL_NOTICES.values(), ids=LEGAL_NOTICES)
def test_disclaimers_with_any_beginning_are_left_out(notice):
    assert reply_text(f"OK.\n\nAda Reed\n\n{notice}\n") == "OK.\n\nAda Reed"


@pytest.mark.parametrize(
    "below",
    [
        "Our rules for personal data are on our site. Do you still need this on paper, or can it be read?",
        "Wie wir mit Ihren Daten umgehen, steht auf unserer Seite. Muss das wirklich gedruckt werden?",
        "Registered in Wales, no. 3318827. Want to hear less from us?",
        "Amtsgericht Hannover HRB 2217. Keine Post mehr gewünscht?",
        "Les opinions exprimées sont celles de leur auteur. Une question ?",
        "Registro Mercantil de Soria. ¿Alguna duda? Escriba a nuestro delegado de protección de datos.",
        "Le opinioni espresse sono di chi scrive. Domande?",
        "KvK 12345678. Wilt u geen berichten meer?",
        "KRS 0000112233. Masz pytania? Napisz do naszego inspektora ochrony danych.",
        "Har du frågor? Skriv till vårt dataskyddsombud.",
    ],
)
def test_legal_words_below_contact_data_are_left_out(below):
    card = "Ada Reed\n+44 20 7946 0123\nwww.reed.example"
    assert "?" not in reply_text(f"OK.\n{card}\n\n{below}\n")
    assert "?" in reply_text(f"OK.\n\n{below}\n")


@pytest.mark.parametrize(
    "text",
    [
        "Hi,\n\nthe parcel came to me by mistake. Please tell the sender, his message is on the box.",
        "Hallo,\n\nder Absender auf dem Paket stimmt nicht. Bitte informieren Sie mich per Nachricht darüber.",
        "Hi,\n\nplease delete the photos of our daughter from your site and let us know by message.",
        "OK.\nAda Reed\n+44 20 7946 0123\nwww.reed.example\n\nPS: I need the data protection form, too, please.",
        "OK.\nAda Reed\n+44 20 7946 0123\nwww.reed.example\n\nWho is your data protection officer?",
        "OK.\nAda Reed\n+44 20 7946 0123\nwww.reed.example\n\nShould it say that the firm is registered in Wales?",
    ],
)
def test_words_of_disclaimers_in_a_request_stay(text):
    assert reply_text(text) == text


@pytest.mark.parametrize("below", ["", QUOTE], ids=["alone", "quotation"])
@pytest.mark.parametrize("footer", FOOTERS.values(), ids=FOOTERS)
def test_a_footer_is_dropped(footer, below):
    assert reply_text(f"Das blaue.\n\nIris\n\n{footer}{below}") == "Das blaue.\n\nIris"


@pytest.mark.parametrize("footer", FOOTERS.values(), ids=FOOTERS)
def test_a_footer_below_a_signature_is_dropped(footer):
    mail = f"Das blaue.\n\nViele Grüße\nIris\nTel. 0421 5550123\n{footer}"
    assert reply_text(mail) == "Das blaue.\n\nViele Grüße\nIris"


@pytest.mark.parametrize(
    "text",
    [
        "Hallo,\n\nbitte behandeln Sie das vertraulich.",
        "Hi,\n\nplease unsubscribe me from this list.",
        "Hallo,\n\nist Ihre Datei virenfrei?",
        (
            "Hi,\n\nI have received this message in error, it seems confidential. Who is the intended"
            " recipient? Please tell me whether I should delete it."
        ),
        "Hallo,\n\nwir denken an die Umwelt und nehmen die Mehrwegkiste.",
        "Could you add a confidentiality notice to the contract?\n\nTom",
        "Dear all,\n\nthis message is confidential, the addressee is Mr Reed. Send it quickly.",
        (
            "Hello,\n\nthe information is confidential, the addressee is my lawyer. Please do not"
            " distribute it."
        ),
        "Hi,\n\nUnsubscribe me from http://lux.example please",
        "Hi,\n\nTo unsubscribe I clicked http://lux.example twice, nothing happened.",
        "Bonjour,\n\nSans virus cette fois, j'ai renvoyé le fichier.",
        "Hallo,\n\nAbmelden möchte ich unseren Sohn vom Kurs, siehe www.kurs.example",
        "Hi,\n\nPlease think about it until Friday.",
        "Hallo,\n\nDiese E-Mail wurde von unserem Sohn geschrieben, bitte antworten Sie ihm.",
        "Hi,\n\nThink green paint, not blue.",
        "Hi,\n\nNo virus found, so the file is fine. Can you send the invoice again?",
        "Hi,\n\nprivacy: do you store our address? See http://lux.example",
        "Hi,\n\nany chance to get this confidential report to the addressee by Friday",
    ],
)
def test_words_about_footers_stay(text):
    assert reply_text(text) == text


SIGNED = (
    "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA512\n\n{}\n\n"
    "-----BEGIN PGP SIGNATURE-----\nVersion: X\n\niQEzBAEB\n=abcd\n-----END PGP SIGNATURE-----"
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(SIGNED.format("Danke, passt."), "Danke, passt.", id="signed"),
        pytest.param(SIGNED.format("Danke.\n\n- -- \nAnna"), "Danke.", id="escaped dashes"),
        pytest.param(SIGNED.format("Zwei:\n- - a\n- - b"), "Zwei:\n- a\n- b", id="escaped list"),
        pytest.param(SIGNED.format(f"Blau.{QUOTE}"), "Blau.", id="with a quotation"),
        pytest.param(SIGNED.format("> Farbe?\n\nBlau."), "Blau.", id="below a quotation"),
        pytest.param(
            "Anbei mein Schlüssel.\n\n-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nmQ\n=a\n"
            "-----END PGP PUBLIC KEY BLOCK-----",
            "Anbei mein Schlüssel.",
            id="key",
        ),
        pytest.param("-----BEGIN PGP SIGNED MESSAGE-----\n\nHallo", "Hallo", id="cut off"),
        pytest.param("Am Rand:\n- - a", "Am Rand:\n- - a", id="no armor"),
    ],
)
def test_the_armor_of_openpgp_is_removed(text, expected):
    assert reply_text(text) == expected


def test_an_encrypted_mail_stays_whole():
    text = "-----BEGIN PGP MESSAGE-----\n\nhQEM\n=a\n-----END PGP MESSAGE-----"
    assert reply_text(text) == text
