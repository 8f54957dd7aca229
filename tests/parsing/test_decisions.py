"""Preferences, acceptances and rejections: who decides, and what is still asked for."""

from datetime import date

import pytest

from app.parsing.language.promises import find_promise, holding_sentence
from app.parsing.reply_verdict import expects_answer, needs_reply


@pytest.mark.parametrize(
    "text",
    [
        "My wife finds the light one nicer.",
        "The children would rather have the round one.",
        "Meine Frau findet die helle schöner.",
        "Uns gefällt das dunkle Holz besser.",
        "Ma sœur trouve le petit plus joli.",
        "Les enfants aiment mieux le rond.",
        "A mi madre le gusta más el de rayas.",
        "A mia moglie piace di più quella chiara.",
        "Mijn moeder vindt die met strepen mooier.",
        "Żonie bardziej podoba się jasny.",
        "A minha irmã acha o estreito mais bonito.",
        "Min fru tycker att den ljusa är finare.",
    ],
)
def test_a_preference_later_in_a_thread_may_decide(text):
    assert needs_reply(text, is_continuation=True)[0] != "no"


@pytest.mark.parametrize(
    "text",
    [
        "I accept with pleasure and will be there on the 4th.",
        "We gladly accept your invitation to the open day.",
        "Ich nehme gerne an und bin am 4. da.",
        "J'accepte avec plaisir et je serai là le 4.",
        "Merci pour l'invitation, que nous acceptons avec plaisir.",
        "Acepto encantado, allí estaré el 4.",
        "Accetto con piacere, ci sarò il 4.",
        "Ik neem het graag aan en ben er de 4e.",
        "Z radością przyjmujemy zaproszenie.",
        "Aceito com todo o gosto, lá estarei no dia 4.",
        "Jag tackar ja med glädje och kommer den 4.",
    ],
)
def test_an_acceptance_of_ours_expects_no_answer(text):
    assert not expects_answer(text)[0]


@pytest.mark.parametrize(
    "text",
    [
        "I accept your offer with pleasure.",
        "We gladly accept your quote of 400.",
        "Wir nehmen Ihr Angebot gerne an.",
        "Nous acceptons votre devis avec plaisir.",
        "Aceptamos con gusto su presupuesto.",
        "Accettiamo volentieri il preventivo.",
        "Wij nemen uw offerte graag aan.",
        "Przyjmujemy ofertę z przyjemnością.",
    ],
)
def test_who_accepts_our_offer_wants_what_it_offers(text):
    assert needs_reply(text, is_continuation=True)[0] == "yes"


@pytest.mark.parametrize(
    "text",
    [
        "We are sorry to tell you that the position has been filled. We will keep your documents until the end of March.",
        "Thank you for coming in on Tuesday. We went with someone else.",
        "Leider ist die Stelle schon besetzt. Wir behalten Ihre Unterlagen bis Ende März und melden uns, falls etwas frei wird.",
        "Le poste est malheureusement pourvu. Nous gardons votre dossier et vous recontacterons si une place se libère.",
        "Merci pour votre candidature. Nous avons retenu un autre candidat et vous souhaitons une bonne continuation.",
        "El puesto ya está cubierto. Guardamos sus datos y nos pondremos en contacto si surge algo.",
        "Gracias por su candidatura. Hemos elegido a otra persona y le deseamos mucha suerte.",
        "Il posto è già occupato. Terremo il suo curriculum e la contatteremo se si libera qualcosa.",
        "Dank voor uw sollicitatie. Wij hebben voor een andere kandidaat gekozen en wensen u veel succes.",
        "Obrigado pela sua candidatura. Escolhemos outro candidato e desejamos-lhe boa sorte.",
    ],
)
def test_a_rejection_of_ours_promises_nothing_and_expects_no_answer(text):
    assert find_promise(text, date(2026, 3, 2)) is None
    assert holding_sentence(text) is None
    assert not expects_answer(text)[0]
