"""The stock LangChain recipe: recursive character splitter, the same model's embeddings, Chroma, four chunks.

Sizes are those of LangChain's own tutorial (1,000 characters, 200 of overlap) and Chroma's default of four.
It is given the parsed text in reading order, without page headers and footnote marks, which a stock loader
would leave in; and it is credited with every paragraph that a chunk touches, its longest stretch first.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.answer import Answer, Statement
from assistant.ask import Ask
from assistant.citation import Citation
from assistant.confidence import Features
from eval.baselines.top_passage import NOTHING_FOUND
from index.errors import JueyiError
from index.language import language_of
from index.library import Library
from index.passage import Passage

if TYPE_CHECKING:
    from langchain_core.documents import Document
    from langchain_core.vectorstores import VectorStore

CHUNK, OVERLAP, CHUNKS = 1000, 200, 4
_BETWEEN = "\n\n"


class BaselineError(JueyiError):
    """A baseline that cannot be run here."""


class LangChainRecipe:
    """Answers with the chunk found first, citing what of each paragraph stands in it."""

    def __init__(self, library: Library, model: Path) -> None:
        """``model``: the directory or hub name that sentence-transformers loads.

        Raises:
            BaselineError: the packages of the recipe are not installed.
        """
        self._library = library
        self._store = _store(library, model)

    def ranking(self, ask: Ask) -> list[Passage]:
        """The paragraphs that the chunks touch, chunk by chunk."""
        found = [citation.passage for chunk in self._chunks(ask) for citation in self._touched(chunk)]
        return list(dict.fromkeys(found))

    def weighed(self, ask: Ask) -> Features | None:
        """Nothing: it does not weigh."""
        return None

    def invoke(self, ask: Ask) -> Answer:
        """The first chunk, as it is."""
        language = language_of(ask.question)
        for chunk in self._chunks(ask):
            if cited := self._touched(chunk):
                return Answer(ask.question, language, (Statement(chunk.page_content, tuple(cited)),))
        return Answer(ask.question, language, abstention=NOTHING_FOUND)

    def _chunks(self, ask: Ask) -> "list[Document]":
        return self._store.similarity_search(ask.question, k=CHUNKS)

    def _touched(self, chunk: "Document") -> list[Citation]:
        """What of each paragraph stands in the chunk, the longest stretch first."""
        start = int(chunk.metadata["start_index"])
        end = start + len(chunk.page_content)
        found = []
        for place, passage in _placed(self._library.passages(chunk.metadata["resolution"])):
            first, last = max(start - place, 0), min(end - place, len(passage.text))
            if first < last:
                found.append(Citation(passage, first, last))
        return sorted(found, key=lambda citation: citation.start - citation.end)


def _placed(passages: Sequence[Passage]) -> Iterator[tuple[int, Passage]]:
    """Each passage with the character at which it begins in the text of all."""
    place = 0
    for passage in passages:
        yield place, passage
        place += len(passage.text) + len(_BETWEEN)


def _store(library: Library, model: Path) -> "VectorStore":
    try:
        from langchain_chroma import Chroma
        from langchain_huggingface import HuggingFaceEmbeddings
        from langchain_text_splitters import RecursiveCharacterTextSplitter
    except ImportError as error:
        raise BaselineError(
            f"the LangChain recipe needs {error.name}; install it with: pip install 'jueyi[evaluation]'"
        ) from error
    from langchain_core.documents import Document

    ids = [resolution.id for resolution in library.resolutions()]
    texts = [
        Document(
            _BETWEEN.join(passage.text for passage in library.passages(id_)), metadata={"resolution": id_}
        )
        for id_ in ids
    ]
    splitter = RecursiveCharacterTextSplitter(chunk_size=CHUNK, chunk_overlap=OVERLAP, add_start_index=True)
    embeddings = HuggingFaceEmbeddings(model_name=str(model))
    return Chroma.from_documents(splitter.split_documents(texts), embeddings, collection_name="recipe")
