"""Polite endings of our messages: a look-ahead asks for nothing, unless the rest asks or offers."""

from datetime import date

import pytest

from app.parsing.reply_verdict import expects_answer

POLITE = (
    ("en", "Hello Ben, thanks a million for the cake. We can't wait to have you at the opening! Lucy"),
    ("en", "Dear Mrs Shaw, thank you for recommending us to the Millers. It'll be a pleasure to see you in the spring. Tim"),
    ("en", "Hi Zoe, just a line to thank you for the deposit. We're so looking forward to your wedding day."),
    ("en", "Dear Anna, Thank you for your order. I look forward to seeing you on Friday. Jonas"),
    ("de", "Hallo Ben, tausend Dank für den Kuchen. Wir können es kaum erwarten, euch bei der Eröffnung zu sehen! Lucy"),
    ("de", "Sehr geehrte Frau Moser, danke, dass Sie uns weiterempfohlen haben. Wir freuen uns, Sie im Frühling wieder begrüßen zu dürfen. Tim"),
    ("de", "Liebe Zoe, danke für die Anzahlung. Wir freuen uns sehr auf eure Hochzeit und hoffen, dass das Wetter mitspielt."),
    ("de", "Guten Tag Herr Ortner, der Schrank ist fertig. Ich freue mich auf die Montage am Donnerstag bei Ihnen."),
    ("fr", "Bonjour Ben, mille mercis pour le gâteau. Nous avons hâte de vous voir à l'ouverture ! Lucie"),
    ("fr", "Chère Madame, merci de nous avoir recommandés. Ce sera un plaisir de vous accueillir au printemps. Tim"),
    ("fr", "Chère Zoé, merci pour l'acompte. Nous nous réjouissons déjà de votre mariage."),
    ("fr", "Chère Anna, merci beaucoup pour votre commande. Je me réjouis de vous voir vendredi. Jonas"),
    ("es", "Hola Ben, mil gracias por la tarta. ¡Estamos deseando veros en la inauguración! Lucía"),
    ("es", "Estimada señora: gracias por recomendarnos. Estaremos encantados de recibirla en primavera. Tim"),
    ("es", "Querida Zoe, gracias por la señal. Tenemos muchas ganas de que llegue vuestra boda."),
    ("es", "Estimada Ana: muchas gracias por su pedido. Espero verla el viernes. Jonás"),
    ("it", "Ciao Ben, mille grazie per la torta. Non vediamo l'ora di avervi all'inaugurazione! Lucia"),
    ("it", "Gentile signora, grazie per averci consigliato. Sarà un piacere accoglierla in primavera. Tim"),
    ("it", "Cara Zoe, grazie per la caparra. Non vediamo l'ora che arrivi il vostro matrimonio."),
    ("it", "Cara Anna, grazie mille per il suo ordine. Non vedo l'ora di vederla venerdì. Jonas"),
    ("nl", "Hallo Ben, duizendmaal dank voor de taart. We kijken ernaar uit jullie bij de opening te zien! Lucy"),
    ("nl", "Beste mevrouw, dank voor uw aanbeveling. We verheugen ons op uw komst in het voorjaar. Tim"),
    ("nl", "Lieve Zoë, dank voor de aanbetaling. We hebben veel zin in jullie bruiloft."),
    ("nl", "Beste Anna, hartelijk dank voor uw bestelling. Ik kijk ernaar uit u vrijdag te zien. Jonas"),
    ("pl", "Cześć Ben, wielkie dzięki za ciasto. Nie możemy się doczekać spotkania na otwarciu! Łucja"),
    ("pl", "Szanowna Pani, dziękujemy za polecenie. Cieszymy się na spotkanie wiosną. Tim"),
    ("pl", "Droga Anno, bardzo dziękuję za zamówienie. Cieszę się, że zobaczymy się w piątek. Jonas"),
    ("pl", "Szanowny Panie, dziękujemy za zakup. Mamy nadzieję, że wszystko się spodoba. Z poważaniem, Mia"),
    ("pt", "Exma. Senhora, obrigado por nos ter recomendado. Será um prazer recebê-la na primavera. Tim"),
    ("pt", "Cara Ana, muito obrigado pela sua encomenda. Espero vê-la na sexta-feira. Jonas"),
    ("pt", "Caro senhor Silva, obrigada pela compra. Esperamos que tudo esteja ao seu gosto. Com os melhores cumprimentos, Mia"),
    ("sv", "Hej Ben, tusen tack för tårtan. Vi längtar efter att se er på invigningen! Lucy"),
    ("sv", "Hej Zoe, tack för handpenningen. Vi ser verkligen fram emot ert bröllop."),
    ("sv", "Kära Anna, stort tack för din beställning. Jag ser fram emot att träffa dig på fredag. Jonas"),
    ("sv", "Hej Per, tack för ditt köp. Vi hoppas att allt är till belåtenhet. Vänliga hälsningar, Mia"),
    ("da", "Hej Ben, tusind tak for kagen. Vi glæder os til at se jer til åbningen! Lucy"),
    ("da", "Hej Zoe, tak for depositummet. Vi glæder os meget til jeres bryllup."),
    ("da", "Kære Anna, mange tak for din bestilling. Jeg glæder mig til at se dig på fredag. Jonas"),
    ("da", "Hej Per, tak for dit køb. Vi håber, at alt er, som det skal være. Venlig hilsen Mia"),
    ("cs", "Ahoj Bene, tisíceré díky za dort. Moc se těšíme na vás na otevření! Lucie"),
    ("cs", "Milá Zoe, děkujeme za zálohu. Už se těšíme na vaši svatbu."),
    ("cs", "Milá Anno, moc děkuji za objednávku. Těším se na viděnou v pátek. Jonas"),
    ("cs", "Vážený pane Nováku, děkujeme za nákup. Doufáme, že se Vám bude líbit. S pozdravem Mia"),
    ("tr", "Merhaba Ben, pasta için binlerce teşekkürler. Sizi açılışta görmek için sabırsızlanıyoruz! Lucy"),
    ("tr", "Sevgili Zoe, kapora için teşekkürler. Düğününüzü sabırsızlıkla bekliyoruz."),
    ("tr", "Sevgili Anna, siparişiniz için çok teşekkür ederim. Cuma günü sizi görmeyi dört gözle bekliyorum. Jonas"),
    ("tr", "Sayın Yılmaz, alışverişiniz için teşekkürler. Umarız her şeyi beğenirsiniz. Saygılarımla, Mia"),
)  # fmt: skip
ASKING = (
    ("en", "Hi Zoe, thank you for the deposit. We're looking forward to your wedding day. Could you tell me when the ceremony begins?"),
    ("en", "Dear Mrs Shaw, many thanks for your time on Tuesday. I look forward to your thoughts on the proposal. Tim"),
    ("en", "Dear Anna, thank you for your call. The table in oak is 800 euros, delivery in four weeks. We look forward to working with you. Jonas"),
    ("en", "Dear Ms Hart, I am a trained baker with ten years of experience and would enjoy being part of your team. I look forward to meeting you. Tom"),
    ("en", "Dear Paul, thanks for asking. We have two rooms free that weekend, both with breakfast, 95 pounds a night. We look forward to welcoming you."),
    ("de", "Liebe Zoe, danke für die Anzahlung. Wir freuen uns auf eure Hochzeit. Könntet ihr mir sagen, wann die Trauung beginnt?"),
    ("de", "Sehr geehrte Frau Moser, vielen Dank für Ihre Zeit am Dienstag. Ich freue mich auf Ihre Gedanken zum Angebot. Tim"),
    ("de", "Sehr geehrte Frau Holm, ich bin gelernter Bäcker mit zehn Jahren Erfahrung und würde gern in Ihrem Team arbeiten. Ich freue mich darauf, Sie kennenzulernen. Tom"),
    ("fr", "Chère Zoé, merci pour l'acompte. Nous nous réjouissons de votre mariage. Pourriez-vous me dire à quelle heure commence la cérémonie ?"),
    ("fr", "Chère Anna, merci de votre visite. Vous trouverez ci-joint notre devis pour la table. Dans l'attente de votre réponse, Jonas"),
    ("es", "Querida Zoe, gracias por la señal. Tenemos muchas ganas de vuestra boda. ¿Podrías decirme a qué hora empieza la ceremonia?"),
    ("es", "Estimada Ana: gracias por su visita. Adjunto nuestro presupuesto para la mesa. Quedo a la espera de su respuesta. Jonás"),
    ("it", "Cara Zoe, grazie per la caparra. Non vediamo l'ora del vostro matrimonio. Potresti dirmi a che ora comincia la cerimonia?"),
    ("it", "Cara Anna, grazie per la visita. In allegato il nostro preventivo per il tavolo. Resto in attesa di un suo riscontro. Jonas"),
    ("nl", "Lieve Zoë, dank voor de aanbetaling. We kijken uit naar jullie bruiloft. Kun je me zeggen hoe laat de ceremonie begint?"),
    ("nl", "Beste Anna, dank voor uw bezoek. Bijgaand onze offerte voor de tafel. Ik hoor graag van u. Jonas"),
    ("pl", "Droga Zoe, dziękujemy za zaliczkę. Cieszymy się na wasz ślub. Czy możesz mi powiedzieć, o której zaczyna się ceremonia?"),
    ("pl", "Droga Anno, dziękuję za wizytę. W załączeniu nasza oferta na stół. Czekam na odpowiedź. Jonas"),
    ("pt", "Querida Zoe, obrigada pelo sinal. Estamos ansiosos pelo vosso casamento. Podes dizer-me a que horas começa a cerimónia?"),
    ("pt", "Cara Ana, obrigado pela visita. Em anexo segue o nosso orçamento para a mesa. Fico a aguardar a sua resposta. Jonas"),
    ("sv", "Hej Zoe, tack för handpenningen. Vi ser fram emot ert bröllop. Kan du säga när vigseln börjar?"),
    ("sv", "Kära Anna, tack för besöket. Bifogat finns vår offert på bordet. Jag ser fram emot ditt svar. Jonas"),
    ("da", "Hej Zoe, tak for depositummet. Vi glæder os til jeres bryllup. Kan du sige, hvornår vielsen begynder?"),
    ("da", "Kære Anna, tak for besøget. Vedhæftet er vores tilbud på bordet. Jeg ser frem til at høre fra dig. Jonas"),
    ("da", "Kære Anna, tak for opkaldet. Bordet i eg koster 6000 kroner, levering om fire uger. Vi ser frem til samarbejdet. Jonas"),
    ("cs", "Milá Zoe, děkujeme za zálohu. Těšíme se na vaši svatbu. Můžete mi říct, v kolik začíná obřad?"),
    ("cs", "Milá Anno, děkuji za návštěvu. V příloze posílám naši nabídku na stůl. Těším se na Vaši odpověď. Jonas"),
    ("tr", "Sevgili Zoe, kapora için teşekkürler. Düğününüzü sabırsızlıkla bekliyoruz. Törenin saat kaçta başladığını söyler misiniz?"),
    ("tr", "Sevgili Anna, ziyaretiniz için teşekkürler. Masa için teklifimiz ektedir. Cevabınızı bekliyorum. Jonas"),
)  # fmt: skip


