"""The reader's own weights."""

from importlib.resources import files
from pathlib import Path

from assistant.own_weights import OwnWeights
from assistant.reader.network import HEAD, is_trained

WEIGHTS = OwnWeights("the reader", "reinstall jueyi, or go without it: --no-reader", is_trained, (HEAD,))


def shipped_weights() -> Path:
    """The file that comes with the package."""
    return Path(str(files("assistant.reader") / "reader.safetensors"))
