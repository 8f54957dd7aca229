"""Answers to an offer that take time to decide: nothing is asked, unless the rest asks."""

import pytest

from app.parsing.reply_verdict import needs_reply

PAUSES = (
    ("en", "Dear Joana, thank you for the offer. We need a few days to talk it over and will get back to you. Ana"),
    ("en", "Thanks for the quote. We still need to think about it and will let you know."),
    ("en", "Many thanks! I'd like a little more time to think. I'll be in touch next week."),
    ("en", "Hello Tim, thank you for the estimate. We'd like some time to compare and will come back to you by Friday."),
    ("en", "Thanks. I need to discuss this with my husband first."),
    ("de", "Danke für das Angebot. Wir brauchen noch ein paar Tage Bedenkzeit und melden uns dann."),
    ("de", "Vielen Dank. Wir müssen das noch mit der Familie besprechen und kommen dann auf Sie zu."),
    ("de", "Danke! Ich möchte noch eine Nacht darüber schlafen. Ich melde mich."),
    ("de", "Herzlichen Dank für das Angebot! Ich brauche etwas Zeit zum Überlegen und gebe Ihnen Bescheid."),
    ("de", "Danke, wir müssen uns das in Ruhe überlegen."),
    ("fr", "Merci pour votre devis. Il nous faut quelques jours pour en parler, nous reviendrons vers vous."),
    ("fr", "Merci beaucoup. Nous avons besoin d'un peu de temps pour réfléchir et nous vous recontacterons."),
    ("fr", "Bonjour, merci. J'ai besoin de quelques jours de réflexion. Je vous tiens au courant."),
    ("es", "Gracias por el presupuesto. Necesitamos unos días para hablarlo y le diremos algo."),
    ("es", "Muchas gracias. Necesito un poco de tiempo para pensarlo. Le aviso la semana que viene."),
    ("es", "Gracias por la oferta. Tengo que hablarlo con mi mujer y le aviso."),
    ("it", "Grazie per il preventivo. Abbiamo bisogno di qualche giorno per parlarne e le faremo sapere."),
    ("it", "Grazie mille. Ci serve un po' di tempo per pensarci, poi vi facciamo sapere."),
    ("it", "Grazie dell'offerta. Dobbiamo parlarne in famiglia e le facciamo sapere."),
    ("nl", "Dank voor de offerte. We hebben nog een paar dagen nodig om te overleggen en laten het u weten."),
    ("nl", "Bedankt. Ik wil er nog even over nadenken en kom er volgende week op terug."),
    ("nl", "Bedankt voor het voorstel. Wij moeten dit nog even met de familie bespreken."),
    ("pl", "Dziękuję za ofertę. Potrzebujemy kilku dni do namysłu i damy znać."),
    ("pt", "Obrigado pelo orçamento. Precisamos de alguns dias para pensar e depois dizemos algo."),
    ("pt", "Obrigada pela proposta. Temos de falar com a família e depois damos notícias."),
    ("sv", "Tack för offerten. Vi behöver några dagar på oss och återkommer."),
    ("da", "Tak for tilbuddet. Vi skal lige bruge et par dage til at tænke over det og vender tilbage."),
    ("cs", "Děkujeme za nabídku. Potřebujeme pár dní na rozmyšlenou a ozveme se."),
    ("cs", "Děkuji za návrh. Musíme to ještě probrat s rodinou a ozveme se."),
    ("tr", "Teklif için teşekkürler. Düşünmek için birkaç güne ihtiyacımız var, size döneceğiz."),
    ("tr", "Teşekkürler. Karar vermek için biraz zamana ihtiyacımız var."),
    ("de", "Danke für das Angebot. Wir müssen es noch in Ruhe mit der Bank besprechen und melden uns dann."),
    ("de", "Danke. Ich möchte das noch mit meinem Steuerberater besprechen."),
    ("en", "Thanks. We want to talk it over with our architect first."),
    ("fr", "Merci. Nous devons en discuter avec la banque."),
    ("nl", "Bedankt. We moeten dit eerst met de bank bespreken."),
    ("pl", "Dziękuję. Muszę to omówić z architektem."),
    ("sv", "Tack. Vi måste prata med vår bank."),
    ("da", "Tak. Vi skal lige tale med vores arkitekt."),
    ("cs", "Děkuji. Musíme to probrat s architektem."),
)  # fmt: skip
ASKING = (
    ("en", "Thank you. We need a few days to decide. Could you hold the price until Friday?"),
    ("en", "We need a few days longer to pay. Please send us the invoice again."),
    ("en", "We need ten more chairs by Saturday."),
    ("en", "Thanks. I need to discuss this with you before Friday."),
    ("en", "Thank you for the estimate. We need a few days, but the kitchen is still without water."),
    ("de", "Danke. Wir brauchen ein paar Tage zum Überlegen. Können Sie den Preis bis Freitag halten?"),
    ("de", "Wir brauchen am Samstag zehn Stühle mehr."),
    ("de", "Danke, das müssen wir mit Ihnen besprechen. Wann passt es Ihnen?"),
    ("de", "Wir brauchen bis Montag die Zahlen und drei Tage später die Pläne."),
    ("fr", "Merci. Il nous faut quelques jours pour réfléchir. Pouvez-vous garder le prix jusqu'à vendredi ?"),
    ("fr", "Merci. Nous avons besoin de deux jours de location en plus, est-ce possible ?"),
    ("es", "Gracias. Necesitamos unos días para pensarlo. ¿Puede mantener el precio hasta el viernes?"),
    ("es", "Necesitamos dos sillas más para el sábado."),
    ("it", "Grazie. Ci serve qualche giorno per pensarci. Può tenere il prezzo fino a venerdì?"),
    ("it", "Ci servono due giorni in più di noleggio, per favore."),
    ("nl", "Bedankt. We hebben een paar dagen nodig om na te denken. Kunt u de prijs tot vrijdag vasthouden?"),
    ("nl", "Wij hebben zaterdag nog tien stoelen nodig."),
    ("pl", "Dziękuję. Potrzebujemy kilku dni do namysłu. Czy może Pan utrzymać cenę do piątku?"),
    ("pt", "Obrigado. Precisamos de alguns dias para pensar. Pode manter o preço até sexta-feira?"),
    ("sv", "Tack. Vi behöver några dagar att tänka på. Kan ni hålla priset till fredag?"),
    ("da", "Tak. Vi har brug for et par dage til at tænke. Kan I holde prisen til fredag?"),
    ("cs", "Děkujeme. Potřebujeme pár dní na rozmyšlenou. Můžete držet cenu do pátku?"),
    ("tr", "Teşekkürler. Düşünmek için birkaç güne ihtiyacımız var. Fiyatı cumaya kadar tutabilir misiniz?"),
    ("de", "Danke. Ich möchte das noch mit Ihnen besprechen. Wann passt es?"),
)  # fmt: skip
# They want to talk with us, or more days of what they hire.
TALKS = (
    ("en", "Thank you for the offer. I would like to discuss it with you."),
    ("en", "Thanks. We need to talk about it."),
    ("en", "Thanks. I want to discuss your offer."),
    ("en", "Thank you. We'd like two more days."),
    ("en", "Thanks for the quote. We want to talk to the manager."),
    ("en", "Thanks. We need a moment to talk."),
    ("de", "Danke für das Angebot. Wir möchten das mit Ihnen besprechen."),
    ("de", "Danke. Ich möchte das noch besprechen."),
    ("de", "Danke. Wir bräuchten noch zwei Tage mehr."),
    ("de", "Ich möchte das mit dem Chef besprechen."),
    ("fr", "Merci pour le devis. Nous voulons en discuter avec vous."),
    ("fr", "Merci. Il nous faut deux jours de plus."),
    ("es", "Gracias. Queremos hablarlo con usted."),
    ("es", "Gracias. Necesitamos dos días más."),
    ("it", "Grazie. Vorremmo parlarne con lei."),
    ("it", "Grazie. Ci servono due giorni in più."),
    ("nl", "Bedankt. We willen dit graag met u bespreken."),
    ("nl", "Bedankt. We hebben nog twee dagen nodig."),
    ("pl", "Dziękuję. Chcemy to omówić z panem."),
    ("pl", "Dziękuję. Potrzebujemy jeszcze dwóch dni."),
    ("pt", "Obrigado. Precisamos de mais dois dias."),
    ("sv", "Tack. Vi vill prata om det med er."),
    ("sv", "Tack. Vi behöver två dagar till."),
    ("da", "Tak. Vi vil gerne tale med jer om det."),
    ("da", "Tak. Vi har brug for to dage mere."),
    ("cs", "Děkuji. Chceme to probrat s vámi."),
    ("cs", "Děkuji. Potřebujeme ještě dva dny."),
    ("tr", "Teşekkürler. İki güne daha ihtiyacımız var."),
)  # fmt: skip


def _verdict(text):
    return needs_reply(text, subject="Re: Offer", is_continuation=True)[0]


@pytest.mark.parametrize(("language", "text"), PAUSES)
def test_time_to_decide_needs_no_reply(language, text):
    assert _verdict(text) == "no", language


@pytest.mark.parametrize(("language", "text"), ASKING)
def test_a_request_beside_it_does(language, text):
    assert _verdict(text) == "yes", language


def test_a_first_message_does():
    assert needs_reply("We need a few days to talk it over.")[0] == "yes"


@pytest.mark.parametrize(("language", "text"), TALKS)
def test_a_talk_with_us_or_more_days_are_no_time_to_decide(language, text):
    assert _verdict(text) != "no", language
