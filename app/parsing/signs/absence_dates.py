"""The day until which somebody is away, as a note of absence states it."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from app.parsing.written_days import FORMS, WEEKDAY, fold_with_dots, read_date

_UNTIL = (
    r"(?:until|till|til|through|thru|to|back|returning|return|bis|einschließlich|zurück|wieder|ab|jusqu'?au?|jusqu'?a|de \d{1,2}(?: de [^\W\d_]{3,9})? a|au|retour|revien\w{1,4}|hasta|al|vuelvo"
    r"|regres\w{1,3}|volver[ea]|fino|torn\w{1,3}|rientr\w{1,3}|tot|terug|weer|m|op|ate|regress\w{1,5}|retorn\w{1,5}|volt\w{1,5}|palaan|wracam|wroce|før|fore|innan|inden|do|till|tillbaka|ater|til|tilbage|tilbake|do|la|forran|frem til|до|по|εωσ|μεχρι|pana la)"
)
_AFTER_WORD = re.compile(rf"(?<!\w){_UNTIL}(?!\w)")
_BEFORE_WORD = re.compile(
    r"(?<!\w)(?:asti|saakka|kadar|donecegim|weer|wieder|ig|до|включительно|palaan)(?!\w)"
)
_WINDOW = 70  # characters after the word that can hold the date
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
    days += _days_of_east_asia(text, written_on)
    return max(days, default=None)


# Chinese, Japanese and Korean: 12月4日まで, 12月7日返回, 12월 4일까지.
_EAST_ASIAN_DAY = (
    r"(?:(?P<year>20\d\d)\s?[年년/]\s?)?(?P<month>\d{1,2})\s?[月월/]\s?(?P<day>\d{1,2})(?!\d)\s?[日號号일]?"
    r"\s?(?:[(（][^()（）]{1,4}[)）]\s?)?(?:(?:星期|周|週)[一二三四五六日天]\s?)?"
)
_EAST_ASIAN = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]")
_UNTIL_THAT_DAY = re.compile(
    rf"(?P<before>(?:至|到|截止|截至|[~〜～–—-])\s?)?{_EAST_ASIAN_DAY}"
    r"(?P<after>(?:中|いっぱい|末)?(?:まで|迄)|(?:之|以)?前|까지|止"
    r"|(?:より|から|以降に?|以后|以後|后|後|起|에|부터|に|(?:上|下)午|\s){0,2}"
    r"(?:[^\s。.!?！？、,，]{0,6}?)(?:出社|復帰|戻|再開|返回|回来|回來|回到|恢复|恢復|上班|복귀|출근|돌아))?"
)


def _days_of_east_asia(text: str, written_on: date | None) -> Iterator[date]:
    if not _EAST_ASIAN.search(text):  # 4/12 may be the fourth of December
        return
    for found in _UNTIL_THAT_DAY.finditer(text):
        parts = found.groupdict()
        if (parts["before"] or parts["after"]) and (day := read_date(parts, written_on)):
            yield day


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
