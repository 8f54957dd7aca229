"""Notices of shops, banks, carriers, help desks and suppliers, and what people write about the same things.

A line is `kind | subject | text`. The lines were written before the code. Every second one, and those of
`more`, which are on other topics, are only counted.
"""

from pathlib import Path

import pytest

from app.parsing.signs.words import find_sign_in_words

FOLDER = Path(__file__).parent
LANGUAGES = ("en", "de", "fr", "es", "it", "nl", "pl", "pt", "sv")
SENDERS = (None, "anna@kunde.example", "info@kunde.example")


def rows(folder, language):
    text = (FOLDER / folder / f"{language}.txt").read_text(encoding="utf-8")
    return [tuple(map(str.strip, line.split("|"))) for line in text.splitlines() if line]


def notices(parity):
    return [
        pytest.param(kind, subject, text, id=f"{language}-{subject or text[:30]}")
        for language in LANGUAGES
        for kind, subject, text in rows("notices", language)[parity::2]
    ]


def sign(kind, subject, text):
    """Texts of phones have neither subject nor address."""
    return find_sign_in_words(subject, text, None if kind == "sms" else "office@firma.example")


@pytest.mark.parametrize(("kind", "subject", "text"), notices(0))
def test_a_notice_is_automatic(kind, subject, text):
    assert sign(kind, subject, text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_hardly_a_notice_of_the_other_half_is_missed(language):
    lines = rows("notices", language)[1::2]
    missed = [text for *line, text in lines if not sign(*line, text)]
    assert len(lines) >= 20
    assert len(missed) <= 1, missed


def test_most_notices_on_other_topics_are_automatic():
    lines = rows("notices", "more")
    missed = [text for *line, text in lines if not sign(*line, text)]
    assert len(lines) >= 80
    assert len(missed) <= 0.2 * len(lines), missed


PEOPLE = [
    pytest.param(subject, text, id=f"{language}-{subject or text[:30]}")
    for language in (*LANGUAGES, "more")
    for subject, text in rows("people", language)
]


@pytest.mark.parametrize("sender", SENDERS)
@pytest.mark.parametrize(("subject", "text"), PEOPLE)
def test_a_person_who_writes_about_the_same_is_not_automatic(subject, text, sender):
    assert find_sign_in_words(subject, text, sender) is None
