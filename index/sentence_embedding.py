"""The embedding of a sentence-transformers model directory, loaded with the first text."""

import re
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import nullcontext
from functools import cached_property, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from index.declared import declared_dimension
from index.errors import EmbeddingError
from index.half_precision import has_bfloat16
from index.question_side import QuestionSide
from index.token_vectors import TokenVectors, tokens_behind

if TYPE_CHECKING:
    from sentence_transformers import SentenceTransformer

Vectors = NDArray[np.float32]

BATCH_TEXTS = 64
BATCH_CHARACTERS = 4_096
"""A batch holds as many texts as stay under both; more of long ones only waits for memory."""
REMEMBERED_QUERIES = 256
E5_PROMPTS = {"query": "query: ", "passage": "passage: "}
"""What E5 models were trained with; most of them do not say so in their configuration."""


class SentenceEmbedding:
    """An ``Embedding`` over sentence-transformers; safe to share between threads."""

    def __init__(self, name: str, directory: Path, questions: Path | None = None) -> None:
        """``questions``: layers of its own for questions, where there are any."""
        self.name = name
        self._directory = directory
        self._questions = questions
        self._lock = threading.Lock()
        self._remembered = lru_cache(REMEMBERED_QUERIES)(self._query)

    @cached_property
    def dimension(self) -> int:
        """As the model's files declare it, so that opening an index does not load the network."""
        declared = declared_dimension(self._directory)
        return declared or self._model.get_embedding_dimension() or len(self._query("?")[0])

    def passages(self, texts: Sequence[str], progress: Callable[[int, int], None] | None = None) -> Vectors:
        """Vectors of passages, shape (texts, dimension)."""
        return self._bulk(texts, progress, with_tokens=False)[0]

    def passages_with_tokens(
        self, texts: Sequence[str], progress: Callable[[int, int], None] | None = None
    ) -> tuple[Vectors, list[TokenVectors]]:
        """Vectors of passages, and of the tokens of each."""
        return self._bulk(texts, progress, with_tokens=True)

    def _bulk(
        self, texts: Sequence[str], progress: Callable[[int, int], None] | None, *, with_tokens: bool
    ) -> tuple[Vectors, list[TokenVectors]]:
        import torch

        if not texts:
            return np.zeros((0, self.dimension), np.float32), []
        prompted = [self._passage_prompt + _encodable(text) for text in texts]
        vectors = np.empty((len(texts), self.dimension), np.float32)
        tokens: dict[int, TokenVectors] = {}
        done = 0
        with torch.inference_mode(), self._bulk_precision():
            for batch in _batches(prompted):
                output = _forward(self._model, [prompted[i] for i in batch])
                vectors[batch] = _pooled(output)
                if with_tokens:
                    tokens.update(zip(batch, _tokens(output, len(self._passage_prompt)), strict=True))
                done += len(batch)
                if progress:
                    progress(done, len(texts))
        return vectors, [tokens[i] for i in range(len(texts))] if with_tokens else []

    def query(self, text: str) -> Vectors:
        """Vector of a question, shape (dimension,); read-only, because it is remembered."""
        return self._remembered(_encodable(text))[0]

    def query_tokens(self, text: str) -> TokenVectors:
        """Vectors of the tokens of a question, from the same pass as its own."""
        return self._remembered(_encodable(text))[1]

    def _query(self, text: str) -> tuple[Vectors, TokenVectors]:
        side = self._question_side
        vector, tokens = side.embedded(E5_PROMPTS["query"], text) if side else self._query_by_model(text)
        vector.flags.writeable = False
        return vector, tokens

    def _query_by_model(self, text: str) -> tuple[Vectors, TokenVectors]:
        import torch

        with torch.inference_mode():
            output = _forward(self._model, [self._query_prompt + text])
        return _pooled(output)[0], _tokens(output, len(self._query_prompt))[0]

    @property
    def _model(self) -> "SentenceTransformer":
        with self._lock:
            return self._loaded

    @cached_property
    def _loaded(self) -> "SentenceTransformer":
        return _load(self._directory)

    @property
    def _question_side(self) -> QuestionSide | None:
        with self._lock:
            return self._loaded_question_side

    @cached_property
    def _loaded_question_side(self) -> QuestionSide | None:
        return QuestionSide(self._directory, self._questions) if self._questions else None

    def _bulk_precision(self) -> Any:
        import torch

        half = self._model.device.type == "cpu" and has_bfloat16()
        return torch.autocast("cpu", torch.bfloat16) if half else nullcontext()

    @cached_property
    def _prompts(self) -> dict[str, str]:
        named = {name: prompt for name, prompt in self._model.prompts.items() if prompt}
        return named or (E5_PROMPTS if _is_e5(self.name) else {})

    @property
    def _query_prompt(self) -> str:
        return self._prompts.get("query", "")

    @property
    def _passage_prompt(self) -> str:
        return next((self._prompts[n] for n in ("passage", "document", "corpus") if n in self._prompts), "")


