"""Promises in messages of ours, such as "I will come back to you by Friday", and holding answers.

A date counts only with a phrase in which we promise to be heard from: it is in the same clause, or
in the one before or after it. A date of others is none of ours.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import cache

from app.parsing.language.languages import likely_languages
from app.parsing.language.phrases import compile_phrases, search_text
from app.parsing.language.promise_phrases import PROMISE_PHRASES, PromisePhrases
from app.parsing.written_days import WrittenDay, find_days, fold_with_dots

_MOST_CHARACTERS, _MOST_SENTENCES, _LONGEST_EVIDENCE = 4_000, 40, 300
_PARAGRAPH = re.compile(
    r"\n[ \t]{0,20}\n|\n[ \t]{0,20}(?=[-*•])|(?<=[,:])\n(?=[ \t]{0,20}[A-ZÀ-Þ])"
)
# Not after "12." or "Mr.": a capital or a digit begins a sentence.
_SENTENCE = re.compile(r"(?<=[.!?])(?<!\d\.)(?<! Mr\.)(?<! Dr\.)(?<!Mrs\.) +(?=[\"“„«¿¡A-ZÀ-Þ])")
_CLAUSE_END = re.compile(r"[,;:|](?!\d)")
_POINTS_BACK = re.compile(r"(?<!\w)(?:then|dann|also|so|alors|a ce moment|entonces)(?!\w)")
_ORDINAL_POINT = re.compile(r"(?<=\d)\.(?= )")
_SHORT_CLAUSE = 5  # words, such as "at the latest by Monday"


@dataclass(frozen=True, slots=True)
class Promise:
    """A sentence in which we promise to be heard from until a day."""

    sentence: str
    due_on: date


@dataclass(frozen=True, slots=True)
class _Patterns:
    promises: re.Pattern[str]
    answers: re.Pattern[str]
    holding: re.Pattern[str]
    solved: re.Pattern[str]
    no_promises: re.Pattern[str]
    handovers: re.Pattern[str]
    no_promises_after_handover: re.Pattern[str]


def find_promise(text: str, written_on: date) -> Promise | None:
    """Return the first promise that names a day; None without one."""
    patterns = _patterns_of(text)
    for sentence in _sentences(text) if patterns else ():
        line = fold_with_dots(sentence)
        if not (days := find_days(line, written_on)):
            continue
        line = _without_commas(_without_points(line), days)
        for one in patterns:
            if due_on := _promised_day(line, days, one):
                return Promise(sentence[:_LONGEST_EVIDENCE], due_on)
    return None


def without_promise(text: str, written_on: date) -> str:
    """Return the text without the sentence of its first promise; the text itself without one."""
    promise = find_promise(text, written_on)
    if promise is None:
        return text
    sentences = (one for one in _sentences(text) if one[:_LONGEST_EVIDENCE] != promise.sentence)
    return " ".join(sentences)


def holding_sentence(text: str) -> str | None:
    """Return the sentence that holds the answer off; None if the message answers or says nothing of it."""
    patterns = _patterns_of(text)
    lines = [(one, _without_points(fold_with_dots(one))) for one in _sentences(text)]
    if any(one.solved.search(line) for one in patterns for _, line in lines):
        return None
    for sentence, line in lines:
        if any(_holds_off(line, one) for one in patterns):
            return sentence[:_LONGEST_EVIDENCE]
    return None


def _without_points(line: str) -> str:
    """The line without the points of ordinal numbers, which would end a clause, and equally long."""
    return _ORDINAL_POINT.sub("'", line)


def _without_commas(line: str, days: list[WrittenDay]) -> str:
    """The line without the commas of days such as "Friday, 6 March", which end no clause, and equally long."""
    for day in days:
        written = line[day.start : day.end].replace(",", "'")
        line = f"{line[: day.start]}{written}{line[day.end :]}"
    return line


def _sentences(text: str) -> Iterator[str]:
    sentences = (
        " ".join(sentence.split())
        for paragraph in _PARAGRAPH.split(text[:_MOST_CHARACTERS])
        for sentence in _SENTENCE.split(" ".join(paragraph.split()))
    )
    for _, sentence in zip(range(_MOST_SENTENCES), filter(None, sentences), strict=False):
        yield sentence


def _patterns_of(text: str) -> list[_Patterns]:
    line = search_text(text)
    languages = likely_languages(line)
    found = (_patterns(one) for language, one in PROMISE_PHRASES if language in languages)
    return [_of_others(one) if one.handovers.search(line) else one for one in found]


def _of_others(patterns: _Patterns) -> _Patterns:
    """The patterns of a message that refers the reader to others: what those will do is no promise of ours."""
    return replace(patterns, no_promises=patterns.no_promises_after_handover)


@cache
def _patterns(one: PromisePhrases) -> _Patterns:
    return _Patterns(
        compile_phrases([one.answers, one.services]),
        compile_phrases([one.answers]),
        compile_phrases([one.holding]),
        compile_phrases([one.solved]),
        compile_phrases([one.no_promises]),
        compile_phrases([one.handovers]),
        compile_phrases([one.no_promises, one.others]),
    )


def _holds_off(line: str, patterns: _Patterns) -> bool:
    if patterns.holding.search(line):
        return True
    return any(
        not patterns.no_promises.search(line, *_clause(line, match))
        for match in patterns.answers.finditer(line)
    )


def _promised_day(line: str, days: list[WrittenDay], patterns: _Patterns) -> date | None:
    """The day nearest to a phrase that promises; days of its own clause precede others."""
    choices = []
    for match in patterns.promises.finditer(line):
        start, end = _clause(line, match)
        if patterns.no_promises.search(line, start, end):
            continue
        for day in days:
            is_own = start <= day.start and day.end <= end
            if is_own or _belongs(line, day, start, end):
                choices.append((not is_own, _distance(match, day), -day.start, day.day))
    return min(choices)[3] if choices else None


def _distance(match: re.Match[str], day: WrittenDay) -> int:
    if day.start >= match.end():
        return day.start - match.end()
    return max(match.start() - day.end, 0)


def _clause(line: str, match: re.Match[str]) -> tuple[int, int]:
    ends = [0, *(end.end() for end in _CLAUSE_END.finditer(line)), len(line)]
    start = max(end for end in ends if end <= match.start())
    return start, min(end for end in ends if end >= match.end())


def _belongs(line: str, day: WrittenDay, start: int, end: int) -> bool:
    """Whether a day of the next clause is that of the promise: the clause is short, or "then" refers to it."""
    ends = [0, *(one.end() for one in _CLAUSE_END.finditer(line)), len(line)]
    of_day = (
        max(one for one in ends if one <= day.start),
        min(one for one in ends if one >= day.end),
    )
    is_next = of_day[1] == start or of_day[0] == end
    if not is_next:
        return False
    is_short = len(line[of_day[0] : of_day[1]].split()) <= _SHORT_CLAUSE
    return is_short or (of_day[1] == start and bool(_POINTS_BACK.search(line, start, end)))
