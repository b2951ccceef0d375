"""A cross-encoder of sentence-transformers as a reranker, by hub name or local path."""

import json
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.errors import RerankerError
from index.fingerprint import fingerprint
from index.hub import first_line, hub_snapshot

if TYPE_CHECKING:
    from sentence_transformers import CrossEncoder

_SCORING = ("ForSequenceClassification", "ForCausalLM", "ForConditionalGeneration")
"""Architectures with a head that scores; of any other the library would make one up, with random weights."""
_BROKEN = (OSError, ValueError, KeyError, TypeError, AttributeError, RuntimeError, ImportError)


class CrossEncoderReranker:
    """A ``Reranks`` over ``CrossEncoder``; one thread predicts at a time."""

    def __init__(self, name: str, model: "CrossEncoder") -> None:
        self.name = name
        self._model = model
        self._lock = threading.Lock()

    def scores(self, question: str, passages: Sequence[str]) -> list[float]:
        """One for each passage."""
        with self._lock:
            predicted = self._model.predict([(question, text) for text in passages], show_progress_bar=False)
        return [float(score) for score in predicted]


def load_reranker(model: str, report: Callable[[str], None]) -> CrossEncoderReranker:
    """The cross-encoder of a folder or of the hub, loaded now, so that a wrong one is told at once.

    Code that comes with a model is never run.

    Raises:
        RerankerError: there is no such model, it cannot be downloaded or loaded, or it scores no pairs.
    """
    folder, name = _folder(model, report)
    _check_scores(model, folder)
    from safetensors import SafetensorError
    from sentence_transformers import CrossEncoder

    try:
        loaded = CrossEncoder(str(folder), trust_remote_code=False, local_files_only=True)
        labels = loaded.num_labels
    except (*_BROKEN, SafetensorError) as error:
        raise RerankerError(
            f"the reranker {model} cannot be loaded ({first_line(error)}); name another, or drop --reranker"
        ) from error
    if labels != 1:
        raise RerankerError(
            f"{model} sorts pairs into {labels} classes and scores none; name a reranker, or drop --reranker"
        )
    return CrossEncoderReranker(name, loaded)


def _folder(model: str, report: Callable[[str], None]) -> tuple[Path, str]:
    local = Path(model).expanduser()
    if local.is_dir():
        return local, f"{local.resolve().name}@{fingerprint(local)}"
    if local.is_absolute() or model.startswith(("~", ".")):
        raise RerankerError(f"there is no reranker folder {model}")
    snapshot = hub_snapshot(model, "reranker", report, RerankerError)
    return snapshot, f"{model}@{snapshot.name[:12]}"


def _check_scores(model: str, folder: Path) -> None:
    try:
        declared = json.loads((folder / "config.json").read_text("utf-8"))
        architectures = [str(name) for name in declared["architectures"]]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise RerankerError(
            f"{model} is no model of transformers (config.json does not say what it is); "
            "name a cross-encoder, or drop --reranker"
        ) from error
    if not any(name.endswith(_SCORING) for name in architectures):
        raise RerankerError(
            f"{model} is no cross-encoder ({', '.join(architectures)} has no head that scores a pair); "
            "name one, or drop --reranker"
        )
