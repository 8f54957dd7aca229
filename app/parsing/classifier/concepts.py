"""The concepts behind the words of a text: all languages share them, so that one learns from the other.

`concept_words/<code>.txt` has a concept in each line, and words of it in that language; a concept may have many lines, and
a word several concepts. `~` is any ending.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from itertools import pairwise, product

from app.parsing.language.languages import LANGUAGES
from app.parsing.language.phrases import search_text

_WORD = re.compile(r"[^\W\d_]+~?")
_SHORTEST = 2  # letters of a beginning
_MOST_WORDS = 30_000  # whose concepts are remembered
_FOLLOWING = 4  # concepts with which one makes a pair
_NUMBER, _CONDITION = "num", "if"
_ENDS = frozenset("?!.")
Concepts = tuple[str, ...]
_NONE: Concepts = ("_",)


@dataclass(frozen=True, slots=True)
class _Vocabulary:
    words: Mapping[str, Concepts]
    beginnings: Mapping[str, Concepts]


def of_sentences(words: Iterable[str], language: str) -> set[str]:
    """Return the features of the sentences of a text: their concepts, and which follow each other."""
    return {name for found, end in _sentences(words) for name in _of_sentence(found, end, language)}


def _sentences(words: Iterable[str]) -> Iterator[tuple[list[str], str]]:
    """Yield the words of each sentence, and its end."""
    sentence: list[str] = []
    for word in words:
        if word not in _ENDS:
            sentence.append(word)
        elif sentence:
            yield sentence, word
            sentence = []
    if sentence:
        yield sentence, "."


def _of_sentence(words: list[str], end: str, language: str) -> Iterator[str]:
    found = [_concepts_of(language, word) for word in words]
    yield f"^{words[0]}"
    yield from (f"^§{one}" for one in found[0])
    yield from _neighbours(found)
    told = [one for one in found if one]
    for one in _flat(told):
        yield f"§{one}"
        if end == "?":
            yield f"§{one}?"
    yield from _pairs(told)
    yield from _supposed(told)


def _flat(found: Iterable[Concepts]) -> Iterator[str]:
    return (one for concepts in found for one in concepts)


def _neighbours(found: list[Concepts]) -> Iterator[str]:
    """Yield the concepts of words that stand next to each other."""
    for concepts, following in pairwise(found):
        if concepts or following:
            for one, other in product(concepts or _NONE, following or _NONE):
                yield f"§{one} {other}"


def _pairs(told: list[Concepts]) -> Iterator[str]:
    """Yield the concepts of words with few others between them."""
    for at, concepts in enumerate(told):
        following = list(_flat(told[at + 1 : at + 1 + _FOLLOWING]))
        for one in concepts:
            for other in following:
                yield f"§{one}>{other}"


def _supposed(told: list[Concepts]) -> Iterator[str]:
    """Yield the concepts after an "if"."""
    begin = next((at for at, one in enumerate(told) if _CONDITION in one), len(told))
    for one in _flat(told[begin + 1 :]):
        yield f"§if:{one}"


def load_words() -> None:
    """Load the words of all languages; else those of each are loaded with its first text, which takes some 10 ms."""
    for language in LANGUAGES:
        _vocabulary(language.code)


@lru_cache(maxsize=_MOST_WORDS)
def _concepts_of(language: str, word: str) -> Concepts:
    if not word.isalpha():
        return (_NUMBER,) if word[0] == "#" else ()
    vocabulary = _vocabulary(language)
    found = set(vocabulary.words.get(word, ()))
    for length in range(_SHORTEST, len(word) + 1):
        found.update(vocabulary.beginnings.get(word[:length], ()))
    return tuple(sorted(found))


@cache
def _vocabulary(language: str) -> _Vocabulary:
    words: defaultdict[str, set[str]] = defaultdict(set)
    beginnings: defaultdict[str, set[str]] = defaultdict(set)
    content = files("app.parsing.classifier").joinpath("concept_words", f"{language}.txt")
    for line in content.read_text("utf-8").splitlines():
        concept, _, listed = line.partition(": ")
        for word in _WORD.findall(search_text(listed)):
            (beginnings if word[-1] == "~" else words)[word.rstrip("~")].add(concept)
    shared: dict[Concepts, Concepts] = {}  # thousands of words have the same ones
    return _Vocabulary(_compact(words, shared), _compact(beginnings, shared))


def _compact(
    found: Mapping[str, set[str]], shared: dict[Concepts, Concepts]
) -> dict[str, Concepts]:
    return {
        word: shared.setdefault(concepts, concepts)
        for word, concepts in ((word, tuple(sorted(names))) for word, names in found.items())
    }
