"""Detection of messages in which people say that their trouble is over."""

from app.parsing.language.languages import likely_languages, phrases
from app.parsing.language.phrases import search_text
from app.parsing.language.reading import find_statement


def says_solved(subject: str, text: str) -> bool:
    """Whether the text says that something works again, and nothing else is wrong."""
    line = search_text(text)
    found = any(phrases(language, "solved").search(line) for language in likely_languages(line))
    return found and find_statement(subject, text) is None
