"""Messages of ours: a machine's answer nothing, a person's may answer a question.

A line is `subject || text`; the subject of a text message is empty.
"""

import pytest

from app.parsing.signs.words import find_sign_in_words

NOTICES = """
Your kayak order 551 has been dispatched || Hello Dana, your parcel left our depot this morning and should arrive on Friday. Track it: https://track.example/551
Invoice R-118 || Please find invoice R-118 attached. Amount due: £214.00, payable by 12 December.
|| Reminder: your fitting is on Tue 8 Dec at 3.30pm. Reply C to cancel. Bridal House
Ihre Bestellung 8841 wurde verschickt || Guten Tag Frau Nolte, Ihr Paket ist unterwegs und kommt voraussichtlich am Freitag an.
Rechnung 2026-0412 || Anbei unsere Rechnung über 318,00 €. Zahlbar innerhalb von 14 Tagen ohne Abzug.
|| Terminerinnerung: Di, 8.12., 15:30 Uhr, Brautatelier Lindner. Absage bitte bis 24 Std. vorher.
Votre commande 8841 est partie || Bonjour Madame Noël, votre colis a quitté notre atelier ce matin, livraison prévue vendredi. Suivi : https://suivi.example
Reçu de paiement || Nous avons bien reçu votre règlement de 90,00 € pour l'adhésion 2027. Conservez ce reçu.
Su pedido 8841 ha salido || Hola Marta: su paquete salió hoy del almacén y llegará el viernes. Siga el envío aquí: https://envio.example
Il Suo ordine 8841 è partito || Gentile Marta, il pacco ha lasciato il magazzino stamattina, consegna prevista venerdì.
Je bestelling 8841 is onderweg || Hoi Marit, je pakket is vanochtend vertrokken en komt vrijdag aan.
Zamówienie 8841 zostało wysłane || Dzień dobry Marto, paczka wyjechała dziś z magazynu, dostawa w piątek. Śledzenie: https://paczka.example
Fatura 2026/118 || Segue em anexo a fatura 2026/118 no valor de 214,00 €. Pagamento a 30 dias.
Din order 8841 har skickats || Hej Marta, paketet lämnade lagret i morse och kommer på fredag. Spåra här: https://paket.example
Faktura 2026-118 || Vedhæftet faktura 2026-118 på 2.140 kr. Betaling netto 14 dage.
Faktura 2026118 || V příloze zasíláme fakturu č. 2026118 na částku 2 140 Kč. Splatnost 14 dní.
Fatura 2026-118 || 2026-118 numaralı 214,00 TL tutarındaki faturanız ektedir. Vade 14 gündür.
Thank you for your message || Thank you for contacting us through our contact form. Your message: Do you repair canoes? We will reply within one working day.
"""
BY_HAND = """
The oak table || Hi Kim, sorry it took a while, the mill only called back this morning. They have the boards in 40 mm. Best, Tom
About Saturday || Hello Mrs Reed, yes, Saturday at ten is fine. Bring the old hinge along and we'll match it. Tom
|| Hi Kim, parts are in. Can do Thursday morning if that suits? Tom
|| we do, and you can pick it up from Monday on. It comes to 710 €.
Der Eichentisch || Hallo Frau Nolte, entschuldigen Sie die späte Rückmeldung, das Sägewerk hat erst heute angerufen. Viele Grüße, Tom
Zaun || Guten Tag, zwölf Meter in Lärche mit zwei Toren kommen auf rund 2.900 € inklusive Pfosten. Grüße, Paul Meier
Angebot Bad || Sehr geehrte Familie Ort, im Anhang finden Sie unser Angebot über 11.480 Euro. Wenn Sie einverstanden sind, schicken Sie es bitte unterschrieben zurück.
Samedi || Bonjour, oui, samedi à dix heures c'est parfait. Apportez l'ancienne charnière. À samedi, Thomas
La mesa de roble || Hola Marta: perdone la demora, el aserradero llamó hoy. Hay tablones de 40 mm. Un saludo, Tomás
Recinzione || Buongiorno, dodici metri in larice con due cancelli vengono circa 2.900 € pali compresi. Saluti, Paolo
De eiken tafel || Beste mevrouw Noord, sorry dat het even duurde, de zagerij belde vanmorgen pas. Groet, Tom
Sobota || Dzień dobry, sobota o dziesiątej pasuje. Proszę zabrać stary zawias. Tomasz
Sábado || Bom dia, sábado às dez está ótimo. Traga a dobradiça antiga. Até sábado, Tomás
Lördag || Hej, lördag klockan tio går bra. Ta med det gamla gångjärnet. Tomas
Lørdag || Hej, lørdag kl. ti er fint. Tag det gamle hængsel med. Tom
Sobota || Dobrý den, sobota v deset vyhovuje. Vezměte s sebou starý pant. Tomáš
Cumartesi || Günaydın, cumartesi saat on uygun. Eski menteşeyi de getirin. Tahir
Re: Invoice 88 || The amount is right: it has the two extra hours of Friday in it.
"""

