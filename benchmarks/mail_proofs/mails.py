"""Mails of a shop: questions of many people, and our answers to every second one."""

import base64
import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

from benchmarks.mail_proofs.scene import OWN

QUESTION = (
    "The pump of order {n} stopped this morning.\nCan you tell me when you could look at it?\n"
)
ANSWER = "Dear Anna {n},\n\nwe can come on Friday at ten. The part is in stock.\n\nKind regards\nThe shop\n"
BEGAN = datetime.now(UTC) - timedelta(days=10)


def question(number: int, attachment: bytes = b"") -> bytes:
    """The question of a person of its own."""
    header = (
        f"From: Anna {number} <anna{number}@people.example>\nTo: {OWN}\nSubject: Question {number}\n"
        f"Date: {_date(number)}\nMessage-ID: <question-{number}@people.example>\nMIME-Version: 1.0\n"
    )
    text = QUESTION.format(n=number)
    if not attachment:
        return f"{header}Content-Type: text/plain; charset=utf-8\n\n{text}".encode()
    encoded = base64.encodebytes(attachment)
    beginning = (
        f'{header}Content-Type: multipart/mixed; boundary="b"\n\n--b\nContent-Type: text/plain\n\n'
        f"{text}\n--b\nContent-Type: application/pdf\nContent-Transfer-Encoding: base64\n"
        'Content-Disposition: attachment; filename="pump.pdf"\n\n'
    )
    return beginning.encode() + encoded + b"\n--b--\n"


def answer(number: int) -> bytes:
    return (
        f"From: {OWN}\nTo: Anna {number} <anna{number}@people.example>\nSubject: Re: Question {number}\n"
        f"Date: {_date(number, hours=3)}\nMessage-ID: <answer-{number}@shop.example.net>\n"
        f"In-Reply-To: <question-{number}@people.example>\nMIME-Version: 1.0\n"
        f"Content-Type: text/plain; charset=utf-8\n\n{ANSWER.format(n=number)}"
    ).encode()


def _date(number: int, hours: int = 0) -> str:
    return format_datetime(BEGAN + timedelta(seconds=number * 7, hours=hours))


def write_mbox(path: Path, questions: int, attachment_bytes: int = 0) -> set[str]:
    """Write questions and answers as one mailbox file. Returns their subjects."""
    chance = random.Random(questions)
    subjects = set()
    with path.open("wb") as file:
        for number in range(questions):
            size = chance.randrange(attachment_bytes * 2) if attachment_bytes else 0
            for content in _conversation(number, chance.randbytes(size)):
                file.write(b"From - Mon Mar  2 09:00:00 2026\n" + content + b"\n")
            subjects |= expected([number])
    return subjects


def _conversation(number: int, attachment: bytes) -> Iterator[bytes]:
    yield question(number, attachment)
    if is_answered(number):
        yield answer(number)


def is_answered(number: int) -> bool:
    return number % 2 == 0


def expected(numbers: range | list[int]) -> set[str]:
    """The subjects of the questions and of their answers."""
    return {f"Question {n}" for n in numbers} | {
        f"Re: Question {n}" for n in numbers if is_answered(n)
    }


def waiting(numbers: range | list[int]) -> set[str]:
    return {f"Question {n}" for n in numbers if not is_answered(n)}
