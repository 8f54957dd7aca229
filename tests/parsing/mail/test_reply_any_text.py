"""Any text: nothing is added to the author's lines, and time grows with the length alone."""

import sys
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.parsing.mail import footer_phrases, signature_phrases
from app.parsing.mail.quotation import reply_text
from app.parsing.mail.reply_phrases import Phrases, alternatives

SIZE = 100_000  # characters
TOKENS = [
    "> ", "On ", "On Mon 2026 ", "a@b ", "<a@b>", "<", "(", "[", ":", "-", "_", "--\n", "-- \n", "\u2014\n", "*",
    "1", "12:00 ", "2026 ", "+49 421 5550123\n", "Tel. ", "Tel. 030 1234567\n", "A", "Anna Berg\n", "www.", "http://",
    " | ", ", ", "Gruß\n", "Gruß, ", "Danke\nAnna\n", "From: x\n", "From: a@b\n\n", "Sent: 2026 10:00\n",
    "-----Original Message-----\n", "Shop schrieb:\n", "> a\nb\n", "Sent from my ", "Get Outlook for iOS\n",
    "This e-mail is confidential\n", "To unsubscribe http://x\n\n", "Please consider the environment\n\n",
    "-----BEGIN PGP SIGNED MESSAGE-----\n", "-----BEGIN PGP SIGNATURE-----\n", "- ", "&nbsp;", "\xa0", "\t", "\n", ".", "?",
]  # fmt: skip
TABLES = {
    f"{module.__name__.rpartition('.')[2]}.{name}": table
    for module in (signature_phrases, footer_phrases)
    for name, table in vars(module).items()
    if name.isupper()
}
WORDS = {
    **{name: table.replace("…", "x").replace("|", "\n") for name, table in TABLES.items()},
    **{part: "\n".join(alternatives(part)) for part in Phrases.__slots__},
}
LINES = st.sampled_from(
    [
        *(token for token in TOKENS if token.endswith("\n")), "Hallo,\n", "Passt.\n", "\n", "Anna\n",
        "On 23 Nov 2026, at 09:00, Lux <post@lux.example> wrote:\n", "> Frage?\n", "PS: Und die Leiter?\n",
        "Von: Lux <post@lux.example>\n", "Gesendet: 23.11.2026 09:00\n", "An: Anna\n", "Betreff: x\n",
    ]
)  # fmt: skip


def steps(text: str) -> int:
    """The number of calls while a text is read, of functions in C, too."""
    count = 0

    def note(_frame: Any, event: str, _: Any) -> None:
        nonlocal count
        count += event in {"call", "c_call"}

    sys.setprofile(note)
    try:
        reply_text(text)
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize("unit", [*TOKENS, *WORDS.values()], ids=[*map(repr, TOKENS), *WORDS])
def test_long_runs_are_read(unit):
    text = unit * (SIZE // len(unit))
    assert set(reply_text(text).split()) <= set(text.split())


@pytest.mark.parametrize("unit", [*TOKENS, *WORDS.values()], ids=[*map(repr, TOKENS), *WORDS])
def test_four_times_the_text_takes_four_times_the_steps(unit):
    once = f"Hallo.\n{unit * (4_000 // len(unit) + 1)}\n"
    assert steps(once * 4) <= 5 * steps(once) + 500


@settings(max_examples=200, deadline=None)
@given(st.lists(LINES, max_size=30))
def test_only_lines_of_the_mail_remain(lines):
    text = "".join(lines)
    lines_of = {line.strip() for line in text.split("\n")}
    assert {line.strip() for line in reply_text(text).split("\n")} <= lines_of


@settings(max_examples=200, deadline=None)
@given(st.lists(LINES, max_size=12), st.sampled_from(["> Frage?", "> > Alt"]))
def test_words_above_and_below_a_quotation_remain(below, quoted):
    own = "Können Sie am Dienstag kommen?"
    mail = f"{own}\n\n{quoted}\n\nUnd was kostet es?\n{quoted}\n{''.join(below)}"
    assert reply_text(mail).startswith(f"{own}\n\nUnd was kostet es?")
