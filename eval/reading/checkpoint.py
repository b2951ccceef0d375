"""Where training stands, on disk: whole after a kill at any moment."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from index.errors import JueyiError

if TYPE_CHECKING:
    from torch import Tensor

_FILE = "checkpoint.safetensors"
_WEIGHT, _STATE = "weight/", "optimizer/"


class CheckpointError(JueyiError):
    """A checkpoint that cannot be gone on from; the message names the file and the way out."""


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """Weights, the optimizer's memory, and how far training had come."""

    weights: dict[str, "Tensor"]
    optimizer: dict[str, "Tensor"]
    """By ``PARAMETER/FIELD``."""
    steps: int
    best: float
    """Best figure so far on what is held back."""
    settings: str
    """What the run was started with: a checkpoint of other settings is not gone on from."""


def save(checkpoint: Checkpoint, folder: Path) -> None:
    """Written beside its place and renamed, so that there is always a whole one.

    Raises:
        CheckpointError: the folder takes no file.
    """
    from safetensors import SafetensorError
    from safetensors.torch import save_file

    tensors = {_WEIGHT + name: tensor for name, tensor in checkpoint.weights.items()}
    tensors |= {_STATE + name: tensor for name, tensor in checkpoint.optimizer.items()}
    about = {"steps": checkpoint.steps, "best": checkpoint.best, "settings": checkpoint.settings}
    written = folder / f"{_FILE}.new"
    try:
        save_file(tensors, written, metadata={"about": json.dumps(about)})
        written.replace(folder / _FILE)
    except (OSError, SafetensorError) as error:
        raise CheckpointError(
            f"{written} cannot be written ({error}); make room there, then the same command goes on"
        ) from error


def load(folder: Path, settings: str) -> Checkpoint | None:
    """Where the last run stopped; None where there was none.

    Raises:
        CheckpointError: it is damaged or belongs to a run with other settings.
    """
    from safetensors import SafetensorError, safe_open

    path = folder / _FILE
    if not path.exists():
        return None
    try:
        with safe_open(path, "pt") as file:
            about: dict[str, Any] = json.loads((file.metadata() or {})["about"])
            tensors = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118 -- no mapping
    except (SafetensorError, OSError, KeyError, ValueError) as error:
        raise CheckpointError(f"{path} is damaged; delete it to begin anew") from error
    if about["settings"] != settings:
        raise CheckpointError(
            f"{path} is of a run with other settings ({about['settings']}, now {settings}); "
            "delete it to begin anew, or name another folder with --out"
        )
    return Checkpoint(
        {name.removeprefix(_WEIGHT): t for name, t in tensors.items() if name.startswith(_WEIGHT)},
        {name.removeprefix(_STATE): t for name, t in tensors.items() if name.startswith(_STATE)},
        int(about["steps"]),
        float(about["best"]),
        str(about["settings"]),
    )
