"""The features of a message: its words, their stems and letters, neighbours, concepts, and its form."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from app.parsing.classifier import concepts
from app.parsing.language.languages import likely_languages
from app.parsing.language.mail_subject import has_prefix
from app.parsing.language.phrases import search_text

_MOST_TOKENS = 240  # half of them at the end: a machine signs below
_TOKEN = re.compile(r"[^\W\d_]+|\d[\d.,:/-]{0,30}|[?!.:;|]+|[€$£%]")
_STEM = 5  # letters
_LETTERS = 4  # that make a part of a word
_MOST_PARTS = 16  # of one word


@dataclass(frozen=True, slots=True)
class Features:
    words: frozenset[str]
    """The distinct words of the text, each with the features of `of_word`."""
    others: list[str]
    concepts: set[str]
    """Concepts of the sentences in the words of any language. They tell nothing about machines."""

    def __iter__(self) -> Iterator[str]:
        yield from self.of_letters()
        yield from self.concepts

    def of_letters(self) -> Iterator[str]:
        """Yield the features without concepts."""
        yield from self.others
        for word in self.words:
            yield from of_word(word)


def extract_features(subject: str, text: str) -> Features:
    """Return the features of a message without quotation."""
    plain_subject, plain = search_text("" if has_prefix(subject) else subject), search_text(text)
    words, headline = _tokens(plain), _tokens(plain_subject)
    language = likely_languages(f"{plain_subject} {plain}")[0].code
    return Features(
        frozenset(words),
        [*_form(subject, words, headline), *_neighbours(words), *_of_subject(headline)],
        concepts.of_sentences(words, language),
    )


def of_word(word: str) -> tuple[str, ...]:
    """Return a word, its stem and its parts, by which an unknown form of it is recognized."""
    if not word.isalpha():
        return (word,)
    framed = f"<{word}>"
    count = min(len(framed) - _LETTERS + 1, _MOST_PARTS)
    return (word, _stem(word), *(f"~{framed[at : at + _LETTERS]}" for at in range(count)))


def _tokens(plain: str) -> list[str]:
    found = [_plain(token) for token in _TOKEN.findall(plain)]
    if len(found) > _MOST_TOKENS:
        return [*found[: _MOST_TOKENS // 2], *found[-_MOST_TOKENS // 2 :]]
    return found


def _plain(token: str) -> str:
    """Return a word itself, and one sign for all numbers of a length and all ends of a sentence."""
    if token[0].isdigit():
        return f"#{min(sum(map(str.isdigit, token)), 5)}"
    if token[0] in "?!.:;|":
        return "?" if "?" in token else "!" if "!" in token else "."
    return token


def _stem(word: str) -> str:
    return word if len(word) <= _STEM + 1 else f"{word[:_STEM]}~"


def _neighbours(words: list[str]) -> Iterator[str]:
    """Yield the pairs of stems that follow each other, and those with one word between them."""
    stems = [".", *map(_stem, words), "."]
    yield from map(" ".join, pairwise(stems))
    yield from map(" _ ".join, zip(stems, stems[2:], strict=False))


def _of_subject(headline: list[str]) -> Iterator[str]:
    for word in headline:
        yield f"s:{word}"
        yield f"s:{_stem(word)}"
    for one, other in pairwise(headline):
        yield f"s:{one} {other}"


def _form(subject: str, words: list[str], headline: list[str]) -> Iterator[str]:
    yield f"#length {len(words).bit_length()}"
    yield f"#questions {min(words.count('?'), 3)}"
    yield f"#numbers {min(sum(word[0] == '#' for word in words), 4)}"
    yield f"#links {min(words.count('url'), 2)}"
    yield "#subject" if headline else "#answer" if subject else "#no subject"
