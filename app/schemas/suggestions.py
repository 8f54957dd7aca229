"""Names that are probably meant by unknown ones."""

from collections.abc import Iterable

from rapidfuzz import process
from rapidfuzz.distance import OSA

MOST_TYPING_ERRORS = 3


def nearest_name(name: str, names: Iterable[str]) -> str | None:
    """The known name that is probably meant."""
    choices = sorted(names)
    most = min(MOST_TYPING_ERRORS, len(name) // 2)
    found = process.extractOne(name, choices, scorer=OSA.distance, score_cutoff=most)
    return found[0] if found else None
