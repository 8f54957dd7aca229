"""The phrasings: a file for each set and language in `phrasings/`, with sections of one line each."""

import re
from functools import cache
from pathlib import Path
from random import Random

FOLDER = Path(__file__).parent / "phrasings"
SETS = ("work", "held_out", "retired", "aside", "former", "past", "trial", "reported")
LANGUAGES = ("en", "de", "fr", "es", "it", "nl")
# Languages of the sets that are or were only reported.
ONLY_REPORTED = ("pl", "pt", "sv")
_SECTION = re.compile(r"\[([a-z_]+)\]")
_LETTER = re.compile(r"[^\W\d_]")
# After the comma of a greeting these go on with a small letter.
GOES_ON_SMALL = {"de", "fr", "it"}


def languages(phrasing_set: str) -> tuple[str, ...]:
    """The languages of a set."""
    has_more = phrasing_set not in {"work", "held_out"}
    return (*LANGUAGES, *ONLY_REPORTED) if has_more else LANGUAGES


@cache
def sections(phrasing_set: str, language: str) -> dict[str, tuple[str, ...]]:
    """All phrasings by section. `held_out` takes from `work` the sections that came later."""
    later = sections("work", language) if phrasing_set == "held_out" else {}
    return later | _read(FOLDER / phrasing_set / f"{language}.txt")


def _read(path: Path) -> dict[str, tuple[str, ...]]:
    """The phrasings of a file. `¶` is a new line."""
    found: dict[str, list[str]] = {}
    current: list[str] = []
    for line in path.read_text("utf-8").splitlines():
        if header := _SECTION.fullmatch(line):
            current = found.setdefault(header[1], [])
        elif line:
            current.append(line.replace(" ¶ ", "\n"))
    return {name: tuple(lines) for name, lines in found.items()}


def items(phrasing_set: str, language: str, business: str) -> list[str]:
    """The things that customers of a business ask for."""
    for line in sections(phrasing_set, language)["items"]:
        name, _, listed = line.partition(": ")
        if name == business:
            return listed.split("; ")
    raise KeyError(business)


class Phrasebook:
    """Phrasings of one conversation: its names, days and amounts stay the same throughout."""

    def __init__(
        self, random: Random, phrasing_set: str, language: str, facts: dict[str, str]
    ) -> None:
        self._random = random
        self._goes_on_small = language in GOES_ON_SMALL
        self._sections = sections(phrasing_set, language)
        self._facts = facts | {
            "day": random.choice(self.fields("days")),
            "month": self._sections["month"][0],
        }

    def pick(self, section: str, **facts: str) -> str:
        return self._random.choice(self._sections[section]).format(**self._facts | facts)

    def pick_mail(self, section: str) -> tuple[str, str]:
        """A subject and a text."""
        subject, _, text = self.pick(section).partition(" || ")
        return capitalized(subject), text

    @property
    def amount(self) -> str:
        """The price of the conversation."""
        return self._facts["amount"]

    def fields(self, section: str) -> list[str]:
        """The parts of the last line of a section."""
        return self._sections[section][-1].split("; ")

    def first_line(self, section: str) -> str:
        return self._sections[section][0]

    def letter(self, text: str, name: str, **facts: str) -> str:
        """The text between a greeting and a closing, as people write it."""
        body = text if self._goes_on_small else capitalized(text)
        return f"{self.pick('greeting', **facts)}\n\n{body}\n\n{self.pick('closing')}\n{name}\n"


def capitalized(text: str) -> str:
    """The text with its first letter in upper case, even after a `¿`."""
    return _LETTER.sub(lambda letter: letter[0].upper(), text, count=1)
