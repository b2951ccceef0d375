"""Token vectors on disk: one folder a resolution, mapped into memory, so that only what is read is loaded."""

import json
import shutil
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from uuid import uuid4

import numpy as np
from numpy.typing import NDArray

from index.token_vectors import TokenVectors, quantised, restored

_OPEN_FOLDERS = 512
TITLE = "title"
"""The label of a title's tokens; folders of earlier versions have none."""


@dataclass(frozen=True, slots=True)
class ResolutionTokens:
    """Tokens of all passages of one resolution."""

    vectors: NDArray[np.int8]
    spans: NDArray[np.int32]
    rows: dict[str, tuple[int, int]]
    """First and last row (exclusive) of a label."""

    def of(self, label: str) -> TokenVectors:
        """The tokens of the passage with this label."""
        first, last = self.rows[label]
        return TokenVectors(restored(self.vectors[first:last]), np.asarray(self.spans[first:last]))


class TokenStore:
    """Folders of token vectors below ``folder``, named by a key that changes with the content."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.read = lru_cache(_OPEN_FOLDERS)(self._read)

    def write(self, key: str, labels: Sequence[str], tokens: Sequence[TokenVectors]) -> None:
        """Store tokens under a key; the folder appears whole or not at all."""
        rows: dict[str, tuple[int, int]] = {}
        first = 0
        for label, found in zip(labels, tokens, strict=True):
            rows[label] = (first, first + len(found.vectors))
            first += len(found.vectors)
        beside = self._folder / f".{key}.{uuid4().hex}"
        beside.mkdir(parents=True)
        np.save(beside / "vectors.npy", np.concatenate([quantised(found.vectors) for found in tokens]))
        np.save(beside / "spans.npy", np.concatenate([found.spans for found in tokens]))
        (beside / "rows.json").write_text(json.dumps(rows), encoding="utf-8")
        try:
            beside.rename(self._folder / key)
        except OSError:
            shutil.rmtree(beside)
            if not self.has(key):
                raise

    def has(self, key: str) -> bool:
        return (self._folder / key).is_dir()

    def _read(self, key: str) -> ResolutionTokens:
        folder = self._folder / key
        rows = json.loads((folder / "rows.json").read_text(encoding="utf-8"))
        return ResolutionTokens(
            np.load(folder / "vectors.npy", mmap_mode="r"),
            np.load(folder / "spans.npy", mmap_mode="r"),
            {label: (first, last) for label, (first, last) in rows.items()},
        )

    def keys(self) -> set[str]:
        """Every folder, those that interrupted additions left too."""
        return {folder.name for folder in self._folder.iterdir()} if self._folder.is_dir() else set()

    def is_whole(self, key: str, labels: Collection[str]) -> bool:
        """Whether the folder opens and has tokens of exactly these labels, a title's aside."""
        try:
            found = self._read(key)
            rows = max((last for _, last in found.rows.values()), default=0)
        except (OSError, ValueError, TypeError, AttributeError, EOFError):
            return False
        return found.rows.keys() - {TITLE} == set(labels) and len(found.vectors) == len(found.spans) == rows

    def drop(self, key: str) -> None:
        """Remove the tokens of a key, so that they can be written anew."""
        shutil.rmtree(self._folder / key, ignore_errors=True)
        self.read.cache_clear()

    def keep_only(self, keys: Collection[str]) -> None:
        """Remove every folder that is none of these: what replaced, removed or interrupted additions left."""
        if not self._folder.is_dir():
            return
        for folder in self._folder.iterdir():
            if folder.name not in keys:
                shutil.rmtree(folder, ignore_errors=True)
        self.read.cache_clear()