def _ids(rows):
    return [f"{language}: {text[:60]}" for language, text in rows]


@pytest.mark.parametrize(("language", "text"), POLITE, ids=_ids(POLITE))
def test_thanks_with_a_look_ahead_expect_no_answer(language, text):
    assert expects_answer(text) == (False, "default"), language


@pytest.mark.parametrize(("language", "text"), ASKING, ids=_ids(ASKING))
def test_a_question_an_offer_or_an_application_with_a_look_ahead_expects_one(language, text):
    assert expects_answer(text)[0], language


@pytest.mark.parametrize(
    ("subject", "text", "is_expected"),
    [
        pytest.param("Offer 1207", "Dear Ellen, thank you for your visit. We hope you like it. Mia", True,
            id="an offer above"),
        pytest.param("Your order", "Thank you! We look forward to your visit.", False, id="thanks"),
        pytest.param(
            "", "Dear Ellen, here is the first sketch. I hope you like it. Mia", True,
            id="a hope without thanks",
        ),
        pytest.param(
            "", "Thank you for your order, Ellen. I hope you like the sketch. Mia", True,
            id="a hope about a sketch",
        ),
    ],
)  # fmt: skip
def test_the_subject_counts_and_a_hope_asks_without_thanks(subject, text, is_expected):
    assert expects_answer(text, subject=subject)[0] is is_expected


