"""Phrases that are looked up by one of their words, so that a text costs only what it contains.

A line is `word, word: phrase`: the phrase is searched only in a text that has one of the words. The
phrases are those of `app.parsing.language.phrases`.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice

from app.parsing.language.phrases import LONGEST, compile_phrases, search_text

_WORD = re.compile(r"\w+")
_ORDINAL = re.compile(r"\.(?<=\d\.)(?=\s[a-zäöü\d])")  # of "4.12. nicht", which ends no sentence
_MOST_PLACES = 4
_TAIL = 1_200  # characters of a long text that are searched at its end: machines sign below

Text = tuple[str, frozenset[str]]
"""A searched text: one folded line, and its words."""


def fold(text: str) -> Text:
    """Fold the beginning and the end of a text."""
    text = _ORDINAL.sub("", text)
    line = search_text(text)
    if len(text) > LONGEST:
        line = f"{line} | {search_text(text[max(LONGEST, len(text) - _TAIL) :])}"
    return line, frozenset(_WORD.findall(line))


class PhraseIndex:
    """Phrases of several topics by their words; a pattern is compiled when a text first has its word."""

    def __init__(self, topics: Mapping[str, str]) -> None:
        self._phrases: dict[str, dict[str, list[str]]] = {}
        for topic, lines in topics.items():
            for words, phrase in _entries(lines):
                for word in words:
                    by_topic = self._phrases.setdefault(word, {})
                    by_topic.setdefault(topic, []).append(phrase)
        self._patterns: dict[str, list[tuple[str, re.Pattern[str]]]] = {}

    def topics(self, text: Text) -> dict[str, set[int]]:
        """Return the topics that occur, each with its places in the line."""
        line, words = text
        found: dict[str, set[int]] = {}
        for word in self._phrases.keys() & words:
            for topic, pattern in self._compiled(word):
                for match in islice(pattern.finditer(line), _MOST_PLACES):
                    found.setdefault(topic, set()).add(match.start())
        return found

    def _compiled(self, word: str) -> list[tuple[str, re.Pattern[str]]]:
        patterns = self._patterns.get(word)
        if patterns is None:
            lists = self._phrases[word].items()
            patterns = [(topic, compile_phrases(phrases)) for topic, phrases in lists]
            self._patterns[word] = patterns
        return patterns


def _entries(lines: str) -> Iterator[tuple[Iterable[str], str]]:
    for line in filter(None, map(str.strip, lines.splitlines())):
        words, _, phrase = line.partition(": ")
        yield [next(iter(fold(word)[1])) for word in words.split(",")], phrase
