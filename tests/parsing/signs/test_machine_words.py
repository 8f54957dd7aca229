"""Messages of machines, in the words of each kind, without any header that says so."""

import pytest

from app.parsing.signs.words import find_sign_in_words

OFFICE = "kontakt@lieferant.example"
NO_REPLY = [
    "Please do not reply to this email. This mailbox is not monitored.",
    "Your message was received. Please do not respond to this automated message.",
    "This is an automatically generated message.",
    "Replies to this address are not read.",
    "Ihr Vertrag wurde verlängert. Bitte antworten Sie nicht auf diese E-Mail.",
    "Auf diese Nachricht kann leider nicht geantwortet werden.",
    "Diese E-Mail wurde automatisch erzeugt.",
    "Dies ist eine automatisch generierte Nachricht, bitte antworten Sie nicht darauf.",
    "Dieses Postfach wird nicht gelesen.",
    "Votre contrat est prolongé. Merci de ne pas répondre à ce message.",
    "Ceci est un message automatique.",
    "Ce courriel a été envoyé automatiquement, veuillez ne pas y répondre.",
    "Su contrato se ha renovado. Por favor, no responda a este correo.",
    "Este mensaje se ha generado automáticamente.",
    "Le rogamos que no conteste a este mensaje.",
    "Il contratto è stato rinnovato. Si prega di non rispondere a questa e-mail.",
    "Questo messaggio è stato generato automaticamente.",
    "Uw contract is verlengd. Gelieve niet op dit bericht te antwoorden.",
    "U kunt niet op deze e-mail reageren.",
    "Dit is een automatisch gegenereerd bericht.",
    "O seu contrato foi renovado. Por favor não responda a este e-mail.",
    "Esta é uma mensagem automática.",
    "Umowa została przedłużona. Prosimy nie odpowiadać na tę wiadomość.",
    "Ta wiadomość została wygenerowana automatycznie.",
    "Avtalet är förlängt. Svara inte på det här mejlet.",
    "Detta är ett automatiskt meddelande.",
    "Aftalen er fornyet. Du bedes ikke svare på denne mail.",
    "Denne meldingen er automatisk generert.",
    "Sopimus on uusittu. Älä vastaa tähän viestiin.",
    "Smlouva byla prodloužena. Prosím neodpovídejte na tento e-mail.",
    "Sözleşmeniz yenilendi. Lütfen bu e-postayı yanıtlamayınız.",
    "A szerződés megújult. Kérjük, erre az e-mailre ne válaszoljon.",
    "Contractul a fost prelungit. Vă rugăm să nu răspundeți la acest mesaj.",
    "Договор продлён. Пожалуйста, не отвечайте на это письмо.",
]


@pytest.mark.parametrize("text", NO_REPLY)
def test_a_machine_says_that_it_is_one(text):
    sign = find_sign_in_words("Information", text, OFFICE)
    assert sign
    assert (sign.kind, sign.strength) == ("notice", "strong")
    assert sign.evidence in {"please_do_not_reply", "generated_words", "notice_words"}


