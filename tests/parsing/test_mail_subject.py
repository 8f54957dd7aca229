"""Subjects of answers and of what is passed on, as both their readers take them."""

import pytest

from app.parsing.language.mail_subject import has_prefix, without_prefixes
from app.parsing.language.reading import contains_question, topic

PREFIXES = [
    *("re", "aw", "antw", "antwort", "sv", "vs", "r", "rif", "ref", "rv", "tr", "i", "fw", "fwd"),
    *("wg", "RE", "Fwd", " Re ", "Re[2]", "AW [12] "),
]


@pytest.mark.parametrize("prefix", PREFIXES)
@pytest.mark.parametrize("colon", [":", ": ", "\uff1a"])
def test_a_prefix_is_known_to_who_reads_a_message_and_to_who_writes_a_draft(prefix, colon):
    subject = f"{prefix}{colon}Can you help?"
    assert has_prefix(subject)
    assert (topic(subject), contains_question(subject, "")) == ("", False)
    assert without_prefixes(subject) == "Can you help?"


@pytest.mark.parametrize("subject", ["Regarding: Pump", "Pump: re", "Repair", "Re Pump", "A: Pump"])
def test_another_subject_stays_as_it_is(subject):
    assert topic(subject) == without_prefixes(subject) == subject


@pytest.mark.parametrize(
    ("subject", "left"),
    [
        ("AW: WG: Re[2]: Pump", "Pump"),
        ("RE : fwd:Pump", "Pump"),
        ("Re:", ""),
        ("Re: " * 21 + "x", "Re: x"),
        ("Re" + " " * 100_000, "Re"),
    ],
)
def test_all_that_was_put_before_it_goes(subject, left):
    assert without_prefixes(subject) == left
