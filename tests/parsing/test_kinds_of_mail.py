"""Kinds of mail that were often read wrong: notices, circulars, praise, closings, absences, requests in a thread."""

import csv
from collections import Counter
from email.message import EmailMessage
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

from app.engine.vocabulary import Channel
from app.features.messages import classification
from app.parsing.mail import reading
from app.parsing.reply_verdict import needs_reply
from app.parsing.signs import sign

FOLDER = Path(__file__).parent / "labelled" / "kinds"
LOGGED = ("logged_notice", "parcel_notice")
FIRST = ("supplier_circular", "thanks_first")
SENDERS = {
    "supplier_circular": ("sales", "info", "vertrieb", "office", "contact", "kunden"),
    "helpdesk_question": ("support", "service", "helpdesk"),
}


class Line(NamedTuple):
    set: str
    language: str
    right: str
    subject: str
    text: str


def lines(kind):
    with (FOLDER / f"{kind}.tsv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE))[1:]
    return [Line(*row)._replace(text=row[4].replace("\\n", "\n")) for row in rows]


def is_later(kind, line):
    if kind in FIRST:
        return False
    return kind != "absence_without_header" or ":" in line.subject


def mail(kind, line, number):
    names = SENDERS.get(kind, ("a.berg",))
    message = EmailMessage()
    message["From"] = f"A. Berg <{names[number % len(names)]}@firm-{number}.example>"
    message["To"] = "office@ours.example"
    message["Date"] = "Thu, 12 Nov 2026 10:00:00 +0100"
    message["Message-ID"] = f"<{number}@firm.example>"
    message["Subject"] = line.subject or "Re: Montag"
    if is_later(kind, line):
        message["In-Reply-To"] = "<1@ours.example>"
    if kind == "helpdesk_question":
        message["X-Auto-Response-Suppress"] = "All"
    message.set_content(line.text)
    return message.as_bytes()


def verdict(kind, line, number):
    if kind in LOGGED:
        automatic, _ = classification.automatic_of_words(
            Channel.SMS, None, line.text, None, ours=None
        )
        return "no" if automatic else needs_reply(line.text)[0]
    is_reply = is_later(kind, line)
    read = reading.read(mail(kind, line, number))
    found = sign.decide(
        read.signs, is_reply_to_ours=is_reply, has_answered_us=False, own_list=False
    )
    if found:
        return "no"
    return needs_reply(read.reply_text, subject=read.subject, is_continuation=is_reply)[0]


@cache
def verdicts(kind):
    return [(line, verdict(kind, line, number)) for number, line in enumerate(lines(kind))]


KINDS = sorted(path.stem for path in FOLDER.glob("*.tsv") if path.stem != "our_notice")


@pytest.mark.parametrize("kind", KINDS)
def test_no_request_is_no(kind):
    assert not [line for line, found in verdicts(kind) if line.right == "yes" and found == "no"]


# How many of the mails that need no reply may be `yes`, and how many of the requests may not, of both sets.
@pytest.mark.parametrize(
    ("kind", "most_false", "most_missed"),
    [
        ("absence_without_header", 3, 2),
        ("conditional", 4, 13),
        ("confirmation", 3, 3),
        ("disclaimer", 3, 6),
        ("helpdesk_question", 3, 5),
        ("later_issue", 5, 26),
        ("later_request", 4, 26),
        ("logged_notice", 9, 3),
        ("parcel_notice", 7, 2),
        ("supplier_circular", 13, 2),
        ("thanks_first", 14, 4),
    ],
)
def test_few_of_a_kind_are_read_wrong(kind, most_false, most_missed):
    found = Counter((line.right, verdict) for line, verdict in verdicts(kind))
    assert found["no", "yes"] <= most_false
    assert found["yes", "perhaps"] <= most_missed


def test_our_machine_answers_nothing_and_we_do():
    wrong = []
    for line in lines("our_notice"):
        channel = Channel.EMAIL if line.subject else Channel.SMS
        automatic, _ = classification.automatic_of_words(
            channel, line.subject or None, line.text, None, ours="new"
        )
        if (automatic is not None) is not (line.right == "machine"):
            wrong.append(line)
    assert len(wrong) <= 3, wrong
