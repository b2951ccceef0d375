"""The question side of the default model: upper layers of its own, trained on questions about resolutions.

Passages keep the model's vectors, so that an index made without these layers serves as well as any.
"""

import copy
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from index.errors import EmbeddingError

if TYPE_CHECKING:
    from torch import nn

M = TypeVar("M", bound="nn.Module")
_LAYERS = "encoder.layer."


def shipped_layers() -> Path:
    """The file that comes with the package."""
    return Path(str(files("index") / "questions.safetensors"))


def question_side(model: M, layers: Path) -> M:
    """A second model with the layers of the file in the place of its own; all others are shared, not copied.

    Raises:
        EmbeddingError: the file is missing, damaged or of another network.
    """
    import torch

    tensors = _read(layers)
    own = {id(parameter) for name, parameter in model.named_parameters() if _layer(name) in tensors}
    shared = (kept for kept in (*model.parameters(), *model.buffers()) if id(kept) not in own)
    twin = copy.deepcopy(model, {id(kept): kept for kept in shared})
    replaced = {_layer(name): parameter for name, parameter in twin.named_parameters()}
    shapes = {name: parameter.shape for name, parameter in replaced.items() if name in tensors}
    if shapes != {name: tensor.shape for name, tensor in tensors.items()}:
        raise EmbeddingError(f"{layers} holds layers of another network; reinstall jueyi")
    with torch.no_grad():
        for name, tensor in tensors.items():
            replaced[name].copy_(tensor)
    return twin


def _layer(name: str) -> str:
    """``encoder.layer.6.output.dense.bias`` whatever the model is wrapped in; empty for what is no layer."""
    return name[name.index(_LAYERS) :] if _LAYERS in name else ""


def _read(layers: Path) -> dict[str, Any]:
    from safetensors import SafetensorError
    from safetensors.torch import load_file

    try:
        return load_file(layers)
    except OSError as error:
        raise EmbeddingError(f"the question side {layers} cannot be read; reinstall jueyi") from error
    except SafetensorError as error:
        raise EmbeddingError(f"the question side {layers} is damaged; reinstall jueyi") from error
