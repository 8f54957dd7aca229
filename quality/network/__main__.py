"""Train the network on the texts of `quality.examples` and write it into the package.

With `--further` it trains the network of the package further: on the lines of the named authors, and on some of the
others, so that it forgets little of them. The weights are the mean of those before and after.
"""

from argparse import ArgumentParser
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from pathlib import Path
from typing import Any

import numpy as np
from sentencepiece import SentencePieceProcessor

from app.parsing.classifier import network
from app.parsing.classifier.model import QUESTIONS
from app.parsing.language.letter import body_of_letter
from quality.examples import (
    ABSENCES,
    JOINED,
    SENTENCE,
    SURROUNDED,
    VARIED,
    WRITTEN,
    Example,
    examples,
    joined,
    labelled,
    sentences_of,
    surrounded,
    varied,
    written,
    written_in,
)
from quality.examples import FOLDER as TRAINING
from quality.labels import Verdict
from quality.network import base_model, export, training, vocabulary
from quality.network.training import Lesson

FOLDER = Path(network.__file__).parent
# The share of the texts that a pass reads, by their source, and all of the others: first each line as it stands, then
# most of them in a letter or below other words.
PASSES = (
    {VARIED: 0.06, SURROUNDED: 0.1, JOINED: 0.12, SENTENCE: 0.2},
    {WRITTEN: 0.3, VARIED: 0.06, SURROUNDED: 0.1, JOINED: 0.4, SENTENCE: 0.15},
)
PROBABILITIES = {Verdict.YES: 1.0, Verdict.PERHAPS: 0.5, Verdict.NO: 0.0}
# What an answer counts: whether a message asks is what the product decides most.
WEIGHTS = {"machine": 0.5, "asks": 1.0, "expects_answer": 1.0, "issue": 1.0, "order": 0.5, "absence": 0.25}  # fmt: skip
SHARE_OF_PERHAPS = 0.5


# Of the other lines, in a further training; machines are forgotten first.
SHARES_OF_OTHERS = {WRITTEN: 0.08, VARIED: 0.01, SURROUNDED: 0.015, JOINED: 0.05, SENTENCE: 0.01}
SHARE_OF_OTHER_MACHINES, SHARE_OF_OTHER_SOURCES = 0.25, 0.2
SHARES_OF_MORE = {VARIED: 0.1, SURROUNDED: 0.1, JOINED: 0.5, SENTENCE: 0.1}
SHARE_OF_LAST = 0.5  # of the weights after a further training


def main() -> None:
    parser = ArgumentParser(prog="python -m quality.network", description=__doc__)
    parser.add_argument("--further", nargs="+", metavar="AUTHOR", dest="authors",
                        help="names of files in quality/training without the language")  # fmt: skip
    if authors := parser.parse_args().authors:
        train_further(authors)
    else:
        train_from_base_model()


def train_from_base_model() -> None:
    texts, base = _all_texts(), base_model.read()
    chosen = vocabulary.choose(base, {words for one in texts for words in (one.subject, one.text)})
    model = vocabulary.processor_model(
        [base.pieces[number] for number in chosen], [base.scores[number] for number in chosen]
    )
    processor, random = SentencePieceProcessor(model_proto=model), np.random.default_rng(3)
    passes = [list(read(some(texts, shares, random), processor)) for shares in PASSES]
    embeddings, scales = base.embeddings[chosen], base.scales[chosen]
    print(f"{sum(map(len, passes))} texts, {len(chosen)} pieces of words")
    weights = training.train(training.start(base), network.unpacked(embeddings, scales), passes)
    write(weights, processor=np.frombuffer(model, np.uint8), embeddings=embeddings, scales=scales)


def _all_texts() -> list[Example]:
    return [*examples(), *joined([*written(), *labelled()])]


def train_further(authors: Sequence[str]) -> None:
    """Train the network of the package on the lines of these authors; the pieces of words stay."""
    with np.load(FOLDER / network.PIECES) as file:
        pieces = dict(file)
    before = training.as_weights(
        {**export.read(FOLDER / network.LAYERS), "positions": pieces.pop("positions")}
    )
    random = np.random.default_rng(4)
    texts = [*_of_authors(authors, random), *_of_others(random)]
    processor = SentencePieceProcessor(model_proto=pieces["processor"].tobytes())
    lessons = list(read(texts, processor))
    print(f"{len(lessons)} texts")
    embeddings = network.unpacked(pieces["embeddings"], pieces["scales"])
    after = training.train(before, embeddings, [lessons], training.RATE_OF_MORE)
    write(training.mean(before, after, SHARE_OF_LAST), **pieces)


def _of_authors(authors: Sequence[str], random: np.random.Generator) -> Iterator[Example]:
    names = {f"_{author}" for author in authors}
    paths = [path for path in sorted(TRAINING.glob("*.tsv")) if path.stem[2:] in names]
    lines = [line for path in paths for line in written_in(path)]
    more = chain(varied(lines), surrounded(lines), joined(lines), sentences_of(lines))
    yield from chain(lines, some(more, SHARES_OF_MORE, random))


def _of_others(random: np.random.Generator) -> Iterator[Example]:
    texts = _all_texts()
    for text, chance in zip(texts, random.random(len(texts)), strict=True):
        is_written_by_machine = text.is_machine and text.source == WRITTEN
        share = SHARES_OF_OTHERS.get(text.source, SHARE_OF_OTHER_SOURCES)
        if chance < (SHARE_OF_OTHER_MACHINES if is_written_by_machine else share):
            yield text


def write(weights: training.Tree, **pieces: network.Array) -> None:
    content: dict[str, Any] = pieces | {"positions": np.asarray(weights["positions"])}
    np.savez_compressed(FOLDER / network.PIECES, **content)
    export.write(weights, FOLDER / network.LAYERS)


def some(
    texts: Iterable[Example], shares: Mapping[str, float], random: np.random.Generator
) -> Iterator[Example]:
    """Yield by chance the share of the texts of each source."""
    for text in texts:
        if random.random() < shares.get(text.source, 1.0):
            yield text


def read(texts: Iterable[Example], processor: SentencePieceProcessor) -> Iterator[Lesson]:
    for text in texts:
        answers = dict(_answers(text))
        if not answers:
            continue
        told = [answers.get(question, (0.0, 0.0)) for question in QUESTIONS]
        pieces = network.to_pieces(processor, text.subject, body_of_letter(text.text))
        yield Lesson(pieces, [answer for answer, _ in told], [weight for _, weight in told])


def _answers(text: Example) -> Iterator[tuple[str, tuple[float, float]]]:
    """Yield each question that is answered for a text, the answer and what it counts."""
    known = {"issue": text.is_issue, "order": text.is_order, "expects_answer": text.expects_answer}
    if text.is_inbound:
        known |= {"machine": text.is_machine, "absence": text.kind in ABSENCES}
    for question, answer in known.items():
        if answer is not None:
            yield question, (float(answer), WEIGHTS[question] * text.weight)
    if text.verdict:
        share = SHARE_OF_PERHAPS if text.verdict is Verdict.PERHAPS else 1.0
        yield "asks", (PROBABILITIES[text.verdict], share * text.weight)


if __name__ == "__main__":
    main()
