"""Messages of customers and to them, with the labels of a careful reader; a file for each language."""

from functools import cache

import pytest

from app.parsing.language.languages import LANGUAGES
from app.parsing.reply_verdict import expects_answer, needs_reply
from quality.labels import Verdict
from quality.sentences import (
    FOLDER,
    Sentence,
    found_expectation,
    found_kind,
    found_verdict,
    read_sentences,
)
from tests.parsing.linear_time import linear_time

DEVELOPMENT = FOLDER.parent / "development"
IN_FULL = ("fr", "es", "it")
IN_PART = ("pt", "pl", "cs", "tr")


@cache
def messages(language: str) -> tuple[Sentence, ...]:
    return tuple(read_sentences(language, DEVELOPMENT))


def labelled(language: str, verdict: Verdict) -> list[Sentence]:
    return [one for one in messages(language) if one.verdict is verdict]


@pytest.mark.parametrize("language", [*IN_FULL, *IN_PART])
def test_no_request_is_read_as_one_that_needs_no_reply(language):
    lost = [one.text for one in labelled(language, Verdict.YES) if found_verdict(one) == "no"]
    assert lost == []


@pytest.mark.parametrize(("language", "least"), [*((one, 0.9) for one in IN_FULL), ("pt", 0.8)])
def test_requests_are_certain(language, least):
    asked = labelled(language, Verdict.YES)
    assert sum(found_verdict(one) == "yes" for one in asked) >= least * len(asked)


@pytest.mark.parametrize("language", IN_FULL)
def test_most_closings_need_no_reply_and_few_are_taken_for_requests(language):
    closings = labelled(language, Verdict.NO)
    found = [found_verdict(one) for one in closings]
    assert found.count(Verdict.NO) >= 0.75 * len(found)
    assert found.count(Verdict.YES) <= 0.12 * len(found)


@pytest.mark.parametrize("language", IN_FULL)
def test_trouble_in_ordinary_words_is_an_issue(language):
    inbound = [one for one in messages(language) if one.is_inbound]
    found = [one for one in inbound if found_kind(one) == "issue"]
    expected = [one for one in inbound if one.kind == "issue"]
    right = sum(one.kind == "issue" for one in found)
    assert right >= 0.93 * len(found)
    assert right >= 0.75 * len(expected)


@pytest.mark.parametrize("language", IN_FULL)
def test_facts_of_ours_expect_nothing_and_proposals_an_answer(language):
    outbound = [one for one in messages(language) if not one.is_inbound]
    found = [one for one in outbound if found_expectation(one)]
    right = sum(bool(one.expects_answer) for one in found)
    assert right >= 0.9 * len(found)
    assert right >= 0.8 * sum(bool(one.expects_answer) for one in outbound)


@pytest.mark.parametrize(
    "text",
    [
        "J'ai signé le contrat, j'attends le vôtre.",
        "Le gâteau était délicieux, on en reprend un pour Noël.",
        "D'accord pour mardi 14 h, prévoyez l'échelle.",
        "Je vous ai laissé un message hier.",
        "Voici les photos de la fuite.",
        "Gracias, espero su presupuesto.",
        "Está listo el coche",
        "He pagado la factura pero me siguen reclamando.",
        "Allí estaremos a las 9, deje la llave bajo la maceta.",
        "Grazie, mi serve la fattura di marzo.",
        "Ho ritirato la macchina, il paraurti è graffiato.",
        "Lo giro al mio avvocato.",
        "Obrigado, a fatura está errada.",
        "Zapłaciłam, a dostaję wezwania.",
    ],
)
@pytest.mark.parametrize("is_continuation", [False, True])
def test_thanks_and_news_with_a_request_are_no_closing(text, is_continuation):
    assert needs_reply(text, is_continuation=is_continuation)[0] != "no"


@pytest.mark.parametrize(
    "text",
    [
        "J'ai envoyé ma demande par votre site hier.",
        "Le contrat est signé et renvoyé.",
        "He firmado el contrato.",
        "Ho compilato il modulo.",
    ],
)
def test_news_of_work_done_closes_only_a_conversation_that_began_before(text):
    assert needs_reply(text)[0] != "no"


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda one: one.common_words.split()[0])
@pytest.mark.parametrize("separator", [" ", ", "])
def test_long_runs_of_the_words_of_a_language_take_linear_time(language, separator):
    words = f"{language.common_words} {language.fillers} {language.agreements}".split()
    for run in (words[:1] * 900, words[:3] * 300, (words * 20)[:400]):
        text = separator.join(run)
        with linear_time():
            needs_reply(text, is_continuation=True)
            needs_reply(text[:650], is_continuation=True)
            expects_answer(text)