NOTES_OF_THANKS = """
Your kayak || Dear Dana, thank you for your order of last week. I hope it carries you well down the river.
Thank you for your purchase || Dear Ms Reed, thank you for your purchase. If anything is not right, just call me.
Your order || Dear Bea, thanks for your order! Kim
Ihre Bestellung || Liebe Frau Nolte, danke für Ihre Bestellung von gestern. Wir hoffen, der Tisch macht Ihnen Freude.
Ihr Einkauf || Hallo Herr Ort, vielen Dank für Ihren Einkauf am Samstag. Grüßen Sie Ihre Frau von mir.
Votre commande || Chère Camille, merci pour votre commande. J'espère que la table vous plaît.
Su pedido || Querida Marta: gracias por su pedido. Espero que disfrute de la mesa.
Il Suo ordine || Gentile Marta, grazie per il Suo ordine. Spero che il tavolo Le piaccia.
Je bestelling || Beste Marit, bedankt voor je bestelling. Ik hoop dat de tafel bevalt.
"""
CONFIRMATIONS_BY_NAME = """
Your order || Hello Dana, thank you for your order. Your parcel is on its way.
Your order 551 || Dear Dana, thank you for your order. We hope you enjoy your kayak.
Your order || Dear customer, thank you for your order. We hope you enjoy your purchase.
Ihre Bestellung || Hallo Frau Nolte, danke für Ihre Bestellung. Ihr Paket ist unterwegs.
Votre commande || Bonjour Camille, merci pour votre commande. Votre colis est en route.
Je bestelling || Beste Marit, bedankt voor je bestelling. Je pakket is onderweg.
"""


def _messages(lines: str) -> list[tuple[str, str]]:
    messages = (line.partition("|| ") for line in lines.splitlines() if line)
    return [(subject.strip(), text) for subject, _, text in messages]


@pytest.mark.parametrize(("subject", "text"), _messages(NOTICES + CONFIRMATIONS_BY_NAME))
def test_a_notice_of_ours_is_automatic(subject: str, text: str) -> None:
    sign = find_sign_in_words(subject, text, None, ours="new")
    assert sign
    assert sign.kind == "notice"


# Somebody takes the subject of an old circular.
SIGNED_BELOW_A_CIRCULAR = """
Nos nouveaux horaires || Bonjour Camille,¶¶nous avons corrigé votre adresse, la nouvelle facture est en pièce jointe.¶¶Cordialement,¶Luc Perrin
Gewijzigde openingstijden || Hoi Marit,¶¶De kosten bedragen 240 €, inclusief btw en materiaal.¶¶Groetjes¶Jan Prins
Unsere Weihnachtspause || Guten Tag Frau Nolte,¶¶für die Wartung kämen wir auf 240 €. Wenn Ihnen das zusagt, genügt eine kurze Antwort.¶¶Viele Grüße¶Jan Weber
Vi har flyttat || Hej Marta!¶¶Din väska hittade vi under bänken, den finns att hämta hos oss hela dagen.¶¶Hälsningar¶Jan Lind
"""
SIGNED_CIRCULARS = """
Nueva tarifa || Estimados clientes:¶¶A partir del día 15 entra en vigor la tarifa adjunta, que sustituye a todas las anteriores.¶¶Un saludo,¶Luis Prado
New prices || Dear customers,¶¶From 1 January our new price list applies to all orders. The list is attached.¶¶Kind regards¶Jan Weber
"""


@pytest.mark.parametrize(("subject", "text"), _messages(SIGNED_BELOW_A_CIRCULAR))
def test_a_signed_letter_below_the_subject_of_a_circular_is_by_hand(
    subject: str, text: str
) -> None:
    assert find_sign_in_words(subject, text.replace("¶", "\n"), None, ours="new") is None


@pytest.mark.parametrize(("subject", "text"), _messages(SIGNED_CIRCULARS))
def test_a_signed_circular_is_automatic(subject: str, text: str) -> None:
    assert find_sign_in_words(subject, text.replace("¶", "\n"), None, ours="new") is not None


@pytest.mark.parametrize(("subject", "text"), _messages(BY_HAND + NOTES_OF_THANKS))
def test_what_we_type_is_by_hand(subject: str, text: str) -> None:
    assert find_sign_in_words(subject, text, None, ours="new") is None


# In a reply these are a person's words; alone they would be those of a shop.
ANSWERS_LIKE_NOTICES = """
Re: Is the saw ready? || Dear Dana, your order 72346 is ready and can be collected at any time during opening hours. Kind regards, Jan
Re: Trombone || Bonjour Madame Noël, votre commande 72346 est prête, vous pouvez la retirer aux heures d'ouverture. Bien à vous, Jan
Re: Sin noticias || ¡Muy buenas! Su pedido 72346 está listo y puede recogerlo cuando quiera. Un saludo, Jan
Re: bomba || Boa tarde Jorge, o seu pedido 72346 já está pronto e pode ser levantado a qualquer hora do nosso expediente. Um abraço, Jan
Re: Sedie || Gentile Marta, il suo ordine 72346 è pronto e può essere ritirato da lunedì. Cordiali saluti, Jan
Re: Stoelen || Beste Marit, uw bestelling 72346 ligt vanaf vrijdag voor u klaar. Groet, Jan
"""
REPLIES_OF_PROGRAMS = """
Re: Saw || Thank you for your message. We have received it under case number 72346 and will get back to you within two working days.
Re: Säge || Vielen Dank für Ihre Nachricht. Ihre Anfrage ist bei uns eingegangen und wird unter der Nummer 72346 bearbeitet.
Re: Saw || I am out of the office until 7 December and will answer your message after my return.
Re: Saw || This message was generated automatically, please do not reply to it.
"""


@pytest.mark.parametrize(("subject", "text"), _messages(ANSWERS_LIKE_NOTICES))
def test_a_reply_is_by_hand_though_its_words_are_those_of_a_shop(subject: str, text: str) -> None:
    assert find_sign_in_words(subject, text, None, ours="reply") is None


@pytest.mark.parametrize(("subject", "text"), _messages(REPLIES_OF_PROGRAMS))
def test_a_program_that_replies_for_us_answers_nothing(subject: str, text: str) -> None:
    assert find_sign_in_words(subject, text, None, ours="reply")
