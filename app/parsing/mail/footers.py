"""Footers that nobody writes for the reader: disclaimers, appeals, notices of scanners and lists."""

import re
from collections.abc import Callable

from app.parsing.mail import footer_phrases
from app.parsing.mail.contact_lines import is_contact_line
from app.parsing.mail.quoted_headers import is_rule

_MOST_LINES = 60
_LONGEST = 8_000
_LONGEST_NOTICE = 700
_SHORTEST_DISCLAIMER = 60
_FEWEST_CONTACT_LINES = 2
_MOST_NAME_WORDS = 8
_MARKS = " \t\xa0*_#>|~-\u2013—=\"'„“”«»🌳🌲♻"


def _words(table: str) -> tuple[str, ...]:
    return tuple(filter(None, (" ".join(entry.split()) for entry in table.split("|"))))


def _either(*tables: str) -> re.Pattern[str]:
    found = sorted({word for table in tables for word in _words(table)}, key=len, reverse=True)
    return re.compile("|".join(map(re.escape, found)))


_BEGINNING = _either(footer_phrases.DISCLAIMER_BEGINNINGS)
_CONFIDENTIAL = _either(footer_phrases.CONFIDENTIAL)
_ADDRESSEE = _either(footer_phrases.ADDRESSEE)
_DEMANDS = _either(footer_phrases.DEMANDS)
_MESSAGE = _either(footer_phrases.MESSAGES)
_MAIL = _either(footer_phrases.MAILS)
_ORDER = _either(footer_phrases.DEMANDS, footer_phrases.ORDERS)
_LEGAL = _either(footer_phrases.LEGAL)
_SENDER = _either(footer_phrases.SENDERS)
_REGISTER = re.compile(rf"(?:{_either(footer_phrases.REGISTERS).pattern})(?!\w)")
_VIEWS = _either(footer_phrases.VIEWS)
_OUR_OFFICER = re.compile(
    rf"(?<!\w)(?:{_either(footer_phrases.OURS).pattern})[^.?!]{{0,40}}?(?:{_either(footer_phrases.DATA_PROTECTION).pattern})"
)
_FIRST_PERSON = re.compile(
    r"(?<!\w)(?:i've|i'm|i am|i have|i think|i clicked|i tried|i would|i want|my|me|ich|mir|mein|meine|j'ai)(?!\w)"
)
# Words about the writer, in a paragraph that does not begin like a footer.
_WRITER = re.compile(
    r"(?<!\w)(?:i'll|i'd|mich|meinen|meinem|meiner|je suis|je vous|je ne|je souhaite|moi|mes|m'|yo|mío|mía|mis|conmigo|mio|mia|miei|ik|mij|mijn"
    r"|eu|meu|minha|comigo|mnie|mój|moja|moje|jag|mig|mitt|mina|jeg|mně|můj|bana|benim|p\.? ?s\.?)(?!\w)"
)
_ENVIRONMENT = _either(footer_phrases.ENVIRONMENT)
_PRINTING = _either(footer_phrases.PRINTING)
_VIRUS_CHECK = _either(footer_phrases.VIRUS_CHECKS)
_SCANNER = _either(footer_phrases.SCANNERS)
_LINKED_NOTICE = _either(footer_phrases.LINKED_NOTICES)
_MAILING_LIST = _either(footer_phrases.MAILING_LIST)
_FORMALITY = _either(footer_phrases.FORMALITIES)
_OF_FORMALITY = _either(footer_phrases.OF_FORMALITIES)
_STARTS = frozenset(
    word[:2]
    for table in (
        footer_phrases.DISCLAIMER_BEGINNINGS,
        footer_phrases.ENVIRONMENT,
        footer_phrases.VIRUS_CHECKS,
        footer_phrases.LINKED_NOTICES,
        footer_phrases.FORMALITIES,
    )
    for word in _words(table)
)
_LIABILITY = _either(footer_phrases.LIABILITY)
_VIRUS = _either(footer_phrases.VIRUSES)
_LINK = re.compile(r"https?://|www\.|\w@\w")


def without_footers(lines: list[str]) -> list[str]:
    """Return the lines without the footers at their end; the first line is never one."""
    end = _end_of_text(lines, len(lines))
    while (start := _footer_start(lines, end)) is not None:
        end = _end_of_text(lines, start)
    return lines[:end]


def _end_of_text(lines: list[str], end: int) -> int:
    while end > 0 and not lines[end - 1].strip():
        end -= 1
    return end


def _footer_start(lines: list[str], end: int) -> int | None:
    """Return where the footer begins that ends at an index: at a line of the last paragraph."""
    first = end
    while first > 0 and end - first < _MOST_LINES and lines[first - 1].strip():
        first -= 1
    length = sum(map(len, lines[first:end]))
    for start in range(first, end):
        if start > 0 and length <= _LONGEST and _is_footer(lines, start, end):
            return _before_rule(lines, start)
        length -= len(lines[start])
    is_notice = 0 < first < end and _is_legal_notice(lines, first, end)
    return _before_rule(lines, first) if is_notice else None


