"""A network that reads a message in the order of its words, and knows what words mean that no training text has.

Its six layers are the first ones of multilingual-e5-small (Wang et al. 2024, MIT licence), a model of a hundred
languages. `python -m quality.network` trains them further on our texts. It takes some milliseconds of one core, so it
reads whole messages; their parts are judged by the sums of words alone.
"""

from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

import numpy as np
from onnxruntime import InferenceSession, SessionOptions
from sentencepiece import SentencePieceProcessor

LAYERS, PIECES = "network.onnx", "pieces.npz"
START, END = 0, 2  # of a message, among the pieces
# Most pieces of a subject, and of a message: a long one is read at its start and at its end.
MOST_OF_SUBJECT, MOST_AT_START, MOST_AT_END = 32, 96, 63
_MOST_LETTERS = 4_000  # which have more pieces than that
Array = np.ndarray[Any, np.dtype[Any]]


@dataclass(frozen=True, slots=True)
class Network:
    processor: SentencePieceProcessor
    """Divides a text into its likeliest pieces: words and parts of words (Kudo 2018)."""
    embeddings: Array
    """The meaning of each piece: blocks of 32 numbers of four bits, the first and the second half side by side."""
    scales: Array
    """The number one of each block."""
    positions: Array
    layers: InferenceSession

    def log_odds(self, subject: str, text: str) -> tuple[float, ...]:
        """Return the log odds that each of the `QUESTIONS` is answered with yes."""
        pieces = to_pieces(self.processor, subject, text)
        meanings = unpacked(self.embeddings[pieces], self.scales[pieces])
        read: Array = meanings + self.positions[: len(pieces)]
        (rows,) = self.layers.run(None, {"read": read[np.newaxis]})
        return tuple(map(float, np.asarray(rows)[0]))


def unpacked(packed: Array, scales: Array) -> Array:
    """Return rows of numbers from blocks of four bits; the first and the second half of a block share its bytes."""
    halves: Array = np.concatenate((packed & 15, packed >> 4), axis=-1).astype(np.float32) - 8
    numbers: Array = halves * scales[..., np.newaxis].astype(np.float32)
    return numbers.reshape(len(packed), -1)


def to_pieces(processor: SentencePieceProcessor, subject: str, text: str) -> list[int]:
    if len(text) > _MOST_LETTERS:
        text = f"{text[: _MOST_LETTERS // 2]} {text[-_MOST_LETTERS // 2 :]}"
    headline = processor.encode(subject[:_MOST_LETTERS])[:MOST_OF_SUBJECT]
    pieces = [START, *headline, *([END] if headline else []), *processor.encode(text), END]
    if len(pieces) <= MOST_AT_START + MOST_AT_END:
        return pieces
    return [*pieces[:MOST_AT_START], *pieces[-MOST_AT_END:]]


@cache
def trained() -> Network:
    folder = files("app.parsing.classifier")
    with folder.joinpath(PIECES).open("rb") as file, np.load(file) as pieces:
        return Network(
            SentencePieceProcessor(model_proto=pieces["processor"].tobytes()),
            pieces["embeddings"],
            pieces["scales"],
            pieces["positions"].astype(np.float32),
            _session(folder.joinpath(LAYERS).read_bytes()),
        )


def _session(model: bytes) -> InferenceSession:
    """A session that takes one core, as each request does, and waits without turning in circles."""
    options = SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    return InferenceSession(model, options, providers=["CPUExecutionProvider"])
