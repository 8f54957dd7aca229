"""Senders and headers that mostly belong to machines: words that do not tell alone are then enough."""

import pytest

from app.parsing.mail.reading import read
from app.parsing.signs.words import find_sign_in_words

USAGE = ("Ihr Verbrauch", "Verbrauch im Oktober: 31 m³. Abschlag 42 €.")


@pytest.mark.parametrize(
    ("sender", "is_notice"),
    [
        ("billing@wasser.example", True),
        ("support@wasser.example", True),
        ("anna@wasser.example", False),
        ("info@wasser.example", False),
        (None, False),
    ],
)
def test_the_department_of_the_sender_counts(sender, is_notice):
    sign = find_sign_in_words(*USAGE, sender)
    assert (sign is not None) == is_notice


@pytest.mark.parametrize(
    "more",
    [
        "Ist das richtig?",
        "Bitte prüfen Sie den Betrag.",
        "Der Abschlag ist falsch.",
        "Das habe ich selbst abgelesen.",
    ],
)
def test_words_of_a_person_outweigh_the_sender(more):
    subject, text = USAGE
    assert find_sign_in_words(subject, f"{text} {more}", "billing@wasser.example") is None


@pytest.mark.parametrize(
    ("header", "is_notice"),
    [
        ("Feedback-ID: 1.eu:SES", True),
        ("X-Auto-Response-Suppress: All", True),
        ("X-Mailer: Mail 16", False),
    ],
)
def test_headers_of_programs_count(header, is_notice):
    subject, text = USAGE
    raw = f"From: Kai <kai@wasser.example>\nTo: office@ours.example\nSubject: {subject}\n{header}\n\n{text}"
    assert (read(raw.encode()).automatic == "notice") == is_notice
