"""The probabilities of a message: by the weights of its words, and by the network that reads them in their order.

`python -m quality.train` writes `weights.bin`: a compressed header, the features, and a column of small
integers for each question.
"""

import json
import math
import zlib
from array import array
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache
from importlib.resources import files

from app.parsing.classifier import network
from app.parsing.classifier.features import extract_features, of_word
from app.parsing.language.letter import read_letter

QUESTIONS = ("machine", "asks", "expects_answer", "issue", "order", "absence")
FILE = "weights.bin"
_LEAST_KNOWN = 0.4  # of a text in a language that no training text has, a third is the most
_CERTAIN = 30.0  # beyond it the exponential function adds nothing
_MOST_WORDS = 20_000  # whose weights are remembered
# Weights of the log odds by the words and by the network for each question, and the bias, as `python -m quality.limits`
# prints them; the bias of machines is lower for the limits in `authorship`, and that of what asks by -0.12 for those in
# `reply_verdict`.
SHARES: tuple[tuple[float, float, float], ...] = (
    (0.41, 0.74, -1.03),
    (0.46, 0.53, -0.24),
    (0.53, 0.44, 0.34),
    (0.5, 0.48, -0.44),
    (0.36, 0.54, -1.77),
    (0.46, 0.72, -0.99),
)
# Log odds that a machine wrote a message with a goodbye at its end: 2 in 100 lines of people have one, and 1 in 500 of
# machines, some of which sign in earnest. So it counts less than that.
_SIGNED = -1.5
Row = tuple[int, ...]
Odds = tuple[float, ...]
_NOTHING: Row = (0,) * len(QUESTIONS)


@dataclass(frozen=True, slots=True)
class Judgement:
    """The probability that each question is answered with yes."""

    machine: float
    asks: float
    expects_answer: float
    issue: float
    order: float
    absence: float
    known: float
    """The share of the words that occur in the training texts."""

    @classmethod
    def of_odds(cls, odds: Odds, known: float) -> "Judgement":
        return cls(**dict(zip(QUESTIONS, map(_probability, odds), strict=True)), known=known)

    @property
    def is_reliable(self) -> bool:
        """Whether the text is in a language of the training texts."""
        return self.known >= _LEAST_KNOWN


@dataclass(frozen=True, slots=True)
class Model:
    training: str
    """The digest of the texts from which it was trained."""
    biases: tuple[float, ...]
    scales: tuple[float, ...]
    """The value of the number one in the rows of each question."""
    rows: Mapping[str, Row]
    """The weights of each feature, one for each question."""
    _words: dict[str, tuple[int, Row]] = field(default_factory=dict)

    def log_odds(self, subject: str, text: str) -> tuple[Odds, float]:
        """Return the log odds of each question, and the share of known words."""
        found = extract_features(subject, text)
        others = [row for name in found.others if (row := self.rows.get(name))]
        concepts = [row for name in found.concepts if (row := self.rows.get(name))]
        words = [self._of_word(word) for word in found.words]
        count = len(others) + sum(number for number, _ in words)
        letters = _total([*others, *(row for _, row in words)])
        weights = (letters[0], *_total([letters, *concepts])[1:])
        counts = (count, *(count + len(concepts) for _ in QUESTIONS[1:]))
        odds = tuple(
            bias + scale * weight / math.sqrt(max(number, 1))
            for bias, scale, weight, number in zip(
                self.biases, self.scales, weights, counts, strict=True
            )
        )
        told = [word in self.rows for word in found.words if word.isalpha()]
        return odds, sum(told) / max(len(told), 1)

    def _of_word(self, word: str) -> tuple[int, Row]:
        """Return the number of the known features of a word, and their weights."""
        if (found := self._words.get(word)) is not None:
            return found
        if len(self._words) >= _MOST_WORDS:
            self._words.clear()
        rows = [row for name in of_word(word) if (row := self.rows.get(name))]
        self._words[word] = found = (len(rows), _total(rows))
        return found


def _total(rows: Iterable[Row]) -> Row:
    return tuple(map(sum, zip(*rows, strict=True))) or _NOTHING


def _probability(score: float) -> float:
    return 1 / (1 + math.exp(-max(-_CERTAIN, min(_CERTAIN, score))))


@cache
def trained() -> Model:
    return unpack(files("app.parsing.classifier").joinpath(FILE).read_bytes())


@lru_cache(maxsize=64)  # the signs, the verdict and the kind of a message ask in a row
def judge(subject: str, text: str) -> Judgement:
    """Return the judgement on a message, whose greeting and goodbye count for nothing; `text` is without quotation."""
    letter = read_letter(text)
    by_words, known = trained().log_odds(subject, letter.body)
    judged = Judgement.of_odds(by_words, known)
    if not judged.is_reliable:
        return judged
    by_network = network.trained().log_odds(subject, letter.body)
    machine, *others = (
        share * words + other * read + bias
        for (share, other, bias), words, read in zip(SHARES, by_words, by_network, strict=True)
    )
    return Judgement.of_odds((machine + _SIGNED * letter.is_signed, *others), known)


@lru_cache(maxsize=64)
def judge_part(text: str) -> Judgement:
    """Return the judgement on a sentence of a message by its words alone, which takes less than the network."""
    return Judgement.of_odds(*trained().log_odds("", text))


def pack(model: Model) -> bytes:
    header = {"training": model.training, "biases": model.biases, "scales": model.scales}
    head = "\n".join((json.dumps(header), *model.rows)).encode()
    columns = (array("b", column).tobytes() for column in zip(*model.rows.values(), strict=True))
    return zlib.compress(head + b"\0" + b"".join(columns), 9)


def unpack(content: bytes) -> Model:
    head, _, numbers = zlib.decompress(content).partition(b"\0")
    first, *names = head.decode().split("\n")
    header, size = json.loads(first), len(names)
    columns = (array("b", numbers[at : at + size]) for at in range(0, len(numbers), size))
    shared: dict[Row, Row] = {}  # two thirds of the rows are equal to another one
    rows = {
        name: shared.setdefault(row, row)
        for name, row in zip(names, zip(*columns, strict=True), strict=True)
    }
    return Model(header["training"], tuple(header["biases"]), tuple(header["scales"]), rows)
