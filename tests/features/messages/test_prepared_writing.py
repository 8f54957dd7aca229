"""A transaction of SQLite makes other writers wait, so what the first message needs is ready before it."""

import pytest

from app.features.messages import classification, service
from app.parsing.classifier.model import judge, trained
from app.parsing.language.languages import phrases
from app.parsing.language.reading import find_statement
from app.parsing.reply_verdict import needs_reply
from tests.factories import new_customer, new_message

TEXTS = [
    "Can you tell me when the pump arrives?",
    "The third cup is chipped, and the lid does not close. Please send another one.",
    "Thank you, everything works again.",
    "Vielen Dank für die schnelle Hilfe, alles läuft wieder.",
    "Das Wasser ist seit gestern kalt, und die Pumpe tropft.",
    "Nous voulons commander trois pompes.",
    "The technician was here last Monday, and comes again in two weeks.",
    "La bomba no funciona desde ayer.",
    "Ok",
]


@pytest.mark.parametrize("direction", ["inbound", "outbound"])
def test_the_words_of_a_message_are_compiled_before_its_transaction(client, monkeypatch, direction):
    for cached in (phrases, find_statement, trained, judge, needs_reply, classification.prepare):
        cached.cache_clear()
    compiled = list[int]()
    create = service.create

    def count(tx, data):
        before = phrases.cache_info().misses
        answer = create(tx, data)
        compiled.append(phrases.cache_info().misses - before)
        return answer

    monkeypatch.setattr(service, "create", count)
    customer = new_customer(client)
    for text in TEXTS:
        new_message(client, customer, direction=direction, kind=None, body=text)
    items = [
        {"customer_id": customer["id"], "direction": direction, "channel": "email", "body": text}
        for text in ("Mogę zamówić trzy pompy?", "Kunt u mij een offerte sturen?")
    ]
    assert client.post("/v1/messages/batch", json={"items": items}).status_code == 200
    assert compiled == [0] * (len(TEXTS) + len(items))
    assert phrases.cache_info().misses > 0
