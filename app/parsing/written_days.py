"""Days in a text: dates, weekdays and words such as "tomorrow", relative to the day of writing."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from app.parsing import date_words
from app.parsing.language.phrases import search_text

_LONGEST = timedelta(days=400)
_PAST = timedelta(days=7)  # a note of absence can be a few days old

_WEEKDAYS = (
    "monday montag lundi lunes lunedi maandag segunda poniedzialku poniedzialek mandag maanantaihin mandag mandags",
    "tuesday dienstag mardi martes martedi dinsdag terca wtorku wtorek tisdag tirsdag tiistaihin",
    "wednesday mittwoch mercredi miercoles mercoledi woensdag quarta srody sroda onsdag keskiviikkoon",
    "thursday donnerstag jeudi jueves giovedi donderdag quinta czwartku czwartek torsdag torstaihin",
    "friday freitag vendredi viernes venerdi vrijdag sexta piatku piatek fredag perjantaihin",
    "saturday samstag sonnabend samedi sabado sabato zaterdag soboty sobota lordag lauantaihin",
    "sunday sonntag dimanche domingo domenica zondag niedzieli niedziela sondag sunnuntaihin",
)
WEEKDAY = {name: number for number, names in enumerate(_WEEKDAYS) for name in names.split()}
WEEKDAY.update({"måndag": 0, "lørdag": 5, "søndag": 6, "środy": 2})

_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th|er|o|º|ª|e)?\.?"
_NAME = r"(?P<name>[^\W\d_]{3,14})\.?"
_YEAR = r"(?:,? ?(?:of |de |del )?(?P<year>20\d\d))?"
FORMS = (
    re.compile(r"(?P<year>20\d\d)-(?P<month>\d\d)-(?P<day>\d\d)(?!\d)"),
    re.compile(r"(?P<day>\d{1,2})[./-] ?(?P<month>\d{1,2})(?:[./-] ?(?P<year>(?:20)?\d\d)(?!\d)|\.?(?![\d:]))"),
    re.compile(rf"{_DAY} ?(?:of |de |d')?{_NAME}{_YEAR}(?!\w)"),
    re.compile(rf"{_NAME} {_DAY}{_YEAR}(?![\w:])"),
)  # fmt: skip


def fold_with_dots(text: str) -> str:
    """Fold like `search_text`, which takes the points out of numbers, with the points of dates."""
    return search_text(text.replace(".", " . ")).replace(" . ", ".").replace(" .", ".")


def read_date(parts: dict[str, str | None], written_on: date | None) -> date | None:
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
    return day if written_on - _PAST <= day <= written_on + _LONGEST else None


@dataclass(frozen=True, slots=True)
class WrittenDay:
    """A day that a folded text names, and its place in the text."""

    start: int
    end: int
    day: date


_TODAY = (
    r"today|tonight|this (?:afternoon|evening)|close of (?:business|play)|by cob"
    r"|heute|im laufe des tages|noch am selben tag"
    r"|aujourd'?hui|cet apres-midi|ce soir|dans la journee|en fin de journee|dans l'apres-midi"
    r"|hoy(?: mismo)?|esta (?:tarde|noche)|a lo largo del dia|antes de que acabe el dia"
)
_TOMORROW = (
    r"(?<!after )tomorrow|(?<!guten )(?<!heute )(?<!jeden )(?<!am )morgen|(?<!apres-)demain"
    r"|(?<!pasado )(?<!la )(?<!de )(?<!cada )manana"
)
_IN_TWO_DAYS = r"(?:the )?day after tomorrow|ubermorgen|apres-demain|pasado manana"
_END_NEXT_WEEK = (
    r"(?:end of |during |in the course of )?next week|(?:ende )?(?:der )?(?:nachste[rn]?|kommende[rn]?) woche"
    r"|(?:la )?(?:fin de )?(?:la )?semaine prochaine|(?:la )?(?:proxima semana|semana (?:que viene|proxima))"
)
_END_OF_WEEK = (
    r"(?:the )?end of (?:the|this) week|(?:this|the) weekend|this week|later this week"
    r"|ende (?:der|dieser) woche|wochenende|diese[rn]? woche|ende woche"
    r"|(?:la )?fin de (?:la|cette) semaine|cette semaine|le week-?end"
    r"|(?:final|fin) de (?:la |esta )?semana|acabe la semana|esta semana"
)
_COUNT = r"(?P<count>\d{1,3}|an?|one|two|three|four|five|ein\w{0,2}|zwei|drei|vier|funf|une?|deux|trois|quatre|cinq|una?|dos|tres|cuatro|cinco)"
_COUNTS = {
    number: value
    for value, words in enumerate(
        ("a an one ein eine einem einer eines un une una", "two zwei deux dos",
         "three drei trois tres", "four vier quatre cuatro", "five funf cinq cinco"),
        start=1,
    )
    for number in words.split()
}  # fmt: skip
_WITHIN = re.compile(
    r"(?<!\w)(?:within|in|innerhalb(?: von)?|binnen|sous|dans(?: un delai de)?|en(?: un plazo de| el plazo de)?"
    r"|d'ici|dentro de) (?:the |der |les |las |los )?(?:next |nachsten |prochaine?s |proxim[oa]s )?"
    rf"{_COUNT} (?:prochaine?s |proxim[oa]s |nachsten )?"
    r"(?P<working>working |business |werk|arbeits)?"
    r"(?P<unit>hours?|days?|weeks?|stunden?|tage?n?|wochen?|heures?|jours?|semaines?|horas?|dias?|semanas?)"
    r"(?P<after> (?:ouvre?s|ouvrables|laborables|habiles))?(?!\w)"
)
_PREPOSITION = (
    r"(?:by|before|until|till|on|bis(?: zum)?|zum|am|vor dem|ab dem|le|du|avant le|el|del|dia)"
)
_DAY_OF_MONTH = re.compile(
    r"(?<!\w)(?:(?:by|before|until|till|on) the (?P<en>\d{1,2})(?:st|nd|rd|th)"
    r"|(?:bis|am|zum) (?P<de>\d{1,2})\."
    r"|(?:avant|d'ici|pour)? ?le (?P<fr>\d{1,2})(?! ?h(?!\w))"
    r"|(?:el|del|dia) (?P<es>\d{1,2})(?! ?h(?!\w)))(?![\d:/]|\.\d| (?:de )?[^\W\d_]{3,12}bre)"
)
_NEXT = r"(?P<next>next |nachste[nr]? |proximo |kommende[nr]? )?"
_WEEK_AFTER = r"(?P<later> prochain| proximo| (?:of )?next week| (?:der )?(?:nachste[rn]?|kommende[rn]?) woche| de la semaine prochaine| de la (?:semana que viene|proxima semana))?"
_NOT_ALONE = frozenset(("segunda", "terca", "quarta", "quinta", "sexta"))  # ordinals in Spanish
_NAMES = "|".join(
    sorted((name for name in WEEKDAY if name not in _NOT_ALONE), key=len, reverse=True)
)
_WEEKDAY_FORM = re.compile(
    rf"(?<!\w){_NEXT}(?P<name>{_NAMES})(?:abend|mittag|nachmittag|vormittag|fruh)?{_WEEK_AFTER}(?!\w)"
)
_SHORT_WEEKDAYS = {
    "mon": 0, "tue": 1, "wed": 2, "thu": 3, "thurs": 3, "fri": 4, "sat": 5, "mo": 0, "di": 1,
    "mi": 2, "do": 3, "fr": 4,
}  # fmt: skip
_SHORT_FORM = re.compile(
    rf"(?<!\w)(?:by|on|bis|am) (?P<name>{'|'.join(_SHORT_WEEKDAYS)})(?:\.|(?!\w))"
)
_FRIDAY = 4
_A_WEEK = timedelta(days=7)


def _friday(written_on: date) -> date:
    return written_on + timedelta(days=max(_FRIDAY - written_on.weekday(), 0))


_WORDS: tuple[tuple[re.Pattern[str], Callable[[date], date]], ...] = tuple(
    (re.compile(rf"(?<!\w)(?:{words})(?!\w)"), day)
    for words, day in (
        (_IN_TWO_DAYS, lambda day: day + timedelta(days=2)),
        (_TOMORROW, lambda day: day + timedelta(days=1)),
        (_TODAY, lambda day: day),
        (_END_NEXT_WEEK, lambda day: _friday(day - timedelta(days=day.weekday())) + _A_WEEK),
        (_END_OF_WEEK, _friday),
    )
)


def find_days(line: str, written_on: date) -> list[WrittenDay]:
    """Return the days that a folded line names, in their order. The more exact of two that overlap counts."""
    found: list[WrittenDay] = []
    for one in _candidates(line, written_on):
        if all(one.end <= other.start or one.start >= other.end for other in found):
            found.append(one)
    return sorted(found, key=lambda one: one.start)


def _candidates(line: str, written_on: date) -> Iterator[WrittenDay]:
    yield from _dates(line, written_on)
    yield from _weekdays(line, written_on)
    for match in _WITHIN.finditer(line):
        yield WrittenDay(match.start(), match.end(), _after(match, written_on))
    for pattern, day in _WORDS:
        for match in pattern.finditer(line):
            yield WrittenDay(match.start(), match.end(), day(written_on))
    for match in _DAY_OF_MONTH.finditer(line):
        number = int(next(filter(None, match.groupdict().values())))
        if day_of_month := _next_day(number, written_on):
            yield WrittenDay(match.start(), match.end(), day_of_month)


def _dates(line: str, written_on: date) -> Iterator[WrittenDay]:
    for form in FORMS:
        for match in form.finditer(line):
            if _may_be_time(match, line):
                continue
            day = read_date(match.groupdict(), written_on)
            if day is not None and day >= written_on:
                yield WrittenDay(_with_weekday(line, match.start()), match.end(), day)


def _may_be_time(match: re.Match[str], line: str) -> bool:
    """Whether "9.30" or "24/7" can be something else than a day: it has no year and no last point."""
    parts = match.groupdict()
    if parts.get("name") or parts.get("year") or match[0].endswith("."):
        return False
    before = line[max(match.start() - 12, 0) : match.start()]
    return "/" not in match[0] or re.search(rf"(?<!\w){_PREPOSITION} $", before) is None


def _with_weekday(line: str, start: int) -> int:
    """Return where the weekday before a date begins, which names the same day."""
    before = line[max(start - 20, 0) : start]
    match = re.search(rf"(?<!\w)(?:{_NAMES}),? ?(?:the |den |dem |le |el )?$", before)
    return start - len(before) + match.start() if match else start


def _weekdays(line: str, written_on: date) -> Iterator[WrittenDay]:
    for match in _WEEKDAY_FORM.finditer(line):
        number = WEEKDAY[match["name"]]
        monday = written_on - timedelta(days=written_on.weekday())
        if match["next"] or match["later"]:
            day = monday + _A_WEEK + timedelta(days=number)
        else:
            day = _next_weekday(number, written_on)
        yield WrittenDay(match.start(), match.end(), day)
    for match in _SHORT_FORM.finditer(line):
        day = _next_weekday(_SHORT_WEEKDAYS[match["name"]], written_on)
        yield WrittenDay(match.start(), match.end(), day)


def _next_weekday(number: int, written_on: date) -> date:
    return written_on + timedelta(days=(number - written_on.weekday() - 1) % 7 + 1)


def _after(match: re.Match[str], written_on: date) -> date:
    count = _COUNTS.get(match["count"]) or int(match["count"] if match["count"].isdigit() else 1)
    if match["unit"].startswith(("h", "stunde")):
        return written_on + timedelta(days=-(-count // 24) if count > 8 else 0)  # noqa: PLR2004 - a working day
    if match["unit"].startswith(("w", "s")):
        return written_on + count * _A_WEEK
    if match["working"] or match["after"]:
        return _after_working_days(count, written_on)
    return written_on + timedelta(days=count)


def _after_working_days(count: int, written_on: date) -> date:
    day = written_on
    for _ in range(min(count, 60)):
        day += timedelta(days=1)
        while day.weekday() > _FRIDAY:
            day += timedelta(days=1)
    return day


def _next_day(number: int, written_on: date) -> date | None:
    """Return the next day of a month with that number."""
    month = written_on.replace(day=1)
    for _ in range(3):
        day = _day_of(month.year, month.month, number)
        if day is not None and day >= written_on:
            return day
        month = (month + timedelta(days=32)).replace(day=1)
    return None
