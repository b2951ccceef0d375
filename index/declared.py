"""What the files of a sentence-transformers model say of it, without loading the network."""

import json
from pathlib import Path
from typing import Any

Json = dict[str, Any]


def declared_dimension(directory: Path) -> int | None:
    """What the last pooling or dense layer puts out; None where only the loaded model tells."""
    found = None
    try:
        for module in json.loads((directory / "modules.json").read_text("utf-8")):
            settings_file = directory / module["path"] / "config.json"
            match module["type"].rpartition(".")[2]:
                case "Pooling":
                    found = _pooled(json.loads(settings_file.read_text("utf-8")))
                case "Dense":
                    found = int(json.loads(settings_file.read_text("utf-8"))["out_features"])
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return found


def _pooled(settings: Json) -> int | None:
    """Each kind of pooling gives one vector; several are put side by side."""
    kinds = settings.get("pooling_mode") or [
        k for k, on in settings.items() if k.startswith("pooling_mode") and on
    ]
    several = 1 if isinstance(kinds, str) else len(kinds)
    size = settings.get("embedding_dimension") or settings.get("word_embedding_dimension")
    return int(size) * several if size and several else None
