"""The day until which somebody is away, as a note of absence states it."""

import re
from datetime import date, timedelta

from app.parsing.written_days import FORMS, WEEKDAY, fold_with_dots, read_date

_UNTIL = (
    r"(?:until|till|til|through|thru|to|back|returning|return|bis|einschließlich|zurück|wieder|ab|jusqu'?au?|jusqu'?a|au|retour|revien\w{1,4}|hasta|al|vuelvo"
    r"|regres\w{1,3}|volver[ea]|fino|torn\w{1,3}|rientr\w{1,3}|tot|terug|weer|m|op|ate|regress\w{1,5}|retorn\w{1,5}|volt\w{1,5}|palaan|wracam|wroce|før|fore|innan|inden|do|till|tillbaka|ater|til|tilbage|tilbake|do|la|forran|frem til|до|по|εωσ|μεχρι|pana la)"
)
_AFTER_WORD = re.compile(rf"(?<!\w){_UNTIL}(?!\w)")
_BEFORE_WORD = re.compile(
    r"(?<!\w)(?:asti|saakka|kadar|donecegim|weer|wieder|ig|до|включительно|palaan)(?!\w)"
)
_WINDOW = 70  # characters behind the word in which the date stands
_SHORT_WINDOW = 30  # before the word


def away_until(text: str, *, written_on: date | None) -> date | None:
    """Return the day that a note of absence names: the last one away, or that of the return.

    Without the day on which it was written only a date with its year is understood.
    """
    line = fold_with_dots(text)
    days = [
        day
        for word in _AFTER_WORD.finditer(line)
        if (day := _first_day(_clauses(line[word.end() : word.end() + _WINDOW])[0], written_on))
    ]
    for word in _BEFORE_WORD.finditer(line):
        window = line[max(0, word.start() - _SHORT_WINDOW) : word.start()]
        if day := _first_day(_clauses(window)[-1], written_on):
            days.append(day)
    return max(days, default=None)


def _clauses(window: str) -> list[str]:
    return re.split(r"[!?|]", window)


def _first_day(clause: str, written_on: date | None) -> date | None:
    found = [(match.start(), form, match) for form in FORMS if (match := form.search(clause))]
    for _, _, match in sorted(found, key=lambda one: (one[0], FORMS.index(one[1]))):
        if day := read_date(match.groupdict(), written_on):
            return day
    return _weekday(clause, written_on)


def _weekday(clause: str, written_on: date | None) -> date | None:
    """Return the next day of that name, after the day of writing."""
    words = re.findall(r"\w+", clause)[:4]
    number = next((WEEKDAY[word] for word in words if word in WEEKDAY), None)
    if number is None or written_on is None:
        return None
    return written_on + timedelta(days=(number - written_on.weekday() - 1) % 7 + 1)