def _load(directory: Path) -> "SentenceTransformer":
    from safetensors import SafetensorError
    from sentence_transformers import SentenceTransformer
    from transformers.utils import logging

    # Two bars for a two-second load, on a terminal that belongs to the command line.
    logging.disable_progress_bar()  # type: ignore[no-untyped-call]
    try:
        model = SentenceTransformer(str(directory), local_files_only=True, trust_remote_code=False)
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RuntimeError, SafetensorError) as error:
        reason = (str(error).strip() or type(error).__name__).splitlines()[0]
        raise EmbeddingError(
            f"the embedding model in {directory} does not load ({reason}); "
            "delete that folder to have it built or downloaded again, or name another model"
        ) from error
    return model.eval()


def _forward(model: "SentenceTransformer", texts: list[str]) -> dict[str, Any]:
    """What ``model.encode`` does, without its 3 ms of preparation for each call; with character offsets."""
    from sentence_transformers.util import batch_to_device

    encoded = model.tokenizer(
        texts,
        padding=True,
        truncation=True,
        max_length=model.max_seq_length,
        return_offsets_mapping=True,
        return_special_tokens_mask=True,
        return_tensors="pt",
    )
    offsets, special = encoded.pop("offset_mapping"), encoded.pop("special_tokens_mask")
    output = model(batch_to_device(dict(encoded), model.device))
    return {**output, "offsets": offsets.numpy(), "special": special.numpy()}


def _pooled(output: dict[str, Any]) -> Vectors:
    vectors: Vectors = output["sentence_embedding"].float().cpu().numpy()
    vectors /= np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-12)
    return vectors


def _tokens(output: dict[str, Any], prompt: int) -> list[TokenVectors]:
    """Tokens behind the prompt, none of them special, with their places in the text."""
    everything = output["token_embeddings"].float().cpu().numpy()
    rows = zip(everything, output["offsets"], output["special"], strict=True)
    return [tokens_behind(vectors, offsets, special, prompt) for vectors, offsets, special in rows]


def _batches(texts: Sequence[str]) -> Iterator[list[int]]:
    """Positions of texts of like length, the longest first: what fits at the start fits to the end."""
    batch: list[int] = []
    for position in sorted(range(len(texts)), key=lambda i: -len(texts[i])):
        longest = len(texts[batch[0]]) if batch else 0
        if batch and (len(batch) == BATCH_TEXTS or longest * (len(batch) + 1) > BATCH_CHARACTERS):
            yield batch
            batch = []
        batch.append(position)
    if batch:
        yield batch


def _encodable(text: str) -> str:
    """The text without lone surrogates, which the tokenizer refuses."""
    return text.encode("utf-8", "replace").decode("utf-8")


def _is_e5(name: str) -> bool:
    return re.search(r"(?<![a-z0-9])e5-(?!mistral)(?!.*instruct)", name.lower()) is not None
