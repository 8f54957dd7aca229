"""The errors and warnings of a subject and a body, as clients see them."""

from collections.abc import Collection, Iterator

from app.errors import FieldError, Invalid
from app.features.templates.facts import PERSONAL, VOCABULARY
from app.features.templates.language import check_source
from app.features.templates.scanning import Flaw, format_position


def require_sound(channel: str, subject: str | None, body: str) -> Collection[str]:
    """The facts that the texts use. Raises Invalid."""
    sources = {"/subject": subject or "", "/body": body}
    texts = {pointer: check_source(source, VOCABULARY) for pointer, source in sources.items()}
    faults = [
        _fault(pointer, sources[pointer], flaw)
        for pointer, text in texts.items()
        for flaw in text.flaws
    ]
    if subject is not None and channel != "email":
        detail = f"`subject` is not allowed when `channel` is `{channel}`."
        faults.append(FieldError("/subject", "not_allowed", detail))
    if faults:
        raise Invalid(*faults)
    return {name for text in texts.values() for name in text.names}


def find_warnings(
    channel: str, subject: str | None, names: Collection[str]
) -> Iterator[dict[str, str]]:
    if PERSONAL.isdisjoint(names):
        yield {
            "pointer": "/body",
            "code": "names_nobody",
            "detail": "The text names neither the person nor an event, so its drafts may not count as "
            "personal. Add `person.salutation`, for example.",
        }
    if channel == "email" and subject is None:
        yield {
            "pointer": "/subject",
            "code": "no_subject",
            "detail": "A template for e-mail should have a subject.",
        }


def _fault(pointer: str, source: str, flaw: Flaw) -> FieldError:
    detail = f"{flaw.detail} ({format_position(source, flaw.at)})"
    return FieldError(pointer, flaw.code, detail, flaw.suggestion)
