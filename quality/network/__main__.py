"""Train the network on the texts of `quality.examples` and write it into the package."""

from argparse import ArgumentParser
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

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
    written,
)
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


def main() -> None:
    ArgumentParser(prog="python -m quality.network", description=__doc__).parse_args()
    texts, base = [*examples(), *joined([*written(), *labelled()])], base_model.read()
    chosen = vocabulary.choose(base, {words for one in texts for words in (one.subject, one.text)})
    model = vocabulary.processor_model(
        [base.pieces[number] for number in chosen], [base.scores[number] for number in chosen]
    )
    processor, random = SentencePieceProcessor(model_proto=model), np.random.default_rng(3)
    passes = [list(read(some(texts, shares, random), processor)) for shares in PASSES]
    embeddings, scales = base.embeddings[chosen], base.scales[chosen]
    print(f"{sum(map(len, passes))} texts, {len(chosen)} pieces of words")
    weights = training.train(training.start(base), network.unpacked(embeddings, scales), passes)
    np.savez_compressed(
        FOLDER / network.PIECES,
        processor=np.frombuffer(model, np.uint8),
        embeddings=embeddings,
        scales=scales,
        positions=np.asarray(weights["positions"]),
    )
    export.write(weights, FOLDER / network.LAYERS)


def some(
    texts: Sequence[Example], shares: Mapping[str, float], random: np.random.Generator
) -> Iterator[Example]:
    """Yield by chance the share of the texts of each source."""
    for text, chance in zip(texts, random.random(len(texts)), strict=True):
        if chance < shares.get(text.source, 1.0):
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
