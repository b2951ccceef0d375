"""The systems that can be asked: the assistant, the assistant without a part of its search, and baselines."""

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from functools import partial
from pathlib import Path

from assistant.fuse import DEFAULT_WEIGHTS, Weights
from assistant.pipeline import Assistant
from assistant.reading import Reads
from assistant.recognised import Recognises
from assistant.reranking import Reranks, reranked
from assistant.retrieve import Search, find
from eval.baselines.langchain_recipe import LangChainRecipe
from eval.baselines.top_passage import bm25, dense
from eval.remembering import Remembering
from eval.suite import Answering
from index.errors import JueyiError
from index.library import Library

OURS = "jueyi"
BASELINES = ("bm25", "dense", "langchain")
READER, RECOGNISER = "reader", "recogniser"
PARTS = (*(field.name for field in fields(Weights)), READER, RECOGNISER)
"""Scores that the search adds up, the reader and the recogniser; each can be left out."""


class UnknownSystemError(JueyiError):
    """No such system or part."""


@dataclass(frozen=True, slots=True)
class System:
    """Which system is asked."""

    name: str = OURS
    without: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if self.name not in (OURS, *BASELINES):
            raise UnknownSystemError(
                f"there is no system {self.name}; there are {', '.join((OURS, *BASELINES))}"
            )
        for part in self.without:
            if part not in PARTS:
                raise UnknownSystemError(f"there is no part {part}; there are {', '.join(PARTS)}")

    @property
    def title(self) -> str:
        """``jueyi without clause``."""
        return " without ".join((self.name, *self.without))


def built(
    system: System,
    library: Library,
    model: Path,
    reader: Reads | None = None,
    *,
    reranker: Reranks | None = None,
    recogniser: Recognises | None = None,
) -> Answering:
    """The system on a library. ``model``: where its embedding model lies, for those that load it themselves.

    Raises:
        BaselineError: the packages that it needs are not installed.
    """
    if system.name == "bm25":
        return bm25(library)
    if system.name == "dense":
        return dense(library)
    if system.name == "langchain":
        return LangChainRecipe(library, model)
    search = search_without([part for part in system.without if part not in (READER, RECOGNISER)])
    search = Remembering(reranked(search, reranker) if reranker else search)
    reads = None if READER in system.without else reader
    return Assistant(library, search, reads, None if RECOGNISER in system.without else recogniser)


def search_without(parts: Sequence[str]) -> Search:
    """Our search with the weight of some scores set to 0."""
    if not parts:
        return find
    weights = replace(DEFAULT_WEIGHTS, **dict.fromkeys(parts, 0.0))
    return partial(find, weights=weights)