def _is_legal_notice(lines: list[str], first: int, end: int) -> bool:
    """Whether the last paragraph is a disclaimer that begins as none of the list does.

    Below contact data one sign is enough: nobody writes a request there.
    """
    text = _joined(lines[first:end])
    if len(text) > _LONGEST or _is_of_writer(text):
        return False
    is_below_card = _stands_below_card(lines, first)
    if is_below_card and _is_of_firm(text):
        return True
    if len(text) < _SHORTEST_DISCLAIMER:
        return False
    signs = [sign.search(text) is not None for sign in (_ADDRESSEE, _CONFIDENTIAL, _LEGAL)]
    if any(signs) and is_below_card:
        return True
    asks_to_delete = _MAIL.search(text) is not None and _ORDER.search(text) is not None
    return any(signs) and (asks_to_delete or _SENDER.search(text) is not None)


def _is_of_firm(text: str) -> bool:
    """Whether a text names what a firm writes below a card: its register, its officers, whose views it tells."""
    is_appeal = len(text) >= _SHORTEST_DISCLAIMER and _PRINTING.search(text) is not None
    signs = (_VIEWS.search, _OUR_OFFICER.search, _REGISTER.match)
    return is_appeal or any(sign(text) for sign in signs)


def _is_of_writer(text: str) -> bool:
    return _FIRST_PERSON.search(text) is not None or _WRITER.search(text) is not None


def _stands_below_card(lines: list[str], index: int) -> bool:
    """Whether the paragraph above an index ends in contact data."""
    end = _end_of_text(lines, index)
    card = lines[max(0, end - _FEWEST_CONTACT_LINES) : end]
    return len(card) == _FEWEST_CONTACT_LINES and all(map(is_contact_line, card))


def _is_footer(lines: list[str], start: int, end: int) -> bool:
    test = _kind(lines[start])
    if test is None or (test is _is_formality and not _stands_below_name(lines, start)):
        return False
    return test(_joined(lines[start:end]))


def _stands_below_name(lines: list[str], start: int) -> bool:
    """Whether the line above is a name, a title or another line of a card."""
    above = lines[_end_of_text(lines, start) - 1].strip()
    is_short = len(above.split()) <= _MOST_NAME_WORDS and not above.endswith(
        (".", "!", "?", ":", ",")
    )
    return is_short and above[:1].isupper()


def _before_rule(lines: list[str], start: int) -> int:
    above = _end_of_text(lines, start)
    if above > 1 and (is_rule(lines[above - 1]) or not lines[above - 1].strip(" \t-")):
        return above - 1
    return start


def _joined(lines: list[str]) -> str:
    return " ".join(" ".join(lines).split()).lower().replace("\u2019", "'")


def _kind(line: str) -> Callable[[str], bool] | None:
    """Return the test of the whole footer whose first line this may be."""
    if is_rule(line):
        return _is_list_footer
    line = line.lstrip(_MARKS).lower().replace("\u2019", "'")
    if line[:2] in _STARTS:
        for beginning, test in _TESTS:
            if beginning.match(line):
                return test
    return _is_liability_notice if _VIRUS.search(line) else None


def _is_list_footer(text: str) -> bool:
    return len(text) <= _LONGEST_NOTICE and bool(_MAILING_LIST.search(text) and _LINK.search(text))


def _is_notice(text: str) -> bool:
    return len(text) <= _LONGEST_NOTICE and not _FIRST_PERSON.search(text)


def _is_appeal(text: str) -> bool:
    return _is_notice(text) and _PRINTING.search(text) is not None


def _is_virus_check(text: str) -> bool:
    return _is_notice(text) and "?" not in text and _SCANNER.search(text) is not None


def _is_linked_notice(text: str) -> bool:
    return _is_notice(text) and "?" not in _LINK.split(text)[0] and _LINK.search(text) is not None


def _is_liability_notice(text: str) -> bool:
    """Whether a sentence takes no liability for viruses, with any beginning."""
    return _is_notice(text) and "?" not in text and _LIABILITY.search(text) is not None


def _is_formality(text: str) -> bool:
    """Whether a text states hours, numbers to quote or rights, as a program puts them below a name."""
    is_calm = _is_notice(text) and "?" not in text and not _is_of_writer(text)
    return is_calm and _OF_FORMALITY.search(text) is not None


def _is_disclaimer(text: str) -> bool:
    return (
        len(text) >= _SHORTEST_DISCLAIMER
        and not _FIRST_PERSON.search(text)
        and all(sign.search(text) for sign in (_ADDRESSEE, _DEMANDS))
        and any(sign.search(text) for sign in (_CONFIDENTIAL, _MESSAGE))
    )


_TESTS = (
    (_ENVIRONMENT, _is_appeal),
    (_VIRUS_CHECK, _is_virus_check),
    (_LINKED_NOTICE, _is_linked_notice),
    (_BEGINNING, _is_disclaimer),
    (_FORMALITY, _is_formality),
)
