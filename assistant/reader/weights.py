"""The reader's own weights: what training changed, in half precision, as safetensors."""

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any

from assistant.reader.errors import ReaderError
from assistant.reader.network import is_trained

if TYPE_CHECKING:
    from torch import nn

_WAY_OUT = "reinstall jueyi, or go without it: --no-reader"


def shipped_weights() -> Path:
    """The file that comes with the package."""
    return Path(str(files("assistant.reader") / "reader.safetensors"))


def weights_hash(path: Path) -> str:
    """Twelve hex digits of its SHA-256."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()[:12]


def save_weights(network: "nn.Module", path: Path) -> None:
    """Writes the trained parameters as float16, beside the place and then renamed."""
    import torch
    from safetensors.torch import save_file

    trained = {n: p.detach().to(torch.float16) for n, p in network.named_parameters() if is_trained(n)}
    written = path.with_name(f"{path.name}.new")
    save_file(trained, written, metadata={"format": "pt"})
    written.replace(path)


def check_weights(path: Path) -> None:
    """Reads the file's table of contents, so that a bad one is known of before the first question.

    Raises:
        ReaderError: the file is missing or damaged.
    """
    with _opened(path):
        return


def load_weights(network: "nn.Module", path: Path) -> None:
    """Puts the trained parameters into a network, mapped from the file and not read at a piece.

    Raises:
        ReaderError: the file is missing, damaged or of another network.
    """
    import torch

    wanted = {n: p for n, p in network.named_parameters() if is_trained(n)}
    with _opened(path) as file, torch.no_grad():
        shapes = {name: file.get_slice(name).get_shape() for name in file.keys()}  # noqa: SIM118 -- no mapping
        if shapes != {name: [*parameter.shape] for name, parameter in wanted.items()}:
            raise ReaderError(f"{path} holds the weights of another network; {_WAY_OUT}")
        for name, parameter in wanted.items():
            parameter.copy_(file.get_tensor(name))


@contextmanager
def _opened(path: Path) -> Iterator[Any]:
    """The file; what is wrong with it is said in one sentence."""
    from safetensors import SafetensorError, safe_open

    try:
        with safe_open(path, "pt") as file:
            yield file
    except OSError as error:
        raise ReaderError(f"the reader's weights {path} cannot be read; {_WAY_OUT}") from error
    except (SafetensorError, RuntimeError) as error:
        raise ReaderError(f"the reader's weights {path} are damaged; {_WAY_OUT}") from error