NOTICES = [
    ("Your order 2231", "Thank you for your order. We have received it and will let you know when it ships."),
    ("Order shipped", "Good news! Your order 2231 has been shipped. Track your parcel with the tracking number 9981."),
    ("Your parcel", "Your parcel will be delivered tomorrow between 9 and 11."),
    ("New order: #310 from Tom Hill", "Tom Hill placed an order. Total: 48.00"),
    ("Your invoice 88", "Your invoice for November is now available in your customer account."),
    ("You have received money", "You have received a payment of 40.00 EUR from Tom Hill."),
    ("Zahlung erhalten", "Guten Tag, Sie haben eine Zahlung über 40,00 EUR erhalten."),
    ("Vous avez reçu un paiement", "Vous avez reçu un paiement de 40,00 EUR."),
    ("Ha ricevuto un bonifico", "Gentile cliente, ha ricevuto un bonifico di 40,00 EUR."),
    ("Has recibido un pago", "Has recibido un pago de 40,00 EUR de Tomás."),
    ("Je hebt een betaling ontvangen", "Je hebt een betaling van 40,00 EUR ontvangen."),
    ("Unterlagen hinterlegt", "Im Portal wurden neue Unterlagen hinterlegt."),
    ("New documents available", "New documents have been uploaded."),
    ("Peter Hall wants to connect", "Peter Hall wants to connect with you."),
    ("Jana Roth möchte sich mit Ihnen vernetzen", "Jana Roth möchte sich mit Ihnen vernetzen."),
    ("Confirmation de votre commande", "Votre voyage est confirmé. Retrouvez vos billets dans votre compte."),
    ("Account statement", "Your new account statement is available in your online mailbox."),
    ("Appointment reminder", "This is a reminder of your appointment on Tuesday at 10:00 with Hair by Lu."),
    ("[#881] Request received", "Your request (881) has been received and is being reviewed by our team."),
    ("Ticket 5521", "A ticket has been created for you. An agent will respond as soon as possible."),
    ("Re: Pump", "Thank you for writing. Please keep the ticket number in the subject."),
    ("Re: Pumpe", "Ein Mitarbeiter meldet sich. Bitte lassen Sie die Ticketnummer im Betreff stehen."),
    ("Sign-in code", "Your verification code is 448120. It expires in ten minutes."),
    ("How did we do?", "Please rate your purchase. It only takes a minute."),
    ("Payment", "We have received your payment of 48.00. Thank you for your order."),
    ("Ihre Bestellung 2231", "Vielen Dank für Ihre Bestellung. Wir melden uns, sobald sie unterwegs ist."),
    ("Versandbestätigung", "Ihre Bestellung 2231 wurde versandt. Sendungsnummer: 00340"),
    ("Ihr Paket", "Ihr Paket kommt morgen zwischen 9 und 11 Uhr. Nicht zu Hause? Wählen Sie einen Ablageort."),
    ("[Laden] Neue Bestellung #310", "Eine neue Bestellung ist eingegangen: Tom Hill hat eine Bestellung aufgegeben."),
    ("Rechnung 88", "Anbei erhalten Sie unsere Rechnung 88 über 48,00 €, zahlbar innerhalb von 14 Tagen."),
    ("Ihre Rechnung", "Ihre Rechnung steht in Ihrem Kundenkonto bereit. Haben Sie Fragen? Besuchen Sie unsere Hilfe."),
    ("Terminerinnerung", "Wir erinnern Sie an Ihren Termin am Dienstag um 10 Uhr."),
    ("[Ticket 5521] Eingang", "Ihre Anfrage ist bei uns eingegangen. Wir haben ein Ticket mit der Nummer 5521 angelegt."),
    ("Anmeldung", "Ihr Bestätigungscode lautet 448120."),
    ("Ihre Meinung", "Bewerten Sie Ihren Einkauf, es dauert nur eine Minute."),
    ("Votre commande 2231", "Merci pour votre commande. Nous l'avons bien reçue."),
    ("Votre colis", "Votre colis arrivera mardi entre 9 h et 11 h. Absent ? Choisissez un point relais."),
    ("Facture 88", "Veuillez trouver ci-joint notre facture 88 de 48,00 €, payable sous 14 jours."),
    ("Rappel", "Rappel de votre rendez-vous : mardi à 10 h chez Lu. Votre rendez-vous est confirmé."),
    ("Ticket 5521", "Votre demande a été enregistrée sous le numéro 5521. Le ticket a été créé."),
    ("Connexion", "Votre code de vérification est 448120."),
    ("Su pedido 2231", "Gracias por su pedido. Lo hemos recibido."),
    ("Su paquete", "Su paquete llegará mañana entre las 9 y las 11."),
    ("Factura 88", "Adjuntamos nuestra factura 88 de 48,00 €, a pagar en 14 días."),
    ("Ticket 5521", "Hemos abierto el ticket número 5521. Le responderemos pronto."),
    ("Acceso", "Su código de verificación es 448120."),
    ("Il suo ordine 2231", "Grazie per il suo ordine. Lo abbiamo ricevuto."),
    ("Il suo pacco", "Il suo pacco arriverà martedì tra le 9 e le 11."),
    ("Fattura 88", "In allegato la nostra fattura 88, da pagare entro 14 giorni."),
    ("Ticket 5521", "Abbiamo aperto per lei il ticket 5521."),
    ("Uw bestelling 2231", "Bedankt voor uw bestelling. We hebben haar ontvangen."),
    ("Uw pakket", "Uw pakket komt dinsdag tussen 9 en 11 uur. Niet thuis? Kies een afhaalpunt."),
    ("Factuur 88", "Bijgaand onze factuur 88, te betalen binnen 14 dagen."),
    ("Ticket 5521", "We hebben voor u een ticket aangemaakt."),
    ("A sua encomenda", "Obrigado pela sua encomenda. A sua encomenda foi enviada."),
    ("Zamówienie 2231", "Dziękujemy za złożenie zamówienia. Twoje zamówienie zostało przyjęte."),
    ("Din beställning", "Tack för din beställning. Din beställning har skickats."),
]  # fmt: skip


@pytest.mark.parametrize(("subject", "text"), NOTICES)
def test_notices_are_known_by_their_words(subject, text):
    sign = find_sign_in_words(subject, text, OFFICE)
    assert sign
    assert sign.kind == "notice"


@pytest.mark.parametrize(
    "text",
    [
        "Your parcel will be delivered today between 10 and 12.",
        "Ihr Paket 0034 ist unterwegs und kommt morgen. Sendungsverfolgung: https://paket.example/0034?x=1",
        "Erinnerung: Ihr Termin am Dienstag um 10 Uhr. Ihr Salon Lu",
        "Votre colis est en route.",
        "Your code is 448120.",
    ],
)
def test_a_notice_without_subject_and_sender_is_known(text):
    sign = find_sign_in_words("", text, None)
    assert sign
    assert sign.kind == "notice"


@pytest.mark.parametrize(
    ("sender", "kind"),
    [
        ("no-reply@shop.example", "notice"),
        ("noreply-orders@shop.example", "notice"),
        ("no_reply.shop@shop.example", "notice"),
        ("service.donotreply@bank.example", "notice"),
        ("nicht-antworten@bank.example", "notice"),
        ("root@srv7.example", "notice"),
        ("ne-pas-repondre@banque.example", "notice"),
        ("noresponder@banco.example", "notice"),
        ("non.rispondere@banca.example", "notice"),
        ("notifications@tool.example", "notice"),
        ("bounce+a1=b.example@tool.example", "notice"),
        ("newsletter@shop.example", "newsletter"),
        ("wordpress@shop.example", "notice"),
        ("scan@office.example", "notice"),
    ],
)
def test_some_addresses_are_only_machines(sender, kind):
    sign = find_sign_in_words("Hello", "Something happened.", sender)
    assert sign
    assert (sign.kind, sign.evidence) == (kind, "sender_address")


