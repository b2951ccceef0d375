"""Weights that come with the package: what training changed of a network, in half precision."""

import hashlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from assistant.encoder import BODY
from assistant.errors import OwnModelError
from index.row_encoder import OtherNetworkError, RowEncoder
from index.token_vectors import Floats

if TYPE_CHECKING:
    from torch import nn

Head = Callable[[Floats], Floats]
"""Hidden states, shape (…, hidden), to scores, shape (…, scores)."""


def weights_hash(path: Path) -> str:
    """Twelve hex digits of its SHA-256."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()[:12]


@dataclass(frozen=True, slots=True)
class OwnWeights:
    """How the weights of one network are kept."""

    of: str
    """Whose they are, as an error says it: ``the reader``."""
    way_out: str
    is_trained: Callable[[str], bool]
    """Whether the parameter of this name is the network's own and not the encoder's."""
    heads: tuple[str, ...]
    """The linear layers on top of the encoder."""

    def save(self, network: "nn.Module", path: Path) -> None:
        """Writes the trained parameters as float16, beside the place and then renamed."""
        import torch
        from safetensors.torch import save_file

        trained = {
            n: p.detach().to(torch.float16) for n, p in network.named_parameters() if self.is_trained(n)
        }
        written = path.with_name(f"{path.name}.new")
        save_file(trained, written, metadata={"format": "pt"})
        written.replace(path)

    def check(self, path: Path) -> None:
        """Reads the file's table of contents, so that a bad one is known of before the first question.

        Raises:
            OwnModelError: the file is missing or damaged.
        """
        with self._opened(path, "np"):
            return

    def load(self, network: "nn.Module", path: Path) -> None:
        """Puts the trained parameters into a network, mapped from the file and not read at a piece.

        Raises:
            OwnModelError: the file is missing, damaged or of another network.
        """
        import torch

        wanted = {n: p for n, p in network.named_parameters() if self.is_trained(n)}
        with self._opened(path, "pt") as file, torch.no_grad():
            shapes = {name: file.get_slice(name).get_shape() for name in file.keys()}  # noqa: SIM118 -- no mapping
            if shapes != {name: [*parameter.shape] for name, parameter in wanted.items()}:
                raise self._another(path)
            for name, parameter in wanted.items():
                parameter.copy_(file.get_tensor(name))

    def applied(self, encoder: Path, path: Path) -> tuple[RowEncoder, list[Head]]:
        """The encoder with the trained layers in the place of its own, and the heads in their order.

        Raises:
            OwnModelError: the file is missing, damaged or of another network.
            EmbeddingError: the encoder's folder does not load.
        """
        with self._opened(path, "np") as file:
            own = {name: file.get_tensor(name).astype(np.float32) for name in file.keys()}  # noqa: SIM118
        layers = {name.removeprefix(BODY): own.pop(name) for name in [*own] if name.startswith(BODY)}
        try:
            body = RowEncoder(encoder, layers)
            heads = [_linear(own.pop(f"{head}.weight"), own.pop(f"{head}.bias"), body) for head in self.heads]
        except (KeyError, OtherNetworkError) as error:
            raise self._another(path) from error
        if own:
            raise self._another(path)
        return body, heads

    def _another(self, path: Path) -> OwnModelError:
        return OwnModelError(f"{path} holds the weights of another network; {self.way_out}")

    @contextmanager
    def _opened(self, path: Path, framework: str) -> Iterator[Any]:
        """The file; what is wrong with it is said in one sentence."""
        from safetensors import SafetensorError, safe_open

        try:
            with safe_open(path, framework) as file:
                yield file
        except OSError as error:
            raise OwnModelError(f"{self.of}'s weights {path} cannot be read; {self.way_out}") from error
        except (SafetensorError, RuntimeError) as error:
            raise OwnModelError(f"{self.of}'s weights {path} are damaged; {self.way_out}") from error


def _linear(weight: Floats, bias: Floats, body: RowEncoder) -> Head:
    if weight.shape != (bias.size, body.width):
        raise OtherNetworkError("a head of another network")
    return lambda hidden: np.asarray(hidden @ weight.T + bias, np.float32)
