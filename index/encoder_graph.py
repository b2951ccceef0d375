"""The layers of a BERT encoder as an ONNX graph, for one row of tokens without padding.

Operators of ``com.microsoft`` are those that ONNX Runtime computes as one: an attention with its projections,
a sum with its normalisation, a bias with its activation.
https://github.com/microsoft/onnxruntime/blob/main/docs/ContribOperators.md
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import numpy as np

from index.token_vectors import Floats

if TYPE_CHECKING:
    from onnx import ModelProto, NodeProto, TensorProto

WORDS = "words"
"""The input, word and place embeddings summed: shape (1, tokens, hidden), as that of the one output."""
_OURS = "com.microsoft"
_OPSET, _IR = 17, 9


def encoder_graph(tensors: Mapping[str, Floats], layers: int, heads: int, epsilon: float) -> "ModelProto":
    """The graph from summed embeddings to hidden states; ``tensors`` by their names in transformers.

    Raises:
        KeyError: a tensor is missing.
    """
    from onnx import TensorProto, helper

    graph = _Graph(tensors, heads, epsilon)
    width = len(tensors["embeddings.LayerNorm.weight"])
    last = graph.embedded()
    for layer in range(layers):
        last = graph.layer(layer, last)
    shape: list[int | str | None] = [1, "tokens", width]
    return helper.make_model(
        helper.make_graph(
            graph.nodes,
            "encoder",
            [helper.make_tensor_value_info(WORDS, TensorProto.FLOAT, shape)],
            [helper.make_tensor_value_info(last, TensorProto.FLOAT, shape)],
            graph.constants,
        ),
        opset_imports=[helper.make_opsetid("", _OPSET), helper.make_opsetid(_OURS, 1)],
        ir_version=_IR,
    )


class _Graph:
    """Nodes and constants as they are added; every method gives the name of what it computes."""

    def __init__(self, tensors: Mapping[str, Floats], heads: int, epsilon: float) -> None:
        self._tensors = tensors
        self._heads = heads
        self._epsilon = epsilon
        self.nodes: list[NodeProto] = []
        self.constants: list[TensorProto] = []

    def embedded(self) -> str:
        name = "embeddings.LayerNorm"
        inputs = [WORDS, self._same(f"{name}.weight"), self._same(f"{name}.bias")]
        return self._node("LayerNormalization", inputs, name, "", axis=-1, epsilon=self._epsilon)

    def layer(self, number: int, below: str) -> str:
        name = f"encoder.layer.{number}"
        attended = self._attention(f"{name}.attention", below)
        beside = self._added(f"{name}.attention.output", attended, below)
        wide = self._product(f"{name}.intermediate.dense", beside)
        bias = self._same(f"{name}.intermediate.dense.bias")
        active = self._node("BiasGelu", [wide, bias], f"{name}.intermediate")
        return self._added(f"{name}.output", active, beside)

    def _attention(self, name: str, below: str) -> str:
        parts = [f"{name}.self.{part}" for part in ("query", "key", "value")]
        weight = np.concatenate([self._tensors[f"{part}.weight"] for part in parts]).T
        bias = np.concatenate([self._tensors[f"{part}.bias"] for part in parts])
        inputs = [below, self._constant(f"{name}.weight", weight), self._constant(f"{name}.bias", bias)]
        return self._node("Attention", inputs, name, num_heads=self._heads)

    def _added(self, name: str, above: str, below: str) -> str:
        """Projected, added to what lies below and normalised."""
        norm = [self._same(f"{name}.LayerNorm.{part}") for part in ("weight", "bias")]
        inputs = [self._product(f"{name}.dense", above), below, *norm, self._same(f"{name}.dense.bias")]
        return self._node("SkipLayerNormalization", inputs, name, epsilon=self._epsilon)

    def _product(self, name: str, below: str) -> str:
        weight = self._constant(f"{name}.weight", self._tensors[f"{name}.weight"].T)
        return self._node("MatMul", [below, weight], name, "")

    def _same(self, name: str) -> str:
        return self._constant(name, self._tensors[name])

    def _constant(self, name: str, values: Floats) -> str:
        from onnx import numpy_helper

        self.constants.append(numpy_helper.from_array(np.ascontiguousarray(values, np.float32), name))
        return name

    def _node(self, kind: str, inputs: list[str], name: str, domain: str = _OURS, **settings: Any) -> str:
        from onnx import helper

        output = f"{name}.out"
        self.nodes.append(helper.make_node(kind, inputs, [output], name, domain=domain, **settings))
        return output