@pytest.mark.parametrize("sender", ["scan.meier@x.example", "printer-shop@x.example"])
def test_a_device_sends_under_its_name_alone(sender):
    assert find_sign_in_words("Hello", "Something happened.", sender) is None


@pytest.mark.parametrize(
    "sender", ["billing@x.example", "orders@x.example", "rechnung@x.example", "tracking@x.example"]
)
def test_an_address_of_a_department_needs_a_second_sign(sender):
    assert find_sign_in_words("Your order 12", "It is complete.", sender)
    assert not find_sign_in_words("Meeting", "Shall we meet on Friday at two?", sender)
    assert not find_sign_in_words("Your order 12", "I forgot to ask for your VAT number.", sender)
    assert not find_sign_in_words("Greetings", "All the best from all of us.", sender)


ABSENCES = [
    ("Out of office: Offer", "I am away."),
    ("Automatic reply: Offer", "Gone fishing."),
    ("Re: Offer", "Thank you for your message. I am out of the office until 5 December with no access to e-mail. In urgent cases please contact my colleague Ben."),
    ("Offer", "I am on annual leave and will be back on Monday. If your request is urgent, please contact our office."),
    ("Abwesend: AW: Angebot", "Vielen Dank für Ihre Nachricht. Ich bin bis zum 4.12. nicht im Büro."),
    ("Re: Angebot", "Ich bin im Urlaub und ab dem 7. Dezember wieder erreichbar. In dringenden Fällen wenden Sie sich bitte an Frau Lang."),
    ("Angebot", "Danke für Ihre E-Mail. Wir haben bis 6. Januar Betriebsferien. Ihre E-Mail wird nicht weitergeleitet."),
    ("Absence", "Merci pour votre message. Je suis absente jusqu'au 4 décembre. En cas d'urgence, contactez ma collègue."),
    ("Re: Devis", "Je suis en congés du 1er au 12 décembre et vous répondrai à mon retour."),
    ("Re: Oferta", "Estoy de vacaciones hasta el 4 de diciembre. En caso de urgencia, póngase en contacto con mi compañera."),
    ("Ausente", "Gracias por su mensaje. Estoy fuera de la oficina hasta el lunes."),
    ("Re: Offerta", "Sono in ferie fino al 4 dicembre. Per urgenze contattare il mio collega."),
    ("Assente", "Grazie per il messaggio. Sono fuori ufficio fino a lunedì."),
    ("Afwezig", "Bedankt voor uw bericht. Ik ben tot 4 december niet op kantoor."),
    ("Re: Offerte", "Ik ben met vakantie. Neem bij spoed contact op met mijn collega's."),
    ("Re: Proposta", "Estou de férias até 4 de dezembro. Em caso urgente contacte a minha colega."),
    ("Re: Oferta", "Jestem na urlopie do 4 grudnia. W sprawach pilnych proszę o kontakt z biurem."),
    ("Re: Offert", "Jag har semester till den 4 december. Vid brådskande ärenden, kontakta kontoret."),
    ("Re: Tilbud", "Jeg har ferie til 4. december. I hastende tilfælde kontakt kontoret."),
    ("Re: Tarjous", "Olen lomalla 4.12. asti. Kiireellisissä asioissa ota yhteyttä toimistoon."),
    ("Re: Nabídka", "Jsem na dovolené do 4. prosince. V naléhavých případech volejte kancelář."),
    ("Otomatik yanıt: Teklif", "Yıllık izindeyim."),
]  # fmt: skip


@pytest.mark.parametrize(("subject", "text"), ABSENCES)
def test_notes_of_absence_are_known_without_a_header(subject, text):
    sign = find_sign_in_words(subject, text, "s.ott@kunde.example")
    assert sign
    assert sign.kind == "auto_reply"


@pytest.mark.parametrize(
    "text",
    [
        "Mr Hill is no longer with the company. Please contact sales@kunde.example.",
        "This e-mail address is no longer in use. Please write to office@kunde.example.",
        "Frau Ott arbeitet nicht mehr für uns. Ihre E-Mail wird nicht weitergeleitet.",
        "Herr Ott hat unser Unternehmen verlassen. Bitte wenden Sie sich an meine Kollegin.",
        "Monsieur Petit ne travaille plus dans l'entreprise. En cas d'urgence, contactez l'accueil.",
        "Madame Roux ne fait plus partie de notre équipe. Veuillez adresser vos demandes à accueil@client.example.",
        "Paula Gil ya no trabaja en esta empresa. Envíe sus mensajes a ventas@cliente.example.",
        "This mailbox is no longer monitored. Please update your address book: my new address is pia@nova.example.",
    ],
)
def test_notes_of_who_has_left_are_known(text):
    sign = find_sign_in_words("Re: Angebot", text, "s.ott@kunde.example")
    assert sign
    assert (sign.kind, sign.evidence) == ("auto_reply", "left_company")


