"""The training of the layers, by backpropagation and Adam (Kingma and Ba 2015) on JAX.

The embeddings and the lowest layers stay as they are: words of no text keep their meaning beside those of our texts.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from time import monotonic
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jax.tree_util import tree_leaves, tree_map

from app.parsing.classifier.model import QUESTIONS
from app.parsing.classifier.network import Array
from quality.network.base_model import BaseModel

LAYERS, FROZEN = 6, 2
HEADS, HEAD_SIZE = 12, 32
PADDING = 1
LENGTHS = (16, 24, 32, 40, 48, 64, 80, 96, 128, 160)  # pieces; texts of one step have one of them
PIECES_OF_STEP = 1536
RATE, RATE_OF_MORE = 2e-4, 1e-4
WARM_UP, LEAST_RATE = 0.04, 0.02  # shares of the steps and of the rate
MEAN, MEAN_OF_SQUARES, DECAY = 0.9, 0.98, 0.01
HEAD_SCALE = 8.0  # the last weights learn as fast as the others
Tree = Any  # of arrays


@dataclass(frozen=True, slots=True)
class Lesson:
    """A text as pieces, the probability that each question is answered with yes, and what that counts."""

    pieces: Sequence[int]
    answers: Sequence[float]
    weights: Sequence[float]


def start(base: BaseModel) -> Tree:
    """Return the weights before training."""
    random = np.random.default_rng(0)
    weights: dict[str, Any] = {
        "start": (base.tensors["emb.ln.w"], base.tensors["emb.ln.b"]),
        "positions": base.tensors["emb.pos"][: LENGTHS[-1]] + base.tensors["emb.type"][: base.size],
        "questions": random.normal(0, 0.02, (base.size, len(QUESTIONS))).astype(np.float32),
        "peaks": random.normal(0, 0.001, (base.size, len(QUESTIONS))).astype(np.float32),
        "biases": np.zeros(len(QUESTIONS), np.float32),
    }
    for number in range(LAYERS):
        prefix = f"l{number}."
        weights[str(number)] = {
            name.removeprefix(prefix): tensor
            for name, tensor in base.tensors.items()
            if name.startswith(prefix)
        }
    return as_weights(weights)


def as_weights(numbers: Tree) -> Tree:
    return tree_map(jnp.asarray, numbers)


def train(
    weights: Tree, embeddings: Array, passes: Sequence[Sequence[Lesson]], rate: float = RATE
) -> Tree:
    """Return the weights after the lessons of each pass were read once; `rate` is that of the largest steps."""
    random = np.random.default_rng(1)
    steps = [
        (length, count, [lessons[one] for one in chosen])
        for lessons in passes
        for length, count, chosen in _steps(lessons, random)
    ]
    means = squares = tree_map(jnp.zeros_like, weights)
    began, error = monotonic(), 0.0
    for number, (length, count, some) in enumerate(steps, 1):
        step = rate * _share_of_rate(number / len(steps))
        weights, means, squares, wrong = _step(
            weights, means, squares, number, *_arrays(some, length, count, embeddings), step
        )
        error = float(wrong) if number == 1 else 0.98 * error + 0.02 * float(wrong)
        if number % 100 == 0:
            print(f"{number} of {len(steps)} steps, {monotonic() - began:.0f} s, error {error:.3f}")
    return weights


def mean(first: Tree, second: Tree, share: float) -> Tree:
    """Return the mean of two sets of weights; `share` is that of the second one."""
    return tree_map(partial(_mixed, 1 - share), first, second)


def _steps(
    lessons: Sequence[Lesson], random: np.random.Generator
) -> Iterator[tuple[int, int, list[int]]]:
    """Yield the lessons of each step, with the pieces of the longest and the room for lessons."""
    rooms: dict[int, list[int]] = {length: [] for length in LENGTHS}
    for number in random.permutation(len(lessons)).tolist():
        size = len(lessons[number].pieces)
        rooms[next(length for length in LENGTHS if size <= length)].append(number)
    steps = []
    for length, numbers in rooms.items():
        count = max(8, PIECES_OF_STEP // length)
        steps += [(length, count, numbers[at : at + count]) for at in range(0, len(numbers), count)]
    yield from (steps[one] for one in random.permutation(len(steps)))


def _share_of_rate(done: float) -> float:
    return min(1, done / WARM_UP) * max(LEAST_RATE, 1 - done)


def _arrays(
    lessons: Sequence[Lesson], length: int, count: int, embeddings: Array
) -> tuple[Array, Array, Array, Array]:
    """Return what is read, where something stands, the answers and their weights."""
    pieces = np.full((count, length), PADDING)
    answers, told = np.zeros((2, count, len(QUESTIONS)), np.float32)
    for row, lesson in enumerate(lessons):
        pieces[row, : len(lesson.pieces)] = lesson.pieces
        answers[row], told[row] = lesson.answers, lesson.weights
    is_there = pieces != PADDING
    is_there[:, 0] = True
    return embeddings[pieces], is_there, answers, told


@jax.jit
def _step(
    weights: Tree, means: Tree, squares: Tree, number: int,
    read: Array, is_there: Array, answers: Array, told: Array, rate: float,
) -> tuple[Tree, Tree, Tree, Any]:  # fmt: skip
    error, slopes = jax.value_and_grad(_error)(weights, read, is_there, answers, told)
    length = jnp.sqrt(sum(jnp.sum(one * one) for one in tree_leaves(slopes)))
    slopes = tree_map(lambda one: one * jnp.minimum(1.0, 1.0 / (length + 1e-9)), slopes)
    means = tree_map(partial(_mixed, MEAN), means, slopes)
    squares = tree_map(partial(_mixed, MEAN_OF_SQUARES), squares, tree_map(jnp.square, slopes))

    def moved(weight: Any, mean: Any, square: Any) -> Any:
        size = jnp.sqrt(square / (1 - MEAN_OF_SQUARES**number)) + 1e-6
        decay = DECAY * weight if weight.ndim > 1 else 0.0
        return weight - rate * (mean / (1 - MEAN**number) / size + decay)

    return tree_map(moved, weights, means, squares), means, squares, error


def _mixed(share: float, old: Any, new: Any) -> Any:
    return share * old + (1 - share) * new


def _error(weights: Tree, read: Array, is_there: Array, answers: Array, told: Array) -> Any:
    """The mean cross entropy of the answers."""
    odds = log_odds(weights, read, is_there)
    errors = jnp.maximum(odds, 0) - odds * answers + jnp.log1p(jnp.exp(-jnp.abs(odds)))
    return (errors * told).sum() / (told.sum() + 1e-6)


def log_odds(weights: Mapping[str, Any], read: Any, is_there: Any) -> Any:
    """The same as the network of `export`, for many texts side by side."""
    count, length = is_there.shape
    tokens = _normalized(read + weights["positions"][:length], *weights["start"])
    unseen = jnp.where(is_there[:, None, None, :], 0.0, -1e9)

    def heads(layer: Mapping[str, Any], name: str) -> Any:
        rows = _linear(layer, name, tokens)
        return rows.reshape(count, length, HEADS, HEAD_SIZE).transpose(0, 2, 1, 3)

    for number in range(LAYERS):
        layer = weights[str(number)]
        if number < FROZEN:
            layer = jax.lax.stop_gradient(layer)
        query, key, value = (heads(layer, name) for name in "qkv")
        scores = query @ key.transpose(0, 1, 3, 2) / HEAD_SIZE**0.5 + unseen
        seen = (jax.nn.softmax(scores, -1) @ value).transpose(0, 2, 1, 3)
        joined = _linear(layer, "ao", seen.reshape(count, length, -1))
        tokens = _normalized(tokens + joined, layer["aln.w"], layer["aln.b"])
        wide = jax.nn.gelu(_linear(layer, "fi", tokens), approximate=False)
        tokens = _normalized(tokens + _linear(layer, "fo", wide), layer["oln.w"], layer["oln.b"])
    shown = is_there[:, :, None]
    mean = (tokens * shown).sum(1) / shown.sum(1)
    highest = jnp.where(shown, tokens @ weights["peaks"], -jnp.inf).max(1)
    return (mean @ weights["questions"] + highest) * HEAD_SCALE + weights["biases"]


def _linear(layer: Mapping[str, Any], name: str, rows: Any) -> Any:
    return rows @ layer[f"{name}.w"].T + layer[f"{name}.b"]


def _normalized(rows: Any, weight: Any, bias: Any) -> Any:
    mean = rows.mean(-1, keepdims=True)
    variance = ((rows - mean) ** 2).mean(-1, keepdims=True)
    return (rows - mean) * jax.lax.rsqrt(variance + 1e-12) * weight + bias
