"""Matrix products in bfloat16 where the processor has instructions for them; everything else stays float32.

Measured with multilingual-e5-small on two cores with AMX: 240 passages in 3.7 s instead of 11.6 s, a query in
9.5 ms instead of 14 ms, every vector within cosine 0.99998 of float32, recall@1 on XQuAD zh unchanged.
"""

import copy
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from torch import nn

M = TypeVar("M", bound="nn.Module")


def has_bfloat16() -> bool:
    """Whether this processor multiplies bfloat16 matrices itself rather than by emulation."""
    import torch

    capabilities = torch.cpu.get_capabilities()
    return bool(capabilities.get("avx512_bf16") or capabilities.get("amx_bf16"))


def half_twin(model: M) -> M:
    """A second model whose linear layers are kept in bfloat16; all other parameters are shared, not copied.

    ``torch.autocast`` does the same but converts all weights anew in each call: right for many batches,
    slower than float32 for one query.
    """
    memo = {id(kept): kept for kept in (*model.parameters(), *model.buffers())}
    twin = copy.deepcopy(model, memo)
    _halve(twin)
    return twin


def _halve(module: "nn.Module") -> None:
    from torch import nn

    for name, child in module.named_children():
        if type(child) is nn.Linear:
            setattr(module, name, _half_linear(child))
        else:
            _halve(child)


def _half_linear(layer: "nn.Linear") -> "nn.Module":
    import torch
    from torch import Tensor, nn

    weight = layer.weight.detach().to(torch.bfloat16)
    bias = None if layer.bias is None else layer.bias.detach().to(torch.bfloat16)

    class HalfLinear(nn.Module):
        """Takes and returns float32."""

        def forward(self, x: Tensor) -> Tensor:
            return nn.functional.linear(x.to(torch.bfloat16), weight, bias).float()

    return HalfLinear()