@pytest.mark.parametrize(
    ("subject", "text", "kind"),
    [
        ("Read: Offer", "Your message\n\nTo: Ott\nSubject: Offer\n\nwas read on Monday.", "receipt"),
        ("Gelesen: Angebot", "Ihre Nachricht wurde am Montag gelesen.", "receipt"),
        ("Lu : Devis", "Votre message a été lu lundi.", "receipt"),
        ("Leído: Oferta", "Su mensaje se leyó el lunes.", "receipt"),
        ("Letto: Offerta", "Il suo messaggio è stato letto lunedì.", "receipt"),
        ("Gelezen: Offerte", "Uw bericht is maandag gelezen.", "receipt"),
        ("Lida: Proposta", "A sua mensagem foi lida.", "receipt"),
        ("Przeczytano: Oferta", "Wiadomość została przeczytana.", "receipt"),
        ("Läst: Offert", "Ditt meddelande lästes på måndag.", "receipt"),
        ("Gelesen: Angebot", "", "receipt"),
        ("Return receipt", "This is a return receipt for the mail that you sent to ott@kunde.example.", "receipt"),
        ("Return Receipt (displayed) - Offer", "This only says that the message was shown on the screen of the recipient.", "receipt"),
        ("Lesebestätigung", "Dies bestätigt, dass die Nachricht auf dem Rechner des Empfängers angezeigt wurde.", "receipt"),
        ("Leesbevestiging: Offerte", "Dit is een bewijs van ontvangst. Het zegt niet dat het bericht is begrepen.", "receipt"),
        ("Accepted: Meeting", "", "calendar"),
        ("Zugesagt: Besprechung", "", "calendar"),
        ("Accepté : Réunion", "", "calendar"),
        ("Declined: Meeting", "Anna Ott has declined this invitation.", "calendar"),
        ("Abgesagt: Besprechung", "", "calendar"),
        ("Godkänd: Möte", "", "calendar"),
        ("承諾: 打ち合わせ", "", "calendar"),
        ("已接受：会议", "", "calendar"),
        ("자동 응답: 견적", "자리를 비웁니다.", "auto_reply"),
        ("自动答复：报价", "我在休假。", "auto_reply"),
        ("Eingangsbestätigung Ihrer Bewerbung", "Wir melden uns.", "auto_reply"),
        ("Re: Offer", "\N{THUMBS UP SIGN} Anna Ott reacted to your message:", "reaction"),
        ("Re: Offer", "Anna Ott reacted via Gmail", "reaction"),
        ("", "Liked “See you on Tuesday”", "reaction"),
        ("Re: Angebot", "Anna Ott hat auf Ihre Nachricht reagiert:", "reaction"),
        ("Re: Devis", "Anna Ott a réagi à votre message :", "reaction"),
        ("News in May", "New tools are here. You receive this e-mail because you subscribed. Unsubscribe", "newsletter"),
        ("Neues im Mai", "Sie erhalten diesen Newsletter, weil Sie sich angemeldet haben. Abmelden", "newsletter"),
    ],
)  # fmt: skip
def test_other_kinds_are_known_by_their_words(subject, text, kind):
    sign = find_sign_in_words(subject, text, "anna@kunde.example")
    assert sign
    assert sign.kind == kind


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Read - urgent", "Our heating has been cold since Friday."),
        ("Read receipt", "I never asked for read receipts, please stop sending them."),
        ("Lesebestätigung", "Ich habe Ihre Mail gelesen und melde mich morgen."),
        ("Receipt", "Here is the receipt for the two chairs."),
        ("Lu : Tolstoï", "Le livre est arrivé abîmé."),
        (
            "Urlaubsvertretung",
            "Im Juli fällt unsere Putzkraft aus. Könnte jemand von Ihren Leuten einspringen?",
        ),
        (
            "Message d'absence",
            "Votre message d'absence souhaite de bonnes vacances d'été. Quelqu'un pourrait y jeter un œil ?",
        ),
        (
            "Autosvar",
            "Jeg slog autosvaret fra i sidste uge, men kunderne får stadig at vide, at jeg er på Bornholm.",
        ),
    ],
)
def test_a_person_writes_below_the_subject_of_a_program(subject, text):
    assert find_sign_in_words(subject, text, "anna@kunde.example") is None


@pytest.mark.parametrize(
    ("subject", "text", "sender", "kind"),
    [
        ("Sorry", "Something.", "MAILER-DAEMON@mx.example", "bounce"),
        ("Undelivered Mail Returned to Sender", "The address <a@b.example> was rejected: user unknown.", "x@mx.example", "bounce"),
        ("Unzustellbar: Angebot", "Ihre Nachricht konnte nicht zugestellt werden.", "x@mx.example", "bounce"),
        ("Delivery Status Notification (Failure)", "Your message wasn't delivered to a@b.example.", None, "bounce"),
        ("Non remis : Devis", "Votre message n'a pas pu être remis.", "x@mx.example", "bounce"),
        ("Delivery Status Notification (Delay)", "Delivery has been delayed. It will be retried for 2 days.", "mailer-daemon@mx.example", "delay"),
        ("Warning: message 1x-2y delayed 24 hours", "Your message has not yet been delivered.", "mailer-daemon@mx.example", "delay"),
    ],
)  # fmt: skip
def test_reports_of_servers_are_known_by_their_words(subject, text, sender, kind):
    sign = find_sign_in_words(subject, text, sender)
    assert sign
    assert sign.kind == kind


