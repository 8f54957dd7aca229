"""The words of an invitation name what takes place, and only a plain question asks more."""

from datetime import date

import pytest

from app.engine.vocabulary import Channel, Direction, MessageKind
from app.features.messages.classification import MessageContent, needs_reply


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("um bolo de aniversário para 30 pessoas, segunda-feira 15:00 - 16:00", "invitation"),
        ("Anprobe, Montag 15:00 - 16:00", "invitation"),
        ("Anprobe, Montag 15:00. Wo kann ich parken?", "question"),
        ("Fitting, Monday 15:00. Please bring the red one.", "request"),
    ],
)
def test_the_evidence_of_an_invitation(text: str, expected: str) -> None:
    content = MessageContent(
        direction=Direction.INBOUND,
        channel=Channel.EMAIL,
        automatic=None,
        subject="Invitation: Monday 15:00",
        reply_text=text,
        is_invitation=True,
        recipient_count=1,
        is_answer=False,
        written_on=date(2026, 3, 2),
    )
    verdict, evidence = needs_reply(content, MessageKind.INQUIRY)
    assert (verdict, evidence) == ("perhaps" if expected == "invitation" else "yes", expected)