ANNOUNCED = (
    "Liebe Frau Steiner, danke für Ihre Anfrage. Das Angebot schicke ich Ihnen bis Donnerstag. Josef",
    "Dear Eva, thank you for asking. I will send you our offer by Thursday. Joe",
    "Hello Tom, you will have my quote by Friday. Best wishes, Mia",
    "Dear Ina, thanks for your call. We'll prepare the proposal and send it to you by Monday.",
    "Chère Eva, merci de votre demande. Je vous envoie notre devis d'ici jeudi. Joseph",
    "Estimada Eva: gracias por su consulta. Le enviaré nuestro presupuesto antes del jueves. José",
)
WITH_MORE = (
    "Liebe Frau Steiner, das Angebot schicke ich Ihnen bis Donnerstag. Können Sie mir die Maße nennen?",
    "Liebe Frau Steiner, anbei unser Angebot. Die Muster schicke ich Ihnen bis Donnerstag.",
    "Dear Eva, attached is our offer. I will send you the samples by Thursday.",
    "Dear Eva, I will send you our offer by Thursday if you tell me the measurements.",
    "Chère Eva, ci-joint notre devis pour la cuisine. Je vous envoie les échantillons d'ici jeudi.",
    "Estimada Eva: adjunto nuestro presupuesto. Le enviaré las muestras antes del jueves.",
    "Dear Eva, the kitchen is 14,800 euros. I will send you the written offer by Thursday.",
)


@pytest.mark.parametrize("text", ANNOUNCED)
def test_an_offer_that_is_only_promised_expects_no_answer(text):
    assert expects_answer(text, written_on=date(2026, 5, 4)) == (False, "default")


@pytest.mark.parametrize("text", WITH_MORE)
def test_a_promise_beside_an_offer_or_a_question_expects_one(text):
    assert expects_answer(text, written_on=date(2026, 5, 4))[0]