MORE = [
    ("Abwesenheit", "Guten Tag, ich befinde mich derzeit nicht im Haus. Ab Montag, 7. Dezember, bin ich gerne wieder für Sie da. Ihre Mail wird nicht automatisch weitergeleitet.", "auto_reply"),
    ("AW: Ihr Angebot", "Sehr geehrte Damen und Herren, vielen Dank für Ihre Nachricht. Wir machen Betriebsurlaub vom 21.12. bis 8.1. und sind danach wieder für Sie erreichbar.", "auto_reply"),
    ("AW: Angebot", "Hallo, ich bin bis 3.12. außer Haus und habe keinen Zugriff auf meine Mails. In dringenden Fällen hilft Ihnen Frau Maier unter 0711 1234 weiter.", "auto_reply"),
    ("Re: Angebot", "Ich bin derzeit in Elternzeit. Meine Vertretung übernimmt Herr Klein (klein@firma.example).", "auto_reply"),
    ("Re: Quote", "Hi, I'm currently travelling with limited access to email and will respond when I'm back on December 7.", "auto_reply"),
    ("Re: Quote", "Thank you for contacting me. I am on parental leave until March. Please direct all enquiries to office@firma.example.", "auto_reply"),
    ("Re: Quote", "Thanks for your email! I'm out of office today. I'll get back to you as soon as possible. For urgent matters call 555 1234.", "auto_reply"),
    ("Re: Quote", "We are closed for Christmas from 23 December to 3 January. Your message will be answered after our return.", "auto_reply"),
    ("Re: Quote", "Our office is closed until January 4. Messages received will be dealt with when we reopen.", "auto_reply"),
    ("Re: Devis", "Bonjour, je suis actuellement en déplacement et n'ai qu'un accès limité à mes mails. Pour toute urgence, merci de contacter Mme Leroy.", "auto_reply"),
    ("Re: Devis", "Notre bureau est fermé jusqu'au 4 janvier. Nous traiterons votre message à notre retour.", "auto_reply"),
    ("Re: Oferta", "Hola, estaré ausente hasta el 7 de diciembre y no tendré acceso al correo. Para cualquier urgencia llame al 600 100 200.", "auto_reply"),
    ("Re: Offerta", "Buongiorno, sarò assente fino al 7 dicembre e non avrò accesso alla posta. In caso di urgenza contattare l'ufficio.", "auto_reply"),
    ("Re: Offerte", "Dank voor je mail. Ik ben er vandaag niet en lees mijn mail maandag weer. Voor dringende zaken bel je met kantoor.", "auto_reply"),
    ("Re: Offerte", "Wegens vakantie ben ik afwezig van 1 t/m 12 december. Uw mail wordt niet doorgestuurd.", "auto_reply"),
    ("Eingangsbestätigung", "Vielen Dank für Ihre Nachricht. Wir haben sie erhalten und werden sie schnellstmöglich bearbeiten.", "auto_reply"),
    ("Re: Quote", "I have left Acme Ltd. For all enquiries please contact Jane Doe at jane@acme.example. This mailbox is not monitored.", "auto_reply"),
    ("Re: Angebot", "Ich bin nicht mehr bei der Muster GmbH beschäftigt. Bitte wenden Sie sich künftig an info@muster.example.", "auto_reply"),
    ("Your Amazing Store order has been received!", "Thank you for your order. Just to let you know, we've received your order #3321, and it is now being processed.", "notice"),
    ("Order confirmation #3321", "Hi Tom, thanks for shopping with us. Here are your order details. Subtotal 40.00, Shipping 5.00.", "notice"),
    ("Your package has been delivered", "Your package was left at the front door at 14:05.", "notice"),
    ("Delivery update", "We tried to deliver your parcel today but nobody was in. You can collect it from the depot.", "notice"),
    ("Payment received", "Payment receipt: you paid 49.00 to Acme. Transaction ID 8827.", "notice"),
    ("Your subscription renews soon", "Your subscription will renew on 3 December. You don't need to do anything.", "notice"),
    ("Password reset", "We received a request to reset your password. Click the link below to choose a new one. If you did not make this request, ignore this email.", "notice"),
    ("Verify your email address", "Please confirm your email address by clicking the button below.", "notice"),
    ("Security alert", "New sign-in to your account on Windows. If this was you, you don't need to do anything.", "notice"),
    ("Invoice INV-221 from Acme Ltd", "Hi, here's your invoice for 120.00. You can view and pay it online. Due date: 14 December.", "notice"),
    ("Payment reminder: invoice INV-221", "Our records show that invoice INV-221 is overdue. If you have already paid, please disregard this message.", "notice"),
    ("Your meter reading", "It is time to submit your meter reading. Log in to your account to send it.", "notice"),
    ("Booking confirmed", "Your booking is confirmed. Booking reference: XK22P. Check-in from 15:00.", "notice"),
    ("Case 00123 has been updated", "A comment has been added to your case. To view it, visit the customer portal.", "notice"),
    ("Maintenance", "Scheduled maintenance will take place on Saturday from 2 to 4. During this time the service will be unavailable.", "notice"),
    ("Ihre Sendung von Muster", "Ihr Paket wurde heute an Ihren Nachbarn zugestellt.", "notice"),
    ("Zustellversuch", "Wir konnten Ihr Paket heute leider nicht zustellen. Sie können es ab morgen in der Filiale abholen.", "notice"),
    ("Bestellbestätigung", "Hallo Tom, danke für deinen Einkauf. Bestellnummer: 2231. Zwischensumme: 40 €.", "notice"),
    ("Ihre Bestellung ist auf dem Weg", "Gute Nachrichten! Ihr Paket hat unser Lager verlassen.", "notice"),
    ("Passwort zurücksetzen", "Sie haben angefordert, Ihr Passwort zurückzusetzen. Klicken Sie auf den folgenden Link. Falls Sie das nicht waren, ignorieren Sie diese E-Mail.", "notice"),
    ("Bitte bestätigen Sie Ihre E-Mail-Adresse", "Klicken Sie auf den Link, um Ihre Registrierung abzuschließen.", "notice"),
    ("Mahnung", "Unsere Rechnung 88 ist noch offen. Sollten Sie bereits gezahlt haben, betrachten Sie dieses Schreiben als gegenstandslos.", "notice"),
    ("Lastschrift", "Wir werden den Betrag von 48 € am 3.12. von Ihrem Konto abbuchen.", "notice"),
    ("Ihr Termin bei Salon Lu", "Ihre Terminbuchung: Dienstag, 1.12., 10:00 Uhr. Termin absagen oder verschieben: https://lu.example/x", "notice"),
    ("Zahlungseingang", "Ihre Zahlung über 48 € ist bei uns eingegangen. Vielen Dank.", "notice"),
    ("Wartungsarbeiten", "Am Samstag führen wir Wartungsarbeiten durch. In dieser Zeit ist der Dienst nicht erreichbar.", "notice"),
    ("Ihr Vertrag", "Ihre Jahresabrechnung steht im Kundenportal zum Download bereit.", "notice"),
    ("Confirmation de commande", "Bonjour, votre commande n° 2231 est confirmée. Total TTC : 48 €.", "notice"),
    ("Réinitialisation du mot de passe", "Vous avez demandé à réinitialiser votre mot de passe. Cliquez sur le lien ci-dessous.", "notice"),
    ("Suivi de votre colis", "Votre colis est disponible dans votre point relais.", "notice"),
    ("Relance facture 88", "Sauf erreur de notre part, la facture 88 reste impayée. Si vous avez déjà réglé, merci de ne pas tenir compte de ce message.", "notice"),
    ("Confirmación de pedido", "Hemos recibido su pedido n.º 2231 y lo estamos preparando.", "notice"),
    ("Restablecer contraseña", "Ha solicitado restablecer su contraseña. Haga clic en el enlace.", "notice"),
    ("Conferma ordine", "Abbiamo ricevuto il tuo ordine n. 2231 e lo stiamo preparando.", "notice"),
    ("Reimposta la password", "Hai richiesto di reimpostare la password. Clicca sul link.", "notice"),
    ("Bevestiging van uw bestelling", "We hebben uw bestelling 2231 goed ontvangen en gaan ermee aan de slag.", "notice"),
    ("Wachtwoord herstellen", "U heeft gevraagd uw wachtwoord opnieuw in te stellen. Klik op de link.", "notice"),
    ("Betalingsherinnering", "Volgens onze administratie staat factuur 88 nog open.", "notice"),
    ("Read: Quote", "Your message was opened on 24 November 2026.", "receipt"),
    ("Empfangsbestätigung (angezeigt) - Angebot", "Dies ist eine Empfangsbestätigung für die E-Mail, die Sie an x@y.example gesendet haben.", "receipt"),
    ("Not read: Quote", "Your message To: x Subject: Quote was deleted without being read on Tuesday.", "receipt"),
    ("", 'Tom reacted 👍 to "See you on Tuesday"', "reaction"),
    ("Re: Quote", "❤️ Tom hat auf deine Nachricht reagiert", "reaction"),
    ("", "Loved “Thanks, that works”", "reaction"),
    ("", "Gefällt „Danke, bis Dienstag“", "reaction"),
    ("", "A aimé « Merci, à mardi »", "reaction"),
    ("", "Le gustó “Gracias, hasta el martes”", "reaction"),
    ("", "Ha messo “Mi piace” a “Grazie, a martedì”", "reaction"),
    ("", "Vond “Bedankt, tot dinsdag” leuk", "reaction"),
    ("", "Gostou de “Obrigado, até terça”", "reaction"),
    ("", "Polubiono „Dzięki, do wtorku”", "reaction"),
    ("", "Gillade ”Tack, vi ses på tisdag”", "reaction"),
    ("", "Synes godt om ”Tak, vi ses tirsdag”", "reaction"),
    ("", "Líbí se mi „Díky, v úterý“", "reaction"),
    ("", "“Teşekkürler, salıya” mesajını beğendi", "reaction"),
    ("", "Removed a heart from “Thanks, that works”", "reaction"),
    ("Declined: Roof inspection @ Tue 1 Dec 2026", "Tom Hill has declined this invitation.", "calendar"),
    ("Angenommen: Begehung am Di 1. Dez.", "Tom Hill hat diese Einladung angenommen.", "calendar"),
    ("Cancelled event: Roof inspection", "This event has been cancelled.", "calendar"),
    ("Black week", "Save 20% on everything. Shop now. View in browser. Manage preferences or unsubscribe.", "newsletter"),
    ("Promo", "-20 % sur tout le site. Se désinscrire de la newsletter", "newsletter"),
    ("Mail delivery failed: returning message to sender", "This message was created automatically by mail delivery software. A message that you sent could not be delivered.", "bounce"),
    ("Undeliverable: Quote", "Your message to a@b.example couldn't be delivered. a wasn't found at b.example.", "bounce"),
    ("Delivery delayed: Quote", "Your message hasn't been delivered yet. We'll keep trying for 24 hours.", "delay"),
    ("Sua fatura", "A sua fatura já está disponível na sua área de cliente.", "notice"),
    ("Faktura 88", "Twoja faktura jest dostępna w panelu klienta.", "notice"),
    ("Påminnelse om tid", "Vi påminner om din tid tisdag kl 10.", "notice"),
    ("Pakke på vej", "Din pakke er på vej og leveres i morgen.", "notice"),
    ("Laskusi", "Laskusi on nyt nähtävillä verkkopalvelussa.", "notice"),
    ("Vaše objednávka", "Vaše objednávka č. 2231 byla přijata.", "notice"),
    ("Siparişiniz", "Siparişiniz kargoya verildi.", "notice"),
    ("Ваш заказ", "Ваш заказ 2231 отправлен.", "notice"),
    ("Auto: Tom Hill ist abwesend", "Tom Hill ist bis 5.12. abwesend.", "auto_reply"),
    ("Tom Hill ist außer Haus (Rückkehr am 05.12.2026)", "Ich bin ab 24.11. nicht im Büro und kehre am 05.12. zurück.", "auto_reply"),
    ("Tom Hill is out of the office", "I will be out of the office starting 24.11. and will not return until 05.12. I will respond to your message when I return.", "auto_reply"),
    ("Out of office until 5 Dec Re: Offer", "Thank you for your mail. I'm back on 5 December.", "auto_reply"),
    ("On holiday Re: Offer", "This mailbox is not being read at the moment. I'll be back at work on Thursday.", "auto_reply"),
    ("Ferien AW: Angebot", "Dieses Postfach wird zurzeit nicht gelesen. Am Mittwoch bin ich wieder bei der Arbeit.", "auto_reply"),
    ("Reaktion auf: Termin", "Tom Hill hat mit 👍 auf Ihre Nachricht reagiert:\n\nPasst Dienstag?", "reaction"),
    ("Re: Presupuesto", "El Sr. Hill ya no trabaja en nuestra empresa. Por favor, escriba a info@firma.example.", "auto_reply"),
    ("Re: Oferta", "Pan Hill nie pracuje już w naszej firmie. Proszę pisać na biuro@firma.example.", "auto_reply"),
    ("Rechnung 88121", "Anbei erhalten Sie die Rechnung 88121 vom 20.11.2026. Mit freundlichen Grüßen, Holzhandel Kern GmbH", "notice"),
    ("Facture F-88121", "Bonjour, veuillez trouver ci-joint notre facture F-88121. Cordialement, le service comptabilité", "notice"),
    ("Fattura 88", "In allegato la fattura 88 del 20 novembre. Cordiali saluti, Legno Kern", "notice"),
    ("Faktura 88/2026", "W załączeniu faktura za listopad. Pozdrawiamy, Tartak Kern", "notice"),
    ("Fatura 88", "Segue em anexo a fatura de novembro. Cumprimentos, Serração Kern", "notice"),
    ("Faktura 88", "Bifogat finns fakturan för november. Hälsningar, Kerns Trä", "notice"),
    ("Voicemail from +49 30 1", "You have a new voicemail message. Duration 0:12.", "notice"),
    ("Fax received", "You have received a 2 page fax from +49 30 1.", "notice"),
    ("Your weekly report", "Your weekly summary is ready. View your dashboard.", "notice"),
]  # fmt: skip


