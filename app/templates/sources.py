"""What is wrong and what is doubtful about a subject and a body, as clients are told."""

from collections.abc import Iterator

from app.errors import Fault, Invalid
from app.templates.facts import PERSONAL, VOCABULARY
from app.templates.language import checked
from app.templates.scanning import place


def require_sound(channel: str, subject: str | None, body: str) -> None:
    """Raises Invalid."""
    found = [*_faults("/subject", subject), *_faults("/body", body)]
    if subject is not None and channel != "email":
        detail = f"A template for the channel {channel} has no subject."
        found.append(Fault("/subject", "not_for_this_channel", detail))
    if found:
        raise Invalid(*found)


def warnings_of(channel: str, subject: str | None, body: str) -> Iterator[dict[str, str]]:
    names = checked(subject or "", VOCABULARY).names | checked(body, VOCABULARY).names
    if not names & PERSONAL:
        yield {
            "pointer": "/body",
            "code": "names_nobody",
            "detail": "It names neither the person nor an event, so its drafts may not count as "
            "personal. `person.salutation` would do.",
        }
    if channel == "email" and subject is None:
        yield {"pointer": "/subject", "code": "no_subject", "detail": "A mail has a subject."}


def _faults(pointer: str, source: str | None) -> Iterator[Fault]:
    for flaw in checked(source or "", VOCABULARY).flaws:
        detail = f"{flaw.detail} ({place(source or '', flaw.at)})"
        yield Fault(pointer, flaw.code, detail, flaw.suggestion)
