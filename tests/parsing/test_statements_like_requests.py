"""Statements that look like a request without their accents, their "not" or their first word, and their twins."""

import pytest

from app.parsing.language.reading import find_statement

STATEMENTS = [
    "Le adjuntamos el certificado que nos solicitó.",
    "El muchacho que me atendió me llevó hasta el taxi.",
    "Tranquilos, no corre prisa.",
    "Jag vill framföra hela föreningens tack för ert engagemang.",
    "Då har vi en deal på 240 kronor!",
    "Vi hör av oss efter påsk.",
    "Vi väntar tills avloppet är grävt.",
    "Så bliver det fredag.",
    "Heb het tikkie betaald.",
    "Dan ben ik thuis.",
    "Laat maar zitten.",
    "Levo o carro na sexta à oficina do meu primo.",
    "Ok, facciamo come dice lei.",
    "Lasciate stare.",
    "Non so come ringraziarla per essere uscito di domenica.",
    "Au plaisir de vous revoir.",
    "Je reviens vers vous demain.",
    "Beru na vědomí.",
    "Jag behöver ingen hjälp längre.",
    "Vi söker inte längre.",
    "Wir brauchen das Angebot nicht mehr.",
    "Cela ne m'intéresse plus.",
    "No me interesa.",
    "Ya no busco nada.",
    "Non mi interessa.",
    "Non cerco più.",
    "Mi ha convinto.",
    "Concordo in pieno con quanto scrive.",
    "Per qualunque cosa sono raggiungibile in ufficio.",
    "Ik heb geen interesse.",
    "Lief aangeboden, maar niet nodig.",
    "Nie szukam już.",
    "Nie jestem zainteresowana.",
    "Dzięki wielkie, ratujecie mi życie",
    "Já não preciso do orçamento.",
    "Prefiro esperar mais uma semana.",
    "Jeg leder ikke længere.",
    "Tack snälla Jan, vilken service.",
]
REQUESTS = [
    "Solicito una copia de la factura.",
    "Pero qué nos aconseja usted.",
    "Nos corre prisa.",
    "Jag vill beställa två stolar.",
    "Hör av er innan påsk.",
    "Heb je het tikkie gezien",
    "Laat maar weten hoe laat u komt.",
    "Levo duas, por favor.",
    "Facciamo due, allora ne prendo tre.",
    "Non so quando passate.",
    "Je me permets de revenir vers vous.",
    "Jak dlouho to bude trvat",
    "Jag behöver hjälp.",
    "Vi söker en lärare.",
    "Wir brauchen das Angebot.",
    "Cela m'intéresse.",
    "Me interesa el curso.",
    "Busco algo más.",
    "Mi interessa il corso.",
    "Cerco altro.",
    "Vorrei sapere quanto costa.",
    "Per quanto tempo resta aperto",
    "Ik heb interesse.",
    "Maar niet te zoet.",
    "Szukam mieszkania.",
    "Jestem zainteresowana.",
    "Preciso do orçamento.",
    "Prefiro a segunda opção.",
    "Jeg leder efter en lærer.",
    "Snälla, ring mig.",
    "Müsait mi?",
]


@pytest.mark.parametrize("text", STATEMENTS)
def test_a_statement_asks_nothing(text: str) -> None:
    assert find_statement("", text) is None


@pytest.mark.parametrize("text", REQUESTS)
def test_its_twin_asks(text: str) -> None:
    assert find_statement("", text) is not None
