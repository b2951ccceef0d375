"""The weights that recognise intents."""

from importlib.resources import files
from pathlib import Path

from assistant.intent.network import HEADS, is_trained
from assistant.own_weights import OwnWeights

WEIGHTS = OwnWeights("the recogniser", "reinstall jueyi", is_trained, HEADS)


def shipped_weights() -> Path:
    """The file that comes with the package."""
    return Path(str(files("assistant.intent") / "intents.safetensors"))
