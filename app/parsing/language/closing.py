"""Detection of texts that only thank, agree, confirm or say goodbye.

A text is plain if closing phrases and words that decide nothing cover each of its sentences. Every
other word says something else, and so does a language that is not known.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Literal

from app.parsing.language.languages import likely_languages, phrases
from app.parsing.language.phrases import Language, compile_phrases, plain_letters, search_text
from app.parsing.language.signature import without_signature
from app.parsing.language.thanks_elsewhere import only_thanks

Closing = Literal["thanks_only", "closing"]

_LONGEST = 700  # characters
_EVERYWHERE = frozenset({"ok", "okay", "oki", "super", "top", "perfect", "bravo"})
_SMILEY = re.compile(r"[:;=]-?[)DP](?!\w)|<3|\^\^")
_LINE_END = re.compile(r"(?<![^\n]{45})\n")
_SENTENCE_END = re.compile(r"(?<=\w{3})[.;](?=\s|$)|[!…]|\n\n|\|")
_NO_NEGATION = (
    r"(?!(?:not|never|nicht|nie|pas|jamais|no|nunca|non|mai|niet|nooit|não|inte|aldrig)\b)"
)
_GAP = re.compile(r"\\w|[<~…]|\[\^|\.\{")  # words that a phrase does not name
_DONE = "\u0001"  # replaces a closing phrase
_EMOJI = "👍🙏👌💪🤝🙌👏✅❤🧡💛💚💙💜🥰😊🙂😀😃😄😁😉☺🎉🌞☀🌻💐🎄🍀"
_TOKEN = re.compile(
    rf"(?P<word>[^\W\d_]+(?:['-][^\W\d_]+)*)|(?P<done>{_DONE})|(?P<emoji>[{_EMOJI}])"
    r"|(?P<number>\d{1,4}(?:[.:,h]\d{1,2})?(?:st|nd|rd|th|am|pm|h|e|er|ste|de|:?[ae]|[º°])?(?!\w))"
    r"|(?P<filler>[\s\-\u2010-\u2015¡,:;.…*~€$£\u200d\ufe0f🏻-🏿]+)"
)
_NAMES_AFTER_GREETING = 3
_MOST_UNKNOWN = 1  # words in a clause that thanks


@dataclass(frozen=True, slots=True)
class _Vocabulary:
    """The words of one language, and its closing phrases."""

    thanks: frozenset[str]
    agreements: frozenset[str]
    greetings: frozenset[str]
    fillers: frozenset[str]
    times: frozenset[str]
    decisive: re.Pattern[str]
    short_phrases: re.Pattern[str]
    long_phrases: re.Pattern[str]
    """Phrases that include the rest of their clause."""
    short_responses: re.Pattern[str]
    long_responses: re.Pattern[str]
    setbacks: re.Pattern[str]
    postponements: re.Pattern[str]


def find_closing(text: str, *, is_continuation: bool, is_exact: bool = False) -> Closing | None:
    """Return the closing that a text says without anything else; None for any other text.

    Enclosed papers, answers and time to decide close a conversation only if it began before. With `is_exact` only phrases count
    that name each of their words.
    """
    if len(text) > _LONGEST:
        return None
    for language in likely_languages(search_text(text), least_words=2):
        vocabulary = _vocabulary(language, is_exact=is_exact)
        reader = _Reader(vocabulary, is_continuation=is_continuation, is_exact=is_exact)
        found = reader.read(text)
        if found:
            return found
    return "thanks_only" if only_thanks(text) else None


def rejects(text: str) -> bool:
    """Whether a text says that they decided for somebody else, and nothing that calls for a reply."""
    return names_rejection(text) and find_closing(text.strip(), is_continuation=True) is not None


def names_rejection(text: str) -> bool:
    line = search_text(text)
    languages = likely_languages(line, least_words=2)
    return any(phrases(language, "rejections").search(line) for language in languages)


@cache
def _vocabulary(language: Language, *, is_exact: bool) -> _Vocabulary:
    ends = f"{language.rejections}\n{language.consolations}\n{language.closings}"
    closings = _lines(ends, is_exact=is_exact)
    listed = f"{language.answers}\n{language.enclosures}\n{language.pauses}"
    responses = _lines(listed, is_exact=is_exact)
    return _Vocabulary(
        thanks=_words(language.thanks),
        agreements=_words(language.agreements) | _EVERYWHERE,
        greetings=_words(language.greetings) | _words(language.farewells),
        fillers=_words(language.fillers),
        times=_words(language.times),
        decisive=_compile(language.decisive.splitlines()),
        short_phrases=_compile(_affirming(line) for line in closings if "<clause>" not in line),
        long_phrases=_compile(_affirming(line) for line in closings if "<clause>" in line),
        short_responses=_compile(line for line in responses if "<clause>" not in line),
        long_responses=_compile(line for line in responses if "<clause>" in line),
        setbacks=_compile(language.setbacks.splitlines()),
        postponements=_compile(language.postponements.splitlines()),
    )


def _lines(phrases: str, *, is_exact: bool) -> list[str]:
    return [line for line in phrases.splitlines() if not (is_exact and _GAP.search(line))]


def _words(listed: str) -> frozenset[str]:
    return frozenset(plain_letters(listed).casefold().split())


def _affirming(phrase: str) -> str:
    """Return a closing phrase in which a word that it does not name is no negation: "we are (not) delighted"."""
    return phrase.replace(r"(\w+ )", rf"({_NO_NEGATION}\w+ )")


def _compile(lines: Iterable[str]) -> re.Pattern[str]:
    return compile_phrases(lines, re.IGNORECASE)


class _Reader:
    """Reads a text in one language, sentence by sentence."""

    def __init__(self, vocabulary: _Vocabulary, *, is_continuation: bool, is_exact: bool) -> None:
        self._vocabulary = vocabulary
        self._most_unknown = 0 if is_exact else _MOST_UNKNOWN
        self._is_continuation = is_continuation
        self._thanks = self._agrees = self._greets = self._names_time = False
        self._may_put_off = self._is_held_up = self._puts_off = False
        self._has_thanks = self._has_number = self._has_context = False
        self._names_left = self._unknown = 0

    def read(self, text: str) -> Closing | None:
        body = without_signature(text, self._vocabulary.greetings, self._vocabulary.decisive)
        if body is None:
            return None
        plain = _LINE_END.sub("|", plain_letters(_SMILEY.sub(" ", body.strip())))
        if self._is_continuation:
            self._may_put_off = self._vocabulary.postponements.search(plain) is not None
        if not all(map(self._accepts_sentence, _SENTENCE_END.split(plain))):
            return None
        if self._names_time and not self._agrees:
            return None
        if self._is_held_up and not self._puts_off:  # "I am ill" may cancel
            return None
        if self._thanks:
            return "thanks_only"
        return "closing" if self._agrees else None

    def _accepts_sentence(self, sentence: str) -> bool:
        rest = self._without_phrases(sentence)
        if self._vocabulary.decisive.search(rest):
            return False
        return all(map(self._accepts_clause, rest.split(",")))

    def _accepts_clause(self, clause: str) -> bool:
        position = self._unknown = 0
        self._names_left = int(self._thanks or self._greets)  # "Thank you, Anna"
        self._has_thanks = self._has_number = self._has_context = False
        while position < len(clause):
            token = _TOKEN.match(clause, position)
            if token is None:  # a sign or an address is content
                return False
            position = token.end()
            self._read_token(token)
        if self._has_number and not self._has_context:  # "We start on the 3rd"
            return False
        # "Thank you dearest" says nothing else, "Perfect, two boxes" does
        is_filled = (
            self._unknown <= self._most_unknown and self._has_thanks and not self._has_number
        )
        return is_filled or not self._unknown

    def _without_phrases(self, sentence: str) -> str:
        words = self._vocabulary
        if self._may_put_off:
            sentence = words.postponements.sub(self._note_postponement, sentence)
            sentence = words.setbacks.sub(self._note_setback, sentence)
        if self._is_continuation:
            sentence = words.short_responses.sub(self._note, sentence)
        sentence = words.short_phrases.sub(self._note, sentence)
        if words.decisive.search(sentence):
            return sentence
        if self._is_continuation:
            sentence = words.long_responses.sub(self._note, sentence)
        return words.long_phrases.sub(self._note, sentence)

    def _note(self, phrase: re.Match[str]) -> str:
        written = re.findall(r"[^\W\d_]+", phrase[0].casefold())
        self._thanks |= not self._vocabulary.thanks.isdisjoint(written)
        return f" {_DONE} "

    def _note_postponement(self, phrase: re.Match[str]) -> str:
        self._puts_off = True
        return self._note(phrase)

    def _note_setback(self, _: re.Match[str]) -> str:
        self._is_held_up = True
        return " "

    def _read_token(self, token: re.Match[str]) -> None:
        match token.lastgroup:
            case "word":
                self._read_word(token["word"])
            case "number":
                self._names_time = self._has_number = True
            case "done" | "emoji":
                self._agree()

    def _read_word(self, written: str) -> None:
        word, words = written.casefold(), self._vocabulary
        if word in words.thanks:
            self._thanks, self._has_thanks, self._names_left = True, True, 1
        elif word in words.agreements:
            self._agree()
        elif word in words.greetings:
            self._greets, self._names_left = True, _NAMES_AFTER_GREETING
        elif word in words.times:
            self._names_time = self._has_context = True
        elif word not in words.fillers:
            self._read_name(written)

    def _agree(self) -> None:
        self._agrees, self._has_context, self._names_left = True, True, 1

    def _read_name(self, written: str) -> None:
        is_greeted = self._names_left == _NAMES_AFTER_GREETING  # "lg anna"
        if is_greeted or (self._names_left > 0 and written[0].isupper()):
            self._names_left -= 1
        else:
            self._unknown += 1