@pytest.mark.parametrize(("subject", "text", "kind"), MORE)
def test_other_wordings_are_known(subject, text, kind):
    sign = find_sign_in_words(subject, text, "x@firma.example")
    assert sign
    assert sign.kind == kind


# Newsletters whose headers do not say so, by the last line; each is at least two lines long.
FAREWELLS = [
    "Du möchtest keine Angebote mehr erhalten? Hier abmelden.",
    "If you no longer wish to receive our offers, unsubscribe here.",
    "Vous ne souhaitez plus recevoir nos offres ? Se désinscrire",
    "Si no desea recibir más correos, dese de baja aquí.",
    "Per non ricevere più le nostre e-mail, annulla l'iscrizione.",
    "Wil je geen nieuwsbrief meer ontvangen? Uitschrijven",
    "Jeśli nie chcesz otrzymywać wiadomości, wypisz się tutaj.",
    "Se não quiser receber mais e-mails, cancele a subscrição.",
    "Vill du inte längre få våra utskick? Avregistrera dig här.",
    "Ønsker du ikke at modtage vores tilbud? Afmeld her.",
    "Nechcete již dostávat naše novinky? Odhlásit odběr.",
    "Bülten aboneliğinden çıkmak için tıklayın.",
    "Отписаться от рассылки",
    "Отписаться: https://lampy.example/off",
    "Если вы больше не хотите получать наши письма, нажмите здесь.",
    "Вы получили это письмо, потому что подписаны на новости магазина.",
    "Вы можете отказаться от рассылки в любой момент.",
    "Відписатися від розсилки: https://lampy.example/off",
    "Якщо ви більше не хочете отримувати листи, натисніть тут.",
    "Peruuta uutiskirje",
    "A hírlevélről itt leiratkozhat.",
    "Vă puteți dezabona aici.",
    "Odhlásiť sa z odberu noviniek",
    "Odjavite se s popisa",
    "E-posta listemizden çıkmak için tıklayın.",
    "Unsubscribe: https://lampen.example/off",
    "配信停止はこちら https://lampy.example/off",
    "退订请点击 https://lampy.example/off",
    "수신거부 https://lampy.example/off",
]


