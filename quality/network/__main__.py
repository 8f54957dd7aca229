"""Train the network on the texts of `quality.examples` and write it into the package."""

from argparse import ArgumentParser
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import numpy as np
from sentencepiece import SentencePieceProcessor

from app.parsing.classifier import network
from app.parsing.classifier.model import QUESTIONS
from quality.examples import ABSENCES, SENTENCE, SURROUNDED, VARIED, Example, examples
from quality.labels import Verdict
from quality.network import base_model, export, training, vocabulary
from quality.network.training import Lesson

FOLDER = Path(network.__file__).parent
# What is read once more in another form.
SHARES = {VARIED: 0.1, SURROUNDED: 0.15, SENTENCE: 0.4}
PROBABILITIES = {Verdict.YES: 1.0, Verdict.PERHAPS: 0.5, Verdict.NO: 0.0}
# What an answer counts: whether a message asks is what the product decides most.
WEIGHTS = {"machine": 0.5, "asks": 1.0, "expects_answer": 1.0, "issue": 1.0, "order": 0.5, "absence": 0.25}  # fmt: skip
SHARE_OF_PERHAPS = 0.5


def main() -> None:
    ArgumentParser(prog="python -m quality.network", description=__doc__).parse_args()
    texts, base = examples(), base_model.read()
    chosen = vocabulary.choose(base, {words for one in texts for words in (one.subject, one.text)})
    model = vocabulary.processor_model(
        [base.pieces[number] for number in chosen], [base.scores[number] for number in chosen]
    )
    lessons = list(read(some(texts), SentencePieceProcessor(model_proto=model)))
    embeddings, scales = base.embeddings[chosen], base.scales[chosen]
    print(f"{len(lessons)} texts, {len(chosen)} pieces of words")
    weights = training.train(training.start(base), network.unpacked(embeddings, scales), lessons)
    np.savez_compressed(
        FOLDER / network.PIECES,
        processor=np.frombuffer(model, np.uint8),
        embeddings=embeddings,
        scales=scales,
        positions=np.asarray(weights["positions"]),
    )
    export.write(weights, FOLDER / network.LAYERS)


def some(texts: Sequence[Example]) -> Iterator[Example]:
    """Yield the texts, and by chance a share of those that are variants of others."""
    chances = np.random.default_rng(3).random(len(texts))
    for text, chance in zip(texts, chances, strict=True):
        if chance < SHARES.get(text.source, 1.0):
            yield text


def read(texts: Iterable[Example], processor: SentencePieceProcessor) -> Iterator[Lesson]:
    for text in texts:
        answers = dict(_answers(text))
        if not answers:
            continue
        told = [answers.get(question, (0.0, 0.0)) for question in QUESTIONS]
        pieces = network.to_pieces(processor, text.subject, text.text)
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
