"""The day until which somebody is away, as a note of absence states it."""

import re
from datetime import date, timedelta

from app.parsing import date_words
from app.parsing.language.phrases import search_text

_LONGEST_ABSENCE = timedelta(days=400)
_PAST = timedelta(days=7)  # a note may still stand a few days after the return

_WEEKDAYS = (
    "monday montag lundi lunes lunedi maandag segunda poniedzialku poniedzialek mandag maanantaihin mandag mandags",
    "tuesday dienstag mardi martes martedi dinsdag terca wtorku wtorek tisdag tirsdag tiistaihin",
    "wednesday mittwoch mercredi miercoles mercoledi woensdag quarta srody sroda onsdag keskiviikkoon",
    "thursday donnerstag jeudi jueves giovedi donderdag quinta czwartku czwartek torsdag torstaihin",
    "friday freitag vendredi viernes venerdi vrijdag sexta piatku piatek fredag perjantaihin",
    "saturday samstag sonnabend samedi sabado sabato zaterdag soboty sobota lordag lauantaihin",
    "sunday sonntag dimanche domingo domenica zondag niedzieli niedziela sondag sunnuntaihin",
)
_WEEKDAY = {name: number for number, names in enumerate(_WEEKDAYS) for name in names.split()}
_WEEKDAY.update({"måndag": 0, "lørdag": 5, "søndag": 6, "środy": 2})

_UNTIL = (
    r"(?:until|till|til|through|thru|to|back|returning|return|bis|einschließlich|zurück|wieder|ab|jusqu'?au?|jusqu'?a|au|retour|revien\w{1,4}|hasta|al|vuelvo"
    r"|regres\w{1,3}|volver[ea]|fino|torn\w{1,3}|rientr\w{1,3}|tot|terug|ate|regresso|do|till|tillbaka|ater|til|tilbage|tilbake|asti|saakka|do|kadar|la)"
)
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th|er|o|º|ª|e)?\.?"
_NAME = r"(?P<name>[^\W\d_]{3,14})\.?"
_YEAR = r"(?:,? ?(?:of |de |del )?(?P<year>20\d\d))?"
_FORMS = (
    re.compile(r"(?P<year>20\d\d)-(?P<month>\d\d)-(?P<day>\d\d)(?!\d)"),
    re.compile(r"(?P<day>\d{1,2})[./-] ?(?P<month>\d{1,2})(?:[./-] ?(?P<year>(?:20)?\d\d)(?!\d)|\.?(?![\d:]))"),
    re.compile(rf"{_DAY} ?(?:of |de |d')?{_NAME}{_YEAR}(?!\w)"),
    re.compile(rf"{_NAME} {_DAY}{_YEAR}(?![\w:])"),
)  # fmt: skip
_AFTER_WORD = re.compile(rf"(?<!\w){_UNTIL}(?!\w)")
_WINDOW = 70  # characters behind the word in which the date stands


def away_until(text: str, *, written_on: date | None) -> date | None:
    """Return the day that a note of absence names: the last one away, or that of the return.

    Without the day on which it was written only a date with its year is understood.
    """
    line = _fold(text)
    days = [
        day
        for word in _AFTER_WORD.finditer(line)
        if (day := _first_day(line[word.end() : word.end() + _WINDOW], written_on))
    ]
    return max(days, default=None)


def _fold(text: str) -> str:
    """Fold like `search_text`, which takes the points out of numbers, with the points of dates."""
    return search_text(text.replace(".", " . ")).replace(" . ", ".").replace(" .", ".")


def _first_day(window: str, written_on: date | None) -> date | None:
    clause = re.split(r"[!?|]", window, maxsplit=1)[0]
    found = [(match.start(), form, match) for form in _FORMS if (match := form.search(clause))]
    for _, _, match in sorted(found, key=lambda one: (one[0], _FORMS.index(one[1]))):
        if day := _date(match.groupdict(), written_on):
            return day
    return _weekday(clause, written_on)


def _date(parts: dict[str, str | None], written_on: date | None) -> date | None:
    month = int(parts.get("month") or date_words.month(parts.get("name") or "") or 0)
    day = int(parts["day"] or 0)
    if month > 12 >= day:  # noqa: PLR2004 - the order of the United States
        month, day = day, month
    if parts["year"]:
        year = int(parts["year"])
        return _sensible(_day_of(year + 2000 if year < 100 else year, month, day), written_on)  # noqa: PLR2004
    if written_on is None:
        return None
    candidates = (_day_of(written_on.year + more, month, day) for more in (0, 1))
    return next(filter(None, (_sensible(one, written_on) for one in candidates)), None)


def _day_of(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _sensible(day: date | None, written_on: date | None) -> date | None:
    if day is None or written_on is None:
        return day
    return day if written_on - _PAST <= day <= written_on + _LONGEST_ABSENCE else None


def _weekday(clause: str, written_on: date | None) -> date | None:
    """Return the next day of that name, after the day of writing."""
    words = re.findall(r"\w+", clause)[:4]
    number = next((_WEEKDAY[word] for word in words if word in _WEEKDAY), None)
    if number is None or written_on is None:
        return None
    return written_on + timedelta(days=(number - written_on.weekday() - 1) % 7 + 1)