@pytest.mark.parametrize("farewell", FAREWELLS)
def test_a_newsletter_says_how_to_leave_it(farewell):
    text = f"Neu im Herbst: Lampen aus Papier, Holz und Messing.\n\n{farewell}"
    found = find_sign_in_words("Lampen", text, OFFICE)
    assert found
    assert found.kind == "newsletter"


@pytest.mark.parametrize(
    "text",
    [
        "Ich möchte Ihren Newsletter nicht mehr erhalten, wo melde ich mich ab?",
        "Je ne souhaite plus recevoir vos offres, merci de me désinscrire de la liste.",
        "How do I unsubscribe? I found no link in your last two mails about lamps.",
        "Haben Sie den Artikel schon verkauft? Ich nähme ihn gern.",
        "Sie haben meine Bestellung 4471 erhalten, aber nichts ist gekommen.",
        "Ich habe Ihnen eine Sprachnachricht hinterlassen, bitte rufen Sie zurück.",
        "My refund has not been processed. Where is my money?",
        "Mit meiner Karte wurde zweimal bezahlt, bitte prüfen Sie das.",
        "Ich habe vier Sterne vergeben. Bekomme ich dafür den Gutschein?",
        "Wann wird meine Auszahlung veranlasst?",
        "Haben Sie mein Fax erhalten?",
        "Die Sicherung ist herausgeflogen. Was kann das sein?",
        "I booked a table for 4, but nobody answered. Is it free?",
        "Ich finde die Rechnung nicht in Mein Konto. Wo steht sie?",
        "自動返信の設定方法を教えてください。",
        "I shared a folder with you. Could you look at the plan?",
        "Können Sie den Eingang meiner Zahlung bestätigen?",
    ],
)
def test_people_who_write_about_such_things_are_no_machines(text):
    assert find_sign_in_words("Frage", text, "ida@lind.example") is None


