"""The network as the service runs it: an ONNX graph, whose matrices have numbers of seven bits.

Its constants have the names of the weights, so that it can be read again and trained further. Seven, since processors without VNNI add products of eight bits in sixteen, which overflow.
"""

from collections.abc import Callable, Sequence
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
from onnx import TensorProto, checker, helper, load, numpy_helper, save
from onnxruntime.quantization import QuantType, quantize_dynamic

from app.parsing.classifier.network import Array
from quality.network.training import HEAD_SCALE, HEAD_SIZE, HEADS, LAYERS, Tree

OPSET, IR_VERSION = 20, 9
MATRICES, NORMS = ("q", "k", "v", "ao", "fi", "fo"), ("aln", "oln")  # of a layer
EPSILON = 1e-12


class _Graph:
    def __init__(self) -> None:
        self.nodes: list[Any] = []
        self.constants: list[Any] = []
        self._names = (f"t{number}" for number in count())

    def constant(self, numbers: Any, kind: type = np.float32, *, name: str | None = None) -> str:
        name = name or next(self._names)
        array: Array = np.ascontiguousarray(numbers, dtype=kind)
        self.constants.append(numpy_helper.from_array(array, name))
        return name

    def add(self, operation: str, *inputs: str, output: str | None = None, **options: Any) -> str:
        name = output or next(self._names)
        self.nodes.append(helper.make_node(operation, inputs, [name], **options))
        return name


def write(weights: Tree, path: Path) -> None:
    """Write the network, which reads embeddings with their positions and returns a row of log odds."""
    graph, size = _Graph(), HEADS * HEAD_SIZE
    _build(graph, weights, size)
    model = helper.make_model(
        helper.make_graph(
            graph.nodes,
            "network",
            [helper.make_tensor_value_info("read", TensorProto.FLOAT, [1, "pieces", size])],
            [helper.make_tensor_value_info("log_odds", TensorProto.FLOAT, [1, "questions"])],
            graph.constants,
        ),
        opset_imports=[helper.make_opsetid("", OPSET)],
        ir_version=IR_VERSION,
    )
    checker.check_model(model)
    with TemporaryDirectory() as folder:
        exact = Path(folder) / "exact.onnx"
        save(model, exact)
        quantize_dynamic(
            exact, path, per_channel=True, reduce_range=True, weight_type=QuantType.QInt8
        )


def read(path: Path) -> Tree:
    """Return the weights of a written network, as far as its seven bits tell them, without the positions."""
    found = {one.name: numpy_helper.to_array(one) for one in load(path).graph.initializer}

    def numbers(name: str) -> Array:
        rows: Array
        if name in found:
            rows = found[name]
        else:
            assert not found[f"{name}_zero_point"].any()
            rows = found[f"{name}_quantized"].astype(np.float32) * found[f"{name}_scale"]
        return rows

    weights: dict[str, Any] = {
        "start": (numbers("start.w"), numbers("start.b")),
        "biases": numbers("biases"),
        **{name: numbers(name) / HEAD_SCALE for name in ("questions", "peaks")},
    }
    for number in range(LAYERS):
        weights[str(number)] = {
            **{f"{name}.w": numbers(f"{number}.{name}.w").T for name in MATRICES},
            **{f"{name}.b": numbers(f"{number}.{name}.b") for name in MATRICES},
            **{
                f"{name}.{part}": numbers(f"{number}.{name}.{part}")
                for name in NORMS
                for part in "wb"
            },
        }
    return weights


def _build(graph: _Graph, weights: Tree, size: int) -> None:
    apart = graph.constant([0, 0, HEADS, HEAD_SIZE], np.int64)
    together = graph.constant([0, 0, size], np.int64)
    scale = graph.constant(1 / np.sqrt(HEAD_SIZE))

    def normalized(rows: str, name: str, weight: Array, bias: Array) -> str:
        pair = graph.constant(weight, name=f"{name}.w"), graph.constant(bias, name=f"{name}.b")
        return graph.add("LayerNormalization", rows, *pair, axis=-1, epsilon=EPSILON)

    tokens = normalized("read", "start", *weights["start"])
    for number in range(LAYERS):
        layer = {name: np.asarray(one) for name, one in weights[str(number)].items()}

        def constant(name: str, layer: Tree = layer, number: int = number) -> str:
            one = layer[name]
            return graph.constant(one.T if one.ndim > 1 else one, name=f"{number}.{name}")

        def linear(name: str, rows: str, constant: Callable[[str], str] = constant) -> str:
            product = graph.add("MatMul", rows, constant(f"{name}.w"))
            return graph.add("Add", product, constant(f"{name}.b"))

        def heads(name: str, order: Sequence[int], rows: str = tokens) -> str:
            return graph.add(
                "Transpose", graph.add("Reshape", linear(name, rows), apart), perm=order
            )

        query, key, value = (
            heads("q", (0, 2, 1, 3)),
            heads("k", (0, 2, 3, 1)),
            heads("v", (0, 2, 1, 3)),
        )
        scores = graph.add("Mul", graph.add("MatMul", query, key), scale)
        seen = graph.add("MatMul", graph.add("Softmax", scores, axis=-1), value)
        seen = graph.add("Reshape", graph.add("Transpose", seen, perm=(0, 2, 1, 3)), together)
        joined = graph.add("Add", tokens, linear("ao", seen))
        tokens = normalized(joined, f"{number}.aln", layer["aln.w"], layer["aln.b"])
        wide = graph.add("Gelu", linear("fi", tokens))
        narrow = graph.add("Add", tokens, linear("fo", wide))
        tokens = normalized(narrow, f"{number}.oln", layer["oln.w"], layer["oln.b"])
    axis = graph.constant([1], np.int64)

    def answers(name: str, rows: str) -> str:
        numbers = np.asarray(weights[name]) * HEAD_SCALE
        return graph.add("MatMul", rows, graph.constant(numbers, name=name))

    mean = answers("questions", graph.add("ReduceMean", tokens, axis, keepdims=0))
    highest = graph.add("ReduceMax", answers("peaks", tokens), axis, keepdims=0)
    total = graph.add("Add", mean, highest)
    graph.add("Add", total, graph.constant(weights["biases"], name="biases"), output="log_odds")
