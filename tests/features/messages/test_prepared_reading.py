"""Words are judged in a transaction, so what takes seconds once is done before it."""

import pytest

from app.engine.vocabulary import Channel, Direction, MessageKind
from app.features.messages import classification, parsed_mails
from app.features.messages.classification import MessageContent, Overrides
from app.parsing.classifier.model import judge, trained
from app.parsing.language.languages import phrases
from app.parsing.language.reading import find_statement
from app.parsing.mail.mbox import Entry
from app.parsing.personal import RecipientContext
from app.parsing.reply_verdict import needs_reply
from tests.conftest import make_settings
from tests.factories import mail

TEXTS = [
    "Can you tell me when the pump arrives?",
    "Vielen Dank für die schnelle Hilfe, alles läuft wieder.",
    "Nous voulons commander trois pompes.",
    "La bomba no funciona desde ayer.",
    "Kunt u mij een offerte sturen?",
    "Proszę o odpowiedź.",
    "The third cup is chipped, and the lid does not close.",
    "Das Wasser ist seit gestern kalt, und die Pumpe tropft.",
    "Ok",
]


@pytest.fixture(scope="module", autouse=True)
def read_mail():
    """A mail read in a process that has judged nothing yet."""
    caches = (phrases, find_statement, trained, judge, needs_reply, classification.prepare)
    for cached in caches:
        cached.cache_clear()
    parsed_mails.parse_mail(Entry(0, mail(1)), make_settings("sqlite:///unused.db"))


@pytest.mark.parametrize("direction", Direction)
def test_a_mail_that_was_read_is_judged_with_what_is_there(direction):
    compiled, loaded = phrases.cache_info().misses, trained.cache_info().misses
    for text in TEXTS:
        for is_continuation in (False, True):
            content = MessageContent(
                direction=direction,
                channel=Channel.EMAIL,
                automatic=None,
                subject="Pump",
                reply_text=text,
                recipient_count=1,
                is_answer=False,
                is_continuation=is_continuation,
            )
            classification.kind_from_words(content)
            classification.verdict_columns(
                content, MessageKind.OTHER, Overrides(), RecipientContext()
            )
    assert (compiled, loaded) == (phrases.cache_info().misses, trained.cache_info().misses)
    assert compiled > 0
    assert loaded == 1