NOTICES_OF_SERVICES = [
    ("Neue Sprachnachricht", "Sie haben eine neue Sprachnachricht von 0221 555. Dauer: 00:31"),
    ("You made a sale", "Congratulations on your sale! Buy a shipping label until Friday."),
    ("Order #1207 placed by Ida Lind", "Ida Lind placed order #1207. View order"),
    ("Kartenzahlung", "Mit Ihrer Karte wurden heute 12,40 EUR bei Lux bezahlt."),
    ("Neue Mitteilung", "Es liegt eine neue Mitteilung für Sie im Portal bereit."),
    ("Your refund", "We have processed your refund of $12.00 today."),
    ("Nutzungsbedingungen", "Wir ändern zum 1. März unsere Nutzungsbedingungen. Sie müssen nichts tun."),
    ("Neue Rezension", "Ida Lind hat Ihr Unternehmen mit 4 Sternen bewertet."),
    ("Recording", "Your recording is now available."),
    ("Auszahlung", "Ihre Auszahlung vom Montag wurde veranlasst."),
    ("A new review", "Ida Lind left you a 5-star review. Read it on your page."),
    ("Rezension", "Ida Lind hat 4 Sterne vergeben."),
    ("Fax", "Sie haben ein Fax erhalten. Absender: 0221 5550144. Seiten: 3."),
    ("Sicherung", "Die Datensicherung von heute Nacht: Die Sicherung wurde erfolgreich beendet."),
    ("Security", "We noticed an unusual sign-in. Was this you?"),
    ("Shared", "Ida Lind has invited you to edit the following document: Plan"),
    ("Dokument", "Ihr Dokument wurde elektronisch bereitgestellt. Sie finden es in Mein Konto."),
    ("Votre réservation", "Ida Lind, 4 personnes. Voir la réservation"),
    ("A poll", "Ida Lind has voted in the poll Meeting. View poll"),
    ("Buchung", "Neue Buchung von Ida Lind: Haarschnitt, 3. Dezember, 10:00 Uhr."),
    ("Message", "ida77 sent you a message on Pinboard. Log in to read it."),
    ("Děkujeme", "Váš požadavek č. 4471 byl zaregistrován."),
    ("Message", "Nous accusons réception de votre demande."),
    ("ご注文", "ご注文を承りました。本メールは自動送信です。"),
    ("订单", "您的订单已提交。系统自动发送，请勿回复。"),
    ("주문", "주문이 접수되었습니다. 본 메일은 발신 전용입니다."),
    ("A design", "Ida Lind shared a design with you. Open it."),
    ("Copy", "Here is a copy of your message to our team."),
    ("Plan.pdf", "Ida Lind hat das Dokument Plan.pdf für Sie freigegeben."),
    ("Votre demande", "Un conseiller vous répondra dans les meilleurs délais."),
]  # fmt: skip


@pytest.mark.parametrize(("subject", "text"), NOTICES_OF_SERVICES)
def test_notices_of_services_are_known_by_one_sentence(subject, text):
    found = find_sign_in_words(subject, text, "hallo@dienst.example")
    assert found
    assert found.kind == "notice"


@pytest.mark.parametrize(
    "text",
    ["Liked “Can you come on Monday?”", "Gefällt „Passt Ihnen der Montag?“", "❤️ Ida Lind hat über Gmail reagiert"],
)  # fmt: skip
def test_a_reaction_may_quote_a_question_of_ours(text):
    found = find_sign_in_words("Re: Termin", text, "ida@lind.example")
    assert found
    assert found.kind == "reaction"


def test_a_question_below_a_reaction_is_a_persons():
    text = "Liked “We come on Monday.” Can you bring the keys?"
    assert find_sign_in_words("Re: Termin", text, "ida@lind.example") is None


@pytest.mark.parametrize(
    "text",
    [
        "Dies ist eine Empfangsbestätigung für eine E-Mail, die Sie an ida@lind.example gesendet haben.",
        "Delivery to these recipients or groups is complete, but no notification was sent.",
        "Your message has been delivered to the following recipients: ida@lind.example",
    ],
)
def test_receipts_are_known_without_their_subject(text):
    found = find_sign_in_words("Angebot", text, "ida@lind.example")
    assert found
    assert found.kind == "receipt"
